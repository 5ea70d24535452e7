"""Monte-Carlo replication: many samples, the estimates of each, streamed, the same for any number of threads.

Replicates come in blocks whose size depends on n alone, and each block has a random stream of its own. So replicate i
depends on neither how many are asked for nor who computes it, and any sample can be drawn again by its number.
"""

from __future__ import annotations

import math
import queue
import time
from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import numpy as np

from engine.estimators import Array, Estimator, Workspace, evaluate
from engine.streams import stream
from engine.words import tr

BLOCK_VALUES = 65_536  # draws of a block, 512 KiB: a new stream costs little beside it, the second-level cache holds it
MOST_ROWS = 8192  # of a block, so that few draws are wasted when R is small
SLICE_SECONDS = 0.01  # of work between two yields
SCRATCH = 56 * 2**20  # bytes that the blocks of all threads may take
_COPIES = 3  # of a block that are alive at once: the draws, and two for a family's or an estimator's scratch


class Source(Protocol):
    """What draws are made by: a family of distributions, which fills with its standardised draws."""

    def fill(self, out: Array, rng: np.random.Generator, /) -> None: ...


@dataclass(frozen=True, eq=False)
class Estimates:
    """The first `done` of `n_trials` replicates: `estimates` (done, E), read-only, one column for each estimator."""

    estimates: Array
    n_trials: int

    @property
    def done(self) -> int:
        return len(self.estimates)


def block_rows(n: int) -> int:
    """Samples of size n in a block."""
    return min(max(BLOCK_VALUES // n, 1), MOST_ROWS)


def draw(block: Array, source: Source, seed: int, index: int, location: float = 0.0, scale: float = 1.0) -> Array:
    """Overwrite `block` (block_rows(n), n) with samples of location + scale·Z, whole, and give it back.

    A block is never filled in part: a family may well draw its second half from what follows the first.
    """
    source.fill(block, stream(seed, index))
    if (location, scale) != (0.0, 1.0):
        block *= scale
        block += location
    return block


def sample_of(source: Source, n: int, seed: int, i: int, *, location: float = 0.0, scale: float = 1.0) -> Array:
    """(n,) the sample of replicate i (from 0), bit for bit the one that `replicate` saw."""
    index, row = divmod(i, block_rows(n))
    block = draw(np.empty((block_rows(n), n)), source, seed, index, location, scale)
    return np.array(block[row])


def replicate(
    source: Source,
    n: int,
    n_trials: int,
    seed: int,
    estimators: Sequence[Estimator],
    *,
    location: float = 0.0,
    scale: float = 1.0,
    threads: int = 1,
) -> Generator[Estimates, None, None]:
    """Estimates of `n_trials` samples of size `n`, all that are done so far after every 10 ms of work or so.

    When it yields depends on the clock, what it yields does not. Besides the estimates it takes at most 64 MiB (but
    for a typed expression of many temporaries at n near a million). Closing the generator ends its threads.
    """
    if n < 1 or n_trials < 1 or threads < 1:
        raise ValueError(
            tr(
                "n = {n}, n_trials = {n_trials}, threads = {threads}: each at least 1",
                n=n,
                n_trials=n_trials,
                threads=threads,
            )
        )
    kept = np.empty((n_trials, len(estimators)))
    work = partial(_work, kept, source, seed, tuple(estimators), n=n, location=location, scale=scale)
    n_blocks = math.ceil(n_trials / block_rows(n))
    threads = min(threads, n_blocks, max(1, SCRATCH // (_COPIES * 8 * n * block_rows(n))))
    return _stream(kept, _in_turn(work, n, n_blocks) if threads == 1 else _in_threads(work, n, n_blocks, threads))


class _Room:
    """The memory that one thread works in."""

    def __init__(self, n: int) -> None:
        self.block, self.space = np.empty((block_rows(n), n)), Workspace()


class _Work(Protocol):
    def __call__(self, index: int, room: _Room) -> int: ...


def _work(
    kept: Array,
    source: Source,
    seed: int,
    estimators: Sequence[Estimator],
    index: int,
    room: _Room,
    *,
    n: int,
    location: float,
    scale: float,
) -> int:
    """Keep the estimates of one block; how many replicates are done if all blocks before it are."""
    first, last = index * block_rows(n), min((index + 1) * block_rows(n), len(kept))
    block = draw(room.block, source, seed, index, location, scale)
    # All rows, kept or not: a matrix product may round a row otherwise in a block of another height.
    kept[first:last] = evaluate(block, estimators, room.space)[: last - first]
    return last


def _stream(kept: Array, blocks: Generator[int, None, None]) -> Generator[Estimates, None, None]:
    since = time.perf_counter()
    with closing(blocks):
        for done in blocks:
            if done == len(kept) or time.perf_counter() - since >= SLICE_SECONDS:
                view = kept[:done]
                view.flags.writeable = False
                yield Estimates(view, len(kept))
                since = time.perf_counter()


def _in_turn(work: _Work, n: int, n_blocks: int) -> Generator[int, None, None]:
    room = _Room(n)
    for index in range(n_blocks):
        yield work(index, room)


def _in_threads(work: _Work, n: int, n_blocks: int, threads: int) -> Generator[int, None, None]:
    """Blocks in their order; a few are under way beyond the one waited for."""
    rooms: queue.SimpleQueue[_Room] = queue.SimpleQueue()
    for _ in range(threads):
        rooms.put(_Room(n))

    def task(index: int) -> int:
        room = rooms.get()
        try:
            return work(index, room)
        finally:
            rooms.put(room)

    pool = ThreadPoolExecutor(threads, thread_name_prefix="replicate")
    waiting: deque[Future[int]] = deque()
    try:
        for index in range(n_blocks):
            waiting.append(pool.submit(task, index))
            if len(waiting) > 4 * threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)

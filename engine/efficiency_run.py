"""Experiments at several sample sizes at once: the size least far along has the next block, all the time.

So after ten milliseconds every row of the table has numbers, and all are finished together.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Hashable, Iterator, Sequence

import numpy as np

from engine.concept import Array
from engine.estimators import Estimator, Workspace, evaluate
from engine.families import Family
from engine.kept_runs import Kept
from engine.replication import SLICE_SECONDS, block_rows, draw
from engine.shelf import Shelf

# The sizes finished last: a drag of one n leaves the others as they are.
SHELF: Shelf[Kept] = Shelf(most_items=48, most_bytes=64 * 2**20)
LATER_SECONDS = 0.03  # between later pictures: each costs a millisecond, and thirty a second show a run grow
Evaluation = Callable[[Array], Array]


def stem(seed: int, n: int) -> int:
    """The entropy of one sample size's streams: rows of one table are independent of each other."""
    return seed + (n << 32)


class Course:
    """The experiments of one sample size: `evaluation` takes a block of samples (r, n) to values (r, E)."""

    def __init__(self, key: Hashable, law: Family, n: int, n_trials: int, seed: int, columns: int,
                 evaluation: Evaluation) -> None:  # fmt: skip
        self.law, self.n, self.n_trials, self.seed, self.evaluation = law, n, n_trials, stem(seed, n), evaluation
        self._key = (key, law, n, n_trials, seed)
        found = SHELF.find(self._key)
        self.kept = found or Kept(columns)
        self.done = n_trials if found else 0
        self._raw = np.empty((0 if found else n_trials, columns))

    @property
    def whole(self) -> bool:
        return self.done == self.n_trials

    @property
    def block_size(self) -> int:
        return block_rows(self.n) * self.n

    def step(self, space: Array) -> None:
        """Draw and evaluate one block in `space`, at least `block_size` numbers."""
        rows = block_rows(self.n)
        block = draw(space[: self.block_size].reshape(rows, self.n), self.law, self.seed, self.done // rows)
        last = min(self.done + rows, self.n_trials)
        # All rows, kept or not: a matrix product may round a row otherwise in a block of another height.
        self._raw[self.done : last] = self.evaluation(block)[: last - self.done]
        self.done = last

    def settle(self) -> None:
        """Bring what is kept up to what is done."""
        if len(self.kept.raw) < self.done:
            view = self._raw[: self.done]
            view.flags.writeable = False
            self.kept.extend(view)
            if self.whole:
                SHELF.put(self._key, self.kept)


def estimating(estimators: Sequence[Estimator]) -> Evaluation:
    """The evaluation by named rules, which share what they can."""
    space = Workspace()
    return lambda block: evaluate(block, estimators, space)


def run(courses: Sequence[Course]) -> Iterator[None]:
    """Go on with all of them, a pause after ten milliseconds, then every thirty, and at the end."""
    # One space for all: it stays in the cache.
    space = np.empty(max((course.block_size for course in courses if not course.whole), default=0))
    since, patience = time.perf_counter(), SLICE_SECONDS
    left = [course for course in courses if not course.whole]
    while left:
        min(left, key=lambda course: course.done / course.n_trials).step(space)
        left = [course for course in left if not course.whole]
        if left and time.perf_counter() - since >= patience:
            _settle(courses)
            yield
            since, patience = time.perf_counter(), LATER_SECONDS
    _settle(courses)
    yield


def _settle(courses: Sequence[Course]) -> None:
    for course in courses:
        course.settle()


def share_done(courses: Sequence[Course], done: Sequence[int]) -> float:
    """From 0 to 1, by draws."""
    wanted = math.fsum(course.n * course.n_trials for course in courses)
    return math.fsum(course.n * count for course, count in zip(courses, done, strict=True)) / wanted


def first_samples(law: Family, n: int, seed: int, count: int) -> Array:
    """The first `count` samples (at most a block's) of a course, standard draws (count, n)."""
    block = draw(np.empty((block_rows(n), n)), law, stem(seed, n), 0)
    return np.array(block[:count])

"""What the table of `efficiency` costs beside drawing its numbers: `python -m tests.benchmarks.bench_efficiency`.

The chapter's table: 16.6 million normal draws and their means, with variances, standard errors and all else that a
result carries, in frames as on the screen. Both in each round, the ratio within the round. One BLAS thread.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import math
import statistics
import time
from collections.abc import Callable, Iterator

import numpy as np

from engine import efficiency_run
from engine.concepts.efficiency import CONCEPT, EfficiencySettings
from engine.efficiency_run import stem
from engine.replication import block_rows
from engine.streams import stream
from tests.benchmarks.table import Row, show

TITLE = "Efficiency: × is the time over merely drawing the numbers of the same table"
ROUNDS = 11


def drawing(s: EfficiencySettings) -> None:
    """The same numbers from the same streams in the same blocks, and nothing else."""
    for n in s.table:
        block = np.empty((block_rows(n), n))
        for index in range(math.ceil(s.n_trials / block_rows(n))):
            stream(stem(s.seed, n), index).standard_normal(out=block)


def table(s: EfficiencySettings) -> list[float]:
    """The whole run from nothing; seconds between its frames."""
    efficiency_run.SHELF.clear()
    gaps, since = [], time.perf_counter()
    for _ in CONCEPT.frames(s):
        now = time.perf_counter()
        gaps.append(now - since)
        since = now
    return gaps


def timed(function: Callable[[], object]) -> float:
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def rows() -> Iterator[Row]:
    chapter = CONCEPT.start("chapter")
    first: list[float] = []
    longest: list[float] = []

    def whole() -> None:
        gaps = table(chapter)
        first.append(gaps[0])
        longest.append(max(gaps))

    drawing(chapter), whole()
    pairs = [(timed(lambda: drawing(chapter)), timed(whole)) for _ in range(ROUNDS)]
    yield Row("chapter's table: drawing only", 1e3 * statistics.median(pair[0] for pair in pairs), "ms")
    yield Row("chapter's table: whole", statistics.median(b / a for a, b in pairs), "×", 1.15)
    yield Row("chapter's table: first frame", 1e3 * statistics.median(first), "ms", 16.0)
    yield Row("chapter's table: longest between frames", 1e3 * statistics.median(longest), "ms", 40.0)
    yield from drags()


def drags() -> Iterator[Row]:
    """A step of a drag on a finished table: what only changes units draws nothing."""
    moves = {
        "chapter": lambda step: {"sigma": 2.0 + 1e-3 * step},
        "bias": lambda step: {"slope": -0.3 + 1e-4 * step},
        "hodges": lambda step: {"hodges_theta": 0.3 + 1e-4 * step},
        "coin": lambda step: {"p": 0.3 + 1e-4 * step},
    }
    for name, change in moves.items():
        start = CONCEPT.start(name)
        CONCEPT.last(start)
        taken = [timed(lambda: next(CONCEPT.frames(start.with_values(**change(step + 1))))) for step in range(60)]  # noqa: B023
        yield Row(f"first answer to a drag: {name}", 1e3 * statistics.median(taken), "ms", 16.0)


if __name__ == "__main__":
    show(TITLE, rows())

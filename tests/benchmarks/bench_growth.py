"""How cost grows with work, as slopes of log time over log work: `python -m tests.benchmarks growth`.

Sizes of one row are measured in turn, round by round. The chapter's own loop is a list comprehension over replications.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from engine.likelihood import two_parameter
from tests.benchmarks.bench_replication import drawing, estimating
from tests.benchmarks.table import Row, slope

TITLE = "How cost grows with work (CPU of the thread); a slope of 1 grows as the work does, 0 not at all"
ROUNDS = 7


def growth(
    what: str, sizes: Sequence[int], made: Callable[[int], Callable[[], object]], calls: int = 1
) -> Iterator[Row]:
    """The median time of each size, its spread, and the slope of the medians."""
    functions = [made(size) for size in sizes]
    for function in functions:
        function()
    taken = [[_ms(function, calls) for function in functions] for _ in range(ROUNDS)]
    medians = []
    for size, column in zip(sizes, zip(*taken, strict=True), strict=True):
        low, middle, high = statistics.quantiles(column, n=4)
        medians.append(middle)
        yield Row(f"{what}, {size}", middle, "ms", spread=high - low)
    yield Row(f"{what}: slope", slope(sizes, medians), "")


def _ms(function: Callable[[], object], calls: int) -> float:
    start = time.thread_time()
    for _ in range(calls):
        function()
    return 1e3 * (time.thread_time() - start) / calls


def surface(n: int) -> Callable[[], object]:
    x = np.random.default_rng(1).normal(3.5, 1.2, n)
    likelihood = two_parameter("normal", x)
    mu, v = np.linspace(x.mean() - 0.2, x.mean() + 0.2, 200), np.linspace(0.8, 1.2, 200) * x.var()
    return lambda: likelihood.surface(mu, v)


def chapter(n_trials: int) -> Callable[[], object]:
    """Means of 20 normals, a replication at a time."""
    rng = np.random.default_rng(1)
    return lambda: np.array([rng.normal(size=20).mean() for _ in range(n_trials)])


def rows() -> Iterator[Row]:
    yield from growth("normal likelihood, 200 × 200 surface, n", [10**k for k in range(2, 7)], surface, calls=20)
    trials = (1_000, 10_000, 100_000)
    yield from growth("drawing only, n = 20, replications", trials, lambda k: lambda: drawing(20, k))
    yield from growth("ours, mean of n = 20, replications", trials, lambda k: lambda: estimating(20, k, "mean"))
    yield from growth("list comprehension, mean of n = 20, replications", trials[:2], chapter)

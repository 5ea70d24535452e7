"""What replication costs beside merely drawing the numbers: `python -m tests.benchmarks.bench_replication`.

Each round measures every variant in turn, so that a machine that slows down slows all of them; the table gives the
median time and the median over rounds of the ratio to the drawing of the same round. One BLAS thread.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import math
import statistics
import time
from collections.abc import Callable, Iterator

import numpy as np

from engine.estimators import ESTIMATORS, typed
from engine.expression import compile_expression
from engine.moments import Moments, MomentTable, SortedEstimates
from engine.replication import block_rows, replicate
from engine.streams import stream
from tests.benchmarks.table import Row, show

TITLE = "Replication: × is the time over that of the first line, merely drawing the numbers or counting them anew"
ROUNDS = 15


class StandardNormal:
    def fill(self, out, rng):
        rng.standard_normal(out=out)


def drawing(n: int, n_trials: int) -> None:
    """The same numbers from the same streams in the same blocks, and nothing else."""
    block = np.empty((block_rows(n), n))
    for index in range(math.ceil(n_trials / block_rows(n))):
        stream(1, index).standard_normal(out=block)


def estimating(n: int, n_trials: int, names: str, threads: int = 1) -> None:
    chosen = [ESTIMATORS.get(name) or typed(compile_expression(name)) for name in names.split(" & ")]
    for _ in replicate(StandardNormal(), n, n_trials, 1, chosen, threads=threads):
        pass


def per_call(function: Callable[[], object], repeats: int) -> float:
    start = time.perf_counter()
    for _ in range(repeats):
        function()
    return (time.perf_counter() - start) / repeats


def interleaved(
    name: str, variants: dict[str, Callable[[], object]], goals: dict[str, float] | None = None, repeats: int = 1
) -> Iterator[Row]:
    """The first variant's median time in milliseconds, and the others' median ratios to it."""
    for function in variants.values():
        function()
    times = [[per_call(function, repeats) for function in variants.values()] for _ in range(ROUNDS)]
    for column, variant in enumerate(variants):
        if column == 0:
            yield Row(f"{name}: {variant}", 1e3 * statistics.median(row[0] for row in times), "ms")
        else:
            ratio = statistics.median(row[column] / row[0] for row in times)
            yield Row(f"{name}: {variant}", ratio, "×", (goals or {}).get(variant))


def replication(n: int, n_trials: int, goals: dict[str, float]) -> Iterator[Row]:
    names = ("mean", "mean & variance_n_minus_1", "median", "trimmed_mean", "midrange", "mad")
    names += ("mean & median & mad", "0.9*mean(x)", "(min(x)+max(x))/2", "median(x)", "mean(x**2)-mean(x)**2")
    variants: dict[str, Callable[[], object]] = {"drawing only": lambda: drawing(n, n_trials)}
    variants |= {name: lambda name=name: estimating(n, n_trials, name) for name in names}
    variants["mean, two threads"] = lambda: estimating(n, n_trials, "mean", threads=2)
    yield from interleaved(f"n = {n}", variants, goals)


def after_the_run() -> Iterator[Row]:
    t = np.random.default_rng(1).normal(size=10_000)
    kept, table, moments = SortedEstimates(t), MomentTable(t[:, None]), Moments.of(t)
    edges = np.linspace(-4.0, 4.0, 81)
    variants: dict[str, Callable[[], object]] = {
        "np.histogram of a + b·t": lambda: np.histogram(3.0 + 2.0 * t, 3.0 + 2.0 * edges),
        "SortedEstimates.counts": lambda: kept.counts(3.0 + 2.0 * edges, 3.0, 2.0),
        "Moments.transformed": lambda: moments.transformed(3.0, 2.0),
        "Moments.of": lambda: Moments.of(t),
        "MomentTable.first(9 999)": lambda: table.first(9_999),
    }
    yield from interleaved("10 000 kept", variants, {"SortedEstimates.counts": 1.0}, repeats=50)


def rows() -> Iterator[Row]:
    yield from replication(1000, 10_000, {"mean": 1.1, "mean & variance_n_minus_1": 1.25})
    yield from replication(20, 100_000, {"mean": 1.2, "median": 1.5})
    yield from after_the_run()


if __name__ == "__main__":
    show(TITLE, rows())

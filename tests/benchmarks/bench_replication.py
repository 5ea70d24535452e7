"""What replication costs beside merely drawing the numbers: `python -m tests.benchmarks.bench_replication`.

Each round measures every variant in turn, so that a machine that slows down slows all of them; the table gives the
median time and the median over rounds of the ratio to the drawing of the same round. One BLAS thread.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import math
import statistics
import time
from collections.abc import Callable

import numpy as np

from engine.estimators import ESTIMATORS, typed
from engine.expression import compile_expression
from engine.moments import Moments, MomentTable, SortedEstimates
from engine.replication import block_rows, replicate
from engine.streams import stream

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


def interleaved(variants: dict[str, Callable[[], object]], rounds: int = ROUNDS, repeats: int = 1) -> None:
    """Print each variant's median time and its median ratio to the first."""
    for function in variants.values():
        function()
    times = [[per_call(function, repeats) for function in variants.values()] for _ in range(rounds)]
    for column, name in enumerate(variants):
        taken = statistics.median(row[column] for row in times)
        ratio = statistics.median(row[column] / row[0] for row in times)
        print(f"  {name:<50} {taken * 1e3:9.3f} ms {ratio:7.2f}")


def replication(n: int, n_trials: int) -> None:
    print(f"R = {n_trials}, n = {n}, blocks of {block_rows(n)} rows")
    names = ("mean", "mean & variance_n_minus_1", "median", "trimmed_mean", "midrange", "mad")
    names += ("mean & median & mad", "0.9*mean(x)", "(min(x)+max(x))/2", "median(x)", "mean(x**2)-mean(x)**2")
    variants: dict[str, Callable[[], object]] = {"drawing only": lambda: drawing(n, n_trials)}
    variants |= {name: lambda name=name: estimating(n, n_trials, name) for name in names}
    variants["mean, two threads"] = lambda: estimating(n, n_trials, "mean", threads=2)
    interleaved(variants)


def after_the_run() -> None:
    print("10 000 kept estimates, 80 bins")
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
    interleaved(variants, repeats=50)


if __name__ == "__main__":
    replication(1000, 10_000)
    replication(20, 100_000)
    after_the_run()

"""What the exact lines cost: `python -m tests.benchmarks.bench_linear`.

Least absolute deviations against HiGHS on the same problem (as its dual, which HiGHS solves several times faster than
the primal), Huber's line against statsmodels' RLM where that is installed, and all noise models of a picture together.
One BLAS thread; medians over rounds in which every variant is measured in turn.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Callable

import numpy as np

from engine import datasets
from engine.linear import least_squares
from engine.noise_models import Gaussian, Huber, Laplace, Pinball, StudentT
from engine.noise_regression import Line, fits
from engine.quantile_regression import quantile_regression
from tests.benchmarks.bench_replication import interleaved

MODELS = (Gaussian(), Laplace(), Huber(), StudentT(), Pinball())


def highs(design: np.ndarray, y: np.ndarray) -> float:
    from scipy.optimize import linprog

    found = linprog(-y, A_eq=design.T, b_eq=np.zeros(design.shape[1]), bounds=(-0.5, 0.5), method="highs")
    return -float(found.fun)


def absolute(n: int, p: int) -> None:
    rng = np.random.default_rng(n + p)
    design = np.column_stack([np.ones(n), rng.normal(size=(n, p - 1))])
    y = design.sum(axis=1) + rng.standard_t(3, n)
    ours, theirs = quantile_regression(design, y), highs(design, y)
    print(
        f"least absolute deviations, {n} × {p}, {ours.steps} steps; objectives differ by {ours.objective - theirs:.1e}"
    )
    variants: dict[str, Callable[[], object]] = {
        "vertex descent, certified": lambda: quantile_regression(design, y),
        "HiGHS": lambda: highs(design, y),
        "least squares, refined": lambda: least_squares(design, y),
    }
    interleaved(variants, rounds=15)


def huber() -> None:
    rng = np.random.default_rng(5)
    x = rng.normal(size=500)
    y = 1.0 + x + rng.standard_t(3, 500)
    line = Line(x, y)
    print(f"Huber's line, 500 points; gradient at the end {line.fit(Huber()).gradient:.1e}")
    variants: dict[str, Callable[[], object]] = {"line and scale, from the data": lambda: Line(x, y).fit(Huber())}
    try:
        from statsmodels.api import RLM, robust
    except ImportError:
        print("  (statsmodels is not installed)")
    else:
        design = np.column_stack([np.ones(500), x])
        variants["statsmodels RLM"] = lambda: RLM(y, design, M=robust.norms.HuberT()).fit()
    interleaved(variants, rounds=15)


def picture() -> None:
    rng = np.random.default_rng(6)
    engel = datasets.load("engel")
    cases = {"25 drawn points": (np.linspace(0, 10, 25), rng.normal(size=25)),
             "Engel's 235 households": (engel["income"], engel["foodexp"]),
             "1 000 Cauchy points": (rng.uniform(size=1000), rng.standard_cauchy(1000))}  # fmt: skip
    print("all five noise models, from the data")
    interleaved({name: lambda x=x, y=y: fits(x, y, MODELS) for name, (x, y) in cases.items()}, repeats=5)


if __name__ == "__main__":
    absolute(200, 2)
    absolute(1000, 2)
    absolute(1000, 4)
    absolute(1000, 10)
    huber()
    picture()

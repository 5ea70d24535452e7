"""What the exact lines cost: `python -m tests.benchmarks.bench_linear`.

Least absolute deviations against HiGHS on the same problem (as its dual, which HiGHS solves several times faster than
the primal), Huber's line against statsmodels' RLM where that is installed, and all noise models of a picture together.
One BLAS thread; medians over rounds in which every variant is measured in turn.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Callable, Iterator

import numpy as np

from engine import datasets
from engine.linear import least_squares
from engine.noise_models import Gaussian, Huber, Laplace, Pinball, StudentT
from engine.noise_regression import Line, fits
from engine.quantile_regression import quantile_regression
from tests.benchmarks.bench_replication import interleaved, per_call
from tests.benchmarks.table import Row, show

TITLE = "Lines: × is the time over that of the first line of each block"
MODELS = (Gaussian(), Laplace(), Huber(), StudentT(), Pinball())
SIZES = ((25, 2), (200, 2), (1000, 2), (1000, 4), (1000, 10), (5000, 2))


def highs(design: np.ndarray, y: np.ndarray) -> float:
    from scipy.optimize import linprog

    found = linprog(-y, A_eq=design.T, b_eq=np.zeros(design.shape[1]), bounds=(-0.5, 0.5), method="highs")
    return -float(found.fun)


def absolute(n: int, p: int) -> Iterator[Row]:
    rng = np.random.default_rng(n + p)
    design = np.column_stack([np.ones(n), rng.normal(size=(n, p - 1))])
    y = design.sum(axis=1) + rng.standard_t(3, n)
    ours, theirs = quantile_regression(design, y), highs(design, y)
    variants: dict[str, Callable[[], object]] = {
        "HiGHS": lambda: highs(design, y),
        "vertex descent, certified": lambda: quantile_regression(design, y),
        "least squares, refined": lambda: least_squares(design, y),
    }
    name = f"least absolute deviations, {n} × {p}"
    yield from interleaved(name, variants, {"vertex descent, certified": 0.25}, repeats=5)
    yield Row(f"{name}: objective above HiGHS's", 1e9 * (ours.objective - theirs), "e-9", 1.0)


def huber() -> Iterator[Row]:
    rng = np.random.default_rng(5)
    x = rng.normal(size=500)
    y = 1.0 + x + rng.standard_t(3, 500)
    name = "Huber's line, 500 points"
    yield Row(f"{name}: gradient of the mean at the end", 1e12 * Line(x, y).fit(Huber()).gradient, "e-12", 100.0)

    def ours() -> object:
        return Line(x, y).fit(Huber())

    try:
        from statsmodels.api import RLM, robust
    except ImportError:
        yield Row(f"{name}: line and scale (statsmodels is not installed)", 1e3 * per_call(ours, 50), "ms")
        return
    design = np.column_stack([np.ones(500), x])

    def theirs() -> object:
        return RLM(y, design, M=robust.norms.HuberT()).fit()

    fitted = RLM(y, design, M=robust.norms.HuberT()).fit()
    psi = robust.norms.HuberT().psi(fitted.resid / fitted.scale)
    slope = np.abs(psi @ design / np.sqrt((design**2).sum(axis=0))).max() / np.sqrt(500)
    yield Row(f"{name}: the same of statsmodels' RLM", 1e12 * float(slope), "e-12")
    variants: dict[str, Callable[[], object]] = {"statsmodels' RLM": theirs, "line and scale": ours}
    yield from interleaved(name, variants, {"line and scale": 1 / 3}, repeats=5)


def picture() -> Iterator[Row]:
    rng = np.random.default_rng(6)
    engel = datasets.load("engel")
    cases = {"25 drawn points": (np.linspace(0, 10, 25), rng.normal(size=25)),
             "Engel's 235 households": (engel["income"], engel["foodexp"]),
             "1 000 Cauchy points": (rng.uniform(size=1000), rng.standard_cauchy(1000))}  # fmt: skip
    for name, (x, y) in cases.items():
        fits(x, y, MODELS)
        taken = [per_call(lambda x=x, y=y: fits(x, y, MODELS), 5) for _ in range(15)]  # type: ignore[misc]
        yield Row(f"all five noise models, {name}", 1e3 * float(np.median(taken)), "ms")


def rows() -> Iterator[Row]:
    for n, p in SIZES:
        yield from absolute(n, p)
    yield from huber()
    yield from picture()


if __name__ == "__main__":
    show(TITLE, rows())

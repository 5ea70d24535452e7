"""Regularisation paths beside scikit-learn on the same arrays: `python -m tests.benchmarks.bench_paths`.

Medians of interleaved blocks of five calls, BLAS on one thread. "gap" is the duality gap as a share of ½‖y‖², the
worst over 100 λ; the last block is what a drag of the paths' own settings costs from settings to the first result.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import statistics
import time
import warnings
from collections.abc import Callable, Iterator

import numpy as np
from sklearn.linear_model import LassoCV, enet_path, lars_path_gram, lasso_path, ridge_regression

from engine.concepts.paths import PathsSettings, frames
from engine.cross_validation import contiguous_folds, cross_validate
from engine.elastic_net import elastic_net
from engine.lasso import lasso_path as exact_path
from engine.regression_data import chapter, generated
from engine.ridge import Ridge
from tests.benchmarks.table import Row, show

TITLE = "Regularisation paths beside scikit-learn: × is its time over ours"
RUNS = 41
Case = tuple[np.ndarray, np.ndarray, np.ndarray]


def medians(functions: dict[str, Callable[[], object]], runs: int = RUNS) -> dict[str, float]:
    """Milliseconds of each; five calls of every function after the other, so that what a call warms serves them all."""
    taken: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(max(1, runs // 5)):
        for name, function in functions.items():
            for _ in range(5):
                start = time.perf_counter()
                function()
                taken[name].append(1e3 * (time.perf_counter() - start))
    return {name: statistics.median(times) for name, times in taken.items()}


def gap(x: np.ndarray, y: np.ndarray, lams: np.ndarray, weights: np.ndarray, mix: float = 1.0) -> float:
    """The worst duality gap of weights (k, d), as a share of ½‖y‖²; an elastic net is a lasso with rows added."""
    worst = 0.0
    for lam, w in zip(lams, weights, strict=True):
        ridge, lasso = lam * (1.0 - mix), lam * mix
        residuals = y - x @ w
        slack = x.T @ residuals - ridge * w
        share = min(1.0, lasso / max(np.abs(slack).max(), 1e-300))
        norm = residuals @ residuals + ridge * (w @ w)
        primal = 0.5 * norm + lasso * np.abs(w).sum()
        worst = max(worst, primal - (share * (y @ residuals) - 0.5 * share**2 * norm))
    return worst / (0.5 * float(y @ y))


def told(name: str, ours: float, theirs: dict[str, float], gaps: dict[str, float] | None = None) -> Iterator[Row]:
    yield Row(name, ours, "ms")
    for peer, taken in theirs.items():
        yield Row(f"    {peer}", taken / ours, "×")
    for whose, worst in (gaps or {}).items():
        yield Row(f"    duality gap, {whose}", 1e12 * worst, "e-12", 1.0 if whose == "ours" else None)


def lasso(name: str, case: Case) -> Iterator[Row]:
    x, y, lams = case
    gram, products = x.T @ x, x.T @ y

    def theirs(tol: float) -> np.ndarray:
        return np.asarray(lasso_path(x, y, alphas=lams / len(y), tol=tol, max_iter=1_000_000)[1].T)

    functions: dict[str, Callable[[], object]] = {
        "ours": lambda: exact_path(x.T @ x, x.T @ y).at(lams),
        "lasso_path, default": lambda: theirs(1e-4),
        "lasso_path, 1e-12": lambda: theirs(1e-12),
        "lars_path_gram": lambda: lars_path_gram(products, gram, n_samples=len(y), method="lasso"),
    }
    taken = medians(functions)
    gaps = {
        "ours": gap(x, y, lams, exact_path(gram, products).at(lams)),
        "lasso_path, default": gap(x, y, lams, theirs(1e-4)),
        "lasso_path, 1e-12": gap(x, y, lams, theirs(1e-12)),
    }
    yield from told(f"lasso path and its values at 100 λ, {name}", taken.pop("ours"), taken, gaps)


def ridge(name: str, case: Case) -> Iterator[Row]:
    x, y, lams = case
    kept = Ridge.of(x, y)
    taken = medians({
        "ours": lambda: Ridge.of(x, y).at(lams),
        "one λ from what is kept": lambda: kept.at(3.0),
        "loop over ridge_regression": lambda: [ridge_regression(x, y, lam) for lam in lams],
    })  # fmt: skip
    yield from told(f"ridge at 100 λ, {name}", taken.pop("ours"), taken)


def net(name: str, case: Case) -> Iterator[Row]:
    x, y, lams = case
    gram, products = x.T @ x, x.T @ y

    def theirs(tol: float) -> np.ndarray:
        return np.asarray(enet_path(x, y, l1_ratio=0.5, alphas=lams / len(y), tol=tol, max_iter=1_000_000)[1].T)

    taken = medians({
        "ours": lambda: elastic_net(x.T @ x, x.T @ y, lams, 0.5),
        "enet_path, default": lambda: theirs(1e-4),
        "enet_path, 1e-12": lambda: theirs(1e-12),
    })  # fmt: skip
    gaps = {
        "ours": gap(x, y, lams, elastic_net(gram, products, lams, 0.5), 0.5),
        "enet_path, default": gap(x, y, lams, theirs(1e-4), 0.5),
        "enet_path, 1e-12": gap(x, y, lams, theirs(1e-12), 0.5),
    }
    yield from told(f"elastic net at 100 λ, {name}", taken.pop("ours"), taken, gaps)


def validation(name: str, case: Case) -> Iterator[Row]:
    x, y, lams = case
    folds = contiguous_folds(len(y), 10)

    def ours() -> np.ndarray:
        solve = lambda c, b, ls: exact_path(c, b, float(ls[-1])).at(ls)  # noqa: E731
        return np.array(list(cross_validate(x, y, lams, folds, solve, intercept=False)))

    def theirs(tol: float) -> LassoCV:
        return LassoCV(cv=10, alphas=lams / len(y), tol=tol, max_iter=1_000_000, fit_intercept=False).fit(x, y)

    taken = medians({"ours": ours, "LassoCV, default": lambda: theirs(1e-4)}, 9)
    yield from told(f"10-fold cross-validation of the lasso path, {name}", taken.pop("ours"), taken)
    minima = [float(lams[ours().mean(axis=0).argmin()]), *(float(theirs(t).alpha_) * len(y) for t in (1e-4, 1e-12))]
    for whose, at in zip(("ours", "LassoCV, default", "LassoCV, 1e-12"), minima, strict=True):
        yield Row(f"    λ at the minimum, {whose}", at, "λ")


def drags() -> Iterator[Row]:
    """From settings to the first result, and to the end of cross-validation."""
    for n, d in ((100, 50), (50, 200)):
        for method in ("lasso", "ridge", "elastic_net"):
            first, whole = [], []
            for step in range(RUNS):
                settings = PathsSettings(n=n, d=d, method=method, sigma=1.0 + 0.01 * step, rho=0.1)
                start = time.perf_counter()
                run = frames(settings)
                next(run)
                first.append(1e3 * (time.perf_counter() - start))
                for _ in run:
                    pass
                whole.append(1e3 * (time.perf_counter() - start))
            yield Row(f"{n} × {d}, {method}: another σ, first result", statistics.median(first), "ms")
            yield Row(f"{n} × {d}, {method}: another σ, cross-validated", statistics.median(whole), "ms")


def grid(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    first = float(np.abs(x.T @ y).max())
    return np.geomspace(first, 1e-3 * first, 100)


def rows() -> Iterator[Row]:
    warnings.simplefilter("ignore")
    data = chapter()
    wide = generated(n=50, d=200, nonzero=5, sigma=1.0, rho=0.0, seed=42)
    cases = {
        "100 × 50": (data.x, data.y, grid(data.x, data.y)),
        "50 × 200": (wide.x, wide.y, grid(wide.x, wide.y)),
    }
    for part in (lasso, ridge, net, validation):
        for name, case in cases.items():
            yield from part(name, case)
    yield from drags()


if __name__ == "__main__":
    show(TITLE, rows())

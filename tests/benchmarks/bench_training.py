"""Training: the engine's parts against general-purpose peers.

    uv run --group bench python -m tests.benchmarks training

Peers are run where they are installed: SciPy's L-BFGS-B and BFGS always, statsmodels' Logit if it can be imported.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from scipy import optimize

from engine import labelled, logistic
from engine.concepts import training
from engine.concepts.training import CONCEPT, TrainingSettings
from engine.descent import METHODS, Knobs, Problem, Walk
from engine.level_lines import level_lines
from engine.logistic_surface import profile
from tests.benchmarks.bench_replication import interleaved
from tests.benchmarks.table import Row, median_ms, show

TITLE = "Training: 500 points, three weights; × is the time over that of the first line of its block"


def chapter() -> Problem:
    points, uniforms = labelled.legacy_draws(42, 500)
    x = labelled.design(points)
    return Problem(x, labelled.labels(x, np.array([0.5, 1.2, -0.8]), uniforms))


def engine() -> Iterator[Row]:
    problem = chapter()
    x, y = problem.x, problem.y
    for name in METHODS:
        yield Row(f"1 000 epochs of {name}", median_ms(lambda _, name=name: _walk(name, problem)), "ms")  # type: ignore[misc]
    yield from _peers(problem)
    yield Row("overlap certified", median_ms(lambda _: logistic.certified_overlap(x, y, _mle(x, y))), "ms")
    yield Row("two linear programs", median_ms(lambda _: logistic.separation(x, y)), "ms")
    grid = np.linspace(-0.5, 2.0, 81), np.linspace(-1.4, 0.2, 65)
    best = _mle(x, y)
    heights = profile(x, y, 0.0, (1, 2), grid, best)[0]
    yield Row("profile over 81 × 65", median_ms(lambda _: profile(x, y, 0.0, (1, 2), grid, best)), "ms")
    levels = np.linspace(heights.min(), heights.max(), 12)[1:-1]
    yield Row("its ten level lines", median_ms(lambda _: level_lines(*grid, heights, levels)), "ms")
    start = TrainingSettings()
    whole = CONCEPT.last(start)
    rate = median_ms(lambda k: CONCEPT.last(start.with_values(learning_rate=0.01 + 0.001 * k)))
    yield Row("another learning rate, whole", rate, "ms")
    yield Row("another λ, whole", median_ms(lambda k: CONCEPT.last(start.with_values(lam=1.0 + k))), "ms")
    point = median_ms(lambda k: CONCEPT.last(training.moved_point(start, 3, 0.1 * k, 0.2)))
    yield Row("another point, whole", point, "ms")
    yield Row("another epoch of the player", median_ms(lambda k: training.at(whole, 10 * k)), "ms")


def _walk(name: str, problem: Problem) -> None:
    Walk(name, problem, Knobs(), np.zeros(3), 1000).advance(1000)


def _mle(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return logistic.fit(x, y).weights


def _peers(problem: Problem) -> Iterator[Row]:
    """The MLE by Newton beside peers, and the gradient (of the sum) that each ends at."""
    x, y = problem.x, problem.y

    def value(theta: np.ndarray) -> tuple[float, np.ndarray]:
        return logistic.nll(x, y, theta), logistic.gradient(x, y, theta)

    bfgs, lbfgs = {"gtol": 1e-8}, {"gtol": 1e-8, "ftol": 1e-15}
    peers: dict[str, Callable[[], object]] = {}
    ends: dict[str, np.ndarray] = {"Newton": _mle(x, y)}
    try:
        from statsmodels.api import Logit
    except ImportError:
        pass
    else:
        peers["statsmodels' Logit"] = lambda: Logit(y, x).fit(disp=0)
        ends["statsmodels' Logit"] = np.asarray(Logit(y, x).fit(disp=0).params)
    peers["SciPy's L-BFGS-B"] = lambda: _minimise(value, "L-BFGS-B", lbfgs)
    peers["SciPy's BFGS"] = lambda: _minimise(value, "BFGS", bfgs)
    ends["SciPy's L-BFGS-B"] = _minimise(value, "L-BFGS-B", lbfgs).x
    ends["SciPy's BFGS"] = _minimise(value, "BFGS", bfgs).x
    first = next(iter(peers))
    variants = {**peers, "Newton": lambda: logistic.fit(x, y)}
    goals = {"Newton": 0.2} if "statsmodels" in first else {}
    yield from interleaved("the MLE", variants, goals, repeats=20)
    for name, theta in ends.items():
        norm = float(np.linalg.norm(logistic.gradient(x, y, theta)))
        yield Row(f"the MLE: gradient of {name}", 1e12 * norm, "e-12")


def _minimise(value: Callable[[np.ndarray], object], name: str, options: dict[str, float]) -> optimize.OptimizeResult:
    return optimize.minimize(value, np.zeros(3), jac=True, method=name, options=options)


def rows() -> Iterator[Row]:
    yield from engine()


if __name__ == "__main__":
    show(TITLE, rows())

"""Training: from pointer move to painted frame, and the engine's parts against general-purpose peers.

    uv run --group bench python -m tests.benchmarks.bench_training [--frames-only | --engine-only]

Peers are run where they are installed: SciPy's L-BFGS-B and BFGS always, statsmodels' Logit if it can be imported.
"""

from __future__ import annotations

import argparse
import os
import time
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
from tests.benchmarks.table import Row, show

TITLE = "Training: 500 points, three weights; × is the time over that of the first line of its block"
CASES = (
    ({}, "the start"),
    ({"lam": 20.0}, "the start"),
    ({"method_b": "adam"}, "the start"),
)


def timed(call: Callable[[int], object], times: int = 15) -> float:
    """Median milliseconds of a call, which is told its number."""
    call(0)
    spent = []
    for number in range(1, times + 1):
        start = time.perf_counter()
        call(number)
        spent.append(time.perf_counter() - start)
    return float(np.median(spent)) * 1000


def chapter() -> Problem:
    points, uniforms = labelled.legacy_draws(42, 500)
    x = labelled.design(points)
    return Problem(x, labelled.labels(x, np.array([0.5, 1.2, -0.8]), uniforms))


def engine() -> Iterator[Row]:
    problem = chapter()
    x, y = problem.x, problem.y
    for name in METHODS:
        yield Row(f"1 000 epochs of {name}", timed(lambda _, name=name: _walk(name, problem)), "ms")  # type: ignore[misc]
    yield from _peers(problem)
    yield Row("overlap certified", timed(lambda _: logistic.certified_overlap(x, y, _mle(x, y))), "ms")
    yield Row("two linear programs", timed(lambda _: logistic.separation(x, y)), "ms")
    grid = np.linspace(-0.5, 2.0, 81), np.linspace(-1.4, 0.2, 65)
    best = _mle(x, y)
    heights = profile(x, y, 0.0, (1, 2), grid, best)[0]
    yield Row("profile over 81 × 65", timed(lambda _: profile(x, y, 0.0, (1, 2), grid, best)), "ms")
    levels = np.linspace(heights.min(), heights.max(), 12)[1:-1]
    yield Row("its ten level lines", timed(lambda _: level_lines(*grid, heights, levels)), "ms")
    start = TrainingSettings()
    whole = CONCEPT.last(start)
    rate = timed(lambda k: CONCEPT.last(start.with_values(learning_rate=0.01 + 0.001 * k)))
    yield Row("another learning rate, whole", rate, "ms")
    yield Row("another λ, whole", timed(lambda k: CONCEPT.last(start.with_values(lam=1.0 + k))), "ms")
    point = timed(lambda k: CONCEPT.last(training.moved_point(start, 3, 0.1 * k, 0.2)))
    yield Row("another point, whole", point, "ms")
    yield Row("another epoch of the player", timed(lambda k: training.at(whole, 10 * k)), "ms")


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
    yield from interleaved("the MLE", variants, goals, repeats=5)
    for name, theta in ends.items():
        norm = float(np.linalg.norm(logistic.gradient(x, y, theta)))
        yield Row(f"the MLE: gradient of {name}", 1e12 * norm, "e-12")


def _minimise(value: Callable[[np.ndarray], object], name: str, options: dict[str, float]) -> optimize.OptimizeResult:
    return optimize.minimize(value, np.zeros(3), jac=True, method=name, options=options)


def frames() -> Iterator[Row]:
    """Drags of the start, of a point, of the learning rate's slider, each at 120 events a second, 1920 × 1080."""
    from gui import app, theme
    from gui.window import Window
    from tests.benchmarks.bench_frames import settle

    app.start([])
    window = Window(scheme=theme.LIGHT)
    window.resize(1920, 1080)
    window.show()
    for values, what in (*CASES, ({}, "a point"), ({}, "learning rate"), ({}, "prior")):
        window.open("training", window.concept("training").settings().with_values(**values))
        settle(window)
        spent = _drag(window, what)
        yield Row(f"{what} moved {values or ''}, median", float(np.median(spent)), "ms", 16)
        yield Row(f"{what} moved {values or ''}, 99th percentile", float(np.percentile(spent, 99)), "ms", 33)
    window.close()


def _drag(window: object, what: str, moves: int = 360) -> list[float]:
    """Milliseconds from each asked-for change to the end of the first paint that shows settings at least as new."""
    from PySide6.QtCore import QCoreApplication

    from tests.benchmarks.bench_frames import Stopwatch, settle

    page = window.page  # type: ignore[attr-defined]
    watch, start = Stopwatch(page), page.settings
    began = time.perf_counter()
    for move in range(1, moves + 1):
        while time.perf_counter() < began + move / 120:
            QCoreApplication.processEvents()
        watch.begin()
        window.change(page, _moved(start, what, float(np.sin(2 * np.pi * move / 90))), "moved")  # type: ignore[attr-defined]
        watch.moved()
    settle(window)
    watch.viewport.removeEventFilter(watch)
    return watch.latencies


def _moved(start: TrainingSettings, what: str, part: float) -> TrainingSettings:
    if what == "a point":
        return training.moved_point(start, 3, round(part, 3), round(-part, 3))
    if what == "learning rate":
        return start.with_values(learning_rate=round(0.02 + 0.015 * part, 6))
    if what == "prior":
        return start.with_values(lam=round(30.0 + 25.0 * part, 3))
    return start.with_values(start1=round(0.4 * part, 3), start2=round(-0.3 * part, 3))


def rows() -> Iterator[Row]:
    yield from engine()
    yield from frames()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--frames-only", action="store_true")
    parser.add_argument("--engine-only", action="store_true")
    given = parser.parse_args()
    show(TITLE, frames() if given.frames_only else engine() if given.engine_only else rows())


if __name__ == "__main__":
    main()

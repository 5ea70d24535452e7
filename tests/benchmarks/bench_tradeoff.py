"""The trade-off at degree 15, n = 60 and 200 training sets: one step of a drag, and pointer to painted frame.

    uv run python -m tests.benchmarks.bench_tradeoff [--size 1920x1080]

Beside the engine stands the plain way: NumPy's `polyfit` for each training set, and again for each complexity.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from engine.concepts.tradeoff import CONCEPT, TradeoffSettings
from engine.tradeoff_course import PLACES
from tests.benchmarks.table import Row, show

TITLE = "Trade-off: degree 15, n = 60, 200 training sets"
START = {"degree": 15, "n": 60, "n_sets": 200}
FRAME_MS = 16.0
STEPS = 40
ENGINE: dict[str, Callable[[TradeoffSettings, int], TradeoffSettings]] = {
    "another σ": lambda s, i: s.with_values(sigma=0.2 + 0.002 * i),
    "another complexity": lambda s, i: s.with_values(degree=i % 16),
    "another x": lambda s, i: s.with_values(probe=round(0.1 + 0.01 * i, 3)),
    "another n": lambda s, i: s.with_values(n=40 + i),
    "another seed": lambda s, i: s.with_values(seed=100 + i),
    "another truth": lambda s, i: s.with_values(truth="sketch", sketch=(0.0, 0.01 * i, 1.0, 0.5)),
}
# Handle of the scene, the way it is dragged in pixels.
HANDLES = (("probe", (200, 0)), ("sigma", (0, 25)), ("complexity", (-250, 0)))
SLIDERS = ("sigma", "n", "degree")


def median_ms(call: Callable[[int], object], steps: int = STEPS) -> float:
    call(0)
    taken = []
    for step in range(1, steps + 1):
        start = time.perf_counter()
        call(step)
        taken.append((time.perf_counter() - start) * 1e3)
    return statistics.median(taken)


def plainly(settings: TradeoffSettings) -> None:
    """200 fits of one degree, and their mean squared errors, as a textbook would."""
    result = CONCEPT.last(settings)
    for number in range(settings.n_sets):
        fitted = np.polynomial.Legendre.fit(result.x, result.observations(number), settings.degree)
        ((fitted(PLACES) - result.truth) ** 2).mean()


def engine() -> Iterator[Row]:
    start = CONCEPT.settings().with_values(**START)
    for what, moved in ENGINE.items():
        taken = median_ms(lambda i, moved=moved: CONCEPT.last(moved(start, i)))
        yield Row(f"engine, {what}: all that is shown", taken, "ms", FRAME_MS)
    for model in ("knn", "ridge", "spline"):
        other = start.with_values(model=model)
        for what in ("another σ", "another n"):
            taken = median_ms(lambda i, s=other, what=what: CONCEPT.last(ENGINE[what](s, i)))
            yield Row(f"engine, {model}, {what}", taken, "ms")
    yield Row("200 fits by numpy.polynomial, one degree alone", median_ms(lambda _i: plainly(start), 5), "ms")


def slide(window: object, page: object, name: str) -> list[float]:
    """Milliseconds from each move of the mouse on a slider to the end of the paint that answers it."""
    from PySide6.QtCore import QCoreApplication, QPoint, Qt
    from PySide6.QtTest import QTest

    from tests.benchmarks.bench_frames import MOVES, RATE_HZ, Stopwatch, settle

    slider = page.panel.row(name).slider  # type: ignore[attr-defined]
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    watch = Stopwatch(page)  # type: ignore[arg-type]
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    began = time.perf_counter()
    for move in range(1, MOVES + 1):
        while time.perf_counter() < began + move / RATE_HZ:
            QCoreApplication.processEvents()
        watch.begin()
        QTest.mouseMove(slider, middle + QPoint(round(0.25 * slider.width() * np.sin(2 * np.pi * move / 90)), 0))
        watch.moved()
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle)
    settle(window)  # type: ignore[arg-type]
    watch.viewport.removeEventFilter(watch)
    return watch.latencies


def frames(size: tuple[int, int]) -> Iterator[Row]:
    from gui import app, theme
    from gui.window import Window
    from tests.benchmarks.bench_frames import drag, settle

    app.start([])
    window = Window(scheme=theme.LIGHT)
    window.resize(*size)
    window.show()
    app.prepare()
    for name, way in HANDLES:
        window.open("tradeoff", window.concept("tradeoff").settings().with_values(**START))
        settle(window)
        watch = drag(window, window.page, name, way)
        yield Row(f"drag of the handle {name}, median", float(np.median(watch.latencies)), "ms", FRAME_MS)
        yield Row(f"drag of the handle {name}, 99th percentile", float(np.percentile(watch.latencies, 99)), "ms", 33)
        yield Row(f"drag of the handle {name}, painting alone", float(np.median(watch.paint_ms)), "ms")
    for name in SLIDERS:
        window.open("tradeoff", window.concept("tradeoff").settings().with_values(**START))
        settle(window)
        taken = slide(window, window.page, name)
        yield Row(f"drag of the slider {name}, median", float(np.median(taken)), "ms", FRAME_MS)
        yield Row(f"drag of the slider {name}, 99th percentile", float(np.percentile(taken, 99)), "ms", 33)
    window.close()


def rows(size: tuple[int, int] = (1920, 1080)) -> Iterator[Row]:
    yield from engine()
    yield from frames(size)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", default="1920x1080")
    width, height = (int(part) for part in parser.parse_args().size.split("x"))
    show(f"{TITLE}, {width} × {height}", rows((width, height)))


if __name__ == "__main__":
    main()

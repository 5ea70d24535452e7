"""From pointer move to painted frame: real mouse events at 120 a second on a handle of each concept.

    uv run python -m tests.benchmarks.bench_frames [--size 1920x1080] [--with audience|spotlight] [CONCEPT …]

Each move is timed until the end of the first paint that shows settings at least as new. A second part streams a million
replications and times the window's own clock meanwhile.
"""

from __future__ import annotations

import argparse
import os
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui import app, theme
from gui.page import Page
from gui.sliders import ValueSlider
from gui.window import Window
from tests.benchmarks.table import Row, show

TITLE = "From pointer move to painted frame, 360 moves at 120 Hz"
MOVES = 360
RATE_HZ = 120
SIZES = ((1280, 720), (1920, 1080))
# Concept, its settings, what is dragged (the handle in its scene, or "slider:" and a setting), the way in pixels.
CASES = (
    ("sampling", {}, "locate", (220, 0)),
    ("sampling", {"population": "normal", "estimator_b": "median"}, "scale", (120, 0)),
    ("sampling", {"expression": "mean(x**2)/mean(x)"}, "locate", (120, 0)),
    ("target", {}, "aim", (160, 120)),
    ("target", {}, "ring_handle", (80, 40)),
    ("target", {"shots": 100_000}, "aim", (160, 120)),
    ("crossentropy", {}, "grip", (0, 80)),
    ("crossentropy", {"picture": "classes"}, "grip", (0, 80)),
    ("crossentropy", {"picture": "descent"}, "start", (60, 0)),
    ("noise", {}, "points.handle", (0, 80)),
    ("noise", {"dataset": "engel"}, "points.handle", (0, 80)),
    ("noise", {"loss_c": "huber"}, "curves.corner", (40, 0)),
    ("training", {}, "plane.start", (80, 60)),
    ("training", {"method_b": "adam"}, "plane.start", (80, 60)),
    ("training", {}, "points.grip", (60, 60)),
    ("training", {}, "slider:learning_rate", (20, 0)),
    ("training", {"lam": 20.0}, "plane.start", (80, 60)),
    ("divisor", {}, "free_handle", (120, 0)),
    ("divisor", {"n": 50, "n_trials": 100_000}, "slider:sigma", (40, 0)),
    ("likelihood", {}, "handle", (200, 0)),
    ("likelihood", {}, "grip", (120, 0)),
    ("likelihood", {"n": 100_000}, "handle", (200, 0)),
    ("likelihood", {"family": "normal"}, "handle", (100, 60)),
    ("likelihood", {"family": "normal", "n": 100_000}, "handle", (100, 60)),
    ("likelihood", {"family": "gamma", "n": 100}, "handle", (60, 30)),
    ("likelihood", {"family": "student_t", "n": 100_000}, "handle", (100, 0)),
    ("posterior", {}, "centre", (80, 0)),
    ("posterior", {"model": "normal", "prior": "laplace", "n": 100}, "centre", (80, 0)),
    ("penalty", {}, "ols", (60, 60)),
    ("penalty", {}, "rho", (0, 60)),
    ("penalty", {}, "reach", (0, 60)),
    ("penalty", {"penalty": "elastic_net", "draws": 10_000}, "ols", (60, 60)),
    ("consistency", {}, "handle", (0, 60)),
    ("consistency", {"population": "cauchy", "estimator": "median"}, "handle", (0, 60)),
    ("consistency", {"n_max": 10_000, "n_paths": 500}, "slider:sigma", (40, 0)),
    ("efficiency", {}, "slider:sigma", (40, 0)),
    ("efficiency", {"n_trials": 100_000}, "slider:sigma", (40, 0)),
    ("sufficiency", {}, "truth_handle", (60, 0)),
    ("sufficiency", {"model": "laplace", "n_trials": 100_000}, "truth_handle", (60, 0)),
    ("tradeoff", {}, "probe", (200, 0)),
    ("tradeoff", {"degree": 15, "n": 60}, "sigma", (0, 25)),
    ("tradeoff", {"degree": 15, "n": 60}, "complexity", (-250, 0)),
    *(("tradeoff", {"degree": 15, "n": 60}, what, (40, 0)) for what in ("slider:sigma", "slider:n", "slider:degree")),
    *(("paths", {"n": n, "d": d}, what, (40, 0))
      for n, d in ((100, 50), (50, 200)) for what in ("handle", "slider:sigma", "slider:rho", "slider:n", "slider:d")),
)  # fmt: skip


class Stopwatch(QObject):
    """Sees the viewport's paints and tells how long ago each move that they answer was made."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.viewport = page.scene.canvas.viewport()
        self.waiting: deque[tuple[float, float, object]] = deque()
        self.latencies: list[float] = []
        self.paint_ms: list[float] = []
        self.cpu_ms: list[float] = []
        self.begin()
        self._inside = False
        self.viewport.installEventFilter(self)

    def begin(self) -> None:
        """A move is about to be made."""
        self.since, self._cpu = time.perf_counter(), time.thread_time()

    def moved(self) -> None:
        """The move has been made; one that asks for what is shown or asked for already waits for nothing."""
        last = self.waiting[-1][2] if self.waiting else self.page.scene.result.settings
        if self.page.settings != last:
            self.waiting.append((self.since, self._cpu, self.page.settings))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint or self._inside:
            return False
        self._inside = True
        start = time.perf_counter()
        self.page.scene.canvas.viewportEvent(event)
        self._inside = False
        now = time.perf_counter()
        self.paint_ms.append((now - start) * 1000)
        shown = self.page.scene.result.settings
        places = [place for place, (_, _, settings) in enumerate(self.waiting) if settings == shown]
        for _ in range(max(places) + 1 if places else 0):
            since, cpu, _ = self.waiting.popleft()
            self.latencies.append((now - since) * 1000)
            self.cpu_ms.append((time.thread_time() - cpu) * 1000)
        return True


def drag(window: Window, page: Page, handle_name: str, way: tuple[int, int]) -> Stopwatch:
    """A drag there and back in a sine, an event every 1/120 s."""
    viewport, start = _held(page, handle_name)
    watch = Stopwatch(page)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    began = time.perf_counter()
    for move in range(1, MOVES + 1):
        while time.perf_counter() < began + move / RATE_HZ:
            app.QCoreApplication.processEvents()
        part = np.sin(2 * np.pi * move / 90)
        watch.begin()
        QTest.mouseMove(viewport, start + QPoint(round(way[0] * part), round(way[1] * part)))
        watch.moved()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start)
    settle(window)
    page.scene.canvas.viewport().removeEventFilter(watch)
    return watch


def _held(page: Page, name: str) -> tuple[QWidget, QPoint]:
    """The widget that the mouse is over, and where in it the drag begins."""
    if name.startswith("slider:"):
        slider = page.panel.row(name.removeprefix("slider:")).findChild(ValueSlider)
        return slider, slider.knob().toPoint()
    handle = attrgetter(name)(page.scene)
    return page.scene.canvas.viewport(), page.scene.canvas.mapFromScene(handle.pos())


def settle(window: Window) -> None:
    for _ in range(3):
        while window.live.busy:
            app.QCoreApplication.processEvents()
        app.QCoreApplication.processEvents()


def beat(window: Window) -> list[float]:
    """Milliseconds between the ticks of a 10 ms timer while a million replications stream."""
    ticks: list[float] = []
    timer = QTimer(interval=10, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    window.open("sampling", window.concept("sampling").settings().with_values(n_trials=1_000_000, n=20, seed=7))
    timer.start()
    settle(window)
    timer.stop()
    return (np.diff(ticks) * 1000).tolist()


def rows() -> Iterator[Row]:
    for size in SIZES:
        for row in drags(size):
            yield replace(row, what=f"{size[0]} × {size[1]}: {row.what}")


def drags(size: tuple[int, int] = SIZES[-1], only: Sequence[str] = (), beside: str = "") -> Iterator[Row]:
    app.start([])
    window = Window(scheme=theme.LIGHT)
    window.resize(*size)
    window.show()
    app.prepare()
    for concept_id, values, handle, way in CASES:
        if only and concept_id not in only:
            continue
        window.open(concept_id, window.concept(concept_id).settings().with_values(**values))
        settle(window)
        if beside:
            beside = _show_beside(window, beside)
        watch = drag(window, window.page, handle, way)
        name = " ".join([concept_id, handle, *(f"{key}={value}" for key, value in values.items())])
        low, middle, high = np.percentile(watch.latencies, (25, 50, 75)).tolist()
        yield Row(f"{name}, median", middle, "ms", 16, high - low)
        yield Row(f"{name}, 99th percentile", float(np.percentile(watch.latencies, 99)), "ms", 33)
        yield Row(f"{name}, CPU of the thread, median", float(np.median(watch.cpu_ms)), "ms", 16)
        yield Row(f"{name}, painting alone, median", float(np.median(watch.paint_ms)), "ms")
    if only and "sampling" not in only:
        window.close()
        return
    yield Row(
        "beat under 10⁶ replications (due every 10), 95th percentile", float(np.percentile(beat(window), 95)), "ms", 25
    )
    window.close()


def _show_beside(window: Window, what: str) -> str:
    """The audience's window, as large as a projector, or the spotlight over this one."""
    window.actions_by_words[{"audience": "Audience's window", "spotlight": "Spotlight"}[what]].trigger()
    for feature in window.features:
        audience = getattr(feature, "audience", None)
        if audience is not None:
            audience.resize(1920, 1080)
    settle(window)
    return ""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--with", dest="beside", default="", choices=("audience", "spotlight"))
    parser.add_argument("concepts", nargs="*")
    given = parser.parse_args()
    width, height = (int(part) for part in given.size.split("x"))
    show(f"{TITLE}, {width} × {height}", drags((width, height), given.concepts, given.beside))


if __name__ == "__main__":
    main()

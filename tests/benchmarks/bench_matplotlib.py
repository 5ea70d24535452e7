"""The same drag in matplotlib's Qt canvas and in ours: `uv run --group bench python -m tests.benchmarks matplotlib`.

Both show the concept `sampling`, from the same engine's answers: the population with its mean, the first sample, the
10 000 estimates in bins with their theory curve. matplotlib draws them twice: with its background kept and only what
moves drawn (blitting), as its guide advises, where axes and words stand still; and the whole figure, where they could
follow the data as ours do. Real mouse events, 120 a second, move the population's mean in each, one after the other.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.concepts import sampling
from engine.concepts.sampling import CONCEPT, SamplingResult
from gui import app, theme
from gui.window import Window
from tests.benchmarks import bench_frames
from tests.benchmarks.bench_frames import MOVES, RATE_HZ, SIZES
from tests.benchmarks.table import Row

TITLE = "One drag of `sampling` in matplotlib's Qt canvas and in ours"
SETTINGS = CONCEPT.settings().with_values(population="normal")
LOW, HIGH, BINS = -6.0, 6.0, 60
WAY = 220  # pixels to either side
FRAME_MS, WORST_MS = 16, 33


class Peer:
    """The three panels in matplotlib; dragging moves μ to the pointer."""

    def __init__(self, size: tuple[int, int], blits: bool = True) -> None:
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        from matplotlib.figure import Figure

        self.figure = Figure()
        self.canvas = FigureCanvasQTAgg(self.figure)
        self.canvas.resize(*size)
        self.canvas.show()
        self.axes = self.figure.subplots(3, 1, sharex=True, gridspec_kw={"height_ratios": (1.0, 0.34, 1.75)})
        population, values, pile = self.axes
        population.set(xlim=(LOW, HIGH), ylim=(0.0, 0.5))
        values.set_ylim(0.0, 1.0)
        pile.set_ylim(0.0, 2.0)
        self.area = population.fill([0.0], [0.0], alpha=0.2)[0]
        (self.density,) = population.plot([], [])
        self.stems = values.vlines([], 0.0, 0.6)
        self.bars = pile.stairs(np.zeros(BINS), np.linspace(LOW, HIGH, BINS + 1), fill=True)
        (self.theory,) = pile.plot([], [])
        self.lines = [panel.axvline(0.0) for panel in (population, pile)]
        self.moving = (self.area, self.density, self.stems, self.bars, self.theory, *self.lines)
        self.blits = blits
        for artist in self.moving:
            artist.set_animated(blits)
        self.canvas.draw()
        QApplication.processEvents()
        self.background = self.canvas.copy_from_bbox(self.figure.bbox)
        self.canvas.mpl_connect("motion_notify_event", self.moved)

    def moved(self, event: object) -> None:
        mu = float(getattr(event, "xdata", None) or 0.0)
        self.show(CONCEPT.last(SETTINGS.with_values(mu=round(mu, 4))))

    def show(self, result: SamplingResult) -> None:
        x, height = result.population_x, result.population_pdf
        self.area.set_xy(np.column_stack((np.concatenate((x, x[::-1])), np.concatenate((height, 0.0 * height)))))
        self.density.set_data(x, height)
        values = sampling.sample(result.settings, result.done - 1)
        self.stems.set_segments([((one, 0.0), (one, 0.6)) for one in values.tolist()])
        low, high = result.estimate_span
        edges = result.edges(0, low, high, BINS)
        counts = result.sorted_counts(0, edges)
        assert counts is not None
        self.bars.set_data(counts / (counts.sum() * np.diff(edges)), edges)
        law, axis = result.theories[0], np.linspace(low, high, 401)
        assert law.density is not None
        self.theory.set_data(axis, law.density(axis))
        for line in self.lines:
            line.set_xdata([result.truth, result.truth])
        if not self.blits:
            self.canvas.draw()
            self.canvas.repaint()
            return
        self.canvas.restore_region(self.background)
        for artist in self.moving:
            artist.axes.draw_artist(artist)
        self.canvas.blit(self.figure.bbox)

    def drag(self) -> list[float]:
        """Milliseconds from each move to the end of the paint that answers it."""
        start = QPoint(self.canvas.width() // 2, self.canvas.height() // 4)
        began, taken = time.perf_counter(), []
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=start)
        for move in range(1, MOVES + 1):
            while time.perf_counter() < began + move / RATE_HZ:
                QCoreApplication.processEvents()
            since = time.perf_counter()
            QTest.mouseMove(self.canvas, start + QPoint(round(WAY * np.sin(2 * np.pi * move / 90)), 0))
            QCoreApplication.processEvents()
            taken.append(1e3 * (time.perf_counter() - since))
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=start)
        return taken


def ours(size: tuple[int, int]) -> list[float]:
    """The same of the real window, with its rail, controls, tables and formulas."""
    window = Window(scheme=theme.LIGHT)
    window.resize(*size)
    window.show()
    app.prepare()
    window.open(CONCEPT.id, SETTINGS)
    bench_frames.settle(window)
    watch = bench_frames.drag(window, window.page, "locate", (WAY, 0))
    window.close()
    return watch.latencies


def told(what: str, taken: list[float]) -> Iterator[Row]:
    low, middle, high, worst = np.percentile(taken, (25, 50, 75, 99)).tolist()
    yield Row(f"{what}, median", middle, "ms", FRAME_MS, high - low)
    yield Row(f"{what}, 99th percentile", worst, "ms", WORST_MS)


def rows() -> Iterator[Row]:
    try:
        import matplotlib
    except ImportError:
        print("  matplotlib is not installed")
        return
    app.start([])
    for width, height in SIZES:
        for how, blits in (("blitting", True), ("whole figure", False)):
            what = f"{width} × {height}: matplotlib {matplotlib.__version__}, {how}"
            yield from told(what, Peer((width, height), blits).drag())
        yield from told(f"{width} × {height}: thetahat's whole window", ours((width, height)))

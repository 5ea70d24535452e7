"""One step of a drag in matplotlib's Qt canvas: `uv run --group bench python -m tests.benchmarks matplotlib`.

The histogram of 10 000 estimates in 80 bins, its theory curve and the line of the truth, moved by 0.01 a step, with the
background kept and only these drawn again (blitting), as matplotlib's own guide advises. The frames of `sampling` in
the part "frames" are the ones to hold beside it; they draw three panels.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

import numpy as np

from tests.benchmarks.table import Row

TITLE = "matplotlib's Qt canvas with blitting: one histogram, one curve, one line"
SIZES = ((1280, 720), (1920, 1080))
STEPS = 120


def steps(size: tuple[int, int]) -> list[float]:
    """Milliseconds of CPU of the thread for each step, to the end of its paint."""
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    figure = Figure()
    canvas = FigureCanvasQTAgg(figure)
    canvas.resize(*size)
    canvas.show()
    axes = figure.add_subplot()
    axes.set(xlim=(-4, 8), ylim=(0, 0.6))
    estimates = np.random.default_rng(1).normal(size=10_000)
    edges, x = np.linspace(-4, 8, 81), np.linspace(-4, 8, 401)
    bars = axes.stairs(np.zeros(80), edges, fill=True, animated=True)
    (curve,), truth = axes.plot(x, x, animated=True), axes.axvline(0.0, animated=True)
    canvas.draw()
    application.processEvents()
    background, taken = canvas.copy_from_bbox(figure.bbox), []
    for step in range(STEPS):
        start, shift = time.thread_time(), 0.01 * step
        canvas.restore_region(background)
        bars.set_data(np.histogram(estimates + shift, edges, density=True)[0])
        curve.set_ydata(np.exp(-0.5 * (x - shift) ** 2) / np.sqrt(2 * np.pi))
        truth.set_xdata([shift, shift])
        for artist in (bars, curve, truth):
            axes.draw_artist(artist)
        canvas.blit(figure.bbox)
        application.processEvents()
        taken.append(1e3 * (time.thread_time() - start))
    canvas.close()
    return taken


def rows() -> Iterator[Row]:
    try:
        import matplotlib
    except ImportError:
        print("  matplotlib is not installed")
        return
    for size in SIZES:
        low, middle, high = statistics.quantiles(steps(size), n=4)
        what = f"matplotlib {matplotlib.__version__}, {size[0]} × {size[1]}, CPU of the thread"
        yield Row(what, middle, "ms", spread=high - low)

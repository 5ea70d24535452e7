"""Consistency: how soon 500 paths begin to show, and are whole.

uv run python -m tests.benchmarks.bench_consistency
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import QCoreApplication

from engine import consistency_run
from engine.concepts.consistency import CONCEPT, ConsistencySettings
from gui import app, theme
from gui.window import Window
from tests.benchmarks.bench_frames import Stopwatch, settle
from tests.benchmarks.table import Row, show

TITLE = "Consistency: 500 paths to n = 10 000"
RUNS = {
    "mean of normal": {},
    "mean of Cauchy": {"population": "cauchy"},
    "median of Cauchy": {"population": "cauchy", "estimator": "median"},
    "variance, divisor n": {"estimator": "variance_n"},
    "Neyman–Scott": {"estimator": "neyman_scott"},
    "uniform maximum": {"population": "uniform", "estimator": "maximum"},
}
SEEDS = range(100, 109)


def engine() -> Iterator[Row]:
    for name, values in RUNS.items():
        first, whole = [], []
        for seed in SEEDS:
            settings = ConsistencySettings(**values, seed=seed)
            start = time.perf_counter()
            frames = CONCEPT.frames(settings)
            next(frames)
            first.append(time.perf_counter() - start)
            for _ in frames:
                pass
            whole.append(time.perf_counter() - start)
        yield Row(f"{name}: engine, first frame", 1e3 * float(np.median(first)), "ms")
        yield Row(f"{name}: engine, all frames", 1e3 * float(np.median(whole)), "ms")
        if values.get("estimator") == "median":
            anew = [_anew(settings) for _ in range(3)]
            yield Row("  the same medians, each computed anew (one path in 50, times 50)", float(np.median(anew)), "ms")


def _anew(settings: ConsistencySettings) -> float:
    """Milliseconds for np.median at each size shown, for one path in 50, times 50."""
    paths = next(iter(consistency_run.run(settings)))
    values = np.random.default_rng(1).standard_cauchy((settings.n_paths // 50, settings.n_max))
    start = time.perf_counter()
    for n in paths.sizes.tolist():
        np.median(values[:, :n], axis=1)
    return 50e3 * (time.perf_counter() - start)


def first_paint(window: Window, values: dict[str, object]) -> tuple[float, float]:
    """Milliseconds from a change of seed to the first paint of the new paths, and to the last."""
    page = window.page
    page.scene.canvas.setUpdatesEnabled(True)
    settle(window)
    watch = Stopwatch(page)
    watch.begin()
    start = watch.since
    window.change(page, page.settings.with_values(**values))
    watch.moved()
    while not watch.latencies:
        QCoreApplication.processEvents()
    settle(window)
    watch.viewport.removeEventFilter(watch)
    return watch.latencies[0], 1e3 * (time.perf_counter() - start)


def rows(size: tuple[int, int] = (1920, 1080)) -> Iterator[Row]:
    yield from engine()
    app.start([])
    window = Window(scheme=theme.LIGHT)
    window.resize(*size)
    window.show()
    app.prepare()
    for name, values in RUNS.items():
        window.open("consistency", ConsistencySettings(**values))
        settle(window)
        taken = np.array([first_paint(window, {"seed": seed}) for seed in SEEDS])
        yield Row(f"{name}: change to first painted frame, median", float(np.median(taken[:, 0])), "ms", 16)
        yield Row(f"{name}: change to all painted, median", float(np.median(taken[:, 1])), "ms")
    window.close()


if __name__ == "__main__":
    show(TITLE, rows())

"""What one step of a drag costs in `sufficiency`: `python -m tests.benchmarks.bench_sufficiency`.

"answer" is the whole result: redraws, their curves, both estimators of 10 000 fresh samples; "painted" adds the picture
on a plot surface of 1200 × 640. What is held is dragged, once the truth, and once a sample as large as it may be.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import statistics
import time
from collections.abc import Callable, Iterator

from engine.concepts.sufficiency import CONCEPT, SufficiencyResult
from engine.sufficiency_settings import SufficiencySettings
from tests.benchmarks.table import Row, show

TITLE = "Sufficiency: one step of a drag, 200 redraws and 10 000 fresh samples, median of 60"
STEPS = 60
FRAME = 16.0

Drag = Callable[[int], dict[str, float]]
CASES: dict[str, tuple[dict[str, object], Drag]] = {
    "normal, x̄ and S": ({}, lambda i: {"mean": 0.01 * i}),
    "normal, the truth": ({}, lambda i: {"mu": 0.01 * i}),
    "normal, median, n = 9": (CONCEPT.presets["median-of-a-normal"], lambda i: {"median": 0.01 * i}),
    "normal, median, n = 10": (
        {**CONCEPT.presets["median-of-a-normal"], "n": 10},
        lambda i: {"median": 0.01 * i},
    ),
    "Bernoulli, Σx": (CONCEPT.presets["coin"], lambda i: {"heads": i % 12}),
    "Poisson, Σx": (CONCEPT.presets["counts"], lambda i: {"events": i}),
    "exponential, Σx": (CONCEPT.presets["waiting-times"], lambda i: {"total": 5.0 + 0.1 * i}),
    "uniform, maximum": (CONCEPT.presets["uniform-maximum"], lambda i: {"maximum": 1.0 + 0.01 * i}),
    "Laplace, scale": (CONCEPT.presets["laplace-order"], lambda i: {"b": 1.0 + 0.01 * i}),
    "normal, n = 100, R = 1000": ({"n": 100, "n_redraws": 1000}, lambda i: {"mean": 0.01 * i}),
}


def median_ms(function: Callable[[int], object]) -> float:
    taken = []
    for step in range(STEPS):
        start = time.perf_counter()
        function(step + 1)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken) * 1e3


def rows() -> Iterator[Row]:
    from PySide6.QtWidgets import QApplication

    from gui import theme
    from gui.app import start
    from gui.scenes.sufficiency import SufficiencyScene

    _app = QApplication.instance() or start([])
    scene = SufficiencyScene(theme.Look(theme.LIGHT, theme.DESK))
    scene.widget.resize(1200, 640)
    scene.widget.show()

    def answer(settings: SufficiencySettings, values: dict[str, float]) -> SufficiencyResult:
        found = CONCEPT.last(settings.with_values(**values))
        assert isinstance(found, SufficiencyResult)
        return found

    def painted(settings: SufficiencySettings, values: dict[str, float]) -> None:
        scene.show_result(answer(settings, values))
        scene.canvas.grab()

    for name, (start_, drag) in CASES.items():
        settings = SufficiencySettings().with_values(**start_)
        painted(settings, drag(0))
        yield Row(f"{name}: answer", median_ms(lambda i, s=settings, d=drag: answer(s, d(i))), "ms", FRAME)
        yield Row(f"{name}: painted", median_ms(lambda i, s=settings, d=drag: painted(s, d(i))), "ms", FRAME)


if __name__ == "__main__":
    show(TITLE, rows())

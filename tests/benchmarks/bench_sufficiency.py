"""What one step of a drag costs in `sufficiency`: `python -m tests.benchmarks.bench_sufficiency`.

That is the whole answer: redraws, their curves, both estimators of 10 000 fresh samples. What is held is dragged, once
the truth, and once a sample as large as it may be.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Callable, Iterator

from engine.concepts.sufficiency import CONCEPT
from engine.sufficiency_settings import SufficiencySettings
from tests.benchmarks.table import Row, median_ms, show

TITLE = "Sufficiency: one step of a drag, 200 redraws and 10 000 fresh samples, median of 60"
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


def rows() -> Iterator[Row]:
    for name, (start, drag) in CASES.items():
        settings = SufficiencySettings().with_values(**start)
        answer = median_ms(lambda i, s=settings, d=drag: CONCEPT.last(s.with_values(**d(i))))
        yield Row(name, answer, "ms", FRAME)


if __name__ == "__main__":
    show(TITLE, rows())

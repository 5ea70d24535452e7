"""The trade-off at degree 15, n = 60 and 200 training sets, one step of a drag: `python -m tests.benchmarks tradeoff`.

Beside the engine stands the plain way: NumPy's `polyfit` for each training set, and again for each complexity.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from engine.concepts.tradeoff import CONCEPT, TradeoffSettings
from engine.tradeoff_course import PLACES
from tests.benchmarks.table import Row, median_ms, show

TITLE = "Trade-off: degree 15, n = 60, 200 training sets"
START = {"degree": 15, "n": 60, "n_sets": 200}
FRAME_MS = 16.0
ENGINE: dict[str, Callable[[TradeoffSettings, int], TradeoffSettings]] = {
    "another σ": lambda s, i: s.with_values(sigma=0.2 + 0.002 * i),
    "another complexity": lambda s, i: s.with_values(degree=i % 16),
    "another x": lambda s, i: s.with_values(probe=round(0.1 + 0.01 * i, 3)),
    "another n": lambda s, i: s.with_values(n=40 + i),
    "another seed": lambda s, i: s.with_values(seed=100 + i),
    "another truth": lambda s, i: s.with_values(truth="sketch", sketch=(0.0, 0.01 * i, 1.0, 0.5)),
}


def plainly(settings: TradeoffSettings) -> None:
    """200 fits of one degree, and their mean squared errors, as a textbook would."""
    result = CONCEPT.last(settings)
    for number in range(settings.n_sets):
        fitted = np.polynomial.Legendre.fit(result.x, result.observations(number), settings.degree)
        ((fitted(PLACES) - result.truth) ** 2).mean()


def rows() -> Iterator[Row]:
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


if __name__ == "__main__":
    show(TITLE, rows())

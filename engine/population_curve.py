"""Where a population is drawn: points, densities or masses there, and the span that holds nearly all of it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.concept import Array
from engine.families import Empirical, Family


@dataclass(frozen=True, eq=False)
class PopulationCurve:
    """`x` (m,) with `density` (m,), or masses if the family is discrete; `span` the ends of what is to be seen."""

    x: Array
    density: Array
    span: tuple[float, float]


def curve(law: Family) -> PopulationCurve:
    """The curve of a family; that of its standard member is kept, which location and scale only move."""
    standard, a, b = _standard(law.standard()), law.location, law.scale
    if (a, b) == (0.0, 1.0):
        return standard
    low, high = standard.span
    return PopulationCurve(a + b * standard.x, standard.density / b, (a + b * low, a + b * high))


@lru_cache(maxsize=16)
def _standard(law: Family) -> PopulationCurve:
    low, high = _ends(law)
    width = (high - low) or 1.0
    if law.discrete:
        x = _atoms(law, low, high)
        return PopulationCurve(x, law.pdf(x), (low - 0.04 * width, high + 0.04 * width))
    floor, roof = law.support()
    edge = 1e-9 * width
    x = np.concatenate(([low + edge], np.linspace(low, high, 401)[1:-1], [high - edge]))
    reach = np.linspace(high, high + width, 101)[1:] if math.isinf(roof) else np.empty(0)
    behind = np.linspace(low - width, low, 101)[:-1] if math.isinf(floor) else np.empty(0)
    x = np.concatenate((behind, x, reach))
    return PopulationCurve(x, law.pdf(x), (low, high))


def _ends(law: Family) -> tuple[float, float]:
    floor, roof = law.support()
    if math.isfinite(law.variance()):
        # Not by quantiles: some families' need SciPy's special functions, which a first picture must not wait for.
        spread = 4.2 * math.sqrt(law.variance())
        low, high = max(floor, law.mean() - spread), min(roof, law.mean() + spread)
    else:
        low, high = (float(end) for end in law.icdf(np.array([0.04, 0.96])))
    width = (high - low) or 1.0
    # A border of the support that lies near belongs into the picture, so that a density is seen to start there.
    return floor if low - floor < 0.15 * width else low, roof if roof - high < 0.15 * width else high


def _atoms(law: Family, low: float, high: float) -> Array:
    if isinstance(law, Empirical):
        return np.unique(np.asarray(law.values, dtype=np.float64))
    stride = max(1, round((high - low) / 400))
    return np.arange(math.floor(low), math.ceil(high) + 1, stride, dtype=np.float64)

"""The rate at which a spread falls: the slope of its logarithm on log n, with its Monte-Carlo standard error."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from engine.concept import Array
from engine.words import tr

SPAN = 100.0  # the slope is that of the last two decades of n
_LEAST = 3
_FLAT = 1e-12


@dataclass(frozen=True, eq=False)
class Rate:
    """log sd ≈ level + slope·log n over the sizes `rows` (k,); nan with a reason `why` where there is no such line."""

    slope: float = math.nan
    error: float = math.nan
    level: float = math.nan
    rows: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    why: str = ""

    @property
    def known(self) -> bool:
        return math.isfinite(self.slope)

    def line(self, n: Array) -> Array:
        """The fitted sd at each n."""
        return np.asarray(np.exp(self.level + self.slope * np.log(n)))


def late(sizes: Array) -> NDArray[np.int64]:
    """Places of the sizes of the last two decades."""
    return np.flatnonzero(sizes >= sizes[-1] / SPAN)


def slope(sizes: Array, spread: Array) -> tuple[float, float, Array]:
    """Least squares of log spread on log n: slope, level, and the weights (k,) that make a slope of logarithms."""
    x, y = np.log(sizes), np.log(spread)
    centred = x - x.mean()
    weights = centred / float(centred @ centred)
    found = float(weights @ y)
    return found, float(y.mean() - found * x.mean()), weights


def fitted(sizes: Array, values: Array, sd: Array, exists: NDArray[np.bool_]) -> Rate:
    """The rate of the sd (K,) of values (K, R), over the late sizes at which an sd `exists` (K,).

    The error is that of the infinitesimal jackknife over paths: the values at different n are of the same paths, so
    the residuals of the line tell nothing of it (Efron, *The Jackknife, the Bootstrap*, 1982, ch. 6).
    """
    rows = late(sizes)
    rows = rows[exists[rows]]
    with np.errstate(invalid="ignore"):
        rows = rows[sd[rows] > 0.0]
    if values.shape[1] < 2:
        return Rate(why=tr("one path has no spread"))
    if len(rows) < _LEAST:
        return Rate(why=tr("at too few sample sizes do the paths differ"))
    found, level, weights = slope(sizes[rows], sd[rows])
    picked = values[rows]
    errors = (picked - picked.mean(axis=1, keepdims=True)) / sd[rows][:, None]
    pull = weights @ np.square(errors, out=errors)
    paths = values.shape[1]
    if abs(found) < _FLAT:  # the same values at every n; what is left is rounding
        return Rate(0.0, 0.0, level, rows)
    return Rate(found, float(pull.std() / (2.0 * math.sqrt(paths))), level, rows)

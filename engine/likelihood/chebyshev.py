"""Smooth functions of one or two variables, sampled once and then as quick as a polynomial."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.polynomial import chebyshev

from engine.concept import Array


def nodes(low: float, high: float, count: int) -> Array:
    """(count,) Chebyshev points of the first kind in [low, high]."""
    angle = (np.arange(count) + 0.5) * (np.pi / count)
    return np.asarray(0.5 * (low + high) + 0.5 * (high - low) * np.cos(angle))


def transform(count: int) -> Array:
    """(count, count) matrix that takes values at the nodes to Chebyshev coefficients."""
    angle = (np.arange(count) + 0.5) * (np.pi / count)
    matrix = np.cos(np.arange(count)[:, None] * angle) * (2.0 / count)
    matrix[0] /= 2.0
    return np.asarray(matrix)


def basis(low: float, high: float, count: int, x: Array) -> Array:
    """(len(x), count) values of the Chebyshev polynomials of [low, high]."""
    return np.asarray(chebyshev.chebvander((2.0 * x - (low + high)) / (high - low), count - 1))


@dataclass(frozen=True)
class Smooth:
    """A Chebyshev series on [low, high]; `settled` tells whether the last coefficients have sunk to rounding."""

    low: float
    high: float
    coefficients: Array
    settled: bool

    @classmethod
    def of(cls, function: Callable[[Array], Array], low: float, high: float, *, most: int = 96,
           tolerance: float = 1e-13) -> Smooth:  # fmt: skip
        """Sampled at 12, 24, 48, 96 … nodes until the series has settled, at most at `most`."""
        count = 12
        while True:
            coefficients = transform(count) @ function(nodes(low, high, count))
            tail = float(np.abs(coefficients[-3:]).max())
            settled = tail <= tolerance * max(float(np.abs(coefficients).max()), 1e-300)
            if settled or 2 * count > most:
                return cls(low, high, coefficients, settled)
            count *= 2

    def __call__(self, x: Array | float, order: int = 0) -> Array:
        """The value, or the derivative of the given order; meant for x within [low, high]."""
        factor = 2.0 / (self.high - self.low)
        u = (2.0 * np.asarray(x, dtype=np.float64) - (self.low + self.high)) / (self.high - self.low)
        series = chebyshev.chebder(self.coefficients, order) if order else self.coefficients
        return np.asarray(chebyshev.chebval(u, series) * factor**order)


def tensor(function: Callable[[Array, Array], Array], x: Array, y: Array, *, start: tuple[int, int] = (16, 12),
           tolerance: float = 1e-10, most: int = 128) -> Array | None:  # fmt: skip
    """(len(y), len(x)) values of a smooth function of two variables on a grid, from few samples of it.

    `function(x, y)` takes the nodes of both axes, (a,) and (b,), and returns (b, a). The number of nodes of an axis
    doubles until its last coefficients are below `tolerance` (in the unit of the function); None where `most` do not
    do.
    """
    spans = [(float(axis.min()), float(axis.max())) for axis in (x, y)]
    counts = list(start)
    while max(counts) <= most:
        sampled = function(*(nodes(*span, count) for span, count in zip(spans, counts, strict=True)))
        series = transform(counts[1]) @ sampled @ transform(counts[0]).T
        floor = max(tolerance, 1e-14 * float(np.abs(series).max()) * max(counts))
        rough = [float(np.abs(series[:, -2:]).max()) > floor, float(np.abs(series[-2:]).max()) > floor]
        if not any(rough):
            across, up = (basis(*s, c, axis) for s, c, axis in zip(spans, counts, (x, y), strict=True))
            return np.asarray(up @ series @ across.T)
        counts = [2 * count if more else count for count, more in zip(counts, rough, strict=True)]
    return None

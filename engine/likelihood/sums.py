"""Sums over data that depend on one shape parameter: direct for few terms, a Chebyshev series for many."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np

from engine.concept import Array
from engine.likelihood.chebyshev import Smooth

_DIRECT = 500  # terms up to which a sum is taken term by term, always
_ROOM = 400_000


class ShapeSum(ABC):
    """A smooth function of a positive shape, with its first two derivatives.

    With many terms a series on [centre/4, 4·centre] in the logarithm of the shape answers instead; `within` is that
    interval, None where there is none.
    """

    terms: int

    def __init__(self, centre: float | None) -> None:
        self.within: tuple[float, float] | None = None
        if centre is not None and self.terms > _DIRECT:
            low, high = centre / 4, centre * 4
            series = Smooth.of(lambda u: self.direct(np.exp(u), 0), np.log(low), np.log(high), tolerance=3e-14)
            if series.settled:
                self.within, self._series = (low, high), series

    def __call__(self, k: Array, order: int = 0) -> Array:
        k = np.asarray(k, dtype=np.float64)
        flat = k.reshape(-1)
        if self.within and flat.size > 2 and self.within[0] <= flat.min() and flat.max() <= self.within[1]:
            return self._from_series(flat, order).reshape(k.shape)
        out = np.empty(flat.shape)
        rows = max(1, _ROOM // self.terms)
        for start in range(0, flat.size, rows):
            out[start : start + rows] = self.direct(flat[start : start + rows], order)
        return out.reshape(k.shape)

    def _from_series(self, k: Array, order: int) -> Array:
        u = np.log(k)
        if order == 0:
            return self._series(u)
        first = self._series(u, 1)
        return first / k if order == 1 else (self._series(u, 2) - first) / k**2

    @abstractmethod
    def direct(self, k: Array, order: int) -> Array:
        """(m,) values or derivatives at k (m,), term by term."""


class Powers(ShapeSum):
    """log Σ exp(k·y) for the centred logarithms y (n,) of data."""

    def __init__(self, y: Array, centre: float | None) -> None:
        self.y, self.terms = y, y.size
        super().__init__(centre)

    def direct(self, k: Array, order: int) -> Array:
        power = k[:, None] * self.y
        top = power.max(axis=1, keepdims=True)
        np.exp(power - top, out=power)
        total = power.sum(axis=1)
        if order == 0:
            return np.asarray(np.log(total) + top[:, 0])
        first = power @ self.y / total
        return np.asarray(first if order == 1 else power @ self.y**2 / total - first**2)


class Counts(ShapeSum):
    """Σᵢ log(r(r + 1)…(r + xᵢ − 1)) for counts x: Σⱼ #{x > j}·log(r + j), or by log Γ where few counts are large."""

    def __init__(self, x: Array, centre: float | None) -> None:
        self.size = x.size
        self.distinct, self.often = np.unique(x, return_counts=True)
        longest = int(self.distinct[-1])
        self.by_steps = longest <= 4 * self.distinct.size
        if self.by_steps:
            seen = np.bincount(self.distinct.astype(np.int64), weights=self.often, minlength=longest + 1)
            self.above = (x.size - np.cumsum(seen))[:longest]
            self.j = np.arange(longest, dtype=np.float64)
        self.terms = max(1, longest if self.by_steps else self.distinct.size)
        super().__init__(centre)

    def direct(self, k: Array, order: int) -> Array:
        if not self.by_steps:
            return self._by_gamma(k, order)
        shifted = k[:, None] + self.j
        if order == 0:
            return np.asarray(np.log(shifted) @ self.above)
        return np.asarray((1.0 / shifted) @ self.above if order == 1 else -(1.0 / shifted**2) @ self.above)

    def _by_gamma(self, k: Array, order: int) -> Array:
        from scipy.special import gammaln, polygamma

        def function(t: Array) -> Array:
            return np.asarray(gammaln(t) if order == 0 else polygamma(order - 1, t))

        return np.asarray(function(k[:, None] + self.distinct) @ self.often - self.size * function(k))

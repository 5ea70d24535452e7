"""Estimates of growing samples, computed as the data come: many paths at once, kept at sample sizes on a log scale.

A rule is fed blocks (R, m) of the next m observations of R paths, and gives its values at some sizes within the block.
Between two sizes that are shown it adds up a whole segment at once, so that a path of N observations costs N additions
and not the sum of all sample sizes.
"""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.concept import Array

PER_DECADE = 128
_EVEN_TO = 60

Sizes = NDArray[np.int64]


def shown_sizes(n_max: int) -> Sizes:
    """Sample sizes (K,) from 1 to `n_max`, all of them at first, then evenly on a log scale.

    Beyond 60 they are odd but for powers of ten and the last, for at an odd n the median is one of the observations.
    Those of a smaller `n_max` are a part of those of a larger one, its last apart.
    """
    places = np.arange(PER_DECADE * math.log10(n_max) + 1.0)
    sizes = np.unique(np.rint(10.0 ** (places / PER_DECADE)).astype(np.int64))
    odd = np.where((sizes > _EVEN_TO) & (sizes % 2 == 0), sizes + 1, sizes)
    tens = 10 ** np.arange(2, 1 + int(math.log10(n_max)), dtype=np.int64)
    every = np.unique(np.concatenate([odd, tens, [n_max]]))
    return every[every <= n_max]


class Running(Protocol):
    """A rule that follows its samples as they grow."""

    def advance(self, block: Array, ends: Sizes) -> Array:
        """Take the next observations (R, m); values (k, R) after `ends` (k,) of them, in rising order, within 1..m."""


def _segments(ufunc: np.ufunc, block: Array, ends: Sizes) -> Array:
    """`ufunc` over the pieces of each row that end at `ends`, and what is left behind the last: (R, k or k + 1)."""
    starts = np.concatenate(([0], ends[ends < block.shape[1]]))
    return np.asarray(ufunc.reduceat(block, starts, axis=1))


class RunningMean:
    """x̄ₙ from cumulative sums about `centre`, a number near the values, so that no digits are lost to its size."""

    def __init__(self, paths: int, centre: float = 0.0) -> None:
        self.centre, self.n = centre, 0
        self.total = np.zeros(paths)

    def advance(self, block: Array, ends: Sizes) -> Array:
        shifted = block - self.centre if self.centre else block
        sums, self.total = _cumulated(shifted, ends, self.total)
        sizes = self.n + ends
        self.n += block.shape[1]
        return self.centre + sums.T / sizes[:, None]


class RunningVariance:
    """Σ(x − x̄ₙ)²/n from cumulative sums of values and squares about `centre`, which should be their mean."""

    def __init__(self, paths: int, centre: float = 0.0) -> None:
        self.centre, self.n = centre, 0
        self.total, self.squares = np.zeros(paths), np.zeros(paths)

    def advance(self, block: Array, ends: Sizes) -> Array:
        shifted = block - self.centre
        sums, self.total = _cumulated(shifted, ends, self.total)
        np.square(shifted, out=shifted)
        squares, self.squares = _cumulated(shifted, ends, self.squares)
        sizes = (self.n + ends)[:, None]
        self.n += block.shape[1]
        return np.asarray(np.maximum(squares.T / sizes - (sums.T / sizes) ** 2, 0.0))


def _cumulated(block: Array, ends: Sizes, before: Array) -> tuple[Array, Array]:
    """Sums (R, k) of all up to each end, `before` (R,) included, and (R,) of all."""
    sums = before[:, None] + np.cumsum(_segments(np.add, block, ends), axis=1)
    return sums[:, : len(ends)], sums[:, -1].copy()


class RunningMaximum:
    """The largest so far."""

    def __init__(self, paths: int) -> None:
        self.largest = np.full(paths, -math.inf)

    def advance(self, block: Array, ends: Sizes) -> Array:
        tops = np.maximum.accumulate(_segments(np.maximum, block, ends), axis=1)
        np.maximum(tops, self.largest[:, None], out=tops)
        self.largest = tops[:, -1].copy()
        return np.ascontiguousarray(tops[:, : len(ends)].T)


class RunningFirst:
    """The first observation, whatever comes after it."""

    def __init__(self) -> None:
        self.first: Array | None = None

    def advance(self, block: Array, ends: Sizes) -> Array:
        if self.first is None:
            self.first = block[:, 0].copy()
        return np.tile(self.first, (len(ends), 1))

"""Counts in equal bins that only look at what is new: a stream of estimates costs each of them once."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.concept import Array

Counts = NDArray[np.int64]


def uniform_counts(values: Array, low: float, high: float, bins: int) -> Counts:
    """How many values lie in each of `bins` equal bins of [low, high]; the rest, and what is no number, is left out.

    As in np.histogram a bin holds its left edge, and the last one its right edge too. A value within rounding of an
    edge may change bins.
    """
    with np.errstate(invalid="ignore", over="ignore"):
        places = (values - low) * (bins / (high - low))
        inside = (values >= low) & (values <= high)
    found = np.minimum(places[inside].astype(np.int64), bins - 1)
    return np.bincount(found, minlength=bins)


class RunningHistogram:
    """The counts of a growing array; starts anew when the bins or the array change."""

    def __init__(self) -> None:
        self._key: tuple[object, float, float, int] | None = None
        self._done = 0
        self._counts: Counts = np.zeros(0, dtype=np.int64)

    def counts(self, key: object, values: Array, low: float, high: float, bins: int) -> Counts:
        """Counts of `values` (m,), which begin with those of the last call under an equal `key`."""
        return self.growing(key, len(values), lambda first: values[first:], low, high, bins)

    def knows(self, key: object, low: float, high: float, bins: int) -> bool:
        """Whether the values of that key are counted in these bins already, up to some."""
        return self._done > 0 and (key, low, high, bins) == self._key

    def growing(
        self, key: object, done: int, since: Callable[[int], Array], low: float, high: float, bins: int
    ) -> Counts:
        """The same of `done` values of which `since(first)` gives those from `first` on: the old need not be made."""
        asked = (key, low, high, bins)
        if asked != self._key or done < self._done:
            self._key, self._done, self._counts = asked, 0, np.zeros(bins, dtype=np.int64)
        self._counts = self._counts + uniform_counts(since(self._done), low, high, bins)
        self._done = done
        return self._counts


class RunningGrid:
    """Counts of points in the equal cells of a rectangle, which only look at what is new."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] | None = None
        self._done = 0
        self._counts: Counts = np.zeros((0, 0), dtype=np.int64)

    def counts(
        self, key: object, x: Array, y: Array, box: tuple[float, float, float, float], shape: tuple[int, int]
    ) -> Counts:
        """Counts (rows, columns) of the points x, y (m,) in `box` (left, bottom, right, top), row 0 the lowest.

        The points begin with those of the last call under an equal `key`; what lies outside is left out.
        """
        asked = (key, box, shape)
        if asked != self._key or len(x) < self._done:
            self._key, self._done, self._counts = asked, 0, np.zeros(shape, dtype=np.int64)
        rows, columns = shape
        with np.errstate(invalid="ignore", over="ignore"):
            across = (x[self._done :] - box[0]) * (columns / (box[2] - box[0]))
            up = (y[self._done :] - box[1]) * (rows / (box[3] - box[1]))
            inside = (across >= 0.0) & (across < columns) & (up >= 0.0) & (up < rows)
        places = up[inside].astype(np.int64) * columns + across[inside].astype(np.int64)
        self._counts = self._counts + np.bincount(places, minlength=rows * columns).reshape(shape)
        self._done = len(x)
        return self._counts

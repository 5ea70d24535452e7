"""Medians of growing samples: each path keeps a sorted window about its median and counts what lies below.

A new observation matters only by the side on which it falls, unless it falls into the window. In ranks the median of n
values wanders by about √n/2 for good, so a window of a few √n holds it nearly always; where it does not, that path's
window is made anew from its history. The medians are exact in every case. A path of N observations so costs N
comparisons and, at each size shown, the sorting of some √N values that are in order but for the last few.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.concept import Array
from engine.running_estimates import Sizes

# The first `n` values (r, n) of some paths, given by their numbers (r,).
History = Callable[[NDArray[np.int64], int], Array]

# Half the ranks that a window keeps, in units of √n: four standard deviations of where the median goes later.
_REACH = 2.0
_SPARE = 8


class RunningMedian:
    """x̃ₙ of `paths` paths; `history` is asked, rarely, for what a path has seen so far."""

    def __init__(self, paths: int, history: History, *, reach: float = _REACH) -> None:
        self.n, self.history, self.reach = 0, history, reach
        # Sorted values (paths, width), as many as `inside` (paths,) and then inf; all between `low` and `high`.
        self.window: Array = np.empty((paths, 0))
        self.inside = np.zeros(paths, dtype=np.int64)
        self.below = np.zeros(paths, dtype=np.int64)
        self.low, self.high = np.full(paths, -math.inf), np.full(paths, math.inf)

    def advance(self, block: Array, ends: Sizes) -> Array:
        found = np.empty((len(ends), len(block)))
        start = 0
        for place, end in enumerate(ends.tolist()):
            self._take(block[:, start:end])
            found[place] = self._median()
            start = end
        if start < block.shape[1]:
            self._take(block[:, start:])
        return found

    def _take(self, new: Array) -> None:
        """Count what falls below the windows, and sort in what falls inside."""
        self.n += new.shape[1]
        lower = new < self.low[:, None]
        self.below += lower.sum(axis=1)
        within = ~lower & (new <= self.high[:, None])
        self.inside += within.sum(axis=1)
        came = np.where(within, new, np.inf)
        if new.shape[1] > 1:
            came.sort(axis=1)
            came = came[:, : int(within.sum(axis=1).max(initial=0))]
        width = int(self.inside.max())
        joined = np.concatenate((self.window, came), axis=1)
        joined.sort(axis=1)
        self.window = joined[:, :width]

    def _median(self) -> Array:
        lower, upper = (self.n - 1) // 2 - self.below, self.n // 2 - self.below
        lost = np.flatnonzero((lower < 0) | (upper >= self.inside))
        if len(lost):
            self._renew(lost)
            lower, upper = (self.n - 1) // 2 - self.below, self.n // 2 - self.below
        rows = np.arange(len(self.window))
        low, high = self.window[rows, lower], self.window[rows, upper]
        self._trim(lower)
        # Halves first: the sum of two large numbers may be too large a one. Equal ones stay as they are.
        return np.where(low == high, low, 0.5 * low + 0.5 * high)

    def _trim(self, middle: NDArray[np.int64]) -> None:
        """Narrow the windows to some ranks about the medians once they have grown to twice as many."""
        half = math.ceil(self.reach * math.sqrt(self.n)) + _SPARE
        if self.window.shape[1] <= 4 * half:
            return
        first = np.maximum(middle - half, 0)
        last = np.minimum(middle + half, self.inside - 1)
        places = first[:, None] + np.arange(2 * half + 1)
        kept = np.take_along_axis(self.window, np.minimum(places, self.window.shape[1] - 1), axis=1)
        kept[places > last[:, None]] = np.inf
        rows = np.arange(len(self.window))
        # A window that still reaches to an end of all values keeps that end open.
        self.low = np.where(first > 0, self.window[rows, first], self.low)
        self.high = np.where(last < self.inside - 1, self.window[rows, last], self.high)
        self.below += first
        self.inside = last - first + 1
        self.window = kept

    def _renew(self, paths: NDArray[np.int64]) -> None:
        """Windows of these paths from all that they have seen."""
        values = np.sort(self.history(paths, self.n), axis=1)
        half = math.ceil(self.reach * math.sqrt(self.n)) + _SPARE
        first = max((self.n - 1) // 2 - half, 0)
        last = min((self.n - 1) // 2 + half + 1, self.n - 1)
        count = last - first + 1
        width = max(self.window.shape[1], count)
        window = np.full((len(self.window), width), np.inf)
        window[:, : self.window.shape[1]] = self.window
        window[paths] = np.inf
        window[paths, :count] = values[:, first : last + 1]
        self.window = window
        self.below[paths], self.inside[paths] = first, count
        self.low[paths] = values[:, first] if first > 0 else -math.inf
        self.high[paths] = values[:, last] if last < self.n - 1 else math.inf

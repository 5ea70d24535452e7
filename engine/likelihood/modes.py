"""Local maxima of a likelihood that may have several: a scan where they can lie, each then polished."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.concept import Array

_FEW, _MANY = 200, 5000
_LOOKS = 8  # at the second derivative, in each interval about a top
_MOST = 30_000_000  # evaluations of a single term that the scan may cost


Slopes = Callable[[Array], tuple[Array, Array]]


def location_modes(x: Array, width: float, slopes: Slopes) -> Array:
    """(m,) local maxima in μ of Σ log f((x − μ)/s), f a Student-t density, in increasing order.

    `slopes` gives the score and its derivative at (k,) points. At a local maximum some term must be concave, and
    log f is so only within `width` = s√ν of its centre: every one lies that near to some value. So the score is looked
    at there, and where it falls through 0 the root is refined to the last digit. A maximum and a minimum so close that
    both fall between two neighbours show as a turn of the score towards 0: the turn is looked at as well. For a large
    sample only those outlying values are tried whose pull, at most (ν+1)/(2·width) each, together with their
    neighbours', could balance that of the bulk at their distance.
    """
    at = _candidates(np.sort(x), width)
    slope, bend = slopes(at)
    turns = _turns(at, slope, bend, slopes)
    if turns.size:
        at = np.concatenate([at, turns])
        order = np.argsort(at)
        at, slope = at[order], np.concatenate([slope, slopes(turns)[0]])[order]
    falling = np.flatnonzero((slope[:-1] > 0) & (slope[1:] <= 0))
    # Two tops so close that only one shows leave the other beside it.
    near = np.unique(np.clip(falling[:, None] + np.arange(-1, 2), 0, len(at) - 2))
    groups = np.split(near, np.flatnonzero(np.diff(near) > 1) + 1) if near.size else []
    return np.array([top for group in groups for top in _tops(slopes, at[group[0] : group[-1] + 2])])


def _tops(slopes: Slopes, at: Array) -> list[float]:
    """The tops between the first and the last of some increasing points: mostly one.

    Where two lie close together the score passes 0 at both and at the minimum between them. So it is cut at its
    turns, which its derivative tells, and falls once in each piece that holds a top.
    """
    from scipy.optimize import brentq

    def slope(t: float) -> float:
        return float(slopes(np.array([t]))[0][0])

    def bend(t: float) -> float:
        return float(slopes(np.array([t]))[1][0])

    finer = np.interp(np.arange((len(at) - 1) * _LOOKS + 1) / _LOOKS, np.arange(len(at)), at)
    bends = slopes(finer)[1]
    turns = [brentq(bend, finer[k], finer[k + 1]) for k in np.flatnonzero(bends[:-1] * bends[1:] < 0)]
    ends = np.array([at[0], *turns, at[-1]])
    heights = slopes(ends)[0]
    falls = np.flatnonzero((heights[:-1] > 0) & (heights[1:] <= 0))
    return [float(brentq(slope, ends[k], ends[k + 1], xtol=1e-14, rtol=1e-14)) for k in falls]


def _turns(at: Array, slope: Array, bend: Array, slopes: Slopes) -> Array:
    """Where the score turns back between two points of `at` before it reaches 0, or may have passed it twice."""
    from scipy.optimize import brentq

    sign = np.sign(slope)
    towards = (sign[:-1] == sign[1:]) & (sign[:-1] * bend[:-1] < 0) & (sign[1:] * bend[1:] > 0)
    # Twice the steeper end is as far as the score may well go within the cell.
    drop = 2.0 * np.diff(at) * np.maximum(np.abs(bend[:-1]), np.abs(bend[1:]))
    near = towards & (np.minimum(np.abs(slope[:-1]), np.abs(slope[1:])) < drop)
    return np.array([
        brentq(lambda t: float(slopes(np.array([t]))[1][0]), at[k], at[k + 1]) for k in np.flatnonzero(near)
    ])  # fmt: skip


def _candidates(ordered: Array, width: float) -> Array:
    """Increasing points that bracket every local maximum; thinned out where there would be too many to look at."""
    n = ordered.size
    near = ordered if n <= _FEW else ordered[_may_pull(ordered, width)]
    around = (near[:, None] + width * np.linspace(-2.0, 2.0, 33)).ravel()
    # The bulk: its top lies where the quartiles say, whatever the tails do.
    low, high = ordered[n // 4], ordered[-1 - n // 4]
    bulk = np.linspace(low - 4 * width, high + 4 * width, 257 if n <= _MANY else 65)
    at = np.unique(np.concatenate([around, bulk, ordered[[0, -1]] + np.array([-width, width])]))
    return at[:: max(1, int(at.size * n / _MOST))]


def _may_pull(ordered: Array, width: float) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """True for the values whose neighbours within 3 widths could hold a top of their own against the rest."""
    crowd = np.searchsorted(ordered, ordered + 3 * width) - np.searchsorted(ordered, ordered - 3 * width)
    return np.asarray(3.0 * crowd * np.abs(ordered - ordered[ordered.size // 2]) > ordered.size * width)

"""Local maxima of a likelihood that may have several: a scan where they can lie, each then polished."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.concept import Array

_FINE = 8  # points in a width
_GRID = 4096  # points at most across the bulk of the values
_LOOKS = 8  # at the second derivative, in each interval about a top
_MOST = 30_000_000  # evaluations of a single term that the scan may cost


Slopes = Callable[[Array], tuple[Array, Array]]
Bools = np.ndarray[tuple[int], np.dtype[np.bool_]]


def location_modes(x: Array, width: float, pull: float, slopes: Slopes) -> Array:
    """(m,) local maxima in μ of Σ log f((x − μ)/s), f a Student-t density, in increasing order.

    `slopes` gives the score and its derivative at (k,) points, `pull` = (ν+1)/(2s√ν) is the most that one value adds to
    the score. At a local maximum some term must be concave, and log f is so only within `width` = s√ν of its centre:
    every one lies that near to some value. So the score is looked at all across the bulk of the values, and beside it
    about those that could hold a top against the pull of the rest; where it falls through 0 the root is refined to the
    last digit. A maximum and a minimum so close that both fall between two neighbours show as a turn of the score
    towards 0: the turn is looked at as well.
    """
    at = _candidates(np.sort(x), width, pull, slopes)
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

    Where two lie close together the score passes 0 at both and at the minimum between them. How close they are is not
    known: beside what is found it is looked at in ever smaller steps.
    """
    finer = np.interp(np.arange((len(at) - 1) * _LOOKS + 1) / _LOOKS, np.arange(len(at)), at)
    steps = np.diff(finer).max() * 2.0 ** np.arange(1, -16, -1)
    found: list[float] = []
    for top in _falls(slopes, finer):
        close = np.clip(np.concatenate([top - steps, [top], top + steps[::-1]]), at[0], at[-1])
        several = slopes(close)[1].max() > 0
        found += _falls(slopes, np.unique(close)) if several else [top]
    tops = np.sort(found)
    return [float(top) for top in tops[np.diff(tops, prepend=-np.inf) > 0.1 * steps[-1]]]


def _falls(slopes: Slopes, at: Array) -> list[float]:
    """Where the score falls through 0: cut at its turns, which its derivative tells, it does so once in a piece."""
    from scipy.optimize import brentq

    def slope(t: float) -> float:
        return float(slopes(np.array([t]))[0][0])

    def bend(t: float) -> float:
        return float(slopes(np.array([t]))[1][0])

    bends = slopes(at)[1]
    turns = [brentq(bend, at[k], at[k + 1]) for k in np.flatnonzero(bends[:-1] * bends[1:] < 0)]
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


def _candidates(ordered: Array, width: float, pull: float, slopes: Slopes) -> Array:
    """Increasing points that bracket every local maximum; thinned out where there would be too many to look at."""
    n = ordered.size
    low, high = ordered[n // 4] - 4 * width, ordered[-1 - n // 4] + 4 * width
    fine = _FINE * (high - low) / width
    most = min(_GRID, max(64, _MOST // n))
    bulk = np.linspace(low, high, int(min(fine, most)) + 2)
    # A grid too wide for the values' own tops leaves them to the values.
    beside = ordered if fine > most else ordered[(ordered < low) | (ordered > high)]
    near = beside[_may_hold(beside, ordered, width, pull, slopes)]
    around = (near[:, None] + width * np.linspace(-2.0, 2.0, 4 * _FINE + 1)).ravel()
    at = np.unique(np.concatenate([around, bulk, ordered[[0, -1]] + np.array([-width, width])]))
    return at[:: max(1, int(at.size * n / _MOST))]


def _may_hold(values: Array, ordered: Array, width: float, pull: float, slopes: Slopes) -> Bools:
    """True for those of the values that could have a top within a width of them.

    On the way there each neighbour, nearer than three widths, changes the score by twice its pull at most, and all
    others together by a part of what they pull. Where there are too many to ask for the score, the bulk's pull is
    taken for it: at most 2·`pull`·`width` over the distance for each of its values.
    """
    crowd = np.searchsorted(ordered, values + 3 * width) - np.searchsorted(ordered, values - 3 * width)
    if values.size * ordered.size <= _MOST:
        return np.asarray(np.abs(slopes(values)[0]) <= 4.0 * crowd * pull)
    return np.asarray(3.0 * crowd * np.abs(values - ordered[ordered.size // 2]) > ordered.size * width)

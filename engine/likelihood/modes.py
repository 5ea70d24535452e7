"""Local maxima of a likelihood that may have several: a scan where they can lie, each then polished."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.concept import Array

_FEW, _MANY = 200, 5000
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
    from scipy.optimize import brentq

    at = _candidates(np.sort(x), width)
    slope, bend = slopes(at)
    turns = _turns(at, slope, bend, slopes)
    if turns.size:
        at = np.concatenate([at, turns])
        order = np.argsort(at)
        at, slope = at[order], np.concatenate([slope, slopes(turns)[0]])[order]
    found = []
    for k in np.flatnonzero((slope[:-1] > 0) & (slope[1:] <= 0)):
        if slope[k + 1] == 0:
            found.append(float(at[k + 1]))
        else:
            root = brentq(lambda t: float(slopes(np.array([t]))[0][0]), at[k], at[k + 1], xtol=1e-14, rtol=1e-14)
            found.append(float(root))
    return np.array(found)


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

"""Draws from a law that is known by quadrature: uniform numbers through the inverse of its distribution function.

Between two edges of its panels the density is a polynomial to rounding, since the panels were halved until it was; so
there the distribution function is one too, and is inverted by Newton's method for thousands of numbers at once.
"""

from __future__ import annotations

import numpy as np
from numpy.polynomial import legendre
from numpy.typing import NDArray

Array = NDArray[np.float64]
_ORDER = 20  # nodes of the law's rule in each panel
_NODES, _ = legendre.leggauss(_ORDER)
# From shares of the mass at the nodes to the coefficients of the density in Legendre's polynomials.
_TO_SERIES = legendre.legvander(_NODES, _ORDER - 1) * (np.arange(_ORDER) + 0.5)
_AT = np.concatenate([[-1.0], _NODES, [1.0]])
# From the same shares to the density at edges and nodes, to the coefficients of its integral, and to that there.
_TO_HEIGHTS = _TO_SERIES @ legendre.legvander(_AT, _ORDER - 1).T
_TO_INTEGRAL = np.asarray(legendre.legint(_TO_SERIES, lbnd=-1, axis=1))
_TO_TABLE = _TO_INTEGRAL @ legendre.legvander(_AT, _ORDER).T
_ROUNDS = 60


class NumericDraws:
    """The inverse distribution function of one law; `at(u)` moves smoothly with the law for the same u."""

    def __init__(self, nodes: Array, shares: Array) -> None:
        """From a NumericLaw's `nodes()`."""
        x, shares = nodes.reshape(-1, _ORDER), shares.reshape(-1, _ORDER)
        self._middle = 0.5 * (x[:, 0] + x[:, -1])
        self._half = (x[:, -1] - x[:, 0]) / (_NODES[-1] - _NODES[0])
        self._density: Array = np.ascontiguousarray((shares @ _TO_SERIES).T)
        self._below = np.concatenate([[0.0], np.cumsum(shares.sum(axis=1))])
        self._below = np.asarray(self._below / self._below[-1], dtype=np.float64)
        self._share: Array = np.ascontiguousarray((shares @ _TO_INTEGRAL).T)
        # Each panel's own table of the same function, edges included: where Newton's method starts.
        tables = shares @ _TO_TABLE
        tables[:, 0], tables[:, -1] = 0.0, shares.sum(axis=1)
        self._table_u = (tables + self._below[:-1, None]).ravel()
        self._table_t = np.tile(_AT, len(shares))
        heights = shares @ _TO_HEIGHTS
        with np.errstate(divide="ignore", over="ignore"):
            self._table_slope = np.where(heights > 0.0, 1.0 / heights, np.inf).ravel()

    def at(self, u: Array) -> Array:
        """The x (m,) that the law leaves shares u (m,) below, 0 < u < 1."""
        panel, start = self._start(u)
        wanted = u - self._below[panel]
        t = self._solved(self._share[:, panel], self._density[:, panel], wanted, start)
        return np.asarray(self._middle[panel] + self._half[panel] * t)

    def _start(self, u: Array) -> tuple[NDArray[np.intp], Array]:
        """The panel of each, and nearly its place there: a cubic of the table's values and slopes."""
        width = len(_NODES) + 2
        last = (self._table_u.searchsorted(u, side="right") - 1).clip(0, len(self._table_u) - 2)
        last -= last % width == width - 1  # between two panels there is nothing
        left, right = self._table_u[last], self._table_u[last + 1]
        t, step = self._table_t[last], self._table_t[last + 1] - self._table_t[last]
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            part = (u - left) / (right - left)
            a, b = self._table_slope[last] * (right - left), self._table_slope[last + 1] * (right - left)
            cubic = part * (a + part * (3.0 * step - 2.0 * a - b + part * (a + b - 2.0 * step)))
        within = (cubic >= 0.0) & (cubic <= step)  # False for what is not finite, too
        moved = np.where(within, cubic, np.where(np.isfinite(part), part, 0.5) * step)
        return last // width, np.asarray(t + moved).clip(-1.0, 1.0)

    @staticmethod
    def _solved(share: Array, density: Array, wanted: Array, start: Array) -> Array:
        """Places t in (−1, 1) at which polynomials `share` (21, m) with slopes `density` take the values `wanted`."""
        found, left = start.copy(), np.arange(len(wanted))
        t, low, high = start, np.full(wanted.shape, -1.0), np.ones(wanted.shape)
        for _ in range(_ROUNDS):
            off = legendre.legval(t, share, tensor=False) - wanted
            low, high = np.where(off < 0.0, t, low), np.where(off >= 0.0, t, high)
            with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
                moved = t - off / legendre.legval(t, density, tensor=False)
            moved = np.where((moved >= low) & (moved <= high), moved, 0.5 * (low + high))
            open_ = np.abs(moved - t) > 1e-6  # Newton's next step would be the square of that
            found[left] = moved
            if not open_.any():
                break
            t, low, high, wanted, left = moved[open_], low[open_], high[open_], wanted[open_], left[open_]
            share, density = share[:, open_], density[:, open_]
        return found

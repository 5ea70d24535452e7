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
        self._share: Array = np.asarray(legendre.legint(self._density, lbnd=-1), dtype=np.float64)
        # Each panel's own table of the same function, edges included: where Newton's method starts.
        inner = legendre.legval(_NODES, self._share)
        tables = np.column_stack([np.zeros(len(inner)), inner, shares.sum(axis=1)]) + self._below[:-1, None]
        self._table_u = tables.ravel()
        self._table_t = (np.concatenate([[-1.0], _NODES, [1.0]]) + 2.0 * np.arange(len(inner))[:, None]).ravel()

    def at(self, u: Array) -> Array:
        """The x (m,) that the law leaves shares u (m,) below, 0 < u < 1."""
        panel = np.clip(np.searchsorted(self._below, u, side="right") - 1, 0, len(self._half) - 1)
        wanted = u - self._below[panel]
        start: Array = np.asarray(np.interp(u, self._table_u, self._table_t) - 2.0 * panel).clip(-1.0, 1.0)
        t = self._solved(self._share[:, panel], self._density[:, panel], wanted, start)
        return np.asarray(self._middle[panel] + self._half[panel] * t)

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

"""A one-dimensional law known only through an unnormalised log-density, by Gauss–Legendre on panels that adapt.

A panel is halved until both halves, each with the full rule, integrate to what the whole did. The rule of 20 nodes is
exact for polynomials of degree 39, so smooth pieces need few panels; the caller names the points where the density
has a kink or a narrow peak, so that none is stepped over.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
LogDensity = Callable[[Array], Array]

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(20)
_ERROR = 1e-14  # of the whole mass, for one panel
_MOST_ROUNDS = 60


class NumericLaw:
    """The law with density ∝ exp(log_f) between two finite ends; outside them its mass must be negligible.

    `log_mass` is the logarithm of ∫ exp(log_f). The methods are named as a family's; x and q take any shape.
    """

    def __init__(self, log_f: LogDensity, low: float, high: float, breaks: Iterable[float] = ()) -> None:
        self._log_f = log_f
        inner = np.array([point for point in breaks if low < point < high])
        edges = np.unique(np.concatenate([[low, high], inner]))
        # Breaks often are peaks, and a peak between two nodes must not overflow: the offset starts at the highest.
        self._offset = float(np.max(log_f(edges)))
        nodes = _nodes(edges[:-1], edges[1:])
        self._offset = max(self._offset, float(log_f(nodes.ravel()).max()))
        self._edges, masses = self._refined(edges[:-1], edges[1:])
        self._below = np.concatenate([[0.0], np.cumsum(masses)])
        self._mass = float(self._below[-1])
        self.log_mass = self._offset + math.log(self._mass)
        at, weights = self.nodes()
        self._mean = float(weights @ at)
        self._variance = float(weights @ (at - self._mean) ** 2)
        # Roughly what lies below each node and edge: where the search for a quantile starts.
        shares = weights.reshape(-1, len(_NODES)) * self._mass
        inner = np.cumsum(shares, axis=1) - 0.5 * shares + self._below[:-1, None]
        self._rough_q = np.append(np.column_stack([self._below[:-1], inner]).ravel(), self._below[-1])
        self._rough_x = np.append(np.column_stack([self._edges[:-1], at.reshape(inner.shape)]).ravel(), self._edges[-1])

    def _values(self, x: Array) -> Array:
        return np.asarray(np.exp(self._log_f(x.ravel()) - self._offset).reshape(x.shape))

    def _integrals(self, left: Array, right: Array) -> Array:
        """∫ exp(log_f − offset) over each [left, right]; shapes (k,) in and out."""
        return np.asarray(0.5 * (right - left) * (self._values(_nodes(left, right)) @ _WEIGHTS))

    def _refined(self, left: Array, right: Array) -> tuple[Array, Array]:
        """Edges (k + 1,) of panels that are fine enough, and the mass (k,) of each."""
        end = float(right[-1])
        coarse = self._integrals(left, right)
        done_left: list[Array] = []
        done_mass: list[Array] = []
        for _ in range(_MOST_ROUNDS):
            middle = 0.5 * (left + right)
            lower, upper = self._integrals(left, middle), self._integrals(middle, right)
            whole = float(sum(mass.sum() for mass in done_mass)) + float((lower + upper).sum())
            open_ = np.abs(lower + upper - coarse) > _ERROR * whole
            settled = ~open_
            done_left += [left[settled], middle[settled]]
            done_mass += [lower[settled], upper[settled]]
            if not open_.any():
                break
            left, right = (
                np.concatenate([left[open_], middle[open_]]),
                np.concatenate([middle[open_], right[open_]]),
            )
            coarse = np.concatenate([lower[open_], upper[open_]])
        else:
            done_left.append(left)
            done_mass.append(coarse)
        edges, masses = np.concatenate(done_left), np.concatenate(done_mass)
        order = np.argsort(edges)
        return np.append(edges[order], end), masses[order]

    # -- the law

    def nodes(self) -> tuple[Array, Array]:
        """Points (m,) and their shares of the mass (m,): Σ share·g(point) is the mean of a smooth g."""
        at = _nodes(self._edges[:-1], self._edges[1:])
        half = 0.5 * np.diff(self._edges)[:, None]
        return at.ravel(), np.asarray((self._values(at) * _WEIGHTS * half / self._mass).ravel())

    def support(self) -> tuple[float, float]:
        return float(self._edges[0]), float(self._edges[-1])

    def mean(self) -> float:
        return self._mean

    def variance(self) -> float:
        return self._variance

    def logpdf(self, x: ArrayLike) -> Array:
        """Natural logarithm of the density; −inf outside the ends."""
        at = np.asarray(x, dtype=np.float64)
        inside = (at >= self._edges[0]) & (at <= self._edges[-1])
        out = np.full(at.shape, -np.inf)
        out[inside] = self._log_f(at[inside]) - self.log_mass
        return out

    def pdf(self, x: ArrayLike) -> Array:
        return np.asarray(np.exp(self.logpdf(x)))

    def cdf(self, x: ArrayLike) -> Array:
        """P(X ≤ x), by the mass of the panels below and the rule on the rest of x's own."""
        at = np.asarray(x, dtype=np.float64)
        flat = np.clip(at.ravel(), self._edges[0], self._edges[-1])
        panel = self._edges.searchsorted(flat, side="right").clip(1, len(self._edges) - 1) - 1
        own = self._integrals(self._edges[panel], flat)
        return np.asarray(((self._below[panel] + own) / self._mass).clip(0.0, 1.0).reshape(at.shape))

    def icdf(self, q: ArrayLike) -> Array:
        """The x with cdf(x) = q, by Newton's method kept within the panel that holds it."""
        wanted = np.asarray(q, dtype=np.float64)
        flat = wanted.ravel() * self._mass
        panel = self._below.searchsorted(flat, side="left").clip(1, len(self._edges) - 1) - 1
        left = self._edges[panel]
        low, high = left.copy(), self._edges[panel + 1].copy()
        x = np.interp(flat, self._rough_q, self._rough_x).clip(low, high)
        for _ in range(80):
            off = self._below[panel] + self._integrals(left, x) - flat
            low, high = np.where(off < 0.0, x, low), np.where(off >= 0.0, x, high)
            with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
                step = x - off / self._values(x)
            inside = (step > low) & (step < high)  # False for what is not finite, too
            moved = np.where(inside, step, 0.5 * (low + high))
            # Nearer than rounding lets cdf(x) be told from q there is no answer to look for.
            near = (np.abs(off) <= 4e-16 * self._mass) | (np.abs(moved - x) <= 1e-15 * np.abs(x))
            x = np.where(near, x, moved)
            if near.all():
                break
        return np.asarray(x.reshape(wanted.shape))


def _nodes(left: Array, right: Array) -> Array:
    """The rule's nodes (k, 20) on k intervals."""
    return np.asarray(0.5 * (left + right)[:, None] + 0.5 * (right - left)[:, None] * _NODES)


def around(centre: float, width: float, reach: float) -> list[float]:
    """Points at centre ± width·10ᵏ up to the reach: with them as breaks no peak of that width is stepped over."""
    steps = [width * 10.0**k for k in range(-1, 12) if width * 10.0**k < reach]
    return [centre, *(centre - step for step in steps), *(centre + step for step in steps)]

"""A class of models over all its complexities at once: mean fits and variances on the test places.

What depends on the design alone is kept, so that another truth or another σ costs a product or two.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Protocol

import numpy as np

from engine.concept import Array
from engine.smoothers import (
    CentredBasis,
    OrthogonalPolynomials,
    least_norm_weights,
    legendre,
    nearest,
    nearest_weights,
    polynomial_weights,
    ridge_weights,
    spline_basis,
    spline_weights,
)
from engine.streams import stream

# Where the error is taken: every test place counts alike.
PLACES = np.linspace(0.0, 1.0, 201)
PLACES.flags.writeable = False
LAMBDAS = np.logspace(3.0, -5.0, 65)
_ALL_BEYOND, _FEW_BEYOND = 12, 16  # degrees past interpolation: each, then so many more


class Course(Protocol):
    """`values` (C,) are the complexities in rising order; `gain` (C,) is the variance over σ², mean over the places."""

    @property
    def values(self) -> Array: ...

    @property
    def gain(self) -> Array: ...

    def mean_fits(self, f: Array) -> Array:
        """(C, M) the expected fits on the test places, for f (n,) on the design."""

    def weights(self, value: float) -> Array:
        """(M, n) the weights of one complexity, in `values` or not."""


@dataclass(frozen=True, eq=False)
class Stack:
    """Weights (C, M, n) of each complexity, kept."""

    values: Array
    stacked: Array

    @property
    def gain(self) -> Array:
        return np.asarray(np.einsum("cmn,cmn->c", self.stacked, self.stacked) / self.stacked.shape[1])

    def mean_fits(self, f: Array) -> Array:
        return np.asarray(self.stacked @ f)


@dataclass(frozen=True, eq=False)
class Polynomials:
    """Degrees below n from one orthonormal basis, `there` (M, p) and `here` (n, p); beyond it a stack."""

    x: Array
    values: Array
    gain: Array
    here: Array
    there: Array
    beyond: Stack | None

    @classmethod
    def over(cls, x: Array, reach: int) -> Polynomials:
        basis = OrthogonalPolynomials.over(x, reach)
        there = basis.at(PLACES)
        gain = np.cumsum((there**2).mean(axis=0))
        values = np.arange(len(gain))
        beyond = _beyond(x, reach) if reach >= len(x) else None
        if beyond is not None:
            values, gain = np.concatenate([values, beyond.values]), np.concatenate([gain, beyond.gain])
        return cls(x, values.astype(np.float64), gain, basis.values, there, beyond)

    def mean_fits(self, f: Array) -> Array:
        nested = np.cumsum(self.there * (self.here.T @ f), axis=1).T
        return nested if self.beyond is None else np.concatenate([nested, self.beyond.mean_fits(f)])

    def weights(self, value: float) -> Array:
        count = int(value) + 1
        if count <= self.here.shape[1]:
            return np.asarray(self.there[:, :count] @ self.here[:, :count].T)
        return polynomial_weights(self.x, int(value), PLACES)


def _beyond(x: Array, reach: int) -> Stack:
    """Degrees from n on: the next ones each, where all happens, and from there a few spread to the end."""
    n = len(x)
    degrees = np.arange(n, min(n + _ALL_BEYOND, reach + 1))
    if degrees[-1] < reach:
        more = np.geomspace(degrees[-1] + 1, reach, _FEW_BEYOND)
        degrees = np.unique(np.concatenate([degrees, np.rint(more).astype(int)]))
    here, there = legendre(x, reach), legendre(PLACES, reach)
    stacked = [least_norm_weights(here[:, : d + 1], there[:, : d + 1]) for d in degrees.tolist()]
    return Stack(degrees.astype(np.float64), np.array(stacked))


@dataclass(frozen=True, eq=False)
class Ridges:
    """Ridge over a grid of λ, in the order of rising complexity: falling λ."""

    x: Array
    values: Array
    gain: Array
    basis: CentredBasis
    there: Array

    @classmethod
    def over(cls, x: Array, degree: int) -> Ridges:
        basis = CentredBasis.over(x, degree)
        return cls(x, np.empty(0), np.empty(0), basis, basis.at(PLACES)).over_values(LAMBDAS)

    def over_values(self, lams: Array) -> Ridges:
        """The same for another grid of λ."""
        gain = 1.0 / len(self.x) + self.basis.shrunk(lams) ** 2 @ (self.there**2).mean(axis=0)
        return replace(self, values=lams, gain=gain)

    def mean_fits(self, f: Array) -> Array:
        return np.asarray(f.mean() + (self.basis.shrunk(self.values) * (self.basis.left.T @ f)) @ self.there.T)

    def weights(self, value: float) -> Array:
        return np.asarray(1.0 / len(self.x) + (self.there * self.basis.shrunk(value)) @ self.basis.left.T)


@dataclass(frozen=True, eq=False)
class Neighbours:
    """Every k from n, the smoothest, to 1."""

    x: Array
    values: Array
    gain: Array
    order: np.ndarray[tuple[int, int], np.dtype[np.intp]]

    @classmethod
    def over(cls, x: Array) -> Neighbours:
        k = np.arange(len(x), 0, -1).astype(np.float64)
        return cls(x, k, 1.0 / k, nearest(x, PLACES))

    def mean_fits(self, f: Array) -> Array:
        sums = np.cumsum(f[self.order], axis=1).T
        return np.asarray(sums[::-1] / self.values[:, None])

    def weights(self, value: float) -> Array:
        return nearest_weights(self.x, int(value), PLACES)


@dataclass(frozen=True, eq=False)
class Splines(Stack):
    """Every count of knots up to some."""

    x: Array

    @classmethod
    def over(cls, x: Array, reach: int) -> Splines:
        stacked = [least_norm_weights(spline_basis(x, knots), _spline_places(knots)) for knots in range(reach + 1)]
        return cls(np.arange(reach + 1.0), np.array(stacked), x)

    def weights(self, value: float) -> Array:
        if value < len(self.stacked):
            return np.asarray(self.stacked[int(value)])
        return spline_weights(self.x, int(value), PLACES)


@lru_cache(maxsize=256)
def _spline_places(knots: int) -> Array:
    return spline_basis(PLACES, knots)


@lru_cache(maxsize=32)
def places_of(design: str, n: int, x_seed: int) -> Array:
    """The design (n,), rising: the middles of n equal parts of [0, 1], or uniform draws."""
    x = (np.arange(n) + 0.5) / n if design == "even" else np.sort(stream(x_seed, 0).random(n))
    x.flags.writeable = False
    return x


@lru_cache(maxsize=16)
def course(model: str, design: str, n: int, x_seed: int, limit: int) -> Course:
    """All complexities of a class; `limit` is the last degree or count of knots, or the degree of ridge's basis."""
    x = places_of(design, n, x_seed)
    if model == "knn":
        return Neighbours.over(x)
    makers: dict[str, Callable[[Array, int], Course]] = {
        "polynomial": Polynomials.over,
        "ridge": Ridges.over,
        "spline": Splines.over,
    }
    return makers[model](x, limit)


def weights_at(model: str, x: Array, complexity: float, rich: int, t: Array) -> Array:
    """(m, n) the weights of one complexity at any places t (m,)."""
    if model == "ridge":
        return ridge_weights(x, complexity, rich, t)
    makers = {"polynomial": polynomial_weights, "knn": nearest_weights, "spline": spline_weights}
    return makers[model](x, int(complexity), t)

"""Linear smoothers: fits at any places as fixed weights of the observations, f̂(t) = Σ wᵢ(t) yᵢ.

Each function gives the weights (m, n) for places t (m,) in [0, 1] and a design x (n,) in [0, 1]. Given x they do not
depend on y, so bias and variance are exact: the mean fit is W f(x) and the variance of a fit σ² Σ wᵢ² (Hastie,
Tibshirani & Friedman, *The Elements of Statistical Learning*, 2nd ed., §5.4.1 and §7.3).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.concept import Array

_EPS = float(np.finfo(np.float64).eps)
CUBIC = 3


@dataclass(frozen=True, eq=False)
class OrthogonalPolynomials:
    """Polynomials orthonormal over a design: `values` (n, p) there, degree j in column j.

    `recurrence` (p, p) and `norms` (p,) build them anywhere: u·q₍ⱼ₋₁₎ less its parts along the earlier ones, over its
    norm. On the design they are orthogonal to rounding, of whatever degree, where powers of x lose every digit
    (Vandermonde with Arnoldi: Brubeck, Nakatsukasa & Trefethen 2021, SIAM Review 63:405).
    """

    values: Array
    recurrence: Array
    norms: Array

    @classmethod
    def over(cls, x: Array, degree: int) -> OrthogonalPolynomials:
        """All degrees up to `degree`, or as many as there are different x."""
        n, u = len(x), 2.0 * x - 1.0
        count = min(degree + 1, len(np.unique(x)))
        values = np.empty((n, count), order="F")
        recurrence, norms = np.zeros((count, count)), np.ones(count)
        values[:, 0], norms[0] = 1.0 / np.sqrt(n), np.sqrt(n)
        for j in range(1, count):
            new, before = u * values[:, j - 1], values[:, :j]
            for _ in range(2):  # twice is enough: Kahan's rule, by Parlett
                along = before.T @ new
                new = new - before @ along
                recurrence[:j, j] += along
            norms[j] = np.linalg.norm(new)
            values[:, j] = new / norms[j]
        return cls(values, recurrence, norms)

    def at(self, t: Array) -> Array:
        """(m, p) the same polynomials at t (m,)."""
        u, count = 2.0 * t - 1.0, len(self.norms)
        found = np.empty((len(t), count), order="F")
        found[:, 0] = 1.0 / self.norms[0]
        for j in range(1, count):
            found[:, j] = (u * found[:, j - 1] - found[:, :j] @ self.recurrence[:j, j]) / self.norms[j]
        return found


def legendre(t: Array, degree: int) -> Array:
    """(m, degree + 1) Legendre polynomials P₀ … of 2t − 1, each between −1 and 1."""
    return np.asarray(np.polynomial.legendre.legvander(2.0 * t - 1.0, degree), dtype=np.float64)


def polynomial_weights(x: Array, degree: int, t: Array) -> Array:
    """Least squares with a polynomial of that degree.

    With as many coefficients as points, or more, the fit passes through all of them; of all such polynomials it is the
    one whose Legendre coefficients have the least sum of squares.
    """
    if degree < len(x):
        basis = OrthogonalPolynomials.over(x, degree)
        return np.asarray(basis.at(t) @ basis.values.T)
    return least_norm_weights(legendre(x, degree), legendre(t, degree))


def least_norm_weights(design: Array, there: Array) -> Array:
    """Weights (m, n) of least squares for a basis (n, p) on the design and (m, p) elsewhere; the least norm of many.

    Directions below n·p·ε of the largest singular value are taken to be none (as in NumPy's `pinv`).
    """
    left, singular, right = np.linalg.svd(design, full_matrices=False)
    kept = singular > max(design.shape) * _EPS * singular[0]
    return np.asarray((there @ right[kept].T / singular[kept]) @ left[:, kept].T)


def nearest(x: Array, t: Array) -> np.ndarray[tuple[int, int], np.dtype[np.intp]]:
    """(m, n) the observations in order of their distance from each t; of two as near the one with the smaller x."""
    apart = np.round(np.abs(t[:, None] - x), 12)  # so that rounding does not decide between the two
    return np.argsort(apart, axis=1, kind="stable")


def nearest_weights(x: Array, k: int, t: Array) -> Array:
    """The mean of the k nearest neighbours; x in rising order."""
    weights = np.zeros((len(t), len(x)))
    np.put_along_axis(weights, nearest(x, t)[:, :k], 1.0 / k, axis=1)
    return weights


@dataclass(frozen=True, eq=False)
class CentredBasis:
    """Legendre polynomials P₁ … less their means over the design, as U S Vᵀ; the constant is not penalised."""

    left: Array
    singular: Array
    right: Array
    means: Array

    @classmethod
    def over(cls, x: Array, degree: int) -> CentredBasis:
        design = legendre(x, degree)[:, 1:]
        means = design.mean(axis=0)
        left, singular, right = np.linalg.svd(design - means, full_matrices=False)
        kept = singular > max(design.shape) * _EPS * max(singular.max(initial=0.0), 1.0)
        return cls(left[:, kept], singular[kept], right[kept], means)

    def at(self, t: Array) -> Array:
        """(m, r) the basis at t along its right singular vectors."""
        return np.asarray((legendre(t, len(self.means))[:, 1:] - self.means) @ self.right.T)

    def shrunk(self, lam: float | Array) -> Array:
        """(..., r) what ridge multiplies Uᵀy by: s / (s² + λ)."""
        return np.asarray(self.singular / (self.singular**2 + np.asarray(lam, dtype=np.float64)[..., None]))


def ridge_weights(x: Array, lam: float, degree: int, t: Array) -> Array:
    """Least squares with λ times the squares of the Legendre coefficients of degrees 1 to `degree` added."""
    basis = CentredBasis.over(x, degree)
    return np.asarray(1.0 / len(x) + (basis.at(t) * basis.shrunk(lam)) @ basis.left.T)


def spline_basis(t: Array, knots: int) -> Array:
    """(m, knots + 4) cubic B-splines with so many evenly spaced knots inside [0, 1].

    By the recurrence of Cox and de Boor over the four that are not 0 at a place (de Boor, *A Practical Guide to
    Splines*, X). SciPy's `BSpline.design_matrix` gives the same; its import would hold up the first picture.
    """
    inner = np.arange(1, knots + 1) / (knots + 1.0)
    places = np.concatenate([np.zeros(CUBIC + 1), inner, np.ones(CUBIC + 1)])
    piece = CUBIC + np.searchsorted(inner, t, side="right")
    local = np.ones((len(t), 1))
    for order in range(1, CUBIC + 1):
        grown = np.zeros((len(t), order + 1))
        for j in range(order):
            left, right = places[piece + j + 1 - order], places[piece + j + 1]
            share = local[:, j] / (right - left)
            grown[:, j] += (right - t) * share
            grown[:, j + 1] += (t - left) * share
        local = grown
    basis = np.zeros((len(t), knots + CUBIC + 1))
    np.put_along_axis(basis, piece[:, None] + np.arange(-CUBIC, 1), local, axis=1)
    return basis


def spline_weights(x: Array, knots: int, t: Array) -> Array:
    """Least squares with a cubic spline; where the points leave it undetermined, the one of least norm."""
    return least_norm_weights(spline_basis(x, knots), spline_basis(t, knots))

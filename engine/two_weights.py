"""Least squares in two weights with a penalty: the minimiser in closed form, by cases of the KKT conditions.

The problem is ½‖y − Xw‖² + λ₁‖w‖₁ + (λ₂/2)‖w‖², of which the data enter only through C = XᵀX and the least-squares
point ŵ: up to a constant ½‖y − Xw‖² = ½(w − ŵ)ᵀC(w − ŵ). Where both weights are active with signs s,
w = ŵ − (C + λ₂I)⁻¹(λ₂ŵ + λ₁s), a form that leaves ŵ itself at λ = 0, however strong the correlation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
_SIGNS = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])


@dataclass(frozen=True)
class TwoWeights:
    """`n` rows of two columns, root mean squares `s1`, `s2`, correlation `rho`; least squares is (`w1`, `w2`)."""

    n: float
    s1: float
    s2: float
    rho: float
    w1: float
    w2: float

    @property
    def ols(self) -> Array:
        """The least-squares point ŵ (2,)."""
        return np.array([self.w1, self.w2])

    @property
    def gram(self) -> Array:
        """C = XᵀX (2, 2)."""
        cross = self.n * self.rho * self.s1 * self.s2
        return np.array([[self.n * self.s1**2, cross], [cross, self.n * self.s2**2]])

    @property
    def determinant(self) -> float:
        """Of C, without the cancellation that a strong correlation would bring."""
        return (self.n * self.s1 * self.s2) ** 2 * (1.0 - self.rho) * (1.0 + self.rho)

    @property
    def products(self) -> Array:
        """b = Xᵀy = Cŵ (2,)."""
        return np.asarray(self.gram @ self.ols)

    def excess(self, w: ArrayLike) -> Array:
        """½‖y − Xw‖² above its least (...) at weights (..., 2)."""
        away = np.asarray(w, dtype=np.float64) - self.ols
        return np.asarray(0.5 * ((away @ self.gram) * away).sum(axis=-1))

    def solve(self, right: Array, ridge: ArrayLike = 0.0) -> Array:
        """(C + λ₂I)⁻¹ times vectors (..., 2)."""
        (c11, c12), (_, c22) = self.gram.tolist()
        ridge = np.asarray(ridge, dtype=np.float64)
        whole = self.determinant + ridge * (c11 + c22) + ridge**2
        first = ((c22 + ridge) * right[..., 0] - c12 * right[..., 1]) / whole
        second = ((c11 + ridge) * right[..., 1] - c12 * right[..., 0]) / whole
        return np.stack([first, second], axis=-1)

    def ridge(self, lam: ArrayLike) -> Array:
        """The minimiser (..., 2) under (λ/2)‖w‖² alone."""
        lam = np.asarray(lam, dtype=np.float64)
        return np.asarray(self.ols - self.solve(lam[..., None] * self.ols, lam))

    def minimiser(self, lasso: ArrayLike, ridge: ArrayLike = 0.0) -> Array:
        """The minimiser (..., 2) at λ₁ and λ₂ of any shape.

        A weight is zero exactly where its column's product with what the other leaves over is at most λ₁ in size.
        """
        first, second = np.broadcast_arrays(np.asarray(lasso, dtype=np.float64), np.asarray(ridge, dtype=np.float64))
        shape, lam1, lam2 = first.shape, first.ravel(), second.ravel()
        found = self._both(lam1, lam2)
        for place in (1, 0):
            alone, holds = self._alone(place, lam1, lam2)
            found[holds] = alone[holds]
        return found.reshape(*shape, 2)

    def _alone(self, place: int, lam1: Array, lam2: Array) -> tuple[Array, Array]:
        """The minimiser (m, 2) with the other weight held at zero, and where that is the minimiser of all (m,)."""
        gram, b = self.gram, self.products
        weights = np.zeros((len(lam1), 2))
        kept = np.copysign(np.maximum(abs(b[place]) - lam1, 0.0), b[place])
        weights[:, place] = kept / (gram[place, place] + lam2)
        left = b[1 - place] - gram[0, 1] * weights[:, place]
        return weights, (np.abs(left) <= lam1) & (lam1 > 0.0)

    def _both(self, lam1: Array, lam2: Array) -> Array:
        """The minimiser (m, 2) where no weight is zero, or just becomes so."""
        right = lam2[:, None, None] * self.ols + lam1[:, None, None] * _SIGNS
        tries = self.ols - self.solve(right, lam2[:, None])
        # Of the four cases one has the signs that it was made for; at its edge rounding may leave none.
        best = (tries * _SIGNS).min(axis=-1).argmax(axis=-1)
        weights = np.take_along_axis(tries, best[:, None, None], axis=1)[:, 0]
        return np.where(weights * _SIGNS[best] < 0.0, 0.0, weights)

    def left_over(self, w: Array) -> Array:
        """Each weight's own least-squares value (2,) with the other held at its value in `w` (2,)."""
        gram, b = self.gram, self.products
        return np.asarray((b - gram[0, 1] * w[::-1]) / np.diag(gram))


def shrunk(z: Array, curvature: float, lasso: float, ridge: float) -> Array:
    """One weight under both penalties: least squares z (...), scaled by ridge, cut off by the lasso."""
    return np.asarray(np.sign(z) * np.maximum(curvature * np.abs(z) - lasso, 0.0) / (curvature + ridge))

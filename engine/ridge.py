"""Ridge regression for every λ at once, from one singular value decomposition.

With X = U S Vᵀ the minimiser of ½‖y − Xw‖² + (λ/2)‖w‖² is V diag(s/(s² + λ)) Uᵀy, so a λ costs one product with V
(Hastie, Tibshirani & Friedman, *The Elements of Statistical Learning*, 2nd ed., §3.4.1).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Ridge:
    """The kept decomposition: singular values (r,), right vectors (r, d), and y in the left ones (r,)."""

    singular: Array
    right: Array
    rotated: Array

    @classmethod
    def of(cls, x: Array, y: Array) -> Ridge:
        """From a design (n, d) and a response (n,); directions below n·d·ε of the largest are taken to be none."""
        left, singular, right = np.linalg.svd(x, full_matrices=False)
        least = max(x.shape) * np.finfo(np.float64).eps * float(singular.max(initial=0.0))
        kept = singular > least
        return cls(singular[kept], right[kept], left.T[kept] @ y)

    @property
    def rank(self) -> int:
        return len(self.singular)

    def at(self, lam: float | Array) -> Array:
        """Weights (..., d); λ = 0 is least squares, the one of smallest norm where there are many."""
        lam = np.asarray(lam, dtype=np.float64)[..., None]
        return np.asarray((self.rotated * self.singular / (self.singular**2 + lam)) @ self.right)

    def degrees_of_freedom(self, lam: float | Array) -> Array:
        """The trace (...) of the matrix that maps y to the fit."""
        square = self.singular**2
        return np.asarray((square / (square + np.asarray(lam, dtype=np.float64)[..., None])).sum(axis=-1))

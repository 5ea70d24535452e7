"""The estimators Σ(x − x̄)²/c of a variance: their bias, variance and MSE for any divisor c, and the best one.

With S = Σ(x − x̄)², E S = (n − 1)σ² and Var S = (n − 1)²σ⁴(κ/n − (n − 3)/(n(n − 1))) for any population of kurtosis κ
(Cramér, *Mathematical Methods of Statistics*, 1946, 27.4); for a normal one κ = 3 and S/σ² is χ² with n − 1 degrees.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.families import Family, Gamma, Normal

Array = NDArray[np.float64]


@dataclass(frozen=True)
class SquaresTheory:
    """σ², E S and Var S of the sum of squares about the mean of n draws; inf or nan where there is no such moment."""

    sigma2: float
    mean: float
    variance: float

    @classmethod
    def of(cls, law: Family, n: int) -> SquaresTheory:
        sigma2 = law.variance()
        kurtosis = law.kurtosis() if sigma2 > 0.0 else 0.0
        share = kurtosis / n - (n - 3.0) / (n * (n - 1.0)) if sigma2 > 0.0 else 0.0
        return cls(sigma2, (n - 1.0) * sigma2, ((n - 1.0) * sigma2) ** 2 * max(0.0, share))

    def bias(self, c: ArrayLike) -> Array:
        """Bias of S/c, unit of x²; c has any shape."""
        return np.asarray(self.mean / np.asarray(c, dtype=np.float64) - self.sigma2)

    def spread(self, c: ArrayLike) -> Array:
        """Variance of S/c, unit of x⁴."""
        return np.asarray(self.variance / np.asarray(c, dtype=np.float64) ** 2)

    def mse(self, c: ArrayLike) -> Array:
        """Bias² + variance of S/c."""
        return np.asarray(self.bias(c) ** 2 + self.spread(c))

    @property
    def best(self) -> float:
        """The divisor of least MSE, E S²/(σ² E S): n + 1 for a normal population; nan where the MSE is infinite."""
        if not (self.mean > 0.0 and math.isfinite(self.variance)):
            return math.nan
        return (self.variance + self.mean**2) / (self.sigma2 * self.mean)


def law_of(population: Family, n: int, c: float) -> Gamma | None:
    """The exact law of S/c, σ²/c times χ² with n − 1 degrees; None unless the population is normal."""
    if not isinstance(population, Normal):
        return None
    return Gamma(k=0.5 * (n - 1.0), s=2.0 * population.sigma**2 / c)


def c4(n: int) -> float:
    """E s/σ = √(2/(n − 1))·Γ(n/2)/Γ((n − 1)/2) for a normal sample and divisor n − 1; below 1: s is biased."""
    if n > 400:  # the series in 1/(n − 1), whose next term is below 1e-13 here, keeps the digits that lgamma loses
        m = 1.0 / (n - 1.0)
        return 1.0 - m / 4.0 + m**2 / 32.0 + 5.0 * m**3 / 128.0 - 21.0 * m**4 / 2048.0
    return math.sqrt(2.0 / (n - 1.0)) * math.exp(math.lgamma(0.5 * n) - math.lgamma(0.5 * (n - 1.0)))


def squares_about(x: Array, a: ArrayLike) -> Array:
    """Σ(x − a)² for each a, any shape: a parabola with its lowest point Σ(x − x̄)² at the mean."""
    mean = x.mean()
    return np.asarray(((x - mean) ** 2).sum() + x.size * (np.asarray(a, dtype=np.float64) - mean) ** 2)

"""What a posterior says of the next observation, and what the estimate alone would say of it.

Gelman et al., *Bayesian Data Analysis*, 3rd ed., ch. 2: negative binomial; a normal mean by quadrature.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from engine.families import Gamma, Normal
from engine.numeric_law import NumericLaw
from engine.posterior import Law

Array = NDArray[np.float64]
_MOST_BARS = 400
_NO_WEIGHT = 1e-16  # a node with less of the mass is left out


def poisson(law: Gamma) -> tuple[Array, Array]:
    """Counts (m,) and their probabilities: negative binomial with r = k and success probability 1/(1 + s)."""
    from scipy.special import gammaln

    mean, sd = law.mean(), math.sqrt(law.mean() + law.variance())
    x = _counts(mean, sd)
    logs = gammaln(law.k + x) - gammaln(law.k) - gammaln(x + 1.0) - (law.k + x) * math.log1p(law.s)
    return x, np.asarray(np.exp(logs + x * math.log(law.s)))


def _counts(mean: float, sd: float) -> Array:
    """Whole numbers that hold nearly all; where they are too many, an even choice of them."""
    low, high = max(0, math.floor(mean - 5.0 * sd)), math.ceil(mean + 6.0 * sd) + 3
    return np.arange(low, high + 1, max(1, (high - low) // _MOST_BARS), dtype=np.float64)


def poisson_plug_in(rate: float, x: Array) -> Array:
    """Probabilities of the counts x if the estimate were the truth."""
    from scipy.special import gammaln, xlogy

    return np.asarray(np.exp(xlogy(x, rate) - rate - gammaln(x + 1.0)))


def normal(law: Law, sigma: float, points: int = 161) -> tuple[Array, Array]:
    """Values (points,) and their density: the posterior of the mean, blurred by the noise of one observation."""
    low, high = (float(end) for end in law.icdf(np.array([1e-4, 1.0 - 1e-4])))
    x = np.linspace(low - 4.0 * sigma, high + 4.0 * sigma, points)
    if isinstance(law, Normal):
        return x, Normal(mu=law.mu, sigma=math.hypot(law.sigma, sigma)).pdf(x)
    at, weights = law.nodes() if isinstance(law, NumericLaw) else _quantile_nodes(law)
    kept = weights > _NO_WEIGHT
    z = (x[:, None] - at[kept]) / sigma
    density = np.exp(-0.5 * z * z) @ weights[kept]
    return x, np.asarray(density / (sigma * math.sqrt(2.0 * math.pi)))


def _quantile_nodes(law: Law, many: int = 2000) -> tuple[Array, Array]:
    """Midpoints of equal shares, for a prior that no data have touched."""
    return law.icdf((np.arange(many) + 0.5) / many), np.full(many, 1.0 / many)

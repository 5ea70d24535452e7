"""Exact densities of the mean of n independent draws, for the families where there is one."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from engine.concept import Array
from engine.families import Bernoulli, Exponential, Family, Gamma, Normal, NormalMixture, Poisson, Uniform

Density = Callable[[Array], Array]

MOST_UNIFORMS = 25  # beyond, the alternating sum loses digits, and the normal law is as good
MOST_PARTS = 400


def normal_density(mean: float, variance: float) -> Density:
    sd = math.sqrt(variance)

    def found(t: Array) -> Array:
        with np.errstate(over="ignore"):
            return np.asarray(np.exp(-0.5 * ((t - mean) / sd) ** 2) / (sd * math.sqrt(2.0 * math.pi)))

    return found


def density(family: Family, n: int) -> Density | None:
    """The density of x̄ for a continuous family; None where it has no simple form."""
    if n == 1:
        return family.pdf
    if isinstance(family, Normal):
        return normal_density(family.mu, family.sigma**2 / n)
    if isinstance(family, Exponential | Gamma):
        shape, scale = (1.0, 1.0 / family.lam) if isinstance(family, Exponential) else (family.k, family.s)
        return Gamma(k=n * shape, s=scale / n).pdf
    if isinstance(family, Uniform) and n <= MOST_UNIFORMS:
        return _bates(family, n)
    if isinstance(family, NormalMixture) and n <= MOST_PARTS:
        return _mixed(family, n)
    return None


def _bates(family: Uniform, n: int) -> Density:
    """n/(n−1)! Σⱼ (−1)ʲ C(n, j) (nu − j)₊ⁿ⁻¹ on (0, 1), from the nearer end (Bates 1955; Irwin and Hall 1927)."""
    j = np.arange(n // 2 + 1)
    signed = np.array([(-1.0) ** i * math.comb(n, i) / math.factorial(n - 1) for i in range(n // 2 + 1)])

    def found(t: Array) -> Array:
        u = (np.asarray(t, dtype=np.float64) - family.low) / family.scale
        near = np.clip(np.minimum(u, 1.0 - u), 0.0, 0.5)
        return np.asarray(n * (np.maximum(n * near[..., None] - j, 0.0) ** (n - 1) @ signed) / family.scale)

    return found


def _mixed(family: NormalMixture, n: int) -> Density:
    """The mean of j draws of the first part and n − j of the second is normal, and j is Binomial(n, w)."""
    j = np.arange(n + 1.0)
    mass = _binomial(j, n, family.w)
    kept = mass > 1e-18
    j, mass = j[kept], mass[kept]
    mean = (j * family.mu1 + (n - j) * family.mu2) / n
    sd = np.sqrt(j * family.sigma1**2 + (n - j) * family.sigma2**2) / n

    def found(t: Array) -> Array:
        z = (np.asarray(t, dtype=np.float64)[..., None] - mean) / sd
        return np.asarray(np.exp(-0.5 * z**2) @ (mass / (sd * math.sqrt(2.0 * math.pi))))

    return found


def lattice(family: Bernoulli | Poisson, n: int) -> Density:
    """Mass of the sample mean at the nearest lattice point k/n, times n: Binomial(n, p)/n or Poisson(nλ)/n."""

    def found(t: Array) -> Array:
        k = np.rint(np.asarray(t, dtype=np.float64) * n)
        if isinstance(family, Poisson):
            return np.asarray(n * Poisson(lam=n * family.lam).pdf(k))
        inside = (k >= 0) & (k <= n)
        return np.where(inside, n * _binomial(np.where(inside, k, 0.0), n, family.p), 0.0)

    return found


def _binomial(k: Array, n: int, p: float) -> Array:
    """P(Binomial(n, p) = k) for whole k from 0 to n."""
    from scipy.special import gammaln, xlog1py, xlogy

    chosen = gammaln(n + 1.0) - gammaln(k + 1.0) - gammaln(n - k + 1.0)
    return np.asarray(np.exp(chosen + xlogy(k, p) + xlog1py(n - k, -p)))

"""Exact bias and covariance of estimators of a mean in the plane: shrinkage, James–Stein, and (mean, variance)."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from engine.concept import Array


def linear_shrinkage(s: float, centre: Array, sigma: float, n: int) -> tuple[Array, Array]:
    """Bias (2,) and covariance (2, 2) of s·x̄ + (1−s)·c; the truth is the origin, each coordinate has sd sigma."""
    return (1.0 - s) * centre, np.eye(2) * (s * sigma) ** 2 / n


def inverse_moments(m: int, noncentrality: float) -> tuple[float, float]:
    """E[1/V] and E[1/V²] for V noncentral chi-squared with m > 4 degrees of freedom.

    V is a Poisson(noncentrality/2) mixture of central chi-squares with m + 2K degrees, whose inverse moments are
    1/(ν−2) and 1/((ν−2)(ν−4)) (Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2, ch. 29).
    """
    mean = noncentrality / 2.0
    return (
        _poisson_mean(lambda k: 1.0 / (m + 2.0 * k - 2.0), mean),
        _poisson_mean(lambda k: 1.0 / ((m + 2.0 * k - 2.0) * (m + 2.0 * k - 4.0)), mean),
    )


def _poisson_mean(f: Callable[[Array], Array], mean: float) -> float:
    """E f(K), K ~ Poisson(mean), for a smooth f with f(k) → 0 like a power of 1/k."""
    if mean > 100.0:
        # Gauss quadrature for the Poisson law itself: its orthogonal polynomials are Charlier's, with this Jacobi
        # matrix (DLMF 18.22; Golub & Welsch 1969).
        j = np.arange(24.0)
        off = np.sqrt(j[1:] * mean)
        nodes, vectors = np.linalg.eigh(np.diag(j + mean) + np.diag(off, 1) + np.diag(off, -1))
        return float(vectors[0] ** 2 @ f(nodes))
    k = np.arange(0.0, 40.0 + mean + 14.0 * math.sqrt(mean))
    if mean == 0.0:
        return float(f(k[:1])[0])
    log_factorial = np.concatenate(([0.0], np.cumsum(np.log(k[1:]))))
    return float(np.exp(k * math.log(mean) - mean - log_factorial) @ f(k))


def james_stein(centre: Array, sigma: float, n: int, d: int) -> tuple[Array, Array]:
    """Bias (2,) and covariance (2, 2) of the first two coordinates of James–Stein's estimator in d ≥ 3 dimensions.

    The truth is the origin; the guess c equals it but for the first two coordinates. With Y = √n(x̄ − c)/σ and
    a = d − 2 the estimator is c + (σ/√n)(1 − a/‖Y‖²)Y; its moments follow from Stein's shift
    E[Yᵢ h(‖Y‖²)] = ηᵢ E[h(χ²_{d+2})] and E[YᵢYⱼ h(‖Y‖²)] = δᵢⱼ E[h(χ²_{d+2})] + ηᵢηⱼ E[h(χ²_{d+4})]
    (James & Stein 1961; Judge & Bock 1978, appendix B).
    """
    unit = sigma / math.sqrt(n)
    eta = -centre / unit
    noncentrality = float(eta @ eta)
    a = d - 2.0
    one_2, two_2 = inverse_moments(d + 2, noncentrality)
    _, two_4 = inverse_moments(d + 4, noncentrality)
    # E[(1 − a/χ²_{d+4})²] − E[1 − a/χ²_{d+2}]², with E[1/χ²_{d+2}] − E[1/χ²_{d+4}] = 2 E[1/(χ²_{d+4})²] put in:
    # of the two terms as they stand a far guess would leave no digit.
    along = 4.0 * a * two_4 + a * a * (two_4 - one_2**2)
    across = 1.0 - 2.0 * a * one_2 + a * a * two_2
    return centre * a * one_2, unit**2 * (np.eye(2) * across + np.outer(eta, eta) * along)


def james_stein_risk(centre: Array, sigma: float, n: int, d: int) -> float:
    """Expected squared error over all d coordinates: (σ²/n)(d − (d−2)² E[1/χ²_d]) (James & Stein 1961)."""
    inverse = _poisson_mean(lambda k: 1.0 / (d + 2.0 * k - 2.0), float(centre @ centre) * n / sigma**2 / 2.0)
    return sigma**2 / n * (d - (d - 2.0) ** 2 * inverse)


def mean_and_variance(sigma: float, n: int, divisor: int) -> tuple[Array, Array]:
    """Bias (2,) and covariance (2, 2) of (x̄, Σ(x−x̄)²/divisor) for a normal population, errors from (μ, σ²).

    x̄ and the sum of squares are independent and the latter is σ²χ²_{n−1}.
    """
    bias = np.array([0.0, sigma**2 * ((n - 1.0) / divisor - 1.0)])
    covariance = np.diag([sigma**2 / n, 2.0 * sigma**4 * (n - 1.0) / divisor**2])
    return bias, covariance

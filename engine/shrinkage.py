"""Exact bias and covariance of estimators of a mean in the plane: shrinkage, James–Stein, and (mean, variance)."""

from __future__ import annotations

import math

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
    k, weights = _poisson(noncentrality / 2.0)
    nu = m + 2.0 * k
    return float(weights @ (1.0 / (nu - 2.0))), float(weights @ (1.0 / ((nu - 2.0) * (nu - 4.0))))


def _poisson(mean: float) -> tuple[Array, Array]:
    """The values (K,) that carry all but 1e-16 of a Poisson law, and their probabilities (K,)."""
    if mean == 0.0:
        return np.zeros(1), np.ones(1)
    spread = 40.0 + 12.0 * math.sqrt(mean + 1.0)
    k = np.arange(max(0, int(mean - spread)), int(mean + spread) + 1, dtype=float)
    log_factorial = np.array([math.lgamma(value + 1.0) for value in k])
    return k, np.exp(k * math.log(mean) - mean - log_factorial)


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
    one_4, two_4 = inverse_moments(d + 4, noncentrality)
    mean = eta * (1.0 - a * one_2)
    square_2 = 1.0 - 2.0 * a * one_2 + a * a * two_2
    square_4 = 1.0 - 2.0 * a * one_4 + a * a * two_4
    second = np.eye(2) * square_2 + np.outer(eta, eta) * square_4
    return centre + unit * mean, unit**2 * (second - np.outer(mean, mean))


def james_stein_risk(centre: Array, sigma: float, n: int, d: int) -> float:
    """Expected squared error over all d coordinates: (σ²/n)(d − (d−2)² E[1/χ²_d]) (James & Stein 1961)."""
    k, weights = _poisson(float(centre @ centre) * n / sigma**2 / 2.0)
    return sigma**2 / n * (d - (d - 2.0) ** 2 * float(weights @ (1.0 / (d + 2.0 * k - 2.0))))


def mean_and_variance(sigma: float, n: int, divisor: int) -> tuple[Array, Array]:
    """Bias (2,) and covariance (2, 2) of (x̄, Σ(x−x̄)²/divisor) for a normal population, errors from (μ, σ²).

    x̄ and the sum of squares are independent and the latter is σ²χ²_{n−1}.
    """
    bias = np.array([0.0, sigma**2 * ((n - 1.0) / divisor - 1.0)])
    covariance = np.diag([sigma**2 / n, 2.0 * sigma**4 * (n - 1.0) / divisor**2])
    return bias, covariance

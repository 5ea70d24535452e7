"""Exact laws of order statistics: moments and densities of the k-th smallest of n independent draws.

Moments are E[Q(U)ʲ] with Q the quantile function and U ~ Beta(k, n−k+1) (David & Nagaraja, Order Statistics, 3rd ed.,
2.1 and 3.1), by the trapezoidal rule in t = logit U, which converges faster than any power of the step where the
integrand is analytic and vanishes with all its derivatives at both ends.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from engine.concept import Array
from engine.families import Cauchy, Exponential, Family, Gamma, LogNormal, NormalMixture, StudentT

_STEP = 0.025  # in logits; small beside 2π, the distance between the poles of the logistic function
_FALL = 45.0  # e^−45: what lies beyond is far below the last digit
_FARTHEST = 650.0  # logits, where e^−t still is a number


def tail_index(family: Family) -> float:
    """ν such that E|X|ᵖ is finite for p < ν only; inf where all moments exist."""
    return 1.0 if isinstance(family, Cauchy) else float(getattr(family, "nu", math.inf))


def has_moment(family: Family, n: int, k: int, order: int) -> bool:
    """Whether E|X₍ₖ₎|ᵖ, p = `order`, is finite: |X| of a ν-tail, from the outside the j-th, has moments below jν."""
    return min(k, n - k + 1) * tail_index(family) > order


def density(family: Family, n: int, k: int) -> Callable[[Array], Array]:
    """The density of X₍ₖ₎ for a continuous family: n!/((k−1)!(n−k)!) F^{k−1} (1−F)^{n−k} f."""
    constant = _log_constant(n, k)

    def found(t: Array) -> Array:
        below = family.cdf(t)
        with np.errstate(divide="ignore", invalid="ignore"):
            logs = constant + family.logpdf(t)
            if k > 1:
                logs = logs + (k - 1) * np.log(below)
            if k < n:
                logs = logs + (n - k) * np.log1p(-below)
            return np.where(np.isnan(logs), 0.0, np.exp(logs))

    return found


def moments(family: Family, n: int, k: int) -> tuple[float, float]:
    """Mean and variance of X₍ₖ₎ for a continuous family; nan where there is none, or its tail is too long to sum."""
    orders = [order for order in (1, 2) if has_moment(family, n, k, order)]
    if not orders:
        return math.nan, math.nan
    found = _weighted(family, n, k, orders[-1])
    if found is None:
        return math.nan, math.nan
    weights, values = found
    mean = float(weights @ values)
    # The weight goes under the square: a far quantile's own square may be too large a number.
    errors = np.sqrt(weights) * (values - mean)
    return mean, float(errors @ errors) if len(orders) == 2 else math.nan


def kurtosis(family: Family, n: int, k: int) -> float:
    """The fourth central moment of X₍ₖ₎ over its variance², for a continuous family; inf where it is infinite."""
    found = _weighted(family, n, k, 4) if has_moment(family, n, k, 4) else None
    if found is None:
        return math.inf
    weights, values = found
    mean = float(weights @ values)
    errors = weights**0.25 * (values - mean)
    with np.errstate(over="ignore", invalid="ignore"):
        fourth, second = float(np.sum(errors**4)), float(np.sum((np.sqrt(weights) * (values - mean)) ** 2))
    return fourth / second**2 if 0.0 < second < math.inf and second**2 > 0.0 else math.inf


def _weighted(family: Family, n: int, k: int, order: int) -> tuple[Array, Array] | None:
    """Weights and values whose weighted sums are moments up to `order`; None where the tail reaches too far."""
    return _by_panels(family, n, k) if isinstance(family, NormalMixture) else _by_logits(family, n, k, order)


def _log_constant(n: int, k: int) -> float:
    return math.lgamma(n + 1.0) - math.lgamma(k) - math.lgamma(n - k + 1.0)


def _by_logits(family: Family, n: int, k: int, order: int) -> tuple[Array, Array] | None:
    j = n - k + 1
    centre, spread = math.log(k / j), math.sqrt((n + 1.0) / (k * j))
    low, high = centre - _reach(family, k, spread, order, False), centre + _reach(family, j, spread, order, True)
    if max(-low, high) > min(1.0, tail_index(family)) * _FARTHEST:
        return None
    step = min(_STEP, spread / 8.0)
    # 0 is a node: there the quantile functions of Laplace and of what is symmetric change their form.
    t = step * np.arange(math.floor(low / step), math.ceil(high / step) + 1)
    log_u, log_v = -np.logaddexp(0.0, -t), -np.logaddexp(0.0, t)
    weights = np.exp(_log_constant(n, k) + k * log_u + j * log_v)
    with np.errstate(under="ignore"):
        lower, upper = lower_quantile(family, np.exp(log_u[t <= 0])), upper_quantile(family, np.exp(log_v[t > 0]))
    # Normalised, for the constant of a large n has lost digits in its log-gammas.
    return weights / weights.sum(), np.concatenate((lower, upper))


def _reach(family: Family, k: int, spread: float, order: int, upper: bool) -> float:
    """How far in logits the integrand extends to one side, where the density of t falls like e^{−k|t|}.

    The quantiles of a ν-tail grow like e^{|t|/ν}, those of a log-normal upwards like e^{σ√(2t)}.
    """
    rate = k - order / tail_index(family)
    if isinstance(family, LogNormal) and upper:
        growth = math.sqrt(2.0) * order * family.sigma
        root = (growth + math.sqrt(growth**2 + 4.0 * _FALL * rate)) / (2.0 * rate)
        return max(12.0 * spread, root**2)
    return max(12.0 * spread, _FALL / rate)


def lower_quantile(family: Family, u: Array) -> Array:
    """The x with P(X ≤ x) = u ≤ ½, to full accuracy however small u is."""
    if not isinstance(family, StudentT):
        return family.icdf(u)
    from scipy.special import betainccinv, betaincinv, betaln

    # 2u = I_y(ν/2, ½) with y = ν/(ν + t²) (DLMF 8.17), of which y^(ν/2)/(ν/2 · B) is left where y is tiny. (SciPy's own
    # quantile of t is off by a factor of 2 and more below 1e-150.)
    a, twice = family.nu / 2.0, np.minimum(2.0 * u, 1.0)
    y, rest = betaincinv(a, 0.5, twice), betainccinv(0.5, a, twice)
    log_y = (np.log(twice) + math.log(a) + betaln(a, 0.5)) / a
    far = log_y < -50.0
    with np.errstate(divide="ignore"):
        distance = np.where(far, np.exp(-0.5 * np.where(far, log_y, 0.0)), np.sqrt(rest / np.where(far, 1.0, y)))
    return np.asarray(family.mu - family.sigma * math.sqrt(family.nu) * distance)


def upper_quantile(family: Family, v: Array) -> Array:
    """The x with P(X > x) = v ≤ ½, to full accuracy however small v is."""
    from scipy.special import gammainccinv, ndtri

    if isinstance(family, Exponential):
        return np.asarray(-np.log(v) / family.lam)
    if isinstance(family, Gamma):
        return np.asarray(family.s * gammainccinv(family.k, v))
    if isinstance(family, LogNormal):
        return np.asarray(np.exp(family.mu - family.sigma * ndtri(v)))
    if symmetric(family):
        centre = family.location if family.name != "uniform" else family.mean()
        return 2.0 * centre - lower_quantile(family, v)
    return family.icdf(np.minimum(1.0 - v, 1.0 - 2.0**-53))


def symmetric(family: Family) -> bool:
    """Whether the family is symmetric about its median, whatever its parameters."""
    return family.name in ("normal", "laplace", "student_t", "cauchy", "uniform", "logistic")


def _by_panels(family: NormalMixture, n: int, k: int) -> tuple[Array, Array]:
    """Gauss–Legendre in x over panels of a quarter standard deviation about each part's mean, and finer about X₍ₖ₎.

    In logits the quantile function of parts that lie far apart is all but a step.
    """
    grid = np.linspace(-12.0, 12.0, 97)
    parts = [(family.mu1, family.sigma1)] * (family.w > 0) + [(family.mu2, family.sigma2)] * (family.w < 1)
    middle = float(family.icdf(np.array(k / (n + 1.0))))
    height = max(float(family.pdf(np.array(middle))), 1e-300)
    width = min(math.sqrt(k * (n - k + 1.0) / (n + 1.0) ** 3) / height, max(sigma for _, sigma in parts))
    edges = np.unique(np.concatenate([mu + sigma * grid for mu, sigma in parts] + [middle + width * grid]))
    node, weight = np.polynomial.legendre.leggauss(8)
    half = 0.5 * np.diff(edges)
    x = (edges[:-1, None] + half[:, None] * (1.0 + node)).ravel()
    weights = (half[:, None] * weight).ravel() * density(family, n, k)(x)
    return weights / weights.sum(), x

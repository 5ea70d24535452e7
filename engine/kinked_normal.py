"""A normal law weighted by e^(−aw) above zero and by e^(cw) below it, as a Laplace prior does to a normal likelihood.

On either side of zero it is a normal law cut off at zero, so its mass, mean and quantiles are closed forms in the
normal distribution function; they are written so that a mass of e^(−10⁹) is told as its logarithm. `rates` are c, a.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Rates = tuple[float, float]
_ROOT2 = math.sqrt(2.0)
_FAR = 50.0  # standard deviations beyond the mean from which a tail is told by its series
_TAIL = 6.0  # from which a quantile is sought from the tail's own end


def log_sides(mu: Array, tau: float, rates: Rates) -> tuple[Array, Array]:
    """log ∫ N(w; μ, τ²) e^(−a w) dw over w > 0 and the like below zero, that first, for means μ (...)."""
    return _log_side(-mu / tau, rates[0] * tau), _log_side(mu / tau, rates[1] * tau)


def _log_side(m: Array, k: float) -> Array:
    """log of e^(k²/2 − km) Φ(m − k); for m < k by the scaled complementary error function, which never vanishes."""
    from scipy.special import erfcx, log_ndtr

    x = k - m
    tail = -0.5 * m**2 + np.log(0.5 * erfcx(np.maximum(x, 0.0) / _ROOT2))
    inner = k * (0.5 * k - m) + log_ndtr(-np.minimum(x, 0.0))
    return np.asarray(np.where(x >= 0.0, tail, inner))


def log_mass(mu: Array, tau: float, rates: Rates) -> Array:
    """The logarithm (...) of both sides together."""
    return np.asarray(np.logaddexp(*log_sides(mu, tau, rates)))


def mean(mu: Array, tau: float, rates: Rates) -> Array:
    """The mean (...) of the law."""
    below, above = log_sides(mu, tau, rates)
    share = np.exp(above - np.logaddexp(below, above))
    up, down = _beyond(rates[1] * tau - mu / tau), _beyond(rates[0] * tau + mu / tau)
    return np.asarray(tau * (share * up - (1.0 - share) * down))


def _beyond(x: Array) -> Array:
    """E[Z − x | Z > x] for a standard normal Z: the hazard less x (Abramowitz & Stegun 26.2.13 for the series)."""
    from scipy.special import erfcx

    far = np.maximum(x, _FAR)
    y = 1.0 / far**2
    series = (1.0 - y * (2.0 - y * (10.0 - y * (74.0 - 706.0 * y)))) / far
    near = np.minimum(x, _FAR)
    # Far below zero the hazard vanishes, and erfcx overflows.
    hazard = math.sqrt(2.0 / math.pi) / erfcx(np.maximum(near, -36.0) / _ROOT2)
    return np.asarray(np.where(x > _FAR, series, np.where(near > -36.0, hazard, 0.0) - near))


def quantile(u: Array, mu: Array, tau: float, rates: Rates) -> Array:
    """The w (...) that the law leaves the share u (...) below, 0 < u < 1."""
    below, above = log_sides(mu, tau, rates)
    whole = np.logaddexp(below, above)
    share, rest = np.exp(below - whole), np.exp(above - whole)
    negative = u < share
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        v = np.where(negative, u / share, (1.0 - u) / rest)
    side = np.where(negative, -1.0, 1.0)
    x = np.where(negative, rates[0], rates[1]) * tau - side * mu / tau
    return np.asarray(side * tau * _above(x, np.clip(v, 1e-300, 1.0)))


def _above(x: Array, v: Array) -> Array:
    """The z ≥ 0 with P(Z > x + z) = v P(Z > x) for a standard normal Z; shapes (m,)."""
    from scipy.special import log_ndtr, ndtri_exp

    z, far, log_v = np.empty(x.shape), x > _TAIL, np.log(v)
    z[~far] = -ndtri_exp(np.minimum(log_ndtr(-x[~far]) + log_v[~far], 0.0)) - x[~far]
    z[far] = _in_tail(x[far], -log_v[far])
    return np.maximum(z, 0.0)


def _in_tail(x: Array, drop: Array) -> Array:
    """The same for x > 0, by Newton's method on xz + z²/2 − log(erfcx((x + z)/√2)/erfcx(x/√2)) = −log v."""
    from scipy.special import erfcx

    start = erfcx(x / _ROOT2)
    z = 2.0 * drop / (x + np.sqrt(x**2 + 2.0 * drop))
    for _ in range(5):
        here = erfcx((x + z) / _ROOT2)
        off = z * (x + 0.5 * z) - np.log(here / start) - drop
        z = np.maximum(z - off * here * math.sqrt(math.pi / 2.0), 0.0)
    return np.asarray(z)

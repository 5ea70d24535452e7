"""The few numerical maximisers that fits without a closed form share."""

import math
from collections.abc import Callable

import numpy as np

from engine.families.base import Floats
from engine.words import tr


def maximise(function: Callable[[Floats], tuple[float, Floats, Floats]], start: Floats) -> Floats:
    """(p,) maximiser of a strictly concave function of (p,) by Newton's method with step halving.

    `function` returns value, (p,) gradient and (p, p) Hessian; −inf outside its domain.
    """
    point = start
    value, gradient, hessian = function(point)
    for _ in range(200):
        step = np.linalg.solve(-hessian, gradient)
        size = 1.0
        while (trial := function(point + size * step))[0] < value:
            size /= 2
            if size < 1e-12:  # no rise left that float64 could see: this is the top
                return point
        point = point + size * step
        value, gradient, hessian = trial
        if np.all(np.abs(size * step) <= 1e-14 * (1 + np.abs(point))):
            break
    return point


def root(function: Callable[[float], float], low: float, high: float) -> float:
    """The positive root of a function that changes sign between `low` and `high`, found on a log scale."""
    from scipy.optimize import brentq

    return math.exp(brentq(lambda t: function(math.exp(t)), math.log(low), math.log(high), xtol=1e-14, rtol=1e-14))


def student_location_scale(x: Floats, nu: float) -> tuple[float, float]:
    """Maximum-likelihood (location, scale) of a Student-t with known ν for a sample (n,), by parameter-expanded EM.

    Source: Kent, Tyler & Vardi, *Comm. Statist. Simul.* 23 (1994) 441–453. The maximum is unique for ν ≥ 1 (Copas,
    *Biometrika* 62 (1975) 701, for the Cauchy); for ν < 1 this is the one uphill of the sample median.
    ValueError where ties make the likelihood unbounded: with m equal values it behaves as σ^(ν(n−m) − m) near σ = 0.
    """
    most = int(np.unique(x, return_counts=True)[1].max())
    if most >= nu * (x.size - most):
        raise ValueError(
            tr(
                "there is no maximum likelihood here: {most} of {size} values sit at one point, "
                "so the likelihood does not fall as the scale goes to 0",
                most=most,
                size=x.size,
            )
        )
    mu = float(np.median(x))
    sigma = float(np.median(np.abs(x - mu))) or float(np.abs(x - mu).mean())
    for _ in range(20_000):
        weight = 1 / (nu + ((x - mu) / sigma) ** 2)
        total = float(weight.sum())
        new_mu = float(weight @ x) / total
        new_sigma = math.sqrt(float(weight @ (x - new_mu) ** 2) / total)
        moved = abs(new_mu - mu) + abs(new_sigma - sigma)
        mu, sigma = new_mu, new_sigma
        if moved <= 1e-14 * (sigma + abs(mu)):
            break
    return mu, sigma

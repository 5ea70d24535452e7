"""Samples redrawn exactly from their law given a statistic, for the families where that law can be written down.

Each function turns noise (one row a redraw) into samples, so that the same noise under another value of the statistic
gives a sample that has only moved. `u` are uniform on (0, 1], `keys` on [0, 1); what they decide says each function.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.families import Exponential, Family, Laplace, Normal, Uniform
from engine.numeric_law import NumericLaw

Array = NDArray[np.float64]

# -- given a sum, a mean, a spread, a maximum ---------------------------------------------------------------------


def normal_given_mean(z: Array, mean: float, sigma: float) -> Array:
    """Normal samples (R, n) with x̄ = `mean`: z − z̄ is independent of z̄; z (R, n) standard normal."""
    return np.asarray(mean + sigma * _centred(z))


def normal_given_mean_sd(z: Array, mean: float, sd: float) -> Array:
    """Normal samples (R, n), n ≥ 2, with x̄ = `mean` and S = `sd` (divisor n − 1).

    Given both, the residuals are uniform on the sphere of radius S√(n − 1) about 0 in the plane Σr = 0: z − z̄, scaled.
    """
    residuals = _centred(z)
    length = np.sqrt(np.einsum("ij,ij->i", residuals, residuals))
    return np.asarray(mean + residuals * (sd * math.sqrt(z.shape[1] - 1.0) / length)[:, None])


def _centred(z: Array) -> Array:
    """z less its row means, twice: the first pass leaves rounding."""
    once = z - z.mean(axis=1, keepdims=True)
    return np.asarray(once - once.mean(axis=1, keepdims=True))


def heads_given_sum(keys: Array, heads: int) -> Array:
    """Zeros and ones (R, n) with `heads` ones: every arrangement is as probable; the smallest keys are heads."""
    places = np.argsort(keys, axis=1)[:, :heads]
    tosses = np.zeros(keys.shape)
    np.put_along_axis(tosses, places, 1.0, axis=1)
    return tosses


def counts_given_sum(u: Array, n: int) -> Array:
    """Poisson counts (R, n) with sum T, which are multinomial with n equal cells; u (R, T), one for each event."""
    rows = len(u)
    cells = np.minimum((u * n).astype(np.int64), n - 1) + n * np.arange(rows)[:, None]
    return np.bincount(cells.ravel(), minlength=rows * n).reshape(rows, n).astype(np.float64)


def exponential_given_sum(u: Array, total: float) -> Array:
    """Exponential samples (R, n) with sum `total`: the shares are Dirichlet(1, …, 1)."""
    e = -np.log(u) + np.finfo(np.float64).tiny
    return np.asarray(e * (total / e.sum(axis=1, keepdims=True)))


def uniform_given_max(u: Array, keys: Array, maximum: float) -> Array:
    """Uniform(0, θ) samples (R, n) with that maximum: it stands anywhere, the others are uniform below it."""
    x = maximum * np.minimum(u, 1.0 - 2.0**-53)
    np.put_along_axis(x, np.argmax(keys, axis=1)[:, None], maximum, axis=1)
    return np.asarray(x)


def uniform_given_range(u: Array, keys: Array, width: float, theta: float) -> Array:
    """Uniform(0, θ) samples (R, n), n ≥ 2, with max − min = `width`: the minimum is uniform on (0, θ − width).

    The density of (minimum, range) is n(n − 1)·rⁿ⁻²/θⁿ, in which the minimum does not occur; the others lie uniformly
    between the two.
    """
    low = (theta - width) * u[:, :1]
    inner = low + width * u[:, 2:]
    return _placed(np.concatenate([low, low + width, inner], axis=1), keys)


def permuted(x: Array, keys: Array) -> Array:
    """The values x (n,) in a random order, (R, n): iid samples given all their order statistics."""
    return np.asarray(x[np.argsort(keys, axis=1)])


def given_first(law: Family, u: Array, first: float) -> Array:
    """Samples (R, n) whose first observation is `first`; the others are plain draws."""
    x = law.icdf(1.0 - u)
    x[:, 0] = first
    return np.asarray(x)


# -- given order statistics ---------------------------------------------------------------------------------------


def given_order_statistic(law: Family, u: Array, keys: Array, k: int, value: float) -> Array:
    """Samples (R, n) of a continuous law whose k-th smallest is `value`.

    Below it stand k − 1 independent draws truncated to below, above it n − k truncated to above (David & Nagaraja,
    Order Statistics, 3rd ed., 2.5).
    """
    held = np.full((len(u), 1), value)
    return _placed(np.concatenate([below(law, value, u[:, : k - 1]), held, above(law, value, u[:, k:])], axis=1), keys)


def given_median(law: Family, u: Array, keys: Array, median: float) -> Array:
    """Samples (R, n), n ≥ 2, with that median: for odd n an observation, for even n midway between the middle two."""
    n = u.shape[1]
    if n % 2:
        return given_order_statistic(law, u, keys, (n + 1) // 2, median)
    half = n // 2
    apart = _gap_law(law, half, median).icdf(1.0 - u[:, :1])
    low, high = median - apart, median + apart
    lower, upper = below(law, low, u[:, 2 : half + 1]), above(law, high, u[:, half + 1 :])
    return _placed(np.concatenate([lower, low, high, upper], axis=1), keys)


def given_inner(law: Family, u: Array, keys: Array, inner: Array) -> Array:
    """Samples (R, n) whose order statistics but the least and the greatest are `inner` (n − 2,), sorted."""
    low, high = below(law, float(inner[0]), u[:, :1]), above(law, float(inner[-1]), u[:, 1:2])
    held = np.broadcast_to(inner, (len(u), len(inner)))
    return _placed(np.concatenate([low, held, high], axis=1), keys)


def _placed(x: Array, keys: Array) -> Array:
    """Each row of x in the random order that its keys give."""
    return np.take_along_axis(x, np.argsort(keys, axis=1), axis=1)


def _gap_law(law: Family, half: int, median: float) -> NumericLaw:
    """Of d, half the distance of the two middle ones of 2·half draws, given their midpoint m.

    Its density is ∝ F(m − d)ʰ⁻¹ f(m − d) f(m + d) (1 − F(m + d))ʰ⁻¹.
    """

    def log_density(d: Array) -> Array:
        low, high = median - d, median + d
        with np.errstate(divide="ignore", invalid="ignore"):
            logs = law.logpdf(low) + law.logpdf(high)
            if half > 1:
                logs = logs + (half - 1) * (log_below(law, low) + log_above(law, high))
        return np.where(np.isnan(logs), -np.inf, logs)

    ends = law.support()
    reach = min(median - ends[0], ends[1] - median)
    far = law.scale
    # The law is log-concave, so it falls at least as fast beyond what it fell by until there.
    top = float(log_density(np.zeros(1))[0])
    while far < reach and float(log_density(np.array([far]))[0]) > top - 45.0:
        far *= 2.0
    breaks = [abs(law.location - median), *(far * 0.5**power for power in range(1, 12))]
    return NumericLaw(log_density, 0.0, min(far, reach), breaks)


def below(law: Family, limit: float | Array, u: Array) -> Array:
    """Draws from the law truncated to x ≤ limit, however far out in its tail that is."""
    at = np.asarray(limit, dtype=np.float64)
    return np.asarray(np.minimum(_at_log_below(law, np.log(u) + log_below(law, at)), at))


def above(law: Family, limit: float | Array, u: Array) -> Array:
    """Draws from the law truncated to x ≥ limit."""
    at = np.asarray(limit, dtype=np.float64)
    return np.asarray(np.maximum(_at_log_above(law, np.log(u) + log_above(law, at)), at))


# -- tails in logarithms, where F itself underflows ---------------------------------------------------------------


def log_below(law: Family, x: Array) -> Array:
    """log F(x) of a normal, Laplace, exponential or uniform law."""
    return _tails(law)[0]((x - law.location) / law.scale)


def log_above(law: Family, x: Array) -> Array:
    """log(1 − F(x))."""
    return _tails(law)[1]((x - law.location) / law.scale)


def _at_log_below(law: Family, logs: Array) -> Array:
    return np.asarray(law.location + law.scale * _tails(law)[2](logs))


def _at_log_above(law: Family, logs: Array) -> Array:
    return np.asarray(law.location + law.scale * _tails(law)[3](logs))


Tail = Callable[[Array], Array]


def _tails(law: Family) -> tuple[Tail, Tail, Tail, Tail]:
    """log F and log(1 − F) of the standard law, and the inverses of both."""
    if isinstance(law, Normal):
        from scipy.special import log_ndtr, ndtri_exp

        return log_ndtr, lambda z: log_ndtr(-z), ndtri_exp, lambda y: -ndtri_exp(y)
    if isinstance(law, Laplace):
        return _laplace, lambda z: _laplace(-z), _laplace_inverse, lambda y: -_laplace_inverse(y)
    if isinstance(law, Exponential):
        return lambda z: np.log(-np.expm1(-z)), np.negative, lambda y: -np.log(-np.expm1(y)), np.negative
    if isinstance(law, Uniform):
        return np.log, lambda z: np.log1p(-z), np.exp, lambda y: -np.expm1(y)
    raise TypeError(f"no truncated draws of {law.name}")


def _laplace(z: Array) -> Array:
    low = np.minimum(z, 0.0) - math.log(2.0)
    return np.asarray(np.where(z < 0.0, low, np.log1p(-0.5 * np.exp(-np.maximum(z, 0.0)))))


def _laplace_inverse(logs: Array) -> Array:
    low = np.minimum(logs, -math.log(2.0))
    high = -math.log(2.0) - np.log(-np.expm1(np.maximum(logs, -math.log(2.0))))
    return np.asarray(np.where(logs < -math.log(2.0), low + math.log(2.0), high))

"""How heavy the tails of an estimator are: whether Monte-Carlo standard errors of its variance mean anything.

The standard error of an empirical variance is itself estimated from fourth powers. Where those have no finite
expectation, or one made by values so rare that R samples do not hold them, the variance comes out too small and its
standard error far too small, and a comparison with theory would cry wolf.
"""

from __future__ import annotations

import math

from engine.families import Exponential, Family, Gamma, LogNormal
from engine.order_statistics import has_moment, tail_index

SAMPLES_PER_UNIT = 20  # estimates wanted for each unit of excess kurtosis


def excess(name: str, family: Family, n: int) -> float:
    """About the excess kurtosis of a named estimator, inf where there is none; its size is all that matters."""
    if name in ("median", "trimmed_mean") and n > 2:
        k = (n + 1) // 2 if name == "median" else n // 10 + 1
        if k > 1:
            return 0.0 if has_moment(family, n, min(k, n - k + 1), 4) else math.inf
    if name.startswith("variance") or name == "sd":
        return _of_squares(family, name == "sd") / n
    if name == "exponential_rate" and isinstance(family, Exponential | Gamma):
        return 0.0 if n * (family.k if isinstance(family, Gamma) else 1.0) > 4.0 else math.inf
    kurtosis = family.kurtosis() if family.variance() > 0 else 3.0
    return _at_least_0(kurtosis - 3.0) / (1 if name in ("maximum", "midrange", "first") else n)


def _of_squares(family: Family, rooted: bool) -> float:
    """For the sample variance of many values: the excess kurtosis of squares, of |x| for its root."""
    if isinstance(family, LogNormal):
        # The standardised 4th moment of X² is about that of a log-normal law of 2σ; that of |X| of σ.
        return math.exp(min(700.0, (4.0 if rooted else 16.0) * family.sigma**2))
    if tail_index(family) <= (4.0 if rooted else 8.0):
        return math.inf
    kurtosis = family.kurtosis() if family.variance() > 0 else 3.0
    return _at_least_0(kurtosis - 3.0)


def _at_least_0(value: float) -> float:
    return math.inf if math.isnan(value) else max(0.0, value)


def trusted(excess_kurtosis: float, replications: int) -> bool:
    """Whether so many estimates are enough for the standard errors of their variance and MSE."""
    return SAMPLES_PER_UNIT * excess_kurtosis <= replications

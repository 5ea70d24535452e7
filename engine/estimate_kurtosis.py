"""How heavy the tails of an estimator are: whether Monte-Carlo standard errors of its variance mean anything.

The standard error of an empirical variance is itself estimated from fourth powers. Where those have no finite
expectation, or one made by values so rare that R samples do not hold them, the variance comes out too small and its
standard error far too small, and a comparison with theory would cry wolf.
"""

from __future__ import annotations

import math

from engine.families import Exponential, Family, Gamma, LogNormal
from engine.order_statistics import has_moment, kurtosis, tail_index

FEWEST = 200  # estimates that a judgement of variance or MSE takes
FEWEST_FOR_BIAS = 30
SAMPLES_PER_UNIT = 20  # estimates wanted for each unit of excess kurtosis


def excess(name: str, family: Family, n: int) -> float:
    """About the excess kurtosis of a named estimator, inf where there is none; its size is all that matters."""
    if name in ("median", "maximum") and n > 2 and not family.discrete:
        # Of an even n's two middle values either is near enough.
        return _at_least_0(kurtosis(family, n, (n + 1) // 2 if name == "median" else n) - 3.0)
    if name == "trimmed_mean" and n >= 10:
        return 0.0 if has_moment(family, n, n // 10 + 1, 4) else math.inf
    if name.startswith("variance") or name == "sd":
        return _of_squares(family, name == "sd") / n
    if name == "exponential_rate" and isinstance(family, Exponential | Gamma):
        return 0.0 if n * (family.k if isinstance(family, Gamma) else 1.0) > 4.0 else math.inf
    return _at_least_0(_kurtosis(family) - 3.0) / (1 if name in ("maximum", "median", "midrange", "first") else n)


def _of_squares(family: Family, rooted: bool) -> float:
    """Of (x − μ)², the summands of a sample variance; of |x − μ| for its root."""
    if isinstance(family, LogNormal):
        # The standardised 4th moment of X² is about that of a log-normal law of 2σ; that of |X| of σ.
        return math.exp(min(700.0, (4.0 if rooted else 16.0) * family.sigma**2))
    if tail_index(family) <= (4.0 if rooted else 8.0):
        return math.inf
    # μ₈/μ₄² is 1.3κ² for a normal law, 1.9κ² for a Laplace, 2.3κ² for an exponential one.
    return _at_least_0(_kurtosis(family) - 3.0 if rooted else 2.0 * _kurtosis(family) ** 2)


def _kurtosis(family: Family) -> float:
    return family.kurtosis() if family.variance() > 0 else 3.0


def _at_least_0(value: float) -> float:
    return math.inf if math.isnan(value) else max(0.0, value)


def scatter_trusted(excess_kurtosis: float, replications: int) -> bool:
    """Whether so many estimates are enough for the standard errors of their variance and MSE."""
    return replications >= max(FEWEST, SAMPLES_PER_UNIT * excess_kurtosis)


def mean_trusted(excess_kurtosis: float, replications: int) -> bool:
    """Whether they are enough for the standard error of their mean.

    A tail without a fourth moment is no reason against it: it makes the standard error too large, if anything.
    """
    return replications >= max(FEWEST_FOR_BIAS, excess_kurtosis if math.isfinite(excess_kurtosis) else 0.0)

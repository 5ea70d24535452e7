"""Every likelihood by the name of its model."""

from __future__ import annotations

from typing import Any

from engine.concept import Array
from engine.likelihood.base import OneParameter, TwoParameter
from engine.likelihood.centres import LaplaceCentre, StudentCentre
from engine.likelihood.chances import BernoulliP, GeometricP, NegativeBinomialBoth, PoissonMean
from engine.likelihood.normals import LogNormalBoth, NormalBoth, NormalMean, NormalVariance
from engine.likelihood.shapes import BetaBoth, GammaBoth, WeibullBoth
from engine.likelihood.sizes import ExponentialRate, ParetoShape, UniformEnd
from engine.likelihood.students import StudentBoth

ONE_PARAMETER: dict[str, type[OneParameter]] = {
    "normal_mean": NormalMean,
    "normal_variance": NormalVariance,
    "bernoulli": BernoulliP,
    "exponential": ExponentialRate,
    "poisson": PoissonMean,
    "geometric": GeometricP,
    "laplace": LaplaceCentre,
    "cauchy": StudentCentre,
    "student_t": StudentCentre,
    "uniform_theta": UniformEnd,
    "pareto": ParetoShape,
}

TWO_PARAMETER: dict[str, type[TwoParameter]] = {
    "normal": NormalBoth,
    "gamma": GammaBoth,
    "weibull": WeibullBoth,
    "lognormal": LogNormalBoth,
    "beta": BetaBoth,
    "negative_binomial": NegativeBinomialBoth,
    "student_t_scale": StudentBoth,
}


def one_parameter(name: str, x: Array, **known: Any) -> OneParameter:
    """The likelihood by the name of its model, from data (n,) within the support."""
    return ONE_PARAMETER[name](x, **known)  # type: ignore[call-arg]


def two_parameter(name: str, x: Array, **known: Any) -> TwoParameter:
    """The likelihood by the name of its model, from data (n,) within the support."""
    return TWO_PARAMETER[name](x, **known)  # type: ignore[call-arg]

"""Families of distributions: the populations, the noise and the models of every concept.

Importing this package does not import SciPy; the functions that need its special functions do so when called.
"""

from engine.families.base import Family, Floats, Interval, Parameter
from engine.families.bounded import Beta, Uniform, UniformTheta
from engine.families.discrete import Bernoulli, Geometric, Poisson
from engine.families.empirical import Empirical
from engine.families.heavy_tailed import Cauchy, StudentT
from engine.families.location_scale import Laplace, Logistic, Normal
from engine.families.mixture import NormalMixture
from engine.families.negative_binomial import NegativeBinomial
from engine.families.positive import Exponential, Gamma, LogNormal
from engine.families.power_tailed import Pareto, Weibull
from engine.words import tr

FAMILIES: tuple[type[Family], ...] = (
    Normal,
    Laplace,
    StudentT,
    Cauchy,
    Logistic,
    Uniform,
    UniformTheta,
    Exponential,
    Gamma,
    LogNormal,
    Weibull,
    Pareto,
    Beta,
    NormalMixture,
    Bernoulli,
    Poisson,
    Geometric,
    NegativeBinomial,
    Empirical,
)


def family(name: str) -> type[Family]:
    """The family with this `name`; ValueError if there is none."""
    for candidate in FAMILIES:
        if candidate.name == name:
            return candidate
    raise ValueError(
        tr("there is no family {name!r}; there are {name2}", name=name, name2=", ".join(each.name for each in FAMILIES))
    )


__all__ = [
    "FAMILIES",
    "Bernoulli",
    "Beta",
    "Cauchy",
    "Empirical",
    "Exponential",
    "Family",
    "Floats",
    "Gamma",
    "Geometric",
    "Interval",
    "Laplace",
    "LogNormal",
    "Logistic",
    "NegativeBinomial",
    "Normal",
    "NormalMixture",
    "Parameter",
    "Pareto",
    "Poisson",
    "StudentT",
    "Uniform",
    "UniformTheta",
    "Weibull",
    "family",
]

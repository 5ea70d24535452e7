"""The models whose likelihoods can be looked at: their parameters, what is taken as known, and where they start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from engine.concept import Array
from engine.families import Family, Parameter, family
from engine.likelihood.base import Likelihood
from engine.likelihood.makers import ONE_PARAMETER, TWO_PARAMETER
from engine.likelihood.parts import CENTRE, MEAN, VARIANCE
from engine.words import mark


@dataclass(frozen=True, kw_only=True)
class Model:
    """A model of one or two unknown parameters.

    `known` maps names of settings to the names by which the likelihood takes them; `start` and `truth` are θ and θ₀
    to begin with; `values` says in words what one observation is.
    """

    name: str
    title: str
    family: type[Family]
    parameters: tuple[Parameter, ...]
    values: str
    start: tuple[float, ...]
    truth: tuple[float, ...]
    known: Mapping[str, str]

    @property
    def two(self) -> bool:
        return len(self.parameters) == 2

    def _given(self, known: Mapping[str, float]) -> dict[str, float]:
        given = {inner: known[outer] for outer, inner in self.known.items()}
        return {"nu": 1.0, **given} if self.name == "cauchy" else given

    def likelihood(self, x: Array, known: Mapping[str, float]) -> Likelihood:
        """log L from data (n ≥ 1,) within the support; `known` by the names of settings."""
        makers: Mapping[str, type[Likelihood]] = {**ONE_PARAMETER, **TWO_PARAMETER}
        made: Likelihood = makers[self.name](x, **self._given(known))  # type: ignore[call-arg]
        return made

    def law(self, theta: tuple[float, ...], known: Mapping[str, float]) -> Family:
        """The distribution at θ; ValueError where its domain does not allow it."""
        makers: Mapping[str, type[Likelihood]] = {**ONE_PARAMETER, **TWO_PARAMETER}
        return makers[self.name].law_at(*theta, **self._given(known))

    def possible(self, x: Array, known: Mapping[str, float]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """True for the values (n,) that the model allows at all."""
        inside = self.family.sample_space.contains(x)
        if self.family.discrete:
            inside &= x == np.floor(x)
        if "xm" in self.known:
            inside &= x >= known["xm"]
        return np.asarray(inside)


def _model(name: str, title: str, values: str, start: tuple[float, ...], truth: tuple[float, ...], *, of: str = "",
           parameters: tuple[Parameter, ...] = (), known: Mapping[str, str] | None = None) -> Model:  # fmt: skip
    law = family(of or name)
    return Model(name=name, title=title, family=law, parameters=parameters or law.parameters, values=values,
                 start=start, truth=truth, known=MappingProxyType(dict(known or {})))  # fmt: skip


_NUMBER, _POSITIVE, _SHARE = (
    mark("a number"),
    mark("a number greater than 0"),
    mark("a number strictly between 0 and 1"),
)
_ALL = (
    _model("exponential", mark("exponential: rate λ"), mark("a number of at least 0"), (0.95,), (0.6,)),
    _model(
        "normal_mean",
        mark("normal: mean μ"),
        _NUMBER,
        (1.0,),
        (0.0,),
        of="normal",
        parameters=(MEAN,),
        known={"known_sigma": "sigma"},
    ),
    _model(
        "normal_variance",
        mark("normal: variance σ²"),
        _NUMBER,
        (2.0,),
        (1.0,),
        of="normal",
        parameters=(VARIANCE,),
        known={"known_mu": "mu"},
    ),
    _model("bernoulli", mark("Bernoulli: probability p"), mark("0 or 1"), (0.5,), (0.7,)),
    _model("poisson", mark("Poisson: mean λ"), mark("a count"), (4.0,), (3.0,)),
    _model("geometric", mark("geometric: probability p"), mark("a count of at least 1"), (0.45,), (0.3,)),
    _model(
        "laplace", mark("Laplace: centre μ"), _NUMBER, (1.0,), (0.0,), parameters=(CENTRE,), known={"known_sigma": "b"}
    ),
    _model(
        "cauchy",
        mark("Cauchy: centre μ"),
        _NUMBER,
        (1.5,),
        (0.0,),
        parameters=(CENTRE,),
        known={"known_sigma": "sigma"},
    ),
    _model(
        "student_t",
        mark("Student t: centre μ"),
        _NUMBER,
        (1.0,),
        (0.0,),
        parameters=(CENTRE,),
        known={"known_sigma": "sigma", "nu": "nu"},
    ),
    _model("uniform_theta", mark("uniform on (0, θ): end θ"), mark("a number of at least 0"), (4.0,), (3.0,)),
    _model(
        "pareto",
        mark("Pareto: shape α"),
        mark("a number of at least xₘ"),
        (3.0,),
        (2.0,),
        parameters=family("pareto").parameters[:1],
        known={"xm": "xm"},
    ),
    _model("normal", mark("normal: μ and σ²"), _NUMBER, (4.0, 2.0), (3.5, 1.44), parameters=(MEAN, VARIANCE)),
    _model("gamma", mark("gamma: k and s"), _POSITIVE, (3.0, 1.0), (2.0, 1.0)),
    _model("weibull", mark("Weibull: k and s"), _POSITIVE, (2.0, 1.0), (1.5, 1.0)),
    _model("lognormal", mark("lognormal: μ and σ"), _POSITIVE, (0.5, 1.0), (0.0, 0.8)),
    _model("beta", mark("beta: a and b"), _SHARE, (3.0, 3.0), (2.0, 3.0)),
    _model("negative_binomial", mark("negative binomial: r and p"), mark("a count"), (4.0, 0.5), (3.0, 0.4)),
    _model(
        "student_t_scale",
        mark("Student t: μ and σ"),
        _NUMBER,
        (0.5, 1.3),
        (0.0, 1.0),
        of="student_t",
        parameters=(CENTRE, family("student_t").parameters[2]),
        known={"nu": "nu"},
    ),
)
MODELS: Mapping[str, Model] = MappingProxyType({model.name: model for model in _ALL})

"""What a log-likelihood is here: a function of the parameters, made once from the data and then quick at any θ.

Building one reduces the data to what the function needs (sufficient statistics where there are any), so that a value,
a slope or a whole surface afterwards costs the same for a hundred observations and for a million. Everything is
computed through logarithms; `product` multiplies the densities themselves, only to show what becomes of that.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

import numpy as np

from engine.concept import Array
from engine.families import Family, Parameter

# A log-likelihood ratio below this is no longer drawn: L is then a thousandth of its maximum.
DROP = 7.0


@dataclass(frozen=True)
class Maximum:
    """Where the likelihood is largest.

    `theta` (p,) or None where there is none; `words` say why not, or what is unusual about it. `stationary` tells
    whether the score vanishes there, `smooth` whether the second derivative exists, `others` (m, p) further local
    maxima, `flat` an interval of equally good values (one parameter).
    """

    theta: Array | None
    words: str = ""
    stationary: bool = True
    smooth: bool = True
    others: Array | None = None
    flat: tuple[float, float] | None = None


class Likelihood(ABC):
    """log L as a function of p parameters for one sample.

    Parameters come one array each (any shapes that broadcast) and must lie within `parameters`; at a closed end of a
    domain the limit is returned. Units: θ in the parameter's own, log L in nats.
    """

    parameters: ClassVar[tuple[Parameter, ...]]
    n: int
    known: Mapping[str, float] = MappingProxyType({})

    @abstractmethod
    def log(self, *theta: Array | float) -> Array:
        """log L(θ) of the broadcast shape; −inf where the data are impossible."""

    @abstractmethod
    def score(self, *theta: Array | float) -> tuple[Array, ...]:
        """∂ log L / ∂θᵢ, p arrays."""

    @abstractmethod
    def second(self, *theta: Array | float) -> tuple[Array, ...]:
        """Second derivatives of log L: one array, or (11, 12, 22) for two parameters."""

    @staticmethod
    @abstractmethod
    def law_at(*theta: float, **known: float) -> Family:
        """The model at θ; ValueError where its domain is narrower."""

    def law(self, *theta: float) -> Family:
        """The model at θ with what this likelihood takes as known."""
        return self.law_at(*theta, **self.known)

    @abstractmethod
    def maximum(self) -> Maximum:
        """The maximum-likelihood estimate, by closed form where there is one."""

    def information(self, *theta: float) -> Array:
        """(p, p) observed information −∂² log L at θ."""
        return -_matrix([float(value) for value in self.second(*theta)])

    def fisher(self, *theta: float) -> Array:
        """(p, p) Fisher information of the whole sample; ValueError where regularity fails."""
        return np.asarray(self.n * self.law(*theta).fisher_information())


class OneParameter(Likelihood):
    """A likelihood in one parameter."""

    @property
    def parameter(self) -> Parameter:
        return self.parameters[0]


class TwoParameter(Likelihood):
    """A likelihood in two parameters, with its profiles."""

    @abstractmethod
    def best_second(self, first: Array) -> Array:
        """For each value of the first parameter the second one that maximises log L."""

    @abstractmethod
    def best_first(self, second: Array) -> Array:
        """For each value of the second parameter the first one that maximises log L."""

    def profile(self, which: int, values: Array) -> Array:
        """max log L over the other parameter, at each value of parameter `which` (0 or 1)."""
        if which == 0:
            return self.log(values, self.best_second(values))
        return self.log(self.best_first(values), values)

    def surface(self, first: Array, second: Array) -> Array:
        """(len(second), len(first)) values of log L on the grid of two axes."""
        return self.log(first[None, :], second[:, None])


def _matrix(entries: list[float]) -> Array:
    if len(entries) == 1:
        return np.array([entries])
    return np.array([entries[:2], entries[1:]])


def standard_errors(information: Array) -> Array | None:
    """(p,) square roots of the diagonal of the inverse information; None unless it is positive definite."""
    if not np.isfinite(information).all():
        return None
    try:
        factor = np.linalg.cholesky(information)
    except np.linalg.LinAlgError:
        return None
    inverse = np.linalg.inv(factor)
    return np.asarray(np.sqrt((inverse**2).sum(axis=0)))


def reach(likelihood: OneParameter, top: float, unit: float, drop: float = DROP) -> tuple[float, float]:
    """The interval about `top` outside of which log L lies at least `drop` below its value there.

    Searched outward in doubling steps of `unit`, each end then to within some hundredths; an end of the domain
    bounds it.
    """
    best = float(likelihood.log(top))
    return _end(likelihood, top, -unit, best - drop), _end(likelihood, top, unit, best - drop)


def _end(likelihood: OneParameter, top: float, unit: float, level: float) -> float:
    domain = likelihood.parameter
    steps = 2.0 ** np.arange(-4, 40)
    for _ in range(2):
        at = np.clip(top + unit * steps, domain.low, domain.high)
        inside = domain.contains(at)
        values = np.full(at.shape, -np.inf)
        values[inside] = likelihood.log(at[inside])
        below = np.flatnonzero(~(values > level))
        if not below.size:
            return float(at[-1])
        first = int(below[0])
        steps = np.linspace(steps[first - 1] if first else 0.0, steps[first], 12)
    return float(at[first])

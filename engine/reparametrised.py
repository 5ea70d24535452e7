"""A parameter on another scale: log-odds of a probability, logarithm of a rate; and the laws that come of it.

A density takes the factor |dθ/dφ| with it, so its mode and whatever rests on heights moves; quantiles are carried over
as they are, and a likelihood, which is no density over θ, has no factor to take.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.families import Beta, Gamma
from engine.posterior import Law
from engine.words import tr

Array = NDArray[np.float64]
_SMALLEST = 1e-300  # stands for 0 where its logarithm is asked for


@dataclass(frozen=True)
class Scale:
    """A map θ → φ and back, each (any shape) → the same shape; `name` is "identity", "logit" or "log"."""

    name: str
    forward: Callable[[ArrayLike], Array]
    back: Callable[[ArrayLike], Array]

    def to(self, theta: float) -> float:
        return float(self.forward(theta))

    def of(self, phi: float) -> float:
        return float(self.back(phi))


def _as_is(x: ArrayLike) -> Array:
    return np.asarray(x, dtype=np.float64)


def _logit(p: ArrayLike) -> Array:
    at = _as_is(p)
    with np.errstate(divide="ignore"):
        return np.asarray(np.log(at) - np.log1p(-at))


def _expit(phi: ArrayLike) -> Array:
    return np.asarray(np.exp(-np.logaddexp(0.0, -_as_is(phi))))


def _log(x: ArrayLike) -> Array:
    with np.errstate(divide="ignore"):
        return np.asarray(np.log(_as_is(x)))


def _exp(x: ArrayLike) -> Array:
    with np.errstate(over="ignore"):
        return np.asarray(np.exp(_as_is(x)))


IDENTITY = Scale("identity", _as_is, _as_is)
LOGIT = Scale("logit", _logit, _expit)
LOG = Scale("log", _log, _exp)


@dataclass(frozen=True)
class LogitBeta:
    """The law of log p/(1 − p) where p has a Beta(a, b) law: one peak, at p = a/(a + b), whatever a and b."""

    beta: Beta

    def logpdf(self, x: ArrayLike) -> Array:
        from scipy.special import betaln

        at, a, b = _as_is(x), self.beta.a, self.beta.b
        return np.asarray(-a * np.logaddexp(0.0, -at) - b * np.logaddexp(0.0, at) - betaln(a, b))

    def pdf(self, x: ArrayLike) -> Array:
        return np.asarray(np.exp(self.logpdf(x)))

    def cdf(self, x: ArrayLike) -> Array:
        from scipy.special import betainc

        return np.asarray(betainc(self.beta.a, self.beta.b, _expit(x)))

    def icdf(self, q: ArrayLike) -> Array:
        from scipy.special import betaincinv

        share = _as_is(q)
        # log p and log(1 − p) each from its own side: near an end of the scale the other has lost its digits.
        p = betaincinv(self.beta.a, self.beta.b, share)
        rest = betaincinv(self.beta.b, self.beta.a, 1.0 - share)
        ends = np.where(share <= 0.0, -np.inf, np.where(share >= 1.0, np.inf, 0.0))
        return np.asarray(np.log(np.maximum(p, _SMALLEST)) - np.log(np.maximum(rest, _SMALLEST)) + ends)

    def mean(self) -> float:
        from scipy.special import psi

        return float(psi(self.beta.a) - psi(self.beta.b))

    def variance(self) -> float:
        from scipy.special import polygamma

        return float(polygamma(1, self.beta.a) + polygamma(1, self.beta.b))

    def support(self) -> tuple[float, float]:
        return -math.inf, math.inf

    @property
    def mode(self) -> float:
        return math.log(self.beta.a / self.beta.b)


@dataclass(frozen=True)
class LogGamma:
    """The law of log λ where λ has a gamma law of shape k and scale s: one peak, at λ = ks."""

    gamma: Gamma

    def logpdf(self, x: ArrayLike) -> Array:
        at = _as_is(x) - math.log(self.gamma.s)
        return np.asarray(self.gamma.k * at - _exp(at) - math.lgamma(self.gamma.k))

    def pdf(self, x: ArrayLike) -> Array:
        return np.asarray(np.exp(self.logpdf(x)))

    def cdf(self, x: ArrayLike) -> Array:
        from scipy.special import gammainc

        return np.asarray(gammainc(self.gamma.k, _exp(_as_is(x) - math.log(self.gamma.s))))

    def icdf(self, q: ArrayLike) -> Array:
        from scipy.special import gammaincinv

        share = _as_is(q)
        ends = np.where(share <= 0.0, -np.inf, np.where(share >= 1.0, np.inf, 0.0))
        inner = np.where((share > 0.0) & (share < 1.0), share, 0.5)
        at = np.maximum(gammaincinv(self.gamma.k, inner), _SMALLEST)
        return np.asarray(np.log(at) + math.log(self.gamma.s) + ends)

    def mean(self) -> float:
        from scipy.special import psi

        return float(psi(self.gamma.k)) + math.log(self.gamma.s)

    def variance(self) -> float:
        from scipy.special import polygamma

        return float(polygamma(1, self.gamma.k))

    def support(self) -> tuple[float, float]:
        return -math.inf, math.inf

    @property
    def mode(self) -> float:
        return math.log(self.gamma.k * self.gamma.s)


def on_scale(law: Law, scale: Scale) -> Law:
    """The law of φ where θ has this one; a beta law goes with the logit, a gamma law with the logarithm."""
    if scale.name == "logit" and isinstance(law, Beta):
        return LogitBeta(law)
    if scale.name == "log" and isinstance(law, Gamma):
        return LogGamma(law)
    if scale.name == "identity":
        return law
    raise ValueError(tr("no law of {name} is known on the scale {name2}", name=type(law).__name__, name2=scale.name))

"""Symmetric families on the whole line, known by a centre and a width; here normal, Laplace and logistic.

For X = μ + σZ with log-density −log σ + ℓ(z), the scores are ∂/∂μ = −ℓ'(z)/σ and ∂/∂σ = −(1 + zℓ'(z))/σ, and by
symmetry the information is diag(i₁, i₂)/σ² with two constants (Lehmann & Casella, *Theory of Point Estimation*,
2nd ed., §2.5). So a family here is its standard density, the slope ℓ', and four constants.
"""

import math
from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import ArrayLike

from engine.families.base import Family, Floats, Parameter, pieces
from engine.families.fit import maximise
from engine.words import mark

LOG_SQRT_2PI = 0.5 * math.log(2 * math.pi)


def centre(name: str, label: str) -> Parameter:
    return Parameter(name=name, symbol="μ", label=label)


def width(name: str, symbol: str, label: str) -> Parameter:
    return Parameter(name=name, symbol=symbol, label=label, low=0, low_open=True)


class LocationScale(Family):
    """A symmetric location–scale family; its last two parameters are the location and the scale."""

    __slots__ = ()

    @property
    def location(self) -> float:
        return float(getattr(self, self.parameters[-2].name))

    @property
    def scale(self) -> float:
        return float(getattr(self, self.parameters[-1].name))

    def standard(self) -> Self:
        return replace(self, **{self.parameters[-2].name: 0.0, self.parameters[-1].name: 1.0})  # type: ignore[type-var]

    def mean(self) -> float:
        return self.location

    def _score(self, x: Floats) -> dict[str, Floats]:
        z = (x - self.location) / self.scale
        slope = self._slope(z)
        names = (parameter.name for parameter in self.parameters[-2:])
        return dict(zip(names, (-slope / self.scale, -(1 + z * slope) / self.scale), strict=True))

    def fisher_information(self) -> Floats:
        return np.diag(self._information()) / self.scale**2

    @abstractmethod
    def _slope(self, z: Floats) -> Floats:
        """The derivative of the standard log-density."""

    @abstractmethod
    def _information(self) -> tuple[float, float]:
        """Information about location and scale of the standard member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Normal(LocationScale):
    """The normal law with mean μ and standard deviation σ."""

    name = "normal"
    parameters = (centre("mu", mark("Mean")), width("sigma", "σ", mark("Standard deviation")))
    mu: float
    sigma: float

    def _logpdf(self, z: Floats) -> Floats:
        return -0.5 * z**2 - LOG_SQRT_2PI

    def _cdf(self, z: Floats) -> Floats:
        from scipy.special import ndtr

        return np.asarray(ndtr(z))

    def _icdf(self, q: Floats) -> Floats:
        from scipy.special import ndtri

        return np.asarray(ndtri(q))

    def variance(self) -> float:
        return self.sigma**2

    def kurtosis(self) -> float:
        return 3.0

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        rng.standard_normal(out=out)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        data = cls._data(x, differing=True)
        return cls(mu=float(data.mean()), sigma=float(data.std()))

    def _slope(self, z: Floats) -> Floats:
        return -z

    def _information(self) -> tuple[float, float]:
        return 1.0, 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Laplace(LocationScale):
    """The double exponential law with centre μ and mean absolute deviation b."""

    name = "laplace"
    parameters = (centre("mu", mark("Centre")), width("b", "b", mark("Mean absolute deviation")))
    mu: float
    b: float

    def _logpdf(self, z: Floats) -> Floats:
        return -np.abs(z) - math.log(2)

    def _cdf(self, z: Floats) -> Floats:
        tail = 0.5 * np.exp(-np.abs(z))
        return np.where(z < 0, tail, 1 - tail)

    def _icdf(self, q: Floats) -> Floats:
        return np.where(q < 0.5, np.log(2 * q), -np.log(2 * (1 - q)))

    def variance(self) -> float:
        return 2 * self.b**2

    def kurtosis(self) -> float:
        return 6.0

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        # The difference of two standard exponentials; all of the first come before all of the second.
        rng.standard_exponential(out=out)
        for piece in pieces(out):
            piece -= rng.standard_exponential(piece.size)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        data = cls._data(x, differing=True)
        mu = float(np.median(data))
        return cls(mu=mu, b=float(np.abs(data - mu).mean()))

    def _slope(self, z: Floats) -> Floats:
        return -np.sign(z)

    def _information(self) -> tuple[float, float]:
        return 1.0, 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Logistic(LocationScale):
    """The logistic law with centre μ and scale s (standard deviation πs/√3)."""

    name = "logistic"
    parameters = (centre("mu", mark("Centre")), width("s", "s", mark("Scale")))
    mu: float
    s: float

    def _logpdf(self, z: Floats) -> Floats:
        distance = np.abs(z)
        return np.asarray(-distance - 2 * np.log1p(np.exp(-distance)))

    def _cdf(self, z: Floats) -> Floats:
        tail = np.exp(-np.abs(z))
        return np.asarray(np.where(z < 0, tail, 1) / (1 + tail))

    def _icdf(self, q: Floats) -> Floats:
        from scipy.special import logit

        return np.asarray(logit(q))

    def variance(self) -> float:
        return (math.pi * self.s) ** 2 / 3

    def kurtosis(self) -> float:
        return 4.2

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        rng.random(out=out)
        for piece in pieces(out):
            np.maximum(piece, 2.0**-54, out=piece)  # an exact 0, once in 2⁵³ draws, would give −inf
            upper = np.log1p(-piece)
            np.log(piece, out=piece)
            piece -= upper

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        data = cls._data(x, differing=True)
        middle, spread = float(data.mean()), float(data.std())
        y = (data - middle) / spread

        def likelihood(point: Floats) -> tuple[float, Floats, Floats]:
            # In (a, b) = (1/s, μ/s) the log-likelihood is strictly concave (Burridge, JRSS B 43, 1981).
            a, b = point
            if a <= 0:
                return -math.inf, point, np.eye(2)
            u = a * y - b
            t = np.tanh(0.5 * u)
            c = 0.5 * (1 - t**2)
            value = y.size * math.log(a) - float(np.sum(np.abs(u) + 2 * np.log1p(np.exp(-np.abs(u)))))
            gradient = np.array([y.size / a - np.sum(y * t), np.sum(t)])
            cross = np.sum(y * c)
            return value, gradient, np.array([[-y.size / a**2 - np.sum(y * y * c), cross], [cross, -np.sum(c)]])

        a, b = maximise(likelihood, np.array([1.8, 0.0]))
        return cls(mu=float(middle + spread * b / a), s=float(spread / a))

    def _slope(self, z: Floats) -> Floats:
        return np.asarray(-np.tanh(0.5 * z))

    def _information(self) -> tuple[float, float]:
        return 1 / 3, (3 + math.pi**2) / 9

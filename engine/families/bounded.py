"""Families on a bounded interval: uniform, uniform on (0, θ), beta."""

import math
from dataclasses import dataclass, replace
from typing import ClassVar, Never, Self

import numpy as np
from numpy.typing import ArrayLike

from engine.families.base import Family, Floats, Interval, Parameter
from engine.families.fit import maximise
from engine.words import mark, tr


class Flat(Family):
    """A uniform law: the ends of its support are what is unknown, so nothing is differentiable in them."""

    __slots__ = ()

    _standard_support: ClassVar[tuple[float, float]] = (0.0, 1.0)

    def _logpdf(self, z: Floats) -> Floats:
        return np.zeros_like(z)

    def _cdf(self, z: Floats) -> Floats:
        return np.minimum(z, 1.0)

    def _icdf(self, q: Floats) -> Floats:
        return q

    def mean(self) -> float:
        return self.location + self.scale / 2

    def variance(self) -> float:
        return self.scale**2 / 12

    def kurtosis(self) -> float:
        return 1.8

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        rng.random(out=out)

    def _score(self, x: Floats) -> Never:
        raise ValueError(
            tr("regularity fails: the support of {name} moves with its parameters, so it has no score", name=self.name)
        )

    def fisher_information(self) -> Never:
        raise ValueError(
            tr(
                "regularity fails: the support of {name} moves with its parameters, so it has no Fisher information",
                name=self.name,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Uniform(Flat):
    """The uniform law on [low, high]."""

    name = "uniform"
    parameters = (
        Parameter(name="low", symbol="a", label=mark("Lower end")),
        Parameter(name="high", symbol="b", label=mark("Upper end")),
    )
    low: float
    high: float

    def __post_init__(self) -> None:
        Family.__post_init__(self)
        if not self.high > self.low:
            raise ValueError(
                tr(
                    "high = {high:g} is not allowed; it must be greater than low = {low:g}",
                    high=self.high,
                    low=self.low,
                )
            )

    @property
    def location(self) -> float:
        return self.low

    @property
    def scale(self) -> float:
        return self.high - self.low

    def standard(self) -> Self:
        return replace(self, low=0.0, high=1.0)

    def support(self) -> tuple[float, float]:
        return self.low, self.high  # exactly: low + (high − low) may round to something else

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        data = cls._data(x, differing=True)
        return cls(low=float(data.min()), high=float(data.max()))


@dataclass(frozen=True, slots=True, kw_only=True)
class UniformTheta(Flat):
    """The uniform law on (0, θ)."""

    name = "uniform_theta"
    sample_space = Interval(low=0)
    parameters = (Parameter(name="theta", symbol="θ", label=mark("Upper end"), low=0, low_open=True),)
    theta: float

    @property
    def scale(self) -> float:
        return self.theta

    def standard(self) -> Self:
        return replace(self, theta=1.0)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        data = cls._data(x)
        if not data.any():
            raise ValueError(tr("uniform_theta has no maximum likelihood here: every value is 0"))
        return cls(theta=float(data.max()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Beta(Family):
    """The beta law on [0, 1] with density ∝ x^(a−1) (1−x)^(b−1)."""

    name = "beta"
    sample_space = Interval(low=0, high=1, low_open=True, high_open=True)
    parameters = (
        Parameter(name="a", symbol="a", label=mark("Weight towards 1"), low=0, low_open=True),
        Parameter(name="b", symbol="b", label=mark("Weight towards 0"), low=0, low_open=True),
    )
    _standard_support = (0.0, 1.0)
    a: float
    b: float

    def _logpdf(self, z: Floats) -> Floats:
        from scipy.special import betaln, xlog1py, xlogy

        return np.asarray(xlogy(self.a - 1, z) + xlog1py(self.b - 1, -z) - betaln(self.a, self.b))

    def _cdf(self, z: Floats) -> Floats:
        from scipy.special import betainc

        return np.asarray(betainc(self.a, self.b, z))

    def _icdf(self, q: Floats) -> Floats:
        from scipy.special import betaincinv

        return np.asarray(betaincinv(self.a, self.b, q))

    def mean(self) -> float:
        return self.a / (self.a + self.b)

    def variance(self) -> float:
        total = self.a + self.b
        return self.a / total * self.b / total / (total + 1)

    def kurtosis(self) -> float:
        a, b, total = self.a, self.b, self.a + self.b
        top = (a - b) ** 2 * (total + 1) - a * b * (total + 2)
        return 3 + 6 * top / (a * b * (total + 2) * (total + 3))

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        out[:] = rng.beta(self.a, self.b, out.size)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        from scipy.special import betaln, polygamma, psi

        data = cls._data(x, differing=True)
        mean_logs = np.array([np.log(data).mean(), np.log1p(-data).mean()])

        def likelihood(point: Floats) -> tuple[float, Floats, Floats]:
            # Concave: an exponential family in its natural parameters.
            if point.min() <= 0:
                return -math.inf, point, np.eye(2)
            value = float((point - 1) @ mean_logs - betaln(*point))
            gradient = mean_logs - psi(point) + psi(point.sum())
            return value, gradient, polygamma(1, point.sum()) - np.diag(polygamma(1, point))

        mean = float(data.mean())
        total = mean * (1 - mean) / float(data.var()) - 1  # by moments; > 0 for values within (0, 1)
        a, b = maximise(likelihood, total * np.array([mean, 1 - mean]))
        return cls(a=float(a), b=float(b))

    def _score(self, x: Floats) -> dict[str, Floats]:
        from scipy.special import psi

        both = psi(self.a + self.b)
        return {"a": np.log(x) - psi(self.a) + both, "b": np.log1p(-x) - psi(self.b) + both}

    def fisher_information(self) -> Floats:
        from scipy.special import polygamma

        return np.diag(polygamma(1, np.array([self.a, self.b]))) - float(polygamma(1, self.a + self.b))

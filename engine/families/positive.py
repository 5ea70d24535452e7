"""Skewed families of positive values: exponential, gamma, log-normal; `Positive`, what such families share."""

import math
from dataclasses import dataclass, replace
from typing import ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike

from engine.families.base import Family, Floats, Interval, Parameter
from engine.families.fit import root
from engine.families.location_scale import LOG_SQRT_2PI
from engine.words import mark, tr

POSITIVE = Interval(low=0, low_open=True)


def positive(name: str, symbol: str, label: str) -> Parameter:
    return Parameter(name=name, symbol=symbol, label=label, low=0, low_open=True)


class Positive(Family):
    """Values from 0 up, measured in units of a scale; the location is 0."""

    __slots__ = ()

    sample_space: ClassVar[Interval] = POSITIVE
    _standard_support: ClassVar[tuple[float, float]] = (0.0, math.inf)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exponential(Positive):
    """The exponential law with rate λ (1/unit of x) and mean 1/λ."""

    name = "exponential"
    sample_space = Interval(low=0)
    parameters = (positive("lam", "λ", mark("Rate")),)
    lam: float

    @property
    def scale(self) -> float:
        return 1 / self.lam

    def standard(self) -> Self:
        return replace(self, lam=1.0)

    def _logpdf(self, z: Floats) -> Floats:
        return -z

    def _cdf(self, z: Floats) -> Floats:
        return -np.expm1(-z)

    def _icdf(self, q: Floats) -> Floats:
        return -np.log1p(-q)

    def mean(self) -> float:
        return 1 / self.lam

    def variance(self) -> float:
        return 1 / self.lam**2

    def kurtosis(self) -> float:
        return 9.0

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        rng.standard_exponential(out=out)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        data = cls._data(x)
        if not data.any():
            raise ValueError(tr("exponential has no maximum likelihood here: every value is 0"))
        return cls(lam=1 / float(data.mean()))

    def _score(self, x: Floats) -> dict[str, Floats]:
        return {"lam": 1 / self.lam - x}

    def fisher_information(self) -> Floats:
        return np.array([[1 / self.lam**2]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Gamma(Positive):
    """The gamma law with shape k and scale s: mean ks, variance ks²."""

    name = "gamma"
    parameters = (positive("k", "k", mark("Shape")), positive("s", "s", mark("Scale")))
    k: float
    s: float

    @property
    def scale(self) -> float:
        return self.s

    def standard(self) -> Self:
        return replace(self, s=1.0)

    def _logpdf(self, z: Floats) -> Floats:
        # At k = 1 there is no power of z, whose 0·log 0 would be no number. No SciPy: a first picture waits for this.
        power = (self.k - 1) * np.log(z) if self.k != 1 else 0.0
        return np.asarray(power - z - math.lgamma(self.k))

    def _cdf(self, z: Floats) -> Floats:
        from scipy.special import gammainc

        return np.asarray(gammainc(self.k, z))

    def _icdf(self, q: Floats) -> Floats:
        from scipy.special import gammaincinv

        return np.asarray(gammaincinv(self.k, q))

    def mean(self) -> float:
        return self.k * self.s

    def variance(self) -> float:
        return self.k * self.s**2

    def kurtosis(self) -> float:
        return 3 + 6 / self.k

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        rng.standard_gamma(self.k, out=out)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        from scipy.special import psi

        data = cls._data(x, differing=True)
        mean = float(data.mean())
        # log x̄ − mean(log x), written so that nearly equal values keep their digits.
        u = data / mean - 1
        gap = float(np.mean(u - np.where(u < -0.5, np.log(data) - math.log(mean), np.log1p(np.maximum(u, -0.5)))))
        if gap <= 0:
            raise ValueError(tr("gamma has no maximum likelihood here: the values are equal to within rounding"))

        def excess(k: float) -> float:
            return 1 / (2 * k) + 1 / (12 * k**2) if k > 1e4 else math.log(k) - float(psi(k))

        # 1/(2k) < log k − ψ(k) < 1/k (Alzer, Math. Comp. 66, 1997) brackets the profile's only root.
        k = root(lambda k: excess(k) - gap, 0.49 / gap, 1.01 / gap)
        return cls(k=k, s=mean / k)

    def _score(self, x: Floats) -> dict[str, Floats]:
        from scipy.special import psi

        z = x / self.s
        return {"k": np.log(z) - psi(self.k), "s": (z - self.k) / self.s}

    def fisher_information(self) -> Floats:
        from scipy.special import polygamma

        return np.array([[float(polygamma(1, self.k)), 1 / self.s], [1 / self.s, self.k / self.s**2]])


@dataclass(frozen=True, slots=True, kw_only=True)
class LogNormal(Positive):
    """The law of exp(Y), Y normal with mean μ and standard deviation σ.

    The domain keeps exp(μ + 10σ), hence every draw, within float64.
    """

    name = "lognormal"
    parameters = (
        Parameter(name="mu", symbol="μ", label=mark("Mean of the logarithm"), low=-300, high=300),
        Parameter(
            name="sigma", symbol="σ", label=mark("Standard deviation of the logarithm"), low=0, high=40, low_open=True
        ),
    )
    mu: float
    sigma: float

    @property
    def scale(self) -> float:
        return math.exp(self.mu)

    def standard(self) -> Self:
        return replace(self, mu=0.0)

    def _logpdf(self, z: Floats) -> Floats:
        inner = z > 0  # the density goes to 0 at 0, but its formula to −inf + inf
        y = np.log(z[inner])
        out = np.full(z.shape, -np.inf)
        out[inner] = -0.5 * (y / self.sigma) ** 2 - y - math.log(self.sigma) - LOG_SQRT_2PI
        return out

    def _cdf(self, z: Floats) -> Floats:
        from scipy.special import ndtr

        return np.asarray(ndtr(np.log(z) / self.sigma))

    def _icdf(self, q: Floats) -> Floats:
        from scipy.special import ndtri

        return np.exp(self.sigma * ndtri(q))

    def mean(self) -> float:
        return float(self._exp(self.mu + self.sigma**2 / 2))

    def variance(self) -> float:
        s2 = self.sigma**2
        # expm1(σ²)·exp(2μ + σ²), with e^σ² taken out so that only the result can overflow
        return float(self._exp(2 * self.mu + 2 * s2 + math.log(-math.expm1(-s2))))

    def kurtosis(self) -> float:
        s2 = self.sigma**2
        return float(self._exp(4 * s2) + 2 * self._exp(3 * s2) + 3 * self._exp(2 * s2) - 3)

    @staticmethod
    def _exp(power: float) -> float:
        return math.exp(power) if power < 709 else math.inf

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        rng.standard_normal(out=out)
        out *= self.sigma
        np.exp(out, out=out)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        logs = np.log(cls._data(x, differing=True))
        return cls(mu=float(logs.mean()), sigma=float(logs.std()))

    def _score(self, x: Floats) -> dict[str, Floats]:
        z = (np.log(x) - self.mu) / self.sigma
        return {"mu": z / self.sigma, "sigma": (z**2 - 1) / self.sigma}

    def fisher_information(self) -> Floats:
        return np.diag([1.0, 2.0]) / self.sigma**2

"""Families of counts: Bernoulli, Poisson, geometric; `Counts`, what they share."""

import math
from abc import abstractmethod
from dataclasses import dataclass
from typing import ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike

from engine.families.base import Bools, Family, Floats, Interval, Parameter, pieces
from engine.words import mark


def probability(symbol_label: str, low: float = 0.0, low_open: bool = False) -> Parameter:
    return Parameter(name="p", symbol="p", label=symbol_label, low=low, high=1, low_open=low_open)


def inverse(value: float) -> float:
    """1/value, infinite at 0: the information at a degenerate end of the parameter space."""
    return 1 / value if value else math.inf


class Counts(Family):
    """Whole numbers from the lower end of the support up."""

    __slots__ = ()

    discrete: ClassVar[bool] = True
    sample_space: ClassVar[Interval] = Interval(low=0)
    _standard_support: ClassVar[tuple[float, float]] = (0.0, math.inf)

    def in_support(self, x: ArrayLike) -> Bools:
        x = np.asarray(x, dtype=np.float64)
        return np.asarray(Family.in_support(self, x) & (x == np.floor(x)))

    def _cdf(self, z: Floats) -> Floats:
        return self._cdf_at(np.floor(z))

    @abstractmethod
    def _cdf_at(self, n: Floats) -> Floats:
        """P(X ≤ n) for whole numbers n of the support."""

    def _icdf(self, q: Floats) -> Floats:
        # Double until above, then bisect: needs only the cdf, and the answer agrees with it to the last bit.
        low = np.full(q.shape, self.support()[0] - 1)
        high = np.full(q.shape, max(1.0, math.ceil(self.mean())))
        while (short := self._cdf_at(high) < q).any():
            low, high = np.where(short, high, low), np.where(short, 2 * high, high)
        while (high - low > 1).any():
            middle = np.floor(0.5 * (low + high))
            # middle = low only where the search is over; cdf there is that of a value known to be too small
            short = self._cdf_at(np.maximum(middle, self.support()[0])) < q
            short |= middle == low
            low, high = np.where(short, middle, low), np.where(short, high, middle)
        return high


@dataclass(frozen=True, slots=True, kw_only=True)
class Bernoulli(Counts):
    """1 with probability p, otherwise 0."""

    name = "bernoulli"
    sample_space = Interval(low=0, high=1)
    parameters = (probability(mark("Probability of 1")),)
    _standard_support = (0.0, 1.0)
    p: float

    def _logpdf(self, z: Floats) -> Floats:
        from scipy.special import xlog1py, xlogy

        return np.asarray(xlogy(z, self.p) + xlog1py(1 - z, -self.p))

    def _cdf_at(self, n: Floats) -> Floats:
        return np.where(n >= 1, 1.0, 1 - self.p)

    def mean(self) -> float:
        return self.p

    def variance(self) -> float:
        return self.p * (1 - self.p)

    def kurtosis(self) -> float:
        return inverse(self.variance()) - 3 if self.variance() else math.nan

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        rng.random(out=out)
        np.less(out, self.p, out=out, casting="unsafe")

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        return cls(p=float(cls._data(x).mean()))

    def _score(self, x: Floats) -> dict[str, Floats]:
        return {"p": np.where(x == 1, np.divide(1, self.p), -np.divide(1, 1 - self.p))}

    def fisher_information(self) -> Floats:
        return np.array([[inverse(self.variance())]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Poisson(Counts):
    """The Poisson law with mean λ; up to 10¹⁵, so that counts stay exact in float64."""

    name = "poisson"
    parameters = (Parameter(name="lam", symbol="λ", label=mark("Mean"), low=0, high=1e15),)
    lam: float

    def _logpdf(self, z: Floats) -> Floats:
        from scipy.special import gammaln, xlogy

        return np.asarray(xlogy(z, self.lam) - gammaln(z + 1) - self.lam)

    def _cdf_at(self, n: Floats) -> Floats:
        from scipy.special import pdtr

        return np.asarray(pdtr(np.minimum(n, 2.0**60), self.lam))  # beyond, pdtr is NaN, and the cdf long 1

    def mean(self) -> float:
        return self.lam

    def variance(self) -> float:
        return self.lam

    def kurtosis(self) -> float:
        return 3 + 1 / self.lam if self.lam else math.nan

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        for piece in pieces(out):
            piece[:] = rng.poisson(self.lam, piece.size)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        return cls(lam=float(cls._data(x).mean()))

    def _score(self, x: Floats) -> dict[str, Floats]:
        return {"lam": np.where(x > 0, x * inverse(self.lam), 0.0) - 1 if self.lam else np.where(x > 0, np.inf, -1.0)}

    def fisher_information(self) -> Floats:
        return np.array([[inverse(self.lam)]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Geometric(Counts):
    """The number of trials up to and with the first success: 1, 2, …"""

    name = "geometric"
    sample_space = Interval(low=1)
    parameters = (probability(mark("Probability of success"), low=1e-12),)
    _standard_support = (1.0, math.inf)
    p: float

    def _rate(self) -> float:
        """−log(1 − p): the law is that of an exponential with this rate, rounded up."""
        return -math.log1p(-self.p) if self.p < 1 else math.inf

    def _logpdf(self, z: Floats) -> Floats:
        from scipy.special import xlog1py

        return np.asarray(math.log(self.p) + xlog1py(z - 1, -self.p))

    def _cdf_at(self, n: Floats) -> Floats:
        return -np.expm1(-n * self._rate())

    def mean(self) -> float:
        return 1 / self.p

    def variance(self) -> float:
        return (1 - self.p) / self.p**2

    def kurtosis(self) -> float:
        return 9 + self.p**2 / (1 - self.p) if self.p < 1 else math.nan

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        rng.standard_exponential(out=out)
        out /= self._rate()
        np.ceil(out, out=out)
        np.maximum(out, 1, out=out)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        return cls(p=1 / float(cls._data(x).mean()))

    def _score(self, x: Floats) -> dict[str, Floats]:
        failed = np.where(x > 1, (x - 1) * inverse(1 - self.p), 0.0) if self.p < 1 else np.where(x > 1, np.inf, 0.0)
        return {"p": 1 / self.p - failed}

    def fisher_information(self) -> Floats:
        return np.array([[inverse(self.p**2 * (1 - self.p))]])

"""Positive families shaped by a power of the value: Weibull and Pareto."""

import math
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import ArrayLike

from engine.families.base import Floats, Parameter
from engine.families.fit import root
from engine.families.positive import Positive, positive
from engine.words import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Weibull(Positive):
    """The Weibull law with shape k and scale s: P(X > x) = exp(−(x/s)^k)."""

    name = "weibull"
    parameters = (
        Parameter(name="k", symbol="k", label=mark("Shape"), low=0.1, high=1000),
        positive("s", "s", mark("Scale")),
    )
    k: float
    s: float

    @property
    def scale(self) -> float:
        return self.s

    def standard(self) -> Self:
        return replace(self, s=1.0)

    def _logpdf(self, z: Floats) -> Floats:
        from scipy.special import xlogy

        return np.asarray(math.log(self.k) + xlogy(self.k - 1, z) - z**self.k)

    def _cdf(self, z: Floats) -> Floats:
        return -np.expm1(-(z**self.k))

    def _icdf(self, q: Floats) -> Floats:
        return (-np.log1p(-q)) ** (1 / self.k)

    def mean(self) -> float:
        return self.s * math.gamma(1 + 1 / self.k)

    def _excess(self, j: int) -> float:
        """E Xʲ/(E X)ʲ − 1: differences of these keep the digits that raw moments lose at large k."""
        return math.expm1(math.lgamma(1 + j / self.k) - j * math.lgamma(1 + 1 / self.k))

    def variance(self) -> float:
        return self.mean() ** 2 * self._excess(2)

    def kurtosis(self) -> float:
        return (self._excess(4) - 4 * self._excess(3) + 6 * self._excess(2)) / self._excess(2) ** 2

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        rng.standard_exponential(out=out)
        np.power(out, 1 / self.k, out=out)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        logs = np.log(cls._data(x, differing=True))
        top, spread = float(logs.max()), float(logs.std())
        y = (logs - top) / spread  # ≤ 0: no power overflows, and the root is of order 1

        def profile(k: float) -> float:
            power = np.exp(k * y)
            return float(power @ y / power.sum() - y.mean()) - 1 / k

        k = root(profile, 1e-6, 1e6)
        return cls(k=k / spread, s=math.exp(top + spread * math.log(float(np.exp(k * y).mean())) / k))

    def _score(self, x: Floats) -> dict[str, Floats]:
        from scipy.special import xlogy

        z = x / self.s
        power = z**self.k
        return {"k": 1 / self.k + np.log(z) - xlogy(power, z), "s": self.k / self.s * (power - 1)}

    def fisher_information(self) -> Floats:
        # Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1, 2nd ed., ch. 21.
        rest = 1 - float(np.euler_gamma)
        cross = -rest / self.s
        return np.array([[(math.pi**2 / 6 + rest**2) / self.k**2, cross], [cross, (self.k / self.s) ** 2]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Pareto(Positive):
    """The Pareto law P(X > x) = (xm/x)^α, x ≥ xm.

    Its support moves with xm, so score and information are about α alone. Below α = 0.1 draws would overflow.
    """

    name = "pareto"
    fixed = ("xm",)
    parameters = (
        Parameter(name="alpha", symbol="α", label=mark("Tail exponent"), low=0.1),
        positive("xm", "xₘ", mark("Smallest value")),
    )
    _standard_support = (1.0, math.inf)
    alpha: float
    xm: float

    @property
    def scale(self) -> float:
        return self.xm

    def standard(self) -> Self:
        return replace(self, xm=1.0)

    def _logpdf(self, z: Floats) -> Floats:
        return math.log(self.alpha) - (self.alpha + 1) * np.log(z)

    def _cdf(self, z: Floats) -> Floats:
        return -np.expm1(-self.alpha * np.log(z))

    def _icdf(self, q: Floats) -> Floats:
        return np.exp(-np.log1p(-q) / self.alpha)

    def mean(self) -> float:
        return self.xm * self.alpha / (self.alpha - 1) if self.alpha > 1 else math.inf

    def variance(self) -> float:
        a = self.alpha
        return self.xm**2 * a / ((a - 1) ** 2 * (a - 2)) if a > 2 else math.inf

    def kurtosis(self) -> float:
        a = self.alpha
        if a <= 4:
            return math.inf if a > 2 else math.nan
        return 3 + 6 * (a**3 + a**2 - 6 * a - 2) / (a * (a - 3) * (a - 4))

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        rng.standard_exponential(out=out)
        out /= self.alpha
        np.exp(out, out=out)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        data = cls._data(x, differing=True)
        xm = float(data.min())
        return cls(alpha=1 / float(np.log(data / xm).mean()), xm=xm)

    def _score(self, x: Floats) -> dict[str, Floats]:
        return {"alpha": 1 / self.alpha - np.log(x / self.xm)}

    def fisher_information(self) -> Floats:
        return np.array([[1 / self.alpha**2]])

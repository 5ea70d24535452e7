"""Symmetric families with power-law tails: Cauchy and Student-t."""

import math
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import ArrayLike

from engine.families.base import Floats, Parameter, pieces
from engine.families.fit import student_location_scale
from engine.families.location_scale import LocationScale, centre, width
from engine.words import mark


def _log1p_square(z: Floats) -> Floats:
    """log(1 + z²), also where z² overflows."""
    return np.where(np.abs(z) < 1e8, np.log1p(z**2), 2 * np.log(np.abs(z)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cauchy(LocationScale):
    """The Cauchy law with centre μ and half-width γ at half the height; it has no mean."""

    name = "cauchy"
    parameters = (centre("mu", mark("Centre")), width("gamma", "γ", mark("Half-width at half height")))
    mu: float
    gamma: float

    def _logpdf(self, z: Floats) -> Floats:
        return -math.log(math.pi) - _log1p_square(z)

    def _cdf(self, z: Floats) -> Floats:
        return np.arctan2(1, -z) / math.pi  # unlike ½ + atan(z)/π, exact in the far left tail

    def _icdf(self, q: Floats) -> Floats:
        tail = np.minimum(q, 1 - q)
        return np.where(tail < 0.25, np.sign(q - 0.5) / np.tan(math.pi * tail), np.tan(math.pi * (q - 0.5)))

    def mean(self) -> float:
        return math.nan

    def variance(self) -> float:
        return math.nan

    def kurtosis(self) -> float:
        return math.nan

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        rng.random(out=out)
        out -= 0.5
        out *= math.pi
        np.tan(out, out=out)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        mu, gamma = student_location_scale(cls._data(x), 1.0)
        return cls(mu=mu, gamma=gamma)

    def _slope(self, z: Floats) -> Floats:
        return -2 * z / (1 + z**2)

    def _information(self) -> tuple[float, float]:
        return 0.5, 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentT(LocationScale):
    """Student's t with ν degrees of freedom, centre μ and scale σ (not its standard deviation).

    Information and standard draws take ν as known. Below ν = 0.1 draws would overflow, hence the domain.
    """

    name = "student_t"
    fixed = ("nu",)
    parameters = (
        Parameter(name="nu", symbol="ν", label=mark("Degrees of freedom"), low=0.1),
        centre("mu", mark("Centre")),
        width("sigma", "σ", mark("Scale")),
    )
    nu: float
    mu: float
    sigma: float

    def _logpdf(self, z: Floats) -> Floats:
        from scipy.special import poch

        # poch(ν/2, ½) = Γ((ν+1)/2)/Γ(ν/2): a difference of log-gammas would lose its digits at large ν.
        top = math.log(poch(self.nu / 2, 0.5)) - 0.5 * math.log(self.nu * math.pi)
        return top - 0.5 * (self.nu + 1) * _log1p_square(z / math.sqrt(self.nu))

    def _cdf(self, z: Floats) -> Floats:
        from scipy.special import stdtr

        return np.asarray(stdtr(self.nu, z))

    def _icdf(self, q: Floats) -> Floats:
        from scipy.special import stdtrit

        return np.asarray(stdtrit(self.nu, q))

    def mean(self) -> float:
        return self.mu if self.nu > 1 else math.nan

    def variance(self) -> float:
        if self.nu <= 2:
            return math.inf if self.nu > 1 else math.nan
        return self.sigma**2 * self.nu / (self.nu - 2)

    def kurtosis(self) -> float:
        if self.nu <= 4:
            return math.inf if self.nu > 2 else math.nan
        return 3 * (self.nu - 2) / (self.nu - 4)

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        for piece in pieces(out):
            piece[:] = rng.standard_t(self.nu, piece.size)

    @classmethod
    def mle(cls, x: ArrayLike, *, nu: float | None = None) -> Self:
        """Fit μ and σ at the given ν, or ν too, sought within [1, 200] (beyond, data cannot tell it from normal)."""
        data = cls._data(x)
        if nu is None:
            from scipy.optimize import minimize_scalar

            def loss(log_nu: float) -> float:
                return -float(cls.mle(data, nu=math.exp(log_nu)).logpdf(data).sum())

            nu = math.exp(float(minimize_scalar(loss, bounds=(0.0, math.log(200)), method="bounded").x))
        mu, sigma = student_location_scale(data, nu)
        return cls(nu=nu, mu=mu, sigma=sigma)

    def _score(self, x: Floats) -> dict[str, Floats]:
        from scipy.special import psi

        nu = self.nu
        t = (x - self.mu) / (self.sigma * math.sqrt(nu))
        far = 1 - 1 / (1 + t**2)
        by_nu = psi((nu + 1) / 2) - psi(nu / 2) - 1 / nu - _log1p_square(t) + (nu + 1) / nu * far
        return {"nu": 0.5 * by_nu, **LocationScale._score(self, x)}

    def _slope(self, z: Floats) -> Floats:
        return -(self.nu + 1) / self.nu * z / (1 + z**2 / self.nu)

    def _information(self) -> tuple[float, float]:
        return (self.nu + 1) / (self.nu + 3), 2 * self.nu / (self.nu + 3)

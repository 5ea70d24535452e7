"""Fisher information of one unknown parameter: its exact value, the score and the curvature whose means it is.

Each model is written for its standard member; θ = anchor + unit·ϑ carries it to the data's units, the score with 1/unit
and information and curvature with 1/unit². Information is that of one observation: n of them carry n times as much.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np

from engine.concept import Array
from engine.estimators import sum_of
from engine.families import Bernoulli, Exponential, Family, Laplace, Logistic, Normal, Poisson, StudentT, UniformTheta


@dataclass(frozen=True, kw_only=True)
class Model(ABC):
    """A family with one unknown parameter.

    `law` makes the standard draws, at the standard parameter `theta`. `standard_information` is that of one of them:
    inf where the law is degenerate, nan where regularity fails. `lattices` tells how far apart the values of the
    standard score and curvature lie, 0 for continuous or single ones.
    """

    anchor: float = 0.0
    unit: float = 1.0
    law: Family
    theta: float
    standard_information: float
    lattices: tuple[float, float] = (0.0, 0.0)

    @property
    def regular(self) -> bool:
        return not math.isnan(self.standard_information)

    @property
    def degenerate(self) -> bool:
        return math.isinf(self.standard_information)

    @property
    def truth(self) -> float:
        """θ₀, unit of the parameter."""
        return self.anchor + self.unit * self.theta

    @property
    def information(self) -> float:
        """I(θ₀) of one observation, 1/unit of the parameter²."""
        return self.standard_information / self.unit**2

    def bound(self, n: float) -> float:
        """1/(n I₁), the least variance of an unbiased estimate from n observations; nan where regularity fails."""
        return 0.0 if self.degenerate else self.unit**2 / (n * self.standard_information)

    @abstractmethod
    def faces(self, x: Array) -> tuple[Array, Array]:
        """Score ℓ′(ϑ) and curvature −ℓ″(ϑ) of standard samples x (r, n), each (r,); nan where there is none."""

    @abstractmethod
    def log_likelihood(self, x: Array, theta: Array) -> Array:
        """ℓ of standard samples x (r, n) at ϑ (m,): (r, m), less what does not depend on ϑ; −inf where impossible."""

    def curves(self, x: Array, theta: Array) -> Array:
        """ℓ(θ) − ℓ(θ₀) of standard samples x (r, n) at θ (m,) in the parameter's unit: (r, m)."""
        grid = np.append((theta - self.anchor) / self.unit, self.theta)
        values = self.log_likelihood(x, grid)
        with np.errstate(invalid="ignore"):
            return np.asarray(values[:, :-1] - values[:, -1:])


# -- a location with its scale known ----------------------------------------------------------------------------------


class Location(Model):
    """The centre μ of a symmetric law of known scale: unit = scale, anchor = μ, ϑ = 0."""

    def log_likelihood(self, x: Array, theta: Array) -> Array:
        return np.stack([self.log_density(x - t).sum(axis=-1) for t in theta], axis=-1)

    @abstractmethod
    def log_density(self, z: Array) -> Array:
        """Of the standard law, less a constant."""


class NormalMean(Location):
    def faces(self, x: Array) -> tuple[Array, Array]:
        return sum_of(x), np.full(len(x), float(x.shape[1]))

    def log_density(self, z: Array) -> Array:
        return -0.5 * z * z


class LaplaceCentre(Location):
    """The log-density has a kink at 0 and no curvature elsewhere: all of I is in the score."""

    def faces(self, x: Array) -> tuple[Array, Array]:
        return sum_of(np.sign(x)), np.zeros(len(x))

    def log_density(self, z: Array) -> Array:
        return -np.abs(z)


class LogisticCentre(Location):
    def faces(self, x: Array) -> tuple[Array, Array]:
        t = np.tanh(0.5 * x)
        return sum_of(t), 0.5 * (x.shape[1] - np.einsum("ij,ij->i", t, t))

    def log_density(self, z: Array) -> Array:
        distance = np.abs(z)
        return np.asarray(-distance - 2.0 * np.log1p(np.exp(-distance)))


@dataclass(frozen=True, kw_only=True)
class StudentCentre(Location):
    nu: float

    def faces(self, x: Array) -> tuple[Array, Array]:
        nu = self.nu
        w = (nu + 1.0) / (nu + x * x)
        # −ℓ″ = (ν+1)(ν−z²)/(ν+z²)² = w(2νw/(ν+1) − 1)
        return np.einsum("ij,ij->i", w, x), np.einsum("ij,ij->i", w, 2.0 * nu / (nu + 1.0) * w - 1.0)

    def log_density(self, z: Array) -> Array:
        return np.asarray(-0.5 * (self.nu + 1.0) * np.log1p(z * z / self.nu))


def normal_mean(mu: float, sigma: float) -> Model:
    return NormalMean(anchor=mu, unit=sigma, law=Normal(mu=0, sigma=1), theta=0.0, standard_information=1.0)


def laplace_centre(mu: float, b: float) -> Model:
    return LaplaceCentre(
        anchor=mu, unit=b, law=Laplace(mu=0, b=1), theta=0.0, standard_information=1.0, lattices=(2.0, 0.0)
    )


def logistic_centre(mu: float, s: float) -> Model:
    return LogisticCentre(anchor=mu, unit=s, law=Logistic(mu=0, s=1), theta=0.0, standard_information=1.0 / 3.0)


def student_centre(mu: float, s: float, nu: float) -> Model:
    law = StudentT(nu=nu, mu=0, sigma=1)
    return StudentCentre(anchor=mu, unit=s, law=law, theta=0.0, standard_information=(nu + 1.0) / (nu + 3.0), nu=nu)


# -- a variance, a rate, a probability, a count, an end ---------------------------------------------------------------


class NormalVariance(Model):
    """σ² of a normal law; its information is the same whether μ is known or not, since the two are orthogonal."""

    def faces(self, x: Array) -> tuple[Array, Array]:
        n, squares = x.shape[1], np.einsum("ij,ij->i", x, x)
        return 0.5 * (squares - n), squares - 0.5 * n

    def log_likelihood(self, x: Array, theta: Array) -> Array:
        n, squares = x.shape[1], np.einsum("ij,ij->i", x, x)
        inside = np.where(theta > 0.0, theta, 1.0)
        values = -0.5 * n * np.log(inside) - 0.5 * squares[:, None] / inside
        return np.where(theta > 0.0, values, -np.inf)


class ExponentialRate(Model):
    def faces(self, x: Array) -> tuple[Array, Array]:
        n = x.shape[1]
        return n - sum_of(x), np.full(len(x), float(n))

    def log_likelihood(self, x: Array, theta: Array) -> Array:
        inside = np.where(theta > 0.0, theta, 1.0)
        values = x.shape[1] * np.log(inside) - sum_of(x)[:, None] * inside
        return np.where(theta > 0.0, values, -np.inf)


class BernoulliShare(Model):
    """p of a coin; at p = 0 or 1 every sample is the same, nothing is left to learn, and I is infinite."""

    def faces(self, x: Array) -> tuple[Array, Array]:
        n, k, p, q = x.shape[1], sum_of(x), self.theta, 1.0 - self.theta
        if self.degenerate:
            return np.full(len(x), np.nan), np.full(len(x), np.nan)
        return k / p - (n - k) / q, k / p**2 + (n - k) / q**2

    def log_likelihood(self, x: Array, theta: Array) -> Array:
        from scipy.special import xlog1py, xlogy

        n, k, inside = x.shape[1], sum_of(x)[:, None], np.clip(theta, 0.0, 1.0)
        values = xlogy(k, inside) + xlog1py(n - k, -inside)
        return np.where((theta >= 0.0) & (theta <= 1.0), values, -np.inf)


class PoissonMean(Model):
    """λ of counts; at λ = 0 every count is 0 and I is infinite."""

    def faces(self, x: Array) -> tuple[Array, Array]:
        n, s, lam = x.shape[1], sum_of(x), self.theta
        if self.degenerate:
            return np.full(len(x), np.nan), np.full(len(x), np.nan)
        return s / lam - n, s / lam**2

    def log_likelihood(self, x: Array, theta: Array) -> Array:
        from scipy.special import xlogy

        inside = np.maximum(theta, 0.0)
        values = xlogy(sum_of(x)[:, None], inside) - x.shape[1] * inside
        return np.where(theta >= 0.0, values, -np.inf)


class UniformEnd(Model):
    """θ of the uniform law on (0, θ): the support moves with θ, so the score has a mean that is not 0."""

    def inapplicable(self, n: float) -> float:
        """θ²/n: what the formula would give with the mean square of the score; it bounds nothing."""
        return self.unit**2 / n

    def faces(self, x: Array) -> tuple[Array, Array]:
        n = float(x.shape[1])
        return np.full(len(x), -n), np.full(len(x), -n)

    def log_likelihood(self, x: Array, theta: Array) -> Array:
        inside = np.where(theta > 0.0, theta, 1.0)
        values = np.broadcast_to(-x.shape[1] * np.log(inside), (len(x), len(theta)))
        return np.where((theta > 0.0) & (theta >= x.max(axis=1)[:, None]), values, -np.inf)


def normal_variance(sigma: float) -> Model:
    """θ = σ²; the standard draws are those of the standard normal law about a known μ."""
    return NormalVariance(unit=sigma**2, law=Normal(mu=0, sigma=1), theta=1.0, standard_information=0.5)


def exponential_rate(lam: float) -> Model:
    return ExponentialRate(unit=lam, law=Exponential(lam=1), theta=1.0, standard_information=1.0)


def bernoulli_share(p: float) -> Model:
    if not 0.0 < p < 1.0:
        return BernoulliShare(law=Bernoulli(p=p), theta=p, standard_information=math.inf)
    q = 1.0 - p
    apart = (1.0 / (p * q), abs(1.0 / p**2 - 1.0 / q**2))
    return BernoulliShare(law=Bernoulli(p=p), theta=p, standard_information=1.0 / (p * q), lattices=apart)


def poisson_mean(lam: float) -> Model:
    if lam == 0.0:
        return PoissonMean(law=Poisson(lam=0), theta=0.0, standard_information=math.inf)
    apart = (1.0 / lam, 1.0 / lam**2)
    return PoissonMean(law=Poisson(lam=lam), theta=lam, standard_information=1.0 / lam, lattices=apart)


def uniform_end(theta: float) -> UniformEnd:
    return UniformEnd(unit=theta, law=UniformTheta(theta=1), theta=1.0, standard_information=math.nan)

"""Likelihoods of normal laws, in the mean, the variance, both, and of a normal logarithm."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.families import Family, LogNormal, Normal
from engine.likelihood.base import Maximum, OneParameter, TwoParameter
from engine.likelihood.parts import LOG_2PI, MEAN, VARIANCE, Value, floats
from engine.words import tr


class NormalMean(OneParameter):
    """Normal with known σ: n, x̄ and Σ(x − x̄)² say all."""

    parameters = (MEAN,)

    def __init__(self, x: Array, *, sigma: float) -> None:
        self.known = {"sigma": sigma}
        self.n, self.sigma = x.size, sigma
        self.mean = float(x.mean())
        self.squares = float(np.square(x - self.mean).sum())

    def log(self, *theta: Value) -> Array:
        squares = self.squares + self.n * np.square(floats(theta[0]) - self.mean)
        return np.asarray(-0.5 * self.n * (LOG_2PI + 2 * math.log(self.sigma)) - 0.5 * squares / self.sigma**2)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        return (np.asarray(self.n * (self.mean - floats(theta[0])) / self.sigma**2),)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        return (np.full(np.shape(theta[0]), -self.n / self.sigma**2),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Normal(mu=theta[0], sigma=known["sigma"])

    def fisher(self, *theta: float) -> Array:
        return np.array([[self.n / self.sigma**2]])

    def maximum(self) -> Maximum:
        return Maximum(np.array([self.mean]))


class NormalVariance(OneParameter):
    """Normal with known μ, as a function of σ²: n and Σ(x − μ)² say all."""

    parameters = (VARIANCE,)

    def __init__(self, x: Array, *, mu: float) -> None:
        self.known = {"mu": mu}
        self.n, self.mu = x.size, mu
        self.squares = float(np.square(x - mu).sum())

    def log(self, *theta: Value) -> Array:
        v = floats(theta[0])
        return np.asarray(-0.5 * self.n * (LOG_2PI + np.log(v)) - 0.5 * self.squares / v)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        v = floats(theta[0])
        return (np.asarray(0.5 * (self.squares / v - self.n) / v),)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        v = floats(theta[0])
        return (np.asarray((0.5 * self.n - self.squares / v) / v**2),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Normal(mu=known["mu"], sigma=math.sqrt(theta[0]))

    def fisher(self, *theta: float) -> Array:
        return np.array([[0.5 * self.n / theta[0] ** 2]])

    def maximum(self) -> Maximum:
        if self.squares == 0.0:
            return Maximum(None, tr("Every value equals μ: the likelihood grows without bound as σ² goes to 0."))
        return Maximum(np.array([self.squares / self.n]))


class NormalBoth(TwoParameter):
    """Normal as a function of (μ, σ²): n, x̄ and Σ(x − x̄)² say all."""

    parameters = (MEAN, VARIANCE)

    def __init__(self, x: Array) -> None:
        self.n, self.mean = x.size, float(x.mean())
        self.squares = float(np.square(x - self.mean).sum())

    def log(self, *theta: Value) -> Array:
        mu, v = floats(theta[0]), floats(theta[1])
        level = -0.5 * self.n * (LOG_2PI + np.log(v)) - 0.5 * self.squares / v
        return np.asarray(level - (0.5 * self.n / v) * np.square(mu - self.mean))

    def surface(self, first: Array, second: Array) -> Array:
        """One product of an outer kind and one sum, where `log` on a grid would take eight passes over it."""
        by_mean = -0.5 * (self.squares + self.n * np.square(first - self.mean))
        grid = np.multiply.outer(1.0 / second, by_mean)
        grid += (-0.5 * self.n * (LOG_2PI + np.log(second)))[:, None]
        return np.asarray(grid)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        mu, v = floats(theta[0]), floats(theta[1])
        squares = self.squares + self.n * np.square(mu - self.mean)
        return np.asarray(self.n * (self.mean - mu) / v), np.asarray(0.5 * (squares / v - self.n) / v)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        mu, v = floats(theta[0]), floats(theta[1])
        squares = self.squares + self.n * np.square(mu - self.mean)
        cross = -self.n * (self.mean - mu) / v**2
        return np.asarray(-self.n / v + 0 * mu), np.asarray(cross), np.asarray((0.5 * self.n - squares / v) / v**2)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Normal(mu=theta[0], sigma=math.sqrt(theta[1]))

    def fisher(self, *theta: float) -> Array:
        return np.diag([self.n / theta[1], 0.5 * self.n / theta[1] ** 2])

    def maximum(self) -> Maximum:
        if self.squares == 0.0:
            return Maximum(None, tr("All values are equal: the likelihood grows without bound as σ² goes to 0."))
        return Maximum(np.array([self.mean, self.squares / self.n]))

    def best_second(self, first: Array) -> Array:
        return np.asarray(self.squares / self.n + np.square(first - self.mean))

    def best_first(self, second: Array) -> Array:
        return np.full(second.shape, self.mean)


class LogNormalBoth(TwoParameter):
    """Log-normal as a function of (μ, σ) of the logarithm: n and the first two moments of log x."""

    parameters = LogNormal.parameters

    def __init__(self, x: Array) -> None:
        logs = np.log(x)
        self.n, self.mean, self.total = x.size, float(logs.mean()), float(logs.sum())
        self.squares = float(np.square(logs - self.mean).sum())

    def log(self, *theta: Value) -> Array:
        mu, sigma = floats(theta[0]), floats(theta[1])
        level = -self.total - self.n * (0.5 * LOG_2PI + np.log(sigma)) - 0.5 * self.squares / sigma**2
        return np.asarray(level - (0.5 * self.n / sigma**2) * np.square(mu - self.mean))

    def score(self, *theta: Value) -> tuple[Array, ...]:
        mu, sigma = floats(theta[0]), floats(theta[1])
        squares = self.squares + self.n * np.square(mu - self.mean)
        return np.asarray(self.n * (self.mean - mu) / sigma**2), np.asarray((squares / sigma**2 - self.n) / sigma)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        mu, sigma = floats(theta[0]), floats(theta[1])
        squares = self.squares + self.n * np.square(mu - self.mean)
        cross = -2 * self.n * (self.mean - mu) / sigma**3
        return (
            np.asarray(-self.n / sigma**2 + 0 * mu),
            np.asarray(cross),
            np.asarray((self.n - 3 * squares / sigma**2) / sigma**2),
        )

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return LogNormal(mu=theta[0], sigma=theta[1])

    def maximum(self) -> Maximum:
        if self.squares == 0.0:
            return Maximum(None, tr("All values are equal: the likelihood grows without bound as σ goes to 0."))
        return Maximum(np.array([self.mean, math.sqrt(self.squares / self.n)]))

    def best_second(self, first: Array) -> Array:
        return np.sqrt(self.squares / self.n + np.square(first - self.mean))

    def best_first(self, second: Array) -> Array:
        return np.full(second.shape, self.mean)

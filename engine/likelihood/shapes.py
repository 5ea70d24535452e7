"""Likelihoods in two parameters of shape: gamma, Weibull and beta."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.families import Beta, Family, Gamma, Weibull
from engine.likelihood.base import Maximum, TwoParameter
from engine.likelihood.parts import Value, fitted, floats
from engine.likelihood.roots import falling_root, inverse_digamma
from engine.likelihood.sums import Powers


class GammaBoth(TwoParameter):
    """Gamma as a function of (k, s): n, Σx and Σ log x."""

    parameters = Gamma.parameters

    def __init__(self, x: Array) -> None:
        self.n, self.total, self.logs, self.x = x.size, float(x.sum()), float(np.log(x).sum()), x

    def log(self, *theta: Value) -> Array:
        from scipy.special import gammaln

        k, s = floats(theta[0]), floats(theta[1])
        along = (k - 1) * self.logs - self.n * gammaln(k)
        return np.asarray(along - (self.n * k) * np.log(s) - self.total / s)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        from scipy.special import psi

        k, s = floats(theta[0]), floats(theta[1])
        return np.asarray(self.logs - self.n * (np.log(s) + psi(k))), np.asarray((self.total / s - self.n * k) / s)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        from scipy.special import polygamma

        k, s = floats(theta[0]), floats(theta[1])
        return (
            np.asarray(-self.n * polygamma(1, k)),
            np.asarray(-self.n / s),
            np.asarray((self.n * k - 2 * self.total / s) / s**2),
        )

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Gamma(k=theta[0], s=theta[1])

    def maximum(self) -> Maximum:
        return fitted(Gamma, self.x, ("k", "s"))

    def best_second(self, first: Array) -> Array:
        return np.asarray(self.total / self.n / first)

    def best_first(self, second: Array) -> Array:
        return inverse_digamma(self.logs / self.n - np.log(second))


class WeibullBoth(TwoParameter):
    """Weibull as a function of (k, s): n, Σ log x and the power sums Σxᵏ, which are smooth in k."""

    parameters = Weibull.parameters

    def __init__(self, x: Array) -> None:
        logs = np.log(x)
        self.n, self.x, self.mean = x.size, x, float(logs.mean())
        self.found = fitted(Weibull, x, ("k", "s"))
        self.powers = Powers(logs - self.mean, None if self.found.theta is None else float(self.found.theta[0]))

    def _parts(self, *theta: Value) -> tuple[Array, Array, Array]:
        """k, s, log of the mean excess mean log x − log s."""
        k, s = floats(theta[0]), floats(theta[1])
        return k, s, np.asarray(self.mean - np.log(s))

    def log(self, *theta: Value) -> Array:
        k, _, lag = self._parts(*theta)
        with np.errstate(over="ignore"):
            power = np.exp(k * lag + self.powers(k))
        return np.asarray(self.n * (np.log(k) + k * lag - self.mean) - power)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        k, s, lag = self._parts(*theta)
        with np.errstate(over="ignore"):
            power = np.exp(k * lag + self.powers(k))
        return (
            np.asarray(self.n / k + self.n * lag - power * (lag + self.powers(k, 1))),
            np.asarray(k * (power - self.n) / s),
        )

    def second(self, *theta: Value) -> tuple[Array, ...]:
        k, s, lag = self._parts(*theta)
        with np.errstate(over="ignore"):
            power = np.exp(k * lag + self.powers(k))
        tilt = lag + self.powers(k, 1)
        return (
            np.asarray(-self.n / k**2 - power * (tilt**2 + self.powers(k, 2))),
            np.asarray((power - self.n + k * power * tilt) / s),
            np.asarray(k * (self.n - (1 + k) * power) / s**2),
        )

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Weibull(k=theta[0], s=theta[1])

    def maximum(self) -> Maximum:
        return self.found

    def best_second(self, first: Array) -> Array:
        return np.asarray(np.exp(self.mean + (self.powers(first) - math.log(self.n)) / first))

    def best_first(self, second: Array) -> Array:
        low, high = self.powers.within or (0.0, math.inf)
        start = np.full(second.shape, 1.0 if self.found.theta is None else self.found.theta[0])

        def slope(k: Array) -> tuple[Array, Array]:
            return self.score(k, second)[0], self.second(k, second)[0]

        return falling_root(slope, max(low, 0.1), min(high, 1000.0), start)


class BetaBoth(TwoParameter):
    """Beta as a function of (a, b): n, Σ log x and Σ log(1 − x)."""

    parameters = Beta.parameters

    def __init__(self, x: Array) -> None:
        self.n, self.x = x.size, x
        self.logs, self.rests = float(np.log(x).sum()), float(np.log1p(-x).sum())

    def log(self, *theta: Value) -> Array:
        from scipy.special import gammaln

        a, b = floats(theta[0]), floats(theta[1])
        along = (a - 1) * self.logs - self.n * gammaln(a)
        return np.asarray(along + ((b - 1) * self.rests - self.n * gammaln(b)) + self.n * gammaln(a + b))

    def score(self, *theta: Value) -> tuple[Array, ...]:
        from scipy.special import psi

        a, b = floats(theta[0]), floats(theta[1])
        both = self.n * psi(a + b)
        return np.asarray(self.logs - self.n * psi(a) + both), np.asarray(self.rests - self.n * psi(b) + both)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        from scipy.special import polygamma

        a, b = floats(theta[0]), floats(theta[1])
        both = self.n * polygamma(1, a + b)
        return (
            np.asarray(both - self.n * polygamma(1, a)),
            np.asarray(both),
            np.asarray(both - self.n * polygamma(1, b)),
        )

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Beta(a=theta[0], b=theta[1])

    def maximum(self) -> Maximum:
        return fitted(Beta, self.x, ("a", "b"))

    def best_second(self, first: Array) -> Array:
        return self._partner(first, self.rests / self.n)

    def best_first(self, second: Array) -> Array:
        return self._partner(second, self.logs / self.n)

    @staticmethod
    def _partner(fixed: Array, mean_log: float) -> Array:
        """The t with ψ(t) − ψ(fixed + t) = mean_log."""
        from scipy.special import polygamma, psi

        def slope(t: Array) -> tuple[Array, Array]:
            return mean_log - psi(t) + psi(fixed + t), polygamma(1, fixed + t) - polygamma(1, t)

        return falling_root(slope, 1e-300, 1e300, np.maximum(fixed, 1e-3))

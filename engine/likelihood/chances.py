"""Likelihoods of counted things: Bernoulli, Poisson, geometric and negative binomial."""

from __future__ import annotations

import numpy as np

from engine.concept import Array
from engine.families import Bernoulli, Family, Geometric, NegativeBinomial, Poisson
from engine.likelihood.base import Maximum, OneParameter, TwoParameter
from engine.likelihood.parts import Value, fitted, floats, over
from engine.likelihood.roots import falling_root
from engine.likelihood.sums import Counts
from engine.words import tr


class BernoulliP(OneParameter):
    """n and the number of ones."""

    parameters = Bernoulli.parameters

    def __init__(self, x: Array) -> None:
        self.n, self.ones = x.size, float(x.sum())

    def log(self, *theta: Value) -> Array:
        from scipy.special import xlog1py, xlogy

        p = floats(theta[0])
        return np.asarray(xlogy(self.ones, p) + xlog1py(self.n - self.ones, -p))

    def score(self, *theta: Value) -> tuple[Array, ...]:
        p = floats(theta[0])
        return (over(self.ones, p) - over(self.n - self.ones, 1 - p),)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        p = floats(theta[0])
        return (-over(self.ones, p * p) - over(self.n - self.ones, (1 - p) ** 2),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Bernoulli(p=theta[0])

    def maximum(self) -> Maximum:
        p = self.ones / self.n
        if 0 < p < 1:
            return Maximum(np.array([p]))
        kind = "1" if p else "0"
        words = tr(
            "Every value is {kind}: the likelihood is largest at the border p = {kind}, "
            "where the score is not 0, so the curvature gives no standard error.",
            kind=kind,
        )
        return Maximum(np.array([p]), words, stationary=False)


class PoissonMean(OneParameter):
    """n, Σx, and Σ log x! for the height."""

    parameters = Poisson.parameters

    def __init__(self, x: Array) -> None:
        from scipy.special import gammaln

        self.n, self.total = x.size, float(x.sum())
        self.ways = float(gammaln(x + 1).sum())

    def log(self, *theta: Value) -> Array:
        from scipy.special import xlogy

        lam = floats(theta[0])
        return np.asarray(xlogy(self.total, lam) - self.n * lam - self.ways)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        return (over(self.total, floats(theta[0])) - self.n,)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        return (-over(self.total, floats(theta[0]) ** 2),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Poisson(lam=theta[0])

    def maximum(self) -> Maximum:
        if self.total == 0.0:
            words = tr("Every count is 0: the likelihood is largest at the border λ = 0, where the score is not 0.")
            return Maximum(np.array([0.0]), words, stationary=False)
        return Maximum(np.array([self.total / self.n]))


class GeometricP(OneParameter):
    """n successes and Σx − n failures."""

    parameters = Geometric.parameters

    def __init__(self, x: Array) -> None:
        self.n, self.failures = x.size, float(x.sum()) - x.size

    def log(self, *theta: Value) -> Array:
        from scipy.special import xlog1py

        p = floats(theta[0])
        return np.asarray(self.n * np.log(p) + xlog1py(self.failures, -p))

    def score(self, *theta: Value) -> tuple[Array, ...]:
        p = floats(theta[0])
        return (self.n / p - over(self.failures, 1 - p),)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        p = floats(theta[0])
        return (-self.n / p**2 - over(self.failures, (1 - p) ** 2),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Geometric(p=theta[0])

    def maximum(self) -> Maximum:
        if self.failures == 0.0:
            words = tr(
                "Every trial succeeded: the likelihood is largest at the border p = 1, where the score is not 0."
            )
            return Maximum(np.array([1.0]), words, stationary=False)
        return Maximum(np.array([self.n / (self.n + self.failures)]))


class NegativeBinomialBoth(TwoParameter):
    """Negative binomial as a function of (r, p): n, Σx and how many counts exceed each j."""

    parameters = NegativeBinomial.parameters

    def __init__(self, x: Array) -> None:
        from scipy.special import gammaln

        self.n, self.x, self.total = x.size, x, float(x.sum())
        self.ways = float(gammaln(x + 1).sum())
        self.found = fitted(NegativeBinomial, x, ("r", "p"))
        self.rising = Counts(x, None if self.found.theta is None else float(self.found.theta[0]))

    def log(self, *theta: Value) -> Array:
        from scipy.special import xlog1py

        r, p = floats(theta[0]), floats(theta[1])
        level = xlog1py(self.total, -p) - self.ways
        return np.asarray(self.rising(r) + level + (self.n * r) * np.log(p))

    def score(self, *theta: Value) -> tuple[Array, ...]:
        r, p = floats(theta[0]), floats(theta[1])
        with np.errstate(divide="ignore", invalid="ignore"):
            failed = np.where(self.total == 0, 0.0, self.total / (1 - p))
        return np.asarray(self.rising(r, 1) + self.n * np.log(p)), np.asarray(self.n * r / p - failed)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        r, p = floats(theta[0]), floats(theta[1])
        with np.errstate(divide="ignore", invalid="ignore"):
            failed = np.where(self.total == 0, 0.0, self.total / (1 - p) ** 2)
        return self.rising(r, 2), np.asarray(self.n / p), np.asarray(-self.n * r / p**2 - failed)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return NegativeBinomial(r=theta[0], p=theta[1])

    def maximum(self) -> Maximum:
        return self.found

    def best_second(self, first: Array) -> Array:
        return np.asarray(first / (first + self.total / self.n))

    def best_first(self, second: Array) -> Array:
        low, high = self.rising.within or (1e-9, 1e6)
        lift = self.n * np.log(second)
        start = np.full(second.shape, 1.0 if self.found.theta is None else self.found.theta[0])
        return falling_root(lambda r: (self.rising(r, 1) + lift, self.rising(r, 2)), low, high, start)

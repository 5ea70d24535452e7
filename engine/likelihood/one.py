"""Likelihoods in one parameter: each from its sufficient statistics, where it has any."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from engine.concept import Array
from engine.families import (
    Bernoulli,
    Cauchy,
    Exponential,
    Family,
    Geometric,
    Laplace,
    Normal,
    Parameter,
    Pareto,
    Poisson,
    StudentT,
    UniformTheta,
)
from engine.likelihood.base import Maximum, OneParameter
from engine.likelihood.chebyshev import Smooth
from engine.likelihood.modes import location_modes
from engine.likelihood.tails import sum_log_tails, tail_slopes

LOG_2PI = math.log(2 * math.pi)
# Evaluations of a single density that a curve may cost before an interpolant is tried.
_DIRECT = 1_000_000
MEAN = Parameter(name="mu", symbol="μ", label="Mean")
CENTRE = Parameter(name="mu", symbol="μ", label="Centre")
VARIANCE = Parameter(name="sigma2", symbol="σ²", label="Variance", low=0, low_open=True)
Value = Array | float


def floats(value: Value) -> Array:
    return np.asarray(value, dtype=np.float64)


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
            return Maximum(None, "Every value equals μ: the likelihood grows without bound as σ² goes to 0.")
        return Maximum(np.array([self.squares / self.n]))


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
        return (_over(self.ones, p) - _over(self.n - self.ones, 1 - p),)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        p = floats(theta[0])
        return (-_over(self.ones, p * p) - _over(self.n - self.ones, (1 - p) ** 2),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Bernoulli(p=theta[0])

    def maximum(self) -> Maximum:
        p = self.ones / self.n
        if 0 < p < 1:
            return Maximum(np.array([p]))
        kind = "1" if p else "0"
        words = (
            f"Every value is {kind}: the likelihood is largest at the border p = {kind}, where the score is not 0, so "
            "the curvature gives no standard error."
        )
        return Maximum(np.array([p]), words, stationary=False)


def _over(count: float, value: Array) -> Array:
    """count/value with 0/0 = 0, infinite where only the value is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(count == 0, 0.0, count / value))


class ExponentialRate(OneParameter):
    """n and Σx."""

    parameters = Exponential.parameters

    def __init__(self, x: Array) -> None:
        self.n, self.total = x.size, float(x.sum())

    def log(self, *theta: Value) -> Array:
        lam = floats(theta[0])
        return np.asarray(self.n * np.log(lam) - lam * self.total)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        return (np.asarray(self.n / floats(theta[0]) - self.total),)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        return (np.asarray(-self.n / floats(theta[0]) ** 2),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Exponential(lam=theta[0])

    def maximum(self) -> Maximum:
        if self.total == 0.0:
            return Maximum(None, "Every value is 0: the likelihood grows without bound with the rate.")
        return Maximum(np.array([self.n / self.total]))


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
        return (_over(self.total, floats(theta[0])) - self.n,)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        return (-_over(self.total, floats(theta[0]) ** 2),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Poisson(lam=theta[0])

    def maximum(self) -> Maximum:
        if self.total == 0.0:
            words = "Every count is 0: the likelihood is largest at the border λ = 0, where the score is not 0."
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
        return (self.n / p - _over(self.failures, 1 - p),)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        p = floats(theta[0])
        return (-self.n / p**2 - _over(self.failures, (1 - p) ** 2),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Geometric(p=theta[0])

    def maximum(self) -> Maximum:
        if self.failures == 0.0:
            words = "Every trial succeeded: the likelihood is largest at the border p = 1, where the score is not 0."
            return Maximum(np.array([1.0]), words, stationary=False)
        return Maximum(np.array([self.n / (self.n + self.failures)]))


class LaplaceCentre(OneParameter):
    """Laplace with known b: the sorted values with their running sums give Σ|x − μ| at any μ by one look-up."""

    parameters = (CENTRE,)

    def __init__(self, x: Array, *, b: float) -> None:
        self.known = {"b": b}
        self.n, self.b = x.size, b
        self.sorted = np.sort(x)
        self.middle = float(self.sorted[self.n // 2])
        self.running = np.concatenate([[0.0], np.cumsum(self.sorted - self.middle)])

    def log(self, *theta: Value) -> Array:
        mu = floats(theta[0])
        below = np.searchsorted(self.sorted, mu)
        distance = (2 * below - self.n) * (mu - self.middle) + self.running[-1] - 2 * self.running[below]
        return np.asarray(-self.n * math.log(2 * self.b) - distance / self.b)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        mu = floats(theta[0])
        below, upto = (np.searchsorted(self.sorted, mu, side=side) for side in ("left", "right"))
        return (np.asarray((self.n - below - upto) / self.b),)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        return (np.zeros(np.shape(theta[0])),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Laplace(mu=theta[0], b=known["b"])

    def fisher(self, *theta: float) -> Array:
        return np.array([[self.n / self.b**2]])

    def maximum(self) -> Maximum:
        low, high = float(self.sorted[(self.n - 1) // 2]), float(self.sorted[self.n // 2])
        words = (
            "The curve is made of straight pieces: at its top it has a kink and no curvature, so the standard error "
        )
        words += "is that of the Fisher information."
        if low == high:
            return Maximum(np.array([low]), words, smooth=False)
        words = f"Not unique: every μ from {low:.6g} to {high:.6g} is as good; the median is marked. {words}"
        return Maximum(np.array([(low + high) / 2]), words, smooth=False, flat=(low, high))


class StudentCentre(OneParameter):
    """Student-t (Cauchy at ν = 1) with known ν and scale. Nothing shortens the sum, and it may have several tops."""

    parameters = (CENTRE,)

    def __init__(self, x: Array, *, nu: float, sigma: float) -> None:
        self.known = {"nu": nu, "sigma": sigma}
        self.n, self.x, self.nu, self.sigma = x.size, x, nu, sigma
        self.width = sigma * math.sqrt(nu)
        self.constant = float(StudentT(nu=nu, mu=0.0, sigma=sigma).logpdf(0.0)) * self.n
        self._smooth: dict[tuple[float, float], Smooth] = {}

    def log(self, *theta: Value) -> Array:
        mu = floats(theta[0])
        flat = mu.reshape(-1)
        tails = self._tails(flat) if flat.size * self.n > _DIRECT else self._direct(flat)
        return np.asarray((self.constant - 0.5 * (self.nu + 1) * tails).reshape(mu.shape))

    def _direct(self, mu: Array) -> Array:
        return sum_log_tails(self.x, mu, np.full(mu.shape, self.width))

    def _tails(self, mu: Array) -> Array:
        """From an interpolant where the span is so short that one of few nodes is exact, else term by term."""
        low, high = float(mu.min()), float(mu.max())
        # The sum is analytic up to s√ν off the real line, which settles how fast a series on [low, high] converges.
        if not 0.0 < high - low < 8 * self.width:
            return self._direct(mu)
        if (low, high) not in self._smooth:
            self._smooth.clear()
            self._smooth[low, high] = Smooth.of(self._direct, low, high)
        found = self._smooth[low, high]
        return found(mu) if found.settled else self._direct(mu)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        mu = floats(theta[0])
        first, _ = tail_slopes(self.x, mu.reshape(-1), self.width)
        return (np.asarray((-0.5 * (self.nu + 1) * first).reshape(mu.shape)),)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        mu = floats(theta[0])
        _, second = tail_slopes(self.x, mu.reshape(-1), self.width)
        return (np.asarray((-0.5 * (self.nu + 1) * second).reshape(mu.shape)),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        if known["nu"] == 1.0:
            return Cauchy(mu=theta[0], gamma=known["sigma"])
        return StudentT(nu=known["nu"], mu=theta[0], sigma=known["sigma"])

    def fisher(self, *theta: float) -> Array:
        return np.array([[self.n * (self.nu + 1) / (self.nu + 3) / self.sigma**2]])

    def maximum(self) -> Maximum:
        found = location_modes(self.x, self.width, lambda mu: (self.score(mu)[0], self.second(mu)[0]))
        heights = self.log(found)
        best = int(np.argmax(heights))
        others = np.delete(found, best)[:, None]
        words = ""
        if len(others):
            ties = int(np.sum(heights >= heights[best] - 1e-9)) - 1
            words = f"{len(found)} local maxima: a solver that starts at the wrong one stays there."
            if ties:
                words += " The highest is not unique: another is as high."
        return Maximum(found[best : best + 1], words, others=others if len(others) else None)


class UniformEnd(OneParameter):
    """Uniform on (0, θ): n and the largest value."""

    parameters = UniformTheta.parameters

    def __init__(self, x: Array) -> None:
        self.n, self.largest = x.size, float(x.max())

    def log(self, *theta: Value) -> Array:
        end = floats(theta[0])
        return np.asarray(np.where(end >= self.largest, -self.n * np.log(end), -np.inf))

    def score(self, *theta: Value) -> tuple[Array, ...]:
        end = floats(theta[0])
        return (np.asarray(np.where(end >= self.largest, -self.n / end, np.nan)),)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        end = floats(theta[0])
        return (np.asarray(np.where(end >= self.largest, self.n / end**2, np.nan)),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return UniformTheta(theta=theta[0])

    def maximum(self) -> Maximum:
        if self.largest == 0.0:
            return Maximum(None, "Every value is 0: the likelihood grows without bound as θ goes to 0.")
        words = (
            "The score −n/θ never vanishes: the likelihood jumps from 0 to its top at the largest value, so the MLE is "
            "the maximum and no root, and the curvature gives no standard error."
        )
        return Maximum(np.array([self.largest]), words, stationary=False, smooth=False)


class ParetoShape(OneParameter):
    """Pareto with known smallest value xₘ: n and Σ log(x/xₘ)."""

    parameters = Pareto.parameters[:1]

    def __init__(self, x: Array, *, xm: float) -> None:
        self.known = {"xm": xm}
        self.n, self.xm = x.size, xm
        logs = np.log(x)
        self.logs, self.excess = float(logs.sum()), float((logs - math.log(xm)).sum())

    def log(self, *theta: Value) -> Array:
        alpha = floats(theta[0])
        return np.asarray(self.n * np.log(alpha) - alpha * self.excess - self.logs)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        return (np.asarray(self.n / floats(theta[0]) - self.excess),)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        return (np.asarray(-self.n / floats(theta[0]) ** 2),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Pareto(alpha=theta[0], xm=known["xm"])

    def maximum(self) -> Maximum:
        if self.excess <= 0.0:
            return Maximum(None, "Every value equals xₘ: the likelihood grows without bound with α.")
        best, least = self.n / self.excess, self.parameters[0].low
        if best < least:
            words = f"The likelihood is largest below α = {least:g}, outside the domain: the border is marked."
            return Maximum(np.array([least]), words, stationary=False)
        return Maximum(np.array([best]))


ONE_PARAMETER: dict[str, type[OneParameter]] = {
    "normal_mean": NormalMean,
    "normal_variance": NormalVariance,
    "bernoulli": BernoulliP,
    "exponential": ExponentialRate,
    "poisson": PoissonMean,
    "geometric": GeometricP,
    "laplace": LaplaceCentre,
    "cauchy": StudentCentre,
    "student_t": StudentCentre,
    "uniform_theta": UniformEnd,
    "pareto": ParetoShape,
}


def one_parameter(name: str, x: Array, **known: Any) -> OneParameter:
    """The likelihood by the name of its model, from data (n,) within the support."""
    return ONE_PARAMETER[name](x, **known)  # type: ignore[call-arg]

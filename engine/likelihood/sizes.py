"""Likelihoods of one parameter of positive values: exponential, Pareto, and the uniform from 0."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.families import Exponential, Family, Pareto, UniformTheta
from engine.likelihood.base import Maximum, OneParameter
from engine.likelihood.parts import Value, floats
from engine.words import tr


def _curvature(n: int, theta: Array) -> Array:
    """−n/θ² of n log θ; −∞ where θ is too small for float64 to hold it."""
    with np.errstate(over="ignore"):
        return np.asarray(-n / theta / theta)


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
        return (_curvature(self.n, floats(theta[0])),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Exponential(lam=theta[0])

    def maximum(self) -> Maximum:
        if self.total == 0.0:
            return Maximum(None, tr("Every value is 0: the likelihood grows without bound with the rate."))
        return Maximum(np.array([self.n / self.total]))


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
        return (_curvature(self.n, floats(theta[0])),)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Pareto(alpha=theta[0], xm=known["xm"])

    def maximum(self) -> Maximum:
        if self.excess <= 0.0:
            return Maximum(None, tr("Every value equals xₘ: the likelihood grows without bound with α."))
        best, least = self.n / self.excess, self.parameters[0].low
        if best < least:
            words = tr(
                "The likelihood is largest below α = {least:g}, outside the domain: the border is marked.", least=least
            )
            return Maximum(np.array([least]), words, stationary=False)
        return Maximum(np.array([best]))


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
            return Maximum(None, tr("Every value is 0: the likelihood grows without bound as θ goes to 0."))
        words = tr(
            "The score −n/θ never vanishes: the likelihood jumps from 0 to its top at the "
            "largest value, so the MLE is the maximum and no root, and the curvature gives "
            "no standard error."
        )
        return Maximum(np.array([self.largest]), words, stationary=False, smooth=False)

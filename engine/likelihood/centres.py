"""Likelihoods of a centre alone whose log has kinks or several tops: Laplace, Student t and Cauchy."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.families import Cauchy, Family, Laplace, StudentT
from engine.likelihood.base import Maximum, OneParameter
from engine.likelihood.chebyshev import Smooth
from engine.likelihood.modes import location_modes
from engine.likelihood.parts import CENTRE, Value, floats
from engine.likelihood.tails import sum_log_tails, tail_slopes
from engine.words import tr

# Evaluations of a single density that a curve may cost before an interpolant is tried.
_DIRECT = 1_000_000


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
        words = tr(
            "The curve is made of straight pieces: at its top it has a kink and no curvature, so the standard error "
        )
        words += tr("is that of the Fisher information.")
        if low == high:
            return Maximum(np.array([low]), words, smooth=False)
        words = tr(
            "Not unique: every μ from {low:.6g} to {high:.6g} is as good; the median is marked. {words}",
            low=low,
            high=high,
            words=words,
        )
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
        pull = 0.5 * (self.nu + 1) / self.width
        found = location_modes(self.x, self.width, pull, lambda mu: (self.score(mu)[0], self.second(mu)[0]))
        heights = self.log(found)
        best = int(np.argmax(heights))
        others = np.delete(found, best)[:, None]
        words = ""
        if len(others):
            ties = int(np.sum(heights >= heights[best] - 1e-9)) - 1
            words = tr("{found} local maxima: a solver that starts at the wrong one stays there.", found=len(found))
            if ties:
                words += tr(" The highest is not unique: another is as high.")
        return Maximum(found[best : best + 1], words, others=others if len(others) else None)

"""Hodges' superefficient estimator: the mean, multiplied by α where it is smaller than n^(−1/4).

Units of σ throughout, so x̄ ~ N(θ, 1/n); with h = √n·θ and c = n^(1/4) all is an integral of a quadratic over a piece
of the normal density (Lehmann & Casella, Theory of Point Estimation, 2nd ed., example 6.2.5).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.concept import Array


@dataclass(frozen=True)
class Risk:
    """At each θ (any shape): √n·bias, n·variance and n·MSE; the mean itself has 0, 1 and 1."""

    bias: Array
    variance: Array
    mse: Array


def threshold(n: float) -> float:
    """n^(−1/4), in units of σ."""
    return float(n**-0.25)


def estimate(mean: Array, n: float, factor: float) -> Array:
    """T of means (any shape), in units of σ."""
    return np.where(np.abs(mean) < threshold(n), factor * mean, mean)


def risk(theta: Array, n: float, factor: float) -> Risk:
    """Exact at θ in units of σ (any shape).

    n(T−θ)² is Z² outside |Z + h| < c and ((α−1)(Z+h) + Z)² inside: the difference is summed up over the piece.
    """
    from scipy.special import ndtr

    h, c, shrunk = np.abs(theta) * math.sqrt(n), n**0.25, factor - 1.0
    low, high = -c - h, c - h
    at_low, at_high = (np.exp(-0.5 * z * z) / math.sqrt(2.0 * math.pi) for z in (low, high))
    m0 = ndtr(high) - ndtr(low)
    m1 = at_low - at_high
    m2 = m0 + low * at_low - high * at_high
    bias = shrunk * (m1 + h * m0)
    # ((α−1)(z+h) + z)² − z² = (α−1)²(z+h)² + 2(α−1)z(z+h)
    mse = 1.0 + shrunk**2 * (m2 + 2.0 * h * m1 + h * h * m0) + 2.0 * shrunk * (m2 + h * m1)
    return Risk(np.sign(theta) * bias, mse - bias**2, mse)


@lru_cache(maxsize=64)
def worst(n: float, factor: float) -> tuple[float, float]:
    """The θ > 0 (units of σ) where n·MSE is largest, and that largest value: it grows with √n unless α = 1."""
    from scipy.optimize import minimize_scalar

    grid = np.linspace(0.0, n**0.25 + 8.0, 400)
    root = math.sqrt(n)
    best = int(risk(grid / root, n, factor).mse.argmax())
    ends = float(grid[max(best - 1, 0)]), float(grid[min(best + 1, 399)])
    found = minimize_scalar(
        lambda h: -float(risk(np.array(h / root), n, factor).mse), bounds=ends, method="bounded",
        options={"xatol": 1e-10},
    )  # fmt: skip
    return float(found.x) / root, -float(found.fun)


def density(t: Array, theta: float, n: float, factor: float) -> Array:
    """The density of T at t in units of σ, without the atom that T has at 0 where α = 0."""
    root, c = math.sqrt(n), threshold(n)

    def of_mean(x: Array) -> Array:
        z = root * (x - theta)
        return np.asarray(root * np.exp(-0.5 * z * z) / math.sqrt(2.0 * math.pi))

    outside = np.where(np.abs(t) >= c, of_mean(t), 0.0)
    if factor == 0.0:
        return outside
    inside = np.abs(t) < abs(factor) * c
    return outside + np.where(inside, of_mean(t / factor) / abs(factor), 0.0)


def shrunk_share(theta: float, n: float) -> float:
    """P(|x̄| < n^(−1/4)): how often the estimator meddles."""
    from scipy.special import ndtr

    h, c = math.sqrt(n) * abs(theta), n**0.25
    return float(ndtr(c - h) - ndtr(-c - h))

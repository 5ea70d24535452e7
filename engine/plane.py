"""Monte-Carlo bias, variance and mean squared error of points in the plane, with their standard errors."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.concept import Array

CHUNK = 16_384  # points between two kept prefixes; a constant, so that sums of a prefix never depend on the run


@dataclass(frozen=True)
class PlaneSums:
    """Power sums of deviations (x, y) from a fixed point: enough for every number below, and they add up over blocks.

    `first` is (Σx, Σy), `second` [[Σx², Σxy], [Σxy, Σy²]], `third` (Σx³, Σx²y, Σxy², Σy³), `fourth` (Σx⁴, Σx²y², Σy⁴).
    """

    count: int
    first: Array
    second: Array
    third: Array
    fourth: Array

    @classmethod
    def none(cls) -> PlaneSums:
        return cls(0, np.zeros(2), np.zeros((2, 2)), np.zeros(4), np.zeros(3))

    @classmethod
    def of(cls, deviations: Array) -> PlaneSums:
        """From deviations (m, 2)."""
        x, y = np.ascontiguousarray(deviations.T)
        xx, yy = x * x, y * y
        xy = float(x @ y)
        return cls(
            len(x),
            np.array([x.sum(), y.sum()]),
            np.array([[x @ x, xy], [xy, y @ y]]),
            np.array([xx @ x, xx @ y, yy @ x, yy @ y]),
            np.array([xx @ xx, xx @ yy, yy @ yy]),
        )

    def __add__(self, other: PlaneSums) -> PlaneSums:
        return PlaneSums(
            self.count + other.count,
            self.first + other.first,
            self.second + other.second,
            self.third + other.third,
            self.fourth + other.fourth,
        )

    def scaled(self, a: float, b: float) -> PlaneSums:
        """The sums of (a·x, b·y)."""
        return PlaneSums(
            self.count,
            self.first * (a, b),
            self.second * ((a * a, a * b), (a * b, b * b)),
            self.third * (a * a * a, a * a * b, a * b * b, b * b * b),
            self.fourth * (a**4, a * a * b * b, b**4),
        )

    @property
    def radial(self) -> Array:
        """Σ(x² + y²)(x, y)."""
        xxx, xxy, xyy, yyy = self.third
        return np.array([xxx + xyy, xxy + yyy])

    @property
    def radial_fourth(self) -> float:
        """Σ(x² + y²)²."""
        return float(self.fourth @ (1.0, 2.0, 1.0))


class PlaneTable:
    """Sums over the first k of a growing set of deviations, for any k at the price of one chunk.

    `points(start, stop)` gives deviations (stop − start, 2); it is asked for each of them once, a chunk at a time.
    """

    def __init__(self, points: Callable[[int, int], Array]) -> None:
        self._points = points
        self._prefixes = [PlaneSums.none()]

    def first(self, k: int) -> PlaneSums:
        whole = k // CHUNK
        for start in range((len(self._prefixes) - 1) * CHUNK, whole * CHUNK, CHUNK):
            self._prefixes.append(self._prefixes[-1] + PlaneSums.of(self._points(start, start + CHUNK)))
        rest = k - whole * CHUNK
        return self._prefixes[whole] + PlaneSums.of(self._points(k - rest, k)) if rest else self._prefixes[whole]


@dataclass(frozen=True)
class PlaneSummary:
    """Empirical bias², variance (divisor m, so that bias² + variance = MSE to the last digit) and MSE, each with its
    Monte-Carlo standard error; `bias` (2,) and `bias_mcse` (2,) by coordinate."""

    bias: Array
    bias_mcse: Array
    bias_squared: float
    bias_squared_mcse: float
    variance: float
    variance_mcse: float
    mse: float
    mse_mcse: float


def summarise(sums: PlaneSums, bias: Array) -> PlaneSummary:
    """The summary of points whose deviations were taken from a point that lies `bias` (2,) off the truth.

    Standard errors by the delta method, the second-order term kept for bias² so that it does not vanish at no bias.
    """
    m = sums.count
    mean = sums.first / m
    covariance = _covariance(sums, mean)
    found = bias + mean
    variance = float(np.trace(covariance))
    bias_squared = float(found @ found)
    of_bias = 4.0 * found @ covariance @ found / m + 2.0 * float(np.sum(covariance * covariance)) / m**2
    return PlaneSummary(
        bias=found,
        bias_mcse=np.sqrt(np.maximum(np.diag(covariance), 0.0) / m),
        bias_squared=bias_squared,
        bias_squared_mcse=math.sqrt(max(float(of_bias), 0.0)),
        variance=variance,
        variance_mcse=_mcse_of_square(sums, -mean),
        mse=bias_squared + variance,
        mse_mcse=_mcse_of_square(sums, bias),
    )


def _covariance(sums: PlaneSums, mean: Array) -> Array:
    """Of the points, divisor m: none of one point, and no variance that rounding has made negative."""
    if sums.count == 1:
        return np.zeros((2, 2))
    covariance: Array = sums.second / sums.count - np.outer(mean, mean)
    np.fill_diagonal(covariance, np.maximum(np.diag(covariance), 0.0))
    return covariance


def _mcse_of_square(sums: PlaneSums, shift: Array) -> float:
    """Standard error of the mean of ‖d + shift‖² (the constant ‖shift‖² drops out)."""
    m = sums.count
    mean_square = float(np.trace(sums.second)) / m + 2.0 * float(shift @ sums.first) / m
    square = sums.radial_fourth + 4.0 * float(shift @ sums.second @ shift) + 4.0 * float(shift @ sums.radial)
    return math.sqrt(max(square / m - mean_square**2, 0.0) / m)

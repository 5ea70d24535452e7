"""Monte-Carlo bias, variance and mean squared error of points in the plane, with their standard errors."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.concept import Array


@dataclass(frozen=True)
class PlaneSums:
    """Power sums of deviations d from a fixed point: enough for every number below, and they add up over blocks."""

    count: int
    first: Array
    second: Array
    radial: Array
    fourth: float

    @classmethod
    def of(cls, deviations: Array) -> PlaneSums:
        """From deviations (m, 2)."""
        squared = np.einsum("ij,ij->i", deviations, deviations)
        second = deviations.T @ deviations
        return cls(len(deviations), deviations.sum(axis=0), second, squared @ deviations, float(squared @ squared))

    def __add__(self, other: PlaneSums) -> PlaneSums:
        return PlaneSums(
            self.count + other.count,
            self.first + other.first,
            self.second + other.second,
            self.radial + other.radial,
            self.fourth + other.fourth,
        )


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
    covariance = sums.second / m - np.outer(mean, mean)
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


def _mcse_of_square(sums: PlaneSums, shift: Array) -> float:
    """Standard error of the mean of ‖d + shift‖² (the constant ‖shift‖² drops out)."""
    m = sums.count
    mean_square = float(np.trace(sums.second)) / m + 2.0 * float(shift @ sums.first) / m
    square = sums.fourth + 4.0 * float(shift @ sums.second @ shift) + 4.0 * float(shift @ sums.radial)
    return math.sqrt(max(square / m - mean_square**2, 0.0) / m)

"""What bias buys: an estimator shrunk towards a value, its variance, its MSE, and the bound that its bias allows.

T = a + k(θ̂ − a) has bias k·b₀ + (k − 1)(θ − a) with b₀ that of θ̂, so 1 + b′ = k(1 + b₀′): to each slope b′ belongs
one k. No estimator of that bias has a variance below (1 + b′)²/(nI).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.concept import Array
from engine.efficiency_rules import Rule
from engine.efficiency_settings import EfficiencySettings
from engine.fisher import Model
from engine.kept_runs import Kept
from engine.moments import summary

_POINTS = 241
LEAST, MOST = -1.0, 0.5  # of the slopes drawn, more where one beyond is chosen


@dataclass(frozen=True, eq=False)
class Curves:
    """Against slopes b′ (m,): bound, variance, bias², MSE (m,), unit of θ²; nan where not known."""

    slope: Array
    bound: Array
    variance: Array
    bias2: Array
    mse: Array


@dataclass(frozen=True, eq=False)
class Shrunk:
    """The estimator with the chosen slope at n: exact values and those of `done` experiments.

    Its estimates are `start` + `stretch`·`raw`, raw (done,) being standard estimates.

    `best` is the slope of least MSE, nan where it is not known.
    """

    n: int
    done: int
    curves: Curves
    factor: float
    bound: float
    variance: float
    bias: float
    mse: float
    found_variance: float
    found_variance_mcse: float
    found_mse: float
    found_mse_mcse: float
    start: float
    stretch: float
    raw: Array
    best: float

    @property
    def estimates(self) -> Array:
        """(done,) in the parameter's unit."""
        return self.start + self.stretch * self.raw


def shrunk(s: EfficiencySettings, model: Model, rule: Rule, kept: Kept, place: int, done: int) -> Shrunk:
    """For the estimator at `place` of what is kept of the experiments at n."""
    n, away = s.n, model.truth - s.towards
    own_slope = rule.bias_slope(n)
    own_slope = own_slope if math.isfinite(own_slope) else 0.0
    spread, bias = model.unit**2 * rule.variance(n), model.unit * rule.bias(n)

    def curves(slope: Array) -> Curves:
        k = (1.0 + slope) / (1.0 + own_slope)
        bias2 = (k * (bias + away) - away) ** 2
        return Curves(slope, (1.0 + slope) ** 2 * model.bound(n), k * k * spread, bias2, k * k * spread + bias2)

    here = curves(np.array([s.slope]))
    k = (1.0 + s.slope) / (1.0 + own_slope)
    start, stretch = s.towards + k * (model.anchor - s.towards), k * model.unit
    moved = kept.moments(done).transformed(start, stretch)
    found = summary(moved, model.truth)
    return Shrunk(
        n=n,
        done=done,
        curves=curves(np.linspace(min(LEAST, s.slope), max(MOST, 1.2 * s.slope), _POINTS)),
        factor=k,
        bound=float(here.bound[0]),
        variance=float(here.variance[0]),
        bias=k * (bias + away) - away,
        mse=float(here.mse[0]),
        found_variance=float(found.variance[place]),
        found_variance_mcse=float(found.variance_mcse[place]),
        found_mse=float(found.mse[place]),
        found_mse_mcse=float(found.mse_mcse[place]),
        start=start,
        stretch=stretch,
        raw=kept.raw[:done, place],
        best=_best(spread, bias, away) * (1.0 + own_slope) - 1.0,
    )


def _best(spread: float, bias: float, away: float) -> float:
    """The k of least k²·Var + (k(b₀ + d) − d)², d = θ − a; nan where nothing is known of θ̂."""
    centre = bias + away
    total = spread + centre**2
    return centre * away / total if math.isfinite(total) and total > 0.0 else math.nan

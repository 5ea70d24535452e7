"""The way of two penalised weights as λ grows: exact knots, the curve between them, and the ball that grows with it.

The penalty is λ(α‖w‖₁ + ½(1 − α)‖w‖²): α = 0 is ridge, 1 the lasso, between them the elastic net (Zou & Hastie 2005).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.two_weights import Array, TwoWeights

_POINTS = 181
_ROUNDS, _FINER = 3, 33  # of the search for a strength, and what each makes of a step
_SAME = 1e-11  # relative gap below which two knots are one


@dataclass(frozen=True)
class PenaltyPath:
    """The minimiser `weights` (m, 2) at rising `lams` (m,) from 0; at the `knots` (k,) the set of zeros changes.

    For the lasso the points are the knots, and straight lines lead from one to the next.
    """

    problem: TwoWeights
    mix: float
    lams: Array
    weights: Array
    knots: Array
    knot_weights: Array

    @classmethod
    @lru_cache(maxsize=16)
    def of(cls, problem: TwoWeights, mix: float) -> PenaltyPath:
        """The path of a problem; what asks for it again gets the same one."""
        knots = _knots(problem, mix)
        lams = _sampled(problem, mix, knots)
        found = lams, at(problem, mix, lams), knots, at(problem, mix, knots)
        for array in found:
            array.flags.writeable = False
        return cls(problem, mix, *found)

    @property
    def end(self) -> float:
        """The λ from which on both weights are zero; infinite for ridge, which never gets there."""
        return float(np.abs(self.problem.products).max()) / self.mix if self.mix > 0.0 else np.inf

    def strength_for(self, size: float) -> float:
        """The λ whose minimiser has the penalty `size`, between the λ of the first and the last point."""
        values = penalty(self.weights, self.mix)
        if size >= values[0]:
            return 0.0
        if size <= values[-1]:
            return float(self.lams[-1])
        lams = self.lams
        for _ in range(0 if self.mix == 1.0 else _ROUNDS):  # the lasso's penalty is linear between knots
            right = _step(values, size)
            lams = np.linspace(lams[right - 1], lams[right], _FINER)
            values = penalty(at(self.problem, self.mix, lams), self.mix)
        right = _step(values, size)
        fall = float(values[right - 1] - values[right])
        share = (values[right - 1] - size) / fall if fall > 0.0 else 0.0
        return float(lams[right - 1] + share * (lams[right] - lams[right - 1]))


def _step(values: Array, size: float) -> int:
    """The place in falling `values` before which `size` would stand, 1 at the least."""
    return min(max(int(np.searchsorted(-values, -size)), 1), len(values) - 1)


def at(problem: TwoWeights, mix: float, lams: Array) -> Array:
    """The minimisers (..., 2) at λ (...)."""
    return problem.minimiser(mix * lams, (1.0 - mix) * lams)


def penalty(weights: Array, mix: float) -> Array:
    """α‖w‖₁ + ½(1 − α)‖w‖² (...) of weights (..., 2)."""
    return np.asarray(mix * np.abs(weights).sum(axis=-1) + 0.5 * (1.0 - mix) * (weights**2).sum(axis=-1))


def ball(size: float, mix: float, points: int = 241) -> Array:
    """The outline (points, 2) of the weights whose penalty is `size`: a circle, a diamond, or something between."""
    # A number of points that is one more than a multiple of four puts one on each corner.
    angle = np.linspace(0.0, 2.0 * np.pi, points)
    direction = np.column_stack([np.cos(angle), np.sin(angle)])
    slope = mix * np.abs(direction).sum(axis=1)
    return direction * _radius(size, slope, mix)[:, None]


def corner(size: float, mix: float) -> float:
    """How far the ball of that penalty reaches along an axis."""
    return float(_radius(size, np.array([mix]), mix)[0])


def _radius(size: float, slope: Array, mix: float) -> Array:
    """The positive root r of ½(1 − α)r² + slope·r = size, without cancellation."""
    if size <= 0.0:
        return np.zeros(slope.shape)
    return np.asarray(2.0 * size / (slope + np.sqrt(slope**2 + 2.0 * (1.0 - mix) * size)))


def _knots(problem: TwoWeights, mix: float) -> Array:
    """The λ, rising, at which a weight becomes zero or ceases to be.

    A weight k that stands at zero beside an active one j with sign s has the product ±λ₁ with what is left:
    (C_jj + λ₂)(b_k ∓ λ₁) = C₁₂(b_j − λ₁s), a quadratic in λ. All its roots are tried and those kept where the signs of
    the minimiser change.
    """
    if mix == 0.0:
        return np.empty(0)
    b, tried = problem.products, [float(abs(x)) / mix for x in problem.products]
    for k in (0, 1):
        own, other = float(problem.gram[1 - k, 1 - k]), float(problem.gram[0, 1])
        constant = problem.determinant * float(problem.ols[k])
        for sign, active in ((1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)):
            linear = -mix * sign * own + (1.0 - mix) * float(b[k]) + mix * active * other
            tried += _roots(-mix * (1.0 - mix) * sign, linear, constant)
    found = np.array(sorted(x for x in tried if 0.0 < x < np.inf))
    if not found.size:
        return found
    found = found[np.concatenate([[True], np.diff(found) > _SAME * found[1:]])]
    between = np.concatenate([[0.5 * found[0]], 0.5 * (found[:-1] + found[1:]), [2.0 * found[-1]]])
    signs = np.sign(at(problem, mix, between))
    return np.asarray(found[(signs[1:] != signs[:-1]).any(axis=1)])


def _roots(square: float, linear: float, constant: float) -> list[float]:
    """The real roots of square·x² + linear·x + constant, each to full accuracy."""
    if square == 0.0:
        return [-constant / linear] if linear != 0.0 else []
    inside = linear**2 - 4.0 * square * constant
    if inside < 0.0:
        return []
    half = -0.5 * (linear + np.copysign(np.sqrt(inside), linear))
    return [float(half / square)] + ([float(constant / half)] if half != 0.0 else [])


def _sampled(problem: TwoWeights, mix: float, knots: Array) -> Array:
    """The λ at which the way is drawn: dense where a weight of either eigenvalue's size gives way."""
    if mix == 1.0:
        return np.concatenate([[0.0], knots])
    least, most = np.linalg.eigvalsh(problem.gram)
    least = max(float(least), 1e-9 * float(most))
    spread = np.geomspace(1e-3 * least, 1e4 * float(most), _POINTS)
    if mix > 0.0:
        last = float(knots[-1]) if knots.size else 0.0
        spread = np.concatenate([spread[spread < last], np.linspace(0.0, last, _POINTS // 2)])
    return np.unique(np.concatenate([[0.0], knots, spread]))

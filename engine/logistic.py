"""Logistic regression: likelihood, score and information at any logit, its MLE and MAP, and when there is no MLE.

The model is P(y = 1 | x) = σ(x·θ) with x a row of the design X (n, d) and y 0 or 1. A Gaussian prior N(0, τ²I) adds
(λ/2)‖θ‖² to the negative log-likelihood, λ = 1/τ². Everything here is a sum over the n observations, not their mean.
"""

from __future__ import annotations

import math
import operator
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.linear import solved

Array = NDArray[np.float64]
Separation = Literal["none", "complete", "quasi-complete"]

_MOST_STEPS = 100
_MOST_HALVINGS = 40
# Decrements from which on a full step is taken unasked, the gradient is wanted to its last digit, and the Hessian is
# near enough to that at the minimum.
_NEAR, _LAST, _ENOUGH = 1e-3, 1e-6, 1e-11
# Shares of the information on a weight that the others leave: what the quick formulas tell surely, what float64 holds.
_SURE, _SINGULAR = 1e-8, 1e-15
# Margins of a separating direction of unit length, data scaled to 1: what counts as above the plane, and as on it.
_ABOVE, _ON = 1e-7, 1e-9


def softplus(z: Array) -> Array:
    """log(1 + eᶻ) without overflow, to full relative accuracy in both tails."""
    return np.asarray(np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z))))


def sigmoid(z: Array) -> Array:
    """1/(1 + e⁻ᶻ) to full relative accuracy in both tails."""
    e = np.exp(-np.abs(z))
    return np.asarray(np.where(z >= 0.0, 1.0, e) / (1.0 + e))


def _signs(y: Array) -> Array:
    return np.where(y > 0.5, 1.0, -1.0)


def _signed(x: Array, y: Array) -> Array:
    """(d, n): each observation sᵢxᵢ as a column, so that its margin is θ·sᵢxᵢ."""
    return np.ascontiguousarray((_signs(y)[:, None] * x).T)


def nll(x: Array, y: Array, theta: Array) -> float:
    """Negative log-likelihood Σ log(1 + exp(−sᵢ xᵢ·θ)), sᵢ = ±1, at θ (d,)."""
    return float(softplus(-_signs(y) * (x @ theta)).sum())


def nll_many(x: Array, y: Array, thetas: Array) -> Array:
    """Negative log-likelihood at each row of `thetas` (m, d): (m,), to an absolute error of about 1e-16 n.

    One logarithm for a product of up to 512 factors 1 + e⁻|ᶻ|, none above 2, instead of one for each.
    """
    signed = -_signs(y)[:, None] * x
    total = np.empty(len(thetas))
    rows = max(1, 200_000 // max(1, len(x)))
    starts = np.arange(0, len(x), 512)
    for at in range(0, len(thetas), rows):
        z = thetas[at : at + rows] @ signed.T
        large = np.maximum(z, 0.0).sum(axis=1)
        np.abs(z, out=z)
        np.negative(z, out=z)
        np.exp(z, out=z)
        z += 1.0
        total[at : at + rows] = large + np.log(np.multiply.reduceat(z, starts, axis=1)).sum(axis=1)
    return total


def gradient(x: Array, y: Array, theta: Array) -> Array:
    """Gradient (d,) of the negative log-likelihood, Xᵀ(p − y), which is minus the score."""
    s = _signs(y)
    return np.asarray(-(s * sigmoid(-s * (x @ theta))) @ x)


def information(x: Array, theta: Array) -> Array:
    """Fisher information (d, d), Σ p(1 − p) x xᵀ; for this model also the Hessian, whatever the labels."""
    e = np.exp(-np.abs(x @ theta))
    return np.asarray((x.T * (e / (1.0 + e) ** 2)) @ x)


def smoothness(x: Array, lam: float = 0.0) -> float:
    """L: the largest eigenvalue that the Hessian can have anywhere, λmax(XᵀX)/4 + λ, since p(1 − p) ≤ 1/4."""
    return float(np.linalg.eigvalsh(x.T @ x)[-1]) / 4.0 + lam


def curvature(x: Array, theta: Array, lam: float = 0.0) -> float:
    """The largest eigenvalue of the Hessian at θ."""
    return float(np.linalg.eigvalsh(information(x, theta))[-1]) + lam


@dataclass(frozen=True)
class Fit:
    """A minimum of the (penalised) negative log-likelihood: where, how high, and how surely it is one.

    `decrement` is gᵀH⁻¹g at the end, twice what Newton's parabola still promises to gain; `steps` those taken.
    """

    weights: Array
    nll: float
    gradient_norm: float
    decrement: float
    steps: int

    @property
    def converged(self) -> bool:
        """Whether nothing is left to gain; so looks a path to infinity, too, where `certified_overlap` is not met."""
        return self.decrement <= 1e-16 * max(1.0, self.nll)


class _Loss:
    """The penalised negative log-likelihood of half columns sᵢxᵢ/2 (d, n), with what every evaluation of it needs.

    With t = tanh(m/2) at a margin m, σ(−m) = (1 − t)/2 and σ(1 − σ) = (1 − t²)/4: the halves take all these factors in.
    """

    def __init__(self, x: Array, y: Array, lam: float) -> None:
        halves = np.copysign(0.5, y - 0.5)
        self.lam, self.halved = lam, np.array(x.T, dtype=np.float64, order="C")
        self.halved *= halves
        self.total = np.dot(halves, x)
        self.squares = np.dot(self.halved, self.halved.T)
        self.floor = (4.0 * _SURE * self.squares.diagonal()).tolist()

    def step(self, here: _Place) -> tuple[Array, float]:
        """Newton's step and the decrement gᵀH⁻¹g; LinAlgError where the information is singular."""
        try:
            return here.step(_SURE, self.floor)
        except np.linalg.LinAlgError:
            return self.in_the_tails(here.theta).step(_SINGULAR, [0.0] * len(self.floor))

    def origin(self) -> _Place:
        """All at θ = 0, where every probability is 1/2."""
        d, n = self.halved.shape
        return self._place(np.zeros(d), np.zeros(n), -self.total, self.squares.copy())

    def at(self, theta: Array) -> _Place:
        """Gradient and Hessian at θ."""
        half = np.dot(theta, self.halved)
        t = np.tanh(half)
        g = np.dot(self.halved, t)
        g -= self.total
        np.multiply(t, t, out=t)
        return self._place(theta, half, g, self.squares - np.dot(self.halved * t, self.halved.T))

    def in_the_tails(self, theta: Array) -> _Place:
        """As `at`, to full relative accuracy where all margins are so large that 1 − t is nothing but rounding."""
        half, g, weights = self._accurate(theta)
        h = np.dot(self.halved * weights, self.halved.T)
        h *= 4.0
        return self._place(theta, half, g, h)

    def beside(self, here: _Place, theta: Array) -> _Place:
        """As `in_the_tails`, but with the Hessian of a place so near that it is the same for Newton's last steps."""
        half, g, _ = self._accurate(theta)
        if self.lam:
            g += self.lam * theta
        return _Place(theta, half, g, here.h, self.lam)

    def _accurate(self, theta: Array) -> tuple[Array, Array, Array]:
        """Half margins (n,), the likelihood's gradient (d,) and σ(1 − σ) (n,), all to full relative accuracy."""
        half = np.dot(theta, self.halved)
        e = np.abs(half)
        e *= -2.0
        np.exp(e, out=e)
        d = 1.0 + e
        np.divide(1.0, d, out=d)
        e *= d
        g = np.dot(self.halved, np.where(half >= 0.0, e, d))
        g *= -2.0
        e *= d
        return half, g, e

    def _place(self, theta: Array, half: Array, g: Array, h: Array) -> _Place:
        if self.lam:
            g += self.lam * theta
            h.flat[:: len(h) + 1] += self.lam
        return _Place(theta, half, g, h, self.lam)


class _Place:
    """Gradient, Hessian and objective of the penalised negative log-likelihood at θ; `half` the margins are (n,)."""

    __slots__ = ("_value", "g", "h", "half", "lam", "theta")

    def __init__(self, theta: Array, half: Array, g: Array, h: Array, lam: float) -> None:
        self.theta, self.half, self.g, self.h, self.lam = theta, half, g, h, lam
        self._value = math.nan

    @property
    def value(self) -> float:
        """The objective, reckoned when it is asked for."""
        if math.isnan(self._value):
            self._value = self._nll() + 0.5 * self.lam * float(np.dot(self.theta, self.theta))
        return self._value

    def _nll(self) -> float:
        """One logarithm for a product of up to 512 factors, none above 2."""
        size = np.abs(self.half)
        beyond = float(np.add.reduce(size - self.half))  # −Σ min(m, 0)
        size *= -2.0
        factors = np.exp(size, out=size)
        factors += 1.0
        products = np.multiply.reduceat(factors, np.arange(0, len(factors), 512))
        return beyond + sum(map(math.log, products.tolist()))

    def step(self, least: float, floor: list[float]) -> tuple[Array, float]:
        """Newton's step and the decrement gᵀH⁻¹g.

        LinAlgError where the other weights leave of the information on one no more than the share `least` or `floor`.
        """
        rows, g, floor = self.h.tolist(), self.g.tolist(), floor.copy()
        for i, row in enumerate(rows):
            floor[i] = max(floor[i], least * row[i])
            row.append(-g[i])
        step = solved(rows, floor)
        return np.array(step), -math.fsum(map(operator.mul, g, step))


def _descend(loss: _Loss, here: _Place, step: Array) -> _Place:
    """The place after Newton's step, halved until the objective does not rise."""
    for _ in range(_MOST_HALVINGS):
        there = loss.at(here.theta + step)
        # Convex: what still falls at the end of a step, or has all but ceased to, has fallen on the way.
        if np.dot(there.g, step) <= -0.1 * np.dot(here.g, step) or there.value <= here.value + 1e-14 * abs(here.value):
            return there
        step = 0.5 * step
    return here


def _first(loss: _Loss, origin: _Place) -> _Place:
    """The place after Newton's step from θ = 0, drawn out towards where the loss is least along it.

    With margins m along the step the slope after a share t of it is D(t − 1) − t³Σm⁴/48 up to terms in t⁵, even orders
    being none at 0; its root 1 + r + 3r² + …, r = Σm⁴/48D, is taken as 1/(1 − r), at most 2.
    """
    step, decrement = loss.step(origin)
    squares = np.square(np.dot(step, loss.halved))  # m²/4
    bent = float(np.dot(squares, squares)) / (3.0 * decrement) if decrement > 0.0 else 0.0
    return _descend(loss, origin, step / max(0.5, 1.0 - bent))


def newton_step(x: Array, y: Array, theta: Array, lam: float = 0.0) -> tuple[Array, float]:
    """Newton's step (d,), halved until the objective does not rise, and the decrement gᵀH⁻¹g before it.

    For this, the canonical, link it is Fisher scoring, and the natural gradient with step 1. Raises LinAlgError where
    the information is singular.
    """
    loss = _Loss(x, y, lam)
    here = loss.at(theta)
    step, decrement = loss.step(here)
    return _descend(loss, here, step).theta - theta, decrement


def fit(x: Array, y: Array, lam: float = 0.0, start: Array | None = None) -> Fit:
    """The MLE (λ = 0) or the MAP (λ > 0) by safeguarded Newton.

    Without a prior and with separable labels it runs off: `certified_overlap` tells, `separation` says why.
    """
    loss = _Loss(x, y, lam)
    decrement, steps, here = math.inf, 0, loss.origin()
    try:
        here = _first(loss, here) if start is None else loss.at(np.asarray(start, dtype=np.float64))
        while steps < _MOST_STEPS:
            step, after = loss.step(here)
            # Convergence is quadratic: below this is nothing that float64 can see.
            if after <= 1e-27 or (after <= 1e-16 and after >= decrement):
                decrement = after
                break
            if after > _NEAR:
                there = _descend(loss, here, step)
            # So near the minimum no full step goes uphill.
            elif after > _LAST:
                there = loss.at(here.theta + step)
            elif after > min(_ENOUGH, 1e-3 * decrement):  # on the way to infinity the Hessian shrinks with the gradient
                there = loss.in_the_tails(here.theta + step)
            else:
                there = loss.beside(here, here.theta + step)
            decrement, steps = after, steps + 1
            if there is here:
                break
            here = there
    except np.linalg.LinAlgError:
        decrement = math.inf
    value = here.value - 0.5 * lam * float(here.theta @ here.theta)
    return Fit(here.theta, value, math.sqrt(float(here.g @ here.g)), decrement, steps)


def certified_overlap(x: Array, y: Array, theta: Array) -> bool:
    """Whether θ proves that no direction separates the labels, so that the MLE is finite and unique.

    By Gordan's theorem nothing separates iff some α > 0 has Σ αᵢ sᵢ xᵢ = 0 (X of full rank). At θ the weights
    αᵢ = σ(−sᵢ xᵢ·θ) leave the gradient g over; αᵢ(1 − sᵢxᵢ·M⁻¹r) with r = Σ αᵢ sᵢ xᵢ, M = Σ αᵢ xᵢxᵢᵀ leaves nothing,
    and is positive if |xᵢ·M⁻¹r| < 1. Near a minimum it is tiny; where the labels are separable it cannot be below 1.
    """
    s = _signs(y)
    alpha = sigmoid(-s * (x @ theta))
    scale = np.abs(x).max(axis=0)
    if not (scale > 0.0).all() or not (alpha > 0.0).all():
        return False
    z = x / scale
    m = (z.T * alpha) @ z
    values, vectors = np.linalg.eigh(m)
    if values[0] <= 1e-13 * values[-1]:
        return False
    correction = vectors @ ((vectors.T @ ((alpha * s) @ z)) / values)
    return bool(np.abs(z @ correction).max() < 0.5)


def separation(x: Array, y: Array) -> tuple[Separation, Array | None]:
    """Whether a direction separates the labels, and that direction (d,) of unit length; None where there is none.

    Complete: sᵢ xᵢ·β > 0 for every observation. Quasi-complete: ≥ 0 for every one, > 0 for some. In both the
    likelihood has no maximum: it grows for ever along β (Albert & Anderson 1984, Biometrika 71:1). Two linear programs
    in |β| ≤ 1 decide (Konis 2007): the largest least margin, then the largest sum of margins; what they find is
    checked by its margins and not taken on trust.
    """
    from scipy.optimize import linprog

    scale = np.abs(x).max(axis=0)
    scale[scale == 0.0] = 1.0
    signed = _signs(y)[:, None] * (x / scale)
    n, d = signed.shape
    least = linprog(
        np.append(np.zeros(d), -1.0),
        A_ub=np.column_stack([-signed, np.ones(n)]),
        b_ub=np.zeros(n),
        bounds=[(-1.0, 1.0)] * d + [(0.0, 1.0)],
        method="highs",
    )
    found = _direction(signed, _solution(least, d))
    if found is not None and (signed @ found).min() > _ABOVE:
        return "complete", _unscaled(found, scale)
    most = linprog(-signed.sum(axis=0), A_ub=-signed, b_ub=np.zeros(n), bounds=[(-1.0, 1.0)] * d, method="highs")
    found = _direction(signed, _solution(most, d))
    if found is not None:
        return "quasi-complete", _unscaled(found, scale)
    return "none", None


def _solution(answer: Any, d: int) -> Array:
    """The first d variables of a linear program; zeros where it was not solved."""
    return np.asarray(answer.x[:d], dtype=np.float64) if answer.success else np.zeros(d)


def _direction(signed: Array, beta: Array) -> Array | None:
    """β at unit length if its margins say that it separates."""
    length = float(np.linalg.norm(beta))
    if length <= _ABOVE:
        return None
    margins = signed @ (beta / length)
    return beta / length if margins.min() >= -_ON and margins.max() > _ABOVE else None


def _unscaled(beta: Array, scale: Array) -> Array:
    found = beta / scale
    return np.asarray(found / np.linalg.norm(found))


def covariance(x: Array, theta: Array, lam: float = 0.0) -> Array | None:
    """Inverse Fisher information (d, d) at θ, the prior's λ added; None where it is singular."""
    h = information(x, theta)
    h.flat[:: len(h) + 1] += lam
    d = np.sqrt(np.diagonal(h))
    if not (d > 0.0).all():
        return None
    scaled = h / np.outer(d, d)
    if np.linalg.eigvalsh(scaled)[0] < 1e-13:
        return None
    return np.asarray(np.linalg.inv(scaled) / np.outer(d, d))


def standard_errors(x: Array, theta: Array) -> Array | None:
    """Asymptotic standard errors (d,) of the MLE: roots of the diagonal of the inverse Fisher information."""
    found = covariance(x, theta)
    return None if found is None else np.asarray(np.sqrt(np.diagonal(found)))


def full_rank(x: Array) -> bool:
    """Whether the features are independent of each other; else many weights fit equally well."""
    scale = np.abs(x).max(axis=0)
    if not (scale > 0.0).all():
        return False
    return bool(np.linalg.eigvalsh((x / scale).T @ (x / scale))[0] > 1e-12 * len(x))

"""Ways down a logistic loss: gradient descent, mini-batches, momentum, Adam, Newton; whole paths, a point an epoch.

The loss is the mean over the observations, J(θ) = (NLL(θ) + (λ/2)‖θ‖²)/n, as a training loop has it; an epoch is one
pass over the data.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine import logistic
from engine.logistic import Array
from engine.streams import stream

# θ to the next θ; the very same array once it rests for good.
Rule = Callable[[Array], Array]
# Beyond this a path has left every picture and soon what float64 holds.
FAR = 1e100
_SHUFFLES = 2**31 + 7


@dataclass(frozen=True, eq=False)
class Problem:
    """Design `x` (n, d), labels `y` (n,) of 0 and 1, and the prior's λ (of the sum, not the mean)."""

    x: Array
    y: Array
    lam: float = 0.0

    def objective(self, theta: Array) -> float:
        return (logistic.nll(self.x, self.y, theta) + 0.5 * self.lam * float(theta @ theta)) / len(self.y)

    def gradient(self, theta: Array) -> Array:
        return np.asarray((logistic.gradient(self.x, self.y, theta) + self.lam * theta) / len(self.y))

    @property
    def smoothness(self) -> float:
        """L of the mean loss: no gradient changes faster than L times the way."""
        return logistic.smoothness(self.x, self.lam) / len(self.y)

    def curvature(self, theta: Array) -> float:
        """The largest curvature of the mean loss at θ."""
        return logistic.curvature(self.x, theta, self.lam) / len(self.y)


@dataclass(frozen=True)
class Knobs:
    """What the methods are set by; Newton needs none of it."""

    learning_rate: float = 0.01
    momentum: float = 0.9
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    batch: int = 50
    seed: int = 0


def _moves(problem: Problem, scale: float, keep: float) -> Callable[[Array], Array]:
    """θ to keep·θ + scale·∇J(θ), (d,), a new array each time.

    p − y = ½(tanh(z/2) + 1 − 2y) at the logit z: one vectorised function that overflows nowhere. What it is multiplied
    by, the labels' constant part and the multiple of θ stand in one matrix, so that a step is two products of it.
    """
    x, y, (n, d) = problem.x, problem.y, problem.x.shape
    halved, rows, t = np.asfortranarray(0.5 * x), np.empty((n + 1 + d, d)), np.empty(n + 1 + d)
    rows[:n] = x * (0.5 * scale / n)
    rows[n] = (1.0 - 2.0 * y) @ rows[:n]
    rows[n + 1 :] = np.eye(d) * (keep + scale * problem.lam / n)
    logits, own, t[n] = t[:n], t[n + 1 :], 1.0

    dot, tanh = np.dot, np.tanh

    def moved(theta: Array) -> Array:
        own[:] = theta
        dot(halved, theta, logits)
        tanh(logits, logits)
        found: Array = dot(t, rows)
        return found

    return moved


def gradient_descent(problem: Problem, knobs: Knobs) -> Rule:
    """θ ← θ − η ∇J."""
    return _moves(problem, -knobs.learning_rate, 1.0)


def momentum(problem: Problem, knobs: Knobs) -> Rule:
    """v ← βv + ∇J, θ ← θ − ηv (Polyak's heavy ball)."""
    slope, rate, keep = _moves(problem, 1.0, 0.0), knobs.learning_rate, knobs.momentum
    v = np.zeros(problem.x.shape[1])

    def step(theta: Array) -> Array:
        np.multiply(v, keep, out=v)
        np.add(v, slope(theta), out=v)
        return theta - rate * v

    return step


def adam(problem: Problem, knobs: Knobs) -> Rule:
    """Running means of gradient and squared gradient, corrected for their start (Kingma & Ba 2015)."""
    slope, rate = _moves(problem, 1.0, 0.0), knobs.learning_rate
    b1, b2, epsilon = knobs.beta1, knobs.beta2, knobs.epsilon
    d = range(problem.x.shape[1])
    m, v, powers = [0.0 for _ in d], [0.0 for _ in d], [1.0, 1.0]

    def step(theta: Array) -> Array:
        # In plain numbers: for so few weights a tenth of what the same takes as arrays.
        powers[0] *= b1
        powers[1] *= b2
        scale, rest = rate / (1.0 - powers[0]), 1.0 - powers[1]
        moved = theta.tolist()
        for i, g in enumerate(slope(theta).tolist()):
            m[i] = b1 * m[i] + (1.0 - b1) * g
            v[i] = b2 * v[i] + (1.0 - b2) * g * g
            moved[i] -= scale * m[i] / (math.sqrt(v[i] / rest) + epsilon)
        return np.array(moved)

    return step


def mini_batches(problem: Problem, knobs: Knobs) -> Rule:
    """Stochastic gradient descent: the data shuffled anew each epoch, then a step for each batch."""
    x, y, n = problem.x, problem.y, len(problem.y)
    size, rate, shrink = min(knobs.batch, n), knobs.learning_rate, problem.lam / n
    shuffles, signs = stream(knobs.seed, _SHUFFLES), 1.0 - 2.0 * y

    def step(theta: Array) -> Array:
        order = shuffles.permutation(n)
        xs, shifts = x[order], signs[order]
        for at in range(0, n, size):
            rows, shift = xs[at : at + size], shifts[at : at + size]
            t = np.dot(rows, 0.5 * theta)  # as in _moves
            np.tanh(t, out=t)
            np.add(t, shift, out=t)
            g = np.dot(t, rows)
            g *= 0.5 * rate / len(shift)
            theta = theta - g - (rate * shrink) * theta if shrink else theta - g
        return theta

    return step


def newton(problem: Problem, knobs: Knobs) -> Rule:
    """θ ← θ − H⁻¹∇J, halved until the loss does not rise; stays where it has arrived or can go no further."""
    arrived: list[bool] = []

    def step(theta: Array) -> Array:
        if arrived:
            return theta
        try:
            move, decrement = logistic.newton_step(problem.x, problem.y, theta, problem.lam)
        except np.linalg.LinAlgError:
            move, decrement = np.zeros_like(theta), 0.0
        if decrement <= 1e-22 or not move.any():
            arrived.append(True)
        return np.asarray(theta + move)

    return step


METHODS: dict[str, Callable[[Problem, Knobs], Rule]] = {
    "gd": gradient_descent,
    "sgd": mini_batches,
    "momentum": momentum,
    "adam": adam,
    "newton": newton,
}


class Walk:
    """The path of one method: row k of `path` (epochs + 1, d) is θ after k epochs, filled up to `done`.

    `left` is the epoch from which on the path is beyond FAR or no number (None while it stays); later rows are NaN.
    """

    def __init__(self, method: str, problem: Problem, knobs: Knobs, start: Array, epochs: int) -> None:
        self.method, self.epochs = method, epochs
        self.path = np.full((epochs + 1, len(start)), np.nan)
        self.path[0] = start
        self.done = 0
        self.left: int | None = None
        self._rule = METHODS[method](problem, knobs)

    def advance(self, epochs: int) -> None:
        """Walk on for so many epochs, or to the end."""
        end = min(self.done + epochs, self.epochs)
        if self.left is None:
            theta, rule, path = self.path[self.done], self._rule, self.path
            with np.errstate(over="ignore", invalid="ignore"):
                for k in range(self.done + 1, end + 1):
                    moved = rule(theta)
                    if moved is theta:
                        path[k : end + 1] = theta
                        break
                    path[k] = theta = moved
            self._look_back(self.done + 1, end + 1)
        self.done = end

    def _look_back(self, first: int, last: int) -> None:
        """Cut the path off where it has run away."""
        with np.errstate(invalid="ignore"):
            gone = ~(np.abs(self.path[first:last]).max(axis=1) < FAR)
        if gone.any():
            self.left = first + int(np.argmax(gone))
            self.path[self.left :] = np.nan

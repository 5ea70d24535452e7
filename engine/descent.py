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
# Fills rows first … end−1 of a path from the row before them.
Walker = Callable[[Array, int, int], None]
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


def _gradient_rows(problem: Problem) -> tuple[Array, Array]:
    """X/2 (n, d), and rows (n + 1, d) that make the likelihood's part of ∇J of (tanh(z/2), 1) at the logits z = Xθ.

    p − y = ½(tanh(z/2) + 1 − 2y): one vectorised function that overflows nowhere.
    """
    x, y, (n, d) = problem.x, problem.y, problem.x.shape
    rows = np.empty((n + 1, d))
    rows[:n] = x * (0.5 / n)
    rows[n] = (1.0 - 2.0 * y) @ rows[:n]
    return np.asfortranarray(0.5 * x), rows


def _stepped(step: Rule) -> Walker:
    """A walker of a rule for one step; a rule that gives back what it was given rests."""

    def walk(path: Array, first: int, end: int) -> None:
        theta = path[first - 1]
        for k in range(first, end):
            moved = step(theta)
            if moved is theta:
                path[k:end] = theta
                return
            path[k] = theta = moved

    return walk


# Steps whose working rooms lie beside each other: what the nearest memory holds.
_STRIDE = 16


def _ball(problem: Problem, rate: float, keep: float) -> Walker:
    """v ← keep·v + ∇J, θ ← θ − rate·v, each step written where the next one reads it.

    The next state (θ, v), or θ alone where nothing of v is kept, is linear in (tanh(z/2), 1, state): a step is one
    product for the logits, the function, and one product with a matrix.
    """
    (halved, slope), (n, d) = _gradient_rows(problem), problem.x.shape
    shrink, eye = problem.lam / n, np.eye(d)
    blocks = [np.vstack([-rate * slope, (1.0 - rate * shrink) * eye, -rate * keep * eye])]
    blocks += [np.vstack([slope, shrink * eye, keep * eye])] if keep else []
    width = len(blocks) * d
    rows = np.hstack(blocks)[: n + 1 + width]
    room = np.zeros((_STRIDE + 1, n + 1 + width))
    room[:, n] = 1.0
    states = room[:, n + 1 :]
    steps = [(t, t[:n], t[n + 1 : n + 1 + d], after) for t, after in zip(room[:-1], states[1:], strict=True)]
    dot, tanh = np.dot, np.tanh

    def walk(path: Array, first: int, end: int) -> None:
        states[0, :d] = path[first - 1]
        for k in range(first, end, _STRIDE):
            count = min(_STRIDE, end - k)
            for t, logits, theta, after in steps[:count]:
                dot(halved, theta, logits)
                tanh(logits, logits)
                dot(t, rows, after)
            path[k : k + count] = states[1 : count + 1, :d]
            states[0] = states[count]

    return walk


def gradient_descent(problem: Problem, knobs: Knobs) -> Walker:
    """θ ← θ − η ∇J."""
    return _ball(problem, knobs.learning_rate, 0.0)


def momentum(problem: Problem, knobs: Knobs) -> Walker:
    """v ← βv + ∇J, θ ← θ − ηv (Polyak's heavy ball)."""
    return _ball(problem, knobs.learning_rate, knobs.momentum)


def adam(problem: Problem, knobs: Knobs) -> Walker:
    """Running means of gradient and squared gradient, corrected for their start (Kingma & Ba 2015)."""
    (halved, rows), shrink = _gradient_rows(problem), problem.lam / len(problem.y)
    rate, b1, b2, epsilon = knobs.learning_rate, knobs.beta1, knobs.beta2, knobs.epsilon
    d = problem.x.shape[1]
    t, slope, m, v, powers = np.ones(len(rows)), np.empty(d), [0.0] * d, [0.0] * d, [1.0, 1.0]
    logits, dot, tanh, sqrt = t[:-1], np.dot, np.tanh, math.sqrt

    def walk(path: Array, first: int, end: int) -> None:
        before = path[first - 1]
        theta, (power1, power2) = before.tolist(), powers
        for row in path[first:end]:
            dot(halved, before, logits)
            tanh(logits, logits)
            dot(t, rows, slope)
            power1 *= b1
            power2 *= b2
            scale, rest = rate / (1.0 - power1), 1.0 - power2
            # In plain numbers, each written where the next step reads it: for so few weights a third of what the same
            # takes as arrays.
            for i, g in enumerate(slope.tolist()):
                w = theta[i]
                g += shrink * w
                mean = m[i] = b1 * m[i] + (1.0 - b1) * g
                square = v[i] = b2 * v[i] + (1.0 - b2) * g * g
                row[i] = theta[i] = w - scale * mean / (sqrt(square / rest) + epsilon)
            before = row
        powers[:] = power1, power2

    return walk


def mini_batches(problem: Problem, knobs: Knobs) -> Walker:
    """Stochastic gradient descent: the data shuffled anew each epoch, then a step for each batch."""
    x, y, n = problem.x, problem.y, len(problem.y)
    size, rate, shrink = min(knobs.batch, n), knobs.learning_rate, problem.lam / n
    shuffles, signs = stream(knobs.seed, _SHUFFLES), 1.0 - 2.0 * y

    def step(theta: Array) -> Array:
        order = shuffles.permutation(n)
        xs, shifts = x[order], signs[order]
        for at in range(0, n, size):
            rows, shift = xs[at : at + size], shifts[at : at + size]
            t = np.dot(rows, 0.5 * theta)  # as in _gradient_rows
            np.tanh(t, out=t)
            np.add(t, shift, out=t)
            g = np.dot(t, rows)
            g *= 0.5 * rate / len(shift)
            theta = theta - g - (rate * shrink) * theta if shrink else theta - g
        return theta

    return _stepped(step)


def newton(problem: Problem, knobs: Knobs) -> Walker:
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

    return _stepped(step)


METHODS: dict[str, Callable[[Problem, Knobs], Walker]] = {
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
        self._walker = METHODS[method](problem, knobs)

    def advance(self, epochs: int) -> None:
        """Walk on for so many epochs, or to the end."""
        end = min(self.done + epochs, self.epochs)
        if self.left is None:
            with np.errstate(over="ignore", invalid="ignore"):
                self._walker(self.path, self.done + 1, end + 1)
            self._look_back(self.done + 1, end + 1)
        self.done = end

    def _look_back(self, first: int, last: int) -> None:
        """Cut the path off where it has run away."""
        with np.errstate(invalid="ignore"):
            gone = ~(np.abs(self.path[first:last]).max(axis=1) < FAR)
        if gone.any():
            self.left = first + int(np.argmax(gone))
            self.path[self.left :] = np.nan

"""Losses of classification: cross-entropy and its rivals, in forms that no logit can overflow.

Each loss is the negative log-likelihood of a noise model, or is not one at all: binary cross-entropy belongs to the
Bernoulli law, categorical cross-entropy to the categorical one; the Brier score is a Gaussian with a fixed variance
laid over a probability, and absolute error a Laplace. An infinite loss comes out as infinity, never clipped.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.words import mark

Array = NDArray[np.float64]

# What each loss assumes of the label, as a law whose −log it is (up to a constant).
NOISE_MODELS = {
    "cross_entropy": mark("Bernoulli(p), or categorical(p) with more than two classes"),
    "squared": mark("Gaussian about p with a fixed variance"),
    "absolute": mark("Laplace about p with a fixed scale"),
}


# -- links ------------------------------------------------------------------------------------------------------------


def softplus(z: ArrayLike) -> Array:
    """log(1 + e^z) without overflow, any shape: max(z, 0) + log1p(e^−|z|)."""
    z = np.asarray(z, dtype=np.float64)
    return np.asarray(np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z))))


def log_sigmoid(z: ArrayLike) -> Array:
    """log of the logistic function, −softplus(−z): linear in z where the function itself has rounded to 0."""
    return -softplus(-np.asarray(z, dtype=np.float64))


def sigmoid(z: ArrayLike) -> Array:
    """The logistic function 1/(1 + e^−z), any shape; each tail from its own side, so that small values keep digits."""
    z = np.asarray(z, dtype=np.float64)
    small = np.exp(-np.abs(z))
    return np.asarray(np.where(z >= 0.0, 1.0, small) / (1.0 + small))


def _shifted(z: Array, axis: int) -> Array:
    """z less its largest; what lies further below than a float reaches is −∞."""
    with np.errstate(over="ignore"):
        return np.asarray(z - z.max(axis=axis, keepdims=True))


def logsumexp(z: ArrayLike, axis: int = -1) -> Array:
    """log Σ e^z along an axis, shifted by the largest so that nothing overflows."""
    z = np.asarray(z, dtype=np.float64)
    return np.asarray(z.max(axis=axis) + np.log(np.exp(_shifted(z, axis)).sum(axis=axis)))


def log_softmax(z: ArrayLike, axis: int = -1) -> Array:
    """log of the softmax along an axis, z − logsumexp(z): finite for every finite z."""
    shifted = _shifted(np.asarray(z, dtype=np.float64), axis)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=axis, keepdims=True)))


def softmax(z: ArrayLike, axis: int = -1) -> Array:
    """e^z / Σ e^z along an axis; by division, so independent of `log_softmax`."""
    powers = np.exp(_shifted(np.asarray(z, dtype=np.float64), axis))
    return np.asarray(powers / powers.sum(axis=axis, keepdims=True))


# -- targets ----------------------------------------------------------------------------------------------------------


def one_hot(classes: ArrayLike, n_classes: int) -> Array:
    """Classes (n,) counted from 0 as rows (n, n_classes) with a single 1."""
    classes = np.asarray(classes, dtype=np.intp)
    return np.asarray(np.eye(n_classes)[classes])


def smoothed(targets: ArrayLike, alpha: float) -> Array:
    """Label smoothing, (1 − α)·t + α/K over the last axis (Szegedy et al. 2016)."""
    targets = np.asarray(targets, dtype=np.float64)
    return np.asarray((1.0 - alpha) * targets + alpha / targets.shape[-1])


def clipped(p: ArrayLike, eps: float) -> Array:
    """Probabilities held inside [ε, 1 − ε]: bounds the loss by −log ε, and so hides a certain mistake."""
    return np.asarray(np.clip(np.asarray(p, dtype=np.float64), eps, 1.0 - eps))


# -- losses by row ----------------------------------------------------------------------------------------------------


def weighted_log(weights: Array, p: Array) -> Array:
    """w·log p with 0·log 0 = 0; −∞ where a positive weight meets probability 0."""
    with np.errstate(divide="ignore"):
        logs = np.log(p)
    return np.asarray(np.multiply(weights, logs, out=np.zeros(np.broadcast(weights, p).shape), where=weights > 0.0))


def binary_cross_entropy(y: ArrayLike, p: ArrayLike) -> Array:
    """−[y log p + (1 − y) log(1 − p)] by row, any shape; y may be any share in [0, 1], p may be exactly 0 or 1."""
    y, p = np.asarray(y, dtype=np.float64), np.asarray(p, dtype=np.float64)
    return np.asarray(0.0 - (weighted_log(y, p) + weighted_log(1.0 - y, 1.0 - p)))


def binary_cross_entropy_from_logit(y: ArrayLike, z: ArrayLike) -> Array:
    """The same from the logit: y·softplus(−z) + (1 − y)·softplus(z), finite at every finite z."""
    y, z = np.asarray(y, dtype=np.float64), np.asarray(z, dtype=np.float64)
    return np.asarray(y * softplus(-z) + (1.0 - y) * softplus(z))


def cross_entropy(targets: ArrayLike, logits: ArrayLike) -> Array:
    """−Σ_k t_k log softmax(z)_k by row: targets and logits (n, K), losses (n,)."""
    targets, logs = np.asarray(targets, dtype=np.float64), log_softmax(logits)
    return np.asarray(0.0 - np.multiply(targets, logs, out=np.zeros(logs.shape), where=targets > 0.0).sum(axis=-1))


def squared_error(y: ArrayLike, p: ArrayLike) -> Array:
    """(p − y)²; over two-class rows its mean is the Brier score of one class."""
    return np.asarray(np.square(np.asarray(p, dtype=np.float64) - np.asarray(y, dtype=np.float64)))


def brier(targets: ArrayLike, p: ArrayLike) -> Array:
    """Brier's own score by row, Σ_k (p_k − t_k)² over (n, K): twice the one-class form where K = 2 (Brier 1950)."""
    return np.asarray(squared_error(targets, p).sum(axis=-1))


# -- likelihood -------------------------------------------------------------------------------------------------------


def bernoulli_likelihood(y: ArrayLike, p: ArrayLike) -> Array:
    """p^y (1 − p)^(1−y) by row; for a label between 0 and 1 a weighted likelihood, no probability of data."""
    y, p = np.asarray(y, dtype=np.float64), np.asarray(p, dtype=np.float64)
    return np.asarray(np.power(p, y) * np.power(1.0 - p, 1.0 - y))


def categorical_likelihood(targets: ArrayLike, p: ArrayLike) -> Array:
    """Π_k p_k^{t_k} by row, (n, K) to (n,)."""
    return np.asarray(np.power(np.asarray(p, dtype=np.float64), targets).prod(axis=-1))


@dataclass(frozen=True)
class Product:
    """A product as mantissa × 2^exponent, so that it neither under- nor overflows; 0 has mantissa 0."""

    mantissa: float
    exponent: int

    @property
    def value(self) -> float:
        """The product as a float: 0.0 where it lies below the smallest one."""
        return math.ldexp(self.mantissa, self.exponent)

    @property
    def log(self) -> float:
        """Its natural logarithm, one logarithm for the whole product; −∞ for 0."""
        if self.mantissa == 0.0:
            return -math.inf
        # Near 1 the exponent's share would cancel against the mantissa's.
        return math.log(self.value) if self.value >= 1e-300 else math.log(self.mantissa) + self.exponent * math.log(2.0)


def products(factors: Iterable[float]) -> list[Product]:
    """The running products of numbers from 0 up, multiplied out one by one; the last is the whole."""
    mantissa, exponent, found = 1.0, 0, []
    for factor in factors:
        mantissa, shift = math.frexp(mantissa * factor)
        exponent = 0 if mantissa == 0.0 else exponent + shift
        found.append(Product(mantissa, exponent))
    return found


# -- the loss against the logit of one example -----------------------------------------------------------------------


def cross_entropy_gradient(y: ArrayLike, z: ArrayLike) -> Array:
    """d/dz of binary cross-entropy: p − y with p = sigmoid(z); for y = 1 taken as −sigmoid(−z), which keeps digits."""
    y, z = np.asarray(y, dtype=np.float64), np.asarray(z, dtype=np.float64)
    return np.asarray((1.0 - y) * sigmoid(z) - y * sigmoid(-z))


def squared_gradient(y: ArrayLike, z: ArrayLike) -> Array:
    """d/dz of (p − y)²: 2(p − y)·p(1 − p), which vanishes at both ends, on the wrong one too."""
    return np.asarray(2.0 * cross_entropy_gradient(y, z) * sigmoid(z) * sigmoid(-np.asarray(z, dtype=np.float64)))


def squared_error_from_logit(y: ArrayLike, z: ArrayLike) -> Array:
    """(sigmoid(z) − y)²."""
    return np.square(cross_entropy_gradient(y, z))


# -- proper scoring ---------------------------------------------------------------------------------------------------

SCORES = ("cross_entropy", "squared", "absolute")


def expected_loss(score: str, stated: ArrayLike, truth: float) -> Array:
    """Expected loss of stating `stated` (any shape) for an event that happens with probability `truth`."""
    s, q = np.asarray(stated, dtype=np.float64), truth
    if score == "cross_entropy":
        return binary_cross_entropy(np.full(s.shape, q), s)
    if score == "squared":
        return np.asarray(q * np.square(1.0 - s) + (1.0 - q) * np.square(s))
    return np.asarray(q * (1.0 - s) + (1.0 - q) * s)


def best_statement(score: str, truth: float) -> float | None:
    """What to state so that the expected loss is least; None where every statement is as good (absolute, q = ½).

    A score whose answer is the truth for every truth is proper (Gneiting and Raftery 2007); the absolute one answers
    0 or 1.
    """
    if score != "absolute":
        return truth
    return None if truth == 0.5 else float(truth > 0.5)

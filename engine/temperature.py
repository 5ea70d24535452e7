"""Temperature: the one number that divides all logits, and the one at which the labels are most probable."""

from __future__ import annotations

import math

import numpy as np

from engine.losses import Array, log_softmax, softmax

_NEWTON_STEPS = 100
_LARGEST = 1e12


def loss_at(inverse: float, targets: Array, logits: Array) -> float:
    """Mean cross-entropy of logits (n, K) times `inverse` = 1/T against targets (n, K)."""
    return float(-(targets * log_softmax(inverse * logits)).sum(axis=-1).mean())


def _slopes(inverse: float, targets: Array, logits: Array) -> tuple[float, float]:
    """First and second derivative of `loss_at`: E_p[z] − E_t[z] and Var_p(z), averaged over rows."""
    p = softmax(inverse * logits)
    mean = (p * logits).sum(axis=-1)
    variance = (p * np.square(logits - mean[:, None])).sum(axis=-1)
    return float((mean - (targets * logits).sum(axis=-1)).mean()), float(variance.mean())


def best_temperature(targets: Array, logits: Array) -> float | None:
    """The temperature of least cross-entropy; None where there is none, because the loss falls all the way to T = 0
    (every row right) or to T = ∞ (the logits point the wrong way).

    The loss is convex in 1/T, so its derivative has one root: Newton's method inside a bracket.
    """
    centred = logits - logits.max(axis=-1, keepdims=True)
    if _slopes(0.0, targets, centred)[0] >= 0.0:
        return None
    # As 1/T grows the mean logit goes to the largest, here 0, where the derivative is −E_t[z].
    if not (targets * centred).sum() < 0.0:
        return None
    low, high = 0.0, 1.0 / max(float(np.ptp(centred)), 1.0 / _LARGEST)
    while _slopes(high, targets, centred)[0] < 0.0:
        low, high = high, 2.0 * high
        if high > _LARGEST:
            return None
    return 1.0 / _root(low, high, targets, centred)


def _root(low: float, high: float, targets: Array, logits: Array) -> float:
    x = 0.5 * (low + high)
    for _ in range(_NEWTON_STEPS):
        slope, bend = _slopes(x, targets, logits)
        low, high = (x, high) if slope < 0.0 else (low, x)
        step = x - slope / bend if bend > 0.0 else math.nan
        nearer = step if low < step < high else 0.5 * (low + high)
        if abs(nearer - x) <= 1e-15 * nearer:
            return nearer
        x = nearer
    return x

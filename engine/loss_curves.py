"""Losses as curves: against the logit, the weight, the stated probability, the temperature."""

from __future__ import annotations

import math

import numpy as np

from engine import losses
from engine.losses import Array
from engine.one_weight import CROSS_ENTROPY, SQUARED, OneWeight

POINTS = 401


def against_logit(y: float, far: float) -> dict[str, Array]:
    """Loss and gradient of one example with label y, at logits from −far to far."""
    z = np.linspace(-far, far, POINTS)
    return {
        "logit": z,
        "loss_cross_entropy": losses.binary_cross_entropy_from_logit(y, z),
        "loss_mse": losses.squared_error_from_logit(y, z),
        "gradient_cross_entropy": losses.cross_entropy_gradient(y, z),
        "gradient_mse": losses.squared_gradient(y, z),
    }


def against_weight(model: OneWeight, far: float) -> dict[str, Array]:
    """Both mean losses of a one-weight model, at weights from −far to far."""
    w = np.linspace(-far, far, POINTS)
    return {
        "weight": w,
        "surface_cross_entropy": model.losses(CROSS_ENTROPY, w),
        "surface_mse": model.losses(SQUARED, w),
    }


def against_statement(truth: float) -> dict[str, Array]:
    """Expected losses of every statement, closer together at both ends, where −log s is steep."""
    stated = 0.5 - 0.5 * np.cos(np.linspace(0.0, np.pi, POINTS))
    return {"stated": stated, **{name: losses.expected_loss(name, stated, truth) for name in losses.SCORES}}


def against_temperature(targets: Array, logits: Array, decades: float) -> dict[str, Array]:
    """Mean cross-entropy of logits/T against targets, both (n, K), for T from 10^−decades to 10^decades."""
    temperatures = np.logspace(-decades, decades, 241)
    means = [losses.cross_entropy(targets, logits / t).mean() for t in temperatures]
    return {"temperature": temperatures, "cross_entropy": np.array(means)}


def against_certainty(smoothing: float, n_classes: int) -> dict[str, Array]:
    """Loss of a row whose class gets probability `given` and whose other classes share the rest equally."""
    given = np.linspace(0.0, 1.0, POINTS)
    right = 1.0 - smoothing + smoothing / n_classes
    loss = losses.binary_cross_entropy(np.full(POINTS, right), given) + (1.0 - right) * math.log(n_classes - 1.0)
    return {"given": given, "smoothed_loss": loss}

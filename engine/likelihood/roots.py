"""Roots of many falling functions at once: Newton's method kept within brackets."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.concept import Array


def falling_root(function: Callable[[Array], tuple[Array, Array]], low: Array | float, high: Array | float,
                 start: Array) -> Array:  # fmt: skip
    """(m,) positive roots of m functions that fall from positive to negative between `low` and `high`.

    `function` takes the (m,) points and returns values and slopes. Steps are Newton's in log t; one that leaves its
    bracket is replaced by the bracket's geometric middle. Where there is no change of sign the nearer end results.
    """
    low = np.broadcast_to(np.asarray(low, dtype=np.float64), start.shape).copy()
    high = np.broadcast_to(np.asarray(high, dtype=np.float64), start.shape).copy()
    at = np.clip(start, low, high)
    for _ in range(100):
        value, slope = function(at)
        rising = value > 0
        low, high = np.where(rising, at, low), np.where(rising, high, at)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            step = at * np.exp(np.clip(-value / (slope * at), -2.0, 2.0))
        good = (step >= low) & (step <= high) & np.isfinite(step)
        new = np.where(good, step, np.sqrt(low) * np.sqrt(high))
        # Newton squares the error: a step of 1e-9 leaves nothing that float64 could hold.
        moved = np.abs(new - at) > 1e-9 * np.abs(at)
        at = new
        if not (moved & (value != 0)).any():
            break
    return at


def inverse_digamma(y: Array) -> Array:
    """The k > 0 with ψ(k) = y (start of Minka 2000, then Newton)."""
    from scipy.special import polygamma, psi

    start = np.where(y >= -2.22, np.exp(np.minimum(y, 700.0)) + 0.5, -1.0 / (np.minimum(y, -2.0) + np.euler_gamma))
    return falling_root(lambda k: (y - psi(k), -polygamma(1, k)), 1e-300, 1e300, start)

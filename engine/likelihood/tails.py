"""Sums over data of log(1 + ((x − μ)/s)²): the Student and Cauchy likelihoods, which no statistic shortens."""

from __future__ import annotations

import numpy as np

from engine.concept import Array

# Sixteen factors below this multiply without overflow, so that one logarithm serves them all.
_GROUP, _SAFE = 16, 1e18
_ROOM = 400_000  # values of (μ, x) held at once: 3 MB, within the cache


def sum_log_tails(x: Array, mu: Array, scale: Array) -> Array:
    """(m,) sums over x (n,) of log(1 + ((x − μⱼ)/sⱼ)²), for μ (m,) and s (m,)."""
    out = np.empty(len(mu))
    middle = float(np.median(x))
    far = float(np.abs(x - middle).max())
    rows = max(1, _ROOM // (x.size + _GROUP))
    for start in range(0, len(mu), rows):
        part = slice(start, start + rows)
        reach = (far + float(np.abs(mu[part] - middle).max())) / float(scale[part].min())
        grouped = 1.0 + reach * reach < _SAFE
        out[part] = _grouped(x, mu[part], scale[part]) if grouped else _apart(x, mu[part], scale[part])
    return out


def _apart(x: Array, mu: Array, scale: Array) -> Array:
    return np.asarray(_log_tail((x - mu[:, None]) / scale[:, None]).sum(axis=1))


def _grouped(x: Array, mu: Array, scale: Array) -> Array:
    """One logarithm for each product of sixteen factors; the longer axis lies along memory."""
    few = x.size < len(mu)
    z = (x[:, None] - mu) / scale if few else (x - mu[:, None]) / scale[:, None]
    z *= z
    z += 1.0
    if few:
        return np.asarray(np.log(np.multiply.reduceat(z, np.arange(0, x.size, _GROUP), axis=0)).sum(axis=0))
    whole = x.size // _GROUP * _GROUP
    factors, rest = z[:, :whole], z[:, whole:]
    # Halves times halves, so that every product runs along memory.
    for _ in range(4):
        width = factors.shape[1] // 2
        factors = factors[:, :width] * factors[:, width:]
    return np.asarray(np.log(factors).sum(axis=1) + np.log(rest.prod(axis=1)))


def _log_tail(z: Array) -> Array:
    """log(1 + z²), also where z² overflows."""
    size = np.abs(z)
    small = np.minimum(size, 1e8)
    return np.asarray(np.log1p(small * small) + 2.0 * np.log(np.maximum(size / 1e8, 1.0)))


def tail_slopes(x: Array, mu: Array, scale: float) -> tuple[Array, Array]:
    """First and second derivative with respect to μ (m,) of Σ log(1 + ((x − μ)/s)²), each (m,)."""
    first, second = np.empty(len(mu)), np.empty(len(mu))
    rows = max(1, _ROOM // x.size)
    for start in range(0, len(mu), rows):
        part = slice(start, start + rows)
        z = (x - mu[part, None]) / scale
        weight = 1.0 / (1.0 + z * z)
        first[part] = -2.0 / scale * (z * weight).sum(axis=1)
        # d/dμ of −2/s · z/(1+z²) is 2/s² · (1 − z²)/(1+z²)².
        second[part] = 2.0 / scale**2 * (weight * (2.0 * weight - 1.0)).sum(axis=1)
    return first, second

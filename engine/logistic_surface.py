"""The logistic loss over a plane of two weights, the others at their best for each point of it (the profile)."""

from __future__ import annotations

import numpy as np

from engine.logistic import Array, _signs
from engine.logistic import information as fisher_information

_NODES = (10, 26)
_WORK = 75_000
_STEPS = 12
_FAR = 1e4


def profile(
    x: Array, y: Array, lam: float, plane: tuple[int, int], grid: tuple[Array, Array], best: Array
) -> tuple[Array, Array]:
    """Profile objective (len(v), len(u)) of NLL + (λ/2)‖θ‖² at weights u × v of the `plane`.

    x has three columns; the weight left over is minimised at each point by Newton, started from the parabola about
    `best` (3,). Where the surface is not wanted finer than its nodes it is read off a Chebyshev tensor, whose error
    falls geometrically with their number. Returns the heights, and those at the nodes for a check.
    """
    u, v = grid
    count = int(np.clip(np.sqrt(_WORK / len(y)), *_NODES))
    nodes = np.cos(np.pi * (np.arange(count) + 0.5) / count)
    at_u, at_v = _onto(nodes, u), _onto(nodes, v)
    heights = _at_nodes(x, y, lam, plane, at_u, at_v, best)
    return _basis(v, at_v, nodes) @ heights @ _basis(u, at_u, nodes).T, heights


def _onto(nodes: Array, span: Array) -> Array:
    return np.asarray(0.5 * (span[0] + span[-1]) + 0.5 * (span[-1] - span[0]) * nodes)


def _basis(at: Array, points: Array, nodes: Array) -> Array:
    """(len(at), nodes) weights of barycentric interpolation in Chebyshev's points (Berrut & Trefethen 2004)."""
    count = len(nodes)
    weights = (-1.0) ** np.arange(count) * np.sin(np.pi * (np.arange(count) + 0.5) / count)
    gap = at[:, None] - points
    hit = gap == 0.0
    terms = weights / np.where(hit, 1.0, gap)
    rows = hit.any(axis=1)
    terms[rows] = hit[rows]
    return np.asarray(terms / terms.sum(axis=1, keepdims=True))


def _at_nodes(x: Array, y: Array, lam: float, plane: tuple[int, int], at_u: Array, at_v: Array, best: Array) -> Array:
    """Profile objective at every pair of nodes, (len(at_v), len(at_u))."""
    i, j = plane
    k = 3 - i - j
    signed = -_signs(y)[:, None] * x
    uu, vv = np.meshgrid(at_u, at_v)
    u, v = uu.ravel(), vv.ravel()
    base = np.outer(u, signed[:, i]) + np.outer(v, signed[:, j])
    h = fisher_information(x, best) + lam * np.eye(3)
    third = best[k] - (h[k, i] * (u - best[i]) + h[k, j] * (v - best[j])) / max(h[k, k], 1e-100)
    heights, _ = _minimise(base, signed[:, k], lam, third)
    return np.asarray((heights + 0.5 * lam * (u * u + v * v)).reshape(uu.shape))


def _minimise(base: Array, column: Array, lam: float, third: Array) -> tuple[Array, Array]:
    """Least Σ log(1 + exp(base + c·column)) + (λ/2)c² over c for each row of base (m, n): the heights and the c.

    Convex in c, so the sign of the slope tells the side: bracketed Newton, which bisects where a step would leave.
    """
    squares, total, square_sum = column * column, float(column.sum()), float((column * column).sum())
    low, high = np.full(len(third), -_FAR), np.full(len(third), _FAR)
    c = np.clip(third, -_FAR, _FAR)
    z = np.empty(base.shape)
    for _ in range(_STEPS):
        # With t = tanh(z/2): σ(z) = (1 + t)/2, and σ(1 − σ) = (1 − t²)/4.
        np.multiply(c[:, None], column, out=z)
        z += base
        z *= 0.5
        np.tanh(z, out=z)
        slope = 0.5 * (z @ column + total) + lam * c
        np.multiply(z, z, out=z)
        bend = np.maximum(0.25 * (square_sum - z @ squares), 0.0) + lam
        low, high = np.where(slope < 0.0, c, low), np.where(slope > 0.0, c, high)
        step = slope / np.maximum(bend, 1e-100)
        small = np.abs(slope) * np.abs(step) < 1e-10
        if small.all():
            break
        new = c - step
        # Never further than where the flattest possible curve would end up twice over.
        outside = (new <= low) | (new >= high)
        c = np.where(small, c, np.where(outside, np.clip(0.5 * (low + high), c - 4.0, c + 4.0), new))
        if square_sum == 0.0:
            break
    z = base + c[:, None] * column
    return np.maximum(z, 0.0).sum(axis=1) + np.log1p(np.exp(-np.abs(z))).sum(axis=1) + 0.5 * lam * c * c, c

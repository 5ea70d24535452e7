"""Lines under Huber's and Student's noise: coefficients and scale together, by maximum likelihood.

Reweighted least squares gets near, Newton's method finishes; both for several starts at once, since Student's
likelihood may have several maxima.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.concept import Array
from engine.linear import solved
from engine.noise_models import NoiseModel

ROUNDS = 8  # of reweighting before Newton's steps are tried
MOST = 200
TOLERANCE = 1e-10  # of the gradient of the mean loss in standardised units


@dataclass(frozen=True, eq=False)
class Joint:
    """Where the starts ended, best first, m of them that reweighting has not brought together.

    `coefficients` (m, k) against Q, `scales` (m,), `objectives` (m,) mean loss + log s, `gradients` (m,) the largest
    component, `flat` where the curvature in the coefficients vanishes (a best line that is not the only one).
    """

    coefficients: Array
    scales: Array
    objectives: Array
    gradients: Array
    flat: np.ndarray
    steps: int


def joint_fit(model: NoiseModel, q: Array, y: Array, starts: Array, scales: Array) -> Joint:
    """Minimise n log s + Σ ρ((y − Qc)/s) over c and s, for Q (n, k) with orthonormal columns, from `starts` (m, k).

    Stops where no component of the gradient of the mean, with c in units of s√n, exceeds 1e-10.
    """
    climb = _Climb(model, q, y)
    c, s = starts.copy(), scales.copy()
    for _ in range(ROUNDS):
        c, s = climb.reweight(c, s)
    apart = _distinct(q, c, s)
    c, s = c[apart], s[apart]
    steps = ROUNDS
    damping = np.full(len(c), 1e-6)
    active = np.arange(len(c))
    while steps < MOST and len(active):
        steps += 1
        c[active], s[active], damping[active], size = climb.newton(c[active], s[active], damping[active])
        active = active[size > TOLERANCE]
    objective, gradient, curvature = climb.state(c, s)
    order = np.argsort(objective, kind="stable")
    bending = np.linalg.eigvalsh(curvature[:, :-1, :-1])[:, 0]
    return Joint(
        coefficients=c[order],
        scales=s[order],
        objectives=objective[order],
        gradients=np.abs(gradient[order]).max(axis=1),
        flat=bending[order] < 1e-9,
        steps=steps,
    )


@dataclass(frozen=True, eq=False)
class Single:
    """The one minimum: `coefficients` (k,) against Q, the scale, and the largest component of the gradient there."""

    coefficients: Array
    scale: float
    gradient: float


def huber_fit(delta: float, q: Array, y: Array, scale: float) -> Single | None:
    """Huber's line from c = 0 and a first `scale`, for Q (n, k) with orthonormal columns; units as in `joint_fit`.

    In (c/s, 1/s) the loss is convex (Huber & Ronchetti 2009, Robust Statistics, §7.7): safeguarded Newton from anywhere
    ends at the one minimum. None where too few points lie in the core to tell the line, or it does not end.
    """
    n, k = q.shape
    table = np.concatenate([-q, y[:, None]], axis=1)
    at = np.zeros(k + 1)
    at[k] = 1.0 / scale
    u, here = _huber(table, at, delta)
    for _ in range(MOST):
        psi = np.minimum(np.maximum(u, -delta), delta)
        g = np.dot(psi, table)
        g[k] -= n / at[k]
        size = max(np.abs(g[:k]).max() / np.sqrt(n), abs(float(psi @ u) / n - 1.0))
        if size <= 0.1 * TOLERANCE:
            return Single(at[:k] / at[k], 1.0 / float(at[k]), float(size))
        h = np.dot(table.T * (psi == u), table)
        h[k, k] += n / at[k] ** 2
        rows = [[*row, -part] for row, part in zip(h.tolist(), g.tolist(), strict=True)]
        try:
            step = np.array(solved(rows, [1e-6] * k + [0.0]))
        except np.linalg.LinAlgError:
            return None
        share = 1.0 if at[k] + step[k] > 0.1 * at[k] else -0.9 * at[k] / step[k]
        u, there = _huber(table, at + share * step, delta)
        while not there <= here + 1e-13 * (abs(here) + n) and share > 1e-9:
            share *= 0.5
            u, there = _huber(table, at + share * step, delta)
        at, here = at + share * step, there
    return None


def _huber(table: Array, at: Array, delta: float) -> tuple[Array, float]:
    """Standardised residuals (n,) and the loss Σρ − n log(1/s) at (c/s, 1/s)."""
    u = np.dot(table, at)
    psi = np.minimum(np.maximum(u, -delta), delta)
    return u, float(np.dot(psi, u) - 0.5 * np.dot(psi, psi)) - len(u) * math.log(at[-1])


def _distinct(q: Array, c: Array, s: Array) -> np.ndarray:
    """The places of lines that are not within a hundredth of their scale of an earlier one, everywhere."""
    heights = c @ q.T / s[:, None]
    kept = [0]
    for i in range(1, len(c)):
        near = np.abs(heights[kept] - c[i] @ q.T / s[kept, None]).max(axis=1) < 0.01
        if not (near & (np.abs(np.log(s[kept] / s[i])) < 0.01)).any():
            kept.append(i)
    return np.array(kept)


class _Climb:
    """Steps of many lines (m, k) over the same data."""

    def __init__(self, model: NoiseModel, q: Array, y: Array) -> None:
        self.model, self.q, self.y = model, q, y
        n, k = q.shape
        self.n, self.k = n, k
        self.rows, self.columns = np.triu_indices(k)
        self.products = q[:, self.rows] * q[:, self.columns] * n

    def _standardised(self, c: Array, s: Array) -> Array:
        return np.asarray((self.y - c @ self.q.T) / s[:, None])

    def _square(self, packed: Array) -> Array:
        """Symmetric (m, k, k) of their upper halves."""
        full = np.empty((len(packed), self.k, self.k))
        full[:, self.rows, self.columns] = full[:, self.columns, self.rows] = packed
        return full

    def objective(self, c: Array, s: Array) -> Array:
        return np.asarray(np.log(s) + self.model.loss(self._standardised(c, s)).mean(axis=1))

    def reweight(self, c: Array, s: Array) -> tuple[Array, Array]:
        """One round of reweighted least squares and the scale that its weights give; the likelihood never falls."""
        w = self.model.weight(self._standardised(c, s))
        matrix = self._square(w @ self.products)
        side = (w * self.y) @ self.q * self.n
        ridge = 1e-13 * np.trace(matrix, axis1=1, axis2=2)[:, None, None] * np.eye(self.k)
        c = np.linalg.solve(matrix + ridge, side[:, :, None])[:, :, 0]
        rest = self.y - c @ self.q.T
        s = np.maximum(np.sqrt((w * rest * rest).mean(axis=1)), 1e-200)
        return c, s

    def state(self, c: Array, s: Array) -> tuple[Array, Array, Array]:
        """Mean objective (m,), gradient (m, k+1) and curvature (m, k+1, k+1) of it in (c/(s√n), log s)."""
        model, root = self.model, np.sqrt(self.n)
        u = self._standardised(c, s)
        psi, bend = model.influence(u), model.curvature(u)
        across = bend * u + psi
        gradient = np.concatenate([-(psi @ self.q) / root, 1.0 - (psi * u).mean(axis=1)[:, None]], axis=1)
        curvature = np.empty((len(c), self.k + 1, self.k + 1))
        curvature[:, :-1, :-1] = self._square(bend @ self.products) / self.n
        curvature[:, :-1, -1] = curvature[:, -1, :-1] = across @ self.q / root
        curvature[:, -1, -1] = (across * u).mean(axis=1)
        return np.log(s) + model.loss(u).mean(axis=1), gradient, curvature

    def newton(self, c: Array, s: Array, damping: Array) -> tuple[Array, Array, Array, Array]:
        """One damped step of each line, downhill whatever the curvature, else a round of reweighting."""
        before, gradient, curvature = self.state(c, s)
        values, vectors = np.linalg.eigh(curvature)
        along = np.einsum("mji,mj->mi", vectors, gradient)
        step = -np.einsum("mij,mj->mi", vectors, along / (np.abs(values) + damping[:, None] + 1e-14))
        # A step of more than one scale, or a scale more than e times another, is out of sight of the curvature.
        length = np.maximum(np.abs(step).max(axis=1), 1e-300)
        step *= np.minimum(1.0, 1.0 / length)[:, None]
        c_new = c + step[:, :-1] * (s * np.sqrt(self.n))[:, None]
        s_new = s * np.exp(step[:, -1])
        fallen = self.objective(c_new, s_new) <= before + 1e-14 * np.abs(before)
        if not fallen.all():
            c_safe, s_safe = self.reweight(c[~fallen], s[~fallen])
            c_new[~fallen], s_new[~fallen] = c_safe, s_safe
        damping = np.where(fallen, np.maximum(damping * 0.1, 1e-12), np.minimum(damping * 100.0 + 1e-6, 1e3))
        return c_new, s_new, damping, np.abs(gradient).max(axis=1)

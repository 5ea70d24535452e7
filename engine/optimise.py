"""Climbing a smooth function step by step: gradient ascent and Newton's method, the whole path at once.

A path is kept with all that a picture of its steps needs (slopes, curvatures, what a step wished before it was
shortened), so that stepping back costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.concept import Array
from engine.words import tr

# Value, gradient (p,) and Hessian (p, p) at a point (p,); −inf where the point does not belong to the domain.
Objective = Callable[[Array], tuple[float, Array, Array]]
# A step that promises less than this of the function's value ends the climb: for a log-likelihood far below anything
# that data could tell apart.
GAIN = 1e-12


@dataclass(frozen=True)
class Path:
    """A climb of k steps: `points` (k+1, p), `values` (k+1,), `slopes` (k+1, p), `curvatures` (k+1, p, p).

    `wanted` (k, p) is where each step would have gone by the rule alone, `halvings` (k,) how often it was halved.
    """

    points: Array
    values: Array
    slopes: Array
    curvatures: Array
    wanted: Array
    halvings: Array
    converged: bool
    words: str

    @property
    def steps(self) -> int:
        return len(self.points) - 1


class _Record:
    def __init__(self, objective: Objective, start: Array) -> None:
        self.objective = objective
        self.points, self.states = [start], [objective(start)]
        self.wanted: list[Array] = []
        self.halvings: list[int] = []

    def take(self, step: Array, *, climb: bool) -> bool:
        """Go by a step, halved until it stays in the domain (and, with `climb`, does not fall); False: no way."""
        value = self.states[-1][0]
        floor = value if climb else -np.inf
        for halvings in range(60):
            point = self.points[-1] + step / 2.0**halvings
            if np.all(np.abs(point - self.points[-1]) <= 1e-12 * np.abs(point)):
                return False
            state = self.objective(point)
            # Rounding may make the last steps look like a fall.
            if np.isfinite(state[0]) and state[0] >= floor - 1e-14 * abs(value):
                self.wanted.append(self.points[-1] + step)
                self.halvings.append(halvings)
                self.points.append(point)
                self.states.append(state)
                return True
        return False

    def path(self, converged: bool, words: str) -> Path:
        p = self.points[0].size
        values, slopes, curvatures = zip(*self.states, strict=True)
        return Path(
            np.array(self.points), np.array(values), np.array(slopes), np.array(curvatures),
            np.array(self.wanted).reshape(-1, p), np.array(self.halvings, dtype=np.float64), converged, words,
        )  # fmt: skip


def gradient_ascent(objective: Objective, start: Array, *, rate: float, most: int) -> Path:
    """θ ← θ + rate · gradient, at most `most` steps; only a step out of the domain is shortened.

    With curvature c at the top it converges for rate · c < 2 (largest eigenvalue); beyond, it swings ever wider.
    """
    record = _Record(objective, start)
    falls = 0
    for _ in range(most):
        value, slope, _ = record.states[-1]
        step = rate * slope
        if 0.5 * float(step @ slope) < GAIN:
            return record.path(True, tr("The slope has vanished: the climb has arrived."))
        if not record.take(step, climb=False):
            return record.path(False, tr("No step along the slope stays within the domain."))
        falls += record.states[-1][0] < value
    words = tr("It has not arrived yet: more steps, or a larger rate.")
    if 4 * falls > most:
        words = tr("It swings over the top instead of climbing: the rate is too large for this curvature.")
    return record.path(False, words)


def newton(objective: Objective, start: Array, *, most: int) -> Path:
    """Newton's method for a maximum: each step goes to the top of the parabola that touches the function.

    Where the function is not concave that parabola has no top; the step then goes up the slope, with the parabola's
    curvature turned round. A step that would leave the domain or fall is halved.
    """
    record = _Record(objective, start)
    for _ in range(most):
        _, slope, curvature = record.states[-1]
        values, vectors = np.linalg.eigh(-curvature)
        along = vectors.T @ slope
        if not np.abs(values).max() > 0:
            return record.path(False, tr("There is no curvature here: the parabola is a straight line and has no top."))
        size = np.maximum(np.abs(values), 1e-12 * float(np.abs(values).max()))
        if 0.5 * float(np.sum(along**2 / size)) < GAIN and values.min() > 0:
            return record.path(True, tr("The slope has vanished: the climb has arrived."))
        if not np.isfinite(along / size).all() or not record.take(vectors @ (along / size), climb=True):
            return record.path(
                False, tr("No step uphill is left: the top has a kink or lies at the border of the domain.")
            )
    return record.path(False, tr("It has not arrived yet."))

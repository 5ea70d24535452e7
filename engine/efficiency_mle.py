"""The maximum-likelihood centre of many samples at once, the scale known: logistic and Student-t.

Newton's step where the likelihood is concave, if not too long; elsewhere a step that never goes downhill: that of the
EM algorithm (Student-t: Kent, Tyler & Vardi, Comm. Statist. Simul. 23, 1994), or one as for the greatest curvature that
there is (logistic: n/2). For a Student-t likelihood with several maxima this is the one uphill of the sample median.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.concept import Array

_MOST_STEPS = 100
_LONGEST = 8.0  # safe steps that one of Newton's may be long
_CLOSE = 1e-11  # of the standard scale: far below any Monte-Carlo error


def logistic_centre(x: Array, start: Array) -> Array:
    """(r,) maxima of the likelihood of standard logistic samples x (r, n), from `start` (r,)."""

    def step(z: Array) -> tuple[Array, Array, Array]:
        t = np.tanh(0.5 * z)
        slope = t.sum(axis=1)
        return slope, 0.5 * (z.shape[1] - np.einsum("ij,ij->i", t, t)), slope / (0.5 * z.shape[1])

    return _climb(x, start, step)


def student_centre(x: Array, start: Array, nu: float) -> Array:
    """The same for standard Student-t samples of ν degrees of freedom."""

    def step(z: Array) -> tuple[Array, Array, Array]:
        w = (nu + 1.0) / (nu + z * z)
        slope = np.einsum("ij,ij->i", w, z)
        bend = np.einsum("ij,ij->i", w, (2.0 * nu / (nu + 1.0)) * w - 1.0)
        return slope, bend, slope / w.sum(axis=1)

    return _climb(x, start, step)


def _climb(x: Array, start: Array, step: Callable[[Array], tuple[Array, Array, Array]]) -> Array:
    """Rows leave as they arrive; `step` gives slope, −ℓ″ and a step that never goes downhill."""
    at, left = np.array(start), np.arange(len(x))
    for _ in range(_MOST_STEPS):
        slope, bend, safe = step(x[left] - at[left, None])
        with np.errstate(divide="ignore", invalid="ignore"):
            newton = slope / bend
        longest = _LONGEST * np.abs(safe)
        move = np.where(bend > 0.0, np.clip(newton, -longest, longest), safe)
        at[left] += move
        left = left[np.abs(move) > _CLOSE]
        if not len(left):
            break
    return at

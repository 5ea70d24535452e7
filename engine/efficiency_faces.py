"""The two faces of Fisher information by simulation: the variance of the score, and the mean curvature."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engine.concept import Array
from engine.fisher import Model
from engine.kept_runs import Kept
from engine.moments import summary


@dataclass(frozen=True, eq=False)
class Faces:
    """Scores ℓ′(θ₀) and curvatures −ℓ″(θ₀) of `done` samples of n, in the parameter's unit, with nI₁ beside them.

    nan where there are none: a degenerate law has no score.
    """

    n: int
    done: int
    scores: Array
    curvatures: Array
    score_mean: float
    score_mean_mcse: float
    score_variance: float
    score_variance_mcse: float
    curvature_mean: float
    curvature_mean_mcse: float
    exact: float

    def z_scores(self) -> dict[str, float]:
        """How many standard errors each lies off theory, where there is an error to judge by."""
        if not math.isfinite(self.exact):
            return {}
        pairs = {
            "the mean score": (self.score_mean, self.score_mean_mcse),
            "the variance of the score": (self.score_variance - self.exact, self.score_variance_mcse),
            "the mean curvature": (self.curvature_mean - self.exact, self.curvature_mean_mcse),
        }
        return {name: abs(off) / error for name, (off, error) in pairs.items() if error > 1e-12 * self.exact}


def faces_of(model: Model, n: int, kept: Kept, done: int) -> Faces:
    """Of the first `done` of kept standard scores and curvatures (done, 2)."""
    found = summary(kept.moments(done), 0.0)
    unit, square = model.unit, model.unit**2
    raw = kept.raw[:done]
    return Faces(
        n=n,
        done=done,
        scores=raw[:, 0] / unit,
        curvatures=raw[:, 1] / square,
        score_mean=float(found.mean[0]) / unit,
        score_mean_mcse=float(found.bias_mcse[0]) / unit,
        score_variance=float(found.variance[0]) / square,
        score_variance_mcse=float(found.variance_mcse[0]) / square,
        curvature_mean=float(found.mean[1]) / square,
        curvature_mean_mcse=float(found.bias_mcse[1]) / square,
        exact=n * model.information,
    )

"""L2 is a Gaussian prior, L1 a Laplace prior: two weights, their penalty, and the posterior that it stands for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine.concept import Array, Concept, OwnData, Result
from engine.penalty_notes import notes
from engine.penalty_path import PenaltyPath, penalty
from engine.penalty_posterior import BLOCK, PenaltyPosterior, one_weight_mean, uniforms
from engine.penalty_settings import PenaltySettings, shares, with_data
from engine.two_weights import TwoWeights, shrunk
from engine.words import mark

__all__ = ["CONCEPT", "PenaltyResult", "PenaltySettings", "Shrinkage", "frames"]

_FIRST = 2000  # draws of the first frame
_PER_FRAME = 5  # blocks of draws, some 10 ms


@dataclass(frozen=True)
class Shrinkage:
    """One weight under each penalty against its least-squares value z (m,), and the posterior mean under the one shown.

    The curves are those of the first weight's curvature.
    """

    z: Array
    ridge: Array
    lasso: Array
    elastic_net: Array
    mean: Array


@dataclass(frozen=True, kw_only=True, eq=False)
class PenaltyResult(Result):
    """`maps` holds the minimiser (2,) under each penalty at the present λ, `top` is that of the penalty shown.

    `draws` (m, 2) are from the posterior under the prior shown; `z_scores` (2,) of their means against `mean` (2,),
    which is exact. `contour` is how much ½‖y − Xw‖² at the top exceeds its least, `size` the penalty there without λ.
    """

    settings: PenaltySettings
    problem: TwoWeights
    maps: Mapping[str, Array]
    top: Array
    contour: float
    size: float
    posterior: PenaltyPosterior
    mean: Array
    draws: Array
    draws_mean: Array
    draws_error: Array
    z_scores: Array

    @cached_property
    def paths(self) -> Mapping[str, PenaltyPath]:
        """The way of each penalty from least squares to zero."""
        return {name: PenaltyPath.of(self.problem, mix) for name, mix in shares(self.settings).items()}

    @property
    def path(self) -> PenaltyPath:
        return self.paths[self.settings.penalty]

    @cached_property
    def left_over(self) -> Array:
        """Each weight's own least-squares value (2,) with the other at the MAP."""
        return self.problem.left_over(self.top)

    def shrinkage(self, low: float, high: float, points: int = 241) -> Shrinkage:
        """The curves between two least-squares values, with a point on each kink."""
        s, curvature = self.settings, float(self.problem.gram[0, 0])
        kinks = np.array([sign * mix * s.lam / curvature for mix in (1.0, s.mix) for sign in (-1.0, 1.0)])
        z = np.unique(np.concatenate([np.linspace(low, high, points), kinks[(kinks > low) & (kinks < high)]]))
        each = {name: shrunk(z, curvature, mix * s.lam, (1.0 - mix) * s.lam) for name, mix in shares(s).items()}
        mean = one_weight_mean(z, curvature, s.sigma, s.share * s.lam, (1.0 - s.share) * s.lam)
        return Shrinkage(z, each["ridge"], each["lasso"], each["elastic_net"], mean)

    def columns(self) -> Mapping[str, Array]:
        reach = 1.5 * max(abs(self.settings.ols1), 1e-3)
        curves = self.shrinkage(-reach, reach)
        return {
            "lambda": self.path.lams,
            "path_w1": self.path.weights[:, 0],
            "path_w2": self.path.weights[:, 1],
            "knot_lambda": self.path.knots,
            "draw_w1": self.draws[:, 0],
            "draw_w2": self.draws[:, 1],
            "least_squares": curves.z,
            "ridge": curves.ridge,
            "lasso": curves.lasso,
            "elastic_net": curves.elastic_net,
            "posterior_mean": curves.mean,
        }


def frames(settings: PenaltySettings) -> Iterator[PenaltyResult]:
    """All at once but for the draws, of which each frame has some more."""
    s, problem = settings, settings.problem
    posterior = PenaltyPosterior(problem, s.sigma, s.share * s.lam, (1.0 - s.share) * s.lam)
    names, mixes = list(shares(s)), np.array(list(shares(s).values()))
    maps = dict(zip(names, problem.minimiser(mixes * s.lam, (1.0 - mixes) * s.lam), strict=True))
    draws, done = np.empty((s.draws, 2)), 0
    for block, start in enumerate(range(0, s.draws, BLOCK)):
        u = uniforms(s.seed, block, min(BLOCK, s.draws - start))
        if block == 0:  # a first look, which a drag has time for
            done = min(_FIRST, len(u))
            draws[:done] = posterior.draws(u[:done])
            yield _result(s, problem, maps, posterior, draws[:done].copy())
        draws[done : start + len(u)] = posterior.draws(u[done - start :])
        done, before = start + len(u), done
        if done > before and (done == s.draws or (block and block % _PER_FRAME == 0)):
            yield _result(s, problem, maps, posterior, draws[:done].copy())


def _result(
    s: PenaltySettings, problem: TwoWeights, maps: Mapping[str, Array], posterior: PenaltyPosterior, draws: Array
) -> PenaltyResult:
    top = maps[s.penalty]
    error = draws.std(axis=0, ddof=1) / np.sqrt(len(draws))
    draws_mean = draws.mean(axis=0)
    contour, size = float(problem.excess(top)), float(penalty(top, s.share))
    path = PenaltyPath.of(problem, s.share)
    return PenaltyResult(
        settings=s,
        readouts={
            "w_ols": problem.ols.tolist(),
            "w_ridge": maps["ridge"].tolist(),
            "w_lasso": maps["lasso"].tolist(),
            "w_elastic_net": maps["elastic_net"].tolist(),
            "zeros": int((maps["lasso"] == 0.0).sum()),
            "zeros_elastic_net": int((maps["elastic_net"] == 0.0).sum()),
            "lambda": s.lam,
            "prior_sd": s.prior_sd,
            "laplace_scale": s.laplace_scale,
            "loss_excess": contour,
            "penalty_term": s.lam * size,
            "knots": path.knots.tolist(),
            "lambda_max": path.end,
            "posterior_mean": posterior.mean.tolist(),
            "draws": len(draws),
            "draws_mean": draws_mean.tolist(),
            "draws_mean_mcse": error.tolist(),
            "draws_zeros": int((draws == 0.0).sum()),
        },
        progress=len(draws) / s.draws,
        restful=True,  # what is to come is only more draws
        notes=notes(s, path, top),
        problem=problem,
        maps=maps,
        top=top,
        contour=contour,
        size=size,
        posterior=posterior,
        mean=posterior.mean,
        draws=draws,
        draws_mean=draws_mean,
        draws_error=error,
        z_scores=(draws_mean - posterior.mean) / np.maximum(error, 1e-300),
    )


CONCEPT = Concept(
    id="penalty",
    group="III",
    settings=PenaltySettings,
    frames=frames,
    with_data=with_data,
    data_columns=3,
    own=OwnData(columns=("x1", "x2", "y"), group=mark("Own data")),
    readouts=(
        "w_ols", "w_ridge", "w_lasso", "w_elastic_net", "zeros", "zeros_elastic_net", "lambda", "prior_sd",
        "laplace_scale", "loss_excess", "penalty_term", "knots", "lambda_max", "posterior_mean", "draws", "draws_mean",
        "draws_mean_mcse", "draws_zeros",
    ),
    presets={
        "zeroed-weight": {},
        "ridge": {"penalty": "ridge"},
        "elastic-net": {"penalty": "elastic_net"},
        "twin-columns": {"rho": 0.95, "ols1": 1.8, "ols2": 0.4, "lam": 5.0},
        "twin-columns-shared": {"rho": 0.95, "ols1": 1.8, "ols2": 0.4, "lam": 5.0, "penalty": "elastic_net"},
        "opposed-columns": {"rho": -0.9, "ols1": 1.2, "ols2": 0.6, "lam": 2.0},
        "nothing-left": {"lam": 20.0},
        "no-penalty": {"lam": 0.0},
        "more-data": {"n": 400},
        "on-an-axis": {"ols2": 0.0, "rho": 0.6},
        "wrong-weight": {"ols1": 1.2, "ols2": 0.0, "rho": 0.8, "scale1": 0.6, "scale2": 1.6, "lam": 4.0},
    },
)  # fmt: skip

"""How good can an estimator be? Variances against n over the Cramér–Rao bound, and the information behind it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from engine.concept import Array, Concept, Result
from engine.efficiency_bias import Shrunk, shrunk
from engine.efficiency_faces import Faces, faces_of
from engine.efficiency_plan import Plan, line, plan_of
from engine.efficiency_rules import Rule
from engine.efficiency_run import Course, estimating, first_samples, run, share_done
from engine.efficiency_settings import EfficiencySettings
from engine.efficiency_table import readouts, table_of, z_scores
from engine.fisher import Model

__all__ = ["CONCEPT", "CURVES", "EfficiencyResult", "EfficiencySettings", "at", "frames"]

CURVES = 30  # samples whose log-likelihood is drawn


@dataclass(frozen=True, kw_only=True, eq=False)
class EfficiencyResult(Result):
    """Of E estimators at S sample sizes: `variance` and its standard error `mcse` (E, S), unit of θ², by experiments.

    `done` (S,) experiments; `crb`, `line` and `exact` are those of the `plan`. `scores` are z scores against theory.
    """

    settings: EfficiencySettings
    plan: Plan
    sizes: Array
    done: Array
    crb: Array
    line: Array
    exact: Array
    variance: Array
    mcse: Array
    faces: Faces
    shrunk: Shrunk
    courses: tuple[Course, ...]
    scores: Mapping[str, float] = field(default_factory=dict)

    @property
    def model(self) -> Model:
        return self.plan.model

    @property
    def rules(self) -> tuple[Rule, ...]:
        return self.plan.rules

    @property
    def rule(self) -> Rule:
        """The estimator looked at."""
        return self.plan.rules[self.plan.primary]

    @property
    def ratio(self) -> Array:
        """(E, S) variance over the line; nan where that is 0."""
        return self.variance / np.where(self.line > 0.0, self.line, np.nan)

    @property
    def ratio_mcse(self) -> Array:
        return self.mcse / np.where(self.line > 0.0, self.line, np.nan)

    def line_at(self, n: Array) -> Array:
        """The line at any n (m,)."""
        return line(self.model, 1.0) / n

    def theory(self, place: int, n: Array) -> tuple[Array, str]:
        """Variance (m,) of one estimator at n (m,), and whether that is "exact", "asymptotic" or "" (unknown)."""
        rule, square = self.rules[place], self.model.unit**2
        if rule.id != "median":
            values = np.array([rule.variance(value) for value in n.tolist()])
            if np.isfinite(values).all():
                return square * values, "exact"
        if math.isfinite(rule.asymptotic) and rule.asymptotic > 0.0:
            return square * rule.asymptotic / n, "asymptotic"
        return np.full(n.shape, np.nan), ""

    def estimates(self, place: int) -> Array:
        """Those of one estimator at the sample size looked at, (shrunk.done,), unit of the parameter."""
        s = self.settings
        course = self.courses[s.table.index(s.n) if s.n in s.table else len(s.table)]
        return self.model.anchor + self.model.unit * course.kept.raw[: self.shrunk.done, place]

    def log_likelihoods(self, theta: Array) -> Array:
        """ℓ(θ) − ℓ(θ₀) of the first samples at θ (m,): (CURVES, m)."""
        s = self.settings
        return self.model.curves(_samples(self.model, s.n, s.seed), theta)

    def columns(self) -> Mapping[str, Array]:
        return {
            "n": self.sizes,
            "crb": self.crb,
            "empirical_variance": self.variance[self.plan.primary],
            "empirical_variance_mcse": self.mcse[self.plan.primary],
            "ratio": self.ratio[self.plan.primary] if self.model.regular else np.full(len(self.sizes), np.nan),
            "exact_variance": self.exact[self.plan.primary],
            "score": self.faces.scores,
            "curvature": self.faces.curvatures,
        }


@lru_cache(maxsize=4)
def _samples(model: Model, n: int, seed: int) -> Array:
    return first_samples(model.law, n, seed, CURVES)


def frames(settings: EfficiencySettings) -> Iterator[EfficiencyResult]:
    """A frame after ten milliseconds of drawing, then every thirty; at once where only units or b′ have changed."""
    plan = plan_of(settings)
    courses = _courses(settings, plan)
    for _ in run(courses):
        if all(course.done > 1 for course in courses):
            yield _result(settings, plan, courses, settings.n_trials)


def _courses(s: EfficiencySettings, plan: Plan) -> tuple[Course, ...]:
    """One for each size of the table, one for the size looked at, and the scores and curvatures of that."""
    model, estimators = plan.model, [rule.estimator for rule in plan.rules]
    key = (s.family, *(rule.id for rule in plan.rules))

    def course(n: int) -> Course:
        return Course(key, model.law, n, s.n_trials, s.seed, len(estimators), estimating(estimators))

    def faces(block: Array) -> Array:
        return np.stack(model.faces(block), axis=1)

    looked_at = Course((s.family, "faces"), model.law, s.n, s.n_trials, s.seed, 2, faces)
    sizes = s.table if s.n in s.table else (*s.table, s.n)
    return (*(course(n) for n in sizes), looked_at)


def at(result: EfficiencyResult, step: int) -> EfficiencyResult:
    """The result as it stood after the first `step` experiments at each n."""
    step = min(max(2, step), result.steps)
    return result if step == result.steps else _result(result.settings, result.plan, result.courses, step)


def _result(s: EfficiencySettings, plan: Plan, courses: Sequence[Course], most: int) -> EfficiencyResult:
    done = [min(most, course.done) for course in courses]
    rows, place = len(s.table), plan.primary
    table = table_of(plan, courses[:rows], done[:rows])
    at_n = s.table.index(s.n) if s.n in s.table else rows
    faces = faces_of(plan.model, s.n, courses[-1].kept, done[-1])
    bent = shrunk(s, plan.model, plan.rules[place], courses[at_n].kept, place, done[at_n])
    return EfficiencyResult(
        settings=s,
        readouts=readouts(s, plan, table, faces, bent),
        progress=share_done(courses, done),
        steps=min(done),
        notes=plan.notes,
        plan=plan,
        sizes=np.array(s.table, dtype=float),
        done=table.done,
        crb=plan.crb,
        line=plan.line,
        exact=plan.exact,
        variance=table.variance,
        mcse=table.mcse,
        faces=faces,
        shrunk=bent,
        courses=tuple(courses),
        scores=z_scores(s, plan, table),
    )


CONCEPT = Concept(
    id="efficiency",
    group="IV",
    settings=EfficiencySettings,
    frames=frames,
    at=at,
    readouts=(
        "n", "crb", "empirical_variance", "empirical_variance_mcse", "ratio", "ratio_mcse", "exact_variance",
        "biased_crb", "replications", "estimator", "others", "regular", "inapplicable_bound", "fisher_information",
        "asymptotic_efficiency", "asymptotic_efficiencies", "median_to_mean", "sample_size", "information_of_sample",
        "score_mean", "score_mean_mcse", "score_variance", "score_variance_mcse", "mean_curvature",
        "mean_curvature_mcse", "bias_slope", "biased_bound", "biased_variance", "biased_bias", "biased_mse",
        "biased_empirical_variance", "biased_empirical_variance_mcse", "biased_empirical_mse",
        "biased_empirical_mse_mcse", "best_slope", "hodges_risk", "hodges_bias", "hodges_empirical_risk",
        "hodges_empirical_risk_mcse", "hodges_worst_risk", "hodges_worst_theta",
    ),
    presets={
        "chapter": {"sizes": (10.0, 50.0, 100.0, 500.0, 1000.0), "n": 10, "sigma": 2.0, "others": False},
        "median": {"centre": "median"},
        "laplace": {"family": "laplace", "centre": "median", "sigma": 1.0},
        "logistic": {"family": "logistic", "centre": "mle", "sigma": 1.0, "n_trials": 2000},
        "variance": {"family": "normal_variance"},
        "rate": {"family": "exponential"},
        "coin": {"family": "bernoulli"},
        "counts": {"family": "poisson", "lam": 4.0},
        "regularity-fails": {"family": "uniform"},
        "information": {"picture": "information", "n": 20},
        "straight-pieces": {"picture": "information", "family": "laplace", "sigma": 1.0, "n": 20},
        "bias": {"picture": "bias", "mu": 0.5, "n": 20, "slope": -0.3},
        "hodges": {"picture": "hodges", "sizes": (10.0, 100.0, 1000.0), "n": 100, "n_trials": 10_000},
    },
)  # fmt: skip

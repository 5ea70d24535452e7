"""The table of `efficiency`: what the experiments at each sample size found, judged by theory, and read out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from engine.concept import Array, Readout
from engine.efficiency_bias import Shrunk
from engine.efficiency_faces import Faces
from engine.efficiency_plan import Plan
from engine.efficiency_run import Course
from engine.efficiency_settings import EfficiencySettings
from engine.estimate_kurtosis import FEWEST, SAMPLES_PER_UNIT
from engine.moments import Moments, summary
from engine.words import tr


@dataclass(frozen=True, eq=False)
class Table:
    """`variance` and its Monte-Carlo standard error `mcse` (E, S), unit of θ², of `done` (S,) experiments."""

    done: Array
    variance: Array
    mcse: Array


def table_of(plan: Plan, courses: Sequence[Course], done: Sequence[int]) -> Table:
    """Of E estimators in the courses of S sizes, `done` experiments of each."""
    parts = [course.kept.moments(count) for course, count in zip(courses, done, strict=True)]
    found = summary(_side_by_side(parts), 0.0)
    square, shape = plan.model.unit**2, (len(parts), -1)
    return Table(
        np.array(done, dtype=float),
        square * found.variance.reshape(shape).T,
        square * found.variance_mcse.reshape(shape).T,
    )


def _side_by_side(parts: Sequence[Moments]) -> Moments:
    """Moments of several sets as those of one set of estimators."""
    return Moments(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Moments)))


def z_scores(s: EfficiencySettings, plan: Plan, table: Table) -> dict[str, float]:
    """How many standard errors the variances found lie off the exact ones, where R is enough to tell."""
    judged = np.isfinite(plan.exact) & (table.mcse > 1e-12 * plan.exact)
    judged &= table.done >= np.maximum(FEWEST, SAMPLES_PER_UNIT * plan.excess)
    with np.errstate(divide="ignore", invalid="ignore"):
        off = np.abs(table.variance - plan.exact) / table.mcse
    sizes = s.table
    return {
        tr("the {label} at n = {sizes}", label=plan.rules[place].label, sizes=sizes[column]): float(off[place, column])
        for place, column in np.argwhere(judged)
    }


def readouts(s: EfficiencySettings, plan: Plan, table: Table, faces: Faces, bent: Shrunk) -> dict[str, Readout]:
    """The table's columns are those of the estimator looked at; `others` has the same of the rest."""
    place, regular = plan.primary, plan.model.regular
    others = [of for of in range(len(plan.rules)) if of != place]
    return {
        "n": list(s.table),
        "crb": plan.crb.tolist(),
        **_columns(plan, table, place),
        "replications": [int(count) for count in table.done],
        "estimator": plan.rules[place].id,
        "others": {plan.rules[of].id: _columns(plan, table, of) for of in others},
        "regular": regular,
        "inapplicable_bound": None if regular else plan.line.tolist(),
        "fisher_information": plan.model.information,
        "asymptotic_efficiency": plan.efficiencies[plan.rules[place].id],
        "asymptotic_efficiencies": dict(plan.efficiencies),
        "median_to_mean": plan.median_to_mean,
        "sample_size": s.n,
        "information_of_sample": faces.exact,
        "score_mean": faces.score_mean,
        "score_mean_mcse": faces.score_mean_mcse,
        "score_variance": faces.score_variance,
        "score_variance_mcse": faces.score_variance_mcse,
        "mean_curvature": faces.curvature_mean,
        "mean_curvature_mcse": faces.curvature_mean_mcse,
        **_of_bias(s, bent),
        **plan.hodges.readouts(),
    }


def _columns(plan: Plan, table: Table, of: int) -> dict[str, Readout]:
    nothing: list[float | None] = [None] * len(plan.crb)
    line = np.where(plan.line > 0.0, plan.line, math.nan)
    regular = plan.model.regular
    return {
        "empirical_variance": table.variance[of].tolist(),
        "empirical_variance_mcse": table.mcse[of].tolist(),
        "ratio": (table.variance[of] / line).tolist() if regular else nothing,
        "ratio_mcse": (table.mcse[of] / line).tolist() if regular else nothing,
        "exact_variance": plan.exact[of].tolist(),
        "biased_crb": plan.own_bound[of].tolist(),
    }


def _of_bias(s: EfficiencySettings, bent: Shrunk) -> dict[str, Readout]:
    return {
        "bias_slope": s.slope,
        "biased_bound": bent.bound,
        "biased_variance": bent.variance,
        "biased_bias": bent.bias,
        "biased_mse": bent.mse,
        "biased_empirical_variance": bent.found_variance,
        "biased_empirical_variance_mcse": bent.found_variance_mcse,
        "biased_empirical_mse": bent.found_mse,
        "biased_empirical_mse_mcse": bent.found_mse_mcse,
        "best_slope": bent.best,
    }

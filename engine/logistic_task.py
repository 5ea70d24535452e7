"""What is known of a logistic fit before the first step: its optimum, whether there is one, and how fast one may go."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine import logistic
from engine.descent import Problem
from engine.logistic import Array, Fit, Separation
from engine.words import mark

_NO_MLE = {
    "complete": mark("a line parts the labels without error, so the likelihood grows for ever along its direction"),
    "quasi-complete": mark(
        "a line parts all labels but those on it, so the likelihood grows for ever along its direction"
    ),
    "none": mark("the features depend on each other, so many weights fit equally well"),
}


@dataclass(frozen=True, eq=False)
class Facts:
    """What the points alone decide: the MLE (None where there is none, `why` in words), its covariance, separation."""

    x: Array
    y: Array
    mle: Fit | None
    covariance: Array | None
    separation: Separation
    direction: Array | None
    why: str = ""


def facts_of(x: Array, y: Array) -> Facts:
    """The facts of a design x (n, d) and labels y (n,), which become read-only.

    A fit that proves that the labels overlap needs no more; else two linear programs look for a line that parts them.
    """
    x.flags.writeable = y.flags.writeable = False
    whole = logistic.full_rank(x)
    found = logistic.fit(x, y) if whole else None
    if found is not None and found.converged and logistic.certified_overlap(x, y, found.weights):
        return Facts(x, y, found, logistic.covariance(x, found.weights), "none", None)
    kind, direction = logistic.separation(x, y)
    if found is not None and direction is None:
        return Facts(x, y, found, logistic.covariance(x, found.weights), kind, None)
    return Facts(x, y, None, None, kind, direction, _NO_MLE[kind])


@dataclass(frozen=True, eq=False)
class Task:
    """The loss that is minimised: its parts, its optimum `best` (None where it has none) and the bounds on the rate.

    `covariance` (d, d) is the inverse of Fisher information plus prior at the optimum. `safe_rate` is 2/L with L the
    largest curvature anywhere; `local_rate` 2/κ with κ the largest at the optimum (None without one); `least` is the
    smallest curvature there.
    """

    facts: Facts
    problem: Problem
    best: Fit | None
    covariance: Array | None
    safe_rate: float
    local_rate: float | None
    least: float | None


def task_of(facts: Facts, lam: float) -> Task:
    """The loss of these points under a Gaussian prior of variance 1/λ, or none at λ = 0."""
    problem = Problem(facts.x, facts.y, lam)
    best = facts.mle if lam == 0.0 else logistic.fit(facts.x, facts.y, lam)
    safe = 2.0 / problem.smoothness
    if best is None:
        return Task(facts, problem, None, None, safe, None, None)
    information = logistic.information(facts.x, best.weights) + lam * np.eye(facts.x.shape[1])
    bends = np.linalg.eigvalsh(information) / len(facts.y)
    covariance = logistic.covariance(facts.x, best.weights, lam)
    return Task(facts, problem, best, covariance, safe, 2.0 / float(bends[-1]), float(max(bends[0], 0.0)))

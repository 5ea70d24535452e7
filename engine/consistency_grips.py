"""Where the hand takes hold of the truth in `consistency`, and the settings that a drag of it leads to."""

from __future__ import annotations

import math

from engine.consistency_goal import Goal
from engine.consistency_settings import ConsistencySettings
from engine.population_grips import moved_to

_SYMMETRIC = ("normal", "laplace", "student_t", "cauchy", "uniform")
_SCALED = ("normal", "laplace", "student_t")
_LEAST = 1e-6


def can_move(s: ConsistencySettings) -> bool:
    """Whether one parameter of the population makes the truth what it is."""
    if s.estimator in ("mean", "first"):
        return s.population not in ("data", "normal_mixture")
    if s.estimator == "median":
        return s.population in _SYMMETRIC
    if s.estimator == "maximum":
        return s.population == "uniform"
    return s.population in _SCALED


def moved(s: ConsistencySettings, goal: Goal, theta: float) -> dict[str, float]:
    """The settings whose truth is θ, as near as the domain lets it; `can_move` must hold."""
    if s.estimator == "maximum":
        return {"high": max(float(f"{theta:.4g}"), s.low + _LEAST)}
    if s.estimator in ("variance_n", "neyman_scott"):
        sigma = s.sigma * math.sqrt(max(theta, _LEAST) / goal.theta)
        return {"sigma": max(float(f"{sigma:.3g}"), _LEAST)}
    return moved_to(s, theta)

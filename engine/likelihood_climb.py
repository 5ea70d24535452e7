"""Climbing a log-likelihood from where θ stands: the whole path at once."""

from __future__ import annotations

import math

import numpy as np

from engine import optimise
from engine.concept import Array
from engine.likelihood.models import Model
from engine.likelihood.study import Study
from engine.likelihood_settings import LikelihoodSettings


def climb(settings: LikelihoodSettings, study: Study | None) -> optimise.Path | None:
    """The whole path from θ; None where nothing climbs."""
    if settings.climb == "none" or study is None or not math.isfinite(float(study.likelihood.log(*settings.point))):
        return None
    start = np.array(settings.point)
    if settings.climb == "newton":
        return optimise.newton(objective_of(study, settings.model), start, most=settings.max_steps)
    rate = settings.rate * _unit_rate(study, settings.point)
    return optimise.gradient_ascent(objective_of(study, settings.model), start, rate=rate, most=settings.max_steps)


def objective_of(study: Study, model: Model) -> optimise.Objective:
    def objective(point: Array) -> tuple[float, Array, Array]:
        inside = all(p.contains(value) for p, value in zip(model.parameters, point, strict=True))
        if not inside:
            return -math.inf, np.full(point.shape, np.nan), np.full((point.size, point.size), np.nan)
        theta = point.tolist()
        likelihood = study.likelihood
        slope = np.array([float(value) for value in likelihood.score(*theta)])
        return float(likelihood.log(*theta)), slope, -likelihood.information(*theta)

    return objective


def _unit_rate(study: Study, theta: tuple[float, ...]) -> float:
    """1 / (largest curvature at the top); without one, of the Fisher information, or of a unit step."""
    for information in (study.observed, study.fisher):
        if information is not None and np.isfinite(information).all():
            largest = float(np.linalg.eigvalsh(information).max())
            if largest > 0:
                return 1.0 / largest
    slope = max(abs(float(value)) for value in study.likelihood.score(*theta))
    return 0.1 * max(abs(theta[0]), 1e-3) / slope if slope > 0 else 1.0

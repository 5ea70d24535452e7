"""Where a population can be taken hold of in a picture, and the settings that a drag leads to."""

from __future__ import annotations

import math
from collections.abc import Callable

from engine.population_settings import PopulationSettings, family

# What a grip asks for: the values that settings take when it stands at x.
Change = Callable[[PopulationSettings, float], dict[str, float]]


def grips(s: PopulationSettings) -> tuple[float, float | None] | None:
    """Where the population can be taken hold of: at its centre and, where it has a scale besides, one scale off it."""
    if s.population == "data" or s.population == "normal_mixture":
        return None
    law = family(s)
    centre = law.mean() if math.isfinite(law.mean()) else law.median()
    if s.population == "uniform":
        return centre, s.high
    if s.population in ("normal", "laplace", "student_t", "cauchy"):
        return centre, s.mu + s.sigma
    return centre, None


def moved_to(s: PopulationSettings, x: float) -> dict[str, float]:
    """The settings whose population has its centre at x (as near as the domain lets it)."""
    least = 1e-6
    if s.population == "uniform":
        half = (s.high - s.low) / 2.0
        return {"low": round(x - half, 6), "high": round(x + half, 6)}
    if s.population == "exponential":
        return {"lam": _figures(1.0 / max(x, least))}
    if s.population == "gamma":
        return {"s": _figures(max(x, least) / s.k)}
    if s.population == "lognormal":
        return {"mu": round(math.log(max(x, least)) - s.sigma**2 / 2.0, 4)}
    if s.population == "poisson":
        return {"lam": _figures(max(x, least))}
    if s.population == "bernoulli":
        return {"p": round(min(1.0, max(0.0, x)), 3)}
    return {"mu": _figures(x, 4)}


def scaled_to(s: PopulationSettings, x: float) -> dict[str, float]:
    """The settings whose population's scale grip lies at x."""
    if s.population == "uniform":
        middle = (s.low + s.high) / 2.0
        half = max(1e-6, abs(x - middle))
        return {"low": round(middle - half, 6), "high": round(middle + half, 6)}
    return {"sigma": _figures(max(1e-6, abs(x - s.mu)))}


def _figures(value: float, figures: int = 3) -> float:
    return float(f"{value:.{figures}g}")

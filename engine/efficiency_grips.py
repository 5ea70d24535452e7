"""What the hand takes hold of: the true parameter, the height of the bound, a sample size on its axis."""

from __future__ import annotations

import math

from engine.efficiency_settings import LARGEST_N, LOCATIONS, EfficiencySettings
from engine.fisher import Model


def truth_field(s: EfficiencySettings) -> str:
    """The setting that moves the true parameter."""
    if s.family in LOCATIONS:
        return "mu"
    return {"bernoulli": "p", "normal_variance": "sigma", "uniform": "theta"}.get(s.family, "lam")


def bound_field(s: EfficiencySettings) -> str:
    """The setting that moves the bound."""
    return "sigma" if s.family in LOCATIONS else truth_field(s)


def with_truth(s: EfficiencySettings, theta: float) -> dict[str, object]:
    """Settings under which the parameter is θ, or as near as its domain lets it be."""
    if s.family in LOCATIONS:
        return {"mu": _four(theta)}
    if s.family == "bernoulli":
        return {"p": min(max(_four(theta), 0.001), 0.999)}
    least = max(theta, 1e-3)
    if s.family == "normal_variance":
        return {"sigma": _four(math.sqrt(least))}
    return {"theta" if s.family == "uniform" else "lam": _four(least)}


def with_bound(s: EfficiencySettings, model: Model, n: float, height: float) -> dict[str, object]:
    """Settings under which the bound for n observations is `height`; a probability stays on its side of ½."""
    one = max(n * height, 1e-12)  # the bound for one observation
    if s.family in LOCATIONS:
        return {"sigma": _four(math.sqrt(one * model.standard_information))}
    if s.family == "normal_variance":
        return {"sigma": _four((one / 2.0) ** 0.25)}
    if s.family == "bernoulli":
        away = 0.5 * math.sqrt(max(1.0 - 4.0 * one, 0.0))
        return {"p": _four(0.5 - away if s.p <= 0.5 else 0.5 + away)}
    if s.family == "poisson":
        return {"lam": _four(one)}
    return {"lam" if s.family == "exponential" else "theta": _four(math.sqrt(one))}


def with_size(s: EfficiencySettings, place: int, n: float) -> dict[str, object]:
    """The table with another size at a place (from the smallest): it stays between its neighbours."""
    table = list(s.table)
    low = table[place - 1] + 1 if place else 2
    high = table[place + 1] - 1 if place + 1 < len(table) else LARGEST_N
    table[place] = int(min(max(round(n), low), high))
    return {"sizes": tuple(float(size) for size in table)}


def _four(value: float) -> float:
    return float(f"{value:.4g}")

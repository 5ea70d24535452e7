"""Where the hand takes hold of a prior, its centre and its width, and what it does to the settings."""

from __future__ import annotations

import math

from engine.posterior_settings import PosteriorSettings

LEAST, MOST = 0.05, 1e5  # of the numbers that make a beta or a gamma prior


def grips(s: PosteriorSettings) -> tuple[float, float]:
    """The prior's centre and a point one width off, as values of the parameter.

    The width is the standard deviation, and where there need not be one the scale. Of a probability the point lies
    towards the farther end of the scale, where there always is room.
    """
    if s.model == "normal":
        return s.prior_mean, s.prior_mean + s.prior_width
    if s.model == "poisson":
        return s.prior_k / s.prior_rate, (s.prior_k + math.sqrt(s.prior_k)) / s.prior_rate
    worth = s.prior_a + s.prior_b
    mean = s.prior_a / worth
    sd = math.sqrt(mean * (1.0 - mean) / (worth + 1.0))
    return mean, mean + sd if mean <= 0.5 else mean - sd


def centred_at(s: PosteriorSettings, x: float) -> dict[str, object]:
    """The settings that put the centre at x: the width of a normal prior stays, of others what they are worth."""
    if s.model == "normal":
        return {"prior_mean": _figures(x, s.prior_width)}
    if s.model == "poisson":
        return {"prior_k": _within(x * s.prior_rate)}
    worth = s.prior_a + s.prior_b
    share = min(max(x, LEAST / worth), 1.0 - LEAST / worth)
    a = _within(share * worth)
    return {"prior_a": a, "prior_b": _within(worth - a)}


def widened_to(s: PosteriorSettings, x: float) -> dict[str, object]:
    """The settings that put the point of the width at x, the centre kept."""
    centre, _ = grips(s)
    width = abs(x - centre)
    if s.model == "normal":
        return {"prior_width": min(max(float(f"{width:.3g}"), 1e-3), 1e6)}
    if s.model == "poisson":
        shape = _clamped((centre / max(width, 1e-9 * centre)) ** 2, LEAST, MOST)
        rate = float(f"{shape / centre:.4g}")
        rate = min(max(rate, 1e-4), MOST)
        return {"prior_k": _within(rate * centre), "prior_rate": rate}
    worth = centre * (1.0 - centre) / max(width, 1e-9) ** 2 - 1.0
    least = LEAST / min(centre, 1.0 - centre)
    worth = _clamped(worth, least, MOST)
    return {"prior_a": _within(centre * worth), "prior_b": _within((1.0 - centre) * worth)}


def _figures(x: float, unit: float) -> float:
    """x to a thousandth of the unit or so: a typed value is not followed by a tail of digits."""
    return round(x, max(0, 2 - math.floor(math.log10(unit))))


def _clamped(x: float, low: float, high: float) -> float:
    return min(max(x, low), high)


def _within(x: float) -> float:
    return _clamped(float(f"{x:.4g}"), LEAST, MOST)

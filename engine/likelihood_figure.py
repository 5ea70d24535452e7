"""The curves of a likelihood's pictures: densities over values, log L over θ, and every density at once."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.families import Family
from engine.likelihood.study import Study
from engine.likelihood_settings import LikelihoodSettings

CURVE = 401


def laws(s: LikelihoodSettings, theta: Array) -> list[Family]:
    """The law at each value of the first parameter, a second one as it is."""
    return [s.model.law((float(value), *s.point[1:]), s.known) for value in theta]


def density_map(s: LikelihoodSettings, theta: Array, x: Array) -> Array:
    """(len(x), len(theta)) values p(x|θ): a column is a density over x, a row the likelihood of one observation."""
    return np.column_stack([law.pdf(x) for law in laws(s, theta)])


def column_sum(law: Family, low: float, high: float) -> float:
    """How much of the law lies from low to high: all of it where that is everything."""
    below = low - 1.0 if law.discrete else low
    return float(law.cdf(high) - (law.cdf(math.ceil(below) if law.discrete else below)))


def row_area(theta: Array, likelihood: Array) -> float:
    """The area under a likelihood over the θ shown, by Simpson's rule on an even grid of an odd number of points."""
    from scipy.integrate import simpson

    return float(simpson(likelihood, x=theta))


def law_exists(study: Study) -> bool:
    """Whether the law exists at the estimate: a geometric with p = 1 does, a Poisson with λ = 0 too."""
    try:
        study.likelihood.law(*(study.estimate or ()))
    except ValueError:
        return False
    return True


def density_axis(law: Family, span: tuple[float, float]) -> Array:
    """Where a density is drawn: whole numbers for a discrete law, else points that include the ends of its support."""
    low, high = span
    if law.discrete:
        first, last = math.ceil(max(low, law.support()[0])), math.floor(high)
        return np.unique(np.round(np.linspace(first, last, min(last - first + 1, 2000))))
    # An axis may reach a little further than the span that it was fitted to.
    least, most = law.support()
    low, high = max(low - 0.1 * (high - low), min(low, least)), min(high + 0.1 * (high - low), max(high, most))
    grid = np.linspace(low, high, CURVE)
    ends = [end for end in law.support() if low < end < high]
    return np.unique(
        np.concatenate([grid, *[np.array([np.nextafter(e, -np.inf), e, np.nextafter(e, np.inf)]) for e in ends]])
    )


def curve(settings: LikelihoodSettings, study: Study | None) -> tuple[Array, Array]:
    """(m,) θ and log L there of a model of one parameter, the estimate among them; empty without data."""
    if study is None or settings.model.two:
        return np.empty(0), np.empty(0)
    at = np.linspace(*study.span(settings.theta), CURVE)
    if study.estimate is not None:
        at = np.union1d(at, study.estimate)
    return at, study.likelihood.log(at)

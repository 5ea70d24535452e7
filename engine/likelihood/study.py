"""One sample under one model, looked at once: the maximum with its standard errors, and where to look.

Nothing here depends on the θ at which the hand is, so a drag of θ reuses it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine.concept import Array
from engine.families import Parameter
from engine.level_lines import Lines, marked_lines
from engine.likelihood.base import DROP, Likelihood, Maximum, OneParameter, TwoParameter, reach, standard_errors

GRID = 200
_MARGIN = 0.16
# Levels of the contours below the top: χ² regions of two parameters, P(χ²₂ ≤ 2d) = 1 − e^(−d), then thin ones beyond.
REGIONS = {"50 %": math.log(2.0), "95 %": math.log(20.0), "99 %": math.log(100.0)}
_THIN = (0.1, 1.5, 7.0, 10.0, 15.0, 25.0, 50.0)
# Half the 95 % quantile of χ² with one degree of freedom: how far a profile may fall within its interval.
PROFILE_DROP = 0.5 * 3.841458820694124


@dataclass(frozen=True, eq=False)
class Study:
    """A likelihood with its maximum. `errors` (p,) and `observed`, `fisher` (p, p) at the maximum; None where none."""

    likelihood: Likelihood
    maximum: Maximum
    top: float
    observed: Array | None
    fisher: Array | None
    errors: Array | None

    @classmethod
    def of(cls, likelihood: Likelihood) -> Study:
        found = likelihood.maximum()
        if found.theta is None:
            return cls(likelihood, found, math.nan, None, None, None)
        theta = tuple(found.theta.tolist())
        observed = likelihood.information(*theta) if found.smooth and found.stationary else None
        fisher = _fisher(likelihood, theta)
        errors = standard_errors(observed) if observed is not None else None
        if errors is None and found.stationary and fisher is not None:
            errors = standard_errors(fisher)
        return cls(likelihood, found, float(likelihood.log(*theta)), observed, fisher, errors)

    @property
    def estimate(self) -> tuple[float, ...] | None:
        return None if self.maximum.theta is None else tuple(self.maximum.theta.tolist())

    # -- one parameter ------------------------------------------------------------------------------------------------

    def span(self, theta: float) -> tuple[float, float]:
        """Where the curve of one parameter is worth looking at: down to e^−7 of its top, other tops included.

        Without a maximum, about θ.
        """
        if not isinstance(self.likelihood, OneParameter):
            raise TypeError("a span is of one parameter")
        if self.estimate is None:
            return around(self.likelihood.parameter, theta)
        return self._span

    @cached_property
    def _span(self) -> tuple[float, float]:
        likelihood, best = self.likelihood, self.maximum.theta
        assert isinstance(likelihood, OneParameter)
        assert best is not None
        top = float(best[0])
        low, high = reach(likelihood, top, self._unit(top), DROP)
        if self.maximum.others is not None:
            heights = likelihood.log(self.maximum.others[:, 0])
            near = self.maximum.others[heights > self.top - 3 * DROP, 0]
            low, high = min(low, *near, low), max(high, *near, high)
        if top - low < 0.02 * (high - top):  # a border: some of what lies beyond it belongs to the picture
            low = top - 0.35 * (high - top)
        low, high = low - 0.06 * (high - low), high + 0.06 * (high - low)
        return _within(likelihood.parameter, low, high)

    def _unit(self, top: float) -> float:
        if self.errors is not None:
            return float(self.errors[0])
        slope = abs(float(self.likelihood.score(top)[0])) if not self.maximum.stationary else 0.0
        return 1.0 / slope if slope > 0 and math.isfinite(slope) else max(abs(top), 1e-6)

    # -- two parameters -----------------------------------------------------------------------------------------------

    def spans(self, theta: tuple[float, ...]) -> tuple[tuple[float, float], tuple[float, float]]:
        """Of each parameter what holds the 99 % region with some room; without a maximum, about θ."""
        if not isinstance(self.likelihood, TwoParameter):
            raise TypeError("spans are of two parameters")
        if self.estimate is None:
            first, second = (around(p, t) for p, t in zip(self.likelihood.parameters, theta, strict=True))
            return first, second
        return self._spans

    def axes(self, theta: tuple[float, ...]) -> tuple[Array, Array]:
        """Two axes of GRID values over the spans and somewhat more, since a picture's axis ends at round numbers."""
        first, second = (
            np.linspace(*_within(p, low - _MARGIN * (high - low), high + _MARGIN * (high - low)), GRID)
            for p, (low, high) in zip(self.likelihood.parameters, self.spans(theta), strict=True)
        )
        return first, second

    @cached_property
    def _spans(self) -> tuple[tuple[float, float], tuple[float, float]]:
        first, second = (self._profile_span(which) for which in (0, 1))
        return first, second

    def _profile_span(self, which: int) -> tuple[float, float]:
        likelihood, best = self.likelihood, self.maximum.theta
        assert isinstance(likelihood, TwoParameter)
        assert best is not None
        parameter, top = likelihood.parameters[which], float(best[which])
        error = float(self.errors[which]) if self.errors is not None else 0.3 * abs(top) or 1.0
        values = _ladder(parameter, top, error)
        inside = np.flatnonzero(likelihood.profile(which, values) > self.top - DROP)
        if not inside.size:
            inside = np.array([len(values) // 2])
        low, high = values[max(0, inside[0] - 1)], values[min(len(values) - 1, inside[-1] + 1)]
        return _within(parameter, *_rounded(float(low), float(high)))


def _fisher(likelihood: Likelihood, theta: tuple[float, ...]) -> Array | None:
    try:
        found = likelihood.fisher(*theta)
    except ValueError:
        return None
    return found if np.isfinite(found).all() else None


def around(parameter: Parameter, theta: float) -> tuple[float, float]:
    """A span about θ where the data say nothing about one: of a probability all of it."""
    if parameter.high - parameter.low <= 1.0:
        return _within(parameter, parameter.low, parameter.high)
    if math.isfinite(parameter.low):
        return _within(parameter, theta / 5, theta * 5)
    return theta - 5, theta + 5


def _within(parameter: Parameter, low: float, high: float) -> tuple[float, float]:
    """A span kept inside the open domain by a thousandth of itself."""
    rim = 1e-3 * (high - low)
    if parameter.low_open and low <= parameter.low:
        low = parameter.low + rim
    if parameter.high_open and high >= parameter.high:
        high = parameter.high - rim
    return max(low, parameter.low), min(high, parameter.high)


def _rounded(low: float, high: float) -> tuple[float, float]:
    """Outward to steps of a tenth to a twentieth of the span, so that small changes of the data move no axis."""
    step = 10.0 ** math.floor(math.log10(max(high - low, 1e-300)) - 1)
    step *= 5.0 if (high - low) / step > 50 else 2.0 if (high - low) / step > 20 else 1.0
    return math.floor(low / step) * step, math.ceil(high / step) * step


def _ladder(parameter: Parameter, top: float, error: float) -> Array:
    """65 values about the top, even in the parameter, its logarithm or its logit by what its domain is."""
    steps = np.linspace(-1.0, 1.0, 65)
    if not math.isfinite(parameter.low) or parameter.low < 0:
        return np.asarray(top + 7.0 * error * steps)
    if math.isfinite(parameter.high) and parameter.high == 1.0:
        width = min(7.0 * error / (top * (1.0 - top)), 8.0)
        odds = top / (1.0 - top) * np.exp(width * steps)
        return np.asarray(np.clip(odds / (1.0 + odds), 1e-9, 1 - 1e-12))
    values = top * np.exp(min(7.0 * error / top, 5.0) * steps)
    return np.asarray(np.clip(values, max(parameter.low, 1e-300), parameter.high))


@dataclass(frozen=True, eq=False)
class Relief:
    """A likelihood of two parameters over its axes (m,), (k,), which reach somewhat over `spans`.

    `surface` (k, m) = log L − max with its contours, the profiles (m,), (k,) less the maximum, and the ridges: the
    best second for each first, the best first for each second.
    """

    first: Array
    second: Array
    surface: Array
    lines: Lines
    drops: Array
    profiles: tuple[Array, Array]
    ridges: tuple[Array, Array]
    top: float
    spans: tuple[tuple[float, float], tuple[float, float]]

    @classmethod
    def of(cls, study: Study, theta: tuple[float, ...]) -> Relief:
        """The drops of the contours are in decreasing order of height: 0.1 below the top first."""
        likelihood = study.likelihood
        if not isinstance(likelihood, TwoParameter):
            raise TypeError("a relief is of two parameters")
        first, second = study.axes(theta)
        surface = likelihood.surface(first, second)
        top = study.top if math.isfinite(study.top) else float(surface.max())
        surface = surface - top
        drops = np.sort(np.array([*REGIONS.values(), *_THIN]))
        lines = marked_lines(first, second, surface, -drops)
        ridges = likelihood.best_second(first), likelihood.best_first(second)
        profiles = likelihood.log(first, ridges[0]) - top, likelihood.log(ridges[1], second) - top
        return cls(first, second, surface, lines, drops, profiles, ridges, top, study.spans(theta))

"""What the axes of `sufficiency` have to hold: the values of most redraws and the curve down to where it is cut."""

from __future__ import annotations

import numpy as np

from engine.concept import Array
from engine.sufficiency_curves import DEPTH, curves
from engine.sufficiency_settings import SufficiencySettings

Ends = tuple[float, float]
_SHOWN = 0.75 * DEPTH  # of the curve's depth that the axis makes room for
_TAIL = 0.005  # of the redrawn values that may lie beyond, on each side
_TRIES = 200
_FARTHEST = 9.0  # standard deviations of the data that the axis reaches beyond the top


def axis_span(s: SufficiencySettings, x: Array, redraws: Array) -> Ends:
    """Ends of the axis that values and the parameter share."""
    if s.model == "bernoulli":
        return -0.08, 1.08
    few = np.quantile(redraws, [_TAIL, 1.0 - _TAIL])
    low, high = min(float(x.min()), float(few[0]), s.truth), max(float(x.max()), float(few[1]), s.truth)
    scale = s.b if s.model == "laplace" else s.sigma
    middle = _top(s, x)
    reach = [_falls(s.model, x, scale, middle, side) for side in (-1.0, 1.0)]
    low, high = min(low, reach[0]), max(high, reach[1])
    room = 0.03 * (high - low)
    return (0.0 if low >= 0.0 and s.model in _POSITIVE else low - room), high + room


_POSITIVE = ("poisson", "exponential", "uniform")


def sd_span(s: SufficiencySettings, x: Array) -> Ends:
    """Ends of the axis of σ, where there is one."""
    if s.model != "normal":
        return 0.0, 1.0
    middle = float(x.std())
    low, high = (_falls("sd", x, 1.0, middle, side) for side in (-1.0, 1.0))
    return min(low, 0.9 * s.sigma), max(high, 1.1 * s.sigma)


def _top(s: SufficiencySettings, x: Array) -> float:
    """Where the curve of x has its maximum."""
    if s.model == "laplace":
        return float(np.median(x))
    return float(x.max() if s.model == "uniform" else x.mean())


def _falls(model: str, x: Array, scale: float, middle: float, side: float) -> float:
    """Where the curve has fallen by the depth shown on one side of its top; the edge where the parameter ends first."""
    if side < 0 and model in _POSITIVE:
        return 0.0 if model != "uniform" else middle
    if model == "sd" and side < 0:
        tries = middle * np.geomspace(1.0, 1e-3, _TRIES)
    else:
        step = float(x.std()) or 0.3 * abs(middle) or 1.0
        if model in ("normal_mean", "laplace"):
            step = max(step, 0.3 * scale)
        # A heavy tail would leave a needle in the middle: it goes on beyond the axis.
        tries = middle + side * step * np.geomspace(1e-3, _FARTHEST, _TRIES)
    below = np.flatnonzero(curves(model, x[None, :], tries, scale)[0] < -_SHOWN)
    return float(tries[below[0]] if len(below) else tries[-1])

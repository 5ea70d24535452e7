"""What the axes of `sufficiency` have to hold: the values of most redraws and the curve down to where it is cut."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.sufficiency_curves import DEPTH, curves
from engine.sufficiency_settings import SufficiencySettings

Ends = tuple[float, float]
_SHOWN = 0.75 * DEPTH  # of the curve's depth that the axis makes room for
_TAIL = 0.005  # of the redrawn values that may lie beyond, on each side


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
    step = max(float(x.std()), 0.1 * scale, 1e-3 * abs(middle)) / math.sqrt(len(x))
    far = 1e-3 * middle if model == "sd" and side < 0 else middle + side * step

    def height(theta: float) -> float:
        return float(curves(model, x[None, :], np.array([theta]), scale)[0, 0])

    for _ in range(60):
        if height(far) < -_SHOWN:
            break
        far = middle + 2.0 * (far - middle)
    near = middle
    for _ in range(30):
        centre = 0.5 * (near + far)
        near, far = (near, centre) if height(centre) < -_SHOWN else (centre, far)
    # A heavy tail would leave a needle in the middle: it goes on beyond the axis.
    return middle + side * min(abs(far - middle), 9.0 * step * math.sqrt(len(x)))

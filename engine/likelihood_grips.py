"""What the hand does to observations: moved, added and taken away, they become the user's own values."""

from __future__ import annotations

import dataclasses

import numpy as np

from engine.concept import Array
from engine.likelihood_settings import LikelihoodSettings, given


def moved_observation(s: LikelihoodSettings, index: int, value: float) -> LikelihoodSettings:
    """The settings with one observation elsewhere; `index` counts those that the model allows."""
    x = given(s).copy()
    x[_place(s, x, index)] = value
    return _own(s, x)


def added_observation(s: LikelihoodSettings, value: float) -> LikelihoodSettings:
    return _own(s, np.append(given(s), value))


def removed_observation(s: LikelihoodSettings, index: int) -> LikelihoodSettings:
    x = given(s)
    return _own(s, np.delete(x, _place(s, x, index)))


def _place(s: LikelihoodSettings, x: Array, index: int) -> int:
    return int(np.flatnonzero(s.model.possible(x, s.known))[index])


def _own(s: LikelihoodSettings, x: Array) -> LikelihoodSettings:
    """The same θ with these values typed: a hand that moves an observation moves nothing else."""
    return dataclasses.replace(s, source="values", values=tuple(x.tolist()))


def nearest_possible(s: LikelihoodSettings, value: float, step: float) -> float:
    """The value rounded to a multiple of `step` (to a whole number for counts) that the model allows."""
    space = s.model.family.sample_space
    step = 1.0 if s.model.family.discrete else step
    low = max(space.low, s.xm) if "xm" in s.model.known else space.low
    value = round(value / step) * step
    if value < low or (space.low_open and value <= low):
        value = low if not space.low_open or "xm" in s.model.known else low + step
    if value > space.high or (space.high_open and value >= space.high):
        value = space.high - (step if space.high_open else 0.0)
    return float(f"{value:.12g}")

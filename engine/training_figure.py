"""What of `training` is known before the first step: its points, its loss, and the plane of weights with level lines.

Each is kept for the last settings that it was made for, so that a drag reckons anew only what it changes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from engine import labelled
from engine.concept import Array
from engine.level_lines import level_lines
from engine.logistic_surface import profile
from engine.logistic_task import Facts, Task, facts_of, task_of
from engine.training_settings import TrainingSettings
from engine.words import wordy

_GRID = (81, 65)
_LEVELS = 11


@wordy
@lru_cache(maxsize=16)
def facts(key: tuple[object, ...]) -> Facts:
    points, y = _points(key)
    return facts_of(labelled.design(points), y)


def _points(key: tuple[object, ...]) -> tuple[Array, Array]:
    if key[0] == "own":
        return labelled.parse(key[1])  # type: ignore[arg-type]
    _, n, w0, w1, w2, rule, generator, seed = key
    draw = labelled.legacy_draws if generator == "legacy" else labelled.stream_draws
    points, uniforms = draw(int(seed), int(n))  # type: ignore[call-overload]
    weights = np.array([w0, w1, w2], dtype=np.float64)
    return points, labelled.labels(labelled.design(points), weights, uniforms if rule == "drawn" else None)


def present_data(s: TrainingSettings) -> Mapping[str, Array]:
    """The points' features and labels."""
    points, y = _points(s.data_key)
    return {"x1": points[:, 0], "x2": points[:, 1], "y": y}


@wordy
@lru_cache(maxsize=16)
def _task(key: tuple[object, ...], lam: float) -> Task:
    return task_of(facts(key), lam)


def task(s: TrainingSettings) -> Task:
    return _task(s.data_key, s.lam)


def window(s: TrainingSettings) -> tuple[float, float, float, float]:
    """What the plane of two weights spans (left, right, bottom, top).

    Round limits about the origin, the truth and the MLE with its errors. The start and the learning rate do not move
    them; a start outside widens them by half their width.
    """
    found = task(s)
    centre = found.facts.mle or found.best
    errors = found.facts.covariance if found.facts.mle is not None else found.covariance
    spans: list[float] = []
    for axis in s.axes:
        ends = [0.0] if s.truth is None else [0.0, float(s.truth[axis])]
        if centre is not None and errors is not None:
            reach = 2.8 * math.sqrt(errors[axis, axis])
            ends += [float(centre.weights[axis]) - reach, float(centre.weights[axis]) + reach]
        else:
            ends += [-2.0, 2.0]
        spans += _widened(*_rounded(min(ends), max(ends)), float(s.start[axis]))
    return spans[0], spans[1], spans[2], spans[3]


def _rounded(low: float, high: float) -> tuple[float, float]:
    margin = 0.15 * (high - low)
    unit = 10.0 ** math.floor(math.log10((high - low) / 4.0))
    step = next(unit * m for m in (1.0, 2.0, 5.0, 10.0) if unit * m >= (high - low) / 8.0)
    return step * math.floor((low - margin) / step), step * math.ceil((high + margin) / step)


def _widened(low: float, high: float, start: float) -> tuple[float, float]:
    half = 0.5 * (high - low)
    down = math.ceil(max(0.0, low + 0.06 * half - start) / half)
    up = math.ceil(max(0.0, start - high + 0.06 * half) / half)
    return low - down * half, high + up * half


@lru_cache(maxsize=8)
def contours(
    key: tuple[object, ...], lam: float, axes: tuple[int, int], spans: tuple[float, float, float, float]
) -> Array:
    """Pieces (m, 4) of level lines of the profile loss; levels part a round bowl evenly."""
    found = _task(key, lam)
    u, v = np.linspace(spans[0], spans[1], _GRID[0]), np.linspace(spans[2], spans[3], _GRID[1])
    x, y = found.facts.x, found.facts.y
    best = found.best.weights if found.best is not None else np.zeros(3)
    heights, _ = profile(x, y, lam, axes, (u, v), best)
    low, high = float(heights.min()), float(heights.max())
    levels = low + (high - low) * (np.arange(1, _LEVELS + 1) / (_LEVELS + 1)) ** 2
    lines = level_lines(u, v, heights, levels)
    lines.flags.writeable = False
    return lines

"""True functions on [0, 1]: a few shapes that are hard in different ways, and one that the hand draws."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import numpy as np

from engine.concept import Array
from engine.words import mark, tr

NODES = 65  # heights of a sketch that the hand draws: one for each 64th of the axis
_NODES_AT = np.linspace(0.0, 1.0, NODES)


def _bump(x: Array) -> Array:
    return np.asarray(1.6 * np.exp(-(((x - 0.5) / 0.12) ** 2)) - 0.6)


SHAPES: Mapping[str, Callable[[Array], Array]] = MappingProxyType(
    {
        "line": lambda x: 1.6 * x - 0.8,
        "polynomial": lambda x: 12.0 * (x - 0.1) * (x - 0.55) * (x - 0.95),
        "sine": lambda x: np.sin(2.0 * math.pi * x),
        "waves": lambda x: 0.7 * np.sin(2.0 * math.pi * x) + 0.45 * np.cos(7.0 * math.pi * x),
        "bump": _bump,
        "step": lambda x: np.where(x < 0.5, -0.8, 0.8),
        "kink": lambda x: 2.4 * np.abs(x - 0.5) - 0.6,
    }
)
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "line": mark("a line"),
        "polynomial": mark("a cubic"),
        "sine": mark("a sine"),
        "waves": mark("two waves"),
        "bump": mark("a bump"),
        "step": mark("a step"),
        "kink": mark("a kink"),
        "sketch": mark("as sketched"),
    }
)


def points(sketch: Sequence[float]) -> tuple[Array, Array]:
    """The places (p,) and heights (p,) of a sketch given as x, y, x, y …"""
    pairs = np.asarray(sketch, dtype=np.float64).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def fault(sketch: Sequence[float]) -> str:
    """What a sketch must be, where it is not; "" where it is."""
    if len(sketch) % 2 or len(sketch) < 2:
        return tr("an even count of numbers: x, y of a point, x, y of the next, and so on")
    x, _ = points(sketch)
    if x.min() < 0.0 or x.max() > 1.0:
        return tr("points x, y with x from 0 to 1")
    return "" if bool((np.diff(x) > 0.0).all()) else tr("points x, y with x rising from one point to the next")


def value(shape: str, sketch: Sequence[float], x: Array) -> Array:
    """f at x (any shape); a sketch is straight between its points and level beyond them."""
    if shape != "sketch":
        return np.asarray(SHAPES[shape](x), dtype=np.float64)
    return np.asarray(np.interp(x, *points(sketch)))


def drawn_over(shape: str, sketch: Sequence[float], stroke: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    """The sketch after a stroke of the hand, points (x, y) in the order drawn, over the truth that was there.

    Between two points of the stroke the line is straight; where it comes back it replaces what it drew before.
    """
    heights = value(shape, sketch, _NODES_AT).copy()
    track = [(min(max(x, 0.0), 1.0), y) for x, y in stroke]
    for (x0, y0), (x1, y1) in zip(track, track[1:] or track, strict=False):
        low, high = sorted((x0, x1))
        passed = (low <= _NODES_AT) & (high >= _NODES_AT)
        if x0 != x1:
            heights[passed] = y0 + (y1 - y0) * (_NODES_AT[passed] - x0) / (x1 - x0)
    return tuple(np.column_stack([_NODES_AT, np.round(heights, 3)]).ravel().tolist())

"""Points of two features with a label 0 or 1, drawn from a logistic model or read from a flat list of numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.logistic import Array, sigmoid
from engine.streams import stream
from engine.words import tr


def legacy_draws(seed: int, n: int) -> tuple[Array, Array]:
    """Features (n, 2), then uniforms (n,), in that order from NumPy's legacy generator, as a notebook draws them."""
    generator = np.random.RandomState(seed)
    return generator.randn(n, 2), generator.rand(n)


def stream_draws(seed: int, n: int) -> tuple[Array, Array]:
    """The same from two streams, one for features and one for labels: a larger n continues the same points."""
    return stream(seed, 0).standard_normal((n, 2)), stream(seed, 1).random(n)


def design(points: Array) -> Array:
    """(n, 3): a one for the intercept, then the two features."""
    return np.column_stack([np.ones(len(points)), points])


def labels(x: Array, weights: Array, uniforms: Array | None) -> Array:
    """Labels (n,) of the design x: 1 with probability σ(x·w), or by the side of the line where no uniforms are given.

    Each label hangs on its own uniform, so that other weights turn single labels over and leave the rest.
    """
    chances = sigmoid(x @ weights)
    return np.asarray(chances > 0.5 if uniforms is None else uniforms < chances, dtype=np.float64)


def parse(numbers: Sequence[float]) -> tuple[Array, Array]:
    """Features (n, 2) and labels (n,) from x1, x2, y, x1, x2, y, …; ValueError names the point at fault."""
    if len(numbers) < 6 or len(numbers) % 3:
        raise ValueError(
            tr(
                "{numbers} numbers do not make points: each has three, x1, x2 and y, and there must be two",
                numbers=len(numbers),
            )
        )
    table = np.array(numbers, dtype=np.float64).reshape(-1, 3)
    wrong = np.flatnonzero((table[:, 2] != 0.0) & (table[:, 2] != 1.0))
    if len(wrong):
        raise ValueError(
            tr(
                "point {wrong} has the label {table:g}; 0 and 1 are allowed",
                wrong=wrong[0] + 1,
                table=table[wrong[0], 2],
            )
        )
    return table[:, :2].copy(), table[:, 2].copy()


def flat(points: Array, y: Array) -> tuple[float, ...]:
    """The inverse of `parse`."""
    return tuple(np.column_stack([points, y]).ravel().tolist())

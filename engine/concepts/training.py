"""The training loop is maximum likelihood: logistic regression on two features, watched on its way down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from engine import labelled
from engine.concept import Concept, OwnData
from engine.training_figure import facts, present_data, task, window
from engine.training_notes import arrived, halving_epochs, notes, readouts, state
from engine.training_run import Run, TrainingResult, losses
from engine.training_settings import LETTERS, METHODS, NAMES, PLANES, TrainingSettings, with_data

__all__ = [
    "CONCEPT", "LETTERS", "METHODS", "NAMES", "PLANES", "TrainingResult", "TrainingSettings", "arrived", "at",
    "flipped", "frames", "halving_epochs", "losses", "moved_point", "state", "task", "window", "with_data",
]  # fmt: skip


def frames(settings: TrainingSettings) -> Iterator[TrainingResult]:
    """The paths as they grow, some ten milliseconds a frame; at the defaults one frame holds all of them."""
    run = Run(settings)
    while run.walks[0].done < settings.epochs:
        run.advance()
        made = run.result()
        yield at(made, made.done)


def at(result: TrainingResult, step: int) -> TrainingResult:
    """The result as it stood after `step` epochs (0 is the start)."""
    done = min(max(0, step), result.steps)
    shown = replace(result, done=done)
    return replace(shown, readouts=readouts(shown), notes=notes(shown))


def moved_point(s: TrainingSettings, index: int, x1: float, x2: float) -> TrainingSettings:
    """The settings with one point elsewhere; drawn points become your own."""
    return s.with_values(source="own", data=moved_data(s, index, x1, x2))


def moved_data(s: TrainingSettings, index: int, x1: float, x2: float) -> tuple[float, ...]:
    """The points in a row, x1, x2 and label of each, with one of them elsewhere."""
    found = facts(s.data_key)
    points = found.x[:, 1:].copy()
    points[index] = np.clip((x1, x2), -1e6, 1e6)
    return labelled.flat(points, found.y)


def flipped(s: TrainingSettings, index: int) -> TrainingSettings:
    """The settings with one label turned over; drawn points become your own."""
    found = facts(s.data_key)
    y = found.y.copy()
    y[index] = 1.0 - y[index]
    return s.with_values(source="own", data=labelled.flat(found.x[:, 1:], y))


READOUTS = (
    "epoch", "nll", "penalty", "objective", "weights", "mle_weights", "standard_errors", "distance_to_mle",
    "gradient_norm", "max_stable_learning_rate", "local_stable_learning_rate", "separable", "separation",
    "separating_direction", "map_weights", "distance_to_optimum", "converged", "history_epochs", "history_nll",
    "methods", "objectives", "distances",
)  # fmt: skip

# Two points of either label on the line x₁ = 0, the others on their own sides of it.
_ON_THE_LINE = (
    (-2.0, 0.5, 0.0), (-1.2, -1.0, 0.0), (-0.7, 1.3, 0.0), (-1.6, -0.4, 0.0), (0.0, -1.0, 0.0), (0.0, 0.6, 0.0),
    (0.0, -0.3, 1.0), (0.0, 1.2, 1.0), (0.8, -1.4, 1.0), (1.4, 0.9, 1.0), (0.6, 0.2, 1.0), (1.9, -0.6, 1.0),
)  # fmt: skip

CONCEPT = Concept(
    id="training",
    group="II",
    settings=TrainingSettings,
    frames=frames,
    at=at,
    with_data=with_data,
    own=OwnData(columns=("x1", "x2", "y"), read=present_data),
    data_columns=None,
    readouts=READOUTS,
    presets={
        "chapter": {
            "n": 500, "w0": 0.5, "w1": 1.2, "w2": -0.8, "generator": "legacy", "seed": 42, "learning_rate": 0.01,
            "epochs": 1000, "method_a": "gd", "method_b": "none", "start0": 0.0, "start1": 0.0, "start2": 0.0,
        },
        "side-by-side": {"method_a": "gd", "method_b": "momentum", "method_c": "adam", "learning_rate": 0.05,
                         "epochs": 300, "start1": -0.4, "start2": 0.5},
        "mini-batches": {"method_a": "gd", "method_b": "sgd", "learning_rate": 0.5, "epochs": 100, "batch": 20},
        "newton": {"method_a": "newton", "method_b": "gd", "learning_rate": 1.0, "epochs": 40},
        "map": {"method_a": "gd", "method_b": "newton", "lam": 60.0, "learning_rate": 0.1, "epochs": 400},
        "separable": {"labels": "sure", "n": 40, "learning_rate": 1.0, "method_b": "newton"},
        "separable-map": {"labels": "sure", "n": 40, "learning_rate": 1.0, "method_b": "newton", "lam": 1.0},
        "quasi-separable": {"source": "own", "data": tuple(v for point in _ON_THE_LINE for v in point),
                            "learning_rate": 1.0, "method_b": "none"},
        "too-fast": {"method_a": "gd", "method_b": "newton", "learning_rate": 14.0, "epochs": 60},
        "run-away": {"method_a": "gd", "method_b": "newton", "learning_rate": 3.0, "lam": 400.0, "epochs": 60},
    },
)  # fmt: skip

"""The run of `training`: the walks of its methods abreast, and the losses kept along them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine import logistic
from engine.concept import Array, Result
from engine.descent import Knobs, Problem, Walk
from engine.logistic_task import Task
from engine.training_figure import contours, task, window
from engine.training_settings import METHODS, TrainingSettings

# Observations × epochs × methods walked between two frames: about ten milliseconds.
_CHUNK = 2_000_000
_CURVE_POINTS = 160


@dataclass(frozen=True, kw_only=True, eq=False)
class TrainingResult(Result):
    """Paths of the methods (in the places `letters`), each (steps + 1, 3), of which `done` epochs are shown.

    `curve_epochs` are the epochs at which the losses are kept for the picture, `curves` the objective there (one row a
    method), `curve_nlls` its likelihood part; `spans` are the ends of the plane of two weights.
    """

    settings: TrainingSettings
    task: Task
    letters: tuple[str, ...]
    paths: tuple[Array, ...]
    left: tuple[int | None, ...]
    done: int
    curve_epochs: Array
    curves: Array
    curve_nlls: Array
    spans: tuple[float, float, float, float]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(METHODS[name] for name in self.settings.methods)

    @property
    def contours(self) -> Array:
        """Pieces (m, 4) of level lines in the plane `spans`, looked for when they are asked for."""
        return contours(self.settings.data_key, self.settings.lam, self.settings.axes, self.spans)

    @property
    def points(self) -> Array:
        """Features (n, 2)."""
        return self.task.facts.x[:, 1:]

    @property
    def labels(self) -> Array:
        return self.task.facts.y

    def weights(self, place: int) -> Array:
        """Weights (3,) of a method at the epoch shown; the last that were numbers where it has run away."""
        gone = self.left[place]
        return np.asarray(self.paths[place][self.done if gone is None else min(self.done, gone - 1)])

    def loss(self, place: int) -> tuple[float, float]:
        """NLL and penalty per observation at the epoch shown."""
        return losses(self.task.problem, self.weights(place))

    def columns(self) -> Mapping[str, Array]:
        problem = self.task.problem
        found: dict[str, Array] = {"epoch": np.arange(self.done + 1, dtype=np.float64)}
        for method, letter, path in zip(self.settings.methods, self.letters, self.paths, strict=True):
            name = f"{method}_{letter}"
            shown = path[: self.done + 1]
            found |= {f"{name}_w{k}": shown[:, k] for k in range(3)}
            found[f"{name}_nll"], found[f"{name}_penalty"] = _losses_along(problem, shown)
        return {**found, "x1": self.points[:, 0], "x2": self.points[:, 1], "y": self.labels}


def losses(problem: Problem, theta: Array) -> tuple[float, float]:
    """NLL and penalty per observation at θ."""
    n = len(problem.y)
    return logistic.nll(problem.x, problem.y, theta) / n, 0.5 * problem.lam * float(theta @ theta) / n


def _losses_along(problem: Problem, path: Array) -> tuple[Array, Array]:
    """NLL and penalty per observation (m,) at each row of a path; NaN where that is no number."""
    n, known = len(problem.y), np.isfinite(path).all(axis=1)
    nlls, penalties = np.full(len(path), np.nan), np.full(len(path), np.nan)
    rows = path[known]
    # A path that rests repeats its row: it is reckoned once.
    other = np.ones(len(rows), dtype=bool)
    other[1:] = (rows[1:] != rows[:-1]).any(axis=1)
    with np.errstate(over="ignore"):
        nlls[known] = (logistic.nll_many(problem.x, problem.y, rows[other]) / n)[np.cumsum(other) - 1]
        penalties[known] = 0.5 * problem.lam * np.square(rows).sum(axis=1) / n
    return nlls, penalties


@lru_cache(maxsize=8)
def _kept_epochs(epochs: int) -> Array:
    """The first forty epochs, then evenly: all that a picture can show."""
    first = np.arange(min(epochs, 40) + 1)
    found = np.unique(np.concatenate([first, np.rint(np.linspace(0, epochs, _CURVE_POINTS))])).astype(np.float64)
    found.flags.writeable = False
    return found


def _cost(method: str, n: int, batch: int) -> int:
    """What an epoch costs, in observations: a step costs as much as 500 of them, and Newton soon rests."""
    steps = {"sgd": -(-n // min(batch, n)), "newton": 0}.get(method, 1)
    return (n if steps else 0) + 500 * steps


class Run:
    """The walks of one settings, abreast, and the losses kept along them."""

    def __init__(self, s: TrainingSettings) -> None:
        self.settings, self.task = s, task(s)
        knobs = Knobs(s.learning_rate, s.momentum, s.beta1, s.beta2, 1e-8, s.batch, s.seed)
        self.walks = [Walk(name, self.task.problem, knobs, s.start, s.epochs) for name in s.methods]
        self.epochs = _kept_epochs(s.epochs)
        self.nlls = np.full((len(self.walks), len(self.epochs)), np.nan)
        self.penalties = self.nlls.copy()
        self.filled = 0
        self.spans = window(s)
        self.chunk = max(1, _CHUNK // max(1, sum(_cost(name, len(self.task.problem.y), s.batch) for name in s.methods)))

    def advance(self) -> None:
        for walk in self.walks:
            walk.advance(self.chunk)
        upto = int(np.searchsorted(self.epochs, self.walks[0].done, side="right"))
        rows = self.epochs[self.filled : upto].astype(np.intp)
        for place, walk in enumerate(self.walks):
            found = _losses_along(self.task.problem, walk.path[rows])
            self.nlls[place, self.filled : upto], self.penalties[place, self.filled : upto] = found
        self.filled = upto

    def result(self) -> TrainingResult:
        """What has been walked so far; its read-outs and notes are yet to come."""
        s, done = self.settings, self.walks[0].done
        return TrainingResult(
            settings=s,
            readouts={},
            progress=done / s.epochs,
            steps=done,
            task=self.task,
            letters=s.letters,
            paths=tuple(walk.path[: done + 1] for walk in self.walks),
            left=tuple(walk.left for walk in self.walks),
            done=done,
            curve_epochs=self.epochs[: self.filled].copy(),
            curves=self.nlls[:, : self.filled] + self.penalties[:, : self.filled],
            curve_nlls=self.nlls[:, : self.filled].copy(),
            spans=self.spans,
        )

"""The training loop is maximum likelihood: logistic regression on two features, watched on its way down."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from engine import labelled, logistic
from engine.concept import Array, Concept, Readout, Result
from engine.descent import Knobs, Problem, Walk
from engine.level_lines import level_lines
from engine.logistic import Fit
from engine.logistic_surface import profile
from engine.logistic_task import Facts, Task, facts_of, task_of
from engine.settings import SettingError, Settings, setting

LETTERS = ("a", "b", "c")
SOURCES = {"drawn": "drawn from a true model", "own": "your own points"}
LABELS = {"drawn": "1 with probability p", "sure": "by the side of the true line"}
GENERATORS = {"legacy": "NumPy's legacy generator", "streams": "streams: more points go on"}
METHODS = {
    "gd": "gradient descent",
    "sgd": "mini-batch SGD",
    "momentum": "momentum",
    "adam": "Adam",
    "newton": "Newton",
}
SAID = {**METHODS, "newton": "Newton = Fisher scoring"}
PLANES = {"12": "w₁ and w₂", "01": "w₀ and w₁", "02": "w₀ and w₂"}
NAMES = ("w₀", "w₁", "w₂")
_MOST_WORK = 2_000_000_000
# Observations × epochs × methods walked between two frames: about ten milliseconds.
_CHUNK = 1_000_000
_CURVE_POINTS = 240
_GRID = (81, 65)
_LEVELS = 11


def _uses(*methods: str):  # type: ignore[no-untyped-def]
    return lambda s: any(method in s.methods for method in methods)


def _drawn(s: TrainingSettings) -> bool:
    return s.source == "drawn"


@dataclass(frozen=True, kw_only=True)
class TrainingSettings(Settings):
    source: str = setting("drawn", "Points are", choices=SOURCES, group="Data")
    data: tuple[float, ...] = setting(
        (), "x₁, x₂, y of each", group="Data", low=-1e6, high=1e6, when=lambda s: s.source == "own",
        help="Three numbers a point; the label y is 0 or 1.",
    )  # fmt: skip
    n: int = setting(
        500, "Sample size", symbol="n", group="Data", low=2, high=10_000, typical=(10, 1000), when=_drawn,
        help="n narrows the ellipse.",
    )  # fmt: skip
    method_a: str = setting("gd", "First method", choices=SAID, group="Ways down", role="a")
    method_b: str = setting(
        "newton", "Second method", choices={"none": "none", **SAID}, group="Ways down", role="b",
    )  # fmt: skip
    method_c: str = setting(
        "none", "Third method", choices={"none": "none", **SAID}, group="Ways down", role="c",
    )  # fmt: skip
    learning_rate: float = setting(
        0.01, "Learning rate", symbol="η", group="Ways down", low=0.0, low_open=True, high=1e6, typical=(1e-3, 100.0),
        log=True,
    )  # fmt: skip
    lam: float = setting(
        0.0, "Prior strength", symbol="λ", group="Prior", low=0.0, high=1e6, typical=(0.0, 100.0),
        help="A Gaussian prior of sd 1/√λ on each weight.",
    )  # fmt: skip
    epochs: int = setting(
        1000, "Epochs", group="Ways down", low=1, high=100_000, typical=(1, 10_000), log=True, more=True,
        help="An epoch is one pass over all points.",
    )  # fmt: skip
    momentum: float = setting(
        0.9, "Momentum", symbol="β", group="Ways down", low=0.0, high=1.0, high_open=True, typical=(0.0, 0.99),
        more=True, when=_uses("momentum"),
    )  # fmt: skip
    batch: int = setting(
        50, "Batch size", symbol="B", group="Ways down", low=1, high=10_000, typical=(1, 500), more=True,
        when=_uses("sgd"), help="So many points a step of SGD.",
    )  # fmt: skip
    beta1: float = setting(
        0.9, "Adam, mean", symbol="β_1", group="Ways down", low=0.0, high=1.0, high_open=True, typical=(0.0, 0.99),
        more=True, when=_uses("adam"),
    )  # fmt: skip
    beta2: float = setting(
        0.999, "Adam, squares", symbol="β_2", group="Ways down", low=0.0, high=1.0, high_open=True,
        typical=(0.0, 0.9999), more=True, when=_uses("adam"),
    )  # fmt: skip
    start0: float = setting(
        0.0, "Start, intercept", symbol="w_0", group="Start", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
    )  # fmt: skip
    start1: float = setting(
        0.0, "Start", symbol="w_1", group="Start", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
    )  # fmt: skip
    start2: float = setting(
        0.0, "Start", symbol="w_2", group="Start", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
    )  # fmt: skip
    plane: str = setting("12", "Path in the plane of", choices=PLANES, group="Plane", more=True)
    w0: float = setting(
        0.5, "True intercept", symbol="w_0", group="True model", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
        when=_drawn,
    )  # fmt: skip
    w1: float = setting(
        1.2, "True weight", symbol="w_1", group="True model", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
        when=_drawn,
    )  # fmt: skip
    w2: float = setting(
        -0.8, "True weight", symbol="w_2", group="True model", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
        when=_drawn,
    )  # fmt: skip
    labels: str = setting("drawn", "Labels are", choices=LABELS, group="True model", more=True, when=_drawn)
    generator: str = setting("legacy", "Drawn by", choices=GENERATORS, group="Draws", more=True, when=_drawn)
    seed: int = setting(
        42, "Seed", group="Draws", low=0, high=2**32 - 1, typical=(0, 100), more=True,
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods shown, in their places."""
        return tuple(name for name in (self.method_a, self.method_b, self.method_c) if name != "none")

    @property
    def letters(self) -> tuple[str, ...]:
        """The places (a, b, c) of `methods`."""
        return tuple(letter for letter in LETTERS if getattr(self, f"method_{letter}") != "none")

    @property
    def start(self) -> Array:
        return np.array([self.start0, self.start1, self.start2])

    @property
    def truth(self) -> Array | None:
        """The true weights (3,); None where the points were not drawn from a model."""
        return np.array([self.w0, self.w1, self.w2]) if self.source == "drawn" else None

    @property
    def axes(self) -> tuple[int, int]:
        """The two weights of the plane."""
        return int(self.plane[0]), int(self.plane[1])

    @property
    def data_key(self) -> tuple[object, ...]:
        """All that the points depend on."""
        if self.source == "own":
            return ("own", self.data)
        return ("drawn", self.n, self.w0, self.w1, self.w2, self.labels, self.generator, self.seed)

    def check_together(self) -> None:
        count = self.n
        if self.source == "own":
            try:
                count = len(labelled.parse(self.data)[1])
            except ValueError as error:
                raise SettingError.quoting("data", f"{len(self.data)} numbers", error) from None
        if count * self.epochs > _MOST_WORK:
            raise SettingError("epochs", self.epochs, f"at most {_MOST_WORK // count} at n = {count}")


# -- what is known before the first step ------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _facts(key: tuple[object, ...]) -> Facts:
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


@lru_cache(maxsize=16)
def _task(key: tuple[object, ...], lam: float) -> Task:
    return task_of(_facts(key), lam)


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
def _contours(
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


# -- the run ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, eq=False)
class TrainingResult(Result):
    """Paths of the methods (in the places `letters`), each (steps + 1, 3), of which `done` epochs are shown.

    `curve_epochs` are the epochs at which the losses are kept for the picture, `curves` the objective there (one row a
    method), `curve_nlls` its likelihood part; `contours` (m, 4) pieces of level lines in the plane `spans`.
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
    contours: Array
    spans: tuple[float, float, float, float]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(METHODS[name] for name in self.settings.methods)

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
    with np.errstate(over="ignore"):
        nlls[known] = logistic.nll_many(problem.x, problem.y, path[known]) / n
        penalties[known] = 0.5 * problem.lam * np.square(path[known]).sum(axis=1) / n
    return nlls, penalties


def _kept_epochs(epochs: int) -> Array:
    """The first forty epochs, then evenly: all that a picture can show."""
    first = np.arange(min(epochs, 40) + 1)
    return np.unique(np.concatenate([first, np.rint(np.linspace(0, epochs, _CURVE_POINTS))])).astype(np.float64)


def _cost(method: str, n: int, batch: int) -> int:
    """What an epoch costs, in observations: a step costs as much as 500 of them, and Newton soon rests."""
    steps = {"sgd": -(-n // min(batch, n)), "newton": 0}.get(method, 1)
    return (n if steps else 0) + 500 * steps


class _Run:
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
        s, done = self.settings, self.walks[0].done
        made = TrainingResult(
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
            contours=_contours(s.data_key, s.lam, s.axes, self.spans),
            spans=self.spans,
        )
        return at(made, done)


def frames(settings: TrainingSettings) -> Iterator[TrainingResult]:
    """The paths as they grow, some ten milliseconds a frame; at the defaults one frame holds all of them."""
    run = _Run(settings)
    while run.walks[0].done < settings.epochs:
        run.advance()
        yield run.result()


def at(result: TrainingResult, step: int) -> TrainingResult:
    """The result as it stood after `step` epochs (0 is the start)."""
    done = min(max(0, step), result.steps)
    shown = replace(result, done=done)
    return replace(shown, readouts=_readouts(shown), notes=_notes(shown))


# -- numbers and words ------------------------------------------------------------------------------------------------


def _distance(theta: Array, fit: Fit | None) -> float | None:
    return None if fit is None else float(np.linalg.norm(theta - fit.weights))


def _readouts(r: TrainingResult) -> dict[str, Readout]:
    """Numbers of the first method at the epoch shown, then what holds for all."""
    found, facts, theta = r.task, r.task.facts, r.weights(0)
    nll, penalty = r.loss(0)
    errors = None if facts.covariance is None else np.sqrt(np.diagonal(facts.covariance)).tolist()
    tenths = sorted({round(r.done * part / 10) for part in range(11)})
    known = [epoch for epoch in tenths if r.left[0] is None or epoch < r.left[0]]
    return {
        "epoch": r.done,
        "nll": nll,
        "penalty": penalty,
        "objective": nll + penalty,
        "weights": theta.tolist(),
        "mle_weights": None if facts.mle is None else facts.mle.weights.tolist(),
        "standard_errors": errors,
        "distance_to_mle": _distance(theta, facts.mle),
        "gradient_norm": float(np.linalg.norm(found.problem.gradient(theta))),
        "max_stable_learning_rate": found.safe_rate,
        "local_stable_learning_rate": found.local_rate,
        "separable": facts.separation != "none",
        "separation": facts.separation,
        "separating_direction": None if facts.direction is None else facts.direction.tolist(),
        "map_weights": None if found.best is None else found.best.weights.tolist(),
        "distance_to_optimum": _distance(theta, found.best),
        "converged": arrived(r, 0),
        "history_epochs": list(known),
        "history_nll": [losses(found.problem, r.paths[0][epoch])[0] for epoch in known],
        "methods": list(r.settings.methods),
        "objectives": [sum(r.loss(place)) for place in range(len(r.paths))],
        "distances": [_distance(r.weights(place), found.best) for place in range(len(r.paths))],
    }


def arrived(r: TrainingResult, place: int) -> bool:
    """Whether a method stands at the optimum, to a thousandth of a standard error in every direction."""
    best, found = r.task.best, r.task
    if best is None or r.left[place] is not None:
        return False
    off = r.weights(place) - best.weights
    if found.covariance is None:
        return bool(np.linalg.norm(off) <= 1e-6)
    return float(off @ np.linalg.solve(found.covariance, off)) <= 1e-6


def halving_epochs(r: TrainingResult) -> float | None:
    """Epochs in which gradient descent halves its distance in the flattest direction at the optimum."""
    if r.task.least is None or r.task.local_rate is None:
        return None
    rate = r.settings.learning_rate
    factor = max(abs(1.0 - rate * r.task.least), abs(1.0 - 2.0 * rate / r.task.local_rate))
    return math.log(2.0) / -math.log(factor) if 0.0 < factor < 1.0 else None


def state(r: TrainingResult, place: int) -> str:
    """Where a method stands, in words that follow its name."""
    goal = "MAP" if r.settings.lam > 0 else "MLE"
    gone = r.left[place]
    if gone is not None and gone <= r.done:
        return f"has run away: its weights left the numbers a computer holds at epoch {gone}"
    if r.task.best is None:
        return "follows the likelihood outwards and never arrives: there is no MLE"
    if arrived(r, place):
        return f"stands at the {goal}"
    off = f"{_distance(r.weights(place), r.task.best):.4g} from the {goal}"
    limit = r.task.local_rate
    if r.settings.methods[place] == "sgd":
        return f"is {off}, and at a constant rate will hover about it"
    if r.settings.methods[place] == "gd" and limit is not None and r.settings.learning_rate > limit:
        return f"cannot settle at the {goal}: each step overshoots by more than it corrects"
    return f"has not converged: it is {off}"


def _notes(r: TrainingResult) -> tuple[str, ...]:
    facts, s = r.task.facts, r.settings
    notes = [f"After {r.done} epochs {SAID[name]} {state(r, place)}." for place, name in enumerate(s.methods)]
    halved = halving_epochs(r)
    if "gd" in s.methods and halved is not None and not arrived(r, s.methods.index("gd")):
        notes.append(f"Near the optimum gradient descent halves its distance every {halved:.3g} epochs.")
    if facts.mle is None:
        notes.append(f"There is no MLE: {facts.why}." + (" The MAP stays finite." if s.lam > 0 else ""))
    if "gd" in s.methods and s.learning_rate > r.task.safe_rate:
        notes.append(f"The learning rate is above 2/L = {r.task.safe_rate:.4g}: a step may go uphill.")
    return tuple(notes)


# -- the hand ---------------------------------------------------------------------------------------------------------


def moved_point(s: TrainingSettings, index: int, x1: float, x2: float) -> TrainingSettings:
    """The settings with one point elsewhere; drawn points become your own."""
    facts = _facts(s.data_key)
    points = facts.x[:, 1:].copy()
    points[index] = np.clip((x1, x2), -1e6, 1e6)
    return s.with_values(source="own", data=labelled.flat(points, facts.y))


def flipped(s: TrainingSettings, index: int) -> TrainingSettings:
    """The settings with one label turned over; drawn points become your own."""
    facts = _facts(s.data_key)
    y = facts.y.copy()
    y[index] = 1.0 - y[index]
    return s.with_values(source="own", data=labelled.flat(facts.x[:, 1:], y))


def with_data(s: TrainingSettings, columns: Mapping[str, Array]) -> TrainingSettings:
    """The settings with a file's columns x1, x2 and y, by these names or in this order."""
    if len(columns) != 3:
        raise SettingError("data", f"{len(columns)} column(s)", "three columns x1, x2 and y, as FILE.csv:x1,x2,y")
    named = {name.strip().casefold(): column for name, column in columns.items()}
    order = [named[name] for name in ("x1", "x2", "y")] if {"x1", "x2", "y"} <= set(named) else list(columns.values())
    return s.with_values(source="own", data=tuple(np.column_stack(order).ravel().tolist()))


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

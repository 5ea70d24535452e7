"""Why cross-entropy: it is the mean negative log-likelihood of the labels, and what the other losses lack."""

from __future__ import annotations

import dataclasses
import math
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine import loss_curves, losses
from engine.concept import Array, Concept, OwnData, Readout, Result
from engine.one_weight import CROSS_ENTROPY, SQUARED, Descent, OneWeight, descend
from engine.scored_rows import ScoredRows
from engine.settings import SettingError, Settings, setting
from engine.temperature import best_temperature
from engine.words import mark, tr

PICTURES = {
    "rows": mark("two classes: the rows"),
    "classes": mark("many classes: logits"),
    "descent": mark("why not squared error"),
    "scoring": mark("proper scoring"),
    "temperature": mark("temperature and smoothing"),
}
MOST_ROWS, MOST_CLASSES = 1000, 20
_MOST_LOGIT = 1e6
_CHAPTER_LABELS, _CHAPTER_PROBABILITIES = (1.0, 0.0, 1.0, 1.0, 0.0), (0.9, 0.1, 0.8, 0.7, 0.3)
_LOGITS = (2.0, 1.0, 0.1, 0.5, 2.5, -1.0, 1.2, 0.3, 1.0, -0.5, 0.4, 1.9)


def _in(*pictures: str):  # type: ignore[no-untyped-def]
    return lambda s: s.picture in pictures


_TWO, _MANY, _DESCENT, _SCORING = _in("rows"), _in("classes", "temperature"), _in("descent"), _in("scoring")


@dataclass(frozen=True, kw_only=True)
class CrossEntropySettings(Settings):
    picture: str = setting("rows", "Picture", choices=PICTURES, group="Picture")
    labels: tuple[float, ...] = setting(
        _CHAPTER_LABELS, "Labels", symbol="y", group="Rows", low=0.0, high=1.0, more=True, when=_TWO,
        help="0 or 1 for each row, or a share between them (a soft label).",
    )  # fmt: skip
    probabilities: tuple[float, ...] = setting(
        _CHAPTER_PROBABILITIES, "Predicted probabilities of a 1", symbol="p", group="Rows", low=0.0, high=1.0,
        more=True, when=_TWO, help="One for each label; 0 and 1 are allowed.",
    )  # fmt: skip
    clip: bool = setting(
        False, "Clip probabilities to [ε, 1 − ε]", group="Clip", when=_TWO,
        help="What much code does so that log 0 does not occur. It hides how wrong a certain mistake is.",
    )  # fmt: skip
    eps: float = setting(
        1e-15, "Clip at", symbol="ε", group="Clip", low=0.0, low_open=True, high=0.5, high_open=True,
        typical=(1e-15, 0.1), log=True, when=lambda s: s.picture == "rows" and s.clip,
    )  # fmt: skip
    classes: tuple[float, ...] = setting(
        (1.0, 2.0, 3.0, 3.0), "Classes", symbol="y", group="Rows", low=1.0, high=float(MOST_CLASSES), more=True,
        when=_MANY, help="The class of each row; 1 is the first.",
    )  # fmt: skip
    logits: tuple[float, ...] = setting(
        _LOGITS, "Logits", symbol="z", group="Rows", low=-_MOST_LOGIT, high=_MOST_LOGIT, more=True, when=_MANY,
        help="Row after row, as many for each row as there are classes.",
    )  # fmt: skip
    temperature: float = setting(
        1.0, "Temperature", symbol="T", group="Softmax", low=0.0, low_open=True, high=1e6, typical=(0.1, 10.0),
        log=True, when=_MANY, help="Logits are divided by T: low is sure, high is flat.",
    )  # fmt: skip
    smoothing: float = setting(
        0.0, "Label smoothing", symbol="α", group="Softmax", low=0.0, high=1.0, typical=(0.0, 0.5), when=_MANY,
        help="Targets become (1 − α)·one-hot + α/K.",
    )  # fmt: skip
    example: str = setting(
        "1", "The example is a", choices={"1": "1", "0": "0"}, group="One example", when=_DESCENT,
    )  # fmt: skip
    logit: float = setting(
        -5.0, "Logit", symbol="z", group="One example", low=-_MOST_LOGIT, high=_MOST_LOGIT, typical=(-10.0, 10.0),
        when=_DESCENT, help="p = σ(z), the logistic function.",
    )  # fmt: skip
    start: float = setting(
        -8.0, "Starting weight", symbol="w_0", group="Descents", low=-1000.0, high=1000.0, typical=(-12.0, 12.0),
        when=_DESCENT,
    )  # fmt: skip
    rate: float = setting(
        1.0, "Learning rate", symbol="η", group="Descents", low=0.0, low_open=True, high=1000.0, typical=(0.05, 5.0),
        log=True, when=_DESCENT, help="The same for both.",
    )  # fmt: skip
    tolerance: float = setting(
        0.01, "Arrived within", symbol="δ", group="Descents", low=0.0, low_open=True, high=10.0, typical=(1e-4, 0.5),
        log=True, more=True, when=_DESCENT, help="Steps are counted until |w − w*| ≤ δ, w* the loss's own minimum.",
    )  # fmt: skip
    most_steps: int = setting(
        5000, "Steps at most", group="Descents", low=1, high=100_000, typical=(100, 20_000), log=True, more=True,
        when=_DESCENT,
    )  # fmt: skip
    x: tuple[float, ...] = setting(
        (-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0), "Feature", symbol="x", group="Examples", low=-1000.0,
        high=1000.0, more=True, when=_DESCENT, help="The model is p = σ(w·x).",
    )  # fmt: skip
    outcomes: tuple[float, ...] = setting(
        (0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0), "Outcomes", symbol="y", group="Examples", low=0.0, high=1.0,
        more=True, when=_DESCENT, help="One for each value of the feature.",
    )  # fmt: skip
    truth: float = setting(
        0.7, "True probability", symbol="q", group="Forecast", low=0.0, high=1.0, typical=(0.0, 1.0), when=_SCORING,
        role="truth",
    )  # fmt: skip
    stated: float = setting(
        0.4, "Stated probability", symbol="s", group="Forecast", low=0.0, high=1.0, typical=(0.0, 1.0), when=_SCORING,
    )  # fmt: skip

    def __post_init__(self) -> None:
        # Before the fields' own check, which cannot say in which row a number stands.
        for name, low, high in (("labels", 0, 1), ("probabilities", 0, 1), ("outcomes", 0, 1)):
            for row, value in enumerate(_listed(getattr(self, name)), 1):
                if not low <= value <= high:
                    raise SettingError(
                        f"{name}, row {row}", value, tr("a number from {low} to {high}", low=low, high=high)
                    )
        super().__post_init__()

    def check_together(self) -> None:
        _check_rows("labels", self.labels)
        _check_pair("probabilities", self.probabilities, self.labels, tr("label"))
        _check_rows("classes", self.classes)
        _check_rows("x", self.x)
        _check_pair("outcomes", self.outcomes, self.x, tr("value of x"))
        k, rest = divmod(len(self.logits), len(self.classes))
        if rest or not 2 <= k <= MOST_CLASSES:
            allowed = tr(
                "the same number for each of the {classes} rows, from 2 to {most_classes}",
                classes=len(self.classes),
                most_classes=MOST_CLASSES,
            )
            raise SettingError("logits", self.logits, allowed)
        for row, value in enumerate(self.classes, 1):
            if value != int(value) or value > k:
                raise SettingError(f"classes, row {row}", value, tr("a whole number from 1 to {k}", k=k))

    @property
    def n_classes(self) -> int:
        return len(self.logits) // len(self.classes)

    @property
    def logit_rows(self) -> Array:
        """Logits (n, K), before temperature."""
        return np.reshape(np.array(self.logits), (len(self.classes), -1))

    @property
    def targets(self) -> Array:
        """Smoothed one-hot rows (n, K)."""
        one_hot = losses.one_hot(np.array(self.classes) - 1.0, self.n_classes)
        return losses.smoothed(one_hot, self.smoothing)


def _listed(values: object) -> list[float]:
    return [v for v in values if isinstance(v, int | float)] if isinstance(values, tuple | list) else []


def _check_rows(name: str, values: tuple[float, ...]) -> None:
    if not 1 <= len(values) <= MOST_ROWS:
        raise SettingError(name, values, tr("from 1 to {most_rows} numbers", most_rows=MOST_ROWS))


def _check_pair(name: str, values: tuple[float, ...], others: tuple[float, ...], of: str) -> None:
    if len(values) != len(others):
        noun = tr("number") if len(others) == 1 else tr("numbers")
        raise SettingError(name, values, tr("{others} {noun}, one for each {of}", others=len(others), noun=noun, of=of))


@dataclass(frozen=True, kw_only=True, eq=False)
class CrossEntropyResult(Result):
    """What is drawn.

    By row of two or of many classes: `targets` and `probabilities` (n,) or (n, K), `row_losses`, `row_likelihoods` and
    `running_log` (n,), the log of the product of all likelihoods up to a row. `curves` are the plotted lines by name,
    `descents` the two paths (of which the first `shown` steps are seen), `best` what each picture's answer is.
    """

    settings: CrossEntropySettings
    targets: Array
    probabilities: Array
    row_losses: Array
    row_likelihoods: Array
    running_log: Array
    curves: Mapping[str, Array]
    descents: Mapping[str, Descent]
    shown: int = 0

    def columns(self) -> Mapping[str, Array]:
        if self.settings.picture in ("rows", "classes"):
            return {**_by_class("target", self.targets), **_by_class("probability", self.probabilities),
                    "loss": self.row_losses, "likelihood": self.row_likelihoods,
                    "log_of_running_product": self.running_log}  # fmt: skip
        if self.settings.picture != "descent":
            return self.curves
        names = {"path_cross_entropy": CROSS_ENTROPY, "path_mse": SQUARED}
        return {**self.curves, **{name: self.path(loss) for name, loss in names.items() if loss in self.descents}}

    def path(self, loss: str) -> Array:
        """The weights of a descent as far as they are shown."""
        return self.descents[loss].path[: self.shown + 1]


def _by_class(name: str, values: Array) -> dict[str, Array]:
    if values.ndim == 1:
        return {name: values}
    return {f"{name}_{k + 1}": values[:, k] for k in range(values.shape[1])}


# -- the run ----------------------------------------------------------------------------------------------------------

# Descents that are finished, newest at the end: what is dragged besides them computes nothing anew.
_KEPT: OrderedDict[tuple[object, ...], Mapping[str, Descent]] = OrderedDict()
_MOST_KEPT = 8


def frames(settings: CrossEntropySettings) -> Iterator[CrossEntropyResult]:
    """All but the descents at once; those, where they are long, in parts."""
    s = settings
    key = (s.x, s.outcomes, s.start, s.rate, s.tolerance, s.most_steps)
    if key in _KEPT:
        yield _result(s, _KEPT[key], 1.0)
        return
    model = OneWeight(np.array(s.x), np.array(s.outcomes))
    first, second = (descend(model, loss, *key[2:]) for loss in (CROSS_ENTROPY, SQUARED))
    found: dict[str, Descent] = {SQUARED: next(second)}
    for run, loss in ((first, CROSS_ENTROPY), (second, SQUARED)):
        for part in run:
            found[loss] = part
            if not part.finished:
                done = sum(len(descent.path) for descent in found.values())
                yield _result(s, dict(found), min(0.99, done / (2.0 * s.most_steps + 2.0)))
    _KEPT[key] = dict(found)
    while len(_KEPT) > _MOST_KEPT:
        _KEPT.popitem(last=False)
    yield _result(s, _KEPT[key], 1.0)


def at(result: CrossEntropyResult, step: int) -> CrossEntropyResult:
    """The result with the first `step` steps of both descents."""
    step = min(max(1, step), result.steps)
    if step == result.steps:
        return result
    counts = {f"steps_{'mse' if name == SQUARED else name}": found.steps for name, found in result.descents.items()}
    read = {name: None if count is None or count > step else count for name, count in counts.items()}
    return dataclasses.replace(result, readouts={**result.readouts, **read}, steps=step, shown=step)


def _result(s: CrossEntropySettings, descents: Mapping[str, Descent], progress: float) -> CrossEntropyResult:
    table = _scored(s)
    readouts = {**_of_rows(table), **_of_descents(s, descents), **_of_scoring(s)}
    readouts["best_temperature"] = _best_temperature(s.logits, s.classes, s.smoothing) if _MANY(s) else None
    longest = max(len(found.path) for found in descents.values()) - 1
    notes = _descent_notes(s, descents) if _DESCENT(s) else _notes(s, table, readouts)
    return CrossEntropyResult(
        settings=s,
        readouts=readouts,
        progress=progress,
        steps=max(1, longest) if _DESCENT(s) else 0,
        notes=notes,
        targets=table.targets,
        probabilities=table.probabilities,
        row_losses=table.row_losses,
        row_likelihoods=table.likelihoods,
        running_log=table.running_log,
        curves=_curves(s),
        descents=descents,
        shown=max(1, longest),
    )


# -- rows -------------------------------------------------------------------------------------------------------------


def _scored(s: CrossEntropySettings) -> ScoredRows:
    if _MANY(s):
        return ScoredRows.of_many(s.targets, s.logit_rows / s.temperature)
    return ScoredRows.of_two(np.array(s.labels), np.array(s.probabilities), s.eps if s.clip else None)


def _of_rows(table: ScoredRows) -> dict[str, Readout]:
    mean, other = table.cross_entropy, table.negative_log_likelihood
    return {
        "cross_entropy": mean,
        "negative_log_likelihood": other,
        "difference": mean - other if math.isfinite(mean) and math.isfinite(other) else None,
        "likelihood": table.products[-1].value,
        "log_likelihood": table.products[-1].log,
        "perplexity": math.exp(mean) if mean < 700.0 else math.inf,
        "brier": table.brier,
        "target_entropy": table.entropy,
        "rows": len(table.row_losses),
    }


def _notes(s: CrossEntropySettings, table: ScoredRows, read: Mapping[str, Readout]) -> tuple[str, ...]:
    """What the numbers do not say of themselves."""
    found = []
    infinite = (np.flatnonzero(np.isinf(table.row_losses)) + 1).tolist()
    if infinite:
        where = (
            tr("row {infinite}", infinite=infinite[0])
            if len(infinite) == 1
            else tr("{infinite} rows", infinite=len(infinite))
        )
        found.append(
            tr("Infinite loss: {where} gave probability 0 to what happened, so L = 0 and its log is −∞.", where=where)
        )
    if table.clipped:
        rows = tr("1 row") if table.clipped == 1 else tr("{clipped} rows", clipped=table.clipped)
        found.append(
            tr(
                "Clipped: {rows} moved to [ε, 1 − ε]; no row can lose more than −log ε = {log:.2f}.",
                rows=rows,
                log=-math.log(s.eps),
            )
        )
    if not infinite and table.products[-1].mantissa == 0.0:
        found.append(
            tr("A softmax probability is exactly 0 in float64, so the product is lost; logits still give the loss.")
        )
    elif not infinite and read["likelihood"] == 0.0:
        found.append(tr("L lies below the smallest float64: kept here as mantissa and exponent, and shown as 0."))
    if table.entropy > 0.0:
        found.append(tr("Soft labels: the loss cannot fall below their entropy, and L is a weighted likelihood."))
    if s.picture == "temperature" and read["best_temperature"] is None:
        right = tr("every row is right") if _all_right(s) else tr("the logits point the wrong way, or nowhere")
        found.append(tr("No best temperature: {right}, so the loss falls without end.", right=right))
    return tuple(found)


def _all_right(s: CrossEntropySettings) -> bool:
    return bool((s.logit_rows.argmax(axis=-1) == np.array(s.classes) - 1.0).all())


# -- the other pictures -----------------------------------------------------------------------------------------------


def _of_descents(s: CrossEntropySettings, descents: Mapping[str, Descent]) -> dict[str, Readout]:
    y, z = float(s.example), s.logit
    first, second = descents.get(CROSS_ENTROPY), descents.get(SQUARED)
    return {
        "steps_cross_entropy": first.steps if first else None,
        "steps_mse": second.steps if second else None,
        "minimiser_cross_entropy": first.target if first else None,
        "minimiser_mse": second.target if second else None,
        "gradient_cross_entropy": float(losses.cross_entropy_gradient(y, z)),
        "gradient_mse": float(losses.squared_gradient(y, z)),
    }


def _descent_notes(s: CrossEntropySettings, descents: Mapping[str, Descent]) -> tuple[str, ...]:
    found = []
    for name, words in ((CROSS_ENTROPY, "Cross-entropy"), (SQUARED, tr("Squared error"))):
        descent = descents.get(name)
        if descent is None or descent.steps is not None or not descent.finished:
            continue
        if descent.target is None:
            found.append(
                tr("{words} has no minimum at any finite weight here: the descent goes on for ever.", words=words)
            )
            continue
        before, after = (abs(float(w) - descent.target) for w in descent.path[[0, -1]])
        moved = (
            tr("and is no nearer than it began") if after >= before else tr("and is still {after:.3g} off", after=after)
        )
        found.append(
            tr(
                "{words} has not come within {tolerance:g} of its minimum in {most_steps} steps, {moved}.",
                words=words,
                tolerance=s.tolerance,
                most_steps=s.most_steps,
                moved=moved,
            )
        )
    return tuple(found)


def _of_scoring(s: CrossEntropySettings) -> dict[str, Readout]:
    expected = {f"expected_{name}": float(losses.expected_loss(name, s.stated, s.truth)) for name in losses.SCORES}
    return {**expected, **{f"best_{name}": losses.best_statement(name, s.truth) for name in losses.SCORES}}


@lru_cache(maxsize=32)
def _best_temperature(logits: tuple[float, ...], classes: tuple[float, ...], smoothing: float) -> float | None:
    s = CrossEntropySettings(logits=logits, classes=classes, smoothing=smoothing)
    return best_temperature(s.targets, s.logit_rows)


def reach(s: CrossEntropySettings) -> float:
    """How far from 0 the weights are drawn."""
    return 12.0 * max(1.0, math.ceil(abs(s.start) / 11.0))


def _curves(s: CrossEntropySettings) -> dict[str, Array]:
    """The lines that the present picture plots."""
    if s.picture == "descent":
        far = 10.0 * max(1.0, math.ceil(abs(s.logit) / 9.5))
        return {**_by_logit(float(s.example), far), **_by_weight(s.x, s.outcomes, reach(s))}
    if s.picture == "scoring":
        return loss_curves.against_statement(s.truth)
    if s.picture == "temperature":
        decades = max(1.0, math.ceil(abs(math.log10(s.temperature)) + 0.05))
        smooth = loss_curves.against_certainty(s.smoothing, s.n_classes)
        return {**_by_temperature(s.logits, s.classes, s.smoothing, decades), **smooth}
    return {}


# A drag changes one of these at a time: the others are kept.
_by_logit = lru_cache(maxsize=16)(loss_curves.against_logit)


@lru_cache(maxsize=16)
def _by_weight(x: tuple[float, ...], y: tuple[float, ...], far: float) -> dict[str, Array]:
    return loss_curves.against_weight(OneWeight(np.array(x), np.array(y)), far)


@lru_cache(maxsize=16)
def _by_temperature(
    logits: tuple[float, ...], classes: tuple[float, ...], smoothing: float, decades: float
) -> dict[str, Array]:
    s = CrossEntropySettings(logits=logits, classes=classes, smoothing=smoothing)
    return loss_curves.against_temperature(s.targets, s.logit_rows, decades)


# -- the hand ---------------------------------------------------------------------------------------------------------


def with_row(s: CrossEntropySettings, row: int, p: float) -> CrossEntropySettings:
    """The settings with another probability in one row, counted from 0."""
    return s.with_values(probabilities=(*s.probabilities[:row], p, *s.probabilities[row + 1 :]))


def with_logit(s: CrossEntropySettings, row: int, k: int, z: float) -> CrossEntropySettings:
    """The settings with another logit, row and class counted from 0."""
    place = row * s.n_classes + k
    return s.with_values(logits=(*s.logits[:place], z, *s.logits[place + 1 :]))


def with_one_more(s: CrossEntropySettings) -> CrossEntropySettings:
    """A row more, undecided: probability ½, or all logits 0."""
    if s.picture == "rows":
        return s.with_values(labels=(*s.labels, 1.0), probabilities=(*s.probabilities, 0.5))
    return s.with_values(classes=(*s.classes, 1.0), logits=(*s.logits, *(0.0,) * s.n_classes))


def without_row(s: CrossEntropySettings, row: int) -> CrossEntropySettings:
    """All rows but one, counted from 0."""
    if s.picture == "rows":
        return s.with_values(labels=_but(s.labels, row, 1), probabilities=_but(s.probabilities, row, 1))
    return s.with_values(classes=_but(s.classes, row, 1), logits=_but(s.logits, row, s.n_classes))


def _but(values: tuple[float, ...], row: int, each: int) -> tuple[float, ...]:
    return values[: row * each] + values[(row + 1) * each :]


def with_data(s: CrossEntropySettings, columns: Mapping[str, Array]) -> CrossEntropySettings:
    """The settings with a file's rows: y and p by those names, else two columns as label and probability; of three or
    more columns the first is the class (from 1) and the rest are its logits."""
    names = list(columns)
    pair = ["y", "p"] if {"y", "p"} <= set(names) else names
    if len(pair) == 2:
        y, p = (tuple(columns[name].tolist()) for name in pair)
        return s.with_values(picture="rows", labels=y, probabilities=p)
    if len(names) < 2:
        raise SettingError("columns", ", ".join(names), tr("two (label y, probability p), named as FILE.csv:y,p"))
    logits = np.column_stack([columns[name] for name in names[1:]])
    classes = tuple(columns[names[0]].tolist())
    picture = s.picture if _MANY(s) else "classes"
    return s.with_values(picture=picture, classes=classes, logits=tuple(logits.ravel().tolist()))


def present_data(s: CrossEntropySettings) -> Mapping[str, Array]:
    """y and p of two classes; of many the class and its logits."""
    if not _MANY(s):
        return {"y": np.array(s.labels), "p": np.array(s.probabilities)}
    logits = np.array(s.logits).reshape(-1, s.n_classes)
    return {"class": np.array(s.classes), **{f"logit {k}": column for k, column in enumerate(logits.T, 1)}}


READOUTS = (
    "cross_entropy", "negative_log_likelihood", "difference", "likelihood", "log_likelihood", "perplexity", "brier",
    "target_entropy", "rows", "steps_cross_entropy", "steps_mse", "minimiser_cross_entropy", "minimiser_mse",
    "gradient_cross_entropy", "gradient_mse", "expected_cross_entropy", "expected_squared", "expected_absolute",
    "best_cross_entropy", "best_squared", "best_absolute", "best_temperature",
)  # fmt: skip

CONCEPT = Concept(
    id="crossentropy",
    group="II",
    settings=CrossEntropySettings,
    frames=frames,
    at=at,
    with_data=with_data,
    data_columns=None,
    own=OwnData(columns=("label", "*"), read=present_data, group=mark("Rows")),
    readouts=READOUTS,
    presets={
        "chapter": {"labels": _CHAPTER_LABELS, "probabilities": _CHAPTER_PROBABILITIES},
        "confidently-wrong": {"probabilities": (0.9, 0.1, 0.8, 0.01, 0.3)},
        "certain-and-wrong": {"probabilities": (0.9, 0.1, 0.8, 0.0, 0.3)},
        "clipped": {"probabilities": (0.9, 0.1, 0.8, 0.0, 0.3), "clip": True},
        "soft-labels": {"labels": (0.9, 0.2, 0.8, 0.7, 0.4)},
        "many-classes": {"picture": "classes"},
        "label-smoothing": {"picture": "classes", "smoothing": 0.1},
        "why-not-mse": {"picture": "descent"},
        "stuck": {"picture": "descent", "start": -20.0},
        "proper-scoring": {"picture": "scoring"},
        "absolute-error": {"picture": "scoring", "truth": 0.6, "stated": 1.0},
        "overconfident": {"picture": "temperature", "logits": tuple(8.0 * z for z in _LOGITS)},
        "smoothing-and-certainty": {"picture": "temperature", "smoothing": 0.2},
    },
)

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
from engine.crossentropy_notes import descent_notes, notes
from engine.crossentropy_rows import present_data, with_data, with_logit, with_one_more, with_row, without_row
from engine.crossentropy_settings import (
    CHAPTER_LABELS,
    CHAPTER_PROBABILITIES,
    DESCENT,
    LOGITS,
    MANY,
    MOST_ROWS,
    PICTURES,
    CrossEntropySettings,
)
from engine.one_weight import CROSS_ENTROPY, SQUARED, Descent, OneWeight, descend
from engine.scored_rows import ScoredRows
from engine.temperature import best_temperature
from engine.words import mark

__all__ = ["CONCEPT", "MOST_ROWS", "PICTURES", "CrossEntropyResult", "CrossEntropySettings", "at", "frames", "reach",
           "with_data", "with_logit", "with_one_more", "with_row", "without_row"]  # fmt: skip


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
    readouts["best_temperature"] = _best_temperature(s.logits, s.classes, s.smoothing) if MANY(s) else None
    longest = max(len(found.path) for found in descents.values()) - 1
    said = descent_notes(s, descents) if DESCENT(s) else notes(s, table, readouts)
    return CrossEntropyResult(
        settings=s,
        readouts=readouts,
        progress=progress,
        steps=max(1, longest) if DESCENT(s) else 0,
        notes=said,
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
    if MANY(s):
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
    own=OwnData(columns=(mark("label"), "*"), read=present_data, group=mark("Rows")),
    readouts=READOUTS,
    presets={
        "chapter": {"labels": CHAPTER_LABELS, "probabilities": CHAPTER_PROBABILITIES},
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
        "overconfident": {"picture": "temperature", "logits": tuple(8.0 * z for z in LOGITS)},
        "smoothing-and-certainty": {"picture": "temperature", "smoothing": 0.2},
    },
)

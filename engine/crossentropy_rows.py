"""Rows of `crossentropy` as the hand changes them: one value, one row more or less, a table."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from engine.concept import Array
from engine.crossentropy_settings import MANY, CrossEntropySettings
from engine.settings import SettingError
from engine.words import tr


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
    picture = s.picture if MANY(s) else "classes"
    return s.with_values(picture=picture, classes=classes, logits=tuple(logits.ravel().tolist()))


def present_data(s: CrossEntropySettings) -> Mapping[str, Array]:
    """y and p of two classes; of many the class and its logits."""
    if not MANY(s):
        return {"y": np.array(s.labels), "p": np.array(s.probabilities)}
    logits = np.array(s.logits).reshape(-1, s.n_classes)
    return {"class": np.array(s.classes), **{f"logit {k}": column for k, column in enumerate(logits.T, 1)}}

"""What the numbers of `crossentropy` do not say of themselves."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from engine.concept import Readout
from engine.crossentropy_settings import CrossEntropySettings
from engine.one_weight import CROSS_ENTROPY, SQUARED, Descent
from engine.scored_rows import ScoredRows
from engine.words import tr


def notes(s: CrossEntropySettings, table: ScoredRows, read: Mapping[str, Readout]) -> tuple[str, ...]:
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


def descent_notes(s: CrossEntropySettings, descents: Mapping[str, Descent]) -> tuple[str, ...]:
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

"""Two classes: rows of label and probability, their losses as bars, their product as a staircase."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from engine.concepts import crossentropy
from engine.concepts.crossentropy import CrossEntropyResult
from engine.words import mark, numerals, tr
from gui.formula import Formula, Term
from gui.numbers import count, exact
from gui.plots import Curve, Dots, Handle, Label, Segments
from gui.scene import Step
from gui.scenes.crossentropy.picture import (
    FEW_ROWS,
    Bar,
    Guess,
    Picture,
    agreement,
    draw_many,
    number_of,
    rounded,
    staircase,
    two_routes,
)
from gui.tables import Table

MOST_TERMS = 6


@dataclass
class RowItems:
    """What belongs to one row: its label, what its probability gives to the label, the bar, its drop, the handle."""

    label: Dots
    given: Segments
    bar: Bar
    drop: Segments
    handle: Handle
    at: float = 1.0

    def held(self, _x: float, y: float) -> tuple[float, float]:
        """Where the handle may be: on its row, from 0 to 1."""
        return self.at, min(1.0, max(0.0, y))

    def show(self, shown: bool) -> None:
        for item in (self.label, self.given, self.bar, self.drop, self.handle):
            item.setVisible(shown)


class RowsPicture(Picture):
    def build(self) -> None:
        self.top = self.panel(0, 0, rows=5, axis="ticks", numbers=True, whole_x=True, title=tr("Rows"),
                              heights=tr("disc: label y · ring: p of a 1 · line: given to the label"))  # fmt: skip
        self.bars = self.panel(5, 0, rows=5, numbers=True, whole_x=True, words=tr("row"), title=tr("Loss of each row"),
                               heights=tr("−log p of the label (nats)"))  # fmt: skip
        self.steps = self.panel(0, 1, rows=6, numbers=True, log_y=True, whole_x=True, words=tr("rows multiplied"),
                                title=tr("Their product"), heights=tr("log scale"))  # fmt: skip
        self.above_side = self.steps
        self.side = self.panel(6, 1, rows=4, axis="none", title=tr("Two routes to one number"))
        self.stretch(columns=(1.55, 1.0))
        self.link_x([self.top, self.bars])
        self.table = self.side.add(Table(fill=True, spacing=1.7))
        self.items: list[RowItems] = []
        self.all_labels = self.top.add(Dots("sample", size=7.0, alpha=0.5))
        self.all_given = self.top.add(Dots("a", size=5.0, alpha=0.5))
        self.all_bars = self.bars.add(Segments("likelihood", key="loss"))
        self.stairs = self.steps.add(Curve("likelihood", dash="", width=1.6, key="product", z=-1))
        self.chord = self.steps.add(Curve("theory", width=1.6, key="mean"))
        self.chord_label = self.steps.add(Label("theory", key="mean", side="right", offset=(-6.0, 22.0)))
        self.end_label = self.steps.add(Label("likelihood", key="product", underline="", side="right",
                                              offset=(-10.0, 20.0)))  # fmt: skip
        self.mean = self.bars.add(Segments("theory", width=2.0, key="mean"))
        self.mean_label = self.bars.add(Label("theory", key="mean", side="left", offset=(0.0, -16.0)))
        self.infinite = [self.bars.add(Label("likelihood", "∞", side="left", offset=(16.0, 14.0))) for _ in range(6)]
        self.guess = Guess(self.bars, tr("mean of the bars"), low=0.0)
        for panel in (self.top, self.bars, self.steps):
            panel.clicked.connect(lambda x, _y: self.chose.emit(max(0, round(x) - 1)))

    def _grow(self, rows: int) -> None:
        while len(self.items) < rows:
            row = len(self.items)
            key = f"row{row + 1}"
            items = RowItems(
                label=self.top.add(Dots("sample", size=13.0, alpha=1.0, key=key, z=1)),
                given=self.top.add(Segments("a", width=5.0, key=key)),
                bar=self.bars.add(Bar("likelihood", key=f"{key} loss")),
                drop=self.steps.add(Segments("likelihood", width=4.0, key=f"{key} product")),
                handle=self.top.add(Handle("a", step=(0.0, 0.01), name=tr("Row {row}", row=row + 1), key=key)),
            )
            items.handle.constrain = items.held
            items.handle.typed.connect(partial(self.typing.emit, ""))
            items.handle.says = lambda _x, y: numerals(f"p = {y:.3f}").replace("-", "−")
            items.handle.moved.connect(partial(self._dragged, items))
            self.items.append(items)

    def _dragged(self, items: RowItems, _x: float, p: float, phase: str) -> None:
        row = round(items.at) - 1
        if phase == "began":
            self.chose.emit(row)
        self.change(phase, lambda s: crossentropy.with_row(s, row, rounded(p, s.probabilities[row], 3)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the row of the focused ring away; the last one stays."""
        held = self.scene().focusItem()
        row = next((round(items.at) - 1 for items in self.items if items.handle is held), None)
        if event.key() != Qt.Key.Key_Delete or row is None:
            super().keyPressEvent(event)
            return
        self.change("ended", lambda s: crossentropy.without_row(s, row) if len(s.labels) > 1 else s)

    # -- drawing

    def draw(self, result: CrossEntropyResult, view: Any) -> None:
        n = len(result.row_losses)
        few = n <= FEW_ROWS
        rows = list(range(n)) if few else [self.row]
        self._grow(len(rows))
        running = np.concatenate([[0.0], result.running_log]) / math.log(10.0)
        for place, items in enumerate(self.items):
            items.show(place < len(rows))
            if place < len(rows):
                self._draw_row(result, items, rows[place], running)
        x = np.arange(1.0, n + 1.0) if not few else np.empty(0)
        self.all_labels.set_data(x, result.targets[: len(x)])
        self.all_given.set_data(x, result.probabilities[: len(x)])
        draw_many(self.all_bars, result.row_losses[: 0 if few else n])
        self._draw_mean(result, n)
        self._draw_product(result, n)
        self._fit(result, n)
        self._draw_infinite(result)
        self.head_side(tr("Two routes to one number"))
        self.table.set_rows((), () if self.hidden else two_routes(result), *self._verdict(result))

    def _draw_row(self, result: CrossEntropyResult, items: RowItems, row: int, running: np.ndarray) -> None:
        at, y = row + 1.0, float(result.targets[row])
        p = result.settings.probabilities[row]
        used = float(result.probabilities[row])
        items.at = at
        items.handle.name = tr("Probability of row {row}", row=row + 1)
        items.handle.place(at, p)
        items.label.set_data([at], [y])
        hard = y in (0.0, 1.0)
        items.given.width = 5.0 if hard else 1.2
        items.given.set_data([at], [1.0 - y if hard else y], [at], [used])
        items.bar.place(at, float(result.row_losses[row]))
        key = f"row{row + 1}"
        for item, keys in ((items.label, key), (items.given, key), (items.handle, key), (items.bar, f"{key} loss"),
                           (items.drop, f"{key} product")):  # fmt: skip
            item.key = keys
        ends = running[row : row + 2]
        finite = np.isfinite(ends).all()
        items.drop.set_data(*(([at], ends[:1], [at], ends[1:]) if finite else ((), (), (), ())))

    def _draw_mean(self, result: CrossEntropyResult, n: int) -> None:
        mean = number_of(result, "cross_entropy")
        shown = not self.hidden and math.isfinite(mean)
        self.mean.set_data(*(([0.5], [mean], [n + 0.5], [mean]) if shown else ((), (), (), ())))
        self.mean_label.set_data(
            0.5, mean if shown else 0.0, tr("mean = cross-entropy {mean}", mean=exact(mean)) if shown else ""
        )

    def _draw_product(self, result: CrossEntropyResult, n: int) -> None:
        if self.hidden:
            for curve in (self.stairs, self.chord):
                curve.set_data((), ())
            self.chord_label.set_data(0.0, 0.0, "")
            self.end_label.set_data(0.0, 0.0, "")
            for items in self.items:
                items.drop.set_data((), (), (), ())
            return
        self.stairs.set_data(*staircase(result.running_log))
        last = float(result.running_log[-1]) / math.log(10.0)
        finite = math.isfinite(last)
        self.chord.set_data(*(([0.0, n], [0.0, last]) if finite else ((), ())))
        self.chord_label.set_data(
            0.45 * n, 0.45 * last if finite else 0.0, tr("slope: minus the mean") if finite else ""
        )
        likelihood = number_of(result, "likelihood")
        self.end_label.set_data(float(n), last if finite else 0.0, f"L = {exact(likelihood)}" if finite else "L = 0")

    def _fit(self, result: CrossEntropyResult, n: int) -> None:
        self.top.fit_x(0.5, n + 0.5, exact=True)
        self.top.fit_y(0.0, 1.0, exact=True)
        finite = result.row_losses[np.isfinite(result.row_losses)]
        self.bars.fit_y(0.0, 1.1 * max(float(finite.max(initial=0.0)), 0.2))
        self.steps.fit_x(0.0, n + 0.5, exact=True)
        levels = result.running_log[np.isfinite(result.running_log)] / math.log(10.0)
        self.steps.fit_y(min(-0.3, 1.1 * float(levels.min(initial=0.0))), 0.0)

    def _draw_infinite(self, result: CrossEntropyResult) -> None:
        rows = np.flatnonzero(np.isinf(result.row_losses)).tolist()
        top = self.bars.y_span.hi
        for place, label in enumerate(self.infinite):
            label.set_data(rows[place] + 1.0 if place < len(rows) else 0.0, top, "∞" if place < len(rows) else "")

    def _verdict(self, result: CrossEntropyResult) -> tuple[str, bool]:
        if self.hidden:
            return "", False
        if result.notes:
            return "\n".join(result.notes), result.notes[0].startswith(("Infinite", "Clipped"))
        return agreement(result), False

    def answer(self, result: CrossEntropyResult) -> float | None:
        return number_of(result, "cross_entropy")

    # -- words

    def formulas(self, result: CrossEntropyResult) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return row_formulas(result, self.row, self.hidden), (tr(ASIDE[0]), tr(ASIDE[1]))

    def derivation(self, result: CrossEntropyResult) -> tuple[Step, ...]:
        return bernoulli_steps(result, self.row)


ASIDE = (mark("Cross-entropy is the mean"), mark("negative log-likelihood"))


def row_formulas(result: CrossEntropyResult, row: int, hidden: bool) -> tuple[Formula, ...]:
    """The mean of the losses term by term (of many rows, the one looked at), and the way by the product."""
    losses, n = result.row_losses, len(result.row_losses)
    mean = "?" if hidden else exact(number_of(result, "cross_entropy"))
    likelihood = "?" if hidden else exact(number_of(result, "likelihood"))
    head = (Term("CE", mean, "theory", "mean"), Term("=", "="))
    if n <= MOST_TERMS:
        terms: list[Term] = list(head)
        for place, loss in enumerate(losses.tolist()):
            opening, closing = "(" if place == 0 else "", f")/{n}" if place == n - 1 else ""
            terms.append(Term(f"{opening}−log p(y_{place + 1}){closing}", f"{opening}{exact(loss)}{closing}",
                              "likelihood", f"row{place + 1}"))  # fmt: skip
            terms.append(Term("+", "+"))
        first = Formula(terms=tuple(terms[:-1]))
    else:
        total = "?" if hidden else exact(float(losses.sum()))
        first = Formula(terms=(*head, Term("Σ −log p(y_i)", total, "likelihood", "loss"), Term("/", "/"),
                               Term("n", count(n))))  # fmt: skip
    product = Formula(
        terms=(
            Term("CE", mean, "theory", "mean"),
            Term("=", "="),
            Term(f"−log(L)/{count(n)}", f"−log({likelihood})/{count(n)}", "likelihood", "product"),
        )
    )
    if n <= MOST_TERMS:
        return first, product
    own = Formula(terms=(Term(f"−log p(y_{{{row + 1}}})", exact(float(losses[row])), "likelihood", f"row{row + 1}"),))
    return first, product, own


def bernoulli_steps(result: CrossEntropyResult, row: int) -> tuple[Step, ...]:
    """From the Bernoulli likelihood to binary cross-entropy, with the present numbers."""
    n = len(result.row_losses)
    y, p = float(result.targets[row]), float(result.probabilities[row])
    given = exact(float(result.row_likelihoods[row]))
    ce, log_likelihood = exact(number_of(result, "cross_entropy")), exact(number_of(result, "log_likelihood"))
    key = f"row{row + 1}"
    return (
        Step(
            r"P(y_i \mid p_i) = p_i^{\,y_i}\,(1 - p_i)^{1 - y_i}",
            tr(
                "The Bernoulli law in one line: p for a 1, 1 − p for a 0. Row {row} has y = "
                "{y:g} and p = {p:g}, so it gives {given} to what happened.",
                row=row + 1,
                y=y,
                p=p,
                given=given,
            ),
            key,
        ),
        Step(
            r"L = \prod_{i=1}^{n} p_i^{\,y_i}\,(1 - p_i)^{1 - y_i}",
            tr(
                "Rows are independent, so the probability of all {n} labels is the product: {likelihood}.",
                n=count(n),
                likelihood=exact(number_of(result, "likelihood")),
            ),
            "product",
        ),
        Step(
            r"\log L = \sum_{i=1}^{n} \left[ y_i \log p_i + (1 - y_i) \log(1 - p_i) \right]",
            tr(
                "The logarithm turns the product into a sum and moves no maximum: {log_likelihood}.",
                log_likelihood=log_likelihood,
            ),
            "loss",
        ),
        Step(
            r"-\tfrac{1}{n}\log L = -\tfrac{1}{n}\sum_{i=1}^{n}"
            r"\left[ y_i \log p_i + (1 - y_i) \log(1 - p_i) \right]",
            tr(
                "Turn the sign, to minimise, and divide by n = {n}, so that batches of any size compare: {ce}.",
                n=count(n),
                ce=ce,
            ),
            "mean",
        ),
        Step(
            r"= \mathrm{BCE}",
            tr(
                "This is binary cross-entropy. Its minimum is the maximum of L: the loss is no "
                "choice of its own, it is maximum likelihood for labels that are Bernoulli. {ce} "
                "= {ce}.",
                ce=ce,
            ),
            "mean",
        ),
    )

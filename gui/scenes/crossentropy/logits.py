"""Many classes: the logits of one row, what the softmax makes of them, and the losses of all rows."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from engine import losses
from engine.concepts import crossentropy
from engine.concepts.crossentropy import CrossEntropyResult
from engine.words import numerals, tr
from gui.formula import Formula, Term
from gui.numbers import count, exact
from gui.plots import Dots, Handle, Label, Segments
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
    two_routes,
)
from gui.tables import Table


@dataclass
class ClassItems:
    """What belongs to one class of the row looked at."""

    stem: Segments
    handle: Handle
    bar: Bar
    target: Dots

    def show(self, shown: bool) -> None:
        for item in (self.stem, self.handle, self.bar, self.target):
            item.setVisible(shown)


def _on_class(at: float, _x: float, z: float) -> tuple[float, float]:
    return at, min(1e6, max(-1e6, z))


class LogitsPicture(Picture):
    def build(self) -> None:
        self.top = self.panel(
            0, 0, rows=5, axis="ticks", numbers=True, whole_x=True, title=tr("Logits"), heights=tr("logit z")
        )
        self.shares = self.panel(
            5,
            0,
            rows=5,
            numbers=True,
            whole_x=True,
            words=tr("class"),
            title=tr("Softmax of z/T"),
            heights=tr("bar: probability · disc: target"),
        )
        self.bars = self.panel(0, 1, rows=6, numbers=True, whole_x=True, words=tr("row"), title=tr("Loss of each row"),
                               heights=tr("nats · ▲ looked at"))  # fmt: skip
        self.above_side = self.bars
        self.side = self.panel(6, 1, rows=4, axis="none", title=tr("Two routes to one number"))
        self.stretch(columns=(1.35, 1.0))
        self.link_x([self.top, self.shares])
        self.table = self.side.add(Table(fill=True, spacing=1.7))
        self.level = self.top.add(Segments("muted", width=1.0))
        self.items: list[ClassItems] = []
        self.row_bars: list[Bar] = []
        self.all_bars = self.bars.add(Segments("likelihood", key="loss"))
        self.looked_at = self.bars.add(Dots("theory", size=9.0, alpha=1.0, mark="t1", key="looked"))
        self.mean = self.bars.add(Segments("theory", width=2.0, key="mean"))
        self.mean_label = self.bars.add(Label("theory", key="mean", side="left", offset=(0.0, -16.0)))
        self.guess = Guess(self.bars, tr("mean of the bars"), low=0.0)
        self.bars.clicked.connect(lambda x, _y: self.chose.emit(max(0, round(x) - 1)))

    def _grow(self, classes: int, rows: int) -> None:
        while len(self.items) < classes:
            k = len(self.items)
            key = f"class{k + 1}"
            handle = Handle("a", k + 1.0, step=(0.0, 0.1), key=key, name=tr("Logit of class {k}", k=k + 1),
                            constrain=partial(_on_class, k + 1.0))  # fmt: skip
            handle.says = lambda _x, y: numerals(f"z = {y:.2f}").replace("-", "−")
            handle.moved.connect(partial(self._dragged, k))
            handle.typed.connect(partial(self.typing.emit, ""))
            stem, bar = self.top.add(Segments("a", width=5.0, key=key)), self.shares.add(Bar("a", key=key))
            target = self.shares.add(Dots("sample", size=13.0, alpha=1.0, key=key, z=1))
            self.items.append(ClassItems(stem, self.top.add(handle), bar, target))
        while len(self.row_bars) < rows:
            self.row_bars.append(self.bars.add(Bar("likelihood", key=f"row{len(self.row_bars) + 1} loss")))

    def _dragged(self, k: int, _x: float, z: float, phase: str) -> None:
        row = self.row
        self.change(phase, lambda s: crossentropy.with_logit(s, row, k, rounded(z, s.logit_rows[row, k], 2)))

    # -- drawing

    def draw(self, result: CrossEntropyResult, view: Any) -> None:
        s, n = result.settings, len(result.row_losses)
        self._grow(s.n_classes, n if n <= FEW_ROWS else 0)
        logits = s.logit_rows[self.row]
        for k, items in enumerate(self.items):
            items.show(k < s.n_classes)
            if k < s.n_classes:
                z = float(logits[k])
                items.stem.set_data([k + 1.0], [0.0], [k + 1.0], [z])
                items.handle.place(k + 1.0, z)
                items.bar.place(k + 1.0, float(result.probabilities[self.row, k]))
                items.target.set_data([k + 1.0], [result.targets[self.row, k]])
        self._fit_classes(s.n_classes, logits)
        self.top.furnish(
            title=tr(
                "Logits of row {row}, whose class is {classes}", row=self.row + 1, classes=int(s.classes[self.row])
            )
        )
        self.shares.furnish(
            title=tr("Softmax")
            if s.temperature == 1.0
            else tr("Softmax of z/T, T = {temperature:g}", temperature=s.temperature)
        )
        self._draw_losses(result, n)
        self.head_side(tr("Two routes to one number"))
        self.table.set_rows((), () if self.hidden else two_routes(result), *self._verdict(result))

    def _fit_classes(self, k: int, logits: np.ndarray) -> None:
        self.top.fit_x(0.5, k + 0.5, exact=True)
        self.top.fit_y(min(-1.0, 1.1 * float(logits.min())), max(1.0, 1.1 * float(logits.max())))
        self.shares.fit_y(0.0, 1.0, exact=True)
        self.level.set_data([0.5], [0.0], [k + 0.5], [0.0])

    def _draw_losses(self, result: CrossEntropyResult, n: int) -> None:
        few = n <= FEW_ROWS
        for row, bar in enumerate(self.row_bars):
            bar.setVisible(few and row < n)
            if few and row < n:
                bar.place(row + 1.0, float(result.row_losses[row]))
        draw_many(self.all_bars, result.row_losses[: 0 if few else n])
        mean = number_of(result, "cross_entropy")
        shown = not self.hidden and math.isfinite(mean)
        self.mean.set_data(*(([0.5], [mean], [n + 0.5], [mean]) if shown else ((), (), (), ())))
        self.mean_label.set_data(
            0.5, mean if shown else 0.0, tr("mean = cross-entropy {mean}", mean=exact(mean)) if shown else ""
        )
        self.bars.fit_x(0.5, n + 0.5, exact=True)
        self.bars.fit_y(0.0, 1.1 * max(float(result.row_losses.max()), 0.2))
        self.looked_at.set_data([self.row + 1.0], [0.0])

    def _verdict(self, result: CrossEntropyResult) -> tuple[str, bool]:
        if self.hidden:
            return "", False
        return "\n".join(result.notes) or agreement(result), False

    def answer(self, result: CrossEntropyResult) -> float | None:
        return number_of(result, "cross_entropy")

    # -- words

    def formulas(self, result: CrossEntropyResult) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        s, row = result.settings, self.row
        scaled, targets = s.logit_rows[row] / s.temperature, result.targets[row]
        own, n = float(result.row_losses[row]), len(result.row_losses)
        right = int(s.classes[row])
        aimed = float(targets @ scaled)
        symbol = f"z_{{{right}}}" if s.smoothing == 0.0 else "Σ t_k z_k"
        over = "" if s.temperature == 1.0 else "/T"
        first = Formula(
            terms=(
                Term(f"{tr('loss')}_{{{row + 1}}}", exact(own), "likelihood", f"row{row + 1}"),
                Term("=", "="),
                Term(f"log Σ e^{{z_k{over}}}", exact(float(losses.logsumexp(scaled))), "a", "softmax"),
                Term("−", "−"),
                Term(f"{symbol}{over}", exact(aimed), "a", f"class{right}"),
            )
        )
        mean = "?" if self.hidden else exact(number_of(result, "cross_entropy"))
        likelihood = "?" if self.hidden else exact(number_of(result, "likelihood"))
        product = Formula(
            terms=(
                Term("CE", mean, "theory", "mean"),
                Term("=", "="),
                Term(f"−log(L)/{count(n)}", f"−log({likelihood})/{count(n)}", "likelihood", "loss"),
            )
        )
        return (first, product), (tr("Logits go in, not probabilities:"), tr("no log of a number near 0"))

    def derivation(self, result: CrossEntropyResult) -> tuple[Step, ...]:
        row = self.row
        own = exact(float(result.row_losses[row]))
        given = exact(float(result.row_likelihoods[row]))
        return (
            Step(
                r"P(y_i = k) = p_{ik} = \frac{e^{z_{ik}}}{\sum_j e^{z_{ij}}}",
                tr("The softmax makes a categorical law of the logits."),
                "class1",
            ),
            Step(
                r"P(y_i) = \prod_{k} p_{ik}^{\,t_{ik}}",
                tr(
                    "With a one-hot target t only the factor of the class that occurred is left: row "
                    "{row} gives {given} to it.",
                    row=row + 1,
                    given=given,
                ),
                f"row{row + 1}",
            ),
            Step(
                r"L = \prod_{i} \prod_{k} p_{ik}^{\,t_{ik}}",
                tr("Independent rows multiply: {likelihood}.", likelihood=exact(number_of(result, "likelihood"))),
                "loss",
            ),
            Step(
                r"-\tfrac{1}{n}\log L = -\tfrac{1}{n}\sum_i \sum_k t_{ik} \log p_{ik}",
                tr(
                    "Minus the mean logarithm is the cross-entropy: {cross_entropy}.",
                    cross_entropy=exact(number_of(result, "cross_entropy")),
                ),
                "mean",
            ),
            Step(
                r"-\sum_k t_{ik} \log p_{ik} = \log \sum_k e^{z_{ik}} - \sum_k t_{ik} z_{ik}",
                tr(
                    "From the logits it is one logsumexp less the logit aimed at, {own} here: no "
                    "probability is formed, so none can round to 0.",
                    own=own,
                ),
                f"row{row + 1}",
            ),
        )

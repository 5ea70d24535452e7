"""Temperature and label smoothing: how sure a softmax is, and what the loss has to say about it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from engine import losses
from engine.concepts.crossentropy import CrossEntropyResult, CrossEntropySettings
from engine.words import numerals, tr
from gui.formula import Formula, Term
from gui.numbers import exact
from gui.plots import Curve, Dots, Handle, Label, VLine
from gui.scene import Step
from gui.scenes.crossentropy.picture import Guess, Picture, number_of, rounded
from gui.tables import Row, Table


class TemperaturePicture(Picture):
    def build(self) -> None:
        self.loss = self.panel(
            0,
            0,
            rows=5,
            axis="ticks",
            numbers=True,
            log_x=True,
            title=tr("Cross-entropy of all rows"),
            heights=tr("mean loss (nats)"),
        )
        self.shares = self.panel(5, 0, rows=5, numbers=True, log_x=True, words=tr("temperature T, log scale"),
                                 title=tr("Softmax of z/T"), heights=tr("probability of each class"))  # fmt: skip
        self.smooth = self.panel(0, 1, rows=6, numbers=True, title=tr("Label smoothing"),
                                 words=tr("probability given to the row's class"),
                                 heights=tr("nats"))  # fmt: skip
        self.above_side = self.smooth
        self.side = self.panel(6, 1, rows=4, axis="none")
        self.stretch(columns=(1.45, 1.0))
        self.link_x([self.loss, self.shares])
        self.table = self.side.add(Table(fill=True, spacing=1.7))
        self.curve = self.loss.add(Curve("likelihood", dash="", width=2.4, key="loss"))
        self.best = self.loss.add(Dots("likelihood", size=15.0, alpha=1.0, mark="t1", key="best"))
        self.best_label = self.loss.add(Label("likelihood", key="best", offset=(0.0, 22.0)))
        self.here = self.loss.add(Dots("theory", size=9.0, alpha=1.0, mark="o", key="temperature"))
        self.others = [self.shares.add(Curve("muted", width=1.2, key="softmax")) for _ in range(20)]
        self.right = self.shares.add(Curve("a", dash="", width=2.4, key="softmax right"))
        self.right_label = self.shares.add(Label("a", key="softmax right", side="left", offset=(8.0, -16.0)))
        self.even = self.shares.add(Label("muted", underline=None, key="softmax", side="right", offset=(-6.0, 0.0)))
        self.line = self.vline(VLine("theory", width=1.2, mark="", key="temperature"), [self.loss, self.shares])
        self.handle = self.shares.add(Handle("theory", name=tr("Temperature"), key="temperature", step=(0.02, 0.0),
                                             constrain=lambda x, _y: (min(6.0, max(-6.0, x)), 0.0)))  # fmt: skip
        self.handle.says = lambda x, _y: numerals(f"T = {10.0**x:.3g}")
        self.handle.typed.connect(lambda: self.typing.emit("temperature"))
        self.handle.moved.connect(self._heated)
        self.hard = self.smooth.add(Curve("muted", width=1.2, key="hard"))
        self.hard_label = self.smooth.add(Label("muted", "α = 0", key="hard", underline=None, side="right",
                                                offset=(-8.0, 0.0)))  # fmt: skip
        self.soft = self.smooth.add(Curve("likelihood", dash="", width=2.4, key="smoothing"))
        self.aim = self.smooth.add(VLine("sample", width=1.6, mark="o", key="smoothing"))
        self.aim_handle = self.smooth.add(Handle("sample", name=tr("Target of the class: 1 − α + α/K"), key="smoothing",
                                                 step=(0.01, 0.0), constrain=self._aimed))  # fmt: skip
        self.aim_handle.typed.connect(lambda: self.typing.emit("smoothing"))
        self.aim_handle.moved.connect(self._smoothed)
        self.classes = 3
        self.guess = Guess(self.loss, tr("best temperature"), upright=True)
        self.guess.say = lambda value: numerals(f"T = {10.0**value:.3g}")
        self.guess.apart = lambda gap: tr("a factor of {gap:.3g}", gap=10.0**gap)

    def _aimed(self, x: float, _y: float) -> tuple[float, float]:
        return min(1.0, max(1.0 / getattr(self, "classes", 2), x)), 0.0

    def _heated(self, x: float, _y: float, phase: str) -> None:
        def heated(s: CrossEntropySettings) -> CrossEntropySettings:
            before = math.log10(s.temperature)
            after = rounded(x, before, 3)
            return s if after == before else s.with_values(temperature=float(f"{10.0**after:.4g}"))

        self.change(phase, heated)

    def _smoothed(self, x: float, _y: float, phase: str) -> None:
        alpha = min(1.0, max(0.0, (1.0 - x) * self.classes / (self.classes - 1.0)))
        self.put("smoothing", alpha, 3, phase)

    # -- drawing

    def draw(self, result: CrossEntropyResult, view: Any) -> None:
        s = result.settings
        self.classes = s.n_classes
        across = np.log10(result.curves["temperature"])
        self.loss.fit_x(float(across[0]), float(across[-1]))
        self._draw_loss(result, across)
        self._draw_shares(result, across)
        self._draw_smoothing(result)
        self.line.set_data(math.log10(s.temperature), numerals(f"T = {s.temperature:.4g}"))
        self.handle.place(math.log10(s.temperature), 0.0)
        words = "\n".join(result.notes)
        rows = () if self.hidden else _rows(result)
        self.table.set_rows((), rows, tr("Commit to a guess, then reveal.") if self.hidden else words)

    def _draw_loss(self, result: CrossEntropyResult, across: np.ndarray) -> None:
        means = result.curves["cross_entropy"]
        mean = number_of(result, "cross_entropy")
        uniform = math.log(self.classes)
        top = 1.1 * max(1.4 * uniform, mean)
        self.loss.fit_y(0.0, top)
        self.curve.set_data(*(((), ()) if self.hidden else (across, means)))
        self.here.set_data(*(((), ()) if self.hidden else ([math.log10(result.settings.temperature)], [mean])))
        best = result.readouts["best_temperature"]
        if self.hidden or not isinstance(best, float):
            self.best.set_data((), ())
            self.best_label.set_data(0.0, 0.0, "")
            return
        s = result.settings
        least = float(losses.cross_entropy(s.targets, s.logit_rows / best).mean())
        self.best.set_data([math.log10(best)], [least])
        self.best_label.set_data(math.log10(best), least, tr("least at T = {best:.4g}", best=best))

    def _draw_shares(self, result: CrossEntropyResult, across: np.ndarray) -> None:
        s = result.settings
        shares = losses.softmax(s.logit_rows[self.row] / result.curves["temperature"][:, None])
        right = int(s.classes[self.row]) - 1
        for k, curve in enumerate(self.others):
            shown = k < self.classes and k != right
            curve.set_data(*((across, shares[:, k]) if shown else ((), ())))
        self.right.set_data(across, shares[:, right])
        place = len(across) // 12
        self.right_label.set_data(
            float(across[place]), float(shares[place, right]), tr("class {right}, the row's own", right=right + 1)
        )
        self.even.set_data(float(across[-1]), 1.0 / self.classes, numerals(f"1/K = {1.0 / self.classes:.3g}"))
        self.shares.furnish(title=tr("Softmax of z/T, row {row}", row=self.row + 1))
        self.shares.fit_y(0.0, 1.0, exact=True)

    def _draw_smoothing(self, result: CrossEntropyResult) -> None:
        s, given = result.settings, result.curves["given"]
        inside = given[1:]
        self.hard.set_data(inside, -np.log(inside))
        self.soft.set_data(given, result.curves["smoothed_loss"])
        aimed = 1.0 - s.smoothing + s.smoothing / self.classes
        self.aim.set_data(
            aimed, tr("least at {aimed:.3g}", aimed=aimed) if s.smoothing else tr("least at 1: never reached")
        )
        self.aim_handle.place(aimed, 0.0)
        self.aim_handle.says = lambda _x, _y: numerals(f"α = {s.smoothing:.3g}")
        self.hard_label.set_data(0.25, -math.log(0.25), "α = 0" if s.smoothing else "")
        self.smooth.furnish(title=tr("Label smoothing, α = {smoothing:g}", smoothing=s.smoothing))
        self.smooth.fit_x(0.0, 1.0, exact=True)
        self.smooth.fit_y(0.0, 3.0, exact=True)

    def answer(self, result: CrossEntropyResult) -> float | None:
        best = result.readouts["best_temperature"]
        return math.log10(best) if isinstance(best, float) else None

    # -- words

    def formulas(self, result: CrossEntropyResult) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        s, row = result.settings, self.row
        right = int(s.classes[row])
        scaled = s.logit_rows[row] / s.temperature
        own, whole = float(scaled[right - 1]), float(losses.logsumexp(scaled))
        first = Formula(
            terms=(
                Term(f"log p_{{{right}}}", exact(own - whole), "a", "softmax right"),
                Term("=", "="),
                Term(f"z_{{{right}}}/T", exact(own), "theory", "temperature"),
                Term("−", "−"),
                Term("log Σ e^{z_k/T}", exact(whole), "a", "softmax"),
            )
        )
        aimed = 1.0 - s.smoothing + s.smoothing / self.classes
        second = Formula(
            terms=(
                Term(f"t_{{{right}}}", exact(aimed), "sample", "smoothing"),
                Term("=", "="),
                Term("1 − α", exact(1.0 - s.smoothing), "sample", "smoothing"),
                Term("+", "+"),
                Term("α/K", numerals(f"{s.smoothing:g}/{self.classes}"), "sample", "smoothing"),
            )
        )
        mean = "?" if self.hidden else exact(number_of(result, "cross_entropy"))
        third = Formula(terms=(Term("CE", mean, "likelihood", "loss"),))
        return (first, second, third), (tr("T changes how sure it is,"), tr("never which class is first"))

    def derivation(self, result: CrossEntropyResult) -> tuple[Step, ...]:
        best = result.readouts["best_temperature"]
        words = tr("Here it is T = {best:.4g}.", best=best) if isinstance(best, float) else tr("Here there is none.")
        return (
            Step(
                r"p_k(T) = \frac{e^{z_k / T}}{\sum_j e^{z_j / T}}",
                tr("One number divides all logits. T → 0 gives the largest all, T → ∞ makes all equal."),
                "softmax",
            ),
            Step(
                r"\frac{\partial\,\mathrm{CE}}{\partial (1/T)} = \overline{E_p[z] - E_t[z]}",
                tr("The derivative: the mean logit that the softmax expects, less that of the targets."),
                "loss",
            ),
            Step(
                r"\frac{\partial^2 \mathrm{CE}}{\partial (1/T)^2} = \overline{\mathrm{Var}_p[z]} \ge 0",
                tr("So the loss is convex in 1/T, and has one minimum at most. {words}", words=words),
                "best",
            ),
            Step(
                r"t_k = (1 - \alpha)\,\mathbf{1}[k = y] + \alpha / K",
                tr(
                    "Label smoothing moves the target itself, so certainty costs: the loss is least "
                    "at {smoothing:.4g}.",
                    smoothing=1.0 - result.settings.smoothing + result.settings.smoothing / self.classes,
                ),
                "smoothing",
            ),
        )


def _rows(result: CrossEntropyResult) -> list[Row]:
    read = {name: value if isinstance(value, float) else None for name, value in result.readouts.items()}
    s = result.settings
    right = (s.logit_rows.argmax(axis=-1) == np.array(s.classes) - 1.0).mean()
    sure = result.probabilities.max(axis=-1).mean()
    return [
        Row(tr("cross-entropy"), (exact(read["cross_entropy"]),), role="likelihood", bold=(True,), key="loss"),
        Row(tr("least possible"), (exact(read["target_entropy"]),)),
        Row(tr("perplexity"), (exact(read["perplexity"]),)),
        Row(tr("mean of the largest probability"), (exact(float(sure)),)),
        Row(tr("share of rows right"), (exact(float(right)),)),
    ]

"""Proper scoring: what a forecaster does best to state, when the truth is q, under three losses."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from engine import losses
from engine.concepts.crossentropy import CrossEntropyResult
from engine.words import mark, numerals, tr
from gui.formula import Formula, Term
from gui.numbers import exact
from gui.plots import Curve, Dots, Handle, Label, VLine
from gui.scene import Step
from gui.scenes.crossentropy.picture import Guess, Picture, number_of
from gui.tables import Row, Table

ROLES = {"cross_entropy": "likelihood", "squared": "a", "absolute": "c"}
NAMES = {"cross_entropy": mark("cross-entropy"), "squared": mark("squared error"), "absolute": mark("absolute error")}
MARKS = {"cross_entropy": "t1", "squared": "o", "absolute": "s"}
# Where each curve has its name: inside the plot for every truth.
LABEL_AT = {"cross_entropy": 0.06, "squared": 0.3, "absolute": 0.55}
TOP = 2.0


class ScoringPicture(Picture):
    def build(self) -> None:
        self.expected = self.panel(0, 0, axis="ticks", numbers=True, title=tr("Expected loss of stating s"),
                                   heights=tr("marked where least"))  # fmt: skip
        self.regret = self.panel(1, 0, numbers=True, words=tr("stated probability s"), title=tr("What stating s costs"),
                                 heights=tr("expected loss less that of stating q"))  # fmt: skip
        self.side = self.panel(0, 1, rows=2, axis="none", title=tr("Which statement is best?"))
        self.link_x([self.expected, self.regret])
        self.table = self.side.add(Table(fill=True, spacing=1.9))
        self.curves = {name: self.expected.add(Curve(role, key=name, width=2.4)) for name, role in ROLES.items()}
        self.costs = {name: self.regret.add(Curve(role, key=name, width=2.4)) for name, role in ROLES.items()}
        self.least = {name: self.expected.add(Dots(role, size=15.0, alpha=1.0, mark=MARKS[name], key=name, z=2))
                      for name, role in ROLES.items()}  # fmt: skip
        self.here = {name: self.expected.add(Dots(role, size=8.0, alpha=1.0, mark="o", key=name, z=1))
                     for name, role in ROLES.items()}  # fmt: skip
        self.words = {name: self.expected.add(Label(role, NAMES[name], key=name, side="left", offset=(10.0, -14.0)))
                      for name, role in ROLES.items()}  # fmt: skip
        self.truth = self.vline(VLine("truth", key="truth"), [self.expected, self.regret])
        self.stated = self.vline(VLine("theory", width=1.2, mark="", key="stated"), [self.expected, self.regret])
        self.truth_handle = self.expected.add(
            Handle(
                "truth",
                name=tr("True probability q"),
                key="truth",
                step=(0.01, 0.0),
                constrain=lambda x, _y: (_unit(x), 0.75 * TOP),
            )
        )
        self.stated_handle = self.regret.add(Handle("theory", name=tr("Stated probability s"), key="stated",
                                                    constrain=lambda x, _y: (_unit(x), 0.0),
                                                    step=(0.01, 0.0)))  # fmt: skip
        self.truth_handle.says = lambda x, _y: numerals(f"q = {x:.3f}")
        self.stated_handle.says = lambda x, _y: numerals(f"s = {x:.3f}")
        self.truth_handle.typed.connect(lambda: self.typing.emit("truth"))
        self.stated_handle.typed.connect(lambda: self.typing.emit("stated"))
        self.truth_handle.moved.connect(lambda x, _y, phase: self.put("truth", x, 3, phase))
        self.stated_handle.moved.connect(lambda x, _y, phase: self.put("stated", x, 3, phase))
        self.guess = Guess(self.expected, tr("best statement under absolute error"), upright=True, low=0.0, high=1.0)

    # -- drawing

    def draw(self, result: CrossEntropyResult, view: Any) -> None:
        s, curves = result.settings, result.curves
        stated = curves["stated"]
        for name in ROLES:
            hidden = self.hidden and name == "absolute"
            own = float(losses.expected_loss(name, s.truth, s.truth))
            self.curves[name].set_data(*(((), ()) if hidden else (stated, curves[name])))
            self.costs[name].set_data(*(((), ()) if hidden else (stated, curves[name] - own)))
            best = losses.best_statement(name, s.truth)
            shown = best is not None and not hidden
            at = [best] if shown and best is not None else []
            self.least[name].set_data(at, [float(losses.expected_loss(name, v, s.truth)) for v in at])
            value = float(losses.expected_loss(name, s.stated, s.truth))
            self.here[name].set_data(*(((), ()) if hidden or not math.isfinite(value) else ([s.stated], [value])))
            self._name(name, hidden, s.truth)
        for panel in (self.expected, self.regret):
            panel.fit_x(0.0, 1.0, exact=True)
        self.expected.fit_y(0.0, TOP, exact=True)
        self.regret.fit_y(-0.5, 1.5, exact=True)
        self.truth.set_data(s.truth, tr("truth q = {truth:g}", truth=s.truth))
        self.stated.set_data(s.stated)
        self.truth_handle.place(s.truth, 0.75 * TOP)
        self.stated_handle.place(s.stated, 0.0)
        self._draw_table(result)

    def _name(self, name: str, hidden: bool, truth: float) -> None:
        """A curve's name stands on the side away from the truth, where the curves lie apart."""
        at = LABEL_AT[name] if truth >= 0.5 else 1.0 - LABEL_AT[name]
        height = float(losses.expected_loss(name, at, truth))
        self.words[name].side = "left" if truth >= 0.5 else "right"
        self.words[name].set_data(at, min(height, 0.95 * TOP), "" if hidden else NAMES[name])

    def _draw_table(self, result: CrossEntropyResult) -> None:
        s, rows = result.settings, []
        for name, role in ROLES.items():
            hidden = self.hidden and name == "absolute"
            best = losses.best_statement(name, s.truth)
            words = "any" if best is None else numerals(f"{best:g}")
            here = float(losses.expected_loss(name, s.stated, s.truth))
            cells = ("?", "?") if hidden else (words, exact(here))
            rows.append(Row(NAMES[name], cells, role=role, mark=True, bold=(True,), key=name))
        if self.hidden:
            words = tr("Commit to a guess, then reveal.")
        elif s.truth == 0.5:
            words = tr("At q = ½ absolute error is the same whatever is stated.")
        else:
            words = tr(
                "Absolute error is least at {word}, not at q:\nit pays for exaggeration, so it is no proper score.",
                word="1" if s.truth > 0.5 else "0",
            )
        if math.isinf(float(losses.expected_loss("cross_entropy", s.stated, s.truth))):
            words += tr("\nCross-entropy is infinite here: certainty, and a chance of being wrong.")
        self.table.set_rows((tr("best s"), tr("loss at s")), rows, words)

    def answer(self, result: CrossEntropyResult) -> float | None:
        return losses.best_statement("absolute", result.settings.truth)

    # -- words

    def formulas(self, result: CrossEntropyResult) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        s = result.settings
        with np.errstate(divide="ignore"):
            parts = losses.binary_cross_entropy(np.array([1.0, 0.0]), s.stated)
        value = exact(number_of(result, "expected_cross_entropy"))
        first = Formula(
            terms=(
                Term("E[CE]", value, "likelihood", "cross_entropy"),
                Term("=", "="),
                Term("q", exact(s.truth), "truth", "truth"),
                Term("·", "·"),
                Term("(−log s)", exact(float(parts[0])), "theory", "stated"),
                Term("+", "+"),
                Term("(1 − q)", exact(1.0 - s.truth), "truth", "truth"),
                Term("·", "·"),
                Term("(−log(1 − s))", exact(float(parts[1])), "theory", "stated"),
            )
        )
        return (first,), (tr("A proper score is least"), tr("where the truth is stated"))

    def derivation(self, result: CrossEntropyResult) -> tuple[Step, ...]:
        s = result.settings
        q = exact(s.truth)
        return (
            Step(
                r"E[\mathrm{CE}] = -q \log s - (1 - q)\log(1 - s)",
                tr(
                    "The event happens with probability q = {q}; the forecaster states s = {stated}.",
                    q=q,
                    stated=exact(s.stated),
                ),
                "cross_entropy",
            ),
            Step(
                r"\frac{d}{ds} E[\mathrm{CE}] = \frac{s - q}{s(1 - s)} = 0 \iff s = q",
                tr("Cross-entropy is least where the truth is stated, {q}.", q=q),
                "cross_entropy",
            ),
            Step(
                r"\frac{d}{ds} E[(s - y)^2] = 2(s - q) = 0 \iff s = q",
                tr("So is squared error: {q} again. Both are proper.", q=q),
                "squared",
            ),
            Step(
                r"\frac{d}{ds} E|s - y| = 1 - 2q",
                tr(
                    "Absolute error has a slope that does not depend on s: it is least at an end, 1 "
                    "if q is over ½, 0 if it is under."
                ),
                "absolute",
            ),
            Step(
                r"E[\mathrm{CE}] - H(q) = \mathrm{KL}(q \,\|\, s) \ge 0",
                tr(
                    "What a wrong statement costs under cross-entropy is the Kullback–Leibler "
                    "divergence from the truth."
                ),
                "truth",
            ),
        )


def _unit(x: float) -> float:
    return min(1.0, max(0.0, x))

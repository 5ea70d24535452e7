"""Hodges' estimator: its risk against θ, below the bound at 0 and far above it beside 0, and its law at one θ."""

from __future__ import annotations

import math

import numpy as np

from engine import hodges
from engine.concepts.efficiency import EfficiencyResult
from engine.words import tr
from gui.formula import Formula
from gui.numbers import count
from gui.plots import Area, Curve, Dots, Label, Segments, VLine
from gui.scene import Step
from gui.scenes import efficiency_words as words
from gui.scenes.efficiency_picture import HIDDEN, PanelLedger, Picture
from gui.strokes import floats

_POINTS = 481
_MOST_OTHERS = 3


class HodgesPicture(Picture):
    def build(self) -> None:
        self.risk = self.panel(0, 0, numbers=True, words=tr("true mean θ (units of σ)"), title=tr("Risk"))
        self.law = self.panel(1, 0, words=tr("one estimate (units of σ)"), title=tr("Law"))
        self.side = self.panel(0, 1, rows=2, axis="none", title=tr("At this θ"))
        self.ledger = self.side.add(PanelLedger())
        self._build_risk()
        self._build_law()

    def _build_risk(self) -> None:
        self.others = [self.risk.add(Curve("muted", width=1.2, dash="", key=f"n{i}")) for i in range(_MOST_OTHERS)]
        self.bound = self.risk.add(Segments("theory", width=2.6, key="bound"))
        self.curve = self.risk.add(Curve("a", width=2.6, key="risk"))
        self.found = self.risk.add(Dots("a", size=11.0, alpha=1.0, key="risk", z=2.0))
        self.whisker = self.risk.add(Segments("a", width=1.6, key="risk"))
        self.here = self.risk.add(Segments("truth", width=1.6, key="truth"))
        self.theta_handle = self.grip(
            self.risk, "truth", tr("True mean"), "hodges_theta", key="truth", word=tr("drag θ"),
            constrain=lambda x, _y: (x, self.risk.y_span.limits[0]), step=(0.01, 0.0),
        )  # fmt: skip
        self.theta_handle.says = lambda x, _y: f"θ = {words.short(x)}"
        self.theta_handle.moved.connect(lambda x, _y, phase: self.put(phase, {"hodges_theta": round(x, 3)}))
        self.labels = {
            "risk": self.risk.add(Label("a", key="risk", side="left", offset=(12.0, -14.0))),
            "bound": self.risk.add(Label("theory", key="bound", side="right", offset=(-8.0, 15.0))),
            "zero": self.risk.add(Label("a", key="risk", underline=None, side="left", offset=(14.0, 6.0))),
        }
        self.other_labels = [self.risk.add(Label("muted", underline=None, key=f"n{i}", side="left",
                                                 offset=(10.0, -12.0))) for i in range(_MOST_OTHERS)]  # fmt: skip

    def _build_law(self) -> None:
        self.area = self.law.add(Area("a", alpha=0.14, key="risk"))
        self.density = self.law.add(Curve("a", width=2.4, key="risk"))
        self.mean = self.law.add(Curve("b", width=2.0, key="bound"))
        self.atom = self.law.add(Segments("a", width=6.0, key="risk"))
        self.edges = self.law.add(Segments("muted", width=1.2, key="edge"))
        self.truth = self.vline(VLine("truth", key="truth"), [self.law])
        self.law_labels = {
            "mean": self.law.add(
                Label("b", tr("mean x̄"), key="bound", underline="b", side="left", offset=(10.0, -14.0))
            ),
            "atom": self.law.add(Label("a", key="risk", side="left", offset=(-14.0, -16.0))),
            "edge": self.law.add(Label("muted", underline=None, key="edge", side="left", offset=(6.0, 12.0))),
        }

    def share_out(self) -> None:
        self.share_wide(self.risk, self.law, self.side)

    # -- drawing

    def draw(self, result: EfficiencyResult) -> None:
        found = result.plan.hodges
        n = count(found.n)
        self.risk.furnish(title=tr("n·MSE/σ² of Hodges' estimator, n = {n}", n=n), heights=self._cut(result))
        self.law.furnish(
            title=tr("Its law at θ = {theta}", theta=words.short(found.theta)), heights=tr("n = {n}, density", n=n)
        )
        self._draw_risk(result)
        self._draw_law(result)
        self.side.furnish(
            title="" if self.hidden else tr("Hodges' estimator at θ = {theta}", theta=words.short(found.theta))
        )
        self.side.say(HIDDEN if self.hidden else "")
        self.ledger.setVisible(not self.hidden)
        self.ledger.show_forms(words.hodges_forms(result, self.projected), words.hodges_foot(result, self.projected))

    def _draw_risk(self, result: EfficiencyResult) -> None:
        found, shown = result.plan.hodges, not self.hidden
        reach = max(1.25 * abs(found.theta), 3.0 * hodges.threshold(found.n), 0.8)
        self.risk.fit_x(-reach, reach)
        self.risk.fit_y(0.0, max(1.18 * found.worst, 1.6, 1.1 * found.found))
        low, high = self.risk.x_span.limits
        theta = np.union1d(np.linspace(low, high, _POINTS), [0.0])
        risks = found.curve(theta, found.n).mse
        self.curve.set_data(*((theta, risks) if shown else ((), ())))
        self.bound.set_data([low], [1.0], [high], [1.0])
        self.labels["bound"].set_data(high, 1.0, tr("the bound, and the mean"))
        self.labels["risk"].set_data(
            found.worst_theta,
            found.worst,
            tr("{worst} times the bound", worst=words.short(found.worst)) if shown else "",
        )
        at_zero = float(found.curve(np.array(0.0), found.n).mse)
        self.labels["zero"].set_data(0.0, at_zero, tr("{at_zero} at 0", at_zero=words.short(at_zero)) if shown else "")
        top = self.risk.y_span.limits[1]
        self.here.set_data([found.theta], [0.0], [found.theta], [top])
        self.theta_handle.place(found.theta, 0.0)
        self.found.set_data(*(([found.theta], [found.found]) if shown else ((), ())))
        error = 2.0 * found.found_mcse
        ends = ([found.theta], [found.found - error], [found.theta], [found.found + error])
        self.whisker.set_data(*(ends if shown else ((), (), (), ())))
        self._draw_others(result, theta, top)

    def _cut(self, result: EfficiencyResult) -> str:
        """How far up the curves go that leave the plot."""
        found, top = result.plan.hodges, self.risk.y_span.limits[1]
        worst = {n: hodges.worst(n, found.factor)[1] for n in self._sizes(result)}
        said = [
            tr("n = {n} goes up to {value}", n=count(n), value=words.short(value))
            for n, value in worst.items()
            if value > top
        ]
        return "; ".join(said) or tr("the mean has 1 everywhere")

    def _sizes(self, result: EfficiencyResult) -> list[int]:
        """The other sample sizes that are drawn."""
        others = [n for n in result.settings.table if n != result.settings.n and not self.hidden]
        return others[:_MOST_OTHERS]

    def _draw_others(self, result: EfficiencyResult, theta: np.ndarray, top: float) -> None:
        """The same at other sample sizes: the hump moves towards 0 and grows."""
        found = result.plan.hodges
        sizes = self._sizes(result)
        for place, (curve, label) in enumerate(zip(self.others, self.other_labels, strict=True)):
            if place >= len(sizes):
                curve.set_data((), ())
                label.set_data(0.0, 0.0, "")
                continue
            risks = found.curve(theta, sizes[place]).mse
            curve.set_data(theta, np.minimum(risks, 4.0 * top))
            right = np.flatnonzero((theta > 0.0) & (risks <= 0.94 * top))
            at = right[np.argmax(risks[right])] if right.size else len(theta) - 1
            label.set_data(float(theta[at]), float(risks[at]), f"n = {count(sizes[place])}")

    def _draw_law(self, result: EfficiencyResult) -> None:
        found, shown = result.plan.hodges, not self.hidden
        edge, sd = hodges.threshold(found.n), 1.0 / math.sqrt(found.n)
        low, high = min(-edge, found.theta - 4.0 * sd, 0.0), max(edge, found.theta + 4.0 * sd, 0.0)
        self.law.fit_x(1.08 * low, 1.08 * high)
        low, high = self.law.x_span.limits
        jumps = [side * factor * edge for side in (-1.0, 1.0) for factor in (1.0, abs(found.factor))]
        near = [jump + side * 1e-9 for jump in jumps for side in (-1.0, 1.0)]
        t = np.union1d(np.linspace(low, high, _POINTS), floats(near))
        y = hodges.density(t, found.theta, found.n, found.factor)
        peak = math.sqrt(found.n / (2.0 * math.pi))
        self.mean.set_data(t, peak * np.exp(-0.5 * ((t - found.theta) / sd) ** 2))
        self.law.fit_y(0.0, 1.35 * max(peak, min(float(y.max()), 3.0 * peak)))
        top = self.law.y_span.limits[1]
        for item in (self.area, self.density):
            item.set_data(*((t, np.minimum(y, 4.0 * top)) if shown else ((), ())))
        self.edges.set_data([-edge, edge], [0.0, 0.0], [-edge, edge], [0.85 * top, 0.85 * top])
        self.law_labels["edge"].set_data(edge, 0.85 * top, tr("threshold {edge}", edge=words.short(edge)))
        self.law_labels["mean"].set_data(found.theta + 0.8 * sd, peak * math.exp(-0.32), tr("mean x̄"))
        atom = shown and found.factor == 0.0
        height = found.shrunk_share * 0.8 * top
        self.atom.set_data(*(([0.0], [0.0], [0.0], [height]) if atom else ((), (), (), ())))
        self.law_labels["atom"].set_data(
            0.0,
            height if atom else 0.0,
            tr("exactly 0 with probability {shrunk_share}", shrunk_share=words.short(found.shrunk_share))
            if atom
            else "",
        )
        self.truth.set_data(found.theta, f"θ = {words.short(found.theta)}")

    # -- words

    def formulas(self, result: EfficiencyResult) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.hodges_formulas(result, self.hidden), words.hodges_aside(result)

    def derivation(self, result: EfficiencyResult) -> tuple[Step, ...]:
        return words.derivation(result)

    def describe(self, result: EfficiencyResult) -> str:
        return words.describe_hodges(result)

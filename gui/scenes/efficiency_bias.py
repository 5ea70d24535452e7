"""The bound with bias: what shrinking buys, against the slope of the bias, and the estimates themselves."""

from __future__ import annotations

import math

import numpy as np

from engine.concepts.efficiency import EfficiencyResult
from engine.words import tr
from gui.formula import Formula
from gui.numbers import count
from gui.plots import Area, Curve, Dots, Label, Segments, Steps, VLine
from gui.scene import Step
from gui.scenes import efficiency_words as words
from gui.scenes.efficiency_picture import HIDDEN, PanelLedger, Picture, rounded

_BINS = 48


class BiasPicture(Picture):
    def build(self) -> None:
        self.errors = self.panel(0, 0, numbers=True, words=tr("slope of the bias b′"), title=tr("Error"))
        self.pile = self.panel(1, 0, words=tr("one estimate"), title=tr("Estimates"))
        self.side = self.panel(0, 1, rows=2, axis="none", title=tr("Bias"))
        self.ledger = self.side.add(PanelLedger())
        self._build_errors()
        self._build_pile()

    def _build_errors(self) -> None:
        self.below = self.errors.add(Area("muted", alpha=0.12, z=-5.0))
        self.bound = self.errors.add(Curve("theory", width=2.6, dash="", key="bound"))
        self.variance = self.errors.add(Curve("variance", width=2.0, key="variance"))
        self.bias = self.errors.add(Curve("bias", width=2.0, key="bias"))
        self.mse = self.errors.add(Curve("a", width=2.4, dash="", key="mse"))
        self.best = self.errors.add(Segments("a", width=1.2, key="mse"))
        self.here = self.errors.add(Segments("muted", width=1.4, key="slope"))
        self.found = self.errors.add(Dots("a", size=11.0, alpha=1.0, key="mse", z=2.0))
        self.found_variance = self.errors.add(Dots("variance", size=9.0, alpha=1.0, key="variance", z=2.0))
        self.whiskers = self.errors.add(Segments("a", width=1.6, key="mse"))
        self.labels = {
            "mse": self.errors.add(Label("a", tr("MSE"), key="mse", side="left", offset=(8.0, -16.0))),
            "bias": self.errors.add(Label("bias", tr("bias²"), key="bias", side="left", offset=(8.0, -16.0))),
            "variance": self.errors.add(Label("variance", tr("variance"), key="variance", side="right",
                                              offset=(-8.0, -16.0))),
            "bound": self.errors.add(Label("theory", key="bound", side="left", offset=(12.0, 18.0))),
            "best": self.errors.add(Label("a", key="mse", underline=None, side="right", offset=(-6.0, 0.0))),
        }  # fmt: skip
        self.slope_handle = self.grip(
            self.errors, "theory", tr("Slope of the bias"), "slope", key="slope", word="b′",
            constrain=lambda x, _y: (max(x, -1.0), self.errors.y_span.limits[0]), step=(0.01, 0.0),
        )  # fmt: skip
        self.slope_handle.says = lambda x, _y: f"b′ = {words.short(x)}"
        self.slope_handle.moved.connect(lambda x, _y, phase: self.put(phase, {"slope": round(max(x, -1.0), 3)}))

    def _build_pile(self) -> None:
        self.steps = self.pile.add(Steps("a", key="mse variance"))
        self.truth = self.vline(VLine("truth", key="truth"), [self.pile])
        self.centre = self.pile.add(Segments("bias", width=3.6, key="bias"))
        self.towards = self.pile.add(Segments("muted", width=1.6, key="towards"))
        self.pile_labels = {
            "bias": self.pile.add(Label("bias", key="bias", offset=(0.0, 18.0))),
            "towards": self.pile.add(Label("muted", key="towards", underline=None, offset=(0.0, -18.0))),
        }
        self.towards_handle = self.grip(
            self.pile, "theory", tr("Value shrunk towards"), "towards", key="towards", word=tr("shrunk towards"),
            constrain=lambda x, _y: (x, self.pile.y_span.limits[0]),
        )  # fmt: skip
        self.towards_handle.moved.connect(lambda x, _y, phase: self.put(phase, {"towards": rounded(x)}))

    def share_out(self) -> None:
        self.share_wide(self.errors, self.pile, self.side)

    # -- drawing

    def draw(self, result: EfficiencyResult) -> None:
        bent, n = result.shrunk, count(result.shrunk.n)
        symbol = words.symbol(result)
        self.errors.furnish(
            title=tr("What a bias of slope b′ allows, n = {n}", n=n),
            heights=tr("squared error of {symbol}", symbol=symbol),
        )
        self.pile.furnish(
            title=f"T = a + k({symbol}̂ − a), k = {words.short(bent.factor)}",
            heights=tr("of {done} samples", done=count(bent.done)), words=tr("one estimate of {symbol}", symbol=symbol),
        )  # fmt: skip
        self._draw_errors(result)
        self._draw_found(result)
        self._draw_pile(result)
        self.side.furnish(
            title="" if self.hidden else tr("{capital}, shrunk", capital=words.capital(result.rule.label))
        )
        self.side.say(HIDDEN if self.hidden else "")
        self.ledger.setVisible(not self.hidden)
        self.ledger.show_forms(words.bias_forms(result, self.projected), words.bias_foot(result, self.projected))

    def _draw_errors(self, result: EfficiencyResult) -> None:
        bent, curves = result.shrunk, result.shrunk.curves
        regular, x = result.model.regular, curves.slope
        self.errors.fit_x(float(x[0]), float(x[-1]))
        level = [v for v in (bent.mse, result.model.bound(bent.n), bent.found_mse) if math.isfinite(v)]
        drawn = np.concatenate([curves.mse, curves.bound])
        level += drawn[np.isfinite(drawn)].tolist()
        self.errors.fit_y(0.0, 1.05 * max(level) if level and max(level) > 0.0 else 1.0)
        shown = not self.hidden
        for curve, values, wanted in (
            (self.bound, curves.bound, shown and regular),
            (self.below, curves.bound, shown and regular),
            (self.variance, curves.variance, True),
            (self.bias, curves.bias2, True),
            (self.mse, curves.mse, shown),
        ):
            known = wanted and bool(np.isfinite(values).all())
            curve.set_data(*((x, values) if known else ((), ())))
        self._name("bound", self.bound, 0.78, tr("bound (1 + b′)²/(nI)"))
        self._name("variance", self.variance, 0.62, tr("variance"))
        self._name("bias", self.bias, 0.14, tr("bias²"))
        self._name("mse", self.mse, 0.3, "MSE")
        best = shown and math.isfinite(bent.best) and math.isfinite(bent.mse)
        if best:
            least = float(np.interp(bent.best, x, curves.mse))
            self.best.set_data([bent.best], [0.0], [bent.best], [least])
            self.labels["best"].set_data(
                bent.best, 0.55 * least, tr("least MSE at b′ = {best}", best=words.short(bent.best))
            )
        else:
            self.best.set_data((), (), (), ())
            self.labels["best"].set_data(0.0, 0.0, "")

    def _name(self, name: str, curve: Curve, share: float, text: str) -> None:
        """A name at the curve, where it lies inside the plot nearest to a share of the way."""
        if curve.empty:
            self.labels[name].set_data(0.0, 0.0, "")
            return
        x, y = curve.line()
        inside = np.flatnonzero(y <= 0.92 * self.errors.y_span.limits[1])
        at = inside[np.argmin(np.abs(inside - share * len(x)))] if inside.size else 0
        self.labels[name].set_data(float(x[at]), float(y[at]), text)

    def _draw_found(self, result: EfficiencyResult) -> None:
        bent, slope = result.shrunk, result.settings.slope
        top = self.errors.y_span.limits[1]
        self.here.set_data([slope], [0.0], [slope], [top])
        self.slope_handle.place(slope, 0.0)
        hidden = self.hidden
        self.found.set_data(*(((), ()) if hidden else ([slope], [bent.found_mse])))
        self.found_variance.set_data([slope], [bent.found_variance])
        error = 2.0 * bent.found_mse_mcse
        ends = ([slope], [bent.found_mse - error], [slope], [bent.found_mse + error])
        self.whiskers.set_data(*(((), (), (), ()) if hidden else ends))

    def _draw_pile(self, result: EfficiencyResult) -> None:
        s, bent, truth = result.settings, result.shrunk, result.model.truth
        estimates = bent.estimates
        centre = truth + bent.bias if math.isfinite(bent.bias) else float(np.median(estimates))
        wide = math.sqrt(bent.variance) if math.isfinite(bent.variance) else float(np.std(estimates))
        unshrunk = math.sqrt(result.model.bound(bent.n)) if result.model.regular else wide
        reach = 4.0 * max(wide, unshrunk)
        self.pile.fit_x(min(centre - reach, truth, s.towards), max(centre + reach, truth, s.towards))
        low, high = self.pile.x_span.limits
        edges = np.linspace(low, high, 2 * _BINS + 1)
        inside = estimates[(estimates >= low) & (estimates <= high)]
        heights = np.histogram(inside, edges)[0] / (max(len(estimates), 1) * (edges[1] - edges[0]))
        self.steps.set_data(edges, heights)
        self.pile.fit_y(0.0, 1.4 * float(heights.max()) or 1.0)
        top = self.pile.y_span.limits[1]
        self.truth.set_data(truth, f"{words.symbol(result)}₀ = {words.short(truth)}")
        self.centre.set_data([truth], [0.5 * top], [centre], [0.5 * top])
        far = abs(centre - truth) > 1e-9 * max(1.0, abs(truth))
        said = tr("bias {bias}", bias=words.short(bent.bias)) if far and math.isfinite(bent.bias) else ""
        self.pile_labels["bias"].set_data(0.5 * (truth + centre), 0.5 * top, said)
        self.towards.set_data([s.towards], [0.0], [s.towards], [0.3 * top])
        self.towards_handle.place(s.towards, 0.0)
        self.pile_labels["towards"].set_data(s.towards, 0.3 * top, f"a = {words.short(s.towards)}")

    # -- words

    def formulas(self, result: EfficiencyResult) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.bias_formulas(result, self.hidden), words.bias_aside(result)

    def derivation(self, result: EfficiencyResult) -> tuple[Step, ...]:
        return words.derivation(result)

    def describe(self, result: EfficiencyResult) -> str:
        return words.describe_bias(result)

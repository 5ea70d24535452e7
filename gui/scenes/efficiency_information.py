"""Fisher information: log-likelihoods of many samples, the law of their slopes at θ₀, and that of their curvatures."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.concepts.efficiency import CURVES, EfficiencyResult
from engine.efficiency_grips import truth_field, with_truth
from engine.words import tr
from gui.formula import Formula
from gui.numbers import count
from gui.plots import Curve, Dots, Label, Panel, Segments, Steps, VLine
from gui.scene import Step
from gui.scenes import efficiency_words as words
from gui.scenes.efficiency_picture import HIDDEN, PanelLedger, Picture, bins_of, many

_POINTS = 121
_REACH = 4.0  # standard deviations of an efficient estimate to each side of θ₀
_LOWEST = -9.0
_BINS = 40


class Pile:
    """A histogram of what each sample gives, its law beside it, its mean as a line; one bar where all are equal."""

    def __init__(self, panel: Panel, role: str, key: str) -> None:
        self.panel, self.key = panel, key
        self.steps = panel.add(Steps(role, key=key))
        self.spike = panel.add(Segments(role, width=7.0, key=key))
        self.curve = panel.add(Curve("theory", dash=role, key=key))
        self.line = panel.add(Segments("theory", width=2.0, key="information"))
        self.label = panel.add(Label("theory", key="information", side="left", offset=(10.0, 0.0)))
        self.note = panel.add(Label(role, key=key, underline=None, side="left", offset=(14.0, 0.0)))

    def draw(self, values: Array, centre: float, sd: float, lattice: float, named: str) -> None:
        """`centre` and `sd` are theory's, `named` the words at the centre."""
        spread = float(values.max() - values.min()) if values.size and np.isfinite(values).all() else 0.0
        if spread <= 1e-9 * max(1.0, abs(centre)) or not sd > 0.0:
            self._draw_one(values, centre, named)
            return
        self.note.set_data(0.0, 0.0, "")
        edges = bins_of(centre, sd, lattice, _BINS)
        heights = np.histogram(values, edges)[0] / (len(values) * (edges[1] - edges[0]))
        self.spike.set_data((), (), (), ())
        self.steps.set_data(edges, heights)
        x = np.linspace(centre - 4.2 * sd, centre + 4.2 * sd, 161)
        y = np.exp(-0.5 * ((x - centre) / sd) ** 2) / (sd * math.sqrt(2.0 * math.pi))
        self.curve.set_data(x, y)
        top = 1.3 * max(float(heights.max()), float(y.max()))
        self.panel.fit_x(centre - 4.2 * sd, centre + 4.2 * sd)
        self._finish(centre, top, named)

    def _draw_one(self, values: Array, centre: float, named: str) -> None:
        self.steps.set_data((), ())
        self.curve.set_data((), ())
        value = float(values[0]) if values.size else math.nan
        if not math.isfinite(value):
            self.spike.set_data((), (), (), ())
            self.note.set_data(0.0, 0.0, "")
            self.line.set_data((), (), (), ())
            self.label.set_data(0.0, 0.0, "")
            return
        known = centre if math.isfinite(centre) else 0.0
        half = 0.75 * max(abs(value), abs(known), 1e-9)
        middle = 0.5 * (value + known)
        self.panel.fit_x(middle - half, middle + half)
        self.spike.set_data([value], [0.0], [value], [0.72])
        self.note.set_data(value, 0.4, tr("the same in every sample"))
        self._finish(centre, 1.0, named)

    def _finish(self, centre: float, top: float, named: str) -> None:
        self.panel.fit_y(0.0, top)
        high = self.panel.y_span.limits[1]
        known = math.isfinite(centre) and bool(named)
        self.line.set_data(*(([centre], [0.0], [centre], [high]) if known else ((), (), (), ())))
        self.label.set_data(centre if known else 0.0, 0.92 * high, named if known else "")


class InformationPicture(Picture):
    def build(self) -> None:
        self.curves = self.panel(0, 0, rows=3, numbers=True, title=tr("Log-likelihood"))
        score, curvature = self.panel(0, 1, title=tr("Slope")), self.panel(1, 1, title=tr("Curvature"))
        self.side = self.panel(2, 1, axis="none", title=tr("The two faces"))
        self.score, self.curvature = Pile(score, "sample", "score"), Pile(curvature, "likelihood", "curvature")
        self.ledger = self.side.add(PanelLedger())
        self.swarm = self.curves.add(Curve("likelihood", width=0.9, dash="", key="curvature", z=-2.0))
        self.tops = self.curves.add(Dots("likelihood", size=8.0, alpha=0.9, key="curvature"))
        self.parabola = self.curves.add(Curve("theory", width=2.6, dash="", key="information"))
        self.chosen = self.curves.add(Curve("sample", width=2.0, dash="", key="score", z=1.0))
        self.tangent = self.curves.add(Segments("sample", width=2.6, key="score", z=1.0))
        self.truth = self.vline(VLine("truth", key="truth"), [self.curves])
        self.labels = {
            "parabola": self.curves.add(Label("theory", key="information", side="left", offset=(10.0, 10.0))),
            "tangent": self.curves.add(Label("sample", key="score", side="left", offset=(12.0, -6.0))),
        }
        self.truth_handle = self.grip(
            self.curves, "truth", tr("True parameter"), truth_field, key="truth", word=tr("drag the truth"),
            constrain=lambda x, _y: (x, self.curves.y_span.limits[0]),
        )  # fmt: skip
        self.truth_handle.moved.connect(self._truth_moved)

    def share_out(self) -> None:
        if self.projected:
            self.stretch(rows=(1.0, 0.001, 1.0), columns=(1.1, 1.0))
        else:
            self.stretch(rows=(1.0, 1.0, 1.35), columns=(1.3, 1.0), inside=True)
        # A projected page has the curvature in the table alone.
        self.show_panel(self.curvature.panel, not self.projected)
        self.score.panel.cell = (0, 1, 2 if self.projected else 1, 1)
        self.lay_out()

    def draw(self, result: EfficiencyResult) -> None:
        faces, model = result.faces, result.model
        symbol, n = words.symbol(result), count(faces.n)
        self.curves.furnish(
            title=tr("Log-likelihood of {curves} samples of n = {n}", curves=CURVES, n=n),
            heights=f"ℓ({symbol}) − ℓ({symbol}₀)",
            words=tr("one parameter value: {symbol}", symbol=symbol),
        )
        self.score.panel.furnish(
            title=tr("Slope at {symbol}₀: the score", symbol=symbol),
            words=tr("one score"),
            heights=tr("of {done} samples", done=count(faces.done)),
        )
        self.curvature.panel.furnish(
            title=tr("Curvature at {symbol}₀", symbol=symbol),
            words=tr("one curvature −ℓ″"),
            heights=tr("of {done} samples", done=count(faces.done)),
        )
        self._draw_curves(result)
        known = math.isfinite(faces.exact) and not self.hidden
        sd = math.sqrt(faces.exact) if math.isfinite(faces.exact) else 0.0
        lattices = model.lattices[0] / model.unit, model.lattices[1] / model.unit**2
        self.score.draw(faces.scores, 0.0, sd, lattices[0], self._of_score(result))
        spread = float(faces.curvatures.std()) if np.isfinite(faces.curvatures).all() else 0.0
        centre = faces.exact if math.isfinite(faces.exact) else math.nan
        if self.hidden:
            centre = float(faces.curvatures.mean())
        self.curvature.draw(faces.curvatures, centre, spread, lattices[1], "nI" if known else "")
        self.curvature.curve.set_data((), ())  # of curvatures theory knows the mean alone
        self._draw_table(result)

    def _of_score(self, result: EfficiencyResult) -> str:
        """What stands at the score 0."""
        if self.hidden or result.model.degenerate:
            return ""
        return tr("mean 0") if result.model.regular else tr("0, were it regular")

    def _draw_curves(self, result: EfficiencyResult) -> None:
        faces, truth = result.faces, result.model.truth
        known = math.isfinite(faces.exact) and faces.exact > 0.0
        half = _REACH / math.sqrt(faces.exact) if known else max(0.6 * abs(truth), 0.4)
        self.curves.fit_x(truth - half, truth + half)
        self.curves.fit_y(_LOWEST, 4.0, exact=True)
        low, high = self.curves.x_span.limits
        theta = np.unique(np.append(np.linspace(low, high, _POINTS), truth))
        values = result.log_likelihoods(theta)
        far = np.where(np.isfinite(values), np.maximum(values, 3.0 * _LOWEST), np.nan)
        chosen = self._chosen(result)
        own = far[chosen]
        self.swarm.set_data(*many(theta, np.delete(far, chosen, axis=0)))
        self.chosen.set_data(theta[np.isfinite(own)], own[np.isfinite(own)])
        peaks = np.nanargmax(np.where(np.isfinite(values), values, -np.inf), axis=1)
        inner = (peaks > 0) & (peaks < len(theta) - 1)
        heights = values[np.arange(len(values)), peaks]
        self.tops.set_data(theta[peaks][inner], heights[inner])
        shown = known and not self.hidden
        self.parabola.set_data(*((theta, -0.5 * faces.exact * (theta - truth) ** 2) if shown else ((), ())))
        at = truth - 0.55 * half
        letter = words.symbol(result)
        said = f"−½·nI·({letter} − {letter}₀)²" if shown else ""
        self.labels["parabola"].set_data(at, -0.5 * faces.exact * (at - truth) ** 2 if shown else 0.0, said)
        self._draw_tangent(float(result.faces.scores[chosen]), truth, half)
        self.truth.set_data(truth, f"{words.symbol(result)}₀ = {words.short(truth)}")
        self.truth_handle.place(truth, 0.0)

    @staticmethod
    def _chosen(result: EfficiencyResult) -> int:
        """The sample whose slope is drawn: one of those shown with a score about a standard deviation off 0."""
        scores, exact = result.faces.scores[:CURVES], result.faces.exact
        if not (math.isfinite(exact) and np.isfinite(scores).all()):
            return 0
        return int(np.abs(np.abs(scores) - math.sqrt(exact)).argmin())

    def _draw_tangent(self, slope: float, truth: float, half: float) -> None:
        """The slope of the chosen sample's curve at θ₀: its score."""
        if not math.isfinite(slope):
            self.tangent.set_data((), (), (), ())
            self.labels["tangent"].set_data(0.0, 0.0, "")
            return
        reach = min(0.5 * half, 3.0 / max(abs(slope), 1e-12))
        self.tangent.set_data([truth - reach], [-slope * reach], [truth + reach], [slope * reach])
        self.labels["tangent"].set_data(truth + reach, slope * reach, tr("slope {slope}", slope=words.short(slope)))

    def _draw_table(self, result: EfficiencyResult) -> None:
        self.side.furnish(title="" if self.hidden else tr("Two faces of nI"))
        self.side.say(HIDDEN if self.hidden else "")
        self.ledger.setVisible(not self.hidden)
        self.ledger.show_forms(words.faces_forms(result, self.projected), words.faces_foot(result, self.projected))

    def _truth_moved(self, x: float, _y: float, phase: str) -> None:
        if self.result is not None:
            self.put(phase, with_truth(self.result.settings, x))

    def formulas(self, result: EfficiencyResult) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.information_formulas(result, self.hidden), words.information_aside(result)

    def derivation(self, result: EfficiencyResult) -> tuple[Step, ...]:
        return words.derivation(result)

    def describe(self, result: EfficiencyResult) -> str:
        return words.describe_faces(result)

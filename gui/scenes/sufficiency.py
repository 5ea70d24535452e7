"""The data redrawn with a statistic held fixed, their log-likelihood under them, and Rao and Blackwell beside."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.concept import Array, Result
from engine.concepts.sufficiency import (
    CONCEPT,
    DEPTH,
    SufficiencyResult,
    SufficiencySettings,
    held_at,
    observation_at,
)
from engine.settings import SettingError, Settings, setting
from engine.sufficiency_settings import DATA, TRUTHS
from engine.sufficiency_words import LETTERS
from engine.words import mark, tr
from gui.formula import Formula
from gui.numbers import count
from gui.plots import Canvas, Handle, Panel, VLine
from gui.scene import Scene, Step
from gui.scenes import sufficiency_words as words
from gui.scenes.sufficiency_curve import Curves
from gui.scenes.sufficiency_data import Lanes
from gui.scenes.sufficiency_piles import Average, Piles
from gui.tables import Table
from gui.theme import Look

PICTURES = {"redraws": mark("redraws and their curves"), "rao_blackwell": mark("Rao and Blackwell")}
_WIDE, _HIGH = 900.0, 470.0  # pixels from which both pictures stand side by side


@dataclass(frozen=True, kw_only=True)
class SufficiencyView(Settings):
    picture: str = setting("redraws", "Picture", choices=PICTURES, group="Show")
    ghosts: bool = setting(True, "Redraws before this one", group="Show")
    truth: bool = setting(True, "Truth", group="Show", help="Never known in practice.")
    bins: int = setting(50, "Bins", group="Show", low=5, high=200, typical=(10, 100), more=True)


class SufficiencyScene(Scene):
    concept = CONCEPT
    view_settings = SufficiencyView
    answers = frozenset({"spread", "better"})
    unit_word = mark("redraws")
    more_steps = (1, 10, 100)

    def build(self) -> None:
        self.held_x: Array = np.empty(0)
        self.key: object = None
        data = self.data_panel = self.canvas.panel(0, 0, axis="ticks", title=" ")
        curve = self.curve_panel = self.canvas.panel(1, 0, axis="full", numbers=True, title=" ")
        self.canvas.link_x([data, curve])
        self.curves = Curves(curve)
        self.lanes = Lanes(self.canvas, data, self._hold)
        for line in self.lanes.lines:
            line.foot_panel = curve
            line.set_foot(curve.plane)
        self.lanes.points.moved.connect(self._observation)
        self.lanes.points.added.connect(self._add)
        self.lanes.points.removed.connect(self._remove)
        for handle in self.lanes.handles:
            handle.typed.connect(self._type_held)
        self.truth = curve.add(VLine("truth", mark="", key="truth"))
        self.truth_handle = curve.add(
            Handle("truth", name=tr("Truth"), key="truth", word=tr("truth"), constrain=self._on_top)
        )
        self.truth_handle.moved.connect(self._truth_moved)
        self.truth_handle.typed.connect(lambda: self.type_asked.emit(TRUTHS[self.result.settings.model]))
        self.sd_panel = self.canvas.panel(
            1, 1, axis="full", numbers=True, title=" ", words=tr("one parameter value: sd σ")
        )
        self.sd_curves = Curves(self.sd_panel, second=True)
        self.pile_panel = self.canvas.panel(0, 1)
        self.piles = Piles(self.pile_panel)
        self.table_panel = self.canvas.panel(1, 1, axis="none")
        self.table = self.table_panel.add(Table(fill=True, spacing=1.7))
        self._build_large()

    def _build_large(self) -> None:
        """Rao and Blackwell as a picture of its own."""
        large = Canvas(self.look)
        self.large_piles = Piles(large.panel(0, 0, columns=2))
        self.average = Average(large.panel(1, 0))
        self.large_table_panel = large.panel(1, 1, axis="none")
        self.large_table = self.large_table_panel.add(Table(fill=True, spacing=1.7))
        large.stretch(rows=(1.0, 0.85), columns=(1.0, 1.0))
        self.canvases = (self.canvas, large)

    # -- drawing

    def draw(self) -> None:
        result: SufficiencyResult = self.result
        self.show_canvas(list(PICTURES).index(self.view.picture))
        self._share_out(result)
        if self.view.picture == "rao_blackwell":
            self._draw_large(result)
            return
        self._fit(result)
        projected = self._projected
        hidden = self.predicting
        self.lanes.draw(result, self.view.ghosts, hidden, projected)
        self.curves.draw(result, self.view.ghosts, hidden, projected)
        self._draw_truth(result)
        if self.sd_panel.frame.isVisible() and not self.waits(self.sd_panel):
            self.sd_curves.draw(result, self.view.ghosts, hidden, projected)
            said = words.difference(result) if projected and not hidden else tr("log L less its maximum")
            self.sd_panel.furnish(title="" if projected else tr("The same of σ"), heights=said)
        if self.pile_panel.frame.isVisible() and not self.waits(self.pile_panel):
            self.piles.draw(result, self.view.bins, hidden)
        if self.table_panel.frame.isVisible() and not self.waits():
            self._fill(self.table, self.table_panel, result)
        self.curve_panel.furnish(
            title=words.curve_title(result, hidden),
            heights="" if hidden or (projected and self.sd_panel.frame.isVisible()) else words.difference(result),
            words=tr("one value · one parameter value: {axes}", axes=words.AXES[result.settings.model]),
        )

    def predict(self, on: bool) -> None:
        if self.curves.guess is not None:
            self.curves.guess.committed = not on and self.predicting
        super().predict(on)

    def forget_guess(self) -> None:
        if self.curves.guess is not None:
            self.curves.guess.reset()
        super().forget_guess()

    def _draw_large(self, result: SufficiencyResult) -> None:
        self.large_piles.draw(result, self.view.bins, self.predicting)
        self.average.draw(result, self.predicting)
        self._fill(self.large_table, self.large_table_panel, result)

    def _fill(self, table: Table, panel: Panel, result: SufficiencyResult) -> None:
        panel.say(tr("The numbers are hidden until you reveal them.") if self.predicting else "")
        table.set_choices(*([((), (), "", False)] if self.predicting else words.tables(result, self._projected)))

    def _fit(self, result: SufficiencyResult) -> None:
        """The shared axis; another model or another thing held starts it anew, for then it carries something else."""
        s = result.settings
        if s.model == "bernoulli":
            self.curve_panel.fit_x(*result.span, exact=True)
        else:
            self.curve_panel.fit_x(*result.span)
        key = (s.model, s.hold, s.source)
        if key != self.key and self.curves.guess is not None:
            self.curves.guess.reset()
        if key != self.key and not self.locked:
            for span in (self.curve_panel.x_span, self.sd_panel.x_span, self.pile_panel.x_span):
                if span.refit():
                    self.canvas.span_changed(span)
        self.key = key

    @property
    def _projected(self) -> bool:
        return self.look.metrics.name == "projector"

    def _share_out(self, result: SufficiencyResult) -> None:
        """What stands beside the data and their curve: the curve of σ, and the piles where there is room."""
        two = result.settings.model == "normal"
        roomy = not self._projected and self.canvas.room.width() >= _WIDE and self.canvas.room.height() >= _HIGH
        beside = two or roomy
        # Four rows: the data take two and their curve two, the piles what the table leaves over.
        self.data_panel.cell = (0, 0, 2, 1 if beside else 2)
        self.curve_panel.cell = (2, 0, 2, 1 if beside else 2)
        self.sd_panel.cell = (2, 1, 2, 1) if roomy else (0, 1, 4, 1)
        self.pile_panel.cell = (0, 1, 2 if two else 3, 1)
        self.table_panel.cell = (3, 1, 1, 1)
        shown = {self.sd_panel: two, self.pile_panel: roomy, self.table_panel: roomy and not two}
        for panel, there in shown.items():
            panel.frame.setVisible(there)
            for item in panel.items:
                item.setVisible(there)
        rows = (0.5, 0.5, 0.55, 0.55) if self._projected else (0.5, 0.5, 0.5, 0.65)
        self.canvas.stretch(rows=rows, columns=(1.25, 1.0))

    def _draw_truth(self, result: SufficiencyResult) -> None:
        truth, letter = result.settings.truth, LETTERS[result.settings.model]
        low, high = self.curve_panel.x_span.limits
        there = self.view.truth and low <= truth <= high
        self.truth.setVisible(there)
        self.truth_handle.setVisible(there)
        self.truth.set_data(
            truth if there else math.nan, tr("truth {letter} = {truth}", letter=letter, truth=words.short(truth))
        )
        self.truth_handle.place(truth, 0.0)

    def _on_top(self, x: float, _y: float) -> tuple[float, float]:
        """The truth's handle stands at the upper end of its line."""
        top = self.curve_panel.y_span.limits[1]
        return (x if self.result is None else words.allowed_truth(self.result, x)), top

    # -- the hand

    def _hold(self, place: int, value: float, phase: str) -> None:
        self.ask(phase, **held_at(self.result, place, value))

    def _observation(self, index: int, x: float, _y: float, phase: str) -> None:
        """The others go along from where they were when the drag began, so that going back brings them back."""
        if phase == "began" or len(self.held_x) != len(self.result.x):
            self.held_x = np.array(self.result.x)
        self.ask(phase, **observation_at(self.result, self.held_x, index, x))

    def _truth_moved(self, x: float, _y: float, phase: str) -> None:
        name = TRUTHS[self.result.settings.model]
        self.ask(phase, **{name: float(f"{x:.4g}")})

    def _add(self, x: float, _y: float) -> None:
        s: SufficiencySettings = self.result.settings
        value = float(round(x) if s.model in ("bernoulli", "poisson") else float(f"{x:.4g}"))
        self.ask("ended", source="own", **{DATA[s.model]: (*self.result.x.tolist(), value)})

    def _remove(self, index: int) -> None:
        s: SufficiencySettings = self.result.settings
        self.ask("ended", source="own", **{DATA[s.model]: tuple(np.delete(self.result.x, index).tolist())})

    def _type_held(self) -> None:
        s: SufficiencySettings = self.result.settings
        if s.source == "own":
            self.type_asked.emit(DATA[s.model])
            return
        sums = {"bernoulli": "heads", "poisson": "events", "exponential": "total"}
        first = {"bernoulli": "first_toss", "poisson": "first_count"}
        names = {"mean_sd": "mean", "sum": sums.get(s.model, ""), "first": first.get(s.model, ""), "range": "width"}
        self.type_asked.emit(names.get(s.hold, s.hold))

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.formulas(self.result, self.predicting), words.aside(self.result, self.predicting)

    def derivation(self) -> tuple[Step, ...]:
        return words.derivation(self.result)

    def total_steps(self, result: Result) -> int:
        return result.settings.n_redraws if isinstance(result.settings, SufficiencySettings) else 0

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        if steps > 1000:
            raise SettingError("redraws", steps, tr("at most 1000"))
        return settings.with_values(n_redraws=steps)

    def describe(self) -> str:
        return words.describe(self.result)

    def status(self) -> str:
        s = self.result.settings
        note = f"     {self.result.notes[0]}" if self.result.notes and not self.predicting else ""
        return f"n = {count(s.size)}     R = {count(s.n_redraws)}{note}"


def scene(look: Look) -> Scene:
    return SufficiencyScene(look)


__all__ = ["DEPTH", "SufficiencyScene", "SufficiencyView", "scene"]

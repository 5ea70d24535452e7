"""One picture of a loss: the line it fits, the density of its noise, its logarithm and its slope, linked."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer

from engine.concept import Array
from engine.concepts import noise
from engine.concepts.noise import CONCEPT, NoiseResult
from engine.noise_models import Huber
from engine.noise_regression import LineFit
from engine.settings import Settings, setting
from engine.words import tr
from gui.formula import Formula
from gui.plots import Curve, Label, Segments
from gui.points import EditablePoints
from gui.scene import Scene, Step
from gui.scenes import noise_words as words
from gui.scenes.noise_curves import EACH, MOST_RESIDUALS, PROJECTED_EACH, ROWS, Curves
from gui.scenes.noise_pull import Guess, Pull
from gui.tables import Table
from gui.theme import Look

# Lines of words under the table that room is kept for, so that a remark does not make the picture jump.
REMARKS = 3

# What a column of years may be called; years are not grouped by thousands.
_YEARS = frozenset({"year", "years", "jahr", "jahre"})


@dataclass(frozen=True, kw_only=True)
class NoiseView(Settings):
    truth: bool = setting(True, "True line", group="Show")
    residuals: bool = setting(True, "Residuals of the first line", group="Show")


class NoiseScene(Scene):
    concept = CONCEPT
    view_settings = NoiseView
    answers = frozenset({"lines"})

    def build(self) -> None:
        self._build_fit()
        self.curves = Curves(self.canvas)
        self.table_panel = self.canvas.panel(ROWS - 7, 0, rows=7, axis="none")
        self.table = self.table_panel.add(Table(fill=True, spacing=1.5))
        self.canvas.stretch(columns=(1.5, 1.0))
        self.points.pointed.connect(lambda _index: self._pointer_moved())
        self.points.moved.connect(self._point_moved)
        self.points.added.connect(self._point_added)
        self.points.removed.connect(self._point_removed)
        self.points.echoes = self.curves.residuals
        self.curves.corner.moved.connect(self._corner_moved)
        self.known: object = None
        self.awaited = False
        self.waiting: tuple[int, float, float] | None = None
        self.canvas.installEventFilter(self)

    def _build_fit(self) -> None:
        panel = self.panel = self.canvas.panel(0, 0, rows=ROWS - 7, numbers=True, words="x", heights="y", grid=False)
        self.truth = panel.add(Curve("truth", key="truth"))
        self.sticks = panel.add(Segments("muted", width=1.0, key="sample"))
        self.others = panel.add(Curve("muted", width=1.4, dash="ghost", key="others"))
        self.lines = {letter: panel.add(Curve(letter, key=letter)) for letter in noise.LETTERS}
        self.gaps = {letter: panel.add(Segments(letter, width=2.2, key=letter)) for letter in noise.LETTERS}
        self.points = EditablePoints(self.canvas, panel)
        self.names = {letter: panel.add(Label(letter, key=letter, underline=letter)) for letter in noise.LETTERS}
        self.truth_name = panel.add(Label("truth", tr("true line"), key="truth"))
        self.pointed_name = panel.add(Label("sample", key="sample", offset=(0.0, -20.0)))
        self.pull = Pull(self, panel)
        self.guess = Guess(self, panel)

    # -- drawing

    def draw(self) -> None:
        result: NoiseResult = self.result
        known = (result.settings.dataset, result.settings.predictor, result.settings.seed)
        if known != self.known and result.settings.dataset != "own":
            # The handle waits at the point that pulls hardest at the first line.
            self.points.held = int(np.argmax(np.abs(result.fit("a").residuals)))
        self.known = known
        self._draw_frame(result)
        self.points.set_data(result.x, result.y)
        self._draw_truth(result)
        self.draw_lines()
        self.guess.draw(result)
        if not self.waits():
            self._draw_table(result)
        if self.awaited:
            QTimer.singleShot(0, self, self._go_on)

    def _draw_frame(self, result: NoiseResult) -> None:
        here = result.data
        title, years = f"{here.title}, n = {len(result.x)}", here.x_name.casefold() in _YEARS
        # The unit stands at the axis of errors as well; a room reads short words.
        heights = here.y_name.partition(" (")[0] if self._projected else here.y_name
        self.panel.furnish(title=title, words=here.x_name, heights=heights, years_x=years)
        low, high = float(result.x.min()), float(result.x.max())
        width = (high - low) or 1.0
        # The lines' handles stand beyond the data, so that none hides a point.
        self.panel.fit_x(low - 0.06 * width, high + 0.12 * width)
        bottom, top = float(result.y.min()), float(result.y.max())
        self.panel.fit_y(bottom - 0.04 * (top - bottom), top + 0.04 * (top - bottom))

    def _draw_truth(self, result: NoiseResult) -> None:
        truth = result.data.truth if self.view.truth else None
        self.truth.setVisible(truth is not None)
        self.truth_name.setVisible(truth is not None)
        if truth is not None:
            x = np.array(self.panel.x_span.limits)
            self.truth.set_data(x, truth[0] + truth[1] * x)
            at = float(x[0] + 0.22 * (x[1] - x[0]))
            self.truth_name.set_data(at, truth[0] + truth[1] * at)

    def draw_lines(self) -> None:
        """Lines and curves, one of them perhaps pulled off its data."""
        result: NoiseResult = self.result
        shown = dict(result.shown)
        x = np.array(self.panel.x_span.limits)
        for letter in noise.LETTERS:
            fit = None if self.predicting else shown.get(letter)
            self.lines[letter].setVisible(fit is not None)
            self.names[letter].setVisible(fit is not None)
            if fit is not None:
                heights = self.pull.heights(letter, fit, x)
                self.lines[letter].set_data(x, heights)
                self._name_line(letter, fit, x, heights)
        self.pull.draw(result)
        self._draw_others(result, x)
        self._draw_sticks(result)
        if not self.waits(self.curves.panels[2]):
            residuals = {letter: self.residuals(letter, fit) for letter, fit in shown.items()}
            self.curves.draw(result, residuals, self.predicting)
        self._draw_pointed()

    def residuals(self, letter: str, fit: LineFit) -> Array:
        """Residuals (n,) of a line where it now stands."""
        result: NoiseResult = self.result
        return fit.residuals if self.pull.letter != letter else result.y - self.pull.heights(letter, fit, result.x)

    def _name_line(self, letter: str, fit: LineFit, x: Array, heights: Array) -> None:
        part = {"a": 0.8, "b": 0.6, "c": 0.4}[letter]
        at = float(x[0] + part * (x[1] - x[0]))
        self.names[letter].set_data(at, float(np.interp(at, x, heights)), fit.model.loss_name)

    def _draw_others(self, result: NoiseResult, x: Array) -> None:
        """Lines that do as well, or nearly: muted, dotted, under the others."""
        lines = [line for _, fit in result.shown for line in fit.others] if not self.predicting else []
        heights = [(line[0] + line[1] * x[0], line[0] + line[1] * x[1], np.nan) for line in lines]
        self.others.set_data(np.tile([x[0], x[1], np.nan], len(lines)), np.array(heights).ravel())

    def _draw_sticks(self, result: NoiseResult) -> None:
        few = self.view.residuals and not self.predicting and len(result.x) <= MOST_RESIDUALS
        x, y = (result.x, result.y) if few else (result.x[:0], result.y[:0])
        residuals = self.residuals("a", result.fit("a"))[: len(x)]
        self.sticks.set_data(x, y, x, y - residuals)

    def _draw_pointed(self) -> None:
        """The observation pointed at: its residual from every line, in every panel."""
        if self.result is None:
            return
        result: NoiseResult = self.result
        index = self.points.under
        shown = {} if index < 0 or self.predicting else dict(result.shown)
        for letter in noise.LETTERS:
            fit = shown.get(letter)
            if fit is None:
                self.gaps[letter].set_data((), (), (), ())
                continue
            # Side by side, where three lie on one another.
            x = result.x[index] + {"a": -1.0, "b": 0.0, "c": 1.0}[letter] * 3.0 / max(1e-12, self.panel.plane.sx)
            y = result.y[index]
            self.gaps[letter].set_data([x], [y], [x], [y - self.residuals(letter, fit)[index]])
        at = {letter: float(self.residuals(letter, fit)[index]) for letter, fit in shown.items()}
        self.curves.point(result, at)
        self.pointed_name.set_data(*self._pointed_words(result, index))

    def _pointed_words(self, result: NoiseResult, index: int) -> tuple[float, float, str]:
        if index < 0 or self.points.handle.dragged:
            return 0.0, 0.0, ""
        return float(result.x[index]), float(result.y[index]), tr("observation {index}", index=index + 1)

    def _pointer_moved(self) -> None:
        """Another observation: the marks follow, and the formulas, which no new result announces."""
        self._draw_pointed()
        if self.result is not None:
            self.view_edited.emit(self.view)

    def _draw_table(self, result: NoiseResult) -> None:
        if self.predicting:
            self.table.set_rows((), (), tr("The lines and their likelihoods are hidden until you reveal them."))
            return
        for long, heads in words.WIDTHS:
            self.table.set_rows(*words.table(result, long, heads))
            names, column = self.table.widths(self.look)
            if names + len(self.table.head) * column <= self.table_panel.plane.width:
                return

    # -- the hand

    def _rounded(self, x: float, y: float) -> tuple[float, float]:
        """As many decimals as a pixel is worth."""
        plane = self.panel.plane
        places = [max(0, math.ceil(-math.log10(1.0 / abs(scale)))) for scale in (plane.sx, plane.sy)]
        return round(x, places[0]), round(y, places[1])

    def _point_moved(self, index: int, x: float, y: float, phase: str) -> None:
        if phase == "began":
            self.edited.emit(self.result.settings, phase)
        elif phase == "moved" and self.awaited:
            # Hundreds of numbers are not checked and written out anew for a place that is never drawn.
            self.waiting = (index, x, y)
        else:
            before, self.waiting = self.result.settings, None
            here = self.attempt(phase, noise.moved, index, *self._rounded(x, y))
            self.awaited = phase == "moved" and here != before

    def _go_on(self) -> None:
        """The last place that the hand went to while a picture was awaited."""
        self.awaited = False
        if self.waiting is not None and self.points.handle.dragged:
            self._point_moved(*self.waiting, "moved")

    def _point_added(self, x: float, y: float) -> None:
        self.points.held = len(self.result.x)
        self.attempt("ended", noise.added, *self._rounded(x, y))

    def _point_removed(self, index: int) -> None:
        self.attempt("ended", noise.removed, index)

    def _corner_moved(self, x: float, _y: float, phase: str) -> None:
        scale = next(fit.scale for _, fit in self.result.shown if isinstance(fit.model, Huber))
        delta = min(100.0, max(0.001, float(f"{abs(x) / scale:.3g}"))) if scale > 0 else 1.0
        self.ask(phase, delta=delta)

    # -- looks, Predict

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._share_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.canvas and event.type() == QEvent.Type.Resize:
            self._share_out()
            if self.result is not None:
                self._draw_table(self.result)
        return False

    def _share_out(self) -> None:
        """As much height to the table as it needs and the rest to the points.

        A room cannot read the table; there the strip says what it comes to.
        """
        m = self.look.metrics
        lines = 1 + len(noise.LOSSES) + 0.9 * REMARKS
        needed = 1.2 * m.axis + 12.0 + lines * self.table.loose * m.axis_words
        under = 0 if self._projected else min(12, math.ceil(ROWS * needed / max(1.0, self.canvas.height())))
        self.table.setVisible(under > 0)
        self.panel.cell, self.table_panel.cell = (0, 0, ROWS - under, 1), (ROWS - max(1, under), 0, max(1, under), 1)
        self.curves.share_out(PROJECTED_EACH if self._projected else EACH)
        self.canvas.lay_out()

    @property
    def _projected(self) -> bool:
        return self.look.metrics.name == "projector"

    def predict(self, on: bool) -> None:
        self.guess.ask(on)
        super().predict(on)

    def forget_guess(self) -> None:
        self.guess.line, self.guess.committed = None, False
        super().forget_guess()

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.formulas(self.result, self.points.under, self.predicting, self._projected)

    def derivation(self) -> tuple[Step, ...]:
        return words.derivation(self.result)

    def describe(self) -> str:
        return words.describe(self.result)

    def status(self) -> str:
        return tr("Drag a point or a line · double-click adds a point, Delete takes the last one held away")


def scene(look: Look) -> Scene:
    return NoiseScene(look)

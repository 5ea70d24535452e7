"""The trade-off in a model: hundreds of fits against one truth, the split at a place, and the error by complexity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QPushButton

from engine import tradeoff_truths as truths
from engine.concept import Result
from engine.concepts.tradeoff import CONCEPT, TradeoffResult, TradeoffSettings
from engine.settings import Settings, setting
from engine.words import mark, tr
from gui.controls import ControlPanel
from gui.formula import Formula
from gui.numbers import count
from gui.plots import Panel
from gui.scene import Scene, Step
from gui.scenes import tradeoff_words as words
from gui.scenes.tradeoff_errors import Errors, value_at
from gui.scenes.tradeoff_fits import Fits, Side
from gui.scenes.tradeoff_sketch import Pencil
from gui.tables import Table
from gui.theme import Look

PICTURES = {"all": mark("fits and errors"), "fits": mark("fits only"), "errors": mark("errors only")}
SCALES = {"stacked": mark("stacked"), "log": mark("each by itself, logarithmic")}
Cell = tuple[int, int, int, int]


@dataclass(frozen=True, kw_only=True)
class TradeoffView(Settings):
    picture: str = setting("all", "Picture", choices=PICTURES, group="Show")
    scale: str = setting("stacked", "Errors", choices=SCALES, group="Show")
    fits: bool = setting(True, "Every fit", group="Show")
    one: bool = setting(True, "One set and its fit", group="Show")
    band: bool = setting(True, "Band of one sd", group="Show")
    truth: bool = setting(True, "Truth", group="Show", help="In practice nobody knows it.")


class NewData(QPushButton):
    """The button that draws the noise anew."""

    def __init__(self) -> None:
        super().__init__(tr("Randomise the data"))
        self.setToolTip(tr("New noise in every training set: only the fits move"))
        self.setAutoDefault(False)

    def set_look(self, look: Look) -> None:
        self.setFont(look.font())
        self.setFixedHeight(look.metrics.field_height)


class TradeoffScene(Scene):
    concept = CONCEPT
    view_settings = TradeoffView
    answers = frozenset({"total"})
    unit_word = mark("training sets")
    more_steps = (1, 10, 100)

    def build(self) -> None:
        fits = self.canvas.panel(0, 0)
        self.fits = Fits(fits)
        self.side = Side(self.canvas, self.canvas.panel(0, 1), fits)
        self.errors = Errors(self.canvas.panel(1, 0))
        self.table_panel = self.canvas.panel(1, 1, axis="none")
        self.table = self.table_panel.add(Table(fill=True, spacing=1.7))
        self.probe, self.sigma, self.complexity = self.fits.probe, self.side.handle, self.errors.handle
        self.probe.moved.connect(lambda x, _y, phase: self.ask(phase, probe=round(x, 3)))
        self.sigma.moved.connect(self._noise_moved)
        self.complexity.moved.connect(self._complexity_moved)
        for handle, name in ((self.probe, "probe"), (self.sigma, "sigma")):
            handle.typed.connect(lambda name=name: self.type_asked.emit(name))
        self.complexity.typed.connect(lambda: self.type_asked.emit(self.result.settings.knob))
        self.pencil = Pencil(self.canvas, fits)
        self.pencil.stroke.connect(self._drawn)
        self.before: TradeoffSettings | None = None
        fits.clicked.connect(self._clicked)
        self.picked: tuple[object, int] | None = None
        self._arranged: object = None

    # -- drawing

    def draw(self) -> None:
        result: TradeoffResult = self.result
        view, hidden = self.view, self.predicting
        self._arrange()
        if view.picture != "errors":
            if self.side.panel.held is None or not self.waits():
                self.fits.draw(result, self.shown, view, self.look)
            if not self.waits(self.side.panel):
                self.side.draw(result)
        if view.picture == "errors" or (view.picture == "all" and not self.waits(self.errors.panel)):
            self.errors.draw(result, hidden, view.scale == "log", self.look)
        if self.waits():
            return
        self.table_panel.say(tr("The numbers are hidden until you reveal them.") if hidden else "")
        self.table.set_choices(*([((), (), "", False)] if hidden else words.tables(result)))

    @property
    def shown(self) -> int:
        """The training set that stands out, from 0: the one clicked, else the last drawn."""
        result: TradeoffResult = self.result
        if self.picked is not None and self.picked[0] == (result.settings.seed, result.done):
            return min(self.picked[1], result.done - 1)
        return result.done - 1

    def _arrange(self) -> None:
        """Give the panels of a picture their cells; a projected page has room for two."""
        projected = self.look.metrics.name == "projector"
        wanted = (self.view.picture, projected)
        if wanted == self._arranged:
            return
        self._arranged = wanted
        away: Cell = (0, 0, 1, 1)
        cells: dict[str, tuple[Cell, ...]] = {
            "all": ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1)),
            "fits": ((0, 0, 1, 1), (0, 1, 1, 1), away, away),
            "errors": (away, away, (0, 0, 1, 1), (0, 1, 1, 1)),
        }
        shown = {"all": (True,) * 4, "fits": (True, True, False, False), "errors": (False, False, True, True)}
        places, seen = cells[self.view.picture], shown[self.view.picture]
        if projected and self.view.picture == "all":
            places, seen = ((0, 0, 1, 1), away, (0, 1, 1, 1), away), (True, False, True, False)
        elif projected:
            seen = (*seen[:3], False)
            places = (*places[:2], (0, 0, 1, 2) if self.view.picture == "errors" else away, away)
        panels = (self.fits.panel, self.side.panel, self.errors.panel, self.table_panel)
        for panel, cell, there in zip(panels, places, seen, strict=True):
            panel.cell = cell
            _show(panel, there)
        one_row = self.view.picture != "all" or projected
        columns = (1.0, 1.0) if projected and self.view.picture == "all" else (0.62, 0.38)
        self.canvas.stretch(rows=(1.0, 1e-4) if one_row else (0.55, 0.45), columns=columns)

    # -- the hand

    def _noise_moved(self, _x: float, y: float, phase: str) -> None:
        sigma = max(0.0, y - self.result.split.truth)
        self.ask(phase, sigma=float(f"{sigma:.3g}") if sigma > 0.0005 else 0.0)

    def _complexity_moved(self, x: float, _y: float, phase: str) -> None:
        s: TradeoffSettings = self.result.settings
        value = value_at(s, x)
        self.ask(phase, **{s.knob: value if s.model == "ridge" else int(value)})

    def _drawn(self, stroke: Sequence[tuple[float, float]], phase: str) -> None:
        """A stroke of the hand over the truth that was there when it began."""
        if phase == "began" or self.before is None:
            self.before = self.result.settings
            self.edited.emit(self.before, "began")
            return
        start = self.before
        sketch = truths.drawn_over(start.truth, start.sketch, stroke)
        self.ask(phase, truth="sketch", sketch=sketch)
        if phase == "ended":
            self.before = None

    def _clicked(self, x: float, y: float) -> None:
        """A fit that is clicked brings its training set back."""
        result: TradeoffResult = self.result
        plane = self.fits.panel.plane
        place = self.fits.picked(QPointF(plane.px(x), plane.py(y)), result.done)
        if place < 0:
            return
        self.picked = ((result.settings.seed, result.done), place)
        self.hint.emit(tr("Training set {place} of {done}", place=count(place + 1), done=count(result.done)))
        self.draw()

    def new_data(self) -> None:
        """Other noise in every training set, the truth and the model as they are."""
        s: TradeoffSettings = self.result.settings
        self.picked = None
        self.ask("ended", seed=(s.seed + 1) % 2**32)

    def add_controls(self, panel: ControlPanel) -> None:
        self.button = NewData()
        self.button.clicked.connect(self.new_data)
        panel.add_widget("How much data?", self.button)

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.formulas(self.result, self.predicting), words.aside(self.result, self.predicting)

    def derivation(self) -> tuple[Step, ...]:
        return words.derivation(self.result)

    def total_steps(self, result: Result) -> int:
        return result.settings.n_sets if isinstance(result.settings, TradeoffSettings) else 0

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        return settings.with_values(n_sets=steps)

    def describe(self) -> str:
        return words.describe(self.result, self.predicting)

    def status(self) -> str:
        if self.result.notes and not self.predicting:
            return str(self.result.notes[0])
        return tr("Drag the line of complexity, x or σ · draw another truth across the plot · click a fit")


def _show(panel: Panel, there: bool) -> None:
    panel.frame.setVisible(there)
    for item in panel.items:
        item.setVisible(there)


def scene(look: Look) -> Scene:
    return TradeoffScene(look)

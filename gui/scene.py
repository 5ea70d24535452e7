"""What every concept's drawing has in common: a canvas, the hand's edits, formulas, and the hidden answer."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from engine.concept import Concept, Result
from engine.settings import SettingError, Settings
from engine.words import mark
from gui.controls import ControlPanel
from gui.formula import Formula
from gui.plots import Canvas, Panel
from gui.theme import Look


@dataclass(frozen=True, kw_only=True)
class NoView(Settings):
    """For scenes without choices of what is shown."""


@dataclass(frozen=True)
class Step:
    """One step of a derivation: a line of TeX, words with the present numbers, the key of what it lights up."""

    tex: str
    words: str
    key: str = ""


def make_scene(concept: Concept, look: Look) -> Scene:
    """The drawing of a concept: the module of the same name in gui.scenes."""
    module = importlib.import_module(f"gui.scenes.{concept.id}")
    scene: Scene = module.scene(look)
    return scene


def view_class(concept_id: str) -> type[Settings]:
    """The class of a concept's view, without making its scene."""
    module = importlib.import_module(f"gui.scenes.{concept_id}")
    found = [one for one in vars(module).values() if isinstance(one, type) and issubclass(one, Scene)]
    return next((one.view_settings for one in found if one.__module__ == module.__name__), NoView)


class Scene(QObject):
    """Draws one concept's results. Subclasses build their items in `build` and set them in `draw`.

    `edited(settings, phase)` carries what the hand asked for, phase began, moved or ended; `selected` the replicate
    that was clicked; `hint` words for the status line, "" to bring its usual ones back. A scene draws from the Result
    it is given and never keeps newer settings than that.
    """

    concept: ClassVar[Concept]
    view_settings: ClassVar[type[Settings]] = NoView
    answers: ClassVar[frozenset[str]] = frozenset()  # keys that Predict hides
    unit_word: ClassVar[str] = mark("steps")  # what the player counts
    more_steps: ClassVar[tuple[int, ...]] = (1, 10, 1000)  # what its buttons add

    edited = Signal(object, str)
    view_edited = Signal(object)
    view_followed = Signal(object)  # a view that goes with what the hand takes hold of: no change of its own to undo
    hint = Signal(str)
    type_asked = Signal(str)  # the name of the setting that is to be typed
    guess_forgotten = Signal()

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.canvas = Canvas(look)
        self.canvases: tuple[Canvas, ...] = (self.canvas,)
        self.result: Any = None
        self.view: Any = self.view_settings()
        self.predicting = self.ghosts = self.locked = False
        self._brief, self._parts, self._turn = False, 0, 0
        self.build()
        # Several pictures of one result stand behind each other; most concepts have one.
        self.widget = QStackedWidget()
        for canvas in self.canvases:
            self.widget.addWidget(canvas)
            # Of what has not been computed yet, or was stopped before, there is nothing to take hold of.
            canvas.setEnabled(False)

    def ask(self, phase: str, **values: object) -> None:
        """Ask for new settings; what the domain refuses is said and leaves the picture as it is."""
        self.attempt(phase, lambda settings: settings.with_values(**values))

    def attempt(self, phase: str, change: Callable[..., Any], *values: object) -> Any:
        """Ask for what `change` makes of the present settings (and `values`), and tell which; as `ask` otherwise."""
        settings = self.result.settings
        try:
            settings = change(settings, *values)
        except SettingError as error:
            self.hint.emit(f"! {error}")
        self.edited.emit(settings, phase)
        return settings

    def build(self) -> None:
        """Make the items, once."""
        raise NotImplementedError

    def show_result(self, result: Result, view: Settings | None = None) -> None:
        """Draw a result; the present view stays unless another is given."""
        if self.result is None:
            for canvas in self.canvases:
                canvas.setEnabled(True)
        self.result = result
        if view is not None:
            self.view = view
        self.draw()
        for canvas in self.canvases:
            canvas.follow_hand()

    def draw(self) -> None:
        """Bring the items in line with `self.result` and `self.view`."""
        raise NotImplementedError

    def be_brief(self, on: bool) -> None:
        """Before a drawing under a drag: of what stands beside the main picture one part has its turn, or none."""
        self._brief = on
        if on:
            self._turn, self._parts = (self._turn + 1) % max(1, 2 * self._parts), 0

    def waits(self, panel: Panel | None = None) -> bool:
        """Whether something beside the main picture may be left as it is till its turn, or till the hand rests.

        To be asked once a drawing for each part that costs something, always in the same order; a panel in which the
        hand is never waits.
        """
        if not self._brief or (panel is not None and panel.held is not None):
            return False
        self._parts += 1
        return self._turn != 2 * (self._parts - 1)

    def show_canvas(self, place: int) -> None:
        """Bring another picture to the front; its handles and keys are then the ones that count."""
        if self.canvas is not self.canvases[place]:
            self.canvas = self.canvases[place]
            self.widget.setCurrentWidget(self.canvas)

    def highlight(self, key: str) -> None:
        for canvas in self.canvases:
            canvas.highlight(key)

    def toggle_ghosts(self) -> bool:
        """Hold the present curves as ghosts, or let them go; whether they are held now."""
        self.ghosts = not self.ghosts
        for canvas in self.canvases:
            for panel in canvas.panels:
                (panel.freeze if self.ghosts else panel.release)()
        return self.ghosts

    def toggle_lock(self) -> bool:
        self.locked = not self.locked
        for canvas in self.canvases:
            for panel in canvas.panels:
                panel.lock(self.locked)
        return self.locked

    def refit(self) -> None:
        for panel in self.canvas.panels:
            panel.refit()
        if self.result is not None:
            self.draw()

    def set_look(self, look: Look) -> None:
        self.look = look
        for canvas in self.canvases:
            canvas.set_look(look)
        if self.result is not None:
            self.draw()

    def predict(self, on: bool) -> None:
        """Hide (or reveal) what answers the question."""
        self.predicting = on
        if self.result is not None:
            self.draw()

    def forget_guess(self) -> None:
        """What was guessed answered another question: it is told no longer, and begins no next guess."""
        self.guess_forgotten.emit()
        if self.result is not None:
            self.draw()

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        """The strip's formulas with live numbers, and its two-line aside."""
        return (), ("", "")

    def derivation(self) -> tuple[Step, ...]:
        return ()

    @property
    def derivation_available(self) -> bool:
        return type(self).derivation is not Scene.derivation

    def add_controls(self, panel: ControlPanel) -> None:
        """Add buttons and the like to the control panel."""

    def total_steps(self, result: Result) -> int:
        """How many steps the run will have in the end; 0 where nothing runs."""
        return 0

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        """Settings whose run has that many steps."""
        raise NotImplementedError

    def stepped(self, step: int) -> None:
        """The player has been moved by hand, or plays: `step` is to be shown."""

    def describe(self) -> str:
        """The picture in words, for a screen reader."""
        return ""

    def status(self) -> str:
        """What the status line says when nothing runs."""
        return ""

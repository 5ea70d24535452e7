"""What every concept's drawing has in common: a canvas, the hand's edits, formulas, derivation, and the hidden answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal

from engine.concept import Concept, Result
from engine.settings import Settings
from gui.controls import ControlPanel
from gui.formula import Formula
from gui.plots import Canvas
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


class Scene(QObject):
    """Draws one concept's results. Subclasses build their items in `build` and set them in `draw`.

    `edited(settings, phase)` carries what the hand asked for, phase began, moved or ended; `selected` the replicate
    that was clicked. A scene draws from the Result it is given and never keeps newer settings than that.
    """

    concept: ClassVar[Concept]
    view_settings: ClassVar[type[Settings]] = NoView
    answers: ClassVar[frozenset[str]] = frozenset()  # keys that Predict hides
    unit_word: ClassVar[str] = "steps"  # what the player counts

    edited = Signal(object, str)
    view_edited = Signal(object)
    hint = Signal(str)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.canvas = Canvas(look)
        self.result: Any = None
        self.view: Any = self.view_settings()
        self.predicting = False
        self.build()

    def build(self) -> None:
        """Make the items, once."""
        raise NotImplementedError

    def show_result(self, result: Result, view: Settings | None = None) -> None:
        """Draw a result; the present view stays unless another is given."""
        self.result = result
        if view is not None:
            self.view = view
        self.draw()

    def draw(self) -> None:
        """Bring the items in line with `self.result` and `self.view`."""
        raise NotImplementedError

    def set_look(self, look: Look) -> None:
        self.look = look
        self.canvas.set_look(look)
        if self.result is not None:
            self.draw()

    def predict(self, on: bool) -> None:
        """Hide (or reveal) what answers the question."""
        self.predicting = on
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

    def describe(self) -> str:
        """The picture in words, for a screen reader."""
        return ""

    def status(self) -> str:
        """What the status line says when nothing runs."""
        return ""

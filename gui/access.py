"""For every sense and hand: What's this, stillness, and words for whatever has the focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from engine.words import tr
from gui.feature import Command, Feature
from gui.memory import flag, memory
from gui.plots import Canvas

if TYPE_CHECKING:
    from gui.window import Window

_STILL = "motion/still"


def explanation(widget: QWidget | None) -> str:
    """What a widget is for: its own words, or those of the nearest thing about it that has some."""
    while widget is not None:
        found: str = widget.whatsThis() or widget.toolTip()
        if found:
            return found
        if isinstance(widget, Canvas):
            return str(widget.accessibleDescription())
        widget = widget.parentWidget()
    return ""


class Access(Feature):
    """Shift+F1, and *Reduce motion* besides what the desktop asks for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        # What the desktop allows; asked for before the first window comes up.
        self._moves = Canvas.motion
        self.still = flag(_STILL)
        self._settle()

    def commands(self) -> Sequence[Command]:
        return [
            Command(
                tr("Reduce motion"), "&View", self.toggle_motion, rule=True,
                checked=lambda: self.still or not self._moves, enabled=lambda: self._moves,
            ),
            Command(tr("What's this?"), "&Help", self.whats_this, ("Shift+F1",)),
        ]  # fmt: skip

    def toggle_motion(self) -> None:
        """Let nothing move that the hand does not move, or let it again where the desktop does."""
        self.still = not self.still
        memory().setValue(_STILL, self.still)
        self._settle()
        self.window.status.say(tr("Motion reduced") if not Canvas.motion else tr("Motion as the desktop has it"))

    def _settle(self) -> None:
        Canvas.motion = self._moves and not self.still

    def whats_this(self) -> None:
        """Explain what has the focus; with nothing in focus, what the pointer picks next."""
        focus = QApplication.focusWidget()
        words = explanation(focus)
        if focus is None or not words or focus is self.window:
            self._complete()
            QWhatsThis.enterWhatsThisMode()
        else:
            QWhatsThis.showText(focus.mapToGlobal(QPoint(focus.width() // 2, focus.height())), words, focus)

    def _complete(self) -> None:
        """What has a tooltip has that much to say when it is asked for more."""
        for widget in self.window.findChildren(QWidget):
            if widget.toolTip() and not widget.whatsThis():
                widget.setWhatsThis(widget.toolTip())

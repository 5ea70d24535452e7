"""Larger and smaller type, everywhere at once and remembered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QToolTip

from engine.words import tr
from gui.feature import Command, Feature
from gui.memory import memory, number
from gui.theme import ZOOMS, Look

_KEY = "type/zoom"


class Zoom(Feature):
    """Ctrl + and Ctrl − walk the sizes, Ctrl 0 goes back to the usual one."""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        kept = number(_KEY, 1.0)
        self.window.looks.zoom = kept if kept in ZOOMS else 1.0

    def commands(self) -> Sequence[Command]:
        standard = QKeySequence.StandardKey
        return [
            Command(tr("Larger type"), "&View", lambda: self._walk(1), (standard.ZoomIn, "Ctrl+="), rule=True),
            Command(tr("Smaller type"), "&View", lambda: self._walk(-1), (standard.ZoomOut,)),
            Command(tr("Usual size of type"), "&View", lambda: self._take(1.0), ("Ctrl+0",)),
        ]

    def _walk(self, step: int) -> None:
        """One size further from what is shown, which is less than what was asked for in a small window."""
        shown = ZOOMS.index(self.window.look.metrics.zoom)
        self._take(ZOOMS[min(max(0, shown + step), len(ZOOMS) - 1)])

    def _take(self, zoom: float) -> None:
        self.window.set_zoom(zoom)
        memory().setValue(_KEY, zoom)
        shown = self.window.look.metrics.zoom
        self.window.status.say(
            tr("Type at {percent} %", percent=round(100 * shown))
            if shown == zoom
            else tr("Type at {percent} %: this window has no room for larger type", percent=round(100 * shown))
        )

    def dressed(self, look: Look) -> None:
        QToolTip.setFont(look.font(look.metrics.hint))
        for menu in self.window.menuBar().findChildren(QMenu):
            menu.setFont(look.font())

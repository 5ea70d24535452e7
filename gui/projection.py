"""Before a room: the projector's scheme in full screen, a blank picture, a spotlight under the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QWindow

from engine.words import tr
from gui.covers import Blank, Spotlight
from gui.feature import Command, Feature
from gui.theme import Look

if TYPE_CHECKING:
    from gui.window import Window

# A key that is held down longer than this is let go to end what it began.
_HELD_MS = 400


class Room(Protocol):
    """What a room looks at: this window, or one of its own on another screen."""

    blank: Blank
    spot: Spotlight


class Projection(Feature):
    """F5, B and O; `room` is the audience's window while there is one."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.blank = Blank(window)
        self.spot = Spotlight(window)
        self.room: Room = self
        self._before = Qt.WindowState.WindowNoState
        self._watched: QWindow | None = None
        self._held = QElapsedTimer()
        self._needed: tuple[str, frozenset[str]] | None = None

    def commands(self) -> Sequence[Command]:
        on = self.window
        return [
            Command(tr("Projector"), "&View", self.toggle, ("F5",), checked=lambda: on.looks.projector, rule=True),
            Command(
                tr("Blank the picture"),
                "&View",
                self.toggle_blank,
                ("B", "."),
                checked=lambda: self.room.blank.isVisible(),
            ),
            Command(tr("Spotlight"), "&View", self.toggle_spot, ("O",), checked=lambda: self.room.spot.isVisible()),
        ]

    # -- full screen

    def toggle(self) -> None:
        """The projector scheme in full screen, and back to the desk as it was."""
        window = self.window
        full = Qt.WindowState.WindowFullScreen
        window.toggle_projector()
        if window.looks.projector:
            self._before = window.windowState() & ~full
            window.setWindowState(self._before | full)
        else:
            window.setWindowState(self._before)

    def escaped(self) -> bool:
        if self.room.spot.isVisible():
            self.toggle_spot()
        elif self.window.looks.projector:
            self.toggle()
        else:
            return False
        return True

    # -- controls

    def needed(self, concept_id: str, names: frozenset[str] | None) -> None:
        """Before a room the controls are those that the step touches, the rest under More."""
        self._needed = None if names is None else (concept_id, names)
        self._fold()

    def opened(self, concept_id: str) -> None:
        self._fold()

    def _fold(self) -> None:
        here = self.window.page
        if here is not None:
            wanted = self._needed is not None and self._needed[0] == here.concept.id and self.window.looks.projector
            here.panel.need(self._needed[1] if wanted and self._needed is not None else None)

    # -- blank and spotlight

    def take_room(self, room: Room | None) -> None:
        """Let B and O reach another window; None: this one again."""
        self.spot.hide()
        self.blank.lift()
        self.room = room or self

    def toggle_blank(self) -> None:
        """Black, until any key or click."""
        blank = self.room.blank
        if blank.isVisible():
            blank.lift()
        else:
            blank.lay()

    def toggle_spot(self) -> None:
        """A light that follows the pointer, until the key comes again or is let go after it was held."""
        spot = self.room.spot
        if spot.isVisible():
            spot.hide()
            return
        self._held.start()
        self._watch()
        if self.room is self:
            spot.point(self.window.mapFromGlobal(QCursor.pos()))
        spot.lay()

    def _watch(self) -> None:
        """Follow the pointer over all of the window, whatever widget it is on."""
        handle = self.window.windowHandle()
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove and self.spot.isVisible() and isinstance(event, QMouseEvent):
            self.spot.point(event.position().toPoint())
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_O:
            held = not event.isAutoRepeat() and self._held.isValid() and self._held.elapsed() > _HELD_MS
            if held and self.room.spot.isVisible():
                self.toggle_spot()
        return False

    def dressed(self, look: Look) -> None:
        self.spot.set_radius(round(8.5 * look.metrics.body))
        self._fold()

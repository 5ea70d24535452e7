"""Two screens: the room sees a live picture of its own, the lecturer keeps controls, notes and the hidden answer.

The audience's picture is drawn after the first one has been painted, and no more often than leaves the hand its time.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent, QScreen
from PySide6.QtWidgets import QLabel

from engine.words import tr
from gui.feature import Command, Feature
from gui.lessons import Lessons
from gui.projection import Projection
from gui.theme import Look

if TYPE_CHECKING:
    from gui.audience import Audience
    from gui.window import Window

# The room is shown at most so many pictures a second, and they take at most one part in so many of the time.
_PACE_S = 0.033
_PARTS = 4.0
_GRACE_MS = 20


def _same(one: QScreen, other: QScreen) -> bool:
    """Whether two screens show the same: a mirrored one counts as no other."""
    return one.name() == other.name() or one.geometry() == other.geometry()


class Presenter(Feature):
    """Shift+F5 opens and closes the audience's window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.audience: Audience | None = None
        self.answer_here = True
        self._last = self._cost = 0.0
        self._due = self._once(self._draw)
        self._weighing = self._once(self._weigh)
        self._pointing = self._once(self._point)
        self._at: tuple[QObject, QPointF] | None = None
        self.said = QLabel()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAccessibleName(tr("Notes for whoever speaks"))
        self.words.hide()
        window.bands.addWidget(self.words)
        layout = window.status.layout()
        if layout is not None:
            layout.addWidget(self.said)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._screen_came)
            app.screenRemoved.connect(self._screen_went)

    def _once(self, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        return timer

    def commands(self) -> Sequence[Command]:
        return [
            Command(
                tr("Audience's window"), "&View", self.toggle, ("Shift+F5",), checked=lambda: self.audience is not None
            ),
            Command(
                tr("Answer in this window"), "&View", self.toggle_answer, ("Shift+P",),
                checked=lambda: self.answer_here, enabled=lambda: self.audience is not None,
            ),
        ]  # fmt: skip

    # -- the window

    def toggle(self) -> None:
        """Open the audience's window, on another screen where there is one; or close it."""
        if self.audience is not None:
            self.audience.close()
            return
        from gui.audience import Audience

        self.audience = Audience(self.window)
        self.audience.closed.connect(self._closed)
        self.audience.wanted.connect(self.drawn)
        self.audience.blank.changed.connect(self._say)
        self.window.feature(Lessons).moved.connect(self._say)
        self._room(self.audience)
        self.place()
        self._show_page()
        self._draw()  # with a guess that has been made here, before the answer comes to be seen here
        self._hide_answers()
        self.window.activateWindow()

    def _closed(self) -> None:
        audience, self.audience = self.audience, None
        self.window.feature(Lessons).moved.disconnect(self._say)
        for timer in (self._due, self._weighing, self._pointing):
            timer.stop()
        self._room(None)
        self._hide_answers()
        if audience is not None:
            audience.deleteLater()

    def _room(self, audience: Audience | None) -> None:
        """Say whose picture it is that B blanks and O lights."""
        for feature in self.window.features:
            if isinstance(feature, Projection):
                feature.take_room(audience)

    def screens(self) -> list[QScreen]:
        """All screens there are; the lecturer's own first."""
        own = self.window.screen()
        return [own, *(screen for screen in QGuiApplication.screens() if not _same(screen, own))]

    def place(self) -> None:
        """Full screen on another screen than the lecturer's, or an ordinary window where there is none."""
        if self.audience is None:
            return
        own, *others = self.screens()
        if others:
            self.audience.fill(others[0])
        else:
            self.audience.stand(own)
        self._say()

    def _screen_came(self) -> None:
        QTimer.singleShot(0, self, self.place)

    def _screen_went(self) -> None:
        # The windows that stood on it are moved by Qt after this signal.
        QTimer.singleShot(0, self, self._come_back)

    def _come_back(self) -> None:
        """Leave a screen that is gone; an ordinary window on one that is there stays where it is."""
        audience = self.audience
        if audience is None:
            return
        seen = any(screen.geometry().intersects(audience.geometry()) for screen in self.screens())
        if audience.isFullScreen() or not seen:
            self.place()

    # -- the answer

    def hides(self) -> bool:
        return self.audience is not None and self.answer_here

    def toggle_answer(self) -> None:
        """Keep the hidden answer in this window, or hide it here as well, to move the guess that the room sees."""
        self.answer_here = not self.answer_here
        self._hide_answers()

    def _hide_answers(self) -> None:
        for page in self.window.pages.values():
            if page.predicting:
                self.window.hide_answer(page)
        self._say()

    def _say(self) -> None:
        page = self.window.page
        words = ""
        if self.audience is not None:
            words = tr("Audience: full screen") if self.audience.isFullScreen() else tr("Audience: a window")
            if self.audience.blank.isVisible():
                words += " · " + tr("blank, B shows it again")
            elif page is not None and page.predicting and self.answer_here:
                words += " · " + tr("the answer is hidden there, P reveals it")
        if words != self.said.text():
            self.said.setText(words)
            self.said.setVisible(bool(words))
        self._show_words()

    def _show_words(self) -> None:
        """A lesson's notes and its hidden answer, while the room cannot see this window's."""
        step = next((one for one in self.window.features if isinstance(one, Lessons)), None)
        lines = []
        if step is not None and self.audience is not None:
            self.audience.say(*step.room_words)
            answer = tr("Answer: {answer}", answer=step.answer) if step.hidden and step.answer else ""
            lines = [line for line in (step.notes, answer) if line]
        self.words.setText("\n".join(lines))
        self.words.setVisible(bool(lines))

    # -- following

    def spoken(self) -> None:
        # Twins follow pages, which are made anew.
        if self.audience is not None:
            self.audience.forget()

    def opened(self, concept_id: str) -> None:
        self._show_page()

    def _show_page(self) -> None:
        page = self.window.page
        if self.audience is None or page is None:
            return
        self.audience.show_page(page)
        for canvas in page.scene.canvases:
            canvas.viewport().removeEventFilter(self)
            canvas.viewport().installEventFilter(self)
        self.drawn()

    def drawn(self) -> None:
        """News for the room: right after the paint that is on its way, when the next one is farthest off.

        Before its turn it waits for a later paint, or until none has come.
        """
        if self.audience is None:
            return
        self._say()
        wait = self._last + max(_PACE_S, _PARTS * self._cost) - time.perf_counter()
        if wait <= 0.0:
            self._due.start(0)
        elif not self._due.isActive():
            self._due.start(round(1000 * wait) + _GRACE_MS)

    def needed(self, concept_id: str, names: frozenset[str] | None) -> None:
        self._say()

    def refitted(self) -> None:
        if self.audience is not None and self.audience.twin is not None:
            self._draw()
            self.audience.twin.refit()

    def _draw(self) -> None:
        page = self.window.page
        audience = self.audience
        if audience is None or audience.twin is None or page is None or page.result is None:
            return
        self._last = time.perf_counter()
        transport = page.stage.player.transport
        audience.twin.follow(page.shown, -1 if transport.at_end else transport.step)
        self._weighing.start(0)

    def _weigh(self) -> None:
        """What a picture costs, its paint included: a timer of no length comes after the paint."""
        self._cost = time.perf_counter() - self._last

    # -- the pointer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._at = (watched, event.position())
        elif kind == QEvent.Type.Leave:
            self._at = None
        else:
            return False
        if self.audience is not None and not self._pointing.isActive():
            self._pointing.start(16)
        return False

    def _point(self) -> None:
        page, audience = self.window.page, self.audience
        if audience is None or audience.twin is None or page is None:
            return
        canvas = next((one for one in page.scene.canvases if self._at and one.viewport() is self._at[0]), None)
        at = None if canvas is None or self._at is None else audience.twin.place_of(canvas, self._at[1])
        audience.point(at)

    # -- the rest

    def dressed(self, look: Look) -> None:
        self.said.setFont(look.font(look.metrics.hint))
        self.words.setFont(look.font())
        self.words.setContentsMargins(look.metrics.margin, look.metrics.margin // 3, look.metrics.margin, 0)
        if self.audience is not None:
            self.audience.dress()

    def closed(self) -> None:
        if self.audience is not None:
            self.audience.close()

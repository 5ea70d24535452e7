"""The player: how much of a run is shown. Transport only: it changes what is seen, never what is computed.

Play replays the run from the step that is shown, or from the first where all of it is shown; stepping and scrubbing
stop it. Steps beyond the end are asked for, and the window raises the number of them.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from engine.words import numerals, tr
from gui.numbers import count
from gui.sliders import Scale, ValueSlider
from gui.theme import Look

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 16.0, 64.0)
# One second of play at speed 1 shows about this many steps at the start and more as it goes on.
_FIRST_RATE = 4.0
_BEAT_MS = 16
# The track's least width with words beside it, in sizes of their type.
_TRACK = 8


class Transport(QObject):
    """Where the player stands: a whole number of steps, or at the end of whatever has been computed.

    `changed` is emitted when another step is to be shown; `wants_more(steps)` when the hand asks for steps beyond the
    end of the run.
    """

    changed = Signal()
    wants_more = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.available = 0
        self.total = 0
        self.speed = 1.0
        self._position: float | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._advance)

    @property
    def playing(self) -> bool:
        return self._timer.isActive()

    @property
    def at_end(self) -> bool:
        """Whether everything computed is shown, whatever arrives."""
        return self._position is None

    @property
    def step(self) -> int:
        """The step to be shown, from 1."""
        if self._position is None:
            return self.available
        return min(max(1, int(self._position)), max(1, self.available))

    def set_run(self, available: int, total: int) -> None:
        """Tell how much there is by now and how much there will be."""
        self.available, self.total = available, total

    def go(self, step: int) -> None:
        """Show the state after `step` steps."""
        if step > self.total:
            self.wants_more.emit(step)
            return
        self._position = None if step >= self.total else float(max(1, step))
        self.changed.emit()

    def stand(self, step: int) -> None:
        """Stand at a step of a run that is still to come."""
        self._position = float(max(1, step))

    def move(self, steps: int) -> None:
        """Step on or back; stepping stops the play."""
        self.pause()
        self.go(self.step + steps)

    def play(self) -> None:
        """Replay the run from the step shown, or from the first where all of it is shown."""
        if self.at_end or self.step >= self.total:
            self._position = 1.0
        self._since.start()
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        self._timer.stop()
        self.changed.emit()

    def toggle(self) -> None:
        if self.playing:
            self.pause()
        else:
            self.play()

    def finish(self) -> None:
        """Show all of it."""
        self._timer.stop()
        self._position = None
        self.changed.emit()

    def _advance(self) -> None:
        seconds = min(0.1, self._since.restart() / 1000.0)
        here = self._position if self._position is not None else float(self.total)
        # The first few are worth watching one by one; thousands are not, so the pace grows with what is there.
        pace = _FIRST_RATE * max(1.0, here / 8.0) * self.speed
        self._position = here + pace * seconds
        if self._position >= self.total:
            self._timer.stop()
            self._position = None
        elif self._position > self.available:
            self._position = float(self.available)
        self.changed.emit()


class _Glyph(QAbstractButton):
    """A round or plain button with a drawn sign: back, play, pause, next."""

    def __init__(self, sign: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = sign
        self.filled = sign == "play"
        self.look: Look | None = None
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # A click leaves the keyboard where it was, so that Space still plays after a step by the mouse.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(34, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        painter.translate(self.width() / 2.0, self.height() / 2.0)
        painter.scale(side / 34.0, side / 34.0)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.filled:
            painter.setBrush(self.look.colour("accent"))
            painter.drawEllipse(QPointF(0, 0), 16, 16)
        elif self.hasFocus() or self.underMouse():
            painter.setBrush(self.look.colour("accent", 0.14))
            painter.drawEllipse(QPointF(0, 0), 16, 16)
        painter.setBrush(self.look.colour("surface" if self.filled else "ink"))
        self._draw_sign(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.look.colour("ink"))
            painter.drawEllipse(QPointF(0, 0), 16, 16)

    def _draw_sign(self, painter: QPainter) -> None:
        if self.sign == "pause":
            painter.drawRect(QRectF(-5, -6, 3.4, 12))
            painter.drawRect(QRectF(1.6, -6, 3.4, 12))
        elif self.sign == "play":
            painter.drawPolygon(QPolygonF([QPointF(-4, -6.5), QPointF(7, 0), QPointF(-4, 6.5)]))
        else:
            side = 1.0 if self.sign == "next" else -1.0
            painter.drawPolygon(QPolygonF([QPointF(-5 * side, -6), QPointF(4 * side, 0), QPointF(-5 * side, 6)]))
            painter.drawRect(QRectF(4 * side if side > 0 else -6, -6, 2, 12))


class PlayerBar(QWidget):
    """Back, play, step, +1 +10 +1000, a track to scrub, and where it stands; hidden where nothing runs."""

    def __init__(
        self, look: Look, unit: str = "steps", more: tuple[int, ...] = (1, 10, 1000), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.unit = unit
        self.transport = Transport(self)
        self.back = _Glyph("back", tr("One back (←)"))
        self.start = _Glyph("play", tr("Play or pause (Space)"))
        self.next = _Glyph("next", tr("One on (→)"))
        self.more = {steps: QToolButton() for steps in more}
        self.track = ValueSlider(Scale(1, 2, 1.0, whole=True), look)
        self.track.setAccessibleName(tr("Part of the run shown"))
        self.track.setToolTip(tr("How much of the run is shown: drag to go back and on"))
        self.track.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.state = QLabel()
        self.speed = QToolButton()
        self._lay_out()
        self._connect()
        self.set_look(look)
        self.hide()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        for glyph in (self.back, self.start, self.next):
            self._row.addWidget(glyph)
        self._row.addSpacing(8)
        for steps, button in self.more.items():
            button.setText(f"+{count(steps)}")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr("{steps} more {unit}", steps=steps, unit=self.unit))
            button.setToolTip(tr("Show {steps} more {unit}", steps=count(steps), unit=self.unit))
            self._row.addWidget(button)
        self._row.addSpacing(8)
        self._row.addWidget(self.track, 1)
        self._row.addSpacing(8)
        self._row.addWidget(self.state)
        self._row.addWidget(self.speed)
        self.speed.setAutoRaise(True)
        self.speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.speed.setToolTip(tr("Speed of play"))

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.transport.move(-1))
        self.next.clicked.connect(lambda: self.transport.move(1))
        self.start.clicked.connect(self.transport.toggle)
        for steps, button in self.more.items():
            button.clicked.connect(lambda _checked=False, steps=steps: self.transport.move(steps))
        self.track.dragged.connect(self._scrub)
        self.track.stepped.connect(self._scrub)
        self.speed.clicked.connect(self._choose_speed)
        self.transport.changed.connect(self.refresh)

    def _scrub(self, step: float) -> None:
        self.transport.pause()
        self.transport.go(round(step))

    def _choose_speed(self) -> None:
        menu = self.speeds_menu()
        menu.popup(self.speed.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        menu.setActiveAction(next(one for one in menu.actions() if one.isChecked()))

    def speeds_menu(self) -> QMenu:
        """The speeds to choose from, the present one ticked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(self.speed.font())
        group = QActionGroup(menu)
        for speed in SPEEDS:
            action = QAction(numerals(f"{speed:g}×"), menu, checkable=True, checked=speed == self.transport.speed)
            action.triggered.connect(lambda _checked=False, speed=speed: self._take_speed(speed))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _take_speed(self, speed: float) -> None:
        self.transport.speed = speed
        self.refresh()

    def pressed(self, key: Qt.Key) -> bool:
        """Do what a key asks of the player; False where it asks nothing or nothing runs."""
        if self.isHidden() or key not in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        if key == Qt.Key.Key_Space:
            self.transport.toggle()
        else:
            self.transport.move(-1 if key == Qt.Key.Key_Left else 1)
        return True

    def set_run(self, available: int, total: int) -> None:
        """Tell how many steps there are; hides the bar where there are none."""
        self.transport.set_run(available, total)
        self.setVisible(total > 0)
        self.refresh()

    def refresh(self) -> None:
        transport = self.transport
        sign = "pause" if transport.playing else "play"
        if self.start.sign != sign:
            self.start.sign = sign
            self.start.update()
        words = tr("{step} of {total} {unit}", step=count(transport.step), total=count(transport.total), unit=self.unit)
        if not self.track.isSliderDown() and transport.total:
            if self.track.scale.high != max(2, transport.total):
                self.track.set_scale(Scale(1, max(2, transport.total), 1.0, whole=True))
            self.track.show_value(transport.step, words)
        if self.state.text() != words:
            self.state.setText(words)
        speed = tr("speed {speed:g}×", speed=transport.speed)
        if self.speed.text() != speed:
            self.speed.setText(speed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Where a drawer or large type leaves little room the track says enough."""
        margins = self._row.contentsMargins()
        parts = [*self.more.values(), self.speed, self.back, self.start, self.next]
        taken = sum(part.sizeHint().width() if part.minimumWidth() == 0 else part.minimumWidth() for part in parts)
        taken += margins.left() + margins.right() + 24 + (self._row.count() - 1) * self._row.spacing()
        room = self.width() - taken - _TRACK * self.state.font().pixelSize()
        self.state.setVisible(room >= self.state.minimumWidth())

    def set_look(self, look: Look) -> None:
        metrics = look.metrics
        self.setFixedHeight(metrics.player_height)
        self._row.setContentsMargins(metrics.margin, 0, metrics.margin, 0)
        side = round(34 * metrics.body / 14)
        for glyph in (self.back, self.start, self.next):
            glyph.look = look
            glyph.setFixedSize(side, side)
            glyph.update()
        for widget in (*self.more.values(), self.state, self.speed):
            widget.setFont(look.font(metrics.axis))
        self.state.setMinimumWidth(self.state.fontMetrics().horizontalAdvance(f"1 000 000 of 1 000 000 {self.unit}"))
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.track.set_look(look)
        self._fit_words()

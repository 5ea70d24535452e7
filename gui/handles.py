"""Handles: points of a panel that the hand drags, steps and types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QGraphicsSceneMouseEvent

from engine.words import listed, mark, numerals, said, tr
from gui.axes import Plane
from gui.guard import Guarded
from gui.labels import Label, Wish, place_labels
from gui.theme import DESK, Look, ui_font

__all__ = ["ARROWS", "HALO", "Constraint", "Handle", "Label", "Wish", "anywhere", "place_labels"]

Constraint = Callable[[float, float], tuple[float, float]]
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_Up: (0, 1),
}
HALO = 8.0
LATE_MS = 16


def anywhere(x: float, y: float) -> tuple[float, float]:
    return x, y


class Handle(Guarded, QGraphicsObject):
    """A point of a panel that the hand moves; only the hand emits, `place` is silent.

    `moved` carries x, y and "began", "moved" or "ended" (one "ended" per drag, also when Esc gave the start back, and
    per key step); `typed` asks for a field. `constrain` maps where the hand is to where the handle may be.
    """

    moved = Signal(float, float, str)
    typed = Signal()
    focused = Signal(bool)

    def __init__(self, role: str, x: float = 0.0, y: float = 0.0, *, constrain: Constraint = anywhere,
                 step: tuple[float, float] | None = None, name: str = "", description: str = "",
                 word: str = mark("drag"), key: str = "") -> None:  # fmt: skip
        super().__init__()
        self.role, self.key, self.constrain, self.step = role, key, constrain, step
        self.name, self.description, self.word = name, description, word
        self.says: Callable[[float, float], str] | None = None
        self.look: Look | None = None
        self.plane: Plane | None = None
        self.x_data, self.y_data = constrain(x, y)
        self.dragged = self.hovered = self.keyed = self.known = False
        self._start = (self.x_data, self.y_data)
        self._grip = QPointF()
        self._words, self._box = "", QRectF()
        # Under the hand it waits for its answer, so that one paint shows both; but not for long.
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self.follow)
        self.setZValue(5.0)
        self.setAcceptHoverEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def value(self) -> tuple[float, float]:
        return self.x_data, self.y_data

    def told(self) -> str:
        """Its value in words."""
        words = self.says(*self.value) if self.says else ""
        return words or listed(numerals(f"{number:.4g}").replace("-", "−") for number in self.value)

    def spoken(self) -> str:
        """What a screen reader says of it."""
        return self.description or tr(
            "{name}: arrows step, Shift steps by ten, Enter types", name=self.name or said(self.word)
        )

    def place(self, x: float, y: float) -> None:
        """Move it from the program: silent, and without effect while the hand holds it."""
        if not self.dragged:
            self._go(*self.constrain(x, y))

    def set_look(self, look: Look) -> None:
        self.prepareGeometryChange()
        self.look = look
        self._renew()

    def set_plane(self, plane: Plane) -> None:
        self.plane = plane
        self._go(self.x_data, self.y_data)

    def set_strength(self, strength: float) -> None:
        self.setOpacity(strength)

    def distance(self, at: QPointF) -> float:
        return QLineF(at, self.pos()).length()

    def _go(self, x: float, y: float) -> None:
        self.x_data, self.y_data = x, y
        self.follow()

    def follow(self) -> None:
        """Stand in the picture where its value is."""
        self._late.stop()
        if self.plane is not None:
            self.setPos(self.plane.px(self.x_data), self.plane.py(self.y_data))
        self._renew()

    def _renew(self) -> None:
        """Find the words that stand beside it now, and paint it anew."""
        words = self._text()
        box = self._beside(words) if words and self.look is not None else QRectF()
        if box != self._box:
            self.prepareGeometryChange()
        self._words, self._box = words, box
        self.update()

    # -- the hand

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self.dragged, self.keyed = True, False
        self._start, self._grip = self.value, event.scenePos() - self.pos()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()
        self.moved.emit(*self.value, "began")
        self._renew()

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        # Two quick drags are two drags, not a double-click.
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if not self.dragged or self.plane is None or event.scenePos() == event.lastScenePos():
            return
        self.known = True
        before = self.value
        self.x_data, self.y_data = self.constrain(*self.plane.data(event.scenePos() - self._grip))
        if self.value != before:
            if not self._late.isActive():
                self._late.start()
            self.moved.emit(*self.value, "moved")

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self.let_go()

    def sceneEvent(self, event: QEvent) -> bool:
        # Also comes without a release, when a dialog takes the mouse away. Qt is in the middle of it: what follows from
        # the end of a drag may hide this item, which would take the mouse from it twice.
        if event.type() == QEvent.Type.UngrabMouse and self.dragged:
            QTimer.singleShot(0, self, self.let_go)
        return bool(super().sceneEvent(event))

    def let_go(self) -> None:
        """End a drag where it is."""
        if not self.dragged:
            return
        self.dragged = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.follow()
        self.moved.emit(*self.value, "ended")

    def setVisible(self, visible: bool) -> None:
        if not visible and self.dragged:
            # What it moved has gone with other settings, and it was their change that ended the drag.
            self.dragged = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        super().setVisible(visible)

    def hoverEnterEvent(self, event: Any) -> None:
        self.hovered = True
        self._renew()

    def hoverLeaveEvent(self, event: Any) -> None:
        self.hovered = False
        self._renew()

    # -- the keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.keyed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.focused.emit(True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.keyed = False
        self.focused.emit(False)
        self.update()

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is for the handle and not for the window's shortcuts."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        key = event.key()
        return plain and (
            key in ARROWS or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (key == Qt.Key.Key_Escape and self.dragged)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.wants(event):
            event.ignore()
            return
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self._give_back()
        elif event.key() in ARROWS:
            self._step(*ARROWS[Qt.Key(event.key())], 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            self.typed.emit()

    def _give_back(self) -> None:
        self._go(*self._start)
        self.moved.emit(*self.value, "moved")
        self.let_go()

    def _step(self, across: int, up: int, times: int) -> None:
        if self.plane is None or self.dragged:
            return
        p = self.plane
        dx, dy = self.step or ((p.x1 - p.x0) / 100, (p.y1 - p.y0) / 100)
        before = self.value
        self.keyed = self.known = True
        self._go(*self.constrain(self.x_data + across * times * dx, self.y_data + up * times * dy))
        if self.value != before:
            self.moved.emit(*self.value, "ended")

    # -- the picture

    @property
    def _radius(self) -> float:
        return float(self.look.metrics.handle if self.look else DESK.handle)

    def boundingRect(self) -> QRectF:
        reach = self._radius + 2 * HALO + 8
        return QRectF(-reach, -reach, 2 * reach, 2 * reach).united(self._box.adjusted(-2, -2, 2, 2))

    def shape(self) -> QPainterPath:
        hit = (self.look.metrics.handle_hit if self.look else DESK.handle_hit) / 2
        path = QPainterPath()
        path.addEllipse(QPointF(0, 0), max(hit, self._radius + 2), max(hit, self._radius + 2))
        return path

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        if self.look is None:
            return
        look, r, centre = self.look, self._radius, QPointF(0, 0)
        grow = look.metrics.handle / DESK.handle
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hovered or self.dragged:
            painter.setBrush(look.colour(self.role, 0.18))
            painter.drawEllipse(centre, r + HALO * grow, r + HALO * grow)
        painter.setPen(QPen(look.colour(self.role), look.metrics.handle_ring))
        painter.setBrush(look.colour(self.role if self.dragged else "surface"))
        painter.drawEllipse(centre, r, r)
        if self.keyed:
            painter.setPen(QPen(look.colour("accent"), 2 * grow))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            out = r + look.metrics.handle_ring / 2 + 4 * grow
            painter.drawEllipse(centre, out, out)
        if self._words:
            painter.fillRect(self._box, look.colour("surface", 0.9))
            painter.setFont(ui_font(look.metrics.axis))
            painter.setPen(look.colour("ink" if self.dragged else "muted"))
            painter.drawText(self._box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self._words)

    def _text(self) -> str:
        if self.dragged:
            return self.says(*self.value) if self.says else ""
        return said(self.word) if self.hovered and not self.known else ""

    def _beside(self, words: str) -> QRectF:
        """Where words stand: right of it, or left where the plot ends."""
        look = self.look
        assert look is not None
        gap = self._radius + (HALO + 6) * look.metrics.handle / DESK.handle
        width = QFontMetricsF(ui_font(look.metrics.axis)).horizontalAdvance(words) + 8
        right = self.plane is None or self.pos().x() + gap + width <= self.plane.left + self.plane.width
        box = QRectF(gap if right else -gap - width, -0.75 * look.metrics.axis, width, 1.5 * look.metrics.axis)
        if self.plane is not None and self.pos().y() > self.plane.bottom - look.metrics.axis:
            box.moveBottom(-4)  # off the base line
        return box

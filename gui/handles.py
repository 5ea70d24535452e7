"""What floats above the marks: handles that the hand drags, and labels that give way to each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QGraphicsSceneMouseEvent

from gui.axes import Plane
from gui.marks import FAR_AWAY, Floats, Mark, fixed_pen, label_weight
from gui.theme import DESK, Look, ui_font

Constraint = Callable[[float, float], tuple[float, float]]
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_Up: (0, 1),
}
HALO = 8.0
# Points of curves, a dozen pixels apart, that a label may lie on before it rather yields.
MOST_COVERED = 8


def anywhere(x: float, y: float) -> tuple[float, float]:
    return x, y


class Handle(QGraphicsObject):
    """A point of a panel that the hand moves; only the hand emits, `place` is silent.

    `moved` carries x, y and "began", "moved" or "ended" (one "ended" per drag, also when Esc gave the start back, and
    per key step); `typed` asks for a field. `constrain` maps where the hand is to where the handle may be.
    """

    moved = Signal(float, float, str)
    typed = Signal()
    focused = Signal(bool)

    def __init__(self, role: str, x: float = 0.0, y: float = 0.0, *, constrain: Constraint = anywhere,
                 step: tuple[float, float] | None = None, name: str = "", description: str = "", word: str = "drag",
                 key: str = "") -> None:  # fmt: skip
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
        self.setZValue(5.0)
        self.setAcceptHoverEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def value(self) -> tuple[float, float]:
        return self.x_data, self.y_data

    def spoken(self) -> str:
        """What a screen reader says of it."""
        return self.description or f"{self.name or self.word}: arrows step, Shift steps by ten, Enter types"

    def place(self, x: float, y: float) -> None:
        """Move it from the program: silent, and without effect while the hand holds it."""
        if not self.dragged:
            self._go(*self.constrain(x, y))

    def set_look(self, look: Look) -> None:
        self.prepareGeometryChange()
        self.look = look
        self.update()

    def set_plane(self, plane: Plane) -> None:
        self.plane = plane
        self._go(self.x_data, self.y_data)

    def set_strength(self, strength: float) -> None:
        self.setOpacity(strength)

    def distance(self, at: QPointF) -> float:
        return QLineF(at, self.pos()).length()

    def _go(self, x: float, y: float) -> None:
        self.x_data, self.y_data = x, y
        if self.plane is not None:
            self.setPos(self.plane.px(x), self.plane.py(y))
        self.update()

    # -- the hand

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self.dragged, self.keyed = True, False
        self._start, self._grip = self.value, event.scenePos() - self.pos()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()
        self.moved.emit(*self.value, "began")
        self.update()

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        # Two quick drags are two drags, not a double-click.
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if not self.dragged or self.plane is None or event.scenePos() == event.lastScenePos():
            return
        self.known = True
        before = self.value
        self._go(*self.constrain(*self.plane.data(event.scenePos() - self._grip)))
        if self.value != before:
            self.moved.emit(*self.value, "moved")

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self.let_go()

    def ungrabMouseEvent(self, event: Any) -> None:
        # Also comes without a release, when a dialog or another window takes the mouse away.
        self.let_go()

    def let_go(self) -> None:
        """End a drag where it is."""
        if not self.dragged:
            return
        self.dragged = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()
        self.moved.emit(*self.value, "ended")

    def hoverEnterEvent(self, event: Any) -> None:
        self.hovered = True
        self.update()

    def hoverLeaveEvent(self, event: Any) -> None:
        self.hovered = False
        self.update()

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
        words = 16.0 * (self.look.metrics.axis if self.look else DESK.axis)
        return QRectF(-reach - words, -reach, 2 * (reach + words), 2 * reach)

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
        if text := self._text():
            self._write(painter, look, text, r + (HALO + 6) * grow)

    def _text(self) -> str:
        if self.dragged:
            return self.says(*self.value) if self.says else ""
        return self.word if self.hovered and not self.known else ""

    def _write(self, painter: QPainter, look: Look, text: str, gap: float) -> None:
        font = ui_font(look.metrics.axis)
        width = QFontMetricsF(font).horizontalAdvance(text) + 8
        right = self.plane is None or self.pos().x() + gap + width <= self.plane.left + self.plane.width
        box = QRectF(gap if right else -gap - width, -0.75 * look.metrics.axis, width, 1.5 * look.metrics.axis)
        if self.plane is not None and self.pos().y() > self.plane.bottom - look.metrics.axis:
            box.moveBottom(-4)  # off the base line
        painter.fillRect(box, look.colour("surface", 0.9))
        painter.setFont(font)
        painter.setPen(look.colour("ink" if self.dragged else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)


class Label(Mark):
    """Words in ink at a data point, `offset` pixels off (up is negative), underlined in the colour of its role.

    `side` tells which side of the text box lies at the point: "left", "centre", "right". `underline` "" is a solid
    rule, the name of a role gives that role's dash, None leaves it out. Where it ends up is the panel's business: see
    `place_labels`.
    """

    clipped = False
    layer = 4.0

    def __init__(self, role: str, text: str = "", x: float = 0.0, y: float = 0.0, *,
                 offset: tuple[float, float] = (0.0, -16.0), side: str = "centre", underline: str | None = "",
                 weight: int = 400, key: str = "", z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.offset, self.side, self.underline, self.weight = offset, side, underline, weight
        self.tried = 0
        self.arrange: Callable[[], None] = lambda: None
        self.box: QRectF | None = None
        self.text = text
        self.set_data(x, y)

    def set_data(self, x: float, y: float, text: str | None = None) -> None:
        self.x_data, self.y_data = x, y
        self.text = self.text if text is None else text
        self.renew()

    def wish(self) -> Wish | None:
        """The box that it would like and where it stands, or None while there is nothing to show."""
        if self.plane is None or self.look is None or not self.text or not self.isVisible():
            return None
        m, at = self.look.metrics, QPointF(self.plane.px(self.x_data), self.plane.py(self.y_data))
        if not self.plane.rect.adjusted(-2, -2, 2, 2).contains(at):
            return None
        width = (
            QFontMetricsF(ui_font(m.axis_words, label_weight(self.look, self.weight))).horizontalAdvance(self.text) + 12
        )
        height = 1.5 * m.axis_words + (m.underline if self.underline is not None else 0)
        scale = m.handle / DESK.handle
        left = {"left": 0.0, "right": -width}.get(self.side, -width / 2)
        dx, dy = self.offset
        box = QRectF(at.x() + left + dx * scale, at.y() - height / 2 + dy * scale, width, height)
        return Wish(box, at, self.tried)

    def distance(self, at: QPointF) -> float:
        return 0.0 if self.box is not None and self.box.contains(at) else FAR_AWAY

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        self.arrange()
        super().paint(painter, option, widget)

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if self.box is None:
            return
        m, box = look.metrics, QRectF(self.box)
        painter.fillRect(box, look.colour("surface", 0.9))
        if self.underline is not None:
            pen = fixed_pen(look, self.role, None, self.underline)
            pattern = [length * pen.widthF() / m.underline for length in pen.dashPattern()]
            pen.setWidthF(m.underline)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if pattern:
                pen.setDashPattern(pattern)
            painter.setPen(pen)
            y = round(box.bottom() - m.underline / 2) + (0.5 if m.underline % 2 else 0.0)
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            box.setBottom(box.bottom() - m.underline)
        painter.setPen(look.colour("ink"))
        painter.setFont(ui_font(m.axis_words, label_weight(look, self.weight)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self.text)


@dataclass(frozen=True)
class Wish:
    """A label's box as it would like it, the point that it speaks of, and the alternative it took last time."""

    box: QRectF
    anchor: QPointF
    tried: int = 0

    def alternatives(self) -> list[QRectF]:
        """Its wish, then mirrored about the point, then further off, beside, and shifted along."""
        centre = self.box.center() - self.anchor
        dx, dy = centre.x(), centre.y()
        w, h = self.box.width() / 2, self.box.height()
        spots = [(dx, dy), (dx, -dy), (-dx, dy), (-dx, -dy), (dx, dy * 2), (dx, dy - h), (dx, dy + h)]
        spots += [(w + 12, 0), (-w - 12, 0), (dx + w, dy), (dx - w, dy), (w + 12, -h), (-w - 12, -h)]
        spots += [(w + 12, h), (-w - 12, h), (dx, dy - 2 * h), (dx, dy + 2 * h)]
        boxes = [QRectF(self.box) for _ in spots]
        for box, (x, y) in zip(boxes, spots, strict=True):
            box.moveCenter(self.anchor + QPointF(x, y))
        return boxes

    def off(self, box: QRectF) -> float:
        """Pixels between the point and a box."""
        dx = max(box.left() - self.anchor.x(), self.anchor.x() - box.right(), 0.0)
        dy = max(box.top() - self.anchor.y(), self.anchor.y() - box.bottom(), 0.0)
        return max(dx, dy)


def place_labels(wishes: Sequence[Wish | None], within: QRectF, curves: Floats | None = None,
                 taken: Sequence[QRectF] = ()) -> list[tuple[QRectF, int] | None]:  # fmt: skip
    """Where each label goes (its box and which alternative that is); None where it must yield.

    Inside `within`, off each other and off `taken` without exception; near its point; off the `curves` (points, in
    pixels) as far as can be, and never over much of them. A label keeps its last place while that is no worse, so that
    it does not hop about under a drag.
    """
    curves = np.empty((0, 2)) if curves is None else curves
    blocked = list(taken)
    placed: list[tuple[QRectF, int] | None] = []
    for wish in wishes:
        place = None if wish is None else _place(wish, within, curves, blocked)
        placed.append(place)
        if place is not None:
            blocked.append(place[0])
    return placed


def _place(wish: Wish, within: QRectF, curves: Floats, blocked: Sequence[QRectF]) -> tuple[QRectF, int] | None:
    best: tuple[float, QRectF, int] | None = None
    boxes = wish.alternatives()
    for index, (box, covered) in enumerate(zip(boxes, _covered(curves, boxes), strict=True)):
        far = wish.off(box) > wish.off(wish.box) + 1.2 * box.height()
        if far or covered > MOST_COVERED or not within.contains(box) or any(map(box.intersects, blocked)):
            continue
        cost = covered + 0.2 * index + wish.off(box) / 40 - (1.5 if index == wish.tried else 0.0)
        if best is None or cost < best[0]:
            best = (cost, box, index)
    return None if best is None else best[1:]


def _covered(points: Floats, boxes: Sequence[QRectF]) -> list[int]:
    """How many points lie in each box."""
    x, y = points[:, :1], points[:, 1:]
    left, top, right, bottom = np.array([(b.left(), b.top(), b.right(), b.bottom()) for b in boxes]).T
    counts: list[int] = ((x > left) & (x < right) & (y > top) & (y < bottom)).sum(axis=0).tolist()
    return counts

"""Labels: words at a mark that give way to curves, to handles and to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from engine.words import said
from gui.axes import Plane
from gui.lines import Mark
from gui.strokes import FAR_AWAY, Floats, fixed_pen, label_weight, write
from gui.theme import DESK, Look, advance

# Points of curves, a dozen pixels apart, that a label may lie on before it rather yields.
MOST_COVERED = 8


class Label(Mark):
    """Words in ink at a data point, `offset` pixels off (up is negative), underlined in the colour of its role.

    `side` tells which side of the text box lies at the point: "left", "centre", "right". `underline` "" is a solid
    rule, the name of a role gives that role's dash, None leaves it out. Where it ends up is the panel's business: see
    `place_labels`.
    """

    clipped = False
    layer = 4.0
    form = ("role", "text", "x_data", "y_data", "offset", "side", "underline", "weight")

    def __init__(self, role: str, text: str = "", x: float = 0.0, y: float = 0.0, *,
                 offset: tuple[float, float] = (0.0, -16.0), side: str = "centre", underline: str | None = "",
                 weight: int = 400, key: str = "", z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.offset, self.side, self.underline, self.weight = offset, side, underline, weight
        self.tried = 0
        self.box: QRectF | None = None
        self.text = said(text)
        self.set_data(x, y)

    @property
    def empty(self) -> bool:
        return not self.text

    def set_data(self, x: float, y: float, text: str | None = None) -> None:
        self.x_data, self.y_data = x, y
        self.text = self.text if text is None else said(text)
        if self.given():
            self.renew()

    def wish(self) -> Wish | None:
        """The box that it would like and where it stands, or None while there is nothing to show."""
        if self.plane is None or self.look is None or not self.text or not self.isVisible():
            return None
        m, p = self.look.metrics, self.plane
        x, y = p.px(self.x_data), p.py(self.y_data)
        if not (p.left - 2 <= x <= p.left + p.width + 2 and p.top - 2 <= y <= p.bottom + 2):
            return None
        width = advance(self.text, m.axis_words, label_weight(self.look, self.weight)) + 12
        height = 1.5 * m.axis_words + (m.underline if self.underline is not None else 0)
        scale = m.handle / DESK.handle
        left = {"left": 0.0, "right": -width}.get(self.side, -width / 2)
        dx, dy = self.offset
        box = QRectF(x + left + dx * scale, y - height / 2 + dy * scale, width, height)
        return Wish(box, QPointF(x, y), self.tried)

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
        write(painter, box, self.text, m.axis_words, label_weight(look, self.weight))


@dataclass(frozen=True)
class Wish:
    """A label's box as it would like it, the point that it speaks of, and the alternative it took last time."""

    box: QRectF
    anchor: QPointF
    tried: int = 0

    def kept_place(self) -> QRectF:
        """The box at the alternative that it took last time."""
        centre = QPointF(*self.centres()[self.tried])
        box = QRectF(self.box)
        box.moveCenter(centre)
        return box

    def centres(self) -> list[tuple[float, float]]:
        """Middles of its wish, then mirrored about the point, then further off, beside, and shifted along."""
        x, y = self.anchor.x(), self.anchor.y()
        centre = self.box.center()
        dx, dy = centre.x() - x, centre.y() - y
        w, h = self.box.width() / 2, self.box.height()
        spots = [(dx, dy), (dx, -dy), (-dx, dy), (-dx, -dy), (dx, dy * 2), (dx, dy - h), (dx, dy + h)]
        spots += [(w + 12, 0), (-w - 12, 0), (dx + w, dy), (dx - w, dy), (w + 12, -h), (-w - 12, -h)]
        spots += [(w + 12, h), (-w - 12, h), (dx, dy - 2 * h), (dx, dy + 2 * h)]
        return [(x + across, y + down) for across, down in spots]


Sides = tuple[float, float, float, float]


def place_labels(wishes: Sequence[Wish | None], within: QRectF, curves: Floats | None = None,
                 taken: Sequence[QRectF] = ()) -> list[tuple[QRectF, int] | None]:  # fmt: skip
    """Where each label goes (its box and which alternative that is); None where it must yield.

    Inside `within`, off each other and off `taken` without exception; near its point; off the `curves` (points, in
    pixels) as far as can be, and never over much of them. A label keeps its last place while that is no worse, so that
    it does not hop about under a drag.
    """
    x, y = np.empty((2, 0)) if curves is None else np.ascontiguousarray(curves.T)
    board = _Board(_sides(within), x, y, [_sides(box) for box in taken])
    return [None if wish is None else board.place(wish) for wish in wishes]


def _sides(box: QRectF) -> Sides:
    """Left, top, right, bottom."""
    return box.left(), box.top(), box.right(), box.bottom()


@dataclass
class _Board:
    """The room, the points of curves, and the boxes that are taken so far; in plain numbers, which cost the least."""

    room: Sides
    x: Floats
    y: Floats
    blocked: list[Sides]

    def place(self, wish: Wish) -> tuple[QRectF, int] | None:
        """The cheapest alternative that may be: by the points covered, by its rank, by its way off."""
        width, height = wish.box.width(), wish.box.height()
        centres = wish.centres()
        most = _way_off(wish.anchor, _sides(wish.box)) + 1.2 * height
        best: tuple[float, Sides, int] | None = None
        # The place it had comes first: no other can cost less than nothing, as that one mostly does.
        for index in (wish.tried, *(i for i in range(len(centres)) if i != wish.tried)):
            x, y = centres[index]
            box = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
            off = _way_off(wish.anchor, box)
            cost = 0.2 * index + off / 40 - (1.5 if index == wish.tried else 0.0)
            if off > most or not self._free(box) or (best is not None and (cost, index) >= (best[0], best[2])):
                continue
            covered = self._covered(box)
            cost += covered
            if covered <= MOST_COVERED and (best is None or (cost, index) < (best[0], best[2])):
                best = (cost, box, index)
            if best is not None and best[0] < 0.0:
                break
        if best is None:
            return None
        self.blocked.append(best[1])
        left, top, right, bottom = best[1]
        return QRectF(left, top, right - left, bottom - top), best[2]

    def _free(self, box: Sides) -> bool:
        """Whether a box lies in the room and off all that is taken."""
        left, top, right, bottom = box
        room = self.room
        if left < room[0] or top < room[1] or right > room[2] or bottom > room[3]:
            return False
        return not any(left < b[2] and b[0] < right and top < b[3] and b[1] < bottom for b in self.blocked)

    def _covered(self, box: Sides) -> int:
        """How many points of curves lie in a box."""
        left, top, right, bottom = box
        return int(np.count_nonzero((self.x > left) & (self.x < right) & (self.y > top) & (self.y < bottom)))


def _way_off(at: QPointF, box: Sides) -> float:
    """Pixels between a point and a box."""
    x, y = at.x(), at.y()
    return max(box[0] - x, x - box[2], box[1] - y, y - box[3], 0.0)

"""Tags: values on a base line with their words in one row under it, none over another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from gui.axes import Plane
from gui.lines import Mark
from gui.strokes import FAR_AWAY, fixed_pen, label_weight, shape_path, write
from gui.theme import MARKS, Look, advance

# Lines of `Furnishing.below` that a row of tags needs.
ROOM = 1.3


def beside(
    anchors: Sequence[float], widths: Sequence[float], low: float, high: float, *, gap: float, apart: float,
    avoid: float = math.nan,
) -> list[float]:  # fmt: skip
    """Left ends of words in one row at points in rising order: left of their points up to some point, right from it on.

    They stay between `low` and `high` as long as there is room, in their order, `apart` pixels off each other, and off
    `avoid` where that costs nothing.
    """
    count = len(anchors)
    tries = sorted(range(count + 1), key=lambda k: abs(k - count // 2))
    rows = [_row(anchors, widths, k, gap, apart) for k in tries]

    def cost(lefts: list[float]) -> float:
        ends = [left + width for left, width in zip(lefts, widths, strict=True)]
        out = max(0.0, low - lefts[0]) + max(0.0, ends[-1] - high)
        far = sum(max(left - a, a - end) for left, end, a in zip(lefts, ends, anchors, strict=True))
        crossed = sum(left < avoid < end for left, end in zip(lefts, ends, strict=True))
        return 100.0 * (out > 0.5) + out + far + 1.5 * gap * crossed

    lefts = min(rows, key=cost) if count else []
    edge = low
    for i in range(count):
        lefts[i] = max(lefts[i], edge)
        edge = lefts[i] + widths[i] + apart
    edge = high
    for i in reversed(range(count)):
        lefts[i] = min(lefts[i], edge - widths[i])
        edge = lefts[i] - apart
    return lefts


def _row(anchors: Sequence[float], widths: Sequence[float], first: int, gap: float, apart: float) -> list[float]:
    """Words before `first` packed leftwards from their points, the others rightwards."""
    lefts = [0.0] * len(anchors)
    edge = math.inf
    for i in reversed(range(first)):
        lefts[i] = min(anchors[i] - gap, edge - apart) - widths[i]
        edge = lefts[i]
    edge = -math.inf
    for i in range(first, len(anchors)):
        lefts[i] = max(anchors[i] + gap, edge + apart)
        edge = lefts[i] + widths[i]
    return lefts


@dataclass
class TagRow:
    """The tags that share a line, and `line`: a value whose vertical line passes through their row."""

    tags: list[Tag] = field(default_factory=list)
    line: float = math.nan
    stale: bool = True
    marked: bool = False

    def arrange(self) -> None:
        """Find the words' places, once after each change."""
        if not self.stale:
            return
        self.stale = False
        for tag in self.tags:
            tag.box = None
        shown = [tag for tag in self.tags if tag.plane and tag.look and tag.text and tag.isVisible()]
        if not shown or shown[0].plane is None or shown[0].look is None:
            return
        plane, m = shown[0].plane, shown[0].look.metrics
        shown.sort(key=lambda tag: tag.anchor(plane))
        self.marked = len(shown) > 2  # the third cannot stand beside its own point if they are close
        widths = [tag.width() for tag in shown]
        rim = min(plane.left, m.margin)
        lefts = beside(
            [tag.anchor(plane) for tag in shown], widths, plane.left - rim, plane.left + plane.width + rim,
            gap=0.5 * m.axis_words, apart=1.2 * m.axis_words, avoid=plane.px(self.line),
        )  # fmt: skip
        for tag, left, width in zip(shown, lefts, widths, strict=True):
            tag.box = QRectF(left, plane.bottom + 0.55 * m.axis_words, width, 1.35 * m.axis_words)


class Tag(Mark):
    """A value marked on the base line, a short tick under it and words beside the tick.

    Where the words cannot stand beside it they carry the mark of their role; a value outside the view stands at that
    edge with an arrow, and one without a place on this axis (`anchored` False) is only told.
    """

    clipped = False
    layer = 4.0

    def __init__(self, role: str, row: TagRow, *, size: float = 12.0, key: str = "") -> None:
        super().__init__(role, key=key)
        self.row, self.size = row, size
        self.value, self.text, self.anchored = math.nan, "", True
        self.box: QRectF | None = None
        self.strength = 1.0
        row.tags.append(self)

    def set_data(self, value: float, text: str = "", *, anchored: bool = True) -> None:
        self.value, self.text, self.anchored = value, text, anchored
        self.renew()

    @property
    def empty(self) -> bool:
        return not self.text

    def renew(self) -> None:
        self.row.stale = True
        super().renew()

    def set_plane(self, plane: Plane) -> None:
        self.row.stale = True
        super().set_plane(plane)

    def set_look(self, look: Look) -> None:
        self.row.stale = True
        super().set_look(look)

    def boundingRect(self) -> QRectF:
        own = super().boundingRect()
        return own.adjusted(-60, 0, 60, 30)

    @property
    def words(self) -> str:
        """What is written: the text, with an arrow where the value lies outside the view."""
        plane = self.plane
        if plane is None or not self.anchored or not math.isfinite(self.value) or self.inside(plane):
            return self.text
        return f"← {self.text}" if self.value < plane.x0 else f"{self.text} →"

    def inside(self, plane: Plane) -> bool:
        return self.anchored and plane.x0 <= self.value <= plane.x1

    def anchor(self, plane: Plane) -> float:
        """The pixel that the words stand at."""
        if not self.anchored or not math.isfinite(self.value):
            return plane.left
        return min(max(plane.px(self.value), plane.left), plane.left + plane.width)

    def width(self) -> float:
        """Pixels of the words, with room for a mark before them."""
        if self.look is None:
            return 0.0
        m = self.look.metrics
        return advance(self.words, m.axis_words, label_weight(self.look)) + 8 + self._indent(self.look)

    def _indent(self, look: Look) -> float:
        plain = self.plane is not None and self.inside(self.plane) and not self.row.marked
        return 0.0 if plain else 1.1 * look.metrics.axis_words

    def outline_box(self) -> QRectF | None:
        self.row.arrange()
        return self.box

    def distance(self, at: QPointF) -> float:
        box = self.outline_box()
        if box is not None and box.contains(at):
            return 0.0
        if self.plane is None or not self.inside(self.plane):
            return FAR_AWAY
        return max(0.0, QLineF(at, QPointF(self.plane.px(self.value), self.plane.bottom)).length() - self.size / 2)

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        box = self.outline_box()
        if box is not None:
            painter.fillRect(box, look.colour("surface", 0.9))
        if self.inside(plane):
            self._draw_mark(painter, plane, look, box)
        if box is None:
            return
        m, indent = look.metrics, self._indent(look)
        if indent:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(self.role))
            spot = QPointF(box.left() + 0.5 * indent, box.center().y())
            painter.drawPath(shape_path(MARKS.get(self.role, "o"), 4.5 * m.mark).translated(spot))
        painter.setPen(look.colour("ink"))
        write(painter, box.adjusted(indent, 0, 0, 0), self.words, m.axis_words, label_weight(look))

    def _draw_mark(self, painter: QPainter, plane: Plane, look: Look, box: QRectF | None) -> None:
        """The mark on the line and its tick, which ends above the words of another."""
        x, m = plane.px(self.value), look.metrics
        if box is not None:
            others = [tag.box for tag in self.row.tags if tag.box is not None]
            crossed = any(other.left() - 2 < x < other.right() + 2 for other in others)
            pen = fixed_pen(look, self.role, 2.0, "")
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QLineF(x, plane.bottom, x, box.top() - 1 if crossed else box.bottom() - 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self.role))
        shape = shape_path(MARKS.get(self.role, "o"), self.size / 2 * m.mark)
        painter.drawPath(shape.translated(x, plane.bottom))

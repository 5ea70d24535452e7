"""Numbers in rows beside a picture: exact over empirical, and the verdict under them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from gui.axes import Plane
from gui.marks import Mark, shape_path
from gui.theme import MARKS, Look, ui_font


@dataclass(frozen=True)
class Row:
    """One line of a table: a name with the mark of its role, then cells. `bold` cells are exact values."""

    name: str
    cells: tuple[str, ...]
    role: str = ""
    mark: bool = False
    bold: tuple[bool, ...] = ()
    rule: bool = True
    muted: bool = False
    key: str = ""


class Table(Mark):
    """A head, rows and a sentence; as wide as its panel, or as its `share` of it from the right."""

    clipped = False

    def __init__(self, *, share: float = 1.0, name_share: float = 0.3, spacing: float = 1.9) -> None:
        super().__init__("ink")
        self.share, self.name_share, self.spacing = share, name_share, spacing
        self.head: tuple[str, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.verdict = ""
        self.verdict_strong = False
        self.setZValue(4.5)

    def set_rows(self, head: Sequence[str], rows: Sequence[Row], verdict: str = "", strong: bool = False) -> None:
        self.head, self.rows, self.verdict, self.verdict_strong = tuple(head), tuple(rows), verdict, strong
        self.update()

    def height(self, look: Look) -> float:
        """Pixels that the whole table takes."""
        lines = len(self.rows) + (1 if self.head else 0) + (1.4 if self.verdict else 0)
        return lines * self.spacing * look.metrics.axis_words

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        m = look.metrics
        line = self.spacing * m.axis_words
        width = plane.width * self.share
        left, top = plane.left + plane.width - width, plane.top
        first = left + width * self.name_share
        count = max([len(self.head), *(len(row.cells) for row in self.rows)], default=1)
        column = (left + width - first) / max(1, count)
        if self.share < 1.0:
            painter.fillRect(QRectF(left - 8, top - 4, width + 8, self.height(look)), look.colour("surface", 0.9))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        y = top
        if self.head:
            painter.setFont(ui_font(m.axis))
            painter.setPen(look.colour("muted"))
            for number, words in enumerate(self.head):
                painter.drawText(QRectF(first + number * column, y, column, line), right, words)
            y += line
        for row in self.rows:
            self._draw_row(painter, look, row, QRectF(left, y, width, line), first, column)
            y += line
        if self.verdict:
            painter.setFont(ui_font(m.axis, 600 if self.verdict_strong else 400))
            painter.setPen(look.colour("ink" if self.verdict_strong else "muted"))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(left, y + 0.4 * line, width, 2.4 * line), flags, self.verdict)

    def _draw_row(self, painter: QPainter, look: Look, row: Row, box: QRectF, first: float, column: float) -> None:
        m = look.metrics
        if row.rule:
            painter.setPen(QPen(look.colour("hairline"), m.axis_pen))
            painter.drawLine(QLineF(box.left(), round(box.top()) + 0.5, box.right(), round(box.top()) + 0.5))
        indent = 0.0
        if row.role:
            indent = 1.2 * m.axis_words
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(row.role))
            if row.mark:
                path = shape_path(MARKS.get(row.role, "o"), 5.0 * m.mark)
                painter.drawPath(path.translated(QPointF(box.left() + 5 * m.mark, box.center().y())))
            else:
                painter.drawRect(QRectF(box.left(), box.top() + 0.2 * box.height(), m.underline, 0.6 * box.height()))
        painter.setPen(look.colour("muted" if row.muted else "ink"))
        painter.setFont(ui_font(m.axis_words, 600 if row.mark else 400))
        name = box.adjusted(indent, 0, first - box.right(), 0)
        painter.drawText(
            name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, row.name
        )
        painter.setPen(look.colour("ink"))
        for number, words in enumerate(row.cells):
            bold = number < len(row.bold) and row.bold[number]
            painter.setFont(ui_font(m.axis_words, 600 if bold else 400))
            cell = QRectF(first + number * column, box.top(), column, box.height())
            painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)


def verdict(scores: Mapping[str, float]) -> tuple[str, bool]:
    """The computed sentence for named z scores, and whether it is a warning."""
    if not scores:
        return "one replicate has no standard error yet", False
    name, worst = max(scores.items(), key=lambda item: item[1])
    if worst < 3.0:
        return "✓ consistent with theory (every |z| < 3)", False
    return f"! not consistent: {name} is {worst:.1f} standard errors off", True

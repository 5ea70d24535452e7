"""Numbers in rows beside a picture: exact over empirical, and the verdict under them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

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
    """A head, rows and a sentence at the right of a panel, as wide as the words need; gone where it finds no room.

    With `fill` it takes the panel's whole width. `beside` is a share of the panel's width that it must leave free.
    """

    clipped = False

    def __init__(self, *, fill: bool = False, spacing: float = 1.9, beside: float = 0.0) -> None:
        super().__init__("ink")
        self.fill, self.spacing, self.beside = fill, spacing, beside
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
        lines = len(self.rows) + bool(self.head) + (0.9 * (1 + self.verdict.count("\n")) if self.verdict else 0)
        return lines * self.spacing * look.metrics.axis_words

    def widths(self, look: Look) -> tuple[float, float]:
        """Pixels that the names and each column of numbers need."""
        m = look.metrics
        regular, bold = QFontMetricsF(ui_font(m.axis_words)), QFontMetricsF(ui_font(m.axis_words, 600))
        head = [QFontMetricsF(ui_font(m.axis)).horizontalAdvance(words) for words in self.head]
        cells = [bold.horizontalAdvance(words) for row in self.rows for words in row.cells]
        names = [
            (bold if row.mark else regular).horizontalAdvance(row.name) + (1.2 * m.axis_words if row.role else 0.0)
            for row in self.rows
            if row.cells
        ]
        return max(names, default=0.0), max(head + cells, default=0.0) + 1.4 * m.axis_words

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        m = look.metrics
        line = self.spacing * m.axis_words
        count = max([len(self.head), *(len(row.cells) for row in self.rows)], default=1)
        name_width, column = self.widths(look)
        width = name_width + count * column
        room = plane.width * (1.0 - self.beside)
        if width > room or self.height(look) > plane.height + line:
            return
        if self.fill:
            column, width = (plane.width - name_width) / max(1, count), plane.width
        left, y = plane.left + plane.width - width, plane.top
        first = left + name_width
        if not self.fill:
            painter.fillRect(QRectF(left - 8, y - 4, width + 8, self.height(look)), look.colour("surface", 0.9))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if self.head:
            painter.setFont(ui_font(m.axis))
            painter.setPen(look.colour("muted"))
            for place, words in enumerate(self.head):
                painter.drawText(QRectF(first + place * column, y, column, line), right, words)
            y += line
        for row in self.rows:
            self._draw_row(painter, look, row, QRectF(left, y, width, line), first, column)
            y += line
        if self.verdict:
            painter.setFont(ui_font(m.axis, 600 if self.verdict_strong else 400))
            painter.setPen(look.colour("ink" if self.verdict_strong else "muted"))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(left, y + 0.3 * line, width, 3.0 * line), flags, self.verdict)

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

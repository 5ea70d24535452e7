"""Numbers in rows beside a picture: exact over empirical, and the verdict under them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gui.axes import Plane
from gui.marks import Floats, Mark, shape_path, write
from gui.theme import MARKS, Look, advance, ui_font


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

    With `fill` it takes the panel's whole width. `beside` is a share of the panel's width that it must leave free; it
    goes to the left, or away, where it would lie on what the panel draws.
    """

    clipped = False

    def __init__(self, *, fill: bool = False, spacing: float = 1.9, beside: float = 0.0) -> None:
        super().__init__("ink")
        self.fill, self.spacing, self.beside = fill, spacing, beside
        self.head: tuple[str, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.verdict = ""
        self.verdict_strong = False
        self.place: QRectF | None = None
        self.choices: tuple[tuple[Sequence[str], Sequence[Row], str, bool], ...] = ()
        self.setZValue(4.5)

    def set_choices(self, *choices: tuple[Sequence[str], Sequence[Row], str, bool]) -> None:
        """Tables, each head, rows, verdict and whether that is a warning; the first that finds room is shown."""
        self.choices = choices
        self.set_rows(*choices[0])

    def set_rows(self, head: Sequence[str], rows: Sequence[Row], verdict: str = "", strong: bool = False) -> None:
        self.head, self.rows, self.verdict, self.verdict_strong = tuple(head), tuple(rows), verdict, strong
        self.renew()

    def height(self, look: Look) -> float:
        """Pixels that the whole table takes."""
        lines = len(self.rows) + bool(self.head)
        return lines * self.spacing * look.metrics.axis_words + self._verdict_height(look)

    def _verdict_height(self, look: Look) -> float:
        """Pixels of the sentences under the rows, wrapped to the table's width."""
        if not self.verdict:
            return 0.0
        name_width, column = self.widths(look)
        width = self.plane.width if self.fill and self.plane else name_width + self._columns * column
        font = ui_font(look.metrics.axis, 600 if self.verdict_strong else 400)
        flags = int(Qt.TextFlag.TextWordWrap)
        words = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e4), flags, self.verdict)
        return words.height() + 0.45 * self.spacing * look.metrics.axis_words

    def widths(self, look: Look) -> tuple[float, float]:
        """Pixels that the names and each column of numbers need."""
        m = look.metrics
        head = [advance(words, m.axis) for words in self.head]
        cells = [advance(words, m.axis_words, 600) for row in self.rows for words in row.cells]
        names = [
            advance(row.name, m.axis_words, 600 if row.mark else 400) + (1.2 * m.axis_words if row.role else 0.0)
            for row in self.rows
            if row.cells
        ]
        return max(names, default=0.0), max(head + cells, default=0.0) + 1.4 * m.axis_words

    def settle(self, points: Floats) -> None:
        """Right, else left, else away; the next choice where the first finds no room."""
        self.place = None
        if self.plane is None or self.look is None or not self.rows:
            return
        for head, rows, words, strong in self.choices or ((self.head, self.rows, self.verdict, self.verdict_strong),):
            self.head, self.rows, self.verdict, self.verdict_strong = tuple(head), tuple(rows), words, strong
            self.place = self._room(self.plane, self.look, points)
            if self.place is not None:
                return

    def _room(self, plane: Plane, look: Look, points: Floats) -> QRectF | None:
        name_width, column = self.widths(look)
        width, height = name_width + self._columns * column, self.height(look)
        if width > plane.width * (1.0 - self.beside) or height > plane.height + self.spacing * look.metrics.axis_words:
            return None
        if self.fill:
            return QRectF(plane.left, plane.top, plane.width, height)
        for left in (plane.left + plane.width - width, plane.left):
            box = QRectF(left, plane.top, width, height)
            x, y = points[:, 0], points[:, 1]
            hit = (x > left - 8) & (x < left + width + 8) & (y > plane.top - 4) & (y < box.bottom())
            if not hit.any():
                return box
        return None

    @property
    def _columns(self) -> int:
        return max([len(self.head), *(len(row.cells) for row in self.rows)], default=1)

    @property
    def words_box(self) -> QRectF | None:
        return self.place

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        self.arrange()
        super().paint(painter, option, widget)

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if self.place is None:
            return
        m = look.metrics
        line = self.spacing * m.axis_words
        name_width, column = self.widths(look)
        left, y, width = self.place.left(), self.place.top(), self.place.width()
        if self.fill:
            column = (plane.width - name_width) / max(1, self._columns)
        first = left + name_width
        if not self.fill:
            painter.fillRect(QRectF(left - 8, y - 4, width + 8, self.height(look)), look.colour("surface", 0.9))
        if self.head:
            painter.setPen(look.colour("muted"))
            for place, words in enumerate(self.head):
                write(painter, QRectF(first + place * column, y, column, line), words, m.axis, across=1.0)
            y += line
        for row in self.rows:
            self._draw_row(painter, look, row, QRectF(left, y, width, line), first, column)
            y += line
        if self.verdict:
            painter.setFont(ui_font(m.axis, 600 if self.verdict_strong else 400))
            painter.setPen(look.colour("ink" if self.verdict_strong else "muted"))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(left, y + 0.3 * line, width, 9.0 * line), flags, self.verdict)

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
        name = box.adjusted(indent, 0, first - box.right(), 0)
        write(painter, name, row.name, m.axis_words, 600 if row.mark else 400, across=0.0)
        painter.setPen(look.colour("ink"))
        for number, words in enumerate(row.cells):
            bold = number < len(row.bold) and row.bold[number]
            cell = QRectF(first + number * column, box.top(), column, box.height())
            write(painter, cell, words, m.axis_words, 600 if bold else 400, across=1.0)


def verdict(scores: Mapping[str, float]) -> tuple[str, bool]:
    """The computed sentence for named z scores, and whether it is a warning."""
    if not scores:
        return "one replicate has no standard error yet", False
    name, worst = max(scores.items(), key=lambda item: item[1])
    if worst < 3.0:
        return "✓ consistent with theory (every |z| < 3)", False
    return f"! not consistent: {name} is {worst:.1f} standard errors off", True

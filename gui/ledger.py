"""A table that fills a place of its own: columns as wide as their words, a dashed slot where an answer is hidden."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gui.axes import Plane
from gui.marks import FAR_AWAY, Mark, write
from gui.tables import Row
from gui.theme import Look, Metrics, advance, ui_font

SLOT = "?"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class Line:
    """A sentence under the rows; `strong` in ink and half bold."""

    text: str
    strong: bool = False


class Note(Mark):
    """One line of words in a place of its own, shortened to its width."""

    clipped = False
    layer = 4.5

    def __init__(self, text: str = "", *, role: str = "muted", heading: bool = False) -> None:
        super().__init__(role)
        self.text, self.heading, self.place = text, heading, QRectF()

    def set_text(self, text: str) -> None:
        if text != self.text:
            self.text = text
            self.update()

    def set_place(self, place: QRectF) -> None:
        """Where it stands, in pixels of the canvas; an empty place hides it."""
        if place != self.place:
            self.prepareGeometryChange()
            self.place = QRectF(place)
            self.setVisible(not place.isEmpty())

    def boundingRect(self) -> QRectF:
        return self.place

    def distance(self, at: QPointF) -> float:
        return FAR_AWAY

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        m = look.metrics
        font = ui_font(m.title, 600) if self.heading else ui_font(m.axis)
        painter.setFont(font)
        painter.setPen(look.colour(self.role))
        words = QFontMetricsF(font).elidedText(self.text, Qt.TextElideMode.ElideRight, self.place.width())
        painter.drawText(self.place, _LEFT, words)


class Ledger(Mark):
    """Head, rows and sentences. Pointing at a row tells the row's key. Too narrow, it leaves out its last columns."""

    clipped = False
    layer = 4.5

    def __init__(self) -> None:
        super().__init__("ink")
        self.head: tuple[str, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.foot: tuple[Line, ...] = ()
        self.place = QRectF()

    def set_rows(self, head: Sequence[str], rows: Sequence[Row], foot: Sequence[Line] = ()) -> None:
        wanted = tuple(head), tuple(rows), tuple(line for line in foot if line.text)
        if wanted != (self.head, self.rows, self.foot):
            self.head, self.rows, self.foot = wanted
            self._point(0)
            self.update()

    def set_place(self, place: QRectF) -> None:
        """Where it stands, in pixels of the canvas; an empty place hides it."""
        if place != self.place:
            self.prepareGeometryChange()
            self.place = QRectF(place)
            self.setVisible(not place.isEmpty())

    def boundingRect(self) -> QRectF:
        return self.place.adjusted(-2, -2, 2, 2)

    # -- measures

    @staticmethod
    def row_height(m: Metrics) -> float:
        return {"desk": 1.9, "compact": 1.65}.get(m.name, 1.4) * m.axis_words

    @staticmethod
    def line_height(m: Metrics) -> float:
        return 1.45 * m.axis

    def height(self, look: Look, lines: int) -> float:
        """Pixels of head and rows with so many lines of sentences under them."""
        m = look.metrics
        return (len(self.rows) + 1.15) * self.row_height(m) + lines * self.line_height(m)

    def width(self, look: Look) -> float:
        """Pixels that the whole of it takes at least."""
        names, columns = self._columns(look.metrics)
        return names + sum(columns)

    def _columns(self, m: Metrics) -> tuple[float, list[float]]:
        """Width of the names and of each column, the gap before it included."""
        plain, _bold, _head = (
            QFontMetricsF(ui_font(*font)) for font in ((m.axis_words,), (m.axis_words, 600), (m.axis,))
        )
        names = max((plain.horizontalAdvance(row.name) for row in self.rows), default=0.0) + 1.2 * m.axis_words
        columns = []
        for place, words in enumerate(self.head):
            cells = [advance(row.cells[place], m.axis_words, 600) for row in self.rows if place < len(row.cells)]
            columns.append(max([advance(words, m.axis), *cells]) + 1.2 * m.axis_words)
        return names, columns

    def shown_columns(self, look: Look) -> int:
        """How many columns find room."""
        names, columns = self._columns(look.metrics)
        while columns and names + sum(columns) > self.place.width() + 1:
            columns.pop()
        return len(columns)

    # -- the picture

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        m, place = look.metrics, self.place
        names, columns = self._columns(m)
        columns = columns[: self.shown_columns(look)]
        spare = max(0.0, place.width() - names - sum(columns)) / max(1, len(columns))
        rights = [place.left() + names + sum(columns[: i + 1]) + (i + 1) * spare for i in range(len(columns))]
        line = QRectF(place.left(), place.top(), place.width(), self.row_height(m))
        painter.setPen(look.colour("muted"))
        for right, words in zip(rights, self.head, strict=False):
            write(painter, QRectF(line.left(), line.top(), right - line.left(), line.height()), words, m.axis, across=1)
        for row in self.rows:
            line.translate(0, line.height())
            self._draw_row(painter, look, row, line, rights)
        self._draw_foot(painter, look, line.bottom() + 0.15 * line.height())

    def _draw_row(self, painter: QPainter, look: Look, row: Row, line: QRectF, rights: list[float]) -> None:
        m = look.metrics
        painter.setPen(QPen(look.colour("hairline"), m.axis_pen))
        painter.drawLine(QLineF(line.left(), round(line.top()) + 0.5, line.right(), round(line.top()) + 0.5))
        if row.role:
            painter.fillRect(
                QRectF(line.left(), line.top() + 0.22 * line.height(), m.underline, 0.56 * line.height()),
                look.colour(row.role),
            )
        painter.setPen(look.colour("ink"))
        indent = 1.2 * m.axis_words if row.role else 0.0
        write(painter, line.adjusted(indent, 0, 0, 0), row.name, m.axis_words, across=0)
        for number, (right, words) in enumerate(zip(rights, row.cells, strict=False)):
            bold = number < len(row.bold) and row.bold[number]
            painter.setFont(ui_font(m.axis_words, 600 if bold else 400))
            box = QRectF(line.left(), line.top(), right - line.left(), line.height())
            if words == SLOT:
                self._draw_slot(painter, look, box)
            painter.setPen(look.colour("ink"))
            painter.drawText(box.adjusted(0, 0, -1.5 * m.axis_words if words == SLOT else 0.0, 0), _RIGHT, words)

    @staticmethod
    def _draw_slot(painter: QPainter, look: Look, box: QRectF) -> None:
        m = look.metrics
        width = 3.6 * m.axis_words
        slot = QRectF(box.right() - width, box.top() + 0.14 * box.height(), width, 0.72 * box.height())
        pen = QPen(look.colour("muted"), m.axis_pen)
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(slot, 4, 4)

    def _draw_foot(self, painter: QPainter, look: Look, y: float) -> None:
        m = look.metrics
        for line in self.foot:
            painter.setFont(ui_font(m.axis, 600 if line.strong else 400))
            painter.setPen(look.colour("ink" if line.strong else "muted"))
            room = QRectF(self.place.left(), y, self.place.width(), max(0.0, self.place.bottom() - y + 4))
            taken = painter.boundingRect(room, _WRAPPED, line.text)
            if taken.height() > room.height() + 1:
                return
            painter.drawText(room, _WRAPPED, line.text)
            y += max(self.line_height(m), taken.height() + 0.2 * m.axis)

    def distance(self, at: QPointF) -> float:
        if self.look is None or not self.place.contains(at):
            return FAR_AWAY
        index = int((at.y() - self.place.top()) / self.row_height(self.look.metrics)) - 1
        if not 0 <= index < len(self.rows) or not self.rows[index].key:
            return FAR_AWAY
        self._point(index)
        return 0.0

    def _point(self, index: int) -> None:
        """Put the key of the row that is pointed at first; with all of them in it the table itself is never dimmed."""
        keys = [row.key for row in self.rows[index : index + 1]] + [row.key for row in self.rows]
        self.key = " ".join(dict.fromkeys(filter(None, keys)))

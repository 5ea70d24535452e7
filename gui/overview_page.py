"""The chapter on one page: three tables of live links, and the lessons."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from engine.overview import Row, Table, tables
from engine.shipped_lessons import NAMES, shipped
from engine.texts import text
from engine.words import tr
from gui.notation import drawing, spoken
from gui.side_page import SidePageView, draw_rich, rich
from gui.theme import Look, advance


def _formula(words: str) -> str:
    """What stands between dollar signs, for the formula font; "" where a cell is words."""
    return words[1:-1] if len(words) > 2 and words[0] == words[-1] == "$" else ""


def _spoken(words: str, look: Look) -> str:
    return spoken(_formula(words)) if _formula(words) else rich(words, look).toPlainText()


class LinkRow(QAbstractButton):
    """One line of a table: a name in the accent, cells beside it, a hairline under it; the whole line is the link."""

    def __init__(self, name: str, cells: Sequence[str], tip: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.cells, self.look = name, tuple(cells), look
        self.widths: tuple[float, ...] = ()
        self._baseline = 0.0
        self.setText(name)
        self.setToolTip(tip)
        self.setAccessibleName(": ".join((name, *(_spoken(cell, look) for cell in cells))))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def lay_out(self, widths: tuple[float, ...], look: Look) -> None:
        """Take the widths of the columns, and the height that the highest cell needs."""
        self.widths, self.look = widths, look
        line = QFontMetricsF(look.font()).height()
        heights = [line]
        for words, width in zip((f"**{self.name}**", *self.cells), widths, strict=True):
            if not _formula(words):
                heights.append(self._document(words, width).size().height())
        self._baseline = 0.43 * look.metrics.body + QFontMetricsF(look.font()).ascent()
        self.setFixedHeight(round(max(heights) + 0.86 * look.metrics.body))
        self.update()

    def _document(self, words: str, width: float) -> QTextDocument:
        document = rich(words, self.look)
        document.setTextWidth(width - self.look.metrics.margin)
        return document

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        look = self.look
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), look.colour("accent", 0.07))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), look.colour("grid"))
        x = look.metrics.margin / 2
        for number, (words, width) in enumerate(zip((f"**{self.name}**", *self.cells), self.widths, strict=True)):
            self._draw_cell(painter, words, x, width, "accent" if number == 0 else "ink")
            x += width
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -2), 4, 4)

    def _draw_cell(self, painter: QPainter, words: str, x: float, width: float, colour: str) -> None:
        formula = _formula(words)
        if formula:
            drawn = drawing(formula, round(1.2 * self.look.metrics.body))
            drawn.draw(painter, x, self._baseline, self.look.colour(colour))
            return
        document = self._document(words, width)
        draw_rich(painter, document, QPointF(x, 0.43 * self.look.metrics.body), self.look, colour)

    def sizeHint(self) -> QSize:
        return QSize(600, self.height())


class TableHead(QWidget):
    """A table's title on its own line, and the names of its columns over a hairline."""

    def __init__(self, title: str, header: Sequence[str], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.header, self.look = title, tuple(header), look
        self.widths: tuple[float, ...] = ()
        self.setAccessibleName(title)

    def lay_out(self, widths: tuple[float, ...], look: Look) -> None:
        self.widths, self.look = widths, look
        self.setFixedHeight(round(4.6 * look.metrics.body))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, m = self.look, self.look.metrics
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(m.title + 2, 600))
        low = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        x = m.margin / 2
        painter.drawText(QRectF(x, 0, self.width(), self.height() - 1.9 * m.body), low, self.title)
        painter.setPen(look.colour("muted"))
        painter.setFont(look.font(m.hint))
        for words, width in zip(self.header, self.widths, strict=True):
            painter.drawText(QRectF(x, 0, width, self.height() - 0.45 * m.body), low, words)
            x += width
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), look.colour("hairline"))


class OverviewPage(SidePageView):
    """`chosen(row)` opens a concept in a row's state; `lesson(name)` starts a lesson."""

    chosen = Signal(object)
    lesson = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__("overview", look)
        self.rows: list[tuple[TableHead, list[LinkRow]]] = []
        for table in tables():
            self._add_table(table)
        self._add_lessons()
        self.column.addStretch(1)
        self.set_look(look)

    def _add_table(self, table: Table) -> None:
        rows = []
        for row in table.rows:
            tip = tr(
                "Opens {concept}: {question}",
                concept=text(row.concept.id).short,
                question=text(row.concept.id).question,
            )
            made = LinkRow(row.name, row.cells, tip, self.look)
            made.clicked.connect(partial(self._choose, row))
            rows.append(made)
        self._add(TableHead(table.title, table.header, self.look), rows)

    def _add_lessons(self) -> None:
        rows = []
        for name in NAMES:
            lesson = shipped(name)
            steps = tr("{n} steps", n=len(lesson.steps))
            made = LinkRow(lesson.title, (lesson.about, steps), tr("Starts the lesson"), self.look)
            made.clicked.connect(partial(self._start, name))
            rows.append(made)
        header = (tr("lesson"), tr("what it is about"), tr("length"))
        self._add(TableHead(tr("Guided lessons"), header, self.look), rows)

    def _add(self, head: TableHead, rows: list[LinkRow]) -> None:
        self.column.addWidget(head)
        for row in rows:
            self.column.addWidget(row)
        self.rows.append((head, rows))

    def _choose(self, row: Row, checked: bool = False) -> None:
        self.chosen.emit(row)

    def _start(self, name: str, checked: bool = False) -> None:
        self.lesson.emit(name)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._lay_out()

    def _lay_out(self) -> None:
        width = self.viewport().width() - float(2 * self.look.metrics.margin)
        for head, rows in self.rows:
            widths = _columns(head.header, rows, width, self.look)
            head.lay_out(widths, self.look)
            for row in rows:
                row.lay_out(widths, self.look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()


def _columns(header: Sequence[str], rows: Sequence[LinkRow], width: float, look: Look) -> tuple[float, ...]:
    """The widths of the columns: names and formulas in one line, words sharing what is left."""
    wanted, whole = [], []
    for number, cells in enumerate(zip(*((f"**{row.name}**", *row.cells) for row in rows), strict=True)):
        wanted.append(
            max(advance(header[number], look.metrics.hint), *(_width(cell, look) for cell in cells))
            + look.metrics.margin
        )
        whole.append(number == 0 or any(_formula(cell) for cell in cells))
    kept = sum(size for size, one in zip(wanted, whole, strict=True) if one)
    words = sum(size for size, one in zip(wanted, whole, strict=True) if not one)
    if kept + words <= width or not words:
        return tuple(size * width / (kept + words) for size in wanted)
    share = max(0.0, width - kept) / words
    return tuple(size if one else size * share for size, one in zip(wanted, whole, strict=True))


def _width(cell: str, look: Look) -> float:
    formula = _formula(cell)
    if formula:
        return drawing(formula, round(1.2 * look.metrics.body)).width
    return rich(cell, look).idealWidth()

"""Numbers in rows beside a picture: exact over empirical, and the verdict under them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from engine.words import said, tr
from gui.axes import Plane
from gui.kept import Box, Kept, Piece, Words
from gui.marks import Floats, Mark, is_raster, shape_path
from gui.theme import MARKS, Look, advance, ui_font

# Shares of its spacing that a table with no other place to go to closes up to, and whether its sentence then goes.
TIGHTER = ((1.0, False), (0.9, False), (0.8, False), (0.7, False), (0.9, True), (0.7, True))


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

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", said(self.name))
        object.__setattr__(self, "cells", tuple(map(said, self.cells)))


class Table(Mark):
    """A head, rows and a sentence at the right of a panel, as wide as the words need; gone where it finds no room.

    With `fill` it takes the panel's whole width, and its lines close up before the sentence goes, and then all.
    `beside` is a share of the panel's width that it must leave free; it goes to the left, or away, where it would lie
    on what the panel draws.
    """

    clipped = False

    def __init__(self, *, fill: bool = False, spacing: float = 1.9, beside: float = 0.0) -> None:
        super().__init__("ink")
        self.fill, self.spacing, self.loose, self.beside = fill, spacing, spacing, beside
        self.head: tuple[str, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.verdict = ""
        self.verdict_strong = self.silent = False
        self.place: QRectF | None = None
        self._kept = Kept(opaque=fill)
        self.choices: tuple[tuple[Sequence[str], Sequence[Row], str, bool], ...] = ()
        self.setZValue(4.5)

    def set_choices(self, *choices: tuple[Sequence[str], Sequence[Row], str, bool]) -> None:
        """Tables, each head, rows, verdict and whether that is a warning; the first that finds room is shown."""
        self.choices = choices
        self.set_rows(*choices[0])

    def set_rows(self, head: Sequence[str], rows: Sequence[Row], verdict: str = "", strong: bool = False) -> None:
        self.head, self.rows = tuple(map(said, head)), tuple(rows)
        self.verdict, self.verdict_strong = said(verdict), strong
        self.renew()

    def height(self, look: Look) -> float:
        """Pixels that the whole table takes."""
        lines = len(self.rows) + bool(self.head)
        return lines * self.spacing * look.metrics.axis_words + self._verdict_height(look)

    def _verdict_height(self, look: Look) -> float:
        """Pixels of the sentences under the rows, wrapped to the table's width."""
        if not self.verdict or self.silent:
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

    def _own_widths(self, look: Look) -> list[float]:
        """Pixels that each column of numbers needs for itself."""
        m, found = look.metrics, [0.0] * self._columns
        for place, words in enumerate(self.head):
            found[place] = advance(words, m.axis)
        for row in self.rows:
            for place, words in enumerate(row.cells):
                found[place] = max(found[place], advance(words, m.axis_words, 600))
        return [each + 1.1 * m.axis_words for each in found]

    def _shares(self, look: Look, width: float) -> list[tuple[float, float]]:
        """Left end and width of each column in `width` pixels: all alike where that has room, else each by its need."""
        alike = width / max(1, self._columns)
        if not self.fill or self.widths(look)[1] <= alike:
            each = [alike if self.fill else self.widths(look)[1]] * self._columns
        else:
            each = self._own_widths(look)
            each = [own + (width - sum(each)) / len(each) for own in each]
        return [(sum(each[:place]), own) for place, own in enumerate(each)]

    def settle(self, points: Floats) -> None:
        """Right, else left, else away; the next choice where the first finds no room."""
        self.place = None
        if self.plane is None or self.look is None or not self.rows:
            return
        choices = self.choices or ((self.head, self.rows, self.verdict, self.verdict_strong),)
        for head, rows, words, strong in choices:
            self.head, self.rows, self.verdict, self.verdict_strong = tuple(map(said, head)), tuple(rows), words, strong
            for part, silent in TIGHTER if self.fill else TIGHTER[:1]:
                self.spacing, self.silent = self.loose * part, silent
                self.place = self._room(self.plane, self.look, points)
                if self.place is not None:
                    return

    def _room(self, plane: Plane, look: Look, points: Floats) -> QRectF | None:
        name_width, column = self.widths(look)
        width, height = name_width + self._columns * column, self.height(look)
        if self.fill and width > plane.width:
            width = name_width + sum(self._own_widths(look))
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
        area = QRectF(self.place.left(), self.place.top(), self.place.width(), self.height(look))
        if not self.fill:
            painter.fillRect(area.adjusted(-8, -4, 8, 0), look.colour("surface", 0.9))
        pieces = self._pieces(look, area)
        if is_raster(painter):
            self._kept.draw(painter, look, area, pieces)
        else:
            for piece in pieces:
                piece.paint(painter, look)

    def _pieces(self, look: Look, area: QRectF) -> list[Piece]:
        """Head, rows and sentence where they stand."""
        m = look.metrics
        line = self.spacing * m.axis_words
        name_width, _ = self.widths(look)
        left, y, width = area.left(), area.top(), area.width()
        first, shares = left + name_width, self._shares(look, width - name_width)
        found: list[Piece] = []
        if self.head:
            for place, words in enumerate(self.head):
                off, column = shares[place]
                found.append(Words((first + off, y, column, line), words, m.axis, 400, 1.0, "muted"))
            y += line
        for row in self.rows:
            found += self._row_pieces(look, row, (left, y, width, line), first, shares)
            y += line
        if self.verdict and not self.silent:
            found.append(_Verdict((left, y + 0.3 * line, width, 9.0 * line), self.verdict, self.verdict_strong))
        return found

    def _row_pieces(
        self, look: Look, row: Row, box: Box, first: float, shares: Sequence[tuple[float, float]]
    ) -> list[Piece]:
        m, (left, top, width, line) = look.metrics, box
        found: list[Piece] = []
        if row.rule:
            found.append(_Rule((left, round(top) - 1.0, width, 3.0)))
        indent = 0.0
        if row.role:
            indent = 1.2 * m.axis_words
            found.append(_RoleMark((left, top, indent, line), row.role, row.mark))
        weight = 600 if row.mark else 400
        name = (left + indent, top, first - left - indent, line)
        found.append(Words(name, row.name, m.axis_words, weight, 0.0, "muted" if row.muted else "ink"))
        for number, words in enumerate(row.cells):
            bold = number < len(row.bold) and row.bold[number]
            cell = (first + shares[number][0], top, shares[number][1], line)
            found.append(Words(cell, words, m.axis_words, 600 if bold else 400, 1.0))
        return found


@dataclass(frozen=True)
class _Rule:
    """The hairline over a row."""

    box: Box

    def paint(self, painter: QPainter, look: Look) -> None:
        left, top, width, _ = self.box
        thick = look.metrics.axis_pen
        painter.fillRect(QRectF(left, top + 1.5 - thick / 2, width, thick), look.colour("hairline"))


@dataclass(frozen=True)
class _RoleMark:
    """The mark of a row's role, or a bar in its colour."""

    box: Box
    role: str
    mark: bool

    def paint(self, painter: QPainter, look: Look) -> None:
        left, top, _, line = self.box
        m = look.metrics
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self.role))
        if self.mark:
            path = shape_path(MARKS.get(self.role, "o"), 5.0 * m.mark)
            painter.drawPath(path.translated(QPointF(left + 5 * m.mark, top + 0.5 * line)))
        else:
            painter.drawRect(QRectF(left, top + 0.2 * line, m.underline, 0.6 * line))


@dataclass(frozen=True)
class _Verdict:
    """The sentence under the rows."""

    box: Box
    text: str
    strong: bool

    def paint(self, painter: QPainter, look: Look) -> None:
        painter.setFont(ui_font(look.metrics.axis, 600 if self.strong else 400))
        painter.setPen(look.colour("ink" if self.strong else "muted"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(*self.box), flags, self.text)


def verdict(scores: Mapping[str, float]) -> tuple[str, bool]:
    """The computed sentence for named z scores, and whether it is a warning."""
    if not scores:
        return tr("one replicate has no standard error yet"), False
    name, worst = max(scores.items(), key=lambda item: item[1])
    if worst < 3.0:
        return tr("✓ consistent with theory (every |z| < 3)"), False
    return tr("! not consistent: {name} is {worst:.1f} standard errors off", name=name, worst=worst), True

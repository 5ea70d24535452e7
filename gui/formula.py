"""The formula strip: symbols above, live numbers below, each underlined in the colour of its role."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.words import tr
from gui.columns import Aside, Cell, Formula, Layout, Row, Term, Widths, arrange
from gui.marks import is_raster, shape_path
from gui.notation import drawing, spoken
from gui.theme import MARKS, Look, ui_font

__all__ = ["Formula", "FormulaStrip", "Term", "plain_text"]
_DIM = 0.35


def plain_text(formula: Formula) -> str:
    """A formula with its numbers as a sentence for screen readers: "mean: MSE = Bias² + Var, 0.4 = 0 + 0.4"."""
    symbols = " ".join(spoken(term.symbol) for term in formula.terms if term.symbol)
    numbers = " ".join(term.value for term in formula.row)
    words = f"{symbols}, {numbers}" if numbers else symbols
    return f"{spoken(formula.label)}: {words}" if formula.label else words


class FormulaStrip(QWidget):
    """Formulas from the left, an aside at the right where there is room. Pointing at a term tells its key."""

    hovered = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.formulas: tuple[Formula, ...] = ()
        self.aside: Aside = ("", "")
        self.highlight = ""
        self.layout_ = Layout((), 0, False)
        self._pointed = ""
        self._widths = Widths()
        self._layer: tuple[object, QPixmap] | None = None
        self.setAccessibleName(tr("Formulas"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Another scheme or size."""
        self.look = look
        self.setFixedHeight(look.metrics.strip_height)
        self._layer = None
        self._widths = Widths()
        self._arrange()

    def show_formulas(self, formulas: tuple[Formula, ...], aside: Aside = ("", "")) -> None:
        """Show other formulas or the same ones with other numbers."""
        if formulas == self.formulas and aside == self.aside:
            return
        self.formulas, self.aside = tuple(formulas), aside
        self.setAccessibleDescription("; ".join(map(plain_text, self.formulas)))
        self._arrange()

    def set_highlight(self, key: str) -> None:
        """Show the terms of this key at full strength and the others faint; "" lifts that."""
        if key != self.highlight:
            self.highlight = key
            self.update()

    def _arrange(self) -> None:
        self.layout_ = arrange(self.formulas, self.aside, self.look.metrics, self.width(), self._widths)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Paint the strip; on a raster the unchanging part comes from a picture kept of it."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if is_raster(painter):
            painter.drawPixmap(0, 0, self._kept(painter.deviceTransform().m11()))
        else:
            self._draw_still(painter)
        self._draw_numbers(painter)

    def _kept(self, scale: float) -> QPixmap:
        still = (self.layout_.still, self.layout_.aside and self.aside, self.size(), self.highlight, scale)
        if self._layer is None or self._layer[0] != still:
            pixmap = QPixmap(round(self.width() * scale), round(self.height() * scale))
            pixmap.setDevicePixelRatio(scale)
            pixmap.fill(QColor(0, 0, 0, 0))
            painter = QPainter(pixmap)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            self._draw_still(painter)
            painter.end()
            self._layer = (still, pixmap)
        return self._layer[1]

    @property
    def _lit(self) -> bool:
        """Whether a highlight touches any term here; one of things that stand only in the picture dims nothing."""
        wanted = set(self.highlight.split())
        return bool(wanted) and any(c.term and wanted & set(c.term.key.split()) for c in self.layout_.cells)

    def _strength(self, key: str) -> float:
        if not self._lit:
            return 1.0
        return 1.0 if set(key.split()) & set(self.highlight.split()) else _DIM

    def _draw_still(self, painter: QPainter) -> None:
        row = Row.of(self.look.metrics, self.height())
        for cell in self.layout_.cells:
            painter.setOpacity(self._strength(cell.term.key) if cell.term else self._strength(""))
            if cell.term is None:
                self._draw_label(painter, cell, row)
            else:
                self._draw_symbol(painter, cell, cell.term, row)
        painter.setOpacity(1.0)
        if self.layout_.aside:
            self._draw_aside(painter)

    def _draw_symbol(self, painter: QPainter, cell: Cell, term: Term, row: Row) -> None:
        m = self.look.metrics
        symbol = drawing(term.symbol, m.symbols)
        x = cell.x + (cell.width - symbol.width) / 2
        symbol.draw(painter, x, row.symbols if cell.numbered else row.middle, self.look.colour("ink"))
        if term.role:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour(term.role))
            line = QRectF(cell.x, row.underline, cell.width, m.underline)
            painter.drawRoundedRect(line, m.underline / 2, m.underline / 2)

    def _draw_label(self, painter: QPainter, cell: Cell, row: Row) -> None:
        m = self.look.metrics
        painter.setFont(ui_font(m.body, 600))
        painter.setPen(self.look.colour("ink"))
        has_mark = bool(cell.formula.mark)
        baseline = row.symbols if has_mark else row.middle
        width = painter.fontMetrics().horizontalAdvance(cell.formula.label)
        painter.drawText(QPointF(cell.x + (cell.width - width) / 2, baseline - 0.1 * m.symbols), cell.formula.label)
        if has_mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour(cell.formula.mark))
            middle = QPointF(cell.x + cell.width / 2, row.numbers - 0.36 * m.numbers)
            painter.drawPath(shape_path(MARKS.get(cell.formula.mark, "o"), 6.0 * m.mark).translated(middle))

    def _draw_numbers(self, painter: QPainter) -> None:
        row = Row.of(self.look.metrics, self.height())
        painter.setFont(ui_font(self.look.metrics.numbers))
        painter.setPen(self.look.colour("ink"))
        lit = self._lit
        for cell in self.layout_.cells:
            if cell.value:
                if lit:
                    painter.setOpacity(self._strength(cell.term.key if cell.term else ""))
                painter.drawText(QPointF(cell.x + (cell.width - cell.value_width) / 2, row.numbers), cell.value)
        painter.setOpacity(1.0)

    def _draw_aside(self, painter: QPainter) -> None:
        m = self.look.metrics
        line = 1.5 * m.body
        top = self.height() / 2 - line
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for number, words in enumerate(self.aside):
            painter.setFont(ui_font(m.body, (400, 600)[number]))
            painter.setPen(self.look.colour(("muted", "ink")[number]))
            painter.drawText(QRectF(0, top + number * line, self.width() - m.margin, line), right, words)

    def key_at(self, at: QPointF) -> str:
        """The key of the term under a point, or ""."""
        for cell in self.layout_.cells:
            if cell.term and cell.term.key and cell.x - 4 <= at.x() <= cell.x + cell.width + 4:
                return cell.term.key
        return ""

    def _point(self, key: str) -> None:
        if key != self._pointed:
            self._pointed = key
            self.set_highlight(key)
            self.hovered.emit(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self.key_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point("")

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            # What found no room is still said here.
            hidden = [plain_text(formula) for formula in self.formulas[self.layout_.shown :]]
            if any(self.aside) and not self.layout_.aside:
                hidden.append(" ".join(self.aside))
            QToolTip.showText(event.globalPos(), "\n".join(hidden), self)
            return True
        return super().event(event)

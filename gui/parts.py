"""What stands round the fields of a control panel: names, ticks, More, the scroll bar. Painted from the look."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QScrollBar, QSizePolicy, QToolTip

from engine.words import tr
from gui.notation import drawing
from gui.sliders import AIR, ring_after
from gui.theme import Look

_NO_BRUSH, _NO_PEN = Qt.BrushStyle.NoBrush, Qt.PenStyle.NoPen


class Caption(QLabel):
    """A row's name, its symbol in muted ink, its unit in brackets; too long a name ends in an ellipsis."""

    reset = Signal()

    def __init__(self, words: str, symbol: str, unit: str, look: Look) -> None:
        super().__init__()
        self.words, self.symbol, self.unit, self.look = words, symbol, unit, look
        self._cut = False
        self.setText(words.replace("&", "&&"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self.look = look
        self.setFont(look.font())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, round(1.5 * self.look.metrics.body))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._cut:
            row = self.parentWidget()
            QToolTip.showText(event.globalPos(), f"{self.words}\n{row.toolTip() if row else ''}".strip(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.look.metrics.body
        symbol = drawing(self.symbol, round(1.15 * size))
        fonts = QFontMetricsF(self.font())
        unit = f"({self.unit})" if self.unit else ""
        after = (symbol.width + 0.6 * size if self.symbol else 0) + (fonts.horizontalAdvance(unit) + 0.6 * size)
        words = fonts.elidedText(self.words, Qt.TextElideMode.ElideRight, self.width() - (after if unit else after - 8))
        self._cut = words != self.words
        baseline = self.height() / 2 + 0.36 * size
        painter.setPen(self.look.colour("ink"))
        painter.drawText(QPointF(0, baseline), words)
        x = fonts.horizontalAdvance(words) + 0.6 * size
        if self.symbol:
            symbol.draw(painter, x, baseline, self.look.colour("muted"))
            x += symbol.width + 0.6 * size
        painter.setFont(self.font())
        painter.setPen(self.look.colour("muted"))
        painter.drawText(QPointF(x, baseline), unit)
        painter.end()


class TickBox(QCheckBox):
    """A box filled with the accent and ticked, and its words, which wrap where the panel is narrow."""

    def __init__(self, words: str, look: Look) -> None:
        super().__init__(words.replace("&", "&&"))
        self.words, self.look, self._ring = words, look, False
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self.look = look
        self.setFont(look.font())
        self.updateGeometry()
        self.update()

    def set_words(self, words: str) -> None:
        """Say something else beside the box."""
        if words != self.words:
            self.words = words
            self.setText(words.replace("&", "&&"))
            self.updateGeometry()

    @property
    def side(self) -> float:
        return 16.0 * self.look.metrics.mark

    @property
    def _indent(self) -> float:
        return AIR + self.side + 0.65 * self.look.metrics.body

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRectF(0, 0, max(40.0, width - self._indent), 1e4)
        flags = Qt.TextFlag.TextWordWrap
        words = QFontMetricsF(self.font()).boundingRect(room, flags, self.words).height()
        return round(max(self.side, words) + 2 * AIR)

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(10_000))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, thick = self.side, max(1.0, self.look.metrics.axis_pen)
        line = QFontMetricsF(self.font()).height()
        top = AIR + max(0.0, side - line) / 2
        box = QRectF(AIR, top + (line - side) / 2, side, side).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        accent = self.look.colour("accent")
        painter.setPen(QPen(accent if self.isChecked() else self.look.colour("muted"), thick))
        painter.setBrush(accent if self.isChecked() else self.look.colour("surface"))
        painter.drawRoundedRect(box, 0.2 * side, 0.2 * side)
        if self.isChecked():
            painter.setPen(QPen(self.look.colour("surface"), side / 9, c=Qt.PenCapStyle.RoundCap))
            spots = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))
            painter.drawPolyline([QPointF(AIR + x * side, box.y() - thick / 2 + y * side) for x, y in spots])
        painter.setPen(self.look.colour("ink" if self.isEnabled() else "ghost"))
        room = QRectF(self._indent, top, self.width() - self._indent, self.height())
        painter.drawText(room, Qt.TextFlag.TextWordWrap, self.words)
        if self.hasFocus() and self._ring:
            painter.setBrush(_NO_BRUSH)
            painter.setPen(QPen(accent, 2.0))
            painter.drawRoundedRect(box.adjusted(-3.5, -3.5, 3.5, 3.5), 0.3 * side, 0.3 * side)
        painter.end()


class MoreButton(QAbstractButton):
    """ "More ▸", which unfolds what stands under it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look, self._ring = look, False
        self.setCheckable(True)
        self.setText(tr("More"))
        self.setAccessibleName(tr("More settings"))
        self.setToolTip(tr("Settings that are needed more rarely"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self.look = look
        self.setFont(look.font())
        self.setFixedHeight(round(1.7 * look.metrics.body))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.look.metrics.body
        painter.setFont(self.font())
        painter.setPen(self.look.colour("ink" if self.underMouse() else "muted"))
        painter.drawText(QPointF(0, self.height() / 2 + 0.36 * size), tr("More"))
        end = QFontMetricsF(self.font()).horizontalAdvance("More")
        x, y, a = end + 0.65 * size, self.height() / 2 + 0.05 * size, 0.26 * size
        points = [QPointF(-a / 2, -a), QPointF(-a / 2, a), QPointF(0.8 * a, 0)]
        if self.isChecked():
            points = [QPointF(-point.y(), point.x()) for point in points]
        painter.setBrush(painter.pen().color())
        painter.setPen(_NO_PEN)
        painter.drawPolygon(QPolygonF([QPointF(x + point.x(), y + point.y()) for point in points]))
        if self.hasFocus() and self._ring:
            painter.fillRect(QRectF(0, self.height() - 2, end, 2), self.look.colour("accent"))
        painter.end()


class SlimBar(QScrollBar):
    """A narrow scroll bar that keeps its place, so that nothing moves when it comes."""

    thickness = 8

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.look = look
        self.setFixedWidth(self.thickness)

    def sizeHint(self) -> QSize:
        return QSize(self.thickness, 60)

    def set_look(self, look: Look) -> None:
        self.look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        span = self.maximum() - self.minimum()
        if span <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_NO_PEN)
        painter.setBrush(self.look.colour("ghost" if self.underMouse() or self.isSliderDown() else "hairline"))
        long = max(32.0, self.height() * self.pageStep() / (span + self.pageStep()))
        top = (self.height() - long) * (self.value() - self.minimum()) / span
        painter.drawRoundedRect(QRectF(2, top, self.width() - 4, long), 2, 2)
        painter.end()

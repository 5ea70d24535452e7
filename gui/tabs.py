"""Tabs over a picture: which of several pictures stands in the place that has room for one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from engine.words import tr
from gui.theme import Look, ui_font


class _Tab(QAbstractButton):
    """A word, underlined in the accent while it is chosen."""

    def __init__(self, words: str, look: Look) -> None:
        super().__init__()
        self.look = look
        self._ring = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        m = self.look.metrics
        width = QFontMetricsF(ui_font(m.axis, 600)).horizontalAdvance(self.text())
        return QSize(round(width + 0.8 * m.axis), round(2.0 * m.axis))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        m, chosen = self.look.metrics, self.isChecked()
        painter.setFont(ui_font(m.axis, 600 if chosen else 400))
        painter.setPen(self.look.colour("ink" if chosen or self.underMouse() else "muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if chosen:
            painter.fillRect(
                QRectF(0, self.height() - m.underline, self.width(), m.underline), self.look.colour("accent")
            )
        if self._ring and self.hasFocus():
            painter.setPen(QPen(self.look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class Tabs(QWidget):
    """`chosen(place)` is emitted when the hand picks another one; `choose` is silent."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pictures"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.tabs = [_Tab(name, look) for name in names]
        for place, tab in enumerate(self.tabs):
            row.addWidget(tab)
            tab.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
        self.tabs[0].setChecked(True)
        self.set_look(look)

    def choose(self, place: int) -> None:
        self.tabs[place].setChecked(True)

    def set_look(self, look: Look) -> None:
        self.look = look
        row = self.layout()
        if row is not None:
            row.setSpacing(round(0.8 * look.metrics.axis))
        for tab in self.tabs:
            tab.look = look
            tab.setFixedSize(tab.sizeHint())
        self.adjustSize()

"""Fields to type into and to choose from, painted from the look."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from gui.sliders import ring_after
from gui.theme import Look, code_font

_NO_BRUSH, _NO_PEN = Qt.BrushStyle.NoBrush, Qt.PenStyle.NoPen


class TypedField(QLineEdit):
    """A text taken at Return or when the focus leaves; Esc gives the old one back. Boxed, or on a hairline."""

    entered = Signal(str)
    given_back = Signal()
    keyed = Signal(QKeyEvent)
    menu_wanted = Signal(object)

    def __init__(self, look: Look, *, boxed: bool, role: str = "", code: bool = False) -> None:
        super().__init__()
        self.look, self.boxed, self.role, self.code = look, boxed, role, code
        self.wrong = False
        self._settled = ""
        self.setFrame(False)
        self.setMaxLength(2**31 - 1)
        if not boxed:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # The box is painted here, in the field's rounded shape.
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.returnPressed.connect(self._enter)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self.look = look
        m = look.metrics
        self.setFont(code_font(m.body - 1) if self.code else look.font())
        colours = self.palette()
        colours.setColor(colours.ColorRole.Base, look.colour("surface", 0.0))
        self.setPalette(colours)
        if self.boxed:
            self.setFixedHeight(m.field_height)
            self.setTextMargins(box_margin(look, self.role), 0, round(0.4 * m.body), 0)
        else:
            self.setFixedHeight(round(1.5 * m.body))
            self.setTextMargins(0, 0, 0, 0)
            self._widen()
        self.update()

    def show_text(self, text: str) -> None:
        """Show a value, silently; whatever was being typed gives way."""
        if text != self._settled or text != self.text():
            self._settled = text
            self.setText(text)
            self.setCursorPosition(0 if self.boxed else len(text))
            if not self.boxed:
                self._widen()

    def _widen(self) -> None:
        fonts = QFontMetricsF(self.font())
        least, needed = fonts.horizontalAdvance("00 0000"), fonts.horizontalAdvance(self._settled) + 8
        width = round(max(least, min(needed, 2.2 * least)))
        if width != self.width() or self.maximumWidth() != width:
            self.setFixedWidth(width)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the text as refused, or as accepted."""
        if wrong != self.wrong:
            self.wrong = wrong
            self.update()

    def _enter(self) -> None:
        if self.text() != self._settled:
            self.entered.emit(self.text())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if self.text() == self._settled and (event.matches(keys.Undo) or event.matches(keys.Redo)):
                event.ignore()  # with nothing typed, undo takes back the last change of the settings
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._enter()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.boxed and self.text() == self._settled and not self.hasSelectedText():
            # A click on a number types over it.
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and (self.wrong or self.text() != self._settled):
            self.setText(self._settled)
            self.given_back.emit()
        elif not self.boxed and key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.keyed.emit(event)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.boxed:
            draw_box(painter, self, self.look, self.hasFocus(), self.wrong)
            draw_sample(painter, self.look, self.role, self.height())
        else:
            strong = self.hasFocus() or self.wrong
            thick = max(1.0, self.look.metrics.axis_pen) * (2 if strong else 1)
            role = "bias" if self.wrong else "accent" if strong else "hairline"
            painter.fillRect(QRectF(0, self.height() - thick, self.width(), thick), self.look.colour(role))
        painter.end()
        super().paintEvent(event)


def box_margin(look: Look, role: str) -> int:
    """Where the text of a box begins, after the line sample of a role where it has one."""
    inset = round(0.7 * look.metrics.body)
    return inset + (_sample_length(look) + inset if role else 0)


def _sample_length(look: Look) -> int:
    return round(21 * look.metrics.mark)


def draw_sample(painter: QPainter, look: Look, role: str, height: float) -> None:
    """A piece of the role's line, in its colour and dash."""
    if role:
        painter.setPen(look.pen(role, 2.6))
        x = round(0.7 * look.metrics.body)
        painter.drawLine(QPointF(x, height / 2), QPointF(x + _sample_length(look), height / 2))


def draw_box(painter: QPainter, widget: QWidget, look: Look, focus: bool, wrong: bool = False) -> None:
    """The frame of a field: a hairline, the accent where the keyboard is, the bias hue where a text is refused."""
    thick = max(1.0, look.metrics.axis_pen) * (2.0 if focus or wrong else 1.0)
    painter.setPen(QPen(look.colour("bias" if wrong else "accent" if focus else "hairline"), thick))
    painter.setBrush(look.colour("surface"))
    inset, corner = thick / 2, 4.0 if look.metrics.corner else 0.0
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), corner, corner)


class ChoiceBox(QComboBox):
    """A list to choose from, perhaps with a role's line sample."""

    def __init__(self, look: Look, role: str = "") -> None:
        super().__init__()
        self.look, self.role, self._ring = look, role, False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self.look = look
        self.setFont(look.font())
        self.view().setFont(look.font())
        self.setFixedHeight(look.metrics.field_height)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, self, self.look, self.hasFocus() and self._ring)
        draw_sample(painter, self.look, self.role, self.height())
        size = self.look.metrics.body
        left, right = box_margin(self.look, self.role), self.width() - 1.7 * size
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, round(right - left))
        painter.setFont(self.font())
        painter.setPen(self.look.colour("ink"))
        painter.drawText(QPointF(left, self.height() / 2 + 0.36 * size), words)
        painter.setPen(_NO_PEN)
        painter.setBrush(self.look.colour("muted"))
        x, y, a = self.width() - size, self.height() / 2, 0.28 * size
        painter.drawPolygon(QPolygonF([QPointF(x - a, y - a / 2), QPointF(x + a, y - a / 2), QPointF(x, y + 0.8 * a)]))
        painter.end()

"""A slider with a value: integer positions under it, a scale (straight or logarithmic) between."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from engine.settings import Spec
from engine.words import numerals
from gui.theme import Look

POSITIONS = 2000
# Room round the track for the ring that shows the keyboard's focus.
AIR = 5
_FIGURES = 3


def round_number(x: float, up: bool = False) -> float:
    """The 1, 2 or 5 times a power of ten next below (or above) a positive number."""
    power = 10.0 ** math.floor(math.log10(x))
    steps = [power * step for step in (1, 2, 5, 10)]
    near = 1e-9 * x
    return next(s for s in steps if s >= x - near) if up else next(s for s in reversed(steps) if s <= x + near)


def ring_after(event: QFocusEvent, before: bool) -> bool:
    """Whether a ring shows where the focus is: when it came by the keyboard, not by a click."""
    if event.reason() in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
        return before
    return event.reason() != Qt.FocusReason.MouseFocusReason


@dataclass(frozen=True)
class Scale:
    """Which value a slider's position stands for. `step` is what the values are rounded to (not where `log`)."""

    low: float
    high: float
    step: float
    log: bool = False
    whole: bool = False

    @staticmethod
    def of(spec: Spec) -> Scale:
        """The scale over a field's typical span, its ends inside the domain."""
        low, high = spec.typical or _span(spec)
        whole = spec.kind == "int"
        step = _step(high - low, whole)
        if spec.low_open and low <= spec.low:
            low = high / 1000 if spec.log else spec.low + step
        if spec.high_open and high >= spec.high:
            high = spec.high - step
        return Scale(low, high, step, spec.log and low > 0, whole)

    @property
    def positions(self) -> int:
        return round(self.high - self.low) if self.whole and not self.log else POSITIONS

    def decimals(self, value: float) -> int:
        """Places that a value on this scale is written with."""
        if self.whole:
            return 0
        least = self.step if not self.log else 10.0 ** (1 - _FIGURES) * abs(value)
        return max(0, -math.floor(math.log10(least) + 1e-9)) if least > 0 else 0

    def position(self, value: float) -> int:
        if self.high <= self.low:
            return 0
        if self.log:
            share = math.log(max(value, self.low) / self.low) / math.log(self.high / self.low)
        else:
            share = (value - self.low) / (self.high - self.low)
        return round(min(1.0, max(0.0, share)) * self.positions)

    def value(self, position: int) -> float | int:
        """The value at a position, rounded so that it reads clean; the ends exactly."""
        if position <= 0 or position >= self.positions:
            return self._typed(self.low if position <= 0 else self.high)
        share = position / self.positions
        if self.log:
            return self._clean(self.low * (self.high / self.low) ** share)
        return self._clean(self.low + share * (self.high - self.low))

    def _clean(self, raw: float) -> float | int:
        if self.log:
            figures = _FIGURES - 1 if self.whole else _FIGURES
            clean = float(f"{raw:.{figures - 1}e}")
        else:
            clean = round(round(raw / self.step) * self.step, self.decimals(raw) + 1)
        return self._typed(min(self.high, max(self.low, clean)))

    def _typed(self, value: float) -> float | int:
        return round(value) if self.whole else float(value)

    def stepped(self, value: float, steps: int) -> float | int:
        """The value some steps further; on a logarithmic scale a step is a hundredth of the way."""
        if not self.log:
            return self._clean(value + steps * self.step)
        moved = self._clean(value * (self.high / self.low) ** (steps / 100))
        if self.whole and moved == value:
            moved = self._typed(min(self.high, max(self.low, value + math.copysign(1, steps))))
        return moved

    def covering(self, value: float, spec: Spec) -> Scale:
        """This scale, or one grown to a rounder end beyond `value`."""
        low, high = self.low, self.high
        if value > high:
            end = 0.0 if value == 0 else round_number(value, up=True) if value > 0 else -round_number(-value)
            high = end if end < spec.high else value if spec.high_open else spec.high
        elif value < low and not (self.log and value <= 0):
            end = 0.0 if value == 0 else round_number(value) if value > 0 else -round_number(-value, up=True)
            low = end if end > spec.low else value if spec.low_open else spec.low
        if (low, high) == (self.low, self.high):
            return self
        return replace(self, low=low, high=high, step=_step(high - low, self.whole))


def _step(span: float, whole: bool) -> float:
    """A power of ten of which a span has 250 to 2 500: what is dragged then reads 1.20, not 1.1997."""
    return 1.0 if whole or span <= 0 else 10.0 ** math.floor(math.log10(span / 250) + 1e-9)


def _span(spec: Spec) -> tuple[float, float]:
    """A span where none is typical: the domain where it ends, otherwise as far as the default is from zero."""
    default = float(spec.default) if isinstance(spec.default, int | float) else 0.0
    reach = max(1.0, 2 * abs(default))
    low = spec.low if math.isfinite(spec.low) else min(-reach, spec.high - reach)
    return low, spec.high if math.isfinite(spec.high) else max(low, 0.0) + reach


class ValueSlider(QSlider):
    """A track and a knob. Only the hand emits: `grabbed`, `dragged(value)`, `dropped`; keys `stepped(value)`."""

    grabbed = Signal()
    dragged = Signal(object)
    dropped = Signal()
    cancelled = Signal()
    stepped = Signal(object)

    def __init__(self, scale: Scale, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.look = look
        self.scale = scale
        self.shown: float | int = scale.low
        # What a screen reader says of the value.
        self.words = ""
        self._ring = False
        self._silent = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_scale(scale)
        # An aid to reading that moves the slider does so by its position.
        self.valueChanged.connect(self._moved_from_outside)

    def set_scale(self, scale: Scale) -> None:
        self.scale = scale
        self._silent = True
        self.setRange(0, scale.positions)
        self._silent = False
        self.show_value(self.shown)

    def set_look(self, look: Look) -> None:
        self.look = look
        self.updateGeometry()
        self.update()

    def show_value(self, value: float | int, words: str | None = None) -> None:
        """Put the knob where a value is, silently; `words` are how the value is told."""
        self.shown = value
        self.words = numerals(f"{value:g}") if words is None else words
        self._silent = True
        self.setValue(self.scale.position(value))
        self._silent = False

    def _moved_from_outside(self, position: int) -> None:
        if not self._silent:
            self.stepped.emit(self.scale.value(position))

    @property
    def radius(self) -> float:
        return 8.0 * self.look.metrics.mark

    def sizeHint(self) -> QSize:
        return QSize(120, round(2 * self.radius + 2 * AIR))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def knob(self) -> QPointF:
        """The middle of the knob."""
        share = self.value() / self.maximum() if self.maximum() else 0.0
        inner = self.width() - 2 * (AIR + self.radius)
        return QPointF(AIR + self.radius + share * inner, self.height() / 2)

    def position_at(self, x: float) -> int:
        """The position under a pixel."""
        inner = max(1.0, self.width() - 2 * (AIR + self.radius))
        return round(min(1.0, max(0.0, (x - AIR - self.radius) / inner)) * self.maximum())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._ring = False
        self.setSliderDown(True)
        self.grabbed.emit()
        # On the knob it is taken where it stands; beside it, it comes to the pointer.
        if abs(event.position().x() - self.knob().x()) > self.radius:
            self._drag_to(event.position().x())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag_to(event.position().x())

    def _drag_to(self, x: float) -> None:
        value = self.scale.value(self.position_at(x))
        if value != self.shown:
            self.show_value(value)
            self.dragged.emit(value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drop()

    def _drop(self) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self.dropped.emit()
            self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._drop()
        super().hideEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the panel; a value must not change because the pointer passed over it.
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isSliderDown():
            if event.key() == Qt.Key.Key_Escape:
                self.setSliderDown(False)
                self.cancelled.emit()
                self.update()
            return
        found = self.keyed(event)
        if found is None:
            event.ignore()
            return
        self._ring = True
        self.update()
        self.stepped.emit(found)

    def keyed(self, event: QKeyEvent) -> float | int | None:
        """The value that a key asks for, None where it asks for none."""
        key = event.key()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return self.scale.value(0 if key == Qt.Key.Key_Home else self.scale.positions)
        steps = _STEPS.get(Qt.Key(key))
        if steps is None or event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return None
        return self.scale.stepped(
            self.shown, steps * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        k, at = self.look.metrics.mark, self.knob()
        thick = 4.0 * k
        track = QRectF(AIR, at.y() - thick / 2, self.width() - 2 * AIR, thick)
        accent = self.look.colour("accent" if self.isEnabled() else "ghost")
        painter.setBrush(self.look.colour("hairline"))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(track.left(), track.top(), at.x() - AIR, thick), thick / 2, thick / 2)
        painter.setPen(QPen(accent, 2.0 * k))
        painter.setBrush(accent if self.isSliderDown() else self.look.colour("surface"))
        painter.drawEllipse(at, self.radius - k, self.radius - k)
        if self.hasFocus() and self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2.0))
            painter.drawEllipse(at, self.radius + 3.5, self.radius + 3.5)
        painter.end()


_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -10, Qt.Key.Key_PageUp: 10,
}  # fmt: skip

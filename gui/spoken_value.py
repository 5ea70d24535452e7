"""What a screen reader hears of a slider: its value in the setting's own numbers and words, not the knob's position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleValueInterface,
    QWindow,
)

if TYPE_CHECKING:
    from gui.sliders import ValueSlider

_FOCUS = "SetFocus"
# Qt keeps only the C++ half of what it was given and frees that with its slider; the other half has to outlive it.
_KEPT: dict[int, SpokenSlider] = {}


class _Value(QAccessibleValueInterface):
    """The value and its ends; what is set from outside is a step by the hand."""

    def __init__(self, slider: ValueSlider) -> None:
        super().__init__()
        self._slider = slider

    def currentValue(self) -> float | int:
        return self._slider.shown

    def minimumValue(self) -> float | int:
        return self._slider.scale.low

    def maximumValue(self) -> float | int:
        return self._slider.scale.high

    def minimumStepSize(self) -> float:
        return 0.0 if self._slider.scale.log else self._slider.scale.step

    def setCurrentValue(self, value: float) -> None:
        scale = self._slider.scale
        self._slider.stepped.emit(scale.value(scale.position(min(scale.high, max(scale.low, float(value))))))


class _Action(QAccessibleActionInterface):
    """The keyboard may be brought here."""

    def __init__(self, slider: ValueSlider) -> None:
        super().__init__()
        self._slider = slider

    def actionNames(self) -> list[str]:
        return [_FOCUS]

    def doAction(self, name: str) -> None:
        if name == _FOCUS:
            self._slider.setFocus()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class SpokenSlider(QAccessibleObject):
    """A slider as it is told of: name, value in words, explanation, ends."""

    def __init__(self, slider: ValueSlider) -> None:
        super().__init__(slider)
        self._slider = slider
        self._parts = {
            QAccessible.InterfaceType.ValueInterface: _Value(slider),
            QAccessible.InterfaceType.ActionInterface: _Action(slider),
        }

    # PySide describes pointers as numbers, and leaves out that most of these may be null.
    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        return self._parts.get(kind)

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._slider.accessibleName()
        if kind == QAccessible.Text.Value:
            return self._slider.words
        if kind == QAccessible.Text.Description:
            return self._slider.accessibleDescription() or self._slider.toolTip()
        return ""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Slider

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        slider = self._slider
        state.focusable, state.focused = 1, int(slider.hasFocus())
        state.disabled, state.invisible = int(not slider.isEnabled()), int(not slider.isVisible())
        return state

    def rect(self) -> QRect:
        return QRect(self._slider.mapToGlobal(QPoint(0, 0)), self._slider.size())

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._slider.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        above = self._slider.parentWidget()
        return None if above is None else QAccessible.queryAccessibleInterface(above)

    def child(self, index: int) -> None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1


def _made(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    from gui.sliders import ValueSlider

    if not isinstance(thing, ValueSlider):
        return None
    number = id(thing)
    _KEPT[number] = SpokenSlider(thing)
    thing.destroyed.connect(lambda: QTimer.singleShot(0, lambda: _KEPT.pop(number, None)))
    return _KEPT[number]


_installed: list[bool] = []


def install() -> None:
    """Let sliders speak their values; once for the program."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(True)

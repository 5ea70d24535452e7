"""A mark that breaks while it is painted: told to its canvas, so that a sentence takes the picture's place.

An exception that leaves a `paint` which Qt has called ends the program. So every item of a canvas paints under guard.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, runtime_checkable

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem


@runtime_checkable
class Breakable(Protocol):
    """A view that is told when something in it could not be painted."""

    def break_down(self, error: Exception) -> None: ...


class Guarded:
    """Base of items that paint: whatever `paint` a subclass has is put under guard."""

    def __init_subclass__(cls, **named: Any) -> None:
        super().__init_subclass__(**named)
        if "paint" in vars(cls):
            cls.paint = _guarded(vars(cls)["paint"])  # type: ignore[attr-defined]


def _guarded(paint: Callable[..., None]) -> Callable[..., None]:
    @wraps(paint)
    def guarded(self: QGraphicsItem, painter: QPainter, option: Any, widget: Any = None) -> None:
        try:
            paint(self, painter, option, widget)
        except Exception as error:
            for view in self.scene().views() if self.scene() is not None else ():
                if isinstance(view, Breakable):
                    view.break_down(error)

    return guarded

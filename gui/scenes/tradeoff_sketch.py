"""The truth drawn by hand: a drag across the plot, off every handle, leaves its line there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from gui.plots import Canvas, Panel

_BEGINS = 6.0  # pixels that the pointer goes before a press is a stroke and no click


class Pencil(QObject):
    """`stroke(points, phase)` carries all points (x, y) of the stroke so far; phase is began, moved or ended."""

    stroke = Signal(object, str)

    def __init__(self, canvas: Canvas, panel: Panel) -> None:
        super().__init__(canvas)
        self.canvas, self.panel = canvas, panel
        self.points: list[tuple[float, float]] = []
        self.pressed: QPointF | None = None
        self.drawing = False
        self._viewport = canvas.viewport()
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._press(event.position())
        elif kind == QEvent.Type.MouseMove and self.pressed is not None:
            return self._move(event)
        elif kind == QEvent.Type.MouseButtonRelease and self.pressed is not None:
            self.pressed = None
            if self.drawing:
                self.drawing = False
                self.stroke.emit(list(self.points), "ended")
                return True
        return False

    def _press(self, at: QPointF) -> None:
        held = any(handle.shape().contains(at - handle.pos()) for handle in self.canvas.handles)
        free = self.panel.frame.isVisible() and self.panel.plane.rect.contains(at) and not held
        self.pressed = at if free else None

    def _move(self, event: QMouseEvent) -> bool:
        at = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.pressed = None  # the release went elsewhere
            return False
        if not self.drawing:
            if self.pressed is None or (at - self.pressed).manhattanLength() <= _BEGINS:
                return False
            self.drawing = True
            self.points = [self.panel.plane.data(self.pressed)]
            self.stroke.emit(list(self.points), "began")
        plane = self.panel.plane
        inside = QPointF(at.x(), min(max(at.y(), plane.top), plane.bottom))
        self.points.append(plane.data(inside))
        self.stroke.emit(list(self.points), "moved")
        return True

"""Observations that the hand moves, adds and takes away: a cloud of dots with one handle that goes to the nearest."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from engine.words import listed, numerals, tr
from gui.marks import Dots
from gui.plots import Canvas, Handle, Panel

NEAR, ECHO_NEAR = 14.0, 9.0


class EditablePoints(QObject):
    """The dots of a panel. Drag one, double-click where there is none to add one, Delete takes away the one held last.

    `moved` carries index, x, y and the phase of the drag; `added` x and y; `removed` an index; `pointed` the index that
    the pointer is on, or −1. With the keyboard: Tab to the handle, arrows move its point, Page Up and Page Down go to
    the next in x.
    """

    moved = Signal(int, float, float, str)
    added = Signal(float, float)
    removed = Signal(int)
    pointed = Signal(int)

    def __init__(self, canvas: Canvas, panel: Panel, *, key: str = "sample", size: float = 9.0) -> None:
        super().__init__(canvas)
        self.canvas, self.panel = canvas, panel
        self.dots = panel.add(Dots("sample", size=size, alpha=0.9, key=key))
        self.handle = panel.add(
            Handle(
                "sample",
                name=tr("Observation"),
                key=key,
                description=(
                    tr(
                        "Observation: arrows move it, Shift by ten, Page Up and Page Down choose "
                        "another, Delete takes it away"
                    )
                ),
            )
        )
        self.handle.says = lambda x, y: f"({listed((_short(x), _short(y)))})"
        self.handle.moved.connect(self._dragged)
        self.held = 0
        self.under = -1
        self.echoes: list[Dots] = []  # the same observations elsewhere: pointed at there, they are pointed at here
        self._viewport = canvas.viewport()
        self._viewport.installEventFilter(self)
        canvas.installEventFilter(self)

    def set_data(self, x: ArrayLike, y: ArrayLike) -> None:
        """Show these points; the handle stays with its own."""
        self.dots.set_data(x, y)
        count = len(self.dots.x_data)
        self.held = max(0, min(self.held, count - 1))
        if self.under >= count:
            self._point(-1)
        if count:
            self._seat()

    def hold(self, index: int) -> None:
        """Put the handle on a point."""
        self.held = index
        self._seat()

    def _seat(self) -> None:
        self.handle.place(float(self.dots.x_data[self.held]), float(self.dots.y_data[self.held]))

    def index_at(self, at: QPointF) -> int:
        """The point within reach of a place on the canvas, or −1."""
        index, apart = self.dots.nearest(at)
        return index if apart <= NEAR * self.canvas.look.metrics.mark and self._inside(at) else -1

    def _echo_at(self, at: QPointF) -> int:
        for dots in self.echoes:
            if dots.plane is not None and dots.plane.rect.contains(at):
                index, apart = dots.nearest(at)
                return index if apart <= ECHO_NEAR * self.canvas.look.metrics.mark else -1
        return -1

    def _inside(self, at: QPointF) -> bool:
        return self.panel.plane.rect.adjusted(-4, -4, 4, 4).contains(at)

    def _dragged(self, x: float, y: float, phase: str) -> None:
        # Under a hand that holds on, all points may have gone with other settings.
        if len(self.dots.x_data):
            self.moved.emit(self.held, x, y, phase)

    def _point(self, index: int) -> None:
        if index != self.under:
            self.under = index
            self.pointed.emit(index)

    # -- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._viewport and isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() == QEvent.Type.Leave and not self.handle.dragged:
            self._point(-1)
        if watched is self.canvas and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        """Bring the handle to the point under the pointer, before the scene looks for what is there."""
        if self.handle.dragged:
            return False
        kind, at = event.type(), event.position()
        free = self.canvas.scene().mouseGrabberItem() is None
        if free and kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            index = self.index_at(at)
            if index >= 0 and not self._taken(at):
                self.hold(index)
            # Whichever handle is nearer lies on top.
            self.handle.setZValue(5.0 + (-0.1 if self._taken(at) else 0.1))
            self._point(index if index >= 0 else self._echo_at(at))
            left = event.button() == Qt.MouseButton.LeftButton
            if kind == QEvent.Type.MouseButtonDblClick and left and index < 0 and self._may_add(at):
                self.added.emit(*self.panel.plane.data(at))
                return True
        return False

    def _taken(self, at: QPointF) -> bool:
        """Whether the pointer is on another handle and no point is nearer than that."""
        others = [handle for handle in self.canvas.handles if handle is not self.handle]
        reached = [handle.distance(at) for handle in others if handle.shape().contains(at - handle.pos())]
        return bool(reached) and min(reached) < self.dots.nearest(at)[1]

    def _may_add(self, at: QPointF) -> bool:
        return self.panel.plane.rect.contains(at) and not self._taken(at)

    def _key(self, event: QKeyEvent) -> bool:
        count = len(self.dots.x_data)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and count and not self.handle.dragged:
            self.removed.emit(self.held)
            return True
        steps = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not count or self.canvas.scene().focusItem() is not self.handle:
            return False
        order = np.lexsort((self.dots.y_data, self.dots.x_data))
        place = int(np.flatnonzero(order == self.held)[0])
        self.hold(int(order[(place + step) % count]))
        self._point(self.held)
        return True


def _short(value: float) -> str:
    return numerals(f"{value:.4g}").replace("-", "−")

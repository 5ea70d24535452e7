"""The plot surface: a canvas of panels in rows and columns, its pointing and its keyboard.

Items live in scene pixels; a panel hands each the Plane that maps data there. pyqtgraph's own items (images) go into
`panel.view`, a ViewBox under the marks that only follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QToolTip

from gui.axes import Span
from gui.frames import Furnishing
from gui.ground import Ground
from gui.handles import Handle
from gui.labels import Label
from gui.marks import (
    DIM,
    Area,
    Arrow,
    Bullseye,
    Curve,
    Dots,
    Ellipse,
    Falling,
    Mark,
    Rings,
    Segments,
    Slot,
    Stems,
    Steps,
    VLine,
)  # fmt: skip
from gui.panel import REACH, Panel
from gui.tags import Tag, TagRow
from gui.theme import DESK, LIGHT, Look

__all__ = [
    "Area", "Arrow", "Bullseye", "Canvas", "Curve", "Dots", "Ellipse", "Falling", "Handle", "Label", "Mark", "Panel",
    "Rings", "Segments", "Slot", "Span", "Stems", "Steps", "Tag", "TagRow", "VLine",
]  # fmt: skip


class Canvas(pg.GraphicsView):  # type: ignore[misc]
    """A surface of panels in rows and columns. Views never pan or zoom under the mouse: the hand grabs handles."""

    pointed = Signal(str)
    refit_asked = Signal()
    broken = Signal(object)  # the exception of what could not be painted
    # Off unless the program is run by hand at a desk that has not asked for stillness: a figure never moves.
    motion = False

    def __init__(self, look: Look | None = None, parent: Any = None) -> None:
        self.panels: list[Panel] = []
        self.look = look or Look(LIGHT, DESK)
        self._inside = self._ringed = False
        self._spoken = ("", "")
        self.dragging = False  # whether the hand holds a handle
        self._ground = Ground()
        self.fault: Exception | None = None
        self._stretch: dict[str, tuple[float, ...]] = {"row": (), "column": ()}
        self._pressed: QPointF | None = None
        self._pointed = self._lit = ""
        super().__init__(parent, useOpenGL=False, background=self.look.colour("surface"))
        self.setAntialiasing(True)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        # Measured: as fast as a full update where all panels move, a third faster where one of several does.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        # Nothing here waits for pyqtgraph's own hover events, and to look for whom to send them takes longer than
        # all else of a move.
        self.scene().sendHoverEvents = lambda event, exitOnly=False: None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    # -- building

    def panel(self, row: int = 0, column: int = 0, *, rows: int = 1, columns: int = 1, **furnishing: Any) -> Panel:
        """A new panel in a cell of the grid; keywords are those of Furnishing."""
        made = Panel(self, (row, column, rows, columns), Furnishing(**furnishing))
        self.panels.append(made)
        self.lay_out()
        return made

    def stretch(self, *, rows: Sequence[float] = (), columns: Sequence[float] = (), inside: bool = False) -> None:
        """Shares of the height and of the width; 1 each where not given.

        With `inside` the rows' shares are of what titles and axes leave over: of the plots themselves.
        """
        self._stretch, self._inside = {"row": tuple(rows), "column": tuple(columns)}, inside
        self.lay_out()

    def link_x(self, panels: Iterable[Panel]) -> None:
        """Give panels one x-axis: that of the first."""
        first, *others = panels
        for other in others:
            other.x_span = first.x_span
        self.span_changed(first.x_span)

    def vline(self, line: VLine, panels: Sequence[Panel]) -> VLine:
        """A vertical line from the top of the first panel to the foot of the last."""
        panels[0].add(line)
        line.foot_panel = panels[-1]
        line.set_foot(panels[-1].plane)
        return line

    def set_look(self, look: Look) -> None:
        self.look = look
        self.setBackground(look.colour("surface"))
        for panel in self.panels:
            panel.frame.look = look
            for item in panel.items:
                item.set_look(look)
        self.lay_out()

    @property
    def room(self) -> QSizeF:
        """The size in pixels of the usual type: what it has room for, however large the type is."""
        return QSizeF(self.size()) / self.look.metrics.zoom

    def lay_out(self) -> None:
        """Give every panel its place; panels that start or end in one column share its margins."""
        if not self.panels:
            return
        xs = self._edges("column", 1, float(self.width()))
        ys = self._edges("row", 0, float(self.height()), self._row_margins() if self._inside else ())
        margins = {panel: panel.frame.furnishing.margins(self.look) for panel in self.panels}
        for panel in self.panels:
            row, column, rows, columns = panel.cell
            left = max(margins[p][0] for p in self.panels if p.cell[1] == column)
            right = max(margins[p][2] for p in self.panels if p.cell[1] + p.cell[3] == column + columns)
            outer = QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + columns], ys[row + rows]))
            panel.lay_out(outer, left, right)

    def _edges(self, kind: str, axis: int, length: float, kept: Sequence[float] = ()) -> list[float]:
        """Where cells begin and end; `kept` pixels of each are given before the rest is shared out."""
        count = max(panel.cell[axis] + panel.cell[axis + 2] for panel in self.panels)
        shares = np.array([*self._stretch[kind][:count], *[1.0] * (count - len(self._stretch[kind]))])
        own = np.array(kept) if kept else np.zeros(count)
        return [0.0, *np.cumsum(own + max(length - own.sum(), 0.0) * shares / shares.sum()).tolist()]

    def _row_margins(self) -> list[float]:
        """Of each row, what the titles of panels that start there and the axes of those that end there take."""
        count = max(panel.cell[0] + panel.cell[2] for panel in self.panels)
        tops, bottoms = [0.0] * count, [0.0] * count
        for panel in self.panels:
            _, top, _, bottom = panel.frame.furnishing.margins(self.look)
            first, last = panel.cell[0], panel.cell[0] + panel.cell[2] - 1
            tops[first], bottoms[last] = max(tops[first], top), max(bottoms[last], bottom)
        return [top + bottom for top, bottom in zip(tops, bottoms, strict=True)]

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def span_changed(self, span: Span) -> None:
        for panel in self.panels:
            if panel.x_span is span or panel.y_span is span:
                panel.span_changed()

    def plane_changed(self, moved: Panel) -> None:
        """Lines from another panel that end in this one follow."""
        for panel in self.panels:
            for item in panel.items:
                if isinstance(item, VLine) and (item.foot_panel or panel) is moved:
                    item.set_foot(moved.plane)

    # -- pointing

    def highlight(self, key: str) -> None:
        """What carries the key at full strength and the rest at 35 %; "" (or a key that nothing has): all full."""
        self._lit = key
        if not key:
            self._pointed = ""  # all light is out: the next move over the same mark tells of it again
        items = [item for panel in self.panels for item in panel.items]
        known = any(key in item.key.split() for item in items)
        for item in items:
            apart = known and key not in item.key.split() and (item.key or isinstance(item, Mark))
            item.set_strength(DIM if apart else 1.0)

    def key_at(self, at: QPointF) -> str:
        """The key of what the pointer is on, or ""."""
        found = (REACH, "")
        for panel in self.panels:
            if panel.frame.outer.contains(at):
                keyed = [item for item in panel.items if item.key and item.isVisible()]
                found = min([found, *((item.distance(at), item.key.split()[0]) for item in keyed)])
        return found[1]

    def panel_at(self, at: QPointF) -> Panel | None:
        return next((panel for panel in self.panels if panel.plane.rect.contains(at)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        free = self.scene().mouseGrabberItem() is None and event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if free else None
        if free:
            event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
        if pressed is None or (event.position() - pressed).manhattanLength() > 6:
            return
        panel = self.panel_at(pressed)
        if panel is not None:
            panel.clicked.emit(*panel.plane.data(pressed))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.scene().mouseGrabberItem() is None and event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.refit_asked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._point(self.key_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point("")

    def _point(self, key: str) -> None:
        if key != self._pointed:
            self._pointed = key
            self.pointed.emit(key)

    def close(self) -> bool:
        # pyqtgraph's close takes the viewport and every item away: an event on its way then ends the program.
        return bool(QGraphicsView.close(self))

    def hideEvent(self, event: QHideEvent) -> None:
        # The release of a button would come to whatever stands here then.
        held = self.scene().mouseGrabberItem() if self.scene() is not None else None
        if held is not None:
            held.ungrabMouse()
            if isinstance(held, Handle):
                held.let_go()
        self._ground.drop()
        super().hideEvent(event)

    def wheelEvent(self, event: Any) -> None:
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hidden = (panel.hidden_label(QPointF(event.pos())) for panel in self.panels)
            QToolTip.showText(event.globalPos(), next(filter(None, hidden), ""), self)
            return True
        return bool(super().viewportEvent(event))

    # -- keyboard

    @property
    def handles(self) -> list[Handle]:
        found = (item for panel in self.panels for item in panel.items if isinstance(item, Handle))
        return [handle for handle in found if handle.isVisible()]

    def follow_hand(self) -> None:
        """Bring the handle that is dragged to where the hand has it, in one paint with what was drawn for it."""
        for panel in self.panels:
            if panel.held is not None:
                panel.held.follow()

    def _held(self) -> Handle | None:
        item = self.scene().focusItem()
        return item if isinstance(item, Handle) else None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = self._held()
            if held is not None and held.wants(event):
                event.accept()  # arrows step the handle and not the player
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = self._held()
        if held is None:
            event.ignore()
        else:
            held.keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks from handle to handle, then on to the next widget."""
        handles, held = self.handles, self._held()
        index = 0 if forward else len(handles) - 1
        if held in handles:
            index = handles.index(held) + (1 if forward else -1)
        if 0 <= index < len(handles):
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            handles[index].setFocus(reason)
            self.viewport().update()
            return True
        if held is not None:
            held.clearFocus()
        return bool(super().focusNextPrevChild(forward))

    def tell(self, name: str, description: str) -> None:
        """Say what the picture shows, to a screen reader."""
        self._spoken = (name, description)
        held = self._held()
        if held is None:
            self._say(*self._spoken)
        else:
            self.speak(held, True)

    def speak(self, handle: Handle, on: bool) -> None:
        """Let the canvas stand for the focused handle before a screen reader, which does not see into a scene."""
        if on:
            self._say(handle.name or handle.word, f"{handle.told()}; {handle.spoken()}")
        elif self._held() is None:
            self._say(*self._spoken)

    def _say(self, name: str, description: str) -> None:
        if name != self.accessibleName():
            self.setAccessibleName(name)
        if description != self.accessibleDescription():
            self.setAccessibleDescription(description)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab the picture as a whole comes first, with a ring about it, and then its handles."""
        super().focusInEvent(event)
        tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if tab:
            self.scene().setFocusItem(None)
        self._ringed = tab or (self._ringed and event.reason() == Qt.FocusReason.ActiveWindowFocusReason)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def break_down(self, error: Exception) -> None:
        """Note that something could not be painted, and tell of it once the painting is over."""
        self.fault = error
        QTimer.singleShot(0, self, self._tell_broken)

    def _tell_broken(self) -> None:
        error, self.fault = self.fault, None
        if error is not None:
            self.broken.emit(error)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._ringed and self.hasFocus() and self._held() is None:
            thick = 2.0 * self.look.metrics.handle / DESK.handle
            painter.setPen(QPen(self.look.colour("accent"), thick))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            corner = self.look.metrics.corner
            edge = QRectF(self.viewport().rect()).adjusted(thick, thick, -thick, -thick)
            painter.drawRoundedRect(edge, corner, corner)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        frames = (panel.frame for panel in self.panels)
        scale = painter.deviceTransform().m11()
        try:
            ground = self._ground.picture(frames, self.size(), scale, self.look.colour("surface"))
        except Exception as error:
            self.break_down(error)
            return
        painter.drawPixmap(0, 0, ground)

    def paint_on(self, painter: QPainter, width: int, height: int) -> None:
        """Paint the panels on another device, at a size of its own."""
        self.scene().prepareForPaint()
        self.scene().render(painter, QRectF(0, 0, width, height), QRectF(0, 0, self.width(), self.height()))

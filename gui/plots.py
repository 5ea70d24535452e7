"""The plot surface: a canvas of panels, each with its ranges, its marks and its handles.

Items live in scene pixels; a panel hands each the Plane that maps data there. pyqtgraph's own items (images) go into
`panel.view`, a ViewBox under the marks that only follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QToolTip

from gui.axes import Frame, Furnishing, Plane, Span
from gui.handles import Handle, Label, place_labels
from gui.marks import (
    DIM,
    Area,
    Arrow,
    Bullseye,
    Curve,
    Dots,
    Ellipse,
    Mark,
    Rings,
    Segments,
    Stems,
    Steps,
    VLine,
)  # fmt: skip
from gui.theme import DESK, LIGHT, Look

__all__ = [
    "Area", "Arrow", "Bullseye", "Canvas", "Curve", "Dots", "Ellipse", "Handle", "Label", "Mark", "Panel", "Rings",
    "Segments", "Span", "Stems", "Steps", "VLine",
]  # fmt: skip

Item = Mark | Handle
Item_ = TypeVar("Item_", bound=Item)
REACH = 8.0
GLIDE_MS = 200


class Panel(QObject):
    """One plot of a canvas; made by `Canvas.panel`."""

    clicked = Signal(float, float)
    double_clicked = Signal(float, float)

    def __init__(self, canvas: Canvas, cell: tuple[int, int, int, int], furnishing: Furnishing) -> None:
        super().__init__(canvas)
        self.canvas, self.cell = canvas, cell
        self.x_span, self.y_span = Span(), Span()
        self.takes_double_clicks = False  # otherwise a double-click fits the axes
        self.items: list[Item] = []
        self.frame = Frame(canvas.look, furnishing)
        canvas.scene().addItem(self.frame)
        canvas.scene().addItem(self.frame.wording)
        self.plane = Plane(0, 0, 1, 1)
        self._ghosts: list[Mark] = []
        self._view: Any = None
        self._labels_stale = True
        self._glide: QVariantAnimation | None = None

    # -- what it shows

    def add(self, item: Item_) -> Item_:
        """Put a mark or a handle in; gives it back."""
        self.items.append(item)
        self.canvas.scene().addItem(item)
        item.set_look(self.canvas.look)
        item.set_plane(self.plane)
        if isinstance(item, Mark):
            item.changed = self._stale
        if isinstance(item, Label):
            item.arrange = self._arrange
        if isinstance(item, VLine):
            item.set_foot(self.plane)
        if isinstance(item, Handle):
            item.focused.connect(lambda on, handle=item: self.canvas.speak(handle, on))
        self._stale()
        return item

    def remove(self, item: Item) -> None:
        if isinstance(item, Handle):
            item.let_go()
        self.items.remove(item)
        self.canvas.scene().removeItem(item)
        self._stale()

    def clear(self) -> None:
        """Take out every item, ghosts as well."""
        for item in list(self.items):
            self.remove(item)
        self._ghosts.clear()

    def furnish(self, **changes: Any) -> None:
        """Change the title, the words or anything else of the Furnishing."""
        before = self.frame.furnishing
        self.frame.furnishing = replace(before, **changes)
        look = self.canvas.look
        squared = before.aspect_locked != self.frame.furnishing.aspect_locked
        if squared or before.margins(look) != self.frame.furnishing.margins(look):
            self.canvas.lay_out()
        else:
            self.frame.set_plane(self.frame.outer, self.plane, self.frame.foot)

    def say(self, text: str) -> None:
        """One muted sentence in the middle, for a plot with nothing to show yet; "" takes it back."""
        self.frame.sentence = text
        self.frame.wording.update()

    @property
    def view(self) -> Any:
        """A ViewBox under the marks for pyqtgraph's own items; it follows the panel's ranges."""
        if self._view is None:
            self._view = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
            self._view.disableAutoRange()
            self._view.setZValue(1)
            self.canvas.scene().addItem(self._view)
            self._follow()
        return self._view

    # -- ranges

    def fit_x(self, lo: float, hi: float, *, exact: bool = False) -> None:
        """Say what the content spans across; the axis moves only if it must (see Span), or to exactly this."""
        if self.x_span.fix(lo, hi) if exact else self.x_span.fit(lo, hi, self):
            self.canvas.span_changed(self.x_span)

    def fit_y(self, lo: float, hi: float, *, exact: bool = False) -> None:
        if self.y_span.fix(lo, hi) if exact else self.y_span.fit(lo, hi, self):
            self.canvas.span_changed(self.y_span)

    def refit(self) -> None:
        for span in (self.x_span, self.y_span):
            if span.refit():
                self.canvas.span_changed(span)

    def lock(self, locked: bool) -> None:
        self.x_span.locked = self.y_span.locked = locked

    def lay_out(self, outer: QRectF, left: float, right: float) -> None:
        """Take a place on the canvas, with room left and right that is the same all down the column."""
        _, top, _, bottom = self.frame.furnishing.margins(self.canvas.look)
        width, height = max(outer.width() - left - right, 8.0), max(outer.height() - top - bottom, 8.0)
        self.frame.set_plane(outer, self.plane)
        self._show(self._target(Plane(outer.left() + left, outer.top() + top, width, height)))

    def span_changed(self) -> None:
        """Go to the present ranges: at once, or in 200 ms where the canvas has motion on."""
        target = self._target(self.plane)
        if not self.canvas.motion or not self.canvas.isVisible():
            self._show(target)
            return
        start = self.plane
        glide = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=GLIDE_MS)
        glide.valueChanged.connect(lambda part: self._show(_between(start, target, part), glide))
        glide.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)
        self._glide = glide

    def _target(self, place: Plane) -> Plane:
        (x0, x1), (y0, y1) = self.x_span.limits, self.y_span.limits
        plane = replace(place, x0=x0, x1=x1, y0=y0, y1=y1)
        return plane.squared() if self.frame.furnishing.aspect_locked else plane

    def _show(self, plane: Plane, glide: QVariantAnimation | None = None) -> None:
        if glide is None:
            self._glide = None
        elif glide is not self._glide:
            return  # a glide that something newer has overtaken
        self.plane = plane
        self.frame.set_plane(self.frame.outer, plane, min(plane.bottom, plane.py(self.y_span.lo)))
        for item in self.items:
            item.set_plane(plane)
        self._follow()
        self._stale()
        self.canvas.plane_changed(self)

    def _follow(self) -> None:
        if self._view is not None:
            p = self.plane
            self._view.setGeometry(p.rect)
            self._view.setRange(xRange=(p.x0, p.x1), yRange=(p.y0, p.y1), padding=0)

    # -- labels

    def _stale(self) -> None:
        self._labels_stale = True

    def _arrange(self) -> None:
        """Find places for the labels, once for all before the first of them is painted."""
        if not self._labels_stale:
            return
        self._labels_stale = False
        labels = [item for item in self.items if isinstance(item, Label)]
        drawn = [item for item in self.items if isinstance(item, Mark) and item.isVisible()]
        lines = [item.obstacles(self.plane) for item in drawn if not isinstance(item, Label)]
        discs = [_disc(item) for item in self.items if isinstance(item, Handle) and item.isVisible()]
        discs += [item.words_box for item in drawn if isinstance(item, VLine) and item.words_box is not None]
        points = np.concatenate(lines) if lines else None
        room = self.plane.rect.adjusted(0, -0.4 * self.canvas.look.metrics.axis_words, 0, 0)
        found = place_labels([label.wish() for label in labels], room, points, discs)
        for label, place in zip(labels, found, strict=True):
            label.box = None if place is None else place[0]
            label.tried = label.tried if place is None else place[1]

    def hidden_label(self, at: QPointF) -> str:
        """The words of a label that had to yield at a scene point, for its tooltip."""
        for item in self.items:
            if isinstance(item, Label) and item.box is None and (wish := item.wish()) is not None:
                apart = wish.anchor - at
                if abs(apart.x()) + abs(apart.y()) < 2 * REACH:
                    return item.text
        return ""

    # -- ghosts

    def freeze(self) -> None:
        """Keep the present curves as dotted ghosts; an earlier ghost gives way."""
        self.release()
        sources = [m for m in self.items if isinstance(m, Curve) and not isinstance(m, Area) and m.isVisible()]
        for source in sources:
            x, y = source.line()
            if len(x):
                self._ghosts.append(self.add(Curve("ghost", x.copy(), y.copy(), width=1.6, z=-2)))
        if self._ghosts:
            x, y = next((x, y) for x, y in (source.line() for source in sources) if len(x))
            p = self.plane
            seen = np.flatnonzero((x >= p.x0) & (x <= p.x1) & (y >= p.y0) & (y <= p.y1))
            at = seen[int(0.55 * len(seen))] if len(seen) else 0
            self._ghosts.append(self.add(Label("ghost", "ghost", x[at], y[at], underline="ghost")))

    def release(self) -> None:
        for ghost in self._ghosts:
            self.remove(ghost)
        self._ghosts.clear()


def _between(a: Plane, b: Plane, part: float) -> Plane:
    mixed = {name: (1 - part) * getattr(a, name) + part * getattr(b, name) for name in ("x0", "x1", "y0", "y1")}
    return replace(b, **mixed)


def _disc(handle: Handle) -> QRectF:
    return handle.shape().boundingRect().translated(handle.pos())


class Canvas(pg.GraphicsView):  # type: ignore[misc]
    """A surface of panels in rows and columns. Views never pan or zoom under the mouse: the hand grabs handles."""

    pointed = Signal(str)
    refit_asked = Signal()

    def __init__(self, look: Look | None = None, parent: Any = None) -> None:
        self.panels: list[Panel] = []
        self.look = look or Look(LIGHT, DESK)
        self.motion = False
        self._stretch: dict[str, tuple[float, ...]] = {"row": (), "column": ()}
        self._pressed: QPointF | None = None
        self._pointed = self._lit = ""
        super().__init__(parent, useOpenGL=False, background=self.look.colour("surface"))
        self.setAntialiasing(True)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        # Measured: as fast as a full update where all panels move, a third faster where one of several does.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    # -- building

    def panel(self, row: int = 0, column: int = 0, *, rows: int = 1, columns: int = 1, **furnishing: Any) -> Panel:
        """A new panel in a cell of the grid; keywords are those of Furnishing."""
        made = Panel(self, (row, column, rows, columns), Furnishing(**furnishing))
        self.panels.append(made)
        self.lay_out()
        return made

    def stretch(self, *, rows: Sequence[float] = (), columns: Sequence[float] = ()) -> None:
        """Shares of the height and of the width; 1 each where not given."""
        self._stretch = {"row": tuple(rows), "column": tuple(columns)}
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

    def lay_out(self) -> None:
        """Give every panel its place; panels that start or end in one column share its margins."""
        if not self.panels:
            return
        xs = self._edges("column", 1, float(self.width()))
        ys = self._edges("row", 0, float(self.height()))
        margins = {panel: panel.frame.furnishing.margins(self.look) for panel in self.panels}
        for panel in self.panels:
            row, column, rows, columns = panel.cell
            left = max(margins[p][0] for p in self.panels if p.cell[1] == column)
            right = max(margins[p][2] for p in self.panels if p.cell[1] + p.cell[3] == column + columns)
            outer = QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + columns], ys[row + rows]))
            panel.lay_out(outer, left, right)

    def _edges(self, kind: str, axis: int, length: float) -> list[float]:
        count = max(panel.cell[axis] + panel.cell[axis + 2] for panel in self.panels)
        shares = [*self._stretch[kind][:count], *[1.0] * (count - len(self._stretch[kind]))]
        return [0.0, *(length * np.cumsum(shares) / sum(shares)).tolist()]

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
            panel = self.panel_at(event.position())
            if panel is not None and panel.takes_double_clicks:
                panel.double_clicked.emit(*panel.plane.data(event.position()))
            else:
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
            return True
        if held is not None:
            held.clearFocus()
        return bool(super().focusNextPrevChild(forward))

    def speak(self, handle: Handle, on: bool) -> None:
        """Let the canvas stand for the focused handle before a screen reader, which does not see into a scene."""
        self.setAccessibleName(handle.name if on else "")
        self.setAccessibleDescription(handle.spoken() if on else "")

    def paint_on(self, painter: QPainter, width: int, height: int) -> None:
        """Paint the panels on another device, at a size of its own."""
        self.scene().prepareForPaint()
        self.scene().render(painter, QRectF(0, 0, width, height), QRectF(0, 0, self.width(), self.height()))

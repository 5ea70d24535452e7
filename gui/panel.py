"""A panel: one plot of a canvas, with its ranges, its marks, its handles, its labels and its ghosts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, QVariantAnimation, Signal

from engine.words import tr
from gui.axes import Plane, Span
from gui.frames import Frame, Furnishing
from gui.handles import Handle
from gui.labels import Label, place_labels
from gui.marks import Area, Curve, Floats, Mark, VLine

if TYPE_CHECKING:
    from gui.plots import Canvas

Item = Mark | Handle
Item_ = TypeVar("Item_", bound=Item)
REACH = 8.0
GLIDE_MS = 200
# Frames of a drag in which labels go along with their points before they are arranged anew, and the rest that does so.
CARRIED, REST_MS = 2, 60


class Panel(QObject):
    """One plot of a canvas; made by `Canvas.panel`."""

    clicked = Signal(float, float)

    def __init__(self, canvas: Canvas, cell: tuple[int, int, int, int], furnishing: Furnishing) -> None:
        super().__init__(canvas)
        self.canvas, self.cell = canvas, cell
        self.x_span, self.y_span = Span(), Span()
        self.items: list[Item] = []
        self.frame = Frame(canvas.look, furnishing)
        canvas.scene().addItem(self.frame)
        canvas.scene().addItem(self.frame.wording)
        self.plane = Plane(0, 0, 1, 1)
        self._ghosts: list[Mark] = []
        self._view: Any = None
        self.held: Handle | None = None  # the one that the hand drags
        self._labels_stale = True
        self._placed_for: tuple[list[tuple[QRectF, QPointF] | None], list[QRectF], QRectF, list[Floats]] | None = None
        self._glide: QVariantAnimation | None = None
        self._carried = 0
        self._resting = QTimer(self, singleShot=True, interval=REST_MS)
        self._resting.timeout.connect(self._rest)

    # -- what it shows

    def add(self, item: Item_) -> Item_:
        """Put a mark or a handle in; gives it back."""
        self.items.append(item)
        self.canvas.scene().addItem(item)
        item.set_look(self.canvas.look)
        item.set_plane(self.plane)
        if isinstance(item, Mark):
            item.changed = self._stale
            item.arrange = self._arrange
        if isinstance(item, VLine):
            item.set_foot(self.plane)
        if isinstance(item, Handle):
            item.focused.connect(lambda on, handle=item: self.canvas.speak(handle, on))
            item.moved.connect(lambda _x, _y, _phase, handle=item: self.canvas.speak(handle, handle.hasFocus()))
            item.moved.connect(lambda _x, _y, phase, handle=item: self._handled(handle, phase))
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
        if self.frame.furnishing == before:
            return
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

    def _handled(self, handle: Handle, phase: str) -> None:
        """Under a drag the axes stand still; what they have come to need they take up when the hand lets go."""
        self.canvas.dragging = phase != "ended"
        self.held = handle if phase != "ended" else None
        for span in (self.x_span, self.y_span):
            if phase == "began":
                span.hold()
            elif phase == "ended" and span.release():
                self.canvas.span_changed(span)
        for panel in self.canvas.panels if phase == "ended" else ():
            panel._rest()

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
        """Find places for the labels, once for all before the first of them is painted.

        They are looked for anew only where something that decides them has changed.
        """
        if not self._labels_stale:
            return
        self._labels_stale = False
        labels = [item for item in self.items if isinstance(item, Label)]
        if self._carry(labels):
            return
        drawn = [m for m in self.items if isinstance(m, Mark) and m.isVisible() and not m.empty]
        lines = [item.kept_clear(self.plane) for item in drawn if not isinstance(item, Label)]
        lines += self._passing()
        self._settle(drawn, lines)
        discs = [_disc(item) for item in self.items if isinstance(item, Handle) and item.isVisible()]
        discs += [item.words_box for item in drawn if item.words_box is not None]
        room = self.plane.rect.adjusted(0, -0.4 * self.canvas.look.metrics.axis_words, 0, 0)
        wishes = [label.wish() for label in labels]
        asked = [None if wish is None else (wish.box, wish.anchor) for wish in wishes]
        if self._placed_for is not None and self._placed_for[:3] == (asked, discs, room):
            before = self._placed_for[3]
            if len(before) == len(lines) and all(map(_same, before, lines)):
                return
        self._placed_for = (asked, discs, room, lines)
        points = np.concatenate(lines) if lines else np.empty((0, 2))
        found = place_labels(wishes, room, points, discs)
        for label, place in zip(labels, found, strict=True):
            label.box = None if place is None else place[0]
            label.tried = label.tried if place is None else place[1]

    def _carry(self, labels: list[Label]) -> bool:
        """Under a drag, let labels go along with their points for a frame or two, which costs next to nothing."""
        if not self.canvas.dragging or self._placed_for is None or self._carried >= CARRIED:
            self._carried = 0
            self._resting.stop()
            return False
        self._carried += 1
        self._resting.start()
        room = self.plane.rect.adjusted(0, -0.4 * self.canvas.look.metrics.axis_words, 0, 0)
        for label in labels:
            wish = label.wish()
            box = wish.kept_place() if wish is not None and label.box is not None else None
            label.box = box if box is not None and room.contains(box) else None
        return True

    def _rest(self) -> None:
        """The hand holds still: labels that only went along find their places."""
        if self._carried:
            self._carried = CARRIED
            self._stale()
            for item in self.items:
                if isinstance(item, Label):
                    item.update()

    def _settle(self, drawn: list[Mark], lines: list[Floats]) -> None:
        """Let marks with places of their own find them, clear of the lines and of the words of others."""
        settling = [item for item in drawn if type(item).settle is not Mark.settle]
        if not settling:
            return
        words = [_rim(item.words_box) for item in drawn if isinstance(item, VLine) and item.words_box is not None]
        points = np.concatenate([*lines, *words]) if lines or words else np.empty((0, 2))
        for item in settling:
            item.settle(points)

    def _passing(self) -> list[Floats]:
        """Points of the vertical lines of other panels that run through this one."""
        found = []
        for panel in self.canvas.panels:
            for line in panel.items if panel is not self else ():
                through = isinstance(line, VLine) and line.foot_panel is not None and line.isVisible()
                if through and isinstance(line, VLine) and line.foot and line.plane:
                    top, foot, here = line.plane.top, line.foot.bottom, self.plane
                    if line.foot.left == here.left and top <= here.top and foot >= here.bottom:
                        ys = np.arange(here.top, here.bottom, 12.0)
                        found.append(np.column_stack([np.full(len(ys), here.px(line.x_data)), ys]))
        return found

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
            self._ghosts.append(self.add(Label("ghost", tr("ghost"), x[at], y[at], underline="ghost")))

    def release(self) -> None:
        for ghost in self._ghosts:
            self.remove(ghost)
        self._ghosts.clear()

    def follow(self, other: Panel) -> None:
        """Lock the axes as another picture's panel has them, and hold its ghosts."""
        for mine, theirs in ((self.x_span, other.x_span), (self.y_span, other.y_span)):
            if mine.follow(theirs):
                self.canvas.span_changed(mine)
        if [_ghost(one) for one in self._ghosts] != [_ghost(one) for one in other._ghosts]:
            self.release()
            self._ghosts = [self.add(_twin(ghost)) for ghost in other._ghosts]


def _ghost(ghost: Mark) -> object:
    """What tells one ghost from another."""
    return ghost.line()[1].tobytes() if isinstance(ghost, Curve) else (getattr(ghost, "x_data", 0.0), ghost.role)


def _twin(ghost: Mark) -> Mark:
    """The same ghost for another panel."""
    if isinstance(ghost, Label):
        return Label("ghost", ghost.text, ghost.x_data, ghost.y_data, underline="ghost")
    assert isinstance(ghost, Curve)
    return Curve("ghost", *ghost.line(), width=1.6, z=-2)


def _between(a: Plane, b: Plane, part: float) -> Plane:
    mixed = {name: (1 - part) * getattr(a, name) + part * getattr(b, name) for name in ("x0", "x1", "y0", "y1")}
    return replace(b, **mixed)


def _same(one: Floats, other: Floats) -> bool:
    return one is other or (one.shape == other.shape and bool((one == other).all()))


def _rim(box: QRectF) -> Floats:
    """Points along the middle of a line of words."""
    xs = np.linspace(box.left(), box.right(), max(2, int(box.width() / 12)))
    return np.column_stack([xs, np.full(len(xs), box.center().y())])


def _disc(handle: Handle) -> QRectF:
    return handle.shape().boundingRect().translated(handle.pos())

"""What every mark is, and the marks made of lines: curves, areas, histograms, segments.

Every mark maps its data to scene pixels itself and strokes there, so that widths, dashes and heads are pixels on the
screen and scale with the page in a vector export.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from gui.axes import Plane
from gui.guard import Guarded
from gui.strokes import (
    FAR_AWAY,
    Floats,
    dashes,
    distance_to_line,
    draw_segments,
    fixed_pen,
    floats,
    in_pieces,
    is_raster,
    path_of,
    pieces,
    spread,
    stroke,
    unchanged,
)
from gui.theme import Look


class Mark(Guarded, QGraphicsItem):
    """One thing drawn in a panel: a role, perhaps a key (words parted by spaces) by which others light it up."""

    clipped = True
    layer = 2.0
    # What else than its data decides how it looks.
    form: tuple[str, ...] = ("role",)
    _bare = False

    def __init__(self, role: str, *, key: str = "", z: float = 0.0) -> None:
        super().__init__()
        self.role, self.key = role, key
        self.look: Look | None = None
        self.plane: Plane | None = None
        self.changed: Callable[[], None] = lambda: None
        self.arrange: Callable[[], None] = lambda: None
        self._bounds = QRectF()
        self._clear: tuple[tuple[Plane, Look | None], Floats] | None = None
        self._given: tuple[tuple[object, ...], tuple[Floats, ...]] | None = None
        self.setZValue(self.layer + z / 100)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def set_look(self, look: Look) -> None:
        self.look = look
        self.update()

    def set_plane(self, plane: Plane) -> None:
        if self.plane is None or plane.rect != self.plane.rect:
            self.prepareGeometryChange()
            # All of the plot and a rim for what stands on its edge: data then change without a word to the scene.
            self._bounds = plane.rect.adjusted(-40, -60, 40, 40)
        self.plane = plane
        self.update()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to paint: the scene then passes the mark over, which half a frame consists of."""
        return False

    def renew(self) -> None:
        """Other data: paint again, and let the panel know, whose labels give way."""
        bare = self.empty
        if bare and self._bare:
            return  # nothing was there, and nothing is
        self._clear = None
        self.changed()
        if bare == self._bare:
            if not bare:
                self.update()
            return
        self._bare = bare
        if bare and (scene := self.scene()) is not None:
            scene.update(self.sceneBoundingRect())  # its own update would be dropped with its contents
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents, bare)
        self.update()

    def given(self, *data: Floats) -> bool:
        """Note what is to be drawn; False where it is what is drawn already, and nothing is to be done."""
        form, before = tuple([getattr(self, name) for name in self.form]), self._given
        self._given = (form, data)
        return before is None or before[0] != form or not all(map(unchanged, before[1], data))

    def setVisible(self, visible: bool) -> None:
        if visible != self.isVisible():
            super().setVisible(visible)
            self.changed()

    def set_strength(self, strength: float) -> None:
        self.setOpacity(strength)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        if self.plane is None or self.look is None:
            return
        if self.clipped:
            painter.setClipRect(self.plane.rect.adjusted(-1, -2, 1, 2), Qt.ClipOperation.IntersectClip)
        self.draw(painter, self.plane, self.look)

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        raise NotImplementedError

    def outline(self, plane: Plane) -> tuple[Floats, Floats]:
        """The line in pixels that the pointer finds."""
        return floats([]), floats([])

    def obstacles(self, plane: Plane) -> Floats:
        """Points in pixels, a dozen pixels apart, that labels keep clear of."""
        return spread(*self.outline(plane))

    def kept_clear(self, plane: Plane) -> Floats:
        """The obstacles, kept until the data, the plane or the look are others."""
        if self._clear is None or self._clear[0] != (plane, self.look):
            self._clear = ((plane, self.look), self.obstacles(plane))
        return self._clear[1]

    def settle(self, points: Floats) -> None:
        """Find a place of one's own clear of `points`, what the other marks of the panel draw."""

    @property
    def words_box(self) -> QRectF | None:
        """Where it has words that labels must not lie on."""
        return None

    def distance(self, at: QPointF) -> float:
        """Pixels from `at` to what is drawn."""
        return distance_to_line(*self.outline(self.plane), at) if self.plane else FAR_AWAY


class Curve(Mark):
    """A line through points; `dash` names the role whose dash it takes ("" is solid, None the role's own)."""

    form: tuple[str, ...] = ("role", "width", "dash")

    def __init__(self, role: str, x: ArrayLike = (), y: ArrayLike = (), *, width: float | None = None,
                 dash: str | None = None, key: str = "", z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.width, self.dash = width, dash
        self.set_data(x, y)

    def set_data(self, x: ArrayLike, y: ArrayLike) -> None:
        xs, ys = floats(x), floats(y)
        if not self.given(xs, ys):
            return
        self.x_data, self.y_data = xs, ys
        self._kept: tuple[tuple[Plane, Look], Floats | None] | None = None
        self.renew()

    @property
    def empty(self) -> bool:
        return len(self.y_data) == 0

    def line(self) -> tuple[Floats, Floats]:
        """The line in data coordinates."""
        return self.x_data, self.y_data

    def outline(self, plane: Plane) -> tuple[Floats, Floats]:
        x, y = self.line()
        return plane.pxs(x), plane.pys(y)

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if not len(self.x_data):
            return
        pen = fixed_pen(look, self.role, self.width, self.dash)
        parts = self._pieces(plane, look, pen) if len(self.x_data) > 2 and in_pieces(painter) else None
        if parts is None:
            stroke(painter, *self.outline(plane), pen)
        else:
            draw_segments(painter, parts, pen)

    def _pieces(self, plane: Plane, look: Look, pen: QPen) -> Floats | None:
        """What the line is painted in, kept until the data or the plane are others."""
        if self._kept is None or self._kept[0] != (plane, look):
            self._kept = ((plane, look), pieces(*self.outline(plane), pen))
        return self._kept[1]


class Area(Curve):
    """The area between a line and `base`, without an edge: a Curve over it hides that it is not antialiased."""

    form = (*Curve.form, "base", "alpha")

    def __init__(self, role: str, x: ArrayLike = (), y: ArrayLike = (), *, base: float = 0.0, alpha: float = 0.1,
                 key: str = "", z: float = -1.0) -> None:  # fmt: skip
        self.base, self.alpha = base, alpha
        super().__init__(role, x, y, key=key, z=z)

    def distance(self, at: QPointF) -> float:
        return FAR_AWAY

    def obstacles(self, plane: Plane) -> Floats:
        return np.empty((0, 2))

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if len(self.x_data) < 2:
            return
        xs, ys = self.outline(plane)
        base = plane.py(self.base)
        path = path_of(np.concatenate([xs[:1], xs, xs[-1:]]), np.concatenate([[base], ys, [base]]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_raster(painter))
        painter.fillPath(path, look.colour(self.role, self.alpha))


class Steps(Curve):
    """A histogram as one outline over one pale area: `edges` one longer than `heights`."""

    form = (*Curve.form, "base", "alpha")

    def __init__(self, role: str, edges: ArrayLike = (), heights: ArrayLike = (), *, base: float = 0.0,
                 alpha: float = 0.2, width: float = 1.2, key: str = "", z: float = -1.0) -> None:  # fmt: skip
        self.base, self.alpha = base, alpha
        super().__init__(role, edges, heights, width=width, dash="", key=key, z=z)

    def line(self) -> tuple[Floats, Floats]:
        if len(self.y_data) == 0:
            return floats([]), floats([])
        return np.repeat(self.x_data, 2), np.concatenate([[self.base], np.repeat(self.y_data, 2), [self.base]])

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if len(self.y_data) == 0:
            return
        path = path_of(*self.outline(plane))
        pen = fixed_pen(look, self.role, self.width, self.dash)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_raster(painter))
        painter.fillPath(path, look.colour(self.role, self.alpha))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.strokePath(path, pen)


class Segments(Mark):
    """Many lines apart, painted at once."""

    form = ("role", "width", "dash")

    def __init__(self, role: str, x0: ArrayLike = (), y0: ArrayLike = (), x1: ArrayLike = (), y1: ArrayLike = (), *,
                 width: float = 1.6, dash: str = "", key: str = "", z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.width, self.dash = width, dash
        self.set_data(x0, y0, x1, y1)

    def set_data(self, x0: ArrayLike, y0: ArrayLike, x1: ArrayLike, y1: ArrayLike) -> None:
        ends = np.column_stack(np.broadcast_arrays(floats(x0), floats(y0), floats(x1), floats(y1)))
        if not self.given(ends):
            return
        self.ends = ends
        self._kept: tuple[Plane, Floats] | None = None
        self.renew()

    @property
    def empty(self) -> bool:
        return len(self.ends) == 0

    def outline(self, plane: Plane) -> tuple[Floats, Floats]:
        gap = np.full(len(self.ends), np.nan)
        xs = np.column_stack([plane.pxs(self.ends[:, 0]), plane.pxs(self.ends[:, 2]), gap])
        ys = np.column_stack([plane.pys(self.ends[:, 1]), plane.pys(self.ends[:, 3]), gap])
        return xs.ravel(), ys.ravel()

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if not len(self.ends):
            return
        pen = fixed_pen(look, self.role, self.width, self.dash)
        if not self.dash:
            draw_segments(painter, self._in_pixels(plane), pen)
            return
        pattern = [length * pen.widthF() for length in pen.dashPattern()]
        if pattern and len(self.ends) == 1 and is_raster(painter):
            for x0, y0, x1, y1 in self._in_pixels(plane).tolist():
                draw_segments(painter, dashes(floats([x0, x1]), floats([y0, y1]), pattern), pen)
            return
        painter.strokePath(path_of(*self.outline(plane)), pen)

    def _in_pixels(self, plane: Plane) -> Floats:
        """Ends (n, 4) of those that are finite, kept until the data or the plane are others."""
        if self._kept is None or self._kept[0] != plane:
            ends = np.empty_like(self.ends)
            ends[:, ::2], ends[:, 1::2] = plane.pxs(self.ends[:, ::2]), plane.pys(self.ends[:, 1::2])
            known = np.isfinite(ends.sum(axis=1))
            self._kept = (plane, ends if known.all() else ends[known])
        return self._kept[1]

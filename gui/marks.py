"""Marks: what is drawn of data, each in the form of its role.

Every mark maps its data to scene pixels itself and strokes there, so that widths, dashes and heads are pixels on the
screen and scale with the page in a vector export. Raster shortcuts (segments, stamped sprites) are taken only where
the painter is a raster one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike, NDArray
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEngine, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QGraphicsItem

from gui.axes import Plane
from gui.theme import DESK, MARKS, Look, ui_font

Floats = NDArray[np.float64]
DIM = 0.35
SEGMENTS_FROM = 48
FAR_AWAY = math.inf
# Labels keep clear of so many spots; a cloud of more they may lie on.
FEW = 60


def floats(values: ArrayLike) -> Floats:
    return np.atleast_1d(np.asarray(values, dtype=np.float64))


def is_raster(painter: QPainter) -> bool:
    engine = painter.paintEngine()
    return engine is not None and engine.type() == QPaintEngine.Type.Raster


def fixed_pen(look: Look, role: str, width: float | None, dash: str | None) -> QPen:
    """The look's pen in scene pixels: a cosmetic one would shrink to a hair in a vector export."""
    pen = look.pen(role, width, dash=dash)
    pen.setCosmetic(False)
    return pen


def label_weight(look: Look, weight: int = 400) -> int:
    """Words among the marks are half bold on a projector, as thick there as the lines about them."""
    return max(weight, 600) if look.metrics.name == "projector" else weight


def path_of(xs: Floats, ys: Floats) -> QPainterPath:
    path: QPainterPath = pg.arrayToQPath(xs, ys, connect="finite")
    return path


def draw_segments(painter: QPainter, ends: Floats, pen: QPen) -> None:
    """Lines from `(n, 4)` ends at once; a flat cap is four times faster than a round one."""
    pen = QPen(pen)
    pen.setDashPattern([])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    lines = PrimitiveArray(QLineF, 4)
    lines.resize(len(ends))
    lines.ndarray()[:] = ends
    painter.drawLines(*lines.drawargs())


def joined(xs: Floats, ys: Floats, width: float) -> Floats:
    """The `(n, 4)` pieces of a polyline, each drawn out to its neighbours' mitres so that no seam shows."""
    dx, dy = np.diff(xs), np.diff(ys)
    length = np.hypot(dx, dy)
    keep = length > 1e-9
    x0, y0, ux, uy = xs[:-1][keep], ys[:-1][keep], (dx[keep] / length[keep]), (dy[keep] / length[keep])
    cosine = np.clip(ux[1:] * ux[:-1] + uy[1:] * uy[:-1], -1, 1)
    mitre = 0.5 + width / 2 * np.minimum(np.sqrt((1 - cosine) / np.maximum(1 + cosine, 1e-9)), 1.0)
    before, after = np.concatenate([[0.0], mitre]), length[keep] + np.concatenate([mitre, [0.0]])
    return np.column_stack([x0 - before * ux, y0 - before * uy, x0 + after * ux, y0 + after * uy])


def dashes(xs: Floats, ys: Floats, pattern: Sequence[float]) -> Floats:
    """The `(n, 4)` pieces of a polyline that a dash pattern in pixels leaves."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(xs), np.diff(ys)))])
    edges = np.cumsum(pattern)
    starts = np.concatenate([[0.0], edges[:-1]])
    cuts = (np.arange(0.0, along[-1], edges[-1])[:, None] + starts).ravel()
    at = np.union1d(along, cuts[cuts < along[-1]])
    x, y = np.interp(at, along, xs), np.interp(at, along, ys)
    phase = np.searchsorted(edges, (at[1:] + at[:-1]) / 2 % edges[-1], side="right")
    on = phase % 2 == 0
    dx, dy = np.diff(x)[on], np.diff(y)[on]
    over = 0.5 / np.maximum(np.hypot(dx, dy), 0.5)
    x, y = x[:-1][on], y[:-1][on]
    return np.column_stack([x - over * dx, y - over * dy, x + (1 + over) * dx, y + (1 + over) * dy])


def stroke(painter: QPainter, xs: Floats, ys: Floats, pen: QPen) -> None:
    """A polyline; long ones on a raster as separate pieces, which Qt fills many times faster than one thick path."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    many = len(xs) >= SEGMENTS_FROM and pen.widthF() > 1
    plain = many and painter.opacity() == 1.0 and pen.color().alpha() == 255 and is_raster(painter)
    if not plain or not (np.isfinite(xs).all() and np.isfinite(ys).all()):
        painter.setPen(pen)
        painter.drawPath(path_of(xs, ys))
    elif pattern := [length * pen.widthF() for length in pen.dashPattern()]:
        draw_segments(painter, dashes(xs, ys, pattern), pen)
    else:
        draw_segments(painter, joined(xs, ys, pen.widthF()), pen)


def shape_path(mark: str, radius: float) -> QPainterPath:
    """A role's mark round the origin: disc, triangle, square or diamond, of like weight to the eye."""
    path = QPainterPath()
    if mark == "t1":
        r = radius * 1.2
        path.addPolygon(QPolygonF([QPointF(0, -r), QPointF(r, 0.8 * r), QPointF(-r, 0.8 * r), QPointF(0, -r)]))
    elif mark == "s":
        path.addRect(QRectF(-0.9 * radius, -0.9 * radius, 1.8 * radius, 1.8 * radius))
    elif mark == "d":
        r = radius * 1.2
        path.addPolygon(QPolygonF([QPointF(0, -r), QPointF(r, 0), QPointF(0, r), QPointF(-r, 0), QPointF(0, -r)]))
    else:
        path.addEllipse(QPointF(0, 0), radius, radius)
    return path


def distance_to_line(xs: Floats, ys: Floats, at: QPointF) -> float:
    """Pixels from a point to a polyline, NaN pieces left out."""
    if len(xs) < 2:
        return FAR_AWAY
    dx, dy = np.diff(xs), np.diff(ys)
    square = dx * dx + dy * dy
    with np.errstate(invalid="ignore", divide="ignore"):
        t = np.clip(((at.x() - xs[:-1]) * dx + (at.y() - ys[:-1]) * dy) / np.where(square > 0, square, 1.0), 0, 1)
        apart = np.hypot(xs[:-1] + t * dx - at.x(), ys[:-1] + t * dy - at.y())
    apart = apart[np.isfinite(apart)]
    return float(apart.min()) if len(apart) else FAR_AWAY


def spread(xs: Floats, ys: Floats, apart: float = 12.0) -> Floats:
    """`(n, 2)` points along a polyline, so that a label sees a line of two points as well as a curve of many."""
    known = np.isfinite(xs) & np.isfinite(ys)
    steps = np.where(known[1:] & known[:-1], np.hypot(np.diff(xs), np.diff(ys)), 0.0) if len(xs) > 1 else floats([])
    along = np.concatenate([[0.0], np.cumsum(np.nan_to_num(steps))])
    if along[-1] == 0.0:
        return np.empty((0, 2))
    at = np.linspace(0.0, along[-1], int(min(240, along[-1] / apart + 2)))
    # A gap has no length, so no point falls into it.
    return np.column_stack([np.interp(at, along[known], xs[known]), np.interp(at, along[known], ys[known])])


class Mark(QGraphicsItem):
    """One thing drawn in a panel: a role, perhaps a key (words parted by spaces) by which others light it up."""

    clipped = True
    layer = 2.0

    def __init__(self, role: str, *, key: str = "", z: float = 0.0) -> None:
        super().__init__()
        self.role, self.key = role, key
        self.look: Look | None = None
        self.plane: Plane | None = None
        self.changed: Callable[[], None] = lambda: None
        self.setZValue(self.layer + z / 100)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def set_look(self, look: Look) -> None:
        self.look = look
        self.update()

    def set_plane(self, plane: Plane) -> None:
        if self.plane is None or plane.rect != self.plane.rect:
            self.prepareGeometryChange()
        self.plane = plane
        self.update()

    def renew(self) -> None:
        """Other data: paint again, and let the panel know, whose labels give way."""
        self.changed()
        self.update()

    def set_strength(self, strength: float) -> None:
        self.setOpacity(strength)

    def boundingRect(self) -> QRectF:
        # All of the plot and a rim for what stands on its edge: data then change without a word to the scene.
        return self.plane.rect.adjusted(-40, -60, 40, 40) if self.plane else QRectF()

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

    def distance(self, at: QPointF) -> float:
        """Pixels from `at` to what is drawn."""
        return distance_to_line(*self.outline(self.plane), at) if self.plane else FAR_AWAY


class Curve(Mark):
    """A line through points; `dash` names the role whose dash it takes ("" is solid, None the role's own)."""

    def __init__(self, role: str, x: ArrayLike = (), y: ArrayLike = (), *, width: float | None = None,
                 dash: str | None = None, key: str = "", z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.width, self.dash = width, dash
        self.set_data(x, y)

    def set_data(self, x: ArrayLike, y: ArrayLike) -> None:
        self.x_data, self.y_data = floats(x), floats(y)
        self.renew()

    def line(self) -> tuple[Floats, Floats]:
        """The line in data coordinates."""
        return self.x_data, self.y_data

    def outline(self, plane: Plane) -> tuple[Floats, Floats]:
        x, y = self.line()
        return plane.pxs(x), plane.pys(y)

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if len(self.x_data):
            stroke(painter, *self.outline(plane), fixed_pen(look, self.role, self.width, self.dash))


class Area(Curve):
    """The area between a line and `base`, without an edge: a Curve over it hides that it is not antialiased."""

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

    def __init__(self, role: str, x0: ArrayLike = (), y0: ArrayLike = (), x1: ArrayLike = (), y1: ArrayLike = (), *,
                 width: float = 1.6, dash: str = "", key: str = "", z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.width, self.dash = width, dash
        self.set_data(x0, y0, x1, y1)

    def set_data(self, x0: ArrayLike, y0: ArrayLike, x1: ArrayLike, y1: ArrayLike) -> None:
        ends = np.broadcast_arrays(floats(x0), floats(y0), floats(x1), floats(y1))
        self.ends = np.column_stack(ends)
        self.renew()

    def outline(self, plane: Plane) -> tuple[Floats, Floats]:
        gap = np.full(len(self.ends), np.nan)
        xs = np.column_stack([plane.pxs(self.ends[:, 0]), plane.pxs(self.ends[:, 2]), gap])
        ys = np.column_stack([plane.pys(self.ends[:, 1]), plane.pys(self.ends[:, 3]), gap])
        return xs.ravel(), ys.ravel()

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        pen = fixed_pen(look, self.role, self.width, self.dash)
        xs, ys = self.outline(plane)
        if len(xs) and not self.dash:
            ends = np.column_stack([xs[::3], ys[::3], xs[1::3], ys[1::3]])
            draw_segments(painter, ends[np.isfinite(ends).all(axis=1)], pen)
        elif len(xs):
            painter.strokePath(path_of(xs, ys), pen)


class Dots(Mark):
    """Spots at points in the mark of their role; on a raster one sprite is stamped for all."""

    clipped = False

    def __init__(self, role: str, x: ArrayLike = (), y: ArrayLike = (), *, size: float = 7.0, alpha: float = 0.45,
                 mark: str | None = None, hollow: bool = False, key: str = "", z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.size, self.alpha, self.hollow = size, alpha, hollow
        self.mark = mark or MARKS.get(role, "o")
        self._stamps = PrimitiveArray(QPainter.PixmapFragment, 10)
        self._sprite: tuple[object, QPixmap] | None = None
        self.set_data(x, y)

    def set_data(self, x: ArrayLike, y: ArrayLike) -> None:
        self.x_data, self.y_data = np.broadcast_arrays(floats(x), floats(y))
        self.renew()

    def nearest(self, at: QPointF) -> tuple[int, float]:
        """The index of the spot nearest a scene point and its distance in pixels; (−1, inf) without spots."""
        if self.plane is None or len(self.x_data) == 0:
            return -1, FAR_AWAY
        apart = np.hypot(self.plane.pxs(self.x_data) - at.x(), self.plane.pys(self.y_data) - at.y())
        index = int(np.argmin(np.where(np.isnan(apart), np.inf, apart)))
        return index, float(apart[index])

    def distance(self, at: QPointF) -> float:
        return max(0.0, self.nearest(at)[1] - self.size / 2)

    def obstacles(self, plane: Plane) -> Floats:
        if len(self.x_data) > FEW or self.look is None:
            return np.empty((0, 2))
        turn = np.arange(8) * (np.pi / 4)
        ring = self.size / 2 * self.look.metrics.mark * np.column_stack([np.cos(turn), np.sin(turn)])
        centres = np.column_stack([plane.pxs(self.x_data), plane.pys(self.y_data)])
        around: Floats = (centres[:, None, :] + ring).reshape(-1, 2)
        return around

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        xs, ys = plane.pxs(self.x_data), plane.pys(self.y_data)
        # Whole spots or none: a spot cut in half at the edge reads as a value there.
        seen = (xs >= plane.left - 1) & (xs <= plane.left + plane.width + 1)
        seen &= (ys >= plane.top - 1) & (ys <= plane.bottom + 1)
        xs, ys = xs[seen], ys[seen]
        if len(xs) > 16 and is_raster(painter):
            self._stamp(painter, xs, ys, look)
            return
        shape = shape_path(self.mark, self.size / 2 * look.metrics.mark)
        self._dress(painter, look)
        for x, y in zip(xs.tolist(), ys.tolist(), strict=True):
            painter.drawPath(shape.translated(x, y))

    def _dress(self, painter: QPainter, look: Look) -> None:
        painter.setPen(QPen(look.colour(self.role), 2.5 * look.metrics.mark) if self.hollow else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface") if self.hollow else look.colour(self.role, self.alpha))

    def _stamp(self, painter: QPainter, xs: Floats, ys: Floats, look: Look) -> None:
        turn = painter.deviceTransform()
        scale = max(math.hypot(turn.m11(), turn.m12()), 0.1)
        wanted = (look, scale, self.role, self.size, self.alpha, self.mark, self.hollow)
        if self._sprite is None or self._sprite[0] != wanted:
            self._sprite = (wanted, self._draw_sprite(look, scale))
        pixmap = self._sprite[1]
        self._stamps.resize(len(xs))
        stamps = self._stamps.ndarray()
        stamps[:, 0], stamps[:, 1] = xs, ys
        # x, y, source left, top, width, height, scale x, scale y, turn, opacity
        stamps[:, 2:] = (0, 0, pixmap.width(), pixmap.height(), 1 / scale, 1 / scale, 0, 1)
        first, count = self._stamps.drawargs()
        painter.drawPixmapFragments(first, count, pixmap)

    def _draw_sprite(self, look: Look, scale: float) -> QPixmap:
        radius = self.size / 2 * look.metrics.mark
        # As tight as can be: stamping costs by the pixel.
        box = shape_path(self.mark, radius).boundingRect()
        reach = max(box.right(), -box.top()) + (2.5 * look.metrics.mark / 2 if self.hollow else 0.0)
        side = 2 * math.ceil(reach * scale + 0.5) + 1
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(side / 2, side / 2)
        painter.scale(scale, scale)
        self._dress(painter, look)
        painter.drawPath(shape_path(self.mark, radius))
        painter.end()
        return pixmap


class Stems(Mark):
    """Observations: a disc on a stem from the axis."""

    clipped = False

    def __init__(self, role: str, x: ArrayLike = (), heights: ArrayLike = (), *, base: float = 0.0, size: float = 12.0,
                 width: float = 1.6, key: str = "", z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.base = base
        self.stems = Segments(role, width=width)
        self.dots = Dots(role, size=size, alpha=1.0)
        self.set_data(x, heights)

    def set_data(self, x: ArrayLike, heights: ArrayLike) -> None:
        self.stems.set_data(x, self.base, x, heights)
        self.dots.set_data(x, heights)
        self.renew()

    def set_plane(self, plane: Plane) -> None:
        self.stems.plane = self.dots.plane = plane
        super().set_plane(plane)

    def set_look(self, look: Look) -> None:
        self.stems.look = self.dots.look = look
        super().set_look(look)

    def obstacles(self, plane: Plane) -> Floats:
        return np.concatenate([self.stems.obstacles(plane), self.dots.obstacles(plane)])

    def outline(self, plane: Plane) -> tuple[Floats, Floats]:
        return self.stems.outline(plane)

    def distance(self, at: QPointF) -> float:
        return min(super().distance(at), self.dots.distance(at))

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        painter.save()
        painter.setClipRect(plane.rect.adjusted(-1, -2, 1, 2), Qt.ClipOperation.IntersectClip)
        self.stems.draw(painter, plane, look)
        painter.restore()
        self.dots.draw(painter, plane, look)


class Ellipse(Mark):
    """A circle or turned ellipse in data units, the pale area of its role inside."""

    def __init__(self, role: str, x: float = 0.0, y: float = 0.0, rx: float = 1.0, ry: float | None = None, *,
                 turn: float = 0.0, width: float = 2.2, dash: str = "", alpha: float = 0.07, key: str = "",
                 z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.width, self.dash, self.alpha = width, dash, alpha
        self.set_data(x, y, rx, ry, turn)

    def set_data(self, x: float, y: float, rx: float, ry: float | None = None, turn: float = 0.0) -> None:
        """Centre, half axes and the turn of the first one in radians, counter-clockwise."""
        t = np.linspace(0, 2 * np.pi, 181)
        across, up = rx * np.cos(t), (rx if ry is None else ry) * np.sin(t)
        self.x_data = x + across * math.cos(turn) - up * math.sin(turn)
        self.y_data = y + across * math.sin(turn) + up * math.cos(turn)
        self.renew()

    def outline(self, plane: Plane) -> tuple[Floats, Floats]:
        return plane.pxs(self.x_data), plane.pys(self.y_data)

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        xs, ys = self.outline(plane)
        if self.alpha:
            painter.fillPath(path_of(xs, ys), look.colour(self.role, self.alpha))
        stroke(painter, xs, ys, fixed_pen(look, self.role, self.width, self.dash))


class Rings(Mark):
    """Hairline circles round a centre with a cross of the same kind; with `numbers`, each radius stands on its ring."""

    def __init__(self, x: float = 0.0, y: float = 0.0, radii: ArrayLike = (), *, numbers: Sequence[str] = (),
                 cross: bool = True, key: str = "", z: float = -5.0) -> None:  # fmt: skip
        super().__init__("hairline", key=key, z=z)
        self.cross = cross
        self.set_data(x, y, radii, numbers)

    def set_data(self, x: float, y: float, radii: ArrayLike, numbers: Sequence[str] = ()) -> None:
        self.x_data, self.y_data, self.radii, self.numbers = x, y, floats(radii), tuple(numbers)
        self.renew()

    def distance(self, at: QPointF) -> float:
        return FAR_AWAY

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        centre = QPointF(plane.px(self.x_data), plane.py(self.y_data))
        pen = QPen(look.colour("hairline"), look.metrics.axis_pen)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for radius in self.radii.tolist():
            painter.drawEllipse(centre, radius * plane.sx, radius * plane.sy)
        if self.cross and len(self.radii):
            painter.setPen(QPen(look.colour("grid"), look.metrics.axis_pen))
            reach = 1.06 * float(self.radii.max())
            dx, dy = reach * plane.sx, reach * plane.sy
            painter.drawLine(centre - QPointF(dx, 0), centre + QPointF(dx, 0))
            painter.drawLine(centre - QPointF(0, dy), centre + QPointF(0, dy))
        painter.setFont(ui_font(look.metrics.axis))
        painter.setPen(look.colour("muted"))
        box = QRectF(0, 0, 60, 1.5 * look.metrics.axis)
        for radius, text in zip(self.radii.tolist(), self.numbers, strict=False):
            # On the diagonal below left, where the pictures of the chapter have fewest dots.
            off = QPointF(-radius * plane.sx, radius * plane.sy) * 0.74
            box.moveCenter(centre + off)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Arrow(Mark):
    """From tail to tip, the head in pixels; `gap` pixels stay free before the tip (room for a handle)."""

    def __init__(self, role: str = "bias", x0: float = 0.0, y0: float = 0.0, x1: float = 0.0, y1: float = 0.0, *,
                 width: float = 3.6, head: float = 16.0, gap: float = 0.0, key: str = "",
                 z: float = 1.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.width, self.head, self.gap = width, head, gap
        self.set_data(x0, y0, x1, y1)

    def set_data(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.ends = np.array([x0, y0, x1, y1], dtype=np.float64)
        self.renew()

    def outline(self, plane: Plane) -> tuple[Floats, Floats]:
        return plane.pxs(self.ends[::2]), plane.pys(self.ends[1::2])

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        xs, ys = self.outline(plane)
        line = QLineF(float(xs[0]), float(ys[0]), float(xs[1]), float(ys[1]))
        gap = self.gap * look.metrics.handle / DESK.handle
        if line.length() <= gap + 1 or not math.isfinite(line.length()):
            return
        line.setLength(line.length() - gap)
        head = min(self.head * look.metrics.mark, line.length())
        unit, tip = line.unitVector(), line.p2()
        along = QPointF(unit.dx(), unit.dy())
        side = QPointF(-along.y(), along.x()) * head * 0.45
        line.setLength(line.length() - head * 0.8)
        pen = fixed_pen(look, self.role, self.width, "")
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self.role))
        painter.drawPolygon(QPolygonF([tip, tip - along * head + side, tip - along * head - side]))


class Bullseye(Dots):
    """The truth in two dimensions: a ring with a dot."""

    def __init__(self, x: float = 0.0, y: float = 0.0, *, size: float = 26.0, key: str = "", z: float = 2.0) -> None:
        super().__init__("truth", x, y, size=size, key=key, z=z)

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        radius = self.size / 2 * look.metrics.mark
        for x, y in zip(plane.pxs(self.x_data).tolist(), plane.pys(self.y_data).tolist(), strict=True):
            painter.setPen(QPen(look.colour(self.role), radius * 0.2))
            painter.setBrush(look.colour("surface"))
            painter.drawEllipse(QPointF(x, y), radius * 0.9, radius * 0.9)
            painter.setBrush(look.colour(self.role))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(x, y), radius * 0.4, radius * 0.4)


class VLine(Mark):
    """A value as a vertical line through stacked panels that share the axis, its mark on top and words beside that."""

    clipped = False
    layer = 3.0

    def __init__(self, role: str = "truth", x: float = math.nan, text: str = "", *, width: float | None = None,
                 dash: str = "", mark: str | None = None, key: str = "", z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.width, self.dash, self.mark = width, dash, MARKS.get(role, "d") if mark is None else mark
        self.foot: Plane | None = None
        self.foot_panel: object = None
        self.text = text
        self.set_data(x)

    def set_data(self, x: float, text: str | None = None) -> None:
        self.x_data = x
        self.text = self.text if text is None else text
        self.renew()

    def set_foot(self, plane: Plane | None) -> None:
        """The lowest panel that it reaches."""
        self.prepareGeometryChange()
        self.foot = plane

    def boundingRect(self) -> QRectF:
        own = super().boundingRect()
        return own.united(self.foot.rect) if self.foot else own

    def outline(self, plane: Plane) -> tuple[Floats, Floats]:
        x = plane.px(self.x_data)
        return floats([x, x]), floats([plane.top, plane.bottom])

    def distance(self, at: QPointF) -> float:
        return abs(self.plane.px(self.x_data) - at.x()) if self.plane else FAR_AWAY

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if not plane.x0 - 1e-9 <= self.x_data <= plane.x1 + 1e-9:
            return
        x, top, bottom = plane.px(self.x_data), plane.top, (self.foot or plane).bottom
        pen = fixed_pen(look, self.role, self.width, self.dash)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self.role))
        if self.mark:
            painter.drawPath(shape_path(self.mark, 5.5 * look.metrics.mark).translated(x, top))
        box = self.words_box
        if box is not None:
            painter.fillRect(box, look.colour("surface", 0.9))
            painter.setPen(look.colour("ink"))
            painter.setFont(ui_font(look.metrics.axis_words, label_weight(look)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self.text)

    @property
    def words_box(self) -> QRectF | None:
        """Where its words stand: right of the mark on top, left of it where there is no room."""
        if not self.text or self.plane is None or self.look is None or not math.isfinite(self.x_data):
            return None
        m, plane, x = self.look.metrics, self.plane, self.plane.px(self.x_data)
        font = ui_font(m.axis_words, label_weight(self.look))
        width, height, gap = QFontMetricsF(font).horizontalAdvance(self.text) + 8, 1.4 * m.axis_words, 9 * m.mark
        right = x + gap + width <= plane.left + plane.width
        return QRectF(x + gap if right else x - gap - width, plane.top - height / 2, width, height)

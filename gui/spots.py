"""Marks made of spots: clouds of dots, observations on stems, the bull's-eye."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from gui.axes import Plane
from gui.lines import Mark, Segments
from gui.strokes import FAR_AWAY, Floats, floats, is_raster, shape_path
from gui.theme import MARKS, Look

# Labels keep clear of so many spots; a cloud of more they may lie on.
FEW = 60


class Dots(Mark):
    """Spots at points in the mark of their role; on a raster one sprite is stamped for all."""

    clipped = False
    above = 0.0
    form = ("role", "size", "alpha", "mark", "hollow")

    def __init__(self, role: str, x: ArrayLike = (), y: ArrayLike = (), *, size: float = 7.0, alpha: float = 0.45,
                 mark: str | None = None, hollow: bool = False, key: str = "", z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.size, self.alpha, self.hollow = size, alpha, hollow
        self.mark = mark or MARKS.get(role, "o")
        self._stamps = PrimitiveArray(QPainter.PixmapFragment, 10)
        self._sprite: tuple[object, QPixmap] | None = None
        self.set_data(x, y)

    def set_data(self, x: ArrayLike, y: ArrayLike) -> None:
        xs, ys = np.broadcast_arrays(floats(x), floats(y))
        if self.given(xs, ys):
            self.x_data, self.y_data = xs, ys
            self.renew()

    @property
    def empty(self) -> bool:
        return len(self.x_data) == 0

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
        seen &= (ys >= plane.top - self.above - 1) & (ys <= plane.bottom + 1)
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


class Falling(Dots):
    """Spots on their way into the plot, seen from `above` pixels over its upper edge on."""

    layer = 4.6

    def set_above(self, pixels: float) -> None:
        if pixels != self.above:
            self.prepareGeometryChange()
            self.above = pixels

    def boundingRect(self) -> QRectF:
        return super().boundingRect().adjusted(0, -self.above, 0, 0)

    def obstacles(self, plane: Plane) -> Floats:
        return np.empty((0, 2))


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

    @property
    def empty(self) -> bool:
        return self.dots.empty

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

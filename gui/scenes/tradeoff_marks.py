"""Marks of the trade-off: a fan of hundreds of faint lines, layers of a stack, a histogram turned on its side."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from gui.axes import Plane
from gui.marks import FAR_AWAY, Floats, Mark, fixed_pen, floats, is_raster, path_of
from gui.theme import Look

_COLUMN = 2.0  # logical pixels: faint lines look the same and cost half
_LEVELS = 64  # of a line's coverage of a pixel
_MOST_LINES = 60  # that a pixel's depth is told for
_DEEPEST = 0.6


class Fan(Mark):
    """Many lines over the same x, each faint, darker where they run together.

    On a raster NumPy counts how much of each pixel the lines cover, and the counts are painted as one image: several
    times faster than hundreds of strokes. On a page they are strokes.
    """

    layer = 1.5

    def __init__(self, role: str, *, key: str = "", z: float = 0.0) -> None:
        super().__init__(role, key=key, z=z)
        self._kept: tuple[object, QImage] | None = None
        self.set_data(np.empty(0), np.empty((0, 0)))

    def set_data(self, x: Floats, lines: Floats) -> None:
        """x (m,) in rising order and lines (r, m)."""
        self.x_data, self.lines, self._kept = x, lines, None
        self.renew()

    @property
    def empty(self) -> bool:
        return len(self.lines) == 0

    @property
    def faintness(self) -> float:
        """How opaque one line is: fainter, the more there are."""
        return float(min(0.8, 1.1 * max(len(self.lines), 1) ** -0.42))

    def distance(self, at: QPointF) -> float:
        return FAR_AWAY

    def nearest(self, at: QPointF) -> tuple[int, float]:
        """The line nearest to a scene point straight up or down, and how many pixels off."""
        if self.plane is None or self.empty:
            return -1, FAR_AWAY
        x, _ = self.plane.data(at)
        heights = np.array([np.interp(x, self.x_data, line) for line in self.lines])
        apart = np.abs(self.plane.pys(heights) - at.y())
        place = int(np.argmin(apart))
        return place, float(apart[place])

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if not is_raster(painter):
            self._stroke(painter, plane, look)
            return
        scale = max(painter.deviceTransform().m11(), 0.1)
        wanted = (plane, look, scale)
        if self._kept is None or self._kept[0] != wanted:
            self._kept = (wanted, self._image(plane, look, scale))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(plane.rect), self._kept[1])

    def _stroke(self, painter: QPainter, plane: Plane, look: Look) -> None:
        pen = fixed_pen(look, self.role, 1.0, "")
        colour = look.colour(self.role, self.faintness)
        pen.setColor(colour)
        painter.setPen(pen)
        xs = plane.pxs(self.x_data)
        for line in self.lines:
            painter.drawPath(path_of(xs, plane.pys(line)))

    def _image(self, plane: Plane, look: Look, scale: float) -> QImage:
        columns = max(2, round(plane.width * scale / _COLUMN))
        rows = max(2, round(plane.height * scale))
        covered = np.minimum(self._coverage(plane, columns, rows, 1.0 * look.metrics.mark * scale), _MOST_LINES)
        depth = 1.0 - (1.0 - self.faintness) ** (np.arange(_MOST_LINES * _LEVELS + 1) / _LEVELS)
        alpha = np.minimum(depth, _DEEPEST)
        colour = look.colour(self.role)
        parts = (colour.blueF(), colour.greenF(), colour.redF(), 1.0)
        table = sum(np.rint(255.0 * part * alpha).astype(np.uint32) << (8 * place) for place, part in enumerate(parts))
        pixels = np.ascontiguousarray(np.asarray(table)[(covered * _LEVELS).astype(np.intp)].T)
        image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
        return image.copy()  # the first only looks into the array, which is gone with this call

    def _coverage(self, plane: Plane, columns: int, rows: int, thick: float) -> Floats:
        """(columns, rows) how many lines cover each pixel, parts of one counted as such.

        A line covers in a column all from its height at one edge to that at the other, and half its thickness more at
        either end. Ends are added to a table of differences, and one cumulative sum fills in between.
        """
        edges = np.linspace(plane.x0, plane.x1, columns + 1)
        at = np.interp(edges, self.x_data, np.arange(len(self.x_data)))
        first = np.minimum(at.astype(np.intp), len(self.x_data) - 2)
        part = at - first
        heights = self.lines[:, first] * (1.0 - part) + self.lines[:, first + 1] * part
        y = (plane.y1 - heights) * (rows / (plane.y1 - plane.y0))
        top = np.clip(np.minimum(y[:, :-1], y[:, 1:]) - 0.5 * thick, 0.0, rows)
        bottom = np.clip(np.maximum(y[:, :-1], y[:, 1:]) + 0.5 * thick, 0.0, rows)
        width = rows + 2
        starts = np.arange(columns) * width
        table = np.zeros(columns * width)
        for ends, sign in ((top, 1.0), (bottom, -1.0)):
            whole = ends.astype(np.intp)
            rest = ends - whole
            place = (whole + starts).ravel()
            table += sign * np.bincount(place, minlength=len(table))
            moved = sign * np.bincount(place, weights=rest.ravel(), minlength=len(table))
            table -= moved
            table[1:] += moved[:-1]
        filled: Floats = np.cumsum(table.reshape(columns, width), axis=1)[:, :rows]
        return np.maximum(filled, 0.0)


class Between(Mark):
    """The area between two lines over the same x."""

    def __init__(self, role: str, *, alpha: float, key: str = "", z: float = -1.0) -> None:
        super().__init__(role, key=key, z=z)
        self.alpha = alpha
        self.set_data((), (), ())

    def set_data(self, x: ArrayLike, low: ArrayLike, high: ArrayLike) -> None:
        self.x_data, self.low, self.high = floats(x), floats(low), floats(high)
        self.renew()

    @property
    def empty(self) -> bool:
        return len(self.x_data) == 0

    def distance(self, at: QPointF) -> float:
        """None inside: a layer is pointed at as a whole."""
        if self.plane is None or self.empty or not self.plane.rect.contains(at):
            return FAR_AWAY
        x, y = self.plane.data(at)
        inside = self.x_data[0] <= x <= self.x_data[-1] and (
            np.interp(x, self.x_data, self.low) <= y <= np.interp(x, self.x_data, self.high)
        )
        return 2.0 if inside else FAR_AWAY  # a line near by comes first

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        xs = plane.pxs(np.concatenate([self.x_data, self.x_data[::-1]]))
        ys = plane.pys(np.concatenate([self.high, self.low[::-1]]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_raster(painter))
        painter.fillPath(path_of(xs, ys), look.colour(self.role, self.alpha))


class SideSteps(Mark):
    """A histogram that lies on its side: `edges` along y, one longer than `lengths` along x."""

    def __init__(self, role: str, *, alpha: float = 0.2, key: str = "", z: float = -1.0) -> None:
        super().__init__(role, key=key, z=z)
        self.alpha = alpha
        self.set_data((), ())

    def set_data(self, edges: ArrayLike, lengths: ArrayLike) -> None:
        self.edges, self.lengths = floats(edges), floats(lengths)
        self.renew()

    @property
    def empty(self) -> bool:
        return len(self.lengths) == 0

    def outline(self, plane: Plane) -> tuple[Floats, Floats]:
        if self.empty:
            return floats([]), floats([])
        across = np.concatenate([[0.0], np.repeat(self.lengths, 2), [0.0]])
        return plane.pxs(across), plane.pys(np.repeat(self.edges, 2))

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        path = path_of(*self.outline(plane))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_raster(painter))
        painter.fillPath(path, look.colour(self.role, self.alpha))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.strokePath(path, fixed_pen(look, self.role, 1.2, ""))

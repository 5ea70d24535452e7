"""Marks of the trade-off: a fan of hundreds of faint lines, layers of a stack, a histogram turned on its side."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from gui.axes import Plane
from gui.marks import FAR_AWAY, Floats, Mark, fixed_pen, floats, is_raster, path_of
from gui.theme import Look

Singles = NDArray[np.float32]
_FINE, _COARSE, _MANY = 2, 3, 100  # logical pixels of a column, for few lines and for many
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
        self.x_data, self.lines = np.empty(0), np.empty((0, 0))

    def set_data(self, x: Floats, lines: Floats) -> None:
        """x (m,) in rising order and lines (r, m)."""
        # Where the hand moves only the probe the lines stay, and with them their image.
        if self.x_data is x and np.array_equal(self.lines, lines):
            return
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
        if len(self.x_data) < 2 or not len(self.lines):
            return
        if not is_raster(painter):
            self._stroke(painter, plane, look)
            return
        scale = max(painter.deviceTransform().m11(), 0.1)
        wanted = (plane, look, scale)
        if self._kept is None or self._kept[0] != wanted:
            self._kept = (wanted, self._image(plane, look, scale))
        # On whole pixels of the device the image is copied and not resampled.
        corner = QPointF(round(plane.left * scale) / scale, round(plane.top * scale) / scale)
        painter.drawImage(corner, self._kept[1])

    def _stroke(self, painter: QPainter, plane: Plane, look: Look) -> None:
        pen = fixed_pen(look, self.role, 1.0, "")
        colour = look.colour(self.role, self.faintness)
        pen.setColor(colour)
        painter.setPen(pen)
        xs = plane.pxs(self.x_data)
        for line in self.lines:
            painter.drawPath(path_of(xs, plane.pys(line)))

    def _image(self, plane: Plane, look: Look, scale: float) -> QImage:
        each = max(1, round((_FINE if len(self.lines) < _MANY else _COARSE) * scale))
        columns, rows = max(2, math.ceil(plane.width * scale / each)), max(2, round(plane.height * scale))
        covered = self._coverage(plane, columns, rows, each / scale, look.metrics.mark * scale)
        covered *= _LEVELS
        np.clip(covered, 0.0, _MOST_LINES * _LEVELS, out=covered)
        depth = 1.0 - (1.0 - self.faintness) ** (np.arange(_MOST_LINES * _LEVELS + 1) / _LEVELS)
        alpha = np.minimum(depth, _DEEPEST)
        colour = look.colour(self.role)
        table = np.zeros(len(alpha), dtype=np.uint32)
        for place, part in enumerate((colour.blueF(), colour.greenF(), colour.redF(), 1.0)):
            table |= np.rint(255.0 * part * alpha).astype(np.uint32) << np.uint32(8 * place)
        pixels = np.ascontiguousarray(table.take(_smoothed(covered, each).astype(np.int16)).T)
        wide = round(plane.width * scale)
        image = QImage(pixels.data, wide, rows, 4 * columns * each, QImage.Format.Format_ARGB32_Premultiplied).copy()
        image.setDevicePixelRatio(scale)
        return image  # a copy: the first only looked into the array, which is gone with this call

    def _coverage(self, plane: Plane, columns: int, rows: int, each: float, thick: float) -> Singles:
        """(columns, rows) how many lines cover each pixel, parts of one counted as such; a column is `each` px wide.

        A line covers in a column all from its height at one edge to that at the other, and half its thickness more at
        either end. Ends are added to a table of differences, and one cumulative sum fills in between.
        """
        edges = np.asarray(plane.x0 + np.arange(columns + 1) * (each / plane.sx), dtype=np.float64)
        y = _between_places(edges, self.x_data) @ self.lines.T
        y -= plane.y1
        y *= -rows / (plane.y1 - plane.y0)
        ends = np.empty((2, columns, len(self.lines)))
        np.minimum(y[:-1], y[1:], out=ends[0])
        np.maximum(y[:-1], y[1:], out=ends[1])
        ends[0] -= 0.5 * thick
        ends[1] += 0.5 * thick
        np.clip(ends, 0.0, rows, out=ends)
        whole = ends.astype(np.intp)
        ends -= whole
        # The table's columns lie one after the other, so that the counts of one stay in the cache.
        height = rows + 2
        whole += (np.arange(columns) * height)[:, None]
        np.negative(ends[1], out=ends[1])
        places, size = whole.ravel(), columns * height
        moved = np.bincount(places, ends.ravel(), size)
        table = np.bincount(places[: places.size // 2], minlength=size)
        table -= np.bincount(places[places.size // 2 :], minlength=size)
        steps = table - moved
        steps[1:] += moved[:-1]  # the part of an end that lies within a pixel goes to the next
        filled: Singles = np.cumsum(steps.reshape(columns, height), axis=1, dtype=np.float32)[:, :rows]
        return filled


def _smoothed(columns: Singles, each: int) -> Singles:
    """(columns × each, rows) pixels, those between the middles of two columns mixed from both."""
    if each == 1:
        return columns
    pixels = np.empty((len(columns), each, columns.shape[1]), dtype=np.float32)
    steps = np.diff(columns, axis=0)
    for place in range(each):
        off = np.float32((place + 0.5) / each - 0.5)
        pixels[:, place] = columns
        if off > 0.0:
            pixels[:-1, place] += off * steps
        elif off < 0.0:
            pixels[1:, place] += off * steps
    return pixels.reshape(len(columns) * each, -1)


def _between_places(at: Floats, x: Floats) -> Floats:
    """(k, m) weights that give the heights at k places from those at x (m,) along straight pieces."""
    along = np.interp(at, x, np.arange(len(x)))
    first = np.minimum(along.astype(np.intp), len(x) - 2)
    weights = np.zeros((len(at), len(x)))
    rows = np.arange(len(at))
    weights[rows, first] = 1.0 - (along - first)
    weights[rows, first + 1] = along - first
    return weights


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

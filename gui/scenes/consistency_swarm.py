"""Hundreds of paths as one image: how many of them pass through each pixel, counted and not painted one by one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from engine.concept import Array
from gui.axes import Plane
from gui.marks import FAR_AWAY, Floats, Mark, floats
from gui.theme import Look

SUB = 2  # rows of counting in a pixel: half-covered pixels are half as dark
_COLUMNS = 48  # counted at once, so that their counts stay in the cache
_FULL = 0.86  # of the colour where the paths are densest: what lies under them still shows
_SCALES = 2.0  # the most pixels of the image in one of the plot's

Counts = NDArray[np.int32]


class Swarm(Mark):
    """Lines y (K, R) over one x (K,), rising; `stamp` of the data changes when other lines come, not when they grow."""

    def __init__(self, role: str, *, key: str = "", z: float = -1.0) -> None:
        super().__init__(role, key=key, z=z)
        self.x_data: Array = np.empty(0)
        self.y_data: Array = np.empty((0, 0))
        self._stamp: object = None
        self._place: object = None
        self._heights: Floats = np.empty((0, 0))
        self._pixels: NDArray[np.uint32] = np.empty((0, 0), dtype=np.uint32)
        self._painted = 0  # columns of `_pixels`
        self._spots: tuple[object, Floats] = (None, np.empty((0, 2)))

    def set_data(self, stamp: object, x: Array, y: Array) -> None:
        if stamp == self._stamp and len(x) == len(self.x_data):
            return
        if stamp != self._stamp or len(x) < len(self.x_data):
            self._place = None
        self._stamp, self.x_data, self.y_data = stamp, x, y
        self._spots = (None, self._spots[1])
        self.renew()

    @property
    def empty(self) -> bool:
        return self.y_data.size == 0

    def distance(self, at: QPointF) -> float:
        return FAR_AWAY

    def obstacles(self, plane: Plane) -> Floats:
        """Points where the bulk of the paths ends, above and below, and in its middle."""
        if self.empty:
            return np.empty((0, 2))
        if self._spots[0] != plane:
            places = np.unique(np.linspace(0, len(self.x_data) - 1, 24).astype(int))
            ordered = np.sort(self.y_data[places], axis=1)
            paths = ordered.shape[1]
            ends = [ordered[:, paths // 20], ordered[:, paths // 2], ordered[:, paths - 1 - paths // 20]]
            xs = plane.pxs(self.x_data[places])
            self._spots = plane, np.concatenate([np.column_stack([xs, plane.pys(floats(end))]) for end in ends])
        return self._spots[1]

    def nearest(self, plane: Plane, at: QPointF) -> tuple[int, float]:
        """The path nearest to a point, measured up and down, and how many pixels it is off."""
        x = plane.data(at)[0]
        if self.empty or not self.x_data[0] <= x <= self.x_data[-1]:
            return -1, FAR_AWAY
        right = min(int(np.searchsorted(self.x_data, x, side="right")), len(self.x_data) - 1)
        left = max(right - 1, 0)
        part = (x - self.x_data[left]) / max(self.x_data[right] - self.x_data[left], 1e-12)
        ys = (1.0 - part) * plane.pys(self.y_data[left]) + part * plane.pys(self.y_data[right])
        off = np.abs(ys - at.y())
        found = int(np.argmin(off))
        return found, float(off[found])

    # -- painting

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if self.empty:
            return
        scale = min(max(abs(painter.deviceTransform().m11()), 1.0), _SCALES)
        self._bring_up(plane, look, scale)
        rows, columns = self._pixels.shape
        made = QImage(self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
        painter.drawImage(plane.rect, made, QRectF(made.rect()))

    def _bring_up(self, plane: Plane, look: Look, scale: float) -> None:
        """Bring the image up to the data: from where it was if the paths have only grown."""
        place = (plane, look, scale)
        width, height = max(1, round(plane.width * scale)), max(1, round(plane.height * scale))
        if place != self._place:
            self._place, self._painted = place, 0
            self._pixels = np.zeros((height, width), dtype=np.uint32)
            self._heights = np.empty((0, self.y_data.shape[1]), dtype=np.float32)
        with np.errstate(invalid="ignore"):
            new = (plane.pys(self.y_data[len(self._heights) :]) - plane.top) * (scale * SUB)
        self._heights = np.concatenate([self._heights, np.nan_to_num(new, nan=1e6).astype(np.float32)])
        xs = (plane.pxs(self.x_data) - plane.left) * scale
        last = min(int(xs[-1] + 1e-6), width)
        thick = SUB * scale * 1.1 * look.metrics.mark
        shades = self._shades(look)
        for first in range(self._painted, last, _COLUMNS):
            stop = min(first + _COLUMNS, last)
            passing = _passing(self._heights, xs, first, stop, height, thick)
            self._pixels[:, first:stop] = shades[passing].T
        self._painted = max(last, self._painted)

    def _shades(self, look: Look) -> NDArray[np.uint32]:
        """A pixel's word for each SUBth of a path in it: the darker, on a logarithmic scale, the more there are."""
        paths = self.y_data.shape[1]
        passing = np.arange(SUB * paths + 1) / SUB
        # On a dark ground, and on a projector, a lone path must be stronger to be seen as well.
        strength = 4.5 * look.metrics.mark**0.5 * (1.4 if look.scheme.dark else 1.0)
        lone = min(_FULL, strength / paths**0.5)
        more = np.log(np.maximum(passing, 1.0)) / max(np.log(0.5 * paths), 1.0)
        alpha = np.minimum(lone * np.minimum(passing, 1.0) + (_FULL - lone) * np.minimum(more, 1.0), _FULL)
        colour = look.colour(self.role)
        parts = [np.rint(255.0 * part * alpha).astype(np.uint32)
                 for part in (1.0, colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
        return np.asarray((parts[0] << 24) | (parts[1] << 16) | (parts[2] << 8) | parts[3])


def _passing(ys: Floats, xs: Floats, first: int, stop: int, height: int, thick: float) -> Counts:
    """How many of the lines cover each pixel of columns first … stop − 1, in SUBths: (stop − first, height).

    ys (K, R) count from the top in SUBths of a pixel, xs (K,) in pixels. A line covers in each column what lies between
    its heights at the column's two sides, and half its thickness beyond.
    """
    sides = np.arange(first, stop + 1.0)
    right = np.clip(np.searchsorted(xs, sides, side="right"), 1, len(xs) - 1) if len(xs) > 1 else np.zeros(1, dtype=int)
    left = np.maximum(right - 1, 0)
    part = np.clip((sides - xs[left]) / np.maximum(xs[right] - xs[left], 1e-9), 0.0, 1.0).astype(np.float32)[:, None]
    at = ys[left] * (1 - part) + ys[right] * part
    rows, columns = SUB * height, stop - first
    top = np.minimum(at[:-1], at[1:]) - np.float32(0.5 * thick - 0.5)
    foot = np.maximum(at[:-1], at[1:]) + np.float32(0.5 * thick + 0.5)
    base = (np.arange(columns, dtype=np.int32) * (rows + 1))[:, None]
    starts = np.clip(top, 0, rows).astype(np.int32) + base
    ends = np.clip(foot, 0, rows).astype(np.int32) + base
    changes = np.bincount(starts.ravel(), minlength=columns * (rows + 1))
    changes -= np.bincount(ends.ravel(), minlength=columns * (rows + 1))
    covered = np.cumsum(changes.reshape(columns, rows + 1)[:, :rows], axis=1, dtype=np.int32)
    # Sums of strided views: ten times as fast as a sum along a short last axis.
    return np.asarray(sum(covered[:, part::SUB] for part in range(SUB)))

"""Marks of the paths: many curves as one, a band between two curves, and the handle between two plots."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from engine.concept import Array
from gui.axes import Plane
from gui.plots import Area, Curve, Handle
from gui.strokes import Floats, draw_segments, fixed_pen, in_pieces, is_raster, joined, path_of
from gui.theme import Look

# Points nearer than so many pixels are drawn as one.
_TOLD = 1.5
# Labels keep off so many curves above and as many below.
_OUTER = 4


class Bundle(Curve):
    """Curves over one x, painted at once."""

    across = np.empty(0)
    heights = np.empty((0, 0))

    def set_curves(self, x: Array, heights: Array) -> None:
        """x (m,) and heights (m, c); a height of NaN leaves a gap."""
        self.across, self.heights = x, heights
        self.set_data(*_strung(x, heights))

    @property
    def empty(self) -> bool:
        return not np.isfinite(self.y_data).any()

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        pen = fixed_pen(look, self.role, self.width, self.dash)
        if not in_pieces(painter):
            super().draw(painter, plane, look)
            return
        parts = self._pieces(plane, look, pen)
        if parts is not None:
            draw_segments(painter, parts, pen)

    def obstacles(self, plane: Plane) -> Floats:
        """Points of the outermost curves; labels may lie among the others."""
        if not self.heights.size:
            return np.empty((0, 2))
        order = np.argsort(self.heights[-1])
        few = self.heights[:, np.unique([*order[:_OUTER], *order[-_OUTER:]])]
        x = plane.pxs(self.across)
        at = np.arange(x.min(), x.max(), 12.0)
        rising = np.argsort(x, kind="stable")
        ys = [np.interp(at, x[rising], plane.pys(one[rising])) for one in np.nan_to_num(few).T]
        return np.column_stack([np.tile(at, len(ys)), np.concatenate(ys)]) if len(at) else np.empty((0, 2))

    def _pieces(self, plane: Plane, look: Look, pen: QPen) -> Floats | None:
        if self._kept is None or self._kept[0] != (plane, look):
            x, y = plane.pxs(self.across), plane.pys(self.heights)
            kept = _apart(x, y)
            self._kept = ((plane, look), joined(*_strung(x[kept], y[kept]), pen.widthF()))
        return self._kept[1]


def _strung(x: Array, heights: Array) -> tuple[Array, Array]:
    """Curves (m, c) one after the other, a gap between."""
    gap = np.full((1, heights.shape[1]), np.nan)
    across = np.append(x, np.nan)[:, None] + np.zeros((1, heights.shape[1]))
    return across.T.ravel(), np.vstack([heights, gap]).T.ravel()


def _apart(x: Array, y: Array) -> Array:
    """Whether each point of curves (m, c) in pixels is far enough from the others for the eye to tell."""
    steps = np.abs(np.diff(np.nan_to_num(y), axis=0)).max(axis=1, initial=0.0)
    kept = np.ones(len(x), dtype=bool)
    kept[1:-1] = (np.diff(np.floor(x / _TOLD)) != 0.0)[:-1] | (steps[:-1] >= _TOLD)
    return kept


class Band(Area):
    """The area between two lines over one x."""

    def set_band(self, x: Array, low: Array, high: Array) -> None:
        self.set_data(np.concatenate([x, x[::-1]]), np.concatenate([high, low[::-1]]))

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if len(self.x_data) < 4:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_raster(painter))
        painter.fillPath(path_of(*self.outline(plane)), look.colour(self.role, self.alpha))


class GapHandle(Handle):
    """A handle on a line through two plots, in the gap under the upper one; `next_x` says where keys take it."""

    next_x: Callable[[float, int], float] | None = None

    def _middle(self, plane: Plane) -> float:
        gap = 1.15 * (self.look.metrics.handle_hit if self.look else 24.0) / 2
        return plane.data(QPointF(0.0, plane.bottom + gap))[1]

    def place_x(self, x: float) -> None:
        if self.plane is not None:
            self.place(x, self._middle(self.plane))

    def set_plane(self, plane: Plane) -> None:
        self.plane = plane
        self._go(self.x_data, self._middle(plane))

    def level(self, x: float, _y: float) -> tuple[float, float]:
        """Where it may be: across the plot, always in the gap."""
        if self.plane is None:
            return x, 0.0
        return min(max(x, self.plane.x0), self.plane.x1), self._middle(self.plane)

    def _step(self, across: int, up: int, times: int) -> None:
        if self.next_x is None or self.dragged:
            return
        self.keyed = self.known = True
        before = self.value
        self._go(*self.level(self.next_x(self.x_data, (across + up) * times), 0.0))
        if self.value != before:
            self.moved.emit(*self.value, "ended")

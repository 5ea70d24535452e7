"""Strokes: pens, paths and polylines in scene pixels, painted as quickly as the painter allows.

Raster shortcuts (segments instead of one thick path) are taken only where the painter is a raster one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike, NDArray
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPainterPath, QPen, QPolygonF, QStaticText

from gui.theme import Look, advance, line_height, ui_font

Floats = NDArray[np.float64]
SEGMENTS_FROM = 48
FAR_AWAY = math.inf


def floats(values: ArrayLike) -> Floats:
    return np.atleast_1d(np.asarray(values, dtype=np.float64))


def unchanged(old: Floats, new: Floats) -> bool:
    """Whether two arrays hold the same numbers; False where one may have been written over through the other."""
    if old.shape != new.shape or (new.flags.writeable and np.may_share_memory(old, new)):
        return False
    return old is new or old.tobytes() == new.tobytes()


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
    parts = None
    if len(xs) == 2 and is_raster(painter):
        parts = _straight(xs, ys, pen)
    elif in_pieces(painter):
        parts = pieces(xs, ys, pen)
    if parts is not None:
        draw_segments(painter, parts, pen)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(path_of(xs, ys))


def _straight(xs: Floats, ys: Floats, pen: QPen) -> Floats | None:
    """One straight line as `(n, 4)` pieces, drawn out by its cap: Qt strokes it five times faster than as a path."""
    dx, dy = float(xs[1] - xs[0]), float(ys[1] - ys[0])
    length = math.hypot(dx, dy)
    if not (math.isfinite(length) and length > 1e-9):
        return None
    if pattern := [part * pen.widthF() for part in pen.dashPattern()]:
        return dashes(xs, ys, pattern)
    out = 0.5 * pen.widthF() / length
    x0, y0, x1, y1 = float(xs[0]), float(ys[0]), float(xs[1]), float(ys[1])
    return np.array([[x0 - out * dx, y0 - out * dy, x1 + out * dx, y1 + out * dy]])


def in_pieces(painter: QPainter) -> bool:
    """Whether a polyline may be painted in pieces: where they overlap a pale one would show it."""
    return painter.opacity() == 1.0 and is_raster(painter)


def pieces(xs: Floats, ys: Floats, pen: QPen) -> Floats | None:
    """The `(n, 4)` pieces that a polyline is painted in, None where one path serves better."""
    many = len(xs) >= SEGMENTS_FROM and pen.widthF() > 1 and pen.color().alpha() == 255
    if not many or not (np.isfinite(xs).all() and np.isfinite(ys).all()):
        return None
    if pattern := [length * pen.widthF() for length in pen.dashPattern()]:
        return dashes(xs, ys, pattern)
    return joined(xs, ys, pen.widthF())


@lru_cache(maxsize=512)
def _shaped(text: str, size: int, weight: int) -> QStaticText:
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(font=ui_font(size, weight))
    return made


def write(painter: QPainter, box: QRectF, text: str, size: int, weight: int = 400, across: float = 0.5) -> None:
    """A line of words in the middle of a box's height, `across` 0 at its left, 0.5 in the middle, 1 at its right.

    On a raster the words are shaped once and kept; on a page they stay text.
    """
    width, height = advance(text, size, weight), line_height(size, weight)
    at = QPointF(box.left() + across * (box.width() - width), box.center().y() - height / 2)
    painter.setFont(ui_font(size, weight))
    if is_raster(painter):
        painter.drawStaticText(at, _shaped(text, size, weight))
    else:
        place = QRectF(at.x(), at.y(), width, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)


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
    if len(xs) < 2:
        return np.empty((0, 2))
    dx, dy = np.diff(xs), np.diff(ys)
    steps = np.sqrt(dx * dx + dy * dy)
    if np.isnan(steps.sum()):
        steps[np.isnan(steps)] = 0.0  # a gap has no length, so no point falls into it
    along = np.empty(len(xs))
    along[0] = 0.0
    np.cumsum(steps, out=along[1:])
    length = float(along[-1])
    if length == 0.0:
        return np.empty((0, 2))
    count = int(min(240, length / apart + 2))
    at = np.arange(count) * (length / (count - 1))
    known = np.isfinite(xs) & np.isfinite(ys)
    if not known.all():
        along, xs, ys = along[known], xs[known], ys[known]
    found = np.empty((count, 2))
    found[:, 0], found[:, 1] = np.interp(at, along, xs), np.interp(at, along, ys)
    return found

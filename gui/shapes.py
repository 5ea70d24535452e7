"""Marks made of shapes: ellipses, rings, arrows, and the vertical line through stacked panels."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from engine.words import said
from gui.axes import Plane
from gui.lines import Mark
from gui.strokes import FAR_AWAY, Floats, fixed_pen, floats, is_raster, label_weight, path_of, shape_path, stroke, write
from gui.theme import DESK, MARKS, Look, advance, ui_font


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
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_raster(painter))  # its line hides the edge
            painter.fillPath(path_of(xs, ys), look.colour(self.role, self.alpha))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
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


class Slot(Mark):
    """Where a hidden answer will stand: a dashed rectangle between two points, words in its upper left corner."""

    layer = 3.4

    def __init__(self, *, key: str = "", z: float = -3.0) -> None:
        super().__init__("muted", key=key, z=z)
        self.x0 = self.y0 = self.x1 = self.y1 = math.nan
        self.text = ""
        self.lines: tuple[float, ...] = ()

    def set_data(
        self, x0: float, y0: float, x1: float, y1: float, text: str = "", lines: tuple[float, ...] = ()
    ) -> None:
        """Two opposite corners, in data units; nan takes it away. The words keep clear of upright `lines` at some x."""
        self.x0, self.y0, self.x1, self.y1, self.text, self.lines = x0, y0, x1, y1, said(text), lines
        self.renew()

    @property
    def empty(self) -> bool:
        return not math.isfinite(self.x0)

    def box(self, plane: Plane) -> QRectF | None:
        if not all(map(math.isfinite, (self.x0, self.y0, self.x1, self.y1))):
            return None
        corners = QPointF(plane.px(self.x0), plane.py(self.y0)), QPointF(plane.px(self.x1), plane.py(self.y1))
        return QRectF(*corners).normalized().adjusted(1, 1, -1, -1)

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        box, m = self.box(plane), look.metrics
        if box is None:
            return
        pen = QPen(look.colour("ghost"), 1.6 * m.axis_pen)
        pen.setDashPattern([4.0, 4.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, m.corner, m.corner)
        font = ui_font(m.axis_words, label_weight(look))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        room = self.words_room(box, plane, font, m.axis_words)
        painter.fillRect(QFontMetricsF(font).boundingRect(room, flags, self.text), look.colour("surface", 0.9))
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        painter.drawText(room, flags, self.text)

    def words_room(self, box: QRectF, plane: Plane, font: QFont, air: float) -> QRectF:
        """Where the words stand: in the first gap between the lines that holds them unbroken, else in the widest."""
        inner = box.adjusted(air, 0.6 * air, -air, 0)
        at = sorted(x for x in map(plane.px, self.lines) if inner.left() < x < inner.right())
        starts, ends = [inner.left(), *(x + air for x in at)], [*(x - air for x in at), inner.right()]
        gaps = list(zip(starts, ends, strict=True))
        wide = QFontMetricsF(font).horizontalAdvance(self.text)
        left, right = next((gap for gap in gaps if gap[1] - gap[0] >= wide), max(gaps, key=lambda gap: gap[1] - gap[0]))
        return QRectF(left, inner.top(), right - left, inner.height())


class VLine(Mark):
    """A value as a vertical line through stacked panels that share the axis, its mark on top and words beside that."""

    clipped = False
    layer = 3.0

    def __init__(self, role: str = "truth", x: float = math.nan, text: str = "", *, width: float | None = None,
                 dash: str = "", mark: str | None = None, key: str = "", z: float = 0.0) -> None:  # fmt: skip
        super().__init__(role, key=key, z=z)
        self.width, self.dash, self.mark = width, dash, MARKS.get(role, "d") if mark is None else mark
        self.side, self.level = "right", 0
        self.foot: Plane | None = None
        self.foot_panel: object = None
        self.text = text
        self.set_data(x)

    def set_data(self, x: float, text: str | None = None) -> None:
        self.x_data = x
        self.text = self.text if text is None else text
        self.renew()

    @property
    def empty(self) -> bool:
        return not math.isfinite(self.x_data)

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
            write(painter, box, self.text, look.metrics.axis_words, label_weight(look))

    @property
    def words_box(self) -> QRectF | None:
        """Where its words stand: at its `side` of the mark on top, at the other where there is no room; `level` lines
        further down where several lines stand close."""
        if not self.text or self.plane is None or self.look is None or not math.isfinite(self.x_data):
            return None
        m, plane, x = self.look.metrics, self.plane, self.plane.px(self.x_data)
        width = advance(self.text, m.axis_words, label_weight(self.look)) + 8
        height, gap = 1.4 * m.axis_words, 9 * m.mark
        if not plane.x0 <= self.x_data <= plane.x1:
            return None
        roomy = (x - gap - width >= plane.left, x + gap + width <= plane.left + plane.width)
        right = roomy[1] if self.side == "right" else not roomy[0]
        top = plane.top + (self.level - 0.42) * height
        return QRectF(x + gap if right else x - gap - width, top, width, height)

"""Marks that only the target has: the mean's cross, the right angle, rings whose numbers keep their place."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from gui.axes import Plane
from gui.handles import Handle
from gui.marks import FAR_AWAY, Floats, Mark, Rings, fixed_pen
from gui.theme import Look, advance


class Cross(Mark):
    """A × at a point, its arms in pixels: the mean of shots, seen behind a handle as well."""

    def __init__(self, role: str, *, arm: float = 13.0, key: str = "") -> None:
        super().__init__(role, key=key, z=1.5)
        self.arm, self.x_data, self.y_data = arm, 0.0, 0.0

    def set_data(self, x: float, y: float) -> None:
        self.x_data, self.y_data = x, y
        self.renew()

    def outline(self, plane: Plane) -> tuple[Floats, Floats]:
        x, y, arm = (
            plane.px(self.x_data),
            plane.py(self.y_data),
            self.arm * (self.look.metrics.mark if self.look else 1),
        )
        return (
            np.array([x - arm, x + arm, np.nan, x - arm, x + arm]),
            np.array([y - arm, y + arm, np.nan, y + arm, y - arm]),
        )

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        xs, ys = self.outline(plane)
        painter.setPen(fixed_pen(look, self.role, 2.6, ""))
        for first in (0, 3):
            painter.drawLine(QPointF(xs[first], ys[first]), QPointF(xs[first + 1], ys[first + 1]))


class RightAngle(Mark):
    """The small square in the corner of two legs at a right angle, no longer than 0.4 of the shorter leg."""

    def __init__(self, *, side: float = 20.0, key: str = "") -> None:
        super().__init__("muted", key=key, z=0.5)
        self.side = side
        self.points = np.zeros((3, 2))

    def set_data(self, corner: Floats, one: Floats, other: Floats) -> None:
        """The corner and where the legs from it end, each (2,)."""
        self.points = np.array([corner, one, other])
        self.renew()

    def distance(self, at: QPointF) -> float:
        return FAR_AWAY

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        corner, one, other = np.column_stack([plane.pxs(self.points[:, 0]), plane.pys(self.points[:, 1])])
        legs = one - corner, other - corner
        lengths = [float(np.hypot(*leg)) for leg in legs]
        side = min(self.side * look.metrics.mark, 0.4 * min(lengths))
        if side < 4.0:
            return
        a, b = (leg / length * side for leg, length in zip(legs, lengths, strict=True))
        painter.setPen(fixed_pen(look, self.role, 1.4, ""))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(*(corner + part)) for part in (a, a + b, b)]))


class NumberedRings(Rings):
    """Rings that labels give way to where the numbers stand."""

    def obstacles(self, plane: Plane) -> Floats:
        if self.look is None or not self.numbers:
            return np.empty((0, 2))
        m = self.look.metrics
        centre = np.array([plane.px(self.x_data), plane.py(self.y_data)])
        spots = []
        for radius, text in zip(self.radii.tolist(), self.numbers, strict=False):
            middle = centre + 0.74 * radius * np.array([-plane.sx, plane.sy])
            half = advance(text, m.axis) / 2
            # Close enough together that no label can lie on a number without lying on many of them.
            across, up = np.meshgrid(np.linspace(-half, half, 9), np.linspace(-0.45 * m.axis, 0.45 * m.axis, 5))
            spots.append(middle + np.column_stack([across.ravel(), up.ravel()]))
        return np.concatenate(spots) if spots else np.empty((0, 2))


class RadiusHandle(Handle):
    """A handle on a circle about `centre`: right and up make the circle larger, left and down smaller.

    Below `rest` pixels it draws away from the circle, half as fast, so that it never lies on the centre's own handle.
    """

    def __init__(self, role: str, *, name: str, key: str, description: str = "", word: str = "drag") -> None:
        super().__init__(role, name=name, key=key, description=description, word=word)
        self.centre = (0.0, 0.0)
        self.angle = math.radians(-20.0)

    @property
    def rest(self) -> float:
        """Data units within which the handle keeps off the centre."""
        if self.plane is None or self.look is None:
            return 0.0
        return 6.0 * self.look.metrics.handle / abs(self.plane.sx)

    def put(self, x: float, y: float, radius: float) -> None:
        """Place it on the circle, at the angle where the hand left it."""
        if self.dragged:
            return
        self.centre = (x, y)
        shown = max(radius, (self.rest + radius) / 2)
        self.place(x + shown * math.cos(self.angle), y + shown * math.sin(self.angle))

    def radius_at(self, x: float, y: float) -> float:
        """The circle's radius for a place of the handle; turns the handle there."""
        dx, dy = x - self.centre[0], y - self.centre[1]
        self.angle = math.atan2(dy, dx)
        shown = math.hypot(dx, dy)
        return max(0.0, min(shown, 2 * shown - self.rest))

    def _step(self, across: int, up: int, times: int) -> None:
        if self.plane is None or self.dragged:
            return
        step = (across + up) * times * (self.plane.y1 - self.plane.y0) / 200
        radius = self.radius_at(*self.value) + step
        before = self.value
        self.keyed = self.known = True
        self.put(*self.centre, max(0.0, radius))
        if self.value != before:
            self.moved.emit(*self.value, "ended")

"""The prior's density over the plane of two weights: as a surface seen from the side, or as level lines."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from engine.concept import Array
from engine.concepts.penalty import PenaltyResult
from engine.penalty_path import ball, penalty
from engine.words import tr
from gui.axes import Plane
from gui.heat import Heat
from gui.marks import Mark, is_raster, path_of
from gui.plots import Curve, Label, Panel
from gui.scenes.penalty_words import prior_name
from gui.theme import Look, ui_font

_ROWS = 29
_TURN, _TILT = math.radians(24.0), 0.42
_LEVELS = (0.5, 1.0, 2.0, 3.0, 4.0)


class Surface(Mark):
    """A density over a square, drawn row by row from the back, each hiding what lies behind it."""

    clipped = False

    def __init__(self) -> None:
        super().__init__("prior", key="prior ball")
        self.across, self.away, self.heights = np.empty(0), np.empty(0), np.empty((0, 0))

    def set_data(self, x: Array, y: Array, heights: Array) -> None:
        """Places x (m,) and y (k,) from −1 to 1, heights (k, m) from 0 to 1."""
        self.across, self.away, self.heights = x, y, heights
        self.renew()

    @property
    def empty(self) -> bool:
        return self.heights.size == 0

    def _frame(self, plane: Plane) -> tuple[QPointF, float, float]:
        """Where the middle of the ground lies, pixels per unit of the ground and of the height."""
        wide = math.cos(_TURN) + math.sin(_TURN)
        scale = min(0.5 * plane.width / wide, 0.5 * plane.height / (_TILT * wide + 0.62))
        return QPointF(plane.left + plane.width / 2, plane.bottom - _TILT * wide * scale), scale, 1.3 * scale

    @staticmethod
    def _ground(x: Array | float, y: Array | float) -> tuple[Array, Array]:
        """Right and down of a place of the ground, in its units; y leads away from the eye."""
        c, s = math.cos(_TURN), math.sin(_TURN)
        return np.asarray(c * np.asarray(x) + s * np.asarray(y)), np.asarray(_TILT * (s * np.asarray(x) - c * y))

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        middle, scale, tall = self._frame(plane)
        self._draw_axes(painter, look, middle, scale, front=False)
        pen = QPen(look.colour(self.role), look.metrics.mark)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        paper = _mixed(look.colour("surface"), look.colour(self.role), 0.1)
        for row in reversed(range(len(self.away))):
            right, down = self._ground(self.across, float(self.away[row]))
            xs, feet = middle.x() + scale * right, middle.y() + scale * down
            tops = feet - tall * self.heights[row]
            area = path_of(np.concatenate([xs, xs[::-1]]), np.concatenate([tops, feet[::-1]]))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_raster(painter))
            painter.fillPath(area, paper)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.strokePath(path_of(xs, tops), pen)
        self._draw_axes(painter, look, middle, scale, front=True)

    def _draw_axes(self, painter: QPainter, look: Look, middle: QPointF, scale: float, *, front: bool) -> None:
        """The rim of the ground and the names of its sides: behind the surface the far ones, before it the near."""
        painter.setPen(QPen(look.colour("muted"), look.metrics.axis_pen))
        ends = (
            ((-1.0, -1.0, 1.0, -1.0), (1.0, -1.0, 1.0, 1.0))
            if front
            else ((-1.0, -1.0, -1.0, 1.0), (-1.0, 1.0, 1.0, 1.0))
        )
        for x0, y0, x1, y1 in ends:
            (r0, d0), (r1, d1) = self._ground(x0, y0), self._ground(x1, y1)
            start = middle + QPointF(float(r0), float(d0)) * scale
            painter.drawLine(QLineF(start, middle + QPointF(float(r1), float(d1)) * scale))
        if not front:
            return
        painter.setFont(ui_font(look.metrics.axis))
        for words, x, y, off in (("w₁", 0.0, -1.0, (-0.8, 0.9)), ("w₂", 1.0, 0.0, (1.2, 0.7))):
            right, down = self._ground(x, y)
            at = middle + QPointF(float(right), float(down)) * scale
            box = QRectF(0, 0, 3.0 * look.metrics.axis, 1.4 * look.metrics.axis)
            box.moveCenter(at + QPointF(*off) * look.metrics.axis)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour that hides what lies behind it, as pale as `other` laid over `one`."""
    parts = ((one.redF(), other.redF()), (one.greenF(), other.greenF()), (one.blueF(), other.blueF()))
    return QColor.fromRgbF(*((1.0 - share) * a + share * b for a, b in parts))


class PriorPanel:
    """The side picture of the prior."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.shown: object = None
        panel.furnish(aspect_locked=True)
        self.heat = panel.add(Heat("prior", key="prior ball"))
        self.lines = panel.add(Curve("prior", width=1.6, dash="", key="prior ball"))
        self.surface = panel.add(Surface())
        self.label = panel.add(Label("prior", key="prior ball", underline=None, offset=(0.0, -14.0)))

    def draw(self, result: PenaltyResult, as_surface: bool) -> None:
        s = result.settings
        half = 0.5 * max(abs(s.ols1), abs(s.ols2)) or 3.0 * s.sigma / s.n**0.5
        self.panel.fit_x(-half, half)
        self.panel.fit_y(-half, half)
        half = self.panel.x_span.limits[1]
        # A drag on the data moves nothing here, and what is not told to change is not painted.
        wanted = (s.lam, s.sigma, s.penalty, s.share, half, as_surface, self.panel.canvas.look)
        if wanted == self.shown:
            return
        self.shown = wanted
        projected = self.panel.canvas.look.metrics.name == "projector"
        self.panel.furnish(
            title=prior_name(result),
            heights="" if projected or as_surface else "w₂",
            words=self._across(half) if as_surface else "w₁",
            axis="none" if as_surface else "full",
            aspect_locked=not as_surface,
            numbers=not as_surface,
            grid=False,
        )
        if as_surface:
            self._draw_surface(result, half)
        else:
            self._draw_lines(result, half)

    def _across(self, half: float) -> str:
        words = tr("density over its peak, from {low:g} to {high:g}", low=-half, high=half)
        return words.replace("-", "−")

    def _draw_surface(self, result: PenaltyResult, half: float) -> None:
        x, y = np.linspace(-1.0, 1.0, 81), np.linspace(-1.0, 1.0, _ROWS)
        self.surface.set_data(x, y, self._heights(result, half * x, half * y))
        self.heat.set_data(np.empty((0, 0)))
        self.lines.set_data((), ())
        self.label.set_data(0.0, 0.0, "")

    def _draw_lines(self, result: PenaltyResult, half: float) -> None:
        s = result.settings
        self.surface.set_data(np.empty(0), np.empty(0), np.empty((0, 0)))
        x = np.linspace(-half, half, 121)
        self.heat.set_data(0.55 * self._heights(result, x, x), (-half, -half, half, half))
        outlines = []
        if s.lam > 0.0:
            for level in _LEVELS:
                outlines += [ball(level * s.sigma**2 / s.lam, s.share), np.full((1, 2), np.nan)]
        lines = np.concatenate(outlines) if outlines else np.empty((0, 2))
        self.lines.set_data(*lines.T)
        self.label.set_data(0.0, -0.9 * half, tr("lines: log-density −½, −1, −2, −3, −4") if outlines else "")

    @staticmethod
    def _heights(result: PenaltyResult, x: Array, y: Array) -> Array:
        """The density over its peak (len(y), len(x))."""
        s = result.settings
        grid = np.stack(np.broadcast_arrays(x[None, :], y[:, None]), axis=-1)
        with np.errstate(under="ignore"):
            return np.asarray(np.exp(-s.lam / s.sigma**2 * penalty(grid, s.share)))

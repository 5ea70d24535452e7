"""The points, what the model says of every place between them, and the hand on a point or its label."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPen

from engine.concept import Array
from engine.concepts.training import LETTERS, TrainingResult
from engine.words import tr
from gui.axes import Plane
from gui.numbers import count
from gui.plots import Canvas, Curve, Dots, Handle, Label, Mark, Panel, Segments
from gui.theme import Look

_PIXELS = (80, 60)
_DEEPEST = 0.34
_NEAR = 12.0
_MOST = 3000


class Field(Mark):
    """A probability over the whole panel as one small image, stretched smoothly: none at 0, tinted at 1."""

    layer = 1.0

    def __init__(self, role: str, *, key: str = "") -> None:
        super().__init__(role, key=key)
        self.weights: Array | None = None
        self._kept: tuple[object, QImage] | None = None

    def set_data(self, weights: Array | None) -> None:
        """Weights (3,) of the model; None shows nothing."""
        self.weights = weights
        self.renew()

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if self.weights is None or self.plane is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.plane.rect), self._image(self.plane, look))

    def _image(self, p: Plane, look: Look) -> QImage:
        """The image, kept until weights, plane or look are others."""
        wanted = (p, look, self.role, self.weights.tolist() if self.weights is not None else [])
        if self._kept is None or self._kept[0] != wanted:
            self._kept = (wanted, self._made(p, look))
        return self._kept[1]

    def _made(self, p: Plane, look: Look) -> QImage:
        (columns, rows), w = _PIXELS, self.weights if self.weights is not None else np.zeros(3)
        # At the middles of the pixels, so that the stretched image does not shift the line p = 1/2.
        x = p.x0 + (np.arange(columns) + 0.5) / columns * (p.x1 - p.x0)
        y = p.y1 - (np.arange(rows) + 0.5) / rows * (p.y1 - p.y0)
        t = np.tanh(0.5 * (w[0] + w[1] * x) + (0.5 * w[2] * y)[:, None])
        pixels = _tints(look, self.role)[np.rint(127.5 * (1.0 + t)).astype(np.uint8)]
        made = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
        return made.copy()  # an image of its own: the other only borrows the array


def _tints(look: Look, role: str) -> NDArray[np.uint32]:
    """A role's colour at 256 strengths from none to the deepest, as premultiplied ARGB words."""
    colour, alpha = look.colour(role), np.linspace(0.0, _DEEPEST, 256)
    parts = (1.0, colour.redF(), colour.greenF(), colour.blueF())
    a, r, g, b = (np.rint(255.0 * part * alpha).astype(np.uint32) for part in parts)
    return np.asarray((a << 24) | (r << 16) | (g << 8) | b, dtype=np.uint32)


class Grip(Handle):
    """The handle on a point; inside its ring the point's own mark shows its label."""

    one = False

    def paint(self, painter: QPainter, option: object, widget: object = None) -> None:
        super().paint(painter, option, widget)
        if self.look is None:
            return
        radius = 3.2 * self.look.metrics.mark
        colour = self.look.colour("surface" if self.dragged else self.role)
        painter.setPen(QPen(colour, 1.6 * self.look.metrics.mark))
        painter.setBrush(colour if self.one else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(0.0, 0.0), radius, radius)


class Points(QObject):
    """The panel of points. `moved(index, x, y, phase)` and `flipped(index)` are told of the hand."""

    def __init__(
        self,
        canvas: Canvas,
        panel: Panel,
        moved: Callable[[int, float, float, str], None],
        flipped: Callable[[int], None],
    ) -> None:
        super().__init__(canvas)
        self.canvas, self.panel = canvas, panel
        self._moved, self._flipped = moved, flipped
        self.index, self._began, self._went = 0, False, False
        self.coordinates, self.ones_mask = np.empty((0, 2)), np.empty(0, dtype=bool)
        self._build()
        canvas.viewport().installEventFilter(self)

    def _build(self) -> None:
        panel = self.panel
        self.field = panel.add(Field("a", key="a field"))
        self.zeros = panel.add(Dots("sample", size=7.0, alpha=1.0, hollow=True, key="points"))
        self.ones = panel.add(Dots("sample", size=7.0, alpha=0.85, key="points"))
        self.sides = panel.add(Segments("a", width=1.0, key="a"))
        self.truth = panel.add(Curve("truth", dash="", key="truth"))
        self.lines = {letter: panel.add(Curve(letter, width=2.4, key=letter)) for letter in LETTERS}
        self.half = panel.add(Label("a", "p = ½", key="a"))
        self.true_word = panel.add(Label("truth", tr("true line"), key="truth"))
        self.grip = panel.add(
            Grip("sample", name=tr("A point"), key="points", word=tr("drag · click turns the label"),
                   description=tr("The point last touched: arrows move it, a click turns its label over"))
        )  # fmt: skip
        self.grip.moved.connect(self._gripped)

    # -- drawing

    def draw(self, result: TrainingResult, *, field: bool, truth: bool, hidden: bool) -> None:
        points, labels = result.points, result.labels
        self.coordinates, self.ones_mask = points, labels > 0.5
        shown = points[:_MOST]
        ones = labels[:_MOST] > 0.5
        self.ones.set_data(shown[ones, 0], shown[ones, 1])
        self.zeros.set_data(shown[~ones, 0], shown[~ones, 1])
        self._fit(points)
        self._draw_models(result, field=field, truth=truth, hidden=hidden)
        self.index = min(self.index, len(points) - 1)
        self._hold(points[self.index])
        more = tr(" · the first {most} shown", most=count(_MOST)) if len(points) > _MOST else ""
        self.panel.furnish(
            title=tr("{points} points and P(y = 1)", points=count(len(points))),
            heights=tr("x₂ · filled: y = 1{more}", more=more),
        )

    def _fit(self, points: Array) -> None:
        for fit, values in ((self.panel.fit_x, points[:, 0]), (self.panel.fit_y, points[:, 1])):
            low, high = float(values.min()), float(values.max())
            margin = 0.03 * (high - low) or 0.5
            fit(low - margin, high + margin)

    def _draw_models(self, result: TrainingResult, *, field: bool, truth: bool, hidden: bool) -> None:
        lead = result.weights(0)
        self.field.set_data(lead if field and not hidden else None)
        weights = {} if hidden else {letter: result.weights(k) for k, letter in enumerate(result.letters)}
        for letter, line in self.lines.items():
            line.set_data(*(self._line(weights[letter]) if letter in weights else ((), ())))
        self._draw_sides(None if hidden else lead)
        self._say(self.half, None if hidden else lead, "p = ½", 0.8)
        known = result.settings.truth if truth else None
        self.truth.set_data(*(self._line(known) if known is not None else ((), ())))
        self._say(self.true_word, known, tr("true line"), 0.2)

    def _draw_sides(self, weights: Array | None) -> None:
        """Thin lines where the model says 10 % and 90 %."""
        pieces = []
        for chance in (0.1, 0.9) if weights is not None else ():
            shifted = weights - np.array([np.log(chance / (1.0 - chance)), 0.0, 0.0])
            x, y = self._line(shifted)
            if len(x) == 2:
                pieces.append([x[0], y[0], x[1], y[1]])
        self.sides.set_data(*(np.array(pieces).T if pieces else ((), (), (), ())))

    def _line(self, weights: Array) -> tuple[Array, Array]:
        """The two ends, on the rim of the panel, of the line where the model says one half; empty where it misses."""
        x_low, x_high = self.panel.x_span.limits
        y_low, y_high = self.panel.y_span.limits
        w0, w1, w2 = (float(w) for w in weights)
        found: list[tuple[float, float]] = []
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            if w2:
                found += [(x, (-w0 - w1 * x) / w2) for x in (x_low, x_high)]
            if w1:
                found += [((-w0 - w2 * y) / w1, y) for y in (y_low, y_high)]
        slack = 1e-9 * (x_high - x_low), 1e-9 * (y_high - y_low)
        inside = [
            (x, y)
            for x, y in found
            if x_low - slack[0] <= x <= x_high + slack[0] and y_low - slack[1] <= y <= y_high + slack[1]
        ]
        if len(inside) < 2:
            return np.empty(0), np.empty(0)
        ends = np.array([min(inside), max(inside)])
        return ends[:, 0], ends[:, 1]

    def _say(self, label: Label, weights: Array | None, words: str, part: float) -> None:
        x, y = self._line(weights) if weights is not None else (np.empty(0), np.empty(0))
        if len(x) == 2:
            label.set_data(float(x[0] + part * (x[1] - x[0])), float(y[0] + part * (y[1] - y[0])), words)
        else:
            label.set_data(0.0, 0.0, "")

    # -- the hand

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before a press or a move reaches the scene the grip goes to the point under the pointer."""
        wanted = event.type() in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress)
        if wanted and isinstance(event, QMouseEvent) and not self.grip.dragged:
            self._reach(event.position())
        return False

    def _reach(self, at: QPointF) -> None:
        plane = self.panel.plane
        if not len(self.coordinates) or not plane.rect.contains(at) or not self.panel.frame.isVisible():
            return
        apart = np.hypot(plane.pxs(self.coordinates[:, 0]) - at.x(), plane.pys(self.coordinates[:, 1]) - at.y())
        index = int(np.argmin(apart))
        if apart[index] <= _NEAR and index != self.index:
            self.index = index
            self._hold(self.coordinates[index])

    def _hold(self, at: Array) -> None:
        self.grip.one = bool(self.ones_mask[self.index])
        self.grip.place(*at)

    def _gripped(self, x: float, y: float, phase: str) -> None:
        """A drag moves the point, a press and release without one turns its label over, a key step moves it."""
        if phase == "began":
            self._began, self._went = True, False
        elif phase == "moved":
            self._went = True
        elif self._began and not self._went:
            self._began = False
            self._flipped(self.index)
            return
        else:
            self._began = False
        self._moved(self.index, x, y, phase)

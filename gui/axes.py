"""Axes: where data land on the screen, when a range may change, and the quiet frame round a plot.

Nothing here is pyqtgraph's: its AxisItem squeezes units into prefixes and its grid costs tens of milliseconds a frame.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from gui.theme import Look, ui_font

THIN = "\u2009"
MINUS = "−"
RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
TICK = 5.0
# Scene coordinates stay well inside what Qt's rasteriser takes; beyond it draws nonsense.
FAR = 20_000.0


@dataclass(frozen=True)
class Plane:
    """The map between data and scene pixels of one panel."""

    left: float
    top: float
    width: float
    height: float
    x0: float = 0.0
    x1: float = 1.0
    y0: float = 0.0
    y1: float = 1.0

    @property
    def sx(self) -> float:
        """Pixels per unit of x."""
        return self.width / (self.x1 - self.x0)

    @property
    def sy(self) -> float:
        return self.height / (self.y1 - self.y0)

    @property
    def rect(self) -> QRectF:
        return QRectF(self.left, self.top, self.width, self.height)

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def px(self, x: float) -> float:
        return min(max(self.left + (x - self.x0) * self.sx, -FAR), FAR)

    def py(self, y: float) -> float:
        return min(max(self.bottom - (y - self.y0) * self.sy, -FAR), FAR)

    def pxs(self, x: NDArray[Any]) -> NDArray[np.float64]:
        return np.clip(self.left + (np.asarray(x, dtype=np.float64) - self.x0) * self.sx, -FAR, FAR)

    def pys(self, y: NDArray[Any]) -> NDArray[np.float64]:
        return np.clip(self.bottom - (np.asarray(y, dtype=np.float64) - self.y0) * self.sy, -FAR, FAR)

    def data(self, at: QPointF) -> tuple[float, float]:
        return self.x0 + (at.x() - self.left) / self.sx, self.y0 + (self.bottom - at.y()) / self.sy

    def squared(self) -> Plane:
        """One unit as long across as up: the tighter side keeps its range, the other grows about its middle."""
        scale = min(self.sx, self.sy)
        dx, dy = self.width / scale / 2, self.height / scale / 2
        x, y = (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2
        return replace(self, x0=x - dx, x1=x + dx, y0=y - dy, y1=y + dy)


def round_step(rough: float) -> float:
    """The smallest of 1, 2, 2.5, 5 × 10^k that is not below `rough`."""
    unit = 10.0 ** math.floor(math.log10(rough))
    return next(unit * m for m in (1, 2, 2.5, 5, 10) if unit * m >= rough * (1 - 1e-9))


def round_limits(lo: float, hi: float) -> tuple[float, float]:
    """Limits outward to round numbers, some tenth of the span at most; a content that starts at 0 keeps its 0."""
    if hi - lo <= 1e-12 * max(abs(lo), abs(hi), 1e-290):
        half = abs(lo) / 10 or 0.5
        lo, hi = lo - half, hi + half
    step = round_step((hi - lo) / 12)
    low, high = math.floor(lo / step + 1e-9) * step, math.ceil(hi / step - 1e-9) * step
    digits = max(0, 2 - math.floor(math.log10(step)))
    return round(low, digits), round(high, digits)


class Span:
    """The range of one axis, which does not jump.

    It stays while the content lies inside it and fills `least` of it; otherwise, and on `refit`, it takes round limits
    about the content. Panels that share an axis share one Span, each saying under its own name what it needs. Set
    `least` to 0 where a content that shrinks is the lesson.
    """

    def __init__(self, *, least: float = 0.4) -> None:
        self.lo, self.hi = 0.0, 1.0
        self.least = least
        self.locked = False
        self._needs: dict[object, tuple[float, float]] = {}
        self._exact: tuple[float, float] | None = None
        self._fresh = True

    @property
    def limits(self) -> tuple[float, float]:
        return self.lo, self.hi

    def fit(self, lo: float, hi: float, who: object = None) -> bool:
        """Say what the content of `who` spans; tells whether the range changed."""
        if not (math.isfinite(lo) and math.isfinite(hi)):
            return False
        self._needs[who] = (min(lo, hi), max(lo, hi))
        self._exact = None
        low, high = self._content()
        slack = 1e-9 * (self.hi - self.lo)
        inside = self.lo - slack <= low and high <= self.hi + slack
        if not self._fresh and (self.locked or (inside and high - low >= self.least * (self.hi - self.lo))):
            return False
        return self._take(*round_limits(low, high))

    def fix(self, lo: float, hi: float) -> bool:
        """Take exactly these limits (a probability from 0 to 1), content or not; a lock still holds."""
        if not (math.isfinite(lo) and math.isfinite(hi) and lo < hi):
            return False
        self._exact = (lo, hi)
        return (not self.locked or self._fresh) and self._take(lo, hi)

    def refit(self) -> bool:
        """Fit the present content, as asked for by hand; a locked range stays."""
        if self.locked or (self._exact is None and not self._needs):
            return False
        return self._take(*(self._exact or round_limits(*self._content())))

    def _content(self) -> tuple[float, float]:
        lows, highs = zip(*self._needs.values(), strict=True)
        return min(lows), max(highs)

    def _take(self, lo: float, hi: float) -> bool:
        changed = self._fresh or (lo, hi) != self.limits
        self.lo, self.hi, self._fresh = lo, hi, False
        return changed


def number_text(value: float, decimals: int = 12) -> str:
    """A number as axes write it: − for minus, thin spaces at thousands, no prefixes, no idle zeros."""
    value = round(value, decimals) + 0.0
    if value != 0 and (abs(value) >= 1e7 or abs(value) < 1e-4):
        mantissa, exponent = f"{value:.3e}".split("e")
        power = str(int(exponent)).translate(RAISED)
        text = f"{mantissa.rstrip('0').rstrip('.')} × 10{power}".replace("1 × ", "", 1 if mantissa == "1.000" else 0)
    else:
        text = f"{value:,.{decimals}f}"
        text = text.rstrip("0").rstrip(".") if decimals else text
        text = text.replace(",", THIN)
    return text.replace("-", MINUS)


@dataclass(frozen=True)
class Ticks:
    """Where an axis has its numbers and what they say; `minor` ticks stand without numbers (log axes)."""

    at: tuple[float, ...]
    texts: tuple[str, ...]
    minor: tuple[float, ...] = ()


def linear_ticks(lo: float, hi: float, most: int = 7) -> Ticks:
    """Four to seven ticks at round numbers; fewer where there is only room for `most`."""
    span = hi - lo
    choices = []
    for k in range(-1, 3):
        unit = 10.0 ** (math.floor(math.log10(span)) + 1 - k)
        for m, dislike in ((1.0, 0.0), (2.0, 0.0), (5.0, 0.0), (2.5, 1.5)):
            step = unit * m / 10
            count = math.floor(hi / step + 1e-6) - math.ceil(lo / step - 1e-6) + 1
            if 2 <= count <= max(most, 2):
                choices.append((abs(count - min(6, most)) + dislike, step))
    step = min(choices)[1] if choices else span
    first, last = math.ceil(lo / step - 1e-6), math.floor(hi / step + 1e-6)
    decimals = max(0, 1 - math.floor(math.log10(step) + 1e-9))
    at = tuple(round(i * step, decimals + 2) + 0.0 for i in range(first, last + 1))
    return Ticks(at, tuple(number_text(value, decimals + 1) for value in at))


def whole(ticks: Ticks) -> Ticks:
    """Those of the ticks that stand at whole numbers (of rows, of classes)."""
    kept = [(at, text) for at, text in zip(ticks.at, ticks.texts, strict=True) if at == round(at)]
    return Ticks(tuple(at for at, _ in kept), tuple(text for _, text in kept))


def log_ticks(lo: float, hi: float, most: int = 7) -> Ticks:
    """Ticks of an axis whose positions are log10: numbers at decades (1, 10, 100), or at 1, 2, 5 in a short span."""
    decades = range(math.ceil(lo - 1e-9), math.floor(hi + 1e-9) + 1)
    inner = [k + math.log10(m) for k in range(math.floor(lo), math.ceil(hi) + 1) for m in range(2, 10)]
    minor = tuple(v for v in inner if lo <= v <= hi) if hi - lo <= 5 else ()
    if len(decades) < 2:
        near = [(k, m) for k in range(math.floor(lo), math.ceil(hi) + 1) for m in (1, 2, 5)]
        kept = [(k, m) for k, m in near if lo - 1e-9 <= k + math.log10(m) <= hi + 1e-9]
        if len(kept) < 2:
            return linear_ticks(lo, hi, most) if hi - lo < 1e-3 else _log_as_linear(lo, hi, most)
        return Ticks(tuple(k + math.log10(m) for k, m in kept), tuple(_power_text(m, k) for k, m in kept), minor)
    every = math.ceil(len(decades) / max(most, 2))
    at = tuple(float(k) for k in decades if k % every == 0)
    return Ticks(at, tuple(_power_text(1, int(k)) for k in at), minor)


def _power_text(m: int, k: int) -> str:
    """m × 10^k, however small or large: far out it is written from its exponent, since no float reaches there."""
    if -12 < k < 300:
        return number_text(m * 10.0**k)
    return ("" if m == 1 else f"{m} × ") + "10" + str(k).translate(RAISED)


def _log_as_linear(lo: float, hi: float, most: int) -> Ticks:
    """Under a decade without 1, 2 or 5: round numbers of the value itself."""
    plain = linear_ticks(10.0**lo, 10.0**hi, most)
    return Ticks(tuple(math.log10(v) for v in plain.at), plain.texts)


@dataclass(frozen=True)
class Furnishing:
    """What a panel has besides its marks.

    `axis` is "full", "ticks" (base line and ticks, no numbers: upper panels of a stack) or "none"; `numbers` shows
    heights at the left and, with `grid`, a horizontal grid; `whole_x` numbers no place between whole numbers.
    """

    title: str = ""
    heights: str = ""
    words: str = ""
    unit: str = ""
    axis: str = "full"
    numbers: bool = False
    grid: bool = True
    aspect_locked: bool = False
    log_x: bool = False
    log_y: bool = False
    whole_x: bool = False

    def margins(self, look: Look) -> tuple[float, float, float, float]:
        """Left, top, right and bottom room round the plot, in pixels."""
        m = look.metrics
        side = m.margin * 0.5 if self.axis == "none" and not self.numbers else m.margin * 2.0
        left = m.margin + 3.6 * m.axis if self.numbers else side
        top = 3.4 * m.title if self.title or self.heights else 1.2 * m.axis
        bottom = 12.0
        if self.axis == "full":
            bottom = TICK + 1.9 * m.axis + (1.7 * m.axis_words if self.words else 0) + 0.4 * m.margin
        elif self.axis == "none" and self.words:
            bottom = 2.2 * m.axis
        return left, top, min(side, m.margin * 1.5), bottom


def rule(painter: QPainter, lines: list[QLineF]) -> None:
    """Upright and level lines on whole pixels: without antialiasing they look the same and cost a fifth."""
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)


class Frame(QGraphicsItem):
    """Title, axis, numbers, grid and the empty-state sentence of one panel, painted by one item."""

    def __init__(self, look: Look, furnishing: Furnishing) -> None:
        super().__init__()
        self.look, self.furnishing, self.sentence = look, furnishing, ""
        self.outer, self.foot = QRectF(), 0.0
        self.plane = Plane(0, 0, 1, 1)
        self.across = self.up = Ticks((), ())
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.wording = Wording(self)

    def set_plane(self, outer: QRectF, plane: Plane, foot: float | None = None) -> None:
        """Follow the panel; `foot` is where a board ends that does not fill its plot."""
        self.foot = plane.bottom if foot is None else foot
        if outer != self.outer:
            self.prepareGeometryChange()
            self.wording.prepareGeometryChange()
        self.outer, self.plane = outer, plane
        f, axis = self.furnishing, self.look.metrics.axis
        self.across = (log_ticks if f.log_x else linear_ticks)(plane.x0, plane.x1, self._room(plane.width, 6 * axis))
        if f.whole_x:
            self.across = whole(self.across)
        if f.numbers:
            self.up = (log_ticks if f.log_y else linear_ticks)(plane.y0, plane.y1, self._room(plane.height, 3 * axis))
        self.update()

    @staticmethod
    def _room(length: float, each: float) -> int:
        return int(min(7, max(2, length / each + 1)))

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self.wording.setVisible(visible)

    def boundingRect(self) -> QRectF:
        return self.outer

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        f = self.furnishing
        if f.numbers:
            self._heights(painter)
        if f.axis != "none":
            self._base(painter)

    def _base(self, painter: QPainter) -> None:
        plane, m, numbered = self.plane, self.look.metrics, self.furnishing.axis == "full"
        y = round(plane.bottom) + 0.5
        painter.setPen(QPen(self.look.colour("muted"), m.axis_pen))
        marks = [QLineF(plane.left, y, plane.left + plane.width, y)]
        for positions, length in ((self.across.at, TICK), (self.across.minor, TICK * 0.6)):
            xs = [round(plane.px(value)) + 0.5 for value in positions]
            marks += [QLineF(x, y, x, y + length * m.axis_pen) for x in xs]
        rule(painter, marks)
        if not numbered:
            return
        painter.setFont(ui_font(m.axis))
        box = QRectF(0, y + TICK * m.axis_pen + 0.3 * m.axis, 12 * m.axis, 1.5 * m.axis)
        for value, text in zip(self.across.at, self.across.texts, strict=True):
            box.moveLeft(plane.px(value) - box.width() / 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _heights(self, painter: QPainter) -> None:
        plane, m = self.plane, self.look.metrics
        ys = [round(plane.py(value)) + 0.5 for value in self.up.at]
        if self.furnishing.grid:
            painter.setPen(QPen(self.look.colour("grid"), m.axis_pen))
            rule(painter, [QLineF(plane.left, y, plane.left + plane.width, y) for y in ys])
        painter.setPen(self.look.colour("muted"))
        painter.setFont(ui_font(m.axis))
        box = QRectF(plane.left - 8 * m.axis - 0.7 * m.axis, 0, 8 * m.axis, 1.6 * m.axis)
        for y, text in zip(ys, self.up.texts, strict=True):
            box.moveTop(y - box.height() / 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


class Wording(QGraphicsItem):
    """The words of a frame; above the marks, since a line through stacked panels passes behind a title."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame
        self.setZValue(3.5)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        return self.frame.outer

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        f, m, plane = self.frame.furnishing, self.frame.look.metrics, self.frame.plane
        line = QRectF(plane.left, plane.top - 2.6 * m.title, plane.width, 1.6 * m.title)
        if f.heights:
            taken = self._text(painter, line, f.heights, m.axis, "muted", Qt.AlignmentFlag.AlignRight)
            line.setWidth(max(line.width() - taken - m.axis, 0.0))
        if f.title:
            self._text(painter, line, f.title, m.title, "ink", Qt.AlignmentFlag.AlignLeft, 600)
        self._under(painter, f"{f.words} ({f.unit})" if f.unit else f.words)
        if self.frame.sentence:
            painter.setPen(self.frame.look.colour("muted"))
            painter.setFont(ui_font(m.body))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(plane.rect.adjusted(24, 0, -24, 0), flags, self.frame.sentence)

    def _under(self, painter: QPainter, words: str) -> None:
        """What the axis carries, right below it; for a board without an axis its caption, below the middle."""
        f, m, plane = self.frame.furnishing, self.frame.look.metrics, self.frame.plane
        if words and f.axis == "full":
            top = plane.bottom + TICK * m.axis_pen + 2.0 * m.axis
            box = QRectF(plane.left, top, plane.width, 1.6 * m.axis_words)
            self._text(painter, box, words, m.axis_words, "ink", Qt.AlignmentFlag.AlignRight)
        elif words and f.axis == "none":
            box = QRectF(plane.left, self.frame.foot + 0.4 * m.axis, plane.width, 1.6 * m.axis)
            self._text(painter, box, words, m.axis, "ink", Qt.AlignmentFlag.AlignHCenter)

    def _text(self, painter: QPainter, box: QRectF, text: str, size: int, role: str, align: Qt.AlignmentFlag,
              weight: int = 400) -> float:  # fmt: skip
        """One line, shortened to its box, on a plate of the surface; returns its width."""
        font = ui_font(size, weight)
        measure = QFontMetricsF(font)
        text = measure.elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
        width = measure.horizontalAdvance(text)
        left = {
            Qt.AlignmentFlag.AlignRight: box.width() - width,
            Qt.AlignmentFlag.AlignHCenter: (box.width() - width) / 2,
        }
        box = QRectF(box.left() + left.get(align, 0.0), box.top(), width, box.height())
        painter.fillRect(box.adjusted(-4, 2, 4, -2), self.frame.look.colour("surface", 0.9))
        painter.setPen(self.frame.look.colour(role))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)
        return width

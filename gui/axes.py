"""Axes: where data land on the screen, and when a range may change."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from gui.ticks import MINUS, THIN, Ticks, linear_ticks, log_ticks, number_text, round_step, whole

__all__ = [
    "FAR", "MINUS", "THIN", "Plane", "Span", "Ticks", "linear_ticks", "log_ticks", "number_text", "round_limits",
    "round_step", "whole",
]  # fmt: skip

# Scene coordinates stay well inside what Qt's rasteriser takes; beyond it draws nonsense.
FAR = 20_000.0
# Limits stay where their difference is still a number.
_FARTHEST = 1e300


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
        found = (np.asarray(x, dtype=np.float64) - self.x0) * self.sx
        return _reached(np.add(found, self.left, out=found))

    def pys(self, y: NDArray[Any]) -> NDArray[np.float64]:
        found = (np.asarray(y, dtype=np.float64) - self.y0) * self.sy
        return _reached(np.subtract(self.bottom, found, out=found))

    def data(self, at: QPointF) -> tuple[float, float]:
        return self.x0 + (at.x() - self.left) / self.sx, self.y0 + (self.bottom - at.y()) / self.sy

    def squared(self) -> Plane:
        """One unit as long across as up: the tighter side keeps its range, the other grows about its middle."""
        scale = min(self.sx, self.sy)
        dx, dy = self.width / scale / 2, self.height / scale / 2
        x, y = (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2
        return replace(self, x0=x - dx, x1=x + dx, y0=y - dy, y1=y + dy)


def _reached(pixels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Cut to ±FAR in place; np.clip takes three times as long for as few as a plot has."""
    np.maximum(pixels, -FAR, out=pixels)
    return np.minimum(pixels, FAR, out=pixels)


def round_limits(lo: float, hi: float) -> tuple[float, float]:
    """Limits outward to round numbers, some tenth of the span at most; a content that starts at 0 keeps its 0."""
    lo, hi = (min(max(end, -_FARTHEST), _FARTHEST) for end in (lo, hi))
    if hi - lo <= 1e-12 * max(abs(lo), abs(hi), 1e-270):
        half = abs(lo) / 10 if abs(lo) > 1e-270 else 0.5
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
        self._held = False
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
        if not self._fresh and (self.locked or self._held or self._serves(low, high)):
            return False
        return self._take(*round_limits(low, high))

    def _serves(self, low: float, high: float) -> bool:
        """Whether a content lies inside and fills enough of the range."""
        slack = 1e-9 * (self.hi - self.lo)
        inside = self.lo - slack <= low and high <= self.hi + slack
        return inside and high - low >= self.least * (self.hi - self.lo)

    def hold(self) -> None:
        """Stay while the hand drags on this axis: a range that grew under it would carry what it holds away."""
        self._held = True

    def release(self) -> bool:
        """Take up what the content has come to need meanwhile; tells whether the range changed."""
        self._held = False
        if self.locked or (self._exact is None and (not self._needs or self._serves(*self._content()))):
            return False
        return self._take(*(self._exact or round_limits(*self._content())))

    def fix(self, lo: float, hi: float) -> bool:
        """Take exactly these limits (a probability from 0 to 1), content or not; a lock still holds."""
        if not (math.isfinite(lo) and math.isfinite(hi) and lo < hi):
            return False
        self._exact = (lo, hi)
        return (not (self.locked or self._held) or self._fresh) and self._take(lo, hi)

    def refit(self) -> bool:
        """Fit the present content, as asked for by hand; a locked range stays."""
        if self.locked or (self._exact is None and not self._needs):
            return False
        return self._take(*(self._exact or round_limits(*self._content())))

    def follow(self, other: Span) -> bool:
        """Be locked as another is, at its range; tells whether the range changed."""
        self.locked = other.locked
        return self.locked and self._take(*other.limits)

    def _content(self) -> tuple[float, float]:
        lows, highs = zip(*self._needs.values(), strict=True)
        return min(lows), max(highs)

    def _take(self, lo: float, hi: float) -> bool:
        changed = self._fresh or (lo, hi) != self.limits
        self.lo, self.hi, self._fresh = lo, hi, False
        return changed

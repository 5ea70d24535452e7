"""The ground of a canvas: its colour with the axes, grids and numbers of its panels, kept as one picture.

They rarely change, so that a frame of a drag costs one copy instead of some hundred strokes and words. Only where a
panel's frame has changed is the picture painted anew.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from gui.frames import Frame


class Ground:
    """The picture, brought up to date whenever it is asked for."""

    def __init__(self) -> None:
        self.drop()

    def drop(self) -> None:
        """Give back the picture's memory: four bytes to each pixel of a canvas, and most canvases are hidden."""
        self._picture = QPixmap()
        self._made_for: tuple[QSize, float, QColor] | None = None
        self._holds: dict[Frame, tuple[object, QRectF]] = {}

    def picture(self, frames: Iterable[Frame], size: QSize, scale: float, colour: QColor) -> QPixmap:
        """The ground of `size`, with `scale` device pixels to each of the canvas."""
        shown = {frame: (frame.under, QRectF(frame.outer)) for frame in frames if frame.isVisible()}
        stale = QRegion()
        if self._made_for != (size, scale, colour):
            self._made_for, self._holds = (QSize(size), scale, QColor(colour)), {}
            self._picture = QPixmap(size * scale)
            self._picture.setDevicePixelRatio(scale)
            stale = QRegion(QRect(0, 0, size.width(), size.height()))
        if shown != self._holds:
            for one, other in ((shown, self._holds), (self._holds, shown)):
                for frame, held in one.items():
                    if other.get(frame) != held:
                        stale += held[1].toAlignedRect()
            self._holds = shown
        if not stale.isEmpty():
            self._paint(stale, colour)
        return self._picture

    def _paint(self, stale: QRegion, colour: QColor) -> None:
        painter = QPainter(self._picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setClipRegion(stale)
        painter.fillRect(stale.boundingRect(), colour)
        for frame, (_, outer) in self._holds.items():
            if stale.intersects(outer.toAlignedRect()):
                frame.paint_under(painter)
        painter.end()

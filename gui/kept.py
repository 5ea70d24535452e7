"""Pieces of a table kept as one picture: a frame of a drag paints anew only the words that have changed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from gui.strokes import write
from gui.theme import Look

Box = tuple[float, float, float, float]


class Piece(Protocol):
    """Something painted inside a box (left, top, width, height); equal pieces look the same."""

    @property
    def box(self) -> Box: ...

    def paint(self, painter: QPainter, look: Look) -> None: ...

    def __hash__(self) -> int: ...


@dataclass(frozen=True)
class Words:
    """One line of words, `across` 0 at the left of its box, 1 at its right."""

    box: Box
    text: str
    size: int
    weight: int = 400
    across: float = 0.0
    role: str = "ink"

    def paint(self, painter: QPainter, look: Look) -> None:
        painter.setPen(look.colour(self.role))
        write(painter, QRectF(*self.box), self.text, self.size, self.weight, self.across)


class Kept:
    """A picture of pieces, brought up to date by what was added and what was taken away."""

    def __init__(self, *, opaque: bool = False) -> None:
        """`opaque` where nothing lies under it: a plain copy costs a third of one that lets through."""
        self.opaque = opaque
        self._picture = QPixmap()
        self._made_for: tuple[Look, float, Box] | None = None
        self._pieces: frozenset[Piece] = frozenset()

    def draw(self, painter: QPainter, look: Look, area: QRectF, pieces: Sequence[Piece]) -> None:
        """Paint the pieces, all of which lie in the area, on a raster."""
        scale = painter.deviceTransform().m11()
        left, top = math.floor(area.left()) - 2.0, math.floor(area.top()) - 2.0
        whole = (left, top, math.ceil(area.right()) + 2.0 - left, math.ceil(area.bottom()) + 2.0 - top)
        wanted = frozenset(pieces)
        if self._made_for != (look, scale, whole):
            self._made_for, self._pieces = (look, scale, whole), frozenset()
            self._picture = QPixmap(math.ceil(whole[2] * scale), math.ceil(whole[3] * scale))
            self._picture.setDevicePixelRatio(scale)
            self._picture.fill(look.colour("surface") if self.opaque else Qt.GlobalColor.transparent)
        changed = wanted ^ self._pieces
        if changed:
            self._repaint(look, whole, pieces, changed)
            self._pieces = wanted
        painter.drawPixmap(round(left), round(top), self._picture)

    def _repaint(self, look: Look, whole: Box, pieces: Sequence[Piece], changed: frozenset[Piece]) -> None:
        stale = QRegion()
        for piece in changed:
            stale += QRectF(*piece.box).toAlignedRect()
        painter = QPainter(self._picture)
        painter.translate(-whole[0], -whole[1])
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for piece in changed:
            painter.fillRect(
                QRectF(*piece.box).toAlignedRect(),
                look.colour("surface") if self.opaque else Qt.GlobalColor.transparent,
            )
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setClipRegion(stale)
        for piece in pieces:
            # Cells share their edges, where there is nothing but a rule.
            box = QRectF(*piece.box)
            if stale.intersects((box.adjusted(1, 1, -1, -1) if box.height() > 3.0 else box).toAlignedRect()):
                piece.paint(painter, look)
        painter.end()

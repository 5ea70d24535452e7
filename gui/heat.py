"""Heat: a grid of values as one image in the colour of a role, as dense as they are large."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from gui.axes import Plane
from gui.lines import Mark
from gui.strokes import floats
from gui.theme import Look


class Heat(Mark):
    """Values from 0 (clear) to 1 (full colour) in equal cells of a rectangle in data units; row 0 is the lowest."""

    layer = 1.5

    def __init__(self, role: str, *, key: str = "", z: float = 0.0) -> None:
        super().__init__(role, key=key, z=z)
        self.values = np.empty((0, 0))
        self.box = (0.0, 0.0, 1.0, 1.0)
        self._image: tuple[Look, QImage] | None = None

    def set_data(self, values: ArrayLike, box: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)) -> None:
        """`values` (rows, columns); `box` left, bottom, right, top."""
        self.values, self.box = np.atleast_2d(floats(values)), box
        self._image = None
        self.renew()

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if not self.values.size:
            return
        if self._image is None or self._image[0] != look:
            self._image = (look, self._paint(look))
        x0, y0, x1, y1 = self.box
        place = QRectF(QPointF(plane.px(x0), plane.py(y1)), QPointF(plane.px(x1), plane.py(y0)))
        painter.drawImage(place, self._image[1])

    def _paint(self, look: Look) -> QImage:
        rows, columns = self.values.shape
        colour = look.colour(self.role)
        alpha = np.clip(self.values[::-1], 0.0, 1.0)
        pixels = np.empty((rows, columns, 4), dtype=np.uint8)
        # Premultiplied, and in the byte order of a little-endian ARGB word.
        for place, part in enumerate((colour.blueF(), colour.greenF(), colour.redF(), 1.0)):
            pixels[:, :, place] = np.rint(255.0 * part * alpha)
        made = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
        return made.copy()

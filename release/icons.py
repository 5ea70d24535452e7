"""The program's icon in every size, drawn from its own sign: `python -m release.icons` writes resources/icons."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

from gui.rail import draw_logo
from gui.theme import LIGHT

FOLDER = Path(__file__).parents[1] / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ROUND = 0.22  # the corner's radius over the side
_FILL, _FILL_SMALL = 0.64, 0.78  # the sign's height over the side; small ones need all the room


def icon(side: int) -> QImage:
    """The sign in white on a rounded square of the accent, `side` pixels wide."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(LIGHT.colour("accent"))
    painter.drawRoundedRect(QRectF(0, 0, side, side), _ROUND * side, _ROUND * side)
    # The sign is 19.3 high about a centre that lies 0.15 above its middle.
    small = side < 48
    scale = (_FILL_SMALL if small else _FILL) * side / 19.3
    weight = max(1.5, 2.3 * scale) if small else 2.2 * scale
    draw_logo(painter, QPointF(side / 2, side / 2 - 0.15 * scale), scale, QPen(QColor("white"), weight))
    painter.end()
    return image


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for side in SIZES:
        icon(side).save(str(FOLDER / f"thetahat-{side}.png"))
    app.quit()


def bundled(target: Path) -> Path:
    """The sizes in one file as Windows (.ico) and macOS (.icns) want them, written by Pillow; returns its path."""
    from PIL import Image

    sides = [side for side in SIZES if side <= 256 or target.suffix == ".icns"]
    images = [Image.open(FOLDER / f"thetahat-{side}.png") for side in sides]
    target.parent.mkdir(parents=True, exist_ok=True)
    images[-1].save(target, append_images=images[:-1], sizes=[(side, side) for side in sides])
    return target


if __name__ == "__main__":
    main()

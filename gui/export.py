"""A stage as a file: PNG by pixels, SVG and PDF by the same painting on a vector device.

Every file says what made it: `Facts` goes into a PNG's texts, an SVG's title and description, a PDF's title and an
attached file.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QFont, QImage, QImageWriter, QPageSize, QPainter, QPainterPath, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from engine.catalogue import made_by
from engine.concept import Concept
from engine.settings import Settings
from gui.plots import Canvas
from gui.theme import Look

_PIXELS_PER_INCH = 96
_POINTS_PER_PIXEL = 0.75
# A title is read in a line; the description has all of it.
_LONGEST = 200


@dataclass(frozen=True)
class Facts:
    """What a file says of itself: a title, and settings, seed and version as one line of JSON."""

    title: str
    description: str

    @classmethod
    def of(cls, concept: Concept, settings: Settings) -> Facts:
        changed = ", ".join(f"{name} = {value}" for name, value in settings.changed().items())
        title = f"thetahat {concept.id}" + (f": {changed}" if changed else "")
        return cls(title if len(title) <= _LONGEST else title[: _LONGEST - 1] + "…", made_by(concept, settings))


def picture(widget: QWidget, look: Look, suffix: str, facts: Facts, scale: float = 1.0) -> bytes:
    """The widget as a PNG, SVG or PDF file's content; `suffix` with its dot, `scale` pixels of a PNG to one."""
    writers: dict[str, Callable[[QWidget, Look, QBuffer, Facts], None]] = {
        ".png": partial(_png, scale=scale), ".svg": _svg, ".pdf": _pdf,
    }  # fmt: skip
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writers[suffix](widget, look, buffer, facts)
    buffer.close()
    for canvas in widget.findChildren(Canvas):
        if canvas.fault is not None:
            raise canvas.fault  # what could not be painted is in none of its pictures
    return bytes(content.data())


def image(widget: QWidget, look: Look, scale: float = 1.0) -> QImage:
    """The widget as pixels, on the window's colour."""
    made = QImage((QSizeF(widget.size()) * scale).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(scale)
    made.fill(look.colour("window"))
    painter = QPainter(made)
    widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    return made.convertToFormat(QImage.Format.Format_RGB32)


def _png(widget: QWidget, look: Look, buffer: QBuffer, facts: Facts, scale: float) -> None:
    made = image(widget, look, scale)
    made.setText("Title", facts.title)
    made.setText("Description", facts.description)
    made.setText("Software", "thetahat")
    QImageWriter(buffer, QByteArray(b"png")).write(made)


def _svg(widget: QWidget, look: Look, buffer: QBuffer, facts: Facts) -> None:
    content = QByteArray()
    drawn = QBuffer(content)
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    # Version 1.1 knows clipping; without it curves run on beyond their panel.
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(drawn)
    generator.setSize(widget.size())
    generator.setViewBox(QRect(QPoint(), widget.size()))
    generator.setResolution(_PIXELS_PER_INCH)
    generator.setTitle(facts.title)
    generator.setDescription(facts.description)
    _paint(widget, look, QPainter(generator))
    drawn.close()
    buffer.write(QByteArray(_outlined(bytes(content.data()).decode()).encode()))


def _outlined(svg: str) -> str:
    """The same drawing with its words as shapes: the bundled fonts are not on the machine that shows it."""
    return re.sub(r"<text ([^>]*)>([^<]*)</text>", _outline, svg)


def _outline(found: re.Match[str]) -> str:
    given = dict(re.findall(r'([\w-]+)="([^"]*)"', found[1]))
    words = html.unescape(found[2])
    font = QFont()
    font.setFamilies(given["font-family"].split(","))
    font.setPixelSize(round(float(given["font-size"])))
    font.setWeight(QFont.Weight(int(given["font-weight"])))
    font.setItalic(given["font-style"] == "italic")
    font.setFeature(QFont.Tag("tnum"), 1)
    path = QPainterPath()
    path.addText(float(given["x"]), float(given["y"]), font, words)
    kept = " ".join(f'{name}="{given[name]}"' for name in ("fill", "fill-opacity") if name in given)
    name = html.escape(words, quote=True)
    return f'<path aria-label="{name}" {kept} stroke="none" fill-rule="nonzero" d="{_path_data(path)}"/>'


def _path_data(path: QPainterPath) -> str:
    """A painter's path in SVG's own notation, to a hundredth of a pixel."""
    kinds = QPainterPath.ElementType
    letters = {kinds.MoveToElement: "M", kinds.LineToElement: "L", kinds.CurveToElement: "C"}
    parts = []
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        parts.append(f"{letters.get(element.type, '')}{element.x:.2f} {element.y:.2f}")
    return " ".join(parts)


def _pdf(widget: QWidget, look: Look, buffer: QBuffer, facts: Facts) -> None:
    writer = QPdfWriter(buffer)
    writer.setTitle(facts.title)
    writer.setCreator("thetahat")
    writer.addFileAttachment("thetahat.json", QByteArray(facts.description.encode()), "application/json")
    size = QSizeF(widget.size()) * _POINTS_PER_PIXEL
    writer.setPageMargins(QMarginsF())
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setResolution(_PIXELS_PER_INCH)
    _paint(widget, look, QPainter(writer))


def _paint(widget: QWidget, look: Look, painter: QPainter) -> None:
    size: QSize = widget.size()
    painter.fillRect(QRect(QPoint(), size), look.colour("window"))
    widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()

"""A stage as a file: PNG by pixels, SVG and PDF by the same painting on a vector device."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from gui.theme import Look

_POINTS_PER_PIXEL = 0.75


def picture(widget: QWidget, look: Look, suffix: str, title: str) -> bytes:
    """The widget as a PNG, SVG or PDF file's content; `suffix` with its dot."""
    writers: dict[str, Callable[[QWidget, Look, QBuffer, str], None]] = {".png": _png, ".svg": _svg, ".pdf": _pdf}
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writers[suffix](widget, look, buffer, title)
    buffer.close()
    return bytes(content.data())


def image(widget: QWidget, look: Look) -> QImage:
    """The widget as pixels, on the window's colour."""
    made = QImage(widget.size(), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(look.colour("window"))
    painter = QPainter(made)
    widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    return made.convertToFormat(QImage.Format.Format_RGB32)


def _png(widget: QWidget, look: Look, buffer: QBuffer, title: str) -> None:
    made = image(widget, look)
    made.setText("Title", title)
    QImageWriter(buffer, QByteArray(b"png")).write(made)


def _svg(widget: QWidget, look: Look, buffer: QBuffer, title: str) -> None:
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(QRect(QPoint(), widget.size()))
    generator.setTitle(title)
    _paint(widget, look, QPainter(generator))


def _pdf(widget: QWidget, look: Look, buffer: QBuffer, title: str) -> None:
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("thetahat")
    size = QSizeF(widget.size()) * _POINTS_PER_PIXEL
    writer.setPageMargins(QMarginsF())
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setResolution(96)
    _paint(widget, look, QPainter(writer))


def _paint(widget: QWidget, look: Look, painter: QPainter) -> None:
    size: QSize = widget.size()
    painter.fillRect(QRect(QPoint(), size), look.colour("window"))
    widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()

"""The quiet frame round a plot: title, axis, numbers, grid.

Nothing here is pyqtgraph's: its AxisItem squeezes units into prefixes and its grid costs tens of milliseconds a frame.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from engine.words import said
from gui.axes import Plane
from gui.guard import Guarded
from gui.strokes import write
from gui.theme import Look, advance, ui_font
from gui.ticks import THIN, Ticks, linear_ticks, log_ticks, whole

TICK = 5.0


@dataclass(frozen=True)
class Furnishing:
    """What a panel has besides its marks.

    `axis` is "full", "ticks" (base line and ticks, no numbers: upper panels of a stack) or "none"; `numbers` shows
    heights at the left and, with `grid`, a horizontal grid; `whole_x` numbers no place between whole numbers, `years_x`
    parts no thousands. `lead` is the room between title and plot, 1 being what a mark on the upper edge needs; `below`
    keeps so many lines of room under a base line without numbers. `names` are words at heights in place of the numbers.
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
    years_x: bool = False
    lead: float = 1.0
    below: float = 0.0
    names: tuple[tuple[float, str], ...] = ()

    def __post_init__(self) -> None:
        for name in ("title", "heights", "words", "unit"):
            object.__setattr__(self, name, said(getattr(self, name)))

    def heading(self, look: Look) -> tuple[float, float, float]:
        """Pixels above the title, of its line, and between it and the plot. A projected page has no room to give."""
        title = look.metrics.title
        if _tight(look):
            return 0.15 * title, 1.4 * title, 0.45 * title * self.lead
        return 0.8 * title, 1.6 * title, title * self.lead

    def feet(self, look: Look) -> tuple[float, float, float]:
        """Pixels between base line and numbers, between base line and words, and of all the room under it."""
        m = look.metrics
        if _tight(look):
            down = TICK * m.axis_pen + 1.45 * m.axis
            return TICK * m.axis_pen, down, down + (1.5 * m.axis_words if self.words else 0.2 * m.axis)
        down = TICK * m.axis_pen + 2.0 * m.axis
        return (
            TICK * m.axis_pen + 0.3 * m.axis,
            down,
            (TICK + 1.9 * m.axis + (1.7 * m.axis_words if self.words else 0) + 0.4 * m.margin),
        )

    def margins(self, look: Look) -> tuple[float, float, float, float]:
        """Left, top, right and bottom room round the plot, in pixels."""
        m = look.metrics
        side = m.margin * 0.5 if self.axis == "none" and not self.numbers else m.margin * 2.0
        left = m.margin + 3.6 * m.axis if self.numbers else side
        top = sum(self.heading(look)) if self.title or self.heights else 1.2 * m.axis
        bottom = max(12.0, 1.7 * m.axis_words * self.below)
        if self.axis == "full":
            bottom = self.feet(look)[2]
        elif self.axis == "none" and self.words:
            bottom = 2.2 * m.axis
        return left, top, min(side, m.margin * 1.5), bottom


def _tight(look: Look) -> bool:
    return look.metrics.name == "projector"


def rule(painter: QPainter, lines: list[QLineF]) -> None:
    """Upright and level lines on whole pixels: without antialiasing they look the same and cost a fifth."""
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)


class Frame(Guarded, QGraphicsItem):
    """Title, axis, numbers, grid and the empty-state sentence of one panel, painted by one item.

    On the screen the canvas keeps what lies under all marks, axis, numbers and grid, in its Ground.
    """

    def __init__(self, look: Look, furnishing: Furnishing) -> None:
        super().__init__()
        self.look, self.furnishing, self.sentence = look, furnishing, ""
        self.outer, self.foot = QRectF(), 0.0
        self.plane = Plane(0, 0, 1, 1)
        self.across = self.up = Ticks((), ())
        self._state: object = None
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.wording = Wording(self)

    def set_plane(self, outer: QRectF, plane: Plane, foot: float | None = None) -> None:
        """Follow the panel; `foot` is where a board ends that does not fill its plot."""
        self.foot = plane.bottom if foot is None else foot
        state = (QRectF(outer), plane, self.foot, self.furnishing, self.look)
        if state == self._state:
            return
        self._state = state
        if outer != self.outer:
            self.prepareGeometryChange()
            self.wording.prepareGeometryChange()
        self.outer, self.plane = outer, plane
        f, axis = self.furnishing, self.look.metrics.axis
        self.across = (log_ticks if f.log_x else linear_ticks)(plane.x0, plane.x1, self._room(plane.width, 6 * axis))
        if f.whole_x:
            self.across = whole(self.across)
        if f.years_x:
            self.across = replace(self.across, texts=tuple(text.replace(THIN, "") for text in self.across.texts))
        if f.names:
            self.up = Ticks(tuple(at for at, _ in f.names), tuple(name for _, name in f.names))
        elif f.numbers:
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
        if widget is None:  # on a page: on the screen the canvas has painted it under all else
            self.paint_under(painter)

    @property
    def under(self) -> object:
        """All that axis, numbers and grid depend on."""
        p, f = self.plane, self.furnishing
        up = (p.top, p.height, p.y0, p.y1, f.grid) if f.numbers else None
        across = (p.left, p.bottom, p.width, p.x0, p.x1, self.across) if f.axis != "none" else p.left
        return self.look, f.axis, across, up, self.up

    def paint_under(self, painter: QPainter) -> None:
        """Axis, numbers and grid."""
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
        box = QRectF(0, y + self.furnishing.feet(self.look)[0], 12 * m.axis, 1.5 * m.axis)
        for value, text in zip(self.across.at, self.across.texts, strict=True):
            box.moveLeft(plane.px(value) - box.width() / 2)
            write(painter, box, text, m.axis)

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


class Wording(Guarded, QGraphicsItem):
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
        _, height, gap = f.heading(self.frame.look)
        line = QRectF(plane.left, plane.top - gap - height, plane.width, height)
        if f.title:
            taken = self._text(painter, line, f.title, m.title, "ink", Qt.AlignmentFlag.AlignLeft, 600)
            line.setLeft(min(line.left() + taken + 1.5 * m.axis, line.right()))
        if f.heights and line.width() > 0:
            self._text(painter, line, f.heights, m.axis, "muted", Qt.AlignmentFlag.AlignRight)
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
            top = plane.bottom + f.feet(self.frame.look)[1]
            box = QRectF(plane.left, top, plane.width, 1.5 * m.axis_words)
            self._text(painter, box, words, m.axis_words, "ink", Qt.AlignmentFlag.AlignRight)
        elif words and f.axis == "none":
            box = QRectF(plane.left, self.frame.foot + 0.4 * m.axis, plane.width, 1.6 * m.axis)
            self._text(painter, box, words, m.axis, "ink", Qt.AlignmentFlag.AlignHCenter)

    def _text(self, painter: QPainter, box: QRectF, text: str, size: int, role: str, align: Qt.AlignmentFlag,
              weight: int = 400) -> float:  # fmt: skip
        """One line, shortened to its box, on a plate of the surface; returns its width."""
        width = advance(text, size, weight)
        if width > box.width() + 1:
            text = QFontMetricsF(ui_font(size, weight)).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
            width = advance(text, size, weight)
        left = {
            Qt.AlignmentFlag.AlignRight: box.width() - width,
            Qt.AlignmentFlag.AlignHCenter: (box.width() - width) / 2,
        }
        box = QRectF(box.left() + left.get(align, 0.0), box.top(), width, box.height())
        painter.fillRect(box.adjusted(-4, 2, 4, -2), self.frame.look.colour("surface", 0.9))
        painter.setPen(self.frame.look.colour(role))
        write(painter, box, text, size, weight)
        return width

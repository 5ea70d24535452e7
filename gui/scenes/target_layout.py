"""Where the target's parts stand: the large board, the four small ones, the table; tabs where there is room for one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem

from gui.guard import Guarded
from gui.plots import Canvas, Panel
from gui.theme import Look

# The smallest board beside another one, in pixels, without its caption; below that the four go behind a tab.
LEAST_BOARD = 116.0
# Of the width, what table and small boards take at least, and at most; projected letters need more of it.
RIGHT, MOST_RIGHT, MOST_PROJECTED = 0.4, 0.5, 0.58


@dataclass(frozen=True)
class Plan:
    """Places in pixels of the canvas; an empty one is not shown."""

    board: QRectF
    caption: QRectF
    four: tuple[QRectF, ...]
    heading: QRectF
    table: QRectF
    tabs: bool
    tabs_left: float = 0.0


def plan(width: float, height: float, look: Look, table: tuple[float, float], four_first: bool) -> Plan:
    """Share a canvas out. `table` is the width and height that the table needs, `four_first` the choice of tab."""
    m = look.metrics
    projected = m.name == "projector"
    gap = 0.5 * m.margin if projected else m.margin
    right = min(max(RIGHT * width, table[0] + 1.75 * gap), (MOST_PROJECTED if projected else MOST_RIGHT) * width)
    left = width - right
    inner = QRectF(left + 0.5 * gap, 0.0, right - 1.5 * gap, height)
    line = 1.6 * m.title
    top = 0.5 * m.margin if not projected else 0.0
    heading = QRectF(inner.left(), top, inner.width(), line)
    cell = _cell(inner.width(), height - heading.bottom() - table[1] - m.margin, look)
    if cell is not None and not projected:
        caption = QRectF(1.25 * m.margin, top, left - 1.5 * m.margin, line)
        board = QRectF(0.0, caption.bottom(), left, height - caption.bottom())
        four = _grid(QRectF(inner.left(), heading.bottom(), inner.width(), 2 * cell), 2)
        rows = QRectF(inner.left(), heading.bottom() + 2 * cell + 0.5 * m.margin, inner.width(), table[1])
        return Plan(board, caption, four, heading, rows, False)
    return _with_tabs(width, height, look, table, four_first, inner)


def _with_tabs(
    width: float, height: float, look: Look, table: tuple[float, float], four_first: bool, inner: QRectF
) -> Plan:
    """One picture at a time; the tabs stand where the heading of the four would."""
    m = look.metrics
    under = tabs_bottom(look)
    nothing = QRectF()
    if four_first:
        place = QRectF(0.5 * m.margin, under, width - m.margin, height - under)
        across = max((2, 4), key=lambda columns: _size(place, columns, look))
        return Plan(nothing, nothing, _grid(place, across), nothing, nothing, True, inner.left())
    left = inner.left() - 0.25 * m.margin
    caption = QRectF(1.25 * m.margin, 0.5 * m.margin, left - 1.5 * m.margin, 1.6 * m.title)
    if m.name == "projector":
        caption = nothing  # it stands under the table: the board takes all the height there is
    table_top = max(under + 0.1 * m.margin, min(0.2 * height, height - table[1] - 0.5 * m.margin))
    rows = QRectF(inner.left(), table_top, inner.width(), height - table_top)
    return Plan(
        QRectF(0.0, caption.bottom(), left, height - caption.bottom()), caption, (), nothing, rows, True, inner.left()
    )


def tabs_bottom(look: Look) -> float:
    """Where the tabs end, from the top of the canvas."""
    return 2.1 * look.metrics.axis + 0.15 * look.metrics.margin


def _furniture(look: Look) -> float:
    """What a small board needs above its plot and for the caption under it."""
    return 3.4 * look.metrics.axis


def _cell(width: float, height: float, look: Look) -> float | None:
    """The height of a cell in two rows of two boards; None where the boards would be too small."""
    size = min(width / 2 - look.metrics.margin, height / 2 - _furniture(look))
    return None if size < LEAST_BOARD else size + _furniture(look)


def _size(place: QRectF, columns: int, look: Look) -> float:
    rows = 4 // columns
    return min(place.width() / columns - look.metrics.margin, place.height() / rows - _furniture(look))


def _grid(place: QRectF, columns: int) -> tuple[QRectF, ...]:
    rows = 4 // columns
    wide, high = place.width() / columns, place.height() / rows
    return tuple(
        QRectF(place.left() + column * wide, place.top() + row * high, wide, high)
        for row in range(rows)
        for column in range(columns)
    )


class Curtain(Guarded, QGraphicsItem):
    """What a panel's items hang on, so that all of them can be taken out of sight without being told one by one."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.hidden_panel = panel
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        panel.canvas.scene().addItem(self)
        for item in panel.items:
            item.setParentItem(self)

    def boundingRect(self) -> QRectF:
        return QRectF()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        """Nothing: it only carries."""

    def show_panel(self, shown: bool) -> None:
        if shown != self.isVisible():
            self.setVisible(shown)
            self.hidden_panel.frame.setVisible(shown)


class PlannedCanvas(Canvas):
    """A canvas whose panels stand where `places` says, in pixels, instead of in a grid; `placed` is called then."""

    def __init__(self, look: Look) -> None:
        self.places: Callable[[float, float], dict[Panel, QRectF]] = lambda _width, _height: {}
        self.placed: Callable[[], None] = lambda: None
        super().__init__(look)

    def lay_out(self) -> None:
        for panel, place in self.places(float(self.width()), float(self.height())).items():
            left, _, right, _ = panel.frame.furnishing.margins(self.look)
            panel.lay_out(place, left, right)
        self.placed()

"""The left rail: the concepts, grouped as the chapter groups them; numerals with a fly-out where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from engine.concept import GROUPS
from engine.concepts import Entry
from engine.pages import SidePage
from engine.texts import text
from engine.words import tr
from gui import theme
from gui.theme import Look

Place = Entry | SidePage


class Logo(QWidget):
    """θ̂, drawn as strokes, and the name beside it where there is room."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(tr("thetahat"))

    def sizeHint(self) -> QSize:
        return QSize(self.look.metrics.rail, self.look.metrics.question_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2.0 - 2.0
        wide, k = self.look.metrics.name == "desk", self.look.metrics.mark
        left = 26.0 * k if wide else self.width() / 2.0
        draw_logo(painter, QPointF(left, middle), k, QPen(self.look.colour("accent"), 2.2 * k))
        if wide:
            painter.setPen(self.look.colour("ink"))
            painter.setFont(self.look.font(round(16 * k), 600))
            painter.drawText(QRectF(44 * k, 0, 160 * k, 2 * middle + 4), Qt.AlignmentFlag.AlignVCenter, "thetahat")


def draw_logo(painter: QPainter, centre: QPointF, scale: float, pen: QPen) -> None:
    """The sign itself, about 13 × 20 at scale 1."""
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = centre.x(), centre.y()
    painter.drawEllipse(QPointF(x, y + 3 * scale), 5.2 * scale, 6.8 * scale)
    painter.drawLine(QPointF(x - 4.6 * scale, y + 3 * scale), QPointF(x + 4.6 * scale, y + 3 * scale))
    for side in (-1.0, 1.0):
        painter.drawLine(QPointF(x, y - 9.5 * scale), QPointF(x + side * 4.4 * scale, y - 6.4 * scale))


class _Entry(QAbstractButton):
    """A concept's name (or a group's numeral), with the accent bar at the edge where it is the present one."""

    def __init__(self, words: str, look: Look, wide: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.look = look
        self.wide = wide
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.look.metrics.rail, round((29 if self.wide else 40) * self.look.metrics.mark))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect(), self.look.colour("accent", 0.07))
        if self.isChecked():
            painter.fillRect(QRectF(0, 2, 3, self.height() - 4), self.look.colour("accent"))
        painter.setPen(self.look.colour("ink"))
        painter.setFont(self.look.font(self.look.metrics.body, 600 if self.isChecked() else 400))
        left = self.look.metrics.margin if self.wide else 0
        place = QRectF(left, 0, self.width() - left, self.height())
        align = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, align if self.wide else Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(self.look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(6, 2, -4, -2), 4, 4)


class Rail(QScrollArea):
    """The tab bar. `chosen(id)` is emitted when the hand picks a concept."""

    chosen = Signal(str)

    def __init__(self, concepts: tuple[Place, ...], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.concepts = concepts
        self.look = look
        self.current = ""
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.entries: dict[str, _Entry] = {}

    def set_look(self, look: Look) -> None:
        """Another scheme or width; the rail has to stand in its window by now, which a projector's has none of."""
        self.look = look
        self.setVisible(look.metrics.rail > 0)
        if look.metrics.rail:
            self.setFixedWidth(look.metrics.rail)
            self._fill()

    def _fill(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        logo = Logo(self.look)
        logo.setFixedHeight(self.look.metrics.question_height)
        column.addWidget(logo)
        self.entries = {}
        wide = self.look.metrics.name == "desk"
        for numeral, name in GROUPS.items():
            members = [concept for concept in self.concepts if concept.group == numeral]
            if members and wide:
                self._add_group(column, tr(name), members)
            elif members:
                self._add_numeral(column, numeral, tr(name), members)
        column.addStretch(1)
        self.setWidget(inside)
        self.show_current(self.current)

    def _add_group(self, column: QVBoxLayout, name: str, members: list[Place]) -> None:
        heading = QLabel(name)
        heading.setFont(self.look.font(self.look.metrics.hint))
        heading.setPalette(theme.muted(self.look.scheme))
        m = self.look.metrics.margin
        heading.setContentsMargins(m, round(0.42 * m), 0, round(0.2 * m))
        column.addWidget(heading)
        for concept in members:
            words = text(concept.id)
            entry = _Entry(words.short, self.look, wide=True)
            entry.setToolTip(words.question)
            entry.setAccessibleName(words.title)
            entry.clicked.connect(lambda _checked=False, name=concept.id: self.chosen.emit(name))
            self.entries[concept.id] = entry
            column.addWidget(entry)

    def _add_numeral(self, column: QVBoxLayout, numeral: str, name: str, members: list[Place]) -> None:
        entry = _Entry(numeral, self.look, wide=False)
        entry.setToolTip(name + ": " + ", ".join(text(concept.id).short for concept in members))
        entry.setAccessibleName(name)
        entry.setAccessibleDescription(tr("opens a menu of its concepts"))
        entry.clicked.connect(lambda _checked=False: self._fly_out(entry, name, members))
        for concept in members:
            self.entries[concept.id] = entry
        column.addWidget(entry)

    def _fly_out(self, entry: _Entry, name: str, members: list[Place]) -> None:
        self.show_current(self.current)
        menu = self.fly_out(name, members)
        menu.popup(entry.mapToGlobal(entry.rect().topRight()))
        menu.setActiveAction(next((one for one in menu.actions() if one.isChecked()), menu.actions()[1]))

    def fly_out(self, name: str, members: list[Place]) -> QMenu:
        """The menu of one group's concepts, under the group's name."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(self.look.font())
        menu.addAction(name).setEnabled(False)
        group = QActionGroup(menu)
        for concept in members:
            action = QAction(text(concept.id).short, menu, checkable=True, checked=concept.id == self.current)
            action.triggered.connect(lambda _checked=False, name=concept.id: self.chosen.emit(name))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def show_current(self, concept_id: str) -> None:
        """Mark the present concept."""
        self.current = concept_id
        mine = self.entries.get(concept_id)
        for entry in set(self.entries.values()):
            entry.setChecked(entry is mine)

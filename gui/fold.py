"""Where the controls are: beside the picture, folded away, or laid over the picture's right edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from engine.words import tr
from gui.controls import ControlPanel
from gui.theme import Look

# What is narrower (an open drawer's width taken off) has no room for picture and controls side by side; in pixels of
# the usual type.
ROOM = 1280
HAIRLINE = 2
# The width of a projected sheet, in sizes of its type.
_PROJECTED_WIDTH = 20


class _Sheet(QWidget):
    """What the controls lie on: the window's colour, with a hairline towards the picture where they are over it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.over = False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour("window"))
        if self.over:
            painter.fillRect(0, 0, HAIRLINE, self.height(), self.look.colour("hairline"))
            painter.fillRect(0, self.height() - HAIRLINE, self.width(), HAIRLINE, self.look.colour("hairline"))
        painter.end()


class Fold(QObject):
    """The controls' place at the right of `middle`, a row inside `whole`, and the slim button that folds them.

    `panels` shows one concept's controls. What the hand last chose is kept for each kind of room: a wide window shows
    them until they are folded, a narrow one (and the projector) hides them until they are asked for.
    """

    def __init__(self, whole: QWidget, middle: QHBoxLayout, look: Look) -> None:
        super().__init__(whole)
        self.whole, self.middle, self.look = whole, middle, look
        self.panels = QStackedWidget()
        self.sheet = _Sheet(look, whole)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(HAIRLINE, 0, 0, HAIRLINE)
        column.addWidget(self.panels)
        self.button = QToolButton(whole)
        self.button.setAutoRaise(True)
        self.button.setToolTip(tr("Fold or unfold the controls (C)"))
        self.button.setAccessibleName(tr("Fold or unfold the controls"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.toggle)
        middle.addWidget(self.button)
        middle.addWidget(self.sheet)
        self._shown_wide, self._shown_narrow = True, False
        self._narrow = False
        self._away = False
        self._taken = 0
        whole.installEventFilter(self)

    @property
    def shown(self) -> bool:
        """Whether the controls are to be seen."""
        return not self._away and (self._shown_narrow if self._narrow else self._shown_wide)

    @property
    def over(self) -> bool:
        """Whether they lie over the picture."""
        return self._narrow and self.shown

    def set_away(self, away: bool) -> None:
        """Whether what is shown has no controls at all."""
        self._away = away
        self.place()

    def toggle(self) -> None:
        """Fold the controls away, or bring them back."""
        if self._away:
            return
        if self._narrow:
            self._shown_narrow = not self._shown_narrow
        else:
            self._shown_wide = not self._shown_wide
        self.place()

    def fold(self) -> None:
        """Away with controls that lie over the picture."""
        self._shown_narrow = False
        self.place()

    def make_room(self, taken: int) -> None:
        """Reckon with a drawer of this width (0: none) beside the picture."""
        self._taken = taken
        self.place()

    def set_look(self, look: Look) -> None:
        self.look = self.sheet.look = look
        self.button.setFixedSize(round(16 * look.metrics.mark), round(48 * look.metrics.mark))
        self.button.setFont(look.font())
        self.place()

    def place(self) -> None:
        """Bring everything in line with the window's width and with what the hand chose."""
        projected = self.look.metrics.panel == 0
        narrow = projected or self.whole.width() - self._taken < ROOM * self.look.metrics.zoom
        if narrow != self._narrow:
            self._narrow, self._shown_narrow = narrow, False
        self.sheet.over = narrow
        width = self.look.metrics.panel or _PROJECTED_WIDTH * self.look.metrics.body
        self.sheet.setFixedWidth(width)
        if narrow and self.middle.indexOf(self.sheet) >= 0:
            self.middle.removeWidget(self.sheet)
        elif not narrow and self.middle.indexOf(self.sheet) < 0:
            self.middle.addWidget(self.sheet)
        self.sheet.setVisible(self.shown)
        self.button.setVisible(not (projected or self._away))
        self.button.setText("›" if self.shown else "‹")
        if self.over:
            edge = self.whole.width() - (0 if projected else self.button.width())
            self.sheet.setGeometry(QRect(edge - width, 0, width, min(self.middle.geometry().height(), self._wanted())))
            self.sheet.raise_()

    def _wanted(self) -> int:
        """How high the controls need to be: few of them leave the picture what they can."""
        panel = self.panels.currentWidget()
        if not isinstance(panel, ControlPanel) or not panel.few:
            return self.middle.geometry().height()
        return panel.height_of_few() + HAIRLINE

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.place()
        return False

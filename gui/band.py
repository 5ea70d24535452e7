"""The slim band under the picture: a few lines to read, and where to go from here."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QWidget

from engine.words import tr
from gui import theme
from gui.side_page import draw_rich, rich
from gui.stage import LinkButton
from gui.theme import Look

# The longest line that is read with ease, in sizes of its type.
_MEASURE = 66


class Words(QWidget):
    """A few lines of Markdown, as high as the highest of all the texts that may come to stand here."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.letters = look.metrics.body
        self.words = ""
        self.all: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        self.words = words
        self.setAccessibleName(rich(words, self.look).toPlainText())
        self.update()

    def keep_room(self, texts: tuple[str, ...]) -> None:
        """Let the height be the same for each of these, so that the picture never jumps from one to the next."""
        self.all = texts
        self._measure()

    def set_look(self, look: Look, letters: int | None = None) -> None:
        """Another scheme or size of type; `letters` in pixels where it is not the usual one."""
        self.look = look
        self.letters = letters or look.metrics.body
        self._measure()
        self.update()

    @property
    def _width(self) -> float:
        return min(float(self.width()), _MEASURE * self.letters)

    def _measure(self) -> None:
        highest = 0.0
        for words in self.all:
            document = rich(words, self.look, self.letters)
            document.setTextWidth(self._width)
            highest = max(highest, document.size().height())
        self.setFixedHeight(max(1, round(highest + 0.5)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        document = rich(self.words, self.look, self.letters)
        document.setTextWidth(self._width)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        top = max(0.0, (self.height() - document.size().height()) / 2)
        draw_rich(painter, document, QPointF(0, top), self.look)


class Arrow(QAbstractButton):
    """Back or next, as a plain sign."""

    def __init__(self, side: int, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side, self.look = side, look
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        side = round(34 * self.look.metrics.body / 14)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        half = min(self.width(), self.height()) / 2 - 1
        if self.isEnabled() and (self.hasFocus() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent", 0.14))
            painter.drawEllipse(middle, half, half)
        pen = QPen(self.look.colour("ink" if self.isEnabled() else "ghost"), max(1.6, half / 8))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self.side:
            reach = 0.34 * half * self.side
            tip = QPointF(middle.x() + 0.6 * reach, middle.y())
            for rise in (-1.0, 1.0):
                painter.drawLine(tip, QPointF(middle.x() - 0.6 * reach, middle.y() + rise * abs(reach)))
        else:
            for slant in (-1.0, 1.0):
                away = QPointF(0.3 * half, 0.3 * half * slant)
                painter.drawLine(middle - away, middle + away)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.look.colour("ink"))
            painter.drawEllipse(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half))


class Band(QWidget):
    """Words at the left; at the right a way back to a state, back, the place, next, and the way out."""

    went = Signal(int)
    restored = Signal()
    closed = Signal()

    def __init__(self, look: Look, steps: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.steps = look, steps
        self.words = Words(look)
        self.restore = LinkButton(tr("Back to the step"), tr("The settings of this step as it began (Home)"))
        self.reveal = LinkButton(tr("Reveal"), tr("Show the answer (Page Down)"))
        self.back = Arrow(-1, tr("Step before (Page Up)"), look)
        self.place = QLabel()
        self.next = Arrow(1, tr("Next step (Page Down)"), look)
        self.close_button = Arrow(0, tr("Leave the lesson (Esc)"), look)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        # One place for both, of one width, so that no line breaks elsewhere when they come and go.
        self.ways = QStackedWidget()
        for link in (QWidget(), self.restore, self.reveal):
            self.ways.addWidget(link)
        for widget in (self.ways, self.back, self.place, self.next, self.close_button):
            self._row.addWidget(widget)
        self.restore.clicked.connect(self.restored)
        self.reveal.clicked.connect(lambda: self.went.emit(1))
        self.back.clicked.connect(lambda: self.went.emit(-1))
        self.next.clicked.connect(lambda: self.went.emit(1))
        self.close_button.clicked.connect(self.closed)
        for widget in (self.back, self.place, self.next):
            widget.setVisible(steps)
        self.set_look(look)

    def offer(self, way: QWidget | None) -> None:
        """Show the way back to a state, or to the answer, or none."""
        self.ways.setCurrentIndex(0 if way is None else self.ways.indexOf(way))

    def set_look(self, look: Look) -> None:
        self.look = look
        metrics = look.metrics
        self._row.setContentsMargins(metrics.margin, metrics.margin // 3, metrics.margin * 2 // 3, metrics.margin // 3)
        self._row.setSpacing(metrics.margin // 3)
        self.words.set_look(look)
        for arrow in (self.back, self.next, self.close_button):
            arrow.look = look
            arrow.setFixedSize(arrow.sizeHint())
            arrow.update()
        links = (self.restore, self.reveal)
        for link in links:
            link.setFont(look.font(metrics.body, 500))
        self.ways.setFixedSize(max(link.sizeHint().width() for link in links), self.reveal.sizeHint().height())
        # Before a room the words need the width, and a key does the same.
        self.ways.setVisible(metrics.name != "projector" or not self.steps)
        self.place.setFont(look.font(metrics.body))
        self.place.setPalette(theme.muted(look.scheme))
        self.setMinimumHeight(round(64 * metrics.body / 14) if metrics.name == "desk" else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self.look.colour("hairline"))

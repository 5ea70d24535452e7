"""The audience's window: question, picture and formulas in the projector's scheme, and nothing to operate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QScreen
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from engine.words import tr
from gui import theme
from gui.band import Words
from gui.covers import Blank, Spotlight
from gui.looks import Looks
from gui.theme import Look
from gui.twin import Twin

if TYPE_CHECKING:
    from gui.page import Page
    from gui.window import Window


class PointerMark(QWidget):
    """A ring where the lecturer points."""

    def __init__(self, host: QWidget, look: Look) -> None:
        super().__init__(host)
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_look(look)
        self.hide()

    def set_look(self, look: Look) -> None:
        self.look = look
        side = round(1.6 * look.metrics.body)
        self.resize(side, side)

    def point(self, at: QPoint) -> None:
        self.move(at - QPoint(self.width() // 2, self.height() // 2))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self.look.metrics.handle_ring
        painter.setPen(QPen(self.look.colour("accent"), thick))
        painter.setBrush(self.look.colour("accent", 0.25))
        painter.drawEllipse(QRectF(self.rect()).adjusted(thick, thick, -thick, -thick))
        painter.end()


class Audience(QWidget):
    """Holds a twin of every page that has been shown; `closed` when it goes, however it was closed,
    `wanted` when the hand has done something that it does not show yet."""

    closed = Signal()
    wanted = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(None)
        self.window_ = window
        self.setWindowTitle(tr("thetahat: the audience's view"))
        self.setMinimumSize(640, 360)
        self.look = self._present_look()
        self.twins: dict[str, Twin] = {}
        self.twin: Twin | None = None
        self.stages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stages, 1)
        self.words = Words(self.look)
        self._under = QWidget()
        self._line = QVBoxLayout(self._under)
        self._line.addWidget(self.words)
        self._under.hide()
        column.addWidget(self._under)
        self.blank = Blank(self)
        self.spot = Spotlight(self)
        self.mark = PointerMark(self, self.look)
        self.addActions(window.actions())
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def _present_look(self) -> Look:
        return Looks(projector=True, zoom=self.window_.looks.zoom).present(self.size())

    def _dress(self) -> None:
        self.look = look = self._present_look()
        self.setPalette(theme.palette(look.scheme))
        for twin in self.twins.values():
            twin.stage.set_look(look)
        self.words.set_look(look)
        margin = look.metrics.margin
        self._line.setContentsMargins(margin, margin // 3, margin, margin // 3)
        self.mark.set_look(look)
        self.spot.set_radius(round(8.5 * look.metrics.body))

    def dress(self) -> None:
        """Take the size of type that the lecturer's window has by now."""
        if self._present_look() != self.look:
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.dress()

    # -- what it shows

    def show_page(self, page: Page) -> None:
        """Bring a page's twin to the front, made when it is first shown."""
        twin = self.twins.get(page.concept.id)
        if twin is None:
            twin = self.twins[page.concept.id] = Twin(page, self.look, self)
            self.stages.addWidget(twin.stage)
            twin.wanted.connect(self.wanted)
            twin.scene.edited.connect(lambda settings, phase: self.window_.change(page, settings, phase, drawn=True))
            twin.scene.view_edited.connect(lambda view: self.window_.take(page, view, "ended"))
        self.twin = twin
        self.stages.setCurrentWidget(twin.stage)
        self.mark.hide()

    def say(self, words: str, room_for: tuple[str, ...]) -> None:
        """Words under the picture, "" for none; all that may come to stand there have room, so that it never jumps."""
        if room_for != self.words.all:
            self.words.keep_room(room_for)
        if words != self.words.words:
            self.words.show_words(words)
        self._under.setVisible(bool(words))

    def forget(self) -> None:
        """Let the twins of all pages go."""
        for twin in self.twins.values():
            self.stages.removeWidget(twin.stage)
            twin.stage.deleteLater()
            twin.deleteLater()
        self.twins, self.twin = {}, None
        self.setWindowTitle(tr("thetahat: the audience's view"))

    def point(self, at: QPointF | None) -> None:
        """Show where the lecturer points, in pixels of the present picture; None: nowhere in it."""
        if self.twin is None or at is None:
            self.mark.hide()
            return
        here = self.twin.scene.canvas.viewport().mapTo(self, at.toPoint())
        if self.spot.isVisible():
            self.mark.hide()
            self.spot.point(here)
        else:
            self.mark.point(here)

    # -- where it is

    def fill(self, screen: QScreen) -> None:
        """Full screen, there."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def stand(self, screen: QScreen) -> None:
        """An ordinary window in the lower right of a screen."""
        free = screen.availableGeometry()
        size = self.sizeHint().boundedTo(free.size() - QSize(40, 60))
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setScreen(screen)
        corner = free.bottomRight() - QPoint(size.width() + 20, size.height() + 20)
        self.setGeometry(QRect(corner, size))
        self.show()

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the screen back; every other key is the lecturer's window's."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.stand(self.screen())
        else:
            QApplication.sendEvent(self.window_, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

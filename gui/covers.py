"""What can lie over a whole window: nothing but black, or a dimness with one bright round."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from engine.words import tr

_DIM = QColor(0, 0, 0, 150)


class Cover(QWidget):
    """A child that is as large as its host and follows it; hidden at first."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.host = host
        self._before: QWidget | None = None
        self.hide()
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._spread()
        return False

    def _spread(self) -> None:
        self.setGeometry(self.host.rect())
        self.raise_()

    def lay(self) -> None:
        """Come up over everything."""
        self._spread()
        self.show()

    def take_keyboard(self, widget: QWidget) -> None:
        """The keyboard is a widget's of this cover, until it is given back."""
        self._before = QApplication.focusWidget()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_keyboard_back(self) -> None:
        """To who had it; a button may have gone meanwhile."""
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None


class Sheet(Cover):
    """A cover that takes the keyboard: any key, or a click, lifts it, and the keyboard is where it was."""

    changed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def lay(self) -> None:
        laid = self.isVisible()
        super().lay()
        if not laid:
            self.take_keyboard(self)
        self.changed.emit()

    def lift(self) -> None:
        if self.isHidden():
            return
        self.hide()
        self.give_keyboard_back()
        self.changed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no key does anything else while this lies here
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.lift()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.lift()


class Blank(Sheet):
    """Black, so that a room looks at whoever speaks."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(tr("The picture is blanked; any key brings it back"))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), Qt.GlobalColor.black)


class Spotlight(Cover):
    """Dims all but a round about a point; the hand reaches through it. Only what changes is painted."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.centre = QPoint(0, 0)
        self.radius = 120

    @property
    def round(self) -> QRect:
        return QRect(self.centre.x() - self.radius, self.centre.y() - self.radius, 2 * self.radius, 2 * self.radius)

    def point(self, at: QPoint) -> None:
        """Bring the light to a point of the host."""
        if at != self.centre:
            before = self.round
            self.centre = at
            self.update(before)
            self.update(self.round)

    def set_radius(self, radius: int) -> None:
        self.radius = radius
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # A path takes ten times as long as a rectangle: only about the round is there need of one.
        square = self.round
        painter.setClipRegion(event.region().subtracted(QRegion(square)))
        painter.fillRect(event.rect(), _DIM)
        if event.region().intersects(square):
            painter.setClipRegion(event.region().intersected(square))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            path = QPainterPath()
            path.addRect(QRectF(square))
            path.addEllipse(QPointF(self.centre), self.radius, self.radius)
            painter.fillPath(path, _DIM)
        painter.end()

"""Run by its test on two virtual screens: the audience's window takes the second, and finds its way when it goes."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui import theme
from gui.app import start
from gui.presenter import Presenter
from gui.window import Window


def main() -> None:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
    app = start([])
    desk, wall = (screen.geometry() for screen in QGuiApplication.screens())
    window = Window(scheme=theme.LIGHT)
    window.resize(1400, 860)
    window.show()
    window.open("target")
    settle(window)
    QTest.keyClick(window.page.scene.canvas, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    settle(window)
    presenter = window.feature(Presenter)
    audience = presenter.audience
    assert audience.isFullScreen()
    assert audience.screen().name() == "wall"
    assert audience.geometry() == wall
    assert not window.isFullScreen()
    assert window.screen().name() == "desk"
    assert "full screen" in presenter.said.text()

    QTest.keyClick(audience, Qt.Key.Key_Escape)
    assert not audience.isFullScreen()
    presenter.place()
    assert audience.isFullScreen()

    # The cable is pulled: the window comes to the desk's screen as an ordinary one, and goes on following.
    presenter.screens = lambda: QGuiApplication.screens()[:1]
    app.screenRemoved.emit(QGuiApplication.screens()[1])
    settle(window)
    assert not audience.isFullScreen()
    assert desk.contains(audience.geometry())
    window.page.panel.row("spread").enter("2")
    settle(window)
    assert audience.twin.scene.result.settings.spread == 2
    assert "window" in presenter.said.text()

    # And put in again.
    presenter.screens = QGuiApplication.screens
    app.screenAdded.emit(QGuiApplication.screens()[1])
    settle(window)
    assert audience.isFullScreen()
    assert audience.geometry() == wall

    # The lecturer's window goes, and the room's with it.
    window.close()
    assert presenter.audience is None
    assert not audience.isVisible()

    # One who sits at the second screen has the room on the first.
    other = Window(scheme=theme.LIGHT)
    other.setScreen(QGuiApplication.screens()[1])
    other.setGeometry(QRect(wall.topLeft() + QPoint(40, 40), other.sizeHint()))
    other.show()
    other.open("sampling")
    settle(other)
    assert other.screen().name() == "wall"
    presenter = other.feature(Presenter)
    presenter.toggle()
    assert presenter.audience.geometry() == desk
    other.close()


def settle(window: Window) -> None:
    """Until nothing is computed, and the room has been shown what it is owed."""
    presenter = window.feature(Presenter)
    for _ in range(3):
        QTest.qWait(20)
        while window.live.busy or presenter._due.isActive():
            QCoreApplication.processEvents()
        QTest.qWait(40)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    main()

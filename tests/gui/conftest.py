"""What every test of the window needs: the one application, and nothing left behind."""

import gc
import sys
import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui import theme
from gui.memory import memory
from gui.window import Window


@pytest.fixture(autouse=True)
def application(qapp):
    """Fonts, and all that is drawn with them, need the application to be there."""
    return qapp


@pytest.fixture(autouse=True)
def forgotten(tmp_path_factory, monkeypatch):
    """What a test lets the program remember, or one that it starts, is the test's own."""
    tmp_path = tmp_path_factory.mktemp("home")
    for place in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{place}_HOME", str(tmp_path))
    QStandardPaths.setTestModeEnabled(not sys.platform.startswith("linux"))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    # Whatever the desktop speaks on which the tests run.
    memory().setValue("language", "en")


@pytest.fixture(autouse=True)
def no_thread_left():
    """A thread that outlives its test is a fault of that test."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture(autouse=True)
def no_hand_left():
    """A button still pressed, a menu still open or a tip still shown would take the next test's mouse."""
    yield
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in shown:
        widget.hide()  # one test's fault is not the next one's
    assert not shown, f"windows left on the screen: {shown}"
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture(autouse=True, scope="module")
def what_is_there_by_now_stays():
    """Modules and tests are half a million objects; with them set aside a collection sees the window's alone."""
    gc.collect()
    gc.freeze()


@contextmanager
def window_of(qtbot, width: int, height: int):
    """The real window, shown offscreen in the light scheme, and taken away again whatever happens."""
    made = Window(scheme=theme.LIGHT)
    made.resize(width, height)
    try:
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        yield made
    finally:
        made.close()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


@pytest.fixture
def window(qtbot):
    """One of 1600 by 900; `opened(id)` in tests waits for the finished picture."""
    with window_of(qtbot, 1600, 900) as made:
        yield made


@pytest.fixture
def opened(window, qtbot):
    """A function that opens a concept and waits until its run is finished and drawn."""

    def opening(concept_id: str, **values: object):
        settings = window.concept(concept_id).settings().with_values(**values)
        window.open(concept_id, settings)
        settle(window, qtbot)
        return window.page

    return opening


def settle(window, qtbot) -> None:
    """Wait until nothing is wanted or under way."""
    qtbot.waitUntil(lambda: not window.live.busy, timeout=10_000)


def point_at(widget, at: QPoint) -> None:
    """Move the pointer to a place of a widget; from beside it, since where it rests already no move is told."""
    QTest.mouseMove(widget, at + QPoint(2, 2))
    QTest.mouseMove(widget, at)


def double_click(widget, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """The second press of a double click and its release, which QTest leaves out: the button would stay down."""
    QTest.mouseDClick(widget, button, pos=at)
    QTest.mouseRelease(widget, button, pos=at)

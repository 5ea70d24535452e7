"""Before a room, by keys and mouse in the real window: full screen and back, blank, spotlight, the page of keys."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.keys import KeySheet, first_key, groups
from gui.projection import Projection
from tests.gui.conftest import settle
from tests.gui.test_keys import press
from tests.gui.test_window import drag


def projection(window) -> Projection:
    return next(feature for feature in window.features if isinstance(feature, Projection))


def test_full_screen_and_back_to_the_window_as_it_was(window, opened, qtbot) -> None:
    opened("target")
    window.setWindowState(Qt.WindowState.WindowMaximized)
    press(qtbot, Qt.Key.Key_F5)
    assert window.isFullScreen()
    assert window.look.scheme.name == "projector"
    assert not window.menuBar().isVisible()
    press(qtbot, Qt.Key.Key_G)
    assert window.page.scene.ghosts, "keys work without a menu bar"
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.isMaximized()
    assert window.look.scheme.name == "light"
    press(qtbot, Qt.Key.Key_F5)
    press(qtbot, Qt.Key.Key_F5)
    assert window.isMaximized()


def test_a_step_folds_the_controls_to_what_it_needs(window, opened, qtbot) -> None:
    page = opened("target")
    rows = [form.rows for form in page.panel.forms.values()]
    projection(window).needed("target", frozenset({"spread"}))
    assert page.panel.needed is None, "a desk has all of them"
    press(qtbot, Qt.Key.Key_F5)
    press(qtbot, Qt.Key.Key_C)
    shown = [name for form in rows for name, row in form.items() if row.isVisible()]
    assert shown == ["spread"]
    assert window.fold.sheet.height() < 0.5 * window.height(), "few controls leave the picture to be seen"
    page.panel.more.click()
    assert window.fold.sheet.height() > 0.9 * window.height()
    qtbot.waitUntil(page.panel.row("shots").isVisible)
    page.panel.more.click()
    assert not page.panel.row("shots").isVisible()
    page.panel.row("spread").enter("2")
    settle(window, qtbot)
    assert page.result.settings.spread == 2
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.looks.projector
    qtbot.waitUntil(page.panel.row("shots").isVisible)


def black(widget) -> bool:
    image = widget.grab().toImage()
    ends = (QPoint(5, 5), image.rect().center(), image.rect().bottomRight() - QPoint(5, 5))
    return all(image.pixelColor(at).lightness() == 0 for at in ends)


def test_b_blanks_and_any_key_or_click_brings_it_back(window, opened, qtbot) -> None:
    page = opened("target")
    page.scene.canvas.setFocus()
    for back in (Qt.Key.Key_B, Qt.Key.Key_P, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        press(qtbot, Qt.Key.Key_B)
        assert black(window)
        press(qtbot, back)
        assert not black(window)
        assert not page.predicting, "the key that brings it back does nothing else"
        assert page.scene.canvas.hasFocus()
    press(qtbot, Qt.Key.Key_Period)
    window.resize(1300, 800)
    QApplication.processEvents()
    assert black(window)
    qtbot.mouseClick(projection(window).blank, Qt.MouseButton.LeftButton)
    assert not black(window)


def test_a_letter_held_down_switches_once(window) -> None:
    assert not window.actions_by_words["Spotlight"].autoRepeat()
    assert not window.actions_by_words["Predict or reveal"].autoRepeat()
    assert window.actions_by_words["Larger type"].autoRepeat()


def test_the_spotlight_follows_the_pointer_and_lets_the_hand_through(window, opened, qtbot) -> None:
    page = opened("target")
    plain = window.grab().toImage()
    press(qtbot, Qt.Key.Key_O)
    spot = projection(window).spot
    handle = window.windowHandle()
    for at in (QPoint(400, 300), QPoint(700, 500)):
        QTest.mouseMove(handle, at)
        assert spot.centre == at
        image = window.grab().toImage()
        assert image.pixelColor(at) == plain.pixelColor(at)
        far = at + QPoint(spot.radius + 40, 0)
        assert image.pixelColor(far).lightness() < 0.6 * plain.pixelColor(far).lightness()
    before = page.settings
    drag(page.scene.canvas, page.scene.aim, 60, -40)
    settle(window, qtbot)
    assert page.settings.bias_x > before.bias_x
    press(qtbot, Qt.Key.Key_Escape)
    assert spot.isHidden()
    assert not window.looks.projector


def test_the_spotlight_paints_only_what_changes(window, opened, qtbot) -> None:
    opened("target")
    press(qtbot, Qt.Key.Key_O)
    spot = projection(window).spot
    spot.point(QPoint(500, 400))
    QApplication.processEvents()
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                painted.append(event.rect())
            return False

    watch = Watch()
    spot.installEventFilter(watch)
    spot.point(QPoint(510, 400))
    QApplication.processEvents()
    assert painted
    assert all(rect.width() <= 2 * spot.radius + 12 and rect.height() <= 2 * spot.radius for rect in painted)


def test_a_held_key_lights_until_it_is_let_go(window, opened, qtbot, monkeypatch) -> None:
    opened("target")
    part = projection(window)
    press(qtbot, Qt.Key.Key_O)
    release = QKeyEvent(QKeyEvent.Type.KeyRelease, Qt.Key.Key_O, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.windowHandle(), release)
    assert part.spot.isVisible(), "a short press stays"
    monkeypatch.setattr("gui.projection._HELD_MS", -1)
    QApplication.sendEvent(window.windowHandle(), release)
    assert part.spot.isHidden()


def test_the_page_of_keys_has_every_key(window, opened, qtbot) -> None:
    opened("target")
    press(qtbot, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    sheet = window.findChild(KeySheet)
    assert sheet.isVisible()
    found = {words: keys for group in sheet.groups for keys, words in group.lines}
    for command in window.commands:
        if command.keys:
            assert found[command.words] == (first_key(command),)
    assert found["Larger type"] == ("Ctrl + +",)
    assert found["Smaller type"] == ("Ctrl + −",)
    assert found["Undo"] == ("Ctrl + Z",)
    assert found["Play or pause"] == ("Space",)
    assert "Spotlight" in sheet.accessibleDescription()
    press(qtbot, Qt.Key.Key_P)
    assert sheet.isHidden()
    assert not window.page.predicting


def test_the_page_of_keys_finds_room(window, qtbot) -> None:
    sheet = window.findChild(KeySheet)
    for width, height, projector, least in ((1024, 640, False, 11), (1920, 1080, False, 16), (1920, 1080, True, 20)):
        window.resize(width, height)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        if window.looks.projector != projector:
            window.toggle_projector()
        sheet.show_groups(groups(window.commands))
        page = sheet.page()
        assert page.size >= least
        assert sheet.size() == window.size()
        assert sum(column.width for column in page.columns) <= sheet.width()
        shown = [group.title for column in page.columns for group in column.groups]
        assert shown == [group.title for group in sheet.groups]
        sheet.lift()

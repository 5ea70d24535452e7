"""The palette in the real window: a few letters, Return, and it is done."""

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton

from engine import __version__
from engine.words import speak
from gui.about import About
from gui.language import Language
from gui.palette import CommandPalette
from tests.gui.conftest import settle


def called(window, qtbot, words: str):
    """Ctrl+K and some words, typed."""
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.feature(CommandPalette).palette
    assert palette.isVisible()
    qtbot.keyClicks(palette.field, words)
    return palette


def test_concepts_presets_actions_and_settings(window, opened, qtbot) -> None:
    opened("target")
    palette = called(window, qtbot, "what is an est")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.page.concept.id == "sampling"
    palette = called(window, qtbot, "n = 12")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page.settings.n == 12
    palette = called(window, qtbot, "high bias low")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page.settings == window.concept("target").start("high-bias-low-variance")
    palette = called(window, qtbot, "undo")
    assert palette.rows.shown[0][0].keys == "Ctrl + Z"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page.settings == window.concept("target").settings()
    settle(window, qtbot)


def test_arrows_mouse_escape_and_what_is_refused(window, opened, qtbot) -> None:
    page = opened("sampling")
    page.scene.canvas.setFocus()
    palette = called(window, qtbot, "n = 0")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert "must be a whole number" in palette.rows.shown[0][0].words
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert page.scene.canvas.hasFocus()
    palette = called(window, qtbot, "")
    second = palette.rows.shown[1][0].words
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.rows.shown[palette.rows.current][0].words == second
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.rows.current == len(palette.rows.shown) - 1
    qtbot.keyClicks(palette.field, "bullseye target")
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()
    palette = called(window, qtbot, "n = 9")
    qtbot.mouseClick(palette.rows, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    assert page.settings.n == 9
    settle(window, qtbot)


def test_about_says_its_version_in_a_line(window, opened, qtbot) -> None:
    opened("target")
    window.actions_by_words["About thetahat"].trigger()
    notice = window.feature(About).notice
    assert __version__ in notice.words.text()
    qtbot.mouseClick(notice.buttons[0], Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    assert window.actions_by_words["Quit"].menuRole() == QAction.MenuRole.QuitRole


def test_english_words_are_understood_in_every_language(window, opened, qtbot) -> None:
    opened("target")
    language = window.feature(Language)
    language.choose("de")
    try:
        meant = {"consistency": "Konsistenz", "mean of cauchy": "Mittelwert, Cauchy"}
        for typed, german in {**meant, "light or dark": "Hell oder dunkel", "Hell oder": "Hell oder dunkel"}.items():
            palette = called(window, qtbot, typed)
            assert german in palette.rows.shown[0][0].words, typed
            qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    finally:
        language.closed()
        speak(None)


def test_the_keyboard_goes_back_to_who_had_it_if_it_is_still_there(window, opened, qtbot) -> None:
    page = opened("target")
    page.scene.canvas.setFocus()
    palette = called(window, qtbot, "")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.scene.canvas
    button = QPushButton(window)
    button.show()
    button.setFocus()
    palette = called(window, qtbot, "")
    shiboken6.delete(button)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()

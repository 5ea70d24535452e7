"""German: complete for every text that is marked, changed while the window stands, and remembered."""

import re

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QMenu

from engine.words import speak, tr
from gui.language import Language
from gui.memory import memory
from gui.window import Window
from release.translations import FOLDER, gathered, read

GERMAN = FOLDER / "thetahat_de.ts"


@pytest.fixture
def language(window):
    yield window.feature(Language)
    window.feature(Language).closed()
    speak(None)
    memory().remove("language")


def test_every_marked_text_is_german_and_none_is_obsolete() -> None:
    texts = read(GERMAN)
    assert set(texts) == gathered()
    assert [english for english, german in texts.items() if not german] == []


def test_german_keeps_every_value() -> None:
    for english, german in read(GERMAN).items():
        assert sorted(re.findall(r"\{[^}]*\}", english)) == sorted(re.findall(r"\{[^}]*\}", german)), english


def test_the_file_that_qt_reads_says_the_same(qapp) -> None:
    translator = QTranslator()
    assert translator.load(str(GERMAN.with_suffix(".qm")))
    for english, german in read(GERMAN).items():
        assert translator.translate("thetahat", english) == german


def test_menus_change_while_the_window_stands_and_back(window, language) -> None:
    bar = window.menuBar()
    before = [action.text() for action in bar.actions()], window.actions_by_words["Quit"].text()
    menu = next(one for one in bar.findChildren(QMenu) if one.objectName() == "Language")
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Deutsch").trigger()
    assert "&Ansicht" in [action.text() for action in bar.actions()]
    assert window.actions_by_words["Quit"].text() == "Beenden"
    assert tr("{n} of {total}", n=3, total=10) == "3 von 10"
    language.choose("en")
    assert ([action.text() for action in bar.actions()], window.actions_by_words["Quit"].text()) == before


def test_the_language_is_remembered(window, language, qtbot) -> None:
    language.choose("de")
    language.closed()
    other = Window()
    qtbot.addWidget(other)
    assert other.feature(Language).choice == "de"
    assert other.actions_by_words["Quit"].text() == "Beenden"
    other.feature(Language).closed()


def test_an_unknown_remembered_language_is_english(window, language, qtbot) -> None:
    memory().setValue("language", "xx")
    other = Window()
    qtbot.addWidget(other)
    assert other.feature(Language).code == "en"

"""Another language while the window stands: every page is made anew in it, and nothing that was set is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from engine.command import data_text
from engine.concepts import BY_ID
from engine.interview import cards, names
from engine.texts import text
from engine.words import speak, tr
from gui.language import Language
from gui.lessons import Lessons
from gui.memory import memory
from gui.presenter import Presenter


@pytest.fixture
def language(window):
    made = window.feature(Language)
    yield made
    made.choose("en")
    made.closed()
    speak(None)
    memory().setValue("language", "en")


def settled(window, qtbot) -> None:
    qtbot.waitUntil(lambda: window.page is not None and window.page.result is not None and not window.live.busy)


def test_the_page_is_made_anew_with_its_settings(window, language, qtbot) -> None:
    window.open("divisor")
    settled(window, qtbot)
    window.change(window.page, window.page.settings.with_values(n=7))
    before, english = window.page, text("divisor").question
    language.choose("de")
    settled(window, qtbot)
    page = window.page
    assert page is not before
    assert page.settings.n == 7
    assert page.stage.question.text() == text("divisor").question != english
    assert window.rail.entries["divisor"].text() == text("divisor").short
    assert window.actions_by_words["Undo"].text() == "Änderung von Stichprobengröße rückgängig machen"
    page.panel.row("n").enter("3,7")
    assert page.panel.row("n").error.text().startswith("! n = 3,7 ")
    window.undo.undo()
    settled(window, qtbot)
    assert window.page.settings.n == BY_ID["divisor"].settings().n
    language.choose("en")
    settled(window, qtbot)
    assert window.page.stage.question.text() == english


def test_other_pages_keep_their_states(window, language, qtbot) -> None:
    window.open("target")
    window.change(window.page, window.page.settings.with_values(bias_x=0.7))
    window.open("divisor")
    settled(window, qtbot)
    language.choose("de")
    window.open("target")
    assert window.page.settings.bias_x == 0.7


def test_a_number_is_written_and_typed_with_a_comma(window, language, qtbot) -> None:
    window.open("divisor")
    language.choose("de")
    settled(window, qtbot)
    row = window.page.panel.row("divisor")
    assert row.field.text() == "3,00"
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "2,5")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert window.page.settings.divisor == 2.5
    row.field.selectAll()
    qtbot.keyClicks(row.field, "4.5")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert window.page.settings.divisor == 4.5
    assert row.field.text() == "4,50"


def test_a_row_of_numbers_is_read_back_as_it_is_written(window, language, qtbot) -> None:
    window.open("divisor", BY_ID["divisor"].start("chapter"))
    language.choose("de")
    settled(window, qtbot)
    row, values = window.page.panel.row("values"), window.page.settings.values
    assert row.field.text().startswith("2,1; 2,5; 3; ")
    row.enter(row.field.text().replace("2,1", "2,25"))
    assert window.page.settings.values == (2.25, *values[1:])


def test_what_was_open_stays_open(window, language, qtbot) -> None:
    window.open("divisor")
    settled(window, qtbot)
    window.drawers.toggle("notes")
    window.toggle_predict()
    language.choose("de")
    settled(window, qtbot)
    assert window.drawers.notes.isVisible()
    assert window.drawers.notes.title.text() == text("divisor").title
    assert window.page.predicting
    window.toggle_predict()


def test_a_lesson_goes_on_at_its_step(window, language, qtbot) -> None:
    lessons = window.feature(Lessons)
    lessons.open_named("why-n-1")
    lessons.go(2)
    english = lessons.lesson.title, lessons.step.title
    language.choose("de")
    assert lessons.index == 2
    assert lessons.lesson.title != english[0]
    assert window.page.concept is lessons.step.concept
    assert lessons.step.title != english[1]
    language.choose("en")
    assert (lessons.lesson.title, lessons.step.title) == english
    lessons.leave()


def test_a_page_beside_the_concepts_is_made_anew(window, language, qtbot) -> None:
    window.open("interview")
    before = window.side_pages["interview"]
    language.choose("de")
    page = window.side_pages["interview"]
    assert page is not before
    assert page.asked.text() == cards()[0].title != names()[0]
    window.open("overview")
    assert text("overview").title not in ("", "The chapter on one page")


def test_the_rooms_picture_follows(window, language, qtbot) -> None:
    window.open("divisor")
    settled(window, qtbot)
    presenter = window.feature(Presenter)
    presenter.toggle()
    language.choose("de")
    settled(window, qtbot)
    assert presenter.audience.twin.page is window.page
    presenter.audience.close()


def test_fixed_words_of_what_stays_change_and_change_back(window, language) -> None:
    before = {label.text() for label in window.findChildren(QLabel)}
    close = window.drawers.notes.close_button
    language.choose("de")
    assert close.text() == tr("Close") != "Close"
    language.choose("en")
    assert close.text() == "Close"
    assert before <= {label.text() for label in window.findChildren(QLabel)}


def test_files_hold_english_words_and_points(window, language, qtbot) -> None:
    concept = BY_ID["likelihood"]
    settings = concept.start("kink")
    wanted = [data_text(concept, settings, suffix, concept.last(settings)) for suffix in (".json", ".csv")]
    language.choose("de")
    made = [data_text(concept, settings, suffix, concept.last(settings)) for suffix in (".json", ".csv")]
    assert made == wanted


def test_a_derivation_stands_at_its_step_before_the_first_result(window, language, qtbot) -> None:
    window.open("consistency")
    settled(window, qtbot)
    window.drawers.toggle("derivation")
    window.drawers.derivation.go(2)
    language.choose("de")
    language.choose("en")
    language.choose("de")
    settled(window, qtbot)
    qtbot.waitUntil(lambda: len(window.drawers.derivation.steps) > 2)
    assert (window.drawers.derivation.isVisible(), window.drawers.derivation.index) == (True, 2)

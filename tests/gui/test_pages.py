"""The pages beside the concepts: the overview's links, the interview's cards, and a window without a concept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from engine.concepts import CONCEPTS
from engine.interview import answer, cards
from engine.overview import tables
from engine.shipped_lessons import NAMES
from gui.interview import Interview
from gui.interview_page import known_titles
from gui.lessons import Lessons
from gui.memory import memory
from tests.gui.conftest import settle

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def overview(window):
    window.open("overview")
    return window.side_pages["overview"]


@pytest.fixture
def interview(window):
    window.open("interview")
    return window.side_pages["interview"]


def test_pages_stand_in_the_rail_and_in_the_order(window, opened, qtbot) -> None:
    opened(CONCEPTS[-1].id)
    for expected in ("overview", "interview", CONCEPTS[0].id):
        qtbot.keyClick(window, Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        assert window.rail.current == expected
        assert window.rail.entries[expected].isChecked()
    settle(window, qtbot)
    qtbot.keyClick(window, Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert window.page is None
    qtbot.mouseClick(window.rail.entries["overview"], LEFT)
    assert window.stages.currentWidget() is window.side_pages["overview"]
    assert not window.fold.sheet.isVisible()
    qtbot.mouseClick(window.rail.entries["target"], LEFT)
    assert window.fold.sheet.isVisible()
    settle(window, qtbot)


def test_no_command_needs_a_concept(window, opened, overview, qtbot) -> None:
    for name, action in window.actions_by_words.items():
        if name not in ("Quit", "Open a lesson…", "Light or dark", "Projector", "Next concept", "Concept before"):
            before = window.rail.current
            action.trigger()
            if window.rail.current != before or window.feature(Lessons).lesson is not None:
                window.feature(Lessons).leave()
                window.open("overview")
    for key in (Key.Key_Space, Key.Key_Left, Key.Key_P, Key.Key_S, Key.Key_C, Key.Key_A, Key.Key_Escape):
        qtbot.keyClick(overview, key)
    window.open("overview")
    assert window.page is None
    window.toggle_scheme()
    window.toggle_projector()
    window.toggle_projector()
    window.resize(1100, 700)
    settle(window, qtbot)


def test_a_run_stops_where_a_page_is_opened(window, opened, qtbot) -> None:
    page = opened("sampling")
    page.stage.player.transport.play()
    window.open("sampling", page.settings.with_values(n_trials=900_000, seed=3))
    window.open("overview")
    assert not window.live.busy
    assert not page.stage.player.transport.playing
    assert window.status.words.text() == ""


def test_every_row_of_the_overview_opens_its_state(window, overview, qtbot) -> None:
    links = [row for _, rows in overview.rows[:-1] for row in rows]
    wanted = [row for table in tables() for row in table.rows]
    assert len(links) == len(wanted)
    for link, row in zip(links, wanted, strict=True):
        window.open("overview")
        qtbot.mouseClick(link, LEFT, pos=QPoint(30, 10))
        assert (window.page.concept, window.page.settings) == (row.concept, row.settings)
        assert row.name in link.accessibleName()
    settle(window, qtbot)
    assert window.page.result.settings == window.page.settings


def test_a_link_keeps_what_the_hand_had_set(window, opened, overview, qtbot) -> None:
    opened("divisor", n=17)
    window.open("overview")
    link = overview.rows[0][1][0]
    link.setFocus()
    qtbot.keyClick(link, Key.Key_Space)
    assert window.page.settings.n == 2
    window.undo.undo()
    assert window.page.settings.n == 17
    settle(window, qtbot)


@pytest.mark.parametrize("size", [(1100, 640), (1280, 720), (1920, 1080)])
def test_nothing_of_the_overview_is_cut_off(window, overview, size) -> None:
    window.resize(*size)
    QApplication.processEvents()
    for head, rows in overview.rows:
        for row in rows:
            assert row.widths == head.widths
            assert sum(row.widths) <= row.width() + 1
            assert min(row.widths) > 60
    assert not overview.horizontalScrollBar().isVisible()


def test_the_overview_starts_lessons(window, overview, qtbot) -> None:
    _, rows = overview.rows[-1]
    assert len(rows) == len(NAMES)
    qtbot.mouseClick(rows[1], LEFT, pos=QPoint(30, 10))
    assert window.feature(Lessons).lesson.title == "Why n − 1?"
    assert window.page.concept.id == "divisor"
    settle(window, qtbot)


def test_a_card_by_keys(window, interview, qtbot) -> None:
    assert interview.asked.text() == cards()[0].title
    assert not interview.answer.isVisible()
    for key in (Key.Key_K, Key.Key_A, Key.Key_S):
        qtbot.keyClick(interview, key)
    assert interview.index == 0
    assert not interview.revealed
    qtbot.keyClick(interview, Key.Key_Space)
    assert interview.answer.isVisible()
    assert interview.answer.words == answer(0)
    assert interview.answer.height() > 2 * window.look.metrics.body
    qtbot.keyClick(interview, Key.Key_K)
    assert known_titles() == {cards()[0].title}
    assert interview.index == 1
    qtbot.keyClick(interview, Key.Key_Return)
    qtbot.keyClick(interview, Key.Key_A)
    assert known_titles() == {cards()[0].title}
    assert interview.index == 2
    qtbot.keyClick(interview, Key.Key_Left)
    qtbot.keyClick(interview, Key.Key_Left)
    assert interview.index == 0
    assert interview.state.text() == "card 1 of 7 · 1 known"


def test_a_card_by_mouse(window, interview, qtbot) -> None:
    qtbot.mouseClick(interview.pips, LEFT, pos=QPoint(round(2.5 * interview.pips.pitch), 5))
    assert interview.index == 2
    qtbot.mouseClick(interview.reveal, LEFT)
    qtbot.mouseClick(interview.yes, LEFT)
    assert interview.index == 3
    qtbot.mouseClick(interview.anew, LEFT)
    assert (interview.index, interview.known, known_titles()) == (0, frozenset(), frozenset())
    assert not interview.anew.isVisible()


def test_what_is_known_is_remembered(window, qtbot) -> None:
    memory().setValue("interview/known", [cards()[0].title, cards()[1].title, "of another edition"])
    window.open("interview")
    page = window.side_pages["interview"]
    assert page.index == 2
    assert page.known == {cards()[0].title, cards()[1].title}
    memory().setValue("interview/known", 7)
    assert known_titles() == frozenset()


@pytest.mark.parametrize("index", range(len(cards())))
def test_show_me_opens_the_proof_and_leads_back(window, interview, qtbot, index) -> None:
    interview.go(index)
    interview.show_answer()
    qtbot.keyClick(interview, Key.Key_S)
    settle(window, qtbot)
    feature = window.feature(Interview)
    card = cards()[index]
    assert (window.page.concept, window.page.settings) == (card.concept, card.settings)
    assert window.page.result.settings == card.settings
    assert window.page.stage.failure is None
    assert feature.band.isVisible()
    assert not feature.band.next.isVisible()
    if index % 2:
        qtbot.mouseClick(feature.band.restore, LEFT)
    else:
        window.setFocus()
        qtbot.keyClick(window, Key.Key_Backspace)
    assert window.page is None
    assert (interview.index, interview.revealed) == (index, True)
    assert not feature.band.isVisible()


def test_the_proof_can_be_stayed_with(window, interview, qtbot) -> None:
    interview.show_answer()
    interview.proof.click()
    feature = window.feature(Interview)
    qtbot.mouseClick(feature.band.close_button, LEFT)
    assert not feature.band.isVisible()
    assert window.page is not None
    settle(window, qtbot)

"""The audience's window: a second live picture of the same results, with less about it and the answer hidden."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.concepts import CONCEPTS
from gui.lessons import Lessons
from gui.presenter import Presenter
from tests.gui.conftest import settle
from tests.gui.test_keys import press
from tests.gui.test_projection import black
from tests.gui.test_window import drag

SHIFT = Qt.KeyboardModifier.ShiftModifier

LESSON = """# One step

## The error
concept: target
set: spread=2
question: How large is the error?
predict: yes

It is the hypotenuse.
> Wait for three hands.
"""


@pytest.fixture
def room(window, opened, qtbot):
    """A function that opens a concept with the audience's window beside it; gives page, twin and presenter."""

    def opening(concept_id: str, **values: object):
        page = opened(concept_id, **values)
        presenter = part(window)
        if presenter.audience is None:
            press(qtbot, Qt.Key.Key_F5, SHIFT)
        caught_up(window, qtbot)
        return page, presenter.audience.twin, presenter

    return opening


def part(window) -> Presenter:
    return next(feature for feature in window.features if isinstance(feature, Presenter))


def caught_up(window, qtbot) -> None:
    settle(window, qtbot)
    presenter = part(window)
    qtbot.waitUntil(lambda: not presenter._due.isActive() and not presenter._weighing.isActive())


def test_the_audience_sees_the_same_results_in_a_picture_of_its_own(window, room, qtbot) -> None:
    page, twin, presenter = room("target")
    audience = presenter.audience
    assert audience.isVisible()
    assert not audience.isFullScreen(), "one screen: two windows on it"
    assert twin.scene is not page.scene
    assert twin.scene.result is page.scene.result
    assert audience.look.scheme.name == "projector"
    assert window.look.scheme.name == "light"
    assert window.rail.isVisible()
    assert not twin.stage.player.isVisible()
    assert not twin.stage.links
    assert twin.stage.question.text() == page.stage.question.text()
    assert twin.stage.strip.formulas == page.stage.strip.formulas
    drag(page.scene.canvas, page.scene.aim, 60, -40)
    caught_up(window, qtbot)
    assert twin.scene.result is page.scene.result
    assert twin.scene.aim.value == page.scene.aim.value
    assert audience.grab().toImage() != window.grab().toImage()
    window.undo.undo()
    caught_up(window, qtbot)
    assert twin.scene.result.settings == page.settings
    press(qtbot, Qt.Key.Key_F5, SHIFT)
    assert presenter.audience is None
    assert not audience.isVisible()
    assert presenter.said.text() == ""


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_every_concept_has_a_twin(window, opened, concept) -> None:
    page = opened(concept.id)
    presenter = part(window)
    presenter.toggle()
    twin = presenter.audience.twin
    assert twin.scene.result is page.scene.result
    assert twin.scene.view == page.scene.view
    assert twin.stage.strip.formulas
    window.toggle_predict()
    window.toggle_ghost()
    window.toggle_lock()
    window.refit()
    presenter._draw()
    assert twin.scene.predicting
    assert not page.scene.predicting
    assert twin.scene.ghosts
    for mine, theirs in zip(twin.scene.canvases, page.scene.canvases, strict=True):
        for panel, other in zip(mine.panels, theirs.panels, strict=True):
            assert panel.x_span.limits == other.x_span.limits
            assert panel.y_span.limits == other.y_span.limits
            assert len(panel._ghosts) == len(other._ghosts)


def test_the_answer_stays_with_the_lecturer_until_it_is_revealed(window, room, qtbot) -> None:
    page, twin, presenter = room("target")
    press(qtbot, Qt.Key.Key_P)
    caught_up(window, qtbot)
    assert page.stage.strip.formulas[0].terms[0].value != "?"
    assert twin.stage.strip.formulas[0].terms[0].value == "?"
    assert page.scene.rmse.isVisible()
    assert not twin.scene.rmse.isVisible()
    assert page.stage.links["predict"].text() == "Reveal"
    assert "hidden" in presenter.said.text()
    press(qtbot, Qt.Key.Key_P)
    caught_up(window, qtbot)
    assert twin.stage.strip.formulas[0].terms[0].value == page.stage.strip.formulas[0].terms[0].value != "?"
    assert "hidden" not in presenter.said.text()
    press(qtbot, Qt.Key.Key_P)
    window.actions_by_words["Audience's window"].trigger()
    assert page.stage.strip.formulas[0].terms[0].value == "?", "the only window hides it again"


def test_a_guess_is_moved_in_either_window(window, room, qtbot) -> None:
    page, twin, presenter = room("target")
    press(qtbot, Qt.Key.Key_P)
    press(qtbot, Qt.Key.Key_P, SHIFT)
    caught_up(window, qtbot)
    assert page.scene.predicting, "hidden in both"
    before = twin.scene.guess
    drag(page.scene.canvas, page.scene.board.guess_handle, 60, 0)
    caught_up(window, qtbot)
    assert page.scene.guess == twin.scene.guess != before
    assert page.settings == page.concept.settings()
    drag(twin.scene.canvas, twin.scene.board.guess_handle, -30, 0)
    assert twin.scene.guess != page.scene.guess
    drag(twin.scene.canvas, twin.scene.aim, 40, 0)
    caught_up(window, qtbot)
    assert page.settings.bias_x > 1.2, "the hand may reach into the room's picture"
    assert window.undo.count() == 1
    assert presenter.audience is not None


def test_tabs_ticks_and_the_player_follow(window, room, qtbot) -> None:
    page, twin, _ = room("sampling", n_trials=300)
    form = page.panel.forms[page.scene.view_settings]
    name = next(name for name, row in form.rows.items() if row.spec.kind == "bool")
    value = getattr(page.scene.view, name)
    form.rows[name].tick.click()
    caught_up(window, qtbot)
    assert getattr(twin.scene.view, name) is not value
    page.stage.player.transport.go(17)
    caught_up(window, qtbot)
    assert twin.scene.result.done == page.scene.result.done == 17
    page.stage.player.transport.finish()
    caught_up(window, qtbot)
    assert twin.scene.result.done == 300


def test_the_derivation_and_the_strip_light_both(window, room, qtbot) -> None:
    page, twin, _ = room("target")
    press(qtbot, Qt.Key.Key_D)
    window.drawers.derivation.go(1)
    lit = window.drawers.derivation.steps[1].key
    assert lit
    assert twin.stage.strip.highlight == lit == page.stage.strip.highlight
    assert twin.scene.canvas._lit == lit
    press(qtbot, Qt.Key.Key_Escape)
    assert twin.stage.strip.highlight == ""


def test_another_concept_and_another_question(window, room, opened, qtbot) -> None:
    _, first, presenter = room("target")
    page = opened("sampling")
    caught_up(window, qtbot)
    twin = presenter.audience.twin
    assert twin is not first
    assert presenter.audience.stages.currentWidget() is twin.stage
    assert twin.scene.result is page.scene.result
    page.stage.ask("What will 10 000 means look like?")
    assert twin.stage.question.text() == "What will 10 000 means look like?"
    page.stage.ask("")
    assert twin.stage.question.text() == page.stage.question.text() != ""
    room("target")
    assert presenter.audience.twin is first


def test_the_room_sees_where_the_lecturer_points(window, room, qtbot) -> None:
    page, twin, presenter = room("target")
    audience = presenter.audience
    canvas = page.scene.canvas
    at = canvas.mapFromScene(page.scene.aim.pos())
    QTest.mouseMove(canvas.viewport(), at + QPoint(4, 4))
    QTest.mouseMove(canvas.viewport(), at)
    qtbot.waitUntil(audience.mark.isVisible)
    there = twin.scene.canvas.viewport().mapTo(audience, twin.scene.aim.pos().toPoint())
    qtbot.waitUntil(lambda: (audience.mark.geometry().center() - there).manhattanLength() <= 6)
    press(qtbot, Qt.Key.Key_O)
    assert audience.spot.isVisible()
    QTest.mouseMove(canvas.viewport(), at + QPoint(4, 4))
    QTest.mouseMove(canvas.viewport(), at)
    qtbot.waitUntil(lambda: (audience.spot.centre - there).manhattanLength() <= 6)
    assert not audience.mark.isVisible()
    press(qtbot, Qt.Key.Key_O)
    assert not audience.spot.isVisible()


def test_a_point_beside_the_plots_keeps_its_share(window, room) -> None:
    page, twin, _ = room("sampling")
    canvas, other = page.scene.canvas, twin.scene.canvas
    assert canvas.panel_at(QPointF(2, 2)) is None
    found = twin.place_of(canvas, QPointF(2, 2))
    assert found.x() == pytest.approx(2 / canvas.width() * other.width())


def test_b_blanks_the_room_and_not_the_desk(window, room, qtbot) -> None:
    page, _, presenter = room("target")
    press(qtbot, Qt.Key.Key_B)
    blank = presenter.audience.blank
    assert blank.isVisible()
    assert "blank" in presenter.said.text()
    assert not black(window)
    assert black(presenter.audience)
    QTest.mouseMove(page.scene.canvas.viewport(), QPoint(50, 50))
    assert black(presenter.audience)
    press(qtbot, Qt.Key.Key_B)
    assert not blank.isVisible()
    assert "blank" not in presenter.said.text()


def test_keys_in_the_audience_window_are_the_lecturers(window, room, qtbot) -> None:
    page, twin, presenter = room("sampling", n_trials=300)
    audience = presenter.audience
    with qtbot.waitActive(audience):
        audience.activateWindow()
    qtbot.keyClick(audience, Qt.Key.Key_Left)
    caught_up(window, qtbot)
    assert page.scene.result.done == twin.scene.result.done == 299
    qtbot.keyClick(audience, Qt.Key.Key_P)
    caught_up(window, qtbot)
    assert twin.scene.predicting
    qtbot.keyClick(audience, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert audience.look.metrics.zoom == window.look.metrics.zoom == 1.1


def test_the_room_waits_for_the_hand(window, room, qtbot) -> None:
    page, twin, presenter = room("target")
    drawn: list[object] = []
    followed = twin.follow
    twin.follow = lambda *args: (drawn.append(args), followed(*args))
    presenter._cost = 10.0
    for spread in ("2", "2.1", "2.2"):
        page.panel.row("spread").enter(spread)
        settle(window, qtbot)
    assert not drawn, "what costs much comes seldom"
    assert presenter._due.isActive()
    presenter._due.start(0)
    caught_up(window, qtbot)
    assert len(drawn) == 1, "three changes are one picture"
    assert twin.scene.result.settings.spread == 2.2


def test_closing_either_window_leaves_nothing_behind(window, room, qtbot) -> None:
    _, _, presenter = room("target")
    audience = presenter.audience
    audience.close()
    assert presenter.audience is None
    press(qtbot, Qt.Key.Key_B)
    assert presenter.screens()[0] is window.screen()
    QApplication.processEvents()
    presenter.toggle()
    presenter.closing = lambda: False
    window.close()
    assert presenter.audience is not None, "a window that is kept open keeps the room's"
    del presenter.closing
    window.close()
    assert presenter.audience is None


def test_two_screens(tmp_path) -> None:
    common = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    desk = {"name": "desk", "x": 0, "width": 1600, "height": 900}
    wall = {"name": "wall", "x": 1600, "width": 1920, "height": 1080}
    plan = tmp_path / "screens.json"
    plan.write_text(json.dumps({"screens": [common | desk, common | wall]}), encoding="utf-8")
    root = Path(__file__).resolve().parents[2]
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={plan}", "PYTHONPATH": str(root)}
    script = Path(__file__).with_name("two_screens.py")
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)],
        env=environment,
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


def test_a_lesson_on_two_screens(window, opened, qtbot, tmp_path) -> None:
    path = tmp_path / "two.lesson"
    path.write_text(LESSON, encoding="utf-8")
    opened("target")
    window.feature(Lessons).open_file(path)
    settle(window, qtbot)
    presenter = part(window)
    presenter.toggle()
    caught_up(window, qtbot)
    twin = presenter.audience.twin
    assert twin.stage.question.text() == "How large is the error?"
    assert presenter.words.isVisible()
    assert presenter.words.text() == "Wait for three hands.\nAnswer: It is the hypotenuse."
    assert presenter.audience.words.isVisible()
    assert "hypotenuse" not in presenter.audience.words.accessibleName(), "no answer before it is revealed"
    assert twin.scene.predicting
    assert not window.page.scene.predicting
    qtbot.keyClick(presenter.audience, Qt.Key.Key_PageDown)
    caught_up(window, qtbot)
    assert not twin.scene.predicting, "a clicker on the room's window reveals"
    assert "Answer" not in presenter.words.text()
    assert "It is the hypotenuse" in presenter.audience.words.accessibleName()
    presenter.toggle()
    assert not presenter.words.isVisible()
    press(qtbot, Qt.Key.Key_F5)
    press(qtbot, Qt.Key.Key_C)
    rows = [form.rows for form in window.page.panel.forms.values()]
    assert [name for form in rows for name, row in form.items() if row.isVisible()] == ["spread"]


def test_the_rooms_words_go_with_the_lesson(window, room, qtbot, tmp_path) -> None:
    path = tmp_path / "one.lesson"
    path.write_text(LESSON, encoding="utf-8")
    _, _, presenter = room("target")
    assert not presenter.audience.words.isVisible()
    lessons = window.feature(Lessons)
    lessons.open_file(path)
    caught_up(window, qtbot)
    assert presenter.audience.words.isVisible()
    lessons.leave()
    assert not presenter.audience.words.isVisible()

"""The real window: concepts open, drags change settings once, keys do what they say."""

import dataclasses
import itertools
import math
import threading

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.catalogue import preset_title
from engine.concepts import CONCEPTS
from gui.presets import presets_menu
from tests.gui.conftest import settle


def drag(canvas, handle, dx: int, dy: int, steps: int = 8) -> None:
    """Real mouse events: press on a handle, move in steps, let go."""
    start = canvas.mapFromScene(handle.pos())
    viewport = canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, steps + 1):
        QTest.mouseMove(viewport, start + QPoint(dx * step // steps, dy * step // steps))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(dx, dy))


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_every_concept_opens_and_draws(opened, concept) -> None:
    page = opened(concept.id)
    assert page.result is not None
    assert page.result.progress == 1.0
    assert page.stage.failure is None
    assert page.scene.describe()


def test_dragging_the_aim_is_one_undo_entry(window, opened, qtbot) -> None:
    page = opened("target")
    before = page.settings
    drag(page.scene.canvas, page.scene.aim, 60, -40)
    settle(window, qtbot)
    assert page.settings.bias_x > before.bias_x + 0.1
    assert page.settings.bias_y > before.bias_y + 0.1
    assert page.result.settings == page.settings
    assert window.undo.count() == 1
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings == before
    window.undo.redo()
    assert page.settings != before


def test_dragging_the_ring_changes_the_spread_alone(window, opened, qtbot) -> None:
    page = opened("target")
    before = page.settings
    drag(page.scene.canvas, page.scene.ring_handle, 50, 0)
    settle(window, qtbot)
    assert page.settings.spread > before.spread
    assert (page.settings.bias_x, page.settings.bias_y) == (before.bias_x, before.bias_y)
    shown = page.result.readouts
    assert shown["rmse"] == pytest.approx(math.hypot(1.5, page.settings.spread))


def test_dragging_the_population_moves_its_mean(window, opened, qtbot) -> None:
    page = opened("sampling", population="normal", estimator_b="none")
    drag(page.scene.canvas, page.scene.locate, 80, 0)
    settle(window, qtbot)
    assert page.settings.mu > 0.1
    assert page.settings.sigma == 1.0


def test_predict_hides_the_answer(window, opened, qtbot) -> None:
    page = opened("target")
    assert page.scene.rmse.isVisible()
    window.toggle_predict()
    assert not page.scene.rmse.isVisible()
    assert page.stage.strip.formulas[0].terms[0].value == "?"
    window.toggle_predict()
    assert page.scene.rmse.isVisible()


def test_the_player_steps_back_and_on(window, opened, qtbot) -> None:
    page = opened("sampling", n_trials=300)
    player = page.stage.player
    assert player.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Left)
    assert page.scene.result.done == 299
    player.transport.go(17)
    assert page.scene.result.done == 17
    assert page.scene.result.readouts["replications"] == [17, 17]
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert page.scene.result.done == 18
    player.transport.finish()
    assert page.scene.result.done == 300


def test_more_than_there_is_raises_the_number(window, opened, qtbot) -> None:
    page = opened("target", shots=50)
    qtbot.mouseClick(page.stage.player.more[10], Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert page.settings.shots == 60
    assert len(page.result.shots) == 60


def test_a_typed_value_reaches_the_picture(window, opened, qtbot) -> None:
    page = opened("sampling")
    row = page.panel.row("n")
    row.enter("12")
    settle(window, qtbot)
    assert page.result.settings.n == 12


def test_the_projector_and_back(window, opened, qtbot) -> None:
    opened("target")
    window.toggle_projector()
    assert window.look.scheme.name == "projector"
    assert not window.rail.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.look.scheme.name == "light"


@pytest.mark.parametrize("name", ["notes", "code", "derivation"])
def test_drawers_open_and_close(window, opened, qtbot, name) -> None:
    opened("target")
    window.drawers.toggle(name)
    assert window.drawers.named[name].isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.drawers.named[name].isVisible()


def test_a_preset_is_one_undo_entry(window, opened, qtbot) -> None:
    page = opened("target")
    before = page.settings
    menu = presets_menu(window, page)
    action = next(one for one in menu.actions() if one.text() == "High bias, low variance")
    action.trigger()
    settle(window, qtbot)
    assert page.settings == page.concept.start("high-bias-low-variance")
    assert page.result.settings == page.settings
    assert window.undo.count() == 1
    assert [one.text() for one in presets_menu(window, page).actions() if one.isChecked()] == [
        "High bias, low variance"
    ]
    window.undo.undo()
    assert page.settings == before
    settle(window, qtbot)


def test_presets_by_mouse_and_keyboard(window, opened, qtbot) -> None:
    page = opened("target")
    qtbot.mouseClick(page.stage.links["presets"], Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert page.stage.links["presets"].mapToGlobal(QPoint(0, 0)).y() < menu.pos().y()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert page.settings == page.concept.start("low-bias-high-variance")
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert page.settings == page.concept.start("high-bias-low-variance")
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    for _ in range(8):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert page.settings == page.concept.settings()
    assert window.undo.count() == 3
    settle(window, qtbot)


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_every_preset_opens_and_has_a_name_of_its_own(window, opened, qtbot, concept) -> None:
    page = opened(concept.id)
    names = [preset_title(name) for name in concept.presets]
    assert len(set(names)) == len(names)
    assert all(name[0].isupper() and "_" not in name for name in names)
    for name in concept.presets:
        window.apply_preset(name)
        settle(window, qtbot)
        assert page.result.settings == concept.start(name)
        assert page.stage.failure is None


def resized(window, qtbot, width: int, height: int) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width)
    QApplication.sendPostedEvents()


def test_controls_stand_beside_a_wide_picture(window, opened, qtbot) -> None:
    page = opened("target")
    resized(window, qtbot, 1280, 720)
    assert window.panels.isVisible()
    assert not window.fold.over
    beside = page.stage.width()
    qtbot.mouseClick(window.fold.button, Qt.MouseButton.LeftButton)
    QApplication.sendPostedEvents()
    assert not window.panels.isVisible()
    assert page.stage.width() > beside
    qtbot.keyClick(window, Qt.Key.Key_C)
    QApplication.sendPostedEvents()
    assert page.stage.width() == beside


@pytest.mark.parametrize("room", ["narrow", "projector"])
def test_controls_are_laid_over_where_there_is_no_room(window, opened, qtbot, room) -> None:
    page = opened("target")
    if room == "narrow":
        resized(window, qtbot, 1024, 640)
    else:
        window.toggle_projector()
    QApplication.sendPostedEvents()
    assert not window.panels.isVisible()
    before = page.stage.geometry()
    qtbot.keyClick(window, Qt.Key.Key_C)
    QApplication.sendPostedEvents()
    assert window.panels.isVisible()
    assert page.stage.geometry() == before, "the picture is not pushed"
    sheet = window.fold.sheet
    place = QRect(sheet.mapTo(window, QPoint(0, 0)), sheet.size())
    assert place.intersects(QRect(page.stage.mapTo(window, QPoint(0, 0)), page.stage.size()))
    assert window.childAt(place.center()) is sheet or sheet.isAncestorOf(window.childAt(place.center()))
    assert window.rect().contains(place)
    assert window.width() - place.right() <= 17
    page.panel.row("spread").enter("2")
    settle(window, qtbot)
    assert page.result.settings.spread == 2
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.panels.isVisible()
    if room == "projector":
        window.toggle_projector()
    resized(window, qtbot, 1600, 900)
    assert window.panels.isVisible(), "a wide window has its controls again"


@pytest.mark.parametrize(("width", "height"), [(1024, 640), (1280, 720), (1600, 900), (1920, 1080)])
@pytest.mark.parametrize("name", ["notes", "code", "derivation"])
def test_a_drawer_leaves_the_picture_most_of_the_room(window, opened, qtbot, width, height, name) -> None:
    page = opened("target")
    resized(window, qtbot, width, height)
    window.drawers.toggle(name)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert window.width() == width
    room = page.stage.width()
    assert room >= (width - window.rail.width()) * (0.5 if width >= 1280 else 0.6)
    for bar in (page.stage.player, page.stage.question.parentWidget()):
        parts = [part.geometry() for part in bar.children() if part.isWidgetType() and part.isVisible()]
        assert not any(a.intersects(b) for a, b in itertools.combinations(parts, 2)), "nothing lies on another"
    window.drawers.close()
    QApplication.sendPostedEvents()
    assert window.panels.isVisible() == (width >= 1280)


def test_the_smallest_window(window, opened, qtbot) -> None:
    page = opened("sampling")
    window.resize(300, 200)
    QApplication.sendPostedEvents()
    assert (window.width(), window.height()) == (1024, 640)
    links = page.stage.links.values()
    assert all(window.rect().contains(QRect(link.mapTo(window, QPoint(0, 0)), link.size())) for link in links)


def test_a_question_is_never_cut_off(window, opened, qtbot) -> None:
    for width in (1024, 1280, 1440, 1600, 1920):
        page = opened("target")
        resized(window, qtbot, width, 900)
        question = page.stage.question
        room = QFontMetricsF(question.font()).boundingRect(
            QRectF(0, 0, question.width(), 1000), Qt.TextFlag.TextWordWrap, question.text()
        )
        assert question.wordWrap() or room.height() < 1.5 * question.fontMetrics().height()
        assert room.height() <= question.parentWidget().height()
        assert room.width() <= question.width()
        assert question.font().pixelSize() >= round(0.75 * window.look.metrics.question)


def test_the_way_back_from_full_screen_is_said(window, opened, qtbot) -> None:
    page = opened("target")
    assert not page.stage.way_back.isVisible()
    window.toggle_projector()
    assert page.stage.way_back.isVisible()
    assert "Esc" in page.stage.way_back.text()
    assert not page.stage.links["code"].isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not page.stage.way_back.isVisible()


@pytest.fixture
def replaced(window, opened, monkeypatch):
    """A function that opens the target with other frames than its own."""

    def opening(frames):
        page = opened("target")
        page.concept = dataclasses.replace(page.concept, frames=frames)
        return page

    return opening


def test_a_computation_that_breaks_is_a_sentence(window, opened, replaced, qtbot) -> None:
    whole = opened("target").concept

    def frames(settings):
        if settings.shots == 77:
            raise ZeroDivisionError("float division by\nzero")
        yield from whole.frames(settings)

    page = replaced(frames)
    page.panel.row("shots").enter("77")
    settle(window, qtbot)
    failure = page.stage.failure
    assert failure is not None
    assert failure.isVisible()
    assert not page.scene.widget.isVisible()
    assert failure.sentence.text() == "! This picture could not be computed: float division by zero"
    assert not failure.details.isVisible()
    qtbot.mouseClick(failure.button, Qt.MouseButton.LeftButton)
    assert failure.details.isVisible()
    assert "ZeroDivisionError" in failure.details.toPlainText()
    assert "Not computed" in window.status.words.text()
    parts = [failure.sentence, failure.button, failure.details]
    assert not any(a.geometry().intersects(b.geometry()) for a, b in itertools.combinations(parts, 2))

    other = opened("sampling")
    assert other.stage.failure is None
    window.open("target")
    settle(window, qtbot)
    assert page.stage.failure is not None, "it is still so"
    page.panel.row("shots").enter("78")
    settle(window, qtbot)
    assert page.stage.failure is None
    assert page.scene.widget.isVisible()
    assert page.result.settings.shots == 78


def test_a_slow_computation_says_how_far_and_can_be_stopped(window, opened, replaced, qtbot) -> None:
    whole = opened("target").concept
    let_go = threading.Event()

    def frames(settings):
        result = whole.last(settings)
        let_go.wait(0.02)  # longer than the window waits for a first answer
        yield dataclasses.replace(result, progress=0.25, steps=50)
        let_go.wait(10)
        yield dataclasses.replace(result, progress=0.5, steps=100)
        raise AssertionError("nobody stopped it")

    page = replaced(frames)
    assert not window.status.cancel.isVisible()
    page.panel.row("spread").enter("2")
    qtbot.waitUntil(window.status.cancel.isVisible)
    assert window.live.busy
    assert "Computing" in window.status.words.text()
    assert "50 of 200 shots" in window.status.words.text()
    qtbot.mouseClick(window.status.cancel, Qt.MouseButton.LeftButton)
    let_go.set()
    assert not window.live.busy
    assert not window.status.cancel.isVisible()
    assert "Stopped" in window.status.words.text()
    assert "50 of 200 shots" in window.status.words.text()
    assert page.result.progress == 0.25, "what was found is kept"

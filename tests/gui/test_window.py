"""The real window: concepts open, drags change settings once, keys do what they say."""

import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine.concepts import CONCEPTS
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
    assert page.failure is None
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
    window.toggle_drawer(name)
    assert getattr(window, name).isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not getattr(window, name).isVisible()

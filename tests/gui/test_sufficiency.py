"""The picture of `sufficiency` in the real window: the hand on what is held, on an observation, on the truth."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine.concepts.sufficiency import CONCEPT
from engine.sufficiency_redraws import held_of
from gui import theme
from gui.scenes import sufficiency_words as words
from gui.scenes.sufficiency_guess import LEVEL, crossing
from gui.theme import Look
from tests.gui.conftest import double_click, settle
from tests.gui.test_window import drag


def preset(window, qtbot, name, **values):
    window.open("sufficiency", CONCEPT.start(name).with_values(n_trials=500, **values))
    settle(window, qtbot)
    return window.page


def drag_observation(scene, index: int, dx: int) -> None:
    """Press where the observation is, move, let go: the handle comes to the pointer by itself."""
    points, view = scene.lanes.points, scene.canvas
    plane = scene.data_panel.plane
    at = view.mapFromScene(plane.px(points.dots.x_data[index]), plane.py(points.dots.y_data[index]))
    QTest.mouseMove(view.viewport(), at)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 6):
        QTest.mouseMove(view.viewport(), at + QPoint(dx * step // 5, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(dx, 0))


def test_dragging_the_mean_moves_the_curve_and_is_one_undo_entry(window, opened, qtbot) -> None:
    page = opened("sufficiency", n_trials=500)
    before = page.settings
    drag(page.scene.canvas, page.scene.lanes.handles[0], 60, 0)
    settle(window, qtbot)
    assert page.settings.mean > before.mean + 0.1
    assert page.settings.sd == before.sd
    assert page.result.still
    assert window.undo.count() == 1
    top = page.scene.curves.data
    assert top.x_data[top.y_data.argmax()] == pytest.approx(page.settings.mean, abs=1e-9)
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings == before


def test_dragging_the_spread_keeps_the_mean(window, opened, qtbot) -> None:
    page = opened("sufficiency", n_trials=500)
    before = page.settings
    drag(page.scene.canvas, page.scene.lanes.handles[1], 50, 0)
    settle(window, qtbot)
    assert page.settings.sd > before.sd + 0.1
    assert page.settings.mean == before.mean


@pytest.mark.parametrize("name", ["normal", "coin", "counts", "waiting-times", "median-of-a-normal", "uniform-maximum"])
def test_one_observation_is_dragged_and_the_others_go_along(window, qtbot, name) -> None:
    page = preset(window, qtbot, name)
    held, x = page.result.held, page.result.x.copy()
    index = int(np.argmin(x))
    drag_observation(page.scene, index, 240 if name in ("coin", "counts") else 60)
    settle(window, qtbot)
    assert page.settings.source == "own"
    assert page.result.x[index] > x[index]
    assert held_of(page.settings, page.result.x) == pytest.approx(held, abs=1e-9)
    assert page.result.still == page.settings.sufficient
    assert window.undo.count() == 1


def test_the_curve_stands_still_under_such_a_drag_where_that_is_enough(window, qtbot) -> None:
    for name, same in (("normal", True), ("median-of-a-normal", False)):
        page = preset(window, qtbot, name)
        theta = np.linspace(-1.5, 1.5, 31)
        before = page.result.curves(page.result.x[None, :], theta)
        drag_observation(page.scene, int(np.argmin(page.result.x)), -50)
        settle(window, qtbot)
        after = page.result.curves(page.result.x[None, :], theta)
        assert np.allclose(before, after, atol=1e-9) == same


def test_the_truth_moves_only_redraws_that_ask_for_it(window, qtbot) -> None:
    for name, same in (("normal", True), ("median-of-a-normal", False)):
        page = preset(window, qtbot, name)
        before, mu = page.result.redraws, page.settings.mu
        drag(page.scene.canvas, page.scene.truth_handle, 50, 30)
        settle(window, qtbot)
        assert page.settings.mu > mu + 0.1
        assert np.array_equal(before, page.result.redraws) == same


def test_counts_snap_to_whole_numbers(window, qtbot) -> None:
    page = preset(window, qtbot, "coin")
    beside = page.scene.lanes.redraw.x_data - page.result.redraws[-1]
    assert beside == pytest.approx(beside[0])
    drag(page.scene.canvas, page.scene.lanes.handles[0], 90, 0)
    settle(window, qtbot)
    assert page.settings.heads > 5
    assert page.scene.lanes.handles[0].value[0] == pytest.approx(page.settings.heads / 12)


def test_arrow_keys_move_what_is_held(window, opened, qtbot) -> None:
    page = opened("sufficiency", n_trials=500)
    page.scene.canvas.setFocus()
    page.scene.lanes.handles[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    settle(window, qtbot)
    assert page.settings.mean > 0.4


def test_enter_asks_for_the_field_of_what_is_held(window, qtbot) -> None:
    for name, field in (
        ("normal", "mean"),
        ("coin", "heads"),
        ("uniform-range", "width"),
        ("laplace-median", "median"),
    ):
        page = preset(window, qtbot, name)
        asked = []
        page.scene.type_asked.connect(asked.append)
        page.scene.lanes.handles[0].typed.emit()
        assert asked == [field]
        assert page.panel.row(field).isVisible()


def test_redraws_come_one_at_a_time(window, qtbot) -> None:
    page = preset(window, qtbot, "median-of-a-normal")
    player, scene = page.stage.player, page.scene
    assert player.isVisible()
    player.transport.go(3)
    assert scene.result.shown == 3
    assert scene.lanes.redraw.x_data.tolist() == page.result.redraws[2].tolist()
    assert len(scene.lanes.ghosts.x_data) == 2 * 9
    assert scene.curves.labels["redraw"].text == "redraw 3"
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert scene.result.shown == 4
    qtbot.keyClick(window, Qt.Key.Key_Left)
    qtbot.keyClick(window, Qt.Key.Key_Left)
    assert scene.result.shown == 2
    player.transport.finish()
    qtbot.mouseClick(player.more[10], Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert page.settings.n_redraws == 210


def test_no_more_redraws_than_there_may_be(window, opened, qtbot) -> None:
    page = opened("sufficiency", n_trials=500, n_redraws=1000)
    qtbot.mouseClick(page.stage.player.more[1], Qt.MouseButton.LeftButton)
    assert page.settings.n_redraws == 1000
    assert "at most 1000" in window.status.words.text()


def test_the_verdict_is_in_words_and_in_a_number(window, qtbot) -> None:
    still = preset(window, qtbot, "normal").scene.curve_panel.frame.furnishing
    assert "stands still" in still.title
    assert "of its range" in still.heights
    moves = preset(window, qtbot, "median-of-a-normal").scene.curve_panel.frame.furnishing
    assert moves.title.endswith("moves")
    assert "%" in moves.heights


def test_an_observation_is_added_and_taken_away(window, qtbot) -> None:
    page = preset(window, qtbot, "laplace-order")
    scene, plane = page.scene, page.scene.data_panel.plane
    at = scene.canvas.mapFromScene(plane.px(1.2), plane.py(0.03))
    double_click(scene.canvas.viewport(), at)
    settle(window, qtbot)
    assert page.settings.size == 6
    assert page.settings.values[-1] == pytest.approx(1.2, abs=0.05)
    scene.canvas.setFocus()
    qtbot.keyClick(scene.canvas, Qt.Key.Key_Delete)
    settle(window, qtbot)
    assert page.settings.size == 5


def test_predict_hides_the_redraws_and_shows_the_gap(window, qtbot) -> None:
    page = preset(window, qtbot, "median-of-a-normal")
    scene = page.scene
    window.toggle_predict()
    assert scene.curves.redraw.empty
    assert scene.curves.band.empty
    assert "moves" not in scene.curve_panel.frame.furnishing.title
    assert scene.piles.steps[1].empty
    assert [term.value for term in page.stage.strip.formulas[1].terms][2::2] == ["?", "?"]
    guess = scene.curves.guess
    drag(scene.canvas, guess.handle, 40, 10)
    assert guess.handle.value == (pytest.approx(guess.x), LEVEL)
    window.toggle_predict()
    assert not scene.curves.redraw.empty
    assert "off by" in guess.label.text
    assert not guess.handle.isVisible()


def test_where_a_curve_crosses_a_level() -> None:
    theta = np.array([0.0, 1.0, 2.0, 3.0])
    assert crossing(theta, np.array([-9.0, 0.0, LEVEL + 1.0, LEVEL - 1.0])) == pytest.approx(2.5)
    assert crossing(theta, np.array([-9.0, -1.0, -1.0, 0.0])) == 3.0


@pytest.mark.parametrize("name", list(CONCEPT.presets))
@pytest.mark.parametrize("picture", ["redraws", "rao_blackwell"])
def test_every_preset_draws_in_every_picture(window, qtbot, name, picture) -> None:
    page = preset(window, qtbot, name)
    page.scene.view_edited.emit(page.scene.view.with_values(picture=picture))
    for look in (Look(theme.DARK, theme.COMPACT), Look(theme.PROJECTOR, theme.PROJECTED)):
        page.scene.set_look(look)
    assert not window.grab().isNull()
    assert page.stage.failure is None
    assert page.scene.describe()
    assert all(step.words for step in page.scene.derivation())


def test_piles_hold_the_fresh_samples(window, qtbot) -> None:
    for name in ("normal", "coin", "counts"):
        page = preset(window, qtbot, name)
        scene, run = page.scene, page.result.fresh
        for steps, values in zip(scene.piles.steps, (run.crude, run.better), strict=True):
            low, high = steps.x_data[0], steps.x_data[-1]
            inside = ((values >= low) & (values <= high)).mean()
            assert steps.y_data.sum() == pytest.approx(inside, abs=1e-9)
            assert inside > 0.98


def test_a_model_with_two_parameters_has_two_curves(window, qtbot) -> None:
    page = preset(window, qtbot, "mean-without-spread")
    assert page.scene.sd_panel.frame.isVisible()
    assert not page.scene.sd_curves.band.empty
    assert not preset(window, qtbot, "coin").scene.sd_panel.frame.isVisible()


def test_the_average_settles_at_the_improved_estimate(window, qtbot) -> None:
    page = preset(window, qtbot, "counts")
    page.scene.view_edited.emit(page.scene.view.with_values(picture="rao_blackwell"))
    average = page.scene.average
    assert average.mean.y_data[-1] == pytest.approx(page.result.conditional.mean())
    assert average.level.ends[0][1] == page.result.estimate
    page = preset(window, qtbot, "uniform-range")
    page.scene.view_edited.emit(page.scene.view.with_values(picture="rao_blackwell"))
    assert page.scene.average.level.empty


def test_markup_in_a_line_of_words() -> None:
    assert words.plain("1{X_1 = 0}") == "1{X₁ = 0}"
    assert words.plain("(1 − t/Σx)_+^{n−1}") == "(1 − t/Σx)₊ⁿ⁻¹"

"""The divisor's tab in the real window: both handles, keys, prediction, and what a projected page keeps."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from engine.concepts.divisor import CONCEPT
from engine.concepts.divisor import at as at_step
from gui import theme
from gui.numbers import count
from gui.scene import Scene
from gui.scenes.divisor import DivisorScene
from tests.gui.conftest import settle


def drag(qtbot, scene: Scene, handle, dx: int, dy: int = 0) -> None:
    view = scene.canvas
    start = view.mapFromScene(handle.pos())
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for part in (0.5, 1.0):
        qtbot.mouseMove(view.viewport(), start + QPoint(round(part * dx), round(part * dy)))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(dx, dy))


def test_the_free_divisor_is_dragged(window, opened, qtbot):
    page = opened("divisor", n_trials=500)
    before, undone = page.settings.divisor, window.undo.count()
    drag(qtbot, page.scene, page.scene.free_handle, 60)
    settle(window, qtbot)
    assert page.settings.divisor > before
    assert page.result.divisors[3] == page.settings.divisor
    assert window.undo.count() == undone + 1
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings.divisor == before


def test_the_centre_of_the_squares_is_dragged_along_the_parabola(window, opened, qtbot):
    page = opened("divisor", n_trials=500, centre=0.2)
    handle = page.scene.a_handle
    drag(qtbot, page.scene, handle, 40, -30)
    settle(window, qtbot)
    assert page.settings.centre > 0.2
    x, y = handle.value
    assert x == pytest.approx(page.settings.centre)
    assert y == pytest.approx(page.result.readouts["squares_about_a"])
    assert page.result.readouts["squares_about_a"] > page.result.readouts["squares_about_mean"]


def test_keys_step_the_divisor(window, opened, qtbot):
    page = opened("divisor", n_trials=500)
    before = page.settings.divisor
    page.scene.canvas.setFocus()
    page.scene.free_handle.setFocus()
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Right)
    settle(window, qtbot)
    assert page.settings.divisor > before


def test_predict_hides_what_answers(window, opened, qtbot):
    page = opened("divisor", n_trials=500)
    scene = page.scene
    assert isinstance(scene, DivisorScene)
    window.toggle_predict()
    assert scene.mse_curve.empty
    assert scene.variance_bars.empty
    assert not scene.table.rows
    formulas, aside = scene.formulas()
    assert formulas[0].terms[0].value == "?"
    assert "n + 1" not in " ".join(aside)
    window.toggle_predict()
    assert not scene.mse_curve.empty
    assert scene.table.rows


def test_the_piles_hold_the_estimates(window, opened):
    page = opened("divisor", n_trials=2000)
    scene, result = page.scene, page.result
    low, high = scene.piles.x_span.limits
    for place in (0, 1, 2):
        x, heights = scene.steps[place].x_data, scene.steps[place].y_data
        width = x[1] - x[0]
        inside = (result.estimates(place) >= low) & (result.estimates(place) <= high)
        assert heights.sum() * width == pytest.approx(inside.mean(), abs=1e-9)


def test_a_click_on_a_pile_gives_the_sample_back(opened, qtbot):
    page = opened("divisor")
    scene, result = page.scene, page.scene.result
    plane = scene.piles.plane
    heights = scene.steps[0].y_data
    at = QPointF(plane.px(1.3), plane.py(float(np.interp(1.3, scene.steps[0].x_data[:-1], heights))))
    qtbot.mouseClick(scene.canvas.viewport(), Qt.MouseButton.LeftButton, pos=scene.canvas.mapFromScene(at))
    shown = scene.result
    assert shown.shown != result.shown
    variances = shown.sample.var(ddof=1), shown.sample.var(), shown.sample.var() * 5 / 6, shown.sample.var() * 5 / 3
    assert min(abs(np.array(variances) - 1.3)) < 0.01
    assert shown.readouts["variance_n_minus_1"] == pytest.approx(variances[0], rel=1e-12)
    np.testing.assert_allclose(np.sort(scene.own.x_data), np.sort(variances), rtol=1e-12)
    assert count(shown.shown + 1) in scene.why.frame.furnishing.title
    scene.show_result(at_step(result, 500))
    assert scene.result.shown == 499, "a step of the run shows its own sample"


def test_a_free_divisor_that_equals_another_has_no_pile_of_its_own(opened):
    page = opened("divisor", n=5, divisor=5.0, n_trials=300)
    assert page.scene.steps[3].empty


def test_a_projected_page_keeps_piles_error_and_numbers(qtbot):
    look = theme.Look(theme.PROJECTOR, theme.metrics_for(1920, True))
    scene = DivisorScene(look)
    qtbot.addWidget(scene.widget)
    scene.widget.resize(1900, 640)
    scene.set_look(look)
    scene.show_result(CONCEPT.last(CONCEPT.settings().with_values(n_trials=300)))
    assert not scene.why.frame.isVisible()
    assert not scene.bias_bars.isVisible()
    assert scene.cost.frame.isVisible()


@pytest.mark.parametrize("preset", sorted(CONCEPT.presets))
def test_every_preset_draws(window, qtbot, preset):
    window.open("divisor", CONCEPT.start(preset))
    settle(window, qtbot)
    page = window.page
    assert page.scene.describe()
    assert len(page.scene.derivation()) == 4


def test_no_fourth_moment_is_said(opened):
    page = opened("divisor", population="student_t", nu=3.0, n_trials=400)
    assert page.scene.cost.frame.sentence
    assert page.scene.variance_bars.empty


def test_nothing_is_taken_hold_of_before_it_is_computed(qtbot):
    scene = DivisorScene(theme.Look(theme.LIGHT, theme.DESK))
    qtbot.addWidget(scene.widget)
    scene.widget.resize(900, 600)
    scene.widget.show()
    asked = []
    scene.edited.connect(lambda settings, phase: asked.append(phase))
    drag(qtbot, scene, scene.free_handle, 40)
    assert asked == []
    scene.show_result(CONCEPT.last(CONCEPT.settings(n_trials=50)))
    drag(qtbot, scene, scene.free_handle, 40)
    assert asked[0] == "began"
    assert asked[-1] == "ended"

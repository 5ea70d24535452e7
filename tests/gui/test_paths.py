"""Regularisation paths in the real window: the λ line under mouse and keys, sliders, files, and what is hidden."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine.concepts.paths import CONCEPT
from gui.sliders import ValueSlider
from tests.gui.conftest import settle
from tests.gui.test_window import drag

LEFT = Qt.MouseButton.LeftButton


def preset(window, qtbot, name, **values):
    window.open("paths", CONCEPT.start(name).with_values(**values))
    settle(window, qtbot)
    return window.page


def slide(window, name: str, dx: int) -> None:
    """Drag the knob of a setting's slider by the mouse."""
    slider = window.page.panel.row(name).findChild(ValueSlider)
    start = slider.knob().toPoint()
    QTest.mousePress(slider, LEFT, pos=start)
    for part in (dx // 2, dx):
        QTest.mouseMove(slider, start + QPoint(part, 0))
    QTest.mouseRelease(slider, LEFT, pos=start + QPoint(dx, 0))


def test_dragging_the_line_changes_only_lambda(window, opened, qtbot) -> None:
    page = opened("paths")
    before, knots = page.result, page.result.fit
    drag(page.scene.canvas, page.scene.handle, 120, 0)
    settle(window, qtbot)
    after = page.result
    assert after.settings.lam > 2.0 * before.settings.lam
    assert after.settings == before.settings.with_values(lam=after.settings.lam)
    assert after.fit is knots, "a drag of λ reads the kept path"
    assert np.count_nonzero(after.weights) < np.count_nonzero(before.weights)
    assert page.scene.line.x_data == pytest.approx(np.log10(after.settings.lam), abs=1e-3)
    assert window.undo.count() == 1
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings == before.settings


def test_a_press_without_a_move_leaves_lambda_as_it_is(window, opened, qtbot) -> None:
    page = opened("paths", lam=12.34567)
    drag(page.scene.canvas, page.scene.handle, 0, 0)
    settle(window, qtbot)
    assert page.settings.lam == 12.34567


def test_arrow_keys_step_from_knot_to_knot(window, opened, qtbot) -> None:
    page = opened("paths")
    knots = np.array(page.result.readouts["knots"])
    page.scene.handle.setFocus(Qt.FocusReason.TabFocusReason)
    page.scene.canvas.setFocus()
    for key, expected in ((Qt.Key.Key_Right, knots[knots > 16.0].min()), (Qt.Key.Key_Left, knots[knots < 16.0].max())):
        window.open("paths", page.settings.with_values(lam=16.0))
        settle(window, qtbot)
        qtbot.keyClick(page.scene.canvas, key)
        settle(window, qtbot)
        assert page.settings.lam == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize("axis", ["norm", "freedom"])
def test_the_line_can_be_dragged_on_every_axis(window, opened, qtbot, axis) -> None:
    page = opened("paths", method="ridge")
    page.scene.view_edited.emit(page.scene.view.with_values(axis=axis))
    settle(window, qtbot)
    before = page.settings.lam
    drag(page.scene.canvas, page.scene.handle, -80, 0)
    settle(window, qtbot)
    assert page.settings.lam > before


def test_sliding_d_past_n_leaves_the_shortest_of_many(window, opened, qtbot) -> None:
    page = opened("paths", n=40, d=30)
    assert not page.result.many_solutions
    slide(window, "d", 60)
    settle(window, qtbot)
    assert page.settings.d > 40
    assert page.result.many_solutions
    assert any("the shortest is taken" in note for note in page.result.notes)
    assert len(page.result.weights) == page.settings.d


def test_sliding_the_noise_stretches_the_same_draws(window, opened, qtbot) -> None:
    page = opened("paths")
    before = page.result.fit.data
    slide(window, "sigma", 40)
    settle(window, qtbot)
    after = page.result.fit.data
    np.testing.assert_array_equal(before.x, after.x)
    noise = [(data.y - data.x @ data.truth) / sigma for data, sigma in ((before, 1.0), (after, page.settings.sigma))]
    np.testing.assert_allclose(*noise, atol=1e-12)


def test_the_buttons_go_to_what_cross_validation_chose(window, opened, qtbot) -> None:
    page = opened("paths")
    for button, name in ((page.scene.buttons.careful, "lambda_cv_1se"), (page.scene.buttons.minimum, "lambda_cv_min")):
        QTest.mouseClick(button, LEFT)
        settle(window, qtbot)
        assert page.settings.lam == pytest.approx(page.result.readouts[name], rel=1e-3)


def test_the_chapters_ridge_is_worse_and_a_click_shows_where_it_wins(window, qtbot) -> None:
    page = preset(window, qtbot, "chapter")
    read = page.result.readouts
    assert read["mle_norm"] == pytest.approx(1.8469764508792705, rel=1e-12)
    assert read["improvement_percent"] == pytest.approx(-14.3, abs=0.05)
    assert "14.3 % larger" in " ".join(page.scene.formulas()[1])
    for name in ("ridge-wins-more-noise", "ridge-wins-d-past-n"):
        assert preset(window, qtbot, name).result.readouts["improvement_percent"] > 10.0


def test_predict_hides_the_errors_that_answer_and_measures_the_guess(window, opened, qtbot) -> None:
    page = opened("paths")
    errors = page.scene.errors
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_P)
    settle(window, qtbot)
    assert page.scene.predicting
    assert errors.test.empty
    assert errors.validation.empty
    assert not errors.training.empty
    assert not page.scene.buttons.minimum.isEnabled()
    drag(page.scene.canvas, errors.guess, 60, 0)
    guess = errors.guess_x
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_P)
    settle(window, qtbot)
    assert not page.scene.predicting
    assert not errors.test.empty
    best = page.result.fit.grid[page.result.fit.test_errors.argmin()]
    assert not errors.gap.empty
    assert f"a factor of {max(10**guess / best, best / 10**guess):.1f} off" in errors.guess_words.text


@pytest.mark.parametrize("name", [*CONCEPT.presets])
@pytest.mark.parametrize("projected", [False, True])
def test_every_preset_draws(window, qtbot, name, projected) -> None:
    if projected:
        window.toggle_projector()
    page = preset(window, qtbot, name)
    assert page.stage.failure is None
    assert page.scene.describe()
    assert not page.scene.curves.empty

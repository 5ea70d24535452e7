"""The picture of `penalty` in the real window: hands on least squares, correlation and ball; sides and words."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine.concepts.penalty import CONCEPT
from engine.penalty_path import penalty
from gui import theme
from gui.plots import Curve
from gui.scenes import penalty_words as words
from gui.theme import Look
from tests.gui.conftest import settle
from tests.gui.test_window import drag

SIDES = ("prior", "draws", "shrinkage", "numbers")


def preset(window, qtbot, name, **values):
    window.open("penalty", CONCEPT.start(name).with_values(**values))
    settle(window, qtbot)
    return window.page


@pytest.fixture
def roomy(window, opened):
    """As `opened`, in a window where all side pictures have room."""
    window.resize(1920, 1080)
    return opened


def test_dragging_least_squares_moves_the_contours(window, opened, qtbot) -> None:
    page = opened("penalty")
    plane = page.scene.plane
    drag(page.scene.canvas, plane.grips.ols, 30, -40)
    settle(window, qtbot)
    s = page.settings
    assert s.ols1 > 1.7
    assert s.ols2 > 0.6
    assert plane.grips.ols.value == (s.ols1, s.ols2)
    assert page.result.settings == s
    assert window.undo.count() == 1
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings == CONCEPT.settings()


def test_near_an_axis_least_squares_lies_on_it(window, opened, qtbot) -> None:
    page = opened("penalty")
    plane = page.scene.plane
    down = round(0.49 * plane.panel.plane.sy)
    drag(page.scene.canvas, plane.grips.ols, 0, down)
    settle(window, qtbot)
    assert page.settings.ols2 == 0.0
    assert page.result.readouts["w_lasso"][1] == 0.0


def test_dragging_the_ring_changes_the_correlation(window, opened, qtbot) -> None:
    page = opened("penalty")
    plane = page.scene.plane
    before = plane.grips.rho.value
    drag(page.scene.canvas, plane.grips.rho, 25, 50)
    settle(window, qtbot)
    s = page.settings
    assert s.rho > 0.45
    x, y = plane.grips.rho.value
    assert x == pytest.approx(before[0])
    # The handle lies on the outer ring: dᵀCd = (3σ)².
    away = np.array([x, y]) - page.result.problem.ols
    assert away @ page.result.problem.gram @ away == pytest.approx(9.0)
    drag(page.scene.canvas, plane.grips.rho, 0, 2000)
    settle(window, qtbot)
    assert page.settings.rho == 0.99


def test_dragging_the_ball_changes_lambda_along_the_path(window, opened, qtbot) -> None:
    page = opened("penalty")
    plane = page.scene.plane
    drag(page.scene.canvas, plane.grips.reach, 0, 40)
    settle(window, qtbot)
    s, result = page.settings, page.result
    assert s.lam < 8.0
    reached = abs(plane.grips.reach.value[1])
    assert float(penalty(result.top, 1.0)) == pytest.approx(reached, rel=2e-3)
    drag(page.scene.canvas, plane.grips.reach, 0, 2000)
    settle(window, qtbot)
    assert page.settings.lam == 0.0
    assert plane.grips.reach.value[1] == pytest.approx(-2.1)
    drag(page.scene.canvas, plane.grips.reach, 0, -2000)
    settle(window, qtbot)
    assert page.settings.lam == pytest.approx(17.5)
    assert not page.result.top.any()


def test_arrow_keys_step_the_ball(window, opened, qtbot) -> None:
    page = opened("penalty", penalty="ridge")
    page.scene.plane.grips.reach.setFocus(Qt.FocusReason.TabFocusReason)
    page.scene.canvas.setFocus()
    before = page.settings.lam
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Up)
    settle(window, qtbot)
    assert page.settings.lam > before


def test_marks_stand_at_their_numbers(roomy) -> None:
    page = roomy("penalty")
    scene, read = page.scene, page.result.readouts
    assert [scene.plane.top.x_data[0], scene.plane.top.y_data[0]] == pytest.approx(read["w_lasso"])
    assert [scene.plane.mean.x_data[0], scene.plane.mean.y_data[0]] == pytest.approx(read["posterior_mean"])
    assert scene.plane.labels["map"].text == "MAP (0.7500, 0)"
    assert scene.plane.knots.x_data.tolist() == pytest.approx([1.1, 0.0])
    assert scene.plane.labels["knot1"].text == "λ = 6.5"
    # The MAP lies on its contour and on the ball, and least squares on the way to it.
    assert (
        np.hypot(*(np.stack([scene.plane.contour.x_data, scene.plane.contour.y_data], 1) - page.result.top).T).min()
        < 0.1
    )
    assert np.abs(scene.plane.ball.x_data).max() == pytest.approx(0.75)
    assert scene.plane.path.x_data[0] == 1.6
    assert len(scene.draws.dots.x_data) == 2000
    assert "none on an axis" in scene.draws.panel.frame.furnishing.title


def test_the_dots_of_one_weight_lie_on_its_curve(roomy) -> None:
    for name in ("lasso", "ridge", "elastic_net"):
        side = roomy("penalty", penalty=name).scene.shrinkage
        on = np.interp(side.marks.x_data, side.shown.x_data, side.shown.y_data)
        np.testing.assert_allclose(side.marks.y_data, on, atol=1e-3)
    side = roomy("penalty", scale2=2.0).scene.shrinkage
    assert len(side.marks.x_data) == 1


def test_the_table_has_exact_and_drawn_means(roomy) -> None:
    page = roomy("penalty")
    rows = {row.name: row.cells for row in page.scene.numbers.table.rows}
    assert rows["OLS"] == ("1.6000", "0.5000")
    assert rows["MAP, lasso"] == ("0.7500", "0")
    assert "±" in rows["of 2\u2009000 draws"][0]
    assert "consistent with theory" in page.scene.numbers.table.verdict
    assert page.scene.numbers.table.place is not None


def test_tabs_choose_the_picture_where_there_is_room_for_one(window, opened, qtbot) -> None:
    window.resize(1280, 720)
    page = opened("penalty")
    scene = page.scene
    assert not scene.roomy
    assert scene.tabs.isVisible()
    QTest.mouseClick(scene.tabs.tabs[1], Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert page.scene.view.beside == "draws"
    assert scene.draws.panel.frame.isVisible()
    assert not scene.prior.panel.frame.isVisible()


def test_a_drawer_that_takes_the_room_leaves_one_side_picture(window, roomy, qtbot) -> None:
    scene = roomy("penalty").scene
    assert scene.roomy
    assert scene.numbers.panel.frame.isVisible()
    window.drawers.toggle("derivation")
    qtbot.waitUntil(lambda: not scene.roomy)
    assert scene.tabs.isVisible()
    assert not scene.numbers.panel.frame.isVisible()
    window.drawers.toggle("derivation")
    qtbot.waitUntil(lambda: scene.roomy)
    assert scene.numbers.panel.frame.isVisible()


def test_ghosts_keep_the_ball_where_it_was(window, opened, qtbot) -> None:
    page = opened("penalty")
    scene = page.scene
    scene.toggle_ghosts()
    scene.ask("ended", lam=2.0)
    settle(window, qtbot)
    ghosts = [item for item in scene.plane.panel.items if isinstance(item, Curve) and item.role == "ghost"]
    reach = [np.abs(ghost.x_data).max() for ghost in ghosts if len(ghost.x_data) == 241]
    assert reach == [pytest.approx(0.75)]
    assert np.abs(scene.plane.ball.x_data).max() > 1.5


@pytest.mark.parametrize("name", list(CONCEPT.presets))
@pytest.mark.parametrize("side", SIDES)
def test_every_preset_draws_with_every_side(window, qtbot, name, side) -> None:
    page = preset(window, qtbot, name)
    page.scene.view_edited.emit(page.scene.view.with_values(beside=side, surface=name != "ridge"))
    for look in (Look(theme.DARK, theme.COMPACT), Look(theme.PROJECTOR, theme.PROJECTED)):
        page.scene.set_look(look)
    assert not window.grab().isNull()
    assert page.stage.failure is None
    assert page.scene.describe()
    steps = page.scene.derivation()
    assert len(steps) == 5
    known = {key for panel in page.scene.canvas.panels for item in panel.items for key in item.key.split()}
    assert all(step.words and step.key in known for step in steps)


def test_derivations_carry_the_present_numbers(window, qtbot) -> None:
    lasso = " ".join(step.words for step in preset(window, qtbot, "zeroed-weight").scene.derivation())
    assert "L1 is a Laplace prior: λ = σ²/b = 1/0.1 = 10.0000" in lasso
    assert "|x₂'r| = 7.55 ≤ 10" in lasso
    ridge = " ".join(step.words for step in preset(window, qtbot, "ridge").scene.derivation())
    assert "L2 is a Gaussian prior: λ = σ²/τ² = 1/0.3162²" in ridge
    net = " ".join(step.words for step in preset(window, qtbot, "elastic-net").scene.derivation())
    assert "both priors" in net


def test_formulas_add_up(opened) -> None:
    page = opened("penalty")
    objective, tongue, found = page.scene.formulas()[0]
    total, loss, cost = (float(objective.terms[place].value) for place in (0, 2, 4))
    assert total == pytest.approx(loss + cost, abs=1.1e-4)
    assert tongue.terms[2].value == "1 / 0.1"
    assert found.terms[0].value == "(0.7500, 0)"


def test_no_penalty_has_an_infinite_scale(window, qtbot) -> None:
    page = preset(window, qtbot, "no-penalty")
    assert page.scene.formulas()[0][1].terms[2].value == "1 / ∞"
    assert "Flat prior" in page.scene.prior.panel.frame.furnishing.title
    assert not len(page.scene.plane.contour.x_data)
    assert "least-squares point" in page.scene.status()


def test_predict_hides_the_map_and_shows_the_gap(window, opened, qtbot) -> None:
    page = opened("penalty")
    plane = page.scene.plane
    window.toggle_predict()
    for hidden in (plane.top, plane.path, plane.ball, plane.contour, plane.mean):
        assert not len(hidden.x_data)
    assert not plane.grips.reach.isVisible()
    assert plane.guess_handle.isVisible()
    assert page.scene.formulas()[0][-1].terms[0].value == "?"
    drag(page.scene.canvas, plane.guess_handle, 40, 10)
    assert plane.guess == pytest.approx(plane.guess_handle.value)
    window.toggle_predict()
    assert len(plane.top.x_data)
    gap = math.hypot(*(page.result.top - np.array(plane.guess)))
    assert f"off by {gap:.4f}" in plane.labels["guess"].text


def test_a_refused_value_is_said_and_changes_nothing(window, opened, qtbot) -> None:
    page = opened("penalty")
    page.scene.ask("ended", rho=1.0)
    settle(window, qtbot)
    assert page.settings.rho == 0.3
    assert "rho = 1 is not allowed" in window.status.words.text()


def test_a_weight_that_is_zero_is_written_so() -> None:
    assert words.weight(0.0) == "0"
    assert words.weight(1e-9) != "0"
    assert words.at_words((0.5, 0.0)) == "(0.5000, 0)"


def test_the_hand_shows_that_handles_can_be_dragged(window, opened) -> None:
    page = opened("penalty")
    plane = page.scene.plane
    at = page.scene.canvas.mapFromScene(plane.grips.reach.pos())
    QTest.mouseMove(page.scene.canvas.viewport(), at + QPoint(3, 3))
    QTest.mouseMove(page.scene.canvas.viewport(), at)
    assert plane.grips.reach.cursor().shape() == Qt.CursorShape.OpenHandCursor
    assert plane.grips.reach.spoken()

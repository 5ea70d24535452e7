"""Losses in the real window: points and lines under the mouse and the keyboard, and what lights up with them."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.concepts import noise
from tests.gui.conftest import double_click, settle

LEFT = Qt.MouseButton.LeftButton
POINTS = {"dataset": "own", "x": (1.0, 2.0, 3.0, 4.0, 5.0), "y": (1.0, 2.5, 2.0, 4.5, 4.0)}


@pytest.fixture
def page(opened):
    return opened("noise")


def spot(panel, x: float, y: float) -> QPoint:
    return QPointF(panel.plane.px(x), panel.plane.py(y)).toPoint()


def of_point(page, index: int) -> QPoint:
    result = page.scene.result
    return spot(page.scene.panel, result.x[index], result.y[index])


def drag(page, start: QPoint, *moves: QPoint) -> None:
    viewport = page.scene.canvas.viewport()
    QTest.mouseMove(viewport, start)
    QTest.mousePress(viewport, LEFT, pos=start)
    for move in moves:
        QTest.mouseMove(viewport, start + move)
    QTest.mouseRelease(viewport, LEFT, pos=start + moves[-1])


def test_an_outlier_pulls_the_square_and_leaves_the_absolute_line(window, opened, qtbot) -> None:
    page = opened("noise")
    before = page.result
    outlier = int(np.argmax(before.y))
    drag(page, of_point(page, outlier), QPoint(0, 40), QPoint(0, 90), QPoint(0, 130))
    settle(window, qtbot)
    after = page.result
    assert page.settings.dataset == "own"
    assert after.y[outlier] < before.y[outlier] - 1
    assert after.x[outlier] == pytest.approx(before.x[outlier], abs=0.05)
    assert np.array_equal(np.delete(after.y, outlier), np.delete(before.y, outlier))
    moved = {loss: abs(after.readouts["fits"][loss]["slope"] - before.readouts["fits"][loss]["slope"])
             for loss in ("mse", "mae", "huber")}  # fmt: skip
    assert moved["mse"] > 0.03
    assert moved["mae"] < 1e-9
    assert moved["huber"] < 0.5 * moved["mse"]
    assert window.undo.count() == 1
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings == before.settings


def test_any_point_can_be_taken_hold_of(window, opened, qtbot) -> None:
    page = opened("noise", **POINTS)
    for index in (0, 3):
        old = page.result.y[index]
        drag(page, of_point(page, index), QPoint(0, -20), QPoint(0, -30))
        settle(window, qtbot)
        assert page.result.y[index] > old
        assert page.scene.points.held == index


def test_a_double_click_adds_and_delete_removes(window, opened, qtbot) -> None:
    page = opened("noise", **POINTS)
    at = spot(page.scene.panel, 1.5, 4.0)
    viewport = page.scene.canvas.viewport()
    QTest.mouseMove(viewport, at)
    QTest.mouseClick(viewport, LEFT, pos=at)
    double_click(viewport, at)
    settle(window, qtbot)
    assert len(page.result.x) == 6
    assert (page.result.x[5], page.result.y[5]) == pytest.approx((1.5, 4.0), abs=0.03)
    assert page.scene.points.held == 5
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Delete)
    settle(window, qtbot)
    assert page.settings.x == POINTS["x"]
    assert window.undo.count() == 2


def test_the_last_two_points_stay(window, opened, qtbot) -> None:
    page = opened("noise", dataset="own", x=(0.0, 1.0), y=(0.0, 1.0))
    page.scene.canvas.setFocus()
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Delete)
    assert len(page.settings.x) == 2
    assert "must be from 2" in window.status.words.text()


def test_a_double_click_on_a_point_adds_none(window, opened, qtbot) -> None:
    page = opened("noise", **POINTS)
    at = of_point(page, 2)
    QTest.mouseMove(page.scene.canvas.viewport(), at)
    double_click(page.scene.canvas.viewport(), at)
    settle(window, qtbot)
    assert len(page.settings.x) == 5


def test_the_keyboard_walks_from_point_to_point_and_moves_them(window, opened, qtbot) -> None:
    page = opened("noise", **POINTS)
    scene = page.scene
    scene.canvas.setFocus()
    scene.points.handle.setFocus(Qt.FocusReason.TabFocusReason)
    scene.points.hold(0)
    qtbot.keyClick(scene.canvas, Qt.Key.Key_PageUp)
    assert scene.points.held == 1
    assert scene.points.under == 1
    qtbot.keyClick(scene.canvas, Qt.Key.Key_PageDown)
    qtbot.keyClick(scene.canvas, Qt.Key.Key_PageDown)
    assert scene.points.held == 4
    before = page.settings.y[4]
    qtbot.keyClick(scene.canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    settle(window, qtbot)
    assert page.settings.y[4] > before
    assert page.settings.y[:4] == POINTS["y"][:4]


def test_a_pulled_line_snaps_back(window, page, qtbot) -> None:
    scene, before = page.scene, page.settings
    handle = scene.pull.handles["a"]
    at = scene.canvas.mapFromScene(handle.pos())
    viewport = scene.canvas.viewport()
    QTest.mouseMove(viewport, at)
    QTest.mousePress(viewport, LEFT, pos=at)
    for dy in (-20, -60):
        QTest.mouseMove(viewport, at + QPoint(0, dy))
    fit = page.result.fit("a")
    pulled = scene.lines["a"].y_data
    assert pulled[1] > float(fit.at(np.array([10.0]))[0]) + 1
    assert scene.pull.label.text.startswith("log L falls by")
    assert scene.pull.ghost.isVisible()
    QTest.mouseRelease(viewport, LEFT, pos=at + QPoint(0, -60))
    settle(window, qtbot)
    assert np.allclose(scene.lines["a"].y_data, fit.at(np.array(scene.panel.x_span.limits)))
    assert not scene.pull.ghost.isVisible()
    assert handle.value[1] == pytest.approx(float(fit.at(np.array([handle.value[0]]))[0]))
    assert "lower; no other line does better" in window.status.words.text()
    assert page.settings == before
    assert window.undo.count() == 0


def test_with_motion_it_springs(page, qtbot) -> None:
    scene = page.scene
    scene.canvas.motion = True
    at = scene.pull.handles["b"].value[1]
    scene.pull._moved("b", at + 3.0, "began")
    scene.pull._moved("b", at + 3.0, "ended")
    assert scene.pull.letter == "b"
    qtbot.waitUntil(lambda: scene.pull.letter == "", timeout=3000)
    fit = page.result.fit("b")
    assert np.allclose(scene.lines["b"].y_data, fit.at(np.array(scene.panel.x_span.limits)))


def test_the_pull_costs_what_the_likelihood_says(page) -> None:
    scene, fit = page.scene, page.result.fit("a")
    at = scene.pull._x("a")
    scene.pull._moved("a", float(fit.at(np.array([at]))[0]) + 2.0, "moved")
    x, y = page.result.x, page.result.y
    pivot = np.median(x)
    off = y - fit.at(x) - 2.0 * (x - pivot) / (at - pivot)
    rise = np.sum(off**2) - np.sum(fit.residuals**2)
    assert scene.pull.lost(page.result, fit) == pytest.approx(rise / (2 * fit.scale**2), rel=1e-9)


def test_pointing_at_an_observation_lights_its_residual_everywhere(page, qtbot) -> None:
    scene = page.scene
    QTest.mouseMove(scene.canvas.viewport(), of_point(page, 4))
    assert scene.points.under == 4
    for place in range(3):
        for letter, fit in page.result.shown:
            assert scene.curves.spots[place][letter].x_data == pytest.approx([fit.residuals[4]])
    strip = page.stage.strip.formulas
    assert strip[1].label == "observation 5"
    values = [term.value.replace("−", "-") for term in strip[1].terms if term.role]
    assert float(values[0]) == pytest.approx(float(values[1]) + float(values[2]), abs=2e-4)
    QTest.mouseMove(scene.canvas.viewport(), QPoint(5, 5))
    assert scene.points.under == -1
    assert len(page.stage.strip.formulas) == 1


def test_pointing_at_a_residual_finds_its_observation(page) -> None:
    scene = page.scene
    outlier = int(np.argmax(page.result.y))
    dots, panel = scene.curves.residuals[1], scene.curves.panels[1]
    QTest.mouseMove(scene.canvas.viewport(), spot(panel, dots.x_data[outlier], dots.y_data[outlier]))
    assert scene.points.under == outlier


def test_the_corner_of_huber_can_be_dragged(window, opened, qtbot) -> None:
    page = opened("noise")
    scene = page.scene
    drag(page, scene.canvas.mapFromScene(scene.curves.corner.pos()), QPoint(20, 0), QPoint(40, 0))
    settle(window, qtbot)
    assert page.settings.delta > 1.6
    assert window.undo.count() == 1


def test_huber_has_no_corner_where_it_is_not_shown(opened) -> None:
    page = opened("noise", loss_c="none")
    assert not page.scene.curves.corner.isVisible()
    assert not page.scene.lines["c"].isVisible()


def test_predict_hides_the_lines_and_measures_the_guess(window, opened, qtbot) -> None:
    page = opened("noise")
    scene = page.scene
    window.toggle_predict()
    assert not any(line.isVisible() for line in scene.lines.values())
    assert scene.table.rows == ()
    assert page.stage.strip.formulas[0].terms[0].value == "?"
    low, high = scene.guess.handles
    drag(page, scene.canvas.mapFromScene(low.pos()), QPoint(0, 30), QPoint(0, 60))
    drag(page, scene.canvas.mapFromScene(high.pos()), QPoint(0, -30), QPoint(0, -60))
    assert scene.guess.line[1] > scene.guess.line[0]
    window.toggle_predict()
    assert all(line.isVisible() for line in scene.lines.values())
    assert len(scene.table.rows) == 5
    fit, x = page.result.fit("a"), page.result.x
    more = np.sum((page.result.y - scene.guess.heights(x)) ** 2) / np.sum(fit.residuals**2) - 1
    assert scene.guess.label.text == f"your guess: its loss is {100 * more:.0f} % above the least"
    assert not low.isVisible()


def test_the_curves_are_the_models(page) -> None:
    curves = page.scene.curves.curves
    for letter, fit in page.result.shown:
        eps = curves[0][letter].x_data
        assert np.allclose(curves[0][letter].y_data, fit.model.pdf(eps, fit.scale))
        at = curves[1][letter].x_data
        loss = np.interp(eps, at, curves[1][letter].y_data)  # straight between the points that are drawn
        known = fit.model.logpdf(np.zeros(1), fit.scale) - fit.model.logpdf(eps, fit.scale)
        assert np.allclose(loss, known, atol=2e-3 * known.max())
        area = np.sum(np.diff(eps) * 0.5 * (curves[0][letter].y_data[1:] + curves[0][letter].y_data[:-1]))
        assert 0.9 < area <= 1.003  # by chords


@pytest.mark.parametrize("preset", [*noise.CONCEPT.presets])
def test_every_preset_draws(window, qtbot, preset) -> None:
    window.open("noise", noise.CONCEPT.start(preset))
    settle(window, qtbot)
    scene = window.page.scene
    assert scene.describe()
    assert all(note in scene.table.verdict for note in scene.result.notes[:2])
    for width, height in ((1100, 660), (1900, 1000)):
        window.resize(width, height)
        QApplication.processEvents()  # the controls fold where there is no room beside them
        assert scene.table.height(scene.look) <= scene.table_panel.plane.height + 1


@pytest.mark.parametrize(
    ("x", "y"), [((0.0, 1.0, 2.0), (1.0, 2.0, 3.0)), ((2.0, 2.0, 2.0), (1.0, 2.0, 4.0)), ((2.0, 2.0), (1.0, 1.0))]
)
def test_lines_without_noise_or_slope_draw(opened, x, y) -> None:
    page = opened("noise", dataset="own", x=x, y=y)
    assert page.stage.failure is None
    assert page.scene.result.notes[0] in page.scene.table.verdict


def test_other_lines_that_do_as_well_are_dotted(window, qtbot) -> None:
    window.open("noise", noise.CONCEPT.start("not-unique"))
    settle(window, qtbot)
    others = window.page.scene.others
    slopes = [(others.y_data[i + 1] - others.y_data[i]) / (others.x_data[i + 1] - others.x_data[i]) for i in (0, 3)]
    assert sorted(slopes) == pytest.approx([-0.25, 1.25])


def test_the_derivation_walks_with_the_present_numbers(window, page) -> None:
    steps = page.scene.derivation()
    assert f"{page.result.readouts['scale'][0] ** 2:.4f}" in steps[5].words
    window.drawers.toggle("derivation")
    window.drawers.derivation.go(len(steps) - 1)
    assert window.drawers.derivation.isVisible()


def test_ghost_and_lock(window, page, qtbot) -> None:
    window.toggle_ghost()
    assert page.scene.ghosts
    window.toggle_lock()
    limits = page.scene.panel.y_span.limits
    window.change(page, page.settings.with_values(intercept=100.0))
    settle(window, qtbot)
    assert page.scene.panel.y_span.limits == limits
    window.toggle_lock()
    window.toggle_ghost()
    assert not page.scene.ghosts

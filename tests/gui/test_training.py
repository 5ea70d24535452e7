"""The training scene in the real window: handles, points, labels, the player, Predict, and what is said in words."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine.concepts.training import CONCEPT
from gui import theme
from gui.formula import FormulaStrip
from gui.theme import Look
from tests.gui.conftest import settle


def pixel(panel, x: float, y: float) -> QPoint:
    return panel.canvas.mapFromScene(panel.plane.px(x), panel.plane.py(y))


def drag(canvas, start: QPoint, dx: int, dy: int, steps: int = 6) -> None:
    viewport = canvas.viewport()
    QTest.mouseMove(viewport, start)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, steps + 1):
        QTest.mouseMove(viewport, start + QPoint(dx * step // steps, dy * step // steps))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(dx, dy))


def lonely(page) -> int:
    """A point with no other near it, so that the mouse can only mean this one."""
    points = page.result.points
    apart = np.linalg.norm(points[:, None] - points, axis=2) + 1e9 * np.eye(len(points))
    return int(np.argmax(apart.min(axis=1)))


def test_the_chapter_is_drawn_with_its_numbers(window, opened, qtbot) -> None:
    page = opened("training", **CONCEPT.presets["chapter"])
    terms = {term.symbol: term.value for formula in page.stage.strip.formulas for term in formula.terms}
    assert terms["J(θ)"] == "0.5324"
    assert terms["‖θ - θ̂_{MLE}‖"] == "0.4422"
    assert "not converged" in page.stage.strip.aside[1]
    assert "has not converged: it is 0.4422 from the MLE" in page.scene.table.verdict
    cells = {row.name: row.cells for row in page.scene.table.rows}
    assert cells["w₁"][:3] == ("0.9055", "1.2774", "0.1437")
    assert "has not converged" in page.scene.describe()


def test_dragging_the_start_is_one_undo_entry(window, opened, qtbot) -> None:
    page = opened("training", epochs=50)
    before = page.settings
    plane = page.scene.plane
    drag(page.scene.canvas, pixel(plane.panel, 0.0, 0.0), 60, 40)
    settle(window, qtbot)
    assert page.settings.start1 > 0.1
    assert page.settings.start2 < -0.05
    assert page.settings.start0 == 0.0
    assert page.result.paths[0][0].tolist() == [0.0, page.settings.start1, page.settings.start2]
    assert window.undo.count() == 1
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings == before


def test_dragging_a_point_moves_it_and_no_other(window, opened, qtbot) -> None:
    page = opened("training", n=30, epochs=50)
    index, before = lonely(page), page.result.points.copy()
    start = pixel(page.scene.points.panel, *before[index])
    drag(page.scene.canvas, start, 30, -20)
    settle(window, qtbot)
    after = page.result.points
    assert page.settings.source == "own"
    assert after[index][0] > before[index][0] + 0.05
    assert after[index][1] > before[index][1] + 0.05
    assert (np.delete(after, index, axis=0) == np.delete(before, index, axis=0)).all()
    assert window.undo.count() == 1


def test_a_click_turns_a_label_over(window, opened, qtbot) -> None:
    page = opened("training", n=30, epochs=50)
    index, before = lonely(page), page.result.labels.copy()
    at = pixel(page.scene.points.panel, *page.result.points[index])
    qtbot.mouseClick(page.scene.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(window, qtbot)
    changed = np.flatnonzero(page.result.labels != before)
    assert changed.tolist() == [index]
    assert window.undo.count() == 1
    window.undo.undo()
    settle(window, qtbot)
    assert (page.result.labels == before).all()
    assert page.settings.source == "drawn"


def test_arrow_keys_move_the_point_last_touched(window, opened, qtbot) -> None:
    page = opened("training", n=30, epochs=20)
    grip = page.scene.points.grip
    x = page.result.points[page.scene.points.index][0]
    page.scene.canvas.setFocus()
    grip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Right)
    settle(window, qtbot)
    assert page.result.points[page.scene.points.index][0] > x


def test_the_player_walks_the_path(window, opened, qtbot) -> None:
    page = opened("training", epochs=300)
    player = page.stage.player
    assert player.isVisible()
    whole = page.result.paths[0]
    for step in (1, 120, 299):
        player.transport.go(step)
        assert page.scene.result.done == step
        assert page.scene.result.readouts["weights"] == whole[step].tolist()
        here = page.scene.plane.here["a"]
        assert (here.x_data[0], here.y_data[0]) == (whole[step][1], whole[step][2])
        assert page.scene.loss.curves["a"].x_data[-1] == step
        assert page.stage.strip.aside[0] == f"After {step} epochs"
    qtbot.keyClick(window, Qt.Key.Key_Left)
    assert page.scene.result.done == 298
    qtbot.mouseClick(player.more[10], Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    player.transport.go(310)
    settle(window, qtbot)
    assert page.settings.epochs == 310


def test_the_prior_shows_likelihood_and_penalty_apart(window, opened, qtbot) -> None:
    page = opened("training", lam=60.0, learning_rate=0.1, epochs=200)
    loss, result = page.scene.loss, page.result
    nll, penalty = result.loss(0)
    assert loss.likelihood.y_data[-1] == pytest.approx(nll)
    assert loss.curves["a"].y_data[-1] == pytest.approx(nll + penalty)
    assert loss.band.high[-1] - loss.band.low[-1] == pytest.approx(penalty)
    assert "penalty" in loss.panel.frame.furnishing.heights
    assert page.scene.plane.map.x_data[0] == pytest.approx(result.readouts["map_weights"][1])
    assert page.scene.plane.mle.x_data[0] == pytest.approx(result.readouts["mle_weights"][1])
    page.panel.row("lam").enter("0")
    settle(window, qtbot)
    assert len(loss.likelihood.x_data) == 0
    assert len(page.scene.plane.map.x_data) == 0
    assert "no penalty" in loss.panel.frame.furnishing.heights


def test_the_ellipse_has_the_standard_errors_as_its_shadow(window, opened, qtbot) -> None:
    page = opened("training", epochs=10)
    ellipse, read = page.scene.plane.ellipse, page.result.readouts
    assert ellipse.x_data.max() - read["mle_weights"][1] == pytest.approx(read["standard_errors"][1], rel=1e-3)
    assert ellipse.y_data.max() - read["mle_weights"][2] == pytest.approx(read["standard_errors"][2], rel=1e-3)


def test_without_an_mle_the_picture_says_where_it_went(window, opened, qtbot) -> None:
    page = opened("training", **CONCEPT.presets["separable"])
    plane = page.scene.plane
    assert plane.outwards.isVisible()
    assert "infinity" in plane.labels["mle"].text
    assert len(plane.mle.x_data) == 0
    assert not plane.ellipse.isVisible()
    assert "leaves the picture" in plane.labels["left"].text
    assert page.scene.table.verdict.startswith("No MLE")
    page.panel.row("lam").enter("1")
    settle(window, qtbot)
    assert not plane.outwards.isVisible()
    assert len(plane.map.x_data) == 1
    assert plane.ellipse.isVisible()


@pytest.mark.parametrize(
    "preset", ["too-fast", "run-away", "quasi-separable", "mini-batches", "side-by-side", "newton"]
)
def test_every_preset_is_drawn(window, opened, qtbot, preset) -> None:
    page = opened("training", **CONCEPT.presets[preset])
    assert page.stage.failure is None
    page.panel.row("scale").chosen.emit("log")
    heights = page.scene.loss.curves["a"].y_data
    assert np.isfinite(heights).all()
    assert "logarithmic" in page.scene.loss.panel.frame.furnishing.heights


def test_predict_hides_where_the_loop_ends(window, opened, qtbot) -> None:
    page = opened("training")
    plane = page.scene.plane
    window.toggle_predict()
    assert len(plane.paths["a"].x_data) == 0
    assert len(page.scene.loss.curves["a"].x_data) == 0
    assert page.scene.points.field.weights is None
    assert page.scene.table.rows == ()
    assert page.stage.strip.formulas[0].terms[0].value == "?"
    handle = plane.guess_handle
    assert handle.isVisible()
    drag(page.scene.canvas, page.scene.canvas.mapFromScene(handle.pos()), 40, 30)
    guess = plane.guess
    window.toggle_predict()
    off = math.dist(guess, page.result.weights(0)[[1, 2]])
    assert f"{off:.4f} off" in plane.labels["guess"].text
    assert plane.gap.ends[0] == pytest.approx([*guess, *page.result.weights(0)[[1, 2]]])
    assert not handle.isVisible()


def test_the_field_is_the_model(window, opened, qtbot) -> None:
    page = opened("training", epochs=100)
    points = page.scene.points
    x, y = points.lines["a"].line()
    w = page.result.weights(0)
    assert w[0] + w[1] * x + w[2] * y == pytest.approx([0.0, 0.0], abs=1e-12)
    canvas = page.scene.canvas
    image = canvas.grab().toImage()
    # Far on the side of the ones the surface is tinted, far on the other it is not.
    (x0, x1), (y0, y1) = points.panel.x_span.limits, points.panel.y_span.limits
    corners = [(x, y) for x in (x0 + 0.1, x1 - 0.1) for y in (y0 + 0.1, y1 - 0.1)]
    chances = [1 / (1 + math.exp(-(w[0] + w[1] * x + w[2] * y))) for x, y in corners]
    reds = [image.pixelColor(pixel(points.panel, *corner)).red() for corner in corners]
    assert reds[int(np.argmax(chances))] < reds[int(np.argmin(chances))] - 30


def test_ghosts_keep_the_path_before(window, opened, qtbot) -> None:
    page = opened("training", epochs=100)
    before = len(page.scene.plane.panel.items)
    window.toggle_ghost()
    assert len(page.scene.plane.panel.items) > before
    window.toggle_ghost()
    assert len(page.scene.plane.panel.items) == before


def test_bad_points_are_refused_at_their_row(window, opened, qtbot) -> None:
    page = opened("training", **CONCEPT.presets["quasi-separable"])
    before = page.settings
    page.panel.row("data").enter("0, 0, 1, 1, 1, 2")
    assert page.settings == before
    assert "point 2 has the label 2" in page.panel.row("data").error.text()


def test_pictures_of_two_panels(window, opened, qtbot) -> None:
    page = opened("training", epochs=50)
    scene = page.scene
    page.panel.row("picture").chosen.emit("loss")
    assert not scene.points.panel.frame.isVisible()
    assert not scene.points.grip.isVisible()
    assert scene.loss.panel.plane.height > 300
    page.panel.row("picture").chosen.emit("points")
    assert scene.points.grip.isVisible()
    assert not scene.loss.curves["a"].isVisible()
    page.panel.row("picture").chosen.emit("all")
    assert scene.loss.curves["a"].isVisible()
    assert scene.table.isVisible()


def test_the_projector_has_room_for_two(window, opened, qtbot) -> None:
    page = opened("training", epochs=50)
    window.toggle_projector()
    assert page.scene.picture == "points"
    assert page.scene.plane.panel.plane.height > 0.3 * page.scene.canvas.height()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert page.scene.picture == "all"


def test_the_derivation_lights_what_it_speaks_of(window, opened, qtbot) -> None:
    page = opened("training", epochs=50)
    keys = {key for panel in page.scene.canvas.panels for item in panel.items for key in item.key.split()}
    steps = page.scene.derivation()
    assert len(steps) >= 6
    for step in steps:
        assert set(step.key.split()) & keys
    window.drawers.toggle("derivation")
    assert window.drawers.derivation.isVisible()


def test_the_aside_is_painted_anew_when_only_it_changes(qtbot) -> None:
    strip = FormulaStrip(Look(theme.LIGHT, theme.DESK))
    qtbot.addWidget(strip)
    strip.resize(900, 106)
    strip.show_formulas((), ("first", "words"))
    first = strip.grab().toImage()
    strip.show_formulas((), ("other", "sayings"))
    assert strip.grab().toImage() != first


def test_a_path_that_leaves_the_picture_is_said_to(window, opened, qtbot) -> None:
    page = opened("training", **CONCEPT.presets["run-away"])
    assert "leaves the picture" in page.scene.plane.panel.frame.furnishing.title
    assert "rises out of the picture" in page.scene.loss.panel.frame.furnishing.title
    assert "overshoots" in page.scene.table.verdict
    page.stage.player.transport.go(1)
    assert "leaves" not in page.scene.plane.panel.frame.furnishing.title


def test_the_grip_shows_the_label_it_holds(window, opened, qtbot) -> None:
    page = opened("training", n=30, epochs=20)
    points = page.scene.points
    assert points.grip.one == bool(page.result.labels[points.index])
    index = lonely(page)
    at, viewport = pixel(points.panel, *page.result.points[index]), page.scene.canvas.viewport()
    # From elsewhere: a pointer that happens to rest there already makes no move.
    for place in (at + QPoint(40, 40), at):
        QTest.mouseMove(viewport, place)
    qtbot.waitUntil(lambda: points.index == index)
    assert points.grip.one == bool(page.result.labels[index])

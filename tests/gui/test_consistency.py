"""Consistency's tab in the real window: the band under the hand, single paths, the player, prediction, the swarm."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from engine.concepts.consistency import CONCEPT, ConsistencySettings
from gui import theme
from gui.axes import Plane
from gui.scenes.consistency import TEASER, ConsistencyScene
from gui.scenes.consistency_side import wilson
from gui.scenes.consistency_swarm import Swarm
from gui.theme import Look
from tests.gui.conftest import point_at, settle

FEW = {"n_max": 300, "n_paths": 40}


def on_path(scene: ConsistencyScene, path: int, place: int) -> QPoint:
    r, plane = scene.result, scene.paths.plane
    at = QPointF(plane.px(float(np.log10(r.sizes[place]))), plane.py(float(r.path(path)[place])))
    return scene.canvas.mapFromScene(at)


def lonely(scene: ConsistencyScene, place: int) -> int:
    """The path that is farthest up at a size, within the picture."""
    values = scene.result.estimates_at(place)
    return int(np.argmax(np.where(values < scene.paths.y_span.hi, values, -np.inf)))


def test_the_band_is_dragged(window, opened, qtbot):
    page = opened("consistency", **FEW)
    scene, view = page.scene, page.scene.canvas
    before, undone = page.result.found.copy(), window.undo.count()
    start = view.mapFromScene(scene.handle.pos())
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (12, 24):
        qtbot.mouseMove(view.viewport(), start - QPoint(0, step))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start - QPoint(0, 24))
    settle(window, qtbot)
    assert page.settings.epsilon > 0.2
    assert (page.result.found <= before).all()
    assert (page.result.found < before).any()
    assert scene.handle.value[1] == pytest.approx(page.settings.epsilon)
    assert window.undo.count() == undone + 1
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings.epsilon == 0.2


@pytest.mark.parametrize(
    ("values", "field"),
    [({}, "mu"), ({"estimator": "neyman_scott"}, "sigma"), ({"population": "uniform", "estimator": "maximum"}, "high")],
    ids=str,
)
def test_the_truth_is_dragged_and_takes_the_paths_along(window, opened, qtbot, values, field):
    page = opened("consistency", **FEW, **values)
    scene, view = page.scene, page.scene.canvas
    before, theta = page.settings, page.result.goal.theta
    start = view.mapFromScene(scene.mover.pos())
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), start + QPoint(0, 20))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(0, 20))
    settle(window, qtbot)
    assert getattr(page.settings, field) < getattr(before, field)
    assert page.result.goal.theta < theta
    assert scene.mover.value[1] == pytest.approx(page.result.goal.theta)
    np.testing.assert_array_equal(scene.swarm.y_data, page.result.estimates)


def test_a_truth_of_many_parameters_has_no_handle(opened):
    assert not opened("consistency", population="data", **FEW).scene.mover.isVisible()
    assert opened("consistency", **FEW).scene.mover.isVisible()


def test_keys_step_the_band_and_enter_types(window, opened, qtbot):
    page = opened("consistency", **FEW)
    page.scene.canvas.setFocus()
    page.scene.handle.setFocus()
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Up)
    settle(window, qtbot)
    assert page.settings.epsilon > 0.2
    asked = []
    page.scene.type_asked.connect(asked.append)
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Return)
    assert asked == ["epsilon"]


def test_a_click_singles_a_path_out(window, opened, qtbot):
    page = opened("consistency", **FEW)
    scene = page.scene
    place = page.result.place(30)
    path = lonely(scene, place)
    at = on_path(scene, path, place)
    qtbot.mouseClick(scene.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert scene.chosen == path
    np.testing.assert_array_equal(scene.chosen_path.y_data, page.result.path(path))
    assert scene.labels["chosen"].text == f"path {path + 1} of 40"
    assert f"Path {path + 1} of 40" in window.status.words.text()
    qtbot.mouseClick(scene.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert scene.chosen is None
    assert scene.chosen_path.empty


def test_pointing_at_a_path_tells_of_it(window, opened, qtbot):
    page = opened("consistency", **FEW)
    scene = page.scene
    place = page.result.place(30)
    path = lonely(scene, place)
    point_at(scene.canvas.viewport(), on_path(scene, path, place))
    assert scene.pointed == path
    assert f"Path {path + 1} of 40" in window.status.words.text()
    plane = scene.outside.panel.plane
    point_at(scene.canvas.viewport(), scene.canvas.mapFromScene(QPointF(plane.px(1.0), plane.py(0.9))))
    assert scene.pointed is None
    assert "Outside the band at n = 10: " in window.status.words.text()


def test_the_player_goes_along_n(window, opened, qtbot):
    page = opened("consistency", **FEW)
    player = page.stage.player
    assert player.transport.total == 300
    player.transport.go(17)
    assert page.scene.result.n == 17
    assert page.scene.swarm.x_data[-1] == pytest.approx(np.log10(17.0))
    qtbot.keyClick(window, Qt.Key.Key_Left)
    assert page.scene.result.n == 16
    player.transport.go(400)
    settle(window, qtbot)
    assert page.settings.n_max == 400


def test_predict_hides_where_they_go_and_a_guess_is_committed(window, opened, qtbot):
    page = opened("consistency", estimator="neyman_scott", **FEW)
    scene = page.scene
    window.toggle_predict()
    assert scene.swarm.x_data[-1] <= np.log10(TEASER)
    assert scene.outside.found.empty
    assert scene.rate.found.empty
    assert scene.limit.empty
    assert not scene.table.rows
    values = [term.value for formula in scene.formulas()[0] for term in formula.terms]
    assert "0.5000" not in values
    assert "0.5" not in scene.describe()
    view, start = scene.canvas, scene.canvas.mapFromScene(scene.guess.handle.pos())
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), start + QPoint(0, 30))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(0, 30))
    level = scene.guess.level
    window.toggle_predict()
    assert not scene.guess.gap.empty
    assert "off" in scene.guess.label.text
    np.testing.assert_allclose(scene.guess.gap.ends[0, 1::2], [level, 0.5])
    assert not scene.outside.found.empty


def test_no_sd_is_said_and_quartiles_drawn(opened):
    page = opened("consistency", population="cauchy", **FEW)
    scene = page.scene
    assert "No sd" in scene.rate.panel.frame.furnishing.title
    np.testing.assert_allclose(10.0**scene.rate.found.y_data, page.result.quartile_range)
    assert scene.rate.fit.empty
    assert "as wide as one of them" in scene.describe()


@pytest.mark.parametrize("preset", sorted(CONCEPT.presets))
def test_every_preset_draws_and_derives(window, qtbot, preset):
    window.open("consistency", CONCEPT.start(preset).with_values(n_max=200, n_paths=30))
    settle(window, qtbot)
    page = window.page
    assert page.scene.describe()
    assert len(page.scene.derivation()) >= 2
    assert all(page.scene.formulas()[1])


def test_the_limit_is_drawn_only_where_it_is_not_the_truth(opened):
    assert opened("consistency", **FEW).scene.limit.empty
    scene = opened("consistency", estimator="neyman_scott", **FEW).scene
    np.testing.assert_allclose(scene.limit.ends[0, 1::2], [0.5, 0.5])


def test_what_leaves_the_picture_is_said(opened):
    page = opened("consistency", population="cauchy", **FEW)
    low, high = page.scene.paths.y_span.limits
    out = ((page.result.estimates < low) | (page.result.estimates > high)).any(axis=0).sum()
    assert out > 0
    assert f"{out} leave the picture" in page.scene.paths.frame.furnishing.heights


def test_a_projected_page_keeps_the_three_pictures(qtbot):
    look = Look(theme.PROJECTOR, theme.metrics_for(1920, True))
    scene = ConsistencyScene(look)
    qtbot.addWidget(scene.widget)
    scene.widget.resize(1900, 640)
    scene.set_look(look)
    scene.show_result(CONCEPT.last(ConsistencySettings(**FEW)))
    assert not scene.table_panel.frame.isVisible()
    for panel in (scene.paths, scene.outside.panel, scene.rate.panel):
        assert panel.frame.isVisible()
        assert panel.plane.height > 80


def test_wilsons_interval_holds_the_share_and_has_room_where_none_is_outside():
    share = np.array([0.0, 0.3, 1.0])
    low, high = wilson(share, 500)
    # z²/(R + z²) with z = 2.
    assert low[0] == 0.0
    assert high[0] == pytest.approx(4.0 / 504.0)
    assert low[1] < 0.3 < high[1]
    assert low[2] == pytest.approx(1.0 - 4.0 / 504.0)
    # Each end is that p whose own two standard errors reach the share.
    for p in (low[1], high[1]):
        assert abs(p - 0.3) == pytest.approx(2.0 * np.sqrt(p * (1.0 - p) / 500))


# -- the swarm


def painted(swarm: Swarm, plane: Plane) -> np.ndarray:
    """Alpha (height, width) of what the swarm paints."""
    width, height = round(plane.width), round(plane.height)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    swarm.draw(painter, plane, Look(theme.LIGHT, theme.DESK))
    painter.end()
    return np.frombuffer(image.constBits(), dtype=np.uint8).reshape(height, width, 4)[:, :, 3].copy()


PLANE = Plane(0.0, 0.0, 200.0, 100.0, 0.0, 2.0, -1.0, 1.0)


def test_the_swarm_paints_where_the_paths_are():
    x = np.linspace(0.0, 2.0, 21)
    y = np.column_stack([np.full(21, 0.5), np.linspace(-0.5, -0.9, 21)])
    swarm = Swarm("a")
    swarm.set_data(1, x, y)
    alpha = painted(swarm, PLANE)
    for column in (0, 57, 150, 198):
        rows = np.flatnonzero(alpha[:, column])
        due = [PLANE.py(0.5), PLANE.py(-0.5 - 0.2 * 2.0 * (column + 0.5) / 200.0)]
        assert all(np.abs(rows + 0.5 - height).min() <= 1.0 for height in due)
        assert all(min(abs(row + 0.5 - height) for height in due) <= 2.0 for row in rows)


def test_more_paths_are_darker():
    x, y = np.array([0.0, 2.0]), np.zeros((2, 60))
    y[:, :3] = 0.5
    swarm = Swarm("a")
    swarm.set_data(1, x, y)
    alpha = painted(swarm, PLANE)[:, 100]
    assert alpha[:50][alpha[:50] > 0].max() > 0
    assert alpha[45:55].max() > alpha[20:30].max() > 0


def test_growing_gives_the_picture_of_the_whole():
    x = np.log10(np.arange(1.0, 101.0))
    y = np.cumsum(np.random.default_rng(1).normal(scale=0.05, size=(100, 30)), axis=0)
    y[40] = 1e9  # far out of the picture, and back
    whole, growing = Swarm("a"), Swarm("a")
    whole.set_data(1, x, y)
    for stop in (3, 20, 41, 42, 77, 100):
        growing.set_data(1, x[:stop], y[:stop])
        alpha = painted(growing, PLANE)
    np.testing.assert_array_equal(alpha, painted(whole, PLANE))
    growing.set_data(1, x[:20], y[:20])
    last = int(PLANE.px(float(x[19])))
    np.testing.assert_array_equal(painted(growing, PLANE)[:, :last], alpha[:, :last])
    assert not painted(growing, PLANE)[:, last + 1 :].any()


def test_what_is_no_number_leaves_no_mark():
    y = np.full((5, 3), np.nan)
    y[:, 0] = 0.0
    swarm = Swarm("a")
    swarm.set_data(1, np.linspace(0.0, 2.0, 5), y)
    assert np.flatnonzero(painted(swarm, PLANE).any(axis=1)).tolist() == pytest.approx([49, 50], abs=1)

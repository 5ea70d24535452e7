"""The target under a real hand: handles, keys, guesses, what a hidden truth hides, samples, challenges, places."""

import math

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from engine.concepts import target
from engine.concepts.target import CONCEPT
from gui import theme
from tests.gui.conftest import point_at, settle

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(opened):
    return opened("target")


def grip(canvas, handle) -> QPoint:
    return canvas.mapFromScene(handle.scenePos())


def drag(canvas, handle, dx: int, dy: int, steps: int = 8) -> None:
    viewport, start = canvas.viewport(), grip(canvas, handle)
    QTest.mousePress(viewport, LEFT, pos=start)
    for step in range(1, steps + 1):
        QTest.mouseMove(viewport, start + QPoint(dx * step // steps, dy * step // steps))
    QTest.mouseRelease(viewport, LEFT, pos=start + QPoint(dx, dy))


def click(canvas, panel, x: float, y: float) -> None:
    at = QPointF(panel.plane.px(x), panel.plane.py(y)).toPoint()
    QTest.mouseClick(canvas.viewport(), LEFT, pos=at)


def key_on(canvas, handle, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    canvas.setFocus()
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(canvas, key, modifier)


def show(window, page, **values) -> None:
    window._view_edited(page, page.scene.view.with_values(**values))


def set_to(window, qtbot, page, **values) -> None:
    window.change(page, page.settings.with_values(**values))
    settle(window, qtbot)


def label(scene, name: str) -> str:
    return scene.board.labels[name].text


def cells(scene) -> dict[str, tuple[str, ...]]:
    return {row.name: row.cells for row in scene.table.rows}


def said(scene) -> str:
    return "\n".join(line.text for line in scene.table.foot)


# -- handles ----------------------------------------------------------------------------------------------------------


def test_the_aim_follows_the_hand_and_the_panel_follows_the_aim(window, page, qtbot):
    scene, plane = page.scene, page.scene.board.panel.plane
    drag(scene.canvas, scene.aim, 50, -30)
    settle(window, qtbot)
    assert page.settings.bias_x == pytest.approx(1.2 + 50 / plane.sx, abs=0.02)
    assert page.settings.bias_y == pytest.approx(0.9 + 30 / plane.sy, abs=0.02)
    assert page.panel.row("bias_x").shown == page.settings.bias_x
    assert page.panel.row("bias_y").shown == page.settings.bias_y
    assert window.undo.count() == 1
    assert page.stage.strip.formulas[0].terms[2].value == f"{page.settings.bias_x**2 + page.settings.bias_y**2:.4f}"


def test_near_the_truth_the_aim_snaps_on_to_it(window, page, qtbot):
    scene, plane = page.scene, page.scene.board.panel.plane
    drag(scene.canvas, scene.aim, round(-1.2 * plane.sx) + 1, round(0.9 * plane.sy) - 1)
    settle(window, qtbot)
    assert (page.settings.bias_x, page.settings.bias_y) == (0.0, 0.0)
    assert page.result.readouts["bias_squared"] == 0.0
    assert label(scene, "bias") == "no bias"


def test_the_ring_sets_the_spread_and_nothing_else(window, page, qtbot):
    scene, plane = page.scene, page.scene.board.panel.plane
    turn = scene.ring_handle.angle
    drag(scene.canvas, scene.ring_handle, round(40 * math.cos(turn)), round(-40 * math.sin(turn)))
    settle(window, qtbot)
    assert page.settings.spread == pytest.approx(1.2 + 40 / plane.sx, abs=0.02)
    assert (page.settings.bias_x, page.settings.bias_y) == (1.2, 0.9)
    assert page.panel.row("spread").shown == page.settings.spread
    assert window.undo.count() == 1


def test_the_ring_can_be_closed_to_nothing_and_opened_again(window, page, qtbot):
    scene = page.scene
    set_to(window, qtbot, page, spread=0.0)
    apart = scene.ring_handle.scenePos() - scene.aim.scenePos()
    assert math.hypot(apart.x(), apart.y()) >= 2 * window.look.metrics.handle
    assert scene.caption.text.startswith("All 200 estimates lie on one point")
    drag(scene.canvas, scene.ring_handle, 60, 0)
    settle(window, qtbot)
    assert page.settings.spread > 0.2
    start = grip(scene.canvas, scene.ring_handle)
    goal = grip(scene.canvas, scene.aim)
    drag(scene.canvas, scene.ring_handle, goal.x() - start.x() + 2, goal.y() - start.y())
    settle(window, qtbot)
    assert page.settings.spread == 0.0


def test_arrow_keys_step_aim_and_ring(window, page, qtbot):
    scene, p = page.scene, page.scene.board.panel.plane
    key_on(scene.canvas, scene.aim, Qt.Key.Key_Right)
    settle(window, qtbot)
    one = page.settings.bias_x - 1.2
    assert one == pytest.approx((p.x1 - p.x0) / 100, rel=0.1)
    assert page.settings.bias_y == 0.9
    key_on(scene.canvas, scene.aim, Qt.Key.Key_Down, SHIFT)
    settle(window, qtbot)
    assert page.settings.bias_y < 0.9 - 5 * (p.y1 - p.y0) / 100
    key_on(scene.canvas, scene.ring_handle, Qt.Key.Key_Up)
    settle(window, qtbot)
    wider = page.settings.spread
    assert wider > 1.2
    key_on(scene.canvas, scene.ring_handle, Qt.Key.Key_Left)
    settle(window, qtbot)
    assert page.settings.spread == pytest.approx(1.2, abs=0.01)
    assert window.undo.count() == 4


def test_enter_on_a_handle_goes_to_its_field(window, page, qtbot):
    key_on(page.scene.canvas, page.scene.ring_handle, Qt.Key.Key_Return)
    field = window.focusWidget()
    assert field is not None
    assert page.panel.row("spread").isAncestorOf(field)


def test_escape_gives_a_drag_back(window, page, qtbot):
    scene = page.scene
    start = grip(scene.canvas, scene.aim)
    QTest.mousePress(scene.canvas.viewport(), LEFT, pos=start)
    QTest.mouseMove(scene.canvas.viewport(), start + QPoint(40, 40))
    settle(window, qtbot)
    assert page.settings.bias_x != 1.2
    QTest.keyClick(scene.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(scene.canvas.viewport(), LEFT, pos=start + QPoint(40, 40))
    settle(window, qtbot)
    assert (page.settings.bias_x, page.settings.bias_y) == (1.2, 0.9)
    assert window.undo.count() == 0


def test_shrunk_means_are_pulled_by_their_guess(window, opened, qtbot):
    page = opened("target", mode="shrinkage")
    scene = page.scene
    assert scene.aim.value == (1.2, 0.9)
    assert label(scene, "centre") == "guess c"
    drag(scene.canvas, scene.aim, -40, 0)
    settle(window, qtbot)
    assert page.settings.centre_x < 1.2
    assert page.settings.bias_x == 1.2  # the aim of throws is another setting
    assert page.result.bias[0] == pytest.approx(0.3 * page.settings.centre_x)
    drag(scene.canvas, scene.ring_handle, 30, 10)
    settle(window, qtbot)
    assert page.settings.sigma > 2.0


def test_what_cannot_be_dragged_has_no_handle(window, page, qtbot):
    scene = page.scene
    for values, aim, ring in (
        ({"mode": "shrinkage", "shrink": 0.0}, True, False),
        ({"mode": "james_stein"}, True, False),
        ({"mode": "mean_variance"}, False, True),
        ({"mode": "aim"}, True, True),
    ):
        set_to(window, qtbot, page, **values)
        assert (scene.aim.isVisible(), scene.ring_handle.isVisible()) == (aim, ring), values


def test_the_spread_of_the_means_is_dragged_in_the_plane_of_two_units(window, opened, qtbot):
    page = opened("target", mode="mean_variance")
    scene = page.scene
    furnishing = scene.board.panel.frame.furnishing
    assert not furnishing.aspect_locked
    assert "mean" in furnishing.words
    assert not scene.board.rings.isVisible()  # no distance is both of means and of variances
    assert not scene.board.circle.isVisible()
    assert scene.board.ellipse.isVisible()
    drag(scene.canvas, scene.ring_handle, 30, 0)
    settle(window, qtbot)
    assert page.settings.sigma > 2.0
    assert [formula.label for formula in page.stage.strip.formulas] == ["mean", "variance"]


def test_the_two_coordinates_keep_their_own_sums(opened):
    page = opened("target", mode="mean_variance", n=5, sigma=1.5)
    rows = cells(page.scene)
    # Textbook: Var x̄ = σ²/n; with divisor n the bias of σ̂² is −σ²/n and its variance 2σ⁴(n−1)/n².
    assert rows["Variance of x̄"][0] == f"{1.5**2 / 5:.4f}"
    assert rows["Bias² of σ̂²"][0] == f"{(1.5**2 / 5) ** 2:.4f}"
    assert rows["Variance of σ̂²"][0] == f"{2 * 1.5**4 * 4 / 25:.4f}"
    assert rows["MSE of σ̂²"][0] == f"{(1.5**2 / 5) ** 2 + 2 * 1.5**4 * 4 / 25:.4f}"


# -- guess and reveal -------------------------------------------------------------------------------------------------


def test_a_guess_is_dragged_committed_and_compared(window, page, qtbot):
    scene = page.scene
    window.toggle_predict()
    assert not scene.rmse.isVisible()
    assert not scene.board.long_leg.isVisible()
    assert label(scene, "rmse") == "RMSE ?"
    assert cells(scene)["MSE"][:2] == ("?", "?")
    assert "1.9" not in page.scene.describe()
    assert page.stage.strip.formulas[0].terms[0].value == "?"
    assert page.stage.strip.formulas[1].terms[0].value == "?"
    before = scene.guess
    handle = scene.board.guess_handle
    assert handle.isVisible()
    drag(scene.canvas, handle, round(40 * math.cos(handle.angle)), round(-40 * math.sin(handle.angle)))
    assert scene.guess == pytest.approx(before + 40 / scene.board.panel.plane.sx, abs=0.03)
    assert window.undo.count() == 0  # a guess is no setting
    key_on(scene.canvas, handle, Qt.Key.Key_Up)
    guess = scene.guess
    assert guess > before
    window.toggle_predict()
    rmse = math.sqrt(1.5**2 + 1.2**2)
    assert scene.rmse.isVisible()
    assert scene.board.guess_ring.isVisible()
    assert not handle.isVisible()
    gap = scene.board.gap.ends[0]
    assert math.hypot(gap[2] - gap[0], gap[3] - gap[1]) == pytest.approx(abs(guess - rmse))
    assert f"off by {abs(guess - rmse):.2f}" in label(scene, "guess")
    set_to(window, qtbot, page, spread=2.0)  # another question: the guess was not of this
    assert not scene.board.guess_ring.isVisible()
    assert label(scene, "guess") == ""


def test_the_bias_of_a_variance_is_guessed_on_a_level(window, opened, qtbot):
    page = opened("target", mode="mean_variance")
    scene = page.scene
    window.toggle_predict()
    assert scene.board.guess_level.isVisible()
    assert not scene.board.arrow.isVisible()
    assert not scene.board.mean.isVisible()
    assert not scene.board.ellipse.isVisible()
    assert label(scene, "bias") == ""
    assert cells(scene)["Bias² of σ̂²"][0] == "?"
    assert "-0.4" not in scene.describe()
    drag(scene.canvas, scene.board.guess_level, 0, 20)
    guess = scene.guess
    window.toggle_predict()
    assert f"off by {abs(guess + 0.4):.2f}" in label(scene, "guess")


# -- the truth hidden -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", list(target.MODES))
def test_without_the_truth_nothing_tells_it(window, opened, qtbot, mode):
    page = opened("target", mode=mode, challenge="low bias, high variance")
    scene, board = page.scene, page.scene.board
    window.toggle_ghost()
    show(window, page, truth=False)
    for item in (board.arrow, board.long_leg, board.leg, board.corner, board.rmse, board.bullseye, board.rings,
                 board.ellipse, scene.aim, scene.ring_handle, board.guess_ring, *board.ghosts):  # fmt: skip
        assert not item.isVisible()
    for name in ("bias", "rmse", "ring", "truth", "centre", "ghost"):
        assert label(scene, name) == ""
    assert board.panel.frame.furnishing.axis == ("full" if mode == "mean_variance" else "none")
    values = [term.value for formula in page.stage.strip.formulas for term in formula.terms]
    assert values[0] == values[2] == "?"
    told = " ".join(words for row in cells(scene).values() for words in row) + said(scene) + scene.describe()
    exact = [page.result.readouts[name] for name in ("bias_squared", "mse", "rmse")]
    assert not any(f"{number:.3g}" in told for number in exact)
    assert "is judged when the truth is shown" in said(scene)
    for name in ("bias_x", "bias_y", "centre_x", "centre_y"):
        assert not page.panel.row(name).isVisible()
    for step in scene.derivation():
        assert not any(f"{number:.4f}" in step.words for number in exact)
    # The view is about the shots and not about the truth.
    middle = board.panel.plane
    assert (middle.x0 + middle.x1) / 2 == pytest.approx(page.result.mean[0], abs=0.35 * (middle.x1 - middle.x0) / 2)
    show(window, page, truth=True)
    assert board.bullseye.isVisible()
    assert page.panel.row("bias_x").isVisible() == (mode == "aim")


def test_without_the_truth_the_circle_is_that_of_the_shots(window, page):
    show(window, page, truth=False)
    found = page.result.empirical
    circle = page.scene.board.circle
    assert circle.x_data.mean() == pytest.approx(found.bias[0], abs=0.02)
    assert (circle.x_data.max() - circle.x_data.min()) / 2 == pytest.approx(math.sqrt(found.variance), rel=1e-3)


# -- the sample behind a dart -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["shrinkage", "james_stein", "mean_variance"])
def test_a_dart_gives_its_sample_back_and_lets_it_go(window, opened, qtbot, mode):
    page = opened("target", mode=mode, shots=9)
    scene, board = page.scene, page.scene.board
    x, y = page.result.shots[4].tolist()
    for handle in scene.canvas.handles:
        handle.setVisible(False)  # one may lie over the dart
    click(scene.canvas, board.panel, x, y)
    assert board.chosen == 4
    observed = target.sample(page.settings, 4)
    assert board.observations.x_data.tolist() == pytest.approx(observed[:, 0].tolist())
    assert board.observations.role == "sample"
    assert label(scene, "sample").startswith("sample 5 of 9")
    assert "Sample 5 of 9" in window.status.words.text()
    for handle in scene.canvas.handles:
        handle.setVisible(False)
    click(scene.canvas, board.panel, x, y)
    assert board.chosen is None
    assert len(board.observations.x_data) == 0
    scene._choose(4)
    scene.canvas.setFocus()
    QTest.keyClick(scene.canvas, Qt.Key.Key_Escape)
    assert board.chosen is None
    assert label(scene, "sample") == ""


def test_fitting_the_view_takes_in_the_whole_sample(window, opened, qtbot):
    page = opened("target", mode="shrinkage")
    scene, board = page.scene, page.scene.board
    scene._choose(16)
    assert "lie outside" in label(scene, "sample")
    before = board.reach
    window.refit()
    p = board.panel.plane
    x = target.sample(page.settings, 16)
    assert p.x0 < x[:, 0].min()
    assert x[:, 0].max() < p.x1
    assert label(scene, "sample") == "sample 17 of 200"
    scene._choose(None)
    assert board.reach == before


def test_a_throw_has_no_sample_and_says_so(window, page):
    scene = page.scene
    x, y = max(page.result.shots.tolist())
    click(scene.canvas, scene.board.panel, x, y)
    assert scene.board.chosen is None
    assert window.status.words.text().startswith("A throw has no sample")


# -- challenges -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "lines"),
    [
        ({"challenge": "low bias, high variance"},
         ["! bias 1.50 must be below 0.30: 1.20 too much", "✓ sd 1.20 is at least 1.00"]),
        ({"challenge": "high bias, low variance", "bias_x": 0.3, "bias_y": 0.4},
         ["! bias 0.50 must be at least 1.00: 0.50 too little", "! sd 1.20 must be below 0.60: 0.60 too much"]),
        ({"challenge": "low bias, low variance", "bias_x": 0.3, "bias_y": 0.0, "spread": 0.2},
         ["! bias 0.30 must be below 0.30: it lies just on it", "✓ sd 0.20 is below 0.60"]),
        ({"challenge": "low bias, low variance", "bias_x": 0.2999, "bias_y": 0.0, "spread": 0.2},
         ["✓ Challenge met, low bias, low variance: bias 0.2999 is below 0.3000, sd 0.20 is below 0.60"]),
        ({"challenge": "high bias, high variance"},
         ["✓ Challenge met, high bias, high variance: bias 1.50 is at least 1.00, sd 1.20 is at least 1.00"]),
    ],
)  # fmt: skip
def test_the_verdict_names_the_limit_missed_and_by_how_much(opened, values, lines):
    page = opened("target", **values)
    assert said(page.scene).splitlines()[: len(lines)] == lines
    assert page.result.readouts["challenge_met"] is lines[0].startswith("✓ Challenge")


def test_the_verdict_does_not_depend_on_the_shots(window, opened, qtbot):
    page = opened("target", challenge="low bias, high variance", bias_x=0.29, bias_y=0.0, shots=3)
    assert said(page.scene).startswith("✓ Challenge met")
    set_to(window, qtbot, page, seed=7)
    assert said(page.scene).startswith("✓ Challenge met")


# -- shots ------------------------------------------------------------------------------------------------------------


def test_the_player_fires_more_and_goes_back(window, opened, qtbot):
    page = opened("target", shots=30)
    scene, player = page.scene, page.stage.player
    qtbot.mouseClick(player.more[100], LEFT)
    settle(window, qtbot)
    assert page.settings.shots == 130
    assert len(scene.board.cloud.dots.x_data) == 130
    assert scene.table.head[1] == "from 130 shots"
    player.transport.go(1)
    assert scene.result.count == 1
    assert scene.table.head[1] == "from 1 shot"
    assert cells(scene)["MSE"][2] == "–"
    assert said(scene) == "one shot has no standard error yet"
    assert cells(scene)["MSE"][0] == "3.6900"  # what is exact does not wait for shots


def test_past_five_thousand_a_density_shows_them_all(window, opened, qtbot):
    page = opened("target", shots=6000)
    cloud = page.scene.board.cloud
    assert len(cloud.dots.x_data) == 0
    assert cloud.heat.values.max() > 0.5
    counted = cloud.grid.counts(page.result.standard.key, *page.result.standard.columns[:2, :6000], (-6, -6, 6, 6),
                                (96, 96))  # fmt: skip
    assert counted.sum() == 6000
    x0, y0, x1, y1 = cloud.heat.box
    assert ((x0 + x1) / 2, (y0 + y1) / 2) == pytest.approx((1.2, 0.9))
    drag(page.scene.canvas, page.scene.aim, 40, 0)
    settle(window, qtbot)
    assert sum(cloud.heat.box[::2]) / 2 == pytest.approx(page.settings.bias_x)
    set_to(window, qtbot, page, shots=200)
    assert len(cloud.dots.x_data) == 200
    assert cloud.heat.values.size == 0


@pytest.mark.parametrize("mode", list(target.MODES))
@pytest.mark.parametrize("shots", [300, 5200])
def test_shots_outside_the_view_are_counted(opened, mode, shots):
    page = opened("target", mode=mode, shots=shots, n=4)
    p, points = page.scene.board.panel.plane, page.result.shots
    outside = (points[:, 0] < p.x0) | (points[:, 0] > p.x1) | (points[:, 1] < p.y0) | (points[:, 1] > p.y1)
    number = int(outside.sum())
    assert page.scene.board.cloud.outside(page.result) == number
    words = f"{number} shots lie outside" if number > 1 else "1 shot lies outside" if number else "outside"
    assert (words in page.scene.caption.text) == bool(number)


@pytest.mark.parametrize(
    "values",
    [
        {"spread": 0.0, "bias_x": 0.0, "bias_y": 0.0},
        {"spread": 1e-6, "bias_x": 0.0, "bias_y": 0.0},
        {"spread": 1e6, "bias_x": -1e6},
        {"spread": 0.0, "shots": 1},
        {"spread": 0.0, "shots": 6000},
        {"mode": "shrinkage", "shrink": -1.5},
        {"mode": "shrinkage", "shrink": 0.0, "shots": 6000},
        {"mode": "james_stein", "centre_x": 1e5, "shots": 5100},
        {"mode": "mean_variance", "n": 2, "sigma": 1e5, "shots": 5100},
    ],
)
def test_edges_are_drawn(window, opened, values):
    page = opened("target", **values)
    assert page.stage.failure is None
    window.grab()
    bias, plane = page.result.bias, page.scene.board.panel.plane
    assert plane.x0 <= bias[0] <= plane.x1
    assert plane.y0 <= bias[1] <= plane.y1
    assert any(dot for dot in (len(page.scene.board.cloud.dots.x_data), page.scene.board.cloud.heat.values.size))


# -- light, ghosts, lock ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("term", "name", "other"), [(0, "rmse", "arrow"), (2, "arrow", "circle"), (4, "leg", "arrow")])
def test_pointing_at_a_term_lights_its_part(page, qtbot, term, name, other):
    strip, board = page.stage.strip, page.scene.board
    cell = next(cell for cell in strip.layout_.cells if cell.term is page.stage.strip.formulas[0].terms[term])
    point_at(strip, QPoint(round(cell.x + cell.width / 2), strip.height() // 2))
    qtbot.waitUntil(lambda: strip.highlight != "")
    assert getattr(board, name).opacity() == 1.0
    assert getattr(board, other).opacity() < 0.5
    strip._point("")
    assert getattr(board, other).opacity() == 1.0


def test_pointing_at_the_picture_or_the_table_lights_the_term(page, qtbot):
    canvas, table, strip = page.scene.canvas, page.scene.table, page.stage.strip
    row = table.row_height(page.scene.look.metrics)
    place = table.place
    for number, key in enumerate(("bias", "variance", "mse")):
        at = QPointF(place.left() + 20, place.top() + (number + 1.5) * row)
        point_at(canvas.viewport(), at.toPoint())
        qtbot.waitUntil(lambda key=key: strip.highlight == key)
    p = page.scene.board.panel.plane
    point_at(canvas.viewport(), QPointF(p.px(0.45), p.py(0.3375)).toPoint())
    qtbot.waitUntil(lambda: strip.highlight == "bias")


def test_the_derivation_walks_with_the_present_numbers(window, page, qtbot):
    window.drawers.toggle("derivation")
    steps = page.scene.derivation()
    assert "3.6900 = 1.4400 + 2.2500" in steps[-1].words
    window.drawers.derivation.go(len(steps) - 1)
    board = page.scene.board
    for item in (board.arrow, board.leg, board.long_leg, board.corner):
        assert item.opacity() == 1.0
    assert board.cloud.dots.opacity() < 0.5
    for place, name in ((0, "rmse"), (1, "mean"), (2, "arrow"), (3, "corner"), (4, "circle")):
        window.drawers.derivation.go(place)
        assert getattr(board, name).opacity() == 1.0
    set_to(window, qtbot, page, spread=2.0)
    assert "6.2500 = 4.0000 + 2.2500" in page.scene.derivation()[-1].words


def test_a_ghost_holds_what_was(window, page, qtbot):
    window.toggle_ghost()
    set_to(window, qtbot, page, bias_x=0.0, bias_y=0.0)
    circle, ring, _ = page.scene.board.ghosts
    assert circle.isVisible()
    assert circle.x_data[:-1].mean() == pytest.approx(1.2)
    assert ring.x_data.max() == pytest.approx(math.hypot(1.5, 1.2))
    window.toggle_ghost()
    assert not circle.isVisible()


def test_a_locked_view_stays(window, page, qtbot):
    before = page.scene.board.panel.plane
    window.toggle_lock()
    set_to(window, qtbot, page, bias_x=30.0)
    assert page.scene.board.panel.plane == before
    assert "200 shots lie outside" in page.scene.caption.text
    window.toggle_lock()
    window.refit()
    assert page.scene.board.panel.plane.x1 > 30


def test_a_small_drag_does_not_move_the_view(window, page, qtbot):
    before = page.scene.board.panel.plane
    drag(page.scene.canvas, page.scene.aim, 20, 10)
    settle(window, qtbot)
    assert page.scene.board.panel.plane == before


# -- places -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 640)])
@pytest.mark.parametrize("projector", [False, True])
def test_the_table_is_there_at_every_size(window, opened, qtbot, size, projector):
    page = opened("target")
    window.looks.projector = projector
    window.looks.scheme = theme.LIGHT
    window.resize(*size)
    window._dress()
    for _ in range(3):  # layouts settle one inside the other
        QCoreApplication.processEvents()
    assert (window.width(), window.height()) == size
    scene, canvas = page.scene, page.scene.canvas
    table, board = scene.table, scene.board.panel.plane
    assert table.isVisible()
    assert canvas.rect().toRectF().contains(table.place)
    assert table.height(scene.look, 0) <= table.place.height()
    assert table.shown_columns(scene.look) >= (2 if size[0] > 1024 else 1)
    assert not table.place.intersects(board.rect)
    assert min(board.width, board.height) >= (90 if projector and size[1] < 700 else 160)
    small = [panel for panel, *_ in scene.boards.values()]
    beside = scene.tabs.isHidden()
    assert beside == (not projector and size[0] > 1024)
    for panel in small:
        assert panel.items[0].isVisible() == beside
        assert not (beside and panel.frame.outer.intersects(table.place))


def test_tabs_change_the_picture_and_a_small_board_comes_back(window, opened, qtbot):
    page = opened("target")
    window.resize(1024, 640)
    scene = page.scene
    qtbot.waitUntil(scene.tabs.isVisible)
    qtbot.mouseClick(scene.tabs.tabs[1], LEFT)
    assert not scene.board.circle.isVisible()
    assert scene.canvas.handles == []
    panel, *_ = scene.boards["low bias, high variance"]
    assert panel.items[0].isVisible()
    assert min(panel.plane.width, panel.plane.height) >= 100
    click(scene.canvas, panel, 2.0, 2.0)
    settle(window, qtbot)
    assert page.settings == CONCEPT.start("low-bias-high-variance")
    assert scene.board.circle.isVisible()
    assert not panel.items[0].isVisible()


def test_the_picture_in_words(window, opened, qtbot):
    page = opened("target")
    told = page.scene.canvas.accessibleDescription()
    assert "1.5 from it, which is the bias" in told
    assert "root mean squared error is 1.92" in told
    set_to(window, qtbot, page, mode="mean_variance", n=5, sigma=1.0)
    told = page.scene.canvas.accessibleDescription()
    assert "bias -0.2 and standard deviation 0.566" in told
    page.scene.aim.focused.emit(True)
    assert page.scene.canvas.accessibleName()

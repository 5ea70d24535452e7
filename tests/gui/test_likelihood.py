"""Likelihoods in the real window: θ, observations and the contour's point in the hand, climbs, every picture."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from scipy import stats

from engine.concepts.likelihood import CONCEPT
from engine.likelihood.models import MODELS
from gui import theme
from gui.marks import Area
from gui.scenes.likelihood_height import SCALES
from gui.theme import Look
from tests.gui.conftest import double_click, settle
from tests.gui.test_window import drag

LEFT = Qt.MouseButton.LeftButton
FOUR = {"source": "values", "values": (1.0, 2.0, 0.5, 4.5), "theta": 0.7}
PICTURES = ("likelihood", "density", "product", "map")


def preset(window, qtbot, name, **values):
    window.open("likelihood", CONCEPT.start(name).with_values(**values))
    settle(window, qtbot)
    return window.page


def show(page, **view) -> None:
    page.scene.view_edited.emit(page.scene.view.with_values(**view))


def spot(panel, x: float, y: float) -> QPoint:
    return QPointF(panel.plane.px(x), panel.plane.py(y)).toPoint()


def of_observation(page, index: int) -> QPoint:
    return spot(page.scene.density.panel, page.scene.density.at[index], page.result.sticks[index])


def pull(page, start: QPoint, *moves: QPoint) -> None:
    viewport = page.scene.canvas.viewport()
    QTest.mouseMove(viewport, start)
    QTest.mousePress(viewport, LEFT, pos=start)
    for move in moves:
        QTest.mouseMove(viewport, start + move)
    QTest.mouseRelease(viewport, LEFT, pos=start + moves[-1])


# -- θ -----------------------------------------------------------------------------------------------------------------


def test_dragging_theta_moves_the_sticks_and_nothing_else(window, opened, qtbot) -> None:
    page = opened("likelihood")
    before, span = page.result, page.scene.curve.chart.x_span.limits
    drag(page.scene.canvas, page.scene.curve.handle, -120, 0)
    settle(window, qtbot)
    after = page.result
    assert after.settings.theta < before.settings.theta - 0.05
    assert np.array_equal(after.x, before.x)
    assert after.sticks == pytest.approx(stats.expon.pdf(after.x, scale=1 / after.settings.theta))
    assert after.readouts["mle"] == before.readouts["mle"]
    assert page.scene.curve.chart.x_span.limits == span
    assert page.scene.curve.line.x_data == after.settings.theta
    assert page.panel.row("theta").shown == after.settings.theta
    assert window.undo.count() == 1
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings == before.settings


def test_theta_stays_within_its_domain(window, opened, qtbot) -> None:
    page = opened("likelihood", family="bernoulli")
    drag(page.scene.canvas, page.scene.curve.handle, 4000, 0)
    settle(window, qtbot)
    assert 0.5 < page.settings.theta <= 1.0
    drag(page.scene.canvas, page.scene.curve.handle, -4000, 0)
    settle(window, qtbot)
    assert 0.0 <= page.settings.theta < 0.5


def test_arrows_step_theta_and_enter_types_it(window, opened, qtbot) -> None:
    page = opened("likelihood")
    page.scene.canvas.setFocus()
    page.scene.curve.handle.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    settle(window, qtbot)
    assert page.settings.theta < 0.95
    page.scene.curve.handle.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Return)
    assert page.panel.row("theta").isAncestorOf(window.focusWidget())


def test_the_tangent_is_the_score_and_the_parabola_the_information(opened) -> None:
    page = opened("likelihood", **FOUR)
    slopes, read = page.scene.curve.slopes, page.result.readouts
    x, y = slopes.tangent.line()
    assert (y[1] - y[0]) / (x[1] - x[0]) == pytest.approx(4 / 0.7 - 8)
    assert read["score"] == pytest.approx(4 / 0.7 - 8)
    x, y = slopes.parabola.line()
    assert y == pytest.approx(-0.5 * 16.0 * (x - 0.5) ** 2)
    assert "16.0000" in slopes.information.text
    x, y = page.scene.curve.curve.line()
    top = 4 * math.log(0.5) - 0.5 * 8
    known = np.isfinite(y)
    assert y[known] == pytest.approx((4 * np.log(x) - 8 * x - top)[known])


@pytest.mark.parametrize("scale", SCALES)
def test_heights_are_what_their_words_say(opened, scale) -> None:
    page = opened("likelihood", **FOUR)
    show(page, scale=scale)
    x, y = page.scene.curve.curve.line()
    inside = (x > 0.2) & (x < 1.2)
    x, y = x[inside], y[inside]
    log_l = 4 * np.log(x) - 8 * x
    top = 4 * math.log(0.5) - 4
    product = np.exp(log_l) / 10.0 ** math.floor(top / math.log(10))
    assert y == pytest.approx({"relative": log_l - top, "log": log_l, "likelihood": product, "nll": -log_l / 4}[scale])


# -- observations ------------------------------------------------------------------------------------------------------


def test_an_observation_in_the_hand_takes_the_top_with_it(window, opened, qtbot) -> None:
    page = opened("likelihood", **FOUR)
    pull(page, of_observation(page, 1), QPoint(30, 0), QPoint(90, -10))
    settle(window, qtbot)
    values = page.settings.values
    assert values[1] > 2.2
    assert (values[0], *values[2:]) == (1.0, 0.5, 4.5)
    assert page.result.readouts["mle"] == pytest.approx(4 / sum(values))
    assert page.settings.theta == 0.7
    assert window.undo.count() == 1
    handle = page.scene.density.points.handle
    assert handle.value == pytest.approx((values[1], 0.7 * math.exp(-0.7 * values[1])))


def test_drawn_data_become_the_users_own_when_moved(window, opened, qtbot) -> None:
    page = opened("likelihood")
    before = page.result.x
    pull(page, of_observation(page, 3), QPoint(40, 0), QPoint(80, 0))
    settle(window, qtbot)
    assert page.settings.source == "values"
    assert np.array_equal(np.delete(page.result.x, 3), np.delete(before, 3))
    assert page.result.x[3] > before[3]


def test_a_double_click_adds_and_delete_removes(window, opened, qtbot) -> None:
    page = opened("likelihood", **FOUR)
    panel, viewport = page.scene.density.panel, page.scene.canvas.viewport()
    at = spot(panel, 3.0, 0.6 * panel.y_span.hi)
    QTest.mouseMove(viewport, at)
    QTest.mouseClick(viewport, LEFT, pos=at)
    double_click(viewport, at)
    settle(window, qtbot)
    assert len(page.settings.values) == 5
    assert page.settings.values[4] == pytest.approx(3.0, abs=0.02)
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Delete)
    settle(window, qtbot)
    assert page.settings.values == FOUR["values"]
    assert window.undo.count() == 2


def test_every_observation_can_go_and_new_ones_come(window, opened, qtbot) -> None:
    page = opened("likelihood", source="values", values=(1.0,), theta=0.7)
    page.scene.canvas.setFocus()
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Delete)
    settle(window, qtbot)
    assert page.settings.values == ()
    assert page.result.readouts["mle"] is None
    panel = page.scene.density.panel
    at = spot(panel, *(0.5 * (a + b) for a, b in (panel.x_span.limits, panel.y_span.limits)))
    QTest.mouseMove(page.scene.canvas.viewport(), at)
    double_click(page.scene.canvas.viewport(), at)
    settle(window, qtbot)
    assert len(page.settings.values) == 1


def test_counts_go_from_one_whole_number_to_the_next(window, opened, qtbot) -> None:
    page = opened("likelihood", family="poisson", source="values", values=(3.0, 3.0, 1.0, 5.0), theta=3.0)
    pull(page, of_observation(page, 0), QPoint(30, 0), QPoint(220, 0))
    settle(window, qtbot)
    moved = page.settings.values[0]
    assert moved == int(moved)
    assert moved > 3
    scene = page.scene
    scene.canvas.setFocus()
    scene.density.points.handle.setFocus(Qt.FocusReason.TabFocusReason)
    scene.density.points.hold(2)
    qtbot.keyClick(scene.canvas, Qt.Key.Key_Right)
    settle(window, qtbot)
    assert page.settings.values[2] == 2.0


def test_pointing_at_an_observation_shows_its_term_of_the_sum(window, opened, qtbot) -> None:
    page = opened("likelihood", **FOUR)
    at = of_observation(page, 3)
    QTest.mouseMove(page.scene.canvas.viewport(), at + QPoint(40, -40))
    QTest.mouseMove(page.scene.canvas.viewport(), at)
    assert page.scene.lit == 3
    own = math.log(0.7) - 0.7 * 4.5
    assert "x₄ = 4.5" in page.scene.density.label.text
    terms = [term.value for term in page.stage.strip.formulas[0].terms]
    assert f"{own:.4f}".replace("-", "−") in terms
    QTest.mouseMove(page.scene.canvas.viewport(), at + QPoint(60, -80))
    assert page.scene.lit is None


def test_many_observations_are_a_histogram_and_none_is_added_by_hand(window, opened, qtbot) -> None:
    page = opened("likelihood", n=5000)
    density = page.scene.density
    _, heights = density.histogram.x_data, density.histogram.y_data
    assert len(heights) > 10
    at = spot(density.panel, 3.0, 0.5 * density.panel.y_span.hi)
    QTest.mouseMove(page.scene.canvas.viewport(), at)
    double_click(page.scene.canvas.viewport(), at)
    settle(window, qtbot)
    assert page.settings.n == 5000
    assert "too many" in window.status.words.text()


def test_a_bad_row_is_named_and_the_picture_stays(window, opened, qtbot) -> None:
    values = (*[3.0] * 16, -2.0, 5.0)
    page = opened("likelihood", family="poisson", source="values", values=values, theta=3.0)
    assert page.result.x.size == 17
    assert "row 17: −2 is not a count" in window.status.words.text()
    assert page.stage.failure is None


# -- two parameters ----------------------------------------------------------------------------------------------------


def test_the_chapters_numbers_stand_in_the_table(window, qtbot) -> None:
    page = preset(window, qtbot, "chapter")
    cells = {row.name: row.cells[0] for row in page.scene.relief.table.rows}
    assert cells["μ\u0302"] == "3.5232"
    assert cells["σ\u0302²"] == "1.3794"
    assert cells["unbiased σ²"] == "1.3808"
    assert cells["SciPy μ"] == "3.5232"
    assert cells["SciPy σ"] == f"{math.sqrt(1.3793831852133849):.4f}"
    assert page.scene.relief.hill.mle.x_data.tolist() == [pytest.approx(3.523198466986791)]


def test_the_contours_point_is_dragged(window, qtbot) -> None:
    page = preset(window, qtbot, "chapter")
    before = page.settings
    drag(page.scene.canvas, page.scene.relief.handle, 60, 40)
    settle(window, qtbot)
    assert page.settings.theta > before.theta
    assert page.settings.theta2 < before.theta2
    expected = stats.norm.logpdf(page.result.x, page.settings.theta, math.sqrt(page.settings.theta2)).sum()
    assert page.result.readouts["log_likelihood"] == pytest.approx(expected)
    assert page.scene.relief.handle.value == pytest.approx(page.settings.point)
    assert window.undo.count() == 1


def test_regions_lie_as_far_down_as_chi_squared_says(window, qtbot) -> None:
    page = preset(window, qtbot, "chapter")
    hill, x = page.scene.relief.hill, page.result.x
    for share in (50, 95, 99):
        marks = hill.regions[f"{share} %"]
        mu, v = marks.ends[::9, :2].T
        log_l = np.array([stats.norm.logpdf(x, a, math.sqrt(b)).sum() for a, b in zip(mu, v, strict=True)])
        drop = page.result.readouts["mle_log_likelihood"] - log_l
        assert drop == pytest.approx(np.full(len(drop), stats.chi2.ppf(share / 100, 2) / 2), abs=2e-3)


def test_observations_are_dragged_over_the_hill_too(window, opened, qtbot) -> None:
    page = opened("likelihood", family="gamma", n=30)
    before = page.result
    assert page.scene.relief.density.shown
    pull(page, of_observation(page, 5), QPoint(20, 0), QPoint(60, 0))
    settle(window, qtbot)
    assert page.settings.source == "values"
    assert page.result.readouts["mle"] != before.readouts["mle"]


# -- climbing ----------------------------------------------------------------------------------------------------------


def test_newton_is_stepped_back_and_forth(window, qtbot) -> None:
    page = preset(window, qtbot, "newton")
    player, slopes = page.stage.player, page.scene.curve.slopes
    path = page.result.path
    assert player.isVisible()
    player.transport.go(1)
    settle(window, qtbot)
    assert slopes.here.x_data == pytest.approx([path.points[1, 0]])
    x, y = slopes.parabola.line()
    at, slope, bend = path.points[0, 0], path.slopes[0, 0], path.curvatures[0, 0, 0]
    top = page.result.readouts["mle_log_likelihood"]
    assert y == pytest.approx(path.values[0] - top + slope * (x - at) + 0.5 * bend * (x - at) ** 2)
    player.transport.go(3)
    settle(window, qtbot)
    assert "step 3" in slopes.climb.text
    assert len(slopes.visited.x_data) == 3


def test_a_gradient_climb_in_two_parameters_leaves_its_trail(window, qtbot) -> None:
    page = preset(window, qtbot, "gradient-in-two")
    hill, path = page.scene.relief.hill, page.result.path
    x, y = hill.trail.line()
    assert np.column_stack([x, y]) == pytest.approx(path.points)
    page = preset(window, qtbot, "newton-in-two")
    page.stage.player.transport.go(1)
    settle(window, qtbot)
    hill, path = page.scene.relief.hill, page.result.path
    # The ellipse is a level line of the quadratic through the point where the step begins.
    x, y = hill.quadratic.line()
    away = np.column_stack([x, y]) - path.points[0]
    rise = away @ path.slopes[0] + 0.5 * np.einsum("ij,jk,ik->i", away, path.curvatures[0], away)
    assert rise == pytest.approx(np.zeros(len(rise)), abs=1e-6)


def test_an_arrived_climb_takes_no_more_steps(window, qtbot) -> None:
    page = preset(window, qtbot, "newton")
    with pytest.raises(ValueError, match="has arrived"):
        page.scene.with_steps(page.settings, 100)


# -- what is said and hidden -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words"),
    [("several-tops", "local maxima"), ("no-root", "never vanishes"), ("kink", "kink"), ("border", "border p = 0"),
     ("no-maximum", "no maximum"), ("underflow", "0.0 in float64")],
)  # fmt: skip
def test_what_is_peculiar_is_said(window, qtbot, name, words) -> None:
    preset(window, qtbot, name)
    assert words in window.status.words.text()


def test_underflow_is_shown_happening(window, qtbot) -> None:
    page = preset(window, qtbot, "underflow")
    show(page, scale="likelihood")
    assert page.scene.curve.scaled.gone
    assert np.nanmax(page.scene.curve.curve.y_data) == 0.0
    assert "exactly 0.0" in page.scene.curve.chart.frame.sentence
    show(page, picture="product")
    gone = page.result.readouts["underflow_after"]
    product = page.scene.product
    assert product.end.x_data.tolist() == [gone]
    rows = {row.name: row.cells for row in product.table.rows}
    assert rows[f"k = {gone}"][0] == "0.0"
    assert rows[f"k = {gone - 1}"][0] != "0.0"


def test_predict_hides_the_curve_and_reveals_the_gap(window, opened, qtbot) -> None:
    page = opened("likelihood")
    scene = page.scene
    scene.predict(True)
    page.stage.refresh()
    assert len(scene.curve.curve.x_data) == 0
    assert len(scene.curve.mle.x_data) == 0
    assert scene.curve.slopes.score.text == ""
    assert "?" in page.stage.strip.aside[1]
    drag(scene.canvas, scene.curve.handle, -60, 0)
    settle(window, qtbot)
    guess = page.settings.theta
    scene.predict(False)
    assert len(scene.curve.curve.x_data) > 0
    assert scene.curve.labels["guess"].text.startswith("your guess")
    assert scene.guess == (guess,)


def test_predict_hides_the_hill_and_its_numbers(window, qtbot) -> None:
    page = preset(window, qtbot, "chapter")
    scene, relief = page.scene, page.scene.relief
    scene.predict(True)
    assert not relief.hill.thin.isVisible()
    assert [row.cells for row in relief.table.rows] == [()]
    assert "3.52" not in relief.hill.labels["mle"].text
    scene.predict(False)
    assert relief.hill.thin.isVisible()
    assert relief.table.rows[0].cells[0] == "3.5232"
    assert "log L 3.49" in relief.hill.labels["guess"].text
    # Another sample is another question.
    window.change(page, page.settings.with_values(seed=43), "ended")
    settle(window, qtbot)
    assert relief.hill.labels["guess"].text == ""


def test_the_map_has_a_column_and_a_row_to_drag(window, opened, qtbot) -> None:
    page = opened("likelihood", family="poisson")
    show(page, picture="map")
    picture = page.scene.map
    before = page.settings.theta
    drag(page.scene.canvas, picture.handle, 80, 0)
    settle(window, qtbot)
    assert page.settings.theta > before
    drag(page.scene.canvas, picture.x_handle, 0, -60)
    x, y = picture.row_curve.line()
    assert picture.row_x == int(picture.row_x)
    assert y == pytest.approx(stats.poisson.pmf(picture.row_x, x))
    assert "no density" in picture.above.frame.furnishing.heights


@pytest.mark.parametrize("scheme", ["light", "dark", "projector"])
@pytest.mark.parametrize("name", MODELS)
def test_every_family_is_drawn_in_every_picture(window, opened, qtbot, name, scheme) -> None:
    page = opened("likelihood", family=name)
    looks = {"light": Look(theme.LIGHT, theme.DESK), "dark": Look(theme.DARK, theme.COMPACT),
             "projector": Look(theme.PROJECTOR, theme.PROJECTED)}  # fmt: skip
    page.scene.set_look(looks[scheme])
    for picture in PICTURES:
        show(page, picture=picture)
        assert not page.scene.canvas.grab().isNull()
        assert page.stage.failure is None
    assert page.scene.derivation()
    assert page.scene.describe()


ODD = {
    "nothing": (),
    "one": (1.0,),
    "equal": (2.0, 2.0, 2.0),
    "huge": (1e9, 2e9, 5e9),
    "tiny": (1e-7, 3e-7, 2e-7),
    "shares": (0.2, 0.999, 0.4),
    "far apart": (0.0, 1.0, 1e6),
    "negative": (-5.0, -3.0, -4.0),
}


@pytest.mark.parametrize("data", ODD)
def test_odd_data_leave_a_picture_in_every_family(window, qtbot, data) -> None:
    for place, family in enumerate(MODELS):
        climb = ("none", "newton")[(place + len(data)) % 2]
        start = {"family": family, "source": "values", "values": ODD[data], "climb": climb}
        window.open("likelihood", CONCEPT.settings().with_values(**start))
        settle(window, qtbot)
        # Each family once with each data, each picture several times.
        show(window.page, picture=list(PICTURES)[(place + list(ODD).index(data)) % len(PICTURES)])
        assert not window.page.scene.canvas.grab().isNull()
        assert window.page.stage.failure is None


def test_no_area_lies_under_a_likelihood(opened) -> None:
    """It is no density over θ."""
    scene = opened("likelihood").scene
    panels = (scene.curve.chart, scene.relief.above, scene.relief.beside, scene.relief.chart, scene.map.above)
    assert not [item for panel in panels for item in panel.items if isinstance(item, Area)]


# -- at the edge -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("family", "value", "theta", "score"), [
    ("bernoulli", 0.0, 0.0, -3.0), ("bernoulli", 1.0, 1.0, 3.0), ("poisson", 0.0, 0.0, -3.0),
])  # fmt: skip
def test_the_score_is_written_out_where_a_chance_is_nought(opened, family, value, theta, score) -> None:
    """Nothing counted of what cannot happen: its part of the score is 0, not 0/0."""
    page = opened("likelihood", family=family, source="values", values=(value,) * 3, theta=theta)
    assert page.result.score == (score,)
    written = [term.value for formula in page.scene.formulas()[0] for term in formula.terms]
    assert {"0.0000", "3.0000"} <= set(written)


def test_a_hand_that_holds_on_while_the_family_changes_is_told_what_is_allowed(window, opened, qtbot) -> None:
    """Its place is one of the old picture: that is no error of the program, and nothing changes."""
    page = opened("likelihood", family="normal", source="values", values=(2000.0, 4000.0, 3500.0))
    handle, said = page.scene.relief.handle, []
    page.scene.hint.connect(said.append)
    page.scene.relief.handle.place(3000.0, 3000.0)
    QTest.mousePress(page.scene.canvas.viewport(), LEFT, pos=handle.pos().toPoint())
    assert handle.dragged
    window.change(page, page.result.settings.with_values(family="negative_binomial", values=(3.0, 5.0, 1.0)))
    settle(window, qtbot)
    before = page.result.settings
    QTest.mouseRelease(page.scene.canvas.viewport(), LEFT, pos=handle.pos().toPoint())
    settle(window, qtbot)
    assert page.result.settings == before
    assert any("theta" in words and "not allowed" in words for words in said)


def test_an_observation_that_goes_away_under_the_hand_is_let_go(window, opened, qtbot) -> None:
    page = opened("likelihood", **FOUR)
    points, viewport = page.scene.density.points, page.scene.canvas.viewport()
    QTest.mouseMove(viewport, of_observation(page, 2))
    QTest.mousePress(viewport, LEFT, pos=of_observation(page, 2))
    assert points.handle.dragged
    window.change(page, page.result.settings.with_values(source="drawn", n=100_000))
    settle(window, qtbot)
    QTest.mouseRelease(viewport, LEFT, pos=points.handle.pos().toPoint())
    settle(window, qtbot)
    assert page.result.settings.n == 100_000
    window.change(page, page.result.settings.with_values(**FOUR))
    settle(window, qtbot)
    assert 0 <= points.held < 4
    assert points.handle.value == (points.dots.x_data[points.held], points.dots.y_data[points.held])

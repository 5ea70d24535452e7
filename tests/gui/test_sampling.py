"""The sampling scene in the real window: what the hand can do, what is hidden, and that no words lie on others."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from engine.concepts import sampling
from engine.population_settings import POPULATIONS
from gui.labels import Label
from gui.numbers import count
from gui.scenes.sampling_pile import FEW, stack
from gui.shapes import VLine
from gui.tables import Table
from gui.tags import beside
from gui.theme import ui_font
from tests.gui.conftest import double_click, settle

LEFT = Qt.MouseButton.LeftButton
SIZES = {"1920": (1920, 1080, False), "1280": (1280, 720, False), "projector": (1920, 1080, True)}


@pytest.fixture
def normal(opened):
    return opened("sampling", population="normal", estimator_b="none", n_trials=2000)


def show(page, **view) -> None:
    """Choose something under Show, as the panel does."""
    page.panel.edited.emit(page.scene.view.with_values(**view), "ended")


def drag(canvas, handle, dx: int) -> None:
    """Press on a handle, move sideways in steps, let go."""
    start = canvas.mapFromScene(handle.pos())
    QTest.mousePress(canvas.viewport(), LEFT, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(canvas.viewport(), start + QPoint(dx * step // 8, 0))
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=start + QPoint(dx, 0))


def click(panel, x: float, y: float) -> None:
    at = QPointF(panel.plane.px(x), panel.plane.py(y)).toPoint()
    QTest.mouseClick(panel.canvas.viewport(), LEFT, pos=at)


def painted(page) -> None:
    """Labels find their places when they are painted."""
    page.scene.canvas.viewport().repaint()


class TestTheHand:
    def test_location_follows_the_pointer_and_so_does_the_panel(self, window, normal, qtbot):
        scene, before = normal.scene, normal.settings
        drag(scene.canvas, scene.locate, 80)
        settle(window, qtbot)
        # The handle goes as far as the pointer; settings keep four figures.
        assert normal.settings.mu == pytest.approx(80 / scene.population.plane.sx, rel=0.02)
        assert normal.settings.sigma == 1.0
        assert normal.panel.row("mu").shown == normal.settings.mu
        assert normal.result.readouts["estimand"] == [normal.settings.mu]
        assert window.undo.count() == 1
        window.undo.undo()
        assert normal.settings == before

    def test_scale_is_dragged_alone(self, window, normal, qtbot):
        scene = normal.scene
        drag(scene.canvas, scene.scale, 60)
        settle(window, qtbot)
        assert scene.scale.value[0] == pytest.approx(normal.settings.sigma)
        assert normal.settings.mu == 0.0
        assert normal.settings.sigma > 1.2
        assert normal.result.readouts["theory_variance"] == [pytest.approx(normal.settings.sigma**2 / 5)]

    def test_a_press_alone_rounds_nothing(self, window, opened, qtbot):
        page = opened("sampling", population="exponential", lam=0.33371, estimator_b="none")
        at = page.scene.canvas.mapFromScene(page.scene.locate.pos())
        QTest.mouseClick(page.scene.canvas.viewport(), LEFT, pos=at)
        assert page.settings.lam == 0.33371
        assert window.undo.count() == 0

    def test_escape_gives_the_exact_start_back(self, window, opened, qtbot):
        page = opened("sampling", population="normal", mu=0.1234567, estimator_b="none")
        canvas, handle = page.scene.canvas, page.scene.locate
        at = canvas.mapFromScene(handle.pos())
        QTest.mousePress(canvas.viewport(), LEFT, pos=at)
        QTest.mouseMove(canvas.viewport(), at + QPoint(70, 0))
        assert page.settings.mu > 0.2
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
        QTest.mouseRelease(canvas.viewport(), LEFT, pos=at + QPoint(70, 0))
        assert page.settings.mu == 0.1234567
        assert window.undo.count() == 0

    def test_arrows_step_and_shift_steps_by_ten(self, window, normal, qtbot):
        scene = normal.scene
        scene.canvas.setFocus()
        scene.locate.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(scene.canvas, Qt.Key.Key_Right)
        settle(window, qtbot)
        one = normal.settings.mu
        assert one == pytest.approx((scene.population.plane.x1 - scene.population.plane.x0) / 100)
        QTest.keyClick(scene.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        settle(window, qtbot)
        assert normal.settings.mu == pytest.approx(11 * one)
        assert scene.locate.keyed
        assert window.undo.count() == 2

    @pytest.mark.parametrize(("handle", "name"), [("locate", "mu"), ("scale", "sigma")])
    def test_enter_types_into_the_field(self, window, normal, qtbot, handle, name):
        scene = normal.scene
        scene.canvas.setFocus()
        getattr(scene, handle).setFocus()
        QTest.keyClick(scene.canvas, Qt.Key.Key_Return)
        field = window.focusWidget()
        assert normal.panel.row(name).isAncestorOf(field)
        QTest.keyClicks(field, "2.5")
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(window, qtbot)
        assert getattr(normal.settings, name) == 2.5
        assert getattr(normal.result.settings, name) == 2.5

    def test_enter_unfolds_a_folded_panel(self, window, normal):
        window.fold.toggle()
        assert not window.panels.isVisible()
        normal.scene.canvas.setFocus()
        normal.scene.locate.setFocus()
        QTest.keyClick(normal.scene.canvas, Qt.Key.Key_Return)
        assert window.panels.isVisible()
        assert normal.panel.row("mu").isAncestorOf(window.focusWidget())

    @pytest.mark.parametrize("population", sorted(POPULATIONS))
    def test_every_population_can_be_taken_hold_of_or_says_it_cannot(self, window, opened, qtbot, population):
        page = opened("sampling", population=population, estimator_b="median", n_trials=300)
        grips = sampling.grips(page.settings)
        assert page.scene.locate.isVisible() == (grips is not None)
        if grips is not None:
            drag(page.scene.canvas, page.scene.locate, 24)
            settle(window, qtbot)
            assert window.undo.count() == 1
            assert page.scene.locate.value[0] == pytest.approx(sampling.grips(page.settings)[0])
        discrete = page.result.discrete
        assert (len(page.scene.masses.ends) > 0) == discrete
        assert (len(page.scene.density.x_data) > 0) != discrete


class TestOneSample:
    def test_clicking_the_histogram_gives_the_nearest_sample_back(self, normal):
        scene, values = normal.scene, normal.result.estimates(0)
        target = float(np.quantile(values, 0.9))
        click(scene.distribution, target, 0.1 * scene.distribution.plane.y1)
        sy = 1.0 / scene.distribution.plane.sx  # a pixel
        assert abs(values[scene.chosen] - target) < 2 * sy
        shown = sampling.sample(normal.settings, scene.chosen)
        assert np.array_equal(np.sort(scene.stems.dots.x_data), np.sort(shown))
        assert shown.mean() == pytest.approx(values[scene.chosen], rel=1e-12)
        title = f"Present sample {count(scene.chosen + 1)} of {count(2000)}, n = 5"
        assert scene.sample.frame.furnishing.title == title

    def test_clicking_a_dot_of_the_dot_plot(self, opened):
        page = opened("sampling", population="normal", estimator_b="none", n_trials=60)
        x, y = page.scene.pile.dots["a"].x_data, page.scene.pile.dots["a"].y_data
        assert len(x) == 60
        for index in (3, 41):
            click(page.scene.distribution, float(x[index]), float(y[index]))
            assert page.scene.chosen == index
            mark = page.scene.pile.drops["a"]
            assert (mark.x_data[0], mark.y_data[0]) == (x[index], y[index])

    def test_clicking_the_scatter(self, opened, qtbot):
        page = opened("sampling", population="normal", estimator_b="median", n_trials=400)
        show(page, picture="scatter")
        scene = page.scene
        qtbot.waitUntil(lambda: scene.scatter.plot.plane.width > 500)  # it has not been seen before
        first, second = page.result.estimates(0), page.result.estimates(1)
        far = int(np.argsort(first)[390])
        click(scene.scatter.plot, first[far], second[far])
        assert scene.chosen == far
        assert scene.scatter.picked.x_data[0] == first[far]

    def test_the_player_goes_back_to_the_newest(self, window, normal, qtbot):
        click(normal.scene.distribution, 0.3, 0.1)
        assert normal.scene.chosen != 1999
        qtbot.keyClick(window, Qt.Key.Key_Left)
        assert normal.scene.chosen == 1998

    def test_a_drag_keeps_the_sample_that_was_picked(self, window, normal, qtbot):
        click(normal.scene.distribution, 0.3, 0.1)
        kept = normal.scene.chosen
        drag(normal.scene.canvas, normal.scene.locate, 60)
        settle(window, qtbot)
        assert normal.scene.chosen == kept

    def test_equal_observations_stand_on_each_other(self, opened):
        page = opened("sampling", population="bernoulli", n=8, estimator_b="none", n_trials=50)
        dots = page.scene.stems.dots
        assert len(set(zip(dots.x_data, dots.y_data, strict=True))) == 8

    def test_the_drag_transforms_the_same_draws(self, opened):
        """The sample shown is, to the last bit, the one that the estimate was made of."""
        page = opened("sampling", population="normal", mu=1.7, sigma=0.3, n=4, estimator_b="none", n_trials=50)
        for index in (0, 17, 49):
            shown = sampling.sample(page.settings, index)
            assert shown.mean() == pytest.approx(page.result.estimate(0, index), rel=1e-14)


class TestThePile:
    def test_dots_up_to_two_hundred_then_a_histogram(self, window, opened, qtbot):
        page = opened("sampling", population="normal", estimator_b="none", n_trials=FEW + 40)
        player, pile = page.stage.player.transport, page.scene.pile
        player.go(FEW)
        assert len(pile.dots["a"].x_data) == FEW
        assert len(pile.steps["a"].x_data) == 0
        player.go(FEW + 1)
        assert len(pile.dots["a"].x_data) == 0
        assert len(pile.steps["a"].x_data) > 0

    def test_a_dot_keeps_its_size_while_they_pile_up(self, opened):
        page = opened("sampling", population="normal", estimator_b="none", n_trials=150)
        heights = []
        for step in (1, 10, 150):
            page.stage.player.transport.go(step)
            heights.append(float(page.scene.pile.dots["a"].y_data.min()))
        assert heights[0] == heights[1] == heights[2]

    def test_the_histogram_has_area_one_less_what_lies_outside(self, opened):
        page = opened("sampling", population="cauchy", estimator_b="none", n=5, n_trials=5000)
        steps = page.scene.pile.steps["a"]
        area = float(np.sum(np.diff(steps.x_data) * steps.y_data))
        low, high = page.scene.distribution.x_span.limits
        values = page.result.estimates(0)
        outside = int(np.sum((values < low) | (values >= high)))
        assert outside > 50
        assert area == pytest.approx(1 - outside / 5000)
        assert f"{outside} lie outside" in page.scene.distribution.frame.furnishing.heights

    def test_a_constant_is_one_line(self, opened):
        page = opened("sampling", population="normal", estimator_b="constant", constant=1.0)
        pile = page.scene.pile
        assert pile.spikes["b"].ends[0, 0] == 1.0
        assert len(pile.steps["b"].x_data) == 0
        # It does not squeeze the density beside it.
        assert pile.steps["a"].y_data.max() > 0.6 * page.scene.distribution.y_span.limits[1]

    def test_the_axis_does_not_jump_with_n_but_fits_when_asked(self, window, opened, qtbot):
        page = opened("sampling", population="normal", estimator_b="none")
        before = page.scene.distribution.x_span.limits
        page.panel.row("n").enter("2000")
        settle(window, qtbot)
        assert page.scene.distribution.x_span.limits == before
        sd = 1 / np.sqrt(2000)
        width = float(np.diff(page.scene.pile.steps["a"].x_data)[0])
        assert width < sd  # bins fine enough to show a shape

    def test_variances_have_an_axis_and_a_truth_of_their_own(self, opened):
        page = opened("sampling", population="normal", estimator_a="variance_n", estimator_b="variance_n_minus_1")
        scene = page.scene
        assert scene.distribution.x_span is not scene.population.x_span
        assert scene.distribution.x_span.limits[0] == 0.0
        assert [line.x_data for line in scene.pile.truths if not line.empty] == [1.0]
        assert all(line.empty for line in scene.truths)
        assert scene.tags["a"].text.startswith("variance (n) = ")
        assert not scene.tags["a"].anchored

    def test_and_back_to_one_axis(self, window, opened, qtbot):
        page = opened("sampling", population="normal", estimator_a="variance_n", estimator_b="none")
        page.panel.row("estimator_a").chosen.emit("mean")
        settle(window, qtbot)
        assert page.scene.distribution.x_span is page.scene.population.x_span
        assert page.scene.truths[0].x_data == 0.0
        assert all(line.empty for line in page.scene.pile.truths)

    def test_exact_and_asymptotic_are_told_apart(self, opened):
        page = opened("sampling", population="laplace", estimator_b="none", n=25)
        assert page.result.theories[0].kind == "asymptotic"
        texts = [label.text for label in page.scene.pile.curve_words.values() if label.text]
        assert texts == ["asymptotic density"]

    def test_no_closed_form_comes_with_its_reason(self, opened):
        page = opened("sampling", population="cauchy", estimator_b="median", n=25)
        assert "no mean and no variance" in page.scene.pile.table.verdict
        head, rows, _, _ = page.scene.pile.table.choices[0]
        assert head == ("bias", "variance", "MSE")
        assert [row.name for row in rows] == ["mean", "median", "exact"]

    def test_ranks_within_bins(self):
        values = np.array([0.1, 0.9, 0.2, np.nan, 5.0, 0.3])
        centres, ranks = stack(values, np.array([0.0, 0.5, 1.0]))
        np.testing.assert_array_equal(ranks, [0, 0, 1, np.nan, np.nan, 2])
        np.testing.assert_array_equal(centres, [0.25, 0.75, 0.25, np.nan, np.nan, 0.25])


class TestScatter:
    def test_dots_then_an_image(self, window, opened, qtbot):
        page = opened("sampling", population="normal", estimator_b="median", n_trials=3000)
        show(page, picture="scatter")
        cloud = page.scene.scatter
        assert page.scene.canvas is cloud
        assert len(cloud.dots.x_data) == 3000
        assert not cloud.heat.values.size
        page.panel.row("n_trials").enter("20000")
        settle(window, qtbot)
        assert len(cloud.dots.x_data) == 0
        assert cloud.heat.values.max() == 1.0

    def test_the_ellipse_has_the_covariance_of_the_estimates(self, opened):
        page = opened("sampling", population="normal", estimator_b="median", n_trials=3000)
        show(page, picture="scatter")
        cloud = page.scene.scatter
        pairs = np.column_stack([page.result.estimates(0), page.result.estimates(1)])
        points = np.column_stack([cloud.ellipse.x_data, cloud.ellipse.y_data]) - pairs.mean(axis=0)
        inverse = np.linalg.inv(np.cov(pairs.T))
        np.testing.assert_allclose(np.einsum("ij,jk,ik->i", points, inverse, points), 1.0, rtol=1e-9)
        assert (cloud.mean.x_data[0], cloud.mean.y_data[0]) == pytest.approx(tuple(pairs.mean(axis=0)))

    def test_one_estimator_stands_against_the_number_of_its_sample(self, normal):
        show(normal, picture="scatter")
        cloud = normal.scene.scatter
        np.testing.assert_array_equal(cloud.dots.x_data, np.arange(1, 2001))
        np.testing.assert_array_equal(cloud.dots.y_data, normal.result.estimates(0))
        assert not cloud.ellipse.isVisible()

    def test_predict_hides_it(self, window, normal):
        show(normal, picture="scatter")
        window.toggle_predict()
        assert normal.scene.scatter.dots.empty
        assert normal.scene.scatter.mean.empty


class TestPredict:
    def test_a_guess_is_asked_for_dragged_and_set_beside_the_answer(self, window, normal, qtbot):
        scene, guess = normal.scene, normal.scene.pile.guess
        window.toggle_predict()
        assert not guess.slot.empty
        assert guess.low.isVisible()
        pile = scene.pile
        hidden = [pile.steps["a"], pile.dots["a"], pile.curves["a"], pile.drops["a"]]
        assert all(item.empty for item in hidden)
        assert pile.table.rows == ()
        assert normal.stage.strip.formulas[0].terms[0].value == "?"
        before = guess.ends
        drag(scene.canvas, guess.low, 50)
        assert guess.ends[0] == pytest.approx(before[0] + 50 / scene.distribution.plane.sx, abs=0.02)
        assert guess.ends[1] == before[1]
        assert window.undo.count() == 0
        window.toggle_predict()
        assert guess.slot.empty
        assert not guess.low.isVisible()
        values = normal.result.estimates(0)
        first, _, last, _ = guess.answer.ends[0]
        assert np.mean((values >= first) & (values <= last)) == pytest.approx(2 / 3, abs=0.01)
        held = np.mean((values >= guess.ends[0]) & (values <= guess.ends[1]))
        assert guess.label.text == f"your guess holds {held:.0%}"
        assert guess.answer_label.text == "two thirds"
        assert len(guess.gap.ends) == 2
        assert not pile.steps["a"].empty

    def test_the_question_keeps_clear_of_the_truth(self, window, opened, qtbot):
        window.resize(1280, 720)
        page = opened("sampling", population="normal", mu=0.3)
        window.toggle_predict()
        slot, look = page.scene.pile.guess.slot, page.scene.look
        plane, font = slot.plane, ui_font(look.metrics.axis_words, 600)
        room = slot.words_room(slot.box(plane), plane, font, look.metrics.axis_words)
        truth = plane.px(0.3)
        assert plane.left < truth < plane.left + plane.width
        assert room.width() > 200
        assert room.right() < truth or room.left() > truth

    def test_another_picture_takes_the_old_guess_away(self, window, normal, qtbot):
        window.toggle_predict()
        window.toggle_predict()
        assert not normal.scene.pile.guess.bar.empty
        normal.panel.row("n").enter("9")
        settle(window, qtbot)
        assert normal.scene.pile.guess.bar.empty

    def test_clicks_do_not_peep(self, window, normal):
        window.toggle_predict()
        before = normal.scene.chosen
        click(normal.scene.distribution, 0.4, 0.1)
        assert normal.scene.chosen == before


class TestMotion:
    @pytest.fixture
    def moving(self, opened):
        page = opened("sampling", population="normal", estimator_b="none", n_trials=300)
        page.scene.canvas.motion = True
        return page

    def test_one_step_lands_and_drops_to_its_place(self, window, moving, qtbot):
        scene = moving.scene
        moving.stage.player.transport.go(20)
        qtbot.keyClick(window, Qt.Key.Key_Right)
        assert scene.fall.running
        qtbot.waitUntil(lambda: 0.0 < scene.fall.drop < 1.0 and scene.fall.land == 0.0)
        assert scene.pile.drops["a"].above > 0.0
        qtbot.waitUntil(lambda: not scene.fall.running)
        assert scene.pile.drops["a"].above == 0.0
        assert scene.stems.dots.y_data.max() < 1.0
        assert scene.tags["a"].value == moving.result.estimate(0, 20)

    def test_many_at_once_do_not_move(self, moving, qtbot):
        moving.stage.player.transport.go(20)
        moving.stage.player.transport.move(10)
        assert not moving.scene.fall.running

    def test_a_drag_does_not_move(self, window, moving, qtbot):
        drag(moving.scene.canvas, moving.scene.locate, 40)
        assert not moving.scene.fall.running

    def test_motion_is_off_unless_the_program_is_run_by_hand(self, window, normal, qtbot):
        normal.stage.player.transport.go(20)
        qtbot.keyClick(window, Qt.Key.Key_Right)
        assert not normal.scene.fall.running


class TestTyped:
    def test_an_error_is_said_in_place_and_the_picture_stays(self, window, opened, qtbot):
        page = opened("sampling", n_trials=500)
        before = page.result
        page.panel.row("expression").enter("mean(x")
        settle(window, qtbot)
        assert page.result is before
        assert page.panel.row("expression").error.text().startswith("!")
        page.panel.row("expression").enter("(min(x)+max(x))/2")
        settle(window, qtbot)
        assert page.panel.row("expression").error.text() == ""
        assert page.result.names[1].startswith("(min+max)")

    def test_ones_own_data_is_the_population(self, opened):
        page = opened("sampling", population="data", dataset="own", data=(1.0, 2.0, 3.0, 10.0), estimator_b="none")
        assert list(page.scene.masses.ends[:, 0]) == [1.0, 2.0, 3.0, 10.0]
        assert page.result.readouts["estimand"] == [4.0]
        assert not page.scene.locate.isVisible()
        assert set(page.scene.stems.dots.x_data) <= {1.0, 2.0, 3.0, 10.0}


def ghosts_and_lock_words(page) -> list[str]:
    return [item.text for panel in page.scene.canvas.panels for item in panel._ghosts if isinstance(item, Label)]


def test_ghosts_are_named_and_the_lock_holds(window, normal, qtbot):
    window.toggle_ghost()
    painted(normal)
    assert set(ghosts_and_lock_words(normal)) == {"ghost"}
    window.toggle_lock()
    before = normal.scene.population.x_span.limits
    normal.panel.row("sigma").enter("4")
    settle(window, qtbot)
    assert normal.scene.population.x_span.limits == before
    window.toggle_lock()
    at = normal.scene.population.plane.rect.topLeft().toPoint() + QPoint(9, 9)
    double_click(normal.scene.canvas.viewport(), at)
    assert normal.scene.population.x_span.limits[1] >= 12


# -- words ------------------------------------------------------------------------------------------------------------


@pytest.fixture(params=SIZES)
def sized(request, window, opened):
    width, height, projector = SIZES[request.param]
    if projector:
        window.looks.projector = True
        window._dress()
    window.resize(width, height)
    return opened


def words(page) -> dict[str, object]:
    """The boxes of everything written among the marks, by what it says."""
    painted(page)
    found = {}
    for panel in page.scene.canvas.panels:
        for item in panel.items:
            if item.isVisible() and isinstance(item, Label) and item.text and item.box is not None:
                found[item.text] = item.box
            if item.isVisible() and isinstance(item, VLine | Table) and item.words_box is not None:
                found[getattr(item, "text", "table")] = item.words_box
    tags = [tag for tag in page.scene.tags.values() if tag.text]
    return {**found, **{f"tag {tag.role}": tag.outline_box() for tag in tags}}


@pytest.mark.parametrize("preset", [*sampling.CONCEPT.presets, "three"])
def test_no_words_lie_on_others(sized, preset):
    three = {"population": "normal", "estimator_b": "median", "estimator_c": "midrange"}
    page = sized("sampling", **(three if preset == "three" else sampling.CONCEPT.presets[preset]))
    found = words(page)
    for (one, first), (other, second) in combinations(found.items(), 2):
        assert not first.intersects(second), f"{one!r} lies on {other!r}"
    surface = page.scene.canvas.rect().toRectF()
    assert all(surface.contains(box) for box in found.values())
    # Every estimate has its words, under the base line.
    for letter in page.result.letters:
        assert found[f"tag {letter}"].top() >= page.scene.sample.plane.bottom
    assert page.scene.sample.plane.bottom < page.scene.distribution.plane.top


@pytest.mark.parametrize("preset", ["shrunk-mean", "mean-against-median", "divisors"])
def test_the_base_line_of_the_sample_spans_the_plot(sized, preset):
    page = sized("sampling", **sampling.CONCEPT.presets[preset])
    sample, population = page.scene.sample, page.scene.population
    assert sample.frame.furnishing.axis == "ticks"
    assert (sample.plane.left, sample.plane.width) == (population.plane.left, population.plane.width)
    assert sample.frame.across.at == population.frame.across.at


def test_projected_the_distribution_has_at_least_half_of_the_plots(window, opened):
    window.looks.projector = True
    window._dress()
    window.resize(1920, 1080)
    page = opened("sampling")
    heights = [panel.plane.height for panel in page.scene.canvas.panels]
    assert heights[2] >= 0.5 * sum(heights)
    assert heights[2] >= 180
    found = words(page)
    assert "exact density" in found
    assert "table" in found
    assert page.scene.pile.table.head == ("MSE found",)


class TestTags:
    def test_two_close_points_have_their_words_outward(self):
        assert beside([100, 104], [50, 60], 0, 400, gap=7, apart=10) == [43, 111]

    def test_at_an_edge_they_move_inward(self):
        lefts = beside([5, 9], [50, 60], 0, 400, gap=7, apart=10)
        assert lefts[0] >= 0
        assert lefts[1] >= lefts[0] + 60
        lefts = beside([395, 399], [50, 60], 0, 400, gap=7, apart=10)
        assert lefts[1] + 60 <= 400
        assert lefts[0] + 60 <= lefts[1]

    def test_far_apart_each_stands_at_its_own(self):
        lefts = beside([50, 200, 350], [30, 30, 30], 0, 400, gap=7, apart=10)
        for left, anchor in zip(lefts, (50, 200, 350), strict=True):
            assert min(abs(left - anchor), abs(left + 30 - anchor)) == 7

    def test_none(self):
        assert beside([], [], 0, 1, gap=1, apart=1) == []

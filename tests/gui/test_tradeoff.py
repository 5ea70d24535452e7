"""The picture of `tradeoff` in the real window: its handles, the truth drawn by hand, new data, what is hidden."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine import tradeoff_truths as truths
from engine.concepts.tradeoff import CONCEPT
from engine.tradeoff_course import PLACES
from gui import theme
from gui.plots import Canvas
from gui.scenes.tradeoff_errors import place_of, value_at
from gui.scenes.tradeoff_marks import Fan
from gui.theme import Look
from tests.gui.conftest import settle, window_of
from tests.gui.test_window import drag

LEFT = Qt.MouseButton.LeftButton
PICTURES = ("all", "fits", "errors")


def preset(window, qtbot, name, **values):
    window.open("tradeoff", CONCEPT.start(name).with_values(**values))
    settle(window, qtbot)
    return window.page


def sketch(canvas, panel, track) -> None:
    """Real mouse events along points (x, y) of a panel."""
    plane, viewport = panel.plane, canvas.viewport()
    pixels = [QPoint(round(plane.px(x)), round(plane.py(y))) for x, y in track]
    QTest.mousePress(viewport, LEFT, pos=pixels[0])
    for at in pixels[1:]:
        QTest.mouseMove(viewport, at)
    QTest.mouseRelease(viewport, LEFT, pos=pixels[-1])


def test_dragging_the_probe_moves_the_split(window, opened, qtbot) -> None:
    page = opened("tradeoff")
    drag(page.scene.canvas, page.scene.probe, 90, -40)
    settle(window, qtbot)
    assert page.settings.probe > 0.55
    assert page.scene.side.panel.frame.furnishing.title.startswith("At x = 0.")
    assert page.result.split.x == page.settings.probe
    assert window.undo.count() == 1


def test_dragging_the_noise(window, opened, qtbot) -> None:
    page = opened("tradeoff")
    plane = page.scene.side.panel.plane
    drag(page.scene.canvas, page.scene.sigma, 0, -round(0.2 * plane.sy))
    settle(window, qtbot)
    assert page.settings.sigma == pytest.approx(0.5, abs=0.02)
    drag(page.scene.canvas, page.scene.sigma, 0, 400)
    settle(window, qtbot)
    assert page.settings.sigma == 0.0
    assert page.result.variance == 0.0


@pytest.mark.parametrize("model", ["polynomial", "knn", "ridge", "spline"])
def test_dragging_the_line_of_complexity_there_and_back(window, opened, qtbot, model) -> None:
    page = opened("tradeoff", model=model)
    before = page.settings
    drag(page.scene.canvas, page.scene.complexity, 120, 0)
    settle(window, qtbot)
    after = page.settings
    assert getattr(after, after.knob) != getattr(before, before.knob)
    more_complex = {"polynomial": 1, "spline": 1, "knn": -1, "ridge": -1}[model]
    assert more_complex * (after.complexity - before.complexity) > 0
    drag(page.scene.canvas, page.scene.complexity, -4000, 0)
    settle(window, qtbot)
    assert page.settings.complexity == {"polynomial": 0, "spline": 0, "knn": 30, "ridge": 1000}[model]


@pytest.mark.parametrize("model", ["polynomial", "knn", "ridge", "spline"])
def test_arrow_keys_step_the_complexity(window, opened, qtbot, model) -> None:
    page = opened("tradeoff", model=model)
    before = page.settings
    page.scene.complexity.setFocus(Qt.FocusReason.TabFocusReason)
    page.scene.canvas.setFocus()
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Right)
    settle(window, qtbot)
    wanted = {"polynomial": 7, "knn": 4, "ridge": before.lam * 10**-0.1, "spline": 4}[model]
    assert page.settings.complexity == pytest.approx(wanted, rel=0.01)


@pytest.mark.parametrize("model", ["polynomial", "knn", "ridge", "spline"])
def test_the_axis_of_complexity_goes_both_ways(model) -> None:
    settings = CONCEPT.settings().with_values(model=model)
    for value in (1.0, 2.0, 7.0, 30.0):
        assert value_at(settings, float(place_of(settings, value))) == pytest.approx(value)


def test_a_truth_is_drawn_across_the_plot(window, opened, qtbot) -> None:
    page = opened("tradeoff")
    track = [(0.2 + 0.02 * step, 0.9 - 0.04 * step) for step in range(20)]
    sketch(page.scene.canvas, page.scene.fits.panel, track)
    settle(window, qtbot)
    assert page.settings.truth == "sketch"
    assert window.undo.count() == 1
    x = np.linspace(0.24, 0.54, 9)
    drawn = truths.value("sketch", page.settings.sketch, x)
    assert drawn == pytest.approx(0.9 - 2.0 * (x - 0.2), abs=0.05)
    kept = truths.value("sketch", page.settings.sketch, np.array([0.05, 0.8]))
    assert kept == pytest.approx(truths.value("bump", (), np.array([0.05, 0.8])), abs=0.01)
    assert page.panel.row("sketch").isVisible()
    assert page.scene.fits.truth.y_data == pytest.approx(page.result.truth)
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings.truth == "bump"


def test_a_second_stroke_keeps_what_it_does_not_pass(window, opened, qtbot) -> None:
    page = opened("tradeoff", truth="line")
    for low in (0.1, 0.6):
        sketch(page.scene.canvas, page.scene.fits.panel, [(low + 0.02 * step, -0.5) for step in range(11)])
        settle(window, qtbot)
    there = truths.value("sketch", page.settings.sketch, np.array([0.2, 0.45, 0.7]))
    assert there == pytest.approx([-0.5, -0.08, -0.5], abs=0.03)


def test_points_of_a_truth_are_typed(window, opened, qtbot) -> None:
    page = opened("tradeoff", truth="sketch")
    page.panel.row("sketch").enter("0, −1, 0.5, 1, 1, −1")
    settle(window, qtbot)
    assert page.settings.sketch == (0.0, -1.0, 0.5, 1.0, 1.0, -1.0)
    page.panel.row("sketch").enter("0, 1, 0.5")
    assert "even count" in page.panel.row("sketch").error.text()
    assert page.settings.sketch == (0.0, -1.0, 0.5, 1.0, 1.0, -1.0)


def test_a_click_brings_back_a_fits_training_set(window, opened, qtbot) -> None:
    page = opened("tradeoff", n_sets=5, degree=1)
    scene = page.scene
    plane = scene.fits.panel.plane
    line = page.result.fits[2]
    others = np.delete(page.result.fits, 2, axis=0)
    place = int(np.argmax(np.abs(others - line).min(axis=0)[10:190])) + 10
    at = QPoint(round(plane.px(PLACES[place])), round(plane.py(line[place])))
    QTest.mouseClick(scene.canvas.viewport(), LEFT, pos=at)
    assert scene.shown == 2
    assert scene.fits.points.y_data == pytest.approx(page.result.observations(2))
    assert scene.fits.one.y_data == pytest.approx(line)
    assert "Training set 3 of 5" in window.status.words.text()
    assert page.settings.truth == "bump", "a click is no stroke"


def test_randomising_the_data_moves_only_the_fits(window, opened, qtbot) -> None:
    page = opened("tradeoff")
    scene = page.scene
    kept = {name: getattr(scene.fits, name).y_data.copy() for name in ("truth", "mean")}
    curve, fits = scene.errors.total.y_data.copy(), scene.fits.fan.lines.copy()
    dots = scene.fits.points.y_data.copy()
    qtbot.mouseClick(scene.button, LEFT)
    settle(window, qtbot)
    assert page.settings.seed == 8
    assert np.array_equal(scene.fits.truth.y_data, kept["truth"])
    assert np.array_equal(scene.fits.mean.y_data, kept["mean"])
    assert np.array_equal(scene.errors.total.y_data, curve)
    assert not np.array_equal(scene.fits.fan.lines, fits)
    assert not np.array_equal(scene.fits.points.y_data, dots)


def test_sets_come_one_at_a_time(window, opened, qtbot) -> None:
    page = opened("tradeoff", n_sets=50)
    player = page.stage.player
    assert player.isVisible()
    player.transport.go(4)
    assert page.scene.result.done == 4
    assert len(page.scene.fits.fan.lines) == 4
    assert page.scene.fits.panel.frame.furnishing.title.startswith("4 sets of n = 30")
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert page.scene.result.done == 5
    assert page.scene.fits.points.y_data == pytest.approx(page.result.observations(4))
    player.transport.finish()
    qtbot.mouseClick(player.more[10], LEFT)
    settle(window, qtbot)
    assert page.settings.n_sets == 60


def test_layers_stack_to_the_expected_error(opened) -> None:
    page = opened("tradeoff")
    errors, result = page.scene.errors, page.result
    layers = errors.layers
    assert layers["noise"].low == pytest.approx(0.0)
    assert layers["bias"].low == pytest.approx(layers["noise"].high)
    assert layers["variance"].low == pytest.approx(layers["bias"].high)
    assert layers["variance"].high == pytest.approx(result.total)
    assert errors.best.x_data == [result.best]
    assert errors.dots.y_data[-1] == result.readouts["simulated_test_error"]


def test_on_a_logarithmic_scale_each_stands_by_itself(window, opened, qtbot) -> None:
    page = opened("tradeoff")
    page.scene.view_edited.emit(page.scene.view.with_values(scale="log"))
    settle(window, qtbot)
    errors = page.scene.errors
    assert errors.layers["bias"].empty
    assert errors.curves["variance"].y_data == pytest.approx(np.log10(page.result.curve_variance), abs=1e-9)
    assert errors.total.y_data == pytest.approx(np.log10(page.result.total))
    assert errors.panel.frame.furnishing.log_y
    low, high = errors.panel.y_span.limits
    assert low < errors.best.y_data[0] < high


@pytest.mark.parametrize("name", list(CONCEPT.presets))
@pytest.mark.parametrize("picture", PICTURES)
def test_every_preset_draws_in_every_picture(window, qtbot, name, picture) -> None:
    page = preset(window, qtbot, name)
    page.scene.view_edited.emit(page.scene.view.with_values(picture=picture, scale="log"))
    for look in (Look(theme.DARK, theme.COMPACT), Look(theme.PROJECTOR, theme.PROJECTED)):
        page.scene.set_look(look)
    assert not window.grab().isNull()
    assert page.stage.failure is None
    assert page.scene.describe()
    assert all(step.words for step in page.scene.derivation())


@pytest.mark.parametrize("values", [{"n": 1, "degree": 0}, {"n": 1, "model": "knn", "k": 1}, {"n": 1, "model": "ridge"},
                                    {"n": 1, "model": "spline"}, {"n_sets": 1}, {"sigma": 0.0, "truth": "line"},
                                    {"degree": 150, "n": 3}, {"lam": 1e-10, "model": "ridge"}, {"sigma": 100.0},
                                    {"degree": 59, "n": 60}])  # fmt: skip
def test_edges_draw(window, opened, values) -> None:
    page = opened("tradeoff", **values)
    for scale in ("stacked", "log"):
        page.scene.view_edited.emit(page.scene.view.with_values(scale=scale))
        assert not window.grab().isNull()
    assert page.stage.failure is None
    page.scene.refit()
    assert np.isfinite(page.scene.errors.panel.y_span.limits).all()


def test_more_neighbours_than_observations_are_refused_and_the_picture_stays(window, opened, qtbot) -> None:
    page = opened("tradeoff", model="knn", k=12)
    page.panel.row("n").enter("8")
    settle(window, qtbot)
    assert "at most n = 8" in page.panel.row("n").error.text()
    assert page.settings.n == 30
    assert page.result.settings.n == 30


def test_predict_hides_the_errors_and_the_line_is_the_guess(window, opened, qtbot) -> None:
    page = opened("tradeoff")
    scene = page.scene
    window.toggle_predict()
    assert scene.errors.total.empty
    assert scene.errors.dots.empty
    assert scene.errors.best.empty
    assert not scene.errors.slot.empty
    assert not scene.table.rows
    assert page.stage.strip.formulas[0].terms[0].value == "?"
    assert "0.1302" not in scene.describe()
    drag(scene.canvas, scene.complexity, 60, 0)
    settle(window, qtbot)
    assert page.settings.degree > 6
    window.toggle_predict()
    assert not scene.errors.total.empty
    assert scene.errors.slot.empty


def test_pointing_at_a_layer_lights_its_term(opened) -> None:
    page = opened("tradeoff")
    layer = page.scene.errors.layers["noise"]
    at = page.scene.errors.panel.plane.rect.center()
    at.setY(page.scene.errors.panel.plane.bottom - 20)
    assert page.scene.canvas.key_at(at) == "noise"
    page.scene.canvas.highlight("noise")
    assert layer.opacity() == 1.0
    assert page.scene.errors.layers["bias"].opacity() < 0.5


def test_a_fan_counts_how_many_lines_cover_a_pixel(qtbot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(600, 400)
    panel = canvas.panel(0, 0)
    panel.fit_x(0.0, 1.0, exact=True)
    panel.fit_y(0.0, 1.0, exact=True)
    fan = panel.add(Fan("a"))
    x = np.linspace(0.0, 1.0, 11)
    fan.set_data(x, np.array([np.full(11, 0.5), np.full(11, 0.5), x]))
    covered = fan._coverage(panel.plane, 100, 200, panel.plane.width / 100, 1.0)
    assert covered.shape == (100, 200)
    # A level line one pixel thick covers one pixel of each column in all; the diagonal two more pixels of its climb.
    assert covered.sum(axis=1)[10] == pytest.approx(2.0 + 1.0 + 2.0)
    assert covered[10, 99:101].sum() == pytest.approx(2.0)
    assert covered[:, :5][:90].sum() == pytest.approx(0.0)
    fan.set_data(x, np.array([np.full(11, 7.0), np.full(11, -3.0)]))
    assert fan._coverage(panel.plane, 100, 200, panel.plane.width / 100, 1.0).sum() == pytest.approx(0.0), (
        "outside nothing is drawn"
    )


def test_a_small_windows_panel_has_room_for_the_button(qtbot) -> None:
    with window_of(qtbot, 1280, 720) as window:
        window.open("tradeoff", CONCEPT.settings())
        settle(window, qtbot)
        body, button = window.page.panel.widget(), window.page.scene.button
        qtbot.waitUntil(button.isVisible)
        qtbot.waitUntil(lambda: body.height() >= body.minimumSizeHint().height())
        assert window.page.panel.row("picture").combo.height() == window.page.scene.look.metrics.field_height

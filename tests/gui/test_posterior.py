"""The picture of `posterior` in the real window: hands on the prior, one observation at a time, what is hidden."""

import math

import numpy as np
import pytest
from PySide6.QtCore import Qt

from engine.concepts.posterior import CONCEPT
from gui import theme
from gui.scenes import posterior_words as words
from gui.theme import Look
from tests.gui.conftest import settle
from tests.gui.test_window import drag

PICTURES = ("posterior", "washing", "next", "table")


def preset(window, qtbot, name, **values):
    window.open("posterior", CONCEPT.start(name).with_values(**values))
    settle(window, qtbot)
    return window.page


def test_dragging_the_centre_moves_the_prior_and_keeps_what_it_is_worth(window, opened, qtbot) -> None:
    page = opened("posterior")
    before = page.settings
    drag(page.scene.canvas, page.scene.centre, 90, 0)
    settle(window, qtbot)
    after = page.settings
    assert after.prior_a > before.prior_a + 0.1
    assert after.prior_a + after.prior_b == pytest.approx(before.prior_a + before.prior_b, abs=0.01)
    assert page.result.settings == after
    assert window.undo.count() == 1
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings == before


def test_dragging_the_width_keeps_the_centre(window, opened, qtbot) -> None:
    page = opened("posterior", model="normal", n=5)
    before = page.settings
    drag(page.scene.canvas, page.scene.width, 60, 0)
    settle(window, qtbot)
    assert page.settings.prior_width > before.prior_width + 0.1
    assert page.settings.prior_mean == before.prior_mean


def test_arrow_keys_move_the_focused_handle(window, opened, qtbot) -> None:
    page = opened("posterior", model="normal", n=5)
    page.scene.centre.setFocus(Qt.FocusReason.TabFocusReason)
    page.scene.canvas.setFocus()
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    settle(window, qtbot)
    assert page.settings.prior_mean > 0.1


def test_a_handle_stays_on_the_curve_that_it_drags(window, opened, qtbot) -> None:
    page = opened("posterior")
    drag(page.scene.canvas, page.scene.centre, 120, -80)
    settle(window, qtbot)
    x, y = page.scene.centre.value
    assert y == pytest.approx(float(page.result.prior_on_axis.pdf(np.array([x]))[0]), rel=1e-6)


def test_marks_stand_at_their_numbers(window, opened, qtbot) -> None:
    page = opened("posterior")
    scene = page.scene
    assert scene.marks["mle"].x_data.tolist() == [1.0]
    assert scene.marks["map"].x_data == pytest.approx([0.8])
    assert scene.marks["mean"].x_data == pytest.approx([5 / 7])
    height = 30 * 0.8**4 * 0.2
    assert scene.marks["map"].y_data == pytest.approx([height])
    assert scene.likelihood.y_data[-1] == pytest.approx(height)
    assert "scaled × 2.46" in scene.labels["likelihood"].text
    assert [term.value for term in page.stage.strip.formulas[0].terms] == [
        "0.8000",
        "=",
        "(3 + 2 − 1) / (3 + 2 + 2 − 2)",
    ]


def test_intervals_lie_under_the_axis_beside_the_confidence_interval(window, opened, qtbot) -> None:
    page = opened("posterior")
    read = page.result.readouts
    rows = page.scene.intervals.rows
    assert [bar.role for bar in rows] == ["posterior", "posterior", "likelihood"]
    ends = [(bar.low, bar.high) for bar in rows]
    names = ("hdi", "interval", "confidence")
    assert ends == [(read[f"{name}_low"], read[f"{name}_high"]) for name in names]


def test_observations_come_one_at_a_time(window, opened, qtbot) -> None:
    page = opened("posterior", n=40)
    player = page.stage.player
    assert player.isVisible()
    player.transport.go(4)
    assert page.scene.result.count == 4
    assert "After 4 of 40 observations" in page.scene.plot.frame.furnishing.title
    assert page.scene.washing.mean.x_data.max() == 4
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert page.scene.result.count == 5
    player.transport.finish()
    qtbot.mouseClick(player.more[10], Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert page.settings.n == 50


def test_real_data_come_to_an_end(window, qtbot) -> None:
    page = preset(window, qtbot, "horse-kicks")
    qtbot.mouseClick(page.stage.player.more[1], Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert page.result.total == 280
    assert "no more data" in window.status.words.text()


@pytest.mark.parametrize("name", list(CONCEPT.presets))
@pytest.mark.parametrize("picture", PICTURES)
def test_every_preset_draws_in_every_picture(window, qtbot, name, picture) -> None:
    page = preset(window, qtbot, name)
    page.scene.view_edited.emit(page.scene.view.with_values(picture=picture))
    for look in (Look(theme.DARK, theme.COMPACT), Look(theme.PROJECTOR, theme.PROJECTED)):
        page.scene.set_look(look)
    assert not window.grab().isNull()
    assert page.stage.failure is None
    assert page.scene.describe()
    assert all(step.words for step in page.scene.derivation())


def test_what_is_missing_is_said_and_not_drawn(window, qtbot) -> None:
    page = preset(window, qtbot, "u-shaped-prior")
    scene = page.scene
    assert not len(scene.marks["mle"].x_data)
    assert not len(scene.marks["map"].x_data)
    assert not len(scene.likelihood.x_data)
    assert [bar.role for bar in scene.intervals.rows] == ["posterior"]
    assert "there is no MAP" in scene.intervals.sentence
    assert "without bound" in scene.plot.frame.furnishing.heights
    assert math.isfinite(scene.plot.y_span.limits[1])


def test_a_second_peak_has_its_mark(window, qtbot) -> None:
    page = preset(window, qtbot, "two-peaks")
    assert page.scene.marks["other"].x_data == pytest.approx([page.result.readouts["modes"][1]])
    assert "cut at the top" in page.scene.plot.frame.furnishing.heights


def test_on_log_odds_an_mle_at_infinity_has_no_mark(window, qtbot) -> None:
    page = preset(window, qtbot, "reparametrised")
    assert not len(page.scene.marks["mle"].x_data)
    assert page.scene.marks["map"].x_data == pytest.approx([math.log(5 / 2)])
    drag(page.scene.canvas, page.scene.centre, 60, 0)
    settle(window, qtbot)
    assert page.settings.prior_a > 2.05


def test_predict_hides_the_posterior_and_shows_the_gap(window, opened, qtbot) -> None:
    page = opened("posterior")
    scene = page.scene
    window.toggle_predict()
    assert not len(scene.posterior.x_data)
    assert not len(scene.marks["map"].x_data)
    assert [bar.role for bar in scene.intervals.rows] == ["likelihood"]
    assert page.stage.strip.formulas[0].terms[0].value == "?"
    assert scene.guess_handle.isVisible()
    drag(scene.canvas, scene.guess_handle, 100, 0)
    assert scene.guess == pytest.approx(scene.guess_handle.value[0])
    window.toggle_predict()
    assert len(scene.posterior.x_data)
    assert "off by" in scene.labels["guess"].text


def test_the_comparison_has_this_datas_numbers(opened) -> None:
    page = opened("posterior")
    _, rows = words.comparison(page.result)
    cells = {name: row for name, _, row in rows}
    assert cells["MLE"][:2] == ("argmax p(x | p) = 3 / 3", "1.0000")
    assert cells["MAP"][1] == "0.8000"
    assert "Beta(5, 2)" in cells["Full Bayes"][1]


@pytest.mark.parametrize(
    ("log", "text"),
    [(math.log(2.4576), "× 2.46"), (math.log(0.455), "× 0.455"), (660.0, "× 4.31 × 10²⁸⁶"), (0.0, "× 1")],
)
def test_factors_of_any_size(log, text) -> None:
    assert words.factor(log) == text
    if log > 100:
        assert math.exp(log) == pytest.approx(4.31e286, rel=2e-3)


def test_a_new_model_gets_its_own_axis(window, opened, qtbot) -> None:
    page = opened("posterior", model="normal", n=5)
    preset(window, qtbot, "michelson")
    low, high = page.scene.plot.x_span.limits
    assert low > 299_700
    assert high < 300_200

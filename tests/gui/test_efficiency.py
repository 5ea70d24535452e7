"""Efficiency's tab in the real window: the bound, an n, b′, θ and the truth are dragged; prediction; every picture."""

import math

import pytest
from PySide6.QtCore import QPoint, Qt

from engine.concepts.efficiency import CONCEPT
from engine.efficiency_settings import FAMILIES
from gui import theme
from gui.scenes.efficiency import EfficiencyScene
from tests.gui.conftest import point_at, settle


def drag(qtbot, view, handle, dx: int, dy: int = 0) -> None:
    start = view.mapFromScene(handle.pos())
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for part in (0.5, 1.0):
        qtbot.mouseMove(view.viewport(), start + QPoint(round(part * dx), round(part * dy)))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(dx, dy))


def test_the_bound_is_dragged_and_sigma_follows(window, opened, qtbot):
    page = opened("efficiency", n_trials=200)
    picture, undone = page.scene.picture, window.undo.count()
    ratios = page.result.readouts["ratio"]
    drag(qtbot, picture, picture.bound_handle, 0, -40)
    settle(window, qtbot)
    assert page.settings.sigma > 2.0
    assert window.undo.count() == undone + 1
    assert page.result.readouts["ratio"] == pytest.approx(ratios, rel=1e-12)
    x, y = picture.bound_handle.value
    assert 10.0**y == pytest.approx(page.settings.sigma**2 / 10.0**x, rel=1e-3)
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings.sigma == 2.0


def test_an_n_is_dragged_along_its_axis(window, opened, qtbot):
    page = opened("efficiency", n_trials=200)
    picture = page.scene.picture
    drag(qtbot, picture, picture.size_handles[2], 25)
    settle(window, qtbot)
    sizes = page.settings.table
    assert 50 < sizes[2] < 100
    assert sizes[:2] + sizes[3:] == (10, 20, 100, 200, 500)
    assert picture.size_handles[2].value[0] == pytest.approx(math.log10(sizes[2]))
    assert not picture.size_handles[6].isVisible()


def test_the_truth_is_dragged(window, opened, qtbot):
    page = opened("efficiency", picture="information", n=20, n_trials=200)
    picture = page.scene.picture
    drag(qtbot, picture, picture.truth_handle, 60)
    settle(window, qtbot)
    assert page.settings.mu > 0.0
    assert picture.truth.x_data == pytest.approx(page.settings.mu)


def test_the_slope_and_the_value_shrunk_towards_are_dragged(window, opened, qtbot):
    page = opened("efficiency", picture="bias", n=20, mu=0.5, slope=-0.3, n_trials=300)
    picture = page.scene.picture
    drag(qtbot, picture, picture.slope_handle, -80)
    settle(window, qtbot)
    assert -1.0 <= page.settings.slope < -0.3
    drag(qtbot, picture, picture.towards_handle, -40)
    settle(window, qtbot)
    assert page.settings.towards < 0.0
    bent = page.result.shrunk
    assert bent.bias == pytest.approx(page.settings.slope * (0.5 - page.settings.towards))


def test_hodges_theta_is_dragged_and_stepped(window, opened, qtbot):
    page = opened("efficiency", picture="hodges", n=100, n_trials=300)
    picture = page.scene.picture
    drag(qtbot, picture, picture.theta_handle, -70)
    settle(window, qtbot)
    before = page.settings.hodges_theta
    assert before < 0.3
    picture.setFocus()
    picture.theta_handle.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    settle(window, qtbot)
    assert page.settings.hodges_theta == pytest.approx(before + 0.01)


@pytest.mark.parametrize(
    ("picture", "handle", "name"),
    [("variance", "bound_handle", "p"), ("information", "truth_handle", "p"), ("bias", "slope_handle", "slope")],
)
def test_enter_on_a_handle_types_its_setting(opened, qtbot, picture, handle, name):
    page = opened("efficiency", family="bernoulli", picture=picture, n=20, n_trials=100)
    with qtbot.waitSignal(page.scene.type_asked) as asked:
        page.scene.picture.setFocus()
        getattr(page.scene.picture, handle).setFocus()
        qtbot.keyClick(page.scene.picture, Qt.Key.Key_Return)
    assert asked.args == [name]


def test_predict_hides_the_bound_and_keeps_the_guess(window, opened, qtbot):
    page = opened("efficiency", n_trials=200)
    scene, picture = page.scene, page.scene.picture
    window.toggle_predict()
    assert picture.bound.empty
    assert picture.one.empty
    assert not picture.ledger.isVisible()
    assert not picture.bound_handle.isVisible()
    assert picture.guess_handle.isVisible()
    assert scene.formulas()[0][0].terms[0].value == "?"
    drag(qtbot, picture, picture.guess_handle, 0, 60)
    guess = picture.guess
    window.toggle_predict()
    assert not picture.bound.empty
    assert not picture.guess_handle.isVisible()
    assert picture.guess == guess
    assert "times the line" in picture.labels["guess"].text


@pytest.mark.parametrize("name", ["information", "bias", "hodges"])
def test_predict_hides_what_answers_in_every_picture(window, opened, name):
    page = opened("efficiency", picture=name, n=20, n_trials=200)
    picture = page.scene.picture
    answers = {"information": "parabola", "bias": "mse", "hodges": "curve"}
    window.toggle_predict()
    assert getattr(picture, answers[name]).empty
    assert not picture.ledger.isVisible()
    window.toggle_predict()
    assert not getattr(picture, answers[name]).empty
    assert picture.ledger.isVisible()


def test_the_ledger_has_the_chapters_table(window, opened):
    page = opened("efficiency", sizes=(10.0, 50.0, 100.0, 500.0, 1000.0), n=10, others=False, n_trials=300)
    ledger = page.scene.picture.ledger
    assert ledger.head[-2:] == ("ratio", "exact") or ledger.head[-1] == "ratio"
    assert [row.name for row in ledger.rows] == ["n = 10", "n = 50", "n = 100", "n = 500", "n = 1\u2009000"]
    ratio = ledger.rows[0].cells[ledger.head.index("ratio")]
    assert ratio.startswith(f"{page.result.readouts['ratio'][0]:.1f}"[:2])


def test_where_regularity_fails_it_says_so(window, opened):
    page = opened("efficiency", family="uniform", n_trials=200)
    picture = page.scene.picture
    assert picture.bound.empty
    assert not picture.formal.empty
    assert any("Regularity fails" in line.text and line.strong for line in picture.ledger.foot)
    assert page.scene.formulas()[0][0].terms[0].value == "none"
    assert "Regularity fails" in page.scene.describe()


def test_pointing_at_a_term_lights_the_bound(window, opened, qtbot):
    page = opened("efficiency", n_trials=200)
    strip = page.stage.strip
    cell = next(c for c in strip.layout_.cells if c.term and c.term.key == "bound")
    point_at(strip, QPoint(round(cell.x + cell.width / 2), strip.height() // 2))
    assert page.scene.picture.bound.opacity() == 1.0
    assert page.scene.picture.dots["b"].opacity() < 1.0


@pytest.mark.parametrize("picture", ["variance", "information", "bias"])
@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_in_every_picture(window, opened, family, picture):
    page = opened("efficiency", family=family, picture=picture, n_trials=60, n=8, sizes=(5.0, 12.0))
    assert page.scene.describe()
    assert len(page.scene.derivation()) == 6


@pytest.mark.parametrize("values", [{"family": "bernoulli", "p": 0.0}, {"family": "poisson", "lam": 0.0}])
@pytest.mark.parametrize("picture", ["variance", "information", "bias"])
def test_degenerate_laws_draw(window, opened, values, picture):
    page = opened("efficiency", picture=picture, n_trials=60, n=8, sizes=(5.0, 12.0), **values)
    assert "information is infinite" in page.result.notes[0]


@pytest.mark.parametrize("picture", ["variance", "information", "bias", "hodges"])
def test_a_projected_page_keeps_what_answers(qtbot, picture):
    look = theme.Look(theme.PROJECTOR, theme.metrics_for(1920, True))
    scene = EfficiencyScene(look)
    qtbot.addWidget(scene.widget)
    scene.widget.resize(1900, 640)
    scene.set_look(look)
    scene.show_result(CONCEPT.last(CONCEPT.start().with_values(picture=picture, n_trials=60)))
    assert scene.picture.ledger.isVisible()
    assert not scene.by_name["variance"].law.panel.frame.isVisible()


@pytest.mark.parametrize("preset", sorted(CONCEPT.presets))
def test_every_preset_draws(window, qtbot, preset):
    window.open("efficiency", CONCEPT.start(preset).with_values(n_trials=100))
    settle(window, qtbot)
    assert window.page.scene.picture is window.page.scene.by_name[window.page.settings.picture]
    assert window.page.scene.status()

"""Losses as noise models: what the concept reads out, its data, and the words for fits that are no single line."""

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from engine import catalogue, datasets
from engine.concepts import noise
from engine.concepts.noise import CONCEPT, LOSSES, NoiseSettings
from engine.settings import SettingError

PLACE = {loss: place for place, loss in enumerate(LOSSES)}


def read(loss: str, name: str, **values):
    return CONCEPT.last(NoiseSettings(**values)).readouts[name][PLACE[loss]]


def test_stackloss_against_published_and_scipy() -> None:
    data = datasets.load("stackloss")
    known = stats.linregress(data["Air.Flow"], data["stack.loss"])
    assert read("mse", "slope", dataset="stackloss") == pytest.approx(known.slope, rel=1e-12)
    assert read("mse", "slope", dataset="stackloss") == pytest.approx(1.0203, abs=5e-5)  # as R's lm prints it
    assert read("mse", "intercept", dataset="stackloss") == pytest.approx(-44.1320, abs=5e-5)
    assert read("mae", "slope", dataset="stackloss") == pytest.approx(1.0, rel=1e-12)


def test_gaussian_likelihood_in_closed_form() -> None:
    result = CONCEPT.last(NoiseSettings())
    scale = result.readouts["scale"][0]
    closed = -0.5 * 25 * (math.log(2 * math.pi * scale**2) + 1)
    assert result.readouts["log_likelihood"][0] == pytest.approx(closed, rel=1e-13)
    assert result.readouts["aic"][0] == pytest.approx(6 - 2 * closed, rel=1e-13)


def test_every_read_out_has_an_entry_for_each_loss() -> None:
    result = CONCEPT.last(NoiseSettings())
    for name in ("slope", "intercept", "scale", "log_likelihood", "aic", "unique", "modes", "normalising_constant"):
        assert len(result.readouts[name]) == len(LOSSES)
        assert [result.readouts["fits"][loss][name] for loss in LOSSES] == result.readouts[name]
    assert result.readouts["best"] == list(LOSSES)[int(np.argmin(result.readouts["aic"]))]


def test_the_noise_that_made_the_data_is_found() -> None:
    for made, loss in (("gaussian", "mse"), ("laplace", "mae"), ("skewed", "pinball")):
        found = CONCEPT.last(NoiseSettings(noise=made, n=2000, outliers=0, tau=0.2, seed=1))
        assert found.readouts["best"] == loss, made
        assert found.readouts["slope"][PLACE[loss]] == pytest.approx(0.6, abs=0.1)
        assert found.readouts["scale"][PLACE[loss]] == pytest.approx(1.0, rel=0.1)
    assert CONCEPT.last(NoiseSettings(noise="student_t", n=2000, outliers=0, seed=1)).readouts["best"] == "student_t"


def test_a_drag_of_line_and_scale_stretches_the_same_noise() -> None:
    here = noise.data(NoiseSettings(outliers=2))
    there = noise.data(NoiseSettings(outliers=2, intercept=-1.0, slope=3.0, sigma=2.0))
    assert np.allclose((there.y + 1.0 - 3.0 * there.x) / 2.0, here.y - 2.0 - 0.6 * here.x, atol=1e-12)


@pytest.mark.parametrize("count", [0, 1, 3, 13, 25])
def test_outliers_are_lifted_and_counted(count) -> None:
    plain, lifted = noise.data(NoiseSettings(outliers=0)), noise.data(NoiseSettings(outliers=count))
    rise = lifted.y - plain.y
    assert np.count_nonzero(rise) == count
    assert np.allclose(rise[rise != 0], noise.OUTLIER)


# -- the hand ---------------------------------------------------------------------------------------------------------


def test_a_moved_point_takes_the_data_along() -> None:
    before = NoiseSettings(dataset="engel", delta=2.0)
    after = noise.moved(before, 3, 1234.0, 567.0)
    assert (after.dataset, after.delta) == ("own", 2.0)
    here, there = noise.data(before), noise.data(after)
    assert (there.x[3], there.y[3]) == (1234.0, 567.0)
    assert np.array_equal(np.delete(there.x, 3), np.delete(here.x, 3))
    assert np.array_equal(np.delete(there.y, 3), np.delete(here.y, 3))
    assert (there.x_name, there.y_name) == (here.x_name, here.y_name)


def test_adding_and_removing_undo_each_other() -> None:
    before = NoiseSettings(dataset="own", x=(1.0, 2.0, 4.0), y=(0.0, 3.0, 1.0))
    more = noise.added(before, 9.0, -2.0)
    assert more.x == (1.0, 2.0, 4.0, 9.0)
    assert more.y[-1] == -2.0
    assert noise.removed(more, 3) == before


def test_two_points_are_the_least() -> None:
    with pytest.raises(SettingError, match=r"x = .* must be from 2 to 5000 numbers"):
        noise.removed(NoiseSettings(dataset="own", x=(1.0, 2.0), y=(0.0, 3.0)), 0)


def test_a_file_gives_x_and_y() -> None:
    settings = noise.with_data(NoiseSettings(), {"dose": np.arange(4.0), "effect": np.array([1.0, 2.0, 2.5, 4.0])})
    assert (settings.dataset, settings.x_name, settings.y_name) == ("own", "dose", "effect")
    assert settings.y == (1.0, 2.0, 2.5, 4.0)
    with pytest.raises(SettingError, match="two columns"):
        noise.with_data(NoiseSettings(), {"dose": np.arange(4.0)})


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"dataset": "own", "x": (1.0, 2.0), "y": (1.0,)}, "y = 1 is not allowed; it must be as many numbers as x has"),
        ({"outliers": 30}, "outliers = 30 is not allowed; it must be at most n = 25"),
        ({"dataset": "own", "x": (1.0, 1e10), "y": (1.0, 1.0)}, "x = 10000000000"),
        ({"tau": 1.0}, "tau = 1"),
        ({"delta": 0.0}, "delta = 0"),
        ({"nu": 0.0}, "nu = 0"),
    ],
)
def test_bad_values_are_named(values, words) -> None:
    with pytest.raises(SettingError, match=words):
        NoiseSettings(**values)


# -- fits that are no single line --------------------------------------------------------------------------------------


def remark(settings: NoiseSettings, loss: str) -> str:
    result = CONCEPT.last(settings)
    json.loads(catalogue.as_json(CONCEPT, result))
    name = result.fits[PLACE[loss]].model.loss_name
    return next((note for note in result.notes if note.startswith(name)), "")


def test_a_line_that_is_not_unique_is_said_so() -> None:
    settings = CONCEPT.start("not-unique")
    assert remark(settings, "mae") == "MAE: not unique; slopes from −0.25 to 1.25 do as well (dotted)."
    assert CONCEPT.last(settings).readouts["unique"][PLACE["mae"]] is False
    assert remark(NoiseSettings(), "mae") == ""


def test_several_maxima_are_said_so() -> None:
    settings = CONCEPT.start("two-maxima")
    assert "2 maxima" in remark(settings, "student_t")
    assert CONCEPT.last(settings).readouts["modes"][PLACE["student_t"]] == 2


def test_points_on_a_line_leave_no_likelihood() -> None:
    settings = NoiseSettings(dataset="own", x=(0.0, 1.0, 2.0), y=(1.0, 3.0, 5.0))
    result = CONCEPT.last(settings)
    assert result.readouts["slope"] == [2.0] * 5
    assert result.readouts["scale"] == [0.0] * 5
    assert result.readouts["log_likelihood"] == [None] * 5
    assert result.readouts["best"] is None
    assert result.favour.startswith("Every point lies on the line")
    assert result.notes == ("With s = 0 log L has no maximum.",)


def test_a_stack_of_points_has_no_slope() -> None:
    result = CONCEPT.last(NoiseSettings(dataset="own", x=(2.0,) * 4, y=(1.0, 2.0, 5.0, 3.0)))
    assert result.readouts["slope"] == [None] * 5
    assert result.readouts["intercept"] == [None] * 5
    assert result.notes == ("All x are equal: the level can be told, but no slope.",)


def test_too_few_degrees_of_freedom_are_said_so() -> None:
    settings = NoiseSettings(dataset="own", x=(0.0, 1.0, 2.0, 3.0), y=(0.0, 2.0, 1.0, 5.0), nu=0.5)
    assert "log L grows for ever" in remark(settings, "student_t")
    result = CONCEPT.last(settings)
    assert "Student t: the likelihood has no maximum" in result.favour
    assert result.readouts["best"] is None


def test_the_words_follow_the_difference_in_aic() -> None:
    for seed in range(6):
        result = CONCEPT.last(NoiseSettings(seed=seed, n=40))
        first, second = sorted(result.readouts["aic"])[:2]
        gap = second - first
        word = "Undecided" if gap < 2 else "lean to" if gap <= 4 else "data favour" if gap <= 10 else "clearly favour"
        assert word in result.favour
        assert f"{gap:.1f}" in result.favour


points = st.lists(
    st.tuples(st.integers(-5, 5).map(float), st.floats(-1e3, 1e3).map(lambda v: round(v, 2))), min_size=2, max_size=12
)


@given(points, st.sampled_from([0.1, 0.5, 3.0, 1e6]), st.sampled_from([0.001, 1.345, 100.0]))
def test_any_points_give_a_figure(found, nu, delta) -> None:
    x, y = zip(*found, strict=True)
    result = CONCEPT.last(NoiseSettings(dataset="own", x=x, y=y, nu=nu, delta=delta))
    document = json.loads(catalogue.as_json(CONCEPT, result))
    assert len(document["readouts"]["slope"]) == 5
    for fit in result.fits:
        assert np.isfinite(fit.residuals).all()
        assert fit.scale >= 0.0


def test_the_same_points_are_fitted_once() -> None:
    first = CONCEPT.last(NoiseSettings(dataset="engel"))
    second = CONCEPT.last(NoiseSettings(dataset="engel", delta=2.0))
    assert first.fits[0] is second.fits[0]
    assert first.fits[2] is not second.fits[2]

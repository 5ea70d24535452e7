"""Lines under the noise models: closed forms, derivative-free optima, and fits that are no single line."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import optimize, stats

from engine import datasets
from engine.noise_models import Gaussian, Huber, Laplace, Pinball, StudentT
from engine.noise_regression import Line, fits

MODELS = (Gaussian(), Laplace(), Huber(), StudentT(), Pinball(tau=0.8))
each = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.id)


def noisy(n: int = 40, seed: int = 0):
    rng = np.random.default_rng(seed)
    x = np.linspace(0.0, 10.0, n)
    return x, 1.0 + 0.5 * x + rng.standard_t(3, n)


def by_search(model, x, y, fit) -> float:
    """The greatest log-likelihood that Nelder and Mead find, from the fit and from least squares."""
    middle, spread = x.mean(), x.std()

    def cost(p):
        return -model.log_likelihood(y - p[0] - p[1] * (x - middle) / spread, math.exp(min(max(p[2], -50.0), 50.0)))

    squares = np.polyfit(x, y, 1)[::-1]
    starts = [(b[0] + b[1] * middle, b[1] * spread, math.log(fit.scale)) for b in (squares, (fit.intercept, fit.slope))]
    options = {"xatol": 1e-9, "fatol": 1e-11, "maxiter": 4000, "maxfev": 8000}
    return -min(optimize.minimize(cost, start, method="Nelder-Mead", options=options).fun for start in starts)


@each
@pytest.mark.parametrize("data", ["noisy", "engel", "belgian_phones", "stackloss"])
def test_no_search_finds_a_higher_likelihood(model, data) -> None:
    columns = list(datasets.load(data).values()) if data != "noisy" else noisy()
    x, y = np.asarray(columns[0]), np.asarray(columns[-1])
    fit = Line(x, y).fit(model)
    found = by_search(model, x, y, fit)
    assert fit.log_likelihood >= found - 1e-7
    assert fit.log_likelihood == pytest.approx(found, abs=2e-3)
    assert fit.gradient <= 1e-10
    assert fit.aic == pytest.approx(6 - 2 * fit.log_likelihood)


@each
def test_log_likelihood_is_that_of_the_line_and_scale_given(model) -> None:
    x, y = noisy()
    fit = Line(x, y).fit(model)
    assert np.allclose(fit.residuals, y - fit.at(x), atol=1e-12)
    assert fit.log_likelihood == pytest.approx(model.log_likelihood(y - fit.intercept - fit.slope * x, fit.scale))


def test_gaussian_scipy_and_closed_form() -> None:
    x, y = noisy()
    fit = Line(x, y).fit(Gaussian())
    known = stats.linregress(x, y)
    assert (fit.slope, fit.intercept) == pytest.approx((known.slope, known.intercept), rel=1e-12)
    assert fit.scale**2 == pytest.approx(np.mean((y - known.intercept - known.slope * x) ** 2), rel=1e-12)


def test_laplace_scale_is_the_mean_absolute_residual() -> None:
    x, y = noisy()
    fit = Line(x, y).fit(Laplace())
    assert fit.scale == pytest.approx(np.abs(fit.residuals).mean(), rel=1e-14)


def test_student_with_many_degrees_is_least_squares() -> None:
    x, y = noisy()
    fit, squares = Line(x, y).fit(StudentT(nu=1e6)), Line(x, y).fit(Gaussian())
    assert (fit.slope, fit.scale) == pytest.approx((squares.slope, squares.scale), rel=1e-4)


def test_huber_runs_from_the_absolute_error_to_the_square() -> None:
    x, y = noisy()
    line = Line(x, y)
    squares, absolute = line.fit(Gaussian()), line.fit(Laplace())
    wide, narrow = line.fit(Huber(delta=50.0)), line.fit(Huber(delta=1e-3))
    assert (wide.slope, wide.intercept, wide.scale) == pytest.approx(
        (squares.slope, squares.intercept, squares.scale), rel=1e-9
    )
    assert (narrow.slope, narrow.intercept) == pytest.approx((absolute.slope, absolute.intercept), abs=5e-3)
    assert narrow.scale / 1e-3 == pytest.approx(absolute.scale, rel=1e-2)
    assert narrow.log_likelihood == pytest.approx(absolute.log_likelihood, abs=1e-2)


def test_huber_answers_its_own_equations() -> None:
    x, y = noisy()
    fit = Line(x, y).fit(Huber(delta=1.1))
    u = fit.residuals / fit.scale
    pull = np.clip(u, -1.1, 1.1)
    assert abs(pull.sum()) < 1e-9
    assert abs(pull @ x) < 1e-8
    assert pull @ u == pytest.approx(len(x), rel=1e-9)


@each
@given(st.floats(-5, 5), st.floats(-3, 3), st.floats(0.01, 100))
def test_lines_move_with_the_data(model, shift, tilt, factor) -> None:
    """Adding a line to y adds it to the fit; stretching y stretches it, upwards."""
    x, y = noisy(17, 4)
    here = Line(x, y).fit(model)
    there = Line(x, factor * y + shift + tilt * x).fit(model)
    size = factor * (1 + abs(here.slope)) + abs(tilt) + abs(shift)
    assert there.slope == pytest.approx(factor * here.slope + tilt, abs=1e-7 * size)
    assert there.intercept == pytest.approx(factor * here.intercept + shift, abs=1e-6 * size)
    assert there.scale == pytest.approx(factor * here.scale, rel=1e-6)


def test_an_outlier_drags_the_square_and_hardly_the_others() -> None:
    x, y = noisy(25, 2)
    before = fits(x, y, MODELS)
    y[-1] += 60.0
    after = fits(x, y, MODELS)
    moved = {fit.model.id: abs(fit.slope - old.slope) for old, fit in zip(before, after, strict=True)}
    assert moved["mse"] > 5 * moved["huber"] > 0
    assert moved["mse"] > 10 * moved["mae"]
    assert moved["student_t"] < moved["huber"]


def test_an_outlier_above_does_not_move_the_absolute_line_at_all() -> None:
    x, y = noisy(25, 2)
    y[12] = Line(x, y).fit(Laplace()).at(x)[12] + 5.0
    near = Line(x, y).fit(Laplace())
    y[12] += 1e6
    far = Line(x, y).fit(Laplace())
    assert (far.slope, far.intercept) == pytest.approx((near.slope, near.intercept), rel=1e-12)


# -- fits that are no single line --------------------------------------------------------------------------------------


@each
@pytest.mark.parametrize(("x", "y"), [([0.0, 1.0], [3.0, 5.0]), ([1950.0, 1951.0, 1953.0], [0.1, 0.2, 0.4])])
def test_points_on_a_line_have_a_likelihood_without_bound(model, x, y) -> None:
    fit = Line(np.array(x), np.array(y)).fit(model)
    assert fit.unbounded
    assert fit.scale == 0.0
    assert fit.log_likelihood == math.inf
    assert fit.slope == pytest.approx((y[1] - y[0]) / (x[1] - x[0]), rel=1e-9)


@each
def test_one_x_fixes_a_level_and_no_slope(model) -> None:
    fit = Line(np.full(5, 2.0), np.array([1.0, 2.0, 3.0, 5.0, 4.0])).fit(model)
    assert math.isnan(fit.slope)
    assert not fit.unique
    assert 1.0 <= fit.level <= 5.0
    assert fit.at(np.array([0.0, 9.0])) == pytest.approx([fit.level, fit.level])
    if model.id in ("mse", "mae"):
        assert fit.level == pytest.approx(3.0)


def test_two_crossing_lines_are_two_maxima_of_student() -> None:
    rng = np.random.default_rng(3)
    x = np.linspace(0, 10, 40)
    y = np.where(np.arange(40) % 2, x, 10 - x) + rng.normal(0, 0.3, 40)
    fit = Line(x, y).fit(StudentT(nu=0.5))
    assert fit.modes == 2
    assert fit.slope == pytest.approx(1.0, abs=0.1)
    assert fit.others[0] == pytest.approx([10.0, -1.0], abs=0.2)
    below = Line(x, y).fit(StudentT(nu=0.5)).mode_gaps[0]
    u = y - fit.others[0, 0] - fit.others[0, 1] * x
    best = max(StudentT(nu=0.5).log_likelihood(u, scale) for scale in np.geomspace(0.05, 2, 4000))
    assert fit.log_likelihood - best == pytest.approx(below, abs=1e-4)
    assert Line(x, y).fit(StudentT(nu=5.0)).modes == 1


@pytest.mark.parametrize(("nu", "unbounded"), [(0.5, True), (0.66, True), (0.68, False)])
def test_few_degrees_of_freedom_fall_on_to_two_points(nu, unbounded) -> None:
    """Any two points win when 2(ν + 1) ≥ nν: at n = 5 below ν = 2/3."""
    x, y = np.arange(5.0), np.array([0.3, -0.4, 1.1, 0.2, 0.9])
    assert Line(x, y).fit(StudentT(nu=nu)).unbounded is unbounded


def test_ties_on_a_line_can_take_the_likelihood_away() -> None:
    x = np.arange(10.0)
    y = np.where(x < 6, 2 * x, 30 - x * x)
    assert Line(x, y).fit(StudentT(nu=1.4)).unbounded  # 6 of 10 points: below ν = 6/4
    assert not Line(x, y).fit(StudentT(nu=1.6)).unbounded


def test_a_wide_gap_leaves_hubers_line_open() -> None:
    """All points in the tails: the line may move between them at no cost."""
    x = np.array([0.0, 0.0, 1.0, 1.0])
    y = np.array([0.0, 10.0, 0.0, 10.0])
    fit = Line(x, y).fit(Huber(delta=0.05))
    assert not fit.unique
    assert Line(x, y).fit(Huber(delta=3.0)).unique


def test_lines_need_two_points() -> None:
    with pytest.raises(ValueError, match="at least two points"):
        Line(np.ones(1), np.ones(1))

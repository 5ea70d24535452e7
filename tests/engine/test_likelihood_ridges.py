"""Surfaces, profiles and ridges of two parameters, point by point and through few points."""

import math

import numpy as np
import pytest
from scipy import optimize, stats

from engine.likelihood import chances, one_parameter, shapes, students, two_parameter
from engine.likelihood.study import Relief, Study
from tests.engine.likelihood_models import SCIPY, TWO, made, newton_calls


@pytest.mark.parametrize("name", TWO)
def test_surfaces_and_profiles_are_what_a_search_finds(name) -> None:
    likelihood, x, _ = made(name)
    relief = Relief.of(Study.of(likelihood), ())
    for row, column in ((0, 0), (37, 150), (120, 60), (199, 199)):
        a, b = relief.first[column], relief.second[row]
        assert relief.surface[row, column] + relief.top == pytest.approx(float(np.sum(SCIPY[name](x, a, b))), abs=1e-8)
    for which, axis in ((0, relief.first), (1, relief.second)):
        over = likelihood.parameters[1 - which]
        for place in (20, 100, 180):
            fixed, best = axis[place], relief.ridges[which][place]

            def loss(t, fixed=fixed, which=which, over=over):
                point = (fixed, t) if which == 0 else (t, fixed)
                return -float(np.sum(SCIPY[name](x, *point))) if over.contains(t) else 1e12

            bounds = (best - 0.5 * abs(best) - 0.01, best + 0.5 * abs(best) + 0.01)
            found = optimize.minimize_scalar(loss, bounds=bounds, method="bounded", options={"xatol": 1e-9})
            assert relief.profiles[which][place] + relief.top == pytest.approx(-found.fun, abs=1e-7)
            assert relief.profiles[which][place] + relief.top >= -found.fun - 1e-9


def test_the_student_surface_is_exact_to_1e_8() -> None:
    x = np.random.default_rng(23).standard_t(3, 1000)
    likelihood = two_parameter("student_t_scale", x, nu=3.0)
    relief = Relief.of(Study.of(likelihood), ())
    rows = [0, 50, 199]
    direct = np.array([[stats.t.logpdf(x, 3, a, relief.second[row]).sum() for a in relief.first[::20]] for row in rows])
    assert np.abs(relief.surface[rows][:, ::20] + relief.top - direct).max() < 1e-8


def test_a_long_student_curve_is_exact_too() -> None:
    x = np.random.default_rng(24).standard_t(3, 20_000)
    likelihood = one_parameter("student_t", x, nu=3.0, sigma=1.0)
    mu = np.linspace(-0.1, 0.1, 101)
    direct = [stats.t.logpdf(x, 3, m).sum() for m in mu[::25]]
    assert likelihood.log(mu)[::25] == pytest.approx(direct, abs=1e-8)


def test_a_large_students_ridges_are_those_found_point_by_point() -> None:
    """Beyond 2000 values a ridge of many points goes through few of them."""
    x = np.random.default_rng(4).standard_t(3, 2500)
    likelihood = two_parameter("student_t_scale", x, nu=3.0)
    first, second = np.linspace(-0.2, 0.2, 41), np.linspace(0.9, 1.1, 41)
    by_point = np.concatenate([likelihood.best_second(first[k : k + 8]) for k in range(0, 41, 8)])
    assert likelihood.best_second(first) == pytest.approx(by_point, rel=1e-8)
    by_point = np.concatenate([likelihood.best_first(second[k : k + 8]) for k in range(0, 41, 8)])
    assert likelihood.best_first(second) == pytest.approx(by_point, abs=1e-4)
    at = optimize.minimize_scalar(lambda s: -stats.t.logpdf(x, 3, 0.1, s).sum(), bounds=(0.8, 1.3), method="bounded")
    assert likelihood.best_second(np.array([0.1]))[0] == pytest.approx(at.x, rel=1e-5)


def test_a_student_fit_of_equal_values_has_its_ridge_at_them() -> None:
    likelihood = two_parameter("student_t_scale", np.full(4, 2.5), nu=3.0)
    assert likelihood.maximum().theta is None
    assert likelihood.best_first(np.array([0.5, 1.0])).tolist() == [2.5, 2.5]
    # The score of σ vanishes where (ν + 1) z²/(ν + z²) = 1, that is z² = 1.
    assert likelihood.best_second(np.array([2.0, 5.0])) == pytest.approx([0.5, 2.5], rel=1e-9)


def test_a_ridge_is_there_without_a_fit() -> None:
    """Equal values have no Weibull fit, but at each scale above them a best shape."""
    likelihood = two_parameter("weibull", np.full(4, 2.0))
    assert likelihood.maximum().theta is None
    scales = np.array([2.5, 4.0, 9.0])
    for scale, shape in zip(scales, likelihood.best_first(scales), strict=True):
        best = optimize.minimize_scalar(
            lambda k, s=scale: -stats.weibull_min.logpdf(2.0, k, scale=s), bounds=(0.05, 50.0), method="bounded"
        )
        assert shape == pytest.approx(best.x, rel=1e-5)


@pytest.mark.parametrize("n", [3, 20, 21])
def test_a_student_surface_of_few_values_is_theirs_one_by_one(n) -> None:
    x = np.random.default_rng(n).standard_t(3, n)
    likelihood = two_parameter("student_t_scale", x, nu=3.0)
    mu, sigma = np.linspace(-1.0, 1.0, 5), np.linspace(0.5, 2.0, 4)
    direct = [[stats.t.logpdf(x, 3, m, s).sum() for m in mu] for s in sigma]
    assert likelihood.surface(mu, sigma) == pytest.approx(np.array(direct), abs=1e-8)


def test_a_ridge_over_one_value_many_times_is_that_value_of_it() -> None:
    x = np.random.default_rng(4).standard_t(3, 2500)
    likelihood = two_parameter("student_t_scale", x, nu=3.0)
    for ridge, at in ((likelihood.best_second, 0.1), (likelihood.best_first, 0.95)):
        assert ridge(np.full(30, at)) == pytest.approx(np.full(30, ridge(np.array([at]))[0]), rel=1e-9)


def counted(monkeypatch, owner, name):
    """The sizes of the first argument at each call of a function of `owner`."""
    sizes, function = [], getattr(owner, name)

    def told(first, *rest):
        sizes.append(np.size(first))
        return function(first, *rest)

    monkeypatch.setattr(owner, name, told)
    return sizes


@pytest.mark.parametrize(("n", "points", "widths", "centres"), [
    (2000, 25, [25], [25]), (2001, 24, [24], [24]), (2001, 25, [12], [16]),
])  # fmt: skip
def test_ridges_of_many_values_go_through_few_points(monkeypatch, n, points, widths, centres) -> None:
    likelihood = two_parameter("student_t_scale", np.random.default_rng(4).standard_t(3, n), nu=3.0)
    asked_widths, asked_centres = (counted(monkeypatch, likelihood, name) for name in ("_widths", "_centres"))
    likelihood.best_second(np.linspace(-0.2, 0.2, points))
    likelihood.best_first(np.linspace(0.9, 1.1, points))
    assert (asked_widths, asked_centres) == (widths, centres)


@pytest.mark.parametrize(("n", "evaluations"), [(20, 40_000), (21, 960)])
def test_a_student_surface_of_many_values_is_made_of_few_samples(monkeypatch, n, evaluations) -> None:
    likelihood = two_parameter("student_t_scale", np.random.default_rng(4).standard_t(3, n), nu=3.0)
    sizes, log = [], likelihood.log
    monkeypatch.setattr(likelihood, "log", lambda mu, s: (sizes.append(np.broadcast(mu, s).size), log(mu, s))[1])
    likelihood.surface(np.linspace(-1.0, 1.0, 200), np.linspace(0.5, 2.0, 200))
    assert sum(sizes) == evaluations


@pytest.mark.parametrize(("mu", "most"), [(0.0, 3), (1.0, 5), (-50.0, 7), (1e6, 12)])
def test_a_ridge_is_found_in_the_steps_that_newton_needs(monkeypatch, mu, most) -> None:
    likelihood = two_parameter("student_t_scale", np.random.default_rng(4).standard_t(3, 200), nu=3.0)
    calls = newton_calls(monkeypatch, students)
    found = likelihood.best_second(np.array([mu]))
    assert float(likelihood.score(mu, found[0])[1]) == pytest.approx(0.0, abs=1e-6)
    assert len(calls) <= most


def test_the_ridge_of_a_small_sample_with_two_crowds_is_on_the_higher_top() -> None:
    x = np.array([-6.1, -6.0, -5.9, 0.0, 5.9, 6.0, 6.05, 6.1])
    likelihood = two_parameter("student_t_scale", x, nu=3.0)
    scales, at = np.array([0.1, 0.3, 1.0, 3.0]), np.linspace(-8.0, 8.0, 4001)
    best = [at[np.argmax(likelihood.log(at, np.full(at.shape, scale)))] for scale in scales]
    assert likelihood.best_first(scales) == pytest.approx(np.array(best), abs=0.005)


RIDGES = [
    ("weibull", "best_first", [0.6, 1.0, 1.7], 8),
    ("beta", "best_first", [0.5, 2.0, 9.0], 9),
    ("beta", "best_second", [0.5, 2.0, 9.0], 9),
    ("negative_binomial", "best_first", [0.1, 0.35, 0.6], 9),
]


@pytest.mark.parametrize(("name", "ridge", "at", "most"), RIDGES)
def test_ridges_of_shapes_are_found_in_the_steps_that_newton_needs(monkeypatch, name, ridge, at, most) -> None:
    likelihood = two_parameter(name, TWO[name][0])
    calls = newton_calls(monkeypatch, chances if name == "negative_binomial" else shapes)
    for value in at:
        calls.clear()
        found = getattr(likelihood, ridge)(np.array([value]))[0]
        theta, which = ((found, value), 0) if ridge == "best_first" else ((value, found), 1)
        assert float(likelihood.score(*theta)[which]) == pytest.approx(0.0, abs=1e-6 * likelihood.n)
        assert len(calls) <= most


def test_a_best_shape_stays_within_its_bounds() -> None:
    likelihood = two_parameter("weibull", np.array([2.0, 3.0]))
    assert likelihood.best_first(np.array([1e30])) == pytest.approx([0.1], rel=1e-6)
    equal = two_parameter("weibull", np.full(4, 2.0))
    assert equal.best_first(np.array([2.0 * math.exp(1e-6)])) == pytest.approx([1000.0], rel=1e-6)


@pytest.mark.parametrize(("name", "part"), [("weibull", "powers"), ("negative_binomial", "rising")])
def test_series_of_shapes_lie_about_the_fit(name, part) -> None:
    rng = np.random.default_rng(6)
    x = 3.0 * rng.weibull(2.0, 700) if name == "weibull" else rng.negative_binomial(3, 0.004, 3000).astype(float)
    likelihood = two_parameter(name, x)
    shape = likelihood.maximum().theta[0]
    assert getattr(likelihood, part).within == pytest.approx((shape / 4, shape * 4))


@pytest.mark.parametrize(
    ("points", "span", "series"),
    [(40, 0.2, False), (60, 0.2, True), (60, 7.5, True), (60, 8.5, False), (60, 0.0, False)],
)
def test_a_long_curve_over_a_short_span_is_made_of_few_samples(monkeypatch, points, span, series) -> None:
    """Twenty thousand values at sixty centres are more than a million densities."""
    likelihood = one_parameter("student_t", np.random.default_rng(2).standard_t(3, 20_000), nu=3.0, sigma=1.0)
    at = np.linspace(0.1, 0.1 + span * math.sqrt(3.0), points)
    exact = likelihood._direct(at)
    asked = counted(monkeypatch, likelihood, "_direct")
    known = likelihood.constant - 2.0 * exact
    assert likelihood.log(at) == pytest.approx(known, rel=1e-12)
    assert (points not in asked) == series

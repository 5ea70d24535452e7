"""Likelihoods against SciPy, numerical derivatives and derivative-free optima."""

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import optimize, special, stats

from engine.level_lines import level_lines, marked_lines
from engine.likelihood import chances, one_parameter, roots, shapes, students, two_parameter
from engine.likelihood.base import reach, standard_errors
from engine.likelihood.chebyshev import Smooth, tensor
from engine.likelihood.modes import location_modes
from engine.likelihood.parts import over
from engine.likelihood.roots import falling_root, inverse_digamma
from engine.likelihood.study import PROFILE_DROP, REGIONS, Relief, Study, around
from engine.likelihood.sums import Powers
from engine.likelihood.tails import sum_log_tails

RNG = np.random.default_rng(20)
N = 40
# Model, data, what it takes as known, where it is looked at.
ONE = {
    "normal_mean": (RNG.normal(2, 1, N), {"sigma": 1.3}, 1.7),
    "normal_variance": (RNG.normal(2, 1, N), {"mu": 1.5}, 1.1),
    "bernoulli": (RNG.integers(0, 2, N).astype(float), {}, 0.4),
    "exponential": (RNG.exponential(2, N), {}, 0.7),
    "poisson": (RNG.poisson(3, N).astype(float), {}, 2.2),
    "geometric": (RNG.geometric(0.3, N).astype(float), {}, 0.4),
    "laplace": (RNG.laplace(0, 1, N + 1), {"b": 0.7}, 0.33),
    "cauchy": (RNG.standard_cauchy(N), {"nu": 1.0, "sigma": 0.8}, 0.4),
    "student_t": (RNG.standard_t(3, N), {"nu": 3.0, "sigma": 0.8}, 0.4),
    "uniform_theta": (RNG.random(N), {}, 1.2),
    "pareto": (1.5 * (1 + RNG.pareto(2, N)), {"xm": 1.2}, 1.6),
}
TWO = {
    "normal": (RNG.normal(2, 1, N), {}, (1.7, 1.2)),
    "gamma": (RNG.gamma(2, 1, N), {}, (1.7, 1.2)),
    "weibull": (RNG.weibull(2, N), {}, (1.7, 1.2)),
    "lognormal": (np.exp(RNG.normal(size=N)), {}, (0.2, 1.2)),
    "beta": (RNG.beta(2, 3, N), {}, (1.7, 2.2)),
    "negative_binomial": (RNG.negative_binomial(3, 0.3, N).astype(float), {}, (2.5, 0.35)),
    "student_t_scale": (RNG.standard_t(3, N), {"nu": 3.0}, (0.2, 1.3)),
}
# The same densities by SciPy, written down apart from the program's.
SCIPY = {
    "normal_mean": lambda x, mu: stats.norm.logpdf(x, mu, 1.3),
    "normal_variance": lambda x, v: stats.norm.logpdf(x, 1.5, math.sqrt(v)),
    "bernoulli": lambda x, p: stats.bernoulli.logpmf(x, p),
    "exponential": lambda x, lam: stats.expon.logpdf(x, scale=1 / lam),
    "poisson": lambda x, lam: stats.poisson.logpmf(x, lam),
    "geometric": lambda x, p: stats.geom.logpmf(x, p),
    "laplace": lambda x, mu: stats.laplace.logpdf(x, mu, 0.7),
    "cauchy": lambda x, mu: stats.cauchy.logpdf(x, mu, 0.8),
    "student_t": lambda x, mu: stats.t.logpdf(x, 3, mu, 0.8),
    "uniform_theta": lambda x, end: stats.uniform.logpdf(x, 0, end),
    "pareto": lambda x, alpha: stats.pareto.logpdf(x, alpha, scale=1.2),
    "normal": lambda x, mu, v: stats.norm.logpdf(x, mu, math.sqrt(v)),
    "gamma": lambda x, k, s: stats.gamma.logpdf(x, k, scale=s),
    "weibull": lambda x, k, s: stats.weibull_min.logpdf(x, k, scale=s),
    "lognormal": lambda x, mu, sigma: stats.lognorm.logpdf(x, sigma, scale=math.exp(mu)),
    "beta": lambda x, a, b: stats.beta.logpdf(x, a, b),
    "negative_binomial": lambda x, r, p: stats.nbinom.logpmf(x, r, p),
    "student_t_scale": lambda x, mu, sigma: stats.t.logpdf(x, 3, mu, sigma),
}
ALL = {**ONE, **TWO}


def made(name):
    x, known, theta = ALL[name]
    build = one_parameter if name in ONE else two_parameter
    return build(name, x, **known), x, np.atleast_1d(np.array(theta, dtype=float))


def slopes(function, theta, step=1e-6):
    """Numerical gradient by central differences."""
    found = []
    for place in range(len(theta)):
        h = step * max(1.0, abs(theta[place]))
        up, down = theta.copy(), theta.copy()
        up[place] += h
        down[place] -= h
        found.append((function(*up) - function(*down)) / (2 * h))
    return np.array(found)


@pytest.mark.parametrize("name", ALL)
def test_values_are_those_of_scipy(name) -> None:
    likelihood, x, theta = made(name)
    assert float(likelihood.log(*theta)) == pytest.approx(float(np.sum(SCIPY[name](x, *theta))), rel=1e-12)
    assert float(likelihood.law(*theta).logpdf(x).sum()) == pytest.approx(float(likelihood.log(*theta)), rel=1e-12)


@pytest.mark.parametrize("name", ALL)
def test_scores_are_numerical_derivatives(name) -> None:
    likelihood, x, theta = made(name)
    numerical = slopes(lambda *t: float(np.sum(SCIPY[name](x, *t))), theta)
    assert [float(value) for value in likelihood.score(*theta)] == pytest.approx(numerical, rel=2e-6, abs=2e-6)


@pytest.mark.parametrize("name", ALL)
def test_observed_information_is_a_numerical_hessian(name) -> None:
    likelihood, _, theta = made(name)
    numerical = slopes(lambda *t: np.array([float(value) for value in likelihood.score(*t)]), theta)
    assert -likelihood.information(*theta) == pytest.approx(numerical, rel=2e-6, abs=2e-6)


@pytest.mark.parametrize("name", ALL)
def test_nothing_beats_the_maximum(name) -> None:
    """Against a search that knows neither score nor closed form."""
    likelihood, x, _ = made(name)
    best = likelihood.maximum().theta
    top = float(likelihood.log(*best))

    def loss(t):
        inside = all(p.contains(v) for p, v in zip(likelihood.parameters, t, strict=True))
        value = float(np.sum(SCIPY[name](x, *t))) if inside else -math.inf
        return -value if math.isfinite(value) else 1e12

    spread = 0.2 * np.abs(best) + 0.05
    options = {"xatol": 1e-10, "fatol": 1e-12, "maxiter": 4000}
    found = optimize.minimize(loss, best + spread, method="Nelder-Mead", options=options)
    assert -found.fun <= top + 1e-9
    assert -found.fun == pytest.approx(top, abs=1e-6)


def test_maxima_are_those_of_scipy() -> None:
    x = TWO["gamma"][0]
    k, _, s = stats.gamma.fit(x, floc=0)
    assert two_parameter("gamma", x).maximum().theta == pytest.approx([k, s], rel=1e-6)
    x = TWO["weibull"][0]
    k, _, s = stats.weibull_min.fit(x, floc=0)
    assert two_parameter("weibull", x).maximum().theta == pytest.approx([k, s], rel=1e-4)
    x = TWO["beta"][0]
    a, b, _, _ = stats.beta.fit(x, floc=0, fscale=1)
    assert two_parameter("beta", x).maximum().theta == pytest.approx([a, b], rel=1e-6)
    x = TWO["lognormal"][0]
    sigma, _, scale = stats.lognorm.fit(x, floc=0)
    assert two_parameter("lognormal", x).maximum().theta == pytest.approx([math.log(scale), sigma], rel=1e-4)
    x = TWO["student_t_scale"][0]
    _, mu, sigma = stats.t.fit(x, f0=3)
    assert two_parameter("student_t_scale", x, nu=3.0).maximum().theta == pytest.approx([mu, sigma], rel=1e-3)


def test_maxima_of_one_parameter_are_those_of_scipy() -> None:
    x = {name: ONE[name][0] for name in ONE}

    def best(name):
        return float(made(name)[0].maximum().theta[0])

    assert best("normal_mean") == pytest.approx(stats.norm.fit(x["normal_mean"], fscale=1.3)[0])
    assert best("normal_variance") == pytest.approx(stats.norm.fit(x["normal_variance"], floc=1.5)[1] ** 2)
    assert best("exponential") == pytest.approx(1 / stats.expon.fit(x["exponential"], floc=0)[1])
    assert best("laplace") == pytest.approx(stats.laplace.fit(x["laplace"], fscale=0.7)[0])
    assert best("cauchy") == pytest.approx(stats.cauchy.fit(x["cauchy"], fscale=0.8)[0], abs=1e-3)
    assert best("student_t") == pytest.approx(stats.t.fit(x["student_t"], f0=3, fscale=0.8)[1], abs=1e-3)
    assert best("pareto") == pytest.approx(stats.pareto.fit(x["pareto"], floc=0, fscale=1.2)[0], rel=1e-6)
    assert best("uniform_theta") == stats.uniform.fit(x["uniform_theta"], floc=0)[1]


def test_maxima_of_counts_are_those_of_scipy() -> None:
    def fitted(law, name, bounds):
        return stats.fit(law, ALL[name][0].astype(int), bounds).params

    p = float(made("bernoulli")[0].maximum().theta[0])
    assert p == pytest.approx(fitted(stats.bernoulli, "bernoulli", [(0, 1)]).p, abs=1e-4)
    p = float(made("geometric")[0].maximum().theta[0])
    assert p == pytest.approx(fitted(stats.geom, "geometric", [(1e-3, 1)]).p, abs=1e-4)
    mu = float(made("poisson")[0].maximum().theta[0])
    assert mu == pytest.approx(fitted(stats.poisson, "poisson", [(0, 20)]).mu, abs=1e-4)


@pytest.mark.parametrize("name", [name for name in ALL if name != "uniform_theta"])
def test_fisher_information_is_the_variance_of_the_score(name) -> None:
    """By the law's own quantiles: a sum over an even grid of probabilities."""
    likelihood, _, theta = made(name)
    law = likelihood.law(*theta)
    if law.discrete:
        values = np.arange(law.support()[0], 400.0) if name != "bernoulli" else np.array([0.0, 1.0])
        weights = law.pdf(values)
    else:
        values = law.icdf((np.arange(40_000) + 0.5) / 40_000)
        weights = np.full(values.shape, 1 / 40_000)
    known = ALL[name][1]
    build = one_parameter if name in ONE else two_parameter
    h = 1e-4
    score = []
    for place in range(len(theta)):
        up, down = theta.copy(), theta.copy()
        up[place] += h
        down[place] -= h
        score.append((likelihood.law(*up).logpdf(values) - likelihood.law(*down).logpdf(values)) / (2 * h))
    by_sum = np.array([[np.sum(weights * a * b) for a in score] for b in score])
    assert build(name, ALL[name][0], **known).fisher(*theta) == pytest.approx(
        by_sum * ALL[name][0].size, rel=5e-3, abs=5e-3 * ALL[name][0].size
    )


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


def test_large_samples_cost_statistics_only_and_give_the_same() -> None:
    """Many terms go through series: they must agree with the sums term by term."""
    x = RNG.weibull(1.5, 3000)
    likelihood = two_parameter("weibull", x)
    assert likelihood.powers.within
    k, s = np.array([1.3, 1.45, 1.7]), np.array([0.9, 1.0, 1.2])
    direct = [stats.weibull_min.logpdf(x, a, scale=b).sum() for a, b in zip(k, s, strict=True)]
    assert likelihood.log(k, s) == pytest.approx(direct, abs=1e-8)
    assert likelihood.score(k, s)[0] == pytest.approx(
        [float(likelihood.score(a, b)[0]) for a, b in zip(k, s, strict=True)], abs=1e-6
    )
    counts = RNG.negative_binomial(3, 0.004, 3000).astype(float)
    likelihood = two_parameter("negative_binomial", counts)
    r, p = np.array([2.5, 3.0, 3.4]), np.array([0.004, 0.0042, 0.005])
    direct = [stats.nbinom.logpmf(counts, a, b).sum() for a, b in zip(r, p, strict=True)]
    assert likelihood.log(r, p) == pytest.approx(direct, rel=1e-11)


def test_the_student_surface_is_exact_to_1e_8() -> None:
    x = RNG.standard_t(3, 1000)
    likelihood = two_parameter("student_t_scale", x, nu=3.0)
    relief = Relief.of(Study.of(likelihood), ())
    rows = [0, 50, 199]
    direct = np.array([[stats.t.logpdf(x, 3, a, relief.second[row]).sum() for a in relief.first[::20]] for row in rows])
    assert np.abs(relief.surface[rows][:, ::20] + relief.top - direct).max() < 1e-8


def test_a_long_student_curve_is_exact_too() -> None:
    x = RNG.standard_t(3, 20_000)
    likelihood = one_parameter("student_t", x, nu=3.0, sigma=1.0)
    mu = np.linspace(-0.1, 0.1, 101)
    direct = [stats.t.logpdf(x, 3, m).sum() for m in mu[::25]]
    assert likelihood.log(mu)[::25] == pytest.approx(direct, abs=1e-8)


@given(st.lists(st.floats(-30, 30), min_size=1, max_size=12), st.floats(0.2, 5.0))
def test_every_local_maximum_of_a_cauchy_likelihood_is_found(values, gamma) -> None:
    x = np.array(values)
    likelihood = one_parameter("cauchy", x, nu=1.0, sigma=gamma)
    found = location_modes(x, gamma, lambda mu: (likelihood.score(mu)[0], likelihood.second(mu)[0]))
    grid = np.linspace(x.min() - 1, x.max() + 1, 40_001)
    height = likelihood.log(grid)
    inner = (height[1:-1] > height[:-2] + 1e-9) & (height[1:-1] > height[2:] + 1e-9)
    for top in grid[1:-1][inner]:
        assert np.abs(found - top).min() < 2 * (grid[1] - grid[0])
    assert likelihood.log(found).max() >= height.max() - 1e-9


def test_two_tops_close_together_are_told_apart() -> None:
    """A maximum and a minimum within an eighth of a width, which a plain scan steps over."""
    x = np.array([0.0, 0.0, 0.0, 0.0, 1.0, 5.0, 9.0, 13.0, 17.875, 27.5, -16.0, -19.5])
    found = one_parameter("cauchy", x, nu=1.0, sigma=0.7578125).maximum()
    tops = np.sort(np.append(found.theta, found.others[:, 0]))
    grid = np.linspace(-25, 30, 400_001)
    height = stats.cauchy.logpdf(x[:, None], grid[None, ::8], 0.7578125).sum(axis=0)
    inner = np.flatnonzero((height[1:-1] > height[:-2]) & (height[1:-1] > height[2:])) + 1
    assert tops == pytest.approx(grid[::8][inner], abs=2e-3)


def test_contours_of_a_paraboloid_are_ellipses() -> None:
    x, y = np.linspace(-3, 3, 200), np.linspace(-2, 2, 170)
    surface = -(x[None, :] ** 2 / 2 + y[:, None] ** 2)
    drops = np.array([0.3, 0.8, 1.5])
    found = marked_lines(x, y, surface, -drops)
    for level, drop in enumerate(drops):
        ends = found.ends[found.level == level]
        for across, up in (ends[:, :2].T, ends[:, 2:].T):
            assert across**2 / 2 + up**2 == pytest.approx(np.full(len(across), drop), abs=1e-3)
        a, b = math.sqrt(2 * drop), math.sqrt(drop)
        around = math.pi * (3 * (a + b) - math.sqrt((3 * a + b) * (a + 3 * b)))  # Ramanujan
        assert np.hypot(ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1]).sum() == pytest.approx(around, rel=1e-3)


def test_a_saddle_is_settled_by_its_middle_and_infinities_are_left_out() -> None:
    axis = np.array([0.0, 1.0])
    for middle, surface in ((1, [[1.0, -0.5], [-0.5, 1.0]]), (-1, [[0.5, -1.0], [-1.0, 0.5]])):
        ends = level_lines(axis, axis, np.array(surface), np.array([0.0]))
        assert len(ends) == 2
        # Joined high corners: both segments cut off a low corner, so none passes near (0, 0) or (1, 1).
        near = [np.hypot(*(0.5 * (e[:2] + e[2:]) - corner)) for e in ends for corner in ((0.0, 0.0), (1.0, 1.0))]
        assert (min(near) > 0.5) == (middle > 0)
    surface = np.array([[0.0, 1.0, -np.inf], [0.0, 1.0, -np.inf]])
    ends = level_lines(np.arange(3.0), axis, surface, np.array([0.5]))
    assert ends[:, [0, 2]] == pytest.approx(np.full((1, 2), 0.5))


def test_regions_hold_what_they_say() -> None:
    for name, drop in REGIONS.items():
        assert stats.chi2(2).cdf(2 * drop) == pytest.approx(float(name.rstrip(" %")) / 100, rel=1e-12)
    assert stats.chi2(1).ppf(0.95) / 2 == pytest.approx(PROFILE_DROP, rel=1e-12)


def test_helpers_of_the_numerics() -> None:
    from scipy.special import psi

    k = np.geomspace(1e-3, 1e6, 30)
    assert inverse_digamma(psi(k)) == pytest.approx(k, rel=1e-9)
    series = Smooth.of(np.sin, -1.0, 2.0)
    x = np.linspace(-1, 2, 50)
    assert series.settled
    assert series(x) == pytest.approx(np.sin(x), abs=1e-13)
    assert series(x, 1) == pytest.approx(np.cos(x), abs=1e-11)


@pytest.mark.parametrize(
    ("name", "x", "known", "words", "theta"),
    [
        ("normal_variance", [2.0, 2.0], {"mu": 2.0}, "without bound as σ² goes to 0", None),
        ("lognormal", [3.0, 3.0, 3.0], {}, "without bound as σ goes to 0", None),
        ("normal", [3.0, 3.0, 3.0], {}, "without bound as σ² goes to 0", None),
        ("uniform_theta", [0.0, 0.0], {}, "without bound as θ goes to 0", None),
        ("pareto", [2.0, 2.0], {"xm": 2.0}, "without bound with α", None),
        ("poisson", [0.0, 0.0], {}, "border λ = 0", 0.0),
        ("geometric", [1.0, 1.0], {}, "border p = 1", 1.0),
    ],
)
def test_without_a_top_inside_the_domain_the_maximum_says_so(name, x, known, words, theta) -> None:
    makers = two_parameter if name in ("normal", "lognormal") else one_parameter
    found = makers(name, np.array(x), **known).maximum()
    assert words in found.words
    assert (found.theta is None) == (theta is None)
    if theta is not None:
        assert found.theta.tolist() == [theta]
        assert not found.stationary


def test_a_pareto_shape_below_its_domain_stands_at_the_border() -> None:
    """α̂ = n / Σ log(x/xₘ) for x = xₘ·exp(10⁹): far below any α that is allowed."""
    likelihood = one_parameter("pareto", np.array([1e300]), xm=1e-300)
    least = likelihood.parameters[0].low
    likelihood.excess = 2.0 / least
    found = likelihood.maximum()
    assert found.theta.tolist() == [least]
    assert "outside the domain" in found.words
    assert not found.stationary


def test_two_tops_of_the_same_height_are_both_told() -> None:
    """log L of a Cauchy centre for x = ±a, γ = 1 has tops at ±√(a² − 1)."""
    found = one_parameter("cauchy", np.array([-5.0, 5.0]), nu=1.0, sigma=1.0).maximum()
    assert sorted([*found.theta, *found.others[:, 0]]) == pytest.approx([-math.sqrt(24.0), math.sqrt(24.0)], rel=1e-12)
    assert found.words.startswith("2 local maxima")
    assert "not unique" in found.words
    lone = one_parameter("cauchy", np.array([-5.0, 5.0, 5.5]), nu=1.0, sigma=1.0).maximum()
    assert "2 local maxima" in lone.words
    assert "not unique" not in lone.words


def test_standard_errors_need_a_positive_definite_information() -> None:
    information = np.array([[4.0, 1.0], [1.0, 2.0]])
    assert standard_errors(information) == pytest.approx(np.sqrt(np.diag(np.linalg.inv(information))), rel=1e-14)
    assert standard_errors(np.array([[np.inf]])) is None
    assert standard_errors(np.array([[1.0, 2.0], [2.0, 1.0]])) is None
    assert standard_errors(np.array([[0.0]])) is None


def test_a_grid_of_a_function_that_is_not_smooth_is_not_made_of_samples() -> None:
    x, y = np.linspace(-1.0, 1.0, 9), np.linspace(0.0, 2.0, 7)
    assert tensor(lambda a, b: np.abs(a)[None, :] + 0.0 * b[:, None], x, y) is None
    assert tensor(lambda a, b: np.exp(a)[None, :] + np.abs(b - 1.1)[:, None], x, y) is None
    smooth = tensor(lambda a, b: np.exp(a)[None, :] * np.sin(b)[:, None], x, y)
    assert smooth == pytest.approx(np.exp(x)[None, :] * np.sin(y)[:, None], abs=1e-9)


def test_spans_are_of_as_many_parameters_as_there_are() -> None:
    one = Study.of(one_parameter("poisson", np.array([2.0, 3.0])))
    two = Study.of(two_parameter("normal", np.array([2.0, 3.0, 5.0])))
    for wrong, words in (
        (lambda: two.span(1.0), "a span is of one parameter"),
        (lambda: one.spans((1.0,)), "spans are of two parameters"),
        (lambda: Relief.of(one, (1.0,)), "a relief is of two parameters"),
    ):
        with pytest.raises(TypeError, match=words):
            wrong()


def test_without_a_maximum_a_span_lies_about_theta() -> None:
    """All of a probability's domain, less a thousandth at an open end; five times up and down; or five each way."""
    p = one_parameter("bernoulli", np.array([1.0, 0.0])).parameter
    assert around(dataclasses.replace(p, low_open=True, high_open=True), 0.3) == pytest.approx(
        (0.001, 0.999), rel=1e-12
    )
    assert around(dataclasses.replace(p, low_open=False, high_open=False), 0.3) == (p.low, p.high)
    assert around(one_parameter("pareto", np.array([2.0]), xm=2.0).parameters[0], 3.0) == pytest.approx((0.6, 15.0))
    assert around(one_parameter("normal_mean", np.array([2.0]), sigma=1.0).parameters[0], 3.0) == (-2.0, 8.0)


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


@pytest.mark.parametrize("crowd", [7, 40, 110])
def test_a_far_crowd_in_a_large_sample_has_a_top_of_its_own(crowd) -> None:
    """Of many values only those are looked at whose neighbours could balance the bulk: a crowd 1000 widths away can."""
    rng = np.random.default_rng(9)
    x = np.concatenate([rng.normal(0.0, 0.3, 290 - crowd), rng.normal(1000.0, 0.3, crowd)])
    likelihood = one_parameter("cauchy", x, nu=1.0, sigma=1.0)
    found = location_modes(x, 1.0, lambda mu: (likelihood.score(mu)[0], likelihood.second(mu)[0]))
    for middle in (0.0, 1000.0):
        grid = np.linspace(middle - 3.0, middle + 3.0, 6001)
        height = stats.cauchy.logpdf(x[:, None], grid).sum(axis=0)
        top = int(height.argmax())
        assert 0 < top < 6000
        assert np.abs(found - grid[top]).min() < 2e-3


@pytest.mark.parametrize("n", [1, 15, 16, 17, 31, 32, 48, 50, 64, 79])
@pytest.mark.parametrize("points", [3, 60])
def test_sums_of_log_tails_of_any_length(n, points) -> None:
    rng = np.random.default_rng(n)
    x, mu, scale = rng.standard_cauchy(n), rng.normal(size=points), 0.5 + rng.random(points)
    direct = np.log1p(((x - mu[:, None]) / scale[:, None]) ** 2).sum(axis=1)
    assert sum_log_tails(x, mu, scale) == pytest.approx(direct, rel=1e-13)


@pytest.mark.parametrize("points", [1, 60])
def test_sums_of_log_tails_at_any_distance(points) -> None:
    """Sixteen factors that are multiplied must not overflow, be it by the data's or by the centre's distance."""
    for width in 2.0 ** np.arange(20, 60):
        opposite = np.concatenate([np.full(16, -3.0), np.full(24, 1.0)])
        for x, centre in ((opposite, 1.0), (np.tile([-1.0, 1.0], 20), 1.0), (np.ones(40), -3.0)):
            mu = np.full(points, centre) * width
            with np.errstate(divide="ignore"):
                direct = 2.0 * np.logaddexp(0.0, 2.0 * np.log(np.abs(width * x - mu[0]))).sum() / 2.0
            assert sum_log_tails(width * x, mu, np.ones(points)) == pytest.approx(np.full(points, direct), rel=1e-13)
    far = sum_log_tails(np.array([1e200, -3e180]), np.zeros(1), np.ones(1))[0]
    assert far == pytest.approx(2.0 * (200 + 180) * math.log(10) + 2.0 * math.log(3.0), rel=1e-14)


def test_roots_are_found_by_few_steps() -> None:
    """ψ(k) = y by Newton's method in log k: halving a bracket of 600 decades would take more than forty."""
    calls = []

    def counted(k):
        calls.append(k)
        return 3.0 - np.log(k), -1.0 / k

    assert falling_root(counted, 1e-300, 1e300, np.array([1.0, 50.0])) == pytest.approx(
        np.full(2, math.e**3), rel=1e-14
    )
    assert len(calls) < 20
    assert falling_root(lambda k: (1.0 + 0.0 * k, 0.0 * k - 1.0), 0.5, 2.0, np.ones(1)) == pytest.approx(
        [2.0], rel=1e-8
    )
    assert falling_root(lambda k: (-1.0 + 0.0 * k, 0.0 * k - 1.0), 0.5, 2.0, np.ones(1)) == pytest.approx(
        [0.5], rel=1e-8
    )


@pytest.mark.parametrize(
    ("function", "start", "root", "most"),
    [
        (lambda t: (np.cos(t) - t, -np.sin(t) - 1.0), 0.1, 0.7390851332151607, 4),
        (lambda t: (1.0 / t - 3.7, -1.0 / t**2), 1.0, 1.0 / 3.7, 7),
        # No step is longer than e²: eighteen units of log t in ten.
        (lambda t: (np.log(1.234e-8 / t), -1.0 / t), 1.0, 1.234e-8, 11),
    ],
)
def test_a_root_is_found_in_the_steps_that_newton_needs(function, start, root, most) -> None:
    calls = []

    def counted(t):
        calls.append(t)
        return function(t)

    assert falling_root(counted, 1e-300, 1e300, np.array([start])) == pytest.approx([root], rel=1e-12)
    assert len(calls) <= most


@pytest.mark.parametrize(
    ("k", "most"), [(1e-6, 1), (1e-3, 2), (0.01, 3), (0.1, 4), (0.5, 5), (1.0, 4), (3.0, 3), (100.0, 2), (1e290, 1)]
)
def test_the_inverse_of_digamma_begins_next_to_its_end(monkeypatch, k, most) -> None:
    calls = newton_calls(monkeypatch, roots)
    assert inverse_digamma(special.psi(np.array([k]))) == pytest.approx([k], rel=1e-12)
    assert len(calls) <= most


def test_nought_over_nought_is_nought() -> None:
    assert over(0, np.array([0.0, 2.0])).tolist() == [0.0, 0.0]
    assert over(3, np.array([0.0, 2.0])).tolist() == [math.inf, 1.5]
    assert over(1, np.array([4.0])).tolist() == [0.25]


def test_the_largest_value_is_within_its_uniform() -> None:
    uniform = one_parameter("uniform_theta", np.array([1.0, 4.0, 2.0]))
    assert uniform.score(4.0)[0] == -0.75
    assert uniform.second(4.0)[0] == 3.0 / 16.0
    assert math.isnan(float(uniform.score(3.9)[0]))
    assert not uniform.maximum().smooth


def test_a_pareto_shape_above_one_is_no_border() -> None:
    found = one_parameter("pareto", np.array([2.2]), xm=2.0).maximum()
    assert found.theta == pytest.approx([1.0 / math.log(1.1)], rel=1e-14)
    assert found.stationary


@pytest.mark.parametrize("name", ["normal", "lognormal"])
def test_curvatures_at_a_mean_of_nought_are_numbers(name) -> None:
    likelihood = two_parameter(name, np.array([1.0, 2.0, 4.0]))
    along, _, _ = likelihood.second(0.0, 2.0)
    assert float(along) == pytest.approx(-3.0 / (2.0 if name == "normal" else 4.0), rel=1e-14)


@pytest.mark.parametrize(("centre", "width"), [(1e12, 1.0), (-1e12, 1.0), (3e8, 1e-4), (1e-3, 1e-12)])
def test_sums_of_log_tails_far_beside_the_data_do_not_overflow(centre, width) -> None:
    """Values about a centre, looked at from as far on the other side of 0: log(1 + z²) is 2 log z."""
    x = centre + np.linspace(-1.0, 1.0, 40) * width
    mu = np.full(3, -centre)
    direct = (2.0 * np.log(np.abs(x - mu[0]) / width)).sum()
    assert sum_log_tails(x, mu, np.full(3, width)) == pytest.approx(np.full(3, direct), rel=1e-13)


def test_a_series_stops_at_the_most_that_is_allowed() -> None:
    rough = Smooth.of(np.abs, -1.0, 2.0, most=60)
    assert (rough.settled, rough.coefficients.size) == (False, 48)
    assert Smooth.of(np.abs, -1.0, 2.0).coefficients.size == 96
    assert Smooth.of(np.zeros_like, -1.0, 2.0).settled


@pytest.mark.parametrize("wave", [np.cos, np.sin])
def test_even_and_odd_functions_are_sampled_finely_enough(wave) -> None:
    """Every second coefficient of theirs is 0, the last one perhaps by that alone."""
    axis = np.linspace(-1.0, 1.0, 41)
    for across, up in ((18.0, 1.0), (1.0, 18.0), (14.0, 11.0)):
        found = tensor(lambda a, b, k=across, m=up: wave(k * a)[None, :] * wave(m * b)[:, None], axis, axis)
        assert found == pytest.approx(wave(across * axis)[None, :] * wave(up * axis)[:, None], abs=1e-9)
    series = Smooth.of(lambda a: wave(9.0 * a), -1.0, 1.0)
    assert series(axis) == pytest.approx(wave(9.0 * axis), abs=1e-12)


@pytest.mark.parametrize("name", ["weibull", "negative_binomial"])
def test_derivatives_of_a_series_are_those_of_the_sum(name) -> None:
    """Of many values at once a Chebyshev series answers, of one the sum itself."""
    rng = np.random.default_rng(5)
    x = rng.weibull(1.5, 3000) if name == "weibull" else rng.negative_binomial(3, 0.004, 3000).astype(float)
    likelihood = two_parameter(name, x)
    first = np.array([1.2, 1.4, 1.5, 1.9]) if name == "weibull" else np.array([2.4, 2.9, 3.1, 3.6])
    second = np.full(4, 1.05 if name == "weibull" else 0.004)
    for derivatives in (likelihood.score, likelihood.second):
        at_once = derivatives(first, second)
        one_by_one = zip(*(derivatives(a, b) for a, b in zip(first, second, strict=True)), strict=True)
        for many, single in zip(at_once, one_by_one, strict=True):
            single = np.array([float(value) for value in single])
            assert np.broadcast_to(many, (4,)) == pytest.approx(single, rel=1e-8, abs=1e-8 * np.abs(single).max())


def test_few_large_counts_go_through_gamma_functions() -> None:
    """∂ log L/∂r = Σ ψ(r + x) − n ψ(r) + n log p, and once more with ψ′."""
    x = np.array([5.0, 900.0, 900.0, 20_000.0])
    likelihood = two_parameter("negative_binomial", x)
    for r, p in ((0.7, 0.01), (3.0, 0.2)):
        assert likelihood.log(r, p) == pytest.approx(stats.nbinom.logpmf(x, r, p).sum(), rel=1e-12)
        slope = (special.psi(r + x) - special.psi(r) + math.log(p)).sum()
        assert float(likelihood.score(r, p)[0]) == pytest.approx(slope, rel=1e-11)
        bend = (special.polygamma(1, r + x) - special.polygamma(1, r)).sum()
        assert float(likelihood.second(r, p)[0]) == pytest.approx(bend, rel=1e-11)


@pytest.mark.parametrize("unit", [0.01, 0.3, 40.0])
def test_how_far_a_curve_stays_near_its_top(unit) -> None:
    """log L of a normal mean falls by n(μ − x̄)²/2σ²: by 7 at √(14/n)·σ; beyond it by some hundredths at most."""
    likelihood = one_parameter("normal_mean", np.array([1.0, 2.0, 6.0, 7.0]), sigma=2.0)
    low, high = reach(likelihood, 4.0, unit, 7.0)
    exact = 2.0 * math.sqrt(14.0 / 4)
    assert exact <= high - 4.0 <= 1.1 * exact
    assert exact <= 4.0 - low <= 1.1 * exact
    p = one_parameter("bernoulli", np.array([1.0, 1.0, 1.0]))
    low, high = reach(p, 1.0, 0.1, 7.0)
    assert high == 1.0
    assert low <= math.exp(-7.0 / 3) <= low + 0.1


def test_a_laplace_centre_of_evenly_many_values_is_any_between_the_middle_two() -> None:
    found = one_parameter("laplace", np.array([5.0, -1.0, 2.0, 3.5]), b=0.7).maximum()
    assert found.flat == (2.0, 3.5)
    assert found.theta.tolist() == [2.75]
    assert "2 to 3.5" in found.words
    assert one_parameter("laplace", np.array([5.0, -1.0, 2.0]), b=0.7).maximum().theta.tolist() == [2.0]


def test_one_centre_many_times_is_no_span_for_a_series() -> None:
    x = np.random.default_rng(2).standard_t(3, 20_000)
    likelihood = one_parameter("student_t", x, nu=3.0, sigma=1.0)
    known = stats.t.logpdf(x, 3, 0.1).sum()
    assert likelihood.log(np.full(101, 0.1)) == pytest.approx(np.full(101, known), rel=1e-12)
    assert likelihood.fisher(0.1)[0, 0] == pytest.approx(20_000 * 4 / 6, rel=1e-14)


@pytest.mark.parametrize("ones", [0, 1, 3, 4])
def test_a_share_of_successes_stands_at_a_border_only_if_all_are_alike(ones) -> None:
    found = one_parameter("bernoulli", np.array([1.0] * ones + [0.0] * (4 - ones))).maximum()
    assert found.theta.tolist() == [ones / 4]
    assert found.stationary == (0 < ones < 4)
    assert bool(found.words) == (ones in (0, 4))


def test_without_any_failure_the_score_of_p_is_that_of_the_successes_alone() -> None:
    """log L = n r log p for counts that are all 0, at p = 1 as anywhere."""
    likelihood = two_parameter("negative_binomial", np.zeros(5))
    for p in (0.25, 1.0):
        r_slope, p_slope = likelihood.score(2.0, p)
        assert float(p_slope) == pytest.approx(5 * 2.0 / p, rel=1e-14)
        assert float(r_slope) == pytest.approx(5 * math.log(p), rel=1e-14)


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


@pytest.mark.parametrize("name", [*ONE, *TWO])
def test_derivatives_at_many_points_are_those_at_each(name) -> None:
    x, known, at = (ONE | TWO)[name]
    likelihood = (one_parameter if name in ONE else two_parameter)(name, x, **known)
    at = np.atleast_1d(at)
    points = at * np.array([[1.0], [1.02], [1.05]])
    for derivatives in (likelihood.score, likelihood.second):
        at_once = derivatives(*points.T)
        one_by_one = zip(*(derivatives(*point) for point in points), strict=True)
        for many, single in zip(at_once, one_by_one, strict=True):
            assert np.broadcast_to(many, (3,)) == pytest.approx(np.array(single, dtype=float), rel=1e-9, abs=1e-9)


def test_a_ridge_over_one_value_many_times_is_that_value_of_it() -> None:
    x = np.random.default_rng(4).standard_t(3, 2500)
    likelihood = two_parameter("student_t_scale", x, nu=3.0)
    for ridge, at in ((likelihood.best_second, 0.1), (likelihood.best_first, 0.95)):
        assert ridge(np.full(30, at)) == pytest.approx(np.full(30, ridge(np.array([at]))[0]), rel=1e-9)


def test_a_study_has_the_errors_of_its_curvature_or_of_the_fisher_information() -> None:
    x = np.array([1.0, 2.0, 6.0, 7.0])
    normal = Study.of(one_parameter("normal_mean", x, sigma=2.0))
    assert normal.estimate == (4.0,)
    assert normal.errors.tolist() == [1.0]
    assert normal.top == pytest.approx(stats.norm.logpdf(x, 4.0, 2.0).sum(), rel=1e-14)
    cauchy = Study.of(one_parameter("cauchy", np.array([-3.0, 0.0, 1.0, 1.5, 9.0]), nu=1.0, sigma=1.0))
    assert cauchy.fisher[0, 0] == pytest.approx(2.5, rel=1e-12)
    assert abs(cauchy.observed[0, 0] - 2.5) > 0.03
    assert cauchy.errors == pytest.approx([cauchy.observed[0, 0] ** -0.5], rel=1e-12)
    laplace = Study.of(one_parameter("laplace", x[:3], b=1.5))
    assert laplace.observed is None
    assert laplace.errors == pytest.approx([1.5 / math.sqrt(3)], rel=1e-14)
    end = Study.of(one_parameter("uniform_theta", x))
    assert (end.observed, end.fisher, end.errors) == (None, None, None)
    none = Study.of(one_parameter("normal_variance", np.array([2.0, 2.0]), mu=2.0))
    assert (none.estimate, none.observed, none.errors) == (None, None, None)
    assert math.isnan(none.top)


def test_a_span_holds_what_is_worth_looking_at_and_little_more() -> None:
    """Down to e^−7 of the top, a seventeenth more at each end; another top of note; beyond a border a third."""
    low, high = Study.of(one_parameter("normal_mean", np.array([1.0, 2.0, 6.0, 7.0]), sigma=2.0)).span(0.0)
    exact = 2.0 * math.sqrt(14.0 / 4)
    assert 1.1 * exact < high - 4.0 < 1.3 * exact
    assert 1.1 * exact < 4.0 - low < 1.3 * exact
    two = Study.of(one_parameter("cauchy", np.array([-30.0, 0.0, 0.5, 1.0, 30.0]), nu=1.0, sigma=1.0))
    low, high = two.span(0.0)
    assert low < -29.9 < 29.9 < high
    far = np.concatenate([np.random.default_rng(1).standard_cauchy(100), [1e4]])
    low, high = Study.of(one_parameter("cauchy", far, nu=1.0, sigma=1.0)).span(0.0)
    assert -5.0 < low < high < 5.0
    low, high = Study.of(one_parameter("uniform_theta", np.linspace(0.0, 4.0, 100))).span(1.0)
    right = 4.0 * math.expm1(7.0 / 100)  # −100 log(θ/4) = −7
    assert 1.0 <= (high - 4.0) / right <= 1.25
    assert 0.35 <= (4.0 - low) / right <= 0.55


def test_a_span_goes_with_the_data_wherever_and_however_large_they_are() -> None:
    x = np.array([1.0, 2.0, 6.0, 7.0])
    low, high = Study.of(one_parameter("normal_mean", x, sigma=2.0)).span(0.0)
    for shift, scale in ((1000.0, 1.0), (0.0, 1e-3), (-50.0, 1e3)):
        moved = one_parameter("normal_mean", shift + scale * x, sigma=2.0 * scale)
        assert Study.of(moved).span(0.0) == pytest.approx((shift + scale * low, shift + scale * high), rel=1e-9)
    one = one_parameter("exponential", np.array([1.0]))
    least, most = reach(one, 1.0, 1.0, 7.0)
    low, high = Study.of(one).span(1.0)
    # A seventeenth more at each end would lie below 0: it begins a thousandth of itself above.
    assert low == pytest.approx(1e-3 * 1.12 * (most - least), rel=1e-9)
    for scale in (1e-3, 1e3):
        moved = Study.of(one_parameter("exponential", np.array([scale]))).span(1.0)
        assert moved == pytest.approx((low / scale, high / scale), rel=1e-9)


@pytest.mark.parametrize(("far", "drop", "seen"), [(8, 15.9, True), (7, 23.8, False)])
def test_another_top_is_in_the_span_down_to_three_times_seven_below(far, drop, seen) -> None:
    """Ten values about 0 and fewer about 60: each fewer takes the second top some eight lower."""
    values = np.concatenate([np.linspace(-1.0, 1.0, 10), 60.0 + np.linspace(-1.0, 1.0, far)])
    study = Study.of(one_parameter("cauchy", values, nu=1.0, sigma=1.0))
    heights = study.likelihood.log(study.maximum.others[:, 0])
    assert study.top - heights.max() == pytest.approx(drop, abs=0.1)
    assert (study.span(0.0)[1] > 60.0) == seen


def test_spans_of_two_parameters_go_with_the_data_and_end_at_round_numbers() -> None:
    x = np.random.default_rng(3).normal(2.0, 1.5, 60)
    spans = np.array(Study.of(two_parameter("normal", x)).spans((0.0, 1.0)))
    for shift, scale in ((1000.0, 1.0), (0.0, 1e3), (0.0, 1e-3)):
        moved = Study.of(two_parameter("normal", shift + scale * x)).spans((0.0, 1.0))
        assert moved[0] == pytest.approx(shift + scale * spans[0], rel=1e-9)
        assert moved[1] == pytest.approx(scale**2 * spans[1], rel=1e-9)
    for name in ("normal", "lognormal", "gamma", "weibull"):
        data, known, at = TWO[name]
        for low, high in Study.of(two_parameter(name, data, **known)).spans(at):
            ten = 10.0 ** math.floor(math.log10(high - low))
            steps = {step: (high - low) / step for step in (0.1 * ten, 0.2 * ten, 0.5 * ten)}
            ends = {step for step in steps if low / step == pytest.approx(round(low / step), abs=1e-6)}
            ends &= {step for step in steps if high / step == pytest.approx(round(high / step), abs=1e-6)}
            assert any(10.0 - 1e-6 <= steps[step] <= 27.0 + 1e-6 for step in ends), (name, low, high)


def profile_reach(study, which) -> tuple[float, float]:
    """Where the profile of a parameter has fallen by 7 on either side of its top, by bisection."""
    top, error = study.estimate[which], study.errors[which]
    domain = study.likelihood.parameters[which]

    def drop(value: float) -> float:
        return study.top - float(study.likelihood.profile(which, np.array([value]))[0]) - 7.0

    found = []
    for step in (-0.5 * error, 0.5 * error):
        at = top
        while domain.low < at + step < domain.high and drop(at + step) < 0.0:
            at += step
        found.append(optimize.brentq(drop, at, at + step))
    return found[0], found[1]


@pytest.mark.parametrize("name", [*TWO])
def test_spans_of_two_parameters_hold_their_profiles_and_little_more(name) -> None:
    x, known, at = TWO[name]
    study = Study.of(two_parameter(name, x, **known))
    for which, (low, high) in enumerate(study.spans(at)):
        least, most = profile_reach(study, which)
        assert 0.0 <= least - low <= 0.11 * (most - least)
        assert 0.0 <= high - most <= 0.11 * (most - least)


@pytest.mark.parametrize("p", [0.02, 0.6])
def test_a_span_of_a_probability_stays_within_it(p) -> None:
    x = np.random.default_rng(8).negative_binomial(2, p, 200).astype(float)
    study = Study.of(two_parameter("negative_binomial", x))
    low, high = study.spans(study.estimate)[1]
    least, most = profile_reach(study, 1)
    assert 0.0 < low <= least < most <= high < 1.0
    assert high - low <= 1.3 * (most - least)


def test_the_lines_of_a_relief_lie_where_their_levels_are() -> None:
    study = Study.of(two_parameter("normal", TWO["normal"][0]))
    relief = Relief.of(study, study.estimate)
    assert set(relief.lines.level) == set(range(len(relief.drops)))
    assert (np.diff(relief.drops) > 0).all()
    at = relief.lines.ends[:, :2]
    heights = study.likelihood.log(at[:, 0], at[:, 1]) - study.top
    assert heights == pytest.approx(-relief.drops[relief.lines.level], rel=0.02, abs=0.02)


def test_a_span_of_a_scale_reaches_to_e_to_the_fifth_at_most() -> None:
    """Two values ten orders apart have a Weibull scale that falls off nowhere near."""
    study = Study.of(two_parameter("weibull", np.array([1e-5, 1e5])))
    scale = study.estimate[1]
    least, most = study.spans(study.estimate)[1]
    assert least == pytest.approx(1e-3 * most, rel=1e-9)
    assert math.exp(5.0) * scale <= most <= 1.05 * math.exp(5.0) * scale


def test_spans_of_two_parameters_hold_their_profiles_down_to_e_to_the_minus_seven() -> None:
    """Profile of a normal mean: −n/2 · log(1 + (μ − x̄)²/s²); its variance: −n/2 · (r − 1 − log r) with r = s²/v."""
    x = np.random.default_rng(3).normal(2.0, 1.5, 60)
    n, mean, v = x.size, x.mean(), x.var()
    (left, right), (least, most) = Study.of(two_parameter("normal", x)).spans((0.0, 1.0))
    half = math.sqrt(v * math.expm1(14.0 / n))
    assert half <= right - mean <= 1.5 * half
    assert half <= mean - left <= 1.5 * half

    def drop(u: float) -> float:
        r = v / u
        return n / 2 * (r - 1.0 - math.log(r)) - 7.0

    low, high = optimize.brentq(drop, 0.05 * v, v), optimize.brentq(drop, v, 20 * v)
    assert 0.5 * low < least <= low
    assert high <= most < 1.5 * high
    study = Study.of(two_parameter("normal", x))
    first, second = study.axes((0.0, 1.0))
    assert first[0] < left < right < first[-1]
    assert second[0] < least < most < second[-1]
    # The same share of each span beside it, at both ends.
    shares = [
        (left - first[0]) / (right - left),
        (first[-1] - right) / (right - left),
        (second[-1] - most) / (most - least),
    ]
    assert shares == pytest.approx([shares[0]] * 3, rel=1e-9)


def test_a_fit_beyond_its_domain_says_so() -> None:
    """Two values 10⁻¹² apart have a Weibull shape of 10¹²; equal ones have none at all, which is told as it is."""
    weibull = two_parameter("weibull", np.array([1.0, 1.0 + 1e-12])).maximum()
    assert weibull.theta is None
    assert weibull.words.startswith("The maximum leaves the domain: k = ")
    equal = two_parameter("weibull", np.full(3, 2.0)).maximum()
    assert equal.theta is None
    assert "leaves the domain" not in equal.words


def test_a_sum_of_many_terms_is_a_series_near_its_centre_and_term_by_term_elsewhere() -> None:
    y = np.random.default_rng(3).normal(size=600)
    asked = []

    class Watched(Powers):
        def direct(self, k, order):
            asked.append(k.size)
            return super().direct(k, order)

    assert Powers(y[:500], 2.0).within is None
    assert Powers(y[:501], 2.0).within == (0.5, 8.0)
    assert Powers(y, None).within is None
    found = Watched(y, 2.0)
    exact = Powers(y, None)
    for at, direct in (
        (np.linspace(0.5, 8.0, 5), False),
        (np.linspace(1.0, 4.0, 5), False),
        (np.array([1.0, 2.0]), True),
        (np.linspace(0.3, 8.0, 5), True),
        (np.linspace(0.5, 9.0, 5), True),
        (np.linspace(0.1, 20.0, 5), True),
    ):
        asked.clear()
        for order in (0, 1, 2):
            assert found(at, order) == pytest.approx(exact(at, order), rel=1e-7)
        assert bool(asked) == direct


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


def test_a_series_of_small_values_is_as_true_as_one_of_large_ones() -> None:
    x = np.linspace(-1.0, 2.0, 50)
    for size in (1e-9, 1.0, 1e9):
        series = Smooth.of(lambda t, size=size: size * np.sin(12.0 * t), -1.0, 2.0)
        assert series.settled
        assert series(x) / size == pytest.approx(np.sin(12.0 * x), abs=1e-12)


def test_a_grid_may_need_128_nodes_and_no_more() -> None:
    x, y = np.linspace(-1.0, 1.0, 9), np.linspace(0.0, 1.0, 7)
    asked = []

    def wave(a, b):
        asked.append((a.size, b.size))
        return np.sin(60.0 * a)[None, :] * np.exp(b)[:, None]

    assert tensor(wave, x, y) == pytest.approx(np.sin(60.0 * x)[None, :] * np.exp(y)[:, None], abs=1e-9)
    assert asked == [(16, 12), (32, 12), (64, 12), (128, 12)]
    assert tensor(lambda a, b: np.sin(200.0 * a)[None, :] * np.exp(b)[:, None], x, y) is None


@pytest.mark.parametrize("size", [1.0, 1e4, 1e8, 1e12])
def test_a_grid_of_large_values_settles_at_their_rounding(size) -> None:
    x, y = np.linspace(-1.0, 1.0, 9), np.linspace(0.0, 1.0, 7)
    found = tensor(lambda a, b: size * np.sin(a)[None, :] * np.exp(b)[:, None], x, y)
    assert found / size == pytest.approx(np.sin(x)[None, :] * np.exp(y)[:, None], abs=1e-9)


def parted_crowds(seed: int):
    """Values about a centre, in mirrored pairs just so far apart that the centre is a minimum between two tops."""
    rng = np.random.default_rng(seed)
    half = np.sort(rng.uniform(0.2, 3.0, int(rng.integers(1, 5))))

    def bend(scale: float) -> float:
        """Of log L at the centre, for γ = 1: Σ 2(x² − 1)/(1 + x²)²."""
        squares = np.square(scale * half)
        return float((4.0 * (squares - 1.0) / np.square(1.0 + squares)).sum())

    scale = optimize.brentq(bend, 1e-3 / half[-1], 1.5 / half[0]) * (1.0 + 10.0 ** rng.uniform(-6, -2))
    centre = rng.normal()
    return np.concatenate([centre + scale * half, centre - scale * half]), centre


@pytest.mark.parametrize("seed", range(40))
def test_the_minimum_between_two_tops_close_together_is_no_top(seed) -> None:
    x, centre = parted_crowds(seed)
    likelihood = one_parameter("cauchy", x, nu=1.0, sigma=1.0)
    found = likelihood.maximum()
    tops = np.sort(np.append(found.theta, found.others[:, 0]))
    assert (likelihood.second(tops)[0] < 0.0).all()
    assert len(tops) % 2 == 0
    assert tops + tops[::-1] == pytest.approx(np.full(len(tops), 2.0 * centre), abs=1e-6)


def test_a_centre_on_the_middle_value_is_told_once() -> None:
    for x in ([-1.0, 0.0, 1.0], [-0.9, 0.9], [0.0], [-0.5, 0.0, 0.0, 0.5]):
        found = one_parameter("cauchy", np.array(x), nu=1.0, sigma=1.0).maximum()
        assert found.theta == pytest.approx([0.0], abs=1e-15)
        assert found.others is None


def newton_calls(monkeypatch, module):
    """The points at which a function is looked at while its root is sought."""
    calls = []

    def watched(function, *where):
        def told(t):
            calls.append(t)
            return function(t)

        return falling_root(told, *where)

    monkeypatch.setattr(module, "falling_root", watched)
    return calls


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


def test_borders_of_a_share_are_named() -> None:
    assert "border p = 1" in one_parameter("bernoulli", np.ones(3)).maximum().words
    assert "border p = 0" in one_parameter("bernoulli", np.zeros(3)).maximum().words


@pytest.mark.parametrize(("x", "failed"), [(np.zeros(5), 0.0), (np.array([1.0, 0.0]), math.inf)])
def test_counts_bend_at_the_border_by_their_failures_alone(x, failed) -> None:
    """∂² log L/∂p² = −n r/p² − Σx/(1 − p)², at p = 1."""
    along = float(two_parameter("negative_binomial", x).second(2.0, 1.0)[2])
    assert along == -x.size * 2.0 - failed

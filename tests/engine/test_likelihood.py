"""Likelihoods against SciPy, numerical derivatives, derivative-free optima, and the chapter's numbers."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import optimize, stats

from engine import optimise
from engine.concepts.likelihood import CONCEPT, LikelihoodSettings
from engine.level_lines import level_lines, marked_lines
from engine.likelihood import one_parameter, running_product, two_parameter
from engine.likelihood.chebyshev import Smooth
from engine.likelihood.models import MODELS
from engine.likelihood.modes import location_modes
from engine.likelihood.roots import inverse_digamma
from engine.likelihood.study import PROFILE_DROP, REGIONS, Relief, Study
from engine.settings import SettingError

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


# -- the concept -------------------------------------------------------------------------------------------------------


def read(preset=None, **values):
    return CONCEPT.last(CONCEPT.start(preset).with_values(**values)).readouts


def test_the_chapter_to_the_last_digit() -> None:
    found = read("chapter")
    assert found["mle_mu"] == pytest.approx(3.523198466986791, rel=1e-15)
    assert found["mle_sigma2"] == pytest.approx(1.3793831852133849, rel=1e-14)
    assert found["unbiased_sigma2"] == pytest.approx(1.3807639491625474, rel=1e-14)
    assert found["mle_log_likelihood"] == pytest.approx(-1579.7567492110757, rel=1e-14)
    assert found["scipy_mu"] == pytest.approx(found["mle_mu"], rel=1e-14)
    assert found["scipy_sigma"] ** 2 == pytest.approx(found["mle_sigma2"], rel=1e-14)
    rng = np.random.RandomState(42)
    x = rng.normal(3.5, 1.2, 1000)
    result = CONCEPT.last(CONCEPT.start("chapter"))
    assert np.array_equal(result.x, x)


def test_read_outs_of_the_exponential_by_hand() -> None:
    x = (1.0, 2.0, 0.5, 4.5)
    found = read(source="values", values=x, theta=0.7)
    assert found["theta"] == 0.7
    assert found["log_likelihood"] == pytest.approx(4 * math.log(0.7) - 0.7 * 8, rel=1e-14)
    assert found["likelihood"] == pytest.approx(0.7**4 * math.exp(-5.6), rel=1e-13)
    assert found["nll_mean"] == pytest.approx(-found["log_likelihood"] / 4)
    assert found["score"] == pytest.approx(4 / 0.7 - 8)
    assert found["mle"] == pytest.approx(0.5)
    assert found["mle_standard_error"] == pytest.approx(0.25)
    assert found["observed_information"] == found["fisher_information"] == pytest.approx(16.0)
    assert found["underflow"] is False


def test_the_product_underflows_and_the_logarithm_does_not() -> None:
    found = read("underflow")
    x = CONCEPT.last(CONCEPT.start("underflow")).x
    product, gone = 1.0, None
    for place, density in enumerate(stats.norm.pdf(x, 0.05, 1.0).tolist(), 1):
        product *= density
        if product == 0.0:
            gone = place
            break
    assert found["underflow"] is True
    assert found["likelihood"] == 0.0
    assert found["underflow_after"] == gone
    assert found["log_likelihood"] == pytest.approx(stats.norm.logpdf(x, 0.05, 1.0).sum(), rel=1e-13)
    assert found["log10_likelihood"] == pytest.approx(found["log_likelihood"] / math.log(10))


def test_an_impossible_observation_is_no_underflow() -> None:
    found = read("no-root", theta=0.1)
    assert found["likelihood"] == 0.0
    assert found["underflow"] is False
    product = running_product(np.full(3, 1e-200), lambda x: x, -1380.0)
    assert (product.value, product.gone) == (0.0, 2)


@pytest.mark.parametrize("n", [100, 1_000_000])
def test_a_surface_knows_only_the_statistics(n) -> None:
    result = CONCEPT.last(LikelihoodSettings().with_values(family="normal", n=n))
    assert result.relief.surface.shape == (200, 200)
    assert result.relief.surface.max() <= 1e-9
    mean, variance = result.x.mean(), result.x.var()
    a, b = result.relief.first[30], result.relief.second[170]
    expected = -0.5 * n * (math.log(b / variance) + (variance + (mean - a) ** 2) / b - 1)
    assert result.relief.surface[170, 30] == pytest.approx(expected, rel=1e-6, abs=1e-6)


def test_what_has_no_maximum_is_said_in_words() -> None:
    cases = {
        ("exponential", (0.0, 0.0)): "grows without bound",
        ("normal", (2.0, 2.0, 2.0)): "grows without bound",
        ("gamma", (2.0, 2.0, 2.0)): "every value equals 2",
        ("negative_binomial", (2.0, 2.0, 3.0)): "must exceed the mean",
        ("pareto", (1.0, 1.0)): "grows without bound",
    }
    for (name, values), words in cases.items():
        # Straight from the settings, so that known constants stay as they are.
        theta = dict(zip(("theta", "theta2"), MODELS[name].start, strict=False))
        found = CONCEPT.last(LikelihoodSettings(family=name, source="values", values=values, **theta)).readouts
        assert found["mle"] is None
        assert found["mle_standard_error"] is None
        assert words in found["remark"]


def test_borders_kinks_and_several_tops_are_said_in_words() -> None:
    found = read("border")
    assert found["mle"] == 0.0
    assert found["mle_standard_error"] is None
    assert "border" in found["remark"]
    found = read("no-root")
    assert found["mle"] == CONCEPT.last(CONCEPT.start("no-root")).x.max()
    assert found["fisher_information"] is None
    assert "never vanishes" in found["remark"]
    assert read("kink")["mle_standard_error"] == pytest.approx(1 / 3)
    found = read("several-tops")
    assert "2 local maxima" in found["remark"]
    assert len(found["other_maxima"]) == 1


def test_values_outside_the_support_are_named_and_the_rest_stays() -> None:
    found = read(family="poisson", source="values", values=(3.0, -2.0, 1.5, 4.0), theta=3.0)
    assert found["n"] == 2
    assert found["mle"] == 3.5
    assert found["refused"] == ["row 2: −2 is not a count", "row 3: 1.5 is not a count"]


def test_no_data_is_a_picture_without_numbers() -> None:
    found = read(source="values", values=())
    assert found["n"] == 0
    assert found["mle"] is None
    assert found["remark"] == "There are no observations."


def test_parameters_outside_their_domain_are_refused_by_name() -> None:
    with pytest.raises(
        SettingError, match=r"theta = -1 is not allowed; it must be greater than 0 \(λ of exponential\)"
    ):
        LikelihoodSettings(theta=-1.0)
    with pytest.raises(SettingError, match=r"true_theta = 1\.5 is not allowed"):
        LikelihoodSettings().with_values(family="bernoulli", true_theta=1.5)
    with pytest.raises(SettingError, match="family = 'gauss' is not allowed"):
        LikelihoodSettings().with_values(family="gauss")


@pytest.mark.parametrize("name", MODELS)
def test_every_family_starts_somewhere_sensible_on_any_data(name) -> None:
    own = LikelihoodSettings().with_values(family=name)
    assert CONCEPT.last(own).readouts["mle"] is not None
    for dataset in ("newcomb", "michelson", "horse_kicks"):
        settings = LikelihoodSettings().with_values(family=name, source="dataset", dataset=dataset)
        found = CONCEPT.last(settings).readouts
        assert math.isfinite(found["log_likelihood"]) or found["n"] == 0


def test_what_is_named_is_kept_when_the_family_changes() -> None:
    settings = LikelihoodSettings().with_values(family="normal_mean", theta=7.0, known_sigma=2.5)
    assert (settings.theta, settings.known_sigma) == (7.0, 2.5)
    again = LikelihoodSettings().with_values(**settings.as_dict())
    assert again == settings


def test_a_files_column_brings_theta_near_it() -> None:
    settings = CONCEPT.with_data(LikelihoodSettings(), {"x": np.array([300.0, 500.0, 100.0])})
    assert settings.source == "values"
    assert 1 / 300 < settings.theta < 3 / 300


def test_dragging_the_truth_stretches_the_same_draws() -> None:
    here = CONCEPT.last(LikelihoodSettings(true_theta=0.6)).x
    there = CONCEPT.last(LikelihoodSettings(true_theta=1.2)).x
    assert here == pytest.approx(2 * there, rel=1e-14)


# -- climbing ----------------------------------------------------------------------------------------------------------


def test_newton_arrives_and_each_step_is_its_parabolas_top() -> None:
    path = CONCEPT.last(CONCEPT.start("newton")).path
    assert path.converged
    for k in range(path.steps):
        top = path.points[k] - path.slopes[k] / path.curvatures[k, 0]
        assert path.wanted[k] == pytest.approx(top) or path.curvatures[k, 0, 0] > 0
    assert path.points[-1] == pytest.approx(CONCEPT.last(CONCEPT.start("newton")).readouts["mle"], rel=1e-6)
    assert (np.diff(path.values) > -1e-12).all()


def test_gradient_ascent_converges_below_two_and_swings_above() -> None:
    def climb(rate):
        settings = LikelihoodSettings().with_values(family="normal_mean", climb="gradient", rate=rate)
        return CONCEPT.last(settings).path

    for rate, ratio in ((0.5, 0.5), (1.5, -0.5)):
        path = climb(rate)
        assert path.converged
        errors = path.points[:6, 0] - path.points[-1, 0]
        assert errors[1:] / errors[:-1] == pytest.approx(np.full(5, ratio), rel=1e-3)
    wild = climb(2.5)
    assert not wild.converged
    assert "too large" in wild.words
    assert abs(wild.points[-1, 0]) > abs(wild.points[0, 0])


def test_stepping_back_is_free_and_honest() -> None:
    whole = CONCEPT.last(CONCEPT.start("newton"))
    assert whole.steps == whole.path.steps == whole.step
    back = CONCEPT.at(whole, 2)
    assert back.step == 2
    assert back.readouts["climb_theta"] == pytest.approx(float(whole.path.points[2, 0]))
    assert back.readouts["climb_converged"] is False
    assert back.steps == whole.steps
    for name in ("mle", "theta", "score"):
        assert back.readouts[name] == whole.readouts[name]


def test_where_newton_has_no_parabola_it_says_so() -> None:
    found = CONCEPT.last(LikelihoodSettings().with_values(family="laplace", climb="newton"))
    assert found.path.steps == 0
    assert "straight line" in found.path.words


def test_newton_on_a_plain_function_by_hand() -> None:
    def objective(point):
        x = point[0]
        return -math.cosh(x), np.array([-math.sinh(x)]), np.array([[-math.cosh(x)]])

    path = optimise.newton(objective, np.array([1.0]), most=20)
    assert path.points[1, 0] == pytest.approx(1 - math.tanh(1.0))
    assert path.points[-1, 0] == pytest.approx(0.0, abs=1e-6)

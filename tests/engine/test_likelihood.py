"""Likelihoods against SciPy, numerical derivatives and derivative-free optima."""

import math

import numpy as np
import pytest
from scipy import optimize, stats

from engine import families
from engine.likelihood import one_parameter, two_parameter
from tests.engine.likelihood_models import ALL, ONE, SCIPY, TWO, made


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


def test_large_samples_cost_statistics_only_and_give_the_same() -> None:
    """Many terms go through series: they must agree with the sums term by term."""
    x = np.random.default_rng(21).weibull(1.5, 3000)
    likelihood = two_parameter("weibull", x)
    assert likelihood.powers.within
    k, s = np.array([1.3, 1.45, 1.7]), np.array([0.9, 1.0, 1.2])
    direct = [stats.weibull_min.logpdf(x, a, scale=b).sum() for a, b in zip(k, s, strict=True)]
    assert likelihood.log(k, s) == pytest.approx(direct, abs=1e-8)
    assert likelihood.score(k, s)[0] == pytest.approx(
        [float(likelihood.score(a, b)[0]) for a, b in zip(k, s, strict=True)], abs=1e-6
    )
    counts = np.random.default_rng(22).negative_binomial(3, 0.004, 3000).astype(float)
    likelihood = two_parameter("negative_binomial", counts)
    r, p = np.array([2.5, 3.0, 3.4]), np.array([0.004, 0.0042, 0.005])
    direct = [stats.nbinom.logpmf(counts, a, b).sum() for a, b in zip(r, p, strict=True)]
    assert likelihood.log(r, p) == pytest.approx(direct, rel=1e-11)


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


def test_a_laplace_centre_of_evenly_many_values_is_any_between_the_middle_two() -> None:
    found = one_parameter("laplace", np.array([5.0, -1.0, 2.0, 3.5]), b=0.7).maximum()
    assert found.flat == (2.0, 3.5)
    assert found.theta.tolist() == [2.75]
    assert "2 to 3.5" in found.words
    assert one_parameter("laplace", np.array([5.0, -1.0, 2.0]), b=0.7).maximum().theta.tolist() == [2.0]


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


def test_a_fit_beyond_its_domain_says_so() -> None:
    """Two values 10⁻¹² apart have a Weibull shape of 10¹²; equal ones have none at all, which is told as it is."""
    weibull = two_parameter("weibull", np.array([1.0, 1.0 + 1e-12])).maximum()
    assert weibull.theta is None
    assert weibull.words.startswith("The maximum leaves the domain: k = ")
    equal = two_parameter("weibull", np.full(3, 2.0)).maximum()
    assert equal.theta is None
    assert "leaves the domain" not in equal.words


def test_borders_of_a_share_are_named() -> None:
    assert "border p = 1" in one_parameter("bernoulli", np.ones(3)).maximum().words
    assert "border p = 0" in one_parameter("bernoulli", np.zeros(3)).maximum().words


@pytest.mark.parametrize(("x", "failed"), [(np.zeros(5), 0.0), (np.array([1.0, 0.0]), math.inf)])
def test_counts_bend_at_the_border_by_their_failures_alone(x, failed) -> None:
    """∂² log L/∂p² = −n r/p² − Σx/(1 − p)², at p = 1."""
    along = float(two_parameter("negative_binomial", x).second(2.0, 1.0)[2])
    assert along == -x.size * 2.0 - failed


def test_a_laplace_centre_beside_all_the_values_is_that_of_scipy() -> None:
    x = np.array([5.0, -1.0, 2.0])
    at = np.array([-7.0, -1.0, 0.5, 5.0, 30.0])
    direct = [stats.laplace.logpdf(x, centre, 0.7).sum() for centre in at]
    assert one_parameter("laplace", x, b=0.7).log(at) == pytest.approx(np.array(direct), rel=1e-13)


def test_a_laplace_top_is_a_kink_whether_or_not_it_is_flat() -> None:
    odd = one_parameter("laplace", np.array([5.0, -1.0, 2.0]), b=0.7).maximum()
    even = one_parameter("laplace", np.array([5.0, -1.0, 2.0, 3.5]), b=0.7).maximum()
    assert (odd.flat, even.flat) == (None, (2.0, 3.5))
    assert "Not unique" not in odd.words
    assert not odd.smooth
    assert not even.smooth


def test_one_degree_of_freedom_is_a_cauchy_law() -> None:
    x = np.array([1.0, 2.0, 4.0])
    for nu, law in ((1.0, families.Cauchy), (2.0, families.StudentT), (3.0, families.StudentT)):
        assert type(one_parameter("student_t", x, nu=nu, sigma=2.0).law(0.5)) is law

"""Fisher information against quadrature and sums, both faces; the rowwise MLE; Hodges' risk against quadrature."""

import math
from itertools import pairwise

import numpy as np
import pytest
from scipy import integrate, optimize, stats

from engine import fisher, hodges
from engine.efficiency_mle import logistic_centre, student_centre
from engine.efficiency_rules import end_rules, location_rules, trimmed_variance
from engine.families import Laplace, Logistic, Normal, StudentT

MODELS = {
    "normal mean": (fisher.normal_mean(1.5, 2.0), lambda t: stats.norm(t, 2.0)),
    "normal variance": (fisher.normal_variance(1.7), lambda t: stats.norm(0.0, math.sqrt(t))),
    "laplace": (fisher.laplace_centre(-0.5, 0.8), lambda t: stats.laplace(t, 0.8)),
    "logistic": (fisher.logistic_centre(0.3, 1.4), lambda t: stats.logistic(t, 1.4)),
    "t3": (fisher.student_centre(2.0, 0.7, 3.0), lambda t: stats.t(3.0, t, 0.7)),
    "t0.8": (fisher.student_centre(0.0, 1.0, 0.8), lambda t: stats.t(0.8, t, 1.0)),
    "exponential": (fisher.exponential_rate(2.3), lambda t: stats.expon(scale=1 / t)),
    "bernoulli": (fisher.bernoulli_share(0.2), lambda t: stats.bernoulli(t)),
    "poisson": (fisher.poisson_mean(3.7), lambda t: stats.poisson(t)),
}
KINKED = ("laplace",)


def quadrature(model, law, g):
    """E g(X), X of the law at θ₀."""
    at = law(model.truth)
    if hasattr(at.dist, "pmf"):
        k = np.arange(0, 200 if at.dist.name == "poisson" else 2)
        return float((at.pmf(k) * np.array([g(float(value)) for value in k])).sum())
    low, high = at.support()
    cuts = [low, *at.ppf([1e-6, 1e-3, 0.1, 0.5, 0.9, 0.999, 1 - 1e-6]).tolist(), high]
    parts = (part for part in pairwise(cuts) if part[0] < part[1])
    return sum(float(integrate.tanhsinh(lambda x: g(x) * at.pdf(x), *part).integral) for part in parts)


def log_density(law, x, theta):
    made = law(theta)
    return made.logpmf(x) if hasattr(made.dist, "pmf") else made.logpdf(x)


@pytest.mark.parametrize("name", MODELS)
def test_information_is_the_mean_square_of_the_score(name):
    model, law = MODELS[name]
    step = 1e-5 * max(abs(model.truth), 1.0)

    def score(x):
        high, low = (log_density(law, x, model.truth + side * step) for side in (1, -1))
        return (high - low) / (2 * step)

    assert model.information == pytest.approx(quadrature(model, law, lambda x: score(x) ** 2), rel=2e-5)
    assert quadrature(model, law, score) == pytest.approx(0.0, abs=1e-5)


@pytest.mark.parametrize("name", [name for name in MODELS if name not in KINKED])
def test_information_is_minus_the_mean_curvature(name):
    model, law = MODELS[name]
    step = 3e-4 * max(abs(model.truth), 1.0)

    def bend(x):
        parts = [log_density(law, x, model.truth + side * step) for side in (1, 0, -1)]
        return (2 * parts[1] - parts[0] - parts[2]) / step**2

    assert model.information == pytest.approx(quadrature(model, law, bend), rel=1e-5)


@pytest.mark.parametrize("name", MODELS)
def test_scores_and_curvatures_are_the_derivatives_of_the_log_likelihood(name):
    model, _ = MODELS[name]
    x = model.law.sample((6, 5), np.random.default_rng(3))
    scores, curvatures = model.faces(x)
    h = 1e-4 * model.unit
    theta = model.truth + h * np.array([-1.0, 0.0, 1.0])
    left, middle, right = model.curves(x, theta).T
    np.testing.assert_allclose(middle, 0.0, atol=1e-12)
    np.testing.assert_allclose((right - left) / (2 * h), scores / model.unit, rtol=1e-5, atol=1e-5 / model.unit)
    if name not in KINKED:
        np.testing.assert_allclose(-(right + left) / h**2, curvatures / model.unit**2, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("name", MODELS)
def test_log_likelihoods_are_those_of_scipy(name):
    model, law = MODELS[name]
    x = model.law.sample((3, 7), np.random.default_rng(4))
    scale = {"normal variance": math.sqrt(model.unit), "exponential": 1 / model.unit}.get(name, model.unit)
    data = model.anchor + scale * x
    theta = model.truth + model.unit * 0.1 * np.array([-0.7, 0.4, 1.0])
    wanted = [[log_density(law, row, t).sum() - log_density(law, row, model.truth).sum() for t in theta]
              for row in data]  # fmt: skip
    np.testing.assert_allclose(model.curves(x, theta), wanted, rtol=1e-9, atol=1e-9)


def test_where_there_is_no_information():
    coin, counts, end = fisher.bernoulli_share(0.0), fisher.poisson_mean(0.0), fisher.uniform_end(2.0)
    assert coin.information == counts.information == math.inf
    assert coin.bound(10) == counts.bound(10) == 0.0
    assert not end.regular
    assert math.isnan(end.information)
    assert end.inapplicable(8) == pytest.approx(0.5)
    scores, curvatures = end.faces(np.array([[0.2, 0.9, 0.4]]))
    assert scores.tolist() == curvatures.tolist() == [-3.0]
    curves = end.curves(np.array([[0.2, 0.9, 0.4]]), np.array([1.0, 1.9, 2.0, 4.0]))
    assert curves[0, 0] == -math.inf
    np.testing.assert_allclose(curves[0, 1:], [-3 * math.log(0.95), 0.0, -3 * math.log(2.0)], atol=1e-14)


@pytest.mark.parametrize("nu", [1.0, 2.5, 30.0])
def test_the_student_mle_is_the_top_uphill_of_the_median(nu):
    x = StudentT(nu=nu, mu=0, sigma=1).sample((300, 15), np.random.default_rng(7))
    found = student_centre(x, np.median(x, axis=1), nu)
    slope = ((x - found[:, None]) / (nu + (x - found[:, None]) ** 2)).sum(axis=1)
    np.testing.assert_allclose(slope, 0.0, atol=1e-8)
    law = stats.t(nu)
    at_found = law.logpdf(x - found[:, None]).sum(axis=1)
    assert (at_found >= law.logpdf(x - np.median(x, axis=1)[:, None]).sum(axis=1) - 1e-9).all()
    if nu > 2:
        for row, value in zip(x[:40], found[:40], strict=True):
            best = optimize.minimize_scalar(
                lambda t, row=row: -law.logpdf(row - t).sum(), bounds=(-3, 3), method="bounded"
            )
            assert value == pytest.approx(best.x, abs=1e-4)


def test_the_logistic_mle_is_the_top():
    x = Logistic(mu=0, s=1).sample((200, 12), np.random.default_rng(8))
    found = logistic_centre(x, np.median(x, axis=1))
    np.testing.assert_allclose(np.tanh(0.5 * (x - found[:, None])).sum(axis=1), 0.0, atol=1e-9)


def test_asymptotic_variance_of_the_trimmed_mean():
    laws = {
        Normal(mu=0, sigma=1): stats.norm(),
        Laplace(mu=0, b=1): stats.laplace(),
        StudentT(nu=2.2, mu=0, sigma=1): stats.t(2.2),
        Logistic(mu=0, s=1): stats.logistic(),
    }
    for law, known in laws.items():
        c = known.ppf(0.9)
        inner = 2 * integrate.quad(lambda x, known=known: x * x * known.pdf(x), 0, c)[0]
        assert trimmed_variance(law, 0.1) == pytest.approx((inner + 0.2 * c * c) / 0.64, rel=1e-9)
    # An MLE that is another estimator says so.
    assert location_rules(Normal(mu=0, sigma=1))["mle"].label == "maximum likelihood (the mean)"


@pytest.mark.parametrize("n", [3, 4, 11, 20])
def test_order_statistics_of_a_uniform_sample(n):
    rules = end_rules()
    top = stats.beta(n, 1)
    assert rules["maximum"].variance(n) == pytest.approx(top.var())
    assert rules["maximum"].bias(n) == pytest.approx(top.mean() - 1)
    assert rules["corrected"].variance(n) == pytest.approx(top.var() * ((n + 1) / n) ** 2)
    if n % 2:
        assert rules["twice_median"].variance(n) == pytest.approx(4 * stats.beta((n + 1) / 2, (n + 1) / 2).var())


def mean_of_hodges(g, theta, n, factor):
    """E g(T) by quadrature, cut at the jumps."""
    root, edge = math.sqrt(n), n**-0.25
    low, high = theta - 9 / root, theta + 9 / root
    cuts = sorted({low, theta, high, *(min(max(jump, low), high) for jump in (-edge, edge))})
    law = stats.norm(theta, 1 / root)

    def integrand(x):
        return g(float(hodges.estimate(np.array(x), n, factor))) * law.pdf(x)

    return sum(integrate.quad(integrand, *part, epsabs=1e-13, limit=200)[0] for part in pairwise(cuts))


@pytest.mark.parametrize("factor", [-0.5, 0.0, 0.4, 1.0])
@pytest.mark.parametrize("n", [2, 30, 10_000])
@pytest.mark.parametrize("thresholds", [0.0, 0.3, -1.0, 1.2, 4.0])
def test_hodges_risk_by_quadrature(factor, n, thresholds):
    root, theta = math.sqrt(n), thresholds * n**-0.25
    exact = hodges.risk(np.array(theta), n, factor)
    risk = n * mean_of_hodges(lambda t: (t - theta) ** 2, theta, n, factor)
    bias = root * mean_of_hodges(lambda t: t - theta, theta, n, factor)
    assert float(exact.mse) == pytest.approx(risk, rel=1e-7, abs=1e-9)
    assert float(exact.bias) == pytest.approx(bias, rel=1e-6, abs=1e-7)
    assert float(exact.variance) >= 0.0


@pytest.mark.parametrize("n", [10, 100, 10_000])
def test_hodges_wins_at_zero_and_pays_beside_it(n):
    risk = hodges.risk(np.array([0.0, 5.0]), n, 0.0).mse
    assert risk[0] < 0.4
    assert risk[1] == pytest.approx(1.0)
    theta, worst = hodges.worst(n, 0.0)
    grid = np.linspace(0.0, 3.0, 20_001)
    assert worst >= hodges.risk(grid, n, 0.0).mse.max() - 1e-9
    assert float(hodges.risk(np.array(theta), n, 0.0).mse) == pytest.approx(worst)
    assert worst > 0.3 * math.sqrt(n)
    assert hodges.worst(n, 1.0)[1] == pytest.approx(1.0)


@pytest.mark.parametrize("factor", [0.0, 0.5, -0.5])
def test_hodges_density_and_its_atom_make_one(factor):
    n, theta = 40, 0.2
    t = np.linspace(-3, 3, 600_001)
    mass = float(np.trapezoid(hodges.density(t, theta, n, factor), t))
    atom = hodges.shrunk_share(theta, n) if factor == 0.0 else 0.0
    assert mass + atom == pytest.approx(1.0, abs=1e-4)

"""The posterior of two penalised weights: means and laws against SciPy's quadrature, draws against both."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import integrate, special, stats

from engine import kinked_normal
from engine.concepts.penalty import CONCEPT, PenaltySettings
from engine.families import Normal
from engine.numeric_draws import NumericDraws
from engine.numeric_law import NumericLaw
from engine.penalty_posterior import PenaltyPosterior, one_weight_mean, uniforms
from engine.two_weights import TwoWeights

PROBLEMS = {
    "default": (TwoWeights(10, 1.0, 1.0, 0.3, 1.6, 0.5), 1.0),
    "strong correlation": (TwoWeights(10, 1.0, 1.0, 0.95, 1.8, 0.4), 1.0),
    "opposed": (TwoWeights(20, 1.0, 1.0, -0.9, 1.2, 0.6), 0.7),
    "unequal columns": (TwoWeights(8, 0.5, 2.0, 0.6, -1.0, 0.3), 1.5),
}


def by_quadrants(problem, sigma, lasso, ridge):
    """Mean of the posterior by a rule of 160 × 160 nodes on each quadrant, where the density has no kink."""
    nodes, rule = np.polynomial.legendre.leggauss(160)
    half, mass, moment = 2.5, 0.0, np.zeros(2)
    top = problem.minimiser(lasso, ridge)
    for across in (-half, half):
        for up in (-half, half):
            w = np.stack(np.meshgrid(across + half * nodes, up + half * nodes, indexing="ij"), axis=-1)
            away = w - problem.ols
            cost = 0.5 * np.einsum("...i,ij,...j", away, problem.gram, away) + lasso * np.abs(w).sum(axis=-1)
            cost += 0.5 * ridge * (w**2).sum(axis=-1)
            floor = float(problem.excess(top)) + lasso * np.abs(top).sum() + 0.5 * ridge * (top @ top)
            shares = np.outer(rule, rule) * np.exp(-(cost - floor) / sigma**2)
            mass += shares.sum()
            moment += np.einsum("ij,ijk->k", shares, w)
    return moment / mass


@pytest.mark.parametrize(
    ("name", "lasso", "ridge"),
    [("default", 8.0, 0.0), ("strong correlation", 3.0, 3.0), ("opposed", 2.0, 0.0), ("unequal columns", 4.0, 1.0)],
)
def test_the_mean_is_that_of_quadrature_over_the_plane(name, lasso, ridge) -> None:
    problem, sigma = PROBLEMS[name]
    found = PenaltyPosterior(problem, sigma, lasso, ridge).mean
    np.testing.assert_allclose(found, by_quadrants(problem, sigma, lasso, ridge), atol=1e-9)


def swapped(problem: TwoWeights) -> TwoWeights:
    return TwoWeights(problem.n, problem.s2, problem.s1, problem.rho, problem.w2, problem.w1)


@given(
    st.builds(
        TwoWeights, n=st.integers(2, 10_000), s1=st.floats(0.1, 10.0), s2=st.floats(0.1, 10.0),
        rho=st.one_of(st.sampled_from([0.0, -0.99, 0.9999]), st.floats(-0.95, 0.95)),
        w1=st.one_of(st.just(0.0), st.floats(-100.0, 100.0).filter(lambda w: abs(w) > 1e-3)),
        w2=st.one_of(st.just(0.0), st.floats(-100.0, 100.0).filter(lambda w: abs(w) > 1e-3)),
    ),
    st.floats(-4.0, 9.0), st.floats(0.0, 1.0), st.floats(-2.0, 2.0),
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_weights_does_not_matter(problem, power, mix, log_sigma) -> None:
    """The second weight is integrated in closed form, the first by quadrature: swapped, the other way round."""
    sigma, lam = 10.0**log_sigma, 10.0**power
    ours = PenaltyPosterior(problem, sigma, mix * lam, (1.0 - mix) * lam)
    theirs = PenaltyPosterior(swapped(problem), sigma, mix * lam, (1.0 - mix) * lam)
    draws = ours.draws(uniforms(0, 0, 400))
    assert np.isfinite(draws).all()
    assert (np.abs(ours.mean - theirs.mean[::-1]) <= 1e-6 * draws.std(axis=0)).all()


def test_a_gaussian_prior_leaves_a_normal_posterior() -> None:
    problem, sigma = PROBLEMS["opposed"]
    posterior = PenaltyPosterior(problem, sigma, 0.0, 5.0)
    exact = stats.multivariate_normal(problem.ridge(5.0), sigma**2 * np.linalg.inv(problem.gram + 5.0 * np.eye(2)))
    draws = np.concatenate([posterior.draws(uniforms(1, block, 4096)) for block in range(10)])
    np.testing.assert_array_equal(posterior.mean, problem.ridge(5.0))
    centred = draws - exact.mean
    white = centred @ np.linalg.inv(np.linalg.cholesky(exact.cov)).T
    for column in white.T:
        assert stats.kstest(column, "norm").pvalue > 0.001
    assert abs(float((white[:, 0] * white[:, 1]).mean())) < 4.0 / math.sqrt(len(draws))


def test_hardly_a_kink_is_hardly_anything() -> None:
    problem, sigma = PROBLEMS["strong correlation"]
    u = uniforms(2, 0, 500)
    normal, kinked = (PenaltyPosterior(problem, sigma, lasso, 2.0) for lasso in (0.0, 1e-9))
    np.testing.assert_allclose(kinked.mean, normal.mean, atol=1e-8)
    np.testing.assert_allclose(kinked.draws(u), normal.draws(u), atol=1e-7)


@pytest.mark.parametrize("name", list(PROBLEMS))
def test_draws_follow_both_marginal_laws(name) -> None:
    problem, sigma = PROBLEMS[name]
    draws = np.concatenate(
        [PenaltyPosterior(problem, sigma, 6.0, 1.0).draws(uniforms(3, block, 4096)) for block in range(4)]
    )
    for place, mine in enumerate((problem, swapped(problem))):
        posterior = PenaltyPosterior(mine, sigma, 6.0, 1.0)
        shares = posterior.marginal.cdf(draws[:, place] - posterior.top[0])
        assert stats.kstest(shares, "uniform").pvalue > 0.001
    mean, error = draws.mean(axis=0), draws.std(axis=0) / math.sqrt(len(draws))
    assert (np.abs(mean - PenaltyPosterior(problem, sigma, 6.0, 1.0).mean) < 4.0 * error).all()


def test_draws_are_not_sparse_where_the_mode_is() -> None:
    result = CONCEPT.last(PenaltySettings(draws=20_000))
    assert result.readouts["zeros"] == 1
    assert result.readouts["draws_zeros"] == 0
    assert (result.mean != 0.0).all()
    assert (np.abs(result.z_scores) < 4.0).all()
    error = result.draws.std(axis=0, ddof=1) / math.sqrt(20_000)
    assert result.readouts["draws_mean_mcse"] == pytest.approx(error.tolist())


def test_a_drag_moves_the_same_draws() -> None:
    near = [CONCEPT.last(PenaltySettings(lam=lam)).draws for lam in (10.0, 10.001)]
    assert np.abs(near[0] - near[1]).max() < 1e-3


def test_far_out_nothing_is_lost() -> None:
    """At a huge λ the posterior is the prior but for a tilt: b²·(2C(ŵ))/σ² for the mean to first order."""
    problem = TwoWeights(10, 1.0, 1.0, 0.5, 1.6, 0.8)
    mean = PenaltyPosterior(problem, 1.0, 1e6, 0.0).mean
    np.testing.assert_allclose(mean, 2.0 * problem.products / 1e12, rtol=1e-4)


# -- one dimension


def quadrature(mu, tau, rates, power):
    def f(w):
        return w**power * stats.norm.pdf(w, mu, tau) * math.exp(rates[0] * w if w < 0.0 else -rates[1] * w)

    reach = abs(mu) + 40.0 * tau
    return sum(
        integrate.quad(f, a, b, epsabs=0.0, epsrel=1e-12, limit=400, points=[p for p in points if a < p < b])[0]
        for a, b, points in ((-reach, 0.0, [mu, -tau]), (0.0, reach, [mu, tau]))
    )


@pytest.mark.parametrize("mu", [-3.0, -0.2, 0.0, 1.0, 6.0])
@pytest.mark.parametrize("rates", [(0.0, 0.0), (2.0, 2.0), (4.0, 0.5), (0.0, 30.0)])
def test_mass_and_mean_of_the_kinked_law(mu, rates) -> None:
    tau, at = 0.7, np.array([mu])
    mass = quadrature(mu, tau, rates, 0)
    assert float(kinked_normal.log_mass(at, tau, rates)[0]) == pytest.approx(math.log(mass), abs=1e-9)
    assert float(kinked_normal.mean(at, tau, rates)[0]) == pytest.approx(quadrature(mu, tau, rates, 1) / mass, abs=1e-9)


@pytest.mark.parametrize("mu", [-3.0, 0.0, 1.0, 30.0])
@pytest.mark.parametrize("rates", [(2.0, 2.0), (4.0, 0.5), (0.0, 40.0), (1e4, 1e4)])
def test_quantiles_of_the_kinked_law(mu, rates) -> None:
    """The share below each quantile, from the masses of cut-off normal laws in SciPy's own functions."""
    tau, u = 0.7, np.linspace(0.001, 0.999, 41)
    w = kinked_normal.quantile(u, np.full(41, mu), tau, rates)
    assert (np.diff(w) > 0.0).all()
    below, above = kinked_normal.log_sides(np.array([mu]), tau, rates)
    whole = np.logaddexp(below, above)
    for share, x in zip(u, w, strict=True):
        side = -1.0 if x < 0.0 else 1.0
        centre = (side * mu - (rates[0] if x < 0.0 else rates[1]) * tau**2) / tau
        tail = special.log_ndtr(centre - abs(x) / tau) - special.log_ndtr(centre)
        beyond = math.exp(float(((below if x < 0.0 else above) - whole)[0]) + tail)
        assert (beyond if x < 0.0 else 1.0 - beyond) == pytest.approx(share, abs=2e-6 if rates[0] == 1e4 else 1e-10)


def test_the_tails_series_meets_the_formula() -> None:
    x = np.array([49.999999, 50.000001])
    values = kinked_normal.mean(np.zeros(2), 1.0, (1e9, 0.0)), kinked_normal._beyond(x)
    assert values[0][0] == pytest.approx(math.sqrt(2.0 / math.pi), rel=1e-6)  # the half-normal law
    assert values[1][0] == pytest.approx(values[1][1], rel=1e-7)


def test_one_weights_mean_is_smooth_where_its_mode_is_not() -> None:
    z = np.linspace(-2.0, 2.0, 401)
    mean = one_weight_mean(z, 10.0, 1.0, 8.0, 0.0)
    assert mean[200] == pytest.approx(0.0, abs=1e-15)
    assert (np.diff(mean) > 0.0).all()
    np.testing.assert_allclose(mean, -mean[::-1], atol=1e-14)
    far = one_weight_mean(np.array([50.0]), 10.0, 1.0, 8.0, 0.0)
    assert far[0] == pytest.approx(50.0 - 0.8)


def test_numeric_draws_invert_the_law() -> None:
    normal = Normal(mu=1.0, sigma=2.0)
    law = NumericLaw(normal.logpdf, -25.0, 27.0, [1.0])
    u = np.concatenate([[1e-12, 1e-6], np.linspace(0.001, 0.999, 999), [1 - 1e-6]])
    np.testing.assert_allclose(NumericDraws(*law.nodes()).at(u), stats.norm(1, 2).ppf(u), rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(law.cdf(NumericDraws(*law.nodes()).at(u)), u, atol=1e-13)

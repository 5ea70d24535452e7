"""Posterior laws against adaptive quadrature by SciPy, simulation-free closed forms and known intervals."""

import itertools
import math

import numpy as np
import pytest
from scipy import integrate, stats

from engine.families import Beta, Gamma, Laplace, Normal, StudentT
from engine.posterior import (
    NormalData,
    _balanced,
    bernoulli_beta,
    beta_modes,
    equal_tail,
    normal_mean,
    poisson_gamma,
    shortest,
)
from engine.posterior_likelihood import Measured, Totals, Trials

CASES = [
    (Laplace(mu=0.0, b=0.7), 3.0, 1.0, 12),
    (Laplace(mu=-2.0, b=0.01), 1.0, 2.0, 3),
    (Laplace(mu=1.0, b=300.0), 0.5, 0.02, 30),
    (StudentT(nu=3.0, mu=0.0, sigma=1.0), 2.0, 1.5, 8),
    (StudentT(nu=1.0, mu=0.0, sigma=0.05), 4.0, 1.0, 2),  # two peaks
    (StudentT(nu=0.5, mu=5.0, sigma=20.0), -3.0, 90.0, 1),
    (StudentT(nu=30.0, mu=0.0, sigma=1e-3), 1.0, 1.0, 5),
]


def data_for(mean: float, sigma: float, n: int) -> NormalData:
    x = np.random.default_rng(n).normal(mean, sigma, n)
    return NormalData.of(x, sigma)


def pieces(prior, data, posterior):
    low, high = posterior.law.support()
    widths = [(data.mean, data.error), (prior.location, prior.scale)]
    inner = [c + s * k for c, s in widths for k in (-9, -4, -2, -1, 0, 1, 2, 4, 9)]
    edges = sorted({low, high, *(p for p in (*inner, *posterior.modes) if low < p < high)})
    return list(itertools.pairwise(edges))


def integral(f, parts):
    return sum(integrate.quad(f, a, b, epsabs=0.0, epsrel=1e-12, limit=200)[0] for a, b in parts)


@pytest.mark.parametrize(("prior", "mean", "sigma", "n"), CASES)
def test_quadrature_agrees_with_scipy(prior, mean, sigma, n):
    data = data_for(mean, sigma, n)
    found = normal_mean(prior, data)
    parts = pieces(prior, data, found)

    def density(mu: float) -> float:
        at = np.array([mu])
        return float(np.exp(data.log_likelihood(at) + prior.logpdf(at) - found.log_evidence)[0])

    assert integral(density, parts) == pytest.approx(1.0, abs=1e-10)  # so the evidence is right
    centre = integral(lambda u: u * density(u), parts)
    spread = math.sqrt(integral(lambda u: (u - centre) ** 2 * density(u), parts))
    assert found.law.mean() == pytest.approx(centre, abs=1e-8 * spread)
    assert math.sqrt(found.law.variance()) == pytest.approx(spread, rel=1e-8)
    low, high = equal_tail(found.law, 0.95)
    for end, share in ((low, 0.025), (high, 0.975)):
        below = integral(density, [(a, min(b, end)) for a, b in parts if a < end])
        assert below == pytest.approx(share, abs=1e-10)


@pytest.mark.parametrize(("prior", "mean", "sigma", "n"), CASES)
def test_the_shortest_interval_holds_its_share_between_equal_heights(prior, mean, sigma, n):
    law = normal_mean(prior, data_for(mean, sigma, n)).law
    low, high = shortest(law, 0.95)
    assert float(law.cdf(high) - law.cdf(low)) == pytest.approx(0.95, abs=1e-10)
    assert float(law.logpdf(low)) == pytest.approx(float(law.logpdf(high)), abs=1e-6)
    other = equal_tail(law, 0.95)
    assert high - low <= (other[1] - other[0]) * (1 + 1e-12)


def test_evidence_of_a_normal_prior_is_the_joint_normal_density():
    x = np.array([1.2, -0.4, 2.2])
    sigma, prior = 0.8, Normal(mu=0.5, sigma=1.7)
    found = normal_mean(prior, NormalData.of(x, sigma))
    covariance = sigma**2 * np.eye(3) + prior.sigma**2
    assert found.log_evidence == pytest.approx(stats.multivariate_normal(np.full(3, 0.5), covariance).logpdf(x))
    precision = 1 / 1.7**2 + 3 / 0.8**2
    assert found.law.mean() == pytest.approx((0.5 / 1.7**2 + x.sum() / 0.8**2) / precision)
    assert found.law.variance() == pytest.approx(1 / precision)


def test_a_laplace_prior_thresholds_softly():
    prior = Laplace(mu=0.0, b=0.5)
    # σ²/(nb) = 0.5
    assert normal_mean(prior, NormalData(4, 0.3, 0.0, 1.0)).mode == 0.0
    assert normal_mean(prior, NormalData(4, 1.3, 0.0, 1.0)).mode == pytest.approx(0.8)
    assert normal_mean(prior, NormalData(4, -1.3, 0.0, 1.0)).mode == pytest.approx(-0.8)


def test_a_heavy_tailed_prior_can_leave_two_peaks():
    found = normal_mean(StudentT(nu=1.0, mu=0.0, sigma=0.05), NormalData(1, 4.0, 0.0, 1.0))
    assert len(found.modes) == 2
    heights = found.law.logpdf(np.array(found.modes))
    assert heights[0] > heights[1]
    for mode in found.modes:
        near = found.law.logpdf(mode + np.array([-1e-3, 0.0, 1e-3]))
        assert near[1] > max(near[0], near[2])


def test_three_heads_in_a_row():
    found = bernoulli_beta(Beta(a=2.0, b=2.0), successes=3, n=3)
    assert found.mode == pytest.approx(0.8)
    assert found.law.mean() == pytest.approx(5 / 7)
    # ∫ p³ · 6p(1 − p) dp = 6·B(5, 2) = 1/5
    assert found.log_evidence == pytest.approx(math.log(0.2))
    assert equal_tail(found.law, 0.95) == pytest.approx(tuple(stats.beta(5, 2).ppf([0.025, 0.975])))


@pytest.mark.parametrize(
    ("a", "b", "modes"),
    [
        (1, 1, ()),
        (0.5, 0.5, (0.0, 1.0)),
        (1, 3, (0.0,)),
        (4, 1, (1.0,)),
        (0.5, 2, (0.0,)),
        (1, 0.5, (1.0,)),
        (3, 2, (2 / 3,)),
    ],
)
def test_modes_of_beta_laws(a, b, modes):
    assert beta_modes(a, b) == pytest.approx(modes)


def test_poisson_evidence_is_negative_binomial():
    prior = Gamma(k=2.5, s=0.8)
    found = poisson_gamma(prior, total=4, n=1, log_factorials=math.log(24))
    predictive = stats.nbinom(2.5, 1 / (1 + 0.8))
    assert found.log_evidence == pytest.approx(predictive.logpmf(4))
    assert found.law.mean() == pytest.approx(6.5 / (1 / 0.8 + 1))
    assert found.mode == pytest.approx(5.5 / (1 / 0.8 + 1))


@pytest.mark.parametrize(
    ("law", "expected"),
    [
        (Beta(a=1.0, b=3.0), (0.0, 1 - 0.05 ** (1 / 3))),
        (Beta(a=5.0, b=1.0), (0.05**0.2, 1.0)),
        (Normal(mu=2.0, sigma=3.0), (2 - 3 * 1.959963984540054, 2 + 3 * 1.959963984540054)),
        (Gamma(k=1.0, s=2.0), (0.0, -2 * math.log(0.05))),
    ],
)
def test_shortest_intervals_known_in_closed_form(law, expected):
    assert shortest(law, 0.95) == pytest.approx(expected, abs=1e-9)


def test_no_data_leaves_the_prior():
    prior = StudentT(nu=2.0, mu=1.0, sigma=3.0)
    found = normal_mean(prior, NormalData.of(np.array([]), 1.0))
    assert found.law is prior
    assert found.log_evidence == 0.0


@pytest.mark.parametrize(
    ("data", "prior"),
    [
        (Trials(n=3, successes=1), Gamma(k=2.0, s=1.0)),
        (Totals(n=3, total=4, log_factorials=0.0), Beta(a=1.0, b=1.0)),
        (Measured(data_for(0.0, 1.0, 3)), Gamma(k=2.0, s=1.0)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_prior_on_another_domain_is_refused(data, prior):
    with pytest.raises(TypeError, match=r"has a .* prior here"):
        data.posterior(prior)


def test_a_poisson_mean_predicts_with_a_gamma_law_only():
    with pytest.raises(TypeError, match="gamma posterior"):
        Totals(n=3, total=4, log_factorials=0.0).predictive(Beta(a=1.0, b=1.0))


class Kinked:
    """A law whose density is what is asked for, to see a search for its interval give up."""

    def __init__(self, logpdf, cdf):
        self.logpdf, self.cdf = logpdf, cdf


@pytest.mark.parametrize(
    ("log_density", "cdf"),
    [
        (lambda x: np.where(x > 0.5, -np.inf, 0.0), lambda x: x),  # no density at an end
        (lambda x: np.zeros(np.shape(x)), lambda x: x),  # flat: heights are equal everywhere, and no move helps
        (lambda x: 40.0 * np.asarray(x), lambda x: np.asarray(x) * 1e6),  # the move turns the ends round
    ],
    ids=["border", "flat", "turned"],
)
def test_a_balance_that_is_not_found_is_none(log_density, cdf):
    assert _balanced(Kinked(log_density, cdf), (0.2, 0.8), 0.5) is None


def test_a_balance_of_a_normal_law_lies_about_its_mean():
    law = Normal(mu=1.0, sigma=2.0)
    low, high = _balanced(law, (-2.5, 5.5), 0.95)
    assert [low, high] == pytest.approx(stats.norm(1.0, 2.0).ppf([0.025, 0.975]), rel=1e-9)

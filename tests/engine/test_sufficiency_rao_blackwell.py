"""Rao and Blackwell: exact variances against quadrature, δ* against plain averages over samples with that T."""

import math

import numpy as np
import pytest
from scipy import integrate, stats

from engine import conditional_draws as draws
from engine import rao_blackwell as rb
from engine.families import Bernoulli, Exponential, Laplace, Normal, Poisson, Uniform

N = 6
NORMAL = Normal(mu=0.3, sigma=1.2)
PAIRS = {
    "normal": (NORMAL, rb.mean_pair(NORMAL, N)),
    "laplace": (Laplace(mu=0.3, b=1.2), rb.mean_pair(Laplace(mu=0.3, b=1.2), N)),
    "bernoulli": (Bernoulli(p=0.3), rb.mean_pair(Bernoulli(p=0.3), N)),
    "poisson": (Poisson(lam=1.4), rb.mean_pair(Poisson(lam=1.4), N)),
    "exponential": (Exponential(lam=0.6), rb.mean_pair(Exponential(lam=0.6), N)),
    "uniform": (Uniform(low=0.0, high=2.5), rb.mean_pair(Uniform(low=0.0, high=2.5), N)),
    "no event": (Poisson(lam=1.4), rb.no_event(Poisson(lam=1.4), N)),
    "longer wait": (Exponential(lam=0.6), rb.longer_wait(Exponential(lam=0.6), N, 1.1)),
    "below": (NORMAL, rb.value_below(NORMAL, N, 0.8)),
    "below, unknown": (NORMAL, rb.value_below_unknown(NORMAL, N, 0.8)),
}


def statistics(pair, x):
    known = {"mean": lambda: x.mean(axis=1), "sd": lambda: x.std(axis=1, ddof=1), "maximum": lambda: x.max(axis=1)}
    return [known[name]() for name in pair.needs]


@pytest.mark.parametrize("name", list(PAIRS))
def test_both_are_unbiased_and_vary_as_told(name) -> None:
    law, pair = PAIRS[name]
    x = law.sample((200_000, N), np.random.default_rng(3))
    for found, variance in ((pair.crude(x[:, 0]), pair.crude_variance),
                            (pair.better(*statistics(pair, x)), pair.better_variance)):  # fmt: skip
        error = found.std() / math.sqrt(len(found))
        assert abs(found.mean() - pair.estimand) < 4.0 * error
        if variance is not None:
            fourth = ((found - found.mean()) ** 4).mean()
            assert abs(found.var() - variance) < 4.0 * math.sqrt((fourth - found.var() ** 2) / len(found))


@pytest.mark.parametrize("n", [2, 3, 10, 100])
def test_the_variance_of_a_wait_against_quadrature(n) -> None:
    for t in (0.05, 1.0, 4.0):
        pair = rb.longer_wait(Exponential(lam=1.0), n, t)
        square, _ = integrate.quad(
            lambda s, n=n, t=t: stats.gamma(n).pdf(s) * (1.0 - t / s) ** (2 * n - 2), t, n + 40.0 * math.sqrt(n) + t,
            epsabs=1e-13, limit=500, points=[max(t, n - 1.0) + 1e-9],
        )  # fmt: skip
        assert pair.better_variance == pytest.approx(square - math.exp(-2.0 * t), rel=1e-7, abs=1e-12)


def test_the_variance_of_a_wait_at_the_ends_of_its_span() -> None:
    assert rb.longer_wait(Exponential(lam=100.0), 5, 1000.0).better_variance == 0.0
    tiny = rb.longer_wait(Exponential(lam=0.001), 5, 0.001)
    assert 0.0 <= tiny.better_variance <= tiny.crude_variance


@pytest.mark.parametrize("n", [2, 6, 50])
def test_the_variance_of_a_chance_against_quadrature(n) -> None:
    pair = rb.value_below(NORMAL, n, 0.8)
    mean = stats.norm(NORMAL.mu, NORMAL.sigma / math.sqrt(n))
    ends = mean.ppf([1e-16, 1 - 1e-16])
    square, _ = integrate.quad(lambda m: mean.pdf(m) * float(pair.better(np.array(m))) ** 2, *ends, epsabs=1e-13)
    assert pair.better_variance == pytest.approx(square - pair.estimand**2, rel=1e-8)


def test_the_variance_of_no_event_by_its_sum() -> None:
    pair = rb.no_event(Poisson(lam=1.4), N)
    t = np.arange(200)
    mass = stats.poisson(N * 1.4).pmf(t)
    values = pair.better(t / N)
    assert mass @ values == pytest.approx(pair.estimand, rel=1e-12)
    assert mass @ values**2 - pair.estimand**2 == pytest.approx(pair.better_variance, rel=1e-9)


def noise(rows=40_000):
    rng = np.random.default_rng(11)
    return rng.standard_normal((rows, N)), 1.0 - rng.random((rows, N)), rng.random((rows, N))


Z, U, KEYS = noise()
GIVEN = {
    "normal": draws.normal_given_mean(Z, 0.7, 1.2),
    "below": draws.normal_given_mean(Z, 0.7, 1.2),
    "below, unknown": draws.normal_given_mean_sd(Z, 0.7, 0.9),
    "bernoulli": draws.heads_given_sum(KEYS, 2),
    "poisson": draws.counts_given_sum(noise()[1][:, :5], N),
    "no event": draws.counts_given_sum(noise()[1][:, :5], N),
    "exponential": draws.exponential_given_sum(U, 8.0),
    "longer wait": draws.exponential_given_sum(U, 8.0),
    "uniform": draws.uniform_given_max(U, KEYS, 2.2),
    "laplace": draws.permuted(np.array([0.1, 0.9, -1.2, 0.4, 2.0, 0.3]), KEYS),
}


@pytest.mark.parametrize("name", list(GIVEN))
def test_the_improved_one_is_the_average_over_redraws(name) -> None:
    pair, x = PAIRS[name][1], GIVEN[name]
    crude = pair.crude(x[:, 0])
    exact = pair.better(*statistics(pair, x[:1]))[0]
    assert abs(crude.mean() - exact) < 4.0 * crude.std() / math.sqrt(len(crude))


@pytest.mark.parametrize("name", list(PAIRS))
def test_the_variance_never_grows(name) -> None:
    pair = PAIRS[name][1]
    if pair.better_variance is not None:
        assert 0.0 < pair.better_variance < pair.crude_variance

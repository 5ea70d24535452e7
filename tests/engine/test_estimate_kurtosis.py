"""How heavy estimators' tails are: the kurtosis of order statistics, and what is judged by how many estimates."""

import math

import numpy as np
import pytest

from engine import order_statistics
from engine.concepts.sampling import CONCEPT
from engine.estimate_kurtosis import excess, mean_trusted, scatter_trusted
from engine.families import Cauchy, Exponential, Gamma, Laplace, LogNormal, Normal, NormalMixture, StudentT, Uniform

LAWS = [
    Normal(mu=2.0, sigma=3.0),
    Laplace(mu=2.0, b=3.0),
    StudentT(nu=9.0, mu=0.0, sigma=1.0),
    Uniform(low=0.0, high=2.0),
    Exponential(lam=3.0),
    Gamma(k=0.5, s=2.0),
    LogNormal(mu=0.0, sigma=0.8),
    NormalMixture(w=0.9, mu1=0.0, sigma1=1.0, mu2=8.0, sigma2=1.0),
]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.name)
def test_of_one_draw_it_is_the_populations(law) -> None:
    assert order_statistics.kurtosis(law, 1, 1) == pytest.approx(law.kurtosis(), rel=1e-7)
    assert excess("first", law, 50) == pytest.approx(max(0.0, law.kurtosis() - 3.0))
    assert excess("mean", law, 50) == pytest.approx(max(0.0, law.kurtosis() - 3.0) / 50)


def test_order_statistics_against_simulation() -> None:
    drawn = np.sort(np.random.default_rng(2).standard_exponential((100_000, 5)), axis=1)
    for k in (1, 3, 5):
        x = drawn[:, k - 1] - drawn[:, k - 1].mean()
        found = order_statistics.kurtosis(Exponential(lam=1.0), 5, k)
        assert found == pytest.approx(np.mean(x**4) / np.mean(x**2) ** 2, rel=0.1)


def test_where_there_is_no_fourth_moment_it_is_infinite() -> None:
    assert math.isinf(excess("mean", StudentT(nu=4.0, mu=0.0, sigma=1.0), 9))
    assert math.isinf(excess("variance_n", StudentT(nu=8.0, mu=0.0, sigma=1.0), 9))
    assert math.isinf(excess("median", Cauchy(mu=0.0, gamma=1.0), 7))
    assert excess("median", Cauchy(mu=0.0, gamma=1.0), 25) < 3.0
    assert math.isinf(excess("exponential_rate", Exponential(lam=1.0), 4))
    assert excess("exponential_rate", Exponential(lam=1.0), 5) == 0.0


def test_few_estimates_judge_nothing() -> None:
    assert not mean_trusted(0.0, 29)
    assert mean_trusted(0.0, 30)
    assert not scatter_trusted(0.0, 199)
    assert scatter_trusted(0.0, 200)
    assert not scatter_trusted(100.0, 1999)
    assert not CONCEPT.last(CONCEPT.settings().with_values(n_trials=5)).scores
    assert set(CONCEPT.last(CONCEPT.settings().with_values(n_trials=50)).scores) == {"bias of mean", "bias of 0.9·mean"}


def test_no_false_alarm_over_many_seeds() -> None:
    """Of 600 standard scores of honest numbers hardly any exceeds 4, for heavy and light populations alike."""
    for values in ({}, {"population": "lognormal"}, {"population": "laplace", "estimator_b": "median"}):
        start = CONCEPT.settings().with_values(n_trials=300, **values)
        scores = [z for seed in range(100) for z in CONCEPT.last(start.with_values(seed=seed)).scores.values()]
        assert scores
        assert np.mean(np.array(scores) > 4.0) < 0.01

"""P(|θ̂ₙ − θ| > ε) against SciPy's laws, against another formula for the median, and against simulation."""

import itertools
import math

import numpy as np
import pytest
from scipy import integrate, stats

from engine.concepts.consistency import CONCEPT
from engine.consistency_goal import goal
from engine.consistency_law import outside
from engine.consistency_settings import ConsistencySettings
from engine.families import Cauchy, Exponential, Laplace, LogNormal, Normal, Uniform
from engine.population_settings import family

N = np.array([1.0, 2.0, 5.0, 31.0, 101.0, 1000.0])
EPS = 0.2


def exact(n: np.ndarray = N, **values) -> np.ndarray:
    s = ConsistencySettings(epsilon=values.pop("epsilon", EPS), **values)
    found = outside(goal(s), n, s.epsilon)
    assert found.kind == "exact"
    return found.probability


def two_sided(law, low: np.ndarray | float, high: np.ndarray | float) -> np.ndarray:
    return law.cdf(low) + law.sf(high)


def close(found: np.ndarray, due: np.ndarray, rtol: float = 1e-10) -> None:
    np.testing.assert_allclose(found, due, rtol=rtol, atol=1e-14)


def test_the_mean_of_normal() -> None:
    close(exact(mu=3.0, sigma=2.0), 2.0 * stats.norm.sf(EPS * np.sqrt(N) / 2.0))


def test_the_mean_of_cauchy_does_not_depend_on_n() -> None:
    due = 2.0 * stats.cauchy.sf(EPS, scale=1.5)
    close(exact(population="cauchy", mu=1.0, sigma=1.5), np.full(len(N), due))
    close(exact(population="student_t", nu=1.0, sigma=1.5), np.full(len(N), due))


def test_the_mean_of_gamma_and_exponential() -> None:
    law = stats.gamma(3.0 * N, scale=0.5 / N)
    close(exact(population="gamma", k=3.0, s=0.5), two_sided(law, 1.5 - EPS, 1.5 + EPS), 1e-8)
    law = stats.gamma(N, scale=1.0 / (2.0 * N))
    close(exact(population="exponential", lam=2.0), two_sided(law, 0.5 - EPS, 0.5 + EPS), 1e-8)


def test_the_mean_of_counts_with_lattice_values_on_the_edge() -> None:
    """At p = 0.3, ε = 0.1, n = 10 the shares 0.2 and 0.4 stand on the edge, which is within."""
    n = np.array([1.0, 10.0, 20.0, 55.0])
    sums = stats.binom(n, 0.3)
    due = [1.0, *(1.0 - (law.cdf(high) - law.cdf(low - 1)) for law, low, high in (
        (stats.binom(10, 0.3), 2, 4), (stats.binom(20, 0.3), 4, 8), (stats.binom(55, 0.3), 11, 22)))]  # fmt: skip
    assert sums.mean()[1] == pytest.approx(3.0)
    close(exact(n, population="bernoulli", p=0.3, epsilon=0.1), np.array(due))
    due = [1.0 - (stats.poisson.cdf(math.floor(2.5 * k), 2 * k) - stats.poisson.cdf(math.ceil(1.5 * k) - 1, 2 * k))
           for k in n]  # fmt: skip
    close(exact(n, population="poisson", lam=2.0, epsilon=0.5), np.array(due), 1e-9)


def test_the_variance_and_neyman_scott_are_chi_squared() -> None:
    n = N[1:]
    law = stats.chi2(n - 1.0, scale=4.0 / n)
    close(exact(n, estimator="variance_n", sigma=2.0), two_sided(law, 4.0 - EPS, 4.0 + EPS), 1e-8)
    assert exact(np.array([1.0]), estimator="variance_n", sigma=2.0) == 1.0
    for m in (2, 5):
        law = stats.chi2(N * (m - 1), scale=4.0 / (N * m))
        close(exact(estimator="neyman_scott", per_group=m, sigma=2.0), two_sided(law, 4.0 - EPS, 4.0 + EPS), 1e-8)


def test_the_first_observation_is_constant() -> None:
    close(exact(estimator="first", mu=1.0), np.full(len(N), 2.0 * stats.norm.sf(EPS)))


def test_the_uniform_maximum() -> None:
    close(exact(population="uniform", high=4.0, estimator="maximum"), (1.0 - EPS / 4.0) ** N)


def test_the_median_at_odd_n_is_a_beta_law() -> None:
    n = N[N % 2 == 1]
    k = (n + 1) / 2
    low, high = (float(stats.laplace.cdf(t)) for t in (-EPS, EPS))
    due = stats.beta.cdf(low, k, k) + stats.beta.sf(high, k, k)
    close(exact(n, population="laplace", estimator="median"), due)


LAWS = [Normal(mu=0, sigma=1), Cauchy(mu=0, gamma=1), Laplace(mu=0, b=1), Uniform(low=0, high=1), Exponential(lam=1),
        LogNormal(mu=0, sigma=1)]  # fmt: skip
POPULATIONS = {"lognormal": {"mu": 0.0}, "exponential": {}, "uniform": {}}


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.name)
@pytest.mark.parametrize("k", [1, 3, 30])
def test_the_median_at_even_n(law, k) -> None:
    """P(M ≤ t) = 2/B(k, k) ∫ F^{k−1}[(1 − F)^k − (1 − F(2t − x))^k] f dx up to t (Desu & Rodine), by quadrature."""

    def below(t: float) -> float:
        def integrand(u: float) -> float:
            x = float(law.icdf(np.array(u)))
            return u ** (k - 1) * ((1.0 - u) ** k - (1.0 - float(law.cdf(np.array(2.0 * t - x)))) ** k)

        inner = {float(law.cdf(np.array(at))) for at in (law.median(), 2.0 * t - law.median())}
        end = float(law.cdf(np.array(t)))
        edges = sorted({0.0, end, *(u for u in (1e-4, 1e-2, *inner) if 0.0 < u < end)})
        parts = [integrate.quad(integrand, a, b, epsabs=1e-13, limit=200)[0] for a, b in itertools.pairwise(edges)]
        return 2.0 * sum(parts) * math.exp(math.lgamma(2 * k) - 2.0 * math.lgamma(k))

    found = exact(np.array([2.0 * k]), population=law.name, estimator="median")[0]
    middle = family(ConsistencySettings(population=law.name)).median()
    assert found == pytest.approx(below(middle - EPS) + 1.0 - below(middle + EPS), abs=5e-8)


def test_a_median_of_a_discrete_population_is_known_at_odd_n_only() -> None:
    found = exact(np.array([5.0, 6.0]), population="poisson", lam=3.0, estimator="median", epsilon=0.5)
    k = 3
    due = stats.beta.cdf(stats.poisson.cdf(2, 3.0), k, k) + stats.beta.sf(stats.poisson.cdf(3, 3.0), k, k)
    assert found[0] == pytest.approx(due, rel=1e-10)
    assert math.isnan(found[1])


SIMULATED = [
    {}, {"population": "cauchy"}, {"population": "cauchy", "estimator": "median"}, {"estimator": "variance_n"},
    {"estimator": "first"}, {"estimator": "neyman_scott"}, {"estimator": "neyman_scott", "per_group": 4},
    {"population": "uniform", "estimator": "maximum", "epsilon": 0.02}, {"population": "gamma"},
    {"population": "bernoulli", "epsilon": 0.1}, {"population": "poisson"}, {"estimator": "median"},
    {"population": "exponential", "estimator": "median"}, {"population": "uniform", "estimator": "median", "low": -1.0},
]  # fmt: skip


@pytest.mark.parametrize("values", SIMULATED, ids=str)
def test_simulation_agrees_within_four_standard_errors(values) -> None:
    """At sizes far apart, where the same paths are as good as new ones, and p is neither 0 nor 1."""
    r = CONCEPT.last(ConsistencySettings(**values, n_max=1000, seed=20))
    for n in (1, 3, 10, 31, 100, 301, 1000):
        place = r.place(n)
        p = float(r.theory.probability[place])
        error = math.sqrt(p * (1.0 - p) / r.n_paths)
        if r.n_paths * p * (1.0 - p) >= 5.0:
            assert abs(r.found[place] - p) < 4.0 * error, (n, p)
        else:
            assert r.found[place] == pytest.approx(p, abs=0.03)


def test_where_only_the_limit_theorem_speaks_it_is_said() -> None:
    s = ConsistencySettings(population="laplace")
    found = outside(goal(s), N, EPS)
    assert found.kind == "approximate"
    np.testing.assert_allclose(found.probability, 2.0 * stats.norm.sf(EPS * np.sqrt(N / 2.0)), rtol=1e-12)
    s = ConsistencySettings(population="student_t", nu=1.5)
    found = outside(goal(s), N, EPS)
    assert found.kind == ""
    assert np.isnan(found.probability).all()

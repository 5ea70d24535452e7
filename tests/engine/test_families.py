"""One table of cases, and the laws that every family obeys at each of them."""

import itertools
import math
import subprocess
import sys
from collections.abc import Callable
from dataclasses import FrozenInstanceError, fields, replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from scipy import integrate, stats
from scipy.special import psi

from engine.families import (
    FAMILIES,
    Bernoulli,
    Beta,
    Cauchy,
    Empirical,
    Exponential,
    Family,
    Gamma,
    Geometric,
    Laplace,
    Logistic,
    LogNormal,
    NegativeBinomial,
    Normal,
    NormalMixture,
    Pareto,
    Poisson,
    StudentT,
    Uniform,
    UniformTheta,
    Weibull,
    family,
)
from engine.long_tuple import LongTuple

# Family and its parameters; next to each family, the same law in SciPy.
SCIPY: dict[type[Family], Callable[[Any], Any]] = {
    Normal: lambda f: stats.norm(f.mu, f.sigma),
    Laplace: lambda f: stats.laplace(f.mu, f.b),
    StudentT: lambda f: stats.t(f.nu, f.mu, f.sigma),
    Cauchy: lambda f: stats.cauchy(f.mu, f.gamma),
    Logistic: lambda f: stats.logistic(f.mu, f.s),
    Uniform: lambda f: stats.uniform(f.low, f.high - f.low),
    UniformTheta: lambda f: stats.uniform(0, f.theta),
    Exponential: lambda f: stats.expon(scale=1 / f.lam),
    Gamma: lambda f: stats.gamma(f.k, scale=f.s),
    LogNormal: lambda f: stats.lognorm(f.sigma, scale=math.exp(f.mu)),
    Weibull: lambda f: stats.weibull_min(f.k, scale=f.s),
    Pareto: lambda f: stats.pareto(f.alpha, scale=f.xm),
    Beta: lambda f: stats.beta(f.a, f.b),
    Bernoulli: lambda f: stats.bernoulli(f.p),
    Poisson: lambda f: stats.poisson(f.lam),
    Geometric: lambda f: stats.geom(f.p),
    NegativeBinomial: lambda f: stats.nbinom(f.r, f.p),
}
CASES: list[Family] = [
    Normal(mu=0, sigma=1),
    Normal(mu=-3.5, sigma=0.02),
    Normal(mu=1e6, sigma=1e3),
    Laplace(mu=0, b=1),
    Laplace(mu=2, b=30),
    StudentT(nu=1, mu=0, sigma=1),
    StudentT(nu=0.4, mu=0, sigma=1),
    StudentT(nu=2.5, mu=1, sigma=2),
    StudentT(nu=5, mu=-3, sigma=0.1),
    StudentT(nu=1e4, mu=0, sigma=1),
    Cauchy(mu=0, gamma=1),
    Cauchy(mu=-7, gamma=0.3),
    Logistic(mu=0, s=1),
    Logistic(mu=5, s=0.1),
    Uniform(low=0, high=1),
    Uniform(low=-3, high=0.1),
    UniformTheta(theta=1),
    UniformTheta(theta=12.5),
    Exponential(lam=1),
    Exponential(lam=0.003),
    Gamma(k=1, s=1),
    Gamma(k=0.2, s=3),
    Gamma(k=4.5, s=0.1),
    Gamma(k=500, s=2),
    LogNormal(mu=0, sigma=1),
    LogNormal(mu=3, sigma=0.1),
    LogNormal(mu=-2, sigma=2.5),
    Weibull(k=1, s=1),
    Weibull(k=0.5, s=2),
    Weibull(k=3.6, s=10),
    Weibull(k=20, s=1),
    Pareto(alpha=1.5, xm=1),
    Pareto(alpha=0.7, xm=2),
    Pareto(alpha=3, xm=0.1),
    Pareto(alpha=9, xm=5),
    Beta(a=2, b=5),
    Beta(a=0.5, b=0.5),
    Beta(a=1, b=1),
    Beta(a=80, b=3),
    NormalMixture(w=0.5, mu1=-2, sigma1=1, mu2=2, sigma2=1),
    NormalMixture(w=0.9, mu1=1, sigma1=0.5, mu2=1, sigma2=5),
    NormalMixture(w=0.02, mu1=10, sigma1=2, mu2=-4, sigma2=0.3),
    Bernoulli(p=0.5),
    Bernoulli(p=0.01),
    Poisson(lam=0.1),
    Poisson(lam=4),
    Poisson(lam=300),
    Geometric(p=0.5),
    Geometric(p=0.03),
    Geometric(p=0.95),
    NegativeBinomial(r=3, p=0.4),
    NegativeBinomial(r=0.3, p=0.1),
    NegativeBinomial(r=50.5, p=0.9),
    Empirical(values=(3.0, -1.0, 3.0, 0.25, 10.0)),
    Empirical(values=(2.0,)),
]
CONTINUOUS = [case for case in CASES if not case.discrete]
DISCRETE = [case for case in CASES if case.discrete]
KNOWN = [case for case in CASES if type(case) in SCIPY]
PARAMETRIC = [case for case in CASES if case.parameters]
SMOOTH = [case for case in PARAMETRIC if not isinstance(case, (Uniform, UniformTheta))]
EXTREME: list[Family] = [
    Normal(mu=1e70, sigma=1e-70),
    Normal(mu=0, sigma=1e70),
    Laplace(mu=0, b=1e70),
    StudentT(nu=0.1, mu=0, sigma=1),
    StudentT(nu=1e8, mu=0, sigma=1),
    Exponential(lam=1e-70),
    Exponential(lam=1e70),
    Gamma(k=1e-4, s=1),
    Gamma(k=1e12, s=1e-3),
    LogNormal(mu=300, sigma=40),
    LogNormal(mu=-300, sigma=1e-6),
    Weibull(k=0.1, s=1),
    Weibull(k=1000, s=1),
    Pareto(alpha=0.1, xm=1),
    Pareto(alpha=1e6, xm=1),
    Beta(a=1e-3, b=1e-3),
    Beta(a=1e7, b=1e7),
    NormalMixture(w=0, mu1=0, sigma1=1, mu2=3, sigma2=1e-5),
    NormalMixture(w=1, mu1=0, sigma1=1, mu2=1e6, sigma2=1e5),
    Poisson(lam=1e15),
    Poisson(lam=1e-9),
    Geometric(p=1e-12),
    NegativeBinomial(r=1e6, p=1e-9),
    NegativeBinomial(r=1e-6, p=0.5),
    NegativeBinomial(r=1e6, p=0.9999),
    NegativeBinomial(r=1, p=1),
]
Q = np.array([1e-12, 1e-6, 1e-3, 0.01, 0.1, 0.25, 0.3, 0.5, 0.6, 0.75, 0.9, 0.99, 0.999])


def each(cases: list[Any]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", cases, ids=lambda case: repr(case)[:60])


def points(case: Family) -> np.ndarray:
    """Values across the support, far into the tails, at its ends and beyond."""
    low, high = case.support()
    x = np.concatenate([case.icdf(Q), case.icdf(1 - Q)])
    centre, width = case.median(), float(case.icdf(0.75) - case.icdf(0.25)) or 1.0
    x = np.concatenate([x, centre + width * np.array([-40, -8, -1.3, 0.7, 3, 12, 60])])
    if case.discrete and not isinstance(case, Empirical):
        x = np.concatenate([np.round(x), x[:5] + 0.5])
    ends = [end for end in (low, high) if math.isfinite(end)]
    return np.concatenate([x, ends, [end - 1 for end in ends], [end + 1 for end in ends]])


@cache
def sample(case: Family, n: int = 20_000) -> np.ndarray:
    return case.sample(n, np.random.default_rng(20240607))


def expectation(case: Family, function: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """E function(X), (m, n) values at (n,) x: a sum over the counts, else quadrature in u, x = icdf(u) symmetrised."""
    if case.discrete:
        low, high = case.support()
        x = np.arange(low, min(high, float(case.icdf(1 - 1e-13)) * 1.3 + 30) + 1)
        return function(x) @ case.pdf(x)
    if isinstance(case, NormalMixture):
        first = expectation(Normal(mu=case.mu1, sigma=case.sigma1), function)
        return case.w * first + (1 - case.w) * expectation(Normal(mu=case.mu2, sigma=case.sigma2), function)
    # x = icdf(1/(1+e^-t)): the tails become exponential, so the trapezoid rule converges geometrically.
    t = np.linspace(-34, 34, 6000)  # an even number: none at the Laplace's kink
    u = 1 / (1 + np.exp(-t))
    x = np.where(t < 0, case.icdf(u), case.icdf(np.minimum(u, 1 - 2**-53)))
    inside = case.in_support(x) & (x > case.support()[0]) & (x < case.support()[1])
    density = u * (1 / (1 + np.exp(t)))
    return integrate.trapezoid(np.where(inside, function(np.where(inside, x, case.median())), 0) * density, t)


@each(KNOWN)
def test_densities_agree_with_scipy(case: Family) -> None:
    law, x = SCIPY[type(case)](case), points(case)
    with np.errstate(all="ignore"):
        log_density = law.logpmf(x) if case.discrete else law.logpdf(x)
    np.testing.assert_allclose(case.logpdf(x), log_density, rtol=1e-10, atol=2e-11)
    np.testing.assert_allclose(case.pdf(x), np.exp(log_density), rtol=1e-9)
    np.testing.assert_allclose(case.cdf(x), law.cdf(x), rtol=1e-10, atol=1e-15 if isinstance(case, Pareto) else 1e-300)
    for q in (Q, 1 - Q):
        np.testing.assert_allclose(case.icdf(q), law.ppf(q), rtol=1e-10, atol=1e-13 * case.scale)


@each(KNOWN)
def test_moments_agree_with_scipy(case: Family) -> None:
    law = SCIPY[type(case)](case)
    with np.errstate(all="ignore"):
        mean, variance, excess = (float(value) for value in law.stats("mvk"))
    if isinstance(case, StudentT) and case.nu <= 1:
        mean = variance = excess = math.nan  # SciPy says inf
    np.testing.assert_allclose(case.mean(), mean, rtol=1e-12, atol=1e-15)
    np.testing.assert_allclose(case.variance(), variance, rtol=1e-10)
    if math.isfinite(case.kurtosis()):  # by quadrature below where SciPy has none
        np.testing.assert_allclose(case.kurtosis(), excess + 3, rtol=1e-7)
    np.testing.assert_allclose(case.median(), law.median(), rtol=1e-12, atol=1e-14)


@each([case for case in CASES if not isinstance(case, (Empirical, LogNormal)) and math.isfinite(case.kurtosis())])
def test_moments_are_those_of_the_density(case: Family) -> None:
    mean, spread = case.mean(), math.sqrt(case.variance())

    def powers(x: np.ndarray) -> np.ndarray:
        z = (x - mean) / spread
        return np.stack([np.ones_like(z), z, z**2, z**4])

    heavy = isinstance(case, (StudentT, Pareto))  # here the fourth moment lies beyond the quadrature's last point
    kept = 3 if heavy else 4
    expected = [1, 0, 1, case.kurtosis()][:kept]
    np.testing.assert_allclose(expectation(case, powers)[:kept], expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(
    ("case", "mean", "variance", "kurtosis"),
    [
        (StudentT(nu=1, mu=0, sigma=1), math.nan, math.nan, math.nan),
        (StudentT(nu=2, mu=3, sigma=1), 3, math.inf, math.nan),
        (StudentT(nu=4, mu=3, sigma=1), 3, 2, math.inf),
        (Cauchy(mu=0, gamma=1), math.nan, math.nan, math.nan),
        (Pareto(alpha=1, xm=1), math.inf, math.inf, math.nan),
        (Pareto(alpha=4, xm=1), 4 / 3, 2 / 9, math.inf),
        (Bernoulli(p=0), 0, 0, math.nan),
        (Poisson(lam=0), 0, 0, math.nan),
        (Geometric(p=1), 1, 0, math.nan),
        (NegativeBinomial(r=2, p=1), 0, 0, math.nan),
        (LogNormal(mu=300, sigma=40), math.inf, math.inf, math.inf),
        (Empirical(values=(2, 2)), 2, 0, math.nan),
        (Weibull(k=1000, s=1), 0.99942377, 1.6427e-6, 5.37),
    ],
    ids=repr,
)
def test_moments_where_they_fail(case: Family, mean: float, variance: float, kurtosis: float) -> None:
    np.testing.assert_allclose([case.mean(), case.variance(), case.kurtosis()], [mean, variance, kurtosis], rtol=3e-3)


@each(CONTINUOUS)
def test_density_integrates_to_the_cdf(case: Family) -> None:
    cuts = case.icdf(np.array([0.001, 0.1, 0.3, 0.5, 0.8, 0.99, 0.999]))
    density: Callable[[float], Any] = case.pdf
    if case.support()[0] == 0:  # over log x: a density may be infinite at 0

        def density(t: float) -> Any:
            return case.pdf(math.exp(t)) * math.exp(t)

    ends = np.log(cuts) if case.support()[0] == 0 else cuts
    parts = [integrate.quad(density, a, b, epsabs=1e-11)[0] for a, b in itertools.pairwise(ends)]
    np.testing.assert_allclose(parts, np.diff(case.cdf(cuts)), atol=1e-9)


@each(DISCRETE)
def test_mass_sums_to_the_cdf(case: Family) -> None:
    if isinstance(case, Empirical):
        x = np.unique(case.values)
    else:
        x = np.arange(case.support()[0], float(case.icdf(1 - 1e-14)) + 1)
    np.testing.assert_allclose(np.cumsum(case.pdf(x)), case.cdf(x), rtol=1e-10)
    np.testing.assert_allclose(case.cdf(x[-1]), 1, rtol=1e-13)


@each(CASES)
def test_icdf_inverts_the_cdf(case: Family) -> None:
    q = np.linspace(0.001, 0.999, 501)
    x = case.icdf(q)
    assert np.all(np.diff(x) >= 0)
    if case.discrete:
        assert np.all(case.cdf(x) >= q)
        assert np.all(case.cdf(np.nextafter(x, -np.inf)) < q)
    else:
        np.testing.assert_allclose(case.cdf(x), q, rtol=1e-8)
    np.testing.assert_array_equal(case.icdf([0, 1, -0.1, 1.1, np.nan]), [*case.support(), np.nan, np.nan, np.nan])


@each(CASES)
def test_shapes_and_ends(case: Family) -> None:
    x = case.icdf(np.full((2, 3), 0.4))
    for function in (case.pdf, case.logpdf, case.cdf, case.icdf):
        assert function(np.full((2, 3), 0.4)).shape == (2, 3)
        assert function(0.4).shape == ()
        assert function(np.empty((0, 2))).shape == (0, 2)
        assert function(0.4).dtype == np.float64
    assert case.in_support(x).all()
    assert not case.in_support([np.nan, np.inf, -np.inf]).any()
    np.testing.assert_array_equal(case.logpdf([-np.inf, np.inf, np.nan]), [-np.inf, -np.inf, np.nan])
    np.testing.assert_array_equal(case.pdf([-np.inf, np.inf, np.nan]), [0, 0, np.nan])
    np.testing.assert_array_equal(case.cdf([-np.inf, np.inf, np.nan]), [0, 1, np.nan])
    far = np.array([-1e300, -1e160, 1e160, 1e300])
    assert not np.isnan(case.logpdf(far)).any()
    np.testing.assert_allclose(case.cdf(far), [0, 0, 1, 1], atol=1e-3 if isinstance(case, StudentT) else 1e-12)


@each(EXTREME)
def test_extremes_give_numbers_and_no_warnings(case: Family) -> None:
    x = np.array([-1e308, -1e200, -1, -0.5, -0.0, 1e-320, 0.3, 1, 2, 3.5, 1e5, 1e20, 1e160, 1e308])
    for function in (case.pdf, case.logpdf, case.cdf):
        assert not np.isnan(function(x)).any()
    x = case.icdf(np.array([1e-300, 1e-20, 0.1, 0.5, 0.9, 1 - 2**-53]))
    assert not np.isnan(x).any()
    assert np.all(np.diff(x) >= 0)
    assert not math.isnan(case.variance()) or isinstance(case, StudentT)
    if not (isinstance(case, NormalMixture) and case.w in (0, 1)):
        assert not np.isnan(case.fisher_information()).any()
    case.kurtosis()
    case.score(x)
    draws = case.sample(2000, np.random.default_rng(0))
    assert case.in_support(draws).all()


@each(CONTINUOUS)
def test_draws_follow_the_law(case: Family) -> None:
    draws = sample(case)
    assert case.in_support(draws).all()
    assert stats.kstest(draws, case.cdf).pvalue > 1e-4


@each(DISCRETE)
def test_counts_follow_the_law(case: Family) -> None:
    draws = sample(case)
    assert case.in_support(draws).all()
    edges = np.unique(case.icdf(np.linspace(0.02, 0.98, 30)))
    expected = np.diff(np.concatenate([[0], case.cdf(edges), [1]])) * draws.size
    observed = np.diff(np.concatenate([[0], [np.count_nonzero(draws <= edge) for edge in edges], [draws.size]]))
    kept = expected > 1e-9
    assert observed[~kept].sum() == 0
    if kept.sum() > 1:
        assert stats.chisquare(observed[kept], expected[kept], sum_check=False).pvalue > 1e-4


@each(CASES)
def test_draws_are_scaled_standard_draws(case: Family) -> None:
    z = np.empty((300, 400))  # more than one piece
    case.fill(z, np.random.default_rng(5))
    draws = case.sample(z.shape, np.random.default_rng(5))
    np.testing.assert_array_equal(draws, case.location + case.scale * z)
    standard = case.standard()
    assert type(standard) is type(case)
    np.testing.assert_allclose([standard.location, standard.scale], [0, 1], rtol=1e-15)
    np.testing.assert_array_equal(standard.sample(z.size, np.random.default_rng(5)), z.ravel())
    x = case.location + case.scale * z[0, :20]
    np.testing.assert_allclose(case.cdf(x), standard.cdf(z[0, :20]), rtol=1e-7)


def test_fill_refuses_what_it_cannot_fill() -> None:
    rng = np.random.default_rng(0)
    for out in (np.empty((4, 4)).T[::2], np.empty(3, dtype=np.float32), np.empty((3, 4)).T):
        with pytest.raises(ValueError, match="C-contiguous float64"):
            Laplace(mu=0, b=1).fill(out, rng)


FITTED = [case for case in PARAMETRIC if not isinstance(case, NormalMixture)]


def fit(case: Family, x: np.ndarray) -> Family:
    return StudentT.mle(x, nu=case.nu) if isinstance(case, StudentT) else type(case).mle(x)


@each(FITTED)
def test_mle_is_the_highest_point(case: Family) -> None:
    if isinstance(case, StudentT) and case.nu < 1:
        pytest.skip("several maxima: the fit takes one of them")
    x = sample(case)[:400]
    if isinstance(case, NegativeBinomial) and x.var() <= x.mean():
        pytest.skip("no maximum for this sample")
    best = fit(case, x)
    top = best.logpdf(x).sum()
    assert top >= case.logpdf(x).sum()
    for parameter in case.parameters:
        if isinstance(case, StudentT) and parameter.name == "nu":
            continue
        value = getattr(best, parameter.name)
        for step in (1e-4, 1e-2, 0.3):
            for trial in (value - step * max(abs(value), 0.01), value + step * max(abs(value), 0.01)):
                if parameter.contains(trial) and (parameter.name != "high" or trial > best.support()[0]):
                    try:
                        other = replace(best, **{parameter.name: trial})
                    except ValueError:
                        continue  # an end of a uniform beyond the other
                    assert other.logpdf(x).sum() <= top + 1e-9 * abs(top)


@each([case for case in FITTED if case in SMOOTH and not isinstance(case, (Pareto, Laplace))])
def test_scores_vanish_at_the_mle(case: Family) -> None:
    x = sample(case)[:400]
    if isinstance(case, NegativeBinomial) and x.var() <= x.mean():
        pytest.skip("no maximum for this sample")
    best = fit(case, x)
    scores = best.score(x)
    for i, name in enumerate(best.free()):
        # in standard errors of the estimate: far below anything that a reader could see
        assert abs(scores[name].sum()) / math.sqrt(400 * best.fisher_information()[i, i]) < 1e-6


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (lambda x: Normal.mle(x), lambda x: stats.norm.fit(x)),
        (lambda x: Laplace.mle(x), lambda x: stats.laplace.fit(x)),
        (lambda x: Logistic.mle(x), lambda x: stats.logistic.fit(x)),
        (lambda x: Cauchy.mle(x), lambda x: stats.cauchy.fit(x)),
        (lambda x: StudentT.mle(x, nu=3), lambda x: stats.t.fit(x, f0=3)),
        (lambda x: Gamma.mle(x), lambda x: np.delete(stats.gamma.fit(x, floc=0), 1)),
        (lambda x: Weibull.mle(x), lambda x: np.delete(stats.weibull_min.fit(x, floc=0), 1)),
        (lambda x: Beta.mle(x / 20), lambda x: stats.beta.fit(x / 20, floc=0, fscale=1)[:2]),
        (lambda x: Pareto.mle(x), lambda x: np.delete(stats.pareto.fit(x, floc=0), 1)),
    ],
)
def test_mle_agrees_with_scipy(found: Callable[[Any], Family], expected: Callable[[Any], Any]) -> None:
    x = Gamma(k=3, s=1).sample(200, np.random.default_rng(1))
    best = found(x)
    ours = [getattr(best, field.name) for field in fields(best)]
    np.testing.assert_allclose(ours, expected(x), rtol=1e-3)


def test_mle_of_nearly_equal_values() -> None:
    x = 1000 + 1e-5 * sample(Normal(mu=0, sigma=1))[:50]
    best = Gamma.mle(x)
    np.testing.assert_allclose([best.mean(), math.sqrt(best.variance())], [x.mean(), x.std()], rtol=1e-6)


def test_mle_of_student_finds_nu_too() -> None:
    x = sample(StudentT(nu=2.5, mu=1, sigma=2), 4000)
    np.testing.assert_allclose(StudentT.mle(x).nu, 2.5, rtol=0.15)
    assert StudentT.mle(sample(Normal(mu=0, sigma=1), 500)).nu > 15


@pytest.mark.parametrize(
    ("kind", "x", "words"),
    [
        (Normal, [], "no values"),
        (Normal, [1, np.nan], "finite; nan is not"),
        (Normal, [2, 2, 2], "every value equals 2"),
        (Normal, [1, 1e80], "cannot be fitted to a value of 1e[+]80"),
        (Laplace, [5], "every value equals 5"),
        (Logistic, [1, 1], "every value equals 1"),
        (Cauchy, [1, 2], "1 of 2 values sit at one point"),
        (Cauchy, [3, 3, 3, 4, 5], "3 of 5 values sit at one point"),
        (Uniform, [1, 1], "every value equals 1"),
        (UniformTheta, [0, 0], "every value is 0"),
        (UniformTheta, [-1, 1], "at least 0; -1 is not"),
        (Exponential, [0, 0], "every value is 0"),
        (Exponential, [-2, 1], "at least 0; -2 is not"),
        (Gamma, [3, 3, 3], "every value equals 3"),
        (Gamma, [0, 3], "greater than 0; 0 is not"),
        (LogNormal, [0, 3], "greater than 0; 0 is not"),
        (Weibull, [2, 2], "every value equals 2"),
        (Pareto, [2, 2], "every value equals 2"),
        (Beta, [0.5, 1], "strictly between 0 and 1; 1 is not"),
        (NormalMixture, [1, 2], "unbounded"),
        (Bernoulli, [0, 0.5], "whole numbers that are between 0 and 1; 0.5 is not"),
        (Poisson, [-1, 2], "at least 0; -1 is not"),
        (Geometric, [0, 2], "at least 1; 0 is not"),
        (NegativeBinomial, [2, 2, 3], "must exceed the mean"),
        (Empirical, [], "at least one"),
    ],
)
def test_mle_says_why_there_is_none(kind: type[Family], x: list[float], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        kind.mle(np.array(x))


def test_mle_at_the_edge_of_the_parameters() -> None:
    assert Bernoulli.mle([0, 0]).p == 0
    assert Poisson.mle([0, 0]).lam == 0
    assert Geometric.mle([1, 1]).p == 1
    assert Empirical.mle([3, 1]) == Empirical(values=(3, 1))
    for degenerate, at in ((Bernoulli(p=0), 0), (Poisson(lam=0), 0), (Geometric(p=1), 1), (Bernoulli(p=1), 1)):
        assert degenerate.pdf(at) == 1
        assert degenerate.fisher_information() == math.inf
        assert np.isfinite(degenerate.score(at)[degenerate.free()[0]])
        np.testing.assert_array_equal(degenerate.sample(5, np.random.default_rng(0)), np.full(5, at))
        assert degenerate.icdf(0.3) == at


def interior(case: Family) -> np.ndarray:
    """Values away from kinks and ends."""
    x = case.icdf(np.array([0.02, 0.1, 0.3, 0.47, 0.8, 0.97]))
    return x[(x > case.support()[0]) | np.array(case.discrete)]


@each(SMOOTH)
def test_score_is_the_derivative(case: Family) -> None:
    x = interior(case)
    scores = case.score(x)
    assert set(case.free()) <= set(scores)
    for name, score in scores.items():
        value = getattr(case, name)
        h = 1e-4 * (case.scale if name.startswith("mu") and not isinstance(case, LogNormal) else value or 1)
        if name in ("w", "p"):
            h = 1e-4 * min(value, 1 - value)
        at = {k: replace(case, **{name: value + k * h}).logpdf(x) for k in (-2, -1, 1, 2)}
        numerical = (at[-2] - 8 * at[-1] + 8 * at[1] - at[2]) / (12 * h)
        np.testing.assert_allclose(score * h, numerical * h, rtol=1e-5, atol=1e-10)
    outside = case.support()[0] - 1 if math.isfinite(case.support()[0]) else np.nan
    assert all(np.isnan(values).all() for values in case.score(outside).values())


@each(SMOOTH)
def test_score_has_mean_zero_and_variance_the_information(case: Family) -> None:
    free = case.free()
    information = case.fisher_information()
    assert information.shape == (len(free), len(free))
    unit = np.sqrt(np.diag(information))  # scores in these units have variance 1

    def scores(x: np.ndarray) -> np.ndarray:
        found = case.score(x)
        s = np.stack([found[name] for name in free]) / unit[:, None]
        return np.concatenate([s, (s[:, None] * s[None]).reshape(-1, x.size)])

    found = expectation(case, scores)
    # a kink or a singular end of the density costs the quadrature digits
    tolerance = 1e-4 if isinstance(case, (Laplace, StudentT, Beta)) else 1e-6
    np.testing.assert_allclose(found[: len(free)], 0, atol=tolerance)
    expected = information / np.outer(unit, unit)
    np.testing.assert_allclose(found[len(free) :].reshape(expected.shape), expected, atol=tolerance)


def test_information_of_the_long_negative_binomial() -> None:
    # At small p the law is gamma with shape r, and so is the information about r.
    r = 2.5
    near = NegativeBinomial(r=r, p=1e-7).fisher_information()[0, 0]
    np.testing.assert_allclose(near, Gamma(k=r, s=1).fisher_information()[0, 0], rtol=1e-5)


@pytest.mark.parametrize("case", [Uniform(low=0, high=2), UniformTheta(theta=2)])
def test_uniform_has_no_information(case: Family) -> None:
    with pytest.raises(ValueError, match="regularity fails"):
        case.fisher_information()
    with pytest.raises(ValueError, match="regularity fails"):
        case.score(1.0)


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: Normal(mu=0, sigma=-1), "sigma = -1 is not allowed; it must be greater than 0"),
        (lambda: Normal(mu=math.nan, sigma=1), "mu = nan is not allowed; it must be finite"),
        (lambda: Normal(mu=0, sigma=math.inf), "sigma = inf is not allowed; it must be greater than 0"),
        (lambda: Normal(mu="a", sigma=1), "mu = 'a' is not allowed; it must be finite"),  # type: ignore[arg-type]
        (lambda: StudentT(nu=0, mu=0, sigma=1), "nu = 0 is not allowed; it must be at least 0.1"),
        (lambda: Uniform(low=1, high=1), "high = 1 is not allowed; it must be greater than low = 1"),
        (lambda: Empirical(values=(1, -1e80)), "values up to 1e+80 are not allowed; at most 1e+70 in size"),
        (lambda: LogNormal(mu=301, sigma=1), "mu = 301 is not allowed; it must be between -300 and 300"),
        (lambda: LogNormal(mu=0, sigma=0), "sigma = 0 is not allowed; it must be greater than 0 and at most 40"),
        (lambda: Normal(mu=0, sigma=1e80), "sigma = 1e+80 is not allowed; it must be between 1e-70 and 1e+70 in size"),
        (lambda: Bernoulli(p=1.5), "p = 1.5 is not allowed; it must be between 0 and 1"),
        (lambda: Geometric(p=0), "p = 0 is not allowed; it must be between 1e-12 and 1"),
        (lambda: Empirical(values=()), "values = () is not allowed; there must be at least one"),
        (lambda: Empirical(values=(1, math.nan)), "values with nan are not allowed; each must be finite"),
    ],
)
def test_bad_parameters_are_refused(build: Callable[[], Family], sentence: str) -> None:
    with pytest.raises(ValueError) as caught:
        build()
    assert str(caught.value).startswith(sentence)


@each(PARAMETRIC)
def test_every_bound_is_kept(case: Family) -> None:
    for parameter in case.parameters:
        for bad in (math.nan, math.inf, -math.inf, parameter.low - 1, parameter.high + 1, True):
            with pytest.raises(ValueError, match=f"^{parameter.name} = .* is not allowed; it must be "):
                replace(case, **{parameter.name: bad})
        assert parameter.symbol
        assert parameter.label
    with pytest.raises(FrozenInstanceError):
        setattr(case, case.parameters[0].name, 1.0)


def test_registry() -> None:
    assert len({each.name for each in FAMILIES}) == len(FAMILIES) == 19
    assert {type(case) for case in CASES} == set(FAMILIES)
    for kind in FAMILIES:
        assert family(kind.name) is kind
    with pytest.raises(ValueError, match="no family 'gauss'"):
        family("gauss")
    assert Normal(mu=np.int64(1), sigma=2) == Normal(mu=1.0, sigma=2.0)  # type: ignore[arg-type]
    assert hash(Empirical(values=(1, 2))) == hash(Empirical(values=(1.0, 2.0)))


def test_import_leaves_scipy_alone() -> None:
    code = "import sys, engine.families; sys.exit(any(name.split('.')[0] == 'scipy' for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_fits_that_overshoot_come_back_into_the_domain():
    """Two values close to 0 and 1, or a far outlier: a whole Newton step would leave the domain."""
    for values in ([1e-9, 1.0 - 1e-9, 0.5], [0.5, 0.5 + 1e-6], [1e-12, 0.3]):
        found = Beta.mle(values)
        x = np.array(values)
        total = psi(found.a + found.b)
        assert np.log(x).mean() == pytest.approx(psi(found.a) - total, rel=1e-6, abs=1e-7)
        assert np.log1p(-x).mean() == pytest.approx(psi(found.b) - total, rel=1e-6, abs=1e-7)
    for values in ([0.0, 0.0, 0.0, 0.0, 1e6], [0.0] * 200 + [1.0], [1.0, 2.0, 3.0, 500.0]):
        fitted, x = Logistic.mle(values), np.array(values)
        z = (x - fitted.mu) / fitted.s
        assert np.tanh(z / 2).sum() == pytest.approx(0.0, abs=1e-6)
        assert (z * np.tanh(z / 2)).sum() == pytest.approx(x.size, rel=1e-6)


def test_a_mixture_of_one_part_has_no_information():
    for w in (0.0, 1.0):
        with pytest.raises(ValueError, match=f"at w = {w:g} normal_mixture has only one part"):
            NormalMixture(w=w, mu1=0.0, sigma1=1.0, mu2=3.0, sigma2=2.0).fisher_information()


def test_counts_that_cannot_be_told_from_poisson_have_no_r():
    """m ± d with d² = m + 1: the variance exceeds the mean by 1, so that r is about m² = 10⁸."""
    with pytest.raises(ValueError, match="cannot be told from Poisson"):
        NegativeBinomial.mle([9899.0, 10099.0])
    found = NegativeBinomial.mle([90.0, 110.0, 60.0, 140.0])
    assert found.r * (1 - found.p) / found.p == pytest.approx(100.0, rel=1e-9)


def test_nearly_equal_values_have_no_gamma_fit():
    with pytest.raises(ValueError, match="equal to within rounding"):
        Gamma.mle([1.0, np.nextafter(1.0, 0.0)])


def test_an_empirical_law_keeps_a_long_tuple_that_was_checked():
    values = LongTuple([2.0, 1.0, 2.0])
    assert Empirical(values=values).values is values
    assert Empirical(values=(2.0, 1.0, 2.0)).values == (2.0, 1.0, 2.0)
    with pytest.raises(ValueError, match="no Fisher information"):
        Empirical(values=values).fisher_information()
    with pytest.raises(ValueError, match="no score"):
        Empirical(values=values).score(1.0)

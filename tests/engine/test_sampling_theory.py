"""Theory of the estimators: against SciPy, quadrature, enumeration of all samples, and simulation."""

import itertools
import math

import numpy as np
import pytest
from scipy import integrate, stats

from engine import discrete_order, mean_laws, order_statistics
from engine.estimators import ESTIMATORS
from engine.families import (
    Bernoulli,
    Cauchy,
    Empirical,
    Exponential,
    Gamma,
    Laplace,
    LogNormal,
    Normal,
    NormalMixture,
    Poisson,
    StudentT,
    Uniform,
)
from engine.replication import replicate
from engine.sampling_theory import Theory, c4, c4_shortfall, theory

MIXTURE = NormalMixture(w=0.7, mu1=0.0, sigma1=1.0, mu2=4.0, sigma2=0.5)
VALUES = (1.0, 2.0, 2.0, 5.0, -3.0, 0.5)
FAMILIES = {
    "normal": (Normal(mu=0.3, sigma=1.2), stats.norm(0.3, 1.2)),
    "laplace": (Laplace(mu=0.3, b=1.2), stats.laplace(0.3, 1.2)),
    "student_t": (StudentT(nu=9.0, mu=1.0, sigma=2.0), stats.t(9.0, 1.0, 2.0)),
    "heavy_t": (StudentT(nu=1.5, mu=1.0, sigma=2.0), stats.t(1.5, 1.0, 2.0)),
    "cauchy": (Cauchy(mu=0.5, gamma=2.0), stats.cauchy(0.5, 2.0)),
    "uniform": (Uniform(low=-1.0, high=3.0), stats.uniform(-1.0, 4.0)),
    "exponential": (Exponential(lam=2.0), stats.expon(scale=0.5)),
    "gamma": (Gamma(k=2.0, s=1.5), stats.gamma(2.0, scale=1.5)),
    "gamma_below_1": (Gamma(k=0.4, s=1.0), stats.gamma(0.4)),
    "lognormal": (LogNormal(mu=0.2, sigma=0.4), stats.lognorm(0.4, scale=math.exp(0.2))),
    "bernoulli": (Bernoulli(p=0.3), stats.bernoulli(0.3)),
    "poisson": (Poisson(lam=2.5), stats.poisson(2.5)),
    "mixture": (MIXTURE, None),
    "data": (Empirical(values=VALUES), None),
}
RULES = [name for name in ESTIMATORS if name != "constant"]
CONTINUOUS = [name for name, (law, _) in FAMILIES.items() if not law.discrete]


def family(name):
    return FAMILIES[name][0]


def simulated(law, n, rules, trials, seed=7):
    chosen = [ESTIMATORS[name] for name in rules]
    *_, end = replicate(law.standard(), n, trials, seed, chosen, location=law.location, scale=law.scale)
    return dict(zip(rules, end.estimates.T, strict=True))


# -- everything against simulation ------------------------------------------------------------------------------------


@pytest.mark.parametrize("n", [1, 2, 3, 10, 11])
@pytest.mark.parametrize("name", FAMILIES)
def test_moments_and_densities_agree_with_simulation(name, n) -> None:
    law, trials = family(name), 20_000
    for rule, drawn in simulated(law, n, RULES, trials).items():
        known = theory(rule, law, n)
        said = math.isfinite(known.mean) and math.isfinite(known.variance)
        assert said or known.why, (rule, "neither numbers nor a reason")
        assert (known.density is None) == (known.kind == ""), rule
        if said:
            assert np.isfinite(drawn).all(), rule
            error = math.sqrt(known.variance / trials)
            assert abs(drawn.mean() - known.mean) <= 4.0 * error + 1e-12, rule
            spread = drawn.var()
            of_spread = math.sqrt(max(np.mean((drawn - drawn.mean()) ** 4) - spread**2, 0.0) / trials)
            # A t of 9 degrees is the heaviest here with numbers: its sample variances have barely a 4th moment.
            assert abs(spread - known.variance) <= (6.0 if name == "student_t" else 4.0) * of_spread + 1e-12, rule
        if known.kind == "exact" and known.lattice:
            lattice_agrees(known, drawn)
        elif known.kind == "exact":
            density_agrees(known, drawn[np.isfinite(drawn)])


def lattice_agrees(known: Theory, drawn) -> None:
    places = np.rint((drawn - known.offset) / known.lattice)
    np.testing.assert_allclose(drawn, known.offset + places * known.lattice, atol=1e-9)
    points = known.offset + np.arange(places.min() - 2, places.max() + 3) * known.lattice
    masses = known.density(points) * known.lattice
    assert masses.sum() == pytest.approx(1.0, abs=5e-3)
    found = np.array([np.mean(np.abs(drawn - point) < known.lattice / 4) for point in points])
    assert np.all(np.abs(found - masses) <= 4.5 * np.sqrt(masses / len(drawn)) + 1e-3)


def density_agrees(known: Theory, drawn) -> None:
    ends = np.quantile(drawn, (0.03, 0.2, 0.5, 0.8, 0.97))
    for low, high in itertools.pairwise(ends):
        # Substituting t = low + w·s² tames a density that is infinite at the lower end.
        s = np.linspace(0.0, 1.0, 4001)[1:]
        t = low + (high - low) * s**2
        mass = np.trapezoid(known.density(t) * 2.0 * s * (high - low), s)
        share = np.mean((drawn >= low) & (drawn <= high))
        assert abs(mass - share) <= 4.5 * math.sqrt(0.25 / len(drawn)) + 2e-3


# -- exact laws against SciPy and quadrature --------------------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name, (_, scipy_law) in FAMILIES.items() if scipy_law is not None])
@pytest.mark.parametrize("n", [1, 7, 1_000_000])
def test_the_mean_has_the_populations_mean_and_its_variance_over_n(name, n) -> None:
    law, scipy_law = FAMILIES[name]
    known = theory("mean", law, n)
    if name in ("heavy_t", "cauchy"):
        assert math.isnan(known.variance)
        assert known.why
        return
    assert known.mean == pytest.approx(scipy_law.mean(), rel=1e-13)
    assert known.variance == pytest.approx(scipy_law.var() / n, rel=1e-13)


def test_densities_of_means_against_scipy() -> None:
    t = np.linspace(-3.0, 6.0, 200)
    positive = np.linspace(0.01, 4.0, 100)
    for n in (1, 2, 9, 300):
        closed = {
            "normal": (stats.norm(0.3, 1.2 / math.sqrt(n)).pdf, t),
            "cauchy": (stats.cauchy(0.5, 2.0).pdf, t),
            "exponential": (stats.gamma(n, scale=0.5 / n).pdf, positive),
            "gamma": (stats.gamma(2.0 * n, scale=1.5 / n).pdf, positive),
        }
        for name, (pdf, x) in closed.items():
            known = theory("mean", family(name), n)
            assert known.kind == "exact"
            np.testing.assert_allclose(known.density(x), pdf(x), rtol=1e-9, atol=1e-250)
        k = np.arange(n + 1)
        known = theory("mean", Bernoulli(p=0.3), n)
        np.testing.assert_allclose(known.density(k / n) / n, stats.binom(n, 0.3).pmf(k), rtol=1e-10, atol=1e-300)
        known = theory("mean", Poisson(lam=2.5), n)
        np.testing.assert_allclose(known.density(k / n) / n, stats.poisson(2.5 * n).pmf(k), rtol=1e-10, atol=1e-300)


def test_the_mean_of_uniforms_is_irwin_hall() -> None:
    u = np.linspace(0.0, 1.0, 301)
    for n in (2, 3, 10, mean_laws.MOST_UNIFORMS):
        known = theory("mean", Uniform(low=-1.0, high=3.0), n)
        assert known.kind == "exact"
        wanted = stats.irwinhall(n).pdf(u * n) * n / 4.0
        np.testing.assert_allclose(known.density(-1.0 + 4.0 * u), wanted, rtol=1e-9, atol=1e-9)
    assert theory("mean", Uniform(low=0.0, high=1.0), mean_laws.MOST_UNIFORMS + 1).kind == "asymptotic"


def test_the_mean_of_two_draws_of_a_mixture_by_convolution() -> None:
    x = np.linspace(-8.0, 12.0, 20_001)
    pdf = MIXTURE.pdf(x)
    known = theory("mean", MIXTURE, 2)
    for t in (-0.5, 0.3, 2.1, 4.0):
        wanted = 2.0 * np.trapezoid(pdf * MIXTURE.pdf(2.0 * t - x), x)
        assert float(known.density(np.array(t))) == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize("name", CONTINUOUS)
@pytest.mark.parametrize(("n", "k"), [(1, 1), (5, 3), (5, 5), (25, 13), (25, 25), (1001, 501), (999_999, 500_000)])
def test_order_statistics_by_quadrature(name, n, k) -> None:
    law, scipy_law = FAMILIES[name]
    mean, variance = order_statistics.moments(law, n, k)
    beta = stats.beta(k, n - k + 1)
    if scipy_law is None:
        x = np.linspace(-9.0, 13.0, 400_001)
        below = 0.7 * stats.norm.cdf(x) + 0.3 * stats.norm(4.0, 0.5).cdf(x)
        density = beta.pdf(below) * (0.7 * stats.norm.pdf(x) + 0.3 * stats.norm(4.0, 0.5).pdf(x))
        assert mean == pytest.approx(np.trapezoid(x * density, x), rel=1e-8)
        assert variance == pytest.approx(np.trapezoid((x - mean) ** 2 * density, x), rel=1e-8)
        return
    quantile = scipy_law.ppf
    low, high = (0.0, 1.0) if n < 100 else beta.ppf((1e-15, 1.0 - 1e-15))
    middle = tuple(beta.ppf((0.001, 0.1, 0.5, 0.9, 0.999)))

    def expectation(f) -> float:
        options = {"points": middle, "limit": 400, "epsabs": 0.0, "epsrel": 1e-10}
        return integrate.quad(lambda u: f(float(quantile(u))) * beta.pdf(u), low, high, **options)[0]

    if not order_statistics.has_moment(law, n, k, 1):
        assert math.isnan(mean)
        return
    heavy = min(k, n - k + 1) * order_statistics.tail_index(law) < 5.0
    if not heavy:
        assert mean == pytest.approx(expectation(lambda x: x), rel=1e-7, abs=1e-7 * law.scale)
        assert variance == pytest.approx(expectation(lambda x: (x - mean) ** 2), rel=1e-6)
    elif not order_statistics.has_moment(law, n, k, 2):
        assert math.isnan(variance)


def test_order_statistics_against_closed_forms() -> None:
    for n in (1, 2, 7, 40):
        ranks = np.arange(1, n + 1)
        # Rényi: the maximum of n exponentials is a sum of independent ones of rates 1, …, n.
        mean, variance = order_statistics.moments(Exponential(lam=2.0), n, n)
        assert mean == pytest.approx(np.sum(1.0 / ranks) / 2.0, rel=1e-10)
        assert variance == pytest.approx(np.sum(1.0 / ranks**2) / 4.0, rel=1e-10)
        for k in (1, (n + 1) // 2, n):
            found = order_statistics.moments(Uniform(low=0.0, high=1.0), n, k)
            assert found == pytest.approx((stats.beta(k, n - k + 1).mean(), stats.beta(k, n - k + 1).var()), rel=1e-10)
    # Normal: the maximum of 2 has mean 1/√π and variance 1 − 1/π, that of 3 3/(2√π), their median 1 − √3/π.
    standard = Normal(mu=0.0, sigma=1.0)
    assert order_statistics.moments(standard, 2, 2) == pytest.approx(
        (1 / math.sqrt(math.pi), 1 - 1 / math.pi), rel=1e-12
    )
    assert order_statistics.moments(standard, 3, 3)[0] == pytest.approx(1.5 / math.sqrt(math.pi), rel=1e-12)
    assert order_statistics.moments(standard, 3, 2)[1] == pytest.approx(1 - math.sqrt(3) / math.pi, rel=1e-12)


def test_the_tails_that_make_a_moment_are_summed_however_far_they_reach() -> None:
    # The maximum of one draw is the draw: the moments are the population's own.
    for sigma in (1.0, 2.5, 5.0):
        law = LogNormal(mu=0.0, sigma=sigma)
        assert order_statistics.moments(law, 1, 1) == pytest.approx((law.mean(), law.variance()), rel=1e-8)
    for nu in (2.2, 3.0, 30.0):
        law = StudentT(nu=nu, mu=0.0, sigma=1.0)
        assert order_statistics.moments(law, 1, 1)[1] == pytest.approx(law.variance(), rel=1e-8)
    # Cauchy, median of 5: ∫ tan²(πv) 30 v²(1−v)² dv about ½, the integrand bounded at both ends.
    by_quadrature = integrate.quad(lambda u: math.tan(math.pi * (u - 0.5)) ** 2 * 30.0 * (u * (1.0 - u)) ** 2, 0.0, 1.0)
    assert theory("median", Cauchy(mu=0.0, gamma=1.0), 5).variance == pytest.approx(by_quadrature[0], rel=1e-9)


def test_far_parts_of_a_mixture() -> None:
    law = NormalMixture(w=0.5, mu1=0.0, sigma1=1e-3, mu2=100.0, sigma2=1.0)
    mean, variance = order_statistics.moments(law, 3, 2)
    # The median of 3 falls in either part with probability ½, but for the parts' own widths.
    assert mean == pytest.approx(50.0, abs=0.3)
    assert variance == pytest.approx(2500.0, rel=0.01)
    below = order_statistics.moments(law, 101, 1)
    assert below == pytest.approx((-1e-3 * 2.24, 0.0), abs=1e-3)


def test_which_moments_exist() -> None:
    cauchy = {n: theory("median", Cauchy(mu=1.0, gamma=1.0), n) for n in (1, 3, 5)}
    assert math.isnan(cauchy[1].mean)
    assert cauchy[3].mean == 1.0
    assert math.isnan(cauchy[3].variance)
    assert "no finite variance" in cauchy[3].why
    assert cauchy[5].variance > 0
    assert not cauchy[5].why
    narrow = theory("median", StudentT(nu=0.3, mu=1.0, sigma=1.0), 3)
    assert math.isnan(narrow.mean)
    assert "no mean" in narrow.why
    largest = theory("maximum", StudentT(nu=1.5, mu=0.0, sigma=1.0), 4)
    assert math.isfinite(largest.mean)
    assert math.isnan(largest.variance)
    assert theory("maximum", Cauchy(mu=0.0, gamma=1.0), 4).why.endswith("no mean")


# -- discrete populations: every sample there is ----------------------------------------------------------------------


@pytest.mark.parametrize("rule", ["median", "maximum", "midrange", "mean", "variance_n_minus_1", "first"])
@pytest.mark.parametrize("n", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("values", [(0.0, 1.0, 1.0), VALUES[:4], (7.0,)])
def test_the_bootstrap_against_every_resample(rule, n, values) -> None:
    if rule == "variance_n_minus_1" and n == 1:
        return
    samples = np.array(list(itertools.product(values, repeat=n)))
    estimates = ESTIMATORS[rule](samples)
    known = theory(rule, Empirical(values=values), n)
    assert known.mean == pytest.approx(estimates.mean(), rel=1e-12)
    assert known.variance == pytest.approx(estimates.var(), rel=1e-10, abs=1e-13)


@pytest.mark.parametrize("p", [0.0, 0.2, 0.5, 1.0])
@pytest.mark.parametrize("n", [1, 2, 3, 6])
def test_bernoulli_by_its_sums(p, n) -> None:
    law, ones = stats.binom(n, p), np.arange(n + 1)
    median = np.where(2 * ones > n, 1.0, np.where(2 * ones == n, 0.5, 0.0))
    extremes = {"median": median, "maximum": 1.0 * (ones > 0), "midrange": 0.5 * (ones > 0) + 0.5 * (ones == n)}
    extremes["variance_n"] = ones / n * (1 - ones / n)
    for rule, values in extremes.items():
        known, mass = theory(rule, Bernoulli(p=p), n), law.pmf(ones)
        assert known.mean == pytest.approx(mass @ values, abs=1e-12), rule
        assert known.variance == pytest.approx(mass @ values**2 - (mass @ values) ** 2, abs=1e-12), rule


def test_order_statistics_of_counts_by_their_distribution_functions() -> None:
    values, below = discrete_order.atoms(Poisson(lam=2.5))
    np.testing.assert_allclose(below, stats.poisson(2.5).cdf(values), rtol=1e-12)
    for n, k in ((5, 3), (40, 20), (2001, 1001)):
        _, masses = discrete_order.order_statistic(values, below, n, k)
        np.testing.assert_allclose(np.cumsum(masses), stats.binom(n, below).sf(k - 1), atol=1e-12)
    for n in (2, 40, 100_000):
        for law in (discrete_order.middle_pair(values, below, n), discrete_order.midrange(values, below, n)):
            assert law[1].sum() == pytest.approx(1.0, abs=1e-7)
            assert law[1].min() >= 0.0


def test_too_many_values_are_said_to_be_too_many() -> None:
    far = theory("median", Poisson(lam=1e9), 5)
    assert math.isnan(far.mean)
    assert far.why == "too many values to add up"


# -- spreads and rates ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("rule", "beyond"), [("variance_n", 0), ("variance_n_minus_1", -1), ("variance_n_plus_1", 1)])
def test_sample_variances(rule, beyond) -> None:
    for n in (2, 5, 1_000_000):
        law = stats.gamma((n - 1) / 2, scale=2.0 * 1.44 / (n + beyond))
        known = theory(rule, Normal(mu=5.0, sigma=1.2), n)
        assert known.kind == "exact"
        assert (known.mean, known.variance) == pytest.approx((law.mean(), law.var()), rel=1e-9)
        x = law.mean() + law.std() * np.linspace(-1.0, 3.0, 40)
        x = x[x > 0]
        np.testing.assert_allclose(known.density(x), law.pdf(x), rtol=1e-6)
    exponential = theory(rule, Exponential(lam=2.0), 4)
    # For n = 4, κ = 9: Var S² = σ⁴(2/3 + 6/4).
    assert exponential.variance == pytest.approx(0.25**2 * (2 / 3 + 1.5) * (3 / (4 + beyond)) ** 2, rel=1e-13)
    assert exponential.kind == "asymptotic"


def test_what_has_no_variance_says_so() -> None:
    assert theory("variance_n_minus_1", Normal(mu=0.0, sigma=1.0), 1).why == "n − 1 is 0: nothing to divide by"
    assert "no finite fourth moment" in theory("variance_n", StudentT(nu=3.0, mu=0.0, sigma=1.0), 5).why
    assert "no finite variance" in theory("variance_n", StudentT(nu=1.5, mu=0.0, sigma=1.0), 5).why
    assert "no mean and no variance" in theory("variance_n", Cauchy(mu=0.0, gamma=1.0), 5).why
    far = theory("mean", LogNormal(mu=0.0, sigma=35.0), 5)
    assert "finite, but beyond" in far.why
    for rule in ("variance_n", "sd"):
        assert (theory(rule, Bernoulli(p=1.0), 4).mean, theory(rule, Bernoulli(p=0.0), 4).variance) == (0.0, 0.0)


def test_the_standard_deviation_is_chi() -> None:
    for n in (2, 3, 30, 60, 61, 62, 400):
        law = stats.chi(n - 1, scale=1.2 / math.sqrt(n - 1))
        known = theory("sd", Normal(mu=0.0, sigma=1.2), n)
        assert known.mean == pytest.approx(law.mean(), rel=1e-12)
        assert known.variance == pytest.approx(law.var(), rel=1e-8)
        x = law.ppf(np.linspace(0.01, 0.99, 20))
        np.testing.assert_allclose(known.density(x), law.pdf(x), rtol=1e-9)


def test_c4() -> None:
    # c₄ of 2, 5, 10 and 25 as tables of control charts print them.
    assert [round(c4(n), 4) for n in (2, 5, 10, 25)] == [0.7979, 0.9400, 0.9727, 0.9896]
    assert c4(2) == pytest.approx(math.sqrt(2.0 / math.pi), rel=1e-15)
    # The two ways of computing it meet, and c₄(n)c₄(n+1) = √((n−1)/n)·(n−1)/(n−1)… from Γ(z+1) = zΓ(z).
    for n in (10, 59, 60, 61, 100, 1_000_000):
        assert c4(n) * c4(n + 1) == pytest.approx(math.sqrt((n - 1) / n), rel=1e-14)
    assert c4_shortfall(1_000_000) == pytest.approx(1 / (2 * 999_999) - 1 / (8 * 999_999**2), rel=1e-12)


@pytest.mark.parametrize("law", [Exponential(lam=2.0), Gamma(k=2.5, s=0.4)], ids=["exponential", "gamma"])
def test_the_rate_is_inverse_gamma(law) -> None:
    k, s = (1.0, 0.5) if law.name == "exponential" else (2.5, 0.4)
    for n in (3, 10, 1000):
        known, wanted = theory("exponential_rate", law, n), stats.invgamma(n * k, scale=n / s)
        assert (known.mean, known.variance) == pytest.approx((wanted.mean(), wanted.var()), rel=1e-12)
        t = wanted.ppf(np.linspace(0.01, 0.99, 30))
        np.testing.assert_allclose(known.density(t), wanted.pdf(t), rtol=1e-8)
    assert math.isinf(stats.invgamma(2.0, scale=1.0).var())
    two = theory("exponential_rate", Exponential(lam=2.0), 2)
    assert (two.mean, two.why) == (4.0, "at this n the variance is infinite")
    assert "mean and variance are infinite" in theory("exponential_rate", Exponential(lam=2.0), 1).why


def test_reasons_for_a_rate_without_numbers_are_true() -> None:
    assert "has no mean" in theory("exponential_rate", Normal(mu=5.0, sigma=1.0), 9).why
    assert "infinite when all values are 0" in theory("exponential_rate", Bernoulli(p=0.5), 9).why
    for positive in (Uniform(low=1.0, high=2.0), LogNormal(mu=0.0, sigma=1.0), Empirical(values=(1.0, 2.0))):
        assert theory("exponential_rate", positive, 9).why == "no closed form"


# -- the rest ---------------------------------------------------------------------------------------------------------


def test_the_midrange_of_uniforms() -> None:
    for n in (3, 8, 1_000_000):
        known = theory("midrange", Uniform(low=-1.0, high=3.0), n)
        assert known.mean == 1.0
        # Var = ¼(Var min + Var max + 2 Cov) with Cov(min, max) = 1/((n+1)²(n+2)) in units of the width.
        one = n / ((n + 1.0) ** 2 * (n + 2.0))
        both = 0.25 * (2.0 * one + 2.0 / ((n + 1.0) ** 2 * (n + 2.0)))
        assert known.variance == pytest.approx(16.0 * both, rel=1e-12)
    mass = integrate.quad(theory("midrange", Uniform(low=-1.0, high=3.0), 8).density, -1.0, 3.0, points=(1.0,))
    assert mass[0] == pytest.approx(1.0, rel=1e-9)


@pytest.mark.parametrize("name", ["normal", "laplace", "student_t", "uniform"])
def test_symmetric_rules_are_centred_on_symmetric_populations(name) -> None:
    law = family(name)
    for rule in ("mean", "median", "trimmed_mean", "midrange"):
        for n in (4, 7, 30):
            assert theory(rule, law, n).mean == pytest.approx(law.mean(), rel=1e-12)


def test_rules_that_are_the_mean_at_small_n() -> None:
    for law, _ in FAMILIES.values():
        for rule, n in (("median", 1), ("median", 2), ("midrange", 1), ("midrange", 2), ("trimmed_mean", 9)):
            known, mean = theory(rule, law, n), theory("mean", law, n)
            assert (known.variance, known.kind) == pytest.approx((mean.variance, mean.kind), nan_ok=True)


def test_asymptotic_is_marked_and_comes_true() -> None:
    """With n in the thousands the asymptotic density is that of the estimates."""
    for name, rule in (("gamma", "median"), ("laplace", "mean"), ("gamma", "sd"), ("lognormal", "exponential_rate"),
                       ("uniform", "variance_n")):  # fmt: skip
        known = theory(rule, family(name), 4000)
        assert known.kind == "asymptotic"
        drawn = simulated(family(name), 4000, [rule], 2000)[rule]
        centre = drawn.mean()
        top = float(known.density(np.array([centre]))[0])
        # A normal density of sd s is 1/(s√(2π)) at its centre.
        assert 1.0 / (top * math.sqrt(2.0 * math.pi)) == pytest.approx(drawn.std(), rel=0.08)


def test_a_constant_has_no_variance() -> None:
    for law, _ in FAMILIES.values():
        known = theory("constant", law, 5, 3.5)
        assert (known.mean, known.variance, known.density) == (3.5, 0.0, None)


@pytest.mark.parametrize("name", ["gamma", "bernoulli"])
@pytest.mark.parametrize(("a", "b"), [(2.0, 0.5), (-1.0, -3.0), (7.0, 0.0)])
def test_affine_rules(name, a, b) -> None:
    plain = theory("mean", family(name), 6)
    moved = plain.affine(a, b)
    assert moved.mean == pytest.approx(a + b * plain.mean)
    assert moved.variance == pytest.approx(b * b * plain.variance)
    if b == 0.0:
        assert moved.density is None
        return
    t = plain.offset + plain.lattice * np.arange(7) if plain.lattice else np.linspace(0.5, 6.0, 30)
    np.testing.assert_allclose(moved.density(a + b * t) * abs(b), plain.density(t), rtol=1e-12)
    assert moved.lattice == abs(b) * plain.lattice


@pytest.mark.parametrize("name", ["normal", "laplace", "student_t", "uniform", "exponential", "gamma"])
def test_theory_moves_with_location_and_scale_without_losing_digits(name) -> None:
    standard = family(name).standard()
    for rule in ("median", "maximum", "variance_n", "sd"):
        known = theory(rule, standard, 5)
        for location, scale in ((0.0, 1e-6), (0.0, 1e6), (1e9, 1e-6)):
            move = ESTIMATORS[rule].move(location, scale)
            moved = known.affine(*move)
            if math.isfinite(known.variance):
                assert moved.variance == pytest.approx(move[1] ** 2 * known.variance, rel=1e-14)
                assert moved.variance > 0


def test_pairs_of_too_many_values_are_not_added_up() -> None:
    """More than 1000 values have more than a million pairs; order statistics of a single one are still exact."""
    many = Empirical(values=tuple(map(float, range(1001))))
    few = Empirical(values=tuple(map(float, range(1000))))
    for rule, n in (("midrange", 3), ("median", 4)):
        assert theory(rule, many, n).why == "too many values to add up"
        assert math.isnan(theory(rule, many, n).mean)
        assert theory(rule, few, n).mean == pytest.approx(499.5, rel=1e-12)
    assert theory("median", many, 3).mean == pytest.approx(500.0, rel=1e-12)

"""Redraws against the conditional laws that they claim: closed forms, and plain rejection where there is none."""

import math

import numpy as np
import pytest
from scipy import stats

from engine import conditional_draws as draws
from engine.families import Exponential, Laplace, Normal, Uniform

R = 4000
LAWS = (Normal(mu=0.3, sigma=1.2), Laplace(mu=-0.2, b=0.8), Exponential(lam=0.7), Uniform(low=0.0, high=3.0))


def noise(n, seed=0, rows=R):
    rng = np.random.default_rng(seed)
    return rng.standard_normal((rows, n)), 1.0 - rng.random((rows, n)), rng.random((rows, n))


def agrees(values, cdf) -> bool:
    """Whether values have that distribution function, by Kolmogorov and Smirnov at one in a thousand."""
    return stats.kstest(values, cdf).pvalue > 1e-3


def test_normal_given_the_mean_leaves_the_residuals_of_a_sample() -> None:
    x = draws.normal_given_mean(noise(5)[0], 2.0, 3.0)
    assert np.abs(x.mean(axis=1) - 2.0).max() < 1e-15 * 20
    assert agrees(x[:, 2], stats.norm(2.0, 3.0 * math.sqrt(0.8)).cdf)
    assert agrees(((x - 2.0) ** 2).sum(axis=1) / 9.0, stats.chi2(4).cdf)


@pytest.mark.parametrize("n", [3, 4, 9])
def test_normal_given_mean_and_sd_has_a_uniform_direction(n) -> None:
    x = draws.normal_given_mean_sd(noise(n)[0], -1.0, 0.5)
    assert np.abs(x.mean(axis=1) + 1.0).max() < 1e-15
    assert x.std(axis=1, ddof=1) == pytest.approx(0.5, rel=1e-14)
    r = (x[:, 0] + 1.0) * math.sqrt(n) / ((n - 1) * 0.5)
    assert agrees(0.5 + 0.5 * r, stats.beta(n / 2 - 1, n / 2 - 1).cdf)
    # Exchangeable residuals with sum 0 have this correlation.
    assert np.corrcoef(x[:, 0], x[:, 1])[0, 1] == pytest.approx(-1.0 / (n - 1), abs=0.06)


def test_every_arrangement_of_heads_is_as_probable() -> None:
    x = draws.heads_given_sum(noise(4)[2], 2)
    assert (x.sum(axis=1) == 2.0).all()
    codes, counted = np.unique(x @ [8, 4, 2, 1], return_counts=True)
    assert len(codes) == 6
    assert stats.chisquare(counted).pvalue > 1e-3


def test_one_more_head_only_adds_one() -> None:
    keys = noise(9)[2]
    fewer, more = draws.heads_given_sum(keys, 4), draws.heads_given_sum(keys, 5)
    assert ((more - fewer).sum(axis=1) == 1.0).all()
    assert (more >= fewer).all()


def test_counts_given_their_sum_are_multinomial() -> None:
    x = draws.counts_given_sum(noise(12)[1], 4)
    assert (x.sum(axis=1) == 12.0).all()
    expected = stats.binom(12, 0.25).pmf(np.arange(9)) * R
    counted = np.bincount(x[:, 1].astype(int), minlength=9)[:9]
    few = expected > 5
    assert stats.chisquare(counted[few], expected[few] * counted[few].sum() / expected[few].sum()).pvalue > 1e-3
    assert np.corrcoef(x[:, 0], x[:, 3])[0, 1] == pytest.approx(-1 / 3, abs=0.05)
    assert draws.counts_given_sum(np.empty((3, 0)), 4).tolist() == [[0.0] * 4] * 3


def test_exponential_given_the_sum_has_dirichlet_shares() -> None:
    x = draws.exponential_given_sum(noise(6)[1], 9.0)
    assert x.sum(axis=1) == pytest.approx(9.0, rel=1e-14)
    assert agrees(x[:, 4] / 9.0, stats.beta(1, 5).cdf)
    assert agrees((x[:, 0] + x[:, 1]) / 9.0, stats.beta(2, 4).cdf)


def test_uniform_given_the_maximum() -> None:
    _, u, keys = noise(5)
    x = draws.uniform_given_max(u, keys, 1.7)
    assert (x.max(axis=1) == 1.7).all()
    assert ((x == 1.7).sum(axis=1) == 1).all()
    places = np.bincount(x.argmax(axis=1), minlength=5)
    assert stats.chisquare(places).pvalue > 1e-3
    assert agrees(x[:, 0][x[:, 0] < 1.7] / 1.7, stats.uniform.cdf)


def test_uniform_given_the_range() -> None:
    _, u, keys = noise(5)
    x = draws.uniform_given_range(u, keys, 1.2, 2.0)
    low = x.min(axis=1)
    assert np.ptp(x, axis=1) == pytest.approx(1.2, rel=1e-14)
    assert agrees(low / 0.8, stats.uniform.cdf)
    inner = np.sort(x, axis=1)[:, 1:-1]
    shares = np.random.default_rng(2).permuted((inner - low[:, None]) / 1.2, axis=1)[:, 0]
    assert agrees(shares, stats.uniform.cdf)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.name)
@pytest.mark.parametrize("k", [1, 3, 5])
def test_an_order_statistic_leaves_truncated_draws_on_both_sides(law, k) -> None:
    _, u, keys = noise(5)
    held = float(law.icdf(0.35))
    x = draws.given_order_statistic(law, u, keys, k, held)
    ordered = np.sort(x, axis=1)
    assert (ordered[:, k - 1] == held).all()
    scrambled = x[:, 0]
    lower, upper = scrambled[scrambled < held], scrambled[scrambled > held]
    assert len(lower) / R == pytest.approx((k - 1) / 5, abs=0.03)
    if len(lower):
        assert agrees(law.cdf(lower) / 0.35, stats.uniform.cdf)
    if len(upper):
        assert agrees((law.cdf(upper) - 0.35) / 0.65, stats.uniform.cdf)


def test_held_values_stand_anywhere() -> None:
    _, u, keys = noise(5)
    x = draws.given_order_statistic(LAWS[0], u, keys, 3, 0.5)
    assert stats.chisquare(np.bincount((x == 0.5).argmax(axis=1), minlength=5)).pvalue > 1e-3


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.name)
@pytest.mark.parametrize("n", [2, 4, 5, 8])
def test_the_median_is_held(law, n) -> None:
    _, u, keys = noise(n, rows=500)
    held = float(law.icdf(0.6))
    assert np.median(draws.given_median(law, u, keys, held), axis=1) == pytest.approx(held, rel=1e-12)


def gap(x):
    ordered = np.sort(x, axis=1)
    half = x.shape[1] // 2
    return 0.5 * (ordered[:, half] - ordered[:, half - 1])


def test_the_middle_gap_of_two_waits_is_uniform() -> None:
    """f(m − d) f(m + d) of an exponential law does not contain d."""
    _, u, keys = noise(2)
    assert agrees(gap(draws.given_median(LAWS[2], u, keys, 0.9)) / 0.9, stats.uniform.cdf)


def test_the_middle_gap_of_four_uniforms() -> None:
    """Its density is ∝ (m − d)(θ − m − d) for d < m."""
    _, u, keys = noise(4)
    m, theta = 1.1, 3.0
    found = gap(draws.given_median(LAWS[3], u, keys, m))

    def mass(d):
        return m * (theta - m) * d - theta * d**2 / 2 + d**3 / 3

    assert agrees(found, lambda d: mass(np.asarray(d)) / mass(m))


@pytest.mark.parametrize("law", LAWS[:3], ids=lambda law: law.name)
def test_an_even_median_agrees_with_rejection(law) -> None:
    """Plain samples of 6 whose median falls within 0.02 of the held one, kept."""
    held = float(law.icdf(0.45))
    plain = law.sample((300_000, 6), np.random.default_rng(8))
    kept = plain[np.abs(np.median(plain, axis=1) - held) < 0.02]
    assert len(kept) > 2000
    _, u, keys = noise(6)
    x = draws.given_median(law, u, keys, held)
    for statistic in (
        gap,
        lambda rows: rows.min(axis=1),
        lambda rows: rows.max(axis=1),
        lambda rows: rows.mean(axis=1),
    ):
        assert stats.ks_2samp(statistic(x), statistic(kept)).pvalue > 1e-3


def test_the_inner_values_are_held_and_the_outer_two_lie_outside() -> None:
    law = LAWS[1]
    _, u, keys = noise(5)
    inner = np.array([-0.5, 0.1, 0.7])
    ordered = np.sort(draws.given_inner(law, u, keys, inner), axis=1)
    assert (ordered[:, 1:-1] == inner).all()
    assert agrees(law.cdf(ordered[:, 0]) / law.cdf(-0.5), stats.uniform.cdf)
    assert agrees((law.cdf(ordered[:, -1]) - law.cdf(0.7)) / (1.0 - law.cdf(0.7)), stats.uniform.cdf)


def test_a_permutation_keeps_the_values() -> None:
    x = np.array([3.0, 1.0, 2.0])
    rows = draws.permuted(x, noise(3)[2])
    assert (np.sort(rows, axis=1) == [1.0, 2.0, 3.0]).all()
    codes, counted = np.unique(rows @ [100, 10, 1], return_counts=True)
    assert len(codes) == 6
    assert stats.chisquare(counted).pvalue > 1e-3


def test_given_the_first_the_others_are_plain() -> None:
    law = LAWS[2]
    x = draws.given_first(law, noise(3)[1], 4.0)
    assert (x[:, 0] == 4.0).all()
    assert agrees(x[:, 2], law.cdf)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.name)
def test_tails_in_logarithms_are_those_of_the_law(law) -> None:
    x = law.icdf(np.array([1e-12, 1e-3, 0.4, 0.6, 0.999]))
    assert draws.log_below(law, x) == pytest.approx(np.log(law.cdf(x)), rel=1e-9)
    assert draws.log_above(law, x[:4]) == pytest.approx(np.log1p(-law.cdf(x[:4])), rel=1e-9, abs=1e-15)


@pytest.mark.parametrize("law", LAWS[:2], ids=lambda law: law.name)
@pytest.mark.parametrize("far", [-40.0, 40.0])
def test_a_median_far_out_still_has_both_sides(law, far) -> None:
    for n in (5, 6):
        _, u, keys = noise(n, rows=200)
        x = draws.given_median(law, u, keys, far)
        assert np.isfinite(x).all()
        assert np.median(x, axis=1) == pytest.approx(far, rel=1e-12)


def test_other_laws_are_refused() -> None:
    from engine.families import Gamma

    with pytest.raises(TypeError, match="no truncated draws"):
        draws.log_below(Gamma(k=2.0, s=1.0), np.ones(2))

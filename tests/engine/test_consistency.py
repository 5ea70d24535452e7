"""Where the seven contrasts go, how fast, and what is refused."""

import math

import numpy as np
import pytest
from scipy import stats

from engine.concepts.consistency import CONCEPT, ConsistencySettings, at
from engine.consistency_goal import goal
from engine.consistency_grips import can_move, moved
from engine.consistency_rate import fitted
from engine.order_statistics import moments
from engine.settings import SettingError


def last(preset: str | None = None, **values):
    return CONCEPT.last(CONCEPT.start(preset).with_values(**values))


def test_neyman_scott_goes_to_half_the_variance() -> None:
    r = last("neyman-scott", sigma=1.5)
    assert r.readouts["limit"] == pytest.approx(1.5**2 / 2)
    assert r.readouts["estimand"] == pytest.approx(1.5**2)
    assert r.readouts["consistent"] is False
    # χ² law: the mean of the paths is σ²/2, their variance σ⁴/(2n).
    error = 1.5**2 / math.sqrt(2.0 * r.n * r.n_paths)
    assert abs(r.estimates[-1].mean() - 1.5**2 / 2) < 4.0 * error
    assert r.readouts["probability_outside"][-1] == 1.0


def test_neyman_scott_comes_home_only_within_its_bias() -> None:
    assert last("neyman-scott", epsilon=0.6).found[-1] == 0.0
    assert last("neyman-scott", per_group=5).readouts["limit"] == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("preset", "limit", "rate"),
    [
        ("mean-of-normal", 0.0, -0.5),
        ("mean-of-cauchy", None, None),
        ("median-of-cauchy", 0.0, -0.5),
        ("variance-with-divisor-n", 1.0, -0.5),
        ("first-observation", None, 0.0),
        ("neyman-scott", 0.5, -0.5),
        ("uniform-maximum", 1.0, -1.0),
        ("mean-without-variance", 0.0, None),
    ],
)
def test_limits_and_rates_of_the_contrasts(preset, limit, rate) -> None:
    read = last(preset).readouts
    assert read["limit"] == limit
    assert read["theory_rate"] == rate
    if rate is None:
        assert read["rate"] is None
        assert "no variance" in read["rate_reason"]
    else:
        assert abs(read["rate"] - rate) <= 4.0 * read["rate_mcse"]
    assert (read["limit"] is None) == bool(read["limit_reason"])


def test_probabilities_stand_at_each_n() -> None:
    r = last(n_max=300, n_paths=40)
    read = r.readouts
    assert len(read["n"]) == len(read["probability_outside"]) == len(read["exact_probability_outside"]) == len(r.sizes)
    off = np.abs(r.estimates - r.goal.theta) > r.settings.epsilon
    np.testing.assert_array_equal(read["probability_outside"], off.mean(axis=1))


def test_the_mean_of_cauchy_is_as_wide_as_one_value() -> None:
    r = last("mean-of-cauchy", sigma=2.0)
    # Half of a Cauchy law lies within one scale γ of its centre; a quartile of R has the variance 3/16 / (f²R),
    # f = 1/(2πγ), and their covariance is a third of that, so the range has 2·(2/3) of it.
    error = math.sqrt(4.0 / 3.0 * 3.0 / 16.0 / r.n_paths) * 2.0 * math.pi * 2.0
    assert r.quartile_range[[0, -1]] == pytest.approx([4.0, 4.0], abs=4.0 * error)


def test_theory_has_the_sd_of_known_laws() -> None:
    n = np.array([1.0, 2.0, 7.0, 50.0])
    found = goal(ConsistencySettings(population="uniform", estimator="maximum", high=3.0)).sd(n)
    np.testing.assert_allclose(found, 3.0 * stats.beta(n, 1.0).std(), rtol=1e-12)
    found = goal(ConsistencySettings(estimator="variance_n", sigma=2.0)).sd(n)
    np.testing.assert_allclose(found[1:], 4.0 / n[1:] * np.sqrt(2.0 * (n[1:] - 1.0)), rtol=1e-12)
    assert found[0] == 0.0
    found = goal(ConsistencySettings(estimator="neyman_scott", per_group=3)).sd(n)
    np.testing.assert_allclose(found, stats.chi2(2.0 * n).std() / (3.0 * n), rtol=1e-12)
    exact = math.sqrt(moments(goal(ConsistencySettings(estimator="median")).law, 4001, 2001)[1])
    assert goal(ConsistencySettings(estimator="median")).sd(np.array([4001.0]))[0] == pytest.approx(exact, rel=1e-3)


def test_the_sd_of_a_median_exists_from_some_n_on() -> None:
    cauchy = goal(ConsistencySettings(population="cauchy", estimator="median"))
    # The variance of the k-th of n Cauchy values is finite for k ≥ 3 from either end.
    assert cauchy.has_sd(np.arange(1, 8)).tolist() == [False] * 4 + [True] * 3
    r = CONCEPT.last(ConsistencySettings(population="cauchy", estimator="median", n_max=50, n_paths=50))
    assert np.isnan(r.sd[:4]).all()
    assert np.isfinite(r.sd[4:]).all()


def test_the_error_of_the_rate_is_the_scatter_of_rates() -> None:
    runs = [last(n_max=1000, n_paths=200, seed=seed) for seed in range(40)]
    slopes = np.array([r.rate.slope for r in runs])
    told = np.array([r.rate.error for r in runs]).mean()
    assert told == pytest.approx(slopes.std(ddof=1), rel=4.0 / math.sqrt(2 * 39))


def test_a_rate_has_reasons_not_to_be() -> None:
    sizes = np.arange(1.0, 20.0)
    everywhere = np.ones(19, dtype=bool)
    assert "one path" in fitted(sizes, np.ones((19, 1)), np.full(19, math.nan), everywhere).why
    assert "too few" in fitted(sizes, np.ones((19, 5)), np.zeros(19), everywhere).why
    assert last(n_paths=1).readouts["rate"] is None


def test_a_slope_of_known_paths() -> None:
    sizes = np.arange(1.0, 101.0)
    values = sizes[:, None] ** -0.7 * np.array([-1.0, 0.5, 2.0])
    rate = fitted(sizes, values, values.std(axis=1, ddof=1), np.ones(100, dtype=bool))
    assert rate.slope == pytest.approx(-0.7, rel=1e-12)
    np.testing.assert_allclose(rate.line(sizes), values.std(axis=1, ddof=1), rtol=1e-10)


def test_a_step_back_shows_the_same_paths_shorter() -> None:
    whole = last(n_max=400, n_paths=30)
    part = at(whole, 37)
    short = last(n_max=37, n_paths=30)
    assert part.n == short.n == 37
    np.testing.assert_array_equal(part.estimates, short.estimates)
    np.testing.assert_array_equal(part.found, short.found)
    np.testing.assert_allclose(part.theory.probability, short.theory.probability, rtol=1e-12)
    assert part.rate.slope == pytest.approx(short.rate.slope)
    assert at(whole, 400) is whole


def test_frames_grow_and_only_continue() -> None:
    frames = list(CONCEPT.frames(ConsistencySettings(n_max=3000, seed=12_345)))
    assert len(frames) > 1
    for frame in frames:
        np.testing.assert_array_equal(frame.estimates, frames[-1].estimates[: len(frame.sizes)])


def test_location_and_scale_stretch_the_same_paths() -> None:
    first = last(n_max=500, n_paths=20)
    moved = last(n_max=500, n_paths=20, mu=3.0, sigma=2.0, epsilon=0.4)
    np.testing.assert_allclose(moved.estimates, 3.0 + 2.0 * first.estimates, rtol=1e-12)
    np.testing.assert_array_equal(moved.found, first.found)
    assert moved.rate.slope == first.rate.slope


@pytest.mark.parametrize(
    "values",
    [
        {"mu": 2.0}, {"population": "exponential"}, {"population": "gamma"}, {"population": "lognormal"},
        {"population": "poisson"}, {"population": "bernoulli"}, {"population": "uniform"},
        {"population": "cauchy", "estimator": "median"}, {"estimator": "variance_n"}, {"estimator": "neyman_scott"},
        {"population": "student_t", "nu": 5.0, "estimator": "variance_n"}, {"estimator": "first"},
        {"population": "uniform", "estimator": "maximum"},
    ],
    ids=str,
)  # fmt: skip
def test_a_truth_that_is_moved_lands_there(values) -> None:
    s = ConsistencySettings(**values)
    assert can_move(s)
    there = s.with_values(**moved(s, goal(s), 0.75))
    assert goal(there).theta == pytest.approx(0.75, rel=6e-3)


def test_a_truth_that_no_one_parameter_makes_stays() -> None:
    assert not can_move(ConsistencySettings(population="data"))
    assert not can_move(ConsistencySettings(population="exponential", estimator="median"))
    assert not can_move(ConsistencySettings(population="gamma", estimator="variance_n"))


def test_the_median_of_a_fair_coin_has_nowhere_to_settle() -> None:
    read = last(population="bernoulli", p=0.5, estimator="median", n_max=500).readouts
    assert read["limit"] is None
    assert "gap" in read["limit_reason"]
    assert last(population="bernoulli", p=0.3, estimator="median", n_max=500).readouts["limit"] == 0.0


@pytest.mark.parametrize(
    ("values", "allowed"),
    [
        ({"estimator": "neyman_scott", "population": "laplace"}, "normal"),
        ({"estimator": "maximum"}, "upper end"),
        ({"estimator": "variance_n", "population": "cauchy"}, "finite variance"),
        ({"epsilon": 0.0}, "left out"),
        ({"n_paths": 501}, "from 1 to 500"),
        ({"n_max": 9}, "from 10"),
    ],
)
def test_what_does_not_go_together_is_refused_in_one_sentence(values, allowed) -> None:
    with pytest.raises(SettingError, match=allowed):
        ConsistencySettings(**values)


@pytest.mark.parametrize(
    "values",
    [
        {"mu": 1e6, "sigma": 1e-6, "epsilon": 1e-7}, {"sigma": 1e6, "epsilon": 1e-9},
        {"population": "lognormal", "sigma": 40.0}, {"population": "student_t", "nu": 0.1},
        {"population": "bernoulli", "p": 0.0}, {"n_paths": 1},
        {"population": "bernoulli", "p": 1.0, "estimator": "maximum"},
        {"population": "data", "dataset": "own", "data": (2.0,)},
        {"population": "data", "dataset": "own", "data": (2.0,), "estimator": "variance_n"},
        {"population": "data", "estimator": "median"}, {"population": "normal_mixture", "estimator": "median"},
        {"population": "lognormal", "sigma": 40.0, "mu": 300.0, "estimator": "median"},
    ],
    ids=str,
)  # fmt: skip
def test_extremes_give_numbers_and_no_warning(values) -> None:
    r = CONCEPT.last(ConsistencySettings(n_max=200, **values))
    assert np.all((r.found >= 0.0) & (r.found <= 1.0))
    known = np.isfinite(r.theory.probability)
    assert np.all((r.theory.probability[known] >= 0.0) & (r.theory.probability[known] <= 1.0))


def test_errors_far_from_nought_keep_their_digits() -> None:
    near, far = last(n_max=300, n_paths=30), last(n_max=300, n_paths=30, mu=1e6, sigma=1e-3, epsilon=2e-4)
    np.testing.assert_array_equal(far.found, near.found)


def test_the_first_look_at_long_paths_is_early_and_no_other() -> None:
    early = [frame.early for frame in CONCEPT.frames(ConsistencySettings(n_paths=20, seed=987))]
    assert early[0]
    assert not any(early[1:])
    assert not any(frame.early for frame in CONCEPT.frames(ConsistencySettings(n_paths=20, n_max=20, seed=987)))


def test_no_slope_is_due_where_the_scatter_of_the_sd_is_unknown() -> None:
    """Student-t with 3 degrees of freedom: a variance, but no kurtosis, so the error of a slope cannot be told."""
    result = last(estimator="mean", population="student_t", nu=3.0)
    assert not any("slope" in name for name in result.scores)

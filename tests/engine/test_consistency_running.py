"""Estimates computed as the data come, against the same estimates computed anew."""

import numpy as np
import pytest

from engine.consistency_run import GROUP, LENGTH, Draws, n_blocks, run
from engine.consistency_settings import ConsistencySettings
from engine.families import Bernoulli, Cauchy, Normal, Poisson
from engine.running_estimates import RunningMaximum, RunningMean, RunningVariance, shown_sizes
from engine.running_medians import RunningMedian

SIZES = shown_sizes(700)
CUTS = (1, 2, 60, 61, 300, 700)


def fed(rule, values: np.ndarray) -> np.ndarray:
    """The rule's values at SIZES, fed pieces of odd lengths."""
    found, start = [], 0
    for stop in CUTS:
        ends = SIZES[(start < SIZES) & (stop >= SIZES)] - start
        found.append(rule.advance(values[:, start:stop].copy(), ends))
        start = stop
    return np.concatenate(found)


def anew(function, values: np.ndarray) -> np.ndarray:
    return np.array([function(values[:, :n], axis=1) for n in SIZES])


@pytest.mark.parametrize("location", [0.0, 1e6])
def test_means_and_variances_are_those_of_numpy(location) -> None:
    values = location + np.random.default_rng(1).normal(size=(7, 700))
    close = {"rtol": 1e-12, "atol": 1e-12}
    np.testing.assert_allclose(fed(RunningMean(7, location), values), anew(np.mean, values), **close)
    np.testing.assert_allclose(fed(RunningVariance(7, location), values), anew(np.var, values), rtol=1e-10, atol=1e-10)


def test_a_variance_of_one_value_is_nought() -> None:
    values = np.full((3, 4), 0.1)
    np.testing.assert_array_equal(RunningVariance(3).advance(values, np.array([1]))[0], 0.0)


def test_maxima_are_those_of_numpy() -> None:
    values = np.random.default_rng(2).normal(size=(7, 700))
    np.testing.assert_array_equal(fed(RunningMaximum(7), values), anew(np.max, values))


@pytest.mark.parametrize(
    "law", [Normal(mu=0, sigma=1), Cauchy(mu=0, gamma=1), Bernoulli(p=0.5), Poisson(lam=3.0)], ids=lambda law: law.name
)
@pytest.mark.parametrize("reach", [2.0, 0.05])
def test_medians_are_exact(law, reach) -> None:
    """With a reach that is far too short the windows are lost again and again, and the medians still exact."""
    values = law.sample((9, 700), np.random.default_rng(3))
    asked = []

    def history(paths, n):
        asked.append(len(paths))
        return values[paths, :n]

    np.testing.assert_array_equal(fed(RunningMedian(9, history, reach=reach), values), anew(np.median, values))
    assert law.discrete or bool(asked) == (reach < 1.0)


def test_medians_of_a_sample_that_drifts() -> None:
    values = np.linspace(0.0, 100.0, 700) + np.random.default_rng(4).normal(size=(5, 700))
    rule = RunningMedian(5, lambda paths, n: values[paths, :n])
    np.testing.assert_array_equal(fed(rule, values), anew(np.median, values))


def test_sizes_shown_are_all_at_first_and_odd_later() -> None:
    sizes = shown_sizes(10_000)
    assert sizes[:60].tolist()[:5] == [1, 2, 3, 4, 5]
    assert sizes[-1] == 10_000
    assert {10, 100, 1000, 10_000} <= set(sizes.tolist())
    late = sizes[(sizes > 60) & ~np.isin(sizes, [100, 1000, 10_000])]
    assert (late % 2 == 1).all()
    assert np.diff(np.log10(sizes[sizes > 60])).max() < 0.03
    shorter = shown_sizes(777)
    np.testing.assert_array_equal(shorter[:-1], sizes[: len(shorter) - 1])


def test_paths_depend_neither_on_how_many_there_are_nor_on_how_long_they_become() -> None:
    many = list(run(ConsistencySettings(n_max=1500, n_paths=250, seed=5)))[-1]
    few = list(run(ConsistencySettings(n_max=600, n_paths=120, seed=5)))[-1]
    rows = len(few.sizes) - 1
    np.testing.assert_array_equal(many.values[:rows, :120], few.values[:rows])


def test_a_history_is_what_the_path_has_seen() -> None:
    draws = Draws(Normal(mu=0, sigma=1), 300, seed=6)
    n = 2 * LENGTH + 9
    seen = np.concatenate([draws.together(index, n) for index in range(n_blocks(n))], axis=1)
    assert seen.shape == (300, n)
    paths = np.array([0, GROUP - 1, GROUP, 299])
    np.testing.assert_array_equal(draws.history(paths, n), seen[paths])


def test_groups_add_up_squares() -> None:
    draws = Draws(Normal(mu=0, sigma=1), 500, seed=7, per_group=4)
    values = draws.together(1, LENGTH).ravel()
    # χ² with 3 degrees: mean 3, variance 6; each within four standard errors.
    assert abs(values.mean() - 3.0) < 4.0 * np.sqrt(6.0 / values.size)
    assert abs(values.var() - 6.0) < 4.0 * np.sqrt(6.0**2 * (2.0 + 12.0 / 3.0) / values.size)

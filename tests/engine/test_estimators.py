"""Named estimators: against NumPy and SciPy, alone and in company, and how they move with the data."""

import itertools
import statistics
from fractions import Fraction
from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import stats

from engine import estimators as rows
from engine.estimators import ESTIMATORS, Rows, Workspace, constant, evaluate, typed
from engine.expression import compile_expression

BLOCK = np.random.default_rng(8).gamma(2.0, size=(50, 23))


def _trimmed(x):
    return stats.trim_mean(x, 0.1, axis=-1)


REFERENCES = {
    "mean": lambda x: x.mean(-1),
    "median": lambda x: np.median(x, -1),
    "trimmed_mean": _trimmed,
    "midrange": lambda x: (x.min(-1) + x.max(-1)) / 2,
    "maximum": lambda x: x.max(-1),
    "variance_n": lambda x: x.var(-1),
    "variance_n_minus_1": lambda x: x.var(-1, ddof=1),
    "variance_n_plus_1": lambda x: x.var(-1, ddof=-1),
    "sd": lambda x: x.std(-1, ddof=1),
    "mad": lambda x: stats.median_abs_deviation(x, axis=-1),
    "exponential_rate": lambda x: 1 / x.mean(-1),
    "constant": lambda x: np.zeros(x.shape[:-1]),
    "first": lambda x: x[..., 0],
}


def test_all_that_the_concept_names_are_here():
    assert set(ESTIMATORS) == set(REFERENCES)
    assert all(name == rule.id and rule.label for name, rule in ESTIMATORS.items())


@pytest.mark.parametrize("name", REFERENCES)
@pytest.mark.parametrize("n", [2, 3, 4, 9, 10, 20, 39, 40, 41, 100, 101])
def test_against_numpy(name, n):
    x = np.random.default_rng(n).standard_t(3, size=(37, n))
    before = x.copy()
    np.testing.assert_allclose(ESTIMATORS[name](x), REFERENCES[name](x), rtol=1e-12, atol=1e-13)
    np.testing.assert_array_equal(x, before)


@pytest.mark.parametrize("name", REFERENCES)
def test_shapes(name):
    rule = ESTIMATORS[name]
    assert rule(BLOCK.reshape(5, 10, 23)).shape == (5, 10)
    assert rule(BLOCK[0]).shape == ()
    np.testing.assert_array_equal(rule(np.empty((0, 4))), np.empty(0))
    np.testing.assert_allclose(rule(BLOCK.reshape(5, 10, 23)).ravel(), rule(BLOCK), rtol=1e-14)
    assert rule([1, 2, 4]) == pytest.approx(REFERENCES[name](np.array([1.0, 2.0, 4.0])))
    for empty in (np.empty((3, 0)), 3.0):
        with pytest.raises(ValueError, match="at least one observation"):
            rule(empty)


@pytest.mark.parametrize("n", [1, 2, 5, 23])
def test_company_changes_no_bit(n):
    rules = [*ESTIMATORS.values(), constant(4.5), typed(compile_expression("max(x) - first(x) + mad(x)"))]
    block = np.ascontiguousarray(BLOCK[:, :n])
    alone = np.column_stack([evaluate(block.copy(), (rule,))[:, 0] for rule in rules])
    work = Workspace()
    for shift in range(len(rules)):
        turned = rules[shift:] + rules[:shift]
        found = evaluate(block.copy(), turned, work)
        np.testing.assert_array_equal(np.roll(found, shift, axis=1), alone)


def test_a_typed_estimator_sees_the_sample_in_its_order():
    rules = [ESTIMATORS["median"], typed(compile_expression("first(x)")), ESTIMATORS["first"]]
    found = evaluate(BLOCK.copy(), rules)
    np.testing.assert_array_equal(found[:, 1], BLOCK[:, 0])
    np.testing.assert_array_equal(found[:, 2], BLOCK[:, 0])
    assert rules[1].label == "first(x)"


def test_one_observation():
    x = np.array([[3.0], [4.0]])
    for name, rule in ESTIMATORS.items():
        found = rule(x)
        if name in ("variance_n_minus_1", "sd"):
            assert np.isnan(found).all(), name
        elif name not in ("exponential_rate", "constant"):
            wanted = [0.0, 0.0] if name.startswith("variance") or name == "mad" else [3.0, 4.0]
            np.testing.assert_array_equal(found, wanted)


def test_undefined_is_silent():
    assert ESTIMATORS["exponential_rate"](np.zeros(4)) == np.inf
    with_infinity = np.array([[np.inf, -np.inf, 1.0, 2.0, 3.0], [np.nan, 1.0, 2.0, 3.0, 4.0]])
    for name in ("mean", "variance_n", "midrange", "median", "trimmed_mean", "mad", "maximum"):
        assert np.isnan(ESTIMATORS[name](with_infinity)[1]), name
    assert ESTIMATORS["median"](with_infinity)[0] == 2.0
    assert np.isnan(ESTIMATORS["midrange"](with_infinity)[0])


def test_means_of_integers_are_exact():
    """Estimates of discrete data sit on a lattice, and equal ones must be equal to the last bit."""
    x = np.random.default_rng(1).integers(0, 2, size=(5000, 49)).astype(float)
    np.testing.assert_array_equal(ESTIMATORS["mean"](x), x.sum(-1) / 49)
    assert ESTIMATORS["variance_n"](np.full(49, 0.1)) < 1e-30


def test_variance_is_two_pass():
    """NIST NumAcc4: offset 10⁷, certified standard deviation 0.1, of which rounding the data leaves 8.3 digits."""
    x = np.concatenate([[10_000_000.2], np.tile([10_000_000.1, 10_000_000.3], 500)])
    assert ESTIMATORS["sd"](x) == pytest.approx(0.1, rel=1e-8)
    exact = [Fraction(value) for value in x]
    variance = statistics.variance(exact)
    assert ESTIMATORS["variance_n_minus_1"](x) == pytest.approx(float(variance), rel=1e-13)


@pytest.mark.parametrize("name", REFERENCES)
@pytest.mark.parametrize(("a", "b"), [(0.0, 1.0), (3.0, 1.0), (0.0, 2.5), (-7.0, 0.3)])
def test_how_it_moves_with_the_data(name, a, b):
    rule = ESTIMATORS[name]
    moved = rule.move(a, b)
    if name == "exponential_rate" and a != 0:
        assert moved is None
        return
    assert moved is not None
    np.testing.assert_allclose(rule(a + b * BLOCK), moved[0] + moved[1] * rule(BLOCK), rtol=1e-11)


def test_nothing_is_known_of_typed_ones():
    rule = typed(compile_expression("mean(x**2)"))
    assert rule.move(0.0, 1.0) == (0.0, 1.0)
    assert rule.move(1.0, 2.0) is None
    assert constant(3.0).move(5.0, 2.0) == (0.0, 1.0)
    assert constant(3.0)(BLOCK)[4] == 3.0


@given(arrays(np.float64, st.tuples(st.integers(1, 4), st.integers(1, 30)), elements=st.integers(-50, 50)))
def test_order_statistics_with_ties(x):
    for name in ("median", "midrange", "maximum", "mad"):
        np.testing.assert_allclose(ESTIMATORS[name](x), REFERENCES[name](x), rtol=1e-15)
    np.testing.assert_allclose(ESTIMATORS["trimmed_mean"](x), _trimmed(x), rtol=1e-13, atol=1e-13)


@pytest.mark.parametrize("order", list(itertools.permutations(["midrange", "maximum", "median"])))
def test_extremes_come_out_the_same_with_a_sort_and_without(order):
    x = np.random.default_rng(5).normal(size=(20, 60))
    found = evaluate(x.copy(), [ESTIMATORS[name] for name in order])
    for column, name in enumerate(order):
        np.testing.assert_allclose(found[:, column], REFERENCES[name](x), rtol=1e-15)


@pytest.mark.parametrize("shape", [(1,), (2,), (7,), (8,), (3, 4, 5), (2, 5, 41), (5, 2, 6)])
def test_row_by_row_is_what_numpy_says_of_any_shape(shape) -> None:
    x = np.random.default_rng(3).normal(2.0, 3.0, size=shape)
    ordered, n = np.sort(x, axis=-1), shape[-1]
    close = partial(pytest.approx, rel=1e-12, abs=1e-14)
    assert rows.sum_of(x) == close(x.sum(axis=-1))
    assert rows.mean_of(x) == close(x.mean(axis=-1))
    assert rows.median_of_sorted(ordered) == close(np.median(x, axis=-1))
    middle = np.median(x, axis=-1, keepdims=True)
    assert rows.mad_of_sorted(ordered) == close(np.median(np.abs(x - middle), axis=-1))
    for q in (0.0, 0.1, 0.25, 0.5, 0.9, 1.0):
        assert rows.quantile_of_sorted(ordered, q) == close(np.quantile(x, q, axis=-1))
    for g in range((n + 1) // 2):
        assert rows.trimmed_mean_of_sorted(ordered, g) == close(stats.trim_mean(x, g / n + 1e-9, axis=-1))
    if n > 1:
        assert rows.variance_of(x) == close(x.var(axis=-1, ddof=1))
    spare = np.empty_like(x)
    assert rows.centred_squares(x, x.mean(axis=-1), spare) == close(x.var(axis=-1) * n)


def test_one_value_has_no_variance_and_nan_is_not_sorted_away() -> None:
    with np.errstate(invalid="ignore"):
        assert np.isnan(rows.variance_of(np.ones((2, 3, 1)))).all()
    holed = np.sort(np.array([[[1.0, np.nan, 0.0, 2.0], [1.0, 2.0, 3.0, 4.0]]]), axis=-1)
    for value in (rows.median_of_sorted(holed), rows.quantile_of_sorted(holed, 0.0), rows.mad_of_sorted(holed),
                  rows.trimmed_mean_of_sorted(holed, 1)):  # fmt: skip
        assert np.isnan(value).tolist() == [[True, False]]


def test_the_median_of_huge_values_is_one_of_them() -> None:
    assert ESTIMATORS["median"]([1.7e308]) == 1.7e308
    assert ESTIMATORS["median"]([-1e308, 1.7e308, 1.75e308]) == 1.7e308


def test_scratch_memory_is_used_again() -> None:
    work = Workspace()
    first = work.spare((4, 3))
    assert first.shape == (4, 3)
    assert work.spare((4, 3)) is first
    assert work.spare((3, 4)).shape == (3, 4)
    calls = []
    block = Rows(BLOCK.copy(), lambda: calls.append(1) or np.empty(BLOCK.shape))
    assert block.mean.shape == (50,)
    assert not calls
    assert block.squares is block.squares
    assert calls == [1]

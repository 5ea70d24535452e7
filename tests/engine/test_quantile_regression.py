"""Least absolute deviations and quantile regression: published values, a linear program, and their own certificate."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linprog

from engine import datasets
from engine.quantile_regression import least_absolute_deviations, pinball, quantile_regression


def by_linear_program(design, y, tau):
    n, p = design.shape
    cost = np.concatenate([np.zeros(p), np.full(n, tau), np.full(n, 1 - tau)])
    table = np.hstack([design, np.eye(n), -np.eye(n)])
    return linprog(cost, A_eq=table, b_eq=y, bounds=[(None, None)] * p + [(0, None)] * (2 * n)).fun


def check(design, y, tau) -> None:
    """The objective of the linear program, reached, and proved best."""
    found = quantile_regression(design, y, tau)
    size = 1.0 + np.abs(y).sum()
    assert found.objective == pytest.approx(by_linear_program(design, y, tau), rel=1e-9, abs=1e-9 * size)
    assert found.objective == pytest.approx(pinball(y - design @ found.coefficients, tau), rel=1e-9, abs=1e-11 * size)
    assert found.dual.max() <= tau + 1e-12
    assert found.dual.min() >= tau - 1 - 1e-12
    assert np.abs(design.T @ found.dual).max() <= 1e-10 * (1.0 + np.abs(design).sum())
    assert abs(found.gap) <= 1e-10 * size
    for line in found.extremes:
        assert pinball(y - design @ line, tau) == pytest.approx(found.objective, rel=1e-7, abs=1e-8 * size)


def stackloss():
    data = datasets.load("stackloss")
    x = np.column_stack([np.ones(21), data["Air.Flow"], data["Water.Temp"], data["Acid.Conc."]])
    return x, data["stack.loss"]


def test_stackloss_as_published() -> None:
    # Koenker's quantreg manual, and Dielman 2005, J. Stat. Comput. Simul. 75:263.
    found = least_absolute_deviations(*stackloss())
    assert found.coefficients == pytest.approx([-39.689855, 0.831884, 0.573913, -0.060870], abs=5e-7)
    assert 2 * found.objective == pytest.approx(42.08116, abs=5e-6)
    assert found.unique


@pytest.mark.parametrize(
    ("tau", "intercept", "slope"),
    [(0.05, 124.8800408, 0.3433611), (0.25, 95.4835396, 0.4741032), (0.5, 81.4822474, 0.5601806),
     (0.75, 62.3965855, 0.6440141), (0.95, 64.1039632, 0.7090685)],
)  # fmt: skip
def test_engel_as_published(tau, intercept, slope) -> None:
    # Koenker & Hallock's fits of Engel's data, as printed in the manual of quantreg.
    data = datasets.load("engel")
    found = quantile_regression(np.column_stack([np.ones(235), data["income"]]), data["foodexp"], tau)
    assert found.coefficients == pytest.approx([intercept, slope], abs=6e-7 * 100)
    assert found.unique


KINDS = {
    "generic": lambda rng, n: (rng.normal(size=n), rng.normal(size=n)),
    "ties": lambda rng, n: (rng.integers(0, 4, n).astype(float), rng.integers(0, 5, n).astype(float)),
    "zeros and ones": lambda rng, n: (rng.integers(0, 2, n).astype(float), rng.integers(0, 2, n).astype(float)),
    "years": lambda rng, n: (1950.0 + np.arange(n), 1e3 * rng.integers(-3, 4, n)),
    "on a line": lambda rng, n: (np.arange(n) * 0.1, 0.3 * np.arange(n) * 0.1 + (np.arange(n) % 7 == 0)),
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@given(st.integers(0, 10**6), st.integers(2, 40), st.sampled_from([0.5, 0.25, 0.1, 0.9, 1 / 3]))
def test_lines_agree_with_the_linear_program(kind, seed, n, tau) -> None:
    x, y = kind(np.random.default_rng(seed), n)
    check(np.column_stack([np.ones(n), x]), y, tau)


@given(st.integers(0, 10**6), st.integers(1, 25), st.integers(1, 4), st.sampled_from([0.5, 0.2, 0.75]))
def test_planes_and_single_columns_agree_with_the_linear_program(seed, n, p, tau) -> None:
    rng = np.random.default_rng(seed)
    design = rng.integers(-2, 3, (n, min(p, n))).astype(float)
    if design.any(axis=0).all():
        check(design, rng.integers(-3, 4, n).astype(float), tau)


@pytest.mark.parametrize(
    ("x", "y", "tau"),
    [
        ([2.0, 4.0, 3.0, 3.0], [0.1, 0.0, 0.0, 0.0], 0.5),
        ([1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0, -5.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 2.0, 1.0], 0.2),
        ([-1.0, -2.0, -2.0, 0.0, 0.0, 1.0, 1.0, -1.0, -5.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 1.0], 0.9),
    ],
)
def test_equal_points_that_rounding_parts_do_not_turn_it_in_circles(x, y, tau) -> None:
    check(np.column_stack([np.ones(len(x)), x]), np.array(y), tau)


def test_one_column_is_a_weighted_median() -> None:
    x = np.array([1.0, 2.0, -3.0, 0.0])
    found = least_absolute_deviations(x[:, None], np.array([5.0, 2.0, -12.0, 7.0]))
    assert found.coefficients == pytest.approx([4.0])  # of the ratios 5, 1, 4 with weights 1, 2, 3
    assert found.unique
    found = least_absolute_deviations(x[:, None], np.array([5.0, 2.0, 3.0, 7.0]))
    assert not found.unique  # of 5, 1, −1: half of the weight lies on either side
    assert sorted(found.extremes[:, 0]) == pytest.approx([-1.0, 1.0])


@pytest.mark.parametrize(("n", "unique"), [(4, False), (5, True)])
def test_the_median_of_an_even_number_is_an_interval(n, unique) -> None:
    y = np.array([1.0, 2.0, 4.0, 9.0, 11.0])[:n]
    found = least_absolute_deviations(np.ones((n, 1)), y)
    assert found.unique is unique
    assert sorted(found.extremes[:, 0]) == ([2.0, 4.0] if n == 4 else [4.0, 4.0])


def test_two_stacks_leave_an_interval_of_slopes() -> None:
    """Any line that passes between the two points of each stack is as good."""
    x, y = np.array([1.0, 1.0, 2.0, 2.0]), np.array([0.0, 1.0, 0.0, 1.0])
    found = least_absolute_deviations(np.column_stack([np.ones(4), x]), y)
    assert not found.unique
    assert sorted(found.extremes[:, 1]) == pytest.approx([-1.0, 1.0])


def test_the_range_of_slopes_is_that_of_the_linear_program() -> None:
    for seed in range(40):
        rng = np.random.default_rng(seed)
        x, y = rng.integers(0, 4, 10).astype(float), rng.integers(0, 3, 10).astype(float)
        if np.ptp(x) == 0:
            continue
        design = np.column_stack([np.ones(10), x])
        found = least_absolute_deviations(design, y)
        best = found.objective
        table = np.hstack([design, np.eye(10), -np.eye(10)])
        row = np.concatenate([np.zeros(2), np.full(20, 0.5)])
        ends = []
        for sign in (1.0, -1.0):
            cost = np.zeros(22)
            cost[1] = sign
            ends.append(sign * linprog(cost, row[None, :], [best + 1e-11], table, y,
                                       bounds=[(None, None)] * 2 + [(0, None)] * 20).fun)  # fmt: skip
        assert sorted(found.extremes[:, 1]) == pytest.approx(ends, abs=1e-7), seed


def test_telephones_have_many_best_lines() -> None:
    data = datasets.load("belgian_phones")
    found = least_absolute_deviations(np.column_stack([np.ones(24), data["year"]]), data["calls"])
    assert found.unique is False
    assert found.extremes[0, 1] < found.extremes[1, 1]


def test_all_x_alike_leaves_the_slope_open() -> None:
    found = least_absolute_deviations(np.column_stack([np.ones(3), np.full(3, 2.0)]), np.array([1.0, 5.0, 2.0]))
    assert not found.unique
    assert found.coefficients == pytest.approx([2.0, 0.0])


@pytest.mark.parametrize("tau", [0.0, 1.0, -1.0, float("nan")])
def test_a_quantile_lies_between_0_and_1(tau) -> None:
    with pytest.raises(ValueError, match=r"tau = .* must lie between 0 and 1"):
        quantile_regression(np.ones((3, 1)), np.arange(3.0), tau)


@given(st.integers(0, 10**6))
def test_nearly_dependent_columns_with_ties_end_and_are_proved(seed) -> None:
    rng = np.random.default_rng(seed)
    n = int(rng.integers(4, 30))
    design = np.column_stack([np.ones(n), 1e6 + rng.integers(0, 5, n), 1950.0 + np.arange(n)])
    y = 1e5 + 0.1 * rng.integers(0, 3, n)
    found = quantile_regression(design, y, float(rng.choice([0.5, 0.1, 0.75])))
    assert abs(found.gap) <= 1e-9 * np.abs(y).sum()
    assert found.balance <= 1e-9 * n

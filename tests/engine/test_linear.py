"""Least squares against certified values and against exact rational arithmetic."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.linear import exact_sums, factored, least_squares, rounding, solved
from tests.engine.nist import PROBLEMS


def digits(found: np.ndarray, known: np.ndarray) -> float:
    """Correct figures of the worst coefficient (NIST's log relative error)."""
    with np.errstate(divide="ignore"):
        return float(np.min(-np.log10(np.abs(found - known) / np.abs(known))))


def rational_least_squares(design: np.ndarray, y: np.ndarray) -> list[Fraction]:
    """The normal equations by elimination in exact arithmetic."""
    rows = [[Fraction(float(value)) for value in row] for row in design]
    sides = [Fraction(float(value)) for value in y]
    p = len(rows[0])
    table = [
        [sum(row[i] * row[j] for row in rows) for j in range(p)]
        + [sum(row[i] * b for row, b in zip(rows, sides, strict=True))]
        for i in range(p)
    ]
    for i in range(p):
        pivot = next(k for k in range(i, p) if table[k][i] != 0)
        table[i], table[pivot] = table[pivot], table[i]
        table[i] = [value / table[i][i] for value in table[i]]
        for k in range(p):
            if k != i:
                table[k] = [a - table[k][i] * b for a, b in zip(table[k], table[i], strict=True)]
    return [row[p] for row in table]


# The certified values have 15 figures, of data that are no binary fractions. Filip's powers of x, rounded to doubles,
# have a solution of their own, which agrees with the certified one in 7.9 figures; see the next test.
@pytest.mark.parametrize(
    ("name", "least"),
    [("Norris", 13.0), ("NoInt1", 14.0), ("Longley", 13.5), ("Filip", 7.0), ("Wampler1", 13.5), ("Wampler2", 13.0)],
)
def test_certified_coefficients(name, least) -> None:
    design, y, certified = PROBLEMS[name]()
    found = least_squares(design, y)
    assert found.unique
    assert digits(found.coefficients, certified) >= least


def test_filip_is_solved_for_the_powers_as_they_are_stored() -> None:
    design, y, _ = PROBLEMS["Filip"]()
    exact = np.array([float(value) for value in rational_least_squares(design, y)])
    assert digits(least_squares(design, y).coefficients, exact) > 12.5


def test_more_digits_than_the_normal_equations() -> None:
    design, y, certified = PROBLEMS["Longley"]()
    normal = np.linalg.solve(design.T @ design, design.T @ y)
    assert digits(least_squares(design, y).coefficients, certified) > digits(normal, certified) + 4


@given(st.integers(0, 10_000), st.integers(2, 12), st.integers(1, 4))
def test_against_exact_arithmetic(seed, n, p) -> None:
    rng = np.random.default_rng(seed)
    p = min(n, p)
    design = np.round(rng.normal(size=(n, p)) * 10.0 ** rng.integers(-2, 5, p), 3) + rng.integers(0, 3)
    y = np.round(rng.normal(1e3, 1.0, n), 3)
    if np.linalg.cond(design / np.maximum(1e-9, np.linalg.norm(design, axis=0))) > 1e6:
        return
    exact = np.array([float(value) for value in rational_least_squares(design, y)])
    found = least_squares(design, y).coefficients
    scale = np.linalg.norm(exact * np.linalg.norm(design, axis=0))
    assert np.abs((found - exact) * np.linalg.norm(design, axis=0)).max() <= 1e-13 * scale


def test_residuals_are_right_where_nearly_all_of_y_is_fitted() -> None:
    x = np.arange(10.0) + 1e8
    off = np.array([1, -1, 0, 0, 1, -1, 0, 1, -1, 0]) * 2.0**-20
    y = 3.0 * x + off
    exact = rational_least_squares(np.column_stack([np.ones(10), x]), y)
    wanted = [float(Fraction(float(b)) - exact[0] - exact[1] * Fraction(float(a))) for a, b in zip(x, y, strict=True)]
    assert np.allclose(least_squares(np.column_stack([np.ones(10), x]), y).residuals, wanted, rtol=1e-6, atol=1e-13)


def test_a_column_that_adds_nothing_is_left_out() -> None:
    x = np.array([1.0, 2.0, 4.0, 7.0])
    y = np.array([1.0, 3.0, 2.0, 5.0])
    found = least_squares(np.column_stack([np.ones(4), x, 2 * x + 1]), y)
    assert not found.unique
    assert found.coefficients[2] == 0.0
    assert np.allclose(found.coefficients[:2], least_squares(np.column_stack([np.ones(4), x]), y).coefficients)


def test_one_x_leaves_the_mean() -> None:
    found = least_squares(np.column_stack([np.ones(3), np.full(3, 5.0)]), np.array([1.0, 2.0, 6.0]))
    assert not found.unique
    assert found.coefficients == pytest.approx([3.0, 0.0], abs=1e-15)


def test_more_columns_than_rows() -> None:
    f = factored(np.array([[1.0, 2.0, 3.0], [1.0, 5.0, 1.0]]))
    assert f.kept == (0, 1)
    found = least_squares(f.design, np.array([3.0, 6.0]), f)
    assert found.rss == pytest.approx(0.0, abs=1e-25)


def test_sums_of_products_cancel_exactly() -> None:
    a = np.array([[1e16, 1.0, -1e16, 1e-8]])
    assert exact_sums(np.zeros((1, 1)), a, np.ones(4))[0] == 1.0 + 1e-8
    third = 1.0 / 3.0
    found = exact_sums(np.array([[-third * third]]), np.array([[third]]), np.array([third]))[0]
    assert found == float(Fraction(third) ** 2 - Fraction(third * third))


@pytest.mark.parametrize("bad", [[[np.nan, 1.0]], [1.0, 2.0]])
def test_what_is_no_design_is_refused(bad) -> None:
    with pytest.raises(ValueError, match="a design is a table"):
        factored(np.array(bad))


@given(st.integers(0, 2**32 - 1), st.integers(1, 6))
def test_a_small_positive_definite_system_is_solved(seed, n) -> None:
    rng = np.random.default_rng(seed)
    root = rng.normal(size=(n + 2, n))
    matrix, known = root.T @ root, rng.normal(size=n)
    rows = np.column_stack([matrix, matrix @ known]).tolist()
    assert np.allclose(solved(rows, [0.0] * n), known, rtol=1e-6 * np.linalg.cond(matrix))


def test_a_pivot_on_its_floor_is_singular() -> None:
    with pytest.raises(np.linalg.LinAlgError, match="singular"):
        solved([[1.0, 1.0, 2.0], [1.0, 1.0, 2.0]], [0.0, 0.0])
    with pytest.raises(np.linalg.LinAlgError, match="singular"):
        solved([[4.0, 1.0]], [4.0])
    assert solved([[4.0, 1.0]], [3.9]) == [0.25]
    assert solved([[2.0, 0.0, 2.0], [0.0, 4.0, 2.0]], [0.0, 0.0]) == [1.0, 0.5]


def test_a_column_of_zeros_is_left_out() -> None:
    x = np.arange(1.0, 6.0)
    found = least_squares(np.column_stack([np.zeros(5), x]), 3.0 * x)
    assert not found.unique
    assert found.coefficients == pytest.approx([0.0, 3.0], rel=1e-15)
    assert factored(np.column_stack([x, np.zeros(5)])).kept == (0,)


@pytest.mark.parametrize("power", [-200, -30, 0, 30, 200])
def test_the_unit_of_a_column_changes_no_digit(power) -> None:
    """Columns are scaled to a norm near 1 by powers of two: another power of two is the same problem, to the bit."""
    rng = np.random.default_rng(5)
    design, y = rng.normal(size=(20, 3)), rng.normal(size=20)
    other = design * np.array([1.0, 2.0**power, 1.0])
    f, g = factored(design), factored(other)
    assert (f.q == g.q).all()
    assert (f.r == g.r).all()
    assert (
        (np.linalg.norm(design / f.scales, axis=0) >= 0.7) & (np.linalg.norm(design / f.scales, axis=0) < 1.5)
    ).all()
    found, known = least_squares(other, y), least_squares(design, y)
    assert found.unique
    assert (found.coefficients * [1.0, 2.0**power, 1.0] == known.coefficients).all()


@pytest.mark.parametrize(("times", "kept"), [(1.03, (0, 1)), (30.0, (0, 1)), (0.97, (0,)), (1e-3, (0,))])
@pytest.mark.parametrize("wide", [1, 6])
def test_columns_count_as_one_where_rounding_cannot_tell_them_apart(times, kept, wide) -> None:
    """The border is 16 max(n, p) ε of a column's norm."""
    border = 16 * 10 * np.finfo(float).eps
    design = np.eye(10)[:, [0, 0, *range(3, 3 + wide)]]
    design[1, 1] = times * border
    assert factored(design).kept == kept + tuple(range(2, 2 + wide))
    assert factored(1.25 * 2.0**9 * design).kept == kept + tuple(range(2, 2 + wide))


def test_how_far_rounding_moves_a_residual() -> None:
    """64 ε of all that is added up for one residual: y and each |x b|."""
    design, y = np.array([[1.0, -2.0], [3.0, 4.0], [0.0, 0.0]]), np.array([5.0, -6.0, 0.0])
    found = rounding(design, y, np.array([2.0, -0.5]))
    assert (found / (64 * np.finfo(float).eps) == [8.0, 14.0, 0.0]).all()


def test_coefficients_of_the_columns_from_those_of_q() -> None:
    """Qᵀ(Xb) leads back to b, whatever the columns' units; what was left out gets 0."""
    rng = np.random.default_rng(6)
    x = rng.normal(size=(9, 3)) * np.array([1.0, 2.0**40, 3e-5])
    b = np.array([2.0, -3e-12, 5e4])
    f = factored(x)
    assert f.coefficients(f.q.T @ (x @ b)) == pytest.approx(b, rel=1e-12)
    g = factored(np.column_stack([x[:, 0], 2.0 * x[:, 0], x[:, 1:]]))
    assert g.kept == (0, 2, 3)
    assert g.coefficients(g.q.T @ (x @ b)) == pytest.approx([2.0, 0.0, -3e-12, 5e4], rel=1e-12)


@pytest.mark.parametrize(
    ("size", "times", "kept"),
    [(0.75, 1.05, True), (0.75, 0.9, False), (1.25 / 512, 0.97, False), (1.25 / 512, 1.03, True)],
)
@pytest.mark.parametrize("more", [False, True])
def test_the_border_of_dependence_at_any_size(size, times, kept, more) -> None:
    """16 max(n, p) ε of the norm that is left after scaling, but of 1 at least; a third column changes nothing."""
    design = size * np.eye(10)[:, [0, 0]]
    norm = size if size > 0.5 else 1.25
    scaled = design * (1.0 if size > 0.5 else 512.0)
    scaled[1, 1] = times * max(1.0, norm) * 16 * 10 * np.finfo(float).eps
    design = scaled if size > 0.5 else scaled / 512.0
    if more:
        design = np.column_stack([design, design[:, 0]])
    assert factored(design).kept == ((0, 1) if kept else (0,))


def test_a_sum_of_columns_that_nearly_depend_on_each_other_is_still_found() -> None:
    """Powers of x far from 0, and one combination of them: orthogonalised once, it would seem to be new."""
    for seed in range(6):
        rng = np.random.default_rng(seed)
        x = np.vander(rng.random(20) + 20.0, 4)
        x = x / np.linalg.norm(x, axis=0)
        assert factored(np.column_stack([x, x @ rng.normal(size=4)])).kept == (0, 1, 2, 3)

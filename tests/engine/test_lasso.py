"""The exact lasso path against the KKT conditions, scikit-learn, and what theory says of its first knots."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import lasso
from engine.lasso import kkt_violation, lasso_path


def problem(rng: np.random.Generator, n: int, d: int, kind: str) -> tuple[np.ndarray, np.ndarray]:
    x = rng.standard_normal((n, d))
    if kind == "duplicate":
        x[:, rng.integers(d)] = x[:, rng.integers(d)]
    elif kind == "correlated":
        x = 0.02 * x + rng.standard_normal((n, 1))
    elif kind == "constant":
        x[:, rng.integers(d)] = 1.0
        x[:, rng.integers(d)] = 0.0
    elif kind == "integers":
        x = rng.integers(-2, 3, (n, d)).astype(float)
    elif kind == "signs":
        x = np.where(x > 0.0, 1.0, -1.0)
    elif kind == "collinear" and d > 2:
        x[:, 0] = x[:, 1] + x[:, 2]
    y = rng.standard_normal(n)
    if kind in ("integers", "signs"):
        y = np.round(2.0 * y)
    return x, y


def breach(x: np.ndarray, y: np.ndarray, weights: np.ndarray, lams: np.ndarray) -> float:
    """The largest breach of the KKT conditions, from the residuals, as a share of the largest correlation.

    What float64 leaves open in Xᵀ(y − Xw) is taken off: it is beyond 1e-9 where huge weights nearly cancel.
    """
    correlations = (y - weights @ x.T) @ x
    largest = float(np.abs(x.T @ y).max())
    bound = (np.abs(correlations) - lams[:, None]).max()
    alive = np.abs(weights) > 1e-12 * np.abs(weights).max(initial=1e-300)
    equality = (np.abs(correlations - lams[:, None] * np.sign(weights)) * alive).max()
    absolute = np.abs(x)
    rounding = 2.0 * np.finfo(float).eps * float((np.abs(weights) @ absolute.T @ absolute).max())
    return (float(max(bound, equality)) - rounding) / largest


KINDS = ("plain", "duplicate", "correlated", "constant", "integers", "signs", "collinear")


@settings(max_examples=400, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1), n=st.integers(1, 50), d=st.integers(1, 50), kind=st.sampled_from(KINDS),
    shares=st.lists(st.floats(0.0, 1.0), min_size=1, max_size=8),
)  # fmt: skip
def test_every_point_of_a_path_meets_the_kkt_conditions(seed, n, d, kind, shares):
    x, y = problem(np.random.default_rng(seed), n, d, kind)
    products = x.T @ y
    if not np.abs(products).max() > 0.0:
        return
    path = lasso_path(x.T @ x, products)
    assert path.knots[0] == pytest.approx(np.abs(products).max(), rel=1e-9)
    assert path.knots[-1] == 0.0
    assert np.all(np.diff(path.knots) < 0.0)
    lams = np.concatenate([path.knots, np.array(shares) ** 3 * path.knots[0]])
    assert breach(x, y, path.at(lams), lams) <= 1e-9


@pytest.mark.parametrize(("seed", "size"), [(18599635, 38), (222332190, 32), (2190857255, 36), (3883097867, 38)])
def test_columns_that_nearly_cancel_still_have_a_path(seed, size):
    """The Gram matrix has a condition of 1e12 and more: what the pivots pile up has to be worked out afresh."""
    x, y = problem(np.random.default_rng(seed), size, size, "correlated")
    path = lasso_path(x.T @ x, x.T @ y)
    lams = np.linspace(0.0, path.knots[0], 300)
    assert breach(x, y, path.at(lams), lams) <= 1e-9


def test_weights_are_those_of_scikit_learn():
    from sklearn.linear_model import lasso_path as theirs

    rng = np.random.default_rng(3)
    for n, d in ((100, 50), (50, 80), (30, 5)):
        x = rng.standard_normal((n, d))
        y = x[:, :3] @ [2.0, -1.0, 0.5] + rng.standard_normal(n)
        path = lasso_path(x.T @ x, x.T @ y)
        lams = np.geomspace(path.knots[0], 1e-2 * path.knots[0], 30)
        _, weights, _ = theirs(x, y, alphas=lams / n, tol=1e-14, max_iter=1_000_000)
        np.testing.assert_allclose(path.at(lams), weights.T, atol=1e-8)


def test_orthogonal_columns_are_soft_thresholded():
    rng = np.random.default_rng(0)
    x = np.linalg.qr(rng.standard_normal((40, 6)))[0]
    y = rng.standard_normal(40)
    least_squares = x.T @ y
    path = lasso_path(x.T @ x, least_squares)
    np.testing.assert_allclose(path.knots[:-1], np.sort(np.abs(least_squares))[::-1], rtol=1e-12)
    for lam in (0.0, 0.1, 0.5, 2.0):
        expected = np.sign(least_squares) * np.maximum(np.abs(least_squares) - lam, 0.0)
        np.testing.assert_allclose(path.at(lam), expected, atol=1e-14)


def test_one_column():
    path = lasso_path(np.array([[4.0]]), np.array([6.0]))
    np.testing.assert_array_equal(path.knots, [6.0, 0.0])
    np.testing.assert_array_equal(path.at(np.array([10.0, 6.0, 3.0, 0.0]))[:, 0], [0.0, 0.0, 0.75, 1.5])


def test_nothing_correlated_with_the_response_gives_one_point():
    path = lasso_path(np.eye(3), np.zeros(3))
    np.testing.assert_array_equal(path.at(np.array([0.0, 1.0])), np.zeros((2, 3)))


def test_a_weight_that_enters_and_leaves_again():
    """Variables do drop: somewhere on this path the number of weights falls as λ falls."""
    rng = np.random.default_rng(2)
    x = rng.standard_normal((40, 30)) + 2.0 * rng.standard_normal((40, 1))
    y = x @ rng.standard_normal(30) + rng.standard_normal(40)
    path = lasso_path(x.T @ x, x.T @ y)
    middles = path.at(0.5 * (path.knots[1:] + path.knots[:-1]))
    assert np.any(np.diff((middles != 0.0).sum(axis=1)) < 0)
    assert kkt_violation(x.T @ x, x.T @ y, path) < 1e-12


def test_a_path_stops_where_asked():
    rng = np.random.default_rng(5)
    x, y = problem(rng, 60, 20, "plain")
    whole = lasso_path(x.T @ x, x.T @ y)
    until = 0.3 * whole.knots[0]
    part = lasso_path(x.T @ x, x.T @ y, until)
    assert part.knots[-1] == until
    lams = np.linspace(until, whole.knots[0], 50)
    np.testing.assert_allclose(part.at(lams), whole.at(lams), atol=1e-14)


def test_a_design_with_fewer_rows_than_columns_ends_in_an_interpolation():
    rng = np.random.default_rng(7)
    x, y = problem(rng, 20, 60, "plain")
    path = lasso_path(x.T @ x, x.T @ y)
    assert np.abs(y - x @ path.at(0.0)).max() < 1e-9
    assert np.count_nonzero(path.at(0.0)) <= 20


@pytest.mark.parametrize("scale", [1e-8, 1e8])
def test_the_path_scales_with_the_data(scale):
    rng = np.random.default_rng(11)
    x, y = problem(rng, 40, 15, "plain")
    plain, scaled = lasso_path(x.T @ x, x.T @ y), lasso_path(scale**2 * (x.T @ x), scale * (x.T @ y))
    np.testing.assert_allclose(scaled.knots, scale * plain.knots, rtol=1e-9)
    np.testing.assert_allclose(scaled.weights, plain.weights / scale, rtol=1e-7, atol=1e-12 / scale)


def test_a_path_that_does_not_end_says_so(monkeypatch):
    """With fewer changes allowed than the path has, no way to follow it comes to its end."""
    monkeypatch.setattr(lasso, "_MOST_PIVOTS", 0)
    rng = np.random.default_rng(2)
    x, y = rng.normal(size=(60, 25)), rng.normal(size=60)
    with pytest.raises(lasso.PathError, match="nearly dependent"):
        lasso_path(x.T @ x, x.T @ y)
    few = lasso_path(x[:, :3].T @ x[:, :3], x[:, :3].T @ y)
    assert few.weights[-1] == pytest.approx(np.linalg.lstsq(x[:, :3], y, rcond=None)[0], rel=1e-10)


def test_nothing_is_lost_to_rounding_in_a_path_of_nothing():
    gram = np.eye(2)
    assert lasso.rounding(gram, lasso_path(gram, np.zeros(2))) == 0.0
    known = lasso.LassoPath(np.array([2.0, 0.0]), np.array([[0.0, 0.0], [2.0, -3.0]]))
    assert lasso.rounding(np.array([[1.0, -0.5], [-0.5, 1.0]]), known) == 2.0 * np.finfo(float).eps * 4.0 / 2.0

"""Ridge, elastic net and cross-validation against normal equations, scikit-learn and refitting each fold."""

import math

import numpy as np
import pytest

from engine.cross_validation import CrossValidation, contiguous_folds, cross_validate
from engine.elastic_net import elastic_net
from engine.lasso import lasso_path
from engine.ridge import Ridge


def chapter() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    legacy = np.random.RandomState(42)
    x = legacy.randn(100, 50)
    truth = np.zeros(50)
    truth[:5] = 1.0, -0.5, 0.8, -1.2, 0.3
    return x, x @ truth + 0.1 * legacy.randn(100), truth


def test_the_chapters_numbers():
    x, y, truth = chapter()
    ridge = Ridge.of(x, y)
    assert np.linalg.norm(truth) == pytest.approx(1.849324200890693, rel=1e-14)
    assert np.linalg.norm(ridge.at(0.0)) == pytest.approx(1.8469764508792705, rel=1e-12)
    assert np.linalg.norm(ridge.at(1.0)) == pytest.approx(1.8107809259997787, rel=1e-12)
    assert np.linalg.norm(ridge.at(0.0) - truth) == pytest.approx(0.09736491661287623, rel=1e-10)
    assert np.linalg.norm(ridge.at(1.0) - truth) == pytest.approx(0.11131812349098016, rel=1e-10)


@pytest.mark.parametrize(("n", "d"), [(100, 50), (20, 60), (30, 1), (1, 4)])
def test_ridge_solves_the_normal_equations(n, d):
    rng = np.random.default_rng(n)
    x, y = rng.standard_normal((n, d)), rng.standard_normal(n)
    lams = np.array([1e-3, 0.5, 10.0])
    ridge = Ridge.of(x, y)
    for lam, weights in zip(lams, ridge.at(lams), strict=True):
        np.testing.assert_allclose((x.T @ x + lam * np.eye(d)) @ weights, x.T @ y, atol=1e-10)
        hat = x @ np.linalg.solve(x.T @ x + lam * np.eye(d), x.T)
        assert ridge.degrees_of_freedom(lam) == pytest.approx(np.trace(hat), rel=1e-9)


def test_least_squares_of_many_solutions_is_the_shortest():
    rng = np.random.default_rng(4)
    x, y = rng.standard_normal((10, 25)), rng.standard_normal(10)
    np.testing.assert_allclose(Ridge.of(x, y).at(0.0), np.linalg.pinv(x) @ y, atol=1e-12)
    assert Ridge.of(x, y).rank == 10


@pytest.mark.parametrize("ratio", [0.1, 0.5, 0.9, 1.0])
@pytest.mark.parametrize("kind", ["plain", "correlated", "wide"])
def test_the_elastic_net_meets_its_kkt_conditions(ratio, kind):
    rng = np.random.default_rng(8)
    x = rng.standard_normal((30, 80) if kind == "wide" else (80, 30))
    if kind == "correlated":
        x = 0.1 * x + rng.standard_normal((80, 1))
    y = x[:, 0] - x[:, 1] + rng.standard_normal(len(x))
    gram, products = x.T @ x, x.T @ y
    lams = np.geomspace(1.0, 1e-3, 60) * np.abs(products).max() / ratio
    weights = elastic_net(gram, products, lams, ratio)
    slack = products - weights @ gram - (1.0 - ratio) * lams[:, None] * weights
    bound = ratio * lams[:, None]
    largest = np.abs(products).max()
    assert (np.abs(slack) - bound).max() <= 1e-10 * largest
    assert (np.abs(slack - bound * np.sign(weights)) * (weights != 0.0)).max() <= 1e-10 * largest


def test_the_elastic_net_is_that_of_scikit_learn():
    from sklearn.linear_model import enet_path

    x, y, _ = chapter()
    lams = np.geomspace(80.0, 0.1, 20)
    _, theirs, _ = enet_path(x, y, l1_ratio=0.5, alphas=lams / 100, tol=1e-14, max_iter=1_000_000)
    np.testing.assert_allclose(elastic_net(x.T @ x, x.T @ y, lams, 0.5), theirs.T, atol=1e-8)


def test_cross_validation_is_that_of_scikit_learn():
    from sklearn.linear_model import LassoCV

    x, y, _ = chapter()
    lams = np.geomspace(np.abs(x.T @ y).max(), 0.1, 25)
    folds = contiguous_folds(100, 10)
    errors = cross_validate(x, y, lams, folds, lambda c, b, ls: lasso_path(c, b, ls[-1]).at(ls), intercept=True)
    found = CrossValidation(lams, np.array(list(errors)))
    theirs = LassoCV(cv=10, tol=1e-13, max_iter=1_000_000, alphas=lams / 100).fit(x, y)
    np.testing.assert_allclose(found.errors.T, theirs.mse_path_, rtol=1e-7)
    assert lams[found.best] == pytest.approx(theirs.alpha_ * 100)


@pytest.mark.parametrize("intercept", [False, True])
def test_each_fold_is_a_fit_to_the_other_rows(intercept):
    rng = np.random.default_rng(9)
    x, y = rng.standard_normal((31, 6)) + 5.0, rng.standard_normal(31) + 20.0
    lams = np.array([30.0, 3.0, 0.3])
    folds = contiguous_folds(31, 4)
    found = list(cross_validate(x, y, lams, folds, lambda c, b, ls: lasso_path(c, b).at(ls), intercept=intercept))
    for rows, errors in zip(folds, found, strict=True):
        rest = np.setdiff1d(np.arange(31), rows)
        mean_x, mean_y = (x[rest].mean(axis=0), y[rest].mean()) if intercept else (0.0, 0.0)
        design, response = x[rest] - mean_x, y[rest] - mean_y
        weights = lasso_path(design.T @ design, design.T @ response).at(lams * len(rest) / 31)
        residuals = (y[rows] - mean_y) - weights @ (x[rows] - mean_x).T
        np.testing.assert_allclose(errors, (residuals**2).mean(axis=1), rtol=1e-9)


def test_the_one_standard_error_rule_takes_the_largest_lambda_within_reach():
    lams = np.array([8.0, 4.0, 2.0, 1.0])
    errors = np.array([[5.0, 2.0, 1.0, 3.0], [7.0, 2.4, 2.0, 3.0]])
    found = CrossValidation(lams, errors)
    assert found.best == 2
    assert found.standard_error[2] == pytest.approx(math.sqrt(0.5) / math.sqrt(2.0))
    assert found.one_standard_error == 2  # 2.2 lies beyond 1.5 + 0.5
    wider = CrossValidation(lams, np.array([[5.0, 2.0, 0.5, 3.0], [7.0, 2.4, 2.5, 3.0]]))
    assert wider.one_standard_error == 1


@pytest.mark.parametrize("k", [0, 1, 6])
def test_impossible_folds_are_refused(k):
    with pytest.raises(ValueError, match="folds of 5 rows"):
        contiguous_folds(5, k)


def test_the_elastic_net_without_any_penalty_is_a_least_squares_fit_of_dependent_columns():
    """λ = 0 and more columns than rows: no single solution, but each meets the normal equations."""
    x = np.random.default_rng(3).normal(size=(4, 7))
    y = np.array([1.0, -2.0, 0.5, 3.0])
    gram, products = x.T @ x, x.T @ y
    found = elastic_net(gram, products, np.array([0.5, 0.0]), 0.5)
    assert x @ found[1] == pytest.approx(y, abs=1e-9)
    c = products - gram @ found[0] - 0.25 * found[0]
    assert np.abs(c).max() <= 0.25 * (1.0 + 1e-12)
    assert c[found[0] != 0] == pytest.approx(0.25 * np.sign(found[0][found[0] != 0]), rel=1e-9)


def test_a_single_fold_has_no_standard_error():
    one = CrossValidation(np.array([1.0, 0.1]), np.array([[2.0, 3.0]]))
    assert np.isnan(one.standard_error).all()

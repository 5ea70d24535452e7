"""Weights of linear smoothers against NumPy, SciPy and scikit-learn, and whole classes against single weights."""

import numpy as np
import pytest
from scipy import interpolate

from engine.smoothers import (
    OrthogonalPolynomials,
    legendre,
    nearest_weights,
    polynomial_weights,
    ridge_weights,
    spline_basis,
    spline_weights,
)
from engine.tradeoff_course import PLACES, course, places_of, weights_at

RNG = np.random.default_rng(5)
EVEN = (np.arange(60) + 0.5) / 60
RANDOM = np.sort(RNG.random(40))
Y = RNG.normal(size=60)
T = np.sort(RNG.random(33))


@pytest.mark.parametrize("degree", [0, 1, 5, 15])
def test_polynomials_are_those_of_numpy(degree) -> None:
    fitted = np.polynomial.Legendre.fit(EVEN, Y, degree, domain=[0.0, 1.0])
    assert polynomial_weights(EVEN, degree, T) @ Y == pytest.approx(fitted(T), rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("x", [EVEN, RANDOM], ids=["even", "random"])
def test_degree_thirty_is_orthogonal_to_rounding(x) -> None:
    basis = OrthogonalPolynomials.over(x, 30)
    assert basis.values.shape == (len(x), 31)
    assert np.abs(basis.values.T @ basis.values - np.eye(31)).max() < 1e-14
    assert np.linalg.cond(basis.values) == pytest.approx(1.0, abs=1e-13)
    # Powers of x, for comparison, have lost everything by then.
    assert np.linalg.cond(np.vander(x, 31)) > 1e15
    assert basis.at(x) == pytest.approx(basis.values, abs=1e-9)


def test_degree_thirty_gives_a_polynomial_of_degree_thirty_back() -> None:
    coefficients = np.random.default_rng(6).normal(size=31)
    there = polynomial_weights(EVEN, 30, T) @ (legendre(EVEN, 30) @ coefficients)
    assert there == pytest.approx(legendre(T, 30) @ coefficients, abs=1e-11)


@pytest.mark.parametrize(("n", "degree"), [(12, 12), (12, 30), (10, 60), (1, 4)])
def test_past_interpolation_the_least_coefficients_pass_through_every_point(n, degree) -> None:
    x, y = (np.arange(n) + 0.5) / n, Y[:n]
    least = np.linalg.pinv(legendre(x, degree)) @ y
    weights = polynomial_weights(x, degree, T)
    assert weights @ y == pytest.approx(legendre(T, degree) @ least, abs=1e-8)
    assert polynomial_weights(x, degree, x) @ y == pytest.approx(y, abs=1e-9)


@pytest.mark.parametrize("k", [1, 4, 40])
def test_neighbours_are_those_of_scikit_learn(k) -> None:
    from sklearn.neighbors import KNeighborsRegressor

    y = Y[:40]
    fitted = KNeighborsRegressor(k).fit(RANDOM[:, None], y)
    assert nearest_weights(RANDOM, k, T) @ y == pytest.approx(fitted.predict(T[:, None]), abs=1e-12)


def test_of_two_neighbours_as_near_the_left_one_counts() -> None:
    x = np.array([0.1, 0.3, 0.5, 0.7])
    assert nearest_weights(x, 1, np.array([0.2, 0.4, 0.6])).argmax(axis=1).tolist() == [0, 1, 2]


@pytest.mark.parametrize("lam", [1e-4, 0.3, 1e3])
def test_ridge_is_that_of_scikit_learn(lam) -> None:
    from sklearn.linear_model import Ridge

    fitted = Ridge(alpha=lam, solver="svd").fit(legendre(EVEN, 12)[:, 1:], Y)
    assert ridge_weights(EVEN, lam, 12, T) @ Y == pytest.approx(fitted.predict(legendre(T, 12)[:, 1:]), abs=1e-9)


@pytest.mark.parametrize("knots", [0, 3, 12])
def test_splines_are_those_of_scipy(knots) -> None:
    inner = np.linspace(0.0, 1.0, knots + 2)
    places = np.concatenate([[0.0] * 3, inner, [1.0] * 3])
    fitted = interpolate.make_lsq_spline(EVEN, Y, places, k=3)
    assert spline_weights(EVEN, knots, T) @ Y == pytest.approx(fitted(T), abs=1e-9)


@pytest.mark.parametrize("knots", [0, 1, 4, 30])
def test_b_splines_are_those_of_scipy(knots) -> None:
    t = np.concatenate([[0.0], T, np.arange(1, knots + 1) / (knots + 1.0), [1.0]])
    places = np.concatenate([[0.0] * 3, np.linspace(0.0, 1.0, knots + 2), [1.0] * 3])
    theirs = interpolate.BSpline.design_matrix(t, places, 3).toarray()
    assert spline_basis(t, knots) == pytest.approx(theirs, abs=1e-14)


@pytest.mark.parametrize("design", ["even", "random"])
@pytest.mark.parametrize(
    ("model", "limit", "n"),
    [("polynomial", 12, 30), ("polynomial", 40, 12), ("knn", 0, 20), ("ridge", 15, 30), ("spline", 12, 20)],
)
def test_a_class_at_once_is_each_of_its_members(model, limit, n, design) -> None:
    x = places_of(design, n, 3)
    whole = course(model, design, n, 3, limit)
    f = np.sin(5.0 * x)
    fits = whole.mean_fits(f)
    assert fits.shape == (len(whole.values), len(PLACES))
    for place, value in enumerate(whole.values.tolist()):
        weights = weights_at(model, x, value, limit, PLACES)
        scale = max(1.0, float(np.abs(weights).max()))
        assert fits[place] == pytest.approx(weights @ f, abs=1e-9 * scale)
        assert whole.gain[place] == pytest.approx(float((weights**2).sum(axis=1).mean()), rel=1e-6)
        assert whole.weights(value) == pytest.approx(weights, abs=1e-8 * scale)


def test_weights_of_what_is_not_compared() -> None:
    x = places_of("even", 20, 0)
    assert course("polynomial", "even", 20, 0, 5).weights(30.0) == pytest.approx(polynomial_weights(x, 30, PLACES))
    assert course("spline", "even", 20, 0, 5).weights(9.0) == pytest.approx(spline_weights(x, 9, PLACES))


@pytest.mark.parametrize("degree", range(4))
def test_a_constant_is_fitted_by_all(degree) -> None:
    for model, value in (("polynomial", degree), ("knn", degree + 1), ("ridge", 10.0**degree), ("spline", degree)):
        weights = weights_at(model, RANDOM, float(value), 20, T)
        assert weights.sum(axis=1) == pytest.approx(np.ones(len(T)), abs=1e-9)

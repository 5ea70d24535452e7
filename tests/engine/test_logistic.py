"""Logistic regression: published fits, numerical derivatives, optima found otherwise, and separability by two roads."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import optimize

from engine import logistic
from engine.level_lines import level_lines
from engine.logistic_surface import profile

# Temperature (°F) and damage of 23 shuttle flights: Dalal, Fowlkes & Hoadley 1989, J. Amer. Statist. Assoc. 84:945.
TEMPERATURE = (66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58)
DAMAGE = (0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1)


def drawn(seed: int, n: int, d: int = 3, scale: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    x = np.column_stack([np.ones(n), scale * rng.standard_normal((n, d - 1))])
    return x, (rng.random(n) < 0.5 + 0.3 * np.tanh(x[:, 1] / scale)).astype(float)


def test_the_shuttle_flights_as_published() -> None:
    x = np.column_stack([np.ones(23), TEMPERATURE])
    y = np.array(DAMAGE, dtype=float)
    fit = logistic.fit(x, y)
    assert fit.weights == pytest.approx([15.0429, -0.2322], abs=5e-5)
    assert logistic.standard_errors(x, fit.weights) == pytest.approx([7.3786, 0.1082], abs=5e-5)
    assert 2 * fit.nll == pytest.approx(20.315, abs=5e-4)
    assert fit.converged
    assert logistic.certified_overlap(x, y, fit.weights)


def test_one_weight_has_a_closed_form() -> None:
    x, y = np.ones((10, 1)), np.repeat([1.0, 0.0], [7, 3])
    fit = logistic.fit(x, y)
    assert fit.weights[0] == pytest.approx(math.log(7 / 3), rel=1e-14)
    assert logistic.standard_errors(x, fit.weights)[0] == pytest.approx(math.sqrt(1 / 7 + 1 / 3), rel=1e-12)


@pytest.mark.parametrize("z", [-1e308, -745.2, -40.0, -1e-9, 0.0, 1e-9, 36.8, 745.2, 1e308])
def test_stable_forms_at_any_logit(z) -> None:
    found, p = logistic.softplus(np.array([z]))[0], logistic.sigmoid(np.array([z]))[0]
    if z > 700:
        assert (found, p) == (z, 1.0)
    elif z < -700:
        assert 0.0 <= p == found <= 1e-300
    else:
        assert found == pytest.approx(math.log1p(math.exp(z)), rel=1e-14)
        assert p == pytest.approx(1.0 / (1.0 + math.exp(-z)), rel=1e-14)


@pytest.mark.parametrize("lam", [0.0, 2.5])
def test_gradient_and_hessian_against_differences(lam) -> None:
    x, y = drawn(1, 60)
    theta, h = np.array([0.3, -1.1, 0.7]), 1e-5
    steps = h * np.eye(3)
    value = [(logistic.nll(x, y, theta + e) - logistic.nll(x, y, theta - e)) / (2 * h) for e in steps]
    assert logistic.gradient(x, y, theta) == pytest.approx(value, rel=1e-7)
    slope = [(logistic.gradient(x, y, theta + e) - logistic.gradient(x, y, theta - e)) / (2 * h) for e in steps]
    assert logistic.information(x, theta) == pytest.approx(np.array(slope), rel=1e-7, abs=1e-7)
    move, decrement = logistic.newton_step(x, y, theta, lam)
    g, hessian = logistic.gradient(x, y, theta) + lam * theta, logistic.information(x, theta) + lam * np.eye(3)
    assert move == pytest.approx(-np.linalg.solve(hessian, g), rel=1e-10)
    assert decrement == pytest.approx(g @ np.linalg.solve(hessian, g), rel=1e-10)


@pytest.mark.parametrize("lam", [0.0, 0.5, 30.0])
@pytest.mark.parametrize("seed", range(3))
def test_the_optimum_without_derivatives(seed, lam) -> None:
    x, y = drawn(seed, 80)
    fit = logistic.fit(x, y, lam)
    found = optimize.minimize(
        lambda w: np.logaddexp(0.0, x @ w).sum() - y @ (x @ w) + 0.5 * lam * (w @ w),
        np.zeros(3), method="Nelder-Mead", options={"xatol": 1e-9, "fatol": 1e-12, "maxiter": 4000},
    )  # fmt: skip
    assert fit.weights == pytest.approx(found.x, abs=1e-6)
    assert fit.gradient_norm < 1e-11
    assert fit.converged


def test_features_in_any_unit_are_fitted_alike() -> None:
    x, y = drawn(4, 200)
    units = np.array([1.0, 1e-7, 1e6])
    plain, scaled = logistic.fit(x, y), logistic.fit(x * units, y)
    assert scaled.weights * units == pytest.approx(plain.weights, rel=1e-9)
    assert logistic.certified_overlap(x * units, y, scaled.weights)


def test_many_points_at_once() -> None:
    x, y = drawn(5, 1300)
    thetas = np.random.default_rng(0).normal(0, 20, (7, 3))
    each = [logistic.nll(x, y, theta) for theta in thetas]
    assert logistic.nll_many(x, y, thetas) == pytest.approx(each, rel=1e-13)


def test_curvature_stays_below_the_smoothness() -> None:
    x, _ = drawn(6, 50)
    top = logistic.smoothness(x)
    assert logistic.curvature(x, np.zeros(3)) == pytest.approx(top, rel=1e-12)
    assert logistic.curvature(x, np.array([1.0, 2.0, -1.0])) < top


# -- separability -----------------------------------------------------------------------------------------------------

PLAIN = np.array([[1, -2, 0], [1, -1, 1], [1, 1, -1], [1, 2, 0.5]], dtype=float)
TOUCHING = np.array([[1, -1, 0], [1, 0, 1], [1, 0, 0], [1, 1, 0], [1, 0, 0.5]], dtype=float)
SEPARABLE = {
    "complete": (PLAIN, [0, 0, 1, 1], "complete"),
    "one label": (PLAIN, [1, 1, 1, 1], "complete"),
    "touching": (TOUCHING, [0, 1, 1, 1, 0], "quasi-complete"),
    "crossed": (PLAIN, [0, 1, 0, 1], "complete"),
}


@pytest.mark.parametrize(("x", "y", "kind"), SEPARABLE.values(), ids=SEPARABLE)
def test_separable_labels_come_with_a_certificate(x, y, kind) -> None:
    y = np.array(y, dtype=float)
    found, direction = logistic.separation(x, y)
    margins = np.where(y > 0, 1, -1) * (x @ direction)
    assert found == kind
    assert np.linalg.norm(direction) == pytest.approx(1.0)
    assert margins.min() > 0 if kind == "complete" else margins.min() >= -1e-9
    assert margins.max() > 1e-6
    # Along a certificate the likelihood only grows.
    losses = [logistic.nll(x, y, t * direction) for t in (0.0, 1.0, 10.0, 100.0, 1000.0)]
    assert losses == sorted(losses, reverse=True)
    assert not logistic.certified_overlap(x, y, logistic.fit(x, y).weights)


def test_overlapping_labels_have_no_certificate() -> None:
    x, y = drawn(7, 40)
    assert logistic.separation(x, y) == ("none", None)


def test_under_a_prior_separable_labels_have_an_optimum() -> None:
    y = np.array([0.0, 0.0, 1.0, 1.0])
    fit = logistic.fit(PLAIN, y, 0.1)
    assert fit.converged
    assert fit.gradient_norm < 1e-12
    assert fit.weights[1] > 1.0


small = st.integers(-3, 3)


@given(st.lists(st.tuples(small, small, st.booleans()), min_size=4, max_size=14))
def test_the_two_roads_to_separability_agree(points) -> None:
    table = np.array(points, dtype=float)
    x, y = np.column_stack([np.ones(len(table)), table[:, :2]]), table[:, 2]
    if not logistic.full_rank(x):
        return
    fit = logistic.fit(x, y)
    overlap = fit.converged and logistic.certified_overlap(x, y, fit.weights)
    kind, direction = logistic.separation(x, y)
    assert overlap == (kind == "none")
    if direction is not None:
        margins = np.where(y > 0, 1, -1) * (x @ direction)
        # On a lattice a margin is either zero or far from it.
        assert margins.min() > (1e-3 if kind == "complete" else -1e-9)


@given(st.lists(st.tuples(small, small), min_size=4, max_size=12), st.tuples(small, small, small))
def test_labels_by_the_side_of_a_line_are_found_separable(points, line) -> None:
    x = np.column_stack([np.ones(len(points)), np.array(points, dtype=float)])
    side = x @ np.array(line, dtype=float)
    kind, _ = logistic.separation(x, (side > 0).astype(float))
    if (side > 0).any() or (side < 0).any():
        assert kind != "none"


# -- the surface and its lines -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("n", "lam", "plane"), [(40, 0.0, (1, 2)), (600, 0.0, (0, 1)), (600, 25.0, (0, 2))])
def test_the_profile_against_a_search_in_the_third_weight(n, lam, plane) -> None:
    x, y = drawn(8, n)
    best = logistic.fit(x, y, lam).weights
    grid = np.linspace(-1.0, 2.0, 31), np.linspace(-2.0, 1.0, 29)
    heights, _ = profile(x, y, lam, plane, grid, best)
    third = 3 - sum(plane)
    for row, column in ((0, 0), (28, 30), (14, 3), (7, 22)):
        theta = np.zeros(3)
        theta[list(plane)] = grid[0][column], grid[1][row]
        axis = np.eye(3)[third]

        def value(c, theta=theta, axis=axis) -> float:
            w = theta + c * axis
            return logistic.nll(x, y, w) + 0.5 * lam * float(w @ w)

        least = optimize.minimize_scalar(value, bracket=(-1.0, 1.0), tol=1e-12).fun
        # Level lines stand some thousandths of the whole range apart at least.
        assert heights[row, column] == pytest.approx(least, abs=2e-6 * n)


def test_level_lines_of_a_bowl_lie_on_circles() -> None:
    x, y = np.linspace(-2, 2, 161), np.linspace(-2, 2, 141)
    heights = x**2 + y[:, None] ** 2
    for level in (0.3017, 1.0013, 2.5011):
        found = level_lines(x, y, heights, np.array([level]))
        ends = found.reshape(-1, 2)
        assert np.hypot(*ends.T) == pytest.approx(math.sqrt(level), abs=2e-4)
        # A closed line: every end belongs to two pieces, and the pieces make up the circle's length.
        assert len(np.unique(ends.round(9), axis=0)) == len(found)
        length = np.hypot(found[:, 2] - found[:, 0], found[:, 3] - found[:, 1]).sum()
        assert length == pytest.approx(2 * math.pi * math.sqrt(level), rel=2e-3)


def test_level_lines_part_a_saddle_by_its_centre() -> None:
    x = y = np.array([0.0, 1.0])
    for centre, level in ((0.5, 0.4), (0.5, 0.6)):
        heights = np.array([[1.0, 0.0], [0.0, 1.0]])
        found = level_lines(x, y, heights, np.array([level]))
        assert len(found) == 2
        middles = 0.5 * (found[:, :2] + found[:, 2:])
        # The pieces cut off the corners that lie on the other side of the level than the centre.
        high = centre > level
        off = {(int(a > 0.5), int(b > 0.5)) for a, b in middles}
        assert off == ({(1, 0), (0, 1)} if high else {(0, 0), (1, 1)})


def test_level_lines_leave_out_what_is_no_number() -> None:
    x = y = np.linspace(0, 1, 5)
    heights = np.add.outer(y, x)
    heights[2, 2] = np.nan
    found = level_lines(x, y, heights, np.array([0.9]))
    assert np.isfinite(found).all()
    assert found[:, [0, 2]] + found[:, [1, 3]] == pytest.approx(0.9)


def test_newtons_step_is_halved_where_it_overshoots() -> None:
    """From far out Newton's full step on a logistic loss goes to the other side, and higher up."""
    x, y = np.array([[1.0], [1.0], [1.0]]), np.array([1.0, 0.0, 1.0])
    theta = np.array([4.0])
    p = 1.0 / (1.0 + math.exp(-4.0))
    whole = -(3 * p - 2.0) / (3 * p * (1.0 - p))  # −f′/f″
    step, decrement = logistic.newton_step(x, y, theta)
    share = step[0] / whole
    assert math.log2(share) == pytest.approx(round(math.log2(share)), abs=1e-9)
    assert share < 1.0
    assert decrement == pytest.approx((3 * p - 2.0) ** 2 / (3 * p * (1.0 - p)), rel=1e-12)

    def loss(t: float) -> float:
        return 3 * math.log1p(math.exp(t)) - 2 * t

    assert loss(4.0 + step[0]) <= loss(4.0) < loss(4.0 + 2 * step[0])


def test_without_information_there_is_no_covariance() -> None:
    x = np.array([[1.0, 0.0], [2.0, 0.0], [1.0, 0.0]])
    assert logistic.covariance(x, np.zeros(2)) is None
    twice = np.array([[1.0, 2.0], [2.0, 4.0], [-1.0, -2.0]])
    assert logistic.covariance(twice, np.zeros(2)) is None
    assert logistic.standard_errors(twice, np.zeros(2)) is None
    # At θ = 0 every weight is ¼: H = XᵀX/4 + λ.
    assert logistic.covariance(x, np.zeros(2), lam=0.5) == pytest.approx(np.diag([1 / 2.0, 2.0]), rel=1e-14)


@pytest.mark.parametrize("lam", [0.0, 2.0])
def test_the_profile_over_a_feature_of_zeros_is_the_loss_itself(lam) -> None:
    """A third weight that touches nothing is best at 0, whatever the others are."""
    x, y = drawn(3, 30)
    x = np.column_stack([x[:, 0], x[:, 1], np.zeros(30)])
    grid = np.linspace(-1.0, 1.0, 7), np.linspace(-0.5, 1.5, 5)
    heights, _ = profile(x, y, lam, (0, 1), grid, np.zeros(3))
    for row, column in ((0, 0), (4, 6), (2, 3)):
        w = np.array([grid[0][column], grid[1][row], 0.0])
        assert heights[row, column] == pytest.approx(logistic.nll(x, y, w) + 0.5 * lam * float(w @ w), abs=1e-4)

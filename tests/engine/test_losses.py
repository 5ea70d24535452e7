"""Losses against SciPy, closed forms and numerical derivatives, at every logit without a warning."""

import math
import warnings
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, optimize, special, stats

from engine import losses
from engine.one_weight import CROSS_ENTROPY, SQUARED, OneWeight, descend
from engine.temperature import best_temperature, loss_at

LOGITS = np.array([-1e308, -1e6, -800.0, -745.2, -40.0, -1.5, -1e-9, 0.0, 1e-300, 0.3, 36.9, 710.0, 1e6, 1e308])
finite = st.floats(-1e300, 1e300)


def test_links_agree_with_scipy_at_every_logit() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = losses.sigmoid(LOGITS), losses.log_sigmoid(LOGITS), losses.softplus(LOGITS)
    assert np.allclose(found[0], special.expit(LOGITS), rtol=4e-16, atol=0.0)
    assert np.allclose(found[1], special.log_expit(LOGITS), rtol=4e-16, atol=0.0)
    assert np.allclose(found[2], -special.log_expit(-LOGITS), rtol=4e-16, atol=0.0)


@given(st.lists(st.floats(-700, 700), min_size=2, max_size=9))
def test_softmax_agrees_with_scipy(row) -> None:
    z = np.array(row)
    assert np.allclose(losses.log_softmax(z), special.log_softmax(z), rtol=1e-14, atol=1e-15)
    assert np.allclose(losses.softmax(z), special.softmax(z), rtol=1e-13, atol=0.0)
    assert losses.logsumexp(z) == pytest.approx(special.logsumexp(z), rel=1e-14, abs=1e-14)


@given(st.lists(finite, min_size=2, max_size=6), st.integers(0, 1))
def test_no_logit_warns_or_gives_nan(row, y) -> None:
    z = np.array(row)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for made in (
            losses.log_softmax(z), losses.softmax(z), losses.logsumexp(z), losses.sigmoid(z),
            losses.binary_cross_entropy_from_logit(y, z), losses.cross_entropy_gradient(y, z),
            losses.squared_gradient(y, z), losses.squared_error_from_logit(y, z),
            losses.cross_entropy(np.eye(len(z)), np.tile(z, (len(z), 1))),
        ):  # fmt: skip
            assert not np.isnan(made).any()


def test_binary_cross_entropy_is_the_bernoulli_log_likelihood() -> None:
    p = np.array([0.9, 0.1, 0.8, 0.7, 0.3])
    for y in (0, 1):
        assert np.allclose(losses.binary_cross_entropy(y, p), -stats.bernoulli(p).logpmf(y), rtol=1e-14)
        assert np.allclose(losses.bernoulli_likelihood(y, p), stats.bernoulli(p).pmf(y), rtol=1e-15)
    z = special.logit(p)
    assert np.allclose(losses.binary_cross_entropy_from_logit(0.3, z), losses.binary_cross_entropy(0.3, p), rtol=1e-14)


def test_certainty_costs_nothing_or_everything() -> None:
    y, p = np.array([0, 1, 0, 1, 0.5, 0.5]), np.array([0, 1, 1, 0, 0, 1])
    assert losses.binary_cross_entropy(y, p).tolist() == [0.0, 0.0, math.inf, math.inf, math.inf, math.inf]
    assert losses.bernoulli_likelihood(y, p).tolist() == [1.0, 1.0, 0.0, 0.0, 0.0, 0.0]
    assert losses.binary_cross_entropy(1, losses.clipped(0.0, 1e-15)) == pytest.approx(-math.log(1e-15))


def test_cross_entropy_of_one_hot_rows_is_minus_log_softmax() -> None:
    z = np.random.default_rng(1).normal(size=(7, 4)) * 5
    classes = np.array([0, 1, 2, 3, 3, 0, 2])
    expected = -special.log_softmax(z, axis=1)[np.arange(7), classes]
    assert np.allclose(losses.cross_entropy(losses.one_hot(classes, 4), z), expected, rtol=1e-14)
    two = np.column_stack([np.zeros(7), z[:, 0]])
    as_binary = losses.binary_cross_entropy_from_logit(1.0, z[:, 0])
    assert np.allclose(losses.cross_entropy(losses.one_hot(np.ones(7), 2), two), as_binary, rtol=1e-13)


def test_smoothed_targets_sum_to_one_and_bound_the_loss() -> None:
    t = losses.smoothed(losses.one_hot([0, 2], 3), 0.3)
    assert np.allclose(t, [[0.8, 0.1, 0.1], [0.1, 0.1, 0.8]], rtol=1e-15)
    assert np.allclose(losses.cross_entropy(t, np.log(t)), stats.entropy(t, axis=1), rtol=1e-14)


def test_brier_over_classes_is_twice_that_of_one_of_two() -> None:
    p = np.array([0.2, 0.9])
    both = np.column_stack([1 - p, p])
    assert np.allclose(losses.brier(losses.one_hot([1, 0], 2), both), 2 * losses.squared_error([1, 0], p))


@given(st.floats(-12, 12), st.floats(0, 1))
def test_gradients_are_derivatives(z: float, y: float) -> None:
    h = 1e-4
    pairs = (
        (losses.binary_cross_entropy_from_logit, losses.cross_entropy_gradient),
        (lambda label, at: (losses.sigmoid(at) - label) ** 2, losses.squared_gradient),
    )
    for loss, gradient in pairs:
        if y in (0.0, 1.0) or loss is losses.binary_cross_entropy_from_logit:
            numerical = (float(loss(y, z + h)) - float(loss(y, z - h))) / (2 * h)
            assert float(gradient(y, z)) == pytest.approx(numerical, rel=1e-5, abs=1e-9)


def test_the_squared_gradient_keeps_its_digits_where_it_vanishes() -> None:
    # 2(p − 1)p(1 − p) at z = −50 is −2e^−50 to all digits, far below what 1 − p could tell.
    assert float(losses.squared_gradient(1.0, -50.0)) == pytest.approx(-2 * math.exp(-50), rel=1e-14)
    assert float(losses.cross_entropy_gradient(1.0, -50.0)) == -1.0


@given(st.lists(st.floats(1e-9, 1.0), min_size=1, max_size=400))
def test_running_products_neither_under_nor_overflow(factors) -> None:
    whole = Fraction(1)
    for factor in factors:
        whole *= Fraction(factor)
    last = losses.products(factors)[-1]
    by_integers = math.log(whole.numerator) - math.log(whole.denominator)
    assert last.log == pytest.approx(by_integers, rel=1e-12, abs=1e-12)
    assert last.value == pytest.approx(float(whole), rel=1e-12)


def test_a_product_with_a_nought_is_nought_and_stays_so() -> None:
    found = losses.products([0.5, 0.0, 0.5])
    assert [product.value for product in found] == [0.5, 0.0, 0.0]
    assert found[-1].log == -math.inf


# -- scoring ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("truth", [0.0, 0.1, 0.5, 0.7, 1.0])
@pytest.mark.parametrize("score", losses.SCORES)
def test_the_best_statement_is_the_minimum_of_the_expected_loss(score: str, truth: float) -> None:
    stated = np.linspace(0.0, 1.0, 1001)
    expected = losses.expected_loss(score, stated, truth)
    best = losses.best_statement(score, truth)
    if best is None:
        assert np.ptp(expected) < 1e-15
    else:
        assert stated[np.argmin(expected)] == pytest.approx(best, abs=1e-12)


def test_expected_losses_are_expectations_over_the_event() -> None:
    for s in (0.2, 0.9):
        by_hand = {
            "cross_entropy": -0.3 * math.log(s) - 0.7 * math.log(1 - s),
            "squared": 0.3 * (s - 1) ** 2 + 0.7 * s**2,
            "absolute": 0.3 * abs(s - 1) + 0.7 * s,
        }
        for score, value in by_hand.items():
            assert float(losses.expected_loss(score, s, 0.3)) == pytest.approx(value, rel=1e-14)


# -- one weight -------------------------------------------------------------------------------------------------------

X = np.array([-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0])
Y = np.array([0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0])
SOFT = np.array([0.1, 0.0, 0.8, 0.2, 0.9, 0.3, 1.0, 0.7])


@pytest.mark.parametrize("y", [Y, SOFT], ids=["hard", "soft"])
@pytest.mark.parametrize("loss", [CROSS_ENTROPY, SQUARED])
def test_the_gradient_in_one_weight_integrates_to_the_loss(loss: str, y) -> None:
    model = OneWeight(X, y)
    for a, b in ((-9.0, -2.0), (-2.0, 0.4), (0.4, 7.0)):
        rise, _ = integrate.quad(lambda w: model.gradient(loss, w), a, b, epsabs=1e-13)
        ends = model.losses(loss, np.array([a, b]))
        assert rise == pytest.approx(ends[1] - ends[0], rel=1e-10)


@pytest.mark.parametrize("y", [Y, SOFT], ids=["hard", "soft"])
@pytest.mark.parametrize("loss", [CROSS_ENTROPY, SQUARED])
def test_the_minimiser_against_a_derivative_free_search(loss: str, y) -> None:
    model = OneWeight(X, y)
    found = optimize.minimize_scalar(lambda w: float(model.losses(loss, np.array([w]))[0]), bounds=(-3, 5),
                                     method="bounded", options={"xatol": 1e-10})  # fmt: skip
    assert model.minimiser(loss) == pytest.approx(found.x, abs=1e-6)
    assert abs(model.gradient(loss, model.minimiser(loss))) < 1e-15


def test_separable_examples_have_no_minimum() -> None:
    model = OneWeight(np.array([-1.0, 2.0]), np.array([0.0, 1.0]))
    assert model.minimiser(CROSS_ENTROPY) is None
    assert model.minimiser(SQUARED) is None
    assert OneWeight(np.zeros(2), np.array([0.0, 1.0])).minimiser(CROSS_ENTROPY) is None
    *_, last = descend(model, CROSS_ENTROPY, 0.0, 1.0, 0.01, 50)
    assert (last.steps, len(last.path), last.finished) == (None, 51, True)


def test_cross_entropy_is_convex_in_the_weight_and_squared_error_is_not() -> None:
    w = np.linspace(-12.0, 12.0, 241)
    bends = {loss: np.diff(OneWeight(X, Y).losses(loss, w), 2) for loss in (CROSS_ENTROPY, SQUARED)}
    assert (bends[CROSS_ENTROPY] > 0).all()
    assert (bends[SQUARED] < -1e-4).any()


@pytest.mark.parametrize(
    ("loss", "naive"), [(CROSS_ENTROPY, lambda p: p - Y), (SQUARED, lambda p: 2 * (p - Y) * p * (1 - p))]
)
def test_a_descent_is_the_textbook_loop(loss: str, naive) -> None:
    *_, last = descend(OneWeight(X, Y), loss, -8.0, 1.0, 0.01, 5000)
    w = -8.0
    for place in range(1, len(last.path)):
        w -= np.mean(naive(special.expit(w * X)) * X)
        assert last.path[place] == pytest.approx(w, rel=1e-9, abs=1e-12)
    away = np.abs(last.path - last.target)
    assert away[-1] <= 0.01 < away[:-1].min()
    assert last.steps == len(last.path) - 1


# -- temperature ------------------------------------------------------------------------------------------------------


def test_the_best_temperature_against_a_derivative_free_search() -> None:
    rng = np.random.default_rng(3)
    for scale in (0.3, 1.0, 20.0):
        logits = scale * rng.normal(size=(40, 4))
        classes = np.where(rng.random(40) < 0.7, logits.argmax(axis=1), rng.integers(0, 4, 40))
        targets = losses.smoothed(losses.one_hot(classes, 4), 0.05)
        found = optimize.minimize_scalar(lambda u, t=targets, z=logits: loss_at(math.exp(-u), t, z), bounds=(-6, 8),
                                         method="bounded", options={"xatol": 1e-9})  # fmt: skip
        assert best_temperature(targets, logits) == pytest.approx(math.exp(found.x), rel=1e-6)


def test_no_best_temperature_where_all_is_right_or_all_is_wrong() -> None:
    logits = np.array([[2.0, 0.0], [-1.0, 3.0]])
    right = losses.one_hot([0, 1], 2)
    assert best_temperature(right, logits) is None
    assert best_temperature(1.0 - right, logits) is None
    assert best_temperature(right, np.zeros((2, 2))) is None


def test_a_minimum_far_out_has_its_closed_form() -> None:
    """All examples at x = c with mean outcome p: w = logit(p)/c, whichever side of 0 it lies on."""
    for share, at in ((0.99, 1.0), (0.01, 1.0), (0.98, 0.25), (0.02, 0.25)):
        model = OneWeight(np.full(3, at), np.full(3, share))
        assert model.minimiser(CROSS_ENTROPY) == pytest.approx(special.logit(share) / at, rel=1e-12)


def test_a_temperature_below_all_that_is_told_is_none() -> None:
    """Two logits 0 and −g, the label (1 − q, q): 1/T = log((1 − q)/q)/g, here far beyond 10¹²."""
    targets, gap = np.array([[1.0 - 1e-9, 1e-9]]), 1e-13
    assert best_temperature(targets, np.array([[0.0, -gap]])) is None
    found = best_temperature(targets, np.array([[0.0, -1.0]]))
    assert found == pytest.approx(1.0 / math.log((1.0 - 1e-9) / 1e-9), rel=1e-9)

"""The target: exact numbers against closed forms and quadrature, empirical ones against the exact."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from engine import shrinkage, target_shots
from engine.concepts import target
from engine.concepts.target import CONCEPT, TargetSettings
from engine.plane import PlaneSums, summarise
from engine.settings import SettingError

MODES = {
    "aim": {},
    "shrunk": {"mode": "shrinkage", "shrink": 0.6, "n": 7},
    "overshrunk": {"mode": "shrinkage", "shrink": -0.4},
    "james_stein_near": {"mode": "james_stein", "centre_x": 0.1, "centre_y": 0.0, "dimension": 3, "n": 4},
    "james_stein_far": {"mode": "james_stein", "centre_x": 3.0, "centre_y": -1.0, "dimension": 10, "n": 4},
    "mean_variance_n": {"mode": "mean_variance", "divisor": "n", "n": 5},
    "mean_variance_n_minus_1": {"mode": "mean_variance", "divisor": "n_minus_1", "n": 5},
}


def test_the_default_board_is_pythagoras() -> None:
    read = CONCEPT.last(TargetSettings(bias_x=1.2, bias_y=0.9, spread=1.2)).readouts
    assert read["bias_squared"] == pytest.approx(2.25, rel=1e-14)
    assert read["variance"] == pytest.approx(1.44, rel=1e-14)
    assert read["mse"] == pytest.approx(3.69, rel=1e-14)
    assert read["rmse"] == pytest.approx(math.hypot(1.5, 1.2), rel=1e-14)


@pytest.mark.parametrize("values", MODES.values(), ids=MODES)
def test_simulation_agrees_with_the_exact_numbers(values) -> None:
    result = CONCEPT.last(TargetSettings(shots=40_000, seed=5, **values))
    assert max(result.verdicts.values()) < 4.0
    covariance = np.cov(result.shots.T)
    error = np.sqrt(2.0 / 40_000) * np.trace(result.covariance)
    assert np.abs(covariance - result.covariance).max() < 6 * error


@pytest.mark.parametrize("values", MODES.values(), ids=MODES)
def test_the_empirical_identity_holds_to_the_last_digits(values) -> None:
    read = CONCEPT.last(TargetSettings(shots=777, **values)).readouts
    shots = CONCEPT.last(TargetSettings(shots=777, **values)).shots
    assert read["empirical_mse"] == pytest.approx(np.mean(np.sum(shots**2, axis=1)), rel=1e-12)
    assert read["empirical_variance"] == pytest.approx(np.var(shots, axis=0).sum(), rel=1e-12)
    assert read["empirical_bias_squared"] == pytest.approx(np.sum(shots.mean(axis=0) ** 2), rel=1e-10, abs=1e-15)


def test_inverse_moments_of_noncentral_chi_squared_by_quadrature() -> None:
    for m, noncentrality in ((5, 0.0), (5, 3.0), (12, 40.0), (9, 900.0)):
        law = stats.ncx2(m, noncentrality) if noncentrality else stats.chi2(m)
        for power, found in zip((1, 2), shrinkage.inverse_moments(m, noncentrality), strict=True):
            # In w = √v the integrand is smooth down to 0, where the midpoint rule needs no value.
            top = math.sqrt(law.mean() + 15 * law.std())
            w = (np.arange(20_000) + 0.5) * (top / 20_000)
            by_sum = np.sum(w ** (1 - 2 * power) * 2 * law.pdf(w * w)) * (w[1] - w[0])
            assert found == pytest.approx(by_sum, rel=1e-8)


def test_james_stein_beats_the_mean_in_total_for_every_centre() -> None:
    for d in (3, 5, 20):
        for distance in (0.0, 0.5, 2.0, 50.0):
            risk = shrinkage.james_stein_risk(np.array([distance, 0.0]), 2.0, 10, d)
            assert risk < d * 4.0 / 10
    at_guess = shrinkage.james_stein_risk(np.zeros(2), 2.0, 10, 20)
    assert at_guess == pytest.approx(2.0 * 4.0 / 10, rel=1e-12)  # 2σ²/n at the guess, whatever d


def test_shots_only_continue_when_more_are_asked_for() -> None:
    for values in MODES.values():
        few = CONCEPT.last(TargetSettings(shots=500, **values)).shots
        many = CONCEPT.last(TargetSettings(shots=30_000 if not values else 3_000, **values)).shots
        assert np.array_equal(few, many[:500])


def test_dragging_moves_the_same_shots() -> None:
    here = CONCEPT.last(TargetSettings(bias_x=0.0, spread=1.0)).shots
    there = CONCEPT.last(TargetSettings(bias_x=2.0, spread=3.0)).shots
    assert np.allclose((there - [2.0, 0.9]) / 3.0, (here - [0.0, 0.9]), rtol=1e-13, atol=1e-14)


@pytest.mark.parametrize("values", [v for v in MODES.values() if v], ids=[k for k, v in MODES.items() if v])
def test_a_shot_gives_its_sample_back(values) -> None:
    settings = TargetSettings(shots=9000, seed=3, **values)
    shots = CONCEPT.last(settings).shots
    for number in (0, 17, 8999):
        x = target.sample(settings, number)
        assert x.shape == (settings.n, settings.axes)
        if settings.mode == "mean_variance":
            divisor = settings.n - (settings.divisor != "n")
            again = [x.mean(), np.sum((x - x.mean()) ** 2) / divisor - settings.sigma**2]
        elif settings.mode == "shrinkage":
            again = settings.shrink * x.mean(axis=0) + (1 - settings.shrink) * settings.centre
        else:
            centre = np.zeros(settings.dimension)
            centre[:2] = settings.centre
            away = x.mean(axis=0) - centre
            again = (centre + (1 - (settings.dimension - 2) * settings.sigma**2 / settings.n / (away @ away)) * away)[
                :2
            ]
        assert np.allclose(again, shots[number], rtol=1e-9, atol=1e-12)


@given(st.integers(1, 300), st.integers(0, 1000))
def test_stepping_back_is_the_shorter_run(step: int, seed: int) -> None:
    whole = CONCEPT.last(TargetSettings(shots=300, seed=seed))
    back = CONCEPT.at(whole, step)
    short = CONCEPT.last(TargetSettings(shots=step, seed=seed))
    assert back.readouts == short.readouts
    assert np.array_equal(back.shots, short.shots)


def test_standard_errors_say_how_far_the_numbers_scatter() -> None:
    names = ("empirical_bias_squared", "empirical_variance", "empirical_mse")
    found = [CONCEPT.last(TargetSettings(shots=200, seed=seed)).readouts for seed in range(400)]
    for name in names:
        spread = np.std([read[name] for read in found])
        said = np.mean([read[f"{name}_mcse"] for read in found])
        assert said == pytest.approx(spread, rel=0.15), name


def test_sums_add_up_over_blocks() -> None:
    points = np.random.default_rng(0).normal(size=(100, 2))
    bias = np.array([0.5, -1.0])
    whole = summarise(PlaneSums.of(points), bias)
    parts = summarise(PlaneSums.of(points[:30]) + PlaneSums.of(points[30:]), bias)
    assert whole.mse == pytest.approx(parts.mse, rel=1e-13)
    assert whole.mse_mcse == pytest.approx(np.std(np.sum((points + bias) ** 2, axis=1)) / 10, rel=1e-12)


def test_challenges_are_judged_by_exact_numbers() -> None:
    met = {"bias_x": 0.2, "bias_y": 0.0, "spread": 1.4, "challenge": "low bias, high variance"}
    assert CONCEPT.last(TargetSettings(**met)).readouts["challenge_met"] is True
    assert CONCEPT.last(TargetSettings(**{**met, "spread": 0.5})).readouts["challenge_met"] is False
    assert CONCEPT.last(TargetSettings()).readouts["challenge_met"] is None


def test_too_many_real_samples_are_refused_in_words() -> None:
    with pytest.raises(SettingError, match="shots = 1000000 is not allowed; it must be at most"):
        TargetSettings(mode="james_stein", shots=1_000_000, n=10_000, dimension=100)


def test_no_spread_is_no_disagreement() -> None:
    result = CONCEPT.last(TargetSettings(spread=0.0))
    assert result.readouts["empirical_variance"] == pytest.approx(0.0, abs=1e-25)
    assert max(result.verdicts.values()) < 3


# -- numbers without a pass over the shots ----------------------------------------------------------------------------


@pytest.mark.parametrize("bias", [0.0, 1e6])
@pytest.mark.parametrize("scale", [1e-6, 1.0, 1e6])
@pytest.mark.parametrize("mode", ["aim", "shrinkage", "james_stein", "mean_variance"])
def test_the_kept_sums_give_the_numbers_of_the_shots(mode, scale, bias) -> None:
    values = {"mode": mode, "spread": scale, "sigma": scale, "shots": 9001, "n": 4, "dimension": 5}
    values |= {"bias_x": bias, "bias_y": -scale, "centre_x": bias, "centre_y": -scale}
    result = CONCEPT.last(TargetSettings(**values))
    read, deviations = result.readouts, deviations_of(result)
    direct = summarise(PlaneSums.of(deviations), result.bias)
    # By the plain formulas from the deviations, which the far bias has not rounded.
    variance = np.var(deviations, axis=0).sum()
    assert read["empirical_variance"] == pytest.approx(variance, rel=1e-12)
    squares = np.sum((deviations - deviations.mean(axis=0)) ** 2, axis=1)
    assert read["empirical_variance_mcse"] == pytest.approx(np.std(squares) / math.sqrt(9001), rel=1e-11)
    for name in ("bias_squared", "mse"):
        for number in (name, f"{name}_mcse"):
            assert read[f"empirical_{number}"] == pytest.approx(getattr(direct, number), rel=1e-11), number
    if bias == 0.0 or scale == 1e6:
        assert read["empirical_mse"] == pytest.approx(np.mean(np.sum(result.shots**2, axis=1)), rel=1e-11)


def deviations_of(result: target.TargetResult) -> np.ndarray:
    moves = target.affine_map(result.settings)
    if moves is None:
        return result.shots - result.bias
    return result.standard.columns[:2, : result.count].T * moves[1]


@given(st.floats(-3, 3), st.floats(-3, 3), st.integers(1, 60))
def test_scaled_sums_are_those_of_scaled_points(a, b, m) -> None:
    points = np.random.default_rng(m).normal(size=(m, 2))
    scaled, direct = PlaneSums.of(points).scaled(a, b), PlaneSums.of(points * (a, b))
    for name in ("first", "second", "third", "fourth", "radial", "radial_fourth"):
        np.testing.assert_allclose(getattr(scaled, name), getattr(direct, name), rtol=1e-12, atol=1e-11)
    squared = np.sum((points * (a, b)) ** 2, axis=1)
    np.testing.assert_allclose(direct.radial, squared @ (points * (a, b)), rtol=1e-11, atol=1e-11)
    assert direct.radial_fourth == pytest.approx(squared @ squared, rel=1e-12)


@pytest.mark.parametrize("values", MODES.values(), ids=MODES)
def test_a_drag_draws_nothing(values, monkeypatch) -> None:
    settings = TargetSettings(shots=5000, seed=77, **values)
    CONCEPT.last(settings)
    monkeypatch.setattr(target_shots, "draws", lambda *a: pytest.fail("drawn anew"))
    moved = CONCEPT.last(settings.with_values(bias_x=-1.0, spread=0.3, sigma=0.7, centre_x=-2.0, shrink=0.2))
    fewer = CONCEPT.last(settings.with_values(shots=100))
    assert moved.count == 5000
    np.testing.assert_array_equal(fewer.shots, CONCEPT.last(settings).shots[:100])


def test_more_shots_leave_those_on_the_shelf_as_they_are() -> None:
    first = CONCEPT.last(TargetSettings(shots=300, seed=78))
    before = first.shots.copy()
    more = CONCEPT.last(TargetSettings(shots=40_000, seed=78))
    assert (first.standard.done, more.standard.done) == (300, 40_000)
    np.testing.assert_array_equal(first.first(300), before)
    np.testing.assert_array_equal(more.first(300), before)
    np.testing.assert_allclose(first.mean, before.mean(axis=0), rtol=1e-12)


def test_frames_of_a_long_run_are_those_of_the_shorter_ones(monkeypatch) -> None:
    monkeypatch.setattr(target, "SLICE_SECONDS", 0.0)
    for values in ({}, MODES["james_stein_near"]):
        frames = list(CONCEPT.frames(TargetSettings(shots=40_000, seed=79, **values)))
        assert len(frames) > 2
        for frame in frames:
            assert frame.readouts == CONCEPT.at(frames[-1], frame.count).readouts


def test_james_stein_with_a_far_guess_is_the_mean() -> None:
    """The further the guess, the less it shrinks: bias and covariance go to 0 and σ²/n, without a digit lost."""
    for far in (1e3, 1e6, 1e9):
        centre = np.array([far, 0.0])
        bias, covariance = shrinkage.james_stein(centre, 2.0, 10, 6)
        # To first order the pull is (d−2)σ²/n over the distance.
        assert bias[0] == pytest.approx(4.0 * 0.4 / far, rel=1e-3)
        assert covariance == pytest.approx(np.eye(2) * 0.4, rel=1e-4, abs=1e-6)
        assert shrinkage.james_stein_risk(centre, 2.0, 10, 6) == pytest.approx(6 * 0.4, rel=1e-5)
    settings = TargetSettings(mode="james_stein", centre_x=1e6, sigma=1e-6, shots=2000)
    result = CONCEPT.last(settings)
    assert max(result.verdicts.values()) < 4.0
    means = CONCEPT.last(settings.with_values(centre_x=0.0, centre_y=1e3)).shots
    np.testing.assert_allclose(result.shots, means, atol=1e-12)


def test_inverse_moments_where_the_two_ways_of_summing_meet() -> None:
    for noncentrality in (199.9, 200.1, 5000.0):
        law = stats.ncx2(7, noncentrality)
        for power, found in zip((1, 2), shrinkage.inverse_moments(7, noncentrality), strict=True):
            x = law.mean() + law.std() * np.linspace(-10.0, 12.0, 4001)  # the trapezium rule is exact to rounding here
            x = x[x > 1e-3]
            assert found == pytest.approx(np.trapezoid(law.pdf(x) / x**power, x), rel=1e-9)


def test_coordinates_apart_are_those_of_the_shots() -> None:
    result = CONCEPT.last(TargetSettings(mode="mean_variance", n=4, sigma=1.5, shots=20_000))
    shots = result.shots
    for column, part in enumerate(result.apart):
        x = shots[:, column]
        assert part.found.variance == pytest.approx(x.var(), rel=1e-10)
        assert part.found.bias_squared == pytest.approx(x.mean() ** 2, rel=1e-6, abs=1e-12)
        assert part.found.mse == pytest.approx(np.mean(x * x), rel=1e-10)
        assert part.found.mse_mcse == pytest.approx(np.std(x * x) / math.sqrt(len(x)), rel=1e-8)
        assert max(part.verdicts.values()) < 4.0
    mean, variance = result.apart
    assert mean.variance == pytest.approx(1.5**2 / 4)
    # σ̂² with divisor n is σ²χ²(n−1)/n.
    law = stats.chi2(3)
    assert variance.bias == pytest.approx(1.5**2 * (law.mean() / 4 - 1))
    assert variance.variance == pytest.approx(1.5**4 * law.var() / 16)
    assert CONCEPT.last(TargetSettings()).apart == ()


def test_demands_name_their_limits() -> None:
    low, high = target.demands("low bias, high variance", 0.3, 1.0)
    assert (low.limit, low.below, low.met) == (target.LOW_BIAS, True, False)  # low is strictly below
    assert (high.limit, high.below, high.met) == (target.HIGH_SD, False, True)
    assert target.demands("none", 0.0, 0.0) == ()


@pytest.mark.parametrize("values", [{"bias_x": 40.7, "bias_y": 0.16}, {"mode": "mean_variance", "n": 113}])
def test_one_shot_does_not_scatter(values) -> None:
    for seed in range(20):
        settings = TargetSettings(**values, shots=2, seed=seed)
        first = target.at(CONCEPT.last(settings), 1)
        assert first.count == 1
        assert first.empirical.variance == 0.0
        assert first.empirical.mse == first.empirical.bias_squared

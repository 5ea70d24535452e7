"""The target: exact numbers against closed forms and quadrature, empirical ones against the exact."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from engine import shrinkage
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
            w = (np.arange(200_000) + 0.5) * (top / 200_000)
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

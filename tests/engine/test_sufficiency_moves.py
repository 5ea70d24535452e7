"""The hand moves one observation, or what is held: what must stay stays."""

import numpy as np
import pytest

from engine.sufficiency_moves import brought, moved, reach
from engine.sufficiency_redraws import data_and_redraws, held_of
from engine.sufficiency_settings import DATA, HOLDS, SufficiencySettings

CASES = [(model, hold) for model, holds in HOLDS.items() for hold in holds]


def data(model, hold, n):
    s = SufficiencySettings(model=model, n=n, heads=2, seed=n, n_redraws=1, **{f"hold_{model}": hold})
    return s, data_and_redraws(s)[0]


@pytest.mark.parametrize(("model", "hold"), CASES)
@pytest.mark.parametrize("n", [3, 4, 5, 8])
def test_one_goes_and_what_is_held_stays(model, hold, n) -> None:
    s, x = data(model, hold, n)
    held = held_of(s, x)
    for i in range(n):
        low, high = (max(min(end, 50.0), -50.0) for end in reach(model, hold, x, i, s.end))
        for share in (0.0, 0.1, 0.5, 0.9, 1.0):
            value = low + share * (high - low)
            y = moved(model, hold, x, i, value, s.end)
            assert y[i] == pytest.approx(round(value) if model in ("bernoulli", "poisson") else value, abs=1e-12)
            if hold != "order":
                assert held_of(s, y) == pytest.approx(held, abs=1e-12)
            assert s.with_values(source="own", **{DATA[model]: tuple(y.tolist())}).size == n


@pytest.mark.parametrize(("model", "hold"), CASES)
def test_it_may_go_where_it_is(model, hold) -> None:
    s, x = data(model, hold, 6)
    for i in range(6):
        low, high = reach(model, hold, x, i, s.end)
        assert low - 1e-12 <= x[i] <= high + 1e-12
        assert moved(model, hold, x, i, float(x[i]), s.end) == pytest.approx(x, abs=1e-12)


def test_beyond_its_reach_it_stops() -> None:
    s, x = data("normal", "mean_sd", 5)
    y = moved("normal", "mean_sd", x, 0, 1e6)
    assert y[0] == pytest.approx(s.mean + s.sd * 4 / np.sqrt(5))
    assert np.ptp(y[1:]) < 1e-6
    # And it comes back from there, though the others have become equal.
    again = moved("normal", "mean_sd", y, 0, float(x[0]))
    assert held_of(s, again) == pytest.approx((s.mean, s.sd), abs=1e-12)
    assert np.ptp(again[1:]) > 0.01


def test_the_maximum_dragged_down_leaves_another_in_its_place() -> None:
    x = np.array([0.4, 1.8, 0.9])
    assert moved("uniform", "maximum", x, 1, 0.5).tolist() == [0.4, 0.5, 1.8]


@pytest.mark.parametrize(("model", "hold", "new"), [
    ("normal", "mean_sd", (1.5, 0.4)), ("normal", "mean", (1.5,)), ("normal_mean", "median", (-2.0,)),
    ("bernoulli", "sum", (6.0,)), ("bernoulli", "sum", (0.0,)), ("bernoulli", "first", (0.0,)),
    ("poisson", "sum", (3.0,)), ("poisson", "sum", (31.0,)), ("poisson", "first", (5.0,)),
    ("exponential", "sum", (4.0,)), ("exponential", "median", (1.1,)), ("exponential", "smallest", (0.3,)),
    ("uniform", "maximum", (0.9,)), ("uniform", "range", (0.5,)), ("laplace", "median", (3.0,)),
])  # fmt: skip
def test_what_is_held_goes_and_the_data_with_it(model, hold, new) -> None:
    s, x = data(model, hold, 7)
    y = brought(model, hold, x, held_of(s, x), new)
    assert held_of(s, y) == pytest.approx(new, abs=1e-12)
    assert s.with_values(source="own", **{DATA[model]: tuple(y.tolist())}).size == 7


def test_counts_stop_at_the_sums_that_they_can_have() -> None:
    tosses, events = np.array([1.0, 0.0, 1.0]), np.array([4.0, 0.0])
    assert brought("bernoulli", "sum", tosses, (2.0,), (9.0,)).tolist() == [1.0, 1.0, 1.0]
    assert brought("bernoulli", "sum", tosses, (2.0,), (-4.0,)).tolist() == [0.0, 0.0, 0.0]
    assert brought("poisson", "sum", events, (4.0,), (-1.0,)).tolist() == [0.0, 0.0]
    assert brought("poisson", "sum", events, (4.0,), (7.0,)).sum() == 7.0

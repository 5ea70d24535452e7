"""The concept: what stands still and what moves, in every model; common random numbers; what is refused."""

import math

import numpy as np
import pytest

from engine import replication
from engine.concepts.sufficiency import CONCEPT, STILL, at, held_at, observation_at, room_of
from engine.kept_runs import SHELF
from engine.settings import SettingError
from engine.sufficiency_redraws import held_of
from engine.sufficiency_settings import DATA, HOLDS, MODELS, SUFFICIENT, SufficiencySettings, with_data
from engine.sufficiency_words import notes

CASES = [(model, hold) for model, holds in HOLDS.items() for hold in holds]


def last(**values):
    return CONCEPT.last(SufficiencySettings(**{"n_trials": 400, **values}))


def held(model, hold, **values):
    return last(model=model, heads=2, **{f"hold_{model}": hold}, **values)


@pytest.mark.parametrize(("model", "hold"), CASES)
@pytest.mark.parametrize("n", [3, 4, 9, 60])
@pytest.mark.parametrize("source", ["given", "own"])
def test_the_curve_stands_still_just_where_theory_says(model, hold, n, source) -> None:
    result = held(model, hold, n=n, source=source)
    difference = result.readouts["max_curve_difference"]
    if hold in SUFFICIENT[model]:
        assert difference <= 1e-9
    else:
        assert difference > 1e-3
    assert result.still == (difference <= STILL) == result.readouts["sufficient"]
    for row in result.redraws:
        assert held_of(result.settings, row) == pytest.approx(result.held, rel=1e-12, abs=1e-12)


def test_far_from_0_it_still_stands_still() -> None:
    result = last(mean=1000.0, sd=0.01, mu=1000.0, sigma=0.01)
    assert result.readouts["max_curve_difference"] <= 1e-9
    michelson = tuple(299_000.0 + value for value in (850.0, 740.0, 900.0, 1070.0, 930.0))
    assert last(source="own", values=michelson).readouts["max_curve_difference"] <= 1e-9


@pytest.mark.parametrize(("model", "hold"), CASES)
def test_only_what_is_not_sufficient_asks_for_the_truth(model, hold) -> None:
    if hold in ("order", "inner") or (model, hold) == ("normal_mean", "mean"):
        return  # the data come of the truth there; σ is known
    there = {"mu": 0.9, "sigma": 1.7, "p": 0.7, "lam": 5.0, "wait": 3.0, "end": 2.7, "b": 2.0}
    before, after = held(model, hold), held(model, hold, **there)
    same = np.array_equal(before.redraws, after.redraws)
    assert same == (hold in SUFFICIENT[model])


def test_redraws_do_not_depend_on_how_many_there_are() -> None:
    for model, hold in CASES:
        few, many = held(model, hold, n_redraws=70), held(model, hold, n_redraws=200)
        assert np.array_equal(few.x, many.x)
        assert np.array_equal(few.redraws, many.redraws[:70])


def test_a_drag_of_what_is_held_moves_the_same_sample() -> None:
    one, two = last(mean=0.0, sd=1.0), last(mean=2.0, sd=3.0)
    assert two.redraws == pytest.approx(2.0 + 3.0 * one.redraws, abs=1e-12)
    one, two = last(model="uniform", maximum=1.0), last(model="uniform", maximum=2.0)
    assert two.redraws == pytest.approx(2.0 * one.redraws)
    fewer, more = last(model="poisson", events=20), last(model="poisson", events=21)
    assert ((more.redraws - fewer.redraws).sum(axis=1) == 1.0).all()
    assert (more.redraws >= fewer.redraws).all()
    near, far = (
        last(model="normal_mean", hold_normal_mean="median", median=0.6),
        last(model="normal_mean", hold_normal_mean="median", median=0.61),
    )
    assert np.abs(near.redraws - far.redraws).max() < 0.05


def test_fresh_samples_are_kept_while_the_truth_is_dragged() -> None:
    one, two = last(), last(mu=2.0, sigma=3.0)
    assert two.fresh.crude == pytest.approx(2.0 + 3.0 * one.fresh.crude)
    assert two.fresh.better == pytest.approx(2.0 + 3.0 * one.fresh.better)


@pytest.mark.parametrize("model", list(MODELS))
@pytest.mark.parametrize("goal", ["mean", "probability"])
def test_variances_agree_with_theory(model, goal) -> None:
    result = last(model=model, goal=goal, n_trials=20_000)
    read = result.readouts
    assert result.fresh.done == 20_000
    assert max(result.fresh.scores(result.pair).values()) < 4.0
    for name in ("crude", "rao_blackwell"):
        exact = read[f"exact_{name}_variance"]
        if exact is not None:
            assert abs(read[f"{name}_variance"] - exact) < 4.0 * read[f"{name}_variance_mcse"]
        assert abs(read[f"{name}_mean"] - read["estimand"]) < 4.0 * read[f"{name}_mean_mcse"]
    assert read["rao_blackwell_variance"] < read["crude_variance"]
    average, error = read["conditional_mean"], read["conditional_mean_mcse"]
    assert abs(average - read["rao_blackwell_estimate"]) < 4.0 * error


def test_a_run_comes_in_slices_that_add_up() -> None:
    settings = SufficiencySettings(n_trials=150_000)
    frames = list(CONCEPT.frames(settings))
    assert [frame.fresh.done for frame in frames][-1] == 150_000
    assert len(frames) >= 3
    final = frames[-1]
    assert final.readouts["crude_variance"] == pytest.approx(final.fresh.crude.var(ddof=1), rel=1e-12)
    assert final.readouts["rao_blackwell_variance"] == pytest.approx(final.fresh.better.var(ddof=1), rel=1e-12)


def test_no_digit_depends_on_when_the_samples_came(monkeypatch) -> None:
    settings = SufficiencySettings(n_trials=30_000, n=20)
    whole = CONCEPT.last(settings)
    SHELF.clear()
    monkeypatch.setattr(replication, "SLICE_SECONDS", 0.0)
    again = CONCEPT.last(settings)
    assert again.readouts == whole.readouts
    assert CONCEPT.last(settings).readouts == whole.readouts


def test_looking_back_at_the_first_redraws() -> None:
    result = last(model="normal_mean", hold_normal_mean="median")
    early = at(result, 3)
    assert early.shown == early.readouts["redraws"] == 3
    assert early.readouts["max_curve_difference"] == result.spread.share[:3].max()
    assert early.readouts["conditional_mean"] == pytest.approx(result.redraws[:3, 0].mean())
    assert early.readouts["conditional_mean_mcse"] == pytest.approx(result.redraws[:3, 0].std(ddof=1) / math.sqrt(3))
    assert at(result, 0).shown == 1
    assert at(result, 10_000).shown == 200
    assert at(result, 1).readouts["conditional_mean_mcse"] != at(result, 1).readouts["conditional_mean_mcse"]


def test_the_likelihood_splits_in_two() -> None:
    result = last(model="poisson")
    parts = [result.log_parts(row, 1.7) for row in result.redraws[:20]]
    first = parts[0][0] - parts[0][1]
    assert len({round(base, 9) for _, base in parts}) > 1
    for whole, base in parts:
        assert whole - base == pytest.approx(first, rel=1e-12)


def test_the_hand_on_what_is_held() -> None:
    result = last()
    assert held_at(result, 1, 0.7) == {"sd": 0.7}
    assert held_at(last(model="bernoulli"), 0, 6.0) == {"heads": 6}
    own = last(source="own")
    moved = own.settings.with_values(**held_at(own, 0, 5.0))
    assert np.mean(moved.values) == pytest.approx(5.0)
    assert np.std(moved.values, ddof=1) == pytest.approx(own.held[1])


def test_the_hand_on_an_observation_keeps_what_is_held() -> None:
    result = last()
    low, high = room_of(result, result.x, 2)
    assert low < result.x[2] < high
    settings = result.settings.with_values(**observation_at(result, result.x, 2, 0.5 * (low + high)))
    assert settings.source == "own"
    after = CONCEPT.last(settings)
    assert after.held == pytest.approx(result.held, abs=1e-12)
    theta = result.theta
    assert after.curves(after.x[None, :], theta) == pytest.approx(result.curves(result.x[None, :], theta), abs=1e-10)


@pytest.mark.parametrize(("values", "sentence"), [
    ({"n": 2}, "n = 2 is not allowed; it must be at least 3"),
    ({"model": "bernoulli", "n": 4}, "heads = 5 is not allowed; it must be at most n = 4"),
    ({"model": "uniform", "hold_uniform": "median", "median": 2.5}, "median = 2.5 is not allowed; .* less than θ"),
    ({"model": "uniform", "hold_uniform": "range", "width": 2.0}, "width = 2 is not allowed; it must be less than θ"),
    ({"model": "exponential", "hold_exponential": "median", "median": -1.0}, "greater than 0 in this model"),
    ({"source": "own", "values": (1.0, 1.0, 1.0)}, "values that differ"),
    ({"source": "own", "values": (1.0, 2.0)}, "from 3 to 100 numbers"),
    ({"source": "own", "model": "bernoulli", "tosses": (1.0, 2.0)}, "tosses = 2 is not allowed"),
    ({"source": "own", "model": "poisson", "counts": (1.5, 2.0)}, "counts = 1.5 is not allowed"),
    ({"source": "own", "model": "poisson", "counts": (900.0, 200.0)}, "a sum of at most 1000"),
    ({"source": "own", "model": "exponential", "waits": (0.0, 2.0)}, "waits = 0 is not allowed"),
    ({"source": "own", "model": "uniform", "hold_uniform": "range", "lengths": (1.0, 2.5)}, "lengths = 2.5"),
])  # fmt: skip
def test_what_cannot_be_is_refused_in_one_sentence(values, sentence) -> None:
    with pytest.raises(SettingError, match=sentence):
        SufficiencySettings(**values)


def test_a_maximum_beyond_the_truth_needs_no_truth() -> None:
    """What is sufficient is redrawn whatever the truth: even one that could never have given it."""
    result = last(model="uniform", maximum=3.0, end=2.0)
    assert result.still
    assert result.readouts["log_likelihood"] is None


def test_a_column_takes_the_model_that_fits_it() -> None:
    s = SufficiencySettings()
    assert with_data(s, {"x": np.array([1.0, 2.5, 3.0])}).model == "normal"
    counts = with_data(SufficiencySettings(model="bernoulli"), {"x": np.array([0.0, 3.0, 1.0])})
    assert (counts.model, counts.counts) == ("poisson", (0.0, 3.0, 1.0))
    assert with_data(SufficiencySettings(model="exponential"), {"x": np.array([0.5, 3.0])}).waits == (0.5, 3.0)
    with pytest.raises(SettingError):
        with_data(SufficiencySettings(model="bernoulli"), {"x": np.array([1.5, 1.5, 1.5])})


def test_edges_have_curves_as_well() -> None:
    for values in ({"model": "bernoulli", "heads": 0}, {"model": "bernoulli", "n": 5, "heads": 5},
                   {"model": "poisson", "events": 0}, {"model": "poisson", "events": 1000, "n": 2}):  # fmt: skip
        result = last(**values)
        assert result.still
        assert result.readouts["curve_range"] > 0.0


@pytest.mark.parametrize("preset", list(CONCEPT.presets))
def test_presets_tell_what_they_show(preset) -> None:
    result = CONCEPT.last(CONCEPT.start(preset).with_values(n_trials=500))
    assert result.still == result.settings.sufficient
    assert all(note for note in result.notes)
    assert set(DATA) == set(MODELS)


def test_rounding_is_told_where_it_spoils_the_answer() -> None:
    assert "rounding" in notes(SufficiencySettings(), still=False)[0]
    assert notes(SufficiencySettings(), still=True) == ()

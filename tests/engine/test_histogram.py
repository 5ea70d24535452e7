"""Histograms of a stream: the counts of np.histogram, each value looked at once."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import histogram
from engine.histogram import RunningGrid, RunningHistogram, uniform_counts

# On eighths no value lies within rounding of an edge without lying on it.
eighths = st.integers(-80, 80).map(lambda k: k / 8.0)


@given(st.lists(eighths, max_size=60), eighths, st.integers(1, 10))
def test_counts_are_those_of_numpy(values, low, bins) -> None:
    x, high = np.array(values), low + bins / 2.0
    np.testing.assert_array_equal(uniform_counts(x, low, high, bins), np.histogram(x, bins, (low, high))[0])


def test_draws_from_a_continuous_law() -> None:
    x = np.random.default_rng(3).normal(size=50_000)
    np.testing.assert_array_equal(uniform_counts(x, -2.0, 2.5, 73), np.histogram(x, 73, (-2.0, 2.5))[0])


def test_what_is_no_number_is_left_out() -> None:
    x = np.array([np.nan, np.inf, -np.inf, 1e308, -1e308, 0.5])
    np.testing.assert_array_equal(uniform_counts(x, 0.0, 1.0, 2), [0, 1])


@given(st.lists(st.integers(0, 40), min_size=1, max_size=6), st.integers(1, 12))
def test_a_growing_array_is_counted_as_the_whole(steps, bins) -> None:
    x = np.random.default_rng(1).normal(size=300)
    running, done = RunningHistogram(), 0
    for step in steps:
        done += step
        found = running.counts("run", x[:done], -2.0, 2.0, bins)
        np.testing.assert_array_equal(found, uniform_counts(x[:done], -2.0, 2.0, bins))


def test_only_what_is_new_is_looked_at(monkeypatch) -> None:
    looked = []

    def spy(values, *bins):
        looked.append(len(values))
        return uniform_counts(values, *bins)

    monkeypatch.setattr(histogram, "uniform_counts", spy)
    x, running = np.linspace(0.0, 1.0, 100), RunningHistogram()
    for done in (10, 40, 40, 100):
        running.counts("run", x[:done], 0.0, 1.0, 5)
    assert looked == [10, 30, 0, 60]


@pytest.mark.parametrize("change", ["key", "low", "high", "bins", "shorter"])
def test_it_starts_anew_when_something_changes(change) -> None:
    x, running = np.linspace(0.0, 1.0, 100), RunningHistogram()
    running.counts("run", x, 0.0, 1.0, 5)
    asked = {"key": "run", "values": x, "low": 0.0, "high": 1.0, "bins": 5}
    asked |= {
        "key": {"key": "other"},
        "low": {"low": 0.2},
        "high": {"high": 0.7},
        "bins": {"bins": 9},
        "shorter": {"values": x[:30]},
    }[change]
    wanted = uniform_counts(asked["values"], asked["low"], asked["high"], asked["bins"])
    np.testing.assert_array_equal(running.counts(**asked), wanted)


@pytest.fixture
def values():
    return np.random.default_rng(4).normal(size=5000)


def test_a_growing_stream_is_counted_once(values):
    running, asked = RunningHistogram(), []

    def since(first: int):
        asked.append(first)
        return values[first:done]

    for done in (100, 2000, 5000):
        counts = running.growing("stream", done, since, -3.0, 3.0, 40)
    assert asked == [0, 100, 2000]
    np.testing.assert_array_equal(counts, np.histogram(values, 40, (-3.0, 3.0))[0])
    assert running.knows("stream", -3.0, 3.0, 40)
    assert not running.knows("stream", -3.0, 3.0, 41)
    assert not running.knows("another", -3.0, 3.0, 40)


def test_a_grid_counts_as_numpy_does(values):
    y = values[::-1] * 2.0 + 0.3
    y[7] = np.nan
    grid = RunningGrid()
    for done in (300, 5000):
        counts = grid.counts("stream", values[:done], y[:done], (-2.0, -3.0, 2.0, 3.0), (12, 20))
    good = np.isfinite(y)
    expected, _, _ = np.histogram2d(y[good], values[good], bins=(12, 20), range=((-3.0, 3.0), (-2.0, 2.0)))
    np.testing.assert_array_equal(counts, expected)

"""Running counts: what is new is looked at, and the sum is as if all had been counted at once."""

import numpy as np
import pytest

from engine.concepts import sampling
from engine.histogram import RunningGrid, RunningHistogram
from engine.replication import sample_of


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


def test_another_key_starts_anew(values):
    running = RunningHistogram()
    running.counts("one", values, -3.0, 3.0, 10)
    counts = running.counts("two", values[:50], -3.0, 3.0, 10)
    np.testing.assert_array_equal(counts, np.histogram(values[:50], 10, (-3.0, 3.0))[0])


def test_a_grid_counts_as_numpy_does(values):
    y = values[::-1] * 2.0 + 0.3
    y[7] = np.nan
    grid = RunningGrid()
    for done in (300, 5000):
        counts = grid.counts("stream", values[:done], y[:done], (-2.0, -3.0, 2.0, 3.0), (12, 20))
    good = np.isfinite(y)
    expected, _, _ = np.histogram2d(y[good], values[good], bins=(12, 20), range=((-3.0, 3.0), (-2.0, 2.0)))
    np.testing.assert_array_equal(counts, expected)


@pytest.mark.parametrize("population", ["normal", "gamma", "uniform", "bernoulli", "student_t"])
def test_the_sample_shown_is_the_one_drawn(population):
    settings = sampling.SamplingSettings(population=population, mu=1.7, sigma=0.3, s=2.3, low=-1.5, n=6, n_trials=40)
    law = sampling.family(settings)
    drawn = sample_of(law.standard(), 6, settings.seed, 17, location=law.location, scale=law.scale)
    np.testing.assert_array_equal(sampling.sample(settings, 17), drawn)

"""Likelihoods with several tops: each is found, however near or far the next one lies."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import optimize, stats

from engine.likelihood import one_parameter
from engine.likelihood.modes import location_modes


@given(st.lists(st.floats(-30, 30), min_size=1, max_size=12), st.floats(0.2, 5.0))
def test_every_local_maximum_of_a_cauchy_likelihood_is_found(values, gamma) -> None:
    x = np.array(values)
    likelihood = one_parameter("cauchy", x, nu=1.0, sigma=gamma)
    found = location_modes(x, gamma, 1.0 / gamma, lambda mu: (likelihood.score(mu)[0], likelihood.second(mu)[0]))
    grid = np.linspace(x.min() - 1, x.max() + 1, 40_001)
    height = likelihood.log(grid)
    inner = (height[1:-1] > height[:-2] + 1e-9) & (height[1:-1] > height[2:] + 1e-9)
    for top in grid[1:-1][inner]:
        assert np.abs(found - top).min() < 2 * (grid[1] - grid[0])
    assert likelihood.log(found).max() >= height.max() - 1e-9


def test_two_tops_close_together_are_told_apart() -> None:
    """A maximum and a minimum within an eighth of a width, which a plain scan steps over."""
    x = np.array([0.0, 0.0, 0.0, 0.0, 1.0, 5.0, 9.0, 13.0, 17.875, 27.5, -16.0, -19.5])
    found = one_parameter("cauchy", x, nu=1.0, sigma=0.7578125).maximum()
    tops = np.sort(np.append(found.theta, found.others[:, 0]))
    grid = np.linspace(-25, 30, 400_001)
    height = stats.cauchy.logpdf(x[:, None], grid[None, ::8], 0.7578125).sum(axis=0)
    inner = np.flatnonzero((height[1:-1] > height[:-2]) & (height[1:-1] > height[2:])) + 1
    assert tops == pytest.approx(grid[::8][inner], abs=2e-3)


def test_two_tops_of_the_same_height_are_both_told() -> None:
    """log L of a Cauchy centre for x = ±a, γ = 1 has tops at ±√(a² − 1)."""
    found = one_parameter("cauchy", np.array([-5.0, 5.0]), nu=1.0, sigma=1.0).maximum()
    assert sorted([*found.theta, *found.others[:, 0]]) == pytest.approx([-math.sqrt(24.0), math.sqrt(24.0)], rel=1e-12)
    assert found.words.startswith("2 local maxima")
    assert "not unique" in found.words
    lone = one_parameter("cauchy", np.array([-5.0, 5.0, 5.5]), nu=1.0, sigma=1.0).maximum()
    assert "2 local maxima" in lone.words
    assert "not unique" not in lone.words


@pytest.mark.parametrize("crowd", [7, 40, 110])
def test_a_far_crowd_in_a_large_sample_has_a_top_of_its_own(crowd) -> None:
    """Of many values only those are looked at whose neighbours could balance the bulk: a crowd 1000 widths away can."""
    rng = np.random.default_rng(9)
    x = np.concatenate([rng.normal(0.0, 0.3, 290 - crowd), rng.normal(1000.0, 0.3, crowd)])
    likelihood = one_parameter("cauchy", x, nu=1.0, sigma=1.0)
    found = location_modes(x, 1.0, 1.0, lambda mu: (likelihood.score(mu)[0], likelihood.second(mu)[0]))
    for middle in (0.0, 1000.0):
        grid = np.linspace(middle - 3.0, middle + 3.0, 6001)
        height = stats.cauchy.logpdf(x[:, None], grid).sum(axis=0)
        top = int(height.argmax())
        assert 0 < top < 6000
        assert np.abs(found - grid[top]).min() < 2e-3


def parted_crowds(seed: int):
    """Values about a centre, in mirrored pairs just so far apart that the centre is a minimum between two tops."""
    rng = np.random.default_rng(seed)
    half = np.sort(rng.uniform(0.2, 3.0, int(rng.integers(1, 5))))

    def bend(scale: float) -> float:
        """Of log L at the centre, for γ = 1: Σ 2(x² − 1)/(1 + x²)²."""
        squares = np.square(scale * half)
        return float((4.0 * (squares - 1.0) / np.square(1.0 + squares)).sum())

    scale = optimize.brentq(bend, 1e-3 / half[-1], 1.5 / half[0]) * (1.0 + 10.0 ** rng.uniform(-6, -2))
    centre = rng.normal()
    return np.concatenate([centre + scale * half, centre - scale * half]), centre


@pytest.mark.parametrize("seed", range(60))
def test_the_minimum_between_two_tops_close_together_is_no_top(seed) -> None:
    x, centre = parted_crowds(seed)
    likelihood = one_parameter("cauchy", x, nu=1.0, sigma=1.0)
    found = likelihood.maximum()
    tops = np.sort(np.append(found.theta, found.others[:, 0]))
    assert (likelihood.second(tops)[0] < 0.0).all()
    assert len(tops) % 2 == 0
    assert (np.diff(tops) > 1e-8).all(), "told twice"
    assert tops + tops[::-1] == pytest.approx(np.full(len(tops), 2.0 * centre), abs=1e-6)


def test_a_centre_on_the_middle_value_is_told_once() -> None:
    for x in ([-1.0, 0.0, 1.0], [-0.9, 0.9], [0.0], [-0.5, 0.0, 0.0, 0.5]):
        found = one_parameter("cauchy", np.array(x), nu=1.0, sigma=1.0).maximum()
        assert found.theta == pytest.approx([0.0], abs=1e-15)
        assert found.others is None


@pytest.mark.parametrize(
    "values", [[-5.0, -4.9, 5.0, 5.0], [-5.0, 0.3, 5.0], [-20.0, -20.5, 0.0, 0.3, 0.6, 20.0, 20.4]]
)
def test_a_top_that_is_a_little_higher_than_the_others_is_unique(values) -> None:
    found = one_parameter("cauchy", np.array(values), nu=1.0, sigma=1.0).maximum()
    assert f"{len(found.others) + 1} local maxima" in found.words
    assert "not unique" not in found.words


def test_a_lone_value_beside_a_far_crowd_may_have_a_top_as_well() -> None:
    """The crowd's pull nearly balances that of the bulk, and its own does the rest: every value is looked at here."""
    bulk = 0.5 * np.tan(np.pi * ((np.arange(220) + 0.5) / 220 - 0.5))
    x = np.concatenate([bulk, np.full(30, 80.0)])
    likelihood = one_parameter("cauchy", x, nu=1.0, sigma=1.0)
    found = likelihood.maximum()
    tops = np.sort(np.append(found.theta, found.others[:, 0]))
    fine = np.sort(np.concatenate([x + step for step in np.linspace(-2.0, 2.0, 401)]))
    slope = likelihood.score(fine)[0]
    falls = fine[np.flatnonzero((slope[:-1] > 0) & (slope[1:] <= 0))]
    assert len(falls) == 3
    assert tops == pytest.approx(falls, abs=0.02)


def scattered(kind: int, rng: np.random.Generator):
    """A sample with tops of its own kind: tails, a far crowd, two crowds, ties, some crowds, all sizes."""
    n = int(rng.choice([2, 3, 5, 12, 40, 120]))
    if kind == 0:
        return rng.standard_cauchy(n)
    if kind == 1:
        far = np.full(int(rng.integers(1, 20)), rng.uniform(3, 200))
        return np.concatenate([rng.standard_cauchy(n) * rng.uniform(0.2, 1.0), far])
    if kind == 2:
        return np.concatenate([rng.normal(size=n), rng.normal(size=n) + rng.uniform(3, 100)])
    if kind == 3:
        return np.round(rng.standard_cauchy(n), 1)
    if kind == 4:
        return np.concatenate([0.3 * rng.normal(size=max(1, n // 3)) + c for c in rng.uniform(-50, 50, 4)])
    return 10 ** rng.uniform(-2, 3, n) * rng.choice([-1, 1], n)


def scanned(x: np.ndarray, gamma: float) -> np.ndarray:
    """Where the score falls through 0 on a fine grid about every value: each top lies within γ of one."""
    grid = np.unique((x[:, None] + gamma * np.linspace(-1.05, 1.05, 421)).ravel())
    score = sum(2.0 * (each - grid) / (gamma**2 + (each - grid) ** 2) for each in x)
    falls = np.flatnonzero((score[:-1] > 0) & (score[1:] <= 0))
    near = np.diff(grid)[falls] < 0.01 * gamma  # not from one value's surroundings to the next one's
    return np.asarray(0.5 * (grid[falls] + grid[falls + 1])[near])


@pytest.mark.parametrize("kind", range(6))
def test_as_many_tops_are_found_as_a_full_scan_has(kind) -> None:
    rng = np.random.default_rng(41 + kind)
    several = 0
    for _ in range(30):
        x, gamma = scattered(kind, rng), float(rng.choice([0.1, 0.3, 1.0, 3.0]))
        likelihood = one_parameter("cauchy", x, nu=1.0, sigma=gamma)
        found = location_modes(x, gamma, 1.0 / gamma, lambda mu, at=likelihood: (at.score(mu)[0], at.second(mu)[0]))
        expected = scanned(x, gamma)
        assert len(found) == len(expected)
        assert np.abs(found - expected).max() < 0.01 * gamma
        several += len(found) > 1
    assert several > 3


def test_values_far_apart_have_a_top_each() -> None:
    """Five million widths across: too wide for a grid, so that every value is looked at."""
    x = 10.0 * np.arange(-25, 26)
    assert modes(x, 1e-4) == pytest.approx(x, abs=1e-5)


@pytest.mark.parametrize("scale", [1.0, 1000.0])
def test_two_halves_of_a_far_crowd_hold_a_top_between_them(scale) -> None:
    """At no value does the score come near 0, nor has one of them many neighbours within a tenth of a width."""
    half = np.linspace(0.5, 0.6, 20)
    x = scale * np.concatenate([np.linspace(-1.0, 1.0, 101), 20.0 - half, 20.0 + half])
    likelihood = one_parameter("cauchy", x, nu=1.0, sigma=scale)
    assert np.abs(likelihood.score(x[101:])[0]).min() > 6.0 / scale
    centre, far = modes(x, scale)
    assert abs(centre) < 0.1 * scale
    assert abs(far - 20.0 * scale) < 0.5 * scale


def modes(x: np.ndarray, width: float) -> np.ndarray:
    likelihood = one_parameter("cauchy", x, nu=1.0, sigma=width)
    return location_modes(x, width, 1.0 / width, lambda mu: (likelihood.score(mu)[0], likelihood.second(mu)[0]))


@pytest.mark.parametrize("kind", range(6))
@pytest.mark.parametrize(("shift", "scale"), [(-700.0, 1000.0), (0.5, 0.001)])
def test_the_tops_move_and_stretch_with_the_values(kind, shift, scale) -> None:
    rng = np.random.default_rng(90 + kind)
    for _ in range(10):
        x = scattered(kind, rng)
        assert modes(shift + scale * x, scale) == pytest.approx(shift + scale * modes(x, 1.0), abs=1e-6 * scale)


@pytest.mark.parametrize(("shift", "scale"), [(0.0, 1.0), (-3e4, 100.0), (0.5, 0.01)])
def test_a_far_crowd_beside_a_sample_too_large_to_ask_each_value(shift, scale) -> None:
    """Sixteen thousand values, a third of them in tails, and a crowd whose own pull is above that of all the others."""
    rng = np.random.default_rng(8)
    x = np.concatenate([rng.standard_cauchy(15_000), np.full(900, 400.0)])
    found = (modes(shift + scale * x, scale) - shift) / scale
    likelihood = one_parameter("cauchy", x, nu=1.0, sigma=1.0)
    near = 400.0 + np.linspace(-1.0, 1.0, 2001)
    score = likelihood.score(near)[0]
    (fall,) = np.flatnonzero((score[:-1] > 0) & (score[1:] <= 0))
    assert np.abs(found - near[fall]).min() < 2e-3
    assert (likelihood.second(found)[0] < 0).all()

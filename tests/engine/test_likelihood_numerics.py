"""The numerics under the likelihoods: roots, sums, series and grids, to the last digit and in few steps."""

import math

import numpy as np
import pytest
from scipy import special, stats

from engine.likelihood import one_parameter, roots, two_parameter
from engine.likelihood.chebyshev import Smooth, tensor
from engine.likelihood.parts import over
from engine.likelihood.roots import falling_root, inverse_digamma
from engine.likelihood.sums import Powers
from engine.likelihood.tails import sum_log_tails
from tests.engine.likelihood_models import newton_calls


def test_helpers_of_the_numerics() -> None:
    from scipy.special import psi

    k = np.geomspace(1e-3, 1e6, 30)
    assert inverse_digamma(psi(k)) == pytest.approx(k, rel=1e-9)
    series = Smooth.of(np.sin, -1.0, 2.0)
    x = np.linspace(-1, 2, 50)
    assert series.settled
    assert series(x) == pytest.approx(np.sin(x), abs=1e-13)
    assert series(x, 1) == pytest.approx(np.cos(x), abs=1e-11)


def test_a_grid_of_a_function_that_is_not_smooth_is_not_made_of_samples() -> None:
    x, y = np.linspace(-1.0, 1.0, 9), np.linspace(0.0, 2.0, 7)
    assert tensor(lambda a, b: np.abs(a)[None, :] + 0.0 * b[:, None], x, y) is None
    assert tensor(lambda a, b: np.exp(a)[None, :] + np.abs(b - 1.1)[:, None], x, y) is None
    smooth = tensor(lambda a, b: np.exp(a)[None, :] * np.sin(b)[:, None], x, y)
    assert smooth == pytest.approx(np.exp(x)[None, :] * np.sin(y)[:, None], abs=1e-9)


@pytest.mark.parametrize("n", [1, 15, 16, 17, 31, 32, 48, 50, 64, 79])
@pytest.mark.parametrize("points", [3, 60])
def test_sums_of_log_tails_of_any_length(n, points) -> None:
    rng = np.random.default_rng(n)
    x, mu, scale = rng.standard_cauchy(n), rng.normal(size=points), 0.5 + rng.random(points)
    direct = np.log1p(((x - mu[:, None]) / scale[:, None]) ** 2).sum(axis=1)
    assert sum_log_tails(x, mu, scale) == pytest.approx(direct, rel=1e-13)


@pytest.mark.parametrize("points", [1, 60])
def test_sums_of_log_tails_at_any_distance(points) -> None:
    """Sixteen factors that are multiplied must not overflow, be it by the data's or by the centre's distance."""
    for width in 2.0 ** np.arange(20, 60):
        opposite = np.concatenate([np.full(16, -3.0), np.full(24, 1.0)])
        for x, centre in ((opposite, 1.0), (np.tile([-1.0, 1.0], 20), 1.0), (np.ones(40), -3.0)):
            mu = np.full(points, centre) * width
            with np.errstate(divide="ignore"):
                direct = 2.0 * np.logaddexp(0.0, 2.0 * np.log(np.abs(width * x - mu[0]))).sum() / 2.0
            assert sum_log_tails(width * x, mu, np.ones(points)) == pytest.approx(np.full(points, direct), rel=1e-13)
    far = sum_log_tails(np.array([1e200, -3e180]), np.zeros(1), np.ones(1))[0]
    assert far == pytest.approx(2.0 * (200 + 180) * math.log(10) + 2.0 * math.log(3.0), rel=1e-14)


def test_roots_are_found_by_few_steps() -> None:
    """ψ(k) = y by Newton's method in log k: halving a bracket of 600 decades would take more than forty."""
    calls = []

    def counted(k):
        calls.append(k)
        return 3.0 - np.log(k), -1.0 / k

    assert falling_root(counted, 1e-300, 1e300, np.array([1.0, 50.0])) == pytest.approx(
        np.full(2, math.e**3), rel=1e-14
    )
    assert len(calls) < 20
    assert falling_root(lambda k: (1.0 + 0.0 * k, 0.0 * k - 1.0), 0.5, 2.0, np.ones(1)) == pytest.approx(
        [2.0], rel=1e-8
    )
    assert falling_root(lambda k: (-1.0 + 0.0 * k, 0.0 * k - 1.0), 0.5, 2.0, np.ones(1)) == pytest.approx(
        [0.5], rel=1e-8
    )


@pytest.mark.parametrize(
    ("function", "start", "root", "most"),
    [
        (lambda t: (np.cos(t) - t, -np.sin(t) - 1.0), 0.1, 0.7390851332151607, 4),
        (lambda t: (1.0 / t - 3.7, -1.0 / t**2), 1.0, 1.0 / 3.7, 7),
        # No step is longer than e²: eighteen units of log t in ten.
        (lambda t: (np.log(1.234e-8 / t), -1.0 / t), 1.0, 1.234e-8, 11),
    ],
)
def test_a_root_is_found_in_the_steps_that_newton_needs(function, start, root, most) -> None:
    calls = []

    def counted(t):
        calls.append(t)
        return function(t)

    assert falling_root(counted, 1e-300, 1e300, np.array([start])) == pytest.approx([root], rel=1e-12)
    assert len(calls) <= most


@pytest.mark.parametrize(
    ("k", "most"), [(1e-6, 1), (1e-3, 2), (0.01, 3), (0.1, 4), (0.5, 5), (1.0, 4), (3.0, 3), (100.0, 2), (1e290, 1)]
)
def test_the_inverse_of_digamma_begins_next_to_its_end(monkeypatch, k, most) -> None:
    calls = newton_calls(monkeypatch, roots)
    assert inverse_digamma(special.psi(np.array([k]))) == pytest.approx([k], rel=1e-12)
    assert len(calls) <= most


def test_nought_over_nought_is_nought() -> None:
    assert over(0, np.array([0.0, 2.0])).tolist() == [0.0, 0.0]
    assert over(3, np.array([0.0, 2.0])).tolist() == [math.inf, 1.5]
    assert over(1, np.array([4.0])).tolist() == [0.25]


@pytest.mark.parametrize(("centre", "width"), [(1e12, 1.0), (-1e12, 1.0), (3e8, 1e-4), (1e-3, 1e-12)])
def test_sums_of_log_tails_far_beside_the_data_do_not_overflow(centre, width) -> None:
    """Values about a centre, looked at from as far on the other side of 0: log(1 + z²) is 2 log z."""
    x = centre + np.linspace(-1.0, 1.0, 40) * width
    mu = np.full(3, -centre)
    direct = (2.0 * np.log(np.abs(x - mu[0]) / width)).sum()
    assert sum_log_tails(x, mu, np.full(3, width)) == pytest.approx(np.full(3, direct), rel=1e-13)


def test_a_series_stops_at_the_most_that_is_allowed() -> None:
    rough = Smooth.of(np.abs, -1.0, 2.0, most=60)
    assert (rough.settled, rough.coefficients.size) == (False, 48)
    assert Smooth.of(np.abs, -1.0, 2.0).coefficients.size == 96
    assert Smooth.of(np.zeros_like, -1.0, 2.0).settled


@pytest.mark.parametrize("wave", [np.cos, np.sin])
def test_even_and_odd_functions_are_sampled_finely_enough(wave) -> None:
    """Every second coefficient of theirs is 0, the last one perhaps by that alone."""
    axis = np.linspace(-1.0, 1.0, 41)
    for across, up in ((18.0, 1.0), (1.0, 18.0), (14.0, 11.0)):
        found = tensor(lambda a, b, k=across, m=up: wave(k * a)[None, :] * wave(m * b)[:, None], axis, axis)
        assert found == pytest.approx(wave(across * axis)[None, :] * wave(up * axis)[:, None], abs=1e-9)
    series = Smooth.of(lambda a: wave(9.0 * a), -1.0, 1.0)
    assert series(axis) == pytest.approx(wave(9.0 * axis), abs=1e-12)


@pytest.mark.parametrize("name", ["weibull", "negative_binomial"])
def test_derivatives_of_a_series_are_those_of_the_sum(name) -> None:
    """Of many values at once a Chebyshev series answers, of one the sum itself."""
    rng = np.random.default_rng(5)
    x = rng.weibull(1.5, 3000) if name == "weibull" else rng.negative_binomial(3, 0.004, 3000).astype(float)
    likelihood = two_parameter(name, x)
    first = np.array([1.2, 1.4, 1.5, 1.9]) if name == "weibull" else np.array([2.4, 2.9, 3.1, 3.6])
    second = np.full(4, 1.05 if name == "weibull" else 0.004)
    for derivatives in (likelihood.score, likelihood.second):
        at_once = derivatives(first, second)
        one_by_one = zip(*(derivatives(a, b) for a, b in zip(first, second, strict=True)), strict=True)
        for many, single in zip(at_once, one_by_one, strict=True):
            single = np.array([float(value) for value in single])
            assert np.broadcast_to(many, (4,)) == pytest.approx(single, rel=1e-8, abs=1e-8 * np.abs(single).max())


def test_few_large_counts_go_through_gamma_functions() -> None:
    """∂ log L/∂r = Σ ψ(r + x) − n ψ(r) + n log p, and once more with ψ′."""
    x = np.array([5.0, 900.0, 900.0, 20_000.0])
    likelihood = two_parameter("negative_binomial", x)
    for r, p in ((0.7, 0.01), (3.0, 0.2)):
        assert likelihood.log(r, p) == pytest.approx(stats.nbinom.logpmf(x, r, p).sum(), rel=1e-12)
        slope = (special.psi(r + x) - special.psi(r) + math.log(p)).sum()
        assert float(likelihood.score(r, p)[0]) == pytest.approx(slope, rel=1e-11)
        bend = (special.polygamma(1, r + x) - special.polygamma(1, r)).sum()
        assert float(likelihood.second(r, p)[0]) == pytest.approx(bend, rel=1e-11)


def test_one_centre_many_times_is_no_span_for_a_series() -> None:
    x = np.random.default_rng(2).standard_t(3, 20_000)
    likelihood = one_parameter("student_t", x, nu=3.0, sigma=1.0)
    known = stats.t.logpdf(x, 3, 0.1).sum()
    assert likelihood.log(np.full(101, 0.1)) == pytest.approx(np.full(101, known), rel=1e-12)
    assert likelihood.fisher(0.1)[0, 0] == pytest.approx(20_000 * 4 / 6, rel=1e-14)


def test_a_sum_of_many_terms_is_a_series_near_its_centre_and_term_by_term_elsewhere() -> None:
    y = np.random.default_rng(3).normal(size=600)
    asked = []

    class Watched(Powers):
        def direct(self, k, order):
            asked.append(k.size)
            return super().direct(k, order)

    assert Powers(y[:500], 2.0).within is None
    assert Powers(y[:501], 2.0).within == (0.5, 8.0)
    assert Powers(y, None).within is None
    found = Watched(y, 2.0)
    exact = Powers(y, None)
    for at, direct in (
        (np.linspace(0.5, 8.0, 5), False),
        (np.linspace(1.0, 4.0, 5), False),
        (np.array([1.0, 2.0]), True),
        (np.linspace(0.3, 8.0, 5), True),
        (np.linspace(0.5, 9.0, 5), True),
        (np.linspace(0.1, 20.0, 5), True),
    ):
        asked.clear()
        for order in (0, 1, 2):
            assert found(at, order) == pytest.approx(exact(at, order), rel=1e-7)
        assert bool(asked) == direct


def test_a_series_of_small_values_is_as_true_as_one_of_large_ones() -> None:
    x = np.linspace(-1.0, 2.0, 50)
    for size in (1e-9, 1.0, 1e9):
        series = Smooth.of(lambda t, size=size: size * np.sin(6.0 * t), -1.0, 2.0)
        assert series.settled
        assert series(x) / size == pytest.approx(np.sin(6.0 * x), abs=1e-12)


def test_a_grid_may_need_128_nodes_and_no_more() -> None:
    x, y = np.linspace(-1.0, 1.0, 9), np.linspace(0.0, 1.0, 7)
    asked = []

    def wave(a, b):
        asked.append((a.size, b.size))
        return np.sin(60.0 * a)[None, :] * np.exp(b)[:, None]

    assert tensor(wave, x, y) == pytest.approx(np.sin(60.0 * x)[None, :] * np.exp(y)[:, None], abs=1e-9)
    assert asked == [(16, 12), (32, 12), (64, 12), (128, 12)]
    assert tensor(lambda a, b: np.sin(200.0 * a)[None, :] * np.exp(b)[:, None], x, y) is None


@pytest.mark.parametrize("size", [1.0, 1e4, 1e8, 1e12])
def test_a_grid_of_large_values_settles_at_their_rounding(size) -> None:
    x, y = np.linspace(-1.0, 1.0, 9), np.linspace(0.0, 1.0, 7)
    found = tensor(lambda a, b: size * np.sin(a)[None, :] * np.exp(b)[:, None], x, y)
    assert found / size == pytest.approx(np.sin(x)[None, :] * np.exp(y)[:, None], abs=1e-9)

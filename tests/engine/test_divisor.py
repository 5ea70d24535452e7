"""The divisor of a variance: the chapter's seven values, closed forms, simulation, and what stays when c is dragged."""

import math

import numpy as np
import pytest
from scipy import stats

from engine.concepts.divisor import CHAPTER, CONCEPT, at, frames
from engine.families import Bernoulli, Exponential, Laplace, LogNormal, Normal, Poisson, StudentT, Uniform
from engine.settings import SettingError
from engine.variance_divisor import SquaresTheory, c4, law_of, squares_about


def start(**values):
    return CONCEPT.settings().with_values(**values)


def test_the_chapters_seven_values():
    read = CONCEPT.last(CONCEPT.start("chapter")).readouts
    assert read["variance_n"] == pytest.approx(0.11387755102040818, rel=1e-14)
    assert read["variance_n_minus_1"] == pytest.approx(0.13285714285714287, rel=1e-14)
    assert read["ratio"] == pytest.approx(6 / 7)
    assert read["variance_n"] == pytest.approx(np.var(CHAPTER))


LAWS = [
    Normal(mu=3.0, sigma=2.0),
    Uniform(low=-1.0, high=4.0),
    Exponential(lam=0.5),
    Laplace(mu=0.0, b=1.5),
    Bernoulli(p=0.2),
    Poisson(lam=3.0),
    StudentT(nu=9.0, mu=0.0, sigma=1.0),
]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.name)
@pytest.mark.parametrize("n", [2, 5, 12])
def test_moments_of_the_sum_of_squares_by_simulation(law, n):
    x = law.sample((200_000, n), np.random.default_rng(n))
    s = x.var(axis=1) * n
    theory = SquaresTheory.of(law, n)
    assert abs(s.mean() - theory.mean) < 4 * s.std() / math.sqrt(len(s))
    centred = (s - s.mean()) ** 2
    assert abs(centred.mean() - theory.variance) < 4 * centred.std() / math.sqrt(len(s)) + 1e-12
    c = np.array([n - 1.0, n, n + 1.0, 2.5])
    np.testing.assert_allclose(theory.mse(c), theory.bias(c) ** 2 + theory.spread(c), rtol=1e-14)


def test_a_bernoulli_sum_of_squares_by_enumeration():
    """n = 3 coins: every sample with its probability."""
    p, n = 0.3, 3
    total = square = 0.0
    for code in range(2**n):
        x = np.array([(code >> i) & 1 for i in range(n)], dtype=float)
        weight = float(np.prod(np.where(x == 1.0, p, 1 - p)))
        s = float(((x - x.mean()) ** 2).sum())
        total += weight * s
        square += weight * s * s
    theory = SquaresTheory.of(Bernoulli(p=p), n)
    assert theory.mean == pytest.approx(total)
    assert theory.variance == pytest.approx(square - total**2)


@pytest.mark.parametrize("n", [2, 3, 10, 1000])
def test_a_normal_population_has_chi_squared_sums(n):
    sigma = 1.7
    theory = SquaresTheory.of(Normal(mu=1.0, sigma=sigma), n)
    assert theory.mean == pytest.approx(sigma**2 * (n - 1))
    assert theory.variance == pytest.approx(2 * sigma**4 * (n - 1))
    assert theory.best == pytest.approx(n + 1)
    law = law_of(Normal(mu=1.0, sigma=sigma), n, 4.0)
    at_points = np.array([0.1, 1.0, 5.0]) * n * sigma**2 / 4.0
    np.testing.assert_allclose(law.pdf(at_points), stats.chi2(n - 1, scale=sigma**2 / 4.0).pdf(at_points), rtol=1e-9)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.name)
def test_the_best_divisor_is_where_the_mse_is_least(law):
    theory = SquaresTheory.of(law, 6)
    near = theory.mse(theory.best * np.array([0.999, 1.0, 1.001]))
    assert near[1] < near[0]
    assert near[1] < near[2]


def test_without_a_fourth_moment_theory_says_nothing():
    read = CONCEPT.last(start(population="student_t", nu=3.5, n_trials=500)).readouts
    assert read["exact_bias"][0] == pytest.approx(0.0, abs=1e-12)
    assert not math.isfinite(read["exact_variance"][0])
    assert math.isnan(read["mse_minimising_divisor"])
    assert law_of(LogNormal(mu=0.0, sigma=1.0), 5, 4.0) is None


@pytest.mark.parametrize("n", [2, 3, 10, 100, 400, 401, 5000])
def test_c4_is_the_mean_of_chi(n):
    assert c4(n) == pytest.approx(stats.chi(n - 1).mean() / math.sqrt(n - 1), rel=1e-10)


def test_the_parabola_is_lowest_at_the_mean():
    x = np.array(CHAPTER)
    a = np.array([x.mean(), 2.0, 3.5])
    direct = ((x[:, None] - a) ** 2).sum(axis=0)
    np.testing.assert_allclose(squares_about(x, a), direct, rtol=1e-13)
    assert direct[0] == direct.min()


def test_estimates_are_those_of_the_samples_shown():
    result = CONCEPT.last(start(n=4, n_trials=50, population="gamma", k=2.0, s=3.0))
    for step in (1, 7, 50):
        shown = at(result, step)
        assert shown.done == step
        for place, c in enumerate(shown.divisors):
            squares = ((shown.sample - shown.sample.mean()) ** 2).sum()
            assert shown.estimates(place)[-1] == pytest.approx(squares / c, rel=1e-12)


def test_empirical_numbers_are_those_of_the_estimates():
    result = CONCEPT.last(start(n=6, n_trials=3000, sigma=2.0, divisor=4.5))
    for place in range(4):
        t = result.estimates(place)
        read = {name: result.readouts[f"empirical_{name}"][place] for name in ("bias", "variance", "mse")}
        assert read["bias"] == pytest.approx(t.mean() - 4.0, rel=1e-9)
        assert read["variance"] == pytest.approx(t.var(), rel=1e-9)
        assert read["mse"] == pytest.approx(((t - 4.0) ** 2).mean(), rel=1e-9)
        assert result.readouts["empirical_bias_mcse"][place] == pytest.approx(t.std(ddof=1) / math.sqrt(3000), rel=1e-9)


@pytest.mark.parametrize("preset", [None, *CONCEPT.presets])
def test_every_preset_is_consistent_with_theory(preset):
    result = CONCEPT.last(CONCEPT.start(preset))
    assert result.scores
    assert max(result.scores.values()) < 3.0
    assert set(result.readouts) == set(CONCEPT.readouts)


def test_a_drag_of_divisor_or_scale_draws_nothing_anew():
    first = CONCEPT.last(start(seed=3, n_trials=2000))
    moved = list(frames(start(seed=3, n_trials=2000, divisor=7.7, sigma=2.5)))
    assert len(moved) == 1
    assert moved[0].kept is first.kept


def test_a_step_back_is_the_shorter_run():
    whole = CONCEPT.last(start(n_trials=5000))
    short = CONCEPT.last(start(n_trials=1234))
    assert at(whole, 1234).readouts["empirical_mse"] == pytest.approx(short.readouts["empirical_mse"], rel=1e-13)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("divisor", {"divisor": 0.0}),
        ("divisor", {"divisor": -3.0}),
        ("n", {"n": 1}),
        ("values", {"source": "values", "values": (1.0,)}),
        ("n_trials", {"n": 1_000_000, "n_trials": 1_000_000}),
        ("population", {"population": "cauchy"}),
    ],
)
def test_refusals_name_the_field(field, values):
    with pytest.raises(SettingError) as caught:
        start(**values)
    assert caught.value.field == field


def test_a_file_gives_the_sample_shown():
    assert CONCEPT.with_data is not None
    s = CONCEPT.with_data(start(), {"x": np.array([1.0, 2.0, 4.0])})
    read = CONCEPT.last(s).readouts
    assert read["variance_n_minus_1"] == pytest.approx(7 / 3)
    assert s.size == 3


def test_own_values_are_at_least_two_and_their_squares_are_numbers():
    with pytest.raises(SettingError, match="at least two numbers"):
        start(source="values", values=(1.0,))
    with pytest.raises(SettingError, match="at most 1e100 in size"):
        start(source="values", values=(1.0, -2e100))


def test_an_estimate_of_a_normal_sample_is_a_chi_square_beside_others():
    result = CONCEPT.last(start(n=5, sigma=2.0))
    t = np.array([0.5, 3.0, 9.0])
    assert result.density(0, t) == pytest.approx(stats.chi2(4, scale=4.0 / 4).pdf(t), rel=1e-12)
    assert result.density(1, t) == pytest.approx(stats.chi2(4, scale=4.0 / 5).pdf(t), rel=1e-12)
    assert result.parabola(np.array([1.5])) == pytest.approx([((result.sample - 1.5) ** 2).sum()], rel=1e-12)
    assert CONCEPT.last(start(population="exponential")).density(0, t) is None


def test_one_sample_is_held_against_no_spread():
    """Of an infinite one (Student t with 3 degrees) as little as of a finite one, and without a warning."""
    for population in ("student_t", "normal"):
        result = CONCEPT.last(start(population=population, n_trials=1))
        assert result.done == 1
        assert not any("variance" in name for name in result.scores)

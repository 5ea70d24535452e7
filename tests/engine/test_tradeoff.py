"""The decomposition exact, simulated, and at its edges."""

import math

import numpy as np
import pytest
from scipy import optimize

from engine import tradeoff_truths as truths
from engine.concepts.tradeoff import CONCEPT, TradeoffSettings
from engine.settings import SettingError, format_value, specs
from engine.smoothers import legendre
from engine.tradeoff_course import PLACES
from engine.tradeoff_simulation import PairVariances, found, noise

CASES = {
    "stiff polynomial": {"degree": 1},
    "polynomial": {"degree": 8, "truth": "waves"},
    "degree 15 of 60": {"degree": 15, "n": 60, "truth": "step"},
    "degree 30 of 60": {"degree": 30, "n": 60, "sigma": 0.01, "truth": "kink"},
    "interpolating": {"degree": 9, "n": 10, "truth": "line"},
    "past interpolation": {"degree": 40, "n": 12, "sigma": 0.2},
    "random places": {"degree": 4, "n": 25, "design": "random", "x_seed": 5},
    "one neighbour": {"model": "knn", "k": 1},
    "neighbours": {"model": "knn", "k": 9, "n": 80, "truth": "polynomial"},
    "all neighbours": {"model": "knn", "k": 30, "design": "random"},
    "ridge": {"model": "ridge", "lam": 0.1, "truth": "sine"},
    "strong ridge": {"model": "ridge", "lam": 1e4, "truth": "sine"},
    "spline": {"model": "spline", "knots": 7, "n": 60, "truth": "step"},
    "starved spline": {"model": "spline", "knots": 12, "n": 9},
    "sketch": {"truth": "sketch", "degree": 5, "sigma": 1.5},
    "one observation": {"n": 1, "degree": 0},
}


def last(**values):
    return CONCEPT.last(TradeoffSettings(**values))


def independent_fits(s: TradeoffSettings, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Fits (M,) of y (n,), or (M, r) of y (n, r), by other means: lstsq, a loop over neighbours, normal equations."""
    if s.model == "knn":
        near = [sorted(range(s.n), key=lambda i, t=t: (round(abs(x[i] - t), 12), i))[: s.k] for t in PLACES]
        return np.array([y[each].mean(axis=0) for each in near])
    if s.model == "spline":
        from scipy.interpolate import BSpline

        places = np.concatenate([[0.0] * 4, np.linspace(0.0, 1.0, s.knots + 2)[1:-1], [1.0] * 4])
        here, there = (BSpline(places, np.eye(s.knots + 4), 3)(t) for t in (x, PLACES))
    else:
        degree = s.rich if s.model == "ridge" else s.degree
        here, there = legendre(x, degree), legendre(PLACES, degree)
    if s.model == "ridge":
        # √λ times the identity below the design, the constant left alone.
        below = math.sqrt(s.lam) * np.eye(s.rich + 1)[1:]
        here, y = np.vstack([here, below]), np.concatenate([y, np.zeros((s.rich, *y.shape[1:]))])
    return there @ np.linalg.lstsq(here, y, rcond=1e-15)[0]


@pytest.mark.parametrize("values", CASES.values(), ids=CASES)
def test_exact_numbers_are_the_closed_form(values) -> None:
    result = last(**values)
    s = result.settings
    weights = independent_fits(s, result.x, np.eye(s.n))
    truth = truths.value(s.truth, s.sketch, PLACES)
    bias = weights @ truths.value(s.truth, s.sketch, result.x) - truth
    bias2, variance = float((bias**2).mean()), s.sigma**2 * float((weights**2).sum(axis=1).mean())
    read = result.readouts
    scale = bias2 + variance + s.sigma**2
    assert read["bias_squared"] == pytest.approx(bias2, abs=1e-10 * scale)
    assert read["variance"] == pytest.approx(variance, abs=1e-10 * scale)
    assert read["expected_test_error"] == pytest.approx(bias2 + variance + s.sigma**2, rel=1e-10)
    place = int(np.flatnonzero(result.values == s.complexity)[0])
    assert result.total[place] == pytest.approx(read["expected_test_error"], rel=1e-9)


@pytest.mark.parametrize("values", CASES.values(), ids=CASES)
def test_the_simulated_error_is_the_sum_within_four_standard_errors(values) -> None:
    read = last(**values, n_sets=1000, seed=3).readouts
    whole = read["bias_squared"] + read["variance"] + read["noise"]
    assert abs(read["simulated_test_error"] - whole) < 4.0 * read["simulated_test_error_mcse"]
    for name in ("bias_squared", "variance"):
        error = read[f"simulated_{name}_mcse"]
        assert abs(read[f"simulated_{name}"] - read[name]) < 4.0 * error


@pytest.mark.parametrize("name", list(CONCEPT.presets))
def test_other_complexities_are_checked_with_the_same_sets(name) -> None:
    settings = CONCEPT.start(name)
    result = CONCEPT.last(settings)
    mean, error = result.checks()
    known = dict(zip(result.values.tolist(), result.total.tolist(), strict=True))
    for value, found_mean, found_error in zip(result.checked.tolist(), mean, error, strict=True):
        assert abs(found_mean - known[value]) <= 4.0 * found_error + 1e-12
    value = result.checked[3]
    knob = {settings.knob: value if settings.model == "ridge" else int(value)}
    other = CONCEPT.last(settings.with_values(**knob))
    assert mean[3] == pytest.approx(other.readouts["simulated_test_error"], rel=1e-9)
    assert error[3] == pytest.approx(other.readouts["simulated_test_error_mcse"], rel=1e-6, abs=1e-15)


def test_the_simulated_bias_is_a_mean_over_pairs() -> None:
    rng = np.random.default_rng(1)
    truth = rng.normal(size=6)
    fits = truth + 0.3 + rng.normal(size=(9, 6))
    off = fits - truth
    over_pairs = np.mean([off[r] @ off[s] / 6 for r in range(9) for s in range(9) if r != s])
    seen = found(fits, truth, np.ones(9), PairVariances(0.0, 1.0))
    assert seen.bias2 == pytest.approx(float(over_pairs))
    assert seen.variance == pytest.approx(float(fits.var(axis=0, ddof=1).mean()))


@pytest.mark.parametrize("values", [{"degree": 3}, {"model": "ridge", "lam": 30.0, "sigma": 0.6}, {"degree": 10}])
def test_the_error_of_the_simulated_bias_is_its_scatter(values) -> None:
    """Of many simulated bias² the mean is the exact one, and their scatter what is said."""
    made = [last(n_sets=12, seed=seed, **values) for seed in range(500)]
    simulated = np.array([each.found.bias2 for each in made])
    said = made[0].found.bias2_mcse
    assert abs(simulated.mean() - made[0].bias2) < 4.0 * said / math.sqrt(500)
    assert float(simulated.std()) == pytest.approx(said, rel=0.15)


def test_randomising_the_data_moves_the_fits_alone() -> None:
    first, second = last(seed=1), last(seed=2)
    for name in ("mean", "sd", "truth", "x", "curve_bias2", "curve_variance", "values"):
        assert np.array_equal(getattr(first, name), getattr(second, name))
    assert not np.isclose(first.fits, second.fits).any(axis=1).all()
    for name in ("bias_squared", "variance", "noise", "expected_test_error", "best_complexity"):
        assert first.readouts[name] == second.readouts[name]
    assert first.readouts["simulated_test_error"] != second.readouts["simulated_test_error"]


def test_more_sets_only_continue_the_same_ones() -> None:
    few, many = last(n_sets=70), last(n_sets=300)
    assert np.array_equal(few.fits, many.fits[:70])
    stepped = CONCEPT.at(many, 70)
    assert stepped.steps == 70
    for name, value in few.readouts.items():
        assert stepped.readouts[name] == pytest.approx(value, rel=1e-12), name
    assert CONCEPT.at(many, 300) is many
    assert CONCEPT.at(many, 0).done == 1


def test_one_set_has_no_standard_error() -> None:
    result = last(n_sets=1)
    assert math.isnan(result.readouts["simulated_test_error_mcse"])
    assert result.scores == {}
    assert math.isfinite(result.readouts["simulated_test_error"])
    assert last(n_sets=2).readouts["simulated_test_error_mcse"] > 0.0


def test_a_fit_is_its_weights_times_its_observations() -> None:
    result = last(degree=5, n_sets=10)
    again = np.polynomial.Legendre.fit(result.x, result.observations(7), 5, domain=[0.0, 1.0])
    assert result.fits[7] == pytest.approx(again(PLACES), abs=1e-10)
    assert result.errors[7] == pytest.approx(
        float(
            ((result.truth + 0.3 * noise(result.settings.seed, 10, len(PLACES), True)[7] - result.fits[7]) ** 2).mean()
        )
    )


@pytest.mark.parametrize("model", ["polynomial", "knn", "ridge", "spline"])
def test_the_probe_is_the_curve_at_its_place(model) -> None:
    result = last(model=model, probe=0.3, truth="waves")
    place = 60
    assert result.split.truth == pytest.approx(result.truth[place])
    assert result.split.mean == pytest.approx(result.mean[place], abs=1e-10)
    assert result.split.sd == pytest.approx(result.sd[place])
    assert result.at_probe() == pytest.approx(result.fits[:, place], abs=1e-10)
    assert result.readouts["probe_bias"] == pytest.approx(result.mean[place] - result.truth[place], abs=1e-10)


@pytest.mark.parametrize(
    ("values", "freedom"),
    [({"degree": 6}, 7.0), ({"degree": 40, "n": 12}, 12.0), ({"model": "knn", "k": 5}, 6.0),
     ({"model": "spline", "knots": 4}, 8.0), ({"model": "ridge", "lam": 1e8}, 1.0)],
)  # fmt: skip
def test_degrees_of_freedom(values, freedom) -> None:
    assert last(**values).readouts["degrees_of_freedom"] == pytest.approx(freedom, rel=1e-6)


def test_the_best_complexity_has_the_least_expected_error() -> None:
    errors = {degree: last(degree=degree).readouts["expected_test_error"] for degree in range(16)}
    assert last().readouts["best_complexity"] == min(errors, key=errors.__getitem__)
    assert last().readouts["least_expected_test_error"] == pytest.approx(min(errors.values()), rel=1e-9)
    errors = {k: last(model="knn", k=k).readouts["expected_test_error"] for k in range(1, 31)}
    assert last(model="knn").readouts["best_complexity"] == min(errors, key=errors.__getitem__)


def test_the_best_ridge_is_sought_between_the_compared() -> None:
    def error(log_lam: float) -> float:
        return last(model="ridge", lam=10.0**log_lam, n_sets=1).expected

    read = last(model="ridge").readouts
    least = optimize.minimize_scalar(error, bounds=(-2.0, 2.0), method="bounded", options={"xatol": 1e-6})
    assert math.log10(read["best_complexity"]) == pytest.approx(least.x, abs=1e-3)
    assert read["least_expected_test_error"] == pytest.approx(least.fun, rel=1e-8)


def test_the_second_descent() -> None:
    result = CONCEPT.last(CONCEPT.start("second-descent"))
    degrees, total = result.values, result.total
    first = float(total[degrees < 10].min())
    peak = float(total[(degrees >= 10) & (degrees <= 12)].max())
    second = float(total[degrees > 12].min())
    assert peak > 100.0 * first
    assert second < first, "here the second minimum is the lower one"
    assert result.readouts["best_complexity"] > 12


# -- edges


def test_without_noise_all_error_is_bias() -> None:
    read = last(sigma=0.0).readouts
    assert read["variance"] == read["noise"] == 0.0
    assert read["expected_test_error"] == read["bias_squared"]
    assert read["simulated_test_error"] == pytest.approx(read["bias_squared"], rel=1e-12)
    assert read["simulated_test_error_mcse"] < 1e-12
    assert "no variance" in last(sigma=0.0).notes[0]


@pytest.mark.parametrize("model", ["polynomial", "knn", "ridge", "spline"])
def test_one_observation_is_enough_for_a_picture(model) -> None:
    result = last(model=model, n=1, k=1)
    assert all(math.isfinite(value) for value in result.readouts.values())
    assert any("One observation" in note for note in result.notes)


def test_more_neighbours_than_observations_are_refused() -> None:
    with pytest.raises(SettingError, match="k = 31 is not allowed; it must be at most n = 30"):
        TradeoffSettings(model="knn", k=31, n=30)
    assert TradeoffSettings(model="polynomial", k=31, n=30).k == 31


def test_as_many_coefficients_as_observations_are_said() -> None:
    assert "through every one" in last(n=7, degree=6).notes[0]
    assert "least sum of squared coefficients" in last(n=7, degree=9).notes[0]
    assert "least sum of squared coefficients" in last(n=7, model="spline", knots=9).notes[0]
    assert "penalty alone" in last(n=7, model="ridge").notes[0]
    assert "nearest observation" in last(model="knn", k=1).notes[0]
    assert last(n=30, degree=6).notes == ()


def test_a_fit_beyond_rounding_is_said() -> None:
    assert any("rounding" in note for note in last(n=60, degree=59).notes)


def test_a_complexity_past_the_axis_joins_it() -> None:
    result = last(degree=22, reach=10, n=60)
    assert result.values[-1] == 22.0
    ridge = last(model="ridge", lam=1e-9)
    assert ridge.values[-1] == 1e-9
    assert np.all(np.diff(ridge.values) < 0.0)
    beyond = last(degree=57, reach=80, n=12)
    assert 57.0 in beyond.values
    assert np.all(np.diff(beyond.values) > 0.0)


# -- truths


@pytest.mark.parametrize("shape", list(truths.SHAPES))
def test_every_truth_is_finite_and_of_size_one(shape) -> None:
    f = truths.value(shape, (), PLACES)
    assert np.isfinite(f).all()
    assert 0.5 < np.ptp(f) < 3.0


def test_a_sketch_is_straight_between_its_points() -> None:
    sketch = (0.2, 1.0, 0.6, -1.0)
    x = np.array([0.0, 0.2, 0.4, 0.6, 1.0])
    assert truths.value("sketch", sketch, x).tolist() == [1.0, 1.0, 0.0, -1.0, -1.0]


@pytest.mark.parametrize(
    ("sketch", "words"),
    [((0.1, 1.0, 0.2), "even count"), ((), "even count"), ((0.5, 1.0, 0.2, 0.0), "rising"),
     ((0.5, 1.0, 0.5, 0.0), "rising"), ((0.5, 1.0, 1.5, 0.0), "from 0 to 1")],
)  # fmt: skip
def test_what_is_no_sketch_is_refused(sketch, words) -> None:
    with pytest.raises(SettingError, match=words):
        TradeoffSettings(truth="sketch", sketch=sketch)
    assert TradeoffSettings(truth="line", sketch=sketch).sketch == sketch


def test_a_drawn_sketch_goes_through_text_and_back() -> None:
    sketch = truths.drawn_over("sine", (), [(0.2, 0.3), (0.5, -0.7), (0.4, 0.111)])
    spec = next(spec for spec in specs(TradeoffSettings) if spec.name == "sketch")
    assert spec.parse(format_value(sketch)) == sketch
    settings = TradeoffSettings(truth="sketch", sketch=sketch)
    assert TradeoffSettings().with_texts({"truth": "sketch", "sketch": format_value(sketch)}) == settings


def test_a_stroke_replaces_what_it_passes_and_keeps_the_rest() -> None:
    sketch = truths.drawn_over("line", (), [(0.25, 1.0), (0.5, 1.5)])
    x = np.linspace(0.0, 1.0, truths.NODES)
    heights = truths.value("sketch", sketch, x)
    inside = (x >= 0.25) & (x <= 0.5)
    assert heights[inside] == pytest.approx(1.0 + 2.0 * (x[inside] - 0.25), abs=1e-3)
    assert heights[~inside] == pytest.approx(truths.value("line", (), x[~inside]), abs=1e-3)
    back = truths.drawn_over("sketch", sketch, [(0.5, 0.0), (0.3, 0.0)])
    again = truths.value("sketch", back, x)
    assert again[(x >= 0.3) & (x <= 0.5)] == pytest.approx(0.0)
    assert again[x < 0.3] == pytest.approx(heights[x < 0.3])


def test_a_stroke_of_many_short_moves_leaves_no_gap() -> None:
    track = [(x, math.sin(9.0 * x)) for x in np.linspace(0.1, 0.9, 400)]
    x = np.linspace(0.0, 1.0, truths.NODES)
    drawn = truths.value("sketch", truths.drawn_over("step", (), track), x)
    inside = (x >= 0.1) & (x <= 0.9)
    assert drawn[inside] == pytest.approx(np.sin(9.0 * x[inside]), abs=2e-3)


def test_a_stroke_past_the_ends_stays_on_the_axis() -> None:
    sketch = truths.drawn_over("line", (), [(-0.3, 0.5), (1.4, 0.5)])
    assert truths.fault(sketch) == ""
    assert truths.value("sketch", sketch, PLACES) == pytest.approx(0.5)


def test_a_stroke_of_the_hand_is_straight_between_its_points() -> None:
    """Straight up and down it draws nothing new; where it comes back it replaces what was there."""
    before = truths.drawn_over("sketch", (0.0, 1.0, 1.0, 1.0), [(0.5, 3.0), (0.5, 9.0)])
    assert set(before[1::2]) == {1.0}
    after = truths.drawn_over("sketch", (0.0, 1.0, 1.0, 1.0), [(-1.0, 0.0), (0.5, 2.0), (0.5, 4.0), (0.25, 4.0)])
    x, y = np.array(after[::2]), np.array(after[1::2])
    assert y[x > 0.5] == pytest.approx(1.0)
    assert y[(x >= 0.25) & (x <= 0.5)] == pytest.approx(4.0)
    assert y[x < 0.25] == pytest.approx(np.round(4.0 * x[x < 0.25], 3))

"""`sampling`: every population with every rule, the empirical numbers from the estimates, and what a drag keeps."""

import itertools
import math
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from engine import datasets, kept_runs, replication, sampling_run
from engine.concept import plain
from engine.concepts import sampling
from engine.concepts.sampling import CONCEPT, SamplingSettings
from engine.estimators import ESTIMATORS
from engine.expression import compile_expression
from engine.families import Gamma, Normal
from engine.replication import replicate
from engine.sampling_rules import Rule, bounds, estimand
from engine.sampling_settings import NAMES, POPULATIONS, family
from engine.settings import SettingError, format_value

READOUTS = ("estimand", "mean_estimate", "bias", "bias_mcse", "variance", "variance_mcse", "mse", "mse_mcse",
            "theory_bias", "theory_variance", "theory_mse", "replications")  # fmt: skip
RULES = [name for name in NAMES if name not in ("typed", "constant")]


@pytest.fixture(autouse=True)
def _cold():
    kept_runs.SHELF.clear()


def made(**values) -> SamplingSettings:
    return SamplingSettings(**({"n_trials": 400, "estimator_b": "none"} | values))


def samples(s: SamplingSettings, count: int):
    return np.array([sampling.sample(s, i) for i in range(count)])


# -- every population with every rule ---------------------------------------------------------------------------------


@pytest.mark.parametrize("population", POPULATIONS)
@pytest.mark.parametrize("rule", NAMES)
def test_it_runs_and_the_numbers_are_those_of_the_estimates(population, rule) -> None:
    s = made(population=population, estimator_a=rule, expression="mean(x**2)/(1+abs(median(x)))", n=7)
    result = CONCEPT.last(s)
    estimates, goal = result.estimates(0), result.estimand_values[0]
    read = {name: value[0] for name, value in result.readouts.items()}
    assert set(READOUTS) <= set(read)
    assert read["replications"] == 400
    finite = estimates[np.isfinite(estimates)]
    assert read["not_finite"] == 400 - len(finite)
    assert read["mean_estimate"] == pytest.approx(finite.mean(), rel=1e-12, abs=1e-12)
    assert read["variance"] == pytest.approx(finite.var(), rel=1e-10, abs=1e-20)
    if math.isfinite(goal):
        errors = finite - goal
        scale = max(1e-12, np.abs(errors).max())
        assert read["bias"] == pytest.approx(errors.mean(), rel=1e-9, abs=1e-11 * scale)
        assert read["mse"] == pytest.approx(np.mean(errors**2), rel=1e-10, abs=1e-22)
        assert read["mse"] == pytest.approx(read["bias"] ** 2 + read["variance"], rel=1e-12, abs=1e-25)
        assert read["bias_mcse"] == pytest.approx(finite.std(ddof=1) / math.sqrt(len(finite)), rel=1e-9, abs=1e-15)
        assert read["mse_mcse"] == pytest.approx(stats.sem(errors**2), rel=1e-7, abs=1e-15)
    else:
        assert plain(read["bias"]) is plain(read["mse"]) is None


@pytest.mark.parametrize("population", POPULATIONS)
def test_theory_agrees_wherever_it_speaks(population) -> None:
    for rules in itertools.batched(RULES, 3) if hasattr(itertools, "batched") else zip(*[iter(RULES)] * 3, strict=True):
        chosen = dict(zip(("estimator_a", "estimator_b", "estimator_c"), rules, strict=True))
        for n in (6, 25):
            result = CONCEPT.last(made(population=population, n=n, n_trials=5000, seed=3, **chosen))
            assert all(score < 4.5 for score in result.scores.values()), result.scores
            for place, known in enumerate(result.exact):
                said = known[1] is not None
                assert said or result.theories[place].why


@pytest.mark.parametrize("rule", RULES)
def test_an_estimate_is_the_rule_applied_to_its_own_sample(rule) -> None:
    for population in ("gamma", "normal_mixture", "bernoulli", "cauchy", "data", "uniform"):
        s = made(population=population, estimator_a=rule, n=9, n_trials=9000, seed=4)
        result = CONCEPT.last(s)
        for index in (0, 17, 7280, 7281, 8999):
            x = sampling.sample(s, index)
            wanted = float(ESTIMATORS[rule](x))
            scale = float(np.abs(x).max()) ** (2 if rule.startswith("variance") else 1)
            if math.isfinite(wanted):
                assert result.estimate(0, index) == pytest.approx(wanted, rel=1e-12, abs=1e-13 * scale)
                assert result.estimates(0)[index] == result.estimate(0, index)


def test_the_sample_is_bit_for_bit_the_one_that_a_run_saw() -> None:
    s = made(population="normal", mu=3.7, sigma=0.6, estimator_a="typed", expression="first(x)*1+max(x)*0", n=11)
    result = CONCEPT.last(s)
    assert result.factors == (1.0,)
    for index in (0, 3, 399):
        assert float(result.raw[index, 0]) == sampling.sample(s, index)[0]


# -- what is sought ---------------------------------------------------------------------------------------------------


def test_estimands() -> None:
    laws = {
        "normal": (made(population="normal", mu=1.0, sigma=2.0), stats.norm(1.0, 2.0)),
        "laplace": (made(population="laplace", mu=1.0, sigma=2.0), stats.laplace(1.0, 2.0)),
        "student_t": (made(population="student_t", nu=5.0), stats.t(5.0)),
        "uniform": (made(population="uniform", low=-1.0, high=3.0), stats.uniform(-1.0, 4.0)),
        "exponential": (made(population="exponential", lam=0.5), stats.expon(scale=2.0)),
        "gamma": (made(population="gamma", k=2.5, s=2.0), stats.gamma(2.5, scale=2.0)),
        "lognormal": (made(population="lognormal", mu=0.5, sigma=0.5), stats.lognorm(0.5, scale=math.exp(0.5))),
    }
    for s, law in laws.values():
        population, middle = family(s), law.median()
        assert estimand("mean", population) == pytest.approx(law.mean(), abs=1e-12)
        assert estimand("median", population) == pytest.approx(middle, rel=1e-9, abs=1e-12)
        assert estimand("variance", population) == pytest.approx(law.var(), rel=1e-12)
        assert estimand("sd", population) == pytest.approx(law.std(), rel=1e-12)
        assert estimand("maximum", population) == pytest.approx(law.support()[1])
        reach = estimand("mad", population)
        assert law.cdf(middle + reach) - law.cdf(middle - reach) == pytest.approx(0.5, abs=1e-12)
    assert estimand("mad", family(made(population="normal"))) == pytest.approx(0.6744897501960817, rel=1e-12)
    assert estimand("mad", family(made(population="cauchy", sigma=3.0))) == pytest.approx(3.0, rel=1e-12)


def test_estimands_of_counts_and_columns() -> None:
    # Poisson(2.5): median 2; |X − 2| is at most 1 with probability P(1) + P(2) + P(3) = 0.675, 0 with 0.257.
    assert estimand("mad", family(made(population="poisson", lam=2.5))) == 1.0
    assert estimand("mad", family(made(population="bernoulli", p=0.3))) == 0.0
    assert estimand("median", family(made(population="bernoulli", p=0.6))) == 1.0
    own = made(population="data", dataset="own", data=(1.0, 2.0, 4.0, 8.0))
    assert [estimand(name, family(own)) for name in ("mean", "median", "variance", "mad", "maximum")] == [
        3.75, 3.0, float(np.var([1, 2, 4, 8])), 1.0, 8.0]  # fmt: skip
    for name in ("mean", "variance", "sd", "rate"):
        assert math.isnan(estimand(name, family(made(population="cauchy"))))


def test_each_rule_is_judged_by_its_own_estimand_unless_told_otherwise() -> None:
    rules = {"variance_n": "variance", "sd": "sd", "mad": "mad", "exponential_rate": "rate", "maximum": "maximum",
             "median": "mean", "trimmed_mean": "mean", "constant": "mean"}  # fmt: skip
    for rule, wanted in rules.items():
        assert CONCEPT.last(made(estimator_a=rule, n_trials=3)).estimand_names == (wanted,)
        assert CONCEPT.last(made(estimator_a=rule, n_trials=3, estimand="median")).estimand_names == ("median",)
    assert CONCEPT.last(made(population="cauchy", n_trials=3)).estimand_names == ("median",)
    typed = {"0.9*mean(x)": "mean", "var(x)/2": "variance", "1/mean(x)": "rate", "mean(x**2)": "mean"}
    for text, wanted in typed.items():
        assert CONCEPT.last(made(estimator_a="typed", expression=text, n_trials=3)).estimand_names == (wanted,)
    beside = made(estimator_a="variance_n", estimator_b="typed", expression="mean((x-mean(x))**2)", n_trials=3)
    assert CONCEPT.last(beside).estimand_names == ("variance", "variance")


# -- theory, errors, verdicts -----------------------------------------------------------------------------------------


def test_the_shrunk_mean_of_the_defaults() -> None:
    read = CONCEPT.last(CONCEPT.settings()).readouts
    # Gamma(2, 1), n = 5: mean 2, variance 2.
    assert read["theory_bias"] == pytest.approx([0.0, -0.2], abs=1e-15)
    assert read["theory_variance"] == pytest.approx([0.4, 0.81 * 0.4], rel=1e-14)
    assert read["theory_mse"] == pytest.approx([0.4, 0.04 + 0.324], rel=1e-14)
    assert read["estimand"] == [2.0, 2.0]


def test_a_cauchy_mean_has_no_numbers_and_a_reason() -> None:
    result = CONCEPT.last(CONCEPT.start("cauchy"))
    read = plain(dict(result.readouts))
    assert read["theory_bias"][0] is read["theory_variance"][0] is read["theory_mse"][0] is None
    assert "no mean and no variance" in result.theories[0].why
    assert result.theories[0].kind == "exact"
    assert read["theory_variance"][1] > 0  # the median of 25 has one
    assert not any("of mean" in name for name in result.scores)


def test_a_constant_has_no_variance_and_all_the_bias() -> None:
    result = CONCEPT.last(made(population="normal", estimator_a="constant", constant=1.5))
    read = {name: value[0] for name, value in result.readouts.items()}
    assert read["variance"] == read["variance_mcse"] == read["bias_mcse"] == read["theory_variance"] == 0.0
    assert (read["bias"], read["theory_bias"], read["mse"], read["theory_mse"]) == (1.5, 1.5, 2.25, 2.25)
    typed = CONCEPT.last(made(population="normal", estimator_a="typed", expression="3/2")).readouts
    assert (typed["theory_bias"][0], typed["theory_variance"][0], typed["variance"][0]) == (1.5, 0.0, 0.0)


def test_standard_errors_say_how_far_the_numbers_scatter() -> None:
    s = made(population="gamma", estimator_a="mean", estimator_b="median", n=9, n_trials=500)
    found = [CONCEPT.last(s.with_values(seed=seed)).readouts for seed in range(400)]
    for place in range(2):
        due = {name: found[0][f"theory_{name}"][place] for name in ("bias", "variance", "mse")}
        due["variance"] *= 499 / 500  # the empirical one has divisor R
        for name, expected in due.items():
            z = np.array([(read[name][place] - expected) / read[f"{name}_mcse"][place] for read in found])
            # The mean of 400 standard scores has sd 0.05, their sd one of 0.035; estimates of a skewed law add a bit.
            assert abs(z.mean()) < 0.3, name
            assert 0.88 < z.std() < 1.14, name


def test_tails_too_heavy_to_be_judged_are_not_judged() -> None:
    heavy = CONCEPT.last(made(population="student_t", nu=3.0, n_trials=5000))
    assert set(heavy.scores) == {"bias of mean"}
    assert any("too small a standard error" in note for note in heavy.notes)
    light = CONCEPT.last(made(population="normal", n_trials=5000))
    assert set(light.scores) == {"bias of mean", "variance of mean", "MSE of mean"}
    assert not light.notes


@pytest.mark.parametrize("scale", [1e-6, 1e6])
@pytest.mark.parametrize("n", [2, 1000])
def test_far_and_small_populations_lose_no_digits(scale, n) -> None:
    rules = {"estimator_a": "mean", "estimator_b": "median", "estimator_c": "variance_n_minus_1"}
    at_home = CONCEPT.last(made(population="normal", n=n, n_trials=300, **rules)).readouts
    away = CONCEPT.last(made(population="normal", n=n, n_trials=300, mu=1e6, sigma=scale, **rules)).readouts
    for place, power in enumerate((1, 1, 2)):
        for name, degree in (("bias", 1), ("variance", 2), ("mse", 2), ("variance_mcse", 2), ("theory_variance", 2)):
            wanted = at_home[name][place]
            if wanted is not None:
                assert away[name][place] == pytest.approx(wanted * scale ** (power * degree), rel=1e-12), name
    if n == 2:
        assert away["theory_bias"] == [0.0, 0.0, 0.0]


def test_a_typed_rule_far_away_keeps_what_its_data_hold() -> None:
    far = {"population": "normal", "mu": 1e6, "sigma": 1e-3, "estimator_a": "typed", "n": 10}
    read = CONCEPT.last(made(expression="mean(x) + 0*max(x)", **far)).readouts
    assert read["variance"][0] == pytest.approx(1e-7, rel=0.3)


# -- runs -------------------------------------------------------------------------------------------------------------


@given(st.integers(1, 699), st.sampled_from(["mean", "median", "typed"]), st.sampled_from(["gamma", "data", "cauchy"]))
@settings(max_examples=25, deadline=None)
def test_stepping_back_is_the_shorter_run(step, rule, population) -> None:
    s = made(population=population, estimator_a=rule, expression="mean(x**2)", n_trials=700, n=300)
    back = CONCEPT.at(CONCEPT.last(s), step)
    short = CONCEPT.last(s.with_values(n_trials=step))
    assert plain(dict(back.readouts)) == plain(dict(short.readouts))
    assert np.array_equal(back.raw, short.raw, equal_nan=True)
    assert back.steps == step


def test_frames_grow_by_the_same_numbers(monkeypatch) -> None:
    monkeypatch.setattr(replication, "SLICE_SECONDS", 0.0)
    frames = list(CONCEPT.frames(made(n=500, n_trials=1000)))
    assert len(frames) == math.ceil(1000 / replication.block_rows(500))
    for frame in frames:
        assert frame.readouts == CONCEPT.at(frames[-1], frame.done).readouts


DRAGS = [
    {"population": "normal", "mu": 2.5, "sigma": 3.0},
    {"population": "laplace", "mu": -4.0, "sigma": 0.1},
    {"population": "cauchy", "mu": 1.0, "sigma": 5.0},
    {"population": "student_t", "mu": 1.0, "sigma": 2.0},
    {"population": "uniform", "low": -2.0, "high": 5.0},
    {"population": "exponential", "lam": 3.0},
    {"population": "gamma", "s": 7.0},
    {"population": "lognormal", "mu": 1.5},
]


@pytest.mark.parametrize("drag", DRAGS, ids=lambda drag: drag["population"])
def test_a_drag_draws_nothing_and_is_a_cold_run_bit_for_bit(drag, monkeypatch) -> None:
    s = made(population=drag["population"], estimator_a="mean", estimator_b="median", estimator_c="sd", n=11)
    CONCEPT.last(s)
    with monkeypatch.context() as patch:
        patch.setattr(kept_runs, "replicate", lambda *a, **k: pytest.fail("drawn anew"))
        warm = CONCEPT.last(s.with_values(**drag))
    kept_runs.SHELF.clear()
    cold = CONCEPT.last(s.with_values(**drag))
    assert warm.readouts == cold.readouts
    for place in range(3):
        np.testing.assert_array_equal(warm.estimates(place), cold.estimates(place))
        rule = ESTIMATORS[("mean", "median", "sd")[place]]
        by_hand = rule(samples(warm.settings, 50))
        # To rounding of the largest value in the sample, which the rule on moved data is exact to.
        largest = np.abs(samples(warm.settings, 50)).max(axis=1)
        assert np.all(np.abs(warm.estimates(place)[:50] - by_hand) <= 1e-13 * largest)


def test_the_kept_estimates_answer_a_histogram_as_numpy_does() -> None:
    s = made(population="normal", n_trials=10_000)
    CONCEPT.last(s)
    moved = CONCEPT.last(s.with_values(mu=3.0, sigma=2.0))
    edges = np.linspace(0.0, 6.0, 81)
    np.testing.assert_array_equal(moved.sorted_counts(0, edges), np.histogram(moved.estimates(0), edges)[0])
    turned = CONCEPT.last(s.with_values(estimator_a="typed", expression="-mean(x)"))
    assert turned.sorted_counts(0, edges) is None


def test_rules_share_their_draws() -> None:
    alone = CONCEPT.last(made(estimator_a="median"))
    beside = CONCEPT.last(made(estimator_a="variance_n", estimator_b="median", estimator_c="maximum"))
    np.testing.assert_array_equal(alone.estimates(0), beside.estimates(1))
    halves = CONCEPT.last(made(estimator_a="mean", estimator_b="typed", expression="mean(x)/2"))
    np.testing.assert_array_equal(halves.estimates(0) / 2, halves.estimates(1))
    other = CONCEPT.last(made(estimator_a="median", seed=12))
    assert not np.intersect1d(alone.estimates(0), other.estimates(0)).size


def test_any_number_of_threads_gives_the_same_estimates() -> None:
    s = made(population="normal_mixture", n=40, n_trials=6000, estimator_b="typed", expression="mean(x**2)")
    found = CONCEPT.last(s)
    wanted = sampling_run.plan(s)
    rules = [rule.estimator for rule in wanted.rules]
    for threads in (2, 3):
        *_, end = replicate(
            wanted.source, s.n, s.n_trials, s.seed, rules,
            location=wanted.location, scale=wanted.scale, threads=threads,
        )  # fmt: skip
        np.testing.assert_array_equal(end.estimates, found.raw)


def test_what_is_kept_stays_within_bounds() -> None:
    for seed in range(12):
        CONCEPT.last(made(seed=seed))
    assert len(kept_runs.SHELF) == 8
    big = made(n=1, n_trials=1_000_000, estimator_b="first")
    for seed in (1, 2):
        CONCEPT.last(big.with_values(seed=seed))
        assert len(kept_runs.SHELF) == (8 if seed == 1 else 1)


# -- typed rules, data, presets ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["0.9 × mean(x)", "mean(x) − 1", "2·median(x) ÷ 3"])
def test_a_typed_rule_may_be_written_with_the_signs_of_print(text) -> None:
    s = made(estimator_a="typed", expression=text)
    result = CONCEPT.last(s)
    wanted = compile_expression(text)(samples(s, 20))
    np.testing.assert_allclose(result.estimates(0)[:20], wanted, rtol=1e-13)
    assert result.theories[0].kind == "exact"


@pytest.mark.parametrize("text", ["mean(x**2)", "max(x) - min(x)", "quantile(x, 0.9)", "mean(x)/(n-5)"])
def test_any_function_of_the_data(text) -> None:
    s = made(estimator_a="typed", expression=text, population="normal", mu=2.0, sigma=3.0)
    result = CONCEPT.last(s)
    np.testing.assert_allclose(result.estimates(0)[:20], compile_expression(text)(samples(s, 20)), rtol=1e-13)
    assert result.theories[0].why == "no closed form"
    if text.endswith("(n-5)"):
        assert result.readouts["not_finite"] == [400]
        assert plain(result.readouts["mse"]) == [None]


def test_the_bootstrap() -> None:
    s = CONCEPT.start("bootstrap")
    result, column = CONCEPT.last(s), datasets.values("michelson")
    assert set(np.unique(samples(s, 30))) <= set(column)
    assert result.estimand_values == (pytest.approx(column.mean()),) * 2
    assert result.readouts["theory_variance"][0] == pytest.approx(column.var() / 100, rel=1e-12)
    # The bootstrap's own estimate of the median's standard error, exact where others simulate it.
    assert result.readouts["variance"][1] == pytest.approx(result.readouts["theory_variance"][1], rel=0.1)
    own = CONCEPT.settings().with_values(population="normal")
    filled = CONCEPT.with_data(own, {"weight": np.array([3.0, 1.0, 2.0])})
    assert (filled.population, filled.dataset, filled.data) == ("data", "own", (3.0, 1.0, 2.0))


@pytest.mark.parametrize("preset", CONCEPT.presets)
def test_presets_teach_what_they_are_named_for(preset) -> None:
    result = CONCEPT.last(CONCEPT.start(preset))
    read = plain(dict(result.readouts))
    assert all(score < 3.0 for score in result.scores.values())  # a first sight is no place for the odd unlucky seed
    mse, variance, bias = (read[f"theory_{name}"] for name in ("mse", "variance", "bias"))
    wanted = {
        "mean": lambda: bias == [0.0] and variance == pytest.approx([0.2]),
        "mean-against-median": lambda: variance[0] < variance[1],
        "median-wins": lambda: variance[1] < variance[0],
        "cauchy": lambda: mse[0] is None and mse[1] > 0,
        "shrunk-mean": lambda: bias[1] < 0 and mse[1] < mse[0],
        "divisors": lambda: bias[0] < -0.1 and abs(bias[1]) < 1e-15 and mse[0] < mse[1],
        "maximum": lambda: bias[0] < 0 and abs(bias[1]) < 1e-15 and mse[1] < mse[0],
        "constant": lambda: variance[1] == 0.0 and mse[1] > mse[0],
        "bootstrap": lambda: read["variance"][0] > 0,
    }
    assert wanted[preset]()


def test_the_plotted_data() -> None:
    s = made(estimator_b="typed", estimator_c="mean", expression="0.9*mean(x)")
    columns = CONCEPT.last(s).columns()
    names = ("mean", "0.9·mean", "mean (3)")
    theory = {f"{name}_theory_{what}" for name in names for what in ("x", "density")}
    assert set(columns) == {*names, *theory, "population_x", "population_density", "sample_1"}
    for law, name in zip(CONCEPT.last(s).theories, names, strict=True):
        np.testing.assert_array_equal(columns[f"{name}_theory_density"], law.density(columns[f"{name}_theory_x"]))
    np.testing.assert_array_equal(columns["sample_1"], sampling.sample(s, 0))
    np.testing.assert_allclose(columns["population_density"], family(s).pdf(columns["population_x"]), rtol=1e-12)


# -- the picture ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("population", POPULATIONS)
def test_the_population_is_drawn_where_it_lies(population) -> None:
    result = CONCEPT.last(made(population=population, n_trials=2))
    law, (low, high) = family(result.settings), result.span
    assert low < high
    np.testing.assert_allclose(result.population_pdf, law.pdf(result.population_x), rtol=1e-9)
    share = float(law.cdf(high)) - float(law.cdf(low))
    assert share > (0.9 if population == "cauchy" else 0.97)
    if law.discrete:
        assert result.population_pdf.sum() == pytest.approx(1.0, abs=2e-3)


@pytest.mark.parametrize("population", ["bernoulli", "poisson"])
@pytest.mark.parametrize("rule", ["mean", "median", "midrange", "first"])
def test_bins_hold_equally_many_points_of_a_lattice(population, rule) -> None:
    result = CONCEPT.last(made(population=population, estimator_a=rule, n=6, n_trials=3000))
    law, edges = result.theories[0], result.edges(0, *result.estimate_span, 12)
    on_edges = (edges - law.offset) / law.lattice
    np.testing.assert_allclose(on_edges - np.floor(on_edges), 0.5, atol=1e-9)
    assert np.histogram(result.estimates(0), edges)[0].sum() > 2900


@pytest.mark.parametrize("population", ["normal", "uniform", "exponential", "gamma", "lognormal", "poisson"])
def test_a_grip_moves_the_centre_to_where_it_is_put(population) -> None:
    s = made(population=population, sigma=0.5)
    moved = s.with_values(**sampling.moved_to(s, 2.0))
    assert sampling.grips(moved)[0] == pytest.approx(2.0, rel=5e-3)
    if sampling.grips(s)[1] is not None:
        wide = s.with_values(**sampling.scaled_to(s, 4.0))
        assert sampling.grips(wide)[1] == pytest.approx(4.0, rel=5e-3)
    assert sampling.grips(made(population="data")) is None


# -- refusals, and what a start costs ---------------------------------------------------------------------------------

REFUSED = {
    "n": {"n": 0},
    "n_trials": {"n": 1_000_000, "n_trials": 10_001},
    "sigma": {"population": "normal", "sigma": 0.0},
    "high": {"population": "uniform", "low": 2.0, "high": 2.0},
    "p": {"population": "bernoulli", "p": 1.5},
    "data": {"population": "data", "dataset": "own"},
    "dataset": {"dataset": "nothing"},
    "expression": {"estimator_a": "typed", "expression": "mean(y)"},
    "estimator_a": {"estimator_a": "none"},
    "population": {"population": "lognormal", "mu": 500.0},
    "seed": {"seed": -1},
}


@pytest.mark.parametrize(("field", "values"), REFUSED.items())
def test_refusals_are_one_sentence_that_names_the_field(field, values) -> None:
    with pytest.raises(SettingError) as refused:
        made(**values)
    words = str(refused.value)
    assert words.startswith(f"{field} = ")
    assert "\n" not in words
    if field in values:
        assert format_value(values[field]) in words


def test_the_draw_budget_says_how_many_there_may_be() -> None:
    with pytest.raises(SettingError, match=r"n_trials = 20000 is not allowed; it must be at most 10000 at n = 1000000"):
        made(n=1_000_000, n_trials=20_000)
    assert made(n=1_000_000, n_trials=10_000).n == 1_000_000


def test_the_first_picture_waits_for_no_scipy() -> None:
    code = (
        "import sys\n"
        "from engine.concepts.sampling import CONCEPT, sample\n"
        "result = CONCEPT.last(CONCEPT.settings())\n"
        "sample(result.settings, 3)\n"
        "low, high = result.estimate_span\n"
        "import numpy as np\n"
        "[law.density(np.linspace(low, high, 50)) for law in result.theories]\n"
        "sys.exit(', '.join(name for name in sys.modules if name.split('.')[0] == 'scipy') or 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_what_no_estimate_can_pass() -> None:
    """A spread is not negative; a rate of positive data neither; what is typed may be anything."""
    positive, normal = Gamma(k=2.0, s=1.0), Normal(mu=0.0, sigma=1.0)
    mean, spread, rate = (Rule(name, name, ESTIMATORS[name]) for name in ("mean", "sd", "exponential_rate"))
    free = Rule("x", "typed", ESTIMATORS["mean"])
    assert bounds(mean, positive) == (0.0, math.inf)
    assert bounds(spread, normal) == (0.0, math.inf)
    assert bounds(rate, positive) == (0.0, math.inf)
    assert bounds(rate, normal) == (-math.inf, math.inf)
    assert bounds(free, positive) == (-math.inf, math.inf)
    assert bounds(Rule("", "mean", ESTIMATORS["mean"], factor=-2.0, shift=1.0), positive) == (-math.inf, 1.0)
    assert bounds(Rule("", "mean", ESTIMATORS["mean"], factor=0.0, shift=1.5), positive) == (1.5, 1.5)


def test_an_unknown_estimand_is_refused() -> None:
    with pytest.raises(ValueError, match="estimand = 'mode': one of"):
        estimand("mode", Normal(mu=0.0, sigma=1.0))


def test_bins_of_a_lattice_hold_equally_many_of_its_points() -> None:
    whole = CONCEPT.last(made(population="poisson", lam=4.0, estimator_a="mean", n=10, n_trials=50))
    edges = whole.edges(0, 2.0, 6.0, 12)
    points = np.arange(10, 80) / 10.0
    inside = points[(points > edges[0]) & (points < edges[-1])]
    counts, _ = np.histogram(inside, edges)
    assert len(set(counts[:-1].tolist())) == 1
    smooth = CONCEPT.last(made(population="normal", estimator_a="mean", n=10, n_trials=50))
    assert smooth.edges(0, -1.0, 1.0, 4).tolist() == [-1.0, -0.5, 0.0, 0.5, 1.0]

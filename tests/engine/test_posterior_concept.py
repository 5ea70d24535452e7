"""The concept `posterior`: its numbers against SciPy and closed forms, its notes, its hands, its course."""

import json
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import integrate, optimize, stats

from engine import catalogue
from engine.concepts.posterior import CONCEPT, PosteriorSettings, at, centred_at, grips, widened_to
from engine.confidence_intervals import clopper_pearson, garwood, known_sigma
from engine.families import Beta, Gamma, Laplace, Normal, StudentT
from engine.posterior import NormalData, equal_tail, normal_mean
from engine.posterior_course import counts_until, normal_course
from engine.posterior_settings import observations, prior_of, shipped, with_data
from engine.reparametrised import LOG, LOGIT, LogGamma, LogitBeta, on_scale
from engine.settings import SettingError


def result_of(preset=None, **values):
    return CONCEPT.last(CONCEPT.start(preset).with_values(**values))


def read(preset=None, **values):
    return result_of(preset, **values).readouts


# -- the chapter's cases


def test_three_heads_in_a_row() -> None:
    found = read("three-heads")
    assert (found["n"], found["mle"]) == (3, 1.0)
    assert found["map"] == pytest.approx(0.8)
    assert found["posterior_mean"] == pytest.approx(5 / 7)
    assert found["predictive"] == pytest.approx(5 / 7)
    law = stats.beta(5, 2)
    assert found["posterior_sd"] == pytest.approx(law.std())
    assert (found["interval_low"], found["interval_high"]) == pytest.approx(tuple(law.ppf([0.025, 0.975])))
    assert found["log_evidence"] == pytest.approx(math.log(0.2))
    assert law.cdf(found["hdi_high"]) - law.cdf(found["hdi_low"]) == pytest.approx(0.95)
    assert law.pdf(found["hdi_low"]) == pytest.approx(law.pdf(found["hdi_high"]), rel=1e-6)


def test_three_heads_typed_are_the_same() -> None:
    drawn, typed = read("three-heads"), read(source="typed", data=(1.0, 1.0, 1.0))
    assert drawn == typed


def test_the_prior_washes_out() -> None:
    short, long = read("wrong-prior", n=20), read("wrong-prior")
    assert short["posterior_mean"] < 0.35
    assert abs(long["posterior_mean"] - long["mle"]) < 0.03


def test_a_laplace_prior_stops_the_map_at_its_centre() -> None:
    result = result_of("laplace-threshold")
    assert result.readouts["map"] == 0.0
    assert result.readouts["posterior_mean"] > 0.02
    assert any("centre exactly" in note for note in result.notes)
    far = read("laplace-threshold", true_mu=1.0)
    assert far["map"] == pytest.approx(far["mle"] - 1.0 / (10 * 0.2))


def test_a_heavy_tail_leaves_two_peaks() -> None:
    result = result_of("two-peaks")
    assert len(result.readouts["modes"]) == 2
    assert any(note.startswith("two peaks") for note in result.notes)
    assert any("two pieces" in note for note in result.notes)

    def density(mu):
        return stats.cauchy(0, 0.05).pdf(mu) * stats.norm(mu, 1).pdf(4.0)

    for mode, bounds in zip(result.readouts["modes"], [(-0.1, 0.1), (2.5, 4.0)], strict=True):
        best = optimize.minimize_scalar(lambda mu: -density(mu), bounds=bounds, method="bounded")
        assert mode == pytest.approx(best.x, abs=1e-4)
    area = integrate.quad(density, -60, 60, points=[-1, -0.1, -0.02, 0, 0.02, 0.1, 1, 3], limit=400)[0]
    assert result.readouts["log_evidence"] == pytest.approx(math.log(area), abs=1e-8)


def test_peaks_of_one_height_have_no_map() -> None:
    """Between a narrow prior and one observation there is a distance at which the two peaks are equally high."""

    def gap(distance):
        found = result_of("two-peaks", data=(distance,)).posterior
        modes = np.sort(found.modes)
        low, high = found.law.logpdf(modes)
        return low - high

    even = optimize.brentq(gap, 2.9, 4.5, xtol=1e-15)
    result = result_of("two-peaks", data=(even,))
    assert result.readouts["map"] is None
    assert result.readouts["hdi_low"] is None
    assert any("not unique" in note for note in result.notes)


def test_horse_kicks() -> None:
    found = read("horse-kicks")
    assert (found["n"], found["mle"]) == (280, pytest.approx(0.7))
    law = stats.gamma(2 + 196, scale=1 / 282)
    assert found["posterior_mean"] == pytest.approx(law.mean())
    assert found["map"] == pytest.approx(197 / 282)
    assert (found["interval_low"], found["interval_high"]) == pytest.approx(tuple(law.ppf([0.025, 0.975])))
    assert found["predictive_sd"] == pytest.approx(stats.nbinom(198, 282 / 283).std())


def test_michelson_is_the_conjugate_formula() -> None:
    found = read("michelson")
    assert found["mle"] == pytest.approx(299852.4)
    precision = 1 / 30**2 + 100 / 80**2
    assert found["posterior_mean"] == pytest.approx((299950 / 900 + 299852.4 * 100 / 6400) / precision)
    assert found["posterior_sd"] == pytest.approx(precision**-0.5)
    assert found["map"] == found["posterior_mean"] == found["predictive"]


def test_heads_and_tails_from_counts() -> None:
    x = shipped("bernoulli", "horse_kicks")
    assert (x.size, int(x.sum())) == (280, 280 - 144)  # 144 corps-years without a death


# -- where there is no number


def test_without_data_there_is_no_mle_and_the_posterior_is_the_prior() -> None:
    result = result_of(n=0)
    assert result.readouts["mle"] is None
    assert result.readouts["confidence_low"] is None
    assert result.readouts["log_evidence"] == 0.0
    assert result.readouts["posterior_mean"] == result.readouts["prior_mean"] == 0.5
    assert any("no MLE" in note for note in result.notes)
    json.loads(catalogue.as_json(CONCEPT, result))


def test_flat_and_bowl_shaped_posteriors_have_no_map() -> None:
    flat = result_of("flat-prior", n=0)
    assert (flat.readouts["map"], flat.readouts["hdi_low"]) == (None, None)
    assert any("flat" in note for note in flat.notes)
    bowl = result_of("u-shaped-prior")
    assert (bowl.readouts["map"], bowl.readouts["hdi_low"]) == (None, None)
    assert any("without bound" in note for note in bowl.notes)
    assert not bowl.bounded


def test_an_mle_on_the_edge_is_told() -> None:
    assert any("on the edge" in note for note in result_of("three-heads").notes)
    result = result_of("reparametrised")
    assert any("at infinity" in note for note in result.notes)
    assert result.mle_at == math.inf
    nothing = result_of(model="poisson", source="typed", data=(0.0, 0.0))
    assert nothing.readouts["mle"] == 0.0
    assert any("on the edge" in note for note in nothing.notes)
    assert nothing.readouts["confidence_low"] == 0.0


def test_a_cauchy_prior_without_data_has_no_mean() -> None:
    result = result_of(model="normal", prior="student_t", prior_nu=1.0, n=0)
    document = json.loads(catalogue.as_json(CONCEPT, result))
    assert document["readouts"]["posterior_mean"] is None
    assert document["readouts"]["map"] == 0.0
    assert any("no mean" in note for note in result.notes)


# -- another scale


@pytest.mark.parametrize("values", [{"prior_a": 3.0, "prior_b": 0.7, "n": 8}, {"model": "poisson", "n": 5}])
def test_the_mode_moves_and_the_quantiles_do_not(values) -> None:
    plain, other = read(**values), read(scale="link", **values)
    for name in ("mle", "interval_low", "interval_high", "posterior_mean", "log_evidence", "confidence_low"):
        assert plain[name] == other[name]
    assert abs(plain["map"] - other["map"]) > 0.01
    assert abs(plain["hdi_low"] - other["hdi_low"]) > 1e-3


@pytest.mark.parametrize(
    ("law", "scale", "slope"),
    [
        (Beta(a=5.0, b=2.0), LOGIT, lambda p: p * (1 - p)),
        (Beta(a=0.3, b=4.0), LOGIT, lambda p: p * (1 - p)),
        (Gamma(k=0.4, s=2.0), LOG, lambda x: x),
        (Gamma(k=30.0, s=0.1), LOG, lambda x: x),
    ],
)
def test_a_density_takes_its_slope_along(law, scale, slope) -> None:
    other = on_scale(law, scale)
    q = np.array([0.001, 0.2, 0.5, 0.9, 0.9999])
    theta = law.icdf(q)
    phi = scale.forward(theta)
    assert other.icdf(q) == pytest.approx(phi, rel=1e-9)
    assert other.cdf(phi) == pytest.approx(q, rel=1e-9)
    assert other.pdf(phi) == pytest.approx(law.pdf(theta) * slope(theta), rel=1e-9)
    assert scale.back(phi) == pytest.approx(theta, rel=1e-12)
    ends = other.icdf(np.array([1e-13, 1 - 1e-13]))
    mean = integrate.quad(lambda x: x * float(other.pdf(x)), *ends, limit=400)[0]
    assert other.mean() == pytest.approx(mean, abs=1e-7)
    square = integrate.quad(lambda x: (x - mean) ** 2 * float(other.pdf(x)), *ends, limit=400)[0]
    assert other.variance() == pytest.approx(square, rel=1e-6)
    best = optimize.minimize_scalar(lambda x: -float(other.logpdf(x)), bounds=ends, method="bounded")
    assert other.mode == pytest.approx(best.x, abs=1e-3)
    assert isinstance(other, LogitBeta | LogGamma)


# -- intervals of the other school


@pytest.mark.parametrize(("k", "n"), [(0, 7), (7, 7), (3, 11), (196, 280)])
def test_clopper_pearson_is_scipys(k, n) -> None:
    expected = stats.binomtest(k, n).proportion_ci(0.9, method="exact")
    assert clopper_pearson(k, n, 0.9) == pytest.approx((expected.low, expected.high), abs=1e-12)


@pytest.mark.parametrize(("total", "n"), [(0, 4), (1, 1), (196, 280)])
def test_garwoods_ends_are_where_the_tests_turn(total, n) -> None:
    low, high = garwood(total, n, 0.95)
    assert stats.poisson(n * high).cdf(total) == pytest.approx(0.025)
    if total:
        assert stats.poisson(n * low).sf(total - 1) == pytest.approx(0.025)
    else:
        assert low == 0.0


def test_a_flat_enough_prior_makes_both_intervals_one() -> None:
    found = read(model="normal", prior_width=1e6, n=12, sigma=2.0)
    z = stats.norm.ppf(0.975) * 2.0 / math.sqrt(12)
    assert known_sigma(found["mle"], 2.0 / math.sqrt(12), 0.95) == pytest.approx((found["mle"] - z, found["mle"] + z))
    assert found["interval_low"] == pytest.approx(found["confidence_low"], abs=1e-9)
    assert found["interval_high"] == pytest.approx(found["confidence_high"], abs=1e-9)


# -- what comes next


def test_the_predictive_is_the_ratio_of_two_evidences() -> None:
    """p(x | data) = p(data, x) / p(data), for every model and prior."""
    for base in (
        {"source": "typed", "data": (1.0, 0.0, 1.0)},
        {"model": "poisson", "source": "typed", "data": (3.0, 0.0, 2.0)},
        {"model": "normal", "source": "typed", "data": (0.3, 1.2)},
        {"model": "normal", "prior": "laplace", "source": "typed", "data": (0.3, 1.2)},
        {"model": "normal", "prior": "student_t", "source": "typed", "data": (0.3, 1.2)},
    ):
        result = result_of(**base)
        values, probability, _ = result.predictive
        for place in range(0, len(values), max(1, len(values) // 7)):
            more = {**base, "data": (*base["data"], float(values[place]))}
            ratio = math.exp(read(**more)["log_evidence"] - result.readouts["log_evidence"])
            assert probability[place] == pytest.approx(ratio, rel=1e-8, abs=1e-14)


@pytest.mark.parametrize("preset", ["three-heads", "horse-kicks"])
def test_predictive_masses_sum_to_one(preset) -> None:
    result = result_of(preset)
    values, probability, plug_in = result.predictive
    assert probability.sum() == pytest.approx(1.0, abs=1e-6)
    assert plug_in.sum() == pytest.approx(1.0, abs=1e-6)
    mean = float(values @ probability)
    assert mean == pytest.approx(result.readouts["predictive"], abs=1e-5)
    sd = math.sqrt(float((values - mean) ** 2 @ probability))
    assert sd == pytest.approx(result.readouts["predictive_sd"], abs=1e-4)


# -- one at a time


@pytest.mark.parametrize("preset", list(CONCEPT.presets))
def test_each_step_is_what_fewer_data_say(preset) -> None:
    whole = result_of(preset, **({"n": 6} if CONCEPT.start(preset).source == "drawn" else {}))
    assert at(whole, whole.total) is whole
    for step in {0, 1, whole.total // 2}:
        part = at(whole, step)
        alone = CONCEPT.last(whole.settings.with_values(source="typed", data=tuple(whole.x[:step].tolist())))
        found, expected = (json.loads(catalogue.as_json(CONCEPT, each))["readouts"] for each in (part, alone))
        assert found == expected
        assert part.total == whole.total
        assert part.course.counts.max() <= step


@pytest.mark.parametrize("preset", ["three-heads", "wrong-prior", "horse-kicks", "michelson"])
def test_the_course_ends_where_the_posterior_is(preset) -> None:
    result = result_of(preset)
    run = result.course
    found = (run.mean[-1], run.low[-1], run.high[-1], run.mle[-1])
    expected = tuple(result.readouts[name] for name in ("posterior_mean", "interval_low", "interval_high", "mle"))
    assert found == pytest.approx(expected, rel=1e-12)
    assert math.isnan(run.mle[0])


@settings(max_examples=40, deadline=None)
@given(
    kind=st.sampled_from(["laplace", "student_t"]),
    width=st.floats(-3, 3),
    sigma=st.floats(-2, 2),
    nu=st.floats(0.5, 50),
    centre=st.integers(-20, 20),
    seed=st.integers(0, 10),
)
def test_rows_of_panels_agree_with_the_law_that_adapts(kind, width, sigma, nu, centre, seed) -> None:
    scale, noise = 10.0**width, 10.0**sigma
    prior = Laplace(mu=centre, b=scale) if kind == "laplace" else StudentT(nu=nu, mu=centre, sigma=scale)
    x = np.random.default_rng(seed).normal(0.0, noise, 12)
    run = normal_course(prior, x, noise, np.array([1, 4, 12]), 0.9)
    for place, count in enumerate((1, 4, 12)):
        law = normal_mean(prior, NormalData.of(x[:count], noise)).law
        sd = math.sqrt(law.variance())
        assert run.mean[place] == pytest.approx(law.mean(), abs=1e-8 * sd)
        assert (run.low[place], run.high[place]) == pytest.approx(equal_tail(law, 0.9), abs=1e-7 * sd)


def test_counts_are_whole_and_end_at_n() -> None:
    assert counts_until(4, 10).tolist() == [0, 1, 2, 3, 4]
    many = counts_until(2608, 60)
    assert (many[0], many[1], many[-1]) == (0, 1, 2608)
    assert (np.diff(many) > 0).all()
    assert len(many) <= 61


def test_draws_only_go_on_and_move() -> None:
    for model in ("bernoulli", "poisson", "normal"):
        few, more = (observations(PosteriorSettings(model=model, n=n)) for n in (5, 50))
        assert np.array_equal(few, more[:5])
    base, moved = (observations(PosteriorSettings(model="normal", n=9, true_mu=mu)) for mu in (1.0, 2.5))
    assert moved - base == pytest.approx(1.5)
    low, high = (observations(PosteriorSettings(n=200, true_p=p)) for p in (0.4, 0.5))
    assert (low <= high).all()


# -- curves


@pytest.mark.parametrize("preset", [name for name in CONCEPT.presets if name != "u-shaped-prior"])
def test_the_drawn_posterior_has_area_one_and_the_likelihood_its_height(preset) -> None:
    result = result_of(preset)
    curves = result.curves(*result.span)
    area = np.trapezoid(curves.posterior, curves.x)
    assert area == pytest.approx(1.0, abs=0.02)
    assert curves.posterior.max() == pytest.approx(result.height, rel=1e-3)
    assert np.nanmax(curves.likelihood) <= result.height * (1 + 1e-12)
    at_mle = result.mle_at
    if math.isfinite(at_mle):
        likelihood = math.exp(float(result.data.log_likelihood(np.array([at_mle]), result.link)[0]))
        scaled = math.exp(result.log_factor + math.log(likelihood)) if likelihood else result.height
        assert scaled == pytest.approx(result.height)


def test_the_scale_of_three_heads_is_that_of_the_picture() -> None:
    assert math.exp(result_of("three-heads").log_factor) == pytest.approx(30 * 0.8**4 * 0.2)


# -- hands


@pytest.mark.parametrize(
    "values",
    [
        {"prior_a": 3.0, "prior_b": 5.0},
        {"prior_a": 8.0, "prior_b": 2.0},
        {"model": "poisson", "prior_k": 3.0, "prior_rate": 1.5},
        {"model": "normal", "prior_mean": 1.0, "prior_width": 0.5},
    ],
)
def test_grips_are_where_the_hand_put_them(values) -> None:
    s = PosteriorSettings(**values)
    centre, side = grips(s)
    moved = s.with_values(**centred_at(s, centre * 1.1))
    assert grips(moved)[0] == pytest.approx(centre * 1.1, rel=1e-3)
    wide = s.with_values(**widened_to(s, centre + 0.7 * (side - centre)))
    assert grips(wide)[0] == pytest.approx(centre, rel=1e-3)
    assert abs(grips(wide)[1] - centre) == pytest.approx(0.7 * abs(side - centre), rel=1e-2)
    law = prior_of(s)
    if not isinstance(law, Normal):
        assert centre == pytest.approx(law.mean())
        assert abs(side - centre) == pytest.approx(math.sqrt(law.variance()))


@given(
    model=st.sampled_from(["bernoulli", "poisson", "normal"]),
    x=st.floats(-1e7, 1e7),
    first=st.floats(0.05, 1e5),
    second=st.floats(0.05, 1e5),
)
def test_no_drag_leaves_the_domain(model, x, first, second) -> None:
    s = PosteriorSettings(
        model=model, prior_a=first, prior_b=second, prior_k=first, prior_rate=second, prior_width=first
    )
    if abs(x) <= 1e6 or model != "normal":
        s.with_values(**centred_at(s, x))
    s.with_values(**widened_to(s, x))


# -- input


def test_data_that_the_model_cannot_give_are_refused() -> None:
    for model, value, allowed in (
        ("bernoulli", 2.0, "zeros and ones"),
        ("poisson", 1.5, "whole numbers"),
        ("normal", 1e10, "numbers from"),
    ):
        with pytest.raises(SettingError, match=allowed):
            PosteriorSettings(model=model, source="typed", data=(1.0, value))


def test_a_column_finds_its_model() -> None:
    base = PosteriorSettings()
    assert with_data(base, {"x": np.array([0.0, 1.0])}).model == "bernoulli"
    assert with_data(base, {"x": np.array([0.0, 3.0])}).model == "poisson"
    measured = with_data(base, {"x": np.array([1.5, 3.0, 4.5])})
    assert (measured.model, measured.sigma, measured.prior_mean) == ("normal", 1.5, 3.0)
    same = with_data(base, {"x": np.array([2.5, 2.5])})
    assert same.sigma == 1e-3


@settings(max_examples=60, deadline=None)
@given(
    values=st.fixed_dictionaries(
        {
            "model": st.sampled_from(["bernoulli", "poisson", "normal"]),
            "prior": st.sampled_from(["normal", "laplace", "student_t"]),
            "scale": st.sampled_from(["natural", "link"]),
            "prior_a": st.floats(0.05, 1e5),
            "prior_b": st.floats(0.05, 1e5),
            "prior_k": st.floats(0.05, 1e5),
            "prior_rate": st.floats(1e-4, 1e5),
            "prior_mean": st.floats(-1e6, 1e6),
            "prior_width": st.floats(1e-3, 1e6),
            "prior_nu": st.floats(0.5, 1e3),
            "sigma": st.floats(1e-3, 1e6),
            "n": st.sampled_from([0, 1, 2, 30]),
            "level": st.sampled_from([0.5, 0.95, 0.999]),
            "true_p": st.sampled_from([0.0, 0.3, 1.0]),
        }
    )
)
def test_anything_that_may_be_set_is_answered(values) -> None:
    """Warnings are errors here; what is given is finite or null, in order, and can be drawn."""
    result = result_of(**values)
    found = json.loads(catalogue.as_json(CONCEPT, result))["readouts"]
    assert found["interval_low"] <= found["interval_high"]
    if found["hdi_low"] is not None:
        assert found["hdi_high"] - found["hdi_low"] >= 0.0
    curves = result.curves(*result.span)
    assert np.isfinite(curves.prior).sum() > 0
    assert (np.diff(curves.x) > 0).all()
    assert math.isfinite(result.height)
    assert set(result.columns()) >= {"axis", "posterior_density", "predictive"}


def test_only_drawn_data_have_a_truth() -> None:
    for model, name in (("bernoulli", "true_p"), ("poisson", "true_lam"), ("normal", "true_mu")):
        drawn = CONCEPT.settings(model=model, source="drawn", **{name: 0.25})
        assert drawn.truth == 0.25
        assert math.isnan(drawn.with_values(source="typed", data=(0.0, 1.0)).truth)


def test_a_law_goes_only_with_a_scale_of_its_own() -> None:
    with pytest.raises(ValueError, match="no law of Gamma"):
        on_scale(Gamma(k=2.0, s=1.0), LOGIT)
    law = Gamma(k=2.0, s=1.5)
    x = np.array([-1.0, 0.3, 2.0])
    assert on_scale(law, LOG).pdf(x) == pytest.approx(law.pdf(np.exp(x)) * np.exp(x), rel=1e-12)

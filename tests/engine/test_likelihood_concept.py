"""The concept of likelihoods: the chapter's numbers, read-outs by hand, what has no maximum, bad rows, climbs."""

import math

import numpy as np
import pytest
from scipy import integrate, stats

from engine import datasets, families, likelihood_sample, optimise
from engine.concepts.likelihood import CONCEPT, at
from engine.families import Normal
from engine.likelihood import one_parameter
from engine.likelihood.models import MODELS
from engine.likelihood.product import course, running_product
from engine.likelihood.samples import drawn, drawn_by_legacy, sift
from engine.likelihood.study import Study
from engine.likelihood_climb import _unit_rate
from engine.likelihood_figure import column_sum, density_map, row_area
from engine.likelihood_grips import added_observation, moved_observation, nearest_possible, removed_observation
from engine.likelihood_settings import LikelihoodSettings
from engine.settings import SettingError
from engine.streams import stream


def read(preset=None, **values):
    return CONCEPT.last(CONCEPT.start(preset).with_values(**values)).readouts


def test_the_chapter_to_the_last_digit() -> None:
    found = read("chapter")
    assert found["mle_mu"] == pytest.approx(3.523198466986791, rel=1e-15)
    assert found["mle_sigma2"] == pytest.approx(1.3793831852133849, rel=1e-14)
    assert found["unbiased_sigma2"] == pytest.approx(1.3807639491625474, rel=1e-14)
    assert found["mle_log_likelihood"] == pytest.approx(-1579.7567492110757, rel=1e-14)
    assert found["scipy_mu"] == pytest.approx(found["mle_mu"], rel=1e-14)
    assert found["scipy_sigma"] ** 2 == pytest.approx(found["mle_sigma2"], rel=1e-14)
    rng = np.random.RandomState(42)
    x = rng.normal(3.5, 1.2, 1000)
    result = CONCEPT.last(CONCEPT.start("chapter"))
    assert np.array_equal(result.x, x)


def test_the_hand_does_not_wait_for_scipys_laws_to_load(monkeypatch) -> None:
    monkeypatch.setattr(likelihood_sample, "_NORM", [])
    settings = CONCEPT.start("chapter").with_values(seed=771)
    early, whole = CONCEPT.frames(settings)
    assert early.early
    assert early.progress < whole.progress == 1.0
    assert early.readouts["scipy_mu"] is None
    assert early.readouts["mle_mu"] == whole.readouts["mle_mu"]
    assert (whole.readouts["scipy_mu"], whole.readouts["scipy_sigma"]) == pytest.approx(stats.norm.fit(whole.x))
    [again] = CONCEPT.frames(settings)
    assert again.readouts == whole.readouts


def test_read_outs_of_the_exponential_by_hand() -> None:
    x = (1.0, 2.0, 0.5, 4.5)
    found = read(source="values", values=x, theta=0.7)
    assert found["theta"] == 0.7
    assert found["log_likelihood"] == pytest.approx(4 * math.log(0.7) - 0.7 * 8, rel=1e-14)
    assert found["likelihood"] == pytest.approx(0.7**4 * math.exp(-5.6), rel=1e-13)
    assert found["nll_mean"] == pytest.approx(-found["log_likelihood"] / 4)
    assert found["score"] == pytest.approx(4 / 0.7 - 8)
    assert found["mle"] == pytest.approx(0.5)
    assert found["mle_standard_error"] == pytest.approx(0.25)
    assert found["observed_information"] == found["fisher_information"] == pytest.approx(16.0)
    assert found["underflow"] is False


def test_the_product_underflows_and_the_logarithm_does_not() -> None:
    found = read("underflow")
    x = CONCEPT.last(CONCEPT.start("underflow")).x
    product, gone = 1.0, None
    for place, density in enumerate(stats.norm.pdf(x, 0.05, 1.0).tolist(), 1):
        product *= density
        if product == 0.0:
            gone = place
            break
    assert found["underflow"] is True
    assert found["likelihood"] == 0.0
    assert found["underflow_after"] == gone
    assert found["log_likelihood"] == pytest.approx(stats.norm.logpdf(x, 0.05, 1.0).sum(), rel=1e-13)
    assert found["log10_likelihood"] == pytest.approx(found["log_likelihood"] / math.log(10))


def test_an_impossible_observation_is_no_underflow() -> None:
    found = read("no-root", theta=0.1)
    assert found["likelihood"] == 0.0
    assert found["underflow"] is False
    product = running_product(np.full(3, 1e-200), lambda x: x, -1380.0)
    assert (product.value, product.gone) == (0.0, 2)


@pytest.mark.parametrize("n", [100, 1_000_000])
def test_a_surface_knows_only_the_statistics(n) -> None:
    result = CONCEPT.last(LikelihoodSettings().with_values(family="normal", n=n))
    assert result.relief.surface.shape == (200, 200)
    assert result.relief.surface.max() <= 1e-9
    mean, variance = result.x.mean(), result.x.var()
    a, b = result.relief.first[30], result.relief.second[170]
    expected = -0.5 * n * (math.log(b / variance) + (variance + (mean - a) ** 2) / b - 1)
    assert result.relief.surface[170, 30] == pytest.approx(expected, rel=1e-6, abs=1e-6)


def test_what_has_no_maximum_is_said_in_words() -> None:
    cases = {
        ("exponential", (0.0, 0.0)): "grows without bound",
        ("normal", (2.0, 2.0, 2.0)): "grows without bound",
        ("gamma", (2.0, 2.0, 2.0)): "every value equals 2",
        ("negative_binomial", (2.0, 2.0, 3.0)): "must exceed the mean",
        ("pareto", (1.0, 1.0)): "grows without bound",
    }
    for (name, values), words in cases.items():
        # Straight from the settings, so that known constants stay as they are.
        theta = dict(zip(("theta", "theta2"), MODELS[name].start, strict=False))
        found = CONCEPT.last(LikelihoodSettings(family=name, source="values", values=values, **theta)).readouts
        assert found["mle"] is None
        assert found["mle_standard_error"] is None
        assert words in found["remark"]


def test_borders_kinks_and_several_tops_are_said_in_words() -> None:
    found = read("border")
    assert found["mle"] == 0.0
    assert found["mle_standard_error"] is None
    assert "border" in found["remark"]
    found = read("no-root")
    assert found["mle"] == CONCEPT.last(CONCEPT.start("no-root")).x.max()
    assert found["fisher_information"] is None
    assert "never vanishes" in found["remark"]
    assert read("kink")["mle_standard_error"] == pytest.approx(1 / 3)
    found = read("several-tops")
    assert "2 local maxima" in found["remark"]
    assert len(found["other_maxima"]) == 1


def test_values_outside_the_support_are_named_and_the_rest_stays() -> None:
    found = read(family="poisson", source="values", values=(3.0, -2.0, 1.5, 4.0), theta=3.0)
    assert found["n"] == 2
    assert found["mle"] == 3.5
    assert found["refused"] == ["row 2: −2 is not a count", "row 3: 1.5 is not a count"]


def test_no_data_is_a_picture_without_numbers() -> None:
    found = read(source="values", values=())
    assert found["n"] == 0
    assert found["mle"] is None
    assert found["remark"] == "There are no observations."


def test_parameters_outside_their_domain_are_refused_by_name() -> None:
    with pytest.raises(
        SettingError, match=r"theta = -1 is not allowed; it must be greater than 0 \(λ of exponential\)"
    ):
        LikelihoodSettings(theta=-1.0)
    with pytest.raises(SettingError, match=r"true_theta = 1\.5 is not allowed"):
        LikelihoodSettings().with_values(family="bernoulli", true_theta=1.5)
    with pytest.raises(SettingError, match="family = 'gauss' is not allowed"):
        LikelihoodSettings().with_values(family="gauss")


@pytest.mark.parametrize("name", MODELS)
def test_every_family_starts_somewhere_sensible_on_any_data(name) -> None:
    own = LikelihoodSettings().with_values(family=name)
    assert CONCEPT.last(own).readouts["mle"] is not None
    for dataset in ("newcomb", "michelson", "horse_kicks"):
        settings = LikelihoodSettings().with_values(family=name, source="dataset", dataset=dataset)
        found = CONCEPT.last(settings).readouts
        assert math.isfinite(found["log_likelihood"]) or found["n"] == 0


def test_what_is_named_is_kept_when_the_family_changes() -> None:
    settings = LikelihoodSettings().with_values(family="normal_mean", theta=7.0, known_sigma=2.5)
    assert (settings.theta, settings.known_sigma) == (7.0, 2.5)
    again = LikelihoodSettings().with_values(**settings.as_dict())
    assert again == settings


def test_a_files_column_brings_theta_near_it() -> None:
    settings = CONCEPT.with_data(LikelihoodSettings(), {"x": np.array([300.0, 500.0, 100.0])})
    assert settings.source == "values"
    assert 1 / 300 < settings.theta < 3 / 300


def test_dragging_the_truth_stretches_the_same_draws() -> None:
    here = CONCEPT.last(LikelihoodSettings(true_theta=0.6)).x
    there = CONCEPT.last(LikelihoodSettings(true_theta=1.2)).x
    assert here == pytest.approx(2 * there, rel=1e-14)


# -- climbing ----------------------------------------------------------------------------------------------------------


def test_newton_arrives_and_each_step_is_its_parabolas_top() -> None:
    path = CONCEPT.last(CONCEPT.start("newton")).path
    assert path.converged
    for k in range(path.steps):
        top = path.points[k] - path.slopes[k] / path.curvatures[k, 0]
        assert path.wanted[k] == pytest.approx(top) or path.curvatures[k, 0, 0] > 0
    assert path.points[-1] == pytest.approx(CONCEPT.last(CONCEPT.start("newton")).readouts["mle"], rel=1e-6)
    assert (np.diff(path.values) > -1e-12).all()


def test_gradient_ascent_converges_below_two_and_swings_above() -> None:
    def climb(rate):
        settings = LikelihoodSettings().with_values(family="normal_mean", climb="gradient", rate=rate)
        return CONCEPT.last(settings).path

    for rate, ratio in ((0.5, 0.5), (1.5, -0.5)):
        path = climb(rate)
        assert path.converged
        errors = path.points[:6, 0] - path.points[-1, 0]
        assert errors[1:] / errors[:-1] == pytest.approx(np.full(5, ratio), rel=1e-3)
    wild = climb(2.5)
    assert not wild.converged
    assert "too large" in wild.words
    assert abs(wild.points[-1, 0]) > abs(wild.points[0, 0])


def test_stepping_back_is_free_and_honest() -> None:
    whole = CONCEPT.last(CONCEPT.start("newton"))
    assert whole.steps == whole.path.steps == whole.step
    back = CONCEPT.at(whole, 2)
    assert back.step == 2
    assert back.readouts["climb_theta"] == pytest.approx(float(whole.path.points[2, 0]))
    assert back.readouts["climb_converged"] is False
    assert back.steps == whole.steps
    for name in ("mle", "theta", "score"):
        assert back.readouts[name] == whole.readouts[name]


def test_where_newton_has_no_parabola_it_says_so() -> None:
    found = CONCEPT.last(LikelihoodSettings().with_values(family="laplace", climb="newton"))
    assert found.path.steps == 0
    assert "straight line" in found.path.words


def test_newton_on_a_plain_function_by_hand() -> None:
    def objective(point):
        x = point[0]
        return -math.cosh(x), np.array([-math.sinh(x)]), np.array([[-math.cosh(x)]])

    path = optimise.newton(objective, np.array([1.0]), most=20)
    assert path.points[1, 0] == pytest.approx(1 - math.tanh(1.0))
    assert path.points[-1, 0] == pytest.approx(0.0, abs=1e-6)


# -- data --------------------------------------------------------------------------------------------------------------


def test_the_seventeenth_row_is_named() -> None:
    values = [float(k % 5) for k in range(40)]
    values[16] = -2.0
    found = read(family="poisson", source="values", values=tuple(values), theta=2.0)
    assert found["refused"] == ["row 17: −2 is not a count"]
    assert found["n"] == 39
    assert found["mle"] == pytest.approx((sum(values) + 2.0) / 39)


@pytest.mark.parametrize(
    ("family", "value", "words"),
    [
        ("bernoulli", 2.0, "2 is not 0 or 1"),
        ("geometric", 0.0, "0 is not a count of at least 1"),
        ("exponential", -0.5, "−0.5 is not a number of at least 0"),
        ("gamma", 0.0, "0 is not a number greater than 0"),
        ("beta", 1.0, "1 is not a number strictly between 0 and 1"),
        ("pareto", 0.25, "0.25 is not a number of at least xₘ = 1"),
        ("negative_binomial", 2.5, "2.5 is not a count"),
    ],
)
def test_each_model_says_what_its_values_are(family, value, words) -> None:
    theta = dict(zip(("theta", "theta2"), MODELS[family].start, strict=False))
    found = CONCEPT.last(LikelihoodSettings(family=family, source="values", values=(value,), **theta))
    assert found.readouts["refused"] == [f"row 1: {words}"]
    assert found.readouts["n"] == 0
    assert found.notes == (f"row 1: {words}",)


def test_many_bad_rows_are_counted() -> None:
    found = read(family="bernoulli", source="values", values=tuple(float(k) for k in range(2, 9)), theta=0.5)
    assert found["refused"][-1] == "and 4 more rows"


def test_shipped_data_give_the_published_estimates() -> None:
    found = read("horse-kicks")
    assert (found["n"], found["mle"]) == (280, pytest.approx(196 / 280))  # von Bortkiewicz: 196 deaths
    assert read("alpha-particles")["mle"] == pytest.approx(10_097 / 2608)  # Rutherford & Geiger: 10 097 particles
    found = read("light")
    assert found["mle_mu"] == pytest.approx(299_852.4)
    assert found["unbiased_sigma2"] == pytest.approx(79.01055**2, rel=1e-6)
    x = datasets.values("newcomb")
    _, mu, sigma = stats.t.fit(x, f0=3)
    assert read("light-robust")["mle"] == pytest.approx([mu, sigma], rel=1e-3)
    assert read("no-maximum")["mle"] is None
    assert read("heights")["n"] == 928


def test_the_chapters_bernoulli_sample() -> None:
    x = np.random.RandomState(42).binomial(1, 0.7, 100)
    found = read("chapter-bernoulli")
    p = x.mean()
    assert found["mle"] == p
    assert found["mle_log_likelihood"] == pytest.approx(stats.bernoulli.logpmf(x, p).sum())
    assert found["mle_standard_error"] == pytest.approx(math.sqrt(p * (1 - p) / 100))


@pytest.mark.parametrize("preset", CONCEPT.presets)
def test_every_preset_answers(preset) -> None:
    found = CONCEPT.last(CONCEPT.start(preset))
    assert set(CONCEPT.readouts) == set(found.readouts)
    assert math.isfinite(found.readouts["log_likelihood"])


# -- the hand ----------------------------------------------------------------------------------------------------------


def test_observations_are_moved_added_and_removed() -> None:
    here = LikelihoodSettings(source="values", values=(1.0, -3.0, 2.0), theta=0.7)
    assert moved_observation(here, 1, 4.0).values == (1.0, -3.0, 4.0)  # the second of those that count
    assert added_observation(here, 5.0).values == (1.0, -3.0, 2.0, 5.0)
    assert removed_observation(here, 0).values == (-3.0, 2.0)
    drawn = LikelihoodSettings()
    moved = moved_observation(drawn, 2, 9.0)
    assert moved.source == "values"
    assert moved.theta == drawn.theta
    x = CONCEPT.last(drawn).x
    assert moved.values == (*x[:2], 9.0, *x[3:])


def test_the_hand_finds_the_nearest_possible_value() -> None:
    assert nearest_possible(LikelihoodSettings(), -1.0, 0.01) == 0.0
    assert nearest_possible(LikelihoodSettings().with_values(family="poisson"), 2.6, 0.01) == 3.0
    assert nearest_possible(LikelihoodSettings().with_values(family="bernoulli"), 7.0, 0.01) == 1.0
    assert nearest_possible(LikelihoodSettings().with_values(family="gamma"), -1.0, 0.01) == 0.01
    assert nearest_possible(LikelihoodSettings().with_values(family="beta"), 2.0, 0.01) == 0.99
    assert nearest_possible(LikelihoodSettings().with_values(family="pareto", xm=1.5), 0.2, 0.01) == 1.5


# -- the pictures' numbers ---------------------------------------------------------------------------------------------


def test_a_column_sums_to_one_and_a_row_does_not() -> None:
    settings = LikelihoodSettings().with_values(family="poisson", theta=2.0)
    theta, x = np.linspace(0.5, 6, 161), np.arange(0.0, 60.0)
    shades = density_map(settings, theta, x)
    assert shades[:, 40] == pytest.approx(stats.poisson.pmf(x, theta[40]))
    assert shades.sum(axis=0) == pytest.approx(np.ones(161))
    law = settings.model.law((2.0,), settings.known)
    assert column_sum(law, 0, 3) == pytest.approx(stats.poisson.cdf(3, 2.0))
    # The likelihood of one count k is the density of a gamma with shape k + 1.
    assert row_area(theta, shades[3]) == pytest.approx(np.diff(stats.gamma.cdf([0.5, 6], 4))[0], rel=1e-6)
    exponential = LikelihoodSettings()
    theta = np.linspace(0.1, 3, 401)
    row = density_map(exponential, theta, np.array([0.5]))[0]
    exact, _ = integrate.quad(lambda lam: lam * math.exp(-0.5 * lam), 0.1, 3)
    assert row_area(theta, row) == pytest.approx(exact, rel=1e-7)
    law = exponential.model.law((0.95,), exponential.known)
    assert column_sum(law, 0.0, 2.0) == pytest.approx(stats.expon.cdf(2.0, scale=1 / 0.95))


def test_the_product_runs_out_factor_by_factor() -> None:
    x = np.random.default_rng(1).normal(size=700)
    made = course(x, stats.norm.pdf, stats.norm.logpdf)
    zero = int(np.argmax(made.product == 0))
    assert running_product(x, stats.norm.pdf, float(stats.norm.logpdf(x).sum())).gone == zero + 1
    assert made.product[zero - 1] > 0
    assert made.product[-1] == 0.0
    assert made.logarithm[-1] == pytest.approx(stats.norm.logpdf(x).sum())
    early = slice(0, 300)
    assert np.log(made.product[early]) == pytest.approx(made.logarithm[early], rel=1e-12)


def test_what_takes_long_shows_its_observations_first() -> None:
    settings = LikelihoodSettings().with_values(family="cauchy", n=30_000, seed=77)
    first, last = CONCEPT.frames(settings)
    assert (first.progress, last.progress) == (0.0, 1.0)
    assert first.readouts["mle"] is None
    assert "being sought" in first.readouts["remark"]
    assert np.array_equal(first.x, last.x)
    assert first.readouts["log_likelihood"] == pytest.approx(last.readouts["log_likelihood"], rel=1e-12)
    assert last.readouts["mle"] is not None
    # What is known already is not sought again.
    assert len(list(CONCEPT.frames(settings.with_values(theta=0.1)))) == 1


def test_a_climb_stops_where_no_step_can_be_told_from_none() -> None:
    """At x = 10⁶ a step of 10⁻⁸ is less than rounding tells, though the slope promises a gain."""

    def objective(point):
        return float(point[0]), np.ones(1), -np.eye(1)

    path = optimise.gradient_ascent(objective, np.array([1e6]), rate=1e-8, most=5)
    assert (path.steps, path.converged) == (0, False)
    assert "No step along the slope" in path.words


def test_a_climb_that_has_not_arrived_says_so() -> None:
    """Newton on −x⁴ goes to ⅔ of x at each step."""

    def objective(point):
        x = float(point[0])
        return -(x**4), np.array([-4 * x**3]), np.array([[-12 * x * x]])

    path = optimise.newton(objective, np.array([3.0]), most=2)
    assert (path.steps, path.converged) == (2, False)
    assert path.words == "It has not arrived yet."
    assert path.points[:, 0] == pytest.approx([3.0, 2.0, 4.0 / 3.0], rel=1e-14)


def test_the_unit_of_the_rate_without_a_curvature_comes_from_the_slope() -> None:
    """The end of a uniform law has no information: a tenth of θ over the slope n/θ."""
    study = Study.of(one_parameter("uniform_theta", np.array([1.0, 3.0])))
    assert study.observed is None
    assert study.fisher is None
    assert _unit_rate(study, (4.0,)) == pytest.approx(0.1 * 4.0 / (2 / 4.0), rel=1e-14)
    normal = Study.of(one_parameter("normal_mean", np.array([1.0, 3.0]), sigma=2.0))
    assert _unit_rate(normal, (0.0,)) == pytest.approx(2.0**2 / 2, rel=1e-14)


def test_without_data_log_l_is_nowhere_and_a_run_without_a_climb_has_one_step() -> None:
    empty = CONCEPT.last(CONCEPT.settings(source="values", values=()))
    assert empty.study is None
    assert np.isneginf(empty.log(np.array([0.1, 1.0]))).all()
    result = CONCEPT.last(CONCEPT.settings())
    assert result.path is None
    assert at(result, 3) is result
    theta = np.array([0.4, 1.2])
    assert result.log(theta).tolist() == result.study.likelihood.log(theta).tolist()


def test_samples_are_those_of_the_chapters_generator() -> None:
    """The law's own stream, or NumPy's older generator with the same seed, as the chapter has them."""
    law = Normal(mu=3.5, sigma=1.2)
    assert drawn(law, 5, 42).tolist() == law.sample(5, stream(42, 0)).tolist()
    x, words = sift(MODELS["bernoulli"], np.array([1.0, 0.5, 0.0, 2.0]), {})
    assert x.tolist() == [1.0, 0.0]
    assert [word.split(":")[0] for word in words] == ["row 2", "row 4"]
    _, words = sift(MODELS["bernoulli"], np.array([1.0, 0.5, 0.0, 2.0, 3.0, -1.0]), {})
    assert len(words) == 4
    assert words[-1] == "and 1 more rows"
    _, words = sift(MODELS["bernoulli"], np.array([3.0, 1e15, -1.5]), {})
    assert len(words) == 3
    assert [word.split(" is not")[0] for word in words] == ["row 1: 3", "row 2: 1e+15", "row 3: −1.5"]
    _, words = sift(MODELS["bernoulli"], np.array([999_999_999_999_999.0]), {})
    assert words[0].startswith("row 1: 999999999999999 is not")
    possible = np.array([1.0, 0.0])
    assert sift(MODELS["bernoulli"], possible, {})[0] is possible


def test_a_product_ends_at_an_exact_nought_and_says_where() -> None:
    """Densities of 10⁻²⁰⁰: after the second factor the product is 0, as a loop would have it."""
    found = running_product(np.zeros(5), lambda x: np.full(x.shape, 1e-200), 5 * math.log(1e-200))
    assert (found.value, found.gone) == (0.0, 2)
    assert found.exponent == pytest.approx(-1000.0, rel=1e-14)
    kept = running_product(np.zeros(3), lambda x: np.full(x.shape, 0.5), 3 * math.log(0.5))
    assert (kept.value, kept.gone) == (0.125, None)
    steps = course(np.zeros(3), lambda x: np.full(x.shape, 0.5), lambda x: np.full(x.shape, math.log(0.5)))
    assert steps.product.tolist() == [0.5, 0.25, 0.125]
    assert steps.logarithm == pytest.approx(np.log([0.5, 0.25, 0.125]), rel=1e-14)


@pytest.mark.parametrize(
    "law",
    [
        families.Normal(mu=3.0, sigma=2.0),
        families.Laplace(mu=-1.0, b=2.0),
        families.Cauchy(mu=3.0, gamma=2.0),
        families.StudentT(nu=3.0, mu=3.0, sigma=2.0),
        families.Bernoulli(p=0.3),
        families.Exponential(lam=0.25),
        families.Poisson(lam=2.5),
        families.Geometric(p=0.3),
        families.UniformTheta(theta=3.0),
        families.Pareto(alpha=2.5, xm=3.0),
        families.Gamma(k=2.0, s=3.0),
        families.Weibull(k=2.0, s=3.0),
        families.LogNormal(mu=0.4, sigma=0.7),
        families.Beta(a=2.0, b=3.0),
        families.NegativeBinomial(r=3.0, p=0.3),
    ],
    ids=lambda law: law.name,
)
def test_draws_of_the_older_generator_have_the_law(law) -> None:
    """Kolmogorov's distance of 20 000 draws, at the 99.9 % point of its limit law, 1.95/√n."""
    x = np.sort(drawn_by_legacy(law, 20_000, 7))
    at, first = np.unique(x, return_index=True)
    upto = np.append(first[1:], x.size) / x.size
    assert np.abs(law.cdf(at) - upto).max() < 1.95 / math.sqrt(x.size)


def test_draws_of_the_older_generator_are_those_that_numpy_gives() -> None:
    cauchy, student = families.Cauchy(mu=3.0, gamma=2.0), families.StudentT(nu=3.0, mu=3.0, sigma=2.0)
    known = 3.0 + 2.0 * np.random.RandomState(7).standard_cauchy(5)
    assert drawn_by_legacy(cauchy, 5, 7).tolist() == known.tolist()
    known = 3.0 + 2.0 * np.random.RandomState(7).standard_t(3.0, 5)
    assert drawn_by_legacy(student, 5, 7).tolist() == known.tolist()


@pytest.mark.parametrize(("factor", "log_likelihood", "end"), [(1e10, 1e5, math.inf), (0.0, -math.inf, 0.0)])
def test_a_product_that_has_run_off_is_multiplied_no_further(factor, log_likelihood, end) -> None:
    asked = []

    def pdf(x):
        asked.append(x.size)
        return np.full(x.shape, factor)

    assert running_product(np.zeros(6000), pdf, log_likelihood).value == end
    assert sum(asked) < 6000


def test_a_product_that_ran_off_before_an_exact_nought_is_no_number() -> None:
    """∞ · 0, as a loop in float64 has it, without a warning."""
    densities = np.array([1e200, 1e200, 0.0, 1.0])
    found = running_product(densities, lambda x: x, -math.inf)
    assert math.isnan(found.value)
    assert found.gone is None


def test_a_product_of_one_goes_on() -> None:
    """Thousands of factors of 1, and one of a half at the end."""
    found = running_product(np.arange(6000.0), lambda x: np.where(x == 5999.0, 0.5, 1.0), math.log(0.5))
    assert (found.value, found.gone) == (0.5, None)


def test_the_cauchy_model_has_one_degree_of_freedom() -> None:
    x = np.array([-3.0, 0.5, 1.0, 7.0])
    model, known = MODELS["cauchy"], dict.fromkeys(MODELS["cauchy"].known, 1.5)
    assert float(model.likelihood(x, known).log(0.4)) == pytest.approx(
        stats.cauchy.logpdf(x, 0.4, 1.5).sum(), rel=1e-13
    )
    assert model.law((0.4,), known).logpdf(x) == pytest.approx(stats.cauchy.logpdf(x, 0.4, 1.5), rel=1e-13)

"""Efficiency: the chapter's table, exact variances and efficiencies, what is refused, and what a drag draws anew."""

import math

import numpy as np
import pytest

from engine.concepts.efficiency import CONCEPT, at, frames
from engine.efficiency_grips import truth_field, with_bound, with_size, with_truth
from engine.efficiency_settings import FAMILIES, FIELDS, model_of
from engine.settings import SettingError


def start(**values):
    return CONCEPT.settings().with_values(**values)


def read(**values):
    return CONCEPT.last(start(**values)).readouts


def test_the_chapters_table():
    found = CONCEPT.last(CONCEPT.start("chapter")).readouts
    assert found["n"] == [10, 50, 100, 500, 1000]
    assert found["replications"] == [10_000] * 5
    np.testing.assert_allclose(found["crb"], [4.0 / n for n in found["n"]], rtol=1e-15)
    assert found["fisher_information"] == pytest.approx(0.25)
    assert found["asymptotic_efficiency"] == pytest.approx(1.0)
    for ratio, error in zip(found["ratio"], found["ratio_mcse"], strict=True):
        assert abs(ratio - 1.0) < 4 * error
        # A normal variance of R values has standard error √(2/(R − 1)) of itself: 0.0141.
        assert error == pytest.approx(math.sqrt(2 / 9999), rel=0.1)
    for column in ("variance", "variance_mcse"):
        name = f"empirical_{column}"
        ratios = np.array(found[name]) / np.array(found["crb"])
        np.testing.assert_allclose(ratios, found["ratio_mcse" if "mcse" in name else "ratio"], rtol=1e-14)


@pytest.mark.parametrize("seed", range(2, 6))
def test_the_table_with_other_seeds(seed):
    found = CONCEPT.last(CONCEPT.start("chapter").with_values(seed=seed, n_trials=2000)).readouts
    assert np.abs((np.array(found["ratio"]) - 1) / np.array(found["ratio_mcse"])).max() < 4


@pytest.mark.parametrize(
    ("family", "efficiency"),
    [("normal_mean", 2 / math.pi), ("laplace", 2.0), ("logistic", math.pi**2 / 12), ("uniform", 1 / 3)],
)
def test_the_median_relative_to_the_mean(family, efficiency):
    settings = start(family=family, n_trials=4000, sizes=(401.0,), centre="median", end="twice_median")
    found = CONCEPT.last(settings).readouts
    assert found["median_to_mean"] == pytest.approx(efficiency, rel=1e-13)
    other = found["others"]["mean" if family != "uniform" else "twice_mean"]
    ratio = other["empirical_variance"][0] / found["empirical_variance"][0]
    # Two variances of 4000 values each, and a large n that is not infinite.
    assert ratio == pytest.approx(efficiency, rel=4 * math.sqrt(4 / 4000) + 0.02)


def test_efficiencies_relative_to_the_bound():
    assert read(centre="median", n_trials=100)["asymptotic_efficiency"] == pytest.approx(2 / math.pi)
    laplace = read(family="laplace", n_trials=100)["asymptotic_efficiencies"]
    assert laplace["mean"] == pytest.approx(0.5)
    assert laplace["median"] == pytest.approx(1.0)
    logistic = read(family="logistic", n_trials=100)["asymptotic_efficiencies"]
    assert logistic["mean"] == pytest.approx(9 / math.pi**2)
    assert logistic["median"] == pytest.approx(0.75)
    assert read(family="student_t", nu=5.0, n_trials=100)["asymptotic_efficiencies"]["mean"] == pytest.approx(0.8)
    assert read(family="exponential", n_trials=100)["asymptotic_efficiencies"]["median"] == pytest.approx(
        math.log(2) ** 2
    )


def names_of(family):
    spec = {f.name: f.metadata["spec"] for f in CONCEPT.settings.__dataclass_fields__.values()}[FIELDS[family]]
    return list(spec.choices)


@pytest.mark.parametrize("family", FAMILIES)
def test_empirical_variances_agree_with_the_exact_ones(family):
    for rule in names_of(family):
        settings = start(family=family, n_trials=4000, sizes=(9.0, 21.0, 64.0), nu=9.0, n=9, lam=3.0, others=False,
                         **{FIELDS[family]: rule})  # fmt: skip
        result = CONCEPT.last(settings)
        exact = np.array(result.readouts["exact_variance"], dtype=float)
        found, error = (np.array(result.readouts[f"empirical_variance{end}"]) for end in ("", "_mcse"))
        known = np.isfinite(exact)
        assert (np.abs(found - exact)[known] < 4.5 * error[known]).all()
        if rule in ("trimmed_mean", "mle", "median") and not known.all():
            # What has no closed form comes near its asymptotic variance.
            assert found[-1] * 64 / result.model.unit**2 == pytest.approx(result.rule.asymptotic, rel=0.3)


def test_the_uniform_maximum_beats_what_is_no_bound():
    theta = 3.0
    found = read(family="uniform", theta=theta, sizes=(5.0, 20.0, 100.0), n_trials=5000)
    n = np.array(found["n"])
    np.testing.assert_allclose(found["exact_variance"], n * theta**2 / ((n + 1) ** 2 * (n + 2)), rtol=1e-14)
    assert found["regular"] is False
    assert found["ratio"] == [None] * 3
    assert math.isnan(found["fisher_information"])
    np.testing.assert_allclose(found["inapplicable_bound"], theta**2 / n)
    assert (np.array(found["empirical_variance"]) < np.array(found["inapplicable_bound"])).all()
    assert "Regularity fails" in CONCEPT.last(start(family="uniform", n_trials=50)).notes[0]


@pytest.mark.parametrize("n", [5, 10, 40])
def test_the_exponential_rates_bias(n):
    lam = 2.5
    result = CONCEPT.last(start(family="exponential", lam=lam, n=n, n_trials=20_000, slope=1 / (n - 1), towards=0.0))
    assert result.rule.bias(n) * result.model.unit == pytest.approx(lam / (n - 1))
    # With its own slope the shrunken estimator is the MLE itself.
    bent = result.shrunk
    assert bent.factor == pytest.approx(1.0)
    assert bent.bias == pytest.approx(lam / (n - 1))
    off = bent.estimates.mean() - lam - lam / (n - 1)
    assert abs(off) < 4 * bent.estimates.std() / math.sqrt(20_000)


def test_divisor_n_goes_below_the_line_and_not_below_its_own():
    found = read(family="normal_variance", spread="divisor_n", n_trials=500)
    assert (np.array(found["exact_variance"]) < np.array(found["crb"])).all()
    assert (np.array(found["exact_variance"]) > np.array(found["biased_crb"])).all()
    coin = read(family="bernoulli", share="succession", n_trials=500)
    np.testing.assert_allclose(coin["exact_variance"], coin["biased_crb"], rtol=1e-12)


@pytest.mark.parametrize("slope", [-1.0, -0.4, 0.0, 0.3])
def test_the_bound_with_bias(slope):
    s = start(picture="bias", mu=1.5, towards=0.5, n=25, slope=slope, n_trials=8000)
    result = CONCEPT.last(s)
    bent = result.shrunk
    assert bent.bound == pytest.approx((1 + slope) ** 2 * 4.0 / 25)
    # A shrunken mean attains it; its bias is b′ times the way to the value it is shrunk towards.
    assert bent.variance == pytest.approx(bent.bound)
    assert bent.bias == pytest.approx(slope * 1.0)
    assert bent.mse == pytest.approx(bent.variance + bent.bias**2)
    assert abs(bent.found_variance - bent.variance) <= 4 * bent.found_variance_mcse + 1e-12
    assert abs(bent.found_mse - bent.mse) <= 4 * bent.found_mse_mcse + 1e-12
    curves = bent.curves
    assert curves.slope[curves.mse.argmin()] == pytest.approx(bent.best, abs=0.01)
    assert bent.best == pytest.approx(-0.16 / (0.16 + 1.0))


@pytest.mark.parametrize(("family", "values"), [("bernoulli", {"p": 0.0}), ("bernoulli", {"p": 1.0}),
                                                ("poisson", {"lam": 0.0})])  # fmt: skip
def test_degenerate_points(family, values):
    result = CONCEPT.last(start(family=family, n_trials=100, **values))
    assert result.readouts["fisher_information"] == math.inf
    assert result.readouts["crb"] == [0.0] * 6
    assert result.readouts["empirical_variance"] == [0.0] * 6
    assert "information is infinite" in result.notes[0]


def test_a_student_mean_without_variance():
    result = CONCEPT.last(start(family="student_t", nu=1.5, n_trials=200))
    assert result.readouts["asymptotic_efficiency"] == 0.0
    assert all(math.isnan(value) for value in result.readouts["exact_variance"])
    assert any("never settles" in note for note in result.notes)


def test_a_change_of_units_draws_nothing_anew_and_leaves_the_ratios():
    first = CONCEPT.last(start(seed=5, n_trials=500))
    moved = list(frames(start(seed=5, n_trials=500, sigma=3.3, mu=7.0)))
    assert len(moved) == 1
    assert [c.kept for c in moved[0].courses] == [c.kept for c in first.courses]
    np.testing.assert_allclose(moved[0].readouts["ratio"], first.readouts["ratio"], rtol=1e-12)


def test_a_drag_of_one_size_leaves_the_other_rows():
    first = CONCEPT.last(start(seed=6, n_trials=500))
    other = CONCEPT.last(start(seed=6, n_trials=500).with_values(**with_size(start(), 2, 57.3)))
    assert other.readouts["n"] == [10, 20, 57, 100, 200, 500]
    for place in (0, 1, 3, 4, 5):
        assert other.readouts["empirical_variance"][place] == first.readouts["empirical_variance"][place]


def test_a_step_back_is_the_shorter_run():
    whole = CONCEPT.last(start(n_trials=3000))
    short = CONCEPT.last(start(n_trials=1234))
    back = at(whole, 1234)
    assert back.steps == 1234
    np.testing.assert_allclose(back.readouts["ratio"], short.readouts["ratio"], rtol=1e-12)


def test_first_frame_has_every_row():
    frame = next(frames(start(seed=77, n_trials=200_000, sizes=(10.0, 100.0, 1000.0))))
    assert frame.progress < 1.0
    assert (frame.done > 1).all()
    assert np.isfinite(frame.ratio).all()


@pytest.mark.parametrize("family", FAMILIES)
def test_grips_do_what_they_say(family):
    s = start(family=family, lam=2.0)
    truth = {"bernoulli": 0.41, "normal_variance": 2.5}.get(family, 1.3)
    assert model_of(s.with_values(**with_truth(s, truth))).truth == pytest.approx(truth, rel=1e-3)
    if family != "uniform":
        wanted = 0.002
        moved = model_of(s.with_values(**with_bound(s, model_of(s), 50, wanted)))
        assert moved.bound(50) == pytest.approx(wanted, rel=2e-3)


def test_a_size_stays_between_its_neighbours():
    s = start()
    assert with_size(s, 1, 5000)["sizes"][1] == 49
    assert with_size(s, 1, 1)["sizes"][1] == 11
    assert with_size(s, 0, -5)["sizes"][0] == 2


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("sizes", {"sizes": ()}),
        ("sizes", {"sizes": (10.0, 10.0)}),
        ("sizes", {"sizes": (10.5,)}),
        ("sizes", {"sizes": (1.0,)}),
        ("sizes", {"sizes": tuple(float(n) for n in range(2, 12))}),
        ("lam", {"family": "exponential", "lam": 0.0}),
        ("n_trials", {"sizes": (100_000.0,), "n_trials": 100_000}),
        ("slope", {"slope": -1.5}),
        ("sigma", {"sigma": 0.0}),
    ],
)
def test_refusals_name_the_field(field, values):
    with pytest.raises(SettingError) as caught:
        start(**values)
    assert caught.value.field == field


@pytest.mark.parametrize("preset", [None, *CONCEPT.presets])
def test_every_preset_is_consistent_with_theory(preset):
    result = CONCEPT.last(CONCEPT.start(preset))
    assert set(result.readouts) == set(CONCEPT.readouts)
    assert max(result.scores.values()) < 3.0
    assert max(result.faces.z_scores().values(), default=0.0) < 3.0


def test_the_theory_of_each_estimator_at_any_size():
    """σ²/n of a normal mean is exact, πσ²/2n of its median holds for large n; a Student-t mean may have neither."""
    result = CONCEPT.last(start(family="normal_mean", sigma=2.0))
    n = np.array([4.0, 25.0])
    ids = [rule.id for rule in result.rules]
    values, kind = result.theory(ids.index("mean"), n)
    assert kind == "exact"
    assert values == pytest.approx(4.0 / n, rel=1e-14)
    values, kind = result.theory(ids.index("median"), n)
    assert kind == "asymptotic"
    assert values == pytest.approx(math.pi / 2 * 4.0 / n, rel=1e-14)
    heavy = CONCEPT.last(start(family="student_t", nu=1.5))
    values, kind = heavy.theory([rule.id for rule in heavy.rules].index("mean"), n)
    assert kind == ""
    assert np.isnan(values).all()


@pytest.mark.parametrize("family", FAMILIES)
def test_the_true_parameter_is_moved_by_its_setting(family):
    s = start(family=family)
    field = truth_field(s)
    value = getattr(s, field)
    other = 0.5 * (value + 0.9) if field == "p" else value + 0.25
    moved = s.with_values(**{field: other})
    assert model_of(moved).truth != model_of(s).truth

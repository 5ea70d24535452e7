"""Curves against the sum of SciPy's log-densities, less its maximum found by hand."""

import numpy as np
import pytest
from scipy import stats

from engine.sufficiency_curves import DEPTH, apart, curves, log_base, log_likelihood

RNG = np.random.default_rng(5)
SAMPLES = {
    "normal_mean": RNG.normal(0.4, 1.3, (6, 7)),
    "normal": RNG.normal(0.4, 1.3, (6, 7)),
    "sd": RNG.normal(0.4, 1.3, (6, 7)),
    "laplace": RNG.laplace(0.4, 0.8, (6, 7)),
    "exponential": RNG.exponential(2.0, (6, 7)),
    "poisson": RNG.poisson(2.0, (6, 7)).astype(float),
    "bernoulli": np.array([[1.0, 0, 0, 1, 1, 0, 1], [0] * 7, [1] * 7]),
    "uniform": RNG.uniform(0.0, 2.0, (6, 7)),
}
SUMS = {
    "normal_mean": lambda x, t: stats.norm(t, 1.3).logpdf(x),
    "laplace": lambda x, t: stats.laplace(t, 1.3).logpdf(x),
    "exponential": lambda x, t: stats.expon(scale=t).logpdf(x),
    "poisson": lambda x, t: stats.poisson(t).logpmf(x),
    "bernoulli": lambda x, t: stats.bernoulli(t).logpmf(x),
    "uniform": lambda x, t: stats.uniform(0.0, t).logpdf(x),
}
TOPS = {"laplace": np.median, "uniform": np.max}


@pytest.mark.parametrize("model", list(SUMS))
def test_curves_are_sums_of_log_densities_less_their_maximum(model) -> None:
    theta = np.linspace(0.05, 0.95, 9) if model == "bernoulli" else np.linspace(0.3, 4.0, 23)
    found = curves(model, SAMPLES[model], theta, 1.3)
    for row, x in zip(found, SAMPLES[model], strict=True):
        best = float(TOPS.get(model, np.mean)(x))
        top = SUMS[model](x, best).sum()
        expected = [SUMS[model](x, t).sum() - top for t in theta]
        assert row == pytest.approx(np.array(expected), rel=1e-11, abs=1e-11)


def test_profiles_maximise_over_the_other_parameter() -> None:
    theta, x = np.linspace(-1.0, 2.0, 7), SAMPLES["normal"][0]
    top = stats.norm(x.mean(), x.std()).logpdf(x).sum()
    for mu, value in zip(theta, curves("normal", x[None, :], theta)[0], strict=True):
        best = np.sqrt(((x - mu) ** 2).mean())
        assert value == pytest.approx(stats.norm(mu, best).logpdf(x).sum() - top, rel=1e-11)
    sigma = np.linspace(0.5, 3.0, 7)
    for sd, value in zip(sigma, curves("sd", x[None, :], sigma)[0], strict=True):
        assert value == pytest.approx(stats.norm(x.mean(), sd).logpdf(x).sum() - top, rel=1e-11)


def test_the_maximum_of_each_curve_is_0() -> None:
    x = SAMPLES["laplace"]
    for row in x:
        at = np.sort(row)
        assert curves("laplace", row[None, :], at, 0.8)[0].max() == pytest.approx(0.0, abs=1e-14)


@pytest.mark.parametrize(("model", "law"), [
    ("normal_mean", stats.norm(0.7, 1.3)), ("poisson", stats.poisson(0.7)), ("laplace", stats.laplace(0.7, 1.3)),
    ("bernoulli", stats.bernoulli(0.7)), ("exponential", stats.expon(scale=0.7)),
])  # fmt: skip
def test_the_whole_log_likelihood(model, law) -> None:
    x = SAMPLES[model]
    logs = getattr(law, "logpdf", None) or law.logpmf
    expected = (law.logpmf(x) if model in ("poisson", "bernoulli") else logs(x)).sum(axis=1)
    assert log_likelihood(model, x, 0.7, 1.3) == pytest.approx(expected, rel=1e-12)


def test_what_is_left_without_h_depends_on_the_sum_alone() -> None:
    """Two Poisson samples with one sum: their likelihoods differ by log h at every λ."""
    x = np.array([[4.0, 0.0, 1.0], [1.0, 2.0, 2.0]])
    base = log_base("poisson", x)
    for lam in (0.5, 2.0, 7.0):
        whole = log_likelihood("poisson", x, lam)
        assert whole[0] - whole[1] == pytest.approx(base[0] - base[1], rel=1e-12)
    x = np.array([[0.0, 1.0, 2.0], [0.9, 1.0, 1.1]])
    base = log_base("normal_mean", x, 2.0)
    for mu in (-1.0, 0.5):
        whole = log_likelihood("normal_mean", x, mu, 2.0)
        assert whole[0] - whole[1] == pytest.approx(base[0] - base[1], rel=1e-12)


def test_how_far_curves_lie_apart() -> None:
    reference = np.array([-np.inf, -20.0, 0.0, -4.0])
    others = np.array([[-np.inf, -20.0, 0.0, -4.0], [-np.inf, -30.0, 0.0, -3.0], [-5.0, -20.0, 0.0, -4.0]])
    share, plain, span = apart(reference, others)
    assert span == 20.0
    assert share == pytest.approx([0.0, 0.05, 0.75])
    assert plain == pytest.approx([0.0, 1.0, DEPTH - 5.0])


def test_an_unknown_model_has_no_curve() -> None:
    with pytest.raises(ValueError, match="no likelihood of gamma"):
        curves("gamma", np.ones((1, 3)), np.ones(2))

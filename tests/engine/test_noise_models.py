"""Noise models: densities that integrate to 1, losses that are their logarithms, and SciPy's names for them."""

import math
from itertools import pairwise

import numpy as np
import pytest
from scipy import integrate, stats

from engine.noise_models import Gaussian, Huber, Laplace, NoiseModel, Pinball, StudentT

MODELS = {
    "Gaussian": Gaussian(), "Laplace": Laplace(), "Huber": Huber(), "Huber, small": Huber(delta=0.05),
    "Huber, large": Huber(delta=8.0), "t": StudentT(), "Cauchy": StudentT(nu=1.0), "t, many": StudentT(nu=2e5),
    "median": Pinball(tau=0.5), "upper": Pinball(tau=0.9), "lower": Pinball(tau=0.05),
}  # fmt: skip
U = np.concatenate([-np.geomspace(1e-3, 40, 60)[::-1], np.geomspace(1e-3, 40, 60)])
each = pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)


@each
def test_the_density_integrates_to_one(model: NoiseModel) -> None:
    kinks = getattr(model, "delta", 1.0)
    ends = (-np.inf, -2.0 * kinks, 0.0, 2.0 * kinks, np.inf)
    parts = [
        integrate.quad(lambda e: float(model.pdf(np.array(e), 2.0)), a, b, epsabs=1e-13, limit=400)[0]
        for a, b in pairwise(ends)
    ]
    assert sum(parts) == pytest.approx(1.0, abs=2e-8)


@each
def test_loss_influence_and_curvature_are_derivatives(model: NoiseModel) -> None:
    h, off = 1e-5, U[np.abs(np.abs(U) - getattr(model, "delta", 0.0)) > 1e-4]
    off = off[np.abs(off) > 1e-4]
    slope = (model.loss(off + h) - model.loss(off - h)) / (2 * h)
    assert np.allclose(model.influence(off), slope, rtol=1e-6, atol=1e-8)
    bend = (model.influence(off + h) - model.influence(off - h)) / (2 * h)
    assert np.allclose(model.curvature(off), bend, rtol=1e-5, atol=1e-8)
    assert model.loss(np.zeros(1))[0] == 0.0


@each
def test_the_loss_is_minus_the_log_density_up_to_a_constant(model: NoiseModel) -> None:
    scale = 3.0
    rest = -model.logpdf(scale * U, scale) - model.loss(U)
    assert np.allclose(rest, math.log(scale * model.constant), rtol=0, atol=1e-12 * (1 + model.loss(U).max()))


@pytest.mark.parametrize("model", [Gaussian(), Huber(), StudentT(nu=0.7)])
def test_weights_are_the_influence_of_a_unit_error(model: NoiseModel) -> None:
    assert np.allclose(model.weight(U) * U, model.influence(U), rtol=1e-14)
    assert np.isfinite(model.weight(np.zeros(1))).all()


@pytest.mark.parametrize("model", [Laplace(), Pinball()])
def test_a_kink_has_no_weight(model: NoiseModel) -> None:
    with pytest.raises(NotImplementedError, match="no weight"):
        model.weight(U)


@pytest.mark.parametrize(
    ("model", "law"),
    [
        (Gaussian(), stats.norm(scale=1.7)),
        (Laplace(), stats.laplace(scale=1.7)),
        (StudentT(nu=3.0), stats.t(3.0, scale=1.7)),
        (StudentT(nu=0.4), stats.t(0.4, scale=1.7)),
        (StudentT(nu=3e5), stats.t(3e5, scale=1.7)),
    ],
)
def test_scipy_knows_the_same_laws(model: NoiseModel, law) -> None:
    assert np.allclose(model.logpdf(U, 1.7), law.logpdf(U), rtol=1e-11, atol=1e-11)


def test_scipy_knows_the_asymmetric_laplace() -> None:
    tau, scale = 0.8, 1.7
    law = stats.laplace_asymmetric(math.sqrt(tau / (1 - tau)), scale=scale / math.sqrt(tau * (1 - tau)))
    assert np.allclose(Pinball(tau=tau).logpdf(U, scale), law.logpdf(U), rtol=1e-12)


def test_huber_lies_between_the_two() -> None:
    assert np.allclose(Huber(delta=60.0).logpdf(U, 1.3), Gaussian().logpdf(U, 1.3), rtol=1e-12)
    near = Huber(delta=1e-4).logpdf(U, 1.3e-4)  # the scale of the Laplace tails is s/δ
    assert np.allclose(near, Laplace().logpdf(U, 1.3), atol=2e-4)


def test_hubers_constant() -> None:
    # √(2π)·(2Φ(δ) − 1) + (2/δ)·exp(−δ²/2) at δ = 1.5, from tables: Φ(1.5) = 0.9331927987
    wanted = math.sqrt(2 * math.pi) * (2 * 0.9331927987311419 - 1) + 2 / 1.5 * math.exp(-1.125)
    assert Huber(delta=1.5).constant == pytest.approx(wanted, rel=1e-14)


def test_half_a_pinball_is_the_absolute_error() -> None:
    assert np.allclose(Pinball(tau=0.5).logpdf(U, 0.8), Laplace().logpdf(U, 1.6), rtol=1e-14)


def test_aic_counts_three_parameters() -> None:
    r = np.array([1.0, -2.0, 0.5])
    assert Gaussian().aic(r, 1.0) == pytest.approx(6 - 2 * stats.norm.logpdf(r).sum(), rel=1e-14)
    assert Laplace().log_likelihood(np.zeros(3), 0.0) == math.inf


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Huber(delta=0.0), "delta = 0"),
        (lambda: StudentT(nu=-1.0), "nu = -1"),
        (lambda: Pinball(tau=1.0), "tau = 1"),
    ],
)
def test_shapes_outside_their_range_are_refused(make, words) -> None:
    with pytest.raises(ValueError, match=words):
        make()

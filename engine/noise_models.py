"""Noise models: each a density of the error whose negative logarithm is a loss.

A model is p(ε) = exp(−ρ(ε/s)) / (s·C): ρ is the loss of a standardised error u = ε/s, ψ = ρ′ its influence function,
s > 0 the scale and C = ∫ exp(−ρ(u)) du what makes the density integrate to 1.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from engine.concept import Array
from engine.words import mark, tr

PARAMETERS = 3  # slope, intercept and scale; a shape (δ, ν, τ) is given and not counted


@dataclass(frozen=True, kw_only=True)
class NoiseModel:
    """Base of the models. `id` names the loss; all functions take and give arrays of any shape."""

    id: ClassVar[str]
    loss_name: ClassVar[str]
    noise_name: ClassVar[str]

    @property
    def shape(self) -> tuple[str, float] | None:
        """Symbol and value of what is given besides the scale."""
        return None

    @property
    def constant(self) -> float:
        """C = ∫ exp(−ρ(u)) du."""
        raise NotImplementedError

    def loss(self, u: Array) -> Array:
        """ρ(u)."""
        raise NotImplementedError

    def influence(self, u: Array) -> Array:
        """ψ(u) = ρ′(u); at a kink the middle of its jump."""
        raise NotImplementedError

    def curvature(self, u: Array) -> Array:
        """ψ′(u), 0 at a kink."""
        raise NotImplementedError

    def weight(self, u: Array) -> Array:
        """ψ(u)/u: the weight with which a squared error pulls as hard. A loss with a kink has none at 0."""
        raise NotImplementedError(f"{self.loss_name} pulls at 0 as well, which no weight of a square can")

    def logpdf(self, eps: Array, scale: float) -> Array:
        """log p(ε) in natural units, per unit of ε."""
        return np.asarray(-self.loss(eps / scale) - math.log(scale * self.constant))

    def pdf(self, eps: Array, scale: float) -> Array:
        return np.asarray(np.exp(self.logpdf(eps, scale)))

    def log_likelihood(self, residuals: Array, scale: float) -> float:
        """Σ log p; +∞ where the scale is 0, as it is when every residual is."""
        return float(np.sum(self.logpdf(residuals, scale))) if scale > 0 else math.inf

    def aic(self, residuals: Array, scale: float) -> float:
        """Akaike's criterion 2k − 2 log L with k = 3 (Akaike 1974, IEEE Trans. Autom. Control 19:716)."""
        return 2.0 * PARAMETERS - 2.0 * self.log_likelihood(residuals, scale)


@dataclass(frozen=True, kw_only=True)
class Gaussian(NoiseModel):
    """ρ(u) = u²/2: squared error. The scale is σ; its MLE is the root of the mean squared residual."""

    id = "mse"
    loss_name = mark("MSE")
    noise_name = mark("Gaussian")

    @property
    def constant(self) -> float:
        return math.sqrt(2.0 * math.pi)

    def loss(self, u: Array) -> Array:
        return np.asarray(0.5 * u * u)

    def influence(self, u: Array) -> Array:
        return np.asarray(u, dtype=np.float64)

    def curvature(self, u: Array) -> Array:
        return np.ones_like(u)

    def weight(self, u: Array) -> Array:
        return np.ones_like(u)


@dataclass(frozen=True, kw_only=True)
class Pinball(NoiseModel):
    """ρ(u) = u·(τ − [u < 0]): the quantile's loss, and an asymmetric Laplace density (Koenker & Machado 1999)."""

    tau: float = 0.9

    id = "pinball"
    loss_name = mark("Pinball")
    noise_name = mark("asymmetric Laplace")

    def __post_init__(self) -> None:
        if not 0.0 < self.tau < 1.0:
            raise ValueError(tr("tau = {tau:g} is not allowed; it must lie between 0 and 1", tau=self.tau))

    @property
    def shape(self) -> tuple[str, float] | None:
        return "τ", self.tau

    @property
    def constant(self) -> float:
        return 1.0 / (self.tau * (1.0 - self.tau))

    def loss(self, u: Array) -> Array:
        return np.asarray(np.where(u < 0, self.tau - 1.0, self.tau) * u)

    def influence(self, u: Array) -> Array:
        return np.asarray(np.where(u > 0, self.tau, np.where(u < 0, self.tau - 1.0, self.tau - 0.5)))

    def curvature(self, u: Array) -> Array:
        return np.zeros_like(u)


@dataclass(frozen=True, kw_only=True)
class Laplace(NoiseModel):
    """ρ(u) = |u|: absolute error. The scale is b; its MLE is the mean absolute residual."""

    id = "mae"
    loss_name = mark("MAE")
    noise_name = mark("Laplace")

    @property
    def constant(self) -> float:
        return 2.0

    def loss(self, u: Array) -> Array:
        return np.asarray(np.abs(u))

    def influence(self, u: Array) -> Array:
        return np.asarray(np.sign(u))

    def curvature(self, u: Array) -> Array:
        return np.zeros_like(u)


@dataclass(frozen=True, kw_only=True)
class Huber(NoiseModel):
    """ρ(u) = u²/2 within δ and δ|u| − δ²/2 beyond: a Gaussian core with Laplace tails.

    C = √(2π)·(2Φ(δ) − 1) + (2/δ)·exp(−δ²/2) (Huber 1964, Ann. Math. Statist. 35:73).
    """

    delta: float = 1.345

    id = "huber"
    loss_name = mark("Huber")
    noise_name = mark("Gaussian core, Laplace tails")

    def __post_init__(self) -> None:
        if not self.delta > 0.0:
            raise ValueError(tr("delta = {delta:g} is not allowed; it must be greater than 0", delta=self.delta))

    @property
    def shape(self) -> tuple[str, float] | None:
        return "δ", self.delta

    @property
    def constant(self) -> float:
        core = math.sqrt(2.0 * math.pi) * math.erf(self.delta / math.sqrt(2.0))
        return core + 2.0 / self.delta * math.exp(-0.5 * self.delta * self.delta)

    def loss(self, u: Array) -> Array:
        # The clipped error times what is left of it: u²/2 inside, δ|u| − δ²/2 outside, without a branch.
        near = np.clip(u, -self.delta, self.delta)
        return np.asarray(near * (u - 0.5 * near))

    def influence(self, u: Array) -> Array:
        return np.asarray(np.clip(u, -self.delta, self.delta))

    def curvature(self, u: Array) -> Array:
        return np.asarray(np.abs(u) <= self.delta, dtype=np.float64)

    def weight(self, u: Array) -> Array:
        return np.asarray(self.delta / np.maximum(np.abs(u), self.delta))


@dataclass(frozen=True, kw_only=True)
class StudentT(NoiseModel):
    """ρ(u) = (ν + 1)/2 · log(1 + u²/ν): the farther off, the less it pulls, so there may be several best lines."""

    nu: float = 3.0

    id = "student_t"
    loss_name = mark("Student t")
    noise_name = mark("Student t")

    def __post_init__(self) -> None:
        if not self.nu > 0.0:
            raise ValueError(tr("nu = {nu:g} is not allowed; it must be greater than 0", nu=self.nu))

    @property
    def shape(self) -> tuple[str, float] | None:
        return "ν", self.nu

    @property
    def constant(self) -> float:
        half = 0.5 * self.nu
        # √ν·B(ν/2, ½); for many degrees of freedom the difference of the logarithms loses digits, its series does not.
        if half > 1e4:
            return math.sqrt(2.0 * math.pi) * math.exp(1.0 / (8.0 * half) - 1.0 / (192.0 * half**3))
        return math.sqrt(self.nu * math.pi) * math.exp(math.lgamma(half) - math.lgamma(half + 0.5))

    def loss(self, u: Array) -> Array:
        return np.asarray(0.5 * (self.nu + 1.0) * np.log1p(u * u / self.nu))

    def influence(self, u: Array) -> Array:
        return np.asarray((self.nu + 1.0) * u / (self.nu + u * u))

    def curvature(self, u: Array) -> Array:
        square = u * u
        return np.asarray((self.nu + 1.0) * (self.nu - square) / (self.nu + square) ** 2)

    def weight(self, u: Array) -> Array:
        return np.asarray((self.nu + 1.0) / (self.nu + u * u))

"""The mixture of two normals: bimodal or contaminated populations."""

import math
from dataclasses import dataclass
from typing import Never, Self

import numpy as np
from numpy.typing import ArrayLike

from engine.families.base import Family, Floats, Parameter, pieces
from engine.families.location_scale import LOG_SQRT_2PI
from engine.words import mark, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class NormalMixture(Family):
    """Normal(μ₁, σ₁) with probability w, otherwise Normal(μ₂, σ₂); location μ₁ and scale σ₁."""

    name = "normal_mixture"
    parameters = (
        Parameter(name="w", symbol="w", label=mark("Weight of the first part"), low=0, high=1),
        Parameter(name="mu1", symbol="μ₁", label=mark("Mean of the first part")),
        Parameter(name="sigma1", symbol="σ₁", label=mark("Standard deviation of the first part"), low=0, low_open=True),
        Parameter(name="mu2", symbol="μ₂", label=mark("Mean of the second part")),
        Parameter(
            name="sigma2", symbol="σ₂", label=mark("Standard deviation of the second part"), low=0, low_open=True
        ),
    )
    w: float
    mu1: float
    sigma1: float
    mu2: float
    sigma2: float

    @property
    def location(self) -> float:
        return self.mu1

    @property
    def scale(self) -> float:
        return self.sigma1

    def _second(self) -> tuple[float, float]:
        """Mean and standard deviation of the second part, in standard units."""
        return (self.mu2 - self.mu1) / self.sigma1, self.sigma2 / self.sigma1

    def standard(self) -> Self:
        mu, sigma = self._second()
        return type(self)(w=self.w, mu1=0.0, sigma1=1.0, mu2=mu, sigma2=sigma)

    def _logpdf(self, z: Floats) -> Floats:
        mu, sigma = self._second()
        first = np.log(self.w) - 0.5 * z**2
        second = np.log1p(-self.w) - 0.5 * ((z - mu) / sigma) ** 2 - math.log(sigma)
        return np.asarray(np.logaddexp(first, second) - LOG_SQRT_2PI)

    def _cdf(self, z: Floats) -> Floats:
        from scipy.special import ndtr

        mu, sigma = self._second()
        return np.asarray(self.w * ndtr(z) + (1 - self.w) * ndtr((z - mu) / sigma))

    def _icdf(self, q: Floats) -> Floats:
        from scipy.special import ndtri

        # The quantile lies between those of the parts; bisection cannot fail where the density is nearly 0.
        mu, sigma = self._second()
        normal = ndtri(q)
        low, high = np.minimum(normal, mu + sigma * normal), np.maximum(normal, mu + sigma * normal)
        for _ in range(80):
            middle = 0.5 * (low + high)
            below = self._cdf(middle) < q
            low, high = np.where(below, middle, low), np.where(below, high, middle)
        return high

    def _parts(self) -> tuple[Floats, Floats, Floats]:
        """Weights, distances from the common mean, and variances of the two parts."""
        weight = np.array([self.w, 1 - self.w])
        return weight, np.array([self.mu1, self.mu2]) - self.mean(), np.array([self.sigma1, self.sigma2]) ** 2

    def mean(self) -> float:
        return self.w * self.mu1 + (1 - self.w) * self.mu2

    def variance(self) -> float:
        weight, distance, variance = self._parts()
        return float(weight @ (variance + distance**2))

    def kurtosis(self) -> float:
        weight, d, v = self._parts()
        return float(weight @ (3 * v**2 + 6 * v * d**2 + d**4)) / self.variance() ** 2

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        mu, sigma = self._second()
        rng.standard_normal(out=out)
        for piece in pieces(out):
            second = rng.random(piece.size) >= self.w
            np.multiply(piece, sigma, out=piece, where=second)
            np.add(piece, mu, out=piece, where=second)

    @classmethod
    def mle(cls, x: ArrayLike) -> Never:
        """Always ValueError: there is no maximum (Day, *Biometrika* 56 (1969) 463)."""
        raise ValueError(
            tr(
                "normal_mixture has no maximum likelihood: the likelihood is unbounded, for one "
                "part can shrink onto a single value"
            )
        )

    def _score(self, x: Floats) -> dict[str, Floats]:
        log_density = self.logpdf(x)
        z1, z2 = (x - self.mu1) / self.sigma1, (x - self.mu2) / self.sigma2
        # The density of each part relative to the mixture's.
        r1 = np.exp(-0.5 * z1**2 - math.log(self.sigma1) - LOG_SQRT_2PI - log_density)
        r2 = np.exp(-0.5 * z2**2 - math.log(self.sigma2) - LOG_SQRT_2PI - log_density)
        g1, g2 = self.w * r1 / self.sigma1, (1 - self.w) * r2 / self.sigma2
        return {"w": r1 - r2, "mu1": g1 * z1, "sigma1": g1 * (z1**2 - 1), "mu2": g2 * z2, "sigma2": g2 * (z2**2 - 1)}

    def fisher_information(self) -> Floats:
        """E[score scoreᵀ] by Gauss–Legendre quadrature; relative error about 1e-10.

        ValueError at w = 0 or 1, where the part that is missing cannot be learnt about.
        """
        if self.w in (0, 1):
            raise ValueError(tr("regularity fails: at w = {w:g} normal_mixture has only one part", w=self.w))
        # Panels of a quarter standard deviation around each mean: fine wherever one of the parts matters.
        grid = np.linspace(-12, 12, 97)
        edges = np.unique(np.concatenate([self.mu1 + self.sigma1 * grid, self.mu2 + self.sigma2 * grid]))
        node, weight = np.polynomial.legendre.leggauss(8)
        half = 0.5 * np.diff(edges)
        x = (edges[:-1, None] + half[:, None] * (1 + node)).ravel()
        mass = (half[:, None] * weight).ravel() * self.pdf(x)
        scores = np.stack(list(self.score(x).values()))
        return np.asarray((scores * mass) @ scores.T)

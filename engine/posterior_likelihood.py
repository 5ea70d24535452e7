"""The models of `posterior`, each from its sufficient statistics: likelihood, posterior law, intervals, predictive."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine import confidence_intervals, predictive
from engine.families import Beta, Gamma, Laplace, Normal, StudentT
from engine.posterior import Law, NormalData, Posterior, bernoulli_beta, normal_mean, poisson_gamma
from engine.posterior_course import Counts, Course, beta_course, gamma_course, normal_course
from engine.posterior_settings import PosteriorSettings, Prior

Array = NDArray[np.float64]
Ends = tuple[float, float]


class Data(Protocol):
    """What a model asks of n observations. `mle` is None without data; `log_likelihood` takes values on the axis."""

    @property
    def n(self) -> int: ...
    @property
    def mle(self) -> float | None: ...
    def log_likelihood(self, phi: Array, link: bool) -> Array: ...
    def posterior(self, prior: Prior) -> Posterior: ...
    def confidence(self, level: float) -> Ends | None: ...
    def predictive(self, law: Law) -> tuple[Array, Array]: ...
    def plug_in(self, x: Array) -> Array: ...
    def noise(self, law: Law) -> float: ...


@dataclass(frozen=True)
class Trials:
    """`successes` ones among `n` zeros and ones."""

    n: int
    successes: int

    @property
    def mle(self) -> float | None:
        return self.successes / self.n if self.n else None

    def log_likelihood(self, phi: Array, link: bool) -> Array:
        from scipy.special import xlog1py, xlogy

        k, rest = self.successes, self.n - self.successes
        if link:
            return np.asarray(-k * np.logaddexp(0.0, -phi) - rest * np.logaddexp(0.0, phi))
        return np.asarray(xlogy(k, phi) + xlog1py(rest, -phi))

    def posterior(self, prior: Prior) -> Posterior:
        if not isinstance(prior, Beta):
            raise TypeError("a probability has a beta prior here")
        return bernoulli_beta(prior, successes=self.successes, n=self.n)

    def confidence(self, level: float) -> Ends | None:
        return confidence_intervals.clopper_pearson(self.successes, self.n, level)

    def predictive(self, law: Law) -> tuple[Array, Array]:
        p = law.mean()
        return np.array([0.0, 1.0]), np.array([1.0 - p, p])

    def plug_in(self, x: Array) -> Array:
        p = self.mle or 0.0
        return np.where(x > 0.5, p, 1.0 - p)

    def noise(self, law: Law) -> float:
        """Variance that the next observation has besides the law's own."""
        p = law.mean()
        return p * (1.0 - p) - law.variance()


@dataclass(frozen=True)
class Totals:
    """`n` counts with sum `total`; `log_factorials` is Σ log xᵢ!."""

    n: int
    total: int
    log_factorials: float

    @property
    def mle(self) -> float | None:
        return self.total / self.n if self.n else None

    def log_likelihood(self, phi: Array, link: bool) -> Array:
        from scipy.special import xlogy

        if link:
            with np.errstate(over="ignore"):
                # No count at all leaves no power, and 0·(−∞) at the foot of the axis would be no number.
                power = self.total * phi if self.total else np.zeros_like(phi)
                return np.asarray(power - self.n * np.exp(phi) - self.log_factorials)
        return np.asarray(xlogy(self.total, phi) - self.n * phi - self.log_factorials)

    def posterior(self, prior: Prior) -> Posterior:
        if not isinstance(prior, Gamma):
            raise TypeError("a Poisson mean has a gamma prior here")
        return poisson_gamma(prior, total=self.total, n=self.n, log_factorials=self.log_factorials)

    def confidence(self, level: float) -> Ends | None:
        return confidence_intervals.garwood(self.total, self.n, level)

    def predictive(self, law: Law) -> tuple[Array, Array]:
        if not isinstance(law, Gamma):
            raise TypeError("a Poisson mean has a gamma posterior here")
        return predictive.poisson(law)

    def plug_in(self, x: Array) -> Array:
        return predictive.poisson_plug_in(self.mle or 0.0, x)

    def noise(self, law: Law) -> float:
        return law.mean()


@dataclass(frozen=True)
class Measured:
    """A normal sample of known σ."""

    data: NormalData

    @property
    def n(self) -> int:
        return self.data.n

    @property
    def mle(self) -> float | None:
        return self.data.mean if self.data.n else None

    def log_likelihood(self, phi: Array, link: bool) -> Array:
        return self.data.log_likelihood(phi)

    def posterior(self, prior: Prior) -> Posterior:
        if not isinstance(prior, Normal | Laplace | StudentT):
            raise TypeError("a normal mean has a normal, Laplace or Student-t prior here")
        return normal_mean(prior, self.data)

    def confidence(self, level: float) -> Ends | None:
        return confidence_intervals.known_sigma(self.data.mean, self.data.error, level) if self.data.n else None

    def predictive(self, law: Law) -> tuple[Array, Array]:
        return predictive.normal(law, self.data.sigma)

    def plug_in(self, x: Array) -> Array:
        return Normal(mu=self.data.mean, sigma=self.data.sigma).pdf(x)

    def noise(self, law: Law) -> float:
        return self.data.sigma**2


def data_of(s: PosteriorSettings, x: Array) -> Data:
    """What observations x (k,) say under the model of the settings."""
    if s.model == "normal":
        return Measured(NormalData.of(x, s.sigma))
    total = int(x.sum())
    if s.model == "bernoulli":
        return Trials(x.size, total)
    return Totals(x.size, total, _log_factorials(x))


def _log_factorials(x: Array) -> float:
    from scipy.special import gammaln

    return float(gammaln(x + 1.0).sum())


def course(s: PosteriorSettings, prior: Prior, x: Array, counts: Counts) -> Course:
    """How the posterior goes on along `counts` of the observations x (n,)."""
    if isinstance(prior, Beta):
        return beta_course(prior, x, counts, s.level)
    if isinstance(prior, Gamma):
        return gamma_course(prior, x, counts, s.level)
    return normal_course(prior, x, s.sigma, counts, s.level)


def log_peak(data: Data, link: bool, forward: float) -> float:
    """The greatest log-likelihood; `forward` is the MLE on the axis, perhaps infinite."""
    if math.isfinite(forward):
        return float(data.log_likelihood(np.array([forward]), link)[0])
    # An MLE on the edge: heads or tails alone, or counts of nothing, are certain there.
    return 0.0

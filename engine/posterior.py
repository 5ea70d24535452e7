"""Posterior laws of one parameter: conjugate pairs in closed form, the others by quadrature; and what is told of them.

A law here is a Family or a NumericLaw: anything with pdf, logpdf, cdf, icdf, mean, variance and support. Formulas:
Gelman et al., *Bayesian Data Analysis*, 3rd ed., ch. 2 (conjugate pairs, predictive laws).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.families import Beta, Gamma, Laplace, Normal, StudentT
from engine.numeric_law import NumericLaw, around

Array = NDArray[np.float64]
_NEGLIGIBLE = 60.0  # in the logarithm: e⁻⁶⁰ of the density at the mode, and the tails beyond fall faster still


class Law(Protocol):
    """What is asked of a prior or a posterior."""

    def pdf(self, x: ArrayLike) -> Array: ...
    def logpdf(self, x: ArrayLike) -> Array: ...
    def cdf(self, x: ArrayLike) -> Array: ...
    def icdf(self, q: ArrayLike) -> Array: ...
    def mean(self) -> float: ...
    def variance(self) -> float: ...
    def support(self) -> tuple[float, float]: ...


@dataclass(frozen=True)
class Posterior:
    """A posterior law, the log-evidence log p(data), and every local maximum of its density (none if it is flat)."""

    law: Law
    log_evidence: float
    modes: tuple[float, ...]

    @property
    def mode(self) -> float | None:
        """The MAP estimate; None where the density has no single highest point."""
        return self.modes[0] if self.modes and (len(self.modes) == 1 or self._leads()) else None

    def _leads(self) -> bool:
        heights = self.law.logpdf(np.array(self.modes))
        # Peaks that rounding cannot tell apart are equal.
        return bool(np.isfinite(heights[0])) and bool(heights[0] > heights[1:].max() + 1e-12)


def bernoulli_beta(prior: Beta, *, successes: int, n: int) -> Posterior:
    """Beta(a + k, b + n − k); the evidence is that of the very sequence, B(a + k, b + n − k)/B(a, b)."""
    from scipy.special import betaln

    a, b = prior.a + successes, prior.b + n - successes
    return Posterior(Beta(a=a, b=b), float(betaln(a, b) - betaln(prior.a, prior.b)), beta_modes(a, b))


def beta_modes(a: float, b: float) -> tuple[float, ...]:
    """Local maxima of the Beta(a, b) density: none if it is flat, both ends if it is U-shaped."""
    if a == b == 1.0:
        return ()
    if a < 1.0 and b < 1.0:
        return (0.0, 1.0)
    if a > 1.0 and b > 1.0:
        return ((a - 1.0) / (a + b - 2.0),)
    return (0.0,) if a < b else (1.0,)


def poisson_gamma(prior: Gamma, *, total: int, n: int, log_factorials: float) -> Posterior:
    """Gamma with shape k + Σx and rate 1/s + n; `log_factorials` is Σ log xᵢ!."""
    from scipy.special import gammaln

    shape, rate = prior.k + total, 1.0 / prior.s + n
    evidence = gammaln(shape) - gammaln(prior.k) - prior.k * math.log(prior.s) - shape * math.log(rate) - log_factorials
    return Posterior(Gamma(k=shape, s=1.0 / rate), float(evidence), (max(0.0, (shape - 1.0) / rate),))


@dataclass(frozen=True)
class NormalData:
    """What a normal sample of known σ says of its mean: n, x̄ and Σ(x − x̄)²."""

    n: int
    mean: float
    scatter: float
    sigma: float

    @classmethod
    def of(cls, x: Array, sigma: float) -> NormalData:
        mean = float(x.mean()) if x.size else 0.0
        return cls(x.size, mean, float(((x - mean) ** 2).sum()), sigma)

    @property
    def error(self) -> float:
        """The standard error σ/√n of x̄."""
        return self.sigma / math.sqrt(self.n)

    @property
    def log_height(self) -> float:
        """The log-likelihood at μ = x̄."""
        return -self.n * math.log(self.sigma * math.sqrt(2.0 * math.pi)) - 0.5 * self.scatter / self.sigma**2

    def log_likelihood(self, mu: Array) -> Array:
        return self.log_height - 0.5 * self.n * ((mu - self.mean) / self.sigma) ** 2


def normal_normal(prior: Normal, data: NormalData) -> Posterior:
    """Precisions add; the evidence is the likelihood at x̄ times the law of x̄ under the prior predictive."""
    if data.n == 0:
        return Posterior(prior, 0.0, (prior.mu,))
    own, theirs = 1.0 / prior.sigma**2, 1.0 / data.error**2
    mean = (own * prior.mu + theirs * data.mean) / (own + theirs)
    spread = math.hypot(prior.sigma, data.error)
    gap = (data.mean - prior.mu) / spread
    evidence = data.log_height + math.log(data.error / spread) - 0.5 * gap**2
    return Posterior(Normal(mu=mean, sigma=1.0 / math.sqrt(own + theirs)), evidence, (mean,))


def normal_mean(prior: Normal | Laplace | StudentT, data: NormalData) -> Posterior:
    """The posterior of a normal mean, σ known: closed form under a normal prior, else by quadrature."""
    if isinstance(prior, Normal):
        return normal_normal(prior, data)
    if data.n == 0:
        return Posterior(prior, 0.0, (prior.location,))
    modes = _laplace_mode(prior, data) if isinstance(prior, Laplace) else _student_modes(prior, data)

    def log_f(mu: Array) -> Array:
        return data.log_likelihood(mu) + prior.logpdf(mu)

    low, high = (float(end[0]) for end in tail_ends(prior, np.array([data.mean]), np.array([data.error])))
    breaks = [*around(prior.location, prior.scale, high - low), *around(data.mean, data.error, high - low)]
    law = NumericLaw(
        log_f, low, high, [*breaks, *(point for mode in modes for point in around(mode, data.error, high - low))]
    )
    order = sorted(modes, key=lambda mode: -float(log_f(np.array([mode]))[0]))
    return Posterior(law, law.log_mass, tuple(order))


def tail_ends(prior: Laplace | StudentT, means: Array, errors: Array) -> tuple[Array, Array]:
    """Ends beyond which the posterior is below e⁻⁶⁰ of its height: by the likelihood alone and by the prior alone.

    Of any number of posteriors at once: means and standard errors of the data in any shape, the ends in the same.
    """
    away = means - prior.location
    fall = prior.logpdf(np.array([prior.location])) - prior.logpdf(means)
    reach = errors * np.sqrt(2.0 * (_NEGLIGIBLE + fall))
    drop = _NEGLIGIBLE + 0.5 * (away / errors) ** 2
    if isinstance(prior, Laplace):
        own = prior.b * drop
    else:
        power = np.minimum(drop / (prior.nu + 1.0), 700.0)
        with np.errstate(over="ignore"):
            own = prior.scale * math.sqrt(prior.nu) * np.exp(power)
    return np.maximum(means - reach, prior.location - own), np.minimum(means + reach, prior.location + own)


def _laplace_mode(prior: Laplace, data: NormalData) -> tuple[float, ...]:
    """The soft threshold: x̄ drawn to the centre by σ²/(nb), and stopped there."""
    away = data.mean - prior.mu
    kept = max(0.0, abs(away) - data.error**2 / prior.b)
    return (prior.mu + math.copysign(kept, away),)


def _student_modes(prior: StudentT, data: NormalData) -> tuple[float, ...]:
    """The maxima among the roots of a cubic: with data far out in the prior's tail there can be two."""
    nu, scale, error = prior.nu, prior.scale, data.error
    # With u = (μ − m)/s and d = (x̄ − m)/s: (d − u)(ν + u²) = (ν + 1)(error/s)² u.
    d, ratio = (data.mean - prior.location) / scale, (nu + 1.0) * (error / scale) ** 2
    roots = np.roots([1.0, -d, nu + ratio, -d * nu])
    real = np.sort(roots[np.abs(roots.imag) <= 1e-9 * (1.0 + np.abs(roots.real))].real)
    slope = 3.0 * real**2 - 2.0 * d * real + nu + ratio  # of the cubic: positive where the density turns down
    tops = real[slope > 0.0] if (slope > 0.0).any() else real[:1]
    return tuple(float(prior.location + scale * u) for u in tops)


# -- intervals


def equal_tail(law: Law, level: float) -> tuple[float, float]:
    """The interval with (1 − level)/2 of the probability on either side."""
    low, high = law.icdf(np.array([0.5 * (1.0 - level), 0.5 * (1.0 + level)]))
    return float(low), float(high)


def symmetric(law: Law) -> bool:
    """Whether the law is known to have one peak and to be alike on both sides of it."""
    return isinstance(law, Normal | Laplace | StudentT) or (isinstance(law, Beta) and law.a == law.b > 1.0)


def shortest(law: Law, level: float, points: int = 65) -> tuple[float, float]:
    """The shortest interval that holds `level`: for a density with one peak the highest-density interval.

    With several peaks the region of highest density may be in pieces; this is still the shortest single interval.
    """
    from scipy.optimize import brentq

    starts = np.linspace(0.0, 1.0 - level, points)
    low = law.icdf(starts)
    width = law.icdf(starts + level) - low
    best = int(np.argmin(width))

    def difference(start: float) -> float:
        ends = law.icdf(np.array([start, start + level]))
        heights = law.pdf(ends)
        return float(heights[1] - heights[0])

    if 0 < best < points - 1:
        found = _balanced(law, (float(low[best]), float(low[best] + width[best])), level)
        if found is not None and low[best - 1] <= found[0] <= low[best + 1]:
            return found
    left, right = starts[max(0, best - 1)], starts[min(points - 1, best + 1)]
    # At the ends of the unit interval a quantile may be infinite, and a density too: the inside decides.
    tiny = 1e-12 * (1.0 - level)
    left, right = max(left, tiny), min(right, 1.0 - level - tiny)
    at_left, at_right = difference(left), difference(right)
    if at_left > 0.0 > at_right:
        start = float(brentq(difference, left, right, xtol=1e-15, rtol=1e-14))
    else:
        start = float(starts[best])
    ends = law.icdf(np.array([start, start + level]))
    return float(ends[0]), float(ends[1])


def _balanced(law: Law, ends: tuple[float, float], level: float, rounds: int = 12) -> tuple[float, float] | None:
    """The interval near `ends` that holds `level` between equal heights, by Newton's method; None where that fails.

    It asks for no quantiles, which for a numeric law are the dear part; a kink at an end can make it fail.
    """
    at = np.array(ends)
    step = 1e-5 * (at[1] - at[0])
    for _ in range(rounds):
        logs = law.logpdf(np.concatenate([at, at - step, at + step]))
        if not np.isfinite(logs).all():
            return None
        slopes, heights = (logs[4:] - logs[2:4]) / (2.0 * step), np.exp(logs[:2])
        share = law.cdf(at)
        off = float(share[1] - share[0]) - level
        tilt = float(logs[1] - logs[0])
        if abs(off) < 1e-13 and abs(tilt) < 1e-10:
            return float(at[0]), float(at[1])
        # [−f(a) f(b); −g(a) g(b)] · move = −[off, tilt], with g the slope of log f
        area = heights[1] * slopes[0] - heights[0] * slopes[1]
        if area == 0.0:
            return None
        first = (tilt * heights[1] - off * slopes[1]) / area
        second = (tilt * heights[0] - off * slopes[0]) / area
        at = at + np.array([first, second])
        if not at[0] < at[1]:
            return None
    return None

"""What a rule of `consistency` seeks, where it goes as n → ∞, and how its spread falls: by theory, not by simulation.

Neyman & Scott, *Econometrica* 16 (1948) 1, is the case of an inconsistent maximum-likelihood estimate; the variance of
a sample variance is Cramér's (*Mathematical Methods of Statistics*, 1946, 27.4), of a uniform maximum David and
Nagaraja's (*Order Statistics*, 3rd ed., 2.2), of a median the asymptotic one (Cramér, 28.5).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.concept import Array
from engine.consistency_settings import ConsistencySettings
from engine.families import Cauchy, Family, Uniform
from engine.order_statistics import tail_index
from engine.population_settings import family
from engine.words import tr

Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Goal:
    """The estimand `theta` and the `limit` in probability (None, with the reason, where there is none).

    Estimates are shift + factor·T with T the rule's value on standard draws, and T = `standard` at θ̂ = θ. `rate` is the
    slope of log sd on log n that theory gives (None: see `no_rate`); `no_sd` says why there is no sd at any n.
    """

    rule: str
    law: Family
    per_group: int
    shift: float
    factor: float
    theta: float
    limit: float | None
    no_limit: str = ""
    rate: float | None = None
    no_rate: str = ""
    no_sd: str = ""

    @property
    def standard(self) -> float:
        return (self.theta - self.shift) / self.factor

    @property
    def consistent(self) -> bool:
        return self.limit is not None and math.isclose(self.limit, self.theta, rel_tol=1e-12)

    @property
    def asymptotic(self) -> bool:
        """Whether `sd` holds for large n only."""
        return self.rule == "median"

    def has_sd(self, n: ArrayLike) -> Bools:
        """Whether θ̂ₙ has a standard deviation, at each n."""
        if self.no_sd:
            return np.zeros(np.shape(n), dtype=bool)
        if self.rule != "median":
            return np.ones(np.shape(n), dtype=bool)
        # The tails of a middle order statistic are lighter than those of one observation, by its rank.
        return np.asarray(np.floor((np.asarray(n) + 1) / 2) * tail_index(self.law) > 2.0)

    def sd(self, n: Array) -> Array | None:
        """Standard deviation of θ̂ₙ at each n; None where theory has no formula for it."""
        n = np.asarray(n, dtype=np.float64)
        if self.no_sd:
            return None
        if self.rule in ("mean", "first"):
            root = np.sqrt(n) if self.rule == "mean" else np.ones_like(n)
            return np.asarray(math.sqrt(self.law.variance()) / root)
        if self.rule == "neyman_scott":
            m = self.per_group
            return np.asarray(self.law.variance() / m * np.sqrt(2.0 * (m - 1.0) / n))
        if self.rule == "variance_n":
            return self._variance_sd(n)
        return self._order_sd(n)

    def _variance_sd(self, n: Array) -> Array:
        sigma2 = self.law.variance()
        kurtosis = self.law.kurtosis() if sigma2 > 0.0 else 1.0
        with np.errstate(divide="ignore", invalid="ignore"):
            share = np.where(n > 1.0, kurtosis / n - (n - 3.0) / (n * (n - 1.0)), 0.0)
        return np.asarray(sigma2 * (n - 1.0) / n * np.sqrt(np.maximum(share, 0.0)))

    def _order_sd(self, n: Array) -> Array | None:
        law = self.law
        if self.rule == "maximum":
            if not isinstance(law, Uniform):
                return None
            return np.asarray(law.scale * np.sqrt(n / (n + 2.0)) / (n + 1.0))
        height = 0.0 if law.discrete else float(law.pdf(self.theta))
        return 1.0 / (2.0 * height * np.sqrt(n)) if height > 0.0 else None


def goal(s: ConsistencySettings) -> Goal:
    """What theory says of the rule that is followed."""
    makers = {
        "mean": _mean, "first": _first, "median": _median, "variance_n": _variance, "maximum": _maximum,
        "neyman_scott": _neyman_scott,
    }  # fmt: skip
    return makers[s.estimator](s, family(s))


def _centre(law: Family) -> float:
    """The mean, or the centre of symmetry that stands in for a mean that does not exist."""
    mean = law.mean()
    return mean if math.isfinite(mean) else law.median()


def _mean(s: ConsistencySettings, law: Family) -> Goal:
    centre, spread = _centre(law), law.variance()
    exists, finite = math.isfinite(law.mean()), math.isfinite(spread)
    cauchy = isinstance(law, Cauchy) or tail_index(law) == 1.0
    why = tr("the population has no mean, so the law of large numbers has nothing to go to")
    if cauchy:
        why = tr("the mean of n Cauchy values is Cauchy again, as wide as one of them")
    no_sd = tr("the population has no variance, so the mean of n has none at any n")
    return Goal(
        "mean", law, 1, law.location, law.scale, centre,
        limit=centre if exists else None,
        no_limit="" if exists else why,
        rate=-0.5 if finite and spread > 0.0 else None,
        no_rate="" if finite else no_sd,
        no_sd="" if finite else no_sd,
    )  # fmt: skip


def _first(s: ConsistencySettings, law: Family) -> Goal:
    finite = math.isfinite(law.variance())
    no_sd = "" if finite else tr("the population has no variance, so one observation has none")
    settled = law.variance() == 0.0
    return Goal(
        "first", law, 1, law.location, law.scale, _centre(law),
        limit=_centre(law) if settled else None,
        no_limit="" if settled else tr("the first observation stays what it is, however much comes after it"),
        rate=0.0 if finite and not settled else None, no_rate=no_sd, no_sd=no_sd,
    )  # fmt: skip


def _median(s: ConsistencySettings, law: Family) -> Goal:
    theta = law.median()
    # At F(m) = ½ exactly a step of the distribution function is flat: every point of the gap is a median.
    split = law.discrete and any(abs(float(law.cdf(at)) - 0.5) < 1e-12 for at in (theta, np.nextafter(theta, -np.inf)))
    flat = not law.discrete and float(law.pdf(theta)) <= 0.0
    no_rate = ""
    if law.discrete:
        no_rate = tr("the population moves in steps, so the sd falls faster than any power of n or not at all")
    elif flat:
        no_rate = tr("the density is 0 at the median")
    return Goal(
        "median",
        law,
        1,
        law.location,
        law.scale,
        theta,
        limit=None if split else theta,
        no_limit=tr("half of the population lies on each side of a gap, so the median has nowhere to settle")
        if split
        else "",
        rate=None if no_rate else -0.5,
        no_rate=no_rate,
    )


def _variance(s: ConsistencySettings, law: Family) -> Goal:
    sigma2 = law.variance()
    finite = sigma2 == 0.0 or math.isfinite(law.kurtosis())
    no_sd = "" if finite else tr("the population has no fourth moment, so its sample variance has no sd")
    return Goal(
        "variance_n", law, 1, 0.0, law.scale**2, sigma2, limit=sigma2,
        rate=-0.5 if finite and sigma2 > 0.0 else None, no_rate=no_sd, no_sd=no_sd,
    )  # fmt: skip


def _maximum(s: ConsistencySettings, law: Family) -> Goal:
    top = law.support()[1]
    uniform = isinstance(law, Uniform)
    no_rate = (
        "" if uniform else tr("the largest value is met sooner or later, so the sd falls faster than any power of n")
    )
    return Goal("maximum", law, 1, law.location, law.scale, top, limit=top, rate=-1.0 if uniform else None,
                no_rate=no_rate)  # fmt: skip


def _neyman_scott(s: ConsistencySettings, law: Family) -> Goal:
    m, sigma2 = s.per_group, law.variance()
    return Goal("neyman_scott", law, m, 0.0, sigma2 / m, sigma2, limit=sigma2 * (m - 1.0) / m, rate=-0.5)

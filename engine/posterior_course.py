"""How a posterior goes on as observations come in: its mean and an equal-tail interval after each of many counts.

Conjugate pairs by their closed forms, all counts at once. A normal mean under a Laplace or Student-t prior by
Gauss–Legendre, a row of panels for each count: what halving the panels would change is told, and a row that changes by
more than 1e-11 is done again by the law that adapts.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.families import Beta, Gamma, Laplace, Normal, StudentT
from engine.posterior import NormalData, equal_tail, normal_mean, tail_ends

Array = NDArray[np.float64]
Counts = NDArray[np.int64]

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(20)
_STEPS = np.array([0.0, 1.5, 3.0, 4.5, 6.0, 8.0, 11.0, 15.0, 20.0, 27.0])
_GEOMETRIC = 4.0 ** np.arange(-1, 10)
_WRONG = 1e-11


@dataclass(frozen=True)
class Course:
    """After `counts` (m,) observations: posterior mean, ends of the equal-tail interval and MLE, each (m,).

    NaN where there is none: no MLE before the first observation, no mean under a Cauchy prior without data.
    """

    counts: Array
    mean: Array
    low: Array
    high: Array
    mle: Array

    def until(self, count: int) -> Course:
        kept = self.counts <= count
        return Course(self.counts[kept], self.mean[kept], self.low[kept], self.high[kept], self.mle[kept])


def counts_until(n: int, most: int) -> Counts:
    """0, 1, 2, … n; where that is more than `most` numbers, evenly spread in the logarithm and the first ones whole."""
    if n < most:
        return np.arange(n + 1)
    spread = np.unique(np.round(np.geomspace(1.0, float(n), most)).astype(np.int64))
    return np.concatenate([np.zeros(1, np.int64), spread])


def _sums(x: Array, counts: Counts) -> Array:
    """Σ of the first k values, for each count."""
    return np.concatenate([[0.0], np.cumsum(x)])[counts]


def _mle(sums: Array, counts: Counts) -> Array:
    return np.where(counts > 0, sums / np.maximum(counts, 1), np.nan)


def beta_course(prior: Beta, x: Array, counts: Counts, level: float) -> Course:
    """Of a probability; x (n,) of zeros and ones."""
    from scipy.special import betaincinv

    ones = _sums(x, counts)
    a, b = prior.a + ones, prior.b + counts - ones
    tail = 0.5 * (1.0 - level)
    low, high = (np.asarray(betaincinv(a, b, share), np.float64) for share in (tail, 1.0 - tail))
    return Course(counts.astype(np.float64), a / (a + b), low, high, _mle(ones, counts))


def gamma_course(prior: Gamma, x: Array, counts: Counts, level: float) -> Course:
    """Of a Poisson mean; x (n,) of counts."""
    from scipy.special import gammaincinv

    total = _sums(x, counts)
    shape, rate = prior.k + total, 1.0 / prior.s + counts
    tail = 0.5 * (1.0 - level)
    low, high = (np.asarray(gammaincinv(shape, share) / rate, np.float64) for share in (tail, 1.0 - tail))
    return Course(counts.astype(np.float64), shape / rate, low, high, _mle(total, counts))


def normal_course(prior: Normal | Laplace | StudentT, x: Array, sigma: float, counts: Counts, level: float) -> Course:
    """Of a normal mean, σ known; x (n,)."""
    means = _running_means(x, counts)
    if isinstance(prior, Normal):
        mean, low, high = _normal_rows(prior, means, sigma, counts, level)
    else:
        mean, low, high = _quadrature_rows(prior, means, sigma, counts, level)
    return Course(counts.astype(np.float64), mean, low, high, np.where(counts > 0, means, np.nan))


def _running_means(x: Array, counts: Counts) -> Array:
    """Mean of the first k values for each count; 0 for none. Deviations are summed, whose size is that of the noise."""
    if x.size == 0:
        return np.zeros(len(counts))
    centre = float(x[0])
    return np.where(counts > 0, centre + _sums(x - centre, counts) / np.maximum(counts, 1), 0.0)


def _normal_rows(prior: Normal, means: Array, sigma: float, counts: Counts, level: float) -> tuple[Array, Array, Array]:
    from scipy.special import ndtri

    own, theirs = 1.0 / prior.sigma**2, counts / sigma**2
    mean = prior.mu + theirs / (own + theirs) * (means - prior.mu)
    mean = np.where(counts > 0, mean, prior.mu)
    reach = float(ndtri(0.5 * (1.0 + level))) / np.sqrt(own + theirs)
    return mean, mean - reach, mean + reach


def _quadrature_rows(
    prior: Laplace | StudentT, means: Array, sigma: float, counts: Counts, level: float
) -> tuple[Array, Array, Array]:
    mean, low, high = (np.full(len(counts), prior.mean()) for _ in range(3))
    low[:], high[:] = equal_tail(prior, level)
    some = np.flatnonzero(counts > 0)
    if not len(some):
        return mean, low, high
    rows = _Rows(prior, means[some], sigma / np.sqrt(counts[some]))
    mean[some] = rows.mean
    low[some], high[some] = rows.quantiles((0.5 * (1.0 - level), 0.5 * (1.0 + level))).T
    for row in some[rows.error > _WRONG]:
        law = normal_mean(prior, NormalData(int(counts[row]), float(means[row]), 0.0, sigma)).law
        mean[row] = law.mean()
        low[row], high[row] = equal_tail(law, level)
    return mean, low, high


class _Rows:
    """Laws with density ∝ exp(−(μ − x̄ᵣ)²/2eᵣ²)·prior(μ), one a row; means and errors (r,)."""

    def __init__(self, prior: Laplace | StudentT, means: Array, errors: Array) -> None:
        self.prior, self.means, self.errors = prior, means[:, None], errors[:, None]
        self.edges = self._panels()
        left, right = self.edges[:, :-1], self.edges[:, 1:]
        self.offset = np.zeros((len(means), 1))
        at = _nodes(left, right)
        logs = self._log(at)
        self.offset = logs.max(axis=(1, 2))[:, None]
        weights = np.exp(logs - self.offset[:, :, None]) * _WEIGHTS * 0.5 * (right - left)[:, :, None]
        mass = weights.sum(axis=2)
        self.below = np.concatenate([np.zeros((len(means), 1)), np.cumsum(mass, axis=1)], axis=1)
        self.mass = self.below[:, -1]
        self.mean = self.means[:, 0] + (weights * (at - self.means[:, :, None])).sum(axis=(1, 2)) / self.mass
        middle = 0.5 * (left + right)
        self.error = np.abs(self._integrals(left, middle) + self._integrals(middle, right) - mass).sum(1) / self.mass

    def _panels(self) -> Array:
        """Edges (r, p + 1): the ends, steps of x̄'s error about it, and wider and wider ones about the prior."""
        low, high = tail_ends(self.prior, self.means, self.errors)
        steps = np.concatenate([-_STEPS[:0:-1], _STEPS])
        grown = np.concatenate([-_GEOMETRIC[::-1], [0.0], _GEOMETRIC])
        wide = np.broadcast_to(self.prior.location + self.prior.scale * grown, (len(self.means), len(grown)))
        about = [self.means + self.errors * steps, wide]
        return np.sort(np.concatenate([low, np.clip(np.concatenate(about, axis=1), low, high), high], axis=1), axis=1)

    def _log(self, mu: Array) -> Array:
        """Unnormalised log-densities (r, p, 20)."""
        deviations = (mu - self.means[:, :, None]) / self.errors[:, :, None]
        return np.asarray(self.prior.logpdf(mu) - 0.5 * deviations**2)

    def _integrals(self, left: Array, right: Array) -> Array:
        values = np.exp(self._log(_nodes(left, right)) - self.offset[:, :, None])
        return np.asarray(0.5 * (right - left) * (values @ _WEIGHTS))

    def quantiles(self, q: tuple[float, ...]) -> Array:
        """The quantiles (r, k) of each row, by Newton's method kept between bounds."""
        rows = np.arange(len(self.mass))[:, None]
        wanted = self.mass[:, None] * np.array(q)
        panel = (self.below[:, None, :] < wanted[:, :, None]).sum(axis=2) - 1
        panel = panel.clip(0, self.edges.shape[1] - 2)
        left, low, high = self.edges[rows, panel], self.edges[rows, panel], self.edges[rows, panel + 1]
        start = self.below[rows, panel]
        x = 0.5 * (low + high)
        for _ in range(60):
            off = start + self._integrals(left, x) - wanted
            low, high = np.where(off < 0.0, x, low), np.where(off >= 0.0, x, high)
            height = np.exp(self._log(x[:, :, None])[:, :, 0] - self.offset)
            step = x - off / np.maximum(height, 1e-300)
            moved = np.where((step > low) & (step < high), step, 0.5 * (low + high))
            near = np.abs(off) <= 1e-13 * self.mass[:, None]
            x = np.where(near, x, moved)
            if near.all():
                break
        return np.asarray(x)


def _nodes(left: Array, right: Array) -> Array:
    return np.asarray(0.5 * (left + right)[..., None] + 0.5 * (right - left)[..., None] * _NODES)

"""Exact laws of the maximum, the median and the midrange of n draws from a discrete family: values and their masses."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.families import Empirical, Family

MOST_ATOMS = 50_000
MOST_PAIRS = 1_000_000  # of atoms, for rules that average two order statistics


def atoms(family: Family) -> tuple[Array, Array] | None:
    """Values (m,) of a discrete family, increasing, and P(X ≤ value); what is left out has mass below 1e-16 or so."""
    if isinstance(family, Empirical):
        values = np.unique(np.asarray(family.values, dtype=np.float64))
    else:
        low, high = family.support()
        reach = 9.0 * math.sqrt(family.variance()) + 40.0
        first, last = max(low, math.floor(family.mean() - reach)), min(high, math.ceil(family.mean() + reach))
        if last - first >= MOST_ATOMS:
            return None
        values = np.arange(first, last + 1.0)
    below = np.array(family.cdf(values))
    below[-1] = 1.0
    return (values, below) if len(values) <= MOST_ATOMS else None


def maximum(values: Array, below: Array, n: int) -> tuple[Array, Array]:
    """P(max ≤ v) = F(v)ⁿ."""
    return values, np.diff(below**n, prepend=0.0)


def order_statistic(values: Array, below: Array, n: int, k: int) -> tuple[Array, Array]:
    """P(X₍ₖ₎ ≤ v) = P(Binomial(n, F(v)) ≥ k), a regularised incomplete beta function."""
    from scipy.special import betainc

    return values, np.diff(betainc(k, n - k + 1.0, below), prepend=0.0)


def middle_pair(values: Array, below: Array, n: int) -> tuple[Array, Array] | None:
    """The mean of the two middle values of an even n = 2k.

    They are vᵢ < vⱼ exactly if k draws are at most vᵢ with vᵢ among them, and k at least vⱼ with vⱼ among them:
    C(n, k)(Fᵢᵏ − Fᵢ₋₁ᵏ)(Sⱼᵏ − Sⱼ₊₁ᵏ) with S = P(X ≥ ·).
    """
    if len(values) ** 2 > MOST_PAIRS:
        return None
    k = n // 2
    chosen = math.lgamma(n + 1.0) - 2.0 * math.lgamma(k + 1.0)
    reached = np.concatenate(([1.0], 1.0 - below))[:-1]
    left, right = _log_step(below, k), _log_step(reached[::-1], k)[::-1]
    # In logarithms, for a large binomial coefficient meets as small powers.
    pairs = np.triu(np.exp(np.minimum(chosen + left[:, None] + right, 0.0)), 1)
    together = order_statistic(values, below, n, k)[1] - pairs.sum(axis=1)
    pairs[np.diag_indices_from(pairs)] = np.maximum(together, 0.0)
    return _means_of_pairs(values, pairs)


def midrange(values: Array, below: Array, n: int) -> tuple[Array, Array] | None:
    """The mean of the extremes, from P(min ≥ vᵢ, max ≤ vⱼ) = (F(vⱼ) − F(vᵢ₋₁))ⁿ."""
    if len(values) ** 2 > MOST_PAIRS:
        return None
    before = np.concatenate(([0.0], below))
    within = np.maximum(before[None, :] - before[:, None], 0.0) ** n
    pairs = within[:-1, 1:] - within[1:, 1:] - within[:-1, :-1] + within[1:, :-1]
    return _means_of_pairs(values, np.triu(np.maximum(pairs, 0.0)))


def _log_step(rising: Array, k: int) -> Array:
    """log(pᵢᵏ − pᵢ₋₁ᵏ) for p rising from 0."""
    with np.errstate(divide="ignore", invalid="ignore", under="ignore"):
        logs = k * np.log(rising)
        steps = logs + np.log(-np.expm1(np.concatenate(([-np.inf], logs[:-1])) - logs))
    return np.where(np.isnan(steps), -np.inf, steps)


def _means_of_pairs(values: Array, masses: Array) -> tuple[Array, Array]:
    """(vᵢ + vⱼ)/2 for i ≤ j with masses (m, m), equal values put together."""
    i, j = np.nonzero(masses)
    means, places = np.unique(0.5 * (values[i] + values[j]), return_inverse=True)
    return means, np.asarray(np.bincount(places, weights=masses[i, j], minlength=len(means)), dtype=np.float64)

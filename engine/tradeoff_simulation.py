"""Training sets drawn again and again, their fits, and what held-out observations say of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.concept import Array
from engine.streams import stream

BLOCK = 64  # training sets of one stream; more sets only continue the same ones


@lru_cache(maxsize=8)
def noise(seed: int, n_sets: int, size: int, held_out: bool) -> Array:
    """(R, size) standard normal noise of the training sets, or of the held-out observations at the test places."""
    found = np.empty((n_sets, size))
    for block in range(math.ceil(n_sets / BLOCK)):
        first = block * BLOCK
        drawn = stream(seed, 2 * block + held_out).standard_normal((BLOCK, size))
        found[first : first + BLOCK] = drawn[: n_sets - first]
    found.flags.writeable = False
    return found


@dataclass(frozen=True)
class Found:
    """What R simulated sets say, each with its Monte-Carlo standard error; nan where R is too small."""

    test_error: float
    test_error_mcse: float
    bias2: float
    bias2_mcse: float
    variance: float
    variance_mcse: float


def test_errors(fits: Array, truth: Array, noise_there: Array) -> Array:
    """(R,) mean squared error of each fit (R, M) against one fresh observation at each test place."""
    off = fits - truth
    off -= noise_there
    return np.asarray(np.einsum("rm,rm->r", off, off) / off.shape[1])


def mean_and_error(values: Array) -> tuple[float, float]:
    """The mean of independent values (R,) and its standard error."""
    if len(values) < 2:
        return float(values.mean()), math.nan
    return float(values.mean()), float(values.std(ddof=1)) / math.sqrt(len(values))


@dataclass(frozen=True)
class PairVariances:
    """Of ⟨dᵣ, dₛ⟩ for deviations of two fits from the truth: the variance of its mean over s, and its own."""

    one: float
    both: float

    @classmethod
    def of(cls, weights: Array, bias: Array, sigma: float) -> PairVariances:
        """For normal fits with weights (M, n) and a bias (M,): σ²|Wᵀb|² and twice that + σ⁴ ΣΣ (WᵀW)ᵢⱼ², over M²."""
        size, n = weights.shape
        along = weights.T @ bias / size
        inner = (weights.T @ weights if n < size else weights @ weights.T) / size
        one = sigma**2 * float(along @ along)
        return cls(one, 2.0 * one + sigma**4 * float(np.einsum("ij,ij->", inner, inner)))

    def error(self, count: int) -> float:
        """The standard error of the mean over all pairs of `count` fits (Hoeffding 1948, Ann. Math. Stat. 19:293)."""
        return math.sqrt((4.0 * (count - 2.0) * self.one + 2.0 * self.both) / (count * (count - 1.0)))


def found(fits: Array, truth: Array, errors: Array, pairs: PairVariances) -> Found:
    """Bias², variance and test error from R independent fits (R, M) and their `errors` (R,).

    The bias² is the mean of ⟨dᵣ, dₛ⟩ over pairs r ≠ s of deviations from the truth, which the variance of the fits does
    not lift. With dᵣ = d̄ + aᵣ it comes to |d̄|² − Σ|aᵣ|²/(R(R − 1)).
    """
    error, error_mcse = mean_and_error(errors)
    count, size = fits.shape
    if count < 2:
        return Found(error, error_mcse, math.nan, math.nan, math.nan, math.nan)
    mean = fits.mean(axis=0)
    off, apart = mean - truth, fits - mean
    spread = np.einsum("rm,rm->r", apart, apart) / size
    variance, variance_mcse = mean_and_error(spread * count / (count - 1))
    bias2 = float(off @ off) / size - float(spread.sum()) / (count * (count - 1.0))
    return Found(error, error_mcse, bias2, pairs.error(count), variance, variance_mcse)

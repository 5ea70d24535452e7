"""Moments of estimates as they stream in, and the bias, variance and mean squared error that follow from them.

Central moments are merged, never computed from raw power sums, so that a large offset costs no digits: Chan, Golub &
LeVeque 1983 (The American Statistician 37, 242–247) for the second, Pébay 2008 (Sandia report SAND2008-6212) for the
third and fourth.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.words import tr

Array = NDArray[np.float64]

CHUNK = 4096  # estimates between two kept prefixes; a constant, so that moments of a prefix never depend on the run


@dataclass(frozen=True, eq=False)
class Moments:
    """Of E estimators, each field (E,): how many finite estimates, how many others, and of the finite ones the mean
    and the sums of the 2nd, 3rd and 4th powers of the deviations from it."""

    count: Array
    not_finite: Array
    mean: Array
    m2: Array
    m3: Array
    m4: Array

    @classmethod
    def none(cls, n_estimators: int) -> Moments:
        return cls(*np.zeros((6, n_estimators)))

    @classmethod
    def of(cls, estimates: ArrayLike) -> Moments:
        """Moments of estimates (m, E), or (m,) for one estimator."""
        t = np.asarray(estimates, dtype=np.float64)
        t = np.ascontiguousarray((t[:, None] if t.ndim == 1 else t).T)
        finite = np.isfinite(t)
        count = np.count_nonzero(finite, axis=1).astype(np.float64)
        whole = bool(finite.all())
        with np.errstate(all="ignore"):
            kept = t if whole else np.where(finite, t, 0.0)
            mean = kept.sum(axis=1) / np.maximum(count, 1.0)
            d = t - mean[:, None] if whole else np.where(finite, t - mean[:, None], 0.0)
            return cls._about(count, t.shape[1] - count, mean, d)

    @classmethod
    def _about(cls, count: Array, others: Array, centre: Array, d: Array) -> Moments:
        """From deviations d (E, m) from a centre that is the mean but for rounding, which is then taken out."""
        squares = d * d
        s2, s3, s4 = (np.einsum("ij,ij->i", a, b) for a, b in ((d, d), (squares, d), (squares, squares)))
        e = d.sum(axis=1) / np.maximum(count, 1.0)
        return cls(
            count,
            others,
            centre + e,
            np.maximum(s2 - count * e**2, 0.0),
            s3 - 3.0 * e * s2 + 2.0 * count * e**3,
            np.maximum(s4 - 4.0 * e * s3 + 6.0 * e**2 * s2 - 3.0 * count * e**4, 0.0),
        )

    def __add__(self, other: Moments) -> Moments:
        """Moments of both sets together (Pébay 2008, equations 1.1–1.6 with two sets)."""
        a, b = self, other
        n = a.count + b.count
        both = (a.count > 0) & (b.count > 0)
        with np.errstate(all="ignore"):
            share_a, share_b = a.count / np.maximum(n, 1.0), b.count / np.maximum(n, 1.0)
            d = np.where(both, b.mean - a.mean, 0.0)
            weight = a.count * share_b * d**2
            m3 = a.m3 + b.m3 + weight * d * (share_a - share_b)
            m3 += 3.0 * d * (share_a * b.m2 - share_b * a.m2)
            m4 = a.m4 + b.m4 + weight * d**2 * (share_a**2 - share_a * share_b + share_b**2)
            m4 += 6.0 * d**2 * (share_a**2 * b.m2 + share_b**2 * a.m2) + 4.0 * d * (share_a * b.m3 - share_b * a.m3)
            mean = np.where(a.count > 0, a.mean + d * share_b, b.mean)
            return Moments(n, a.not_finite + b.not_finite, mean, a.m2 + b.m2 + weight, m3, m4)

    def transformed(self, a: ArrayLike, b: ArrayLike) -> Moments:
        """Moments of a + b·T; a and b are numbers or (E,), in any unit."""
        shift, factor = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
        with np.errstate(all="ignore"):
            return Moments(
                self.count,
                self.not_finite,
                np.where(self.count > 0, shift + factor * self.mean, 0.0),
                factor**2 * self.m2,
                factor**3 * self.m3,
                factor**4 * self.m4,
            )


@dataclass(frozen=True, eq=False)
class Summary:
    """What R estimates say, each field (E,); the `…_mcse` are Monte-Carlo standard errors of the field before.

    `replications` counts the finite estimates, which all the rest is about, and `not_finite` the others. nan stands
    where there are too few: none for the mean, the bias and the MSE, fewer than two for the rest.
    """

    replications: Array
    not_finite: Array
    mean: Array
    bias: Array
    bias_mcse: Array
    variance: Array
    variance_mcse: Array
    mse: Array
    mse_mcse: Array

    def rows(self) -> Iterator[dict[str, float | None]]:
        """One dict per estimator, None for what is not a finite number."""
        table = {field.name: np.atleast_1d(getattr(self, field.name)) for field in fields(self)}
        for i in range(len(table["mean"])):
            yield {name: float(v[i]) if np.isfinite(v[i]) else None for name, v in table.items()}


def summary(moments: Moments, estimand: ArrayLike, ddof: int = 1) -> Summary:
    """Bias, variance and mean squared error about the `estimand`, a number or (E,).

    The variance has divisor R − ddof: 1 is unbiased, 0 makes bias² + variance = MSE to the last digit. Its standard
    error is √((m₄ − m₂²(R−3)/(R−1))/R) with m_k = Σ(t−t̄)ᵏ/R (Var S² in Cramér 1946, 27.4). The MSE is the mean of
    (t−θ)² = (d+b)², whose sample variance is m₄ − m₂² + 4b·m₃ + 4b²·m₂, over R − 1 for the standard error.
    """
    count = moments.count
    with np.errstate(all="ignore"):
        one, two = np.where(count >= 1, count, np.nan), np.where(count >= 2, count, np.nan)
        bias = moments.mean - np.asarray(estimand, dtype=np.float64)
        m2, m3, m4 = moments.m2 / one, moments.m3 / one, moments.m4 / one
        of_variance = (m4 - m2**2 * (two - 3.0) / (two - 1.0)) / two * ((two - 1.0) / (two - ddof)) ** 2
        of_mse = (m4 - m2**2 + 4.0 * bias * m3 + 4.0 * bias**2 * m2) / (two - 1.0)
        return Summary(
            replications=count,
            not_finite=moments.not_finite,
            mean=moments.mean + 0.0 * one,
            bias=bias + 0.0 * one,
            bias_mcse=np.sqrt(moments.m2 / (two - 1.0) / two),
            variance=moments.m2 / (two - ddof),
            variance_mcse=np.sqrt(np.maximum(of_variance, 0.0)),
            mse=m2 + bias**2,
            mse_mcse=np.sqrt(np.maximum(of_mse, 0.0)),
        )


class MomentTable:
    """Moments of the first k of a growing set of estimates, for any k at the price of one chunk.

    `estimates` is (m, E); each call of `extend` gives the same values and more.
    """

    def __init__(self, estimates: Array) -> None:
        self._estimates = estimates[:0]
        self._prefixes = [Moments.none(estimates.shape[1])]
        self.extend(estimates)

    def extend(self, estimates: Array) -> None:
        self._estimates = estimates
        for start in range((len(self._prefixes) - 1) * CHUNK, len(estimates) - CHUNK + 1, CHUNK):
            self._prefixes.append(self._prefixes[-1] + Moments.of(estimates[start : start + CHUNK]))

    def first(self, k: int | None = None) -> Moments:
        """Moments of the first k estimates, of all without k."""
        m = len(self._estimates)
        k = m if k is None else k
        if not 0 <= k <= m:
            raise ValueError(tr("k = {k}: from 0 to {m}, the estimates there are", k=k, m=m))
        whole = k // CHUNK
        rest = self._estimates[whole * CHUNK : k]
        return self._prefixes[whole] + Moments.of(rest) if len(rest) else self._prefixes[whole]


def prefix_moments(estimates: Array, k: int) -> Moments:
    """Moments of the first k of estimates (m, E), bit for bit those of `MomentTable.first`."""
    return MomentTable(estimates[:k]).first()


class SortedEstimates:
    """The finite ones of estimates (m,), sorted once, so that a histogram of a + b·T costs two searches a bin."""

    def __init__(self, estimates: ArrayLike) -> None:
        t = np.asarray(estimates, dtype=np.float64).ravel()
        self.values = np.sort(t[np.isfinite(t)])
        self.values.flags.writeable = False

    def counts(self, edges: ArrayLike, a: float = 0.0, b: float = 1.0) -> NDArray[np.int64]:
        """(bins,) how many of a + b·T (b > 0) lie in each bin of increasing `edges` (bins + 1,).

        As in np.histogram a bin holds its left edge, and the last one its right edge too. The edges are moved, not
        the estimates, so that a value within rounding of an edge may change bins under a ≠ 0 or b ≠ 1.
        """
        if not b > 0:
            raise ValueError(tr("b = {b}: a factor above 0", b=b))
        moved = np.asarray(edges, dtype=np.float64)
        with np.errstate(over="ignore"):
            moved = moved if (a, b) == (0.0, 1.0) else (moved - a) / b
        places = np.searchsorted(self.values, moved)
        places[-1] = np.searchsorted(self.values, moved[-1], side="right")
        return np.diff(places)

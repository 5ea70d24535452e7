"""The negative binomial law: counts more spread than Poisson."""

import math
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import ArrayLike

from engine.families.base import Floats, Parameter, pieces
from engine.families.discrete import Counts, inverse, probability
from engine.families.fit import root
from engine.words import mark, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class NegativeBinomial(Counts):
    """The number of failures before the r-th success, r any positive number: mean r(1 − p)/p.

    The domain keeps draws within what a whole number can hold.
    """

    name = "negative_binomial"
    parameters = (
        Parameter(name="r", symbol="r", label=mark("Successes waited for"), low=0, high=1e6, low_open=True),
        probability(mark("Probability of success"), low=1e-9),
    )
    r: float
    p: float

    def _logpdf(self, z: Floats) -> Floats:
        from scipy.special import gammaln, xlog1py

        ways = gammaln(z + self.r) - gammaln(self.r) - gammaln(z + 1)
        return np.asarray(ways + self.r * math.log(self.p) + xlog1py(z, -self.p))

    def _cdf_at(self, n: Floats) -> Floats:
        from scipy.special import betainc

        return np.asarray(betainc(self.r, n + 1, self.p))

    def mean(self) -> float:
        return self.r * (1 - self.p) / self.p

    def variance(self) -> float:
        return self.mean() / self.p

    def kurtosis(self) -> float:
        return 3 + 6 / self.r + self.p**2 / (self.r * (1 - self.p)) if self.p < 1 else math.nan

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        for piece in pieces(out):
            piece[:] = rng.negative_binomial(self.r, self.p, piece.size)

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        """ValueError unless the sample variance exceeds the mean (Levin & Reeds, *Ann. Statist.* 5 (1977) 79)."""
        from scipy.special import psi

        data = cls._data(x)
        mean = float(data.mean())
        if data.var() <= mean:
            raise ValueError(
                tr(
                    "negative_binomial has no maximum likelihood here: the variance {var:g} must "
                    "exceed the mean {mean:g}",
                    var=data.var(),
                    mean=mean,
                )
            )

        def profile(r: float) -> float:
            return float((psi(data + r) - psi(r)).mean()) - math.log1p(mean / r)

        if profile(1e6) >= 0:
            raise ValueError(tr("negative_binomial cannot be told from Poisson here: r would exceed 1e+06"))
        r = root(profile, 1e-9, 1e6)
        return cls(r=r, p=r / (r + mean))

    def _score(self, x: Floats) -> dict[str, Floats]:
        from scipy.special import psi

        failed = x * inverse(1 - self.p) if self.p < 1 else np.where(x > 0, np.inf, 0.0)
        return {"r": psi(x + self.r) - psi(self.r) + math.log(self.p), "p": self.r / self.p - failed}

    def fisher_information(self) -> Floats:
        cross = -1 / self.p
        by_p = self.r * inverse(self.p**2 * (1 - self.p))
        return np.array([[self._information_r(), cross], [cross, by_p]])

    def _information_r(self) -> float:
        """ψ'(r) − E ψ'(r + X) = Σ_{j ≥ 0} P(X > j)/(r + j)², a series of positive terms.

        The first 4096 terms are summed; the rest, smooth by then, is the integral from half a step before
        (relative error below 1e-8 of the rest).
        """
        from scipy.special import betaincc

        def term(j: Floats) -> Floats:
            return np.asarray(betaincc(self.r, j + 1, self.p)) / (self.r + j) ** 2

        first = 4096
        total = float(term(np.arange(first, dtype=np.float64)).sum())
        top = self.mean() + 40 * math.sqrt(self.variance()) + 40 / self.p
        if top > first:
            edges = np.geomspace(first - 0.5, top, 2001)
            node, weight = np.polynomial.legendre.leggauss(4)
            half = 0.5 * np.diff(edges)[:, None]
            total += float(np.sum(half * weight * term(edges[:-1, None] + half * (1 + node))))
        return total

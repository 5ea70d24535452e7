"""Rao and Blackwell: a crude unbiased estimator δ of one observation beside δ* = E[δ | T], T sufficient.

By Var δ = Var E[δ | T] + E Var[δ | T] the second never varies more (Rao 1945, Blackwell 1947). Each pair comes with
both variances exactly; None where there is no closed form.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.concept import Array
from engine.families import Bernoulli, Exponential, Family, Laplace, Normal, Poisson, Uniform
from engine.words import tr


@dataclass(frozen=True)
class Pair:
    """δ of the first observation, and δ* of statistics of the sample; both take and give arrays of any one shape.

    `needs` names the statistics of `engine.estimators` that δ* takes, in their order. `crude_text` and `better_text`
    are the formulas.
    """

    estimand: float
    crude: Callable[[Array], Array]
    better: Callable[..., Array]
    needs: tuple[str, ...]
    crude_variance: float
    better_variance: float | None
    crude_text: str
    better_text: str
    estimand_text: str
    discrete: bool = False


def mean_pair(law: Family, n: int) -> Pair:
    """X₁ and the mean of the sample; for a uniform law from 0 to θ, 2X₁ and (n + 1)/n of the maximum."""
    if isinstance(law, Uniform):
        return Pair(
            law.high, lambda x: 2.0 * x, lambda top: (n + 1.0) / n * top, ("maximum",),
            law.high**2 / 3.0, law.high**2 / (n * (n + 2.0)),
            "2X_1", tr("(n + 1)/n · max x"), "θ",
        )  # fmt: skip
    letter = {Normal: "μ", Laplace: "μ", Bernoulli: "p", Poisson: "λ", Exponential: "θ"}[type(law)]
    return Pair(
        law.mean(), lambda x: np.asarray(x), lambda mean: np.asarray(mean), ("mean",),
        law.variance(), law.variance() / n, "X_1", "x̄", letter, law.discrete,
    )  # fmt: skip


def no_event(law: Poisson, n: int) -> Pair:
    """1{X₁ = 0} and (1 − 1/n)ᵀ, T = Σx: given T, the first of n cells is empty with that probability.

    E aᵀ = exp(nλ(a − 1)) for a Poisson T, so that Var δ* = e^{−2λ}(e^{λ/n} − 1).
    """
    q = math.exp(-law.lam)
    stay = 1.0 - 1.0 / n
    return Pair(
        q, lambda x: (x == 0.0).astype(np.float64), lambda mean: stay ** np.rint(n * mean), ("mean",),
        q * -math.expm1(-law.lam), q * q * math.expm1(law.lam / n),
        "1{X_1 = 0}", "(1 − 1/n)^{Σx}", "exp(−λ)", True,
    )  # fmt: skip


def longer_wait(law: Exponential, n: int, t: float) -> Pair:
    """1{X₁ > t} and (1 − t/T)₊ⁿ⁻¹, T = Σx: given T, the first share is Beta(1, n − 1)."""
    q = math.exp(-law.lam * t)

    def better(mean: Array) -> Array:
        return np.asarray(np.maximum(1.0 - t / (n * mean), 0.0) ** (n - 1))

    return Pair(
        q, lambda x: (x > t).astype(np.float64), better, ("mean",),
        q * -math.expm1(-law.lam * t), max(_wait_square(law.lam * t, n) - q * q, 0.0),
        "1{X_1 > t}", "(1 − t/Σx)_+^{n−1}", "exp(−t/θ)",
    )  # fmt: skip


def _wait_square(z: float, n: int) -> float:
    """E (1 − t/T)₊²ⁿ⁻² for T ~ Gamma(n, θ), z = t/θ: e⁻ᶻ zⁿ/Γ(n) ∫ v²ⁿ⁻² (1 + v)¹⁻ⁿ e⁻ᶻᵛ dv (Tricomi's U).

    By the trapezoidal rule in s = log v, where the integrand falls off on both sides and the rule converges faster
    than any power of its step. v = T/t − 1.
    """
    from scipy.special import gammaln

    s = np.linspace(-40.0, 12.0 + max(0.0, -math.log(z)), 6001)
    v = np.exp(s)
    logs = (2 * n - 1) * s - (n - 1) * np.log1p(v) - z * v
    with np.errstate(under="ignore"):
        mass = float(np.exp(logs - logs.max()).sum()) * float(s[1] - s[0])
    return math.exp(-z + n * math.log(z) - float(gammaln(n)) + float(logs.max()) + math.log(mass))


def value_below(law: Normal, n: int, c: float) -> Pair:
    """1{X₁ < c} and, σ known, Φ((c − x̄)/(σ√(1 − 1/n))): given x̄ the first is normal about it.

    E δ*² is the probability that two such values, of correlation 1/n, are both below c: Φ(h) − 2T(h, a) with Owen's T
    (Owen 1956), a² = (1 − ρ)/(1 + ρ).
    """
    from scipy.special import ndtr, owens_t

    width = law.sigma * math.sqrt(1.0 - 1.0 / n)
    h = (c - law.mu) / law.sigma
    q = float(ndtr(h))
    both = q - 2.0 * float(owens_t(h, math.sqrt((1.0 - 1.0 / n) / (1.0 + 1.0 / n))))
    return Pair(
        q, lambda x: (x < c).astype(np.float64), lambda mean: np.asarray(ndtr((c - mean) / width)), ("mean",),
        q * float(ndtr(-h)), max(both - q * q, 0.0),
        "1{X_1 < c}", "Φ((c − x̄)/(σ√(1 − 1/n)))", "Φ((c − μ)/σ)",
    )  # fmt: skip


def value_below_unknown(law: Normal, n: int, c: float) -> Pair:
    """1{X₁ < c} and P(X₁ < c | x̄, S), n ≥ 3: r = (X₁ − x̄)√n/((n − 1)S) has (1 + r)/2 ~ Beta(n/2 − 1, n/2 − 1).

    Kolmogorov 1950, Lieberman & Resnikoff 1955. No closed form of its variance.
    """
    from scipy.special import betainc, ndtr

    h = (c - law.mu) / law.sigma
    shape = 0.5 * n - 1.0

    def better(mean: Array, sd: Array) -> Array:
        r = (c - mean) * math.sqrt(n) / ((n - 1.0) * np.maximum(sd, 1e-300))
        return np.asarray(betainc(shape, shape, np.clip(0.5 + 0.5 * r, 0.0, 1.0)))

    return Pair(
        float(ndtr(h)), lambda x: (x < c).astype(np.float64), better, ("mean", "sd"),
        float(ndtr(h) * ndtr(-h)), None, "1{X_1 < c}", "P(X_1 < c | x̄, S)", "Φ((c − μ)/σ)",
    )  # fmt: skip

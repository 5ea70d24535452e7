"""P(|θ̂ₙ − θ| > ε) for the rules of `consistency`: exact where the law of θ̂ₙ is known, else by the limit theorem.

Laws: means of normal, gamma, Cauchy, Bernoulli and Poisson values are of the same kind again; a median lies below t
when enough of n observations do (a beta law at odd n; at even n Desu & Rodine, *Biometrika* 56 (1969) 695); sums of
squares of normal values are χ²; the largest of n lies below t when all do.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.concept import Array
from engine.consistency_goal import Goal
from engine.families import Bernoulli, Cauchy, Exponential, Family, Gamma, Normal, Poisson
from engine.order_statistics import tail_index, upper_quantile

# A distance that equals ε but for rounding counts as within: values of a discrete population may stand just there.
ROUNDING = 1e-12
_NODES, _PANELS = 16, 9


@dataclass(frozen=True)
class Outside:
    """The probability at each n (K,), nan where nothing is known; `kind` is "exact", "approximate" or ""."""

    probability: Array
    kind: str


def reach(goal: Goal, epsilon: float) -> float:
    """The distance from θ beyond which an estimate counts as outside."""
    return epsilon + ROUNDING * (abs(goal.theta) + epsilon) if goal.law.discrete else epsilon


def outside(goal: Goal, n: Array, epsilon: float) -> Outside:
    """P(|θ̂ₙ − θ| > ε) at each n (K,)."""
    n = np.asarray(n, dtype=np.float64)
    away = reach(goal, epsilon)
    low, high = goal.theta - away, goal.theta + away
    with np.errstate(over="ignore", under="ignore", divide="ignore"):
        found = _EXACT[goal.rule](goal, n, low, high)
    if found is not None:
        return Outside(np.clip(found, 0.0, 1.0), "exact")
    near = _by_limit(goal, n, low, high)
    return Outside(np.full(len(n), math.nan), "") if near is None else Outside(near, "approximate")


def _by_limit(goal: Goal, n: Array, low: float, high: float) -> Array | None:
    """The central limit theorem's answer for a mean or a variance."""
    from scipy.special import ndtr

    sd = goal.sd(n) if goal.rule in ("mean", "variance_n") else None
    if sd is None or goal.rate is None:
        return None
    middle = goal.theta * (n - 1.0) / n if goal.rule == "variance_n" else np.full(len(n), goal.theta)
    with np.errstate(divide="ignore", over="ignore"):
        found = ndtr((low - middle) / sd) + ndtr((middle - high) / sd)
    found[sd == 0.0] = math.nan
    return np.asarray(found)


def _mean(goal: Goal, n: Array, low: float, high: float) -> Array | None:
    from scipy.special import ndtr

    law, away = goal.law, high - goal.theta
    if isinstance(law, Normal):
        return np.asarray(2.0 * ndtr(-away * np.sqrt(n) / law.sigma))
    if isinstance(law, Cauchy) or (tail_index(law) == 1.0 and law.name == "student_t"):
        return np.full(len(n), 2.0 / math.pi * math.atan2(law.scale, away))
    if isinstance(law, Exponential | Gamma):
        shape, scale = (1.0, 1.0 / law.lam) if isinstance(law, Exponential) else (law.k, law.s)
        return _gamma_outside(n * shape, n * low / scale, n * high / scale)
    if isinstance(law, Bernoulli | Poisson):
        return _counts(law, n, low, high)
    return None


def _gamma_outside(shape: Array, low: Array, high: Array) -> Array:
    """P(G < low) + P(G > high) of a gamma law of scale 1."""
    from scipy.special import gammainc, gammaincc

    return np.asarray(gammainc(shape, np.maximum(low, 0.0)) + gammaincc(shape, np.maximum(high, 0.0)))


def _counts(law: Bernoulli | Poisson, n: Array, low: float, high: float) -> Array:
    """P(S < n·low) + P(S > n·high) of the sum S, binomial or Poisson; the ends have room for rounding already."""
    from scipy.special import betainc, betaincc, gammainc, gammaincc

    least, most = np.ceil(n * low), np.floor(n * high)
    below, above = np.maximum(least, 1.0), np.maximum(most + 1.0, 1.0)
    if isinstance(law, Poisson):
        under, over = gammaincc(below, n * law.lam), gammainc(above, n * law.lam)
    else:
        under = betaincc(np.minimum(below, n), np.maximum(n - below + 1.0, 1.0), law.p)
        over = np.where(most >= n, 0.0, betainc(np.minimum(above, n), np.maximum(n - above + 1.0, 1.0), law.p))
    return np.asarray(np.where(least <= 0.0, 0.0, under) + over)


def _first(goal: Goal, n: Array, low: float, high: float) -> Array:
    return np.full(len(n), _below(goal.law, low) + _above(goal.law, high))


def _below(law: Family, t: float) -> float:
    """P(X < t), which at a step is less than P(X ≤ t)."""
    return float(law.cdf(np.nextafter(t, -np.inf) if law.discrete else t))


def _above(law: Family, t: float) -> float:
    return 1.0 - float(law.cdf(t))


def _variance(goal: Goal, n: Array, low: float, high: float) -> Array | None:
    """nV/σ² is χ² with n − 1 degrees; at n = 1 it is 0."""
    if not isinstance(goal.law, Normal):
        return None
    half = 0.5 / goal.theta
    found = _gamma_outside(0.5 * np.maximum(n - 1.0, 1.0), n * low * half, n * high * half)
    return np.where(n > 1.0, found, float(low > 0.0))


def _neyman_scott(goal: Goal, n: Array, low: float, high: float) -> Array:
    """nm·σ̂²/σ² is χ² with n(m − 1) degrees."""
    half = 0.5 * goal.per_group / goal.theta
    return _gamma_outside(0.5 * n * (goal.per_group - 1.0), n * low * half, n * high * half)


def _maximum(goal: Goal, n: Array, low: float, high: float) -> Array:
    return np.asarray(_below(goal.law, low) ** n)


def _median(goal: Goal, n: Array, low: float, high: float) -> Array:
    """At odd n = 2k − 1 the median is below t where k of the n values are, P = I_F(t)(k, k): a regularised beta."""
    from scipy.special import betainc

    law, k = goal.law, np.ceil(0.5 * n)
    under, over = _below(law, low), _above(law, high)
    found = np.asarray(betainc(k, n - k + 1.0, under) + betainc(k, n - k + 1.0, over))
    even = np.flatnonzero(n % 2 == 0)
    if law.discrete:
        found[even] = math.nan
    elif len(even):
        half = 0.5 * n[even]
        found[even] = _lower_tail(law, half, low) + _upper_tail(law, half, high)
    return found


def _upper_tail(law: Family, k: Array, t: float) -> Array:
    """P(M > t) at n = 2k: X₍ₖ₎ beyond t, or at x below t with all k above it beyond 2t − x."""
    from scipy.special import betainc

    over = 1.0 - float(law.cdf(t))
    top = law.support()[1]
    far = float(law.cdf(2.0 * t - top)) if math.isfinite(top) else 0.0
    u, weight = _nodes(k, 1.0 - over, (0.5, float(law.cdf(2.0 * t - law.median())), far))
    beyond = 1.0 - law.cdf(2.0 * t - law.icdf(u))
    return np.asarray(betainc(k + 1.0, k, over) + _tail_integral(k, u, weight, beyond))


def _lower_tail(law: Family, k: Array, t: float) -> Array:
    """P(M < t) at n = 2k, the mirror of `_upper_tail`; v is the probability of a larger value."""
    from scipy.special import betainc

    under = float(law.cdf(t))
    bottom = law.support()[0]
    far = 1.0 - float(law.cdf(2.0 * t - bottom)) if math.isfinite(bottom) else 0.0
    v, weight = _nodes(k, 1.0 - under, (0.5, 1.0 - float(law.cdf(2.0 * t - law.median())), far))
    beyond = law.cdf(2.0 * t - upper_quantile_of(law, v))
    return np.asarray(betainc(k + 1.0, k, under) + _tail_integral(k, v, weight, beyond))


def upper_quantile_of(law: Family, v: Array) -> Array:
    """The x with P(X > x) = v for v from 0 to 1."""
    return np.where(v <= 0.5, upper_quantile(law, np.minimum(v, 0.5)), law.icdf(1.0 - np.maximum(v, 0.5)))


def _nodes(k: Array, end: float, breaks: tuple[float, ...]) -> tuple[Array, Array]:
    """Gauss–Legendre nodes and weights (E, Q) on (0, end), about ½ where the beta density has all its mass.

    Panels end where a quantile or distribution function may change its form.
    """
    node, weight = np.polynomial.legendre.leggauss(_NODES)
    room = 4.5 / np.sqrt(2.0 * k)[:, None]
    low, high = np.maximum(0.5 - room, 0.0), np.minimum(0.5 + room, max(end, 0.0))
    high = np.maximum(high, low)
    # Closer together at both ends: at the lower a quantile runs off, at the upper the integrand falls within 1/k.
    s = np.linspace(0.0, 1.0, _PANELS + 1)
    shares = s**3 * (4.0 - 3.0 * s)
    inner = np.clip(np.array(breaks)[None, :], low, high)
    edges = np.sort(np.concatenate((low + (high - low) * shares, inner), axis=1), axis=1)
    half = 0.5 * np.diff(edges, axis=1)[:, :, None]
    u = (edges[:, :-1, None] + half * (1.0 + node)).reshape(len(k), -1)
    return np.clip(u, 1e-300, 1.0 - 2.0**-53), (half * weight).reshape(len(k), -1)


def _tail_integral(k: Array, u: Array, weight: Array, beyond: Array) -> Array:
    """n!/((k − 1)! k!) ∫ uᵏ⁻¹ beyondᵏ du."""
    from scipy.special import gammaln

    k = k[:, None]
    constant = gammaln(2.0 * k + 1.0) - gammaln(k) - gammaln(k + 1.0)
    with np.errstate(divide="ignore"):
        logs = constant + (k - 1.0) * np.log(u) + k * np.log(beyond)
    return np.asarray((weight * np.exp(logs)).sum(axis=1))


_EXACT = {
    "mean": _mean, "first": _first, "median": _median, "variance_n": _variance, "neyman_scott": _neyman_scott,
    "maximum": _maximum,
}  # fmt: skip

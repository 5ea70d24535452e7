"""Estimators of one parameter, with what theory knows of their bias and variance, in standard units.

A rule takes standard draws to the standard parameter; θ = anchor + unit·ϑ, so variances carry unit². What has no closed
form is nan; `asymptotic` is the limit of n·variance (0 for what is better than 1/n, inf where there is no variance).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.efficiency_mle import logistic_centre, student_centre
from engine.estimate_kurtosis import excess
from engine.estimators import ESTIMATORS, Array, Estimator, Rows
from engine.families import Family, Laplace, Logistic, Normal, StudentT
from engine.sampling_theory import theory
from engine.words import tr

_RAW, _SUMS, _SORTED = range(3)  # when a block is ripe for a rule, as in engine.estimators
_NAN = math.nan
Formula = Callable[[float], float]


def _unknown(_n: float) -> float:
    return _NAN


def _zero(_n: float) -> float:
    return 0.0


@dataclass(frozen=True)
class Rule:
    """`variance`, `bias` and its slope `bias_slope` = db/dθ are functions of n; `excess` of kurtosis as well."""

    id: str
    label: str
    estimator: Estimator
    variance: Formula = _unknown
    bias: Formula = _zero
    bias_slope: Formula = _zero
    asymptotic: float = _NAN
    excess: Formula = _zero


def _made(id: str, label: str, rule: Callable[[Rows], Array], stage: int = _SUMS) -> Estimator:
    return Estimator(id, label, "none", "mean", rule, stage)


# -- the centre of a symmetric law ------------------------------------------------------------------------------------


def location_rules(law: Family) -> dict[str, Rule]:
    """Mean, median, trimmed mean and MLE of a standard symmetric law."""
    return {rule.id: rule for rule in (_mean(law), _median(law), _trimmed(law), _mle(law))}


def _finite(value: float) -> float:
    return value if math.isfinite(value) else _NAN


def _mean(law: Family) -> Rule:
    spread = law.variance()
    return Rule(
        "mean", tr("mean x̄"), ESTIMATORS["mean"],
        variance=lambda n: _finite(spread / n),
        bias=_zero if math.isfinite(law.mean()) else _unknown,
        asymptotic=spread if math.isfinite(spread) else math.inf,
        excess=lambda n: excess("mean", law, int(n)),
    )  # fmt: skip


def _median(law: Family) -> Rule:
    height = float(law.pdf(np.array([0.0]))[0])
    return Rule(
        "median", tr("median"), ESTIMATORS["median"],
        variance=lambda n: _median_variance(law, int(n)),
        asymptotic=1.0 / (4.0 * height**2),
        excess=lambda n: excess("median", law, int(n)),
    )  # fmt: skip


@lru_cache(maxsize=512)
def _median_variance(law: Family, n: int) -> float:
    """Exact for an odd n; an even one averages two middle values, which has no closed form."""
    return theory("median", law, n).variance


def _trimmed(law: Family) -> Rule:
    return Rule(
        "trimmed_mean", tr("trimmed mean (10 %)"), ESTIMATORS["trimmed_mean"],
        variance=lambda n: _finite(law.variance() / n) if n < 10 else _NAN,
        asymptotic=trimmed_variance(law, 0.1),
        excess=lambda n: excess("trimmed_mean", law, int(n)),
    )  # fmt: skip


@lru_cache(maxsize=64)
def trimmed_variance(law: Family, share: float) -> float:
    """lim n·Var of the mean without a `share` at each end of a symmetric law about 0.

    (∫ x² f between the quantiles ±c + 2·share·c²)/(1 − 2·share)² (Huber 1981, Robust Statistics, 3.3), the integral
    over the quantile function by Gauss–Legendre: between the quantiles nothing is steep.
    """
    nodes, weights = np.polynomial.legendre.leggauss(80)
    half = 0.5 - share
    c = float(law.icdf(np.array([1.0 - share]))[0])
    # By symmetry from ½ up, where the Laplace law has no kink left.
    inner = 2.0 * 0.5 * half * float(weights @ law.icdf(0.5 + 0.5 * half * (nodes + 1.0)) ** 2)
    return (inner + 2.0 * share * c * c) / (1.0 - 2.0 * share) ** 2


def _mle(law: Family) -> Rule:
    label = tr("maximum likelihood")
    if isinstance(law, Normal | Laplace):
        own = _mean(law) if isinstance(law, Normal) else _median(law)
        words = tr("{label} (the {word})", label=label, word=tr("mean") if isinstance(law, Normal) else tr("median"))
        return Rule("mle", words, own.estimator, own.variance, asymptotic=1.0, excess=own.excess)
    if isinstance(law, Logistic):
        return Rule("mle", label, _made("mle", label, lambda r: logistic_centre(r.ordered, r.median), _SORTED),
                    asymptotic=3.0, excess=lambda n: 2.0 / n)  # fmt: skip
    if isinstance(law, StudentT):
        nu = law.nu
        return Rule("mle", label, _made("mle", label, lambda r: student_centre(r.ordered, r.median, nu), _SORTED),
                    asymptotic=(nu + 3.0) / (nu + 1.0), excess=lambda n: excess("median", law, int(n)))  # fmt: skip
    raise ValueError(tr("{name} is no symmetric law of this concept", name=law.name))


# -- the others -------------------------------------------------------------------------------------------------------


def variance_rules() -> dict[str, Rule]:
    """σ² of a normal law: Σ(x − x̄)² is σ²χ² with n − 1 degrees of freedom, Σ(x − μ)² with n."""

    def about_zero(r: Rows) -> Array:
        return np.asarray(np.einsum("ij,ij->i", r.x, r.x) / r.n)

    rules = (
        Rule("known_mean", tr("Σ(x − μ)²/n, μ known"), _made("known_mean", "", about_zero), lambda n: 2.0 / n,
             asymptotic=2.0, excess=lambda n: 12.0 / n),
        Rule("unbiased", tr("S², divisor n − 1"), ESTIMATORS["variance_n_minus_1"],
             lambda n: 2.0 / (n - 1.0) if n > 1 else _NAN, asymptotic=2.0, excess=lambda n: 12.0 / max(n - 1.0, 1.0)),
        Rule("divisor_n", tr("divisor n"), ESTIMATORS["variance_n"], lambda n: 2.0 * (n - 1.0) / n**2,
             bias=lambda n: -1.0 / n, bias_slope=lambda n: -1.0 / n, asymptotic=2.0,
             excess=lambda n: 12.0 / max(n - 1.0, 1.0)),
    )  # fmt: skip
    return {rule.id: rule for rule in rules}


def rate_rules() -> dict[str, Rule]:
    """The rate of an exponential law: Σx is gamma, 1/x̄ inverse gamma of shape n: it has k moments for n > k."""

    def tails(n: float) -> float:
        return (30.0 * n - 66.0) / ((n - 3.0) * (n - 4.0)) if n > 8 else math.inf

    rules = (
        Rule("mle", tr("maximum likelihood 1/x̄"), ESTIMATORS["exponential_rate"],
             lambda n: n**2 / ((n - 1.0) ** 2 * (n - 2.0)) if n > 2 else _NAN,
             bias=lambda n: 1.0 / (n - 1.0) if n > 1 else _NAN,
             bias_slope=lambda n: 1.0 / (n - 1.0) if n > 1 else _NAN, asymptotic=1.0, excess=tails),
        Rule("unbiased", tr("unbiased (n − 1)/Σx"), _made("unbiased", "", lambda r: (r.n - 1.0) / (r.n * r.mean)),
             lambda n: 1.0 / (n - 2.0) if n > 2 else _NAN, asymptotic=1.0, excess=tails),
        Rule("median", tr("log 2 / median"), _made("median", "", lambda r: math.log(2.0) / r.median, _SORTED),
             bias=_unknown, bias_slope=_unknown, asymptotic=1.0 / math.log(2.0) ** 2, excess=tails),
    )  # fmt: skip
    return {rule.id: rule for rule in rules}


def share_rules(p: float) -> dict[str, Rule]:
    spread = p * (1.0 - p)

    def tails(n: float) -> float:
        return max(0.0, 1.0 / spread - 6.0) / n if spread > 0.0 else 0.0

    rules = (
        Rule("mean", tr("share k/n"), ESTIMATORS["mean"], lambda n: spread / n, asymptotic=spread, excess=tails),
        Rule("succession", tr("rule of succession (k + 1)/(n + 2)"),
             _made("succession", "", lambda r: (r.n * r.mean + 1.0) / (r.n + 2.0)),
             lambda n: n * spread / (n + 2.0) ** 2, bias=lambda n: (1.0 - 2.0 * p) / (n + 2.0),
             bias_slope=lambda n: -2.0 / (n + 2.0), asymptotic=spread, excess=tails),
        _half(spread, tails),
    )  # fmt: skip
    return {rule.id: rule for rule in rules}


def _half(spread: float, tails: Formula) -> Rule:
    """The mean of the first half of a sample: what throwing away data costs."""

    def kept(n: float) -> int:
        return (int(n) + 1) // 2

    def mean_of_half(r: Rows) -> Array:
        return np.asarray(r.x[:, : kept(r.n)].mean(axis=1))

    return Rule("half", tr("half the data"), _made("half", "", mean_of_half, _RAW), lambda n: spread / kept(n),
                asymptotic=2.0 * spread, excess=lambda n: 2.0 * tails(n))  # fmt: skip


def count_rules(lam: float) -> dict[str, Rule]:
    """λ of counts, as their mean or as their variance: both are λ."""
    rules = (
        Rule("mean", tr("mean x̄"), ESTIMATORS["mean"], lambda n: lam / n, asymptotic=lam,
             excess=lambda n: 1.0 / (lam * n) if lam > 0.0 else 0.0),
        Rule("variance", tr("variance S²"), ESTIMATORS["variance_n_minus_1"],
             lambda n: lam / n + 2.0 * lam**2 / (n - 1.0) if n > 1 else _NAN, asymptotic=lam + 2.0 * lam**2,
             excess=lambda n: (20.0 + 5.0 / lam) / n if lam > 0.0 else 0.0),
        _half(lam, lambda n: 1.0 / (lam * n) if lam > 0.0 else 0.0),
    )  # fmt: skip
    return {rule.id: rule for rule in rules}


def end_rules() -> dict[str, Rule]:
    """θ of the uniform law on (0, θ): order statistics are beta (David & Nagaraja 2003, 2.3)."""

    def of_median(n: float) -> float:
        return 1.0 / (n + 2.0) if int(n) % 2 else n / ((n + 1.0) * (n + 2.0))

    def tails(_n: float) -> float:
        return 6.0  # of an exponential law, which the maximum tends to

    rules = (
        Rule(
            "twice_mean",
            tr("twice the mean"),
            _made("twice_mean", "", lambda r: 2.0 * r.mean),
            lambda n: 1.0 / (3.0 * n),
            asymptotic=1.0 / 3.0,
        ),
        Rule(
            "twice_median",
            tr("twice the median"),
            _made("twice_median", "", lambda r: 2.0 * r.median, _SORTED),
            of_median,
            asymptotic=1.0,
        ),
        Rule(
            "maximum",
            tr("maximum (the MLE)"),
            ESTIMATORS["maximum"],
            lambda n: n / ((n + 1.0) ** 2 * (n + 2.0)),
            bias=lambda n: -1.0 / (n + 1.0),
            bias_slope=lambda n: -1.0 / (n + 1.0),
            asymptotic=0.0,
            excess=tails,
        ),
        Rule(
            "corrected",
            tr("maximum × (n + 1)/n"),
            _made("corrected", "", lambda r: r.largest * ((r.n + 1.0) / r.n), 3),
            lambda n: 1.0 / (n * (n + 2.0)),
            asymptotic=0.0,
            excess=tails,
        ),
    )
    return {rule.id: rule for rule in rules}

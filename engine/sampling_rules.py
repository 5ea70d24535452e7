"""The rules that `sampling` shows, what each of them seeks, and how far off it is."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from engine import estimate_kurtosis
from engine.affine import Affine, affine_form
from engine.concept import Array
from engine.estimators import ESTIMATORS, Estimator, constant, typed
from engine.expression import compile_expression
from engine.families import Family
from engine.sampling_settings import ESTIMANDS, NAMES, SamplingSettings
from engine.sampling_theory import Theory, theory
from engine.words import mark, tr, wordy

SYMBOLS = {
    "mean": "E[X]",
    "median": mark("median"),
    "variance": "Var[X]",
    "sd": "sd[X]",
    "mad": "MAD[X]",
    "rate": "1/E[X]",
    "maximum": "max",
}
# What a rule estimates unless told otherwise; the rest estimate the centre.
_OWN_ESTIMAND = {
    "variance_n": "variance",
    "variance_n_minus_1": "variance",
    "variance_n_plus_1": "variance",
    "sd": "sd",
    "mad": "mad",
    "exponential_rate": "rate",
    "maximum": "maximum",
}
_SHORT = {
    "trimmed_mean": mark("trimmed mean"),
    "first": mark("first value"),
    "constant": mark("constant"),
    "exponential_rate": mark("rate"),
    "variance_n": mark("variance (n)"),
    "variance_n_minus_1": mark("variance (n−1)"),
    "variance_n_plus_1": mark("variance (n+1)"),
    "sd": "sd",
}
_LOCATED = ("mean", "median", "maximum")


@dataclass(frozen=True)
class Rule:
    """An estimator as it is drawn: shift + factor·T with T a named one, or an expression of its own (`name` typed)."""

    label: str
    name: str
    estimator: Estimator
    factor: float = 1.0
    shift: float = 0.0


def rules(s: SamplingSettings) -> tuple[Rule, ...]:
    """The chosen estimators; a typed one that is a named one in disguise is treated as such."""
    return tuple(_rule(name, s) for name in s.chosen)


def _rule(name: str, s: SamplingSettings) -> Rule:
    if name == "typed":
        return _typed_rule(s.expression, s.n)
    estimator = constant(s.constant) if name == "constant" else ESTIMATORS[name]
    return Rule(_SHORT.get(name, NAMES[name]), name, estimator)


@wordy
@lru_cache(maxsize=64)
def _typed_rule(text: str, n: int) -> Rule:
    words = text.replace("*", "·").replace("(x)", "").replace("-", "−")
    form = _form(text, n)
    if form is None:
        return Rule(words, tr("typed"), typed(compile_expression(text)))
    return Rule(words, form.name, ESTIMATORS[form.name], form.factor, form.shift)


def _form(text: str, n: int) -> Affine | None:
    return affine_form(compile_expression(text).plain, n)


def bounds(rule: Rule, law: Family) -> tuple[float, float]:
    """Values that no estimate can pass: a centre lies within the data, a spread or a rate of positive data above 0."""
    floor, roof = law.support()
    if rule.name in _OWN_ESTIMAND and rule.name != "maximum":
        floor, roof = (0.0, math.inf) if rule.name != "exponential_rate" or floor >= 0.0 else (-math.inf, math.inf)
    elif rule.name in ("typed", "constant"):
        floor, roof = -math.inf, math.inf
    if rule.factor == 0.0:
        return rule.shift, rule.shift
    ends = rule.shift + rule.factor * floor, rule.shift + rule.factor * roof
    return min(ends), max(ends)


# -- what is sought ---------------------------------------------------------------------------------------------------


def sought(s: SamplingSettings, chosen: tuple[Rule, ...]) -> tuple[str, ...]:
    """The name of each estimator's estimand."""
    if s.estimand != "auto":
        return (s.estimand,) * len(chosen)
    centre = "median" if s.population == "cauchy" else "mean"
    named = zip(s.chosen, chosen, strict=True)
    # A typed rule seeks what the named ones beside it do, unless it is known to seek something else.
    lead = next((_OWN_ESTIMAND.get(rule.name, centre) for name, rule in named if name != "typed"), centre)
    beside = {name: lead if name == "typed" else centre for name in s.chosen}
    return tuple(_OWN_ESTIMAND.get(rule.name, beside[name]) for name, rule in zip(s.chosen, chosen, strict=True))


def estimand(name: str, law: Family) -> float:
    """The number of the population by that name; nan where it has none."""
    if name == "mean":
        return law.mean()
    if name == "median":
        return law.median()
    if name == "variance":
        return law.variance()
    if name == "sd":
        return math.sqrt(law.variance()) if law.variance() >= 0 else math.nan
    if name == "mad":
        return law.scale * _standard_mad(law.standard())
    if name == "rate":
        return 1.0 / law.mean() if law.mean() else math.nan
    if name == "maximum":
        return law.support()[1]
    raise ValueError(tr("estimand = {name!r}: one of {estimands}", name=name, estimands=", ".join(ESTIMANDS)))


@lru_cache(maxsize=16)
def _standard_mad(law: Family) -> float:
    """The median of |X − median|, by bisection on its distribution function."""
    middle = law.median()
    low, high = 0.0, max(float(np.max(np.abs(law.icdf([0.001, 0.999]) - middle))), 1e-300)
    for _ in range(80):
        half = 0.5 * (low + high)
        below = math.nextafter(middle - half, -math.inf) if law.discrete else middle - half
        if float(law.cdf(middle + half)) - float(law.cdf(below)) >= 0.5:
            high = half
        else:
            low = half
    # On whole numbers the bisection ends within rounding above one, or above a half of one.
    near = round(2.0 * high) / 2.0
    return near if law.discrete and abs(high - near) < 1e-9 * max(1.0, near) else high


# -- how far off it is ------------------------------------------------------------------------------------------------


def error_shift(rule: Rule, name: str, law: Family, move: tuple[float, float]) -> float:
    """e such that rule − estimand = e + (rule.factor·move[1])·T, T in the units that `move` leads from.

    Where both follow the population's location a, it is taken out before anything is rounded to its size: with a
    factor of 1 the error does not depend on it at all.
    """
    a, b = move
    if name in _LOCATED and rule.estimator.kind == "location" and move == (law.location, law.scale) and a != 0.0:
        return rule.shift + (rule.factor - 1.0) * a - b * standard_estimand(name, law.standard())
    return rule.shift + rule.factor * a - estimand(name, law)


@lru_cache(maxsize=64)
def standard_estimand(name: str, law: Family) -> float:
    """`estimand` of a family in its standard units, kept."""
    return estimand(name, law)


@dataclass(frozen=True)
class Known:
    """The theory of a rule, and its exact bias, variance and MSE: None where there is no closed form or no number;
    `excess` about its excess kurtosis."""

    theory: Theory
    excess: float
    bias: float | None
    variance: float | None
    mse: float | None

    @property
    def numbers(self) -> tuple[float | None, float | None, float | None]:
        return self.bias, self.variance, self.mse


def known(rule: Rule, s: SamplingSettings, law: Family, name: str) -> Known:
    """What theory says of a rule as an estimator of the estimand by that name."""
    move = rule.estimator.move(law.location, law.scale)
    # Of the standard member, once: a drag of location or scale only moves it.
    source, move = (law, (0.0, 1.0)) if move is None else (law.standard(), move)
    constant = s.constant if rule.name == "constant" else 0.0
    standard = _theory(rule.name, source, s.n, constant) if rule.factor else Theory(0.0, 0.0)
    scatter = _excess(rule.name, source, s.n) if rule.factor else 0.0
    factor = rule.factor * move[1]
    moved = standard.affine(rule.shift + rule.factor * move[0], factor)
    if moved.density is not None:
        moved = replace(moved, density=_quiet(moved.density))
    error = error_shift(rule, name, law, move)
    bias = _finite(error + factor * standard.mean)
    variance = _finite(moved.variance)
    return Known(moved, scatter, bias, variance, None if bias is None or variance is None else variance + bias * bias)


def _quiet(density: Callable[[Array], Array]) -> Callable[[Array], Array]:
    """The density without warnings, and 0 where its terms are beyond what a computer holds."""

    def found(t: Array) -> Array:
        with np.errstate(all="ignore"):
            return np.nan_to_num(density(t), nan=0.0, posinf=np.inf)

    return found


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


_excess = lru_cache(maxsize=64)(estimate_kurtosis.excess)


@wordy
@lru_cache(maxsize=64)
def _theory(name: str, law: Family, n: int, value: float) -> Theory:
    return theory(name, law, n, value)

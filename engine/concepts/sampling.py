"""What is an estimator? A rule, whose values pile up to a sampling distribution when the data are drawn again."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from engine import datasets
from engine.affine import affine_form
from engine.concept import Array, Concept, Readout, Result
from engine.estimators import ESTIMATORS, Estimator, constant, typed
from engine.expression import ExpressionError, compile_expression
from engine.families import (
    Bernoulli,
    Cauchy,
    Empirical,
    Exponential,
    Family,
    Gamma,
    Laplace,
    LogNormal,
    Normal,
    NormalMixture,
    Poisson,
    StudentT,
    Uniform,
)
from engine.moments import MomentTable, SortedEstimates, summary
from engine.replication import replicate, sample_of
from engine.sampling_theory import Theory, theory
from engine.settings import SettingError, Settings, setting, specs

POPULATIONS = {
    "normal": "normal",
    "laplace": "Laplace",
    "student_t": "Student t",
    "cauchy": "Cauchy",
    "uniform": "uniform",
    "exponential": "exponential",
    "gamma": "gamma",
    "lognormal": "lognormal",
    "bernoulli": "Bernoulli",
    "poisson": "Poisson",
    "normal_mixture": "mixture of two normals",
    "data": "data (the bootstrap)",
}
LETTERS = ("a", "b", "c")
_MOST_DRAWS = 10_000_000_000

NONE = {"none": "none"}
NAMES = {
    "mean": "mean",
    "median": "median",
    "trimmed_mean": "trimmed mean (10 %)",
    "midrange": "midrange",
    "maximum": "maximum",
    "variance_n": "variance, divisor n",
    "variance_n_minus_1": "variance, divisor n − 1",
    "variance_n_plus_1": "variance, divisor n + 1",
    "sd": "standard deviation",
    "mad": "MAD",
    "exponential_rate": "rate, 1 / mean",
    "constant": "a constant",
    "first": "the first observation",
    "typed": "typed below",
}
ESTIMANDS = {
    "auto": "each estimator's own",
    "mean": "the mean",
    "median": "the median",
    "variance": "the variance",
    "sd": "the standard deviation",
    "mad": "the median absolute deviation",
    "rate": "the rate, 1 / mean",
    "maximum": "the upper end",
}
SYMBOLS = {
    "mean": "E[X]",
    "median": "median",
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
OWN = {"own": "your own column"}
SHIPPED = {name: data.title for name, data in datasets.DATASETS.items() if len(data.columns) == 1}


def _has(*populations: str):  # type: ignore[no-untyped-def]
    return lambda s: s.population in populations


_LOCATED = ("normal", "laplace", "student_t", "cauchy", "lognormal", "normal_mixture")


@dataclass(frozen=True, kw_only=True)
class SamplingSettings(Settings):
    population: str = setting("gamma", "Drawn from", choices=POPULATIONS, group="Population")
    dataset: str = setting(
        "michelson", "Column", choices={**SHIPPED, **OWN}, group="Population", when=_has("data"),
        help="The column is taken as the whole population and resampled with replacement.",
    )  # fmt: skip
    data: tuple[float, ...] = setting(
        (), "Your own values", group="Population", when=lambda s: s.population == "data" and s.dataset == "own",
        help="Numbers separated by commas.",
    )  # fmt: skip
    mu: float = setting(
        0.0, "Location", symbol="μ", group="Population", low=-1e6, high=1e6, typical=(-5.0, 5.0), when=_has(*_LOCATED),
    )  # fmt: skip
    sigma: float = setting(
        1.0, "Scale", symbol="σ", group="Population", low=0.0, low_open=True, high=1e6, typical=(0.1, 5.0),
        when=_has(*_LOCATED),
    )  # fmt: skip
    nu: float = setting(
        3.0, "Degrees of freedom", symbol="ν", group="Population", low=0.1, high=1e6, typical=(1.0, 30.0),
        when=_has("student_t"),
    )  # fmt: skip
    low: float = setting(
        0.0, "Lower end", symbol="a", group="Population", low=-1e6, high=1e6, typical=(-5.0, 5.0), when=_has("uniform"),
    )  # fmt: skip
    high: float = setting(
        1.0, "Upper end", symbol="b", group="Population", low=-1e6, high=1e6, typical=(-5.0, 5.0), when=_has("uniform"),
    )  # fmt: skip
    lam: float = setting(
        1.0, "Rate", symbol="λ", group="Population", low=0.0, low_open=True, high=1e6, typical=(0.1, 10.0),
        when=_has("exponential", "poisson"),
    )  # fmt: skip
    k: float = setting(
        2.0, "Shape", symbol="k", group="Population", low=0.0, low_open=True, high=1e6, typical=(0.2, 10.0),
        when=_has("gamma"),
    )  # fmt: skip
    s: float = setting(
        1.0, "Scale", symbol="s", group="Population", low=0.0, low_open=True, high=1e6, typical=(0.1, 5.0),
        when=_has("gamma"),
    )  # fmt: skip
    p: float = setting(
        0.3, "Probability of a 1", symbol="p", group="Population", low=0.0, high=1.0, typical=(0.0, 1.0),
        when=_has("bernoulli"),
    )  # fmt: skip
    w: float = setting(
        0.7, "Share of the first", symbol="w", group="Population", low=0.0, high=1.0, typical=(0.0, 1.0),
        when=_has("normal_mixture"),
    )  # fmt: skip
    mu2: float = setting(
        4.0, "Second location", symbol="μ_2", group="Population", low=-1e6, high=1e6, typical=(-5.0, 5.0),
        when=_has("normal_mixture"),
    )  # fmt: skip
    sigma2: float = setting(
        1.0, "Second scale", symbol="σ_2", group="Population", low=0.0, low_open=True, high=1e6, typical=(0.1, 5.0),
        when=_has("normal_mixture"),
    )  # fmt: skip
    estimator_a: str = setting("mean", "First", choices=NAMES, group="Estimators", role="a")
    estimator_b: str = setting("typed", "Second", choices={**NONE, **NAMES}, group="Estimators", role="b")
    estimator_c: str = setting("none", "Third", choices={**NONE, **NAMES}, group="Estimators", role="c")
    expression: str = setting(
        "0.9*mean(x)", "Typed estimator", group="Estimators", kind="text", when=lambda s: "typed" in s.chosen,
        help="Any function of the data: mean, median, min, max, sum, var, sd, mad, quantile, trim, first of x, and n.",
    )  # fmt: skip
    constant: float = setting(
        1.0, "The constant", symbol="c", group="Estimators", low=-1e9, high=1e9, typical=(-5.0, 5.0),
        when=lambda s: "constant" in s.chosen,
    )  # fmt: skip
    estimand: str = setting(
        "auto", "What is sought", choices=ESTIMANDS, group="Estimators", more=True,
        help="Each estimator is judged by this number of the population.",
    )  # fmt: skip
    n: int = setting(
        5, "Sample size", symbol="n", group="How much data?", low=1, high=1_000_000, typical=(1, 100),
        help="n narrows the picture.",
    )  # fmt: skip
    n_trials: int = setting(
        10_000, "Samples drawn", symbol="R", group="How much data?", low=1, high=1_000_000, typical=(1, 100_000),
        log=True, help="R fills the picture in; the theory curve stays.",
    )  # fmt: skip
    seed: int = setting(
        11, "Seed", group="How much data?", low=0, high=2**32 - 1, typical=(0, 100),
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip

    @property
    def chosen(self) -> tuple[str, ...]:
        """The estimators shown, by name, in their places."""
        return tuple(name for name in (self.estimator_a, self.estimator_b, self.estimator_c) if name != "none")

    @property
    def letters(self) -> tuple[str, ...]:
        """The places (a, b, c) of `chosen`."""
        return tuple(letter for letter in LETTERS if getattr(self, f"estimator_{letter}") != "none")

    def check_together(self) -> None:
        if self.n * self.n_trials > _MOST_DRAWS:
            most = _MOST_DRAWS // self.n
            raise SettingError("n_trials", self.n_trials, f"at most {most} at n = {self.n}")
        if self.population == "uniform" and self.low >= self.high:
            raise SettingError("high", self.high, f"greater than low = {self.low:g}")
        if self.population == "data" and self.dataset == "own" and not self.data:
            raise SettingError("data", self.data, "at least one number")
        try:
            family(self)
        except ValueError as error:
            raise SettingError.quoting("population", self.population, error) from None
        if "typed" in self.chosen:
            try:
                compile_expression(self.expression)
            except ExpressionError as error:
                raise SettingError.quoting("expression", self.expression, error) from None


def values_of(s: SamplingSettings) -> tuple[float, ...]:
    """The column that stands for the population."""
    return s.data if s.dataset == "own" else _shipped(s.dataset)


@lru_cache(maxsize=16)
def _shipped(dataset: str) -> tuple[float, ...]:
    return tuple(datasets.values(dataset).tolist())


def family(s: SamplingSettings) -> Family:
    """The population; ValueError where its parameters do not make one."""
    makers: dict[str, Callable[[], Family]] = {
        "normal": lambda: Normal(mu=s.mu, sigma=s.sigma),
        "laplace": lambda: Laplace(mu=s.mu, b=s.sigma),
        "student_t": lambda: StudentT(nu=s.nu, mu=s.mu, sigma=s.sigma),
        "cauchy": lambda: Cauchy(mu=s.mu, gamma=s.sigma),
        "uniform": lambda: Uniform(low=s.low, high=s.high),
        "exponential": lambda: Exponential(lam=s.lam),
        "gamma": lambda: Gamma(k=s.k, s=s.s),
        "lognormal": lambda: LogNormal(mu=s.mu, sigma=s.sigma),
        "bernoulli": lambda: Bernoulli(p=s.p),
        "poisson": lambda: Poisson(lam=s.lam),
        "normal_mixture": lambda: NormalMixture(w=s.w, mu1=s.mu, sigma1=s.sigma, mu2=s.mu2, sigma2=s.sigma2),
        "data": lambda: _empirical(values_of(s)),
    }
    return makers[s.population]()


@lru_cache(maxsize=4)
def _empirical(values: tuple[float, ...]) -> Empirical:
    return Empirical(values=values)


def title(s: SamplingSettings) -> str:
    """The population in words, with its parameters."""
    if s.population == "data":
        return f"{SHIPPED.get(s.dataset, 'your own column')}, resampled with replacement"
    parts = [f"{p.symbol} = {_plain(getattr(family(s), p.name))}" for p in family(s).parameters]
    return f"{POPULATIONS[s.population]}, " + ", ".join(parts)


def _plain(value: float) -> str:
    return f"{value:.4g}".replace("-", "−")


SPECS = specs(SamplingSettings)
# What a grip asks for: the values that settings take when it stands at x.
Change = Callable[[SamplingSettings, float], dict[str, float]]


# -- the hand ---------------------------------------------------------------------------------------------------------


def grips(s: SamplingSettings) -> tuple[float, float | None] | None:
    """Where the population can be taken hold of: at its centre and, where it has a scale besides, one scale off it."""
    if s.population == "data" or s.population == "normal_mixture":
        return None
    law = family(s)
    centre = law.mean() if math.isfinite(law.mean()) else law.median()
    if s.population == "uniform":
        return centre, s.high
    if s.population in ("normal", "laplace", "student_t", "cauchy"):
        return centre, s.mu + s.sigma
    return centre, None


def moved_to(s: SamplingSettings, x: float) -> dict[str, float]:
    """The settings whose population has its centre at x (as near as the domain lets it)."""
    least = 1e-6
    if s.population == "uniform":
        half = (s.high - s.low) / 2.0
        return {"low": round(x - half, 6), "high": round(x + half, 6)}
    if s.population == "exponential":
        return {"lam": _figures(1.0 / max(x, least))}
    if s.population == "gamma":
        return {"s": _figures(max(x, least) / s.k)}
    if s.population == "lognormal":
        return {"mu": round(math.log(max(x, least)) - s.sigma**2 / 2.0, 4)}
    if s.population == "poisson":
        return {"lam": _figures(max(x, least))}
    if s.population == "bernoulli":
        return {"p": round(min(1.0, max(0.0, x)), 3)}
    return {"mu": _figures(x, 4)}


def scaled_to(s: SamplingSettings, x: float) -> dict[str, float]:
    """The settings whose population's scale grip lies at x."""
    if s.population == "uniform":
        middle = (s.low + s.high) / 2.0
        half = max(1e-6, abs(x - middle))
        return {"low": round(middle - half, 6), "high": round(middle + half, 6)}
    return {"sigma": _figures(max(1e-6, abs(x - s.mu)))}


def _figures(value: float, figures: int = 3) -> float:
    return float(f"{value:.{figures}g}")


# -- the rules and what they are judged by ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Rule:
    """An estimator as it is drawn: shift + factor·T with T a named one, or an expression of its own (`name` typed)."""

    label: str
    name: str
    factor: float = 1.0
    shift: float = 0.0


def rules(s: SamplingSettings) -> tuple[Rule, ...]:
    """The chosen estimators; a typed one that is a named one in disguise is treated as such."""
    found = []
    for name in s.chosen:
        if name != "typed":
            found.append(Rule(_SHORT.get(name, NAMES[name]), name))
            continue
        form = affine_form(s.expression, s.n)
        words = s.expression.replace("*", "·").replace("(x)", "").replace("-", "−")
        found.append(Rule(words, form.name, form.factor, form.shift) if form else Rule(words, "typed"))
    return tuple(found)


_SHORT = {"trimmed_mean": "trimmed mean", "first": "first value", "constant": "constant", "exponential_rate": "rate",
          "variance_n": "variance (n)", "variance_n_minus_1": "variance (n−1)", "variance_n_plus_1": "variance (n+1)",
          "sd": "sd"}  # fmt: skip


def sought(s: SamplingSettings) -> tuple[str, ...]:
    """The name of each estimator's estimand."""
    if s.estimand != "auto":
        return (s.estimand,) * len(s.chosen)
    centre = "median" if s.population == "cauchy" else "mean"
    named = [_OWN_ESTIMAND.get(name, centre) for name in s.chosen]
    forms = [affine_form(s.expression, s.n) if name == "typed" else None for name in s.chosen]
    lead = next((named[i] for i, name in enumerate(s.chosen) if name != "typed"), centre)
    for place, name in enumerate(s.chosen):
        if name == "typed":
            form = forms[place]
            named[place] = _OWN_ESTIMAND.get(form.name, lead) if form and form.name in _OWN_ESTIMAND else lead
    return tuple(named)


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
        return _population_mad(law)
    if name == "rate":
        return 1.0 / law.mean() if law.mean() else math.nan
    return law.support()[1]


def _population_mad(law: Family) -> float:
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
    return high


# -- results ----------------------------------------------------------------------------------------------------------


def _bounds(rule: Rule, law: Family) -> tuple[float, float]:
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


@dataclass(frozen=True, kw_only=True, eq=False)
class SamplingResult(Result):
    """Estimates of `done` samples: `raw` (done, E) in the units they were drawn in, and the affine maps to the data's.

    `theories`, `summaries`, `estimand_values` stand by estimator, in the places `letters`.
    """

    settings: SamplingSettings
    raw: Array
    shifts: tuple[float, ...]
    factors: tuple[float, ...]
    done: int
    letters: tuple[str, ...]
    names: tuple[str, ...]
    theories: tuple[Theory, ...]
    summaries: tuple[Mapping[str, float], ...]
    estimand_names: tuple[str, ...]
    estimand_values: tuple[float, ...]
    title: str
    discrete: bool
    population_x: Array
    population_pdf: Array
    span: tuple[float, float]
    same_axis: bool
    stream_key: object
    kept: Kept
    scores: Mapping[str, float] = field(default_factory=dict)

    def estimates(self, place: int, first: int = 0) -> Array:
        """Estimates (done − first,) of one rule from sample `first` on, in the data's units."""
        return np.asarray(self.shifts[place] + self.factors[place] * self.raw[first : self.done, place])

    def estimate(self, place: int, index: int) -> float:
        return float(self.shifts[place] + self.factors[place] * self.raw[index, place])

    def theory_numbers(self, place: int) -> tuple[float | None, float | None, float | None]:
        """Exact bias, variance and MSE of one rule; None where there is no closed form or no such number."""
        return _theory_numbers(self.theories[place], self.estimand_values[place])

    @property
    def truth(self) -> float:
        """What the first estimator seeks, if it is a value on the data's axis."""
        return self.estimand_values[0] if self.same_axis else math.nan

    @property
    def estimand_symbol(self) -> str:
        return SYMBOLS[self.estimand_names[0]]

    @property
    def estimand_words(self) -> str:
        return ESTIMANDS[self.estimand_names[0]]

    @property
    def estimate_span(self) -> tuple[float, float]:
        """Where nearly all estimates lie, judged by theory where it knows and else by the first of them."""
        ends: list[float] = []
        for place, (law, rule) in enumerate(zip(self.theories, rules(self.settings), strict=True)):
            if math.isfinite(law.mean) and math.isfinite(law.variance) and law.variance > 0:
                low, high = law.mean - 4.0 * math.sqrt(law.variance), law.mean + 4.0 * math.sqrt(law.variance)
                least, most = _bounds(rule, family(self.settings))
                ends += [max(low, least), min(high, most)]
                continue
            few = self.estimates(place)[:2000]
            few = few[np.isfinite(few)]
            if len(few):
                ends += np.quantile(few, (0.02, 0.98)).tolist()
        ends += [goal for goal in self.estimand_values if math.isfinite(goal)]
        low, high = min(ends, default=0.0), max(ends, default=1.0)
        return (low, high) if high > low else (low - 1.0, high + 1.0)

    def edges(self, place: int, low: float, high: float, bins: int) -> Array:
        """Edges of about `bins` equal bins from low to high; on a lattice each bin holds equally many of its points."""
        law = self.theories[place]
        if not law.lattice:
            return np.linspace(low, high, bins + 1)
        width = law.lattice * max(1, round((high - low) / bins / law.lattice))
        first = law.offset - 0.5 * law.lattice + width * math.floor((low - law.offset) / width)
        edges: Array = first + width * np.arange(max(2, math.ceil((high - first) / width) + 1), dtype=np.float64)
        return edges

    def sorted_counts(self, place: int, edges: Array) -> NDArray[np.int64] | None:
        """Counts from the kept sorted estimates, which a drag only moves; None while they still arrive."""
        if self.factors[place] <= 0 or self.done < self.settings.n_trials:
            return None
        return self.kept.sorted(place).counts(edges, self.shifts[place], self.factors[place])

    def columns(self) -> Mapping[str, Array]:
        found = {name: self.estimates(place) for place, name in enumerate(_distinct(self.names))}
        return {
            **found,
            "population_x": self.population_x,
            "population_density": self.population_pdf,
            "sample_1": sample(self.settings, 0),
        }


def _distinct(names: tuple[str, ...]) -> list[str]:
    return [name if names.index(name) == place else f"{name} ({place + 1})" for place, name in enumerate(names)]


# -- the run ----------------------------------------------------------------------------------------------------------


class Kept:
    """Estimates of standardised draws with what is made of them once: a drag of location or scale needs no more."""

    def __init__(self, n_estimators: int) -> None:
        self.raw: Array = np.empty((0, n_estimators))
        self.table = MomentTable(self.raw)
        self._sorted: dict[int, SortedEstimates] = {}

    def extend(self, raw: Array) -> None:
        self.raw = raw
        self.table.extend(raw)

    def sorted(self, place: int) -> SortedEstimates:
        if place not in self._sorted:
            self._sorted[place] = SortedEstimates(self.raw[:, place])
        return self._sorted[place]


@dataclass(frozen=True)
class _Plan:
    """What is to be drawn, and how the estimates become those of the settings' own population."""

    law: Family
    source: Family
    location: float
    scale: float
    estimators: tuple[Estimator, ...]
    shifts: tuple[float, ...]
    factors: tuple[float, ...]
    key: tuple[object, ...]


def _plan(s: SamplingSettings) -> _Plan:
    law, chosen = family(s), rules(s)
    estimators = tuple(_estimator(rule, s) for rule in chosen)
    moves = [rule.move(law.location, law.scale) for rule in estimators]
    location, scale = 0.0, 1.0
    if any(move is None for move in moves):
        # A typed rule may do anything to location and scale, so its draws are made in the data's own units.
        location, scale, moves = law.location, law.scale, [(0.0, 1.0)] * len(moves)
    pairs = [
        (rule.shift + rule.factor * move[0], rule.factor * move[1])
        for rule, move in zip(chosen, moves, strict=True)
        if move is not None
    ]
    names = tuple((rule.name, s.constant if rule.name == "constant" else 0.0) for rule in chosen)
    text = s.expression if any(rule.name == "typed" for rule in chosen) else ""
    source = law.standard()
    key = (source, location, scale, s.n, s.n_trials, s.seed, names, text)
    shifts, factors = tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs)
    return _Plan(law, source, location, scale, estimators, shifts, factors, key)


def _estimator(rule: Rule, s: SamplingSettings) -> Estimator:
    if rule.name == "typed":
        return typed(compile_expression(s.expression))
    return constant(s.constant) if rule.name == "constant" else ESTIMATORS[rule.name]


# The runs finished last, newest at the end: dragging there and back, or undoing, draws nothing anew.
_KEPT: OrderedDict[tuple[object, ...], Kept] = OrderedDict()
_MOST_KEPT = 3


def frames(settings: SamplingSettings) -> Iterator[SamplingResult]:
    """A frame after every ten milliseconds or so of drawing; at once where only location or scale has changed."""
    plan = _plan(settings)
    picture = _Picture(settings, plan)
    kept = _KEPT.get(plan.key)
    if kept is not None:
        yield picture.result(kept, settings.n_trials)
        return
    kept = Kept(len(plan.estimators))
    run = replicate(
        plan.source,
        settings.n,
        settings.n_trials,
        settings.seed,
        plan.estimators,
        location=plan.location,
        scale=plan.scale,
    )
    for part in run:
        kept.extend(part.estimates)
        if part.done == settings.n_trials:
            _KEPT[plan.key] = kept
            while len(_KEPT) > _MOST_KEPT:
                _KEPT.popitem(last=False)
        yield picture.result(kept, part.done)


def at(result: SamplingResult, step: int) -> SamplingResult:
    """The result as it stood after the first `step` samples."""
    step = min(max(1, step), result.done)
    if step == result.done:
        return result
    return _Picture(result.settings, _plan(result.settings)).result(result.kept, step)


def sample(s: SamplingSettings, index: int) -> Array:
    """The sample (n,) behind one estimate."""
    law = family(s)
    return np.asarray(law.location + law.scale * _standard_sample(law.standard(), s.n, s.seed, index))


@lru_cache(maxsize=4)
def _standard_sample(source: Family, n: int, seed: int, index: int) -> Array:
    """The draws behind a sample: a whole block is drawn for them, so a drag must not ask again."""
    return sample_of(source, n, seed, index)


class _Picture:
    """What every frame of one run shares: theory, population, names."""

    def __init__(self, settings: SamplingSettings, plan: _Plan) -> None:
        self.settings, self.plan, law = settings, plan, plan.law
        self.rules = rules(settings)
        self.theories = tuple(_theory(rule, settings, law) for rule in self.rules)
        self.sought = sought(settings)
        self.goals = tuple(estimand(name, law) for name in self.sought)
        self.x, self.pdf, self.span = _population(law)

    def result(self, kept: Kept, done: int) -> SamplingResult:
        settings, plan = self.settings, self.plan
        moments = kept.table.first(done).transformed(plan.shifts, plan.factors)
        table = summary(moments, np.array(self.goals), ddof=0)
        rows = tuple({name: math.nan if v is None else v for name, v in row.items()} for row in table.rows())
        names = tuple(rule.label for rule in self.rules)
        return SamplingResult(
            settings=settings,
            readouts=_readouts(names, rows, self.theories, self.goals, done),
            progress=done / settings.n_trials,
            steps=done,
            notes=tuple(law.why for law in self.theories if law.why),
            raw=kept.raw[:done],
            shifts=plan.shifts,
            factors=plan.factors,
            done=done,
            letters=settings.letters,
            names=names,
            theories=self.theories,
            summaries=rows,
            estimand_names=self.sought,
            estimand_values=self.goals,
            title=title(settings),
            discrete=plan.law.discrete,
            population_x=self.x,
            population_pdf=self.pdf,
            span=self.span,
            same_axis=not any(name in ("variance", "rate") for name in self.sought),
            stream_key=(plan.key, plan.shifts, plan.factors),
            kept=kept,
            scores=_scores(names, rows, self.theories, self.goals, done),
        )


@lru_cache(maxsize=64)
def _theory_of(name: str, law: Family, n: int, value: float) -> Theory:
    return theory(name, law, n, value)


def _theory(rule: Rule, s: SamplingSettings, law: Family) -> Theory:
    known = _theory_of(rule.name, law, s.n, s.constant)
    if rule.factor == 0.0:
        return Theory(rule.shift, 0.0)
    return known if (rule.factor, rule.shift) == (1.0, 0.0) else known.affine(rule.shift, rule.factor)


def _population(law: Family) -> tuple[Array, Array, tuple[float, float]]:
    """Where the population is drawn: points, densities (or masses), and the span that holds nearly all of it."""
    floor, roof = law.support()
    if math.isfinite(law.variance()):
        # Not by quantiles: some families' need SciPy's special functions, which a first picture must not wait for.
        spread = 4.2 * math.sqrt(law.variance())
        low, high = max(floor, law.mean() - spread), min(roof, law.mean() + spread)
    else:
        low, high = (float(end) for end in law.icdf(np.array([0.04, 0.96])))
    width = (high - low) or 1.0
    # A border of the support that lies near belongs into the picture, so that a density is seen to start there.
    low = floor if low - floor < 0.15 * width else low
    high = roof if roof - high < 0.15 * width else high
    if law.discrete:
        x = _atoms(law, low, high)
        return x, law.pdf(x), (low - 0.04 * width, high + 0.04 * width)
    edge = 1e-9 * width
    x = np.concatenate(([low + edge], np.linspace(low, high, 401)[1:-1], [high - edge]))
    reach = np.linspace(high, high + width, 101)[1:] if math.isinf(roof) else np.empty(0)
    behind = np.linspace(low - width, low, 101)[:-1] if math.isinf(floor) else np.empty(0)
    x = np.concatenate((behind, x, reach))
    return x, law.pdf(x), (low, high)


def _atoms(law: Family, low: float, high: float) -> Array:
    if isinstance(law, Empirical):
        return np.unique(np.asarray(law.values, dtype=float))
    stride = max(1, round((high - low) / 400))
    return np.arange(math.floor(low), math.ceil(high) + 1, stride, dtype=float)


def _theory_numbers(law: Theory, goal: float) -> tuple[float | None, float | None, float | None]:
    bias = law.mean - goal if math.isfinite(law.mean) and math.isfinite(goal) else None
    variance = law.variance if math.isfinite(law.variance) else None
    if bias is not None and variance is not None and bias * bias < 1e-26 * variance:
        bias = 0.0  # what quadrature leaves of nothing
    mse = None if bias is None or variance is None else variance + bias * bias
    return bias, variance, mse


def _readouts(
    names: tuple[str, ...],
    rows: tuple[Mapping[str, float], ...],
    theories: tuple[Theory, ...],
    goals: tuple[float, ...],
    done: int,
) -> dict[str, Readout]:
    """One list for each read-out, an entry for each estimator."""
    known = [_theory_numbers(law, goal) for law, goal in zip(theories, goals, strict=True)]
    read: dict[str, Readout] = {"estimator": list(names), "estimand": list(goals)}
    read["mean_estimate"] = [row["mean"] for row in rows]
    for name in ("bias", "variance", "mse"):
        read[name] = [row[name] for row in rows]
        read[f"{name}_mcse"] = [row[f"{name}_mcse"] for row in rows]
    for place, name in enumerate(("theory_bias", "theory_variance", "theory_mse")):
        read[name] = [numbers[place] for numbers in known]
    read["replications"] = [done] * len(rows)
    read["not_finite"] = [int(row["not_finite"]) for row in rows]
    return read


def _scores(
    names: tuple[str, ...],
    rows: tuple[Mapping[str, float], ...],
    theories: tuple[Theory, ...],
    goals: tuple[float, ...],
    done: int,
) -> dict[str, float]:
    """How many standard errors the empirical numbers lie off theory; the variance has divisor R, and so has its due."""
    scores: dict[str, float] = {}
    for name, row, law, goal in zip(names, rows, theories, goals, strict=True):
        bias, variance, mse = _theory_numbers(law, goal)
        due = {"bias": bias, "variance": None if variance is None else variance * (done - 1) / done, "MSE": mse}
        for number, expected in due.items():
            error = row[f"{number.lower()}_mcse"]
            if expected is None or not error > 0 or variance == 0.0:
                continue
            scores[f"{number} of {name}"] = abs(row[number.lower()] - expected) / error
    return scores


def with_data(s: SamplingSettings, columns: Mapping[str, Array]) -> SamplingSettings:
    """The settings with the first of a file's columns as the population."""
    return s.with_values(population="data", dataset="own", data=tuple(next(iter(columns.values())).tolist()))


CONCEPT = Concept(
    id="sampling",
    group="I",
    settings=SamplingSettings,
    frames=frames,
    at=at,
    with_data=with_data,
    readouts=(
        "estimator", "estimand", "mean_estimate", "bias", "bias_mcse", "variance", "variance_mcse", "mse", "mse_mcse",
        "theory_bias", "theory_variance", "theory_mse", "replications", "not_finite",
    ),
    presets={
        "mean": {"population": "normal", "estimator_b": "none"},
        "mean-against-median": {"population": "normal", "estimator_b": "median", "n": 9},
        "median-wins": {"population": "laplace", "estimator_b": "median", "n": 25},
        "cauchy": {"population": "cauchy", "estimator_b": "median", "n": 25},
        "shrunk-mean": {"population": "gamma"},
        "divisors": {"population": "normal", "estimator_a": "variance_n", "estimator_b": "variance_n_minus_1"},
        "maximum": {"population": "uniform", "estimator_a": "maximum", "expression": "(n+1)/n*max(x)"},
        "constant": {"population": "normal", "estimator_b": "constant", "constant": 1.0},
        "bootstrap": {"population": "data", "dataset": "michelson", "estimator_b": "median", "n": 100},
    },
)  # fmt: skip

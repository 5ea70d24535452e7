"""What is an estimator? A rule, whose values pile up to a sampling distribution when the data are drawn again."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.concept import Array, Concept, OwnData, Readout, Result
from engine.estimate_kurtosis import SAMPLES_PER_UNIT, mean_trusted, scatter_trusted
from engine.kept_runs import Kept
from engine.moments import summary
from engine.population_curve import curve
from engine.population_grips import grips, moved_to, scaled_to
from engine.population_settings import values_of
from engine.sampling_rules import SYMBOLS, Known, bounds, known, rules
from engine.sampling_run import Plan, plan, run, sample
from engine.sampling_settings import ESTIMANDS, LETTERS, SamplingSettings, family, title
from engine.sampling_theory import Theory
from engine.words import mark, tr

__all__ = ["CONCEPT", "LETTERS", "SamplingResult", "SamplingSettings", "at", "frames", "grips", "moved_to", "sample",
           "scaled_to"]  # fmt: skip

Numbers = tuple[float | None, float | None, float | None]


@dataclass(frozen=True, kw_only=True, eq=False)
class SamplingResult(Result):
    """Estimates of `done` samples: `raw` (done, E) in the units they were drawn in, and the affine maps to the data's.

    `theories`, `exact` (bias, variance, MSE), `summaries`, `estimand_values` stand by estimator, in the places
    `letters`.
    """

    settings: SamplingSettings
    raw: Array
    shifts: tuple[float, ...]
    factors: tuple[float, ...]
    done: int
    letters: tuple[str, ...]
    names: tuple[str, ...]
    theories: tuple[Theory, ...]
    exact: tuple[Numbers, ...]
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
        with np.errstate(over="ignore", invalid="ignore"):
            return np.asarray(self.shifts[place] + self.factors[place] * self.raw[first : self.done, place])

    def estimate(self, place: int, index: int) -> float:
        return self.shifts[place] + self.factors[place] * float(self.raw[index, place])

    def theory_numbers(self, place: int) -> Numbers:
        """Exact bias, variance and MSE of one rule; None where there is no closed form or no such number."""
        return self.exact[place]

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

    @cached_property
    def estimate_span(self) -> tuple[float, float]:
        """Where nearly all estimates lie, judged by theory where it knows and else by the first of them."""
        ends: list[float] = []
        population = family(self.settings)
        for place, (law, rule) in enumerate(zip(self.theories, rules(self.settings), strict=True)):
            if math.isfinite(law.mean) and math.isfinite(law.variance) and law.variance > 0:
                low, high = law.mean - 4.0 * math.sqrt(law.variance), law.mean + 4.0 * math.sqrt(law.variance)
                least, most = bounds(rule, population)
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
        names = _distinct(self.names)
        found = {name: self.estimates(place) for place, name in enumerate(names)}
        low, high = self.estimate_span
        axis = np.linspace(low, high, 401)
        for law, name in zip(self.theories, names, strict=True):
            if law.density is not None:
                place = law.places(low, high) if law.lattice else axis
                found[f"{name}_theory_x"] = place
                found[f"{name}_theory_density"] = np.asarray(law.density(place))
        return {
            **found,
            "population_x": self.population_x,
            "population_density": self.population_pdf,
            "sample_1": sample(self.settings, 0),
        }


def _distinct(names: tuple[str, ...]) -> list[str]:
    return [name if names.index(name) == place else f"{name} ({place + 1})" for place, name in enumerate(names)]


def frames(settings: SamplingSettings) -> Iterator[SamplingResult]:
    """A frame after every ten milliseconds or so of drawing; at once where only location or scale has changed."""
    picture = _Picture(settings, plan(settings))
    for kept, done in run(settings, picture.plan):
        yield picture.result(kept, done)


def at(result: SamplingResult, step: int) -> SamplingResult:
    """The result as it stood after the first `step` samples."""
    step = min(max(1, step), result.done)
    if step == result.done:
        return result
    return _Picture(result.settings, plan(result.settings)).result(result.kept, step)


class _Picture:
    """What every frame of one run shares: theory, population, names."""

    def __init__(self, settings: SamplingSettings, wanted: Plan) -> None:
        self.settings, self.plan = settings, wanted
        named = zip(wanted.rules, wanted.sought, strict=True)
        self.known = tuple(known(rule, settings, wanted.law, name) for rule, name in named)
        self.curve = curve(wanted.law)
        self.title = title(settings)

    def result(self, kept: Kept, done: int) -> SamplingResult:
        settings, plan = self.settings, self.plan
        names = tuple(rule.label for rule in plan.rules)
        rows = self._rows(kept, done)
        return SamplingResult(
            settings=settings,
            readouts=_readouts(names, rows, self.known, plan.goals, done),
            progress=done / settings.n_trials,
            steps=done,
            notes=self._notes(done),
            raw=kept.raw[:done],
            shifts=plan.shifts,
            factors=plan.factors,
            done=done,
            letters=settings.letters,
            names=names,
            theories=tuple(known.theory for known in self.known),
            exact=tuple(known.numbers for known in self.known),
            summaries=rows,
            estimand_names=plan.sought,
            estimand_values=plan.goals,
            title=self.title,
            discrete=plan.law.discrete,
            population_x=self.curve.x,
            population_pdf=self.curve.density,
            span=self.curve.span,
            same_axis=not any(name in ("variance", "rate") for name in plan.sought),
            stream_key=(plan.key, plan.shifts, plan.factors),
            kept=kept,
            scores=_scores(names, rows, self.known, done),
        )

    def _notes(self, done: int) -> tuple[str, ...]:
        notes = [known.theory.why for known in self.known if known.theory.why]
        if any(SAMPLES_PER_UNIT * known.excess > done for known in self.known):
            notes.append(
                tr("tails so heavy that these samples tell too small a variance and too small a standard error")
            )
        return tuple(notes)

    def _rows(self, kept: Kept, done: int) -> tuple[dict[str, float], ...]:
        """The empirical numbers by estimator, nan where there is none.

        They are those of the errors, for about a far location a bias would lose its digits to the estimates' size.
        """
        plan, moments = self.plan, kept.moments(done)
        table = summary(moments.transformed(plan.error_shifts, plan.factors), 0.0, ddof=0)
        rows = [{name: math.nan if v is None else v for name, v in row.items()} for row in table.rows()]
        for row, mean, shift, factor in zip(rows, moments.mean.tolist(), plan.shifts, plan.factors, strict=True):
            row["mean"] = shift + factor * mean if row["replications"] else math.nan
        return tuple(rows)


def _readouts(
    names: tuple[str, ...],
    rows: tuple[Mapping[str, float], ...],
    theories: tuple[Known, ...],
    goals: tuple[float, ...],
    done: int,
) -> dict[str, Readout]:
    """One list for each read-out, an entry for each estimator."""
    read: dict[str, Readout] = {"estimator": list(names), "estimand": list(goals)}
    read["mean_estimate"] = [row["mean"] for row in rows]
    for name in ("bias", "variance", "mse"):
        read[name] = [row[name] for row in rows]
        read[f"{name}_mcse"] = [row[f"{name}_mcse"] for row in rows]
        read[f"theory_{name}"] = [getattr(theory, name) for theory in theories]
    read["replications"] = [done] * len(rows)
    read["not_finite"] = [int(row["not_finite"]) for row in rows]
    return read


def _scores(
    names: tuple[str, ...], rows: tuple[Mapping[str, float], ...], theories: tuple[Known, ...], done: int
) -> dict[str, float]:
    """How many standard errors the empirical numbers lie off theory; the variance has divisor R, and so has its due.

    What R estimates cannot tell the standard error of, for they are too few or their tails too heavy, is not judged.
    """
    scores: dict[str, float] = {}
    for name, row, theory in zip(names, rows, theories, strict=True):
        variance = theory.variance
        due = {"bias": theory.bias, "variance": variance, "MSE": theory.mse}
        for number, expected in due.items():
            error = row[f"{number.lower()}_mcse"]
            # An error within rounding of the number is none to count in.
            if expected is None or variance == 0.0 or not error > 1e-13 * abs(expected):
                continue
            # Without a variance of its own an estimator's mean has no standard error.
            told = mean_trusted(theory.excess, done) and variance is not None
            if not (told if number == "bias" else scatter_trusted(theory.excess, done)):
                continue
            if number == "variance":
                expected *= (done - 1) / done
            scores[tr("{number} of {name}", number=tr(number), name=name)] = abs(row[number.lower()] - expected) / error
    return scores


def with_data(s: SamplingSettings, columns: Mapping[str, Array]) -> SamplingSettings:
    """The settings with the first of a file's columns as the population."""
    return s.with_values(population="data", dataset="own", data=tuple(next(iter(columns.values())).tolist()))


def present_data(s: SamplingSettings) -> Mapping[str, Array]:
    """The population where it is a column, else the first sample drawn from it."""
    return {"values": np.array(values_of(s)) if s.population == "data" else sample(s, 0)}


CONCEPT = Concept(
    id="sampling",
    group="I",
    settings=SamplingSettings,
    frames=frames,
    at=at,
    with_data=with_data,
    own=OwnData(read=present_data, group=mark("Population")),
    readouts=(
        "estimator", "estimand", "mean_estimate", "bias", "bias_mcse", "variance", "variance_mcse", "mse", "mse_mcse",
        "theory_bias", "theory_variance", "theory_mse", "replications", "not_finite",
    ),
    presets={
        "mean": {"population": "normal", "estimator_b": "none"},
        "mean-against-median": {"population": "normal", "estimator_b": "median", "n": 9},
        "median-wins": {"population": "laplace", "estimator_b": "median", "n": 25, "seed": 12},
        "cauchy": {"population": "cauchy", "estimator_b": "median", "n": 25},
        "shrunk-mean": {"population": "gamma"},
        "divisors": {"population": "normal", "estimator_a": "variance_n", "estimator_b": "variance_n_minus_1"},
        "maximum": {"population": "uniform", "estimator_a": "maximum", "expression": "(n+1)/n*max(x)"},
        "constant": {"population": "normal", "estimator_b": "constant", "constant": 1.0},
        "bootstrap": {"population": "data", "dataset": "michelson", "estimator_b": "median", "n": 100},
    },
)  # fmt: skip

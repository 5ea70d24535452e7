"""Why divide by n − 1? The sums of squares of many samples, over n − 1, n, n + 1 and any other number."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from engine.concept import Array, Concept, OwnData, Readout, Result
from engine.estimate_kurtosis import excess, mean_trusted, scatter_trusted
from engine.estimators import ESTIMATORS
from engine.families import Family
from engine.kept_runs import Kept, kept_run, sample_of_run
from engine.moments import summary
from engine.population_settings import POPULATIONS, PopulationSettings, family, title
from engine.settings import SettingError, setting
from engine.variance_divisor import SquaresTheory, c4, law_of, squares_about
from engine.words import mark, tr

CHAPTER = (2.1, 2.5, 3.0, 2.8, 2.3, 3.1, 2.7)
NAMES = ("n − 1", "n", "n + 1", mark("free"))
_MOST_DRAWS = 10_000_000_000
_CURVE_POINTS = 241


def _own(s: DivisorSettings) -> bool:
    return s.source == "values"


@dataclass(frozen=True, kw_only=True)
class DivisorSettings(PopulationSettings):
    population: str = setting(
        "normal", "Drawn from", choices={id: name for id, name in POPULATIONS.items() if id != "cauchy"},
        group="Population",
    )  # fmt: skip
    divisor: float = setting(
        3.0, "Free divisor", symbol="c", group="Divisor", low=0.0, low_open=True, high=1e7, typical=(1.0, 20.0),
        help="Divide Σ(x − x̄)² by any number.",
    )  # fmt: skip
    source: str = setting(
        "drawn", "Sample shown", choices={"drawn": "one of those drawn", "values": "your own values"}, group="Sample",
    )  # fmt: skip
    values: tuple[float, ...] = setting(
        CHAPTER, "Values", group="Sample", when=_own, help="Numbers separated by commas; n is how many there are.",
    )  # fmt: skip
    centre: float = setting(
        0.5, "Spread about", symbol="a", group="Sample", low=-1e6, high=1e6, typical=(-3.0, 3.0),
        help="Σ(x − a)² is smallest at a = x̄, so about the true mean it is never smaller.",
    )  # fmt: skip
    n: int = setting(
        5, "Sample size", symbol="n", group="How much data?", low=2, high=1_000_000, typical=(2, 50),
        when=lambda s: not _own(s), help="n narrows the picture.",
    )  # fmt: skip
    n_trials: int = setting(
        10_000, "Samples drawn", symbol="R", group="How much data?", low=1, high=1_000_000, typical=(1, 100_000),
        log=True, help="R fills the picture in; the theory curve stays.",
    )  # fmt: skip
    seed: int = setting(
        9, "Seed", group="How much data?", low=0, high=2**32 - 1, typical=(0, 100),
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip

    @property
    def size(self) -> int:
        """The number of observations in each sample."""
        return len(self.values) if _own(self) else self.n

    @property
    def divisors(self) -> tuple[float, float, float, float]:
        """n − 1, n, n + 1 and the free one."""
        n = float(self.size)
        return n - 1.0, n, n + 1.0, self.divisor

    def check_together(self) -> None:
        super().check_together()
        if _own(self) and len(self.values) < 2:
            raise SettingError("values", self.values, tr("at least two numbers"))
        if _own(self) and max(abs(value) for value in self.values) > 1e100:
            raise SettingError("values", self.values, tr("numbers of at most 1e100 in size"))
        if self.size * self.n_trials > _MOST_DRAWS:
            raise SettingError(
                "n_trials",
                self.n_trials,
                tr("at most {most_draws} at n = {size}", most_draws=_MOST_DRAWS // self.size, size=self.size),
            )


@dataclass(frozen=True, kw_only=True, eq=False)
class DivisorResult(Result):
    """Sums of squares `raw` (done,) of standard draws; times `scale`² and over a divisor they are the estimates.

    `sample` (n,) is the one shown, number `shown` of those drawn, from 0, or the user's own.
    `divisors`, `summaries`, `bias`, `spread`, `mse` stand in the order n − 1, n, n + 1, free. `curve_c` (m,) with
    `curve_bias2`, `curve_spread`, `curve_mse` (m,) are exact; nan where there is no such moment.
    """

    settings: DivisorSettings
    raw: Array
    scale: float
    done: int
    divisors: tuple[float, ...]
    theory: SquaresTheory
    law: Family
    title: str
    summaries: tuple[Mapping[str, float], ...]
    bias: tuple[float, ...]
    spread: tuple[float, ...]
    mse: tuple[float, ...]
    curve_c: Array
    curve_bias2: Array
    curve_spread: Array
    curve_mse: Array
    sample: Array
    shown: int
    kept: Kept
    scores: Mapping[str, float] = field(default_factory=dict)

    @property
    def factors(self) -> tuple[float, ...]:
        """What a standard sum of squares is multiplied by to be each estimate."""
        return tuple(self.scale**2 / c for c in self.divisors)

    def estimates(self, place: int, first: int = 0) -> Array:
        """Estimates (done − first,) of σ² with one of the divisors, from sample `first` on."""
        return self.factors[place] * self.raw[first : self.done]

    def density(self, place: int, t: Array) -> Array | None:
        """The exact density of one estimate at t (any shape), unit 1/x²; None unless the population is normal."""
        law = law_of(self.law, self.settings.size, self.divisors[place])
        return None if law is None else law.pdf(t)

    def parabola(self, a: Array) -> Array:
        """Σ(x − a)² of the sample shown, at each a."""
        return squares_about(self.sample, a)

    def columns(self) -> Mapping[str, Array]:
        return {
            "variance_n_minus_1": self.estimates(0),
            "divisor": self.curve_c,
            "bias_squared": self.curve_bias2,
            "variance": self.curve_spread,
            "mse": self.curve_mse,
            "sample": self.sample,
        }


def frames(settings: DivisorSettings) -> Iterator[DivisorResult]:
    """A frame after every ten milliseconds or so of drawing; at once where only σ or a divisor has changed."""
    law, n = family(settings), settings.size
    source = law.standard()
    key = ("divisor", source, n, settings.n_trials, settings.seed)
    runs = kept_run(key, source, (ESTIMATORS["variance_n"],), n=n, n_trials=settings.n_trials, seed=settings.seed)
    for kept, done in runs:
        yield _result(settings, law, kept, done)


def at(result: DivisorResult, step: int) -> DivisorResult:
    """The result as it stood after the first `step` samples."""
    step = min(max(1, step), result.done)
    return result if step == result.done else _result(result.settings, result.law, result.kept, step)


def with_sample(result: DivisorResult, index: int) -> DivisorResult:
    """The result with another of its samples shown, from 0; the user's own values stay."""
    s = result.settings
    if index == result.shown or s.source == "values":
        return result
    sample = sample_of_run(result.law, s.size, s.seed, index)
    return replace(result, sample=sample, shown=index, readouts={**result.readouts, **_of_sample(s, sample)})


def _result(settings: DivisorSettings, law: Family, kept: Kept, done: int) -> DivisorResult:
    n, theory = settings.size, SquaresTheory.of(law, settings.size)
    divisors = np.array(settings.divisors)
    rows = _rows(settings, law, kept, done, theory)
    bias, spread, mse = (
        tuple(values.tolist()) for values in (theory.bias(divisors), theory.spread(divisors), theory.mse(divisors))
    )
    c = _curve(settings, theory)
    sample = (
        np.array(settings.values) if settings.source == "values" else sample_of_run(law, n, settings.seed, done - 1)
    )
    with np.errstate(invalid="ignore"):
        curves = theory.bias(c) ** 2, theory.spread(c), theory.mse(c)
    return DivisorResult(
        settings=settings,
        readouts=_readouts(settings, theory, rows, (bias, spread, mse), sample, done),
        progress=done / settings.n_trials,
        steps=done,
        raw=n * kept.raw[:done, 0],
        scale=law.scale,
        done=done,
        divisors=settings.divisors,
        theory=theory,
        law=law,
        title=title(settings),
        summaries=rows,
        bias=bias,
        spread=spread,
        mse=mse,
        curve_c=c,
        curve_bias2=curves[0],
        curve_spread=curves[1],
        curve_mse=curves[2],
        sample=sample,
        shown=done - 1,
        kept=kept,
        scores=_scores(law, n, rows, theory, divisors, done),
    )


def _curve(settings: DivisorSettings, theory: SquaresTheory) -> Array:
    """Divisors (m,) around those of interest."""
    n = settings.size
    most = max(n + 1.0, settings.divisor, theory.best if math.isfinite(theory.best) else 0.0)
    least = min(n - 1.0, settings.divisor)
    return np.linspace(max(0.4 * least, 1e-3 * most), 1.25 * most, _CURVE_POINTS)


def _rows(
    settings: DivisorSettings, law: Family, kept: Kept, done: int, theory: SquaresTheory
) -> tuple[dict[str, float], ...]:
    """The empirical numbers of each divisor, nan where there is none."""
    n = settings.size
    found = []
    for c in settings.divisors:
        moments = kept.moments(done).transformed(0.0, n * law.scale**2 / c)
        row = next(summary(moments, theory.sigma2, ddof=0).rows())
        found.append({name: math.nan if value is None else value for name, value in row.items()})
    return tuple(found)


def _readouts(
    settings: DivisorSettings,
    theory: SquaresTheory,
    rows: tuple[Mapping[str, float], ...],
    exact: tuple[tuple[float, ...], tuple[float, ...], tuple[float, ...]],
    sample: Array,
    done: int,
) -> dict[str, Readout]:
    n = settings.size
    read: dict[str, Readout] = {
        **_of_sample(settings, sample),
        "ratio": (n - 1) / n,
        "divisor": list(settings.divisors),
        "sigma2": theory.sigma2,
        "mse_minimising_divisor": theory.best,
    }
    for name, values in zip(("bias", "variance", "mse"), exact, strict=True):
        read[f"exact_{name}"] = list(values)
        read[f"empirical_{name}"] = [row[name] for row in rows]
        read[f"empirical_{name}_mcse"] = [row[f"{name}_mcse"] for row in rows]
    read["c4"] = c4(n) if settings.population == "normal" else None
    read["replications"] = done
    return read


def _of_sample(settings: DivisorSettings, sample: Array) -> dict[str, Readout]:
    """What is read of the sample shown."""
    n, squares = settings.size, float(squares_about(sample, sample.mean()))
    return {
        "variance_n": squares / n,
        "variance_n_minus_1": squares / (n - 1),
        "squares_about_mean": squares,
        "squares_about_a": float(squares_about(sample, settings.centre)),
    }


def _scores(
    law: Family, n: int, rows: tuple[Mapping[str, float], ...], theory: SquaresTheory, divisors: Array, done: int
) -> dict[str, float]:
    """How many standard errors the empirical numbers lie off theory, where R is enough to tell."""
    tails = excess("variance_n", law, n)
    exact = {
        "bias": theory.bias(divisors),
        # One sample has no spread, be it to hold against an infinite one.
        "variance": theory.spread(divisors) * ((done - 1) / done or math.nan),
        "mse": theory.mse(divisors),
    }
    scores: dict[str, float] = {}
    for name, values in exact.items():
        trusted = (mean_trusted if name == "bias" else scatter_trusted)(tails, done)
        for place, value in enumerate(values.tolist()):
            error = rows[place][f"{name}_mcse"]
            if trusted and math.isfinite(value) and error > 1e-13 * abs(value):
                label = "MSE" if name == "mse" else tr(name)
                scores[tr("{label} over {divisor}", label=label, divisor=NAMES[place])] = (
                    abs(rows[place][name] - value) / error
                )
    return scores


def with_data(s: DivisorSettings, columns: Mapping[str, Array]) -> DivisorSettings:
    """The settings with the first of a file's columns as the sample shown."""
    return s.with_values(source="values", values=tuple(next(iter(columns.values())).tolist()))


def present_data(s: DivisorSettings) -> Mapping[str, Array]:
    """The sample shown when all are drawn."""
    x = np.array(s.values) if _own(s) else sample_of_run(family(s), s.size, s.seed, s.n_trials - 1)
    return {"values": x}


CONCEPT = Concept(
    id="divisor",
    group="I",
    settings=DivisorSettings,
    frames=frames,
    at=at,
    with_data=with_data,
    own=OwnData(read=present_data, group=mark("Sample")),
    readouts=(
        "variance_n", "variance_n_minus_1", "ratio", "divisor", "sigma2", "mse_minimising_divisor", "exact_bias",
        "empirical_bias", "empirical_bias_mcse", "exact_variance", "empirical_variance", "empirical_variance_mcse",
        "exact_mse", "empirical_mse", "empirical_mse_mcse", "c4", "squares_about_mean", "squares_about_a",
        "replications",
    ),
    presets={
        "chapter": {"source": "values", "values": CHAPTER, "mu": 2.6, "sigma": 0.35, "centre": 3.0, "divisor": 9.0},
        "two-observations": {"n": 2, "divisor": 1.0},
        "normal": {"n": 10, "divisor": 11.0},
        "heavy-tails": {"population": "laplace", "n": 10, "divisor": 14.0},
        "light-tails": {"population": "uniform", "n": 10, "divisor": 9.0},
        "skewed": {"population": "exponential", "n": 10, "divisor": 16.0},
        "much-data": {"n": 100, "divisor": 50.0},
    },
)  # fmt: skip

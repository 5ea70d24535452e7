"""Which parameter makes the data most probable? A model's density at the data, read as a function of its parameter."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from engine import datasets, optimise
from engine.concept import Array, Concept, OwnData, Result
from engine.likelihood import Product, running_product
from engine.likelihood.study import Relief, Study
from engine.likelihood_climb import climb
from engine.likelihood_figure import curve, density_axis, law_exists
from engine.likelihood_notes import READOUTS, climb_readouts, readouts
from engine.likelihood_sample import Sample, compared, comparison_loads, relief, sample, takes_long, unfitted
from engine.likelihood_settings import SHIPPED, LikelihoodSettings, given

# Observations up to which each has a stick of its own; equal counts would lie too close.
MOST_STICKS, MOST_EQUAL_STICKS = 400, 120


@dataclass(frozen=True, kw_only=True, eq=False)
class LikelihoodResult(Result):
    """`x` (n,) the observations; `log_likelihood` and `score` at θ; `product` the densities multiplied outright.

    `density_x`, `density`, `density_best` (m,): the law at θ and at the MLE, masses at whole numbers where it is
    discrete; `sticks` (n,) the densities of the observations, empty for too many. `curve_x`, `curve` the
    log-likelihood of one parameter, `relief` that of two. `path` is the climb, `step` how far it is shown.
    """

    settings: LikelihoodSettings
    x: Array
    sample: Sample
    log_likelihood: float
    score: tuple[float, ...]
    product: Product
    density_x: Array
    density: Array
    density_best: Array
    sticks: Array
    curve_x: Array
    curve: Array
    relief: Relief | None = None
    path: optimise.Path | None = None
    step: int = 0

    @property
    def study(self) -> Study | None:
        return self.sample.study

    @property
    def estimate(self) -> tuple[float, ...] | None:
        return None if self.study is None else self.study.estimate

    def log(self, *theta: Array | float) -> Array:
        """log L anywhere, for a curve over whatever axis there is; −inf without data."""
        if self.study is None:
            return np.full(np.shape(theta[0]), -np.inf)
        return self.study.likelihood.log(*theta)

    def columns(self) -> Mapping[str, Array]:
        names = ("density_x", "density", "density_best")
        found = {"x": self.x, "density_of_x": self.sticks, **{name: getattr(self, name) for name in names}}
        if self.relief is not None:
            first, second = (parameter.name for parameter in self.settings.model.parameters)
            found |= {first: self.relief.first, f"profile_{first}": self.relief.profiles[0]}
            found |= {second: self.relief.second, f"profile_{second}": self.relief.profiles[1]}
        else:
            found |= {"theta": self.curve_x, "log_likelihood": self.curve}
        if self.path is not None:
            found["climb_log_likelihood"] = self.path.values
        return found


def frames(settings: LikelihoodSettings) -> Iterator[LikelihoodResult]:
    """One frame, exact; before it what is there where the maximum, or SciPy's beside it, takes its time."""
    if takes_long(settings):
        yield _answer(settings, unfitted(settings), 0.0)
    elif comparison_loads(settings):
        yield _answer(settings, sample(settings), 0.5, early=True)
    yield _answer(settings, compared(settings), 1.0)


def _answer(settings: LikelihoodSettings, found: Sample, progress: float, *, early: bool = False) -> LikelihoodResult:
    law = settings.model.law(settings.point, settings.known)
    x, study = found.x, found.study
    log_likelihood = float(study.likelihood.log(*settings.point)) if study else math.nan
    if study is None and x.size:
        log_likelihood = float(law.logpdf(x).sum())
    score = tuple(float(value) for value in study.likelihood.score(*settings.point)) if study else ()
    product = running_product(x, law.pdf, log_likelihood)
    density_x = density_axis(law, found.x_span)
    curve_x, heights = curve(settings, study)
    path = climb(settings, study)
    steps = path.steps if path is not None else 0
    most = MOST_EQUAL_STICKS if law.discrete else MOST_STICKS
    return LikelihoodResult(
        settings=settings, progress=progress, early=early,
        readouts=readouts(settings, found, log_likelihood, score, product, path),
        steps=steps, step=steps, notes=found.refused, x=found.x.view(), sample=found,
        log_likelihood=log_likelihood, score=score, product=product, path=path,
        density_x=density_x, density=law.pdf(density_x), density_best=_best_density(settings, study, density_x),
        sticks=law.pdf(x) if x.size <= most else np.empty(0),
        curve_x=curve_x, curve=heights, relief=relief(settings, study),
    )  # fmt: skip


def _best_density(settings: LikelihoodSettings, study: Study | None, x: Array) -> Array:
    """The law at the MLE, where there is one and it is a law."""
    if study is None or study.estimate is None or not law_exists(study):
        return np.empty(0)
    return settings.model.law(study.estimate, settings.known).pdf(x)


def at(result: LikelihoodResult, step: int) -> LikelihoodResult:
    """The result as it stood after `step` steps of the climb."""
    if result.path is None:
        return result
    step = min(max(1, step), result.path.steps)
    found = {**result.readouts, **climb_readouts(result.path, step)}
    return dataclasses.replace(result, step=step, readouts=found)


def with_data(s: LikelihoodSettings, columns: Mapping[str, Array]) -> LikelihoodSettings:
    """The settings with the first of a file's columns as the data."""
    values = tuple(next(iter(columns.values())).tolist())
    # Going by way of no data makes θ start anew, also where the data were a file's before.
    return dataclasses.replace(s, source="drawn").with_values(source="values", values=values)


def edited_data(s: LikelihoodSettings, columns: Mapping[str, Array]) -> LikelihoodSettings:
    """Other values at the same θ."""
    return s.with_values(source="values", values=tuple(next(iter(columns.values())).tolist()))


_TWO_TOPS = (-4.2, -3.1, -2.6, 4.4, 5.3)

CONCEPT = Concept(
    id="likelihood",
    group="II",
    settings=LikelihoodSettings,
    frames=frames,
    at=at,
    with_data=with_data,
    own=OwnData(read=lambda s: {"values": given(s)}, edit=edited_data),
    readouts=READOUTS,
    presets={
        "chapter": {"family": "normal", "true_theta": 3.5, "true_theta2": 1.44, "theta": 3.45, "theta2": 1.5,
                    "n": 1000, "seed": 42, "generator": "legacy"},
        "chapter-bernoulli": {"family": "bernoulli", "true_theta": 0.7, "theta": 0.6, "n": 100, "seed": 42,
                              "generator": "legacy"},
        "underflow": {"family": "normal_mean", "n": 1000, "true_theta": 0.0, "theta": 0.05},
        "newton": {"family": "exponential", "theta": 1.25, "climb": "newton"},
        "gradient-in-two": {"family": "gamma", "n": 40, "theta": 3.5, "theta2": 1.0, "climb": "gradient", "rate": 1.2,
                            "max_steps": 200},
        "newton-in-two": {"family": "gamma", "n": 40, "theta": 3.5, "theta2": 1.0, "climb": "newton"},
        "several-tops": {"family": "cauchy", "source": "values", "values": _TWO_TOPS, "known_sigma": 1.0, "theta": 3.0},
        "no-root": {"family": "uniform_theta", "n": 15},
        "kink": {"family": "laplace", "n": 9},
        "border": {"family": "bernoulli", "source": "values", "values": (0.0,) * 8, "theta": 0.2},
        "light": {"family": "normal", "source": "dataset", "dataset": "michelson"},
        "light-robust": {"family": "student_t_scale", "source": "dataset", "dataset": "newcomb"},
        "horse-kicks": {"family": "poisson", "source": "dataset", "dataset": "horse_kicks"},
        "alpha-particles": {"family": "poisson", "source": "dataset", "dataset": "rutherford_geiger"},
        "no-maximum": {"family": "negative_binomial", "source": "dataset", "dataset": "rutherford_geiger"},
        "geyser": {"family": "weibull", "source": "dataset", "dataset": "old_faithful_waiting"},
        "heights": {"family": "normal", "source": "dataset", "dataset": "galton_child"},
    },
    sources=tuple(f"{SHIPPED[name]}: {datasets.DATASETS[name].source}" for name in SHIPPED),
)  # fmt: skip

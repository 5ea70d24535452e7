"""Which parameter makes the data most probable? A model's density at the data, read as a function of its parameter."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np

from engine import datasets, optimise
from engine.concept import Array, Concept, Readout, Result
from engine.families import Family
from engine.likelihood import Product, running_product
from engine.likelihood.models import MODELS, Model
from engine.likelihood.samples import drawn, drawn_by_legacy, sift
from engine.likelihood.study import Relief, Study
from engine.settings import SettingError, Settings, setting

SOURCES = {"drawn": "drawn from the model", "dataset": "a real data set", "values": "your own values"}
SHIPPED = {name: data.title for name, data in datasets.DATASETS.items() if len(data.columns) == 1}
CLIMBS = {"none": "nothing", "gradient": "gradient ascent", "newton": "Newton's method"}
CURVE = 401
MOST_STICKS = 400


def _drawn(s: LikelihoodSettings) -> bool:
    return s.source == "drawn"


def _knows(name: str):  # type: ignore[no-untyped-def]
    return lambda s: name in s.model.known


@dataclass(frozen=True, kw_only=True)
class LikelihoodSettings(Settings):
    family: str = setting("exponential", "Family", choices={m.name: m.title for m in MODELS.values()}, group="Family")
    theta: float = setting(
        0.95, "Parameter", symbol="θ", group="Family", low=-1e12, high=1e12, typical=(0.05, 3.0), role="likelihood",
        help="Where the likelihood is looked at; the first parameter that the family's name gives.",
    )  # fmt: skip
    theta2: float = setting(
        0.5, "Second parameter", symbol="θ_2", group="Family", low=-1e12, high=1e12, typical=(0.05, 3.0),
        when=lambda s: s.model.two, role="likelihood",
    )  # fmt: skip
    known_sigma: float = setting(
        1.0, "Known scale", symbol="σ", group="Family", low=0.0, low_open=True, high=1e12, typical=(0.1, 5.0),
        when=_knows("known_sigma"), help="σ of the normal, b of the Laplace, γ of the Cauchy, σ of the Student law.",
    )  # fmt: skip
    known_mu: float = setting(
        0.0, "Known mean", symbol="μ", group="Family", low=-1e12, high=1e12, typical=(-5.0, 5.0),
        when=_knows("known_mu"),
    )  # fmt: skip
    nu: float = setting(
        3.0, "Degrees of freedom", symbol="ν", group="Family", low=0.5, high=1e6, typical=(1.0, 30.0),
        when=_knows("nu"),
    )  # fmt: skip
    xm: float = setting(
        1.0, "Known smallest value", symbol="x_m", group="Family", low=0.0, low_open=True, high=1e12,
        typical=(0.1, 5.0), when=_knows("xm"),
    )  # fmt: skip
    source: str = setting("drawn", "Data", choices=SOURCES, group="Data")
    dataset: str = setting(
        "michelson", "Column", choices=SHIPPED, group="Data", when=lambda s: s.source == "dataset",
    )  # fmt: skip
    values: tuple[float, ...] = setting(
        (), "Values", group="Data", when=lambda s: s.source == "values",
        help="Numbers separated by commas. In the picture: drag one, double-click to add one, Delete to remove it.",
    )  # fmt: skip
    true_theta: float = setting(
        0.6, "True parameter", symbol="θ_0", group="Data", low=-1e12, high=1e12, typical=(0.05, 3.0), when=_drawn,
    )  # fmt: skip
    true_theta2: float = setting(
        0.5, "True second parameter", symbol="θ_{02}", group="Data", low=-1e12, high=1e12, typical=(0.05, 3.0),
        when=lambda s: s.source == "drawn" and s.model.two,
    )  # fmt: skip
    n: int = setting(
        12, "Sample size", symbol="n", group="Data", low=1, high=1_000_000, typical=(1, 1000), log=True, when=_drawn,
        help="More data make the curve steeper: its width goes down with √n.",
    )  # fmt: skip
    seed: int = setting(
        5, "Seed", group="Data", low=0, high=2**32 - 1, typical=(0, 100), when=_drawn,
        help="Same seed and settings, same data, on every machine.",
    )  # fmt: skip
    generator: str = setting(
        "own", "Generator", choices={"own": "the program's", "legacy": "NumPy's legacy one"}, group="Data", more=True,
        when=_drawn, help="The legacy one draws what np.random.seed(seed) and np.random.normal(…) give.",
    )  # fmt: skip
    climb: str = setting("none", "Climb by", choices=CLIMBS, group="Climb")
    rate: float = setting(
        0.3, "Learning rate", symbol="η", group="Climb", low=0.0, low_open=True, high=100.0, typical=(0.02, 3.0),
        log=True, when=lambda s: s.climb == "gradient",
        help="In units of 1 / (largest curvature at the top): it converges below 2, at 1 fastest near the top.",
    )  # fmt: skip
    max_steps: int = setting(
        60, "Steps at most", group="Climb", low=1, high=5000, typical=(1, 500), log=True, more=True,
        when=lambda s: s.climb != "none",
    )  # fmt: skip

    @property
    def model(self) -> Model:
        return MODELS[self.family]

    @property
    def point(self) -> tuple[float, ...]:
        """θ as the model has it, one number or two."""
        return (self.theta, self.theta2) if self.model.two else (self.theta,)

    @property
    def truth(self) -> tuple[float, ...]:
        return (self.true_theta, self.true_theta2) if self.model.two else (self.true_theta,)

    @property
    def known(self) -> dict[str, float]:
        return {"known_sigma": self.known_sigma, "known_mu": self.known_mu, "nu": self.nu, "xm": self.xm}

    def check_together(self) -> None:
        named = [(("theta", "theta2"), self.point)]
        if self.source == "drawn":
            named.append((("true_theta", "true_theta2"), self.truth))
        for names, values in named:
            for name, value, parameter in zip(names, values, self.model.parameters, strict=False):
                if not parameter.contains(value):
                    raise SettingError(name, value, f"{parameter.words()} ({parameter.symbol} of {self.family})")
            try:
                self.model.law(values, self.known)
            except ValueError as error:
                raise SettingError.quoting(names[0], ", ".join(f"{value:g}" for value in values), error) from None

    def with_values(self, **values: object) -> Self:
        """As for any settings; with another family or other data θ starts where that has something to show.

        What is given beside them is kept: only parameters that are not named take the new family's own start.
        """
        renewed = {name: values[name] for name in ("family", "source", "dataset") if name in values}
        if all(getattr(self, name) == value for name, value in renewed.items()):
            return super().with_values(**values)
        model = MODELS.get(str(values.get("family", self.family)))
        if model is None:
            return super().with_values(**values)
        own = dict(zip(("theta", "theta2"), model.start, strict=False))
        own |= dict(zip(("true_theta", "true_theta2"), model.truth, strict=False))
        if "family" not in renewed or renewed["family"] == self.family:
            own = {}
        made = super().with_values(**{**own, **values})
        fitted = {name: value for name, value in _near(made).items() if name not in values}
        return Settings.with_values(made, **fitted)


def _near(s: LikelihoodSettings) -> dict[str, float]:
    """Round values near the data for what is known and for θ, where the data are not drawn from the model."""
    if s.source == "drawn":
        return {}
    x, _ = sift(s.model, given(s), {**s.known, "xm": 1e-300})
    if not x.size:
        return {}
    found: dict[str, float] = {}
    if "known_sigma" in s.model.known:
        spread = float(np.median(np.abs(x - np.median(x)))) * 1.4826 or float(x.std())
        found["known_sigma"] = _figures(spread) if spread > 0 else s.known_sigma
    if "known_mu" in s.model.known:
        found["known_mu"] = _figures(float(x.mean()), 4)
    if "xm" in s.model.known:
        found["xm"] = _figures_down(float(x.min()))
    study = Study.of(s.model.likelihood(x, {**s.known, **found}))
    if study.estimate is not None:
        errors = np.abs(study.estimate) / 10 if study.errors is None else study.errors
        for name, value, error, parameter in zip(("theta", "theta2"), study.estimate, errors, s.model.parameters,
                                                 strict=False):  # fmt: skip
            beside = _beside(value, float(error)) if error > 0 else math.nan
            if parameter.contains(beside):
                found[name] = beside
    return found


def _beside(value: float, error: float) -> float:
    """A round number some one and a half standard errors above a value."""
    step = 10.0 ** math.floor(math.log10(error))
    return float(f"{round((value + 1.5 * error) / step) * step:.12g}")


def _figures(value: float, figures: int = 2) -> float:
    return float(f"{value:.{figures}g}")


def _figures_down(value: float) -> float:
    """The value cut to two figures, so that it stays at or below it."""
    step = 10.0 ** (math.floor(math.log10(value)) - 1)
    return float(f"{math.floor(value / step) * step:.2g}")


# -- the data ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Sample:
    """The observations that count (n,), words for the rows refused, their study (None without any), SciPy's fit."""

    x: Array
    refused: tuple[str, ...]
    study: Study | None
    scipy_fit: tuple[float, float] | None
    x_span: tuple[float, float]


def given(s: LikelihoodSettings) -> Array:
    """All observations, whether the model allows them or not."""
    if s.source == "dataset":
        return datasets.values(s.dataset)
    if s.source == "values":
        return np.array(s.values, dtype=np.float64)
    law = s.model.law(s.truth, s.known)
    return drawn_by_legacy(law, s.n, s.seed) if s.generator == "legacy" else drawn(law, s.n, s.seed)


def sample(s: LikelihoodSettings) -> Sample:
    """The sample behind settings; θ and the climb do not matter to it, so that their drags find it ready."""
    return _sample(s, _key(s))


def _key(s: LikelihoodSettings) -> tuple[object, ...]:
    source: tuple[object, ...] = (s.dataset,) if s.source == "dataset" else (s.values,)
    if s.source == "drawn":
        source = (*s.truth, s.n, s.seed, s.generator)
    return (s.family, s.source, *source, *(value for name, value in s.known.items() if name in s.model.known))


_SAMPLES: dict[tuple[object, ...], Sample] = {}


def _sample(s: LikelihoodSettings, key: tuple[object, ...]) -> Sample:
    found = _SAMPLES.get(key)
    if found is None:
        x, refused = sift(s.model, given(s), s.known)
        study = Study.of(s.model.likelihood(x, s.known)) if x.size else None
        found = Sample(x, refused, study, _scipy_fit(s, x), _x_span(s, x, study))
        # Pictures of four samples are enough to go back and forth between; large ones are not for hoarding.
        while len(_SAMPLES) >= 4:
            _SAMPLES.pop(next(iter(_SAMPLES)), None)
        _SAMPLES[key] = found
    return found


def _scipy_fit(s: LikelihoodSettings, x: Array) -> tuple[float, float] | None:
    if s.family != "normal" or not x.size:
        return None
    from scipy.stats import norm

    mu, sigma = norm.fit(x)
    return float(mu), float(sigma)


def _x_span(s: LikelihoodSettings, x: Array, study: Study | None) -> tuple[float, float]:
    """The values to show: the data, and where the fitted law lies; of many heavy-tailed data the middle 96 %."""
    estimate = study.estimate if study is not None else None
    try:
        law = s.model.law(estimate or s.point, s.known)
    except ValueError:
        law = s.model.law(s.point, s.known)
    heavy = not math.isfinite(law.variance())
    low, high = (float(law.icdf(q)) for q in ((0.03, 0.97) if heavy else (0.005, 0.995)))
    if x.size:
        ends = np.quantile(x, (0.02, 0.98)) if heavy and x.size > 50 else np.array([x.min(), x.max()])
        low, high = min(low, float(ends[0])), max(high, float(ends[1]))
    if law.discrete:
        return low - 0.6, max(high, low + 1) + 0.6
    room = 0.04 * (high - low)
    floor, ceiling = s.model.family.sample_space.low, s.model.family.sample_space.high
    return max(low - room, floor) if low > floor else floor, min(high + room, ceiling) if high < ceiling else ceiling


# -- the hand ----------------------------------------------------------------------------------------------------------


def moved_observation(s: LikelihoodSettings, index: int, value: float) -> LikelihoodSettings:
    """The settings with one observation elsewhere; `index` counts those that the model allows."""
    x = given(s).copy()
    x[_place(s, x, index)] = value
    return _own(s, x)


def added_observation(s: LikelihoodSettings, value: float) -> LikelihoodSettings:
    return _own(s, np.append(given(s), value))


def removed_observation(s: LikelihoodSettings, index: int) -> LikelihoodSettings:
    x = given(s)
    return _own(s, np.delete(x, _place(s, x, index)))


def _place(s: LikelihoodSettings, x: Array, index: int) -> int:
    return int(np.flatnonzero(s.model.possible(x, s.known))[index])


def _own(s: LikelihoodSettings, x: Array) -> LikelihoodSettings:
    """The same θ with these values typed: a hand that moves an observation moves nothing else."""
    return dataclasses.replace(s, source="values", values=tuple(x.tolist()))


def nearest_possible(s: LikelihoodSettings, value: float, step: float) -> float:
    """The value rounded to a multiple of `step` (to a whole number for counts) that the model allows."""
    space = s.model.family.sample_space
    step = 1.0 if s.model.family.discrete else step
    low = max(space.low, s.xm) if "xm" in s.model.known else space.low
    value = round(value / step) * step
    if value < low or (space.low_open and value <= low):
        value = low if not space.low_open or "xm" in s.model.known else low + step
    if value > space.high or (space.high_open and value >= space.high):
        value = space.high - (step if space.high_open else 0.0)
    return float(f"{value:.12g}")


# -- every density at once ---------------------------------------------------------------------------------------------


def laws(s: LikelihoodSettings, theta: Array) -> list[Family]:
    """The law at each value of the first parameter, a second one as it is."""
    return [s.model.law((float(value), *s.point[1:]), s.known) for value in theta]


def density_map(s: LikelihoodSettings, theta: Array, x: Array) -> Array:
    """(len(x), len(theta)) values p(x|θ): a column is a density over x, a row the likelihood of one observation."""
    return np.column_stack([law.pdf(x) for law in laws(s, theta)])


def column_sum(law: Family, low: float, high: float) -> float:
    """How much of the law lies from low to high: all of it where that is everything."""
    below = low - 1.0 if law.discrete else low
    return float(law.cdf(high) - (law.cdf(math.ceil(below) if law.discrete else below)))


def row_area(theta: Array, likelihood: Array) -> float:
    """The area under a likelihood over the θ shown, by Simpson's rule on an even grid of an odd number of points."""
    from scipy.integrate import simpson

    return float(simpson(likelihood, x=theta))


# -- the answer --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, eq=False)
class LikelihoodResult(Result):
    """`x` (n,) the observations; `log_likelihood` and `score` at θ; `product` the densities multiplied outright.

    `density_x`, `density`, `density_best` (m,): the law at θ and at the MLE, masses at whole numbers where it is
    discrete; `sticks` (n,) the densities of the observations, empty for more than MOST_STICKS. `curve_x`, `curve` the
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
    """One frame: everything here is exact."""
    found = sample(settings)
    law = settings.model.law(settings.point, settings.known)
    x, study = found.x, found.study
    log_likelihood = float(study.likelihood.log(*settings.point)) if study else math.nan
    score = tuple(float(value) for value in study.likelihood.score(*settings.point)) if study else ()
    product = running_product(x, law.pdf, log_likelihood)
    density_x = density_axis(law, found.x_span)
    best = settings.model.law(study.estimate, settings.known) if study and study.estimate and _has_law(study) else None
    curve_x, curve = _curve(settings, study)
    path = climb(settings, study)
    yield _result(
        settings, found, log_likelihood, score, product, path,
        density_x=density_x, density=law.pdf(density_x),
        density_best=best.pdf(density_x) if best else np.empty(0),
        sticks=law.pdf(x) if x.size <= MOST_STICKS else np.empty(0),
        curve_x=curve_x, curve=curve,
        relief=_relief(settings, study),
    )  # fmt: skip


def _has_law(study: Study) -> bool:
    """Whether the law exists at the estimate: a geometric with p = 1 does, a Poisson with λ = 0 too."""
    try:
        study.likelihood.law(*(study.estimate or ()))
    except ValueError:
        return False
    return True


def density_axis(law: Family, span: tuple[float, float]) -> Array:
    """Where a density is drawn: whole numbers for a discrete law, else points that include the ends of its support."""
    low, high = span
    if law.discrete:
        first, last = math.ceil(max(low, law.support()[0])), math.floor(high)
        return np.unique(np.round(np.linspace(first, last, min(last - first + 1, 2000))))
    # An axis may reach a little further than the span that it was fitted to.
    least, most = law.support()
    low, high = max(low - 0.1 * (high - low), min(low, least)), min(high + 0.1 * (high - low), max(high, most))
    grid = np.linspace(low, high, CURVE)
    ends = [end for end in law.support() if low < end < high]
    return np.unique(
        np.concatenate([grid, *[np.array([np.nextafter(e, -np.inf), e, np.nextafter(e, np.inf)]) for e in ends]])
    )


def _curve(settings: LikelihoodSettings, study: Study | None) -> tuple[Array, Array]:
    if study is None or settings.model.two:
        return np.empty(0), np.empty(0)
    at = np.linspace(*study.span(settings.theta), CURVE)
    if study.estimate is not None:
        at = np.union1d(at, study.estimate)
    return at, study.likelihood.log(at)


_RELIEFS: dict[tuple[object, ...], Relief] = {}


def _relief(settings: LikelihoodSettings, study: Study | None) -> Relief | None:
    if study is None or not settings.model.two:
        return None
    key = (*_key(settings), *(() if study.estimate is not None else settings.point))
    found = _RELIEFS.get(key)
    if found is None:
        found = Relief.of(study, settings.point)
        while len(_RELIEFS) >= 4:
            _RELIEFS.pop(next(iter(_RELIEFS)), None)
        _RELIEFS[key] = found
    return found


# -- the climb ---------------------------------------------------------------------------------------------------------


def climb(settings: LikelihoodSettings, study: Study | None) -> optimise.Path | None:
    """The whole path from θ; None where nothing climbs."""
    if settings.climb == "none" or study is None or not math.isfinite(float(study.likelihood.log(*settings.point))):
        return None
    start = np.array(settings.point)
    if settings.climb == "newton":
        return optimise.newton(_objective(study, settings.model), start, most=settings.max_steps)
    rate = settings.rate * _unit_rate(study, settings.point)
    return optimise.gradient_ascent(_objective(study, settings.model), start, rate=rate, most=settings.max_steps)


def _objective(study: Study, model: Model) -> optimise.Objective:
    def objective(point: Array) -> tuple[float, Array, Array]:
        inside = all(p.contains(value) for p, value in zip(model.parameters, point, strict=True))
        if not inside:
            return -math.inf, np.full(point.shape, np.nan), np.full((point.size, point.size), np.nan)
        theta = point.tolist()
        likelihood = study.likelihood
        slope = np.array([float(value) for value in likelihood.score(*theta)])
        return float(likelihood.log(*theta)), slope, -likelihood.information(*theta)

    return objective


def _unit_rate(study: Study, theta: tuple[float, ...]) -> float:
    """1 / (largest curvature at the top); without one, of the Fisher information, or of a unit step."""
    for information in (study.observed, study.fisher):
        if information is not None and np.isfinite(information).all():
            largest = float(np.linalg.eigvalsh(information).max())
            if largest > 0:
                return 1.0 / largest
    slope = max(abs(float(value)) for value in study.likelihood.score(*theta))
    return 0.1 * max(abs(theta[0]), 1e-3) / slope if slope > 0 else 1.0


def at(result: LikelihoodResult, step: int) -> LikelihoodResult:
    """The result as it stood after `step` steps of the climb."""
    if result.path is None:
        return result
    step = min(max(1, step), result.path.steps)
    readouts = {**result.readouts, **_climb_readouts(result.path, step)}
    return dataclasses.replace(result, step=step, readouts=readouts)


# -- read-outs ---------------------------------------------------------------------------------------------------------


def _single(values: tuple[float, ...] | Array | None) -> Readout:
    """One parameter as a number, two as a list."""
    if values is None:
        return None
    listed = [float(value) for value in values]
    return listed[0] if len(listed) == 1 else listed


def _matrix(values: Array | None) -> Readout:
    if values is None:
        return None
    return float(values[0, 0]) if values.shape == (1, 1) else values.tolist()


def _climb_readouts(path: optimise.Path | None, step: int) -> dict[str, Readout]:
    return {
        "climb_steps": None if path is None else step,
        "climb_theta": None if path is None else _single(path.points[step]),
        "climb_log_likelihood": None if path is None else float(path.values[step]),
        "climb_converged": None if path is None else path.converged and step == path.steps,
    }


def _normal_readouts(s: LikelihoodSettings, found: Sample) -> dict[str, Readout]:
    names = ("mle_mu", "mle_sigma2", "unbiased_sigma2", "scipy_mu", "scipy_sigma")
    if found.scipy_fit is None:
        return dict.fromkeys(names)
    x = found.x
    unbiased = float(x.var(ddof=1)) if x.size > 1 else None
    values = (float(x.mean()), float(x.var()), unbiased, *found.scipy_fit)
    return dict(zip(names, values, strict=True))


def _result(s: LikelihoodSettings, found: Sample, log_likelihood: float, score: tuple[float, ...], product: Product,
            path: optimise.Path | None, **drawing: Array | Relief | None) -> LikelihoodResult:  # fmt: skip
    study, n = found.study, found.x.size
    steps = path.steps if path is not None else 0
    readouts: dict[str, Readout] = {
        "theta": _single(s.point),
        "likelihood": product.value if n else None,
        "log_likelihood": log_likelihood,
        "nll_mean": -log_likelihood / n if n else None,
        "score": _single(score) if n else None,
        "mle": _single(study.maximum.theta) if study else None,
        "mle_standard_error": _single(study.errors) if study else None,
        "mle_log_likelihood": study.top if study else None,
        "observed_information": _matrix(study.observed) if study else None,
        "fisher_information": _matrix(study.fisher) if study else None,
        "underflow": product.gone is not None,
        "underflow_after": product.gone,
        "log10_likelihood": product.exponent if n else None,
        "n": n,
        "other_maxima": study.maximum.others[:, 0].tolist() if study and study.maximum.others is not None else [],
        "remark": study.maximum.words if study else "There are no observations.",
        "refused": list(found.refused),
        **_normal_readouts(s, found),
        **_climb_readouts(path, steps),
    }
    return LikelihoodResult(
        settings=s, readouts=readouts, steps=steps, notes=found.refused, x=found.x.view(), sample=found,
        log_likelihood=log_likelihood, score=score, product=product, path=path, step=steps, **drawing,  # type: ignore[arg-type]
    )  # fmt: skip


def with_data(s: LikelihoodSettings, columns: Mapping[str, Array]) -> LikelihoodSettings:
    """The settings with the first of a file's columns as the data."""
    values = tuple(next(iter(columns.values())).tolist())
    # Going by way of no data makes θ start anew, also where the data were a file's before.
    return dataclasses.replace(s, source="drawn").with_values(source="values", values=values)


READOUTS = (
    "theta", "likelihood", "log_likelihood", "nll_mean", "score", "mle", "mle_standard_error", "mle_log_likelihood",
    "observed_information", "fisher_information", "underflow", "underflow_after", "log10_likelihood", "n",
    "other_maxima", "remark", "refused", "mle_mu", "mle_sigma2", "unbiased_sigma2", "scipy_mu", "scipy_sigma",
    "climb_steps", "climb_theta", "climb_log_likelihood", "climb_converged",
)  # fmt: skip
_TWO_TOPS = (-4.2, -3.1, -2.6, 4.4, 5.3)

CONCEPT = Concept(
    id="likelihood",
    group="II",
    settings=LikelihoodSettings,
    frames=frames,
    at=at,
    with_data=with_data,
    readouts=READOUTS,
    presets={
        "chapter": {"family": "normal", "true_theta": 3.5, "true_theta2": 1.44, "theta": 3.45, "theta2": 1.5,
                    "n": 1000, "seed": 42, "generator": "legacy"},
        "chapter-bernoulli": {"family": "bernoulli", "true_theta": 0.7, "theta": 0.6, "n": 100, "seed": 42,
                              "generator": "legacy"},
        "underflow": {"family": "normal_mean", "n": 1000, "true_theta": 0.0, "theta": 0.05},
        "newton": {"family": "exponential", "theta": 1.25, "climb": "newton"},
        "gradient-in-two": {"family": "gamma", "n": 40, "theta": 4.5, "theta2": 0.4, "climb": "gradient", "rate": 1.2},
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

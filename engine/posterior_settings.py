"""What may be set of `posterior`: a model, a prior, the data; and the observations that come of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from engine import datasets
from engine.families import Beta, Gamma, Laplace, Normal, Poisson, StudentT
from engine.reparametrised import IDENTITY, LOG, LOGIT, Scale
from engine.settings import SettingError, Settings, setting
from engine.streams import stream
from engine.words import mark, tr

Array = NDArray[np.float64]
Prior = Beta | Gamma | Normal | Laplace | StudentT

MODELS = {
    "bernoulli": mark("Bernoulli: heads or tails"),
    "poisson": mark("Poisson: counts"),
    "normal": mark("normal, σ known"),
}
PRIORS = {"normal": mark("normal"), "laplace": mark("Laplace"), "student_t": mark("Student t")}
SOURCES = {"drawn": mark("drawn at random"), "typed": mark("typed below"), "shipped": mark("real")}
SCALES = {"natural": mark("the parameter itself"), "link": mark("its log-odds or logarithm")}
SHIPPED: Mapping[str, Mapping[str, str]] = {
    "bernoulli": {"horse_kicks": mark("Corps-years with a death by horse kick")},
    "poisson": {
        "horse_kicks": mark("Deaths by horse kick"),
        "rutherford_geiger": mark("Alpha particles of polonium"),
    },
    "normal": {
        name: each.title
        for name, each in datasets.DATASETS.items()
        if len(each.columns) == 1 and name not in ("horse_kicks", "rutherford_geiger")
    },
}


def _is(model: str) -> Callable[[PosteriorSettings], bool]:
    return lambda s: s.model == model


def _ships(model: str) -> Callable[[PosteriorSettings], bool]:
    return lambda s: s.model == model and s.source == "shipped"


def _draws(model: str) -> Callable[[PosteriorSettings], bool]:
    return lambda s: s.model == model and s.source == "drawn"


def _drawn(s: PosteriorSettings) -> bool:
    return s.source == "drawn"


@dataclass(frozen=True, kw_only=True)
class PosteriorSettings(Settings):
    model: str = setting("bernoulli", "Model", choices=MODELS, group="Model")
    sigma: float = setting(
        1.0, "Known sd of one value", symbol="σ", group="Model", low=1e-3, high=1e6, typical=(0.1, 5.0),
        when=_is("normal"),
    )  # fmt: skip
    scale: str = setting(
        "natural", "Axis", choices=SCALES, group="Model", when=lambda s: s.model != "normal",
        help="The same posterior told of p or of its log-odds, of λ or of its logarithm: the mode moves.",
    )  # fmt: skip
    prior: str = setting("normal", "Prior", choices=PRIORS, group="Prior", role="prior", when=_is("normal"))
    prior_a: float = setting(
        2.0, "Heads of the prior", symbol="a", group="Prior", low=0.05, high=1e5, typical=(0.5, 20.0), role="prior",
        when=_is("bernoulli"), help="Beta(a, b) has mean a/(a + b); a + b says how many observations it is worth.",
    )  # fmt: skip
    prior_b: float = setting(
        2.0, "Tails of the prior", symbol="b", group="Prior", low=0.05, high=1e5, typical=(0.5, 20.0), role="prior",
        when=_is("bernoulli"),
    )  # fmt: skip
    prior_k: float = setting(
        2.0, "Shape of the prior", symbol="k", group="Prior", low=0.05, high=1e5, typical=(0.5, 20.0), role="prior",
        when=_is("poisson"), help="Gamma with mean k/r; the rate r says how many observations the prior is worth.",
    )  # fmt: skip
    prior_rate: float = setting(
        1.0, "Rate of the prior", symbol="r", group="Prior", low=1e-4, high=1e5, typical=(0.1, 10.0), role="prior",
        when=_is("poisson"),
    )  # fmt: skip
    prior_mean: float = setting(
        0.0, "Centre of the prior", symbol="m", group="Prior", low=-1e6, high=1e6, typical=(-5.0, 5.0), role="prior",
        when=_is("normal"),
    )  # fmt: skip
    prior_width: float = setting(
        1.0, "Width of the prior", symbol="τ", group="Prior", low=1e-3, high=1e6, typical=(0.05, 5.0), role="prior",
        when=_is("normal"), help="The sd of a normal prior, the scale b of a Laplace, the scale of a Student t.",
    )  # fmt: skip
    prior_nu: float = setting(
        2.0, "Degrees of freedom", symbol="ν", group="Prior", low=0.5, high=1e3, typical=(1.0, 30.0), role="prior",
        when=lambda s: s.model == "normal" and s.prior == "student_t", help="Few leave heavy tails.",
    )  # fmt: skip
    source: str = setting("drawn", "The data are", choices=SOURCES, group="Data")
    data: tuple[float, ...] = setting(
        (1.0, 1.0, 1.0), "Your own values", group="Data", when=lambda s: s.source == "typed",
        help="Numbers separated by commas; for heads and tails 1 and 0.",
    )  # fmt: skip
    set_p: str = setting("horse_kicks", "Set", choices=SHIPPED["bernoulli"], group="Data", when=_ships("bernoulli"))
    set_lam: str = setting("horse_kicks", "Set", choices=SHIPPED["poisson"], group="Data", when=_ships("poisson"))
    set_mu: str = setting("michelson", "Set", choices=SHIPPED["normal"], group="Data", when=_ships("normal"))
    true_p: float = setting(
        0.6, "Truth", symbol="p", group="Data", low=0.0, high=1.0, typical=(0.0, 1.0), role="truth",
        when=_draws("bernoulli"),
    )  # fmt: skip
    true_lam: float = setting(
        2.0, "Truth", symbol="λ", group="Data", low=1e-3, high=1e4, typical=(0.1, 10.0), role="truth",
        when=_draws("poisson"),
    )  # fmt: skip
    true_mu: float = setting(
        1.0, "Truth", symbol="μ", group="Data", low=-1e6, high=1e6, typical=(-5.0, 5.0), role="truth",
        when=_draws("normal"),
    )  # fmt: skip
    n: int = setting(
        3, "Observations", symbol="n", group="Data", low=0, high=10_000, typical=(0, 100), when=_drawn,
        help="More of them continue the same draws. The player takes them one at a time.",
    )  # fmt: skip
    seed: int = setting(
        13, "Seed", group="Data", low=0, high=2**32 - 1, typical=(0, 100), when=_drawn,
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip
    level: float = setting(
        0.95, "Level of the intervals", group="Model", low=0.5, high=0.999, typical=(0.5, 0.99), more=True,
    )  # fmt: skip

    def check_together(self) -> None:
        if self.source == "typed":
            _check_data(self.model, self.data)

    @property
    def axis(self) -> Scale:
        """The scale that densities are told on."""
        if self.scale == "natural" or self.model == "normal":
            return IDENTITY
        return LOGIT if self.model == "bernoulli" else LOG

    @property
    def truth(self) -> float:
        """The parameter that drawn data come from; NaN for others."""
        if self.source != "drawn":
            return math.nan
        return {"bernoulli": self.true_p, "poisson": self.true_lam, "normal": self.true_mu}[self.model]


@lru_cache(maxsize=4)
def _check_data(model: str, data: tuple[float, ...]) -> None:
    """Refuse values that the model cannot give, naming the first of them."""
    wrong: dict[str, tuple[Callable[[float], bool], str]] = {
        "bernoulli": (lambda x: x not in (0.0, 1.0), tr("zeros and ones for the Bernoulli model")),
        "poisson": (lambda x: not (0.0 <= x <= 1e6 and x == int(x)), tr("whole numbers from 0 to 1000000 for Poisson")),
        "normal": (lambda x: abs(x) > 1e9, tr("numbers from -1e9 to 1e9")),
    }
    test, allowed = wrong[model]
    found = next((x for x in data if test(x)), None)
    if found is not None:
        raise SettingError("data", found, allowed)


def sides(s: PosteriorSettings) -> tuple[str, str]:
    """What a one and a zero of the Bernoulli model are called, in the plural."""
    return (tr("years with a death"), tr("years without")) if s.source == "shipped" else (tr("heads"), tr("tails"))


def prior_of(s: PosteriorSettings) -> Prior:
    """The prior law of the parameter itself."""
    if s.model == "bernoulli":
        return Beta(a=s.prior_a, b=s.prior_b)
    if s.model == "poisson":
        return Gamma(k=s.prior_k, s=1.0 / s.prior_rate)
    centre = s.prior_mean if abs(s.prior_mean) > 1e-60 else 0.0  # families take no smaller number for one
    if s.prior == "normal":
        return Normal(mu=centre, sigma=s.prior_width)
    if s.prior == "laplace":
        return Laplace(mu=centre, b=s.prior_width)
    return StudentT(nu=s.prior_nu, mu=centre, sigma=s.prior_width)


def observations(s: PosteriorSettings) -> Array:
    """All observations (n,), read-only, in their order."""
    if s.source == "typed":
        return _typed(s.data)
    if s.source == "shipped":
        return shipped(s.model, {"bernoulli": s.set_p, "poisson": s.set_lam, "normal": s.set_mu}[s.model])
    return _draw(s.model, s.truth, s.sigma, s.n, s.seed)


@lru_cache(maxsize=8)
def _typed(data: tuple[float, ...]) -> Array:
    return _sealed(np.array(data, dtype=np.float64))


@lru_cache(maxsize=16)
def shipped(model: str, dataset: str) -> Array:
    """A shipped column; for heads and tails, whether anything was counted at all."""
    values = datasets.values(dataset)
    return _sealed((values > 0).astype(np.float64)) if model == "bernoulli" else values


@lru_cache(maxsize=8)
def _draw(model: str, truth: float, sigma: float, n: int, seed: int) -> Array:
    """Draws that a change of the truth only moves, and a larger n only continues."""
    rng = stream(seed, 0)
    if model == "normal":
        return _sealed(truth + sigma * rng.standard_normal(n))
    u = rng.random(n)
    if model == "bernoulli":
        return _sealed((u < truth).astype(np.float64))
    return _sealed(Poisson(lam=truth).icdf(u))


def _sealed(values: Array) -> Array:
    values.flags.writeable = False
    return values


def with_data(s: PosteriorSettings, columns: Mapping[str, Array]) -> PosteriorSettings:
    """The settings with the first of a file's columns as the observations.

    A column that the present model cannot give takes the model with it: zeros and ones stay Bernoulli, other whole
    numbers from 0 up are counts, the rest is measured, with the column's own sd for σ and a prior that is as wide.
    """
    data = tuple(next(iter(columns.values())).tolist())
    try:
        return s.with_values(source="typed", data=data)
    except SettingError:
        pass
    try:
        return s.with_values(source="typed", data=data, model="poisson")
    except SettingError:
        return s.with_values(source="typed", data=data, model="normal", **_suited(data))


def edited_data(s: PosteriorSettings, columns: Mapping[str, Array]) -> PosteriorSettings:
    """Other observations of the same model; SettingError where it cannot give them."""
    return s.with_values(source="typed", data=tuple(next(iter(columns.values())).tolist()))


def _suited(data: tuple[float, ...]) -> dict[str, object]:
    x = np.array(data)
    sd = float(x.std(ddof=1)) if x.size > 1 else 0.0
    sd = min(max(float(f"{sd:.3g}"), 1e-3), 1e6) or 1.0
    centre = min(max(float(f"{x.mean():.4g}"), -1e6), 1e6)
    return {"sigma": sd, "prior_mean": centre, "prior_width": sd}

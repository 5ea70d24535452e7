"""A population as settings: one of the families with its parameters, or a column of data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from engine import datasets
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
from engine.settings import SettingError, Settings, setting
from engine.words import mark, numerals, tr

POPULATIONS = {
    "normal": mark("normal"),
    "laplace": mark("Laplace"),
    "student_t": mark("Student t"),
    "cauchy": mark("Cauchy"),
    "uniform": mark("uniform"),
    "exponential": mark("exponential"),
    "gamma": mark("gamma"),
    "lognormal": mark("lognormal"),
    "bernoulli": mark("Bernoulli"),
    "poisson": mark("Poisson"),
    "normal_mixture": mark("mixture of two normals"),
    "data": mark("data (the bootstrap)"),
}
OWN = {"own": mark("your own column")}
SHIPPED = {name: data.title for name, data in datasets.DATASETS.items() if len(data.columns) == 1}


def _has(*populations: str) -> Callable[[Any], bool]:
    return lambda s: s.population in populations


_LOCATED = ("normal", "laplace", "student_t", "cauchy", "lognormal", "normal_mixture")


@dataclass(frozen=True, kw_only=True)
class PopulationSettings(Settings):
    """What a concept that draws from a population has in common with the others; it adds its own fields."""

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

    def check_together(self) -> None:
        if self.population == "uniform" and self.low >= self.high:
            raise SettingError("high", self.high, tr("greater than low = {low:g}", low=self.low))
        if self.population == "data" and self.dataset == "own" and not self.data:
            raise SettingError("data", self.data, tr("at least one number"))
        try:
            family(self)
        except ValueError as error:
            raise SettingError.quoting("population", self.population, error) from None


def values_of(s: PopulationSettings) -> tuple[float, ...]:
    """The column that stands for the population."""
    return s.data if s.dataset == "own" else _shipped(s.dataset)


@lru_cache(maxsize=16)
def _shipped(dataset: str) -> tuple[float, ...]:
    return tuple(datasets.values(dataset).tolist())


def family(s: PopulationSettings) -> Family:
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


def title(s: PopulationSettings) -> str:
    """The population in words, with its parameters."""
    if s.population == "data":
        return tr("{get}, resampled with replacement", get=SHIPPED.get(s.dataset, tr("your own column")))
    parts = [f"{p.symbol} = {_plain(getattr(family(s), p.name))}" for p in family(s).parameters]
    return f"{POPULATIONS[s.population]}, " + ", ".join(parts)


def _plain(value: float) -> str:
    return numerals(f"{value:.4g}").replace("-", "−")

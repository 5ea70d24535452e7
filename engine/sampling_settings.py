"""What may be set of `sampling`: a population, one to three rules, and how much data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from engine import datasets
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
from engine.settings import SettingError, Settings, setting

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

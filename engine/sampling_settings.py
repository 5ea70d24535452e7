"""What may be set of `sampling`: a population, one to three rules, and how much data."""

from __future__ import annotations

from dataclasses import dataclass

from engine.expression import ExpressionError, compile_expression
from engine.population_settings import POPULATIONS, PopulationSettings, family, title
from engine.settings import SettingError, setting
from engine.words import mark, tr

__all__ = ["ESTIMANDS", "LETTERS", "NAMES", "POPULATIONS", "SamplingSettings", "family", "title"]

LETTERS = ("a", "b", "c")
_MOST_DRAWS = 10_000_000_000

NONE = {"none": mark("none")}
NAMES = {
    "mean": mark("mean"),
    "median": mark("median"),
    "trimmed_mean": mark("trimmed mean (10 %)"),
    "midrange": mark("midrange"),
    "maximum": mark("maximum"),
    "variance_n": mark("variance, divisor n"),
    "variance_n_minus_1": mark("variance, divisor n − 1"),
    "variance_n_plus_1": mark("variance, divisor n + 1"),
    "sd": mark("standard deviation"),
    "mad": mark("MAD"),
    "exponential_rate": mark("rate, 1 / mean"),
    "constant": mark("a constant"),
    "first": mark("the first observation"),
    "typed": mark("typed below"),
}
ESTIMANDS = {
    "auto": mark("each estimator's own"),
    "mean": mark("the mean"),
    "median": mark("the median"),
    "variance": mark("the variance"),
    "sd": mark("the standard deviation"),
    "mad": mark("the median absolute deviation"),
    "rate": mark("the rate, 1 / mean"),
    "maximum": mark("the upper end"),
}


@dataclass(frozen=True, kw_only=True)
class SamplingSettings(PopulationSettings):
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
            raise SettingError("n_trials", self.n_trials, tr("at most {most} at n = {n}", most=most, n=self.n))
        super().check_together()
        if "typed" in self.chosen:
            try:
                compile_expression(self.expression)
            except ExpressionError as error:
                raise SettingError.quoting("expression", self.expression, error) from None

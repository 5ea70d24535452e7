"""What may be set of `consistency`: a population, a rule that is followed as n grows, ε, and how many paths."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engine.population_settings import POPULATIONS, PopulationSettings, family
from engine.settings import SettingError, setting, specs
from engine.words import mark, tr

__all__ = ["ESTIMATORS", "MOST_PATHS", "ConsistencySettings"]

MOST_PATHS = 500
ESTIMATORS = {
    "mean": mark("mean"),
    "median": mark("median"),
    "variance_n": mark("variance, divisor n"),
    "first": mark("the first observation"),
    "neyman_scott": mark("variance from small groups (Neyman–Scott)"),
    "maximum": mark("maximum"),
}
_LOCATION = next(spec for spec in specs(PopulationSettings) if spec.name == "mu")
_BOUNDED = ("uniform", "bernoulli", "data")


@dataclass(frozen=True, kw_only=True)
class ConsistencySettings(PopulationSettings):
    population: str = setting(
        "normal", "Drawn from", choices=POPULATIONS, group="Population",
    )  # fmt: skip
    mu: float = setting(
        0.0, "Location", symbol="μ", group="Population", low=-1e6, high=1e6, typical=(-5.0, 5.0),
        when=lambda s: s.estimator != "neyman_scott" and _LOCATION.when is not None and _LOCATION.when(s),
    )  # fmt: skip
    estimator: str = setting(
        "mean", "Followed as n grows", symbol="θ̂_n", choices=ESTIMATORS, group="Estimator", role="a",
        help="Its value after each new observation makes a path.",
    )  # fmt: skip
    per_group: int = setting(
        2, "Observations per group", symbol="m", group="Estimator", low=2, high=20, typical=(2, 10),
        when=lambda s: s.estimator == "neyman_scott",
        help="Each group has a mean of its own that must be estimated too; n counts the groups.",
    )  # fmt: skip
    epsilon: float = setting(
        0.2, "Half width of the band", symbol="ε", group="Estimator", low=0.0, low_open=True, high=1e9,
        typical=(0.01, 2.0), log=True, help="How near the truth is near enough?",
    )  # fmt: skip
    n_max: int = setting(
        10_000, "Largest sample size", symbol="n", group="How much data?", low=10, high=100_000,
        typical=(10, 10_000), log=True, help="Each path grows to here.",
    )  # fmt: skip
    n_paths: int = setting(
        MOST_PATHS, "Sample paths", symbol="R", group="How much data?", low=1, high=MOST_PATHS,
        typical=(1, MOST_PATHS), help="R sharpens the probability; only n can bring the paths home.",
    )  # fmt: skip
    seed: int = setting(
        7, "Seed", group="How much data?", low=0, high=2**32 - 1, typical=(0, 100),
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip

    def check_together(self) -> None:
        super().check_together()
        if self.estimator == "neyman_scott" and self.population != "normal":
            raise SettingError("population", self.population, tr("normal for the Neyman–Scott estimate"))
        if self.estimator == "maximum" and self.population not in _BOUNDED:
            raise SettingError(
                "population", self.population, tr("one with an upper end (uniform, bernoulli, data) for the maximum")
            )
        if self.estimator == "variance_n" and not math.isfinite(family(self).variance()):
            raise SettingError("population", self.population, tr("one with a finite variance for the variance"))

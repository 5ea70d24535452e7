"""What decides a likelihood: the model and its θ, the observations, and who climbs."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

import numpy as np

from engine import datasets
from engine.concept import Array
from engine.likelihood.models import MODELS, Model
from engine.likelihood.samples import drawn, drawn_by_legacy, sift
from engine.likelihood.study import Study
from engine.settings import SettingError, Settings, setting
from engine.words import mark, numerals, tr

SOURCES = {"drawn": mark("drawn from the model"), "dataset": mark("a real data set"), "values": mark("your own values")}
SHIPPED = {name: data.title for name, data in datasets.DATASETS.items() if len(data.columns) == 1}
CLIMBS = {"none": mark("nothing"), "gradient": mark("gradient ascent"), "newton": mark("Newton's method")}


def _drawn(s: LikelihoodSettings) -> bool:
    return s.source == "drawn"


def _knows(name: str) -> Callable[[Any], bool]:
    return lambda s: name in s.model.known


@dataclass(frozen=True, kw_only=True)
class LikelihoodSettings(Settings):
    family: str = setting("exponential", "Family", choices={m.name: m.title for m in MODELS.values()}, group="Family")
    theta: float = setting(
        0.95, "Parameter", symbol="θ", group="Family", low=-1e30, high=1e30, typical=(0.05, 3.0), role="likelihood",
        help="Where the likelihood is looked at; the first parameter that the family's name gives.",
    )  # fmt: skip
    theta2: float = setting(
        0.5, "Second parameter", symbol="θ_2", group="Family", low=-1e30, high=1e30, typical=(0.05, 3.0),
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
        0.6, "Truth", symbol="θ_0", group="Data", low=-1e30, high=1e30, typical=(0.05, 3.0), when=_drawn,
    )  # fmt: skip
    true_theta2: float = setting(
        0.5, "Second truth", symbol="θ_{02}", group="Data", low=-1e30, high=1e30, typical=(0.05, 3.0),
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
                    raise SettingError(
                        name,
                        value,
                        tr(
                            "{words} ({symbol} of {family})",
                            words=parameter.words(),
                            symbol=parameter.symbol,
                            family=self.family,
                        ),
                    )
            try:
                self.model.law(values, self.known)
            except ValueError as error:
                raise SettingError.quoting(
                    names[0], ", ".join(numerals(f"{value:g}") for value in values), error
                ) from None

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


def given(s: LikelihoodSettings) -> Array:
    """All observations, whether the model allows them or not."""
    if s.source == "dataset":
        return datasets.values(s.dataset)
    if s.source == "values":
        return np.array(s.values, dtype=np.float64)
    law = s.model.law(s.truth, s.known)
    return drawn_by_legacy(law, s.n, s.seed) if s.generator == "legacy" else drawn(law, s.n, s.seed)


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

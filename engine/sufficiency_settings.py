"""What may be set of `sufficiency`: a model, what is held fixed of the data, at what value, and how much is drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.families import Bernoulli, Exponential, Family, Laplace, Normal, Poisson, Uniform
from engine.settings import SettingError, Settings, setting
from engine.words import mark, tr

Array = NDArray[np.float64]

MODELS = {
    "normal": mark("normal, μ and σ unknown"),
    "normal_mean": mark("normal, σ known"),
    "bernoulli": mark("Bernoulli: heads or tails"),
    "poisson": mark("Poisson: counts"),
    "exponential": mark("exponential: waiting times"),
    "uniform": mark("uniform from 0 to θ"),
    "laplace": mark("Laplace, b known"),
}
HOLDS: Mapping[str, Mapping[str, str]] = {
    "normal": {"mean_sd": mark("mean and sd"), "mean": mark("the mean alone"), "median": mark("the median")},
    "normal_mean": {"mean": mark("the mean"), "mean_sd": mark("mean and sd"), "median": mark("the median")},
    "bernoulli": {"sum": mark("the number of heads"), "first": mark("the first toss")},
    "poisson": {"sum": mark("the sum"), "first": mark("the first count")},
    "exponential": {"sum": mark("the sum"), "median": mark("the median"), "smallest": mark("the smallest")},
    "uniform": {"maximum": mark("the maximum"), "median": mark("the median"), "range": mark("the range")},
    "laplace": {
        "order": mark("all values, not their order"),
        "inner": mark("all but the outermost two"),
        "median": mark("the median"),
    },
}
SUFFICIENT: Mapping[str, tuple[str, ...]] = {
    "normal": ("mean_sd",), "normal_mean": ("mean", "mean_sd"), "bernoulli": ("sum",), "poisson": ("sum",),
    "exponential": ("sum",), "uniform": ("maximum",), "laplace": ("order",),
}  # fmt: skip
GOALS = {"mean": mark("of the parameter"), "probability": mark("of a probability")}
MOST_EVENTS = 1000
LEAST_SPREAD = 1e-6  # of the size of the values: closer ones lose the digits that the comparison needs


def _is(*models: str) -> Callable[[SufficiencySettings], bool]:
    return lambda s: s.model in models


def _typed(hold: str, *models: str) -> Callable[[SufficiencySettings], bool]:
    """Whether the value of a held statistic is a setting: it is where the data are redrawn from it, too."""
    return lambda s: s.source == "given" and s.hold in hold.split() and (not models or s.model in models)


def _located(s: SufficiencySettings) -> bool:
    return s.model in ("normal", "normal_mean", "laplace")


def _hold(model: str, *others: str) -> str:
    choices = HOLDS[model]
    made: str = setting(next(iter(choices)), "Hold fixed", choices=choices, group="What is kept",
                        when=_is(model, *others))  # fmt: skip
    return made


def _own(
    values: tuple[float, ...], *models: str, help: str = mark("Numbers separated by commas.")
) -> tuple[float, ...]:
    made: tuple[float, ...] = setting(
        values, "Your own values", group="Data", when=lambda s: s.source == "own" and s.model in models, help=help
    )
    return made


@dataclass(frozen=True, kw_only=True)
class SufficiencySettings(Settings):
    model: str = setting("normal", "Model", choices=MODELS, group="Model")
    mu: float = setting(
        0.0, "True centre", symbol="μ", group="Model", low=-1000.0, high=1000.0, typical=(-3.0, 3.0), role="truth",
        when=_located,
    )  # fmt: skip
    sigma: float = setting(
        1.0, "True sd", symbol="σ", group="Model", low=0.01, high=1000.0, typical=(0.1, 3.0), role="truth",
        when=_is("normal", "normal_mean"),
    )  # fmt: skip
    b: float = setting(
        1.0, "Scale", symbol="b", group="Model", low=0.01, high=1000.0, typical=(0.1, 3.0), role="truth",
        when=_is("laplace"),
    )  # fmt: skip
    p: float = setting(
        0.4, "True probability of heads", symbol="p", group="Model", low=0.001, high=0.999, typical=(0.01, 0.99),
        role="truth", when=_is("bernoulli"),
    )  # fmt: skip
    lam: float = setting(
        2.0, "True mean count", symbol="λ", group="Model", low=0.01, high=50.0, typical=(0.1, 8.0), role="truth",
        when=_is("poisson"),
    )  # fmt: skip
    wait: float = setting(
        1.0, "True mean wait", symbol="θ", group="Model", low=0.01, high=1000.0, typical=(0.1, 5.0), role="truth",
        when=_is("exponential"),
    )  # fmt: skip
    end: float = setting(
        2.0, "True upper end", symbol="θ", group="Model", low=0.01, high=1000.0, typical=(0.5, 5.0), role="truth",
        when=_is("uniform"),
    )  # fmt: skip
    hold_normal: str = _hold("normal")
    hold_normal_mean: str = _hold("normal_mean")
    hold_bernoulli: str = _hold("bernoulli")
    hold_poisson: str = _hold("poisson")
    hold_exponential: str = _hold("exponential")
    hold_uniform: str = _hold("uniform")
    hold_laplace: str = _hold("laplace")
    mean: float = setting(
        0.3, "Mean", symbol="x̄", group="What is kept", low=-1000.0, high=1000.0, typical=(-3.0, 3.0), role="a",
        when=_typed("mean mean_sd"),
    )  # fmt: skip
    sd: float = setting(
        1.1, "Standard deviation", symbol="S", group="What is kept", low=0.01, high=1000.0, typical=(0.1, 3.0),
        role="a", when=_typed("mean_sd"),
    )  # fmt: skip
    median: float = setting(
        0.6, "Median", symbol="x̃", group="What is kept", low=-1000.0, high=1000.0, typical=(-3.0, 3.0), role="a",
        when=_typed("median"),
    )  # fmt: skip
    heads: int = setting(
        5, "Heads", symbol="Σx", group="What is kept", low=0, high=100, typical=(0, 12), role="a",
        when=_typed("sum", "bernoulli"),
    )  # fmt: skip
    first_toss: int = setting(
        1, "First toss", symbol="x_1", group="What is kept", low=0, high=1, typical=(0, 1), role="a",
        when=_typed("first", "bernoulli"),
    )  # fmt: skip
    events: int = setting(
        20, "Sum", symbol="Σx", group="What is kept", low=0, high=MOST_EVENTS, typical=(0, 60), role="a",
        when=_typed("sum", "poisson"),
    )  # fmt: skip
    first_count: int = setting(
        3, "First count", symbol="x_1", group="What is kept", low=0, high=200, typical=(0, 10), role="a",
        when=_typed("first", "poisson"),
    )  # fmt: skip
    total: float = setting(
        10.0, "Sum", symbol="Σx", group="What is kept", low=0.01, high=1e5, typical=(1.0, 40.0), role="a",
        when=_typed("sum", "exponential"),
    )  # fmt: skip
    smallest: float = setting(
        0.1, "Smallest", symbol="min x", group="What is kept", low=0.001, high=1000.0, typical=(0.01, 1.0), role="a",
        when=_typed("smallest"),
    )  # fmt: skip
    maximum: float = setting(
        1.8, "Maximum", symbol="max x", group="What is kept", low=0.01, high=1000.0, typical=(0.1, 5.0), role="a",
        when=_typed("maximum"),
    )  # fmt: skip
    width: float = setting(
        1.2, "Range", symbol="r", group="What is kept", low=0.001, high=1000.0, typical=(0.1, 3.0), role="a",
        when=_typed("range"), help="The largest less the smallest.",
    )  # fmt: skip
    source: str = setting(
        "given", "The data are", choices={"given": "drawn given it", "own": "your own values"}, group="Data",
        help="Given what is kept, the data too are one draw like any other.",
    )  # fmt: skip
    values: tuple[float, ...] = _own((0.2, 1.4, -0.7, 0.9, 0.1), "normal", "normal_mean", "laplace")
    tosses: tuple[float, ...] = _own(
        (1.0, 0.0, 0.0, 1.0, 1.0), "bernoulli", help=mark("Ones for heads, zeros for tails.")
    )
    counts: tuple[float, ...] = _own(
        (3.0, 1.0, 0.0, 2.0, 4.0), "poisson", help=mark("Whole numbers separated by commas.")
    )
    waits: tuple[float, ...] = _own((0.4, 1.7, 0.2, 0.9, 2.3), "exponential")
    lengths: tuple[float, ...] = _own((0.5, 1.6, 1.1, 0.3, 0.8), "uniform")
    n: int = setting(
        9, "Observations", symbol="n", group="Data", low=2, high=100, typical=(3, 30),
        when=lambda s: s.source == "given", help="n narrows the curve.",
    )  # fmt: skip
    n_redraws: int = setting(
        200, "Redraws", symbol="R", group="Data", low=1, high=1000, typical=(1, 400),
        help="How often the data are drawn anew with what is kept held fixed.",
    )  # fmt: skip
    goal: str = setting(
        "mean", "Estimate", choices=GOALS, group="Rao–Blackwell",
        when=_is("normal", "normal_mean", "poisson", "exponential"),
    )  # fmt: skip
    cut: float = setting(
        0.5, "Chance of a value below", symbol="c", group="Rao–Blackwell", low=-1000.0, high=1000.0,
        typical=(-3.0, 3.0), when=lambda s: s.model in ("normal", "normal_mean") and s.goal == "probability",
    )  # fmt: skip
    longer: float = setting(
        1.0, "Chance of a wait beyond", symbol="t", group="Rao–Blackwell", low=0.001, high=1000.0, typical=(0.1, 5.0),
        when=lambda s: s.model == "exponential" and s.goal == "probability",
    )  # fmt: skip
    n_trials: int = setting(
        10_000, "Fresh samples", group="Rao–Blackwell", low=2, high=1_000_000, typical=(100, 100_000), log=True,
        help="Drawn from the truth, to compare two estimators on the same draws. More fill the piles in.",
    )  # fmt: skip
    seed: int = setting(
        4, "Seed", group="Data", low=0, high=2**32 - 1, typical=(0, 100),
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip

    @property
    def hold(self) -> str:
        """What is held fixed in the present model."""
        return str(getattr(self, f"hold_{self.model}"))

    @property
    def sufficient(self) -> bool:
        """Whether theory says that it is enough."""
        return self.hold in SUFFICIENT[self.model]

    @property
    def size(self) -> int:
        """The number of observations."""
        return len(self.own) if self.source == "own" else self.n

    @property
    def own(self) -> tuple[float, ...]:
        """The values typed for the present model."""
        values: tuple[float, ...] = getattr(self, DATA[self.model])
        return values

    @property
    def truth(self) -> float:
        """The true value of the parameter that the curve is about."""
        return float(getattr(self, TRUTHS[self.model]))

    def check_together(self) -> None:
        least = 3 if self.hold in ("mean_sd", "inner") else 2
        if self.source == "own":
            _check_data(self, least)
        elif self.n < least:
            raise SettingError(
                "n", self.n, tr("at least {least} while that is held: else nothing is left to draw", least=least)
            )
        elif self.model == "bernoulli" and self.hold == "sum" and self.heads > self.n:
            raise SettingError("heads", self.heads, tr("at most n = {n}", n=self.n))
        else:
            _check_inside(self)


TRUTHS = {
    "normal": "mu", "normal_mean": "mu", "bernoulli": "p", "poisson": "lam", "exponential": "wait", "uniform": "end",
    "laplace": "mu",
}  # fmt: skip


DATA = {
    "normal": "values", "normal_mean": "values", "laplace": "values", "bernoulli": "tosses", "poisson": "counts",
    "exponential": "waits", "uniform": "lengths",
}  # fmt: skip


def _check_inside(s: SufficiencySettings) -> None:
    """What is not sufficient is redrawn from the truth, which must be able to give it."""
    limit = {"uniform": s.end}.get(s.model)
    if s.hold == "median" and s.model in ("uniform", "exponential") and s.median <= 0.0:
        raise SettingError("median", s.median, tr("greater than 0 in this model"))
    if limit is None or s.hold == "maximum":
        return
    name, value = ("median", s.median) if s.hold == "median" else ("width", s.width)
    if value >= limit:
        raise SettingError(name, value, tr("less than θ = {limit:g}, from which the rest is redrawn", limit=limit))


def _check_data(s: SufficiencySettings, least: int) -> None:
    """Refuse values that the model cannot give, or of which too few digits would be left."""
    x, name = s.own, DATA[s.model]
    if not least <= len(x) <= 100:
        raise SettingError(name, x, tr("from {least} to 100 numbers while that is held", least=least))
    test, allowed = _ALLOWED[s.model]
    wrong = next((value for value in x if not test(value)), None)
    if wrong is not None:
        raise SettingError(name, wrong, allowed)
    if s.model == "uniform" and s.hold != "maximum" and max(x) > s.end:
        raise SettingError(
            name, max(x), tr("numbers of at most θ = {end:g}, from which the rest is redrawn", end=s.end)
        )
    if s.model == "poisson" and sum(x) > MOST_EVENTS:
        raise SettingError(name, sum(x), tr("counts with a sum of at most {most_events}", most_events=MOST_EVENTS))
    if s.model in ("normal", "normal_mean", "laplace") and max(x) - min(x) <= LEAST_SPREAD * max(map(abs, x)):
        raise SettingError(name, x, tr("values that differ by more than a millionth of their size"))


_ALLOWED: Mapping[str, tuple[Callable[[float], bool], str]] = {
    **dict.fromkeys(("normal", "normal_mean", "laplace"), (lambda x: abs(x) <= 1e9, mark("numbers from -1e9 to 1e9"))),
    "bernoulli": (lambda x: x in (0.0, 1.0), mark("zeros and ones for the Bernoulli model")),
    "poisson": (lambda x: 0.0 <= x == int(x), mark("whole numbers from 0 up for the Poisson model")),
    "exponential": (lambda x: 1e-9 <= x <= 1e9, mark("numbers greater than 0 for waiting times")),
    "uniform": (lambda x: 1e-9 <= x <= 1e9, mark("numbers greater than 0 for the uniform model")),
}


def law_of(s: SufficiencySettings) -> Family:
    """The law of one observation at the truth."""
    if s.model in ("normal", "normal_mean"):
        return Normal(mu=_number(s.mu), sigma=s.sigma)
    if s.model == "laplace":
        return Laplace(mu=_number(s.mu), b=s.b)
    if s.model == "bernoulli":
        return Bernoulli(p=s.p)
    if s.model == "poisson":
        return Poisson(lam=s.lam)
    return Exponential(lam=1.0 / s.wait) if s.model == "exponential" else Uniform(low=0.0, high=s.end)


def _number(value: float) -> float:
    return value if abs(value) > 1e-60 else 0.0  # families take no smaller number for one


def edited_data(s: SufficiencySettings, columns: Mapping[str, Array]) -> SufficiencySettings:
    """Other data of the same model; SettingError where it cannot give them."""
    column = tuple(next(iter(columns.values())).tolist())
    return s.with_values(source="own", **{DATA[s.model]: column})


def with_data(s: SufficiencySettings, columns: Mapping[str, Array]) -> SufficiencySettings:
    """The settings with the first of a file's columns as the data.

    A column that the present model cannot give takes the model with it: zeros and ones are tosses, other whole numbers
    from 0 up counts, the rest is measured.
    """
    column = tuple(next(iter(columns.values())).tolist())
    for model in (s.model, "bernoulli", "poisson"):
        try:
            return s.with_values(model=model, source="own", **{DATA[model]: column})
        except SettingError:
            continue
    return s.with_values(model="normal", source="own", values=column)

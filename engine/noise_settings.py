"""What can be set in `noise`: the losses, and the points that they are laid through."""

from __future__ import annotations

from dataclasses import dataclass

from engine.settings import SettingError, Settings, setting
from engine.words import mark, tr

LETTERS = ("a", "b", "c")
LOSSES = {
    "mse": mark("MSE: Gaussian noise"),
    "mae": mark("MAE: Laplace noise"),
    "huber": mark("Huber: Gaussian core, Laplace tails"),
    "student_t": mark("Student t noise"),
    "pinball": mark("Pinball: asymmetric Laplace noise"),
}
NONE = {"none": mark("none")}
DATA = {
    "drawn": mark("drawn round a true line"),
    "belgian_phones": mark("telephone calls from Belgium"),
    "engel": mark("Engel's households"),
    "stackloss": mark("stack loss"),
    "galton": mark("Galton's parents and children"),
    "own": mark("your own points"),
}
NOISES = {
    "gaussian": mark("Gaussian"),
    "laplace": mark("Laplace"),
    "student_t": mark("Student t, ν as below"),
    "skewed": mark("asymmetric Laplace, τ as below"),
}
PREDICTORS = {
    "Air.Flow": mark("air flow"),
    "Water.Temp": mark("temperature of the cooling water"),
    "Acid.Conc.": mark("acid concentration"),
}
OUTLIER = 8.0  # scales that an outlier lies above the line
MOST_POINTS = 5_000
FARTHEST = 1e9  # from 0, a coordinate of one of the user's points


def _drawn(s: NoiseSettings) -> bool:
    return s.dataset == "drawn"


def _own(s: NoiseSettings) -> bool:
    return s.dataset == "own"


def _uses(loss: str, noise: str = "") -> object:
    return lambda s: loss in s.chosen or (s.dataset == "drawn" and s.noise == noise)


@dataclass(frozen=True, kw_only=True)
class NoiseSettings(Settings):
    loss_a: str = setting("mse", "First loss", choices=LOSSES, group="Losses", role="a")
    loss_b: str = setting("mae", "Second loss", choices={**NONE, **LOSSES}, group="Losses", role="b")
    loss_c: str = setting("huber", "Third loss", choices={**NONE, **LOSSES}, group="Losses", role="c")
    delta: float = setting(
        1.345, "Huber's corner", symbol="δ", group="Losses", low=0.001, high=100.0, typical=(0.1, 10.0), log=True,
        when=_uses("huber"), help="In scales: small is MAE, large is MSE.",
    )  # fmt: skip
    nu: float = setting(
        3.0, "Degrees of freedom", symbol="ν", group="Losses", low=0.1, high=1e6, typical=(0.3, 30.0), log=True,
        when=_uses("student_t", "student_t"), help="Small is heavy tails, large is Gaussian.",
    )  # fmt: skip
    tau: float = setting(
        0.9, "Quantile", symbol="τ", group="Losses", low=0.01, high=0.99, typical=(0.05, 0.95),
        when=_uses("pinball", "skewed"), help="The share of points below the line.",
    )  # fmt: skip
    dataset: str = setting("drawn", "Data", choices=DATA, group="Data")
    predictor: str = setting(
        "Air.Flow", "Against", choices=PREDICTORS, group="Data", when=lambda s: s.dataset == "stackloss"
    )
    noise: str = setting("gaussian", "True noise", choices=NOISES, group="Data", when=_drawn)
    n: int = setting(
        25, "Sample size", symbol="n", group="Data", low=2, high=MOST_POINTS, typical=(3, 200), when=_drawn,
    )  # fmt: skip
    outliers: int = setting(
        1, "Outliers", group="Data", low=0, high=MOST_POINTS, typical=(0, 10), when=_drawn,
        help="Points lifted by eight scales.",
    )  # fmt: skip
    intercept: float = setting(
        2.0, "True intercept", symbol="β_0", group="Data", low=-1e6, high=1e6, typical=(-5.0, 5.0), when=_drawn,
        more=True,
    )  # fmt: skip
    slope: float = setting(
        0.6, "True slope", symbol="β_1", group="Data", low=-1e6, high=1e6, typical=(-2.0, 2.0), when=_drawn, more=True,
    )  # fmt: skip
    sigma: float = setting(
        1.0, "True scale", symbol="s", group="Data", low=0.0, high=1e6, typical=(0.1, 3.0), when=_drawn, more=True,
    )  # fmt: skip
    x: tuple[float, ...] = setting(
        (), "x", group="Data", low=-FARTHEST, high=FARTHEST, when=_own, help="Numbers separated by commas.",
    )  # fmt: skip
    y: tuple[float, ...] = setting((), "y", group="Data", low=-FARTHEST, high=FARTHEST, when=_own, help="As many as x.")
    x_name: str = setting("x", "Name of x", group="Data", kind="text", max_length=60, when=_own, more=True)
    y_name: str = setting("y", "Name of y", group="Data", kind="text", max_length=60, when=_own, more=True)
    seed: int = setting(
        7, "Seed", group="Data", low=0, high=2**32 - 1, typical=(0, 100), when=_drawn,
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip

    @property
    def chosen(self) -> tuple[str, ...]:
        """The losses whose lines are drawn, in their places."""
        return tuple(getattr(self, f"loss_{letter}") for letter in self.letters)

    @property
    def letters(self) -> tuple[str, ...]:
        """The places (a, b, c) of `chosen`."""
        return tuple(letter for letter in LETTERS if getattr(self, f"loss_{letter}") != "none")

    def check_together(self) -> None:
        if self.dataset == "own":
            if not 2 <= len(self.x) <= MOST_POINTS:
                raise SettingError(
                    "x", self.x, tr("from 2 to {most_points} numbers, one for each point", most_points=MOST_POINTS)
                )
            if len(self.x) != len(self.y):
                raise SettingError("y", self.y, tr("as many numbers as x has, which is {x}", x=len(self.x)))
        elif self.dataset == "drawn" and self.outliers > self.n:
            raise SettingError("outliers", self.outliers, tr("at most n = {n}", n=self.n))


# -- data -------------------------------------------------------------------------------------------------------------

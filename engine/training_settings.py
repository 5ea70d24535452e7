"""What may be set of `training`: the points, the ways down the loss, the prior, the start."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from engine import labelled
from engine.concept import Array
from engine.settings import SettingError, Settings, setting
from engine.words import mark, tr

LETTERS = ("a", "b", "c")
SOURCES = {"drawn": mark("drawn from a true model"), "own": mark("your own points")}
LABELS = {"drawn": mark("1 with probability p"), "sure": mark("by the side of the true line")}
GENERATORS = {"legacy": mark("NumPy's legacy generator"), "streams": mark("streams: more points go on")}
METHODS = {
    "gd": mark("gradient descent"),
    "sgd": mark("mini-batch SGD"),
    "momentum": mark("momentum"),
    "adam": mark("Adam"),
    "newton": mark("Newton"),
}
SAID = {**METHODS, "newton": mark("Newton = Fisher scoring")}
PLANES = {"12": mark("w₁ and w₂"), "01": mark("w₀ and w₁"), "02": mark("w₀ and w₂")}
NAMES = ("w₀", "w₁", "w₂")
_MOST_WORK = 2_000_000_000


def _uses(*methods: str) -> Callable[[TrainingSettings], bool]:
    return lambda s: any(method in s.methods for method in methods)


def _drawn(s: TrainingSettings) -> bool:
    return s.source == "drawn"


@dataclass(frozen=True, kw_only=True)
class TrainingSettings(Settings):
    source: str = setting("drawn", "Points are", choices=SOURCES, group="Data")
    data: tuple[float, ...] = setting(
        (), "x₁, x₂, y of each", group="Data", low=-1e6, high=1e6, when=lambda s: s.source == "own",
        help="Three numbers a point; the label y is 0 or 1.",
    )  # fmt: skip
    n: int = setting(
        500, "Sample size", symbol="n", group="Data", low=2, high=10_000, typical=(10, 1000), when=_drawn,
        help="n narrows the ellipse.",
    )  # fmt: skip
    method_a: str = setting("gd", "First method", choices=SAID, group="Ways down", role="a")
    method_b: str = setting(
        "newton", "Second method", choices={"none": "none", **SAID}, group="Ways down", role="b",
    )  # fmt: skip
    method_c: str = setting(
        "none", "Third method", choices={"none": "none", **SAID}, group="Ways down", role="c",
    )  # fmt: skip
    learning_rate: float = setting(
        0.01, "Learning rate", symbol="η", group="Ways down", low=0.0, low_open=True, high=1e6, typical=(1e-3, 100.0),
        log=True,
    )  # fmt: skip
    lam: float = setting(
        0.0, "Prior strength", symbol="λ", group="Prior", low=0.0, high=1e6, typical=(0.0, 100.0),
        help="A Gaussian prior of sd 1/√λ on each weight.",
    )  # fmt: skip
    epochs: int = setting(
        1000, "Epochs", group="Ways down", low=1, high=100_000, typical=(1, 10_000), log=True, more=True,
        help="An epoch is one pass over all points.",
    )  # fmt: skip
    momentum: float = setting(
        0.9, "Momentum", symbol="β", group="Ways down", low=0.0, high=1.0, high_open=True, typical=(0.0, 0.99),
        more=True, when=_uses("momentum"),
    )  # fmt: skip
    batch: int = setting(
        50, "Batch size", symbol="B", group="Ways down", low=1, high=10_000, typical=(1, 500), more=True,
        when=_uses("sgd"), help="So many points a step of SGD.",
    )  # fmt: skip
    beta1: float = setting(
        0.9, "Adam, mean", symbol="β_1", group="Ways down", low=0.0, high=1.0, high_open=True, typical=(0.0, 0.99),
        more=True, when=_uses("adam"),
    )  # fmt: skip
    beta2: float = setting(
        0.999, "Adam, squares", symbol="β_2", group="Ways down", low=0.0, high=1.0, high_open=True,
        typical=(0.0, 0.9999), more=True, when=_uses("adam"),
    )  # fmt: skip
    start0: float = setting(
        0.0, "Start, intercept", symbol="w_0", group="Start", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
    )  # fmt: skip
    start1: float = setting(
        0.0, "Start", symbol="w_1", group="Start", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
    )  # fmt: skip
    start2: float = setting(
        0.0, "Start", symbol="w_2", group="Start", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
    )  # fmt: skip
    plane: str = setting("12", "Path in the plane of", choices=PLANES, group="Plane", more=True)
    w0: float = setting(
        0.5, "True intercept", symbol="w_0", group="True model", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
        when=_drawn,
    )  # fmt: skip
    w1: float = setting(
        1.2, "True weight", symbol="w_1", group="True model", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
        when=_drawn,
    )  # fmt: skip
    w2: float = setting(
        -0.8, "True weight", symbol="w_2", group="True model", low=-1e3, high=1e3, typical=(-3.0, 3.0), more=True,
        when=_drawn,
    )  # fmt: skip
    labels: str = setting("drawn", "Labels are", choices=LABELS, group="True model", more=True, when=_drawn)
    generator: str = setting("legacy", "Drawn by", choices=GENERATORS, group="Draws", more=True, when=_drawn)
    seed: int = setting(
        42, "Seed", group="Draws", low=0, high=2**32 - 1, typical=(0, 100), more=True,
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods shown, in their places."""
        return tuple(name for name in (self.method_a, self.method_b, self.method_c) if name != "none")

    @property
    def letters(self) -> tuple[str, ...]:
        """The places (a, b, c) of `methods`."""
        return tuple(letter for letter in LETTERS if getattr(self, f"method_{letter}") != "none")

    @property
    def start(self) -> Array:
        return np.array([self.start0, self.start1, self.start2])

    @property
    def truth(self) -> Array | None:
        """The true weights (3,); None where the points were not drawn from a model."""
        return np.array([self.w0, self.w1, self.w2]) if self.source == "drawn" else None

    @property
    def axes(self) -> tuple[int, int]:
        """The two weights of the plane."""
        return int(self.plane[0]), int(self.plane[1])

    @property
    def data_key(self) -> tuple[object, ...]:
        """All that the points depend on."""
        if self.source == "own":
            return ("own", self.data)
        return ("drawn", self.n, self.w0, self.w1, self.w2, self.labels, self.generator, self.seed)

    def check_together(self) -> None:
        count = self.n
        if self.source == "own":
            try:
                count = len(labelled.parse(self.data)[1])
            except ValueError as error:
                raise SettingError.quoting("data", f"{len(self.data)} numbers", error) from None
        if count * self.epochs > _MOST_WORK:
            raise SettingError(
                "epochs",
                self.epochs,
                tr("at most {most_work} at n = {count}", most_work=_MOST_WORK // count, count=count),
            )


def with_data(s: TrainingSettings, columns: Mapping[str, Array]) -> TrainingSettings:
    """The settings with a file's columns x1, x2 and y, by these names or in this order."""
    if len(columns) != 3:
        raise SettingError("data", f"{len(columns)} column(s)", tr("three columns x1, x2 and y, as FILE.csv:x1,x2,y"))
    named = {name.strip().casefold(): column for name, column in columns.items()}
    order = [named[name] for name in ("x1", "x2", "y")] if {"x1", "x2", "y"} <= set(named) else list(columns.values())
    return s.with_values(source="own", data=tuple(np.column_stack(order).ravel().tolist()))

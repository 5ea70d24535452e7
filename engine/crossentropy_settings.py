"""What can be set in `crossentropy`: rows of two classes or of many, and the pictures made of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine import losses
from engine.concept import Array
from engine.settings import SettingError, Settings, setting
from engine.words import mark, tr

PICTURES = {
    "rows": mark("two classes: the rows"),
    "classes": mark("many classes: logits"),
    "descent": mark("why not squared error"),
    "scoring": mark("proper scoring"),
    "temperature": mark("temperature and smoothing"),
}
MOST_ROWS, MOST_CLASSES = 1000, 20
_MOST_LOGIT = 1e6
CHAPTER_LABELS, CHAPTER_PROBABILITIES = (1.0, 0.0, 1.0, 1.0, 0.0), (0.9, 0.1, 0.8, 0.7, 0.3)
LOGITS = (2.0, 1.0, 0.1, 0.5, 2.5, -1.0, 1.2, 0.3, 1.0, -0.5, 0.4, 1.9)


def _in(*pictures: str) -> Callable[[CrossEntropySettings], bool]:
    return lambda s: s.picture in pictures


TWO, MANY, DESCENT, SCORING = _in("rows"), _in("classes", "temperature"), _in("descent"), _in("scoring")


@dataclass(frozen=True, kw_only=True)
class CrossEntropySettings(Settings):
    picture: str = setting("rows", "Picture", choices=PICTURES, group="Picture")
    labels: tuple[float, ...] = setting(
        CHAPTER_LABELS, "Labels", symbol="y", group="Rows", low=0.0, high=1.0, more=True, when=TWO,
        help="0 or 1 for each row, or a share between them (a soft label).",
    )  # fmt: skip
    probabilities: tuple[float, ...] = setting(
        CHAPTER_PROBABILITIES, "Predicted probabilities of a 1", symbol="p", group="Rows", low=0.0, high=1.0,
        more=True, when=TWO, help="One for each label; 0 and 1 are allowed.",
    )  # fmt: skip
    clip: bool = setting(
        False, "Clip probabilities to [ε, 1 − ε]", group="Clip", when=TWO,
        help="What much code does so that log 0 does not occur. It hides how wrong a certain mistake is.",
    )  # fmt: skip
    eps: float = setting(
        1e-15, "Clip at", symbol="ε", group="Clip", low=0.0, low_open=True, high=0.5, high_open=True,
        typical=(1e-15, 0.1), log=True, when=lambda s: s.picture == "rows" and s.clip,
    )  # fmt: skip
    classes: tuple[float, ...] = setting(
        (1.0, 2.0, 3.0, 3.0), "Classes", symbol="y", group="Rows", low=1.0, high=float(MOST_CLASSES), more=True,
        when=MANY, help="The class of each row; 1 is the first.",
    )  # fmt: skip
    logits: tuple[float, ...] = setting(
        LOGITS, "Logits", symbol="z", group="Rows", low=-_MOST_LOGIT, high=_MOST_LOGIT, more=True, when=MANY,
        help="Row after row, as many for each row as there are classes.",
    )  # fmt: skip
    temperature: float = setting(
        1.0, "Temperature", symbol="T", group="Softmax", low=0.0, low_open=True, high=1e6, typical=(0.1, 10.0),
        log=True, when=MANY, help="Logits are divided by T: low is sure, high is flat.",
    )  # fmt: skip
    smoothing: float = setting(
        0.0, "Label smoothing", symbol="α", group="Softmax", low=0.0, high=1.0, typical=(0.0, 0.5), when=MANY,
        help="Targets become (1 − α)·one-hot + α/K.",
    )  # fmt: skip
    example: str = setting(
        "1", "The example is a", choices={"1": "1", "0": "0"}, group="One example", when=DESCENT,
    )  # fmt: skip
    logit: float = setting(
        -5.0, "Logit", symbol="z", group="One example", low=-_MOST_LOGIT, high=_MOST_LOGIT, typical=(-10.0, 10.0),
        when=DESCENT, help="p = σ(z), the logistic function.",
    )  # fmt: skip
    start: float = setting(
        -8.0, "Starting weight", symbol="w_0", group="Descents", low=-1000.0, high=1000.0, typical=(-12.0, 12.0),
        when=DESCENT,
    )  # fmt: skip
    rate: float = setting(
        1.0, "Learning rate", symbol="η", group="Descents", low=0.0, low_open=True, high=1000.0, typical=(0.05, 5.0),
        log=True, when=DESCENT, help="The same for both.",
    )  # fmt: skip
    tolerance: float = setting(
        0.01, "Arrived within", symbol="δ", group="Descents", low=0.0, low_open=True, high=10.0, typical=(1e-4, 0.5),
        log=True, more=True, when=DESCENT, help="Steps are counted until |w − w*| ≤ δ, w* the loss's own minimum.",
    )  # fmt: skip
    most_steps: int = setting(
        5000, "Steps at most", group="Descents", low=1, high=100_000, typical=(100, 20_000), log=True, more=True,
        when=DESCENT,
    )  # fmt: skip
    x: tuple[float, ...] = setting(
        (-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0), "Feature", symbol="x", group="Examples", low=-1000.0,
        high=1000.0, more=True, when=DESCENT, help="The model is p = σ(w·x).",
    )  # fmt: skip
    outcomes: tuple[float, ...] = setting(
        (0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0), "Outcomes", symbol="y", group="Examples", low=0.0, high=1.0,
        more=True, when=DESCENT, help="One for each value of the feature.",
    )  # fmt: skip
    truth: float = setting(
        0.7, "True probability", symbol="q", group="Forecast", low=0.0, high=1.0, typical=(0.0, 1.0), when=SCORING,
        role="truth",
    )  # fmt: skip
    stated: float = setting(
        0.4, "Stated probability", symbol="s", group="Forecast", low=0.0, high=1.0, typical=(0.0, 1.0), when=SCORING,
    )  # fmt: skip

    def __post_init__(self) -> None:
        # Before the fields' own check, which cannot say in which row a number stands.
        for name, low, high in (("labels", 0, 1), ("probabilities", 0, 1), ("outcomes", 0, 1)):
            for row, value in enumerate(_listed(getattr(self, name)), 1):
                if not low <= value <= high:
                    raise SettingError(
                        f"{name}, row {row}", value, tr("a number from {low} to {high}", low=low, high=high)
                    )
        super().__post_init__()

    def check_together(self) -> None:
        _check_rows("labels", self.labels)
        _check_pair("probabilities", self.probabilities, self.labels, tr("label"))
        _check_rows("classes", self.classes)
        _check_rows("x", self.x)
        _check_pair("outcomes", self.outcomes, self.x, tr("value of x"))
        k, rest = divmod(len(self.logits), len(self.classes))
        if rest or not 2 <= k <= MOST_CLASSES:
            allowed = tr(
                "the same number for each of the {classes} rows, from 2 to {most_classes}",
                classes=len(self.classes),
                most_classes=MOST_CLASSES,
            )
            raise SettingError("logits", self.logits, allowed)
        for row, value in enumerate(self.classes, 1):
            if value != int(value) or value > k:
                raise SettingError(f"classes, row {row}", value, tr("a whole number from 1 to {k}", k=k))

    @property
    def n_classes(self) -> int:
        return len(self.logits) // len(self.classes)

    @property
    def logit_rows(self) -> Array:
        """Logits (n, K), before temperature."""
        return np.reshape(np.array(self.logits), (len(self.classes), -1))

    @property
    def targets(self) -> Array:
        """Smoothed one-hot rows (n, K)."""
        one_hot = losses.one_hot(np.array(self.classes) - 1.0, self.n_classes)
        return losses.smoothed(one_hot, self.smoothing)


def _listed(values: object) -> list[float]:
    return [v for v in values if isinstance(v, int | float)] if isinstance(values, tuple | list) else []


def _check_rows(name: str, values: tuple[float, ...]) -> None:
    if not 1 <= len(values) <= MOST_ROWS:
        raise SettingError(name, values, tr("from 1 to {most_rows} numbers", most_rows=MOST_ROWS))


def _check_pair(name: str, values: tuple[float, ...], others: tuple[float, ...], of: str) -> None:
    if len(values) != len(others):
        noun = tr("number") if len(others) == 1 else tr("numbers")
        raise SettingError(name, values, tr("{others} {noun}, one for each {of}", others=len(others), noun=noun, of=of))

"""Numbers as wide as an axis tells, and the steps in which the hand moves along one."""

from __future__ import annotations

import math

from engine.likelihood_settings import LikelihoodSettings
from engine.words import numerals
from gui.axes import THIN
from gui.numbers import exact, plain
from gui.plots import Panel


def within(value: float, width: float) -> str:
    """A number to a thousandth of a width or so, with true minus and thin spaces."""
    if not math.isfinite(value) or width <= 0:
        return exact(value)
    decimals = min(max(0, 3 - math.floor(math.log10(width))), 12)
    text = numerals(f"{value:,.{decimals}f}".replace(",", THIN).replace("-", "−"))
    return text if any(digit in "123456789" for digit in text) else text.lstrip("−")


def step_of(width: float) -> float:
    """The step in which the hand moves along an axis: a round five-hundredth of it or so."""
    return float(10.0 ** (math.floor(math.log10(max(width, 1e-300))) - 2) / 2)


def rounded(value: float, step: float) -> float:
    return float(f"{round(value / step) * step:.12g}")


def logarithm(value: float) -> str:
    """A log-likelihood: four decimals however large it is, since differences of one are what counts."""
    if not math.isfinite(value) or abs(value) >= 1e7:
        return exact(value)
    text = numerals(f"{value:,.4f}".replace(",", THIN).replace("-", "−"))
    return text if any(digit in "123456789" for digit in text) else text.lstrip("−")


def at_words(settings: LikelihoodSettings) -> str:
    """ "k = 2.10, s = 0.35"."""
    parts = zip(settings.model.parameters, settings.point, strict=True)
    return ", ".join(f"{p.symbol} = {plain(value, 2)}" for p, value in parts)


def subscript(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))


def fit_within(panel: Panel, low: float, high: float, *also: float) -> None:
    """Fit an axis to a span and to values that lie at most two spans off it."""
    width = high - low
    near = [value for value in also if low - 2 * width <= value <= high + 2 * width]
    panel.fit_x(min([low, *near]), max([high, *near]))

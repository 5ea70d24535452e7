"""What the likelihood's pictures share: numbers as wide as an axis tells, the model's density with its observations."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from engine.concept import Array
from engine.concepts import likelihood
from engine.concepts.likelihood import LikelihoodResult, LikelihoodSettings
from gui.axes import THIN
from gui.numbers import count, exact, plain
from gui.plots import Canvas, Curve, Handle, Label, Panel, Segments, Stems, Steps

MOST_GRIPS = 200
_BINS = 80


def within(value: float, width: float) -> str:
    """A number to a thousandth of a width or so, with true minus and thin spaces."""
    if not math.isfinite(value) or width <= 0:
        return exact(value)
    decimals = min(max(0, 3 - math.floor(math.log10(width))), 12)
    text = f"{value:,.{decimals}f}".replace(",", THIN).replace("-", "−")
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
    return f"{value:,.4f}".replace(",", THIN).replace("-", "−")


def at_words(settings: LikelihoodSettings) -> str:
    """ "k = 2.10, s = 0.35"."""
    parts = zip(settings.model.parameters, settings.point, strict=True)
    return ", ".join(f"{p.symbol} = {plain(value, 2)}" for p, value in parts)


class Grip(Handle):
    """An observation that can be taken hold of: seen only under the pointer, in the hand or by the keyboard."""

    removed = Signal()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        if self.hovered or self.dragged or self.keyed:
            super().paint(painter, option, widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            event.accept()
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class DensityPicture:
    """The model at θ with one stick for each observation, which can be dragged, added and removed.

    `ask(settings, phase)` takes what the hand wants.
    """

    def __init__(
        self, canvas: Canvas, ask: Callable[[LikelihoodSettings, str], None], row: int = 0, **cell: int
    ) -> None:
        self.canvas, self.ask = canvas, ask
        panel = self.panel = canvas.panel(row, 0, axis="full", numbers=True, words="one value x", **cell)
        panel.takes_double_clicks = True
        panel.double_clicked.connect(self._added)
        self.best = panel.add(Curve("ghost", width=1.6, dash="ghost", key="best"))
        self.best_masses = panel.add(Segments("ghost", width=1.6, key="best"))
        self.density = panel.add(Curve("likelihood", width=2.4, dash="", key="density"))
        self.masses = panel.add(Segments("likelihood", width=3.0, key="density"))
        self.histogram = panel.add(Steps("sample", key="sample"))
        self.stems = panel.add(Stems("sample", key="sample", size=11.0))
        self.lit = panel.add(Stems("sample", key="lit", size=17.0, width=3.0))
        self.best_label = panel.add(Label("ghost", underline="ghost", key="best", side="left", offset=(10.0, -22.0)))
        self.label = panel.add(Label("sample", key="lit", side="left", offset=(14.0, -18.0)))
        self.grips: list[Grip] = []
        self.result: LikelihoodResult | None = None
        self.at: Array = np.empty(0)
        self.lit_index: int | None = None

    def draw(self, result: LikelihoodResult, *, hidden: bool, lit: int | None) -> None:
        self.result, self.lit_index = result, lit
        panel, settings = self.panel, result.settings
        low, high = result.sample.x_span
        panel.fit_x(low, high)
        few = result.sticks.size == result.x.size
        heights = [result.density, result.density_best, result.sticks]
        tops = [float(part[np.isfinite(part)].max()) for part in heights if part.size and np.isfinite(part).any()]
        panel.fit_y(0.0, 1.06 * max([1e-300, *tops]))
        self._draw_laws(result, hidden)
        self._draw_observations(result, few)
        self._furnish(result, few)
        if result.x.size == 0:
            panel.say("No observations: double-click here to add one.")
        else:
            panel.say("")
        self._draw_lit(result, settings, few)

    def _draw_laws(self, result: LikelihoodResult, hidden: bool) -> None:
        x, discrete = result.density_x, result.settings.model.family.discrete
        nothing: Array = np.empty(0)
        finite = np.where(np.isfinite(result.density), result.density, np.nan)
        self.density.set_data(*((nothing, nothing) if discrete else (x, finite)))
        wide = 0.42 if discrete else 0.0
        # A mass is a level bar over its whole number, under which that number's sticks find room.
        self.masses.set_data(*((x - wide, finite, x + wide, finite) if discrete else (nothing,) * 4))
        best = nothing if hidden or not result.density_best.size else result.density_best
        self.best.set_data(*((x, best) if best.size and not discrete else (nothing, nothing)))
        self.best_masses.set_data(*((x - wide, best, x + wide, best) if best.size and discrete else (nothing,) * 4))
        place = int(0.62 * len(x))
        self.best_label.set_data(x[place], best[place], "at the MLE") if best.size and len(x) > 1 else (
            self.best_label.set_data(0.0, 0.0, "")
        )

    def _draw_observations(self, result: LikelihoodResult, few: bool) -> None:
        x = result.x
        discrete = result.settings.model.family.discrete
        self.at = _apart(x) if discrete and few else x
        self.stems.set_data(self.at if few else (), result.sticks if few else ())
        edges: Array = np.empty(0)
        heights: Array = np.empty(0)
        if not few and x.size:
            low, high = self.panel.x_span.limits
            many = int(min(_BINS, max(20.0, 1.3 * math.sqrt(x.size))))
            bins = np.arange(math.floor(low), math.ceil(high) + 1) - 0.5 if discrete and high - low < 300 else many
            found, edges = np.histogram(x, bins=bins, range=(low, high) if bins is many else None)
            heights = found / x.size / np.diff(edges)
        self.histogram.set_data(edges, heights)
        self._place_grips(result, few)

    def _place_grips(self, result: LikelihoodResult, few: bool) -> None:
        wanted = result.x.size if few and result.x.size <= MOST_GRIPS else 0
        while len(self.grips) < wanted:
            self._make_grip(len(self.grips))
        for index, grip in enumerate(self.grips):
            if grip.isVisible() != (index < wanted):
                grip.setVisible(index < wanted)
            if index < wanted:
                grip.place(float(self.at[index]), float(result.sticks[index]))

    def _make_grip(self, index: int) -> None:
        grip = Grip("sample", name=f"Observation {index + 1}", key=f"x{index + 1}", word="drag",
                    constrain=lambda x, y: (self._allowed(x), y))  # fmt: skip
        grip.description = f"Observation {index + 1}: arrows move it, Delete removes it"
        grip.moved.connect(lambda x, _y, phase, index=index: self._moved(index, x, phase))
        grip.removed.connect(lambda index=index: self._removed(index))
        self.grips.append(self.panel.add(grip))

    def _furnish(self, result: LikelihoodResult, few: bool) -> None:
        settings, n = result.settings, result.x.size
        kind = "probabilities" if settings.model.family.discrete else "density"
        title = f"Model {kind} at {at_words(settings)}, and the {count(n)} observations"
        symbols = ", ".join(p.symbol for p in settings.model.parameters)
        words = f"height of a stick: p(xᵢ | {symbols})" if few else "histogram of the observations, area 1"
        low, high = self.panel.x_span.limits
        beyond = int(np.count_nonzero((result.x < low) | (result.x > high)))
        words += f" · {count(beyond)} beyond the axis" if beyond else ""
        before = self.panel.frame.furnishing
        if (before.title, before.heights) != (title, words):
            self.panel.furnish(title=title, heights=words)

    def _draw_lit(self, result: LikelihoodResult, settings: LikelihoodSettings, few: bool) -> None:
        index = self.lit_index
        if index is None or not few or index >= result.x.size:
            self.lit.set_data((), ())
            self.label.set_data(0.0, 0.0, "")
            return
        x, height = float(self.at[index]), float(result.sticks[index])
        self.lit.set_data([x], [height])
        low, high = self.panel.x_span.limits
        logarithm = math.log(height) if height > 0 else -math.inf
        words = f"x{subscript(index + 1)} = {within(float(result.x[index]), high - low)}, log p = {exact(logarithm)}"
        self.label.set_data(x, height, words)

    # -- the hand

    def _allowed(self, x: float) -> float:
        if self.result is None:
            return x
        low, high = self.panel.x_span.limits
        return likelihood.nearest_possible(self.result.settings, min(max(x, low), high), step_of(high - low))

    def _moved(self, index: int, x: float, phase: str) -> None:
        if self.result is None or index >= self.result.x.size:
            return
        settings = self.result.settings
        if x != self.result.x[index] and phase != "began":
            settings = likelihood.moved_observation(settings, index, x)
        self.ask(settings, phase)

    def _added(self, x: float, _y: float) -> None:
        if self.result is not None:
            self.ask(likelihood.added_observation(self.result.settings, self._allowed(x)), "ended")

    def _removed(self, index: int) -> None:
        if self.result is not None and index < self.result.x.size:
            self.ask(likelihood.removed_observation(self.result.settings, index), "ended")


def _apart(x: Array) -> Array:
    """Equal counts side by side over their number, so that each has a stick of its own."""
    order = np.argsort(x, kind="stable")
    _, first, many = np.unique(x[order], return_index=True, return_counts=True)
    rank = np.arange(x.size) - np.repeat(first, many)
    of = np.repeat(many, many)
    out = np.empty(x.size)
    out[order] = x[order] + 0.72 * ((rank + 0.5) / of - 0.5)
    return out


def subscript(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))


def fit_within(panel: Panel, low: float, high: float, *also: float) -> None:
    """Fit an axis to a span and to values that lie at most two spans off it."""
    width = high - low
    near = [value for value in also if low - 2 * width <= value <= high + 2 * width]
    panel.fit_x(min([low, *near]), max([high, *near]))

"""The guess before the reveal: where will two thirds of the estimates fall? Then it stands beside the answer."""

from __future__ import annotations

import math

import numpy as np

from engine.concepts.sampling import SamplingResult
from engine.words import mark, tr
from gui.plots import Handle, Label, Panel, Segments, Slot

ASK = mark("Where will two thirds of the estimates fall? Drag the two ends, then reveal.")
ASK_OF = mark("Where will two thirds of the estimates of “{name}” fall? Drag the two ends, then reveal.")
# Of the panel's height.
HEIGHT = 0.4


class Guess:
    """A bar with two handles that the hand moves while the answer is hidden, and the gap once it is not."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.ends: tuple[float, float] | None = None
        self.asking = self.committed = False
        self.about: object = None
        self.slot = panel.add(Slot(key="guess"))
        self.bar = panel.add(Segments("ghost", width=3.2, key="guess"))
        self.answer = panel.add(Segments("a", width=3.2, key="guess"))
        self.gap = panel.add(Segments("muted", width=1.6, key="guess"))
        self.label = panel.add(Label("ghost", underline="ghost", key="guess", offset=(0.0, -22.0)))
        self.answer_label = panel.add(Label("a", key="guess", offset=(0.0, 22.0)))
        self.low, self.high = (
            panel.add(
                Handle(
                    "theory", name=tr("Guess: {end} end", end=end), key="guess", word=tr("guess"), constrain=self._level
                )
            )
            for end in ("lower", "upper")
        )
        self.low.moved.connect(lambda x, _y, _phase: self._move(0, x))
        self.high.moved.connect(lambda x, _y, _phase: self._move(1, x))

    def predict(self, on: bool, low: float, high: float, result: SamplingResult | None) -> None:
        """Ask for a guess within an axis from low to high, or commit to it."""
        self.committed = self.asking and not on
        self.asking = on
        self.about = result.settings if result is not None else None
        if on:
            self.ends = (low + 0.3 * (high - low), low + 0.7 * (high - low))

    def _level(self, x: float, _y: float) -> tuple[float, float]:
        return x, HEIGHT * self.panel.y_span.limits[1]

    def _move(self, end: int, x: float) -> None:
        if self.ends is None:
            return
        other = self.ends[1 - end]
        self.ends = (min(x, other), other) if end == 0 else (other, max(x, other))
        self._draw_bar()

    def draw(self, result: SamplingResult) -> None:
        if self.committed and result.settings != self.about:
            self.committed = False  # the guess was about another picture
        for handle in (self.low, self.high):
            handle.setVisible(self.asking)
        self._draw_slot(result)
        for lines in (self.answer, self.gap):
            lines.set_data((), (), (), ())
        self.answer_label.set_data(0.0, 0.0, "")
        if self.ends is None or not (self.asking or self.committed):
            self.bar.set_data((), (), (), ())
            self.label.set_data(0.0, 0.0, "")
            return
        self._draw_bar()
        if self.committed:
            self._draw_gap(result)

    def _draw_slot(self, result: SamplingResult) -> None:
        if not self.asking:
            self.slot.set_data(math.nan, math.nan, math.nan, math.nan)
            return
        (low, high), top = self.panel.x_span.limits, self.panel.y_span.limits[1]
        ask = ASK if len(result.names) == 1 else tr(ASK_OF, name=result.names[0])
        lines = tuple(goal for goal in result.estimand_values if math.isfinite(goal))
        self.slot.set_data(low, 0.0, high, top, ask, lines)

    def _draw_bar(self) -> None:
        if self.ends is None:
            return
        low, high = self.ends
        _, y = self._level(low, 0.0)
        self.bar.set_data([low], [y], [high], [y])
        self.low.place(low, y)
        self.high.place(high, y)
        # Beside the bar: over it stands the question, and the truth's line may cross it.
        beside = self.panel.x_span.limits[1] - high > 0.15 * (self.panel.x_span.limits[1] - self.panel.x_span.limits[0])
        self.label.side, self.label.offset = ("left", (22.0, 0.0)) if beside else ("centre", (0.0, 22.0))
        self.label.set_data(high if beside else 0.5 * (low + high), y, tr("your guess"))

    def _draw_gap(self, result: SamplingResult) -> None:
        """Under the guess the middle two thirds of the estimates, and how far its ends are off."""
        values = result.estimates(0)
        values = values[np.isfinite(values)]
        if self.ends is None or not len(values):
            return
        top, (low, high) = self.panel.y_span.limits[1], self.ends
        first, last = (float(end) for end in np.quantile(values, (1 / 6, 5 / 6)))
        held = float(np.mean((values >= low) & (values <= high)))
        y, below = HEIGHT * top, (HEIGHT - 0.08) * top
        self.answer.set_data([first], [below], [last], [below])
        self.gap.set_data([low, high], [y, y], [first, last], [below, below])
        self.label.side, self.label.offset = "left", (12.0, 0.0)  # off the pile
        self.label.set_data(high, y, tr("your guess holds {held:.0%}", held=held))
        self.answer_label.set_data(0.5 * (first + last), below, tr("two thirds"))

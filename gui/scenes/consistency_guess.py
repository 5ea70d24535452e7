"""The guess before the reveal: where do the paths go, by their first observations? Then it stands beside the limit."""

from __future__ import annotations

import math

from engine.concepts.consistency import ConsistencyResult
from engine.settings import Settings
from engine.words import tr
from gui.plots import Handle, Label, Panel, Segments
from gui.scenes.consistency_words import number

_AT = 0.62  # of the axis' length


class Guess:
    """A level that the hand moves while the answer is hidden, and the gap to the limit once it is not."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.asking = self.committed = False
        self.level: float | None = None
        self.about: Settings | None = None
        self.line = panel.add(Segments("ghost", width=3.2, key="guess"))
        self.gap = panel.add(Segments("muted", width=1.6, key="guess"))
        self.label = panel.add(Label("ghost", underline="ghost", key="guess", side="right", offset=(-16.0, -20.0)))
        self.handle = panel.add(Handle("theory", name=tr("Guess: where the paths go"), key="guess", word=tr("guess")))
        self.handle.constrain = lambda _x, y: (self._x, y)
        self.handle.moved.connect(lambda _x, y, _phase: self._move(y))
        self.handle.setVisible(False)

    @property
    def _x(self) -> float:
        low, high = self.panel.x_span.limits
        return low + _AT * (high - low)

    def ask(self, on: bool, result: ConsistencyResult) -> None:
        """Ask for a guess, or commit to it."""
        self.committed = self.asking and not on
        self.asking, self.about = on, result.settings
        if on:
            low, high = self.panel.y_span.limits
            self.level = low + 0.75 * (high - low)

    def _move(self, y: float) -> None:
        self.level = y
        self._draw_line()

    def draw(self, result: ConsistencyResult) -> None:
        if self.committed and result.settings != self.about:
            self.committed = False  # the guess was about another picture
        self.handle.setVisible(self.asking)
        self.gap.set_data((), (), (), ())
        if self.level is None or not (self.asking or self.committed):
            self.line.set_data((), (), (), ())
            self.label.set_data(0.0, 0.0, "")
            return
        self._draw_line()
        if self.committed:
            self._draw_gap(result, self.level)

    def _draw_line(self) -> None:
        if self.level is None:
            return
        end = self.panel.x_span.limits[1]
        self.line.set_data([self._x], [self.level], [end], [self.level])
        self.handle.place(self._x, self.level)
        low, high = self.panel.y_span.limits
        self.label.set_data(self._x, self.level, tr("your guess {level}", level=number(self.level, high - low)))

    def _draw_gap(self, result: ConsistencyResult, level: float) -> None:
        limit = result.goal.limit
        low, high = self.panel.y_span.limits
        if limit is None:
            self.label.set_data(self._x, level, tr("your guess; they have no limit"))
        elif math.isfinite(limit):
            middle = 0.5 * (self._x + self.panel.x_span.limits[1])
            self.gap.set_data([middle], [level], [middle], [limit])
            self.label.set_data(
                self._x, level, tr("your guess is {level} off", level=number(abs(level - limit), high - low))
            )

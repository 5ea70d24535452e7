"""A guess before the reveal: how far to the right the redraws' curves will reach at half the depth shown."""

from __future__ import annotations

import numpy as np

from engine.concept import Array
from engine.concepts.sufficiency import DEPTH
from engine.words import tr
from gui.numbers import exact
from gui.plots import Handle, Label, Panel, Segments

LEVEL = -0.5 * DEPTH


class Guess:
    """A handle on the level at half depth, and after the reveal the gap between it and the farthest curve."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.x: float | None = None
        self.committed = False
        self.start = 0.0
        self.line = panel.add(Segments("ghost", width=2.2, key="guess"))
        self.handle = panel.add(
            Handle("theory", name=tr("Your guess"), key="guess", word=tr("guess"), constrain=self._level)
        )
        self.label = panel.add(Label("ghost", underline="ghost", key="guess", side="left", offset=(14.0, 18.0)))
        self.handle.moved.connect(self._moved)

    def _level(self, x: float, _y: float) -> tuple[float, float]:
        return max(x, self.start), LEVEL

    def _moved(self, x: float, _y: float, _phase: str) -> None:
        self.x = x
        self._draw(tr("drag: how far will the curve go?"))

    def reset(self) -> None:
        """Another case: what was guessed of the last one is forgotten."""
        self.x, self.committed = None, False

    def draw(self, theta: Array, data: Array, highest: Array, predicting: bool) -> None:
        """`data` and `highest` (m,) are the data's curve and the highest of all redraws, at `theta` (m,)."""
        self.start = crossing(theta, data)
        self.handle.setVisible(predicting)
        if predicting:
            if self.x is None or self.x < self.start:
                self.x = self.start
            self.handle.place(self.x, LEVEL)
            self._draw(tr("drag: how far will the curve go?"))
        elif self.committed and self.x is not None:
            there = crossing(theta, highest)
            gap = abs(there - self.x)
            exactly = gap <= 1e-6 * float(theta[-1] - theta[0])
            self._draw(
                tr("your guess, and just so") if exactly else tr("your guess, off by {gap}", gap=exact(gap)), there
            )
        else:
            self.line.set_data((), (), (), ())
            self.label.set_data(0.0, LEVEL, "")

    def _draw(self, text: str, there: float | None = None) -> None:
        x = self.start if self.x is None else self.x
        self.line.set_data([self.start if there is None else there], [LEVEL], [x], [LEVEL])
        self.label.set_data(x, LEVEL, text)


def crossing(theta: Array, curve: Array) -> float:
    """The last place where a curve is at the level or above it."""
    above = np.flatnonzero(curve >= LEVEL)
    last = int(above[-1]) if len(above) else 0
    if last + 1 >= len(theta):
        return float(theta[last])
    step = (curve[last] - LEVEL) / max(curve[last] - curve[last + 1], 1e-300)
    return float(theta[last] + step * (theta[last + 1] - theta[last]))

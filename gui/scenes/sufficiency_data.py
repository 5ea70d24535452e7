"""The data and their redraws, each observation in a lane of its own, and what is held as lines through all lanes."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from engine.concept import Array
from engine.concepts.sufficiency import SufficiencyResult
from engine.words import tr
from gui.plots import Canvas, Dots, Handle, Label, Panel, Segments, VLine
from gui.points import EditablePoints
from gui.scenes import sufficiency_words as words

FOOT, TOP = 0.2, 0.91  # of the panel's height: the lanes lie between; under them is what the hand moves of the held
_LEVEL = 0.09  # of the height: where the handles of the held values stand
_GHOSTS = 8
_BESIDE = 0.022  # of the width of the axis: how far the redraws of whole numbers stand off


class Lanes:
    """Rows of the panel are the observations in their order: the data's, the redraw's, and some before it.

    `held_moved(place, value, phase)` is told of the handles of the held values.
    """

    def __init__(self, canvas: Canvas, panel: Panel, held_moved: Callable[[int, float, str], None]) -> None:
        self.canvas, self.panel, self.held_moved = canvas, panel, held_moved
        self.result: SufficiencyResult | None = None
        self.rails = panel.add(Segments("grid", width=1.0, z=-9.0))
        self.ghosts = panel.add(Dots("ghost", size=6.0, hollow=True, mark="o", key="ghosts", z=-3.0))
        self.lines = [panel.add(VLine("a", key="statistic", z=-1.0)) for _ in range(2)]
        self.bar = panel.add(Segments("a", width=3.0, key="statistic"))
        self.ticks = panel.add(Segments("a", width=1.6, key="statistic"))
        self.redraw = panel.add(Dots("sample", size=11.0, hollow=True, key="redraw"))
        self.points = EditablePoints(canvas, panel, key="data", size=10.0)
        self.handles = [
            panel.add(Handle("a", name=name, key="statistic", word=tr("drag"), description=(
                tr("{name}: arrows move it, Shift by ten, Enter types", name=name)), constrain=self._constraint(place)))
            for place, name in enumerate((tr("What is held"), tr("Spread that is held")))
        ]  # fmt: skip
        for place, handle in enumerate(self.handles):
            handle.moved.connect(lambda x, _y, phase, place=place: self._held(place, x, phase))
        self.points.handle.constrain = self._in_lane
        self.points.handle.says = lambda x, _y: words.short(x)
        self.names = {
            "bar": panel.add(Label("a", key="statistic", underline=None, side="left", offset=(16.0, 0.0))),
            "ticks": panel.add(Label("a", key="statistic", underline="a", offset=(0.0, -16.0))),
        }

    # -- drawing

    def draw(self, result: SufficiencyResult, ghosts: bool, hidden: bool, projected: bool) -> None:
        self.result = result
        heights, step = lanes(len(result.x)), (TOP - FOOT) / len(result.x)
        shown = max(result.shown, 1)
        self.panel.fit_y(0.0, 1.0, exact=True)
        self.panel.furnish(
            title=words.data_title(result), heights="" if projected else tr("discs: data · rings: redraw")
        )
        lane = self.panel.plane.height * (TOP - FOOT) / len(result.x)
        # Whole numbers coincide: their redraws stand beside them, others a little lower in the same lane.
        whole = result.settings.model in ("bernoulli", "poisson")
        size = min(10.0, max(3.0, (0.85 if whole else 0.5) * lane / self.canvas.look.metrics.mark))
        low, high = self.panel.x_span.limits
        lower, aside = (heights, _BESIDE * (high - low)) if whole else (heights - 0.36 * step, 0.0)
        self.points.dots.size, self.redraw.size = size, size
        self.points.set_data(result.x, heights)
        self.redraw.set_data(result.redraws[shown - 1] + aside, lower)
        before = result.redraws[max(0, shown - 1 - _GHOSTS) : shown - 1] if ghosts and not whole else result.redraws[:0]
        self.ghosts.size = 0.55 * size
        self.ghosts.set_data(before.ravel(), np.tile(lower, len(before)))
        rails = heights - (0.5 if whole else 0.68) * step
        self.rails.set_data(np.full(len(heights), low), rails, np.full(len(heights), high), rails)
        self._draw_held(result)

    def _draw_held(self, result: SufficiencyResult) -> None:
        places = words.held_places(result)
        for line, found in zip(self.lines, [*places, (math.nan, "")][:2] if places else [(math.nan, "")] * 2,
                               strict=False):  # fmt: skip
            line.set_data(*found)
        if len(places) == 2:
            self.lines[0].side, self.lines[1].side = "left", "right"
        else:
            self.lines[0].side = "right"
            self.lines[1].set_data(math.nan, "")
        self._draw_spread(result)
        values = np.array(result.held) if result.settings.hold in ("order", "inner") else np.empty(0)
        self.ticks.set_data(values, np.zeros(len(values)), values, np.full(len(values), 0.1))
        middle = float(np.median(values)) if len(values) else 0.0
        self.names["ticks"].set_data(middle, 0.1, tr("{values} values held", values=len(values)) if len(values) else "")
        for place, handle in enumerate(self.handles):
            at = self._grip(result, place)
            handle.setVisible(at is not None)
            if at is not None:
                handle.place(at, _LEVEL)

    def _draw_spread(self, result: SufficiencyResult) -> None:
        """S as a bar from one standard deviation below the mean to one above; a range from end to end."""
        s, held = result.settings, result.held
        if s.hold == "mean_sd":
            low, high, text = held[0] - held[1], held[0] + held[1], f"S = {words.short(held[1])}"
        elif s.hold == "range":
            low, high, text = float(result.x.min()), float(result.x.max()), ""
        else:
            self.bar.set_data((), (), (), ())
            self.names["bar"].set_data(0.0, 0.0, "")
            return
        self.bar.set_data([low], [_LEVEL], [high], [_LEVEL])
        self.names["bar"].set_data(high, _LEVEL, text)

    @staticmethod
    def _grip(result: SufficiencyResult, place: int) -> float | None:
        """Where the handle of a held value stands."""
        hold, held = result.settings.hold, result.held
        if hold == "mean_sd":
            return held[0] if place == 0 else held[0] + held[1]
        if place or hold in ("order", "inner"):
            return None
        if hold == "sum":
            return held[0] / len(result.x)
        return float(result.x.max()) if hold == "range" else held[0]

    # -- the hand

    def _held(self, place: int, x: float, phase: str) -> None:
        if self.result is not None:
            self.held_moved(place, self._value(self.result, place, x), phase)

    @staticmethod
    def _value(result: SufficiencyResult, place: int, x: float) -> float:
        """What a handle at x says of its held value."""
        hold = result.settings.hold
        if hold == "mean_sd" and place == 1:
            return max(x - result.held[0], 0.01)
        if hold == "sum":
            return x * len(result.x)
        return max(x - float(result.x.min()), 0.001) if hold == "range" else x

    def _constraint(self, place: int) -> Callable[[float, float], tuple[float, float]]:
        def constrain(x: float, _y: float) -> tuple[float, float]:
            if self.result is None:
                return x, _LEVEL
            return words.allowed_hold(self.result, place, x), _LEVEL

        return constrain

    def _in_lane(self, x: float, y: float) -> tuple[float, float]:
        """An observation stays in its lane, and where what is held can still be."""
        if self.result is None or not len(self.points.dots.y_data):
            return x, y
        return words.allowed_place(self.result, self.points.held, x), float(self.points.dots.y_data[self.points.held])


def lanes(n: int) -> Array:
    """Heights (n,) of the data in their lanes, the first on top; redraws go a little lower in the same lane."""
    return np.asarray(TOP - (TOP - FOOT) * (np.arange(n) + 0.3) / n)

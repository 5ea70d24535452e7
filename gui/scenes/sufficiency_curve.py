"""The log-likelihood of the data and of their redraws over one parameter: does it stand still?"""

from __future__ import annotations

import numpy as np

from engine.concept import Array
from engine.concepts.sufficiency import DEPTH, SufficiencyResult
from engine.words import tr
from gui.axes import Plane
from gui.plots import Area, Curve, Label, Panel
from gui.scenes import sufficiency_words as words
from gui.scenes.sufficiency_guess import Guess

_GHOSTS = 10
_POINTS = 241
_AIR, _AIR_PROJECTED = 0.16, 0.3  # of the depth, above the top


class Ghost(Curve):
    """The curve of a redraw before this one; labels may lie on it."""

    def __init__(self) -> None:
        super().__init__("ghost", width=1.6, key="ghosts", z=-2.0)

    def obstacles(self, plane: Plane) -> Array:
        return np.empty((0, 2))


class Curves:
    """The curve of the data, that of the redraw, those of some before it, and what all redraws span."""

    def __init__(self, panel: Panel, second: bool = False) -> None:
        self.panel, self.second = panel, second
        self.band = panel.add(Area("variance", alpha=0.16, key="spread"))
        self.ghosts = [panel.add(Ghost()) for _ in range(_GHOSTS)]
        self.data = panel.add(Curve("likelihood", width=3.2, dash="", key="likelihood"))
        self.redraw = panel.add(Curve("sample", width=2.0, key="redraw", z=1.0))
        self.guess = None if second else Guess(panel)
        self.labels = {
            "data": panel.add(Label("likelihood", key="likelihood", side="right", offset=(-18.0, -10.0))),
            "redraw": panel.add(Label("sample", key="redraw", underline="sample", side="left", offset=(18.0, -10.0))),
            "spread": panel.add(Label("variance", key="spread", side="left", offset=(18.0, 12.0))),
        }

    def draw(self, result: SufficiencyResult, ghosts: bool, hidden: bool, projected: bool) -> None:
        air = _AIR_PROJECTED if projected and not self.second else _AIR
        self.panel.fit_y(-DEPTH, air * DEPTH, exact=True)
        if self.second:
            self.panel.fit_x(*result.sd_span)
        theta = self._grid(result)
        shown = max(result.shown, 1)
        data = self._of(result, result.x[None, :], theta)[0]
        self.data.set_data(theta, data)
        self._draw_redraws(result, theta, shown, ghosts and not hidden, hidden)
        if self.guess is not None:
            self.guess.draw(theta, data, data if hidden else self.band.y_data[: len(theta)], hidden)
        self._name(result, theta, data, shown, hidden)

    def _grid(self, result: SufficiencyResult) -> Array:
        """Points across the axis, closer about the top, where a curve of many observations is narrow."""
        low, high = self.panel.x_span.limits
        model = result.settings.model
        if model == "bernoulli":
            low, high = max(low, 1e-4), min(high, 1.0 - 1e-4)
        elif self.second or model in ("poisson", "exponential", "uniform"):
            low = max(low, 1e-4 * high)
        top = self._top(result)
        parts = [np.linspace(low, high, _POINTS)]
        if model == "uniform":
            parts.append(np.array([top * (1.0 - 1e-12), top]))
        grid = np.unique(np.concatenate([*parts, [top]]))
        return np.asarray(grid[(grid >= low) & (grid <= high)])

    def _top(self, result: SufficiencyResult) -> float:
        if self.second:
            return float(result.x.std())
        rule = {"laplace": np.median, "uniform": np.max}.get(result.settings.model, np.mean)
        return float(rule(result.x))  # type: ignore[operator]

    def _of(self, result: SufficiencyResult, samples: Array, theta: Array) -> Array:
        """Curves (R, m), cut far below what is shown: what is −∞ drops out of the panel."""
        return np.asarray(np.maximum(result.curves(samples, theta, self.second), -5.0 * DEPTH))

    def _draw_redraws(self, result: SufficiencyResult, theta: Array, shown: int, ghosts: bool, hidden: bool) -> None:
        nothing = np.empty(0)
        if hidden:
            for curve in (self.redraw, self.band, *self.ghosts):
                curve.set_data(nothing, nothing)
            return
        every = self._of(result, result.redraws[:shown], theta)
        self.redraw.set_data(theta, every[-1])
        before = every[max(0, shown - 1 - _GHOSTS) : shown - 1] if ghosts and not result.still else every[:0]
        for place, curve in enumerate(self.ghosts):
            curve.set_data(*((theta, before[place]) if place < len(before) else (nothing, nothing)))
        low, high = every.min(axis=0), every.max(axis=0)
        self.band.base = float(low[0])
        self.band.set_data(np.concatenate([theta, theta[::-1]]), np.concatenate([high, low[::-1]]))

    def _name(self, result: SufficiencyResult, theta: Array, data: Array, shown: int, hidden: bool) -> None:
        still = result.still
        where = _at_height(theta, data, -0.3 * DEPTH, -1)
        alike = tr("data and redraw {shown}", shown=words.count(shown))
        self.labels["data"].set_data(*where, tr("the data") if hidden or not still else alike)
        if hidden:
            self.labels["redraw"].set_data(0.0, 0.0, "")
            self.labels["spread"].set_data(0.0, 0.0, "")
            return
        drawn = self.redraw.y_data
        self.labels["redraw"].set_data(
            *_at_height(theta, drawn, -0.45 * DEPTH, 1), "" if still else tr("redraw {shown}", shown=words.count(shown))
        )
        high = self.band.y_data[: len(theta)]
        said = "" if still or shown < 2 else tr("all {shown} redraws", shown=words.count(shown))
        self.labels["spread"].set_data(*_at_height(theta, high, -0.72 * DEPTH, 1), said)


def _at_height(theta: Array, curve: Array, height: float, side: int) -> tuple[float, float]:
    """The point where a curve falls below a height on one side of its top."""
    top = int(curve.argmax())
    part = np.arange(top, len(curve)) if side > 0 else np.arange(top, -1, -1)
    lower = part[curve[part] <= height]
    at = int(lower[0]) if len(lower) else int(part[-1])
    return float(theta[at]), float(max(curve[at], -0.95 * DEPTH))

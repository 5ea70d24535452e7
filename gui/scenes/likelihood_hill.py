"""Contours of log L in two parameters, with χ² regions, the top, the truth, a guess and a climb."""

from __future__ import annotations

import numpy as np

from engine.concept import Array
from engine.concepts.likelihood import LikelihoodResult
from engine.likelihood.study import REGIONS, Relief
from engine.words import tr
from gui.axes import Plane
from gui.numbers import exact
from gui.plots import Bullseye, Curve, Dots, Label, Panel, Segments
from gui.scenes.likelihood_numbers import within
from gui.scenes.likelihood_slopes import climb_words
from gui.strokes import Floats


class Contours(Segments):
    """Level lines: a ground that labels may lie on."""

    def obstacles(self, plane: Plane) -> Floats:
        return np.empty((0, 2))


class Hill:
    """The marks of the contour panel; the handle is the picture's."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.thin = panel.add(Contours("muted", width=1.0, key="surface"))
        self.regions = {
            name: panel.add(Contours("likelihood", width=width, key="regions surface"))
            for name, width in zip(REGIONS, (2.8, 2.2, 1.6), strict=True)
        }
        self.ridges = [panel.add(Curve("muted", dash="ghost", width=1.2, key=f"profile{k}")) for k in (0, 1)]
        self.quadratic = panel.add(Curve("theory", dash="b", width=1.6, key="climb"))
        self.trail = panel.add(Curve("theory", dash="", width=1.8, key="climb"))
        self.visited = panel.add(Dots("theory", size=6.0, alpha=0.6, mark="o", key="climb"))
        self.here = panel.add(Dots("theory", size=10.0, alpha=1.0, mark="o", key="climb"))
        self.goal = panel.add(Dots("theory", size=9.0, alpha=1.0, mark="o", hollow=True, key="climb"))
        self.gap = panel.add(Segments("ghost", width=2.2, key="guess"))
        self.truth = panel.add(Bullseye(size=18.0, key="truth"))
        self.mle = panel.add(Dots("likelihood", size=13.0, alpha=1.0, key="mle"))
        self.cross = panel.add(Segments("likelihood", width=1.0, dash="ghost", key="theta"))
        self.labels = {
            "mle": panel.add(Label("likelihood", key="mle", weight=600, offset=(0.0, -24.0))),
            "truth": panel.add(Label("truth", key="truth", offset=(0.0, 26.0))),
            "theta": panel.add(Label("likelihood", key="theta", side="left", offset=(18.0, -16.0))),
            "climb": panel.add(Label("theory", key="climb", offset=(0.0, 26.0))),
            "guess": panel.add(Label("ghost", key="guess", underline="ghost", offset=(0.0, 30.0))),
            **{name: panel.add(Label("likelihood", name, key="regions", underline=None, offset=(0.0, 0.0)))
               for name in REGIONS},
        }  # fmt: skip

    def draw_surface(self, relief: Relief) -> None:
        drops = relief.drops[relief.lines.level]
        named = {name: np.isclose(drops, drop) for name, drop in REGIONS.items()}
        self.thin.set_data(*relief.lines.ends[~np.logical_or.reduce(list(named.values()))].T)
        across, up = (float(np.ptp(axis)) or 1.0 for axis in (relief.first, relief.second))
        for name, chosen in named.items():
            ends = relief.lines.ends[chosen]
            self.regions[name].set_data(*ends.T)
            # Words where the line is furthest to the lower right, away from the words at the top.
            place = int(np.argmax(ends[:, 0] / across - 0.4 * ends[:, 1] / up)) if len(ends) else 0
            self.labels[name].set_data(*((float(ends[place, 0]), float(ends[place, 1]), name) if len(ends) else
                                         (0.0, 0.0, "")))  # fmt: skip
        self.ridges[0].set_data(relief.first, relief.ridges[0])
        self.ridges[1].set_data(relief.ridges[1], relief.second)

    def draw(self, result: LikelihoodResult, *, shown: bool, truth: bool, ridges: bool,
             guess: tuple[float, float] | None) -> None:  # fmt: skip
        self.thin.setVisible(shown)
        for mark in (*self.regions.values(), *(self.labels[name] for name in REGIONS)):
            mark.setVisible(shown and result.estimate is not None)
        for ridge in self.ridges:
            ridge.setVisible(shown and ridges)
        self._draw_top(result, shown)
        self._draw_truth(result, truth and result.settings.source == "drawn")
        self._draw_climb(result, shown)
        self._draw_guess(result, guess if shown else None)

    def pair(self, point: tuple[float, ...]) -> str:
        """Two parameters as wide as the axes tell them."""
        spans = (self.panel.x_span.limits, self.panel.y_span.limits)
        words = [within(value, high - low) for value, (low, high) in zip(point, spans, strict=True)]
        return f"({words[0]}, {words[1]})"

    def draw_point(self, result: LikelihoodResult) -> tuple[float, float]:
        """The lines through θ; gives where its handle stands, at the rim where θ lies outside."""
        a, b = result.settings.point
        (x0, x1), (y0, y1) = self.panel.x_span.limits, self.panel.y_span.limits
        at = (min(max(a, x0), x1), min(max(b, y0), y1))
        self.cross.set_data([a, x0], [y0, b], [a, x1], [y1, b])
        off = "" if at == (a, b) else tr(" off the axes")
        self.labels["theta"].set_data(*at, f"{self.pair((a, b))}{off}")
        return at

    def _draw_top(self, result: LikelihoodResult, shown: bool) -> None:
        best = result.estimate if shown else None
        self.mle.set_data(*(([best[0]], [best[1]]) if best else ((), ())))
        self.labels["mle"].set_data(
            *((best[0], best[1], tr("MLE {pair}", pair=self.pair(best))) if best else (0.0, 0.0, ""))
        )

    def _draw_truth(self, result: LikelihoodResult, wanted: bool) -> None:
        self.truth.setVisible(wanted)
        a, b = result.settings.truth
        self.truth.set_data([a], [b])
        self.labels["truth"].set_data(a, b, tr("truth") if wanted else "")

    def _draw_climb(self, result: LikelihoodResult, shown: bool) -> None:
        path, step = result.path, result.step
        if path is None or not shown:
            for mark in (self.trail, self.visited, self.here, self.quadratic, self.goal):
                mark.set_data((), ())
            self.labels["climb"].set_data(0.0, 0.0, "")
            return
        points = path.points[: step + 1]
        self.trail.set_data(points[:, 0], points[:, 1])
        self.visited.set_data(points[:-1, 0], points[:-1, 1])
        self.here.set_data(points[-1:, 0], points[-1:, 1])
        self.labels["climb"].set_data(float(points[-1, 0]), float(points[-1, 1]), climb_words(path, step))
        newton = result.settings.climb == "newton" and step > 0
        place = max(0, step - 1)
        ring = ellipse(path.points[place], path.wanted[place], path.curvatures[place]) if newton else np.empty((2, 0))
        self.quadratic.set_data(*ring)
        self.goal.set_data(*(path.wanted[place][:, None] if ring.size else ring))

    def _draw_guess(self, result: LikelihoodResult, guess: tuple[float, float] | None) -> None:
        best = result.estimate
        if guess is None or best is None:
            self.gap.set_data((), (), (), ())
            self.labels["guess"].set_data(0.0, 0.0, "")
            return
        self.gap.set_data([guess[0]], [guess[1]], [best[0]], [best[1]])
        short = (result.study.top if result.study else 0.0) - float(result.log(*guess))
        middle = ((guess[0] + best[0]) / 2, (guess[1] + best[1]) / 2)
        self.labels["guess"].set_data(*middle, tr("your guess: log L {short} below the top", short=exact(short)))


def ellipse(point: Array, wanted: Array, curvature: Array) -> Array:
    """(2, 181) level line through `point` of the quadratic that touches log L there: an ellipse about its top.

    Empty where the quadratic has no top.
    """
    values, vectors = np.linalg.eigh(-curvature)
    if values.min() <= 0:
        return np.empty((2, 0))
    away = vectors.T @ (point - wanted)
    level = float(np.sum(values * away**2))
    turn = np.linspace(0.0, 2 * np.pi, 181)
    ring = np.sqrt(level / values)[:, None] * np.vstack([np.cos(turn), np.sin(turn)])
    return np.asarray(wanted[:, None] + vectors @ ring)

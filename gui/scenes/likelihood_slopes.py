"""The score as a tangent, the information as a parabola, and a climb with its steps, on a likelihood's curve."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.concepts.likelihood import LikelihoodResult
from engine.optimise import Path
from engine.words import small, tr
from gui.numbers import exact
from gui.plots import Curve, Dots, Label, Panel
from gui.scenes.likelihood_height import Height

_REACH = 150.0  # pixels of a tangent either way, however steep it is


class Slopes:
    """What touches the curve: at θ, at the top, and where a climb stands."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.parabola = panel.add(Curve("theory", dash="b", width=1.6, key="information"))
        self.tangent = panel.add(Curve("theory", dash="", width=1.8, key="score"))
        self.trail = panel.add(Curve("theory", dash="ghost", width=1.6, key="climb"))
        self.visited = panel.add(Dots("theory", size=7.0, alpha=0.6, mark="o", key="climb"))
        self.here = panel.add(Dots("theory", size=11.0, alpha=1.0, mark="o", key="climb"))
        self.goal = panel.add(Dots("theory", size=9.0, alpha=1.0, mark="o", hollow=True, key="climb information"))
        self.score = panel.add(Label("theory", key="score", side="left", offset=(12.0, 16.0), underline=""))
        self.information = panel.add(Label("theory", key="information", side="left", offset=(12.0, -14.0),
                                           underline="b"))  # fmt: skip
        self.climb = panel.add(Label("theory", key="climb", offset=(0.0, -26.0), underline="ghost"))

    def draw(self, result: LikelihoodResult, scaled: Height, *, shown: bool, score: bool, information: bool) -> None:
        path = result.path if result.path is not None and result.path.steps else None
        newton = result.settings.climb == "newton"
        self._draw_tangent(result, scaled, shown and (score or path is not None) and not (path and newton))
        if path is not None and newton:
            self._draw_step(path, max(0, result.step - 1), scaled, shown)
        else:
            self._draw_top(result, scaled, shown and information)
        self._draw_climb(result, scaled, shown)

    # -- the tangent

    def _draw_tangent(self, result: LikelihoodResult, scaled: Height, shown: bool) -> None:
        """At θ, or where a gradient climb takes its step."""
        at, value = result.settings.theta, result.log_likelihood
        slope = result.score[0] if result.score else math.nan
        if result.path is not None and result.path.steps:
            place = max(0, result.step - 1)
            at, value = float(result.path.points[place, 0]), float(result.path.values[place])
            slope = float(result.path.slopes[place, 0])
        rise = scaled.slope(value, slope)
        if not shown or not math.isfinite(value) or not math.isfinite(rise):
            self.tangent.set_data((), ())
            self.score.set_data(0.0, 0.0, "")
            return
        plane, y = self.panel.plane, scaled.one(value)
        run = _REACH / math.hypot(plane.sx, rise * plane.sy)
        x = np.array([at - run, at + run])
        self.tangent.set_data(x, y + rise * (x - at))
        words = (
            tr("slope of L = {rise}", rise=exact(rise))
            if scaled.product
            else tr("tangent: score = {slope}", slope=exact(slope))
        )
        self.score.set_data(at + 0.9 * run, y + 0.9 * rise * run, words)

    # -- the parabola

    def _draw_top(self, result: LikelihoodResult, scaled: Height, shown: bool) -> None:
        study = result.study
        self.goal.set_data((), ())
        if not shown or study is None or study.estimate is None or study.observed is None:
            self._show_parabola(np.empty(0), np.empty(0), "")
            return
        best, information = study.estimate[0], float(study.observed[0, 0])
        x = np.linspace(*self.panel.x_span.limits, 201)
        y = scaled.of(study.top - 0.5 * information * (x - best) ** 2)
        self._show_parabola(
            x, y, tr("parabola at the MLE: observed information {information}", information=exact(information))
        )

    def _draw_step(self, path: Path, place: int, scaled: Height, shown: bool) -> None:
        """Newton's parabola, which touches the curve where the step begins, and its top, where the step wants to go."""
        if not shown:
            self._show_parabola(np.empty(0), np.empty(0), "")
            self.goal.set_data((), ())
            return
        at, slope = float(path.points[place, 0]), float(path.slopes[place, 0])
        value, bend = float(path.values[place]), float(path.curvatures[place, 0, 0])
        x = np.linspace(*self.panel.x_span.limits, 401)
        y = scaled.of(value + slope * (x - at) + 0.5 * bend * (x - at) ** 2)
        words = tr("Newton's parabola at step {place}", place=place + 1)
        self._show_parabola(x, y, words if bend < 0 else tr("the parabola opens upward: it has no top"))
        top = float(path.wanted[place, 0])
        summit = scaled.one(value + slope * (top - at) + 0.5 * bend * (top - at) ** 2)
        self.goal.set_data(*(([top], [summit]) if bend < 0 else ((), ())))

    def _show_parabola(self, x: Array, y: Array, words: str) -> None:
        self.parabola.set_data(x, y)
        floor, ceiling = self.panel.y_span.limits
        seen = np.flatnonzero((y > floor + 0.25 * (ceiling - floor)) & (y < ceiling - 0.25 * (ceiling - floor)))
        place = int(seen[-1]) if seen.size else 0
        self.information.set_data(*((float(x[place]), float(y[place]), words) if seen.size else (0.0, 0.0, "")))

    # -- the climb

    def _draw_climb(self, result: LikelihoodResult, scaled: Height, shown: bool) -> None:
        path, step = result.path, result.step
        if path is None or not shown or not path.steps:
            for mark in (self.trail, self.visited, self.here):
                mark.set_data((), ())
            stuck = path.words if path is not None and shown else ""
            self.climb.set_data(result.settings.theta, scaled.one(result.log_likelihood) if stuck else 0.0, stuck)
            return
        points, heights = path.points[: step + 1, 0], scaled.of(path.values[: step + 1])
        self.trail.set_data(points, heights)
        self.visited.set_data(points[:-1], heights[:-1])
        self.here.set_data(points[-1:], heights[-1:])
        self.climb.set_data(float(points[-1]), float(heights[-1]), climb_words(path, step))


def climb_words(path: Path, step: int) -> str:
    """What is said of a climb after so many steps."""
    if not path.steps:
        return path.words
    halved = int(path.halvings[step - 1]) if step else 0
    words = tr("step {step}", step=step) + (tr(", halved {halved}×", halved=halved) if halved else "")
    return f"{words}: {small(path.words)}" if step == path.steps else words

"""The side pictures of `penalty`: draws from the posterior, one weight's shrinkage, and the numbers."""

from __future__ import annotations

import numpy as np

from engine.concepts.penalty import PenaltyResult
from engine.words import mark, tr
from gui.numbers import count
from gui.plots import Curve, Dots, Label, Panel, Segments
from gui.scenes.penalty_words import NAMES, table_rows
from gui.tables import Table
from gui.theme import Look

HIDDEN = mark("Hidden until you reveal it.")
_MOST_SHOWN = 5000


class DrawsPanel:
    """Draws from the posterior, its mode and its mean."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        panel.furnish(axis="full", numbers=True, grid=False, aspect_locked=True)
        self.axes = panel.add(Segments("muted", width=1.0))
        self.dots = panel.add(Dots("posterior", size=4.0, alpha=0.3, key="draws mean"))
        self.plates = panel.add(Dots("surface", size=17.0, alpha=1.0, mark="o"))
        self.top = panel.add(Dots("posterior", size=13.0, alpha=1.0, mark="o", key="map", z=1.0))
        self.mean = panel.add(Dots("posterior", size=13.0, alpha=1.0, mark="s", hollow=True, key="mean", z=2.0))
        self.labels = {
            "map": panel.add(Label("posterior", tr("MAP"), underline=None, key="map", offset=(0.0, 20.0))),
            "mean": panel.add(Label("posterior", tr("mean"), underline=None, key="mean", offset=(0.0, -20.0))),
        }

    def draw(self, result: PenaltyResult, hidden: bool) -> None:
        shown = result.draws[:_MOST_SHOWN]
        low, high = np.quantile(shown, [0.002, 0.998], axis=0)
        self.panel.fit_x(*_with_zero(float(low[0]), float(high[0])))
        self.panel.fit_y(*_with_zero(float(low[1]), float(high[1])))
        zeros = int((result.draws == 0.0).any(axis=1).sum())
        what = count(len(result.draws))
        some = (
            tr(" · the first {most_shown} shown", most_shown=count(_MOST_SHOWN))
            if len(result.draws) > _MOST_SHOWN
            else ""
        )
        held = tr("none") if not zeros else count(zeros)
        self.panel.furnish(
            title=tr("{what} posterior draws: {held} on an axis", what=what, held=held),
            words=tr("w₁ (w₂ upwards){some}", some=some),
        )
        p = self.panel.plane
        far = 4.0 * max(abs(p.x0), abs(p.x1), abs(p.y0), abs(p.y1))
        self.axes.set_data([-far, 0.0], [0.0, -far], [far, 0.0], [0.0, far])
        if hidden:
            shown = shown[:0]
        self.panel.say(HIDDEN if hidden else "")
        self.dots.set_data(*shown.T)
        apart = bool((result.mean != result.top).any())
        marks = (
            (self.top, result.top, "map", "MAP" if apart else tr("MAP and mean"), not hidden),
            (self.mean, result.mean, "mean", tr("mean"), apart and not hidden),
        )
        for dots, at, name, words, there in marks:
            dots.set_data(*((at[:1], at[1:]) if there else ((), ())))
            self.labels[name].set_data(float(at[0]), float(at[1]), words if there else "")
        self.plates.set_data(*((result.top[:1], result.top[1:]) if not hidden else ((), ())))


class ShrinkagePanel:
    """What each penalty makes of one weight, against its least-squares value with the other weight held."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        panel.furnish(axis="full", numbers=True, grid=False)
        self.axes = panel.add(Segments("muted", width=1.0))
        self.same = panel.add(Curve("likelihood", width=1.6, key="ols"))
        self.curves = {name: panel.add(Curve("muted", width=1.0, key=name)) for name in NAMES}
        self.mean = panel.add(Curve("posterior", width=1.6, dash="b", key="mean"))
        self.shown = panel.add(Curve("posterior", width=2.6, key="map"))
        self.stems = panel.add(Segments("posterior", width=1.2, dash="ghost", key="map"))
        self.marks = panel.add(Dots("posterior", size=13.0, alpha=1.0, mark="o", key="map", z=2.0))
        self.labels = {
            "w1": panel.add(Label("posterior", underline=None, key="map", side="left", offset=(10.0, 18.0))),
            "w2": panel.add(Label("posterior", underline=None, key="map", side="left", offset=(10.0, 18.0))),
            "same": panel.add(
                Label("likelihood", tr("OLS"), underline="likelihood", key="ols", side="right", offset=(-12.0, 0.0))
            ),
            **{name: panel.add(Label("muted", key=name, underline=None, offset=(0.0, 18.0))) for name in NAMES},
            "mean": panel.add(Label("posterior", underline="b", key="mean", side="right", offset=(-8.0, -20.0))),
        }

    def draw(self, result: PenaltyResult, hidden: bool) -> None:
        s, left = result.settings, result.left_over
        curvature = np.diag(result.problem.gram)
        alike = bool(curvature[0] == curvature[1])
        need = max(1.2 * float(np.abs(left[: 1 + alike]).max()), 1.5 * abs(s.ols1), 3.0 * s.sigma / curvature[0] ** 0.5)
        self.panel.fit_x(-need, need)
        self.panel.fit_y(-need, need)
        low, high = self.panel.x_span.limits
        curves = result.shrinkage(low, high)
        each = {"ridge": curves.ridge, "lasso": curves.lasso, "elastic_net": curves.elastic_net}
        far = 4.0 * max(abs(low), abs(high))
        self.axes.set_data([-far, 0.0], [0.0, -far], [far, 0.0], [0.0, far])
        self.same.set_data([low, high], [low, high])
        for name, y in each.items():
            mine = name == s.penalty
            self.curves[name].set_data(*((), ()) if mine else (curves.z, y))
        self.shown.set_data(*((), ()) if hidden else (curves.z, each[s.penalty]))
        kinked = result.posterior.kinked and not hidden
        self.mean.set_data(*(curves.z, curves.mean) if kinked else ((), ()))
        self._say(result, curves.z, each, curves.mean if kinked else None)
        seen = 0 if hidden else 1 + alike
        self.marks.set_data(left[:seen], result.top[:seen])
        self.stems.set_data(left[:seen], np.zeros(seen), left[:seen], result.top[:seen])
        for place, name in enumerate(("w1", "w2")):
            words = ("w₁", "w₂")[place] if place < seen else ""
            self.labels[name].set_data(float(left[place]), float(result.top[place]), words)
        projected = self.panel.canvas.look.metrics.name == "projector"
        self.panel.furnish(
            title=tr("One weight at a time") if alike else tr("One weight at a time: w₁"),
            heights="" if projected else tr("penalised"),
            words=tr("least squares, the other weight held"),
        )

    def _say(self, result: PenaltyResult, z: np.ndarray, each: dict[str, np.ndarray], mean: np.ndarray | None) -> None:
        """The names at their curves, each at a place of its own along the axis."""
        low, high = self.panel.x_span.limits
        for place, name in enumerate(each):
            at = low + (0.04 + 0.13 * place) * (high - low)
            shown = not (name == result.settings.penalty and not len(self.shown.x_data))
            self.labels[name].underline = "" if name == result.settings.penalty else None
            self.labels[name].role = "posterior" if name == result.settings.penalty else "muted"
            self.labels[name].set_data(at, float(np.interp(at, z, each[name])), NAMES[name] if shown else "")
        at = low + 0.8 * (high - low)
        words = tr("posterior mean") if mean is not None else ""
        self.labels["mean"].set_data(at, float(np.interp(at, z, mean)) if mean is not None else 0.0, words)
        self.labels["same"].set_data(high - 0.1 * (high - low), high - 0.1 * (high - low))


class NumbersPanel:
    """All the weights in rows, exact and drawn."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.table = panel.add(Table(fill=True, spacing=1.75))

    def draw(self, result: PenaltyResult, hidden: bool, look: Look) -> None:
        self.panel.furnish(title=tr("In numbers") if look.metrics.name != "projector" else "", axis="none")
        self.table.set_rows(*table_rows(result, hidden, brief=look.metrics.name == "projector"))


def _with_zero(low: float, high: float) -> tuple[float, float]:
    """The ends widened to zero and a little beyond, so that a draw's side of it is seen."""
    return min(low, -0.08 * high), max(high, -0.08 * low)

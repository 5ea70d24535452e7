"""The likelihood of two parameters as a hill: contours with a point to drag, profiles on both margins, numbers."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtGui import QResizeEvent

from engine.concepts.likelihood import LikelihoodResult
from engine.likelihood.study import PROFILE_DROP, Relief
from engine.likelihood_sample import Sample
from engine.words import small, tr
from gui.numbers import exact
from gui.plots import Canvas, Curve, Handle, Label, Segments
from gui.scenes.likelihood_density import Ask, DensityPanel
from gui.scenes.likelihood_hill import Hill
from gui.scenes.likelihood_numbers import logarithm, rounded, step_of
from gui.tables import Row, Table
from gui.theme import Look

_FALL, _AIR = 6.5, 0.6  # of log L below the top that a profile shows, and above it
_ROOMY = 660.0  # pixels of height from which the density finds room over the hill; else it is a picture of its own
_NUMBERS = 27.0  # sizes of type that the column of numbers is wide
_TALL, _LOW, _PROJECTED = (0.95, 0.62, 1.9), (1e-4, 0.52, 1.0), (1e-4, 0.42, 1.0)


class ReliefPicture(Canvas):
    """Density on top where there is room, contours below, one profile above them and one beside."""

    density: DensityPanel | None = None  # a view is sized before it is built

    def __init__(self, look: Look, ask: Ask, say: Callable[[str], None]) -> None:
        super().__init__(look)
        self.ask = ask
        self.result: LikelihoodResult | None = None
        self._drawn: Relief | None = None
        self._told: tuple[Sample, bool] | None = None
        self.density = DensityPanel(self, ask, say)
        self.chart = self.panel(2, 0, axis="full", numbers=True, grid=False)
        self.hill = Hill(self.chart)
        self.handle = self.chart.add(
            Handle("likelihood", name=tr("Point (θ, θ₂)"), key="theta", word=tr("drag"), constrain=self._on_axes,
                   description=tr("Both parameters: arrows move the point, Shift by ten, Enter types"))
        )  # fmt: skip
        self.handle.moved.connect(self._moved)
        self._build_margins()
        self.numbers = self.panel(0, 1, rows=2, axis="none")
        self.table = self.numbers.add(Table(fill=True, spacing=1.6))
        self._share_out()

    def _build_margins(self) -> None:
        above = self.above = self.panel(1, 0, axis="ticks", numbers=True)
        beside = self.beside = self.panel(2, 1, axis="full", words=tr("log L − max"))
        beside.y_span = self.chart.y_span
        self.link_x([self.chart, above])
        margins = (above, beside)
        self.profiles = [
            panel.add(Curve("likelihood", width=2.4, dash="", key=f"profile{k}")) for k, panel in enumerate(margins)
        ]
        self.cuts = [panel.add(Segments("theory", width=1.6, key=f"profile{k}")) for k, panel in enumerate(margins)]
        self.feet = [panel.add(Segments("likelihood", width=1.0, dash="ghost", key="theta")) for panel in margins]
        self.cut_labels = [
            above.add(Label("theory", key="profile0", underline=None, offset=(0.0, 12.0))),
            beside.add(Label("theory", key="profile1", underline=None, side="left", offset=(8.0, 0.0))),
        ]

    # -- the places of the panels

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._share_out()
        if self.density is not None and self.result is not None:
            self.density.draw(self.result, hidden=self.density.hidden)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._share_out()

    def _share_out(self) -> None:
        if self.density is None:
            return
        roomy = self.look.metrics.name == "desk" and self.room.height() >= _ROOMY
        self.density.show(roomy)
        projected = self.look.metrics.name == "projector"
        rows = _TALL if roomy else _PROJECTED if projected else _LOW
        # As wide beside the hill as the numbers need; a room reads fewer of them.
        need = _NUMBERS * self.look.metrics.axis_words
        columns = (2.6 if projected else min(2.6, max(1.4, self.width() / need - 1.0)), 1.0)
        if self._stretch != {"row": rows, "column": columns}:
            self.stretch(rows=rows, columns=columns)

    # -- drawing

    def draw(self, result: LikelihoodResult, *, truth: bool, hidden: bool, guess: tuple[float, float] | None,
             ridges: bool) -> None:  # fmt: skip
        self.result = result
        if self.density is not None:
            self.density.draw(result, hidden=hidden)
        relief = result.relief
        self.chart.say(str(result.readouts["remark"]) if relief is None else "")
        if relief is not None and relief is not self._drawn:
            self._fit(relief)
            self.hill.draw_surface(relief)
            self._draw_profiles(relief)
        self._drawn = relief
        shown = relief is not None and not hidden
        # Without a maximum there is nothing that profiles and regions could be measured from.
        for mark in (*self.profiles, *self.cuts, *self.cut_labels):
            mark.setVisible(shown and result.estimate is not None)
        self._draw_point(result)
        self.hill.draw(result, shown=shown, truth=truth, ridges=ridges, guess=guess)
        self._draw_table(result, hidden)
        self._furnish(result)

    def _fit(self, relief: Relief) -> None:
        self.chart.fit_x(*relief.spans[0])
        self.chart.fit_y(*relief.spans[1])
        self.above.fit_y(-_FALL, _AIR, exact=True)
        self.beside.fit_x(-_FALL, _AIR, exact=True)

    def _draw_profiles(self, relief: Relief) -> None:
        self.profiles[0].set_data(relief.first, relief.profiles[0])
        self.profiles[1].set_data(relief.profiles[1], relief.second)
        for which, axis in enumerate((relief.first, relief.second)):
            inside = np.flatnonzero(relief.profiles[which] >= -PROFILE_DROP)
            low, high = (float(axis[inside[0]]), float(axis[inside[-1]])) if inside.size else (math.nan, math.nan)
            level = [-PROFILE_DROP]
            self.cuts[which].set_data(*(([low], level, [high], level) if which == 0 else (level, [low], level, [high])))
            middle = (low + high) / 2
            x, y = (middle, level[0]) if which == 0 else (level[0], middle)
            self.cut_labels[which].set_data(x, y, "95 %")

    def _draw_point(self, result: LikelihoodResult) -> None:
        a, b = result.settings.point
        self.handle.place(*self.hill.draw_point(result))
        self.feet[0].set_data([a], [-_FALL], [a], [_AIR])
        self.feet[1].set_data([-_FALL], [b], [_AIR], [b])

    # -- the numbers

    def _draw_table(self, result: LikelihoodResult, hidden: bool) -> None:
        if self._told == (result.sample, hidden):
            return
        self._told = (result.sample, hidden)
        study = result.study
        if study is None or study.estimate is None or hidden:
            words = study.maximum.words if study is not None else ""
            self.table.choices = ()
            self.table.set_rows((), (Row("", ()),), tr("Hidden until you reveal it.") if hidden else words)
            return
        rows, last = self._rows(result), Row(tr("max log L"), (logarithm(study.top), ""))
        head = (tr("estimate"), tr("std. error"))
        # Where there is no room for all of it the last rows go first.
        self.table.choices = tuple(
            (head, chosen, words, False)
            for chosen, words in (([*rows, last], study.maximum.words), ([*rows, last], ""), (rows, ""), (rows[:3], ""))
        )
        self.table.choices += ((head[:1], [replace(row, cells=row.cells[:1]) for row in rows[:3]], "", False),)
        self.table.set_rows(head, [*rows, last], study.maximum.words)

    def _rows(self, result: LikelihoodResult) -> list[Row]:
        study, read = result.study, result.readouts
        if study is None or study.estimate is None:
            return []
        rows = []
        for place, parameter in enumerate(result.settings.model.parameters):
            error = exact(float(study.errors[place])) if study.errors is not None else "–"
            name = f"{parameter.symbol[0]}\u0302{parameter.symbol[1:]}"
            cells = (exact(study.estimate[place]), error)
            rows.append(Row(name, cells, role="likelihood", bold=(True,), key="mle"))
        if isinstance(read["unbiased_sigma2"], float):
            rows.append(Row(tr("unbiased σ²"), (exact(read["unbiased_sigma2"]), "")))
        if isinstance(read["mle_mu"], float):
            # The rows stand there from the start: they would push the others aside when SciPy is loaded.
            mu, sigma = map(exact, result.sample.scipy_fit) if result.sample.scipy_fit is not None else ("…", "…")
            rows.append(Row(tr("SciPy μ"), (mu, ""), muted=True))
            rows.append(Row(tr("SciPy σ"), (sigma, ""), muted=True))
        return rows

    def _furnish(self, result: LikelihoodResult) -> None:
        first, second = result.settings.model.parameters
        regions = tr("χ² regions of 2 degrees of freedom") if result.estimate is not None else tr("no maximum")
        wishes = (
            (
                self.chart,
                {
                    "title": tr("Contours of log L({symbol}, {symbol2})", symbol=first.symbol, symbol2=second.symbol),
                    "heights": f"{second.symbol} ({small(second.label)}) · {regions}",
                    "words": tr(
                        "one parameter value {symbol} ({label})", symbol=first.symbol, label=small(first.label)
                    ),
                },
            ),
            (
                self.above,
                {
                    "title": tr("Profile of {symbol}: the best log L for each", symbol=first.symbol),
                    "heights": tr("log L − max"),
                },
            ),
            (self.beside, {"title": tr("Profile of {symbol}", symbol=second.symbol)}),
        )
        for panel, words in wishes:
            if any(getattr(panel.frame.furnishing, name) != text for name, text in words.items()):
                panel.furnish(**words)

    # -- the hand

    def _on_axes(self, x: float, y: float) -> tuple[float, float]:
        if self.result is None or not (self.handle.dragged or self.handle.keyed):
            return x, y
        found = []
        for value, span, parameter, now in zip((x, y), (self.chart.x_span, self.chart.y_span),
                                               self.result.settings.model.parameters, self.result.settings.point,
                                               strict=True):  # fmt: skip
            low, high = span.limits
            step = step_of(high - low)
            value = rounded(min(max(value, low), high), step)
            options = (value, value + step, value - step, now)
            found.append(float(next(option for option in options if parameter.contains(option))))
        return found[0], found[1]

    def _moved(self, x: float, y: float, phase: str) -> None:
        if self.result is not None:
            self.ask(phase, lambda s: s.with_values(theta=x, theta2=y) if phase != "began" else s)

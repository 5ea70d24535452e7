"""The likelihood of two parameters as a hill: contours, the point to drag, profiles on both margins, a climb."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from engine.concept import Array
from engine.concepts.likelihood import LikelihoodResult
from engine.likelihood.study import PROFILE_DROP, REGIONS, Relief
from gui.numbers import exact
from gui.plots import Bullseye, Canvas, Curve, Dots, Handle, Label, Segments
from gui.scenes.likelihood_density import Ask, DensityPicture
from gui.scenes.likelihood_numbers import logarithm, rounded, step_of, within
from gui.tables import Row, Table
from gui.theme import Look

_ROOM = 6.5


class ReliefPicture(Canvas):
    """Density on top, contours below, one profile above them and one beside."""

    def __init__(self, look: Look, ask: Ask, say: Callable[[str], None]) -> None:
        super().__init__(look)
        self.ask = ask
        self.density = DensityPicture(self, ask, say)
        self.result: LikelihoodResult | None = None
        self._drawn: Relief | None = None
        self._build_hill()
        self._build_margins()
        self.numbers = self.panel(0, 1, rows=2, axis="none")
        self.table = self.numbers.add(Table(fill=True, spacing=1.75))
        self.stretch(rows=(0.95, 0.62, 1.9), columns=(2.7, 1.0))

    def _build_hill(self) -> None:
        hill = self.hill = self.panel(2, 0, axis="full", numbers=True, grid=False)
        self.thin = hill.add(Segments("muted", width=1.0, key="surface"))
        self.regions = {
            name: hill.add(Segments("likelihood", width=width, key="regions surface"))
            for name, width in zip(REGIONS, (2.8, 2.2, 1.6), strict=True)
        }
        self.ridges = [hill.add(Curve("muted", dash="ghost", width=1.2, key=f"profile{k}")) for k in (0, 1)]
        self.quadratic = hill.add(Curve("theory", dash="b", width=1.6, key="climb"))
        self.trail = hill.add(Curve("theory", dash="", width=1.8, key="climb"))
        self.visited = hill.add(Dots("theory", size=6.0, alpha=0.6, mark="o", key="climb"))
        self.here = hill.add(Dots("theory", size=10.0, alpha=1.0, mark="o", key="climb"))
        self.gap = hill.add(Segments("ghost", width=2.2, key="guess"))
        self.truth = hill.add(Bullseye(size=18.0, key="truth"))
        self.mle = hill.add(Dots("likelihood", size=13.0, alpha=1.0, key="mle"))
        self.cross = hill.add(Segments("likelihood", width=1.0, dash="ghost", key="theta"))
        self.handle = hill.add(
            Handle("likelihood", name="Point (θ, θ₂)", key="theta", word="drag", constrain=self._on_axes)
        )
        self.handle.moved.connect(self._moved)
        self.labels = {
            "mle": hill.add(Label("likelihood", key="mle", weight=600, offset=(0.0, -24.0))),
            "truth": hill.add(Label("truth", key="truth", offset=(0.0, 26.0))),
            "theta": hill.add(Label("likelihood", key="theta", side="left", offset=(18.0, -16.0))),
            "climb": hill.add(Label("theory", key="climb", underline=None, offset=(0.0, 26.0))),
            "guess": hill.add(Label("ghost", key="guess", underline="ghost", offset=(0.0, 30.0))),
            **{
                name: hill.add(Label("likelihood", name, key="regions", underline=None, offset=(0.0, 0.0)))
                for name in REGIONS
            },
        }

    def _build_margins(self) -> None:
        above = self.above = self.panel(1, 0, axis="ticks", numbers=True)
        beside = self.beside = self.panel(2, 1, axis="full", words="log L − max")
        beside.y_span = self.hill.y_span
        self.link_x([self.hill, above])
        self.profiles = [
            above.add(Curve("likelihood", width=2.4, dash="", key="profile0")),
            beside.add(Curve("likelihood", width=2.4, dash="", key="profile1")),
        ]
        self.cuts = [
            above.add(Segments("theory", width=1.6, key="interval0")),
            beside.add(Segments("theory", width=1.6, key="interval1")),
        ]
        self.feet = [
            above.add(Segments("likelihood", width=1.0, dash="ghost", key="theta")),
            beside.add(Segments("likelihood", width=1.0, dash="ghost", key="theta")),
        ]
        self.cut_labels = [
            above.add(Label("theory", key="interval0", underline=None, offset=(0.0, 12.0))),
            beside.add(Label("theory", key="interval1", underline=None, side="left", offset=(8.0, 0.0))),
        ]

    # -- drawing

    def draw(self, result: LikelihoodResult, *, truth: bool, hidden: bool, guess: tuple[float, float] | None,
             ridges: bool) -> None:  # fmt: skip
        self.result = result
        self.density.draw(result, hidden=hidden)
        relief = result.relief
        self.hill.say("A likelihood needs data." if relief is None else "")
        shown = relief is not None and not hidden
        if relief is not None and relief is not self._drawn:
            self._fit(relief)
            self._draw_surface(relief)
        self._drawn = relief
        for mark in (self.thin, *self.regions.values(), *self.profiles, *self.cuts):
            mark.setVisible(shown)
        for name in REGIONS:
            self.labels[name].setVisible(shown)
        for mark in (*self.cut_labels, self.mle, self.labels["mle"]):
            mark.setVisible(shown and result.estimate is not None)
        for ridge in self.ridges:
            ridge.setVisible(shown and ridges)
        self._draw_point(result)
        self._draw_top(result)
        self._draw_truth(result, truth)
        self._draw_climb(result, shown)
        self._draw_guess(result, guess if shown else None)
        self._draw_table(result, hidden)
        self._furnish(result)

    def _fit(self, relief: Relief) -> None:
        self.hill.fit_x(float(relief.first[0]), float(relief.first[-1]), exact=True)
        self.hill.fit_y(float(relief.second[0]), float(relief.second[-1]), exact=True)
        self.above.fit_y(-_ROOM, 0.6, exact=True)
        self.beside.fit_x(-_ROOM, 0.6, exact=True)

    def _draw_surface(self, relief: Relief) -> None:
        drops = relief.drops[relief.lines.level]
        named = {name: np.isclose(drops, drop) for name, drop in REGIONS.items()}
        rest = ~np.logical_or.reduce(list(named.values()))
        self.thin.set_data(*relief.lines.ends[rest].T)
        for name, chosen in named.items():
            ends = relief.lines.ends[chosen]
            self.regions[name].set_data(*ends.T)
            # Words where the line is furthest to the lower right, away from the words at the top.
            if len(ends):
                across = np.ptp(relief.first) or 1.0
                place = int(np.argmax(ends[:, 0] / across - 0.4 * ends[:, 1] / (np.ptp(relief.second) or 1.0)))
                self.labels[name].set_data(float(ends[place, 0]), float(ends[place, 1]))
        self.profiles[0].set_data(relief.first, relief.profiles[0])
        self.profiles[1].set_data(relief.profiles[1], relief.second)
        self.ridges[0].set_data(relief.first, relief.ridges[0])
        self.ridges[1].set_data(relief.ridges[1], relief.second)
        for which, axis in enumerate((relief.first, relief.second)):
            inside = np.flatnonzero(relief.profiles[which] >= -PROFILE_DROP)
            low, high = (float(axis[inside[0]]), float(axis[inside[-1]])) if inside.size else (math.nan, math.nan)
            level = ([low], [-PROFILE_DROP], [high], [-PROFILE_DROP])
            self.cuts[which].set_data(*(level if which == 0 else ([-PROFILE_DROP], [low], [-PROFILE_DROP], [high])))
            middle = (low + high) / 2
            self.cut_labels[which].set_data(
                *((middle, -PROFILE_DROP) if which == 0 else (-PROFILE_DROP, middle)), "95 %"
            )

    def _widths(self) -> tuple[float, float]:
        spans = (self.hill.x_span.limits, self.hill.y_span.limits)
        return spans[0][1] - spans[0][0], spans[1][1] - spans[1][0]

    def _draw_point(self, result: LikelihoodResult) -> None:
        a, b = result.settings.point
        (x0, x1), (y0, y1) = self.hill.x_span.limits, self.hill.y_span.limits
        self.handle.setVisible(True)
        at = (min(max(a, x0), x1), min(max(b, y0), y1))
        self.handle.place(*at)
        self.cross.set_data([a, x0], [y0, b], [a, x1], [y1, b])
        self.feet[0].set_data([a], [-_ROOM], [a], [0.6])
        self.feet[1].set_data([-_ROOM], [b], [0.6], [b])
        wide, high = self._widths()
        off = "" if at == (a, b) else " (off the axes)"
        self.labels["theta"].set_data(*at, f"({within(a, wide)}, {within(b, high)}){off}")

    def _draw_top(self, result: LikelihoodResult) -> None:
        best = result.estimate
        if best is None:
            return
        wide, high = self._widths()
        self.mle.set_data([best[0]], [best[1]])
        self.labels["mle"].set_data(best[0], best[1], f"MLE ({within(best[0], wide)}, {within(best[1], high)})")

    def _draw_truth(self, result: LikelihoodResult, wanted: bool) -> None:
        wanted = wanted and result.settings.source == "drawn"
        self.truth.setVisible(wanted)
        a, b = result.settings.truth
        self.truth.set_data([a], [b])
        self.labels["truth"].set_data(a, b, "truth" if wanted else "")

    def _draw_climb(self, result: LikelihoodResult, shown: bool) -> None:
        path = result.path
        if path is None or not shown:
            for mark in (self.trail, self.visited, self.here, self.quadratic):
                mark.set_data((), ())
            self.labels["climb"].set_data(0.0, 0.0, "")
            return
        points = path.points[: result.step + 1]
        self.trail.set_data(points[:, 0], points[:, 1])
        self.visited.set_data(points[:-1, 0], points[:-1, 1])
        self.here.set_data(points[-1:, 0], points[-1:, 1])
        words = f"step {result.step}" if path.steps else path.words
        if path.steps and path.halvings[result.step - 1]:
            words += f", halved {int(path.halvings[result.step - 1])}×"
        if path.steps and result.step == path.steps:
            words = f"{words}: {path.words[0].lower()}{path.words[1:]}"
        self.labels["climb"].set_data(float(points[-1, 0]), float(points[-1, 1]), words)
        newton = result.settings.climb == "newton" and path.steps > 0
        self.quadratic.set_data(*(_ellipse(path.points[result.step - 1], path.wanted[result.step - 1],
                                           path.curvatures[result.step - 1]) if newton else ((), ())))  # fmt: skip

    def _draw_guess(self, result: LikelihoodResult, guess: tuple[float, float] | None) -> None:
        best = result.estimate
        if guess is None or best is None:
            self.gap.set_data((), (), (), ())
            self.labels["guess"].set_data(0.0, 0.0, "")
            return
        self.gap.set_data([guess[0]], [guess[1]], [best[0]], [best[1]])
        short = (result.study.top if result.study else 0.0) - float(result.log(*guess))
        middle = ((guess[0] + best[0]) / 2, (guess[1] + best[1]) / 2)
        self.labels["guess"].set_data(*middle, f"your guess: log L {exact(short)} below the top")

    def _draw_table(self, result: LikelihoodResult, hidden: bool) -> None:
        study = result.study
        if study is None or study.estimate is None or hidden:
            words = (
                "The numbers are hidden until you reveal them." if hidden else (study.maximum.words if study else "")
            )
            self.table.set_rows((), (), _wrapped(words))
            return
        errors = study.errors
        rows = []
        for place, parameter in enumerate(result.settings.model.parameters):
            error = exact(float(errors[place])) if errors is not None else "–"
            name = f"{parameter.symbol[0]}\u0302{parameter.symbol[1:]}"
            cells = (exact(study.estimate[place]), error)
            rows.append(Row(name, cells, role="likelihood", bold=(True,), key="mle"))
        read = result.readouts
        if isinstance(read["unbiased_sigma2"], float):
            rows.append(Row("unbiased σ²", (exact(read["unbiased_sigma2"]), "")))
        if result.sample.scipy_fit is not None:
            mu, sigma = result.sample.scipy_fit
            rows.append(Row("norm.fit: μ", (exact(mu), ""), muted=True))
            rows.append(Row("norm.fit: σ²", (exact(sigma**2), ""), muted=True))
        rows.append(Row("log L at the top", (logarithm(study.top), "")))
        self.table.set_rows(("estimate", "std. error"), rows, _wrapped(study.maximum.words))

    def _furnish(self, result: LikelihoodResult) -> None:
        first, second = result.settings.model.parameters
        wishes = (
            (self.hill, {"title": f"Contours of log L({first.symbol}, {second.symbol})",
                         "heights": f"{second.symbol} ({_lower(second.label)}) · χ² regions of 2 degrees of freedom",
                         "words": f"one parameter value {first.symbol} ({_lower(first.label)})"}),
            (self.above, {"title": f"Profile of {first.symbol}: the best log L for each", "heights": "log L − max"}),
            (self.beside, {"title": f"Profile of {second.symbol}"}),
        )  # fmt: skip
        for panel, words in wishes:
            if any(getattr(panel.frame.furnishing, name) != text for name, text in words.items()):
                panel.furnish(**words)

    # -- the hand

    def _on_axes(self, x: float, y: float) -> tuple[float, float]:
        if self.result is None:
            return x, y
        found = []
        for value, span, parameter, now in zip((x, y), (self.hill.x_span, self.hill.y_span),
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
            settings = self.result.settings
            self.ask(settings.with_values(theta=x, theta2=y) if phase != "began" else settings, phase)


def _lower(words: str) -> str:
    return words[0].lower() + words[1:]


def _wrapped(words: str, width: int = 34) -> str:
    lines = [""]
    for word in words.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def _ellipse(point: Array, wanted: Array, curvature: Array) -> tuple[Array, Array]:
    """The level line through `point` of the quadratic that touches log L there: an ellipse about its top."""
    values, vectors = np.linalg.eigh(-curvature)
    if values.min() <= 0:
        return np.empty(0), np.empty(0)
    away = vectors.T @ (point - wanted)
    level = float(np.sum(values * away**2))
    turn = np.linspace(0.0, 2 * np.pi, 181)
    ring = np.sqrt(level / values)[:, None] * np.vstack([np.cos(turn), np.sin(turn)])
    around = wanted[:, None] + vectors @ ring
    return around[0], around[1]

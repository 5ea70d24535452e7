"""The likelihood of one parameter as a curve: θ to drag, the top, the tangent, the parabola, and a climb."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from engine.concept import Array
from engine.concepts.likelihood import LikelihoodResult
from engine.words import small, tr
from gui.numbers import count, exact
from gui.plots import Canvas, Curve, Dots, Handle, Label, Segments, VLine
from gui.scenes.likelihood_density import Ask, DensityPanel
from gui.scenes.likelihood_height import TITLES, Height, height
from gui.scenes.likelihood_numbers import fit_within, logarithm, rounded, step_of, within
from gui.scenes.likelihood_slopes import Slopes
from gui.theme import Look

_POINTS = 401


class CurvePicture(Canvas):
    """Density above, likelihood below."""

    def __init__(self, look: Look, ask: Ask, say: Callable[[str], None]) -> None:
        super().__init__(look)
        self.ask = ask
        self.result: LikelihoodResult | None = None
        self._grid: tuple[object, Array, Array] | None = None
        self.scaled = Height()
        self.density = DensityPanel(self, ask, say)
        panel = self.chart = self.panel(1, 0, axis="full", numbers=True)
        self.stretch(rows=(1.0, 1.18))
        self.curve = panel.add(Curve("likelihood", width=2.4, dash="", key="curve"))
        self.slopes = Slopes(panel)
        self.foot = panel.add(Segments("likelihood", width=1.6, dash="ghost", key="mle"))
        self.flat = panel.add(Segments("likelihood", width=5.0, key="mle"))
        self.truth_stem = panel.add(Segments("truth", width=2.0, key="truth"))
        self.truth = panel.add(Dots("truth", size=10.0, alpha=1.0, key="truth"))
        self.others = panel.add(Dots("likelihood", size=12.0, alpha=1.0, hollow=True, key="mle"))
        self.mle = panel.add(Dots("likelihood", size=13.0, alpha=1.0, key="mle"))
        self.gap = panel.add(Segments("ghost", width=2.2, key="guess"))
        self.line = panel.add(VLine("likelihood", mark="", dash="", width=1.8, key="theta"))
        self.spot = panel.add(Dots("likelihood", size=9.0, alpha=1.0, mark="o", key="theta"))
        self.labels = {
            "mle": panel.add(Label("likelihood", key="mle", weight=600, offset=(0.0, -26.0))),
            "truth": panel.add(Label("truth", key="truth", side="left", offset=(12.0, -2.0))),
            "guess": panel.add(Label("ghost", key="guess", underline="ghost", offset=(0.0, 24.0))),
            "others": panel.add(Label("likelihood", key="mle", offset=(0.0, -24.0))),
        }
        self.handle = panel.add(
            Handle("likelihood", name=tr("Parameter θ"), key="theta", word=tr("drag θ"), constrain=self._on_axis,
                   description=tr("Parameter θ: arrows move it, Shift by ten, Enter types"))
        )  # fmt: skip
        self.handle.moved.connect(self._moved)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.stretch(rows=(0.85, 1.3) if look.metrics.name == "projector" else (1.0, 1.18))

    # -- drawing

    def draw(self, result: LikelihoodResult, *, kind: str, score: bool, information: bool, truth: bool, hidden: bool,
             guess: float | None) -> None:  # fmt: skip
        self.result = result
        self.density.draw(result, hidden=hidden)
        top = self._fit(result, kind)
        shown = not hidden and result.study is not None
        self._draw_curve(result, shown)
        self._draw_theta(result, hidden)
        self._draw_top(result, shown and not self.scaled.gone, top)
        self.slopes.draw(result, self.scaled, shown=shown and not self.scaled.gone, score=score,
                         information=information)  # fmt: skip
        self._draw_truth(result, truth)
        self._draw_guess(result, guess if shown and not self.scaled.gone else None, top)
        self._furnish(result, kind)

    def _fit(self, result: LikelihoodResult, kind: str) -> float:
        """Bring the axes in line; gives the height of the top, or of what the axis shows where there is none."""
        settings = result.settings
        span = result.study.span(settings.theta) if result.study else (settings.theta - 1.0, settings.theta + 1.0)
        truths = (settings.true_theta,) if settings.source == "drawn" else ()
        if result.study is not None or not result.x.size:
            fit_within(self.chart, *span, settings.theta, *truths)
        top = result.study.top if result.study is not None else math.nan
        if not math.isfinite(top):
            top = _largest(self._curve(result)[1])
        self.scaled = height(result, kind, top, settings.model.parameters[0].symbol)
        self.chart.fit_y(*self.scaled.span(top, max(1, result.x.size)))
        return top

    def _curve(self, result: LikelihoodResult) -> tuple[Array, Array]:
        """log L all along the axis there is, kept while neither the data nor the axis change."""
        limits = self.chart.x_span.limits
        key = (result.sample, limits)
        if self._grid is None or self._grid[0] != key:
            parameter, x = result.settings.model.parameters[0], np.linspace(*limits, _POINTS)
            if result.estimate is not None:
                # A top at a jump needs both sides of it.
                x = np.union1d(x, [np.nextafter(result.estimate[0], -np.inf), result.estimate[0]])
            x = x[parameter.contains(x)]
            self._grid = (key, x, result.log(x))
        return self._grid[1], self._grid[2]

    def _draw_curve(self, result: LikelihoodResult, shown: bool) -> None:
        words = "" if result.study is not None else str(result.readouts["remark"])
        if shown and self.scaled.gone:
            high = logarithm(result.log_likelihood)
            words = tr(
                "The product of {size} densities is exactly 0.0 in float64 at every parameter "
                "value:\nthere is nothing to climb. Its logarithm is an ordinary number: {high} "
                "at θ.",
                size=count(result.x.size),
                high=high,
            )
        self.chart.say(words)
        x, value = self._curve(result)
        y = self.scaled.of(value)
        self.curve.set_data(*((x, np.where(np.isfinite(y), y, np.nan)) if shown else ((), ())))

    def _draw_theta(self, result: LikelihoodResult, hidden: bool) -> None:
        theta, parameter = result.settings.theta, result.settings.model.parameters[0]
        low, high = self.chart.x_span.limits
        inside = low <= theta <= high and not (self.scaled.gone and not hidden)  # the sentence has the place
        self.line.set_data(theta if inside else math.nan, f"{parameter.symbol} = {within(theta, high - low)}")
        shown = inside and not hidden and math.isfinite(result.log_likelihood)
        self.spot.set_data(*(([theta], [self.scaled.one(result.log_likelihood)]) if shown else ((), ())))
        self.handle.place(min(max(theta, low), high), self.chart.y_span.lo)

    def _draw_top(self, result: LikelihoodResult, shown: bool, top: float) -> None:
        best = result.estimate if shown else None
        maximum = result.study.maximum if result.study is not None and best is not None else None
        y, floor = self.scaled.one(top), self.chart.y_span.lo
        width = float(np.diff(self.chart.x_span.limits)[0])
        at, heights = ([best[0]], [y]) if best is not None else ([], [])
        self.mle.set_data(at, heights)
        self.foot.set_data(at, [floor] * len(at), at, heights)
        self.labels["mle"].set_data(
            *((best[0], y, tr("MLE {within}", within=within(best[0], width))) if best else (0.0, 0.0, ""))
        )
        flat = maximum.flat if maximum else None
        self.flat.set_data(*(([flat[0]], [y], [flat[1]], [y]) if flat else ((),) * 4))
        others = maximum.others[:, 0] if maximum and maximum.others is not None else np.empty(0)
        high = self.scaled.of(result.log(others)) if others.size else others
        self.others.set_data(others, high)
        words = tr("only a local maximum") if others.size else ""
        self.labels["others"].set_data(*((float(others[-1]), float(high[-1]), words) if words else (0.0, 0.0, "")))

    def _draw_truth(self, result: LikelihoodResult, wanted: bool) -> None:
        truth = result.settings.true_theta
        low, high = self.chart.x_span.limits
        shown = wanted and result.settings.source == "drawn" and low <= truth <= high
        floor, ceiling = self.chart.y_span.limits
        at, y = ([truth], floor + 0.12 * (ceiling - floor)) if shown else ([], floor)
        self.truth.set_data(at, [y] * len(at))
        self.truth_stem.set_data(at, [floor] * len(at), at, [y] * len(at))
        self.labels["truth"].set_data(
            truth if shown else 0.0, y, tr("truth {within}", within=within(truth, high - low)) if shown else ""
        )

    def _draw_guess(self, result: LikelihoodResult, guess: float | None, top: float) -> None:
        best = result.estimate
        if guess is None or best is None:
            self.gap.set_data((), (), (), ())
            self.labels["guess"].set_data(0.0, 0.0, "")
            return
        floor, ceiling = self.chart.y_span.limits
        y = floor + 0.3 * (ceiling - floor)
        self.gap.set_data([guess], [y], [best[0]], [y])
        width = float(np.diff(self.chart.x_span.limits)[0])
        short, off = top - float(result.log(guess)), within(abs(guess - best[0]), width)
        words = tr(
            "your guess {within}: off by {off}, log L {short} below the top",
            within=within(guess, width),
            off=off,
            short=exact(short),
        )
        self.labels["guess"].set_data((guess + best[0]) / 2, y, words)

    def _furnish(self, result: LikelihoodResult, kind: str) -> None:
        parameter, panel = result.settings.model.parameters[0], self.chart
        title = TITLES.get(kind, tr("Log-likelihood of {}")).format(parameter.symbol)
        words = tr(
            "one parameter value {symbol} ({label})",
            symbol=parameter.symbol,
            label=small(parameter.label),
        )
        before = panel.frame.furnishing
        if (before.title, before.heights, before.words) != (title, self.scaled.words, words):
            panel.furnish(title=title, heights=self.scaled.words, words=words)

    # -- the hand

    def _on_axis(self, x: float, _y: float) -> tuple[float, float]:
        if self.result is None or not (self.handle.dragged or self.handle.keyed):
            return x, self.chart.y_span.lo
        low, high = self.chart.x_span.limits
        step = step_of(high - low)
        parameter = self.result.settings.model.parameters[0]
        value = rounded(min(max(x, low), high), step)
        for near in (value, value + step, value - step, self.result.settings.theta):
            if parameter.contains(near):
                return float(near), self.chart.y_span.lo
        return x, self.chart.y_span.lo

    def _moved(self, x: float, _y: float, phase: str) -> None:
        if self.result is not None:
            self.ask(phase, lambda s: s.with_values(theta=x) if phase != "began" else s)


def _largest(values: Array) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.max()) if finite.size else 0.0

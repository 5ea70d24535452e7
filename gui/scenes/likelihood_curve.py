"""The likelihood of one parameter as a curve: θ to drag, the top, the tangent, the parabola, and a climb."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.concept import Array
from engine.concepts.likelihood import LikelihoodResult, LikelihoodSettings
from gui.numbers import exact
from gui.plots import Canvas, Curve, Dots, Handle, Label, Segments, VLine
from gui.scenes.likelihood_parts import DensityPicture, fit_within, logarithm, rounded, step_of, within
from gui.theme import Look

SCALES = {
    "relative": "log L(θ) − max",
    "log": "log L(θ)",
    "likelihood": "L(θ), the product",
    "nll": "NLL / n, the loss",
}
_POINTS = 401
_ROOM = 7.6  # of log L below the top that the picture shows


@dataclass(frozen=True)
class Height:
    """How a log-likelihood becomes a height: scale·l + shift, or exp(l − shift) with `product`."""

    scale: float = 1.0
    shift: float = 0.0
    product: bool = False
    words: str = ""

    def of(self, value: Array) -> Array:
        if self.product:
            with np.errstate(under="ignore"):
                return np.asarray(np.exp(np.minimum(value - self.shift, 700.0)))
        return np.asarray(self.scale * value + self.shift)

    def one(self, value: float) -> float:
        return float(self.of(np.array([value]))[0])


def height(result: LikelihoodResult, kind: str, top: float, symbol: str) -> Height:
    """The chosen height; a product is shown in units of a power of ten, which its words name."""
    n = max(1, result.x.size)
    if kind == "log":
        return Height(words=f"log L({symbol})")
    if kind == "nll":
        return Height(-1.0 / n, 0.0, words=f"−log L({symbol}) / n")
    if kind == "likelihood":
        # A power of ten brings the top between 1 and 10; where the product itself is 0 there is nothing to bring.
        power = math.floor(top / math.log(10)) if math.isfinite(top) else 0
        raised = str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
        return Height(shift=power * math.log(10), product=True, words=f"L({symbol}) in units of 10{raised}")
    return Height(1.0, -top if math.isfinite(top) else 0.0, words=f"log L({symbol}) − max")


class CurvePicture(Canvas):
    """Density above, likelihood below."""

    def __init__(self, look: Look, ask: Callable[[LikelihoodSettings, str], None]) -> None:
        super().__init__(look)
        self.ask = ask
        self.result: LikelihoodResult | None = None
        self._grid: tuple[object, Array, Array] | None = None
        self.density = DensityPicture(self, ask)
        panel = self.panel_ = self.panel(1, 0, axis="full", numbers=True)
        self.stretch(rows=(1.0, 1.18))
        self.curve = panel.add(Curve("likelihood", width=2.4, dash="", key="curve"))
        self.parabola = panel.add(Curve("theory", dash="b", width=1.6, key="information"))
        self.tangent = panel.add(Curve("theory", dash="", width=1.8, key="score"))
        self.foot = panel.add(Segments("likelihood", width=1.6, dash="ghost", key="mle"))
        self.flat = panel.add(Segments("likelihood", width=5.0, key="mle"))
        self.truth_stem = panel.add(Segments("truth", width=2.0, key="truth"))
        self.truth = panel.add(Dots("truth", size=10.0, alpha=1.0, key="truth"))
        self.others = panel.add(Dots("likelihood", size=12.0, alpha=1.0, hollow=True, key="mle"))
        self.mle = panel.add(Dots("likelihood", size=13.0, alpha=1.0, key="mle"))
        self.trail = panel.add(Curve("theory", dash="ghost", width=1.6, key="climb"))
        self.visited = panel.add(Dots("theory", size=7.0, alpha=0.6, mark="o", key="climb"))
        self.here = panel.add(Dots("theory", size=11.0, alpha=1.0, mark="o", key="climb"))
        self.gap = panel.add(Segments("ghost", width=2.2, key="guess"))
        self.line = panel.add(VLine("likelihood", mark="", dash="", width=1.8, key="theta"))
        self.spot = panel.add(Dots("likelihood", size=9.0, alpha=1.0, mark="o", key="theta"))
        self.labels = {
            "mle": panel.add(Label("likelihood", key="mle", weight=600, offset=(0.0, -26.0))),
            "truth": panel.add(Label("truth", key="truth", side="left", offset=(12.0, -2.0))),
            "score": panel.add(Label("theory", key="score", side="left", offset=(12.0, 16.0), underline=None)),
            "information": panel.add(
                Label("theory", key="information", side="left", offset=(12.0, -14.0), underline="b")
            ),
            "climb": panel.add(Label("theory", key="climb", offset=(0.0, -26.0), underline=None)),
            "guess": panel.add(Label("ghost", key="guess", underline="ghost", offset=(0.0, 24.0))),
            "others": panel.add(Label("likelihood", key="mle", offset=(0.0, -24.0))),
        }
        self.handle = panel.add(
            Handle("likelihood", name="Parameter θ", key="theta", word="drag θ", constrain=self._on_axis)
        )
        self.handle.moved.connect(self._moved)

    # -- drawing

    def draw(self, result: LikelihoodResult, *, kind: str, score: bool, information: bool, truth: bool, hidden: bool,
             guess: float | None, lit: int | None) -> None:  # fmt: skip
        self.result = result
        self.density.draw(result, hidden=hidden, lit=lit)
        settings, panel = result.settings, self.panel_
        parameter = settings.model.parameters[0]
        span = (0.0, 1.0)
        if result.study is not None:
            span = result.study.span(settings.theta)
        elif result.estimate is None:
            span = (settings.theta - 1.0, settings.theta + 1.0)
        fit_within(panel, *span, settings.theta, *((settings.true_theta,) if settings.source == "drawn" else ()))
        x, value = self._curve(result)
        top = result.study.top if result.study and math.isfinite(result.study.top) else _largest(value)
        self.scaled = height(result, kind, top, parameter.symbol)
        self._fit_heights(result, top)
        gone = self.scaled.product and top < -744.4
        self._say(result, gone)
        shown = not hidden and result.x.size > 0
        self.curve.set_data(*((x, self.scaled.of(value)) if shown and not gone else ((x, 0 * x) if gone else ((), ()))))
        self._draw_theta(result, hidden or gone)
        self._draw_top(result, shown and not gone, top)
        climbing = result.path is not None
        self._draw_tangent(result, shown and not gone and (score or climbing))
        self._draw_parabola(result, shown and not gone and information)
        self._draw_truth(result, truth)
        self._draw_climb(result, shown and not gone)
        self._draw_guess(result, guess if shown else None, top)
        title = f"Log-likelihood of {parameter.symbol}"
        title = {
            "likelihood": f"Likelihood of {parameter.symbol}",
            "nll": "Negative log-likelihood per observation",
        }.get(kind, title)
        words = f"one parameter value {parameter.symbol} ({parameter.label[0].lower() + parameter.label[1:]})"
        before = panel.frame.furnishing
        if (before.title, before.heights, before.words) != (title, self.scaled.words, words):
            panel.furnish(title=title, heights=self.scaled.words, words=words)

    def _curve(self, result: LikelihoodResult) -> tuple[Array, Array]:
        """log L all along the axis there is, kept while neither the data nor the axis change."""
        limits = self.panel_.x_span.limits
        key = (result.sample, limits)
        if self._grid is None or self._grid[0] != key:
            parameter = result.settings.model.parameters[0]
            x = np.linspace(*limits, _POINTS)
            also = [] if result.estimate is None else [result.estimate[0]]
            if result.estimate is not None and result.study is not None and not result.study.maximum.stationary:
                also.append(np.nextafter(result.estimate[0], -np.inf))
            x = np.union1d(x, also)
            x = x[parameter.contains(x)]
            self._grid = (key, x, result.log(x))
        return self._grid[1], self._grid[2]

    def _fit_heights(self, result: LikelihoodResult, top: float) -> None:
        n = max(1, result.x.size)
        if self.scaled.product:
            self.panel_.fit_y(0.0, 1.12 * self.scaled.one(top) if top > -744.4 else 1.0)
        elif self.scaled.scale < 0:
            self.panel_.fit_y((-top - 0.6) / n, (-top + _ROOM) / n)
        else:
            self.panel_.fit_y(top + self.scaled.shift - _ROOM, top + self.scaled.shift + 0.7)

    def _say(self, result: LikelihoodResult, gone: bool) -> None:
        words = ""
        if result.x.size == 0:
            words = "A likelihood needs data."
        elif gone:
            words = (
                f"The product of {result.x.size} densities is exactly 0.0 in float64 at every parameter value:\n"
                f"there is nothing to see and nothing to climb. Its logarithm at θ is {logarithm(result.log_likelihood)}."
            )
        self.panel_.say(words)

    def _draw_theta(self, result: LikelihoodResult, hidden: bool) -> None:
        theta = result.settings.theta
        low, high = self.panel_.x_span.limits
        parameter = result.settings.model.parameters[0]
        inside = low <= theta <= high
        self.line.set_data(theta if inside else math.nan, f"{parameter.symbol} = {within(theta, high - low)}")
        shown = inside and not hidden and math.isfinite(result.log_likelihood)
        self.spot.set_data(*(([theta], [self.scaled.one(result.log_likelihood)]) if shown else ((), ())))
        self.handle.place(min(max(theta, low), high), self.panel_.y_span.lo)
        self.handle.says = None

    def _draw_top(self, result: LikelihoodResult, shown: bool, top: float) -> None:
        best = result.estimate
        width = float(np.diff(self.panel_.x_span.limits)[0])
        if best is None or not shown:
            self.mle.set_data((), ())
            self.others.set_data((), ())
            self.foot.set_data((), (), (), ())
            self.flat.set_data((), (), (), ())
            self.labels["mle"].set_data(0.0, 0.0, "")
            self.labels["others"].set_data(0.0, 0.0, "")
            return
        y = self.scaled.one(top)
        self.mle.set_data([best[0]], [y])
        self.foot.set_data([best[0]], [self.panel_.y_span.lo], [best[0]], [y])
        self.labels["mle"].set_data(best[0], y, f"MLE {within(best[0], width)}")
        maximum = result.study.maximum if result.study else None
        flat = maximum.flat if maximum else None
        self.flat.set_data(*(([flat[0]], [y], [flat[1]], [y]) if flat else ((),) * 4))
        others = maximum.others[:, 0] if maximum and maximum.others is not None else np.empty(0)
        heights = self.scaled.of(result.log(others)) if others.size else others
        self.others.set_data(others, heights)
        words = "only a local maximum" if others.size else ""
        place = (float(others[-1]), float(heights[-1])) if others.size else (0.0, 0.0)
        self.labels["others"].set_data(*place, words)

    def _draw_tangent(self, result: LikelihoodResult, shown: bool) -> None:
        """At θ, or where a gradient climb stands."""
        theta, value, slope = (
            result.settings.theta,
            result.log_likelihood,
            result.score[0] if result.score else math.nan,
        )
        if result.path is not None and result.path.steps:
            if result.settings.climb == "newton":
                shown = False
            place = max(0, result.step - 1)
            theta, value = float(result.path.points[place, 0]), float(result.path.values[place])
            slope = float(result.path.slopes[place, 0])
        if not shown or not math.isfinite(value) or not math.isfinite(slope):
            self.tangent.set_data((), ())
            self.labels["score"].set_data(0.0, 0.0, "")
            return
        y = self.scaled.one(value)
        rise = y * slope if self.scaled.product else self.scaled.scale * slope
        plane = self.panel_.plane
        # As long on the screen however steep it is.
        run = 150.0 / math.hypot(plane.sx, rise * plane.sy)
        x = np.array([theta - run, theta + run])
        self.tangent.set_data(x, y + rise * (x - theta))
        name = "slope" if self.scaled.product else "tangent: score"
        self.labels["score"].set_data(
            float(x[1]), float(y + rise * run), f"{name} = {exact(rise if self.scaled.product else slope)}"
        )

    def _draw_parabola(self, result: LikelihoodResult, shown: bool) -> None:
        """The one at the top, or that of a Newton step under way."""
        study = result.study
        low, high = self.panel_.x_span.limits
        x = np.linspace(low, high, 201)
        words, y = "", np.empty(0)
        if (
            result.path is not None
            and result.path.steps
            and result.settings.climb == "newton"
            and self.curve.x_data.size
        ):
            place = max(0, result.step - 1)
            at, slope = float(result.path.points[place, 0]), float(result.path.slopes[place, 0])
            bend = float(result.path.curvatures[place, 0, 0])
            y = self.scaled.of(result.path.values[place] + slope * (x - at) + 0.5 * bend * (x - at) ** 2)
            words = "Newton's parabola at this step" if bend < 0 else "the parabola opens upward: it has no top"
        elif shown and study is not None and study.estimate is not None and study.observed is not None:
            best, information = study.estimate[0], float(study.observed[0, 0])
            y = self.scaled.of(study.top - 0.5 * information * (x - best) ** 2)
            words = f"parabola at the MLE: observed information {exact(information)}"
        if not y.size:
            self.parabola.set_data((), ())
            self.labels["information"].set_data(0.0, 0.0, "")
            return
        self.parabola.set_data(x, y)
        floor, ceiling = self.panel_.y_span.limits
        seen = np.flatnonzero((y > floor + 0.25 * (ceiling - floor)) & (y < ceiling))
        place = int(seen[-1]) if seen.size else 0
        self.labels["information"].set_data(float(x[place]), float(y[place]), words if seen.size else "")

    def _draw_truth(self, result: LikelihoodResult, wanted: bool) -> None:
        truth = result.settings.true_theta
        low, high = self.panel_.x_span.limits
        if not (wanted and result.settings.source == "drawn" and low <= truth <= high):
            self.truth.set_data((), ())
            self.truth_stem.set_data((), (), (), ())
            self.labels["truth"].set_data(0.0, 0.0, "")
            return
        floor, ceiling = self.panel_.y_span.limits
        y = floor + 0.12 * (ceiling - floor)
        self.truth.set_data([truth], [y])
        self.truth_stem.set_data([truth], [floor], [truth], [y])
        self.labels["truth"].set_data(truth, y, f"truth {within(truth, high - low)}")

    def _draw_climb(self, result: LikelihoodResult, shown: bool) -> None:
        path = result.path
        if path is None or not shown or not path.steps:
            for mark in (self.trail, self.visited, self.here):
                mark.set_data((), ())
            stuck = path.words if path is not None and shown else ""
            self.labels["climb"].set_data(result.settings.theta, self.scaled.one(result.log_likelihood), stuck)
            return
        points, heights = path.points[: result.step + 1, 0], self.scaled.of(path.values[: result.step + 1])
        self.trail.set_data(points, heights)
        self.visited.set_data(points[:-1], heights[:-1])
        self.here.set_data(points[-1:], heights[-1:])
        words = f"step {result.step}"
        if path.halvings[result.step - 1]:
            words += f", halved {int(path.halvings[result.step - 1])}×"
        if result.step == path.steps:
            words = f"{words}: {path.words[0].lower()}{path.words[1:]}"
        self.labels["climb"].set_data(float(points[-1]), float(heights[-1]), words)

    def _draw_guess(self, result: LikelihoodResult, guess: float | None, top: float) -> None:
        best = result.estimate
        if guess is None or best is None:
            self.gap.set_data((), (), (), ())
            self.labels["guess"].set_data(0.0, 0.0, "")
            return
        floor, ceiling = self.panel_.y_span.limits
        y = floor + 0.3 * (ceiling - floor)
        self.gap.set_data([guess], [y], [best[0]], [y])
        width = float(np.diff(self.panel_.x_span.limits)[0])
        short = top - float(result.log(guess))
        words = f"your guess {within(guess, width)}, off by {within(abs(guess - best[0]), width)}: log L {exact(short)} below the top"
        self.labels["guess"].set_data((guess + best[0]) / 2, y, words)

    # -- the hand

    def _on_axis(self, x: float, y: float) -> tuple[float, float]:
        if self.result is None:
            return x, y
        low, high = self.panel_.x_span.limits
        step = step_of(high - low)
        parameter = self.result.settings.model.parameters[0]
        value = rounded(min(max(x, low), high), step)
        for near in (value, value + step, value - step, self.result.settings.theta):
            if parameter.contains(near):
                return float(near), self.panel_.y_span.lo
        return x, self.panel_.y_span.lo

    def _moved(self, x: float, _y: float, phase: str) -> None:
        if self.result is None:
            return
        settings = self.result.settings
        parameter = settings.model.parameters[0]
        if phase != "began" and parameter.contains(x):
            settings = settings.with_values(theta=x)
        self.ask(settings, phase)


def _largest(values: Array) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.max()) if finite.size else 0.0

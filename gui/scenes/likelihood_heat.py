"""Every density at once: p(x|θ) as a map, with one column (a density) and one row (a likelihood) drawn out."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.concepts.likelihood import LikelihoodResult
from engine.likelihood.study import around
from engine.likelihood_figure import column_sum, density_map, laws, row_area
from engine.likelihood_grips import nearest_possible
from engine.words import small, tr
from gui.heat import Heat
from gui.plots import Canvas, Curve, Handle, Label, Segments
from gui.scenes.likelihood_density import Ask
from gui.scenes.likelihood_numbers import rounded, step_of, within
from gui.theme import Look

_ACROSS, _UP = 161, 160


class HeatPicture(Canvas):
    """The map with a handle for its column (θ) and one for its row (x)."""

    def __init__(self, look: Look, ask: Ask) -> None:
        super().__init__(look)
        self.ask = ask
        self.row_x: float | None = None
        self.result: LikelihoodResult | None = None
        self._made: tuple[object, Array, Array, Array] | None = None
        above = self.above = self.panel(0, 0, axis="ticks", numbers=True)
        chart = self.chart = self.panel(1, 0, axis="full", numbers=True, grid=False)
        beside = self.beside = self.panel(1, 1, axis="full", words="p(x | θ)")
        beside.y_span = chart.y_span
        self.link_x([chart, above])
        self.stretch(rows=(0.6, 1.5), columns=(2.4, 1.0))
        self.heat = chart.add(Heat("likelihood", key="map"))
        self.column = chart.add(Segments("likelihood", width=1.8, key="column"))
        self.row = chart.add(Segments("sample", width=1.8, key="row"))
        self.column_curve = beside.add(Curve("likelihood", width=2.4, dash="", key="column"))
        self.column_masses = beside.add(Segments("likelihood", width=3.0, key="column"))
        self.row_curve = above.add(Curve("sample", width=2.4, dash="", key="row"))
        self.column_label = chart.add(Label("likelihood", key="column", side="left", offset=(10.0, 14.0)))
        self.row_label = chart.add(Label("sample", key="row", side="left", offset=(14.0, -14.0)))
        self.handle = chart.add(
            Handle("likelihood", name=tr("Parameter θ"), key="column", word=tr("drag θ"), constrain=self._across)
        )
        self.x_handle = chart.add(
            Handle("sample", name=tr("Observation x"), key="row", word=tr("drag x"), constrain=self._up)
        )
        self.handle.moved.connect(self._moved_theta)
        self.x_handle.moved.connect(self._moved_x)

    def draw(self, result: LikelihoodResult) -> None:
        self.result = result
        settings = result.settings
        theta, x, values = self._map(result)
        discrete = settings.model.family.discrete
        half = 0.5 * (x[1] - x[0]) if len(x) > 1 else 0.5
        step = 0.5 * (theta[1] - theta[0])
        self.chart.fit_x(float(theta[0]), float(theta[-1]), exact=True)
        self.chart.fit_y(float(x[0] - half), float(x[-1] + half), exact=True)
        self.heat.set_data(_shade(values), (theta[0] - step, x[0] - half, theta[-1] + step, x[-1] + half))
        if self.row_x is None or not x[0] <= self.row_x <= x[-1]:
            self.row_x = float(result.x[0]) if result.x.size and x[0] <= result.x[0] <= x[-1] else float(x[len(x) // 3])
        law = settings.model.law(settings.point, settings.known)
        self._draw_column(result, x, law.pdf(x), discrete)
        self._draw_row(result, theta, discrete)

    def _map(self, result: LikelihoodResult) -> tuple[Array, Array, Array]:
        settings = result.settings
        span = self._span(result)
        x_low, x_high = result.sample.x_span
        key = (settings.family, settings.point[1:], span, (x_low, x_high), tuple(settings.known.values()))
        if self._made is None or self._made[0] != key:
            theta = np.linspace(*span, _ACROSS)
            if settings.model.family.discrete:
                first, last = math.ceil(x_low), math.floor(x_high)
                x = np.unique(np.round(np.linspace(first, last, min(last - first + 1, 4 * _UP))))
            else:
                edges = np.linspace(x_low, x_high, _UP + 1)
                x = 0.5 * (edges[1:] + edges[:-1])
            self._made = (key, theta, x, density_map(settings, theta, x))
        return self._made[1], self._made[2], self._made[3]

    def _span(self, result: LikelihoodResult) -> tuple[float, float]:
        """The θ shown: wider than a likelihood of many data needs, for a single observation says little."""
        parameter, theta = result.settings.model.parameters[0], result.settings.theta
        centre = result.estimate[0] if result.estimate is not None else theta
        if parameter.high - parameter.low <= 1.0:
            low, high = around(parameter, theta)
        elif math.isfinite(parameter.low):
            low, high = max((centre or theta) / 20, parameter.low), (centre or theta) * 3
        elif result.settings.family == "lognormal":
            low, high = centre - 3, centre + 3
        else:
            low, high = result.sample.x_span
        return float(f"{low:.3g}"), float(f"{high:.3g}")

    def _draw_column(self, result: LikelihoodResult, x: Array, column: Array, discrete: bool) -> None:
        settings = result.settings
        (x0, x1), (y0, y1) = self.chart.x_span.limits, self.chart.y_span.limits
        theta = settings.theta
        at = min(max(theta, x0), x1)
        self.column.set_data([at], [y0], [at], [y1])
        self.handle.place(at, y0)
        finite = np.where(np.isfinite(column), column, np.nan)
        nothing: Array = np.empty(0)
        self.column_curve.set_data(*((nothing, nothing) if discrete else (finite, x)))
        zero = np.zeros(len(x))
        self.column_masses.set_data(*((zero, x, finite, x) if discrete else (nothing,) * 4))
        self.beside.fit_x(0.0, 1.06 * float(np.nanmax(finite)) or 1.0)
        law = settings.model.law(settings.point, settings.known)
        low, high = (float(x[0]), float(x[-1])) if discrete else (y0, y1)
        total = column_sum(law, low, high)
        parameter = settings.model.parameters[0]
        words = tr("column {symbol} = {within}", symbol=parameter.symbol, within=within(theta, x1 - x0))
        self.column_label.set_data(at, y1, words)
        rest = "" if total > 0.99995 else tr(" · {total:.4f} beyond", total=1 - total)
        self._furnish(
            result, tr("Column: {word} {total:.4f}", word=tr("sum") if discrete else tr("area"), total=total), rest
        )

    def _draw_row(self, result: LikelihoodResult, theta: Array, discrete: bool) -> None:
        settings = result.settings
        x = self.row_x or 0.0
        (x0, x1), (y0, y1) = self.chart.x_span.limits, self.chart.y_span.limits
        row = np.array([law.pdf(np.array([x]))[0] for law in laws(settings, theta)])
        finite = np.where(np.isfinite(row), row, np.nan)
        self.row.set_data([x0], [x], [x1], [x])
        self.x_handle.place(x0, x)
        self.row_curve.set_data(theta, finite)
        self.above.fit_y(0.0, 1.1 * float(np.nanmax(finite)) or 1.0)
        area = row_area(theta, np.nan_to_num(finite))
        symbol = settings.model.parameters[0].symbol
        shown = f"{x:.0f}" if discrete else within(x, y1 - y0)
        shown = shown.replace("-", "−")
        self.row_label.set_data(x0, x, tr("row x = {shown}", shown=shown))
        title = tr("Row: the likelihood of one observation x = {shown}", shown=shown)
        words = tr("area {area:.4f} over the {symbol} shown: no density", area=area, symbol=symbol)
        before = self.above.frame.furnishing
        if (before.title, before.heights) != (title, words):
            self.above.furnish(title=title, heights=words)

    def _furnish(self, result: LikelihoodResult, column: str, rest: str) -> None:
        parameter = result.settings.model.parameters[0]
        symbol = parameter.symbol
        title = tr("p(x | {symbol}): down a column x varies, along a row {symbol}", symbol=symbol)
        words = tr(
            "one parameter value {symbol} ({label})",
            symbol=symbol,
            label=small(parameter.label),
        )
        before = self.chart.frame.furnishing
        if (before.title, before.words) != (title, words):
            self.chart.furnish(title=title, words=words, heights=tr("one value x · shade by √p"))
        beside = f"p(x | {symbol}){rest}"
        if (self.beside.frame.furnishing.title, self.beside.frame.furnishing.words) != (column, beside):
            self.beside.furnish(title=column, words=beside)

    # -- the hand

    def _across(self, x: float, y: float) -> tuple[float, float]:
        low, high = self.chart.x_span.limits
        step = step_of(high - low)
        value = rounded(min(max(x, low), high), step)
        if self.result is not None:
            parameter = self.result.settings.model.parameters[0]
            options = (value, value + step, value - step, self.result.settings.theta)
            value = float(next(option for option in options if parameter.contains(option)))
        return value, self.chart.y_span.lo

    def _up(self, x: float, y: float) -> tuple[float, float]:
        if self.result is None or self._made is None:
            return x, y
        low, high = float(self._made[2][0]), float(self._made[2][-1])
        value = nearest_possible(self.result.settings, min(max(y, low), high), step_of(high - low))
        return self.chart.x_span.lo, value

    def _moved_theta(self, x: float, _y: float, phase: str) -> None:
        if self.result is not None:
            self.ask(phase, lambda s: s.with_values(theta=x) if phase != "began" else s)

    def _moved_x(self, _x: float, y: float, _phase: str) -> None:
        self.row_x = y
        if self.result is not None:
            self.draw(self.result)


def _shade(values: Array) -> Array:
    """0 to 1 by the square root; a few huge values (a peak at a border) leave the rest visible."""
    finite = np.where(np.isfinite(values), values, 0.0)
    full = float(np.quantile(finite, 0.995)) or 1.0
    return np.asarray(np.sqrt(np.clip(finite / full, 0.0, 1.0)))

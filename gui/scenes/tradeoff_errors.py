"""Bias², variance and noise against complexity, stacked or each by itself, and the simulated errors on their sum."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from engine.concept import Array
from engine.concepts.tradeoff import TradeoffResult
from engine.tradeoff_settings import TradeoffSettings
from engine.words import mark, tr
from gui.plots import Curve, Dots, Handle, Label, Panel, Segments, Slot
from gui.scenes import tradeoff_words as words
from gui.scenes.tradeoff_marks import Between
from gui.theme import Look

Mask = NDArray[np.bool_]
LAYERS = (("noise", "sample"), ("bias", "bias"), ("variance", "variance"))
_TALLEST = 2.6  # times the least error that the picture has room for at least
_FLAT = 9.0  # times the least error at most, where there is that to be seen
_DECADES = 5.0  # under the least error, and as many over it, on a logarithmic scale
_ASK = mark("How complex should the model be? Drag the line to where a new observation is predicted best, then reveal.")


def place_of(s: TradeoffSettings, value: float | Array) -> Array:
    """Where a complexity stands on its axis: to the right what is more complex; logarithms for k and λ."""
    value = np.asarray(value, dtype=np.float64)
    if s.model == "knn":
        return np.asarray(np.log10(s.n / value))
    return np.asarray(-np.log10(value)) if s.model == "ridge" else value


def value_at(s: TradeoffSettings, x: float) -> float:
    """The complexity at a place of the axis, one that there is."""
    if s.model == "knn":
        return float(min(max(round(s.n / 10.0 ** min(max(x, 0.0), 6.0)), 1), s.n))
    if s.model == "ridge":
        return float(f"{10.0 ** -min(max(x, -8.0), 10.0):.3g}")
    return float(min(max(round(x), 0), 150))


class Errors:
    """The panel of errors with the line of the present complexity."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.result: TradeoffResult | None = None
        self.level = 0.93
        panel.furnish(numbers=True)
        self.layers = {name: panel.add(Between(role, alpha=0.28, key=name)) for name, role in LAYERS}
        self.curves = {name: panel.add(Curve(role, width=1.6, dash="", key=name)) for name, role in LAYERS}
        self.total = panel.add(Curve("theory", width=2.6, key="total"))
        self.bars = panel.add(Segments("a", width=1.8, key="simulated"))
        self.dots = panel.add(Dots("a", size=7.0, alpha=1.0, key="simulated"))
        self.full = panel.add(Segments("muted", width=1.4, dash="ghost", key="interpolation"))
        self.line = panel.add(Segments("theory", width=1.8, key="complexity"))
        self.best = panel.add(Dots("theory", size=12.0, alpha=1.0, hollow=True, mark="o", key="best total"))
        self.names = {
            name: panel.add(Label(role, text, key=key, offset=(0.0, 0.0)))
            for name, role, text, key in (
                ("noise", "sample", tr("noise σ²"), "noise"),
                ("bias", "bias", "bias²", "bias"),
                ("variance", "variance", "variance", "variance"),
                ("total", "theory", tr("expected test error"), "total"),
                ("best", "theory", "", "best"),
                ("full", "muted", "", "interpolation"),
            )
        }
        self.names["best"].underline = self.names["full"].underline = None
        self.slot = panel.add(Slot(key="total"))
        self.handle = panel.add(Handle("theory", name=tr("Complexity"), key="complexity", constrain=self._on_line))
        self.present = panel.add(Label("theory", key="complexity", side="left", offset=(14.0, 0.0), weight=600))
        self._shown: object = None

    def _on_line(self, x: float, _y: float) -> tuple[float, float]:
        low, high = self.panel.y_span.limits
        if self.result is None:
            return x, high
        s = self.result.settings
        left, right = self.panel.x_span.limits
        snapped = float(place_of(s, value_at(s, min(max(x, left), right))))
        return snapped, low + self.level * (high - low)

    def step(self, s: TradeoffSettings) -> tuple[float, float]:
        """What an arrow key moves the line by: one degree, one knot, one neighbour or a tenth of a decade."""
        if s.model == "knn":
            return float(place_of(s, max(s.k - 1.0, 1.0)) - place_of(s, float(s.k))) or 0.01, 0.0
        return (0.1, 0.0) if s.model == "ridge" else (1.0, 0.0)

    # -- drawing

    def draw(self, result: TradeoffResult, hidden: bool, logarithmic: bool, look: Look) -> None:
        self.result, self.level = result, 0.5 if hidden else 0.93  # off the words of the question
        s = result.settings
        x = place_of(s, result.values)
        parts = {"noise": np.full(len(x), result.noise), "bias": result.curve_bias2, "variance": result.curve_variance}
        self._fit(result, x, logarithmic, hidden, look)
        scaled = _logs if logarithmic else _plain
        floor = self.panel.y_span.limits[0]
        below = np.zeros(len(x))
        for name, values in parts.items():
            above = below + values
            stacked = not hidden and not logarithmic
            self.layers[name].set_data(*((x, below, above) if stacked else ((), (), ())))
            line = scaled(values, floor) if logarithmic else above
            self.curves[name].set_data(*((x, line) if not hidden and (logarithmic or name != "variance") else ((), ())))
            below = above
        self.total.set_data(*((x, scaled(result.total, floor)) if not hidden else ((), ())))
        self._draw_checks(result, hidden, logarithmic)
        self._draw_best(result, hidden, scaled)
        self._draw_full(result, x)
        self._draw_present(result)
        self._name(result, x, parts, hidden, logarithmic, look)
        limits = (*self.panel.x_span.limits, *self.panel.y_span.limits)
        self.slot.set_data(*((limits[0], limits[2], limits[1], limits[3]) if hidden else (math.nan,) * 4),
                           _ASK if hidden else "")  # fmt: skip

    def _fit(self, result: TradeoffResult, x: Array, logarithmic: bool, hidden: bool, look: Look) -> None:
        s = result.settings
        low, high = float(x[0]), float(x[-1])
        if low == high:
            low, high = low - 0.5, high + 0.5
        self.panel.fit_x(low, high, exact=True)
        fresh = (s.model, logarithmic)
        total = result.total
        if logarithmic:
            least = math.log10(max(result.least, 1e-12))
            ends = [np.log10(np.maximum(values, 1e-300)) for values in (result.curve_variance, total)]
            bottom = max(min(float(each.min()) for each in ends), least - 2.0)
            top = min(float(ends[1].max()), least + _DECADES)
            self.panel.fit_y(bottom - 0.1, max(top, bottom + 1.0) + 0.1)
        else:
            # The simplest fits and the present one belong into the picture, unless that flattens all the rest.
            near = [value for value in (float(total[0]), 1.15 * result.expected) if value < _FLAT * result.least]
            room = max(_TALLEST * result.least, *near, 0.0)
            self.panel.fit_y(0.0, 1.12 * min(float(total.max()), room) or 1.0)
        if fresh != self._shown and self._shown is not None and not self.panel.y_span.locked:
            self.panel.refit()
        self._shown = fresh
        self._furnish(result, logarithmic, hidden, look)

    def _furnish(self, result: TradeoffResult, logarithmic: bool, hidden: bool, look: Look) -> None:
        s = result.settings
        high = self.panel.y_span.limits[1]
        most = float(result.total.max())
        cut = (math.log10(max(most, 1e-300)) if logarithmic else most) > high
        said = tr("goes up to {most}", most=words.short(most)) if cut and not hidden else ""
        projected = look.metrics.name == "projector"
        self.panel.furnish(
            title=tr("Error of a new observation")
            if projected
            else tr("Error of a new observation · dots: simulated ± 2 se"),
            heights="" if projected else said,
            words=words.axis(s, projected),
            log_x=s.model in ("knn", "ridge"),
            whole_x=s.model in ("polynomial", "spline"),
            log_y=logarithmic,
        )

    def _draw_checks(self, result: TradeoffResult, hidden: bool, logarithmic: bool) -> None:
        """The errors simulated with the same sets, and at the present complexity the one of the read-outs."""
        s = result.settings
        mean, error = result.checks()
        others = result.checked != s.complexity
        values = np.append(result.checked[others], s.complexity)
        mean = np.append(mean[others], result.found.test_error)
        error = np.append(error[others], result.found.test_error_mcse)
        x = place_of(s, values)
        if hidden:
            self.dots.set_data((), ())
            self.bars.set_data((), (), (), ())
            return
        low, high = mean - 2.0 * error, mean + 2.0 * error
        if logarithmic:
            mean, low, high = (np.log10(np.maximum(each, 1e-300)) for each in (mean, low, high))
        self.dots.set_data(x, mean)
        known = np.isfinite(low) & np.isfinite(high)
        self.bars.set_data(x[known], low[known], x[known], high[known])

    def _draw_best(self, result: TradeoffResult, hidden: bool, scaled: object) -> None:
        s = result.settings
        x = float(place_of(s, result.best))
        y = result.least if scaled is _plain else math.log10(max(result.least, 1e-300))
        self.best.set_data(*(([x], [y]) if not hidden else ((), ())))
        label = self.names["best"]
        label.offset = (0.0, -24.0)
        label.set_data(x, y, "" if hidden else tr("least at {knob}", knob=words.knob(s, result.best)))

    def _draw_full(self, result: TradeoffResult, x: Array) -> None:
        """Where there are as many coefficients as observations."""
        s = result.settings
        at = {"polynomial": s.n - 1.0, "spline": s.n - 4.0}.get(s.model, -1.0)
        low, high = self.panel.y_span.limits
        there = s.model in ("polynomial", "spline") and s.n > 1 and float(x[0]) < at <= float(x[-1])
        self.full.set_data(*(([at], [low], [at], [high]) if there else ((), (), (), ())))
        label = self.names["full"]
        label.side, label.offset = "left", (8.0, 0.0)
        said = tr("{n} coefficients for {n} observations", n=s.n) if there else ""
        label.set_data(at if there else 0.0, low + 0.8 * (high - low), said)

    def _draw_present(self, result: TradeoffResult) -> None:
        s = result.settings
        x = float(place_of(s, s.complexity))
        low, high = self.panel.y_span.limits
        left, right = self.panel.x_span.limits
        self.line.set_data([x], [low], [x], [high])
        self.handle.step = self.step(s)
        self.handle.place(x, high)
        room = x > left + 0.8 * (right - left)
        self.present.side, self.present.offset = ("right", (-16.0, 0.0)) if room else ("left", (16.0, 0.0))
        self.present.set_data(x, low + self.level * (high - low), words.knob(s, s.complexity))

    def _name(self, result: TradeoffResult, x: Array, parts: dict[str, Array], hidden: bool, logarithmic: bool,
              look: Look) -> None:  # fmt: skip
        """A layer's name in it, where it is thickest; a curve's over it."""
        low, high = self.panel.y_span.limits
        grid = np.linspace(float(x[0]), float(x[-1]), 121)
        at = {name: np.interp(grid, x, values) for name, values in parts.items()}
        total = np.interp(grid, x, result.total)
        inner = _inner(grid, float(place_of(result.settings, result.settings.complexity)))
        below = np.zeros(len(grid))
        for name, values in at.items():
            above = below + values
            label = self.names[name]
            label.side = "centre"
            if hidden or (result.settings.sigma == 0.0 and name != "bias"):
                label.set_data(0.0, 0.0, "")
            elif logarithmic:
                y = np.log10(np.maximum(values, 1e-300))
                seen = inner & (y > low) & (y < high)
                place = int(np.argmax(np.where(seen, np.abs(y - np.log10(total)), -1.0)))
                label.offset = (0.0, -16.0)
                label.set_data(float(grid[place]), float(y[place]), _TEXTS[name] if seen.any() else "")
            else:
                thick = _least_about(np.minimum(above, high) - np.minimum(below, high))
                place = int(np.argmax(np.where(inner, thick, -1.0)))
                enough = thick[place] * abs(self.panel.plane.sy) > 1.9 * look.metrics.axis_words
                label.offset = (0.0, 0.0)
                label.set_data(float(grid[place]), float(below[place] + 0.5 * thick[place]),
                               _TEXTS[name] if enough else "")  # fmt: skip
            below = above
        said = "" if hidden else tr("test error") if look.metrics.name == "projector" else tr("expected test error")
        self._name_total(grid, np.log10(np.maximum(total, 1e-300)) if logarithmic else total, inner, said)

    def _name_total(self, grid: Array, total: Array, inner: Mask, said: str) -> None:
        low, high = self.panel.y_span.limits
        label = self.names["total"]
        seen = inner & (total < low + 0.8 * (high - low))
        if not (said and seen.any()):
            label.set_data(0.0, 0.0, "")
            return
        place = int(np.argmax(np.where(seen, total, -np.inf)))
        label.offset = (0.0, -18.0)
        label.set_data(float(grid[place]), float(total[place]), said)


_TEXTS = {"noise": mark("noise σ²"), "bias": mark("bias²"), "variance": mark("variance")}


def _least_about(values: Array, reach: int = 9) -> Array:
    """The least of each value (m,) and its neighbours: a name needs room on both sides."""
    padded = np.pad(values, reach, mode="edge")
    return np.asarray(np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).min(axis=1))


def _inner(grid: Array, line: float) -> Mask:
    """Places for names: off the ends of the axis and off the line of the present complexity."""
    width = float(grid[-1] - grid[0])
    clear = np.abs(grid - line) > 0.1 * width
    return np.asarray((grid > grid[0] + 0.07 * width) & (grid < grid[-1] - 0.07 * width) & clear)


def _plain(values: Array, _floor: float) -> Array:
    return values


def _logs(values: Array, floor: float) -> Array:
    """Logarithms, what lies far below the picture just below it."""
    return np.asarray(np.maximum(np.log10(np.maximum(values, 1e-300)), floor - 1.0))

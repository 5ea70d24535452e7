"""Piles of Σ(x − x̄)²/c, what each divisor costs, and the parabola that says why the sum is too small."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from engine.concept import Array, Result
from engine.concepts.divisor import CONCEPT, NAMES, DivisorResult, DivisorSettings, with_sample
from engine.histogram import RunningHistogram
from engine.settings import Settings, setting
from engine.words import mark, tr
from gui.axes import Plane
from gui.formula import Formula
from gui.numbers import count
from gui.plots import Curve, Dots, Handle, Label, Mark, Segments, Slot, Stems, Steps, VLine
from gui.scene import Scene, Step
from gui.scenes import divisor_words as words
from gui.strokes import floats, write
from gui.tables import Table
from gui.theme import Look

# The divisors n − 1, n, n + 1 are the three estimates; the free one has no role of its own.
ROLES = ("a", "b", "c", "muted")
MOST_STEMS = 200
# Of the three rows' heights, by the look's metrics.
SHARES = {"desk": (0.95, 0.65, 1.0), "compact": (0.95, 0.8, 0.85), "projector": (0.8, 0.1, 1.0)}
_DENSITY_POINTS = 241


@dataclass(frozen=True, kw_only=True)
class DivisorView(Settings):
    theory: bool = setting(True, "Theory curves", group="Show")
    free: bool = setting(True, "Pile of the free divisor", group="Show")
    bins: int = setting(60, "Bins", group="Show", low=5, high=400, typical=(10, 200), more=True)


class EndWords(Mark):
    """Words at the ends of bars; each stays at its own bar, come what may."""

    def set_data(self, x: ArrayLike, y: ArrayLike, texts: Sequence[str]) -> None:
        self.x_data, self.y_data, self.texts = floats(x), floats(y), tuple(texts)
        self.renew()

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        m = look.metrics
        painter.setPen(look.colour("ink"))
        for x, y, text in zip(plane.pxs(self.x_data), plane.pys(self.y_data), self.texts, strict=True):
            write(painter, QRectF(x + 8.0, y - m.axis, plane.width, 2.0 * m.axis), text, m.axis, across=0.0)

    x_data = y_data = np.empty(0)
    texts: tuple[str, ...] = ()


class DivisorScene(Scene):
    concept = CONCEPT
    view_settings = DivisorView
    answers = frozenset({"mse"})
    unit_word = mark("samples")

    def build(self) -> None:
        self._build_piles()
        self._build_cost()
        self._build_why()
        self._build_bars()
        self.table_panel = self.canvas.panel(2, 1, axis="none")
        self.table = self.table_panel.add(Table(fill=True, spacing=1.6))
        self.counted = [RunningHistogram() for _ in ROLES]
        # The run, how much of it there was, and the place of the sample that was taken back out of a pile.
        self.picked: tuple[object, int, int] | None = None
        self._share_out()

    def _build_piles(self) -> None:
        self.piles = self.canvas.panel(0, 0, rows=2, words=tr("one estimate of σ²"), title="Σ(x − x̄)² / c")
        self.steps = [self.piles.add(Steps(role, key=role, alpha=0.0 if role == "muted" else 0.2)) for role in ROLES]
        self.curves = [self.piles.add(Curve("theory", dash=role, key=role)) for role in ROLES[:3]]
        self.truth = self.canvas.vline(VLine("truth", key="truth"), [self.piles])
        self.own = self.piles.add(Dots("sample", key="sample", size=10.0, alpha=1.0))
        self.piles.clicked.connect(self._clicked)
        self.pile_labels = [self.piles.add(Label(role, key=role, underline=role)) for role in ROLES]

    def _build_cost(self) -> None:
        self.cost = self.canvas.panel(0, 1, words=tr("divisor c"), title=tr("Error against the divisor"), numbers=True)
        self.bias_curve = self.cost.add(Curve("bias", key="bias"))
        self.variance_curve = self.cost.add(Curve("variance", key="variance"))
        self.mse_curve = self.cost.add(Curve("theory", dash="", key="mse"))
        self.dots = [self.cost.add(Dots(role, key=role, size=11.0, alpha=1.0)) for role in ROLES[:3]]
        self.best = self.cost.add(Segments("theory", width=1.2, key="mse"))
        self.cost_labels = {
            "bias": self.cost.add(Label("bias", tr("bias²"), key="bias", offset=(0.0, -18.0))),
            "variance": self.cost.add(Label("variance", tr("variance"), key="variance", offset=(0.0, 18.0))),
            "mse": self.cost.add(Label("theory", tr("MSE"), key="mse")),
            "best": self.cost.add(Label("theory", key="mse", underline=None, offset=(0.0, 18.0))),
        }
        self.slot = self.cost.add(Slot(key="mse"))
        self.free_line = self.cost.add(Segments("muted", width=1.6, key="free"))
        self.free_handle = self.cost.add(
            Handle("theory", name=tr("Free divisor"), key="free", word="c", constrain=self._on_cost)
        )
        self.free_handle.moved.connect(self._divisor_moved)
        self.free_handle.typed.connect(lambda: self.type_asked.emit("divisor"))

    def _build_why(self) -> None:
        self.why = self.canvas.panel(2, 0, words=tr("one value"), title="Σ(x − a)²", numbers=True)
        self.parabola = self.why.add(Curve("sample", key="why"))
        self.stems = self.why.add(Stems("sample", key="sample", size=9.0))
        self.mean_line = self.why.add(Segments("sample", width=1.6, key="sample"))
        self.mu = self.canvas.vline(VLine("truth", key="truth"), [self.why])
        self.why_labels = {
            "mean": self.why.add(Label("sample", key="sample", offset=(0.0, 18.0))),
            "a": self.why.add(Label("sample", key="why", side="left", offset=(16.0, 0.0))),
        }
        self.a_handle = self.why.add(
            Handle("sample", name=tr("Spread about a"), key="why", word="a", constrain=self._on_parabola)
        )
        self.a_handle.moved.connect(lambda x, _y, phase: self.ask(phase, centre=_rounded(x)))
        self.a_handle.typed.connect(lambda: self.type_asked.emit("centre"))

    def _build_bars(self) -> None:
        self.bars = self.canvas.panel(1, 1, title=tr("MSE = bias² + variance"))
        self.bias_bars = self.bars.add(Segments("bias", width=12.0, key="bias"))
        self.variance_bars = self.bars.add(Segments("variance", width=12.0, key="variance"))
        self.bar_words = self.bars.add(EndWords("ink"))

    # -- drawing

    def draw(self) -> None:
        result: DivisorResult = self.result
        if self.picked is not None and self.picked[:2] == (result.kept, result.done):
            result = self.result = with_sample(result, self.picked[2])
        self._draw_piles(result)
        if not self.waits(self.cost):
            self._draw_cost(result)
        if not self.waits(self.why):
            self._draw_why(result)
        if self.waits():
            return
        self._draw_bars(result)
        self.table_panel.say(tr("The numbers are hidden until you reveal them.") if self.predicting else "")
        if self.predicting:
            self.table.set_choices(((), (), "", False))
        else:
            self.table.set_choices(*words.tables(result, self.look.metrics.name == "projector"))

    def _shown(self) -> list[int]:
        """Places of the divisors whose piles are drawn; a free one that equals another is that other."""
        result: DivisorResult = self.result
        free = self.view.free and result.divisors[3] not in result.divisors[:3]
        return [0, 1, 2, 3] if free else [0, 1, 2]

    def _draw_piles(self, result: DivisorResult) -> None:
        n = count(result.settings.size)
        self.piles.furnish(title=tr("Σ(x − x̄)² / c of {done} samples", done=count(result.done)), heights=f"n = {n}")
        low, high = words.pile_span(result)
        self.piles.fit_x(low, high)
        low, high = self.piles.x_span.limits
        bins, top = self.view.bins, 0.0
        edges = np.linspace(low, high, bins + 1)
        at = np.linspace(max(low, 1e-9 * (high - low)), high, _DENSITY_POINTS)
        shown = self._shown()
        for place, steps in enumerate(self.steps):
            if place not in shown:
                steps.set_data((), ())
                self.pile_labels[place].set_data(0.0, 0.0, "")
                continue
            heights = self._counts(result, place, low, high, bins) / (result.done * (high - low) / bins)
            steps.set_data(edges, heights)
            top = max(top, float(heights.max()))
            tallest = int(heights.argmax())
            name = f"c = {words.number(result.divisors[place])}" if place == 3 else f"c = {NAMES[place]}"
            self.pile_labels[place].set_data(
                0.5 * float(edges[tallest] + edges[tallest + 1]), float(heights[tallest]), name
            )
        for place, curve in enumerate(self.curves):
            density = result.density(place, at) if self.view.theory else None
            curve.set_data(*((), ()) if density is None else (at, density))
        if math.isfinite(result.theory.sigma2):
            self.truth.set_data(
                result.theory.sigma2, tr("truth σ² = {sigma2}", sigma2=words.number(result.theory.sigma2))
            )
        self.piles.fit_y(0.0, 1.15 * top)
        there = result.shown < result.done - 1
        values = [result.factors[place] * float(result.raw[result.shown]) for place in shown] if there else []
        self.own.set_data(values, np.zeros(len(values)))

    def _counts(self, result: DivisorResult, place: int, low: float, high: float, bins: int) -> Array:
        """Counts (bins,) of the estimates with one divisor: from the kept sorted sums where a drag only moves them."""
        n, factor = result.settings.size, result.factors[place]
        if result.done == result.settings.n_trials and factor > 0.0:
            edges = np.linspace(low, high, bins + 1)
            return np.asarray(result.kept.sorted(0).counts(edges, 0.0, n * factor), dtype=np.float64)
        key = (id(result.kept), factor)
        found = self.counted[place].growing(
            key, result.done, lambda first: result.estimates(place, first), low, high, bins
        )
        return found.astype(np.float64)

    def _draw_cost(self, result: DivisorResult) -> None:
        c, hidden = result.curve_c, self.predicting
        known = bool(np.isfinite(result.curve_mse).any())
        self.cost.fit_x(float(c[0]), float(c[-1]))
        tops = [value for value in result.mse if math.isfinite(value)] or [abs(b) ** 2 for b in result.bias]
        top = 1.35 * max(tops, default=1.0) or 1.0
        self.cost.fit_y(0.0, top)
        curves = self.bias_curve, self.variance_curve, self.mse_curve
        for curve, values in zip(curves, (result.curve_bias2, result.curve_spread, result.curve_mse), strict=True):
            curve.set_data(*((), ()) if hidden or not np.isfinite(values).any() else (c, values))
        for place, dot in enumerate(self.dots):
            value = result.mse[place]
            dot.set_data(*(([result.divisors[place]], [value]) if math.isfinite(value) and not hidden else ((), ())))
        self._label_cost(result, hidden or not known)
        self.slot.set_data(
            *((float(c[0]), 0.0, float(c[-1]), top) if hidden else (math.nan,) * 4),
            tr("Which divisor has the least MSE? Drag c there, then reveal.") if hidden else "",
        )
        self.cost.say("" if known or hidden else tr("The population has no fourth moment: the MSE is infinite."))
        free = result.divisors[3]
        self.free_line.set_data([free], [0.0], [free], [top])
        self.free_handle.place(free, self._on_cost(free, 0.0)[1])

    def _label_cost(self, result: DivisorResult, hidden: bool) -> None:
        c, best = result.curve_c, result.theory.best
        curves = {"bias": result.curve_bias2, "variance": result.curve_spread, "mse": result.curve_mse}
        top = self.cost.y_span.limits[1]
        for (name, values), share in zip(curves.items(), (0.3, 0.93, 0.72), strict=True):
            at = int(share * (len(c) - 1))
            seen = not hidden and bool(np.isfinite(values[at])) and values[at] < top
            self.cost_labels[name].set_data(
                float(c[at]), float(values[at]) if seen else 0.0, _LABELS[name] if seen else ""
            )
        if hidden or not math.isfinite(best):
            self.best.set_data((), (), (), ())
            self.cost_labels["best"].set_data(0.0, 0.0, "")
            return
        least = float(result.theory.mse(best))
        self.best.set_data([best], [0.0], [best], [least])
        self.cost_labels["best"].set_data(best, least, tr("least at {best}", best=words.number(best)))

    def _draw_why(self, result: DivisorResult) -> None:
        x, a = result.sample, result.settings.centre
        mean, mu = float(x.mean()), result.law.mean()
        own = result.settings.source == "values"
        self.why.furnish(title=tr("{sample_title}: the spread about any a", sample_title=words.sample_title(result)))
        low, high = float(min(x.min(), a)), float(max(x.max(), a))
        if math.isfinite(mu) and not own:
            low, high = min(low, mu), max(high, mu)
        room = 0.12 * ((high - low) or 1.0)
        self.why.fit_x(low - room, high + room)
        low, high = self.why.x_span.limits
        grid = np.linspace(low, high, 161)
        squares = result.parabola(grid)
        self.parabola.set_data(grid, squares)
        top = float(max(squares.min() * 2.2, result.parabola(np.array([a]))[0] * 1.25)) or 1.0
        self.why.fit_y(0.0, top)
        few = x if len(x) <= MOST_STEMS else x[:MOST_STEMS]
        self.stems.set_data(few, np.full(len(few), 0.12 * self.why.y_span.limits[1]))
        least = float(result.parabola(np.array([mean]))[0])
        self.mean_line.set_data([mean], [0.0], [mean], [least])
        self.why_labels["mean"].set_data(mean, least, f"x̄ = {words.number(mean)}, Σ = {words.number(least)}")
        self.mu.set_data(math.nan if own or not math.isfinite(mu) else mu, f"μ = {words.number(mu)}")
        height = float(result.parabola(np.array([a]))[0])
        self.a_handle.place(a, height)
        self.why_labels["a"].set_data(a, height, f"a = {words.number(a)}, Σ = {words.number(height)}")

    def _draw_bars(self, result: DivisorResult) -> None:
        hidden = self.predicting or not all(map(math.isfinite, result.mse))
        self.bars.fit_y(-0.6, 3.6, exact=True)
        self.bars.say(tr("Hidden until you reveal it.") if self.predicting else "")
        if hidden:
            for mark in (self.bias_bars, self.variance_bars):
                mark.set_data((), (), (), ())
            self.bar_words.set_data((), (), ())
            return
        y = np.array([3.0, 2.0, 1.0, 0.0])
        bias2, mse = np.array(result.bias) ** 2, np.array(result.mse)
        self.bars.fit_x(0.0, 1.3 * float(mse.max()) or 1.0)
        self.bias_bars.width = self.variance_bars.width = min(14.0, 0.6 * abs(self.bars.plane.sy))
        self.bias_bars.set_data(np.zeros(4), y, bias2, y)
        self.variance_bars.set_data(bias2, y, mse, y)
        names = (*NAMES[:3], words.number(result.divisors[3]))
        self.bar_words.set_data(mse, y, [f"c = {name}: {words.number(m)}" for name, m in zip(names, mse, strict=True)])

    # -- the hand

    def _on_cost(self, x: float, _y: float) -> tuple[float, float]:
        """The free divisor's handle stands at one height, clear of the curves' feet."""
        return max(x, 1e-6), 0.9 * self.cost.y_span.limits[1]

    def _on_parabola(self, x: float, _y: float) -> tuple[float, float]:
        result: DivisorResult | None = self.result
        return x, 0.0 if result is None else float(result.parabola(np.array([x]))[0])

    def _divisor_moved(self, x: float, _y: float, phase: str) -> None:
        self.ask(phase, divisor=_rounded(max(x, 1e-3)))

    def _clicked(self, x: float, y: float) -> None:
        """An estimate gives its sample back."""
        result: DivisorResult = self.result
        if self.predicting or result.settings.source == "values":
            return
        at = QPointF(self.piles.plane.px(x), self.piles.plane.py(y))
        place = min(self._shown(), key=lambda place: self.steps[place].distance(at))
        estimates = result.estimates(place)
        index = int(np.argmin(np.abs(estimates - x)))
        if abs(self.piles.plane.px(float(estimates[index])) - at.x()) < 12.0 * self.look.metrics.mark:
            self.picked = (result.kept, result.done, index)
            self.view_edited.emit(self.view)  # draws it, and the strip has its numbers, too
            said = tr("Sample {index} of {done} is back", index=count(index + 1), done=count(result.done))
            self.hint.emit(said)

    # -- words

    def set_look(self, look: Look) -> None:
        self.look = look
        self._share_out()
        super().set_look(look)

    def _share_out(self) -> None:
        """A projected page keeps what answers the question: the piles, the error, the numbers."""
        projected = self.look.metrics.name == "projector"
        for panel in (self.why, self.bars):
            panel.frame.setVisible(not projected)
            panel.frame.wording.setVisible(not projected)
            for item in panel.items:
                item.setVisible(not projected)
        self.piles.cell = (0, 0, 3 if projected else 2, 1)
        self.cost.cell = (0, 1, 2 if projected else 1, 1)
        self.canvas.stretch(rows=SHARES[self.look.metrics.name], columns=(1.15, 1.0))

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.formulas(self.result, self.predicting), words.aside(self.result, self.predicting)

    def derivation(self) -> tuple[Step, ...]:
        return words.derivation(self.result)

    def total_steps(self, result: Result) -> int:
        return result.settings.n_trials if isinstance(result.settings, DivisorSettings) else 0

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        return settings.with_values(n_trials=steps)

    def describe(self) -> str:
        return words.describe(self.result)

    def status(self) -> str:
        s = self.result.settings
        return tr(
            "n = {size}     R = {n_trials}     Drag the free divisor, or a along the parabola · "
            "click a pile for its sample",
            size=count(s.size),
            n_trials=count(s.n_trials),
        )


_LABELS = {"bias": mark("bias²"), "variance": mark("variance"), "mse": mark("MSE")}


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")


def scene(look: Look) -> Scene:
    return DivisorScene(look)

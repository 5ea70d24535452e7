"""Every weight against the penalty, the errors under it, and the fit at the λ that the line stands at."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.concepts.paths import CONCEPT, PathsResult
from engine.settings import Settings, setting
from engine.words import tr
from gui.controls import ControlPanel
from gui.formula import Formula
from gui.numbers import count
from gui.plots import Dots, Label, Panel, Segments, VLine
from gui.scene import Scene
from gui.scenes import paths_words as words
from gui.scenes.paths_axis import KINDS, Across
from gui.scenes.paths_buttons import Buttons
from gui.scenes.paths_errors import Errors
from gui.scenes.paths_fit import Fit
from gui.scenes.paths_marks import Bundle, GapHandle
from gui.theme import Look

# Of the three rows' heights: the path, the part of the errors beside the fit, the part beside the table.
SHARES = {"desk": (1.0, 0.16, 0.62), "compact": (0.9, 0.06, 0.8), "projector": (0.9, 0.1, 0.85)}
MOST_NAMED = 12
MOST_DOTS = 60


@dataclass(frozen=True, kw_only=True)
class PathsView(Settings):
    axis: str = setting("log", "Along the axis", choices=KINDS, group="Show")
    lower: str = setting(
        "prediction", "Lower plot", group="Show",
        choices={"prediction": "errors of prediction", "estimation": "distance to the truth"},
    )  # fmt: skip
    log_errors: bool = setting(True, "Errors on a logarithmic scale", group="Show", more=True)


class PathsScene(Scene):
    concept = CONCEPT
    view_settings = PathsView
    answers = frozenset({"validation", "test"})

    def build(self) -> None:
        self.path = self.canvas.panel(0, 0, axis="ticks", numbers=True, below=1.7)
        self.lower = self.canvas.panel(1, 0, rows=2, numbers=True)
        self._build_path()
        self.errors = Errors(self.lower)
        self.fit = Fit(self.canvas.panel(0, 1, rows=2, numbers=True, grid=False), self._numbers_panel())
        self.canvas.link_x([self.path, self.lower])
        self.path.x_span.least = 0.5
        self.buttons = Buttons(self.ask)
        self.across: Across | None = None
        self._drawn: tuple[object, ...] = ()
        self._followed: Across | None = None  # whose path is drawn
        self._fitted: Across | None = None  # and whose data
        self._share_out()

    def _numbers_panel(self) -> Panel:
        """Where the table stands, as wide as the plot above it."""
        return self.canvas.panel(2, 1, axis="none", numbers=True, grid=False, lead=0.2, names=((0.0, ""),))

    def _build_path(self) -> None:
        self.zero = self.path.add(Segments("muted", width=1.0))
        self.null = self.path.add(Bundle("muted", width=1.0, dash="", key="weights"))
        self.curves = self.path.add(Bundle("a", width=2.0, dash="", key="weights"))
        self.truths = self.path.add(Segments("truth", width=4.0, key="truth"))
        self.knots = self.path.add(Segments("theory", width=1.2, key="knots"))
        self.null_dots = self.path.add(Dots("muted", size=5.0, alpha=1.0, mark="o", key="weights"))
        self.dots = self.path.add(Dots("a", size=9.0, alpha=1.0, key="weights"))
        self.names = [self.path.add(Label("a", underline=None, key="weights")) for _ in range(MOST_NAMED)]
        self.line = self.canvas.vline(VLine("a", mark="", width=2.0, key="lambda"), [self.path, self.lower])
        self.handle = self.path.add(
            GapHandle("a", name=tr("Penalty λ"), key="lambda", description=tr("Penalty λ: arrows step it, Enter types"))
        )
        self.handle.constrain = self.handle.level
        self.handle.next_x = self._next_x
        self.handle.says = lambda x, _y: f"λ = {words.short(self._lam_at(x))}"
        self.handle.moved.connect(lambda x, _y, phase: self._dragged(x, phase))
        self.handle.typed.connect(lambda: self.type_asked.emit("lam"))

    def set_look(self, look: Look) -> None:
        self.look = look
        self._drawn, self._followed, self._fitted = (), None, None
        self._share_out()
        super().set_look(look)

    def _share_out(self) -> None:
        projected = self.look.metrics.name == "projector"
        self.canvas.stretch(rows=SHARES[self.look.metrics.name], columns=(1.35, 1.0) if projected else (1.75, 1.0))

    def refit(self) -> None:
        self._drawn, self._followed, self._fitted = (), None, None
        super().refit()

    # -- drawing

    def draw(self) -> None:
        result: PathsResult = self.result
        view, hidden = self.view, self.predicting
        if self.across is None or self.across.fit is not result.fit or self.across.kind != view.axis:
            self.across = Across(view.axis, result.fit)
        across = self.across
        if self._followed is not across:
            self._draw_path(result, across)
            self._followed = across
        drawn = (across, view, hidden, result.folds_done, self.errors.committed)
        if drawn != self._drawn and not self.waits(self.errors.panel):
            self.errors.draw(result, across, view, hidden)
            self._drawn = drawn
        self._draw_line(result, across)
        if self.waits():
            return
        if self._fitted is not across:
            self.fit.draw_data(result)
            self._fitted = across
        self.fit.draw(result, hidden, self.look.metrics.name == "projector")
        self.buttons.show_result(result, hidden)

    def _draw_path(self, result: PathsResult, across: Across) -> None:
        self._fit_axes(result, across)
        x, weights = self._to_the_edge(result, across)
        real = np.ones(weights.shape[1], dtype=bool) if result.truth is None else result.truth != 0.0
        self.curves.set_curves(x, weights[:, real])
        self.null.set_curves(x, _off_zero(weights[:, ~real]))
        self.curves.width = 2.0 if real.sum() <= 40 else 1.2
        self.null.width = 0.5 if self.look.metrics.name == "projector" else 1.0
        low, high = self.path.x_span.limits
        self.zero.set_data([low], [0.0], [high], [0.0])
        self._draw_truths(result, across)
        self._draw_knots(result, across)
        self._draw_names(result, float(x[-1]), weights[-1], real)
        wide = self.look.metrics.name == "desk" and result.truth is not None
        thick = tr("thick: truly not zero · thin: truly zero · bar: truth · ") if wide else ""
        self.path.furnish(
            title=tr("{titles}: every weight as λ grows", titles=words.TITLES[result.settings.method]),
            heights=tr("{thick}one weight{result}", thick=thick, result=self._knot_words(result, across)),
            log_x=across.kind == "log",
        )

    def _to_the_edge(self, result: PathsResult, across: Across) -> tuple[np.ndarray, np.ndarray]:
        """The curves, drawn on to the edge of a logarithmic axis, which has no end of its own at λ = 0."""
        x, weights = across.curves
        low = self.path.x_span.limits[0]
        if across.kind != "log" or low >= x[-1]:
            return x, weights
        return np.append(x, low), np.vstack([weights, result.fit.at(10.0**low)])

    def _knot_words(self, result: PathsResult, across: Across) -> str:
        if result.settings.method != "lasso":
            return ""
        knots = int((result.fit.lasso.knots > 0.0).sum())
        shown = len(self.knots.ends)
        if self.look.metrics.name == "projector":
            return tr(" · {shown} knots", shown=count(shown))
        left = tr(", {knots} of them beyond the axis", knots=count(knots - shown)) if shown < knots else ""
        return tr(" · {knots} knots marked{left}", knots=count(knots), left=left)

    def _fit_axes(self, result: PathsResult, across: Across) -> None:
        low, high = across.span
        if across.kind == "log":
            room = 0.06 * (high - low)
            low, high = low - 0.5 * room, high + room
            lam = result.settings.lam
            if lam > 0.0:  # the line stays in sight wherever it is sent
                low, high = min(low, math.log10(lam)), max(high, math.log10(lam))
        self.path.fit_x(low, high if high > low else low + 1.0)
        ends = [float(across.weights.min()), float(across.weights.max())]
        if result.truth is not None:
            ends += [float(result.truth.min()), float(result.truth.max())]
        bottom, top = min(*ends, 0.0), max(*ends, 0.0)
        room = 0.06 * (top - bottom) or 1.0
        self.path.fit_y(bottom - room, top + room)

    def _draw_truths(self, result: PathsResult, across: Across) -> None:
        if result.truth is None:
            self.truths.set_data((), (), (), ())
            return
        heights = np.unique(result.truth[result.truth != 0.0])
        low, high = self.path.x_span.limits
        edge = low if across.kind == "log" else min(across.span[1], high - 0.014 * (high - low))
        inner = edge + 0.014 * (high - low)
        self.truths.set_data(np.full(len(heights), edge), heights, np.full(len(heights), inner), heights)

    def _draw_knots(self, result: PathsResult, across: Across) -> None:
        x, (bottom, top) = across.knots(), self.path.y_span.limits
        low, high = self.path.x_span.limits
        x = x[(x >= low) & (x <= high)]
        self.knots.set_data(x, np.full(len(x), bottom), x, np.full(len(x), bottom + 0.03 * (top - bottom)))

    def _draw_names(self, result: PathsResult, end: float, ends: np.ndarray, real: np.ndarray) -> None:
        """Names at the free ends of the curves that matter, the largest first."""
        order = [j for j in np.argsort(-np.abs(ends)) if real[j]][:MOST_NAMED]
        low, high = self.path.x_span.limits
        x = end + (0.045 if end < 0.5 * (low + high) else -0.045) * (high - low)
        for place, label in enumerate(self.names):
            if place < len(order):
                label.offset = (0.0, -12.0)
                label.set_data(x, float(ends[order[place]]), words.weight_name(result, int(order[place])))
            else:
                label.set_data(0.0, 0.0, "")

    def _draw_line(self, result: PathsResult, across: Across) -> None:
        low, high = self.path.x_span.limits
        x = across.at(result.settings.lam, result.weights)
        if across.kind == "log" and not (low <= x <= high):
            self._fit_axes(result, across)
            self._drawn, self._followed, self._fitted = (), None, None
        self.line.set_data(x, f"λ = {words.short(result.settings.lam)}")
        self.handle.place_x(x)
        real = np.ones(len(result.weights), dtype=bool) if result.truth is None else result.truth != 0.0
        shown = np.flatnonzero(real)[:MOST_DOTS]
        self.dots.set_data(np.full(len(shown), x), result.weights[shown])
        wrong = np.flatnonzero(~real & (result.weights != 0.0))[:MOST_DOTS]
        self.null_dots.set_data(np.full(len(wrong), x), result.weights[wrong])

    # -- the hand

    def _lam_at(self, x: float) -> float:
        return self.across.lam(x) if self.across is not None else 0.0

    def _next_x(self, x: float, steps: int) -> float:
        """Where keys take the line: on a lasso path to a knot, else a hundredth of the axis."""
        if self.across is None:
            return x
        knots = np.unique(self.across.knots())
        low, high = self.path.x_span.limits
        if not len(knots):
            return x + steps * (high - low) / 100
        near = 1e-4 * (high - low)
        after, before = knots[knots > x + near], knots[knots < x - near]
        if steps > 0:
            return float(after[min(steps, len(after)) - 1]) if len(after) else x
        return float(before[-min(-steps, len(before))]) if len(before) else x

    def _dragged(self, x: float, phase: str) -> None:
        """The line at x. Where the drag began λ is what it was: a place on the axis is rounded."""
        if phase == "began":
            self._held = (x, self.result.settings)
        if self._held is not None and x == self._held[0]:
            self.edited.emit(self._held[1], phase)
        else:
            self.ask(phase, lam=self._lam_at(x))
        if phase == "ended":
            self._held = None

    def predict(self, on: bool) -> None:
        low, high = self.path.x_span.limits
        self.errors.predict(on, 0.5 * (low + high), self.result)
        super().predict(on)

    def forget_guess(self) -> None:
        self.errors.committed = False
        super().forget_guess()

    def add_controls(self, panel: ControlPanel) -> None:
        self.buttons.put_into(panel)

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.formulas(self.result, self.predicting), words.aside(self.result, self.predicting)

    def describe(self) -> str:
        return words.describe(self.result)

    def status(self) -> str:
        return words.status(self.result)

    _held: tuple[float, Settings] | None = None


def _off_zero(weights: np.ndarray) -> np.ndarray:
    """Curves with gaps where they lie on zero, which the line there shows once for all."""
    flat = weights == 0.0
    before, after = np.roll(flat, 1, axis=0), np.roll(flat, -1, axis=0)
    before[0], after[-1] = True, True
    return np.where(flat & before & after, np.nan, weights)


def scene(look: Look) -> Scene:
    return PathsScene(look)

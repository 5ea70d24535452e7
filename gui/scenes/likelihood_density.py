"""The model's density with one stick for each observation: drag one, double-click to add one, Delete takes one away."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from engine.concept import Array
from engine.concepts.likelihood import LikelihoodResult
from engine.datasets import DATASETS
from engine.likelihood_grips import added_observation, moved_observation, nearest_possible, removed_observation
from engine.likelihood_sample import Sample
from engine.likelihood_settings import LikelihoodSettings
from engine.words import tr
from gui.numbers import count, exact, observations
from gui.plots import Canvas, Curve, Label, Segments, Stems, Steps
from gui.points import EditablePoints
from gui.scenes.likelihood_numbers import at_words, step_of, subscript, within
from gui.theme import Look

_BINS = 80
# A phase of the hand, and what is to become of the present settings.
Ask = Callable[[str, Callable[[LikelihoodSettings], LikelihoodSettings]], object]


def as_it_is(settings: LikelihoodSettings) -> LikelihoodSettings:
    """No change: a hand that takes hold asks for what is there."""
    return settings


class DensityPanel:
    """The model at θ with its sticks. `ask(phase, change)` takes what the hand wants, `say` words for the status."""

    def __init__(self, canvas: Canvas, ask: Ask, say: Callable[[str], None]) -> None:
        self.canvas, self.ask, self.say = canvas, ask, say
        panel = self.panel = canvas.panel(0, 0, axis="full", numbers=True, words=tr("one value x"))
        self.best = panel.add(Curve("ghost", width=1.6, dash="ghost", key="best"))
        self.best_masses = panel.add(Segments("ghost", width=1.6, key="best"))
        self.density = panel.add(Curve("likelihood", width=2.4, dash="", key="density"))
        self.masses = panel.add(Segments("likelihood", width=3.0, key="density"))
        self.histogram = panel.add(Steps("sample", key="sample"))
        self.sticks = panel.add(Segments("sample", width=1.6, key="sample"))
        self.points = EditablePoints(canvas, panel, size=11.0)
        self.lit = panel.add(Stems("sample", key="lit", size=15.0, width=3.0))
        self.best_label = panel.add(Label("ghost", underline="ghost", key="best", side="left", offset=(10.0, -22.0)))
        self.label = panel.add(Label("sample", key="lit", side="left", offset=(14.0, -18.0)))
        self.result: LikelihoodResult | None = None
        self.at: Array = np.empty(0)
        self.shown, self.hidden = True, False
        self._binned: tuple[Sample, tuple[float, float]] | None = None
        self._beyond: tuple[tuple[Sample, tuple[float, float]], int] | None = None
        handle = self.points.handle
        handle.constrain, handle.says, handle.word = self._on_curve, lambda _x, _y: "", tr("drag")
        self.points.moved.connect(self._moved)
        self.points.added.connect(self._added)
        self.points.removed.connect(self._removed)

    @property
    def few(self) -> bool:
        """Whether each observation has a stick of its own."""
        return self.result is not None and self.result.sticks.size == self.result.x.size

    # -- drawing

    def show(self, shown: bool) -> None:
        """Whether the panel is there at all; one that is not takes no hand either."""
        if shown != self.shown:
            self.shown = shown
            self.panel.frame.setVisible(shown)
            for item in self.panel.items:
                item.setVisible(shown)

    def draw(self, result: LikelihoodResult, *, hidden: bool) -> None:
        self.result, self.hidden = result, hidden
        panel = self.panel
        if not self.shown:
            self.points.set_data((), ())
            return
        panel.fit_x(*result.sample.x_span)
        heights = [result.density, result.density_best, result.sticks]
        tops = [float(part[np.isfinite(part)].max()) for part in heights if part.size and np.isfinite(part).any()]
        panel.fit_y(0.0, 1.06 * max([1e-300, *tops]))
        self._draw_laws(result, hidden)
        self._draw_observations(result)
        self._furnish(result)
        panel.say("" if result.x.size else tr("No observations: double-click here to add one."))
        self.draw_lit()

    def _draw_laws(self, result: LikelihoodResult, hidden: bool) -> None:
        x = result.density_x
        self._draw_law(self.density, self.masses, x, result.density)
        best = result.density_best if not hidden else np.empty(0)
        self._draw_law(self.best, self.best_masses, x, best)
        discrete = result.settings.model.family.discrete
        place = int(np.argmax(best)) if discrete and best.size else int(0.62 * len(x))
        if best.size and len(x) > 1 and math.isfinite(best[place]):
            self.best_label.set_data(x[place], best[place], tr("at the MLE"))
        else:
            self.best_label.set_data(0.0, 0.0, "")

    def _draw_law(self, curve: Curve, masses: Segments, x: Array, law: Array) -> None:
        """A density as a curve; a mass as a level bar over its whole number, under which the sticks find room."""
        finite = np.where(np.isfinite(law), law, np.nan)
        discrete = self.result is not None and self.result.settings.model.family.discrete
        nothing: Array = np.empty(0)
        shown = x if law.size else nothing
        line = (nothing, nothing) if discrete else (shown, finite)
        if not all(map(np.array_equal, curve.line(), line)):  # the same line keeps the pieces it is painted in
            curve.set_data(*line)
        masses.set_data(*((shown - 0.42, finite, shown + 0.42, finite) if discrete else (nothing,) * 4))

    def _draw_observations(self, result: LikelihoodResult) -> None:
        nothing: Array = np.empty(0)
        self.at = _apart(result.x) if result.settings.model.family.discrete and self.few else result.x
        x, heights = (self.at, result.sticks) if self.few else (nothing, nothing)
        self.sticks.set_data(x, 0.0, x, heights)
        self.points.handle.setVisible(bool(x.size))
        self.points.set_data(x, heights)
        if self.few or not result.x.size:
            self._binned = None
            self.histogram.set_data(nothing, nothing)
        elif self._binned != (result.sample, self.panel.x_span.limits):
            # Many observations are counted once for all the θ that they are looked at with.
            self._binned = (result.sample, self.panel.x_span.limits)
            self.histogram.set_data(*self._bins(result))

    def _bins(self, result: LikelihoodResult) -> tuple[Array, Array]:
        """Edges and heights of a histogram of area 1 over what the axis shows."""
        x = result.x
        low, high = self.panel.x_span.limits
        bins: Array | int = int(min(_BINS, max(20.0, 1.3 * math.sqrt(x.size))))
        if result.settings.model.family.discrete and high - low < 300:
            bins = np.asarray(np.arange(math.floor(low), math.ceil(high) + 1) - 0.5, dtype=np.float64)
        found, edges = np.histogram(x, bins=bins, range=(low, high))
        return edges, np.asarray(found / x.size / np.diff(edges))

    def _furnish(self, result: LikelihoodResult) -> None:
        settings, n = result.settings, result.x.size
        kind = tr("probabilities") if settings.model.family.discrete else tr("density")
        title = tr("Model {kind} at {point}, and {data}", kind=kind, point=at_words(settings), data=observations(n))
        symbols = ", ".join(p.symbol for p in settings.model.parameters)
        words = (
            tr("height of a stick: p(xᵢ | {symbols})", symbols=symbols)
            if self.few
            else tr("histogram of the observations, area 1")
        )
        beyond = self._count_beyond(result)
        words += tr(" · {beyond} beyond the axis", beyond=count(beyond)) if beyond else ""
        unit = DATASETS[settings.dataset].unit if settings.source == "dataset" else ""
        across = tr("one value x ({unit})", unit=unit) if unit else tr("one value x")
        before = self.panel.frame.furnishing
        if (before.title, before.heights, before.words) != (title, words, across):
            self.panel.furnish(title=title, heights=words, words=across)

    def _count_beyond(self, result: LikelihoodResult) -> int:
        """How many observations the axis leaves out."""
        key = (result.sample, self.panel.x_span.limits)
        if self._beyond is None or self._beyond[0] != key:
            low, high = key[1]
            self._beyond = key, int(np.count_nonzero((result.x < low) | (result.x > high)))
        return self._beyond[1]

    def draw_lit(self) -> None:
        """The observation that is pointed at, with its own term of the sum."""
        index, result = self.points.under, self.result
        if self.points.handle.dragged:
            index = self.points.held
        if result is None or not self.few or not 0 <= index < result.x.size:
            self.lit.set_data((), ())
            self.label.set_data(0.0, 0.0, "")
            return
        x, height = float(self.at[index]), float(result.sticks[index])
        self.lit.set_data([x], [height])
        low, high = self.panel.x_span.limits
        logarithm = math.log(height) if height > 0 else -math.inf
        words = tr(
            "x{subscript} = {within}, log p = {logarithm}",
            subscript=subscript(index + 1),
            within=within(float(result.x[index]), high - low),
            logarithm=exact(logarithm),
        )
        self.label.set_data(x, height, words)

    # -- the hand

    def _allowed(self, x: float) -> float:
        if self.result is None:
            return x
        low, high = self.panel.x_span.limits
        return nearest_possible(self.result.settings, min(max(x, low), high), step_of(high - low))

    def _on_curve(self, x: float, y: float) -> tuple[float, float]:
        """In the hand an observation goes along the model's density, from one possible value to the next."""
        if self.result is None or not self.points.handle.dragged:
            return x, y
        x = self._allowed(x)
        settings = self.result.settings
        height = float(settings.model.law(settings.point, settings.known).pdf(np.array([x]))[0])
        return x, height if math.isfinite(height) else y

    def _moved(self, index: int, x: float, _y: float, phase: str) -> None:
        if self.result is None or index >= self.result.x.size:
            return
        settings, old = self.result.settings, float(self.result.x[index])
        if phase == "began" or (phase == "ended" and x == self.at[index]):
            self.ask(phase, as_it_is)
            return
        new = self._allowed(x)
        if new == old and settings.model.family.discrete and self.points.handle.keyed:
            new = self._allowed(old + math.copysign(1.0, x - self.at[index]))  # a step of an arrow is one count
        self.ask(phase, lambda s: moved_observation(s, index, new) if new != old else s)

    def _added(self, x: float, _y: float) -> None:
        if self.result is None or not self.shown:
            return
        if not self.few:
            self.say(
                tr(
                    "{size} observations are too many to add one by hand: take a smaller n",
                    size=count(self.result.x.size),
                )
            )
            return
        self.points.held = self.result.x.size
        value = self._allowed(x)
        self.ask("ended", lambda s: added_observation(s, value))

    def _removed(self, index: int) -> None:
        if self.result is not None and self.shown and index < self.result.x.size:
            self.ask("ended", lambda s: removed_observation(s, index))


class DensityPicture(Canvas):
    """The panel alone, for where it finds no room beside the likelihood."""

    def __init__(self, look: Look, ask: Ask, say: Callable[[str], None]) -> None:
        super().__init__(look)
        self.density = DensityPanel(self, ask, say)

    def draw(self, result: LikelihoodResult, *, hidden: bool) -> None:
        self.density.draw(result, hidden=hidden)


def _apart(x: Array) -> Array:
    """Equal counts side by side over their number, so that each has a stick of its own."""
    order = np.argsort(x, kind="stable")
    _, first, many = np.unique(x[order], return_index=True, return_counts=True)
    rank = np.arange(x.size) - np.repeat(first, many)
    of = np.repeat(many, many)
    out = np.empty(x.size)
    out[order] = x[order] + 0.72 * ((rank + 0.5) / of - 0.5)
    return out

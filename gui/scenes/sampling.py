"""Population, one sample, sampling distribution: three panels on one axis; and the scatter of two estimators."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF

from engine.concept import Result
from engine.concepts import sampling
from engine.concepts.sampling import CONCEPT, LETTERS, SamplingResult, SamplingSettings
from engine.population_grips import Change
from engine.sampling_rules import SYMBOLS
from engine.settings import Settings, setting, specs
from engine.words import listed, mark, tr
from gui.axes import number_text
from gui.cloud import Cloud
from gui.falling import Fall
from gui.formula import Formula
from gui.numbers import count
from gui.plots import Area, Curve, Handle, Panel, Segments, Stems, Tag, TagRow, VLine
from gui.scene import Scene, Step
from gui.scenes import sampling_words as words
from gui.scenes.sampling_pile import Pile
from gui.tags import ROOM
from gui.theme import Look

# Of the heights of the three plots; a projected page keeps most of its height for what the question asks.
SHARES, SHARES_PROJECTED = (1.0, 0.34, 1.75), (0.42, 0.3, 1.0)
MOST_STEMS, MOST_HAIRS = 200, 5000
STEM = 0.6


@dataclass(frozen=True, kw_only=True)
class SamplingView(Settings):
    picture: str = setting(
        "panels", "Picture", group="Show",
        choices={"panels": "sampling distribution", "scatter": "estimate against estimate"},
    )  # fmt: skip
    theory: bool = setting(True, "Theory curve", group="Show")
    bins: int = setting(60, "Bins", group="Show", low=5, high=400, typical=(10, 200), more=True)


class SamplingScene(Scene):
    concept = CONCEPT
    view_settings = SamplingView
    answers = frozenset({"distribution"})
    unit_word = mark("samples")

    def build(self) -> None:
        self.chosen = 0
        self.following = True
        self.fall = Fall(self)
        self.fall.moved.connect(self._fallen)
        self._build_population()
        self._build_sample()
        self.distribution = self.canvas.panel(2, 0, axis="full", lead=0.5, title=tr("Sampling distribution"))
        self.pile = Pile(self.distribution)
        self.distribution.clicked.connect(self._clicked)
        self._share_out()
        self.canvas.link_x([self.population, self.sample, self.distribution])
        self.truths = [
            self.canvas.vline(VLine("truth", key="truth"), [self.population, self.distribution]) for _ in LETTERS
        ]
        self.scatter = Cloud(self.look)
        self.canvases = (self.canvas, self.scatter)
        self.scatter.plot.clicked.connect(self._scatter_clicked)

    def _build_population(self) -> None:
        self.population = self.canvas.panel(0, 0, axis="ticks", heights=tr("one value"))
        self.density_area = self.population.add(Area("truth", key="population"))
        self.density = self.population.add(Curve("truth", dash="", key="population"))
        self.masses = self.population.add(Segments("truth", width=3.0, key="population"))
        self.locate = self.population.add(Handle("truth", name=tr("Location of the population"), key="truth"))
        self.scale = self.population.add(
            Handle("truth", name=tr("Scale of the population"), key="population", word=tr("spread"))
        )
        for handle, change in ((self.locate, sampling.moved_to), (self.scale, sampling.scaled_to)):
            handle.moved.connect(lambda x, _y, phase, change=change: self._dragged(change, x, phase))
            handle.typed.connect(lambda handle=handle, change=change: self._typed(handle, change))
            handle.says = lambda x, _y, change=change: self._say(change, x)

    def _build_sample(self) -> None:
        self.sample = self.canvas.panel(1, 0, axis="ticks", heights=tr("one value"), lead=0.5, below=ROOM)
        self.stems = self.sample.add(Stems("sample", key="sample"))
        self.crowd = self.sample.add(Segments("sample", width=1.0, key="sample"))
        self.tag_row = TagRow()
        self.tags = {letter: self.sample.add(Tag(letter, self.tag_row, key=letter)) for letter in LETTERS}

    def set_look(self, look: Look) -> None:
        self.look = look
        self._share_out()
        super().set_look(look)

    def _share_out(self) -> None:
        projected = self.look.metrics.name == "projector"
        self.canvas.stretch(rows=SHARES_PROJECTED if projected else SHARES, inside=True)

    # -- drawing

    def draw(self) -> None:
        result: SamplingResult = self.result
        scatter = self.view.picture == "scatter"
        self.show_canvas(1 if scatter else 0)
        self._choose(result)
        if scatter:
            self._draw_scatter(result)
            return
        self._draw_population(result)
        self._fit(result)
        self._draw_truths(result)
        self._draw_sample(result)
        self.pile.draw(result, self.view, self.look, self.chosen, self.predicting)
        self._fallen(self.fall.land, self.fall.drop)

    def _choose(self, result: SamplingResult) -> None:
        """The sample shown: the newest, unless the hand has picked one that is there."""
        newest, before = result.done - 1, self.chosen
        if self.following or self.chosen > newest:
            self.chosen = newest
        stepped = self.following and self.chosen == before + 1 and result.done == self._stepped_to
        self._stepped_to = -1
        if stepped and self.canvas.motion and not self.predicting:
            self.fall.start()
        elif self.chosen != before:
            self.fall.stop()

    def _draw_population(self, result: SamplingResult) -> None:
        self.population.furnish(title=tr("Population: {title}", title=result.title))
        x, density = result.population_x, result.population_pdf
        if result.discrete:
            self.masses.set_data(x, np.zeros(len(x)), x, density)
            self.density.set_data((), ())
            self.density_area.set_data((), ())
        else:
            self.masses.set_data((), (), (), ())
            self.density.set_data(x, density)
            self.density_area.set_data(x, density)
        top = float(np.max(density[np.isfinite(density)], initial=0.0)) or 1.0
        # The name of the truth stands over the curve; projected, its letters are a third of the plot high.
        self.population.fit_y(0.0, top * (1.4 if self.look.metrics.name == "projector" else 1.12))
        self._draw_grips(result, top)

    def _draw_grips(self, result: SamplingResult, top: float) -> None:
        grips = sampling.grips(result.settings)
        self.locate.setVisible(grips is not None)
        self.scale.setVisible(grips is not None and grips[1] is not None)
        if grips is not None:
            self.locate.place(grips[0], top * 0.3)
            if grips[1] is not None:
                self.scale.place(grips[1], top * 0.3)

    def _fit(self, result: SamplingResult) -> None:
        """One axis for all three; estimates in another unit than the data get an axis of their own."""
        low, high = result.span
        if result.same_axis:
            if self.distribution.x_span is not self.population.x_span:
                self.canvas.link_x([self.population, self.sample, self.distribution])
            low, high = min(low, result.estimate_span[0]), max(high, result.estimate_span[1])
            self.population.fit_x(low, high)
            return
        if self.distribution.x_span is self.population.x_span:
            self.distribution.x_span = type(self.population.x_span)()
            self.distribution.x_span.locked = self.locked
        self.population.fit_x(low, high)
        self.distribution.fit_x(*result.estimate_span)

    def _draw_truths(self, result: SamplingResult) -> None:
        """A line at each number that is sought, with its name; through all panels where they share the axis."""
        goals: dict[float, str] = {}
        low, high = self.distribution.x_span.limits
        for goal, name in zip(result.estimand_values, result.estimand_names, strict=True):
            if math.isfinite(goal):
                goals.setdefault(
                    goal, tr("truth {symbol} = {goal}", symbol=SYMBOLS[name], goal=words.short(goal, high - low))
                )
        found = sorted(goals.items())
        here, there = (self.truths, self.pile.truths) if result.same_axis else (self.pile.truths, self.truths)
        for place, line in enumerate(here):
            goal, text = found[place] if place < len(found) else (math.nan, "")
            line.side = "left" if place == 0 and len(found) > 1 else "right"
            line.level = max(0, place - 1)
            line.set_data(goal, text)
        for line in there:
            line.set_data(math.nan, "")
        self.tag_row.line = found[0][0] if found and result.same_axis else math.nan

    def _draw_sample(self, result: SamplingResult) -> None:
        settings = result.settings
        x = sampling.sample(settings, self.chosen)
        title = tr(
            "Present sample {chosen} of {done}, n = {n}",
            chosen=count(self.chosen + 1),
            done=count(result.done),
            n=count(settings.n),
        )
        self.sample.furnish(title=title)
        self.sample.fit_y(0.0, 1.0, exact=True)
        self._values = x if len(x) <= MOST_STEMS else x[:0]
        self._heights = _stacked(self._values)
        hairs = x[:MOST_HAIRS] if len(x) > MOST_STEMS else x[:0]
        self.crowd.set_data(hairs, np.zeros(len(hairs)), hairs, np.full(len(hairs), STEM))

    def _draw_tags(self, result: SamplingResult, hidden: bool) -> None:
        for letter in LETTERS:
            place = result.letters.index(letter) if letter in result.letters else -1
            if place < 0 or hidden:
                self.tags[letter].set_data(math.nan, "")
                continue
            value = result.estimate(place, self.chosen)
            low, high = self.distribution.x_span.limits
            text = f"{result.names[place]} = {words.short(value, high - low)}"
            self.tags[letter].set_data(value, text, anchored=result.same_axis)

    def _fallen(self, land: float, drop: float) -> None:
        """Observations `land` of their way above their place, the estimates `drop` of theirs."""
        result: SamplingResult | None = self.result
        if result is None:
            return
        self.stems.set_data(self._values, self._heights + land * (1.0 - self._heights))
        self._draw_tags(result, land > 0.0)
        fall = self.distribution.plane.bottom - self.sample.plane.bottom if result.same_axis else 0.0
        self.pile.drop(result, self.chosen, fall * drop, self.predicting or land > 0.0)

    def _draw_scatter(self, result: SamplingResult) -> None:
        if self.predicting:
            self.scatter.hide_answer()
            return
        pair = len(result.letters) > 1
        first = result.estimates(0)
        x, y = (first, result.estimates(1)) if pair else (np.arange(1.0, result.done + 1.0), first)
        places = slice(0, 2 if pair else 1)
        self.scatter.show_points(
            result.stream_key, x, y, result.names[places], result.estimand_values[places], self.chosen
        )

    # -- predict

    def predict(self, on: bool) -> None:
        self.pile.predict(on, self.result)
        super().predict(on)

    def forget_guess(self) -> None:
        self.pile.guess.committed = False
        super().forget_guess()

    # -- the hand

    def _dragged(self, change: Change, x: float, phase: str) -> None:
        """A grip at x. Where the drag began the settings are what they were: a grip's place is rounded."""
        if phase == "began" or self._held is None:
            self._held = (x, self.result.settings) if phase == "began" else None
        if self._held is not None and x == self._held[0]:
            self.edited.emit(self._held[1], phase)
        else:
            self.ask(phase, **change(self.result.settings, x))
        if phase == "ended":
            self._held = None

    def _say(self, change: Change, x: float) -> str:
        """The values that a grip at x stands for."""
        symbols = {spec.name: spec.symbol for spec in specs(SamplingSettings)}
        values = change(self.result.settings, x)
        return listed(f"{symbols[name]} = {number_text(value, 4)}" for name, value in values.items())

    def _typed(self, handle: Handle, change: Change) -> None:
        """Enter on a grip: type into the field that it stands for."""
        self.type_asked.emit(list(change(self.result.settings, handle.value[0]))[-1])

    def _clicked(self, x: float, y: float) -> None:
        index = -1 if self.predicting else self.pile.nearest(self.result, x, y)
        if index >= 0:
            self._pick(index)

    def _scatter_clicked(self, x: float, y: float) -> None:
        result: SamplingResult = self.result
        if self.predicting:
            return
        plot: Panel = self.scatter.plot
        plane = plot.plane
        pair = len(result.letters) > 1
        first = result.estimates(0)
        across, up = (first, result.estimates(1)) if pair else (np.arange(1.0, result.done + 1.0), first)
        at = QPointF(plane.px(x), plane.py(y))
        apart = np.hypot(plane.pxs(across) - at.x(), plane.pys(up) - at.y())
        index = int(np.argmin(np.where(np.isfinite(apart), apart, np.inf)))
        if apart[index] < 12.0 * self.look.metrics.mark:
            self._pick(index)

    def _pick(self, index: int) -> None:
        self.chosen, self.following = index, False
        self.draw()
        self.hint.emit(
            tr(
                "Sample {index} of {done} is back in the middle panel",
                index=count(index + 1),
                done=count(self.result.done),
            )
        )

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.formulas(self.result, self.predicting), words.aside(self.result, self.predicting)

    def derivation(self) -> tuple[Step, ...]:
        return words.derivation(self.result)

    def total_steps(self, result: Result) -> int:
        return result.settings.n_trials if isinstance(result.settings, SamplingSettings) else 0

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        return settings.with_values(n_trials=steps)

    def stepped(self, step: int) -> None:
        self.following = True
        self._stepped_to = step

    def describe(self) -> str:
        return words.describe(self.result)

    def status(self) -> str:
        return words.status(self.result)

    _stepped_to = -1
    _held: tuple[float, Settings] | None = None
    _values = _heights = np.empty(0)


def _stacked(x: np.ndarray[tuple[int], np.dtype[np.float64]]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Heights of the discs: equal observations stand on each other."""
    _, places, counts = np.unique(x, return_inverse=True, return_counts=True)
    order = np.argsort(places, kind="stable")
    ranks = np.empty(len(x))
    starts = np.concatenate(([0], np.cumsum(counts)[:-1])) if len(x) else np.empty(0)
    ranks[order] = np.arange(len(x)) - np.repeat(starts, counts)
    most = float(ranks.max(initial=0.0))
    return STEM + ranks * min(0.16, (1.0 - STEM) / max(most, 1.0))


def scene(look: Look) -> Scene:
    return SamplingScene(look)

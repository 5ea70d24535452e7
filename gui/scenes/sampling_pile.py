"""The sampling distribution's panel: estimates piling up as dots, then as a histogram, theory over them, the guess."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.concept import Array
from engine.concepts.sampling import LETTERS, SamplingResult
from engine.histogram import RunningHistogram
from engine.words import tr
from gui.numbers import count
from gui.plots import Curve, Dots, Falling, Label, Panel, Segments, Steps, VLine
from gui.scenes import sampling_words as words
from gui.scenes.sampling_guess import Guess
from gui.tables import Table
from gui.theme import Look

if TYPE_CHECKING:
    from gui.scenes.sampling import SamplingView

# Up to so many estimates each is a dot; a dot fills as much of the area as one of so many would.
FEW = 200
FEWEST = 20
MOST_BINS = 1200
MOST_POINTS = 80


class Pile:
    """What stands in the panel, and how it is brought in line with a result."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.histograms = {letter: RunningHistogram() for letter in LETTERS}
        self.steps = {letter: panel.add(Steps(letter, key=f"distribution {letter}")) for letter in LETTERS}
        self.dots = {
            letter: panel.add(Dots(letter, size=7.0, alpha=0.75, key=f"distribution {letter}")) for letter in LETTERS
        }
        self.spikes = {
            letter: panel.add(Segments(letter, width=3.0, key=f"distribution {letter}")) for letter in LETTERS
        }
        self.curves = {
            letter: panel.add(Curve("theory", dash="" if letter == "a" else letter, key="theory")) for letter in LETTERS
        }
        self.points = {letter: panel.add(Dots("theory", size=6.0, alpha=1.0, key="theory")) for letter in LETTERS}
        self.curve_words = {
            letter: panel.add(Label("theory", underline=None, key="theory", side="left", offset=(10.0, -16.0)))
            for letter in LETTERS
        }
        self.spike_words = {
            letter: panel.add(Label(letter, key=letter, side="left", offset=(10.0, 0.0))) for letter in LETTERS
        }
        self.truths = [panel.add(VLine("truth", key="truth")) for _ in LETTERS]
        self.drops = {letter: panel.add(Falling(letter, size=12.0, alpha=1.0, key=letter)) for letter in LETTERS}
        self.table = panel.add(Table(spacing=1.55, beside=0.36))
        self.guess = Guess(panel)
        self._ranked: dict[str, tuple[Array, Array]] = {}

    def predict(self, on: bool, result: SamplingResult | None) -> None:
        """The answer goes into hiding, or comes back beside the guess."""
        low, high = self.panel.x_span.limits
        self.guess.predict(on, low, high, result)

    def draw(self, result: SamplingResult, view: SamplingView, look: Look, chosen: int, hidden: bool) -> None:
        for letter in LETTERS:
            self._clear(letter)
        self._ranked.clear()
        low, high = self.panel.x_span.limits
        outside: list[str] = []
        if not hidden:
            tops = [self._draw_one(result, place, view, low, high, outside) for place in range(len(result.letters))]
            self.panel.fit_y(0.0, max(tops, default=0.0) * 1.08 or 1.0)
            self._draw_spikes(result)
            self._name_curves(result)
            self.table.set_choices(*words.tables(result, projected=look.metrics.name == "projector"))
        else:
            self.table.set_choices(((), (), "", False))
        self._furnish(result, outside, look, hidden)
        self.guess.draw(result)

    def _clear(self, letter: str) -> None:
        for curve in (self.steps[letter], self.curves[letter], self.dots[letter], self.points[letter]):
            if len(curve.x_data):
                curve.set_data((), ())
        if len(self.spikes[letter].ends):
            self.spikes[letter].set_data((), (), (), ())
        for label in (self.curve_words[letter], self.spike_words[letter]):
            if label.text:
                label.set_data(0.0, 0.0, "")

    def _furnish(self, result: SamplingResult, outside: list[str], look: Look, hidden: bool) -> None:
        about = (
            tr("one estimate")
            if result.same_axis
            else tr("one estimate of {estimand_words}", estimand_words=result.estimand_words)
        )
        said = [
            tr("{about}, {done} samples", about=about, done=count(result.done))
            if result.done > 1
            else tr("{about}, 1 sample", about=about)
        ]
        if 1 < result.done <= FEW and not hidden:
            said.append(tr("a dot fills 1/{result} of the area", result=_unit(result)))
        if outside:
            said.append(
                tr(
                    "{outside} {word} outside",
                    outside=tr(" and ").join(outside),
                    word=tr("lies") if outside == ["1"] else tr("lie"),
                )
            )
        self.panel.furnish(
            heights=" · ".join(said),
            words=tr("value of x, or of an estimate") if result.same_axis else tr("value of an estimate"),
        )

    # -- estimates

    def _draw_one(self, result: SamplingResult, place: int, view: SamplingView, low: float, high: float,
                  outside: list[str]) -> float:  # fmt: skip
        """One rule's estimates and its theory; gives the greatest height."""
        letter = result.letters[place]
        top = self._draw_theory(result, place, low, high) if view.theory else 0.0
        if _is_constant(result, place):
            return top
        edges = _edges(result, place, low, high, view.bins)
        if result.done <= FEW:
            edges = _edges(result, place, low, high, min(view.bins, 60), fine=False)
            x, heights = self._stack(result, place, letter, edges)
            kept = len(x)
            self.dots[letter].set_data(x, heights)
            reach = float(heights.max(initial=0.0)) * 1.1
        else:
            counts = self._counts(result, place, letter, edges)
            kept = int(counts.sum())
            heights = counts / (result.done * float(edges[1] - edges[0]))
            seen = np.flatnonzero(counts)
            if len(seen):
                part = slice(int(seen[0]), int(seen[-1]) + 1)
                self.steps[letter].set_data(edges[part.start : part.stop + 1], heights[part])
            reach = float(heights.max(initial=0.0))
        if kept < result.done:
            several = len(result.letters) > 1
            outside.append(tr("{done} of {names}", done=count(result.done - kept), names=result.names[place]) if several
                           else count(result.done - kept))  # fmt: skip
        return max(top, reach)

    def _stack(self, result: SamplingResult, place: int, letter: str, edges: Array) -> tuple[Array, Array]:
        """Where the dots of few estimates stand; kept by sample, nan where one lies outside."""
        values = result.estimates(place)
        centres, ranks = stack(values, edges)
        width = float(edges[1] - edges[0])
        # Side by side within the bin, so that no rule's dots hide another's.
        centres += 0.28 * width * (place - (len(result.letters) - 1) / 2.0)
        share = 1.0 / (_unit(result) * width)
        heights = (ranks + 0.5) * share
        self._ranked[letter] = (centres, heights)
        good = np.isfinite(ranks)
        return centres[good], heights[good]

    def _counts(self, result: SamplingResult, place: int, letter: str, edges: Array) -> Array:
        ends, bins = (float(edges[0]), float(edges[-1])), len(edges) - 1
        key, running = (result.stream_key, place), self.histograms[letter]
        # The end of a stream only adds what is new; sorting all of it waits until a drag makes use of that.
        counts = None if running.knows(key, *ends, bins) else result.sorted_counts(place, edges)
        if counts is None:
            counts = running.growing(key, result.done, lambda first: result.estimates(place, first), *ends, bins)
        return np.asarray(counts, dtype=np.float64)

    def _draw_spikes(self, result: SamplingResult) -> None:
        """A rule without variance has no density: all its estimates stand on one line."""
        top = self.panel.y_span.limits[1]
        for place, letter in enumerate(result.letters):
            if _is_constant(result, place):
                value = result.estimate(place, 0)
                self.spikes[letter].set_data([value], [0.0], [value], [0.94 * top])
                text = tr("every estimate is {value}", value=words.short(value))
                self.spike_words[letter].set_data(value, 0.3 * top, text)

    def drop(self, result: SamplingResult, chosen: int, pixels: float, hidden: bool) -> None:
        """The present estimates in the pile, or so many pixels above their place in it."""
        plane = self.panel.plane
        up = pixels / max(1e-12, abs(plane.sy))
        for letter in LETTERS:
            mark = self.drops[letter]
            if hidden or letter not in result.letters:
                if len(mark.x_data):
                    mark.set_data((), ())
                continue
            mark.set_above(max(0.0, pixels))
            x, y = result.estimate(result.letters.index(letter), min(chosen, result.done - 1)), 0.0
            ranked = self._ranked.get(letter)
            if ranked is not None and np.isfinite(ranked[1][chosen]):
                x, y = float(ranked[0][chosen]), float(ranked[1][chosen])
            mark.set_data([x], [y + up])

    def nearest(self, result: SamplingResult, x: float, y: float) -> int:
        """The sample of the dot or the estimate nearest to a point of the panel; −1 where there is none."""
        plane = self.panel.plane
        best = (math.inf, -1)
        for place, letter in enumerate(result.letters):
            values = result.estimates(place)
            apart = np.abs(values - x) * plane.sx
            if letter in self._ranked:
                centres, heights = self._ranked[letter]
                apart = np.hypot((centres - x) * plane.sx, (heights - y) * plane.sy)
            if np.isfinite(apart).any():
                index = int(np.nanargmin(apart))
                best = min(best, (float(apart[index]), index))
        return best[1]

    # -- theory

    def _draw_theory(self, result: SamplingResult, place: int, low: float, high: float) -> float:
        theory, letter = result.theories[place], result.letters[place]
        if theory.density is None:
            return 0.0
        law = (theory.mean, theory.variance)
        x = theory.places(low, high) if theory.lattice else _places(*law, low, high)
        y = np.asarray(theory.density(x))
        if theory.lattice:
            x, y = x[y > 0], y[y > 0]
        mark = self.points[letter] if theory.lattice and len(x) <= MOST_POINTS else self.curves[letter]
        mark.set_data(x, y)
        finite = y[np.isfinite(y)]
        return float(finite.max(initial=0.0))

    def _name_curves(self, result: SamplingResult) -> None:
        """ "exact density" at the outermost flank, once where it holds for all curves."""
        drawn: dict[str, tuple[float, float, str]] = {}
        for place, letter in enumerate(result.letters):
            mark = self.points[letter] if len(self.points[letter].x_data) else self.curves[letter]
            if len(mark.x_data):
                at = _flank(mark.x_data, mark.y_data)
                spikes = [spike.ends[0, 0] for spike in self.spikes.values() if len(spike.ends)]
                if any(spike > at[0] - 0.1 * (at[0] - mark.x_data[0]) for spike in spikes):
                    at = _flank(mark.x_data[::-1], mark.y_data[::-1])  # a line stands where the words would
                drawn[letter] = (*at, result.theories[place].kind)
        kinds = {kind for _, _, kind in drawn.values()}
        if len(kinds) == 1:
            outermost = max(drawn, key=lambda letter: drawn[letter][0])
            drawn = {outermost: drawn[outermost]}
        for letter, (x, y, kind) in drawn.items():
            name = "" if len(kinds) == 1 else f"{result.names[result.letters.index(letter)]}: "
            self.curve_words[letter].set_data(
                x, y, tr("{name}{kind} density", name=name, kind=tr("exact") if kind == "exact" else tr("asymptotic"))
            )


def _unit(result: SamplingResult) -> int:
    """How many dots fill the whole area: as many as the run has, within bounds, so that no dot shrinks on the way."""
    return min(FEW, max(FEWEST, result.settings.n_trials))


def _is_constant(result: SamplingResult, place: int) -> bool:
    law = result.theories[place]
    return law.variance == 0.0


def _edges(
    result: SamplingResult, place: int, low: float, high: float, bins: int, *, fine: bool = True
) -> Array:  # fmt: skip
    """Bins over the axis, narrower where the estimates fill so little of it that a few bins would hold them all."""
    law = result.theories[place]
    # Rules of the same counts are binned alike, whether or not theory knows their lattice.
    place = next((i for i, other in enumerate(result.theories) if other.lattice and not law.lattice), place)
    found = result.summaries[place]["variance"]
    variance = law.variance if math.isfinite(law.variance) else found
    if fine and math.isfinite(variance) and variance > 0:
        bins = int(min(max(bins, math.ceil(3.0 * (high - low) / math.sqrt(variance))), max(bins, MOST_BINS)))
    return result.edges(place, low, high, bins)


def _places(mean: float, variance: float, low: float, high: float) -> Array:
    """Where a density is drawn: over the whole axis, and closely where a narrow one has its mass."""
    whole = np.linspace(low, high, 321)
    sd = math.sqrt(variance) if math.isfinite(variance) and variance > 0 else math.inf
    if not math.isfinite(mean) or sd > (high - low) / 16:
        return np.linspace(low, high, 401)
    close = np.linspace(max(low, mean - 6 * sd), min(high, mean + 6 * sd), 161)
    return np.union1d(whole, close[(close >= low) & (close <= high)])


def _flank(x: Array, y: Array) -> tuple[float, float]:
    """The point of a curve's right flank that lies a quarter of the peak high."""
    known = np.where(np.isfinite(y), y, 0.0)
    above = np.flatnonzero(known >= 0.25 * known.max(initial=0.0))
    last = int(above[-1]) if len(above) else len(x) - 1
    return float(x[last]), float(known[last])


def stack(values: Array, edges: Array) -> tuple[Array, Array]:
    """The centre of the bin that each value (m,) falls into and its rank there in order of arrival; nan outside."""
    centres, ranks = np.full(len(values), np.nan), np.full(len(values), np.nan)
    inside = np.flatnonzero((values >= edges[0]) & (values <= edges[-1]))
    places = np.clip(np.searchsorted(edges, values[inside], side="right") - 1, 0, len(edges) - 2)
    order = np.argsort(places, kind="stable")
    arranged = places[order]
    ranks[inside[order]] = np.arange(len(places)) - np.searchsorted(arranged, arranged, side="left")
    centres[inside] = 0.5 * (edges[:-1] + edges[1:])[places]
    return centres, ranks

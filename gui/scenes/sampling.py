"""Population, one sample, sampling distribution: three panels on one axis; and the scatter of two estimators."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QVariantAnimation

from engine.concept import Array, Result
from engine.concepts import sampling
from engine.concepts.sampling import CONCEPT, SamplingResult, SamplingSettings
from engine.histogram import RunningHistogram
from engine.settings import SettingError, Settings, setting
from gui.formula import Formula, Term
from gui.numbers import count, empirical, exact
from gui.plots import Area, Canvas, Curve, Dots, Ellipse, Handle, Label, Panel, Segments, Stems, Steps, VLine
from gui.scene import Scene, Step
from gui.tables import Row, Table, verdict
from gui.theme import Look

DROP_MS = 240
DOT_PLOT = 200
MOST_DOTS = 5000


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
    unit_word = "samples"

    def build(self) -> None:
        self.chosen = 0
        self.following = True
        self.guess: tuple[float, float] | None = None
        self.histograms = {letter: RunningHistogram() for letter in sampling.LETTERS}
        self._build_population()
        self._build_sample()
        self._build_distribution()
        self.canvas.stretch(rows=(1.0, 0.72, 1.75))
        self.canvas.link_x([self.population, self.sample, self.distribution])
        self.truth = self.canvas.vline(VLine("truth", key="truth"), [self.population, self.distribution])
        self.scatter = Scatter(self.look)
        self.canvases = (self.canvas, self.scatter)
        self.scatter.panel_.clicked.connect(self._scatter_clicked)
        self._fall = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=DROP_MS)
        self._fall.valueChanged.connect(self._place_drops)

    def _build_population(self) -> None:
        self.population = self.canvas.panel(0, 0, axis="ticks", heights="one value")
        self.density_area = self.population.add(Area("truth", key="population"))
        self.density = self.population.add(Curve("truth", dash="", key="population"))
        self.masses = self.population.add(Segments("truth", width=3.0, key="population"))
        self.locate = self.population.add(Handle("truth", name="Location of the population", key="truth"))
        self.scale = self.population.add(
            Handle("truth", name="Scale of the population", key="population", word="spread")
        )
        self.locate.moved.connect(self._located)
        self.scale.moved.connect(self._scaled)

    def _build_sample(self) -> None:
        self.sample = self.canvas.panel(1, 0, axis="none", heights="one value")
        self.ground = self.sample.add(Segments("muted", width=1.0))
        self.stems = self.sample.add(Stems("sample", key="sample"))
        self.crowd = self.sample.add(Segments("sample", width=1.0, key="sample"))
        self.marks = {
            letter: self.sample.add(Dots(letter, size=12.0, alpha=1.0, key=letter)) for letter in sampling.LETTERS
        }
        self.words = {
            letter: self.sample.add(Label(letter, key=letter, side=side, offset=offset))
            for letter, side, offset in zip(
                sampling.LETTERS, ("left", "right", "left"), ((12.0, 18.0), (-12.0, 18.0), (12.0, 34.0)), strict=True
            )
        }

    def _build_distribution(self) -> None:
        self.distribution = self.canvas.panel(2, 0, axis="full", words="value of x, or of an estimate")
        letters = sampling.LETTERS
        panel = self.distribution
        self.steps = {letter: panel.add(Steps(letter, key=f"distribution {letter}")) for letter in letters}
        self.piles = {
            letter: panel.add(Dots(letter, size=6.0, alpha=0.7, key=f"distribution {letter}")) for letter in letters
        }
        self.theory = {
            letter: panel.add(Curve("theory", dash="" if letter == "a" else letter, key="theory")) for letter in letters
        }
        self.theory_label = panel.add(
            Label("theory", underline=None, key="theory", side="right", offset=(-10.0, -14.0))
        )
        self.drops = {letter: panel.add(Dots(letter, size=12.0, alpha=1.0, key=letter)) for letter in letters}
        self.table = panel.add(Table(spacing=1.55, beside=0.42))
        self.guess_bar = panel.add(Segments("ghost", width=2.2, key="guess"))
        self.guess_low = panel.add(Handle("theory", name="Guess: lower end", key="guess", word="guess"))
        self.guess_high = panel.add(Handle("theory", name="Guess: upper end", key="guess", word=""))
        self.guess_label = panel.add(Label("ghost", underline="ghost", key="guess", offset=(0.0, -22.0)))
        self.guess_low.moved.connect(lambda x, _y, _phase: self._guessed(x, None))
        self.guess_high.moved.connect(lambda x, _y, _phase: self._guessed(None, x))
        panel.clicked.connect(self._clicked)

    # -- drawing

    def draw(self) -> None:
        result: SamplingResult = self.result
        scatter = self.view.picture == "scatter"
        self.show_canvas(1 if scatter else 0)
        self._choose(result)
        if scatter:
            self.scatter.draw(result, self.chosen, self.predicting)
            return
        self._draw_population(result)
        self._draw_sample(result)
        self._fit(result)
        self._draw_distribution(result)
        self._draw_table(result)
        self._draw_guess(result)

    def _choose(self, result: SamplingResult) -> None:
        """The sample shown: the newest, unless the hand has picked one that is there."""
        newest = result.done - 1
        before = self.chosen
        if self.following or self.chosen > newest:
            self.chosen = newest
        stepped = self.following and self.chosen == before + 1 and result.done < result.settings.n_trials
        if stepped and self.canvas.motion:
            self._fall.start()

    def _draw_population(self, result: SamplingResult) -> None:
        self.population.furnish(title=f"Population: {result.title}")
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
        self.population.fit_y(0.0, top * 1.12)
        truth = result.truth
        self.truth.set_data(truth, f"truth {result.estimand_symbol} = {_short(truth)}" if math.isfinite(truth) else "")
        self._draw_grips(result, top)

    def _draw_grips(self, result: SamplingResult, top: float) -> None:
        grips = sampling.grips(result.settings)
        self.locate.setVisible(grips is not None)
        self.scale.setVisible(grips is not None and grips[1] is not None)
        if grips is not None:
            self.locate.place(grips[0], top * 0.3)
            if grips[1] is not None:
                self.scale.place(grips[1], top * 0.3)

    def _draw_sample(self, result: SamplingResult) -> None:
        settings = result.settings
        x = sampling.sample(settings, self.chosen)
        title = f"Present sample {count(self.chosen + 1)} of {count(result.done)}, n = {count(settings.n)}"
        self.sample.furnish(title=title)
        few = len(x) <= 200
        self.stems.set_data(x if few else (), np.full(len(x), 0.62) if few else ())
        shown = x if not few else x[:0]
        self.crowd.set_data(shown[:MOST_DOTS], np.zeros(min(len(shown), MOST_DOTS)), shown[:MOST_DOTS],
                            np.full(min(len(shown), MOST_DOTS), 0.62))  # fmt: skip
        self.sample.fit_y(-0.55, 1.0, exact=True)
        low, high = self.sample.x_span.limits
        self.ground.set_data([low], [0.0], [high], [0.0])
        for letter in sampling.LETTERS:
            self.marks[letter].set_data((), ())
            self.words[letter].set_data(0.0, 0.0, "")
        if not result.same_axis:
            return
        for place, letter in enumerate(result.letters):
            value = result.estimate(place, self.chosen)
            self.marks[letter].set_data([value], [0.0])
            self.words[letter].set_data(value, 0.0, f"{result.names[place]} = {_short(value)}")

    def _fit(self, result: SamplingResult) -> None:
        low, high = result.span
        if result.same_axis:
            if self.distribution.x_span is not self.population.x_span:
                self.canvas.link_x([self.population, self.sample, self.distribution])
                self.truth.foot_panel = self.distribution
            low, high = min(low, result.estimate_span[0]), max(high, result.estimate_span[1])
            self.population.fit_x(low, high)
        else:
            self._own_axis(result)
            self.population.fit_x(low, high)

    def _own_axis(self, result: SamplingResult) -> None:
        """Estimates in another unit than the data get an axis of their own."""
        if self.distribution.x_span is self.population.x_span:
            self.distribution.x_span = type(self.population.x_span)()
        self.distribution.fit_x(*result.estimate_span)

    def _draw_distribution(self, result: SamplingResult) -> None:
        words = "one estimate" if result.same_axis else f"one estimate of {result.estimand_words}"
        self.distribution.furnish(
            title="Sampling distribution",
            heights=f"{words}, {count(result.done)} samples",
            words="value of x, or of an estimate" if result.same_axis else "value of an estimate",
        )
        hidden = self.predicting
        low, high = self.distribution.x_span.limits
        top = 0.0
        for letter in sampling.LETTERS:
            for item in (self.steps[letter], self.theory[letter]):
                item.set_data((), ())
            self.piles[letter].set_data((), ())
            self.drops[letter].set_data((), ())
        self.theory_label.set_data(0.0, 0.0, "")
        if hidden:
            self.distribution.say("" if self.guess else "Where will the estimates fall? Drag the guess, then reveal.")
            return
        self.distribution.say("")
        for place, letter in enumerate(result.letters):
            top = max(top, self._draw_pile(result, place, letter, low, high))
            top = max(top, self._draw_theory(result, place, letter, low, high))
        self.distribution.fit_y(0.0, (top or 1.0) * 1.08)
        self._place_drops()

    def _draw_pile(self, result: SamplingResult, place: int, letter: str, low: float, high: float) -> float:
        """The estimates of one rule as a dot plot or a histogram; gives its greatest height."""
        values = result.estimates(place)
        edges = result.edges(place, low, high, self.view.bins)
        bins, width = len(edges) - 1, float(edges[1] - edges[0])
        if result.done <= DOT_PLOT:
            x, ranks = _stack(values, edges)
            heights = (ranks + 0.5) / (result.done * width)
            self.piles[letter].set_data(x, heights)
            return float(heights.max(initial=0.0)) * 1.1
        key = (result.stream_key, place)
        counts = result.sorted_counts(place, edges)
        if counts is None:
            counts = self.histograms[letter].counts(key, values, float(edges[0]), float(edges[-1]), bins)
        heights = counts / (result.done * width)
        self.steps[letter].set_data(edges, heights)
        return float(heights.max(initial=0.0))

    def _draw_theory(self, result: SamplingResult, place: int, letter: str, low: float, high: float) -> float:
        theory = result.theories[place]
        if theory.density is None or not self.view.theory:
            return 0.0
        if theory.lattice:
            centre = theory.offset
            first, last = math.floor((low - centre) / theory.lattice), math.ceil((high - centre) / theory.lattice)
            stride = max(1, (last - first) // 600)
            x: Array = centre + theory.lattice * np.arange(first, last + 1, stride, dtype=np.float64)
        else:
            x = np.linspace(low, high, 401)
        y = np.asarray(theory.density(x))
        self.theory[letter].set_data(x, y)
        if letter == "a":
            peak = int(np.argmax(np.where(np.isfinite(y), y, 0.0)))
            flank = max(0, peak - max(1, int(np.sum(y[: peak + 1] > 0.45 * y[peak]))))
            self.theory_label.set_data(float(x[flank]), float(y[flank]), f"{theory.kind} density")
        finite = y[np.isfinite(y)]
        return float(finite.max(initial=0.0))

    def _place_drops(self, part: float = 0.0) -> None:
        """The present estimates on the base of the pile, or on their way down to it from the sample."""
        result: SamplingResult = self.result
        if result is None or self.predicting or not result.same_axis:
            return
        plane, above = self.distribution.plane, self.sample.plane
        start = (plane.bottom - above.bottom) / max(1e-9, abs(plane.sy))
        for place, letter in enumerate(result.letters):
            value = result.estimate(place, min(self.chosen, result.done - 1))
            self.drops[letter].set_data([value], [float(part or 0.0) * start])

    def _draw_table(self, result: SamplingResult) -> None:
        if self.predicting:
            self.table.set_rows((), ())
            return
        rows: list[Row] = []
        for place, letter in enumerate(result.letters):
            found, theory = result.summaries[place], result.theories[place]
            cells = (
                empirical(found["bias"], found["bias_mcse"]),
                empirical(found["variance"], found["variance_mcse"]),
                empirical(found["mse"], found["mse_mcse"]),
            )
            rows.append(Row(result.names[place], cells, role=letter, mark=True, key=letter))
            known = result.theory_numbers(place)
            words = tuple(exact(value) if value is not None else "–" for value in known)
            label = "exact" if any(value is not None for value in known) else (theory.why or "no closed form")
            rows.append(Row(label, words if label == "exact" else (), bold=(True,) * 3, rule=False, muted=True))
        judged = verdict(result.scores) if result.scores else ("no closed form to compare with", False)
        self.table.set_rows(("bias", "variance", "MSE"), rows, *judged)

    # -- predict

    def _draw_guess(self, result: SamplingResult) -> None:
        guessing = self.predicting
        if guessing and self.guess is None:
            low, high = self.distribution.x_span.limits
            self.guess = (low + 0.35 * (high - low), low + 0.65 * (high - low))
        for handle in (self.guess_low, self.guess_high):
            handle.setVisible(guessing)
        if self.guess is None or (not guessing and not self.committed):
            self.guess_bar.set_data((), (), (), ())
            self.guess_label.set_data(0.0, 0.0, "")
            return
        low, high = self.guess
        y = 0.5 * self.distribution.y_span.limits[1]
        self.guess_bar.set_data([low], [y], [high], [y])
        self.guess_low.place(low, y)
        self.guess_high.place(high, y)
        words = "your guess: two thirds of the estimates fall here"
        if not guessing:
            values = result.estimates(0)
            inside = float(np.mean((values >= low) & (values <= high)))
            words = f"your guess holds {inside:.0%} of the estimates"
        self.guess_label.set_data(0.5 * (low + high), y, words)

    committed = False

    def predict(self, on: bool) -> None:
        self.committed = not on and self.predicting
        super().predict(on)

    def _guessed(self, low: float | None, high: float | None) -> None:
        if self.guess is not None:
            here = (self.guess[0] if low is None else low, self.guess[1] if high is None else high)
            self.guess = (min(here), max(here))
            self._draw_guess(self.result)

    # -- the hand

    def _try(self, phase: str, **values: object) -> None:
        """Ask for new settings; what the domain refuses is said and leaves the picture as it is."""
        try:
            self.edited.emit(self.result.settings.with_values(**values), phase)
        except SettingError as error:
            self.hint.emit(f"! {error}")
            self.edited.emit(self.result.settings, phase)

    def _located(self, x: float, _y: float, phase: str) -> None:
        self._try(phase, **sampling.moved_to(self.result.settings, x))

    def _scaled(self, x: float, _y: float, phase: str) -> None:
        self._try(phase, **sampling.scaled_to(self.result.settings, x))

    def _clicked(self, x: float, _y: float) -> None:
        """The nearest estimate to where the pile was clicked gives its sample back."""
        result: SamplingResult = self.result
        nearest = [int(np.nanargmin(np.abs(result.estimates(place) - x))) for place in range(len(result.letters))]
        gaps = [abs(result.estimate(place, index) - x) for place, index in enumerate(nearest)]
        self._pick(nearest[int(np.argmin(gaps))])

    def _scatter_clicked(self, x: float, y: float) -> None:
        plane = self.scatter.panel_.plane
        index, apart = self.scatter.dots.nearest(QPointF(plane.px(x), plane.py(y)))
        if apart < 12.0:
            self._pick(index)

    def _pick(self, index: int) -> None:
        self.chosen, self.following = index, False
        self.draw()
        self.hint.emit(f"Sample {count(index + 1)} of {count(self.result.done)} is back in the middle panel")

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        result: SamplingResult = self.result
        made = []
        for place, letter in enumerate(result.letters):
            bias, variance, mse = result.theory_numbers(place)
            found = result.summaries[place]
            known = None not in (bias, variance, mse)
            values = (mse, None if bias is None else bias * bias, variance) if known else (
                found["mse"], found["bias"]**2, found["variance"])  # fmt: skip
            texts = ["?" if self.predicting else exact(value) for value in values]
            relation = "=" if known else "≈"
            terms = (
                Term("MSE", texts[0], "theory", letter),
                Term("=", relation),
                Term("Bias^2", texts[1], "bias", letter),
                Term("+", "+"),
                Term("Var", texts[2], "variance", letter),
            )
            made.append(Formula(terms=terms, label=result.names[place], mark=letter))
        return tuple(made), self._aside(result)

    def _aside(self, result: SamplingResult) -> tuple[str, str]:
        known = [result.theory_numbers(place) for place in range(len(result.letters))]
        numbers = [(bias, mse) for bias, _, mse in known if bias is not None and mse is not None]
        if self.predicting:
            return "Commit to a guess,", "then reveal"
        if len(numbers) > 1:
            (bias_a, mse_a), (bias_b, mse_b) = numbers[:2]
            if (abs(bias_b) > abs(bias_a) + 1e-12 and mse_b < mse_a) or (
                abs(bias_a) > abs(bias_b) + 1e-12 and mse_a < mse_b
            ):
                return "A little bias can buy", "a smaller error"
        for theory in result.theories:
            if theory.why and theory.why != "no closed form":
                return "Theory says:", theory.why
        return "n narrows the picture,", "R only fills it in"

    def derivation(self) -> tuple[Step, ...]:
        result: SamplingResult = self.result
        bias, variance, mse = result.theory_numbers(0)
        name = result.names[0]
        say = [
            exact(value) if value is not None else "–" for value in (mse, variance, None if bias is None else bias**2)
        ]
        return (
            Step(r"\mathrm{MSE} = E[(\hat\theta - \theta)^2]",
                 f"How far the {name} lies from the truth, squared, on average: {say[0]}.", "distribution"),
            Step(r"= E[(\hat\theta - E\hat\theta + E\hat\theta - \theta)^2]",
                 "Add and take away the centre of the sampling distribution.", "a"),
            Step(r"= E[(\hat\theta - E\hat\theta)^2] + 2(E\hat\theta - \theta)\,E[\hat\theta - E\hat\theta]"
                 r" + (E\hat\theta - \theta)^2",
                 "Multiply out; the distance from centre to truth is no random quantity.", "truth"),
            Step(r"E[\hat\theta - E\hat\theta] = 0",
                 "Estimates deviate from their own centre by nothing on average, so the middle term is gone.", "a"),
            Step(r"\mathrm{MSE} = \mathrm{Var}(\hat\theta) + \mathrm{Bias}(\hat\theta)^2",
                 f"{say[0]} = {say[1]} + {say[2]}.", "distribution"),
        )  # fmt: skip

    def total_steps(self, result: Result) -> int:
        return result.settings.n_trials if isinstance(result.settings, SamplingSettings) else 0

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        return settings.with_values(n_trials=steps)

    def stepped(self) -> None:
        self.following = True

    def describe(self) -> str:
        result: SamplingResult = self.result
        parts = [
            f"{name}: bias {found['bias']:.3g}, variance {found['variance']:.3g}"
            for name, found in zip(result.names, result.summaries, strict=True)
        ]
        return (
            f"Population {result.title}; {result.done} samples of size {result.settings.n}. " + "; ".join(parts) + "."
        )

    def status(self) -> str:
        s = self.result.settings
        return f"n = {count(s.n)}     R = {count(s.n_trials)}     Click an estimate to get its sample back"


class Scatter(Canvas):
    """Estimate A against estimate B (or against the number of the sample), a dot for each sample."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        panel = self.panel(0, 0, numbers=True, words="estimate A", title="One dot is one sample")
        self.panel_: Panel = panel
        self.dots = panel.add(Dots("a", size=5.0, alpha=0.35, mark="o", key="distribution"))
        self.truth_x = panel.add(VLine("truth", key="truth"))
        self.truth_y = panel.add(Segments("truth", width=2.0, key="truth"))
        self.ellipse = panel.add(Ellipse("variance", alpha=0.0, key="variance"))
        self.mean = panel.add(Dots("theory", size=12.0, alpha=1.0, mark="o", key="mean"))
        self.picked = panel.add(Dots("sample", size=13.0, alpha=1.0, key="sample"))
        self.label = panel.add(Label("theory", "mean of estimates", underline=None, key="mean", offset=(0.0, -18.0)))

    def draw(self, result: SamplingResult, chosen: int, hidden: bool) -> None:
        panel, first = self.panel_, result.estimates(0)
        pair = len(result.letters) > 1
        second = result.estimates(1) if pair else np.arange(1.0, result.done + 1.0)
        good = np.isfinite(first) & np.isfinite(second)
        panel.furnish(
            words=f"one estimate: {result.names[0]}",
            heights=f"one estimate: {result.names[1]}" if pair else "number of the sample",
            title="" if hidden else "One dot is one sample" + _shown(result.done),
        )
        if hidden or not good.any():
            self.dots.set_data((), ())
            panel.say("Hidden until you reveal it." if hidden else "No estimate here is a number.")
            return
        panel.say("")
        self.dots.set_data(first[:MOST_DOTS], second[:MOST_DOTS])
        self._draw_centre(result, first[good], second[good], pair)
        self.picked.set_data([first[chosen]], [second[chosen]])
        for fit, values in ((panel.fit_x, first[good]), (panel.fit_y, second[good])):
            low, high = np.quantile(values[:MOST_DOTS], (0.002, 0.998))
            fit(float(low), float(high if high > low else low + 1.0))

    def _draw_centre(self, result: SamplingResult, first: Array, second: Array, pair: bool) -> None:
        x, y = float(first.mean()), float(second.mean())
        self.truth_x.set_data(result.estimand_values[0], "")
        reach = self.panel_.x_span.limits
        self.truth_y.setVisible(pair)
        self.truth_y.set_data([reach[0]], [result.estimand_values[-1]], [reach[1]], [result.estimand_values[-1]])
        self.mean.set_data([x], [y] if pair else [0.5 * len(second)])
        self.label.set_data(x, y if pair else 0.5 * len(second))
        self.ellipse.setVisible(pair)
        values, vectors = np.linalg.eigh(np.cov(first, second)) if pair and len(first) > 2 else (np.zeros(2), np.eye(2))
        radii = np.sqrt(np.maximum(values, 0.0))
        self.ellipse.set_data(x, y, radii[1], radii[0], math.degrees(math.atan2(vectors[1, 1], vectors[0, 1])))


def _shown(done: int) -> str:
    return "" if done <= MOST_DOTS else f" · the first {count(MOST_DOTS)} of {count(done)}"


def _short(value: float) -> str:
    """A number in a label: three figures or so."""
    return f"{value:.4g}".replace("-", "−")


def _stack(values: Array, edges: Array) -> tuple[Array, Array]:
    """Centres of the bins that values fall into and each value's rank within its bin, in order of arrival."""
    places = np.clip(np.searchsorted(edges, values, side="right") - 1, 0, len(edges) - 2)
    inside = (values >= edges[0]) & (values <= edges[-1])
    places = places[inside]
    order = np.argsort(places, kind="stable")
    arranged = places[order]
    starts = np.searchsorted(arranged, arranged, side="left")
    ranks = np.empty(len(places))
    ranks[order] = np.arange(len(places)) - starts
    centres = 0.5 * (edges[:-1] + edges[1:])
    return centres[places], ranks


def scene(look: Look) -> Scene:
    return SamplingScene(look)

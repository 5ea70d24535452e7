"""Prior, likelihood and posterior over one axis, the intervals under it, and what comes of more data beside them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.concept import Result, number
from engine.concepts import posterior
from engine.concepts.posterior import CONCEPT, Curves, PosteriorResult, PosteriorSettings
from engine.posterior_notes import LETTERS
from engine.settings import SettingError, Settings, setting
from engine.words import capital, mark, tr
from gui.formula import Formula
from gui.numbers import exact, observations
from gui.plots import Area, Canvas, Curve, Dots, Handle, Label, Segments, VLine
from gui.scene import Scene, Step
from gui.scenes import posterior_words as words
from gui.scenes.posterior_names import Names, at_edge
from gui.scenes.posterior_panels import HIDDEN, Bar, Bars, Comparison, Next, Washing
from gui.theme import Look

PICTURES = {
    "posterior": mark("prior, likelihood, posterior"),
    "washing": mark("the prior washes out"),
    "next": mark("the next observation"),
    "table": mark("MLE, MAP and Bayes compared"),
}
_ROOM = 590.0  # pixels of height from which the side pictures stand under the large one
_AIR, _AIR_PROJECTED, _AIR_PROJECTED_AT_EDGE = 1.25, 1.45, 1.62  # of the greatest height, for words above it
_LOWER = 0.62  # of the panel's height: where the second handle of a cut prior stands, clear of the first
_PRIOR_CUT = 3.5  # times the posterior's height: a narrower prior is cut, and that is said


@dataclass(frozen=True, kw_only=True)
class PosteriorView(Settings):
    picture: str = setting("posterior", "Picture", choices=PICTURES, group="Show")
    truth: bool = setting(True, "Truth", group="Show", help="Known where the data are drawn; never in practice.")
    intervals: bool = setting(True, "Intervals", group="Show")
    near: bool = setting(
        False,
        "Only about the posterior",
        group="Show",
        more=True,
        help="Leave out of the axis where only the prior is.",
    )


class PosteriorScene(Scene):
    concept = CONCEPT
    view_settings = PosteriorView
    answers = frozenset({"posterior"})
    unit_word = mark("observations")
    more_steps = (1, 10, 100)

    def build(self) -> None:
        self.guess: float | None = None
        self.guess_height = self.prior_top = 0.0
        self.committed = False
        self.key: object = None
        self._build_plot()
        self._build_bars()
        self.washing = Washing(self.canvas.panel(2, 0))
        self.next = Next(self.canvas.panel(2, 1))
        others = [Canvas(self.look) for _ in range(3)]
        self.large_washing = Washing(others[0].panel(0, 0))
        self.large_next = Next(others[1].panel(0, 0))
        self.table_panel = others[2].panel(0, 0, axis="none", title=tr("Three answers to one question"))
        self.table = self.table_panel.add(Comparison())
        self.canvases = (self.canvas, *others)
        self._share_out()

    def _build_plot(self) -> None:
        panel = self.plot = self.canvas.panel(0, 0, columns=2, axis="full", title=" ")
        self.area = panel.add(Area("posterior", alpha=0.1, key="posterior"))
        self.prior = panel.add(Curve("prior", key="prior"))
        self.likelihood = panel.add(Curve("likelihood", key="likelihood mle"))
        self.posterior = panel.add(Curve("posterior", width=2.4, key="posterior"))
        self.stems = {
            name: panel.add(Segments(role, width=1.6, key=name))
            for name, role in (("mle", "likelihood"), ("map", "posterior"), ("mean", "posterior"))
        }
        self.marks = {
            "mle": panel.add(Dots("likelihood", size=13.0, alpha=1.0, key="mle")),
            "map": panel.add(Dots("posterior", size=11.0, alpha=1.0, key="map", z=1.0)),
            "mean": panel.add(Dots("posterior", size=14.0, alpha=1.0, mark="s", hollow=True, key="mean")),
            "other": panel.add(Dots("posterior", size=9.0, alpha=1.0, hollow=True, mark="o", key="map")),
        }
        self.labels = {
            "map": panel.add(Label("posterior", underline=None, key="map", offset=(0.0, -24.0))),
            "mle": panel.add(Label("likelihood", underline=None, key="mle", side="left", offset=(14.0, -14.0))),
            "mean": panel.add(Label("posterior", underline=None, key="mean", side="right", offset=(-16.0, -6.0))),
            "posterior": panel.add(Label("posterior", key="posterior", side="right", offset=(-16.0, -8.0))),
            "prior": panel.add(Label("prior", key="prior", underline="prior", side="right", offset=(-14.0, -16.0))),
            "likelihood": panel.add(
                Label("likelihood", key="likelihood", underline="likelihood", side="left", offset=(14.0, -16.0))
            ),
            "guess": panel.add(Label("ghost", underline="ghost", key="guess", offset=(0.0, -26.0))),
        }
        self.names = Names(panel, self.labels)
        self.truth = self.canvas.vline(VLine("truth", key="truth"), [panel])
        self.guess_line = panel.add(Segments("ghost", width=2.2, key="guess"))
        self.centre = panel.add(
            Handle(
                "prior",
                name=tr("Centre of the prior"),
                key="prior",
                word=tr("drag the prior"),
                constrain=lambda x, _y: (x, self._prior_at(x)),
                description=tr("Centre of the prior: arrows move it, Shift by ten"),
            )
        )
        self.width = panel.add(
            Handle(
                "prior",
                name=tr("Width of the prior"),
                key="prior",
                word=tr("width of the prior"),
                constrain=lambda x, _y: (x, self._prior_at(x, _LOWER)),
                description=tr("Width of the prior: arrows change it, Shift by ten"),
            )
        )
        self.guess_handle = panel.add(Handle("theory", name=tr("Your guess"), key="guess", word=tr("guess"),
                                             constrain=lambda x, _y: (x, self.guess_height)))  # fmt: skip
        self.centre.moved.connect(self._centred)
        self.width.moved.connect(self._widened)
        self.guess_handle.moved.connect(self._guessed)

    def _build_bars(self) -> None:
        panel = self.bars = self.canvas.panel(1, 0, columns=2, axis="none", words=" ")
        self.canvas.link_x([self.plot, panel])
        self.intervals = panel.add(Bars())

    # -- drawing

    def draw(self) -> None:
        result: PosteriorResult = self.result
        self.show_canvas(list(PICTURES).index(self.view.picture))
        self._share_out()
        if self.view.picture == "washing":
            self.large_washing.draw(result, self.predicting, self.view.truth)
        elif self.view.picture == "next":
            self.large_next.draw(result, self.predicting)
        elif self.view.picture == "table":
            self.table.set_result(result, self.predicting)
            self.table_panel.say(HIDDEN if self.predicting else "")
        else:
            self._draw_plot(result)
            if not self.waits():
                self._draw_bars(result)
            if self.roomy and not self.waits():
                self.washing.draw(result, self.predicting, self.view.truth)
            if self.roomy and not self.waits():
                self.next.draw(result, self.predicting)

    @property
    def roomy(self) -> bool:
        """Whether the side pictures have room under the large one; else they are pictures of their own."""
        return self.look.metrics.name == "desk" and self.canvas.room.height() >= _ROOM

    def _share_out(self) -> None:
        roomy = self.roomy
        for side in (self.washing, self.next):
            side.panel.frame.setVisible(roomy)
            for item in side.panel.items:
                item.setVisible(roomy)
        bars = 0.2 if not roomy else 0.17
        shares = (0.52, bars, 0.31) if roomy else (0.74, 0.26 if self.view.intervals else 0.06, 0.001)
        if self.canvas._stretch["row"] != shares:
            self.canvas.stretch(rows=shares, columns=(1.15, 1.0))

    def _draw_plot(self, result: PosteriorResult) -> None:
        self._fit(result)
        curves = result.curves(*self.plot.x_span.limits)
        curves = self._cut(result, curves)
        hidden = self.predicting
        shown = curves.posterior if not hidden else np.full(curves.x.shape, np.nan)
        self.prior.set_data(curves.x, curves.prior)
        self.likelihood.set_data(*((curves.x, curves.likelihood) if result.count else ((), ())))
        self.posterior.set_data(*((curves.x, shown) if not hidden else ((), ())))
        self.area.set_data(*((curves.x, shown) if not hidden else ((), ())))
        self._draw_marks(result, hidden)
        self.names.place(result, curves, self.look, hidden)
        self._draw_truth(result)
        self._draw_handles(result)
        self._draw_guess(result)

    def _fit(self, result: PosteriorResult) -> None:
        """Ranges; a change of model, axis or view starts them anew, for then they carry something else."""
        s = result.settings
        span = result.span
        if self.view.near:
            ends = result.posterior_on_axis.icdf(np.array([1e-4, 1.0 - 1e-4]))
            span = (float(ends[0]), float(ends[1]))
        exact_span = s.model == "bernoulli" and not result.link and not self.view.near
        key = (s.model, s.scale, self.view.near, s.source, s.set_mu, s.set_lam)
        if exact_span:
            self.plot.fit_x(*span, exact=True)
        else:
            self.plot.fit_x(*span)
            if key != self.key and not self.locked and self.plot.x_span.refit():
                self.canvas.span_changed(self.plot.x_span)
        self.key = key
        prior = result.prior_on_axis.pdf(result.curves(*self.plot.x_span.limits, points=181).x)
        prior = prior[np.isfinite(prior)]
        self.prior_top = float(prior.max(initial=0.0))
        top = max(result.height, min(self.prior_top, _PRIOR_CUT * result.height))
        air = _AIR
        if self.look.metrics.name == "projector":
            air = _AIR_PROJECTED_AT_EDGE if at_edge(result) else _AIR_PROJECTED
        self.plot.fit_y(0.0, air * top)
        self._furnish(result)

    def _furnish(self, result: PosteriorResult) -> None:
        s = result.settings
        axis = words.axis_name(result)
        density = tr("density") + ("" if result.bounded else tr(", without bound where it leaves the top"))
        if self.prior_top > self.plot.y_span.limits[1]:
            density += tr(" · the prior, cut at the top, goes up to {prior_top}", prior_top=exact(self.prior_top))
        projected = self.look.metrics.name == "projector"
        said = (
            tr("{axis}; the numbers at the marks are {letters}", axis=axis, letters=LETTERS[s.model])
            if result.link
            else axis
        )
        self.plot.furnish(
            title="" if projected else words.title(result),
            heights="" if projected else density,
            words=tr("one parameter value: {said}", said=said),
        )

    def _cut(self, result: PosteriorResult, curves: Curves) -> Curves:
        """What has no bound is drawn out of the top of the panel."""
        far = 4.0 * self.plot.y_span.limits[1]
        return Curves(curves.x, np.minimum(curves.prior, far), curves.likelihood, np.minimum(curves.posterior, far))

    def _draw_marks(self, result: PosteriorResult, hidden: bool) -> None:
        read = {name: number(value) for name, value in result.readouts.items()}
        law, top = result.posterior_on_axis, self.plot.y_span.limits[1]
        at = {"mle": result.mle_at, "map": result.map_at, "mean": result.mean_at}
        for name, x in at.items():
            there = x is not None and math.isfinite(x) and (name == "mle" or not hidden)
            if not there or x is None:
                self.marks[name].set_data((), ())
                self.stems[name].set_data((), (), (), ())
                self.labels[name].set_data(0.0, 0.0, "")
                continue
            height = result.height if name == "mle" else min(float(law.pdf(np.array([x]))[0]), 0.97 * top)
            self.marks[name].set_data([x], [height])
            self.stems[name].set_data([x], [0.0], [x], [height])
            value = read["mean_on_axis"] if name == "mean" else read[name]
            label = {"mle": "MLE", "map": "MAP", "mean": words.mean_name(result)}[name]
            self.labels[name].set_data(x, height, f"{label} {exact(value)}")
        others = [result.axis.to(mode) for mode in result.modes if mode != read["map"]] if not hidden else []
        inside = np.array([x for x in others if math.isfinite(x)])
        heights = law.pdf(inside) if len(inside) else inside
        kept = np.isfinite(heights)
        self.marks["other"].set_data(inside[kept], heights[kept])

    def _draw_truth(self, result: PosteriorResult) -> None:
        truth = result.settings.truth
        place = result.axis.to(truth) if math.isfinite(truth) else math.nan
        shown = self.view.truth and math.isfinite(place)
        letter = LETTERS[result.settings.model]
        self.truth.set_data(
            place if shown else math.nan,
            tr("truth {letter} = {truth}", letter=letter, truth=words.tidy(truth)) if shown else "",
        )
        self.truth.setVisible(shown)

    def _draw_handles(self, result: PosteriorResult) -> None:
        low, high = self.plot.x_span.limits
        for handle, theta in zip((self.centre, self.width), posterior.grips(result.settings), strict=True):
            x = result.axis.to(theta)
            handle.setVisible(handle.dragged or low <= x <= high)
            handle.place(x, 0.0)  # its constraint lifts it on to the curve

    def _prior_at(self, x: float, highest: float = 0.97) -> float:
        """The prior's height, or that share of the panel's where it goes on beyond."""
        if self.result is None:
            return 0.0
        height = float(self.result.prior_on_axis.pdf(np.array([x]))[0])
        return min(height, highest * self.plot.y_span.limits[1])

    def _draw_bars(self, result: PosteriorResult) -> None:
        s = result.settings
        level = words.percent(s.level)
        densest = tr("highest density") if len(result.modes) < 2 else tr("shortest")
        named = (
            ("posterior", result.hdi, (f"{level} {densest}",)),
            ("posterior", result.tail, (tr("{level} equal tail", level=level),)),
            (
                "likelihood",
                result.confidence,
                (
                    tr("{level} confidence ({procedures})", level=level, procedures=_PROCEDURES[s.model]),
                    tr("{level} confidence", level=level),
                ),
            ),
        )
        rows = []
        for place, (role, ends, names) in enumerate(named):
            if ends is not None and not (self.predicting and role == "posterior"):
                low, high = (result.axis.to(end) for end in ends)
                said = tuple(
                    tr("{name}: {ends} to {ends2}", name=name, ends=exact(ends[0]), ends2=exact(ends[1]))
                    for name in names
                )
                rows.append(Bar(place, role, low, high, said))
        self.intervals.set_rows(rows if self.view.intervals else ())
        self.intervals.say(" · ".join(_sentence(note) for note in result.notes))

    # -- predict

    def predict(self, on: bool) -> None:
        self.committed = not on and self.predicting
        super().predict(on)

    def forget_guess(self) -> None:
        self.committed, self.guess = False, None
        super().forget_guess()

    def _draw_guess(self, result: PosteriorResult) -> None:
        low, high = self.plot.x_span.limits
        self.guess_height = 0.5 * self.plot.y_span.limits[1]
        if self.guess is None or not low <= self.guess <= high:
            self.guess = low + 0.5 * (high - low)
        self.guess_handle.setVisible(self.predicting)
        shown = self.predicting or self.committed
        self.guess_line.setVisible(shown)
        self.guess_line.set_data([self.guess], [0.0], [self.guess], [self.guess_height])
        self.guess_handle.place(self.guess, self.guess_height)
        theta = result.axis.of(self.guess)
        said = tr("your guess of the posterior mean {theta}", theta=exact(theta))
        if self.committed:
            gap = abs(theta - float(number(result.readouts["mean_on_axis"]) or 0.0))
            said = tr("your guess {theta}, off by {gap}", theta=exact(theta), gap=exact(gap))
        self.labels["guess"].set_data(self.guess, self.guess_height, said if shown else "")

    def _guessed(self, x: float, _y: float, _phase: str) -> None:
        self.guess = x
        self._draw_guess(self.result)

    # -- the hand

    def _centred(self, x: float, _y: float, phase: str) -> None:
        self.ask(phase, **posterior.centred_at(self.result.settings, self.result.axis.of(x)))

    def _widened(self, x: float, _y: float, phase: str) -> None:
        self.ask(phase, **posterior.widened_to(self.result.settings, self.result.axis.of(x)))

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.formulas(self.result, self.predicting), words.aside(self.result)

    def derivation(self) -> tuple[Step, ...]:
        return words.derivation(self.result)

    def total_steps(self, result: Result) -> int:
        return result.total if isinstance(result, PosteriorResult) else 0

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        if isinstance(settings, PosteriorSettings) and settings.source != "drawn":
            raise SettingError(
                "observations", steps, tr("at most {total}: there are no more data", total=self.result.total)
            )
        return settings.with_values(n=steps)

    def describe(self) -> str:
        result: PosteriorResult = self.result
        read = {name: number(value) for name, value in result.readouts.items()}
        letter = LETTERS[result.settings.model]
        notes = "".join(f" {_sentence(note)}" for note in result.notes)
        return tr(
            "{title}. Prior {prior_name}. Of {letter}: MLE {mle}, MAP {map}, posterior mean "
            "{posterior_mean}, standard deviation {posterior_sd}.{notes}",
            title=words.title(result),
            prior_name=words.prior_name(result),
            letter=letter,
            mle=exact(read["mle"]),
            map=exact(read["map"]),
            posterior_mean=exact(read["posterior_mean"]),
            posterior_sd=exact(read["posterior_sd"]),
            notes=notes,
        )

    def status(self) -> str:
        hint = tr("Drag the prior's centre or its width · arrow keys step")
        return f"{observations(self.result.count)}     {hint}"


_PROCEDURES = {"bernoulli": "Clopper–Pearson", "poisson": mark("exact Poisson"), "normal": "x̄ ± zσ/√n"}


def _sentence(note: str) -> str:
    """The note with a capital at its start, unless it starts with a symbol."""
    return capital(note) if note[:1].isascii() and note[:1].isalpha() else note


def scene(look: Look) -> Scene:
    return PosteriorScene(look)

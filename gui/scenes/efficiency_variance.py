"""Variance against n over the bound, the ratio of the two, and the table."""

from __future__ import annotations

import math

import numpy as np

from engine.concepts.efficiency import EfficiencyResult
from engine.efficiency_grips import bound_field, with_bound, with_size
from engine.efficiency_settings import MOST_SIZES
from engine.words import tr
from gui.formula import Formula
from gui.numbers import count
from gui.plots import Area, Curve, Dots, Handle, Label, Panel, Segments, Steps, VLine
from gui.scene import Step
from gui.scenes import efficiency_words as words
from gui.scenes.efficiency_picture import HIDDEN, PanelLedger, Picture, rounded

ROLES = ("a", "b", "c")
_POINTS = 61
_BINS = 60
_ROOMY_FROM = 480  # pixels of height from which the estimates have room under the table


class Estimates:
    """The estimates at the sample size looked at, beside the normal law of an efficient estimator."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.piles = {role: panel.add(Steps(role, key=role, alpha=0.16)) for role in ROLES}
        self.law = panel.add(Curve("theory", width=2.0, dash="", key="bound"))
        self.truth = panel.canvas.vline(VLine("truth", key="truth"), [panel])
        self.label = panel.add(Label("theory", key="bound", side="left", offset=(10.0, -10.0)))

    def draw(self, result: EfficiencyResult, hidden: bool) -> None:
        n, truth, letter = result.shrunk.n, result.model.truth, words.symbol(result)
        self.panel.furnish(
            title=tr("Estimates at n = {n}", n=count(n)),
            heights=tr("of {done} samples", done=count(result.shrunk.done)),
            words=tr("one estimate of {letter}", letter=letter),
        )
        sd = math.sqrt(float(result.line_at(np.array(float(n)))))
        if not sd > 0.0:
            sd = 0.05
        self.panel.fit_x(truth - 4.5 * sd, truth + 4.5 * sd)
        top = self._draw_piles(result)
        regular = result.model.regular and not hidden and not result.model.degenerate
        x = truth + sd * np.linspace(-4.5, 4.5, 181)
        y = np.exp(-0.5 * ((x - truth) / sd) ** 2) / (sd * math.sqrt(2.0 * math.pi))
        self.law.set_data(*((x, y) if regular else ((), ())))
        self.label.set_data(truth + 0.9 * sd, 0.4 * 1.5 / sd * 0.44 if regular else 0.0,
                            tr("variance 1/(nI)") if regular else "")  # fmt: skip
        self.truth.set_data(truth, f"{letter}₀ = {words.short(truth)}")
        self.panel.fit_y(0.0, 1.25 * min(max(top, float(y.max())), 3.0 * float(y.max())))

    @staticmethod
    def _edges(result: EfficiencyResult, low: float, high: float) -> np.ndarray:
        """Equal bins; for counts each takes in the same number of the values that a share of half the data can have."""
        width = (high - low) / _BINS
        if not result.model.law.discrete:
            return np.linspace(low, high, _BINS + 1)
        step = 1.0 / ((result.shrunk.n + 1) // 2)
        width = step * math.ceil(width / step)
        first = math.floor(low / width) * width - 0.25 * step
        return np.arange(first, high + width, width)

    def _draw_piles(self, result: EfficiencyResult) -> float:
        low, high = self.panel.x_span.limits
        edges, top = self._edges(result, low, high), 0.0
        for role, pile in self.piles.items():
            if role not in result.plan.roles:
                pile.set_data((), ())
                continue
            values = result.estimates(result.plan.roles.index(role))
            inside = values[(values >= low) & (values <= high)]
            heights = np.histogram(inside, edges)[0] / (len(values) * (edges[1] - edges[0]))
            pile.set_data(edges, heights)
            top = max(top, float(heights.max()))
        return top


class VariancePicture(Picture):
    def build(self) -> None:
        self.guess: float | None = None  # log10 of the height guessed at the middle
        self.plot = self.panel(0, 0, axis="ticks", numbers=True, log_x=True, log_y=True, title=tr("Variance"))
        self.ratios = self.panel(
            1, 0, numbers=True, log_x=True, words=tr("sample size n (log scale)"), title=tr("Ratio")
        )
        self.side = self.panel(0, 1, axis="none", title=tr("Table"))
        self.law = Estimates(self.panel(1, 1, title=tr("Estimates")))
        self.link_x([self.plot, self.ratios])
        self.ledger = self.side.add(PanelLedger())
        self._build_plot()
        self._build_ratios()

    def _build_plot(self) -> None:
        self.below = self.plot.add(Area("muted", alpha=0.12, z=-5.0))
        self.bound = self.plot.add(Curve("theory", width=2.4, dash="", key="bound", z=1.0))
        self.formal = self.plot.add(Curve("ghost", width=1.8, key="bound"))
        self.theory = {role: self.plot.add(Curve(role, width=1.6, key=role)) for role in ROLES}  # thin, under the bound
        self.dots = {role: self.plot.add(Dots(role, size=11.0, alpha=1.0, key=role, z=2.0)) for role in ROLES}
        self.guess_line = self.plot.add(Curve("ghost", key="guess"))
        self.guess_handle = self.plot.add(
            Handle(
                "theory",
                name=tr("Your guess of the bound"),
                key="guess",
                word=tr("guess"),
                constrain=lambda _x, y: (self._middle(), y),
            )
        )
        self.guess_handle.moved.connect(self._guessed)
        self.bound_handle = self.grip(
            self.plot, "theory", tr("Height of the bound"), bound_field, key="bound", word=tr("drag the bound"),
            constrain=lambda _x, y: (self._middle(), y),
        )  # fmt: skip
        self.bound_handle.moved.connect(self._bound_moved)
        self.labels = {
            "guess": self.plot.add(Label("ghost", underline="ghost", key="guess", side="left", offset=(18.0, -18.0))),
            "bound": self.plot.add(Label("theory", key="bound", side="left", offset=(18.0, -20.0))),
            "below": self.plot.add(Label("muted", underline=None, side="left", offset=(8.0, 0.0))),
        }
        self.names = {role: self.plot.add(Label(role, key=role, underline=role, side="right", offset=(-12.0, -22.0)))
                      for role in ROLES}  # fmt: skip

    def _build_ratios(self) -> None:
        self.one = self.ratios.add(Segments("theory", width=2.4, key="bound", z=0.5))
        self.own = self.ratios.add(Curve("ghost", width=1.8))
        self.ratio_theory = {role: self.ratios.add(Curve(role, width=1.6, key=role)) for role in ROLES}
        self.whiskers = {role: self.ratios.add(Segments(role, width=1.6, key=role, z=1.0)) for role in ROLES}
        self.ratio_dots = {role: self.ratios.add(Dots(role, size=10.0, alpha=1.0, key=role, z=2.0)) for role in ROLES}
        self.own_label = self.ratios.add(Label("ghost", underline="ghost", side="left", offset=(6.0, 16.0)))
        self.size_handles = [self._size_handle(place) for place in range(MOST_SIZES)]

    def _size_handle(self, place: int) -> Handle:
        made = self.grip(
            self.ratios, "muted", tr("Sample size {place} of the table", place=place + 1), "sizes", word="n",
            constrain=lambda x, _y: (x, self.ratios.y_span.limits[0]),
        )  # fmt: skip
        made.says = lambda x, _y: f"n = {round(10.0**x)}"
        made.moved.connect(lambda x, _y, phase: self._sized(place, x, phase))
        return made

    def share_out(self) -> None:
        if self.projected:
            self.stretch(rows=(1.15, 1.0), columns=(1.5, 1.0), inside=True)
        else:
            self.stretch(rows=(1.4, 1.0), columns=(1.35, 1.0), inside=True)
        # A projected page keeps what answers the question.
        roomy = not self.projected and self.room.height() >= _ROOMY_FROM
        self.side.cell = (0, 1, 1 if roomy else 2, 1)
        self.show_panel(self.law.panel, roomy)
        self.lay_out()

    # -- drawing

    def draw(self, result: EfficiencyResult) -> None:
        s = result.settings
        sizes = np.log10(result.sizes)
        room = 0.08 * max(float(sizes[-1] - sizes[0]), 0.5)
        self.plot.fit_x(float(sizes[0]) - room, float(sizes[-1]) + room)
        low, high = self.plot.x_span.limits
        n = 10.0 ** np.linspace(max(low, math.log10(2.0)), high, _POINTS)
        self._furnish(result)
        self._draw_bound(result, n)
        for role in ROLES:
            self._draw_estimator(result, role, n)
        self._draw_own(result, n)
        for place, handle in enumerate(self.size_handles):
            handle.setVisible(place < len(s.table))
            if place < len(s.table):
                handle.place(math.log10(s.table[place]), 0.0)
        if not self.waits():
            self.law.draw(result, self.hidden)
        if self.waits():
            return
        nothing = tr("Bound and variance are 0: a logarithm has no place for them.") if result.model.degenerate else ""
        self.plot.say(nothing)
        self.ratios.say(nothing and tr("0 over 0"))
        self.side.say(HIDDEN if self.hidden else "")
        self.ledger.setVisible(not self.hidden)
        self.ledger.show_forms(words.table_forms(result, self.projected), words.table_foot(result, self.projected))

    def _furnish(self, result: EfficiencyResult) -> None:
        sought, least = words.sought(result), int(result.done.min())
        self.plot.furnish(
            title=tr("Variance of an estimate of {sought}", sought=sought), heights=words.experiments(least)
        )
        over = tr("the bound") if result.model.regular else tr("θ²/n, which is no bound")
        self.ratios.furnish(title=tr("Variance over {over}", over=over), heights=tr("whiskers: ± 2 standard errors"))
        self.side.furnish(title="" if self.hidden else words.capital(result.rule.label))

    def _draw_bound(self, result: EfficiencyResult, n: np.ndarray) -> None:
        x, heights = np.log10(n), result.line_at(n)
        known = bool((heights > 0.0).all())
        y = np.log10(heights) if known else np.full(n.shape, np.nan)
        seen = [y] if known else []
        seen += [np.log10(row[np.isfinite(row) & (row > 0.0)]) for row in result.variance]
        values = np.concatenate(seen) if seen else np.empty(0)
        if values.size:
            self.plot.fit_y(float(values.min()) - 0.25, float(values.max()) + 0.15)
        shown = known and not self.hidden
        regular = result.model.regular
        self.bound.set_data(*((x, y) if shown and regular else ((), ())))
        self.formal.set_data(*((x, y) if shown and not regular else ((), ())))
        self.below.base = self.plot.y_span.limits[0] - 1.0
        self.below.set_data(*((x, y) if shown and regular else ((), ())))
        self.bound_handle.setVisible(shown)
        at = self._middle()
        if known:
            self.bound_handle.place(at, math.log10(float(result.line_at(np.array(10.0**at)))))
        self._label_bound(result, x, y, shown)
        self._draw_guess(result, x, y, known)
        low, high = self.plot.x_span.limits
        ends = ([low], [1.0], [high], [1.0]) if shown and regular else ((), (), (), ())
        self.one.set_data(*ends)

    def _label_bound(self, result: EfficiencyResult, x: np.ndarray, y: np.ndarray, shown: bool) -> None:
        regular = result.model.regular
        words_of_line = tr("Cramér–Rao bound 1/(nI)") if regular else tr("θ²/n: no bound")
        self.labels["bound"].role, self.labels["bound"].underline = ("theory", "") if regular else ("ghost", "ghost")
        at = len(x) // 2
        self.labels["bound"].set_data(float(x[at]), float(y[at]) if shown else 0.0, words_of_line if shown else "")
        low, high = self.plot.y_span.limits
        left = self.plot.x_span.limits[0]
        said = tr("no unbiased estimator can be down here") if shown and regular else ""
        self.labels["below"].set_data(left, low + 0.12 * (high - low), said)

    def _draw_estimator(self, result: EfficiencyResult, role: str, n: np.ndarray) -> None:
        place = result.plan.roles.index(role) if role in result.plan.roles else -1
        if place < 0:
            for item in (self.theory, self.dots, self.ratio_theory, self.ratio_dots):
                item[role].set_data((), ())
            self.whiskers[role].set_data((), (), (), ())
            self.names[role].set_data(0.0, 0.0, "")
            return
        whole = np.unique(2.0 * np.rint(0.5 * n))  # even: some laws of odd sizes differ, and a line would jump
        whole = whole[whole >= 2.0]
        line = result.line_at(whole)
        exact, _ = result.theory(place, whole)
        known = np.isfinite(exact) & (exact > 0.0)
        x = np.log10(whole[known])
        self.theory[role].set_data(x, np.log10(exact[known]))
        self.ratio_theory[role].set_data(*((x, exact[known] / line[known]) if not self.hidden else ((), ())))
        found, sizes = result.variance[place], np.log10(result.sizes)
        there = np.isfinite(found) & (found > 0.0)
        self.dots[role].set_data(sizes[there], np.log10(found[there]))
        self._draw_ratio(result, role, place, sizes)
        last = int(np.flatnonzero(there)[-1]) if there.any() else -1
        name = result.rules[place].label if last >= 0 else ""
        self.names[role].set_data(*((float(sizes[last]), math.log10(float(found[last]))) if name else (0.0, 0.0)), name)

    def _draw_ratio(self, result: EfficiencyResult, role: str, place: int, sizes: np.ndarray) -> None:
        ratio, error = result.ratio[place], 2.0 * result.ratio_mcse[place]
        there = np.isfinite(ratio) & np.isfinite(error) & (not self.hidden)
        self.ratio_dots[role].set_data(sizes[there], ratio[there])
        x, y, e = sizes[there], ratio[there], error[there]
        self.whiskers[role].set_data(x, y - e, x, y + e)
        if place == 0:
            ends = np.concatenate([result.ratio - 2 * result.ratio_mcse, result.ratio + 2 * result.ratio_mcse])
            ends = ends[np.isfinite(ends)]
            if ends.size:
                top = min(float(ends.max()), 12.0)
                self.ratios.fit_y(min(float(ends.min()) - 0.03, 0.95), max(top + 0.03, 1.05))

    def _draw_own(self, result: EfficiencyResult, n: np.ndarray) -> None:
        """The bound that the bias of the estimator looked at allows it, beside that of unbiased ones."""
        slopes = np.array([result.rule.bias_slope(value) for value in n.tolist()])
        shown = result.model.regular and not self.hidden and bool(np.isfinite(slopes).all() and (slopes != 0.0).any())
        own = (1.0 + slopes) ** 2
        self.own.set_data(*((np.log10(n), own) if shown else ((), ())))
        at = len(n) // 6
        said = tr("its own bound (1 + b′)²/(nI)") if shown else ""
        self.own_label.set_data(float(np.log10(n[at])), float(own[at]) if shown else 0.0, said)

    # -- the hand

    def _middle(self) -> float:
        low, high = self.plot.x_span.limits
        return 0.5 * (low + high)

    def _bound_moved(self, x: float, y: float, phase: str) -> None:
        if self.result is not None:
            self.put(phase, with_bound(self.result.settings, self.result.model, 10.0**x, 10.0**y))

    def _sized(self, place: int, x: float, phase: str) -> None:
        if self.result is not None:
            self.put(phase, with_size(self.result.settings, place, 10.0**x))

    def forget_guess(self) -> None:
        self.guess = None

    def _guessed(self, _x: float, y: float, _phase: str) -> None:
        self.guess = y
        if self.result is not None:
            self.draw(self.result)

    def _draw_guess(self, result: EfficiencyResult, x: np.ndarray, y: np.ndarray, known: bool) -> None:
        (low, high), at = self.plot.y_span.limits, self._middle()
        self.guess_handle.setVisible(self.hidden)
        shown = self.hidden or (self.committed and self.guess is not None)
        if self.hidden and self.guess is None:
            self.guess = low + 0.75 * (high - low)
        height = self.guess if self.guess is not None else 0.0
        self.guess_line.set_data(*((x, height - (x - at)) if shown else ((), ())))
        self.guess_handle.place(at, height)
        said = tr("your guess of the bound") if self.hidden else ""
        if shown and not self.hidden and known:
            times = 10.0 ** (height - math.log10(float(result.line_at(np.array(10.0**at)))))
            said = tr("your guess: {times:.3g} times the line", times=rounded(times))
        self.labels["guess"].set_data(at, height, said)

    # -- words

    def formulas(self, result: EfficiencyResult) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.variance_formulas(result, self.hidden), words.variance_aside(result, self.hidden)

    def derivation(self, result: EfficiencyResult) -> tuple[Step, ...]:
        return words.derivation(result)

    def describe(self, result: EfficiencyResult) -> str:
        return words.describe_table(result)

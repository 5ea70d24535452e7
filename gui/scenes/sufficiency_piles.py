"""Rao and Blackwell: the crude estimator and its conditional expectation, on redraws and on fresh samples."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.concepts.sufficiency import SufficiencyResult
from engine.histogram import RunningHistogram
from engine.words import tr
from gui.numbers import count
from gui.plots import Area, Curve, Dots, Label, Panel, Segments, Steps, VLine
from gui.scenes import sufficiency_words as words

ROLES = ("c", "a")  # the crude estimator; the improved one, in the role of the statistic that it is made of


class Piles:
    """Two histograms over one axis: shares of the fresh samples in each bin."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        panel.furnish(words=tr("one estimate"))
        self.steps = [panel.add(Steps(role, key=key)) for role, key in zip(ROLES, ("crude", "better"), strict=True)]
        self.truth = panel.add(VLine("truth", key="truth"))
        self.labels = [
            panel.add(Label(role, key=key, underline=role))
            for role, key in zip(ROLES, ("crude", "better"), strict=True)
        ]
        self.counted = [RunningHistogram() for _ in ROLES]

    def draw(self, result: SufficiencyResult, bins: int, hidden: bool) -> None:
        pair, run = result.pair, result.fresh
        self.panel.furnish(
            title=tr(
                "Two estimators of {estimand_text}, {done} samples",
                estimand_text=words.plain(pair.estimand_text),
                done=count(run.done),
            ),
            heights=tr("share"),
        )
        self.panel.fit_x(*self._span(result))
        low, high = self.panel.x_span.limits
        if pair.discrete and pair.needs == ("mean",) and not pair.better_text.startswith("(1"):
            low, high, bins = self._lattice(low, high, len(result.x), bins)
        edges = np.linspace(low, high, bins + 1)
        top, tallest = 0.0, []
        for place, values in enumerate((run.crude, run.better)):
            heights = self.counted[place].counts((id(run.key), place), values, low, high, bins) / run.done
            seen = not (hidden and place == 1)
            self.steps[place].set_data(*((edges, heights) if seen else ((), ())))
            at = int(heights.argmax())
            tallest.append((0.5 * float(edges[at] + edges[at + 1]), float(heights[at]) if seen else 0.0))
            top = max(top, float(heights.max()))
        self.panel.fit_y(0.0, (1.6 if self.panel.canvas.look.metrics.name == "projector" else 1.25) * top)
        for place, label in enumerate(self.labels):
            text = words.pile_name(result, place) if not (hidden and place == 1) else ""
            label.set_data(*tallest[place], text)
        self.truth.set_data(pair.estimand, tr("truth {estimand}", estimand=words.short(pair.estimand)))

    @staticmethod
    def _lattice(low: float, high: float, n: int, bins: int) -> tuple[float, float, int]:
        """Bins about the places k/n that a mean of whole numbers can take, as wide as keeps them at most `bins` × 4."""
        each = max(1, math.ceil((high - low) * n / (4.0 * bins)))
        first, last = math.floor(low * n), math.ceil(high * n)
        many = -(-(last - first + 1) // each)
        return (first - 0.5) / n, (first - 0.5 + many * each) / n, many

    @staticmethod
    def _span(result: SufficiencyResult) -> tuple[float, float]:
        """Nearly all of the crude estimates; lattice points fall inside their bins."""
        if set(np.unique(result.fresh.crude[:50]).tolist()) <= {0.0, 1.0}:
            return -0.04, 1.04
        low, high = np.quantile(result.fresh.crude[:20_000], [0.002, 0.998]).tolist()
        mean, sd = result.pair.estimand, math.sqrt(result.pair.crude_variance)
        low, high = max(low, mean - 4.0 * sd), min(high, mean + 4.0 * sd)
        room = 0.5 if result.pair.discrete else 0.02 * (high - low)
        return low - room, high + room


class Average:
    """The crude estimate of each redraw and their running mean, which settles at δ* of the data."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        panel.furnish(axis="full", numbers=True, whole_x=True, words=tr("redraws averaged"))
        self.dots = panel.add(Dots("c", size=5.0, alpha=0.5, key="crude"))
        self.band = panel.add(Area("variance", alpha=0.2, key="conditional"))
        self.mean = panel.add(Curve("theory", dash="", key="conditional"))
        self.level = panel.add(Segments("a", width=2.4, key="better"))
        self.labels = {
            "level": panel.add(Label("a", key="better", side="right", offset=(0.0, -18.0))),
            "mean": panel.add(Label("theory", key="conditional", side="right", offset=(0.0, 20.0))),
        }

    def draw(self, result: SufficiencyResult, hidden: bool) -> None:
        shown, total = max(result.shown, 1), len(result.redraws)
        crude = result.conditional[:shown]
        mean, error = (values[:shown] for values in result.running)
        at = np.arange(1.0, shown + 1.0)
        self.panel.furnish(
            title=tr("Average {crude_text} over the redraws", crude_text=words.plain(result.pair.crude_text)),
            heights="" if self.panel.canvas.look.metrics.name == "projector" else tr("mean ± one standard error"),
        )
        self.panel.fit_x(0.0, float(max(total, 5)), exact=True)
        low, high = float(result.conditional.min()), float(result.conditional.max())
        room = 0.12 * ((high - low) or 1.0)
        self.panel.fit_y(low - room, high + room)
        self.dots.set_data(at, crude)
        self.panel.say(tr("Hidden until you reveal it.") if hidden else "")
        self._draw_mean(result, at, mean, error, hidden)

    def _draw_mean(self, result: SufficiencyResult, at: Array, mean: Array, error: Array, hidden: bool) -> None:
        nothing = np.empty(0)
        known = np.isfinite(error)
        self.mean.set_data(*((at, mean) if not hidden else (nothing, nothing)))
        band = np.concatenate([at[known], at[known][::-1]])
        ends = np.concatenate([(mean + error)[known], (mean - error)[known][::-1]])
        self.band.base = float(ends[-1]) if len(ends) else 0.0
        self.band.set_data(*((band, ends) if not hidden else (nothing, nothing)))
        right = float(max(len(result.redraws), 5))
        shown = result.settings.sufficient and not hidden
        self.level.set_data(*(([0.0], [result.estimate], [right], [result.estimate]) if shown else ((), (), (), ())))
        self.labels["level"].set_data(
            0.98 * right,
            result.estimate,
            tr("δ* of the data = {estimate}", estimate=words.short(result.estimate)) if shown else "",
        )
        said = tr("mean so far {found}", found=words.found(mean[-1], error[-1]))
        self.labels["mean"].set_data(float(at[-1]), float(mean[-1]), "" if hidden else said)

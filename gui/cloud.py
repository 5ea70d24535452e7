"""The estimator scatter: a dot for each sample in the plane of two estimates, with their centre and the truth."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.histogram import RunningGrid
from engine.words import tr
from gui.heat import Heat
from gui.numbers import count
from gui.plots import Canvas, Dots, Ellipse, Label, Segments, VLine
from gui.theme import Look

MOST_DOTS = 5000
CELLS = (135, 240)


class Cloud(Canvas):
    """Estimate A against estimate B, or one estimate against the number of its sample; dots, then a density image.

    The ellipse is that of one standard deviation: centre and covariance are those of all points.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        panel = self.plot = self.panel(0, 0, numbers=True, title=tr("One dot is one sample"))
        self.heat = panel.add(Heat("a", key="distribution"))
        self.dots = panel.add(Dots("a", size=5.0, alpha=0.35, mark="o", key="distribution"))
        self.truth_x = panel.add(VLine("truth", key="truth"))
        self.truth_y = panel.add(Segments("truth", width=2.0, key="truth"))
        self.ellipse = panel.add(Ellipse("variance", alpha=0.0, key="variance"))
        self.mean = panel.add(Dots("theory", size=12.0, alpha=1.0, mark="o", key="mean"))
        self.level = panel.add(Segments("theory", width=2.0, dash="ghost", key="mean"))
        self.picked = panel.add(Dots("sample", size=13.0, alpha=1.0, key="sample"))
        self.mean_label = panel.add(Label("theory", tr("mean of estimates"), underline=None, key="mean", weight=600))
        self.ellipse_label = panel.add(Label("variance", tr("one standard deviation"), key="variance"))
        self.grid = RunningGrid()

    def hide_answer(self) -> None:
        """Before the reveal: axes and one sentence."""
        self._clear()
        self.plot.say(tr("Hidden until you reveal it."))

    def _clear(self) -> None:
        for dots in (self.dots, self.mean, self.picked):
            dots.set_data((), ())
        for lines in (self.truth_y, self.level):
            lines.set_data((), (), (), ())
        self.heat.set_data(np.empty((0, 0)))
        self.truth_x.set_data(math.nan, "")
        for item in (self.mean_label, self.ellipse_label, self.ellipse):
            item.setVisible(False)

    def show_points(self, key: object, x: Array, y: Array, names: tuple[str, ...], goals: tuple[float, ...],
                    chosen: int) -> None:  # fmt: skip
        """Points x, y (m,): estimates of two rules, or numbers of samples and estimates of one where `names` has one.

        `goals` are the estimands in the same order; `key` changes when other points come, not when more do.
        """
        pair = len(names) > 1
        good = np.isfinite(x) & np.isfinite(y)
        self._clear()
        if not good.any():
            self.plot.say(tr("No estimate here is a number."))
            return
        self.plot.say("")
        few_x, few_y = x[good][:MOST_DOTS], y[good][:MOST_DOTS]
        self._fit(few_x, few_y, len(x), pair)
        self._furnish(x, y, names)
        if len(x) <= MOST_DOTS:
            self.dots.set_data(x, y)
        else:
            self._draw_density(key, x, y)
        self._draw_centre(x[good], y[good], goals, pair)
        self.picked.set_data([x[chosen]], [y[chosen]])

    def _furnish(self, x: Array, y: Array, names: tuple[str, ...]) -> None:
        (x0, x1), (y0, y1) = self.plot.x_span.limits, self.plot.y_span.limits
        inside = int(np.count_nonzero((x >= x0) & (x <= x1) & (y >= y0) & (y <= y1)))
        title = tr("One dot is one sample") if len(x) <= MOST_DOTS else tr("The darker, the more samples")
        out = tr(" · {x} outside", x=count(len(x) - inside)) if inside < len(x) else ""
        self.plot.furnish(
            words=tr("one estimate: {names}", names=names[0]) if len(names) > 1 else tr("number of the sample"),
            heights=tr("{x} samples{out} · up: one estimate, {names}", x=count(len(x)), out=out, names=names[-1]),
            title=title,
        )

    def _fit(self, x: Array, y: Array, total: int, pair: bool) -> None:
        self.plot.fit_y(*_span(y))
        self.plot.fit_x(*(_span(x) if pair else (0.0, float(total))))

    def _draw_density(self, key: object, x: Array, y: Array) -> None:
        (x0, x1), (y0, y1) = self.plot.x_span.limits, self.plot.y_span.limits
        counts = self.grid.counts(key, x, y, (x0, y0, x1, y1), CELLS)
        most = float(counts.max(initial=1))
        self.heat.set_data(np.sqrt(counts / max(most, 1.0)), (x0, y0, x1, y1))

    def _draw_centre(self, x: Array, y: Array, goals: tuple[float, ...], pair: bool) -> None:
        x0, x1 = self.plot.x_span.limits
        middle, level = float(x.mean()), float(y.mean())
        goal = goals[-1]
        self.truth_y.set_data([x0], [goal], [x1], [goal])
        self.mean_label.setVisible(True)
        if not pair:
            self.level.set_data([x0], [level], [x1], [level])
            self.mean_label.set_data(x0 + 0.8 * (x1 - x0), level)
            return
        self.truth_x.set_data(goals[0], tr("truth"))
        self.mean.set_data([middle], [level])
        self.mean_label.set_data(middle, level)
        if len(x) < 3:
            return
        values, vectors = np.linalg.eigh(np.cov(x, y))
        radii = np.sqrt(np.maximum(values, 0.0))
        self.ellipse.setVisible(True)
        self.ellipse.set_data(middle, level, radii[1], radii[0], math.atan2(vectors[1, 1], vectors[0, 1]))
        self.ellipse_label.setVisible(True)
        top = int(np.argmax(self.ellipse.y_data))
        self.ellipse_label.set_data(float(self.ellipse.x_data[top]), float(self.ellipse.y_data[top]))


def _span(values: Array) -> tuple[float, float]:
    """All of the values, unless a few lie so far out that the rest would shrink to a spot."""
    low, high = (float(end) for end in np.quantile(values, (0.005, 0.995)))
    least, most = float(values.min()), float(values.max())
    if most - least <= 3.0 * (high - low):
        low, high = least, most
    return (low, high) if high > low else (low - 0.5, low + 0.5)

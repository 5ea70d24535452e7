"""The product of the densities, factor by factor, until float64 holds no smaller number; the logarithm goes on."""

from __future__ import annotations

import math

import numpy as np

from engine.concepts.likelihood import LikelihoodResult
from engine.likelihood.product import SMALLEST, Course, course
from engine.words import numerals, tr
from gui.numbers import NONE, count
from gui.plots import Canvas, Curve, Dots, Label, Segments
from gui.scenes.likelihood_numbers import at_words, logarithm
from gui.tables import Row, Table
from gui.theme import Look

_MOST = 5000  # factors that the picture shows
_LN10 = math.log(10)
_BOTTOM = math.log10(SMALLEST)


class ProductPicture(Canvas):
    """log₁₀ of both against the number of factors, and the numbers that a program holds on the way."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        panel = self.chart = self.panel(0, 0, numbers=True, words=tr("number of factors k"))
        self.floor = panel.add(Segments("muted", width=1.4, dash="ghost", key="floor"))
        self.sum = panel.add(Curve("likelihood", width=2.4, dash="b", key="log"))
        self.product = panel.add(Curve("theory", width=2.8, dash="", key="product"))
        self.end = panel.add(Dots("theory", size=12.0, alpha=1.0, mark="o", hollow=True, key="product"))
        self.labels = {
            "product": panel.add(Label("theory", key="product", underline="", side="left", offset=(12.0, -18.0))),
            "log": panel.add(Label("likelihood", key="log", underline="b", side="left", offset=(12.0, -18.0))),
            "floor": panel.add(Label("muted", key="floor", underline="ghost", side="left", offset=(8.0, 18.0))),
        }
        self.numbers = self.panel(0, 1, axis="none", title=tr("What a program holds"))
        self.table = self.numbers.add(Table(fill=True, spacing=1.7))
        self.stretch(columns=(1.7, 1.0))

    def draw(self, result: LikelihoodResult) -> None:
        x = result.x[:_MOST]
        settings = result.settings
        law = settings.model.law(settings.point, settings.known)
        self.chart.furnish(
            title=tr("Densities at {at_words} multiplied one after the other", at_words=at_words(settings)),
            heights=tr("log₁₀ · first {size} factors", size=count(x.size)),
        )
        if not x.size:
            self.chart.say(tr("No observations: there is nothing to multiply."))
            return
        self.chart.say("")
        made = course(x, law.pdf, law.logpdf)
        steps = np.arange(1, x.size + 1, dtype=np.float64)
        heights = made.logarithm / _LN10
        finite = heights[np.isfinite(heights)]
        self.chart.fit_x(0.0, float(x.size))
        self.chart.fit_y(1.06 * float(finite.min(initial=-1.0)), 1.06 * float(finite.max(initial=0.0)))
        self.sum.set_data(steps, np.where(np.isfinite(heights), heights, np.nan))
        alive = np.flatnonzero((made.product > 0) & np.isfinite(made.product))
        self.product.set_data(steps[alive], np.log10(made.product[alive]))
        self._draw_end(result, made, steps, heights)
        self._draw_table(made)

    def _draw_end(self, result: LikelihoodResult, made: Course, steps: np.ndarray, heights: np.ndarray) -> None:
        gone, last = result.product.gone, len(steps)
        shown = gone is not None and gone <= last
        self.end.set_data(*(([float(gone)], [_BOTTOM]) if shown and gone else ((), ())))
        self.floor.set_data(*(([0.0], [_BOTTOM], [float(last)], [_BOTTOM]) if shown else ((),) * 4))
        at = int(0.7 * last)
        if shown and gone:
            self.labels["product"].set_data(
                float(gone), _BOTTOM, tr("the product is exactly 0.0 after {gone}", gone=count(gone))
            )
            self.labels["floor"].set_data(0.03 * last, _BOTTOM, tr("smallest number of float64: 4.94 × 10⁻³²⁴"))
            at = (gone + last) // 2
        else:
            place = int(0.3 * last)
            self.labels["product"].set_data(float(steps[place]), float(heights[place]), tr("the product"))
            self.labels["floor"].set_data(0.0, 0.0, "")
        at = min(max(at, 0), last - 1)
        known = math.isfinite(heights[at])
        self.labels["log"].set_data(*(
            (float(steps[at]), float(heights[at]), tr("the sum of the logarithms")) if known else (0.0, 0.0, "")
        ))  # fmt: skip

    def _draw_table(self, made: Course) -> None:
        last = made.product.size
        zero = np.flatnonzero(made.product == 0)
        marks = {1, 10, 100, 300, 500, 700, 1000, 2000, last}
        if zero.size:
            marks |= {int(zero[0]), int(zero[0]) + 1}
        rows = []
        for k in sorted(k for k in marks if 1 <= k <= last):
            value = float(made.product[k - 1])
            rows.append(Row(f"k = {count(k)}", (_held(value), logarithm(float(made.logarithm[k - 1]))),
                            bold=(value == 0.0, False)))  # fmt: skip
        self.table.set_rows(("Π p(xᵢ)", tr("Σ log p(xᵢ)")), rows, "")


def _held(value: float) -> str:
    """A float64 as a program prints it, to four figures; an exact 0 as 0.0."""
    if value == 0.0:
        return "0.0"
    if math.isnan(value):
        return NONE
    if 1e-4 <= value < 1e6:
        return numerals(f"{value:.4g}")
    mantissa, _, power = numerals(f"{value:.3e}").partition("e")
    raised = str(int(power)).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")) if math.isfinite(value) else ""
    return f"{mantissa} × 10{raised}" if raised else "∞"

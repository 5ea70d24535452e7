"""The side pictures of `consistency`: the share of paths outside the band, and how fast the spread falls."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainter

from engine.concept import Array
from engine.concepts.consistency import ConsistencyResult
from engine.words import tr
from gui.axes import Plane
from gui.marks import Mark, is_raster, path_of
from gui.numbers import count
from gui.plots import Curve, Dots, Label, Panel, Segments, Slot
from gui.scenes import consistency_words as words
from gui.theme import Look

WIDE = 2.0  # standard errors of the tinted band
_NARROWEST = 0.4  # decades that the spread's axis shows at least


class Between(Mark):
    """What lies between two lines over the same x, in a pale tint of a role."""

    def __init__(self, role: str, *, alpha: float, key: str = "", z: float = -2.0) -> None:
        super().__init__(role, key=key, z=z)
        self.alpha = alpha
        self.x_data, self.low, self.high = (np.empty(0),) * 3

    def set_data(self, x: Array, low: Array, high: Array) -> None:
        self.x_data, self.low, self.high = x, low, high
        self.renew()

    @property
    def empty(self) -> bool:
        return len(self.x_data) == 0

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        xs = plane.pxs(np.concatenate([self.x_data, self.x_data[::-1]]))
        ys = plane.pys(np.concatenate([self.high, self.low[::-1]]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_raster(painter))
        painter.fillPath(path_of(xs, ys), look.colour(self.role, self.alpha))


def wilson(share: Array, trials: int, z: float = WIDE) -> tuple[Array, Array]:
    """Ends of Wilson's interval (*JASA* 22 (1927) 209) of a probability found as `share` of so many trials."""
    worth = z * z / trials
    middle = (share + 0.5 * worth) / (1.0 + worth)
    half = np.sqrt(share * (1.0 - share) * worth + 0.25 * worth * worth) / (1.0 + worth)
    return np.maximum(middle - half, 0.0), np.minimum(middle + half, 1.0)


class OutsidePanel:
    """P(|θ̂ₙ − θ| > ε) against n: found with its error, and as theory says."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        panel.furnish(numbers=True, log_x=True, title=tr("Share of paths outside the band"),
                      words=tr("sample size n, on a log scale"))  # fmt: skip
        self.error = panel.add(Between("a", alpha=0.2, key="probability"))
        self.found = panel.add(Curve("a", width=2.0, key="probability"))
        self.theory = panel.add(Curve("theory", width=1.6, dash="", key="exact"))
        self.here = panel.add(Dots("a", size=11.0, alpha=1.0, key="probability"))
        self.slot = panel.add(Slot(key="probability"))
        self.labels = {
            "found": panel.add(Label("a", key="probability", side="left")),
            "theory": panel.add(Label("theory", key="exact", side="left")),
        }
        panel.fit_y(0.0, 1.0, exact=True)

    def draw(self, r: ConsistencyResult, hidden: bool, theory: bool) -> None:
        projected = self.panel.canvas.look.metrics.name == "projector"
        self.panel.furnish(heights="P(|θ̂ₙ − θ| > ε)" + ("" if projected else tr(", ± 2 standard errors")))
        self.slot.set_data(*((0.0, 0.0, math.log10(r.settings.n_max), 1.0) if hidden else (math.nan,) * 4),
                           tr("Will it fall to 0?") if hidden else "")  # fmt: skip
        if hidden:
            self._clear()
            return
        x = np.log10(r.sizes)
        self.found.set_data(x, r.found)
        self.error.set_data(x, *wilson(r.found, r.n_paths))
        self.here.set_data(x[-1:], r.found[-1:])
        known = np.isfinite(r.theory.probability)
        shown = theory and bool(known.any())
        self.theory.dash = "b" if r.theory.kind == "approximate" else ""
        self.theory.set_data(*((x[known], r.theory.probability[known]) if shown else ((), ())))
        self._label(x, r, shown)

    def _clear(self) -> None:
        nothing = np.empty(0)
        self.error.set_data(nothing, nothing, nothing)
        self.found.set_data((), ())
        self.theory.set_data((), ())
        self.here.set_data((), ())
        for label in self.labels.values():
            label.set_data(0.0, 0.0, "")

    def _label(self, x: Array, r: ConsistencyResult, theory: bool) -> None:
        """The names stand right above the curves where they fall, one higher than the other, and else below them."""
        start, end = float(r.found[0]), float(r.found[-1])
        falls = start - end > 0.3
        places = [int(np.argmax(r.found <= end + part * (start - end))) for part in (0.65, 0.25)] if falls else [
            int(part * (len(x) - 1)) for part in (0.45, 0.75)]  # fmt: skip
        for label in self.labels.values():
            label.offset = (14.0, -16.0) if falls else (0.0, 20.0)
        self.labels["found"].set_data(float(x[places[0]]), float(r.found[places[0]]), tr("found"))
        name = {"exact": tr("exact"), "approximate": tr("normal law, about")}.get(r.theory.kind, "")
        height = float(r.theory.probability[places[1]]) if theory else math.nan
        shown = theory and math.isfinite(height)
        self.labels["theory"].set_data(float(x[places[1]]), height if shown else 0.0, name if shown else "")


class RatePanel:
    """log sd against log n, the line fitted to its last two decades, and theory's; where no sd exists, quartiles."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        panel.furnish(numbers=True, log_x=True, log_y=True, words=tr("sample size n, on a log scale"))
        self.found = panel.add(Curve("a", width=2.4, dash="", key="rate"))
        self.theory = panel.add(Curve("theory", width=1.6, dash="", key="theory-rate"))
        self.fit = panel.add(Segments("a", width=5.0, key="rate"))
        self.here = panel.add(Dots("a", size=11.0, alpha=1.0, key="rate"))
        self.labels = {
            "found": panel.add(Label("a", key="rate", side="right", offset=(-16.0, 18.0))),
            "theory": panel.add(Label("theory", key="theory-rate", side="left", offset=(14.0, -18.0))),
        }
        self.slot = panel.add(Slot(key="rate"))

    def draw(self, r: ConsistencyResult, hidden: bool, theory: bool) -> None:
        state = (r.paths, len(r.sizes), r.goal, r.settings.n_max, hidden, theory, self.panel.canvas.look)
        if state == self._state:
            return  # ε changes nothing here
        self._state = state
        self._clear()
        spread = r.sd if not r.goal.no_sd else r.quartile_range
        kind = tr("sd of") if not r.goal.no_sd else tr("middle half of")
        desk = self.panel.canvas.look.metrics.name == "desk"
        heights = tr("{kind} {n_paths} estimates", kind=kind, n_paths=count(r.n_paths)) if desk else ""
        self.panel.furnish(title=words.rate_title(r), heights=heights)
        known = np.isfinite(spread) & (spread > 0.0)
        self.panel.fit_x(0.0, math.log10(r.settings.n_max), exact=True)
        self.panel.say("" if known.any() or hidden else tr("The paths do not differ, or one path alone has no spread."))
        low, high = self._span(r, np.log10(spread[known])) if known.any() else (-1.0, 0.0)
        self.panel.fit_y(low, high)
        low, high = self.panel.y_span.limits
        self.slot.set_data(*((0.0, low, math.log10(r.settings.n_max), high) if hidden else (math.nan,) * 4),
                           tr("How fast does the spread fall?") if hidden else "")  # fmt: skip
        if hidden or not known.any():
            return
        x = np.log10(r.sizes)
        self.found.set_data(x[known], np.log10(spread[known]))
        self.here.set_data(x[known][-1:], np.log10(spread[known])[-1:])
        self._draw_theory(r, x, theory)
        self._draw_fit(r, x, spread, known)

    def _clear(self) -> None:
        for curve in (self.found, self.theory):
            curve.set_data((), ())
        self.here.set_data((), ())
        self.fit.set_data((), (), (), ())
        for label in self.labels.values():
            label.set_data(0.0, 0.0, "")

    _state: object = None

    def _span(self, r: ConsistencyResult, logs: Array) -> tuple[float, float]:
        low, high = float(logs.min()), float(logs.max())
        if high - low < _NARROWEST:
            # A flat line must look flat: its wiggles are not the lesson.
            middle = 0.5 * (low + high)
            return middle - 1.0, middle + 1.0
        return low - 0.15, high + 0.25

    def _draw_theory(self, r: ConsistencyResult, x: Array, theory: bool) -> None:
        if r.theory_sd is None or not theory:
            return
        known = np.isfinite(r.theory_sd) & (r.theory_sd > 0.0)
        if not known.any():
            return
        y = np.log10(r.theory_sd[known])
        self.theory.dash = "b" if r.goal.asymptotic else ""
        self.theory.set_data(x[known], y)
        at = int(np.searchsorted(x[known], 0.22 * x[-1]))
        self.labels["theory"].set_data(float(x[known][at]), float(y[at]), words.theory_slope(r))

    def _draw_fit(self, r: ConsistencyResult, x: Array, spread: Array, known: NDArray[np.bool_]) -> None:
        if not r.rate.known:
            at = int(0.5 * np.count_nonzero(known))
            self.labels["found"].set_data(float(x[known][at]), float(np.log10(spread[known][at])), words.found_slope(r))
            return
        ends = r.sizes[r.rate.rows[[0, -1]]].astype(np.float64)
        heights = np.log10(abs(r.goal.factor) * r.rate.line(ends))
        first, last = np.log10(ends).tolist()
        self.fit.set_data([first], [heights[0]], [last], [heights[1]])
        self.labels["found"].set_data(0.5 * (first + last), 0.5 * float(heights[0] + heights[1]), words.found_slope(r))

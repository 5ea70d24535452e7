"""Loss against epoch: of the first method its likelihood and the penalty on top, of the others the whole."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QPainter

from engine.concept import Array
from engine.concepts.training import LETTERS, TrainingResult
from engine.words import tr
from gui.marks import is_raster, path_of
from gui.numbers import exact
from gui.plots import Curve, Dots, Label, Mark, Panel, Segments
from gui.theme import Look

_LEAST = -16.0
# Where along its curve each method is named, so that names stand apart where curves meet.
_WORDS_AT = {"a": 1.0, "b": 0.3, "c": 0.6}


class Band(Mark):
    """What lies between two lines over the same x, in a pale tint."""

    def __init__(self, role: str, *, alpha: float = 0.16, key: str = "") -> None:
        super().__init__(role, key=key, z=-2.0)
        self.alpha = alpha
        self.across: Array = np.empty(0)
        self.low: Array = np.empty(0)
        self.high: Array = np.empty(0)

    def set_data(self, x: Array, low: Array, high: Array) -> None:
        known = np.isfinite(low) & np.isfinite(high)
        self.across, self.low, self.high = x[known], low[known], high[known]
        self.renew()

    def draw(self, painter: QPainter, plane: object, look: Look) -> None:
        if self.plane is None or len(self.across) < 2:
            return
        p = self.plane
        xs = np.concatenate([self.across, self.across[::-1]])
        ys = np.concatenate([self.high, self.low[::-1]])
        # Both edges are covered by the lines of what lies there.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_raster(painter))
        painter.fillPath(path_of(p.pxs(xs), p.pys(ys)), look.colour(self.role, self.alpha))


class LossPanel:
    """The panel of losses; `logarithmic` shows how far above the optimum they still are.

    A panel keeps to its scale: the limits of one are nonsense on the other.
    """

    def __init__(self, panel: Panel, *, logarithmic: bool = False) -> None:
        self.panel, self.logarithmic = panel, logarithmic
        self.band = panel.add(Band("muted", key="penalty"))
        self.floor = panel.add(Segments("theory", width=1.6, dash="b", key="mle"))
        self.likelihood = panel.add(Curve("a", width=1.2, dash="", key="nll"))
        self.curves = {letter: panel.add(Curve(letter, width=2.4, key=letter)) for letter in LETTERS}
        self.here = {letter: panel.add(Dots(letter, size=11.0, alpha=1.0, key=letter)) for letter in LETTERS}
        self.labels = {
            letter: panel.add(
                Label(letter, key=letter, underline="" if letter == "a" else letter, side=side, offset=(dx, -20.0))
            )
            for letter, side, dx in (("a", "right", -6.0), ("b", "centre", 0.0), ("c", "centre", 0.0))
        }
        self.words = {
            "floor": panel.add(Label("theory", key="mle", underline=None, side="right", offset=(-8.0, 12.0))),
            "penalty": panel.add(Label("muted", key="penalty", underline=None)),
            "nll": panel.add(Label("a", key="nll", underline=None, offset=(0.0, 16.0))),
        }

    def draw(self, result: TrainingResult, *, hidden: bool) -> None:
        best, logarithmic = result.task.best, self.logarithmic
        floor = None
        if best is not None:
            floor = (best.nll + 0.5 * result.settings.lam * float(best.weights @ best.weights)) / len(result.labels)
        goal = "MAP" if result.settings.lam > 0 else "MLE"
        above = logarithmic and floor is not None
        prior = result.settings.lam > 0
        heights = tr("NLL per point, and the penalty on top") if prior else tr("NLL per point (no penalty: λ = 0)")
        if above:
            heights = tr("loss above the {goal}'s, per point · logarithmic", goal=goal)
        elif logarithmic:
            heights = tr("loss per point · logarithmic")
        self.panel.furnish(title=tr("Loss against epoch"), heights=heights, words=tr("epoch"))
        self.panel.fit_x(0.0, float(result.settings.epochs), exact=True)
        self.panel.say(tr("Hidden until you reveal it.") if hidden else "")
        self._clear(() if hidden else result.letters, whole=hidden)
        if hidden:
            return
        shift = floor if above and floor is not None else 0.0
        said = self._draw_curves(result, shift, logarithmic)
        if not logarithmic:
            self._draw_parts(result)
            self._draw_floor(result, floor, goal)
        self._fit(result, floor, logarithmic)
        for letter, words in said.items():
            x, y = self.curves[letter].line()
            self.here[letter].set_data(x[-1:], y[-1:])
            at = int(np.searchsorted(x, _WORDS_AT[letter] * x[-1]))
            self.labels[letter].set_data(float(x[at]), float(y[at]), words)

    def _clear(self, kept: Sequence[str], *, whole: bool) -> None:
        """Empty what no method is drawn in, and with `whole` also what is drawn of all."""
        for letter in LETTERS:
            if letter not in kept:
                self.curves[letter].set_data((), ())
                self.here[letter].set_data((), ())
                self.labels[letter].set_data(0.0, 0.0, "")
        if whole:
            self._clear_parts()
            self._clear_floor()

    def _clear_parts(self) -> None:
        nothing = np.empty(0)
        self.likelihood.set_data((), ())
        self.band.set_data(nothing, nothing, nothing)
        for name in ("penalty", "nll"):
            self.words[name].set_data(0.0, 0.0, "")

    def _clear_floor(self) -> None:
        self.floor.set_data((), (), (), ())
        self.words["floor"].set_data(0.0, 0.0, "")

    def _shown(self, result: TrainingResult, rows: Array, place: int, last: float) -> tuple[Array, Array]:
        """Kept epochs up to the one shown with a row of losses there, the one shown put at their end."""
        upto = int(np.searchsorted(result.curve_epochs, result.done))
        x = np.append(result.curve_epochs[:upto], float(result.done))
        return x, np.append(rows[place, :upto], last)

    def _draw_curves(self, result: TrainingResult, shift: float, logarithmic: bool) -> dict[str, str]:
        """The losses so far; gives what is to be said of each."""
        said = {}
        for place, letter in enumerate(result.letters):
            total = sum(result.loss(place))
            x, y = self._shown(result, result.curves, place, total)
            y = _logs(y - shift) if logarithmic else y
            gone = result.left[place]
            if gone is not None:
                keep = x < gone
                x, y = x[keep], y[keep]
            self.curves[letter].set_data(x, y)
            value = exact(total - shift) if logarithmic else exact(total)
            said[letter] = f"{result.names[place]} {value}"
        return said

    def _draw_parts(self, result: TrainingResult) -> None:
        """Under a prior: the first method's likelihood line, and the penalty between it and the whole."""
        if result.settings.lam <= 0:
            self._clear_parts()
            return
        nll, penalty = result.loss(0)
        x, low = self._shown(result, result.curve_nlls, 0, nll)
        _, high = self._shown(result, result.curves, 0, nll + penalty)
        self.likelihood.set_data(x, low)
        self.band.set_data(x, low, high)
        near, far = (int(np.searchsorted(x, part * x[-1])) for part in (0.18, 0.85))
        between = 0.5 * float(low[near] + high[near])
        if math.isfinite(between) and math.isfinite(low[far]):
            self.words["nll"].set_data(float(x[far]), float(low[far]), tr("NLL {nll}", nll=exact(nll)))
            self.words["penalty"].set_data(float(x[near]), between, tr("penalty {penalty}", penalty=exact(penalty)))
        else:
            for name in ("penalty", "nll"):
                self.words[name].set_data(0.0, 0.0, "")

    def _draw_floor(self, result: TrainingResult, floor: float | None, goal: str) -> None:
        if floor is None:
            self._clear_floor()
            return
        end = float(result.settings.epochs)
        self.floor.set_data([0.0], [floor], [end], [floor])
        self.words["floor"].set_data(0.5 * end, floor, f"{goal} {exact(floor)}")

    def _fit(self, result: TrainingResult, floor: float | None, logarithmic: bool) -> None:
        heights = [curve.y_data[np.isfinite(curve.y_data)] for curve in self.curves.values()]
        every = np.concatenate(heights)
        if not len(every):
            return
        low, high = float(every.min()), float(every.max())
        if not logarithmic:
            parts = result.curve_nlls[0][np.isfinite(result.curve_nlls[0])]
            lows = [low, *([floor] if floor is not None else []), *([float(parts.min())] if len(parts) else [])]
            low = min(lows) if floor is not None else 0.0
            start = float(result.curves[0, 0])
            # A loop that runs away must not flatten all else; what is cut off is said in the title.
            roof = low + 3.0 * max(start - low, 1e-3)
            if high > roof:
                self.panel.furnish(title=tr("Loss against epoch · it rises out of the picture"))
                high = roof
            low -= 0.08 * (high - low) if floor is not None else 0.0
        self.panel.fit_y(low, high if high > low else low + 1.0)


def _logs(values: Array) -> Array:
    """log10, rounding noise below 10⁻¹⁶ put there."""
    return np.asarray(np.log10(np.maximum(values, 10.0**_LEAST)))

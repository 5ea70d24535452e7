"""The lower plot: what each λ costs, by training, test and cross-validation, or by the distance from the truth."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.concept import Array
from engine.concepts.paths import PathsResult
from engine.words import capital, mark, tr
from gui.plots import Curve, Dots, Handle, Label, Panel, Segments, Slot
from gui.scenes.paths_axis import KINDS, Across
from gui.scenes.paths_marks import Band
from gui.scenes.paths_words import short

if TYPE_CHECKING:
    from gui.scenes.paths import PathsView

ASK = mark("Where is the best λ? Drag the guess there, then reveal.")
# The training error may fall to nothing; the axis goes on for so much below the smallest of the others.
_BELOW = 4.0


class Errors:
    """What stands in the panel, and how it is brought in line with a result."""

    guess_x = math.nan
    asking = committed = False
    about: object = None

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self._build_guess()
        self.band = panel.add(Band("b", alpha=0.18, key="validation"))
        self.training = panel.add(Curve("sample", key="training"))
        self.test = panel.add(Curve("theory", dash="", key="test"))
        self.validation = panel.add(Curve("b", dash="", width=2.4, key="validation"))
        self.error = panel.add(Curve("a", dash="", width=2.4, key="error"))
        self.least_squares = panel.add(Curve("b", key="least_squares"))
        self.drops = panel.add(Segments("muted", width=1.4, dash="ghost", key="validation"))
        self.chosen = panel.add(Dots("b", size=12.0, alpha=1.0, key="validation"))
        self.best = panel.add(Dots("theory", size=11.0, alpha=1.0, mark="o", key="test error"))
        self.words = {
            "minimum": panel.add(Label("b", key="validation", underline=None, offset=(0.0, -18.0))),
            "1se": panel.add(Label("b", key="validation", underline=None, offset=(0.0, -18.0))),
            "best": panel.add(Label("theory", key="test error", underline=None, offset=(0.0, 20.0))),
            "least_squares": panel.add(Label("b", key="least_squares", underline="b", side="left")),
            "validation": panel.add(Label("b", key="validation", side="left")),
            "test": panel.add(Label("theory", key="test", side="left", offset=(0.0, 20.0))),
            "training": panel.add(Label("sample", key="training", underline="sample", side="left", offset=(0.0, 20.0))),
            "error": panel.add(Label("a", key="error", side="left", offset=(12.0, 18.0))),
        }

    def _build_guess(self) -> None:
        panel = self.panel
        self.slot = panel.add(Slot(key="guess"))
        self.guess_line = panel.add(Segments("ghost", width=1.6, dash="ghost", key="guess"))
        self.gap = panel.add(Segments("bias", width=3.6, key="guess"))
        self.guess_words = panel.add(Label("ghost", underline="ghost", key="guess", side="left", offset=(14.0, 0.0)))
        self.guess = panel.add(
            Handle("theory", name=tr("Guess of the best λ"), key="guess", word=tr("guess"), constrain=self._level)
        )
        self.guess.moved.connect(lambda x, _y, _phase: self._guessed(x))

    def _level(self, x: float, _y: float) -> tuple[float, float]:
        (low, high), (bottom, top) = self.panel.x_span.limits, self.panel.y_span.limits
        return min(max(x, low), high), bottom + (0.5 if self.asking else 0.9) * (top - bottom)

    # -- drawing

    def draw(self, result: PathsResult, across: Across, view: PathsView, hidden: bool) -> None:
        estimation = view.lower == "estimation" and result.truth is not None
        for one in (self.band, self.training, self.test, self.validation, self.error, self.least_squares):
            one.set_data((), ())
        for dots in (self.chosen, self.best):
            dots.set_data((), ())
        self.drops.set_data((), (), (), ())
        for label in self.words.values():
            label.set_data(0.0, 0.0, "")
        self.panel.say("")
        if estimation:
            self._draw_estimation(result, across, hidden)
        else:
            self._draw_prediction(result, across, view, hidden)
        self._draw_guess(result, across, hidden)

    def _furnish(self, result: PathsResult, across: Across, title: str, heights: str, log_y: bool) -> None:
        words = tr(KINDS[across.kind]) + (tr(", logarithmic") if across.kind == "log" else "")
        self.panel.furnish(title=title, heights=heights, log_y=log_y, log_x=across.kind == "log", words=words)

    def _draw_estimation(self, result: PathsResult, across: Across, hidden: bool) -> None:
        errors = result.fit.estimation_errors
        mle = result.readouts["mle_error"]
        if errors is None or not isinstance(mle, float):
            return
        self._furnish(result, across, tr("Distance to the truth"), tr("distance of ŵ from the true weights"), False)
        if not hidden:
            self.error.set_data(*across.with_end(errors, result.fit.end[2]))
            x = self.error.x_data
            ends = np.array([x.min(), x.max()])
            self.least_squares.set_data(ends, [mle, mle])
            many = tr("one of many ") if result.many_solutions else ""
            left = x.min() + 0.04 * (x.max() - x.min())
            self.words["least_squares"].set_data(left, mle, tr("{many}least squares {mle}", many=many, mle=short(mle)))
            self._mark_best(result, across.grid_x, errors)
            self.panel.fit_y(0.0, 1.05 * float(max(errors.max(), mle)))

    def _draw_prediction(self, result: PathsResult, across: Across, view: PathsView, hidden: bool) -> None:
        fit, x, log = result.fit, across.grid_x, view.log_errors
        done, all_folds = result.folds_done, len(fit.folds)
        folds = tr("{all_folds}-fold cross-validation", all_folds=all_folds)
        title = (
            capital(folds)
            if result.validated
            else tr("{folds}: {done} of {all_folds} folds", folds=folds, done=done, all_folds=all_folds)
        )
        if all_folds < 2:
            title = tr("Errors of prediction")
        roomy = self.panel.canvas.look.metrics.name == "desk"
        cut = self._fit_heights(result, log)
        below = tr(" · training error goes below") if cut and roomy else ""
        scale = tr(", log") if log else ""
        self._furnish(result, across, title, tr("mean squared error{scale}{below}", scale=scale, below=below), log)
        at, heights = across.with_end(fit.training_errors, fit.end[0])
        self.training.set_data(at, _scaled(heights, log))
        self._name(self.words["training"], self.training, tr("training error") if roomy else tr("training"), 0.3)
        if hidden:
            return
        if fit.test_errors is not None:
            at, heights = across.with_end(fit.test_errors, fit.end[1])
            self.test.set_data(at, _scaled(heights, log))
            exact = tr("expected error on new rows") if result.truth is not None else tr("error on the rows held out")
            self._name(self.words["test"], self.test, exact if roomy else tr("test"), 0.16)
            self._mark_best(result, x, _scaled(fit.test_errors, log))
        self._draw_validation(result, x, log, roomy)

    def _draw_validation(self, result: PathsResult, x: Array, log: bool, roomy: bool) -> None:
        found = result.validation
        if found is None:
            return
        mean = found.mean
        self.validation.set_data(x, _scaled(mean, log))
        if not result.validated:
            return
        error = found.standard_error
        self.band.set_band(x, _scaled(mean - error, log, floor=mean), _scaled(mean + error, log))
        self._name(
            self.words["validation"],
            self.validation,
            tr("cross-validation ± 1 standard error") if roomy else tr("CV ± 1 SE"),
            0.1,
        )
        bottom, top = self.panel.y_span.limits
        places = [found.best, found.one_standard_error]
        at, heights = x[places], _scaled(mean[places], log)
        self.chosen.set_data(at, heights)
        whole = top - bottom
        tops = np.maximum(bottom + np.array([0.62, 0.78]) * whole, heights + 0.06 * whole).clip(
            max=bottom + 0.93 * whole
        )
        self.drops.set_data(at, np.full(2, bottom), at, tops)
        for name, place, height in zip(("minimum", "1se"), places, tops.tolist(), strict=True):
            lam = short(float(found.lams[place]))
            words = tr("minimum λ {lam}", lam=lam) if name == "minimum" else f"1 SE λ {lam}"
            self.words[name].set_data(float(x[place]), height, words)

    def _mark_best(self, result: PathsResult, x: Array, heights: Array) -> None:
        place = int(heights.argmin())
        self.best.set_data([x[place]], [heights[place]])
        self.words["best"].set_data(
            float(x[place]), float(heights[place]), tr("best λ {grid}", grid=short(result.fit.grid[place]))
        )

    def _fit_heights(self, result: PathsResult, log: bool) -> bool:
        """Choose the heights; whether the training error goes below them."""
        fit = result.fit
        curves = [curve for curve in (fit.test_errors,) if curve is not None]
        if result.validation is not None:
            curves.append(result.validation.mean)
            if result.validated:
                curves.append(np.nan_to_num(result.validation.mean + result.validation.standard_error))
        training = fit.training_errors
        least = min((float(curve.min()) for curve in curves), default=float(training.min()))
        most = max(float(curve.max()) for curve in [*curves, training])
        if not most > 0.0:
            self.panel.fit_y(0.0, 1.0)
            return False
        if not log:
            self.panel.fit_y(0.0, most)
            return False
        low = max(float(training.min()), least / _BELOW, 1e-12 * most)
        self.panel.fit_y(math.log10(min(low, 0.9 * most)), math.log10(most))
        return bool(math.log10(max(float(training.min()), 1e-300)) < self.panel.y_span.limits[0])

    def _name(self, label: Label, curve: Curve, words: str, share: float) -> None:
        """A curve's name at a share of the axis."""
        low, high = self.panel.x_span.limits
        at = int(np.argmin(np.abs(curve.x_data - (low + share * (high - low)))))
        label.set_data(float(curve.x_data[at]), float(curve.y_data[at]), words)

    # -- the guess

    def predict(self, on: bool, x: float, result: PathsResult | None) -> None:
        """Ask for a guess, from x on, or commit to it."""
        self.committed, self.asking = self.asking and not on, on
        self.about = None if result is None else result.settings.with_values(lam=0.0)
        if on:
            self.guess_x = x

    def _guessed(self, x: float) -> None:
        self.guess_x = x
        self._draw_guess_line()

    def _draw_guess_line(self, text: str | None = None) -> None:
        bottom, top = self.panel.y_span.limits
        self.guess_line.set_data([self.guess_x], [bottom], [self.guess_x], [top])
        x, y = self._level(self.guess_x, 0.0)
        self.guess.place(x, y)
        self.guess_words.set_data(x, y, tr("your guess") if text is None else text)

    def _draw_guess(self, result: PathsResult, across: Across, hidden: bool) -> None:
        if self.committed and result.settings.with_values(lam=0.0) != self.about:
            self.committed = False  # the guess was about other data
        self.guess.setVisible(self.asking)
        self.gap.set_data((), (), (), ())
        self.slot.set_data(math.nan, math.nan, math.nan, math.nan)
        if not (self.asking or self.committed):
            self.guess_line.set_data((), (), (), ())
            self.guess_words.set_data(0.0, 0.0, "")
            return
        if self.asking:
            (low, high), (bottom, top) = self.panel.x_span.limits, self.panel.y_span.limits
            self.slot.set_data(low, bottom, high, top, ASK)
            self._draw_guess_line()
            return
        place, name = answer(result)
        if place < 0:
            self._draw_guess_line()
            return
        x, best = float(across.grid_x[place]), float(result.fit.grid[place])
        guess = across.lam(self.guess_x)
        y = self._level(x, 0.0)[1]
        self.gap.set_data([self.guess_x], [y], [x], [y])
        times = max(guess, best) / min(guess, best) if min(guess, best) > 0.0 else math.inf
        far = tr(", a factor of {times:.1f} off", times=times) if math.isfinite(times) else ""
        self._draw_guess_line(
            tr("your guess {guess}; {name} {best}{far}", guess=short(guess), name=name, best=short(best), far=far)
        )


def answer(result: PathsResult) -> tuple[int, str]:
    """The place of the best λ on the grid, and by what; −1 while it is not known."""
    fit = result.fit
    if fit.test_errors is not None:
        return int(fit.test_errors.argmin()), "best"
    if result.validated and result.validation is not None:
        return result.validation.best, tr("cross-validation says")
    return -1, ""


def _scaled(values: Array, log: bool, floor: Array | None = None) -> Array:
    """Heights as drawn; what has no logarithm stands far below the axis, a band's lower edge at most two decades."""
    if not log:
        return values
    least = 1e-300 if floor is None else 0.01 * np.maximum(floor, 1e-298)
    return np.asarray(np.log10(np.maximum(values, least)))

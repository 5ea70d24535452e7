"""Lines under the hand: a fitted one that is pulled off its data and springs back, and a guessed one."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from engine.concept import Array
from engine.concepts import noise
from engine.concepts.noise import NoiseResult
from engine.noise_regression import LineFit
from engine.words import tr
from gui.plots import Area, Curve, Handle, Label, Panel

if TYPE_CHECKING:
    from gui.scenes.noise import NoiseScene

SPRING_MS = 240
# Where along the panel each line has its handle: at an end, where no other line's is.
ENDS = {"a": 0.985, "b": 0.015, "c": 0.93}


class Pull(QObject):
    """A handle at the end of each line. Pulled, the line turns about the middle of the data; let go, it is back."""

    def __init__(self, scene: NoiseScene, panel: Panel) -> None:
        super().__init__(scene)
        self.scene, self.panel = scene, panel
        self.letter = ""
        self.off = 0.0
        self.ghost = panel.add(Curve("ghost", key="pull", width=1.6))
        self.label = panel.add(Label("ghost", key="pull", underline="ghost", side="right", offset=(-18.0, -26.0)))
        self.handles = {}
        for letter in noise.LETTERS:
            handle = Handle(letter, name=tr("Line"), key=letter, word=tr("pull"), description=(
                tr("Line: arrows pull it off its data, and it springs back")))  # fmt: skip
            handle.moved.connect(lambda _x, y, phase, letter=letter: self._moved(letter, y, phase))
            handle.constrain = partial(self._upright, letter)
            self.handles[letter] = panel.add(handle)
        self._spring = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=SPRING_MS)
        self._spring.setEasingCurve(QEasingCurve.Type.OutBack)
        self._spring.valueChanged.connect(self._sprung)
        self._spring.finished.connect(self._home)
        self._let_go_at = 0.0

    def _upright(self, letter: str, _x: float, y: float) -> tuple[float, float]:
        return self._x(letter), y

    def _x(self, letter: str) -> float:
        """Where the handle stands: at an end of what is seen of the fitted line."""
        low, high = self.panel.x_span.limits
        bottom, top = self.panel.y_span.limits
        fit = dict(self.scene.result.shown).get(letter)
        if fit is not None and fit.slope:
            ends = sorted(((bottom - fit.intercept) / fit.slope, (top - fit.intercept) / fit.slope))
            if max(low, ends[0]) < min(high, ends[1]):
                low, high = max(low, ends[0]), min(high, ends[1])
        return low + ENDS[letter] * (high - low)

    def _pivot(self) -> float:
        return float(np.median(self.scene.result.x))

    def heights(self, letter: str, fit: LineFit, x: Array) -> Array:
        """The line where it stands now: its fit, turned while it is pulled."""
        found = fit.at(x)
        if letter != self.letter:
            return found
        pivot = self._pivot()
        arm = self._x(letter) - pivot
        return np.asarray(found + self.off * (np.asarray(x) - pivot) / (arm or 1.0))

    def draw(self, result: NoiseResult) -> None:
        shown = dict(result.shown)
        for letter, handle in self.handles.items():
            fit = shown.get(letter)
            handle.setVisible(fit is not None and not self.scene.predicting)
            if fit is not None:
                x = self._x(letter)
                handle.place(x, self._height(letter, fit))
        fit = shown.get(self.letter)
        self.ghost.setVisible(fit is not None)
        self.label.set_data(0.0, 0.0, "")
        if fit is None:
            return
        across = np.array(self.panel.x_span.limits)
        self.ghost.set_data(across, fit.at(across))
        self.label.set_data(self._x(self.letter), self._height(self.letter, fit), self._words(result, fit))

    def _height(self, letter: str, fit: LineFit) -> float:
        """Of a line, at its handle."""
        return float(self.heights(letter, fit, np.array([self._x(letter)]))[0])

    def _words(self, result: NoiseResult, fit: LineFit) -> str:
        lost = self.lost(result, fit)
        return "" if lost is None else tr("log L falls by {lost:.2f}", lost=lost)

    def lost(self, result: NoiseResult, fit: LineFit) -> float | None:
        """How much log-likelihood the pull costs, at the fitted scale."""
        if not fit.scale > 0:
            return None
        pulled = result.y - self.heights(self.letter, fit, result.x)
        return max(0.0, fit.log_likelihood - fit.model.log_likelihood(pulled, fit.scale))

    def _moved(self, letter: str, y: float, phase: str) -> None:
        result: NoiseResult = self.scene.result
        fit = dict(result.shown).get(letter)
        if fit is None:
            return
        self._spring.stop()
        self.letter = letter
        self.off = y - float(fit.at(np.array([self._x(letter)]))[0])
        if phase != "ended":
            self.scene.draw_lines()
            return
        lost = self.lost(result, fit)
        if lost is not None and self.off:
            word = tr(
                "{loss_name}: there log L was {lost:.2f} lower; no other line does better than this one.",
                loss_name=fit.model.loss_name,
                lost=lost,
            )
            self.scene.hint.emit(word)
        if self.scene.canvas.motion and self.off:
            self._let_go_at = self.off
            self._spring.start()
        else:
            self._home()

    def _sprung(self, part: float) -> None:
        if self.letter:
            self.off = self._let_go_at * part
            self.scene.draw_lines()

    def _home(self) -> None:
        self.letter, self.off = "", 0.0
        self.scene.draw_lines()


class Guess(QObject):
    """Where the first line will run, as two handles guess it; revealed, the gap to the line that is best."""

    def __init__(self, scene: NoiseScene, panel: Panel) -> None:
        super().__init__(scene)
        self.scene, self.panel = scene, panel
        self.line: tuple[float, float] | None = None  # heights at the ends
        self.committed = False
        self.curve = panel.add(Curve("ghost", key="guess", width=1.6))
        self.gap = panel.add(Area("ghost", key="guess", alpha=0.12))
        self.label = panel.add(Label("ghost", key="guess", underline="ghost", offset=(0.0, -22.0)))
        self.handles = []
        for place, words in enumerate(("left", "right")):
            handle = Handle("theory", name=tr("Your guess, {words} end", words=words), key="guess", word=tr("guess"))
            handle.constrain = partial(self._upright, place)
            handle.moved.connect(lambda _x, y, _phase, place=place: self._moved(place, y))
            self.handles.append(panel.add(handle))

    def _upright(self, place: int, _x: float, y: float) -> tuple[float, float]:
        return self._x(place), y

    def _x(self, place: int) -> float:
        low, high = self.panel.x_span.limits
        return low + (0.04, 0.96)[place] * (high - low)

    def ask(self, on: bool) -> None:
        """Predict begins, or ends with what was guessed."""
        self.committed = not on and self.line is not None
        if on and self.line is None:
            middle = float(np.median(self.scene.result.y))
            self.line = (middle, middle)

    def _moved(self, place: int, y: float) -> None:
        if self.line is not None:
            self.line = (y, self.line[1]) if place == 0 else (self.line[0], y)
            self.draw(self.scene.result)

    def heights(self, x: Array) -> Array:
        low, high = self.line or (math.nan, math.nan)
        return np.asarray(low + (high - low) * (x - self._x(0)) / (self._x(1) - self._x(0)))

    def draw(self, result: NoiseResult) -> None:
        asking = self.scene.predicting
        shown = self.line is not None and (asking or self.committed)
        for place, handle in enumerate(self.handles):
            handle.setVisible(asking)
            if self.line is not None:
                handle.place(self._x(place), self.line[place])
        for item in (self.curve, self.label, self.gap):
            item.setVisible(shown)
        if not shown:
            return
        x = np.array(self.panel.x_span.limits)
        self.curve.set_data(x, self.heights(x))
        at = float(x[0] + 0.5 * (x[1] - x[0]))
        fit = result.fit("a")
        self.label.set_data(at, float(self.heights(np.array([at]))[0]), self._words(result, fit))
        between = np.concatenate([self.heights(x), fit.at(x)[::-1]]) if self.committed else np.empty(0)
        self.gap.set_data(np.concatenate([x, x[::-1]]) if self.committed else (), between)

    def _words(self, result: NoiseResult, fit: LineFit) -> str:
        name = fit.model.loss_name
        if self.scene.predicting:
            return tr("where will the {name} line run?", name=name)
        off = self.heights(result.x)
        if not fit.scale > 0:
            return tr("your guess")
        mine = float(fit.model.loss((result.y - off) / fit.scale).sum())
        least = float(fit.model.loss(fit.residuals / fit.scale).sum())
        return tr("your guess: its loss is {mine:.0f} % above the least", mine=100 * (mine / least - 1))

"""The plane of two weights: level lines of the loss, the paths over them, the optimum with its Fisher ellipse."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from engine.concept import Array
from engine.concepts.training import LETTERS, METHODS, NAMES, TrainingResult
from engine.words import tr
from gui.numbers import count, exact
from gui.plots import Arrow, Bullseye, Curve, Dots, Ellipse, Handle, Label, Panel, Segments

_FEW = 60


class Contours(Segments):
    """Level lines: a ground that labels may lie on."""

    def obstacles(self, plane: object) -> Array:
        return np.empty((0, 2))


class WeightPlane:
    """The panel of paths. `started(x, y, phase)` is told when the hand moves the start."""

    def __init__(self, panel: Panel, started: Callable[[float, float, str], None]) -> None:
        self.panel = panel
        self.guess: tuple[float, float] | None = None
        self._build()
        self.start.moved.connect(started)

    def _build(self) -> None:
        panel = self.panel
        self.contours = panel.add(Contours("hairline", width=1.0, key="loss"))
        self.ellipse = panel.add(Ellipse("variance", key="fisher"))
        self.legs = panel.add(Segments("variance", width=1.6, key="fisher"))
        self.steps = {letter: panel.add(Dots(letter, size=5.0, alpha=1.0, key=letter)) for letter in LETTERS}
        self.paths = {letter: panel.add(Curve(letter, width=2.4, key=letter)) for letter in LETTERS}
        self.truth = panel.add(Bullseye(size=20.0, key="truth"))
        self.mle = panel.add(Dots("theory", size=14.0, alpha=1.0, mark="t1", key="mle"))
        self.map = panel.add(Dots("theory", size=13.0, alpha=1.0, mark="o", key="map"))
        self.outwards = panel.add(Arrow("theory", width=2.4, key="mle"))
        self.here = {letter: panel.add(Dots(letter, size=13.0, alpha=1.0, key=letter)) for letter in LETTERS}
        self.gap = panel.add(Segments("ghost", width=2.2, dash="ghost", key="guess"))
        self.labels = {
            "a": panel.add(Label("a", key="a", offset=(0.0, 20.0))),
            "mle": panel.add(Label("theory", key="mle", side="left", offset=(14.0, -14.0))),
            "map": panel.add(Label("theory", key="map", side="left", offset=(14.0, -14.0))),
            "b": panel.add(Label("b", key="b", underline="b", offset=(0.0, 20.0))),
            "c": panel.add(Label("c", key="c", underline="c", offset=(0.0, 20.0))),
            "start": panel.add(Label("a", tr("start"), key="start", side="right", offset=(-14.0, 0.0))),
            "truth": panel.add(Label("truth", tr("truth"), key="truth", side="right", offset=(-16.0, 8.0))),
            "fisher": panel.add(Label("variance", key="fisher", offset=(0.0, 20.0))),
            "left": panel.add(Label("a", key="a", side="right", offset=(-10.0, -24.0))),
            "guess": panel.add(Label("ghost", key="guess", underline="ghost", offset=(0.0, -22.0))),
        }
        self.start = panel.add(Handle("a", name=tr("Start of the paths"), key="start", word=tr("drag the start")))
        self.guess_handle = panel.add(Handle("theory", name=tr("Your guess"), key="guess", word=tr("guess")))
        self.guess_handle.moved.connect(self._guessed)
        self._goal: tuple[float, float] = (0.0, 0.0)

    # -- drawing

    def draw(self, result: TrainingResult, *, truth: bool, ellipse: bool, hidden: bool, committed: bool) -> None:
        first, second = result.settings.axes
        third = 3 - first - second
        self.panel.furnish(
            title=tr("Path over the loss"),
            heights=tr("{names}, with {names2} at its best", names=NAMES[second], names2=NAMES[third]),
            words=tr("one value of {names}", names=NAMES[first]),
        )
        left, right, bottom, top = result.spans
        self.panel.fit_x(left, right, exact=True)
        self.panel.fit_y(bottom, top, exact=True)
        self.contours.set_data(*result.contours.T)
        start = result.settings.start
        self.start.place(float(start[first]), float(start[second]))
        self.labels["start"].set_data(float(start[first]), float(start[second]))
        self._draw_paths(result, hidden)
        if self.labels["left"].text:
            self.panel.furnish(title=tr("Path over the loss · it leaves the picture"), heights=NAMES[second])
        self._draw_optimum(result, ellipse)
        known = result.settings.truth if truth else None
        self.truth.setVisible(known is not None)
        at = (0.0, 0.0) if known is None else (float(known[first]), float(known[second]))
        self.truth.set_data(*at)
        self._say("truth", at, tr("truth") if known is not None else "")
        self._draw_guess(result, hidden, committed)

    def _draw_paths(self, result: TrainingResult, hidden: bool) -> None:
        axes = list(result.settings.axes)
        self._say("left", (0.0, 0.0), "")
        shown = {} if hidden else dict(zip(result.letters, result.paths, strict=True))
        for letter in LETTERS:
            path = shown[letter][: result.done + 1, axes] if letter in shown else np.empty((0, 2))
            path = path[np.isfinite(path).all(axis=1)]
            self.paths[letter].set_data(*self._thinned(path).T)
            few = path if len(path) <= _FEW else path[:0]
            self.steps[letter].set_data(few[:, 0], few[:, 1])
            self.here[letter].set_data(path[-1:, 0], path[-1:, 1])
            if not len(path):
                self._say(letter, (0.0, 0.0), "")
                continue
            here = path[-1]
            self._say(letter, (float(here[0]), float(here[1])), result.names[result.letters.index(letter)])
            self._say_if_left(letter, path, result)

    def _thinned(self, path: Array) -> Array:
        """A path without the points that would fall on one pixel with the last."""
        if len(path) <= 400:
            return path
        plane = self.panel.plane
        pixels = np.column_stack([plane.pxs(path[:, 0]), plane.pys(path[:, 1])])
        way = np.concatenate([[0.0], np.cumsum(np.abs(np.diff(pixels, axis=0)).sum(axis=1))])
        keep = np.unique(np.searchsorted(way, np.linspace(0.0, way[-1], int(min(2000, way[-1] + 2)))))
        return path[np.minimum(keep, len(path) - 1)]

    def _say_if_left(self, letter: str, path: Array, result: TrainingResult) -> None:
        """Where a path leaves the picture it says so, once for all paths."""
        left, right, bottom, top = result.spans
        outside = (path[:, 0] < left) | (path[:, 0] > right) | (path[:, 1] < bottom) | (path[:, 1] > top)
        if not outside.any() or self.labels["left"].text:
            return
        last = path[max(0, int(np.argmax(outside)) - 1)]
        name = METHODS[result.settings.methods[result.letters.index(letter)]]
        now = path[-1]
        words = tr("{name} leaves the picture", name=name) + (
            tr(": now at ({now:.3g}, {now2:.3g})", now=now[0], now2=now[1]) if outside[-1] else ""
        )
        self.labels["left"].role = letter
        self._say("left", (float(last[0]), float(last[1])), words.replace("-", "−").replace("mini−b", "mini-b"))

    def _draw_optimum(self, result: TrainingResult, ellipse: bool) -> None:
        first, second = result.settings.axes
        task = result.task
        mle, best = task.facts.mle, task.best
        prior = result.settings.lam > 0
        for dots, name, fit in ((self.mle, "mle", mle), (self.map, "map", best if prior else None)):
            at = None if fit is None else (float(fit.weights[first]), float(fit.weights[second]))
            dots.set_data(*(([at[0]], [at[1]]) if at else ((), ())))
            self._say(name, at or (0.0, 0.0), name.upper() if at else "")
        self._draw_outwards(result, mle is None and not prior)
        covariance = task.covariance if ellipse and best is not None else None
        for mark in (self.ellipse, self.legs):
            mark.setVisible(covariance is not None)
        self._say("fisher", (0.0, 0.0), "")
        if covariance is None or best is None:
            return
        block = covariance[np.ix_((first, second), (first, second))]
        values, vectors = np.linalg.eigh(block)
        radii = np.sqrt(np.maximum(values, 0.0))
        turn = math.atan2(vectors[1, 1], vectors[0, 1])
        x, y = float(best.weights[first]), float(best.weights[second])
        self.ellipse.set_data(x, y, float(radii[1]), float(radii[0]), turn)
        dx, dy = np.sqrt(np.diagonal(block))
        self.legs.set_data([x - dx, x], [y, y - dy], [x + dx, x], [y, y + dy])
        words = tr("± 1 posterior sd") if prior else tr("± 1 standard error")
        self._say("fisher", (x, y - float(dy)), words)

    def _draw_outwards(self, result: TrainingResult, endless: bool) -> None:
        """Where there is no MLE: the direction in which the likelihood grows for ever."""
        direction = result.task.facts.direction
        shown = endless and direction is not None
        self.outwards.setVisible(shown)
        if not shown or direction is None:
            return
        axes = list(result.settings.axes)
        left, right, bottom, top = result.spans
        unit = direction[axes]
        size = min((right - left) / max(abs(unit[0]), 1e-12), (top - bottom) / max(abs(unit[1]), 1e-12))
        start = result.settings.start[axes]
        tip = start + 0.3 * size * unit
        self.outwards.set_data(float(start[0]), float(start[1]), float(tip[0]), float(tip[1]))
        part = start + 0.06 * size * unit
        self._say("mle", (float(part[0]), float(part[1])), tr("MLE: at infinity, this way"))

    # -- predict

    def _draw_guess(self, result: TrainingResult, hidden: bool, committed: bool) -> None:
        axes = list(result.settings.axes)
        goal = result.weights(0)[axes]
        self._goal = (float(goal[0]), float(goal[1]))
        if hidden and self.guess is None:
            left, right, bottom, top = result.spans
            self.guess = (0.75 * left + 0.25 * right, 0.25 * bottom + 0.75 * top)
        self.guess_handle.setVisible(hidden)
        shown = self.guess is not None and (hidden or committed)
        self.gap.set_data((), (), (), ())
        self._say("guess", (0.0, 0.0), "")
        if not shown or self.guess is None:
            return
        self.guess_handle.place(*self.guess)
        name = result.names[0]
        words = tr("where does {name} stand after {done} epochs?", name=name, done=count(result.done))
        if not hidden:
            self.gap.set_data([self.guess[0]], [self.guess[1]], [self._goal[0]], [self._goal[1]])
            off = math.hypot(self.guess[0] - self._goal[0], self.guess[1] - self._goal[1])
            words = tr("your guess, {off} off in this plane", off=exact(off))
        self._say("guess", self.guess, words)

    def _guessed(self, x: float, y: float, _phase: str) -> None:
        self.guess = (x, y)
        self.labels["guess"].set_data(x, y)

    def _say(self, name: str, at: tuple[float, float], words: str) -> None:
        self.labels[name].set_data(at[0], at[1], words)

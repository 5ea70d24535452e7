"""The large board: rings about the truth, the shots, the triangle of bias, sd and RMSE, and what the hand grips."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF

from engine.concept import Array
from engine.concepts import target
from engine.concepts.target import TargetResult
from engine.words import tr
from gui.axes import number_text
from gui.numbers import count
from gui.plots import Arrow, Bullseye, Dots, Ellipse, Handle, Label, Panel, Segments
from gui.scenes.target_marks import Cross, NumberedRings, RadiusHandle, RightAngle
from gui.scenes.target_shots import Cloud
from gui.scenes.target_words import Sight, outside, short
from gui.theme import Look

# A new view holds the truth, the mean and so much of the circle; it stays while the circle is within so much of it,
# and until that fills less than the least share.
REACH, EDGE, LEAST = 1.2, 1.1, 0.35
_STEPS = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


class Board:
    """Items of the large panel; `draw` brings them in line with a result. It knows nothing of settings to be made."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.reach, self.middle, self.apart = 0.0, np.zeros(2), False
        self.chosen: int | None = None
        self.whole_sample = False
        self.cloud = Cloud(panel)
        self._build()
        self._build_ghosts()
        self._build_handles()

    def _build(self) -> None:
        add = self.panel.add
        self.rings = add(NumberedRings())
        self.pull = add(Segments("sample", width=1.6, dash="ghost", key="sample"))
        self.observations = add(Dots("sample", key="sample", size=8.0, alpha=0.9))
        self.average = add(Dots("sample", key="sample", size=13.0, mark="o", hollow=True, z=1))
        self.picked = add(Dots("a", key="sample", size=13.0, mark="o", hollow=True, z=1))
        self.circle = add(Ellipse("variance", key="variance sum"))
        self.ellipse = add(Ellipse("variance", dash="b", alpha=0.0, width=1.6, key="variance"))
        self.rmse = add(Ellipse("theory", dash="b", alpha=0.0, width=2.0, key="mse"))
        self.guess = add(Segments("theory", width=1.6, dash="ghost", key="guess"))
        self.guess_ring = add(Ellipse("theory", dash="ghost", alpha=0.0, width=1.6, key="guess"))
        self.gap = add(Segments("ink", width=3.0, key="guess"))
        self.leg = add(Segments("variance", width=3.2, key="variance sum"))
        self.long_leg = add(Segments("theory", width=2.0, key="mse sum"))
        self.corner = add(RightAngle(key="corner sum"))
        self.arrow = add(Arrow("bias", key="bias sum", gap=10.0))
        self.mean = add(Cross("a", key="shots"))
        self.bullseye = add(Bullseye(key="truth"))
        self.labels = {
            # Those named first find a place first.
            "sample": add(Label("sample", key="sample", offset=(0.0, -22.0))),
            "guess": add(Label("theory", key="guess", underline="ghost", offset=(0.0, -20.0))),
            "bias": add(Label("bias", key="bias", offset=(0.0, 22.0))),
            "sd": add(Label("variance", key="variance", side="left", offset=(16.0, 0.0))),
            "rmse": add(Label("theory", key="mse", side="right", offset=(-10.0, 0.0))),
            "truth": add(Label("truth", key="truth", side="right", offset=(-12.0, 26.0))),
            "centre": add(Label("c", key="bias", underline="c", side="left", offset=(14.0, -14.0))),
            "ring": add(Label("theory", key="mse", underline="b", offset=(0.0, 18.0))),
            "mean": add(Label("a", key="shots", side="left", offset=(20.0, -28.0))),
            "ghost": add(Label("ghost", underline="ghost", offset=(0.0, -16.0))),
        }

    def _build_ghosts(self) -> None:
        add = self.panel.add
        self.ghosts = (
            add(Ellipse("ghost", dash="ghost", alpha=0.0, width=1.6, z=-2)),
            add(Ellipse("ghost", dash="ghost", alpha=0.0, width=1.6, z=-2)),
            add(Segments("ghost", width=1.6, dash="ghost", z=-2)),
        )
        self.held: tuple[float, float, float, float] | None = None

    def _build_handles(self) -> None:
        add = self.panel.add
        self.aim = add(Handle("bias", name=tr("Aim"), key="bias", word=tr("drag the aim")))
        self.ring_handle = add(
            RadiusHandle(
                "variance",
                name=tr("Spread"),
                key="variance",
                word=tr("drag the spread"),
                description=tr("Spread: right and up widen it, left and down narrow it, Shift by ten, Enter types"),
            )
        )
        self.guess_handle = add(
            RadiusHandle(
                "theory",
                name=tr("Your guess of the RMSE"),
                key="guess",
                word=tr("drag a guess"),
                description=tr("Your guess: arrows change it, Shift by ten"),
            )
        )
        self.guess_handle.angle = math.radians(140.0)
        self.ring_handle.says = lambda x, y: ""
        self.guess_level = add(
            Handle("theory", name=tr("Your guess of the bias"), key="guess", word=tr("drag a guess"))
        )

    # -- drawing

    def draw(self, result: TargetResult, view: Any, sight: Sight) -> None:
        self.apart = bool(result.apart)
        bias = result.bias if sight.truth else result.mean
        variance = result.variance if sight.truth else result.empirical.variance
        sd = math.sqrt(max(variance, 0.0))
        self._dress()
        self._frame(result, sight, bias, sd)
        self.cloud.draw(result)
        self.mean.set_data(*result.mean.tolist())
        self._draw_triangle(bias, sd, view, sight)
        self._draw_ellipse(result, bias, view, sight)
        self._draw_handles(result, sight, sd)
        self._draw_labels(result, view, sight, bias, sd)
        self._draw_sample(result)
        self._draw_ghosts(sight)
        self._draw_rings(sight)

    def _dress(self) -> None:
        """A pair of a mean and a variance has two units and so two axes; everything else is a plane of distances."""
        wanted = {"axis": "none", "numbers": False, "aspect_locked": True, "words": ""}
        if self.apart:
            wanted = {"axis": "full", "numbers": True, "aspect_locked": False,
                      "words": tr("one estimate: error of the mean x̄, in units of x")}  # fmt: skip
        now = self.panel.frame.furnishing
        if any(getattr(now, name) != value for name, value in wanted.items()):
            self.panel.furnish(**wanted)
            self.reach = 0.0

    def _draw_triangle(self, bias: Array, sd: float, view: Any, sight: Sight) -> None:
        length = math.hypot(*bias)
        along = bias / length if length > 0 else np.array([1.0, 0.0])
        top = bias + sd * np.array([-along[1], along[0]])
        self.circle.set_data(bias[0], bias[1], sd)
        self.arrow.set_data(0.0, 0.0, bias[0], bias[1])
        self.leg.set_data([bias[0]], [bias[1]], [top[0]], [top[1]])
        self.long_leg.set_data([0.0], [0.0], [top[0]], [top[1]])
        self.corner.set_data(bias, np.zeros(2), top)
        self.rmse.set_data(0.0, 0.0, math.hypot(length, sd))
        plane = not self.apart
        triangle = view.triangle and sight.truth and plane
        for mark, wanted in (
            (self.circle, plane),
            (self.arrow, sight.truth and (plane or sight.answer)),
            (self.leg, triangle),
            (self.corner, triangle),
            (self.long_leg, triangle and sight.answer),
            (self.rmse, view.rmse_ring and sight.truth and sight.answer and plane),
            (self.bullseye, sight.truth),
            (self.rings, sight.truth and plane),
            (self.mean, sight.answer or plane),
        ):
            mark.setVisible(bool(wanted))

    def _draw_ellipse(self, result: TargetResult, bias: Array, view: Any, sight: Sight) -> None:
        wanted = (view.ellipse or self.apart) and sight.truth and (sight.answer or not self.apart)
        self.ellipse.setVisible(bool(wanted))
        values, vectors = np.linalg.eigh(result.covariance)
        radii = np.sqrt(np.maximum(values, 0.0))
        self.ellipse.set_data(
            bias[0], bias[1], radii[1], radii[0], math.atan2(float(vectors[1, 1]), float(vectors[0, 1]))
        )

    def _draw_handles(self, result: TargetResult, sight: Sight, sd: float) -> None:
        s = result.settings
        self.aim.setVisible(sight.truth and s.mode != "mean_variance")
        aims = s.mode == "aim"
        self.aim.role = "bias" if aims else "c"
        self.aim.name, self.aim.word = (
            (tr("Aim"), tr("drag the aim")) if aims else (tr("Guess c"), tr("drag the guess"))
        )
        self.aim.place(*(result.bias if aims else s.centre).tolist())
        scales = aims or self.apart or (s.mode == "shrinkage" and s.shrink != 0)
        self.ring_handle.setVisible(bool(scales and sight.truth and (sight.answer or not self.apart)))
        if self.apart:
            self.ring_handle.angle = 0.0
            sd = math.sqrt(result.apart[0].variance)
        self.ring_handle.put(float(result.bias[0]), float(result.bias[1]), sd)

    def _draw_labels(self, result: TargetResult, view: Any, sight: Sight, bias: Array, sd: float) -> None:
        length, plane = math.hypot(*bias), not self.apart
        along = bias / length if length > 0 else np.array([1.0, 0.0])
        top = bias + sd * np.array([-along[1], along[0]])
        known = sight.truth and sight.answer
        grip = self.ring_handle
        turn = np.array([math.cos(grip.angle), math.sin(grip.angle)])
        rmse = math.hypot(length, sd)
        ring = rmse * np.array([math.cos(math.radians(228.0)), math.sin(math.radians(228.0))])
        triangle = plane and sight.truth and view.triangle
        self._say("bias", bias * 0.55, self._bias_words(bias, length) if known or (plane and sight.truth) else "")
        self._say("sd", bias + sd * turn if plane else np.array(grip.value), self._sd_words(result, sight, sd))
        self._say(
            "rmse",
            top * 0.5,
            (tr("RMSE {rmse}", rmse=short(rmse)) if sight.answer else tr("RMSE ?")) if triangle else "",
        )
        self._say("ring", ring, tr("RMSE ring") if plane and known and view.rmse_ring and self._roomy else "")
        self._say("truth", np.zeros(2), tr("truth θ") if sight.truth and (self._roomy or self.apart) else "")
        self._say(
            "mean", result.mean, tr("mean of shots") if (self._roomy or self.apart) and self.mean.isVisible() else ""
        )
        pulled = result.settings.mode in ("shrinkage", "james_stein") and sight.truth
        self._say("centre", np.array(self.aim.value), tr("guess c") if pulled and self._roomy else "")

    @property
    def _roomy(self) -> bool:
        """Whether more than the three lengths can be named without covering the board."""
        look: Look = self.panel.canvas.look
        return self.panel.plane.height > 13.0 * look.metrics.axis_words

    def _bias_words(self, bias: Array, length: float) -> str:
        if self.apart:
            return tr("bias of σ̂² {bias}", bias=short(float(bias[1]))) if bias[1] else tr("no bias")
        return tr("bias {length}", length=short(length)) if length else tr("no bias")

    def _sd_words(self, result: TargetResult, sight: Sight, sd: float) -> str:
        if self.apart:
            return (
                tr("sd of x̄ {sqrt}", sqrt=short(math.sqrt(result.apart[0].variance)))
                if self.ellipse.isVisible()
                else ""
            )
        return tr("sd {sd}", sd=short(sd)) if sight.truth else tr("sd of the shots {sd}", sd=short(sd))

    def _say(self, name: str, at: Array, words: str) -> None:
        self.labels[name].set_data(float(at[0]), float(at[1]), words)

    # -- the sample behind a dart

    def _draw_sample(self, result: TargetResult) -> None:
        s, number = result.settings, self.chosen
        if number is None or s.mode == "aim" or number >= result.count:
            self.choose(None)
            for dots in (self.observations, self.average, self.picked):
                dots.set_data((), ())
            self.pull.set_data((), (), (), ())
            self._say("sample", np.zeros(2), "")
            return
        x = target.sample(s, number)
        dart = result.first(number + 1)[number]
        floor = self.panel.plane.y0
        across, up = (x[:, 0], x[:, 1]) if s.axes > 1 else (x[:, 0], np.full(len(x), floor))
        mean = x[:, :2].mean(axis=0) if s.axes > 1 else np.array([x.mean(), floor])
        self.observations.set_data(across, up)
        self.average.set_data([mean[0]], [mean[1]])
        self.picked.set_data([dart[0]], [dart[1]])
        self.pull.set_data([mean[0]], [mean[1]], [dart[0]], [dart[1]])
        hidden = self._outside(across, up)
        words = tr("sample {number} of {count}", number=count(number + 1), count=count(result.count))
        note = outside(hidden, "value")
        self._say("sample", dart, f"{words} · {note}" if note else words)

    def _outside(self, x: Array, y: Array) -> int:
        p = self.panel.plane
        return int(np.count_nonzero((x < p.x0) | (x > p.x1) | (y < p.y0) | (y > p.y1)))

    # -- the guess

    def draw_guess(self, guess: float, answer: float, *, asking: bool, told: bool) -> None:
        """The guess while it is asked for, and with the gap to the answer once that is told."""
        ring = not self.apart
        shown = asking or told
        self.guess_ring.setVisible(shown and ring)
        self.guess_handle.setVisible(asking and ring)
        self.guess_level.setVisible(asking and not ring)
        p = self.panel.plane
        words = ""
        here = np.zeros(2)
        gap: Any = ((), (), (), ())
        self.guess.set_data((), (), (), ())
        if shown and ring:
            turn = np.array([math.cos(self.guess_handle.angle), math.sin(self.guess_handle.angle)])
            self.guess_ring.set_data(0.0, 0.0, guess)
            self.guess_handle.put(0.0, 0.0, guess)
            here, there = guess * turn, answer * turn
        elif shown:
            x = p.x0 + 0.25 * (p.x1 - p.x0)
            self.guess.set_data([p.x0], [guess], [p.x1], [guess])
            self.guess_level.place(x, guess)
            here, there = np.array([x, guess]), np.array([x, answer])
        if asking:
            what = "RMSE" if ring else tr("Bias of σ̂²")
            words = tr("{what}? your guess {guess}", what=what, guess=short(guess))
        elif told:
            words = tr("your guess {guess}, off by {guess2}", guess=short(guess), guess2=short(abs(guess - answer)))
            gap = ([here[0]], [here[1]], [there[0]], [there[1]])
        self.gap.set_data(*gap)
        self._say("guess", here, words)

    # -- ghosts

    def hold(self, result: TargetResult | None) -> None:
        """Keep the present circle, arrow and RMSE ring as ghosts, or let them go."""
        self.held = None
        if result is not None and not self.apart:
            sd = math.sqrt(result.variance)
            self.held = (float(result.bias[0]), float(result.bias[1]), sd, math.sqrt(result.mse))

    def _draw_ghosts(self, sight: Sight) -> None:
        shown = self.held is not None and sight.truth and not self.apart
        circle, ring, arrow = self.ghosts
        for ghost in self.ghosts:
            ghost.setVisible(shown)
        ring.setVisible(shown and sight.answer)
        if self.held is None or not shown:
            self._say("ghost", np.zeros(2), "")
            return
        x, y, sd, rmse = self.held
        circle.set_data(x, y, sd)
        ring.set_data(0.0, 0.0, rmse)
        arrow.set_data([0.0], [0.0], [x], [y])
        self._say("ghost", np.array([x, y + sd]), "ghost")

    # -- the view

    def _frame(self, result: TargetResult, sight: Sight, bias: Array, sd: float) -> None:
        """A view that holds what matters; it changes only when that leaves it, or fills too little of it."""
        if self.apart:
            self._frame_apart(result, sight, bias)
            return
        far, pulled, whole = math.hypot(*bias), math.hypot(*self._centre(result)), self._sample_reach(result)
        needed = max(far + REACH * sd, pulled, whole) if sight.truth else max(2.2 * sd, whole)
        held = max(far + sd, pulled, whole) if sight.truth else needed
        middle = np.zeros(2) if sight.truth else self.middle
        if not sight.truth and math.hypot(*(bias - self.middle)) > 0.3 * self.reach:
            middle = bias.copy()
        fits = LEAST * self.reach <= needed and held <= EDGE * self.reach
        if self.panel.x_span.locked and self.reach:
            return
        if (fits or needed == 0.0) and self.reach and np.array_equal(middle, self.middle):
            return
        self.middle = middle
        if not fits or not self.reach:
            self.reach = round_reach(needed) if needed > 0 else (self.reach or 1.0)
        half = (EDGE + 0.02) * self.reach
        self.panel.fit_x(middle[0] - half, middle[0] + half, exact=True)
        self.panel.fit_y(middle[1] - half, middle[1] + half, exact=True)

    def _frame_apart(self, result: TargetResult, sight: Sight, bias: Array) -> None:
        self.reach = 0.0
        across, up = np.sqrt(np.diag(result.covariance)).tolist()
        at = np.array([0.0, 0.0]) if sight.truth else bias
        self.panel.fit_x(float(at[0]) - 3.0 * across, float(at[0]) + 3.0 * across)
        # No variance is below zero, so no error of one is below −σ².
        low = max(min(0.0, float(bias[1])) - 2.0 * up, -1.1 * result.settings.sigma**2)
        self.panel.fit_y(low, max(0.0, float(bias[1])) + 3.5 * up)

    def _sample_reach(self, result: TargetResult) -> float:
        """How far the chosen sample goes, once the hand has asked to see all of it."""
        if self.chosen is None or not self.whole_sample or self.chosen >= result.count:
            return 0.0
        x = target.sample(result.settings, self.chosen)[:, :2]
        return float(np.hypot(*(x - self.middle).T).max()) / 1.1

    @staticmethod
    def _centre(result: TargetResult) -> tuple[float, float]:
        s = result.settings
        return (s.centre_x, s.centre_y) if s.mode in ("shrinkage", "james_stein") else (0.0, 0.0)

    def forget_view(self) -> None:
        """Fit anew at the next drawing."""
        if not self.panel.x_span.locked:
            self.reach = 0.0
            self.middle = np.zeros(2)
            self.whole_sample = self.chosen is not None

    def choose(self, shot: int | None) -> None:
        """Take up a shot's sample, or let it go; the view comes back to the shots by itself."""
        self.chosen = shot
        if shot is None and self.whole_sample:
            self.whole_sample = False
            self.forget_view()

    def _draw_rings(self, sight: Sight) -> None:
        if self.apart or not sight.truth or not self.reach:
            self.rings.set_data(0.0, 0.0, ())
            return
        power = 10.0 ** math.floor(math.log10(self.reach))
        step = next(power * part for part in (0.2, 0.5, 1.0, 2.0, 5.0) if self.reach / (power * part) <= 4.01)
        radii = step * np.arange(1, int(self.reach / step + 1e-9) + 1)
        self.rings.set_data(0.0, 0.0, radii, [number_text(float(radius)) for radius in radii])

    def nearest(self, x: float, y: float) -> int | None:
        """The dart at a place of the panel, if one is there."""
        plane = self.panel.plane
        index, apart = self.cloud.dots.nearest(QPointF(plane.px(x), plane.py(y)))
        near = 8.0 * self.panel.canvas.look.metrics.mark
        return index if apart <= near else None


def round_reach(needed: float) -> float:
    power = 10.0 ** math.floor(math.log10(needed))
    return next((power * step for step in _STEPS if power * step >= needed), 10.0 * power)

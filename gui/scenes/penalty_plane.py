"""The plane of two weights: level lines of the loss, the penalty's ball against them, the MAP and its way to zero."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtGui import QPainter

from engine.concept import Array
from engine.concepts.penalty import PenaltyResult
from engine.penalty_path import ball, corner
from engine.words import listed, tr
from gui.axes import Plane
from gui.marks import is_raster, path_of
from gui.numbers import exact
from gui.plots import Curve, Dots, Handle, Label, Panel, Segments
from gui.scenes.penalty_grips import RINGS, Grips, Moved, ring_step, side, unit, widest_ball
from gui.scenes.penalty_words import NAMES, at_words, ball_words, figures
from gui.theme import Look

_TURN = np.linspace(0.0, 2.0 * np.pi, 181)


class Ball(Curve):
    """A closed outline with the pale area of its role inside."""

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if len(self.x_data):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_raster(painter))
            painter.fillPath(path_of(*self.outline(plane)), look.colour(self.role, 0.12))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        super().draw(painter, plane, look)


class Ground(Segments):
    """Lines that labels may lie on."""

    def obstacles(self, plane: Plane) -> Array:
        return np.empty((0, 2))


class Faint(Curve):
    """A line that labels may lie on."""

    def obstacles(self, plane: Plane) -> Array:
        return np.empty((0, 2))


class WeightPlane:
    """The large panel. `moved(phase, values)` is told what the hand asks for."""

    def __init__(self, panel: Panel, moved: Moved) -> None:
        self.panel = panel
        self.guess: tuple[float, float] | None = None
        self._build_lines()
        self._build_marks()
        self.grips = Grips(panel, moved)
        self.guess_handle = panel.add(Handle("theory", name=tr("Your guess"), key="guess", word=tr("guess")))
        self.guess_handle.moved.connect(self._guessed)

    def _build_lines(self) -> None:
        panel = self.panel
        self.axes = panel.add(Ground("muted", width=1.0))
        self.rings = panel.add(Faint("likelihood", width=1.0, dash="", key="ols", z=-3.0))
        self.ball = panel.add(Ball("prior", width=2.4, key="ball prior", z=-2.0))
        self.contour = panel.add(Curve("likelihood", width=2.4, key="contour ols", z=-1.0))
        self.others = {name: panel.add(Faint("muted", width=1.0, key=name)) for name in NAMES}
        self.path = panel.add(Curve("posterior", width=2.6, key="path map"))
        self.gap = panel.add(Segments("ghost", width=2.2, dash="ghost", key="guess"))

    def _build_marks(self) -> None:
        panel = self.panel
        self.other_marks = panel.add(Dots("muted", size=9.0, alpha=1.0, mark="o"))
        self.knots = panel.add(Dots("posterior", size=8.0, alpha=1.0, mark="o", hollow=True, key="path"))
        self.mean = panel.add(Dots("posterior", size=13.0, alpha=1.0, mark="s", hollow=True, key="mean", z=1.0))
        self.top = panel.add(Dots("posterior", size=15.0, alpha=1.0, key="map", z=2.0))
        self.labels = {
            "map": panel.add(Label("posterior", key="map", side="left", offset=(12.0, 24.0), weight=600)),
            "ols": panel.add(Label("likelihood", key="ols", underline="likelihood", side="left", offset=(14.0, -16.0))),
            "ball": panel.add(Label("prior", key="ball prior", underline="prior", side="right", offset=(-16.0, 14.0))),
            "mean": panel.add(Label("posterior", underline=None, key="mean", side="right", offset=(-14.0, 0.0))),
            "contour": panel.add(Label("likelihood", key="contour ols", underline="likelihood", offset=(0.0, 18.0))),
            "knot1": panel.add(Label("posterior", underline=None, key="path", side="left", offset=(10.0, -14.0))),
            "knot2": panel.add(Label("posterior", underline=None, key="path", side="left", offset=(10.0, -14.0))),
            **{
                name: panel.add(Label("muted", underline=None, key=name, side="right", offset=(-12.0, -14.0)))
                for name in NAMES
            },
            "rho": panel.add(Label("likelihood", underline=None, key="ols", side="left", offset=(14.0, 14.0))),
            "guess": panel.add(Label("ghost", underline="ghost", key="guess", offset=(0.0, -24.0))),
        }

    # -- drawing

    def draw(self, result: PenaltyResult, *, others: bool, mean: bool, hidden: bool, committed: bool) -> None:
        self._fit(result)
        self.grips.place(result, hidden)
        self._draw_loss(result, hidden)
        self._draw_ball(result, hidden)
        self._draw_path(result, hidden)
        self._draw_others(result, others and not hidden)
        self._draw_mean(result, mean and not hidden)
        self._draw_guess(result, hidden, committed)

    def _fit(self, result: PenaltyResult) -> None:
        """Room for the ball at λ = 0, for least squares, and for the ring that carries the correlation."""
        s = result.settings
        widest = widest_ball(result)
        across, up = RINGS[-1] * unit(result, 0), RINGS[-1] * unit(result, 1)
        high = max(up, 2.0 * abs(s.rho) * up)
        # The handle of the ball runs up or down, so only there all of it has to have room.
        low, top = (-widest, 0.7 * widest) if s.ols1 < 0.0 else (-0.7 * widest, widest)
        self.panel.fit_x(min(low, s.ols1 - across), max(top, s.ols1 + 1.1 * across))
        self.panel.fit_y(min(-widest, s.ols2 - high), max(widest, s.ols2 + high))
        step = ring_step(result)
        rises = listed(f"+{figures(0.5 * (step * k) ** 2)}" for k in RINGS)
        projected = self.panel.canvas.look.metrics.name == "projector"
        self.panel.furnish(
            title=tr("The data pull to least squares, the prior to zero") if not projected else "",
            heights="" if projected else "w₂",
            words=tr("first weight w₁ · thin rings: NLL {rises}", rises=rises)
            if not projected
            else tr("w₁ (w₂ upwards)"),
        )
        p = self.panel.plane
        far = 4.0 * max(abs(p.x0), abs(p.x1), abs(p.y0), abs(p.y1))
        self.axes.set_data([-far, 0.0], [0.0, -far], [far, 0.0], [0.0, far])

    def _draw_loss(self, result: PenaltyResult, hidden: bool) -> None:
        s = result.settings
        shape, step = self._ellipse(result), ring_step(result)
        gap = np.full((1, 2), np.nan)
        rings = [np.concatenate([result.problem.ols + step * k * s.sigma * shape, gap]) for k in RINGS]
        self.rings.set_data(*np.concatenate(rings).T)
        through = result.problem.ols + math.sqrt(2.0 * result.contour) * shape
        shown = not hidden and result.contour > 0.0
        self.contour.set_data(*(through.T if shown else ((), ())))
        low = through[int(np.argmin(through[:, 1]))]
        rise = result.contour / s.sigma**2
        self.labels["contour"].set_data(
            float(low[0]), float(low[1]), tr("NLL +{rise}", rise=exact(rise)) if shown else ""
        )
        self.labels["ols"].set_data(s.ols1, s.ols2, "OLS")
        self.labels["rho"].set_data(*self.grips.rho.value, f"ρ = {figures(s.rho)}")

    @staticmethod
    def _ellipse(result: PenaltyResult) -> Array:
        """The outline (181, 2) of dᵀCd = 1, from the axes of its circle sheared by the correlation."""
        s = result.settings
        tilt = math.sqrt((1.0 - s.rho) * (1.0 + s.rho))
        first = np.cos(_TURN) / tilt
        second = np.sin(_TURN) - s.rho * first
        return np.column_stack([first / s.scale1, second / s.scale2]) / math.sqrt(s.n)

    def _draw_ball(self, result: PenaltyResult, hidden: bool) -> None:
        s = result.settings
        shown = result.size > 0.0 and not hidden
        self.ball.set_data(*(ball(result.size, s.share).T if shown else ((), ())))
        far = corner(result.size, s.share)
        self.labels["ball"].set_data(-0.5 * far, -side(result) * 0.5 * far, "" if hidden else ball_words(result))

    def _draw_path(self, result: PenaltyResult, hidden: bool) -> None:
        path = result.path
        way = np.concatenate([path.weights, np.zeros((1, 2))])
        knots = path.knot_weights
        if hidden:
            way, knots = way[:0], knots[:0]
        self.path.set_data(*way.T)
        self.knots.set_data(*knots.T)
        for place, name in enumerate(("knot1", "knot2")):
            # The last knot is the origin, where the way ends for every λ beyond.
            here = len(knots) > place and bool(knots[place].any())
            at = knots[place] if here else np.zeros(2)
            self.labels[name].set_data(float(at[0]), float(at[1]), f"λ = {figures(path.knots[place])}" if here else "")
        at = result.top
        self.top.set_data(*((at[:1], at[1:]) if not hidden else ((), ())))
        projected = self.panel.canvas.look.metrics.name == "projector"
        said = "" if hidden else "MAP" if projected else tr("MAP {at_words}", at_words=at_words(at))
        self.labels["map"].set_data(float(at[0]), float(at[1]), said)

    def _draw_others(self, result: PenaltyResult, shown: bool) -> None:
        spots = []
        for name, line in self.others.items():
            seen = shown and name != result.settings.penalty
            way = np.concatenate([result.paths[name].weights, np.zeros((1, 2))]) if seen else np.empty((0, 2))
            line.set_data(*way.T)
            at = result.maps[name]
            self.labels[name].set_data(float(at[0]), float(at[1]), NAMES[name] if seen else "")
            if seen:
                spots.append(at)
        self.other_marks.set_data(*(np.array(spots).T if spots else ((), ())))

    def _draw_mean(self, result: PenaltyResult, shown: bool) -> None:
        at = result.mean
        apart = shown and bool((at != result.top).any())
        words = tr("mean") if self.panel.canvas.look.metrics.name == "projector" else tr("posterior mean")
        self.mean.set_data(*((at[:1], at[1:]) if apart else ((), ())))
        self.labels["mean"].set_data(float(at[0]), float(at[1]), words if apart else "")

    # -- predict

    def _draw_guess(self, result: PenaltyResult, hidden: bool, committed: bool) -> None:
        if self.guess is None:
            self.guess = (0.5 * result.settings.ols1, 0.5 * result.settings.ols2)
        self.guess_handle.setVisible(hidden)
        self.guess_handle.place(*self.guess)
        x, y = self.guess
        shown = committed and not hidden
        self.gap.set_data(*(([x], [y], result.top[:1], result.top[1:]) if shown else ((), (), (), ())))
        words = tr("your guess of the MAP") if hidden else ""
        if shown:
            words = tr("your guess, off by {hypot}", hypot=exact(float(np.hypot(*(result.top - self.guess)))))
        self.labels["guess"].set_data(x, y, words)

    def _guessed(self, x: float, y: float, _phase: str) -> None:
        self.guess = (x, y)
        self.labels["guess"].set_data(x, y)

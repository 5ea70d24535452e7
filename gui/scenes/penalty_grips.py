"""Where the hand takes hold of two penalised weights: least squares, the correlation on the outer ring, the ball."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from engine.concepts.penalty import PenaltyResult
from engine.penalty_path import corner, penalty
from engine.words import tr
from gui.numbers import exact
from gui.plots import Handle, Panel
from gui.scenes.penalty_words import at_words

RINGS = (1.0, 2.0, 3.0)
MOST_RHO = 0.99  # that the hand can drag to; a stronger correlation can be typed
_SNAP = 0.012  # of the picture's width: so near an axis a dragged point lies on it

Moved = Callable[[str, dict[str, object]], None]


def ring_step(result: PenaltyResult) -> float:
    """Standard errors between rings: one, or a round number of them where those would be tiny or huge."""
    s = result.settings
    one = s.sigma / math.sqrt(s.n) / min(s.scale1, s.scale2)
    size = float(np.abs(result.problem.ols).sum()) or 3.0 * one
    if 0.1 * size <= 3.0 * one <= 1.5 * size:
        return 1.0
    wished = 0.15 * size / one
    power = 10.0 ** math.floor(math.log10(wished))
    return max(k * power for k in (1.0, 2.0, 5.0) if k * power <= wished * (1.0 + 1e-9))


def unit(result: PenaltyResult, place: int) -> float:
    """Along an axis, one step between thin rings, in units of the weight."""
    s = result.settings
    return ring_step(result) * s.sigma / (math.sqrt(s.n) * (s.scale1, s.scale2)[place])


def widest_ball(result: PenaltyResult) -> float:
    """How far along an axis the ball reaches at λ = 0, where it goes through least squares."""
    share = result.settings.share
    return corner(float(penalty(result.problem.ols, share)), share)


def side(result: PenaltyResult) -> float:
    """On which side of zero least squares has the second weight; the ball's handle keeps clear of it."""
    return 1.0 if result.settings.ols2 >= 0.0 else -1.0


class Grips:
    """The three handles. `moved(phase, values)` is told what the hand asks for."""

    def __init__(self, panel: Panel, moved: Moved) -> None:
        self.panel, self.moved = panel, moved
        self.result: PenaltyResult | None = None
        self.ols = panel.add(
            Handle(
                "likelihood",
                name=tr("Least-squares point"),
                key="ols",
                word=tr("drag least squares"),
                constrain=self._snapped,
            )
        )
        self.rho = panel.add(
            Handle(
                "likelihood",
                name=tr("Correlation of the columns"),
                key="ols",
                word=tr("correlation"),
                constrain=self._on_ring,
            )
        )
        self.reach = panel.add(Handle("prior", name=tr("Size of the ball"), key="ball prior", word=tr("drag λ"),
                                      constrain=self._on_axis))  # fmt: skip
        self.ols.moved.connect(self._ols_moved)
        self.rho.moved.connect(self._rho_moved)
        self.reach.moved.connect(self._reach_moved)
        self.ols.says = lambda x, y: at_words((x, y))
        self.rho.says = lambda _x, y: f"ρ = {exact(self._rho_at(y))}"
        self.reach.says = lambda _x, y: f"λ = {exact(self._strength_at(y))}"

    def place(self, result: PenaltyResult, hidden: bool) -> None:
        """Put them where the result has them; the ball is an answer and can be hidden."""
        self.result = result
        s = result.settings
        self.ols.place(s.ols1, s.ols2)
        self.rho.place(0.0, s.ols2 - 2.0 * s.rho * RINGS[-1] * unit(result, 1))
        self.reach.setVisible(not hidden)
        self.reach.place(0.0, -side(result) * corner(result.size, s.share))

    def _grain(self) -> int:
        """Decimals that a dragged value is rounded to: a thousandth of the picture or so."""
        p = self.panel.plane
        return max(0, 3 - math.floor(math.log10(max(p.x1 - p.x0, 1e-9))))

    def _snapped(self, x: float, y: float) -> tuple[float, float]:
        """Near an axis, on it: there the interesting cases are."""
        near = _SNAP * (self.panel.plane.x1 - self.panel.plane.x0)
        digits = self._grain()
        return (0.0 if abs(x) < near else round(x, digits)), (0.0 if abs(y) < near else round(y, digits))

    def _on_ring(self, _x: float, y: float) -> tuple[float, float]:
        """The outer ring passes through (ŵ₁ + r, ŵ₂ − 2ρr) for every ρ: the handle runs up and down there."""
        if self.result is None:
            return 0.0, y
        s = self.result.settings
        reach = 2.0 * RINGS[-1] * unit(self.result, 1) * max(MOST_RHO, abs(s.rho))
        return s.ols1 + RINGS[-1] * unit(self.result, 0), min(max(y, s.ols2 - reach), s.ols2 + reach)

    def _rho_at(self, y: float) -> float:
        if self.result is None:
            return 0.0
        rho = (self.result.settings.ols2 - y) / (2.0 * RINGS[-1] * unit(self.result, 1))
        return round(min(max(rho, -MOST_RHO), MOST_RHO), 3)

    def _on_axis(self, _x: float, y: float) -> tuple[float, float]:
        if self.result is None:
            return 0.0, y
        away = -side(self.result)
        return 0.0, away * min(max(away * y, 0.0), widest_ball(self.result))

    def _strength_at(self, y: float) -> float:
        """The λ whose ball reaches as far as y along the axis."""
        if self.result is None:
            return 0.0
        share = self.result.settings.share
        size = share * abs(y) + 0.5 * (1.0 - share) * y * y
        return float(f"{self.result.path.strength_for(size):.4g}")

    def _ols_moved(self, x: float, y: float, phase: str) -> None:
        self.moved(phase, {"ols1": x, "ols2": y})

    def _rho_moved(self, _x: float, y: float, phase: str) -> None:
        self.moved(phase, {"rho": self._rho_at(y)})

    def _reach_moved(self, _x: float, y: float, phase: str) -> None:
        self.moved(phase, {"lam": self._strength_at(y)})

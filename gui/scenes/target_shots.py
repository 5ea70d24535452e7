"""The shots as a picture: dots while they are few, a density image beyond, and how many lie outside the view."""

from __future__ import annotations

import math

import numpy as np

from engine.concepts import target
from engine.concepts.target import TargetResult
from engine.histogram import Counts, RunningGrid
from gui.axes import Plane
from gui.heat import Heat
from gui.plots import Dots, Panel

MOST_DOTS = 5000
# Of the full hue, so that what is drawn over the densest place still stands out.
DENSEST = 0.7
Box = tuple[float, float, float, float]


class Cloud:
    """All shots of a result. The image counts standard draws, which a drag only stretches: it need not count again."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.heat = panel.add(Heat("a", key="shots"))
        self.dots = panel.add(Dots("a", key="shots", size=7.0))
        self.dots.clipped = True
        self.grid = RunningGrid()
        self._told: tuple[TargetResult, Plane, int] | None = None
        self._painted: object = None

    def draw(self, result: TargetResult) -> None:
        if result.count <= MOST_DOTS or self._degenerate(result):
            few = result.count <= 1500
            self.dots.alpha = 0.45 if few else 0.3
            self.dots.size = 7.0 if few else 5.0
            shots = result.first(MOST_DOTS)
            self.dots.set_data(shots[:, 0], shots[:, 1])
            self._clear_heat()
            return
        self.dots.set_data((), ())
        self._draw_density(result)

    def _clear_heat(self) -> None:
        if self.heat.values.size:
            self.heat.set_data(np.empty((0, 0)))
        self._painted = None

    @staticmethod
    def _degenerate(result: TargetResult) -> bool:
        """Whether all shots are one point, which no grid of cells can show."""
        moves = target.affine_map(result.settings)
        return moves is not None and min(abs(scale) for scale in moves[1]) == 0.0

    def _draw_density(self, result: TargetResult) -> None:
        cells = 160 if result.count < 50_000 else 224 if result.count < 500_000 else 320
        moves = target.affine_map(result.settings)
        if moves is None:
            p = self.panel.plane
            box = (p.x0, p.y0, p.x1, p.y1)
            shots = result.shots
            key = result.settings.with_values(shots=1)
            counts = self.grid.counts(key, shots[:, 0], shots[:, 1], box, (cells, cells))
            self._paint((key, box, result.count), counts, box)
            return
        standard = result.standard
        box = _standard_box(standard.kind, standard.n)
        across, up = standard.columns[:2, : result.count]
        counts = self.grid.counts(standard.key, across, up, box, (cells, cells))
        (x, y), (a, b) = moves
        if a < 0:
            counts = counts[::-1, ::-1]
        ends = sorted((x + a * box[0], x + a * box[2])), sorted((y + b * box[1], y + b * box[3]))
        self._paint((standard.key, result.count, a < 0), counts, (ends[0][0], ends[1][0], ends[0][1], ends[1][1]))

    def _paint(self, key: object, counts: Counts, box: Box) -> None:
        """The square root of the counts, so that the rim still shows; an image that only moves is kept."""
        if self._painted == key:
            self.heat.box = box
            self.heat.renew()
            return
        self._painted = key
        most = max(1.0, float(counts.max(initial=1)))
        self.heat.set_data(DENSEST * np.sqrt(counts / most), box)

    def outside(self, result: TargetResult) -> int:
        """How many of all the shots lie outside the view."""
        plane = self.panel.plane
        if self._told is None or self._told[0] is not result or self._told[1] != plane:
            self._told = (result, plane, _outside(result, plane))
        return self._told[2]


def _outside(result: TargetResult, plane: Plane) -> int:
    x0, x1, y0, y1 = plane.x0, plane.x1, plane.y0, plane.y1
    moves = target.affine_map(result.settings)
    if moves is not None and result.count > MOST_DOTS and all(moves[1]):
        (x, y), (a, b) = moves
        across, up = result.standard.columns[:2, : result.count]
        (x0, x1), (y0, y1) = sorted(((x0 - x) / a, (x1 - x) / a)), sorted(((y0 - y) / b, (y1 - y) / b))
    else:
        across, up = result.shots.T
    return int(np.count_nonzero((across < x0) | (across > x1) | (up < y0) | (up > y1)))


def _standard_box(kind: str, n: int) -> Box:
    """Left, bottom, right, top in standard draws: less than one of a million lies outside."""
    if kind == "aim":
        return (-6.0, -6.0, 6.0, 6.0)
    side = 6.0 / math.sqrt(n)
    if kind == "means":
        return (-side, -side, side, side)
    return (-side, -(n - 1.0), side, 6.0 * math.sqrt(2.0 * (n - 1.0)) + 36.0)

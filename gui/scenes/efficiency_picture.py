"""What the four pictures of efficiency have in common: how they ask for new settings, and a table in a panel."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QResizeEvent

from engine.concept import Array
from engine.concepts.efficiency import EfficiencyResult, EfficiencySettings
from engine.words import mark
from gui.axes import Plane
from gui.formula import Formula
from gui.ledger import Ledger, Line
from gui.plots import Canvas, Handle, Panel
from gui.scene import Step
from gui.tables import Row
from gui.theme import Look

_WIDE_FROM = 480  # pixels of height from which a table has room under a wide picture
HIDDEN = mark("Hidden until you reveal it.")


class PanelLedger(Ledger):
    """A ledger that fills the plot of its panel, in the first of several forms that fits."""

    def __init__(self) -> None:
        super().__init__()
        self._forms: Sequence[tuple[Sequence[str], Sequence[Row]]] = ()
        self._sentences: Sequence[Line] = ()

    def set_plane(self, plane: Plane) -> None:
        super().set_plane(plane)
        self.set_place(QRectF(plane.left, plane.top - 6.0, plane.width, plane.height + 6.0))
        self._choose()

    def show_forms(self, forms: Sequence[tuple[Sequence[str], Sequence[Row]]], foot: Sequence[Line] = ()) -> None:
        """Heads with rows, the fullest first; sentences under whichever is taken."""
        self._forms, self._sentences = forms, foot
        self._choose()

    def _choose(self) -> None:
        for number, (head, rows) in enumerate(self._forms):
            self.set_rows(head, rows, self._sentences)
            fits = self.look is None or self.width(self.look) <= self.place.width() + 1
            if fits or number == len(self._forms) - 1:
                return


class Picture(Canvas):
    """One of the four. `asked(values, phase)` carries what the hand wants, `typing(name)` the setting to be typed."""

    asked = Signal(object, str)
    typing = Signal(str)
    built = False  # the surface is resized once before its panels are there

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.hidden = self.committed = False
        self.waits: Callable[[], bool] = lambda: False  # its scene's
        self.result: EfficiencyResult | None = None
        self.build()
        self.built = True
        self.share_out()

    def build(self) -> None:
        raise NotImplementedError

    def share_out(self) -> None:
        """Give each panel its share of the room."""
        raise NotImplementedError

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.share_out()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if self.built:
            self.share_out()

    @property
    def projected(self) -> bool:
        return self.look.metrics.name == "projector"

    def show_result(self, result: EfficiencyResult, hidden: bool, committed: bool) -> None:
        """Draw a result; `hidden` keeps the answer back, `committed` shows the gap to the guess."""
        self.result, self.hidden, self.committed = result, hidden, committed
        self.draw(result)

    def draw(self, result: EfficiencyResult) -> None:
        raise NotImplementedError

    def forget_guess(self) -> None:
        """Begin the next guess anew, where the picture asks for one."""

    def formulas(self, result: EfficiencyResult) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        raise NotImplementedError

    def derivation(self, result: EfficiencyResult) -> tuple[Step, ...]:
        raise NotImplementedError

    def describe(self, result: EfficiencyResult) -> str:
        raise NotImplementedError

    def put(self, phase: str, values: dict[str, object]) -> None:
        """Say what the hand wants; what was lit under the pointer is let go, so that all of the picture is seen."""
        if phase == "began":
            self.highlight("")
        self.asked.emit(values, phase)

    def grip(self, panel: Panel, role: str, name: str, setting: str | Callable[[EfficiencySettings], str],
             **more: Any) -> Handle:  # fmt: skip
        """A handle whose Enter types a setting, or the one that a function of the present settings names."""
        handle = panel.add(Handle(role, name=name, **more))

        def type_it() -> None:
            if self.result is not None:
                self.typing.emit(setting if isinstance(setting, str) else setting(self.result.settings))

        handle.typed.connect(type_it)
        return handle

    def share_wide(self, main: Panel, lower: Panel, side: Panel) -> None:
        """The main panel takes the whole width, over the lower one and the table; else the table stands at
        the right of both. A projected page has no room for the lower one."""
        wide = not self.projected and self.room.height() >= _WIDE_FROM
        self.show_panel(lower, not self.projected)
        main.cell = (0, 0, 1, 2) if wide else (0, 0, 2 if self.projected else 1, 1)
        side.cell = (1, 1, 1, 1) if wide else (0, 1, 2, 1)
        columns = (1.2, 1.0) if wide else (1.5, 1.0)
        self.stretch(rows=(1.3, 1.0), columns=columns, inside=True)

    @staticmethod
    def show_panel(panel: Panel, shown: bool) -> None:
        panel.frame.setVisible(shown)
        for item in panel.items:
            item.setVisible(shown)


def rounded(value: float) -> float:
    return float(f"{value:.4g}")


def many(x: Array, curves: Array) -> tuple[Array, Array]:
    """Curves (k, m) over one x (m,) as one line with gaps, so that one item paints them all."""
    gap = np.full((len(curves), 1), np.nan)
    xs = np.concatenate([np.broadcast_to(x, curves.shape), gap], axis=1)
    return xs.ravel(), np.concatenate([curves, gap], axis=1).ravel()


def bins_of(centre: float, sd: float, lattice: float, wanted: int) -> Array:
    """Edges of about `wanted` bins over centre ± 4 sd; each of the same number of the lattice's values."""
    width = 8.0 * sd / wanted
    if lattice > 0.0:
        width = lattice * max(1, round(width / lattice))
    half = math.ceil(4.0 * sd / width)
    return np.asarray(centre + width * (np.arange(-half, half + 2) - 0.5), dtype=np.float64)

"""The right-hand side: the fit at λ as stems beside the truth, and its numbers beside those of least squares."""

from __future__ import annotations

import numpy as np

from engine.concept import Array
from engine.concepts.paths import PathsResult
from engine.words import tr
from gui.plots import Dots, Panel, Segments
from gui.scenes.paths_words import short, tables
from gui.tables import Table

# Up to so many rows have names; of more than MOST_ROWS only those that matter are shown.
MOST_NAMES, MOST_ROWS = 24, 60
_LONGEST = 9


class Fit:
    """Stems in one panel, the table in another."""

    def __init__(self, panel: Panel, numbers: Panel) -> None:
        self.panel, self.numbers = panel, numbers
        self.zero = panel.add(Segments("hairline", width=1.0))
        self.stems = panel.add(Segments("a", width=1.8, key="weights"))
        self.thin = panel.add(Segments("muted", width=1.2, key="weights"))
        self.dots = panel.add(Dots("a", size=9.0, alpha=1.0, key="weights"))
        self.small = panel.add(Dots("muted", size=7.0, alpha=1.0, mark="o", key="weights"))
        self.points = panel.add(Dots("muted", size=3.0, alpha=1.0, mark="o", key="weights"))
        self.truth = panel.add(Dots("truth", size=12.0, alpha=1.0, key="truth"))
        self.table = numbers.add(Table(fill=True, spacing=1.55))

    def draw_data(self, result: PathsResult) -> None:
        """What a drag of λ leaves as it is: rows, names, the truth, the ranges."""
        self.rows = rows = _rows(result)
        self.real = np.ones(len(rows), bool) if result.truth is None else result.truth[rows] != 0.0
        self.at = -np.arange(1.0, len(rows) + 1.0)
        low = -(len(rows) + 0.5)
        self.panel.fit_y(low, -0.5, exact=True)
        drawn = result.fit.drawn[1]
        truth: Array = 0.0 * self.at if result.truth is None else result.truth[rows]
        ends = [float(drawn.min()), float(drawn.max()), float(truth.min()), float(truth.max()), 0.0]
        if max(ends) - min(ends) <= 0.0:
            ends = [-1.0, 1.0]
        self.panel.fit_x(min(ends), max(ends))
        self.zero.set_data([0.0], [low], [0.0], [-0.5])
        some = tr("{rows} of {weights} rows", rows=len(rows), weights=len(result.weights))
        if self.panel.canvas.look.metrics.name == "desk":
            some += tr(": the true ones and the largest") if result.truth is not None else tr(": the largest")
        self.panel.furnish(
            names=_names([result.names[j] for j in rows], rows + 1),
            heights=some if len(rows) < len(result.weights) else "",
        )
        self.truth.set_data(truth[truth != 0.0], self.at[truth != 0.0])

    def draw(self, result: PathsResult, hidden: bool, projected: bool) -> None:
        """The stems at this λ."""
        w, at = result.weights[self.rows], self.at
        kept = w != 0.0
        for mask, stems, dots in ((self.real, self.stems, self.dots), (~self.real, self.thin, self.small)):
            mine = mask & kept
            stems.set_data(np.zeros(mine.sum()), at[mine], w[mine], at[mine])
            dots.set_data(w[mine], at[mine])
        self.points.set_data(np.zeros((~kept).sum()), at[~kept])
        per = tr(" per standard deviation") if result.settings.standardise else ""
        truth = tr(", ◆ true") if result.truth is not None else ""
        self.panel.furnish(
            title=tr("The fit at λ = {lam}", lam=short(result.settings.lam)),
            words=tr("weight{per}: ● fitted{truth}", per=per, truth=truth),
        )
        self.table.set_choices(*tables(result, hidden, projected))

    rows = np.empty(0, dtype=np.int64)
    real = np.empty(0, dtype=bool)
    at: Array = np.empty(0)


def _rows(result: PathsResult) -> np.ndarray:
    """Which weights have a row: all, or of very many the true ones and those that grow largest on the path."""
    d = len(result.weights)
    if d <= MOST_ROWS:
        return np.arange(d)
    size = np.abs(result.fit.drawn[1]).max(axis=0)
    if result.truth is not None:
        size = size + 1e12 * (result.truth != 0.0)
    return np.sort(np.argsort(-size, kind="stable")[:MOST_ROWS])


def _names(names: list[str], numbers: np.ndarray) -> tuple[tuple[float, str], ...]:
    """Names of the rows at their heights, or the numbers of some where there are too many or they have no names."""
    plain = names[0] == f"w{numbers[0]}"
    if not plain and len(names) <= MOST_NAMES:
        return tuple((-(k + 1.0), _cut(name)) for k, name in enumerate(names))
    every = 1 if len(names) <= 12 else 5 if len(names) <= 30 else 10
    rows = [0, *range(every - 1, len(names), every)]
    return tuple((-(k + 1.0), str(numbers[k])) for k in dict.fromkeys(rows))


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"

"""Consistency: hundreds of growing samples, the band about the truth, who is still outside, and how fast it closes."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent

from engine.concept import Result
from engine.concepts.consistency import CONCEPT, ConsistencyResult, ConsistencySettings
from engine.consistency_grips import can_move, moved
from engine.settings import Settings, setting
from engine.words import mark, tr
from gui.formula import Formula
from gui.numbers import count, exact
from gui.plots import Curve, Dots, Handle, Label, Segments
from gui.scene import Scene, Step
from gui.scenes import consistency_words as words
from gui.scenes.consistency_guess import Guess
from gui.scenes.consistency_side import Between, OutsidePanel, RatePanel
from gui.scenes.consistency_swarm import Swarm
from gui.tables import Table
from gui.theme import Look

# While the answer is hidden, so many observations are shown of each path.
TEASER = 10
NEAR = 7.0  # pixels within which a path is pointed at
# Of the columns' widths and of the plots' heights, by the look's metrics.
SHARES = {"desk": ((1.55, 1.0), (2.3, 1.0)), "compact": ((1.4, 1.0), (1.9, 1.0)),
          "projector": ((1.75, 1.0), (2.0, 1.0))}  # fmt: skip
_FIRST = 3  # the n whose spread sets the scale of the picture


@dataclass(frozen=True, kw_only=True)
class ConsistencyView(Settings):
    theory: bool = setting(True, "Theory curves", group="Show")
    picture: str = setting(
        "all", "Picture", group="Show",
        choices={"all": "paths, probability and rate", "paths": "paths and probability"},
    )  # fmt: skip


class ConsistencyScene(Scene):
    concept = CONCEPT
    view_settings = ConsistencyView
    answers = frozenset({"probability", "rate", "limit"})
    unit_word = mark("observations")
    more_steps = (1, 10, 1000)

    def build(self) -> None:
        self.chosen: int | None = None
        self.pointed: int | None = None
        self._build_paths()
        self.outside = OutsidePanel(self.canvas.panel(1, 0))
        self.canvas.link_x([self.paths, self.outside.panel])
        self.rate = RatePanel(self.canvas.panel(0, 1))
        self.table_panel = self.canvas.panel(1, 1, axis="none")
        self.table = self.table_panel.add(Table(fill=True, spacing=1.6))
        self.guess = Guess(self.paths)
        self.canvas.viewport().installEventFilter(self)
        self._share_out()

    def _build_paths(self) -> None:
        panel = self.paths = self.canvas.panel(0, 0, numbers=True, grid=False, log_x=True, axis="ticks")
        self.band = panel.add(Between("truth", alpha=0.13, key="band"))
        self.edges = panel.add(Segments("truth", width=1.2, dash="b", key="band"))
        self.swarm = panel.add(Swarm("a", key="paths"))
        self.truth = panel.add(Segments("truth", width=2.0, key="truth"))
        self.limit = panel.add(Segments("theory", width=2.0, dash="b", key="limit"))
        self.pointed_path = panel.add(Curve("theory", width=1.6, dash="", key="paths"))
        self.chosen_path = panel.add(Curve("sample", width=2.6, dash="", key="paths"))
        self.chosen_end = panel.add(Dots("sample", size=11.0, alpha=1.0, key="paths"))
        self.labels = {
            "truth": panel.add(Label("truth", key="truth", side="right", offset=(-20.0, -18.0))),
            "limit": panel.add(Label("theory", key="limit", underline="b", side="right", offset=(-20.0, 18.0))),
            "chosen": panel.add(Label("sample", key="paths", side="right", offset=(-8.0, -22.0))),
            "edge": panel.add(Label("truth", key="band", side="right", underline="b", offset=(-20.0, 18.0))),
        }
        self.handle = panel.add(
            Handle("truth", name=tr("Half width of the band ε"), key="band", word=tr("drag ε"), constrain=self._on_edge)
        )
        self.handle.says = lambda _x, y: f"ε = {exact(self._epsilon(y))}"
        self.handle.moved.connect(lambda _x, y, phase: self.ask(phase, epsilon=self._epsilon(y)))
        self.handle.typed.connect(lambda: self.type_asked.emit("epsilon"))
        self.mover = panel.add(
            Handle(
                "truth", name=tr("Truth θ"), key="truth", word=tr("drag θ"), constrain=lambda _x, y: (self._inset, y)
            )
        )
        self.mover.says = lambda _x, y: f"θ = {exact(y)}"
        self.mover.moved.connect(self._truth_moved)
        panel.clicked.connect(self._clicked)

    # -- drawing

    def draw(self) -> None:
        r: ConsistencyResult = self.result
        hidden = self.predicting
        if self.chosen is not None and self.chosen >= r.n_paths:
            self.chosen = None
        self.pointed = None if self.pointed is not None and self.pointed >= r.n_paths else self.pointed
        self._arrange()
        self._draw_paths(r, hidden)
        if not self.waits(self.outside.panel):
            self.outside.draw(r, hidden, self.view.theory)
        if self._whole and not self.waits(self.rate.panel):
            self.rate.draw(r, hidden, self.view.theory)
        if self._whole and not self.waits():
            self.table.set_choices(*([((), (), "", False)] if hidden else words.tables(r)))
            self.table_panel.say(tr("The numbers are hidden until you reveal them.") if hidden else "")
        self.guess.draw(r)

    def _draw_paths(self, r: ConsistencyResult, hidden: bool) -> None:
        theta, eps, end = r.goal.theta, r.settings.epsilon, math.log10(r.settings.n_max)
        self.paths.fit_x(0.0, end, exact=True)
        self.paths.fit_y(*_span(r))
        low, high = self.paths.y_span.limits
        rows = r.place(TEASER) + 1 if hidden else len(r.sizes)
        x, estimates = np.log10(r.sizes[:rows]), r.estimates[:rows]
        out = 0 if hidden else int(np.count_nonzero(~((estimates >= low) & (estimates <= high)).all(axis=0)))
        gone = tr(" · {out} leave the picture", out=count(out)) if out else ""
        brief = self.look.metrics.name != "desk"
        heights = (
            tr("{n_paths} paths{gone}", n_paths=count(r.n_paths), gone=gone)
            if brief
            else tr("one estimate · {n_paths} paths{gone}", n_paths=count(r.n_paths), gone=gone)
        )
        self.paths.furnish(title=words.rule(r), heights=heights)
        stamp = (r.paths, r.goal.shift, r.goal.factor)
        self.swarm.set_data(stamp, x, estimates)
        ends = np.array([0.0, end])
        self.band.set_data(ends, np.full(2, theta - eps), np.full(2, theta + eps))
        edges = np.array([theta - eps, theta + eps])
        self.edges.set_data(0.0, edges, end, edges)
        self.truth.set_data([0.0], [theta], [end], [theta])
        truth = tr("truth θ = {theta}", theta=words.number(theta, high - low))
        # In a band too narrow for words between its lines one label says both.
        narrow = eps * self.paths.plane.sy < 2.2 * self.look.metrics.axis_words
        self.labels["truth"].set_data(end, theta, "" if narrow else truth)
        band = tr("band ± {eps}", eps=words.number(eps, high - low))
        self.labels["edge"].set_data(end, theta - eps, f"{truth}, {band}" if narrow else band)
        self.handle.place(end, theta + eps)
        self.mover.place(self._inset, theta)
        self.mover.setVisible(can_move(r.settings))
        limit = r.goal.limit
        apart = not hidden and limit is not None and not r.goal.consistent
        self.limit.set_data(*(([0.0], [limit], [end], [limit]) if apart else ((), (), (), ())))
        text = tr("limit {limit}", limit=words.number(limit, high - low)) if apart and limit is not None else ""
        self.labels["limit"].set_data(end, limit if apart and limit is not None else 0.0, text)
        self._draw_single(r, rows)

    def _draw_single(self, r: ConsistencyResult, rows: int) -> None:
        """The path that was clicked, and the one that is pointed at."""
        x = np.log10(r.sizes[:rows])
        pointed = self.pointed if self.pointed != self.chosen else None
        self.pointed_path.set_data(*((x, r.path(pointed)[:rows]) if pointed is not None else ((), ())))
        if self.chosen is None:
            self.chosen_path.set_data((), ())
            self.chosen_end.set_data((), ())
            self.labels["chosen"].set_data(0.0, 0.0, "")
            return
        y = r.path(self.chosen)[:rows]
        self.chosen_path.set_data(x, y)
        self.chosen_end.set_data(x[-1:], y[-1:])
        low, high = self.paths.y_span.limits
        seen = np.flatnonzero((y >= low) & (y <= high))
        at = int(seen[int(0.35 * (len(seen) - 1))]) if len(seen) else 0
        self.labels["chosen"].set_data(
            float(x[at]),
            float(y[at]),
            tr("path {chosen} of {n_paths}", chosen=self.chosen + 1, n_paths=count(r.n_paths)),
        )

    # -- the hand

    def _on_edge(self, x: float, y: float) -> tuple[float, float]:
        """The handle stands at the right end of the band's upper edge."""
        r: ConsistencyResult | None = self.result
        if r is None:
            return x, y
        least = 1e-9 * max(1.0, abs(r.goal.theta))
        return math.log10(r.settings.n_max), max(y, r.goal.theta + least)

    @property
    def _inset(self) -> float:
        """Where the handle of the truth stands: near the left end, off the axis' numbers."""
        low, high = self.paths.x_span.limits
        return low + 0.03 * (high - low)

    def _truth_moved(self, _x: float, y: float, phase: str) -> None:
        r: ConsistencyResult = self.result
        self.ask(phase, **({} if phase == "began" else moved(r.settings, r.goal, y)))

    def _epsilon(self, y: float) -> float:
        """ε of a height, in three figures of it."""
        return float(f"{max(abs(y - self.result.goal.theta), 1e-9):.3g}")

    def _clicked(self, x: float, y: float) -> None:
        plane = self.paths.plane
        found, off = self.swarm.nearest(plane, QPointF(plane.px(x), plane.py(y)))
        near = found >= 0 and off <= NEAR
        self.chosen = found if near and found != self.chosen else None
        self.pointed = None
        self.draw()
        if self.chosen is None:
            self.hint.emit("")
        else:
            self.hint.emit(tr("{chosen} · click it again to let it go", chosen=self._told(self.chosen, x)))

    def _told(self, path: int, x: float) -> str:
        r: ConsistencyResult = self.result
        place = r.place(10.0**x)
        value = words.number(float(r.path(path)[place]), self.paths.y_span.hi - self.paths.y_span.lo)
        return tr(
            "Path {path} of {n_paths}: {value} at n = {sizes}",
            path=count(path + 1),
            n_paths=count(r.n_paths),
            value=value,
            sizes=count(int(r.sizes[place])),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons()
        if self.result is not None and moved and isinstance(event, QMouseEvent):
            self._pointer(event.position())
        elif self.result is not None and event.type() == QEvent.Type.Leave:
            self._point(None, "")
        return bool(super().eventFilter(watched, event))

    def _pointer(self, at: QPointF) -> None:
        """Tell of the path, or of the probability, that the pointer is at."""
        if self.paths.plane.rect.contains(at):
            found, off = self.swarm.nearest(self.paths.plane, at)
            near = found >= 0 and off <= NEAR and not self.handle.hovered
            said = self._told(found, self.paths.plane.data(at)[0]) if near else ""
            self._point(found if near else None, said)
        elif self.outside.panel.plane.rect.contains(at) and not self.predicting:
            self._point(None, self._probability_at(self.outside.panel.plane.data(at)[0]))
        else:
            self._point(None, "")

    def _probability_at(self, x: float) -> str:
        r: ConsistencyResult = self.result
        place = r.place(10.0**x)
        p = float(r.theory.probability[place])
        found = words.found_share(r, place)
        beside = f", {r.theory.kind} {exact(p)}" if math.isfinite(p) and self.view.theory else ""
        return tr(
            "Outside the band at n = {sizes}: {found}{beside}",
            sizes=count(int(r.sizes[place])),
            found=found,
            beside=beside,
        )

    def _point(self, path: int | None, said: str) -> None:
        if path != self.pointed:
            self.pointed = path
            rows = self.result.place(TEASER) + 1 if self.predicting else len(self.result.sizes)
            self._draw_single(self.result, rows)
        if said != self._said:
            self._said = said
            self.hint.emit(said)

    def predict(self, on: bool) -> None:
        if self.result is not None:
            self.guess.ask(on, self.result)
        super().predict(on)

    def forget_guess(self) -> None:
        self.guess.committed = False
        super().forget_guess()

    # -- looks

    @property
    def _whole(self) -> bool:
        return bool(self.view.picture == "all")

    def set_look(self, look: Look) -> None:
        self.look = look
        self._share_out()
        super().set_look(look)

    def _arrange(self) -> None:
        if self._shown != (self._whole, self.look.metrics.name):
            self._share_out()

    def _share_out(self) -> None:
        """A projected page keeps paths, probability and rate; the numbers stand in the strip."""
        projected = self.look.metrics.name == "projector"
        self._shown = (self._whole, self.look.metrics.name)
        for panel, shown in ((self.rate.panel, self._whole), (self.table_panel, self._whole and not projected)):
            panel.frame.setVisible(shown)
            for item in panel.items:
                item.setVisible(shown)
        self.rate.panel.cell = (0, 1, 2 if projected else 1, 1)
        columns, rows = SHARES[self.look.metrics.name]
        self.canvas.stretch(rows=rows, columns=columns if self._whole else (1.0, 1e-4), inside=True)

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.formulas(self.result, self.predicting), words.aside(self.result, self.predicting)

    def derivation(self) -> tuple[Step, ...]:
        return words.derivation(self.result)

    def total_steps(self, result: Result) -> int:
        return result.settings.n_max if isinstance(result.settings, ConsistencySettings) else 0

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        return settings.with_values(n_max=steps)

    def describe(self) -> str:
        if self.predicting:
            return tr("{rule}; where the paths go is hidden until you reveal it.", rule=words.rule(self.result))
        return words.describe(self.result)

    def status(self) -> str:
        s = self.result.settings
        return tr(
            "R = {n_paths} paths     Drag the truth or the edge of its band · click a path to single it out",
            n_paths=count(s.n_paths),
        )

    _said = ""
    _shown: tuple[bool, str] = (True, "")


def _span(r: ConsistencyResult) -> tuple[float, float]:
    """Heights from which the paths come home: about the middle half at a small n, the band and where they go."""
    first = np.sort(r.estimates_at(r.place(_FIRST)))
    first = first[np.isfinite(first)]
    if not len(first):
        first = np.array([r.goal.theta])
    low, high = float(first[(len(first) - 1) // 4]), float(first[(3 * len(first)) // 4])
    wide = high - low
    wanted = [max(low - wide, float(first[0])), min(high + wide, float(first[-1]))]
    wanted += [r.goal.theta - 1.6 * r.settings.epsilon, r.goal.theta + 1.6 * r.settings.epsilon]
    if r.goal.limit is not None:
        wanted.append(r.goal.limit)
    return min(wanted), max(wanted)


def scene(look: Look) -> Scene:
    return ConsistencyScene(look)

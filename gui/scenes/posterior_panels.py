"""The side pictures of `posterior`: how the prior washes out, what comes next, and the three answers compared."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from engine.concept import Array
from engine.concepts.posterior import PosteriorResult
from engine.posterior_notes import LETTERS
from engine.posterior_settings import sides
from engine.words import mark, tr
from gui.axes import Plane
from gui.marks import Mark, fixed_pen, label_weight, shape_path
from gui.numbers import exact
from gui.plots import Area, Curve, Dots, Label, Panel, Segments
from gui.scenes.posterior_words import comparison, percent
from gui.theme import MARKS, Look, ui_font

LOG_FROM = 60  # observations; from here on their axis is a logarithm
ROWS = 3  # of intervals
HIDDEN = mark("Hidden until you reveal it.")


@dataclass(frozen=True)
class Bar:
    """One interval in its row from the top, with its words from the longest to the shortest."""

    row: int
    role: str
    low: float
    high: float
    words: tuple[str, ...]


class Washing:
    """Posterior mean and interval against the number of observations, beside the MLE and the prior's mean."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        panel.furnish(axis="full", numbers=True, title=tr("The prior washes out"), words=tr("observations used"))
        self.band = panel.add(Area("posterior", alpha=0.16, key="interval"))
        self.prior = panel.add(Segments("prior", dash="prior", width=2.0, key="prior"))
        self.truth = panel.add(Segments("truth", width=2.0, key="truth"))
        self.mle = panel.add(Curve("likelihood", key="mle"))
        self.mean = panel.add(Curve("posterior", width=2.4, key="mean"))
        self.now = panel.add(Dots("posterior", size=10.0, alpha=1.0, mark="s", hollow=True, key="mean"))
        self.labels = {
            "mean": panel.add(Label("posterior", tr("posterior mean"), key="mean", side="right", offset=(-6.0, -20.0))),
            "mle": panel.add(
                Label("likelihood", tr("MLE"), key="mle", underline="likelihood", side="left", offset=(8.0, -18.0))
            ),
            "prior": panel.add(
                Label("prior", tr("prior mean"), key="prior", underline="prior", side="left", offset=(8.0, 16.0))
            ),
            "truth": panel.add(Label("truth", tr("truth"), key="truth", side="left", offset=(8.0, 16.0))),
        }

    def draw(self, result: PosteriorResult, hidden: bool, truth_shown: bool) -> None:
        run, log = result.course, result.total > LOG_FROM
        if log:
            run = result.whole_course.until(result.count)
        kept = run.counts >= 1 if log else run.counts >= 0
        x = np.log10(run.counts[kept]) if log else run.counts[kept]
        level = percent(result.settings.level)
        letter = LETTERS[result.settings.model]
        self.panel.furnish(
            log_x=log, heights=tr("value of {letter}: mean and {level} equal-tail interval", letter=letter, level=level)
        )
        self.panel.fit_x(0.0, math.log10(result.total) if log else max(5, result.total), exact=True)
        low, high = self._heights(result)
        self.panel.fit_y(low, high)
        self.panel.say(HIDDEN if hidden else "")
        self._draw_course(x, run.mean[kept], run.low[kept], run.high[kept], run.mle[kept], hidden)
        self._draw_levels(result, hidden, truth_shown)

    def _draw_course(self, x: Array, mean: Array, low: Array, high: Array, mle: Array, hidden: bool) -> None:
        if hidden or not len(x):
            for item in (self.band, self.mean, self.mle, self.now):
                item.set_data((), ())
            for name in ("mean", "mle"):
                self.labels[name].set_data(0.0, 0.0, "")
            return
        # There and back again, from the interval's own start: the area between two lines.
        self.band.base = float(low[0])
        self.band.set_data(np.concatenate([x, x[::-1]]), np.concatenate([high, low[::-1]]))
        self.mean.set_data(x, mean)
        known = np.isfinite(mle)
        self.mle.set_data(x[known], mle[known])
        self.now.set_data(x[-1:], mean[-1:])
        self.labels["mean"].set_data(
            float(x[-1]), float(mean[-1]), tr("posterior mean {mean}", mean=exact(float(mean[-1])))
        )
        early = np.flatnonzero(known)[: max(1, int(known.sum()) // 3)]
        if len(early):
            self.labels["mle"].set_data(float(x[early[-1]]), float(mle[early[-1]]), "MLE")
        else:
            self.labels["mle"].set_data(0.0, 0.0, "")

    def _draw_levels(self, result: PosteriorResult, hidden: bool, truth_shown: bool) -> None:
        left, right = self.panel.x_span.limits
        prior, truth = result.prior.mean(), result.settings.truth
        shown = {"prior": prior if math.isfinite(prior) else math.nan, "truth": truth if truth_shown else math.nan}
        for name, value in shown.items():
            line = self.prior if name == "prior" else self.truth
            if hidden or not math.isfinite(value):
                line.set_data((), (), (), ())
                self.labels[name].set_data(0.0, 0.0, "")
                continue
            line.set_data([left], [value], [right], [value])
            at = left + (0.62 if name == "prior" else 0.82) * (right - left)
            self.labels[name].set_data(at, value, tr("prior mean") if name == "prior" else tr("truth"))

    @staticmethod
    def _heights(result: PosteriorResult) -> tuple[float, float]:
        """What the intervals span once there are data; before that the prior's own."""
        run = result.whole_course
        some = run.counts >= (1 if result.total else 0)
        ends = [*run.low[some].tolist(), *run.high[some].tolist(), *run.mle[np.isfinite(run.mle)].tolist()]
        prior, truth = result.prior.mean(), result.settings.truth
        ends += [value for value in (prior, truth) if math.isfinite(value)]
        return min(ends), max(ends)


class Next:
    """The law of the next observation: averaged over the posterior, and as the MLE alone has it."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        panel.furnish(axis="full", numbers=True, title=tr("The next observation"), words=tr("one value"))
        self.area = panel.add(Area("posterior", alpha=0.1, key="predictive"))
        self.curve = panel.add(Curve("posterior", width=2.4, key="predictive"))
        self.ground = panel.add(Segments("muted", width=1.0))
        self.bars = panel.add(Segments("posterior", width=5.0, key="predictive"))
        self.plug_curve = panel.add(Curve("likelihood", key="mle"))
        self.plug_dots = panel.add(Dots("likelihood", size=10.0, alpha=1.0, key="mle"))
        self.labels = {
            "predictive": panel.add(Label("posterior", key="predictive", side="left", offset=(10.0, -16.0))),
            "mle": panel.add(Label("likelihood", key="mle", underline="likelihood", side="left", offset=(10.0, -16.0))),
            "tails": panel.add(Label("posterior", underline=None, key="predictive", offset=(0.0, -14.0))),
        }

    def draw(self, result: PosteriorResult, hidden: bool) -> None:
        model = result.settings.model
        self.panel.furnish(
            heights=tr("density") if model == "normal" else tr("probability"),
            words={"bernoulli": tr("one value"), "poisson": tr("one value: a count"), "normal": tr("one value")}[model],
            axis="none" if model == "bernoulli" else "full",
        )
        for item in (self.area, self.curve, self.plug_curve, self.plug_dots):
            item.set_data((), ())
        for lines in (self.bars, self.ground):
            lines.set_data((), (), (), ())
        for label in self.labels.values():
            label.set_data(0.0, 0.0, "")
        self.panel.say(HIDDEN if hidden else "")
        if hidden:
            return
        x, y, plug_in = result.predictive
        if model == "normal":
            self._draw_density(x, y, plug_in)
        else:
            self._draw_masses(x, y, plug_in)
        self._say(result, x, y, plug_in)
        tops = np.concatenate([y, plug_in[np.isfinite(plug_in)]])
        self.panel.fit_y(0.0, 1.12 * float(tops.max()))

    def _draw_density(self, x: Array, y: Array, plug_in: Array) -> None:
        self.area.set_data(x, y)
        self.curve.set_data(x, y)
        if np.isfinite(plug_in).all():
            self.plug_curve.set_data(x, plug_in)
        seen = x[y > 1e-3 * y.max()]
        self.panel.fit_x(float(seen[0]), float(seen[-1]))

    def _draw_masses(self, x: Array, y: Array, plug_in: Array) -> None:
        self.bars.set_data(x, np.zeros(len(x)), x, y)
        if np.isfinite(plug_in).all():
            shown = plug_in > 1e-4 * plug_in.max() if len(x) > 2 else plug_in >= 0.0
            self.plug_dots.set_data(x[shown], plug_in[shown])
        if len(x) == 2:
            self.panel.fit_x(-0.6, 1.9, exact=True)
            self.ground.set_data([-0.6], [0.0], [1.9], [0.0])
        else:
            seen = x[y > 1e-3 * y.max()]
            self.panel.fit_x(float(seen[0]) - 0.5, float(seen[-1]) + 0.5)

    def _say(self, result: PosteriorResult, x: Array, y: Array, plug_in: Array) -> None:
        words = tr("averaged over the posterior")
        if result.settings.model == "bernoulli":
            ones, zeros = sides(result.settings)
            words = f"{ones} {exact(float(y[1]))}"
            self.labels["tails"].set_data(0.0, float(y[0]), f"{zeros} {exact(float(y[0]))}")
        at = 1 if len(x) == 2 else int(np.argmax(y))
        self.labels["predictive"].set_data(float(x[at]), float(y[at]), words)
        if np.isfinite(plug_in).all():
            top = 1 if len(x) == 2 else int(np.argmax(plug_in))
            self.labels["mle"].set_data(float(x[top]), float(plug_in[top]), tr("as the MLE has it"))


class Bars(Mark):
    """Intervals as bars in rows, each with its words: left of it, right of it, or on it where there is no more room."""

    clipped = False
    layer = 4.0  # over the panel's own words, whose place the sentence takes

    def __init__(self) -> None:
        super().__init__("posterior", key="interval")
        self.rows: tuple[Bar, ...] = ()
        self.sentence = ""

    def say(self, sentence: str) -> None:
        """What is to be known of these numbers, below the bars."""
        self.sentence = sentence
        self.renew()

    def set_rows(self, rows: Sequence[Bar]) -> None:
        self.rows = tuple(rows)
        self.renew()

    def _y(self, place: int, plane: Plane) -> float:
        above = 0.9 * self.look.metrics.axis if self.look else 0.0  # a caption could stand there, and none does
        return plane.top - above + (plane.height + above) * (place + 0.5) / ROWS

    def outline(self, plane: Plane) -> tuple[Array, Array]:
        gap = [math.nan]
        xs = [np.array([*plane.pxs(np.array([bar.low, bar.high])), *gap]) for bar in self.rows]
        ys = [np.array([self._y(bar.row, plane)] * 2 + gap) for bar in self.rows]
        empty = np.empty(0)
        return np.concatenate([empty, *xs]), np.concatenate([empty, *ys])

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        font = ui_font(look.metrics.axis_words, label_weight(look))
        painter.setFont(font)
        measure = QFontMetricsF(font)
        for bar in self.rows:
            y = self._y(bar.row, plane)
            left, right = (min(max(plane.px(end), plane.left), plane.left + plane.width) for end in (bar.low, bar.high))
            pen = fixed_pen(look, bar.role, 5.0, "")
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(left, y), QPointF(max(right, left + 2.0), y))
            self._write(painter, plane, look, measure, bar, QPointF(left, y), right)
        self._note(painter, plane, look)

    def _note(self, painter: QPainter, plane: Plane, look: Look) -> None:
        """The sentence in one line; in smaller type and two lines where it is longer than that."""
        size, full = look.metrics.axis, plane.width
        width = QFontMetricsF(ui_font(size)).horizontalAdvance(self.sentence)
        if width > full:
            size = max(round(0.8 * size), 11)
        painter.setFont(ui_font(size))
        painter.setPen(look.colour("ink"))
        box = QRectF(plane.left, plane.bottom + 0.2 * size, full, 2.7 * size)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, self.sentence)

    @staticmethod
    def _write(painter: QPainter, plane: Plane, look: Look, measure: QFontMetricsF, bar: Bar, at: QPointF,
               right: float) -> None:  # fmt: skip
        gap, end = 0.8 * look.metrics.axis_words, plane.left + plane.width
        height = 1.3 * look.metrics.axis_words
        room = max(at.x() - plane.left, end - right) - gap
        fitting = [words for words in bar.words if measure.horizontalAdvance(words) <= room]
        words = fitting[0] if fitting else bar.words[-1]
        width = measure.horizontalAdvance(words)
        if not fitting:
            x = min(max((at.x() + right - width) / 2, plane.left), end - width)
            box = QRectF(x - 6, at.y() - height / 2, width + 12, height)
            painter.fillRect(box, look.colour("surface"))
        elif at.x() - plane.left >= end - right:
            box = QRectF(at.x() - gap - width, at.y() - height / 2, width, height)
        else:
            box = QRectF(right + gap, at.y() - height / 2, width, height)
        painter.setPen(look.colour("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)


class Comparison(Mark):
    """MLE, MAP and full Bayes in rows, what each says in columns; words wrap within their cell."""

    clipped = False
    shares = (0.12, 0.28, 0.24, 0.18, 0.18)

    def __init__(self) -> None:
        super().__init__("ink")
        self.head: tuple[str, ...] = ()
        self.rows: tuple[tuple[str, str, tuple[str, ...]], ...] = ()

    def set_result(self, result: PosteriorResult, hidden: bool) -> None:
        self.head, self.rows = ((), ()) if hidden else comparison(result)
        self.renew()

    def draw(self, painter: QPainter, plane: Plane, look: Look) -> None:
        if not self.rows:
            return
        size = self._size(plane, look)
        edges = plane.left + plane.width * np.cumsum([0.0, *self.shares])
        top = plane.top + 2.4 * look.metrics.axis
        painter.setFont(ui_font(look.metrics.axis))
        painter.setPen(look.colour("muted"))
        for left, right, words in zip(edges[1:-1], edges[2:], self.head, strict=True):
            painter.drawText(QRectF(left, plane.top, right - left, 2.0 * look.metrics.axis), words)
        for row in self.rows:
            height = self._tallest(row, plane, size) + 2.4 * size
            self._draw_row(painter, look, row, edges, top, height, size)
            top += height

    def _draw_row(self, painter: QPainter, look: Look, row: tuple[str, str, tuple[str, ...]], edges: Array, top: float,
                  height: float, size: int) -> None:  # fmt: skip
        name, role, cells = row
        painter.setPen(QPen(look.colour("hairline"), look.metrics.axis_pen))
        painter.drawLine(QLineF(edges[0], top, edges[-1], top))
        inner = top + 0.9 * size
        painter.setPen(look.colour("ink"))
        painter.setFont(ui_font(size, 600))
        painter.drawText(QPointF(edges[0], inner + size), name)
        self._draw_sign(painter, look, name, role, QPointF(edges[0], inner + 2.0 * size))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        for place, words in enumerate(cells):
            painter.setFont(ui_font(size, 600 if place == 1 else 400))
            painter.setPen(look.colour("ink"))
            room = QRectF(edges[place + 1], inner, edges[place + 2] - edges[place + 1] - 1.2 * size, height - size)
            painter.drawText(room, flags, words)

    @staticmethod
    def _draw_sign(painter: QPainter, look: Look, name: str, role: str, at: QPointF) -> None:
        """The mark of an estimate, or the line of the whole posterior."""
        radius = 6.0 * look.metrics.mark
        if name == tr("Full Bayes"):
            painter.setPen(fixed_pen(look, role, 2.4, None))
            painter.drawLine(at + QPointF(0, radius), at + QPointF(6 * radius, radius))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(role))
        painter.drawPath(shape_path(MARKS.get(role, "o"), radius).translated(at + QPointF(radius, radius)))

    def _size(self, plane: Plane, look: Look) -> int:
        """The largest type, up to that of the room's words and half as much again, in which every cell fits."""
        room = plane.height - 2.4 * look.metrics.axis
        for size in range(round(1.4 * look.metrics.axis_words), 9, -1):
            if sum(self._tallest(row, plane, size) + 2.4 * size for row in self.rows) <= room:
                return size
        return 9

    def _tallest(self, row: tuple[str, str, tuple[str, ...]], plane: Plane, size: int) -> float:
        """Pixels that the longest cell of a row takes, at least those of its name and its mark."""
        font = QFontMetricsF(ui_font(size, 600))
        rooms = [QRectF(0, 0, plane.width * share - 1.2 * size, 1e4) for share in self.shares[1:]]
        boxes = [font.boundingRect(r, Qt.TextFlag.TextWordWrap, w) for r, w in zip(rooms, row[2], strict=True)]
        return max(2.6 * size, *(box.height() for box in boxes))

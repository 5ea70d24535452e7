"""What the five pictures of cross-entropy have in common: bars, a guess, and the way they ask for new settings."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QResizeEvent

from engine.concepts.crossentropy import CrossEntropyResult, CrossEntropySettings
from engine.words import numerals, tr
from gui.formula import Formula
from gui.marks import FAR_AWAY
from gui.numbers import exact
from gui.plots import Canvas, Handle, Label, Panel, Segments, Steps
from gui.scene import Step
from gui.tables import Row
from gui.theme import Look

# Rows that each have a handle and a bar of their own; of more, only the one looked at has.
FEW_ROWS = 30
BAR = 0.34
# A canvas smaller than this has no room for a table.
TABLE_FROM = (960, 520)
Change = Callable[[CrossEntropySettings], CrossEntropySettings]


class Bar(Steps):
    """One bar about `at`; the pointer finds all of it. An infinite one runs out of the plot."""

    def __init__(self, role: str, *, key: str = "", alpha: float = 0.25, half: float = BAR) -> None:
        self.half = half
        super().__init__(role, key=key, alpha=alpha)

    def place(self, at: float, height: float) -> None:
        self.set_data([at - self.half, at + self.half], [height])

    def distance(self, at: QPointF) -> float:
        if self.plane is None or len(self.y_data) != 1:
            return FAR_AWAY
        xs, ys = self.outline(self.plane)
        inside = xs.min() <= at.x() <= xs.max() and ys.min() <= at.y() <= ys.max()
        return 0.0 if inside else super().distance(at)


def draw_many(lines: Segments, heights: np.ndarray) -> None:
    """Bars of hundreds of rows: plain thick lines, which paint ten times as fast as outlines."""
    at = np.arange(1.0, len(heights) + 1.0)
    if lines.plane is not None:
        lines.width = max(1.0, min(12.0, 2.0 * BAR * lines.plane.sx))
    # An infinite one ends far above any plot.
    lines.set_data(at, np.zeros(len(at)), at, np.minimum(heights, 1e9))


class Guess:
    """A guess to be dragged while the answer is hidden, and the gap to the answer once it is revealed.

    `upright` guesses are values of x, the others heights. `words` names what is guessed.
    """

    def __init__(self, panel: Panel, words: str, *, upright: bool = False, low: float = -math.inf,
                 high: float = math.inf) -> None:  # fmt: skip
        self.panel, self.words, self.upright, self.low, self.high = panel, words, upright, low, high
        self.value: float | None = None
        self.at: float | None = None  # where along the other axis it is held; None: at the start of it
        self.say: Callable[[float], str] = exact
        self.apart: Callable[[float], str] = exact
        self.line = panel.add(Segments("ghost", width=1.6, dash="ghost", key="guess"))
        self.gap = panel.add(Segments("ghost", width=3.2, key="guess"))
        self.handle = panel.add(
            Handle(
                "theory",
                constrain=self._held,
                name=tr("Your guess: {words}", words=words),
                key="guess",
                word=tr("guess"),
            )
        )
        offset = (14.0, 0.0) if upright else (14.0, -18.0)
        self.label = panel.add(Label("ghost", underline="ghost", key="guess", side="left", offset=offset))
        self.handle.moved.connect(self._moved)
        self._state: tuple[bool, bool, float | None] = (False, False, None)

    def _held(self, x: float, y: float) -> tuple[float, float]:
        (x0, x1), (y0, y1) = self.panel.x_span.limits, self.panel.y_span.limits
        if self.upright:
            return min(max(x, self.low), self.high), 0.5 * (y0 + y1)
        return x0 + 0.03 * (x1 - x0) if self.at is None else self.at, min(max(y, self.low), self.high)

    def _moved(self, x: float, y: float, _phase: str) -> None:
        self.value = x if self.upright else y
        self.draw(*self._state)

    def draw(self, predicting: bool, committed: bool, answer: float | None) -> None:
        """Show the guess while it is made, and after it was committed the gap to `answer` (None: there is none)."""
        self._state = (predicting, committed, answer)
        span = self.panel.x_span if self.upright else self.panel.y_span
        if predicting and self.value is None:
            self.value = span.lo + 0.3 * (span.hi - span.lo)
        shown = self.value is not None and (predicting or committed)
        self.handle.setVisible(predicting)
        for item in (self.line, self.gap, self.label):
            item.setVisible(shown)
        if not shown or self.value is None:
            return
        self._draw_lines(self.value, None if predicting else answer)
        words = tr("{words}? your guess {value}", words=self.words, value=self.say(self.value))
        if not predicting:
            off = (
                tr("no single answer")
                if answer is None
                else tr("off by {apart}", apart=self.apart(abs(self.value - answer)))
            )
            words = tr("your guess {value}, {off}", value=self.say(self.value), off=off)
        x, y = self._held(self.value, self.value)
        self.label.set_data(x, y, words)

    def _draw_lines(self, value: float, answer: float | None) -> None:
        (x0, x1), (y0, y1) = self.panel.x_span.limits, self.panel.y_span.limits
        x, y = self._held(value, value)
        self.handle.place(x, y)
        known = answer is not None and math.isfinite(answer)
        if self.upright:
            self.line.set_data([value], [y0], [value], [y1])
            self.gap.set_data(*(([value], [y], [answer], [y]) if known else ((), (), (), ())))
        else:
            self.line.set_data([x0], [value], [x1], [value])
            self.gap.set_data(*(([x], [value], [x], [answer]) if known else ((), (), (), ())))


class Picture(Canvas):
    """One of the five pictures. `asked(phase, change)` carries what the hand wants, `chose(row)` the row it is on."""

    asked = Signal(str, object)
    typing = Signal(str)  # Enter on a handle: the setting to type, or "" for the rows
    chose = Signal(int)
    guess: Guess
    side: Panel | None = None  # the panel of the table, which a projector's type leaves no room for
    above_side: Panel | None = None
    roomy: bool | None = None
    row = 0
    hidden = False

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.build()
        self._place_side()

    def build(self) -> None:
        raise NotImplementedError

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._place_side()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._place_side()

    def _place_side(self) -> None:
        """Where there is no room for the table, the panel above takes its place, or the pictures beside it do."""
        side, above = self.side, self.above_side
        if side is None:
            return
        high = above is None or self.room.height() >= TABLE_FROM[1]
        roomy = self.look.metrics.name != "projector" and self.room.width() >= TABLE_FROM[0] and high
        if roomy == self.roomy:
            return
        self.roomy = roomy
        side.frame.setVisible(roomy)
        for item in side.items:
            item.setVisible(roomy)
        if above is not None:
            above.cell = (0, 1, 6 if roomy else 10, 1)
            self.lay_out()
        else:
            self.stretch(rows=(1.35, 1.0), columns=(1.9, 1.0) if roomy else (1.0, 0.001))

    def head_side(self, title: str) -> None:
        """The table's title, or while its numbers are hidden a word on that."""
        if self.side is not None:
            self.side.furnish(title="" if self.hidden else title)
            self.side.say(tr("Hidden until you reveal it.") if self.hidden else "")

    def show_result(self, result: CrossEntropyResult, view: Any, hidden: bool, committed: bool) -> None:
        """Draw a result; `hidden` keeps the answer back, `committed` shows the gap to the guess."""
        self.hidden = hidden
        self.row = min(view.row, len(result.row_losses)) - 1
        self.draw(result, view)
        self.guess.draw(hidden, committed, self.answer(result))

    def draw(self, result: CrossEntropyResult, view: Any) -> None:
        raise NotImplementedError

    def answer(self, result: CrossEntropyResult) -> float | None:
        """The number that Predict hides."""
        raise NotImplementedError

    def formulas(self, result: CrossEntropyResult) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        raise NotImplementedError

    def derivation(self, result: CrossEntropyResult) -> tuple[Step, ...]:
        raise NotImplementedError

    def change(self, phase: str, change: Change) -> None:
        """Say what the hand wants; what was lit under the pointer is let go, so that all of the picture is seen."""
        if phase == "began":
            self.highlight("")
        self.asked.emit(phase, change)

    def put(self, name: str, value: float, decimals: int, phase: str) -> None:
        """The same for one setting that the hand moves."""
        self.change(phase, lambda s: s.with_values(**{name: rounded(value, getattr(s, name), decimals)}))


def rounded(value: float, present: float, decimals: int) -> float:
    """Where the hand has put something, in round numbers; what it has not moved keeps all its digits."""
    found = round(value, decimals)
    return present if found == round(present, decimals) else found


def number_of(result: CrossEntropyResult, name: str) -> float:
    """A read-out that is one number; NaN where it has none."""
    value = result.readouts[name]
    return float(value) if isinstance(value, int | float) else math.nan


def digits(value: float | None, figures: int = 15) -> str:
    """A number to nearly all the digits that it has."""
    if value is None or not math.isfinite(value):
        return exact(value)
    return numerals(f"{value:.{figures}g}").replace("-", "−").replace("e−", " × 10^−")


def agreement(result: CrossEntropyResult) -> str:
    """How well the two routes agree, counted in units in the last place."""
    mean, apart = number_of(result, "cross_entropy"), number_of(result, "difference")
    if math.isnan(apart):
        return ""
    units = round(abs(apart) / math.ulp(mean))
    return tr("✓ equal to the last bit") if units == 0 else tr("✓ equal but for rounding ({units} ulp)", units=units)


def _apart(value: float) -> str:
    return tr("0 exactly") if value == 0.0 else exact(value)


def two_routes(result: CrossEntropyResult) -> list[Row]:
    """The table's lines on the two routes and what follows from them."""
    mean, other = number_of(result, "cross_entropy"), number_of(result, "negative_log_likelihood")
    found = [
        Row(tr("mean of the bars"), (digits(mean),), role="likelihood", bold=(True,), key="loss"),
        Row(tr("−log(product)/n"), (digits(other),), role="likelihood", bold=(True,), key="product"),
        Row(tr("difference"), (_apart(number_of(result, "difference")),)),
        Row(tr("likelihood L"), (exact(number_of(result, "likelihood")),)),
        Row(tr("perplexity"), (exact(number_of(result, "perplexity")),)),
        Row(tr("Brier score"), (exact(number_of(result, "brier")),)),
    ]
    entropy = number_of(result, "target_entropy")
    if entropy > 0.0:
        found.append(Row(tr("least possible"), (exact(entropy),)))
    return found


def staircase(running: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The running product as a line that falls at each row, from 1 before the first: x, and log10 heights."""
    levels = np.concatenate([[0.0], running / math.log(10.0)])
    levels[np.isinf(levels)] = -1e4  # out of any plot
    n = len(running)
    x = np.concatenate([[0.0], np.repeat(np.arange(1.0, n + 1.0), 2), [n + 0.4]])
    return x, np.repeat(levels, 2)

"""Where the formula strip sets its symbols and numbers: columns that keep their width while the numbers run."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFontMetricsF

from engine.words import said
from gui.notation import drawing
from gui.theme import Metrics, ui_font

Aside = tuple[str, str]
# How many pictures a column keeps the width of its widest number.
_LATELY = 120
# What the spaces shrink by, one after the other, before a formula is left out.
_TIGHTER = (1.0, 0.8, 0.65, 0.5)


@dataclass(frozen=True)
class Term:
    """A symbol with its number under it; without a role it stands between the others, as an operator does.

    `key` names what it lights up in the picture (several words, several things).
    """

    symbol: str
    value: str = ""
    role: str = ""
    key: str = ""

    @property
    def operator(self) -> bool:
        return bool(self.symbol) and not any(letter.isalnum() or letter in "()" for letter in self.symbol)


@dataclass(frozen=True)
class Formula:
    """Terms in a row; `label` and the mark of the role `mark` stand at its left."""

    terms: tuple[Term, ...]
    label: str = ""
    mark: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "label", said(self.label))

    @property
    def row(self) -> tuple[Term, ...]:
        """The terms as the row of numbers has them: with numbers, operators repeated between them."""
        if not any(term.value and not term.operator for term in self.terms):
            return ()
        return tuple(Term(t.symbol, t.value or t.symbol, t.role, t.key) if t.operator else t for t in self.terms)


@dataclass(frozen=True)
class Row:
    """Heights of a strip, from its top: baselines of symbols and numbers, one between, and the underline."""

    symbols: float
    numbers: float
    middle: float
    underline: float

    @staticmethod
    def of(m: Metrics, height: float) -> Row:
        rise, between = 0.8 * m.symbols, 0.32 * m.symbols + 0.88 * m.numbers
        tall = rise + between + 0.5 * m.numbers + m.underline
        symbols = (height - tall) / 2 + rise
        numbers = symbols + between
        return Row(symbols, numbers, (symbols + numbers) / 2, numbers + 0.5 * m.numbers)


@dataclass(frozen=True)
class Cell:
    """One column: a term, or the label of a formula where `term` is None."""

    formula: Formula
    term: Term | None
    x: float
    width: float
    value: str = ""
    value_width: float = 0.0
    numbered: bool = True


@dataclass(frozen=True)
class Layout:
    """Columns in place, how many formulas found room, and whether the aside did."""

    cells: tuple[Cell, ...]
    shown: int
    aside: bool

    @property
    def still(self) -> tuple[object, ...]:
        """All that the unchanging part of the picture depends on."""
        return tuple(
            (
                c.x,
                c.width,
                c.numbered,
                (c.term.symbol, c.term.role, c.term.key) if c.term else (c.formula.label, c.formula.mark),
            )
            for c in self.cells
        )


@lru_cache(maxsize=64)
def _metrics(size: int, weight: int) -> QFontMetricsF:
    return QFontMetricsF(ui_font(size, weight))


_ZEROS = str.maketrans("123456789", "000000000")


def text_width(text: str, size: int, weight: int = 400) -> float:
    """Width of a text in the interface font, whose figures are all of one width."""
    return _zeros_width(text.translate(_ZEROS), size, weight)


@lru_cache(maxsize=4096)
def _zeros_width(text: str, size: int, weight: int) -> float:
    return _metrics(size, weight).horizontalAdvance(text)


class Widths:
    """The widest number of each column lately, so that a drag does not make the columns jump."""

    def __init__(self) -> None:
        self._symbols: tuple[object, ...] = ()
        self._lately: list[deque[float]] = []

    def note(self, formulas: Sequence[Formula], widths: Sequence[float]) -> list[float]:
        """The width to keep for each column, given what its number needs now."""
        symbols = tuple(term.symbol for formula in formulas for term in formula.terms)
        if symbols != self._symbols:
            self._symbols = symbols
            self._lately = [deque(maxlen=_LATELY) for _ in widths]
        for seen, width in zip(self._lately, widths, strict=True):
            seen.append(width)
        return [max(seen) for seen in self._lately]


def arrange(formulas: Sequence[Formula], aside: Aside, m: Metrics, room: float, widths: Widths) -> Layout:
    """Place the formulas in `room` pixels: first the aside yields, then the spaces shrink, then the last formula."""
    needed = [text_width(term.value, m.numbers) for f in formulas for term in (f.row or f.terms)]
    kept = widths.note(formulas, needed)
    aside_room = max(text_width(aside[0], m.body), text_width(aside[1], m.body, 600)) + 2 * m.margin
    for shown in range(len(formulas), 0, -1):
        for space in _TIGHTER:
            cells = _place(formulas[:shown], m, space, needed, kept)
            right = cells[-1].x + cells[-1].width
            if right <= room - m.margin or (shown == 1 and space == _TIGHTER[-1]):
                return Layout(tuple(cells), shown, any(aside) and space == 1.0 and right + aside_room <= room)
    return Layout((), 0, any(aside) and aside_room <= room)


def _place(
    formulas: Sequence[Formula], m: Metrics, space: float, needed: Sequence[float], kept: Sequence[float]
) -> list[Cell]:
    cells: list[Cell] = []
    x, column = float(m.margin), 0
    for formula in formulas:
        if formula.label or formula.mark:
            width = max(text_width(formula.label, m.body, 600), 14.0 * m.mark)
            cells.append(Cell(formula, None, x, width))
            x += width + 1.15 * m.symbols * space
        row = formula.row
        for number, term in enumerate(formula.terms):
            value = row[number].value if row else ""
            width = max(drawing(term.symbol, m.symbols).width, kept[column] if value else 0.0)
            cells.append(Cell(formula, term, round(x), width, value, needed[column], bool(row)))
            x += width + 0.55 * m.symbols * space
            column += 1
        x += 2.2 * m.symbols * space
    return cells

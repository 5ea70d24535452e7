"""Symbols in one line: a little markup, laid out in the formula font.

`b_x`, `σ^2`, `p̂_{MLE}`, `x̄`: an underscore lowers, a caret raises what follows (one letter or a group in braces),
combining accents stand over their letter, single letters are italic and words upright.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath

from gui.marks import is_raster
from gui.theme import symbol_font

BAR, HAT, TILDE = "\u0304", "\u0302", "\u0303"
_ACCENTS = (BAR, HAT, TILDE)
_SMALLER = 0.68
_LEAST = 9
# Functions whose names are single letters stay upright: the expectation, a probability.
_UPRIGHT_BEFORE = {"E": "[(", "P": "[("}


def _latin(letter: str) -> bool:
    """Whether a letter belongs to a word: one of a symbol's is Greek, or stands alone."""
    return letter.isalpha() and (letter.isascii() or letter in "äöüÄÖÜß")


@dataclass(frozen=True)
class Piece:
    """A run of text, or an accent as a path, at its place from the start of the baseline."""

    x: float
    y: float
    size: int = 0
    text: str = ""
    path: QPainterPath | None = None


@dataclass(frozen=True)
class Drawing:
    """A symbol ready to be painted."""

    pieces: tuple[Piece, ...]
    width: float
    rise: float
    fall: float

    def draw(self, painter: QPainter, x: float, baseline: float, colour: QColor) -> None:
        painter.setPen(colour)
        raster = is_raster(painter)
        for piece in self.pieces:
            path = piece.path
            if path is None and not raster:
                # A reader of the file need not have the formula font: letters go out as outlines.
                path = QPainterPath()
                path.addText(QPointF(0, 0), symbol_font(piece.size), piece.text)
            if path is not None:
                painter.fillPath(path.translated(x + piece.x, baseline + piece.y), colour)
            else:
                painter.setFont(symbol_font(piece.size))
                painter.drawText(QPointF(x + piece.x, baseline + piece.y), piece.text)


@lru_cache(maxsize=512)
def drawing(markup: str, size: int) -> Drawing:
    """Lay out `markup` at `size` pixels."""
    builder = _Builder()
    builder.add(unicodedata.normalize("NFD", markup.replace("-", "−")), size, 0.0)
    width, rise, fall = builder.x, 0.0, 0.0
    for piece in builder.pieces:
        box = piece.path.boundingRect() if piece.path else _tight(piece.text, piece.size)
        rise, fall = max(rise, -(box.top() + piece.y)), max(fall, box.bottom() + piece.y)
    return Drawing(tuple(builder.pieces), width, rise, fall)


@lru_cache(maxsize=256)
def spoken(markup: str) -> str:
    """The symbol as plain text, for names and screen readers."""
    return unicodedata.normalize("NFC", markup.replace("{", "").replace("}", "").replace("-", "−"))


@lru_cache(maxsize=64)
def _metrics(size: int) -> QFontMetricsF:
    return QFontMetricsF(symbol_font(size))


@lru_cache(maxsize=512)
def _tight(text: str, size: int) -> QRectF:
    # An outline's own box: a font's tight box knows neither fractions of a pixel nor italic overhang.
    path = QPainterPath()
    path.addText(QPointF(0, 0), symbol_font(size), text)
    return path.boundingRect()


def italic(letter: str) -> str:
    """A latin or small greek letter as its mathematical italic; anything else unchanged."""
    if letter == "h":
        return "\u210e"
    for first, last, start in (("a", "z", 0x1D44E), ("A", "Z", 0x1D434), ("α", "ω", 0x1D6FC)):
        if first <= letter <= last:
            return chr(start + ord(letter) - ord(first))
    return letter


class _Builder:
    """Pieces placed from left to right."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.x = 0.0

    def add(self, text: str, size: int, y: float) -> None:
        at, script_start, script_end = 0, -1.0, 0.0
        while at < len(text):
            if text[at] in "_^" and at + 1 < len(text):
                inner, end = _group(text, at + 1)
                # A raised part after a lowered one stands above it, not behind it.
                after, self.x = (self.x, script_start) if script_start >= 0 else (0.0, self.x)
                script_start = self.x
                self.add(inner, max(_LEAST, round(size * _SMALLER)), y + size * (0.2 if text[at] == "_" else -0.34))
                script_end = self.x = max(after, self.x)
                at = end
                continue
            if script_end:
                self.x += 0.04 * size
            script_start, script_end = -1.0, 0.0
            at = self._atom(text, at, size, y)

    def _atom(self, text: str, at: int, size: int, y: float) -> int:
        """Place the word, letter or run of signs that starts at `at`; returns where it ends."""
        end = at + 1
        if text[at].isalpha():
            while end < len(text) and _latin(text[end]) and _latin(text[at]):
                end += 1
            if end - at > 1 and end < len(text) and unicodedata.combining(text[end]):
                end -= 1
            word = text[at:end]
            if len(word) == 1 and not (end < len(text) and text[end] in _UPRIGHT_BEFORE.get(word, "")):
                word = italic(word)
        else:
            while end < len(text) and not text[end].isalpha() and text[end] not in "_^":
                end += 1
            word = text[at:end]
        accents = ""
        while end < len(text) and unicodedata.combining(text[end]):
            accents, end = accents + text[end], end + 1
        self._place(word, accents, size, y)
        return end

    def _place(self, word: str, accents: str, size: int, y: float) -> None:
        own = "".join(mark for mark in accents if mark not in _ACCENTS)
        self.pieces.append(Piece(self.x, y, size, word + own))
        box = _tight(word, size)
        top = box.top()
        for accent in (mark for mark in accents if mark in _ACCENTS):
            path = _accent(accent, box, size, top)
            self.pieces.append(Piece(self.x, y, path=path))
            top = path.boundingRect().top()
        # An italic letter that leans out of its advance keeps clear of what follows.
        self.x += max(_metrics(size).horizontalAdvance(word), box.right() if len(word) < 3 else 0.0)


def _group(text: str, at: int) -> tuple[str, int]:
    """What a script mark governs from `at`, and where that ends."""
    if text[at] != "{":
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        return text[at:end], end
    depth, end = 0, at
    while end < len(text):
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
        if depth == 0:
            return text[at + 1 : end - 1], end
    return text[at + 1 :], end


def _accent(accent: str, base: QRectF, size: int, top: float) -> QPainterPath:
    """A bar, hat or tilde over a letter's box; Qt sets the font's own ones through tall italic letters."""
    lean = 0.07 * -base.top() if base.width() > 0 else 0.0
    middle, gap = base.center().x() + lean, 0.09 * size
    path = QPainterPath()
    if accent == BAR:
        half, thick = max(0.14 * size, 0.4 * base.width()), max(1.0, 0.05 * size)
        path.addRect(QRectF(middle - half, top - gap - thick, 2 * half, thick))
        return path
    path.addText(QPointF(0, 0), symbol_font(size), {HAT: "\u02c6", TILDE: "\u02dc"}[accent])
    box = path.boundingRect()
    return path.translated(middle - box.center().x(), top - 0.06 * size - box.bottom())

"""The number that a field of a delimited text holds, or the reason why it holds none."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.words import mark, tr

FloatArray = NDArray[np.float64]

_MISSING = frozenset({"", "na", "n/a", "#n/a", ".", "-", "null", "none"})
_NON_FINITE = re.compile(r"[+-]?(nan|inf|infinity)", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.ASCII | re.IGNORECASE)
_SPACED = re.compile(r"[+-]?\d{1,3}([ \u00a0\u2009\u202f'’])\d{3}(\1\d{3})*(\.\d*)?", re.ASCII)
_COMMAED = re.compile(r"[+-]?\d{1,3}(,\d{3})+\.\d+", re.ASCII)  # with the decimal mark behind it, never ambiguous
_GROUPING = re.compile(r"[ \u00a0\u2009\u202f'’,]")
_COMMA_TO_POINT = str.maketrans(",.", ".,")
ALLOWED = mark("numbers such as 3.5, -2 or 1e-3 are allowed")
NOT_FINITE, MISSING, NOT_A_NUMBER = mark("not a finite number"), mark("missing"), mark("not a number")


def read_number(text: str, comma: bool) -> float | str:
    """The number that a field holds, or the reason why it holds none."""
    field = text.strip().replace("\u2212", "-")
    plain = field.translate(_COMMA_TO_POINT) if comma else field
    if not _NUMBER.fullmatch(plain):
        if field.casefold() in _MISSING:
            return MISSING
        if _NON_FINITE.fullmatch(field):
            return NOT_FINITE
        if _SPACED.fullmatch(plain) or _COMMAED.fullmatch(plain):
            plain = _GROUPING.sub("", plain)
        elif re.fullmatch(r"[+-]?[\d.,]*\d[\d.,]*", field, re.ASCII):
            return tr(
                "{not_a_number} where the decimal mark is a {word}",
                not_a_number=NOT_A_NUMBER,
                word=tr("comma") if comma else tr("point"),
            )
        else:
            return NOT_A_NUMBER
    value = float(plain)
    return value if math.isfinite(value) else NOT_FINITE


def read_numbers(
    fields: Sequence[str], comma: bool, tell: Callable[[float], None] = lambda _share: None
) -> tuple[FloatArray, list[tuple[int, str]]]:
    """(rows,) numbers, NaN where there is none, and the index and reason of each of those; `tell` hears the share."""
    numbers, bad = np.full(len(fields), np.nan), list[tuple[int, str]]()
    for start in range(0, len(fields), 4096):
        tell(start / len(fields))
        block = fields[start : start + 4096]
        fast = _plain_numbers(block, comma)
        if fast is not None:
            numbers[start : start + 4096] = fast
            continue
        for k, field in enumerate(block, start):
            number = read_number(field, comma)
            if isinstance(number, float):
                numbers[k] = number
            else:
                bad.append((k, number))
    return numbers, bad


def _plain_numbers(fields: Sequence[str], comma: bool) -> FloatArray | None:
    """All at once where every field is plain: `float` alone would also take `1_000`, inf and other digits."""
    joined = "\0".join(fields)
    if not joined.isascii() or "_" in joined:
        return None
    try:
        numbers = np.array(list(map(float, joined.translate(_COMMA_TO_POINT).split("\0") if comma else fields)))
    except ValueError:
        return None
    return numbers if np.isfinite(numbers).all() else None


def mostly_numbers(n: int, bad: Sequence[tuple[int, str]]) -> bool:
    """Whether at least half of the fields are numbers, those left out that are missing or not finite."""
    words = sum(reason not in (MISSING, NOT_FINITE) for _, reason in bad)
    return n - len(bad) >= max(words, 1)

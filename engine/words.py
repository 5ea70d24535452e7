"""Words in the present language.

English is written in the source, as `tr("…")`; what stands in a table at module level is written `mark("…")` there and
goes through `tr` where it is shown. Values are put in by name, so that another language can order them as it likes:
`tr("{n} of {total} samples", n=3, total=10)`. The engine knows no Qt: whoever shows words installs the language.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar
from weakref import WeakSet

ENGLISH = "en"
# The sign between the whole and the rest of a number, where it is no point.
_POINTS = {"de": ","}
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")

_lookup: Callable[[str], str] | None = None
_here = threading.local()
_code = ENGLISH
_point = "."


class Clearable(Protocol):
    """What can forget all that it holds."""

    @property
    def cache_clear(self) -> Callable[[], None]: ...


_Kept = TypeVar("_Kept", bound=Clearable)
_kept: WeakSet[Clearable] = WeakSet()


class Marked(str):
    """Words of a table at module level: put into other words, by `tr` or an f-string, they are translated."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return tr(self).__format__(spec)


class _Number(float):
    """A number that is put into words, with the language's own sign for the point."""

    def __format__(self, spec: str) -> str:
        return super().__format__(spec).replace(".", _point)


def speak(lookup: Callable[[str], str] | None, code: str = ENGLISH) -> None:
    """Take the present language: English words in, its words out, from any thread; None is English."""
    global _lookup, _code, _point
    _lookup, _code = lookup, code if lookup is not None else ENGLISH
    _point = _POINTS.get(_code, ".")
    for kept in list(_kept):
        kept.cache_clear()


def spoken() -> str:
    """The code of the present language."""
    return ENGLISH if getattr(_here, "english", False) else _code


@contextmanager
def in_english() -> Iterator[None]:
    """English words within, in this thread: what files hold is the same in every language."""
    _here.english = True
    try:
        yield
    finally:
        _here.english = False


def wordy(function: _Kept) -> _Kept:
    """A cache (functools) whose values hold words: it is emptied when another language is spoken."""
    _kept.add(function)
    return function


def mark(words: str) -> str:
    """The words themselves, marked for translation."""
    return Marked(words)


def tr(words: str, /, **values: object) -> str:
    """The words in the present language, with the values put in for their names in braces.

    Words that are not known stay as they are, so what is shown may come by here once more.
    """
    if _lookup is None or getattr(_here, "english", False):
        return words.format(**values) if values else str(words)
    shown = _lookup(words)
    return shown.format(**{name: _said(value) for name, value in values.items()}) if values else shown


def said(words: str) -> str:
    """Words of a table in the present language; any others as they are."""
    return tr(words) if isinstance(words, Marked) else words


def _said(value: object) -> object:
    return _Number(value) if isinstance(value, float) else value


def capital(words: str) -> str:
    """Words at the beginning of a sentence."""
    shown = said(words)
    return shown[:1].upper() + shown[1:]


def small(words: str) -> str:
    """A label within a sentence, where the language writes nouns small."""
    shown = said(words)
    return shown[:1].lower() + shown[1:] if _code == ENGLISH else shown


def pointed(text: str) -> str:
    """A typed number with a point in it. A comma is one where the language writes it so, or nothing else can be meant:
    not in “1,000”."""
    whole, comma, rest = text.strip().partition(",")
    if not comma or "," in rest or "." in text:
        return text
    grouped = len(rest) == 3 and whole.strip("-−+ ") not in ("", "0")
    return text if grouped and _point != "," else f"{whole}.{rest}"


def listed(numbers: list[str]) -> str:
    """Numbers, written with points, in a row: parted by commas, or by semicolons where a comma is a number's own."""
    return ", ".join(numbers) if _point != "," else "; ".join(map(numerals, numbers))


def unlisted(text: str) -> str:
    """A typed row of numbers, with points and commas: what `listed` has written, or commas as anywhere."""
    if _point != "," or ";" not in text:
        return text
    return ", ".join(pointed(number) for number in text.replace("\n", ";").split(";") if number.strip())


def numerals(text: str) -> str:
    """A text of numbers, written with points, as the present language writes them."""
    return text if _point == "." else _DECIMAL.sub(_point, text)

"""Words in the present language.

English is written in the source, as `tr("…")`; what stands in a table at module level is written `mark("…")` there and
goes through `tr` where it is shown. Values are put in by name, so that another language can order them as it likes:
`tr("{n} of {total} samples", n=3, total=10)`. The engine knows no Qt: whoever shows words installs the language.
"""

from __future__ import annotations

from collections.abc import Callable

_lookup: Callable[[str], str] | None = None


class Marked(str):
    """Words of a table at module level: put into a sentence by `tr`, they are translated with it."""

    __slots__ = ()


def speak(lookup: Callable[[str], str] | None) -> None:
    """Take the present language: English words in, its words out, from any thread; None is English."""
    global _lookup
    _lookup = lookup


def mark(words: str) -> str:
    """The words themselves, marked for translation."""
    return Marked(words)


def tr(words: str, /, **values: object) -> str:
    """The words in the present language, with the values put in for their names in braces.

    Words that are not known stay as they are, so what is shown may come by here once more.
    """
    if _lookup is None:
        return words.format(**values) if values else str(words)
    shown = _lookup(words)
    if not values:
        return shown
    return shown.format(**{name: tr(value) if isinstance(value, Marked) else value for name, value in values.items()})

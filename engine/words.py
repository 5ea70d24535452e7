"""Words in the present language.

English is written in the source, as `tr("…")`; what stands in a table at module level is written `mark("…")` there and
goes through `tr` where it is shown. Values are put in by name, so that another language can order them as it likes:
`tr("{n} of {total} samples", n=3, total=10)`. The engine knows no Qt: whoever shows words installs the language.
"""

from __future__ import annotations

from collections.abc import Callable

_lookup: Callable[[str], str] | None = None


def speak(lookup: Callable[[str], str] | None) -> None:
    """Take the present language: English words in, its words out; None is English."""
    global _lookup
    _lookup = lookup


def mark(words: str) -> str:
    """The words themselves, marked for translation."""
    return words


def tr(words: str, **values: object) -> str:
    """The words in the present language, with the values put in for their names in braces."""
    shown = _lookup(words) if _lookup is not None else words
    return shown.format(**values) if values else shown

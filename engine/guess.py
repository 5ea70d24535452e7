"""Which of the names there are was probably meant."""

from __future__ import annotations

from collections.abc import Collection

from engine.words import tr


def did_you_mean(value: str, names: Collection[str]) -> str:
    """A question to follow a refusal, "; did you mean …?", where one of the names is near; "" where none is."""
    import difflib

    near = difflib.get_close_matches(value.lower()[:200], names, n=1)
    return tr("; did you mean {near}?", near=near[0]) if near else ""

"""Texts with numbers that are computed: `{mle:.3f}`, `{slope[mse]:.2f}`, `{w_lasso[1]}` name a concept's read-outs."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence

from engine.concept import plain
from engine.words import numerals, tr

_NAMED = re.compile(r"\{(\w+)(?:\[(\w+)\])?(?::(\.\d{1,2}[efg]))?\}")


def named(text: str) -> Iterator[str]:
    """The read-outs that a text names."""
    return (found[1] for found in _NAMED.finditer(text))


def filled(text: str, readouts: Mapping[str, object]) -> str:
    """The text with its numbers put in; what has none says so."""
    return _NAMED.sub(lambda found: _shown(readouts.get(found[1]), found[2], found[3] or ".4g"), text)


def _shown(value: object, key: str | None, style: str) -> str:
    value = plain(value)  # type: ignore[arg-type]
    if key is not None and isinstance(value, Mapping):
        value = value.get(key)
    elif key is not None and isinstance(value, Sequence) and key.isdigit():
        value = value[int(key)] if int(key) < len(value) else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return str(value) if isinstance(value, str) else tr("no number")
    if isinstance(value, int) and style == ".4g":
        return f"{value:,}".replace(",", "\u2009").replace("-", "−")
    return numerals(f"{value:{style}}".replace("-", "−"))

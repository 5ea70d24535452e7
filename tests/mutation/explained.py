"""Mutants that the tests let pass for a reason that is written down beside them, in explained.toml.

Each entry names a source, a line of it as it stands there, the changes of that line and why no test can or need notice.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

LIST = Path(__file__).with_name("explained.toml")


class Explained(NamedTuple):
    source: str
    line: str
    change: str


def explained() -> dict[Explained, str]:
    """The reason of each."""
    found = tomllib.loads(LIST.read_text(encoding="utf-8"))["survivor"]
    return {Explained(one["source"], one["line"], change): one["why"] for one in found for change in one["changes"]}


def told(source: Path, lines: list[str], number: int, change: str) -> Explained:
    """How a mutant in line `number` of a source is written in the list."""
    text = lines[number - 1].split("  #")[0].strip() if number else ""
    return Explained(source.as_posix(), text, " ".join(change.split()))


def sources() -> Iterator[Path]:
    """Those that the list speaks of."""
    return map(Path, dict.fromkeys(entry.source for entry in explained()))

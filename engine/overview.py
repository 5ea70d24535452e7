"""The chapter on one page: tables whose rows are live links, read from resources/pages/overview.md.

A link's target is a concept and what it starts from: `divisor`, `divisor preset=two-observations`, `posterior n=0`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from engine.concept import Concept
from engine.concepts import BY_ID
from engine.settings import Settings
from engine.texts import text
from engine.words import tr, wordy

_LINK = re.compile(r"\[(.+?)\]\(([^()]+)\)")


@dataclass(frozen=True)
class Row:
    """One row: its name, the other cells (Markdown), and the state that its name opens."""

    name: str
    cells: tuple[str, ...]
    concept: Concept
    settings: Settings


@dataclass(frozen=True)
class Table:
    """A titled table; `header` names its columns, the rows' names included."""

    title: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]


def target(words: str) -> tuple[Concept, Settings]:
    """The concept and the settings that a link's target names; SettingError or KeyError where there are none."""
    concept_id, *pairs = words.split()
    concept = BY_ID[concept_id]
    texts = dict(pair.split("=", 1) for pair in pairs)
    return concept, concept.start(texts.pop("preset", None)).with_texts(texts)


@wordy
@cache
def tables() -> tuple[Table, ...]:
    """The tables of the page, in order."""
    parts = f"\n{text('overview').body}".split("\n## ")[1:]
    return tuple(_table(part) for part in parts)


def _table(part: str) -> Table:
    title, *lines = part.splitlines()
    header, _, *rows = [_cells(line) for line in lines if line.startswith("|")]
    return Table(title.strip(), header, tuple(_row(cells) for cells in rows))


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))


def _row(cells: tuple[str, ...]) -> Row:
    link = _LINK.fullmatch(cells[0])
    if link is None:
        raise ValueError(tr("the first cell of a row must be a link, not {cells!r}", cells=cells[0]))
    return Row(link[1], cells[1:], *target(link[2]))

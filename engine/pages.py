"""The pages beside the concepts: they stand in the rail and in the order of the chapter, and compute nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SidePage:
    """A page's id (its text is resources/pages/<id>.md) and the group of the chapter that it stands in."""

    id: str
    group: str


PAGES = (SidePage("overview", "VI"), SidePage("interview", "VI"))
PAGES_BY_ID = {page.id: page for page in PAGES}

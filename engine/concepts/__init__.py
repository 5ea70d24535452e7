"""The catalogue: every concept, in the order of the chapter. A concept's module is imported when it is asked for.

Fourteen concepts cost a seventh of a second to import, and a window shows one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple, overload

from engine.concept import Concept

# The chapter: its groups (engine.concept.GROUPS) and the concepts of each. One word here adds a concept.
CHAPTER: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "I": ("sampling", "target", "divisor"),
    "II": ("likelihood", "crossentropy", "noise", "training"),
    "III": ("posterior", "penalty", "paths"),
    "IV": ("consistency", "efficiency", "sufficiency"),
    "V": ("tradeoff",),
})  # fmt: skip


class Entry(NamedTuple):
    """What a list of concepts needs to know of one."""

    id: str
    group: str


ENTRIES = tuple(Entry(name, group) for group, names in CHAPTER.items() for name in names)
_IDS = tuple(entry.id for entry in ENTRIES)


class _ById(Mapping[str, Concept]):
    """Concepts by id, in the chapter's order."""

    def __getitem__(self, concept_id: str) -> Concept:
        if concept_id not in _IDS:
            raise KeyError(concept_id)
        found: Concept = import_module(f"engine.concepts.{concept_id}").CONCEPT
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(_IDS)

    def __len__(self) -> int:
        return len(_IDS)

    def __contains__(self, concept_id: object) -> bool:
        return concept_id in _IDS


BY_ID = _ById()


class _Concepts(Sequence[Concept]):
    """The same in a row."""

    @overload
    def __getitem__(self, place: int) -> Concept: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Concept, ...]: ...
    def __getitem__(self, place: int | slice) -> Concept | tuple[Concept, ...]:
        if isinstance(place, slice):
            return tuple(BY_ID[name] for name in _IDS[place])
        return BY_ID[_IDS[place]]

    def __len__(self) -> int:
        return len(_IDS)


CONCEPTS = _Concepts()

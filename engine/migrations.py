"""How a concept's stored states grow up with it: small functions, each from one version to the next.

A concept's version is one more than the number of its migrations. A field that is added needs none: states without it
take its default. A migration is due when a field is renamed or goes, when its values mean something else, or when its
default changes, since what stands at its default may have been left out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.concept import Concept

Plain = bool | int | float | str | list[int | float]


@dataclass(frozen=True)
class Stored:
    """A concept's state as it was written, by the names and meanings of its version; nothing is checked yet."""

    settings: dict[str, Plain]
    view: dict[str, Plain]


Migration = Callable[[Stored], Stored]


def version(concept: Concept) -> int:
    """The version that states of this concept are written in."""
    return 1 + len(concept.migrations)


def migrated(concept: Concept, stored: Stored, since: int) -> Stored:
    """A state of version `since` in the words of the present one."""
    for step in concept.migrations[since - 1 :]:
        stored = step(stored)
    return stored


def renamed(old: str, new: str) -> Migration:
    """A setting has another name."""

    def step(stored: Stored) -> Stored:
        values = {new if name == old else name: value for name, value in stored.settings.items()}
        return replace(stored, settings=values)

    return step


def gone(name: str) -> Migration:
    """A setting is no more."""

    def step(stored: Stored) -> Stored:
        return replace(stored, settings={one: value for one, value in stored.settings.items() if one != name})

    return step


def default_was(name: str, value: Plain) -> Migration:
    """A setting's default is another now: where it was left out, the old one was meant."""

    def step(stored: Stored) -> Stored:
        return replace(stored, settings={name: value, **stored.settings})

    return step

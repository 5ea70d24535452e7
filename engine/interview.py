"""The interview's cards, read from resources/pages/interview.md, and what of them is known by now.

A card is written as a step of a lesson is (engine/lesson.py): its heading is the question, its text the answer with
live numbers (engine/live_words.py), its state the picture that proves it, its `question` what heads that picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from engine.concept import Result
from engine.lesson import Step, parse
from engine.live_words import filled
from engine.resources import resource_path, spoken_path
from engine.words import wordy


@wordy
@cache
def cards() -> tuple[Step, ...]:
    """The cards, in order."""
    path = spoken_path("pages", "interview.md")
    return parse(path.read_text(encoding="utf-8"), path.name).steps


@cache
def names() -> tuple[str, ...]:
    """What each card is remembered by, whatever the language: its English question."""
    path = resource_path("pages", "interview.md")
    return tuple(step.title for step in parse(path.read_text(encoding="utf-8"), path.name).steps)


@wordy
@cache
def proof(index: int) -> Result:
    """What the concept finds in the state that proves a card's answer."""
    card = cards()[index]
    return card.concept.last(card.settings)


def answer(index: int) -> str:
    """A card's answer (Markdown), its numbers computed."""
    return filled(cards()[index].text, proof(index).readouts)


def next_card(here: int, known: Iterable[str], all_names: Sequence[str]) -> int:
    """The next card that is not known yet, going round; the next one of all where every one is known."""
    learnt = set(known)
    order = [(here + step) % len(all_names) for step in range(1, len(all_names) + 1)]
    return next((index for index in order if all_names[index] not in learnt), order[0])

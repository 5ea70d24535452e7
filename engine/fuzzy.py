"""Whether some words are meant by what was typed, and how well: its letters in order, the fewer gaps the better."""

from __future__ import annotations


def score(typed: str, words: str) -> tuple[float, tuple[int, ...]] | None:
    """How well words fit (more is better) and the places of the typed letters in them; None where they do not fit.

    A letter counts more at the beginning of a word or after the one typed before it; short words go before long ones.
    """
    # A letter that folds into two, as ß does, would shift the places.
    fold = str.casefold if len(words.casefold()) == len(words) else str.lower
    wanted, there = "".join(fold(typed).split()), fold(words)
    if not wanted:
        return 0.0, ()
    at = there.find(wanted)
    places = tuple(range(at, at + len(wanted))) if at >= 0 else _places(wanted, there)
    if places is None:
        return None
    points = sum(_worth(place, before, there) for before, place in zip((-2, *places), places, strict=False))
    return points + (places[0] == 0) - len(words) / 100, places


def _places(wanted: str, there: str) -> tuple[int, ...] | None:
    """Letter after letter, at the beginning of a word where one begins with it."""
    found: list[int] = []
    for letter in wanted:
        start = found[-1] + 1 if found else 0
        if start < len(there) and found and there[start] == letter:
            found.append(start)
            continue
        later = [at for at in range(start, len(there)) if there[at] == letter]
        if not later:
            return None
        found.append(next((at for at in later if _begins(at, there)), later[0]))
    return tuple(found)


def _begins(at: int, there: str) -> bool:
    return at == 0 or not there[at - 1].isalnum()


def _worth(place: int, before: int, there: str) -> float:
    if _begins(place, there):
        return 3.0
    return 2.0 if place == before + 1 else 0.5

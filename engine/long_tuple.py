"""A tuple of very many numbers that is looked up again and again."""

from __future__ import annotations


class LongTuple(tuple[float, ...]):
    """A tuple that knows its hash, equal to a plain one with the same numbers.

    A plain tuple works its hash out anew each time, 27 ms for a million numbers, and settings and populations with such
    data are looked up a dozen times for each picture.
    """

    def __hash__(self) -> int:
        found = self.__dict__.get("hash")
        if found is None:
            found = self.__dict__["hash"] = super().__hash__()
        return int(found)

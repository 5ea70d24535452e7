"""What was computed last, kept within bounds: going back to it, as a drag or an undo does, computes nothing anew."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, Protocol, TypeVar

from engine.words import wordy

MOST_ITEMS = 8
MOST_BYTES = 16 * 2**20


class Sized(Protocol):
    @property
    def nbytes(self) -> int: ...


V = TypeVar("V", bound=Sized)


class Shelf(Generic[V]):
    """Values by key; the one used longest ago goes first, and the newest stays whatever its size.

    Any thread may use it. What lies on it is complete: nobody changes it any more.
    """

    def __init__(self, most_items: int = MOST_ITEMS, most_bytes: int = MOST_BYTES) -> None:
        self._items: OrderedDict[Hashable, V] = OrderedDict()
        self._lock = threading.Lock()
        self._most_items, self._most_bytes = most_items, most_bytes
        wordy(self)

    def find(self, key: Hashable) -> V | None:
        with self._lock:
            if key in self._items:
                self._items.move_to_end(key)
            return self._items.get(key)

    def put(self, key: Hashable, value: V) -> None:
        with self._lock:
            self._items[key] = value
            self._items.move_to_end(key)
            while len(self._items) > self._most_items or (len(self._items) > 1 and self._beside() > self._most_bytes):
                self._items.popitem(last=False)

    def _beside(self) -> int:
        """Bytes of all but the newest."""
        return sum(value.nbytes for value in list(self._items.values())[:-1])

    def cache_clear(self) -> None:
        """Forget what is kept: another language is spoken, and results hold words."""
        self.clear()

    def clear(self) -> None:
        with self._lock:
            self._items.clear()

    def __len__(self) -> int:
        return len(self._items)

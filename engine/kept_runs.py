"""Runs of a Monte-Carlo simulation that are kept with their moments, so that what only moves them costs no draw."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from functools import lru_cache

import numpy as np

from engine.concept import Array
from engine.estimators import Estimator
from engine.families import Family
from engine.moments import Moments, MomentTable, SortedEstimates
from engine.replication import block_rows, draw, replicate
from engine.shelf import Shelf


class Kept:
    """The values of a run's estimators with what is made of them once: a drag of location or scale needs no more."""

    def __init__(self, n_estimators: int) -> None:
        self.raw: Array = np.empty((0, n_estimators))
        self.table = MomentTable(self.raw)
        self._sorted: dict[int, SortedEstimates] = {}
        self._last: tuple[int, Moments] | None = None

    def moments(self, done: int) -> Moments:
        """Moments of the first `done` values; those asked for last are kept, since a drag asks for them each time."""
        last = self._last
        if last is None or last[0] != done:
            self._last = last = (done, self.table.first(done))
        return last[1]

    def extend(self, raw: Array) -> None:
        self.raw = raw
        self.table.extend(raw)

    def sorted(self, place: int) -> SortedEstimates:
        if place not in self._sorted:
            self._sorted[place] = SortedEstimates(self.raw[:, place])
        return self._sorted[place]

    @property
    def nbytes(self) -> int:
        """Bytes of the values, and of as many sorted ones."""
        return 2 * self.raw.nbytes


# The runs finished last.
SHELF: Shelf[Kept] = Shelf()


def kept_run(
    key: Hashable,
    source: Family,
    estimators: Sequence[Estimator],
    *,
    n: int,
    n_trials: int,
    seed: int,
    location: float = 0.0,
    scale: float = 1.0,
) -> Iterator[tuple[Kept, int]]:
    """What is kept and how many replicates of it are done, after every ten milliseconds or so of drawing.

    `key` must say all that the values depend on; a run with the same key is not drawn again.
    """
    found = SHELF.find(key)
    if found is not None:
        yield found, n_trials
        return
    kept = Kept(len(estimators))
    for part in replicate(source, n, n_trials, seed, estimators, location=location, scale=scale):
        kept.extend(part.estimates)
        if part.done == n_trials:
            SHELF.put(key, kept)
        yield kept, part.done


def sample_of_run(law: Family, n: int, seed: int, index: int) -> Array:
    """The sample (n,) behind replicate `index` of a run on standard draws, in the data's units."""
    block, row = divmod(index, block_rows(n))
    standard = _block(law.standard(), n, seed, block)[row]
    return np.array(standard) if (law.location, law.scale) == (0.0, 1.0) else standard * law.scale + law.location


@lru_cache(maxsize=2)
def _block(source: Family, n: int, seed: int, index: int) -> Array:
    """A block of standard draws, kept: the next sample, or the same one after a drag, most often lies in it."""
    return draw(np.empty((block_rows(n), n)), source, seed, index)

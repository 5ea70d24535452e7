"""The draws behind `consistency`: many paths that grow together, kept in the units they were drawn in.

Observations come in blocks for 100 paths, each with a random stream of its own, so no path depends on how many there
are or how long they become. The first block is short, for a picture to begin with.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.concept import Array
from engine.consistency_rate import Rate
from engine.consistency_settings import MOST_PATHS, ConsistencySettings
from engine.families import Family
from engine.population_settings import family
from engine.running_estimates import (
    Running,
    RunningFirst,
    RunningMaximum,
    RunningMean,
    RunningVariance,
    Sizes,
    shown_sizes,
)
from engine.running_medians import RunningMedian
from engine.shelf import Shelf
from engine.streams import stream

LENGTH, FIRST_LENGTH = 512, 32  # observations of a block; the first two make a whole one together
GROUP = 100  # paths of a block
SLICE_SECONDS = 0.01  # of work between two yields, once it is under way
FIRST_SECONDS = 0.002  # between the first two: whoever waits for a picture need not wait for a whole slice
_GROUPS = MOST_PATHS // GROUP


def start(index: int) -> int:
    """How many observations the blocks before `index` hold."""
    return (0, FIRST_LENGTH)[index] if index < 2 else (index - 1) * LENGTH


def n_blocks(n: int) -> int:
    """How many blocks hold n observations."""
    return 1 if n <= FIRST_LENGTH else 1 + math.ceil(n / LENGTH)


@dataclass(frozen=True)
class Draws:
    """What the paths are made of: values of `source`, or sums of squares within groups of `per_group` of them."""

    source: Family
    paths: int
    seed: int
    per_group: int = 1

    def block(self, index: int, group: int) -> Array:
        """Values (GROUP, m) of block `index` of the paths from `group`·GROUP on."""
        made, length = stream(self.seed, index * _GROUPS + group), start(index + 1) - start(index)
        if self.per_group == 1:
            out = np.empty((GROUP, length))
            self.source.fill(out, made)
            return out
        # Σ(x − x̄)² of m normal values is the sum of m − 1 independent squares (Helmert's rotation), group means or not.
        out = np.empty((GROUP, length, self.per_group - 1))
        self.source.fill(out, made)
        return np.asarray(np.einsum("ijk,ijk->ij", out, out))

    def together(self, index: int, n_max: int) -> Array:
        """The values (paths, m) of the blocks `index` of all paths, those up to observation `n_max`."""
        length = n_max - start(index)
        groups = range(math.ceil(self.paths / GROUP))
        return np.concatenate([self.block(index, group)[:, :length] for group in groups])[: self.paths]

    def history(self, paths: NDArray[np.int64], n: int) -> Array:
        """The first n values (r, n) of some paths, drawn again."""
        found = np.empty((len(paths), start(n_blocks(n))))
        for group in np.unique(paths // GROUP).tolist():
            here = np.flatnonzero(paths // GROUP == group)
            for index in range(n_blocks(n)):
                block = self.block(index, group)[paths[here] - group * GROUP]
                found[here, start(index) : start(index + 1)] = block
        return found[:, :n]


class Paths:
    """Values (filled, R) of the rule on standard draws at `sizes` (K,), and their spread, as far as they have grown."""

    def __init__(self, sizes: Sizes, paths: int) -> None:
        self.sizes = sizes
        self.values: Array = np.empty((len(sizes), paths))
        self.mean: Array = np.empty(len(sizes))
        self.sd: Array = np.full(len(sizes), math.nan)
        self.filled = self.n = 0
        self.rates: dict[int, Rate] = {}  # of the first so many sizes
        self._quartiles: tuple[int, Array] = (0, np.empty(0))

    def extend(self, values: Array, observations: int) -> None:
        """Append values (k, R) at the next k sizes, found within so many more observations."""
        first, last = self.filled, self.filled + len(values)
        self.values[first:last] = values
        with np.errstate(over="ignore", invalid="ignore"):
            self.mean[first:last] = values.mean(axis=1)
            if values.shape[1] > 1:
                self.sd[first:last] = values.std(axis=1, ddof=1)
        self.filled, self.n = last, self.n + observations

    def quartile_range(self, rows: int) -> Array:
        """Width (rows,) of the middle half of the paths."""
        if self._quartiles[0] < rows:
            ordered = np.sort(self.values[:rows], axis=1)
            paths = ordered.shape[1]
            low, high = (paths - 1) // 4, (paths - 1) - (paths - 1) // 4
            with np.errstate(over="ignore", invalid="ignore"):
                self._quartiles = rows, ordered[:, high] - ordered[:, low]
        return self._quartiles[1][:rows]

    @property
    def nbytes(self) -> int:
        return self.values.nbytes


# The runs finished last.
SHELF: Shelf[Paths] = Shelf(most_items=12)


def run(s: ConsistencySettings) -> Iterator[Paths]:
    """The paths, growing: the first after one block, then after every ten milliseconds or so; the last is whole."""
    source, per_group = family(s).standard(), s.per_group if s.estimator == "neyman_scott" else 1
    key = (source, s.estimator, per_group, s.n_max, s.n_paths, s.seed)
    found = SHELF.find(key)
    if found is not None:
        yield found
        return
    draws = Draws(source, s.n_paths, s.seed, per_group)
    paths, rule = Paths(shown_sizes(s.n_max), s.n_paths), _rule(s.estimator, draws)
    due, pause = 0.0, FIRST_SECONDS
    for index in range(n_blocks(s.n_max)):
        _grow(paths, rule, draws.together(index, s.n_max))
        if paths.filled == len(paths.sizes):
            SHELF.put(key, paths)
            yield paths
        elif time.perf_counter() >= due:
            yield paths
            due, pause = time.perf_counter() + pause, min(2.0 * pause, SLICE_SECONDS)


def _grow(paths: Paths, rule: Running, piece: Array) -> None:
    """Let the paths take some observations (R, m)."""
    ends = paths.sizes[paths.filled :] - paths.n
    paths.extend(rule.advance(piece, ends[ends <= piece.shape[1]]), piece.shape[1])


def _rule(name: str, draws: Draws) -> Running:
    paths, centre = draws.paths, _centre(draws)
    makers: dict[str, Callable[[], Running]] = {
        "mean": lambda: RunningMean(paths, centre),
        "median": lambda: RunningMedian(paths, draws.history),
        "variance_n": lambda: RunningVariance(paths, centre),
        "first": RunningFirst,
        "neyman_scott": lambda: RunningMean(paths, centre),
        "maximum": lambda: RunningMaximum(paths),
    }
    return makers[name]()


def _centre(draws: Draws) -> float:
    """A number near the values."""
    if draws.per_group > 1:
        return draws.per_group - 1.0
    mean = draws.source.mean()
    return mean if math.isfinite(mean) else draws.source.median()

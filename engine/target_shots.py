"""Shots on the target: standard draws that are kept, and the errors of estimates that settings make of them."""

from __future__ import annotations

import math
from collections.abc import Hashable

import numpy as np

from engine.concept import Array
from engine.plane import PlaneTable
from engine.shelf import Shelf
from engine.streams import stream

_BLOCK_VALUES = 32_768
Map = tuple[float, float]


class StandardShots:
    """What shots are made of, drawn once: `columns` (c, done) and the power sums of the first two of them.

    The columns by kind: "aim" z₁, z₂; "means" the first two coordinates of a standard sample's mean, and the sum of
    squares of the others; "mean_variance" the mean z̄ and Σ(z − z̄)² − (n − 1). A sample has n observations of `axes`
    coordinates.
    """

    def __init__(self, kind: str, seed: int, n: int, axes: int, capacity: int) -> None:
        self.kind, self.seed, self.n, self.axes = kind, seed, n, axes
        self._columns = np.empty((3 if kind == "means" else 2, capacity))
        self.done = 0
        self.table = PlaneTable(lambda start, stop: self._columns[:2, start:stop].T)

    @property
    def key(self) -> Hashable:
        return self.kind, self.seed, self.n, self.axes

    @property
    def columns(self) -> Array:
        return self._columns[:, : self.done]

    @property
    def nbytes(self) -> int:
        return self._columns.nbytes

    def continued(self, capacity: int) -> StandardShots:
        """A copy with room for more; what is drawn already is not drawn again, and the original stays as it is."""
        made = StandardShots(self.kind, self.seed, self.n, self.axes, capacity)
        made._columns[:, : self.done] = self.columns
        made.done = self.done
        made.table.first(made.done)
        return made

    def draw_block(self) -> None:
        """Draw the rest of the block that is under way, or as much of it as there is room for."""
        rows = block_rows(self.n * self.axes)
        block, before = divmod(self.done, rows)
        last = min((block + 1) * rows, self._columns.shape[1])
        z = draws(self.seed, self.n, self.axes, block)
        self._columns[:, self.done : last] = self._reduced(z)[:, before : before + last - self.done]
        self.done = last
        self.table.first(last)  # now, for on the shelf two threads may read it

    def _reduced(self, z: Array) -> Array:
        """The columns (c, rows) of samples z (rows, n, axes)."""
        if self.kind == "aim":
            return z[:, 0, :].T
        means = z.mean(axis=1).T
        if self.kind == "means":
            return np.stack([means[0], means[1], np.einsum("ij,ij->j", means[2:], means[2:])])
        squares = np.square(z - means[0][:, None, None]).sum(axis=(1, 2))
        return np.stack([means[0], squares - (self.n - 1.0)])


def block_rows(values: int) -> int:
    """Shots of so many values in one block of draws; never a matter of how many are asked for."""
    return max(1, _BLOCK_VALUES // values)


def draws(seed: int, n: int, axes: int, block: int) -> Array:
    """Standard normal samples (rows, n, axes) of one block."""
    return stream(seed, block).standard_normal((block_rows(n * axes), n, axes))


_SHELF: Shelf[StandardShots] = Shelf()


def kept(kind: str, seed: int, n: int, axes: int, shots: int) -> StandardShots:
    """Standard shots with at least room for so many: those drawn last, continued, or new ones."""
    found = _SHELF.find((kind, seed, n, axes))
    if found is None:
        return StandardShots(kind, seed, n, axes, shots)
    return found if found.done >= shots else found.continued(shots)


def keep(shots: StandardShots) -> None:
    """Lay complete ones aside for the next time."""
    _SHELF.put(shots.key, shots)


def moved(columns: Array, offset: Array, scale: Map) -> Array:
    """Shots (m, 2) at offset + scale·column, contiguous by coordinate."""
    made = np.empty((2, columns.shape[1]))
    for row in range(2):
        np.multiply(columns[row], scale[row], out=made[row])
        made[row] += offset[row]
    return made.T


def james_stein(columns: Array, centre: Array, sigma: float, n: int, d: int) -> Array:
    """Errors (m, 2) of James–Stein's estimator that pulls to a guess; `columns` (3, m) of the kind "means".

    The truth is the origin, and the guess equals it but for the first two coordinates, `centre` (2,).
    """
    means = sigma * columns[:2]
    away = means - centre[:, None]
    weight = np.einsum("ij,ij->j", away, away)
    weight += sigma**2 * columns[2]
    np.divide((d - 2.0) * sigma**2 / n, weight, out=weight)
    # The mean less its pull, not the guess and what is left of the way to it, which a far guess would round.
    away *= weight
    means -= away
    return means.T


def half(spread: float) -> float:
    """The sd of each coordinate of shots whose root-mean-square distance from their average is `spread`."""
    return spread / math.sqrt(2.0)

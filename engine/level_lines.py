"""Level lines of a grid of heights as straight pieces: marching squares for all levels in one pass.

Only pieces are wanted for drawing, so no line is traced from cell to cell, and no loop runs over cells or levels.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.concept import Array

Indices = NDArray[np.intp]

# Corners of a cell: 0 lower left, 1 lower right, 2 upper right, 3 upper left; edge e joins corner e to corner e + 1.
# Case = Σ 2^corner over the corners above the level. Saddles (5, 10) have a second piece.
_FIRST = np.array(
    [(0, 0), (3, 0), (0, 1), (3, 1), (1, 2), (3, 0), (0, 2), (3, 2),
     (2, 3), (2, 0), (0, 1), (2, 1), (1, 3), (1, 0), (0, 3), (0, 0)]
)  # fmt: skip
# Both pieces of a saddle, [case 5, case 10]: its high corners joined, or each on its own.
_JOINED = np.array([((0, 1), (2, 3)), ((3, 0), (1, 2))])
_APART = np.array([((3, 0), (1, 2)), ((0, 1), (2, 3))])
_ACROSS = np.array([0, 1, 1, 0])
_UP = np.array([0, 0, 1, 1])


class Lines(NamedTuple):
    """`ends` (m, 4): x0, y0, x1, y1 of each piece; `level` (m,): which of the levels it belongs to."""

    ends: Array
    level: Indices


def level_lines(x: Array, y: Array, heights: Array, levels: Array) -> Array:
    """Pieces (m, 4) as x0, y0, x1, y1 of the lines on which a surface has one of the `levels` (k,).

    `heights` (len(y), len(x)), linear between neighbours; a saddle is settled by the mean of its corners; cells with a
    corner that is not finite are left out.
    """
    return marked_lines(x, y, heights, levels).ends


def marked_lines(x: Array, y: Array, heights: Array, levels: Array) -> Lines:
    """The same pieces with the place in `levels` of each."""
    given = np.asarray(levels, dtype=np.float64)
    order = np.argsort(given, kind="stable")
    levels = given[order]
    row, column, which = _crossed(heights, levels)
    corner = heights.ravel()[(row[:, None] + _UP) * heights.shape[1] + column[:, None] + _ACROSS]
    if not np.isfinite(corner).all():
        kept = np.isfinite(corner).all(axis=1)
        corner, row, column, which = corner[kept], row[kept], column[kept], which[kept]
    place, pairs = _pieces(corner, levels[which])
    corner, row, column, which = corner[place], row[place], column[place], which[place]
    ends = np.empty((len(place), 4))
    for end in (0, 1):
        ends[:, 2 * end], ends[:, 2 * end + 1] = _cut(x, y, corner, pairs[:, end], row, column, levels[which])
    return Lines(ends, order[which])


def _crossed(heights: Array, levels: Array) -> tuple[Indices, Indices, Indices]:
    """Row and column of each cell that a level passes, and the level: one entry for each pair of them."""
    # Which levels a corner lies above is all that a cell needs to know: small integers instead of comparisons.
    rank = np.zeros(heights.shape, dtype=np.uint8 if len(levels) < 256 else np.intp)
    for level in levels.tolist():
        rank += heights > level
    left, right = np.minimum(rank[:-1], rank[1:]), np.maximum(rank[:-1], rank[1:])
    low = np.minimum(left[:, :-1], left[:, 1:]).ravel()
    high = np.maximum(right[:, :-1], right[:, 1:]).ravel()
    cells = np.flatnonzero(high > low)
    times = (high[cells] - low[cells]).astype(np.intp)
    cell = np.repeat(cells, times)
    first = np.cumsum(times) - times
    which = np.arange(len(cell)) - np.repeat(first, times) + np.repeat(low[cells], times)
    row, column = np.divmod(cell, heights.shape[1] - 1)
    return row, column, which


def _pieces(corner: Array, level: Array) -> tuple[Indices, Indices]:
    """For corners (m, 4) and levels (m,) which entry each piece belongs to, and the two edges (·, 2) it joins."""
    case = (corner > level[:, None]) @ np.array([1, 2, 4, 8])
    pairs, place = _FIRST[case], np.arange(len(case))
    saddles = np.flatnonzero((case == 5) | (case == 10))
    if not saddles.size:
        return place, pairs
    joined = corner[saddles].mean(axis=1) > level[saddles]
    kind = (case[saddles] == 10).astype(np.intp)
    both = np.where(joined[:, None, None], _JOINED[kind], _APART[kind])
    pairs[saddles] = both[:, 0]
    return np.concatenate([place, saddles]), np.concatenate([pairs, both[:, 1]])


def _cut(x: Array, y: Array, corner: Array, edge: Indices, row: Indices, column: Indices,
         level: Array) -> tuple[Array, Array]:  # fmt: skip
    """Where the level cuts one edge of each cell, by linear interpolation."""
    far, entry = (edge + 1) % 4, np.arange(len(edge))
    here, there = corner[entry, edge], corner[entry, far]
    part = (level - here) / (there - here)
    across = column + _ACROSS[edge] + part * (_ACROSS[far] - _ACROSS[edge])
    up = row + _UP[edge] + part * (_UP[far] - _UP[edge])
    return np.interp(across, np.arange(len(x)), x), np.interp(up, np.arange(len(y)), y)

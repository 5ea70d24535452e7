"""Contour lines of a surface as loose segments: marching squares, all levels in one pass.

Only segments are wanted for drawing, so no line is traced from cell to cell.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.concept import Array

# Corners of a cell: 0 lower left, 1 lower right, 2 upper right, 3 upper left; edge e joins corner e to corner e + 1.
# Case = Σ 2^corner over the corners at or above the level. Saddles (5, 10) have a second segment.
_FIRST = np.array(
    [(0, 0), (3, 0), (0, 1), (3, 1), (1, 2), (3, 0), (0, 2), (3, 2),
     (2, 3), (2, 0), (0, 1), (2, 1), (1, 3), (1, 0), (0, 3), (0, 0)]
)  # fmt: skip
_SADDLE_APART = {5: ((3, 0), (1, 2)), 10: ((0, 1), (2, 3))}  # the middle lies below: each high corner on its own
_SADDLE_JOINED = {5: ((0, 1), (2, 3)), 10: ((3, 0), (1, 2))}
_ACROSS = np.array([0, 1, 1, 0])
_UP = np.array([0, 0, 1, 1])


class Contours(NamedTuple):
    """`ends` (m, 4): x0, y0, x1, y1 of each segment; `level` (m,): which of the levels it belongs to."""

    ends: Array
    level: NDArray[np.intp]


def contours(x: Array, y: Array, surface: Array, levels: Array) -> Contours:
    """Segments of {surface = level} for increasing `levels` (k ≤ 255,), surface (len(y), len(x)) without NaN.

    Crossings are interpolated linearly along the edges of the grid; a saddle is settled by the mean of its corners.
    −inf counts as far below every level, and cells that touch it are left out.
    """
    levels = np.asarray(levels, dtype=np.float64)
    # Which levels a corner reaches is all that a cell needs to know: small integers instead of ten comparisons.
    rank = np.zeros(surface.shape, dtype=np.uint8)
    for level in levels.tolist():
        rank += surface >= level
    left, right = np.minimum(rank[:-1], rank[1:]), np.maximum(rank[:-1], rank[1:])
    low = np.minimum(left[:, :-1], left[:, 1:]).ravel()
    high = np.maximum(right[:, :-1], right[:, 1:]).ravel()
    cells = np.flatnonzero(high > low)
    crossings = (high[cells] - low[cells]).astype(np.intp)
    cell = np.repeat(cells, crossings)
    first = np.cumsum(crossings) - crossings
    which = np.arange(len(cell)) - np.repeat(first, crossings) + np.repeat(low[cells], crossings)
    row, column = np.divmod(cell, surface.shape[1] - 1)
    corner = surface.ravel()[(row[:, None] + _UP) * surface.shape[1] + column[:, None] + _ACROSS]
    if not np.isfinite(corner).all():
        kept = np.isfinite(corner).all(axis=1)
        corner, row, column, which = corner[kept], row[kept], column[kept], which[kept]
    level = levels[which]
    case = (corner >= level[:, None]) @ np.array([1, 2, 4, 8])
    pairs = _FIRST[case]
    place = np.arange(len(case))
    saddles = np.flatnonzero((case == 5) | (case == 10))
    if saddles.size:
        joined = corner[saddles].mean(axis=1) >= level[saddles]
        chosen = [
            (_SADDLE_JOINED if join else _SADDLE_APART)[int(case[k])] for k, join in zip(saddles, joined, strict=True)
        ]
        pairs = pairs.copy()
        pairs[saddles] = [pair[0] for pair in chosen]
        pairs = np.concatenate([pairs, [pair[1] for pair in chosen]])
        place = np.concatenate([place, saddles])
    corner, level, row, column = corner[place], level[place], row[place], column[place]
    ends = np.empty((len(place), 4))
    for end in (0, 1):
        edge = pairs[:, end]
        here, there = corner[np.arange(len(place)), edge], corner[np.arange(len(place)), (edge + 1) % 4]
        part = (level - here) / (there - here)
        across = column + _ACROSS[edge] + part * (_ACROSS[(edge + 1) % 4] - _ACROSS[edge])
        up = row + _UP[edge] + part * (_UP[(edge + 1) % 4] - _UP[edge])
        ends[:, 2 * end] = np.interp(across, np.arange(len(x)), x)
        ends[:, 2 * end + 1] = np.interp(up, np.arange(len(y)), y)
    return Contours(ends, which[place])

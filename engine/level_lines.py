"""Level lines of a grid of heights as straight pieces: marching squares without a loop over cells."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.logistic import Array

Indices = NDArray[np.intp]

# Edges of a cell: 0 bottom, 1 right, 2 top, 3 left. Corners in the order bottom left, bottom right, top right, top left
# give bits 1, 2, 4, 8 where they lie above the level. The two saddles, 5 and 10, turn where their centre does not:
# 16 and 21.
_PIECES: tuple[tuple[tuple[int, int], ...], ...] = (
    (), ((3, 0),), ((0, 1),), ((3, 1),), ((1, 2),), ((3, 2), (0, 1)), ((0, 2),), ((3, 2),),
    ((2, 3),), ((2, 0),), ((3, 0), (1, 2)), ((2, 1),), ((1, 3),), ((1, 0),), ((0, 3),), (),
    ((3, 0), (1, 2)), (), (), (), (), ((3, 2), (0, 1)),
)  # fmt: skip


def level_lines(x: Array, y: Array, heights: Array, levels: Array) -> Array:
    """Pieces (m, 4) as x0, y0, x1, y1 of the lines on which a surface has one of the `levels`.

    `heights` (len(y), len(x)), linear between neighbours; cells with a corner that is not finite are left out.
    """
    corners = np.stack([heights[:-1, :-1], heights[:-1, 1:], heights[1:, 1:], heights[1:, :-1]])
    known = np.isfinite(corners).all(axis=0)
    lowest = np.where(known, corners.min(axis=0), np.inf)
    highest = np.where(known, corners.max(axis=0), -np.inf)
    wanted = np.asarray(levels, dtype=np.float64).ravel()
    which, rows, columns = np.nonzero((lowest <= wanted[:, None, None]) & (highest > wanted[:, None, None]))
    return _pieces(x, y, corners[:, rows, columns], rows, columns, wanted[which])


def _pieces(x: Array, y: Array, f: Array, rows: Indices, columns: Indices, level: Array) -> Array:
    """The pieces of all levels in the cells that they pass: corners `f` (4, cells), one level each."""
    above = f > level
    codes = above[0] + 2 * above[1] + 4 * above[2] + 8 * above[3]
    codes[(f.mean(axis=0) <= level) & ((codes == 5) | (codes == 10))] += 11  # the saddles that turn
    crossings = np.stack(_crossings(x, y, f, rows, columns, level))
    found = [np.empty((0, 4))]
    order = np.argsort(codes, kind="stable")
    ends = np.searchsorted(codes[order], np.arange(len(_PIECES) + 1))
    for code, pieces in enumerate(_PIECES):
        cells = order[ends[code] : ends[code + 1]]
        if len(cells):
            found += [np.concatenate([crossings[a][:, cells], crossings[b][:, cells]]).T for a, b in pieces]
    return np.concatenate(found)


def _crossings(x: Array, y: Array, f: Array, rows: Indices, columns: Indices, level: Array) -> list[Array]:
    """Where the level crosses each of the four edges, (2, cells) each; meaningless where it does not."""
    x0, x1, y0, y1 = x[columns], x[columns + 1], y[rows], y[rows + 1]

    def part(a: int, b: int) -> Array:
        gap = f[b] - f[a]
        return np.asarray((level - f[a]) / np.where(gap == 0.0, 1.0, gap))

    return [
        np.stack([x0 + part(0, 1) * (x1 - x0), y0]),
        np.stack([x1, y0 + part(1, 2) * (y1 - y0)]),
        np.stack([x0 + part(3, 2) * (x1 - x0), y1]),
        np.stack([x0, y0 + part(0, 3) * (y1 - y0)]),
    ]

"""Regression problems: rows to fit, rows to test on where there are any, and the truth where it is known.

Generated problems are made of standard normal draws that are kept in tiles: a row more, a column more, other noise or
another correlation keeps every draw that was there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.concept import Array
from engine.datasets import load
from engine.streams import stream

TILE = 64
_ROW_STREAMS = 2**20  # blocks from here on hold what belongs to a row alone
_SPLIT_STREAM = 2**21
PATTERN = (3.0, -2.0, 1.5, -1.0, 0.5)
CHAPTER_WEIGHTS = (1.0, -0.5, 0.8, -1.2, 0.3)


@dataclass(frozen=True, kw_only=True)
class Regression:
    """A design x (n, d) and a response y (n,), with the columns' names.

    `truth` (d,) are the weights that made y; `noise` and `correlation` belong to them: rows are normal with unit
    variances and that correlation between any two columns. `test_x` (m, d), `test_y` (m,) are rows kept from the fit.
    `ordered` warns that the rows' order means something, so that folds must not be cut along it.
    """

    x: Array
    y: Array
    names: tuple[str, ...]
    response: str = "y"
    truth: Array | None = None
    noise: float = 0.0
    correlation: float = 0.0
    test_x: Array | None = None
    test_y: Array | None = None
    ordered: bool = False

    def risk(self, weights: Array, intercepts: Array) -> Array | None:
        """Expected squared error (k,) on a new row, of fits (k, d) with their intercepts (k,).

        Exact where the truth is known, σ² + (ŵ − w)ᵀΣ(ŵ − w) + ŵ₀²; else the mean over the test rows; None without any.
        """
        if self.truth is not None:
            off = weights - self.truth
            spread = (1.0 - self.correlation) * np.einsum("kd,kd->k", off, off)
            return np.asarray(self.noise**2 + spread + self.correlation * off.sum(axis=1) ** 2 + intercepts**2)
        if self.test_x is None or self.test_y is None:
            return None
        residuals = self.test_y - intercepts[:, None] - weights @ self.test_x.T
        return np.asarray(np.einsum("km,km->k", residuals, residuals) / len(self.test_y))


@lru_cache(maxsize=1)
def chapter() -> Regression:
    """The chapter's listing: NumPy's legacy generator with seed 42, 100 rows, 50 columns, five true weights."""
    legacy = np.random.RandomState(42)
    x = legacy.randn(100, 50)
    truth = np.zeros(50)
    truth[:5] = CHAPTER_WEIGHTS
    y = x @ truth + 0.1 * legacy.randn(100)
    return Regression(x=x, y=y, names=_numbered(50), truth=truth, noise=0.1)


def generated(*, n: int, d: int, nonzero: int, sigma: float, rho: float, seed: int) -> Regression:
    """A normal design (n, d) with correlation ρ between any two columns, `nonzero` true weights first, noise sd σ."""
    own, shared, noise = _draws(seed, n, d)
    x = own if rho == 0.0 else np.sqrt(1.0 - rho) * own + np.sqrt(rho) * shared[:, None]
    truth = np.zeros(d)
    truth[:nonzero] = np.resize(PATTERN, nonzero)
    y = x @ truth + sigma * noise
    return Regression(x=x, y=y, names=_numbered(d), truth=truth, noise=sigma, correlation=rho)


def shipped(name: str, held_out: float, seed: int) -> Regression:
    """One of the real sets, the response its last measure; prostate comes with the textbook's rows to test on."""
    columns = dict(load(name))
    train = columns.pop("train", None)
    return from_columns(
        list(columns), np.column_stack(list(columns.values())), held_out, seed, None if train is None else train > 0.5
    )


def from_columns(
    names: Sequence[str], table: Array, held_out: float, seed: int, train: np.ndarray | None = None
) -> Regression:
    """A problem from columns (n, d + 1), the response last; a share of the rows, drawn by the seed, is held out."""
    rows = len(table)
    if train is None:
        kept = max(1, rows - round(held_out * rows))
        train = np.zeros(rows, dtype=bool)
        train[stream(seed, _SPLIT_STREAM).permutation(rows)[:kept]] = True
    rest = table[~train]
    return Regression(
        x=np.ascontiguousarray(table[train, :-1]),
        y=table[train, -1].copy(),
        names=tuple(names[:-1]),
        response=names[-1],
        test_x=rest[:, :-1] if len(rest) else None,
        test_y=rest[:, -1] if len(rest) else None,
        ordered=True,
    )


def _numbered(d: int) -> tuple[str, ...]:
    return tuple(f"w{j}" for j in range(1, d + 1))


def _draws(seed: int, n: int, d: int) -> tuple[Array, Array, Array]:
    """Standard normal draws: own (n, d), one for each row that its columns share (n,), and the noise (n,)."""
    down, across = -(-n // TILE), -(-d // TILE)
    own = np.empty((down * TILE, across * TILE))
    for i in range(down):
        for j in range(across):
            own[i * TILE : (i + 1) * TILE, j * TILE : (j + 1) * TILE] = _tile(seed, i, j)
    rows = np.concatenate([_row_draws(seed, i) for i in range(down)], axis=1)
    return np.ascontiguousarray(own[:n, :d]), rows[0, :n], rows[1, :n]


@lru_cache(maxsize=256)
def _tile(seed: int, i: int, j: int) -> Array:
    return stream(seed, i * 1024 + j).standard_normal((TILE, TILE))


@lru_cache(maxsize=256)
def _row_draws(seed: int, i: int) -> Array:
    return stream(seed, _ROW_STREAMS + i).standard_normal((2, TILE))

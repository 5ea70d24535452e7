"""Least squares to nearly the last digit that double precision can hold."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.concept import Array
from engine.words import tr

_EPS = float(np.finfo(np.float64).eps)


@dataclass(frozen=True, eq=False)
class Factored:
    """A design (n, p) as Q (n, k) with orthonormal columns times R (k, k), over its k independent columns `kept`."""

    design: Array
    q: Array
    r: Array
    scales: Array
    kept: tuple[int, ...]

    @property
    def full(self) -> bool:
        """Whether every column adds something."""
        return len(self.kept) == int(self.design.shape[1])

    def coefficients(self, c: Array) -> Array:
        """(p,) coefficients of the columns from those (k,) of Q; a column that adds nothing gets 0."""
        found = np.zeros(self.design.shape[1])
        found[list(self.kept)] = np.linalg.solve(self.r, c) / self.scales
        return found


@dataclass(frozen=True, eq=False)
class LeastSquares:
    """`coefficients` (p,), `residuals` (n,), `rss` their sum of squares; `unique` unless columns depend on others."""

    coefficients: Array
    residuals: Array
    rss: float
    unique: bool


def factored(design: Array) -> Factored:
    """QR after scaling each column to a norm near 1 by a power of two, which costs no digit.

    A column that lies in the span of those before it, to rounding, is left out.
    """
    design = np.asarray(design, dtype=np.float64)
    if design.ndim != 2 or not np.isfinite(design).all():
        raise ValueError(tr("a design is a table (n, p) of finite numbers"))
    norms = np.sqrt(np.einsum("ij,ij->j", design, design))
    scales = np.exp2(np.round(np.log2(np.where(norms > 0, norms, 1.0))))
    scaled = design / scales
    q, r = np.linalg.qr(scaled)
    least = 16.0 * max(design.shape) * _EPS
    kept = [j for j in range(r.shape[1]) if j < len(r) and abs(r[j, j]) > least * max(1.0, norms[j] / scales[j])]
    if len(kept) < design.shape[1]:
        kept = _independent(scaled, least)
        q, r = np.linalg.qr(scaled[:, kept])
    return Factored(design, q, r, scales[kept], tuple(kept))


def _independent(scaled: Array, least: float) -> list[int]:
    """Columns that add something to those before them, by twice repeated Gram–Schmidt."""
    kept: list[int] = []
    basis = np.empty((len(scaled), 0))
    for j in range(scaled.shape[1]):
        rest = scaled[:, j]
        for _ in range(2):
            rest = rest - basis @ (basis.T @ rest)
        length = float(np.linalg.norm(rest))
        if length > least * max(1.0, float(np.linalg.norm(scaled[:, j]))):
            kept.append(j)
            basis = np.column_stack([basis, rest / length])
    return kept


def solved(rows: list[list[float]], floor: list[float]) -> list[float]:
    """A⁻¹b for A positive definite, b the last column; LinAlgError where a pivot is not above its floor.

    In plain numbers: for as few unknowns as here a fraction of what it costs as arrays.
    """
    n = len(rows)
    for i, row in enumerate(rows):
        if not row[i] > floor[i]:
            raise np.linalg.LinAlgError("the matrix is singular")
        for other in rows[i + 1 :]:
            factor = other[i] / row[i]
            for j in range(i + 1, n + 1):
                other[j] -= factor * row[j]
    found = [0.0] * n
    for i in range(n - 1, -1, -1):
        rest = rows[i][n]
        for k in range(i + 1, n):
            rest -= rows[i][k] * found[k]
        found[i] = rest / rows[i][i]
    return found


def least_squares(design: Array, y: Array, factors: Factored | None = None) -> LeastSquares:
    """Coefficients (p,) that minimise ‖y − Xb‖² for X (n, p) and y (n,), by QR and one refinement.

    The refinement is that of the augmented system [[I, X], [Xᵀ, 0]], its residuals summed in twice the precision
    (Björck 1967, BIT 7:257). Where columns depend on each other the later ones get coefficient 0 and `unique` is false.
    """
    f = factors or factored(design)
    y = np.asarray(y, dtype=np.float64)
    x = f.design[:, list(f.kept)] / f.scales
    c = f.q.T @ y
    b = np.asarray(np.linalg.solve(f.r, c), dtype=np.float64)
    r = y - f.q @ c
    upper = exact_sums(np.column_stack([y, -r]), x, -b)
    lower = exact_sums(np.zeros((x.shape[1], 1)), x.T, -r)
    h = np.linalg.solve(f.r.T, lower)
    along = f.q.T @ upper
    b = b + np.linalg.solve(f.r, along - h)
    found = np.zeros(f.design.shape[1])
    found[list(f.kept)] = b / f.scales
    # Not y − Xb again: rounding b to its last digit may move a line farther than its points lie off it.
    residuals = r + (upper - f.q @ (along - h))
    return LeastSquares(found, residuals, float(residuals @ residuals), f.full)


def rounding(design: Array, y: Array, coefficients: Array) -> Array:
    """(n,) how large a residual may be by rounding alone."""
    return np.asarray(64.0 * _EPS * (np.abs(y) + np.abs(design) @ np.abs(coefficients)))


def exact_sums(terms: Array, factors: Array, with_: Array) -> Array:
    """(m,) sums of each row of `terms` (m, t) and of `factors` (m, k) @ `with_` (k,), as if in twice the precision.

    Products and sums are split into value and rounding error (Ogita, Rump & Oishi 2005, SIAM J. Sci. Comput. 26:1955).
    """
    products = factors * with_
    errors = _product_errors(factors, np.broadcast_to(with_, factors.shape), products)
    values = np.concatenate([terms, products], axis=1)
    small = errors.sum(axis=1)
    while values.shape[1] > 1:
        half = values.shape[1] // 2
        rest = values[:, 2 * half :]
        left, right = values[:, :half], values[:, half : 2 * half]
        total = left + right
        moved = total - left
        small = small + ((left - (total - moved)) + (right - moved)).sum(axis=1)
        values = np.concatenate([total, rest], axis=1)
    return np.asarray(values[:, 0] + small)


def _product_errors(a: Array, b: Array, product: Array) -> Array:
    """a·b − product, exactly, by Veltkamp's splitting into halves of the digits."""
    a_high, b_high = _high(a), _high(b)
    a_low, b_low = a - a_high, b - b_high
    return np.asarray(a_low * b_low - (((product - a_high * b_high) - a_low * b_high) - a_high * b_low))


def _high(a: Array) -> Array:
    stretched = 134_217_729.0 * a
    return np.asarray(stretched - (stretched - a))

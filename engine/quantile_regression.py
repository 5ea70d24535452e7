"""Least absolute deviations and quantile regression, exactly: a vertex, the proof that it is best, and whether it is
the only one."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from engine.concept import Array
from engine.linear import Factored, factored, rounding
from engine.words import tr

Mask = NDArray[np.bool_]
_MOST_PAIRS = 4_000_000
_CLEAR = 1e-9  # what a dual weight must be off its bounds to be inside them


@dataclass(frozen=True, eq=False)
class QuantileFit:
    """A line (plane) of least Σ ρ_τ(residual), ρ_τ(r) = r·(τ − [r < 0]).

    `dual` (n,) are weights between τ − 1 and τ that add up to nothing against every column: with them no coefficients
    can do better than `objective` less `gap`. `unique` tells whether others do as well; then `extremes` (2, p) are
    the two of them farthest apart in their last free coefficient.
    """

    coefficients: Array
    residuals: Array
    objective: float
    dual: Array
    gap: float
    balance: float
    basis: tuple[int, ...]
    steps: int
    unique: bool
    extremes: Array


def pinball(residuals: Array, tau: float) -> float:
    """Σ ρ_τ."""
    return float(np.sum(np.where(residuals < 0, tau - 1.0, tau) * residuals))


def quantile_regression(design: Array, y: Array, tau: float = 0.5, factors: Factored | None = None) -> QuantileFit:
    """Minimise Σ ρ_τ(y − Xb) for X (n, p) and y (n,), 0 < τ < 1; τ = ½ is least absolute deviations.

    One column is a weighted quantile. More are solved by descent from vertex to vertex (Barrodale & Roberts 1973,
    SIAM J. Numer. Anal. 10:839; Koenker & d'Orey 1987, Appl. Statist. 36:383), several residuals changing sign at a
    step. Ties are broken by a perturbation carried along as a symbol, so that no tie makes it turn in circles.
    """
    if not 0.0 < tau < 1.0:
        raise ValueError(tr("tau = {tau:g} is not allowed; it must lie between 0 and 1", tau=tau))
    f = factors or factored(design)
    y = np.asarray(y, dtype=np.float64)
    columns = f.design[:, list(f.kept)]
    if columns.shape[1] == 1:
        part, residuals, dual, basis, steps = _one_column(columns[:, 0], y, tau)
    else:
        part, residuals, dual, basis, steps = _descend(f, columns, y, tau)
    coefficients = np.zeros(f.design.shape[1])
    coefficients[list(f.kept)] = part
    objective = pinball(residuals, tau)
    extremes = _extremes(columns, y, part, dual, tau, basis)
    wide = np.repeat(coefficients[None, :], 2, axis=0)
    wide[:, list(f.kept)] = extremes
    return QuantileFit(
        coefficients=coefficients,
        residuals=residuals,
        objective=objective,
        dual=dual,
        gap=objective - float(dual @ y),
        balance=float(np.max(np.abs(f.q.T @ dual), initial=0.0)),
        basis=basis,
        steps=steps,
        unique=f.full and bool(np.array_equal(extremes[0], extremes[1])),
        extremes=wide,
    )


_Found = tuple[Array, Array, Array, tuple[int, ...], int]


# -- one column: a weighted quantile ----------------------------------------------------------------------------------


def _one_column(x: Array, y: Array, tau: float) -> _Found:
    """The weighted quantile of y/x with weights |x|; where x < 0 the pinball is turned round."""
    used = np.flatnonzero(x)
    ratio, weight = y[used] / x[used], np.abs(x[used])
    order = np.argsort(ratio, kind="stable")
    pull = np.where(x[used] > 0, tau, 1.0 - tau)
    reached = np.cumsum(weight[order])
    wanted = float(weight @ pull)
    # Sums of whole weights may miss by rounding what they meet exactly.
    place = int(np.searchsorted(reached, wanted * (1.0 - 1e-14)))
    index = int(used[order[min(place, len(order) - 1)]])
    b = y[index] / x[index]
    dual = np.zeros(len(x))
    dual[used] = np.where(np.argsort(order) > place, tau_side(x[used], tau, True), tau_side(x[used], tau, False))
    dual[x == 0] = np.where(y[x == 0] < 0, tau - 1.0, tau)
    dual[index] = 0.0
    dual[index] = -float(dual @ x) / x[index]
    r = y - x * b
    r[np.abs(r) <= rounding(x[:, None], y, np.array([b]))] = 0.0
    return np.array([b]), r, dual, (index,), 1


def tau_side(x: Array, tau: float, above: bool) -> Array:
    """Dual weights of points whose y/x lies above (below) the coefficient."""
    up = x > 0 if above else x < 0
    return np.where(up, tau, tau - 1.0)


# -- descent from vertex to vertex ------------------------------------------------------------------------------------


@lru_cache(maxsize=8)
def _perturbation(n: int) -> Array:
    """A direction (n,) without ties in which the data are thought to be moved by less than any number."""
    made = np.random.default_rng(n).uniform(0.5, 1.5, n)
    made.flags.writeable = False
    return made


def _descend(f: Factored, columns: Array, y: Array, tau: float) -> _Found:
    """Coefficients, residuals, dual weights, basis and number of steps.

    A vertex follows from the one before by a pivot; every so often, and before an answer, it is reckoned afresh.
    """
    n, p = f.q.shape
    basis = _start(f, y, tau)
    vertex = _Vertex(f.q, y, basis)
    patience = 60 + 8 * (n + p)
    for step in range(5 * patience):
        if step and step % patience == 0:
            # Nearly dependent columns: what is one to rounding has been taken for two, and it goes in circles.
            vertex.coarseness *= 64.0
            vertex.reckon()
        psi = np.where(vertex.signs > 0, tau, tau - 1.0)
        psi[basis] = 0.0
        gradient = np.dot(np.dot(psi, f.q), vertex.inverse)
        # Down the side that falls steepest, per unit of the residuals that it moves.
        slopes = np.array([1.0 - tau - gradient, tau + gradient])
        # As long as the columns of the inverse, those of Q being orthonormal.
        lengths = np.sqrt(np.add.reduce(vertex.inverse**2, axis=0))
        steep = np.where(slopes < -1e-11 * math.sqrt(n) * lengths, slopes, 0.0) / lengths
        least = int(np.argmin(steep))
        if steep.flat[least] < 0.0:
            side, j = divmod(least, p)
            along = np.dot(f.q, vertex.inverse[:, j])
            i = _cross(vertex, along if side == 0 else -along, float(slopes[side, j]))
            basis[j] = i
            vertex.pivot(i, along, afresh=step % 16 == 15 or step > patience // 2)
        elif vertex.fresh:
            psi[basis] = np.clip(-gradient, tau - 1.0, tau)
            return _through(f, columns, y, vertex), vertex.r, psi, tuple(basis.tolist()), step
        else:
            vertex.reckon()
    raise ArithmeticError("the descent to the least absolute deviations did not end")


def _through(f: Factored, columns: Array, y: Array, vertex: _Vertex) -> Array:
    """Coefficients (p,) of the plane through the basis, refined until the columns themselves say so."""
    basis, b = vertex.basis, np.zeros(columns.shape[1])
    rows, at = columns[basis], y[basis]
    for _ in range(3):
        moved = np.linalg.solve(f.r, vertex.inverse @ (at - rows @ b)) / f.scales
        b = b + moved
        if np.add.reduce(np.abs(moved)) <= 1e-16 * np.add.reduce(np.abs(b)):
            break
    return np.asarray(b)


def _start(f: Factored, y: Array, tau: float) -> np.ndarray:
    """p independent rows, those of the smallest residuals that can be had from a few reweighted fits."""
    n, p = f.q.shape
    r = y - f.q @ (f.q.T @ y)
    for _ in range(min(p + p // 4, 12)):
        size = np.abs(r)
        weight = np.where(r < 0.0, 1.0 - tau, tau) / np.maximum(size, 1e-3 * float(np.add.reduce(size)) / n + 1e-300)
        turned = (f.q * weight[:, None]).T
        r = y - f.q @ np.linalg.solve(turned @ f.q, turned @ y)
    off = np.abs(r)
    few = np.argpartition(off, 4 * p)[: 4 * p] if n > 8 * p else np.arange(n)
    chosen = _independent_rows(f.q[few], off[few])
    return few[chosen] if chosen is not None else np.asarray(_independent_rows(f.q, off, whole=True))


def _independent_rows(rows: Array, off: Array, whole: bool = False) -> np.ndarray | None:
    """The places of p rows, the least `off` first, each well out of the span of those before; None where some are not.

    With `whole` as well as can be, since there are no others.
    """
    rows = rows.copy()
    most = math.sqrt(float(np.einsum("ij,ij->i", rows, rows).max()))
    chosen: list[int] = []
    for _ in range(rows.shape[1]):
        rest = np.sqrt(np.einsum("ij,ij->i", rows, rows))
        furthest = float(rest.max())
        if not whole and furthest < 1e-3 * most:
            return None
        index = int(np.argmin(np.where(rest > min(1e-3 * most, 0.5 * furthest), off, np.inf)))
        chosen.append(index)
        along = rows[index] / rest[index]
        rows -= np.outer(rows @ along, along)
    return np.array(chosen)


class _Vertex:
    """At the vertex of a basis: the `inverse` (p, p) of its rows of Q, the residuals `r` (n,), those of the symbolic
    perturbation `e` (n,), and `blur` (n,), how far rounding may have put r off."""

    def __init__(self, q: Array, y: Array, basis: np.ndarray) -> None:
        self.q, self.y, self.basis = q, y, basis
        self.shift = _perturbation(len(y))
        self.coarseness = 1.0
        self.lengths = np.sqrt(np.einsum("ij,ij->i", q, q)) + len(y) ** -0.5
        self.reckon()

    def reckon(self) -> None:
        inverse = self.inverse = np.linalg.inv(self.q[self.basis])
        at = self.y[self.basis]
        # The inverse has errors of its own, and equal rows of the design are equal in Q but for rounding.
        size = np.abs(inverse) @ (np.abs(self.q[self.basis]) @ (np.abs(inverse) @ np.abs(at)))
        self.blur = self.coarseness * rounding(self.lengths[:, None], self.y, np.array([math.sqrt(size @ size)]))
        self.r = self.y - self.q @ (inverse @ at)
        self.e = self.shift - self.q @ (inverse @ self.shift[self.basis])
        self.fresh = True
        self._settle()

    def pivot(self, i: int, along: Array, afresh: bool) -> None:
        """Row i has come into the basis, for what the residuals do `along` the edge that was left."""
        if afresh:
            self.reckon()
            return
        row = along / along[i]
        self.r -= self.r[i] * row
        self.e -= self.e[i] * row
        self.inverse = np.linalg.inv(self.q[self.basis])
        self.fresh = False
        self._settle()

    def _settle(self) -> None:
        """What is nothing but rounding is nothing, and its sign that of its perturbation."""
        self.r[np.abs(self.r) <= self.blur] = 0.0
        self.r[self.basis] = 0.0
        self.signs = np.where(self.r == 0.0, self.e, self.r)


def _cross(vertex: _Vertex, direction: Array, slope: float) -> int:
    """The row at which the objective stops falling: signs change in the order of (r, e)/direction.

    Crossings that lie no farther apart than rounding are one, and e tells their order.
    """
    # A row that hardly moves would make a basis that is none.
    size = np.abs(direction)
    met = (vertex.signs * direction > 0) & (size > 1e-9 * size.max())
    met[vertex.basis] = False
    rows = np.flatnonzero(met)
    along = direction[rows]
    t = vertex.r[rows] / along
    order = np.argsort(t)
    apart = (vertex.blur[rows] / np.abs(along))[order]
    new = np.diff(t[order]) > apart[1:] + apart[:-1]
    if not new.all():
        group = np.empty(len(rows), dtype=np.int64)
        group[order] = np.concatenate([[0], np.cumsum(new)])
        order = np.lexsort((vertex.e[rows] / along, group))
    climbed = slope + np.cumsum(np.abs(along[order]))
    return int(rows[order[min(int(np.searchsorted(climbed, 0.0)), len(order) - 1)]])


# -- all that is as good ----------------------------------------------------------------------------------------------


def _extremes(columns: Array, y: Array, b: Array, dual: Array, tau: float, basis: tuple[int, ...]) -> Array:
    """Two best coefficient vectors (2, p) as far apart as can be; twice the same where there is only one.

    By complementary slackness the best ones are just those that leave no residual below 0 where the dual weight is
    above τ − 1, and none above 0 where it is below τ.
    """
    over, under = dual > tau - 1.0 + _CLEAR, dual < tau - _CLEAR
    inside = over & under
    # The rows of a basis are independent.
    if inside[list(basis)].all() or np.linalg.matrix_rank(columns[inside]) == columns.shape[1]:
        return np.array([b, b])
    if columns.shape[1] == 1:
        return _one_range(columns[:, 0], y, b, over, under)
    line = columns.shape[1] == 2 and bool((columns[:, 0] == 1.0).all())
    if line and int(over.sum()) * int(under.sum()) <= _MOST_PAIRS:
        return _line_range(columns[:, 1], y, b, over, under)
    return _linear_program(columns, y, b, over, under)


def _one_range(x: Array, y: Array, b: Array, over: Mask, under: Mask) -> Array:
    """y − x·b ≥ 0 where `over`, ≤ 0 where `under`."""
    ratio = np.divide(y, x, out=np.zeros(len(x)), where=x != 0)
    upper = (over & (x > 0)) | (under & (x < 0))
    lower = (over & (x < 0)) | (under & (x > 0))
    ends = np.max(ratio[lower], initial=-math.inf), np.min(ratio[upper], initial=math.inf)
    return _apart(np.array([[ends[0]], [ends[1]]]), b)


def _line_range(x: Array, y: Array, b: Array, over: Mask, under: Mask) -> Array:
    """A point `under` the line and one `over` it bound the slope; the ends of what they all leave, and the lines there.

    Where the slope is bound the intercepts' ends are given.
    """
    dx = x[over][:, None] - x[under][None, :]
    dy = y[over][:, None] - y[under][None, :]
    slope = np.divide(dy, dx, out=np.zeros(dx.shape), where=dx != 0)
    high = float(np.min(slope[dx > 0], initial=math.inf))
    low = float(np.max(slope[dx < 0], initial=-math.inf))
    reach = 1e-9 * max(abs(b[1]), float(np.ptp(y)) / max(float(np.ptp(x)), 1e-300))
    if high - low <= reach:
        low = high = float(b[1])
    ends = []
    for m in (low, high):
        level = y - m * x
        bottom, top = np.max(level[under], initial=-math.inf), np.min(level[over], initial=math.inf)
        ends.append([[bottom, m], [top, m]])
    if low == high:
        return _apart(np.array(ends[0]), b)
    return np.array([[0.5 * (end[0][0] + end[1][0]), end[0][1]] for end in ends])


def _apart(ends: Array, b: Array) -> Array:
    """The two ends, or twice the fit where they differ by no more than rounding or one is nowhere."""
    near = np.allclose(ends[0], ends[1], rtol=1e-9, atol=1e-12 * max(1.0, float(np.abs(b).max())))
    return np.array([b, b]) if near or not np.isfinite(ends).all() or ends[0, 0] > ends[1, 0] else ends


def _linear_program(columns: Array, y: Array, b: Array, over: Mask, under: Mask) -> Array:
    """The coefficient that can move most, at its least and its greatest."""
    from scipy.optimize import linprog

    rows = np.concatenate([columns[over], -columns[under]])
    sides = np.concatenate([y[over], -y[under]])
    slack = 1e-10 * max(1.0, float(np.abs(y).max()))
    best, found = 0.0, np.array([b, b])
    for j in range(columns.shape[1]):
        cost = np.zeros(columns.shape[1])
        cost[j] = 1.0
        ends = [linprog(sign * cost, rows, sides + slack, bounds=(None, None)) for sign in (1.0, -1.0)]
        if all(end.status == 0 for end in ends):
            low, high = (np.asarray(end.x) for end in ends)
            width = float(high[j] - low[j]) * float(np.abs(columns[:, j]).max())
            if width > max(best, 1e3 * slack):
                best, found = width, np.array([low, high])
    return found


def least_absolute_deviations(design: Array, y: Array, factors: Factored | None = None) -> QuantileFit:
    """Σ|y − Xb| as small as can be; `objective` is half of it."""
    return quantile_regression(design, y, 0.5, factors)

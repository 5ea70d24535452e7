"""The exact lasso path: every λ at which a weight enters or leaves, by pivoting on the Gram matrix.

The problem is ½‖y − Xw‖² + λ‖w‖₁, seen only through C = XᵀX and b = Xᵀy. With c = b − Cw the correlations, a
weight is zero while |c_j| ≤ λ, and the others have c_j = λ·sign(w_j). So one vector u, holding w_j where a weight is
active and c_j where it is not, is linear in λ between two knots: u = p − λq. At a knot one coordinate changes sides,
which is one principal pivot of the tableau [C | b] (Osborne, Presnell & Turlach 2000; Efron et al. 2004).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.words import tr

Array = NDArray[np.float64]

# A column whose part outside the span of the active ones is below this share of its square is taken to lie in it.
_DEPENDENT = 1e-13
_FRESH = 1e-15  # the same, where the tableau is worked out afresh at each knot
_ROUNDING = 1e-14  # of the largest correlation; below it a number is noise
_DRIFT = 1e-12  # a breach of the KKT conditions beyond this is rounding that has piled up over the pivots
_BREACH = 1e-9  # the largest breach that is accepted beyond rounding, as a share of the first λ
_MOST_PIVOTS = 12  # for each weight; generic paths need one to three


class PathError(ArithmeticError):
    """The path did not end: the columns are so nearly dependent that rounding decides the order of the knots."""


@dataclass(frozen=True)
class LassoPath:
    """Knots λ (k,), falling, and the weights (k, d) at them; between two knots the weights are linear in λ."""

    knots: Array
    weights: Array

    def at(self, lam: float | Array) -> Array:
        """Weights (..., d) at one λ or several; above the first knot they are zero."""
        wanted = np.asarray(lam, dtype=np.float64)
        if len(self.knots) == 1:
            return np.broadcast_to(self.weights[0], (*wanted.shape, self.weights.shape[1])).copy()
        right = (-self.knots).searchsorted(-wanted).clip(1, len(self.knots) - 1)
        upper, lower = self.knots[right - 1], self.knots[right]
        share = ((upper - wanted) / (upper - lower)).clip(0.0, 1.0)[..., None]
        weights = share * self.weights[right]
        weights += (1.0 - share) * self.weights[right - 1]
        return np.asarray(weights)


def lasso_path(gram: Array, products: Array, until: float = 0.0) -> LassoPath:
    """The whole path from C = XᵀX (d, d) and b = Xᵀy (d,), from the λ where all weights are zero down to `until`.

    Every knot is checked against the KKT conditions. Correlations that tie exactly, as in designs of small integers,
    can leave the order of the changes open; then b is moved, within the range of C, by a share of 1e-11.
    """
    best, smallest = None, np.inf
    for share in (0.0, 1e-11, 1e-10):
        moved = products if share == 0.0 else products + share * _apart(gram, products)
        path = _followed(gram, moved, until)
        if path is None:
            continue
        breach = kkt_violation(gram, products, path)
        if share == 0.0 and breach > _DRIFT:
            path = _polished(gram, products, path)
            breach = kkt_violation(gram, products, path)
        if breach <= smallest:
            best, smallest = path, breach
        if smallest <= max(_DRIFT, 2.0 * share):
            break
    if smallest > _BREACH:
        path = _followed(gram, products, until, _Refactored)
        if path is not None and kkt_violation(gram, products, path) < smallest:
            best, smallest = path, kkt_violation(gram, products, path)
    if best is None or (smallest > _BREACH and smallest > _BREACH + rounding(gram, best)):
        raise PathError(tr("the columns are so nearly dependent that rounding decides the order of the knots"))
    return best


def kkt_violation(gram: Array, products: Array, path: LassoPath) -> float:
    """The largest breach of |c| ≤ λ and c = λ·sign(w) at the knots and half-way between, as a share of the first λ."""
    if path.knots[0] <= 0.0:
        return 0.0
    lam = path.knots[:, None]
    correlations = products - path.weights @ gram
    beyond = np.abs(correlations) - lam
    # Between two knots all is linear: the bound holds there if it holds at both, the signs are those half-way.
    side = np.sign(path.weights[1:] + path.weights[:-1])
    off = (correlations[1:] + correlations[:-1]) - (lam[1:] + lam[:-1]) * side
    off *= side != 0.0
    return float(max(beyond.max(), 0.5 * np.abs(off).max(initial=0.0)) / path.knots[0])


def rounding(gram: Array, path: LassoPath) -> float:
    """What float64 leaves open in C·w, as a share of the first λ: much, where huge weights nearly cancel."""
    if path.knots[0] <= 0.0:
        return 0.0
    largest = float((np.abs(path.weights) @ np.abs(gram)).max())
    return 2.0 * float(np.finfo(np.float64).eps) * largest / float(path.knots[0])


def _polished(gram: Array, products: Array, path: LassoPath) -> LassoPath:
    """The same knots, with the weights at each solved for once more from the Gram matrix itself."""
    weights = path.weights.copy()
    for own, lam in zip(weights, path.knots, strict=True):
        active = own.nonzero()[0]
        if active.size:
            off = (products - gram @ own)[active] - lam * np.sign(own[active])
            own[active] += np.linalg.lstsq(gram[np.ix_(active, active)], off, rcond=None)[0]
    return LassoPath(path.knots, weights)


def _apart(gram: Array, products: Array) -> Array:
    """A direction (d,) in the range of C, as long as b, that tells tied correlations apart; the same at every call."""
    d = len(products)
    direction = gram @ (2.0 * ((np.arange(1, d + 1) * 0.6180339887498949) % 1.0) - 1.0)
    longest = np.abs(direction).max()
    return direction * (np.abs(products).max() / longest) if longest > 0.0 else direction


def _followed(gram: Array, products: Array, until: float, kind: type[_Tableau] | None = None) -> LassoPath | None:
    """The path by pivoting, or nothing where ties make it go round in a circle."""
    with np.errstate(divide="ignore", invalid="ignore"):
        found = (kind or _Tableau)(gram, products).run(until)
    if found is None:
        return None
    lam, pieces = found
    weights = pieces[:, 1] * -lam[:, None]
    weights += pieces[:, 0]
    weights[pieces[:, 2] > 0.0] = 0.0
    return LassoPath(lam, weights)


class _Tableau:
    """The pivoted Gram matrix beside p and q, with u = p − M v, where v_j = λ s_j for an active weight, else 0."""

    def __init__(self, gram: Array, products: Array) -> None:
        from scipy.linalg.blas import dger

        d = len(products)
        self._add_outer = dger
        self.t = np.empty((d, d + 2), order="F")
        self.t[:, :d] = gram
        self.m, self.p, self.q = self.t[:, :d], self.t[:, d], self.t[:, d + 1]
        self.p[:] = products
        self.q[:] = 0.0
        self.both = self.t.T[d:]  # p and q, one below the other
        self.noise = _ROUNDING * float(np.abs(products).max(initial=0.0))
        self.signs = np.zeros(d)
        self.inactive = np.ones(d)  # 1 where a weight is zero: the "1" of the bound in |c| ≤ 1·λ
        self.diagonal = self.m.reshape(-1, order="F")[:: d + 1]
        self.smallest = _DEPENDENT * self.diagonal  # below it a column lies in the span of the active ones
        self.least = self.smallest.copy()
        self._reach, self._heading = np.empty(d), np.empty(d)
        # What p is cut to: an active weight moves towards zero only where p has the other sign.
        self.low, self.high = np.full(d, -np.inf), np.full(d, np.inf)
        self.left: dict[int, float] = {}  # weights that became zero at this very λ, and the bound each stands at

    def run(self, until: float) -> tuple[Array, Array] | None:
        """λ (k,) at each knot, and (k, 3, d): p and q of the segment that ends there, and 1 where a weight is zero."""
        lam = float(np.max(np.abs(self.p), initial=0.0))
        until = min(until, lam)
        end = max(until, 1e-14 * lam)
        knots = [lam]
        pieces = np.empty((2 * len(self.p) + 8, 3, len(self.p)))
        self._keep(pieces[0])
        for _ in range(_MOST_PIVOTS * len(self.p) + 8):
            k, reached = self._next()
            ended = reached <= end
            if ended and knots[-1] <= until:  # nothing is correlated with y, or it is asked for above the first knot
                break
            if ended or reached < lam:
                if len(knots) == len(pieces):
                    pieces = np.concatenate([pieces, np.empty_like(pieces)])
                piece = pieces[len(knots)]
                self._keep(piece)
                lam = until if ended else reached
                knots.append(lam)
                if ended:
                    break
                piece[2, k] = 1.0
                self.left.clear()
            self._pivot(k)
        else:
            return None
        return np.array(knots), pieces[: len(knots)]

    def _keep(self, piece: Array) -> None:
        piece[:2] = self.both
        piece[2] = self.inactive

    def _next(self) -> tuple[int, float]:
        """The coordinate that changes sides next as λ falls, and the λ where it does.

        An active weight moves towards zero only where p has the other sign; one that has just left its bound cannot
        leave there again; a column in the span of the active ones follows them along its bound; and what has come down
        to rounding has no sign to go by.
        """
        p, reach, heading = self.p, self._reach, self._heading
        np.copysign(self.inactive, p, reach)
        np.add(reach, self.q, reach)
        np.minimum(p, self.high, out=heading)
        np.maximum(heading, self.low, out=heading)
        np.divide(heading, reach, reach)
        if self.left:
            for j, sign in self.left.items():
                if p[j] * sign > 0.0:
                    reach[j] = 0.0
        k = int(reach.argmax())
        found, own = reach.item(k), self.diagonal.item(k)
        least = self.noise * own if self.signs.item(k) else self.noise
        if not found < np.inf or own <= self.least.item(k) or abs(p.item(k)) <= least:
            k = self._again()
            found = float(reach[k])
        return k, found

    def _again(self) -> int:
        """The next coordinate where some are dependent or down to rounding: those are left out."""
        unit = np.where(self.inactive > 0.0, 1.0, self.diagonal)
        small = np.abs(self.p) <= self.noise * unit
        self._reach[small | (self.diagonal <= self.least) | ~np.isfinite(self._reach)] = 0.0
        return int(self._reach.argmax())

    def _pivot(self, k: int) -> None:
        """Change coordinate k from zero to active or back: one rank-one update of the whole tableau."""
        t, d = self.t, len(self.signs)
        entering = self.inactive.item(k) > 0.0
        sign = (1.0 if self.p.item(k) > 0.0 else -1.0) if entering else self.signs.item(k)
        pivot = self.diagonal.item(k)
        column = t[:, k].copy()
        row = t[k] / pivot
        row[k] = 0.0
        if entering:
            row[d + 1] += sign / pivot
        self._add_outer(-1.0, column, row, a=t, overwrite_a=1)
        t[k] = row
        np.divide(column, -pivot, out=t[:, k])
        t[k, k] = 1.0 / pivot
        if entering:
            self.signs[k], self.inactive[k], self.least[k] = sign, 0.0, 0.0
            (self.high if sign > 0.0 else self.low)[k] = 0.0
        else:
            self.q[k] -= sign
            self.signs[k], self.inactive[k], self.least[k] = 0.0, 1.0, self.smallest[k]
            self.low[k], self.high[k] = -np.inf, np.inf
            self.left[k] = sign


class _Refactored(_Tableau):
    """The same tableau, worked out afresh from the Gram matrix after every change: slower, and no rounding piles up."""

    def __init__(self, gram: Array, products: Array) -> None:
        super().__init__(gram, products)
        self.gram, self.products = gram, products
        self.smallest *= _FRESH / _DEPENDENT
        self.least *= _FRESH / _DEPENDENT

    def _pivot(self, k: int) -> None:
        super()._pivot(k)
        active, idle = np.flatnonzero(self.signs), np.flatnonzero(self.signs == 0.0)
        own = self.gram[np.ix_(active, active)]
        across = self.gram[np.ix_(active, idle)]
        known = [np.eye(active.size), across, self.products[active, None], self.signs[active, None]]
        try:
            solved = np.linalg.solve(own, np.column_stack(known))
        except np.linalg.LinAlgError:  # to rounding singular: the tableau as it was carried along is all there is
            return
        inverse, share, p, q = np.hsplit(solved, np.cumsum([active.size, idle.size, 1]))
        self.m[np.ix_(active, active)] = inverse
        self.m[np.ix_(active, idle)] = share
        self.m[np.ix_(idle, active)] = -share.T
        self.m[np.ix_(idle, idle)] = self.gram[np.ix_(idle, idle)] - across.T @ share
        self.p[active], self.q[active] = p[:, 0], q[:, 0]
        self.p[idle] = self.products[idle] - across.T @ p[:, 0]
        self.q[idle] = -(across.T @ q[:, 0])

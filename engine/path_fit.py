"""A regularisation path as a whole: prepared data, the weights at every λ, the curves over it, its cross-validation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np

from engine.concept import Array
from engine.cross_validation import CrossValidation, Solver, contiguous_folds, cross_validate
from engine.elastic_net import elastic_net
from engine.lasso import LassoPath, lasso_path
from engine.regression_data import Regression
from engine.ridge import Ridge
from engine.streams import stream

GRID = 100
_FOLD_STREAM = 2**21 + 1
# A column that varies by less than this share of its largest value is constant but for rounding.
_CONSTANT = 1e-12


class Path(Protocol):
    """Weights at any λ, and how many parameters they are worth."""

    def at(self, lam: Array) -> Array:
        """Weights (k, d) at λ (k,)."""

    def degrees_of_freedom(self, lam: Array, weights: Array) -> Array:
        """The expected covariance (k,) of fit and response in units of σ²; an intercept is not counted."""


@dataclass(frozen=True)
class Prepared:
    """A design as it is fitted: x (n, d) and y (n,), centred by `middle` (d,) and `level` with an intercept; each
    column divided by `scale` (d,), which is 1 unless columns are standardised. Constant columns are zero."""

    x: Array
    y: Array
    middle: Array
    level: float
    scale: Array
    constant: tuple[int, ...]

    @classmethod
    def of(cls, data: Regression, *, intercept: bool, standardise: bool) -> Prepared:
        x, y = data.x, data.y
        middle, level = np.zeros(x.shape[1]), 0.0
        if intercept:
            middle, level = x.mean(axis=0), float(y.mean())
            x, y = x - middle, y - level
        scale = np.ones(x.shape[1])
        if standardise:
            scale = data.x.std(axis=0) if intercept else np.sqrt(np.mean(x**2, axis=0))
        constant = np.zeros(0, dtype=np.int64)
        if intercept or standardise:
            largest = np.abs(data.x).max(axis=0)
            constant = np.flatnonzero(np.abs(x).max(axis=0) <= _CONSTANT * largest)
            scale = np.where(scale > _CONSTANT * largest, scale, 1.0)
            x = x / scale
            x[:, constant] = 0.0
        return cls(x, y, middle, level, scale, tuple(constant.tolist()))

    def own_units(self, weights: Array) -> tuple[Array, Array]:
        """Weights (k, d) per unit of the columns as given, and the intercepts (k,)."""
        plain = weights / self.scale
        return plain, self.level - plain @ self.middle


class RidgePath:
    """Every λ from the kept decomposition."""

    def __init__(self, ridge: Ridge) -> None:
        self.ridge = ridge

    def at(self, lam: Array) -> Array:
        return self.ridge.at(lam)

    def degrees_of_freedom(self, lam: Array, weights: Array) -> Array:
        return self.ridge.degrees_of_freedom(lam)


class ExactLasso:
    """Every λ from the knots."""

    def __init__(self, path: LassoPath) -> None:
        self.path = path

    def at(self, lam: Array) -> Array:
        return self.path.at(lam)

    def degrees_of_freedom(self, lam: Array, weights: Array) -> Array:
        """The number of weights that are not zero (Zou, Hastie & Tibshirani 2007, Ann. Statist. 35:2173)."""
        return np.asarray(np.count_nonzero(weights, axis=1), dtype=np.float64)


class ElasticNetPath:
    """The grid solved once; a λ between starts from the signs of the grid's λ next to it."""

    def __init__(self, gram: Array, products: Array, grid: Array, mix: float) -> None:
        self.gram, self.products, self.grid, self.mix = gram, products, grid, mix
        self.weights = elastic_net(gram, products, grid, mix)

    def at(self, lam: Array) -> Array:
        if lam is self.grid:
            return self.weights
        order = np.argsort(-lam, kind="stable")
        near = int(np.clip((-self.grid).searchsorted(-lam[order[0]]), 0, len(self.grid) - 1))
        found = np.empty((len(lam), len(self.products)))
        signs = np.sign(self.weights[near])
        found[order] = elastic_net(self.gram, self.products, lam[order], self.mix, signs)
        return found

    def degrees_of_freedom(self, lam: Array, weights: Array) -> Array:
        """The trace of the ridge fit on the columns whose weights are not zero (Zou 2005, thesis, §3.4)."""
        found = []
        for each, own in zip(lam.tolist(), weights, strict=True):
            active = own.nonzero()[0]
            square = np.linalg.eigvalsh(self.gram[np.ix_(active, active)]).clip(0.0) if active.size else np.empty(0)
            part, ridge = square[square > 1e-13 * square.max(initial=0.0)], each * (1.0 - self.mix)
            found.append(float((part / (part + ridge)).sum()))
        return np.array(found)


@dataclass(frozen=True)
class Recipe:
    """How a problem is fitted: the method, its mixture, and what is done to the columns."""

    method: str
    mix: float
    intercept: bool
    standardise: bool
    folds: int
    seed: int


class PathFit:
    """One problem fitted at every λ; what a drag of λ asks for is evaluated from what is kept here."""

    def __init__(self, data: Regression, recipe: Recipe) -> None:
        self.data, self.recipe = data, recipe
        self.prepared = Prepared.of(data, intercept=recipe.intercept, standardise=recipe.standardise)
        x, y = self.prepared.x, self.prepared.y
        self.gram, self.products = x.T @ x, x.T @ y
        self.ridge = _without(Ridge.of(x, y), self.prepared.constant)
        self.truth = None if data.truth is None else data.truth * self.prepared.scale
        self.ols = self.ridge.at(0.0)
        lasso = lasso_path(self.gram, self.products) if recipe.method == "lasso" else None
        self._lasso = lasso
        self.grid = self._grid(lasso)
        self.path = self._path(lasso)
        self.weights = self.path.at(self.grid)
        self.folds = self._folds()
        self.fold_errors = np.empty((len(self.folds), GRID))
        self.folds_done = 0

    @property
    def nbytes(self) -> int:
        return self.gram.nbytes + self.prepared.x.nbytes + 2 * self.weights.nbytes + self.fold_errors.nbytes

    # -- the path

    def _grid(self, lasso: LassoPath | None) -> Array:
        """GRID λ, falling: from where nothing is left (or next to nothing) to where next to nothing is taken away."""
        first = float(np.abs(self.products).max(initial=0.0))
        if first <= 0.0:
            return np.geomspace(1.0, 1e-3, GRID)
        if self.recipe.method == "ridge":
            square = self.ridge.singular**2
            most = float(square.max())
            return np.geomspace(1e2 * most, max(1e-2 * float(square.min()), 1e-5 * most), GRID)
        least = 1e-3 * first
        if lasso is not None and len(lasso.knots) > 2:
            least = min(least, max(0.7 * float(lasso.knots[-2]), 1e-5 * first))
        share = self.recipe.mix if self.recipe.method == "elastic_net" else 1.0
        return np.geomspace(first / share, least / share, GRID)

    def _path(self, lasso: LassoPath | None) -> Path:
        if lasso is not None:
            return ExactLasso(lasso)
        if self.recipe.method == "ridge":
            return RidgePath(self.ridge)
        return ElasticNetPath(self.gram, self.products, self.grid, self.recipe.mix)

    def at(self, lam: float) -> Array:
        """Weights (d,) at one λ."""
        return np.asarray(self.path.at(np.array([lam]))[0])

    def at_many(self, lams: Array) -> Array:
        """Weights (k, d) at λ (k,)."""
        return np.asarray(self.path.at(lams))

    @cached_property
    def lasso(self) -> LassoPath:
        """The lasso's own path on these data, whatever the method."""
        return lasso_path(self.gram, self.products) if self._lasso is None else self._lasso

    @cached_property
    def drawn(self) -> tuple[Array, Array]:
        """λ (m,), falling, and weights (m, d) that curves are drawn through: every knot and some λ between."""
        if self._lasso is None:
            return self.grid, self.weights
        knots = self._lasso.knots
        between = self.grid[:: max(1, len(self.grid) // 50)]
        lams = np.union1d(knots[knots > 0.0], between)[::-1]
        return lams, self.path.at(lams)

    def degrees_of_freedom(self, lams: Array, weights: Array) -> Array:
        return self.path.degrees_of_freedom(lams, weights)

    # -- the curves on the grid

    @cached_property
    def training_errors(self) -> Array:
        """Mean squared residual (k,)."""
        residuals = self.prepared.y - self.weights @ self.prepared.x.T
        return np.asarray(np.einsum("kn,kn->k", residuals, residuals) / len(self.prepared.y))

    @cached_property
    def test_errors(self) -> Array | None:
        """Expected, or on held-out rows mean, squared error (k,); None where there is nothing to test on."""
        return self.data.risk(*self.prepared.own_units(self.weights))

    @cached_property
    def estimation_errors(self) -> Array | None:
        """‖ŵ − w‖ (k,), where the truth is known."""
        return None if self.truth is None else np.linalg.norm(self.weights - self.truth, axis=1)

    @cached_property
    def end(self) -> tuple[float, float | None, float | None]:
        """Training, test and estimation error at λ = 0, where the curves of the grid lead to."""
        weights = self.at(0.0)[None]
        test = self.data.risk(*self.prepared.own_units(weights))
        residuals = self.prepared.y - self.prepared.x @ weights[0]
        off = None if self.truth is None else float(np.linalg.norm(weights[0] - self.truth))
        return float(residuals @ residuals) / len(residuals), None if test is None else float(test[0]), off

    # -- cross-validation

    def _folds(self) -> list[np.ndarray]:
        """The rows of each fold: in order where the order means nothing, else dealt out by the seed."""
        rows = len(self.prepared.y)
        if rows < 2:
            return []
        folds = contiguous_folds(rows, min(self.recipe.folds, rows))
        if not self.data.ordered:
            return folds
        order = stream(self.recipe.seed, _FOLD_STREAM).permutation(rows)
        return [np.sort(order[fold]) for fold in folds]

    @property
    def validated(self) -> bool:
        return self.folds_done == len(self.folds)

    def validate_next(self) -> None:
        """Fit without the next fold and test on it; doing one twice, as two threads might, gives the same row."""
        fold = self.folds_done
        x, y = self.prepared.x, self.prepared.y
        rows = cross_validate(
            x, y, self.grid, self.folds[fold : fold + 1], self._solver(), intercept=self.recipe.intercept
        )
        self.fold_errors[fold] = next(rows)
        self.folds_done = max(self.folds_done, fold + 1)

    def _solver(self) -> Solver:
        mix = self.recipe.mix
        if self.recipe.method == "lasso":
            return lambda gram, products, lams: lasso_path(gram, products, float(lams[-1])).at(lams)
        if self.recipe.method == "ridge":
            return _ridge_of_gram
        return lambda gram, products, lams: elastic_net(gram, products, lams, mix)

    def cross_validation(self) -> CrossValidation | None:
        """What the folds done so far say; None before the first."""
        if self.folds_done == 0:
            return None
        return CrossValidation(self.grid, self.fold_errors[: self.folds_done].copy())


def _without(ridge: Ridge, columns: tuple[int, ...]) -> Ridge:
    """The same with weights of exactly zero for columns that are zero, where rounding leaves a trace."""
    right = ridge.right.copy()
    right[:, list(columns)] = 0.0
    return Ridge(ridge.singular, right, ridge.rotated)


def _ridge_of_gram(gram: Array, products: Array, lams: Array) -> Array:
    """Weights (k, d) at λ (k,), all above zero, from C = XᵀX and b = Xᵀy."""
    values, vectors = np.linalg.eigh(gram)
    return np.asarray((vectors.T @ products / (values.clip(0.0) + lams[:, None])) @ vectors.T)

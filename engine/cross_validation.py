"""K-fold cross-validation of whole regularisation paths: one Gram matrix, from which each fold's part is taken away."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.words import tr

Array = NDArray[np.float64]
Integers = NDArray[np.int64]
Solver = Callable[[Array, Array, Array], Array]  # (C (d, d), b (d,), λ (k,)) → weights (k, d)


def contiguous_folds(n: int, k: int) -> list[Integers]:
    """The rows of each of k folds, in order, sizes differing by one at most; ValueError unless 2 ≤ k ≤ n."""
    if not 2 <= k <= n:
        raise ValueError(tr("{k} folds of {n} rows are not possible; it must be from 2 to {n}", k=k, n=n))
    return [np.asarray(rows, dtype=np.int64) for rows in np.array_split(np.arange(n), k)]


@dataclass(frozen=True)
class CrossValidation:
    """Mean squared error of each fold (folds, k) at each λ (k,)."""

    lams: Array
    errors: Array

    @property
    def mean(self) -> Array:
        """(k,) average over the folds, unit of y²."""
        return np.asarray(self.errors.mean(axis=0))

    @property
    def standard_error(self) -> Array:
        """(k,) standard error of that average: the folds' sd over √folds; NaN for a single fold."""
        folds = len(self.errors)
        if folds < 2:
            return np.full(self.lams.shape, math.nan)
        return np.asarray(self.errors.std(axis=0, ddof=1) / math.sqrt(folds))

    @property
    def best(self) -> int:
        """The place of the smallest average error."""
        return int(self.mean.argmin())

    @property
    def one_standard_error(self) -> int:
        """The place of the largest λ whose error is within one standard error of the smallest (ESL §7.10)."""
        limit = self.mean[self.best] + self.standard_error[self.best]
        within = np.nonzero(self.mean <= limit)[0]
        return int(within[self.lams[within].argmax()]) if within.size else self.best


def cross_validate(
    x: Array, y: Array, lams: Array, folds: list[Integers], solve: Solver, *, intercept: bool
) -> Iterator[Array]:
    """One row of errors (k,) for each fold in turn; x is (n, d), y is (n,).

    In a fold λ is scaled by its share of the rows, so that it weighs the same against each row.
    With an intercept each training part is centred by its own means: on the Gram matrix that is a rank-one change.
    """
    middle_x, middle_y = (x.mean(axis=0), float(y.mean())) if intercept else (np.zeros(x.shape[1]), 0.0)
    x, y = x - middle_x, y - middle_y  # what is taken away from the sums below is then small
    gram, products = x.T @ x, x.T @ y
    sum_x, sum_y = x.sum(axis=0), float(y.sum())
    for rows in folds:
        held_x, held_y = x[rows], y[rows]
        left = len(y) - len(rows)
        part, moment = gram - held_x.T @ held_x, products - held_x.T @ held_y
        mean_x, mean_y = np.zeros(x.shape[1]), 0.0
        if intercept:
            mean_x, mean_y = (sum_x - held_x.sum(axis=0)) / left, (sum_y - float(held_y.sum())) / left
            part, moment = part - left * np.outer(mean_x, mean_x), moment - left * mean_y * mean_x
        weights = solve(part, moment, lams * (left / len(y)))
        residuals = (held_y - mean_y) - weights @ (held_x - mean_x).T
        yield np.asarray((residuals**2).mean(axis=1))

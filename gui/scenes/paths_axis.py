"""Where λ stands on the axis: by its logarithm, by the sum of sizes Σ|ŵ| that it leaves, or by degrees of freedom."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.path_fit import PathFit
from engine.words import mark

KINDS = {"log": mark("penalty λ"), "norm": mark("sum of sizes Σ|ŵ|"), "freedom": mark("degrees of freedom")}


class Across:
    """The axis of one fit: x of every λ, and back."""

    def __init__(self, kind: str, fit: PathFit) -> None:
        self.kind, self.fit = kind, fit
        lams, weights = fit.drawn
        if kind != "log":  # where nothing is penalised the curves end
            lams, weights = np.append(lams, 0.0), np.vstack([weights, fit.at(0.0)])
        self.lams, self.weights = lams, weights
        self.x = self.of(lams, weights)
        self._rising = np.maximum.accumulate(self.x)
        self.grid_x = self.of(fit.grid, fit.weights)

    def of(self, lams: Array, weights: Array) -> Array:
        """x (k,) of λ (k,) with its weights (k, d); on the logarithmic axis λ = 0 stands at the end of the curves."""
        if self.kind == "log":
            return np.asarray(np.log10(np.maximum(lams, self.fit.grid[-1])))
        if self.kind == "norm":
            return np.asarray(np.abs(weights).sum(axis=1))
        return self.fit.degrees_of_freedom(lams, weights)

    def at(self, lam: float, weights: Array) -> float:
        return float(self.of(np.array([lam]), weights[None])[0])

    def of_lam(self, lam: float) -> float:
        """x of one λ whose weights are not at hand."""
        return math.log10(max(lam, float(self.fit.grid[-1]))) if self.kind == "log" else self.at(lam, self.fit.at(lam))

    def lam(self, x: float) -> float:
        """The λ that stands at x, to four figures; the smallest and largest at the ends of the curves."""
        if self.kind == "log":
            return _rounded(10.0**x)
        if x >= self._rising[-1]:
            return 0.0
        if self.fit.recipe.method == "lasso" and self.kind == "norm":
            return _rounded(float(np.interp(x, self._rising, self.lams)))
        logs = np.log10(np.maximum(self.lams, 1e-3 * self.fit.grid[-1]))
        return _rounded(10.0 ** float(np.interp(x, self._rising, logs)))

    def with_end(self, heights: Array, end: float | None) -> tuple[Array, Array]:
        """A curve over the grid, x and heights, with its value at λ = 0 where the axis has a place for that."""
        if self.kind == "log" or end is None:
            return self.grid_x, heights
        return np.append(self.grid_x, self.x[-1]), np.append(heights, end)

    @property
    def curves(self) -> tuple[Array, Array]:
        """x (m,) and weights (m, d) that the paths are drawn through; the lasso's degrees of freedom go in steps."""
        if self.kind != "freedom" or self.fit.recipe.method != "lasso":
            return self.x, self.weights
        x = np.append(np.column_stack([self.x[:-1], self.x[1:]]).ravel(), self.x[-1])
        return x, np.vstack([np.repeat(self.weights[:-1], 2, axis=0), self.weights[-1:]])

    @property
    def span(self) -> tuple[float, float]:
        return float(self.x.min()), float(self.x.max())

    def knots(self) -> Array:
        """x of the lasso's knots that stand on the axis; none for other methods."""
        if self.fit.recipe.method != "lasso":
            return np.empty(0)
        knots = self.fit.lasso.knots
        knots = knots[knots >= self.fit.drawn[0][-1]]
        return self.of(knots, self.fit.at_many(knots))


def _rounded(lam: float) -> float:
    return float(f"{lam:.3e}")

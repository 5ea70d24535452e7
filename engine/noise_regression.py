"""A straight line under each noise model, by maximum likelihood, and what is to be said of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from engine.concept import Array
from engine.linear import Factored, LeastSquares, factored, least_squares, rounding
from engine.noise_models import Gaussian, Huber, Laplace, NoiseModel, Pinball, StudentT
from engine.quantile_regression import QuantileFit, quantile_regression
from engine.robust import Joint, huber_fit, joint_fit
from engine.words import tr

MOST_STARTS = 12
_START_VALUES = 6_000  # residuals that all starts of a search may have together
_MOST_CANDIDATES = 64


@dataclass(frozen=True, eq=False)
class LineFit:
    """y = intercept + slope·x + s·u under one model. `slope` and `intercept` are nan where x does not vary, and then
    `level` is what is known of the line there.

    `others` (m, 2) are further (intercept, slope) that count: the ends of what is as good where `unique` is false, or
    the lower maxima of a likelihood with several (`modes` of them in all, `mode_gaps` (m,) how far below in log L).
    `unbounded` tells that the likelihood grows for ever as the scale shrinks.
    """

    model: NoiseModel
    intercept: float
    slope: float
    level: float
    scale: float
    residuals: Array
    log_likelihood: float
    aic: float
    unique: bool = True
    unbounded: bool = False
    others: Array = field(default_factory=lambda: np.empty((0, 2)))
    mode_gaps: Array = field(default_factory=lambda: np.empty(0))
    modes: int = 1
    gradient: float = 0.0

    def at(self, x: Array | float) -> Array:
        """The line's height."""
        if math.isnan(self.slope):
            return np.full(np.shape(x), self.level)
        return np.asarray(self.intercept + self.slope * np.asarray(x))


class Line:
    """The data (x, y), both (n,), n ≥ 2, prepared once for all models."""

    def __init__(self, x: Array, y: Array) -> None:
        if len(x) != len(y) or len(x) < 2:
            raise ValueError(tr("a line needs at least two points, and as many x as y"))
        self.x, self.y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
        self.design = np.column_stack([np.ones(len(x)), self.x])
        self.factors: Factored = factored(self.design)
        self.squares: LeastSquares = least_squares(self.design, self.y, self.factors)
        blur = rounding(self.design, self.y, self.squares.coefficients)
        self.blur = float(blur.max())
        self.perfect = bool(np.abs(self.squares.residuals).max() <= self.blur)

        self._fits: dict[NoiseModel, LineFit] = {}

    def fit(self, model: NoiseModel) -> LineFit:
        """The maximum-likelihood line and scale; made once."""
        if model not in self._fits:
            self._fits[model] = self._fit(model)
        return self._fits[model]

    def _fit(self, model: NoiseModel) -> LineFit:
        if self.perfect:
            return self._made(model, self.squares.coefficients, np.zeros(len(self.y)), 0.0, unbounded=True)
        if isinstance(model, Gaussian):
            rss = self.squares.rss
            residuals = self.squares.residuals
            return self._made(model, self.squares.coefficients, residuals, math.sqrt(rss / len(self.y)))
        if isinstance(model, Laplace | Pinball):
            return self._quantile(model)
        return self._joint(model)

    @cached_property
    def absolute(self) -> QuantileFit:
        """Least absolute deviations."""
        return self._quantile_fit(0.5)

    def _quantile_fit(self, tau: float) -> QuantileFit:
        return quantile_regression(self.design, self.y, tau, self.factors)

    def _made(self, model: NoiseModel, b: Array, residuals: Array, scale: float, **said: object) -> LineFit:
        steep = self.factors.full
        # What is rounding alone is no slope.
        b = np.where(np.abs(b) * np.abs(self.design).max(axis=0) <= self.blur, 0.0, b)
        log_likelihood = math.inf if said.get("unbounded") else model.log_likelihood(residuals, scale)
        return LineFit(
            model=model,
            intercept=float(b[0]) if steep else math.nan,
            slope=float(b[1]) if steep else math.nan,
            level=float(b[0]),
            scale=scale,
            residuals=residuals,
            log_likelihood=log_likelihood,
            aic=6.0 - 2.0 * log_likelihood,
            **{"unique": steep, **said},  # type: ignore[arg-type]
        )

    def _quantile(self, model: Laplace | Pinball) -> LineFit:
        found = self.absolute if isinstance(model, Laplace) else self._quantile_fit(model.tau)
        total = found.objective * (2.0 if isinstance(model, Laplace) else 1.0)
        others = np.empty((0, 2)) if found.unique or not self.factors.full else found.extremes
        return self._made(
            model, found.coefficients, found.residuals, total / len(self.y), unique=found.unique, others=others
        )

    # -- Huber and Student

    def _joint(self, model: NoiseModel) -> LineFit:
        """From least squares and least absolute deviations; Student's also from lines through pairs of points."""
        q, rest = self.factors.q, self.squares.residuals
        if isinstance(model, Huber) and (single := self._huber(model)) is not None:
            return single
        starts = np.array([np.zeros(q.shape[1]), q.T @ (rest - self.absolute.residuals)])
        if isinstance(model, StudentT):
            lines = np.concatenate([starts, self._pairs()])
            off = rest - lines @ q.T
            met = (np.abs(off) <= self.blur).sum(axis=1)
            fullest = int(np.argmax(met))
            if _unbounded(model, len(rest), max(int(met[fullest]), min(q.shape[1], len(rest)))):
                b = self.squares.coefficients + self.factors.coefficients(lines[fullest])
                return self._made(model, b, off[fullest], 0.0, unbounded=True)
            starts = self._hopeful(model, lines, off)
        scales = _start_scales(rest - starts @ q.T)
        found = joint_fit(model, q, rest, starts, scales)
        best = found.coefficients[0]
        residuals = rest - q @ best
        b = self.squares.coefficients + self.factors.coefficients(best)
        if isinstance(model, Huber):
            flat = bool(found.flat[0])
            return self._made(model, b, residuals, float(found.scales[0]), unique=self.factors.full and not flat,
                              gradient=float(found.gradients[0]))  # fmt: skip
        return self._with_modes(model, b, residuals, found)

    def _huber(self, model: Huber) -> LineFit | None:
        """The line where it is the only one."""
        q, rest = self.factors.q, self.squares.residuals
        found = huber_fit(model.delta, q, rest, float(_start_scales(rest[None, :])[0]))
        if found is None:
            return None
        b = self.squares.coefficients + self.factors.coefficients(found.coefficients)
        residuals = rest - q @ found.coefficients
        return self._made(model, b, residuals, found.scale, unique=self.factors.full, gradient=found.gradient)

    def _pairs(self) -> Array:
        """Lines (m, k) against Q through pairs of points spread over the data; through single ones where x is one."""
        q, rest, n = self.factors.q, self.squares.residuals, len(self.y)
        most = min(_MOST_CANDIDATES, max(16, 4 * _START_VALUES // n))
        if q.shape[1] == 1:
            levels = np.quantile(rest, np.linspace(0.0, 1.0, most), method="nearest")
            return np.asarray(levels[:, None] / q[0, 0])
        first, second = _spread_pairs(self.x, most)
        matrices = np.stack([q[first], q[second]], axis=1)
        good = np.abs(np.linalg.det(matrices)) > 1e-9 / n
        sides = np.stack([rest[first], rest[second]], axis=1)[good]
        return np.asarray(np.linalg.solve(matrices[good], sides[:, :, None])[:, :, 0])

    @staticmethod
    def _hopeful(model: StudentT, lines: Array, off: Array) -> Array:
        """The first two lines and those of the rest that start with the highest likelihood."""
        n = off.shape[1]
        wanted = min(MOST_STARTS, max(4, _START_VALUES // n)) - 2
        scales = _start_scales(off[2:])
        heights = n * np.log(scales) + model.loss(off[2:] / scales[:, None]).sum(axis=1)
        best = np.argsort(heights, kind="stable")[:wanted]
        return np.concatenate([lines[:2], lines[2:][best]])

    def _with_modes(self, model: NoiseModel, b: Array, residuals: Array, found: Joint) -> LineFit:
        """The highest maximum, and the others that are maxima of their own."""
        q, n = self.factors.q, len(self.y)
        reached = found.gradients < 1e-6
        kept = [0]
        for i in np.flatnonzero(reached).tolist():
            near = [
                np.abs(q @ (found.coefficients[i] - found.coefficients[j])).max() < 1e-3 * found.scales[j]
                and abs(math.log(found.scales[i] / found.scales[j])) < 1e-3
                for j in kept
            ]
            if not any(near):
                kept.append(i)
        others = [self.squares.coefficients + self.factors.coefficients(found.coefficients[i]) for i in kept[1:]]
        gaps = n * (found.objectives[kept[1:]] - found.objectives[0])
        steep = self.factors.full and bool(others)
        return self._made(
            model, b, residuals, float(found.scales[0]), modes=len(kept),
            others=np.array(others) if steep else np.empty((0, 2)), mode_gaps=gaps, gradient=float(found.gradients[0]),
        )  # fmt: skip


def _unbounded(model: StudentT, n: int, met: int) -> bool:
    """Whether log L grows for ever as the scale shrinks on to a line that meets `met` of n points.

    It goes as −log s·(n − (n − met)(ν + 1)): the points met gain a factor 1/s each, the others lose one of s^ν.
    """
    return met * (model.nu + 1.0) >= n * model.nu


def _start_scales(residuals: Array) -> Array:
    """(m,) robust scales of residuals (m, n): the median absolute one, or the mean where half of them are 0."""
    size = np.abs(residuals)
    middle = 1.4826 * np.median(size, axis=1)
    mean = size.mean(axis=1)
    return np.asarray(np.where(middle > 1e-3 * mean, middle, mean))


def _spread_pairs(x: Array, most: int) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of row numbers, neighbours and far apart in x by turns; all of them where they are few."""
    n = len(x)
    order = np.argsort(x, kind="stable")
    if n * (n - 1) // 2 <= most:
        first, second = np.triu_indices(n, 1)
        return order[first], order[second]
    strides = np.unique(np.maximum(1, (n * np.array([0.5, 0.33, 0.2, 0.1])).astype(np.int64)))
    pairs = []
    for stride in strides.tolist():
        starts = np.unique(np.linspace(0, n - 1 - stride, max(2, most // len(strides))).astype(np.int64))
        pairs.append(np.column_stack([starts, starts + stride]))
    both = order[np.concatenate(pairs)]
    return both[:, 0], both[:, 1]


def fits(x: Array, y: Array, models: Sequence[NoiseModel]) -> tuple[LineFit, ...]:
    """One line for each model."""
    line = Line(x, y)
    return tuple(line.fit(model) for model in models)

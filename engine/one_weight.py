"""A logistic model with a single weight, p = sigmoid(w·x): its two losses in w, their minima, and descents to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine.losses import Array, binary_cross_entropy_from_logit, squared_error_from_logit

CROSS_ENTROPY, SQUARED = "cross_entropy", "squared"
# Weights of the scan for the lowest valley of squared error, in units of 1/|x|: finer near 0, where the bends are.
_SCAN = np.sinh(np.linspace(-8.0, 8.0, 1601)) / 20.0
_CHUNK = 1000
_MOST_LOGIT = 700.0


@dataclass(frozen=True, eq=False)
class OneWeight:
    """Examples x (n,), outcomes y (n,) in [0, 1]; every loss is a mean over the examples."""

    x: Array
    y: Array

    @cached_property
    def _signed(self) -> tuple[Array, Array]:
        """Examples turned so that a large margin a·w is right, and their weights times a.

        An outcome y is y of an outcome 1 and 1 − y of an outcome 0: the same cross-entropy, and squared error but for
        a constant.
        """
        a = np.concatenate([self.x, -self.x])
        weights = np.concatenate([self.y, 1.0 - self.y]) / len(self.x)
        used = weights > 0.0
        return -a[used], (weights * a)[used]

    def losses(self, loss: str, w: Array) -> Array:
        """The loss at weights (m,)."""
        z = np.multiply.outer(np.asarray(w, dtype=np.float64), self.x)
        by_row = binary_cross_entropy_from_logit if loss == CROSS_ENTROPY else squared_error_from_logit
        return np.asarray(by_row(self.y, z).mean(axis=-1))

    def gradient(self, loss: str, w: float) -> float:
        """Its derivative at one weight: −a·wrong for cross-entropy, −2a·wrong²·right for squared error."""
        turned, weighted = self._signed
        # e^700 is as good as infinity here, and does not overflow.
        odds = np.exp(np.minimum(turned * w, _MOST_LOGIT))
        right = 1.0 / (1.0 + odds)
        wrong = odds * right
        return -float(weighted @ wrong) if loss == CROSS_ENTROPY else -2.0 * float(weighted @ (wrong * wrong * right))

    def minimiser(self, loss: str) -> float | None:
        """The weight of least loss; None where the loss goes on falling (or stays level) without end."""
        if not self.x.any():
            return None
        return self._cross_entropy_minimiser() if loss == CROSS_ENTROPY else self._squared_minimiser()

    def _cross_entropy_minimiser(self) -> float | None:
        """Convex, so there is a minimum just where the derivative is positive at +∞ and negative at −∞.

        At +∞ each example with x > 0 has p = 1 and each with x < 0 has p = 0, whence the two sums.
        """
        up, down = np.where(self.x > 0, self.x, 0.0), np.where(self.x < 0, -self.x, 0.0)
        if not (up @ (1.0 - self.y) + down @ self.y > 0.0 and up @ self.y + down @ (1.0 - self.y) > 0.0):
            return None
        low, high = -1.0, 1.0
        while self.gradient(CROSS_ENTROPY, low) > 0.0:
            low *= 2.0
        while self.gradient(CROSS_ENTROPY, high) < 0.0:
            high *= 2.0
        return self._bisect(CROSS_ENTROPY, low, high)

    def _squared_minimiser(self) -> float | None:
        """Not convex: a scan, refined in its lowest valley, and held against what it tends to at either end."""
        scale = float(np.abs(self.x).max())
        grid = _SCAN / scale
        values = self.losses(SQUARED, grid)
        lowest = int(np.argmin(values))
        ends = (np.where(self.x == 0, 0.5, (np.sign(self.x) * side + 1.0) / 2.0) for side in (1.0, -1.0))
        limit = min(float(np.square(p - self.y).mean()) for p in ends)
        if lowest in (0, len(grid) - 1) or values[lowest] >= limit:
            return None
        return self._bisect(SQUARED, float(grid[lowest - 1]), float(grid[lowest + 1]))

    def _bisect(self, loss: str, low: float, high: float) -> float:
        """The root of the derivative between two weights where it goes from falling to rising."""
        while True:
            middle = 0.5 * (low + high)
            if middle in (low, high):
                return middle
            low, high = (middle, high) if self.gradient(loss, middle) < 0.0 else (low, middle)


@dataclass(frozen=True, eq=False)
class Descent:
    """Gradient descent in one weight: `path` (steps + 1,) with the start first; `steps` None where it has not come
    within the tolerance of `target` (yet, or there is no target)."""

    path: Array
    target: float | None
    steps: int | None
    finished: bool


def descend(model: OneWeight, loss: str, start: float, rate: float, tolerance: float, most: int) -> Iterator[Descent]:
    """w ← w − rate·gradient until |w − target| ≤ tolerance or `most` steps; what there is after each few hundred.

    The distance, and not the gradient, ends it: a loss that is flat where it is wrong has a small gradient there.
    """
    target = model.minimiser(loss)
    path, w = [start], start
    arrived = target is not None and abs(w - target) <= tolerance
    while not arrived and len(path) <= most:
        w -= rate * model.gradient(loss, w)
        path.append(w)
        arrived = target is not None and abs(w - target) <= tolerance
        if len(path) % _CHUNK == 0 and not arrived:
            yield _descent(path, target, False, False)
    yield _descent(path, target, arrived, True)


def _descent(path: list[float], target: float | None, arrived: bool, finished: bool) -> Descent:
    weights = np.array(path)
    weights.flags.writeable = False
    return Descent(weights, target, len(path) - 1 if arrived else None, finished)

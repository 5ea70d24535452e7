"""The held-out error of several complexities, simulated with the same training sets.

What an observation costs is (ση − b − σWε)², with the noise η of the held-out and ε of the training observations and
the bias b of the mean fit. Its sums of ηWε and (Wε)² depend on neither σ nor the truth, so they are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.concept import Array
from engine.tradeoff_course import PLACES, course
from engine.tradeoff_simulation import noise
from engine.words import wordy

MOST_SETS = 200
_COMPLEXITIES = 9


@dataclass(frozen=True, eq=False)
class Checks:
    """Of complexities `values` (H,): weights (H, M, n), and over sets (R,) the means over places of ηWε and (Wε)²."""

    values: Array
    weights: Array
    crossed: Array
    squared: Array
    training: Array
    held_out: Array

    def errors(self, truth_x: Array, truth: Array, sigma: float) -> Array:
        """(H, R) mean squared errors at the test places."""
        bias = self.weights @ truth_x - truth
        size = bias.shape[1]
        along = np.einsum("hm,hmn->hn", bias, self.weights) @ self.training.T - bias @ self.held_out.T
        square = np.einsum("rm,rm->r", self.held_out, self.held_out) / size
        level = np.einsum("hm,hm->h", bias, bias) / size
        noisy = sigma**2 * (square + self.squared - 2.0 * self.crossed)
        return np.asarray(level[:, None] + noisy + 2.0 * sigma / size * along)


@wordy
@lru_cache(maxsize=8)
def checks(key: tuple[str, str, int, int, int], seed: int, n_sets: int) -> Checks:
    """For the course of that key: complexities from its first to its last, with the first of the training sets."""
    compared = course(*key)
    places = np.unique(np.rint(np.linspace(0, len(compared.values) - 1, _COMPLEXITIES)).astype(int))
    values = compared.values[places]
    count = min(n_sets, MOST_SETS)
    training = noise(seed, n_sets, key[2], False)[:count]
    held_out = noise(seed, n_sets, len(PLACES), True)[:count]
    weights = np.array([compared.weights(value) for value in values.tolist()])
    crossed, squared = np.empty((2, len(values), count))
    for place, each in enumerate(weights):
        moved = training @ each.T
        crossed[place] = np.einsum("rm,rm->r", moved, held_out) / len(PLACES)
        squared[place] = np.einsum("rm,rm->r", moved, moved) / len(PLACES)
    return Checks(values, weights, crossed, squared, training, held_out)

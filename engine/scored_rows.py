"""Rows scored by both routes: adding their losses, and multiplying their likelihoods."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine import losses
from engine.losses import Array, Product


@dataclass(frozen=True, eq=False)
class ScoredRows:
    """`targets` and `probabilities` (n,) of two classes or (n, K) of many; `row_losses`, `likelihoods` (n,) and the
    running `products`; mean Brier score; `entropy`, the loss that the targets leave at best; rows that were clipped.

    The losses come from logarithms of single rows (of logits, where there are any), the likelihoods from the
    probabilities by powers and products: neither is computed from the other.
    """

    targets: Array
    probabilities: Array
    row_losses: Array
    likelihoods: Array
    products: list[Product]
    brier: float
    entropy: float
    clipped: int = 0

    @classmethod
    def of_two(cls, y: Array, p: Array, eps: float | None = None) -> ScoredRows:
        """Labels and probabilities of a 1, both (n,) in [0, 1]; with `eps` the probabilities are clipped."""
        used = p if eps is None else losses.clipped(p, eps)
        likelihoods = losses.bernoulli_likelihood(y, used)
        return cls(
            targets=y,
            probabilities=used,
            row_losses=losses.binary_cross_entropy(y, used),
            likelihoods=likelihoods,
            products=losses.products(likelihoods.tolist()),
            brier=float(losses.squared_error(y, used).mean()),
            entropy=float(losses.binary_cross_entropy(y, y).mean()),
            clipped=int(np.sum(used != p)),
        )

    @classmethod
    def of_many(cls, targets: Array, logits: Array) -> ScoredRows:
        """Targets and logits (n, K)."""
        p = losses.softmax(logits)
        likelihoods = losses.categorical_likelihood(targets, p)
        return cls(
            targets=targets,
            probabilities=p,
            row_losses=losses.cross_entropy(targets, logits),
            likelihoods=likelihoods,
            products=losses.products(likelihoods.tolist()),
            brier=float(losses.brier(targets, p).mean()),
            entropy=0.0 - float(losses.weighted_log(targets, targets).sum(axis=-1).mean()),
        )

    @property
    def cross_entropy(self) -> float:
        """The mean of the losses, summed without rounding on the way."""
        return math.fsum(self.row_losses.tolist()) / len(self.row_losses)

    @property
    def negative_log_likelihood(self) -> float:
        """−(1/n) log of the product, which was multiplied out: no logarithm of a single row enters."""
        return 0.0 - self.products[-1].log / len(self.row_losses)

    @property
    def running_log(self) -> Array:
        """Logarithms (n,) of the running product."""
        return np.array([product.log for product in self.products])

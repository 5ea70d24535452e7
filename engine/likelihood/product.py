"""Densities multiplied outright, as a loop in float64 would, only to show what becomes of that."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.concept import Array

_BLOCK = 2048
# The smallest number of float64, a subnormal one: half of it is exactly 0.
SMALLEST = 5e-324


@dataclass(frozen=True)
class Product:
    """The densities multiplied one after the other in float64.

    `value` is what is left at the end (∞ where it ran off, NaN where it met a 0 after that); `gone` the number of
    factors after which it was exactly 0 although none of them was, or None; `exponent` is log₁₀ of the true product.
    """

    value: float
    gone: int | None
    exponent: float


def running_product(x: Array, pdf: Callable[[Array], Array], log_likelihood: float) -> Product:
    """Multiply the densities of x (n,) from the first to the last, as a loop would; stops at an exact 0 or ∞."""
    exponent = log_likelihood / math.log(10)
    value = 1.0
    for start in range(0, x.size, _BLOCK):
        # Run off to ∞ and then multiplied by an exact 0 it is no number, as in a loop.
        with np.errstate(under="ignore", over="ignore", invalid="ignore"):
            running = np.multiply.accumulate(np.concatenate([[value], pdf(x[start : start + _BLOCK])]))[1:]
        if math.isfinite(log_likelihood) and (running == 0).any():
            return Product(0.0, start + int(np.argmax(running == 0)) + 1, exponent)
        value = float(running[-1])
        if value == 0.0 or not math.isfinite(value):
            break
    return Product(value, None, exponent)


@dataclass(frozen=True, eq=False)
class Course:
    """After each of the first m factors: the product in float64 (m,), and Σ log p (m,) in nats."""

    product: Array
    logarithm: Array


def course(x: Array, pdf: Callable[[Array], Array], logpdf: Callable[[Array], Array]) -> Course:
    """The product of the densities of x (m,) and the sum of their logarithms, factor by factor."""
    with np.errstate(under="ignore", over="ignore", invalid="ignore"):
        return Course(np.multiply.accumulate(pdf(x)), np.add.accumulate(logpdf(x)))

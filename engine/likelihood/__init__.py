"""Likelihoods: log L, its slopes and its maximum as functions made once from a sample.

`one` and `two` hold the models; the rest is what they share.
"""

from engine.likelihood.base import (
    DROP,
    Likelihood,
    Maximum,
    OneParameter,
    TwoParameter,
    reach,
    standard_errors,
)
from engine.likelihood.one import one_parameter
from engine.likelihood.product import Product, running_product
from engine.likelihood.two import two_parameter

__all__ = [
    "DROP",
    "Likelihood",
    "Maximum",
    "OneParameter",
    "Product",
    "TwoParameter",
    "one_parameter",
    "reach",
    "running_product",
    "standard_errors",
    "two_parameter",
]

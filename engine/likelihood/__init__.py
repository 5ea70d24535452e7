"""Likelihoods: log L, its slopes and its maximum as functions made once from a sample.

`makers` knows the models by name; `normals`, `chances`, `sizes`, `centres`, `shapes` and `students` hold them.
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
from engine.likelihood.makers import one_parameter, two_parameter
from engine.likelihood.product import Product, running_product

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

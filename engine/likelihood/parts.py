"""What the models' likelihoods share: parameters that several have, and a family's own fit as a maximum."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from engine.concept import Array
from engine.families import Family, Parameter
from engine.likelihood.base import Maximum
from engine.words import capital, mark, tr

LOG_2PI = math.log(2 * math.pi)
MEAN = Parameter(name="mu", symbol="μ", label=mark("Mean"))
CENTRE = Parameter(name="mu", symbol="μ", label=mark("Centre"))
VARIANCE = Parameter(name="sigma2", symbol="σ²", label=mark("Variance"), low=0, low_open=True)
Value = Array | float


def floats(value: Value) -> Array:
    return np.asarray(value, dtype=np.float64)


def over(count: float, value: Array) -> Array:
    """count/value with 0/0 = 0, infinite where only the value is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(count == 0, 0.0, count / value))


def fitted(family: type[Family], x: Array, names: tuple[str, ...], **known: Any) -> Maximum:
    """The family's own fit, or its sentence why there is none."""
    try:
        law = family.mle(x, **known)
    except ValueError as error:
        words = str(error).replace("_", " ")
        words = tr("the maximum leaves the domain: {words}", words=words) if "not allowed" in words else words
        return Maximum(None, capital(words) + ".")
    return Maximum(np.array([float(getattr(law, name)) for name in names]))

"""Estimators: rules that take a sample to a number, many samples at a time.

Everything works along the last axis. Rules that need the same intermediate result share it: one matrix–vector product
for all means, one sum of centred squares for all variances, one sort for all that is made of order statistics.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Literal, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.words import mark, tr

Array = NDArray[np.float64]

# How an estimate moves when the data x become a + b·x, b > 0: see Estimator.move.
Kind = Literal["location", "scale", "variance", "rate", "fixed", "none"]
# The order in which rules are applied to one block: sorting spoils it, and extremes come free with a sort.
_RAW, _SUMS, _SORTED, _EXTREMES = range(4)
_SORT_UP_TO = 40  # values a row: up to here one sort is faster than a minimum and a maximum


# -- row by row: (..., n) in, (...) out ---------------------------------------------------------------------------


def sum_of(x: Array) -> Array:
    """Row sums as a matrix–vector product: the fastest there is, and exact for integers."""
    return np.asarray(x @ np.ones(x.shape[-1]))


def mean_of(x: Array) -> Array:
    return np.asarray(sum_of(x) / x.shape[-1])


def centred_squares(x: Array, mean: Array, spare: Array | None = None) -> Array:
    """Σ(x − x̄)² in two passes (Chan, Golub & LeVeque 1983); `spare`, shaped like x, is overwritten."""
    centred = np.subtract(x, mean[..., None], out=spare)
    return np.asarray(np.einsum("...j,...j->...", centred, centred))


def variance_of(x: Array) -> Array:
    """Sample variance with divisor n − 1; nan for n = 1."""
    return np.asarray(centred_squares(x, mean_of(x)) / np.float64(x.shape[-1] - 1))


def _unless_nan(value: Array, ordered: Array) -> Array:
    """`value`, but nan for rows that hold a nan (sorting puts it last, where no median would see it)."""
    last = ordered[..., -1]
    return np.where(np.isnan(last), last, value)


def median_of_sorted(ordered: Array) -> Array:
    n = ordered.shape[-1]
    low, high = ordered[..., (n - 1) // 2], ordered[..., n // 2]
    return _unless_nan(low if n % 2 else 0.5 * (low + high), ordered)


def quantile_of_sorted(ordered: Array, q: float) -> Array:
    """Linear between order statistics, at 1 + (n − 1)q (type 7 of Hyndman & Fan 1996, NumPy's default)."""
    place = (ordered.shape[-1] - 1) * q
    below = math.floor(place)
    value, part = ordered[..., below], place - below
    if part > 0:
        value = value + part * (ordered[..., below + 1] - value)
    return _unless_nan(value, ordered)


def trimmed_mean_of_sorted(ordered: Array, g: int) -> Array:
    """Mean without the g smallest and the g largest."""
    n = ordered.shape[-1]
    return _unless_nan(mean_of(ordered[..., g : n - g]), ordered)


def mad_of_sorted(ordered: Array) -> Array:
    """Median of |x − median|, not rescaled, without a second sort.

    The k values nearest to m stand side by side in the sorted row, so the k-th smallest distance is the least over
    windows of k of the larger distance of its two ends.
    """
    n = ordered.shape[-1]
    middle = median_of_sorted(ordered)[..., None]

    def nearest(k: int) -> Array:
        reach = np.subtract(middle, ordered[..., : n - k + 1])
        np.maximum(reach, ordered[..., k - 1 :] - middle, out=reach)
        return np.asarray(reach.min(axis=-1))

    if n % 2:
        return nearest((n + 1) // 2)
    return 0.5 * (nearest(n // 2) + nearest(n // 2 + 1))


# -- a block of samples with what its estimators share -----------------------------------------------------------


class Rows:
    """A block of samples `x` (r, n), which `ordered` sorts in place; intermediate results are made once.

    `spare` makes a scratch array shaped like x, called only if one is needed.
    """

    def __init__(self, x: Array, spare: Callable[[], Array]) -> None:
        self.x, self.n = x, x.shape[-1]
        self._spare = spare
        self._sorted = False

    @cached_property
    def mean(self) -> Array:
        return mean_of(self.x)

    @cached_property
    def squares(self) -> Array:
        return centred_squares(self.x, self.mean, self._spare())

    @cached_property
    def ordered(self) -> Array:
        self.x.sort(axis=-1)
        self._sorted = True
        return self.x

    @cached_property
    def median(self) -> Array:
        return median_of_sorted(self.ordered)

    @cached_property
    def smallest(self) -> Array:
        if self._sorted or self.n <= _SORT_UP_TO:
            return _unless_nan(self.ordered[:, 0], self.ordered)
        return np.asarray(self.x.min(axis=-1))

    @cached_property
    def largest(self) -> Array:
        return self.x[:, -1] if self._sorted else np.asarray(self.x.max(axis=-1))


Rule = Callable[[Rows], "Array | float"]


@dataclass(frozen=True)
class Estimator:
    """A rule with its name; called with samples (..., n) it gives estimates (...).

    `estimand` names the number of the population that it is usually meant for. `kind` says how the estimate moves
    with the data, see `move`; `stage` when a block is ripe for the rule (see `evaluate`).
    """

    id: str
    label: str
    kind: Kind
    estimand: str
    rule: Rule = field(repr=False)
    stage: int = field(default=_RAW, repr=False)

    def __call__(self, x: ArrayLike) -> Array:
        """(..., n) → (...); the argument is left as it is."""
        block = np.array(x, dtype=np.float64)
        if block.ndim == 0 or block.shape[-1] == 0:
            raise ValueError(tr("an estimator needs at least one observation"))
        flat = block.reshape(math.prod(block.shape[:-1]), block.shape[-1])
        return evaluate(flat, (self,))[:, 0].reshape(block.shape[:-1])

    def move(self, a: float, b: float) -> tuple[float, float] | None:
        """(a′, b′) such that T(a + b·x) = a′ + b′·T(x) for all x (b > 0), or None where there is no such law.

        Location a + bT, scale bT, variance b²T, fixed T; a rate T/b, as long as a = 0.
        """
        if (a, b) == (0.0, 1.0):
            return 0.0, 1.0
        if self.kind == "rate":
            return (0.0, 1.0 / b) if a == 0 else None
        return {"location": (a, b), "scale": (0.0, b), "variance": (0.0, b * b), "fixed": (0.0, 1.0)}.get(self.kind)


class Workspace:
    """Scratch memory for `evaluate`, used again from block to block; one for each thread."""

    def __init__(self) -> None:
        self._spare = np.empty((0, 0))

    def spare(self, shape: tuple[int, ...]) -> Array:
        if self._spare.shape != shape:
            self._spare = np.empty(shape)
        return self._spare


def evaluate(block: Array, estimators: Sequence[Estimator], work: Workspace | None = None) -> Array:
    """(r, E) estimates of the samples `block` (r, n), float64, which may be overwritten.

    What is not defined is nan or ±inf, silently: the variance with divisor n − 1 at n = 1, a rate at mean 0.
    """
    space = work or Workspace()
    rows = Rows(block, lambda: space.spare(block.shape))
    out = np.empty((len(block), len(estimators)))
    with np.errstate(all="ignore"):
        for column in sorted(range(len(estimators)), key=lambda c: estimators[c].stage):
            out[:, column] = estimators[column].rule(rows)
    return out


# -- the named ones ----------------------------------------------------------------------------------------------


def trimmed_each_end(n: int) -> int:
    """How many values the trimmed mean drops at each end: a tenth, rounded down."""
    return n // 10


def _variance(name: str, beyond: int, label: str) -> Estimator:
    return Estimator(name, label, "variance", "variance", lambda r: r.squares / np.float64(r.n + beyond), _SUMS)


def _trimmed(r: Rows) -> Array:
    return trimmed_mean_of_sorted(r.ordered, trimmed_each_end(r.n))


def constant(value: float) -> Estimator:
    """The rule that does not look at the data."""
    return Estimator("constant", tr("constant {value:g}", value=value), "fixed", "mean", lambda r: value)


class TypedRule(Protocol):
    """What `typed` needs of an engine.expression.Expression."""

    @property
    def text(self) -> str: ...

    def __call__(self, x: Array, /) -> Array: ...


def typed(expression: TypedRule) -> Estimator:
    """The estimator that a user typed; nothing is known of how it moves with the data."""
    return Estimator("typed", expression.text, "none", "mean", lambda r: expression(r.x))


ESTIMATORS: Mapping[str, Estimator] = MappingProxyType(
    {
        rule.id: rule
        for rule in (
            Estimator("mean", mark("mean"), "location", "mean", lambda r: r.mean, _SUMS),
            Estimator("median", mark("median"), "location", "median", lambda r: r.median, _SORTED),
            Estimator("trimmed_mean", mark("trimmed mean (10 % off each end)"), "location", "mean", _trimmed, _SORTED),
            Estimator(
                "midrange", mark("midrange"), "location", "mean", lambda r: 0.5 * (r.smallest + r.largest), _EXTREMES
            ),
            Estimator("maximum", mark("sample maximum"), "location", "maximum", lambda r: r.largest, _EXTREMES),
            _variance("variance_n", 0, mark("variance, divisor n")),
            _variance("variance_n_minus_1", -1, mark("variance, divisor n − 1")),
            _variance("variance_n_plus_1", 1, mark("variance, divisor n + 1")),
            Estimator(
                "sd",
                mark("standard deviation"),
                "scale",
                "sd",
                lambda r: np.sqrt(r.squares / np.float64(r.n - 1)),
                _SUMS,
            ),
            Estimator(
                "mad", mark("median absolute deviation"), "scale", "mad", lambda r: mad_of_sorted(r.ordered), _SORTED
            ),
            Estimator("exponential_rate", mark("exponential rate 1/x̄"), "rate", "rate", lambda r: 1.0 / r.mean, _SUMS),
            constant(0.0),
            Estimator("first", mark("first observation"), "location", "mean", lambda r: r.x[:, 0]),
        )
    }
)

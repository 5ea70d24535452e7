"""The empirical law of given values: the population from which the bootstrap draws."""

import math
from dataclasses import dataclass, field
from typing import Never, Self

import numpy as np
from numpy.typing import ArrayLike

from engine.families.base import LARGEST, Bools, Family, Floats, pieces
from engine.long_tuple import LongTuple
from engine.words import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Empirical(Family):
    """Mass 1/N on each of N given values (repeated values add up); nothing about it is unknown."""

    name = "empirical"
    discrete = True
    parameters = ()
    values: tuple[float, ...]
    _array: Floats = field(init=False, repr=False, compare=False)  # as given
    _sorted: Floats = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        array = np.array(self.values, dtype=np.float64).reshape(-1)
        if array.size == 0:
            raise ValueError(tr("values = () is not allowed; there must be at least one"))
        if not np.isfinite(array).all():
            raise ValueError(
                tr("values with {array} are not allowed; each must be finite", array=array[~np.isfinite(array)][0])
            )
        if np.abs(array).max() > LARGEST:
            raise ValueError(
                tr(
                    "values up to {max:g} are not allowed; at most {largest:g} in size",
                    max=np.abs(array).max(),
                    largest=LARGEST,
                )
            )
        ordered = np.sort(array)
        array.flags.writeable = ordered.flags.writeable = False
        if not isinstance(self.values, LongTuple):  # one that was checked as a setting holds floats, and knows its hash
            object.__setattr__(self, "values", LongTuple(array.tolist()))
        object.__setattr__(self, "_array", array)
        object.__setattr__(self, "_sorted", ordered)

    def support(self) -> tuple[float, float]:
        return float(self._sorted[0]), float(self._sorted[-1])

    def _count(self, x: Floats) -> Floats:
        """How many of the values equal x."""
        after, before = (np.searchsorted(self._sorted, x, side=side) for side in ("right", "left"))
        return np.asarray(after - before, dtype=np.float64)

    def in_support(self, x: ArrayLike) -> Bools:
        return np.asarray(self._count(np.asarray(x, dtype=np.float64)) > 0)

    def _logpdf(self, z: Floats) -> Floats:
        return np.log(self._count(z) / self._sorted.size)

    def _cdf(self, z: Floats) -> Floats:
        return np.searchsorted(self._sorted, z, side="right") / self._sorted.size

    def _icdf(self, q: Floats) -> Floats:
        # Steps computed as in the cdf: q·N rounded up would now and then miss by one.
        steps = np.arange(1, self._sorted.size + 1) / self._sorted.size
        return self._sorted[np.searchsorted(steps, q, side="left")]

    def mean(self) -> float:
        return float(self._array.mean())

    def variance(self) -> float:
        """The population's variance: divisor N."""
        return float(self._array.var())

    def kurtosis(self) -> float:
        centred = self._array - self.mean()
        variance = self.variance()
        return float(np.mean(centred**4)) / variance**2 if variance else math.nan

    def median(self) -> float:
        """The middle value, or halfway between the middle two (where icdf(½) gives the lower)."""
        return float(np.median(self._sorted))

    def _draw(self, out: Floats, rng: np.random.Generator) -> None:
        for piece in pieces(out):
            np.take(self._array, rng.integers(self._array.size, size=piece.size), out=piece, mode="clip")

    @classmethod
    def mle(cls, x: ArrayLike) -> Self:
        """The empirical law itself: the nonparametric maximum (Owen, *Empirical Likelihood*, 2001, thm 2.1)."""
        return cls(values=tuple(np.asarray(x, dtype=np.float64).reshape(-1).tolist()))

    def _score(self, x: Floats) -> Never:
        raise ValueError(tr("empirical has no parameters, so it has no score"))

    def fisher_information(self) -> Never:
        raise ValueError(tr("empirical has no parameters, so it has no Fisher information"))

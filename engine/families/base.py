"""What every family of distributions is: parameters with a domain, densities, moments, draws and a fit.

A family is written once, for its *standard* member Z (location 0, scale 1); this module turns that into the law of
X = location + scale·Z. A hook (a method with a leading underscore) therefore gets standardised values, as a flat
array, and only such as lie within the support: nothing outside it can raise a warning.
"""

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from numbers import Real
from typing import ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.words import numerals, tr

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

PIECE = 65_536  # elements (512 KiB): temporary arrays of this size stay in the cache; a constant, so draws are too
LARGEST = 1e70  # of a parameter, and its inverse the smallest: fourth powers stay within float64


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """The numbers from `low` to `high`; an infinite end is never reached."""

    low: float = -math.inf
    high: float = math.inf
    low_open: bool = False
    high_open: bool = False

    def contains(self, x: ArrayLike) -> Bools:
        """Any shape in, the same shape out; NaN and ±inf are not contained."""
        x = np.asarray(x, dtype=np.float64)
        above = x > self.low if self.low_open else x >= self.low
        below = x < self.high if self.high_open else x <= self.high
        return np.asarray(above & below & np.isfinite(x))

    def words(self) -> str:
        """What the interval allows, to follow "it must be"."""
        low, high = numerals(f"{self.low:g}"), numerals(f"{self.high:g}")
        bounded = math.isfinite(self.low), math.isfinite(self.high)
        if all(bounded) and self.low_open == self.high_open:
            return (
                tr("strictly between {low} and {high}", low=low, high=high)
                if self.low_open
                else tr("between {low} and {high}", low=low, high=high)
            )
        least = tr("greater than {low}", low=low) if self.low_open else tr("at least {low}", low=low)
        most = tr("less than {high}", high=high) if self.high_open else tr("at most {high}", high=high)
        return tr(" and ").join(word for word, there in zip((least, most), bounded, strict=True) if there) or "finite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter(Interval):
    """One parameter of a family: its field, its textbook symbol, its plain name, and the domain it may come from."""

    name: str
    symbol: str
    label: str

    def refusal(self, value: object) -> str:
        """One sentence naming the field, the value and what is allowed."""
        shown = numerals(f"{value:g}") if isinstance(value, (int, float)) else repr(value)
        return tr(
            "{name} = {shown} is not allowed; it must be {words}", name=self.name, shown=shown, words=self.words()
        )


class Family(ABC):
    """A parametric family at one value of its parameters.

    Shapes: every function of x takes any shape and returns that shape, float64. Units: x, mean and median have the
    unit of the data. ValueError on construction for a parameter outside its domain.
    """

    __slots__ = ()

    name: ClassVar[str]
    discrete: ClassVar[bool] = False
    parameters: ClassVar[tuple[Parameter, ...]]
    fixed: ClassVar[tuple[str, ...]] = ()  # parameters that `fisher_information` takes as known
    sample_space: ClassVar[Interval] = (
        Interval()
    )  # what a value can be at all, whatever the parameters: checked by `mle`
    _standard_support: ClassVar[tuple[float, float]] = (-math.inf, math.inf)

    def __post_init__(self) -> None:
        for parameter in self.parameters:
            value = getattr(self, parameter.name)
            if not isinstance(value, Real) or isinstance(value, bool) or not parameter.contains(float(value)):
                raise ValueError(parameter.refusal(value))
            number = float(value)
            if number and not 1 / LARGEST <= abs(number) <= LARGEST:
                raise ValueError(
                    tr(
                        "{name} = {number:g} is not allowed; it must be between {largest:g} and {largest2:g} in size",
                        name=parameter.name,
                        number=number,
                        largest=1 / LARGEST,
                        largest2=LARGEST,
                    )
                )
            # Plain floats, whatever number came in: two equal families then also look equal.
            object.__setattr__(self, parameter.name, number)

    @classmethod
    def free(cls) -> tuple[str, ...]:
        """Names of the parameters that index `fisher_information`, in its order."""
        return tuple(parameter.name for parameter in cls.parameters if parameter.name not in cls.fixed)

    # -- where the values lie ------------------------------------------------------------------------------------

    @property
    def location(self) -> float:
        """X = location + scale·Z, Z ~ standard(); unit of the data."""
        return 0.0

    @property
    def scale(self) -> float:
        """X = location + scale·Z, Z ~ standard(); unit of the data, > 0."""
        return 1.0

    def standard(self) -> "Family":
        """The same family with location 0 and scale 1, the shape parameters kept."""
        return self

    def support(self) -> tuple[float, float]:
        """(low, high): the smallest closed interval that holds every value."""
        low, high = self._standard_support
        return self.location + self.scale * low, self.location + self.scale * high

    def in_support(self, x: ArrayLike) -> Bools:
        """True where x is finite and can occur."""
        low, high = self.support()
        return Interval(low=low, high=high).contains(x)

    # -- densities -----------------------------------------------------------------------------------------------

    def pdf(self, x: ArrayLike) -> Floats:
        """Density (1/unit of x), or mass if `discrete`; 0 outside the support."""
        with np.errstate(over="ignore"):
            return np.asarray(np.exp(self.logpdf(x)))

    def logpdf(self, x: ArrayLike) -> Floats:
        """Natural logarithm of `pdf`, accurate in the tails; −inf outside the support."""
        x = np.asarray(x, dtype=np.float64)
        inside = self.in_support(x)
        whole = bool(inside.all())
        with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
            z = ((x if whole else x[inside]) - self.location) / self.scale
            density = np.asarray(self._logpdf(z) - math.log(self.scale))
        # A finite x gives ∞ − ∞ only near 1e308, where two terms of the logarithm overflow: no density is left there.
        lost = np.isnan(density)
        if lost.any():
            density = np.where(lost, -np.inf, density)
        if whole:
            return density
        out = np.where(np.isnan(x), np.nan, -np.inf)
        out[inside] = density
        return out

    def cdf(self, x: ArrayLike) -> Floats:
        """P(X ≤ x)."""
        x = np.asarray(x, dtype=np.float64)
        low, high = self.support()
        within = (x >= low) & (x < high) & np.isfinite(x)
        out = np.where(np.isnan(x), np.nan, np.where(x >= high, 1.0, 0.0))
        with np.errstate(divide="ignore", over="ignore"):
            out[within] = self._cdf((x[within] - self.location) / self.scale)
        return out

    def icdf(self, q: ArrayLike) -> Floats:
        """The smallest x with cdf(x) ≥ q; the ends of the support at 0 and 1, NaN outside [0, 1]."""
        q = np.asarray(q, dtype=np.float64)
        low, high = self.support()
        inner = (q > 0) & (q < 1)
        out = np.where(q == 0, low, np.where(q == 1, high, np.nan))
        with np.errstate(divide="ignore", over="ignore"):
            out[inner] = self.location + self.scale * self._icdf(q[inner])
        return out

    @abstractmethod
    def _logpdf(self, z: Floats) -> Floats: ...

    @abstractmethod
    def _cdf(self, z: Floats) -> Floats: ...

    @abstractmethod
    def _icdf(self, q: Floats) -> Floats: ...

    # -- moments -------------------------------------------------------------------------------------------------

    @abstractmethod
    def mean(self) -> float:
        """E X; NaN where it does not exist, inf where it is infinite."""

    @abstractmethod
    def variance(self) -> float:
        """E (X − mean)²; NaN where the mean does not exist, inf where it is infinite."""

    @abstractmethod
    def kurtosis(self) -> float:
        """Fourth central moment over variance² (normal: 3); inf where infinite, NaN without a finite variance > 0."""

    def median(self) -> float:
        """The smallest x with cdf(x) ≥ ½."""
        return float(self.icdf(0.5))

    # -- draws ---------------------------------------------------------------------------------------------------

    def fill(self, out: Floats, rng: np.random.Generator) -> None:
        """Overwrite `out` (any shape, float64, C-contiguous) with independent draws of `standard()`.

        The same generator state and number of elements give the same draws, whatever the shape. Temporary memory
        is at most about the size of `out`. ValueError for another type or layout.
        """
        if out.dtype != np.float64 or not out.flags.c_contiguous:
            raise ValueError(tr("fill needs a C-contiguous float64 array"))
        self._draw(out.reshape(-1), rng)

    def sample(self, shape: int | tuple[int, ...], rng: np.random.Generator) -> Floats:
        """Independent draws: location + scale·Z with Z from `fill`, bit for bit."""
        out = np.empty(shape)
        self.fill(out, rng)
        if (self.location, self.scale) != (0.0, 1.0):
            out *= self.scale
            out += self.location
        return out

    @abstractmethod
    def _draw(self, out: Floats, rng: np.random.Generator) -> None: ...

    # -- inference -----------------------------------------------------------------------------------------------

    @classmethod
    @abstractmethod
    def mle(cls, x: ArrayLike) -> Self:
        """The member with the largest likelihood for the values x (any shape, taken as one sample).

        ValueError, one sentence, where x is not possible under the family or where no maximum exists.
        """

    def score(self, x: ArrayLike) -> dict[str, Floats]:
        """∂ logpdf(x) / ∂ parameter, observation by observation; NaN outside the support (or where terms overflow).

        ValueError for a family whose likelihood is not differentiable in its parameters.
        """
        x = np.asarray(x, dtype=np.float64)
        inside = self.in_support(x)
        scores = {}
        with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
            for name, values in self._score(x[inside]).items():
                scores[name] = np.full(x.shape, np.nan)
                scores[name][inside] = values
        return scores

    @abstractmethod
    def _score(self, x: Floats) -> dict[str, Floats]: ...

    @abstractmethod
    def fisher_information(self) -> Floats:
        """(p, p) information of one observation about the p parameters `free()`, in that order.

        Entry (i, j) has the unit 1/(unit of θᵢ · unit of θⱼ). ValueError where regularity fails.
        """

    @classmethod
    def _data(cls, x: ArrayLike, *, differing: bool = False) -> Floats:
        """x as one flat sample, checked; `differing`: refuse equal values, which have no maximum likelihood."""
        data = np.asarray(x, dtype=np.float64).reshape(-1)
        if data.size == 0:
            raise ValueError(tr("{name} cannot be fitted to no values", name=cls.name))
        wrong = ~cls.sample_space.contains(data)
        if cls.discrete:
            wrong |= data != np.round(data)
        if wrong.any():
            kind = tr("whole numbers") if cls.discrete else tr("numbers")
            raise ValueError(
                tr(
                    "{name} needs {kind} that are {words}; {data:g} is not",
                    name=cls.name,
                    kind=kind,
                    words=cls.sample_space.words(),
                    data=data[wrong][0],
                )
            )
        if np.abs(data).max() > LARGEST:
            raise ValueError(
                tr(
                    "{name} cannot be fitted to a value of {data:g}: too large",
                    name=cls.name,
                    data=data[np.abs(data).argmax()],
                )
            )
        if differing and data.min() == data.max():
            raise ValueError(
                tr("{name} has no maximum likelihood here: every value equals {data:g}", name=cls.name, data=data[0])
            )
        return data


def pieces(out: Floats) -> Iterator[Floats]:
    """Consecutive views of at most PIECE elements of the flat array `out`."""
    for start in range(0, out.size, PIECE):
        yield out[start : start + PIECE]

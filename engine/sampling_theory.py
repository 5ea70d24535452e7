"""Exact and asymptotic sampling distributions: what theory says of an estimator before any sample is drawn."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from engine import discrete_order, mean_laws, order_statistics
from engine.concept import Array
from engine.estimators import trimmed_each_end
from engine.families import (
    Bernoulli,
    Cauchy,
    Empirical,
    Exponential,
    Family,
    Gamma,
    LogNormal,
    Normal,
    Poisson,
    Uniform,
)
from engine.mean_laws import normal_density
from engine.order_statistics import has_moment, symmetric, tail_index
from engine.words import mark, tr

_NAN = math.nan
NO_FORM = mark("no closed form")
TOO_LARGE = mark("finite, but beyond the largest number a computer holds")


@dataclass(frozen=True)
class Theory:
    """Mean and variance of an estimator (nan where there is no closed form or no such moment) and its density.

    `kind` is "exact", "asymptotic" or "" (no density); `lattice` the spacing of the values of a discrete law, whose
    `density` is mass over spacing (0 for a continuous one), `offset` one of its values;
    `why` a sentence where theory has nothing to say.
    """

    mean: float = _NAN
    variance: float = _NAN
    density: Callable[[Array], Array] | None = None
    kind: str = ""
    lattice: float = 0.0
    offset: float = 0.0
    why: str = ""

    def places(self, low: float, high: float, most: int = 600) -> Array:
        """The values of a discrete law from low to high, at most about so many, evenly left out."""
        first = math.ceil((low - self.offset) / self.lattice)
        last = math.floor((high - self.offset) / self.lattice)
        stride = max(1, (last - first) // most)
        found: Array = self.offset + self.lattice * np.arange(first, last + 1, stride, dtype=np.float64)
        return found

    def affine(self, a: float, b: float) -> Theory:
        """The theory of a + b·T for the present T; of the number a where b = 0."""
        if (a, b) == (0.0, 1.0):
            return self
        if b == 0.0:
            return Theory(a, 0.0)
        inner = self.density
        density = None if inner is None else lambda t: inner((t - a) / b) / abs(b)
        variance = b * b * self.variance
        lost = math.isfinite(self.variance) and not math.isfinite(variance)
        return replace(
            self,
            mean=a + b * self.mean,
            variance=_NAN if lost else variance,
            why=tr("the variance is {too_large}", too_large=TOO_LARGE) if lost else self.why,
            density=density,
            lattice=abs(b) * self.lattice if self.lattice else 0.0,
            offset=a + b * self.offset,
        )


def theory(estimator: str, family: Family, n: int, constant: float = 0.0) -> Theory:
    """What theory says of a named estimator for samples of size n from a family."""
    if estimator == "constant":
        return Theory(constant, 0.0)
    found = _BY_NAME.get(estimator)
    return found(family, n) if found else Theory(why=NO_FORM)


def _too_wide(family: Family) -> str:
    """Why the population's variance is not a finite number."""
    if isinstance(family, LogNormal):
        return tr("the population's variance is {too_large}", too_large=TOO_LARGE)
    if tail_index(family) <= 1.0:
        return tr("the population has no mean and no variance")
    return tr("the population has no finite variance")


# -- means ------------------------------------------------------------------------------------------------------------


def _mean(family: Family, n: int) -> Theory:
    mean, variance = family.mean(), family.variance()
    if isinstance(family, Cauchy):
        # The mean of n standard Cauchy variables is standard Cauchy (characteristic function e^{−|t|}).
        return Theory(density=family.pdf, kind="exact", why=tr("a Cauchy mean has no mean and no variance, at any n"))
    if not math.isfinite(variance):
        known = Theory(mean, why=tr("{family}, so neither has the mean of a sample", family=_too_wide(family)))
        if isinstance(family, LogNormal):
            known = replace(known, why=_too_wide(family))
        return replace(known, density=family.pdf, kind="exact") if n == 1 else known
    known = Theory(mean, variance / n)
    if isinstance(family, Bernoulli | Poisson):
        return replace(known, density=mean_laws.lattice(family, n), kind="exact", lattice=1.0 / n)
    exact = None if family.discrete else mean_laws.density(family, n)
    if exact is not None:
        return replace(known, density=exact, kind="exact")
    return _asymptotic(known) if n > 1 else known


def _asymptotic(known: Theory) -> Theory:
    """With the normal density of the central limit theorem."""
    if not known.variance > 0:
        return known
    return replace(known, density=normal_density(known.mean, known.variance), kind="asymptotic")


def _first(family: Family, n: int) -> Theory:
    finite = math.isfinite(family.variance())
    known = Theory(family.mean(), family.variance() if finite else _NAN, why="" if finite else _too_wide(family))
    if isinstance(family, Bernoulli | Poisson):
        return replace(known, density=mean_laws.lattice(family, 1), kind="exact", lattice=1.0)
    return known if family.discrete else replace(known, density=family.pdf, kind="exact")


# -- order statistics -------------------------------------------------------------------------------------------------


def order_statistic(family: Family, n: int, k: int) -> Theory:
    """The k-th smallest of n (1 ≤ k ≤ n) from a continuous family."""
    mean, variance = order_statistics.moments(family, n, k)
    why = ""
    if not has_moment(family, n, k, 2):
        why = tr("at this n it has no finite variance") + ("" if has_moment(family, n, k, 1) else tr(" and no mean"))
    elif math.isnan(variance):
        why = tr("its tails are too heavy to sum up, though its variance is finite")
    elif not math.isfinite(variance):
        why, variance = _too_wide(family), _NAN
    return Theory(mean, variance, order_statistics.density(family, n, k), "exact", why=why)


def _on_atoms(family: Family, law: tuple[Array, Array] | None) -> Theory:
    """The theory of a discrete law given as values and masses; with a density if the values lie on a lattice."""
    if law is None:
        return Theory(why=tr("too many values to add up"))
    values, masses = law
    mean = float(masses @ values)
    known = Theory(mean, float(masses @ (values - mean) ** 2))
    if isinstance(family, Empirical):
        return known
    lattice = 1.0 if np.array_equal(values, np.rint(values)) else 0.5
    table = np.zeros(round((values[-1] - values[0]) / lattice) + 1)
    table[np.rint((values - values[0]) / lattice).astype(int)] = masses / lattice
    first = float(values[0])

    def density(t: Array) -> Array:
        place = np.rint((np.asarray(t) - first) / lattice)
        inside = (place >= 0) & (place < len(table))
        return np.where(inside, table[np.where(inside, place, 0.0).astype(int)], 0.0)

    return replace(known, density=density, kind="exact", lattice=lattice, offset=first)


def _discrete(family: Family, n: int, rule: str) -> Theory:
    """Maximum, median or midrange of n draws from a discrete family."""
    found = discrete_order.atoms(family)
    if found is None:
        return Theory(why=tr("too many values to add up"))
    values, below = found
    if rule == "maximum":
        return _on_atoms(family, discrete_order.maximum(values, below, n))
    if rule == "midrange":
        return _on_atoms(family, discrete_order.midrange(values, below, n))
    if n % 2:
        return _on_atoms(family, discrete_order.order_statistic(values, below, n, (n + 1) // 2))
    return _on_atoms(family, discrete_order.middle_pair(values, below, n))


def _median(family: Family, n: int) -> Theory:
    if n <= 2:
        return _mean(family, n)
    if family.discrete:
        return _discrete(family, n, "median")
    if n % 2:
        k = (n + 1) // 2
        exact = order_statistic(family, n, k)
        return replace(exact, mean=family.median()) if symmetric(family) and has_moment(family, n, k, 1) else exact
    # An even n averages two order statistics: no closed form but for the centre, and the normal law of large n.
    middle = family.median()
    height = float(family.pdf(np.array([middle]))[0])
    density = normal_density(middle, 1.0 / (4.0 * n * height**2)) if height > 0 else None
    centred = symmetric(family) and has_moment(family, n, n // 2, 1)
    why = tr("an even n averages two middle values, which has no closed form")
    return Theory(middle if centred else _NAN, _NAN, density, "asymptotic" if density else "", why=why)


def _by_symmetry(family: Family, has_mean: bool) -> Theory:
    """A symmetric rule on a symmetric population: centred where the population is, if it has a mean."""
    if symmetric(family) and has_mean:
        return Theory(mean=family.median(), why=tr("no closed form for the variance"))
    return Theory(why=NO_FORM if has_mean else tr("it has no mean and no variance"))


def _trimmed(family: Family, n: int) -> Theory:
    g = trimmed_each_end(n)
    return _mean(family, n) if g == 0 else _by_symmetry(family, has_moment(family, n, g + 1, 1))


def _midrange(family: Family, n: int) -> Theory:
    if n <= 2:
        return _mean(family, n)
    if family.discrete:
        return _discrete(family, n, "midrange")
    if not isinstance(family, Uniform):
        return _by_symmetry(family, tail_index(family) > 1.0)
    width, middle = family.scale, family.mean()
    variance = width**2 / (2.0 * (n + 1) * (n + 2))

    def density(t: Array) -> Array:
        # Neyman & Pearson 1928: f(m) = n (1 − 2|m|)^{n−1} on |m| ≤ ½ in units of the width.
        inner = 1.0 - 2.0 * np.abs(t - middle) / width
        return np.where(inner > 0, n * np.maximum(inner, 0.0) ** (n - 1), 0.0) / width

    return Theory(middle, variance, density, "exact")


def _maximum(family: Family, n: int) -> Theory:
    if family.discrete:
        return _discrete(family, n, "maximum")
    if isinstance(family, Uniform):
        width = family.scale
        mean, variance = family.low + width * n / (n + 1), width**2 * n / ((n + 1.0) ** 2 * (n + 2))
        return Theory(mean, variance, order_statistics.density(family, n, n), "exact")
    return order_statistic(family, n, n)


# -- spreads ----------------------------------------------------------------------------------------------------------


def _variance(beyond: int) -> Callable[[Family, int], Theory]:
    """For Σ(x − x̄)²/(n + beyond)."""

    def found(family: Family, n: int) -> Theory:
        spread, c = family.variance(), n + beyond
        if c < 1:
            return Theory(why=tr("n − 1 is 0: nothing to divide by"))
        if n == 1 or spread == 0.0:
            return Theory(0.0, 0.0)
        if not math.isfinite(spread):
            return Theory(why=_too_wide(family))
        # Var S² = σ⁴(2/(n−1) + (κ−3)/n) with κ the kurtosis (Cramér 1946, 27.4).
        of_unbiased = spread**2 * (2.0 / (n - 1) + (family.kurtosis() - 3.0) / n)
        mean, variance = spread * (n - 1) / c, of_unbiased * ((n - 1) / c) ** 2
        if not math.isfinite(variance):
            far = isinstance(family, LogNormal)
            return Theory(mean, why=_too_wide(family) if far else tr("the population has no finite fourth moment"))
        if isinstance(family, Normal):
            return Theory(mean, variance, Gamma(k=(n - 1) / 2.0, s=2.0 * spread / c).pdf, "exact")
        # A Bernoulli(½) or a two-point population at n = 2 can make the sum above 0 but for rounding.
        return _asymptotic(Theory(mean, max(variance, 0.0)))

    return found


def c4(n: int) -> float:
    """E[S]/σ for a normal population and divisor n − 1, n ≥ 2."""
    return math.sqrt(1.0 - c4_shortfall(n))


def c4_shortfall(n: int) -> float:
    """1 − c₄², the variance of S in units of σ².

    Beyond a few dozen by Stirling's series of log Γ(z+½) − log Γ(z) (DLMF 5.11.8), where a difference of log-gammas
    would lose its digits.
    """
    z = (n - 1) / 2.0
    if n > 60:
        return -math.expm1(-1.0 / (4.0 * z) + 1.0 / (96.0 * z**3) - 1.0 / (320.0 * z**5) + 17.0 / (7168.0 * z**7))
    return -math.expm1(2.0 * (math.lgamma(z + 0.5) - math.lgamma(z)) - math.log(z))


def _sd(family: Family, n: int) -> Theory:
    if n < 2:
        return Theory(why=tr("n − 1 is 0: nothing to divide by"))
    spread = family.variance()
    if spread == 0.0:
        return Theory(0.0, 0.0)
    if isinstance(family, Normal):
        inner = Gamma(k=(n - 1) / 2.0, s=2.0 * spread / (n - 1)).pdf

        def density(t: Array) -> Array:
            return np.where(t > 0, 2.0 * t * inner(np.maximum(t, 1e-150) ** 2), 0.0)

        return Theory(c4(n) * family.sigma, spread * c4_shortfall(n), density, "exact")
    if not math.isfinite(spread):
        return Theory(why=_too_wide(family))
    known = Theory(why=tr("no closed form for a root"))
    of_square = spread * (family.kurtosis() - 1.0) / (4.0 * n)
    if not (math.isfinite(of_square) and of_square > 0):
        return known
    return replace(known, density=normal_density(math.sqrt(spread), of_square), kind="asymptotic")


def _rate(family: Family, n: int) -> Theory:
    """1/x̄; of exponential or gamma data it is inverse gamma: shape a = nk, E = n/(s(a−1)), Var = E²/(a−2)."""
    if not isinstance(family, Exponential | Gamma):
        return _rate_elsewhere(family, n)
    k, s = (1.0, 1.0 / family.lam) if isinstance(family, Exponential) else (family.k, family.s)
    of_mean, a = Gamma(k=n * k, s=s / n).pdf, n * k

    def density(t: Array) -> Array:
        safe = np.maximum(t, 1e-150)
        return np.where(t > 0, of_mean(1.0 / safe) / safe**2, 0.0)

    mean = n / (s * (a - 1.0)) if a > 1 else _NAN
    variance = mean**2 / (a - 2.0) if a > 2 else _NAN
    why = (
        ""
        if a > 2
        else tr("at this n the variance is infinite")
        if a > 1
        else tr("at this n mean and variance are infinite")
    )
    return Theory(mean, variance, density, "exact", why=why)


def _rate_elsewhere(family: Family, n: int) -> Theory:
    low, high = family.support()
    why = NO_FORM
    if low <= 0.0 <= high and not isinstance(family, LogNormal):
        why = tr("the mean of a sample comes so near 0 that 1 / mean has no mean")
        if family.discrete:
            why = tr("1 / mean is infinite when all values are 0")
    if isinstance(family, Empirical) and low < 0.0:
        why = NO_FORM
    mean, variance = family.mean(), family.variance()
    if not math.isfinite(variance) or not variance > 0 or mean == 0.0:
        return Theory(why=why)
    return Theory(density=normal_density(1.0 / mean, variance / (n * mean**4)), kind="asymptotic", why=why)


_BY_NAME: dict[str, Callable[[Family, int], Theory]] = {
    "mean": _mean,
    "median": _median,
    "trimmed_mean": _trimmed,
    "midrange": _midrange,
    "maximum": _maximum,
    "variance_n": _variance(0),
    "variance_n_minus_1": _variance(-1),
    "variance_n_plus_1": _variance(1),
    "sd": _sd,
    "exponential_rate": _rate,
    "first": _first,
}

"""Exact and asymptotic sampling distributions: what theory says of an estimator before any sample is drawn."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from engine.concept import Array
from engine.families import Bernoulli, Cauchy, Exponential, Family, Gamma, Normal, Poisson, Uniform

_NAN = math.nan


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

    def affine(self, a: float, b: float) -> Theory:
        """The theory of a + b·T for the present T, b ≠ 0."""
        inner = self.density
        density = None if inner is None else lambda t: inner((t - a) / b) / abs(b)
        return replace(
            self,
            mean=a + b * self.mean,
            variance=b * b * self.variance,
            density=density,
            lattice=abs(b) * self.lattice,
            offset=a + b * self.offset,
        )


def theory(estimator: str, family: Family, n: int, constant: float = 0.0) -> Theory:
    """What theory says of a named estimator for samples of size n from a family."""
    if estimator == "constant":
        return Theory(constant, 0.0)
    found = _BY_NAME.get(estimator)
    return found(family, n) if found else Theory(why="no closed form")


def _normal(mean: float, variance: float) -> Callable[[Array], Array]:
    sd = math.sqrt(variance)
    return lambda t: np.exp(-0.5 * ((t - mean) / sd) ** 2) / (sd * math.sqrt(2.0 * math.pi))


def _mean(family: Family, n: int) -> Theory:
    mean, variance = family.mean(), family.variance()
    if isinstance(family, Cauchy):
        # The mean of n standard Cauchy variables is standard Cauchy (characteristic function e^{−|t|}).
        return Theory(density=family.pdf, kind="exact", why="a Cauchy mean has no mean and no variance, at any n")
    if not math.isfinite(variance):
        why = "the population has no finite variance, so neither has the mean of a sample"
        return Theory(mean=mean, why=why)
    known = Theory(mean, variance / n)
    if isinstance(family, Normal):
        return replace(known, density=_normal(mean, variance / n), kind="exact")
    if isinstance(family, Exponential | Gamma):
        shape, scale = (1.0, 1.0 / family.lam) if isinstance(family, Exponential) else (family.k, family.s)
        return replace(known, density=Gamma(k=n * shape, s=scale / n).pdf, kind="exact")
    if isinstance(family, Bernoulli | Poisson):
        return replace(known, density=_lattice_mean(family, n), kind="exact", lattice=1.0 / n)
    if n == 1 and not family.discrete:
        return replace(known, density=family.pdf, kind="exact")
    return replace(known, density=_normal(mean, variance / n) if variance > 0 else None, kind="asymptotic")


def _lattice_mean(family: Bernoulli | Poisson, n: int) -> Callable[[Array], Array]:
    """Mass of the sample mean at the nearest lattice point k/n, times n: Binomial(n, p)/n or Poisson(nλ)/n."""

    def density(t: Array) -> Array:
        k = np.rint(t * n)
        if isinstance(family, Poisson):
            return np.asarray(n * Poisson(lam=n * family.lam).pdf(k))
        p = family.p
        inside = (k >= 0) & (k <= n)
        safe = np.where(inside, k, 0.0)
        gamma = _log_factorials(n)
        chosen = gamma[n] - gamma[safe.astype(int)] - gamma[(n - safe).astype(int)]
        with np.errstate(divide="ignore", invalid="ignore"):
            logs = chosen + _xlogy(safe, p) + _xlogy(n - safe, 1.0 - p)
        return np.where(inside, n * np.exp(logs), 0.0)

    return density


def _xlogy(x: Array, p: float) -> Array:
    return x * math.log(p) if p > 0 else np.where(x == 0, 0.0, -np.inf)


def _log_factorials(n: int) -> Array:
    return np.concatenate(([0.0], np.cumsum(np.log(np.arange(1.0, n + 1.0)))))


def order_statistic(family: Family, n: int, k: int) -> Theory:
    """The k-th smallest of n (1 ≤ k ≤ n) from a continuous family (David & Nagaraja, Order Statistics, 2.1).

    Its moments are E[Q(U)ʲ] with U ~ Beta(k, n−k+1), by the trapezoidal rule in logit U, which converges faster than
    any power of the step because the integrand and all its derivatives vanish at both ends.
    """
    constant = math.lgamma(n + 1.0) - math.lgamma(k) - math.lgamma(n - k + 1.0)

    def density(t: Array) -> Array:
        below = family.cdf(t)
        with np.errstate(divide="ignore", invalid="ignore"):
            logs = constant + family.logpdf(t)
            if k > 1:
                logs = logs + (k - 1) * np.log(below)
            if k < n:
                logs = logs + (n - k) * np.log1p(-below)
            return np.where(np.isnan(logs), 0.0, np.exp(logs))

    # The logit of a Beta(k, n−k+1) has its bulk near logit(k/(n+1)) with this spread; its tails fall like e^{−k|t|}
    # on the left and e^{−(n−k+1)|t|} on the right.
    spread = math.sqrt((n + 1.0) / (k * (n - k + 1.0)))
    centre, reach = math.log(k / (n - k + 1.0)), max(12.0 * spread, 40.0 / min(k, n - k + 1))
    t = np.linspace(max(-36.0, centre - reach), min(36.0, centre + reach), 7201)
    log_u, log_v = -np.logaddexp(0.0, -t), -np.logaddexp(0.0, t)
    weights = np.exp(constant + k * log_u + (n - k + 1) * log_v) * (t[1] - t[0])
    values = family.icdf(np.minimum(np.exp(log_u), 1.0 - 2.0**-53))
    used = weights > 0
    mean = float(weights[used] @ values[used])
    variance = float(weights[used] @ (values[used] - mean) ** 2)
    return Theory(mean, variance, density, "exact")


def _tails_allow(family: Family, n: int, k: int) -> bool:
    """Whether the k-th of n has a variance: a Cauchy order statistic does only for 3 ≤ k ≤ n − 2."""
    return not isinstance(family, Cauchy) or 3 <= k <= n - 2


def _median(family: Family, n: int) -> Theory:
    if family.discrete or n > 100_000:
        return Theory(why="no closed form")
    if n % 2:
        k = (n + 1) // 2
        exact = order_statistic(family, n, k)
        if _tails_allow(family, n, k) and _finite_tail(family, k):
            return exact
        mean = family.median() if _symmetric(family) and n > 1 else _NAN
        return replace(exact, mean=mean, variance=_NAN, why="at this n the median has no finite variance")
    middle = family.median()
    height = float(family.pdf(np.array([middle]))[0])
    density = _normal(middle, 1.0 / (4.0 * n * height**2)) if height > 0 else None
    # Twice the pair: an even n averages two order statistics, whose law has no closed form.
    return Theory(middle if _symmetric(family) and n > 2 else _NAN, _NAN, density, "asymptotic" if density else "")


def _finite_tail(family: Family, k: int) -> bool:
    """Whether k exceedances are enough for a second moment where the population's own tail is heavy."""
    nu = getattr(family, "nu", math.inf)
    return bool(k * nu > 2.0)


def _symmetric(family: Family) -> bool:
    return family.name in ("normal", "laplace", "student_t", "cauchy", "uniform", "logistic")


def _by_symmetry(family: Family, n: int) -> Theory:
    """A symmetric rule on a symmetric population: centred where the population is, as far as its mean exists."""
    if _symmetric(family) and math.isfinite(family.variance()):
        return Theory(mean=family.median(), why="no closed form for the variance")
    return Theory(why="no closed form")


def _midrange(family: Family, n: int) -> Theory:
    if isinstance(family, Uniform):
        width = family.high - family.low
        middle = (family.low + family.high) / 2.0
        variance = width**2 / (2.0 * (n + 1) * (n + 2))

        def density(t: Array) -> Array:
            # Neyman & Pearson 1928: f(m) = n (1 − 2|m|)^{n−1} on |m| ≤ ½ in units of the width.
            inner = 1.0 - 2.0 * np.abs(t - middle) / width
            return np.where(inner > 0, n * np.maximum(inner, 0.0) ** (n - 1), 0.0) / width

        return Theory(middle, variance, density, "exact")
    return _by_symmetry(family, n)


def _maximum(family: Family, n: int) -> Theory:
    if family.discrete or n > 100_000:
        return Theory(why="no closed form")
    found = order_statistic(family, n, n)
    if isinstance(family, Uniform):
        width = family.high - family.low
        mean, variance = family.low + width * n / (n + 1), width**2 * n / ((n + 1) ** 2 * (n + 2))
        return replace(found, mean=mean, variance=variance)
    if not math.isfinite(family.variance()):
        return replace(found, mean=_NAN, variance=_NAN, why="the population's tail is too heavy")
    return found


def _variance(divisor: Callable[[int], int]) -> Callable[[Family, int], Theory]:
    def found(family: Family, n: int) -> Theory:
        spread, c = family.variance(), divisor(n)
        if not math.isfinite(spread) or c < 1:
            return Theory(why="the population has no finite variance" if c >= 1 else "n − 1 is 0: nothing to divide by")
        if n == 1:
            return Theory(0.0, 0.0)
        kurtosis = family.kurtosis()
        # Var S² = σ⁴(2/(n−1) + (κ−3)/n) with κ the kurtosis (Cramér 1946, 27.4).
        of_unbiased = spread**2 * (2.0 / (n - 1) + (kurtosis - 3.0) / n)
        mean, variance = spread * (n - 1) / c, of_unbiased * ((n - 1) / c) ** 2
        if not math.isfinite(variance):
            return Theory(mean, _NAN, why="the population has no finite fourth moment")
        if isinstance(family, Normal):
            return Theory(mean, variance, Gamma(k=(n - 1) / 2.0, s=2.0 * spread / c).pdf, "exact")
        return Theory(mean, variance, _normal(mean, variance) if variance > 0 else None, "asymptotic")

    return found


def c4(n: int) -> float:
    """E[S]/σ for a normal population and divisor n − 1, n ≥ 2."""
    return math.sqrt(2.0 / (n - 1)) * math.exp(math.lgamma(n / 2.0) - math.lgamma((n - 1) / 2.0))


def _sd(family: Family, n: int) -> Theory:
    if n < 2 or not isinstance(family, Normal):
        return Theory(why="no closed form")
    factor, sigma = c4(n), family.sigma
    inner = Gamma(k=(n - 1) / 2.0, s=2.0 * sigma**2 / (n - 1)).pdf
    return Theory(
        factor * sigma,
        sigma**2 * (1.0 - factor**2),
        lambda t: np.where(t > 0, 2.0 * t * inner(np.maximum(t, 1e-300) ** 2), 0.0),
        "exact",
    )


def _rate(family: Family, n: int) -> Theory:
    """1/x̄ of exponential data is inverse gamma: E = nλ/(n−1), Var = n²λ²/((n−1)²(n−2))."""
    if not isinstance(family, Exponential):
        return Theory(why="no closed form")
    lam = family.lam
    of_mean = Gamma(k=float(n), s=1.0 / (n * lam)).pdf

    def density(t: Array) -> Array:
        safe = np.maximum(t, 1e-300)
        return np.where(t > 0, of_mean(1.0 / safe) / safe**2, 0.0)

    mean = n * lam / (n - 1) if n > 1 else _NAN
    variance = (n * lam) ** 2 / ((n - 1) ** 2 * (n - 2)) if n > 2 else _NAN
    return Theory(mean, variance, density, "exact", why="" if n > 2 else "at n ≤ 2 the variance is infinite")


def _first(family: Family, n: int) -> Theory:
    finite = math.isfinite(family.variance())
    density = None if family.discrete else family.pdf
    kind = "exact" if density else ""
    why = "" if finite else "the population has no finite variance"
    return Theory(family.mean(), family.variance() if finite else _NAN, density, kind, why=why)


_BY_NAME: dict[str, Callable[[Family, int], Theory]] = {
    "mean": _mean,
    "median": _median,
    "trimmed_mean": _by_symmetry,
    "midrange": _midrange,
    "maximum": _maximum,
    "variance_n": _variance(lambda n: n),
    "variance_n_minus_1": _variance(lambda n: n - 1),
    "variance_n_plus_1": _variance(lambda n: n + 1),
    "sd": _sd,
    "exponential_rate": _rate,
    "first": _first,
}

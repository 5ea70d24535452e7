"""Likelihoods in two parameters: each from its sufficient statistics, with profiles by closed form or Newton."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from engine.concept import Array
from engine.families import Beta, Family, Gamma, LogNormal, NegativeBinomial, Normal, StudentT, Weibull
from engine.likelihood.base import Maximum, TwoParameter
from engine.likelihood.chebyshev import Smooth, nodes, tensor
from engine.likelihood.one import CENTRE, LOG_2PI, MEAN, VARIANCE, Value, floats
from engine.likelihood.roots import falling_root, inverse_digamma
from engine.likelihood.sums import Counts, Powers
from engine.likelihood.tails import sum_log_tails

_MANY = 2000


def _fitted(family: type[Family], x: Array, names: tuple[str, ...], **known: Any) -> Maximum:
    """The family's own fit, or its sentence why there is none."""
    try:
        law = family.mle(x, **known)
    except ValueError as error:
        words = str(error).replace("_", " ")
        words = f"the maximum leaves the domain: {words}" if "not allowed" in words else words
        return Maximum(None, words[0].upper() + words[1:] + ".")
    return Maximum(np.array([float(getattr(law, name)) for name in names]))


class NormalBoth(TwoParameter):
    """Normal as a function of (μ, σ²): n, x̄ and Σ(x − x̄)² say all."""

    parameters = (MEAN, VARIANCE)

    def __init__(self, x: Array) -> None:
        self.n, self.mean = x.size, float(x.mean())
        self.squares = float(np.square(x - self.mean).sum())

    def log(self, *theta: Value) -> Array:
        mu, v = floats(theta[0]), floats(theta[1])
        level = -0.5 * self.n * (LOG_2PI + np.log(v)) - 0.5 * self.squares / v
        return np.asarray(level - (0.5 * self.n / v) * np.square(mu - self.mean))

    def surface(self, first: Array, second: Array) -> Array:
        """One product of an outer kind and one sum, where `log` on a grid would take eight passes over it."""
        by_mean = -0.5 * (self.squares + self.n * np.square(first - self.mean))
        grid = np.multiply.outer(1.0 / second, by_mean)
        grid += (-0.5 * self.n * (LOG_2PI + np.log(second)))[:, None]
        return np.asarray(grid)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        mu, v = floats(theta[0]), floats(theta[1])
        squares = self.squares + self.n * np.square(mu - self.mean)
        return np.asarray(self.n * (self.mean - mu) / v), np.asarray(0.5 * (squares / v - self.n) / v)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        mu, v = floats(theta[0]), floats(theta[1])
        squares = self.squares + self.n * np.square(mu - self.mean)
        cross = -self.n * (self.mean - mu) / v**2
        return np.asarray(-self.n / v + 0 * mu), np.asarray(cross), np.asarray((0.5 * self.n - squares / v) / v**2)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Normal(mu=theta[0], sigma=math.sqrt(theta[1]))

    def fisher(self, *theta: float) -> Array:
        return np.diag([self.n / theta[1], 0.5 * self.n / theta[1] ** 2])

    def maximum(self) -> Maximum:
        if self.squares == 0.0:
            return Maximum(None, "All values are equal: the likelihood grows without bound as σ² goes to 0.")
        return Maximum(np.array([self.mean, self.squares / self.n]))

    def best_second(self, first: Array) -> Array:
        return np.asarray(self.squares / self.n + np.square(first - self.mean))

    def best_first(self, second: Array) -> Array:
        return np.full(second.shape, self.mean)


class LogNormalBoth(TwoParameter):
    """Log-normal as a function of (μ, σ) of the logarithm: n and the first two moments of log x."""

    parameters = LogNormal.parameters

    def __init__(self, x: Array) -> None:
        logs = np.log(x)
        self.n, self.mean, self.total = x.size, float(logs.mean()), float(logs.sum())
        self.squares = float(np.square(logs - self.mean).sum())

    def log(self, *theta: Value) -> Array:
        mu, sigma = floats(theta[0]), floats(theta[1])
        level = -self.total - self.n * (0.5 * LOG_2PI + np.log(sigma)) - 0.5 * self.squares / sigma**2
        return np.asarray(level - (0.5 * self.n / sigma**2) * np.square(mu - self.mean))

    def score(self, *theta: Value) -> tuple[Array, ...]:
        mu, sigma = floats(theta[0]), floats(theta[1])
        squares = self.squares + self.n * np.square(mu - self.mean)
        return np.asarray(self.n * (self.mean - mu) / sigma**2), np.asarray((squares / sigma**2 - self.n) / sigma)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        mu, sigma = floats(theta[0]), floats(theta[1])
        squares = self.squares + self.n * np.square(mu - self.mean)
        cross = -2 * self.n * (self.mean - mu) / sigma**3
        return (
            np.asarray(-self.n / sigma**2 + 0 * mu),
            np.asarray(cross),
            np.asarray((self.n - 3 * squares / sigma**2) / sigma**2),
        )

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return LogNormal(mu=theta[0], sigma=theta[1])

    def maximum(self) -> Maximum:
        if self.squares == 0.0:
            return Maximum(None, "All values are equal: the likelihood grows without bound as σ goes to 0.")
        return Maximum(np.array([self.mean, math.sqrt(self.squares / self.n)]))

    def best_second(self, first: Array) -> Array:
        return np.sqrt(self.squares / self.n + np.square(first - self.mean))

    def best_first(self, second: Array) -> Array:
        return np.full(second.shape, self.mean)


class GammaBoth(TwoParameter):
    """Gamma as a function of (k, s): n, Σx and Σ log x."""

    parameters = Gamma.parameters

    def __init__(self, x: Array) -> None:
        self.n, self.total, self.logs, self.x = x.size, float(x.sum()), float(np.log(x).sum()), x

    def log(self, *theta: Value) -> Array:
        from scipy.special import gammaln

        k, s = floats(theta[0]), floats(theta[1])
        along = (k - 1) * self.logs - self.n * gammaln(k)
        return np.asarray(along - (self.n * k) * np.log(s) - self.total / s)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        from scipy.special import psi

        k, s = floats(theta[0]), floats(theta[1])
        return np.asarray(self.logs - self.n * (np.log(s) + psi(k))), np.asarray((self.total / s - self.n * k) / s)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        from scipy.special import polygamma

        k, s = floats(theta[0]), floats(theta[1])
        return (
            np.asarray(-self.n * polygamma(1, k)),
            np.asarray(-self.n / s),
            np.asarray((self.n * k - 2 * self.total / s) / s**2),
        )

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Gamma(k=theta[0], s=theta[1])

    def maximum(self) -> Maximum:
        return _fitted(Gamma, self.x, ("k", "s"))

    def best_second(self, first: Array) -> Array:
        return np.asarray(self.total / self.n / first)

    def best_first(self, second: Array) -> Array:
        return inverse_digamma(self.logs / self.n - np.log(second))


class WeibullBoth(TwoParameter):
    """Weibull as a function of (k, s): n, Σ log x and the power sums Σxᵏ, which are smooth in k."""

    parameters = Weibull.parameters

    def __init__(self, x: Array) -> None:
        logs = np.log(x)
        self.n, self.x, self.mean = x.size, x, float(logs.mean())
        self.found = _fitted(Weibull, x, ("k", "s"))
        self.powers = Powers(logs - self.mean, None if self.found.theta is None else float(self.found.theta[0]))

    def _parts(self, *theta: Value) -> tuple[Array, Array, Array]:
        """k, s, log of the mean excess mean log x − log s."""
        k, s = floats(theta[0]), floats(theta[1])
        return k, s, np.asarray(self.mean - np.log(s))

    def log(self, *theta: Value) -> Array:
        k, _, lag = self._parts(*theta)
        with np.errstate(over="ignore"):
            power = np.exp(k * lag + self.powers(k))
        return np.asarray(self.n * (np.log(k) + k * lag - self.mean) - power)

    def score(self, *theta: Value) -> tuple[Array, ...]:
        k, s, lag = self._parts(*theta)
        with np.errstate(over="ignore"):
            power = np.exp(k * lag + self.powers(k))
        return (
            np.asarray(self.n / k + self.n * lag - power * (lag + self.powers(k, 1))),
            np.asarray(k * (power - self.n) / s),
        )

    def second(self, *theta: Value) -> tuple[Array, ...]:
        k, s, lag = self._parts(*theta)
        with np.errstate(over="ignore"):
            power = np.exp(k * lag + self.powers(k))
        tilt = lag + self.powers(k, 1)
        return (
            np.asarray(-self.n / k**2 - power * (tilt**2 + self.powers(k, 2))),
            np.asarray((power - self.n + k * power * tilt) / s),
            np.asarray(k * (self.n - (1 + k) * power) / s**2),
        )

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Weibull(k=theta[0], s=theta[1])

    def maximum(self) -> Maximum:
        return self.found

    def best_second(self, first: Array) -> Array:
        return np.asarray(np.exp(self.mean + (self.powers(first) - math.log(self.n)) / first))

    def best_first(self, second: Array) -> Array:
        low, high = self.powers.within or (0.1, 1000.0)
        start = np.full(second.shape, 1.0 if self.found.theta is None else self.found.theta[0])

        def slope(k: Array) -> tuple[Array, Array]:
            return self.score(k, second)[0], self.second(k, second)[0]

        return falling_root(slope, max(low, 0.1), min(high, 1000.0), start)


class BetaBoth(TwoParameter):
    """Beta as a function of (a, b): n, Σ log x and Σ log(1 − x)."""

    parameters = Beta.parameters

    def __init__(self, x: Array) -> None:
        self.n, self.x = x.size, x
        self.logs, self.rests = float(np.log(x).sum()), float(np.log1p(-x).sum())

    def log(self, *theta: Value) -> Array:
        from scipy.special import gammaln

        a, b = floats(theta[0]), floats(theta[1])
        along = (a - 1) * self.logs - self.n * gammaln(a)
        return np.asarray(along + ((b - 1) * self.rests - self.n * gammaln(b)) + self.n * gammaln(a + b))

    def score(self, *theta: Value) -> tuple[Array, ...]:
        from scipy.special import psi

        a, b = floats(theta[0]), floats(theta[1])
        both = self.n * psi(a + b)
        return np.asarray(self.logs - self.n * psi(a) + both), np.asarray(self.rests - self.n * psi(b) + both)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        from scipy.special import polygamma

        a, b = floats(theta[0]), floats(theta[1])
        both = self.n * polygamma(1, a + b)
        return (
            np.asarray(both - self.n * polygamma(1, a)),
            np.asarray(both),
            np.asarray(both - self.n * polygamma(1, b)),
        )

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return Beta(a=theta[0], b=theta[1])

    def maximum(self) -> Maximum:
        return _fitted(Beta, self.x, ("a", "b"))

    def best_second(self, first: Array) -> Array:
        return self._partner(first, self.rests / self.n)

    def best_first(self, second: Array) -> Array:
        return self._partner(second, self.logs / self.n)

    @staticmethod
    def _partner(fixed: Array, mean_log: float) -> Array:
        """The t with ψ(t) − ψ(fixed + t) = mean_log."""
        from scipy.special import polygamma, psi

        def slope(t: Array) -> tuple[Array, Array]:
            return mean_log - psi(t) + psi(fixed + t), polygamma(1, fixed + t) - polygamma(1, t)

        return falling_root(slope, 1e-300, 1e300, np.maximum(fixed, 1e-3))


class NegativeBinomialBoth(TwoParameter):
    """Negative binomial as a function of (r, p): n, Σx and how many counts exceed each j."""

    parameters = NegativeBinomial.parameters

    def __init__(self, x: Array) -> None:
        from scipy.special import gammaln

        self.n, self.x, self.total = x.size, x, float(x.sum())
        self.ways = float(gammaln(x + 1).sum())
        self.found = _fitted(NegativeBinomial, x, ("r", "p"))
        self.rising = Counts(x, None if self.found.theta is None else float(self.found.theta[0]))

    def log(self, *theta: Value) -> Array:
        from scipy.special import xlog1py

        r, p = floats(theta[0]), floats(theta[1])
        level = xlog1py(self.total, -p) - self.ways
        return np.asarray(self.rising(r) + level + (self.n * r) * np.log(p))

    def score(self, *theta: Value) -> tuple[Array, ...]:
        r, p = floats(theta[0]), floats(theta[1])
        with np.errstate(divide="ignore", invalid="ignore"):
            failed = np.where(self.total == 0, 0.0, self.total / (1 - p))
        return np.asarray(self.rising(r, 1) + self.n * np.log(p)), np.asarray(self.n * r / p - failed)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        r, p = floats(theta[0]), floats(theta[1])
        with np.errstate(divide="ignore", invalid="ignore"):
            failed = np.where(self.total == 0, 0.0, self.total / (1 - p) ** 2)
        return self.rising(r, 2), np.asarray(self.n / p), np.asarray(-self.n * r / p**2 - failed)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return NegativeBinomial(r=theta[0], p=theta[1])

    def maximum(self) -> Maximum:
        return self.found

    def best_second(self, first: Array) -> Array:
        return np.asarray(first / (first + self.total / self.n))

    def best_first(self, second: Array) -> Array:
        low, high = self.rising.within or (1e-9, 1e6)
        lift = self.n * np.log(second)
        start = np.full(second.shape, 1.0 if self.found.theta is None else self.found.theta[0])
        return falling_root(lambda r: (self.rising(r, 1) + lift, self.rising(r, 2)), low, high, start)


class StudentBoth(TwoParameter):
    """Student-t with known ν as a function of (μ, σ); a surface comes from a Chebyshev tensor of few columns."""

    parameters = (CENTRE, StudentT.parameters[2])

    def __init__(self, x: Array, *, nu: float) -> None:
        self.known = {"nu": nu}
        self.n, self.x, self.nu = x.size, x, nu
        self.root = math.sqrt(nu)
        self.constant = float(StudentT(nu=nu, mu=0.0, sigma=1.0).logpdf(0.0)) * self.n
        self.found = _fitted(StudentT, x, ("mu", "sigma"), nu=nu)

    def log(self, *theta: Value) -> Array:
        mu, sigma = np.broadcast_arrays(floats(theta[0]), floats(theta[1]))
        tails = sum_log_tails(self.x, mu.reshape(-1), self.root * sigma.reshape(-1)).reshape(mu.shape)
        return np.asarray(self.constant - self.n * np.log(sigma) - 0.5 * (self.nu + 1) * tails)

    def surface(self, first: Array, second: Array) -> Array:
        def sampled(mu: Array, log_sigma: Array) -> Array:
            return self.log(mu[None, :], np.exp(log_sigma)[:, None])

        found = tensor(sampled, first, np.log(second)) if self.n > 20 else None
        return self.log(first[None, :], second[:, None]) if found is None else found

    def score(self, *theta: Value) -> tuple[Array, ...]:
        mu, sigma = np.broadcast_arrays(floats(theta[0]), floats(theta[1]))
        z = (self.x - mu[..., None]) / (self.root * sigma[..., None])
        weight = 1.0 / (1.0 + z * z)
        by_mu = (self.nu + 1) / (self.root * sigma) * (z * weight).sum(axis=-1)
        by_sigma = ((self.nu + 1) * (1.0 - weight).sum(axis=-1) - self.n) / sigma
        return np.asarray(by_mu), np.asarray(by_sigma)

    def second(self, *theta: Value) -> tuple[Array, ...]:
        mu, sigma = np.broadcast_arrays(floats(theta[0]), floats(theta[1]))
        z = (self.x - mu[..., None]) / (self.root * sigma[..., None])
        weight = 1.0 / (1.0 + z * z)
        lift = self.nu + 1
        by_mu = -lift / (self.nu * sigma**2) * (weight * (2 * weight - 1)).sum(axis=-1)
        cross = -2 * lift / (self.root * sigma**2) * (z * weight * weight).sum(axis=-1)
        spread = (1.0 - weight).sum(axis=-1) + 2 * (weight * (1.0 - weight)).sum(axis=-1)
        return np.asarray(by_mu), np.asarray(cross), np.asarray((self.n - lift * spread) / sigma**2)

    @staticmethod
    def law_at(*theta: float, **known: float) -> Family:
        return StudentT(nu=known["nu"], mu=theta[0], sigma=theta[1])

    def fisher(self, *theta: float) -> Array:
        return self.n * np.diag([self.nu + 1, 2 * self.nu]) / (self.nu + 3) / theta[1] ** 2

    def maximum(self) -> Maximum:
        return self.found

    def best_second(self, first: Array) -> Array:
        if self.n > _MANY and first.size > 24 and np.ptp(first) > 0:
            low, high = float(first.min()), float(first.max())
            return Smooth.of(self._widths, low, high, most=24, tolerance=1e-9)(first)
        return self._widths(first)

    def _widths(self, mu: Array) -> Array:
        def slope(sigma: Array) -> tuple[Array, Array]:
            out, fall = np.empty(mu.shape), np.empty(mu.shape)
            rows = max(1, 400_000 // self.n)
            for start in range(0, mu.size, rows):
                part = slice(start, start + rows)
                z = (self.x - mu[part, None]) / (self.root * sigma[part, None])
                weight = 1.0 / (1.0 + z * z)
                out[part] = (self.nu + 1) * (1.0 - weight).sum(axis=1) - self.n
                fall[part] = -2 * (self.nu + 1) * (weight * (1.0 - weight)).sum(axis=1) / sigma[part]
            return out, fall

        start = np.full(mu.shape, 1.0 if self.found.theta is None else self.found.theta[1])
        return falling_root(slope, 1e-60, 1e60, start)

    def best_first(self, second: Array) -> Array:
        if self.found.theta is None:
            return np.full(second.shape, float(np.median(self.x)))
        if self.n > _MANY and second.size > 24 and np.ptp(second) > 0:
            low, high = float(second.min()), float(second.max())
            at = nodes(low, high, 16)
            return np.interp(second, at[::-1], self._centres(at)[::-1])
        return self._centres(second)

    def _centres(self, sigma: Array) -> Array:
        """Reweighted means, which only climb; for a small sample from the best of a scan, since tops may be several."""
        best = 0.0 if self.found.theta is None else float(self.found.theta[0])
        mu = np.full(sigma.shape, best)
        if self.n <= 300:
            scan = np.append(np.quantile(self.x, np.linspace(0.02, 0.98, 24)), best)
            mu = scan[np.argmax(self.log(scan[None, :], sigma[:, None]), axis=1)]
        for _ in range(200):
            z = (self.x - mu[:, None]) / (self.root * sigma[:, None])
            weight = 1.0 / (1.0 + z * z)
            new = (weight @ self.x) / weight.sum(axis=1)
            moved = np.abs(new - mu).max() > 1e-10 * sigma.min()
            mu = new
            if not moved:
                break
        return mu


TWO_PARAMETER: dict[str, type[TwoParameter]] = {
    "normal": NormalBoth,
    "gamma": GammaBoth,
    "weibull": WeibullBoth,
    "lognormal": LogNormalBoth,
    "beta": BetaBoth,
    "negative_binomial": NegativeBinomialBoth,
    "student_t_scale": StudentBoth,
}


def two_parameter(name: str, x: Array, **known: Any) -> TwoParameter:
    """The likelihood by the name of its model, from data (n,) within the support."""
    return TWO_PARAMETER[name](x, **known)  # type: ignore[call-arg]

"""The likelihood of a Student t in centre and scale."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.families import Family, StudentT
from engine.likelihood.base import Maximum, TwoParameter
from engine.likelihood.chebyshev import Smooth, nodes, tensor
from engine.likelihood.parts import CENTRE, Value, fitted, floats
from engine.likelihood.roots import falling_root
from engine.likelihood.tails import sum_log_tails

# Observations from which profiles go through few nodes.
_MANY = 2000


class StudentBoth(TwoParameter):
    """Student-t with known ν as a function of (μ, σ); a surface comes from a Chebyshev tensor of few columns."""

    parameters = (CENTRE, StudentT.parameters[2])

    def __init__(self, x: Array, *, nu: float) -> None:
        self.known = {"nu": nu}
        self.n, self.x, self.nu = x.size, x, nu
        self.root = math.sqrt(nu)
        self.constant = float(StudentT(nu=nu, mu=0.0, sigma=1.0).logpdf(0.0)) * self.n
        self.found = fitted(StudentT, x, ("mu", "sigma"), nu=nu)

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
        assert self.found.theta is not None  # without a fit there is nothing to climb from
        best = float(self.found.theta[0])
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

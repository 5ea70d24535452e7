"""The posterior of two weights under a Gaussian, a Laplace or a mixed prior: exact means, exact draws.

With noise sd σ the posterior is ∝ exp(−[½‖y − Xw‖² + λ₁‖w‖₁ + (λ₂/2)‖w‖²]/σ²). It is told from its top ŵ: with
d = w − ŵ, P = (C + λ₂I)/σ² and κ = λ₁/σ² the exponent is −½dᵀPd − Σ hⱼ(wⱼ), where hⱼ ≥ 0 is linear on either side of
zero, for there the slope of the data's part and that of the penalty make up for each other (nothing is left over as
the difference of large numbers). Given w₁ the other weight then follows a normal law with a kink, a closed form
(engine/kinked_normal.py); that leaves one dimension to quadrature. Draws are transforms of kept uniform numbers,
independent of each other, with no chain to wait for: under a drag each moves smoothly.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine import kinked_normal
from engine.kinked_normal import Rates
from engine.numeric_draws import NumericDraws
from engine.numeric_law import NumericLaw, around
from engine.streams import stream
from engine.two_weights import Array, TwoWeights

BLOCK = 4096
_NEGLIGIBLE = 60.0  # in the logarithm
_LEAST = 2.0**-60


def uniforms(seed: int, block: int, count: int) -> Array:
    """Uniform numbers (count, 2) above 0, the first of a block."""
    return np.maximum(stream(seed, block).random((BLOCK, 2))[:count], _LEAST)


@dataclass(frozen=True)
class PenaltyPosterior:
    """The law of (w₁, w₂) given the data, noise sd `sigma` and the penalty's two parts λ₁ `lasso` and λ₂ `ridge`."""

    problem: TwoWeights
    sigma: float
    lasso: float
    ridge: float

    @cached_property
    def top(self) -> Array:
        """The MAP (2,)."""
        return self.problem.minimiser(self.lasso, self.ridge)

    @cached_property
    def rates(self) -> tuple[Rates, Rates]:
        """Of each weight, what hⱼ rises by per unit below zero and above it."""
        kappa = self.lasso / self.sigma**2
        slope = (self.problem.gram @ (self.top - self.problem.ols) + self.ridge * self.top) / self.sigma**2
        slope = np.where(self.top == 0.0, np.clip(slope, -kappa, kappa), -kappa * np.sign(self.top))
        first, second = ((kappa - at, kappa + at) for at in slope.tolist())
        return first, second

    @cached_property
    def _pieces(self) -> tuple[float, float, float]:
        """Sd of w₁ and slope and sd of w₂ given w₁, of the normal part alone."""
        (c11, c12), (_, c22) = self.problem.gram.tolist()
        own = c22 + self.ridge
        whole = self.problem.determinant + self.ridge * (c11 + c22) + self.ridge**2
        return self.sigma * math.sqrt(own / whole), -c12 / own, self.sigma / math.sqrt(own)

    def _second(self, away: Array) -> Array:
        """The mean (...) of w₂ in the normal part alone, where w₁ is `away` (...) from its top."""
        return np.asarray(self.top[1] + self._pieces[1] * away)

    def log_marginal(self, away: Array) -> Array:
        """The log-density (...) of w₁ `away` (...) from its top, up to a constant."""
        sd, _, tau = self._pieces
        (left, right), second = self.rates
        w = self.top[0] + away
        kink = np.where(w < 0.0, -left * w, right * w)
        return np.asarray(-0.5 * (away / sd) ** 2 - kink + kinked_normal.log_mass(self._second(away), tau, second))

    @cached_property
    def marginal(self) -> NumericLaw:
        """The law of w₁ less its top, by quadrature; it is log-concave with a kink where w₁ is zero."""
        sd, slope, tau = self._pieces
        drop = _NEGLIGIBLE - float(self.log_marginal(np.zeros(1))[0])
        reach = sd * math.sqrt(2.0 * drop)
        width = min([sd, *(1.0 / rate for rate in self.rates[0] if rate > 1e-200)])
        points = [-reach, reach, *around(0.0, width, reach), *around(-float(self.top[0]), width, reach)]
        if slope != 0.0:
            points += around(-float(self.top[1]) / slope, min(width, tau / abs(slope)), reach)
        return self._law(np.unique(np.clip(points, -reach, reach)))

    def _law(self, points: Array) -> NumericLaw:
        """Between the nearest points on either side beyond which nothing is left."""
        logs = self.log_marginal(points)
        seen = np.flatnonzero(logs > logs.max() - _NEGLIGIBLE)
        first, last = max(0, int(seen[0]) - 1), min(len(points) - 1, int(seen[-1]) + 1)
        return NumericLaw(self.log_marginal, float(points[first]), float(points[last]), points[first + 1 : last])

    @property
    def kinked(self) -> bool:
        """Whether there is a Laplace prior in it; else the posterior is normal."""
        return self.lasso > 0.0

    @cached_property
    def mean(self) -> Array:
        """The posterior mean (2,): of a normal posterior its top, else by quadrature over w₁."""
        if not self.kinked:
            return self.top
        at, shares = self._nodes
        second = kinked_normal.mean(self._second(at), self._pieces[2], self.rates[1])
        found = np.array([self.top[0] + float(shares @ at), float(shares @ second)])
        # Where the law is the same mirrored, its mean is zero and not what rounding leaves of it.
        mirrored = (self.problem.ols == 0.0) & (self.problem.rho == 0.0 or not self.problem.ols.any())
        return np.where(mirrored, 0.0, found)

    @cached_property
    def _nodes(self) -> tuple[Array, Array]:
        return self.marginal.nodes()

    @cached_property
    def _draws(self) -> NumericDraws:
        return NumericDraws(*self._nodes)

    def draws(self, u: Array) -> Array:
        """Independent draws (m, 2) from uniform numbers (m, 2)."""
        sd, _, tau = self._pieces
        if not self.kinked:
            from scipy.special import ndtri

            away = sd * ndtri(u[:, 0])
            return np.column_stack([self.top[0] + away, self._second(away) + tau * ndtri(u[:, 1])])
        away = self._draws.at(u[:, 0])
        second = kinked_normal.quantile(u[:, 1], self._second(away), tau, self.rates[1])
        return np.column_stack([self.top[0] + away, second])


def one_weight_mean(z: Array, curvature: float, sigma: float, lasso: float, ridge: float) -> Array:
    """The posterior mean (...) of one weight whose least-squares value is z (...), under the same priors."""
    whole, kappa = curvature + ridge, lasso / sigma**2
    return kinked_normal.mean(curvature * z / whole, sigma / math.sqrt(whole), (kappa, kappa))

"""Hodges' estimator at the chosen θ: its exact risk, the same by simulation, and the worst it does anywhere."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine import hodges
from engine.concept import Array, Readout
from engine.efficiency_settings import EfficiencySettings
from engine.hodges import Risk
from engine.streams import stream


@dataclass(frozen=True)
class HodgesAt:
    """Risks are n·MSE/σ², so that the mean's own is 1; θ in units of σ."""

    n: int
    factor: float
    theta: float
    bias: float
    variance: float
    risk: float
    found: float
    found_mcse: float
    worst_theta: float
    worst: float
    shrunk_share: float

    def curve(self, theta: Array, n: float) -> Risk:
        """At θ (m,) for any n."""
        return hodges.risk(theta, n, self.factor)

    def readouts(self) -> dict[str, Readout]:
        return {
            "hodges_risk": self.risk,
            "hodges_bias": self.bias / math.sqrt(self.n),
            "hodges_empirical_risk": self.found,
            "hodges_empirical_risk_mcse": self.found_mcse,
            "hodges_worst_risk": self.worst,
            "hodges_worst_theta": self.worst_theta,
        }


def hodges_of(s: EfficiencySettings) -> HodgesAt:
    n, factor, theta = s.n, s.hodges_factor, s.hodges_theta
    exact = hodges.risk(np.array(theta), n, factor)
    losses = n * (hodges.estimate(theta + _standard(s.seed, s.n_trials) / math.sqrt(n), n, factor) - theta) ** 2
    worst_theta, worst = hodges.worst(n, factor)
    return HodgesAt(
        n=n,
        factor=factor,
        theta=theta,
        bias=float(exact.bias),
        variance=float(exact.variance),
        risk=float(exact.mse),
        found=float(losses.mean()),
        found_mcse=float(losses.std(ddof=1)) / math.sqrt(len(losses)),
        worst_theta=worst_theta,
        worst=worst,
        shrunk_share=hodges.shrunk_share(theta, n),
    )


@lru_cache(maxsize=4)
def _standard(seed: int, count: int) -> Array:
    """Standard normal means: drawn from their exact law, n does not matter to them."""
    return stream(seed, 0).standard_normal(count)

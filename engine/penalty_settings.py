"""What may be set of `penalty`: the least-squares point and how surely it is known, the penalty, the draws."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from engine.linear import least_squares
from engine.settings import SettingError, Settings, setting
from engine.two_weights import Array, TwoWeights
from engine.words import mark, tr

PENALTIES = {"lasso": mark("L1: lasso"), "ridge": mark("L2: ridge"), "elastic_net": mark("both: elastic net")}
MOST = 1e9  # of λ
_DATA, _PENALTY, _DRAWS = mark("Least squares"), mark("Penalty"), mark("Posterior draws")


@dataclass(frozen=True, kw_only=True)
class PenaltySettings(Settings):
    penalty: str = setting("lasso", "Penalty", choices=PENALTIES, group=_PENALTY, role="prior")
    lam: float = setting(
        10.0, "Strength", symbol="λ", group=_PENALTY, low=0.0, high=MOST, typical=(0.0, 25.0), role="prior",
        help="Of ½‖y − Xw‖² + λ‖w‖₁ or + (λ/2)‖w‖². As a prior: λ = σ²/b of a Laplace scale b, λ = σ²/τ² of a sd τ.",
    )  # fmt: skip
    mix: float = setting(
        0.5, "Share of L1", symbol="α", group=_PENALTY, low=0.0, high=1.0, typical=(0.0, 1.0),
        when=lambda s: s.penalty == "elastic_net", help="λ(α‖w‖₁ + ½(1 − α)‖w‖²): 0 is ridge, 1 is the lasso.",
    )  # fmt: skip
    ols1: float = setting(
        1.6, "First weight", symbol="ŵ_1", group=_DATA, low=-1e4, high=1e4, typical=(-3.0, 3.0), role="likelihood",
        help="The least-squares estimate of the first weight; drag the point in the picture.",
    )  # fmt: skip
    ols2: float = setting(
        0.5, "Second weight", symbol="ŵ_2", group=_DATA, low=-1e4, high=1e4, typical=(-3.0, 3.0), role="likelihood",
    )  # fmt: skip
    rho: float = setting(
        0.3, "Correlation", symbol="ρ", group=_DATA, low=-1.0, high=1.0, low_open=True, high_open=True,
        typical=(-0.95, 0.95), help="Of the two columns; at −1 and 1 they are one, and no data tell the weights apart.",
    )  # fmt: skip
    n: int = setting(
        10, "Observations", symbol="n", group=_DATA, low=2, high=10_000, typical=(5, 100), log=True,
        help="The squared columns add up to n, so more observations weigh more against the same λ.",
    )  # fmt: skip
    sigma: float = setting(
        1.0, "Noise sd", symbol="σ", group=_DATA, low=0.01, high=1e4, typical=(0.2, 3.0),
        help="What λ means as a prior depends on it; where the MAP lies for a given λ does not.",
    )  # fmt: skip
    scale1: float = setting(
        1.0, "Size of the first column", symbol="s_1", group=_DATA, low=0.1, high=10.0, typical=(0.2, 3.0), more=True,
        help="Root mean square. Standardised columns have 1; a penalty treats others unequally.",
    )  # fmt: skip
    scale2: float = setting(
        1.0, "Size of the second column", symbol="s_2", group=_DATA, low=0.1, high=10.0, typical=(0.2, 3.0), more=True,
    )  # fmt: skip
    draws: int = setting(
        2000, "Draws", symbol="R", group=_DRAWS, low=2, high=200_000, typical=(100, 20_000), log=True, more=True,
        help="Independent draws from the posterior: more of them fill the picture in and narrow nothing.",
    )  # fmt: skip
    seed: int = setting(
        4, "Seed", group=_DRAWS, low=0, high=2**32 - 1, typical=(0, 100), more=True,
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip

    def check_together(self) -> None:
        if 0.0 < self.mix < 1e-6:
            raise SettingError("mix", self.mix, tr("0, or a number from 1e-6 to 1"))

    @property
    def problem(self) -> TwoWeights:
        return TwoWeights(self.n, self.scale1, self.scale2, self.rho, self.ols1, self.ols2)

    @property
    def share(self) -> float:
        """α of the penalty that is shown: 0 ridge, 1 lasso."""
        return shares(self)[self.penalty]

    @property
    def prior_sd(self) -> float:
        """The τ with λ = σ²/τ²; infinite at λ = 0."""
        return self.sigma / math.sqrt(self.lam) if self.lam > 0.0 else math.inf

    @property
    def laplace_scale(self) -> float:
        """The b with λ = σ²/b; infinite at λ = 0."""
        return self.sigma**2 / self.lam if self.lam > 0.0 else math.inf


def shares(s: PenaltySettings) -> dict[str, float]:
    """α of each penalty."""
    return {"ridge": 0.0, "lasso": 1.0, "elastic_net": s.mix}


def with_data(s: PenaltySettings, columns: Mapping[str, Array]) -> PenaltySettings:
    """The settings that a file's three columns make: two that explain and, as the last, the response.

    All are centred, for an intercept is not penalised, and the first two brought to root mean square 1. σ² is the
    residual sum of squares over n − 3.
    """
    named = ", ".join(columns)
    if len(columns) != 3:
        raise SettingError("data", f"{len(columns)} column(s)", tr("three columns x1, x2 and y, as FILE.csv:x1,x2,y"))
    first, second, y = columns.values()
    x = np.column_stack([first - first.mean(), second - second.mean()])
    sizes = np.sqrt((x**2).mean(axis=0))
    if len(y) < 4 or not (sizes > 1e-12 * np.abs([first, second]).max(axis=1)).all():
        raise SettingError("data", named, tr("at least four rows, in which neither x1 nor x2 is constant"))
    x /= sizes
    line, rho = least_squares(x, y - y.mean()), float((x[:, 0] * x[:, 1]).mean())
    if not line.unique or abs(rho) > 1.0 - 1e-9:
        raise SettingError("data", named, tr("columns of which x2 is not x1 over again in another unit"))
    noise = min(max(math.sqrt(line.rss / (len(y) - 3)), 0.01), 1e4)
    w1, w2 = (float(f"{w:.6g}") for w in line.coefficients)
    values = {"ols1": w1, "ols2": w2, "rho": round(rho, 9), "n": len(y), "sigma": float(f"{noise:.4g}")}
    return s.with_values(**values, scale1=1.0, scale2=1.0)

"""Bias and variance on the target: shots as estimates, the bull's-eye as the truth."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

import numpy as np

from engine import shrinkage, target_shots
from engine.concept import Array, Concept, Result
from engine.plane import PlaneSummary, PlaneSums, PlaneTable, summarise
from engine.settings import SettingError, Settings, setting
from engine.streams import stream
from engine.target_shots import StandardShots
from engine.words import mark, tr

MODES = {
    "aim": mark("a throw that you aim"),
    "shrinkage": mark("a shrunk mean of a sample"),
    "james_stein": mark("a James–Stein mean of a sample"),
    "mean_variance": mark("mean and variance of a sample"),
}
# What a challenge is judged by: low means below the first limit, high means at least the second.
LOW_BIAS, HIGH_BIAS, LOW_SD, HIGH_SD = 0.3, 1.0, 0.6, 1.0
BOARDS: Mapping[str, tuple[float, float, float]] = {
    mark("low bias, low variance"): (0.12, 0.16, 0.45),
    mark("low bias, high variance"): (0.12, 0.16, 1.5),
    mark("high bias, low variance"): (1.2, 0.9, 0.45),
    mark("high bias, high variance"): (1.2, 0.9, 1.5),
}
BOARD_SHOTS = 40
SLICE_SECONDS = 0.01  # of work between two frames
_MOST_DRAWS = 400_000_000


def _aims(s: TargetSettings) -> bool:
    return s.mode == "aim"


def _shrinks(s: TargetSettings) -> bool:
    return s.mode in ("shrinkage", "james_stein")


def _samples(s: TargetSettings) -> bool:
    return s.mode != "aim"


@dataclass(frozen=True, kw_only=True)
class TargetSettings(Settings):
    mode: str = setting(
        "aim", "Each dart is", choices=MODES, group="Darts",
        help="Throws are aimed by hand; the others are estimates, each made from a sample of its own.",
    )  # fmt: skip
    bias_x: float = setting(
        1.2, "Aim, across", symbol="b_x", group="Aim and spread", low=-1e6, high=1e6, typical=(-3.0, 3.0), when=_aims,
    )  # fmt: skip
    bias_y: float = setting(
        0.9, "Aim, up", symbol="b_y", group="Aim and spread", low=-1e6, high=1e6, typical=(-3.0, 3.0), when=_aims,
    )  # fmt: skip
    spread: float = setting(
        1.2, "Spread (sd)", symbol="σ", group="Aim and spread", low=0.0, high=1e6, typical=(0.0, 3.0), when=_aims,
        help="Root-mean-square distance of the shots from their own average; each coordinate has sd σ/√2.",
    )  # fmt: skip
    shrink: float = setting(
        0.7, "Weight on the mean", symbol="s", group="Estimator", low=-2.0, high=2.0, typical=(0.0, 1.0),
        when=lambda s: s.mode == "shrinkage", help="The estimate is s·x̄ + (1 − s)·c: 1 is unbiased, 0 a constant.",
    )  # fmt: skip
    centre_x: float = setting(
        1.2, "Guess, across", symbol="c_x", group="Estimator", low=-1e6, high=1e6, typical=(-3.0, 3.0), when=_shrinks,
    )  # fmt: skip
    centre_y: float = setting(
        0.9, "Guess, up", symbol="c_y", group="Estimator", low=-1e6, high=1e6, typical=(-3.0, 3.0), when=_shrinks,
        help="Where the estimate is pulled to, measured from the truth.",
    )  # fmt: skip
    dimension: int = setting(
        6, "Dimensions", symbol="d", group="Estimator", low=3, high=100, typical=(3, 20),
        when=lambda s: s.mode == "james_stein",
        help="The board shows the first two; in the others the guess is right.",
    )  # fmt: skip
    divisor: str = setting(
        "n", "Divisor of the variance", choices={"n": "n", "n_minus_1": "n − 1"}, group="Estimator",
        when=lambda s: s.mode == "mean_variance",
    )  # fmt: skip
    n: int = setting(
        10, "Sample size", symbol="n", group="How much data?", low=2, high=10_000, typical=(2, 100), when=_samples,
        help="n narrows the picture.",
    )  # fmt: skip
    sigma: float = setting(
        2.0, "Population sd", symbol="σ", group="How much data?", low=0.0, low_open=True, high=1e6, typical=(0.1, 5.0),
        when=_samples,
    )  # fmt: skip
    shots: int = setting(
        200, "Shots fired", symbol="R", group="Shots", low=1, high=1_000_000, typical=(1, 10_000), log=True,
        help="More shots fill the picture in; they do not narrow it.",
    )  # fmt: skip
    challenge: str = setting(
        "none", "Make an estimator of", choices={"none": "no challenge", **{name: name for name in BOARDS}},
        group="Challenge", help="Judged by the exact bias and sd, beside the picture.",
    )  # fmt: skip
    seed: int = setting(
        2026, "Seed", group="Shots", low=0, high=2**32 - 1, typical=(0, 100), more=True,
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip

    def check_together(self) -> None:
        draws = self.shots * self.n * self.axes
        if self.mode != "aim" and draws > _MOST_DRAWS:
            most = _MOST_DRAWS // (self.n * self.axes)
            raise SettingError(
                "shots", self.shots, tr("at most {most} at n = {n}: these darts are real samples", most=most, n=self.n)
            )

    @property
    def axes(self) -> int:
        """How many coordinates one observation has."""
        return {"aim": 2, "shrinkage": 2, "james_stein": self.dimension, "mean_variance": 1}[self.mode]

    @property
    def centre(self) -> Array:
        return np.array([self.centre_x, self.centre_y])


@dataclass(frozen=True)
class Demand:
    """One half of a challenge: `value`, the exact "bias" or "sd" (`name`), must be below `limit`, or at least that."""

    name: str
    value: float
    limit: float
    below: bool

    @property
    def met(self) -> bool:
        return self.value < self.limit if self.below else self.value >= self.limit


@dataclass(frozen=True)
class Coordinate:
    """Exact and empirical numbers of one coordinate alone: of different units, the two have no sum that means much."""

    bias: float
    variance: float
    found: PlaneSummary
    verdicts: Mapping[str, float]


@dataclass(frozen=True, kw_only=True, eq=False)
class TargetResult(Result):
    """`count` shots, as errors of the estimates; exact `bias` (2,), `covariance` (2, 2), `variance`, `mse`; the
    `empirical` summary; `boards` the chapter's four, each (bias (2,), sd, shots (40, 2)); `apart` the two coordinates
    of the mode that pairs a mean with a variance."""

    settings: TargetSettings
    count: int
    standard: StandardShots
    bias: Array
    covariance: Array
    variance: float
    mse: float
    empirical: PlaneSummary
    boards: Mapping[str, tuple[Array, float, Array]]
    challenge_met: bool | None = None
    verdicts: Mapping[str, float] = field(default_factory=dict)
    apart: tuple[Coordinate, ...] = ()

    @cached_property
    def shots(self) -> Array:
        """All the shots (count, 2); made when asked for, since the numbers need none of them."""
        return self.first(self.count)

    def first(self, most: int) -> Array:
        """The first shots (m, 2), `most` of them or as many as there are."""
        made = shots_of(self.settings, self.standard.columns[:, : min(most, self.count)])
        made.flags.writeable = False
        return made

    @property
    def mean(self) -> Array:
        """The average (2,) of the shots."""
        return self.empirical.bias

    def columns(self) -> Mapping[str, Array]:
        return {"error_x": self.shots[:, 0], "error_y": self.shots[:, 1]}


def exact(s: TargetSettings) -> tuple[Array, Array]:
    """Exact bias (2,) and covariance (2, 2) of a shot."""
    if s.mode == "aim":
        return np.array([s.bias_x, s.bias_y]), np.eye(2) * s.spread**2 / 2.0
    if s.mode == "shrinkage":
        return shrinkage.linear_shrinkage(s.shrink, s.centre, s.sigma, s.n)
    if s.mode == "james_stein":
        return shrinkage.james_stein(s.centre, s.sigma, s.n, s.dimension)
    return shrinkage.mean_and_variance(s.sigma, s.n, s.n if s.divisor == "n" else s.n - 1)


def affine_map(s: TargetSettings) -> tuple[Array, tuple[float, float]] | None:
    """(bias (2,), scales): a shot is bias + scale·column of the standard ones; None for James–Stein's estimator."""
    if s.mode == "james_stein":
        return None
    bias, _ = exact(s)
    if s.mode == "aim":
        return bias, (target_shots.half(s.spread),) * 2
    if s.mode == "shrinkage":
        return bias, (s.shrink * s.sigma,) * 2
    return bias, (s.sigma, s.sigma**2 / (s.n if s.divisor == "n" else s.n - 1))


def shots_of(s: TargetSettings, columns: Array) -> Array:
    """Shots (m, 2) of standard ones (c, m)."""
    moves = affine_map(s)
    if moves is None:
        return target_shots.james_stein(columns, s.centre, s.sigma, s.n, s.dimension)
    return target_shots.moved(columns, *moves)


def sample(s: TargetSettings, shot: int) -> Array:
    """The observations (n, axes), as errors from the true mean, behind one shot (only where darts are real samples)."""
    block, row = divmod(shot, target_shots.block_rows(s.n * s.axes))
    return np.asarray(s.sigma * target_shots.draws(s.seed, s.n, s.axes, block)[row])


@lru_cache(maxsize=4)
def _boards(seed: int) -> Mapping[str, tuple[Array, float, Array]]:
    made = {}
    for number, (name, (across, up, sd)) in enumerate(BOARDS.items()):
        z = stream(seed, 2**31 + number).standard_normal((BOARD_SHOTS, 2))
        bias = np.array([across, up])
        made[name] = (bias, sd, bias + sd / math.sqrt(2.0) * z)
    return made


def frames(settings: TargetSettings) -> Iterator[TargetResult]:
    """A frame after every ten milliseconds or so of drawing; at once where the draws are kept."""
    kind = {"aim": "aim", "mean_variance": "mean_variance"}.get(settings.mode, "means")
    n = 1 if settings.mode == "aim" else settings.n
    standard = target_shots.kept(kind, settings.seed, n, settings.axes, settings.shots)
    table, since = _table(settings, standard), time.perf_counter()
    while standard.done < settings.shots:
        standard.draw_block()
        if standard.done < settings.shots and time.perf_counter() - since >= SLICE_SECONDS:
            yield _result(settings, standard, standard.done, table)
            since = time.perf_counter()
    target_shots.keep(standard)
    yield _result(settings, standard, settings.shots, table)


def at(result: TargetResult, step: int) -> TargetResult:
    """The result as it stood after the first `step` shots."""
    step = min(max(1, step), result.count)
    if step == result.count:
        return result
    return _result(result.settings, result.standard, step, _table(result.settings, result.standard))


def _table(settings: TargetSettings, standard: StandardShots) -> tuple[PlaneTable, tuple[float, float]]:
    """Power sums of deviations from the exact mean, and the scales to apply to them.

    Where the map is affine they are those of the standard shots, which are kept; a drag needs no pass over the shots.
    """
    moves = affine_map(settings)
    if moves is not None:
        return standard.table, moves[1]
    bias, _ = exact(settings)
    return PlaneTable(lambda start, stop: shots_of(settings, standard.columns[:, start:stop]) - bias), (1.0, 1.0)


def _result(
    settings: TargetSettings, standard: StandardShots, count: int, table: tuple[PlaneTable, tuple[float, float]]
) -> TargetResult:
    bias, covariance = exact(settings)
    sums = table[0].first(count).scaled(*table[1])
    variance, bias_squared = float(np.trace(covariance)), float(bias @ bias)
    found = summarise(sums, bias)
    asked = demands(settings.challenge, math.sqrt(bias_squared), math.sqrt(variance))
    met = all(demand.met for demand in asked) if asked else None
    readouts = {
        "bias_x": float(bias[0]),
        "bias_y": float(bias[1]),
        "bias_squared": bias_squared,
        "variance": variance,
        "mse": bias_squared + variance,
        "rmse": math.sqrt(bias_squared + variance),
        "empirical_bias_squared": found.bias_squared,
        "empirical_bias_squared_mcse": found.bias_squared_mcse if sums.count > 1 else None,
        "empirical_variance": found.variance,
        "empirical_variance_mcse": found.variance_mcse if sums.count > 1 else None,
        "empirical_mse": found.mse,
        "empirical_mse_mcse": found.mse_mcse if sums.count > 1 else None,
        "shots": sums.count,
        "risk_all": _risk_all(settings),
        "challenge_met": met,
    }
    return TargetResult(
        settings=settings,
        readouts=readouts,
        progress=sums.count / settings.shots,
        steps=sums.count,
        count=count,
        standard=standard,
        bias=bias,
        covariance=covariance,
        variance=variance,
        mse=bias_squared + variance,
        empirical=found,
        boards=_boards(settings.seed),
        challenge_met=met,
        verdicts=_z_scores(found, bias, covariance, sums.count),
        apart=_apart(sums, bias, covariance) if settings.mode == "mean_variance" else (),
    )


def _apart(sums: PlaneSums, bias: Array, covariance: Array) -> tuple[Coordinate, ...]:
    """Each coordinate alone: the other is scaled to nothing."""
    made = []
    for unit in ((1.0, 0.0), (0.0, 1.0)):
        own, spread = bias * unit, covariance * np.outer(unit, unit)
        found = summarise(sums.scaled(*unit), own)
        scores = _z_scores(found, own, spread, sums.count)
        made.append(Coordinate(float(own.sum()), float(np.trace(spread)), found, scores))
    return tuple(made)


def _risk_all(s: TargetSettings) -> float | None:
    """Expected squared error over all d coordinates, where there are more than the board shows."""
    if s.mode != "james_stein":
        return None
    return shrinkage.james_stein_risk(s.centre, s.sigma, s.n, s.dimension)


def _z_scores(found: PlaneSummary, bias: Array, covariance: Array, count: int) -> dict[str, float]:
    """How many standard errors each empirical number lies off its exact one.

    Bias² is judged by its coordinates, which are nearly normal where bias² itself, near no bias, is not. The variance
    has divisor m, so its expectation is (m−1)/m of the exact one.
    """
    if count < 2:
        return {}
    variance = float(np.trace(covariance))
    mse = float(bias @ bias) + variance
    pairs: dict[str, tuple[Array | float, Array | float]] = {
        "bias_squared": (found.bias - bias, found.bias_mcse),
        "variance": (found.variance - variance * (count - 1) / count, found.variance_mcse),
        "mse": (found.mse - mse, found.mse_mcse),
    }
    scores = {}
    for name, (gap, error) in pairs.items():
        gaps, errors = np.atleast_1d(gap), np.atleast_1d(error)
        known = errors > 0
        # Without spread there is no error to count in; rounding is no disagreement.
        scores[name] = float(np.max(np.abs(gaps[known]) / errors[known])) if known.any() else 0.0
    return scores


def demands(challenge: str, bias: float, sd: float) -> tuple[Demand, ...]:
    """What a challenge asks of the exact bias and sd; nothing where there is none."""
    if challenge == "none":
        return ()
    low_bias, low_sd = (wish.startswith("low") for wish in challenge.split(", "))
    return (
        Demand("bias", bias, LOW_BIAS if low_bias else HIGH_BIAS, low_bias),
        Demand("sd", sd, LOW_SD if low_sd else HIGH_SD, low_sd),
    )


READOUTS = (
    "bias_x", "bias_y", "bias_squared", "variance", "mse", "rmse", "empirical_bias_squared",
    "empirical_bias_squared_mcse", "empirical_variance", "empirical_variance_mcse", "empirical_mse",
    "empirical_mse_mcse", "shots", "risk_all", "challenge_met",
)  # fmt: skip

_BOARD_PRESETS = {
    name.replace(" bias, ", "-bias-").replace(" variance", "-variance"): {"bias_x": x, "bias_y": y, "spread": sd}
    for name, (x, y, sd) in BOARDS.items()
}

CONCEPT = Concept(
    id="target",
    group="I",
    settings=TargetSettings,
    frames=frames,
    readouts=READOUTS,
    at=at,
    presets={
        **_BOARD_PRESETS,
        "unbiased": {"mode": "shrinkage", "shrink": 1.0},
        "shrunk": {"mode": "shrinkage", "shrink": 0.7},
        "james-stein": {"mode": "james_stein", "centre_x": 0.4, "centre_y": 0.3},
        "constant": {"mode": "shrinkage", "shrink": 0.0},
        "variance-divisor-n": {"mode": "mean_variance", "divisor": "n"},
        "variance-divisor-n-1": {"mode": "mean_variance", "divisor": "n_minus_1"},
    },
)

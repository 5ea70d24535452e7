"""What in the data matters? Data redrawn given a statistic, their likelihood, and what Rao and Blackwell make of it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from engine.concept import Array, Concept, OwnData, Readout, Result
from engine.rao_blackwell import Pair
from engine.sufficiency_curves import DEPTH, apart, curves, log_base, log_likelihood
from engine.sufficiency_moves import brought, moved, reach
from engine.sufficiency_redraws import data_and_redraws, held_of
from engine.sufficiency_run import Fresh, estimate, fresh, pair_of
from engine.sufficiency_settings import DATA, SufficiencySettings, edited_data, with_data
from engine.sufficiency_span import axis_span, sd_span
from engine.sufficiency_words import notes
from engine.words import mark

__all__ = ["CONCEPT", "DEPTH", "SufficiencyResult", "SufficiencySettings", "at", "frames", "held_at", "observation_at",
           "room_of"]  # fmt: skip

STILL = 1e-9  # of the range: below it a curve has not moved
_GRID = 241


@dataclass(frozen=True)
class Spread:
    """How far the redraws' curves lie from the data's, (R,) each: as a share of the range, and plain."""

    share: Array
    plain: Array
    range: float


@dataclass(frozen=True, kw_only=True, eq=False)
class SufficiencyResult(Result):
    """Data `x` (n,), redraws (R, n) with `held` at the same values, of which the first `shown` are looked at.

    `theta` (m,) is the grid on which curves are compared, `sigma` (m,) that of the second parameter, empty where there
    is none. `conditional` (R,) is the crude estimate of each redraw. `fresh` holds samples from the truth.
    """

    settings: SufficiencySettings
    x: Array
    redraws: Array
    held: tuple[float, ...]
    shown: int
    theta: Array
    sigma: Array
    spread: Spread
    conditional: Array
    pair: Pair
    estimate: float
    fresh: Fresh
    span: tuple[float, float]
    sd_span: tuple[float, float]

    @property
    def still(self) -> bool:
        """Whether no curve has moved by more than rounding, among the redraws shown."""
        return float(self.spread.share[: self.shown].max(initial=0.0)) <= STILL

    def curves(self, samples: Array, theta: Array, second: bool = False) -> Array:
        """log L − max log L of samples (R, n) at θ (m,), (R, m); of the σ of a normal model with `second`."""
        s = self.settings
        return curves("sd" if second else s.model, samples, theta, _scale(s))

    def log_parts(self, sample: Array, theta: float) -> tuple[float, float]:
        """log p(x | θ) of one sample (n,) at θ, and of it log h(x)."""
        s, rows = self.settings, sample[None, :]
        with np.errstate(divide="ignore"):
            whole = float(log_likelihood(s.model, rows, theta, _scale(s))[0])
        base = float(log_base(s.model, rows, _scale(s))[0]) if s.hold != "mean_sd" else 0.0
        return whole, base

    @cached_property
    def running(self) -> tuple[Array, Array]:
        """After 1, 2, … R redraws: the mean of the crude estimates and its standard error (nan for one), (R,) each."""
        count = np.arange(1.0, len(self.conditional) + 1.0)
        centre = float(self.conditional[0])
        off = self.conditional - centre
        mean = np.cumsum(off) / count
        with np.errstate(invalid="ignore", divide="ignore"):
            squares = np.maximum(np.cumsum(off**2) - count * mean**2, 0.0)
            error = np.where(count > 1, np.sqrt(squares / np.maximum(count - 1.0, 1.0) / count), np.nan)
        return centre + mean, error

    def columns(self) -> Mapping[str, Array]:
        found = {
            "data": self.x,
            "redraw": self.redraws[max(self.shown, 1) - 1],
            "theta": self.theta,
            "log_likelihood_of_data": self.curves(self.x[None, :], self.theta)[0],
            "log_likelihood_of_redraw": self.curves(self.redraws[max(self.shown, 1) - 1][None, :], self.theta)[0],
            "curve_difference": self.spread.share[: self.shown],
            "crude_of_redraw": self.conditional[: self.shown],
            "crude": self.fresh.crude,
            "rao_blackwell": self.fresh.better,
        }
        return {name: np.asarray(column) for name, column in found.items()}


def _scale(s: SufficiencySettings) -> float:
    return s.b if s.model == "laplace" else s.sigma


def frames(settings: SufficiencySettings) -> Iterator[SufficiencyResult]:
    """The redraws at once, which are quick; the fresh samples as they come."""
    s = settings
    x, redraws = data_and_redraws(s)
    pair = pair_of(s)
    span, wide = axis_span(s, x, redraws), sd_span(s, x)
    theta = _inside(s, np.linspace(*span, _GRID))
    sigma = np.linspace(*wide, _GRID) if s.model == "normal" else np.empty(0)
    made: SufficiencyResult | None = None
    for run in fresh(s, pair):
        progress = run.done / s.n_trials
        if made is None:
            made = _told(SufficiencyResult(
                settings=s, readouts={}, progress=progress, steps=len(redraws), x=x, redraws=redraws,
                held=held_of(s, x), shown=len(redraws), theta=theta, sigma=sigma,
                spread=_spread(s, x, redraws, theta, sigma),
                conditional=pair.crude(redraws[:, 0]), pair=pair, estimate=estimate(s, pair, x), fresh=run,
                span=span, sd_span=wide,
            ))  # fmt: skip
        else:
            made = replace(made, fresh=run, progress=progress, readouts={**made.readouts, **_of_fresh(pair, run)})
        yield made


def at(result: SufficiencyResult, step: int) -> SufficiencyResult:
    """As it stood after the first `step` redraws; the fresh samples are all there."""
    return _told(replace(result, shown=min(max(1, step), len(result.redraws))))


def _told(result: SufficiencyResult) -> SufficiencyResult:
    return replace(result, readouts=_readouts(result), notes=notes(result.settings, result.still))


def _inside(s: SufficiencySettings, theta: Array) -> Array:
    """Where the parameter may be: a probability strictly between 0 and 1, a mean count or wait above 0."""
    if s.model == "bernoulli":
        return theta[(theta > 0.0) & (theta < 1.0)]
    return theta[theta > 0.0] if s.model in ("poisson", "exponential", "uniform") else theta


def _spread(s: SufficiencySettings, x: Array, redraws: Array, theta: Array, sigma: Array) -> Spread:
    """The larger of the differences where a model has two parameters."""
    found = [apart(curves(s.model, x[None, :], theta, _scale(s))[0], curves(s.model, redraws, theta, _scale(s)))]
    if sigma.size:
        found.append(apart(curves("sd", x[None, :], sigma)[0], curves("sd", redraws, sigma)))
    shares, plains = [each[0] for each in found], [each[1] for each in found]
    return Spread(np.maximum.reduce(shares), np.maximum.reduce(plains), found[0][2])


def _readouts(result: SufficiencyResult) -> dict[str, Readout]:
    s, pair, shown = result.settings, result.pair, result.shown
    mean, error = result.running
    whole, base = result.log_parts(result.x, s.truth)
    return {
        "max_curve_difference": float(result.spread.share[:shown].max(initial=0.0)),
        "max_log_likelihood_difference": float(result.spread.plain[:shown].max(initial=0.0)),
        "curve_range": result.spread.range,
        "still": result.still,
        "sufficient": s.sufficient,
        "statistic": list(result.held),
        "redraws": shown,
        "log_likelihood": whole if math.isfinite(whole) else None,
        "log_h": base,
        "estimand": pair.estimand,
        "exact_crude_variance": pair.crude_variance,
        "exact_rao_blackwell_variance": pair.better_variance,
        "rao_blackwell_estimate": result.estimate,
        "conditional_mean": float(mean[shown - 1]),
        "conditional_mean_mcse": float(error[shown - 1]),
        **_of_fresh(pair, result.fresh),
    }


def _of_fresh(pair: Pair, run: Fresh) -> dict[str, Readout]:
    """What goes on changing while samples come."""
    found: dict[str, Readout] = {"replications": run.done}
    for name, row in zip(("crude", "rao_blackwell"), run.rows(pair), strict=True):
        found |= {f"{name}_mean": row["mean"], f"{name}_mean_mcse": row["bias_mcse"]}
        found |= {f"{name}_variance": row["variance"], f"{name}_variance_mcse": row["variance_mcse"]}
    return found


# -- the hand


def held_at(result: SufficiencyResult, place: int, value: float) -> dict[str, object]:
    """The settings with one of the values that are held at another; own data move with it."""
    s = result.settings
    new = tuple(value if k == place else old for k, old in enumerate(result.held))
    if s.source == "own":
        x = brought(s.model, s.hold, np.array(s.own), result.held, new, s.seed)
        return {DATA[s.model]: tuple(_figures(x))}
    names = {"mean_sd": ("mean", "sd"), "range": ("width",), "sum": (_SUMS.get(s.model, ""),),
             "first": ("first_toss" if s.model == "bernoulli" else "first_count",)}  # fmt: skip
    name = names.get(s.hold, (s.hold,))[place]
    return {name: round(value) if isinstance(getattr(s, name), int) else float(f"{value:.6g}")}


_SUMS = {"bernoulli": mark("heads"), "poisson": mark("events"), "exponential": mark("total")}


def room_of(result: SufficiencyResult, x: Array, i: int) -> tuple[float, float]:
    """Where observation i of a sample x (n,) may go with what is held unchanged."""
    return reach(result.settings.model, result.settings.hold, x, i, result.settings.end)


def observation_at(result: SufficiencyResult, x: Array, i: int, value: float) -> dict[str, object]:
    """The settings with observation i of a sample x (n,) moved and the others gone along, as values of one's own."""
    s = result.settings
    found = moved(s.model, s.hold, x, i, value, s.end)
    return {"source": "own", DATA[s.model]: tuple(found.tolist())}


def _figures(x: Array) -> list[float]:
    return [float(value) for value in x.tolist()]


CONCEPT = Concept(
    id="sufficiency",
    group="IV",
    settings=SufficiencySettings,
    frames=frames,
    at=at,
    with_data=with_data,
    own=OwnData(read=lambda s: {"values": data_and_redraws(s)[0]}, edit=edited_data),
    readouts=(
        "max_curve_difference", "max_log_likelihood_difference", "curve_range", "still", "sufficient", "statistic",
        "redraws", "log_likelihood", "log_h", "estimand", "crude_mean", "crude_mean_mcse", "crude_variance",
        "crude_variance_mcse", "exact_crude_variance", "rao_blackwell_mean", "rao_blackwell_mean_mcse",
        "rao_blackwell_variance", "rao_blackwell_variance_mcse", "exact_rao_blackwell_variance",
        "rao_blackwell_estimate", "conditional_mean", "conditional_mean_mcse", "replications",
    ),
    presets={
        "normal": {},
        "median-of-a-normal": {"model": "normal_mean", "hold_normal_mean": "median"},
        "mean-without-spread": {"hold_normal": "mean"},
        "coin": {"model": "bernoulli", "n": 12, "heads": 5},
        "counts": {"model": "poisson", "n": 10, "goal": "probability"},
        "waiting-times": {"model": "exponential", "n": 10, "goal": "probability"},
        "uniform-maximum": {"model": "uniform", "n": 10},
        "uniform-range": {"model": "uniform", "hold_uniform": "range", "n": 10},
        "laplace-order": {"model": "laplace", "n": 5},
        "laplace-inner": {"model": "laplace", "hold_laplace": "inner", "n": 5},
        "laplace-median": {"model": "laplace", "hold_laplace": "median"},
    },
)  # fmt: skip

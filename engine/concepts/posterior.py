"""MLE, MAP and full Bayes in one parameter: prior times likelihood, one observation at a time."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine import posterior_notes
from engine.concept import Array, Concept, OwnData, Readout, Result
from engine.families import Normal
from engine.posterior import Law, Posterior, equal_tail, shortest, symmetric
from engine.posterior_course import Course, counts_until
from engine.posterior_grips import centred_at, grips, widened_to
from engine.posterior_likelihood import Data, Ends, course, data_of, log_peak
from engine.posterior_settings import PosteriorSettings, Prior, edited_data, observations, prior_of, with_data
from engine.reparametrised import LogGamma, LogitBeta, Scale, on_scale

__all__ = ["CONCEPT", "Curves", "PosteriorResult", "PosteriorSettings", "at", "centred_at", "frames", "grips",
           "widened_to"]  # fmt: skip

_COUNTS = {"bernoulli": 201, "poisson": 201, "normal": 201}
_COUNTS_BY_QUADRATURE = 26
_EDGE = 12.0  # logits or logarithms that a prior may claim of an axis


@dataclass(frozen=True)
class Curves:
    """Densities of prior and posterior and the likelihood (scaled by exp(`log_factor`)) at x (m,), on the axis."""

    x: Array
    prior: Array
    likelihood: Array
    posterior: Array


@dataclass(frozen=True, eq=False)
class Going:
    """The course of a whole run, worked out when a picture of it is asked for."""

    settings: PosteriorSettings
    prior: Prior
    x: Array

    @cached_property
    def course(self) -> Course:
        s, n = self.settings, self.x.size
        closed = s.model != "normal" or isinstance(self.prior, Normal)
        counts = counts_until(n, _COUNTS[s.model] if closed else _COUNTS_BY_QUADRATURE)
        return course(s, self.prior, self.x, counts)


@dataclass(frozen=True, kw_only=True, eq=False)
class PosteriorResult(Result):
    """The posterior after the first `count` of `total` observations `x`.

    Laws with `_on_axis` and the values `*_at` are on the scale of the axis, all others are of the parameter. `hdi` is
    the shortest interval on the axis's scale, None where highest density marks out no single one; `tail` the equal-tail
    interval; `confidence` None without data. `log_factor` scales the likelihood to the posterior's height.
    """

    settings: PosteriorSettings
    x: Array
    count: int
    total: int
    data: Data
    axis: Scale
    prior: Prior
    prior_on_axis: Law
    posterior: Posterior
    posterior_on_axis: Law
    modes: tuple[float, ...]
    map_at: float | None
    mle_at: float | None
    mean_at: float
    hdi: Ends | None
    tail: Ends
    confidence: Ends | None
    height: float
    bounded: bool
    log_factor: float
    log_peak: float
    span: Ends
    going: Going

    @property
    def link(self) -> bool:
        """Whether the axis carries log-odds or a logarithm."""
        return self.axis.name != "identity"

    @property
    def whole_course(self) -> Course:
        """How it goes on until all observations are in."""
        return self.going.course

    @property
    def course(self) -> Course:
        """How it went until here."""
        return self.whole_course.until(self.count)

    def curves(self, low: float, high: float, points: int = 361) -> Curves:
        """The three curves between two ends of the axis, closer where the posterior is narrow."""
        x = np.concatenate([np.linspace(low, high, points), *self._details(low, high)])
        x = np.unique(x[(x >= low) & (x <= high)])
        likelihood = np.full(x.shape, np.nan)
        if self.count:
            with np.errstate(under="ignore"):
                logs = self.data.log_likelihood(x, self.link) - self.log_peak
                likelihood = self.height * np.exp(logs)
        return Curves(x, self.prior_on_axis.pdf(x), likelihood, self.posterior_on_axis.pdf(x))

    def _details(self, low: float, high: float) -> list[Array]:
        """Points about what is narrow: the posterior, the prior, and the prior's centre, where it may have a kink."""
        found = []
        for law in (self.posterior_on_axis, self.prior_on_axis):
            quartiles = law.icdf(np.array([0.16, 0.5, 0.84]))
            width = max(float(quartiles[2] - quartiles[0]), 1e-12)
            if width < 0.15 * (high - low):
                found.append(float(quartiles[1]) + width * np.linspace(-4.0, 4.0, 161))
        if self.settings.model == "normal":
            found.append(np.array([self.settings.prior_mean]))
        found.append(np.array([self.axis.to(mode) for mode in self.modes]))
        return found

    @cached_property
    def predictive(self) -> tuple[Array, Array, Array]:
        """The next observation: values (m,), their probabilities (a density for a normal model), and the MLE's own.

        The last is NaN without data.
        """
        x, probability = self.data.predictive(self.posterior.law)
        return x, probability, self.data.plug_in(x) if self.count else np.full(x.shape, np.nan)

    def columns(self) -> Mapping[str, Array]:
        curves, run = self.curves(*self.span), self.course
        values, probability, plug_in = self.predictive
        return {
            "axis": curves.x,
            "prior_density": curves.prior,
            "likelihood_scaled": curves.likelihood,
            "posterior_density": curves.posterior,
            "observations": run.counts,
            "mean_after": run.mean,
            "interval_low_after": run.low,
            "interval_high_after": run.high,
            "mle_after": run.mle,
            "next_value": values,
            "predictive": probability,
            "predictive_of_mle": plug_in,
            "data": self.x[: self.count],
        }


def frames(settings: PosteriorSettings) -> Iterator[PosteriorResult]:
    """One frame: all is exact or by quadrature, and quick."""
    x = observations(settings)
    yield _result(settings, x, x.size, Going(settings, prior_of(settings), x))


def at(result: PosteriorResult, step: int) -> PosteriorResult:
    """The posterior as it stood after the first `step` observations."""
    step = min(max(0, step), result.total)
    if step == result.count:
        return result
    return _result(result.settings, result.x, step, result.going)


def _result(s: PosteriorSettings, x: Array, count: int, going: Going) -> PosteriorResult:
    prior, axis = prior_of(s), s.axis
    data = data_of(s, x[:count])
    posterior = data.posterior(prior)
    law = on_scale(posterior.law, axis)
    modes, top = _modes(posterior, law, axis)
    mle_at = None if data.mle is None else axis.to(data.mle)
    hdi = _hdi(law, s.level, axis) if top is not None else None
    tail = equal_tail(posterior.law, s.level)
    peak = 0.0 if mle_at is None else log_peak(data, axis.name != "identity", mle_at)
    height, bounded = _height(law, top, axis)
    confidence = data.confidence(s.level)
    mean_at = law.mean()
    return PosteriorResult(
        settings=s,
        readouts=_readouts(data, prior, posterior, (modes, top), (hdi, tail, confidence), axis.of(mean_at)),
        steps=count,
        notes=posterior_notes.notes(s, data, posterior, law, modes, top, hdi),
        x=x,
        count=count,
        total=x.size,
        data=data,
        axis=axis,
        prior=prior,
        prior_on_axis=on_scale(prior, axis),
        posterior=posterior,
        posterior_on_axis=law,
        modes=modes,
        map_at=None if top is None else axis.to(top),
        mle_at=mle_at,
        mean_at=mean_at,
        hdi=hdi,
        tail=tail,
        confidence=confidence,
        height=height,
        bounded=bounded,
        log_factor=math.log(height) - peak,
        log_peak=peak,
        span=_span(s, on_scale(prior, axis), law, mle_at),
        going=going,
    )


def _modes(posterior: Posterior, law: Law, axis: Scale) -> tuple[tuple[float, ...], float | None]:
    """The maxima of the density on the axis, as parameter values, and the one that leads."""
    if isinstance(law, LogitBeta | LogGamma):
        mode = axis.of(law.mode)
        return (mode,), mode
    return posterior.modes, posterior.mode


def _hdi(law: Law, level: float, axis: Scale) -> Ends:
    low, high = equal_tail(law, level) if symmetric(law) else shortest(law, level)
    return axis.of(low), axis.of(high)


def _height(law: Law, top: float | None, axis: Scale) -> tuple[float, bool]:
    """The posterior's greatest height on the axis, and whether there is one; else that of its middle."""
    if top is not None:
        height = float(law.pdf(np.array([axis.to(top)]))[0])
        if math.isfinite(height):
            return height, True
    middle = law.pdf(law.icdf(np.linspace(0.05, 0.95, 91)))
    middle = middle[np.isfinite(middle)]
    if not middle.size:
        return 1.0, False
    flat = top is None and float(middle.max()) <= (1.0 + 1e-9) * float(middle.min())
    return float(middle.max()), flat


def _span(s: PosteriorSettings, prior: Law, law: Law, mle: float | None) -> Ends:
    """What the axis has to hold: nearly all of prior and posterior, and the MLE."""
    if s.model == "bernoulli" and s.axis.name == "identity":
        return 0.0, 1.0
    own = law.icdf(np.array([0.001, 0.999]))
    if s.model == "normal":
        theirs = s.prior_mean + 3.2 * s.prior_width * np.array([-1.0, 1.0])
    elif s.axis.name == "identity":
        theirs, own[0] = np.array([0.0, float(prior.icdf(0.99))]), 0.0
    else:
        middle = float(law.icdf(0.5))
        theirs = prior.icdf(np.array([0.005, 0.995])).clip(middle - _EDGE, middle + _EDGE)
        own = own.clip(middle - 4.0 * _EDGE, middle + 4.0 * _EDGE)
    seen = [mle] if mle is not None and math.isfinite(mle) else []
    return float(min(*own, *theirs, *seen)), float(max(*own, *theirs, *seen))


def _readouts(
    data: Data,
    prior: Prior,
    posterior: Posterior,
    found: tuple[tuple[float, ...], float | None],
    intervals: tuple[Ends | None, Ends, Ends | None],
    mean_on_axis: float,
) -> dict[str, Readout]:
    """All are values of the parameter; `map`, `hdi_…` and `mean_on_axis` are of the density on the axis's scale."""
    law, (modes, top), (hdi, tail, confidence) = posterior.law, found, intervals
    variance, spread = law.variance(), law.variance() + data.noise(law)
    return {
        "n": data.n,
        "mle": data.mle,
        "map": top,
        "posterior_mean": law.mean(),
        "posterior_sd": math.sqrt(variance),
        "hdi_low": hdi[0] if hdi else None,
        "hdi_high": hdi[1] if hdi else None,
        "interval_low": tail[0],
        "interval_high": tail[1],
        "confidence_low": confidence[0] if confidence else None,
        "confidence_high": confidence[1] if confidence else None,
        "log_evidence": posterior.log_evidence,
        "predictive": law.mean(),
        "predictive_sd": math.sqrt(spread),
        "mean_on_axis": mean_on_axis,
        "modes": list(modes),
        "prior_mean": prior.mean(),
        "prior_sd": math.sqrt(prior.variance()),
    }


CONCEPT = Concept(
    id="posterior",
    group="III",
    settings=PosteriorSettings,
    frames=frames,
    at=at,
    with_data=with_data,
    own=OwnData(read=lambda s: {"values": observations(s)}, edit=edited_data),
    readouts=(
        "n", "mle", "map", "posterior_mean", "posterior_sd", "hdi_low", "hdi_high", "interval_low", "interval_high",
        "confidence_low", "confidence_high", "log_evidence", "predictive", "predictive_sd", "mean_on_axis", "modes",
        "prior_mean", "prior_sd",
    ),
    presets={
        "three-heads": {"model": "bernoulli", "prior_a": 2.0, "prior_b": 2.0, "n": 3},
        "flat-prior": {"prior_a": 1.0, "prior_b": 1.0, "n": 10},
        "u-shaped-prior": {"prior_a": 0.5, "prior_b": 0.5, "n": 0},
        "wrong-prior": {"prior_a": 4.0, "prior_b": 36.0, "n": 1000},
        "reparametrised": {"scale": "link"},
        "laplace-threshold": {"model": "normal", "prior": "laplace", "prior_width": 0.2, "true_mu": 0.3, "n": 10,
                              "seed": 1},
        "two-peaks": {"model": "normal", "prior": "student_t", "prior_nu": 1.0, "prior_width": 0.05, "source": "typed",
                      "data": (4.0,)},
        "horse-kicks": {"model": "poisson", "source": "shipped", "set_lam": "horse_kicks", "prior_rate": 2.0},
        "michelson": {"model": "normal", "source": "shipped", "set_mu": "michelson", "sigma": 80.0,
                      "prior_mean": 299_950.0, "prior_width": 30.0},
    },
)  # fmt: skip

"""What a posterior has to say where a number is missing or is not what it seems, one plain sentence each."""

from __future__ import annotations

import math

import numpy as np

from engine.families import Laplace
from engine.posterior import Law, Posterior
from engine.posterior_likelihood import Data
from engine.posterior_settings import PosteriorSettings, prior_of, sides
from engine.words import numerals, tr

LETTERS = {"bernoulli": "p", "poisson": "λ", "normal": "μ"}


def notes(
    s: PosteriorSettings,
    data: Data,
    posterior: Posterior,
    law: Law,
    modes: tuple[float, ...],
    top: float | None,
    hdi: tuple[float, float] | None,
) -> tuple[str, ...]:
    """`law` is the posterior on the axis; `modes`, `top` and `hdi` are in units of the parameter."""
    found = [
        _of_mle(s, data),
        _of_map(s, posterior, modes, top),
        _of_threshold(s, data, top),
        _of_region(law, modes, hdi) if s.axis.name == "identity" else "",
        _of_moments(posterior.law),
    ]
    return tuple(note for note in found if note)


def short(value: float) -> str:
    """A number in a sentence: four figures, more where it is large."""
    text = numerals(f"{value:.4g}") if abs(value) < 1e4 else f"{value:.0f}"
    return text.replace("-", "−")


def _of_mle(s: PosteriorSettings, data: Data) -> str:
    if data.mle is None:
        return tr("no data yet, so no MLE: the posterior is the prior")
    at_edge = (data.mle == 0.0 and s.model != "normal") or (s.model == "bernoulli" and data.mle == 1.0)
    if not at_edge:
        return ""
    if s.axis.name != "identity":
        return tr(
            "the MLE {letters} = {mle} lies at infinity on this axis", letters=LETTERS[s.model], mle=short(data.mle)
        )
    never = tr("any count but 0 never comes")
    if s.model == "bernoulli":
        never = tr("{sides} never come", sides=sides(s)[1 if data.mle == 1.0 else 0])
    return tr(
        "the MLE {letters} = {mle} is on the edge: it says that {never}",
        letters=LETTERS[s.model],
        mle=short(data.mle),
        never=never,
    )


def _of_map(s: PosteriorSettings, posterior: Posterior, modes: tuple[float, ...], top: float | None) -> str:
    letter = LETTERS[s.model]
    if not modes:
        return tr("the posterior is flat: there is no MAP and no highest-density interval")
    if top is None and s.model == "bernoulli":
        return tr("the posterior grows without bound at 0 and 1: there is no MAP and no highest-density interval")
    if top is None:
        return tr("two peaks are equally high: the MAP is not unique, and the highest-density region is in two pieces")
    if len(modes) > 1:
        others = tr(" and ").join(short(mode) for mode in modes[1:])
        return tr(
            "two peaks: the MAP is the higher, {letter} = {top}; the other is at {others}",
            letter=letter,
            top=short(top),
            others=others,
        )
    if s.axis.name == "identity" and not math.isfinite(float(posterior.law.logpdf(np.array([top]))[0])):
        return tr("the density grows without bound at {top}: the MAP is that edge", top=short(top))
    return ""


def _of_threshold(s: PosteriorSettings, data: Data, top: float | None) -> str:
    prior = prior_of(s)
    if not isinstance(prior, Laplace) or data.mle is None or top != prior.mu:
        return ""
    away, reach = abs(data.mle - prior.mu), s.sigma**2 / (data.n * prior.b)
    return tr(
        "|x̄ − m| = {away} is below σ²/(nτ) = {reach}: the MAP is the prior's centre exactly",
        away=short(away),
        reach=short(reach),
    )


def _of_region(law: Law, modes: tuple[float, ...], hdi: tuple[float, float] | None) -> str:
    """Whether between two peaks the density falls below that at the ends of the shortest interval."""
    if hdi is None or len(modes) < 2:
        return ""
    valley = float(law.pdf(np.linspace(min(modes), max(modes), 401)).min())
    if valley >= float(law.pdf(np.array([hdi[0]]))[0]) * (1.0 - 1e-9):
        return ""
    return tr("highest density lies in two pieces: the bar is the shortest interval")


def _of_moments(law: Law) -> str:
    if math.isfinite(law.mean()):
        return "" if math.isfinite(law.variance()) else tr("tails so heavy that the variance is infinite")
    return tr("tails so heavy that there is no mean")

"""What is to be said of a picture of `tradeoff`, where theory or the numbers ask for it."""

from __future__ import annotations

import numpy as np

from engine.concept import Array
from engine.tradeoff_settings import TradeoffSettings
from engine.words import tr

_ROUNDS = 1e10  # times the noise that a fit's variance may be before rounding shows in its mean


def notes(s: TradeoffSettings, gain: float) -> tuple[str, ...]:
    """Sentences; `gain` is the variance of a fit over σ²."""
    said = [_coefficients(s)]
    if s.n == 1:
        said.append(tr("One observation: every model passes through it or stays level at it."))
    if s.sigma == 0.0:
        said.append(tr("Without noise every training set is the same: no variance, and all error is bias."))
    if gain > _ROUNDS:
        said.append(tr("This fit magnifies the noise so much that rounding, too, shows in the mean fit and its bias."))
    return tuple(filter(None, said))


def _coefficients(s: TradeoffSettings) -> str:
    """Where there are as many coefficients as observations, or more."""
    count = {"polynomial": s.degree + 1, "spline": s.knots + 4, "ridge": s.rich + 1}.get(s.model, 0)
    if s.model == "knn":
        return tr("Each fit is its nearest observation: it passes through all of them.") if s.k == 1 < s.n else ""
    if count < s.n or s.n == 1:
        return ""
    if s.model == "ridge":
        return tr(
            "{count} coefficients for {n} observations: the penalty alone keeps the fit from passing through all.",
            count=count,
            n=s.n,
        )
    what = (
        tr("Degree {degree} has", degree=s.degree)
        if s.model == "polynomial"
        else tr("{knots} knots make", knots=s.knots)
    )
    if count == s.n:
        return tr(
            "{what} {count} coefficients for {n} observations: the fit passes through every one of them.",
            what=what,
            count=count,
            n=s.n,
        )
    return tr(
        "{what} {count} coefficients for {n} observations: many fits pass through all; "
        "shown is the one with the least sum of squared coefficients.",
        what=what,
        count=count,
        n=s.n,
    )


def smallest(total: Array) -> int:
    """The place of the least expected error; of several that are equal but for rounding the simplest."""
    return int(np.flatnonzero(total <= total.min() * (1.0 + 1e-9) + 1e-20)[0])

"""What is said of the fits of `noise`: their names, which the data favour, and what the numbers leave out."""

from __future__ import annotations

import math

import numpy as np

from engine.noise_regression import LineFit
from engine.words import numerals, tr


def name_of(fit: LineFit) -> str:
    """The noise of a fit in words, with its shape."""
    shape = fit.model.shape
    return fit.model.noise_name + (numerals(f" ({shape[0]} = {shape[1]:.4g})") if shape else "")


def favour(fits: tuple[LineFit, ...]) -> str:
    """Which noise the data favour, by AIC, and how strongly (Burnham & Anderson 2002, §2.6, in words)."""
    without = [fit.model.loss_name for fit in fits if fit.unbounded]
    if len(without) == len(fits):
        return tr("Every point lies on the line: no noise is left to tell the models apart.")
    if without:
        return tr("{without}: the likelihood has no maximum, so AIC cannot compare.", without=tr(" and ").join(without))
    first, second = sorted(fits, key=lambda fit: fit.aic)[:2]
    gap = second.aic - first.aic
    if gap < 2.0:
        return tr(
            "Undecided: {name_of} and {name_of2} differ by {gap:.1f} in AIC.",
            name_of=name_of(first),
            name_of2=name_of(second),
            gap=gap,
        )
    strength = tr("clearly favour") if gap > 10.0 else tr("favour") if gap > 4.0 else tr("lean to")
    return tr(
        "The data {strength} {name_of}: AIC lower by {gap:.1f} than the next, {name_of2}.",
        strength=strength,
        name_of=name_of(first),
        gap=gap,
        name_of2=name_of(second),
    )


def remarks(fit: LineFit) -> tuple[str, ...]:
    """What has to be said of a fit that is not the one and only line."""
    name = fit.model.loss_name
    if math.isnan(fit.slope):
        return (tr("All x are equal: the level can be told, but no slope."),)
    if fit.unbounded:
        if np.any(fit.residuals != 0.0):
            return (
                tr(
                    "{name}: log L grows for ever as s shrinks on to a line through some of the points; raise ν.",
                    name=name,
                ),
            )
        return (tr("With s = 0 log L has no maximum."),)
    if fit.modes > 1:
        gap = numerals(f"{float(np.min(fit.mode_gaps)):.2f}")
        return (
            tr(
                "{name}: log L has {modes} maxima; the next lies {gap} lower (dotted).",
                name=name,
                modes=fit.modes,
                gap=gap,
            ),
        )
    if not fit.unique:
        if len(fit.others) == 2:
            low, high = sorted(fit.others[:, 1].tolist())
            if high > low:
                return (
                    tr(
                        "{name}: not unique; slopes from {low} to {high} do as well (dotted).",
                        name=name,
                        low=_plain(low),
                        high=_plain(high),
                    ),
                )
            low, high = sorted(fit.others[:, 0].tolist())
            return (
                tr(
                    "{name}: not unique; intercepts from {low} to {high} do as well (dotted).",
                    name=name,
                    low=_plain(low),
                    high=_plain(high),
                ),
            )
        return (tr("{name}: not unique; no point lies in the core, and other lines do as well.", name=name),)
    return ()


def _plain(value: float) -> str:
    return numerals(f"{value:.4g}").replace("-", "−")

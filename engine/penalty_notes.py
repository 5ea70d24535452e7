"""What two penalised weights have to say where a number is zero, missing or not what it seems, a sentence each."""

from __future__ import annotations

import numpy as np

from engine.penalty_path import PenaltyPath
from engine.penalty_settings import PenaltySettings
from engine.two_weights import Array
from engine.words import numerals, tr

_SUBSCRIPTS = ("w₁", "w₂")
_NEARLY_ONE = 0.99


def short(value: float) -> str:
    """A number in a sentence: four figures, a true minus."""
    text = numerals(f"{value:.4g}") if 1e-4 <= abs(value) < 1e5 or value == 0.0 else numerals(f"{value:.3e}")
    return text.replace("e+0", "e").replace("e+", "e").replace("e-0", "e-").replace("-", "−")


def notes(s: PenaltySettings, path: PenaltyPath, top: Array) -> tuple[str, ...]:
    """`path` and its point `top` (2,) are of the penalty that is shown."""
    found = [_of_strength(s, path, top), _of_zero(s, path, top), _of_wrong_order(s, path), _of_correlation(s)]
    return tuple(note for note in found if note)


def _of_strength(s: PenaltySettings, path: PenaltyPath, top: Array) -> str:
    if s.lam == 0.0:
        return tr("λ = 0 is no penalty and a flat prior: the MAP is the least-squares point")
    if not s.problem.ols.any():
        return tr("least squares is zero already: no penalty can move it")
    if s.lam >= path.end:
        words = "|x'y|" if s.share == 1.0 else "|x'y|/α"
        return tr(
            "λ is at least {end}, the larger {words}: both weights are exactly zero", end=short(path.end), words=words
        )
    if s.share == 0.0 and np.abs(top).max() < 1e-3 * np.abs(s.problem.ols).max():
        return tr("ridge comes as near to zero as you please and never gets there")
    return ""


def _of_zero(s: PenaltySettings, path: PenaltyPath, top: Array) -> str:
    """Why one weight is zero, with the numbers that decide it."""
    if s.lam == 0.0 or s.share == 0.0 or s.lam >= path.end or top.all():
        return ""
    place = int(top[0] != 0.0)
    left = abs(float(s.problem.left_over(top)[place] * s.problem.gram[place, place]))
    limit = "λ" if s.share == 1.0 else "αλ"
    return tr(
        "{subscripts} = 0 exactly: its column's product with what the other leaves over "
        "is {left}, below {limit} = {share}",
        subscripts=_SUBSCRIPTS[place],
        left=short(left),
        limit=limit,
        share=short(s.share * s.lam),
    )


def _of_wrong_order(s: PenaltySettings, path: PenaltyPath) -> str:
    """A weight that least squares has at zero, and that the penalised path takes in all the same."""
    if s.share == 0.0 or not path.knots.size:
        return ""
    for place in (0, 1):
        if s.problem.ols[place] == 0.0 and s.problem.ols[1 - place] != 0.0 and path.weights[:, place].any():
            return tr(
                "least squares has {subscripts} at zero, and yet the path takes it in: its column is larger",
                subscripts=_SUBSCRIPTS[place],
            )
    return ""


def _of_correlation(s: PenaltySettings) -> str:
    if abs(s.rho) < _NEARLY_ONE:
        return ""
    together = tr("sum") if s.rho > 0.0 else tr("difference")
    return tr(
        "ρ = {rho}: the data tell the weights' {together} well and hardly anything else of them",
        rho=short(s.rho),
        together=together,
    )

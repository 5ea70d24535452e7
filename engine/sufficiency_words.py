"""Symbols and sentences of `sufficiency`: what is held, what the curve is about, what follows."""

from __future__ import annotations

from engine.sufficiency_settings import SufficiencySettings
from engine.words import mark, numerals, said, tr

LETTERS = {
    "normal": "μ", "normal_mean": "μ", "bernoulli": "p", "poisson": "λ", "exponential": "θ", "uniform": "θ",
    "laplace": "μ",
}  # fmt: skip
_SYMBOLS = {
    "mean_sd": mark("x̄ and S"),
    "mean": "x̄",
    "median": mark("the median"),
    "sum": "Σx",
    "first": "x₁",
    "smallest": mark("min x"),
    "maximum": mark("max x"),
    "range": mark("max x − min x"),
    "order": mark("the values in any order"),
    "inner": mark("the inner values"),
}


def held_name(s: SufficiencySettings) -> str:
    """What is held, to follow "with" and "given"."""
    return _SYMBOLS[s.hold]


def short(value: float) -> str:
    """A number in a sentence: four figures."""
    return numerals(f"{value:.4g}").replace("-", "−")


def notes(s: SufficiencySettings, still: bool) -> tuple[str, ...]:
    """What deserves to be said of this case beside its picture."""
    found = [_OF_CASE.get((s.model, s.hold), "")]
    if s.sufficient and not still:
        found.append(tr("rounding has eaten the digits of these values"))
    return tuple(said(note) for note in found if note)


_OF_CASE = {
    ("normal", "mean"): mark("with σ unknown the mean is not enough: the spread decides how narrow the curve is"),
    ("normal_mean", "mean_sd"): mark("sufficient, but more than is needed: with σ known the mean alone will do"),
    ("poisson", "sum"): mark("the counts' factorials lift the curve as a whole and carry no λ, so that is taken out"),
    ("uniform", "median"): mark("the maximum moves with the redraw, and the curve's cliff with it"),
    ("uniform", "range"): mark("the range says how far apart the ends are, not where the upper one stands"),
    ("laplace", "median"): mark("the median is the MLE here, so the top stays; the flanks move all the same"),
    ("laplace", "inner"): mark("between the inner values the curve stands still, beyond them it moves"),
    ("laplace", "order"): mark("all the values are kept, only their order is lost: nothing shorter is sufficient"),
}

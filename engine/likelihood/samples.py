"""Where the observations come from: drawn from the model (or by NumPy's legacy generator), and which are possible."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from engine.concept import Array
from engine.families import Family
from engine.likelihood.models import Model
from engine.streams import stream
from engine.words import numerals, tr


def drawn(law: Family, n: int, seed: int) -> Array:
    """(n,) independent draws; location and scale stretch the same standard ones."""
    return law.sample(n, stream(seed, 0))


def drawn_by_legacy(law: Family, n: int, seed: int) -> Array:
    """(n,) draws of NumPy's legacy generator after `np.random.seed(seed)`, by its method for the family."""
    rng = np.random.RandomState(seed)
    value = {parameter.name: float(getattr(law, parameter.name)) for parameter in law.parameters}
    makers: dict[str, Callable[[], Array]] = {
        "normal": lambda: rng.normal(law.location, law.scale, n),
        "laplace": lambda: rng.laplace(law.location, law.scale, n),
        "cauchy": lambda: law.location + law.scale * rng.standard_cauchy(n),
        "student_t": lambda: law.location + law.scale * rng.standard_t(value["nu"], n),
        "bernoulli": lambda: rng.binomial(1, value["p"], n).astype(np.float64),
        "exponential": lambda: rng.exponential(law.scale, n),
        "poisson": lambda: rng.poisson(value["lam"], n).astype(np.float64),
        "geometric": lambda: rng.geometric(value["p"], n).astype(np.float64),
        "uniform_theta": lambda: rng.uniform(0.0, law.scale, n),
        "pareto": lambda: law.scale * (1.0 + rng.pareto(value["alpha"], n)),
        "gamma": lambda: rng.gamma(value["k"], law.scale, n),
        "weibull": lambda: law.scale * rng.weibull(value["k"], n),
        "lognormal": lambda: rng.lognormal(value["mu"], value["sigma"], n),
        "beta": lambda: rng.beta(value["a"], value["b"], n),
        "negative_binomial": lambda: rng.negative_binomial(value["r"], value["p"], n).astype(np.float64),
    }
    return makers[law.name]()


def sift(model: Model, x: Array, known: Mapping[str, float], most: int = 3) -> tuple[Array, tuple[str, ...]]:
    """The values that the model allows, and a sentence for the first `most` rows that it does not."""
    possible = model.possible(x, known)
    if possible.all():
        return x, ()
    rows = np.flatnonzero(~possible)
    words = [
        tr("row {row}: {x} is not {model}", row=row + 1, x=_plain(float(x[row])), model=_what(model, known))
        for row in rows[:most]
    ]
    if len(rows) > most:
        words.append(tr("and {rows} more rows", rows=len(rows) - most))
    return x[possible], tuple(words)


def _what(model: Model, known: Mapping[str, float]) -> str:
    return f"{model.values} = {_plain(known['xm'])}" if "xm" in model.known else model.values


def _plain(value: float) -> str:
    text = f"{value:.0f}" if value == math.floor(value) and abs(value) < 1e15 else numerals(f"{value:.6g}")
    return text.replace("-", "−")

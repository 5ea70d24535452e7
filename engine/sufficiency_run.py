"""Fresh samples from the truth for two estimators at once: the crude one and its conditional expectation."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from engine import rao_blackwell
from engine.concept import Array
from engine.estimate_kurtosis import mean_trusted, scatter_trusted
from engine.estimators import ESTIMATORS
from engine.families import Exponential, Normal, Poisson
from engine.kept_runs import kept_run
from engine.moments import Moments, summary
from engine.rao_blackwell import Pair
from engine.sufficiency_settings import SufficiencySettings, law_of
from engine.words import tr

_SLICE = 8192  # fresh samples between two looks at them; a constant, so that no digit depends on when they came


@dataclass(frozen=True)
class Fresh:
    """Estimates of the first `done` fresh samples, (done,) each, and their moments; `key` names the run."""

    key: object
    crude: Array
    better: Array
    moments: Moments

    @property
    def done(self) -> int:
        return len(self.crude)

    def rows(self, pair: Pair) -> tuple[dict[str, float], dict[str, float]]:
        """Mean, variance and their standard errors for each of the two, nan where there is none."""
        found = summary(self.moments, pair.estimand).rows()
        made = [{name: math.nan if value is None else value for name, value in row.items()} for row in found]
        return made[0], made[1]

    def scores(self, pair: Pair) -> Mapping[str, float]:
        """How many standard errors mean and variance lie off theory, where there are samples enough to tell."""
        scores: dict[str, float] = {}
        exact = pair.crude_variance, pair.better_variance
        for place, (name, row) in enumerate(zip(("δ", "δ*"), self.rows(pair), strict=True)):
            excess = self._excess(place)
            if mean_trusted(excess, self.done) and row["bias_mcse"] > 1e-13 * abs(pair.estimand):
                scores[tr("the mean of {name}", name=name)] = abs(row["bias"]) / row["bias_mcse"]
            variance, error = exact[place], row["variance_mcse"]
            if variance is not None and scatter_trusted(excess, self.done) and error > 1e-13 * variance:
                scores[tr("the variance of {name}", name=name)] = abs(row["variance"] - variance) / error
        return scores

    def _excess(self, place: int) -> float:
        """Excess kurtosis of the estimates themselves; inf where they do not vary."""
        m2, m4 = float(self.moments.m2[place]), float(self.moments.m4[place])
        return self.done * m4 / m2**2 - 3.0 if m2 > 0.0 else math.inf


def pair_of(s: SufficiencySettings) -> Pair:
    """The two estimators of the present model and goal."""
    law, n = law_of(s), s.size
    if s.goal == "probability":
        if isinstance(law, Poisson):
            return rao_blackwell.no_event(law, n)
        if isinstance(law, Exponential):
            return rao_blackwell.longer_wait(law, n, s.longer)
        if isinstance(law, Normal) and s.model == "normal_mean":
            return rao_blackwell.value_below(law, n, s.cut)
        if isinstance(law, Normal):
            return rao_blackwell.value_below_unknown(law, n, s.cut)
    return rao_blackwell.mean_pair(law, n)


def fresh(s: SufficiencySettings, pair: Pair) -> Iterator[Fresh]:
    """Both estimates of more and more samples, in slices; draws that only move or stretch are kept."""
    law = law_of(s)
    rules = [ESTIMATORS[name] for name in ("first", *pair.needs)]
    moves = [rule.move(law.location, law.scale) or (0.0, 1.0) for rule in rules]
    key = ("sufficiency", law.standard(), s.size, s.n_trials, s.seed, pair.needs)
    values = np.empty((2, s.n_trials))
    moments, done = Moments.none(2), 0
    for kept, there in kept_run(key, law.standard(), rules, n=s.size, n_trials=s.n_trials, seed=s.seed):
        while done < there and (there == s.n_trials or there >= done + _SLICE):
            last = min(done + _SLICE, there)
            first, *rest = (a + b * kept.raw[done:last, place] for place, (a, b) in enumerate(moves))
            values[0, done:last], values[1, done:last] = pair.crude(first), pair.better(*rest)
            moments = moments + Moments.of(values[:, done:last].T)
            done = last
            yield Fresh(values, values[0, :done], values[1, :done], moments)


def estimate(s: SufficiencySettings, pair: Pair, x: Array) -> float:
    """δ* of the data (n,)."""
    return float(pair.better(*(ESTIMATORS[name](x) for name in pair.needs)))

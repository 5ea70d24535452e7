"""What theory has to say before any sample is drawn: bounds, exact variances, efficiencies. One for each settings."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.concept import Array
from engine.efficiency_hodges import HodgesAt, hodges_of
from engine.efficiency_notes import notes
from engine.efficiency_rules import Rule
from engine.efficiency_settings import EfficiencySettings, known_rules, model_of, shown_rules
from engine.fisher import Model, UniformEnd
from engine.words import wordy


@dataclass(frozen=True, eq=False)
class Plan:
    """Of E estimators at S sample sizes; nan for what does not exist or has no closed form.

    `crb` (S,) is 1/(n I₁), `line` (S,) what is drawn in its place (θ²/n where regularity fails), `exact` (E, S) the
    variances, `own_bound` (E, S) (1 + b′)²/(n I₁), `excess` (E, S) of kurtosis. `primary` is the place of the
    estimator looked at, `efficiencies` those of all the family's estimators relative to the bound, for large n.
    """

    model: Model
    roles: tuple[str, ...]
    rules: tuple[Rule, ...]
    primary: int
    crb: Array
    line: Array
    exact: Array
    own_bound: Array
    excess: Array
    efficiencies: Mapping[str, float | None]
    median_to_mean: float | None
    hodges: HodgesAt
    notes: tuple[str, ...]


@wordy
@lru_cache(maxsize=8)
def plan_of(s: EfficiencySettings) -> Plan:
    model = model_of(s)
    chosen, known = shown_rules(s, model), known_rules(s, model)
    rules = tuple(rule for _, rule in chosen)
    primary = next(place for place, rule in enumerate(rules) if rule.id == s.rule)
    crb = np.array([model.bound(n) for n in s.table])
    slopes = np.array([[rule.bias_slope(n) for n in s.table] for rule in rules])
    return Plan(
        model=model,
        roles=tuple(role for role, _ in chosen),
        rules=rules,
        primary=primary,
        crb=crb,
        line=np.array([line(model, n) for n in s.table]),
        exact=model.unit**2 * np.array([[rule.variance(n) for n in s.table] for rule in rules]),
        own_bound=(1.0 + slopes) ** 2 * crb,
        excess=np.array([[rule.excess(n) for n in s.table] for rule in rules]),
        efficiencies={name: _to_bound(model, rule) for name, rule in known.items()},
        median_to_mean=_median_to_mean(known),
        hodges=hodges_of(s),
        notes=notes(s, model, rules[primary]),
    )


def line(model: Model, n: float) -> float:
    """The bound, or what stands in its place where there is none."""
    return model.inapplicable(n) if isinstance(model, UniformEnd) else model.bound(n)


def _to_bound(model: Model, rule: Rule) -> float | None:
    """lim CRB/Var of an estimator; None where there is no bound, 0 where it has no variance."""
    if not model.regular or model.degenerate or math.isnan(rule.asymptotic):
        return None
    return 1.0 / (model.standard_information * rule.asymptotic)


def _median_to_mean(known: Mapping[str, Rule]) -> float | None:
    """The asymptotic efficiency of the median relative to the mean, where both estimate the same."""
    for mean, median in (("mean", "median"), ("twice_mean", "twice_median")):
        if mean in known and median in known:
            return known[mean].asymptotic / known[median].asymptotic
    return None

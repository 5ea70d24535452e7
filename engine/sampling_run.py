"""The draws behind `sampling`: what is to be drawn, the estimates kept of it, and the samples themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.concept import Array
from engine.families import Family
from engine.kept_runs import Kept, kept_run, sample_of_run
from engine.sampling_rules import Rule, error_shift, estimand, rules, sought
from engine.sampling_settings import SamplingSettings, family


@dataclass(frozen=True)
class Plan:
    """What is to be drawn: location + scale·Z with Z from `source`, and how the rules' values on it become estimates.

    Estimates are shift + factor·T, their errors error_shift + factor·T, with T the values of the named estimators.
    Where all rules have a law by which they follow location and scale, the draws are the standard ones and a drag of
    either keeps them; `key` says what they depend on.
    """

    law: Family
    source: Family
    location: float
    scale: float
    rules: tuple[Rule, ...]
    sought: tuple[str, ...]
    goals: tuple[float, ...]
    shifts: tuple[float, ...]
    factors: tuple[float, ...]
    error_shifts: tuple[float, ...]
    key: tuple[object, ...]


def plan(s: SamplingSettings) -> Plan:
    law, chosen = family(s), rules(s)
    names = sought(s, chosen)
    known = [rule.estimator.move(law.location, law.scale) for rule in chosen]
    moves = [move for move in known if move is not None]
    location, scale = 0.0, 1.0
    if len(moves) < len(chosen):
        # A typed rule may do anything to location and scale, so its draws are made in the data's own units.
        location, scale, moves = law.location, law.scale, [(0.0, 1.0)] * len(chosen)
    pairs = list(zip(chosen, moves, strict=True))
    source = law.standard()
    values = tuple((rule.name, s.constant if rule.name == "constant" else 0.0) for rule in chosen)
    text = s.expression if any(rule.name == "typed" for rule in chosen) else ""
    return Plan(
        law=law,
        source=source,
        location=location,
        scale=scale,
        rules=chosen,
        sought=names,
        goals=tuple(estimand(name, law) for name in names),
        shifts=tuple(rule.shift + rule.factor * a for rule, (a, _) in pairs),
        factors=tuple(rule.factor * b for rule, (_, b) in pairs),
        error_shifts=tuple(error_shift(rule, name, law, move) for (rule, move), name in zip(pairs, names, strict=True)),
        key=(source, location, scale, s.n, s.n_trials, s.seed, values, text),
    )


def run(s: SamplingSettings, wanted: Plan) -> Iterator[tuple[Kept, int]]:
    """What is kept and how many replicates of it are done, after every ten milliseconds or so of drawing."""
    return kept_run(
        wanted.key, wanted.source, [rule.estimator for rule in wanted.rules],
        n=s.n, n_trials=s.n_trials, seed=s.seed, location=wanted.location, scale=wanted.scale,
    )  # fmt: skip


def sample(s: SamplingSettings, index: int) -> Array:
    """The sample (n,) behind one estimate, in the data's units."""
    return sample_of_run(family(s), s.n, s.seed, index)

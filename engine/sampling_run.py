"""The draws behind `sampling`: what is to be drawn, the estimates kept of it, and the samples themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.concept import Array
from engine.families import Family
from engine.moments import Moments, MomentTable, SortedEstimates
from engine.replication import block_rows, draw, replicate
from engine.sampling_rules import Rule, error_shift, estimand, rules, sought
from engine.sampling_settings import SamplingSettings, family
from engine.shelf import Shelf


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


class Kept:
    """The values of a run's estimators with what is made of them once: a drag of location or scale needs no more."""

    def __init__(self, n_estimators: int) -> None:
        self.raw: Array = np.empty((0, n_estimators))
        self.table = MomentTable(self.raw)
        self._sorted: dict[int, SortedEstimates] = {}
        self._last: tuple[int, Moments] | None = None

    def moments(self, done: int) -> Moments:
        """Moments of the first `done` values; those asked for last are kept, since a drag asks for them each time."""
        last = self._last
        if last is None or last[0] != done:
            self._last = last = (done, self.table.first(done))
        return last[1]

    def extend(self, raw: Array) -> None:
        self.raw = raw
        self.table.extend(raw)

    def sorted(self, place: int) -> SortedEstimates:
        if place not in self._sorted:
            self._sorted[place] = SortedEstimates(self.raw[:, place])
        return self._sorted[place]

    @property
    def nbytes(self) -> int:
        """Bytes of the values, and of as many sorted ones."""
        return 2 * self.raw.nbytes


# The runs finished last.
SHELF: Shelf[Kept] = Shelf()


def run(s: SamplingSettings, wanted: Plan) -> Iterator[tuple[Kept, int]]:
    """What is kept and how many replicates of it are done, after every ten milliseconds or so of drawing."""
    found = SHELF.find(wanted.key)
    if found is not None:
        yield found, s.n_trials
        return
    kept = Kept(len(wanted.rules))
    estimators = tuple(rule.estimator for rule in wanted.rules)
    parts = replicate(
        wanted.source, s.n, s.n_trials, s.seed, estimators, location=wanted.location, scale=wanted.scale
    )  # fmt: skip
    for part in parts:
        kept.extend(part.estimates)
        if part.done == s.n_trials:
            SHELF.put(wanted.key, kept)
        yield kept, part.done


def sample(s: SamplingSettings, index: int) -> Array:
    """The sample (n,) behind one estimate, in the data's units."""
    law = family(s)
    block, row = divmod(index, block_rows(s.n))
    standard = _block(law.standard(), s.n, s.seed, block)[row]
    return np.array(standard) if (law.location, law.scale) == (0.0, 1.0) else standard * law.scale + law.location


@lru_cache(maxsize=2)
def _block(source: Family, n: int, seed: int, index: int) -> Array:
    """A block of standard draws, kept: the next sample, or the same one after a drag, most often lies in it."""
    return draw(np.empty((block_rows(n), n)), source, seed, index)

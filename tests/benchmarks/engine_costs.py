"""What an answer of each concept costs its engine: read by bench_engine.py, or run by itself with pytest-benchmark:

    uv run --group bench python -m pytest -n 0 tests/benchmarks/engine_costs.py --benchmark-columns=median,iqr

Every round has a seed of its own, so that no answer is one kept from before. The default test run does not collect it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from engine.concept import Concept, Result
from engine.concepts import BY_ID
from engine.settings import Settings, specs

# Concept, and its largest settings in typical use beside the defaults.
LARGEST: dict[str, dict[str, object]] = {
    "sampling": {"n": 1000, "n_trials": 100_000},
    "target": {"shots": 100_000},
    "divisor": {"n": 50, "n_trials": 100_000},
    "likelihood": {"family": "student_t", "n": 100_000},
    "posterior": {"model": "normal", "prior": "laplace", "n": 100},
    "penalty": {"penalty": "elastic_net", "draws": 10_000},
    "paths": {"n": 50, "d": 200},
    "consistency": {"n_max": 10_000, "n_paths": 500},
    "efficiency": {"n_trials": 100_000},
    "sufficiency": {"model": "laplace", "n_trials": 100_000},
    "noise": {"dataset": "engel"},
    "training": {"method_b": "adam"},
    "tradeoff": {"degree": 15, "n": 60, "n_sets": 500},
}
CASES = [
    pytest.param(name, values, id=" ".join([name, *(f"{key}={value}" for key, value in values.items())]))
    for name in BY_ID
    for values in ({}, LARGEST.get(name))
    if values is not None
]
ROUNDS = 15


def rounds(maker: Concept, values: dict[str, object]) -> Iterator[Settings]:
    """Settings that differ in the seed alone, where there is one."""
    seeded = any(spec.name == "seed" for spec in specs(maker.settings))
    for seed in count(1):
        yield maker.settings().with_values(**values, **({"seed": seed} if seeded else {}))


@pytest.mark.parametrize(("concept_id", "values"), CASES)
def test_first_frame(benchmark: Any, concept_id: str, values: dict[str, object]) -> None:
    maker = BY_ID[concept_id]
    fresh = rounds(maker, values)

    def first(settings: Settings) -> Result:
        return next(maker.frames(settings))

    benchmark.group = "first frame"
    benchmark.pedantic(first, setup=lambda: ((next(fresh),), {}), rounds=ROUNDS, warmup_rounds=2)


@pytest.mark.parametrize(("concept_id", "values"), CASES)
def test_all_frames(benchmark: Any, concept_id: str, values: dict[str, object]) -> None:
    maker = BY_ID[concept_id]
    fresh = rounds(maker, values)

    def whole(settings: Settings) -> Result:
        return deque(maker.frames(settings), maxlen=1)[0]

    benchmark.group = "all frames"
    benchmark.pedantic(whole, setup=lambda: ((next(fresh),), {}), rounds=ROUNDS, warmup_rounds=2)

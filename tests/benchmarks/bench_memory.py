"""What a run holds in memory while R, the number of its replications, grows: `python -m tests.benchmarks memory`.

The most that Python and NumPy had allocated at once, over what they held before; beside it the array of all the draws,
which the straightforward program would hold. Each size has a seed of its own, so that no run is one kept from before.
"""

from __future__ import annotations

import gc
import os
import tracemalloc
from collections.abc import Iterator

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from engine.concepts import BY_ID
from engine.settings import specs
from tests.benchmarks.table import Row, slope

TITLE = "Memory against R: the most allocated at once during a run"
SIZES = (1_000, 10_000, 100_000, 1_000_000)
# Concept, the setting that is R, others, how many numbers one replication draws.
RUNS: tuple[tuple[str, str, dict[str, object], int], ...] = (
    ("sampling", "n_trials", {"n": 20}, 20),
    ("sampling", "n_trials", {"n": 1000}, 1000),
    ("target", "shots", {}, 2),
    ("divisor", "n_trials", {"n": 20}, 20),
    ("efficiency", "n_trials", {}, 0),
    ("sufficiency", "n_trials", {}, 0),
    ("penalty", "draws", {}, 2),
)
MIB = 2**20


def peak(concept_id: str, values: dict[str, object]) -> float:
    """MiB allocated at the most while every frame of a run is made and let go."""
    maker = BY_ID[concept_id]
    settings = maker.settings().with_values(**values)
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for _ in maker.frames(settings):
        pass
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (most - before) / MIB


def rows() -> Iterator[Row]:
    for concept_id, name, others, drawn in RUNS:
        most = next(spec.high for spec in specs(BY_ID[concept_id].settings) if spec.name == name)
        sizes = [size for size in SIZES if size <= most]
        what = " ".join([concept_id, *(f"{key}={value}" for key, value in others.items())])
        peak(concept_id, {**others, name: sizes[0], "seed": 99})  # what is made once at first use
        found = []
        for place, size in enumerate(sizes):
            found.append(peak(concept_id, {**others, name: size, "seed": 100 + place}))
            yield Row(f"{what}, R = {size}", found[-1], "MiB")
            if drawn * size * 8 > 100 * MIB:
                yield Row("  of the array of all its draws", found[-1] * MIB / (8 * drawn * size), "×", 1.0)
        yield Row(f"{what}: slope", slope(sizes[-2:], found[-2:]), "")

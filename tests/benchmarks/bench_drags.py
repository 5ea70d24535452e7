"""What the engine does for one step of a drag: `python -m tests.benchmarks.bench_drags`.

Each step has new settings. "answer" is the whole result: theory, population, read-outs; "picture" adds what is drawn
of it: the sample, an 80-bin histogram and the theory curve of each rule. Beside it one np.histogram of as many values.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Callable, Iterator

import numpy as np

from engine.concepts import sampling, target
from tests.benchmarks.table import Row, median_ms, show

TITLE = "What the engine does for one step of a drag"


def picture(settings: sampling.SamplingSettings) -> None:
    result = sampling.CONCEPT.last(settings)
    sampling.sample(settings, 77)
    low, high = result.estimate_span
    for place, theory in enumerate(result.theories):
        result.sorted_counts(place, result.edges(place, low, high, 80))
        if theory.density is not None:
            theory.density(np.linspace(low, high, 401))


SAMPLING: dict[str, tuple[dict[str, object], Callable[[int], dict[str, float]]]] = {
    "the defaults, scale": ({}, lambda i: {"s": 1.0 + 0.01 * i}),
    "normal, mean and median": ({"population": "normal", "estimator_b": "median"}, lambda i: {"mu": 0.01 * i}),
    "cauchy, mean and median": (
        {"population": "cauchy", "estimator_b": "median", "n": 25},
        lambda i: {"sigma": 1.0 + 0.01 * i},
    ),
    "gamma, median, maximum, MAD": (
        {"estimator_a": "median", "estimator_b": "maximum", "estimator_c": "mad", "n": 25},
        lambda i: {"s": 1.0 + 0.01 * i},
    ),
    "student_t, median, maximum": (
        {"population": "student_t", "estimator_a": "median", "estimator_b": "maximum", "n": 25},
        lambda i: {"mu": 0.01 * i, "sigma": 1.0 + 0.01 * i},
    ),
}


def sampling_drags() -> Iterator[Row]:
    values = np.random.default_rng(1).normal(size=10_000)
    yield Row("one np.histogram of 10 000 values", median_ms(lambda i: np.histogram(values, 80)), "ms")
    for name, (start, drag) in SAMPLING.items():
        settings = sampling.CONCEPT.settings().with_values(**start)
        picture(settings)
        answer = median_ms(lambda i, s=settings, d=drag: sampling.CONCEPT.last(s.with_values(**d(i))))
        drawn = median_ms(lambda i, s=settings, d=drag: picture(s.with_values(**d(i))))
        yield Row(f"sampling, {name}: answer", answer, "ms")
        yield Row(f"sampling, {name}: picture", drawn, "ms")
    fresh = sampling.CONCEPT.settings()
    taken = median_ms(lambda i: sampling.CONCEPT.last(fresh.with_values(seed=1000 + i)))
    yield Row("sampling, the defaults, a new seed: answer", taken, "ms")


def target_drags() -> Iterator[Row]:
    for mode in target.MODES:
        settings = target.CONCEPT.settings().with_values(mode=mode, shots=100_000, n=2)
        target.CONCEPT.last(settings)
        drag = (lambda i: {"bias_x": 0.01 * i, "spread": 1.0 + 0.01 * i}) if mode == "aim" else (
            lambda i: {"sigma": 1.0 + 0.01 * i, "centre_x": 0.01 * i})  # fmt: skip
        taken = median_ms(lambda i, s=settings, d=drag: target.CONCEPT.last(s.with_values(**d(i))))
        yield Row(f"target, 100 000 shots, {mode}: answer", taken, "ms")


def rows() -> Iterator[Row]:
    yield from sampling_drags()
    yield from target_drags()


if __name__ == "__main__":
    show(TITLE, rows())

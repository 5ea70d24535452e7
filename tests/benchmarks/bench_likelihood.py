"""Likelihoods: surfaces, contours and answers against straightforward peers.

    uv run --group bench python -m tests.benchmarks likelihood

contourpy is compared where it is installed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from scipy import stats

from engine.concepts.likelihood import CONCEPT
from engine.level_lines import level_lines
from engine.likelihood import two_parameter
from engine.likelihood.study import Study
from engine.likelihood_settings import LikelihoodSettings
from tests.benchmarks.bench_replication import interleaved
from tests.benchmarks.table import Row, show

TITLE = "Likelihoods, 200 × 200 surfaces"


def normal_grid(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return np.linspace(x.mean() - 0.2, x.mean() + 0.2, 200), np.linspace(0.8, 1.2, 200) * x.var()


def broadcast_normal(x: np.ndarray, mu: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Every term of every sum, a row of the grid at a time."""
    squares = np.square(x[None, :] - mu[:, None])
    return np.array([(-0.5 * np.log(2 * np.pi * row) - 0.5 * squares / row).sum(axis=1) for row in v])


def gaussian() -> Iterator[Row]:
    rng = np.random.default_rng(1)
    samples = {n: rng.normal(3.5, 1.2, n) for n in (1000, 100, 1_000_000)}
    made = {n: two_parameter("normal", x) for n, x in samples.items()}
    grids = {n: normal_grid(x) for n, x in samples.items()}
    x = samples[1000]
    variants: dict[str, Callable[[], object]] = {"broadcasting": lambda: broadcast_normal(x, *grids[1000])}

    def ten() -> None:
        """Ten, so that what the broadcasting has left in the caches does not decide; one at a time, as in a drag."""
        for _ in range(10):
            made[1000].surface(*grids[1000])

    variants["ten from sufficient statistics"] = ten
    yield from interleaved("normal, n = 1 000", variants, {"ten from sufficient statistics": 0.01})
    flat = {f"n = {n}": lambda n=n: made[n].surface(*grids[n]) for n in (100, 1000, 1_000_000)}
    yield from interleaved("normal, from statistics", flat, {"n = 1000": 1.3, "n = 1000000": 1.3}, repeats=20)
    apart = np.abs(made[1000].surface(*grids[1000]) - broadcast_normal(x, *grids[1000])).max()
    yield Row("normal, n = 1 000: largest difference", 1e9 * float(apart), "e-9", 10.0)


def broadcast_student(x: np.ndarray, mu: np.ndarray, sigma: np.ndarray) -> np.ndarray:
    return np.array([stats.t.logpdf(x[None, :], 3.0, mu[:, None], row).sum(axis=1) for row in sigma])


def student() -> Iterator[Row]:
    x = np.random.default_rng(2).standard_t(3, 1000)
    likelihood = two_parameter("student_t_scale", x, nu=3.0)
    mu, sigma = Study.of(likelihood).axes((0.0, 1.0))
    constant = likelihood.constant

    def plain() -> np.ndarray:
        """As one would write it with NumPy alone."""
        squares = np.square(x[None, :] - mu[:, None]) / 3.0
        rows = [constant - 1000 * np.log(s) - 2.0 * np.log1p(squares / s**2).sum(axis=1) for s in sigma]
        return np.array(rows)

    variants: dict[str, Callable[[], object]] = {"broadcasting log1p": plain}
    variants["few nodes and a Chebyshev series"] = lambda: likelihood.surface(mu, sigma)
    yield from interleaved("Student t, n = 1 000", variants, {"few nodes and a Chebyshev series": 1 / 40})
    apart = np.abs(likelihood.surface(mu, sigma)[::25] - broadcast_student(x, mu, sigma[::25])).max()
    yield Row("Student t, n = 1 000: largest difference from SciPy", 1e9 * float(apart), "e-9", 10.0)


def lines() -> Iterator[Row]:
    x = np.random.default_rng(3).gamma(2.0, 1.0, 60)
    study = Study.of(two_parameter("gamma", x))
    first, second = study.axes((2.0, 1.0))
    heights = study.likelihood.surface(first, second) - study.top
    levels = -np.array([25.0, 15.0, 10.0, 7.0, 4.6, 3.0, 1.5, 0.7, 0.3, 0.1])
    variants: dict[str, Callable[[], object]] = {"level_lines": lambda: level_lines(first, second, heights, levels)}
    try:
        from contourpy import contour_generator
    except ImportError:
        yield from interleaved("ten contours (contourpy is not installed)", variants)
        return

    def peer() -> list[object]:
        generator = contour_generator(first, second, heights)
        return [generator.lines(level) for level in levels]

    reversed_order = {"contourpy": peer, **variants}
    yield from interleaved("ten contours", reversed_order, {"level_lines": 1.0})


def answers() -> Iterator[Row]:
    for values, what in (({}, "the defaults"), ({"family": "normal", "n": 100_000}, "normal, n = 100 000")):
        settings = LikelihoodSettings().with_values(**values)
        CONCEPT.last(settings)
        step = iter(range(1, 1_000_000))
        variants: dict[str, Callable[[], object]] = {
            "another θ": lambda s=settings, k=step: CONCEPT.last(s.with_values(theta=s.theta + 1e-4 * next(k))),
            "another truth": lambda s=settings, k=step: CONCEPT.last(
                s.with_values(true_theta=s.true_theta + 1e-4 * next(k))
            ),
        }
        yield from interleaved(f"whole answer, {what}", variants)


def rows() -> Iterator[Row]:
    yield from gaussian()
    yield from student()
    yield from lines()
    yield from answers()


if __name__ == "__main__":
    show(TITLE, rows())

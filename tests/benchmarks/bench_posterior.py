"""What `posterior` computes for one step of a drag on the prior: `python -m tests.benchmarks.bench_posterior`.

"answer" is the whole result (law, evidence, modes, intervals, course over the counts), "curves" what is drawn over the
axis, "next" the predictive law. Beside it SciPy's adaptive quadrature for mean, sd and evidence alone.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import time
from collections.abc import Iterator

import numpy as np
from scipy import integrate

from engine.concepts.posterior import CONCEPT, PosteriorResult
from tests.benchmarks.table import STEPS, Row, median_ms, show

TITLE = "What posterior computes for one step of a drag on the prior"


def by_quad(result: PosteriorResult) -> None:
    """Evidence, mean and variance by scipy.integrate.quad, told where the posterior is narrow."""
    law, prior, data = result.posterior.law, result.prior, result.data
    low, high = law.support()
    centre, sd = law.mean(), law.variance() ** 0.5
    points = [p for p in (centre - 5 * sd, centre, centre + 5 * sd, result.settings.prior_mean) if low < p < high]
    height = float(law.logpdf(np.array([centre]))[0]) + result.posterior.log_evidence
    for power in range(3):
        integrate.quad(
            lambda mu, power=power: (
                mu**power
                * np.exp(data.log_likelihood(np.array([mu]), False) + prior.logpdf(np.array([mu])) - height)[0]
            ),
            low, high, points=points, epsabs=0.0, epsrel=1e-8, limit=200,
        )  # fmt: skip


def rows() -> Iterator[Row]:
    for name in CONCEPT.presets:
        settings = CONCEPT.start(name)
        field = {"bernoulli": "prior_a", "poisson": "prior_k", "normal": "prior_width"}[settings.model]
        start = getattr(settings, field)

        def moved(step: int, settings=settings, field=field, start=start) -> PosteriorResult:  # type: ignore[no-untyped-def]
            return CONCEPT.last(settings.with_values(**{field: start * (1.0 + 1e-3 * step)}))

        kept = [moved(step) for step in range(STEPS + 1)]
        yield Row(f"{name}: answer", median_ms(moved), "ms")
        curves = median_ms(lambda step, kept=kept: kept[step].curves(*kept[step].span))  # type: ignore[misc]
        yield Row(f"{name}: curves", curves, "ms")
        yield Row(f"{name}: next", median_ms(lambda step, kept=kept: kept[step].predictive), "ms")  # type: ignore[misc]
        if field == "prior_width" and settings.prior != "normal":
            started = time.perf_counter()
            by_quad(kept[0])
            quad = 1e3 * (time.perf_counter() - started)
            yield Row(f"{name}: SciPy's quad for evidence, mean and sd alone", quad, "ms")


if __name__ == "__main__":
    show(TITLE, rows())

"""Drags of `penalty`: what the engine does for a step: `python -m tests.benchmarks penalty`.

"answer" is the whole result: the three minimisers, knots, the posterior's exact mean and 2 000 exact draws; "paths"
what is drawn besides. The peers do parts of it: the general exact path on the same Gram matrix, and scikit-learn's
coordinate descent at a tolerance that gives as many digits.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from sklearn.linear_model import lasso_path as peer_path

from engine.concepts.penalty import CONCEPT
from engine.elastic_net import elastic_net
from engine.lasso import lasso_path
from engine.penalty_path import at
from tests.benchmarks.table import STEPS, Row, median_ms, show

TITLE = "Two penalised weights: what a step of a drag costs"
WAYS: dict[str, Callable[[int], dict[str, float]]] = {
    "least squares": lambda i: {"ols1": 1.6 + 1e-3 * i, "ols2": 0.5 - 1e-3 * i},
    "correlation": lambda i: {"rho": 0.3 + 5e-3 * i},
    "λ": lambda i: {"lam": 10.0 - 0.05 * i},
}


def engine_rows() -> Iterator[Row]:
    for name in ("zeroed-weight", "ridge", "elastic-net"):
        settings = CONCEPT.start(name)
        for what, way in WAYS.items():
            taken = median_ms(lambda i, s=settings, w=way: CONCEPT.last(s.with_values(**w(i))))
            yield Row(f"{name}, {what} dragged: answer", taken, "ms", 8.0)
        kept = [CONCEPT.last(settings.with_values(lam=10.0 - 0.05 * i)) for i in range(STEPS + 1)]
        yield Row(f"{name}: paths", median_ms(lambda i, kept=kept: kept[i].paths), "ms", 4.0)


def peer_rows() -> Iterator[Row]:
    """100 λ of one problem: by cases, by the general exact solvers, by coordinate descent."""
    problem = CONCEPT.settings().problem
    lams = np.linspace(17.0, 0.1, 100)
    gram, products = problem.gram, problem.products
    x = np.linalg.cholesky(gram).T
    y = np.linalg.solve(x.T, products)
    yield Row("100 λ of the lasso, by cases", median_ms(lambda _i: at(problem, 1.0, lams)), "ms")
    yield Row("  by the general path", median_ms(lambda _i: lasso_path(gram, products).at(lams)), "ms")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        taken = median_ms(lambda _i: peer_path(x, y, alphas=lams / 2, tol=1e-12, max_iter=100_000))
    yield Row("  by scikit-learn's lasso_path, tolerance 1e-12", taken, "ms")
    yield Row("100 λ of the elastic net, by cases", median_ms(lambda _i: at(problem, 0.5, lams)), "ms")
    taken = median_ms(lambda _i: elastic_net(gram, products, lams, 0.5))
    yield Row("  by the general active set", taken, "ms")


def rows() -> Iterator[Row]:
    yield from engine_rows()
    yield from peer_rows()


if __name__ == "__main__":
    show(TITLE, rows())

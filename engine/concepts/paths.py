"""Regularisation paths: what happens to every weight as the penalty grows, and which penalty is best."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine.concept import Array, Concept, OwnData, Readout, Result
from engine.cross_validation import CrossValidation
from engine.lasso import PathError
from engine.path_fit import PathFit, Recipe
from engine.paths_settings import PathsSettings, edited_data, present_data, problem, with_table
from engine.shelf import Shelf
from engine.words import tr

__all__ = ["CONCEPT", "PathsResult", "PathsSettings", "frames", "with_table"]

_FITS: Shelf[PathFit] = Shelf(most_items=16)


@dataclass(frozen=True, kw_only=True, eq=False)
class PathsResult(Result):
    """The fit at one λ on a whole path: `weights` (d,), least squares `ols` (d,), `truth` (d,) where it is known.

    `fit` holds the path and its curves; `validation` what the folds done so far say. Where columns are standardised
    all weights are per standard deviation.
    """

    settings: PathsSettings
    fit: PathFit
    weights: Array
    ols: Array
    truth: Array | None
    validation: CrossValidation | None
    folds_done: int

    @property
    def names(self) -> tuple[str, ...]:
        return self.fit.data.names

    @property
    def validated(self) -> bool:
        return self.folds_done == len(self.fit.folds)

    @cached_property
    def many_solutions(self) -> bool:
        """Whether least squares is one of many: the columns do not have full rank."""
        return self.fit.ridge.rank < len(self.weights)

    def columns(self) -> Mapping[str, Array]:
        """The curves on the grid of λ, the weights there, and the knots."""
        fit = self.fit
        found: dict[str, Array] = {"lambda": fit.grid, "training_error": fit.training_errors}
        perhaps = {"test_error": fit.test_errors, "estimation_error": fit.estimation_errors}
        found |= {name: curve for name, curve in perhaps.items() if curve is not None}
        if self.validation is not None:
            found["cv_error"] = self.validation.mean
            found["cv_standard_error"] = self.validation.standard_error
        found |= {f"weight of {name}": column for name, column in zip(self.names, fit.weights.T, strict=True)}
        found["knot"] = np.array(self.readouts["knots"] or (), dtype=np.float64)
        return found


def frames(settings: PathsSettings) -> Iterator[PathsResult]:
    """The path at once; then a frame after each fold of the cross-validation. A drag of λ goes on where it stood."""
    fit = _kept(settings)
    yield _result(settings, fit)
    if fit.validated:
        return
    while not fit.validated:
        fit.validate_next()
        yield _result(settings, fit)


def _kept(settings: PathsSettings) -> PathFit:
    """The fit of the settings but for λ."""
    key = settings.with_values(lam=0.0)
    fit = _FITS.find(key)
    if fit is None:
        s = settings
        recipe = Recipe(s.method, s.mix, s.has_intercept, s.standardise, s.folds, s.seed)
        fit = PathFit(problem(settings), recipe)
        _FITS.put(key, fit)
    return fit


def _result(settings: PathsSettings, fit: PathFit) -> PathsResult:
    done = fit.folds_done
    validation = fit.cross_validation()
    weights = fit.at(settings.lam)
    return PathsResult(
        settings=settings,
        readouts=_readouts(settings, fit, weights, validation if fit.validated else None),
        progress=(1 + done) / (1 + len(fit.folds)),
        restful=True,
        notes=notes(fit),
        fit=fit,
        weights=weights,
        ols=fit.ols,
        truth=fit.truth,
        validation=validation,
        folds_done=done,
    )


def _readouts(
    settings: PathsSettings, fit: PathFit, weights: Array, validation: CrossValidation | None
) -> dict[str, Readout]:
    lam = np.array([settings.lam])
    plain, level = fit.prepared.own_units(weights[None])
    residuals = fit.prepared.y - fit.prepared.x @ weights
    test = fit.data.risk(plain, level)
    best = None if fit.estimation_errors is None else float(fit.grid[int(fit.estimation_errors.argmin())])
    return {
        "lambda": settings.lam,
        "weights": weights.tolist(),
        "columns": list(fit.data.names),
        "nonzeros": int(np.count_nonzero(weights)),
        "mle_norm": float(np.linalg.norm(fit.ols)),
        "map_norm": float(np.linalg.norm(weights)),
        **_against_truth(fit, weights),
        "lambda_cv_min": None if validation is None else float(fit.grid[validation.best]),
        "lambda_cv_1se": None if validation is None else float(fit.grid[validation.one_standard_error]),
        "lambda_error_min": best,
        "degrees_of_freedom": float(fit.degrees_of_freedom(lam, weights[None])[0]),
        "knots": _knots(settings, fit),
        "training_error": float(residuals @ residuals) / len(residuals),
        "test_error": None if test is None else float(test[0]),
        "intercept": float(level[0]),
        "rank": fit.ridge.rank,
    }


def _against_truth(fit: PathFit, weights: Array) -> dict[str, Readout]:
    """Errors and selections, where the true weights are known."""
    names = ("true_norm", "mle_error", "map_error", "improvement_percent", "true_selections", "false_selections")
    if fit.truth is None:
        return dict.fromkeys(names)
    mle, own = (float(np.linalg.norm(found - fit.truth)) for found in (fit.ols, weights))
    chosen, real = weights != 0.0, fit.truth != 0.0
    return {
        "true_norm": float(np.linalg.norm(fit.truth)),
        "mle_error": mle,
        "map_error": own,
        "improvement_percent": 100.0 * (mle - own) / mle if mle > 0.0 else None,
        "true_selections": int(np.count_nonzero(chosen & real)),
        "false_selections": int(np.count_nonzero(chosen & ~real)),
    }


def _knots(settings: PathsSettings, fit: PathFit) -> Readout:
    """λ of every lasso knot, the end at 0 included; where another method is drawn, once all else is there."""
    if settings.method != "lasso" and not fit.validated:
        return None
    try:
        return [float(knot) for knot in fit.lasso.knots]
    except PathError:
        return None


def notes(fit: PathFit) -> tuple[str, ...]:
    """What these data have that a fit must not pass over in silence."""
    n, d = fit.prepared.x.shape
    names, said = fit.data.names, []
    if not np.any(fit.products):
        said.append(tr("nothing is correlated with the response, so every weight is 0 at every λ"))
    if fit.prepared.constant:
        listed = ", ".join(f"“{names[j]}”" for j in fit.prepared.constant[:3])
        said.append(tr("constant columns, whose weight is 0: {listed}", listed=listed))
    if fit.data.ordered:
        same = _duplicates(fit.prepared.x, names)
        if same:
            said.append(tr("equal columns, between which the data cannot choose: {same}", same=same))
    if fit.ridge.rank < d:
        why = (
            tr("d = {d} exceeds n = {n}", d=d, n=n)
            if d > n
            else tr("the columns have rank {rank} of {d}", rank=fit.ridge.rank, d=d)
        )
        said.append(tr("least squares is one of many ({why}): the shortest is taken", why=why))
    if n < 2:
        said.append(tr("one row cannot be cross-validated"))
    return tuple(said)


def _duplicates(x: Array, names: tuple[str, ...]) -> str:
    seen: dict[bytes, int] = {}
    pairs = []
    for j, column in enumerate(np.ascontiguousarray(x.T)):
        first = seen.setdefault(column.tobytes(), j)
        if first != j and column.any():
            pairs.append(tr("“{names}” and “{names2}”", names=names[first], names2=names[j]))
    return ", ".join(pairs[:2])


CONCEPT = Concept(
    id="paths",
    group="III",
    settings=PathsSettings,
    frames=frames,
    with_table=with_table,
    own=OwnData(columns=("*", "response"), read=present_data, edit=edited_data),
    readouts=(
        "lambda", "weights", "columns", "nonzeros", "mle_norm", "map_norm", "true_norm", "mle_error", "map_error",
        "improvement_percent", "true_selections", "false_selections", "lambda_cv_min", "lambda_cv_1se",
        "lambda_error_min", "degrees_of_freedom", "knots", "training_error", "test_error", "intercept", "rank",
    ),
    presets={
        "chapter": {"dataset": "chapter", "method": "ridge", "lam": 1.0},
        "chapter-lasso": {"dataset": "chapter", "method": "lasso", "lam": 2.0},
        "ridge-wins-more-noise": {"method": "ridge", "lam": 20.0, "sigma": 4.0},
        "ridge-wins-d-past-n": {"method": "ridge", "lam": 18.0, "n": 50, "d": 60, "sigma": 2.0},
        "lasso-d-past-n": {"method": "lasso", "lam": 16.0, "n": 50, "d": 200},
        "correlated": {"method": "elastic_net", "lam": 7.0, "rho": 0.9, "sigma": 2.0},
        "diabetes": {"dataset": "diabetes", "lam": 100.0, "held_out": 0.25},
        "prostate": {"dataset": "prostate", "lam": 5.0, "standardise": True},
    },
)  # fmt: skip

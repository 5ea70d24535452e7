"""The numbers and the words of `training` at the epoch shown."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array, Readout
from engine.logistic import Fit
from engine.training_run import TrainingResult, losses
from engine.training_settings import SAID
from engine.words import tr


def _distance(theta: Array, fit: Fit | None) -> float | None:
    return None if fit is None else float(np.linalg.norm(theta - fit.weights))


def readouts(r: TrainingResult) -> dict[str, Readout]:
    """Numbers of the first method at the epoch shown, then what holds for all."""
    found, facts, theta = r.task, r.task.facts, r.weights(0)
    nll, penalty = r.loss(0)
    errors = None if facts.covariance is None else np.sqrt(np.diagonal(facts.covariance)).tolist()
    tenths = sorted({round(r.done * part / 10) for part in range(11)})
    known = [epoch for epoch in tenths if r.left[0] is None or epoch < r.left[0]]
    return {
        "epoch": r.done,
        "nll": nll,
        "penalty": penalty,
        "objective": nll + penalty,
        "weights": theta.tolist(),
        "mle_weights": None if facts.mle is None else facts.mle.weights.tolist(),
        "standard_errors": errors,
        "distance_to_mle": _distance(theta, facts.mle),
        "gradient_norm": float(np.linalg.norm(found.problem.gradient(theta))),
        "max_stable_learning_rate": found.safe_rate,
        "local_stable_learning_rate": found.local_rate,
        "separable": facts.separation != "none",
        "separation": facts.separation,
        "separating_direction": None if facts.direction is None else facts.direction.tolist(),
        "map_weights": None if found.best is None else found.best.weights.tolist(),
        "distance_to_optimum": _distance(theta, found.best),
        "converged": arrived(r, 0),
        "history_epochs": list(known),
        "history_nll": [losses(found.problem, r.paths[0][epoch])[0] for epoch in known],
        "methods": list(r.settings.methods),
        "objectives": [sum(r.loss(place)) for place in range(len(r.paths))],
        "distances": [_distance(r.weights(place), found.best) for place in range(len(r.paths))],
    }


def arrived(r: TrainingResult, place: int) -> bool:
    """Whether a method stands at the optimum, to a thousandth of a standard error in every direction."""
    best, found = r.task.best, r.task
    if best is None or r.left[place] is not None:
        return False
    off = r.weights(place) - best.weights
    if found.covariance is None:
        return bool(np.linalg.norm(off) <= 1e-6)
    return float(off @ np.linalg.solve(found.covariance, off)) <= 1e-6


def halving_epochs(r: TrainingResult) -> float | None:
    """Epochs in which gradient descent halves its distance in the flattest direction at the optimum."""
    if r.task.least is None or r.task.local_rate is None:
        return None
    rate = r.settings.learning_rate
    factor = max(abs(1.0 - rate * r.task.least), abs(1.0 - 2.0 * rate / r.task.local_rate))
    return math.log(2.0) / -math.log(factor) if 0.0 < factor < 1.0 else None


def state(r: TrainingResult, place: int) -> str:
    """Where a method stands, in words that follow its name."""
    goal = "MAP" if r.settings.lam > 0 else "MLE"
    gone = r.left[place]
    if gone is not None and gone <= r.done:
        return tr("has run away: its weights left the numbers a computer holds at epoch {gone}", gone=gone)
    if r.task.best is None:
        return tr("follows the likelihood outwards and never arrives: there is no MLE")
    if arrived(r, place):
        return tr("stands at the {goal}", goal=goal)
    off = tr("{weights:.4g} from the {goal}", weights=_distance(r.weights(place), r.task.best), goal=goal)
    limit = r.task.local_rate
    if r.settings.methods[place] == "sgd":
        return tr("is {off}, and at a constant rate will hover about it", off=off)
    if r.settings.methods[place] == "gd" and limit is not None and r.settings.learning_rate > limit:
        return tr("cannot settle at the {goal}: each step overshoots by more than it corrects", goal=goal)
    return tr("has not converged: it is {off}", off=off)


def notes(r: TrainingResult) -> tuple[str, ...]:
    facts, s = r.task.facts, r.settings
    found = [
        tr("After {done} epochs {said} {state}.", done=r.done, said=SAID[name], state=state(r, place))
        for place, name in enumerate(s.methods)
    ]
    halved = halving_epochs(r)
    if "gd" in s.methods and halved is not None and not arrived(r, s.methods.index("gd")):
        found.append(
            tr("Near the optimum gradient descent halves its distance every {halved:.3g} epochs.", halved=halved)
        )
    if facts.mle is None:
        found.append(tr("There is no MLE: {why}.", why=facts.why) + (tr(" The MAP stays finite.") if s.lam > 0 else ""))
    if "gd" in s.methods and s.learning_rate > r.task.safe_rate:
        found.append(
            tr("The learning rate is above 2/L = {safe_rate:.4g}: a step may go uphill.", safe_rate=r.task.safe_rate)
        )
    return tuple(found)

"""What the training scene says in formulas, tables and steps of its derivation."""

from __future__ import annotations

import numpy as np

from engine.concepts import training
from engine.concepts.training import NAMES, TrainingResult
from engine.words import capital, mark, tr
from gui.formula import Formula, Term
from gui.numbers import count, exact
from gui.scene import Step
from gui.tables import Row, Table
from gui.theme import Look

SHORT = {"gd": "GD", "sgd": mark("SGD"), "momentum": mark("momentum"), "adam": mark("Adam"), "newton": mark("Newton")}
Column = tuple[str, tuple[str, ...], bool]


def formulas(r: TrainingResult, hidden: bool) -> tuple[tuple[Formula, ...], tuple[str, str]]:
    """The loss as its two parts, the step, and what is left of the way."""
    nll, penalty = r.loss(0)
    read = r.readouts

    def shown(value: object) -> str:
        return "?" if hidden else exact(value if isinstance(value, int | float) else None)

    loss = Formula(
        terms=(
            Term("J(θ)", shown(nll + penalty), "a", "a"),
            Term("=", "="),
            Term("NLL/n", shown(nll), "", "nll a"),
            Term("+", "+"),
            Term("λ‖θ‖^2/2n", shown(penalty), "", "penalty"),
        ),
        label=r.names[0] if len(r.names) > 1 else "",
        mark="a" if len(r.names) > 1 else "",
    )
    move = Formula(
        terms=(
            Term("η", exact(r.settings.learning_rate), "", "a"),
            Term("‖∇J‖", shown(read["gradient_norm"]), "", "a"),
            Term("2/L", exact(r.task.safe_rate), "theory", "loss"),
        )
    )
    goal = "MAP" if r.settings.lam > 0 else "MLE"
    left = Formula(terms=(Term(f"‖θ - θ̂_{{{goal}}}‖", shown(read["distance_to_optimum"]), "theory", "mle map"),))
    return (loss, move, left), _aside(r, hidden)


def _aside(r: TrainingResult, hidden: bool) -> tuple[str, str]:
    if hidden:
        return tr("Commit to a guess,"), tr("then reveal")
    if r.left[0] is not None and r.left[0] <= r.done:
        return tr("η is far above its limit:"), tr("the weights ran away at epoch {left}", left=count(r.left[0]))
    if r.task.best is None:
        return capital(tr("{separation} separation:", separation=r.task.facts.separation)), tr(
            "there is no MLE to arrive at"
        )
    if training.arrived(r, 0):
        return tr("After {done} epochs", done=count(r.done)), tr("converged")
    limit = r.task.local_rate
    if r.settings.methods[0] == "gd" and limit is not None and r.settings.learning_rate > limit:
        return tr("η above 2/κ = {limit}:", limit=exact(limit)), tr("it cannot settle")
    return tr("After {done} epochs", done=count(r.done)), tr("not converged")


def fill_table(table: Table, r: TrainingResult, look: Look, room: float, hidden: bool) -> None:
    """Weights and losses of the methods beside the optimum; columns that find no room are left out from the right."""
    if hidden:
        table.set_rows((), (), tr("The numbers are hidden until you reveal them."))
        return
    columns = _columns(r)
    words, goal = _verdict(r), "MAP" if r.settings.lam > 0 else "MLE"
    while True:
        rows = [
            Row(name, tuple(column[1][k] for column in columns), bold=tuple(column[2] for column in columns))
            for k, name in enumerate((*NAMES, tr("loss"), tr("‖gradient‖"), tr("from the {goal}", goal=goal)))
        ]
        table.set_rows(tuple(column[0] for column in columns), rows, words, r.task.best is None)
        names, each = table.widths(look)
        if names + len(columns) * each <= room or len(columns) <= 2:
            return
        columns.pop()


def _columns(r: TrainingResult) -> list[Column]:
    """Head, cells and whether they are exact: first method, optimum, its error, MLE under a prior, other methods."""
    task, n = r.task, len(r.labels)
    found: list[Column] = [_of_method(r, 0)]
    prior = r.settings.lam > 0
    if task.best is not None:
        theta = task.best.weights
        loss = (task.best.nll + 0.5 * r.settings.lam * float(theta @ theta)) / n
        found.append(("MAP" if prior else "MLE", (*(exact(w) for w in theta), exact(loss), "0", "0"), True))
        if task.covariance is not None:
            errors = [float(task.covariance[k, k]) ** 0.5 for k in range(3)]
            found.append(
                (tr("posterior sd") if prior else tr("std. error"), (*(exact(e) for e in errors), "", "", ""), True)
            )
    else:
        found.append(("MLE", (*_far_off(r), "0" if task.facts.separation == "complete" else "", "", ""), True))
    found += [_of_method(r, place) for place in range(1, len(r.paths))]
    if prior and task.facts.mle is not None and task.best is not None:
        mle = task.facts.mle.weights
        loss = (task.facts.mle.nll + 0.5 * r.settings.lam * float(mle @ mle)) / n
        off = float(((mle - task.best.weights) ** 2).sum()) ** 0.5
        slope = float(np.linalg.norm(task.problem.gradient(mle)))
        found.insert(3, ("MLE", (*(exact(w) for w in mle), exact(loss), exact(slope), exact(off)), True))
    return found


def _far_off(r: TrainingResult) -> tuple[str, ...]:
    """Where the weights go when there is no MLE."""
    direction = r.task.facts.direction
    if direction is None:
        return ("–",) * 3
    return tuple("–" if abs(part) < 1e-9 else "∞" if part > 0 else "−∞" for part in direction)


def _of_method(r: TrainingResult, place: int) -> Column:
    distances = r.readouts["distances"]
    off = distances[place] if isinstance(distances, list) else None
    slope = float(np.linalg.norm(r.task.problem.gradient(r.weights(place))))
    cells = (*(exact(float(w)) for w in r.weights(place)), exact(sum(r.loss(place))), exact(slope), exact(off))
    return SHORT[r.settings.methods[place]], cells, False


def _verdict(r: TrainingResult) -> str:
    said = [f"{name} {training.state(r, place)}." for place, name in enumerate(r.names)]
    said[0] = capital(said[0])
    if r.task.best is None:
        return tr("No MLE: {why}.", why=r.task.facts.why)
    return "\n".join(said[:2])


def derivation(r: TrainingResult) -> tuple[Step, ...]:
    """From the labels' probabilities to the step of the loop."""
    nll, penalty = r.loss(0)
    n, read = len(r.labels), r.readouts
    ones = int(r.labels.sum())
    norm = read["gradient_norm"] if isinstance(read["gradient_norm"], float) else None
    return (
        Step(
            r"P(y_i = 1) = p_i = \sigma(x_i^\top\theta),\quad \sigma(z) = \frac{1}{1 + e^{-z}}",
            tr("Each of {n} points has a probability of the label 1; {ones} carry it.", n=count(n), ones=count(ones)),
            "points",
        ),
        Step(
            r"L(\theta) = \prod_{i=1}^{n} p_i^{y_i}(1 - p_i)^{1 - y_i}",
            tr("The probability of all labels together is the likelihood of θ."),
            "points",
        ),
        Step(
            r"-\frac{1}{n}\log L = -\frac{1}{n}\sum_i \left[y_i \log p_i + (1 - y_i)\log(1 - p_i)\right]",
            tr("Its negative logarithm per point is binary cross-entropy, the loop's loss: now {nll}.", nll=exact(nll)),
            "nll a",
        ),
        Step(
            r"\nabla\,\mathrm{NLL} = \sum_i (p_i - y_i)\,x_i = X^\top(p - y)",
            tr("σ′ = σ(1 − σ) cancels: only the residuals remain. This is minus the score."),
            "loss",
        ),
        Step(
            r"\theta \leftarrow \theta - \frac{\eta}{n} X^\top(p - y)",
            tr("A step of the loop climbs the likelihood; the gradient's length is now {norm}.", norm=exact(norm)),
            "a",
        ),
        Step(
            r"I(\theta) = X^\top \mathrm{diag}(p_i(1 - p_i))\,X",
            tr(
                "The Hessian does not contain the labels: it is the Fisher information, so "
                "Newton's step, I⁻¹ times the score, is Fisher scoring. The roots of the "
                "diagonal of I⁻¹ are the standard errors."
            ),
            "fisher",
        ),
        Step(
            r"J(\theta) = \frac{1}{n}\left[-\log L(\theta) + \frac{\lambda}{2}\|\theta\|^2\right]",
            tr("A prior N(0, 1/λ) adds its negative log density, now {penalty}: the MAP.", penalty=exact(penalty)),
            "penalty map",
        ),
    )

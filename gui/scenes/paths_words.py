"""What the paths say: formulas with live numbers, the table, the picture in words."""

from __future__ import annotations

import numpy as np

from engine.concept import number
from engine.concepts.paths import PathsResult
from engine.words import capital, mark, numerals, tr
from gui.formula import Formula, Term
from gui.numbers import count, exact
from gui.tables import Row

NAMES = {"ridge": mark("ridge"), "lasso": mark("lasso"), "elastic_net": mark("net")}
TITLES = {"ridge": mark("Ridge path"), "lasso": mark("Lasso path"), "elastic_net": mark("Elastic-net path")}


def short(value: float) -> str:
    """A number in a label: three figures."""
    if value == 0.0:
        return "0"
    if 0.001 <= abs(value) < 9_999.5:
        figures = f"{float(f'{value:.2e}'):.6f}".rstrip("0").rstrip(".")
        return numerals(figures.replace("-", "−")) if abs(value) < 999.5 else count(value)
    return exact(value)


def subscript(number_: int) -> str:
    return str(number_).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))


def weight_name(result: PathsResult, place: int) -> str:
    name = result.names[place]
    return f"w{subscript(place + 1)}" if result.truth is not None else name


# -- the strip


def formulas(result: PathsResult, hidden: bool) -> tuple[Formula, ...]:
    return _objective(result), _comparison(result, hidden)


def _objective(result: PathsResult) -> Formula:
    s, w = result.settings, result.weights
    training = number(result.readouts["training_error"]) or 0.0
    loss = 0.5 * training * len(result.fit.prepared.y)
    length, square = float(np.abs(w).sum()), float(w @ w)
    penalty, value = {
        "ridge": ("½λ‖ŵ‖^2", 0.5 * s.lam * square),
        "lasso": ("λ‖ŵ‖_1", s.lam * length),
        "elastic_net": (
            "λ(α‖ŵ‖_1+½(1−α)‖ŵ‖^2)",
            s.lam * (s.mix * length + 0.5 * (1.0 - s.mix) * square),
        ),
    }[s.method]
    return Formula(
        terms=(
            Term(tr("objective"), exact(loss + value), "theory", "weights"),
            Term("=", "="),
            Term("½‖y−Xŵ‖^2", exact(loss), "sample", "training"),
            Term("+", "+"),
            Term(penalty, exact(value), "c", "weights"),
        )
    )


def _comparison(result: PathsResult, hidden: bool) -> Formula:
    read, name = result.readouts, NAMES[result.settings.method]
    known = result.truth is not None
    mle, own = ("mle_error", "map_error") if known else ("mle_norm", "map_norm")
    minus = "−w" if known else ""
    values = ["?" if hidden and known else exact(number(read[key])) for key in (mle, own)]
    return Formula(
        terms=(
            Term(f"‖ŵ_{{OLS}}{minus}‖", values[0], "b", "least_squares"),
            Term("→", "→"),
            Term(f"‖ŵ_{{{name}}}{minus}‖", values[1], "a", "error"),
        )
    )


def aside(result: PathsResult, hidden: bool) -> tuple[str, str]:
    """Two short lines that say what the present numbers teach."""
    if hidden:
        return tr("Drag the guess to the best λ,"), tr("then reveal")
    if result.notes:
        first, _, rest = result.notes[0].partition(": ")
        if result.many_solutions and ": " in result.notes[0] and len(result.notes[0]) > 0:
            return tr("Least squares is one of many here:"), tr("the shortest is taken")
        return first, rest
    gain = number(result.readouts["improvement_percent"])
    if gain is None:
        return tr("Without the truth, only held-out rows"), tr("can say which λ is best")
    word = tr("smaller") if gain >= 0.0 else tr("larger")
    return tr("estimation error {gain} {word}", gain=_percent(abs(gain)), word=word), tr("than least squares at this λ")


def _percent(value: float) -> str:
    text = numerals(f"{value:.1f}") if value < 99.95 else count(value)
    return f"{text} %"


# -- the table


Content = tuple[tuple[str, ...], list[Row], str, bool]


def tables(result: PathsResult, hidden: bool, projected: bool) -> list[Content]:
    """The table with what the data have that matters, and shorter ones for where it finds no room."""
    rows = _rows(result, hidden)
    head = (tr("shortest") if result.many_solutions else "OLS", NAMES[result.settings.method])
    sentence = "; ".join(result.notes)
    sentence = capital(sentence)
    few = [row for row in rows if row.name not in ("length of ŵ", "degrees of freedom")]
    shown: list[Content] = [
        (head, rows, sentence, False),
        (head, rows, "", False),
        (head, few, sentence, False),
        (head, few, "", False),
    ]
    return [*(shown[3:] if projected else shown), (head, few[:3], "", False), (head, few[:1], "", False)]


def _rows(result: PathsResult, hidden: bool) -> list[Row]:
    """Least squares beside the fit at λ."""
    read = {name: number(value) for name, value in result.readouts.items() if not isinstance(value, list)}
    d = len(result.weights)
    rows = []
    if result.truth is not None:
        errors = ["?" if hidden else exact(read[name]) for name in ("mle_error", "map_error")]
        rows.append(Row(tr("distance to truth"), tuple(errors), role="a", bold=(True, True), key="error"))
    rows.append(Row(tr("length of ŵ"), (exact(read["mle_norm"]), exact(read["map_norm"])), key="weights"))
    freedom = read["degrees_of_freedom"] or 0.0
    own = count(freedom) if freedom.is_integer() else exact(freedom)
    rows.append(Row(tr("degrees of freedom"), (count(read["rank"]), own), key="weights"))
    rows.append(Row(tr("weights kept"), (count(d), count(read["nonzeros"]))))
    if result.truth is not None and not hidden:
        real = int(np.count_nonzero(result.truth))
        found, wrong = count(read["true_selections"]), count(read["false_selections"])
        rows.append(Row(tr("true ones found"), (count(real), found), key="truth"))
        rows.append(Row(tr("kept wrongly"), (count(d - real), wrong), key="weights"))
    return rows


# -- for a reader


def describe(result: PathsResult) -> str:
    read, s = result.readouts, result.settings
    n, d = result.fit.prepared.x.shape
    parts = [
        tr(
            "{titles} of {d} weights on {n} rows; at λ = {lam:.4g} {nonzeros} are not zero.",
            titles=TITLES[s.method],
            d=d,
            n=n,
            lam=s.lam,
            nonzeros=read["nonzeros"],
        )
    ]
    if result.truth is not None:
        parts.append(
            tr(
                "Their distance from the true weights is {map_error:.3g}, that of least squares {mle_error:.3g}.",
                map_error=read["map_error"],
                mle_error=read["mle_error"],
            )
        )
    if read["lambda_cv_min"] is not None:
        parts.append(
            tr("Cross-validation is smallest at λ = {lambda_cv_min:.3g}.", lambda_cv_min=read["lambda_cv_min"])
        )
    return " ".join(parts)


def status(result: PathsResult) -> str:
    n, d = result.fit.prepared.x.shape
    keys = tr("arrow keys step from knot to knot") if result.settings.method == "lasso" else tr("arrow keys step it")
    left = len(result.settings.left_out)
    gone = tr("     {left} rows left out", left=count(left)) if left and result.settings.dataset == "own" else ""
    folds = tr("     {folds} folds", folds=len(result.fit.folds)) if result.fit.folds else ""
    return tr(
        "n = {n}, d = {d}{folds}{gone}     Drag the λ line · {keys}",
        n=count(n),
        d=count(d),
        folds=folds,
        gone=gone,
        keys=keys,
    )

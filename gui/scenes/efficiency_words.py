"""What the scene of efficiency says: formulas with live numbers, tables, the derivation, the pictures in words."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from engine.concepts.efficiency import EfficiencyResult
from engine.efficiency_settings import FAMILIES, SYMBOLS
from engine.words import capital as sentence_case
from engine.words import said, tr
from gui.axes import number_text
from gui.formula import Formula, Term
from gui.ledger import Line
from gui.numbers import count, empirical, exact
from gui.scene import Step
from gui.tables import Row, verdict

Form = tuple[Sequence[str], Sequence[Row]]


def short(value: float) -> str:
    """A number in a label: four figures."""
    if not math.isfinite(value):
        return exact(value)
    if value != 0.0 and not 1e-4 <= abs(value) < 1e6:
        return exact(value)
    return number_text(value, max(0, 3 - math.floor(math.log10(abs(value)))) if value else 0)


def capital(text: str) -> str:
    return sentence_case(text) if text[:1].isascii() else said(text)


def symbol(result: EfficiencyResult) -> str:
    return SYMBOLS[result.settings.family]


def sought(result: EfficiencyResult) -> str:
    """The parameter with its value."""
    return f"{symbol(result)} = {short(result.model.truth)}"


def experiments(least: int) -> str:
    return tr("{least} experiments at each n", least=count(least))


def _sentences(result: EfficiencyResult) -> list[Line]:
    return [Line(f"{note}.", strong=not result.model.regular and note == result.notes[0]) for note in result.notes]


# -- the table --------------------------------------------------------------------------------------------------------


def table_forms(result: EfficiencyResult, projected: bool) -> list[Form]:
    """n | bound | variance found | ratio | exact ratio, and shorter ones for where that finds no room."""
    place, regular = result.plan.primary, result.model.regular
    bound = "CRB" if regular else tr("θ²/n, no bound")
    rows: list[tuple[str, list[str]]] = []
    for column, n in enumerate(result.settings.table):
        line = float(result.line[column])
        known = float(result.exact[place, column])
        cells = [
            exact(line),
            empirical(float(result.variance[place, column]), float(result.mcse[place, column])),
            empirical(float(result.ratio[place, column]), float(result.ratio_mcse[place, column])),
            exact(known / line if line > 0.0 else math.nan),
            short(float(result.variance[place, column])),
        ]
        rows.append((f"n = {count(n)}", cells))
    heads = [bound, tr("variance found"), tr("ratio"), tr("exact"), tr("variance found")]
    # Sooner without the error of the variance, which the ratio's tells as well, than without the bound.
    choices = [(0, 1, 2, 3), (0, 1, 2), (0, 4, 2), (2,)]
    if projected:
        choices = [(0, 2), (2,)]
    return [_form(heads, rows, chosen, result.plan.roles[place]) for chosen in choices]


def _form(heads: Sequence[str], rows: Sequence[tuple[str, list[str]]], chosen: Sequence[int], role: str = "") -> Form:
    bold = tuple(heads[place] in ("CRB", tr("exact")) for place in chosen)
    made = [Row(name, tuple(cells[place] for place in chosen), role=role, bold=bold, key=role) for name, cells in rows]
    return [heads[place] for place in chosen], made


def table_foot(result: EfficiencyResult, projected: bool) -> list[Line]:
    lines = [Line(*verdict(result.scores))] if result.scores else []
    lines += _sentences(result)
    if projected:
        return lines[-1:] if result.notes else lines[:1]
    if not result.scores and not result.model.degenerate:
        lines.append(Line(tr("No closed form for a finite n: the thin line is the law of large n.")))
    lines += [Line(text) for text in _efficiencies(result)]
    return lines


def _efficiencies(result: EfficiencyResult) -> list[str]:
    plan, found = result.plan, []
    own = plan.efficiencies[result.rule.id]
    if own is not None:
        found.append(tr("Asymptotic efficiency, lim CRB/Var: {own}.", own=exact(own)))
    if plan.median_to_mean is not None:
        found.append(
            tr(
                "Of the median relative to the mean, for large n: {median_to_mean}.",
                median_to_mean=exact(plan.median_to_mean),
            )
        )
    return found


def _column(result: EfficiencyResult) -> tuple[int, int]:
    """The column of the table that the strip speaks of, and its n: that looked at, else the last."""
    table = result.settings.table
    n = result.settings.n if result.settings.n in table else table[-1]
    return table.index(n), n


def variance_formulas(result: EfficiencyResult, hidden: bool) -> tuple[Formula, ...]:
    column, n = _column(result)
    role, place, regular = result.plan.roles[result.plan.primary], result.plan.primary, result.model.regular
    information = exact(result.model.information)
    bound = exact(float(result.crb[column]))
    of_information = f"1 / ({count(n)} × {'?' if hidden else information})" if regular else tr("regularity fails")
    first = Formula(
        terms=(
            Term("CRB", "?" if hidden else bound if regular else tr("none"), "theory", "bound"),
            Term("=", "="),
            Term("1 / (n I_1)", of_information, "theory", "bound"),
        ),
        label=f"n = {count(n)}",
    )
    found = empirical(float(result.variance[place, column]), float(result.mcse[place, column]))
    ratio = empirical(float(result.ratio[place, column]), float(result.ratio_mcse[place, column]))
    second = Formula(
        terms=(
            Term("Var", found, role, role),
            Term("/", "/"),
            Term(
                "CRB" if regular else "θ^2/n", "?" if hidden else exact(float(result.line[column])), "theory", "bound"
            ),
            Term("=", "="),
            Term(tr("ratio"), "?" if hidden else ratio, role, role),
        ),
        mark=role,
        label=result.rule.label,
    )
    return first, second


def variance_aside(result: EfficiencyResult, hidden: bool) -> tuple[str, str]:
    if hidden:
        return tr("Commit to a guess,"), tr("then reveal")
    if not result.model.regular:
        return tr("No bound here:"), tr("the support moves with θ")
    if result.model.degenerate:
        return tr("Every sample is the same:"), tr("nothing is left to learn")
    worst = float(np.nanmax(result.ratio[result.plan.primary])) if np.isfinite(result.ratio).any() else math.nan
    own = result.plan.efficiencies[result.rule.id]
    if own is not None and own < 0.999:
        return tr("Needs more data than it must:"), tr(
            "{own} times as many", own=short(1.0 / own) if own > 0.0 else "∞"
        )
    if worst < 1.1:
        return tr("On the line but for noise:"), tr("nothing unbiased does better")
    return tr("Reaches the bound"), tr("only as n grows")


def describe_table(result: EfficiencyResult) -> str:
    rows = "; ".join(
        tr("n = {n}: bound {b}, variance {v}, ratio {r}", n=n, b=short(float(b)), v=short(float(v)), r=short(float(r)))
        for n, b, v, r in zip(
            result.settings.table, result.line, result.variance[result.plan.primary],
            result.ratio[result.plan.primary], strict=True,
        )
    )  # fmt: skip
    notes = " ".join(f"{note}." for note in result.notes)
    return tr(
        "{families}, {sought}, estimated by the {label}. {rows}. {notes}",
        families=FAMILIES[result.settings.family],
        sought=sought(result),
        label=result.rule.label,
        rows=rows,
        notes=notes,
    )


# -- information ------------------------------------------------------------------------------------------------------


def faces_forms(result: EfficiencyResult, projected: bool) -> list[Form]:
    faces = result.faces
    information, there = exact(faces.exact), math.isfinite(faces.exact)
    rows = [
        Row(tr("Variance of the score"), (empirical(faces.score_variance, faces.score_variance_mcse), information),
            role="sample", bold=(False, True), key="score"),
        Row(tr("Mean curvature −ℓ″"), (empirical(faces.curvature_mean, faces.curvature_mean_mcse), information),
            role="likelihood", bold=(False, True), key="curvature"),
        Row(tr("Mean of the score"), (empirical(faces.score_mean, faces.score_mean_mcse), exact(0.0) if there else "–"),
            role="sample", bold=(False, True), key="score"),
    ]  # fmt: skip
    head = (tr("found, n = {n}", n=count(faces.n)), tr("exact: nI"))
    return [(head, rows[:2] if projected else rows), ((tr("found"),), [Row(r.name, r.cells[:1]) for r in rows[:2]])]


def faces_foot(result: EfficiencyResult, projected: bool) -> list[Line]:
    scores = result.faces.z_scores()
    if result.settings.family == "laplace":
        scores = {name: z for name, z in scores.items() if "curvature" not in name}
    lines = [Line(f"{note}.", strong=not result.model.regular and note == result.notes[0]) for note in result.notes[:1]]
    if not projected and scores:
        lines.insert(0, Line(*verdict(scores)))
    if not projected and result.model.regular and not result.model.degenerate:
        bound = exact(result.model.bound(result.faces.n))
        lines.append(
            Line(
                tr(
                    "One observation carries I = {information}, so the bound is {bound}.",
                    information=exact(result.model.information),
                    bound=bound,
                )
            )
        )
    return lines[:1] if projected else lines


def information_formulas(result: EfficiencyResult, hidden: bool) -> tuple[Formula, ...]:
    faces = result.faces
    equal = "=" if result.model.regular and result.settings.family != "laplace" else "≠"
    return (
        Formula(
            terms=(
                Term("nI", "?" if hidden else exact(faces.exact), "theory", "information"),
                Term("=", "≈"),
                Term("Var ℓ′(θ_0)", empirical(faces.score_variance, faces.score_variance_mcse), "sample", "score"),
                Term(equal, "≈" if equal == "=" else "≠"),
                Term(
                    "E[-ℓ″(θ_0)]",
                    empirical(faces.curvature_mean, faces.curvature_mean_mcse),
                    "likelihood",
                    "curvature",
                ),
            ),
            label=f"n = {count(faces.n)}",
        ),
    )


def information_aside(result: EfficiencyResult) -> tuple[str, str]:
    if not result.model.regular:
        return tr("The slope is never 0:"), tr("regularity fails")
    if result.settings.family == "laplace":
        return tr("Straight pieces have no curvature,"), tr("kinks carry it")
    return tr("Sharper curves,"), tr("more information")


def describe_faces(result: EfficiencyResult) -> str:
    faces = result.faces
    return tr(
        "{families}, {sought}, n = {n}: information of the sample {exact}, variance of "
        "the score {score_variance}, mean curvature {curvature_mean}. ",
        families=FAMILIES[result.settings.family],
        sought=sought(result),
        n=faces.n,
        exact=short(faces.exact),
        score_variance=short(faces.score_variance),
        curvature_mean=short(faces.curvature_mean),
    ) + " ".join(f"{note}." for note in result.notes)


# -- bias -------------------------------------------------------------------------------------------------------------


def bias_forms(result: EfficiencyResult, projected: bool) -> list[Form]:
    bent = result.shrunk
    bound = exact(bent.bound)
    rows = [
        Row(tr("Least variance"), ("", bound), bold=(False, True), role="theory", key="bound"),
        Row(tr("Variance"), (empirical(bent.found_variance, bent.found_variance_mcse), exact(bent.variance)),
            role="variance", bold=(False, True), key="variance"),
        Row(tr("Bias²"), ("", exact(bent.bias**2)), role="bias", bold=(False, True), key="bias"),
        Row(tr("MSE"), (empirical(bent.found_mse, bent.found_mse_mcse), exact(bent.mse)), role="a", bold=(False, True),
            key="mse"),
    ]  # fmt: skip
    one = [Row(row.name, row.cells[1:], role=row.role, bold=(True,), key=row.key) for row in rows]
    forms: list[Form] = [((tr("found"), tr("exact")), rows), ((tr("exact"),), one)]
    return forms[1:] if projected else forms


def bias_foot(result: EfficiencyResult, projected: bool) -> list[Line]:
    bent = result.shrunk
    lines = []
    if not result.model.regular:
        lines.append(Line(tr("Regularity fails: there is no bound, with bias or without."), strong=True))
    if math.isnan(bent.bias):
        lines.append(Line(tr("Bias and variance of this estimator have no closed form.")))
    if projected:
        return lines[:1]
    lines += [
        Line(tr("b′ = −1 ignores the data: no variance at all, and all the more bias.")),
        Line(tr("Least MSE at b′ = {best}; but that depends on θ₀, which nobody knows.", best=exact(bent.best))),
    ]
    if math.isnan(bent.best):
        lines.pop()
    return lines


def bias_formulas(result: EfficiencyResult, hidden: bool) -> tuple[Formula, ...]:
    bent, s = result.shrunk, result.settings
    information = result.faces.exact
    bound = Formula(
        terms=(
            Term("Var T", exact(bent.variance), "variance", "variance"),
            Term("≥", "≥"),
            Term("(1 + b′)^2", exact((1.0 + s.slope) ** 2), "", "slope"),
            Term("/", "/"),
            Term("(nI)", "?" if hidden else exact(information), "theory", "bound"),
            Term("=", "="),
            Term(tr("least"), "?" if hidden else exact(bent.bound), "theory", "bound"),
        ),
        label=f"n = {count(bent.n)}",
    )
    error = Formula(
        terms=(
            Term("MSE", "?" if hidden else exact(bent.mse), "a", "mse"),
            Term("=", "="),
            Term("Var", exact(bent.variance), "variance", "variance"),
            Term("+", "+"),
            Term("b^2", exact(bent.bias**2), "bias", "bias"),
        ),
    )
    return bound, error


def bias_aside(result: EfficiencyResult) -> tuple[str, str]:
    if not result.model.regular:
        return tr("No bound here:"), tr("the support moves with θ")
    return tr("A biased estimator"), tr("may go below the unbiased bound")


def describe_bias(result: EfficiencyResult) -> str:
    bent = result.shrunk
    return tr(
        "{families}, {sought}, n = {n}: with a bias of slope {slope} the least variance "
        "is {bound}; variance {variance}, bias {bias}, MSE {mse}.",
        families=FAMILIES[result.settings.family],
        sought=sought(result),
        n=bent.n,
        slope=short(result.settings.slope),
        bound=short(bent.bound),
        variance=short(bent.variance),
        bias=short(bent.bias),
        mse=short(bent.mse),
    )


# -- Hodges -----------------------------------------------------------------------------------------------------------


def hodges_forms(result: EfficiencyResult, projected: bool) -> list[Form]:
    found = result.plan.hodges
    at_zero = float(found.curve(np.array(0.0), found.n).mse)
    rows = [
        Row(
            tr("n·MSE/σ²"),
            (empirical(found.found, found.found_mcse), exact(found.risk)),
            role="a",
            bold=(False, True),
            key="risk",
        ),
        Row(tr("√n·bias/σ"), ("", exact(found.bias)), role="bias", bold=(False, True)),
        Row(tr("n·variance/σ²"), ("", exact(found.variance)), role="variance", bold=(False, True)),
        Row(tr("Shrunk how often"), ("", exact(found.shrunk_share)), bold=(False, True), key="edge"),
        Row(tr("At θ = 0"), ("", exact(at_zero)), role="a", bold=(False, True), key="risk"),
        Row(
            tr("Worst, at θ = ± {worst_theta}", worst_theta=short(found.worst_theta)),
            ("", exact(found.worst)),
            role="a",
            bold=(False, True),
            key="risk",
        ),
    ]
    if projected:
        rows = [rows[0], *rows[4:]]
    one = [Row(row.name, row.cells[1:], role=row.role, bold=(True,), key=row.key) for row in rows]
    forms: list[Form] = [((tr("found"), tr("exact")), rows), ((tr("exact"),), one)]
    return forms[1:] if projected else forms


def hodges_foot(result: EfficiencyResult, projected: bool) -> list[Line]:
    found = result.plan.hodges
    off = abs(found.found - found.risk) / found.found_mcse if found.found_mcse > 0.0 else 0.0
    lines = [Line(*verdict({"n·MSE": off}))]
    if projected:
        return []
    if found.factor == 1.0:
        return [*lines, Line(tr("With α = 1 it is the mean itself."))]
    return [
        *lines,
        Line(tr("At each fixed θ it is as good as the mean for large n, and at 0 better: superefficient.")),
        Line(
            tr(
                "But the worst over all θ grows like √n, while the mean's stays at 1: the gain "
                "at one point is paid for beside it."
            )
        ),
    ]


def hodges_formulas(result: EfficiencyResult, hidden: bool) -> tuple[Formula, ...]:
    found = result.plan.hodges
    return (
        Formula(
            terms=(
                Term("n·MSE/σ^2", "?" if hidden else exact(found.risk), "a", "risk"),
                Term("=", "="),
                Term("n·Var/σ^2", "?" if hidden else exact(found.variance), "variance", "risk"),
                Term("+", "+"),
                Term("n·b^2/σ^2", "?" if hidden else exact(found.bias**2), "bias", "risk"),
            ),
            label=f"n = {count(found.n)}",
        ),
        Formula(terms=(Term(tr("worst"), "?" if hidden else exact(found.worst), "a", "risk"),)),
    )


def hodges_aside(result: EfficiencyResult) -> tuple[str, str]:
    return tr("Below the bound at one point,"), tr("and above it on either side")


def describe_hodges(result: EfficiencyResult) -> str:
    found = result.plan.hodges
    return tr(
        "Hodges' estimator, n = {n}, at θ = {theta} σ: n·MSE/σ² = {risk}; at worst "
        "{worst}, at θ = {worst_theta} σ. The mean has 1 everywhere.",
        n=found.n,
        theta=short(found.theta),
        risk=short(found.risk),
        worst=short(found.worst),
        worst_theta=short(found.worst_theta),
    )


# -- the derivation ---------------------------------------------------------------------------------------------------


def derivation(result: EfficiencyResult) -> tuple[Step, ...]:
    """The Cramér–Rao bound from the covariance of estimator and score, with the present numbers."""
    faces, model = result.faces, result.model
    mean = empirical(faces.score_mean, faces.score_mean_mcse)
    spread = empirical(faces.score_variance, faces.score_variance_mcse)
    bound = exact(model.bound(faces.n)) if model.regular else tr("none")
    first = tr(
        "Differentiate ∫f = 1 under the integral: the score has mean 0. Here, at n = {n}: {mean}.",
        n=count(faces.n),
        mean=mean,
    )
    if not model.regular:
        first = tr(
            "The support moves with θ, so ∫f = 1 may not be differentiated inside: the mean score is {mean}.", mean=mean
        )
    return (
        Step(r"E\,\ell'(\theta_0) = \int \frac{\partial}{\partial\theta} f(x;\theta)\,dx = 0", first, "score"),
        Step(
            r"\mathrm{Var}\,\ell'(\theta_0) = E[-\ell''(\theta_0)] = n I(\theta_0)",
            tr(
                "Once more: the score's variance {spread} is the mean curvature, nI = {exact}.",
                spread=spread,
                exact=exact(faces.exact),
            ),
            "curvature",
        ),
        Step(
            r"\mathrm{Cov}(T, \ell') = \frac{\partial}{\partial\theta} E\,T = 1 + b'(\theta_0)",
            tr("Differentiate the mean of an estimator T in the same way. Without bias this is 1."),
            "bound",
        ),
        Step(
            r"\mathrm{Cov}(T, \ell')^2 \le \mathrm{Var}\,T \cdot \mathrm{Var}\,\ell'",
            tr("Cauchy and Schwarz: no covariance is larger than that."),
            "bound",
        ),
        Step(
            r"\mathrm{Var}\,T \ge \frac{(1 + b')^2}{n I(\theta_0)}",
            tr(
                "So an unbiased estimator from n = {n} observations has at least the variance {bound}.",
                n=count(faces.n),
                bound=bound,
            ),
            "bound",
        ),
        Step(
            r"\mathrm{Var}\,T = \frac{1}{nI} \iff T - \theta_0 = \frac{\ell'(\theta_0)}{nI}",
            tr(
                "Attained only where the score is a straight line in T: normal mean, Bernoulli, "
                "Poisson, and σ² with μ known."
            ),
            "bound",
        ),
    )

"""What the divisor's scene says: formulas with live numbers, the table, the derivation, the picture in words."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from engine.concepts.divisor import NAMES, DivisorResult
from engine.words import tr
from gui.axes import number_text
from gui.formula import Formula, Term
from gui.numbers import count, empirical, exact
from gui.scene import Step
from gui.tables import Row, verdict

ROLES = ("a", "b", "c", "muted")
Content = tuple[tuple[str, ...], list[Row], str, bool]


def number(value: float) -> str:
    """A number in a label: four figures."""
    if not math.isfinite(value):
        return exact(value)
    if value != 0.0 and not 1e-4 <= abs(value) < 1e6:
        return exact(value)
    return number_text(value, max(0, 3 - math.floor(math.log10(abs(value)))) if value else 0)


def pile_span(result: DivisorResult) -> tuple[float, float]:
    """From 0 to where nearly all estimates of the drawn piles lie."""
    theory, least = result.theory, result.divisors[0]
    mean, spread = theory.mean / least, theory.variance / least**2
    if math.isfinite(spread) and math.isfinite(mean):
        return 0.0, (mean + 4.0 * math.sqrt(spread)) or 1.0
    few = result.estimates(0)[:2000]
    return 0.0, float(np.quantile(few, 0.98)) or 1.0


def sample_title(result: DivisorResult) -> str:
    if result.settings.source == "values":
        return tr("Your {size} values", size=count(result.sample.size))
    return tr("Sample {number}", number=count(result.shown + 1))


def formulas(result: DivisorResult, hidden: bool) -> tuple[Formula, ...]:
    """The identity for the free divisor, and the sample's own variance with it."""
    bias, spread, mse = result.bias[3], result.spread[3], result.mse[3]
    texts = ["?" if hidden else exact(value) for value in (mse, bias * bias, spread)]
    squares = float(result.readouts["squares_about_mean"])  # type: ignore[arg-type]
    c = result.divisors[3]
    identity = Formula(
        terms=(
            Term("MSE", texts[0], "theory", "mse"),
            Term("=", "="),
            Term("Bias^2", texts[1], "bias", "bias"),
            Term("+", "+"),
            Term("Var", texts[2], "variance", "variance"),
        ),
        label=f"c = {number(c)}",
    )
    own = Formula(
        terms=(
            Term("Σ(x - x̄)^2", exact(squares), "sample", "sample"),
            Term("/", "/"),
            Term("c", number(c), "", "free"),
            Term("=", "="),
            Term("σ̂^2", exact(squares / c), "sample", "free"),
        ),
        label=tr("this sample"),
    )
    return identity, own


def aside(result: DivisorResult, hidden: bool) -> tuple[str, str]:
    if hidden:
        return tr("Drag c to your guess,"), tr("then reveal")
    best = result.theory.best
    if not math.isfinite(best):
        return tr("No fourth moment:"), tr("every divisor has infinite MSE")
    if result.settings.population == "normal":
        return tr("n − 1 is unbiased,"), tr("n + 1 has the least MSE")
    return tr("Least MSE at the divisor"), number(best)


def tables(result: DivisorResult, projected: bool) -> list[Content]:
    """Found beside exact for each divisor; shorter ones for where the long one finds no room."""
    judged, strong = verdict(result.scores) if result.scores else ("", False)
    if not math.isfinite(result.theory.variance):
        judged = tr("No fourth moment: theory has no variance and no MSE.\n") + judged
    brief, heads = _brief(result), (tr("MSE found"), tr("exact"))
    short = (heads, brief, judged, strong)
    bare = (heads, brief, "", False)
    if result.settings.source == "values":
        own = _own(result)
        told = (
            (tr("your values"), *heads),
            [
                replace(row, cells=(mine, *row.cells), bold=(False, *row.bold))
                for mine, row in zip(own, brief, strict=True)
            ],
        )
        alone = (
            (tr("your values"),),
            [replace(row, cells=(mine,), bold=()) for mine, row in zip(own, brief, strict=True)],
        )
        return (
            [(*alone, "", False)] if projected else [(*told, judged, strong), (*told, "", False), (*alone, "", False)]
        )
    if projected:
        return [short, ((tr("MSE found"),), [replace(row, cells=row.cells[:1]) for row in brief], "", False)]
    return [((tr("bias"), tr("variance"), "MSE"), _full(result), judged, strong), short, bare]


def _names(result: DivisorResult) -> list[str]:
    return [f"c = {name}" for name in (*NAMES[:3], number(result.divisors[3]))]


def _full(result: DivisorResult) -> list[Row]:
    """For each divisor a row of what was found over one of what is exact."""
    rows = []
    for place, (role, name) in enumerate(zip(ROLES, _names(result), strict=True)):
        row = result.summaries[place]
        found = tuple(empirical(row[key], row[f"{key}_mcse"]) for key in ("bias", "variance", "mse"))
        known = tuple(exact(values[place]) for values in (result.bias, result.spread, result.mse))
        rows.append(Row(name, found, role=role, mark=True, key=role))
        rows.append(Row(tr("exact"), known, bold=(True,) * 3, rule=False, muted=True))
    return rows


def _own(result: DivisorResult) -> list[str]:
    """Σ(x − x̄)²/c of one's own values for each divisor."""
    squares = float(result.readouts["squares_about_mean"])  # type: ignore[arg-type]
    return [exact(squares / c) for c in result.divisors]


def _brief(result: DivisorResult) -> list[Row]:
    rows = []
    for place, (role, name) in enumerate(zip(ROLES, _names(result), strict=True)):
        row = result.summaries[place]
        cells = empirical(row["mse"], row["mse_mcse"]), exact(result.mse[place])
        rows.append(Row(name, cells, role=role, mark=True, bold=(False, True), key=role))
    return rows


def derivation(result: DivisorResult) -> tuple[Step, ...]:
    """E Σ(x − x̄)² = (n − 1)σ² in four steps, with the present numbers."""
    n, theory = result.settings.size, result.theory
    mean, mu = float(result.sample.mean()), result.law.mean()
    own = float(result.readouts["squares_about_mean"])  # type: ignore[arg-type]
    about = float(result.parabola(np.array([mu]))[0])
    return (
        Step(
            r"\sum_i (x_i - a)^2 = \sum_i (x_i - \bar x)^2 + n(\bar x - a)^2",
            tr("About any a the spread is that about x̄ = {mean} and a term that is never negative.", mean=number(mean)),
            "why",
        ),
        Step(
            r"a = \mu: \quad \sum_i (x_i - \bar x)^2 = \sum_i (x_i - \mu)^2 - n(\bar x - \mu)^2",
            tr("About the true mean it is {about}, about x̄ only {own}.", about=number(about), own=number(own)),
            "sample",
        ),
        Step(
            r"E\sum_i (x_i - \mu)^2 = n\sigma^2, \qquad E\,n(\bar x - \mu)^2 = n\cdot\frac{\sigma^2}{n} = \sigma^2",
            tr("On average the first is n times σ², and the second exactly one σ²."),
            "truth",
        ),
        Step(
            r"E\sum_i (x_i - \bar x)^2 = (n - 1)\,\sigma^2",
            tr(
                "So the sum is {n} × {sigma2} = {mean} on average: divide by n − 1 = {n} and the bias is gone.",
                n=n - 1,
                sigma2=number(theory.sigma2),
                mean=number(theory.mean),
            ),
            "a",
        ),
    )


def describe(result: DivisorResult) -> str:
    parts = [
        tr("divisor {c}: bias {bias}, MSE {mse}", c=number(c), bias=number(bias), mse=number(mse))
        for c, bias, mse in zip(result.divisors, result.bias, result.mse, strict=True)
    ]
    return tr(
        "Population {title}; {done} samples of size {size}. {parts}.",
        title=result.title,
        done=result.done,
        size=result.settings.size,
        parts="; ".join(parts),
    )

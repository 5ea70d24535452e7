"""What the sampling scene says: formulas with live numbers, the table, the derivation, the picture in words."""

from __future__ import annotations

import math

from engine.concepts.sampling import SamplingResult
from engine.words import mark, tr
from gui.axes import number_text
from gui.formula import Formula, Term
from gui.numbers import count, empirical, exact
from gui.scene import Step
from gui.tables import Row, verdict

HEAD = (mark("bias"), mark("variance"), mark("MSE"))


def short(value: float, span: float = 1.0) -> str:
    """A number in a label: as many places as an axis of that length tells apart."""
    if not math.isfinite(value):
        return exact(value)
    return number_text(value, min(12, max(0, 3 - math.floor(math.log10(span)))))


def formulas(result: SamplingResult, hidden: bool) -> tuple[Formula, ...]:
    """MSE = Bias² + Var for each estimator: exact where theory knows, else as found."""
    made = []
    for place, letter in enumerate(result.letters):
        bias, variance, mse = result.theory_numbers(place)
        found = result.summaries[place]
        known = bias is not None and variance is not None and mse is not None
        values = (mse, bias * bias, variance) if known and bias is not None else (
            found["mse"], found["bias"] ** 2, found["variance"])  # fmt: skip
        texts = ["?" if hidden else exact(value) for value in values]
        terms = (
            Term("MSE", texts[0], "theory", letter),
            Term("=", "=" if known else "≈"),
            Term("Bias^2", texts[1], "bias", letter),
            Term("+", "+"),
            Term("Var", texts[2], "variance", letter),
        )
        made.append(Formula(terms=terms, label=result.names[place], mark=letter))
    return tuple(made)


def aside(result: SamplingResult, hidden: bool) -> tuple[str, str]:
    """Two short lines that say what the present numbers teach."""
    if hidden:
        return tr("Commit to a guess,"), tr("then reveal")
    known = [result.theory_numbers(place) for place in range(len(result.letters))]
    numbers = [(abs(bias), mse) for bias, _, mse in known if bias is not None and mse is not None]
    if len(numbers) > 1:
        (bias_a, mse_a), (bias_b, mse_b) = numbers[:2]
        if (bias_b > bias_a + 1e-12 and mse_b < mse_a) or (bias_a > bias_b + 1e-12 and mse_a < mse_b):
            return tr("A little bias can buy"), tr("a smaller error")
    for theory in result.theories:
        if theory.why and theory.why != "no closed form":
            return tr("Theory says:"), theory.why
    return tr("n narrows the picture,"), tr("R only fills it in")


Content = tuple[tuple[str, ...], list[Row], str, bool]


def tables(result: SamplingResult, projected: bool) -> list[Content]:
    """The table, and shorter ones for where it finds no room; a projected page has none for the long one."""
    brief = _table(result, brief=True)
    bare = (brief[0], brief[1], brief[2].partition("\n")[0] if brief[3] else "", brief[3])
    return [bare] if projected else [_table(result, brief=False), brief, bare]


def _table(result: SamplingResult, brief: bool) -> Content:
    """The head, rows of what was found over what is exact, and the verdict with theory's reasons for silence.

    `brief` leaves all but the mean squared error found to the strip.
    """
    rows: list[Row] = []
    reasons: list[str] = []
    for place, letter in enumerate(result.letters):
        found, theory, name = result.summaries[place], result.theories[place], result.names[place]
        cells = tuple(empirical(found[key], found[f"{key}_mcse"]) for key in ("bias", "variance", "mse"))
        rows.append(Row(name, cells[2:] if brief else cells, role=letter, mark=True, key=letter))
        known = result.theory_numbers(place)
        if not brief and any(value is not None for value in known):
            words = tuple(exact(value) if value is not None else "–" for value in known)
            rows.append(Row(tr("exact"), words, bold=(True,) * 3, rule=False, muted=True))
        if None in known:
            reasons.append(f"{name}: {theory.why or tr('no closed form')}")
    judged, strong = verdict(result.scores) if result.scores else ("", False)
    if brief:
        judged = judged.replace(" (", "\n(")  # too narrow a column to break where it likes
    return (tr("MSE found"),) if brief else HEAD, rows, "\n".join(filter(None, [judged, *reasons])), strong


def derivation(result: SamplingResult) -> tuple[Step, ...]:
    """MSE = Var + Bias² in five steps, with the first estimator's numbers."""
    bias, variance, mse = result.theory_numbers(0)
    name = result.names[0]
    say = [exact(value) if value is not None else "–" for value in (mse, variance, None if bias is None else bias**2)]
    return (
        Step(
            r"\mathrm{MSE} = E[(\hat\theta - \theta)^2]",
            tr("How far the {name} lies from the truth, squared, on average: {say}.", name=name, say=say[0]),
            "distribution",
        ),
        Step(
            r"= E[(\hat\theta - E\hat\theta + E\hat\theta - \theta)^2]",
            tr("Add and take away the centre of the sampling distribution."),
            "a",
        ),
        Step(
            r"= E[(\hat\theta - E\hat\theta)^2] + 2(E\hat\theta - \theta)\,E[\hat\theta - E\hat\theta]"
            r" + (E\hat\theta - \theta)^2",
            tr("Multiply out; the distance from centre to truth is no random quantity."),
            "truth",
        ),
        Step(
            r"E[\hat\theta - E\hat\theta] = 0",
            tr("Estimates deviate from their own centre by nothing on average, so the middle term is gone."),
            "a",
        ),
        Step(
            r"\mathrm{MSE} = \mathrm{Var}(\hat\theta) + \mathrm{Bias}(\hat\theta)^2",
            f"{say[0]} = {say[1]} + {say[2]}.",
            "distribution",
        ),
    )


def describe(result: SamplingResult) -> str:
    parts = [
        tr(
            "{name}: bias {bias:.3g}, variance {variance:.3g}",
            name=name,
            bias=found["bias"],
            variance=found["variance"],
        )
        for name, found in zip(result.names, result.summaries, strict=True)
    ]
    return (
        tr(
            "Population {title}; {done} samples of size {n}. ",
            title=result.title,
            done=result.done,
            n=result.settings.n,
        )
        + "; ".join(parts)
        + "."
    )


def status(result: SamplingResult) -> str:
    s = result.settings
    return tr(
        "n = {n}     R = {n_trials}     Click an estimate to get its sample back",
        n=count(s.n),
        n_trials=count(s.n_trials),
    )

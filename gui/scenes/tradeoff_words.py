"""What the trade-off's scene says: formulas with live numbers, the table, the derivation, the picture in words."""

from __future__ import annotations

import math
from dataclasses import replace

from engine.concepts.tradeoff import TradeoffResult
from engine.tradeoff_settings import TradeoffSettings
from engine.tradeoff_truths import NAMES
from engine.words import numerals, tr
from gui.axes import number_text
from gui.formula import Formula, Term
from gui.numbers import count, empirical, exact
from gui.scene import Step
from gui.tables import Row, verdict


def short(value: float) -> str:
    """A number in a label: three figures, two decimals at least."""
    if not math.isfinite(value) or (value != 0.0 and not 1e-3 <= abs(value) < 1e5):
        return exact(value)
    return number_text(value, max(0, min(3, 2 - math.floor(math.log10(abs(value))))) if value else 2)


def signed(value: float) -> str:
    return short(value) if value < 0.0 else f"+{short(value)}"


def knob(s: TradeoffSettings, value: float) -> str:
    """One complexity in words."""
    if s.model == "ridge":
        return numerals(f"λ = {value:.3g}") if 1e-3 <= value < 1e3 else f"λ = {exact(value)}"
    whole = round(value)
    if s.model == "knn":
        return f"k = {count(whole)}"
    return (
        tr("degree {whole}", whole=count(whole)) if s.model == "polynomial" else tr("{whole} knots", whole=count(whole))
    )


def sets(number: int) -> str:
    return tr("1 set") if number == 1 else tr("{number} sets", number=count(number))


def model(result: TradeoffResult) -> str:
    """The model that is fitted."""
    s = result.settings
    return {
        "polynomial": tr("polynomials of degree {degree}", degree=count(s.degree)),
        "knn": tr("the nearest neighbour") if s.k == 1 else tr("the mean of {k} neighbours", k=count(s.k)),
        "ridge": tr("ridge, {knob}", knob=knob(s, s.lam)),
        "spline": tr("splines of {knots} knots", knots=count(s.knots)),
    }[s.model]


def axis(s: TradeoffSettings, projected: bool) -> str:
    """What the axis of complexity carries."""
    if s.model == "knn":
        return "n / k" if projected else tr("n / k: all observations at the left, one neighbour at the right")
    if s.model == "ridge":
        return "1 / λ" if projected else tr("1 / λ: a weaker penalty to the right")
    return tr("degree d") if s.model == "polynomial" else tr("knots K")


def formulas(result: TradeoffResult, hidden: bool) -> tuple[Formula, ...]:
    """The decomposition averaged over all x, and at the probe."""
    split, noise = result.split, result.noise
    here = (split.bias**2 + split.sd**2 + noise, split.bias**2, split.sd**2, noise)
    over = (result.expected, result.bias2, result.variance, noise)
    made = []
    for label, values in ((tr("over all x"), over), (tr("at x = {x}", x=short(split.x)), here)):
        texts = ["?" if hidden and values is over else exact(value) for value in values]
        made.append(
            Formula(
                terms=(
                    Term("E(y - f̂)^2", texts[0], "theory", "total"),
                    Term("=", "="),
                    Term("Bias^2", texts[1], "bias", "bias"),
                    Term("+", "+"),
                    Term("Var", texts[2], "variance", "variance"),
                    Term("+", "+"),
                    Term("σ^2", texts[3], "sample", "noise"),
                ),
                label=label,
            )
        )
    return tuple(made)


def aside(result: TradeoffResult, hidden: bool) -> tuple[str, str]:
    if hidden:
        return tr("Drag the line to your guess,"), tr("then reveal")
    s = result.settings
    if result.expected <= result.least * (1.0 + 1e-9):
        return tr("Nothing compared does better"), tr("than {knob}", knob=knob(s, s.complexity))
    more = result.expected / result.least - 1.0 if result.least > 0.0 else math.inf
    times = (
        tr("{more:.0f} % more", more=100.0 * more)
        if more < 9.995
        else tr("{expected} times", expected=exact(result.expected / result.least))
    )
    return tr("Error {times} than at", times=times.replace(".0000", "")), knob(s, result.best)


Content = tuple[tuple[str, ...], list[Row], str, bool]


def tables(result: TradeoffResult) -> list[Content]:
    """Exact beside simulated; a shorter one for where it finds no room."""
    seen = result.found
    rows = [
        Row(tr("bias²"), (exact(result.bias2), empirical(seen.bias2, seen.bias2_mcse)), role="bias", key="bias",
            bold=(True,)),
        Row(tr("variance"), (exact(result.variance), empirical(seen.variance, seen.variance_mcse)), role="variance",
            key="variance", bold=(True,)),
        Row(tr("noise σ²"), (exact(result.noise), ""), role="sample", key="noise", bold=(True,)),
        Row(tr("test error"), (exact(result.expected), empirical(seen.test_error, seen.test_error_mcse)), role="theory",
            key="total", bold=(True,)),
    ]  # fmt: skip
    judged, strong = _verdict(result)
    long = "\n".join((judged, *result.notes))
    head = (tr("exact"), sets(result.done))
    freedom = Row(tr("degrees of freedom"), (exact(result.freedom), ""), muted=True)
    bare = [replace(row, cells=row.cells[:1]) for row in rows]
    return [
        (head, [*rows, freedom], long, strong),
        (head, rows, judged, strong),
        (head, rows, "", False),
        (head[:1], bare, judged, strong),
        (head[:1], bare, "", False),
    ]


def _verdict(result: TradeoffResult) -> tuple[str, bool]:
    if result.settings.sigma == 0.0:
        return tr("✓ without noise the simulation is exact"), False
    if result.done < 10:
        return tr("too few sets to judge by their standard errors"), False
    return verdict(result.scores)


def derivation(result: TradeoffResult) -> tuple[Step, ...]:
    """The decomposition at the probe, then over all x, with the present numbers."""
    s, split = result.settings, result.split
    here = split.bias**2 + split.sd**2 + result.noise
    largest = float(abs(split.weights).max())
    return (
        Step(
            r"y = f(x_0) + \varepsilon, \qquad E\,\varepsilon = 0, \quad \mathrm{Var}\,\varepsilon = \sigma^2",
            tr(
                "A new observation at x₀ = {x} scatters about the truth f(x₀) = {truth} with σ = "
                "{sigma}. No fit can know its ε.",
                x=short(split.x),
                truth=exact(split.truth),
                sigma=exact(s.sigma),
            ),
            "noise",
        ),
        Step(
            r"y - \hat f = \varepsilon + (f - E\hat f) + (E\hat f - \hat f)",
            tr(
                "Add and take away the truth and the mean fit, here {mean}: what is missed splits into three parts.",
                mean=exact(split.mean),
            ),
            "mean",
        ),
        Step(
            r"E\,\varepsilon(f - \hat f) = 0, \qquad E(\hat f - E\hat f) = 0",
            tr(
                "The new ε has nothing to do with the training set, and a fit is off its own "
                "mean by 0 on average: squared and averaged, all mixed terms vanish."
            ),
            "fits",
        ),
        Step(
            r"E(y - \hat f)^2 = (E\hat f - f)^2 + E(\hat f - E\hat f)^2 + \sigma^2",
            tr(
                "Bias² + variance + noise: {bias} + {sd} + {noise} = {here} at x₀.",
                bias=exact(split.bias**2),
                sd=exact(split.sd**2),
                noise=exact(result.noise),
                here=exact(here),
            ),
            "bias",
        ),
        Step(
            r"E\hat f = \sum_i w_i f(x_i), \qquad \mathrm{Var}\,\hat f = \sigma^2 \sum_i w_i^2",
            tr(
                "The fit is a fixed weighting Σ wᵢ yᵢ of the {n} observations, so both are "
                "exact: the largest weight is {largest}, Σ w² = {sum}.",
                n=count(s.n),
                largest=exact(largest),
                sum=exact(float((split.weights**2).sum())),
            ),
            "variance",
        ),
        Step(
            r"\overline{E(y - \hat f)^2} "
            r"= \overline{\mathrm{Bias}^2} + \overline{\mathrm{Var}} + \sigma^2",
            tr(
                "Averaged over all x: {bias2} + {variance} + {noise} = {expected}. {sets}, "
                "simulated, say {test_error}.",
                bias2=exact(result.bias2),
                variance=exact(result.variance),
                noise=exact(result.noise),
                expected=exact(result.expected),
                sets=sets(result.done),
                test_error=empirical(result.found.test_error, result.found.test_error_mcse),
            ),
            "total",
        ),
    )


def describe(result: TradeoffResult, hidden: bool) -> str:
    s = result.settings
    start = tr(
        "Truth: {names}, noise {sigma}; {done} training sets of {n} observations, each fitted by {model}.",
        names=NAMES[s.truth],
        sigma=exact(s.sigma),
        done=count(result.done),
        n=count(s.n),
        model=model(result),
    )
    if hidden:
        return tr("{start} What each complexity costs is hidden until you reveal it.", start=start)
    return tr(
        "{start} Bias squared {bias2}, variance {variance}, noise {noise}: expected test "
        "error {expected}, least at {knob} with {least}. ",
        start=start,
        bias2=exact(result.bias2),
        variance=exact(result.variance),
        noise=exact(result.noise),
        expected=exact(result.expected),
        knob=knob(s, result.best),
        least=exact(result.least),
    ) + " ".join(result.notes)

"""What the trade-off's scene says: formulas with live numbers, the table, the derivation, the picture in words."""

from __future__ import annotations

import math
from dataclasses import replace

from engine.concepts.tradeoff import TradeoffResult
from engine.tradeoff_settings import TradeoffSettings
from engine.tradeoff_truths import NAMES
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
        return f"λ = {value:.3g}" if 1e-3 <= value < 1e3 else f"λ = {exact(value)}"
    whole = round(value)
    if s.model == "knn":
        return f"k = {count(whole)}"
    return f"degree {count(whole)}" if s.model == "polynomial" else f"{count(whole)} knots"


def sets(number: int) -> str:
    return "1 set" if number == 1 else f"{count(number)} sets"


def model(result: TradeoffResult) -> str:
    """The model that is fitted."""
    s = result.settings
    return {
        "polynomial": f"polynomials of degree {count(s.degree)}",
        "knn": "the nearest neighbour" if s.k == 1 else f"the mean of {count(s.k)} neighbours",
        "ridge": f"ridge, {knob(s, s.lam)}",
        "spline": f"splines of {count(s.knots)} knots",
    }[s.model]


def axis(s: TradeoffSettings, projected: bool) -> str:
    """What the axis of complexity carries."""
    if s.model == "knn":
        return "n / k" if projected else "n / k: all observations at the left, one neighbour at the right"
    if s.model == "ridge":
        return "1 / λ" if projected else "1 / λ: a weaker penalty to the right"
    return "degree d" if s.model == "polynomial" else "knots K"


def formulas(result: TradeoffResult, hidden: bool) -> tuple[Formula, ...]:
    """The decomposition averaged over all x, and at the probe."""
    split, noise = result.split, result.noise
    here = (split.bias**2 + split.sd**2 + noise, split.bias**2, split.sd**2, noise)
    over = (result.expected, result.bias2, result.variance, noise)
    made = []
    for label, values in (("over all x", over), (f"at x = {short(split.x)}", here)):
        texts = ["?" if hidden and label == "over all x" else exact(value) for value in values]
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
        return "Drag the line to your guess,", "then reveal"
    s = result.settings
    if result.expected <= result.least * (1.0 + 1e-9):
        return "Nothing compared does better", f"than {knob(s, s.complexity)}"
    more = result.expected / result.least - 1.0 if result.least > 0.0 else math.inf
    times = f"{100.0 * more:.0f} % more" if more < 9.995 else f"{exact(result.expected / result.least)} times"
    return f"Error {times.replace('.0000', '')} than at", knob(s, result.best)


Content = tuple[tuple[str, ...], list[Row], str, bool]


def tables(result: TradeoffResult) -> list[Content]:
    """Exact beside simulated; a shorter one for where it finds no room."""
    seen = result.found
    rows = [
        Row("bias²", (exact(result.bias2), empirical(seen.bias2, seen.bias2_mcse)), role="bias", key="bias",
            bold=(True,)),
        Row("variance", (exact(result.variance), empirical(seen.variance, seen.variance_mcse)), role="variance",
            key="variance", bold=(True,)),
        Row("noise σ²", (exact(result.noise), ""), role="sample", key="noise", bold=(True,)),
        Row("test error", (exact(result.expected), empirical(seen.test_error, seen.test_error_mcse)), role="theory",
            key="total", bold=(True,)),
    ]  # fmt: skip
    judged, strong = _verdict(result)
    long = "\n".join((judged, *result.notes))
    head = ("exact", sets(result.done))
    freedom = Row("degrees of freedom", (exact(result.freedom), ""), muted=True)
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
        return "✓ without noise the simulation is exact", False
    if result.done < 10:
        return "too few sets to judge by their standard errors", False
    return verdict(result.scores)


def derivation(result: TradeoffResult) -> tuple[Step, ...]:
    """The decomposition at the probe, then over all x, with the present numbers."""
    s, split = result.settings, result.split
    here = split.bias**2 + split.sd**2 + result.noise
    largest = float(abs(split.weights).max())
    return (
        Step(r"y = f(x_0) + \varepsilon, \qquad E\,\varepsilon = 0, \quad \mathrm{Var}\,\varepsilon = \sigma^2",
             f"A new observation at x₀ = {short(split.x)} scatters about the truth f(x₀) = {exact(split.truth)} with "
             f"σ = {exact(s.sigma)}. No fit can know its ε.", "noise"),
        Step(r"y - \hat f = \varepsilon + (f - E\hat f) + (E\hat f - \hat f)",
             f"Add and take away the truth and the mean fit, here {exact(split.mean)}: what is missed splits into "
             "three parts.", "mean"),
        Step(r"E\,\varepsilon(f - \hat f) = 0, \qquad E(\hat f - E\hat f) = 0",
             "The new ε has nothing to do with the training set, and a fit is off its own mean by 0 on average: "
             "squared and averaged, all mixed terms vanish.", "fits"),
        Step(r"E(y - \hat f)^2 = (E\hat f - f)^2 + E(\hat f - E\hat f)^2 + \sigma^2",
             f"Bias² + variance + noise: {exact(split.bias**2)} + {exact(split.sd**2)} + {exact(result.noise)} = "
             f"{exact(here)} at x₀.", "bias"),
        Step(r"E\hat f = \sum_i w_i f(x_i), \qquad \mathrm{Var}\,\hat f = \sigma^2 \sum_i w_i^2",
             f"The fit is a fixed weighting Σ wᵢ yᵢ of the {count(s.n)} observations, so both are exact: the largest "
             f"weight is {exact(largest)}, Σ w² = {exact(float((split.weights**2).sum()))}.", "variance"),
        Step(r"\overline{E(y - \hat f)^2} "
             r"= \overline{\mathrm{Bias}^2} + \overline{\mathrm{Var}} + \sigma^2",
             f"Averaged over all x: {exact(result.bias2)} + {exact(result.variance)} + {exact(result.noise)} = "
             f"{exact(result.expected)}. {sets(result.done)}, simulated, say "
             f"{empirical(result.found.test_error, result.found.test_error_mcse)}.", "total"),
    )  # fmt: skip


def describe(result: TradeoffResult, hidden: bool) -> str:
    s = result.settings
    start = (
        f"Truth: {NAMES[s.truth]}, noise {exact(s.sigma)}; {count(result.done)} training sets of {count(s.n)} "
        f"observations, each fitted by {model(result)}."
    )
    if hidden:
        return f"{start} What each complexity costs is hidden until you reveal it."
    return (
        f"{start} Bias squared {exact(result.bias2)}, variance {exact(result.variance)}, noise {exact(result.noise)}: "
        f"expected test error {exact(result.expected)}, least at {knob(s, result.best)} with {exact(result.least)}. "
        + " ".join(result.notes)
    )

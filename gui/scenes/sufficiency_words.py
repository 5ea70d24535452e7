"""What the scene of `sufficiency` says: titles, formulas with live numbers, the table, the derivations."""

from __future__ import annotations

import math
from dataclasses import replace

from engine.concept import number
from engine.concepts.sufficiency import SufficiencyResult, room_of
from engine.sufficiency_settings import MODELS
from engine.sufficiency_words import LETTERS, held_name, short
from engine.words import capital, mark, numerals, said, tr
from gui.formula import Formula, Term
from gui.numbers import count, empirical, exact
from gui.numbers import empirical as found
from gui.scene import Step
from gui.tables import Row, verdict

__all__ = ["count", "found", "short"]
Content = tuple[tuple[str, ...], list[Row], str, bool]
AXES = {
    "normal": mark("mean μ"),
    "normal_mean": mark("mean μ"),
    "bernoulli": mark("probability of heads p"),
    "poisson": mark("mean count λ"),
    "exponential": mark("mean wait θ"),
    "uniform": mark("upper end θ"),
    "laplace": mark("centre μ"),
}


def plain(formula: str) -> str:
    """A formula's markup as it is read in a line of words."""
    subscripts = str.maketrans("0123456789+", "₀₁₂₃₄₅₆₇₈₉₊")
    raised = {"{n−1}": "ⁿ⁻¹", "{Σx}": "^Σx"}
    for braces, text in raised.items():
        formula = formula.replace(f"^{braces}", text)
    parts = formula.split("_")
    return parts[0] + "".join(part[0].translate(subscripts) + part[1:] for part in parts[1:])


# -- what is held ---------------------------------------------------------------------------------------------------


def held_places(result: SufficiencyResult) -> list[tuple[float, str]]:
    """Where the lines of what is held stand and what stands beside them; none for a whole list of values."""
    s, held = result.settings, result.held
    if s.hold in ("order", "inner"):
        return []
    if s.hold == "sum":
        mean = held[0] / len(result.x)
        return [(mean, f"Σx = {short(held[0])}, x̄ = {short(mean)}")]
    if s.hold == "range":
        return [(float(result.x.min()), "min"), (float(result.x.max()), tr("max, {held} apart", held=short(held[0])))]
    names = {
        "mean_sd": "x̄",
        "mean": "x̄",
        "median": tr("median"),
        "first": "x₁",
        "smallest": tr("min x"),
        "maximum": tr("max x"),
    }
    return [(held[0], f"{names[s.hold]} = {short(held[0])}")]


def allowed_hold(result: SufficiencyResult, place: int, x: float) -> float:
    """The nearest place to x where the handle of a held value may stand."""
    s, n, held = result.settings, len(result.x), result.held
    if s.model in ("bernoulli", "poisson"):
        steps = n if s.hold == "sum" else 1
        most = {"bernoulli": steps, "poisson": 1000 if s.hold == "sum" else 200}[s.model]
        return min(max(round(x * steps), 0), most) / steps
    if s.hold == "mean_sd" and place == 1:
        return max(x, held[0] + 0.01)
    least, most_at = {"exponential": (0.002, 900.0), "uniform": (0.01, 900.0)}.get(s.model, (-900.0, 900.0))
    if s.model == "uniform" and s.hold != "maximum":
        most_at = 0.999 * s.end if s.hold == "median" else float(result.x.min()) + 0.999 * s.end
        least = least if s.hold == "median" else float(result.x.min()) + 0.001
    return min(max(x, least), most_at)


def allowed_place(result: SufficiencyResult, i: int, x: float) -> float:
    """The nearest place to x where observation i of the data may stand."""
    low, high = room_of(result, result.x, i)
    whole = result.settings.model in ("bernoulli", "poisson")
    return float(min(max(round(x) if whole else x, low), high))


def allowed_truth(result: SufficiencyResult, x: float) -> float:
    """The nearest value to x that the true parameter may have."""
    s = result.settings
    low, high = {"bernoulli": (0.001, 0.999), "poisson": (0.01, 50.0), "exponential": (0.01, 900.0),
                 "uniform": (0.01, 900.0)}.get(s.model, (-900.0, 900.0))  # fmt: skip
    if s.model == "uniform" and s.hold != "maximum":
        low = 1.001 * (float(result.x.max()) if s.source == "own" else result.held[0])
    return min(max(x, low), high)


# -- titles -----------------------------------------------------------------------------------------------------------


def data_title(result: SufficiencyResult) -> str:
    held = held_name(result.settings)
    return tr("Redraw {shown}, {held} held fixed", shown=count(result.shown), held=held)


def curve_title(result: SufficiencyResult, hidden: bool) -> str:
    letter = LETTERS[result.settings.model]
    if hidden:
        return tr("The log-likelihood of {letter}", letter=letter)
    name = tr("{letter} and σ", letter=letter) if result.settings.model == "normal" else letter
    return tr(
        "The log-likelihood of {name} {word}", name=name, word=tr("stands still") if result.still else tr("moves")
    )


def difference(result: SufficiencyResult) -> str:
    """The largest difference so far, as a share of the curve's range."""
    share = number(result.readouts["max_curve_difference"]) or 0.0
    if share == 0.0:
        return tr("to the last digit")
    if share < 1e-4:
        mantissa, power = numerals(f"{share:.1e}").split("e")
        return tr("to within {mantissa} × 10{raised} of its range", mantissa=mantissa, raised=raised(int(power)))
    return tr("by up to {share:.3g} % of its range", share=100.0 * share)


def raised(power: int) -> str:
    return str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))


def pile_name(result: SufficiencyResult, place: int) -> str:
    formula = (result.pair.crude_text, result.pair.better_text)[place]
    return f"{'δ' if place == 0 else 'δ*'} = {plain(formula)}"


# -- the formula strip ------------------------------------------------------------------------------------------------


def formulas(result: SufficiencyResult, hidden: bool) -> tuple[Formula, ...]:
    return _factors(result, hidden), _variances(result, hidden)


def _factors(result: SufficiencyResult, hidden: bool) -> Formula:
    """log p = log g + log h where what is held is sufficient, else the two log-likelihoods side by side."""
    s, letter = result.settings, LETTERS[result.settings.model]
    sample = result.redraws[max(result.shown, 1) - 1]
    whole, base = result.log_parts(sample, s.truth)
    start = Term(f"log p(x | {letter})", "?" if hidden else exact(whole), "sample", "redraw")
    label = tr("redraw {shown}", shown=count(result.shown))
    own, _ = result.log_parts(result.x, s.truth)
    data = Term(f"log p(x_{{data}} | {letter})", exact(own), "likelihood", "likelihood")
    if hidden:
        return Formula(terms=(data, Term(",", ","), start))
    if s.sufficient:
        parts = (Term(f"log g(T, {letter})", exact(whole - base), "likelihood", "likelihood"), Term("+", "+"),
                 Term("log h(x)", exact(base), "", "redraw"))  # fmt: skip
        return Formula(terms=(start, Term("=", "="), *parts), label=label)
    apart = whole - own if math.isfinite(whole) and math.isfinite(own) else math.nan
    return Formula(
        terms=(start, Term("−", "−"), data, Term("=", "="), Term(tr("difference"), exact(apart), "variance", "spread")),
        label=label,
    )  # fmt: skip


def _variances(result: SufficiencyResult, hidden: bool) -> Formula:
    """Var δ = Var E[δ | T] + E Var[δ | T], exact where there is a closed form."""
    pair = result.pair
    crude, better = pair.crude_variance, pair.better_variance
    label = tr("exact")
    if better is None:
        crude = number(result.readouts["crude_variance"]) or 0.0
        better, label = number(result.readouts["rao_blackwell_variance"]) or 0.0, tr("found")
    texts = [exact(crude), *(["?", "?"] if hidden else [exact(better), exact(crude - better)])]
    return Formula(
        terms=(
            Term("Var δ", texts[0], "c", "crude"), Term("=", "="),
            Term("Var E[δ | T]", texts[1], "a", "better"), Term("+", "+"),
            Term("E Var[δ | T]", texts[2], "variance", "conditional"),
        ),
        label=label,
    )  # fmt: skip


def aside(result: SufficiencyResult, hidden: bool) -> tuple[str, str]:
    if hidden:
        return tr("Does the curve move?"), tr("Decide, then reveal")
    if result.settings.sufficient:
        return f"{_capital(held_name(result.settings))}:", tr("all that the data say")
    return f"{_capital(held_name(result.settings))}:", tr("something was lost")


def _capital(text: str) -> str:
    return said(text) if text[:1] in "xΣS" or text.startswith(("max", "min")) else capital(text)


# -- the table --------------------------------------------------------------------------------------------------------


def tables(result: SufficiencyResult, projected: bool) -> list[Content]:
    read = {name: number(value) for name, value in result.readouts.items()}
    judged, strong = verdict(result.fresh.scores(result.pair))
    if result.pair.better_variance is None:
        judged += tr("\nNo closed form of the variance of δ*.")
    full, brief = [], []
    for role, name, title in (("c", "crude", "δ"), ("a", "rao_blackwell", "δ*")):
        mean = empirical(read[f"{name}_mean"], read[f"{name}_mean_mcse"])
        spread = empirical(read[f"{name}_variance"], read[f"{name}_variance_mcse"])
        known = exact(read[f"exact_{name}_variance"])
        key = "crude" if role == "c" else "better"
        text = plain(result.pair.crude_text if role == "c" else result.pair.better_text)
        full += [
            Row(f"{title} = {text}", (mean, spread), role=role, mark=True, key=key),
            Row(tr("exact"), (exact(result.pair.estimand), known), bold=(True, True), rule=False, muted=True),
        ]
        brief.append(Row(title, (spread, known), role=role, mark=True, bold=(False, True), key=key))
    short_one = ((tr("variance found"), tr("exact")), brief, judged, strong)
    bare = ((tr("variance found"), tr("exact")), brief, "", False)
    least = ((tr("variance found"),), [replace(row, cells=row.cells[:1]) for row in brief], "", False)
    brief_ones = [short_one, bare, least]
    return brief_ones if projected else [(("mean", "variance"), full, judged, strong), *brief_ones]


# -- derivations and descriptions -------------------------------------------------------------------------------------


_FACTORS = {
    "normal": (r"p(x \mid \mu, \sigma) = (2\pi\sigma^2)^{-n/2} "
               r"\exp\left(-\frac{(n-1)S^2 + n(\bar x - \mu)^2}{2\sigma^2}\right)", mark("x̄ and S")),
    "normal_mean": (r"p(x \mid \mu) = \exp\left(-\frac{n(\bar x - \mu)^2}{2\sigma^2}\right) \cdot "
                    r"(2\pi\sigma^2)^{-n/2} \exp\left(-\frac{(n-1)S^2}{2\sigma^2}\right)", "x̄"),
    "bernoulli": (r"p(x \mid p) = p^{\Sigma x} (1 - p)^{n - \Sigma x} \cdot 1", "Σx"),
    "poisson": (r"p(x \mid \lambda) = \lambda^{\Sigma x} e^{-n\lambda} \cdot \prod_i \frac{1}{x_i!}", "Σx"),
    "exponential": (r"p(x \mid \theta) = \theta^{-n} e^{-\Sigma x/\theta} \cdot 1", "Σx"),
    "uniform": (r"p(x \mid \theta) = \theta^{-n} [\max x \leq \theta] \cdot [\min x \geq 0]", mark("max x")),
    "laplace": (r"p(x \mid \mu) = (2b)^{-n} \exp\left(-\frac{1}{b} \sum_i |x_{(i)} - \mu|\right) \cdot 1",
                mark("the values without their order")),
}  # fmt: skip


def derivation(result: SufficiencyResult) -> tuple[Step, ...]:
    """Fisher and Neyman's factorisation with this case's numbers, then Rao and Blackwell's split of the variance."""
    s, letter = result.settings, LETTERS[result.settings.model]
    sample = result.redraws[max(result.shown, 1) - 1]
    factors, enough = _FACTORS[s.model]
    whole, base = result.log_parts(sample, s.truth)
    own, own_base = result.log_parts(result.x, s.truth)
    pair = result.pair
    return (
        Step(
            r"p(x \mid \theta) = g(T(x), \theta)\, h(x)",
            tr(
                "Fisher and Neyman: T is sufficient exactly where the likelihood splits so. The "
                "first factor sees the data through T alone, the second does not see the "
                "parameter."
            ),
            "statistic",
        ),
        Step(
            factors,
            tr(
                "Here the parameter meets the data only in {enough}. {hold}",
                enough=enough,
                hold=_at_hand(s.hold, s.sufficient),
            ),
            "likelihood",
        ),
        Step(
            r"\log p(x \mid \theta) - \log p(x' \mid \theta) = \log h(x) - \log h(x')",
            tr(
                "Two samples with the same T: their log-likelihoods differ by one number at "
                "every {letter}. At the truth the data have {own} and redraw {shown} has {whole}",
                letter=letter,
                own=exact(own),
                shown=count(result.shown),
                whole=exact(whole),
            )
            + (
                tr(", of which log h is {own_base} and {base}.", own_base=exact(own_base), base=exact(base))
                if s.sufficient
                else tr(": with what is held here the difference is another at every value, and the curve moves.")
            ),
            "redraw",
        ),
        Step(
            r"E[\delta \mid T] = \delta^*(T)",
            tr(
                "The rest of the data given a sufficient T has a law without the parameter, so "
                "this average of δ = {crude_text} can be worked out from the data: it is δ* = "
                "{better_text}, here {estimate}.",
                crude_text=plain(pair.crude_text),
                better_text=plain(pair.better_text),
                estimate=exact(result.estimate),
            ),
            "better",
        ),
        Step(
            r"\mathrm{Var}\,\delta = \mathrm{Var}\,E[\delta \mid T] + E\,\mathrm{Var}[\delta \mid T] "
            r"\geq \mathrm{Var}\,\delta^*",
            _split(result),
            "crude",
        ),
    )


def _at_hand(hold: str, sufficient: bool) -> str:
    if sufficient:
        return tr("That is held fixed, or more than that.")
    names = {
        "mean": tr("The mean"),
        "median": tr("The median"),
        "first": tr("The first observation"),
        "smallest": tr("The smallest"),
        "range": tr("The range"),
        "inner": tr("All but the outermost two"),
    }
    return tr("{names}, held here, cannot tell that.", names=names[hold])


def _split(result: SufficiencyResult) -> str:
    crude, better = result.pair.crude_variance, result.pair.better_variance
    if better is None:
        spread = empirical(
            number(result.readouts["rao_blackwell_variance"]), number(result.readouts["rao_blackwell_variance_mcse"])
        )
        return tr(
            "δ varies by {crude}, δ* by {spread} on the fresh samples: there is no closed form.",
            crude=exact(crude),
            spread=spread,
        )
    gain = tr("{crude} times less", crude=short(crude / better)) if better > 0.0 else tr("not at all")
    return tr(
        "{crude} = {better} + {crude2}: what δ varied by while T stood still was noise. "
        "δ* varies {gain}, and both have mean {estimand}.",
        crude=exact(crude),
        better=exact(better),
        crude2=exact(crude - better),
        gain=gain,
        estimand=exact(result.pair.estimand),
    )


def describe(result: SufficiencyResult) -> str:
    s, read = result.settings, result.readouts
    moved = tr("stands still") if result.still else tr("moves")
    spread = [empirical(number(read[f"{n}_variance"]), number(read[f"{n}_variance_mcse"]))
              for n in ("crude", "rao_blackwell")]  # fmt: skip
    held = ", ".join(short(value) for value in result.held[:2])
    note = f" {_capital(result.notes[0])}." if result.notes else ""
    return tr(
        "{models}, {x} observations, {held_name} held fixed{part}. The log-likelihood "
        "curve {moved} over {shown} redraws, {difference}. Variance of {crude_text}: "
        "{spread}; of its conditional expectation: {spread2}.{note}",
        models=MODELS[s.model],
        x=count(len(result.x)),
        held_name=held_name(s),
        part=tr(" at {held}", held=held) if s.hold not in ("order", "inner") else "",
        moved=moved,
        shown=count(result.shown),
        difference=difference(result),
        crude_text=plain(result.pair.crude_text),
        spread=spread[0],
        spread2=spread[1],
        note=note,
    )

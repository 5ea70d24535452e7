"""The target in words and numbers: table, formulas, derivation, challenge, and what a screen reader hears."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engine.concepts import target
from engine.concepts.target import Demand, TargetResult, TargetSettings
from engine.words import mark, numerals, tr
from gui.formula import Formula, Term
from gui.ledger import SLOT, Line
from gui.numbers import count, empirical, exact
from gui.scene import Step
from gui.tables import Row

HIDDEN = mark("needs the truth")


@dataclass(frozen=True)
class Sight:
    """What may be seen: the truth and all that is measured from it, and the answer to the question."""

    truth: bool = True
    answer: bool = True


def short(value: float) -> str:
    """A length for a label: two decimals, more where those would say nothing."""
    return numerals(f"{value:.2f}").replace("-", "−") if value == 0 or 0.095 <= abs(value) < 1e4 else exact(value)


def outside(number: int, thing: str = "shot") -> str:
    """How many lie outside the view, or nothing."""
    if number == 0:
        return ""
    if thing == "value":
        return tr("1 value lies outside") if number == 1 else tr("{n} values lie outside", n=count(number))
    return tr("1 shot lies outside") if number == 1 else tr("{n} shots lie outside", n=count(number))


# -- the table --------------------------------------------------------------------------------------------------------

Table = tuple[tuple[str, ...], list[Row], list[Line]]


def table(result: TargetResult, sight: Sight) -> Table:
    """Head, rows and sentences."""
    shots = tr("from {count} shots", count=count(result.count)) if result.count > 1 else tr("from 1 shot")
    if not sight.truth:
        return _without_truth(result, shots)
    rows = _rows_apart(result, sight) if result.apart else _rows(result, sight)
    foot = [*challenge(result), _verdict(result, sight), *_risk(result)]
    return (tr("exact"), shots, "|z|"), rows, foot


def _rows(result: TargetResult, sight: Sight) -> list[Row]:
    found = result.empirical
    return [
        _row(
            tr("Bias²"),
            "bias",
            float(result.bias @ result.bias),
            found.bias_squared,
            found.bias_squared_mcse,
            result.verdicts.get("bias_squared"),
        ),
        _row(
            tr("Variance"),
            "variance",
            result.variance,
            found.variance,
            found.variance_mcse,
            result.verdicts.get("variance"),
        ),
        _row(
            tr("MSE"), "mse", result.mse, found.mse, found.mse_mcse, result.verdicts.get("mse"), hidden=not sight.answer
        ),
    ]


def _rows_apart(result: TargetResult, sight: Sight) -> list[Row]:
    """Mean and variance have different units, so each keeps its own sum."""
    mean, var = result.apart
    hidden = not sight.answer
    return [
        _row(tr("Variance of x̄"), "variance", mean.variance, mean.found.variance, mean.found.variance_mcse,
             mean.verdicts.get("variance")),
        _row(tr("Bias² of σ̂²"), "bias", var.bias**2, var.found.bias_squared, var.found.bias_squared_mcse,
             var.verdicts.get("bias_squared"), hidden=hidden),
        _row(tr("Variance of σ̂²"), "variance", var.variance, var.found.variance, var.found.variance_mcse,
             var.verdicts.get("variance")),
        _row(tr("MSE of σ̂²"), "mse", var.bias**2 + var.variance, var.found.mse, var.found.mse_mcse,
             var.verdicts.get("mse"), hidden=hidden),
    ]  # fmt: skip


def _row(name: str, key: str, value: float, found: float, error: float, score: float | None, *,
         hidden: bool = False) -> Row:  # fmt: skip
    role = "theory" if key == "mse" else key
    if hidden:
        return Row(name, (SLOT, SLOT, ""), role=role, key=key)
    cells = exact(value), empirical(found, error if score is not None else None), _score(score)
    return Row(name, cells, role=role, bold=(True,), key=key)


def _score(score: float | None) -> str:
    """|z|, with a second decimal where one would round it over the limit that it is judged by."""
    if score is None:
        return "–"
    return numerals(f"{score:.2f}") if f"{score:.1f}" == "3.0" else numerals(f"{score:.1f}")


def _without_truth(result: TargetResult, shots: str) -> Table:
    found = result.empirical
    scatter = empirical(found.variance, found.variance_mcse if result.count > 1 else None)
    rows = [
        Row(tr("Bias²"), (HIDDEN,), role="bias", key="bias"),
        Row(tr("Variance"), (scatter,), role="variance", key="variance"),
        Row(tr("MSE"), (HIDDEN,), role="theory", key="mse"),
    ]
    if result.apart:
        mean, var = (empirical(c.found.variance, c.found.variance_mcse) for c in result.apart)
        rows[1:2] = [
            Row(tr("Variance of x̄"), (mean,), role="variance", key="variance"),
            Row(tr("Variance of σ̂²"), (var,), role="variance", key="variance"),
        ]
    words = [Line(tr("The shots show how far they scatter, and nothing of how far off they are on average."))]
    if result.settings.challenge != "none":
        words.append(Line(tr("The challenge is judged when the truth is shown.")))
    return (shots,), rows, words


def _verdict(result: TargetResult, sight: Sight) -> Line:
    names = {"bias_squared": tr("bias²"), "variance": tr("variance"), "mse": "MSE"}
    scores = {names[key]: score for key, score in result.verdicts.items()}
    if result.apart:
        scores = {
            tr("{names} of {symbol}", names=names[key], symbol=symbol): score
            for symbol, c in zip(("x̄", "σ̂²"), result.apart, strict=True)
            for key, score in c.verdicts.items()
        }
    if not scores:
        return Line(tr("one shot has no standard error yet"))
    name, worst = max(scores.items(), key=lambda item: item[1])
    if worst < 3.0:
        return Line(tr("✓ consistent with theory (every |z| < 3)"))
    if not sight.answer and (name.startswith("MSE") or result.apart):
        return Line(tr("! not consistent with theory"), strong=True)
    return Line(tr("! not consistent: {name} is {worst:.1f} standard errors off", name=name, worst=worst), strong=True)


def _risk(result: TargetResult) -> list[Line]:
    s, risk = result.settings, result.readouts.get("risk_all")
    if not isinstance(risk, float):
        return []
    mean = s.dimension * s.sigma**2 / s.n
    words = tr(
        "Over all {dimension} coordinates: MSE {risk}, of x̄ {mean}",
        dimension=s.dimension,
        risk=exact(risk),
        mean=exact(mean),
    )
    return [Line(tr("{words}: {share:.0f} % less", words=words, share=100.0 * (1 - risk / mean)))]


def foot_lines(settings: TargetSettings, sight: Sight) -> int:
    """Lines to keep free under the rows, whatever the numbers are: the picture must not jump with them."""
    if not sight.truth:
        return 2 + (settings.challenge != "none")
    return 1 + 2 * (settings.mode == "james_stein") + 2 * (settings.challenge != "none")


# -- the challenge ----------------------------------------------------------------------------------------------------


def challenge(result: TargetResult) -> list[Line]:
    """Which demand is missed and by how much, or success."""
    s = result.settings
    asked = target.demands(s.challenge, math.hypot(*result.bias), math.sqrt(result.variance))
    if not asked:
        return []
    if all(demand.met for demand in asked):
        said = ", ".join(_demand(demand) for demand in asked)
        return [Line(tr("✓ Challenge met, {challenge}: {said}", challenge=tr(s.challenge), said=said), strong=True)]
    return [Line(("✓ " if demand.met else "! ") + _demand(demand), strong=not demand.met) for demand in asked]


def _demand(demand: Demand) -> str:
    value, limit = _distinct(demand.value, demand.limit)
    if demand.met:
        return tr(
            "{name} {value} is {word} {limit}",
            name=demand.name,
            value=value,
            word=tr("below") if demand.below else tr("at least"),
            limit=limit,
        )
    wanted = tr(
        "{name} {value} must be {word} {limit}",
        name=demand.name,
        value=value,
        word=tr("below") if demand.below else tr("at least"),
        limit=limit,
    )
    gap = abs(demand.value - demand.limit)
    if gap == 0:
        return tr("{wanted}: it lies just on it", wanted=wanted)
    return tr(
        "{wanted}: {gap} too {word}", wanted=wanted, gap=short(gap), word=tr("much") if demand.below else tr("little")
    )


def _distinct(value: float, limit: float) -> tuple[str, str]:
    """Both with as many decimals as it takes to tell them apart."""
    for decimals in range(2, 13):
        made = numerals(f"{value:.{decimals}f}"), numerals(f"{limit:.{decimals}f}")
        if made[0] != made[1] or value == limit:
            return (short(value) if decimals == 2 else made[0]), made[1] if decimals > 2 else numerals(f"{limit:.2f}")
    return exact(value), numerals(f"{limit:.2f}")


# -- the strip --------------------------------------------------------------------------------------------------------


def formulas(result: TargetResult, sight: Sight) -> tuple[tuple[Formula, ...], tuple[str, str]]:
    if not sight.truth:
        seen = f"≈ {exact(result.empirical.variance)}"
        return (_sum("MSE", "?", "?", seen),), (tr("In practice nobody sees the truth"), tr("only the scatter shows"))
    mse = exact(result.mse) if sight.answer else "?"
    if result.apart:
        mean, var = result.apart
        biased = exact(var.bias**2) if sight.answer else "?"
        whole = exact(var.bias**2 + var.variance) if sight.answer else "?"
        of_mean = exact(mean.variance)
        parts = (
            _sum("MSE", of_mean, exact(mean.bias**2), of_mean, label=tr("mean")),
            _sum("MSE", whole, biased, exact(var.variance), label=tr("variance")),
        )
        return parts, (tr("Each in its own unit"), tr("so each has its own sum"))
    bias, sd = math.hypot(*result.bias), math.sqrt(result.variance)
    roots = Formula(
        terms=(
            Term("RMSE^2", _squared(math.sqrt(result.mse)) if sight.answer else "?", "theory", "mse"),
            Term("=", "="),
            Term(f"{tr('bias')}^2", _squared(bias), "bias", "bias"),
            Term("+", "+"),
            Term("sd^2", _squared(sd), "variance", "variance"),
        )
    )
    sums = _sum("MSE", mse, exact(float(result.bias @ result.bias)), exact(result.variance))
    return (sums, roots), (tr("Point at a term to light it up in the picture"), tr("the right triangle is this sum"))


def _squared(value: float) -> str:
    text = exact(value)
    return f"({text})²" if "×" in text else f"{text}²"


def _sum(symbol: str, mse: str, bias: str, variance: str, label: str = "") -> Formula:
    return Formula(
        terms=(
            Term(symbol, mse, "theory", "mse"),
            Term("=", "="),
            Term("Bias^2", bias, "bias", "bias"),
            Term("+", "+"),
            Term("Var", variance, "variance", "variance"),
        ),
        label=label,
    )


# -- the derivation ---------------------------------------------------------------------------------------------------


def derivation(result: TargetResult, sight: Sight) -> tuple[Step, ...]:
    """MSE = Var + Bias², from the definition, each step with the present numbers."""
    apart = bool(result.apart)
    one = result.apart[1] if apart else None
    bias2 = one.bias**2 if one else float(result.bias @ result.bias)
    variance = one.variance if one else result.variance
    seen = sight.truth and sight.answer
    b, v, m = (exact(bias2) if seen else "?", exact(variance) if sight.truth else "?",
               exact(bias2 + variance) if seen else "?")  # fmt: skip
    bias = short(math.sqrt(bias2)) if seen else "?"
    middle, open_, close = (r"\cdot", r"\|", r"\|") if not apart else ("", "(", ")")
    what = tr("the estimated variance, σ̂²,") if apart else tr("a shot")
    return (
        Step(
            rf"\mathrm{{MSE}} = E[{open_}\hat\theta - \theta{close}^2]",
            tr(
                "The definition: the average squared distance of {what} from the truth. Here it is {m}.", what=what, m=m
            ),
            "mse",
        ),
        Step(
            rf"= E[{open_}(\hat\theta - E\hat\theta) + (E\hat\theta - \theta){close}^2]",
            tr(
                "Go from the truth to a shot by way of the mean of all shots: first the arrow, "
                "which is the bias ({bias} long), then from the mean to the shot.",
                bias=bias,
            ),
            "shots",
        ),
        Step(
            rf"= E[{open_}\hat\theta - E\hat\theta{close}^2] + 2\,E[\hat\theta - E\hat\theta]{middle}"
            rf"(E\hat\theta - \theta) + {open_}E\hat\theta - \theta{close}^2",
            tr(
                "Multiply out. The bias is no random quantity: it leaves the expectation, and "
                "its square averages to itself, {b}.",
                b=b,
            ),
            "bias",
        ),
        Step(
            r"E[\hat\theta - E\hat\theta] = E\hat\theta - E\hat\theta = 0",
            tr(
                "Deviations from the mean average to nothing, so the middle term is gone. That "
                "is why the triangle has its right angle."
            ),
            "corner",
        ),
        Step(
            rf"E[{open_}\hat\theta - E\hat\theta{close}^2] = \mathrm{{Var}}(\hat\theta)",
            tr("What is left of the first term is the variance, {v}: the square of the circle's radius", v=v)
            + (tr(", summed over both coordinates.") if not apart else "."),
            "variance",
        ),
        Step(
            r"\mathrm{MSE} = \mathrm{Var}(\hat\theta) + \mathrm{Bias}^2",
            tr(
                "{m} = {v} + {b}. With the bias and the sd as legs, the RMSE is the long side (Pythagoras).",
                m=m,
                v=v,
                b=b,
            ),
            "sum",
        ),
    )


# -- spoken -----------------------------------------------------------------------------------------------------------


def describe(result: TargetResult, sight: Sight) -> str:
    shots = tr("{count} shots", count=count(result.count)) if result.count > 1 else tr("1 shot")
    if not sight.truth:
        return tr(
            "A cloud of {shots}; the truth is hidden. They scatter about their mean with "
            "standard deviation {sqrt:.3g}.",
            shots=shots,
            sqrt=math.sqrt(result.empirical.variance),
        )
    if result.apart:
        mean, var = result.apart
        tail = (
            tr(
                " The variance has bias {bias:.3g} and standard deviation {sqrt:.3g}.",
                bias=var.bias,
                sqrt=math.sqrt(var.variance),
            )
            if sight.answer
            else tr(" The bias of the variance is hidden until you reveal it.")
        )
        return tr(
            "{shots}, each a pair of sample mean and sample variance, about the truth at the "
            "origin. The mean is unbiased, with standard deviation {sqrt:.3g}.{tail}",
            shots=shots,
            sqrt=math.sqrt(mean.variance),
            tail=tail,
        )
    rmse = (
        tr("the root mean squared error is {sqrt:.3g}", sqrt=math.sqrt(result.mse))
        if sight.answer
        else tr("the RMSE is hidden")
    )
    said = " ".join(line.text for line in challenge(result))
    return tr(
        "A target with the truth at its centre and {shots}. Their mean lies {bias:.3g} from it, which is the bias, and "
        "they scatter about it with standard deviation {spread:.3g}; {rmse}. {said}",
        shots=shots,
        bias=math.hypot(*result.bias),
        spread=math.sqrt(result.variance),
        rmse=rmse,
        said=said,
    ).strip()


HINTS = {
    "aim": mark("Drag the aim or the spread ring · click a small board to throw like that"),
    "shrinkage": mark("Drag the guess c or the spread ring · click a dart to see its sample"),
    "james_stein": mark("Drag the guess c · click a dart to see its sample"),
    "mean_variance": mark("Drag the spread of the means · click a dart to see its sample"),
}


def status(result: TargetResult, sight: Sight, chosen: int | None) -> str:
    shots = tr("{count} shots", count=count(result.count)) if result.count > 1 else tr("1 shot")
    if chosen is not None:
        return tr(
            "{shots}     Sample {chosen} of {count} · A fits all of it into the view · Esc "
            "or a second click lets it go",
            shots=shots,
            chosen=count(chosen + 1),
            count=count(result.count),
        )
    if not sight.truth:
        return tr(
            "{shots}     The truth is hidden, as it always is in practice · show it again under Show", shots=shots
        )
    if not sight.answer:
        return tr("{shots}     Drag the dotted guess, then press P to reveal", shots=shots)
    return tr("{shots}     {hints} · arrow keys step", shots=shots, hints=HINTS[result.settings.mode])

"""How `posterior` writes its laws, formulas and comparisons, with the present numbers in them."""

from __future__ import annotations

import math

from engine.concept import number
from engine.concepts.posterior import PosteriorResult
from engine.families import Beta, Gamma, Normal
from engine.posterior import Law
from engine.posterior_notes import LETTERS, short
from engine.posterior_settings import sides
from engine.words import mark, numerals, tr
from gui.formula import Formula, Term
from gui.numbers import count, exact, plain
from gui.scene import Step

_RAISED = str.maketrans("0123456789−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
AXES = {"poisson": mark("expected count λ"), "normal": mark("mean μ")}
LINKS = {"bernoulli": mark("log-odds of p, log p/(1 − p)"), "poisson": mark("logarithm of λ")}
HATS = {"bernoulli": "p̂", "poisson": "λ̂", "normal": "μ̂"}


def axis_name(result: PosteriorResult) -> str:
    """What the axis carries."""
    model = result.settings.model
    if result.link:
        return LINKS[model]
    return tr("probability of {sides} p", sides=sides(result.settings)[0]) if model == "bernoulli" else AXES[model]


def raised(power: int) -> str:
    return str(power).replace("-", "−").translate(_RAISED)


def tidy(value: float) -> str:
    """A parameter of a law: whole where it is whole, else four figures or so."""
    if abs(value - round(value)) < 1e-9 * max(1.0, abs(value)) and abs(value) < 1e9:
        return count(round(value)).replace("-", "−")
    return plain(round(value, max(0, 3 - math.floor(math.log10(abs(value))))), 0) if value else "0"


def law_name(law: Law) -> str:
    """Beta(5, 2), Gamma(198, 281) by shape and rate, normal(0.5, 0.1) by mean and sd; "" for one without a name."""
    if isinstance(law, Beta):
        return tr("Beta({a}, {b})", a=tidy(law.a), b=tidy(law.b))
    if isinstance(law, Gamma):
        return tr("Gamma({k}, {s})", k=tidy(law.k), s=tidy(1.0 / law.s))
    if isinstance(law, Normal):
        return tr("normal({mu}, {sigma})", mu=exact(law.mu), sigma=exact(law.sigma))
    return ""


def prior_name(result: PosteriorResult) -> str:
    s = result.settings
    if s.model != "normal":
        return law_name(result.prior)
    named = {"normal": "normal", "laplace": "Laplace", "student_t": tr("Student t")}[s.prior]
    return f"{named}({tidy(s.prior_mean)}, {tidy(s.prior_width)})"


def posterior_name(result: PosteriorResult) -> str:
    own = law_name(result.posterior.law)
    if not own and not result.count:
        own = prior_name(result)
    return tr("posterior {own}", own=own) if own else tr("posterior, by quadrature")


def mean_name(result: PosteriorResult) -> str:
    """The mean of what the axis carries, which on another scale is another number."""
    if not result.link:
        return tr("mean")
    return tr("mean of the log-odds, as p") if result.settings.model == "bernoulli" else tr("mean of log λ, as λ")


def percent(level: float) -> str:
    """A level as 95 %, held together at the end of a line."""
    return numerals(f"{100 * level:g}\u202f%")


def factor(log_factor: float) -> str:
    """A scale factor from its logarithm, which a float need not hold: × 2.46, × 3.1 × 10⁴⁰."""
    if abs(log_factor) < math.log(1e4):
        return numerals(f"× {math.exp(log_factor):.3g}")
    power = math.floor(log_factor / math.log(10.0))
    mantissa = math.exp(log_factor - power * math.log(10.0))
    return numerals(f"× {mantissa:.2f} × 10{raised(power)}")


def likelihood_name(result: PosteriorResult) -> str:
    words = tr("likelihood")
    if result.settings.model == "bernoulli":
        k, rest = heads_and_tails(result)
        parts = [
            f"{base}{raised(power) if power > 1 else ''}" for base, power in (("p", k), ("(1 − p)", rest)) if power
        ]
        words += " " + "".join(parts)
    return tr("{words} (scaled {factor})", words=words, factor=factor(result.log_factor))


def heads_and_tails(result: PosteriorResult) -> tuple[int, int]:
    k = int(result.x[: result.count].sum())
    return k, result.count - k


def title(result: PosteriorResult) -> str:
    """How far it is, and what the data are so far."""
    k, total, model = result.count, result.total, result.settings.model
    if not k:
        return tr("Before any data: the posterior is the prior")
    far = (
        tr("After {k} of {total} observations", k=count(k), total=count(total))
        if k != total
        else tr("After {k} observations", k=count(k))
    )
    if k == total == 1:
        far = tr("After 1 observation")
    if model == "bernoulli":
        heads, tails = heads_and_tails(result)
        ones, zeros = sides(result.settings)
        return f"{far}: {count(heads)} {ones}, {count(tails)} {zeros}"
    if model == "poisson":
        return tr("{far}: {sum} in all", far=far, sum=count(result.x[:k].sum()))
    return tr("{far}: mean {mle}", far=far, mle=exact(result.data.mle))


# -- the formula strip


def formulas(result: PosteriorResult, hidden: bool) -> tuple[Formula, ...]:
    read = {name: number(value) for name, value in result.readouts.items()}
    hat = HATS[result.settings.model]
    top, mean = ("?", "?") if hidden else (exact(read["map"]), exact(read["posterior_mean"]))
    made = {"bernoulli": _bernoulli, "poisson": _poisson, "normal": _normal}[result.settings.model](result)
    if hidden:
        made = {name: (rule, value if name == "mle" else "?") for name, (rule, value) in made.items()}
    if result.count == 0:
        made = {**made, "mle": (tr("no data"), "–")}
    if result.readouts["map"] is None and not hidden:
        made = {**made, "map": (made["map"][0], tr("no single maximum"))}
    letter = LETTERS[result.settings.model]
    return (
        _formula(f"{hat}_{{MAP}}", top, made["map"], "posterior", "map"),
        _formula(f"{hat}_{{MLE}}", exact(read["mle"]), made["mle"], "likelihood", "mle"),
        _formula(f"E[{letter} | x]", mean, made["mean"], "posterior", "mean"),
    )


def _formula(symbol: str, value: str, rule: tuple[str, str], role: str, key: str) -> Formula:
    return Formula(terms=(Term(symbol, value, role, key), Term("=", "="), Term(rule[0], rule[1])))


def _bernoulli(result: PosteriorResult) -> dict[str, tuple[str, str]]:
    s, n = result.settings, count(result.count)
    k, a, b = count(heads_and_tails(result)[0]), tidy(s.prior_a), tidy(s.prior_b)
    mean = ("(k + a) / (n + a + b)", f"({k} + {a}) / ({n} + {a} + {b})")
    map_ = ("(k + a − 1) / (n + a + b − 2)", f"({k} + {a} − 1) / ({n} + {a} + {b} − 2)")
    inner = isinstance(result.posterior.law, Beta) and min(result.posterior.law.a, result.posterior.law.b) > 1.0
    if result.link:
        map_ = mean
    elif not inner:
        map_ = (tr("argmax p(p | x)"), tr("at the edge"))
    return {"map": map_, "mle": ("k / n", f"{k} / {n}"), "mean": mean}


def _poisson(result: PosteriorResult) -> dict[str, tuple[str, str]]:
    s, n = result.settings, count(result.count)
    total, k, r = count(result.x[: result.count].sum()), tidy(s.prior_k), tidy(s.prior_rate)
    mean = ("(Σx + k) / (n + r)", f"({total} + {k}) / ({n} + {r})")
    map_ = ("(Σx + k − 1) / (n + r)", f"({total} + {k} − 1) / ({n} + {r})")
    if result.link:
        map_ = mean
    elif result.readouts["map"] == 0.0:
        map_ = (tr("argmax p(λ | x)"), tr("at the edge"))
    return {"map": map_, "mle": ("Σx / n", f"{total} / {n}"), "mean": mean}


def _normal(result: PosteriorResult) -> dict[str, tuple[str, str]]:
    s, mle = result.settings, exact(result.data.mle)
    mean = ("∫ μ p(μ | x) dμ", tr("by quadrature"))
    mle_rule = ("x̄", mle)
    if s.prior == "normal":
        weight = result.count / s.sigma**2 / (result.count / s.sigma**2 + 1.0 / s.prior_width**2)
        rule = ("w x̄ + (1 − w) m", numerals(f"{weight:.4f} · {mle} + {1.0 - weight:.4f} · {tidy(s.prior_mean)}"))
        return {"map": rule, "mle": mle_rule, "mean": ("w x̄ + (1 − w) m", tr("as the MAP"))}
    if s.prior == "laplace" and result.count:
        reach = s.sigma**2 / (result.count * s.prior_width)
        rule = (
            tr("x̄ drawn to m by σ^2/(nτ), no further"),
            tr("{mle} drawn to {prior_mean} by {reach}", mle=mle, prior_mean=tidy(s.prior_mean), reach=exact(reach)),
        )
        return {"map": rule, "mle": mle_rule, "mean": mean}
    return {"map": (tr("argmax p(μ | x)"), tr("the higher peak")), "mle": mle_rule, "mean": mean}


def aside(result: PosteriorResult) -> tuple[str, str]:
    read = result.readouts
    if result.link:
        return tr("The mode moved with the scale;"), tr("MLE and quantiles did not")
    if result.settings.model == "bernoulli" and read["mle"] in (0.0, 1.0) and result.count:
        return tr("Would you bet that"), tr(
            "{sides} never come?", sides=sides(result.settings)[1 if read["mle"] == 1.0 else 0]
        )
    return tr("Take more observations:"), tr("the prior washes out")


# -- the comparison


def comparison(result: PosteriorResult) -> tuple[tuple[str, ...], tuple[tuple[str, str, tuple[str, ...]], ...]]:
    """Head, and rows of (name, role, cells): formula, output, regularisation, when."""
    read = {name: number(value) for name, value in result.readouts.items()}
    letter, s = LETTERS[result.settings.model], result.settings
    top = exact(read["map"]) if read["map"] is not None else tr("no single maximum")
    level = percent(s.level)
    rule = formulas(result, hidden=False)
    numbers = [formula.terms[2].value for formula in rule]
    shown = [f" = {words}" if any(c.isdigit() for c in words) else f", {words}" for words in numbers]
    worth = _worth(result)
    rows = (
        (
            "MLE",
            "likelihood",
            (
                tr("argmax p(x | {letter}){shown}", letter=letter, shown=shown[1]),
                exact(read["mle"]) if result.count else tr("none without data"),
                tr("none: the prior is not asked"),
                tr("many observations, or no prior to speak of"),
            ),
        ),
        (
            "MAP",
            "posterior",
            (
                tr("argmax p(x | {letter}) p({letter}){shown}", letter=letter, shown=shown[0]),
                top,
                tr("the prior {worth}", worth=worth),
                tr("few observations, and one number is enough"),
            ),
        ),
        (
            tr("Full Bayes"),
            "posterior",
            (
                tr(
                    "p({letter} | x) = p(x | {letter}) p({letter}) / p(x), log p(x) = {log_evidence}",
                    letter=letter,
                    log_evidence=exact(read["log_evidence"]),
                ),
                tr(
                    "{law_name}: mean {posterior_mean}, {level} in {interval_low} to {interval_high}",
                    law_name=law_name(result.posterior.law) or tr("the whole law"),
                    posterior_mean=exact(read["posterior_mean"]),
                    level=level,
                    interval_low=exact(read["interval_low"]),
                    interval_high=exact(read["interval_high"]),
                ),
                tr("the prior, and averaging over all that is still possible"),
                tr("decisions, predictions, and whenever the doubt matters"),
            ),
        ),
    )
    return (tr("formula"), tr("output on these data"), tr("regularisation"), tr("when")), rows


def _worth(result: PosteriorResult) -> str:
    s = result.settings
    if s.model == "bernoulli":
        return (
            tr("as {prior_a} observations more", prior_a=tidy(s.prior_a + s.prior_b - 2.0))
            if s.prior_a + s.prior_b > 2.0
            else tr("as it is")
        )
    if s.model == "poisson":
        return tr("as {prior_rate} observations more", prior_rate=tidy(s.prior_rate))
    if s.prior == "normal":
        return tr("as a squared penalty of weight σ²/τ² = {sigma}", sigma=short((s.sigma / s.prior_width) ** 2))
    if s.prior == "laplace":
        return tr("as an absolute penalty of weight σ²/τ = {sigma}", sigma=short(s.sigma**2 / s.prior_width))
    return tr("as a penalty that lets go far from its centre")


def derivation(result: PosteriorResult) -> tuple[Step, ...]:
    """From Bayes' rule to the MAP as a penalised MLE, with the present numbers."""
    read = {name: number(value) for name, value in result.readouts.items()}
    s, evidence = result.settings, exact(read["log_evidence"])
    start = (
        Step(
            r"p(\theta \mid x) = \frac{p(x \mid \theta)\, p(\theta)}{p(x)}",
            tr(
                "Bayes' rule: prior times likelihood, divided by what makes the area 1. Here log p(x) = {evidence}.",
                evidence=evidence,
            ),
            "posterior",
        ),
        Step(
            r"\log p(\theta \mid x) = \log p(x \mid \theta) + \log p(\theta) - \log p(x)",
            tr("In logarithms a sum. The last term does not depend on θ, so the top does not either."),
            "likelihood",
        ),
    )
    return (
        *start,
        *_middle(s.model, s.prior),
        Step(
            r"\hat\theta_{MAP} = \arg\max_\theta\, [\log p(x \mid \theta) + \log p(\theta)]",
            tr(
                "The MLE {mle} with the prior as a penalty is the MAP {map}; the mean of the "
                "whole posterior is {posterior_mean}.",
                mle=exact(read["mle"]),
                map=exact(read["map"]),
                posterior_mean=exact(read["posterior_mean"]),
            ),
            "map",
        ),
    )


def _middle(model: str, prior: str) -> tuple[Step, ...]:
    if model == "bernoulli":
        return (Step(r"p^{k}(1-p)^{n-k} \cdot p^{a-1}(1-p)^{b-1} = p^{k+a-1}(1-p)^{n-k+b-1}",
                     tr("A beta prior adds a − 1 heads and b − 1 tails that nobody threw."), "prior"),)  # fmt: skip
    if model == "poisson":
        return (Step(r"\lambda^{\Sigma x} e^{-n\lambda} \cdot \lambda^{k-1} e^{-r\lambda} "
                     r"= \lambda^{\Sigma x+k-1} e^{-(n+r)\lambda}",
                     tr("A gamma prior adds k − 1 events in r observations that nobody made."), "prior"),)  # fmt: skip
    penalty = {
        "normal": (r"-\log p(\mu) = \frac{(\mu - m)^2}{2\tau^2} + c", tr("A Gaussian prior is a squared penalty: L2.")),
        "laplace": (
            r"-\log p(\mu) = \frac{|\mu - m|}{\tau} + c",
            tr("A Laplace prior is an absolute penalty: L1. Its kink holds the MAP at m while the data are near."),
        ),
        "student_t": (
            r"-\log p(\mu) = \frac{\nu+1}{2}\log(1 + \frac{(\mu - m)^2}{\nu\tau^2}) + c",
            tr("Far out the penalty of a Student-t prior hardly grows: it gives way to the data."),
        ),
    }[prior]
    return (Step(penalty[0], penalty[1], "prior"),)

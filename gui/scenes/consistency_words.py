"""What the consistency scene says: formulas with live numbers, the table, the derivations, the picture in words."""

from __future__ import annotations

import math

import numpy as np

from engine.concepts.consistency import ConsistencyResult
from engine.consistency_settings import ESTIMATORS
from engine.order_statistics import tail_index
from engine.words import capital, numerals, tr
from gui.axes import number_text
from gui.formula import Formula, Term
from gui.numbers import count, empirical, exact
from gui.scene import Step
from gui.tables import Row

Content = tuple[tuple[str, ...], list[Row], str, bool]
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
SLOPES = {-0.5: "−½", -1.0: "−1", 0.0: "0"}


def number(value: float, span: float = 1.0) -> str:
    """A number in a label: as many places as an axis of that length tells apart."""
    if not math.isfinite(value):
        return exact(value)
    return number_text(value, min(12, max(0, 3 - math.floor(math.log10(span)))))


def share(value: float) -> str:
    """A probability in a label."""
    return numerals(f"{100.0 * value:.1f} %")


def found_share(r: ConsistencyResult, place: int) -> str:
    """The share outside with its error; as a count where all or none are: there the error of a share says nothing."""
    found = float(r.found[place])
    if found in (0.0, 1.0):
        return tr("{found} of {n_paths}", found=count(round(found * r.n_paths)), n_paths=count(r.n_paths))
    return empirical(found, float(r.found_error[place]))


def rule(r: ConsistencyResult) -> str:
    """The rule and what it is of, for a title."""
    if r.goal.rule == "neyman_scott":
        return tr(
            "MLE of σ² from groups of {per_group}, σ² = {theta}", per_group=r.goal.per_group, theta=number(r.goal.theta)
        )
    name = ESTIMATORS[r.settings.estimator]
    return f"{capital(name)} · {r.title}"


def rate_title(r: ConsistencyResult) -> str:
    return tr("No sd exists: middle half") if r.goal.no_sd else tr("How fast the spread falls")


def found_slope(r: ConsistencyResult) -> str:
    if r.goal.no_sd:
        return tr("width of the middle half")
    return tr("slope {slope}", slope=slope(r)) if r.rate.known else tr("found")


def slope(r: ConsistencyResult) -> str:
    """The fitted slope with its error; one without error is exact."""
    return empirical(r.rate.slope, r.rate.error) if r.rate.error else SLOPES.get(r.rate.slope, exact(r.rate.slope))


def theory_slope(r: ConsistencyResult) -> str:
    name = tr("theory for large n") if r.goal.asymptotic else tr("theory")
    return name if r.goal.rate is None else tr("{name}: slope {slopes}", name=name, slopes=SLOPES[r.goal.rate])


def limit_text(r: ConsistencyResult) -> str:
    return tr("none") if r.goal.limit is None else exact(r.goal.limit)


# -- the strip


def formulas(r: ConsistencyResult, hidden: bool) -> tuple[Formula, ...]:
    """The probability at the n shown, the rate, and where the estimates go."""
    p = float(r.theory.probability[-1])
    found = "?" if hidden else found_share(r, len(r.sizes) - 1)
    due = "?" if hidden else exact(p) if math.isfinite(p) else tr("no closed form")
    sign = {"exact": tr("exact"), "approximate": tr("about")}.get(r.theory.kind, tr("exact"))
    probability = Formula(
        terms=(
            Term("P(|θ̂_n - θ| > ε)", found, "a", "probability"),
            Term(sign, due, "theory", "exact"),
        ),
        label=f"n = {count(r.n)}",
    )
    found_rate = slope(r) if r.rate.known else tr("none")
    theory = tr("none") if r.goal.rate is None else SLOPES[r.goal.rate]
    rate = Formula(
        terms=(
            Term(tr("rate"), "?" if hidden else found_rate, "a", "rate"),
            Term(tr("theory"), "?" if hidden else theory, "theory", "theory-rate"),
        ),
    )
    same = "=" if r.goal.consistent else "≠"
    limit = Formula(
        terms=(
            Term(tr("limit"), "?" if hidden else limit_text(r), "theory", "limit"),
            Term("?" if hidden else same, "?" if hidden else same),
            Term("θ", exact(r.goal.theta), "truth", "truth"),
        ),
    )
    return probability, limit, rate


def aside(r: ConsistencyResult, hidden: bool) -> tuple[str, str]:
    """Two short lines that say what the present case teaches."""
    if hidden:
        return tr("Drag the mark to where the paths go,"), tr("then reveal")
    rule = r.goal.rule
    if rule == "neyman_scott":
        return tr("A maximum-likelihood estimate"), tr("that goes to the wrong place")
    if rule == "first":
        return (
            (tr("Unbiased at every n,"), tr("and not consistent"))
            if r.goal.limit is None
            else (tr("One value only:"), tr("θ itself"))
        )
    if r.goal.limit is None:
        if rule == "mean":
            return tr("Not consistent: the mean of n"), tr("is as wide as one value")
        return tr("Not consistent:"), tr("the median has nowhere to settle")
    if rule == "variance_n":
        return tr("Biased at every n,"), tr("and consistent")
    if rule == "maximum" and r.goal.rate == -1.0:
        return tr("Consistent at rate n:"), tr("100 times n, 1/100 of the spread")
    if r.goal.no_sd:
        return tr("Consistent without a variance:"), tr("slower than 1/√n")
    return tr("Consistent: for every ε"), tr("the paths come home")


# -- the table


def tables(r: ConsistencyResult) -> list[Content]:
    """Found beside theory at powers of ten; shorter and narrower ones for where the long one finds no room."""
    judged, strong = verdict(r)
    if not r.theory.kind:
        judged = tr("The exact probability has no closed form here.")
    said = "\n".join(part for part in (_why(r), judged) if part)
    full = (
        (tr("outside"), {"exact": tr("exact"), "approximate": tr("normal law")}[r.theory.kind])
        if r.theory.kind
        else (tr("outside"),)
    )
    made: list[Content] = []
    for head in dict.fromkeys((full, full[:1])):
        rows, few = _rows(r, 1, len(head)), _rows(r, 2, len(head))
        made += [(head, rows, said, strong), (head, rows, judged, strong), (head, few, judged, strong)]
        made += [(head, few, "", False)]
    return made


def verdict(r: ConsistencyResult) -> tuple[str, bool]:
    """Whether found and theory agree, and whether that is a warning; "consistent" means another thing here."""
    if not r.scores:
        return "", False
    name, worst = max(r.scores.items(), key=lambda item: item[1])
    if worst < 3.0:
        return tr("✓ found and theory agree (every |z| < 3)"), False
    return tr("! found and theory differ: {name} is {worst:.1f} standard errors off", name=name, worst=worst), True


def _why(r: ConsistencyResult) -> str:
    notes = list(dict.fromkeys(note for note in (r.goal.no_limit, r.goal.no_sd or r.goal.no_rate) if note))
    return "\n".join(f"{capital(note)}." for note in notes)


def _rows(r: ConsistencyResult, every: int, columns: int) -> list[Row]:
    decades = [10**k for k in range(int(math.log10(r.n)) + 1)]
    wanted = list(dict.fromkeys([*decades[::-1][::every][::-1], r.n]))
    rows = []
    for n in wanted:
        place = r.place(n)
        p = float(r.theory.probability[place])
        cells = found_share(r, place), probability(p)
        rows.append(Row(f"n = {count(n)}", cells[:columns], role="a", mark=True, bold=(False, True), key="probability"))
    return rows


def probability(p: float) -> str:
    """A probability, to two figures where it is tiny: no table needs more of it, and a narrow one has room for that."""
    if not 0.0 < p < 1e-3:
        return exact(p)
    figures, _, power = numerals(f"{p:.1e}").partition("e")
    return f"{figures} × 10{str(int(power)).translate(_RAISED)}"


# -- derivations


def derivation(r: ConsistencyResult) -> tuple[Step, ...]:
    """Why it comes home, or why not, in a few steps with the present numbers."""
    makers = {
        "mean": _of_mean, "median": _of_median, "variance_n": _of_variance, "first": _of_first,
        "neyman_scott": _of_neyman_scott, "maximum": _of_maximum,
    }  # fmt: skip
    return makers[r.goal.rule](r)


def _last(r: ConsistencyResult) -> str:
    p, found = float(r.theory.probability[-1]), found_share(r, len(r.sizes) - 1)
    exactly = f", {r.theory.kind} {exact(p)}" if math.isfinite(p) else ""
    return tr(
        "At n = {n} and ε = {epsilon}: found {found}{exactly}.",
        n=count(r.n),
        epsilon=exact(r.settings.epsilon),
        found=found,
        exactly=exactly,
    )


def _of_mean(r: ConsistencyResult) -> tuple[Step, ...]:
    law, eps = r.goal.law, r.settings.epsilon
    if r.goal.limit is None and tail_index(law) == 1.0:
        return (
            Step(
                r"E\,e^{itX} = e^{i\mu t - \gamma|t|}",
                tr(
                    "The characteristic function of a Cauchy value; here μ = {location}, γ = {scale}.",
                    location=exact(law.location),
                    scale=exact(law.scale),
                ),
                "truth",
            ),
            Step(
                r"E\,e^{it\bar X_n} = \left(e^{i\mu t/n - \gamma|t|/n}\right)^n = e^{i\mu t - \gamma|t|}",
                tr("That of the mean is the same, for every n: the mean of n values is as wide as one."),
                "paths",
            ),
            Step(
                r"P(|\bar X_n - \mu| > \varepsilon) = \frac{2}{\pi}\arctan\frac{\gamma}{\varepsilon}",
                tr("No n in it. ") + _last(r),
                "probability exact",
            ),
        )
    if not math.isfinite(law.variance()):
        home = tr("A mean is enough for the law of large numbers (Khinchin).") if r.goal.limit is not None else (
            tr("Without a mean there is no law of large numbers."))  # fmt: skip
        return (
            Step(
                r"\mathrm{Var}\,X = \infty", tr("Chebyshev's inequality says nothing: no sd exists at any n."), "rate"
            ),
            Step(r"\bar X_n \to \mu \;\mathrm{if}\; E|X| < \infty", f"{home} {_last(r)}", "probability"),
        )
    bound = law.variance() / (r.n * eps * eps)
    return (
        Step(
            r"E\,\bar X_n = \mu, \qquad \mathrm{Var}\,\bar X_n = \frac{\sigma^2}{n}",
            tr("No bias, and a variance of {variance} over n: the sd falls like 1/√n.", variance=exact(law.variance())),
            "rate",
        ),
        Step(
            r"P(|\bar X_n - \mu| > \varepsilon) \le \frac{\mathrm{Var}\,\bar X_n}{\varepsilon^2}"
            r" = \frac{\sigma^2}{n\varepsilon^2} \to 0",
            tr(
                "Chebyshev's inequality: at most {value} at n = {n}. That it goes to 0 for every ε is consistency.",
                value=exact(min(1.0, bound)),
                n=count(r.n),
            ),
            "probability",
        ),
        Step(
            r"\bar X_n \approx N\!\left(\mu, \frac{\sigma^2}{n}\right)",
            tr("The bound is far too wide. ") + _last(r),
            "exact",
        ),
    )


def _of_median(r: ConsistencyResult) -> tuple[Step, ...]:
    law, away = r.goal.law, r.goal.theta + r.settings.epsilon
    below = float(law.cdf(np.array(away)))
    return (
        Step(
            r"\tilde X_n \le t \iff \mathrm{at\ least}\ \frac{n+1}{2}\ \mathrm{of\ the}\ X_i\ \mathrm{are}\ \le t",
            tr("At odd n the median is one of the observations: it is a matter of counting."),
            "paths",
        ),
        Step(
            r"P(\tilde X_n \le t) = I_{F(t)}(k, k), \qquad k = \frac{n+1}{2}",
            tr("The count is binomial with F(t); at t = θ + ε that is {below}.", below=exact(below)),
            "exact",
        ),
        Step(
            r"F(\theta + \varepsilon) > \frac12 \;\Rightarrow\; P(\tilde X_n > \theta + \varepsilon) \to 0",
            tr(
                "More than half of the population lies below: for large n more than half of the "
                "sample does. No moment is needed. "
            )
            + _last(r),
            "probability",
        ),
    )


def _of_variance(r: ConsistencyResult) -> tuple[Step, ...]:
    sigma2 = r.goal.theta
    return (
        Step(
            r"E\,\hat\sigma^2_n = \frac{n-1}{n}\sigma^2",
            tr(
                "Too small at every n: by {sigma2} at n = {n}. But the bias goes to 0.",
                sigma2=exact(sigma2 / r.n),
                n=count(r.n),
            ),
            "limit",
        ),
        Step(
            r"\frac{n\hat\sigma^2_n}{\sigma^2} \sim \chi^2_{n-1}, \qquad "
            r"\mathrm{sd}\,\hat\sigma^2_n = \sigma^2\frac{\sqrt{2(n-1)}}{n}",
            tr("For a normal population; the sd goes to 0 as well, like 1/√n."),
            "rate",
        ),
        Step(
            r"\mathrm{MSE} = \mathrm{bias}^2 + \mathrm{Var} \to 0 \;\Rightarrow\; \hat\sigma^2_n \to \sigma^2",
            tr("Biased at every n, and consistent. ") + _last(r),
            "probability",
        ),
    )


def _of_first(r: ConsistencyResult) -> tuple[Step, ...]:
    return (
        Step(
            r"\hat\theta_n = X_1",
            tr("A rule like any other, if a lazy one: it looks at the first value only."),
            "paths",
        ),
        Step(r"E\,X_1 = \mu", tr("Where the population has a mean it is unbiased, at every n."), "truth"),
        Step(
            r"P(|X_1 - \mu| > \varepsilon) = \mathrm{const}",
            tr("It does not depend on n. ") + _last(r),
            "probability exact",
        ),
    )


def _of_neyman_scott(r: ConsistencyResult) -> tuple[Step, ...]:
    m, sigma2 = r.goal.per_group, r.goal.theta
    return (
        Step(
            r"X_{ij} \sim N(\mu_i, \sigma^2), \quad i = 1, \dots, n,\; j = 1, \dots, m",
            tr("n groups of m = {m} values, each with a mean of its own: n + 1 parameters.", m=m),
            "paths",
        ),
        Step(
            r"\hat\mu_i = \bar X_i, \qquad \hat\sigma^2 = \frac{1}{nm}\sum_i\sum_j (X_{ij} - \bar X_i)^2",
            tr("The maximum-likelihood estimates. Each group's mean costs one degree of freedom."),
            "paths",
        ),
        Step(
            r"\frac{nm\,\hat\sigma^2}{\sigma^2} \sim \chi^2_{n(m-1)}",
            tr("Its mean is n(m − 1) = {n} and not nm = {n2}.", n=count(r.n * (m - 1)), n2=count(r.n * m)),
            "exact",
        ),
        Step(
            r"\hat\sigma^2 \to \frac{m-1}{m}\sigma^2",
            tr(
                "So it goes to {sigma2} and not to σ² = {sigma22}: new data bring new "
                "parameters, and the usual theorem does not hold. ",
                sigma2=exact(sigma2 * (m - 1) / m),
                sigma22=exact(sigma2),
            )
            + _last(r),
            "limit",
        ),
    )


def _of_maximum(r: ConsistencyResult) -> tuple[Step, ...]:
    under = float(r.theory.probability[0])
    return (
        Step(r"P(X_{(n)} \le t) = F(t)^n", tr("The largest of n lies below t when all n do."), "exact"),
        Step(
            r"P(|X_{(n)} - \theta| > \varepsilon) = F(\theta - \varepsilon)^n",
            tr(
                "One value lies below θ − ε with probability {under}; of a uniform law on (0, θ) that is 1 − ε/θ. ",
                under=exact(under),
            )
            + _last(r),
            "probability",
        ),
        Step(
            r"P\!\left(n(\theta - X_{(n)}) > t\right) = \left(1 - \frac{t}{n\theta}\right)^n \to e^{-t/\theta}",
            tr("Blown up by n, and not by √n, the error keeps its size: the rate is n."),
            "rate",
        ),
    )


def describe(r: ConsistencyResult) -> str:
    goes = (
        tr("The limit is {limit}", limit=exact(r.goal.limit)) if r.goal.limit is not None else tr("There is no limit")
    )
    return tr(
        "{rule}; {n_paths} sample paths to n = {n}. {goes}; the truth is {theta}. "
        "Outside the band of ε = {epsilon}: {share} of the paths. ",
        rule=rule(r),
        n_paths=count(r.n_paths),
        n=count(r.n),
        goes=goes,
        theta=exact(r.goal.theta),
        epsilon=exact(r.settings.epsilon),
        share=share(float(r.found[-1])),
    ) + " ".join(f"{capital(note)}." for note in r.notes)

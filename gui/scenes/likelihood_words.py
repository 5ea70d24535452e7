"""The likelihood in formulas: the strip's terms with live numbers, and the derivations of the chapter."""

from __future__ import annotations

import math
from collections.abc import Callable

from engine.concepts.likelihood import LikelihoodResult
from engine.words import listed, tr
from gui.formula import Formula, Term
from gui.numbers import count, exact
from gui.scene import Step
from gui.scenes.likelihood_numbers import logarithm

Terms = tuple[Term, ...]


def _sum(*parts: tuple[str, str]) -> Terms:
    """Terms of a sum: (symbol, number) each, the operators as a symbol without a number."""
    return tuple(
        Term(symbol, symbol)
        if not value
        else Term(symbol, value, "sample" if "Σ" in symbol else "", "sample" if "Σ" in symbol else "")
        for symbol, value in parts
    )


def _exponential(r: LikelihoodResult) -> Terms:
    n, lam, total = r.x.size, r.settings.theta, float(r.x.sum())
    return _sum((tr("n log λ"), logarithm(n * math.log(lam))), ("−", ""), ("λ Σx_i", logarithm(lam * total)))


def _normal_mean(r: LikelihoodResult) -> Terms:
    s, n = r.settings, r.x.size
    constant = -0.5 * n * math.log(2 * math.pi * s.known_sigma**2)
    return _sum(
        (tr("−n log √(2πσ^2)"), logarithm(constant)),
        ("−", ""),
        ("Σ(x_i−μ)^2/2σ^2", logarithm(constant - r.log_likelihood)),
    )


def _normal_variance(r: LikelihoodResult) -> Terms:
    n, v = r.x.size, r.settings.theta
    constant = -0.5 * n * math.log(2 * math.pi * v)
    return _sum(
        (tr("−n log √(2πσ^2)"), logarithm(constant)),
        ("−", ""),
        ("Σ(x_i−μ)^2/2σ^2", logarithm(constant - r.log_likelihood)),
    )


def _bernoulli(r: LikelihoodResult) -> Terms:
    p, ones, n = r.settings.theta, float(r.x.sum()), r.x.size
    first = ones * math.log(p) if p > 0 else (0.0 if ones == 0 else -math.inf)
    second = (n - ones) * math.log1p(-p) if p < 1 else (0.0 if ones == n else -math.inf)
    return _sum((tr("Σx_i · log p"), logarithm(first)), ("+", ""), (tr("(n−Σx_i) · log(1−p)"), logarithm(second)))


def _poisson(r: LikelihoodResult) -> Terms:
    lam, n = r.settings.theta, r.x.size
    total = float(r.x.sum())
    first = total * math.log(lam) if lam > 0 else (0.0 if total == 0 else -math.inf)
    ways = first - n * lam - r.log_likelihood
    return _sum(
        (tr("Σx_i · log λ"), logarithm(first)),
        ("−", ""),
        ("nλ", logarithm(n * lam)),
        ("−", ""),
        (tr("Σ log x_i!"), logarithm(ways)),
    )


def _geometric(r: LikelihoodResult) -> Terms:
    n, p = r.x.size, r.settings.theta
    first = n * math.log(p)
    return _sum(
        (tr("n log p"), logarithm(first)), ("+", ""), (tr("(Σx_i−n) · log(1−p)"), logarithm(r.log_likelihood - first))
    )


def _laplace(r: LikelihoodResult) -> Terms:
    constant = -r.x.size * math.log(2 * r.settings.known_sigma)
    return _sum(
        (tr("−n log 2b"), logarithm(constant)), ("−", ""), ("Σ|x_i−μ|/b", logarithm(constant - r.log_likelihood))
    )


def _uniform(r: LikelihoodResult) -> Terms:
    return _sum((tr("−n log θ"), logarithm(-r.x.size * math.log(r.settings.theta))))


def _normal(r: LikelihoodResult) -> Terms:
    constant = -0.5 * r.x.size * math.log(2 * math.pi * r.settings.theta2)
    return _sum(
        (tr("−n log √(2πσ^2)"), logarithm(constant)),
        ("−", ""),
        ("Σ(x_i−μ)^2/2σ^2", logarithm(constant - r.log_likelihood)),
    )


_EXPANDED: dict[str, Callable[[LikelihoodResult], Terms]] = {
    "exponential": _exponential, "normal_mean": _normal_mean, "normal_variance": _normal_variance,
    "bernoulli": _bernoulli, "poisson": _poisson, "geometric": _geometric, "laplace": _laplace,
    "uniform_theta": _uniform, "normal": _normal,
}  # fmt: skip


def symbols(result: LikelihoodResult) -> str:
    return ", ".join(p.symbol.replace("²", "^2") for p in result.settings.model.parameters)


def formulas(result: LikelihoodResult, hidden: bool, lit: int | None) -> tuple[tuple[Formula, ...], tuple[str, str]]:
    """log L with its parts (the pointed-at observation's own term first), the product, and the score."""
    if result.x.size == 0:
        return (), ("", tr("No observations"))
    found = [_log_likelihood(result, lit), _product(result)]
    if not result.settings.model.two:
        found.append(_score(result, hidden))
    return tuple(found), aside(result, hidden)


def _log_likelihood(result: LikelihoodResult, lit: int | None) -> Formula:
    name = symbols(result)
    head = (Term(f"log L({name})", logarithm(result.log_likelihood), "likelihood", "curve theta"), Term("=", "="))
    if lit is not None and lit < result.sticks.size:
        own = math.log(result.sticks[lit]) if result.sticks[lit] > 0 else -math.inf
        rest = result.log_likelihood - own if math.isfinite(own) else math.nan
        key = tr("x{lit} lit", lit=lit + 1)
        others = count(result.x.size - 1)
        return Formula((*head, Term(f"log p(x_{{{lit + 1}}}|{name})", logarithm(own), "sample", key), Term("+", "+"),
                        Term(tr("the other {others}", others=others), logarithm(rest), "", "sample")))  # fmt: skip
    expand = _EXPANDED.get(result.settings.family)
    if expand is not None and math.isfinite(result.log_likelihood):
        return Formula((*head, *expand(result)))
    return Formula((*head, Term(f"Σ log p(x_i|{name})", logarithm(result.log_likelihood), "sample", "sample")))


def _product(result: LikelihoodResult) -> Formula:
    product = result.product
    value = exact(product.value) if product.value else "0.0"
    if product.gone is not None:
        value = tr("0.0 after {gone}", gone=count(product.gone))
    return Formula((Term("Π p(x_i)", value, "likelihood", "density"),))


def _score(result: LikelihoodResult, hidden: bool) -> Formula:
    value = result.score[0] if result.score else math.nan
    head = Term(tr("score"), "?" if hidden else exact(value), "theory", "score")
    parts = _SCORES.get(result.settings.family)
    if hidden or parts is None or not math.isfinite(value):
        return Formula((head,))
    return Formula((head, Term("=", "="), *parts(result)))


def _difference(symbol: str, value: float, other: str, minus: float) -> Terms:
    return _sum((symbol, exact(value)), ("−", ""), (other, exact(minus)))


def _share(total: float, rate: float) -> float:
    """total/rate, and 0 where nothing was counted at a rate of 0."""
    return total / rate if total else 0.0


def _score_by_total(r: LikelihoodResult) -> Terms:
    """Σx/λ − n."""
    return _difference("Σx_i/λ", _share(float(r.x.sum()), r.settings.theta), "n", float(r.x.size))


_SCORES: dict[str, Callable[[LikelihoodResult], Terms]] = {
    "exponential": lambda r: _difference("n/λ", r.x.size / r.settings.theta, "Σx_i", float(r.x.sum())),
    "poisson": _score_by_total,
    "bernoulli": lambda r: _difference("Σx_i/p", _share(float(r.x.sum()), r.settings.theta), "(n−Σx_i)/(1−p)",
                                       _share(r.x.size - float(r.x.sum()), 1 - r.settings.theta)),
    "normal_mean": lambda r: _sum(("Σ(x_i−μ)/σ^2", exact(r.score[0]))),
    "uniform_theta": lambda r: _sum(("−n/θ", exact(r.score[0]))),
    "pareto": lambda r: _difference("n/α", r.x.size / r.settings.theta, tr("Σ log(x_i/x_m)"),
                                    r.x.size / r.settings.theta - r.score[0]),
}  # fmt: skip


def aside(result: LikelihoodResult, hidden: bool) -> tuple[str, str]:
    study = result.study
    if study is None:
        return "", ""
    if result.settings.model.two:
        return _aside_of_two(result, hidden)
    symbol = result.settings.model.parameters[0].symbol
    hat = f"{symbol[0]}\u0302{symbol[1:]}"
    if hidden:
        return tr("Drag to where you think the top is, then reveal"), f"{hat} = ?"
    if study.estimate is None:
        return tr("no maximum"), tr("{hat} does not exist", hat=hat)
    if study.errors is None:
        return tr("no standard error from the curvature"), f"{hat} = {exact(study.estimate[0])}"
    which = tr("observed information") if study.observed is not None else tr("Fisher information")
    return tr(
        "standard error from the {which}", which=which
    ), f"{hat} = {exact(study.estimate[0])} ± {exact(float(study.errors[0]))}"


def _aside_of_two(result: LikelihoodResult, hidden: bool) -> tuple[str, str]:
    study = result.study
    names = [f"{p.symbol[0]}\u0302{p.symbol[1:]}" for p in result.settings.model.parameters]
    if hidden:
        return tr("Drag to where you think the top is, then reveal"), ", ".join(f"{name} = ?" for name in names)
    if study is None or study.estimate is None:
        return tr("no maximum"), tr(" and ").join(names) + tr(" do not exist")
    if study.errors is None:
        return tr("no standard errors"), listed(map("{} = {}".format, names, map(exact, study.estimate)))
    parts = zip(names, study.estimate, study.errors.tolist(), strict=True)
    return tr("± standard errors"), listed(f"{name} = {exact(best)} ± {exact(error)}" for name, best, error in parts)


# -- derivations -------------------------------------------------------------------------------------------------------


def derivation(result: LikelihoodResult) -> tuple[Step, ...]:
    """μ̂ and σ̂² of the normal, p̂ of the Bernoulli, with the present numbers; for the rest the way in general."""
    if result.x.size == 0:
        return ()
    walks = {"normal": _walk_normal, "normal_mean": _walk_normal, "normal_variance": _walk_normal,
             "bernoulli": _walk_bernoulli}  # fmt: skip
    return walks.get(result.settings.family, _walk_general)(result)


def _walk_normal(result: LikelihoodResult) -> tuple[Step, ...]:
    s, x = result.settings, result.x
    n, mean, variance = x.size, float(x.mean()), float(x.var())
    mu = s.known_mu if s.family == "normal_variance" else s.theta
    v = {"normal": s.theta2, "normal_mean": s.known_sigma**2, "normal_variance": s.theta}[s.family]
    by_mu = n * (mean - mu) / v
    squares = float(((x - mu) ** 2).sum())
    by_v = -0.5 * n / v + 0.5 * squares / v**2
    about = variance if s.family == "normal" else float(((x - (mean if s.family == "normal_mean" else mu)) ** 2).mean())
    unbiased = (
        tr(" Divided by n − 1 instead it would be {variance}.", variance=exact(variance * n / (n - 1))) if n > 1 else ""
    )
    return (
        Step(
            r"L(\mu, \sigma^2) = \prod_{i=1}^n \frac{1}{\sqrt{2\pi\sigma^2}}\, e^{-(x_i-\mu)^2/2\sigma^2}",
            tr("The observations are independent, so their {n} densities multiply.", n=count(n)),
            "sample",
        ),
        Step(
            r"\log L = -\frac{n}{2}\log(2\pi\sigma^2) - \frac{1}{2\sigma^2}\sum_{i}(x_i-\mu)^2",
            tr(
                "The logarithm makes a sum of the product: {logarithm} at the present parameters.",
                logarithm=logarithm(result.log_likelihood),
            ),
            "curve surface",
        ),
        Step(
            r"\frac{\partial \log L}{\partial \mu} = \frac{1}{\sigma^2}\sum_i (x_i - \mu) = 0",
            tr("The score for μ, {by_mu} here, must vanish at the top.", by_mu=exact(by_mu)),
            "score profile0",
        ),
        Step(
            r"\hat\mu = \frac{1}{n}\sum_i x_i = \bar x",
            tr("It does where μ is the mean of the data, {mean}, whatever σ² is.", mean=exact(mean)),
            "mle",
        ),
        Step(
            r"\frac{\partial \log L}{\partial \sigma^2} = -\frac{n}{2\sigma^2}"
            r" + \frac{1}{2\sigma^4}\sum_i (x_i-\mu)^2 = 0",
            tr("The score for σ² is {by_v} here.", by_v=exact(by_v)),
            "score profile1",
        ),
        Step(
            r"\hat\sigma^2 = \frac{1}{n}\sum_i (x_i - \hat\mu)^2",
            tr(
                "The average squared deviation, {about}: divisor n, which makes it too small on average.{unbiased}",
                about=exact(about),
                unbiased=unbiased if s.family == "normal" else "",
            ),
            "mle",
        ),
    )


def _walk_bernoulli(result: LikelihoodResult) -> tuple[Step, ...]:
    n, ones = result.x.size, float(result.x.sum())
    p = result.settings.theta
    score = result.score[0]
    information = n / (ones / n * (1 - ones / n)) if 0 < ones < n else math.inf
    return (
        Step(
            r"L(p) = \prod_{i=1}^n p^{x_i} (1-p)^{1-x_i}",
            tr("Each of the {n} observations contributes p if it is 1 and 1 − p if it is 0.", n=count(n)),
            "sample",
        ),
        Step(
            r"\log L = \sum_i x_i \log p + \left(n - \sum_i x_i\right) \log(1-p)",
            tr(
                "{ones} ones, {n} zeros: {logarithm} at p = {p}.",
                ones=count(ones),
                n=count(n - ones),
                logarithm=logarithm(result.log_likelihood),
                p=exact(p),
            ),
            "curve",
        ),
        Step(
            r"\frac{d \log L}{dp} = \frac{\sum_i x_i}{p} - \frac{n - \sum_i x_i}{1-p} = 0",
            tr("The score is {score} here; at the top it vanishes.", score=exact(score)),
            "score",
        ),
        Step(
            r"\hat p = \frac{1}{n}\sum_i x_i",
            tr("The share of ones: {ones} of {n}, {ones2}.", ones=count(ones), n=count(n), ones2=exact(ones / n)),
            "mle",
        ),
        Step(
            r"J(\hat p) = \frac{n}{\hat p (1 - \hat p)}",
            tr(
                "The curvature at the top, {information}: the standard error is one over its root.",
                information=exact(information),
            )
            if math.isfinite(information)
            else tr("At the border the curve does not level off: no standard error."),
            "information",
        ),
    )


def _walk_general(result: LikelihoodResult) -> tuple[Step, ...]:
    study = result.study
    known = study is not None and study.estimate is not None
    best = listed(exact(value) for value in study.estimate) if study and study.estimate else tr("none")
    score = listed(exact(value) for value in result.score)
    errors = listed(exact(float(e)) for e in study.errors) if study and study.errors is not None else tr("none")
    return (
        Step(
            r"L(\theta) = \prod_{i=1}^n p(x_i \mid \theta)",
            tr("The observations are independent, so their {size} densities multiply.", size=count(result.x.size)),
            "sample",
        ),
        Step(
            r"\log L(\theta) = \sum_{i=1}^n \log p(x_i \mid \theta)",
            tr("The logarithm makes a sum of the product: {logarithm}.", logarithm=logarithm(result.log_likelihood)),
            "curve surface",
        ),
        Step(
            r"\frac{\partial}{\partial\theta} \log L(\theta) = 0",
            tr("At a smooth top the score vanishes; here it is {score}. ", score=score)
            + (study.maximum.words if study else ""),
            "score",
        ),
        Step(r"\hat\theta = \arg\max_\theta\, \log L(\theta)", tr("The estimate: {best}.", best=best), "mle"),
        Step(
            r"J(\hat\theta) = -\frac{\partial^2}{\partial\theta^2} \log L(\hat\theta)",
            tr("The curvature there; standard error {errors}.", errors=errors)
            if known
            else tr("Without a top there is no curvature."),
            "information",
        ),
    )

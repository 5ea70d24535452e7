"""How `penalty` writes its weights, priors, formulas and derivations, with the present numbers in them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from engine.concepts.penalty import PenaltyResult
from engine.penalty_notes import short
from engine.words import mark, tr
from gui.formula import Formula, Term
from gui.numbers import count, empirical, exact
from gui.scene import Step
from gui.tables import Row, verdict

NAMES = {"ridge": mark("ridge"), "lasso": mark("lasso"), "elastic_net": mark("elastic net")}
_HIDDEN = "?"


def figures(value: float) -> str:
    """A number with no more digits than it has: 4.5, 12.5, 0.045."""
    return short(value)


def weight(value: float) -> str:
    """A weight; one that is exactly zero is written so."""
    return "0" if value == 0.0 else exact(value)


def at_words(w: Sequence[float] | np.ndarray) -> str:
    return f"({weight(float(w[0]))}, {weight(float(w[1]))})"


def ball_words(result: PenaltyResult) -> str:
    """What is constant on the ball's edge."""
    share, w = result.settings.share, result.top
    if share == 1.0:
        return f"|w₁| + |w₂| = {weight(result.size)}"
    if share == 0.0:
        return f"w₁² + w₂² = {weight(float(w @ w))}"
    return f"α‖\u200aw\u200a‖₁ + ½(1 − α)‖\u200aw\u200a‖² = {weight(result.size)}"


def prior_name(result: PenaltyResult) -> str:
    """The prior shown, by its scale."""
    s = result.settings
    if s.lam == 0.0:
        return tr("Flat prior: λ = 0")
    if s.share == 1.0:
        return tr("Laplace prior, b = {laplace_scale}", laplace_scale=figures(s.laplace_scale))
    if s.share == 0.0:
        return tr("Gaussian prior, τ = {prior_sd}", prior_sd=figures(s.prior_sd))
    return tr(
        "Laplace × Gaussian, b = {laplace_scale}, τ = {result}",
        laplace_scale=figures(s.laplace_scale / s.share),
        result=figures(_net_sd(result)),
    )


def _net_sd(result: PenaltyResult) -> float:
    """τ of the Gaussian part; infinite where there is none."""
    s = result.settings
    return s.prior_sd / math.sqrt(1.0 - s.share) if s.share < 1.0 else math.inf


def _part(scale: float, share: float) -> float:
    """The scale of a prior that bears that share of λ; infinite where it bears none."""
    return scale / share if share > 0.0 else math.inf


# -- the formula strip


def formulas(result: PenaltyResult, hidden: bool) -> tuple[Formula, ...]:
    s = result.settings
    loss, cost = result.contour, s.lam * result.size
    symbol = {1.0: "λ‖w‖_1", 0.0: "½λ‖w‖^2"}.get(s.share, "λ(α‖w‖_1 + ½(1 − α)‖w‖^2)")
    numbers = [_HIDDEN] * 4 if hidden else [exact(loss + cost), exact(loss), exact(cost), at_words(result.top)]
    objective = Formula(
        terms=(
            Term("J(w)", numbers[0], "theory", "map"),
            Term("=", "="),
            Term("½‖y − Xw‖^2 − min", numbers[1], "likelihood", "ols"),
            Term("+", "+"),
            Term(symbol, numbers[2], "prior", "ball"),
        )
    )
    found = Formula(terms=(Term("ŵ_{MAP}", numbers[3], "posterior", "map"),))
    return (objective, *_tongues(result), found)


def _tongues(result: PenaltyResult) -> tuple[Formula, ...]:
    """λ as noise over prior."""
    s = result.settings
    strength = Term("λ", exact(s.lam), "prior", "ball")
    parts = []
    if s.share > 0.0:
        left = strength if s.share == 1.0 else Term("αλ", exact(s.share * s.lam), "prior", "ball")
        parts.append(_ratio(left, "σ^2 / b", f"{figures(s.sigma**2)} / {_scale(_part(s.laplace_scale, s.share))}"))
    if s.share < 1.0:
        left = strength if s.share == 0.0 else Term("(1 − α)λ", exact((1.0 - s.share) * s.lam), "prior", "ball")
        parts.append(_ratio(left, "σ^2 / τ^2", f"{figures(s.sigma**2)} / {_scale(_net_sd(result))}²"))
    return tuple(parts)


def _ratio(left: Term, symbol: str, value: str) -> Formula:
    return Formula(terms=(left, Term("=", "="), Term(symbol, value)))


def _scale(value: float) -> str:
    return "∞" if math.isinf(value) else figures(value)


def aside(result: PenaltyResult) -> tuple[str, str]:
    if result.settings.share == 0.0:
        return tr("Ridge scales:"), tr("small, and never zero")
    if result.settings.lam > 0.0 and not result.top.all():
        return tr("The kink holds the mode at zero;"), tr("the mean it does not hold")
    return tr("Drag the ball smaller:"), tr("it meets the contour at a corner")


# -- the table


def table_rows(
    result: PenaltyResult, hidden: bool, brief: bool = False
) -> tuple[tuple[str, ...], list[Row], str, bool]:
    """Head, rows, verdict and whether that is a warning."""
    rows = [_row(tr("OLS"), result.problem.ols, "likelihood", key="ols")]
    for name, w in result.maps.items():
        mine = name == result.settings.penalty
        words = tr("MAP, {names}", names=NAMES[name]) if mine and not brief else tr(NAMES[name])
        rows.append(
            _row(words, None if hidden and mine else w, "posterior" if mine else "", key="map" if mine else name)
        )
    rows.append(_row(tr("mean") if brief else tr("posterior mean"), None if hidden else result.mean, "", key="mean"))
    drawn = [empirical(m, e) for m, e in zip(result.draws_mean.tolist(), result.draws_error.tolist(), strict=True)]
    rows.append(
        Row(
            tr("of draws") if brief else tr("of {draws} draws", draws=count(len(result.draws))),
            ("?", "?") if hidden else tuple(drawn),
            key="mean",
        )
    )
    scores = {name: abs(float(z)) for name, z in zip(("w₁", "w₂"), result.z_scores, strict=True)}
    said, strong = verdict(scores)
    return ("w₁", "w₂"), rows, "" if hidden else said, strong and not hidden


def _row(name: str, w: np.ndarray | None, role: str, *, key: str) -> Row:
    cells = ("?", "?") if w is None else (weight(float(w[0])), weight(float(w[1])))
    return Row(name, cells, role, mark=bool(role), bold=(True, True), key=key)


# -- the derivation


def derivation(result: PenaltyResult) -> tuple[Step, ...]:
    """From noise and prior to the penalty that is shown."""
    s, w = result.settings, result.top
    start = Step(
        r"y = Xw + \varepsilon,\; \varepsilon \sim N(0, \sigma^2) \;\Rightarrow\; "
        r"-\log p(y \mid w) = \frac{\|y - Xw\|^2}{2\sigma^2} + c",
        tr(
            "Gaussian noise of sd σ = {sigma} makes the likelihood a squared loss, least at OLS {at_words}.",
            sigma=figures(s.sigma),
            at_words=at_words(result.problem.ols),
        ),
        "ols",
    )
    bayes = Step(
        r"-\log p(w \mid y) = -\log p(y \mid w) - \log p(w) + c",
        tr("Bayes' rule in logarithms: what the prior says is added to the loss. The constant moves no maximum."),
        "map",
    )
    return (start, *_prior_steps(result), bayes, *_penalty_steps(result), _last(result, w))


def _prior_steps(result: PenaltyResult) -> tuple[Step, ...]:
    s = result.settings
    laplace = Step(
        r"p(w) = \prod_j \frac{1}{2b}\, e^{-|w_j|/b} \;\Rightarrow\; -\log p(w) = \frac{\|w\|_1}{b} + c",
        tr(
            "A Laplace prior of scale b = {laplace_scale} on each weight: its logarithm has a kink at zero.",
            laplace_scale=_scale(s.laplace_scale),
        ),
        "prior",
    )
    gauss = Step(
        r"p(w) = \prod_j \frac{1}{\sqrt{2\pi}\tau}\, e^{-w_j^2/2\tau^2} \;\Rightarrow\; "
        r"-\log p(w) = \frac{\|w\|^2}{2\tau^2} + c",
        tr(
            "A Gaussian prior of sd τ = {prior_sd} on each weight: its logarithm is smooth at zero.",
            prior_sd=_scale(s.prior_sd),
        ),
        "prior",
    )
    scales = tr(
        "b = {laplace_scale} and a Gaussian one of sd τ = {result}",
        laplace_scale=_scale(_part(s.laplace_scale, s.share)),
        result=_scale(_net_sd(result)),
    )
    both = Step(
        r"-\log p(w) = \frac{\|w\|_1}{b} + \frac{\|w\|^2}{2\tau^2} + c",
        tr("The product of a Laplace prior of scale {scales}: both penalties at once.", scales=scales),
        "prior",
    )
    return {"lasso": (laplace,), "ridge": (gauss,), "elastic_net": (both,)}[s.penalty]


def _penalty_steps(result: PenaltyResult) -> tuple[Step, ...]:
    s = result.settings
    noise = figures(s.sigma**2)
    if s.penalty == "lasso":
        tex = r"\sigma^2 \times:\quad \frac{1}{2}\|y - Xw\|^2 + \lambda \|w\|_1, \quad \lambda = \frac{\sigma^2}{b}"
        words = tr(
            "L1 is a Laplace prior: λ = σ²/b = {noise}/{laplace_scale} = {lam}.",
            noise=noise,
            laplace_scale=_scale(s.laplace_scale),
            lam=exact(s.lam),
        )
    elif s.penalty == "ridge":
        tex = (
            r"\sigma^2 \times:\quad \frac{1}{2}\|y - Xw\|^2 + \frac{\lambda}{2} \|w\|^2, "
            r"\quad \lambda = \frac{\sigma^2}{\tau^2}"
        )
        words = tr(
            "L2 is a Gaussian prior: λ = σ²/τ² = {noise}/{prior_sd}² = {lam}.",
            noise=noise,
            prior_sd=_scale(s.prior_sd),
            lam=exact(s.lam),
        )
    else:
        tex = (
            r"\frac{1}{2}\|y - Xw\|^2 + \lambda(\alpha \|w\|_1 + \frac{1-\alpha}{2} \|w\|^2), "
            r"\quad \alpha\lambda = \frac{\sigma^2}{b}, \; (1-\alpha)\lambda = \frac{\sigma^2}{\tau^2}"
        )
        words = tr(
            "The elastic net is both priors at once, with λ = {lam} shared out by α = {share}.",
            lam=exact(s.lam),
            share=figures(s.share),
        )
    return (Step(tex, words, "ball"),)


def _last(result: PenaltyResult, w: np.ndarray) -> Step:
    s = result.settings
    if s.penalty == "ridge":
        return Step(
            r"\hat w = (X^{T}X + \lambda I)^{-1} X^{T} y",
            tr(
                "The gradient vanishes at {at_words}: every direction is scaled down, none is cut off.",
                at_words=at_words(w),
            ),
            "map",
        )
    pull = np.abs(result.problem.gram @ (result.problem.ols - w) - (1.0 - s.share) * s.lam * w)
    limit = s.share * s.lam
    held = [f"|{letter}| = {figures(float(p))} ≤ {figures(limit)}" for letter, p, x in
            zip(("x₁'r", "x₂'r"), pull, w, strict=True) if x == 0.0]  # fmt: skip
    words = tr("No weight is held at zero: both pulls are {limit} in size.", limit=figures(limit))
    if held:
        words = tr(
            "At {at_words} {held}: the data pull less than the kink holds, so the zero is exact.",
            at_words=at_words(w),
            held=tr(" and ").join(held),
        )
    strength = r"\lambda" if s.penalty == "lasso" else r"\alpha\lambda"
    ridge = "" if s.penalty == "lasso" else r" + (1 - \alpha)\lambda w_j"
    return Step(
        rf"x_j^{{T}} r = {strength}\, \mathrm{{sign}}(w_j){ridge} \;\;\mathrm{{or}}\;\; "
        rf"w_j = 0, \; |x_j^{{T}} r| \leq {strength}, \quad r = y - Xw",
        words,
        "map",
    )

"""What the picture of losses says: the table of models, the formula strip, the derivation."""

from __future__ import annotations

import math

import numpy as np

from engine.concepts import noise
from engine.concepts.noise import NoiseResult
from engine.noise_regression import LineFit
from engine.words import mark, numerals, tr
from gui.formula import Formula, Term
from gui.numbers import count, exact
from gui.scene import Step
from gui.tables import Row

_SHORT = {"huber": mark("Gauss–Laplace"), "pinball": mark("asymm. Laplace")}


HEADS = (mark("slope"), mark("intercept"), mark("scale s"), mark("log L"), mark("AIC"))
# What a table says, from much room to little: the names of the noises besides those of the losses, and the columns.
WIDTHS = (
    (True, HEADS),
    (False, HEADS),
    (False, (mark("slope"), mark("scale s"), mark("log L"), "AIC")),
    (False, ("slope", "AIC")),
    (False, ("AIC",)),
)


def table(result: NoiseResult, long: bool, heads: tuple[str, ...]) -> tuple[tuple[str, ...], list[Row], str, bool]:
    """Head, a row for each loss (marked where its line is drawn, the best AIC bold), the verdict, whether it warns."""
    letters = {place: letter for letter, place in reversed(list(zip(result.letters, result.places, strict=True)))}
    rows = []
    for place, fit in enumerate(result.fits):
        numbers = (_digits(fit.slope), _digits(fit.intercept), _digits(fit.scale), _fixed(fit.log_likelihood),
                   _fixed(fit.aic))  # fmt: skip
        cells = tuple(number for head, number in zip(HEADS, numbers, strict=True) if head in heads)
        bold = (False,) * (len(cells) - 1) + (place == result.best,)
        letter = letters.get(place, "")
        rows.append(Row(_name(fit, long), cells, role=letter, mark=bool(letter), bold=bold, key=letter))
    said = "\n".join((result.favour, *result.notes[:2]))
    return heads, rows, said, False


def _name(fit: LineFit, long: bool) -> str:
    shape = fit.model.shape
    given = numerals(f" ({shape[0]} = {shape[1]:.4g})") if shape else ""
    noise_name = tr(_SHORT.get(fit.model.id, fit.model.noise_name))
    known = noise_name == tr(fit.model.loss_name) or (given and not long)
    return tr(fit.model.loss_name) + ("" if known else f" · {noise_name}") + given


def name_in_density(fit: LineFit) -> str:
    """The noise in a word or two."""
    return "Huber" if fit.model.id == "huber" else tr(_SHORT.get(fit.model.id, fit.model.noise_name))


def _digits(value: float) -> str:
    return exact(value) if math.isfinite(value) else "–"


def _fixed(value: float) -> str:
    return numerals(f"{value:.2f}").replace("-", "−") if math.isfinite(value) else "–"


def formulas(
    result: NoiseResult, index: int, hidden: bool, projected: bool
) -> tuple[tuple[Formula, ...], tuple[str, str]]:
    """−log p of all errors of the first line, and of the one pointed at; aside, the constant of its density."""
    fit = result.fit("a")
    known = fit.scale > 0 and not hidden
    n = len(result.x)
    level = math.log(fit.scale * fit.model.constant) if known else math.nan
    loss = float(fit.model.loss(fit.residuals / fit.scale).sum()) if known else math.nan
    whole = Formula(
        terms=(
            Term("−log L", _text(n * level + loss, hidden), "a", "a"),
            Term("=", "="),
            Term("n log(sC)", _text(n * level, hidden), "theory", "a"),
            Term("+", "+"),
            Term("Σρ(ε_i/s)", _text(loss, hidden), "sample", "sample"),
        ),
        label=fit.model.loss_name,
        mark="a",
    )
    made = [whole]
    if known and 0 <= index < n:
        at = float(fit.residuals[index])
        own = float(fit.model.loss(np.array([at / fit.scale]))[0])
        made.append(
            Formula(
                terms=(
                    Term("−log p(ε_i)", exact(level + own), "a", "a"),
                    Term("=", "="),
                    Term("log(sC)", exact(level), "theory", "a"),
                    Term("+", "+"),
                    Term("ρ(ε_i/s)", exact(own), "sample", "sample"),
                ),
                label=tr("observation {index}", index=count(index + 1)),
            )
        )
    if hidden:
        return tuple(made), (tr("Commit to a guess,"), tr("then reveal"))
    if projected and result.best is not None:
        return tuple(made), (tr("Lowest AIC:"), noise.name_of(result.fits[result.best]))
    return tuple(made), (
        tr(
            "C = {constant} makes the {noise_name}", constant=exact(fit.model.constant), noise_name=fit.model.noise_name
        ),
        tr("density integrate to 1"),
    )


def _text(value: float, hidden: bool) -> str:
    return "?" if hidden else exact(value) if math.isfinite(value) else "–"


def derivation(result: NoiseResult) -> tuple[Step, ...]:
    """Squared error from Gaussian noise, with the numbers of the least-squares line."""
    fit = result.fits[0]
    key = next((letter for letter, shown in result.shown if shown is fit), "")
    n, rss = len(result.x), float(np.sum(fit.residuals**2))
    line = f"{_digits(fit.intercept)} + {_digits(fit.slope)} x".replace("+ −", "− ")
    return (
        Step(
            r"y_i = \beta_0 + \beta_1 x_i + \varepsilon_i,\quad \varepsilon_i \sim N(0, \sigma^2)",
            tr("Say that the {n} observations lie on a line but for independent Gaussian noise.", n=n),
            "sample",
        ),
        Step(
            r"p(\varepsilon) = \frac{1}{\sigma\sqrt{2\pi}}\, e^{-\varepsilon^2 / 2\sigma^2}",
            tr("The density of one error, here with σ = {scale}.", scale=_digits(fit.scale)),
            key,
        ),
        Step(
            r"\log L = \sum_i \log p(y_i - \beta_0 - \beta_1 x_i)",
            tr("Independent errors: their densities multiply, so the logarithms add."),
            "sample",
        ),
        Step(
            r"-\log L = n \log(\sigma\sqrt{2\pi}) + \frac{1}{2\sigma^2} \sum_i (y_i - \beta_0 - \beta_1 x_i)^2",
            tr("The logarithm undoes the exponential. What is left of the density is a square."),
            key,
        ),
        Step(
            r"(\hat\beta_0, \hat\beta_1) = \arg\min \sum_i (y_i - \beta_0 - \beta_1 x_i)^2",
            tr("The line stands in the last sum alone, whatever σ is: least squares. Here ŷ = {line}.", line=line),
            key,
        ),
        Step(
            r"\frac{n}{\sigma} - \frac{1}{\sigma^3}\sum_i \hat\varepsilon_i^2 = 0"
            r" \;\Rightarrow\; \hat\sigma^2 = \frac{1}{n}\sum_i \hat\varepsilon_i^2",
            tr(
                "The scale is estimated too: σ̂² = {rss} / {n} = {rss2}, the mean squared error itself.",
                rss=exact(rss),
                n=n,
                rss2=exact(rss / n),
            ),
            "sample",
        ),
        Step(
            r"\log \hat L = -\tfrac{n}{2}\left(\log(2\pi\hat\sigma^2) + 1\right)",
            tr(
                "At the maximum log L = {log_likelihood}. Another density, another loss: Laplace noise gives Σ|ε|.",
                log_likelihood=_fixed(fit.log_likelihood),
            ),
            key,
        ),
    )


def describe(result: NoiseResult) -> str:
    """The picture in words."""
    lines = [
        tr(
            "{loss_name} fits slope {slope:.4g}, intercept {intercept:.4g}, scale {scale:.4g}",
            loss_name=fit.model.loss_name,
            slope=fit.slope,
            intercept=fit.intercept,
            scale=fit.scale,
        )
        for _, fit in result.shown
    ]
    title = tr(
        "{title}: {x} points, {y_name} against {x_name}. ",
        title=result.data.title,
        x=len(result.x),
        y_name=result.data.y_name,
        x_name=result.data.x_name,
    )
    return title + "; ".join(lines) + f". {result.favour} " + " ".join(result.notes)

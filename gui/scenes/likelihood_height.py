"""How log L becomes a height in the picture: less its maximum, as it is, as the product, or as a loss."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.concept import Array
from engine.concepts.likelihood import LikelihoodResult
from engine.words import mark, tr

SCALES = {
    "relative": mark("log L(θ) − max"),
    "log": mark("log L(θ)"),
    "likelihood": mark("L(θ), the product"),
    "nll": mark("NLL / n, the loss"),
}
TITLES = {"likelihood": mark("Likelihood of {}"), "nll": mark("Negative log-likelihood per observation, of {}")}
# The logarithm of the smallest number of float64: a product below is exactly 0.
GONE = math.log(5e-324)
_ROOM, _AIR = 7.6, 0.9  # of log L below the top, and above it


@dataclass(frozen=True)
class Height:
    """scale·l + shift for a log-likelihood l, or exp(l − shift) with `product`; `gone` where every product is 0."""

    scale: float = 1.0
    shift: float = 0.0
    product: bool = False
    gone: bool = False
    words: str = ""

    def of(self, value: Array) -> Array:
        if self.gone:
            return np.where(np.isnan(value), np.nan, 0.0)
        if self.product:
            with np.errstate(under="ignore"):
                return np.asarray(np.exp(np.minimum(value - self.shift, 700.0)))
        return np.asarray(self.scale * value + self.shift)

    def one(self, value: float) -> float:
        return float(self.of(np.array([value]))[0])

    def slope(self, value: float, score: float) -> float:
        """Of the height, where log L is `value` and its slope `score`."""
        if self.gone:
            return 0.0
        return self.one(value) * score if self.product else self.scale * score

    def span(self, top: float, n: int) -> tuple[float, float]:
        """What the axis of heights holds when log L has its top at `top`."""
        if self.gone:
            return 0.0, 1.0
        if self.product:
            return 0.0, 1.16 * self.one(top)
        if self.scale < 0:
            return (-top - _AIR) / n, (-top + _ROOM) / n
        return top + self.shift - _ROOM, top + self.shift + _AIR


def height(result: LikelihoodResult, kind: str, top: float, symbol: str) -> Height:
    """The chosen height; a product is shown in units of a power of ten, which its words name."""
    if kind == "log":
        return Height(words=tr("log L({symbol})", symbol=symbol))
    if kind == "nll":
        return Height(-1.0 / max(1, result.x.size), words=tr("−log L({symbol}) / n", symbol=symbol))
    if kind == "likelihood" and top < GONE:
        return Height(product=True, gone=True, words=f"L({symbol}) = Π p(xᵢ | {symbol})")
    if kind == "likelihood":
        # A power of ten brings the top between 1 and 10.
        power = math.floor(top / math.log(10)) if math.isfinite(top) else 0
        raised = str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
        return Height(
            shift=power * math.log(10),
            product=True,
            words=tr("L({symbol}) in units of 10{raised}", symbol=symbol, raised=raised),
        )
    return Height(1.0, -top if math.isfinite(top) else 0.0, words=tr("log L({symbol}) − max", symbol=symbol))

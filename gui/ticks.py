"""Ticks: round numbers on an axis, and how they are written."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engine.words import numerals

THIN = "\u2009"
MINUS = "−"
# An axis of logarithms that reaches further carries no numbers: nothing that is computed lies there.
MOST_DECADES = 1e6
RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def round_step(rough: float) -> float:
    """The smallest of 1, 2, 2.5, 5 × 10^k that is not below `rough`."""
    unit = 10.0 ** math.floor(math.log10(rough))
    return next(unit * m for m in (1, 2, 2.5, 5, 10) if unit * m >= rough * (1 - 1e-9))


def number_text(value: float, decimals: int = 12) -> str:
    """A number as axes write it: − for minus, thin spaces at thousands, no prefixes, no idle zeros."""
    value = round(value, decimals) + 0.0
    if value != 0 and (abs(value) >= 1e7 or abs(value) < 1e-4):
        mantissa, exponent = f"{value:.3e}".split("e")
        power = str(int(exponent)).translate(RAISED)
        text = f"{mantissa.rstrip('0').rstrip('.')} × 10{power}".replace("1 × ", "", 1 if mantissa == "1.000" else 0)
    else:
        text = f"{value:,.{decimals}f}"
        text = text.rstrip("0").rstrip(".") if decimals else text
        text = text.replace(",", THIN)
    return numerals(text.replace("-", MINUS))


@dataclass(frozen=True)
class Ticks:
    """Where an axis has its numbers and what they say; `minor` ticks stand without numbers (log axes)."""

    at: tuple[float, ...]
    texts: tuple[str, ...]
    minor: tuple[float, ...] = ()


NONE = Ticks((), ())


def linear_ticks(lo: float, hi: float, most: int = 7) -> Ticks:
    """Four to seven ticks at round numbers; fewer where there is only room for `most`.

    One where float64 cannot tell the ends apart, none where they are no range of numbers.
    """
    span = hi - lo
    if not 0.0 <= span <= 1e300:
        return NONE
    if span <= max(1e-13 * max(abs(lo), abs(hi)), 1e-300):
        return Ticks((lo,), (number_text(lo),))
    choices = []
    for k in range(-1, 3):
        unit = 10.0 ** (math.floor(math.log10(span)) + 1 - k)
        for m, dislike in ((1.0, 0.0), (2.0, 0.0), (5.0, 0.0), (2.5, 1.5)):
            step = unit * m / 10
            count = math.floor(hi / step + 1e-6) - math.ceil(lo / step - 1e-6) + 1
            if 2 <= count <= max(most, 2):
                choices.append((abs(count - min(6, most)) + dislike, step))
    step = min(choices)[1] if choices else span
    first, last = math.ceil(lo / step - 1e-6), math.floor(hi / step + 1e-6)
    decimals = max(0, 1 - math.floor(math.log10(step) + 1e-9))
    at = tuple(round(i * step, decimals + 2) + 0.0 for i in range(first, last + 1))
    return Ticks(at, tuple(number_text(value, decimals + 1) for value in at))


def whole(ticks: Ticks) -> Ticks:
    """Those of the ticks that stand at whole numbers (of rows, of classes)."""
    kept = [(at, text) for at, text in zip(ticks.at, ticks.texts, strict=True) if at == round(at)]
    return Ticks(tuple(at for at, _ in kept), tuple(text for _, text in kept))


def log_ticks(lo: float, hi: float, most: int = 7) -> Ticks:
    """Ticks of an axis whose positions are log10: numbers at decades (1, 10, 100), or at 1, 2, 5 in a short span.

    None where the ends are no range of numbers, or further out than any logarithm of one.
    """
    if not (math.isfinite(lo) and math.isfinite(hi) and -MOST_DECADES <= lo <= hi <= MOST_DECADES):
        return NONE
    first, last = math.ceil(lo - 1e-9), math.floor(hi + 1e-9)
    near = range(math.floor(lo), math.ceil(hi) + 1) if hi - lo <= 5 else range(0)
    inner = [k + math.log10(m) for k in near for m in range(2, 10)]
    minor = tuple(v for v in inner if lo <= v <= hi)
    if last - first < 1:
        kept = [(k, m) for k in near for m in (1, 2, 5) if lo - 1e-9 <= k + math.log10(m) <= hi + 1e-9]
        if len(kept) < 2:
            return linear_ticks(lo, hi, most) if hi - lo < 1e-3 else _log_as_linear(lo, hi, most)
        return Ticks(tuple(k + math.log10(m) for k, m in kept), tuple(_power_text(m, k) for k, m in kept), minor)
    every = math.ceil((last - first + 1) / max(most, 2))
    at = range(-(-first // every) * every, last + 1, every)
    return Ticks(tuple(float(k) for k in at), tuple(_power_text(1, k) for k in at), minor)


def _power_text(m: int, k: int) -> str:
    """m × 10^k, however small or large: far out it is written from its exponent, since no float reaches there."""
    if -12 < k < 300:
        return number_text(m * 10.0**k)
    return ("" if m == 1 else f"{m} × ") + "10" + str(k).translate(RAISED)


def _log_as_linear(lo: float, hi: float, most: int) -> Ticks:
    """Under a decade without 1, 2 or 5: round numbers of the value itself, or its logarithm where that is none."""
    if not -300.0 < lo <= hi < 300.0:
        return linear_ticks(lo, hi, most)
    plain = linear_ticks(10.0**lo, 10.0**hi, most)
    return Ticks(tuple(math.log10(v) for v in plain.at), plain.texts)

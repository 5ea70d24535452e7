"""Numbers as they are written on the screen: a true minus, thin spaces between thousands, times as ×."""

from __future__ import annotations

import math

from engine.words import numerals, tr

THIN = "\u2009"
NONE = "–"
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
# Between these an exact number is written out; a smaller or larger one as a power of ten.
_SMALL, _LARGE = 1e-3, 1e9
_ERROR_SMALL, _ERROR_LARGE = 1e-5, 1e7


def count(number: int | float | None) -> str:
    """A whole number with thin spaces: 10 000."""
    if number is None or not math.isfinite(number):
        return _special(number)
    return _grouped(f"{round(number)}")


def observations(number: int) -> str:
    """How many observations there are, in words."""
    return tr("1 observation") if number == 1 else tr("{n} observations", n=count(number))


def exact(value: float | None) -> str:
    """An exact value: four decimals, or four figures where those would say too little or too much."""
    if value is None or not math.isfinite(value):
        return _special(value)
    size = abs(value)
    if value == 0:
        return numerals("0.0000")
    # Rounding may carry a number over an edge (99.99996), so the edges lie a little below round numbers.
    if size < _SMALL * (1 - 5e-5) or size >= _LARGE * (1 - 5e-5):
        return _power(value, 3)
    decimals = 4 if size < 99.99995 else max(0, 3 - int(f"{size:.3e}".partition("e")[2]))
    return _fixed(value, decimals)


def empirical(value: float | None, error: float | None) -> str:
    """A value ± one standard error: the error to two figures, the value to the same place."""
    if value is None or not math.isfinite(value):
        return _special(value)
    if error is None or not math.isfinite(error) or error < 0:
        return f"{exact(value)} ± {_special(error) if error is not None and error > 0 else NONE}"
    if error == 0:
        return f"{exact(value)} ± 0"
    size = max(abs(value), error)
    if size < _ERROR_SMALL or size >= _ERROR_LARGE or error < size * 1e-12:
        exponent = math.floor(math.log10(size))
        scale = 10.0**exponent
        if not (0 < scale < math.inf) or error < size * 1e-12:
            return f"{exact(value)} ± {_power(error, 1)}"
        return f"({_with_error(value / scale, error / scale)}) × 10{str(exponent).translate(_RAISED)}"
    return _with_error(value, error)


def plain(value: float, decimals: int, places: int = 7) -> str:
    """A value as a field shows it, and reads it back: `decimals` places, more where it has more."""
    text = f"{value:.{decimals}f}"
    if not math.isclose(float(text), value, rel_tol=1e-9):
        text = f"{value:.{places}g}".replace("e-0", "e-").replace("e+0", "e").replace("e+", "e")
    elif abs(value) >= 1e9:
        text = f"{value:g}".replace("e+0", "e").replace("e+", "e")
    return _dressed(text)


def _with_error(value: float, error: float) -> str:
    place = 1 - math.floor(math.log10(error))
    # 0.0996 rounds to 0.10, not to 0.100.
    place = 1 - math.floor(math.log10(round(error, place)))
    if place <= 0:
        return f"{_grouped(f'{round(value, place):.0f}')} ± {_grouped(f'{round(error, place):.0f}')}"
    return f"{_fixed(value, place)} ± {_fixed(error, place)}"


def _special(value: float | None) -> str:
    if value is None or math.isnan(value):
        return NONE
    return "∞" if value > 0 else "−∞"


def _fixed(value: float, decimals: int) -> str:
    return _dressed(f"{value:.{decimals}f}")


def _power(value: float, decimals: int) -> str:
    mantissa, exponent = f"{value:.{decimals}e}".split("e")
    return f"{_dressed(mantissa)} × 10{str(int(exponent)).translate(_RAISED)}"


def _dressed(text: str) -> str:
    whole, dot, rest = text.partition(".")
    if "e" in whole:
        return text.replace("-", "−")
    # A value that rounds to nothing has no sign.
    bare = text.lstrip("-")
    if not any(digit in "123456789" for digit in bare.partition("e")[0]):
        return numerals(bare)
    return numerals(_grouped(whole) + dot + rest.replace("-", "−"))


def _grouped(digits: str) -> str:
    sign, bare = ("−", digits[1:]) if digits.startswith("-") else ("", digits)
    if not bare.isdigit():
        return digits.replace("-", "−")
    return sign + f"{int(bare):,}".replace(",", THIN)

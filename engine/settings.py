"""Settings: everything that decides a picture's numbers, as a frozen dataclass whose fields describe themselves.

The control panel, the command line, sessions and tests are all made from these descriptions, so a bound or a
help text is written once, beside the default it belongs to.
"""

from __future__ import annotations

import dataclasses
import math
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Self

from engine.long_tuple import LongTuple
from engine.words import ENGLISH, listed, mark, numerals, spoken, tr

Value = int | float | bool | str | tuple[float, ...]

_NOUNS = {
    "int": mark("a whole number"),
    "float": mark("a number"),
    "numbers": mark("numbers separated by commas, each"),
}
_MAX_NUMBERS = 1_000_000
# Tuples of more numbers than this that were found valid last, each with the Spec that it was held against.
_MANY = 200
_PROVEN: deque[tuple[Spec, tuple[float, ...]]] = deque(maxlen=8)


class SettingError(ValueError):
    """A value that a setting cannot take; the text is one sentence naming field, value and what is allowed."""

    def __init__(self, field: str, value: object, allowed: str) -> None:
        self.field = field
        self.allowed = allowed
        self.value = value
        if isinstance(value, tuple | list):
            value = tuple(value[:60])  # no more is shown of them
        shown = repr(value) if isinstance(value, str) else _written(value)
        super().__init__(_refused(field, shown, allowed))

    @classmethod
    def quoting(cls, field: str, value: object, sentence: object) -> SettingError:
        """A refusal whose reason another module has put into words."""
        made = cls(field, value, "")
        made.args = (f"{field} = {_shorten(repr(value))}: {sentence}",)
        return made

    @classmethod
    def of_text(cls, field: str, written: str, allowed: str) -> SettingError:
        """A refusal of what stands in a file and is no value at all, shown as it is written there."""
        made = cls(field, "", allowed)
        made.args = (_refused(field, written, allowed),)
        return made


def _refused(field: str, value: str, allowed: str) -> str:
    return tr(
        "{field} = {value} is not allowed; it must be {allowed}", field=field, value=_shorten(value), allowed=allowed
    )


def _shorten(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _written(value: object) -> str:
    """A value as the present language writes it."""
    if isinstance(value, tuple) and spoken() != ENGLISH:
        return listed([format_value(item) for item in value])
    return numerals(format_value(value))


def format_value(value: object) -> str:
    """The shortest text that `parse` reads back as the same value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, tuple):
        return ",".join(format_value(item) for item in value)
    return str(value)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """How one setting presents itself and what it may be.

    `low`..`high` is the domain (valid at all; an end is left out where `low_open`/`high_open`), `typical` the span a
    slider shows at first. `when` tells from the present settings whether the field matters at all.
    """

    name: str = ""
    kind: str = "float"
    default: Value = 0.0
    label: str
    symbol: str = ""
    unit: str = ""
    help: str = ""
    group: str = ""
    low: float = -math.inf
    high: float = math.inf
    low_open: bool = False
    high_open: bool = False
    typical: tuple[float, float] | None = None
    log: bool = False
    choices: Mapping[str, str] | None = None
    max_length: int = 200
    more: bool = False
    role: str = ""
    when: Callable[[Any], bool] | None = None

    @property
    def allowed(self) -> str:
        """The domain in words, to end the sentence "it must be …"."""
        if self.kind == "bool":
            return tr("true or false")
        if self.choices is not None:
            return tr("one of {choices}", choices=", ".join(self.choices))
        if self.kind == "text":
            return tr("a text of at most {n} characters", n=self.max_length)
        return f"{tr(_NOUNS[self.kind])} {self._range()}".strip()

    def _range(self) -> str:
        low, high = _written(float(self.low)), _written(float(self.high))
        if math.isinf(self.low) and math.isinf(self.high):
            return tr("that is finite") if self.kind != "numbers" else tr("finite")
        if math.isinf(self.high):
            return tr("greater than {low}", low=low) if self.low_open else tr("of at least {low}", low=low)
        if math.isinf(self.low):
            return tr("less than {high}", high=high) if self.high_open else tr("of at most {high}", high=high)
        if not (self.low_open or self.high_open):
            return tr("from {low} to {high}", low=low, high=high)
        if not self.high_open:
            return tr("from {low} (left out) to {high}", low=low, high=high)
        if not self.low_open:
            return tr("from {low} to {high} (left out)", low=low, high=high)
        return tr("from {low} (left out) to {high} (left out)", low=low, high=high)

    def check(self, value: object) -> Value:
        """Return `value` in the field's own type, or raise `SettingError`."""
        if self.kind == "bool":
            if not isinstance(value, bool):
                raise self.refuse(value)
            return value
        if self.kind in ("choice", "text"):
            return self._check_text(value)
        if self.kind == "numbers":
            return self._check_numbers(value)
        return self._check_number(value)

    def _check_numbers(self, value: object) -> tuple[float, ...]:
        """Many numbers are looked at once: every move of a drag has the same tuple again."""
        if not isinstance(value, tuple | list) or len(value) > _MAX_NUMBERS:
            raise self.refuse(value)
        if isinstance(value, tuple) and any(spec is self and proven is value for spec, proven in tuple(_PROVEN)):
            return value
        within = self._plainly_within(value)
        found = tuple(value) if within else tuple(float(self._check_number(item)) for item in value)
        if len(found) > _MANY:
            found = LongTuple(found)
            _PROVEN.append((self, found))
        return found

    def _plainly_within(self, values: Sequence[Any]) -> bool:
        """Whether all are floats inside the domain: asked at once, since a drag asks it of thousands at each move."""
        if set(map(type, values)) != {float} or not all(map(math.isfinite, values)):
            return False
        least, most = min(values), max(values)
        below = least <= self.low if self.low_open else least < self.low
        return not (below or (most >= self.high if self.high_open else most > self.high))

    def _check_text(self, value: object) -> str:
        if not isinstance(value, str):
            raise self.refuse(value)
        if self.choices is not None and value not in self.choices:
            raise self.refuse(value)
        if len(value) > self.max_length or not value.isprintable():
            raise self.refuse(value)
        return str(value)  # the plain text, also where a choice is a marked word, which no file could hold

    def _check_number(self, value: object) -> int | float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.refuse(value)
        if isinstance(value, int) and abs(value) > 2**63:
            raise self.refuse(value)
        below = value <= self.low if self.low_open else value < self.low
        above = value >= self.high if self.high_open else value > self.high
        if not math.isfinite(value) or below or above:
            raise self.refuse(value)
        if self.kind == "int":
            if value != int(value):
                raise self.refuse(value)
            return int(value)
        return float(value)

    def parse(self, text: str) -> Value:
        """Read a typed text (`1e4`, `−2`, `true`, `a, b`) as this field's value, or raise `SettingError`."""
        clean = text.strip()
        if self.kind in ("choice", "text"):
            return self.check(clean)
        if self.kind == "bool":
            words = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False}
            words["0"] = False
            if clean.lower() not in words:
                raise self.refuse(text)
            return words[clean.lower()]
        if self.kind == "numbers":
            parts = [part for part in clean.replace(";", ",").replace("\n", ",").split(",") if part.strip()]
            return self.check(tuple(self._number(part) for part in parts))
        return self.check(self._number(clean))

    def _number(self, text: str) -> float | int:
        plain = text.strip().replace("−", "-").replace("\u2009", "").replace("\u202f", "").replace(" ", "")
        if len(plain) > 40 or "_" in plain:
            raise self.refuse(text)
        try:
            return int(plain)
        except ValueError:
            pass
        try:
            return float(plain)
        except ValueError:
            raise self.refuse(text) from None

    def refuse(self, value: object) -> SettingError:
        return SettingError(self.name or self.label, value, self.allowed)

    def describe(self) -> dict[str, object]:
        """What `main.py list` tells of this field, as plain JSON values."""
        numeric = self.kind in ("int", "float", "numbers")
        ends = [None if math.isinf(end) else end for end in (self.low, self.high)]
        return {
            "name": self.name,
            "type": self.kind,
            "default": list(self.default) if isinstance(self.default, tuple) else self.default,
            "label": self.label,
            "symbol": self.symbol,
            "unit": self.unit,
            "help": self.help,
            "domain": ends if numeric else None,
            "open": [self.low_open, self.high_open] if numeric else None,
            "typical": list(self.typical) if self.typical else None,
            "choices": list(self.choices) if self.choices is not None else None,
        }


def setting(default: Value, label: str, **described: Any) -> Any:
    """A dataclass field with its `Spec`; the kind follows from the default unless `kind=` says otherwise."""
    kind = described.pop("kind", None) or _kind_of(default, described)
    spec = Spec(label=label, default=default, kind=kind, **described)
    return dataclasses.field(default=default, metadata={"spec": spec})


def _kind_of(default: Value, described: Mapping[str, Any]) -> str:
    if described.get("choices") is not None:
        return "choice"
    if isinstance(default, bool):
        return "bool"
    kinds = {int: "int", float: "float", str: "text", tuple: "numbers"}
    return kinds[type(default)]


@dataclasses.dataclass(frozen=True, kw_only=True)
class Settings:
    """Base of every concept's settings; constructing one checks every field and then `check_together`."""

    def __post_init__(self) -> None:
        for spec in specs(type(self)):
            object.__setattr__(self, spec.name, spec.check(getattr(self, spec.name)))
        self.check_together()

    def check_together(self) -> None:
        """Raise `SettingError` where fields that are each valid do not go together."""

    def with_values(self, **values: object) -> Self:
        """The same settings with some values replaced; an unknown name raises `SettingError`."""
        known = {spec.name for spec in specs(type(self))}
        for name, value in values.items():
            if name not in known:
                raise SettingError("setting", name, tr("one of {choices}", choices=", ".join(sorted(known))))
            if isinstance(value, list):
                values[name] = tuple(value)
        return dataclasses.replace(self, **values)

    def with_texts(self, texts: Mapping[str, str]) -> Self:
        """As `with_values`, from typed texts."""
        known = {spec.name: spec for spec in specs(type(self))}
        parsed = {name: known[name].parse(text) if name in known else text for name, text in texts.items()}
        return self.with_values(**parsed)

    def as_dict(self) -> dict[str, Value]:
        return {spec.name: getattr(self, spec.name) for spec in specs(type(self))}

    def changed(self) -> dict[str, Value]:
        """The fields that differ from their defaults, in order."""
        return {s.name: getattr(self, s.name) for s in specs(type(self)) if getattr(self, s.name) != s.default}


_SPECS: dict[type, tuple[Spec, ...]] = {}


def specs(cls: type) -> tuple[Spec, ...]:
    """The descriptions of a Settings class's fields, in order."""
    found = _SPECS.get(cls)
    if found is None:
        found = tuple(
            dataclasses.replace(field.metadata["spec"], name=field.name)
            for field in dataclasses.fields(cls)
            if "spec" in field.metadata
        )
        _SPECS[cls] = found
    return found

"""A table of one's own becomes a concept's data: which columns, which rows, and why not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from engine.concept import Array, Concept, OwnData
from engine.concepts import CONCEPTS
from engine.csvcells import MISSING, read_number
from engine.csvfile import Refused, Table
from engine.csvform import Form, Tell, decode
from engine.settings import SettingError, Settings, specs
from engine.texts import text
from engine.words import numerals, tr

# A table that is typed is read by eye.
MOST_TYPED = 1000


class OwnDataError(ValueError):
    """One sentence: what keeps a table from being a concept's data."""


def read(data: bytes, source: str, form: Form, tell: Tell = lambda _share: None) -> Table:
    """The table that a file's bytes hold, in a form that is told in part; CsvError where there is none."""
    from engine.csvfile import survey

    words, encoding = decode(data, source, form.encoding)
    told = Form(encoding=encoding, separator=form.separator, comma=form.comma, header=form.header)
    return survey(words, source=source, form=told, tell=tell)


def takers() -> tuple[Concept, ...]:
    """The concepts that take data."""
    return tuple(concept for concept in CONCEPTS if concept.own is not None)


def no_data(concept: Concept) -> str:
    """Why a concept has no place for data, in one sentence."""
    return tr("“{title}” draws all that it shows and has no place for data of your own.", title=text(concept.id).title)


@dataclass(frozen=True)
class Picked:
    """The columns of a table picked for a concept: `places[k]` for its k-th, `others` where it takes any number.

    `leave_missing` and `leave_unread` say that rows without a value, and rows that cannot be read, are left out.
    """

    places: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    leave_missing: bool = False
    leave_unread: bool = False

    def names(self, own: OwnData) -> tuple[str, ...]:
        """The columns in the concept's order, none twice."""
        order: list[str] = []
        places = iter(self.places)
        for role in own.columns:
            if role == "*":
                order += [name for name in self.others if name not in self.places]
            else:
                order.append(next(places, ""))
        return tuple(dict.fromkeys(name for name in order if name))


def places_of(own: OwnData) -> tuple[str, ...]:
    """The places that take one column each."""
    return tuple(role for role in own.columns if role != "*")


def suggested(own: OwnData, table: Table) -> Picked:
    """The columns of the places' own names, else those of numbers in their order; a response is the last."""
    numbers = list(table.cells)
    wanted = places_of(own)
    by_name = {name.strip().casefold(): name for name in reversed(numbers)}
    left = [name for name in numbers if name not in [by_name.get(role.casefold()) for role in wanted]]
    from_end = own.columns[0] == "*"
    found = [by_name.get(role.casefold()) or (left.pop(-1 if from_end else 0) if left else "") for role in wanted]
    others = tuple(name for name in numbers if name not in found) if "*" in own.columns else ()
    return Picked(tuple(found), others)


@dataclass(frozen=True, eq=False)
class Choice:
    """What a table is for a concept, as picked: rows that fit, rows that do not, and the settings that it makes."""

    concept: Concept
    table: Table
    picked: Picked
    missing: tuple[Refused, ...] = field(default=())
    unread: tuple[Refused, ...] = field(default=())

    @classmethod
    def of(cls, concept: Concept, table: Table, picked: Picked) -> Choice:
        """Look a table through; OwnDataError where the columns are not all picked."""
        if concept.own is None:
            raise OwnDataError(no_data(concept))
        names = picked.names(concept.own)
        for place, name in zip(places_of(concept.own), picked.places, strict=True):
            if not name:
                raise OwnDataError(tr("No column is picked for {place}; pick one of numbers.", place=place))
        if len(set(picked.places)) < len(picked.places):
            raise OwnDataError(tr("One column is picked for two places; each needs one of its own."))
        chosen = table.select(*names)
        missing = tuple(fault for fault in chosen.refused if fault.reason == MISSING)
        unread = tuple(fault for fault in chosen.refused if fault.reason != MISSING)
        return cls(concept, chosen, picked, missing, unread)

    @property
    def rows(self) -> int:
        """How many rows have a number in every column picked."""
        return len(self.table.lines) - len(self.missing) - len(self.unread)

    def obstacle(self) -> str:
        """The sentence that says which rows stand in the way, empty where none does."""
        if self.missing and not self.picked.leave_missing:
            return _in_the_way(self.missing, tr("without a value"))
        if self.unread and not self.picked.leave_unread:
            return _in_the_way(self.unread, tr("that cannot be read"))
        return "" if self.rows else tr("No row has a number in every column that is picked.")

    def settings(self, settings: Settings) -> Settings:
        """The settings with this data; OwnDataError with one sentence where they cannot be."""
        if words := self.obstacle():
            raise OwnDataError(words)
        concept = self.concept
        try:
            if concept.with_table is not None:
                wishes = {"missing": "leave_out"} if self.missing or self.unread else {}
                return concept.with_table(settings.with_values(**wishes), self.table)
            assert concept.with_data is not None  # a concept with a place for data takes columns or tables
            return concept.with_data(settings, self.table.values)
        except SettingError as error:
            raise OwnDataError(self._refusal(error)) from None

    def _refusal(self, error: SettingError) -> str:
        """The error, with the row of the file at which its field's domain is left, where it is that."""
        spec = next((spec for spec in specs(self.concept.settings) if spec.name == error.field.partition(",")[0]), None)
        if spec is None or spec.kind != "numbers":
            return str(error)
        kept = np.logical_and.reduce([np.isfinite(cells) for cells in self.table.cells.values()])
        lines = self.table.lines[kept]
        for name, values in self.table.values.items():
            outside = (values < spec.low) | (values > spec.high)
            if error.value is not None:
                outside |= values == error.value
            if outside.any():
                row = int(np.argmax(outside))
                return tr(
                    "row {row}, column “{column}”: {value} is not allowed; it must be {allowed}.",
                    row=int(lines[row]),
                    column=name,
                    value=numerals(f"{values[row]:g}"),
                    allowed=error.allowed or spec.allowed,
                )
        return str(error)


def _in_the_way(rows: Sequence[Refused], what: str) -> str:
    if len(rows) == 1:
        return tr("1 row {what} stands in the way: leave it out, or mend the file.", what=what)
    return tr("{n} rows {what} stand in the way: leave them out, or mend the file.", n=len(rows), what=what)


def present(concept: Concept, settings: Settings) -> dict[str, Array]:
    """The present data as columns to be typed over; OwnDataError where there are none, or too many to type."""
    own = concept.own
    if own is None:
        raise OwnDataError(no_data(concept))
    if own.read is None:
        title = text(concept.id).title
        raise OwnDataError(
            tr("“{title}” keeps of a file only what its picture needs, and no rows that could be typed.", title=title)
        )
    columns = {name: np.asarray(values, dtype=np.float64) for name, values in own.read(settings).items()}
    rows = max(map(len, columns.values()), default=0)
    if rows > MOST_TYPED:
        raise OwnDataError(
            tr("The data have {rows} rows; at most {most} are edited as a table.", rows=rows, most=MOST_TYPED)
        )
    return columns


def edited(concept: Concept, settings: Settings, columns: Mapping[str, Array]) -> Settings:
    """The settings with typed columns in the data's place; SettingError where they cannot be."""
    if concept.own is None:
        raise OwnDataError(no_data(concept))
    if concept.own.edit is not None:
        return concept.own.edit(settings, columns)
    assert concept.with_data is not None  # only who takes whole tables has an `edit` of its own in its place
    return concept.with_data(settings, columns)


def typed_number(words: str, row: int, column: str) -> float:
    """The number that a cell's text holds, decimal comma or point; OwnDataError names row and column."""
    found = read_number(words, comma=False)
    if not isinstance(found, float) and "," in words and "." not in words:
        found = read_number(words, comma=True)
    if isinstance(found, float):
        return found
    reason = tr("a value is missing") if found == MISSING else tr("“{cell}” is not a number", cell=words.strip()[:40])
    raise OwnDataError(
        tr("row {row}, column “{column}”: {reason}; a finite number is wanted.", row=row, column=column, reason=reason)
    )


def pasted_cells(words: str) -> list[list[str]]:
    """The cells of a spreadsheet's clipboard: lines of tab-separated fields; else one cell in each line."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return [line.split("\t") for line in lines]


def holds_numbers(words: str) -> bool:
    """Whether a pasted text is a column or a table: lines, with two numbers or more in a column of numbers."""
    from engine.csvfile import read_text
    from engine.csvform import CsvError

    # A link or a sentence is one line; of a long text its beginning tells.
    if "\n" not in words.strip():
        return False
    try:
        table = read_text(words[:65536].rpartition("\n")[0] if len(words) > 65536 else words)
    except CsvError:
        return False
    return sum(int(np.isfinite(cells).sum()) for cells in table.cells.values()) >= 2

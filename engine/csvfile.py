"""Columns of numbers from delimited text: every row that cannot be used is named, none is dropped in silence.

On the standard `csv` module; engine/csvform.py recognises how the text is written, engine/csvcells.py its
numbers. A value that is missing is refused with its row, never turned into NaN.
"""

from __future__ import annotations

import csv
import os
import re
import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.csvcells import ALLOWED, FloatArray, mostly_numbers, read_numbers
from engine.csvform import (
    RECOGNISED,
    CsvError,
    Form,
    Tell,
    column_names,
    decode,
    find_separator,
    parsed,
    uses_decimal_comma,
    without_preamble,
)
from engine.words import mark, tr

__all__ = ["CsvError", "FloatArray", "Form", "Refused", "Table", "column", "parse_data_argument", "read_columns"]

IntArray = NDArray[np.int64]

MAX_BYTES = 512 * 1024**2
# So many first rows are kept as they stand in the file.
HEAD = 50


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is not used: its first line in the file (1-based), the column (empty: the whole row), text, reason."""

    row: int
    column: str
    text: str
    reason: str

    def __str__(self) -> str:
        place = (
            tr("row {row}, column “{column}”", row=self.row, column=self.column)
            if self.column
            else tr("row {row}", row=self.row)
        )
        return f"{place}: {self.reason}" + (f" (“{self.text}”)" if self.text else "")


@dataclass(frozen=True, eq=False)
class Table:
    """The number columns of a file; `columns` names every column it has, those of words included.

    `lines` (rows,) is the file line of every row read, `cells[name]` (rows,) its number or NaN where refused, `faults`
    every refused cell. `values` and `refused` are what callers want. `form` is how the text was read, `head` its first
    rows as they stand, each with its line.
    """

    source: str
    columns: tuple[str, ...]
    lines: IntArray
    cells: Mapping[str, FloatArray]
    faults: tuple[Refused, ...]
    form: Form = RECOGNISED
    head: tuple[tuple[int, tuple[str, ...]], ...] = ()

    @cached_property
    def values(self) -> dict[str, FloatArray]:
        """Name → (accepted,) finite numbers, read-only, of the rows accepted in every column of this table."""
        accepted = np.logical_and.reduce([np.isfinite(cells) for cells in self.cells.values()])
        found = {name: cells[accepted] for name, cells in self.cells.items()}
        for array in found.values():
            array.flags.writeable = False
        return found

    @cached_property
    def refused(self) -> tuple[Refused, ...]:
        """One entry for each refused row, in file order: its first fault."""
        first: dict[int, Refused] = {}
        for fault in self.faults:
            first.setdefault(fault.row, fault)
        return tuple(first[row] for row in sorted(first))

    def select(self, *columns: str) -> Table:
        """The same table narrowed to some columns: a row is then refused for a fault in these alone."""
        names = [_find(self.source, self.columns, column) for column in columns]
        for name in names:
            if name not in self.cells:
                raise CsvError(
                    tr(
                        "{source} has no numbers read from column “{name}”; {allowed}.",
                        source=self.source,
                        name=name,
                        allowed=ALLOWED,
                    )
                )
        faults = tuple(fault for fault in self.faults if fault.column in ("", *names))
        return replace(self, cells={name: self.cells[name] for name in names}, faults=faults)


def column(table: Table, name: str | None = None) -> FloatArray:
    """One column (accepted,), the first of numbers if none is named, refused only where this very column is."""
    chosen = table.select(next(iter(table.cells)) if name is None else name)
    return next(iter(chosen.values.values()))


def parse_data_argument(argument: str) -> tuple[Path, tuple[str, ...] | None]:
    """Split `FILE.csv[:COLUMN[,COLUMN…]]`: the longest existing file wins, else the last colon after an extension."""
    colons = [k for k, sign in enumerate(argument) if sign == ":"]
    if re.match(r"[A-Za-z]:[\\/]", argument):
        colons = colons[1:]
    if os.path.isfile(argument):
        return Path(argument), None
    files = [k for k in colons if os.path.isfile(argument[:k])]
    cut = max(files or (k for k in colons if re.search(r"\.\w{1,8}$", argument[:k])), default=None)
    if cut is None:
        return Path(argument), None
    wanted = next(csv.reader([re.sub(r"[\r\n]", " ", argument[cut + 1 :])], skipinitialspace=True), [])
    names = tuple(name.strip() for name in wanted)
    if not names or not all(names):
        raise CsvError(tr("“{argument}” asks for a column without a name.", argument=argument))
    return Path(argument[:cut]), names


def read_columns(path_or_text: str | os.PathLike[str], columns: Sequence[str] | None = None) -> Table:
    """Read a file (a path, or a string of one line) or a text (a string with a line break); see `read_text`."""
    if isinstance(path_or_text, str) and re.search(r"[\r\n]", path_or_text):
        return read_text(path_or_text, columns)
    data, source = file_bytes(Path(path_or_text))
    return read_text(decode(data, source)[0], columns, source=source)


def file_bytes(path: Path) -> tuple[bytes, str]:
    """What a file holds, and how it is called in a sentence; CsvError where it cannot be read."""
    return _bytes(path), f"“{path.name}”"


def _bytes(path: Path) -> bytes:
    shown = f"“{path}”"
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise CsvError(tr("{shown} is a folder; a file of numbers is wanted.", shown=shown))
        if not stat.S_ISREG(status.st_mode):
            raise CsvError(tr("{shown} is not an ordinary file; a file of numbers is wanted.", shown=shown))
        if status.st_size > MAX_BYTES:
            raise CsvError(
                tr(
                    "{shown} has {st_size:.0f} MB; at most {max_bytes} MB are read.",
                    shown=shown,
                    st_size=status.st_size / 2**20,
                    max_bytes=MAX_BYTES >> 20,
                )
            )
        return path.read_bytes()
    except CsvError:
        raise
    except FileNotFoundError:
        raise CsvError(tr("There is no file {shown}.", shown=shown)) from None
    except PermissionError:
        raise CsvError(tr("{shown} may not be read: permission denied.", shown=shown)) from None
    except OSError as error:
        raise CsvError(
            tr("{shown} cannot be read: {strerror}.", shown=shown, strerror=error.strerror or error)
        ) from None
    except ValueError:  # a NUL in the name
        raise CsvError(tr("{shown} is not the name of a file.", shown=shown)) from None


def read_text(text: str, columns: Sequence[str] | None = None, *, source: str = mark("The text")) -> Table:
    """Read the named columns (a name or a 1-based number), or all that hold mostly numbers.

    A decimal comma is recognised where the separator is none; a line such as `1,5` is two columns.
    """
    table = survey(text, columns, source=source)
    _must_have_numbers(table, columns)
    return table


def survey(
    text: str,
    columns: Sequence[str] | None = None,
    *,
    source: str = mark("The text"),
    form: Form = RECOGNISED,
    tell: Tell = lambda _share: None,
) -> Table:
    """As `read_text`, in a form that is told in part, and taken even where there is no number at all.

    `tell` hears now and then what share of the work is done; what it raises ends the reading.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        row = text[: text.index("\0")].count("\n") + 1
        raise CsvError(
            tr("{source} holds a NUL character in row {row}; a text file of numbers is wanted.", source=source, row=row)
        )
    separator, text = without_preamble(text)
    separator = form.separator if form.separator is not None else separator or find_separator(text)
    lines, rows = _rows(text, separator, source, lambda share: tell(0.5 * share))
    if not rows:
        raise CsvError(tr("{source} is empty; rows of numbers are wanted.", source=source))
    comma = form.comma
    if comma is None:
        comma = separator != "," and "," in text and uses_decimal_comma(rows)
    names, has_header = column_names(rows, comma, separator, form.header)
    if has_header:
        lines, rows = lines[1:], rows[1:]
    found = replace(form, separator=separator, comma=comma, header=has_header)
    return _table(source, names, lines, rows, columns, found, lambda share: tell(0.5 + 0.5 * share))


def _rows(text: str, separator: str, source: str, tell: Tell) -> tuple[list[int], list[tuple[str, ...]]]:
    for strict in (True, False):
        line = 0
        try:
            lines, rows = list[int](), list[tuple[str, ...]]()
            for line, row in parsed(text, separator, strict, tell):
                lines.append(line)
                # Tuples of words are let alone by the garbage collector, which a million lists would keep busy.
                rows.append(tuple(row))
            return lines, rows
        except csv.Error as error:
            reason = str(error)
            if not strict or "expected after" not in reason:
                break
    where = source + (tr(", after row {line},", line=line) if line else "")
    limit = csv.field_size_limit()
    if "field limit" in reason:
        raise CsvError(
            tr(
                "{where} holds a field of over {limit} characters; is a quotation mark left open?",
                where=where,
                limit=limit,
            )
        )
    raise CsvError(tr('{where} opens a quotation mark (") that is never closed.', where=where))


def _find(source: str, columns: Sequence[str], wanted: str) -> str:
    """The column of that name, of that name but for case, or of that 1-based number."""
    alike = [name for name in columns if name.casefold() == wanted.strip().casefold()]
    if wanted in columns:
        return wanted
    if len(alike) == 1:
        return alike[0]
    number = re.fullmatch(r"\s*(?:column )?(\d{1,9})\s*", wanted, re.ASCII)
    if number and 1 <= int(number[1]) <= len(columns):
        return columns[int(number[1]) - 1]
    raise CsvError(
        tr(
            "{source} has no column “{wanted}”; its columns are {columns}.",
            source=source,
            wanted=wanted,
            columns=_listed(columns),
        )
    )


def _listed(names: Sequence[str]) -> str:
    shown = [f"“{name[:40]}”" for name in names[:20]]
    return ", ".join(shown) + (tr(" and {names} more", names=len(names) - 20) if len(names) > 20 else "")


def _table(
    source: str,
    names: tuple[str, ...],
    lines: Sequence[int],
    rows: Sequence[Sequence[str]],
    columns: Sequence[str] | None,
    form: Form,
    tell: Tell,
) -> Table:
    n = len(names)
    wide = [k for k, row in enumerate(rows) if len(row) > n and any(cell.strip() for cell in row[n:])]
    reason = tr("more fields than the {n} columns", n=n) if n > 1 else tr("more fields than the one column")
    faults = [Refused(lines[k], "", _short(" | ".join(rows[k])), reason) for k in wide]
    asked = [columns] if isinstance(columns, str) else columns or names
    wanted = list(dict.fromkeys(_find(source, names, each) for each in asked))
    cells: dict[str, FloatArray] = {}
    for place, name in enumerate(wanted):
        j = names.index(name)
        fields = [row[j] if len(row) > j else "" for row in rows]
        share = place / len(wanted)
        numbers, bad = read_numbers(fields, bool(form.comma), partial(_tell_part, tell, share, 1 / len(wanted)))
        if columns or mostly_numbers(len(fields), bad):
            numbers[wide] = np.nan
            cells[name] = numbers
            faults += [Refused(lines[k], name, _short(fields[k]), why) for k, why in bad]
    head = tuple((lines[k], tuple(rows[k])) for k in range(min(HEAD, len(rows))))
    return Table(source, names, np.array(lines, dtype=np.int64), cells, tuple(faults), form, head)


def _tell_part(tell: Tell, start: float, width: float, share: float) -> None:
    tell(start + width * share)


def _must_have_numbers(table: Table, columns: Sequence[str] | None) -> None:
    cells = table.cells
    if columns:
        usable = len(next(iter(table.values.values())))
    else:
        usable = sum(int(np.isfinite(each).sum()) for each in cells.values())
    if not usable:
        asked = (
            tr("no row with a number in {cells}", cells=_listed(tuple(cells)))
            if columns
            else tr("no column of numbers")
        )
        what = (
            str(table.refused[0]) if table.faults else tr("its columns are {columns}", columns=_listed(table.columns))
        )
        raise CsvError(
            tr("{source} has {asked}: {what}; {allowed}.", source=table.source, asked=asked, what=what, allowed=ALLOWED)
        )


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"

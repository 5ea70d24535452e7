"""Columns of numbers from delimited text: every row that cannot be used is named, none is dropped in silence.

On the standard `csv` module; encoding, separator, decimal comma, header and numbers are recognised here. A value that
is missing is refused with its row, never turned into NaN.
"""

from __future__ import annotations

import csv
import io
import math
import os
import re
import stat
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import count, islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

MAX_BYTES = 512 * 1024**2
_SEPARATORS = (";", "\t", "|", ",", " ")
_MISSING = frozenset({"", "na", "n/a", "#n/a", ".", "-", "null", "none"})
_NON_FINITE = re.compile(r"[+-]?(nan|inf|infinity)", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.ASCII | re.IGNORECASE)
_SPACED = re.compile(r"[+-]?\d{1,3}([ \u00a0\u2009\u202f'’])\d{3}(\1\d{3})*(\.\d*)?", re.ASCII)
_COMMAED = re.compile(r"[+-]?\d{1,3}(,\d{3})+\.\d+", re.ASCII)  # with the decimal mark behind it, never ambiguous
_GROUPING = re.compile(r"[ \u00a0\u2009\u202f'’,]")
_COMMA_TO_POINT = str.maketrans(",.", ".,")
_ALLOWED = "numbers such as 3.5, -2 or 1e-3 are allowed"
NOT_FINITE, MISSING, NOT_A_NUMBER = "not a finite number", "missing", "not a number"


class CsvError(ValueError):
    """One sentence: the file, the row, the column, the value, and what is allowed."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is not used: its first line in the file (1-based), the column (empty: the whole row), text, reason."""

    row: int
    column: str
    text: str
    reason: str

    def __str__(self) -> str:
        place = f"row {self.row}, column “{self.column}”" if self.column else f"row {self.row}"
        return f"{place}: {self.reason}" + (f" (“{self.text}”)" if self.text else "")


@dataclass(frozen=True, eq=False)
class Table:
    """The number columns of a file; `columns` names every column it has, those of words included.

    `lines` (rows,) is the file line of every row read, `cells[name]` (rows,) its number or NaN where refused, `faults`
    every refused cell. `values` and `refused` are what callers want.
    """

    source: str
    columns: tuple[str, ...]
    lines: IntArray
    cells: Mapping[str, FloatArray]
    faults: tuple[Refused, ...]

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
                raise CsvError(f"{self.source} has no numbers read from column “{name}”; {_ALLOWED}.")
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
        raise CsvError(f"“{argument}” asks for a column without a name.")
    return Path(argument[:cut]), names


def read_columns(path_or_text: str | os.PathLike[str], columns: Sequence[str] | None = None) -> Table:
    """Read a file (a path, or a string of one line) or a text (a string with a line break); see `read_text`."""
    if isinstance(path_or_text, str) and re.search(r"[\r\n]", path_or_text):
        return read_text(path_or_text, columns)
    path = Path(path_or_text)
    source = f"“{path.name}”"
    return read_text(decode(_bytes(path), source), columns, source=source)


def _bytes(path: Path) -> bytes:
    shown = f"“{path}”"
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise CsvError(f"{shown} is a folder; a file of numbers is wanted.")
        if not stat.S_ISREG(status.st_mode):
            raise CsvError(f"{shown} is not an ordinary file; a file of numbers is wanted.")
        if status.st_size > MAX_BYTES:
            raise CsvError(f"{shown} has {status.st_size / 2**20:.0f} MB; at most {MAX_BYTES >> 20} MB are read.")
        return path.read_bytes()
    except CsvError:
        raise
    except FileNotFoundError:
        raise CsvError(f"There is no file {shown}.") from None
    except PermissionError:
        raise CsvError(f"{shown} may not be read: permission denied.") from None
    except OSError as error:
        raise CsvError(f"{shown} cannot be read: {error.strerror or error}.") from None
    except ValueError:  # a NUL in the name
        raise CsvError(f"{shown} is not the name of a file.") from None


def decode(data: bytes, source: str) -> str:
    """Text of a file: by its byte order mark, else UTF-8, else UTF-16 by its NULs, else cp1252 or latin-1."""
    encodings = ["utf-8-sig", "cp1252", "latin-1"]
    if data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        encodings = ["utf-32"]
    elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif data[1:4096:2].count(0) > 0.8 * len(data[1:4096:2]) > 0:
        encodings = ["utf-16-le"]
    elif data[:4096:2].count(0) > 0.8 * len(data[:4096:2]) > 0:
        encodings = ["utf-16-be"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise CsvError(f"{source} is damaged: it is not {encodings[0].upper()} text as it begins.")


def read_text(text: str, columns: Sequence[str] | None = None, *, source: str = "The text") -> Table:
    """Read the named columns (a name or a 1-based number), or all that hold mostly numbers.

    A decimal comma is recognised where the separator is none; a line such as `1,5` is two columns.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        row = text[: text.index("\0")].count("\n") + 1
        raise CsvError(f"{source} holds a NUL character in row {row}; a text file of numbers is wanted.")
    separator, text = _without_preamble(text)
    separator = separator or _separator(text)
    lines, rows = _rows(text, separator, source)
    if not rows:
        raise CsvError(f"{source} is empty; rows of numbers are wanted.")
    comma = separator != "," and "," in text and _uses_decimal_comma(rows)
    names, has_header = _names(rows, comma, separator)
    if has_header:
        lines, rows = lines[1:], rows[1:]
    return _table(source, names, lines, rows, columns, comma)


def _without_preamble(text: str) -> tuple[str, str]:
    """Spreadsheets' `sep=;` (returned) and leading `# ` remarks, emptied so that the line numbers stay."""
    separator = ""
    if match := re.match(r"sep=([;,|\t ])\n", text, re.IGNORECASE):
        separator, text = match[1], text[match.end() - 1 :]
    end = match.end() if (match := re.match(r"(#[ \t].*\n|[ \t]*\n)+", text)) else 0
    return separator, "\n" * text.count("\n", 0, end) + text[end:]


def _parsed(text: str, separator: str, strict: bool) -> Iterator[tuple[int, list[str]]]:
    """(first line, fields) of each row that is not blank; an empty separator means one column."""
    reader = csv.reader(
        io.StringIO(text), delimiter=separator or "\x1f", skipinitialspace=separator != " ", strict=strict
    )
    line = 1
    for row in reader:
        if separator == " ":
            row = [field for field in row if field]
        if len(row) > 1 or (row and row[0].strip()):
            yield line, row
        line = reader.line_num + 1


def _rows(text: str, separator: str, source: str) -> tuple[list[int], list[list[str]]]:
    for strict in (True, False):
        line = 0
        try:
            lines, rows = [], []
            for line, row in _parsed(text, separator, strict):
                lines.append(line)
                rows.append(row)
            return lines, rows
        except csv.Error as error:
            reason = str(error)
            if not strict or "expected after" not in reason:
                break
    where = source + (f", after row {line}," if line else "")
    limit = csv.field_size_limit()
    if "field limit" in reason:
        raise CsvError(f"{where} holds a field of over {limit} characters; is a quotation mark left open?")
    raise CsvError(f'{where} opens a quotation mark (") that is never closed.')


def _separator(text: str) -> str:
    """The separator whose fields are the most numbers in the most regular rows; none for a single column."""
    sample = text[:65536] if len(text) <= 65536 else text[: text.rfind("\n", 0, 65536) + 1]
    best, found = (0.0, 0.0), ""
    for separator in _SEPARATORS:
        try:
            rows = [row for _, row in islice(_parsed(sample, separator, strict=False), 100)]
        except csv.Error:
            continue
        body = rows[1:] or rows
        width = _usual_width(body)
        if width > 1:
            marks = (False,) if separator == "," else (False, True)
            cells = [cell for row in body for cell in row]
            numbers = sum(any(isinstance(_number(cell, comma), float) for comma in marks) for cell in cells)
            regular = sum(len(row) == width for row in body) / len(body)
            score = (regular * numbers / len(cells), regular)
            if score > best:
                best, found = score, separator
    return found


def _usual_width(rows: Sequence[Sequence[str]]) -> int:
    widths = Counter(map(len, rows))
    return max(widths, key=lambda width: (widths[width], width), default=0)


def _uses_decimal_comma(rows: Sequence[Sequence[str]]) -> bool:
    """By majority of the numbers of one reading alone, in the first block of rows that has any."""
    for start in range(0, len(rows), 4096):
        marked = [cell for row in rows[start : start + 4096] for cell in row if "," in cell or "." in cell]
        readings = [
            (isinstance(_number(cell, True), float), isinstance(_number(cell, False), float)) for cell in marked
        ]
        votes = Counter(readings)
        if votes[True, False] or votes[False, True]:
            return votes[True, False] > votes[False, True]
    return False


def _number(text: str, comma: bool) -> float | str:
    """The number that a field holds, or the reason why it holds none."""
    field = text.strip().replace("\u2212", "-")
    plain = field.translate(_COMMA_TO_POINT) if comma else field
    if not _NUMBER.fullmatch(plain):
        if field.casefold() in _MISSING:
            return MISSING
        if _NON_FINITE.fullmatch(field):
            return NOT_FINITE
        if _SPACED.fullmatch(plain) or _COMMAED.fullmatch(plain):
            plain = _GROUPING.sub("", plain)
        elif re.fullmatch(r"[+-]?[\d.,]*\d[\d.,]*", field, re.ASCII):
            return f"{NOT_A_NUMBER} where the decimal mark is a {'comma' if comma else 'point'}"
        else:
            return NOT_A_NUMBER
    value = float(plain)
    return value if math.isfinite(value) else NOT_FINITE


def _numbers(fields: Sequence[str], comma: bool) -> tuple[FloatArray, list[tuple[int, str]]]:
    """(rows,) numbers, NaN where there is none, and the index and reason of each of those."""
    numbers, bad = np.full(len(fields), np.nan), list[tuple[int, str]]()
    for start in range(0, len(fields), 4096):
        block = fields[start : start + 4096]
        fast = _plain_numbers(block, comma)
        if fast is not None:
            numbers[start : start + 4096] = fast
            continue
        for k, field in enumerate(block, start):
            number = _number(field, comma)
            if isinstance(number, float):
                numbers[k] = number
            else:
                bad.append((k, number))
    return numbers, bad


def _plain_numbers(fields: Sequence[str], comma: bool) -> FloatArray | None:
    """All at once where every field is plain: `float` alone would also take `1_000`, inf and other digits."""
    joined = "\0".join(fields)
    if not joined.isascii() or "_" in joined:
        return None
    try:
        numbers = np.array(list(map(float, joined.translate(_COMMA_TO_POINT).split("\0") if comma else fields)))
    except ValueError:
        return None
    return numbers if np.isfinite(numbers).all() else None


def _mostly_numbers(n: int, bad: Sequence[tuple[int, str]]) -> bool:
    """Whether at least half of the fields are numbers, those left out that are missing or not finite."""
    words = sum(reason not in (MISSING, NOT_FINITE) for _, reason in bad)
    return n - len(bad) >= max(words, 1)


def _names(rows: Sequence[Sequence[str]], comma: bool, separator: str) -> tuple[tuple[str, ...], bool]:
    """Column names, and whether they come from a header: a first row without a number, with words over numbers.

    Where in doubt the first row counts as data: it is then refused by name, while a header would swallow it. R's
    `write.table` writes no name over its row names; that shift is allowed where a decimal comma cannot cause it.
    """
    body, first = rows[1:], [" ".join(cell.split()) for cell in rows[0]]
    width = _usual_width(body) or len(first)
    if separator != "," and len(first) + 1 == width:
        first = ["", *first]
    kinds = [_number(cell, comma) for cell in first]
    words = {k for k, kind in enumerate(kinds) if isinstance(kind, str) and kind not in (MISSING, NOT_FINITE)}
    under = [[row[k] for row in body[:1000] if len(row) > k] for k in range(len(first))]
    numeric = {k for k, cells in enumerate(under) if _mostly_numbers(len(cells), _numbers(cells, comma)[1])}
    has_number = any(isinstance(kind, float) or kind == NOT_FINITE for kind in kinds)
    has_header = not has_number and bool(words) and (not numeric or bool(words & numeric))
    names: dict[str, None] = {}
    for k, name in enumerate(first if has_header else [""] * max(width, len(rows[0])), 1):
        name = name or f"column {k}"
        names[next(each for copy in count(1) if (each := f"{name} ({copy})" if copy > 1 else name) not in names)] = None
    return tuple(names), has_header


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
    raise CsvError(f"{source} has no column “{wanted}”; its columns are {_listed(columns)}.")


def _listed(names: Sequence[str]) -> str:
    shown = [f"“{name[:40]}”" for name in names[:20]]
    return ", ".join(shown) + (f" and {len(names) - 20} more" if len(names) > 20 else "")


def _table(
    source: str,
    names: tuple[str, ...],
    lines: Sequence[int],
    rows: Sequence[Sequence[str]],
    columns: Sequence[str] | None,
    comma: bool,
) -> Table:
    n = len(names)
    wide = [k for k, row in enumerate(rows) if len(row) > n and any(cell.strip() for cell in row[n:])]
    reason = f"more fields than the {n} column{'s' * (n > 1)}"
    faults = [Refused(lines[k], "", _short(" | ".join(rows[k])), reason) for k in wide]
    wanted = [columns] if isinstance(columns, str) else columns or names
    cells: dict[str, FloatArray] = {}
    for name in dict.fromkeys(_find(source, names, each) for each in wanted):
        j = names.index(name)
        fields = [row[j] if len(row) > j else "" for row in rows]
        numbers, bad = _numbers(fields, comma)
        if columns or _mostly_numbers(len(fields), bad):
            numbers[wide] = np.nan
            cells[name] = numbers
            faults += [Refused(lines[k], name, _short(fields[k]), why) for k, why in bad]
    table = Table(source, names, np.array(lines, dtype=np.int64), cells, tuple(faults))
    usable = (
        len(next(iter(table.values.values()))) if columns else sum(np.isfinite(each).sum() for each in cells.values())
    )
    if not usable:
        asked = f"no row with a number in {_listed(tuple(cells))}" if columns else "no column of numbers"
        what = str(table.refused[0]) if faults else f"its columns are {_listed(names)}"
        raise CsvError(f"{source} has {asked}: {what}; {_ALLOWED}.")
    return table


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"

"""How a delimited text is written: encoding, separator, decimal mark, header. Recognised, or told."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice

from engine.csvcells import MISSING, NOT_FINITE, mostly_numbers, read_number, read_numbers
from engine.words import tr

Tell = Callable[[float], None]
SEPARATORS = (";", "\t", "|", ",", " ")
ENCODINGS = ("utf-8", "utf-16", "cp1252", "latin-1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How a text is written; None where it is to be recognised. An empty separator means a single column."""

    encoding: str | None = None
    separator: str | None = None
    comma: bool | None = None
    header: bool | None = None


RECOGNISED = Form()


class CsvError(ValueError):
    """One sentence: the file, the row, the column, the value, and what is allowed."""


def decode(data: bytes, source: str, encoding: str | None = None) -> tuple[str, str]:
    """A file's text, and its encoding: by byte order mark, else UTF-8, else UTF-16 by its NULs, else cp1252 or latin-1.

    With an `encoding` told, by that alone.
    """
    encodings = [encoding] if encoding is not None else _likely(data)
    for each in encodings:
        try:
            return data.decode("utf-8-sig" if each == "utf-8" else each), each
        except UnicodeDecodeError:
            continue
    as_begun = "" if encoding is not None else tr(" as it begins")
    raise CsvError(
        tr(
            "{source} is damaged: it is not {encodings} text{as_begun}.",
            source=source,
            encodings=encodings[0].upper(),
            as_begun=as_begun,
        )
    )


def _likely(data: bytes) -> list[str]:
    if data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return ["utf-32"]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ["utf-16"]
    if data[1:4096:2].count(0) > 0.8 * len(data[1:4096:2]) > 0:
        return ["utf-16-le"]
    if data[:4096:2].count(0) > 0.8 * len(data[:4096:2]) > 0:
        return ["utf-16-be"]
    return ["utf-8", "cp1252", "latin-1"]


def without_preamble(text: str) -> tuple[str, str]:
    """Spreadsheets' `sep=;` (returned) and leading `# ` remarks, emptied so that the line numbers stay."""
    separator = ""
    if match := re.match(r"sep=([;,|\t ])\n", text, re.IGNORECASE):
        separator, text = match[1], text[match.end() - 1 :]
    end = match.end() if (match := re.match(r"(#[ \t].*\n|[ \t]*\n)+", text)) else 0
    return separator, "\n" * text.count("\n", 0, end) + text[end:]


def parsed(
    text: str, separator: str, strict: bool, tell: Tell = lambda _share: None
) -> Iterator[tuple[int, list[str]]]:
    """(first line, fields) of each row that is not blank; an empty separator means one column.

    `tell` hears every few thousand rows what share of the text is read, and may end the reading by raising.
    """
    stream = io.StringIO(text)
    reader = csv.reader(stream, delimiter=separator or "\x1f", skipinitialspace=separator != " ", strict=strict)
    line = 1
    for place, row in enumerate(reader):
        if not place % 4096:
            tell(stream.tell() / max(1, len(text)))
        if separator == " ":
            row = [field for field in row if field]
        if len(row) > 1 or (row and row[0].strip()):
            yield line, row
        line = reader.line_num + 1


def find_separator(text: str) -> str:
    """The separator whose fields are the most numbers in the most regular rows; none for a single column."""
    sample = text[:65536] if len(text) <= 65536 else text[: text.rfind("\n", 0, 65536) + 1]
    best, found = (0.0, 0.0), ""
    for separator in SEPARATORS:
        try:
            rows = [row for _, row in islice(parsed(sample, separator, strict=False), 100)]
        except csv.Error:
            continue
        body = rows[1:] or rows
        width = usual_width(body)
        if width > 1:
            marks = (False,) if separator == "," else (False, True)
            cells = [cell for row in body for cell in row]
            numbers = sum(any(isinstance(read_number(cell, comma), float) for comma in marks) for cell in cells)
            regular = sum(len(row) == width for row in body) / len(body)
            score = (regular * numbers / len(cells), regular)
            if score > best:
                best, found = score, separator
    return found


def usual_width(rows: Sequence[Sequence[str]]) -> int:
    widths = Counter(map(len, rows))
    return max(widths, key=lambda width: (widths[width], width), default=0)


def uses_decimal_comma(rows: Sequence[Sequence[str]]) -> bool:
    """By majority of the numbers of one reading alone, in the first block of rows that has any."""
    for start in range(0, len(rows), 4096):
        marked = [cell for row in rows[start : start + 4096] for cell in row if "," in cell or "." in cell]
        readings = [
            (isinstance(read_number(cell, True), float), isinstance(read_number(cell, False), float)) for cell in marked
        ]
        votes = Counter(readings)
        if votes[True, False] or votes[False, True]:
            return votes[True, False] > votes[False, True]
    return False


def column_names(
    rows: Sequence[Sequence[str]], comma: bool, separator: str, header: bool | None = None
) -> tuple[tuple[str, ...], bool]:
    """Column names, and whether they come from a header: a first row without a number, with words over numbers.

    Unless `header` tells, a first row in doubt is data: it is refused by name, where a header would swallow it. R's
    `write.table` writes no name over its row names; that shift is allowed where a decimal comma cannot cause it.
    """
    body, first = rows[1:], [" ".join(cell.split()) for cell in rows[0]]
    width = usual_width(body) or len(first)
    if separator != "," and len(first) + 1 == width:
        first = ["", *first]
    kinds = [read_number(cell, comma) for cell in first]
    words = {k for k, kind in enumerate(kinds) if isinstance(kind, str) and kind not in (MISSING, NOT_FINITE)}
    under = [[row[k] for row in body[:1000] if len(row) > k] for k in range(len(first))]
    numeric = {k for k, cells in enumerate(under) if mostly_numbers(len(cells), read_numbers(cells, comma)[1])}
    has_number = any(isinstance(kind, float) or kind == NOT_FINITE for kind in kinds)
    has_header = not has_number and bool(words) and (not numeric or bool(words & numeric))
    has_header = has_header if header is None else header
    names: dict[str, None] = {}
    for k, name in enumerate(first if has_header else [""] * max(width, len(rows[0])), 1):
        name = name or tr("column {k}", k=k)
        names[next(each for copy in count(1) if (each := f"{name} ({copy})" if copy > 1 else name) not in names)] = None
    return tuple(names), has_header

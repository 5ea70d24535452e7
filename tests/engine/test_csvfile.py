"""Reading columns: whatever is written comes back, and whatever is refused is named."""

from __future__ import annotations

import math
import os
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import csvfile
from engine.csvfile import CsvError, Table, column, parse_data_argument, read_columns, read_text
from engine.csvform import decode

FINITE = st.floats(allow_nan=False, allow_infinity=False)
NAMES = ["mass", "Größe, cm", "x y", 'say "hi"', "θ̂"]


def whys(table: Table) -> list[tuple[int, str, str]]:
    return [(fault.row, fault.column, fault.reason) for fault in table.refused]


@st.composite
def written(draw: st.DrawFn) -> tuple[bytes, list[str], list[list[float]]]:
    """The bytes of a table, its names and its rows."""
    width = draw(st.integers(1, 4))
    rows = draw(st.lists(st.lists(FINITE, min_size=width, max_size=width), min_size=1, max_size=12))
    separator = draw(st.sampled_from([",", ";", "\t", "|", " "]))
    decimal = draw(st.sampled_from([".", ","] if separator != "," and width > 1 else ["."]))
    quoted = draw(st.booleans())
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]))
    names = draw(st.permutations(NAMES[: 4 if encoding == "cp1252" else 5]))[:width] if draw(st.booleans()) else []
    lines = [['"' + name.replace('"', '""') + '"' for name in names]] if names else []
    for row in rows:
        texts = [repr(number).replace(".", decimal) for number in row]
        lines.append([f'"{text}"' for text in texts] if quoted else texts)
    end = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    blank = draw(st.sampled_from(["", end]))
    text = blank + (end + blank).join(separator.join(line) for line in lines) + draw(st.sampled_from(["", end]))
    return text.encode(encoding), names or [f"column {k + 1}" for k in range(width)], rows


@settings(max_examples=150, deadline=None)
@given(written())
def test_round_trip(case: tuple[bytes, list[str], list[list[float]]]) -> None:
    data, names, rows = case
    table = read_text(decode(data, "it")[0])
    assert list(table.columns) == names
    assert not table.refused
    np.testing.assert_array_equal(np.column_stack([table.values[name] for name in names]), np.array(rows))


@settings(max_examples=400, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([None, ["1"], ["x", "2"]]))
def test_any_bytes_raise_nothing_else(data: bytes, columns: list[str] | None) -> None:
    with suppress(CsvError):
        table = read_text(decode(data, "it")[0], columns)
        assert all(np.isfinite(found).all() for found in table.values.values())


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(st.text(max_size=80), st.text(alphabet='0123456789.,;|\t \n\r"-+eExN_#\u2009\u2212', max_size=60)),
    st.sampled_from([None, ["1"], ["x"], "2"]),
)
def test_any_text_raises_nothing_else_and_loses_no_row(text: str, columns: list[str] | str | None) -> None:
    try:
        table = read_text(text, columns)
    except CsvError:
        return
    accepted = len(next(iter(table.values.values())))
    assert accepted + len(table.refused) == len(table.lines)
    for name in table.cells:
        assert len(column(table, name)) + len(table.select(name).refused) == len(table.lines)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_any_argument_is_split(argument: str) -> None:
    try:
        path, columns = parse_data_argument(argument)
    except CsvError:
        return
    assert isinstance(path, Path)
    assert columns is None or all(columns)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1,5;2\n3;4\n", [[1.5, 3], [2, 4]]),
        ("1 234,5;2\n−3;4\n", [[1234.5, -3], [2, 4]]),
        ("a\tb\n1\u202f000\t1.234,5\n", [[1000], [1234.5]]),
        ("1,234.5;1.5\n2.5;3\n", [[1234.5, 2.5], [1.5, 3]]),
        ("  1   2\n 3 4  \n", [[1, 3], [2, 4]]),
        ("sep=;\na;b\n1;2\n", [[1], [2]]),
        ("# remark 1, 2\n\na,b\n1,2\n", [[1], [2]]),
        ("speed, km/s\n850\n900\n", [[850, 900]]),
        ("my speed\n850\n", [[850]]),
        ("K,NA,CL\n1,2,3\n", [[1], [2], [3]]),
        ("mpg cyl\nMazda 21 6\nFiat 22.5 4\n", [[21, 22.5], [6, 4]]),
        ('"a" ,b\n"1" ,2\n', [[1], [2]]),
        ("1e3,.5,5.,+2,-0\n", [[1000], [0.5], [5], [2], [0]]),
        ("a;b\n1;2\n" + "3;4\n" * 5000 + "5,5;6\n", [[1, *[3] * 5000, 5.5], [2, *[4] * 5000, 6]]),
        ("name;x\nParis, France;1,5\n", [[1.5]]),
    ],
)
def test_forms(text: str, numbers: list[list[float]]) -> None:
    table = read_text(text)
    assert [found.tolist() for found in table.values.values()] == numbers
    assert not table.refused


@pytest.mark.parametrize("cell", ["NA", "n/a", "", ".", "-", "null"])
def test_missing(cell: str) -> None:
    assert whys(read_text(f"a,b\n1,2\n3,{cell}\n4,5\n")) == [(3, "b", "missing")]


@pytest.mark.parametrize("cell", ["NaN", "nan", "inf", "-Infinity", "1e999"])
def test_not_finite(cell: str) -> None:
    assert whys(read_text(f"a,b\n1,2\n3,{cell}\n")) == [(3, "b", "not a finite number")]


@pytest.mark.parametrize("cell", ["1_000", "٣", "0x10", "12a", "1 2", "3 %", "1e", "--1"])
def test_not_a_number(cell: str) -> None:
    assert whys(read_text(f"a,b\n1,2\n3,{cell}\n")) == [(3, "b", "not a number")]


def test_the_other_decimal_mark_is_refused_not_guessed() -> None:
    assert whys(read_text('a,b\n1.5,2\n"1,234",2\n')) == [(3, "a", "not a number where the decimal mark is a point")]
    assert whys(read_text("1,5;2,5\n1.234;2\n3,5;1\n"))[0][2] == "not a number where the decimal mark is a comma"


def test_refused_rows_keep_their_line_of_the_file() -> None:
    table = read_text('a,note\r\n\r\n1,"two\r\nlines"\r\nbad,x\r\n\r\n2,y,z\r\n3,\r\n')
    assert [str(fault) for fault in table.refused] == [
        "row 5, column “a”: not a number (“bad”)",
        "row 7: more fields than the 2 columns (“2 | y | z”)",
    ]
    assert table.values["a"].tolist() == [1, 3]


def test_a_first_row_in_doubt_is_data() -> None:
    table = read_text("12a,5\n13,6\n14,7\n")
    assert table.columns == ("column 1", "column 2")
    assert whys(table) == [(1, "column 1", "not a number")]


def test_choosing_columns() -> None:
    text = "id,x,Y,x\nA,1,2,3\nB,NA,4,5\n"
    table = read_text(text)
    assert table.columns == ("id", "x", "Y", "x (2)")
    assert list(table.cells) == ["x", "Y", "x (2)"]
    assert table.values["Y"].tolist() == [2]
    assert column(table).tolist() == [1]
    assert column(table, "y").tolist() == [2, 4]
    assert column(table, "4").tolist() == [3, 5]
    assert list(read_text(text, ["3", "x"]).values) == ["Y", "x"]
    assert read_text(text, "Y").refused == ()
    with pytest.raises(ValueError, match="read-only"):
        table.values["x"][0] = 2


@pytest.mark.parametrize(
    ("text", "columns", "said"),
    [
        ("", None, "The text is empty; rows of numbers are wanted."),
        ("\n \n", None, "is empty"),
        ("a,b\nu,v\n", None, "no column of numbers: its columns are “a”, “b”; numbers such as 3.5"),
        ("a,b\n1,2\n", ["c"], "has no column “c”; its columns are “a”, “b”."),
        ("a,b\n1,2\n", ["0"], "has no column “0”"),
        ("a,b\n1,u\n", ["b"], "no row with a number in “b”: row 2, column “b”: not a number (“u”)"),
        ("a,b\n1,\n,2\n", ["a", "b"], "no row with a number in “a”, “b”: row 2, column “b”: missing"),
        ("a\n1,5\n2,5\n", None, "row 2: more fields than the one column (“1 | 5”)"),
        ("a\n1\n2\0\n", None, "holds a NUL character in row 3"),
        ('a\n1\n"2\n3\n', None, "after row 2, opens a quotation mark"),
        ('a,b\n1,2\n"' + "x" * 140000 + '",3\n', None, "a field of over 131072 characters; is a quotation mark left"),
    ],
)
def test_errors_are_one_sentence(text: str, columns: list[str] | None, said: str) -> None:
    with pytest.raises(CsvError) as caught:
        read_text(text, columns)
    assert said in str(caught.value)
    assert str(caught.value).endswith((".", "?"))
    assert "\n" not in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def said(path: Path | str) -> str:
        with pytest.raises(CsvError) as caught:
            read_columns(path)
        return str(caught.value)

    assert said(tmp_path / "none.csv").startswith("There is no file “")
    assert "is a folder" in said(str(tmp_path))
    assert "is not the name of a file" in said("a\0b.csv")
    assert "cannot be read" in said("x" * 5000)
    (tmp_path / "x.csv").write_bytes(b"\xff\xfe1")
    assert said(tmp_path / "x.csv") == "“x.csv” is damaged: it is not UTF-16 text as it begins."
    monkeypatch.setattr(csvfile, "MAX_BYTES", 2)
    assert "at most" in said(tmp_path / "x.csv")
    monkeypatch.undo()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert "not an ordinary file" in said(tmp_path / "pipe")

    def denied(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", denied)
    assert "permission denied" in said(tmp_path / "x.csv")


def test_a_path_or_a_text(tmp_path: Path) -> None:
    path = tmp_path / "größe.csv"
    path.write_bytes("Größe;n\n1,5;2\n".encode("cp1252"))
    for source in (path, str(path), "Größe;n\n1,5;2\n"):
        assert read_columns(source, ["Größe"]).values["Größe"].tolist() == [1.5]


def test_the_argument_of_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    cases = {
        "x.csv": ("x.csv", None),
        "x.csv:a": ("x.csv", ("a",)),
        'x.csv:a, "b,c",3': ("x.csv", ("a", "b,c", "3")),
        "x.csv:time 12:30": ("x.csv", ("time 12:30",)),
        r"C:\x.csv": (r"C:\x.csv", None),
        r"C:\x.csv:a": (r"C:\x.csv", ("a",)),
        "C:/data/x.csv:a,b": ("C:/data/x.csv", ("a", "b")),
    }
    for argument, (path, columns) in cases.items():
        assert parse_data_argument(argument) == (Path(path), columns)
    for argument in ("x.csv:", "x.csv: ", "x.csv:a,,b", "x.csv:a,"):
        with pytest.raises(CsvError, match="a column without a name"):
            parse_data_argument(argument)
    if os.name != "nt":
        (tmp_path / "x.csv:a").write_text("1\n")
        assert parse_data_argument("x.csv:a") == (Path("x.csv:a"), None)
        assert parse_data_argument("x.csv:a:b") == (Path("x.csv:a"), ("b",))
    (tmp_path / "plain").write_text("1\n")
    assert parse_data_argument("plain:b") == (Path("plain"), ("b",))


def test_many_rows() -> None:
    text = "x\n" + "\n".join(map(repr, np.random.default_rng(1).normal(size=200_000).tolist())) + "\nbad\n"
    table = read_text(text)
    assert len(table.values["x"]) == 200_000
    assert math.isnan(table.cells["x"][-1])
    assert whys(table) == [(200_002, "x", "not a number")]


def test_a_column_without_numbers_is_not_taken() -> None:
    table = read_text("a,b\n1,x\n2,y\n")
    assert list(table.select("a").cells) == ["a"]
    with pytest.raises(CsvError, match="has no numbers read from column “b”"):
        table.select("a", "b")
    with pytest.raises(CsvError):
        table.select("c")

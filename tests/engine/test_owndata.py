"""Tables of one's own: forms that are told, columns picked, rows that stand in the way, cells that are typed."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.concepts import BY_ID, CONCEPTS
from engine.csvform import ENCODINGS, SEPARATORS, CsvError, Form
from engine.owndata import (
    Choice,
    OwnDataError,
    Picked,
    edited,
    holds_numbers,
    no_data,
    pasted_cells,
    present,
    read,
    suggested,
    takers,
    typed_number,
)
from engine.settings import SettingError

TABLE = b"dose,age,response\n1,2,3.5\n2,NA,4\n3,5,6\n4,,7\n5,6,9.25\n6,1,8\nx,3,11\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings_are_recognised_and_said(encoding: str) -> None:
    table = read("größe;gewicht\n1,5;2,25\n2,5;3\n".encode(encoding), "it", Form())
    assert table.columns == ("größe", "gewicht")
    assert (table.form.separator, table.form.comma, table.form.header) == (";", True, True)
    assert table.cells["größe"].tolist() == [1.5, 2.5]
    assert table.form.encoding in (encoding, "utf-8")


def test_what_is_told_goes_before_what_is_recognised() -> None:
    data = b"1,5\n2,5\n3,75\n"
    assert read(data, "it", Form()).cells["column 2"].tolist() == [5.0, 5.0, 75.0]
    one = read(data, "it", Form(separator="", comma=True))
    assert one.cells["column 1"].tolist() == [1.5, 2.5, 3.75]
    named = read(data, "it", Form(header=True))
    assert named.columns == ("1", "5")
    assert named.lines.tolist() == [2, 3]
    assert read("é\n1\n".encode(), "it", Form(encoding="cp1252")).columns == ("Ã©",)
    with pytest.raises(CsvError, match="it is not UTF-8 text"):
        read(b"\xe9\n1\n", "it", Form(encoding="utf-8"))


def test_a_table_without_numbers_is_still_shown() -> None:
    table = read(b"a,b\nx,y\n", "it", Form())
    assert not table.cells
    assert [fields for _, fields in table.head] == [("x", "y")] or len(table.head) == 2


def test_reading_tells_how_far_it_is_and_can_be_ended() -> None:
    data = b"\n".join(b"%d,%d" % (k, k) for k in range(20_000))
    shares: list[float] = []
    read(data, "it", Form(), shares.append)
    assert len(shares) > 10
    assert shares == sorted(shares)
    assert 0.0 <= shares[0] <= shares[-1] <= 1.0

    def stop(share: float) -> None:
        if share > 0.2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        read(data, "it", Form(), stop)


def test_rows_are_left_out_by_choice_only_and_each_is_named() -> None:
    table = read(TABLE, "it", Form())
    concept = BY_ID["noise"]
    choice = Choice.of(concept, table, Picked(("dose", "response")))
    assert [str(fault) for fault in choice.unread] == ["row 8, column “dose”: not a number (“x”)"]
    assert "1 row that cannot be read" in choice.obstacle()
    with pytest.raises(OwnDataError, match="stands in the way"):
        choice.settings(concept.settings())
    left = Choice.of(concept, table, Picked(("dose", "response"), leave_unread=True))
    assert left.settings(concept.settings()).x == (1.0, 2.0, 3.0, 4.0, 5.0, 6.0)
    both = Choice.of(concept, table, Picked(("dose", "age"), leave_unread=True))
    assert [fault.row for fault in both.missing] == [3, 5]
    assert "2 rows without a value" in both.obstacle()
    fine = Choice.of(concept, table, Picked(("dose", "age"), leave_unread=True, leave_missing=True))
    assert fine.settings(concept.settings()).y == (2.0, 5.0, 6.0, 1.0)
    assert fine.rows == 4


def test_columns_are_suggested_by_name_then_by_order() -> None:
    table = read(b"y,weight,x\n1,2,3\n4,5,6\n", "it", Form())
    assert suggested(BY_ID["noise"].own, table).places == ("x", "y")
    assert suggested(BY_ID["sampling"].own, table).places == ("y",)
    paths = suggested(BY_ID["paths"].own, table)
    assert (paths.others, paths.places) == (("y", "weight"), ("x",))
    assert paths.names(BY_ID["paths"].own) == ("y", "weight", "x")
    with pytest.raises(OwnDataError, match="two places"):
        Choice.of(BY_ID["noise"], table, Picked(("x", "x")))
    with pytest.raises(OwnDataError, match="No column is picked for y"):
        Choice.of(BY_ID["noise"], table, Picked(("x", "")))


def test_a_value_outside_the_domain_is_named_with_its_row() -> None:
    table = read(b"y,p\n1,0.5\n0,1.5\n", "it", Form())
    choice = Choice.of(BY_ID["crossentropy"], table, suggested(BY_ID["crossentropy"].own, table))
    with pytest.raises(OwnDataError, match=r"row 3, column “p”: 1\.5 is not allowed; it must be a number from 0 to 1"):
        choice.settings(BY_ID["crossentropy"].settings())


@pytest.mark.parametrize("concept", [each for each in takers() if each.own.read is not None], ids=lambda each: each.id)
def test_the_present_data_can_be_put_back(concept) -> None:
    """For each concept: data read as columns and put back are the same columns, and the run goes through."""
    columns = present(concept, concept.settings())
    assert all(np.isfinite(values).all() for values in columns.values())
    settings = edited(concept, concept.settings(), columns)
    again = present(concept, settings)
    assert [values.tolist() for values in again.values()] == [values.tolist() for values in columns.values()]
    first = next(iter(concept.frames(settings)))
    assert first.settings == settings


def test_concepts_that_take_data_say_how_and_the_others_why_not() -> None:
    for concept in CONCEPTS:
        assert (concept.own is not None) == (concept.with_data is not None or concept.with_table is not None)
    assert "no place for data" in no_data(BY_ID["target"])
    with pytest.raises(OwnDataError, match="no place for data"):
        present(BY_ID["target"], BY_ID["target"].settings())
    with pytest.raises(OwnDataError, match="no rows that could be typed"):
        present(BY_ID["penalty"], BY_ID["penalty"].settings())
    with pytest.raises(OwnDataError, match="at most 1000 are edited"):
        present(BY_ID["likelihood"], BY_ID["likelihood"].settings(n=1001))


def test_cells_are_typed_with_either_mark() -> None:
    assert typed_number("2,5", 1, "x") == 2.5
    assert typed_number(" −1e3 ", 1, "x") == -1000.0
    with pytest.raises(OwnDataError, match="row 4, column “x”: “abc” is not a number"):
        typed_number("abc", 4, "x")
    with pytest.raises(OwnDataError, match="a value is missing"):
        typed_number("", 4, "x")
    assert pasted_cells("1\t2\r\n3\t4\r\n") == [["1", "2"], ["3", "4"]]
    assert holds_numbers("1\n2\n3")
    assert holds_numbers("x\ty\n1\t2\n")
    assert not holds_numbers("thetahat:abc")
    assert not holds_numbers("a sentence\nof words")


def test_the_model_stays_when_a_cell_is_outside_it() -> None:
    """A typed 2 is refused among zeros and ones, where a file's column would change the model."""
    posterior = BY_ID["posterior"]
    settings = posterior.settings(model="bernoulli", source="typed", data=(0.0, 1.0, 1.0))
    with pytest.raises(SettingError):
        edited(posterior, settings, {"values": np.array([0.0, 2.0, 1.0])})


forms = st.builds(
    Form,
    encoding=st.sampled_from([None, *ENCODINGS]),
    separator=st.sampled_from([None, "", *SEPARATORS]),
    comma=st.sampled_from([None, True, False]),
    header=st.sampled_from([None, True, False]),
)
cells = st.sampled_from(["1", "2,5", "−3.25", "1e5", "NA", "", "abc", '"q, r"', "nan", "1e999", "0", "é", '"', "7\0"])
texts = st.lists(st.lists(cells, min_size=1, max_size=4), max_size=8).flatmap(
    lambda rows: st.sampled_from(SEPARATORS).map(lambda mark: "\n".join(mark.join(row) for row in rows))
)
contents = st.one_of(
    st.binary(max_size=80),
    st.builds(lambda words, code: words.encode(code, "replace"), texts, st.sampled_from(ENCODINGS)),
)


@given(contents, forms, st.sampled_from(CONCEPTS), st.booleans(), st.booleans())
def test_any_bytes_become_data_or_one_sentence(data, form, concept, leave_missing, leave_unread) -> None:
    """Whatever is read, in whatever form, for whatever concept: settings, or a sentence; and no row is lost."""
    try:
        table = read(data, "it", form)
    except CsvError as error:
        refused = str(error)
        assert refused
        assert "\n" not in refused
        return
    if concept.own is None:
        return
    picked = suggested(concept.own, table)
    picked = Picked(picked.places, picked.others, leave_missing, leave_unread)
    try:
        choice = Choice.of(concept, table, picked)
        assert choice.rows + len(choice.missing) + len(choice.unread) == len(table.lines)
        settings = choice.settings(concept.settings())
    except (OwnDataError, CsvError) as error:
        refused = str(error)
        assert refused
        return
    assert isinstance(settings, concept.settings)
    assert not (choice.missing and not leave_missing)
    assert not (choice.unread and not leave_unread)


def test_a_table_for_a_concept_without_a_place_for_it_is_refused() -> None:
    table, target = read(b"x\n1\n2\n", "it", Form()), BY_ID["target"]
    with pytest.raises(OwnDataError, match="no place for data"):
        Choice.of(target, table, Picked(("x",)))
    with pytest.raises(OwnDataError, match="no place for data"):
        edited(target, target.settings(), {"x": np.ones(3)})


def test_rows_that_are_left_out_of_a_whole_table_are_remembered() -> None:
    paths = BY_ID["paths"]
    table = read(b"a,b,y\n1,2,3\n2,NA,4\n3,5,6\n4,1,7\n", "it", Form())
    picked = suggested(paths.own, table)
    choice = Choice.of(paths, table, Picked(picked.places, picked.others, leave_missing=True))
    made = choice.settings(paths.settings())
    assert made.data == (1.0, 2.0, 3.0, 3.0, 5.0, 6.0, 4.0, 1.0, 7.0)
    assert made.left_out == (3.0,)
    whole = Choice.of(paths, table.select("a", "y"), Picked(("y",), ("a",)))
    assert whole.settings(paths.settings()).data == (1.0, 3.0, 2.0, 4.0, 3.0, 6.0, 4.0, 7.0)


def test_a_refusal_that_is_of_no_single_row_is_told_as_it_is() -> None:
    """A thousand rows too many, or a sum that is too large, lie in no row of the file."""
    paths = BY_ID["paths"]
    text = ",".join(f"x{k}" for k in range(1100)) + "\n" + ("1," * 1100)[:-1] + "\n"
    wide = read(text.encode(), "it", Form())
    with pytest.raises(OwnDataError, match="a file of at most"):
        Choice.of(paths, wide, suggested(paths.own, wide)).settings(paths.settings())


def test_a_refusal_of_something_else_than_a_column_is_told_as_it_is() -> None:
    crossentropy = BY_ID["crossentropy"]
    table = read(b"y\n1\n0\n", "it", Form())
    with pytest.raises(OwnDataError, match="columns = 'y' is not allowed; it must be two"):
        Choice.of(crossentropy, table, Picked(("y",), ())).settings(crossentropy.settings())

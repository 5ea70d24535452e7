"""Own data in the real window: files opened, tables pasted and dropped, columns picked, cells typed."""

import math
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from engine.concepts import BY_ID
from engine.csvform import CsvError, Form
from engine.owndata import read as read_table
from gui import theme
from gui.owndata.feature import OwnData
from gui.owndata.grid import GridModel
from gui.owndata.rows import HeadModel, RefusedModel
from tests.gui.conftest import settle

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
TABLE = "dose;age;arm;response\n1,5;2;a;3,5\n2;NA;b;4\n3,25;5;a;6\n4;;b;7\n5;6;a;9,25\nx;1;a;8\n7;3;b;12,5\n"


@pytest.fixture
def own(window) -> OwnData:
    return next(feature for feature in window.features if isinstance(feature, OwnData))


@pytest.fixture
def read(own, qtbot):
    """A function that waits until nothing is being read and gives the preview."""

    def waiting():
        qtbot.waitUntil(lambda: not own.reading.busy, timeout=10_000)
        return own.preview

    return waiting


def click(widget) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, LEFT, pos=QPoint(10, widget.height() // 2))


def choose(box, value) -> None:
    """Choose from a box by its keys."""
    box.setFocus()
    wanted = box.findData(value) if box.findData(value) >= 0 else box.findText(value)
    while box.currentIndex() != wanted:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)


def type_in(view, words: str) -> None:
    """Type a value over the present cell."""
    QTest.keyClicks(view, words[0])
    field = next(field for field in view.findChildren(QLineEdit) if field.isVisible())
    QTest.keyClicks(field, words[1:])
    QTest.keyClick(field, Qt.Key.Key_Return)
    QCoreApplication.processEvents()


def test_a_file_is_opened_columns_are_picked_and_rows_left_out_by_choice(window, own, opened, read, qtbot, tmp_path):
    (tmp_path / "trial.csv").write_text(TABLE)
    page = opened("noise")
    before = page.settings
    QTest.keyClick(window, Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: isinstance(QGuiApplication.focusWindow() and own.dialog, QFileDialog))
    own.dialog.selectFile(str(tmp_path / "trial.csv"))
    own.dialog.fileSelected.emit(str(tmp_path / "trial.csv"))
    own.dialog.close()
    preview = read()
    form = preview.table.form
    assert (form.encoding, form.separator, form.comma, form.header) == ("utf-8", ";", True, True)
    assert preview.places.names == ("dose", "age")
    choose(preview.places.boxes["y"], "response")
    assert not preview.leave_missing.isVisible()
    assert "row 7, column “dose”: not a number" in preview.refused_model.index(0).data()
    choose(preview.places.boxes["x"], "age")
    assert preview.said.text().startswith("! 2 rows without a value stand in the way")
    assert not preview.use.isEnabled()
    click(preview.leave_missing)
    click(preview.use)
    settle(window, qtbot)
    assert page.settings.x == (2.0, 5.0, 6.0, 1.0, 3.0)
    assert (page.settings.x_name, page.settings.y_name) == ("age", "response")
    assert page.result.settings == page.settings
    assert "2 left out" in preview.said.text()
    window.undo.undo()
    assert page.settings == before
    assert preview.isVisible()


def test_the_separator_and_the_decimal_mark_are_told_otherwise(own, opened, read) -> None:
    opened("sampling")
    own.open_text("1,5\n2,5\n4,25\n", "it")
    preview = read()
    assert preview.table.columns == ("column 1", "column 2")
    choose(preview.form_boxes.boxes["separator"], "")
    read()
    choose(preview.form_boxes.boxes["comma"], True)
    read()
    assert preview.table.cells["column 1"].tolist() == [1.5, 2.5, 4.25]
    assert preview.form_boxes.boxes["header"].currentData() is False


def test_a_table_is_pasted_where_no_field_wants_it(window, own, opened, read, qtbot) -> None:
    page = opened("likelihood")
    QGuiApplication.clipboard().setText("length\n1.5\n2\n3.25\n")
    QTest.keyClick(window, Qt.Key.Key_V, CTRL)
    preview = read()
    assert preview.isVisible()
    assert preview.places.names == ("length",)
    click(preview.use)
    settle(window, qtbot)
    assert page.settings.values == (1.5, 2.0, 3.25)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not preview.isVisible()
    QGuiApplication.clipboard().setText("words")
    QTest.keyClick(window, Qt.Key.Key_V, CTRL)
    assert not preview.isVisible()
    assert "neither columns of numbers" in window.status.words.text()


def test_a_field_keeps_what_is_pasted_into_it(window, own, opened) -> None:
    page = opened("likelihood", source="values", values=(1.0, 2.0))
    field = page.panel.row("values").field
    field.setFocus()
    field.selectAll()
    QGuiApplication.clipboard().setText("1\n2\n3")
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    assert not own.preview.isVisible()


def test_a_file_is_dropped_and_its_columns_ticked(window, own, opened, read, qtbot, tmp_path) -> None:
    (tmp_path / "trial.csv").write_text(TABLE)
    page = opened("paths")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "trial.csv"))])
    at, copy, none = QPoint(600, 400), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, LEFT, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(at), copy, data, LEFT, none))
    preview = read()
    assert preview.others == ["dose", "age"]
    header = preview.sheet.horizontalHeader()
    middle = header.sectionViewportPosition(1) + header.sectionSize(1) // 2
    QTest.mouseClick(header.viewport(), LEFT, pos=QPoint(middle, header.height() // 2))
    assert preview.others == ["dose"]
    preview.sheet.setFocus()
    preview.sheet.setCurrentIndex(preview.head_model.index(0, 2))
    QTest.keyClick(preview.sheet, Qt.Key.Key_Space)
    assert "holds words" in preview.said.text()
    click(preview.leave_unread)
    click(preview.use)
    settle(window, qtbot)
    assert page.result.names == ("dose",)
    assert page.settings.left_out == (7.0,)
    other = QMimeData()
    other.setUrls([QUrl.fromLocalFile("/somewhere/picture.png")])
    assert not own.takes(other)


def test_a_damaged_file_is_said_and_the_picture_stays(own, opened, read, tmp_path) -> None:
    page = opened("paths")
    before = page.result
    own.open_file(str(tmp_path / "none.csv"))
    assert "There is no file" in read().said.text()
    (tmp_path / "words.csv").write_text("a,b\nx,y\n")
    own.open_file(str(tmp_path / "words.csv"))
    preview = read()
    assert preview.said.text().startswith("! No column is picked")
    assert not preview.use.isEnabled()
    assert page.result is before


def test_a_concept_without_data_says_so_and_offers_others(window, own, opened, read, qtbot) -> None:
    opened("target")
    own.open_text("1\n2\n4\n", "it")
    preview = read()
    assert "no place for data of your own" in preview.said.text()
    assert not preview.use.isVisible()
    click(preview.offers.buttons["divisor"])
    settle(window, qtbot)
    assert window.page.concept.id == "divisor"
    assert preview.isVisible()
    click(preview.use)
    assert window.page.settings.values == (1.0, 2.0, 4.0)
    window.open("target")
    own.edit()
    assert "no place for data" in preview.said.text()
    click(preview.offers.buttons["posterior"])
    assert own.editor.isVisible()


def test_reading_is_stopped_and_the_window_lives_meanwhile(window, own, opened, qtbot) -> None:
    opened("likelihood")
    go = threading.Event()

    def slow() -> tuple[bytes, str]:
        go.wait(5)
        return b"1\n2\n" * 20_000, "it"

    own._begin(slow)
    assert own.reading.busy
    assert own.preview.progress.isVisible()
    go.set()
    click(own.preview.stop_button)
    assert not own.reading.busy
    assert "stopped" in own.preview.said.text()
    assert own.preview.table is None


def test_typing_moves_the_picture_and_is_undone(window, own, opened, qtbot) -> None:
    page = opened("likelihood", source="values", values=(1.0, 2.0, 3.0))
    click(next(button for button in page.panel.findChildren(QPushButton) if button.text() == "Edit as a table…"))
    view, model = own.editor.view, own.editor.model
    assert view.hasFocus()
    type_in(view, "1.25")
    settle(window, qtbot)
    assert page.settings.values == (1.25, 2.0, 3.0)
    assert page.result.settings == page.settings
    assert view.currentIndex().row() == 1
    view.setCurrentIndex(model.index(3, 0))
    type_in(view, "4,5")
    assert page.settings.values == (1.25, 2.0, 3.0, 4.5)
    window.undo.undo()
    window.undo.undo()
    assert page.settings.values == (1.0, 2.0, 3.0)
    assert own.editor.isVisible()
    assert model.rows == [[1.0], [2.0], [3.0]]
    view.setFocus()
    view.setCurrentIndex(model.index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert page.settings.values == (1.0, 3.0)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not own.editor.isVisible()


def test_refused_cells_stay_with_their_sentence_and_the_rest_goes_on(own, opened) -> None:
    page = opened("posterior", model="bernoulli", source="typed", data=(0.0, 1.0, 1.0))
    own.edit()
    view, model, said = own.editor.view, own.editor.model, own.editor.said
    type_in(view, "2")
    assert said.text().startswith("! row 1, column “values”: 2 is not allowed; it must be")
    assert model.index(0, 0).data() == "2"
    assert page.settings.data == (0.0, 1.0, 1.0)
    type_in(view, "0")
    assert page.settings.data == (0.0, 0.0, 1.0)
    type_in(view, "1x")
    assert "(and 1 more)" in said.text()
    view.setCurrentIndex(model.index(0, 0))
    type_in(view, "1")
    assert said.text() == "! row 3, column “values”: “1x” is not a number; a finite number is wanted."
    view.setCurrentIndex(model.index(2, 0))
    type_in(view, "0")
    assert said.text() == ""
    assert page.settings.data == (1.0, 0.0, 0.0)


def test_cells_are_pasted_and_copied(own, opened, window) -> None:
    page = opened("noise", dataset="own", x=(1.0, 2.0), y=(3.0, 4.0), x_name="x", y_name="y")
    own.edit()
    view, model = own.editor.view, own.editor.model
    view.setCurrentIndex(model.index(1, 0))
    QGuiApplication.clipboard().setText("2,5\t5\r\n3\tabc\r\n4\t8\r\n")
    QTest.keyClick(view, Qt.Key.Key_V, CTRL)
    assert page.settings.x == (1.0, 2.5, 4.0)
    assert page.settings.y == (3.0, 5.0, 8.0)
    assert "row 3, column “y”: “abc” is not a number" in own.editor.said.text()
    view.setCurrentIndex(model.index(2, 1))
    type_in(view, "6")
    assert page.settings.y == (3.0, 5.0, 6.0, 8.0)
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("1\t3\n2.5\t5\n3\t6\n4\t8")
    QTest.keyClick(view, Qt.Key.Key_V, CTRL)
    view.setCurrentIndex(model.index(0, 1))
    QTest.keyClick(view, Qt.Key.Key_V, CTRL)
    assert "2 columns are pasted where 1" in own.editor.said.text()
    own.editor.name.setFocus()
    own.editor.name.selectAll()
    QTest.keyClicks(own.editor.name, "height")
    QTest.keyClick(own.editor.name, Qt.Key.Key_Return)
    assert page.settings.y_name == "height"
    assert model.names == ["x", "height"]
    window.undo.undo()
    assert page.settings.y_name == "y"


@pytest.mark.parametrize("concept", ["sampling", "crossentropy", "sufficiency"])
def test_the_present_data_open_as_a_table(own, opened, concept) -> None:
    page = opened(concept)
    own.edit()
    assert own.editor.isVisible()
    model = own.editor.model
    assert model.rows
    model.take({(0, 0): model.words((0, 0), typed=True)})
    assert own.editor.said.text() == ""
    assert page.settings == own.editor.settings


@pytest.mark.parametrize("scheme", ["dark", "projector"])
def test_both_drawers_are_dressed(window, own, opened, read, scheme) -> None:
    opened("paths")
    own.open_text(TABLE, "it")
    read()
    if scheme == "dark":
        window.toggle_scheme()
    else:
        window.looks.projector = True
        window._dress()
    assert own.preview.sheet.font().pixelSize() == window.look.metrics.body
    assert own.editor.said.font().pixelSize() == window.look.metrics.body
    assert not own.preview.grab().isNull()


ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.TextAlignmentRole,
    Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.BackgroundRole,
)  # fmt: skip
LOOK = theme.Look(theme.LIGHT, theme.DESK)
fields = st.sampled_from(["1", "2,5", "−3", "NA", "", "abc", '"q, r"', "1e999", '"', "é" * 90])
marks = st.sampled_from([",", ";", "\t", " "])
tables = st.builds(
    lambda rows, mark: "\n".join(mark.join(row) for row in rows).encode(),
    st.lists(st.lists(fields, min_size=1, max_size=4), max_size=6), marks,
)  # fmt: skip


@given(st.one_of(st.binary(max_size=60), tables))
def test_the_preview_shows_whatever_is_read(data) -> None:
    """Every cell and every refused row of any table can be asked for in every role."""
    try:
        table = read_table(data, "it", Form())
    except CsvError:
        return
    head, refused = HeadModel(LOOK), RefusedModel()
    head.show_table(table)
    head.show_marks(dict.fromkeys(table.cells, "✓"))
    refused.show_refused(table.refused)
    cells = [head.index(row, column) for row in range(head.rowCount()) for column in range(head.columnCount())]
    for role in ROLES:
        for index in cells:
            head.data(index, role)
        for column in range(head.columnCount()):
            head.headerData(column, Qt.Orientation.Horizontal, role)
    shown = [head.data(index) for index in cells]
    stood = [row[column] if column < len(row) else "" for _, row in table.head for column in range(len(table.columns))]
    assert shown == stood
    assert [refused.data(refused.index(row)) for row in range(refused.rowCount())] == list(map(str, table.refused))


places = st.tuples(st.integers(0, 5), st.integers(0, 1))
typed = st.lists(st.dictionaries(places, fields, min_size=1, max_size=4), max_size=6)


@given(typed)
def test_whatever_is_typed_the_complete_rows_are_the_data(steps) -> None:
    """The settings hold exactly the complete rows; each refused text stays in its cell."""
    concept = BY_ID["noise"]
    model = GridModel(LOOK)
    model.show_data(concept, concept.settings(dataset="own", x=(1.0, 2.0), y=(3.0, 5.0)))
    for texts in steps:
        model.take(texts)
        full = [row for row in model.rows if not any(map(math.isnan, row))]
        assert [list(row) for row in zip(model.settings.x, model.settings.y, strict=True)] == full
        assert all(model.data(model.index(*cell)) == words for cell, (words, _) in model.drafts.items())
        assert bool(model.sentence()) == (bool(model.drafts) or len(full) < len(model.rows))

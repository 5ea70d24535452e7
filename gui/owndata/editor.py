"""The data as a table: a grid to type and paste into, and the picture follows each accepted cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLabel, QWidget

from engine.concept import Concept
from engine.settings import Settings
from engine.words import tr
from gui import theme
from gui.buttons import ButtonRow
from gui.drawers import Drawer
from gui.fields import TypedField
from gui.owndata.grid import Cell, GridModel
from gui.owndata.sheet import Sheet
from gui.theme import Look

_KEYS = QKeySequence.StandardKey


class GridView(Sheet):
    """The grid: Return goes on to the row below, copy and paste speak a spreadsheet's language, Delete takes rows."""

    delete_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setAccessibleName(tr("The data, cell by cell"))
        self.setWhatsThis(
            tr("Type a number over a cell, Return goes on below; copy and paste as in a spreadsheet, Delete takes rows")
        )

    @property
    def grid(self) -> GridModel:
        model = self.model()
        assert isinstance(model, GridModel)
        return model

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _for_cells(event):
            # The grid's before they are the window's.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if event.matches(_KEYS.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.matches(_KEYS.Copy):
            QGuiApplication.clipboard().setText(self.grid.copied(self.selected_cells()))
        elif event.matches(_KEYS.Delete):
            self.delete_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The Return that ends the typing comes by here, too.
            if at.isValid() and self.state() != QAbstractItemView.State.EditingState:
                self.edit(at)
        else:
            super().keyPressEvent(event)

    def paste(self, words: str) -> None:
        """Cells from the present one on."""
        at = self.currentIndex()
        self.grid.paste(words, (max(0, at.row()), max(0, at.column())))

    def selected_cells(self) -> list[Cell]:
        return [(index.row(), index.column()) for index in self.selectedIndexes()]

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            at = self.currentIndex()
            below = self.grid.index(min(at.row() + 1, self.grid.rowCount() - 1), at.column())
            self.setCurrentIndex(below)


def _for_cells(event: QKeyEvent) -> bool:
    """Whether a key is for cells: copy, paste, delete, and what a number begins with."""
    if any(event.matches(key) for key in (_KEYS.Copy, _KEYS.Paste, _KEYS.Delete)):
        return True
    return bool(event.text()) and event.text() in "0123456789+-−.,"


class EditorDrawer(Drawer):
    """The present concept's data as a table. Emits `accepted(settings)` for each accepted change."""

    accepted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Data as a table"), look)
        self.model = GridModel(look)
        self.view = GridView(look)
        self.view.setModel(self.model)
        self.about, self.said, self.name_label = QLabel(), QLabel(), QLabel(tr("Name of the column"))
        self.name = TypedField(look, boxed=True)
        self.name.setAccessibleName(tr("Name of the column"))
        self.name.setWhatsThis(tr("Name of the column"))
        self.name_label.setBuddy(self.name)
        self.buttons = ButtonRow()
        self.delete = self.buttons.add(tr("Delete rows"), tr("The rows of the selected cells (Delete)"))
        self.add = self.buttons.add(tr("Add a row"), tr("Go to the empty row at the end"))
        self.column_buttons = ButtonRow()
        self.delete_columns = self.column_buttons.add(tr("Delete columns"), tr("The columns of the selected cells"))
        self.add_column = self.column_buttons.add(
            tr("Add a column"), tr("An empty column; it is used when each row has a value in it")
        )
        for label in (self.about, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.column.addWidget(self.about)
        self.column.addWidget(self.view, 1)
        for part in (self.said, self.name_label, self.name, self.buttons, self.column_buttons):
            self.column.addWidget(part)
        self._wire()
        self.set_look(look)

    def _wire(self) -> None:
        self.model.accepted.connect(self.accepted)
        self.model.said.connect(self._say)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.delete_asked.connect(self._delete)
        self.delete.clicked.connect(self._delete)
        self.add.clicked.connect(self._add)
        self.delete_columns.clicked.connect(self._delete_columns)
        self.add_column.clicked.connect(self._add_column)
        self.name.entered.connect(self._rename)

    @property
    def settings(self) -> Settings | None:
        """The settings whose data stand in the table."""
        return self.model.settings

    def show_data(self, concept: Concept, settings: Settings) -> None:
        """The present data; OwnDataError where they cannot be edited. The place in the table stays."""
        at = self.view.currentIndex()
        row, column = max(0, at.row()), max(0, at.column())
        self.model.show_data(concept, settings)
        self.about.setText(tr("Type, or paste cells from a spreadsheet; the picture follows."))
        self.view.fit_columns()
        self._say("")
        row, column = min(row, len(self.model.rows)), min(column, max(0, len(self.model.names) - 1))
        self.view.setCurrentIndex(self.model.index(row, column))
        renamable = (concept.own is not None and "x" in concept.own.columns) or concept.with_table is not None
        for part in (self.name, self.name_label):
            part.setVisible(renamable)
        self.column_buttons.setVisible(self.model.widens)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.name.show_text(self.model.names[current.column()])

    def _rename(self, words: str) -> None:
        column = max(0, self.view.currentIndex().column())
        self.model.rename(column, words)
        self.name.show_text(self.model.names[column])

    def _delete(self) -> None:
        at = self.view.currentIndex()
        self.model.delete(sorted({row for row, _ in self.view.selected_cells()}))
        self.view.setCurrentIndex(self.model.index(min(at.row(), len(self.model.rows)), max(0, at.column())))

    def _add(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        last = self.model.index(len(self.model.rows), 0)
        self.view.setCurrentIndex(last)
        self.view.edit(last)

    def _add_column(self) -> None:
        place = self.model.add_column()
        self.view.fit_columns()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.setCurrentIndex(self.model.index(0, place))

    def _delete_columns(self) -> None:
        at = self.view.currentIndex()
        self.model.delete_columns(sorted({column for _, column in self.view.selected_cells()}))
        self.view.setCurrentIndex(self.model.index(max(0, at.row()), min(at.column(), len(self.model.names) - 1)))
        self.view.fit_columns()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setAccessibleDescription(words)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.column.setSpacing(round(0.6 * look.metrics.body))
        self.model.look = look
        for label in (self.about, self.name_label):
            label.setFont(look.font(look.metrics.hint))
            label.setPalette(theme.muted(look.scheme))
        self.said.setFont(look.font())
        for part in (self.view, self.name, self.buttons, self.column_buttons):
            part.set_look(look)

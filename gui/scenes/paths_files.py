"""Buttons of the paths' panel: to the λ that cross-validation chose, and to a file of one's own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.concepts.paths import PathsResult, with_table
from engine.csvfile import CsvError, Table, read_columns
from engine.paths_settings import PathsSettings, refusal
from engine.settings import SettingError
from gui.controls import ControlPanel
from gui.theme import Look


class Buttons:
    """What stands in the panel beside the settings; `ask(**values)` and `take(settings)` pass on what is pressed."""

    def __init__(self, ask: Callable[..., None], take: Callable[[PathsSettings], None]) -> None:
        self._ask, self._take = ask, take
        self.choices, self.files = ButtonRow(), ButtonRow()
        self.minimum = self.choices.add("CV minimum", "λ with the smallest cross-validation error")
        self.careful = self.choices.add("1-SE", "The largest λ within one standard error of that minimum")
        self.open = self.files.add("Open a file…", "Columns of numbers from a CSV file, one of them the response")
        self.minimum.clicked.connect(lambda: self._go("lambda_cv_min"))
        self.careful.clicked.connect(lambda: self._go("lambda_cv_1se"))
        self.open.clicked.connect(self._ask_for_file)
        self._result: PathsResult | None = None
        self.dialog: QDialog | None = None

    def put_into(self, panel: ControlPanel) -> None:
        panel.add_widget("Method", self.choices)
        panel.add_widget("Data", self.files)

    def show_result(self, result: PathsResult, hidden: bool) -> None:
        self._result = result
        known = result.readouts["lambda_cv_min"] is not None and not hidden
        for button in (self.minimum, self.careful):
            if button.isEnabled() != known:
                button.setEnabled(known)

    def _go(self, name: str) -> None:
        lam = None if self._result is None else self._result.readouts[name]
        if isinstance(lam, float):
            self._ask("ended", lam=float(f"{lam:.4g}"))

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self.open.window(), "Open a file of columns", "", "Tables (*.csv *.tsv *.txt);;All (*)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def open_file(self, name: str) -> None:
        """Read a file and let its columns be chosen."""
        if self._result is None:
            return
        try:
            table, fault = read_columns(name), ""
        except CsvError as error:
            table, fault = None, str(error)
        self.dialog = ColumnsDialog(table, fault, self._result.settings, self._take, self.open.window())
        self.dialog.open()


class ButtonRow(QWidget):
    """Buttons side by side, of one width."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._buttons: list[QPushButton] = []

    def add(self, words: str, tip: str) -> QPushButton:
        made = QPushButton(words)
        made.setToolTip(tip)
        made.setAutoDefault(False)
        self._row.addWidget(made, 1)
        self._buttons.append(made)
        return made

    def set_look(self, look: Look) -> None:
        for button in self._buttons:
            button.setFont(look.font())
            button.setFixedHeight(look.metrics.field_height)


class ColumnsDialog(QDialog):
    """Which columns of a file are fitted, which is the response, and what becomes of incomplete rows."""

    def __init__(
        self,
        table: Table | None,
        fault: str,
        settings: PathsSettings,
        take: Callable[[PathsSettings], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Columns")
        self.table, self.settings, self._take = table, settings, take
        self.names = list(table.cells) if table is not None else []
        self.response = QComboBox()
        self.response.addItems(self.names)
        self.response.setCurrentIndex(len(self.names) - 1)
        self.list = QListWidget()
        for name in self.names:
            item = QListWidgetItem(name, self.list)
            item.setCheckState(Qt.CheckState.Checked)
        self.words = QLabel(fault)
        self.words.setWordWrap(True)
        self.leave_out = QCheckBox("Leave those rows out")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._lay_out()
        self.response.currentIndexChanged.connect(self._look)
        self.list.itemChanged.connect(self._look)
        self.leave_out.toggled.connect(self._look)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._fault = fault
        self._look()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        for words, part in (("Response", self.response), ("Columns to fit", self.list)):
            label = QLabel(words)
            label.setBuddy(part)
            column.addWidget(label)
            column.addWidget(part)
        for below in (self.words, self.leave_out, self.buttons):
            column.addWidget(below)
        self.resize(420, 460)

    def chosen(self) -> Table | None:
        """The table narrowed to the ticked columns, the response last."""
        if self.table is None:
            return None
        response = self.response.currentText()
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]
        return self.table.select(*(name for name in ticked if name != response), response)

    def wanted(self) -> PathsSettings:
        """The settings that it stands for; SettingError or CsvError where they are none."""
        table = self.chosen()
        if table is None:
            raise CsvError(self._fault)
        missing = "leave_out" if self.leave_out.isChecked() else "refuse"
        return with_table(self.settings.with_values(missing=missing), table)

    def _look(self) -> None:
        """Say what stands in the way, if anything does."""
        table = self.chosen()
        incomplete = table is not None and bool(table.refused)
        self.leave_out.setVisible(incomplete)
        try:
            self.wanted()
            said = "" if table is None or not incomplete else refusal(table).partition(";")[0]
            fine = True
        except (SettingError, CsvError) as error:
            said, fine = f"! {refusal(table).partition(';')[0]}" if table and incomplete else f"! {error}", False
        self.words.setText(said)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fine)

    def accept(self) -> None:
        settings = self.wanted()
        super().accept()
        self._take(settings)

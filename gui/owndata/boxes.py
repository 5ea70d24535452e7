"""What is chosen of a table: how it is read, which column goes where, which concept it is for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engine.csvfile import Table
from engine.csvform import ENCODINGS, Form
from engine.owndata import takers
from engine.texts import text
from engine.words import mark, tr
from gui import theme
from gui.fields import ChoiceBox
from gui.theme import Look

_NAMES = {"utf-8": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows-1252", "latin-1": "Latin-1"}
_MARKS = {
    ",": mark("commas"), ";": mark("semicolons"), "\t": mark("tabs"), " ": mark("blanks"), "|": mark("bars |"),
    "": mark("nothing: one column"),
}  # fmt: skip


class FormBoxes(QWidget):
    """How the text was read, each part open to another choice. Emits `told(form)`."""

    told = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.form = Form()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.boxes: dict[str, ChoiceBox] = {}
        self.labels: list[QLabel] = []
        self._add("encoding", tr("Encoding"), [(name, _NAMES[name]) for name in ENCODINGS], look)
        self._add("separator", tr("Columns divided by"), [(sign, tr(words)) for sign, words in _MARKS.items()], look)
        self._add("comma", tr("Decimal mark"), [(False, tr("point: 1.5")), (True, tr("comma: 1,5"))], look)
        self._add("header", tr("First row"), [(True, tr("names of columns")), (False, tr("data"))], look)

    def _add(self, name: str, words: str, choices: list[tuple[object, str]], look: Look) -> None:
        box, label = ChoiceBox(look), QLabel(words)
        for value, shown in choices:
            box.addItem(shown, value)
        label.setBuddy(box)
        box.setAccessibleName(words)
        box.setWhatsThis(tr("How the file is written, as it was recognised; another choice reads it anew"))
        place = len(self.boxes)
        self._grid.addWidget(label, 2 * (place // 2), place % 2)
        self._grid.addWidget(box, 2 * (place // 2) + 1, place % 2)
        box.activated.connect(lambda _place: self._tell(name))
        self.boxes[name] = box
        self.labels.append(label)

    def _tell(self, name: str) -> None:
        # What was told before stays told; the rest is recognised anew.
        self.form = replace(self.form, **{name: self.boxes[name].currentData()})
        self.told.emit(self.form)

    def forget(self) -> None:
        """Another text: nothing is told of it."""
        self.form = Form()

    def show_form(self, form: Form) -> None:
        """What was recognised or told."""
        for name, box in self.boxes.items():
            value = getattr(form, name)
            place = box.findData(value)
            if place < 0 and value is not None:
                box.addItem(str(value).upper(), value)
                place = box.count() - 1
            box.setCurrentIndex(place)

    def set_look(self, look: Look) -> None:
        for label in self.labels:
            label.setFont(look.font(look.metrics.hint))
            label.setPalette(theme.muted(look.scheme))
        for box in self.boxes.values():
            box.set_look(look)


class PlaceBoxes(QWidget):
    """One box for each place that takes one column. Emits `picked()`."""

    picked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.boxes: dict[str, ChoiceBox] = {}

    def show_places(self, places: tuple[str, ...], table: Table, picked: tuple[str, ...]) -> None:
        """Boxes with the columns of numbers, those picked chosen."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {}
        for row, (place, name) in enumerate(zip(places, picked, strict=True)):
            box, label = ChoiceBox(self.look), QLabel(tr(place))
            box.addItems(list(table.cells))
            box.setCurrentIndex(list(table.cells).index(name) if name in table.cells else -1)
            box.setAccessibleName(tr("Column for {place}", place=tr(place)))
            box.setWhatsThis(tr("Which column of the table is used here"))
            label.setBuddy(box)
            label.setFont(self.look.font())
            box.activated.connect(lambda _place: self.picked.emit())
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(box, row, 1)
            self.boxes[place] = box
        self._grid.setColumnStretch(1, 1)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(box.currentText() for box in self.boxes.values())

    def pick(self, name: str) -> None:
        """A click on a column: into the only place, or the first whose column it is not yet, one after the other."""
        free = [box for box in self.boxes.values() if box.currentText() != name]
        if not self.boxes or len(free) < len(self.boxes):
            return
        turn = next((box for box in free if box.currentIndex() < 0), free[self._turn % len(free)])
        self._turn += 1
        turn.setCurrentText(name)
        self.picked.emit()

    _turn = 0

    def set_look(self, look: Look) -> None:
        self.look = look
        for place, box in enumerate(self.boxes.values()):
            box.set_look(look)
            item = self._grid.itemAtPosition(place, 0)
            if item is not None and (label := item.widget()) is not None:
                label.setFont(look.font())


class Offers(QWidget):
    """The concepts that take data, a line each to press. Emits `asked(concept id)`."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._look: Look | None = None
        self.buttons: dict[str, QPushButton] = {}

    def setVisible(self, visible: bool) -> None:
        """The list is made when it is first wanted: it needs every concept."""
        if visible and not self.buttons:
            self._fill()
        super().setVisible(visible)

    def _fill(self) -> None:
        for concept in takers():
            button = QPushButton(text(concept.id).title)
            button.setFlat(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, name=concept.id: self.asked.emit(name))
            button.setStyleSheet("text-align: left; padding: 4px 0px;")
            self._column.addWidget(button)
            self.buttons[concept.id] = button
        if self._look is not None:
            self.set_look(self._look)

    def set_look(self, look: Look) -> None:
        self._look = look
        for button in self.buttons.values():
            button.setFont(look.font(weight=500))

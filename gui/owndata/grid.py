"""Cells that are typed: accepted ones become the concept's data at once, refused ones stay to be mended."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from engine.concept import Array, Concept
from engine.owndata import MOST_TYPED, OwnDataError, edited, pasted_cells, present, typed_number
from engine.settings import SettingError, Settings, format_value, specs
from engine.words import numerals, tr
from gui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ROOT = QModelIndex()
Cell = tuple[int, int]


class GridModel(QAbstractTableModel):
    """One concept's data, and an empty row under them to type the next into.

    `accepted(settings)` carries the settings that a change makes, `said(sentence)` what is refused or waited for (empty
    where all is well). A cell that is refused keeps its text in `drafts`, with its sentence; its old value stays.
    """

    accepted = Signal(object)
    said = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.concept: Concept | None = None
        self.settings: Settings | None = None
        self.names: list[str] = []
        # NaN where a new row still waits for a value.
        self.rows: list[list[float]] = []
        self.drafts: dict[Cell, tuple[str, str]] = {}
        # A column that was added is no part of the data before each row has a value in it.
        self.waiting: int | None = None

    def show_data(self, concept: Concept, settings: Settings) -> None:
        """The present data of a concept; OwnDataError where they cannot be edited."""
        columns = present(concept, settings)
        self.beginResetModel()
        self.concept, self.settings = concept, settings
        self.names = list(columns)
        self.rows = [list(row) for row in zip(*(values.tolist() for values in columns.values()), strict=True)]
        self.drafts = {}
        self.waiting = None
        self.endResetModel()

    @property
    def widens(self) -> bool:
        """Whether the concept takes any number of columns."""
        return self.concept is not None and self.concept.own is not None and "*" in self.concept.own.columns

    # -- what Qt asks ------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.concept is None else len(self.rows) + 1

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.names)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        draft = self.drafts.get((index.row(), index.column()))
        if role in (_Role.DisplayRole, _Role.EditRole):
            return draft[0] if draft is not None else self.words((index.row(), index.column()), role == _Role.EditRole)
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.BackgroundRole and draft is not None:
            return self.look.colour("bias", 0.16)
        if role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole) and draft is not None:
            return draft[1]
        return None

    def words(self, cell: Cell, typed: bool = False) -> str:
        """A value as the cell writes it."""
        row, column = cell
        value = self.rows[row][column] if row < len(self.rows) else math.nan
        if math.isnan(value):
            return ""
        # To be read, six figures; to be typed over, every one.
        return format_value(value) if typed else numerals(f"{value:.6g}").replace("-", "−")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role == _Role.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != _Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return tr(self.names[section])
        return str(section + 1) if section < len(self.rows) else "+"

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        """A cell has been typed."""
        cell = (index.row(), index.column())
        if role != _Role.EditRole or (cell not in self.drafts and str(value) == self.words(cell, typed=True)):
            return False
        self.take({cell: str(value)})
        return True

    # -- what is done ------------------------------------------------

    def take(self, texts: dict[Cell, str]) -> None:
        """Take typed or pasted cells: all at once if they go together, else row by row, each refused one with why."""
        before = self.settings
        last = max(row for row, _ in texts)
        if last >= MOST_TYPED:
            self.said.emit("! " + tr("A table that is typed has at most {most} rows.", most=MOST_TYPED))
            return
        self._grow(last + 1)
        values = self._read(texts)
        if values and self._put(values):
            for row in sorted({row for row, _ in values}):
                self._put_row({cell: value for cell, value in values.items() if cell[0] == row})
        self._shrink()
        self._complete()
        self._tell(before)

    def _complete(self) -> None:
        """A column that was added becomes part of the data with its last value."""
        place = self.waiting
        if place is None or any(math.isnan(row[place]) for row in self.rows):
            return
        self.waiting = None
        if refusal := self._try():
            self.waiting = place
            last = len(self.rows) - 1, place
            value = self.rows[-1][place]
            self.rows[-1][place] = math.nan
            self.drafts[last] = (format_value(value), self._named(last, value, refusal))
        elif self.concept is not None and self.settings is not None:
            # Some concepts have names of their own for what they were given.
            self.names = list(present(self.concept, self.settings))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.names) - 1)

    def _read(self, texts: dict[Cell, str]) -> dict[Cell, float]:
        """The cells that hold numbers; the others become drafts."""
        values: dict[Cell, float] = {}
        for cell, words in texts.items():
            self.drafts.pop(cell, None)
            try:
                values[cell] = typed_number(words, cell[0] + 1, self.names[cell[1]])
            except OwnDataError as error:
                self.drafts[cell] = (words, str(error))
        return values

    def _put_row(self, values: dict[Cell, float]) -> None:
        """The cells of one row; where they are refused together they are all drafts."""
        if not self._put(values):
            return
        for cell, value in values.items():
            if words := self._put({cell: value}):
                self.drafts[cell] = (format_value(value), self._named(cell, value, words))

    def _put(self, values: dict[Cell, float]) -> str | SettingError:
        """Put values in their cells; the refusal (and nothing put) where the data cannot have them."""
        old = {cell: self.rows[cell[0]][cell[1]] for cell in values}
        for (row, column), value in values.items():
            self.rows[row][column] = value
        refusal = self._try()
        if refusal:
            for (row, column), value in old.items():
                self.rows[row][column] = value
        return refusal

    def _try(self, names: Sequence[str] | None = None) -> str | SettingError:
        """Make settings of the rows that are complete; what refuses them."""
        if self.concept is None or self.settings is None:
            return ""
        try:
            self.settings = edited(self.concept, self.settings, self._columns(names or self.names))
        except SettingError as error:
            return error
        except OwnDataError as error:
            return str(error)
        return ""

    def _columns(self, names: Sequence[str]) -> dict[str, Array]:
        used = [place for place in range(len(names)) if place != self.waiting]
        rows = [[row[place] for place in used] for row in self.rows]
        full = [row for row in rows if not any(map(math.isnan, row))]
        table = np.array(full, dtype=np.float64).reshape(len(full), len(used))
        return {names[place]: table[:, column].copy() for column, place in enumerate(used)}

    def _named(self, cell: Cell, value: float, refusal: str | SettingError) -> str:
        """One sentence with row, column and value."""
        row, column = cell[0] + 1, self.names[cell[1]]
        kinds = {spec.name: spec.kind for spec in specs(self.concept.settings)} if self.concept is not None else {}
        if isinstance(refusal, SettingError) and refusal.allowed:
            field = refusal.field.partition(",")[0]
            if kinds.get(field) == "numbers":
                return tr(
                    "row {row}, column “{column}”: {value} is not allowed; it must be {allowed}",
                    row=row, column=column, value=format_value(value), allowed=refusal.allowed,
                )  # fmt: skip
        return tr("row {row}, column “{column}”: {reason}", row=row, column=column, reason=str(refusal))

    def _grow(self, rows: int) -> None:
        if rows > len(self.rows):
            self.beginInsertRows(_ROOT, len(self.rows), rows - 1)
            self.rows += [[math.nan] * len(self.names) for _ in range(rows - len(self.rows))]
            self.endInsertRows()

    def _shrink(self) -> None:
        """Rows at the end in which nothing came to stand go."""
        while self.rows and all(map(math.isnan, self.rows[-1])) and not self._drafted(len(self.rows) - 1):
            self.beginRemoveRows(_ROOT, len(self.rows) - 1, len(self.rows) - 1)
            self.rows.pop()
            self.endRemoveRows()

    def _drafted(self, row: int) -> bool:
        return any(cell[0] == row for cell in self.drafts)

    def _tell(self, before: Settings | None) -> None:
        """Show what has come of it."""
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows), len(self.names) - 1))
        if self.settings != before:
            self.accepted.emit(self.settings)
        self.said.emit(self.sentence())

    def sentence(self) -> str:
        """What stands in the way of cells, or what a row waits for."""
        if self.drafts:
            first = self.drafts[min(self.drafts)][1]
            more = len(self.drafts) - 1
            return f"! {first}" + (" " + tr("(and {n} more)", n=more) if more else "")
        for number, row in enumerate(self.rows, 1):
            for name, value in zip(self.names, row, strict=True):
                if math.isnan(value):
                    return tr("row {row} waits for a value in column “{column}”.", row=number, column=name)
        return ""

    def paste(self, words: str, at: Cell) -> None:
        """A spreadsheet's cells, from one cell on to the right and down."""
        cells = pasted_cells(words)
        wide = max(map(len, cells))
        if at[1] + wide > len(self.names):
            room = len(self.names) - at[1]
            self.said.emit("! " + tr("{n} columns are pasted where {room} have room.", n=wide, room=room))
            return
        # A first line of words is a header.
        if len(cells) > 1 and not any(_is_number(field) for field in cells[0]):
            cells = cells[1:]
        self.take({(at[0] + i, at[1] + j): field for i, row in enumerate(cells) for j, field in enumerate(row)})

    def delete(self, rows: Sequence[int]) -> None:
        """Rows go, if the data can do without them."""
        going = {row for row in rows if row < len(self.rows)}
        if not going:
            return
        before, old = self.settings, self.rows
        self.rows = [row for place, row in enumerate(old) if place not in going]
        if refusal := self._try():
            self.rows = old
            self.said.emit(f"! {refusal}")
            return
        self.beginResetModel()
        kept = [place for place in range(len(old) + 1) if place not in going]
        places = {place: new for new, place in enumerate(kept)}
        self.drafts = {(places[r], c): draft for (r, c), draft in self.drafts.items() if r in places}
        self.endResetModel()
        self._tell(before)

    def add_column(self) -> int:
        """An empty column beside those of its kind; its place. One waits at a time."""
        if self.waiting is not None or self.concept is None or self.concept.own is None:
            return self.waiting or 0
        number = len(self.names) + 1
        while (name := tr("column {k}", k=number)) in self.names:
            number += 1
        place = len(self.names) - (1 if self.concept.own.columns[-1] != "*" else 0)
        self.beginInsertColumns(_ROOT, place, place)
        self.names.insert(place, name)
        for row in self.rows:
            row.insert(place, math.nan)
        self.drafts = {(r, c + (c >= place)): draft for (r, c), draft in self.drafts.items()}
        self.waiting = place
        self.endInsertColumns()
        self.said.emit(self.sentence())
        return place

    def delete_columns(self, columns: Sequence[int]) -> None:
        """Columns go, if the data can do without them; a place that takes one column keeps it."""
        going = {column for column in columns if column < len(self.names)}
        roles = self.concept.own.columns if self.concept is not None and self.concept.own is not None else ()
        kept_place = 0 if roles[0] != "*" else len(self.names) - 1
        if kept_place in going:
            name, role = self.names[kept_place], next(role for role in roles if role != "*")
            self.said.emit("! " + tr("Column “{name}” stays: it is the {role}.", name=tr(name), role=tr(role)))
            return
        if not going:
            return
        before, old = self.settings, (self.names, self.rows, self.waiting)
        kept = [place for place in range(len(self.names)) if place not in going]
        self.names = [self.names[place] for place in kept]
        self.rows = [[row[place] for place in kept] for row in self.rows]
        self.waiting = kept.index(self.waiting) if self.waiting in kept else None
        # Only what waits has gone: the data are the same.
        if going != {old[2]} and (refusal := self._try()):
            self.names, self.rows, self.waiting = old
            self.said.emit(f"! {refusal}")
            return
        self.beginResetModel()
        self.drafts = {(r, kept.index(c)): draft for (r, c), draft in self.drafts.items() if c in kept}
        self.endResetModel()
        self._tell(before)

    def rename(self, column: int, name: str) -> None:
        """A column's name, where the concept keeps names."""
        clean = " ".join(name.split())
        names = [clean if place == column else each for place, each in enumerate(self.names)]
        if not clean or names.count(clean) > 1:
            self.said.emit(
                "! " + tr("column name = “{name}” is not allowed; it must be a name of its own.", name=clean)
            )
            return
        if column == self.waiting:
            self.names = names
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)
            return
        before = self.settings
        if (refusal := self._try(names)) or self.concept is None or self.settings is None:
            self.said.emit(f"! {refusal}")
            return
        if clean not in present(self.concept, self.settings):
            self.settings = before
            self.said.emit("! " + tr("The columns of this picture have names of their own."))
            return
        self.names = names
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)
        self._tell(before)

    def copied(self, cells: Sequence[Cell]) -> str:
        """Cells as a spreadsheet takes them: their bounding rectangle."""
        if not cells:
            return ""
        rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
        return "\n".join("\t".join(self.words((row, column), typed=True) for column in columns) for row in rows)


def _is_number(words: str) -> bool:
    try:
        typed_number(words, 1, "")
    except OwnDataError:
        return not words.strip()
    return True

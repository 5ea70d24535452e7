"""What the preview shows: the first rows of a table as they stand, and the rows that are not used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from engine.csvfile import Refused, Table
from engine.words import tr
from gui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ROOT = QModelIndex()


class HeadModel(QAbstractTableModel):
    """The head of a table; `marks` is what stands before the name of a column that is picked."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.table: Table | None = None
        self.marks: dict[str, str] = {}

    def show_table(self, table: Table | None) -> None:
        self.beginResetModel()
        self.table, self.marks = table, {}
        self.endResetModel()

    def show_marks(self, marks: dict[str, str]) -> None:
        """Other columns are picked."""
        self.marks = marks
        if self.table is not None and self.table.columns:
            last = len(self.table.columns) - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.table.head) - 1, last))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if self.table is None or parent.isValid() else len(self.table.head)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if self.table is None or parent.isValid() else len(self.table.columns)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if self.table is None or not index.isValid():
            return None
        name, fields = self.table.columns[index.column()], self.table.head[index.row()][1]
        numeric = name in self.table.cells
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return fields[index.column()] if index.column() < len(fields) else ""
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.ForegroundRole:
            return self.look.colour("ink" if name in self.marks else "muted")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if self.table is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self.table.head[section][0]) if role == _Role.DisplayRole else None
        name = self.table.columns[section]
        if role == _Role.DisplayRole:
            short = name if len(name) <= 40 else name[:39] + "…"
            return f"{self.marks[name]} {short}" if name in self.marks else short
        if role == _Role.ToolTipRole:
            words = tr("numbers") if name in self.table.cells else tr("words, not numbers")
            return f"{name[:200]}: {words}"
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if name in self.table.cells else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.FontRole:
            return self.look.font(weight=600 if name in self.marks else 400)
        return None


class RefusedModel(QAbstractListModel):
    """Each row that is not used, with its reason; put into words only as it is scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: Sequence[Refused] = ()

    def show_refused(self, refused: Sequence[Refused]) -> None:
        self.beginResetModel()
        self.refused = refused
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.refused)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if role in (_Role.DisplayRole, _Role.ToolTipRole) and index.isValid():
            return str(self.refused[index.row()])
        return None

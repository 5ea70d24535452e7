"""A table of cells in the house's style."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from gui.parts import SlimBar
from gui.theme import Look


class Sheet(QTableView):
    """Hairlines between the cells, a quiet header; Space or Return on a cell that is not typed `chooses` its column."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        # The arrows go from cell to cell; Tab goes on, or the keyboard would not come out of a table.
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.bar = SlimBar(look)
        self.setVerticalScrollBar(self.bar)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self.chosen)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_look(self, look: Look) -> None:
        self.look = look
        m = look.metrics
        line, ink, muted, accent = (look.colour(role).name() for role in ("grid", "ink", "muted", "accent"))
        surface = look.colour("surface").name()
        self.bar.set_look(look)
        self.setFont(look.font())
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setFont(look.font())
        self.verticalHeader().setDefaultSectionSize(round(1.8 * m.body))
        self.verticalHeader().setMinimumSectionSize(round(1.8 * m.body))
        self.setStyleSheet(
            f"QTableView {{ background: {surface}; gridline-color: {line}; color: {ink};"
            f" selection-background-color: {look.colour('accent').name()}; selection-color: {surface}; }}"
            f"QTableView:focus {{ border: 0px; }}"
            f"QHeaderView {{ background: {surface}; }}"
            f"QHeaderView::section {{ background: {surface}; color: {muted}; border: 0px;"
            f" border-bottom: 1px solid {line}; padding: {m.body // 4}px {m.body // 2}px; }}"
            f"QHeaderView::section:hover {{ color: {accent}; }}"
            f"QTableCornerButton::section {{ background: {surface}; border: 0px; border-bottom: 1px solid {line}; }}"
            f"QTableView QLineEdit {{ background: {surface}; color: {ink}; border: 2px solid {accent}; padding: 0px; }}"
        )

    def fit_columns(self) -> None:
        """Columns as wide as they need, none over a third of the room, and together no narrower than the room."""
        model = self.model()
        if model is None or not model.columnCount():
            return
        self.resizeColumnsToContents()
        most = max(120, self.viewport().width() // 3)
        least = round(4.5 * self.look.metrics.body)
        for column in range(model.columnCount()):
            self.setColumnWidth(column, min(most, max(least, self.columnWidth(column))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = bool(self.editTriggers() & QAbstractItemView.EditTrigger.AnyKeyPressed)
        if not typed and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(max(0, self.currentIndex().column()))
        elif event.key() == Qt.Key.Key_Escape and self.state() != QAbstractItemView.State.EditingState:
            event.ignore()
        else:
            super().keyPressEvent(event)

"""Buttons side by side, in a panel or a drawer."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.theme import Look


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

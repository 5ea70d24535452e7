"""What stands in a picture's place when it could not be computed."""

from __future__ import annotations

import traceback

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from engine.words import tr
from gui import theme
from gui.theme import Look


class Failure(QWidget):
    """One sentence in the middle, and under it *Details*, which unfolds the traceback for a report."""

    def __init__(self, error: BaseException, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        reason = " ".join(str(error).split()) or type(error).__name__
        self.sentence = QLabel(tr("! This picture could not be computed: {reason}", reason=reason))
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.advice = QLabel(tr("Change a setting, or undo the last change (Ctrl+Z); the other tabs go on."))
        self.advice.setWordWrap(True)
        self.advice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(tr("Details"))
        self.button.setCheckable(True)
        self.details = QPlainTextEdit("".join(traceback.format_exception(error)))
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setAccessibleName(tr("What went wrong, for a report"))
        self._lay_out()
        self.button.toggled.connect(self.details.setVisible)
        self.set_look(look)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.button)
        middle.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.addStretch(1)
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.advice)
        self.column.addLayout(middle)
        self.column.addWidget(self.details, 4)
        self.column.addStretch(1)
        self.details.hide()

    def set_look(self, look: Look) -> None:
        metrics = look.metrics
        side = 3 * metrics.margin
        self.column.setContentsMargins(side, metrics.margin, side, metrics.margin)
        self.column.setSpacing(metrics.margin // 2)
        self.sentence.setFont(look.font(metrics.axis_words + 2, 600))
        for widget in (self.advice, self.button):
            widget.setFont(look.font())
        self.advice.setPalette(theme.muted(look.scheme))
        self.details.setFont(theme.code_font(metrics.hint))

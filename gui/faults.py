"""What is wrong with a file, all of it in one quiet place under the picture."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from engine.lesson import LessonError
from engine.words import tr
from gui.band import Arrow
from gui.stage import LinkButton
from gui.theme import Look

_MOST_LINES = 8


class FaultsBand(QWidget):
    """A title, one line for each fault, and a way to read the file again when it has been mended."""

    closed = Signal()
    again = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.title = QLabel()
        self.read = LinkButton(tr("Read again"), tr("Read the file as it has been written by now (Ctrl+Shift+L)"))
        self.close_button = Arrow(0, tr("Close (Esc)"), look)
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.lines.setAccessibleName(tr("What is wrong with the file"))
        self.lines.viewport().setAutoFillBackground(False)
        self.lines.document().setDocumentMargin(0)
        self._column = QVBoxLayout(self)
        line = QHBoxLayout()
        line.addWidget(self.title, 1)
        line.addWidget(self.read)
        line.addWidget(self.close_button)
        self._column.addLayout(line)
        self._column.addWidget(self.lines)
        self.read.clicked.connect(self.again)
        self.close_button.clicked.connect(self.closed)
        self.set_look(look)

    def show_faults(self, error: LessonError) -> None:
        """List the faults of one file."""
        count = len(error.faults)
        words = tr("{name}: one thing to mend before it can be opened", name=error.name)
        many = tr("{name}: {n} things to mend before it can be opened", name=error.name, n=count)
        self.title.setText("! " + (words if count == 1 else many))
        self.lines.setPlainText("\n".join(error.lines))
        self._fit()

    def _fit(self) -> None:
        margins = self._column.contentsMargins()
        document = QTextDocument(self.lines.toPlainText())
        document.setDefaultFont(self.lines.font())
        document.setDocumentMargin(0)
        document.setTextWidth(self.width() - margins.left() - margins.right())
        most = _MOST_LINES * self.lines.fontMetrics().lineSpacing()
        self.lines.setFixedHeight(math.ceil(min(most, document.size().height()) + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_look(self, look: Look) -> None:
        self.look = look
        metrics = look.metrics
        self._column.setContentsMargins(
            metrics.margin, metrics.margin // 3, metrics.margin * 2 // 3, metrics.margin // 3
        )
        self._column.setSpacing(0)
        self.title.setFont(look.font(metrics.body, 600))
        self.read.setFont(look.font(metrics.body, 500))
        self.lines.setFont(look.font(metrics.body))
        self.close_button.look = look
        self.close_button.setFixedSize(self.close_button.sizeHint())
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self.look.colour("hairline"))

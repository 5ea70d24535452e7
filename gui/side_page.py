"""A page in the stage's place: words in the chapter's order, nothing computed while it stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from engine.texts import text
from gui.stage import QuestionLabel
from gui.theme import Look


class SidePageView(QScrollArea):
    """The question on top, as a concept has it, and a column under it that scrolls where it does not fit."""

    def __init__(self, page_id: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_id, self.look = page_id, look
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text(page_id).title)
        self.question = QuestionLabel(text(page_id).question)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.addWidget(self.question)
        self.setWidget(inside)

    def set_look(self, look: Look) -> None:
        """Another scheme or size of type."""
        self.look = look
        metrics = look.metrics
        self.question.setFixedHeight(metrics.question_height)
        self.question.set_wanted(look.font(metrics.question, 600))
        # Rows light up a little beyond their words, which stand under the question's.
        self.question.setContentsMargins(metrics.margin - metrics.margin // 2, 0, 0, 0)
        self.column.setContentsMargins(metrics.margin // 2, 0, metrics.margin // 2, metrics.margin)
        self.column.setSpacing(0)


class _Words(QTextDocument):
    """A document of words alone: whatever a text names, no file is opened for it."""

    def loadResource(self, type: int, name: QUrl | str) -> object:
        return None


def rich(markdown: str, look: Look, size: int | None = None) -> QTextDocument:
    """Markdown as a document in the interface font; HTML in it stays text, and a picture is left out."""
    document = _Words()
    document.setDefaultFont(look.font(size))
    document.setDocumentMargin(0)
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    return document


def draw_rich(painter: QPainter, document: QTextDocument, at: QPointF, look: Look, role: str = "ink") -> None:
    """Paint a document with its upper left corner at a point."""
    context = QAbstractTextDocumentLayout.PaintContext()
    colours = QPalette()
    colours.setColor(QPalette.ColorRole.Text, look.colour(role))
    context.palette = colours
    painter.save()
    painter.translate(at)
    document.documentLayout().draw(painter, context)
    painter.restore()

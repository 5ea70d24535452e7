"""A quiet line above the status: a sentence, and the two or three things that can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from engine.words import tr
from gui.theme import Look

_MOST_LINES = 3


class Notice(QWidget):
    """Hidden until it has something to say; it takes no keyboard, and nothing waits for its answer."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        self.buttons: list[QPushButton] = []
        self.hide()
        self.set_look(look)

    def say(self, sentences: Sequence[str], *actions: tuple[str, Callable[[], object]]) -> None:
        """Show sentences, one to a line, and a button for each action; any of them closes the notice."""
        shown = list(sentences[:_MOST_LINES])
        if len(sentences) > _MOST_LINES:
            shown[-1] += " " + tr("({n} more)", n=len(sentences) - _MOST_LINES)
        self.words.setText("\n".join(shown))
        self.words.setToolTip("\n".join(sentences[_MOST_LINES:]))
        self.setAccessibleName(" ".join(sentences))
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(words, call) for words, call in actions or ((tr("Close"), lambda: None),)]
        self.set_look(self.look)
        self.show()

    def _button(self, words: str, call: Callable[[], object]) -> QPushButton:
        made = QPushButton(words)
        made.setAutoDefault(False)

        def press() -> None:
            self.hide()
            call()

        made.clicked.connect(press)
        self._row.addWidget(made)
        return made

    def set_look(self, look: Look) -> None:
        self.look = look
        m = look.metrics
        self._row.setContentsMargins(m.margin, 6, m.margin, 6)
        self._row.setSpacing(max(8, m.margin // 3))
        self.words.setFont(look.font())
        for button in self.buttons:
            button.setFont(look.font())
            button.setFixedHeight(m.field_height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self.look.colour("hairline"))
        painter.end()

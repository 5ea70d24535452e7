"""The night before: cards to think about, answers with live numbers, and the picture that proves each of them.

*Show me* opens the proof; a band under it has the way back to the card.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from engine.words import tr
from gui.band import Band
from gui.feature import Feature
from gui.theme import Look

if TYPE_CHECKING:
    from gui.interview_page import InterviewPage
    from gui.side_page import SidePageView
    from gui.window import Window


class Interview(Feature):
    """Makes the page; shows proofs, with a band that leads back to the card."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.page: InterviewPage | None = None
        self.band = Band(window.look, steps=False)
        self.band.hide()
        window.bands.addWidget(self.band)
        self.band.restore.setText(tr("‹ Back to the card"))
        self.band.restore.setToolTip(tr("Back to the card (Backspace)"))
        self.band.offer(self.band.restore)
        self.band.set_look(window.look)
        self.band.restored.connect(self.go_back)
        self.band.closed.connect(self.leave)

    def pages(self) -> Mapping[str, Callable[[Look], SidePageView]]:
        return {"interview": self._make}

    def _make(self, look: Look) -> SidePageView:
        # The cards and all that reads them come in with the page: a start does not wait for them.
        from gui.interview_page import InterviewPage

        self.page = InterviewPage(look)
        self.page.show_asked.connect(self.prove)
        return self.page

    def prove(self, index: int) -> None:
        """Open the concept in the state that proves a card's answer."""
        from engine.interview import cards
        from gui.visits import visit

        card = cards()[index]
        visit(self.window, card.concept.id, card.settings)
        words = f"**{card.title}** — {card.question}"
        self.band.words.keep_room((words,))
        self.band.words.show_words(words)
        self.band.show()

    def go_back(self) -> None:
        """The card again, as it lay."""
        self.leave()
        self.window.open("interview")

    def leave(self) -> None:
        self.band.hide()

    def opened(self, concept_id: str) -> None:
        if self.window.page is None:
            self.leave()

    def key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if not self.band.isVisible() or key not in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            return False
        window = self.window
        if key == Qt.Key.Key_Escape and (window.drawers.open is not None or window.fold.over):
            return False
        self.go_back()
        return True

    def dressed(self, look: Look) -> None:
        self.band.set_look(look)

"""The window's last line: the seed, what is going on, and what there is to say of it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from engine.words import tr
from gui.page import Page
from gui.theme import Look


class Status(QWidget):
    """`words` is the line, `cancel` the button that stops a long computation; a projected page has neither."""

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel()
        self.cancel = QPushButton(tr("Stop"))
        self.cancel.setToolTip(tr("Stop this computation and keep what it has found (Esc)"))
        self.cancel.setFlat(True)
        self.cancel.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 16, 0)
        line.addWidget(self.words, 1)
        line.addWidget(self.cancel)

    def say(self, words: str) -> None:
        """One sentence, till something else happens."""
        self.words.setText(words)

    def computing(self, page: Page | None, progress: float) -> None:
        """Say what takes so long and how far it is, and offer to stop it."""
        words = ""
        if page is not None and page.result is not None and page.result.settings == page.settings:
            words = page.steps_words(progress)
        self._tell(page, tr("Computing"), words or f"{progress:.0%}")
        self.cancel.show()

    def settled(self, page: Page | None, busy: bool) -> None:
        """Say what has become of the last settings."""
        self.cancel.hide()
        if page is None:
            self._tell(page)
        elif page.stage.failure is not None:
            self._tell(page, tr("! Not computed"))
        elif page.result is None:
            self._tell(page, "" if busy else tr("Stopped"))
        elif page.result.settings != page.settings:
            self._tell(page, tr("Stopped"), tr("the picture shows the settings before"))
        elif page.result.progress < 1.0:
            self._tell(page, tr("Stopped"), page.steps_words() or f"{page.result.progress:.0%}")
        else:
            self._tell(page, tr("Ready"), page.scene.status())

    def _tell(self, page: Page | None, *parts: str) -> None:
        seed = getattr(page.settings, "seed", None) if page is not None else None
        words = [part for part in ("" if seed is None else tr("Seed {seed}", seed=seed), *parts) if part]
        self.words.setText("     ".join(words))

    def set_look(self, look: Look) -> None:
        self.setVisible(look.metrics.status_height > 0)
        self.setFixedHeight(max(1, look.metrics.status_height))
        for widget in (self.words, self.cancel):
            widget.setFont(look.font(look.metrics.hint))

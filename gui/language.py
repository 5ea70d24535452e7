"""The language of the program's words, changed while it runs and remembered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QMenu

from engine.resources import resource_path
from engine.words import ENGLISH, mark, speak, tr
from gui.feature import Command, Feature
from gui.memory import memory
from gui.restate import restate

_KEY = "language"
# What may be chosen; a language is called by its own name.
CHOICES = {"system": mark("System"), "en": "English", "de": "Deutsch"}
_CONTEXT = "thetahat"
# What has been said in the present language, and the English words that it was.
_english: dict[str, str] = {}


@lru_cache(maxsize=8192)
def translated(words: str) -> str:
    """Words in the language of the translators that are installed; a drag asks for the same ones again and again."""
    said = QCoreApplication.translate(_CONTEXT, words)
    if said != words:
        _english[said] = words
    return said


class Language(Feature):
    """A submenu of View; what is made of words from then on speaks the language, and the menus at once."""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        kept = str(memory().value(_KEY, "en"))
        self.choice = kept if kept in CHOICES else "en"
        self._translators: list[QTranslator] = []
        self._begun = False

    def commands(self) -> Sequence[Command]:
        return [Command(mark("Language"), "&View", lambda: None, fill=self._fill, rule=True)]

    def _fill(self, menu: QMenu) -> None:
        for choice, words in CHOICES.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(choice == self.choice)
            action.triggered.connect(lambda _checked=False, choice=choice: self.choose(choice))

    def choose(self, choice: str) -> None:
        """Speak a language from now on: `system`, `en` or `de`."""
        self.choice = choice
        memory().setValue(_KEY, choice)
        self._install()

    @property
    def code(self) -> str:
        """The code of the language that is spoken; English where the desktop's has no words here."""
        code = QLocale.system().name()[:2] if self.choice == "system" else self.choice
        return code if code in CHOICES else ENGLISH

    def _install(self) -> None:
        before = dict(_english)
        self.closed()
        translated.cache_clear()
        _english.clear()
        code = self.code
        if code != ENGLISH:
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            own = str(resource_path("translations", f"thetahat_{code}.qm"))
            for path in (f"{qt}/qtbase_{code}.qm", own):
                translator = QTranslator(self)
                # A build may come without Qt's own words; its dialogues are English then.
                if translator.load(path):
                    QCoreApplication.installTranslator(translator)
                    self._translators.append(translator)
            speak(translated, code)
        QLocale.setDefault(QLocale(code))
        restate(self.window, before)

    def dressed(self, look: object) -> None:
        # Not before the menus stand: their commands are known by their English words.
        if not self._begun:
            self._begun = True
            if self.code != ENGLISH:
                self._install()

    def closed(self) -> None:
        speak(None)
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = []

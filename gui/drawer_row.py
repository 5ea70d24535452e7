"""The drawers beside the picture: one is open at a time, and the controls make room for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gui.drawers import CodeDrawer, DerivationDrawer, Drawer, NotesDrawer
from gui.fold import Fold
from gui.page import Page
from gui.theme import Look


class DrawerRow(QObject):
    """Every concept's notes, code and derivation, and the drawers that features add.

    `lit(key)` names the part of the picture that an open drawer speaks of, "" none.
    """

    lit = Signal(str)

    def __init__(self, fold: Fold, look: Look, page: Callable[[], Page | None], parent: QObject) -> None:
        super().__init__(parent)
        self.fold, self.look, self._page = fold, look, page
        self.notes, self.code, self.derivation = NotesDrawer(look), CodeDrawer(look), DerivationDrawer(look)
        self.derivation.lit.connect(self.lit)
        self.named: dict[str, Drawer] = {"notes": self.notes, "code": self.code, "derivation": self.derivation}
        self.all: tuple[Drawer, ...] = ()
        for drawer in self.named.values():
            self.add(drawer)

    @property
    def open(self) -> Drawer | None:
        """The one that is to be seen."""
        return next((drawer for drawer in self.all if drawer.isVisible()), None)

    def add(self, drawer: Drawer) -> None:
        """One drawer more, beside the others and left of the controls."""
        drawer.hide()
        drawer.closed.connect(self.close)
        self.fold.middle.insertWidget(self.fold.middle.indexOf(self.fold.button), drawer)
        self.all += (drawer,)

    def show(self, drawer: Drawer, share: float = 0.34, most: float = 460.0) -> None:
        """Put one beside the picture, a share of the window wide and at most so many pixels of desk size."""
        self.close()
        width = round(min(most * self.look.metrics.body / 14, max(320.0, self.fold.whole.width() * share)))
        drawer.setFixedWidth(width)
        self.fold.make_room(width)
        drawer.show()

    def toggle(self, name: str) -> None:
        """Open a concept's drawer by its name, or close it."""
        drawer, page = self.named[name], self._page()
        was_open = drawer.isVisible()
        self.close()
        if was_open or page is None:
            return
        if drawer is self.notes:
            self.notes.show_concept(page.concept)
        elif drawer is self.code:
            self.code.show_settings(page.concept, page.settings)
        else:
            self.derivation.show_steps(page.scene.derivation() if page.result is not None else ())
            self.derivation.go(0)
        self.show(drawer)

    def follow(self, page: Page) -> None:
        """Bring what is open in line with a page's new picture."""
        if self.code.isVisible():
            self.code.show_settings(page.concept, page.settings)
        if self.derivation.isVisible():
            self.derivation.show_steps(page.scene.derivation())

    def close(self) -> None:
        for drawer in self.all:
            drawer.hide()
        self.fold.make_room(0)
        self.lit.emit("")

    def set_look(self, look: Look) -> None:
        self.look = look
        for drawer in self.all:
            drawer.set_look(look)

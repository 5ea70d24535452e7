"""Export: the drawer, the picture on the clipboard, and files written without holding the window up."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from engine.command import InputError, data_text, write_whole
from engine.words import tr
from gui.feature import Command, Feature
from gui.theme import Look

# What writes is imported where something is written: the window is there sooner without.
if TYPE_CHECKING:
    from engine.export_wish import ExportWish
    from gui.exports.drawer import ExportDrawer
    from gui.exports.offstage import Offstage
    from gui.exports.series import Gif, PngSeries
    from gui.page import Page
    from gui.window import Window


class Export(Feature):
    """Ctrl+Shift+E opens the drawer, Ctrl+Alt+C copies the picture as it is shown."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._beat = QTimer(self, interval=0)
        self._beat.timeout.connect(self._go_on)
        self._under_way: Iterator[float] | None = None
        self._film: Gif | PngSeries | None = None
        self._offstage: Offstage | None = None
        self._writer: threading.Thread | None = None
        self._path = Path()
        self._failure = ""

    def commands(self) -> Sequence[Command]:
        return [
            Command(tr("Export…"), "&File", self.toggle, ("Ctrl+Shift+E",), rule=True),
            Command(tr("Copy the picture"), "&Edit", self.copy, ("Ctrl+Alt+C",), rule=True),
        ]

    def spoken(self) -> None:
        if self._made:
            self.drawer.say_anew()

    # -- the drawer

    @cached_property
    def drawer(self) -> ExportDrawer:
        """Made when it is first asked for."""
        from gui.exports.drawer import ExportDrawer

        made = ExportDrawer(self.window.look)
        made.save_asked.connect(self.choose)
        made.stop_asked.connect(self.stop)
        self.window.drawers.add(made)
        return made

    @property
    def _made(self) -> bool:
        return "drawer" in vars(self)

    def toggle(self) -> None:
        if self.drawer.isVisible():
            self.window.drawers.close()
        elif self.window.page is not None:
            self.window.drawers.show(self.drawer)
            self._follow()

    def opened(self, concept_id: str) -> None:
        self._follow()

    def _follow(self) -> None:
        if not self._made:
            return
        page = self.window.page
        self.drawer.show_page(page.concept if page is not None else None, self._steps(page) if page is not None else 0)

    def dressed(self, look: Look) -> None:
        if self._made:
            self.drawer.set_look(look)

    def _steps(self, page: Page) -> int:
        """How many steps of a run there are to show."""
        return page.result.steps if page.result is not None and page.concept.at is not None else 0

    # -- what is asked for

    def copy(self) -> None:
        """The picture as it is shown, on the clipboard."""
        page = self.window.page
        if page is None or page.result is None:
            return
        from gui.exports.offstage import Offstage

        scale = self.window.devicePixelRatioF()
        size = (page.stage.width(), page.stage.height())
        offstage = Offstage(page, self.window.look, "shown", size)
        QGuiApplication.clipboard().setImage(offstage.image(scale))
        offstage.close()
        self._say(tr("The picture is on the clipboard"))

    def choose(self) -> None:
        """Ask for the file's name; the window stays alive meanwhile."""
        page, wish = self.window.page, self.drawer.wish
        if page is None or wish is None:
            return
        dialog = QFileDialog(self.window, tr("Export"), f"{page.concept.id}{wish.suffix}")
        dialog.setObjectName("export")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(wish.suffix[1:])
        dialog.setNameFilters([f"{wish.suffix[1:].upper()} (*{wish.suffix})", tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda name: self.write(Path(name), wish))
        dialog.open()

    def write(self, path: Path, wish: ExportWish) -> None:
        """Write what was asked for, or say in one sentence why not."""
        page = self.window.page
        if page is None or page.result is None or self._under_way is not None:
            return
        self._path = path
        try:
            if wish.running:
                self._begin_film(page, wish)
                return
            write_whole(path, self._content(page, wish))
        except InputError as error:
            self._say(f"! {error}")
            return
        self._say_written()

    def _content(self, page: Page, wish: ExportWish) -> bytes:
        if page.result is None:
            raise ValueError(tr("nothing has been computed yet"))
        if not wish.pictured:
            return data_text(page.concept, page.result.settings, wish.suffix, page.shown).encode()
        from gui.exports.offstage import Offstage

        offstage = Offstage(page, self.window.look, wish.scheme, (wish.width, wish.height))
        try:
            return offstage.file(wish.suffix, wish.scale)
        finally:
            offstage.close()

    # -- films

    def _begin_film(self, page: Page, wish: ExportWish) -> None:
        from engine.export_wish import steps_of
        from gui.export import Facts
        from gui.exports.offstage import Offstage
        from gui.exports.series import Gif, PngSeries, fill

        total = self._steps(page)
        if total < 2:
            raise InputError(tr("kind = {kind!r} is not allowed here; nothing runs in this picture", kind=wish.kind))
        steps = steps_of(total, wish.frames)
        facts = Facts.of(page.concept, page.result.settings if page.result is not None else page.settings)
        gif = wish.kind == "gif"
        film = Gif(self._path, facts, len(steps), wish.seconds) if gif else PngSeries(self._path, facts, len(steps))
        self._film = film
        self._offstage = Offstage(page, self.window.look, wish.scheme, (wish.width, wish.height))
        self._under_way = fill(film, self._offstage.at, steps)
        self.drawer.show_progress(0.0)
        self._beat.start()

    def _go_on(self) -> None:
        """One frame a beat, so that the hand is never kept waiting for more than one."""
        if self._writer is not None:
            if not self._writer.is_alive():
                self._end(self._failure)
            return
        try:
            share = next(self._under_way) if self._under_way is not None else None
        except StopIteration:
            self._writer = threading.Thread(target=self._write_film, name="thetahat-export")
            self._writer.start()
            self._beat.setInterval(20)
            return
        except InputError as error:
            self._end(str(error), undo=True)
            return
        if share is not None:
            self.drawer.show_progress(share)

    def _write_film(self) -> None:
        self._failure = ""
        try:
            if self._film is not None:
                self._film.write()
        except (InputError, OSError, MemoryError) as error:
            self._failure = str(error)

    def stop(self) -> None:
        """Give the export up; nothing of it is left."""
        if self._under_way is not None and self._writer is None:
            self._end(tr("The export was stopped; nothing was written."), undo=True)

    def _end(self, failure: str, undo: bool = False) -> None:
        self._beat.stop()
        self._beat.setInterval(0)
        if self._writer is not None:
            self._writer.join()
        if undo and self._film is not None:
            self._film.undo()
        if self._offstage is not None:
            self._offstage.close()
        self._under_way = self._film = self._offstage = self._writer = None
        self.drawer.show_progress(None)
        if failure:
            self._say(f"! {failure}")
        else:
            self._say_written()

    @property
    def busy(self) -> bool:
        return self._under_way is not None

    def closing(self) -> bool:
        self.stop()
        if self._writer is not None:
            self._end("")
        return True

    # -- words

    def _say_written(self) -> None:
        self._say(tr("Written: {name}", name=self._path.name))

    def _say(self, words: str) -> None:
        self.drawer.said.setText(words)
        self.window.status.say(words)

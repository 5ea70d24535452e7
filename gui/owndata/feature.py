"""Own data as a part of the window: files opened, tables pasted and dropped, cells typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QFileDialog

from engine.concept import Concept
from engine.settings import Settings
from engine.words import tr
from gui.buttons import ButtonRow
from gui.drawers import Drawer
from gui.feature import Command, Feature
from gui.theme import Look

if TYPE_CHECKING:
    from engine.csvfile import Table
    from gui.owndata.editor import EditorDrawer
    from gui.owndata.preview import PreviewDrawer
    from gui.owndata.reading import Reading, Source
    from gui.page import Page
    from gui.window import Window

_ENDINGS = (".csv", ".tsv", ".tab", ".txt", ".dat")


class OwnData(Feature):
    """Two drawers beside the picture: the preview of a table that was read, and the grid that is typed into.

    Both, and all that reads tables, come in when they are first asked for: most starts never do.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.asked_in: set[str] = set()
        self.dialog: QFileDialog | None = None

    @cached_property
    def preview(self) -> PreviewDrawer:
        from gui.owndata.preview import PreviewDrawer

        made = PreviewDrawer(self.window.look)
        made.told.connect(lambda form: self.reading.again(form))
        made.stopped.connect(self.stop)
        made.hidden.connect(lambda: self.reading.stop())
        made.taken.connect(self._take)
        made.asked.connect(self._go_on_in)
        made.file_wanted.connect(self.ask_for_file)
        self.window.drawers.add(made)
        return made

    @cached_property
    def editor(self) -> EditorDrawer:
        from gui.owndata.editor import EditorDrawer

        made = EditorDrawer(self.window.look)
        made.accepted.connect(self._take)
        self.window.drawers.add(made)
        return made

    @cached_property
    def reading(self) -> Reading:
        from gui.owndata.reading import Reading

        made = Reading(self)
        made.done.connect(self._read)
        made.failed.connect(self._failed)
        made.told.connect(self.preview.show_progress)
        return made

    def _made(self, name: str) -> bool:
        return name in vars(self)

    def commands(self) -> Sequence[Command]:
        return (
            Command("Open data…", "&File", self.ask_for_file, ("Ctrl+Shift+O",), rule=True),
            Command("Edit the data as a table…", "&Edit", self.edit, ("Ctrl+Shift+T",), rule=True),
        )

    # -- ways in ------------------------------------------------

    def ask_for_file(self) -> None:
        """Let a file be chosen; the window stays alive meanwhile."""
        kinds = tr("Tables") + f" ({' '.join('*' + ending for ending in _ENDINGS)});;" + tr("All files") + " (*)"
        dialog = QFileDialog(self.window, tr("Open a table of data"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_file)
        self.dialog = dialog
        dialog.open()

    def open_file(self, name: str) -> None:
        """Read a file and show what is in it."""
        from engine.csvfile import file_bytes

        path = Path(name)
        self._begin(lambda: file_bytes(path))

    def open_text(self, words: str, source: str) -> None:
        """The same with a text that was pasted or dropped."""
        data = words.encode("utf-8", "surrogatepass")
        self._begin(lambda: (data, source))

    def _begin(self, source: Source) -> None:
        from engine.csvform import Form

        self._show(self.preview)
        self.preview.form_boxes.forget()
        self.preview.table = None
        self.reading.start(source, Form())

    def pasted(self, text: str) -> bool:
        from engine.owndata import holds_numbers

        if not holds_numbers(text):
            return False
        self.open_text(text, tr("The pasted table"))
        return True

    def takes(self, data: QMimeData) -> bool:
        from engine.owndata import holds_numbers

        if data.hasUrls():
            return bool(_file_of(data))
        return data.hasText() and holds_numbers(data.text())

    def drop(self, data: QMimeData) -> None:
        if name := _file_of(data):
            self.open_file(name)
        else:
            self.open_text(data.text(), tr("The dropped table"))

    def stop(self) -> None:
        """Give up what is being read."""
        self.reading.stop()
        self.preview.show_failure(tr("Reading was stopped; nothing has changed."))

    # -- the preview ------------------------------------------------

    def _present(self) -> tuple[Concept | None, Settings | None]:
        page = self.window.page
        return (page.concept, page.settings) if page is not None else (None, None)

    def _read(self, table: Table) -> None:
        self.preview.show_table(table, *self._present())

    def _failed(self, sentence: str) -> None:
        self.preview.show_failure(sentence, again=bool(self.reading.data))

    def _take(self, settings: Settings) -> None:
        page = self.window.page
        if page is not None and isinstance(settings, page.concept.settings):
            self.window.change(page, settings)

    def _go_on_in(self, concept_id: str) -> None:
        """The table goes on to a concept that takes data."""
        self.window.open(concept_id)
        page = self.window.page
        if self.preview.table is None or page is None:
            self.edit()
            return
        self._show(self.preview)
        self.preview.show_concept(page.concept, page.settings)

    # -- the table ------------------------------------------------

    def edit(self) -> None:
        """Show the present concept's data as a table."""
        from engine.owndata import OwnDataError

        concept, settings = self._present()
        if concept is None or settings is None:
            return
        try:
            self.editor.show_data(concept, settings)
        except OwnDataError as error:
            self._refuse(str(error))
            return
        self._show(self.editor)
        self.editor.view.fit_columns()
        self.editor.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, sentence: str) -> None:
        """Why there is no table to edit, and where there would be one."""
        self._show(self.preview)
        self.preview.show_without_table(sentence)

    def _show(self, drawer: Drawer) -> None:
        # A column or two need little of the picture's room.
        slim = self._made("editor") and drawer is self.editor and len(self.editor.model.names) < 3
        self.window.drawers.show(drawer, share=0.44, most=340.0 if slim else 600.0)

    # -- what the window tells ------------------------------------------------

    def opened(self, concept_id: str) -> None:
        page = self.window.page
        if page is None:
            return
        self._add_buttons(page)
        self._follow(page)

    def changed(self) -> None:
        if self.window.page is not None:
            self._follow(self.window.page)

    def _follow(self, page: Page) -> None:
        """The drawers in line with the present settings, whoever changed them."""
        if self._made("preview"):
            self.preview.follow(page.settings)
        if not self._made("editor") or not self.editor.isVisible() or page.settings is self.editor.settings:
            return
        from engine.owndata import OwnDataError

        try:
            self.editor.show_data(page.concept, page.settings)
        except OwnDataError:
            self.window.drawers.close()

    def _add_buttons(self, page: Page) -> None:
        """Under a concept's data: a file, and the table."""
        own = page.concept.own
        if own is None or page.concept.id in self.asked_in:
            return
        self.asked_in.add(page.concept.id)
        row = ButtonRow()
        row.add(tr("Open a file…"), tr("Columns of numbers from a file (Ctrl+Shift+O)")).clicked.connect(
            self.ask_for_file
        )
        if own.read is not None:
            row.add(tr("Edit as a table…"), tr("Type and paste values (Ctrl+Shift+T)")).clicked.connect(self.edit)
        page.panel.add_widget(own.group, row)

    def dressed(self, look: Look) -> None:
        """The window dresses its drawers, these among them."""

    def closing(self) -> bool:
        if self._made("reading"):
            self.reading.stop()
        return True


def _file_of(data: QMimeData) -> str:
    """The one local table that is dragged, empty where it is something else."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].casefold().endswith(_ENDINGS) else ""

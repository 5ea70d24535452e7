"""The preview of a table: how it was read, its first rows, which columns are picked, which rows stand in the way."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QListView, QProgressBar, QPushButton, QWidget

from engine.concept import Concept
from engine.csvfile import Refused, Table
from engine.csvform import CsvError
from engine.owndata import Choice, OwnDataError, Picked, no_data, places_of, suggested
from engine.settings import Settings
from engine.texts import text
from engine.words import tr
from gui import theme
from gui.buttons import ButtonRow
from gui.drawers import Drawer
from gui.numbers import count
from gui.owndata.boxes import FormBoxes, Offers, PlaceBoxes
from gui.owndata.rows import HeadModel, RefusedModel
from gui.owndata.sheet import Sheet
from gui.parts import SlimBar, TickBox
from gui.theme import Look, line_height


class PreviewDrawer(Drawer):
    """A table that was read. Emits `told(form)`, `taken(settings)`, `stopped()`, `asked(concept id)`, `opened()`."""

    told = Signal(object)
    taken = Signal(object)
    stopped = Signal()
    asked = Signal(str)
    file_wanted = Signal()
    hidden = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Own data"), look)
        self.table: Table | None = None
        self.concept: Concept | None = None
        self.present: Settings | None = None
        self.others: list[str] = []
        self.choice: Choice | None = None
        self._make(look)
        self._lay_out()
        self._wire()
        self.set_look(look)

    def _make(self, look: Look) -> None:
        self.source, self.said, self.picking = QLabel(), QLabel(), QLabel()
        for label in (self.source, self.said, self.picking):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(tr("Reading"))
        self.stop_button = QPushButton(tr("Stop"))
        self.form_boxes, self.places, self.offers = FormBoxes(look), PlaceBoxes(look), Offers()
        self.head_model, self.refused_model = HeadModel(look), RefusedModel()
        self.sheet = Sheet(look)
        self.sheet.setModel(self.head_model)
        self.sheet.setEditTriggers(Sheet.EditTrigger.NoEditTriggers)
        self.sheet.setSelectionMode(Sheet.SelectionMode.NoSelection)
        self.sheet.setAccessibleName(tr("First rows; Space picks a column"))
        self.sheet.setWhatsThis(tr("The table's first rows as they stand; a click or Space picks a column of numbers"))
        self.leave_missing, self.leave_unread = TickBox("", look), TickBox("", look)
        for tick in (self.leave_missing, self.leave_unread):
            tick.setWhatsThis(tr("Those rows are left out; the file stays as it is"))
        self.refused = QListView()
        self.refused.setModel(self.refused_model)
        self.refused.setFrameShape(QListView.Shape.NoFrame)
        self.refused.setUniformItemSizes(True)
        self.refused_bar = SlimBar(look)
        self.refused.setVerticalScrollBar(self.refused_bar)
        self.refused.setAccessibleName(tr("Rows that are not used"))
        self.refused.setWhatsThis(tr("Each row that is not used, with the reason"))
        self.buttons = ButtonRow()
        self.use = self.buttons.add(tr("Use this data"), tr("Show it in the picture; undo takes it back"))
        self.other = self.buttons.add(tr("Open a file…"), tr("Another table (Ctrl+Shift+O)"))

    def _lay_out(self) -> None:
        parts: tuple[QWidget, ...] = (self.source, self.progress, self.stop_button, self.form_boxes)
        for part in parts:
            self.column.addWidget(part)
        self.column.addWidget(self.sheet, 3)
        parts = (self.picking, self.places, self.leave_missing, self.leave_unread)
        for part in parts:
            self.column.addWidget(part)
        self.column.addWidget(self.refused, 1)
        parts = (self.said, self.offers, self.buttons)
        for part in parts:
            self.column.addWidget(part)
        self.column.addStretch(0)

    def _wire(self) -> None:
        self.form_boxes.told.connect(self.told)
        self.places.picked.connect(self._look)
        self.sheet.chosen.connect(self._choose)
        self.leave_missing.toggled.connect(self._look)
        self.leave_unread.toggled.connect(self._look)
        self.offers.asked.connect(self.asked)
        self.stop_button.clicked.connect(self.stopped)
        self.use.clicked.connect(self._use)
        self.other.clicked.connect(self.file_wanted)
        self.sheet.viewport().installEventFilter(self)

    # -- what it shows ------------------------------------------------

    def show_progress(self, share: float) -> None:
        """It is being read."""
        self._show_parts(reading=True)
        self.source.setText(tr("Reading…"))
        self.progress.setValue(round(100 * share))

    def show_failure(self, sentence: str, *, again: bool = False) -> None:
        """It could not be read: why, and with `again` the ways to read it otherwise."""
        self._clear()
        self.form_boxes.setVisible(again)
        self._say(f"! {sentence}")

    def show_without_table(self, sentence: str) -> None:
        """Why the present concept has no data to edit, and which do."""
        self._clear()
        self.offers.setVisible(True)
        self._say(sentence + tr(" These take data:"))

    def _clear(self) -> None:
        self.table, self.choice = None, None
        self.head_model.show_table(None)
        self._show_parts(reading=False)
        self.form_boxes.hide()
        for part in (self.leave_missing, self.leave_unread, self.refused):
            part.hide()
        self.source.setText("")

    def show_table(self, table: Table, concept: Concept | None, settings: Settings | None) -> None:
        """A table, for a concept (None: where no concept stands) with its present settings."""
        self.table = table
        self.head_model.show_table(table)
        self.form_boxes.show_form(table.form)
        self.source.setText(_told_of(table))
        self.sheet.fit_columns()
        for tick in (self.leave_missing, self.leave_unread):
            tick.setChecked(False)
        self.show_concept(concept, settings)

    def show_concept(self, concept: Concept | None, settings: Settings | None) -> None:
        """The same table for another concept."""
        if self.table is None:
            return
        self.concept, self.present = concept, settings
        own = concept.own if concept is not None else None
        if own is not None:
            picked = suggested(own, self.table)
            self.others = list(picked.others)
            self.places.show_places(places_of(own), self.table, picked.places)
            self._order_focus()
        self._show_parts(reading=False)
        self._look()

    def _order_focus(self) -> None:
        """Tab goes down the drawer as it is read, boxes that were made late in their place."""
        parts = [self.close_button, *self.form_boxes.boxes.values(), self.sheet, *self.places.boxes.values()]
        parts += [self.leave_missing, self.leave_unread, self.refused, self.use, self.other]
        for before, after in pairwise(parts):
            self.setTabOrder(before, after)

    def follow(self, settings: Settings) -> None:
        """The concept's settings are others by now; what is picked stays."""
        self.present = settings

    def _show_parts(self, *, reading: bool) -> None:
        shown, taker = self.table is not None, self.concept is not None and self.concept.own is not None
        parts: tuple[QWidget, ...] = (self.progress, self.stop_button)
        for part in parts:
            part.setVisible(reading)
        self.form_boxes.setVisible(not reading)
        self.sheet.setVisible(not reading and shown)
        parts = (self.picking, self.places, self.use)
        for part in parts:
            part.setVisible(not reading and shown and taker)
        self.offers.setVisible(not reading and shown and not taker)
        self.said.setVisible(not reading)
        for hidden in (self.leave_missing, self.leave_unread, self.refused):
            hidden.setVisible(hidden.isVisibleTo(self) and not reading and shown and taker)

    @property
    def picked(self) -> Picked:
        """What stands picked at present."""
        ticks = self.leave_missing.isChecked(), self.leave_unread.isChecked()
        return Picked(self.places.names, tuple(self.others), *ticks)

    def _look(self) -> None:
        """Look the table through for what is picked, and say what stands in the way."""
        if self.table is None or self.concept is None or self.concept.own is None:
            self.use.setEnabled(False)
            self._say(
                no_data(self.concept) + tr(" These take it:") if self.concept is not None else tr("For which picture?")
            )
            return
        self._mark()
        title = text(self.concept.id).title
        self.picking.setText(
            tr("Columns for “{title}”", title=title) + (tr("; a click on a name ticks it") if self._many else "")
        )
        self.choice = None
        try:
            self.choice = Choice.of(self.concept, self.table, self.picked)
            words = self.choice.obstacle()
        except (OwnDataError, CsvError) as error:
            words = str(error)
        self._show_refused()
        self._say(f"! {words}" if words else self._ready())
        self.use.setEnabled(not words)

    @property
    def _many(self) -> bool:
        return self.concept is not None and self.concept.own is not None and "*" in self.concept.own.columns

    def _ready(self) -> str:
        assert self.choice is not None
        return tr("{n} rows are ready.", n=count(self.choice.rows))

    def _mark(self) -> None:
        names = {name: "✓" for name in self.others if self._many}
        for place, box in self.places.boxes.items():
            name = box.currentText()
            names[name] = "✓" if place == name.casefold() else f"{tr(place)}:"
        names.pop("", None)
        if len(self.places.boxes) == 1 and not self._many:
            names = dict.fromkeys(names, "✓")
        self.head_model.show_marks(names)
        self.sheet.fit_columns()

    def _show_refused(self) -> None:
        choice = self.choice
        missing, unread = (choice.missing, choice.unread) if choice is not None else ((), ())
        whole, n = tr("Leave out 1 row without a value"), count(len(missing))
        self._offer(self.leave_missing, missing, whole, tr("Leave out {n} rows without a value", n=n))
        whole, n = tr("Leave out 1 row that cannot be read"), count(len(unread))
        self._offer(self.leave_unread, unread, whole, tr("Leave out {n} rows that cannot be read", n=n))
        self.refused_model.show_refused((*missing, *unread))
        self._fit_refused()
        self.refused.setVisible(bool(missing or unread))

    def _fit_refused(self) -> None:
        """As high as the lines in it, six at most; the rest is scrolled to."""
        lines = min(6, max(1, len(self.refused_model.refused)))
        self.refused.setFixedHeight(round((lines + 0.5) * line_height(self.look.metrics.hint)))

    def _offer(self, tick: TickBox, rows: Sequence[Refused], one: str, more: str) -> None:
        tick.set_words(one if len(rows) == 1 else more)
        tick.setVisible(bool(rows))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setAccessibleDescription(words)

    # -- what the hand does ------------------------------------------------

    def _choose(self, column: int) -> None:
        """A click on a column's name."""
        if self.table is None or column >= len(self.table.columns):
            return
        name = self.table.columns[column]
        if name not in self.table.cells:
            self._say("! " + tr("Column “{name}” holds words; one of numbers is wanted.", name=name[:40]))
        elif not self._many:
            self.places.pick(name)
        else:
            self.others = [each for each in self.table.cells if (each in self.others) != (each == name)]
            self._look()

    def _use(self) -> None:
        if self.choice is None or self.present is None:
            return
        try:
            settings = self.choice.settings(self.present)
        except (OwnDataError, CsvError) as error:
            self._say(f"! {error}")
            return
        self.taken.emit(settings)
        left = len(self.choice.missing) + len(self.choice.unread)
        words = tr("{n} rows are in the picture.", n=count(self.choice.rows))
        self._say(words + (" " + tr("{n} left out, named above.", n=count(left)) if left else ""))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.hidden.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.table is not None:
            self.sheet.fit_columns()
        return False

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        m = look.metrics
        self.column.setSpacing(round(0.6 * m.body))
        self.head_model.look = look
        for label in (self.source, self.said):
            label.setFont(look.font())
        self.picking.setFont(look.font(weight=600))
        self.stop_button.setFont(look.font())
        self.progress.setFont(look.font(m.hint))
        self.refused.setFont(look.font(m.hint))
        self.refused_bar.set_look(look)
        colours = theme.palette(look.scheme)
        colours.setColor(colours.ColorRole.Base, look.colour("window"))
        self.refused.setPalette(colours)
        self._fit_refused()
        for part in (
            self.form_boxes,
            self.sheet,
            self.places,
            self.offers,
            self.leave_missing,
            self.leave_unread,
            self.buttons,
        ):
            part.set_look(look)


def _told_of(table: Table) -> str:
    """What a table is, in a line."""
    rows, columns, n = count(len(table.lines)), len(table.columns), len(table.cells)
    words = tr("{source}: {rows} rows, {columns} columns", source=table.source, rows=rows, columns=columns)
    return words + ", " + (tr("all of them numbers") if n == columns else tr("{n} of them numbers", n=n))

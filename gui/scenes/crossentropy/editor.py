"""All rows in one field to type into, and buttons that add one and take one away."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.concepts.crossentropy import MOST_ROWS, CrossEntropySettings, with_one_more, without_row
from engine.settings import SettingError, Settings, Spec, format_value
from engine.words import tr
from gui.rows import TextRow
from gui.sliders import AIR
from gui.theme import Look

# More are loaded from a file and not typed.
MOST_TYPED = 250


def written(s: CrossEntropySettings) -> str:
    """The rows as `read_rows` reads them: `1: 0.9; 0: 0.1`, or a class and its logits."""
    numbers = [(p,) for p in s.probabilities] if s.picture == "rows" else [tuple(z) for z in s.logit_rows.tolist()]
    heads = s.labels if s.picture == "rows" else s.classes
    rows = [f"{format_value(h)}: {' '.join(map(format_value, v))}" for h, v in zip(heads, numbers, strict=True)]
    return "; ".join(rows).replace("-", "−")


def read_rows(text: str, s: CrossEntropySettings) -> CrossEntropySettings:
    """The settings with typed rows; SettingError says in which row something is wrong."""
    heads, rows = [], []
    for place, part in enumerate(filter(str.strip, re.split(r"[;\n]", text.replace("−", "-"))), 1):
        try:
            head, *numbers = (float(word) for word in re.split(r"[:,\s]+", part.strip()))
        except ValueError:
            raise SettingError(f"row {place}", part.strip(), _form(s)) from None
        heads.append(head)
        rows.append(numbers)
    wanted = 1 if s.picture == "rows" else len(rows[0]) if rows else s.n_classes
    for place, numbers in enumerate(rows, 1):
        if len(numbers) != wanted or not numbers:
            raise SettingError(f"row {place}", " ".join(map(format_value, numbers)), _form(s))
    flat = tuple(value for numbers in rows for value in numbers)
    if s.picture == "rows":
        return s.with_values(labels=tuple(heads), probabilities=flat)
    return s.with_values(classes=tuple(heads), logits=flat)


def _form(s: CrossEntropySettings) -> str:
    if s.picture == "rows":
        return tr("a label and a probability, as in 1: 0.9")
    return tr("a class and as many logits as in every row, as in 1: 2 1 0.1")


class RowsField(TextRow):
    """The field itself; a text that gives no rows says why under it."""

    taken = Signal(object)
    settings = CrossEntropySettings()

    def enter(self, text: str) -> None:
        try:
            settings = read_rows(text, self.settings)
        except SettingError as error:
            self.show_error(str(error))
            return
        self.clear_error()
        self.taken.emit(settings)

    def reset(self) -> None:
        fresh = CrossEntropySettings()
        names = ("labels", "probabilities") if self.settings.picture == "rows" else ("classes", "logits")
        self.taken.emit(self.settings.with_values(**{name: getattr(fresh, name) for name in names}))


class RowsEditor(QWidget):
    """`taken(settings)` carries settings with other rows."""

    taken = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        spec = Spec(name="rows", kind="text", label=tr("Rows"), default="", max_length=200_000,
                    help=tr("Label: probability; or class: its logits. Rows are parted by semicolons."))  # fmt: skip
        self.field = RowsField(spec, look)
        self.more, self.fewer = QPushButton(tr("Add a row")), QPushButton()
        self.settings, self.row = CrossEntropySettings(), 0
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addWidget(self.fewer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        line.setContentsMargins(AIR, 0, AIR, 0)
        column.addLayout(line)
        self.field.taken.connect(self.taken)
        self.more.clicked.connect(lambda: self.taken.emit(with_one_more(self.settings)))
        self.more.setToolTip(tr("One more observation, with a probability of its own"))
        self.fewer.setToolTip(tr("Delete does so, too, while a ring has the focus"))
        self.fewer.clicked.connect(lambda: self.taken.emit(without_row(self.settings, self.row)))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self.field.set_look(look)
        for button in (self.more, self.fewer):
            button.setFont(look.font())

    def show_settings(self, settings: Settings, row: int) -> None:
        """Show the rows, silently; away where a picture has none."""
        if not isinstance(settings, CrossEntropySettings):
            raise TypeError("rows of cross-entropy only")
        holder = self.parentWidget() or self
        if holder is not self and (layout := holder.layout()) is not None:
            # The field has the panel's side margins already.
            layout.setContentsMargins(0, 8, 0, 0)
        shown = settings.picture not in ("descent", "scoring")
        holder.setVisible(shown)
        rows = len(settings.labels if settings.picture == "rows" else settings.classes)
        self.more.setEnabled(rows < MOST_ROWS)
        self.fewer.setEnabled(rows > 1)
        self.fewer.setText(tr("Remove row {row}", row=row + 1))
        if not shown or (settings is self.settings and row == self.row):
            return
        self.settings = self.field.settings = settings
        self.row = row
        many = rows > MOST_TYPED
        self.field.field.setReadOnly(many)
        self.field.show_value(tr("{rows} rows from a file", rows=rows) if many else written(settings))

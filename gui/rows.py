"""The rows of a control panel, one kind for each kind of setting."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from engine.settings import SettingError, Spec, Value, format_value
from engine.words import listed, numerals, pointed, tr, unlisted
from gui.fields import ChoiceBox, TypedField
from gui.notation import spoken
from gui.numbers import THIN, count, plain
from gui.parts import Caption, TickBox
from gui.sliders import AIR, Scale, ValueSlider
from gui.theme import Look

# A longer explanation waits in the tooltip; more numbers than this are not typed over but loaded.
_SHORT, _MANY = 48, 500

# How a typed text is read: numbers as the present language writes them.
_READ: dict[str, Callable[[str], str]] = {"float": pointed, "int": pointed, "numbers": unlisted}
# Characters of a number that its field has room for.
LONGEST = 9


def as_parsed(spec: Spec, text: str) -> str:
    """A typed text as the setting parses it: its numbers with points."""
    return _READ.get(spec.kind, str)(text)


def told(spec: Spec) -> Spec:
    """The same setting, its words in the present language."""
    choices = spec.choices and {value: tr(words) for value, words in spec.choices.items()}
    return replace(spec, label=tr(spec.label), help=tr(spec.help), unit=tr(spec.unit), choices=choices)


def explained(spec: Spec) -> str:
    """What a setting is and what it may be, for What's this; `spec` has its words in the present language."""
    words = spec.help or f"{spec.label}."
    if spec.kind == "bool":
        return words
    if spec.choices is not None:
        allowed = tr("One of: {choices}.", choices=", ".join(spec.choices.values()))
    else:
        allowed = tr("It is {allowed}.", allowed=spec.allowed)
    return f"{words if words.endswith('.') else words + '.'}\n{allowed}"


class Note(QLabel):
    """A line of words under a row, wrapped; hidden while empty."""

    def __init__(self, role: str, weight: int) -> None:
        super().__init__()
        self._role, self._weight = role, weight
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setContentsMargins(AIR, 0, AIR, 4)
        self.hide()

    def set_look(self, look: Look) -> None:
        self.setFont(look.font(look.metrics.hint, self._weight))
        colours = self.palette()
        colours.setColor(self.foregroundRole(), look.colour(self._role))
        self.setPalette(colours)

    def show_words(self, words: str) -> None:
        # A word as long as the panel would be cut; let it break.
        self.setText(re.sub(r"(\S{24})(?=\S)", "\\1\u200b", words))
        self.setVisible(bool(words))


class SettingRow(QWidget):
    """One setting. Emits what the hand does: `began`, `moved(value)`, `dropped`, `cancelled`, `chosen(value)`;
    a typed text that is no value at all shows its error here and emits nothing."""

    began = Signal()
    moved = Signal(object)
    dropped = Signal()
    cancelled = Signal()
    chosen = Signal(object)
    space_above = 7

    def __init__(self, spec: Spec, look: Look) -> None:
        super().__init__()
        self.spec, self.told, self.look = spec, told(spec), look
        self.shown: Value | None = None
        self._hint = self.told.help if len(self.told.help) <= _SHORT else ""
        self.hint, self.error = Note("muted", 400), Note("ink", 500)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        unit = f" ({self.told.unit})" if self.told.unit else ""
        name = f"{self.told.label} {spoken(spec.symbol)}".strip() + unit
        self.build(name)
        for note in (self.error, self.hint):
            self.column.addWidget(note)
        self.setWhatsThis(explained(self.told))

    def build(self, name: str) -> None:
        """Make the widgets of the row, named `name` to a screen reader."""
        raise NotImplementedError

    def show_value(self, value: Value) -> None:
        """Show a value silently; an error goes with the text that it was about."""
        self.shown = value
        self.display(value)
        self.clear_error()

    def display(self, value: Value) -> None:
        """Bring the widgets in line with a value."""
        raise NotImplementedError

    def set_look(self, look: Look) -> None:
        self.look = look
        self.hint.set_look(look)
        self.error.set_look(look)
        self.column.setContentsMargins(0, round(self.space_above * look.metrics.mark), 0, 0)
        self._place_hint()

    def set_hint(self, words: str) -> None:
        """Say something else under the row, a live sentence perhaps; in small rooms as its tooltip."""
        if words != self._hint:
            self._hint = words
            self._place_hint()

    def _place_hint(self) -> None:
        visible = self._hint if self.look.metrics.name == "desk" else ""
        self.hint.show_words(visible)
        extra = "" if self._hint == self.told.help else self._hint
        self.setToolTip("" if visible and not extra and visible == self.told.help else self.told.help or self._hint)

    def show_error(self, sentence: str) -> None:
        self.error.show_words(f"! {sentence}")
        self._mark(True, sentence)

    def clear_error(self) -> None:
        if self.error.text():
            self.error.show_words("")
            self._mark(False, "")

    def _mark(self, wrong: bool, sentence: str) -> None:
        for field in self.findChildren(TypedField):
            field.set_wrong(wrong)
            field.setAccessibleDescription(sentence or self.told.help)

    def reset(self) -> None:
        """Back to the default."""
        self.chosen.emit(self.spec.default)

    def enter(self, text: str) -> None:
        """Take a typed text."""
        try:
            value = self.spec.parse(as_parsed(self.spec, text))
        except SettingError as error:
            self.show_error(str(error))
            return
        self.chosen.emit(value)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().exec(event.globalPos())

    def menu(self, field: TypedField | None = None) -> QMenu:
        """The row's menu, after the text field's own where it was asked for there."""
        menu = field.createStandardContextMenu() if field else QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if field:
            menu.addSeparator()
        action = menu.addAction(tr("Reset to default"))
        action.setEnabled(self.shown != self.spec.default or self.error.text() != "")
        action.triggered.connect(self.reset)
        return menu

    def add_field(self, field: TypedField, name: str) -> None:
        """Wire a typed field."""
        field.setAccessibleName(name)
        field.setAccessibleDescription(self.told.help)
        field.entered.connect(self.enter)
        field.given_back.connect(self.clear_error)
        field.menu_wanted.connect(lambda at: self._pop_up(at, field))

    def _pop_up(self, at: QPoint, field: TypedField) -> None:
        self.menu(field).exec(at)

    def add_caption(self, buddy: QWidget, beside: QWidget | None = None) -> None:
        """The line with the row's name, its value at the right."""
        self.caption = Caption(self.told.label, self.spec.symbol, self.told.unit, self.look)
        self.caption.setBuddy(buddy)
        self.caption.reset.connect(self.reset)
        line = QHBoxLayout()
        line.setContentsMargins(AIR, 0, AIR, 0)
        line.setSpacing(8)
        line.addWidget(self.caption, 1)
        if beside is not None:
            line.addWidget(beside)
        self.column.addLayout(line)


class NumberRow(SettingRow):
    """A name, a typed value on a hairline, a slider."""

    def build(self, name: str) -> None:
        self.scale = Scale.of(self.spec)
        self.slider = ValueSlider(self.scale, self.look)
        self.slider.setAccessibleName(name)
        self.slider.setAccessibleDescription(self.told.help)
        self.field = TypedField(self.look, boxed=False)
        self.add_field(self.field, tr("{name}, typed", name=name))
        self.add_caption(self.slider, self.field)
        self.column.addWidget(self.slider)
        self.slider.grabbed.connect(self.began)
        self.slider.dragged.connect(self.moved)
        self.slider.dropped.connect(self.dropped)
        self.slider.cancelled.connect(self.cancelled)
        self.slider.stepped.connect(self.chosen)
        self.field.keyed.connect(self._key)

    def _key(self, event: QKeyEvent) -> None:
        value = self.slider.keyed(event)
        if value is not None:
            self.chosen.emit(value)

    def words(self, value: float | int) -> str:
        """A value as the field writes it."""
        if self.spec.kind == "int":
            # A seed names a stream; it counts nothing.
            return str(value) if self.spec.name.endswith("seed") else count(value)
        words = plain(value, self.slider.scale.decimals(value))
        # Of a row of noughts only the end would be seen.
        return words if len(words) <= LONGEST or abs(value) >= 1.0 else numerals(f"{value:.6g}").replace("-", "−")

    def display(self, value: Value) -> None:
        assert isinstance(value, int | float)
        grown = self.slider.scale.covering(value, self.spec)
        if grown is not self.slider.scale:
            self.slider.set_scale(grown)
        words = self.words(value)
        if value != self.slider.shown or words != self.slider.words:
            self.slider.show_value(value, words)
        self.field.show_text(words)

    def reset(self) -> None:
        self.slider.set_scale(self.scale)
        super().reset()

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        for part in (self.caption, self.field, self.slider):
            part.set_look(look)


class BoxRow(SettingRow):
    """A box as wide as the panel; its name stands above it unless the group's heading or a role says it all."""

    box: ChoiceBox | TypedField

    def build(self, name: str) -> None:
        self.box = self.make_box(name)
        self.box.setAccessibleName(name)
        self.titled = not (self.spec.role or self.spec.label == self.spec.group)
        if self.titled:
            self.add_caption(self.box)
        line = QHBoxLayout()
        line.setContentsMargins(AIR, 2 if self.titled else 0, AIR, 3)
        line.addWidget(self.box)
        self.column.addLayout(line)

    def make_box(self, name: str) -> ChoiceBox | TypedField:
        raise NotImplementedError

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.box.set_look(look)
        if self.titled:
            self.caption.set_look(look)
        if not (self.titled or self.toolTip()):
            self.setToolTip(self.told.label)


class ChoiceRow(BoxRow):
    def make_box(self, name: str) -> ChoiceBox:
        self.combo = ChoiceBox(self.look, self.spec.role)
        for value, words in (self.told.choices or {}).items():
            self.combo.addItem(words, value)
        self.combo.activated.connect(lambda number: self.chosen.emit(self.combo.itemData(number)))
        return self.combo

    def display(self, value: Value) -> None:
        self.combo.setCurrentIndex(list(self.told.choices or {}).index(str(value)))


class TextRow(BoxRow):
    def make_box(self, name: str) -> TypedField:
        self.field = TypedField(self.look, boxed=True, role=self.spec.role, code=True)
        self.add_field(self.field, name)
        return self.field

    def display(self, value: Value) -> None:
        if not isinstance(value, tuple):
            self.field.show_text(str(value))
            return
        many = len(value) > _MANY
        words = listed([format_value(number).replace("-", "−") for number in value[:_MANY]])
        self.field.setReadOnly(many)
        self.field.show_text(
            tr("{value}{thin}numbers: {words}, …", value=count(len(value)), thin=THIN, words=words) if many else words
        )


class TickRow(SettingRow):
    space_above = 0

    def build(self, name: str) -> None:
        self.tick = TickBox(self.told.label, self.look)
        self.tick.setAccessibleName(name)
        self.tick.clicked.connect(lambda ticked: self.chosen.emit(ticked))
        self.column.addWidget(self.tick)

    def display(self, value: Value) -> None:
        self.tick.setChecked(bool(value))

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.tick.set_look(look)


KINDS: dict[str, type[SettingRow]] = {
    "float": NumberRow, "int": NumberRow, "choice": ChoiceRow, "bool": TickRow, "text": TextRow, "numbers": TextRow,
}  # fmt: skip

"""The command palette: one field for every concept, preset, action and setting, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from engine.catalogue import preset_title
from engine.concepts import CONCEPTS
from engine.fuzzy import score
from engine.settings import SettingError, specs
from engine.texts import english_title, text
from engine.words import in_english, tr
from gui.covers import Cover
from gui.feature import Command
from gui.keys import first_key
from gui.rows import as_parsed
from gui.theme import Look, advance, muted

if TYPE_CHECKING:
    from gui.window import Window

_ROWS = 10


@dataclass(frozen=True)
class Entry:
    """One thing that can be found: its words, what kind of thing it is, its keys, and what it does.

    `english` are its English words, by which it is found in every language.
    """

    words: str
    kind: str
    call: Callable[[], object]
    keys: str = ""
    english: str = ""


def entries(window: Window) -> list[Entry]:
    """All that can be found: concepts, presets, actions."""
    made = [
        Entry(_name(one.id), tr("Concept"), partial(window.open, one.id), english=_joined(*english_title(one.id)))
        for one in CONCEPTS
    ]
    made += [
        Entry(
            f"{text(one.id).short}: {preset_title(name)}", tr("Preset"), partial(_preset, window, one.id, name),
            english=_english_preset(one.id, name),
        )
        for one in CONCEPTS
        for name in one.presets
    ]  # fmt: skip
    wanted = [command for command in window.commands if command.fill is None]
    return made + [
        Entry(tr(one.words), tr(one.menu).replace("&", ""), partial(_act, window, one), first_key(one), one.words)
        for one in wanted
    ]


def _name(concept_id: str) -> str:
    words = text(concept_id)
    return _joined(words.title, words.short)


def _joined(title: str, short: str) -> str:
    return title if short == title else f"{short} · {title}"


def _english_preset(concept_id: str, name: str) -> str:
    with in_english():
        return f"{english_title(concept_id)[1]}: {preset_title(name)}"


def _preset(window: Window, concept_id: str, name: str) -> None:
    window.open(concept_id)
    window.apply_preset(name)


def _act(window: Window, command: Command) -> None:
    if command.enabled is None or command.enabled():
        window.actions_by_words[command.words].trigger()


def setting_entry(window: Window, typed: str) -> Entry | None:
    """`n = 30`, by a setting's name or symbol, as something to do; a value that is refused says why in its words."""
    name, equals, value = (part.strip() for part in typed.partition("="))
    page = window.page
    if not equals or not value or page is None:
        return None
    known = [spec for spec in specs(page.concept.settings) if name in (spec.name, spec.symbol)]
    if not known:
        return None
    try:
        settings = page.settings.with_texts({known[0].name: as_parsed(known[0], value)})
    except SettingError as error:
        return Entry(f"! {error}", "", lambda: None)
    words = f"{tr(known[0].label)}: {name} = {value}"
    return Entry(words, tr("Setting"), partial(window.change, page, settings))


def found(typed: str, among: Sequence[Entry]) -> list[tuple[Entry, tuple[int, ...]]]:
    """The entries that are meant, the best first, with the places of the typed letters."""
    fits = [(fit, entry) for entry in among if (fit := _fit(typed, entry)) is not None]
    # Among equals concepts come before the many presets that begin with their names.
    fits.sort(key=lambda pair: -pair[0][0] - (1.5 if pair[1].kind == tr("Concept") else 0.0))
    return [(entry, places) for (_, places), entry in fits]


def _fit(typed: str, entry: Entry) -> tuple[float, tuple[int, ...]] | None:
    """How well an entry is meant, by its own words or its English ones, of which no letters can be shown."""
    own = score(typed, entry.words)
    other = score(typed, entry.english) if entry.english not in ("", entry.words) else None
    return own if other is None or (own is not None and own[0] >= other[0]) else (other[0], ())


class Rows(QWidget):
    """The list under the field, painted: words, their kind, their keys."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.shown: list[tuple[Entry, tuple[int, ...]]] = []
        self.current = 0
        self.setMouseTracking(True)
        self.setAccessibleName(tr("What was found"))

    @property
    def row_height(self) -> int:
        return round(2.3 * self.look.metrics.body)

    @property
    def first(self) -> int:
        """The first row in sight: the present one is always among those that are."""
        return max(0, min(self.current - _ROWS // 2, len(self.shown) - _ROWS))

    def show_entries(self, shown: list[tuple[Entry, tuple[int, ...]]]) -> None:
        self.shown, self.current = shown, 0
        self.setFixedHeight(self.row_height * max(1, min(_ROWS, len(shown))))
        self.go(0)

    def go(self, steps: int) -> None:
        """Up or down, and from one end to the other."""
        if self.shown:
            self.current = (self.current + steps) % len(self.shown)
            self.setAccessibleDescription(self.shown[self.current][0].words)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.first + int(event.position().y()) // self.row_height
        if at < len(self.shown) and at != self.current and self.first == 0:
            self.current = at
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.first + int(event.position().y()) // self.row_height
        if at < len(self.shown):
            self.chosen.emit(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.shown:
            painter.setFont(self.look.font())
            painter.setPen(self.look.colour("muted"))
            place = QRectF(self.rect()).adjusted(self.look.metrics.body, 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, tr("Nothing is called that"))
        for row, (entry, places) in enumerate(self.shown[self.first : self.first + _ROWS]):
            self._row(painter, row, entry, places)
        painter.end()

    def _row(self, painter: QPainter, row: int, entry: Entry, places: tuple[int, ...]) -> None:
        size, high = self.look.metrics.body, self.row_height
        place = QRectF(0, row * high, self.width(), high)
        if self.first + row == self.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent", 0.12))
            painter.drawRoundedRect(place.adjusted(4, 1, -4, -1), 4, 4)
        base = place.center().y() + 0.36 * size
        keys_left = self.width() - size - (advance(entry.keys, size) if entry.keys else 0.0)
        kind_left = keys_left - advance(entry.kind, size) - (1.6 * size if entry.keys else 0.0)
        painter.setFont(self.look.font())
        painter.setPen(self.look.colour("muted"))
        painter.drawText(QPointF(kind_left, base), entry.kind)
        painter.setPen(self.look.colour("ink"))
        painter.drawText(QPointF(keys_left, base), entry.keys)
        self._words(painter, entry.words, frozenset(places), base, kind_left - 1.5 * size)

    def _words(self, painter: QPainter, words: str, places: frozenset[int], base: float, end: float) -> None:
        """The words, the letters that were typed in bold."""
        size = self.look.metrics.body
        x, at = 1.0 * size, 0
        while at < len(words) and x < end:
            strong, until = at in places, at
            while until < len(words) and (until in places) == strong:
                until += 1
            weight = 600 if strong else 400
            piece = words[at:until]
            if x + advance(piece, size, weight) > end:
                piece = painter.fontMetrics().elidedText(piece, Qt.TextElideMode.ElideRight, round(end - x))
            painter.setFont(self.look.font(weight=weight))
            painter.drawText(QPointF(x, base), piece)
            x, at = x + advance(piece, size, weight), until


class Card(QWidget):
    """The surface that field and list lie on."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("hairline"), 1))
        painter.setBrush(self.look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


class Palette(Cover):
    """Lies over the window until something is chosen, Esc comes, or a click falls beside it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_ = window
        self.look = window.look
        self.card = Card(self.look, self)
        self.field = QLineEdit()
        self.field.setFrame(False)
        self.field.setPlaceholderText(tr("A concept, a preset, an action, or n = 30"))
        self.field.setAccessibleName(tr("Find and do"))
        self.rows = Rows(self.look)
        column = QVBoxLayout(self.card)
        column.setSpacing(8)
        column.setContentsMargins(4, 8, 4, 8)
        column.addWidget(self.field)
        column.addWidget(self.rows)
        self._all: list[Entry] = []
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.rows.chosen.connect(self._choose)

    def set_look(self, look: Look) -> None:
        self.look = self.card.look = self.rows.look = look
        self.field.setFont(look.font(round(1.15 * look.metrics.body)))
        self.field.setPalette(muted(look.scheme))
        self.field.setFixedHeight(look.metrics.field_height)
        self.field.setTextMargins(round(0.8 * look.metrics.body), 0, 0, 0)
        if self.isVisible():
            self._spread()

    def lay(self) -> None:
        """Come up with an empty field."""
        self._all = entries(self.window_)
        self.field.clear()
        self._typed("")
        super().lay()
        self.take_keyboard(self.field)

    def lift(self) -> None:
        """Go, and give the keyboard back."""
        self.hide()
        self.give_keyboard_back()

    def _spread(self) -> None:
        super()._spread()
        width = min(round(45 * self.look.metrics.body), self.width() - 80)
        self.card.setFixedWidth(width)
        self.card.adjustSize()
        self.card.move((self.width() - width) // 2, round(0.12 * self.height()))

    def _typed(self, typed: str) -> None:
        exact = setting_entry(self.window_, typed)
        self.rows.show_entries([(exact, ())] if exact is not None else found(typed, self._all))
        self._spread()

    def _choose(self, at: int) -> None:
        if at < len(self.rows.shown):
            entry = self.rows.shown[at][0]
            if entry.kind:  # what is refused stays to be mended
                self.lift()
                entry.call()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
        if key in steps:
            self.rows.go(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.rows.current)
        elif key == Qt.Key.Key_Escape:
            self.lift()
        return key in (*steps, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.lift()

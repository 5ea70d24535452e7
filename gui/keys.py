"""The overlay of keys: everything that the keyboard can do, on one page that the last row can read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from engine.words import mark, tr
from gui.covers import Sheet
from gui.feature import MENUS, Command, Feature
from gui.theme import Look, advance, ui_font

if TYPE_CHECKING:
    from gui.window import Window

# What no menu holds: keys of the player, of a handle that has the focus, of fields and drawers.
_OTHERS = (
    (mark("Player"), (
        ((mark("Space"),), mark("Play or pause")),
        (("←", "→"), mark("One step back or on")),
    )),
    (mark("Handles"), (
        ((mark("Tab"),), mark("To the next handle")),
        (("← → ↑ ↓",), mark("Move by a step")),
        ((mark("Shift + ← → ↑ ↓"),), mark("Move by ten steps")),
        ((mark("Enter"),), mark("Type the value")),
        ((mark("Esc"),), mark("Give a drag back")),
    )),
    (mark("Everywhere"), (
        ((mark("Tab"),), mark("To the next control")),
        ((mark("Page ↓"), mark("Page ↑")), mark("Turn what is open")),
        ((mark("Home"),), mark("In a lesson: back to its step's state")),
        ((mark("Esc"),), mark("Close, stop, go back")),
    )),
)  # fmt: skip


@dataclass(frozen=True)
class Group:
    """A heading and its lines, each the keys and what they do."""

    title: str
    lines: tuple[tuple[tuple[str, ...], str], ...]


def groups(commands: Sequence[Command]) -> list[Group]:
    """The commands that have keys, by their menus, each with its first key, and what no menu holds."""
    menus: dict[str, list[tuple[tuple[str, ...], str]]] = {menu: [] for menu in MENUS}
    for command in commands:
        key = first_key(command)
        if key:
            menus[command.menu].append(((key,), tr(command.words)))
    made = [Group(tr(title).replace("&", ""), tuple(lines)) for title, lines in menus.items() if lines]
    others = [
        Group(tr(title), tuple((tuple(map(tr, keys)), tr(words)) for keys, words in lines)) for title, lines in _OTHERS
    ]
    return made + others


def first_key(command: Command) -> str:
    """The first of a command's keys as this desktop writes it, or nothing."""
    for key in command.keys:
        for one in [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key):
            words = one.toString(QKeySequence.SequenceFormat.NativeText)
            if words:
                return words.replace("+", " + ").replace(" +  + ", " + +").replace("+ -", "+ −").strip()
    return ""


class _Column:
    """Groups under each other, as wide as their own keys and words."""

    def __init__(self, groups: list[Group], size: int) -> None:
        self.groups = groups
        lines = [line for group in groups for line in group.lines]
        self.caps = max(_caps_width(keys, size) for keys, _ in lines)
        self.width = self.caps + 0.8 * size + max(advance(words, size) for _, words in lines)


@dataclass(frozen=True)
class _Page:
    """The type and the columns in which all groups find room."""

    size: int
    columns: tuple[_Column, ...]


class KeySheet(Sheet):
    """The page itself; any key or click closes it."""

    def __init__(self, host: QWidget, look: Look) -> None:
        super().__init__(host)
        self.look = look
        self.groups: list[Group] = []

    def show_groups(self, found: list[Group]) -> None:
        self.groups = found
        lines = [f"{', '.join(keys)}: {words}" for group in found for keys, words in group.lines]
        self.setAccessibleName(tr("Keys"))
        self.setAccessibleDescription(". ".join(lines))
        self.lay()
        self.update()

    def page(self) -> _Page:
        """The largest type, up to a third more than the room's own, in which every line is whole."""
        largest = round(self.look.metrics.body * 4 / 3)
        for size in range(largest, 8, -1):
            found = self._fit(size)
            if found is not None:
                return found
        return _Page(9, (_Column(self.groups, 9),))

    def _fit(self, size: int) -> _Page | None:
        """The groups in columns at a size, None where some find no room."""
        margin, line = self.look.metrics.margin, _line(size)
        room = self.height() - 2 * margin - 2.5 * line
        packed: list[list[Group]] = []
        filled = room
        for group in self.groups:
            tall = (len(group.lines) + 1) * line
            if tall > room:
                return None
            if filled + line + tall > room:
                packed.append([])
                filled = -line
            filled += line + tall
            packed[-1].append(group)
        columns = tuple(_Column(column, size) for column in packed)
        taken = sum(column.width for column in columns) + 2 * size * (len(columns) - 1)
        return _Page(size, columns) if taken <= self.width() - 2 * margin else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(self.rect(), self.look.colour("window"))
        page = self.page()
        margin, line = self.look.metrics.margin, _line(page.size)
        painter.setPen(self.look.colour("ink"))
        painter.setFont(ui_font(round(1.5 * page.size), 600))
        painter.drawText(QPointF(margin, margin + 1.2 * page.size), tr("Keys"))
        painter.setFont(ui_font(page.size))
        painter.setPen(self.look.colour("muted"))
        top = QRectF(margin, margin, self.width() - 2 * margin, 1.5 * page.size)
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tr("Any key closes this"))
        spare = self.width() - 2 * margin - sum(column.width for column in page.columns)
        gap = min(spare / max(1, len(page.columns) - 1), 6.0 * page.size)
        x = float(margin)
        for column in page.columns:
            y = margin + 3 * line
            for group in column.groups:
                y = self._paint_group(painter, page.size, group, QPointF(x, y), column.caps) + line
            x += column.width + gap
        painter.end()

    def _paint_group(self, painter: QPainter, size: int, group: Group, at: QPointF, caps: float) -> float:
        """One heading with its lines; the height of the line after it."""
        x, y, line = at.x(), at.y(), _line(size)
        painter.setPen(self.look.colour("ink"))
        painter.setFont(ui_font(size, 600))
        painter.drawText(QPointF(x, y), group.title)
        for keys, words in group.lines:
            y += line
            left = x
            for key in keys:
                left = self._paint_cap(painter, key, size, left, y) + 0.35 * size
            painter.setFont(ui_font(size))
            painter.setPen(self.look.colour("ink"))
            painter.drawText(QPointF(x + caps + 0.8 * size, y), words)
        return y + line

    def _paint_cap(self, painter: QPainter, key: str, size: int, x: float, baseline: float) -> float:
        """A key as it stands on the keyboard; where it ends."""
        cap = QRectF(x, baseline - 1.12 * size, _cap_width(key, size), 1.5 * size)
        painter.setPen(QPen(self.look.colour("hairline"), max(1.0, self.look.metrics.axis_pen)))
        painter.setBrush(self.look.colour("surface"))
        painter.drawRoundedRect(cap, 0.3 * size, 0.3 * size)
        painter.setPen(self.look.colour("ink"))
        painter.setFont(ui_font(size, 500))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return cap.right()


def _line(size: int) -> float:
    return 1.7 * size


def _cap_width(key: str, size: int) -> float:
    return max(1.6 * size, advance(key, size, 500) + 0.9 * size)


def _caps_width(keys: Sequence[str], size: int) -> float:
    return sum(_cap_width(key, size) for key in keys) + 0.35 * size * (len(keys) - 1)


class Keys(Feature):
    """The question mark opens the page of keys."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.sheet = KeySheet(window, window.look)

    def commands(self) -> Sequence[Command]:
        return [Command(tr("Keys"), "&Help", self.show_keys, ("?", "Shift+?"))]

    def show_keys(self) -> None:
        self.sheet.show_groups(groups(self.window.commands))

    def dressed(self, look: Look) -> None:
        self.sheet.look = look
        self.sheet.update()

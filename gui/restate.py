"""Saying anew, in another language, what stands on the screen.

What is made of a concept's state is made anew from it. Of all else the fixed words are known by the English ones that
they were made of; what holds values is said again by the feature that it belongs to (`Feature.spoken`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from engine.words import tr
from gui.edits import Made
from gui.menus import say_anew

if TYPE_CHECKING:
    from gui.drawers import Drawer
    from gui.page import Page
    from gui.window import Window

# What of a widget are words: how they are read and written.
_WORDS: tuple[tuple[type, str, str], ...] = (
    (QLabel, "text", "setText"),
    (QAbstractButton, "text", "setText"),
    (QLineEdit, "placeholderText", "setPlaceholderText"),
    (QWidget, "toolTip", "setToolTip"),
    (QWidget, "statusTip", "setStatusTip"),
    (QWidget, "whatsThis", "setWhatsThis"),
    (QWidget, "accessibleName", "setAccessibleName"),
    (QWidget, "accessibleDescription", "setAccessibleDescription"),
    (QWidget, "windowTitle", "setWindowTitle"),
    (QAction, "text", "setText"),
)


def restate(window: Window, english: Mapping[str, str]) -> None:
    """Bring a window into the present language; `english` has the words of the one before, by what they became."""
    for holder in (*window.findChildren(QWidget), *window.actions(), window):
        _restate_words(holder, english)
        if isinstance(holder, QComboBox):
            _restate_choices(holder, english)
    say_anew(window, window.commands, window.actions_by_words)
    _restate_undo(window)
    window.rail.set_look(window.look)
    _remake(window)


def _restate_undo(window: Window) -> None:
    for place in range(window.undo.count()):
        made = window.undo.command(place)
        if isinstance(made, Made):
            made.say()
    window.undo.undoTextChanged.emit(window.undo.undoText())
    window.undo.redoTextChanged.emit(window.undo.redoText())


def _remake(window: Window) -> None:
    """Make every page anew from its state; the present one stands again where its player stood."""
    here, current = window.page, window.rail.current
    drawer = window.drawers.open
    window.live.cancel()
    before, window.pages, window.page = window.pages, {}, None
    window.waiting |= {name: page.state for name, page in before.items()}
    old: list[QWidget] = [*window.side_pages.values()]
    window.side_pages = {}
    for feature in window.features:
        feature.spoken()
    if current:
        window.open(current)
    if here is not None and window.page is not None:
        _stand_again(window, window.page, here, drawer)
    for page in before.values():
        old += [page.stage, page.panel]
        page.scene.deleteLater()
    for widget in old:
        widget.setParent(None)
        widget.deleteLater()


def _stand_again(window: Window, page: Page, before: Page, drawer: Drawer | None) -> None:
    """Bring a page that has been made anew to what was seen of it."""
    if before.predicting:
        window.toggle_predict()
    transport = before.stage.player.transport
    if not transport.at_end:
        page.stage.player.transport.stand(transport.step)
    if before.scene.locked:
        page.scene.toggle_lock()
    if before.scene.ghosts:
        page.scene.toggle_ghosts()
    name = next((name for name, one in window.drawers.named.items() if one is drawer), "")
    if name:
        step = window.drawers.derivation.index
        window.drawers.toggle(name)
        if name == "derivation":
            window.drawers.derivation.go(step)
    elif drawer is not None:
        window.drawers.show(drawer)


def _restate_words(holder: Any, english: Mapping[str, str]) -> None:
    for kind, read, write in _WORDS:
        if isinstance(holder, kind):
            _say(getattr(holder, read)(), getattr(holder, write), english)


def _restate_choices(box: QComboBox, english: Mapping[str, str]) -> None:
    for place in range(box.count()):
        _say(box.itemText(place), partial(box.setItemText, place), english)


def _say(shown: str, write: Callable[[str], object], english: Mapping[str, str]) -> None:
    """Write the present language's words for those that are shown, where they are known."""
    if not shown:
        return
    words = tr(english.get(shown, shown))
    if words != shown:
        write(words)

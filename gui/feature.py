"""What the window can be told to do, and the parts of the program that add to it.

A `Command` is one row of one table: the menus, the shortcuts, the command palette and the overlay of keys are made from
it. A `Feature` is a part of the program beside the concepts (lessons, sessions, projection …): it is given the window,
brings its commands, and is asked about keys and drops that nobody else wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from gui.theme import Look

if TYPE_CHECKING:
    from gui.side_page import SidePageView
    from gui.window import Window

Keys = str | QKeySequence.StandardKey

# The menus of the bar, in their order; a command names the one it stands in.
MENUS = ("&File", "&Edit", "&View", "&Concept", "&Lessons", "&Help")


@dataclass(frozen=True)
class Command:
    """One thing to do: its words, where it stands, its keys, and what it calls.

    `fill` makes it a submenu, filled anew each time it opens; `checked` gives it a tick; `enabled` greys it.
    """

    words: str
    menu: str
    call: Callable[[], object]
    keys: tuple[Keys, ...] = ()
    fill: Callable[[QMenu], object] | None = None
    checked: Callable[[], bool] | None = None
    enabled: Callable[[], bool] | None = None
    # A line before it in its menu; an action that exists already (undo, with its changing words).
    rule: bool = False
    action: QAction | None = None
    # Where a platform keeps it, about and quit above all: macOS has a menu of its own for them.
    role: QAction.MenuRole = QAction.MenuRole.NoRole


class Feature(QObject):
    """A part of the program beside the concepts. Everything here may be left as it is."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window

    def commands(self) -> Sequence[Command]:
        """What it adds to menus, palette and keys."""
        return ()

    def key(self, event: QKeyEvent) -> bool:
        """Whether it took a key that no widget wanted, Esc and Page Up/Down among them."""
        return False

    def escaped(self) -> bool:
        """Whether it took an Esc that nothing open in the window wanted."""
        return False

    def takes(self, data: QMimeData) -> bool:
        """Whether something that is dragged over the window can be dropped for it."""
        return False

    def drop(self, data: QMimeData) -> None:
        """Take what `takes` has agreed to."""

    def pages(self) -> Mapping[str, Callable[[Look], SidePageView]]:
        """The pages beside the concepts (engine/pages.py) that it makes, by id."""
        return {}

    def pasted(self, text: str) -> bool:
        """Whether it took a text that was pasted where no field wanted it."""
        return False

    def opened(self, concept_id: str) -> None:
        """A concept has been opened, or a page beside them: then `window.page` is None."""

    def predicted(self, hidden: bool) -> None:
        """The answer has been hidden, or revealed."""

    def changed(self) -> None:
        """Settings or view have changed, at the end of a drag."""

    def needed(self, concept_id: str, names: frozenset[str] | None) -> None:
        """A step of a lesson touches these settings of a concept; None: the step is over."""

    def drawn(self) -> None:
        """The picture, or what is hidden or held of it, has changed."""

    def refitted(self) -> None:
        """The axes have been fitted by hand."""

    def hides(self) -> bool:
        """Whether it hides the answer from a room by itself, so that this window need not."""
        return False

    def dressed(self, look: Look) -> None:
        """The window has another scheme or size of type."""

    def spoken(self) -> None:
        """Another language is spoken: fixed words are changed already, what holds values is to be said anew."""

    def closing(self) -> bool:
        """The window is about to close; False keeps it open."""
        return True

    def closed(self) -> None:
        """The window closes: nobody has kept it open."""

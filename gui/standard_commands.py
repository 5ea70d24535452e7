"""What the window itself can be told to do: its rows of the table of commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from gui.edits import undo_actions
from gui.feature import Command
from gui.presets import show_presets

if TYPE_CHECKING:
    from gui.window import Window


def standard_commands(window: Window) -> list[Command]:
    """What the window itself can be told to do."""
    standard = QKeySequence.StandardKey
    undo, redo = undo_actions(window.undo, window)
    drawers = {name: partial(window.drawers.toggle, name) for name in ("notes", "code", "derivation")}
    # Not every desktop has both habits of redo, and both are harmless.
    redone = ("Ctrl+Shift+Z", "Ctrl+Y")
    return [
        Command("Undo", "&Edit", window.undo.undo, (standard.Undo,), action=undo),
        Command("Redo", "&Edit", window.undo.redo, redone, action=redo),
        Command("Paste", "&Edit", window.paste, (standard.Paste,)),
        Command("All settings to their defaults", "&Edit", window.reset, ("Ctrl+R",), rule=True),
        Command("Presets", "&Concept", partial(show_presets, window), ("S",)),
        Command("Predict or reveal", "&Concept", window.toggle_predict, ("P",)),
        Command("Notes", "&Concept", drawers["notes"], ("N",), rule=True),
        Command("Derivation", "&Concept", drawers["derivation"], ("D",)),
        Command("Code", "&Concept", drawers["code"], ("Ctrl+E",)),
        Command("Next concept", "&Concept", partial(window.neighbour, 1), ("Ctrl+PgDown",), rule=True),
        Command("Concept before", "&Concept", partial(window.neighbour, -1), ("Ctrl+PgUp",)),
        Command("Hold or release a ghost", "&View", window.toggle_ghost, ("G",), rule=True),
        Command("Fit the axes", "&View", window.refit, ("A",)),
        Command("Lock or free the axes", "&View", window.toggle_lock, ("L",)),
        Command("Fold or unfold the controls", "&View", window.fold.toggle, ("C",)),
        Command("Light or dark", "&View", window.toggle_scheme, ("Ctrl+T",), rule=True),
        Command("As the system, light or dark", "&View", partial(window.set_scheme, None)),
        Command("Quit", "&File", window.close, ("Ctrl+Q",), rule=True, role=QAction.MenuRole.QuitRole),
    ]

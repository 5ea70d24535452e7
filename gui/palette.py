"""Ctrl+K: find everything that has a name, and do it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from engine.words import tr
from gui.feature import Command, Feature
from gui.theme import Look

if TYPE_CHECKING:
    from gui.palette_cover import Palette


class CommandPalette(Feature):
    """Made when it is first asked for."""

    @cached_property
    def palette(self) -> Palette:
        from gui.palette_cover import Palette

        return Palette(self.window)

    def commands(self) -> Sequence[Command]:
        return (Command(tr("Find and do…"), "&Edit", self.toggle, ("Ctrl+K",), rule=True),)

    def toggle(self) -> None:
        """Bring the palette up, or send it away."""
        (self.palette.lift if self.palette.isVisible() else self.palette.lay)()

    def dressed(self, look: Look) -> None:
        if "palette" in vars(self):
            self.palette.set_look(look)

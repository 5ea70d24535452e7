"""The end of the Help menu: what this program is, and the way to the notes on what is shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QAction

from engine import __version__
from engine.words import tr
from gui.feature import Command, Feature
from gui.sessions.notice import Notice
from gui.theme import Look

if TYPE_CHECKING:
    from gui.window import Window


class About(Feature):
    """About says its lines above the status; nothing has to be closed before one can go on."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.notice = Notice(window.look)
        window.add_line(self.notice)

    def commands(self) -> Sequence[Command]:
        return (
            Command(tr("Notes on this concept"), "&Help", partial(self.window.toggle_drawer, "notes"), rule=True),
            Command(tr("About thetahat"), "&Help", self.tell, rule=True, role=QAction.MenuRole.AboutRole),
        )

    def tell(self) -> None:
        """Name, version, licences."""
        self.notice.say(
            [
                tr("thetahat {version}: estimation theory to touch, under the MIT licence.", version=__version__),
                tr("Inter and STIX Two Math under the SIL Open Font License; Qt {qt} under the LGPL.", qt=qVersion()),
            ]
        )

    def dressed(self, look: Look) -> None:
        self.notice.set_look(look)

"""The end of the Help menu: what this program is, its licences, and the way to the notes on what is shown."""

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
    from gui.licences import LicencesDrawer
    from gui.window import Window


class About(Feature):
    """About says its lines above the status; nothing has to be closed before one can go on."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.notice = Notice(window.look)
        self.licences: LicencesDrawer | None = None
        window.add_line(self.notice)

    def commands(self) -> Sequence[Command]:
        return (
            Command(tr("Notes on this concept"), "&Help", partial(self.window.drawers.toggle, "notes"), rule=True),
            Command(tr("Licences"), "&Help", self.show_licences, rule=True),
            Command(tr("About thetahat"), "&Help", self.tell, role=QAction.MenuRole.AboutRole),
        )

    def tell(self) -> None:
        """Name, version, licences."""
        self.notice.say(
            [
                tr("thetahat {version}: estimation theory to touch, under the MIT licence.", version=__version__),
                tr("Inter and STIX Two Math under the SIL Open Font License; Qt {qt} under the LGPL.", qt=qVersion()),
            ]
        )

    def show_licences(self) -> None:
        """The words of every licence, in a column; it is made when it is first asked for."""
        if self.licences is None:
            from gui.licences import LicencesDrawer

            self.licences = LicencesDrawer(self.window.look)
            self.window.drawers.add(self.licences)
        if self.licences.isVisible():
            self.window.drawers.close()
        else:
            self.window.drawers.show(self.licences, share=0.5, most=720.0)

    def dressed(self, look: Look) -> None:
        self.notice.set_look(look)
        if self.licences is not None:
            self.licences.set_look(look)

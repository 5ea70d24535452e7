"""A second stage, shown nowhere, on which a page's picture is drawn at the size and in the colours of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage

from engine.words import tr
from gui import theme
from gui.export import Facts, image, picture
from gui.stage import Stage
from gui.theme import Look
from gui.twin import Twin

if TYPE_CHECKING:
    from gui.page import Page


class Offstage:
    """Follows a page as it stands when this is made: settings, view, ghosts, the player's step."""

    def __init__(self, page: Page, shown: Look, scheme: str, size: tuple[int, int]) -> None:
        self.page = page
        chosen = shown.scheme if scheme == "shown" else theme.SCHEMES[scheme]
        self.look = Look(chosen, theme.metrics_for(size[0], chosen.name == "projector"))
        self.twin = Twin(page, self.look, page.stage)
        self.result = page.result
        self.stage.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.stage.resize(*size)
        self.stage.show()
        self.draw(page.stage.player.transport.step)

    @property
    def stage(self) -> Stage:
        return self.twin.stage

    def draw(self, step: int) -> None:
        """The picture after `step` steps of the run."""
        result = self.result
        if result is None:
            raise ValueError(tr("nothing has been computed yet"))
        concept = self.page.concept
        if concept.at is not None and 0 < step < result.steps:
            result = concept.at(result, step)
        for _ in range(2):  # sizes settle in the first round, labels find their places in the second
            self.twin.follow(result, step)
            QCoreApplication.sendPostedEvents(self.stage)

    def at(self, step: int) -> QImage:
        self.draw(step)
        return image(self.stage, self.look)

    def image(self, scale: float = 1.0) -> QImage:
        return image(self.stage, self.look, scale)

    def file(self, suffix: str, scale: float) -> bytes:
        settings = self.result.settings if self.result is not None else self.page.settings
        return picture(self.stage, self.look, suffix, Facts.of(self.page.concept, settings), scale)

    def close(self) -> None:
        self.stage.close()
        self.stage.deleteLater()
        self.twin.deleteLater()

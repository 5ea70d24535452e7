"""A second live picture of a concept: its own scene and stage, drawn from the same results as the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Signal

from engine.concept import Result
from gui.panel import Panel
from gui.plots import Canvas, Handle
from gui.scene import Scene, make_scene
from gui.stage import Stage
from gui.theme import Look

if TYPE_CHECKING:
    from gui.page import Page


class Twin(QObject):
    """Follows a page: its result, its view, what is held, locked, lifted and picked. `wanted` when there is news.

    What the hand does to the second picture itself is its scene's to tell (`scene.edited`), as with the first.
    """

    wanted = Signal()

    def __init__(self, page: Page, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.page = page
        self.scene: Scene = make_scene(page.concept, look)
        self.scene.setParent(self)
        self.stage = Stage(self.scene, look, links=False)
        self._clicks: list[tuple[int, int, float, float]] = []
        self._step = -1
        page.stage.lit.connect(self.stage.light)
        page.stage.asked.connect(self._ask)
        page.scene.guess_forgotten.connect(self.scene.forget_guess)
        for place, canvas in enumerate(page.scene.canvases):
            canvas.pointed.connect(self.stage.strip.set_highlight)
            for number, panel in enumerate(canvas.panels):
                panel.clicked.connect(_Ear(self, place, number).heard)
            for handle in _handles(canvas):
                handle.moved.connect(self._moved)
        self._ask()

    def _ask(self) -> None:
        self.stage.question.ask(self.page.stage.question.text())

    def clicked(self, canvas: int, panel: int, x: float, y: float) -> None:
        """Remember a click on a panel of the first picture, to be done here as well."""
        self._clicks.append((canvas, panel, x, y))
        self.wanted.emit()

    def _moved(self) -> None:
        if self.page.predicting:
            self.wanted.emit()

    def follow(self, result: Result, step: int) -> None:
        """Draw what the first picture shows, the answer hidden where a guess is asked for."""
        scene, first = self.scene, self.page.scene
        if step != self._step:
            self._step = step
            scene.stepped(step)
        scene.show_result(result, first.view)
        if scene.predicting != self.page.predicting:
            scene.predict(self.page.predicting)
        if scene.ghosts != first.ghosts:
            scene.toggle_ghosts()
        scene.locked = first.locked
        for mine, theirs in zip(scene.canvases, first.canvases, strict=True):
            for panel, other in zip(mine.panels, theirs.panels, strict=True):
                panel.follow(other)
        self._replay()
        self.stage.refresh()

    def _replay(self) -> None:
        """Do here what the hand did there that no setting keeps: points picked, guesses moved."""
        self.scene.blockSignals(True)
        for canvas, panel, x, y in self._clicks:
            self.scene.canvases[canvas].panels[panel].clicked.emit(x, y)
        self._clicks.clear()
        if self.scene.predicting and self.page.scene.predicting:
            for mine, theirs in zip(self.scene.canvases, self.page.scene.canvases, strict=True):
                for handle, other in zip(_handles(mine), _handles(theirs), strict=False):
                    if other.isVisible() and handle.value != other.value:
                        handle.place(*other.value)
                        handle.moved.emit(*other.value, "ended")
        self.scene.blockSignals(False)

    def refit(self) -> None:
        self.scene.refit()

    def place_of(self, canvas: Canvas, at: QPointF) -> QPointF:
        """Where a point of the first picture is in the second: at the same data in a plot, else at the same share."""
        number = self.page.scene.canvases.index(canvas)
        mine = self.scene.canvases[number]
        panel = canvas.panel_at(at)
        if panel is not None:
            plane = mine.panels[canvas.panels.index(panel)].plane
            x, y = panel.plane.data(at)
            return QPointF(plane.px(x), plane.py(y))
        return QPointF(at.x() / canvas.width() * mine.width(), at.y() / canvas.height() * mine.height())


class _Ear(QObject):
    """Hears the clicks on one panel of the first picture, and goes with its twin."""

    def __init__(self, twin: Twin, canvas: int, panel: int) -> None:
        super().__init__(twin)
        self._twin, self._canvas, self._panel = twin, canvas, panel

    def heard(self, x: float, y: float) -> None:
        self._twin.clicked(self._canvas, self._panel, x, y)


def _handles(canvas: Canvas) -> list[Handle]:
    panels: list[Panel] = canvas.panels
    return [item for panel in panels for item in panel.items if isinstance(item, Handle)]

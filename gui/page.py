"""One concept in the window: its widgets, its present settings, and the result that its picture shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.concept import Concept, Result
from engine.session import State
from engine.settings import Settings
from engine.words import tr
from gui.controls import ControlPanel
from gui.numbers import count
from gui.scene import Scene
from gui.stage import Stage


@dataclass
class Page:
    """Made when the concept is first opened."""

    concept: Concept
    settings: Settings
    scene: Scene
    stage: Stage
    panel: ControlPanel
    result: Result | None = None
    predicting: bool = False
    before_drag: State | None = field(default=None)
    behind: bool = False  # whether the controls have yet to follow the hand

    @property
    def state(self) -> State:
        """What undo, sessions and links keep of it."""
        return State(self.settings, self.scene.view)

    @property
    def shown(self) -> Result:
        """The result at the player's step."""
        result = self.result
        if result is None:
            raise RuntimeError("nothing has been computed yet")
        transport = self.stage.player.transport
        if self.concept.at is None or transport.at_end or transport.step >= result.steps:
            return result
        return self.concept.at(result, transport.step)

    def steps_words(self, part: float | None = None) -> str:
        """How many of a run's steps are done, or a part of them all; nothing where nothing runs."""
        total = self.scene.total_steps(self.result) if self.result is not None else 0
        if self.result is None or not total:
            return ""
        done = self.result.steps if part is None else round(part * total)
        return tr(
            "{progress} of {total} {unit_word}",
            progress=count(done), total=count(total), unit_word=self.scene.unit_word,
        )  # fmt: skip

    def catch_up(self) -> None:
        """Let the controls follow a drag in the picture."""
        if self.behind:
            self.behind = False
            self.panel.show_settings(self.settings)

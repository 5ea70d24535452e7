"""Efficiency: four pictures of one bound, each a canvas of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from engine.concept import Result
from engine.concepts.efficiency import CONCEPT, EfficiencyResult, EfficiencySettings
from engine.settings import Settings
from engine.words import mark, tr
from gui.formula import Formula
from gui.numbers import count
from gui.scene import NoView, Scene, Step
from gui.scenes.efficiency_bias import BiasPicture
from gui.scenes.efficiency_hodges import HodgesPicture
from gui.scenes.efficiency_information import InformationPicture
from gui.scenes.efficiency_picture import Picture
from gui.scenes.efficiency_variance import VariancePicture
from gui.theme import Look

_GRIPS = {
    "variance": mark("Drag the bound, or an n along its axis"),
    "information": mark("Drag the true parameter"),
    "bias": mark("Drag b′, or the value shrunk towards"),
    "hodges": mark("Drag θ"),
}


@dataclass(frozen=True, kw_only=True)
class EfficiencyView(NoView):
    """Nothing to choose: the pictures are settings."""


class EfficiencyScene(Scene):
    concept = CONCEPT
    view_settings = EfficiencyView
    answers = frozenset({"bound"})
    unit_word = mark("experiments")
    more_steps = (1, 100, 1000)
    pictures: ClassVar[dict[str, type[Picture]]] = {
        "variance": VariancePicture,
        "information": InformationPicture,
        "bias": BiasPicture,
        "hodges": HodgesPicture,
    }

    def build(self) -> None:
        self.committed = False
        self.by_name = {name: made(self.look) for name, made in self.pictures.items()}
        self.canvases = tuple(self.by_name.values())
        self.canvas = self.canvases[0]
        for picture in self.by_name.values():
            picture.asked.connect(lambda values, phase: self.ask(phase, **values))
            picture.typing.connect(self.type_asked.emit)

    @property
    def picture(self) -> Picture:
        return self.by_name[self.result.settings.picture]

    def draw(self) -> None:
        picture = self.picture
        self.show_canvas(self.canvases.index(picture))
        picture.waits = self.waits
        picture.show_result(self.result, self.predicting, self.committed)

    def predict(self, on: bool) -> None:
        self.committed = not on and self.predicting
        super().predict(on)

    def forget_guess(self) -> None:
        self.committed = False
        for picture in self.by_name.values():
            picture.forget_guess()
        super().forget_guess()

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return self.picture.formulas(self.result)

    def derivation(self) -> tuple[Step, ...]:
        return self.picture.derivation(self.result)

    def total_steps(self, result: Result) -> int:
        return result.settings.n_trials if isinstance(result.settings, EfficiencySettings) else 0

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        return settings.with_values(n_trials=max(2, steps))

    def describe(self) -> str:
        return self.picture.describe(self.result)

    def status(self) -> str:
        result: EfficiencyResult = self.result
        s = result.settings
        sizes = (
            f"n = {count(s.n)}"
            if s.picture != "variance"
            else tr("n from {table} to {table2}", table=count(s.table[0]), table2=count(s.table[-1]))
        )
        return tr(
            "{sizes}     R = {n_trials}     {grips} · arrow keys step",
            sizes=sizes,
            n_trials=count(s.n_trials),
            grips=_GRIPS[s.picture],
        )


def scene(look: Look) -> Scene:
    return EfficiencyScene(look)

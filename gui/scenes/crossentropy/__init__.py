"""Cross-entropy: five pictures of one concept, each a canvas of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from engine.concept import Result
from engine.concepts import crossentropy
from engine.concepts.crossentropy import CONCEPT, CrossEntropyResult
from engine.settings import SettingError, Settings, setting
from engine.words import mark, tr
from gui.controls import ControlPanel
from gui.fields import TypedField
from gui.formula import Formula
from gui.numbers import count, exact
from gui.plots import Handle
from gui.scene import Scene, Step
from gui.scenes.crossentropy.descent import DescentPicture
from gui.scenes.crossentropy.editor import RowsEditor
from gui.scenes.crossentropy.logits import LogitsPicture
from gui.scenes.crossentropy.picture import Picture
from gui.scenes.crossentropy.rows import RowsPicture
from gui.scenes.crossentropy.scoring import ScoringPicture
from gui.scenes.crossentropy.temperature import TemperaturePicture
from gui.theme import Look


@dataclass(frozen=True, kw_only=True)
class CrossEntropyView(Settings):
    row: int = setting(
        1, "Row looked at", symbol="i", group="Show", low=1, high=crossentropy.MOST_ROWS, typical=(1, 10), more=True,
        help="Click a row, or a bar, to look at it.",
    )  # fmt: skip


class CrossEntropyScene(Scene):
    concept = CONCEPT
    view_settings = CrossEntropyView
    answers = frozenset({"mean"})
    unit_word = mark("steps")
    more_steps = (1, 10, 100)
    pictures: ClassVar[dict[str, type[Picture]]] = {
        "rows": RowsPicture,
        "classes": LogitsPicture,
        "descent": DescentPicture,
        "scoring": ScoringPicture,
        "temperature": TemperaturePicture,
    }

    def build(self) -> None:
        self.committed = False
        self.editor: RowsEditor | None = None
        self.panel: ControlPanel | None = None
        self.by_name = {name: made(self.look) for name, made in self.pictures.items()}
        self.canvases = tuple(self.by_name.values())
        self.canvas = self.canvases[0]
        for picture in self.by_name.values():
            picture.asked.connect(self.attempt)
            picture.chose.connect(self._chose)
            picture.pointed.connect(self._pointed)
            picture.typing.connect(self._type)

    @property
    def picture(self) -> Picture:
        return self.by_name[self.result.settings.picture]

    def draw(self) -> None:
        picture = self.picture
        self.show_canvas(self.canvases.index(picture))
        picture.show_result(self.result, self.view, self.predicting, self.committed)
        if self.editor is not None:
            self.editor.show_settings(self.result.settings, picture.row)

    def add_controls(self, panel: ControlPanel) -> None:
        self.editor = RowsEditor(self.look)
        self.editor.taken.connect(lambda settings: self.edited.emit(settings, "ended"))
        panel.add_widget("Picture", self.editor)
        self.panel = panel

    def _type(self, name: str) -> None:
        """Put the cursor where the number under the hand is typed."""
        if self.editor is None or self.panel is None:
            return
        row = self.panel.row(name) if name else self.editor.field
        fields = row.findChildren(TypedField)
        fields[0].setFocus()
        fields[0].selectAll()

    @property
    def start(self) -> Handle:
        """Where both descents start."""
        found = self.by_name["descent"]
        return found.start if isinstance(found, DescentPicture) else self.grip

    @property
    def grip(self) -> Handle:
        """The first handle of the present picture."""
        return self.picture.handles[0]

    def predict(self, on: bool) -> None:
        self.committed = not on and self.predicting
        super().predict(on)

    def forget_guess(self) -> None:
        self.committed = False
        for picture in self.by_name.values():
            picture.guess.value = None
        super().forget_guess()

    def _pointed(self, key: str) -> None:
        """Rows and classes stand in several panels: pointing at one lights up all that belongs to it."""
        self.highlight(key if key.startswith(("row", "class")) else "")

    # -- the hand

    def _chose(self, row: int) -> None:
        last = len(self.result.row_losses)
        self.view_followed.emit(self.view.with_values(row=min(row + 1, last)))

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return self.picture.formulas(self.result)

    def derivation(self) -> tuple[Step, ...]:
        return self.picture.derivation(self.result)

    def total_steps(self, result: Result) -> int:
        return result.steps

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        found = self.result
        if found.readouts["steps_cross_entropy"] is not None and found.readouts["steps_mse"] is not None:
            raise SettingError(
                "step",
                steps,
                tr("at most {total_steps}: both descents have arrived", total_steps=count(self.total_steps(found))),
            )
        return settings.with_values(most_steps=steps)

    def describe(self) -> str:
        result: CrossEntropyResult = self.result
        read = {name: value if isinstance(value, int | float) else None for name, value in result.readouts.items()}
        words = tr(
            "{pictures}: {row_losses} rows, cross-entropy {cross_entropy}, likelihood {likelihood}",
            pictures=crossentropy.PICTURES[result.settings.picture],
            row_losses=len(result.row_losses),
            cross_entropy=exact(read["cross_entropy"]),
            likelihood=exact(read["likelihood"]),
        )
        return words + "." + "".join(f" {note}" for note in result.notes)

    def status(self) -> str:
        picture = self.result.settings.picture
        if picture in ("descent", "scoring"):
            return self.result.notes[0] if self.result.notes else tr("Drag a ring · arrow keys step")
        return tr(
            "n = {row_losses}     Drag a ring · arrow keys step · click a row to look at it",
            row_losses=count(len(self.result.row_losses)),
        )


def scene(look: Look) -> Scene:
    return CrossEntropyScene(look)

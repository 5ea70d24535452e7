"""Two weights under a penalty: contours and ball, the prior beside them, posterior draws, one weight's shrinkage."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from engine.concepts.penalty import CONCEPT, PenaltyResult
from engine.settings import Settings, setting
from engine.words import capital, mark, tr
from gui.formula import Formula
from gui.numbers import count, exact
from gui.plots import Canvas, Panel
from gui.scene import Scene, Step
from gui.scenes import penalty_words as words
from gui.scenes.penalty_plane import WeightPlane
from gui.scenes.penalty_prior import PriorPanel
from gui.scenes.penalty_sides import DrawsPanel, NumbersPanel, ShrinkagePanel
from gui.tabs import Tabs
from gui.theme import Look

SIDES = {
    "prior": mark("prior"),
    "draws": mark("posterior draws"),
    "shrinkage": mark("one weight"),
    "numbers": mark("numbers"),
}
_CELLS = {
    "prior": (0, 1, 3, 1),
    "draws": (0, 2, 3, 1),
    "shrinkage": (3, 1, 3, 2),
    "numbers": (4, 0, 2, 1),
}  # of six rows
_ROOM = (1150.0, 640.0)  # pixels from which all side pictures stand beside the large one


@dataclass(frozen=True, kw_only=True)
class PenaltyView(Settings):
    beside: str = setting("prior", "Beside it", group="Show", choices=SIDES, help="Where there is room, all are shown.")
    surface: bool = setting(True, "Prior as a surface", group="Show", help="Else as level lines.")
    others: bool = setting(True, "The other penalties", group="Show")
    mean: bool = setting(True, "Posterior mean", group="Show")


class SizedCanvas(Canvas):
    """A canvas that tells when it has another size."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class PenaltyScene(Scene):
    concept = CONCEPT
    view_settings = PenaltyView
    answers = frozenset({"map"})

    def build(self) -> None:
        self.canvas = canvas = SizedCanvas(self.look)
        self.canvases = (canvas,)
        canvas.resized.connect(self._resized)
        self.committed = False
        self.arranged: object = None
        self.plane = WeightPlane(canvas.panel(0, 0, numbers=True, grid=False, aspect_locked=True), self._moved)
        grips = self.plane.grips
        self.ols, self.rho, self.reach = grips.ols, grips.rho, grips.reach
        self.prior = PriorPanel(canvas.panel(0, 1))
        self.draws = DrawsPanel(canvas.panel(0, 2))
        self.shrinkage = ShrinkagePanel(canvas.panel(1, 1))
        self.numbers = NumbersPanel(canvas.panel(1, 2, axis="none"))
        self.tabs = Tabs(tuple(map(tr, SIDES.values())), self.look, canvas)
        self.tabs.chosen.connect(self._side_chosen)

    # -- drawing

    def draw(self) -> None:
        result: PenaltyResult = self.result
        view, hidden = self.view, self.predicting
        self._arrange()
        others = view.others and self.look.metrics.name != "projector"  # whose letters leave them no room
        self.plane.draw(result, others=others, mean=view.mean, hidden=hidden, committed=self.committed)
        shown = [name for name in self._shown() if not self.waits(self.sides[name])]
        if "prior" in shown:
            self.prior.draw(result, view.surface)
        if "draws" in shown:
            self.draws.draw(result, hidden)
        if "shrinkage" in shown:
            self.shrinkage.draw(result, hidden)
        if "numbers" in shown:
            self.numbers.draw(result, hidden, self.look)

    @property
    def sides(self) -> dict[str, Panel]:
        return {
            "prior": self.prior.panel,
            "draws": self.draws.panel,
            "shrinkage": self.shrinkage.panel,
            "numbers": self.numbers.panel,
        }

    @property
    def roomy(self) -> bool:
        room = self.canvas.room
        return self.look.metrics.name != "projector" and room.width() >= _ROOM[0] and room.height() >= _ROOM[1]

    def _shown(self) -> tuple[str, ...]:
        return tuple(SIDES) if self.roomy else (self.view.beside,)

    def _arrange(self) -> None:
        """All side pictures in two rows, or one of them under tabs."""
        roomy, shown = self.roomy, self._shown()
        self._place_tabs()
        wanted = (shown, self.look, self.canvas.width(), self.canvas.height())
        if wanted == self.arranged:
            return
        self.arranged = wanted
        self.plane.panel.cell = (0, 0, 4 if roomy else 2, 1)
        for name, panel in self.sides.items():
            # One out of sight shares the large panel's place, so that its margins narrow no other.
            panel.cell = _CELLS[name] if roomy else (1, 1, 1, 1) if name in shown else (0, 0, 2, 1)
            panel.frame.setVisible(name in shown)
            for item in panel.items:
                item.setVisible(name in shown)
        if roomy:
            self.canvas.stretch(columns=(1.0, 0.62, 0.62))
        else:
            strip = 2.6 * self.look.metrics.axis / max(self.canvas.height(), 1)
            self.canvas.stretch(rows=(strip, 1.0 - strip), columns=(1.0, 0.85))

    def _resized(self) -> None:
        """Another size may have room for more or for fewer pictures."""
        if self.result is not None:
            self.draw()

    def _place_tabs(self) -> None:
        self.tabs.setVisible(not self.roomy)
        self.tabs.choose(list(SIDES).index(self.view.beside))
        left = self.canvas.width() - self.tabs.width() - 0.5 * self.look.metrics.margin
        self.tabs.move(round(left), round(0.3 * self.look.metrics.axis))

    def set_look(self, look: Look) -> None:
        self.tabs.set_look(look)
        super().set_look(look)

    def _side_chosen(self, place: int) -> None:
        self.view_edited.emit(self.view.with_values(beside=list(SIDES)[place]))

    def predict(self, on: bool) -> None:
        self.committed = not on and self.predicting
        super().predict(on)

    def forget_guess(self) -> None:
        self.committed, self.plane.guess = False, None
        super().forget_guess()

    # -- the hand

    def _moved(self, phase: str, values: dict[str, object]) -> None:
        self.ask(phase, **values)

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.formulas(self.result, self.predicting), words.aside(self.result)

    def derivation(self) -> tuple[Step, ...]:
        return words.derivation(self.result)

    def describe(self) -> str:
        result: PenaltyResult = self.result
        name = words.NAMES[result.settings.penalty]
        start = tr(
            "Two weights, least squares at {at_words}, {name} of strength λ = ",
            at_words=words.at_words(result.problem.ols),
            name=name,
        )
        start += f"{exact(result.settings.lam)}."
        if self.predicting:
            return tr("{start} Where the MAP lies is hidden until you reveal it.", start=start)
        said = "".join(f" {capital(note)}." for note in result.notes)
        return tr(
            "{start} The MAP is {at_words}, the posterior mean {at_words2}; of {draws} "
            "posterior draws none has an exact zero.{said}",
            start=start,
            at_words=words.at_words(result.top),
            at_words2=words.at_words(result.mean),
            draws=count(len(result.draws)),
            said=said,
        )

    def status(self) -> str:
        note = "" if self.predicting else next(iter(self.result.notes), "")
        asked = tr("Drag least squares, the correlation or the ball's corner · arrow keys step")
        return f"{note}     {asked}" if note else asked


def scene(look: Look) -> Scene:
    return PenaltyScene(look)

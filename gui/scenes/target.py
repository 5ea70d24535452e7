"""The target: a large board to drag, the chapter's four beside it, and the numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from engine.concept import Result
from engine.concepts import target
from engine.concepts.target import CONCEPT, TargetResult, TargetSettings
from engine.settings import Settings, setting
from engine.words import listed, mark, tr
from gui.controls import ControlPanel
from gui.formula import Formula
from gui.ledger import Ledger, Line, Note
from gui.numbers import count
from gui.plots import Bullseye, Dots, Panel, Rings
from gui.scene import Scene, Step
from gui.scenes import target_words as words
from gui.scenes.target_board import Board
from gui.scenes.target_layout import Curtain, Plan, PlannedCanvas, plan, tabs_bottom
from gui.scenes.target_shots import MOST_DOTS
from gui.scenes.target_words import Sight, short
from gui.tabs import Tabs
from gui.theme import Look, advance

# Settings whose values say where the truth lies.
TELLING = frozenset({"bias_x", "bias_y", "centre_x", "centre_y"})
SNAP = 4.0


@dataclass(frozen=True, kw_only=True)
class TargetView(Settings):
    truth: bool = setting(True, "Truth", group="Show", help="In practice nobody sees the bull's-eye.")
    triangle: bool = setting(True, "Right triangle", group="Show")
    rmse_ring: bool = setting(True, "RMSE ring", group="Show")
    ellipse: bool = setting(
        False, "Covariance ellipse", group="Show", more=True, help="One standard deviation in every direction."
    )


class TargetScene(Scene):
    concept = CONCEPT
    view_settings = TargetView
    answers = frozenset({"mse"})
    unit_word = mark("shots")
    more_steps = (1, 10, 100)

    def build(self) -> None:
        self.canvas = PlannedCanvas(self.look)
        self.canvases = (self.canvas,)
        self.panel: ControlPanel | None = None
        self.guess = 2.0
        self.told_for: float | None = None
        self.four_first = False
        self.plan: Plan | None = None
        self._kept, self._kept_look = (0, 0, 0.0), self.look
        self.board = Board(self.canvas.panel(axis="none", aspect_locked=True))
        self._build_boards()
        self._build_words()
        self.curtains = [Curtain(self.board.panel), *(Curtain(panel) for panel, *_ in self.boards.values())]
        self._drawing = False
        self.canvas.places, self.canvas.placed = self._places, self._placed
        self.canvas.installEventFilter(self)
        self.tabs = Tabs((tr("Your estimator"), tr("Four kinds of estimator")), self.look, self.canvas)
        self.tabs.chosen.connect(self._tab_chosen)
        self.aim, self.ring_handle, self.rmse = self.board.aim, self.board.ring_handle, self.board.rmse
        self.aim.moved.connect(self._aim_moved)
        self.aim.typed.connect(lambda: self.type_asked.emit("bias_x" if self._mode == "aim" else "centre_x"))
        self.aim.says = lambda x, y: f"({listed((short(x), short(y)))})"
        self.ring_handle.moved.connect(self._spread_moved)
        self.ring_handle.typed.connect(lambda: self.type_asked.emit("spread" if self._mode == "aim" else "sigma"))
        self.board.guess_handle.moved.connect(self._guess_moved)
        self.board.guess_level.moved.connect(self._guess_moved)
        self.board.panel.clicked.connect(self._clicked)

    def _build_boards(self) -> None:
        self.boards: dict[str, tuple[Panel, Rings, Dots, Bullseye]] = {}
        self._small: object = None
        for name in target.BOARDS:
            panel = self.canvas.panel(axis="none", aspect_locked=True, words=name)
            items = (
                panel.add(Rings(0.0, 0.0, (1.0, 2.0, 3.0), cross=False)),
                panel.add(Dots("a", size=5.5, alpha=0.55)),
                panel.add(Bullseye(size=14.0)),
            )
            panel.clicked.connect(lambda _x, _y, name=name: self._board_chosen(name))
            self.boards[name] = (panel, *items)

    def _build_words(self) -> None:
        self.words_panel = self.canvas.panel(axis="none")
        self.table = self.words_panel.add(Ledger())
        self.heading = self.words_panel.add(Note(tr("Four kinds of estimator"), role="ink", heading=True))
        self.caption = self.words_panel.add(Note())

    # -- places

    def _places(self, width: float, height: float) -> dict[Panel, QRectF]:
        lines, rows, wide = self._lines, len(self.table.rows), self.table.width(self.look)
        if (rows, lines) == self._kept[:2] and self._kept_look == self.look:
            wide = max(wide, self._kept[2])
        self._kept, self._kept_look = (rows, lines, wide), self.look
        made = self.plan = plan(width, height, self.look, (wide, self.table.height(self.look, lines)), self.four_first)
        self.table.set_place(made.table)
        self.heading.set_place(made.heading)
        self.caption.set_place(made.caption)
        self.tabs.setVisible(made.tabs)
        self.tabs.move(round(made.tabs_left), round(tabs_bottom(self.look) - self.tabs.height()))
        places = {self.words_panel: QRectF(0, 0, width, height)}
        self.curtains[0].show_panel(bool(made.board.width()))
        if made.board.width():
            places[self.board.panel] = made.board
        for place, (panel, *_) in enumerate(self.boards.values()):
            self.curtains[1 + place].show_panel(bool(made.four))
            if made.four:
                places[panel] = made.four[place]
        return places

    def _placed(self) -> None:
        """What is told in pixels, or chosen by the room there is, follows another size at once."""
        if self.result is not None and not self._drawing:
            self.draw()

    @property
    def _lines(self) -> int:
        """Lines of sentences under the table."""
        kept = 1 if self.result is None else words.foot_lines(self.result.settings, self._sight)
        # On a projected page the caption stands there as well, and lines wrap sooner.
        return kept if self.look.metrics.name != "projector" else kept + 2

    def _tab_chosen(self, place: int) -> None:
        self.four_first = place == 1
        self.tabs.choose(place)
        self.canvas.lay_out()

    def set_look(self, look: Look) -> None:
        self.tabs.set_look(look)
        super().set_look(look)

    # -- drawing

    @property
    def _sight(self) -> Sight:
        return Sight(truth=self.view.truth, answer=not self.predicting)

    @property
    def _mode(self) -> str:
        return str(self.result.settings.mode)

    def draw(self) -> None:
        self._drawing = True
        self._draw(self.result)
        self._drawing = False

    def _draw(self, result: TargetResult) -> None:
        sight = self._sight
        head, rows, foot = words.table(result, sight)
        self.table.set_rows(head, rows, self.table.foot)
        if self._outgrown():
            self.canvas.lay_out()
        if self.panel is not None:
            self.panel.veil(frozenset() if sight.truth else TELLING)
        self._draw_boards(result, sight)
        self.board.draw(result, self.view, sight)
        self._draw_guess(result, sight)
        caption = self._caption(result)
        self.caption.set_text(caption)
        if self.look.metrics.name == "projector":
            foot = [*foot, Line(caption)]
        self.table.set_rows(head, rows, foot)

    def _outgrown(self) -> bool:
        """Whether the table needs another place: one that only grows with the numbers, so that nothing jumps."""
        kept = self._kept
        now = len(self.table.rows), self._lines, self.table.width(self.look)
        return now[:2] != kept[:2] or now[2] > kept[2] + 1

    def _caption(self, result: TargetResult) -> str:
        parts = [tr("Each dot is one estimate")]
        if result.count > MOST_DOTS and self.board.cloud.heat.values.size:
            parts = [tr("{count} estimates, darker where more fall", count=count(result.count))]
        elif result.variance == 0.0:
            parts = [
                tr("All {count} estimates lie on one point", count=count(result.count))
                if result.count > 1
                else tr("One estimate")
            ]
        if outside := words.outside(self.board.cloud.outside(result)):
            parts.append(outside)
        if result.apart:
            parts.append(tr("up: error of the variance σ̂², in squared units"))
        elif self.view.truth:
            parts.append(tr("rings are distances from the truth"))
        return " · ".join(parts)

    def _draw_guess(self, result: TargetResult, sight: Sight) -> None:
        told = self.told_for is not None and self.told_for == _answer(result) and sight.truth
        if not told and not self.predicting:
            self.told_for = None
        self.board.draw_guess(self.guess, _answer(result), asking=self.predicting and sight.truth, told=told)

    def _draw_boards(self, result: TargetResult, sight: Sight) -> None:
        wanted = (id(result.boards), sight, self.look, self.plan)
        if wanted == self._small:
            return
        self._small = wanted
        for name, (panel, rings, dots, bullseye) in self.boards.items():
            bias, sd, shots = result.boards[name]
            middle = [0.0, 0.0] if sight.truth else bias.tolist()
            panel.fit_x(middle[0] - 3.2, middle[0] + 3.2, exact=True)
            panel.fit_y(middle[1] - 3.2, middle[1] + 3.2, exact=True)
            dots.set_data(shots[:, 0], shots[:, 1])
            rings.set_data(0.0, 0.0, (1.0, 2.0, 3.0) if sight.truth else ())
            bullseye.set_data(*((0.0, 0.0) if sight.truth else ((), ())))
            told = tr("{name} · MSE {bias}", name=name, bias=short(float(bias @ bias) + sd * sd))
            captions = [told] if sight.truth and sight.answer else []
            captions += [tr(name), tr(name).replace(tr("variance"), "var")]
            fitting = [text for text in captions if advance(text, self.look.metrics.axis) <= panel.plane.width + 1]
            panel.furnish(words=fitting[0] if fitting else captions[-1])

    # -- the hand

    def _rounded(self, value: float) -> float:
        """To a tenth of a pixel or so, so that a drag gives numbers that can be read."""
        return round(value, 1 - math.floor(math.log10(10.0 / self.board.panel.plane.sx)))

    def _aim_moved(self, x: float, y: float, phase: str) -> None:
        if math.hypot(x, y) * self.board.panel.plane.sx <= SNAP:
            x = y = 0.0
        x, y = self._rounded(x), self._rounded(y)
        if self._mode == "aim":
            self.ask(phase, bias_x=x, bias_y=y)
        else:
            self.ask(phase, centre_x=x, centre_y=y)

    def _spread_moved(self, x: float, y: float, phase: str) -> None:
        s, handle = self.result.settings, self.ring_handle
        if self.board.apart:
            sd = max(abs(x - float(self.result.bias[0])), 0.0)
            self.ask(phase, sigma=max(self._rounded(sd * math.sqrt(s.n)), 1e-9))
            return
        sd = handle.radius_at(x, y)
        if s.mode == "aim":
            self.ask(phase, spread=max(0.0, self._rounded(sd)))
        else:
            self.ask(phase, sigma=max(self._rounded(sd * math.sqrt(s.n / 2.0) / abs(s.shrink)), 1e-9))

    def _guess_moved(self, x: float, y: float, _phase: str) -> None:
        handle = self.board.guess_handle
        self.guess = y if self.board.apart else handle.radius_at(x, y)
        self.draw()

    def _board_chosen(self, name: str) -> None:
        across, up, sd = target.BOARDS[name]
        self.ask("ended", mode="aim", bias_x=across, bias_y=up, spread=sd)
        if self.four_first:
            self._tab_chosen(0)

    def _clicked(self, x: float, y: float) -> None:
        found = self.board.nearest(x, y)
        if self._mode == "aim":
            if found is not None:
                self.hint.emit(
                    tr("A throw has no sample behind it · choose a kind of mean under Each dart is to see one")
                )
            return
        if self.result.count > MOST_DOTS:
            self.hint.emit(
                tr(
                    "Past {most_dots} shots the picture is a density · fire fewer to pick one",
                    most_dots=count(MOST_DOTS),
                )
            )
            return
        self._choose(None if found == self.board.chosen else found)

    def _choose(self, shot: int | None) -> None:
        """Bring a shot's sample back, or let it go."""
        self.board.choose(shot)
        self.draw()
        self.hint.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            dragged = any(handle.dragged for handle in self.canvas.handles)
            if event.key() == Qt.Key.Key_Escape and self.board.chosen is not None and not dragged:
                self._choose(None)
                return True
        return bool(super().eventFilter(watched, event))

    # -- what the window asks

    def add_controls(self, panel: ControlPanel) -> None:
        self.panel = panel

    def refit(self) -> None:
        self.board.forget_view()
        super().refit()

    def show_result(self, result: Result, view: Settings | None = None) -> None:
        if self.result is not None and self.settings_of(result).mode != self._mode:
            self.board.choose(None)
            self.board.hold(None)
            self.ghosts = False
        super().show_result(result, view)

    def predict(self, on: bool) -> None:
        if on and self.result is not None:
            p = self.board.panel.plane
            self.guess = 0.25 * p.y0 if self.board.apart else self._rounded(0.6 * self.board.reach)
            self.told_for = None
        elif self.result is not None:
            self.told_for = _answer(self.result)
        super().predict(on)

    def forget_guess(self) -> None:
        self.told_for = None
        super().forget_guess()

    def toggle_ghosts(self) -> bool:
        self.ghosts = not self.ghosts
        if self.result is not None:
            self.board.hold(self.result if self.ghosts else None)
            self.draw()
        return self.ghosts

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return words.formulas(self.result, self._sight)

    def derivation(self) -> tuple[Step, ...]:
        return words.derivation(self.result, self._sight)

    @staticmethod
    def settings_of(result: Result) -> TargetSettings:
        if not isinstance(result, TargetResult):
            raise TypeError("the target draws its own results only")
        return result.settings

    def total_steps(self, result: Result) -> int:
        return self.settings_of(result).shots

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        return settings.with_values(shots=steps)

    def describe(self) -> str:
        return words.describe(self.result, self._sight)

    def status(self) -> str:
        return words.status(self.result, self._sight, self.board.chosen)


def _answer(result: TargetResult) -> float:
    """What Predict asks for: the RMSE, or the bias of σ̂² where the two coordinates have different units."""
    return float(result.bias[1]) if result.apart else math.sqrt(result.mse)


def scene(look: Look) -> Scene:
    return TargetScene(look)

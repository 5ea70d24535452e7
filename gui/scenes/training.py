"""Training: the points with the model's field, the path of the weights, the loss against epoch, and the numbers."""

from __future__ import annotations

from dataclasses import dataclass

from engine.concept import Result
from engine.concepts import training
from engine.concepts.training import CONCEPT, TrainingResult, TrainingSettings
from engine.settings import Settings, setting
from engine.words import mark, tr
from gui.formula import Formula
from gui.numbers import count, exact
from gui.scene import Scene, Step
from gui.scenes.training_loss import LossPanel
from gui.scenes.training_plane import WeightPlane
from gui.scenes.training_points import Points
from gui.scenes.training_words import derivation, fill_table, formulas
from gui.tables import Table
from gui.theme import Look

PICTURES = {"all": mark("points, path and loss"), "points": mark("points and path"), "loss": mark("loss and path")}


@dataclass(frozen=True, kw_only=True)
class TrainingView(Settings):
    picture: str = setting("all", "Picture", group="Show", choices=PICTURES)
    scale: str = setting(
        "loss", "Loss", group="Show", choices={"loss": "as it is", "log": "above the optimum, logarithmic"}
    )
    truth: bool = setting(True, "Truth", group="Show", help="In practice nobody knows the true line.")
    ellipse: bool = setting(True, "Fisher ellipse", group="Show")
    field: bool = setting(True, "Probability field", group="Show")


class TrainingScene(Scene):
    concept = CONCEPT
    view_settings = TrainingView
    answers = frozenset({"a", "b", "c"})
    unit_word = mark("epochs")
    more_steps = (1, 10, 100)
    committed = False

    def build(self) -> None:
        canvas = self.canvas
        points = canvas.panel(0, 0, numbers=True, grid=False, words="x₁")
        self.points = Points(canvas, points, self._point_moved, self._point_flipped)
        self.plane = WeightPlane(canvas.panel(0, 1, numbers=True, grid=False), self._start_moved)
        self.losses = {
            "loss": LossPanel(canvas.panel(1, 0, numbers=True)),
            "log": LossPanel(canvas.panel(1, 0, numbers=True, log_y=True), logarithmic=True),
        }
        self.table_panel = canvas.panel(1, 1, axis="none")
        self.picture, self.scale = "all", ""
        self.table = self.table_panel.add(Table(fill=True, spacing=1.6))
        canvas.stretch(rows=(1.5, 1.0), columns=(1.0, 1.0))

    # -- drawing

    def draw(self) -> None:
        result: TrainingResult = self.result
        view, hidden = self.view, self.predicting
        self._arrange(view.picture, view.scale)
        if self.points.panel.held is None or not self.waits():
            self.plane.draw(result, truth=view.truth, ellipse=view.ellipse, hidden=hidden, committed=self.committed)
        if self.picture != "loss" and not self.waits(self.points.panel):
            self.points.draw(result, field=view.field, truth=view.truth, hidden=hidden)
        if self.picture != "points" and not self.waits(self.loss.panel):
            self.loss.draw(result, hidden=hidden)
        if self.picture == "all" and not self.waits():
            fill_table(self.table, result, self.look, self.table_panel.plane.width, hidden)

    @property
    def loss(self) -> LossPanel:
        """The panel of losses on the scale that is shown."""
        return self.losses[self.scale]

    def _arrange(self, wanted: str, scale: str) -> None:
        """Give the panels of a picture their cells; a projected picture has room for two."""
        if wanted == "all" and self.look.metrics.name == "projector":
            wanted = "points"
        if (wanted, scale) == (self.picture, self.scale):
            return
        self.picture, self.scale = wanted, scale
        points, table = self.points.panel, self.table_panel
        points.cell = (1, 0, 1, 1) if wanted == "loss" else (0, 0, 1, 1)
        shows = [(points, wanted != "loss"), (table, wanted == "all")]
        for name, loss in self.losses.items():
            loss.panel.cell = (0, 0, 1, 1) if wanted == "loss" else (1, 0, 1, 1)
            shows.append((loss.panel, wanted != "points" and name == scale))
        for panel, shown in shows:
            panel.frame.setVisible(shown)
            for item in panel.items:
                item.setVisible(shown)
        self.canvas.stretch(rows=(1.5, 1.0) if wanted == "all" else (1.0, 1e-4), columns=(1.0, 1.0))

    def predict(self, on: bool) -> None:
        self.committed = not on and self.predicting
        super().predict(on)

    def forget_guess(self) -> None:
        self.committed, self.plane.guess = False, None
        super().forget_guess()

    # -- the hand

    def _start_moved(self, x: float, y: float, phase: str) -> None:
        first, second = self.result.settings.axes
        self.ask(phase, **{f"start{first}": round(x, 3), f"start{second}": round(y, 3)})

    def _point_moved(self, index: int, x: float, y: float, phase: str) -> None:
        settings: TrainingSettings = self.result.settings
        if phase == "began":
            self.edited.emit(settings, phase)
            return
        self.ask(phase, source="own", data=training.moved_data(settings, index, round(x, 3), round(y, 3)))
        words = tr("Point {n} at ({x:.3g}, {y:.3g}); the points are now your own", n=count(index + 1), x=x, y=y)
        self.hint.emit(words.replace("-", "−"))

    def _point_flipped(self, index: int) -> None:
        settings = training.flipped(self.result.settings, index)
        self.ask("ended", source=settings.source, data=settings.data)
        label = int(settings.data[3 * index + 2])
        self.hint.emit(
            tr("Point {index} has the label {label} now; the points are your own", index=count(index + 1), label=label)
        )

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return formulas(self.result, self.predicting)

    def derivation(self) -> tuple[Step, ...]:
        return derivation(self.result)

    def total_steps(self, result: Result) -> int:
        return result.settings.epochs if isinstance(result.settings, TrainingSettings) else 0

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        return settings.with_values(epochs=steps)

    def describe(self) -> str:
        result: TrainingResult = self.result
        if self.predicting:
            return tr(
                "{labels} points of two labels; where the loop ends is hidden until you reveal it.",
                labels=count(len(result.labels)),
            )
        nll, penalty = result.loss(0)
        return tr(
            "{labels} points of two labels, fitted by logistic regression. After {done} "
            "epochs the loss of {names} is {nll} per point. ",
            labels=count(len(result.labels)),
            done=count(result.done),
            names=result.names[0],
            nll=exact(nll + penalty),
        ) + " ".join(result.notes)

    def status(self) -> str:
        said = () if self.predicting else self.result.notes
        note = next((note for note in said if "2/L" in note or "halves" in note), "")
        return tr("{note}     Drag the start or a point · click a point to turn its label", note=note) if note else (
            tr("Drag the start or a point · click a point to turn its label")
        )  # fmt: skip


def scene(look: Look) -> Scene:
    return TrainingScene(look)

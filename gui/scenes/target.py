"""The target: a large board to drag, the chapter's four beside it, and the numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF

from engine.concept import Result, number
from engine.concepts import target
from engine.concepts.target import CONCEPT, TargetResult, TargetSettings
from engine.settings import SettingError, Settings, setting
from gui.formula import Formula, Term
from gui.numbers import count, empirical, exact
from gui.plots import Arrow, Bullseye, Dots, Ellipse, Handle, Label, Panel, Rings, Segments
from gui.scene import Scene, Step
from gui.tables import Row, Table, verdict
from gui.theme import Look

MOST_DOTS = 5000


@dataclass(frozen=True, kw_only=True)
class TargetView(Settings):
    truth: bool = setting(True, "Truth", group="Show", help="In practice nobody sees the bull's-eye.")
    triangle: bool = setting(True, "Right triangle", group="Show")
    rmse_ring: bool = setting(True, "RMSE ring", group="Show")
    ellipse: bool = setting(False, "Covariance ellipse", group="Show", more=True)


class TargetScene(Scene):
    concept = CONCEPT
    view_settings = TargetView
    answers = frozenset({"mse"})
    unit_word = "shots"
    more_steps = (1, 10, 100)

    def build(self) -> None:
        self.spread_angle = math.radians(-20.0)
        self.guess_radius = 2.0
        self.chosen: int | None = None
        self.reach, self.refitting = 0.0, False
        self._build_board()
        self._build_boards()
        self.table_panel = self.canvas.panel(2, 1, columns=2, axis="none")
        self.table = self.table_panel.add(Table(fill=True))
        self.canvas.stretch(rows=(1.0, 1.0, 0.85), columns=(3.0, 1.0, 1.0))

    def _build_board(self) -> None:
        board = self.canvas.panel(0, 0, rows=3, axis="none", aspect_locked=True)
        self.board = board
        self.rings = board.add(Rings())
        self.dots = board.add(Dots("a", key="shots", size=7.0))
        self.dots.clipped = True
        self.observations = board.add(Dots("sample", key="sample", size=8.0, alpha=0.9))
        self.circle = board.add(Ellipse("variance", key="variance"))
        self.ellipse = board.add(Ellipse("variance", dash="ghost", alpha=0.0, width=1.6, key="variance"))
        self.rmse = board.add(Ellipse("theory", dash="b", alpha=0.0, width=2.0, key="mse"))
        self.guess = board.add(Ellipse("ghost", dash="ghost", alpha=0.0, width=1.6, key="guess"))
        self.leg = board.add(Segments("variance", width=3.2, key="variance"))
        self.long_leg = board.add(Segments("theory", width=2.0, key="mse"))
        self.corner = board.add(Segments("muted", width=1.2))
        self.arrow = board.add(Arrow("bias", key="bias", gap=10.0))
        self.mean = board.add(Segments("a", width=3.0, key="shots"))
        self.bullseye = board.add(Bullseye(key="truth"))
        self.labels = {
            "bias": board.add(Label("bias", key="bias", offset=(0.0, 22.0))),
            "sd": board.add(Label("variance", key="variance", side="left", offset=(16.0, 0.0))),
            "rmse": board.add(Label("theory", key="mse", side="right", offset=(-10.0, 0.0))),
            "ring": board.add(Label("theory", "RMSE ring", key="mse", underline="b", offset=(0.0, 18.0))),
            "truth": board.add(Label("truth", "truth θ", key="truth", side="right", offset=(-12.0, 26.0))),
            "mean": board.add(Label("a", "mean of shots", key="shots", side="left", offset=(20.0, -28.0))),
            "guess": board.add(Label("ghost", key="guess", underline="ghost", offset=(0.0, -20.0))),
            "sample": board.add(Label("sample", key="sample", offset=(0.0, -20.0))),
        }
        self.aim = board.add(Handle("bias", name="Aim", key="bias", description="Aim: arrows move it, Shift by ten"))
        self.ring_handle = board.add(Handle("variance", name="Spread", key="variance", description="Spread (sd)"))
        self.guess_handle = board.add(Handle("theory", name="Your guess of the RMSE", key="guess", word="guess"))
        self.aim.moved.connect(self._aim_moved)
        self.ring_handle.moved.connect(self._spread_moved)
        self.guess_handle.moved.connect(self._guess_moved)
        board.clicked.connect(self._clicked)

    def _build_boards(self) -> None:
        self.boards: dict[str, tuple[Panel, Dots]] = {}
        for place, name in enumerate(target.BOARDS):
            row, column = divmod(place, 2)
            panel = self.canvas.panel(row, 1 + column, axis="none", aspect_locked=True, title=" ")
            panel.add(Rings(0.0, 0.0, (1.0, 2.0, 3.0), cross=False))
            dots = panel.add(Dots("a", size=5.5, alpha=0.55))
            panel.add(Bullseye(size=14.0))
            panel.fit_x(-3.2, 3.2, exact=True)
            panel.fit_y(-3.2, 3.2, exact=True)
            panel.clicked.connect(lambda _x, _y, name=name: self._board_chosen(name))
            self.boards[name] = (panel, dots)

    # -- drawing

    def draw(self) -> None:
        result: TargetResult = self.result
        settings = result.settings
        bias, sd = result.bias, math.sqrt(result.variance)
        self._draw_shots(result)
        self._draw_triangle(bias, sd)
        self._draw_handles(settings, bias, sd)
        self._draw_labels(result, bias, sd)
        self._draw_guess(result)
        self._draw_boards(result)
        self._draw_table(result)
        self._reach_out(max(math.hypot(*bias) + 1.2 * sd, math.hypot(*self.aim.value), 1e-6))
        self._draw_rings()

    def _reach_out(self, needed: float) -> None:
        """A round radius that holds what matters; it changes only when that leaves it, or fills too little of it."""
        if self.board.x_span.locked or (0.35 * self.reach <= needed <= self.reach and not self.refitting):
            return
        power = 10.0 ** math.floor(math.log10(needed))
        steps = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
        self.reach = next((power * step for step in steps if power * step >= needed), 10.0 * power)
        self.board.fit_x(-1.12 * self.reach, 1.12 * self.reach, exact=True)
        self.board.fit_y(-1.12 * self.reach, 1.12 * self.reach, exact=True)

    def refit(self) -> None:
        self.refitting = True
        super().refit()
        self.refitting = False

    def _draw_rings(self) -> None:
        power = 10.0 ** math.floor(math.log10(self.reach))
        step = next(power * part for part in (0.2, 0.5, 1.0, 2.0, 5.0) if self.reach / (power * part) <= 4.01)
        radii = step * np.arange(1, int(self.reach / step + 1e-9) + 1)
        self.rings.set_data(0.0, 0.0, radii, [f"{radius:g}".replace("-", "−") for radius in radii])
        shown = min(len(self.result.shots), MOST_DOTS)
        note = (
            "" if shown == len(self.result.shots) else f" · the first {count(shown)} of {count(len(self.result.shots))}"
        )
        self.board.furnish(heights=f"Each dot is one estimate · rings are distances from the truth{note}")

    def _draw_shots(self, result: TargetResult) -> None:
        shots = result.shots[:MOST_DOTS]
        few = len(result.shots) <= 1500
        self.dots.alpha = 0.45 if few else 0.3
        self.dots.size = 7.0 if few else 5.0
        self.dots.set_data(shots[:, 0], shots[:, 1])
        mean, arm = result.shots.mean(axis=0), self._pixels(7.0)
        ends = np.array([[-arm, -arm], [-arm, arm]])
        self.mean.set_data(*(mean + ends).T, *(mean - ends).T)
        self._draw_sample(result)

    def _draw_sample(self, result: TargetResult) -> None:
        settings = result.settings
        if self.chosen is None or settings.mode == "aim" or self.chosen >= len(result.shots):
            self.observations.set_data((), ())
            self.labels["sample"].set_data(0.0, 0.0, "")
            return
        x = target.sample(settings, self.chosen)
        across, up = (x[:, 0], x[:, 1]) if settings.axes > 1 else (x[:, 0], np.zeros(len(x)))
        self.observations.set_data(across, up)
        words = f"sample {count(self.chosen + 1)} of {count(len(result.shots))}"
        self._say("sample", result.shots[self.chosen], words)

    def _pixels(self, length: float) -> float:
        """A length in pixels as data units of the board."""
        return length * self.look.metrics.mark / max(abs(self.board.plane.sx), 1e-9)

    def _draw_triangle(self, bias: np.ndarray, sd: float) -> None:
        length = float(np.hypot(*bias))
        along = bias / length if length > 1e-12 else np.array([1.0, 0.0])
        across = np.array([-along[1], along[0]])
        top = bias + sd * across
        triangle = self.view.triangle
        self.circle.set_data(bias[0], bias[1], sd)
        self.arrow.set_data(0.0, 0.0, bias[0], bias[1])
        self.leg.set_data([bias[0]], [bias[1]], [top[0]], [top[1]])
        self.long_leg.set_data([0.0], [0.0], [top[0]], [top[1]])
        corner = min(self._pixels(14.0), 0.4 * max(sd, 1e-12), 0.4 * max(length, 1e-12))
        first, middle, last = bias - corner * along, bias + corner * (across - along), bias + corner * across
        self.corner.set_data(*np.array([first, middle]).T, *np.array([middle, last]).T)
        rmse = math.hypot(length, sd)
        self.rmse.set_data(0.0, 0.0, rmse)
        hidden = self.predicting
        for mark, wanted in (
            (self.arrow, self.view.truth),
            (self.leg, triangle),
            (self.long_leg, triangle and self.view.truth and not hidden),
            (self.corner, triangle and self.view.truth),
            (self.rmse, self.view.rmse_ring and self.view.truth and not hidden),
            (self.bullseye, self.view.truth),
            (self.rings, self.view.truth),
            (self.ellipse, self.view.ellipse or self.result.settings.mode == "mean_variance"),
        ):
            mark.setVisible(bool(wanted))
        values, vectors = np.linalg.eigh(self.result.covariance)
        radii = np.sqrt(np.maximum(values, 0.0))
        turn = math.degrees(math.atan2(vectors[1, 1], vectors[0, 1]))
        self.ellipse.set_data(bias[0], bias[1], radii[1], radii[0], turn)

    def _draw_handles(self, settings: TargetSettings, bias: np.ndarray, sd: float) -> None:
        self.aim.setVisible(settings.mode != "mean_variance")
        if settings.mode == "aim":
            self.aim.place(*bias)
        else:
            self.aim.place(settings.centre_x, settings.centre_y)
        scales = settings.mode == "aim" or (settings.mode == "shrinkage" and abs(settings.shrink) > 1e-9)
        self.ring_handle.setVisible(scales)
        angle = self.spread_angle
        self.ring_handle.place(bias[0] + sd * math.cos(angle), bias[1] + sd * math.sin(angle))

    def _draw_labels(self, result: TargetResult, bias: np.ndarray, sd: float) -> None:
        length, rmse = float(np.hypot(*bias)), math.sqrt(result.mse)
        along = bias / length if length > 1e-12 else np.array([1.0, 0.0])
        top = bias + sd * np.array([-along[1], along[0]])
        handle = np.array([math.cos(self.spread_angle), math.sin(self.spread_angle)])
        truth = self.view.truth
        self._say("bias", (bias * 0.55), f"bias {length:.2f}" if truth else "")
        self._say("sd", (bias + sd * handle), f"sd {sd:.2f}")
        open_ = truth and not self.predicting
        self._say("rmse", (top * 0.5), f"RMSE {rmse:.2f}" if self.view.triangle and open_ else "")
        ring = rmse * np.array([math.cos(math.radians(228.0)), math.sin(math.radians(228.0))])
        self._say("ring", ring, "RMSE ring" if self.view.rmse_ring and open_ else "")
        self.labels["truth"].set_data(0.0, 0.0, "truth θ" if truth else "")
        mean = result.shots.mean(axis=0)
        self._say("mean", mean, "mean of shots")

    def _draw_guess(self, result: TargetResult) -> None:
        guessing = self.predicting or self.guess_committed
        self.guess.setVisible(guessing)
        self.guess_handle.setVisible(self.predicting)
        self.guess.set_data(0.0, 0.0, self.guess_radius)
        angle = math.radians(140.0)
        here = self.guess_radius * np.array([math.cos(angle), math.sin(angle)])
        self.guess_handle.place(*here)
        words = ""
        if self.predicting:
            words = f"RMSE? your guess {self.guess_radius:.2f}"
        elif self.guess_committed:
            words = f"your guess {self.guess_radius:.2f}, off by {abs(self.guess_radius - math.sqrt(result.mse)):.2f}"
        self._say("guess", here, words)

    def _draw_boards(self, result: TargetResult) -> None:
        for name, (panel, dots) in self.boards.items():
            bias, sd, shots = result.boards[name]
            dots.set_data(shots[:, 0], shots[:, 1])
            title = name if self.look.metrics.name == "compact" else f"{name} · MSE {float(bias @ bias) + sd * sd:.2f}"
            if panel.frame.furnishing.heights != title:
                panel.furnish(title="", heights=title)

    def _draw_table(self, result: TargetResult) -> None:
        m = len(result.shots)
        read = {name: number(value) for name, value in result.readouts.items()}
        if self.predicting:
            self.table.set_rows((), (), "The numbers are hidden until you reveal them.")
            return
        rows = []
        named = (("Bias²", "bias_squared", "bias"), ("Variance", "variance", "variance"), ("MSE", "mse", "theory"))
        for name, key, role in named:
            found = empirical(read[f"empirical_{key}"], read[f"empirical_{key}_mcse"])
            score = f"{result.verdicts[key]:.1f}" if key in result.verdicts else "–"
            rows.append(Row(name, (exact(read[key]), found, score), role=role, bold=(True,), key=key))
        words, strong = verdict({name: result.verdicts[key] for name, key, _ in named if key in result.verdicts})
        if result.settings.mode == "james_stein":
            d = result.settings.dimension
            of_mean = exact(d * result.settings.sigma**2 / result.settings.n)
            words += f"\nOver all {d} coordinates: MSE {exact(read['risk_all'])}, of x̄ {of_mean}"
        self.table.set_rows(("exact", f"from {count(m)} shots", "|z|"), rows, words + self._challenge(result), strong)

    def _challenge(self, result: TargetResult) -> str:
        if result.challenge_met is None:
            return ""
        bias, sd = math.hypot(*result.bias), math.sqrt(result.variance)
        low_bias, low_sd = (part.startswith("low") for part in result.settings.challenge.split(", "))
        wants = [
            f"bias {bias:.2f} must be "
            + (f"below {target.LOW_BIAS:.2f}" if low_bias else f"at least {target.HIGH_BIAS:.2f}"),
            f"sd {sd:.2f} " + (f"below {target.LOW_SD:.2f}" if low_sd else f"at least {target.HIGH_SD:.2f}"),
        ]
        return ("\n✓ challenge met: " if result.challenge_met else "\nChallenge: ") + ", ".join(wants)

    def _say(self, name: str, at: np.ndarray, words: str) -> None:
        self.labels[name].set_data(float(at[0]), float(at[1]), words)

    # -- the hand

    def _try(self, phase: str, **values: object) -> None:
        """Ask for new settings; what the domain refuses is said and leaves the picture as it is."""
        try:
            self.edited.emit(self.result.settings.with_values(**values), phase)
        except SettingError as error:
            self.hint.emit(f"! {error}")
            self.edited.emit(self.result.settings, phase)

    def _aim_moved(self, x: float, y: float, phase: str) -> None:
        x, y = round(x, 3), round(y, 3)
        if self.result.settings.mode == "aim":
            self._try(phase, bias_x=x, bias_y=y)
        else:
            self._try(phase, centre_x=x, centre_y=y)

    def _spread_moved(self, x: float, y: float, phase: str) -> None:
        bias, settings = self.result.bias, self.result.settings
        self.spread_angle = math.atan2(y - bias[1], x - bias[0])
        sd = round(math.hypot(x - bias[0], y - bias[1]), 3)
        if settings.mode == "aim":
            self._try(phase, spread=sd)
        else:
            self._try(phase, sigma=max(1e-3, sd * math.sqrt(settings.n / 2.0) / abs(settings.shrink)))

    def _guess_moved(self, x: float, y: float, _phase: str) -> None:
        self.guess_radius = math.hypot(x, y)
        self.draw()

    def _board_chosen(self, name: str) -> None:
        across, up, sd = target.BOARDS[name]
        self._try("ended", mode="aim", bias_x=across, bias_y=up, spread=sd)

    def _clicked(self, x: float, y: float) -> None:
        plane = self.board.plane
        index, apart = self.dots.nearest(QPointF(plane.px(x), plane.py(y)))
        self.chosen = index if apart < 12.0 else None
        if self.chosen is not None and self.result.settings.mode == "aim":
            self.hint.emit("These darts are drawn around an aim; choose real samples to see the data behind a dart.")
        self._draw_sample(self.result)

    # -- words

    def set_look(self, look: Look) -> None:
        projected = look.metrics.name == "projector"
        for panel, _ in self.boards.values():
            panel.frame.setVisible(not projected)
            for item in panel.items:
                item.setVisible(not projected)
        shares = (0.001, 0.001, 1.0) if projected else (1.0, 1.0, 0.85)
        self.canvas.stretch(rows=shares, columns=(1.0, 0.45, 0.45) if projected else (3.0, 1.0, 1.0))
        super().set_look(look)

    def predict(self, on: bool) -> None:
        self.guess_committed = not on and self.predicting
        super().predict(on)

    guess_committed = False

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        read = self.result.readouts
        bias, sd, rmse = math.sqrt(read["bias_squared"]), math.sqrt(read["variance"]), read["rmse"]
        hidden = self.predicting
        sums = Formula(
            terms=(
                Term("MSE", "?" if hidden else exact(read["mse"]), "theory", "mse"),
                Term("=", "="),
                Term("Bias^2", exact(read["bias_squared"]), "bias", "bias"),
                Term("+", "+"),
                Term("Var", exact(read["variance"]), "variance", "variance"),
            )
        )
        roots = Formula(
            terms=(
                Term("RMSE^2", "?" if hidden else f"{exact(rmse)}²", "theory", "mse"),
                Term("=", "="),
                Term("bias^2", f"{exact(bias)}²", "bias", "bias"),
                Term("+", "+"),
                Term("sd^2", f"{exact(sd)}²", "variance", "variance"),
            )
        )
        return (sums, roots), ("Point at a term to light it up in the picture", "the right triangle is this sum")

    def derivation(self) -> tuple[Step, ...]:
        read = self.result.readouts
        bias2, variance, mse = (exact(read[name]) for name in ("bias_squared", "variance", "mse"))
        return (
            Step(r"\mathrm{MSE} = E[\|\hat\theta - \theta\|^2]",
                 f"The average squared distance of a shot from the truth: {mse}.", "mse"),
            Step(r"= E[\|(\hat\theta - E\hat\theta) + (E\hat\theta - \theta)\|^2]",
                 "Go from the truth to the shot by way of the mean of all shots.", "shots"),
            Step(r"= E[\|\hat\theta - E\hat\theta\|^2] + 2\,E[\hat\theta - E\hat\theta]\cdot(E\hat\theta - \theta)"
                 r" + \|E\hat\theta - \theta\|^2",
                 "Multiply out. The last factor is no random quantity, so the expectation passes it by.", "bias"),
            Step(r"E[\hat\theta - E\hat\theta] = 0",
                 "Deviations from the mean average to nothing: the middle term is gone. That is the right angle.", ""),
            Step(r"\mathrm{MSE} = \mathrm{Var}(\hat\theta) + \mathrm{Bias}^2",
                 f"{mse} = {variance} + {bias2}.", "variance"),
        )  # fmt: skip

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
        read = self.result.readouts
        return (
            f"A target with the truth at its centre. The mean of the shots lies {math.sqrt(read['bias_squared']):.3g} "
            f"from it (the bias), and the shots scatter about that mean with standard deviation "
            f"{math.sqrt(read['variance']):.3g}; the root mean squared error is {read['rmse']:.3g}."
        )

    def status(self) -> str:
        return f"{count(len(self.result.shots))} shots     Drag the aim point or the spread ring · arrow keys step"


def scene(look: Look) -> Scene:
    return TargetScene(look)

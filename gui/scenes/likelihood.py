"""The likelihood: a curve for one parameter, a hill for two, or every density at once."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engine.concept import Result
from engine.concepts.likelihood import CONCEPT, LikelihoodResult
from engine.likelihood_sample import Sample
from engine.likelihood_settings import LikelihoodSettings
from engine.settings import SettingError, Settings, setting
from engine.words import mark, small, tr
from gui.formula import Formula
from gui.handles import Handle
from gui.numbers import count
from gui.scene import Scene, Step
from gui.scenes import likelihood_words
from gui.scenes.likelihood_curve import CurvePicture
from gui.scenes.likelihood_density import DensityPanel, DensityPicture
from gui.scenes.likelihood_heat import HeatPicture
from gui.scenes.likelihood_height import SCALES
from gui.scenes.likelihood_numbers import logarithm
from gui.scenes.likelihood_product import ProductPicture
from gui.scenes.likelihood_relief import ReliefPicture
from gui.theme import Look

PICTURES = {
    "likelihood": mark("the likelihood"),
    "density": mark("the model and the data"),
    "product": mark("the product, factor by factor"),
    "map": mark("p(x|θ), every density"),
}


@dataclass(frozen=True, kw_only=True)
class LikelihoodView(Settings):
    picture: str = setting(
        "likelihood", "Picture", group="Show",
        choices=PICTURES,
    )  # fmt: skip
    scale: str = setting(
        "relative", "Height", choices=SCALES, group="Show", help="How the likelihood of one parameter is drawn.",
        when=lambda v: v.picture == "likelihood",
    )  # fmt: skip
    score: bool = setting(True, "Score (tangent)", group="Show", when=lambda v: v.picture == "likelihood")
    information: bool = setting(
        True, "Information (parabola)", group="Show", when=lambda v: v.picture == "likelihood",
    )  # fmt: skip
    truth: bool = setting(True, "Truth", group="Show", when=lambda v: v.picture == "likelihood")
    ridges: bool = setting(False, "Ridges of the profiles", group="Show", more=True)


class LikelihoodScene(Scene):
    concept = CONCEPT
    view_settings = LikelihoodView
    answers = frozenset({"mle", "curve", "surface"})
    unit_word = mark("steps")
    more_steps = (1, 5, 25)

    def build(self) -> None:
        self.guessed: tuple[Sample, tuple[float, ...]] | None = None
        self.keys: dict[object, object] = {}  # what each picture's axes were last fitted to
        hands = (self.attempt, self.hint.emit)
        self.curve = CurvePicture(self.look, *hands)
        self.relief = ReliefPicture(self.look, *hands)
        self.alone = DensityPicture(self.look, *hands)
        self.product = ProductPicture(self.look)
        self.map = HeatPicture(self.look, self.attempt)
        self.canvas.close()
        self.canvas = self.curve
        self.canvases = (self.curve, self.relief, self.alone, self.product, self.map)
        for picture in (self.curve, self.relief):
            picture.handle.typed.connect(lambda: self.type_asked.emit("theta"))
        self.map.handle.typed.connect(lambda: self.type_asked.emit("theta"))
        for picture in (self.curve, self.relief, self.alone):
            if picture.density is not None:
                picture.density.points.pointed.connect(self._pointed)

    # -- drawing

    def draw(self) -> None:
        result: LikelihoodResult = self.result
        picture, two = self.view.picture, result.settings.model.two
        self.show_canvas({"density": 2, "product": 3, "map": 4}.get(picture, 1 if two else 0))
        if picture == "density":
            self.alone.draw(result, hidden=self.predicting)
        elif picture == "product":
            self.product.draw(result)
        elif picture == "map":
            self.map.draw(result)
        elif two:
            self._draw_relief(result)
        else:
            self._draw_curve(result)
        self._start_axes_anew(result.settings)

    def _start_axes_anew(self, settings: LikelihoodSettings) -> None:
        """Another family or data set brings axes of its own; values moved by hand keep those that there are."""
        key = (settings.family, settings.dataset if settings.source == "dataset" else "", self.view.scale)
        if self.keys.get(self.canvas) == key or self.result.progress < 1.0:
            return
        self.keys[self.canvas] = key
        for panel in self.canvas.panels:
            panel.refit()
        self.draw()

    def _draw_curve(self, result: LikelihoodResult) -> None:
        view: LikelihoodView = self.view
        guess = self.guess[0] if self.guess is not None else None
        self.curve.draw(
            result, kind=view.scale, score=view.score, information=view.information, truth=view.truth,
            hidden=self.predicting, guess=guess,
        )  # fmt: skip

    def _draw_relief(self, result: LikelihoodResult) -> None:
        view: LikelihoodView = self.view
        pair = (self.guess[0], self.guess[1]) if self.guess is not None else None
        self.relief.draw(result, truth=view.truth, hidden=self.predicting, guess=pair, ridges=view.ridges)

    @property
    def guess(self) -> tuple[float, ...] | None:
        """Where θ stood at the reveal, as long as it is about the same data."""
        about = self.guessed is not None and self.result is not None and self.guessed[0] is self.result.sample
        return self.guessed[1] if about and self.guessed is not None else None

    @property
    def density(self) -> DensityPanel | None:
        """The observations of the picture shown."""
        shown = self.canvas
        return shown.density if isinstance(shown, CurvePicture | ReliefPicture | DensityPicture) else None

    @property
    def lit(self) -> int | None:
        """The observation under the pointer, whose own term of the sum is told."""
        under = self.density.points.under if self.density is not None else -1
        return under if under >= 0 else None

    @property
    def handle(self) -> Handle:
        """The handle of θ in the picture shown."""
        shown = self.canvas
        return shown.handle if isinstance(shown, ReliefPicture | HeatPicture) else self.curve.handle

    @property
    def grip(self) -> Handle:
        """The handle of the observations."""
        return (self.density or self.curve.density).points.handle

    def _pointed(self, _index: int) -> None:
        if self.density is not None:
            self.density.draw_lit()
        if self.result is not None:
            # The formulas follow, which no new result announces.
            self.view_edited.emit(self.view)

    # -- the hand

    def predict(self, on: bool) -> None:
        """The guess is where θ stands when the answer is revealed."""
        committed = self.predicting and not on and self.result is not None
        self.guessed = (self.result.sample, self.result.settings.point) if committed else None
        super().predict(on)

    def forget_guess(self) -> None:
        self.guessed = None
        super().forget_guess()

    # -- words

    def formulas(self) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        return likelihood_words.formulas(self.result, self.predicting, self.lit)

    def derivation(self) -> tuple[Step, ...]:
        return likelihood_words.derivation(self.result)

    def total_steps(self, result: Result) -> int:
        return result.steps

    def with_steps(self, settings: Settings, steps: int) -> Settings:
        """More steps than a climb has: allow them, unless it has arrived."""
        path = self.result.path
        if path is not None and path.converged:
            raise SettingError.quoting("max_steps", steps, tr("the climb has arrived, there are no further steps"))
        return settings.with_values(max_steps=steps)

    def describe(self) -> str:
        read = self.result.readouts
        names = tr(" and ").join(small(p.label) for p in self.result.settings.model.parameters)
        return tr(
            "The likelihood of {names} for {n} observations. At {theta} the log-likelihood "
            "is {logarithm}; its maximum lies at {mle}. {remark}",
            names=names,
            n=read["n"],
            theta=read["theta"],
            logarithm=logarithm(self.result.log_likelihood),
            mle=read["mle"],
            remark=read["remark"],
        )

    def status(self) -> str:
        result: LikelihoodResult = self.result
        words = [f"n = {count(result.x.size)}"]
        if result.sample.refused:
            words.append(tr("! left out: ") + "; ".join(result.sample.refused))
        elif result.readouts["remark"]:
            words.append(str(result.readouts["remark"]))
        elif result.product.gone is not None and math.isfinite(result.log_likelihood):
            words.append(
                tr("The product is 0.0 in float64 after {gone} factors; log L is fine", gone=count(result.product.gone))
            )
        else:
            words.append(tr("Drag θ or an observation · double-click adds one, Delete removes it"))
        return "     ".join(words)


def scene(look: Look) -> Scene:
    return LikelihoodScene(look)

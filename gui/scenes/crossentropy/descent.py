"""Why not squared error: loss and gradient of one example against its logit, and two descents from one bad start."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.concepts.crossentropy import CrossEntropyResult
from engine.losses import binary_cross_entropy_from_logit, squared_error_from_logit
from engine.one_weight import CROSS_ENTROPY, SQUARED, OneWeight
from engine.words import mark, numerals, tr
from gui.formula import Formula, Term
from gui.numbers import count, exact
from gui.plots import Curve, Dots, Handle, Label, Panel, Segments, VLine
from gui.scene import Step
from gui.scenes.crossentropy.picture import Guess, Picture, number_of

ROLES = {CROSS_ENTROPY: "likelihood", SQUARED: "a"}
NAMES = {CROSS_ENTROPY: mark("cross-entropy"), SQUARED: mark("squared error")}
CURVES = {CROSS_ENTROPY: "cross_entropy", SQUARED: "mse"}
MOST_DOTS = 3000


class Valley:
    """One loss against the weight, with its minimum and a descent in it."""

    def __init__(self, panel: Panel, loss: str) -> None:
        self.panel, self.loss, role = panel, loss, ROLES[loss]
        key = CURVES[loss]
        self.curve = panel.add(Curve(role, key=key, dash="", width=2.4))
        self.lowest = panel.add(VLine("theory", width=1.6, dash="b", mark="", key=f"minimum {key}"))
        self.trail = panel.add(Dots(role, size=7.0, alpha=0.5, mark="o", key=f"path {key}"))
        self.here = panel.add(Dots(role, size=14.0, alpha=1.0, key=f"path {key}", z=2))

    def draw(self, result: CrossEntropyResult, hidden: bool) -> None:
        values = result.curves[f"surface_{CURVES[self.loss]}"]
        self.curve.set_data(result.curves["weight"], values)
        self.panel.fit_y(0.0, 1.06 * float(values.max()))
        descent = result.descents.get(self.loss)
        target = descent.target if descent else None
        self.lowest.setVisible(target is not None and not hidden)
        self.lowest.set_data(target if target is not None else 0.0, tr("minimum {target}", target=exact(target)))
        if descent is None or hidden:
            self.trail.set_data((), ())
            self.here.set_data((), ())
            self.panel.furnish(heights=tr("hidden until you reveal it") if hidden else "")
            return
        path = result.path(self.loss)
        model = OneWeight(np.array(result.settings.x), np.array(result.settings.outcomes))
        trail = path if len(path) <= MOST_DOTS else path[:: -(-len(path) // MOST_DOTS)]
        self.trail.set_data(trail, model.losses(self.loss, trail))
        self.here.set_data(path[-1:], model.losses(self.loss, path[-1:]))
        self.panel.furnish(heights=self._progress(result, len(path) - 1, model.gradient(self.loss, float(path[-1]))))

    def _progress(self, result: CrossEntropyResult, done: int, slope: float) -> str:
        steps = result.readouts["steps_mse" if self.loss == SQUARED else "steps_cross_entropy"]
        if steps is not None:
            return tr("arrived in {steps} steps", steps=count(int(str(steps))))
        if result.descents[self.loss].target is None:
            return tr("{done} steps · no finite minimum", done=count(done))
        return tr("{done} steps · gradient {slope}", done=count(done), slope=exact(slope))


class DescentPicture(Picture):
    def build(self) -> None:
        self.loss = self.panel(0, 0, axis="ticks", numbers=True, title=tr("Loss of one example"), heights=tr("loss"))
        self.slope = self.panel(
            1, 0, numbers=True, words=tr("logit z"), title=tr("Its gradient"), heights=tr("d loss / dz")
        )
        above = self.panel(0, 1, axis="ticks", numbers=True, title=tr("Cross-entropy: convex"))
        below = self.panel(1, 1, numbers=True, words=tr("weight w, p = σ(w·x)"), title=tr("Squared error: not convex"))
        self.link_x([self.loss, self.slope])
        self.link_x([above, below])
        self.valleys = (Valley(above, CROSS_ENTROPY), Valley(below, SQUARED))
        self.curves = {
            (panel, loss): panel.add(Curve(ROLES[loss], key=CURVES[loss], width=2.4))
            for panel in (self.loss, self.slope)
            for loss in ROLES
        }
        self.dots = {
            (panel, loss): panel.add(Dots(ROLES[loss], size=12.0, alpha=1.0, key=CURVES[loss], z=2))
            for panel in (self.loss, self.slope)
            for loss in ROLES
        }
        self.words = {
            (panel, loss): panel.add(Label(ROLES[loss], key=CURVES[loss], side="left", offset=(16.0, up)))
            for panel, loss, up in (
                (self.loss, CROSS_ENTROPY, -18.0),
                (self.loss, SQUARED, 18.0),
                (self.slope, CROSS_ENTROPY, -30.0),
                (self.slope, SQUARED, -18.0),
            )
        }
        self.zero = self.slope.add(Segments("muted", width=1.0))
        self.logit_line = self.vline(VLine("theory", width=1.2, mark="", key="logit"), [self.loss, self.slope])
        self.logit = self.slope.add(Handle("theory", step=(0.1, 0.0), name=tr("Logit of the example"), key="logit",
                                           constrain=self._on_axis))  # fmt: skip
        self.logit.says = lambda x, _y: numerals(f"z = {x:.2f}").replace("-", "−")
        self.logit.typed.connect(lambda: self.typing.emit("logit"))
        self.logit.moved.connect(lambda x, _y, phase: self.put("logit", x, 2, phase))
        self.start_line = self.vline(VLine("sample", width=1.2, dash="b", mark="", key="start"), [above, below])
        self.start = below.add(
            Handle(
                "sample",
                step=(0.1, 0.0),
                name=tr("Starting weight of both descents"),
                key="start",
                constrain=lambda x, _y: (min(1000.0, max(-1000.0, x)), below.y_span.lo),
            )
        )
        self.start.says = lambda x, _y: tr("start {x:.2f}", x=x).replace("-", "−")
        self.start.typed.connect(lambda: self.typing.emit("start"))
        self.start.moved.connect(lambda x, _y, phase: self.put("start", x, 2, phase))
        self.guess = Guess(self.slope, tr("gradient of squared error here"))

    def _on_axis(self, x: float, _y: float) -> tuple[float, float]:
        return min(1e6, max(-1e6, x)), self.slope.y_span.lo

    # -- drawing

    def draw(self, result: CrossEntropyResult, view: Any) -> None:
        s, curves = result.settings, result.curves
        self.guess.at = s.logit
        y, z = float(s.example), s.logit
        values = {
            (self.loss, CROSS_ENTROPY): float(binary_cross_entropy_from_logit(y, z)),
            (self.loss, SQUARED): float(squared_error_from_logit(y, z)),
            (self.slope, CROSS_ENTROPY): number_of(result, "gradient_cross_entropy"),
            (self.slope, SQUARED): number_of(result, "gradient_mse"),
        }
        for (panel, loss), value in values.items():
            kind = "loss" if panel is self.loss else "gradient"
            hidden = self.hidden and panel is self.slope and loss == SQUARED
            self.curves[panel, loss].set_data(
                *(((), ()) if hidden else (curves["logit"], curves[f"{kind}_{CURVES[loss]}"]))
            )
            self.dots[panel, loss].set_data(*(((), ()) if hidden else ([z], [value])))
            self.words[panel, loss].set_data(
                z, 0.0 if hidden else value, "" if hidden else f"{NAMES[loss]} {exact(value)}"
            )
        self.loss.furnish(title=tr("Loss of one example whose label is {example}", example=s.example))
        self._fit(result)
        self.logit_line.set_data(z, f"p = {exact(float(1.0 / (1.0 + np.exp(-np.clip(z, -700, 700)))))}")
        self.logit.place(z, self.slope.y_span.lo)
        self.start_line.set_data(s.start, tr("both start here"))
        self.start.place(s.start, self.valleys[1].panel.y_span.lo)
        for valley in self.valleys:
            valley.draw(result, self.hidden and valley.loss == SQUARED)

    def _fit(self, result: CrossEntropyResult) -> None:
        curves = result.curves
        far = float(curves["logit"][-1])
        self.loss.fit_x(-far, far)
        self.loss.fit_y(0.0, float(curves["loss_cross_entropy"].max()))
        low, high = (-1.1, 0.3) if result.settings.example == "1" else (-0.3, 1.1)
        self.slope.fit_y(low, high, exact=True)
        self.zero.set_data([-far], [0.0], [far], [0.0])
        wide = float(curves["weight"][-1])
        self.valleys[0].panel.fit_x(-wide, wide)

    def answer(self, result: CrossEntropyResult) -> float | None:
        return number_of(result, "gradient_mse")

    # -- words

    def formulas(self, result: CrossEntropyResult) -> tuple[tuple[Formula, ...], tuple[str, str]]:
        y = result.settings.example
        z = result.settings.logit
        p = float(1.0 / (1.0 + np.exp(-np.clip(z, -700, 700))))
        first = Formula(
            terms=(
                Term("∂CE", exact(number_of(result, "gradient_cross_entropy")), "likelihood", "cross_entropy"),
                Term("=", "="),
                Term("p", exact(p), "theory", "logit"),
                Term("−", "−"),
                Term("y", y),
            ),
            label=tr("cross-entropy"),
        )
        second = Formula(
            terms=(
                Term("∂SE", "?" if self.hidden else exact(number_of(result, "gradient_mse")), "a", "mse"),
                Term("=", "="),
                Term("2(p − y)", exact(2.0 * (p - float(y))), "theory", "logit"),
                Term("·", "·"),
                Term("p(1 − p)", exact(p * (1.0 - p)), "theory", "logit"),
            ),
            label=tr("squared error"),
        )
        return (first, second), self._aside(result)

    def _aside(self, result: CrossEntropyResult) -> tuple[str, str]:
        if self.hidden:
            return tr("Commit to a guess,"), tr("then reveal")
        first, second = (result.readouts[name] for name in ("steps_cross_entropy", "steps_mse"))
        if isinstance(first, int) and isinstance(second, int):
            return tr("Steps to within {tolerance:g}", tolerance=result.settings.tolerance), tr(
                "{first} against {second}", first=count(first), second=count(second)
            )
        return tr("Steps to the minimum"), tr(
            "{first} against {second}", first=_counted(first), second=_counted(second)
        )

    def derivation(self, result: CrossEntropyResult) -> tuple[Step, ...]:
        ce, se = (exact(number_of(result, name)) for name in ("gradient_cross_entropy", "gradient_mse"))
        z = exact(result.settings.logit)
        return (
            Step(r"p = \sigma(z) = \frac{1}{1 + e^{-z}}", tr("The example's logit is z = {z}.", z=z), "logit"),
            Step(
                r"\frac{dp}{dz} = p(1 - p)", tr("The logistic curve is flat at both ends, the wrong one too."), "logit"
            ),
            Step(
                r"\frac{d}{dz}(p - y)^2 = 2(p - y)\,p(1 - p)",
                tr("Squared error keeps that factor: its gradient here is {se}.", se=se),
                "mse",
            ),
            Step(
                r"\frac{d}{dz}\left[-y \log p - (1 - y)\log(1 - p)\right] = \left(-\frac{y}{p} + "
                r"\frac{1 - y}{1 - p}\right) p(1 - p)",
                tr("The logarithm brings p or 1 − p into the denominator."),
                "cross_entropy",
            ),
            Step(
                r"= p - y",
                tr("They cancel: the gradient is {ce}, however wrong the example is.", ce=ce),
                "cross_entropy",
            ),
        )


def _counted(steps: object) -> str:
    return count(steps) if isinstance(steps, int) else tr("not yet")

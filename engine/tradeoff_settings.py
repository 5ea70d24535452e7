"""What may be set of `tradeoff`: a truth, the data drawn from it, a class of models and its complexity."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.settings import SettingError, Settings, setting
from engine.tradeoff_truths import NAMES, fault
from engine.words import mark, tr

MODELS = {
    "polynomial": mark("polynomial"),
    "knn": mark("k nearest neighbours"),
    "ridge": mark("ridge on a rich basis"),
    "spline": mark("cubic spline"),
}
DESIGNS = {"even": mark("evenly spaced"), "random": mark("at random, then kept")}
KNOBS = {"polynomial": "degree", "knn": "k", "ridge": "lam", "spline": "knots"}
SKETCH = (0.0, -0.6, 0.15, 0.5, 0.3, 0.7, 0.45, 0.1, 0.6, -0.4, 0.8, 0.3, 1.0, 0.9)


def _is(*models: str) -> Callable[[TradeoffSettings], bool]:
    return lambda s: s.model in models


@dataclass(frozen=True, kw_only=True)
class TradeoffSettings(Settings):
    truth: str = setting("bump", "Truth", group="Truth and noise", choices=NAMES, role="truth")
    sketch: tuple[float, ...] = setting(
        SKETCH, "Points of the sketch", group="Truth and noise", low=-1e3, high=1e3, when=lambda s: s.truth == "sketch",
        help="x, y, x, y …; or drag across the plot.",
    )  # fmt: skip
    sigma: float = setting(
        0.3, "Noise", symbol="σ", group="Truth and noise", low=0.0, high=100.0, typical=(0.0, 1.0),
        help="The standard deviation of y about the truth.",
    )  # fmt: skip
    model: str = setting("polynomial", "Model", group="Model", choices=MODELS)
    degree: int = setting(
        6, "Degree", symbol="d", group="Model", low=0, high=150, typical=(0, 15), when=_is("polynomial"),
        help="A polynomial of degree d has d + 1 coefficients.",
    )  # fmt: skip
    k: int = setting(
        5, "Neighbours", symbol="k", group="Model", low=1, high=500, typical=(1, 30), when=_is("knn"),
        help="Fewer neighbours make a more complex fit.",
    )  # fmt: skip
    lam: float = setting(
        0.1, "Ridge strength", symbol="λ", group="Model", low=1e-10, high=1e8, typical=(1e-6, 1e3), log=True,
        when=_is("ridge"), help="A weaker penalty makes a more complex fit.",
    )  # fmt: skip
    knots: int = setting(
        3, "Knots", symbol="K", group="Model", low=0, high=150, typical=(0, 20), when=_is("spline"),
        help="A cubic spline with K knots has K + 4 coefficients.",
    )  # fmt: skip
    n: int = setting(
        30, "Sample size", symbol="n", group="How much data?", low=1, high=500, typical=(2, 100),
        help="n is what one fit learns from.",
    )  # fmt: skip
    n_sets: int = setting(
        200, "Training sets", symbol="R", group="How much data?", low=1, high=1000, typical=(1, 400),
        help="R fills the picture in; the exact curves stay.",
    )  # fmt: skip
    seed: int = setting(
        7, "Seed", group="How much data?", low=0, high=2**32 - 1, typical=(0, 100),
        help="Other noise: only the fits move.",
    )  # fmt: skip
    probe: float = setting(
        0.5, "Look at", symbol="x_0", group="Probe", low=0.0, high=1.0, typical=(0.0, 1.0),
        more=True, help="Where the fits are taken apart.",
    )  # fmt: skip
    reach: int = setting(
        15, "Compare up to", group="Complexity", low=1, high=150, typical=(5, 80), more=True,
        when=_is("polynomial", "spline"), help="Where the axis of degrees or knots ends.",
    )  # fmt: skip
    rich: int = setting(
        20, "Degree of the rich basis", group="Complexity", low=1, high=60, typical=(5, 40), more=True,
        when=_is("ridge"), help="Ridge shrinks the coefficients of Legendre polynomials up to it.",
    )  # fmt: skip
    design: str = setting(
        "even", "Places x", group="Places", choices=DESIGNS, more=True,
        help="The same places in every training set: what is exact is exact for these.",
    )  # fmt: skip
    x_seed: int = setting(
        1, "Seed of the places", group="Places", low=0, high=2**32 - 1, typical=(0, 100), more=True,
        when=lambda s: s.design == "random",
    )  # fmt: skip

    @property
    def knob(self) -> str:
        """The setting that the complexity of the model is."""
        return KNOBS[self.model]

    @property
    def complexity(self) -> float:
        """Its value: degree, k, λ or knots."""
        return float(getattr(self, self.knob))

    @property
    def limit(self) -> int:
        """The last degree or count of knots compared, or the degree of ridge's basis."""
        return self.rich if self.model == "ridge" else max(self.reach, 0 if self.model == "knn" else self._order)

    @property
    def course_key(self) -> tuple[str, str, int, int, int]:
        """All that the weights of the compared complexities depend on."""
        return self.model, self.design, self.n, self.x_seed, self.limit

    @property
    def _order(self) -> int:
        return self.degree if self.model == "polynomial" else self.knots

    def check_together(self) -> None:
        if self.model == "knn" and self.k > self.n:
            raise SettingError(
                "k", self.k, tr("at most n = {n}: there are no more neighbours than observations", n=self.n)
            )
        if self.truth == "sketch" and (allowed := fault(self.sketch)):
            raise SettingError("sketch", self.sketch, allowed)

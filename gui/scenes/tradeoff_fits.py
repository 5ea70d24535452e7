"""Every fit as a faint line with their mean, their band and the truth, and beside it the fits at one place."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF

from engine.concept import Array
from engine.concepts.tradeoff import TradeoffResult
from engine.tradeoff_course import PLACES
from engine.words import mark, tr
from gui.numbers import count
from gui.plots import Arrow, Canvas, Curve, Dots, Handle, Label, Panel, Segments
from gui.scenes import tradeoff_words as words
from gui.scenes.tradeoff_marks import Between, Fan, SideSteps
from gui.theme import Look

_ROOM = 2.6  # standard deviations of the noise about the truth that the picture has room for
_NEAR = 14.0  # pixels
_BINS = 28
_CURVE = np.linspace(-4.0, 4.0, 97)


class Fits:
    """The plot of the fits, the probe's line in it."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        panel.furnish(numbers=True, grid=False, words="x", heights="y")
        self.fan = panel.add(Fan("a", key="fits"))
        self.band = panel.add(Between("variance", alpha=0.16, key="variance"))
        self.edges = [panel.add(Curve("variance", width=2.2, key="variance")) for _ in range(2)]
        self.points = panel.add(Dots("sample", size=8.0, alpha=0.95, key="sample"))
        self.truth = panel.add(Curve("truth", width=2.6, key="truth bias"))
        self.mean = panel.add(Curve("theory", width=2.2, key="mean bias"))
        self.one = panel.add(Curve("a", width=2.0, key="fits sample"))
        self.line = panel.add(Segments("muted", width=1.2, key="probe"))
        self.bias = panel.add(Arrow("bias", key="bias", head=12.0))
        self.names = {
            "truth": panel.add(Label("truth", tr("truth f"), key="truth")),
            "mean": panel.add(Label("theory", tr("mean fit"), key="mean")),
            "one": panel.add(Label("a", tr("this set's fit"), key="fits")),
            "band": panel.add(Label("variance", tr("± 1 sd of the fits"), key="variance", offset=(0.0, 18.0))),
        }
        self.probe = panel.add(
            Handle("theory", name=tr("Look at x"), key="probe", word=tr("look elsewhere"), constrain=self._foot)
        )
        self.probe.says = lambda x, _y: f"x = {words.short(x)}"

    def _foot(self, x: float, _y: float) -> tuple[float, float]:
        low, high = self.panel.y_span.limits
        return min(max(x, 0.0), 1.0), low + 0.04 * (high - low)

    def fit(self, result: TradeoffResult) -> None:
        """Room for the truth and its observations; wilder fits leave the picture, and that is said."""
        room = _ROOM * result.settings.sigma
        low, high = float(result.truth.min()) - room, float(result.truth.max()) + room
        air = 0.06 * (high - low) or 0.5
        self.panel.fit_x(0.0, 1.0, exact=True)
        self.panel.fit_y(low - air, high + air)

    def draw(self, result: TradeoffResult, shown: int, view: object, look: Look) -> None:
        self.fit(result)
        self._furnish(result, shown, look)
        fits = getattr(view, "fits", True)
        self.fan.set_data(PLACES, result.fits[: result.done] if fits else np.empty((0, len(PLACES))))
        self._draw_band(result, bool(getattr(view, "band", True)))
        self.truth.set_data(*((PLACES, result.truth) if getattr(view, "truth", True) else ((), ())))
        self.mean.set_data(PLACES, result.mean)
        one = bool(getattr(view, "one", True))
        self.one.set_data(*((PLACES, result.fits[shown]) if one else ((), ())))
        self.points.set_data(*((result.x, result.observations(shown)) if one else ((), ())))
        self._draw_probe(result)
        self._name(result, shown, one)

    def _furnish(self, result: TradeoffResult, shown: int, look: Look) -> None:
        low, high = self.panel.y_span.limits
        seen = result.fits[: result.done]
        gone = int(((seen < low) | (seen > high)).any(axis=1).sum())
        model = words.model(result)
        title = tr("{sets} of n = {n}", sets=words.sets(result.done), n=count(result.settings.n))
        wild = (
            tr("{gone} {word} the picture", gone=count(gone), word=tr("fit leaves") if gone == 1 else tr("fits leave"))
            if gone
            else ""
        )
        said = (wild, tr("dots: set {shown}", shown=count(shown + 1))) if look.metrics.name == "desk" else (wild,)
        projected = look.metrics.name == "projector"
        self.panel.furnish(
            title=model if projected else tr("{title}, fitted by {model}", title=title, model=model),
            heights="" if projected else " · ".join(filter(None, said)),
        )

    def _draw_band(self, result: TradeoffResult, wanted: bool) -> None:
        low, high = result.mean - result.sd, result.mean + result.sd
        self.band.set_data(*((PLACES, low, high) if wanted else ((), (), ())))
        for edge, y in zip(self.edges, (low, high), strict=True):
            edge.set_data(*((PLACES, y) if wanted else ((), ())))

    def _draw_probe(self, result: TradeoffResult) -> None:
        split = result.split
        low, high = self.panel.y_span.limits
        self.line.set_data([split.x], [low], [split.x], [high])
        self.bias.set_data(split.x, split.truth, split.x, split.mean)
        self.probe.place(split.x, 0.0)

    def _name(self, result: TradeoffResult, shown: int, one: bool) -> None:
        """Names stand where their curve is farthest from the others."""
        low, high = self.panel.y_span.limits
        away = np.abs(PLACES - result.split.x) > 0.08
        inside = (PLACES > 0.06) & (PLACES < 0.94) & away
        curves = {"truth": result.truth, "mean": result.mean, "one": result.fits[shown],
                  "band": result.mean - result.sd}  # fmt: skip
        there = {"one": one, "band": bool(len(self.band.x_data)), "truth": bool(len(self.truth.x_data)), "mean": True}
        taken: list[int] = []
        for name in ("truth", "mean", "one", "band"):
            label, y = self.names[name], curves[name]
            if not there[name]:
                label.set_data(0.0, 0.0, "")
                continue
            others = [curves[other] for other in curves if other != name and there[other]]
            apart = np.min([np.abs(y - other) for other in others], axis=0, initial=math.inf)
            seen = inside & (y > low + 0.1 * (high - low)) & (y < high - 0.1 * (high - low))
            for place in taken:
                seen &= np.abs(PLACES - PLACES[place]) > 0.14
            score = np.where(seen, apart, -1.0)
            place = int(np.argmax(score))
            taken.append(place)
            gaps = [float(y[place] - other[place]) for other in others]
            up = min(gaps, key=abs, default=0.0) >= 0.0
            label.offset = (0.0, -18.0 if up else 18.0)
            label.set_data(float(PLACES[place]), float(y[place]), _NAMES[name] if score[place] >= 0.0 else "")

    def picked(self, at: QPointF, done: int) -> int:
        """The fit near a place of the canvas, −1 where there is none."""
        place, apart = self.fan.nearest(at)
        return place if 0 <= place < done and apart <= _NEAR else -1


_NAMES = {
    "truth": mark("truth f"),
    "mean": mark("mean fit"),
    "one": mark("one fit"),
    "band": mark("± 1 sd of the fits"),
}


class Side:
    """The fits at the probe, on their side: their scatter, how far their mean is off, and what no fit can foresee."""

    def __init__(self, canvas: Canvas, panel: Panel, beside: Panel) -> None:
        self.panel = panel
        self.result: TradeoffResult | None = None
        panel.y_span = beside.y_span
        panel.furnish(axis="full", words=tr("density"))
        self.pile = panel.add(SideSteps("a", key="fits variance"))
        self.density = panel.add(Curve("theory", width=2.0, key="variance"))
        self.noise_curve = panel.add(Curve("sample", key="noise"))
        self.truth = panel.add(Segments("truth", width=2.6, key="truth bias"))
        self.mean = panel.add(Segments("theory", width=2.0, key="mean bias"))
        self.bias = panel.add(Arrow("bias", key="bias", head=12.0))
        self.sd = panel.add(Segments("variance", width=3.6, key="variance"))
        self.noise = panel.add(Segments("sample", width=3.6, key="noise"))
        self.names = {
            "bias": panel.add(Label("bias", key="bias")),
            "sd": panel.add(Label("variance", key="variance", offset=(0.0, 18.0))),
            "noise": panel.add(Label("sample", key="noise", underline="", offset=(0.0, -28.0))),
        }
        self.handle = panel.add(
            Handle("sample", name=tr("Noise σ"), key="noise", word=tr("drag σ"), constrain=self._on_bar,
                   description=tr("Noise σ: arrows change it, Shift by ten, Enter types"))
        )  # fmt: skip

    def _on_bar(self, _x: float, y: float) -> tuple[float, float]:
        if self.result is None:
            return 0.0, y
        return self._at(0.9), max(y, self.result.split.truth)

    def _at(self, share: float) -> float:
        return share * self.panel.x_span.limits[1]

    def draw(self, result: TradeoffResult) -> None:
        self.result = result
        split, sigma = result.split, result.settings.sigma
        self.panel.furnish(title=tr("At x = {x}", x=words.short(split.x)))
        peak = 0.4 / split.sd if split.sd > 0.0 else 0.0
        top = max(min(peak, 4.0 / max(sigma, 1e-9)), 0.4 / sigma if sigma > 0.0 else 0.0) or 1.0
        self.panel.x_span.fix(0.0, 2.0 * top)
        self.panel.canvas.span_changed(self.panel.x_span)
        self._draw_pile(result)
        spread = _CURVE * sigma
        self.noise_curve.set_data(*((_bell(_CURVE, sigma), split.truth + spread) if sigma > 0.0 else ((), ())))
        end = self.panel.x_span.limits[1]
        self.truth.set_data([0.0], [split.truth], [end], [split.truth])
        self.mean.set_data([0.0], [split.mean], [self._at(0.76)], [split.mean])
        self._draw_bars(result)

    def _draw_pile(self, result: TradeoffResult) -> None:
        split = result.split
        if split.sd <= 0.0:
            self.pile.set_data((), ())
            self.density.set_data((), ())
            return
        low, high = split.mean - 4.0 * split.sd, split.mean + 4.0 * split.sd
        edges = np.linspace(low, high, _BINS + 1)
        counts, _ = np.histogram(result.at_probe(), edges)
        self.pile.set_data(edges, counts / (result.done * (edges[1] - edges[0])))
        self.density.set_data(_bell(_CURVE, split.sd), split.mean + _CURVE * split.sd)

    def _draw_bars(self, result: TradeoffResult) -> None:
        split, sigma = result.split, result.settings.sigma
        bias_at, sd_at, noise_at = self._at(0.56), self._at(0.73), self._at(0.9)
        self.bias.set_data(bias_at, split.truth, bias_at, split.mean)
        self.sd.set_data([sd_at], [split.mean - split.sd], [sd_at], [split.mean + split.sd])
        self.noise.set_data([noise_at], [split.truth - sigma], [noise_at], [split.truth + sigma])
        up = -1.0 if split.bias <= 0.0 else 1.0  # pixels count downwards
        self.names["bias"].offset, self.names["sd"].offset = (0.0, up * 22.0), (0.0, -up * 20.0)
        self.names["bias"].set_data(bias_at, split.truth, tr("bias {bias}", bias=words.signed(split.bias)))
        self.names["sd"].set_data(sd_at, split.mean + up * split.sd, tr("sd {sd}", sd=words.short(split.sd)))
        self.names["noise"].set_data(noise_at, split.truth + sigma, f"σ {words.short(sigma)}")
        self.handle.place(noise_at, split.truth + sigma)


def _bell(z: Array, sd: float) -> Array:
    """A normal density at z standard deviations."""
    return np.asarray(np.exp(-0.5 * z**2) / (sd * math.sqrt(2.0 * math.pi)))

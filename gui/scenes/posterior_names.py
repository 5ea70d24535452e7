"""Where the names of prior, likelihood and posterior stand: at a flank of their curve, on the side that has room."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from PySide6.QtGui import QFontMetricsF

from engine.concept import Array
from engine.concepts.posterior import Curves, PosteriorResult
from engine.words import tr
from gui.marks import label_weight
from gui.plots import Label, Panel
from gui.scenes import posterior_words as words
from gui.theme import Look, ui_font

Spot = tuple[float, float]


def at_edge(result: PosteriorResult) -> bool:
    """Whether the likelihood rises to one end of the axis, where its name needs room above."""
    return result.settings.model == "bernoulli" and not result.link and result.data.mle in (0.0, 1.0)


def flank(x: Array, y: Array, height: float, right: bool) -> Spot | None:
    """Where a curve is first (or last) as high as that; None where it never is."""
    above = np.flatnonzero(np.where(np.isfinite(y), y, 0.0) >= height)
    if not len(above):
        return None
    at = int(above[-1] if right else above[0])
    return float(x[at]), height


def _middle(x: Array, y: Array) -> float:
    area = float(np.trapezoid(y, x))
    return float(np.trapezoid(x * y, x)) / area if area > 0.0 else 0.0  # out of sight, on a locked axis


class Names:
    """The three labels of one picture."""

    def __init__(self, panel: Panel, labels: Mapping[str, Label]) -> None:
        self.panel, self.labels = panel, labels

    def place(self, result: PosteriorResult, curves: Curves, look: Look, hidden: bool) -> None:
        top = self.panel.y_span.limits[1]
        x = curves.x
        prior, posterior = (np.minimum(y, 0.9 * top) for y in (curves.prior, curves.posterior))
        # The prior's name stands on the side that the data have not drawn the posterior to.
        away = _middle(x, prior) > _middle(x, posterior)
        self._put("prior", tr("prior {prior_name}", prior_name=words.prior_name(result)), x, prior, (0.6, away), look)
        said = "" if hidden else words.posterior_name(result)
        low = look.metrics.name == "projector"  # where the marks' own words fill the space beside the top
        # Where there is no data the two are one curve, and their names stand on its two sides.
        self._put("posterior", said, x, posterior, (0.3 if low else 0.72, not result.count), look)
        if not result.count:
            self.labels["likelihood"].set_data(0.0, 0.0, "")
        elif at_edge(result):
            self._put_at_edge(result, look)
        elif result.mle_at is not None and math.isinf(result.mle_at):
            self._put_at_end(result, x, curves.likelihood)
        else:
            right = result.map_at is None or result.mle_at is None or result.mle_at >= result.map_at
            beside = np.fmax(curves.likelihood, np.zeros(len(x)) if hidden else posterior)
            curve = curves.likelihood if self._room(x, curves.likelihood, 0.55, right) > 0.4 and not low else beside
            self._put("likelihood", words.likelihood_name(result), x, curve, (0.55, right), look)

    def _room(self, x: Array, y: Array, share: float, right: bool) -> float:
        """Share of the axis beyond a flank."""
        low, high = self.panel.x_span.limits
        spot = flank(x, y, share * float(np.nanmax(y, initial=0.0)), right)
        if spot is None:
            return 0.0
        return (high - spot[0] if right else spot[0] - low) / (high - low)

    def _put(self, name: str, said: str, x: Array, y: Array, wish: tuple[float, bool], look: Look) -> None:
        """At the wished share of the height, on the wished side if its words fit there, else on the other.

        A curve that fills the axis from end to end takes its name a quarter of the way along.
        """
        label, (share, right) = self.labels[name], wish
        font = QFontMetricsF(ui_font(look.metrics.axis_words, label_weight(look)))
        need = (font.horizontalAdvance(said) + 3.0 * look.metrics.axis_words) / max(self.panel.plane.width, 1.0)
        sides = [side for side in (right, not right) if self._room(x, y, share, side) >= need]
        height = share * float(np.nanmax(y, initial=0.0))
        spot = flank(x, y, height, sides[0]) if sides else None
        if spot is None:
            low, high = self.panel.x_span.limits
            self._put_on(name, said, x, y, low + (0.7 if right else 0.25) * (high - low))
            return
        up = -16.0 if name == "prior" else -8.0
        label.side, label.offset = ("left", (14.0, up)) if sides[0] else ("right", (-14.0, up))
        label.set_data(*spot, said)

    def _put_on(self, name: str, said: str, x: Array, y: Array, across: float) -> None:
        """Above the curve at a place of the axis."""
        label = self.labels[name]
        label.side, label.offset = "centre", (0.0, -20.0)
        label.set_data(across, float(np.interp(across, x, np.nan_to_num(y))), said)

    def _put_at_end(self, result: PosteriorResult, x: Array, y: Array) -> None:
        """Near the end of an axis beyond which the likelihood goes on to rise."""
        low, high = self.panel.x_span.limits
        rising = result.mle_at is not None and result.mle_at > 0
        across = low + (0.98 if rising else 0.02) * (high - low)
        self._put_on("likelihood", words.likelihood_name(result), x, y, across)
        self.labels["likelihood"].side = "right" if rising else "left"

    def _put_at_edge(self, result: PosteriorResult, look: Look) -> None:
        label, edge = self.labels["likelihood"], result.mle_at or 0.0
        label.side = "right" if edge > 0.5 else "left"
        label.offset = (0.0, -56.0 if look.metrics.name == "projector" else -48.0)
        label.set_data(edge, result.height if math.isfinite(result.height) else 0.0, words.likelihood_name(result))

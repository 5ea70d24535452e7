"""One error seen three times: its density, minus the logarithm of that, and the slope of the loss, on one axis."""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array
from engine.concepts import noise
from engine.concepts.noise import NoiseResult
from engine.noise_models import Gaussian, Huber, StudentT
from engine.noise_regression import LineFit
from engine.words import tr
from gui.plots import Area, Canvas, Curve, Dots, Handle, Label, Panel, Segments
from gui.scenes import noise_words as words

WIDE, NARROW = 81, 61
MOST_RESIDUALS = 1_000
# Rows of the grid and of each panel; the lowest has the axis, whose words are tall on a projector.
ROWS, EACH, PROJECTED_EACH = 26, (8, 8, 10), (7, 7, 12)


class Curves:
    """The three panels of errors: density, −log of it, and the slope of that."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        titles = (
            (tr("Noise"), tr("density p(ε)")),
            (tr("Loss"), tr("−log p(ε), less its least")),
            (tr("Influence"), tr("slope of the loss")),
        )
        self.panels: list[Panel] = []
        for row, (title, heights) in enumerate(titles):
            axis = "full" if row == 2 else "ticks"
            extra = tr("one error ε, in units of y") if row == 2 else ""
            made = canvas.panel(
                sum(EACH[:row]),
                1,
                rows=EACH[row],
                title=title,
                heights=heights,
                axis=axis,
                words=extra,
                numbers=True,
                grid=False,
            )
            self.panels.append(made)
        canvas.link_x(self.panels)
        self.zero = [panel.add(Segments("hairline", width=1.0)) for panel in self.panels]
        self.area = self.panels[0].add(Area("a", key="a"))
        self.curves = [{c: panel.add(Curve(c, key=c)) for c in noise.LETTERS} for panel in self.panels]
        self.residuals = [panel.add(Dots("sample", size=5.0, alpha=0.6, key="sample")) for panel in self.panels]
        self.spots = [
            {c: panel.add(Dots(c, size=12.0, alpha=1.0, key=c)) for c in noise.LETTERS} for panel in self.panels
        ]
        self.names = [{c: panel.add(Label(c, key=c, underline=c)) for c in noise.LETTERS} for panel in self.panels[:2]]
        self.corner = self.panels[2].add(Handle("c", name=tr("Huber's corner δ"), key="corner", word=tr("drag δ")))

    def share_out(self, rows: tuple[int, int, int]) -> None:
        """Heights of the three in rows of the grid."""
        for place, panel in enumerate(self.panels):
            panel.cell = (sum(rows[:place]), 1, rows[place], 1)

    def draw(self, result: NoiseResult, residuals: dict[str, Array], hidden: bool) -> None:
        """Curves of the shown fits over the span of their residuals."""
        shown = {letter: fit for letter, fit in result.shown if fit.scale > 0}
        reach = max([float(np.abs(r).max()) for r in residuals.values()], default=0.0)
        if not reach > 0.0:
            reach = 1.0
        self.panels[0].fit_x(-1.05 * reach, 1.05 * reach)
        low, high = self.panels[0].x_span.limits
        tops = [0.0, 0.0, 0.0]
        for letter in noise.LETTERS:
            fit = shown.get(letter)
            for place in range(3):
                eps = np.empty(0) if fit is None else _grid(place, fit, low, high)
                y = eps if fit is None else _curve(place, fit, eps)
                self.curves[place][letter].set_data(eps, y)
                # A height is wanted where residuals are, and not at the ends of an axis that has stayed behind.
                ends = np.empty(0) if fit is None else _curve(place, fit, np.array([-1.0, 1.0]) * 1.05 * reach)
                heights = np.concatenate([y[np.abs(eps) <= 1.05 * reach], ends])
                tops[place] = max(tops[place], float(np.abs(heights).max(initial=0.0)))
            self._name(letter, fit, low, high)
        unit = result.data.y_name.partition("(")[2].rstrip(")")
        self.panels[2].furnish(
            words=tr("one error ε ({unit})", unit=unit) if unit else tr("one error ε, in units of y")
        )
        first = shown.get("a")
        eps = self.curves[0]["a"].x_data
        self.area.set_data(eps, self.curves[0]["a"].y_data)
        for place, panel in enumerate(self.panels):
            top = tops[place] or 1.0
            panel.fit_y(-1.08 * top if place == 2 else 0.0, 1.08 * top)
            panel.say("" if shown else tr("No noise is left: every residual is 0."))
            bottom, roof = panel.y_span.limits
            self.zero[place].set_data([0.0, low], [bottom, 0.0], [0.0, high], [roof, 0.0])
            self.zero[place].setVisible(bool(shown))
            few = first is not None and not hidden and len(result.x) <= MOST_RESIDUALS
            r = residuals["a"] if few else np.empty(0)
            self.residuals[place].set_data(r, _curve(place, first, r) if few and first else r)
        self._draw_corner(result)

    def _name(self, letter: str, fit: LineFit | None, low: float, high: float) -> None:
        for names in self.names:
            names[letter].setVisible(fit is not None)
        if fit is None:
            return
        at = {"a": 1.3, "b": -0.7, "c": -1.5}[letter] * fit.scale
        self.names[0][letter].set_data(at, float(fit.model.pdf(np.array(at), fit.scale)), words.name_in_density(fit))
        at = {"a": 0.62, "b": -0.78, "c": -0.5}[letter] * min(-low, high)
        self.names[1][letter].set_data(at, float(_curve(1, fit, np.array([at]))[0]), fit.model.loss_name)

    def _draw_corner(self, result: NoiseResult) -> None:
        found = [(letter, fit) for letter, fit in result.shown if isinstance(fit.model, Huber) and fit.scale > 0]
        self.corner.setVisible(bool(found))
        if found:
            letter, fit = found[0]
            at = fit.model.delta * fit.scale if isinstance(fit.model, Huber) else 0.0
            self.corner.role = letter
            self.corner.setVisible(self.corner.dragged or at < self.panels[2].x_span.limits[1])
            self.corner.place(at, float(_curve(2, fit, np.array([at]))[0]))

    def point(self, result: NoiseResult, at: dict[str, float]) -> None:
        """One observation's residuals, on every curve."""
        fits = dict(result.shown)
        for place in range(3):
            for letter in noise.LETTERS:
                lit = letter in at and fits[letter].scale > 0
                eps = np.array([at[letter]]) if lit else np.empty(0)
                self.spots[place][letter].set_data(eps, _curve(place, fits[letter], eps) if lit else eps)


def _grid(place: int, fit: LineFit, low: float, high: float) -> Array:
    """Errors to draw at: kinks and corners, and points between them where the curve is not straight."""
    model, width = fit.model, high - low
    points = [np.array([low, -1e-9 * width, 0.0, 1e-9 * width, high])]
    core = model.delta * fit.scale if isinstance(model, Huber) else np.inf
    if isinstance(model, Huber):
        points.append(np.array([-core, core]))
    if place == 0:
        # A narrow peak wants points of its own.
        points += [np.linspace(low, high, WIDE), np.linspace(-5.0, 5.0, NARROW) * fit.scale]
    elif isinstance(model, StudentT):
        points += [np.linspace(low, high, WIDE), np.linspace(-4.0, 4.0, NARROW) * fit.scale * math.sqrt(model.nu)]
    elif place == 1 and isinstance(model, Gaussian | Huber):
        points.append(np.linspace(max(low, -core), min(high, core), WIDE))
    eps = np.concatenate(points)
    return np.asarray(np.sort(eps[(eps >= low) & (eps <= high)]))


def _curve(place: int, fit: LineFit, eps: Array) -> Array:
    """Density, loss or influence of errors."""
    if place == 0:
        return fit.model.pdf(eps, fit.scale)
    u = eps / fit.scale
    return fit.model.loss(u) if place == 1 else fit.model.influence(u) / fit.scale

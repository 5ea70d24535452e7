"""The points of `noise`: drawn, shipped or the user's own, and as the hand changes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from engine import datasets
from engine.concept import Array
from engine.noise_settings import (
    FARTHEST,
    OUTLIER,
    PREDICTORS,
    NoiseSettings,
)
from engine.settings import SettingError
from engine.streams import stream
from engine.words import mark, tr

_COLUMNS = {"belgian_phones": ("year", "calls"), "engel": ("income", "foodexp"), "galton": ("midparent_in", "child_in")}
_WORDS = {"calls": mark("calls abroad"), "foodexp": mark("spent on food"), "midparent_in": mark("mid-parent height"),
          "child_in": mark("child's height"), "year": mark("year"), "income": mark("income")}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Data:
    """Points (n,) each, the names of the axes with their units, what they are, and the true line if there is one."""

    x: Array
    y: Array
    x_name: str
    y_name: str
    title: str
    truth: tuple[float, float] | None = None


def data(s: NoiseSettings) -> Data:
    """The points that the settings name."""
    if s.dataset == "drawn":
        return _draw(s)
    if s.dataset == "own":
        return Data(np.array(s.x), np.array(s.y), s.x_name, s.y_name, tr("Your own points"))
    names = (s.predictor, "stack.loss") if s.dataset == "stackloss" else _COLUMNS[s.dataset]
    columns, known = datasets.load(s.dataset), datasets.DATASETS[s.dataset]
    units = dict(zip(known.names or known.columns, known.units, strict=True))
    labels = [_label(name, units[name]) for name in names]
    return Data(columns[names[0]], columns[names[1]], labels[0], labels[1], known.title)


def _label(name: str, unit: str) -> str:
    words = PREDICTORS.get(name) or _WORDS.get(name) or name.replace(".", " ")
    return f"{tr(words)} ({tr(unit)})" if unit and unit != words else tr(words)


def _draw(s: NoiseSettings) -> Data:
    """Evenly spaced x, the true line, the noise; scale and line are applied to standard draws, so a drag stretches
    the same sample. Outliers stand towards the right, where they pull hardest."""
    rng = stream(s.seed, 0)
    if s.noise == "gaussian":
        u = rng.standard_normal(s.n)
    elif s.noise == "laplace":
        pairs = rng.standard_exponential((s.n, 2))
        u = pairs[:, 0] - pairs[:, 1]
    elif s.noise == "student_t":
        u = rng.standard_t(s.nu, s.n)
    else:
        pairs = rng.standard_exponential((s.n, 2))
        u = pairs[:, 0] / s.tau - pairs[:, 1] / (1.0 - s.tau)
    from_right = np.arange(s.n)[::-1]
    u[np.concatenate([from_right[1::2], from_right[::2]])[: s.outliers]] += OUTLIER
    x = np.linspace(0.0, 10.0, s.n)
    y = s.intercept + s.slope * x + s.sigma * np.clip(u, -FARTHEST / 10, FARTHEST / 10)
    return Data(x, y, "x", "y", tr("Drawn round a true line"), (s.intercept, s.slope))


def moved(s: NoiseSettings, index: int, x: float, y: float) -> NoiseSettings:
    """The same points as one's own, one of them at another place."""
    here = data(s)
    xs, ys = here.x.tolist(), here.y.tolist()
    xs[index], ys[index] = x, y
    return _as_own(s, here, xs, ys)


def added(s: NoiseSettings, x: float, y: float) -> NoiseSettings:
    """One more point, at the end."""
    here = data(s)
    return _as_own(s, here, [*here.x.tolist(), x], [*here.y.tolist(), y])


def removed(s: NoiseSettings, index: int) -> NoiseSettings:
    """One point fewer; SettingError where fewer than two would be left."""
    here = data(s)
    xs, ys = here.x.tolist(), here.y.tolist()
    del xs[index], ys[index]
    return _as_own(s, here, xs, ys)


def _as_own(s: NoiseSettings, here: Data, x: list[float], y: list[float]) -> NoiseSettings:
    names = {"x_name": here.x_name[:60], "y_name": here.y_name[:60]}
    return s.with_values(dataset="own", x=tuple(x), y=tuple(y), **names)


def with_data(s: NoiseSettings, columns: Mapping[str, Array]) -> NoiseSettings:
    """The settings with a file's first column as x and its second as y."""
    if len(columns) < 2:
        raise SettingError("data", ", ".join(columns), tr("two columns, x and y: FILE.csv:X,Y"))
    (x_name, x), (y_name, y) = list(columns.items())[:2]
    names = {"x_name": x_name[:60], "y_name": y_name[:60]}
    return s.with_values(dataset="own", x=tuple(x.tolist()), y=tuple(y.tolist()), **names)


def present_data(s: NoiseSettings) -> Mapping[str, Array]:
    """The points' x and y, by the axes' names."""
    here = data(s)
    y_name = here.y_name if here.y_name != here.x_name else f"{here.y_name} (y)"
    return {here.x_name or "x": here.x, y_name or "y": here.y}


# -- the fits ---------------------------------------------------------------------------------------------------------

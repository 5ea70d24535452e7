"""A loss is a noise model: the line that each loss fits, and the likelihood of the noise that it stands for."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from engine.concept import Array, Concept, OwnData, Readout, Result
from engine.noise_models import Gaussian, Huber, Laplace, NoiseModel, Pinball, StudentT
from engine.noise_notes import favour, name_of, remarks
from engine.noise_points import Data, added, data, moved, present_data, removed, with_data
from engine.noise_regression import Line, LineFit
from engine.noise_settings import LETTERS, LOSSES, OUTLIER, PREDICTORS, NoiseSettings

__all__ = ["CONCEPT", "LETTERS", "LOSSES", "OUTLIER", "PREDICTORS", "Data", "NoiseResult", "NoiseSettings", "added",
           "data", "favour", "frames", "models", "moved", "name_of", "remarks", "removed", "with_data"]  # fmt: skip


@dataclass(frozen=True, kw_only=True, eq=False)
class NoiseResult(Result):
    """`fits` under all five losses in the order of LOSSES; `places` of those shown, by letter. `order` (n,) sorts x."""

    settings: NoiseSettings
    x: Array
    y: Array
    data: Data
    fits: tuple[LineFit, ...]
    letters: tuple[str, ...]
    places: tuple[int, ...]
    best: int | None
    favour: str

    @property
    def shown(self) -> Iterator[tuple[str, LineFit]]:
        """Letter and fit of each line that is drawn."""
        return ((letter, self.fits[place]) for letter, place in zip(self.letters, self.places, strict=True))

    def fit(self, letter: str) -> LineFit:
        return self.fits[self.places[self.letters.index(letter)]]

    def columns(self) -> Mapping[str, Array]:
        found = {"x": self.x, "y": self.y}
        for fit in self.fits:
            found[f"residual_{fit.model.id}"] = fit.residuals
        return found


def models(s: NoiseSettings) -> tuple[NoiseModel, ...]:
    """The five noise models with their shapes, in the order of LOSSES."""
    return Gaussian(), Laplace(), Huber(delta=s.delta), StudentT(nu=s.nu), Pinball(tau=s.tau)


# The lines of the data shown last: dragging δ, ν or τ, or a change of colours, fits only what it must.
_LINES: OrderedDict[tuple[bytes, bytes], Line] = OrderedDict()
_MOST_LINES = 8


def _line(x: Array, y: Array) -> Line:
    key = (x.tobytes(), y.tobytes())
    line = _LINES.get(key)
    if line is None:
        line = _LINES[key] = Line(x, y)
        while len(_LINES) > _MOST_LINES:
            _LINES.popitem(last=False)
    return line


def frames(settings: NoiseSettings) -> Iterator[NoiseResult]:
    """All five lines, in one frame."""
    here = data(settings)
    line = _line(here.x, here.y)
    fits = tuple(line.fit(model) for model in models(settings))
    names = list(LOSSES)
    best = _best(fits)
    yield NoiseResult(
        settings=settings,
        readouts=_readouts(here, fits, best),
        notes=tuple(dict.fromkeys(note for fit in fits for note in remarks(fit))),
        x=here.x,
        y=here.y,
        data=here,
        fits=fits,
        letters=settings.letters,
        places=tuple(names.index(name) for name in settings.chosen),
        best=best,
        favour=favour(fits),
    )


def _best(fits: tuple[LineFit, ...]) -> int | None:
    """The lowest AIC; None where a likelihood has no bound."""
    if any(fit.unbounded for fit in fits):
        return None
    return int(np.argmin([fit.aic for fit in fits]))


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _readouts(here: Data, fits: tuple[LineFit, ...], best: int | None) -> dict[str, Readout]:
    """One list for each read-out, an entry for each loss; the same by loss in `fits`."""
    rows = [
        {
            "slope": _number(fit.slope),
            "intercept": _number(fit.intercept),
            "scale": fit.scale,
            "log_likelihood": _number(fit.log_likelihood),
            "aic": _number(fit.aic),
            "unique": fit.unique,
            "modes": fit.modes,
            "normalising_constant": fit.model.constant,
        }
        for fit in fits
    ]
    read: dict[str, Readout] = {"loss": list(LOSSES)}
    for name in rows[0]:
        read[name] = [row[name] for row in rows]
    read["fits"] = dict(zip(LOSSES, rows, strict=True))
    read["best"] = None if best is None else list(LOSSES)[best]
    read["n"] = len(here.x)
    return read


_CROSSING = {
    "dataset": "own",
    "x": tuple(float(k) for k in range(16)),
    "y": (0.2, 14.7, 2.1, 13.1, 3.8, 11.2, 6.3, 8.9, 7.7, 7.2, 10.2, 4.8, 11.9, 3.3, 14.2, 0.8),
}

CONCEPT = Concept(
    id="noise",
    group="II",
    settings=NoiseSettings,
    frames=frames,
    with_data=with_data,
    own=OwnData(columns=("x", "y"), read=present_data),
    data_columns=2,
    readouts=("loss", "slope", "intercept", "scale", "log_likelihood", "aic", "unique", "modes", "normalising_constant",
              "fits", "best", "n"),
    presets={
        "outlier": {},
        "gaussian": {"outliers": 0},
        "heavy-tails": {"noise": "student_t", "nu": 1.5, "n": 60, "outliers": 0, "loss_c": "student_t", "seed": 5},
        "telephones": {"dataset": "belgian_phones", "loss_c": "student_t"},
        "stackloss": {"dataset": "stackloss"},
        "engel": {"dataset": "engel", "loss_c": "pinball"},
        "quantiles": {"noise": "skewed", "tau": 0.2, "n": 120, "outliers": 0, "loss_c": "pinball"},
        "not-unique": {"dataset": "own", "x": (0.0, 0.0, 4.0, 4.0), "y": (1.0, 3.0, 2.0, 6.0)},
        "two-maxima": {**_CROSSING, "loss_c": "student_t", "nu": 0.6},
    },
)  # fmt: skip

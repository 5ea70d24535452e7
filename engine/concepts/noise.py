"""A loss is a noise model: the line that each loss fits, and the likelihood of the noise that it stands for."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from engine import datasets
from engine.concept import Array, Concept, OwnData, Readout, Result
from engine.noise_models import Gaussian, Huber, Laplace, NoiseModel, Pinball, StudentT
from engine.noise_regression import Line, LineFit
from engine.settings import SettingError, Settings, setting
from engine.streams import stream
from engine.words import mark, numerals, tr

LETTERS = ("a", "b", "c")
LOSSES = {
    "mse": mark("MSE: Gaussian noise"),
    "mae": mark("MAE: Laplace noise"),
    "huber": mark("Huber: Gaussian core, Laplace tails"),
    "student_t": mark("Student t noise"),
    "pinball": mark("Pinball: asymmetric Laplace noise"),
}
NONE = {"none": mark("none")}
DATA = {
    "drawn": mark("drawn round a true line"),
    "belgian_phones": mark("telephone calls from Belgium"),
    "engel": mark("Engel's households"),
    "stackloss": mark("stack loss"),
    "galton": mark("Galton's parents and children"),
    "own": mark("your own points"),
}
NOISES = {
    "gaussian": mark("Gaussian"),
    "laplace": mark("Laplace"),
    "student_t": mark("Student t, ν as below"),
    "skewed": mark("asymmetric Laplace, τ as below"),
}
PREDICTORS = {
    "Air.Flow": mark("air flow"),
    "Water.Temp": mark("temperature of the cooling water"),
    "Acid.Conc.": mark("acid concentration"),
}
_COLUMNS = {"belgian_phones": ("year", "calls"), "engel": ("income", "foodexp"), "galton": ("midparent_in", "child_in")}
_WORDS = {"calls": mark("calls abroad"), "foodexp": mark("spent on food"), "midparent_in": mark("mid-parent height"),
          "child_in": mark("child's height"), "year": mark("year"), "income": mark("income")}  # fmt: skip
OUTLIER = 8.0  # scales that an outlier lies above the line
MOST_POINTS = 5_000
_FAR = 1e9


def _drawn(s: NoiseSettings) -> bool:
    return s.dataset == "drawn"


def _own(s: NoiseSettings) -> bool:
    return s.dataset == "own"


def _uses(loss: str, noise: str = "") -> object:
    return lambda s: loss in s.chosen or (s.dataset == "drawn" and s.noise == noise)


@dataclass(frozen=True, kw_only=True)
class NoiseSettings(Settings):
    loss_a: str = setting("mse", "First loss", choices=LOSSES, group="Losses", role="a")
    loss_b: str = setting("mae", "Second loss", choices={**NONE, **LOSSES}, group="Losses", role="b")
    loss_c: str = setting("huber", "Third loss", choices={**NONE, **LOSSES}, group="Losses", role="c")
    delta: float = setting(
        1.345, "Huber's corner", symbol="δ", group="Losses", low=0.001, high=100.0, typical=(0.1, 10.0), log=True,
        when=_uses("huber"), help="In scales: small is MAE, large is MSE.",
    )  # fmt: skip
    nu: float = setting(
        3.0, "Degrees of freedom", symbol="ν", group="Losses", low=0.1, high=1e6, typical=(0.3, 30.0), log=True,
        when=_uses("student_t", "student_t"), help="Small is heavy tails, large is Gaussian.",
    )  # fmt: skip
    tau: float = setting(
        0.9, "Quantile", symbol="τ", group="Losses", low=0.01, high=0.99, typical=(0.05, 0.95),
        when=_uses("pinball", "skewed"), help="The share of points below the line.",
    )  # fmt: skip
    dataset: str = setting("drawn", "Data", choices=DATA, group="Data")
    predictor: str = setting(
        "Air.Flow", "Against", choices=PREDICTORS, group="Data", when=lambda s: s.dataset == "stackloss"
    )
    noise: str = setting("gaussian", "True noise", choices=NOISES, group="Data", when=_drawn)
    n: int = setting(
        25, "Sample size", symbol="n", group="Data", low=2, high=MOST_POINTS, typical=(3, 200), when=_drawn,
    )  # fmt: skip
    outliers: int = setting(
        1, "Outliers", group="Data", low=0, high=MOST_POINTS, typical=(0, 10), when=_drawn,
        help="Points lifted by eight scales.",
    )  # fmt: skip
    intercept: float = setting(
        2.0, "True intercept", symbol="β_0", group="Data", low=-1e6, high=1e6, typical=(-5.0, 5.0), when=_drawn,
        more=True,
    )  # fmt: skip
    slope: float = setting(
        0.6, "True slope", symbol="β_1", group="Data", low=-1e6, high=1e6, typical=(-2.0, 2.0), when=_drawn, more=True,
    )  # fmt: skip
    sigma: float = setting(
        1.0, "True scale", symbol="s", group="Data", low=0.0, high=1e6, typical=(0.1, 3.0), when=_drawn, more=True,
    )  # fmt: skip
    x: tuple[float, ...] = setting(
        (), "x", group="Data", low=-_FAR, high=_FAR, when=_own, help="Numbers separated by commas.",
    )  # fmt: skip
    y: tuple[float, ...] = setting((), "y", group="Data", low=-_FAR, high=_FAR, when=_own, help="As many as x.")
    x_name: str = setting("x", "Name of x", group="Data", kind="text", max_length=60, when=_own, more=True)
    y_name: str = setting("y", "Name of y", group="Data", kind="text", max_length=60, when=_own, more=True)
    seed: int = setting(
        7, "Seed", group="Data", low=0, high=2**32 - 1, typical=(0, 100), when=_drawn,
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip

    @property
    def chosen(self) -> tuple[str, ...]:
        """The losses whose lines are drawn, in their places."""
        return tuple(getattr(self, f"loss_{letter}") for letter in self.letters)

    @property
    def letters(self) -> tuple[str, ...]:
        """The places (a, b, c) of `chosen`."""
        return tuple(letter for letter in LETTERS if getattr(self, f"loss_{letter}") != "none")

    def check_together(self) -> None:
        if self.dataset == "own":
            if not 2 <= len(self.x) <= MOST_POINTS:
                raise SettingError(
                    "x", self.x, tr("from 2 to {most_points} numbers, one for each point", most_points=MOST_POINTS)
                )
            if len(self.x) != len(self.y):
                raise SettingError("y", self.y, tr("as many numbers as x has, which is {x}", x=len(self.x)))
        elif self.dataset == "drawn" and self.outliers > self.n:
            raise SettingError("outliers", self.outliers, tr("at most n = {n}", n=self.n))


# -- data -------------------------------------------------------------------------------------------------------------


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
    y = s.intercept + s.slope * x + s.sigma * np.clip(u, -_FAR / 10, _FAR / 10)
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


def name_of(fit: LineFit) -> str:
    """The noise of a fit in words, with its shape."""
    shape = fit.model.shape
    return fit.model.noise_name + (numerals(f" ({shape[0]} = {shape[1]:.4g})") if shape else "")


def favour(fits: tuple[LineFit, ...]) -> str:
    """Which noise the data favour, by AIC, and how strongly (Burnham & Anderson 2002, §2.6, in words)."""
    without = [fit.model.loss_name for fit in fits if fit.unbounded]
    if len(without) == len(fits):
        return tr("Every point lies on the line: no noise is left to tell the models apart.")
    if without:
        return tr("{without}: the likelihood has no maximum, so AIC cannot compare.", without=tr(" and ").join(without))
    first, second = sorted(fits, key=lambda fit: fit.aic)[:2]
    gap = second.aic - first.aic
    if gap < 2.0:
        return tr(
            "Undecided: {name_of} and {name_of2} differ by {gap:.1f} in AIC.",
            name_of=name_of(first),
            name_of2=name_of(second),
            gap=gap,
        )
    strength = tr("clearly favour") if gap > 10.0 else tr("favour") if gap > 4.0 else tr("lean to")
    return tr(
        "The data {strength} {name_of}: AIC lower by {gap:.1f} than the next, {name_of2}.",
        strength=strength,
        name_of=name_of(first),
        gap=gap,
        name_of2=name_of(second),
    )


def remarks(fit: LineFit) -> tuple[str, ...]:
    """What has to be said of a fit that is not the one and only line."""
    name = fit.model.loss_name
    if math.isnan(fit.slope):
        return (tr("All x are equal: the level can be told, but no slope."),)
    if fit.unbounded:
        if np.any(fit.residuals != 0.0):
            return (
                tr(
                    "{name}: log L grows for ever as s shrinks on to a line through some of the points; raise ν.",
                    name=name,
                ),
            )
        return (tr("With s = 0 log L has no maximum."),)
    if fit.modes > 1:
        gap = numerals(f"{float(np.min(fit.mode_gaps)):.2f}")
        return (
            tr(
                "{name}: log L has {modes} maxima; the next lies {gap} lower (dotted).",
                name=name,
                modes=fit.modes,
                gap=gap,
            ),
        )
    if not fit.unique:
        if len(fit.others) == 2:
            low, high = sorted(fit.others[:, 1].tolist())
            if high > low:
                return (
                    tr(
                        "{name}: not unique; slopes from {low} to {high} do as well (dotted).",
                        name=name,
                        low=_plain(low),
                        high=_plain(high),
                    ),
                )
            low, high = sorted(fit.others[:, 0].tolist())
            return (
                tr(
                    "{name}: not unique; intercepts from {low} to {high} do as well (dotted).",
                    name=name,
                    low=_plain(low),
                    high=_plain(high),
                ),
            )
        return (tr("{name}: not unique; no point lies in the core, and other lines do as well.", name=name),)
    return ()


def _plain(value: float) -> str:
    return numerals(f"{value:.4g}").replace("-", "−")


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

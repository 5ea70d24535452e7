"""What a concept is: a value (Settings), a generator (frames) and what its pictures read out (Result)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.migrations import Migration
from engine.settings import Settings
from engine.words import mark

if TYPE_CHECKING:
    from engine.csvfile import Table

Array = NDArray[np.float64]
Readout = float | int | bool | str | None | list[Any] | dict[str, Any]

GROUPS: Mapping[str, str] = MappingProxyType(
    {
        "I": mark("Estimators"),
        "II": mark("Maximum likelihood"),
        "III": mark("Priors"),
        "IV": mark("Properties"),
        "V": mark("Models"),
        "VI": mark("Putting it together"),
    }
)


@dataclass(frozen=True, kw_only=True, eq=False)
class Result:
    """What one frame of a concept answers; drawn from alone, so it carries the settings that it answers.

    `readouts` are the named numbers of a figure's JSON (None where there is no value); `progress` runs from 0 to 1,
    which the last frame alone has; `steps` counts the states a player can show (0 where nothing runs). After a
    `restful` frame nothing is to come but what may wait until the hand rests. An `early` frame is a first look: it is
    painted before the run goes on.
    """

    settings: Settings
    readouts: Mapping[str, Readout]
    progress: float = 1.0
    steps: int = 0
    restful: bool = False
    early: bool = False
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for value in vars(self).values():
            _seal(value)

    def columns(self) -> Mapping[str, Array]:
        """The plotted data by name, one-dimensional arrays of any length; made when asked for."""
        return {}


def _seal(value: object) -> None:
    if isinstance(value, np.ndarray):
        value.flags.writeable = False
    elif isinstance(value, Mapping):
        for item in value.values():
            _seal(item)
    elif isinstance(value, tuple):
        for item in value:
            _seal(item)


@dataclass(frozen=True, kw_only=True)
class OwnData:
    """How a concept's data stand in a table.

    `columns` says what each is, in order; one "*" among them is any number of others. `read(settings)` gives the
    present data, name → (rows,); `edit(settings, columns)` puts changed ones in their place and leaves all else (None:
    as `with_data` does). Without `read` nothing is kept that could be edited. `group` is where the panel has them.
    """

    columns: tuple[str, ...] = (mark("values"),)
    read: Callable[[Any], Mapping[str, Array]] | None = None
    edit: Callable[[Any, Mapping[str, Array]], Settings] | None = None
    group: str = "Data"


@dataclass(frozen=True, kw_only=True)
class Concept:
    """One entry of the catalogue. `id` names the module, the scene, the text and the tests.

    `at(result, step)` gives the result as it stood after `step` steps of a run (None where nothing runs).
    `with_data(settings, columns)` takes a file's columns as data; `with_table(settings, table)`, in its place, a whole
    file, for a concept that minds which rows are not complete (both None: no data). `data_columns` is how many of a
    file's columns are taken, the first ones where none is named; None: as many as there are. `own`
    says how they stand in a table. `migrations` bring stored states of older versions into the words of this one
    (engine/migrations.py).
    """

    id: str
    group: str
    settings: type[Settings]
    frames: Callable[[Any], Iterator[Result]]
    readouts: tuple[str, ...]
    presets: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    at: Callable[[Any, int], Result] | None = None
    with_data: Callable[[Any, Mapping[str, Array]], Settings] | None = None
    with_table: Callable[[Any, Table], Settings] | None = None
    data_columns: int | None = 1
    own: OwnData | None = None
    sources: tuple[str, ...] = ()
    migrations: tuple[Migration, ...] = ()

    def start(self, preset: str | None = None) -> Settings:
        """The default settings, or those of a preset; an unknown preset raises KeyError."""
        values = self.presets[preset] if preset else {}
        return self.settings().with_values(**values)

    def last(self, settings: Settings) -> Result:
        """The finished frame."""
        newest = None
        for frame in self.frames(settings):
            newest = frame
        if newest is None:
            raise RuntimeError(f"{self.id} gave no frame")
        return newest


def number(value: Readout) -> float | None:
    """A read-out that is one number, as such; None where it has none."""
    return float(value) if isinstance(value, int | float) else None


def plain(value: Readout) -> Readout:
    """A read-out as JSON can carry it: NumPy numbers unwrapped, what is not finite as None."""
    if isinstance(value, np.ndarray):
        return [plain(item) for item in value.tolist()]
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value

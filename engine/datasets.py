"""The real data that the program ships: what each set is, where it comes from, and its numbers as read-only arrays.

Files and their history are described in resources/data/SOURCES.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from engine.resources import resource_path
from engine.words import mark, tr

if TYPE_CHECKING:
    from engine.csvfile import FloatArray


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """One set of numbers: some columns of a shipped file, with the unit of each (empty: a pure number).

    `offset` is added to the file's values; `counts` names the column that says how often each value was seen;
    `names` stand for the file's headings where these do not fit what `load` gives.
    """

    id: str
    title: str
    file: str
    columns: tuple[str, ...]
    units: tuple[str, ...]
    description: str
    source: str
    offset: float = 0.0
    counts: str = ""
    names: tuple[str, ...] = ()

    @property
    def unit(self) -> str:
        """Unit of the first column."""
        return self.units[0]


_GALTON = mark("Galton 1886, J. Anthropol. Inst. 15:246")
_FAMILIES = mark("Galton's notebook, transcribed by Hanley 2004, Amer. Statist. 58:237")
_FAITHFUL = mark("Azzalini & Bowman 1990, Appl. Statist. 39:357")
_ENGEL = mark("Engel 1857; Koenker & Bassett 1982, Econometrica 50:43")
_FRANCS = mark("Belgian francs a year")

_CATALOGUE = (
    Dataset(
        id="michelson",
        title=mark("Michelson's speed of light"),
        file="michelson_1879.csv",
        columns=("speed_minus_299000_km_s",),
        names=("speed",),
        units=("km/s",),
        offset=299000.0,
        description=mark("A hundred measurements of the speed of light in air, five series of twenty, from 1879."),
        source="Michelson 1880, Astronomical Papers 1:109",
    ),
    Dataset(
        id="newcomb",
        title=mark("Newcomb's light passages"),
        file="newcomb_1882.csv",
        columns=("deviation_from_24800_ns",),
        names=("deviation",),
        units=("ns",),
        description=mark(
            "Times in which light ran a known way in 1882, less 24 800 ns; two of the 66 lie far off the rest."
        ),
        source="Newcomb 1891, Astronomical Papers 2:107; Stigler 1977, Ann. Statist. 5:1055",
    ),
    Dataset(
        id="horse_kicks",
        title=mark("Deaths by horse kick"),
        file="horse_kicks_1875_1894.csv",
        columns=("deaths",),
        units=(mark("deaths per corps and year"),),
        description=mark("Soldiers killed by a horse's kick in each of 14 Prussian corps in each of 20 years."),
        source="von Bortkiewicz 1898, Das Gesetz der kleinen Zahlen",
    ),
    Dataset(
        id="rutherford_geiger",
        title=mark("Alpha particles of polonium"),
        file="rutherford_geiger_1910.csv",
        columns=("particles_per_7.5s",),
        names=("particles",),
        units=(mark("particles per 7.5 s"),),
        counts="intervals",
        description=mark("How many scintillations were seen in each of 2608 spans of an eighth of a minute."),
        source="Rutherford & Geiger 1910, Phil. Mag. 20:698",
    ),
    Dataset(
        id="old_faithful",
        title=mark("Old Faithful: eruptions and waits"),
        file="old_faithful.csv",
        columns=("eruptions", "waiting"),
        units=("min", "min"),
        description=mark("How long the geyser played and how long one then waited for it, 272 times."),
        source=_FAITHFUL,
    ),
    Dataset(
        id="old_faithful_eruptions",
        title=mark("Old Faithful: length of eruptions"),
        file="old_faithful.csv",
        columns=("eruptions",),
        units=("min",),
        description=mark("How long the geyser played in 272 eruptions: short ones and long ones, little between."),
        source=_FAITHFUL,
    ),
    Dataset(
        id="old_faithful_waiting",
        title=mark("Old Faithful: waits"),
        file="old_faithful.csv",
        columns=("waiting",),
        units=("min",),
        description=mark("The 272 waits until the geyser's next eruption, in two humps."),
        source=_FAITHFUL,
    ),
    Dataset(
        id="galton",
        title=mark("Galton's parents and children"),
        file="galton_1886_binned.csv",
        columns=("midparent_in", "child_in"),
        units=("in", "in"),
        description=mark(
            "Heights of 928 grown children against their parents' mean, in cells of an inch, daughters × 1.08."
        ),
        source=_GALTON,
    ),
    Dataset(
        id="galton_child",
        title=mark("Galton's children"),
        file="galton_1886_binned.csv",
        columns=("child_in",),
        units=("in",),
        description=mark("Heights of 928 grown children at the middles of one-inch cells, daughters' scaled by 1.08."),
        source=_GALTON,
    ),
    Dataset(
        id="galton_families",
        title=mark("Galton's families"),
        file="galton_families.csv",
        columns=("father", "mother", "midparentHeight", "childHeight"),
        units=("in", "in", "in", "in"),
        description=mark("Heights of 934 grown children with those of father and mother, as Galton noted them."),
        source=_FAMILIES,
    ),
    Dataset(
        id="galton_families_child",
        title=mark("Galton's families: the children"),
        file="galton_families.csv",
        columns=("childHeight",),
        units=("in",),
        description=mark("Heights of 934 grown sons and daughters, not rescaled: two humps run into one another."),
        source=_FAMILIES,
    ),
    Dataset(
        id="cavendish",
        title=mark("Cavendish's density of the earth"),
        file="cavendish_1798.csv",
        columns=("density",),
        units=(mark("× water"),),
        description=mark("The earth's mean density from 29 runs of a torsion balance; a stiffer wire after the sixth."),
        source="Cavendish 1798, Phil. Trans. R. Soc. 88:469",
    ),
    Dataset(
        id="quetelet_chests",
        title=mark("Chests of Scottish soldiers"),
        file="quetelet_chests.csv",
        columns=("chest",),
        units=("in",),
        counts="count",
        description=mark("Chest girths of 5732 militiamen to the inch, long the showpiece of the normal curve."),
        source="Quetelet 1846, Lettres; corrected by Stigler 1986, The History of Statistics",
    ),
    Dataset(
        id="engel",
        title=mark("Engel's households"),
        file="engel.csv",
        columns=("income", "foodexp"),
        units=(_FRANCS, _FRANCS),
        description=mark("What 235 Belgian working-class households earned and what they spent on food."),
        source=_ENGEL,
    ),
    Dataset(
        id="engel_income",
        title=mark("Engel's households: income"),
        file="engel.csv",
        columns=("income",),
        units=(_FRANCS,),
        description=mark("Yearly incomes of 235 Belgian working-class households, a long tail to the right."),
        source=_ENGEL,
    ),
    Dataset(
        id="engel_foodexp",
        title=mark("Engel's households: food"),
        file="engel.csv",
        columns=("foodexp",),
        units=(_FRANCS,),
        description=mark("What 235 Belgian working-class households spent on food in a year."),
        source=_ENGEL,
    ),
    Dataset(
        id="prostate",
        title=mark("Prostate cancer"),
        file="prostate.csv",
        columns=("lcavol", "lweight", "age", "lbph", "svi", "lcp", "gleason", "pgg45", "lpsa", "train"),
        units=("log cm³", "log g", mark("years"), "log cm²", "", "log cm", "", "%", "log ng/ml", ""),
        description=mark(
            "Eight clinical measures of 97 men before surgery, with the log of their PSA; train marks 67."
        ),
        source="Stamey et al. 1989, J. Urology 141:1076; split of Hastie, Tibshirani & Friedman",
    ),
    Dataset(
        id="diabetes",
        title=mark("Diabetes"),
        file="diabetes.csv",
        columns=("age", "sex", "bmi", "map", "tc", "ldl", "hdl", "tch", "ltg", "glu", "y"),
        units=("",) * 11,
        description=mark("Ten standardised measures of 442 patients and a score of how the illness went on in a year."),
        source="Efron, Hastie, Johnstone & Tibshirani 2004, Ann. Statist. 32:407",
    ),
    Dataset(
        id="stackloss",
        title=mark("Stack loss"),
        file="stackloss.csv",
        columns=("Air.Flow", "Water.Temp", "Acid.Conc.", "stack.loss"),
        units=("", "°C", mark("‰ above 500"), "‰"),
        description=mark("Three settings of a plant that makes nitric acid on 21 days, and the ammonia that escaped."),
        source="Brownlee 1965, Statistical Theory and Methodology",
    ),
    Dataset(
        id="belgian_phones",
        title=mark("Telephone calls from Belgium"),
        file="belgian_phones.csv",
        columns=("year", "calls_millions"),
        names=("year", "calls"),
        units=(mark("year"), "tens of millions"),
        description=mark("Calls abroad in 24 years; from 1964 to 1969 minutes were entered in place of calls."),
        source="Rousseeuw & Leroy 1987, Robust Regression and Outlier Detection, p. 26",
    ),
)

DATASETS: Mapping[str, Dataset] = MappingProxyType({each.id: each for each in _CATALOGUE})


@cache
def load(id: str) -> Mapping[str, FloatArray]:
    """Column name → (n,) read-only numbers in the unit of the catalogue, the columns in its order."""
    from engine.csvfile import read_columns  # a start without data does not wait for what reads them

    if id not in DATASETS:
        raise ValueError(tr("There is no data set “{id}”; there are {datasets}.", id=id, datasets=", ".join(DATASETS)))
    known = DATASETS[id]
    wanted = known.columns + ((known.counts,) if known.counts else ())
    table = read_columns(resource_path("data", known.file), wanted)
    found: dict[str, FloatArray] = {}
    for heading, name in zip(known.columns, known.names or known.columns, strict=True):
        column = table.values[heading] + known.offset
        if known.counts:
            column = np.repeat(column, table.values[known.counts].astype(np.int64))
        column.flags.writeable = False
        found[name] = column
    return MappingProxyType(found)


def values(id: str) -> FloatArray:
    """The numbers (n,) of a set of one column, read-only, in its unit."""
    columns = load(id)
    if len(columns) > 1:
        raise ValueError(
            tr(
                "The data set “{id}” has several columns, {columns}; load() gives them all.",
                id=id,
                columns=", ".join(columns),
            )
        )
    return next(iter(columns.values()))

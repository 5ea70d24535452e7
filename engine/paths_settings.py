"""The settings of regularisation paths, and the problem that they describe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from engine import regression_data
from engine.concept import Array
from engine.csvfile import Table
from engine.regression_data import Regression
from engine.settings import SettingError, Settings, setting
from engine.words import mark, tr

METHODS = {
    "ridge": mark("ridge (Gaussian prior)"),
    "lasso": mark("lasso (Laplace prior)"),
    "elastic_net": mark("elastic net"),
}
DATASETS = {
    "generated": mark("generated"),
    "chapter": mark("the chapter's (seed 42)"),
    "diabetes": mark("diabetes"),
    "prostate": mark("prostate cancer"),
    "own": mark("own columns"),
}
INTERCEPTS = {"as_data": mark("with real data only"), "yes": mark("yes"), "no": "no"}
MISSING = {"refuse": mark("refuse the file"), "leave_out": mark("leave those rows out")}
BETWEEN = " | "
MOST_COLUMNS, MOST_ROWS = 500, 20_000


def _generated(s: PathsSettings) -> bool:
    return s.dataset == "generated"


def _real(s: PathsSettings) -> bool:
    return s.dataset in ("diabetes", "prostate", "own")


def _splits(s: PathsSettings) -> bool:
    return s.dataset in ("diabetes", "own")


def _own(s: PathsSettings) -> bool:
    return s.dataset == "own"


def _never(_s: PathsSettings) -> bool:
    return False


@dataclass(frozen=True, kw_only=True)
class PathsSettings(Settings):
    method: str = setting("lasso", "Method", choices=METHODS, group="Method")
    lam: float = setting(
        16.0, "Penalty", symbol="λ", group="Method", low=0.0, high=1e12, typical=(0.01, 1000.0), log=True,
        help="The objective is ½Σ(y − Xw)² plus λΣ|w| (lasso) or (λ/2)Σw² (ridge); at 0 it is least squares.",
    )  # fmt: skip
    mix: float = setting(
        0.5, "Share of the lasso", symbol="α", group="Method", low=0.01, high=1.0, typical=(0.05, 1.0),
        when=lambda s: s.method == "elastic_net", help="The penalty is λ(αΣ|w| + ½(1 − α)Σw²): 1 is the lasso.",
    )  # fmt: skip
    dataset: str = setting("generated", "Data", choices=DATASETS, group="Data")
    n: int = setting(
        100, "Rows", symbol="n", group="Data", low=1, high=2000, typical=(10, 300), when=_generated,
    )  # fmt: skip
    d: int = setting(
        50, "Columns", symbol="d", group="Data", low=1, high=MOST_COLUMNS, typical=(2, 250), when=_generated,
    )  # fmt: skip
    nonzero: int = setting(
        5, "True weights", symbol="k", group="Data", low=0, high=MOST_COLUMNS, typical=(0, 50), when=_generated,
        help="So many columns matter, the first ones; at most d. The others' true weights are 0.",
    )  # fmt: skip
    sigma: float = setting(
        1.0, "Noise sd", symbol="σ", group="Data", low=0.0, high=1e6, typical=(0.0, 5.0), when=_generated,
    )  # fmt: skip
    rho: float = setting(
        0.0, "Correlation", symbol="ρ", group="Data", low=0.0, high=1.0, high_open=True, typical=(0.0, 0.99),
        when=_generated, help="Between any two columns.",
    )  # fmt: skip
    standardise: bool = setting(
        False, "Standardise columns", group="Data",
        help="Each column is divided by its standard deviation, and a weight is then one per standard deviation.",
    )  # fmt: skip
    seed: int = setting(
        42, "Seed", group="Data", low=0, high=2**32 - 1, typical=(0, 100), when=lambda s: s.dataset != "chapter",
        help="Same seed and settings, same picture; with real data it deals the rows to folds and held-out rows.",
    )  # fmt: skip
    folds: int = setting(
        10, "Folds of cross-validation", symbol="K", group="Data", low=2, high=MOST_ROWS, typical=(2, 20), more=True,
        help="At most as many as there are rows to fit: then each row is left out once.",
    )  # fmt: skip
    intercept: str = setting(
        "as_data", "Intercept", choices=INTERCEPTS, group="Data", more=True,
        help="An intercept is not penalised: columns and response are centred. Generated data need none.",
    )  # fmt: skip
    held_out: float = setting(
        0.0, "Held out for testing", group="Data", low=0.0, high=0.9, typical=(0.0, 0.8), more=True, when=_splits,
        help="This share of the rows is kept from the fit, and measures its error.",
    )  # fmt: skip
    missing: str = setting(
        "refuse", "Rows with missing values", choices=MISSING, group="Data", more=True, when=_own,
        help="When a file is opened: a row without a number in every column is never dropped in silence.",
    )  # fmt: skip
    data: tuple[float, ...] = setting((), "Own rows", kind="numbers", group="Data", low=-1e60, high=1e60, when=_never)
    names: str = setting("", "Own columns", group="Data", max_length=40_000, when=_never)
    left_out: tuple[float, ...] = setting((), "Rows left out", kind="numbers", group="Data", low=1.0, when=_never)

    def check_together(self) -> None:
        if self.dataset == "own":
            if len(self.columns) < 2:
                raise SettingError("dataset", "own", tr("another one until a file of at least two columns is opened"))
            if not self.data or len(self.data) % len(self.columns):
                raise SettingError(
                    "data", len(self.data), tr("whole rows of {columns} numbers", columns=len(self.columns))
                )
        elif self.dataset == "generated" and self.n * self.d > 400_000:
            raise SettingError("n", self.n, tr("at most {d} at d = {d2}", d=400_000 // self.d, d2=self.d))

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of a file's columns, the response last."""
        return tuple(self.names.split(BETWEEN)) if self.names else ()

    @property
    def has_intercept(self) -> bool:
        return self.intercept == "yes" or (self.intercept == "as_data" and _real(self))


def problem(s: PathsSettings) -> Regression:
    """The data that the settings describe."""
    if s.dataset == "chapter":
        return regression_data.chapter()
    if s.dataset == "generated":
        return regression_data.generated(
            n=s.n, d=s.d, nonzero=min(s.nonzero, s.d), sigma=s.sigma, rho=s.rho, seed=s.seed
        )
    if s.dataset == "own":
        table = np.array(s.data).reshape(-1, len(s.columns))
        return regression_data.from_columns(s.columns, table, s.held_out, s.seed)
    return regression_data.shipped(s.dataset, s.held_out, s.seed)


def with_table(s: PathsSettings, table: Table) -> PathsSettings:
    """The settings with a file's number columns as data, the last of them the response.

    Rows in which one of them has no number are refused with their row numbers, or left out where `missing` says so.
    """
    if len(table.cells) < 2:
        raise SettingError("data", table.source, tr("a file with two columns of numbers or more, the response last"))
    if len(table.cells) - 1 > MOST_COLUMNS:
        raise SettingError(
            "data",
            table.source,
            tr("a file of at most {most_columns} columns beside the response", most_columns=MOST_COLUMNS),
        )
    rows = [fault.row for fault in table.refused]
    if rows and s.missing == "refuse":
        raise SettingError.quoting("data", table.source, refusal(table))
    values = table.values
    if not 1 <= len(next(iter(values.values()))) <= MOST_ROWS:
        raise SettingError(
            "data",
            table.source,
            tr("a file of 1 to {most_rows} rows with a number in every column", most_rows=MOST_ROWS),
        )
    names = BETWEEN.join(
        " ".join(name.replace("|", "/").split()) or tr("column {k}", k=k) for k, name in enumerate(values, 1)
    )
    data = np.column_stack(list(values.values()))
    return s.with_values(
        dataset="own", data=tuple(data.ravel().tolist()), names=names, left_out=tuple(map(float, rows))
    )


def present_data(s: PathsSettings) -> Mapping[str, Array]:
    """The columns that explain and, as the last, the response; rows held out for testing come last."""
    if s.dataset == "own":
        table = np.array(s.data).reshape(-1, len(s.columns))
        return dict(zip(s.columns, table.T, strict=True))
    here = problem(s)
    x, y = here.x, here.y
    if here.test_x is not None and here.test_y is not None:
        x, y = np.vstack([x, here.test_x]), np.concatenate([y, here.test_y])
    names = (*here.names, here.response)
    return dict(zip(names, np.column_stack([x, y]).T, strict=True))


def edited_data(s: PathsSettings, columns: Mapping[str, Array]) -> PathsSettings:
    """The settings with these columns as data, complete, the response last."""
    lines = np.arange(1, len(next(iter(columns.values()))) + 1)
    return with_table(s, Table(tr("The table"), tuple(columns), lines, columns, ()))


def refusal(table: Table, most: int = 12) -> str:
    """Which rows of a file have no number in every column, and what can be done about it."""
    rows = [str(fault.row) for fault in table.refused]
    listed = ", ".join(rows[:most]) + (tr(" and {rows} more", rows=len(rows) - most) if len(rows) > most else "")
    which = tr("row {listed} has", listed=listed) if len(rows) == 1 else tr("rows {listed} have", listed=listed)
    return tr(
        "{which} no number in every column ({refused}); fill them in, or set missing = leave_out",
        which=which,
        refused=table.refused[0],
    )

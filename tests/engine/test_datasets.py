"""The shipped data against published numbers."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from engine import resources
from engine.csvfile import read_columns
from engine.datasets import DATASETS, load, values
from engine.resources import resource_path

# id, column: n, mean, standard deviation (n - 1), to the digits that are given
PUBLISHED = [
    ("michelson", 0, 100, 299852.4, 79.01),
    ("newcomb", 0, 66, 26.21, 10.75),
    ("horse_kicks", 0, 280, 0.70, 0.873),
    ("rutherford_geiger", 0, 2608, 3.8715, 1.92),
    ("old_faithful_eruptions", 0, 272, 3.488, 1.141),
    ("old_faithful_waiting", 0, 272, 70.90, 13.59),
    ("galton_child", 0, 928, 68.09, 2.518),
    ("galton", 0, 928, 68.31, 1.787),
    ("galton_families_child", 0, 934, 66.75, 3.579),
    ("galton_families", 0, 934, 69.20, 2.476),
    ("galton_families", 1, 934, 64.09, 2.291),
    ("cavendish", 0, 29, 5.448, 0.221),
    ("quetelet_chests", 0, 5732, 39.85, 2.07),
    ("engel_income", 0, 235, 982.47, 519.23),
    ("engel_foodexp", 0, 235, 624.15, 276.46),
    ("prostate", 0, 97, 1.350, 1.179),
    ("prostate", 1, 97, 3.629, 0.428),
    ("prostate", 8, 97, 2.478, 1.154),
    ("diabetes", 0, 442, 0.0, 0.047619),
    ("diabetes", 10, 442, 152.13, 77.09),
    ("stackloss", 0, 21, 60.43, 9.17),
    ("stackloss", 3, 21, 17.52, 10.17),
    ("belgian_phones", 1, 24, 49.99, 65.53),
]


@pytest.mark.parametrize(("id", "k", "n", "mean", "sd"), PUBLISHED)
def test_published_moments(id: str, k: int, n: int, mean: float, sd: float) -> None:
    column = list(load(id).values())[k]
    assert column.shape == (n,)
    assert column.mean() == pytest.approx(mean, rel=2e-4, abs=1e-12 if mean == 0 else 6e-3)
    assert column.std(ddof=1) == pytest.approx(sd, rel=4e-3)


def test_horse_kicks_are_bortkiewiczs_table() -> None:
    assert values("horse_kicks").sum() == 196
    assert np.bincount(values("horse_kicks").astype(int)).tolist() == [144, 91, 32, 11, 2]


def test_rutherford_geiger_counts_every_particle() -> None:
    counts = values("rutherford_geiger")
    assert counts.sum() == 10097
    assert np.bincount(counts.astype(int))[:11].tolist() == [57, 203, 383, 525, 532, 408, 273, 139, 45, 27, 10]


def test_newcombs_outliers_and_cavendishs_slip_are_kept() -> None:
    assert sorted(values("newcomb"))[:3] == [-44, -2, 16]
    assert values("cavendish").min() == 4.88


def test_michelson_by_series() -> None:
    means = values("michelson").reshape(5, 20).mean(axis=1)
    np.testing.assert_allclose(means, [299909.0, 299856.0, 299845.0, 299820.5, 299831.5])


def test_stackloss_least_squares_is_the_textbooks() -> None:
    columns = load("stackloss")
    *x, y = columns.values()
    fit = np.linalg.lstsq(np.column_stack([np.ones(21), *x]), y, rcond=None)[0]
    np.testing.assert_allclose(fit, [-39.9197, 0.7156, 1.2953, -0.1521], atol=5e-5)


def test_prostate_has_the_corrected_weight_and_the_usual_split() -> None:
    columns = load("prostate")
    assert columns["lweight"][31] == pytest.approx(3.804438, abs=1e-6)
    assert columns["lweight"].max() < 5
    assert columns["train"].sum() == 67


def test_diabetes_columns_are_centred_with_unit_norm() -> None:
    x = np.column_stack([column for name, column in load("diabetes").items() if name != "y"])
    np.testing.assert_allclose(x.sum(axis=0), 0, atol=1e-10)
    np.testing.assert_allclose((x**2).sum(axis=0), 1, rtol=1e-10)


@pytest.mark.parametrize("id", DATASETS)
def test_every_set_is_finite_read_only_cached_and_described(id: str) -> None:
    known, columns = DATASETS[id], load(id)
    assert known.id == id
    assert len(known.units) == len(known.columns) == len(columns)
    assert len({len(column) for column in columns.values()}) == 1
    for column in columns.values():
        assert column.dtype == np.float64
        assert np.isfinite(column).all()
        with pytest.raises(ValueError, match="read-only"):
            column[0] = 1.0
    assert load(id) is columns
    assert known.description.endswith(".")
    assert any(sign.isdigit() for sign in known.source)
    assert known.unit == known.units[0]


@pytest.mark.parametrize("id", DATASETS)
def test_values_are_for_one_column(id: str) -> None:
    if len(DATASETS[id].columns) == 1:
        assert values(id) is next(iter(load(id).values()))
    else:
        with pytest.raises(ValueError, match=r"load\(\) gives them all"):
            values(id)


def test_an_unknown_set_names_those_there_are() -> None:
    with pytest.raises(ValueError, match="There is no data set “iris”; there are michelson, "):
        load("iris")


def test_every_file_is_used_described_and_read_without_a_refusal_but_cavendishs_gaps() -> None:
    files = {path.name for path in resource_path("data").glob("*.csv")}
    described = resource_path("data", "SOURCES.md").read_text(encoding="utf-8")
    assert files == {known.file for known in DATASETS.values()}
    for name in files:
        assert f"## {name}\n" in described
        refused = {fault.reason for fault in read_columns(resource_path("data", name)).refused}
        expected = {"cavendish_1798.csv": {"missing"}, "galton_families.csv": {"not a number"}}
        assert refused == expected.get(name, set()), name


def test_resources_in_a_frozen_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert resource_path("data", "engel.csv").is_file()
    assert resource_path() == resource_path("data").parent
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "lib" / "engine" / "resources.pyc"))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert resource_path("data") == tmp_path / "bundle" / "resources" / "data"


def test_fonts_come_with_their_licences() -> None:
    names = {path.name for path in resource_path("fonts").iterdir()}
    assert {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "STIXTwoMath-Regular.ttf"} <= names
    for name in ("Inter-OFL.txt", "STIXTwoMath-OFL.txt"):
        assert "SIL OPEN FONT LICENSE" in resource_path("fonts", name).read_text(encoding="utf-8")

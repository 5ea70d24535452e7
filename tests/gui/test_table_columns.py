"""A table that fills its panel: columns alike where there is room, else each as wide as it needs."""

from __future__ import annotations

import pytest

from gui import theme
from gui.tables import Row, Table

LOOK = theme.Look(theme.LIGHT, theme.DESK)


@pytest.fixture
def table(qapp) -> Table:
    made = Table(fill=True)
    made.set_rows(("found", "exact"), [Row("n = 1", ("0.0520 ± 0.0099", "1"))])
    return made


def test_columns_are_alike_where_there_is_room(table: Table) -> None:
    assert table._shares(LOOK, 600.0) == [(0.0, 300.0), (300.0, 300.0)]


def test_a_narrow_column_gives_its_room_to_a_wide_one(table: Table) -> None:
    own = table._own_widths(LOOK)
    (start, wide), (second, narrow) = table._shares(LOOK, sum(own))
    assert (start, second) == (0.0, wide)
    assert (wide, narrow) == pytest.approx(tuple(own))
    assert wide > narrow

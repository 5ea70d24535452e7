"""A clock that is set while the program runs changes nothing: durations come from one that only goes on."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SET_BY_HAND = {
    "time.time", "time.time_ns", "datetime.now", "datetime.utcnow", "date.today", "QDateTime.currentDateTime",
    "QDateTime.currentMSecsSinceEpoch", "QTime.currentTime",
}  # fmt: skip


@pytest.mark.parametrize("room", ["engine", "gui"])
def test_nothing_asks_what_time_it_is(room: str) -> None:
    for path in (ROOT / room).rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        asked = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not asked & SET_BY_HAND, path

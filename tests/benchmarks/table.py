"""What every benchmark gives: rows of one table, each with its goal where there is one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measured figure; `goal` is the most it should be, in the same unit."""

    what: str
    value: float
    unit: str
    goal: float | None = None

    def line(self) -> str:
        goal = "" if self.goal is None else f"{self.goal:g} {self.unit}"
        mark = " " if self.goal is None else "✓" if self.value <= self.goal else "!"
        return f"  {self.what:<66} {self.value:10.3f} {self.unit:<3} {mark} {goal}".rstrip()


def show(title: str, rows: Iterable[Row]) -> None:
    """Print rows as they are measured."""
    print(f"\n{title}", flush=True)
    for row in rows:
        print(row.line(), flush=True)

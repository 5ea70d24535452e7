"""What every benchmark gives: rows of one table, each with its goal where there is one."""

from __future__ import annotations

import math
import os
import platform
import re
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
STEPS = 60  # of a call that is timed
REPORT = ROOT / "docs" / "performance.md"
INTRODUCTION = """# Performance

Written by `uv run --group bench python -m tests.benchmarks --write [NAME …]`. Each part is replaced when it is measured
anew, and its first line says on what machine and how busy that was. The clock counts what other programs take, the CPU
does not.
"""


@dataclass(frozen=True)
class Row:
    """One measured figure; `goal` is the most it should be, `spread` its interquartile range, all in the same unit."""

    what: str
    value: float
    unit: str
    goal: float | None = None
    spread: float | None = None

    @property
    def mark(self) -> str:
        return "" if self.goal is None else "✓" if self.value <= self.goal else "!"

    def line(self) -> str:
        goal = "" if self.goal is None else f"{self.goal:g} {self.unit}"
        spread = "" if self.spread is None else f"± {self.spread:.3f}"
        return f"  {self.what:<66} {self.value:10.3f} {spread:<9} {self.unit:<3} {self.mark:1} {goal}".rstrip()

    def cells(self) -> str:
        spread = "" if self.spread is None else f"{self.spread:.3g}"
        goal = "" if self.goal is None else f"{self.goal:g}"
        return f"| {self.what} | {self.value:.4g} | {spread} | {self.unit} | {goal} | {self.mark} |"


def show(title: str, rows: Iterable[Row]) -> list[Row]:
    """Print rows as they are measured."""
    print(f"\n{title}", flush=True)
    shown = []
    for row in rows:
        print(row.line(), flush=True)
        shown.append(row)
    return shown


def head() -> str:
    """The machine, and how many programs wanted its cores in the last minute."""
    cores, load = os.cpu_count(), os.getloadavg()[0]
    return (
        f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, {cores} cores, load {load:.1f}"
    )


def part(name: str, title: str, machine: str, rows: Sequence[Row]) -> str:
    """One part of the report, between its heading and the next."""
    table = ["| measured | median | spread (IQR) | unit | goal | |", "|---|--:|--:|---|--:|---|"]
    lines = [f"## {name}", "", f"{title}. {machine}.", "", *table, *(row.cells() for row in rows)]
    return "\n".join(lines) + "\n"


def replaced(report: str, name: str, text: str) -> str:
    """The report with this part in place of the one of its name, or at the end."""
    parts = re.split(r"(?m)^(?=## )", report)
    others = [one for one in parts[1:] if one.split("\n", 1)[0] != f"## {name}"]
    return "\n".join(one.rstrip("\n") + "\n" for one in [INTRODUCTION, *sorted([*others, text])])


def slope(work: Sequence[float], cost: Sequence[float]) -> float:
    """The least-squares slope of log cost over log work: 1 grows as the work does, 0 not at all."""
    x, y = [math.log(value) for value in work], [math.log(value) for value in cost]
    centre = sum(x) / len(x)
    return sum((a - centre) * b for a, b in zip(x, y, strict=True)) / sum((a - centre) ** 2 for a in x)


def median_ms(call: Callable[[int], object], steps: int = STEPS) -> float:
    """Median milliseconds of a call that is told its number, after one that warms up."""
    call(0)
    taken = []
    for step in range(1, steps + 1):
        start = time.perf_counter()
        call(step)
        taken.append((time.perf_counter() - start) * 1e3)
    return statistics.median(taken)

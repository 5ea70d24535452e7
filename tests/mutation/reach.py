"""Which tests reach a line of a source, as plugins of pytest."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import Any

import pytest


class Reach:
    """Watches the lines of one source while the tests run, and writes down who reached them."""

    def __init__(self, source: Path, told: Path) -> None:
        self.file, self.told = str(source.resolve()), told
        self.now = ""
        self.took: dict[str, float] = {}
        self.lines: dict[int, set[str]] = {}

    @classmethod
    def read(cls, source: Path, told: Path) -> Reach:
        """What one that watched in another process has found."""
        made, found = cls(source, told), json.loads(told.read_text(encoding="utf-8"))
        made.took = found["took"]
        made.lines = {int(line): set(tests) for line, tests in found["lines"].items()}
        return made

    @property
    def seconds(self) -> float:
        return sum(self.took.values())

    def tests_of(self, line: int) -> list[str]:
        """Those that reach a line, the quickest first; none where it runs as the module is loaded."""
        return sorted(self.lines.get(line, ()), key=lambda test: self.took[test])

    def pytest_sessionstart(self) -> None:
        sys.settrace(self._called)
        threading.settrace(self._called)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self.now, begin = item.nodeid, time.monotonic()
        try:
            return (yield)
        finally:
            self.took[self.now], self.now = time.monotonic() - begin, ""

    def pytest_sessionfinish(self) -> None:
        sys.settrace(None)
        found = {"took": self.took, "lines": {line: sorted(tests) for line, tests in self.lines.items()}}
        self.told.write_text(json.dumps(found), encoding="utf-8")

    def _called(self, frame: FrameType, _event: str, _value: object) -> Any:
        return self._ran if frame.f_code.co_filename == self.file else None

    def _ran(self, frame: FrameType, _event: str, _value: object) -> Any:
        if self.now:
            self.lines.setdefault(frame.f_lineno, set()).add(self.now)
        return self._ran


class Chosen:
    """Runs these tests alone, in this order."""

    def __init__(self, tests: Sequence[str]) -> None:
        self.places = {test: place for place, test in enumerate(tests)}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted((item for item in items if item.nodeid in self.places), key=lambda it: self.places[it.nodeid])

"""`python -m tests.mutation engine/linear.py -t tests/engine/test_linear.py`: which changes do the tests let pass?

Each mutant has a process of its own, forked after everything heavy has been imported, in which its module is loaded
from the changed syntax tree; no file is touched. It is held against the tests that reach its line, the quickest first,
and where they let it pass against all. One that takes four times as long as the unchanged source counts as noticed.
Those that explained.toml has a reason for are only counted. Linux and macOS only.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import importlib.util
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path

from tests.mutation.explained import explained, told
from tests.mutation.mutants import mutants
from tests.mutation.reach import Chosen, Reach

# What is imported before pytest begins cannot have its assertions rewritten, which it would complain about.
_ALREADY = ("-W", "ignore::pytest.PytestAssertRewriteWarning")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", nargs="+", type=Path)
    parser.add_argument("-t", "--tests", nargs="+", required=True)
    parser.add_argument("--every", type=int, default=1, help="take every k-th mutant only")
    parser.add_argument("--lines", help="only those in these lines, as in 40-80")
    parser.add_argument("--again", type=Path, help="only those that are in what an earlier run has printed")
    asked = parser.parse_args()
    warm()
    first, last = map(int, asked.lines.split("-")) if asked.lines else (0, sys.maxsize)
    before = set(asked.again.read_text(encoding="utf-8").splitlines()) if asked.again else None

    def wanted(number: int, line: int, name: str) -> bool:
        return number % asked.every == 0 and first <= line <= last and (before is None or name in before)

    survived = sum(try_out(source, asked.tests, reached(source, asked.tests), wanted) for source in asked.source)
    return 1 if survived else 0


def reached(source: Path, tests: list[str]) -> Reach:
    """Which tests reach which line; they have to pass while nothing is changed."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder, "reach.json")
        if not passes(tests, 1800.0, plugins=[Reach(source, told)]):
            sys.exit("the tests fail with the source as it is")
        return Reach.read(source, told)


def warm() -> None:
    """Import what no mutant changes."""
    import hypothesis  # noqa: F401
    import numpy  # noqa: F401
    import PySide6.QtTest  # noqa: F401
    import pytest  # noqa: F401
    import scipy.integrate
    import scipy.linalg
    import scipy.optimize
    import scipy.special
    import scipy.stats  # noqa: F401


def try_out(source: Path, tests: list[str], reach: Reach, wanted: Callable[[int, int, str], bool]) -> int:
    """Print the mutants of a source that pass and have no reason to; their number."""
    text, reasons = source.read_text(encoding="utf-8"), explained()
    tried = passed = survived = 0
    longest = 4 * reach.seconds + 5
    for number, (line, what, tree) in enumerate(mutants(text)):
        mutant = told(source, text.splitlines(), line, what)
        name = f"{source}:{line}: {mutant.change}"
        if not wanted(number, line, name):
            continue
        tried += 1
        changed, quick = Changed(source, tree), reach.tests_of(line)
        if quick and not passes(tests, longest, changed, [Chosen(quick)]):
            continue
        # Something kept from another test may hide that a line is reached: what is let pass is held against all.
        if passes(tests, longest, changed):
            passed += 1
            if mutant not in reasons:
                survived += 1
                print(name, flush=True)
    print(
        f"{source}: {tried} mutants, {tried - passed} noticed, {passed - survived} explained, {survived} survived",
        flush=True,
    )
    return survived


class Changed(SourceFileLoader):
    """Loads one module from a changed tree; every other is left to those who know it."""

    def __init__(self, source: Path, tree: ast.Module) -> None:
        super().__init__(".".join(source.with_suffix("").parts).removesuffix(".__init__"), str(source.resolve()))
        self.tree = tree

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return importlib.util.spec_from_file_location(name, self.path, loader=self) if name == self.name else None

    def get_code(self, name: str):
        return compile(self.tree, self.path, "exec", dont_inherit=True)


def passes(tests: list[str], longest: float, changed: Changed | None = None, plugins: Sequence[object] = ()) -> bool:
    """Whether the tests pass, in a process of their own."""
    child = os.fork()
    if child == 0:
        os.setsid()
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        if changed:
            sys.meta_path.insert(0, changed)
        import pytest

        how = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider", *_ALREADY]
        os._exit(int(pytest.main([*how, *tests], plugins=plugins)))
    until = time.monotonic() + longest
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status == 0
        time.sleep(0.01)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


if __name__ == "__main__":
    sys.exit(main())

"""`python -m tests.mutation engine/linear.py -t tests/engine/test_linear.py`: which changes do the tests let pass?

The work is done in a copy of the sources. Each mutant has a process of its own, forked after everything heavy has been
imported; one that takes ten times as long as the unchanged source counts as noticed. Linux and macOS only.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

from tests.mutation.mutants import mutants

ROOT = Path(__file__).parents[2]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", nargs="+", type=Path)
    parser.add_argument("-t", "--tests", nargs="+", required=True)
    parser.add_argument("--every", type=int, default=1, help="take every k-th mutant only")
    asked = parser.parse_args()
    sys.dont_write_bytecode = True  # a mutant as long as the one before it would be taken for it
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place, "sources")
        for part in ("engine", "resources", "tests", "gui"):
            shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", copy)
        os.chdir(copy)
        sys.path[:] = [str(copy), *(one for one in sys.path if Path(one or ".").resolve() != ROOT)]
        warm()
        begin = time.monotonic()
        if not passes(asked.tests, 600.0):
            sys.exit("the tests fail with the source as it is")
        usual = time.monotonic() - begin
        for source in asked.source:
            try_out(copy / source, source, asked.tests, 10 * usual + 5, asked.every)
    return 0


def warm() -> None:
    """Import what no mutant changes."""
    import numpy  # noqa: F401
    import scipy.integrate
    import scipy.linalg
    import scipy.optimize
    import scipy.special
    import scipy.stats  # noqa: F401


def try_out(there: Path, name: Path, tests: list[str], longest: float, every: int) -> None:
    source = there.read_text(encoding="utf-8")
    tried = survived = 0
    for number, (line, what, changed) in enumerate(mutants(source)):
        if number % every:
            continue
        there.write_text(changed, encoding="utf-8")
        tried += 1
        if passes(tests, longest):
            survived += 1
            print(f"{name}:{line}: {what}".replace("\n", " ")[:160], flush=True)
    there.write_text(source, encoding="utf-8")
    print(f"{name}: {tried} mutants, {tried - survived} noticed, {survived} survived", flush=True)


def passes(tests: list[str], longest: float) -> bool:
    """Whether the tests pass, in a process of their own."""
    child = os.fork()
    if child == 0:
        os.setsid()
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        import pytest

        for known in [one for one in sys.modules if one.split(".")[0] == "tests"]:
            del sys.modules[known]  # the copy's own are meant
        os._exit(int(pytest.main(["-x", "-q", "-n", "0", "-p", "no:cacheprovider", *tests])))
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

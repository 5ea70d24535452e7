"""The environment is the one that was tried: versions, what is declared, what is not imported."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.version import Version

from engine import __version__

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DECLARED = [*PROJECT["project"]["dependencies"], *(x for group in PROJECT["dependency-groups"].values() for x in group)]


def plain(name: str) -> str:
    """A distribution's name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins() -> dict[str, str]:
    found = [Requirement(line) for line in PROJECT["tool"]["uv"]["constraint-dependencies"]]
    assert all(str(pin.specifier).startswith("==") for pin in found), "a pin is an exact version"
    return {plain(pin.name): next(iter(pin.specifier)).version for pin in found}


def installed() -> dict[str, str]:
    return {plain(found.metadata["Name"]): found.version for found in metadata.distributions()}


def needed() -> set[str]:
    """Everything that the declared dependencies bring with them here, as far as it is installed."""
    there, waiting, seen = installed(), [Requirement(line) for line in DECLARED], set[str]()
    while waiting:
        one = waiting.pop()
        name = plain(one.name)
        if name in seen or name not in there:
            continue
        seen.add(name)
        for line in metadata.requires(name) or []:
            found = Requirement(line)
            extras = one.extras or {""}
            if found.marker is None or any(found.marker.evaluate(default_environment() | {"extra": e}) for e in extras):
                waiting.append(found)
    return seen


def test_versions_are_those_that_were_tried() -> None:
    there = installed()
    differences = [
        f"{name} is {there[name]}, but {version} was tried"
        for name, version in pins().items()
        if name in there and Version(there[name]) != Version(version)
    ]
    assert not differences, "; ".join(differences)


def test_every_version_is_pinned() -> None:
    free = needed() - set(pins())
    assert not free, f"no version is pinned for {', '.join(sorted(free))}"


def test_what_is_declared_is_installed() -> None:
    there = installed()
    runtime = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
    wrong = [f"{one} (is {there.get(plain(one.name))})" for one in runtime
             if plain(one.name) not in there or there[plain(one.name)] not in one.specifier]  # fmt: skip
    assert not wrong, "; ".join(wrong)


def test_the_release_of_qt_that_ends_programs_is_kept_out() -> None:
    """6.12.0 aborts on Python 3.11 when a plot repaints (tests/gui/test_repaint.py sees it)."""
    (qt,) = (Requirement(line) for line in PROJECT["project"]["dependencies"] if line.startswith("PySide6"))
    assert plain(qt.name) == "pyside6-essentials"
    assert "6.12.0" not in qt.specifier
    assert Version(metadata.version("PySide6-Essentials")) < Version("6.12")


def test_python_is_new_enough() -> None:
    assert (
        Version(".".join(map(str, sys.version_info[:3])))
        in Requirement(f"python{PROJECT['project']['requires-python']}").specifier
    )


def test_there_is_one_version() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--version"], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.split() == ["thetahat", __version__]
    assert PROJECT["project"]["version"] == __version__
    assert f"version {__version__}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_names_every_dependency() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    (line,) = (line for line in lines if 'pip install "' in line)
    named = {plain(Requirement(text).name) for text in re.findall(r'"([^"]+)"', line)}
    assert named == {plain(Requirement(text).name) for text in PROJECT["project"]["dependencies"]}


@pytest.mark.skipif(shutil.which("git") is None or not (ROOT / ".git").exists(), reason="no version control here")
def test_no_lock_is_kept() -> None:
    done = subprocess.run(["git", "ls-files"], capture_output=True, text=True, check=True, cwd=ROOT)
    assert "uv.lock" not in done.stdout.splitlines()


_QUIET = """
import sys
{call}
heavy = ("PySide6", "shiboken6", "pyqtgraph", "gui", "ziamath", "scipy.stats", "scipy.optimize", "msgspec")
found = sorted(name for name in sys.modules if name in heavy)
assert not found, found
"""


@pytest.mark.parametrize(
    "call",
    [
        "import main; main.main(['list'])",
        "import engine.concepts",
        "import engine.command; engine.command.read_arguments(['--concept', 'target'])",
    ],
)
def test_what_is_not_needed_is_not_imported(call: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _QUIET.format(call=call)], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr


def test_the_window_paints_before_scipy_is_there() -> None:
    """Its heavy parts come in once the window stands; what typesets and what reads files, when asked for."""
    code = (
        "import sys\nfrom gui import app, theme\nqt = app.start([])\nfrom gui.window import Window\n"
        "window = Window(theme.LIGHT)\nwindow.live.hold()\nwindow.open('sampling')\nwindow.show()\n"
        "qt.processEvents()\nassert 'scipy' not in sys.modules\n"
        "window.live.release()\nwhile window.page.result is None:\n    qt.processEvents()\nwindow.close()\n"
        "found = {'scipy.stats', 'scipy.optimize', 'ziamath', 'msgspec'} & set(sys.modules)\nassert not found, found"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_the_window_needs_one_concept() -> None:
    """The others are imported when they are asked for, or once the first picture stands."""
    code = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from gui import app; app.start([])\n"
        "from gui.window import Window\n"
        "window = Window(); window.open('target')\n"
        "print(sorted(name for name in sys.modules if name.startswith('engine.concepts.')))\n"
        "window.close()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.stdout.strip() == "['engine.concepts.target']", done.stderr

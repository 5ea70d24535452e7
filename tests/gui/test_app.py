"""The window command on machines with and without a display."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from engine import link
from engine.concepts import BY_ID
from engine.session import State
from gui import app
from release.screen import screen

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are an affair of Linux")


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in _DISPLAYS}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        capture_output=True, text=True, check=False, cwd=ROOT, env=kept | environment, timeout=60,
    )  # fmt: skip


_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def sentence(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert "main.py render ID -o OUT.png" in line
    return line


@linux
def test_no_display_is_said_in_one_sentence() -> None:
    assert "DISPLAY and WAYLAND_DISPLAY are not set" in sentence(run())


@linux
def test_a_dead_display_is_said_in_one_sentence() -> None:
    assert "The display ':987' does not answer" in sentence(run(DISPLAY=":987"))
    assert "The display ':987.0' does not answer" in sentence(run(DISPLAY=":987.0", QT_QPA_PLATFORM="xcb"))


@linux
def test_a_dead_wayland_is_said_in_one_sentence(tmp_path: Path) -> None:
    done = run(WAYLAND_DISPLAY="wayland-987", XDG_RUNTIME_DIR=str(tmp_path))
    assert "The display 'wayland-987' does not answer" in sentence(done)


@linux
def test_a_fault_of_the_arguments_comes_first() -> None:
    done = run("--concept", "nothing")
    assert done.returncode == 2
    assert done.stderr.startswith("concept = 'nothing' is not allowed")


@linux
def test_a_library_that_is_missing_is_named(monkeypatch) -> None:
    def missing(path: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(app.ctypes, "CDLL", missing)
    assert app.missing_library() == "The system lacks a library that Qt needs (libxcb-cursor.so.0)"


def test_an_offscreen_platform_needs_no_display(monkeypatch) -> None:
    for name in _DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert app.no_display() == ""


_OPEN = """
import os
import sys
sys.argv = ["main.py", {arguments}]
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from gui import app
from gui.sessions.feature import Sessions
from release.screen import screen
found = []
def look():
    window = next(w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowTitle().endswith("thetahat"))
    if window.live.busy:
        return
    handed = os.environ.pop("HANDED", "")
    if handed:
        QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(handed))
        return
    page, notice = window.page, window.feature(Sessions).notice
    print(page.concept.id, page.result.progress, window.look.scheme.name, window.isFullScreen(),
          page.settings.changed(), QApplication.platformName(),
          notice.words.text() if notice.isVisible() else "", sep="|")
    window.close()
started = app.start
def start(arguments):
    made = started(arguments)
    timer = QTimer(made, interval=50)
    timer.timeout.connect(look)
    timer.start()
    return made
app.start = start
import main
sys.exit(main.main(sys.argv[1:]))
"""


def copied_link(name: str, **values: object) -> str:
    concept = BY_ID[name]
    return link.write(concept, State(concept.start().with_values(**values)))


def opened(arguments: str, **environment: str) -> list[str]:
    kept = {name: value for name, value in os.environ.items() if name not in _DISPLAYS}
    done = subprocess.run(
        [sys.executable, "-c", _OPEN.format(arguments=arguments)],
        capture_output=True, text=True, check=False, cwd=ROOT, env=kept | environment, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip().split("|")


def test_the_window_opens_with_what_was_asked_for() -> None:
    found = opened('"--concept", "target", "--set", "spread=0.5", "--projector"', QT_QPA_PLATFORM="offscreen")
    assert found == ["target", "1.0", "projector", "True", "{'spread': 0.5}", "offscreen", ""]


def test_the_window_opens_a_figure(tmp_path: Path) -> None:
    out = tmp_path / "a.json"
    assert run("render", "target", "-o", str(out), "--set", "shots=60").returncode == 0
    found = opened(repr(str(out)), QT_QPA_PLATFORM="offscreen")
    assert found[0] == "target"
    assert found[4] == "{'shots': 60}"


def test_what_the_desktop_hands_over_is_opened_or_told_in_the_window(tmp_path: Path) -> None:
    """A double click has no terminal to read a sentence in."""
    broken = tmp_path / "b.thetahat"
    broken.write_text('{"broken', encoding="utf-8")
    for words in (str(broken), broken.as_uri()):
        found = opened(f'"--from-desktop", {words!r}', QT_QPA_PLATFORM="offscreen")
        assert found[0] == "sampling"
        assert "b.thetahat' is not opened" in found[6]
    found = opened('"--from-desktop", "thetahat:nonsense"', QT_QPA_PLATFORM="offscreen")
    assert found[6].startswith("! ")
    assert opened('"--from-desktop"', QT_QPA_PLATFORM="offscreen")[6] == ""


def test_what_the_system_hands_over_later_is_opened(tmp_path: Path) -> None:
    link = copied_link("target", spread=0.5)
    found = opened("", QT_QPA_PLATFORM="offscreen", HANDED=link)
    assert found[0] == "target"
    assert found[4] == "{'spread': 0.5}"


@linux
@pytest.mark.skipif(shutil.which("Xvfb") is None or bool(app.missing_library()), reason="no X server to be had")
def test_the_window_opens_on_a_real_x_server() -> None:
    with screen() as display:
        if display is None:
            pytest.skip("the X server does not start here")
        found = opened("", DISPLAY=display)
    assert found[0] == "sampling"
    assert found[5] == "xcb"

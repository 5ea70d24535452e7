"""Try what was built, as somebody has it who has neither Python nor the sources: `python -m release check`.

Every concept is computed by the packaged program and compared with this interpreter's numbers, to the last digit; every
picture is rendered; the window is opened, offscreen and (where there is Xvfb) on a screen; and afterwards the folder
must be as it was and nothing written outside the user's own.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine import __version__
from engine.concepts import CONCEPTS
from release.build import FOLDER, ROOT, program
from release.screen import screen, shows_window

_LIMIT_MB = 70.0


def check() -> int:
    """Run everything; prints a line for each thing tried and returns 0 when all of it held."""
    if not program().exists():
        print(f"nothing is built yet at {FOLDER}; `python -m release` builds it", file=sys.stderr)
        return 2
    before = fingerprint(FOLDER)
    failures = 0
    for name, wrong in tried():
        print(f"{'ok  ' if not wrong else 'FAIL'}  {name}" + (f": {wrong}" if wrong else ""), flush=True)
        failures += bool(wrong)
    changed = fingerprint(FOLDER) != before
    print(f"{'FAIL' if changed else 'ok  '}  nothing was written into the folder")
    return int(failures + changed > 0)


def tried() -> Iterator[tuple[str, str]]:
    """(what was tried, what was wrong or nothing), one after the other."""
    with home() as own:
        said = run(own, "--version").stdout.strip()
        yield "--version", "" if said == f"thetahat {__version__}" else f"says {said!r}"
        yield "list", "" if run(own, "list").stdout == source("list").stdout else "differs from the source's"
        for concept in CONCEPTS:
            yield f"numbers of {concept.id}", _numbers(own, concept.id)
            yield f"picture of {concept.id}", _picture(own, concept.id)
        yield "bad input is one line", _refused(own)
        yield "the window, offscreen", _stays_open(own)
        if _has_screens():
            yield "the window, on a screen", _on_a_screen(own)
        yield "writes within the user's own folders", _strays(own)
    for archive in sorted(FOLDER.parent.glob("thetahat*.*")):
        if archive.is_file():
            size = archive.stat().st_size / 1e6
            yield f"{archive.name}: {size:.1f} MB", "" if size <= _LIMIT_MB else f"more than {_LIMIT_MB:.0f} MB"


@contextmanager
def home() -> Iterator[Path]:
    """An empty home of a user who has nothing but the program."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


def bare(own: Path, **more: str) -> dict[str, str]:
    """An environment without Python and without a path to any tool."""
    kept = {"SYSTEMROOT": os.environ["SYSTEMROOT"]} if "SYSTEMROOT" in os.environ else {}
    return kept | {"HOME": str(own), "USERPROFILE": str(own), "PATH": str(own), "LANG": "C.UTF-8"} | more


def run(own: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The packaged program in an empty home."""
    call = [str(program()), *arguments]
    return subprocess.run(call, capture_output=True, text=True, check=False, cwd=own, env=bare(own), timeout=120)


def source(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The same from the sources."""
    call = [sys.executable, str(ROOT / "main.py"), *arguments]
    return subprocess.run(call, capture_output=True, text=True, check=False, cwd=ROOT, timeout=120)


def _numbers(own: Path, concept: str) -> str:
    packaged, plain = own / f"{concept}.json", own / f"{concept}-source.json"
    done = run(own, "render", concept, "-o", str(packaged))
    if done.returncode != 0:
        return f"ends with {done.returncode}: {(done.stderr.splitlines() or [''])[-1]}"
    source("render", concept, "-o", str(plain))
    same = json.loads(packaged.read_text("utf-8")) == json.loads(plain.read_text("utf-8"))
    return "" if same else "differ from the source's"


def _picture(own: Path, concept: str) -> str:
    out = own / f"{concept}.png"
    done = run(own, "render", concept, "-o", str(out), "--size", "1280x720")
    if done.returncode != 0 or done.stderr:
        return f"ends with {done.returncode}: {(done.stderr.splitlines() or [''])[-1]}"
    return "" if out.stat().st_size > 20_000 else "is empty"


def _refused(own: Path) -> str:
    done = run(own, "render", "target", "-o", "a.png", "--set", "spread=no")
    return "" if done.returncode == 2 and len(done.stderr.splitlines()) == 1 else f"says {done.stderr!r}"


def _stays_open(own: Path) -> str:
    """The event loop runs for three seconds without a word."""
    with subprocess.Popen(
        [str(program())], stderr=subprocess.PIPE, text=True, cwd=own, env=bare(own, QT_QPA_PLATFORM="offscreen")
    ) as process:
        time.sleep(3.0)
        ended = process.poll()
        process.terminate()
        said = process.stderr.read() if process.stderr else ""
    if ended is not None:
        return f"ended with {ended}: {said.strip()}"
    wrong = [line for line in said.splitlines() if "propagateSizeHints" not in line]
    return "; ".join(wrong)


def _has_screens() -> bool:
    """Whether a virtual screen is to be had here, and the libraries that Qt shows a window on it with."""
    from gui.app import missing_library

    return sys.platform.startswith("linux") and shutil.which("Xvfb") is not None and not missing_library()


def _on_a_screen(own: Path) -> str:
    with screen() as display:
        if display is None:
            return ""
        with subprocess.Popen(
            [str(program())], stderr=subprocess.PIPE, text=True, cwd=own, env=bare(own, DISPLAY=display)
        ) as process:
            seen = shows_window(display, 30.0)
            process.terminate()
            said = process.stderr.read() if process.stderr else ""
    return said.strip() or ("" if seen is not None else "nothing was painted within 30 s")


def _strays(own: Path) -> str:
    """Only the places that belong to a user's programs may have been made in the home."""
    allowed = (".config", ".local", ".cache", "Library", "AppData")
    made = {path.name for path in own.iterdir() if path.suffix not in (".json", ".png")}
    return ", ".join(sorted(made.difference(allowed)))


def fingerprint(folder: Path) -> str:
    """A digest of every file's name, size and bytes."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        digest.update(f"{path.relative_to(folder)}\0".encode())
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.hexdigest()

"""The session files of late, newest first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from gui.memory import memory

_KEY = "sessions/recent"
_MOST = 10


def paths() -> list[Path]:
    """The files, whether they are still there or not."""
    found = memory().value(_KEY, [])
    names = [found] if isinstance(found, str) else found if isinstance(found, list) else []
    return [Path(name) for name in names if isinstance(name, str) and name][:_MOST]


def _write(found: list[Path]) -> None:
    memory().setValue(_KEY, [str(path) for path in found[:_MOST]])


def remember(path: Path) -> None:
    """A file has been opened or saved."""
    path = path.absolute()
    _write([path, *(one for one in paths() if one != path)])


def forget_missing(path: Path) -> None:
    """A file could not be opened: it goes, if it is gone."""
    if not path.exists():
        _write([one for one in paths() if one != path.absolute()])


def forget() -> None:
    memory().remove(_KEY)


def folder() -> str:
    """Where a dialog begins: the folder of the last file, or the user's documents."""
    known = next((path.parent for path in paths() if path.parent.is_dir()), None)
    return str(known) if known else QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def words(path: Path) -> str:
    """How a menu names a file: its name, and the folder that it is in."""
    return f"{path.stem} – {path.parent.name}".replace("&", "&&")

"""The program's own copies of what is open: one for each window while it runs, one of the last that was closed.

A window keeps its session in `<name>.thetahat` beside a lock that the system lets go of when the window's process
ends. A copy without a living lock is what a crash has left.
"""

from __future__ import annotations

import uuid
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths

from engine import session_file
from engine.files import write_whole
from engine.state import Session, StateError, ViewOf, encode
from gui.memory import NAME

_LAST = "last" + session_file.SUFFIX
_MOST_LEFT = 8


def state_folder() -> Path:
    """Where this user's programs keep such things; the same under whatever name the program runs."""
    kept = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(kept) / NAME / "sessions"


class Keeping:
    """One window's copy, and those that others have left. Raises OSError only from `begin` and `keep`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / f"open-{uuid.uuid4().hex[:12]}{session_file.SUFFIX}"
        self._lock = _lock_of(self.path)
        self.left: Path | None = None
        self._left_lock: QLockFile | None = None

    def begin(self) -> None:
        """Take a place among the windows, and look for what a crash has left: `left`, or None."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0):
            raise OSError(13, "no lock can be taken there", str(self.folder))
        found = sorted(self.folder.glob("open-*" + session_file.SUFFIX), key=_age)
        for path in found[_MOST_LEFT:]:
            self._forget(path)
        for path in found[:_MOST_LEFT]:
            lock = _lock_of(path)
            if self.left is None and path != self.path and lock.tryLock(0):
                # Held until it is decided about: a second window must not offer it, too.
                self.left, self._left_lock = path, lock

    def _forget(self, path: Path) -> None:
        lock = _lock_of(path)
        if path != self.path and lock.tryLock(0):
            path.unlink(missing_ok=True)
            lock.unlock()

    def keep(self, session: Session) -> None:
        """Write the window's copy; fast, since what a crash of the program leaves needs not outlive the machine's."""
        write_whole(self.path, encode(session), safe=False)

    def restored(self, view_of: ViewOf) -> tuple[Session, list[str]]:
        """What the crash has left; StateError where it cannot be read."""
        if self.left is None:
            raise StateError("")
        return session_file.read(self.left, view_of)

    def discard_left(self) -> None:
        """Let go of what the crash has left."""
        if self.left is not None:
            self.left.unlink(missing_ok=True)
        self.leave_left()

    def leave_left(self) -> None:
        """Leave it as it is, to be offered again the next time."""
        if self._left_lock is not None:
            self._left_lock.unlock()
        self.left = self._left_lock = None

    def last(self, view_of: ViewOf) -> tuple[Session, list[str]] | None:
        """The session of the window that was closed last, if there was one; StateError where it cannot be read."""
        path = self.folder / _LAST
        return session_file.read(path, view_of) if path.exists() else None

    def end(self, session: Session) -> None:
        """The window closes: its copy becomes the last session."""
        try:
            write_whole(self.folder / _LAST, encode(session))
            self.path.unlink(missing_ok=True)
        except OSError:
            pass  # the copy stays, and is offered the next time as after a crash
        self.leave_left()
        self._lock.unlock()


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # old it may be, as long as its process lives
    return lock


def _age(path: Path) -> float:
    try:
        return -path.stat().st_mtime
    except OSError:
        return 0.0

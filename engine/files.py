"""Files written whole or not at all, and read only as far as they may be long."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes, *, safe: bool = True) -> None:
    """Write a file beside `path` and rename it on to it: the old file stands until the new one is whole.

    `safe` waits until the disk has it, so that not even a power cut leaves half of it. Raises OSError, and then
    nothing has changed.
    """
    target = Path(os.path.realpath(path))  # a link stays one, and its file is written
    mode = _mode(target)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:80]}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            if safe:
                os.fsync(stream.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise
    if safe:
        _settle(target.parent)


def _mode(target: Path) -> int:
    """The rights that the file has or would be given; what is write-protected is not written over."""
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return 0o666 & ~_umask()
    if not os.access(target, os.W_OK):
        raise PermissionError(13, os.strerror(13), str(target))
    return mode


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _settle(folder: Path) -> None:
    """Let the new name reach the disk, too, where a folder can be asked for that."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        pass  # some file systems know no such thing, and the file itself is whole
    finally:
        os.close(handle)


def read_bounded(path: Path, most: int) -> bytes:
    """A plain file's content; ValueError with its size where it has more than `most` bytes, OSError where it is none.

    Devices and pipes have no end and may never answer: they are not opened.
    """
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise OSError(22, "it is no plain file", str(path))
    if found.st_size > most:
        raise ValueError(found.st_size)
    with path.open("rb") as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise ValueError(len(content))
    return content

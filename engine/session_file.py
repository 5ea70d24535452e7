"""A session on disk: JSON, packed by gzip where it is long."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

from engine.files import read_bounded, write_whole
from engine.session import Session, StateError, ViewOf
from engine.state import MOST_BYTES, decode, encode, reason, too_large
from engine.words import tr

_GZIP = b"\x1f\x8b"
# Short sessions stay text that can be read and compared.
_PACKED = 2**18


def write(path: Path, session: Session) -> None:
    """Write the session, whole or not at all; StateError says why it cannot be."""
    content = encode(session)
    if len(content) > MOST_BYTES:
        raise StateError(too_large(len(content)))
    packed = gzip.compress(content, 1, mtime=0) if len(content) > _PACKED else content
    try:
        write_whole(path, packed)
    except OSError as error:
        raise StateError(
            tr("{name} cannot be written: {why}.", name=repr(str(path)), why=error.strerror or error)
        ) from None


def read(path: Path, view_of: ViewOf | None = None) -> tuple[Session, list[str]]:
    """The session in a file and what of it could not be read, a sentence each; StateError where nothing could."""
    named = repr(str(path))
    try:
        content = read_bounded(path, MOST_BYTES)
        return decode(unpacked(content), view_of)
    except OSError as error:
        raise StateError(tr("{name} cannot be read: {why}.", name=named, why=error.strerror or error)) from None
    except StateError as error:
        raise StateError(tr("{name} is not opened. {why}", name=named, why=error)) from None
    except ValueError as error:
        size = error.args[0] if error.args and isinstance(error.args[0], int) else 0
        why = too_large(size) if size else tr("It must be a file.")
        raise StateError(tr("{name} is not opened. {why}", name=named, why=why)) from None


def unpacked(content: bytes) -> bytes:
    """The text of a file that may be packed; never more than a session may have."""
    if not content.startswith(_GZIP):
        return content
    opener = zlib.decompressobj(wbits=31)
    try:
        text = opener.decompress(content, MOST_BYTES + 1)
    except zlib.error as error:
        raise StateError(tr("It is damaged ({reason}).", reason=reason(error))) from None
    if len(text) > MOST_BYTES:
        raise StateError(too_large(len(text)))
    return text

"""One concept's state as a line of text, `thetahat:…`, to be sent by mail or chat and pasted into another window.

After the scheme comes, in base64url without padding, a checksum (CRC-32, four bytes) and what it is of: the deflated
JSON `[concept, version, settings, view]`, with whatever stands at its default left out.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib

import msgspec

from engine.concept import Concept
from engine.concepts import BY_ID
from engine.migrations import version
from engine.state import State, StateError, ViewOf, make_state, plain_state, reason
from engine.words import tr

SCHEME = "thetahat:"
# What can still be pasted into a mail or a chat, and what it may unfold to.
MOST_LETTERS = 60_000
_MOST_BYTES = 1_000_000
_LINK = re.compile(r"thetahat:([A-Za-z0-9_-]+)")
_FOLDED = re.compile(r"thetahat:([A-Za-z0-9_\-\s]+)")


def write(concept: Concept, state: State) -> str:
    """The link to a state; StateError where it has too many data for a link."""
    settings, view = plain_state(concept, state, short=True)
    content = msgspec.json.encode((concept.id, version(concept), settings, view))
    if len(content) <= _MOST_BYTES:
        body = _deflated(content)
        letters = base64.urlsafe_b64encode(zlib.crc32(body).to_bytes(4, "big") + body).decode().rstrip("=")
        if len(letters) <= MOST_LETTERS:
            return SCHEME + letters
    raise StateError(tr("The data are too many for a link; save a session, and send the file instead."))


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, wbits=-15)
    return packer.compress(content) + packer.flush()


def inside(words: str) -> bool:
    """Whether a text has a link in it."""
    return len(words) <= 4 * MOST_LETTERS and _LINK.search(words) is not None


def read(words: str, view_of: ViewOf | None = None) -> tuple[Concept, State, list[str]]:
    """The concept and state that the first link in a text leads to, and what of its view could not be read.

    Mail folds long lines; a link that is damaged as it stands is tried with its pieces put together.
    """
    found = [pattern.search(words) for pattern in (_LINK, _FOLDED)]
    pieces = ["".join(one[1].split()) for one in found if one is not None]
    if not pieces:
        raise StateError(tr("There is no link; it must begin with {scheme} and go on in letters.", scheme=SCHEME))
    body = next((body for letters in pieces if (body := _checked(letters)) is not None), None)
    if body is None:
        raise StateError(tr("The link is damaged: its checksum does not fit. It must be copied whole."))
    concept_id, since, settings, view = _unfolded(body)
    if concept_id not in BY_ID:
        raise StateError(
            tr("The link leads to {name}, which is no concept of this thetahat.", name=repr(concept_id[:40]))
        )
    try:
        state, problems = make_state(concept_id, since, settings, view, view_of)
    except StateError as error:
        raise StateError(tr("The link is not opened. {why}.", why=error)) from None
    return BY_ID[concept_id], state, problems


def _checked(letters: str) -> bytes | None:
    """What the letters carry, or nothing where the checksum is another."""
    if len(letters) > MOST_LETTERS:
        return None
    try:
        carried = base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
    except binascii.Error:
        return None
    body = carried[4:]
    return body if carried[:4] == zlib.crc32(body).to_bytes(4, "big") else None


_Inside = tuple[str, int, dict[str, msgspec.Raw], dict[str, msgspec.Raw]]


def _unfolded(body: bytes) -> _Inside:
    try:
        content = zlib.decompressobj(wbits=-15).decompress(body, _MOST_BYTES + 1)
        if len(content) <= _MOST_BYTES:
            found: _Inside = msgspec.json.decode(content, type=_Inside)
            return found
    except (zlib.error, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise StateError(tr("The link is damaged ({reason}).", reason=reason(error))) from None
    raise StateError(tr("The link unfolds to more than the {most} bytes that are allowed.", most=_MOST_BYTES))

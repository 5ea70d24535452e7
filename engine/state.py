"""States of concepts as text and back, exact to the last digit; what cannot be read is a sentence, never a crash.

A session is JSON with one concept to a line, so that what is whole of a damaged file can still be read. The concepts'
settings stand in it by their names, all of them; of a view what differs from its defaults. Nothing in a file is ever
run, and every value goes through the domains of its setting (engine/settings.py).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from dataclasses import replace

import msgspec

from engine import __version__
from engine.concept import Concept
from engine.concepts import BY_ID
from engine.migrations import Plain, Stored, migrated, version
from engine.session import Session, State, StateError, ViewOf
from engine.settings import SettingError, Settings, Value, specs
from engine.texts import text
from engine.words import tr

FORMAT = 1
# Two full columns of a million numbers take 40 MB, and nobody keeps more of them than this.
MOST_BYTES = 96 * 2**20
MOST_VALUES = 4_000_000
_LONG = 4_000


# -- writing


def plain_state(concept: Concept, state: State, *, short: bool) -> tuple[dict[str, object], dict[str, object]]:
    """Settings and view as plain values, `short`: without what stands at its default."""
    settings = state.settings.changed() if short else state.settings.as_dict()
    view = state.view.changed() if state.view is not None else {}
    return {name: _plain(value) for name, value in settings.items()}, dict(view)


def _plain(value: Value) -> object:
    return _long_column(value) if isinstance(value, tuple) and len(value) > _LONG else value


_columns: list[tuple[tuple[float, ...], msgspec.Raw]] = []


def _long_column(numbers: tuple[float, ...]) -> msgspec.Raw:
    """A long column's text, kept from one saving to the next: it takes a tenth of a second to make."""
    for known, made in _columns:
        if known is numbers:
            return made
    _columns.append((numbers, msgspec.Raw(msgspec.json.encode(numbers))))
    del _columns[:-6]
    return _columns[-1][1]


def encode(session: Session) -> bytes:
    """The session as JSON in UTF-8, one concept to a line."""
    head = {"thetahat": FORMAT, "program": __version__, "concept": session.concept}
    if session.file or session.unsaved:
        head |= {"file": session.file, "unsaved": session.unsaved}
    start = msgspec.json.encode(head)[:-1] + b',"concepts":{\n'
    lines = [_line(name, body) for name, body in _bodies(session).items()]
    return start + b",\n".join(lines) + b"\n}}\n"


def _line(name: str, body: bytes) -> bytes:
    return msgspec.json.encode(name) + b":" + body


def _bodies(session: Session) -> dict[str, bytes]:
    made = {}
    for name, state in session.states.items():
        if name not in session.unread or not state.usual:
            settings, view = plain_state(BY_ID[name], state, short=False)
            made[name] = msgspec.json.encode({"version": version(BY_ID[name]), "settings": settings, "view": view})
    return {**session.unread, **made}


# -- reading


class _Document(msgspec.Struct):
    thetahat: int
    concepts: dict[str, msgspec.Raw]
    concept: str = ""
    file: str = ""
    unsaved: bool = False


class _Body(msgspec.Struct, forbid_unknown_fields=True):
    version: int
    settings: dict[str, msgspec.Raw]
    view: dict[str, msgspec.Raw] = {}


_FAULTS = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


def decode(content: bytes, view_of: ViewOf | None = None) -> tuple[Session, list[str]]:
    """A session, and a sentence for everything in it that could not be read; StateError where nothing could."""
    check_size(content)
    document, problems = _document(content)
    if document.thetahat > FORMAT:
        raise StateError(
            tr(
                "It was written by a newer thetahat (format {found}); this one reads format {known}.",
                found=document.thetahat,
                known=FORMAT,
            )
        )
    states: dict[str, State] = {}
    unread: dict[str, bytes] = {}
    for name, body in document.concepts.items():
        try:
            states[name], more = _state(name, bytes(body), view_of)
            problems += more
        except StateError as error:
            unread[name] = bytes(body)
            problems.append(str(error))
    concept = document.concept if document.concept in BY_ID else next(iter(states), "")
    return Session(concept, states, unread, document.file, document.unsaved), problems


def check_size(content: bytes) -> None:
    """Refuse what is larger than any state of this program, before it is taken apart."""
    if len(content) > MOST_BYTES:
        raise StateError(too_large(len(content)))
    values = content.count(b",")
    if values > MOST_VALUES:
        raise StateError(tr("It holds {n} values; at most {most} are allowed.", n=values, most=MOST_VALUES))


def too_large(size: int) -> str:
    """The sentence on a file that is too large to be read."""
    found, most = f"{size / 2**20:.0f}", f"{MOST_BYTES / 2**20:.0f}"
    return tr("It is {found} MB large; a session has at most {most} MB.", found=found, most=most)


def _document(content: bytes) -> tuple[_Document, list[str]]:
    # Some editors begin a file with a mark of its encoding.
    content = content.removeprefix(b"\xef\xbb\xbf")
    try:
        return msgspec.json.decode(content, type=_Document), []
    except _FAULTS as error:
        found = _salvaged(content)
        if found is None:
            raise StateError(tr("It is damaged, or no session of thetahat ({reason}).", reason=reason(error))) from None
        sentence = tr("The file is damaged; {n} of its concepts could be read.", n=len(found.concepts))
        return found, [sentence]


def reason(error: BaseException) -> str:
    """What hinders msgspec or zlib from taking a file apart, and where: their own words are for programmers."""
    words = str(error)
    if isinstance(error, zlib.error):
        return tr("it cannot be unpacked")
    if isinstance(error, RecursionError):
        return tr("it is nested too deep")
    if "truncated" in words:
        return tr("it ends too soon")
    if found := _BYTE.search(words):
        return tr("it cannot be read from byte {n} on", n=int(found[1]) + 1)
    if found := _FIELD.search(words):
        name, missing = repr(found[2][:40]), found[1] == "missing required"
        return tr("{name} is missing", name=name) if missing else tr("{name} is unknown", name=name)
    return tr("it is of another kind")


_BYTE = re.compile(r"(?:byte|position) (\d+)")
_FIELD = re.compile(r"(missing required|unknown) field `([^`]*)`")
_HEAD = re.compile(rb'\A\{"thetahat":[^\n]{0,5000},"concepts":\{\r?\n')
_LINE = re.compile(rb'^("\w{1,60}"):(\{[^\n]*\}),?\r?$', re.MULTILINE)


def _salvaged(content: bytes) -> _Document | None:
    """The lines of a damaged session that are whole."""
    head = _HEAD.match(content)
    if head is None:
        return None
    try:
        document = msgspec.json.decode(head[0].rstrip() + b"}}", type=_Document)
    except _FAULTS:
        return None
    for name, body in _LINE.findall(content):
        try:
            document.concepts[msgspec.json.decode(name, type=str)] = msgspec.json.decode(body, type=msgspec.Raw)
        except _FAULTS:
            continue
    return document if document.concepts else None


def _state(name: str, body: bytes, view_of: ViewOf | None) -> tuple[State, list[str]]:
    if name not in BY_ID:
        raise StateError(tr("{name} is no concept of this thetahat; it is left out.", name=repr(name[:40])))
    try:
        found = msgspec.json.decode(body, type=_Body)
        return make_state(name, found.version, found.settings, found.view, view_of)
    except _FAULTS as error:
        why = tr("{title}: it is damaged ({reason})", title=text(name).title, reason=reason(error))
    except StateError as error:
        why = str(error)
    raise StateError(tr("{why}; it opens with its defaults.", why=why))


def make_state(
    name: str,
    since: int,
    settings: Mapping[str, msgspec.Raw],
    view: Mapping[str, msgspec.Raw],
    view_of: ViewOf | None,
) -> tuple[State, list[str]]:
    """A state from its parts, checked; StateError says why it is none. A bad view alone is only a sentence."""
    concept = BY_ID[name]
    title = text(name).title
    if not 1 <= since <= version(concept):
        why = tr("it was written by a newer thetahat (version {n} of this concept)", n=since)
        wrong = tr("version = {n} is not allowed; it must be at least 1", n=since)
        raise StateError(f"{title}: {why if since > 0 else wrong}")
    problems: list[str] = []
    try:
        shown = _values(None, view)
    except SettingError as error:
        shown, problems = {}, [_unseen(title, error)]
    try:
        stored = migrated(concept, Stored(_values(concept.settings, settings), shown), since)
        made = State(_made(concept.settings, stored.settings))
    except SettingError as error:
        raise StateError(f"{title}: {error}") from None
    if view_of is None or not stored.view:
        return made, problems
    try:
        return replace(made, view=_made(view_of(name), stored.view)), problems
    except SettingError as error:
        return replace(made, view=view_of(name)()), [_unseen(title, error)]


def _unseen(title: str, error: SettingError) -> str:
    return tr("{title}: {why}; it shows what it shows at the start.", title=title, why=error)


def _made(cls: type[Settings], values: Mapping[str, Plain]) -> Settings:
    """Settings from plain values, those left out at their defaults, and nothing fitted to anything on the way."""
    known = {spec.name for spec in specs(cls)}
    for name in values:
        if name not in known:
            raise SettingError("setting", name, tr("one of ") + ", ".join(sorted(known)))
    return cls(**values)


def _values(cls: type[Settings] | None, raws: Mapping[str, msgspec.Raw]) -> dict[str, Plain]:
    """Every field's plain value; what is none (an object, null, words among numbers) is refused by its field."""
    allowed = {spec.name: spec.allowed for spec in specs(cls)} if cls is not None else {}
    made: dict[str, Plain] = {}
    for name, raw in raws.items():
        try:
            made[name] = msgspec.json.decode(raw, type=Plain)
        except _FAULTS:
            shown = " ".join(bytes(memoryview(raw)[:80]).decode("utf-8", "replace").split())
            rule = allowed.get(name, tr("a number, a text, true or false"))
            field_name = name if name.isidentifier() else repr(name[:40])
            raise SettingError.of_text(field_name, shown, rule) from None
    return made

"""The command line: what is asked for, checked; and the answers that need no Qt."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from engine import __version__, catalogue, files
from engine.concept import Concept, Result
from engine.concepts import BY_ID
from engine.guess import did_you_mean
from engine.pages import PAGES_BY_ID
from engine.settings import SettingError, Settings, specs
from engine.words import ENGLISH, in_english, spoken

# What its user calls it: the packaged application has no main.py.
PROGRAM = "thetahat" if getattr(sys, "frozen", False) else "main.py"
FORMATS = (".png", ".svg", ".pdf", ".gif", ".csv", ".json", ".py")
THEMES = ("light", "dark", "projector")
_DATA = "FILE.csv[:COLUMN[,COLUMN…]]"
SMALLEST, LARGEST = (640, 360), (7680, 4320)

listing = catalogue.listing


class InputError(ValueError):
    """Bad input; the text is the one line for stderr."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What the command line asks for, checked. `settings` is None where the window may choose.

    `handed` is a file or link that the window is to open by itself, as the desktop hands it over.
    """

    action: str
    concept: Concept | None = None
    settings: Settings | None = None
    output: Path | None = None
    size: tuple[int, int] = (1920, 1080)
    theme: str = "light"
    projector: bool = False
    session: Path | None = None
    link: str = ""
    fresh: bool = False
    page: str | None = None
    lesson: Path | None = None
    handed: str = ""

    @property
    def suffix(self) -> str:
        return self.output.suffix.lower() if self.output else ""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise InputError(f"{message}; `{self.prog} --help` shows what is allowed".replace("\n", " "))


def _parser(action: str) -> _Parser:
    parser = _Parser(prog=PROGRAM if action == "window" else f"{PROGRAM} {action}", allow_abbrev=False)
    if action == "list":
        parser.description = "Print every concept with its settings, presets and read-outs as JSON."
        return parser
    if action == "render":
        parser.description = (
            "Write the finished figure of a concept (.png, .svg, .pdf), its run as a moving picture (.gif), its data "
            "(.csv), its numbers (.json) or a script that computes them (.py)."
        )
        parser.add_argument("concept", metavar="ID")
        parser.add_argument("-o", "--output", metavar="OUT", required=True)
        parser.add_argument("--size", metavar="WxH", default="1920x1080")
        parser.add_argument("--theme", default="light", metavar="|".join(THEMES))
    else:
        parser.description = f"Open the window. `{PROGRAM} list` and `{PROGRAM} render ID -o OUT` work without one."
        kinds = "a .thetahat session, a thetahat: link, a figure's .json, or a .csv of data"
        parser.add_argument("file", metavar="FILE", nargs="?", help=kinds)
        parser.add_argument("--fresh", action="store_true", help="start anew, not with what was open the last time")
        parser.add_argument("--concept", metavar="ID", help="a concept, or overview or interview")
        parser.add_argument("--lesson", metavar="FILE|NAME", help="a lesson's file, or a shipped lesson")
        told = "what FILE does not open is told in the window: a double click has no terminal"
        parser.add_argument("--from-desktop", action="store_true", help=told)
        parser.add_argument("--projector", action="store_true", help="big type and thick pens, full screen")
        parser.add_argument("--version", action="version", version=f"thetahat {__version__}")
    parser.add_argument("--preset", metavar="NAME")
    parser.add_argument("--set", metavar="NAME=VALUE", action="append", default=[], dest="values")
    parser.add_argument("--data", metavar=_DATA)
    return parser


def read_arguments(arguments: list[str]) -> Wish:
    """Check the command line; raises InputError with the one sentence that says what is wrong."""
    action = arguments[0] if arguments and arguments[0] in ("list", "render") else "window"
    if action == "window" and arguments and re.fullmatch(r"\w+", arguments[0]):
        allowed = "list, render, a figure's .json, a .thetahat or a .csv"
        raise InputError(_refusal("command", arguments[0], ("list", "render"), allowed))
    given = _parser(action).parse_args(arguments if action == "window" else arguments[1:])
    if action == "list":
        return Wish(action="list")
    if action == "window":
        return _window_wish(given)
    concept = _concept(given.concept)
    settings = _settings(concept, given)
    return Wish(
        action="render",
        concept=concept,
        settings=settings,
        output=_output(given.output),
        size=_size(given.size),
        theme=_one_of("theme", given.theme, THEMES),
    )


def _window_wish(given: argparse.Namespace) -> Wish:
    if given.from_desktop:
        return Wish(action="window", projector=given.projector, handed=given.file or "")
    lesson = _lesson(given.lesson) if given.lesson is not None else None
    if given.concept in PAGES_BY_ID:
        if given.file or given.preset or given.values or given.data:
            raise InputError(f"concept = {given.concept!r} is a page of words; it takes no file and no settings")
        return Wish(action="window", page=given.concept, projector=given.projector, lesson=lesson)
    file = given.file
    if file is not None and (file.lower().endswith(".thetahat") or file.startswith("thetahat:")):
        return _kept_wish(file, given)
    if file is not None and file.lower().endswith(".csv"):
        if given.data is not None:
            raise InputError(f"FILE = {file!r} is not allowed; beside --data it must be a figure's .json")
        given.data, file = file, None
    opened = _open_figure(file) if file is not None else None
    chosen = bool(given.preset or given.values or given.data)
    if given.concept is None and opened is None and not chosen:
        return Wish(action="window", projector=given.projector, lesson=lesson, fresh=given.fresh)
    name = given.concept or (opened[0].id if opened else next(iter(BY_ID)))
    concept = _concept(name)
    start = opened[1] if opened and opened[0] is concept and not given.preset else None
    settings = _settings(concept, given, start)
    return Wish(action="window", concept=concept, settings=settings, projector=given.projector, lesson=lesson)


def _lesson(file_or_name: str) -> Path:
    """The lesson's file; all that is wrong with it is told before a window opens, one fault a line."""
    # Lessons are rare, and not worth an import at every start.
    from engine.lesson import LessonError, read
    from engine.shipped_lessons import lesson_path

    try:
        path = lesson_path(file_or_name)
        read(path)
    except LessonError as error:
        raise InputError(str(error)) from None
    return path


def _kept_wish(file: str, given: argparse.Namespace) -> Wish:
    """A session's file or a link to a state: each says by itself what is opened."""
    if given.concept or given.preset or given.values or given.data:
        others = "--concept, --preset, --set and --data do not go with it"
        raise InputError(f"FILE = {file[:60]!r} says by itself what is opened; {others}")
    if file.startswith("thetahat:"):
        return Wish(action="window", link=file, projector=given.projector)
    return Wish(action="window", session=Path(file), projector=given.projector)


def _one_of(field: str, value: str, allowed: Collection[str]) -> str:
    if value not in allowed:
        raise InputError(_refusal(field, value, allowed, f"one of {', '.join(allowed)}"))
    return value


def _refusal(field: str, value: str, names: Collection[str], allowed: str) -> str:
    return f"{field} = {value!r} is not allowed; it must be {allowed}{did_you_mean(value, names)}"


def _concept(name: str) -> Concept:
    return BY_ID[_one_of("concept", name, BY_ID)]


def _settings(concept: Concept, given: argparse.Namespace, start: Settings | None = None) -> Settings:
    """Preset first, then the file's data, then the single values; checked together at the end of each."""
    try:
        if given.preset is not None:
            _one_of("preset", given.preset, concept.presets)
        settings = start or concept.start(given.preset)
        if given.data is not None:
            settings = _with_data(concept, settings, given)
        return settings.with_texts(_pairs(concept, given.values))
    except SettingError as error:
        raise InputError(str(error)) from None


def _pairs(concept: Concept, values: list[str]) -> Mapping[str, str]:
    """The texts of the settings by name, each name known and each choice one of those there are."""
    known = {spec.name: spec for spec in specs(concept.settings)}
    pairs = {}
    for value in values:
        name, equals, text = (part.strip() for part in value.partition("="))
        if not equals:
            raise InputError(f"--set {value!r} is not allowed; it must be NAME=VALUE")
        spec = known[_one_of("setting", name, sorted(known))]
        if spec.choices is not None:
            _one_of(name, text, spec.choices)
        pairs[name] = text
    return pairs


def _with_data(concept: Concept, settings: Settings, given: argparse.Namespace) -> Settings:
    # A start without data does not wait for what reads them.
    from engine.csvfile import CsvError, parse_data_argument, read_columns

    argument: str = given.data
    if concept.with_data is None and concept.with_table is None:
        raise InputError(f"data = {argument!r} is not allowed; {concept.id} takes no data")
    try:
        path, columns = parse_data_argument(argument)
        table = read_columns(path, columns)
    except CsvError as error:
        raise InputError(f"data = {argument!r} is not allowed: {error} It must be {_DATA}") from None
    if concept.with_table is not None:
        # What becomes of incomplete rows is a setting, and known before they are looked at.
        wishes = {name: text for name, text in _pairs(concept, given.values).items() if name == "missing"}
        return concept.with_table(settings.with_texts(wishes), table)
    assert concept.with_data is not None
    most = concept.data_columns
    if columns is None and most is not None:
        table = table.select(*list(table.cells)[:most])
    if most is not None and len(table.cells) > most:
        raise InputError(f"data = {argument!r} is not allowed; {concept.id} takes {most} column{'s' * (most > 1)}")
    if table.refused:
        more = f" (and {len(table.refused) - 1} more)" if len(table.refused) > 1 else ""
        raise InputError(f"data = {argument!r}: {table.refused[0]}{more}; every value must be a number")
    return concept.with_data(settings, table.values)


def _open_figure(name: str) -> tuple[Concept, Settings]:
    """The state that a figure's JSON describes."""
    path = Path(name)
    if path.suffix.lower() != ".json":
        raise InputError(f"FILE = {name!r} is not allowed; it must be a .thetahat, a figure's .json or a .csv")
    try:
        concept_id, values = _read_figure(path.read_bytes())
        concept = BY_ID[_one_of("concept", concept_id, BY_ID)]
        return concept, concept.settings().with_values(**values)
    except OSError as error:
        raise InputError(f"FILE = {name!r} cannot be read: {error.strerror or error}; it must be a file") from None
    except (SettingError, InputError) as error:
        raise InputError(f"FILE = {name!r}: {error}") from None


def _read_figure(content: bytes) -> tuple[str, dict[str, Any]]:
    """The concept and the settings in a figure's JSON; InputError says what is wrong and where."""
    # Opening a file is rare, and not worth an import at every start.
    import msgspec

    value = bool | int | float | str | list[float]
    fields: list[Any] = [("concept", str), ("settings", dict[str, value])]
    fields += [("readouts", Any, None), ("version", str, "")]
    figure = msgspec.defstruct("Figure", fields, forbid_unknown_fields=True)
    try:
        found: Any = msgspec.json.decode(content, type=figure)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        reason = " ".join(str(error).split())
        raise InputError(f"it is damaged ({reason}); it must be a .json written by `render`") from None
    return found.concept, found.settings


def _output(name: str) -> Path:
    path = Path(name)
    if path.suffix.lower() not in FORMATS:
        raise InputError(f"output = {name!r} is not allowed; it must end in one of {', '.join(FORMATS)}")
    if "\0" in name or path.is_dir() or not path.parent.is_dir():
        raise InputError(f"output = {name!r} is not allowed; it must be a file in a folder that exists")
    return path


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text.strip())
    allowed = f"WIDTHxHEIGHT from {SMALLEST[0]}x{SMALLEST[1]} to {LARGEST[0]}x{LARGEST[1]}"
    if found:
        width, height = int(found[1]), int(found[2])
        if SMALLEST[0] <= width <= LARGEST[0] and SMALLEST[1] <= height <= LARGEST[1]:
            return width, height
    raise InputError(f"size = {text!r} is not allowed; it must be {allowed}")


def write_data(wish: Wish) -> None:
    """Write the finished result as JSON or CSV, or the script that computes it."""
    if wish.concept is None or wish.settings is None or wish.output is None:
        raise ValueError("a render wish has a concept, settings and an output")
    write_whole(wish.output, data_text(wish.concept, wish.settings, wish.suffix).encode())


def data_text(concept: Concept, settings: Settings, suffix: str, result: Result | None = None) -> str:
    """What a .json, .csv or .py of a concept holds; a result that is there is taken as it is, and told of in a .csv."""
    if suffix == ".py":
        from engine.bundle import script

        return script(concept, settings)
    made_by = catalogue.made_by(concept, settings) if result is not None else ""
    foreign = spoken() != ENGLISH
    with in_english():
        if result is None or foreign:
            result = _anew(concept, settings, result)
        return catalogue.as_json(concept, result) if suffix == ".json" else catalogue.as_csv(result, made_by)


def _anew(concept: Concept, settings: Settings, result: Result | None) -> Result:
    """The result computed anew, as far as one that is there has come: its words are another language's."""
    whole = concept.last(settings)
    behind = result is not None and concept.at is not None and result.steps < whole.steps
    return concept.at(whole, result.steps) if behind and concept.at and result else whole


def write_whole(path: Path, content: bytes) -> None:
    """As `engine.files.write_whole`; what hinders it is an InputError."""
    try:
        files.write_whole(path, content)
    except OSError as error:
        raise InputError(f"output = {str(path)!r} cannot be written: {error.strerror or error}") from None

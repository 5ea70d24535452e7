"""A lesson: a text file of steps, each a concept in a state, with a question and a few lines to say.

The format is described, with an example, in docs/lessons.md. A file is read as a whole: what is wrong with it is told
all at once, each fault with the file, the line and the step, and a lesson is made only of a file without faults.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from engine.concept import Concept
from engine.concepts import BY_ID
from engine.guess import did_you_mean
from engine.settings import SettingError, Settings, Value, specs
from engine.words import tr

MOST_BYTES = 1_000_000
MOST_STEPS = 200
MOST_TITLE = 80
MOST_QUESTION = 140
MOST_TEXT = 600
SUFFIXES = (".txt", ".md", ".lesson")
_KEYS = ("concept", "preset", "set", "show", "question", "predict")
_MANY = ("set", "show")
_KEY = re.compile(r"\s*([A-Za-z]+)\s*:\s*(.*)")
# The class of what can be chosen of a concept's picture, by the concept's id; only whoever draws knows it.
Views = Callable[[str], type[Settings]]
_YES = {"yes": True, "true": True, "no": False, "false": False}


@dataclass(frozen=True)
class Fault:
    """What is wrong in one place; `line` from 1 (0: the file as a whole), `step` from 1 (0: before the first)."""

    line: int
    step: int
    words: str

    def told(self, name: str) -> str:
        """The sentence with its place."""
        place = [name]
        if self.line:
            place.append(tr("line {n}", n=self.line))
        if self.step:
            place.append(tr("step {n}", n=self.step))
        return f"{', '.join(place)}: {self.words}"


class LessonError(ValueError):
    """A file that is no lesson; `faults` has all that is wrong with it, and the text is one line for each."""

    def __init__(self, name: str, faults: tuple[Fault, ...]) -> None:
        self.name, self.faults = name, faults
        self.lines = tuple(fault.told(name) for fault in faults)
        super().__init__("\n".join(self.lines))


@dataclass(frozen=True)
class Step:
    """One step. `text` is Markdown, `notes` are for whoever speaks; `touched` are the settings that it is about: those
    that its preset and its own lines give, and those of the steps that it goes on from.

    `view` is what is shown of the numbers; None where nobody has said what can be shown.
    """

    title: str
    concept: Concept
    settings: Settings
    view: Settings | None
    question: str
    text: str
    notes: str
    predict: bool
    touched: frozenset[str]


@dataclass(frozen=True)
class Lesson:
    """Steps in order, under a title; `about` says in a line what it is."""

    title: str
    about: str
    steps: tuple[Step, ...]


@dataclass
class _Section:
    """What stands under one heading, not yet understood."""

    title: str
    line: int
    step: int
    keys: list[tuple[int, str, str]] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    stray: tuple[int, str] | None = None


def looks_like_lesson(start: str) -> bool:
    """Whether the start of a file could be a lesson's: a title, and a step below it."""
    lines = start.lstrip("\ufeff").strip().splitlines()
    return bool(lines) and lines[0].startswith("# ") and any(line.startswith("## ") for line in lines)


def parse(text: str, name: str = "lesson", views: Views | None = None) -> Lesson:
    """Read a lesson; raises LessonError with every fault. Without `views` what a step shows is not looked at."""
    return _Reader(name, views).read(text)


class _Reader:
    """One pass over one file; collects faults rather than stopping at the first."""

    def __init__(self, name: str, views: Views | None) -> None:
        self.name, self.views = name, views
        self.faults: list[Fault] = []
        self.concept: Concept | None = None
        self.settings: Settings | None = None
        self.view: Settings | None = None
        self.touched: frozenset[str] = frozenset()

    def read(self, text: str) -> Lesson:
        head, sections = _sections(text.removeprefix("\ufeff"))
        if not head.title:
            self._fault(1, 0, tr("the file must begin with the lesson's title, as in “# Why n − 1?”"))
        elif len(head.title) > MOST_TITLE:
            self._too_long(head.line, 0, tr("the title"), head.title, MOST_TITLE)
        if not sections:
            self._fault(0, 0, tr("there is no step; a step begins with a line such as “## The first step”"))
        if len(sections) > MOST_STEPS:
            self._fault(0, 0, tr("there are {n} steps; at most {most} are allowed", n=len(sections), most=MOST_STEPS))
        steps = [step for section in sections[:MOST_STEPS] if (step := self._step(section)) is not None]
        if self.faults:
            raise LessonError(self.name, tuple(sorted(self.faults, key=lambda fault: fault.line)))
        return Lesson(head.title, " ".join(" ".join(head.body).split()), tuple(steps))

    def _fault(self, line: int, step: int, words: str) -> None:
        self.faults.append(Fault(line, step, words))

    def _too_long(self, line: int, step: int, what: str, text: str, most: int) -> None:
        words = tr("{what} has {n} characters; at most {most} can be shown", what=what, n=len(text), most=most)
        self._fault(line, step, words)

    def _step(self, section: _Section) -> Step | None:
        before = len(self.faults)
        line, number = section.line, section.step
        if not section.title:
            self._fault(line, number, tr("the step has no title; it stands behind the two signs ##"))
        if section.stray is not None:
            words = tr("“{text}” is no “key: value”; an empty line parts those from the text", text=section.stray[1])
            self._fault(section.stray[0], number, words)
        found = self._found(section)
        self._state(section, found)
        question = found.get("question", (line, ""))
        text = "\n".join(section.body).strip()
        for at, what, words, most in (
            (line, tr("the title"), section.title, MOST_TITLE),
            (question[0], tr("the question"), question[1], MOST_QUESTION),
            (line, tr("the text"), text, MOST_TEXT),
        ):
            if len(words) > most:
                self._too_long(at, number, what, words, most)
        predict = self._predict(section, found)
        if len(self.faults) > before or self.concept is None or self.settings is None:
            return None
        notes = "\n".join(section.notes).strip()
        return Step(
            title=section.title,
            concept=self.concept,
            settings=self.settings,
            view=self.view,
            question=question[1],
            text=text,
            notes=notes,
            predict=predict,
            touched=self.touched,
        )

    def _found(self, section: _Section) -> dict[str, tuple[int, str]]:
        """The keys that may be given once, and where."""
        found: dict[str, tuple[int, str]] = {}
        for line, key, value in section.keys:
            if key not in _KEYS:
                allowed = ", ".join(_KEYS)
                words = tr("“{key}” is not a key; allowed are {allowed}", key=_short(key), allowed=allowed)
                self._fault(line, section.step, words + did_you_mean(key, _KEYS))
            elif key in _MANY:
                continue
            elif key in found:
                self._fault(line, section.step, tr("“{key}” is given twice; once is allowed", key=key))
            else:
                found[key] = line, value
        return found

    def _predict(self, section: _Section, found: dict[str, tuple[int, str]]) -> bool:
        line, value = found.get("predict", (section.line, "no"))
        if value.lower() not in _YES:
            words = tr("predict = {value} is not allowed; it must be yes or no", value=repr(_short(value)))
            self._fault(line, section.step, words)
        return _YES.get(value.lower(), False)

    def _state(self, section: _Section, found: dict[str, tuple[int, str]]) -> None:
        """Bring concept, settings and view to those of the step."""
        line, step = section.line, section.step
        if "concept" in found:
            at, name = found["concept"]
            self.concept = BY_ID.get(name)
            if self.concept is None:
                allowed = ", ".join(BY_ID)
                words = tr(
                    "concept = {name} is not allowed; it must be one of {allowed}",
                    name=repr(_short(name)),
                    allowed=allowed,
                )
                self._fault(at, step, words + did_you_mean(name, BY_ID))
                return
            self.settings, self.touched = self.concept.settings(), frozenset()
            self.view = self.views(name)() if self.views is not None else None
        elif self.concept is None:
            if step == 1:
                self._fault(line, step, tr("the first step needs a concept, as in “concept: divisor”"))
            return
        if "preset" in found:
            self._preset(self.concept, *found["preset"], step)
        assert self.settings is not None  # they came with the concept
        self.settings, names = self._with_given(self.settings, section, "set")
        self.touched |= names
        if self.view is not None:
            self.view, _ = self._with_given(self.view, section, "show")

    def _with_given(self, settings: Settings, section: _Section, key: str) -> tuple[Settings, frozenset[str]]:
        """The settings with those that a step gives under a key, and their names."""
        given = self._given(type(settings), section, key)
        try:
            settings = settings.with_values(**{name: value for name, (_, value) in given.items()})
        except SettingError as error:
            at = given[error.field][0] if error.field in given else section.line
            self._fault(at, section.step, str(error))
        return settings, frozenset(given)

    def _preset(self, concept: Concept, line: int, name: str, step: int) -> None:
        if name in concept.presets:
            self.settings, self.touched = concept.start(name), frozenset(concept.presets[name])
            return
        allowed = ", ".join(concept.presets)
        words = tr(
            "preset = {name} is not allowed; it must be one of {allowed}", name=repr(_short(name)), allowed=allowed
        )
        self._fault(line, step, words + did_you_mean(name, concept.presets))

    def _given(self, kind: type[Settings], section: _Section, key: str) -> dict[str, tuple[int, Value]]:
        """What a step gives under a key, each checked by itself; by name, with its line."""
        known = {spec.name: spec for spec in specs(kind)}
        given: dict[str, tuple[int, Value]] = {}
        for line, found, text in section.keys:
            if found != key:
                continue
            name, equals, value = (part.strip() for part in text.partition("="))
            if not equals:
                words = tr("{key}: {text} is not allowed; it must be NAME=VALUE", key=key, text=_short(text))
                self._fault(line, section.step, words)
            elif name not in known:
                self._fault(line, section.step, self._unknown(key, name) + did_you_mean(name, known))
            else:
                try:
                    given[name] = line, known[name].parse(value)
                except SettingError as error:
                    self._fault(line, section.step, str(error))
        return given

    def _unknown(self, key: str, name: str) -> str:
        concept = self.concept.id if self.concept is not None else ""
        if key == "set":
            return tr("{name} is not a setting of {concept}", name=_short(name) or "“”", concept=concept)
        return tr("{name} cannot be shown of {concept}", name=_short(name) or "“”", concept=concept)


def _short(text: str, most: int = 40) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _sections(text: str) -> tuple[_Section, list[_Section]]:
    """What stands before the first step, and the steps."""
    head = _Section("", 1, 0)
    sections: list[_Section] = []
    here, keyed = head, False
    for number, line in enumerate(text.splitlines(), 1):
        clean = line.strip()
        if line.startswith("##") and not line.startswith("###"):
            here, keyed = _Section(line[2:].strip(), number, len(sections) + 1), True
            sections.append(here)
        elif line.startswith("# ") and here is head and not head.title and not any(head.body):
            head.title, head.line = line[2:].strip(), number
        elif keyed and not clean:
            keyed = not here.keys
        elif keyed and (found := _KEY.fullmatch(clean)) and (here.keys or found[1].lower() in _KEYS):
            here.keys.append((number, found[1].lower(), found[2].strip()))
        elif clean.startswith(">"):
            here.notes.append(clean[1:].strip())
            keyed = False
        else:
            if keyed and here.keys and here.stray is None:
                here.stray = number, _short(clean)
            keyed = False
            here.body.append(line.rstrip())
    return head, sections


def read(path: Path, views: Views | None = None) -> Lesson:
    """Read a lesson's file; raises LessonError, also where the file cannot be read."""
    return parse(decoded(path), path.name, views)


def decoded(path: Path, most: int = MOST_BYTES) -> str:
    """The text of a file as editors write it: UTF-8, or UTF-16 with its mark; raises LessonError."""
    try:
        if path.is_dir() or not path.is_file():
            raise LessonError(path.name or str(path), (Fault(0, 0, tr("it cannot be read; it must be a text file")),))
        with path.open("rb") as stream:
            content = stream.read(most + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, LessonError):
            raise
        reason = getattr(error, "strerror", None) or tr("its name is not one of a file")
        raise LessonError(
            path.name or str(path), (Fault(0, 0, tr("it cannot be read: {reason}", reason=reason)),)
        ) from None
    if len(content) > most:
        words = tr("it is larger than {n} bytes; a lesson is a short text", n=most)
        raise LessonError(path.name, (Fault(0, 0, words),))
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = content.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        words = tr("this is not text in UTF-8; save the file as UTF-8 in your editor")
        raise LessonError(path.name, (Fault(line, 0, words),)) from None
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise LessonError(path.name, (Fault(line, 0, tr("this is not a text file")),))
    return text

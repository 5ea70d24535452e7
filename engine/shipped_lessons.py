"""The lessons that come with the program, by name."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from engine.guess import did_you_mean
from engine.lesson import Fault, Lesson, LessonError, read
from engine.resources import spoken_path
from engine.words import tr, wordy

# In the order in which a course takes them.
NAMES = (
    "why-cross-entropy",
    "why-n-1",
    "where-regularisation-comes-from",
    "how-good-can-an-estimator-be",
    "the-whole-chapter",
)


def shipped_path(name: str) -> Path:
    """Where a shipped lesson lies."""
    return spoken_path("lessons", f"{name}.txt")


def shipped_title(name: str) -> str:
    """A shipped lesson's title, without reading the lesson: a menu needs no more."""
    with shipped_path(name).open(encoding="utf-8") as stream:
        return stream.readline().removeprefix("# ").strip()


@wordy
@cache
def shipped(name: str) -> Lesson:
    """A lesson that comes with the program."""
    return read(shipped_path(name))


def lesson_path(file_or_name: str) -> Path:
    """The file of that name, or the shipped lesson's; raises LessonError where there is neither."""
    path = Path(file_or_name)
    if "\0" in file_or_name:
        path, file_or_name = Path("?"), file_or_name.replace("\0", "?")
    elif path.is_file() or path.suffix or path.parent != Path("."):
        return path
    elif file_or_name in NAMES:
        return shipped_path(file_or_name)
    words = tr("there is no such file or lesson; shipped are {allowed}", allowed=", ".join(NAMES))
    raise LessonError(file_or_name, (Fault(0, 0, words + did_you_mean(file_or_name, NAMES)),))

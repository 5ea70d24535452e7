"""The German texts say what the English ones say: the same parts, formulas, links and steps."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from engine import lesson
from engine.resources import resource_path

CONCEPTS = sorted(path.name for path in resource_path("concepts").glob("*.md"))
PAGES = sorted(path.name for path in resource_path("pages").glob("*.md"))
LESSONS = sorted(path.name for path in resource_path("lessons").glob("*.txt"))


def both(kind: str, name: str) -> tuple[str, str]:
    return tuple(resource_path(kind, *folder, name).read_text(encoding="utf-8") for folder in ((), ("de",)))


@pytest.mark.parametrize("kind", ["concepts", "pages", "lessons"])
def test_every_text_has_its_german_one_and_no_more(kind: str) -> None:
    english = {path.name for path in resource_path(kind).iterdir() if path.is_file()}
    assert {path.name for path in Path(resource_path(kind, "de")).iterdir()} == english


@pytest.mark.parametrize("name", CONCEPTS)
def test_a_concept_has_the_same_parts(name: str) -> None:
    english, german = both("concepts", name)
    for pattern in (r"^# .+ \| .+$", r"^> .+$", r"^## (.+)$", r"^- ", r"^\|", r"\n\n", r"\*\*"):
        found = [re.findall(pattern, text, re.MULTILINE) for text in (english, german)]
        assert len(found[0]) == len(found[1]), pattern
    assert re.findall(r"^## .+$", german, re.MULTILINE) == ["## Fine print", "## Sources"]
    assert german.partition("## Sources")[2] == english.partition("## Sources")[2]
    assert re.findall(r"`([^`]+)`", german) == re.findall(r"`([^`]+)`", english)


def test_the_overview_leads_to_the_same_states() -> None:
    english, german = both("pages", "overview.md")
    assert re.findall(r"\]\(([^)]+)\)", german) == re.findall(r"\]\(([^)]+)\)", english)
    assert [line.count("|") for line in german.splitlines()] == [line.count("|") for line in english.splitlines()]


def steps(text: str, name: str) -> list[lesson.Step]:
    """The steps without their words."""
    return [replace(step, title="", question="", text="", notes="") for step in lesson.parse(text, name).steps]


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_has_the_same_steps(name: str) -> None:
    english, german = both("lessons", name)
    assert steps(german, name) == steps(english, name)


def test_the_interview_has_the_same_cards_and_live_numbers() -> None:
    english, german = both("pages", "interview.md")
    assert re.findall(r"\{[^}]+\}", german) == re.findall(r"\{[^}]+\}", english)
    keys = r"^(?:concept|preset|set|show|predict): .+$"
    assert re.findall(keys, german, re.MULTILINE) == re.findall(keys, english, re.MULTILINE)

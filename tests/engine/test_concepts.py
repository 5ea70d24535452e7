"""Laws that every concept keeps."""

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import engine.concepts
from engine import catalogue, overview, texts
from engine.concept import plain
from engine.concepts import BY_ID, CONCEPTS, ENTRIES
from engine.texts import text

CASES = [(concept, preset) for concept in CONCEPTS for preset in (None, *concept.presets)]


@pytest.mark.parametrize(("concept", "preset"), CASES, ids=lambda value: getattr(value, "id", str(value)))
def test_a_run_ends_and_says_what_it_promised(concept, preset) -> None:
    settings = concept.start(preset)
    frames = list(concept.frames(settings))
    assert frames
    assert [frame.progress for frame in frames] == sorted(frame.progress for frame in frames)
    last = frames[-1]
    assert [frame.progress == 1.0 for frame in frames] == [False] * (len(frames) - 1) + [True]
    assert last.settings == settings
    assert set(last.readouts) == set(concept.readouts)
    document = json.loads(catalogue.as_json(concept, last))
    assert list(document) == ["concept", "settings", "readouts", "version"]


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_results_are_read_only(concept) -> None:
    result = concept.last(concept.settings())
    arrays = [value for value in vars(result).values() if isinstance(value, np.ndarray)]
    assert arrays
    for array in arrays:
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_the_same_settings_give_the_same_numbers(concept) -> None:
    first, second = concept.last(concept.settings()), concept.last(concept.settings())
    assert catalogue.as_json(concept, first) == catalogue.as_json(concept, second)
    assert catalogue.as_csv(first) == catalogue.as_csv(second)


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_the_words_are_there(concept) -> None:
    words = text(concept.id)
    assert words.question.endswith("?")
    assert words.body
    assert words.fine_print


def test_the_listing_is_strict_json() -> None:
    listed = json.loads(catalogue.listing(), parse_constant=lambda name: pytest.fail(name))
    assert [entry["id"] for entry in listed] == [concept.id for concept in CONCEPTS]
    for entry in listed:
        assert {"id", "title", "question", "group", "settings", "presets", "readouts"} <= set(entry)
        for field in entry["settings"]:
            keys = {"name", "type", "default", "symbol", "unit", "help", "domain", "typical", "choices"}
            assert keys <= set(field)


def test_what_is_not_finite_is_null() -> None:
    from engine.concept import plain

    assert plain([1.0, math.nan, np.float64("inf"), np.int64(3), None]) == [1.0, None, None, 3, None]


def test_the_chapter_lists_every_concept_in_its_group() -> None:
    assert [(concept.id, concept.group) for concept in CONCEPTS] == [tuple(entry) for entry in ENTRIES]
    assert list(BY_ID) == [concept.id for concept in CONCEPTS]
    assert CONCEPTS[-1] is BY_ID["tradeoff"]
    assert CONCEPTS[:2] == (BY_ID["sampling"], BY_ID["target"])
    assert "nothing" not in BY_ID
    with pytest.raises(KeyError):
        BY_ID["nothing"]
    files = {path.stem for path in Path(engine.concepts.__file__).parent.glob("*.py")} - {"__init__"}
    assert files == set(BY_ID)


def test_read_outs_become_plain_values() -> None:
    assert plain(np.array([1.5, math.inf, math.nan])) == [1.5, None, None]
    assert plain((np.float64(2.0), np.int64(3), np.bool_(True), "a", None)) == [2.0, 3, True, "a", None]
    assert [type(one) for one in plain([np.float64(2.0), np.int64(3), np.bool_(True)])] == [float, int, bool]


def test_a_run_without_a_frame_is_an_error() -> None:
    empty = replace(BY_ID["target"], frames=lambda settings: iter(()))
    with pytest.raises(RuntimeError, match="target gave no frame"):
        empty.last(empty.settings())


def test_words_and_tables_of_another_form_are_refused(monkeypatch, tmp_path) -> None:
    (tmp_path / "bad.md").write_text("A title without its mark\n\n> A question\n", encoding="utf-8")
    monkeypatch.setattr(texts, "spoken_path", lambda *_: tmp_path / "bad.md")
    with pytest.raises(ValueError, match=r"bad\.md must start with '# Title"):
        text.__wrapped__("target")
    with pytest.raises(ValueError, match="must be a link, not 'plain'"):
        overview._row(("plain", "1"))

"""Settings: one sentence for every refusal, and text that reads back as the value it was written from."""

import math
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.concepts import CONCEPTS
from engine.settings import SettingError, Settings, Spec, format_value, setting, specs
from engine.words import speak


@dataclass(frozen=True, kw_only=True)
class Sample(Settings):
    n: int = setting(5, "Sample size", symbol="n", low=1, high=100, typical=(1, 50))
    sigma: float = setting(1.0, "Spread", low=0.0, low_open=True)
    kind: str = setting("a", "Kind", choices={"a": "first", "b": "second"})
    on: bool = setting(True, "Switch")
    words: str = setting("", "Words", max_length=10)
    data: tuple[float, ...] = setting((), "Data")


def test_kinds_follow_from_the_defaults() -> None:
    assert [spec.kind for spec in specs(Sample)] == ["int", "float", "choice", "bool", "text", "numbers"]


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("n", "0", "n = 0 is not allowed; it must be a whole number from 1 to 100"),
        ("n", "2.5", "n = 2.5 is not allowed; it must be a whole number from 1 to 100"),
        ("n", "many", "n = 'many' is not allowed; it must be a whole number from 1 to 100"),
        ("n", "1_0", "n = '1_0' is not allowed; it must be a whole number from 1 to 100"),
        ("sigma", "0", "sigma = 0 is not allowed; it must be a number greater than 0"),
        ("sigma", "nan", "sigma = nan is not allowed; it must be a number greater than 0"),
        ("sigma", "1e999", "sigma = inf is not allowed; it must be a number greater than 0"),
        ("kind", "c", "kind = 'c' is not allowed; it must be one of a, b"),
        ("on", "maybe", "on = 'maybe' is not allowed; it must be true or false"),
        ("words", "x" * 11, "words = 'xxxxxxxxxxx' is not allowed; it must be a text of at most 10 characters"),
        ("data", "1,x", "data = 'x' is not allowed; it must be numbers separated by commas, each finite"),
        ("nobody", "1", "setting = 'nobody' is not allowed; it must be one of data, kind, n, on, sigma, words"),
    ],
)
def test_a_refusal_names_field_value_and_what_is_allowed(name: str, text: str, sentence: str) -> None:
    with pytest.raises(SettingError) as caught:
        Sample().with_texts({name: text})
    assert str(caught.value) == sentence


def test_typed_texts_are_read_generously() -> None:
    read = Sample().with_texts({"n": " 1e1 ", "sigma": "2,5".replace(",", "."), "on": "off", "data": "1; −2.5,3"})
    assert read == Sample(n=10, sigma=2.5, on=False, data=(1.0, -2.5, 3.0))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_reads_back_from_its_text(value: float) -> None:
    spec = next(spec for spec in specs(Sample) if spec.name == "data")
    assert spec.parse(format_value(value)) == (value,)


@given(st.text(max_size=50))
def test_any_text_is_a_value_or_one_sentence(text: str) -> None:
    for spec in specs(Sample):
        value, sentence = read(spec, text)
        assert sentence.startswith(f"{spec.name} = ") or spec.check(value) == value
        assert "\n" not in sentence


def read(spec, text: str):
    """The value and no sentence, or the sentence and no value."""
    try:
        return spec.parse(text), ""
    except SettingError as error:
        return None, str(error)


@pytest.mark.parametrize("value", [True, None, "5", [5], 2**80, math.inf, math.nan])
def test_a_whole_number_is_nothing_else(value: object) -> None:
    with pytest.raises(SettingError):
        Sample(n=value)  # type: ignore[arg-type]


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_every_concept_describes_its_settings(concept) -> None:
    for spec in specs(concept.settings):
        assert spec.label
        assert spec.check(spec.default) == spec.default
        if spec.typical:
            low, high = spec.typical
            assert spec.low <= low < high <= spec.high, spec.name
            assert not (spec.log and low <= 0), spec.name


@dataclass(frozen=True, kw_only=True)
class Many(Settings):
    data: tuple[float, ...] = setting((), "Numbers", group="Data", low=-1.0, high=1.0)


@pytest.mark.parametrize("bad", [math.nan, math.inf, -2.0, 7.0, True, "3"])
def test_one_bad_number_among_many_is_refused(bad) -> None:
    assert Many(data=(0.5, -1.0, 1.0)).data == (0.5, -1.0, 1.0)
    assert Many(data=(0.5, 1)).data == (0.5, 1.0)
    with pytest.raises(SettingError):
        Many(data=(0.25, bad, 1.0))


def test_many_numbers_are_hashed_once() -> None:
    concept = next(one for one in CONCEPTS if one.id == "sampling")
    data = tuple(float(k) for k in range(1000))
    made = concept.settings(data=data)
    assert made == concept.settings(data=data[:500] + data[500:])
    assert hash(made.data) == hash(data), "found under the hash of the plain tuple"
    moved = made.with_values(n=made.n + 1)
    assert moved.data is made.data, "no setting that stays is copied"
    assert {made.data: "kept"}[data] == "kept"


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        ({"high": 3.0}, "a number of at most 3"),
        ({"high": 3.0, "high_open": True}, "a number less than 3"),
        ({"low": 1.0}, "a number of at least 1"),
        ({"low": 1.0, "high": 3.0, "low_open": True}, "a number from 1 (left out) to 3"),
        ({"low": 1.0, "high": 3.0, "high_open": True}, "a number from 1 to 3 (left out)"),
        ({"low": 1.0, "high": 3.0, "low_open": True, "high_open": True}, "a number from 1 (left out) to 3 (left out)"),
        ({}, "a number that is finite"),
    ],
)
def test_a_domain_is_told_in_words(ends, words) -> None:
    assert Spec(label="x", **ends).allowed == words


@pytest.mark.parametrize(
    ("name", "value"), [("on", 1), ("on", "true"), ("words", 3), ("kind", 0), ("data", "1,2"), ("data", 1.0)]
)
def test_a_value_of_another_type_is_refused(name, value) -> None:
    with pytest.raises(SettingError, match=f"{name} = .* is not allowed; it must be"):
        Sample().with_values(**{name: value})


def test_numbers_are_told_as_the_language_writes_them() -> None:
    speak(str, "de")
    try:
        assert str(SettingError("data", (1.5, 2.0), "less")).startswith("data = 1,5; 2 is")
        assert str(SettingError("x", 0.25, "less")).startswith("x = 0,25 is")
    finally:
        speak(None)
    assert str(SettingError("data", (1.5, 2.0), "less")).startswith("data = 1.5,2 is")

"""Sessions as text: exact both ways, and nothing in a file can break the program."""

import gzip
import json
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import session_file
from engine.concepts import BY_ID, CONCEPTS
from engine.migrations import Stored, default_was, gone, migrated, renamed, version
from engine.session import Session, State, StateError
from engine.settings import specs
from engine.state import FORMAT, MOST_BYTES, MOST_VALUES, check_size, decode, encode
from tests.engine.drawn_states import sessions

SAMPLING, DIVISOR = BY_ID["sampling"], BY_ID["divisor"]
COLUMN = next(
    (concept, spec.name) for concept in CONCEPTS for spec in specs(concept.settings)
    if spec.kind == "numbers" and concept.id == "likelihood"
)  # fmt: skip


def document(**concepts: object) -> bytes:
    return json.dumps({"thetahat": FORMAT, "concept": "sampling", "concepts": concepts}).encode()


def body(values: dict[str, object] | None = None, **more: object) -> dict[str, object]:
    return {"version": 1, "settings": values or {}, **more}


@given(sessions())
def test_a_session_comes_back_exactly(session) -> None:
    found, problems = decode(encode(session))
    assert problems == []
    assert found == session


def test_every_preset_comes_back_exactly() -> None:
    for concept in CONCEPTS:
        for name in (None, *concept.presets):
            session = Session(concept.id, {concept.id: State(concept.start(name))})
            assert decode(encode(session)) == (session, [])


def test_an_editor_s_mark_of_the_encoding_is_no_damage() -> None:
    session = Session("target", {"target": State(BY_ID["target"].start())})
    assert decode(b"\xef\xbb\xbf" + encode(session)) == (session, [])


def test_what_the_program_keeps_for_itself_comes_back() -> None:
    session = Session("target", {"target": State(BY_ID["target"].settings())}, file="/a/b.thetahat", unsaved=True)
    assert decode(encode(session))[0] == session


@given(sessions(), st.data())
def test_a_damaged_session_is_read_as_far_as_it_is_whole(session, data) -> None:
    content = bytearray(encode(session))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content))) :]
    for _ in range(data.draw(st.integers(0, 3))):
        if content:
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        found, _problems = decode(bytes(content))
    except StateError:
        return
    assert set(found.states) <= set(BY_ID)
    for name, state in found.states.items():
        assert isinstance(state.settings, BY_ID[name].settings)


PLAIN = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9)
)
ANYTHING = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=9,
)


@given(st.data())
def test_wrong_values_cost_their_concept_alone(data) -> None:
    concept = data.draw(st.sampled_from(CONCEPTS))
    names = st.sampled_from([spec.name for spec in specs(concept.settings)]) | st.text(max_size=9)
    wrong = data.draw(st.dictionaries(names, ANYTHING, max_size=4) | ANYTHING)
    since = data.draw(st.sampled_from([1, 1, 1, 0, 2, -1, 10**30, "1", None]))
    other = next(one for one in CONCEPTS if one is not concept)
    content = document(**{concept.id: {"version": since, "settings": wrong}, other.id: body()})
    found, problems = decode(content)
    assert found.states[other.id].settings == other.settings()
    if concept.id not in found.states:
        assert len(problems) == 1
        assert problems[0].endswith("it opens with its defaults.")
        assert "\n" not in problems[0]


@given(st.binary(max_size=60) | ANYTHING.map(lambda value: json.dumps(value).encode()))
def test_what_is_no_session_is_one_sentence(content) -> None:
    with pytest.raises(StateError) as caught:
        decode(content)
    assert "\n" not in str(caught.value)


SENTENCES = [
    (body({"n": 0}), "n = 0 is not allowed; it must be a whole number from 1 to"),
    (body({"n": 2.5}), "n = 2.5 is not allowed; it must be a whole number"),
    (body({"n": "5"}), "n = '5' is not allowed; it must be a whole number"),
    (body({"n": None}), "n = null is not allowed; it must be a whole number"),
    (body({"n": [[1]]}), "n = [[1]] is not allowed; it must be a whole number"),
    (body({"seed": 10**40}), "seed = 1000"),
    (body({"colour": 1}), "setting = 'colour' is not allowed; it must be one of"),
    (body({}, other=1), "it is damaged ('other' is unknown)"),
    (body({"n": 5}) | {"version": 99}, "it was written by a newer thetahat (version 99 of this concept)"),
    ([], "it is damaged (it is of another kind)"),
]


@pytest.mark.parametrize(("wrong", "words"), SENTENCES, ids=[words for _, words in SENTENCES])
def test_a_concept_that_cannot_be_read_is_told_in_one_sentence(wrong, words) -> None:
    found, problems = decode(document(sampling=wrong, target=body({"spread": 2})))
    assert words in problems[0]
    assert problems[0].endswith("; it opens with its defaults.")
    assert len(problems) == 1
    assert list(found.states) == ["target"]
    assert found.states["target"].settings.spread == 2.0


def test_numbers_that_are_none_are_refused() -> None:
    for written in ("NaN", "Infinity", "-Infinity", "1e999", "1" * 5000, "[1,NaN]"):
        content = document(target=body()).replace(b"}}}", b"}}") + b"}"
        content = content.replace(b'"settings": {}', b'"settings": {"spread": ' + written.encode() + b"}")
        with pytest.raises(StateError) if "N" in written or "I" in written else pytest.MonkeyPatch.context():
            _, problems = decode(content)
            assert "spread = " in problems[0]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "it ends too soon"),
        (b'{"thetahat": 1', "it ends too soon"),
        (b'{"thetahat": x}', "it cannot be read from byte 14 on"),
        (b"\xff\xfe", "it cannot be read from byte 1 on"),
        (b"{}", "'thetahat' is missing"),
        (b"[1]", "it is of another kind"),
        (b'{"thetahat": "a", "concepts": {}}', "it is of another kind"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_in_plain_words(tmp_path, content, why) -> None:
    path = tmp_path / "a.thetahat"
    path.write_bytes(content)
    with pytest.raises(StateError) as caught:
        session_file.read(path)
    assert str(caught.value) == f"{str(path)!r} is not opened. It is damaged, or no session of thetahat ({why})."


def test_a_packed_session_that_does_not_unpack_is_said_in_plain_words(tmp_path) -> None:
    path = tmp_path / "a.thetahat"
    path.write_bytes(b"\x1f\x8b" + b"x" * 20)
    with pytest.raises(StateError, match=r"is not opened\. It is damaged \(it cannot be unpacked\)\.$"):
        session_file.read(path)


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'{"thetahat":1,"concepts":{"sampling":'])
def test_a_million_brackets_are_one_sentence(opening) -> None:
    with pytest.raises(StateError, match="damaged"):
        decode(opening * 1_000_000)


def test_deep_nesting_in_one_concept_leaves_the_others() -> None:
    deep = b"[" * 700 + b"]" * 700
    content = document(target=body({"spread": 2})).replace(
        b'"concepts": {', b'"concepts": {"sampling": {"version": 1, "settings": {"n": ' + deep + b"}},"
    )
    found, problems = decode(content)
    assert found.states["target"].settings.spread == 2.0
    assert "n = [[[" in problems[0]


def test_too_much_is_refused_before_it_is_read(tmp_path) -> None:
    path = tmp_path / "large.thetahat"
    with path.open("wb") as stream:
        stream.truncate(MOST_BYTES + 1)
    with pytest.raises(StateError, match="96 MB large; a session has at most 96 MB"):
        session_file.read(path)
    with pytest.raises(StateError, match="values; at most"):
        decode(b"," * (MOST_VALUES + 1))


def test_a_packed_file_cannot_unfold_without_end(tmp_path) -> None:
    path = tmp_path / "bomb.thetahat"
    path.write_bytes(gzip.compress(b" " * (MOST_BYTES + 1), 1))
    assert path.stat().st_size < 2**20
    with pytest.raises(StateError, match="MB large"):
        session_file.read(path)


def test_a_newer_format_is_told() -> None:
    with pytest.raises(StateError, match=r"newer thetahat \(format 2\); this one reads format 1"):
        decode(b'{"thetahat": 2, "concepts": {}}')


def test_a_truncated_file_gives_the_concepts_that_are_whole() -> None:
    states = {concept.id: State(concept.settings()) for concept in CONCEPTS[:4]}
    content = encode(Session("target", states))
    found, problems = decode(content[: content.rindex(b'"version"') + 40])
    assert list(found.states) == list(states)[:3]
    assert found.concept == "target"
    assert problems == ["The file is damaged; 3 of its concepts could be read."]


def test_what_cannot_be_read_is_written_again() -> None:
    newer = body({"n": 5, "unheard": "of"}) | {"version": 9}
    found, problems = decode(document(sampling=newer, dream={"version": 1}, target=body()))
    assert len(problems) == 2
    again = json.loads(encode(found))
    assert again["concepts"]["sampling"] == newer
    assert again["concepts"]["dream"] == {"version": 1}
    # … unless the concept has been worked with since.
    changed = replace(found, states={**found.states, "sampling": State(SAMPLING.settings(n=7))})
    assert json.loads(encode(changed))["concepts"]["sampling"]["settings"]["n"] == 7


def test_a_bad_view_costs_the_view_alone() -> None:
    seen = DIVISOR.settings  # any class of settings can be a view's
    for wrong in ({"n": -1}, {"n": None}, {"nothing": 1}):
        found, problems = decode(document(sampling=body({"n": 7}, view=wrong)), {"sampling": seen}.__getitem__)
        assert found.states["sampling"].settings.n == 7
        assert found.states["sampling"].view in (None, seen())
        assert "it shows what it shows at the start" in problems[0]


def test_states_of_old_versions_grow_up() -> None:
    steps = (renamed("size", "n"), gone("mood"), default_was("seed", 7))
    grown = replace(SAMPLING, migrations=steps)
    assert version(grown) == 4
    old = Stored({"size": 12, "mood": "good"}, {})
    assert migrated(grown, old, 1).settings == {"n": 12, "seed": 7}
    assert migrated(grown, old, 2).settings == {"size": 12, "seed": 7}
    assert migrated(grown, old, 4).settings == old.settings


def test_an_old_version_is_migrated_as_it_is_read(monkeypatch) -> None:
    older = replace(SAMPLING, migrations=(renamed("size", "n"),))
    monkeypatch.setattr("engine.concepts.sampling.CONCEPT", older)
    found, problems = decode(document(sampling=body({"size": 12})))
    assert problems == []
    assert found.states["sampling"].settings.n == 12
    assert json.loads(encode(found))["concepts"]["sampling"]["version"] == 2


def test_a_million_own_numbers_come_back_to_the_last_digit(tmp_path) -> None:
    concept, name = COLUMN
    room = next(spec for spec in specs(concept.settings) if spec.name == name)
    drawn = np.random.default_rng(5).lognormal(0, 3, 999_999)
    numbers = (*drawn.tolist(), math.nextafter(1.0, 2.0))
    assert room.check(numbers) == numbers
    settings = concept.settings().with_values(**{name: numbers})
    session = Session(concept.id, {concept.id: State(settings)})
    path = tmp_path / "long.thetahat"
    session_file.write(path, session)
    assert path.stat().st_size < 11e6, "seventeen digits each, packed"
    found, problems = session_file.read(path)
    assert problems == []
    assert getattr(found.states[concept.id].settings, name) == numbers


def test_a_missing_file_and_what_is_none(tmp_path) -> None:
    for path, words in ((tmp_path / "no.thetahat", "cannot be read: No such file"), (tmp_path, "no plain file")):
        with pytest.raises(StateError, match=words):
            session_file.read(path)
    with pytest.raises(StateError, match="must be a file"):
        session_file.read(tmp_path / "a\0b")


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_every_choice_can_be_kept(concept) -> None:
    """Whatever a choice's name is made of in the table of choices, a setting holds its plain text."""
    for spec in specs(concept.settings):
        for choice in spec.choices or ():
            assert type(spec.check(choice)) is str
    if concept.id == "target":
        choice = next(reversed(next(spec for spec in specs(concept.settings) if spec.name == "challenge").choices))
        session = Session("target", {"target": State(concept.settings(challenge=choice))})
        assert decode(encode(session))[0].states["target"].settings.challenge == choice


def test_a_short_session_is_text_and_a_long_one_is_packed(tmp_path, monkeypatch) -> None:
    short = Session("target", {"target": State(BY_ID["target"].settings(shots=7))})
    session_file.write(tmp_path / "a.thetahat", short)
    assert (tmp_path / "a.thetahat").read_bytes() == encode(short)
    assert session_file.read(tmp_path / "a.thetahat") == (short, [])
    long = Session("sampling", {"sampling": State(BY_ID["sampling"].settings(data=np.arange(0.25, 60_000.0).tolist()))})
    session_file.write(tmp_path / "b.thetahat", long)
    packed = (tmp_path / "b.thetahat").read_bytes()
    assert len(packed) < len(encode(long)) / 2
    assert gzip.decompress(packed) == encode(long)
    assert encode(long) == encode(long)
    assert session_file.read(tmp_path / "b.thetahat")[0].states == long.states
    monkeypatch.setattr(session_file, "MOST_BYTES", 100)
    with pytest.raises(StateError, match=r"larger|at most"):
        session_file.write(tmp_path / "c.thetahat", short)
    assert not (tmp_path / "c.thetahat").exists()
    with pytest.raises(StateError, match=r"larger|at most"):
        session_file.unpacked(packed)


def test_what_is_too_long_is_refused_before_it_is_taken_apart() -> None:
    with pytest.raises(StateError, match=r"larger|at most"):
        check_size(b" " * (MOST_BYTES + 1))
    check_size(b"{}")


def test_what_could_not_be_read_is_written_again_unless_something_is_there_in_its_place() -> None:
    target = BY_ID["target"]
    unread = {"target": b'{"version":99}'}
    kept = Session("target", {"target": State(target.settings())}, unread)
    assert b'{"version":99}' in encode(kept)
    changed = Session("target", {"target": State(target.settings(shots=7))}, unread)
    assert b'{"version":99}' not in encode(changed)
    assert decode(encode(changed))[0].states["target"].settings.shots == 7

"""Links: exact both ways, short, and harmless whatever they are made of."""

import base64
import zlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import link
from engine.concepts import BY_ID, CONCEPTS
from engine.session import State, StateError
from tests.engine.drawn_states import settings_of

SAMPLING = BY_ID["sampling"]


def forged(content: bytes) -> str:
    """A link with a right checksum and anything inside."""
    packer = zlib.compressobj(9, wbits=-15)
    body = packer.compress(content) + packer.flush()
    return link.SCHEME + base64.urlsafe_b64encode(zlib.crc32(body).to_bytes(4, "big") + body).decode().rstrip("=")


@given(st.data())
def test_a_link_comes_back_exactly(data) -> None:
    concept = data.draw(st.sampled_from(CONCEPTS))
    state = State(data.draw(settings_of(concept.settings)))
    words = link.write(concept, state)
    assert link.inside(words)
    assert link.read(words) == (concept, state, [])
    around = data.draw(st.text(" .,;:!?()<>\n\t\"'äθ", max_size=9))
    assert link.read(around + words + around[::-1]) == (concept, state, [])
    at = data.draw(st.integers(len(link.SCHEME) + 1, len(words)))
    assert link.read(words[:at] + "\r\n" + words[at:])[1] == state


@given(st.data())
def test_a_link_with_another_letter_is_refused(data) -> None:
    words = link.write(SAMPLING, State(SAMPLING.settings(n=data.draw(st.integers(1, 60)))))
    at = data.draw(st.integers(len(link.SCHEME), len(words) - 2))
    other = data.draw(st.sampled_from("ABCxyz019-_"))
    if words[at] != other:
        with pytest.raises(StateError, match="checksum does not fit"):
            link.read(words[:at] + other + words[at + 1 :])


@given(st.text(max_size=40) | st.from_regex(r"thetahat:[A-Za-z0-9_-]{0,60}", fullmatch=True))
def test_any_text_is_a_sentence_at_most(words) -> None:
    with pytest.raises(StateError) as caught:
        link.read(words)
    assert "\n" not in str(caught.value)


PLAIN = st.none() | st.booleans() | st.integers(-5, 2**63) | st.text(max_size=5)
INSIDE = st.recursive(
    PLAIN | st.sampled_from([concept.id for concept in CONCEPTS]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(st.binary(max_size=60) | INSIDE.map(msgspec.json.encode))
def test_a_forged_link_is_a_sentence_at_most(content) -> None:
    try:
        concept, state, _ = link.read(forged(content))
    except StateError:
        return
    assert isinstance(state.settings, concept.settings)


def test_the_present_state_is_short() -> None:
    assert len(link.write(SAMPLING, State(SAMPLING.settings(n=30)))) < 60
    assert max(len(link.write(one, State(one.start(name)))) for one in CONCEPTS for name in one.presets) < 2_000


def test_a_bomb_is_refused() -> None:
    with pytest.raises(StateError, match="unfolds to more than"):
        link.read(forged(b" " * 20_000_000))
    with pytest.raises(StateError, match="damaged"):
        link.read(forged(b"[" * 900_000))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (["dream", 1, {}, {}], "'dream', which is no concept"),
        (["sampling", 1, {"n": 0}, {}], "n = 0 is not allowed; it must be a whole number from 1"),
        (["sampling", 7, {}, {}], "newer thetahat"),
        (["sampling", 1, {}], "damaged"),
    ],
)
def test_a_link_that_cannot_be_followed_says_why(content, words) -> None:
    with pytest.raises(StateError, match=words):
        link.read(forged(msgspec.json.encode(content)))


def test_too_many_data_are_no_link() -> None:
    concept = BY_ID["likelihood"]
    column = tuple(0.1 + 0.7 * k**0.5 for k in range(20_000))
    name = next(name for name, value in concept.settings().as_dict().items() if isinstance(value, tuple))
    with pytest.raises(StateError, match="too many for a link"):
        link.write(concept, State(concept.settings().with_values(**{name: column})))


def test_a_link_holds_only_so_much(monkeypatch) -> None:
    noise = BY_ID["sampling"].settings(data=[(k * 0.6180339887498949) % 1.0 for k in range(20_000)])
    with pytest.raises(StateError, match="too many for a link"):
        link.write(BY_ID["sampling"], State(noise))
    short = link.write(BY_ID["target"], State(BY_ID["target"].settings(shots=7)))
    monkeypatch.setattr(link, "_MOST_BYTES", 5)
    with pytest.raises(StateError, match="too many for a link"):
        link.write(BY_ID["target"], State(BY_ID["target"].settings(shots=7)))
    monkeypatch.setattr(link, "MOST_LETTERS", len(short) - len("thetahat:") - 1)
    with pytest.raises(StateError, match="checksum"):
        link.read(short)

"""Inputs by the million: tables, lessons, formulas, sessions and links, made of what they are and of what they are not.

Run apart: `python -m pytest -m long tests/engine/test_fuzz.py`. FUZZ is how many inputs of each kind (a million),
FUZZ_SEED where they begin. Each is read, or refused with its own error and a sentence, within a
second of this thread's work.
"""

from __future__ import annotations

import ast
import gzip
import os
import random
import sys
import time
from collections.abc import Callable, Sequence

import msgspec
import numpy as np
import pytest

from engine import link, session_file, state
from engine.concepts import BY_ID
from engine.csvfile import CsvError, read_text, survey
from engine.csvform import decode
from engine.expression import FUNCTIONS, ExpressionError, compile_expression
from engine.lesson import LessonError, parse
from engine.session import Session, State, StateError
from tests.engine.test_link import forged

COUNT, SEED = int(os.environ.get("FUZZ", "1000000")), int(os.environ.get("FUZZ_SEED", "1"))
SOME = 400  # in the default run
MOST_SECONDS = 1.0

_FORMULA = (
    "x", "n", *FUNCTIONS, "(", ")", "((", "))", "+", "-", "*", "/", "**", "<", ">=", "==", ",", " ", "0", "1", "2.5",
    "1e308", ".5", "1e-3", "−", "²", "_", ".", "'", "[", "]", "{", "}", "lambda", "import", "os", "eval", "exec",
    "__class__", "__import__", ":=", ":", ";", "#", "\\", "\n", "\0", "if", "else", "for", "in", "not", "await", "@",
    "%", "~", "|", "0x1", "1j", "True", "None", "é", "ｘ", "mean(x)", "var(x)", "(n - 1)/n", "mean(", "count(x > 0)",
)  # fmt: skip
_TABLE = (
    "1", "2.5", "-3", "1,5", "1e308", "1e999", "nan", "inf", "NA", "", " ", "x", "y z", '"', '""', '"a,b"', '"a\nb"',
    ",", ";", "\t", "|", "\n", "\r\n", "\r", "\0", "#", "\ufeff", "٣", "−4", "1 000", "1_000", "0x1F", "1/2",
    "50%", "é",
    "'", "1,2,3\n", "a,b\n1,2\n", "1;2\n3;4\n", "\x1a", "=1+1", "1e", "-", "+",
)  # fmt: skip
_LESSON = (
    "# T", "## A", "##", "### B", "concept: divisor", "concept: sampling", "concept: nothing", "concept:",
    "preset: chapter", "set: n=5", "set: n=1e999", "set: n=-1", "set: n=" + "9" * 50, "set: population=data",
    "set: values=1,2",
    "set: =", "set:", "predict: yes", "predict: maybe", "question: x", "", "text", "> note", "\ufeff", "show: a=b",
    "show: bins=9", "set: seed=4294967296", "key:", ":", "set: a=b=c", "\t", "\0", "$x^2$", "{mle:.3f}",
    "*a*", "[a](b)", "é",
    "x" * 300,
)  # fmt: skip
_STATE = (
    b"{", b"}", b"[", b"]", b"[" * 3000, b",", b":", b'"', b"null", b"true", b"-1", b"0", b"1e999", b"9" * 400,
    b"1e-400", b"0.1", b"NaN", b'"sampling"', b'"nothing"', b'"n"', b'"seed"', b'"data"', b"[1,2,3]", b"\n", b"\0",
    b"\xff",
    b"\\u0000", b"\xef\xbb\xbf", b'"version":99', b"{}", b'"population"', b"18446744073709551616", "é".encode(), b"//",
    b'"' + b"a" * 500,
)  # fmt: skip
_VALUES: tuple[object, ...] = (
    None, True, -1, 0, 1, 2**31, 2**63, 1e308, -1e-308, 0.5, "", "n", "data", "normal", "x" * 9999, "mean(x)", "\0",
    [], [1],
    [[1]], {}, {"n": 1}, [1e308, -1e308], [True], ["1"], [1, None], list(range(300)),
)  # fmt: skip
_LINKS = ("thetahat:", "A", "-", "_", "=", " ", "\n", "é", "/", "+", "0", "thetahat:thetahat:")


def some_text(rng: random.Random, pieces: Sequence[str], between: str) -> str:
    """Pieces in a row, now and then with a character changed, doubled or left out."""
    text = between.join(rng.choices(pieces, k=rng.randrange(1, 14)))
    if rng.random() < 0.3 and text:
        at = rng.randrange(len(text))
        other = rng.choice(("", text[at] * 2, chr(rng.randrange(1, 0x3000)), chr(rng.randrange(32, 127))))
        text = text[:at] + other + text[at + 1 :]
    return text


def fuzz(make: Callable[[random.Random], object], read: Callable[[object], None], count: int) -> None:
    rng = random.Random(SEED)
    for number in range(count):
        given = make(rng)
        since = time.thread_time()
        try:
            read(given)
        except Exception as error:
            raise AssertionError(f"input {number}: {given!r}") from error
        assert time.thread_time() - since < MOST_SECONDS, f"input {number} took too long: {given!r}"


def must_tell(error: Exception) -> None:
    assert len(str(error)) > 10


_watched: list[str] | None = None


def _audit(event: str, _args: object) -> None:
    if _watched is not None and event in ("import", "exec", "open", "os.system", "subprocess.Popen", "socket.connect"):
        _watched.append(event)


sys.addaudithook(_audit)


def read_formula(text: object) -> None:
    """Compile a formula, and try it on one sample; nothing is imported, run or opened on the way."""
    global _watched
    _watched = []
    try:
        rule = compile_expression(str(text))
        value = rule(np.array([[1.0, -2.0, 3.5], [0.0, 0.0, 0.0]]))
    except ExpressionError as error:
        must_tell(error)
        return
    finally:
        reached, _watched = _watched, None
    assert not reached
    assert value.shape == (2,)
    names = {node.id for node in ast.walk(ast.parse(rule.plain, mode="eval")) if isinstance(node, ast.Name)}
    assert names <= {"x", "n", *FUNCTIONS}


def read_table(data: object) -> None:
    try:
        text = decode(data, "The text")[0] if isinstance(data, bytes) else str(data)
        table = read_text(text)
    except CsvError as error:
        must_tell(error)
        return
    assert len({len(column) for column in table.values.values()}) <= 1
    assert all(np.isfinite(column).all() for column in table.values.values())
    survey(text)


def read_lesson(text: object) -> None:
    try:
        assert parse(str(text), "a.txt").steps
    except LessonError as error:
        must_tell(error)


def some_table(rng: random.Random) -> object:
    if rng.random() < 0.2:
        return rng.randbytes(rng.randrange(60))
    text = some_text(rng, _TABLE, rng.choice(("", ",", ";", "\n", "\t")))
    return text.encode(rng.choice(("utf-8", "utf-16", "latin-1")), "replace") if rng.random() < 0.2 else text


def some_lesson(rng: random.Random) -> str:
    start = rng.choice(("# T\n## A\nconcept: divisor\n", "# T\n## A\n", "# T\n", ""))
    return start + some_text(rng, _LESSON, "\n")


def changed(rng: random.Random, content: bytes) -> bytes:
    """With a few bytes put in, taken out, or put in the place of others."""
    for _ in range(rng.randrange(1, 4)):
        first = rng.randrange(len(content) + 1)
        last = min(len(content), first + rng.choice((0, 0, 1, 2, 9, 10_000)))
        content = content[:first] + rng.choice(_STATE) + content[last:]
    return content


def some_states(rng: random.Random) -> dict[str, State]:
    """Presets of a few concepts."""
    chosen = [BY_ID[name] for name in rng.sample(list(BY_ID), rng.randrange(1, 3))]
    return {one.id: State(one.start(rng.choice([None, *one.presets]))) for one in chosen}


def some_session(rng: random.Random) -> bytes:
    states = some_states(rng)
    content = changed(rng, state.encode(Session(next(iter(states)), states)))
    if rng.random() < 0.1:
        packed = gzip.compress(content, 1)
        at = rng.randrange(len(packed))
        return packed[:at] + rng.randbytes(rng.randrange(3)) + packed[at + rng.randrange(2) :]
    return content


def read_session(data: object) -> None:
    assert isinstance(data, bytes)
    try:
        session, problems = state.decode(session_file.unpacked(data))
    except StateError as error:
        must_tell(error)
        return
    assert all(len(words) > 10 for words in problems)
    assert all(isinstance(one.settings, BY_ID[name].settings) for name, one in session.states.items())


def some_link(rng: random.Random) -> str:
    name, made = next(iter(some_states(rng).items()))
    words = link.write(BY_ID[name], made)
    if rng.random() < 0.6:
        plain, _ = state.plain_state(BY_ID[name], made, short=False)
        for key in rng.sample(list(plain), 2):
            plain[key] = rng.choice(_VALUES)
        content = msgspec.json.encode([name, 1, plain, {}])
        return forged(changed(rng, content) if rng.random() < 0.3 else content)
    for _ in range(rng.randrange(3)):
        at = rng.randrange(len(words) + 1)
        words = words[:at] + rng.choice(_LINKS) + words[at + rng.randrange(3) :]
    return words


def read_link(words: object) -> None:
    try:
        concept, made, problems = link.read(str(words))
    except StateError as error:
        must_tell(error)
        return
    assert all(len(one) > 10 for one in problems)
    assert isinstance(made.settings, concept.settings)


KINDS = {
    "formula": (lambda rng: some_text(rng, _FORMULA, ""), read_formula),
    "table": (some_table, read_table),
    "lesson": (some_lesson, read_lesson),
    "session": (some_session, read_session),
    "link": (some_link, read_link),
}


@pytest.mark.parametrize("kind", KINDS)
def test_some_inputs_are_read_or_refused(kind) -> None:
    fuzz(*KINDS[kind], SOME)


@pytest.mark.long
@pytest.mark.timeout(0)
@pytest.mark.parametrize("kind", KINDS)
def test_a_million_inputs_are_read_or_refused(kind) -> None:
    fuzz(*KINDS[kind], COUNT)

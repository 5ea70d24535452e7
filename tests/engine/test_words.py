"""Words in the present language: values by name, marked words within sentences, and nothing asked for too early."""

import ast
import functools

import pytest

from engine.words import listed, mark, pointed, speak, tr, unlisted, wordy
from release.translations import sources

GERMAN = {"{n} of {total}": "{n} von {total}", "bias": "Verzerrung", "the {name}": "die {name}"}


@pytest.fixture
def german():
    speak(lambda words: GERMAN.get(words, words))
    yield
    speak(None)


def test_values_are_put_in_by_name() -> None:
    assert tr("{n} of {total}", n=3, total=10) == "3 of 10"
    assert tr("{x:.2f} {words!r}", x=1.005, words="a") == "1.00 'a'"


def test_words_without_values_keep_their_braces() -> None:
    assert tr("a {b} c") == "a {b} c"


def test_marked_words_are_translated_within_a_sentence(german) -> None:
    assert tr("the {name}", name=mark("bias")) == "die Verzerrung"
    assert tr("the {name}", name="bias") == "die bias"


def test_marked_words_are_the_words_themselves() -> None:
    assert mark("bias") == "bias"
    assert {mark("bias"): 1}["bias"] == 1


def at_import(tree: ast.AST):
    """The calls of `tr` that run when a module is imported: a language that is chosen later would not reach them."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Lambda):
            continue
        if isinstance(node, ast.FunctionDef):
            defaults = [*node.args.defaults, *(one for one in node.args.kw_defaults if one is not None)]
            for part in (*defaults, *node.decorator_list):
                yield from at_import(ast.Expr(part))
            continue
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            yield node.lineno
        yield from at_import(node)


def test_nothing_is_translated_at_import() -> None:
    found = {path.name: lines for path in sources() if (lines := list(at_import(ast.parse(path.read_text("utf-8")))))}
    assert found == {}


def test_a_call_at_import_would_be_found() -> None:
    tree = ast.parse(
        "A = tr('a')\nclass B:\n    b = [tr('b')]\ndef f(c=tr('c')):\n    return tr('d')\nE = lambda: tr('e')"
    )
    assert list(at_import(tree)) == [1, 3, 4]


@pytest.fixture
def commas():
    speak(str, "de")
    yield
    speak(None)


def test_a_comma_is_a_point_where_nothing_else_can_be_meant() -> None:
    assert [pointed(text) for text in ("2,5", "−0,125", "1,000", "1.5", "1,2,3", "7", "1,2.5")] == [
        "2.5", "−0.125", "1,000", "1.5", "1,2,3", "7", "1,2.5",
    ]  # fmt: skip


def test_a_comma_is_a_point_where_the_language_writes_it_so(commas) -> None:
    assert pointed("1,000") == "1.000"
    assert [part.strip() for part in unlisted("1,5; 2;\n3,25;").split(",")] == ["1.5", "2", "3.25"]
    assert unlisted("1, 2") == "1, 2"
    assert unlisted(listed(["1.5", "-2"])).replace(" ", "") == "1.5,-2"


def test_in_english_a_row_of_numbers_is_parted_by_commas() -> None:
    assert listed(["1.5", "2"]) == "1.5, 2"
    assert unlisted("1.5; 2") == "1.5; 2"


def test_a_cache_of_words_is_emptied_with_another_language_only() -> None:
    made = []

    @wordy
    @functools.cache
    def title() -> str:
        made.append(1)
        return tr("bias")

    title()
    speak(None)
    assert (title(), len(made)) == ("bias", 1)
    speak(GERMAN.get, "de")
    try:
        assert (title(), len(made)) == ("Verzerrung", 2)
    finally:
        speak(None)
    assert (title(), len(made)) == ("bias", 3)

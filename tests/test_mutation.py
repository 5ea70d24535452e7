"""The list of mutants that nothing need notice speaks of the sources as they are."""

from tests.mutation.explained import explained, sources, told
from tests.mutation.mutants import mutants


def test_every_explained_mutant_is_one_of_its_source() -> None:
    there = set()
    for source in sources():
        text = source.read_text(encoding="utf-8")
        lines = text.splitlines()
        there |= {told(source, lines, line, change) for line, change, _ in mutants(text)}
    assert not set(explained()) - there


def test_every_reason_is_a_sentence() -> None:
    assert all(why.endswith(".") and len(why) > 20 for why in explained().values())

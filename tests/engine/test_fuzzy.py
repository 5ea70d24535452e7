"""A few letters find what is meant."""

from hypothesis import given
from hypothesis import strategies as st

from engine.fuzzy import score


def best(typed: str, *words: str) -> str:
    return max((one for one in words if score(typed, one) is not None), key=lambda one: score(typed, one)[0])


def test_the_best_is_what_one_means() -> None:
    assert best("samp", "Bias against variance", "Sampling distribution", "Same sample") == "Sampling distribution"
    assert best("sd", "Used by", "Sampling distribution") == "Sampling distribution"
    assert best("proj", "Prior object", "Projector") == "Projector"
    assert score("xyz", "Sampling") is None
    assert score("MED wins", "Median wins")[1] == (0, 1, 2, 7, 8, 9, 10)


@given(st.text(max_size=6), st.text(max_size=20))
def test_the_places_are_those_of_the_letters(typed, words) -> None:
    fit = score(typed, words)
    if fit is not None and typed.isascii() and words.isascii():
        assert [words[at].lower() for at in fit[1]] == [letter.lower() for letter in typed if not letter.isspace()]
        assert list(fit[1]) == sorted(set(fit[1]))


def test_a_letter_that_folds_into_two_shifts_no_place() -> None:
    assert score("maß", "Das Maß")[1] == (4, 5, 6)
    assert score("x", "ßx")[1] == (1,)

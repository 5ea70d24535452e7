"""Typed rules that are a named one in disguise: recognised, with the right numbers, and never mistaken."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.affine import Affine, affine_form
from engine.estimators import ESTIMATORS
from engine.expression import compile_expression

BLOCK = np.random.default_rng(4).gamma(2.0, size=(6, 7))

RECOGNISED = {
    "mean(x)": ("mean", 1.0, 0.0),
    "0.9*mean(x)": ("mean", 0.9, 0.0),
    "0.9 × mean(x)": ("mean", 0.9, 0.0),
    "mean(x) − 1": ("mean", 1.0, -1.0),
    "mean(x)*\n2": ("mean", 2.0, 0.0),
    "\u00a0mean(x)/(n+1)": ("mean", 1 / 8, 0.0),
    "+mean(x)": ("mean", 1.0, 0.0),
    "-(2*median(x) - 3)/4": ("median", -0.5, 0.75),
    "1 - first(x)": ("first", -1.0, 1.0),
    "(n+1)/n*max(x)": ("maximum", 8 / 7, 0.0),
    "(min(x)+max(x))/2": ("midrange", 1.0, 0.0),
    "max(x) + min(x)": ("midrange", 2.0, 0.0),
    "var(x)*(n-1)/n": ("variance_n_minus_1", 6 / 7, 0.0),
    "sd(x)": ("sd", 1.0, 0.0),
    "sqrt(var(x))": ("sd", 1.0, 0.0),
    "1.4826*mad(x)": ("mad", 1.4826, 0.0),
    "sum(x)/n": ("mean", 1.0, 0.0),
    "sum(x)/(n+1)": ("mean", 7 / 8, 0.0),
    "1/mean(x)": ("exponential_rate", 1.0, 0.0),
    "(n-1)/sum(x)": ("exponential_rate", 6 / 7, 0.0),
    "3": ("first", 0.0, 3.0),
    "2 + 1/4": ("first", 0.0, 2.25),
}
OTHERS = [
    "mean(x**2)", "mean(x)**2", "mean(2*x)", "mean(x)*median(x)", "mean(x) + median(x)", "max(x) - min(x)",
    "max(x) + max(x)", "1/median(x)", "1/(mean(x) + 1)", "sqrt(mean(x))", "sqrt(2*var(x))", "mean(x)/0",
    "mean(x)/(n-7)", "1e308*10*mean(x)", "1e200*1e200 + mean(x)", "mean(abs(x))", "quantile(x, 0.5)", "n**2*mean(x)",
    "min(x)", "mean(x) > 1", "log(n)*mean(x)", "2**mean(x)",
]  # fmt: skip


def form(text: str, n: int = 7) -> Affine | None:
    return affine_form(compile_expression(text).plain, n)


@pytest.mark.parametrize(("text", "wanted"), RECOGNISED.items())
def test_recognised(text, wanted) -> None:
    found = form(text)
    assert found is not None
    assert found.name == wanted[0]
    assert (found.factor, found.shift) == pytest.approx(wanted[1:], rel=1e-15)
    named = found.shift + found.factor * ESTIMATORS[found.name](BLOCK)
    np.testing.assert_allclose(compile_expression(text)(BLOCK), named, rtol=1e-13)


@pytest.mark.parametrize("text", OTHERS)
def test_not_mistaken(text) -> None:
    assert form(text) is None


rules = st.sampled_from(["mean(x)", "median(x)", "max(x)", "var(x)", "sd(x)", "mad(x)", "first(x)", "sum(x)",
                         "(min(x)+max(x))"])  # fmt: skip
numbers = st.integers(1, 40).map(lambda k: str(k / 4)) | st.sampled_from(["n", "(n+1)", "(n-0.5)", "-2"])


@st.composite
def affine_texts(draw) -> str:
    text = draw(rules)
    for _ in range(draw(st.integers(0, 5))):
        number, op = draw(numbers), draw(st.sampled_from("+-*/"))
        after = draw(st.booleans()) or op == "/"
        text = f"({text}){op}{number}" if after else f"{number}{op}({text})"
        text = f"-({text})" if draw(st.booleans()) else text
    return text


@given(affine_texts(), st.integers(2, 9))
def test_whatever_is_made_of_a_rule_by_arithmetic_is_recognised_and_equal(text, n) -> None:
    found = form(text, n)
    assert found is not None
    x = np.random.default_rng(n).gamma(3.0, size=(5, n))
    value = found.shift + found.factor * ESTIMATORS[found.name](x)
    scale = abs(found.shift) + np.abs(found.factor * ESTIMATORS[found.name](x))
    assert np.all(np.abs(compile_expression(text)(x) - value) <= 1e-12 * scale)


@given(st.text(alphabet="xn()+-*/0123456789.meansumvrfitd ", max_size=25))
def test_what_is_accepted_at_all_is_never_misread(text) -> None:
    try:
        expression = compile_expression(text)
    except ValueError:
        return
    found = affine_form(expression.plain, 7)
    if found is not None:
        values = found.shift + found.factor * ESTIMATORS[found.name](BLOCK)
        np.testing.assert_allclose(expression(BLOCK), values, rtol=1e-9, atol=1e-9 * (1 + abs(found.shift)))

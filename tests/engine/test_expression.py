"""Typed estimators: their values against NumPy and SciPy, and what must be refused."""

import warnings

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scipy import stats

from engine.expression import FUNCTIONS, MOST_CHARACTERS, Expression, ExpressionError, compile_expression

X = np.random.default_rng(3).normal(2.0, 1.5, size=(3, 4, 25))

VALUES = {
    "mean(x)": X.mean(-1),
    " 0.9 * mean(x) ": 0.9 * X.mean(-1),
    "(min(x)+max(x))/2": (X.min(-1) + X.max(-1)) / 2,
    "median(x)": np.median(X, -1),
    "sum(x)/n": X.mean(-1),
    "var(x)": X.var(-1, ddof=1),
    "var(x)*(n-1)/n": X.var(-1),
    "sd(x)": X.std(-1, ddof=1),
    "mad(x)": stats.median_abs_deviation(X, axis=-1),
    "quantile(x, 0.3)": np.quantile(X, 0.3, axis=-1),
    "quantile(x, 1)-quantile(x, 0)": np.ptp(X, axis=-1),
    "quantile(x, 3/4)": np.quantile(X, 0.75, axis=-1),
    "trim(x, 0.2)": stats.trim_mean(X, 0.2, axis=-1),
    "trim(x, 0)": X.mean(-1),
    "first(x)": X[..., 0],
    "count(x)": np.full((3, 4), 25.0),
    "count(x > 2)": (X > 2).sum(-1).astype(float),
    "mean(x > mean(x))": (X.mean(-1, keepdims=True) < X).mean(-1),
    "mean(x<=2)+mean(x>2)": np.ones((3, 4)),
    "mean(x) > 2": (X.mean(-1) > 2).astype(float),
    "mean(abs(x - median(x)))": np.abs(X - np.median(X, -1, keepdims=True)).mean(-1),
    "sqrt(mean(x**2))": np.sqrt((X**2).mean(-1)),
    "mean((x-mean(x))**3)/sd(x)**3": ((X - X.mean(-1, keepdims=True)) ** 3).mean(-1) / X.std(-1, ddof=1) ** 3,
    "exp(mean(log(abs(x))))": np.exp(np.log(np.abs(X)).mean(-1)),
    "mean(x)**(1/n)": X.mean(-1) ** (1 / 25),
    "2**-mean(x)": 2.0 ** -X.mean(-1),
    "-2**2": np.full((3, 4), -4.0),
    "2**3**2 / 2**8": np.full((3, 4), 2.0),
    "+3": np.full((3, 4), 3.0),
    "n": np.full((3, 4), 25.0),
    "1 < 2": np.ones((3, 4)),
    "−mean(x) × 2": -2 * X.mean(-1),
    "mean(x)\n+ 1": X.mean(-1) + 1,
    "(((((((((((((((((((((((((mean(x))))))))))))))))))))))))))": X.mean(-1),
    "sum(1/x)": (1 / X).sum(-1),
    "1e-3*mean(x)": 1e-3 * X.mean(-1),
    "max(exp(x))": np.exp(X.max(-1)),
    "mean(x**3)": (X**3).mean(-1),
    "mean(x**-7)": (X**-7).mean(-1),
    "mean(x**16.0)": (X**16).mean(-1),
    "mean(x)**-3": X.mean(-1) ** -3,
    "n**5": np.full((3, 4), 25.0**5),
    "mean(abs(x)**2.5)": (np.abs(X) ** 2.5).mean(-1),
    "mean(x**0)": np.ones((3, 4)),
}


@pytest.mark.parametrize(("text", "wanted"), VALUES.items(), ids=VALUES)
def test_values(text, wanted):
    before = X.copy()
    found = compile_expression(text)(X)
    assert found.shape == (3, 4)
    assert found.dtype == np.float64
    np.testing.assert_allclose(found, wanted, rtol=1e-12)
    np.testing.assert_array_equal(X, before)
    np.testing.assert_allclose(compile_expression(text)(X[1, 2]), wanted[1, 2], rtol=1e-12)


def test_the_result_is_no_view_of_the_sample():
    x = X.copy()
    compile_expression("first(x)")(x)[...] = 99.0
    np.testing.assert_array_equal(x, X)


def test_trim_is_not_off_by_one_through_rounding():
    x = np.arange(100.0) ** 2
    assert compile_expression("trim(x, 0.29)")(x) == pytest.approx(x[29:71].mean(), rel=1e-14)
    assert compile_expression("trim(x, 0.4999999999999)")(np.arange(10.0)) == 4.5


@pytest.mark.parametrize("text", [t for t in VALUES if "quantile" in t or "trim" in t or "mad" in t] + ["median(x)"])
@pytest.mark.parametrize("n", [1, 2, 3, 4])
def test_tiny_samples(text, n):
    x = X[0, 0, :n]
    assert np.isfinite(compile_expression(text)(x))


def test_undefined_is_nan_or_infinite_and_silent():
    x = np.array([[0.0, 0.0, 0.0], [-1.0, -2.0, 5.0]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert compile_expression("1/mean(x)")(x).tolist() == [np.inf, 1.5]
        assert np.isnan(compile_expression("mean(log(x))")(x)[1])
        for name in ("mean", "median", "min", "max", "sum", "var", "sd", "mad"):
            assert np.isnan(compile_expression(f"{name}(log(x))")(x)[1]), name
        assert np.isnan(compile_expression("quantile(sqrt(x), 0)+trim(x, 0)")(x)[1])
        assert np.isnan(compile_expression("var(x)")(x[:, :1])).all()
        assert np.isinf(compile_expression("1/0 + mean(x)")(x)).all()
        assert np.isnan(compile_expression("log(0-1)")(x)).all()
        assert np.isnan(compile_expression("(0-8)**(1/3)")(x)).all()
        assert np.isinf(compile_expression("exp(exp(exp(max(x))))")(x)[1])
        assert np.isinf(compile_expression("10**16**-0*1e308*1e308 + 0*n")(x)).all()


def test_empty_samples_are_refused():
    for bad in (np.empty((3, 0)), np.float64(1.0)):
        with pytest.raises(ValueError, match="at least one observation"):
            compile_expression("mean(x)")(bad)


ATTACKS = [
    "", "   ", "\n", "\x00", "mean(x)\x00", "x", "x + 1", "x > 0", "sqrt(x)", "x - mean(x)",
    "__import__('os').system('ls')", "x.tofile('a')", "x.__class__", "().__class__.__bases__[0]", "x[0]", "x[...]",
    "lambda: 1", "(lambda x: x)(1)", "[v for v in x]", "{x}", "{1: 2}", "f'{x}'", "'a'", '"a"*9', "b'a'", "`x`",
    "(y := 3)", "y := 3", "mean(*x)", "mean(x=x)", "mean(**x)", "mean(x, axis=0)", "quantile(x, q=0.5)", "mean(x, x)",
    "mean()", "()", "(x, n)", "mean(x),", "x, x", "x; x", "x = 1", "x == 1 == 1", "0 < mean(x) < 1",
    "mean(x) if n else 1",
    "not x", "x and n", "mean(x) or 1", "x is n", "x in x", "None", "True", "...", "await x", "yield", "import os",
    "9**9**9**9", "2**17", "2**-17", "mean(x)**1e300", "2**(9**9)", "(2**16)**(2**16)", "1e999",
    "1e309", "-1e999", "1j", "2j*n", "0x1F", "0b1", "0o7", "1_000", "007", "1.2.3", "1..2", "2 3", "2x", "2mean(x)",
    "x x", "mean mean(x)", "mean", "mean + 1", "x(2)", "2(x)", "n(x)", "(x)(x)", "mean(x)(x)", "(mean)(x)(1)",
    "mean(mean)",
    "mean(mean(x))", "mean(3)", "sum(n)", "count(n)", "median(1/0)", "mean(n > 1)",
    "quantile(x)", "quantile(x, 2)", "quantile(x, -0.1)", "quantile(x, n)", "quantile(x, x)", "quantile(x, 0/0)",
    "quantile(x, mean(x))", "trim(x, 0.5)", "trim(x, 1/0)", "trim(x, -1)", "trim(3, 0.1)",
    "(" * 100 + "x" + ")" * 99, "(" * 99 + "x" + ")" * 100, "(" * 100 + ")" * 100, "-" * 199 + "n", "-" * 30 + "n",
    "+" * 199, "abs(" * 40 + "n" + ")" * 40, "n" + "+n" * 99, "n**" * 60 + "n", ")", "(", ")(", "mean(x", "mean x)",
    "1 +", "* 2", "/", "1 // 2", "7 % 2", "x @ x", "n << 40", "n | 1", "~n", "n ^ 2", "!n", "n <> 1", "n =< 1",
    "n ! = 1",
    "# mean(x)", "mean(x) # no", "mean(x)\\", "\\", "mеan(x)", "x²", "ｘ", "𝐱", "mean(х)", "１", "٣", "π", "\u202e",
    "\ud800",
    "\x0cn", "eval", "exec(x)", "open(x)", "sort(x)", "print(n)", "nan", "inf", "e", "mean(x)" * 20, "x" * 201,
    " " * 201,
]  # fmt: skip


@pytest.mark.parametrize("text", ATTACKS, ids=range(len(ATTACKS)))
def test_attacks_are_refused_with_a_place(text):
    with pytest.raises(ExpressionError) as caught:
        compile_expression(text)
    assert 0 <= caught.value.position <= len(text)
    assert str(caught.value).startswith(f"at character {caught.value.position + 1}: ")
    assert "\n" not in str(caught.value)


PLACES = {
    "mean(x)+foo": (8, "foo is not known; known are x, n, mean"),
    "x + 1": (0, "this gives n values, not one; wrap it in mean"),
    "  x": (2, "this gives n values"),
    "  1 + mean(3)": (11, "mean needs the n values"),
    "mean(x": (4, "never closed"),
    "mean(x))": (7, "closes nothing"),
    "n ^ 2": (2, "write \\*\\* for a power"),
    "1 + 2n": (5, "write \\* to multiply"),
    "1 + n**17": (7, "an exponent lies between −16 and 16"),
    "quantile(x, 2)": (12, "q from 0 to 1"),
    "1 + median": (4, "write median\\(x\\)"),
    "2*quantile(x)": (2, "quantile is used like this: quantile\\(x, q\\)"),
    "1 + 1e999": (4, "too large"),
    "n" * 201: (200, "at most 200 characters"),
    " 1 + * n": (5, "missing or out of place"),
    "mean(x) − é": (10, "not used here"),
}


@pytest.mark.parametrize(("text", "where"), PLACES.items(), ids=PLACES)
def test_the_sentence_says_where_and_what(text, where):
    with pytest.raises(ExpressionError, match=where[1]) as caught:
        compile_expression(text)
    assert caught.value.position == where[0]


def test_limits_are_reached_exactly():
    assert compile_expression("n" + "+n" * 19)(X).ravel()[0] == 500.0
    with pytest.raises(ExpressionError, match="nested too deeply"):
        compile_expression("n" + "+n" * 20)
    assert isinstance(compile_expression("n".ljust(MOST_CHARACTERS)), Expression)
    with pytest.raises(ExpressionError, match="too large; at most 100"):
        compile_expression("+".join(f"({'+'.join(['n'] * 9)})" for _ in range(10)))


def test_compiled_once():
    assert compile_expression("mean(x) - 1") is compile_expression("mean(x) - 1")
    assert compile_expression(" mean(x) − 1 ").plain == "mean(x) - 1"


PIECES = [
    *"xn()+-*/,.<>=!0123456789e _[]{}:;'\"\\#@^~%&|\n\t\x00é", "**", "lambda", "if", "else", "for", "in", "not", ":=",
    "==", "1e9", "0x", "1j", "f'", "None", "(x)", "(x, 0.1)", *FUNCTIONS,
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=60))
@example("1if n else 2")
@example("0_7")
def test_any_text_is_compiled_or_refused(text):
    try:
        rule = compile_expression(text)
    except ExpressionError:
        return
    assert rule(X[0, :, :3]).shape == (4,)


def narrow(depth):
    """Texts of formulas that give one number."""
    leaves = st.sampled_from(["n", "2", "0.5", "mean(x)", "first(x)", "count(x>0)"])
    if depth == 0:
        return leaves
    one, many = narrow(depth - 1), wide(depth - 1)
    reductions = st.sampled_from(["mean", "median", "min", "max", "sum", "var", "sd", "mad"])
    return st.one_of(
        leaves,
        st.builds("{}({})".format, reductions, many),
        st.builds("({}{}{})".format, one, st.sampled_from(["+", "-", "*", "/", "<", "**"]), one),
        st.builds("-{}".format, one),
        st.builds("quantile({}, 0.25)".format, many),
        st.builds("abs({})".format, one),
    )


def wide(depth):
    """Texts of formulas that give a number for each observation."""
    if depth == 0:
        return st.just("x")
    one, many = narrow(depth - 1), wide(depth - 1)
    return st.one_of(
        st.just("x"),
        st.builds("({}{}{})".format, many, st.sampled_from(["+", "-", "*", "/", ">", "**"]), one),
        st.builds("({}{}{})".format, one, st.sampled_from(["+", "-", "*", "/", ">="]), many),
        st.builds("{}({})".format, st.sampled_from(["sqrt", "log", "exp", "abs"]), many),
    )


@given(narrow(4))
def test_well_formed_formulas_agree_row_by_row(text):
    rule = _compiled_unless_too_large(text)
    if rule is None:
        return
    block = X[0, :, :5]
    found = rule(block)
    one_by_one = np.array([rule(row) for row in block])
    assert one_by_one.shape == found.shape
    # Division, powers and steps may blow a last digit up; sums and order statistics may not.
    if not any(sign in text for sign in ("<", ">", "/", "**", "log", "exp", "sqrt", "sd")):
        np.testing.assert_allclose(one_by_one, found, rtol=1e-9, atol=1e-9 * (1.0 + np.nanmax(np.abs(found))))


def _compiled_unless_too_large(text):
    try:
        return compile_expression(text)
    except ExpressionError as error:
        reason = error.message
    assert "too" in reason or "exponent" in reason
    return None

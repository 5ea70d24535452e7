"""The estimator that a user types, such as `0.9*mean(x)`: read, checked against a whitelist, made into closures.

The text is never evaluated. A first pass lets through only known names, numbers and operators; Python's own parser
then gives the tree, and every node of it is turned into a NumPy closure or refused. All arithmetic is float64, so
that nothing can grow: what overflows is inf, what is undefined is nan.

x stands for the n values of a sample, n for how many they are. A part of the formula is *wide* (a value for each
observation, shape (..., n)) or *narrow* (a number for each sample, shape (...)); the whole must be narrow.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from engine import estimators as rows
from engine.estimators import Array
from engine.words import mark, tr

MOST_CHARACTERS, MOST_NODES, MOST_DEPTH, LARGEST_EXPONENT = 200, 100, 20, 16.0

Closure = Callable[[Array], Any]

_REDUCTIONS: Mapping[str, Callable[[Array], Array]] = {
    "mean": rows.mean_of,
    "median": lambda v: rows.median_of_sorted(np.sort(v, axis=-1)),
    "min": lambda v: np.asarray(v.min(axis=-1)),
    "max": lambda v: np.asarray(v.max(axis=-1)),
    "sum": rows.sum_of,
    "var": rows.variance_of,
    "sd": lambda v: np.sqrt(rows.variance_of(v)),
    "mad": lambda v: rows.mad_of_sorted(np.sort(v, axis=-1)),
    "first": lambda v: v[..., 0],
}
_POINTWISE: Mapping[str, Callable[[Any], Any]] = {"abs": np.abs, "sqrt": np.sqrt, "log": np.log, "exp": np.exp}
_OPERATORS: Mapping[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
    ast.Pow: lambda a, b: a**b,
}
_COMPARISONS: Mapping[type[ast.cmpop], Callable[[Any, Any], Any]] = {
    ast.Lt: np.less,
    ast.LtE: np.less_equal,
    ast.Gt: np.greater,
    ast.GtE: np.greater_equal,
    ast.Eq: np.equal,
    ast.NotEq: np.not_equal,
}
FUNCTIONS: Mapping[str, str] = MappingProxyType(
    {
        "mean": "mean(x)",
        "median": "median(x)",
        "min": "min(x)",
        "max": "max(x)",
        "sum": "sum(x)",
        "var": mark("var(x), with divisor n − 1"),
        "sd": mark("sd(x), the root of var(x)"),
        "mad": mark("mad(x), the median distance from the median"),
        "quantile": mark("quantile(x, q), q from 0 to 1"),
        "trim": mark("trim(x, f), the mean without the share f at each end, f from 0 to below 0.5"),
        "first": "first(x)",
        "count": mark("count(x > 0), how often it holds"),
        "abs": "abs(x)",
        "sqrt": "sqrt(x)",
        "log": "log(x)",
        "exp": "exp(x)",
    }
)
_KNOWN = "x, n, " + ", ".join(FUNCTIONS)
_TOKEN = re.compile(
    r"(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)|(?P<name>[A-Za-z][A-Za-z0-9]*)"
    r"|(?P<operator>\*\*|<=|>=|==|!=|[-+*/<>(),])|(?P<space> +)"
)
# What is likely to be pasted, one character for one, so that positions keep.
_SAME = str.maketrans({"−": "-", "–": "-", "×": "*", "·": "*", "÷": "/", "\t": " ", "\n": " ", "\r": " ", "\xa0": " "})
_HINTS = {"^": mark("write ** for a power"), "=": mark("write == to compare"), "²": mark("write **2 for a square")}


class ExpressionError(ValueError):
    """What is wrong with a typed formula, in a sentence; `position` is the 0-based column where."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(tr("at character {position}: {message}", position=position + 1, message=message))
        self.message, self.position = message, position


@dataclass(frozen=True)
class Expression:
    """A checked formula. Called with samples (..., n) it gives (...); two are equal if their texts are.

    `plain` is the text as Python reads it: × and − in ASCII, no space around.
    """

    text: str
    plain: str = field(repr=False, compare=False)
    _evaluate: Closure = field(repr=False, compare=False)

    def __call__(self, x: ArrayLike) -> Array:
        """(..., n) → (...), a new array; what is not defined is nan or ±inf, silently."""
        values = np.asarray(x, dtype=np.float64)
        if values.ndim == 0 or values.shape[-1] == 0:
            raise ValueError(tr("an estimator needs at least one observation"))
        out = np.empty(values.shape[:-1])
        with np.errstate(all="ignore"):
            out[...] = self._evaluate(values)
        return out


@lru_cache(maxsize=256)
def compile_expression(text: str) -> Expression:
    """The estimator that the text describes, or ExpressionError."""
    if len(text) > MOST_CHARACTERS:
        raise ExpressionError(
            tr("the formula is too long; at most {most_characters} characters", most_characters=MOST_CHARACTERS),
            MOST_CHARACTERS,
        )
    plain = text.translate(_SAME)
    if not plain.strip():
        raise ExpressionError(tr("nothing is typed; for example mean(x)"), 0)
    _check_tokens(plain)
    start = len(plain) - len(plain.lstrip())
    part = _Builder(start).build(_parse(plain.strip(), start), 1)
    if part.wide:
        raise ExpressionError(tr("this gives n values, not one; wrap it in mean(…)"), start)
    return Expression(text, plain.strip(), part.evaluate)


def _check_tokens(text: str) -> None:
    """Only known names, numbers and operators, and parentheses that match."""
    place, before, opened = 0, "", list[int]()
    while place < len(text):
        found = _TOKEN.match(text, place)
        if not found:
            hint = _HINTS.get(text[place], tr("use numbers, + - * / ** ( ) , < > and {known}", known=_KNOWN))
            raise ExpressionError(tr("{text!a} is not used here; {hint}", text=text[place], hint=hint), place)
        token, kind = found.group(), found.lastgroup or ""
        if kind == "name" and token not in FUNCTIONS and token not in ("x", "n"):
            raise ExpressionError(tr("{token} is not known; known are {known}", token=token, known=_KNOWN), place)
        if kind in ("number", "name") and before in ("number", "name"):
            raise ExpressionError(tr("an operator is missing before {token}; write * to multiply", token=token), place)
        if token == "(":
            opened.append(place)
        elif token == ")" and not opened:
            raise ExpressionError(tr("this ) closes nothing"), place)
        elif token == ")":
            opened.pop()
        place, before = found.end(), before if kind == "space" else kind
    if opened:
        raise ExpressionError(tr("this ( is never closed"), opened[-1])


def _parse(text: str, start: int) -> ast.expr:
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError as error:
        place = min(max((error.offset or 1) - 1, 0), len(text) - 1)
        raise ExpressionError(tr("something is missing or out of place here"), start + place) from None
    except (ValueError, RecursionError, MemoryError, OverflowError):
        raise ExpressionError(tr("the formula is nested too deeply"), start) from None


@dataclass(frozen=True)
class _Part:
    """A piece of the formula: its closure, whether it is wide, its value if it has no x or n in it."""

    evaluate: Closure
    wide: bool = False
    constant: float | None = None
    condition: bool = False

    def beside(self, other: _Part) -> Closure:
        """The closure, shaped so as to be combined with `other` by broadcasting."""
        if self.wide or not other.wide or self.constant is not None:
            return self.evaluate
        inner = self.evaluate
        return lambda x: np.asarray(inner(x))[..., None]


def _constant(value: float) -> _Part:
    number = np.float64(value)  # not float: dividing by zero must give inf
    return _Part(lambda x: number, constant=float(number))


class _Builder:
    """Turns a syntax tree into closures; `start` is the column where the tree's text begins."""

    def __init__(self, start: int) -> None:
        self._start, self._nodes = start, 0

    def _refuse(self, message: str, node: ast.expr) -> ExpressionError:
        return ExpressionError(message, self._start + node.col_offset)

    def build(self, node: ast.expr, depth: int) -> _Part:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise self._refuse(
                tr(
                    "the formula is too large; at most {most_nodes} numbers, names and operations",
                    most_nodes=MOST_NODES,
                ),
                node,
            )
        if depth > MOST_DEPTH:
            raise self._refuse(
                tr("the formula is nested too deeply; at most {most_depth} levels", most_depth=MOST_DEPTH), node
            )
        match node:
            case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
                return self._number(node, value)
            case ast.Name(id="x"):
                return _Part(lambda x: x, wide=True)
            case ast.Name(id="n"):
                return _Part(lambda x: np.float64(x.shape[-1]))
            case ast.Name(id=name):
                raise self._refuse(tr("{name} is a function; write {name}(x)", name=name), node)
            case ast.BinOp():
                return self._operation(node, depth)
            case ast.UnaryOp(op=ast.USub() | ast.UAdd()):
                return self._sign(node, depth)
            case ast.Compare():
                return self._comparison(node, depth)
            case ast.Call():
                return self._call(node, depth)
        raise self._refuse(
            tr("this is not used here; use numbers, + - * / ** ( ) , < > and {known}", known=_KNOWN), node
        )

    def _number(self, node: ast.expr, value: float) -> _Part:
        if abs(value) > 1e308:
            raise self._refuse(tr("this number is too large"), node)
        return _constant(value)

    def _operation(self, node: ast.BinOp, depth: int) -> _Part:
        function = _OPERATORS.get(type(node.op))
        if function is None:
            raise self._refuse(tr("this operation is not used here; use + - * / **"), node)
        left, right = self.build(node.left, depth + 1), self.build(node.right, depth + 1)
        if isinstance(node.op, ast.Pow) and right.constant is not None and not abs(right.constant) <= LARGEST_EXPONENT:
            raise self._refuse(
                tr(
                    "an exponent lies between −{largest_exponent:g} and {largest_exponent:g}",
                    largest_exponent=LARGEST_EXPONENT,
                ),
                node.right,
            )
        if isinstance(node.op, ast.Pow) and right.constant is not None and left.constant is None:
            return _Part(_power(left.evaluate, right.constant), left.wide)
        return self._combined(function, left, right)

    def _combined(self, function: Callable[[Any, Any], Any], left: _Part, right: _Part) -> _Part:
        if left.constant is not None and right.constant is not None:
            with np.errstate(all="ignore"):
                return _constant(function(np.float64(left.constant), np.float64(right.constant)))
        a, b = left.beside(right), right.beside(left)
        return _Part(lambda x: function(a(x), b(x)), left.wide or right.wide)

    def _sign(self, node: ast.UnaryOp, depth: int) -> _Part:
        inner = self.build(node.operand, depth + 1)
        if isinstance(node.op, ast.UAdd):
            return inner
        if inner.constant is not None:
            return _constant(-inner.constant)
        evaluate = inner.evaluate
        return _Part(lambda x: -evaluate(x), inner.wide)

    def _comparison(self, node: ast.Compare, depth: int) -> _Part:
        if len(node.ops) > 1 or type(node.ops[0]) not in _COMPARISONS:
            raise self._refuse(tr("compare two things at a time, with < <= > >= == or !="), node)
        compare = _COMPARISONS[type(node.ops[0])]
        left, right = self.build(node.left, depth + 1), self.build(node.comparators[0], depth + 1)
        part = self._combined(lambda a, b: np.asarray(compare(a, b), dtype=np.float64)[()], left, right)
        return _Part(part.evaluate, part.wide, part.constant, condition=True)

    def _call(self, node: ast.Call, depth: int) -> _Part:
        if not isinstance(node.func, ast.Name) or node.func.id not in FUNCTIONS:
            raise self._refuse(tr("this is not a function; write * to multiply"), node)
        name = node.func.id
        self._nodes += 1
        wanted = 2 if name in ("quantile", "trim") else 1
        if len(node.args) != wanted or node.keywords or any(isinstance(arg, ast.Starred) for arg in node.args):
            raise self._refuse(tr("{name} is used like this: {functions}", name=name, functions=FUNCTIONS[name]), node)
        inner = self.build(node.args[0], depth + 1)
        if name in _POINTWISE:
            return self._pointwise(_POINTWISE[name], inner)
        if not inner.wide:
            raise self._refuse(tr("{name} needs the n values, such as x; this is one number", name=name), node.args[0])
        if wanted == 2:
            return self._with_share(name, inner, node.args[1], depth)
        if name == "count":
            return _count(inner)
        function, evaluate = _REDUCTIONS[name], inner.evaluate
        return _Part(lambda x: function(evaluate(x)))

    def _pointwise(self, function: Callable[[Any], Any], inner: _Part) -> _Part:
        if inner.constant is not None:
            with np.errstate(all="ignore"):
                return _constant(function(np.float64(inner.constant)))
        evaluate = inner.evaluate
        return _Part(lambda x: function(evaluate(x)), inner.wide)

    def _with_share(self, name: str, inner: _Part, argument: ast.expr, depth: int) -> _Part:
        share = self.build(argument, depth + 1).constant
        if share is None or not (0 <= share <= 1 if name == "quantile" else 0 <= share < 0.5):
            raise self._refuse(
                tr("this is not a number that {name} takes: {functions}", name=name, functions=FUNCTIONS[name]),
                argument,
            )
        evaluate = inner.evaluate
        if name == "quantile":
            return _Part(lambda x: rows.quantile_of_sorted(np.sort(evaluate(x), axis=-1), share))
        # 0.29·100 is 28.999…96 in binary: the little more keeps the floor where it belongs.
        return _Part(
            lambda x: rows.trimmed_mean_of_sorted(
                np.sort(evaluate(x), axis=-1), min(math.floor(share * x.shape[-1] + 1e-9), (x.shape[-1] - 1) // 2)
            )
        )


def _power(base: Closure, exponent: float) -> Closure:
    """base ** exponent; whole exponents by squaring, some twenty times faster than the library's pow."""
    if abs(exponent) < 3 or exponent != round(exponent):
        return lambda x: base(x) ** exponent

    def power(x: Array) -> Any:
        square, left = base(x), int(abs(exponent))
        product: Any = None
        while left:
            if left % 2:
                product = square if product is None else product * square
            left //= 2
            square = square * square if left else square
        return product if exponent > 0 else 1.0 / product

    return power


def _count(inner: _Part) -> _Part:
    """How often a comparison holds; of anything else, how many values there are."""
    evaluate = inner.evaluate
    if inner.condition:
        return _Part(lambda x: rows.sum_of(evaluate(x)))
    return _Part(lambda x: np.float64(x.shape[-1]))

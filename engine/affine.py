"""Typed estimators that are a named one in disguise: `0.9*mean(x) + 1` is 1 + 0.9·mean, and theory speaks of it."""

from __future__ import annotations

import ast
import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Affine:
    """The rule shift + factor·T with T the estimator of that name; factor 0 for a typed constant."""

    name: str
    factor: float
    shift: float

    def times(self, number: float) -> Affine:
        return Affine(self.name, self.factor * number, self.shift * number)

    def plus(self, number: float) -> Affine:
        return Affine(self.name, self.factor, self.shift + number)


_CALLS = {
    "mean": "mean",
    "median": "median",
    "max": "maximum",
    "var": "variance_n_minus_1",
    "sd": "sd",
    "mad": "mad",
    "first": "first",
}


def affine_form(plain: str, n: int) -> Affine | None:
    """The affine form for samples of size n of what `compile_expression` has accepted, in its `plain` text; or None."""
    try:
        found = _form(ast.parse(plain, mode="eval").body, n)
    except (ZeroDivisionError, OverflowError):
        return None
    return found if found is not None and math.isfinite(found.factor) and math.isfinite(found.shift) else None


def _number(node: ast.expr, n: int) -> float | None:
    """The value of a part without x."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if isinstance(node, ast.Name) and node.id == "n":
        return float(n)
    if isinstance(node, ast.UnaryOp):
        inner = _number(node.operand, n)
        return -inner if inner is not None and isinstance(node.op, ast.USub) else inner
    return _number_of_two(node, n) if isinstance(node, ast.BinOp) else None


def _number_of_two(node: ast.BinOp, n: int) -> float | None:
    left, right = _number(node.left, n), _number(node.right, n)
    if left is None or right is None:
        return None
    if isinstance(node.op, ast.Add):
        return left + right
    if isinstance(node.op, ast.Sub):
        return left - right
    if isinstance(node.op, ast.Mult):
        return left * right
    return left / right if isinstance(node.op, ast.Div) else None


def _form(node: ast.expr, n: int) -> Affine | None:
    number = _number(node, n)
    if number is not None:
        # The first observation times 0: always a number, and at no price.
        return Affine("first", 0.0, number)
    if isinstance(node, ast.Call):
        return _call(node, n)
    if isinstance(node, ast.UnaryOp):
        inner = _form(node.operand, n)
        return inner.times(-1.0) if inner is not None and isinstance(node.op, ast.USub) else inner
    return _of_two(node, n) if isinstance(node, ast.BinOp) else None


def _call(node: ast.Call, n: int) -> Affine | None:
    name = _plain_call(node)
    if name == "sum":
        return Affine("mean", float(n), 0.0)
    if name in _CALLS:
        return Affine(_CALLS[name], 1.0, 0.0)
    inside = node.args[0]
    if isinstance(node.func, ast.Name) and node.func.id == "sqrt" and _plain_call(inside) == "var":
        return Affine("sd", 1.0, 0.0)
    return None


def _plain_call(node: ast.expr) -> str:
    """The function's name if this is a function of x and of nothing else."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and len(node.args) == 1):
        return ""
    inside = node.args[0]
    return node.func.id if isinstance(inside, ast.Name) and inside.id == "x" else ""


def _of_two(node: ast.BinOp, n: int) -> Affine | None:
    if isinstance(node.op, ast.Add) and {_plain_call(node.left), _plain_call(node.right)} == {"min", "max"}:
        return Affine("midrange", 2.0, 0.0)
    number = _number(node.right, n)
    if number is not None:
        form = _form(node.left, n)
        return None if form is None else _apply(node.op, form, number)
    number, form = _number(node.left, n), _form(node.right, n)
    return None if number is None or form is None else _apply_right(node.op, number, form)


def _apply(op: ast.operator, form: Affine, number: float) -> Affine | None:
    """form op number."""
    if isinstance(op, ast.Add):
        return form.plus(number)
    if isinstance(op, ast.Sub):
        return form.plus(-number)
    if isinstance(op, ast.Mult):
        return form.times(number)
    if isinstance(op, ast.Div):
        return Affine(form.name, form.factor / number, form.shift / number)
    return None


def _apply_right(op: ast.operator, number: float, form: Affine) -> Affine | None:
    """number op form."""
    if isinstance(op, ast.Add):
        return form.plus(number)
    if isinstance(op, ast.Sub):
        return form.times(-1.0).plus(number)
    if isinstance(op, ast.Mult):
        return form.times(number)
    if isinstance(op, ast.Div) and form.name == "mean" and form.shift == 0.0 and form.factor != 0.0:
        return Affine("exponential_rate", number / form.factor, 0.0)
    return None

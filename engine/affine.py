"""Typed estimators that are a named one in disguise: `0.9*mean(x) + 1` is 1 + 0.9·mean, and theory speaks of it."""

from __future__ import annotations

import ast
from dataclasses import dataclass


@dataclass(frozen=True)
class Affine:
    """The rule shift + factor·T with T the estimator of that name."""

    name: str
    factor: float
    shift: float


_CALLS = {
    "mean": "mean",
    "median": "median",
    "max": "maximum",
    "var": "variance_n_minus_1",
    "sd": "sd",
    "first": "first",
}


def affine_form(text: str, n: int) -> Affine | None:
    """The affine form of an expression that `compile_expression` has accepted, for samples of size n; None without."""
    try:
        return _form(ast.parse(text.strip(), mode="eval").body, n)
    except (ZeroDivisionError, OverflowError):
        return None


def _number(node: ast.expr, n: int) -> float | None:
    """The value of a part without x."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if isinstance(node, ast.Name) and node.id == "n":
        return float(n)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = _number(node.operand, n)
        return None if inner is None else -inner
    if isinstance(node, ast.BinOp):
        left, right = _number(node.left, n), _number(node.right, n)
        if left is None or right is None:
            return None
        if isinstance(node.op, ast.Add):
            return left + right
        if isinstance(node.op, ast.Sub):
            return left - right
        if isinstance(node.op, ast.Mult):
            return left * right
        if isinstance(node.op, ast.Div):
            return left / right
    return None


def _form(node: ast.expr, n: int) -> Affine | None:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return _call(node)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = _form(node.operand, n)
        return None if inner is None else Affine(inner.name, -inner.factor, -inner.shift)
    return _binary(node, n) if isinstance(node, ast.BinOp) else None


def _call(node: ast.Call) -> Affine | None:
    plain = len(node.args) == 1 and isinstance(node.args[0], ast.Name) and node.args[0].id == "x"
    known = _CALLS.get(node.func.id) if isinstance(node.func, ast.Name) else None
    return Affine(known, 1.0, 0.0) if plain and known else None


def _binary(node: ast.BinOp, n: int) -> Affine | None:
    left, right = _form(node.left, n), _form(node.right, n)
    if _is_midrange_sum(node):
        return Affine("midrange", 2.0, 0.0)
    if left is not None and right is None:
        number = _number(node.right, n)
        return None if number is None else _apply(node.op, left, number)
    if right is not None and left is None:
        number = _number(node.left, n)
        return None if number is None else _apply_right(node.op, number, right)
    return None


def _is_midrange_sum(node: ast.BinOp) -> bool:
    """Whether this is min(x) + max(x), in either order."""
    parts = (node.left, node.right)
    names = [p.func.id for p in parts if isinstance(p, ast.Call) and isinstance(p.func, ast.Name) and _has_only_x(p)]
    return isinstance(node.op, ast.Add) and sorted(names) == ["max", "min"]


def _has_only_x(node: ast.Call) -> bool:
    return len(node.args) == 1 and isinstance(node.args[0], ast.Name) and node.args[0].id == "x"


def _apply(op: ast.operator, form: Affine, number: float) -> Affine | None:
    """form op number."""
    if isinstance(op, ast.Add):
        return Affine(form.name, form.factor, form.shift + number)
    if isinstance(op, ast.Sub):
        return Affine(form.name, form.factor, form.shift - number)
    if isinstance(op, ast.Mult):
        return Affine(form.name, form.factor * number, form.shift * number)
    if isinstance(op, ast.Div):
        return Affine(form.name, form.factor / number, form.shift / number)
    return None


def _apply_right(op: ast.operator, number: float, form: Affine) -> Affine | None:
    """number op form."""
    if isinstance(op, ast.Add):
        return Affine(form.name, form.factor, number + form.shift)
    if isinstance(op, ast.Sub):
        return Affine(form.name, -form.factor, number - form.shift)
    if isinstance(op, ast.Mult):
        return Affine(form.name, form.factor * number, form.shift * number)
    return None

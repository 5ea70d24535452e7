"""What may go wrong in a line of arithmetic: one small change of the syntax tree at a time."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator

_OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult, ast.Pow: ast.Mult, ast.MatMult: ast.Mult,
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.And: ast.Or, ast.Or: ast.And, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
    ast.UAdd: ast.USub, ast.USub: ast.UAdd, ast.Not: ast.UAdd,
}  # fmt: skip


def mutants(source: str) -> Iterator[tuple[int, str, str]]:
    """(line, what was changed, the whole source with the change) for every change there is."""
    tree = ast.parse(source)
    count = sum(1 for _ in _places(tree))
    for index in range(count):
        changed = copy.deepcopy(tree)
        node = next(node for place, node in enumerate(_places(changed)) if place == index)
        before = ast.unparse(node)
        _change(node)
        yield getattr(node, "lineno", 0), f"{before}  →  {ast.unparse(node)}", ast.unparse(changed)


def _places(tree: ast.Module) -> Iterator[ast.AST]:
    """What can be changed inside functions; texts, annotations and messages of errors are left alone."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for statement in function.body:
                yield from _inside(statement)


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.FunctionDef | ast.Raise | ast.Assert | ast.ClassDef | ast.JoinedStr):
        return
    if _changes(node):
        yield node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _inside(child)


def _changes(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp | ast.UnaryOp | ast.BoolOp):
        return type(node.op) in _OPERATORS
    if isinstance(node, ast.Compare):
        return type(node.ops[0]) in _OPERATORS
    if isinstance(node, ast.Constant):
        return isinstance(node.value, bool | int | float)
    return isinstance(node, ast.If | ast.IfExp | ast.While | ast.Break | ast.Continue)


def _change(node: ast.AST) -> None:
    if isinstance(node, ast.BinOp | ast.UnaryOp | ast.BoolOp):
        node.op = _OPERATORS[type(node.op)]()  # type: ignore[assignment]
    elif isinstance(node, ast.Compare):
        node.ops[0] = _OPERATORS[type(node.ops[0])]()  # type: ignore[call-overload]
    elif isinstance(node, ast.Constant):
        value = node.value
        node.value = (not value) if isinstance(value, bool) else value + 1  # type: ignore[operator]
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        node.test = ast.Constant(False)
    elif isinstance(node, ast.Break | ast.Continue):
        node.__class__ = ast.Pass  # type: ignore[assignment]

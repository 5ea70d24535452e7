"""What may go wrong in a line of arithmetic: one small change of the syntax tree at a time."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any, NamedTuple

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
}  # fmt: skip
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult, ast.Pow: ast.Mult, ast.MatMult: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip


class Mutant(NamedTuple):
    line: int
    change: str
    tree: ast.Module


class Place(NamedTuple):
    """A node and where it hangs: in the field `name` of `parent`, at `index` if that is a list."""

    node: ast.AST
    parent: ast.AST
    name: str
    index: int | None

    def put(self, node: ast.AST) -> None:
        if self.index is None:
            setattr(self.parent, self.name, node)
        else:
            getattr(self.parent, self.name)[self.index] = node


def mutants(source: str) -> Iterator[Mutant]:
    """Every change there is. The tree is one and the same, changed back as the next mutant is asked for."""
    tree = ast.parse(source)
    for place in list(_places(tree)):
        before = ast.unparse(place.node)
        for other in _variants(place.node):
            place.put(ast.copy_location(other, place.node))
            ast.fix_missing_locations(tree)
            yield Mutant(getattr(place.node, "lineno", 0), f"{before}  →  {ast.unparse(other)}", tree)
            place.put(place.node)


def _places(node: ast.AST, computes: bool = False) -> Iterator[Place]:
    """What can be changed inside functions; texts, annotations and messages of errors are left alone."""
    computes = computes or isinstance(node, ast.FunctionDef | ast.Lambda)
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list"):
            continue
        for index, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(child, ast.AST) and not isinstance(child, ast.Raise | ast.Assert | ast.JoinedStr):
                if computes:
                    yield Place(child, node, name, index)
                yield from _places(child, computes)


def _variants(node: Any) -> Iterator[ast.AST]:
    """What the fault at this node may be."""
    match node:
        case ast.Compare(left, ops, others):
            for at, op in enumerate(ops):
                for other in _COMPARISONS[type(op)]:
                    yield ast.Compare(left, [*ops[:at], other(), *ops[at + 1 :]], others)
        case ast.BinOp(left, op, right) if type(op) in _OPERATORS:
            yield ast.BinOp(left, _OPERATORS[type(op)](), right)
        case ast.AugAssign(target, op, value) if type(op) in _OPERATORS:
            yield ast.AugAssign(target, _OPERATORS[type(op)](), value)
        case ast.BoolOp(op, values):
            yield ast.BoolOp(ast.And() if isinstance(op, ast.Or) else ast.Or(), values)
        case ast.UnaryOp(_, operand):
            yield operand
        case ast.Constant(bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(int() | float() as value):
            yield from (ast.Constant(value + step) for step in (1, -1))
        case ast.Return(ast.expr() as value) if not isinstance(value, ast.Constant):
            yield ast.Return(ast.Constant(None))
        case ast.If(_, body, rest):
            yield ast.If(ast.Constant(False), body, rest)
        case ast.IfExp(_, body, rest):
            yield rest
        case ast.Break() | ast.Continue():
            yield ast.Pass()

"""Every word that a user may read is marked for translation; what is not is named here, with the reason."""

import ast
import re
from collections.abc import Iterator

import pytest

from release.translations import ROOT, sources

# Files without words for the window: the command line and its scripts stay English, as do the colours' names.
APART = {"engine/command.py", "engine/bundle.py", "gui/app.py", "gui/theme.py"}
# The last lines of the script that the code drawer shows.
SCRIPT = "# The source of this picture's numbers."
# Calls whose texts are marked, or are no words: names, patterns, faults that only a programmer sees, titles of works.
CALLS = {
    "tr", "mark", "setting", "Spec", "Command", "compile", "sub", "fullmatch", "partition", "setFamilies",
    "setStyleSheet", "TypeError", "RuntimeError", "LookupError", "ImportError", "NotImplementedError", "LinAlgError",
    "ArithmeticError", "OSError", "horizontalAdvance", "import_module", "add_widget", "Literal",
}  # fmt: skip
KEYWORDS = {"key", "source", "units", "names"}
# Positions of calls that hold keys of what is lit up, formulas, and names of settings.
PLACES = {("Step", 0), ("Step", 2), ("Term", 0), ("Term", 2), ("Term", 3), ("SettingError", 0), ("SettingError", 1),
          ("quoting", 1), ("_ratio", 1), ("_formula", 0)}  # fmt: skip
EXPLAINED = {
    "james stein": "a part of a preset's name", "neyman scott": "a part of a preset's name",
    "bias low": "a part of a preset's name", "bias, low": "a part of a preset's name",
    "bias high": "a part of a preset's name", "bias, high": "a part of a preset's name",
    "# thetahat {}\n": "the first line of a file of data", "logit {}": "a column of data",
    "weight of {}": "a column of data", "thetahat {} {}": "what a picture's file says of itself",
    "Array | float": "a type", "Python {}: PSF-2.0": "a licence's name",
    "{} loss": "a key of what is lit up", "{} product": "a key of what is lit up",
}  # fmt: skip


def name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def words(node: ast.AST) -> str | None:
    """The text of a constant or an f-string, {} for its values."""
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def unmarked(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The texts below a node that read as words and are not marked, with their lines."""
    if isinstance(node, ast.Expr | ast.Compare | ast.Subscript) and words(getattr(node, "value", node)) is not None:
        return
    text = words(node)
    if text is not None:
        plain = re.search(r"[A-Za-z]{3,}\W* \W*[A-Za-z]{2,}|[A-Za-z]{2,}\W* \W*[A-Za-z]{3,}", text.replace("{}", " "))
        if plain and not re.search(r"[\\<]", text) and text not in EXPLAINED and not text.startswith(SCRIPT):
            yield node.lineno, text  # type: ignore[attr-defined]
    if isinstance(node, ast.Call):
        called = name(node.func)
        if called in CALLS:
            for argument in (*node.args[1:], *(one.value for one in node.keywords)):
                yield from unmarked(argument) if not words(argument) and called == "tr" else ()
            return
        for place, argument in enumerate(node.args):
            yield from unmarked(argument) if (called, place) not in PLACES else ()
        yield from unmarked(node.func)
        for keyword in node.keywords:
            yield from unmarked(keyword.value) if keyword.arg not in KEYWORDS else ()
    elif isinstance(node, ast.Compare):
        return
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            yield from unmarked(part.value) if isinstance(part, ast.FormattedValue) else ()
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from unmarked(value)
    elif not isinstance(node, ast.Constant):
        for child in ast.iter_child_nodes(node):
            yield from unmarked(child)


@pytest.mark.parametrize("room", ["engine", "gui"])
def test_every_word_is_marked(room: str) -> None:
    found = []
    for path in sources():
        place = path.relative_to(ROOT).as_posix()
        if place.startswith(f"{room}/") and place not in APART:
            found += [f"{place}:{line}: {text}" for line, text in unmarked(ast.parse(path.read_text("utf-8")))]
    assert found == []


def test_an_unmarked_word_would_be_found() -> None:
    source = (
        '"""Of no concern."""\nLabel("truth", "the true mean")\nLabel("truth", tr("the true mean"))\n'
        'x = f"{n} samples drawn" if y == "the other" else mark("the one")\ntr("{a}", a=f("not marked"))\n'
    )
    assert list(unmarked(ast.parse(source))) == [(2, "the true mean"), (4, "{} samples drawn"), (5, "not marked")]

"""Gather the words of the sources into resources/translations, and make the file that Qt reads.

    python -m release.translations            write the .ts anew, keeping what is translated, and the .qm

Gathered are the texts in `tr("…")` and `mark("…")`, those of commands and settings, and titles of menus and presets.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from engine.catalogue import preset_title
from engine.concepts import CONCEPTS
from engine.shipped_lessons import NAMES, shipped_title

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
_CALLS = {"tr", "mark", "Command"}
# What a setting tells of itself.
_SETTING = {"label", "unit", "help", "group", "choices"}


def gathered() -> set[str]:
    """Every English text of the sources that is marked for translation."""
    presets = {preset_title(name) for concept in CONCEPTS for name in concept.presets}
    lessons = {shipped_title(name) for name in NAMES}
    return (presets | lessons).union(*(texts_of(path) for path in sources()))


def sources() -> list[Path]:
    """The files whose words a user may see."""
    return sorted(path for room in ("engine", "gui") for path in (ROOT / room).rglob("*.py"))


def texts_of(path: Path) -> set[str]:
    """The texts of one file that are marked for translation."""
    return _of_source(ast.parse(path.read_text(encoding="utf-8")))


def _of_source(tree: ast.AST) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in _CALLS:
            found |= _texts(node.args[0])
        elif isinstance(node, ast.Call) and _name(node.func) in ("setting", "Spec"):
            told = [*node.args[1:2], *(word.value for word in node.keywords if word.arg in _SETTING)]
            found |= set().union(*(_texts(one) for one in told))
        elif isinstance(node, ast.Assign) and any(_name(target) == "MENUS" for target in node.targets):
            found |= _texts(node.value)
    return found - {""}


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _texts(node: ast.expr) -> set[str]:
    """The texts that an argument may be: one, one of two, or a row of them; a call inside is met by itself."""
    if isinstance(node, ast.Constant):
        return {node.value} if isinstance(node.value, str) else set()
    if isinstance(node, ast.IfExp):
        return _texts(node.body) | _texts(node.orelse)
    if isinstance(node, ast.Dict):
        return set().union(*(_texts(one) for one in node.values))
    if isinstance(node, ast.Tuple):
        return set().union(*(_texts(one) for one in node.elts))
    return set()


def read(path: Path) -> dict[str, str]:
    """The translations of a .ts by their English; an unfinished one is empty."""
    messages = ElementTree.parse(path).getroot().iter("message")
    return {one.findtext("source", ""): one.findtext("translation", "") for one in messages}


def written(texts: dict[str, str], language: str) -> str:
    """A .ts: sorted, one message a paragraph."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>thetahat</name>",
    ]
    for english, other in sorted(texts.items()):
        state = "" if other else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(english)}</source>",
            f"        <translation{state}>{escape(other)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def release(source: Path, target: Path) -> None:
    """Make the .qm of a .ts with Qt's own tool."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, source, "-qm", target], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    path = FOLDER / "thetahat_de.ts"
    known = read(path) if path.exists() else {}
    path.write_text(written({words: known.get(words, "") for words in gathered()}, "de"), encoding="utf-8")
    release(path, path.with_suffix(".qm"))


if __name__ == "__main__":
    main()

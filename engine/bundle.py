"""A script that stands alone: the engine's own sources behind one picture, the present values, and the call.

It needs NumPy and SciPy and nothing of this program: each engine module that the concept leads to is carried as text
and imported from there, so that the numbers are the same to the last digit.
"""

from __future__ import annotations

import ast
import importlib.util
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from engine import __version__
from engine.concept import Concept
from engine.datasets import DATASETS
from engine.resources import resource_path
from engine.settings import Settings, format_value
from engine.texts import text

# Packages whose own module would bring every concept with it; a script needs but the name.
_EMPTY = {"engine.concepts": '"""One concept."""\n'}
_FILES = "engine.resources"

_HEAD = '''\
"""{title} ({concept}): the numbers of one picture, by NumPy and SciPy alone.

Written by thetahat {version}; {seed}. Run it anywhere: it prints the picture's read-outs. The statistics are
thetahat's own sources, carried below as text; the values that made the picture stand at the end.
"""

import importlib.abc
import importlib.util
import sys
import tempfile
from pathlib import Path

SOURCES = {{}}
FILES = {{}}


class Carried(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Imports the modules that are carried in this file."""

    def find_spec(self, name, path=None, target=None):
        if name in SOURCES:
            return importlib.util.spec_from_loader(name, self, is_package=self.is_package(name))
        return None

    def is_package(self, name):
        return any(other.startswith(name + ".") for other in SOURCES)

    def get_source(self, name):
        return SOURCES[name]


def resource_path(*parts):
    """A carried file of data, laid down where it can be read."""
    path = Path(FOLDER.name, *parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(FILES["/".join(parts)], encoding="utf-8")
    return path


FOLDER = tempfile.TemporaryDirectory()
sys.meta_path.insert(0, Carried())
'''
_RESOURCES = '''"""The files that the script carries."""

from __main__ import resource_path
'''
_TAIL = """
if __name__ == "__main__":
    from {module} import {settings}, {frames}

    settings = {settings}({values})
    for result in {frames}(settings):
        pass
    for name, value in result.readouts.items():
        print(f"{{name}} = {{value}}")
    FOLDER.cleanup()
"""


def script(concept: Concept, settings: Settings) -> str:
    """The text of the script for a concept and its present settings."""
    module = concept.frames.__module__
    seed = getattr(settings, "seed", None)
    told = "no random numbers" if seed is None else f"seed {seed}"
    head = _HEAD.format(title=text(concept.id).title, concept=concept.id, version=__version__, seed=told)
    parts = [head]
    parts += [f"\nSOURCES[{name!r}] = {_literal(source)}\n" for name, source in sorted(_sources(module).items())]
    parts += [f"\nFILES[{name!r}] = {_literal(words)}\n" for name, words in sorted(_files(settings).items())]
    names = {"module": module, "settings": type(settings).__name__, "frames": concept.frames.__name__}
    parts.append(_TAIL.format(**names, values=_values(settings)))
    return "\n".join(parts)


def _values(settings: Settings) -> str:
    """The changed settings as keyword arguments, one to a line."""
    lines = [f"        {name}={as_python(value)},\n" for name, value in settings.changed().items()]
    return "\n" + "".join(lines) + "    " if lines else ""


def as_python(value: object) -> str:
    """A setting's value as Python writes it."""
    return repr(value) if isinstance(value, str | bool | tuple) else format_value(value)


def _literal(words: str) -> str:
    """A text as a raw literal over several lines, or quoted where it cannot be one."""
    if "'''" in words or words.endswith(("'", "\\")):
        return repr(words)
    return f"r'''{words}'''"


def _files(settings: Settings) -> dict[str, str]:
    """The shipped data that the settings name."""
    named = {value for value in settings.as_dict().values() if isinstance(value, str)}
    found = {data.file for data in DATASETS.values() if data.id in named}
    return {f"data/{name}": resource_path("data", name).read_text(encoding="utf-8") for name in found}


def _sources(module: str) -> dict[str, str]:
    """Every engine module that one leads to, by name; those that are empty or stood in for, too."""
    waiting, found = [module], dict[str, str]()
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found[name] = _EMPTY.get(name) or (_RESOURCES if name == _FILES else _source(name))
        parents = [name.rsplit(".", count)[0] for count in range(1, name.count(".") + 1)]
        waiting += parents
        if name not in _EMPTY and name != _FILES:
            waiting += _imported(name)
    return found


@cache
def _source(name: str) -> str:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise ImportError(f"{name} has no source")
    return Path(spec.origin).with_suffix(".py").read_text(encoding="utf-8")


@cache
def _imported(name: str) -> tuple[str, ...]:
    """The engine modules that a module imports, at its top or within a function."""
    return tuple(found for node in ast.walk(ast.parse(_source(name))) for found in _named(node) if _exists(found))


def _named(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.startswith("engine"))
    elif isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "engine":
        yield node.module
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


@cache
def _exists(name: str) -> bool:
    if name in sys.modules:
        return True
    parent = name.rpartition(".")[0]
    if parent and not hasattr(sys.modules.get(parent), "__path__") and not _exists(parent):
        return False
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False

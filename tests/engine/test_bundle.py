"""The script that stands alone: run where nothing of the program can be imported, it prints the program's numbers."""

import ast
import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from engine import bundle
from engine.bundle import script
from engine.concepts import CONCEPTS
from engine.export_wish import ExportWish, steps_of
from engine.settings import SettingError

# Every script in one interpreter without the project's folder, each with a clean slate and as __main__.
_RUN = """
import contextlib, io, json, sys, types
found = {}
for path in sys.argv[1:]:
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    lines = io.StringIO()
    with contextlib.redirect_stdout(lines):
        exec(compile(open(path, encoding="utf-8").read(), path, "exec"), vars(main))
    found[path] = lines.getvalue()
    for name in [name for name in sys.modules if name.split(".")[0] == "engine"]:
        del sys.modules[name]
    sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__name__ != "Carried"]
print(json.dumps(found))
"""
_CASES = [(concept, None) for concept in CONCEPTS]
_CASES += [(concept, name) for concept in CONCEPTS for name in concept.presets if "dataset" in concept.presets[name]][
    ::3
]


def test_scripts_print_the_programs_numbers_anywhere(tmp_path: Path) -> None:
    wanted = {}
    for concept, preset in _CASES:
        settings = concept.start(preset)
        path = tmp_path / f"{concept.id}-{preset}.py"
        path.write_text(script(concept, settings), encoding="utf-8")
        wanted[str(path)] = {name: str(value) for name, value in concept.last(settings).readouts.items()}
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", _RUN, *wanted],
        capture_output=True, text=True, check=False, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    for path, printed in json.loads(done.stdout).items():
        assert dict(line.split(" = ", 1) for line in printed.splitlines()) == wanted[path], path


def test_a_script_says_what_made_it() -> None:
    concept = next(one for one in CONCEPTS if one.id == "target")
    words = script(concept, concept.settings().with_values(spread=0.75, seed=5))
    assert "seed 5" in words.split('"""')[1]
    assert "        spread=0.75,\n" in words
    assert "engine.families" not in words, "only what the concept leads to is carried"


@pytest.mark.parametrize(("total", "frames"), [(1, 60), (2, 60), (7, 3), (10_000, 60), (1000, 2)])
def test_steps_rise_from_the_first_to_the_last(total: int, frames: int) -> None:
    steps = steps_of(total, frames)
    assert steps[0] == 1
    assert steps[-1] == total
    assert list(steps) == sorted(set(steps))
    assert len(steps) <= frames
    gaps = [after - before for before, after in pairwise(steps)]
    assert all(later >= earlier - 1 for earlier, later in pairwise(gaps))


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"kind": "png", "width": 7680, "height": 4320, "scale": 8.0}, "scale"),
        ({"kind": "gif", "width": 7680, "height": 4320, "frames": 1000}, "frames"),
        ({"kind": "tiff"}, "kind"),
        ({"width": 10}, "width"),
    ],
)
def test_what_is_too_large_is_refused_before_it_is_tried(values: dict[str, object], field: str) -> None:
    with pytest.raises(SettingError, match=f"^{field} = ") as refused:
        ExportWish(**values)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("words", ["plain\nlines", "a ''' within", "ends with '", "ends with \\", 'a \\d "quote"', ""])
def test_any_text_becomes_a_literal_that_gives_it_back(words: str) -> None:
    assert ast.literal_eval(bundle._literal(words)) == words


def test_what_has_no_source_is_not_carried_along() -> None:
    with pytest.raises(ImportError, match="no source"):
        bundle._source("engine.nothing_of_the_kind")
    assert bundle._exists("engine.estimators")
    assert not bundle._exists("engine.nothing.of_the_kind")
    assert not bundle._exists("engine.estimators.mean_of")


def test_a_single_picture_may_be_larger_than_a_run_of_them() -> None:
    most = ExportWish(kind="gif", width=1000, height=1000)
    assert most.kind == "gif"
    assert ExportWish(kind="svg", width=1000, height=1000, frames=1000).frames == 1000

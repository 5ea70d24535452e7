"""The command line, run as a user runs it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from engine.command import InputError, read_arguments, write_whole

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )


def test_list_prints_json() -> None:
    done = run("list")
    assert done.returncode == 0
    assert json.loads(done.stdout)[0]["id"] == "sampling"


def test_numbers_and_data_are_written_without_qt(tmp_path: Path) -> None:
    code = (
        "import sys; sys.argv = ['main.py']; import main\n"
        f"assert main.main(['render', 'target', '-o', {str(tmp_path / 'a.json')!r}]) == 0\n"
        f"assert main.main(['render', 'sampling', '-o', {str(tmp_path / 'a.csv')!r}, '--set', 'n_trials=50']) == 0\n"
        "assert main.main(['list']) == 0\n"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'pyqtgraph', 'gui'))]\n"
        "assert 'scipy.stats' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "a.json").read_text())["concept"] == "target"
    header, *rows = (tmp_path / "a.csv").read_text().splitlines()
    assert len(rows) >= 50
    assert "mean" in header


BAD = [
    (["render", "nothing", "-o", "a.json"], "concept = 'nothing' is not allowed; it must be one of sampling, target"),
    (["render", "target", "-o", "a.gif"], "output = 'a.gif' is not allowed; it must end in one of"),
    (["render", "target", "-o", "no/such/a.json"], "it must be a file in a folder that exists"),
    (["render", "target", "-o", "a.json", "--preset", "x"], "preset = 'x' is not allowed; it must be one of"),
    (["render", "target", "-o", "a.json", "--set", "shots=0"], "shots = 0 is not allowed; it must be a whole number"),
    (["render", "target", "-o", "a.json", "--set", "shots"], "--set 'shots' is not allowed; it must be NAME=VALUE"),
    (["render", "target", "-o", "a.json", "--set", "n0=1"], "setting = 'n0' is not allowed; it must be one of"),
    (["render", "target", "-o", "a.json", "--data", "x.csv"], "target takes no data"),
    (["render", "sampling", "-o", "a.json", "--data", "nofile.csv"], "nofile.csv"),
    (["render", "target", "-o", "a.png", "--size", "9x9"], "size = '9x9' is not allowed; it must be WIDTHxHEIGHT"),
    (["render", "target", "-o", "a.png", "--theme", "red"], "theme = 'red' is not allowed; it must be one of light"),
    (["render", "target"], "-o"),
    (["render"], "ID"),
    (["list", "more"], "more"),
    (["--nonsense"], "--nonsense"),
    (["nofile.json"], "FILE = 'nofile.json' cannot be read"),
    (["README.md"], "FILE = 'README.md' is not allowed"),
]


@pytest.mark.parametrize(
    ("arguments", "words"), BAD, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_bad_input_is_one_line(arguments: list[str], words: str, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError) as caught:
        read_arguments(arguments)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.iterdir())


def test_bad_input_ends_with_two_and_one_line(tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    kept.write_text("mine")
    done = run("render", "target", "-o", str(kept), "--set", "spread=-1")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.splitlines() == ["spread = -1 is not allowed; it must be a number from 0 to 1000000"]
    assert kept.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [kept]


def test_a_row_that_is_no_number_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("height,weight\n1.5,60\n1.6,NA\n")
    done = run("render", "sampling", "-o", str(tmp_path / "a.json"), "--data", f"{tmp_path / 'x.csv'}:weight")
    assert done.returncode == 2
    assert "row 3" in done.stderr
    assert "weight" in done.stderr


def test_a_column_becomes_the_population(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("height,weight\n1.5,60\n1.6,70\n1.7,80\n")
    out = tmp_path / "a.json"
    done = run("render", "sampling", "-o", str(out), "--data", f"{tmp_path / 'x.csv'}:weight")
    assert done.returncode == 0, done.stderr
    document = json.loads(out.read_text())
    assert document["settings"]["population"] == "data"
    assert document["readouts"]["estimand"][0] == 70.0
    opened = read_arguments([str(out)])
    assert opened.concept is not None
    assert opened.concept.id == "sampling"
    assert opened.settings is not None
    assert list(opened.settings.data) == [60.0, 70.0, 80.0]


def test_a_file_is_whole_or_as_it_was(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.txt", b"whole")
    assert (tmp_path / "a.txt").read_bytes() == b"whole"
    with pytest.raises(InputError, match="cannot be written"):
        write_whole(tmp_path / "none" / "a.txt", b"")


def test_no_display_ends_in_a_sentence(monkeypatch) -> None:
    import os

    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py")], capture_output=True, text=True, check=False, env=environment, cwd=ROOT
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "DISPLAY" in done.stderr
    assert "render" in done.stderr

"""The command line, run as a user runs it."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.bundle import script
from engine.catalogue import as_json, preset_title
from engine.command import InputError, data_text, read_arguments, write_data, write_whole
from engine.concepts import BY_ID, CONCEPTS

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
    (["render", "target", "-o", "a.tiff"], "output = 'a.tiff' is not allowed; it must end in one of"),
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
    (["rendr", "target", "-o", "a.json"], "command = 'rendr' is not allowed; it must be list, render, a figure's"),
    (["rendr"], "did you mean render?"),
    (["render", "targt", "-o", "a.json"], "did you mean target?"),
    (["render", "target", "-o", "a.json", "--preset", "shrunken"], "did you mean shrunk?"),
    (["render", "target", "-o", "a.json", "--set", "spred=1"], "did you mean spread?"),
    (["render", "target", "-o", "a.json", "--set", "mode=shrinkge"], "did you mean shrinkage?"),
    (["render", "target", "-o", "a.json", "--set", "=1"], "setting = '' is not allowed; it must be one of bias_x"),
    (["render", "target", "-o", "a.json", "--set", "bias_x=nan"], "bias_x = nan is not allowed; it must be a number"),
    (["render", "target", "-o", "a.json", "--set", "bias_x=1e999"], "bias_x = inf is not allowed; it must be a number"),
    (["render", "target", "-o", "a.json", "--set", "spread="], "spread = '' is not allowed; it must be a number"),
    (["render", "target", "-o", "a.json", "--set", "spread=1_0"], "spread = '1_0' is not allowed"),
    (["render", "target", "-o", "a.json", "--set", "shots=1.5"], "shots = 1.5 is not allowed; it must be a whole"),
    (["render", "target", "-o", "a.json", "--set", "seed=-1"], "seed = -1 is not allowed; it must be a whole number"),
    (["render", "sampling", "-o", "a.json", "--set", "data=1,x"], "data = 'x' is not allowed; it must be numbers"),
    (
        ["render", "sampling", "-o", "a.json", "--set", "expression=open(x)", "--set", "estimator_a=typed"],
        "expression = 'open(x)': at character 1",
    ),
    (["render", "sampling", "-o", "a.json", "--set", "n=1e6", "--set", "n_trials=1e6"], "n_trials = 1000000 is not"),
    (["render", "target", "-o", ""], "output = '' is not allowed; it must end in one of"),
    (["render", "target", "-o", "a\0.json"], "is not allowed; it must be a file in a folder that exists"),
    (["render", "target", "-o", "/"], "output = '/' is not allowed"),
    (["render", "target", "-o", "a.png", "--size", "0x0"], "size = '0x0' is not allowed; it must be WIDTHxHEIGHT from"),
    (["render", "target", "-o", "a.png", "--size", "99999x99999"], "to 7680x4320"),
    (["render", "target", "-o", "a.png", "--size", "-640x360"], "--size"),
    (["render", "target", "-o", "a.png", "--theme", "Light"], "one of light, dark, projector; did you mean light?"),
    (["render", "target", "-o", "a.json", "more"], "more"),
    (["--preset", "x"], "preset = 'x' is not allowed"),
    (["--concept", "x"], "concept = 'x' is not allowed"),
    (["a.csv", "--data", "b.csv"], "FILE = 'a.csv' is not allowed; beside --data it must be a figure's .json"),
    (["a.csv"], "data = 'a.csv' is not allowed: There is no file"),
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


FILES = {
    "not JSON": (b"{", "it is damaged (Input data was truncated); it must be a .json written by `render`"),
    "empty": (b"", "it is damaged"),
    "another kind of text": (b"a,b\n1,2\n", "it is damaged"),
    "not text": (b"\xff\xfe\x00", "it is damaged"),
    "another kind of value": (b"[]", "Expected `object`, got `array`"),
    "no settings": (b'{"concept": "target"}', "missing required field `settings`"),
    "settings that are a list": (b'{"concept": "target", "settings": [1]}', "got `array` - at `$.settings`"),
    "a concept that is a list": (b'{"concept": ["target"], "settings": {}}', "got `array` - at `$.concept`"),
    "another concept": (b'{"concept": "tarot", "settings": {}}', "concept = 'tarot' is not allowed"),
    "not a number": (b'{"concept": "target", "settings": {"spread": NaN}}', "it is damaged"),
    "too large a number": (b'{"concept": "target", "settings": {"spread": 1e999}}', "it is damaged"),
    "null": (b'{"concept": "target", "settings": {"spread": null}}', "at `$.settings[...]`"),
    "a text for a number": (b'{"concept": "target", "settings": {"spread": "1"}}', "spread = '1' is not allowed"),
    "true for a number": (b'{"concept": "target", "settings": {"spread": true}}', "spread = true is not allowed"),
    "an unknown setting": (b'{"concept": "target", "settings": {"spred": 1}}', "setting = 'spred' is not allowed"),
    "an unknown part": (b'{"concept": "target", "settings": {}, "more": 1}', "unknown field `more`"),
    "deep nesting": (b"[" * 200_000, "it is damaged"),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_damaged_figure_is_one_sentence(tmp_path: Path, monkeypatch, kind: str) -> None:
    monkeypatch.chdir(tmp_path)
    content, words = FILES[kind]
    Path("a.json").write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_arguments(["a.json"])
    assert str(caught.value).startswith("FILE = 'a.json'")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


TABLES = {
    "no such column": ("a,b\n1,2\n", ":c", "has no column “c”; its columns are “a”, “b”"),
    "no number": ("a,b\n1,2\n3,x\n", ":b", "row 3, column “b”: not a number (“x”); every value must be a number"),
    "a column without a name": ("a,b\n1,2\n", ":", "asks for a column without a name"),
    "more columns than are taken": ("a,b\n1,2\n", ":a,b", "sampling takes 1 column"),
    "several": ("a,b\n1,\n3,x\n4,inf\n5,6\n", ":b", "(and 2 more)"),
    "empty": ("", "", "is empty; rows of numbers are wanted"),
    "a header alone": ("a,b\n", "", "numbers such as 3.5"),
    "words alone": ("a,b\nx,y\n", "", "numbers such as 3.5"),
}


@pytest.mark.parametrize("kind", TABLES)
def test_a_damaged_table_is_one_line(tmp_path: Path, monkeypatch, kind: str) -> None:
    monkeypatch.chdir(tmp_path)
    content, columns, words = TABLES[kind]
    Path("a.csv").write_text(content)
    for arguments in (["render", "sampling", "-o", "b.json", "--data"], ["--data"]):
        with pytest.raises(InputError) as caught:
            read_arguments([*arguments, f"a.csv{columns}"])
        assert str(caught.value).startswith(f"data = 'a.csv{columns}'")
        assert words in str(caught.value)
        assert "\n" not in str(caught.value)
    assert os.listdir() == ["a.csv"]


def test_every_kind_of_setting_is_read() -> None:
    values = {
        "n": "1e1", "sigma": "5e-1", "mu": "−2.5", "population": "normal", "expression": "max(x) - 1",
        "data": "1, 2;3", "seed": "4294967295", "n_trials": "1 000",
    }  # fmt: skip
    wish = read_arguments(["render", "sampling", "-o", "a.json", *_sets(values)])
    assert wish.settings is not None
    assert wish.settings == wish.settings.with_values(
        data=(1, 2, 3), mu=-2.5, sigma=0.5, population="normal", expression="max(x) - 1", n=10, n_trials=1000,
        seed=4294967295,
    )  # fmt: skip


def _sets(values: dict[str, str]) -> list[str]:
    return [part for name, value in values.items() for part in ("--set", f"{name}={value}")]


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_every_preset_comes_back_from_its_figure(tmp_path: Path, concept) -> None:
    for preset in concept.presets:
        out = tmp_path / f"{preset}.json"
        wish = read_arguments(["render", concept.id, "-o", str(out), "--preset", preset])
        out.write_text(as_json(concept, next(iter(concept.frames(wish.settings)))), encoding="utf-8")
        back = read_arguments([str(out)])
        assert (back.concept, back.settings) == (concept, concept.start(preset))


def test_what_is_typed_goes_before_the_file(tmp_path: Path) -> None:
    out = tmp_path / "a.json"
    out.write_text('{"concept": "target", "settings": {"spread": 2, "shots": 7}}')
    wish = read_arguments([str(out), "--set", "shots=9", "--projector"])
    assert wish.projector
    assert wish.settings is not None
    assert wish.settings.changed() == {"spread": 2.0, "shots": 9}
    other = read_arguments([str(out), "--concept", "sampling"])
    assert other.concept is not None
    assert other.concept.id == "sampling"
    assert other.settings is not None
    assert other.settings.changed() == {}


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


def test_presets_are_named_in_words() -> None:
    assert preset_title("high-bias-low-variance") == "High bias, low variance"
    assert preset_title("james-stein") == "James–Stein"
    assert preset_title("variance-divisor-n-1") == "Variance divisor n − 1"
    assert preset_title("mean_against_median") == "Mean against median"


@pytest.mark.parametrize(
    ("call", "error", "said"),
    [
        ("os.fdopen", OSError(errno.ENOSPC, "No space left on device"), "No space left"),
        ("os.replace", PermissionError(errno.EACCES, "Permission denied"), "Permission denied"),
        ("tempfile.mkstemp", OSError(errno.EROFS, "Read-only file system"), "Read-only"),
    ],
)
def test_what_cannot_be_written_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch, call, error, said) -> None:
    """A disk that is full, a folder that may not be written to: a sentence, the old file whole, nothing beside it."""
    target = tmp_path / "a.json"
    write_whole(target, b"before")
    real_open = os.fdopen

    class Full:
        def __init__(self, handle: int) -> None:
            self.stream = real_open(handle, "wb")

        def __enter__(self) -> "Full":
            return self

        def __exit__(self, *_: object) -> None:
            self.stream.close()

        def write(self, _: bytes) -> None:
            raise error

    def failing(*arguments: object, **_: object) -> object:
        if call == "os.fdopen":
            return Full(arguments[0])
        raise error

    with monkeypatch.context() as broken:
        broken.setattr(call, failing)
        with pytest.raises(InputError, match=said):
            write_whole(target, b"after, and longer than before")
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_killed_while_it_writes_the_old_file_stands(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    write_whole(target, b"before")
    code = (
        "import os, sys; from pathlib import Path; from engine.command import write_whole\n"
        "os.replace = lambda *_: os._exit(9)\n"
        f"write_whole(Path({str(target)!r}), b'after' * 100000)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT).returncode == 9
    assert target.read_bytes() == b"before"


def test_a_session_or_a_link_says_by_itself_what_is_opened() -> None:
    wish = read_arguments(["work.THETAHAT", "--projector"])
    assert (wish.action, wish.session, wish.link, wish.projector) == ("window", Path("work.THETAHAT"), "", True)
    wish = read_arguments(["thetahat:abc"])
    assert (wish.action, wish.session, wish.link, wish.projector) == ("window", None, "thetahat:abc", False)
    for more in (["--concept", "target"], ["--preset", "x"], ["--set", "shots=3"], ["--data", "x.csv"]):
        with pytest.raises(InputError, match="FILE = 'thetahat:abc' says by itself what is opened"):
            read_arguments(["thetahat:abc", *more])


def test_a_file_whose_rows_are_incomplete_is_refused_unless_they_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("a,b,y\n1,2,3\n2,NA,4\n3,5,6\n4,1,7\n")
    arguments = ["render", "paths", "-o", str(tmp_path / "a.json"), "--data", str(file)]
    with pytest.raises(InputError, match=r"set missing = leave_out"):
        read_arguments(arguments)
    settings = read_arguments([*arguments, "--set", "missing=leave_out"]).settings
    assert settings is not None
    assert settings.changed()["data"] == (1.0, 2.0, 3.0, 3.0, 5.0, 6.0, 4.0, 1.0, 7.0)


def test_of_a_file_without_columns_named_the_first_are_taken(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("u,v,w\n1,2,9\n2,3,9\n4,7,9\n")
    arguments = ["render", "noise", "-o", str(tmp_path / "a.json"), "--data"]
    settings = read_arguments([*arguments, str(file)]).settings
    assert settings is not None
    assert settings.changed() | {"x": (1.0, 2.0, 4.0), "y": (2.0, 3.0, 7.0)} == settings.changed()
    with pytest.raises(InputError, match="noise takes 2 columns"):
        read_arguments([*arguments, f"{file}:u,v,w"])


@pytest.mark.parametrize("size", ["big", "100", "100x", "-5x300", "400x300x2"])
def test_a_size_is_two_whole_numbers(tmp_path: Path, size: str) -> None:
    with pytest.raises(InputError, match="is not allowed; it must be WIDTHxHEIGHT"):
        read_arguments(["render", "target", "-o", str(tmp_path / "a.png"), f"--size={size}"])


def test_a_script_or_a_result_that_is_there_is_written(tmp_path: Path) -> None:
    target = BY_ID["target"]
    settings = target.start("both") if "both" in target.presets else target.settings()
    wish = read_arguments(["render", "target", "-o", str(tmp_path / "a.py")])
    write_data(wish)
    assert (tmp_path / "a.py").read_text(encoding="utf-8") == script(target, target.settings())
    result = target.last(settings)
    assert json.loads(data_text(target, settings, ".json", result)) == json.loads(as_json(target, result))
    first, *_ = data_text(target, settings, ".csv", result).splitlines()
    assert first.startswith("#")
    assert not data_text(target, settings, ".csv").startswith("#")
    with pytest.raises(ValueError, match="a render wish"):
        write_data(read_arguments(["list"]))

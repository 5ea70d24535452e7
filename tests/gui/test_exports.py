"""Export from the window: the drawer, each kind of file, films with progress and stop, refusals that lose nothing."""

import csv
import json
import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

import main
from engine.command import read_arguments
from engine.export_wish import ExportWish, steps_of
from gui import theme
from gui.exports.feature import Export

SMALL = {"width": 640, "height": 360}
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def export(window) -> Export:
    return window.feature(Export)


def finish(export: Export, qtbot) -> None:
    qtbot.waitUntil(lambda: not export.busy, timeout=20_000)


def test_the_drawer_opens_by_its_key_and_asks_for_a_name(window, opened, export, qtbot, tmp_path) -> None:
    page = opened("target")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_E, both)
    assert export.drawer.isVisible()
    export.drawer.form.row("width").enter("640")
    export.drawer.form.row("height").enter("360")
    assert (export.drawer.wish.width, export.drawer.wish.height) == (640, 360)
    qtbot.mouseClick(export.drawer.save, LEFT)
    dialog = window.findChild(QFileDialog, "export")
    assert dialog.isVisible()
    path = tmp_path / "picture.png"
    dialog.selectFile(str(path))
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert QImage(str(path)).width() == 640
    assert "picture.png" in export.drawer.said.text()
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_E, both)
    assert not export.drawer.isVisible()


def test_only_what_matters_to_a_kind_is_asked(opened, export) -> None:
    opened("target")
    export.toggle()
    form = export.drawer.form
    assert form.row("scale").isVisible()
    assert not form.row("seconds").isVisible()
    form.edited.emit(ExportWish(kind="gif"), "ended")
    assert form.row("seconds").isVisible()
    assert not form.row("scale").isVisible()
    form.edited.emit(ExportWish(kind="csv"), "ended")
    assert not form.row("width").isVisible()


def test_a_picture_is_what_the_window_shows(window, opened, export, qtbot, tmp_path) -> None:
    page = opened("sampling", n_trials=300)
    page.stage.player.transport.go(40)
    for name, scheme, scale in (("a", "shown", 1.0), ("b", "dark", 2.0)):
        export.write(tmp_path / f"{name}.png", ExportWish(scheme=scheme, scale=scale, **SMALL))
    shown, dark = QImage(str(tmp_path / "a.png")), QImage(str(tmp_path / "b.png"))
    assert (shown.width(), shown.height()) == (640, 360)
    assert (dark.width(), dark.height()) == (1280, 720)
    assert shown.pixelColor(2, 357) == theme.LIGHT.colour("window")
    assert dark.pixelColor(4, 714) == theme.DARK.colour("window")
    told = json.loads(shown.text("Description"))
    assert told["settings"]["seed"] == page.settings.seed
    assert told["concept"] == "sampling"
    assert page.stage.player.transport.step == 40
    page.stage.player.transport.finish()
    export.write(tmp_path / "c.png", ExportWish(**SMALL))
    assert QImage(str(tmp_path / "c.png")) != shown, "the player's step is in the picture"


def test_vectors_and_numbers_carry_their_settings(window, opened, export, tmp_path) -> None:
    page = opened("divisor", seed=77)
    for kind in ("svg", "pdf", "csv", "json", "py"):
        export.write(tmp_path / f"x.{kind}", ExportWish(kind=kind, **SMALL))
    svg = (tmp_path / "x.svg").read_text(encoding="utf-8")
    assert "<title>thetahat divisor" in svg
    assert "&quot;seed&quot;: 77" in svg or '"seed": 77' in svg
    page_bytes = (tmp_path / "x.pdf").read_bytes()
    assert b"/EmbeddedFile" in page_bytes
    assert "thetahat.json".encode("utf-16-be") in page_bytes
    assert '"seed": 77' in (tmp_path / "x.csv").read_text(encoding="utf-8").splitlines()[0]
    with open(tmp_path / "x.csv", encoding="utf-8", newline="") as stream:
        _, names, *rows = csv.reader(stream)
    for name, cells in zip(names, zip(*rows, strict=True), strict=True):
        back = [float(cell) for cell in cells if cell]
        assert back == page.result.columns()[name].tolist(), "read back to the last digit"
    assert read_arguments([str(tmp_path / "x.json")]).settings == page.settings
    assert main.main(["render", "divisor", "-o", str(tmp_path / "y.json"), "--set", "seed=77"]) == 0
    assert (tmp_path / "x.json").read_bytes() == (tmp_path / "y.json").read_bytes()
    assert "seed 77" in (tmp_path / "x.py").read_text(encoding="utf-8")


def test_a_run_becomes_a_moving_picture(window, opened, export, qtbot, tmp_path) -> None:
    page = opened("sampling", n_trials=200)
    export.write(tmp_path / "run.gif", ExportWish(kind="gif", frames=5, seconds=1.0, **SMALL))
    assert export.busy
    assert page.result.steps == 200
    finish(export, qtbot)
    with Image.open(tmp_path / "run.gif") as film:
        assert film.n_frames == 5
        assert film.size == (640, 360)
        assert film.info["duration"] == 200
        assert b"sampling" in film.info["comment"]
        first = film.convert("RGB").tobytes()
        film.seek(4)
        assert film.convert("RGB").tobytes() != first
    export.write(tmp_path / "run.png", ExportWish(kind="series", frames=3, **SMALL))
    finish(export, qtbot)
    assert sorted(os.listdir(tmp_path)) == ["run-1.png", "run-2.png", "run-3.png", "run.gif"]


@pytest.mark.parametrize("kind", ["gif", "series"])
def test_a_film_that_is_stopped_leaves_nothing(window, opened, export, qtbot, tmp_path, kind) -> None:
    opened("sampling", n_trials=200)
    export.toggle()
    export.write(tmp_path / "run.gif", ExportWish(kind=kind, frames=50, **SMALL))
    qtbot.waitUntil(lambda: export.drawer.progress.value() > 0)
    qtbot.mouseClick(export.drawer.stop, LEFT)
    assert not export.busy
    assert os.listdir(tmp_path) == []
    assert "stopped" in export.drawer.said.text()
    assert export.drawer.save.isEnabled()


def test_nothing_runs_in_a_still_picture(window, opened, export, tmp_path) -> None:
    opened("penalty")
    export.toggle()
    export.drawer.form.edited.emit(ExportWish(kind="gif"), "ended")
    assert not export.drawer.save.isEnabled()
    export.write(tmp_path / "x.gif", ExportWish(kind="gif"))
    assert window.status.words.text() == "! kind = 'gif' is not allowed here; nothing runs in this picture"
    assert os.listdir(tmp_path) == []


def test_a_file_that_cannot_be_written_says_so(window, opened, export, qtbot, tmp_path, monkeypatch) -> None:
    opened("sampling", n_trials=50)
    export.write(tmp_path / "gone" / "x.png", ExportWish(**SMALL))
    assert export.drawer.said.text().startswith("! output = ")
    export.write(tmp_path / "gone" / "x.gif", ExportWish(kind="gif", frames=3, **SMALL))
    finish(export, qtbot)
    assert export.drawer.said.text().startswith("! output = ")
    old = tmp_path / "old.json"
    old.write_text("kept")

    def full(handle: int, *_: object) -> None:
        os.close(handle)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.files.os.fdopen", full)
    export.write(old, ExportWish(kind="json"))
    assert "No space left on device" in export.drawer.said.text()
    assert old.read_text() == "kept"
    assert os.listdir(tmp_path) == ["old.json"]


def test_the_picture_is_copied(window, opened, qtbot) -> None:
    page = opened("target")
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_C, held)
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (page.stage.width(), page.stage.height())


def test_closing_the_window_ends_a_film(window, opened, export, tmp_path) -> None:
    opened("sampling", n_trials=200)
    export.write(tmp_path / "run.gif", ExportWish(kind="gif", frames=50, **SMALL))
    window.close()
    assert not export.busy
    assert os.listdir(tmp_path) == []


def test_films_on_the_command_line(tmp_path: Path, qtbot) -> None:
    assert steps_of(5, 60) == (1, 2, 3, 4, 5)
    out = tmp_path / "a.gif"
    assert main.main(["render", "sampling", "-o", str(out), "--size", "640x360", "--set", "n_trials=4"]) == 0
    with Image.open(out) as film:
        assert film.n_frames == 4
    assert main.main(["render", "penalty", "-o", str(tmp_path / "b.gif")]) == 2
    assert not (tmp_path / "b.gif").exists()

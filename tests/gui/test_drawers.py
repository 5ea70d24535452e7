"""The drawers: the code runs and gives the window's numbers, notes and derivations are walked by mouse and keys."""

import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from engine.concepts import CONCEPTS
from engine.texts import text
from gui.drawers import source
from tests.gui.conftest import settle

ROOT = Path(__file__).parents[2]
LEFT = Qt.MouseButton.LeftButton


def read(lines: str) -> dict[str, str]:
    return dict(line.split(" = ", 1) for line in lines.splitlines())


def printed(script: str) -> dict[str, str]:
    """What a script prints when it is the program."""
    lines = StringIO()
    with redirect_stdout(lines):
        exec(compile(script, "copied.py", "exec"), {"__name__": "__main__"})
    return read(lines.getvalue())


def printed_apart(script: str) -> dict[str, str]:
    """What a script prints in a fresh interpreter, run in the program's folder."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-"], input=script, capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    return read(done.stdout)


CASES = [(concept.id, preset) for concept in CONCEPTS for preset in (None, list(concept.presets)[-1])]


@pytest.mark.parametrize(("concept_id", "preset"), CASES)
def test_the_code_gives_the_numbers_of_the_window(window, opened, qtbot, concept_id, preset) -> None:
    page = opened(concept_id)
    if preset is not None:
        window.apply_preset(preset)
        settle(window, qtbot)
    qtbot.mouseClick(page.stage.links["code"], LEFT)
    assert window.drawers.code.isVisible()
    qtbot.mouseClick(window.drawers.code.copy, LEFT)
    script = QGuiApplication.clipboard().text()
    assert script == window.drawers.code.editor.toPlainText()
    wanted = {name: str(value) for name, value in page.result.readouts.items()}
    assert printed(script) == wanted
    if concept_id == "penalty":
        assert printed_apart(script) == wanted


def test_the_code_follows_a_drag_and_stays_where_it_was_read(window, opened, qtbot) -> None:
    page = opened("target")
    window.drawers.toggle("code")
    assert "bias_x=" not in window.drawers.code.editor.toPlainText().rpartition("__main__")[2]
    bar = window.drawers.code.editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    page.panel.row("bias_x").enter("0.375")
    settle(window, qtbot)
    assert "bias_x=0.375," in window.drawers.code.editor.toPlainText().rpartition("__main__")[2]
    assert bar.value() == place


def test_every_kind_of_value_is_written_as_python(opened) -> None:
    concept = opened("sampling").concept
    settings = concept.settings().with_values(
        population="data", data=(1.5, -2.0, 1e-30), seed=4, n=7, expression="it's a \"\\", estimator_b="median"
    )
    call = source(concept, settings).rpartition("settings = ")[2].partition("\n    for result")[0]
    names: dict[str, object] = {}
    exec(f"from engine.concepts.sampling import SamplingSettings\nsettings = {call}", names)
    assert names["settings"] == settings


def test_a_drawer_has_a_title_and_a_button_to_close(window, opened, qtbot) -> None:
    page = opened("target")
    for name, title in (
        ("notes", text("target").title),
        ("code", "The code behind the picture"),
        ("derivation", "Der"),
    ):
        qtbot.mouseClick(page.stage.links[name], LEFT)
        drawer = window.drawers.named[name]
        assert drawer.isVisible()
        assert drawer.title.text().startswith(title)
        assert sum(one.isVisible() for one in window.drawers.all) == 1
        qtbot.mouseClick(drawer.close_button, LEFT)
        assert not drawer.isVisible()


def test_the_notes_are_the_concepts_own(window, opened) -> None:
    for concept in CONCEPTS:
        opened(concept.id)
        window.drawers.toggle("notes")
        shown = window.drawers.notes.browser.toPlainText()
        assert "Fine print" in shown
        assert len(shown) > 300
        assert "**" not in shown


def test_page_keys_turn_what_is_open(window, opened, qtbot) -> None:
    page = opened("target")
    page.scene.canvas.setFocus()
    window.resize(1600, 640)
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.drawers.code.editor.verticalScrollBar().maximum() > 0)
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_PageDown)
    assert window.drawers.code.editor.verticalScrollBar().value() > 0
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_PageUp)
    assert window.drawers.code.editor.verticalScrollBar().value() == 0
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_D)
    assert window.drawers.derivation.index == 0
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_PageDown)
    assert window.drawers.derivation.index == 1
    qtbot.keyClick(page.scene.canvas, Qt.Key.Key_PageUp)
    assert window.drawers.derivation.index == 0


def test_a_derivation_is_walked_to_its_end_and_back(window, opened, qtbot) -> None:
    opened("target")
    window.drawers.toggle("derivation")
    drawer = window.drawers.derivation
    last = len(drawer.steps) - 1
    assert last >= 2
    assert not drawer.back.isEnabled()
    for index in range(1, last + 1):
        qtbot.mouseClick(drawer.next, LEFT)
        assert drawer.index == index
        assert [words.isVisible() for _, words in drawer._lines] == [place <= index for place in range(last + 1)]
    assert not drawer.next.isEnabled()
    assert drawer.place.text() == f"Step {last + 1} of {last + 1}"
    qtbot.mouseClick(drawer.back, LEFT)
    assert drawer.index == last - 1


def test_a_derivation_lights_up_its_part_and_lets_go(window, opened) -> None:
    page = opened("target")
    window.drawers.toggle("derivation")
    keys = [step.key for step in window.drawers.derivation.steps]
    place = next(index for index, key in enumerate(keys) if key)
    window.drawers.derivation.go(place)
    assert page.scene.canvas._lit == keys[place]
    window.drawers.close()
    assert page.scene.canvas._lit == ""


def test_a_derivation_carries_the_present_numbers(window, opened, qtbot) -> None:
    page = opened("target")
    window.drawers.toggle("derivation")
    before = [step.words for step in window.drawers.derivation.steps]
    page.panel.row("spread").enter("2.75")
    settle(window, qtbot)
    after = [step.words for step in window.drawers.derivation.steps]
    assert before != after
    assert [words.text() for _, words in window.drawers.derivation._lines] == after


def test_the_files_of_the_engine_that_do_the_work_can_be_read(window, opened) -> None:
    opened("training")
    window.drawers.toggle("code")
    code = window.drawers.code
    names = [code.file.itemText(index) for index in range(code.file.count())]
    assert {"engine/descent.py", "engine/logistic.py", "engine/training_run.py"} <= set(names)
    code.file.setCurrentIndex(names.index("engine/descent.py"))
    code.file.activated.emit(code.file.currentIndex())
    assert "def gradient_descent(" in code.editor.toPlainText()
    code.file.setCurrentIndex(0)
    code.file.activated.emit(0)
    assert "TrainingSettings(" in code.editor.toPlainText()

"""What breaks while it is drawn is told in the picture's place, and the program goes on."""

import pytest

from engine.catalogue import as_json
from engine.concepts import CONCEPTS
from gui.lines import Curve
from tests.gui.conftest import settle


def _breaking(monkeypatch, cls, name):
    def broken(*_args, **_kwargs):
        raise RuntimeError("a deliberate fault")

    monkeypatch.setattr(cls, name, broken)


@pytest.fixture
def told(monkeypatch):
    """The exceptions that were told beside the picture."""
    found = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: found.append(str(error)))
    return found


@pytest.mark.parametrize("part", ["mark", "background", "draw"])
def test_a_fault_of_the_drawing_stands_in_its_place(window, opened, qtbot, monkeypatch, told, part) -> None:
    page = opened("divisor")
    with monkeypatch.context() as broken:
        if part == "mark":
            _breaking(broken, Curve, "draw")
            page.scene.canvas.viewport().update()
        elif part == "background":
            _breaking(broken, type(page.scene.canvas._ground), "picture")
            page.scene.canvas.viewport().update()
        else:
            _breaking(broken, type(page.scene), "draw")
            window.change(page, page.settings.with_values(n=9))
        qtbot.waitUntil(lambda: page.stage.failure is not None)
    assert "a deliberate fault" in page.stage.failure.sentence.text()
    assert "Not computed" in window.status.words.text()
    assert set(told) == {"a deliberate fault"}

    window.change(page, page.settings.with_values(n=7))
    settle(window, qtbot)
    assert page.stage.failure is None
    assert page.scene.widget.isVisible()
    assert page.scene.result.settings.n == 7


def test_a_figure_that_cannot_be_painted_is_not_written(tmp_path, monkeypatch) -> None:
    from engine.command import read_arguments
    from gui import app

    _breaking(monkeypatch, Curve, "draw")
    monkeypatch.setattr(app, "qInstallMessageHandler", lambda _handler: None)
    before = tmp_path / "a.png"
    with pytest.raises(RuntimeError, match="a deliberate fault"):
        app.render(read_arguments(["render", "divisor", "-o", str(before), "--size", "640x400"]))
    assert not before.exists()


def test_the_window_says_what_render_writes_and_undo_takes_everything_back(window, qtbot) -> None:
    """Of every concept: the read-outs are the command line's; all that was done is undone and done again."""
    states = {}
    for concept in CONCEPTS:
        window.open(concept.id)
        settle(window, qtbot)
        before = window.page.settings
        for preset in list(concept.presets)[:2]:
            window.apply_preset(preset)
        window.reset()
        name = next(iter(concept.presets))
        window.apply_preset(name)
        settle(window, qtbot)
        states[concept.id] = (before, window.page.settings)
        shown = as_json(concept, window.page.result)
        assert shown == as_json(concept, concept.last(concept.start(name)))
    while window.undo.canUndo():
        window.undo.undo()
    assert {name: page.settings for name, page in window.pages.items()} == {k: a for k, (a, _) in states.items()}
    while window.undo.canRedo():
        window.undo.redo()
    assert {name: page.settings for name, page in window.pages.items()} == {k: b for k, (_, b) in states.items()}
    settle(window, qtbot)

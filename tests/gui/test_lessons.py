"""Lessons in the real window: every step of every shipped lesson, keys, drops, faults, and what is left behind."""

import dataclasses

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from engine.concepts import CONCEPTS
from engine.shipped_lessons import NAMES, shipped
from gui import theme
from gui.handles import Handle
from gui.labels import Label
from gui.lessons import Lessons, view_class
from gui.sliders import ValueSlider
from tests.gui.conftest import settle

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton

LESSON = """# Three steps

## Aim
concept: target
set: spread=0.5
question: Where do they land?
predict: yes

Where they are aimed, on average.
> Say nothing yet.

## Wider
set: spread=2

Wider.

## Likelihood
concept: likelihood
show: picture=product

Another picture.
"""


@pytest.fixture
def lessons(window) -> Lessons:
    return window.feature(Lessons)


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "three.txt"
    made.write_text(LESSON, encoding="utf-8")
    return made


@pytest.fixture
def begun(window, lessons, path, opened, qtbot):
    opened("divisor")
    lessons.open_file(path)
    settle(window, qtbot)
    return lessons


def press(window, qtbot, key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key)
    settle(window, qtbot)


@pytest.mark.parametrize("name", NAMES)
def test_every_step_of_every_shipped_lesson(window, lessons, qtbot, name) -> None:
    window.resize(1280, 720)
    lessons.open_named(name)
    heights = set()
    for number, step in enumerate(shipped(name).steps, 1):
        settle(window, qtbot)
        page = window.page
        assert lessons.place == f"{number} of {len(shipped(name).steps)}"
        assert (page.concept, page.settings) == (step.concept, step.settings)
        assert page.result.settings == step.settings
        assert page.stage.failure is None
        assert page.stage.question.text() == step.question
        assert page.predicting == lessons.hidden == step.predict
        assert step.text not in lessons.band.words.words or not step.predict
        if step.predict:
            lessons.go_on(1)
        assert not page.predicting
        assert step.text in lessons.band.words.words
        heights.add(lessons.band.height())
        picture = page.stage.grab().toImage()
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 9) for y in range(0, picture.height(), 9)}
        assert len(colours) > 20
        lessons.go_on(1)
    assert len(heights) == 1
    assert lessons.index == number - 1


def test_pages_go_on_reveal_and_go_back(window, begun, qtbot) -> None:
    page = window.page
    assert page.concept.id == "target"
    assert (begun.question, begun.text, begun.notes) == ("Where do they land?", "", "Say nothing yet.")
    assert begun.answer == "Where they are aimed, on average."
    assert begun.step.touched == {"spread"}
    assert not page.scene.rmse.isVisible()
    press(window, qtbot, Key.Key_PageDown)
    assert begun.index == 0
    assert begun.text == begun.answer
    assert page.scene.rmse.isVisible()
    press(window, qtbot, Key.Key_PageDown)
    assert (begun.index, page.settings.spread) == (1, 2.0)
    assert page.stage.question.text() != "Where do they land?"
    press(window, qtbot, Key.Key_PageDown)
    assert window.page.concept.id == "likelihood"
    assert window.page.scene.view.picture == "product"
    press(window, qtbot, Key.Key_PageDown)
    assert begun.index == 2
    press(window, qtbot, Key.Key_PageUp)
    press(window, qtbot, Key.Key_PageUp)
    assert begun.index == 0
    assert begun.hidden
    assert window.page.predicting
    press(window, qtbot, Key.Key_PageUp)
    assert begun.index == 0


def test_a_clicker_works_wherever_the_keyboard_is(window, begun, qtbot) -> None:
    window.findChildren(ValueSlider)[-1].setFocus()
    assert isinstance(QApplication.focusWidget(), ValueSlider)
    before = window.page.settings
    press(window, qtbot, Key.Key_PageDown)
    assert not begun.hidden
    assert window.page.settings == before


def test_an_open_drawer_keeps_its_pages(window, begun, opened, qtbot) -> None:
    window.drawers.toggle("derivation")
    assert window.drawers.derivation.index == 0
    press(window, qtbot, Key.Key_PageDown)
    assert window.drawers.derivation.index == 1
    assert begun.hidden
    press(window, qtbot, Key.Key_PageUp)
    assert window.drawers.derivation.index == 0
    press(window, qtbot, Key.Key_Escape)
    assert not window.drawers.derivation.isVisible()
    assert begun.lesson is not None


def test_arrows_go_where_the_player_does_not_want_them(window, begun, qtbot) -> None:
    window.setFocus()
    step = window.page.stage.player.transport.step
    press(window, qtbot, Key.Key_Left)
    assert (begun.index, begun.hidden) == (0, True)
    assert window.page.stage.player.transport.step == step - 1
    begun.go(2)
    settle(window, qtbot)
    assert window.page.stage.player.isHidden()
    window.setFocus()
    press(window, qtbot, Key.Key_Left)
    assert begun.index == 1


def test_the_buttons_do_what_the_keys_do(window, begun, qtbot) -> None:
    band = begun.band
    assert band.isVisible()
    assert band.place.text() == "1 of 3"
    assert not band.back.isEnabled()
    qtbot.mouseClick(band.reveal, LEFT)
    assert not begun.hidden
    assert not band.reveal.isVisible()
    qtbot.mouseClick(band.next, LEFT)
    qtbot.mouseClick(band.next, LEFT)
    assert band.place.text() == "3 of 3"
    assert not band.next.isEnabled()
    qtbot.mouseClick(band.back, LEFT)
    assert begun.index == 1
    qtbot.mouseClick(band.close_button, LEFT)
    assert begun.lesson is None
    assert not band.isVisible()
    settle(window, qtbot)


def test_revealing_by_the_links_reveals_the_words_too(window, begun, qtbot) -> None:
    press(window, qtbot, Key.Key_P)
    assert not begun.hidden
    assert begun.text
    press(window, qtbot, Key.Key_P)
    assert begun.hidden


def test_the_hand_may_drag_on_and_come_back(window, begun, qtbot) -> None:
    assert not begun.band.restore.isVisible()
    begun.go_on(1)
    window.change(window.page, window.page.settings.with_values(spread=3.0))
    assert begun.band.restore.isVisible()
    assert window.undo.count() == 1
    qtbot.mouseClick(begun.band.restore, LEFT)
    settle(window, qtbot)
    assert window.page.settings.spread == 0.5
    assert not begun.band.restore.isVisible()
    # Neither a step nor the way back to it is an undo entry.
    assert window.undo.count() == 1
    window.open("sampling")
    assert begun.band.restore.isVisible()
    window.setFocus()
    press(window, qtbot, Key.Key_Home)
    assert window.page.concept.id == "target"


def test_what_the_hand_had_set_comes_back(window, lessons, path, opened, qtbot) -> None:
    opened("likelihood", n=33)
    opened("target", spread=1.7)
    lessons.open_file(path)
    lessons.go(2)
    lessons.go(1)
    window.setFocus()
    settle(window, qtbot)
    press(window, qtbot, Key.Key_Escape)
    assert lessons.lesson is None
    assert window.page.settings.spread == 2.0
    assert window.page.stage.question.text().startswith("Where do the shots land")
    assert window.pages["likelihood"].settings.n == 33
    window.undo.undo()
    settle(window, qtbot)
    assert window.page.settings.spread == 1.7
    assert not window.page.predicting


def test_escape_leaves_the_lesson_before_the_full_screen(window, begun, qtbot) -> None:
    window.toggle_projector()
    settle(window, qtbot)
    window.setFocus()
    press(window, qtbot, Key.Key_Escape)
    assert begun.lesson is None
    assert window.looks.projector
    assert not window.page.predicting


@pytest.mark.parametrize("name", ["light", "dark", "projector"])
def test_words_have_room_in_every_scheme(window, begun, qtbot, name) -> None:
    if name == "projector":
        window.toggle_projector()
    elif name == "dark":
        window.toggle_scheme()
    assert window.look.scheme is theme.SCHEMES[name]
    begun.go_on(1)
    words = begun.band.words
    assert words.letters == window.look.metrics.body
    assert words.height() >= window.look.metrics.body
    assert begun.band.geometry().bottom() <= window.height()
    settle(window, qtbot)


def test_every_fault_of_a_file_is_shown_and_nothing_lost(window, lessons, opened, path, qtbot) -> None:
    page = opened("divisor")
    before = page.settings
    path.write_text(LESSON.replace("spread=0.5", "spread=-1").replace("concept: likelihood", "concept: x"))
    lessons.open_file(path)
    assert lessons.faults.isVisible()
    assert "2 things to mend" in lessons.faults.title.text()
    shown = lessons.faults.lines.toPlainText().splitlines()
    assert [line.split(":")[0] for line in shown] == ["three.txt, line 5, step 1", "three.txt, line 18, step 3"]
    assert (window.page, page.settings, lessons.lesson) == (page, before, None)
    path.write_text(LESSON)
    qtbot.mouseClick(lessons.faults.read, LEFT)
    assert not lessons.faults.isVisible()
    assert lessons.lesson.title == "Three steps"
    settle(window, qtbot)


def test_a_file_is_read_again_at_its_step(window, begun, path, qtbot) -> None:
    begun.go(1)
    path.write_text(LESSON.replace("spread=2", "spread=2.5"))
    qtbot.keyClick(window, Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(window, qtbot)
    assert (begun.index, window.page.settings.spread) == (1, 2.5)
    path.write_text("# T")
    begun.read_again()
    assert begun.faults.isVisible()
    assert begun.index == 1
    window.setFocus()
    press(window, qtbot, Key.Key_Escape)
    assert not begun.faults.isVisible()
    assert begun.lesson is not None


def dragged(path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def drop(window, data: QMimeData) -> bool:
    """Drag a thing over the picture and let go, as the desktop tells a window of it: whether it was taken."""
    canvas = window.page.scene.canvas
    at = canvas.mapTo(window, canvas.rect().center())
    action, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, action, data, LEFT, keys)
    QApplication.sendEvent(window.windowHandle(), enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window.windowHandle(), QDropEvent(QPointF(at), action, data, LEFT, keys))
    return True


def test_a_file_is_dropped_on_the_window(window, lessons, opened, path, tmp_path, qtbot) -> None:
    opened("divisor")
    numbers = tmp_path / "numbers.txt"
    numbers.write_text("# heights\n1,2\n3,4\n")
    assert not lessons.takes(dragged(numbers))
    assert not drop(window, dragged(tmp_path / "gone.md"))
    assert not drop(window, QMimeData())
    assert drop(window, dragged(path))
    assert lessons.lesson.title == "Three steps"
    bad = tmp_path / "bad.md"
    bad.write_bytes(b"\xff\x00")
    assert drop(window, dragged(bad))
    assert lessons.faults.isVisible()
    settle(window, qtbot)


def test_the_menu_opens_lessons(window, lessons, opened, path, qtbot) -> None:
    opened("divisor")
    window.actions_by_words[shipped("why-n-1").title].trigger()
    assert lessons.lesson.title == shipped("why-n-1").title
    window.actions_by_words["Leave the lesson"].trigger()
    assert lessons.lesson is None
    lessons.choose()
    dialog = window.findChild(QFileDialog, "open-lesson")
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert lessons.lesson.title == "Three steps"
    settle(window, qtbot)


def test_every_part_is_told_what_a_step_is_about(window, lessons, path, opened, qtbot, monkeypatch) -> None:
    told = []
    monkeypatch.setattr(window.features[-1], "needed", lambda *what: told.append(what))
    opened("divisor")
    lessons.open_file(path)
    lessons.go(2)
    lessons.leave()
    assert told == [("target", frozenset({"spread"})), ("likelihood", None), ("likelihood", None)]
    settle(window, qtbot)


def test_hostile_words_are_only_words(window, lessons, opened, path, qtbot) -> None:
    opened("divisor")
    pictures = ["![x](/dev/zero)", "![x](file:///dev/zero)"]
    for text in (*pictures, "- " * 290, "*_" * 290, "[" * 590, "<b>x</b>" * 70, "|-" * 290, "`" * 599):
        path.write_text(LESSON.replace("Wider.", text))
        lessons.open_file(path)
        lessons.go(1)
        assert not lessons.band.grab().isNull()
        assert lessons.band.height() < window.height()
    settle(window, qtbot)


def test_no_lesson_no_keys(window, lessons, opened, qtbot) -> None:
    page = opened("divisor")
    window.setFocus()
    for key in (Key.Key_PageDown, Key.Key_Home, Key.Key_Escape):
        press(window, qtbot, key)
    assert window.page is page
    lessons.read_again()
    lessons.restore()
    lessons.leave()
    assert (lessons.question, lessons.text, lessons.answer, lessons.notes, lessons.place) == ("",) * 5


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_what_can_be_shown_is_known_without_a_picture(concept) -> None:
    assert dataclasses.is_dataclass(view_class(concept.id))


def test_a_page_of_words_during_a_lesson(window, begun, qtbot) -> None:
    begun.go_on(1)
    window.open("overview")
    assert window.page is None
    assert begun.band.restore.isVisible()
    QTest.keyClick(window, Key.Key_PageDown)
    settle(window, qtbot)
    assert begun.index == 1
    assert window.page.settings.spread == 2.0


ASKING = ("consistency", "crossentropy", "efficiency", "noise", "paths", "penalty", "posterior", "sampling", "training")


@pytest.mark.parametrize("concept", ASKING)
def test_a_guess_is_about_one_step_alone(window, lessons, opened, tmp_path, qtbot, concept) -> None:
    path = tmp_path / "three.txt"
    steps = [
        f"## Step {k}\nconcept: {concept}\npredict: {asks}\n\nThere." for k, asks in enumerate(("yes", "no", "yes"))
    ]
    path.write_text("# Three\n\n" + "\n\n".join(steps), encoding="utf-8")
    page = opened(concept)
    lessons.open_file(path)
    settle(window, qtbot)
    handle = next(item for item in of_guess(page, Handle) if item.isVisible())
    start = handle.value
    handle.place(0.9 * start[0] + 0.01, 0.9 * start[1] + 0.01)
    handle.moved.emit(*handle.value, "ended")
    assert handle.value != start
    lessons.go_on(1)
    assert told(page)
    lessons.go_on(1)
    settle(window, qtbot)
    assert not told(page)
    lessons.go_on(1)
    settle(window, qtbot)
    assert handle.isVisible()
    assert handle.value == pytest.approx(start)


def of_guess(page, kind):
    items = (item for canvas in page.scene.canvases for panel in canvas.panels for item in panel.items)
    return [item for item in items if isinstance(item, kind) and item.key == "guess"]


def told(page) -> list[str]:
    return [item.text for item in of_guess(page, Label) if item.isVisible() and not item.empty]

"""The keyboard in the real window: single letters work wherever the focus is, except where text is being typed."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from gui import theme
from gui.window import Window
from tests.gui.conftest import settle


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """A key as the platform delivers it: to the active window's focus."""
    active = QApplication.activeWindow()
    assert active is not None
    qtbot.keyClick(QApplication.focusWidget() or active, key, modifier)


class Windows(QObject):
    """Every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and getattr(watched, "isWindow", bool)():
            self.seen.append(watched)
        return False


def test_nothing_but_the_window_comes_up(qtbot) -> None:
    watch = Windows()
    QApplication.instance().installEventFilter(watch)
    made = Window(scheme=theme.LIGHT)
    qtbot.addWidget(made)
    made.show()
    for concept_id in ("sampling", "target"):
        made.open(concept_id)
        settle(made, qtbot)
    QApplication.instance().removeEventFilter(watch)
    assert [widget for widget in watch.seen if widget.isWidgetType()] == [made]


def places(page):
    """A widget of each kind that can have the focus."""
    window = page.stage.window()
    return {
        "nothing": None,
        "picture": page.scene.canvas,
        "slider": page.panel.row("shots").slider,
        "link": page.stage.links["notes"],
        "button": page.stage.player.more[1],
        "track": page.stage.player.track,
        "rail": window.rail.entries["target"],
    }


@pytest.mark.parametrize("place", ["nothing", "picture", "slider", "link", "button", "track", "rail"])
def test_letters_work_wherever_the_focus_is(window, opened, qtbot, place) -> None:
    page = opened("target")
    widget = places(page)[place]
    if widget is not None:
        widget.setFocus()
        assert widget.hasFocus()
    press(qtbot, Qt.Key.Key_P)
    assert page.predicting
    press(qtbot, Qt.Key.Key_P)
    assert not page.predicting
    press(qtbot, Qt.Key.Key_G)
    assert page.scene.ghosts
    press(qtbot, Qt.Key.Key_L)
    assert page.scene.locked
    press(qtbot, Qt.Key.Key_C)
    assert not window.panels.isVisible()
    press(qtbot, Qt.Key.Key_N)
    assert window.drawers.notes.isVisible()
    press(qtbot, Qt.Key.Key_D)
    assert window.drawers.derivation.isVisible()
    assert not window.drawers.notes.isVisible()
    press(qtbot, Qt.Key.Key_D)
    assert not window.drawers.derivation.isVisible()


def test_the_letter_a_fits_the_axes(window, opened, qtbot) -> None:
    page = opened("sampling", population="normal", estimator_b="none")
    press(qtbot, Qt.Key.Key_L)
    wide = page.scene.canvas.panels[0].x_span.hi
    page.panel.row("sigma").enter("9")
    settle(window, qtbot)
    assert page.scene.canvas.panels[0].x_span.hi == wide
    press(qtbot, Qt.Key.Key_L)
    press(qtbot, Qt.Key.Key_A)
    assert page.scene.canvas.panels[0].x_span.hi > wide


def test_typing_letters_types_letters(window, opened, qtbot) -> None:
    page = opened("sampling")
    field = page.panel.row("expression").field
    field.setFocus()
    field.selectAll()
    for letter in "pgalcnd s":
        qtbot.keyClick(field, letter)
    assert field.text() == "pgalcnd s"
    assert not page.predicting
    assert not page.scene.ghosts
    assert window.panels.isVisible()
    assert not window.drawers.notes.isVisible()
    assert not page.stage.player.transport.playing
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == page.settings.expression, "undo first takes back what is being typed"
    assert window.undo.count() == 0


def test_undo_and_redo_by_the_keyboard(window, opened, qtbot) -> None:
    page = opened("target")
    before = page.settings
    field = page.panel.row("spread").field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "2.5")
    press(qtbot, Qt.Key.Key_Return)
    after = page.settings
    assert after.spread == 2.5
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.settings == before, "the field still has the focus, but nothing is typed in it"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(qtbot, Qt.Key.Key_Z, both)
    assert page.settings == after
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    page.scene.canvas.setFocus()
    press(qtbot, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert page.settings == after


def test_space_and_arrows_play_and_step(window, opened, qtbot) -> None:
    page = opened("sampling", n_trials=300)
    transport = page.stage.player.transport
    page.scene.canvas.setFocus()
    press(qtbot, Qt.Key.Key_Left)
    assert transport.step == 299
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_Right)
    assert transport.step == 299
    press(qtbot, Qt.Key.Key_Space)
    assert transport.playing
    press(qtbot, Qt.Key.Key_Space)
    assert not transport.playing


def test_arrows_step_a_focused_handle_and_not_the_player(window, opened, qtbot) -> None:
    page = opened("target")
    page.scene.canvas.setFocus()
    page.scene.aim.setFocus()
    before = page.settings.bias_x
    press(qtbot, Qt.Key.Key_Right)
    settle(window, qtbot)
    assert page.settings.bias_x > before
    assert page.stage.player.transport.at_end
    press(qtbot, Qt.Key.Key_Space)
    assert page.stage.player.transport.playing


def test_escape_goes_back_one_thing_at_a_time(window, opened, qtbot) -> None:
    opened("target")
    window.toggle_projector()
    press(qtbot, Qt.Key.Key_C)
    press(qtbot, Qt.Key.Key_N)
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.drawers.notes.isVisible()
    assert window.fold.over
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.fold.over
    assert window.looks.projector
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.looks.projector


def test_the_keyboard_goes_from_concept_to_concept(window, opened, qtbot) -> None:
    opened("sampling")
    press(qtbot, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.page.concept.id == "target"
    press(qtbot, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert window.page.concept.id == "sampling"
    settle(window, qtbot)

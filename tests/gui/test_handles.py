"""Handles under a real mouse and a real keyboard."""

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.plots import Canvas, Handle
from gui.theme import DARK, DESK, LIGHT, PROJECTED, PROJECTOR, Look
from tests.gui.conftest import double_click, settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def canvas(qtbot):
    made = Canvas(Look(LIGHT, DESK))
    qtbot.addWidget(made)
    made.resize(640, 480)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


@pytest.fixture
def panel(canvas):
    made = canvas.panel(words="value")
    made.fit_x(0, 10, exact=True)
    made.fit_y(0, 1, exact=True)
    return made


def heard(handle: Handle) -> list[tuple[float, float, str]]:
    events: list[tuple[float, float, str]] = []
    handle.moved.connect(lambda x, y, phase: events.append((x, y, phase)))
    return events


def spot(panel, x, y) -> QPoint:
    return QPointF(panel.plane.px(x), panel.plane.py(y)).toPoint()


def press(canvas, at: QPoint) -> None:
    QTest.mouseMove(canvas.viewport(), at)
    QTest.mousePress(canvas.viewport(), LEFT, pos=at)


def drag(canvas, *path: QPoint) -> None:
    press(canvas, path[0])
    for at in path[1:]:
        QTest.mouseMove(canvas.viewport(), at)
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=path[-1])


def test_a_drag_has_a_beginning_a_middle_and_one_end(canvas, panel):
    handle = panel.add(Handle("a", 2, 0.5))
    events = heard(handle)
    drag(canvas, spot(panel, 2, 0.5), spot(panel, 4, 0.6), spot(panel, 6, 0.7))
    phases = [phase for _, _, phase in events]
    assert phases[0] == "began"
    assert phases[-1] == "ended"
    assert set(phases[1:-1]) == {"moved"}
    assert phases.count("ended") == 1
    assert events[0][:2] == (2, 0.5)
    assert handle.value == pytest.approx((6, 0.7), abs=0.02)
    assert events[-1][:2] == handle.value
    assert handle.pos().toPoint() == spot(panel, *handle.value)


def test_gripping_beside_the_middle_does_not_make_it_jump(canvas, panel):
    handle = panel.add(Handle("a", 2, 0.5))
    events = heard(handle)
    at = spot(panel, 2, 0.5) + QPoint(9, 4)
    drag(canvas, at, at)
    assert [event[2] for event in events] == ["began", "ended"]
    assert handle.value == (2, 0.5)


def test_a_constraint_holds_for_hand_and_program(canvas, panel):
    handle = panel.add(Handle("a", 2, 0.9, constrain=lambda x, y: (x, 0.25)))
    assert handle.value == (2, 0.25)
    handle.place(3, 0.8)
    assert handle.value == (3, 0.25)
    drag(canvas, spot(panel, 3, 0.25), spot(panel, 5, 0.9))
    assert handle.value == (pytest.approx(5, abs=0.02), 0.25)


def test_on_a_circle(canvas, panel):
    def on_circle(x, y):
        turn = math.atan2(y - 0.5, x - 5)
        return 5 + 0.3 * math.cos(turn), 0.5 + 0.3 * math.sin(turn)

    handle = panel.add(Handle("variance", 9, 0.5, constrain=on_circle))
    drag(canvas, spot(panel, *handle.value), spot(panel, 5, 0.95))
    x, y = handle.value
    assert math.hypot(x - 5, y - 0.5) == pytest.approx(0.3)
    assert y > 0.7


def test_place_is_silent_and_waits_for_the_hand(canvas, panel):
    handle = panel.add(Handle("a", 2, 0.5))
    events = heard(handle)
    handle.place(7, 0.2)
    assert events == []
    assert handle.pos().toPoint() == spot(panel, 7, 0.2)
    press(canvas, spot(panel, 7, 0.2))
    handle.place(1, 0.1)
    assert handle.value == (7, 0.2)
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=spot(panel, 7, 0.2))
    handle.place(1, 0.1)
    assert handle.value == (1, 0.1)


def test_escape_gives_the_start_back(canvas, panel):
    handle = panel.add(Handle("a", 2, 0.5))
    events = heard(handle)
    press(canvas, spot(panel, 2, 0.5))
    QTest.mouseMove(canvas.viewport(), spot(panel, 8, 0.9))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert handle.value == (2, 0.5)
    assert events[-1] == (2, 0.5, "ended")
    QTest.mouseMove(canvas.viewport(), spot(panel, 9, 0.9))
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=spot(panel, 9, 0.9))
    assert handle.value == (2, 0.5)
    assert [event[2] for event in events].count("ended") == 1


@pytest.mark.parametrize(
    ("key", "shift", "to"),
    [
        (Qt.Key.Key_Right, False, (2.5, 0.5)),
        (Qt.Key.Key_Left, False, (1.5, 0.5)),
        (Qt.Key.Key_Up, False, (2, 0.51)),
        (Qt.Key.Key_Down, True, (2, 0.4)),
        (Qt.Key.Key_Right, True, (7, 0.5)),
    ],
)
def test_arrows_step(canvas, panel, key, shift, to):
    handle = panel.add(Handle("a", 2, 0.5, step=(0.5, 0.01)))
    events = heard(handle)
    handle.setFocus()
    QTest.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)
    assert handle.value == pytest.approx(to)
    assert events == [(*handle.value, "ended")]
    assert handle.keyed


def test_an_arrow_against_the_constraint_says_nothing(canvas, panel):
    handle = panel.add(Handle("a", 2, 0.5, constrain=lambda x, y: (x, 0.5)))
    events = heard(handle)
    handle.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert events == []


def test_enter_asks_to_type(canvas, panel, qtbot):
    handle = panel.add(Handle("a", 2, 0.5))
    handle.setFocus()
    with qtbot.waitSignal(handle.typed):
        QTest.keyClick(canvas, Qt.Key.Key_Return)


def test_tab_walks_the_handles_and_leaves(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    canvas, after = Canvas(parent=window), QWidget(window)
    after.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    canvas.resize(400, 300)
    with qtbot.waitActive(window):
        window.show()
    panel = canvas.panel()
    first = panel.add(Handle("a", 0.2, 0.5, name="mean", description="the mean; arrows move it"))
    second = panel.add(Handle("b", 0.8, 0.5))
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert first.hasFocus()
    assert first.keyed
    assert canvas.accessibleName() == "mean"
    assert canvas.accessibleDescription() == "0.2, 0.5; the mean; arrows move it"
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert second.hasFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_keys_that_are_not_the_handles_pass_on(qtbot):
    got = []

    class Window(QWidget):
        def keyPressEvent(self, event):
            got.append(event.key())

    window = Window()
    qtbot.addWidget(window)
    canvas = Canvas(parent=window)
    with qtbot.waitActive(window):
        window.show()
    handle = canvas.panel().add(Handle("a", 0.2, 0.5))
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    handle.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.keyClick(canvas, Qt.Key.Key_G)
    assert got == [Qt.Key.Key_Left, Qt.Key.Key_Escape, Qt.Key.Key_G]


def test_a_click_on_a_handle_is_not_one_on_the_plot(canvas, panel, qtbot):
    panel.add(Handle("a", 2, 0.5))
    with qtbot.assertNotEmitted(panel.clicked), qtbot.assertNotEmitted(canvas.refit_asked):
        QTest.mouseClick(canvas.viewport(), LEFT, pos=spot(panel, 2, 0.5))
        double_click(canvas.viewport(), spot(panel, 2, 0.5))


@pytest.mark.parametrize(("look", "size"), [(Look(DARK, DESK), 24), (Look(PROJECTOR, PROJECTED), 44)])
def test_the_hit_area_is_wide_enough(canvas, panel, look, size):
    handle = panel.add(Handle("a", 2, 0.5))
    canvas.set_look(look)
    box = handle.shape().boundingRect()
    assert box.width() >= size
    assert box.height() >= size
    assert handle.boundingRect().contains(box)


def test_hovering_invites_until_it_was_dragged_once(canvas, panel, qtbot):
    handle = panel.add(Handle("a", 2, 0.5, word="drag θ"))
    QTest.mouseMove(canvas.viewport(), QPoint(3, 3))
    QTest.mouseMove(canvas.viewport(), spot(panel, 2, 0.5))
    qtbot.waitUntil(lambda: handle.hovered)
    assert handle._text() == "drag θ"
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    handle.says = lambda x, y: f"{x:.1f}"
    press(canvas, spot(panel, 2, 0.5))
    QTest.mouseMove(canvas.viewport(), spot(panel, 3, 0.5))
    assert handle._text() == "3.0"
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=spot(panel, 3, 0.5))
    assert handle._text() == ""


def test_a_handle_keeps_its_value_when_the_canvas_grows(canvas, panel):
    handle = panel.add(Handle("a", 2, 0.5))
    canvas.resize(900, 500)
    assert handle.value == (2, 0.5)
    assert handle.pos().toPoint() == spot(panel, 2, 0.5)


def test_taken_out_under_the_hand_it_ends(canvas, panel):
    handle = panel.add(Handle("a", 2, 0.5))
    events = heard(handle)
    press(canvas, spot(panel, 2, 0.5))
    panel.remove(handle)
    assert [event[2] for event in events] == ["began", "ended"]
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=spot(panel, 2, 0.5))


# -- the mouse is taken away -------------------------------------------------------------------------------------------


def taken_hold_of(page):
    handle = page.scene.curve.handle
    viewport, at = page.scene.canvas.viewport(), handle.pos().toPoint()
    QTest.mouseMove(viewport, at)
    QTest.mousePress(viewport, LEFT, pos=at)
    assert handle.dragged
    QTest.mouseMove(viewport, at + QPoint(40, 0))
    return handle


def test_a_hand_lets_go_when_another_tab_comes(window, opened, qtbot) -> None:
    page = opened("likelihood")
    before, handle = page.settings, taken_hold_of(page)
    window.open("sampling")
    settle(window, qtbot)
    QTest.mouseRelease(window.page.scene.canvas.viewport(), LEFT, pos=QPoint(5, 5))
    assert not handle.dragged
    assert page.settings != before
    assert page.before_drag is None
    window.undo.undo()
    settle(window, qtbot)
    assert window.page is page
    assert page.settings == before


def test_undo_under_a_hand_that_holds_on_is_no_new_change(window, opened, qtbot) -> None:
    """It goes to another tab and hides the handle: a change put on top of the one taken back would end it all."""
    other = opened("sampling")
    window.change(other, other.settings.with_values(seed=99))
    page = opened("likelihood")
    handle, count = taken_hold_of(page), window.undo.count()
    window.undo.undo()
    settle(window, qtbot)
    assert window.page is other
    assert not handle.dragged
    assert window.undo.count() == count
    assert window.undo.canRedo()
    QTest.mouseRelease(other.scene.canvas.viewport(), LEFT, pos=QPoint(5, 5))
    window.undo.redo()
    assert other.settings.seed == 99


def test_a_hand_lets_go_when_another_picture_takes_the_place(window, opened, qtbot) -> None:
    page = opened("likelihood")
    handle = taken_hold_of(page)
    window.change(page, page.settings.with_values(family="normal"))
    settle(window, qtbot)
    assert page.scene.canvas is page.scene.relief
    assert not handle.dragged
    QTest.mouseRelease(page.scene.canvas.viewport(), LEFT, pos=QPoint(5, 5))


def test_a_handle_that_is_taken_away_is_out_of_the_hand(opened) -> None:
    """What it moved is gone: it says nothing more, and when it comes back it goes where it is put."""
    page = opened("likelihood")
    handle, said = taken_hold_of(page), []
    handle.moved.connect(lambda _x, _y, phase: said.append(phase))
    handle.setVisible(False)
    assert not handle.dragged
    QTest.mouseRelease(page.scene.canvas.viewport(), LEFT, pos=handle.pos().toPoint())
    assert said == []
    handle.setVisible(True)
    before = handle.value
    handle.place(before[0] + 0.1, before[1])
    assert handle.value[0] == pytest.approx(before[0] + 0.1)


def test_a_row_of_the_table_that_goes_takes_its_handle_out_of_the_hand(window, opened, qtbot) -> None:
    page = opened("efficiency")
    assert len(page.settings.table) > 2
    handle = page.scene.canvas.size_handles[len(page.settings.table) - 1]
    viewport, at = page.scene.canvas.viewport(), handle.pos().toPoint()
    QTest.mouseMove(viewport, at)
    QTest.mousePress(viewport, LEFT, pos=at)
    assert handle.dragged
    window.change(page, page.settings.with_values(sizes=page.settings.sizes[:2]))
    settle(window, qtbot)
    QTest.mouseMove(viewport, at + QPoint(9, 0))
    QTest.mouseRelease(viewport, LEFT, pos=at + QPoint(9, 0))
    settle(window, qtbot)
    assert len(page.settings.table) == 2
    assert not handle.isVisible()


def test_the_end_of_a_drag_may_hide_what_was_dragged(window, opened, qtbot) -> None:
    """The mouse is not taken from it twice, which would end the program."""
    page = opened("likelihood")
    handle = taken_hold_of(page)
    handle.moved.connect(lambda _x, _y, phase: handle.setVisible(phase != "ended"))
    page.scene.canvas.scene().mouseGrabberItem().ungrabMouse()
    qtbot.waitUntil(lambda: not handle.isVisible())
    assert not handle.dragged
    QTest.mouseRelease(page.scene.canvas.viewport(), LEFT, pos=QPoint(5, 5))
    handle.setVisible(True)
    taken_hold_of(page)
    window.open("sampling")
    settle(window, qtbot)
    assert not handle.dragged
    QTest.mouseRelease(window.page.scene.canvas.viewport(), LEFT, pos=QPoint(5, 5))

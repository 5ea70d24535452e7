"""Everything by the keyboard, everything in words: a walk by Tab through the real window, and what is said there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from engine.concepts import CONCEPTS
from engine.settings import specs
from gui import theme
from gui.access import Access, explanation
from gui.owndata.feature import OwnData
from gui.plots import Canvas
from gui.rows import explained
from gui.window import Window
from tests.gui.conftest import settle
from tests.gui.test_keys import press

SHIFT = Qt.KeyboardModifier.ShiftModifier


def spoken(widget, kind=QAccessible.Text.Name) -> str:
    """What a screen reader is told."""
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def walk(window, most: int = 200):
    """Every stop of Tab from the rail on, until it comes round: the widget, and the canvas's handle if one is held."""
    first = next(iter(window.rail.entries.values()))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen = set()
    for _ in range(most):
        widget = QApplication.focusWidget()
        held = widget._held() if isinstance(widget, Canvas) else None
        if (widget, held) in seen:
            return
        seen.add((widget, held))
        yield widget, held
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    raise AssertionError("Tab does not come round")


def marked(widget) -> bool:
    """Whether the place about a widget looks another way while the keyboard is in it."""
    about = widget.parentWidget()
    with_focus = about.grab().toImage()
    widget.clearFocus()
    without = about.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_focus != without


@pytest.mark.parametrize("drawer", ["", "notes", "code", "derivation"])
def test_tab_reaches_everything_and_shows_where_it_is(window, opened, qtbot, drawer) -> None:
    page = opened("target", shots=30)
    page.panel.more.setChecked(True)
    if drawer:
        window.drawers.toggle(drawer)
    QApplication.processEvents()
    stops = []
    for widget, held in walk(window):
        stops.append((widget, held))
        assert spoken(widget).strip(), widget
        if held is None and (not drawer or window.drawers.named[drawer].isAncestorOf(widget)):
            assert marked(widget), widget
        elif held is not None:
            assert held.keyed, "a handle has its second ring"
        if drawer and window.drawers.named[drawer].isAncestorOf(widget):
            assert explanation(widget), widget
    reached = {widget for widget, _ in stops}
    canvas = page.scene.canvas
    assert [held for widget, held in stops if widget is canvas] == [None, *canvas.handles]
    assert set(window.rail.entries.values()) <= reached
    assert set(page.stage.links.values()) <= reached
    if drawer:
        assert window.drawers.named[drawer].close_button in reached
    else:
        rows = [row for form in page.panel.forms.values() for row in form.rows.values() if row.isVisible()]
        assert len(rows) > 6
        assert all(any(row.isAncestorOf(widget) for widget in reached) for row in rows)
    assert {page.stage.player.start, page.stage.player.track, page.stage.player.speed} <= reached


def down(drawer) -> list[QWidget]:
    """The stops of Tab from a drawer's first control till it comes out of the drawer."""
    QApplication.processEvents()
    drawer.close_button.setFocus(Qt.FocusReason.TabFocusReason)
    stops = []
    while drawer.isAncestorOf(focus := QApplication.focusWidget()) and focus not in stops:
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert not drawer.isAncestorOf(focus), "Tab comes out of it"
    return stops


def test_tab_goes_down_the_tables_and_out_of_them(window, opened, qtbot) -> None:
    opened("paths", dataset="own", data=(1.0, 2.0, 2.0, 1.0, 3.0, 4.0), names="dose | response")
    own = window.feature(OwnData)
    own.edit()
    editor, preview = own.editor, own.preview
    controls = [editor.close_button, editor.view, editor.name, editor.delete, editor.add]
    controls += [editor.delete_columns, editor.add_column]
    assert down(editor) == controls
    own.open_text("a,b,c\n1,2,3\n4,,6\n7,8,x\n", "it")
    qtbot.waitUntil(lambda: not own.reading.busy)
    boxes = [*preview.form_boxes.boxes.values(), preview.sheet, *preview.places.boxes.values()]
    ticks = [preview.leave_missing, preview.leave_unread, preview.refused]
    inside = [preview.close_button, *boxes, *ticks, preview.other]
    assert down(preview) == inside
    assert not [spoken(widget) for widget in [*inside, *controls] if not explanation(widget)]


def test_the_picture_speaks_of_what_it_shows(window, opened, qtbot) -> None:
    page = opened("target")
    canvas = page.scene.canvas
    assert spoken(canvas) == "Picture: Bias and variance on the target"
    before = spoken(canvas, QAccessible.Text.Description)
    assert before == page.scene.describe()
    page.panel.row("spread").enter("2")
    settle(window, qtbot)
    after = spoken(canvas, QAccessible.Text.Description)
    assert after == page.scene.describe() != before


def test_a_handle_speaks_its_value_as_it_moves(window, opened, qtbot) -> None:
    page = opened("target")
    canvas = page.scene.canvas
    canvas.setFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert spoken(canvas) == page.scene.aim.name
    told = spoken(canvas, QAccessible.Text.Description)
    assert told.startswith("(1.20, 0.90); ")
    press(qtbot, Qt.Key.Key_Right)
    settle(window, qtbot)
    moved = spoken(canvas, QAccessible.Text.Description)
    assert moved.startswith(page.scene.aim.told())
    assert moved != told
    assert spoken(canvas) == page.scene.aim.name, "the result does not speak over the handle"
    canvas.scene().setFocusItem(None)
    assert spoken(canvas, QAccessible.Text.Description) == page.scene.describe()


def test_controls_have_values_and_explanations(opened) -> None:
    page = opened("target")
    row = page.panel.row("spread")
    slider = QAccessible.queryAccessibleInterface(row.slider)
    assert slider.text(QAccessible.Text.Value) == "1.20"
    assert slider.text(QAccessible.Text.Description) == row.told.help
    value = slider.valueInterface()
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (1.2, 0.0, row.slider.scale.high)
    value.setCurrentValue(2.0)
    assert page.settings.spread == value.currentValue() == 2.0, "an aid to reading sets values, not positions"
    page.panel.row("spread").enter("1.2")
    slider.actionInterface().doAction("SetFocus")
    assert row.slider.hasFocus()
    assert slider.state().focused
    track = QAccessible.queryAccessibleInterface(page.stage.player.track)
    assert track.text(QAccessible.Text.Value) == page.stage.player.state.text()
    field = QAccessible.queryAccessibleInterface(row.field)
    assert field.text(QAccessible.Text.Value) == "1.20"
    assert "from 0 to" in row.whatsThis()
    assert explanation(row.slider) == explanation(row.field) == row.whatsThis()
    assert explanation(page.stage.links["notes"]) == page.stage.links["notes"].toolTip()
    assert explanation(page.scene.canvas) == page.scene.describe()


def test_every_control_and_handle_of_every_concept_has_a_name(window, opened) -> None:
    for concept in CONCEPTS:
        page = opened(concept.id)
        page.panel.more.setChecked(True)
        parts = [*page.stage.findChildren(QWidget), *page.panel.findChildren(QWidget)]
        own = [part for part in parts if part.isVisible() and part.focusProxy() is None]
        stops = [part for part in own if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert len(stops) > 8
        assert not [part for part in stops if not spoken(part).strip()]
        assert not [spoken(part) for part in stops if not explanation(part)], concept.id
        handles = [handle for canvas in page.scene.canvases for handle in canvas.handles]
        assert not [handle.word for handle in handles if not handle.name], concept.id


def test_every_setting_is_explained() -> None:
    for concept in CONCEPTS:
        for spec in specs(concept.settings):
            words = explained(spec)
            assert len(words) > 8, spec.name
            assert spec.help in words
    assert explanation(None) == ""


def test_whats_this_by_the_keyboard(window, opened, qtbot, monkeypatch) -> None:
    said = []
    monkeypatch.setattr(QWhatsThis, "showText", lambda at, words, widget: said.append((words, widget)))
    page = opened("target")
    slider = page.panel.row("spread").slider
    slider.setFocus()
    press(qtbot, Qt.Key.Key_F1, SHIFT)
    assert said == [(page.panel.row("spread").whatsThis(), slider)]
    slider.clearFocus()
    window.setFocus()
    window.actions_by_words["What's this?"].trigger()
    assert QWhatsThis.inWhatsThisMode(), "with nothing in focus the pointer picks"
    assert page.stage.links["notes"].whatsThis() == page.stage.links["notes"].toolTip()
    QWhatsThis.leaveWhatsThisMode()


def test_motion_can_be_reduced_and_stays_so(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(Canvas, "motion", True)
    window = Window(scheme=theme.LIGHT)
    qtbot.addWidget(window)
    assert Canvas.motion
    action = window.actions_by_words["Reduce motion"]
    action.trigger()
    assert not Canvas.motion
    Canvas.motion = True
    other = Window(scheme=theme.LIGHT)
    qtbot.addWidget(other)
    assert not Canvas.motion, "remembered"
    other.actions_by_words["Reduce motion"].trigger()
    assert Canvas.motion
    Canvas.motion = False
    still = Window(scheme=theme.LIGHT)
    qtbot.addWidget(still)
    part = next(one for one in still.features if isinstance(one, Access))
    part.toggle_motion()
    part.toggle_motion()
    assert not Canvas.motion, "the desktop's wish for stillness is above ours"


def test_a_ring_about_a_picture_goes_with_the_focus(window, opened, qtbot) -> None:
    canvas = opened("target").scene.canvas
    plain = canvas.grab().toImage()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert canvas.grab().toImage() != plain
    canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    window.rail.entries["target"].setFocus()
    assert canvas.grab().toImage() == plain

"""The rail: names at a desk, numerals with a fly-out in a small window, nothing in front of a room."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from engine.concept import GROUPS
from engine.concepts import CONCEPTS
from engine.pages import PAGES
from engine.texts import text
from tests.gui.conftest import settle

LEFT = Qt.MouseButton.LeftButton
PLACES = (*CONCEPTS, *PAGES)


def test_a_desk_has_names_under_their_groups(window, opened, qtbot) -> None:
    opened("target")
    entries = window.rail.entries
    assert [entry.text() for entry in entries.values()] == [text(place.id).short for place in PLACES]
    groups = [label.text() for label in window.rail.findChildren(QLabel)]
    assert groups == [name for numeral, name in GROUPS.items() if any(place.group == numeral for place in PLACES)]
    assert entries["target"].isChecked()
    assert not entries["sampling"].isChecked()
    qtbot.mouseClick(entries["sampling"], LEFT)
    assert window.page.concept.id == "sampling"
    assert entries["sampling"].isChecked()
    settle(window, qtbot)


def test_no_name_is_cut_off(window, opened) -> None:
    opened("target")
    for entry in window.rail.entries.values():
        font = window.look.font(window.look.metrics.body, 600)
        entry.setFont(font)
        assert entry.fontMetrics().horizontalAdvance(entry.text()) + 24 <= window.look.metrics.rail


@pytest.fixture
def narrow(window, opened, qtbot):
    opened("target")
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.rail.width() == 44)
    return window


def test_a_small_window_has_numerals(narrow) -> None:
    shown = {entry.text() for entry in narrow.rail.entries.values()}
    assert shown == {place.group for place in PLACES}
    entry = narrow.rail.entries["target"]
    assert entry.isChecked()
    assert entry.accessibleName() == GROUPS["I"]
    assert "Bias and variance" in entry.toolTip()


def test_the_fly_out_by_mouse(narrow, qtbot) -> None:
    entry = narrow.rail.entries["sampling"]
    qtbot.mouseClick(entry, LEFT)
    menu = QApplication.activePopupWidget()
    assert menu.pos().x() >= entry.mapToGlobal(QPoint(entry.width() - 2, 0)).x()
    names = [action.text() for action in menu.actions()]
    assert names == [GROUPS["I"], *(text(concept.id).short for concept in CONCEPTS if concept.group == "I")]
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Bias and variance"]
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert narrow.page.concept.id == "sampling"
    assert entry.isChecked()
    settle(narrow, qtbot)


def test_the_fly_out_by_keys(narrow, qtbot) -> None:
    entry = narrow.rail.entries["sampling"]
    entry.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(entry, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert menu.activeAction().text() == "Bias and variance"
    qtbot.keyClick(menu, Qt.Key.Key_Up)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert narrow.page.concept.id == "sampling"
    qtbot.keyClick(entry, Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert narrow.page.concept.id == "sampling"
    assert entry.isChecked()
    settle(narrow, qtbot)


def test_a_room_sees_no_rail(window, opened, qtbot) -> None:
    opened("target")
    window.toggle_projector()
    assert not window.rail.isVisible()
    window.toggle_projector()
    assert window.rail.isVisible()
    assert window.rail.entries["target"].isChecked()

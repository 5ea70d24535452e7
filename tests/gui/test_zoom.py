"""Larger type: everywhere, nothing cut off, and remembered."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel

from gui import theme
from gui.memory import memory
from gui.theme import COMPACT, DESK, PROJECTED, ZOOMS, fitting, metrics_for
from gui.window import Window
from tests.gui.conftest import settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def resized(window, qtbot, width: int, height: int) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width)
    QApplication.sendPostedEvents()


def test_the_usual_sizes_are_those_of_the_rooms() -> None:
    assert metrics_for(1600, False) is DESK
    assert metrics_for(1439, False) is COMPACT
    assert metrics_for(1920, True) is PROJECTED


@pytest.mark.parametrize("width", [1024, 1280, 1440, 1600, 1920, 2560])
def test_larger_is_never_smaller(width) -> None:
    rooms = [metrics_for(width, False, zoom) for zoom in ZOOMS if zoom >= 1.0]
    for one, other in itertools.pairwise(rooms):
        for name in ("question", "title", "body", "axis", "axis_words", "symbols", "numbers", "hint"):
            assert getattr(other, name) >= getattr(one, name)
    assert rooms[-1].body >= 1.85 * rooms[0].body
    assert metrics_for(width, True, 1.5).body == round(1.5 * metrics_for(width, True).body)


def test_keys_walk_the_sizes_and_they_are_remembered(window, opened, qtbot) -> None:
    page = opened("target")
    usual = window.look.metrics.body
    canvas = page.scene.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(canvas, Qt.Key.Key_Equal, CTRL)
    assert window.look.metrics.zoom == 1.25
    parts = (page.stage.question, page.stage.links["notes"], page.panel.row("shots").field, window.menuBar())
    wide = [part.font().pixelSize() for part in parts]
    assert page.scene.look.metrics.body == window.drawers.notes.look.metrics.body > usual
    assert page.stage.strip.look.metrics.symbols > COMPACT.symbols
    other = Window(scheme=theme.LIGHT)
    qtbot.addWidget(other)
    assert other.looks.zoom == 1.25, "the next window begins so"
    qtbot.keyClick(canvas, Qt.Key.Key_Minus, CTRL)
    assert window.look.metrics.zoom == 1.1
    qtbot.keyClick(canvas, Qt.Key.Key_0, CTRL)
    assert window.look.metrics is DESK
    usual_sizes = [part.font().pixelSize() for part in parts]
    assert all(large > small for large, small in zip(wide[1:], usual_sizes[1:], strict=True))
    assert "100 %" in window.status.words.text()


def test_a_store_that_makes_no_sense_counts_for_nothing(qtbot) -> None:
    for kept in ("many", "nan", "17", ""):
        memory().setValue("type/zoom", kept)
        made = Window(scheme=theme.LIGHT)
        qtbot.addWidget(made)
        assert made.looks.zoom == 1.0


def test_a_window_without_room_says_so(window, opened, qtbot) -> None:
    opened("target")
    resized(window, qtbot, 1280, 720)
    for _ in range(12):
        window.actions_by_words["Larger type"].trigger()
    assert window.look.metrics.zoom == fitting(2.0, 1280, 720, False) == 1.5
    assert "no room" in window.status.words.text()
    window.actions_by_words["Smaller type"].trigger()
    assert window.look.metrics.zoom == 1.25


def cut_off(window: Window) -> list[str]:
    """Labels whose words are longer than the labels are wide."""
    labels = [one for one in window.findChildren(QLabel) if type(one) is QLabel and one.isVisible()]
    plain = [one for one in labels if not one.wordWrap() and one is not window.status.words]
    return [one.text() for one in plain if one.fontMetrics().horizontalAdvance(one.text()) > one.width() + 1]


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("projector", [False, True])
def test_nothing_is_cut_off_at_one_and_a_half(window, opened, qtbot, width, height, projector) -> None:
    page = opened("sampling")
    if projector:
        window.toggle_projector()
        window.showNormal()
    resized(window, qtbot, width, height)
    window.set_zoom(1.5)
    QApplication.processEvents()
    assert window.look.metrics.zoom == 1.5
    assert (window.width(), window.height()) == (width, height), "larger type never asks for a larger window"
    assert not cut_off(window)
    top = page.stage.question.parentWidget()
    for bar in (page.stage.player, top):
        parts = [part for part in bar.children() if part.isWidgetType() and part.isVisible()]
        places = [part.geometry() for part in parts]
        assert not any(a.intersects(b) for a, b in itertools.combinations(places, 2)), "nothing lies on another"
        assert all(bar.rect().contains(place) for place in places)
    for part in (page.stage.strip, page.stage.player, page.scene.canvas):
        assert window.rect().contains(QRect(part.mapTo(window, QPoint(0, 0)), part.size()))
    shown = page.stage.strip.layout_.shown
    assert shown >= 1, "a formula has room"
    assert page.scene.canvas.height() >= 0.4 * height
    settle(window, qtbot)


def test_the_picture_takes_what_type_it_has_room_for(window, opened, qtbot) -> None:
    page = opened("divisor")
    resized(window, qtbot, 1280, 720)
    usual = page.scene.look
    assert usual is window.look
    window.set_zoom(1.5)
    QApplication.processEvents()
    shown = page.scene.look.metrics
    assert 1.0 < shown.zoom < window.look.metrics.zoom == 1.5
    assert shown.axis > usual.metrics.axis
    assert page.scene.canvas.room.height() >= 25 * usual.metrics.body, "as high as in the smallest window"
    resized(window, qtbot, 1920, 1080)
    QApplication.processEvents()
    assert page.scene.look.metrics.zoom == 1.5
    window.set_zoom(1.0)
    assert page.scene.look is window.look

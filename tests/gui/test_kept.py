"""What is kept as a picture must look as if it had just been painted, whatever it has been before."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from gui.plots import Canvas, Curve, Label
from gui.tables import Row, Table
from gui.theme import DARK, DESK, LIGHT, Look


@pytest.fixture
def made(qtbot):
    def make():
        canvas = Canvas(Look(LIGHT, DESK))
        qtbot.addWidget(canvas)
        canvas.resize(700, 400)
        canvas.show()
        return canvas

    return make


def pixels(canvas: Canvas) -> np.ndarray:
    QCoreApplication.processEvents()
    image = canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).copy()


def table(numbers, verdict=""):
    names = ("mean", "exact", "median")
    rows = [
        Row(name, tuple(f"{n:.3f}" for n in numbers), role="ab"[k] if k < 2 else "", mark=k == 0, bold=(k == 1,) * 2)
        for k, name in enumerate(names)
    ]
    return ("bias", "variance"), rows, verdict


@pytest.mark.parametrize("fill", [True, False])
def test_a_table_that_changed_looks_like_a_new_one(made, fill):
    old, new = made(), made()
    tables = [canvas.panel(axis="none").add(Table(fill=fill, spacing=1.6)) for canvas in (old, new)]
    steps = [table((1.0, 2.0)), table((1.0, 23456.789), "a sentence"), table((-1.5, 2.0), "another one")]
    for step in (*steps, table((0.25, 2.0), "a sentence")):
        tables[0].set_rows(*step)
        pixels(old)
    tables[1].set_rows(*table((0.25, 2.0), "a sentence"))
    assert (pixels(old) == pixels(new)).all()
    tables[0].set_rows((), ())
    tables[1].set_rows((), ())
    assert (pixels(old) == pixels(new)).all()


def test_the_ground_follows_titles_ranges_places_and_looks(made):
    old, new = made(), made()
    for canvas in (old, new):
        canvas.panel(0, 0, numbers=True, title="one", words="value")
        canvas.panel(1, 0, numbers=True)
    steps = ((0.0, 1.0, LIGHT, True), (0.0, 1000.0, DARK, False), (-5.0, 5.0, LIGHT, True))
    for low, high, scheme, shown in steps:
        upper, lower = old.panels
        upper.furnish(title=f"from {low}")
        upper.fit_x(low, high, exact=True)
        upper.fit_y(low, high, exact=True)
        lower.frame.setVisible(shown)
        old.stretch(rows=(1.0 + shown, 1.0))
        old.set_look(Look(scheme, DESK))
        pixels(old)
    upper, _ = new.panels
    upper.furnish(title="from -5.0")
    upper.fit_x(-5.0, 5.0, exact=True)
    upper.fit_y(-5.0, 5.0, exact=True)
    new.stretch(rows=(2.0, 1.0))
    assert (pixels(old) == pixels(new)).all()


def test_a_hidden_canvas_keeps_no_picture_of_its_ground(made):
    canvas = made()
    canvas.panel(numbers=True, title="one")
    shown = pixels(canvas)
    assert not canvas._ground._picture.isNull()
    canvas.hide()
    assert canvas._ground._picture.isNull()
    canvas.show()
    assert (pixels(canvas) == shown).all()


def test_labels_are_looked_for_anew_when_what_they_avoid_moves(made):
    canvas = made()
    panel = canvas.panel()
    panel.fit_x(0.0, 1.0, exact=True)
    panel.fit_y(0.0, 1.0, exact=True)
    label = panel.add(Label("a", "a rather long name", 0.5, 0.5))
    curve = panel.add(Curve("b"))
    pixels(canvas)
    free = label.box
    assert free is not None
    plane = panel.plane
    height = plane.y0 + (plane.bottom - free.center().y()) / plane.sy
    curve.set_data([0.0, 1.0], [height, height])
    pixels(canvas)
    assert label.box is not None
    assert not label.box.top() < plane.py(height) < label.box.bottom()
    curve.set_data((), ())
    pixels(canvas)
    assert label.box is not None

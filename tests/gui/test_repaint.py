"""A Qt binding that drops a reference to None at every call aborts only after thousands of repaints: do them."""

import subprocess
import sys
from pathlib import Path

SOAK = """
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication

from gui.plots import Canvas, Curve, Dots, Handle, Steps

app = QApplication([])
plot = pg.PlotWidget()
line = plot.plot(np.zeros(8))
canvas = Canvas()
panel = canvas.panel(title="soak", words="value", numbers=True)
curve, steps = panel.add(Curve("a")), panel.add(Steps("b"))
dots, handle = panel.add(Dots("a")), panel.add(Handle("a", 0.5, 0.5))
for widget in (plot, canvas):
    widget.resize(160, 120)
    widget.show()
x = np.linspace(0, 1, 20)


def frame(i):
    line.setData(np.sin(np.arange(8) + i))
    plot.viewport().repaint()
    curve.set_data(x, x)
    steps.set_data(x, x[1:])
    dots.set_data(x, x)
    handle.place(i % 10 / 10, 0.5)
    canvas.viewport().repaint()


for i in range(20):
    frame(i)
before = sys.getrefcount(None)
for i in range(1600):
    frame(i)
app.processEvents()
# Immortal from 3.12 on: the count then stands still, which passes as well.
lost = before - sys.getrefcount(None)
print("lost", lost)
sys.exit(1 if lost > 100 else 0)
"""


def test_thousands_of_repaints_keep_every_reference_to_none():
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", SOAK], cwd=root, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr

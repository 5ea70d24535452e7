"""How soon the window is there: `python -m tests.benchmarks.bench_startup`.

The real window and a bare PySide6 window with one empty pyqtgraph plot, each in a fresh process, in turn; from the
start of the process to the end of the first paint, and for the real one to the end of the first whole picture.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.table import Row, show

ROOT = Path(__file__).parents[2]
TITLE = "Start-up: the first paint"
ROUNDS = 11

# Both tell of their first paint in the same way: a timer of no length, set in it, comes when all of it is through.
_BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph
class Plot(pyqtgraph.PlotWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: print("paint", flush=True))
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(Plot())
window.resize(1600, 940)
window.show()
app.exec()
"""
_REAL = """
import sys
sys.argv = ["main.py"]
import main
from PySide6.QtCore import QTimer
import gui.window
painted = []
def paint(self, event):
    if not painted:
        painted.append(QTimer.singleShot(0, lambda: print("paint", flush=True)))
        self.live.settled.connect(lambda: QTimer.singleShot(0, lambda: print("picture", flush=True)))
gui.window.Window.paintEvent = paint
main.main([])
"""


def seconds(script: str, lines: int) -> list[float]:
    """When each of the first lines comes, from the start of a process that runs the script."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ)
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT, env=environment
    ) as process:
        found = [time.perf_counter() - start for _, _ in zip(range(lines), process.stdout or (), strict=False)]
        process.kill()
    if len(found) < lines:
        raise RuntimeError("a window ended before it had painted")
    return found


def rows() -> Iterator[Row]:
    rounds = [(*seconds(_BARE, 1), *seconds(_REAL, 2)) for _ in range(ROUNDS + 1)][1:]
    bare, paint, picture = (statistics.median(column) for column in zip(*rounds, strict=True))
    first, whole = (statistics.median(one[column] / one[0] for one in rounds) for column in (1, 2))
    yield Row("bare window with an empty plot", bare, "s")
    yield Row("the real window, first paint", paint, "s")
    yield Row("the real window, first whole picture", picture, "s")
    yield Row("first paint, real over bare (median of rounds)", first, "×", 1.5)
    yield Row("first whole picture, real over bare (median of rounds)", whole, "×")


if __name__ == "__main__":
    show(TITLE, rows())

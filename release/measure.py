"""First paint and size, packaged, beside a packaged bare window: `python -m release measure`.

The bare window is PySide6 with one empty pyqtgraph plot, frozen by the same PyInstaller. Both are started in turn on
the same virtual screen; the time is from the start of the process to the first pixels that an observer sees.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

from release.build import FOLDER, WORK, freeze, program
from release.check import bare, home
from release.screen import Watch, screen

ROUNDS = 9
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph
app = QApplication([])
window = QMainWindow()
pyqtgraph.setConfigOption("background", "w")
window.setCentralWidget(pyqtgraph.PlotWidget())
window.resize(1600, 900)
window.show()
app.exec()
"""
_SPEC = """
analysis = Analysis([{script!r}])
executable = EXE(PYZ(analysis.pure), analysis.scripts, exclude_binaries=True, name="bare", console=False)
COLLECT(executable, analysis.binaries, analysis.datas, name="bare")
"""


def measure() -> int:
    """Print sizes and the two medians with their ratio; 1 when the ratio is above 1.5."""
    bare_program = _bare_window()
    seconds: dict[str, list[float]] = {"bare": [], "thetahat": []}
    with screen() as display:
        if display is None:
            print("there is no Xvfb here, so no screen to measure on", file=sys.stderr)
            return 2
        for round_number in range(ROUNDS + 1):
            for name, path in (("bare", bare_program), ("thetahat", program())):
                taken = first_paint(path, display)
                if round_number:  # the first round warms the disk's cache
                    seconds[name].append(taken)
    ratio = statistics.median(own / other for own, other in zip(seconds["thetahat"], seconds["bare"], strict=True))
    for name, values in seconds.items():
        print(f"first paint, {name:9} {statistics.median(values):6.3f} s  ({min(values):.3f} to {max(values):.3f})")
    print(f"ratio (median of rounds)  {ratio:6.2f}    (at most 1.5)")
    for archive in sorted(FOLDER.parent.glob("thetahat*.*")):
        if archive.is_file():
            print(f"{archive.name}: {archive.stat().st_size / 1e6:.1f} MB")
    return int(ratio > 1.5)


def first_paint(path: Path, display: str) -> float:
    """Seconds from the start of a program to its first pixels on the display."""
    watch = Watch(display)
    with home() as own:
        start = time.perf_counter()
        with subprocess.Popen([str(path)], env=bare(own, DISPLAY=display), stderr=subprocess.DEVNULL) as process:
            seen = watch.wait(60.0)
            taken = time.perf_counter() - start
            process.kill()
    if not seen:
        raise RuntimeError(f"{path.name} painted nothing within a minute")
    return taken


def _bare_window() -> Path:
    made = WORK / "bare-window"
    made.mkdir(parents=True, exist_ok=True)
    script, spec = made / "bare.py", made / "bare.spec"
    script.write_text(_BARE, encoding="utf-8")
    spec.write_text(_SPEC.format(script=str(script)), encoding="utf-8")
    freeze(spec, made / "dist")
    return made / "dist" / "bare" / "bare"

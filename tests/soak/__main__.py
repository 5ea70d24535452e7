"""`python -m tests.soak [--seconds 1200] [--seed 1]`: a long run of the monkey, with its memory measured.

Prints each fault when it happens, the resident memory every ten seconds, and at the end the slope of memory with its
standard error over the second half, when every tab has been used and what is kept of it is full, and what was left
behind when the window had closed.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import faulthandler
import gc
import os
import sys
import tempfile
import threading
import time
import weakref
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtTest import QTest

from gui import theme
from gui.app import start
from gui.window import Window
from tests.soak.monkey import Faults, Monkey

_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


def resident() -> float:
    """This process's resident memory in MiB (Linux), once the allocator has given back what nobody holds.

    One large request leaves glibc's heap stretched for good, so that what stays would look like what is kept.
    """
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE / 2**20


def slope(times: list[float], sizes: list[float]) -> tuple[float, float]:
    """MiB per minute by least squares, and its standard error with residuals correlated at lag one.

    The error of independent residuals is widened by √((1 + r)/(1 − r)), r their first autocorrelation.
    """
    x, y = np.array(times) / 60.0, np.array(sizes)
    x -= x.mean()
    b = float(x @ (y - y.mean()) / (x @ x))
    rest = y - y.mean() - b * x
    r = min(max(float(rest[1:] @ rest[:-1] / (rest @ rest)), 0.0), 0.99)
    error = float(np.sqrt(rest @ rest / (len(x) - 2) / (x @ x))) * float(np.sqrt((1 + r) / (1 - r)))
    return b, error


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=1200.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--trace", type=Path, help="write each deed here before it is done")
    asked = parser.parse_args()
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as place, Faults() as faults:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, place)
        app = start([])
        app.setQuitOnLastWindowClosed(False)
        return run(asked.seconds, asked.seed, faults, asked.trace, Path(place))


def run(seconds: float, seed: int, faults: Faults, trace: Path | None, place: Path) -> int:
    window = Window(scheme=theme.LIGHT)
    window.resize(1600, 900)
    window.show()
    window.activateWindow()
    window.open("divisor")
    QTest.qWait(200)
    monkey = Monkey(window, seed, place)
    begin, told, deeds, times, sizes = time.monotonic(), 0, 0, [], []
    mark = begin
    with trace.open("w") if trace else open(os.devnull, "w") as out:
        while (now := time.monotonic()) - begin < seconds:
            since = time.monotonic()
            monkey.act()
            deeds += 1
            page = window.page.concept.id if window.page else "-"
            print(deeds, monkey.last, page, round(time.monotonic() - since, 3), file=out, flush=True)
            for fault in faults.found[told:]:
                print(f"deed {deeds} ({monkey.last}, {page}):\n{fault}", flush=True)
            told = len(faults.found)
            if now >= mark:
                mark = now + 10
                gc.collect()
                times.append(now - begin)
                sizes.append(resident())
                print(
                    f"{now - begin:7.0f} s  {deeds} deeds  {sizes[-1]:.1f} MiB  {len(gc.get_objects())} objects",
                    flush=True,
                )
    page = None
    del monkey
    held = [window]
    del window
    left = close(held)
    warm = len(times) // 2
    if len(times) - warm > 5:
        b, error = slope(times[warm:], sizes[warm:])
        print(f"memory: {b:+.2f} ± {error:.2f} MiB per minute in the second half")
    print(f"{deeds} deeds, {len(faults.found)} faults, left behind: {', '.join(left) or 'nothing'}")
    return 1 if faults.found or left else 0


def close(held: list[Window]) -> list[str]:
    """Close the one window held for good; the pages, scenes and threads that are still there afterwards."""
    window = held.pop()
    watched = {f"page {name}": weakref.ref(page) for name, page in window.pages.items()}
    watched |= {f"scene {name}": weakref.ref(page.scene) for name, page in window.pages.items()}
    window.close()
    window.deleteLater()
    watched["window"] = weakref.ref(window)
    del window
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()
    threads = [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
    return [*threads, *(name for name, there in watched.items() if there() is not None)]


if __name__ == "__main__":
    sys.exit(main())

"""A screen of its own for the packaged window: Xvfb, looked at from outside as a user does."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager

# A client of the same screen that looks at its middle until that is no longer the empty screen's colour; the
# program's own process is not asked anything.
_WATCH = """
import sys, time
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
root = app.primaryScreen()
print("ready", flush=True)
while True:
    image = root.grabWindow(0, 700, 300, 200, 200).toImage()
    if any(image.pixel(x, y) & 0xFFFFFF for x in range(0, 200, 20) for y in range(0, 200, 20)):
        print("seen", flush=True)
        break
    time.sleep(0.004)
"""


@contextmanager
def screen() -> Iterator[str | None]:
    """The name of a new display, 1600×900, black; None where no X server is to be had."""
    with ExitStack() as stack:
        # A server that starts just when another one ends can lose its socket to it: then there is another attempt.
        for _ in range(5 if shutil.which("Xvfb") else 0):
            server = stack.enter_context(closing(_Server()))
            if server.listens():
                yield f":{server.number}"
                return
        yield None


class _Server:
    """One Xvfb with a display number that it has chosen itself."""

    def __init__(self) -> None:
        read, write = os.pipe()
        call = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x900x24", "-nolisten", "tcp", "-noreset"]
        self._process = subprocess.Popen(call, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self.number = told.readline().strip()

    def listens(self) -> bool:
        """Whether somebody answers where a client will ask."""
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(f"/tmp/.X11-unix/X{self.number}")
            except OSError:
                return False
        return bool(self.number)

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()


class Watch:
    """Looks at a display from when it is made; `wait` says whether something has been painted in its middle."""

    def __init__(self, display: str) -> None:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._process = subprocess.Popen(
            [sys.executable, "-c", _WATCH],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        if self._line() != "ready":
            raise RuntimeError("no program can be shown on the virtual screen")

    def _line(self) -> str:
        return (self._process.stdout.readline() if self._process.stdout else "").strip()

    def wait(self, seconds: float) -> bool:
        try:
            return self._process.wait(seconds) == 0
        except subprocess.TimeoutExpired:
            self._process.kill()
            return False


def shows_window(display: str, seconds: float) -> bool | None:
    """True once something is painted on the display, None if nothing is within the time."""
    return Watch(display).wait(seconds) or None

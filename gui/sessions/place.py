"""Where the window stands and how it looks, from one day to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from gui import theme
from gui.memory import memory

if TYPE_CHECKING:
    from gui.window import Window

_PLACE, _SCHEME = "window/place", "window/scheme"


def remembered_scheme() -> theme.Scheme | None:
    """The scheme that was chosen the last time; None: whichever the system asks for."""
    name = str(memory().value(_SCHEME, ""))
    return theme.SCHEMES[name] if name in ("light", "dark") else None


def remember_scheme(window: Window) -> None:
    memory().setValue(_SCHEME, window.looks.scheme.name if window.looks.scheme is not None else "")


def remember_place(window: Window) -> None:
    """Keep place and size; those of a full screen are the screen's, not the window's."""
    remember_scheme(window)
    if not window.isFullScreen():
        memory().setValue(_PLACE, window.saveGeometry())


def restore_place(window: Window) -> bool:
    """Put the window where it stood; False where nothing (or nothing that fits these screens) is remembered."""
    kept = memory().value(_PLACE)
    return isinstance(kept, QByteArray) and window.restoreGeometry(kept)

"""Where the program's own files lie: beside the source, or unpacked by PyInstaller."""

from __future__ import annotations

import sys
from pathlib import Path

from engine.words import spoken


def resource_path(*parts: str) -> Path:
    """The path of a shipped file, such as `resource_path("data", "engel.csv")`.

    A frozen program keeps its files where PyInstaller says (`sys._MEIPASS`) if they do not lie beside the source.
    """
    root = Path(__file__).resolve().parents[1] / "resources"
    if not root.is_dir():
        root = Path(getattr(sys, "_MEIPASS", root.parent)) / "resources"
    return root.joinpath(*parts)


def spoken_path(folder: str, name: str) -> Path:
    """The path of a text in the present language; the English one where that language has none."""
    path = resource_path(folder, spoken(), name)
    return path if path.is_file() else resource_path(folder, name)

"""The licences of thetahat and of all that goes along with it, in a column beside the picture."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from engine import __version__
from engine.resources import resource_path
from engine.words import tr
from gui.drawers import Drawer
from gui.theme import Look

# What a run from source stands on; the packaged application carries a text with the words of every licence.
CARRIED = ("msgspec", "numpy", "pillow", "pyqtgraph", "PySide6-Essentials", "scipy", "ziamath")


def words() -> str:
    """The collected text of a packaged application; else our own licence, the typefaces', and the others' names."""
    collected = resource_path("LICENCES.txt")
    if collected.is_file():
        return collected.read_text(encoding="utf-8")
    own = resource_path().parent / "LICENSE"
    parts = [f"thetahat {__version__}\n\n{own.read_text(encoding='utf-8')}"] if own.is_file() else []
    parts += [path.read_text(encoding="utf-8") for path in sorted(resource_path("fonts").glob("*OFL.txt"))]
    listed = "\n".join([f"Python {sys.version.split()[0]}: PSF-2.0", *map(_named, CARRIED)])
    head = tr("Run from source, with these beside it, each under the licence that lies with it:")
    return "\n\n".join([*parts, f"{head}\n\n{listed}"])


def _named(distribution: str) -> str:
    from importlib import metadata

    try:
        found = metadata.metadata(distribution).json
    except metadata.PackageNotFoundError:
        return distribution
    said = found.get("license_expression") or found.get("license") or ""
    return f"{found['name']} {found['version']}: {str(said).splitlines()[0] if said else '–'}"


class LicencesDrawer(Drawer):
    """One long text to read and to copy from."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("Licences"), look, parent)
        self.text = QPlainTextEdit(words())
        self.text.setReadOnly(True)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(tr("Licences"))
        self.column.addWidget(self.text, 1)
        self.ring(self.text)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.text.setFont(look.font(look.metrics.body))

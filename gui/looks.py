"""Which look a window has: the scheme that was chosen or the system's, the projector's, and the size of the type."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from gui import theme
from gui.theme import Look


@dataclass
class Looks:
    """`scheme` None is the system's; `zoom` makes type so many times as large; `projector` overrides the scheme."""

    scheme: theme.Scheme | None = None
    projector: bool = False
    zoom: float = 1.0

    def present(self, size: QSize) -> Look:
        """The look of a window of this size."""
        zoom = theme.fitting(self.zoom, size.width(), size.height(), self.projector)
        metrics = theme.metrics_for(size.width(), self.projector, zoom)
        if self.projector:
            return Look(theme.PROJECTOR, metrics)
        app = QApplication.instance()
        scheme = self.scheme or (theme.system_scheme(app) if isinstance(app, QApplication) else theme.LIGHT)
        return Look(scheme, metrics)

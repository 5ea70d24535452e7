"""The drawer that asks what an export shall be: the same rows as a concept's controls, made from the wish itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy

from engine.concept import Concept
from engine.export_wish import ExportWish
from engine.settings import Settings
from engine.words import mark, tr
from gui import theme
from gui.buttons import ButtonRow
from gui.controls import ControlPanel
from gui.drawers import Drawer
from gui.theme import Look

_TOLD = {
    "png": mark("The picture as it stands, with the player's step, the view and what is held."),
    "svg": mark("The picture as lines and shapes that can be scaled and edited."),
    "pdf": mark("The picture as one page of lines and shapes."),
    "gif": mark("The run from its first step to its last, again and again."),
    "series": mark("The run from its first step to its last, a numbered file for each frame."),
    "csv": mark("The plotted data in columns, every digit."),
    "json": mark("Settings, numbers and notes; thetahat opens it again."),
    "py": mark("A script that computes the same numbers anywhere, with NumPy and SciPy alone."),
}


class ExportDrawer(Drawer):
    """Emits `save_asked()` and `stop_asked()`; `wish` is what is asked for."""

    save_asked = Signal()
    stop_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Export"), look)
        self.wish = ExportWish()
        self.form = self._made(look)
        self.told, self.said = QLabel(), QLabel()
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(tr("How far the export is"))
        self.buttons = ButtonRow()
        self.save: QPushButton = self.buttons.add(tr("Save…"), tr("Choose a name and write the file"))
        self.stop: QPushButton = self.buttons.add(tr("Stop"), tr("Give it up; nothing is left of it"))
        self.save.clicked.connect(self.save_asked)
        self.stop.clicked.connect(self.stop_asked)
        for label in (self.told, self.said):
            label.setWordWrap(True)
        self.column.addWidget(self.told)
        self.column.addWidget(self.form, 1)
        for part in (self.progress, self.said, self.buttons):
            self.column.addWidget(part)
        self._runs = True
        self.show_progress(None)
        self.set_look(look)
        self._tell()

    def _made(self, look: Look) -> ControlPanel:
        form = ControlPanel(ExportWish, look)
        form.edited.connect(self._edited)
        form.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return form

    def say_anew(self) -> None:
        """Everything in the present language."""
        before, self.form = self.form, self._made(self.look)
        self.form.show_settings(self.wish)
        self.form.setEnabled(before.isEnabled())
        self.column.replaceWidget(before, self.form)
        before.hide()
        before.deleteLater()
        self.said.setText("")
        self._tell()

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        if hasattr(self, "form"):
            self.form.set_look(look)
            self.buttons.set_look(look)
            for label in (self.told, self.said):
                label.setFont(look.font(look.metrics.hint))
            self.told.setPalette(theme.muted(look.scheme))

    def show_page(self, concept: Concept | None, steps: int) -> None:
        """What there is to export now."""
        self._runs = steps > 1
        self.said.setText("")
        self._tell()

    def show_progress(self, share: float | None) -> None:
        """How far a film is; None where none is made."""
        self.progress.setVisible(share is not None)
        self.stop.setVisible(share is not None)
        self.form.setEnabled(share is None)
        if share is not None:
            self.progress.setValue(round(100 * share))
        self._tell()

    def _edited(self, settings: Settings, phase: str) -> None:
        if isinstance(settings, ExportWish):
            self.wish = settings
            self.form.show_settings(settings)
            self.said.setText("")
            self._tell()

    def _tell(self) -> None:
        idle = self.wish.running and not self._runs
        self.told.setText(
            tr("Nothing runs in this picture: choose another kind.") if idle else tr(_TOLD[self.wish.kind])
        )
        self.save.setEnabled(not idle and self.form.isEnabled())
